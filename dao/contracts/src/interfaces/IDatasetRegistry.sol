// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IDatasetRegistry
/// @notice One ERC-721 token per dataset; its token id is the dataset id, keccak256(creator ‖ salt).
///         EIP-712 domain: name "Sahm DatasetRegistry", version "1".
interface IDatasetRegistry {
    /// @notice Life of a dataset. A suspended dataset may be listed again, a revoked one never.
    enum Status {
        None,
        Proposed,
        Listed,
        Suspended,
        Revoked
    }

    /// @notice What a creator signs to register a dataset.
    /// @param dataRoot Root over the plaintext rows; the same root is refused a second time.
    /// @param policyHash Hash of the policy that custodians enforce.
    /// @param epoch Committee that the envelope is sealed to; must be the one in office.
    /// @param nonce `nonces(creator)`.
    /// @param deadline Last second at which the signature is good.
    struct Registration {
        address creator;
        bytes32 salt;
        string manifestCid;
        string dataCid;
        string envelopeCid;
        bytes32 dataRoot;
        uint64 rows;
        bytes32 policyHash;
        uint32 epoch;
        uint256 priceFloorWei;
        uint256 nonce;
        uint64 deadline;
    }

    /// @notice What is recorded of a dataset.
    struct Dataset {
        address creator;
        address owner;
        uint32 version;
        string manifestCid;
        string dataCid;
        string envelopeCid;
        bytes32 dataRoot;
        uint64 rows;
        bytes32 policyHash;
        uint32 epoch;
        uint256 priceFloorWei;
        Status status;
        bool acknowledged;
    }

    /// @notice What an order needs to know of a dataset.
    /// @param admitted Whether the owner is a verified owner.
    struct Terms {
        address owner;
        uint32 version;
        uint64 rows;
        Status status;
        bool acknowledged;
        bool admitted;
        uint256 priceFloorWei;
    }

    event DatasetRegistered(
        bytes32 indexed datasetId, address indexed creator, uint32 version, Registration registration
    );
    event DatasetAcknowledged(bytes32 indexed datasetId, uint32 version, uint32 epoch);
    event DatasetListed(bytes32 indexed datasetId, uint32 version);
    event DatasetSuspended(bytes32 indexed datasetId, uint32 version);
    event DatasetRevoked(bytes32 indexed datasetId, uint32 version, address indexed owner);
    event OwnerAdmitted(address indexed account);
    event OwnerRemoved(address indexed account);

    error UnknownDataset(bytes32 datasetId);
    error UnknownVersion(bytes32 datasetId, uint32 version);
    error DatasetExists(bytes32 datasetId);
    error DuplicateDataRoot(bytes32 dataRoot, bytes32 datasetId);
    error EmptyField(string field);
    error WrongEpoch(uint32 given, uint32 current);
    error Expired(uint64 deadline, uint256 time);
    error BadSignature(address signer);
    error NotCreator(address account, address creator);
    error NotDatasetOwner(bytes32 datasetId, address account);
    error BadStatus(bytes32 datasetId, Status status);
    error AlreadyAcknowledged(bytes32 datasetId);
    error NotAcknowledged(bytes32 datasetId);
    error NotAdmitted(address account);
    error AlreadyAdmitted(address account);
    error AckCount(uint256 given, uint256 members);
    error BadAck(address custodian);

    /// @notice Registers a dataset for the sender. The nonce of `r` is used up.
    function register(Registration calldata r) external returns (bytes32 datasetId);

    /// @notice Registers a dataset for `r.creator`, who signed `r` (ECDSA or ERC-1271).
    function registerBySig(Registration calldata r, bytes calldata signature)
        external
        returns (bytes32 datasetId);

    /// @notice Records that every custodian of the dataset's epoch holds and checked its pieces.
    /// @param signatures One `DatasetAck` signature a member, in committee order.
    function recordAcks(bytes32 datasetId, uint32 version, bytes[] calldata signatures) external;

    /// @notice Puts a dataset on the market. Only the owner (the DAO).
    function list(bytes32 datasetId) external;

    /// @notice Takes a dataset off the market. Only the owner (the DAO).
    function suspend(bytes32 datasetId) external;

    /// @notice Withdraws a dataset for ever. Only its owner.
    function revoke(bytes32 datasetId) external;

    /// @notice Withdraws a dataset for its owner, who signed a `Revocation` (ECDSA or ERC-1271).
    function revokeBySig(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes calldata signature) external;

    /// @notice Makes `account` a verified owner. Only the owner (the DAO).
    function admitOwner(address account) external;

    /// @notice Ends `account`'s being a verified owner. Only the owner (the DAO).
    function removeOwner(address account) external;

    /// @notice Whether the DAO admitted `account` as a verified owner.
    function isAdmitted(address account) external view returns (bool);

    /// @notice Everything recorded of a dataset; reverts with `UnknownDataset`.
    function dataset(bytes32 datasetId) external view returns (Dataset memory);

    /// @notice What orders need of many datasets at once; reverts with `UnknownDataset`.
    function terms(bytes32[] calldata datasetIds) external view returns (Terms[] memory);

    /// @notice Dataset that has this data root, 0 when none.
    function datasetOfRoot(bytes32 dataRoot) external view returns (bytes32);

    /// @notice keccak256(creator ‖ salt).
    function idOf(address creator, bytes32 salt) external pure returns (bytes32);

    /// @notice EIP-712 digest of a registration.
    function hashRegistration(Registration calldata r) external view returns (bytes32);

    /// @notice EIP-712 digest of a revocation.
    function hashRevocation(bytes32 datasetId, uint256 nonce, uint64 deadline) external view returns (bytes32);

    /// @notice EIP-712 digest of the acknowledgement that `custodian` signs.
    function hashAck(
        bytes32 datasetId,
        uint32 version,
        string calldata envelopeCid,
        uint32 epoch,
        address custodian
    ) external view returns (bytes32);
}
