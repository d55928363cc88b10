// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {DatasetHead} from "./libraries/DatasetHead.sol";
import {DatasetHash} from "./libraries/DatasetHash.sol";
import {PricePeriod} from "./libraries/PricePeriod.sol";

/// @title DatasetRegistry
contract DatasetRegistry is IDatasetRegistry, IERC2981, ERC721, EIP712, Nonces, Ownable {
    using Checkpoints for Checkpoints.Trace160;
    using DatasetHead for uint256;

    /// @dev What every sale reads, in one slot, and the word that `heads` answers; see DatasetHead. `floorWei` is
    ///      in force unless a raise waits.
    struct Head {
        uint96 floorWei;
        uint48 rows;
        uint32 version;
        uint32 epoch;
        Status status;
        bool acknowledged;
        bool raised;
    }

    /// @dev A floor in force from price period `from` on.
    struct Raise {
        uint96 floorWei;
        uint32 from;
    }

    /// @notice Highest royalty that the DAO may set, bps.
    uint16 public constant MAX_ROYALTY_BPS = 1000;
    uint256 private constant BPS = 10_000;
    uint32 private constant FIRST = 1;

    /// @notice Committees that acknowledge datasets.
    ICustodianSet public immutable custodians;

    /// @notice Royalty that ERC-2981 advises, bps of the sale price.
    uint16 public royaltyBps;

    /// @inheritdoc IDatasetRegistry
    mapping(bytes32 dataRoot => bytes32 datasetId) public datasetOfRoot;
    /// @inheritdoc IDatasetRegistry
    mapping(address account => bool) public isAdmitted;

    mapping(bytes32 datasetId => Head) private _heads;
    mapping(bytes32 datasetId => Raise) private _raises;
    mapping(bytes32 datasetId => address) private _creators;
    /// @dev Rows, epoch and acknowledgement of the present version are in its head; they come here when the next
    ///      version takes its place.
    mapping(bytes32 datasetId => mapping(uint32 version => Version)) private _versions;
    /// @dev Holders after the creator, by the second in which each received the token.
    mapping(bytes32 datasetId => Checkpoints.Trace160) private _holders;

    constructor(address initialOwner, ICustodianSet custodians_)
        ERC721("Sahm Dataset", "SAHMD")
        EIP712("Sahm DatasetRegistry", "1")
        Ownable(initialOwner)
    {
        custodians = custodians_;
    }

    // ---------------------------------------------------------------- creators

    /// @inheritdoc IDatasetRegistry
    function register(Registration calldata r) external returns (bytes32 datasetId) {
        if (msg.sender != r.creator) revert NotCreator(msg.sender, r.creator);
        return _register(r);
    }

    /// @inheritdoc IDatasetRegistry
    function registerBySig(Registration calldata r, bytes calldata signature)
        external
        returns (bytes32 datasetId)
    {
        _checkSignature(r.creator, DatasetHash.registration(r), signature);
        return _register(r);
    }

    // ------------------------------------------------------------------ owners

    /// @inheritdoc IDatasetRegistry
    function addVersion(NewVersion calldata v, bytes calldata signature) external {
        address holder = _authorize(v.datasetId, DatasetHash.newVersion(v), v.nonce, v.deadline, signature);
        _addVersion(v, holder);
    }

    /// @inheritdoc IDatasetRegistry
    function reseal(Reseal calldata r, bytes calldata signature) external {
        _authorize(r.datasetId, DatasetHash.reseal(r), r.nonce, r.deadline, signature);
        _reseal(r);
    }

    /// @inheritdoc IDatasetRegistry
    function setPolicy(
        bytes32 datasetId,
        uint32 version,
        bytes32 policyHash,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) external {
        bytes32 structHash = DatasetHash.policyChange(datasetId, version, policyHash, nonce, deadline);
        _authorize(datasetId, structHash, nonce, deadline, signature);
        _setPolicy(datasetId, version, policyHash);
    }

    /// @inheritdoc IDatasetRegistry
    function setPriceFloor(
        bytes32 datasetId,
        uint256 priceFloorWei,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) external {
        bytes32 structHash = DatasetHash.floorChange(datasetId, priceFloorWei, nonce, deadline);
        _authorize(datasetId, structHash, nonce, deadline, signature);
        _setFloor(datasetId, priceFloorWei);
    }

    /// @inheritdoc IDatasetRegistry
    function requestListing(
        bytes32 datasetId,
        uint32 version,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) external {
        bytes32 structHash = DatasetHash.listingRequest(datasetId, version, nonce, deadline);
        address holder = _authorize(datasetId, structHash, nonce, deadline, signature);
        Head storage d = _checkVersion(datasetId, version);
        _checkListable(datasetId, d.status);
        emit ListingRequested(datasetId, version, holder);
    }

    /// @inheritdoc IDatasetRegistry
    function revoke(bytes32 datasetId) external {
        _known(datasetId);
        if (msg.sender != _holder(datasetId)) revert NotDatasetOwner(datasetId, msg.sender);
        _revoke(datasetId, msg.sender);
    }

    /// @inheritdoc IDatasetRegistry
    function revokeBySig(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes calldata signature)
        external
    {
        bytes32 structHash = DatasetHash.revocation(datasetId, nonce, deadline);
        _revoke(datasetId, _authorize(datasetId, structHash, nonce, deadline, signature));
    }

    // -------------------------------------------------------------- custodians

    /// @inheritdoc IDatasetRegistry
    function recordAcks(bytes32 datasetId, uint32 version, bytes[] calldata signatures) external {
        Head storage d = _known(datasetId);
        if (version != d.version) revert UnknownVersion(datasetId, version);
        _checkAlive(datasetId, d.status);
        if (d.acknowledged) revert AlreadyAcknowledged(datasetId);
        uint32 epoch = d.epoch;
        (address[] memory members,,) = custodians.committee(epoch);
        if (signatures.length != members.length) revert AckCount(signatures.length, members.length);
        string memory envelopeCid = _versions[datasetId][version].envelopeCid;
        for (uint256 i = 0; i < members.length; ++i) {
            bytes32 digest =
                _hashTypedDataV4(DatasetHash.ack(datasetId, version, envelopeCid, epoch, members[i]));
            if (!SignatureChecker.isValidSignatureNow(members[i], digest, signatures[i])) {
                revert BadAck(members[i]);
            }
        }
        d.acknowledged = true;
        emit DatasetAcknowledged(datasetId, version, epoch);
    }

    // --------------------------------------------------------------------- DAO

    /// @inheritdoc IDatasetRegistry
    function list(bytes32 datasetId) external onlyOwner {
        Head storage d = _known(datasetId);
        _checkListable(datasetId, d.status);
        if (!d.acknowledged) revert NotAcknowledged(datasetId);
        address creator = _creators[datasetId];
        if (!isAdmitted[creator]) revert NotAdmitted(creator);
        d.status = Status.Listed;
        emit DatasetListed(datasetId, d.version);
    }

    /// @inheritdoc IDatasetRegistry
    function suspend(bytes32 datasetId) external onlyOwner {
        Head storage d = _known(datasetId);
        if (d.status != Status.Listed) revert BadStatus(datasetId, d.status);
        d.status = Status.Suspended;
        emit DatasetSuspended(datasetId, d.version);
    }

    /// @inheritdoc IDatasetRegistry
    function delist(bytes32 datasetId) external onlyOwner {
        Head storage d = _known(datasetId);
        _end(datasetId, d, Status.Delisted);
        emit DatasetDelisted(datasetId, d.version);
    }

    /// @inheritdoc IDatasetRegistry
    function admitOwner(address account) external onlyOwner {
        if (account == address(0)) revert EmptyField("account");
        if (isAdmitted[account]) revert AlreadyAdmitted(account);
        isAdmitted[account] = true;
        emit OwnerAdmitted(account);
    }

    /// @inheritdoc IDatasetRegistry
    function removeOwner(address account) external onlyOwner {
        if (!isAdmitted[account]) revert NotAdmitted(account);
        isAdmitted[account] = false;
        emit OwnerRemoved(account);
    }

    /// @inheritdoc IDatasetRegistry
    function setRoyalty(uint16 bps) external onlyOwner {
        if (bps > MAX_ROYALTY_BPS) revert TooMuch("royalty", bps, MAX_ROYALTY_BPS);
        royaltyBps = bps;
        emit RoyaltySet(bps);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IDatasetRegistry
    function dataset(bytes32 datasetId) external view returns (Dataset memory d) {
        Head storage h = _known(datasetId);
        Version storage v = _versions[datasetId][h.version];
        d.creator = _creators[datasetId];
        d.owner = _holder(datasetId);
        d.version = h.version;
        d.manifestCid = v.manifestCid;
        d.dataCid = v.dataCid;
        d.envelopeCid = v.envelopeCid;
        d.dataRoot = v.dataRoot;
        d.rows = h.rows;
        d.policyHash = v.policyHash;
        d.epoch = h.epoch;
        (d.priceFloorWei,) = _floors(datasetId, h, PricePeriod.current());
        d.status = h.status;
        d.acknowledged = h.acknowledged;
    }

    /// @inheritdoc IDatasetRegistry
    function versionOf(bytes32 datasetId, uint32 version) external view returns (Version memory v) {
        Head storage h = _known(datasetId);
        if (version == 0 || version > h.version) revert UnknownVersion(datasetId, version);
        v = _versions[datasetId][version];
        if (version == h.version) {
            (v.rows, v.epoch, v.acknowledged) = (h.rows, h.epoch, h.acknowledged);
        }
    }

    /// @inheritdoc IDatasetRegistry
    function terms(bytes32[] calldata datasetIds) external view returns (Terms[] memory list_) {
        uint256 period = PricePeriod.current();
        list_ = new Terms[](datasetIds.length);
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            bytes32 datasetId = datasetIds[i];
            Head storage h = _known(datasetId);
            Terms memory t = list_[i];
            t.owner = _holder(datasetId);
            (t.version, t.rows, t.status, t.acknowledged) = (h.version, h.rows, h.status, h.acknowledged);
            (t.priceFloorWei, t.nextPriceFloorWei) = _floors(datasetId, h, period);
        }
    }

    /// @inheritdoc IDatasetRegistry
    function heads(bytes32[] calldata datasetIds, address builder, address coordinator, uint256 enough)
        external
        view
        returns (uint256[] memory words, uint256 owners)
    {
        uint256 n = datasetIds.length;
        words = new uint256[](n);
        for (uint256 i = 0; i < n;) {
            bytes32 datasetId;
            uint256 word;
            assembly ("memory-safe") {
                datasetId := calldataload(add(datasetIds.offset, shl(5, i))) // i is below n
                mstore(0, datasetId)
                mstore(0x20, _heads.slot)
                word := sload(keccak256(0, 0x40))
            }
            if (word == 0) revert UnknownDataset(datasetId); // a dataset that is known has a version
            if (word.raised()) {
                (uint256 floorWei,) = _floors(datasetId, _heads[datasetId], PricePeriod.current());
                word = word.withFloor(floorWei);
            }
            assembly ("memory-safe") {
                i := add(i, 1)
                mstore(add(words, shl(5, i)), word)
            }
        }
        owners = _countOwners(datasetIds, builder, coordinator, enough);
    }

    /// @inheritdoc IDatasetRegistry
    function ownerAt(bytes32 datasetId, uint256 time) external view returns (address) {
        _known(datasetId);
        if (time >= block.timestamp) revert NotYet(time, block.timestamp);
        uint160 holder = _holders[datasetId].upperLookupRecent(uint96(time));
        return holder == 0 ? _creators[datasetId] : address(holder);
    }

    /// @inheritdoc IERC2981
    function royaltyInfo(uint256 tokenId, uint256 salePrice) external view returns (address, uint256) {
        return (_creators[bytes32(tokenId)], Math.mulDiv(salePrice, royaltyBps, BPS));
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC721, IERC165) returns (bool) {
        return interfaceId == type(IERC2981).interfaceId || super.supportsInterface(interfaceId);
    }

    /// @inheritdoc IDatasetRegistry
    function idOf(address creator, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(creator, salt));
    }

    /// @inheritdoc IDatasetRegistry
    function hashRegistration(Registration calldata r) external view returns (bytes32) {
        return _hashTypedDataV4(DatasetHash.registration(r));
    }

    /// @inheritdoc IDatasetRegistry
    function hashRevocation(bytes32 datasetId, uint256 nonce, uint64 deadline)
        external
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(DatasetHash.revocation(datasetId, nonce, deadline));
    }

    /// @inheritdoc IDatasetRegistry
    function hashAck(
        bytes32 datasetId,
        uint32 version,
        string calldata envelopeCid,
        uint32 epoch,
        address custodian
    ) external view returns (bytes32) {
        return _hashTypedDataV4(DatasetHash.ack(datasetId, version, envelopeCid, epoch, custodian));
    }

    // ---------------------------------------------------------------- internal

    function _register(Registration calldata r) private returns (bytes32 datasetId) {
        _checkDeadline(r.deadline);
        if (r.creator == address(0)) revert EmptyField("creator");
        datasetId = idOf(r.creator, r.salt);
        if (_heads[datasetId].status != Status.None) revert DatasetExists(datasetId);
        uint48 rows =
            _checkContent(r.manifestCid, r.dataCid, r.envelopeCid, r.dataRoot, r.rows, r.policyHash, r.epoch);
        _useCheckedNonce(r.creator, r.nonce);

        datasetOfRoot[r.dataRoot] = datasetId;
        _creators[datasetId] = r.creator;
        _heads[datasetId] =
            Head(_floor96(r.priceFloorWei), rows, FIRST, r.epoch, Status.Proposed, false, false);
        Version storage v = _versions[datasetId][FIRST];
        v.manifestCid = r.manifestCid;
        v.dataCid = r.dataCid;
        v.envelopeCid = r.envelopeCid;
        v.dataRoot = r.dataRoot;
        v.policyHash = r.policyHash;
        // Not _safeMint: a contract account that signed (ERC-1271) wants the token, and no call leaves here.
        _mint(r.creator, uint256(datasetId));
        emit DatasetRegistered(datasetId, r.creator, FIRST, r);
    }

    function _addVersion(NewVersion calldata n, address holder) private {
        Head storage d = _heads[n.datasetId];
        _checkAlive(n.datasetId, d.status);
        uint32 last = d.version;
        if (n.version != uint256(last) + 1) revert WrongVersion(n.datasetId, n.version, last + 1);
        uint48 rows =
            _checkContent(n.manifestCid, n.dataCid, n.envelopeCid, n.dataRoot, n.rows, n.policyHash, n.epoch);

        Version storage old = _versions[n.datasetId][last];
        (old.rows, old.epoch, old.acknowledged) = (d.rows, d.epoch, d.acknowledged);
        datasetOfRoot[n.dataRoot] = n.datasetId;
        Version storage v = _versions[n.datasetId][n.version];
        v.manifestCid = n.manifestCid;
        v.dataCid = n.dataCid;
        v.envelopeCid = n.envelopeCid;
        v.dataRoot = n.dataRoot;
        v.policyHash = n.policyHash;
        d.epoch = n.epoch;
        d.rows = rows;
        d.version = n.version;
        d.acknowledged = false;
        // The DAO listed other data.
        if (d.status == Status.Listed) d.status = Status.Proposed;
        emit DatasetVersionAdded(n.datasetId, holder, n.version, d.status, n);
    }

    function _reseal(Reseal calldata r) private {
        Head storage d = _checkVersion(r.datasetId, r.version);
        _checkAlive(r.datasetId, d.status);
        if (bytes(r.envelopeCid).length == 0) revert EmptyField("envelopeCid");
        _checkEpoch(r.epoch);
        // The pieces that the committee in office acknowledged are not taken from it.
        if (d.epoch == r.epoch && d.acknowledged) revert SameEpoch(r.datasetId, r.epoch);
        Version storage v = _versions[r.datasetId][r.version];
        v.envelopeCid = r.envelopeCid;
        if (d.acknowledged) v.acknowledged = true; // once; see _end
        d.epoch = r.epoch;
        d.acknowledged = false;
        emit DatasetResealed(r.datasetId, r.version, r.epoch, r.envelopeCid);
    }

    function _setPolicy(bytes32 datasetId, uint32 version, bytes32 policyHash) private {
        Head storage d = _checkVersion(datasetId, version);
        _checkAlive(datasetId, d.status);
        if (policyHash == 0) revert EmptyField("policyHash");
        _versions[datasetId][version].policyHash = policyHash;
        emit DatasetPolicySet(datasetId, version, policyHash);
    }

    function _setFloor(bytes32 datasetId, uint256 priceFloorWei) private {
        Head storage d = _heads[datasetId];
        _checkAlive(datasetId, d.status);
        uint96 wei_ = _floor96(priceFloorWei);
        uint32 period = PricePeriod.current();
        (uint256 inForce,) = _floors(datasetId, d, period);
        uint64 effectiveAt = uint64(block.timestamp);
        if (wei_ <= inForce) {
            (d.floorWei, d.raised) = (wei_, false);
        } else {
            (d.floorWei, d.raised) = (uint96(inForce), true);
            _raises[datasetId] = Raise(wei_, period + 2);
            effectiveAt = uint64(uint256(period + 2) * PricePeriod.LENGTH);
        }
        emit DatasetFloorSet(datasetId, wei_, effectiveAt);
    }

    function _revoke(bytes32 datasetId, address holder) private {
        Head storage d = _heads[datasetId];
        _end(datasetId, d, Status.Revoked);
        emit DatasetRevoked(datasetId, d.version, holder);
    }

    /// @dev A version that custodians never acknowledged was never usable: who registered somebody else's
    ///      root shall not hold it for ever.
    function _end(bytes32 datasetId, Head storage d, Status status) private {
        _checkAlive(datasetId, d.status);
        d.status = status;
        Version storage v = _versions[datasetId][d.version];
        if (d.acknowledged || v.acknowledged) return;
        bytes32 root = v.dataRoot;
        delete datasetOfRoot[root];
        emit DataRootFreed(root, datasetId);
    }

    /// @dev Keeps the history of holders.
    function _update(address to, uint256 tokenId, address auth) internal override returns (address from) {
        from = super._update(to, tokenId, auth);
        if (from != address(0)) _holders[bytes32(tokenId)].push(uint96(block.timestamp), uint160(to));
    }

    function _checkContent(
        string calldata manifestCid,
        string calldata dataCid,
        string calldata envelopeCid,
        bytes32 dataRoot,
        uint64 rows,
        bytes32 policyHash,
        uint32 epoch
    ) private view returns (uint48) {
        if (bytes(manifestCid).length == 0) revert EmptyField("manifestCid");
        if (bytes(dataCid).length == 0) revert EmptyField("dataCid");
        if (bytes(envelopeCid).length == 0) revert EmptyField("envelopeCid");
        if (dataRoot == 0) revert EmptyField("dataRoot");
        if (rows == 0) revert EmptyField("rows");
        if (rows > type(uint48).max) revert TooMuch("rows", rows, type(uint48).max);
        if (policyHash == 0) revert EmptyField("policyHash");
        _checkEpoch(epoch);
        bytes32 twin = datasetOfRoot[dataRoot];
        if (twin != 0) revert DuplicateDataRoot(dataRoot, twin);
        return uint48(rows);
    }

    function _checkEpoch(uint32 epoch) private view {
        uint32 current = custodians.currentEpoch();
        if (epoch != current || current == 0) revert WrongEpoch(epoch, current);
    }

    function _floor96(uint256 priceFloorWei) private pure returns (uint96) {
        if (priceFloorWei > type(uint96).max) {
            revert TooMuch("priceFloorWei", priceFloorWei, type(uint96).max);
        }
        return uint96(priceFloorWei);
    }

    /// @dev The floors of `period`, which is not past, and of the one after it.
    function _floors(bytes32 datasetId, Head storage d, uint256 period)
        private
        view
        returns (uint256 nowWei, uint256 nextWei)
    {
        nowWei = nextWei = d.floorWei;
        if (!d.raised) return (nowWei, nextWei);
        Raise storage r = _raises[datasetId];
        if (period + 1 >= r.from) nextWei = r.floorWei;
        if (period >= r.from) nowWei = r.floorWei;
    }

    function _holder(bytes32 datasetId) private view returns (address) {
        return _ownerOf(uint256(datasetId));
    }

    /// @dev Reads no further than to `enough`: each owner is a cold slot, and so is its admission.
    function _countOwners(bytes32[] calldata datasetIds, address builder, address coordinator, uint256 enough)
        private
        view
        returns (uint256 found)
    {
        address[] memory owners = new address[](Math.min(enough, datasetIds.length));
        for (uint256 i = 0; i < datasetIds.length && found < enough; ++i) {
            address owner_ = _holder(datasetIds[i]);
            if (owner_ == builder || owner_ == coordinator || !isAdmitted[owner_]) continue;
            uint256 j = 0;
            while (j < found && owners[j] != owner_) ++j;
            if (j == found) owners[found++] = owner_;
        }
    }

    function _known(bytes32 datasetId) private view returns (Head storage d) {
        d = _heads[datasetId];
        if (d.status == Status.None) revert UnknownDataset(datasetId);
    }

    function _checkVersion(bytes32 datasetId, uint32 version) private view returns (Head storage d) {
        d = _known(datasetId);
        if (version != d.version) revert WrongVersion(datasetId, version, d.version);
    }

    function _checkAlive(bytes32 datasetId, Status status) private pure {
        if (status == Status.Revoked || status == Status.Delisted) revert BadStatus(datasetId, status);
    }

    function _checkListable(bytes32 datasetId, Status status) private pure {
        if (status != Status.Proposed && status != Status.Suspended) revert BadStatus(datasetId, status);
    }

    /// @dev The holder sends, or it signed `structHash`; in time, and its nonce is used up either way.
    function _authorize(
        bytes32 datasetId,
        bytes32 structHash,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) private returns (address holder) {
        _known(datasetId);
        holder = _holder(datasetId);
        _checkDeadline(deadline);
        if (msg.sender != holder) _checkSignature(holder, structHash, signature);
        _useCheckedNonce(holder, nonce);
    }

    function _checkDeadline(uint64 deadline) private view {
        if (block.timestamp > deadline) revert Expired(deadline, block.timestamp);
    }

    function _checkSignature(address signer, bytes32 structHash, bytes calldata signature) private view {
        if (!SignatureChecker.isValidSignatureNow(signer, _hashTypedDataV4(structHash), signature)) {
            revert BadSignature(signer);
        }
    }
}
