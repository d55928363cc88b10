// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {DatasetHash} from "./libraries/DatasetHash.sol";

/// @title DatasetRegistry
contract DatasetRegistry is IDatasetRegistry, ERC721, EIP712, Nonces, Ownable {
    /// @dev The only version there is until versions can be added.
    uint32 private constant VERSION = 1;

    /// @notice Committees that acknowledge datasets.
    ICustodianSet public immutable custodians;

    /// @inheritdoc IDatasetRegistry
    mapping(bytes32 dataRoot => bytes32 datasetId) public datasetOfRoot;
    /// @inheritdoc IDatasetRegistry
    mapping(address account => bool) public isAdmitted;

    /// @dev `owner` of the stored record stays zero: the ERC-721 owner is the truth.
    mapping(bytes32 datasetId => Dataset) private _datasets;

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

    /// @inheritdoc IDatasetRegistry
    function revoke(bytes32 datasetId) external {
        if (msg.sender != _ownerOrRevert(datasetId)) revert NotDatasetOwner(datasetId, msg.sender);
        _revoke(datasetId, msg.sender);
    }

    /// @inheritdoc IDatasetRegistry
    function revokeBySig(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes calldata signature)
        external
    {
        address holder = _ownerOrRevert(datasetId);
        _checkDeadline(deadline);
        _checkSignature(holder, DatasetHash.revocation(datasetId, nonce, deadline), signature);
        _useCheckedNonce(holder, nonce);
        _revoke(datasetId, holder);
    }

    // -------------------------------------------------------------- custodians

    /// @inheritdoc IDatasetRegistry
    function recordAcks(bytes32 datasetId, uint32 version, bytes[] calldata signatures) external {
        Dataset storage d = _known(datasetId);
        if (version != d.version) revert UnknownVersion(datasetId, version);
        if (d.status == Status.Revoked) revert BadStatus(datasetId, d.status);
        if (d.acknowledged) revert AlreadyAcknowledged(datasetId);
        (address[] memory members,,) = custodians.committee(d.epoch);
        if (signatures.length != members.length) revert AckCount(signatures.length, members.length);
        string memory envelopeCid = d.envelopeCid;
        for (uint256 i = 0; i < members.length; ++i) {
            bytes32 digest =
                _hashTypedDataV4(DatasetHash.ack(datasetId, version, envelopeCid, d.epoch, members[i]));
            if (!SignatureChecker.isValidSignatureNow(members[i], digest, signatures[i])) {
                revert BadAck(members[i]);
            }
        }
        d.acknowledged = true;
        emit DatasetAcknowledged(datasetId, version, d.epoch);
    }

    // --------------------------------------------------------------------- DAO

    /// @inheritdoc IDatasetRegistry
    function list(bytes32 datasetId) external onlyOwner {
        Dataset storage d = _known(datasetId);
        if (d.status != Status.Proposed && d.status != Status.Suspended) {
            revert BadStatus(datasetId, d.status);
        }
        if (!d.acknowledged) revert NotAcknowledged(datasetId);
        if (!isAdmitted[d.creator]) revert NotAdmitted(d.creator);
        d.status = Status.Listed;
        emit DatasetListed(datasetId, d.version);
    }

    /// @inheritdoc IDatasetRegistry
    function suspend(bytes32 datasetId) external onlyOwner {
        Dataset storage d = _known(datasetId);
        if (d.status != Status.Listed) revert BadStatus(datasetId, d.status);
        d.status = Status.Suspended;
        emit DatasetSuspended(datasetId, d.version);
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

    // ------------------------------------------------------------------- views

    /// @inheritdoc IDatasetRegistry
    function dataset(bytes32 datasetId) external view returns (Dataset memory d) {
        d = _known(datasetId);
        d.owner = _ownerOf(uint256(datasetId));
    }

    /// @inheritdoc IDatasetRegistry
    function terms(bytes32[] calldata datasetIds) external view returns (Terms[] memory list) {
        list = new Terms[](datasetIds.length);
        for (uint256 i = 0; i < datasetIds.length; ++i) {
            Dataset storage d = _known(datasetIds[i]);
            address holder = _ownerOf(uint256(datasetIds[i]));
            list[i] = Terms(
                holder, d.version, d.rows, d.status, d.acknowledged, isAdmitted[holder], d.priceFloorWei
            );
        }
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
        _checkFields(r);
        uint32 current = custodians.currentEpoch();
        if (r.epoch != current || current == 0) revert WrongEpoch(r.epoch, current);
        datasetId = idOf(r.creator, r.salt);
        if (_datasets[datasetId].status != Status.None) revert DatasetExists(datasetId);
        bytes32 twin = datasetOfRoot[r.dataRoot];
        if (twin != 0) revert DuplicateDataRoot(r.dataRoot, twin);
        _useCheckedNonce(r.creator, r.nonce);

        datasetOfRoot[r.dataRoot] = datasetId;
        Dataset storage d = _datasets[datasetId];
        d.creator = r.creator;
        d.version = VERSION;
        d.manifestCid = r.manifestCid;
        d.dataCid = r.dataCid;
        d.envelopeCid = r.envelopeCid;
        d.dataRoot = r.dataRoot;
        d.rows = r.rows;
        d.policyHash = r.policyHash;
        d.epoch = r.epoch;
        d.priceFloorWei = r.priceFloorWei;
        d.status = Status.Proposed;
        // Not _safeMint: a contract account that signed (ERC-1271) wants the token, and no call leaves here.
        _mint(r.creator, uint256(datasetId));
        emit DatasetRegistered(datasetId, r.creator, VERSION, r);
    }

    function _checkFields(Registration calldata r) private pure {
        if (r.creator == address(0)) revert EmptyField("creator");
        if (bytes(r.manifestCid).length == 0) revert EmptyField("manifestCid");
        if (bytes(r.dataCid).length == 0) revert EmptyField("dataCid");
        if (bytes(r.envelopeCid).length == 0) revert EmptyField("envelopeCid");
        if (r.dataRoot == 0) revert EmptyField("dataRoot");
        if (r.rows == 0) revert EmptyField("rows");
    }

    function _revoke(bytes32 datasetId, address holder) private {
        Dataset storage d = _datasets[datasetId];
        if (d.status == Status.Revoked) revert BadStatus(datasetId, d.status);
        d.status = Status.Revoked;
        emit DatasetRevoked(datasetId, d.version, holder);
    }

    function _known(bytes32 datasetId) private view returns (Dataset storage d) {
        d = _datasets[datasetId];
        if (d.status == Status.None) revert UnknownDataset(datasetId);
    }

    function _ownerOrRevert(bytes32 datasetId) private view returns (address holder) {
        _known(datasetId);
        return _ownerOf(uint256(datasetId));
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
