// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IDatasetRegistry
/// @notice One ERC-721 token per dataset; its token id is the dataset id, keccak256(creator ‖ salt).
///         EIP-712 domain: name "Sahm DatasetRegistry", version "1". Whatever an account may do, anybody may
///         send with its signature (ECDSA or ERC-1271), nonce and deadline. Whoever holds the token decides;
///         the creator stays the one that the DAO admitted and that ERC-2981 names.
interface IDatasetRegistry {
    /// @notice Life of a dataset. Only a listed one is sold. A suspended one may be listed again; runs that
    ///         were opened before go on to their settlement or refund. Revoked (by its owner) and delisted (by
    ///         the DAO) are final; keys of a revoked one are not released any more, so that its unfinished
    ///         runs end by refund.
    enum Status {
        None,
        Proposed,
        Listed,
        Suspended,
        Revoked,
        Delisted
    }

    /// @notice What a creator signs to register a dataset.
    /// @param dataRoot Root over the plaintext rows; the same root is refused a second time.
    /// @param rows 1 to 2^48 - 1.
    /// @param policyHash Hash of the policy that custodians enforce.
    /// @param epoch Committee that the envelope is sealed to; must be the one in office.
    /// @param priceFloorWei Least price of one use, at most 2^96 - 1.
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

    /// @notice What an owner signs to add a version. Fields as in `Registration`.
    /// @param version One more than the present version.
    /// @param nonce `nonces(owner)`.
    struct NewVersion {
        bytes32 datasetId;
        uint32 version;
        string manifestCid;
        string dataCid;
        string envelopeCid;
        bytes32 dataRoot;
        uint64 rows;
        bytes32 policyHash;
        uint32 epoch;
        uint256 nonce;
        uint64 deadline;
    }

    /// @notice What an owner signs to seal the same data to the committee in office.
    struct Reseal {
        bytes32 datasetId;
        uint32 version;
        string envelopeCid;
        uint32 epoch;
        uint256 nonce;
        uint64 deadline;
    }

    /// @notice What is recorded of a dataset, in its present version.
    /// @param priceFloorWei The floor in force now.
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

    /// @notice What is recorded of one version, present or past.
    struct Version {
        string manifestCid;
        string dataCid;
        string envelopeCid;
        bytes32 dataRoot;
        bytes32 policyHash;
        uint64 rows;
        uint32 epoch;
        bool acknowledged;
    }

    /// @notice What a sale depends on; cheap to read.
    /// @param priceFloorWei The floor in force now.
    /// @param nextPriceFloorWei The floor in force in the next price period.
    struct Terms {
        address owner;
        uint32 version;
        uint64 rows;
        Status status;
        bool acknowledged;
        uint256 priceFloorWei;
        uint256 nextPriceFloorWei;
    }

    event DatasetRegistered(
        bytes32 indexed datasetId, address indexed creator, uint32 version, Registration registration
    );
    /// @param status Status from now on: a listed dataset is proposed again, any other stays what it was.
    event DatasetVersionAdded(
        bytes32 indexed datasetId,
        address indexed owner,
        uint32 indexed version,
        Status status,
        NewVersion update
    );
    event DatasetResealed(
        bytes32 indexed datasetId, uint32 indexed version, uint32 epoch, string envelopeCid
    );
    event DatasetAcknowledged(bytes32 indexed datasetId, uint32 version, uint32 epoch);
    event DatasetPolicySet(bytes32 indexed datasetId, uint32 indexed version, bytes32 policyHash);
    /// @param effectiveAt First second at which the new floor is in force.
    event DatasetFloorSet(bytes32 indexed datasetId, uint256 priceFloorWei, uint64 effectiveAt);
    event ListingRequested(bytes32 indexed datasetId, uint32 version, address indexed owner);
    event DatasetListed(bytes32 indexed datasetId, uint32 version);
    event DatasetSuspended(bytes32 indexed datasetId, uint32 version);
    event DatasetDelisted(bytes32 indexed datasetId, uint32 version);
    event DatasetRevoked(bytes32 indexed datasetId, uint32 version, address indexed owner);
    /// @notice The root of a version that custodians never acknowledged may be registered again.
    event DataRootFreed(bytes32 indexed dataRoot, bytes32 indexed datasetId);
    event OwnerAdmitted(address indexed account);
    event OwnerRemoved(address indexed account);
    event RoyaltySet(uint16 bps);

    error UnknownDataset(bytes32 datasetId);
    error UnknownVersion(bytes32 datasetId, uint32 version);
    error WrongVersion(bytes32 datasetId, uint32 given, uint32 expected);
    error DatasetExists(bytes32 datasetId);
    error DuplicateDataRoot(bytes32 dataRoot, bytes32 datasetId);
    error EmptyField(string field);
    error TooMuch(string field, uint256 given, uint256 most);
    error WrongEpoch(uint32 given, uint32 current);
    error SameEpoch(bytes32 datasetId, uint32 epoch);
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
    error NotYet(uint256 time, uint256 now_);

    // ---------------------------------------------------------------- creators

    /// @notice Registers a dataset for the sender. The nonce of `r` is used up.
    function register(Registration calldata r) external returns (bytes32 datasetId);

    /// @notice Registers a dataset for `r.creator`, who signed `r` (ECDSA or ERC-1271).
    function registerBySig(Registration calldata r, bytes calldata signature)
        external
        returns (bytes32 datasetId);

    // ------------------------------------------------------------------ owners

    // The owner itself sends these, or anybody with the owner's EIP-712 signature of the same fields; from the
    // owner the signature is not looked at. The nonce is used up either way.

    /// @notice Replaces the data. The version must be acknowledged and, if the dataset was listed, listed
    ///         again before it is sold. Runs of earlier versions go on.
    function addVersion(NewVersion calldata v, bytes calldata signature) external;

    /// @notice Names an envelope of the same data for the committee in office, after a change of committee.
    ///         It must be acknowledged before the dataset is sold again; the status stays.
    function reseal(Reseal calldata r, bytes calldata signature) external;

    /// @notice Changes the policy of the present version, at once (`PolicyChange`).
    function setPolicy(
        bytes32 datasetId,
        uint32 version,
        bytes32 policyHash,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) external;

    /// @notice Changes the least price of one use (`FloorChange`): down at once, up from the price period
    ///         after the next, so that quotes given before stay good.
    /// @param priceFloorWei At most 2^96 - 1.
    function setPriceFloor(
        bytes32 datasetId,
        uint256 priceFloorWei,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) external;

    /// @notice Asks the DAO to list a dataset that is proposed or suspended (`ListingRequest`).
    function requestListing(
        bytes32 datasetId,
        uint32 version,
        uint256 nonce,
        uint64 deadline,
        bytes calldata signature
    ) external;

    /// @notice Withdraws a dataset for ever. Only its owner.
    function revoke(bytes32 datasetId) external;

    /// @notice Withdraws a dataset for its owner, who signed a `Revocation` (ECDSA or ERC-1271).
    function revokeBySig(bytes32 datasetId, uint256 nonce, uint64 deadline, bytes calldata signature) external;

    // -------------------------------------------------------------- custodians

    /// @notice Records that every custodian of the dataset's epoch holds and checked its pieces.
    /// @param signatures One `DatasetAck` signature a member, in committee order.
    function recordAcks(bytes32 datasetId, uint32 version, bytes[] calldata signatures) external;

    // --------------------------------------------------------------------- DAO

    /// @notice Puts a dataset on the market. Only the owner (the DAO).
    function list(bytes32 datasetId) external;

    /// @notice Takes a dataset off the market until it is listed again. Only the owner (the DAO).
    function suspend(bytes32 datasetId) external;

    /// @notice Takes a dataset off the market for ever. Only the owner (the DAO).
    function delist(bytes32 datasetId) external;

    /// @notice Makes `account` a verified owner. Only the owner (the DAO).
    function admitOwner(address account) external;

    /// @notice Ends `account`'s being a verified owner. Only the owner (the DAO).
    function removeOwner(address account) external;

    /// @notice Sets the royalty that ERC-2981 advises. Only the owner (the DAO).
    /// @param bps Of the sale price, at most 1000.
    function setRoyalty(uint16 bps) external;

    // ------------------------------------------------------------------- views

    /// @notice Whether the DAO admitted `account` as a verified owner.
    function isAdmitted(address account) external view returns (bool);

    /// @notice Everything recorded of a dataset; reverts with `UnknownDataset`.
    function dataset(bytes32 datasetId) external view returns (Dataset memory);

    /// @notice One version of a dataset; reverts with `UnknownVersion`.
    function versionOf(bytes32 datasetId, uint32 version) external view returns (Version memory);

    /// @notice What sales of these datasets depend on, in their order; reverts with `UnknownDataset`.
    function terms(bytes32[] calldata datasetIds) external view returns (Terms[] memory);

    /// @notice What an order over these datasets depends on; reverts with `UnknownDataset`.
    /// @param enough How far owners are counted.
    /// @return words One a dataset: its terms as `DatasetHead` reads them, with the floor in force now.
    /// @return owners Distinct verified owners that the datasets have, without builder and coordinator.
    function heads(bytes32[] calldata datasetIds, address builder, address coordinator, uint256 enough)
        external
        view
        returns (uint256[] memory words, uint256 owners);

    /// @notice Who held the token at the end of second `time`, which must be past (`NotYet`); the creator for
    ///         times before the registration. It never changes, so all who ask get the same answer.
    function ownerAt(bytes32 datasetId, uint256 time) external view returns (address);

    /// @notice Dataset that has this data root in some version, 0 when none.
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
