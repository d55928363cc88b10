// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {IPriceBook} from "./interfaces/IPriceBook.sol";
import {IRunRules} from "./interfaces/IRunRules.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {DatasetUse, Deadlines, Prices, Privacy, RunOrder, Seat, Validation} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title RunRules
/// @dev Apart from the escrow only because a contract may not exceed 24,576 bytes.
contract RunRules is IRunRules {
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
        for (uint256 i = 0; i < n; ++i) {
            bytes32 id = uses[i].datasetId;
            if (_among(ids, id, i)) revert DuplicateDataset(id);
            ids[i] = id;
        }
        ids[n] = o.validation.datasetId;
        IDatasetRegistry.Terms[] memory terms = registry.terms(ids);
        _checkValidation(o.validation, o.parties.builder, terms[n]);
        assembly ("memory-safe") {
            mstore(ids, n) // the validation set has no price
        }
        _checkOwners(o, terms, n);
        _checkDatasets(o, ids, terms);
    }

    /// @dev That the root is the version's, and not another version's of the same set, is in the registry and
    ///      compared by whoever opens the set.
    function _checkValidation(Validation calldata v, address builder, IDatasetRegistry.Terms memory t)
        private
        view
    {
        if (t.owner != builder) revert ValidationMismatch("owner");
        if (t.status != IDatasetRegistry.Status.Proposed) revert ValidationMismatch("status");
        if (!t.acknowledged) revert ValidationMismatch("acknowledged");
        if (t.version != v.version) revert ValidationMismatch("version");
        if (t.rows != v.rows) revert ValidationMismatch("rows");
        if (registry.datasetOfRoot(v.dataRoot) != v.datasetId) revert ValidationMismatch("dataRoot");
    }

    /// @dev Enough distinct verified owners that are neither builder nor coordinator. The registry is asked only
    ///      until there are enough.
    function _checkOwners(RunOrder calldata o, IDatasetRegistry.Terms[] memory terms, uint256 n)
        private
        view
    {
        address builder = o.parties.builder;
        address coordinator = o.parties.coordinator;
        uint256 missing = o.privacy.kMin;
        bytes32[] memory owners = new bytes32[](n);
        for (uint256 i = 0; i < n && missing > 0; ++i) {
            address owner = terms[i].owner;
            bytes32 word = bytes32(uint256(uint160(owner)));
            owners[i] = word;
            if (owner == builder || owner == coordinator || _among(owners, word, i)) continue;
            if (registry.isAdmitted(owner)) --missing;
        }
        if (missing > 0) revert TooFewOwners(o.privacy.kMin - missing, o.privacy.kMin);
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
    function _checkDatasets(RunOrder calldata o, bytes32[] memory ids, IDatasetRegistry.Terms[] memory terms)
        private
        view
    {
        uint256 n = ids.length;
        uint64[] memory rows = new uint64[](n);
        uint256[] memory floors = new uint256[](n);
        uint256 most = 1;
        for (uint256 i = 0; i < n; ++i) {
            IDatasetRegistry.Terms memory t = terms[i];
            if (t.status != IDatasetRegistry.Status.Listed) revert DatasetNotListed(ids[i]);
            if (!t.acknowledged) revert DatasetNotAcknowledged(ids[i]);
            (rows[i], floors[i]) = (t.rows, t.priceFloorWei);
            if (t.rows > most) most = t.rows;
        }
        IPriceBook.Quote memory q =
            prices.quoteTerms(ids, rows, floors, o.training.tier, o.training.rounds, uint32(n));
        DatasetUse[] calldata uses = o.datasets;
        uint256 sum;
        for (uint256 i = 0; i < n; ++i) {
            uint256 price = _checkUse(uses, i, terms[i], most);
            uint256 least = q.datasetPrices[i];
            if (price < least) revert PriceTooLow("dataset", price, least);
            sum += price;
        }
        if (sum != o.prices.datasetsWei) revert PriceSumMismatch(sum, o.prices.datasetsWei);
        _checkPrices(o.prices, q);
    }

    /// @dev Weights follow from the rows. With weights to choose, a builder could make the "sum" of the updates
    ///      the update of one member. Whole words are compared, so that no dirty bits of the calldata pass.
    function _checkUse(DatasetUse[] calldata uses, uint256 i, IDatasetRegistry.Terms memory t, uint256 most)
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
        if (version != t.version) revert DatasetMismatch(uses[i].datasetId, "version");
        if (rows != t.rows) revert DatasetMismatch(uses[i].datasetId, "rows");
        uint256 due = rows * WEIGHT_ONE / most;
        if (weight != (due == 0 ? 1 : due)) revert BadWeight(uses[i].datasetId, uses[i].weight);
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
