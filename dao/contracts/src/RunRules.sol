// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "./interfaces/IPriceBook.sol";
import {IRunRules} from "./interfaces/IRunRules.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {DatasetUse, Deadlines, Prices, Privacy, RunOrder, Seat, Validation} from "./interfaces/RunTypes.sol";
import {DatasetHead} from "./libraries/DatasetHead.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title RunRules
/// @dev Apart from the escrow only because a contract may not exceed 24,576 bytes.
contract RunRules is IRunRules {
    using DatasetHead for uint256;

    /// @dev Bounds every loop over the datasets and seats of a run.
    uint256 private constant MAX_DATASETS = 128;
    uint256 private constant WEIGHT_ONE = 1e9;
    uint32 private constant K_MIN = 3;
    uint8 private constant TIER_ENCRYPTED = 2;
    /// @dev Longest time from the opening of a run to its last deadline.
    uint256 private constant MAX_RUN = 90 days;

    ICustodianSet public immutable custodians;
    IDatasetRegistry public immutable registry;
    IPriceBook public immutable prices;
    ITrainerRegistry public immutable trainers;

    constructor(
        ICustodianSet custodians_,
        IDatasetRegistry registry_,
        IPriceBook prices_,
        ITrainerRegistry trainers_
    ) {
        custodians = custodians_;
        registry = registry_;
        prices = prices_;
        trainers = trainers_;
    }

    /// @inheritdoc IRunRules
    function checkOrder(RunOrder calldata o) external view returns (bytes32 orderHash, bytes32 itemsHash) {
        if (o.parties.builder == address(0)) revert EmptyField("builder");
        if (o.parties.coordinator == address(0)) revert EmptyField("coordinator");
        if (o.parties.sealingKey == 0) revert EmptyField("sealingKey");
        uint32 current = custodians.currentEpoch();
        if (o.parties.epoch != current) revert WrongEpoch(o.parties.epoch, current);
        if (o.training.rounds == 0) revert BadField("rounds");
        if (o.training.tier > TIER_ENCRYPTED) revert BadField("tier");
        if (o.training.tier != TIER_ENCRYPTED && o.training.wordBits != 32 && o.training.wordBits != 64) {
            revert BadField("wordBits");
        }
        _checkDeadlines(o.deadlines);
        _checkPrivacy(o.privacy);
        _checkItems(o);
        return (OrderHash.order(o), OrderHash.items(o.datasets));
    }

    /// @inheritdoc IRunRules
    function structHash(RunOrder calldata o) external pure returns (bytes32) {
        return OrderHash.order(o);
    }

    /// @inheritdoc IRunRules
    function checkTrainers(
        Seat[] calldata seats,
        address evaluator,
        address builder,
        address coordinator,
        uint32 kMin
    ) external view {
        uint256 distinct;
        for (uint256 i = 0; i < seats.length; ++i) {
            address trainer = seats[i].trainer;
            if (trainer == evaluator) revert EvaluatorHoldsSeat(evaluator);
            if (_seen(seats, i)) continue;
            if (!trainers.isActive(trainer)) revert TrainerNotActive(trainer);
            if (trainer != builder && trainer != coordinator) ++distinct;
        }
        if (distinct < kMin) revert TooFewTrainers(distinct, kMin);
        if (!trainers.isActive(evaluator)) revert TrainerNotActive(evaluator);
    }

    /// @inheritdoc IRunRules
    function draw(Seat[] calldata seats, address evaluator, uint256 random) external view returns (address) {
        // Positions (from 1) of the excluded trainers on the active list, ascending.
        uint256[] memory taken = new uint256[](seats.length + 1);
        uint256 n = _insert(taken, 0, trainers.position(evaluator));
        for (uint256 i = 0; i < seats.length; ++i) {
            if (!_seen(seats, i)) n = _insert(taken, n, trainers.position(seats[i].trainer));
        }
        uint256 all = trainers.count();
        if (all <= n) revert NoRecomputer();
        // The k-th position that is not taken: step over each taken one at or below it.
        uint256 pick = 1 + random % (all - n);
        for (uint256 i = 0; i < n && taken[i] <= pick; ++i) {
            ++pick;
        }
        return trainers.trainers(pick - 1);
    }

    /// @inheritdoc IRunRules
    function checkOrderSignature(address builder, bytes32 digest, bytes calldata signature) external view {
        if (!SignatureChecker.isValidSignatureNow(builder, digest, signature)) {
            revert BadOrderSignature(builder);
        }
    }

    /// @inheritdoc IRunRules
    function checkSeedAcks(
        bytes32 domainSeparator,
        bytes32 runId,
        uint32 attempt,
        uint32 epoch,
        bytes32 seedsRoot,
        bytes[] calldata signatures
    ) external view {
        (address[] memory members,) = custodians.membersOf(epoch);
        if (signatures.length != members.length) revert AckCount(signatures.length, members.length);
        for (uint256 i = 0; i < members.length; ++i) {
            bytes32 hash = OrderHash.seedAck(runId, attempt, epoch, seedsRoot, members[i]);
            bytes32 digest = MessageHashUtils.toTypedDataHash(domainSeparator, hash);
            if (!SignatureChecker.isValidSignatureNow(members[i], digest, signatures[i])) {
                revert BadAck(members[i]);
            }
        }
    }

    /// @inheritdoc IRunRules
    function checkAttestation(
        uint32 epoch,
        bytes32 digest,
        uint8[] calldata indexes,
        bytes[] calldata signatures
    ) external view {
        (address[] memory members, uint8 threshold) = custodians.membersOf(epoch);
        uint256 n = indexes.length;
        if (n != signatures.length) revert SignatureCount(n, signatures.length);
        if (n < threshold) revert TooFewSignatures(n, threshold);
        uint256 seen;
        for (uint256 i = 0; i < n; ++i) {
            uint8 index = indexes[i];
            if (index >= members.length) revert UnknownCustodian(index);
            uint256 bit = 1 << index;
            if (seen & bit != 0) revert DuplicateCustodian(index);
            seen |= bit;
            if (!SignatureChecker.isValidSignatureNow(members[index], digest, signatures[i])) {
                revert BadResultSignature(members[index]);
            }
        }
    }

    // ---------------------------------------------------------------- internal

    function _checkDeadlines(Deadlines calldata d) private view {
        if (block.timestamp > d.assignBy) revert DeadlinePassed(d.assignBy, block.timestamp);
        if (d.assignBy >= d.startBy || d.startBy >= d.trainBy || d.trainBy >= d.attestBy) {
            revert DeadlinesOutOfOrder();
        }
        // Money and trainers are bound until the last deadline if nobody moves.
        uint256 latest = block.timestamp + MAX_RUN;
        if (d.attestBy > latest) revert DeadlineTooFar(d.attestBy, latest);
    }

    function _checkPrivacy(Privacy calldata p) private pure {
        if (p.unit > 2) revert BadPrivacyUnit(p.unit);
        // Without differential privacy the sums alone must hide a member from the colluders.
        uint256 least = p.unit == 0 ? uint256(K_MIN) + p.colluders : K_MIN;
        if (p.kMin < least) revert KMinTooLow(p.kMin, least);
    }

    /// @dev Datasets, weights and prices. The registry is asked once for all, the validation set last.
    function _checkItems(RunOrder calldata o) private view {
        DatasetUse[] calldata uses = o.datasets;
        uint256 n = uses.length;
        if (n == 0 || n > MAX_DATASETS) revert DatasetCount(n, MAX_DATASETS);
        bytes32[] memory ids = new bytes32[](n + 1);
        for (uint256 i = 0; i < n;) {
            bytes32 id = uses[i].datasetId;
            if (_among(ids, id, i)) revert DuplicateDataset(id);
            unchecked {
                ids[i++] = id;
            }
        }
        ids[n] = o.validation.datasetId;
        uint256 kMin = o.privacy.kMin;
        (uint256[] memory heads, uint256 owners) = _heads(ids, o.parties.builder, o.parties.coordinator, kMin);
        // The validation set adds no owner: it is the builder's own.
        _checkValidation(o.validation, o.parties.builder, heads[n]);
        if (owners < kMin) revert TooFewOwners(owners, kMin);
        assembly ("memory-safe") {
            mstore(ids, n) // the validation set has no price
            mstore(heads, n)
        }
        _checkDatasets(o, ids, heads);
    }

    /// @dev That the root is the version's, and not another version's of the same set, is in the registry and
    ///      compared by whoever opens the set.
    function _checkValidation(Validation calldata v, address builder, uint256 head) private view {
        if (IERC721(address(registry)).ownerOf(uint256(v.datasetId)) != builder) {
            revert ValidationMismatch("owner");
        }
        if (head.status() != IDatasetRegistry.Status.Proposed) revert ValidationMismatch("status");
        if (!head.acknowledged()) revert ValidationMismatch("acknowledged");
        if (head.version() != v.version) revert ValidationMismatch("version");
        if (head.rows() != v.rows) revert ValidationMismatch("rows");
        if (registry.datasetOfRoot(v.dataRoot) != v.datasetId) revert ValidationMismatch("dataRoot");
    }

    /// @dev Whether `word` is among the first `n` of `list`, `n` at most its length. The loop runs n times for
    ///      each of n datasets, hence without the bounds' checks.
    function _among(bytes32[] memory list, bytes32 word, uint256 n) private pure returns (bool found) {
        assembly ("memory-safe") {
            let at := add(list, 32)
            for { let end := add(at, mul(n, 32)) } lt(at, end) { at := add(at, 32) } {
                found := or(found, eq(mload(at), word))
            }
        }
    }

    /// @dev The registry's rows, weights that follow from them, and prices that are not below the book's.
    function _checkDatasets(RunOrder calldata o, bytes32[] memory ids, uint256[] memory heads) private view {
        uint256 n = ids.length;
        uint256 most = 1;
        for (uint256 i = 0; i < n;) {
            uint256 head = heads[i];
            if (head.status() != IDatasetRegistry.Status.Listed) revert DatasetNotListed(ids[i]);
            if (!head.acknowledged()) revert DatasetNotAcknowledged(ids[i]);
            uint256 rows = head.rows();
            if (rows > most) most = rows;
            unchecked {
                ++i;
            }
        }
        IPriceBook.Quote memory q = _quote(ids, heads, o.training.tier, o.training.rounds);
        DatasetUse[] calldata uses = o.datasets;
        uint256 sum;
        for (uint256 i = 0; i < n;) {
            uint256 price = _checkUse(uses, i, heads[i], most);
            uint256 least = q.datasetPrices[i];
            if (price < least) revert PriceTooLow("dataset", price, least);
            sum += price;
            unchecked {
                ++i;
            }
        }
        if (sum != o.prices.datasetsWei) revert PriceSumMismatch(sum, o.prices.datasetsWei);
        _checkPrices(o.prices, q);
    }

    /// @dev `registry.heads`. This and the next are written by hand because the compiler encodes and decodes
    ///      arrays word by word, which was a twentieth of an opening's gas.
    function _heads(bytes32[] memory ids, address builder, address coordinator, uint256 kMin)
        private
        view
        returns (uint256[] memory heads, uint256 owners)
    {
        bytes4 selector = IDatasetRegistry.heads.selector;
        uint256 call_;
        assembly ("memory-safe") {
            call_ := mload(0x40)
            let size := shl(5, add(mload(ids), 1))
            mstore(call_, selector)
            mstore(add(call_, 0x04), 0x80)
            mstore(add(call_, 0x24), builder)
            mstore(add(call_, 0x44), coordinator)
            mstore(add(call_, 0x64), kMin)
            mcopy(add(call_, 0x84), ids, size)
            mstore(0x40, add(add(call_, 0x84), size))
        }
        uint256 answer = _ask(address(registry), call_);
        assembly ("memory-safe") {
            heads := add(answer, mload(answer))
            owners := mload(add(answer, 0x20))
        }
    }

    /// @dev `prices.quoteHeads`. A struct in memory has a pointer where its encoding has an offset.
    function _quote(bytes32[] memory ids, uint256[] memory heads, uint8 tier, uint32 rounds)
        private
        view
        returns (IPriceBook.Quote memory q)
    {
        bytes4 selector = IPriceBook.quoteHeads.selector;
        uint256 call_;
        assembly ("memory-safe") {
            call_ := mload(0x40)
            let n := mload(ids)
            let size := shl(5, add(n, 1))
            mstore(call_, selector)
            mstore(add(call_, 0x04), 0xa0)
            mstore(add(call_, 0x24), add(0xa0, size))
            mstore(add(call_, 0x44), tier)
            mstore(add(call_, 0x64), rounds)
            mstore(add(call_, 0x84), n) // a seat each
            mcopy(add(call_, 0xa4), ids, size)
            mcopy(add(add(call_, 0xa4), size), heads, size)
            mstore(0x40, add(add(call_, 0xa4), add(size, size)))
        }
        uint256 answer = _ask(address(prices), call_);
        assembly ("memory-safe") {
            q := add(answer, mload(answer))
            mstore(q, add(q, mload(q)))
        }
    }

    /// @dev Calls one of the market's own contracts with what lies in memory from `call_` to the free pointer, and
    ///      gives the place of its answer; reverts as it does.
    function _ask(address to, uint256 call_) private view returns (uint256 answer) {
        assembly ("memory-safe") {
            answer := mload(0x40)
            let ok := staticcall(gas(), to, call_, sub(answer, call_), 0, 0)
            returndatacopy(answer, 0, returndatasize())
            if iszero(ok) { revert(answer, returndatasize()) }
            mstore(0x40, add(answer, returndatasize()))
        }
    }

    /// @dev Weights follow from the rows. With weights to choose, a builder could make the "sum" of the updates
    ///      the update of one member. Whole words are compared, so that no dirty bits of the calldata pass.
    function _checkUse(DatasetUse[] calldata uses, uint256 i, uint256 head, uint256 most)
        private
        pure
        returns (uint256 price)
    {
        (uint256 version, uint256 rows, uint256 weight) = (0, 0, 0);
        assembly ("memory-safe") {
            let use := add(uses.offset, mul(i, 160)) // i is below uses.length
            version := calldataload(add(use, 32))
            rows := calldataload(add(use, 64))
            weight := calldataload(add(use, 96))
            price := calldataload(add(use, 128))
        }
        if (version != head.version()) revert DatasetMismatch(uses[i].datasetId, "version");
        if (rows != head.rows()) revert DatasetMismatch(uses[i].datasetId, "rows");
        unchecked {
            uint256 due = rows * WEIGHT_ONE / most; // rows have 48 bits
            if (weight != (due == 0 ? 1 : due)) revert BadWeight(uses[i].datasetId, uses[i].weight);
        }
    }

    function _checkPrices(Prices calldata p, IPriceBook.Quote memory q) private pure {
        if (p.guaranteedBps != q.guaranteedBps) revert WrongGuaranteedBps(p.guaranteedBps, q.guaranteedBps);
        if (p.computeWei < q.computeWei) revert PriceTooLow("compute", p.computeWei, q.computeWei);
        if (p.custodyWei < q.custodyWei) revert PriceTooLow("custody", p.custodyWei, q.custodyWei);
        if (p.daoFeeWei < q.daoFeeWei) revert PriceTooLow("daoFee", p.daoFeeWei, q.daoFeeWei);
        uint256 sum = p.datasetsWei + p.computeWei + p.custodyWei + p.daoFeeWei;
        if (sum != p.maxTotalWei) revert PriceSumMismatch(sum, p.maxTotalWei);
    }

    function _seen(Seat[] calldata seats, uint256 i) private pure returns (bool) {
        for (uint256 j = 0; j < i; ++j) {
            if (seats[j].trainer == seats[i].trainer) return true;
        }
        return false;
    }

    /// @dev Inserts a position into the sorted first `n` of `taken`; position 0 is "not on the list".
    function _insert(uint256[] memory taken, uint256 n, uint256 position) private pure returns (uint256) {
        if (position == 0) return n;
        uint256 i = n;
        for (; i > 0 && taken[i - 1] > position; --i) {
            taken[i] = taken[i - 1];
        }
        taken[i] = position;
        return n + 1;
    }
}
