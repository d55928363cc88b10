// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IWorkAudits
/// @notice Commitments to trained work and audits of it, up to the end of the time for challenges. What is hashed, and
///         what leaves and trees are, is in trainer/verify/DESIGN.md and `VerifiedHash`. All times are block timestamps.
interface IWorkAudits {
    /// @notice What the DAO sets, each at least 1.
    /// @param draws Audits a piece of work, at most 16.
    /// @param beaconDelay Blocks between a commitment and its beacon, at most 64.
    /// @param auditSeconds What auditors have from the draw to their commitments, at most 30 days.
    /// @param revealSeconds What the trainer has after that to reveal, and everybody then to reveal and challenge, at
    ///        most 30 days.
    struct Parameters {
        uint8 draws;
        uint8 beaconDelay;
        uint32 auditSeconds;
        uint32 revealSeconds;
    }

    /// @notice What is in the clear of a commitment. With chain, escrow and trainer it makes the context, which is
    ///         the work's id.
    /// @param rounds Completed rounds, whose leaves the tree holds.
    struct Terms {
        bytes32 runId;
        uint32 attempt;
        bytes32 datasetId;
        uint32 version;
        bytes32 specHash;
        bytes32 classHash;
        uint32 localSteps;
        uint32 segmentSteps;
        uint32 rounds;
    }

    /// @notice Committed: waits for its beacon. Drawn: waits for auditors, then for the trainer. Revealed: may be
    ///         challenged.
    enum WorkState {
        None,
        Committed,
        Drawn,
        Revealed,
        Closed
    }

    /// @notice How a piece of work was closed. BeaconMissed: nobody recorded the beacon. Unaudited: no auditor
    ///         committed. Withheld: auditors did, and the trainer did not reveal. Audited: it was open to challenge.
    enum Outcome {
        None,
        BeaconMissed,
        Unaudited,
        Withheld,
        Audited
    }

    /// @param committed Audits whose auditor has committed.
    /// @param until Last second of the present state; 0 while the beacon is missing.
    /// @param revealFrom When the trainer may reveal although auditors are missing.
    struct Work {
        bytes32 runId;
        address trainer;
        WorkState state;
        Outcome outcome;
        uint32 localSteps;
        uint32 segmentSteps;
        uint32 rounds;
        uint48 beaconBlock;
        uint40 revealFrom;
        uint40 until;
        uint8 draws;
        uint8 committed;
        bytes32 commitment;
        bytes32 panel;
        bytes32 beacon;
        bytes32 root;
    }

    enum AuditState {
        None,
        Drawn,
        Committed,
        Passed,
        Differs
    }

    /// @param leaf Index of the leaf that ends the drawn segment.
    /// @param expected The trainer's audit root, once it has revealed.
    struct Audit {
        address auditor;
        uint32 leaf;
        AuditState state;
        bytes32 commitment;
        bytes32 expected;
        bytes32 recipientHash;
    }

    /// @notice A leaf of a revealed tree with its proof.
    struct Proven {
        uint32 index;
        bytes32 leaf;
        bytes32[] proof;
    }

    event ParametersSet(Parameters parameters);
    event DisputesSet(address indexed disputes);
    event PanelSet(
        bytes32 indexed runId,
        uint32 indexed attempt,
        address indexed trainer,
        bytes32 datasetId,
        address[] panel
    );
    event WorkCommitted(
        bytes32 indexed work, bytes32 indexed runId, address indexed trainer, Terms terms, bytes32 commitment
    );
    event BeaconRecorded(bytes32 indexed work, bytes32 beacon, uint40 revealFrom, uint40 until);
    event AuditorDrawn(bytes32 indexed work, uint8 indexed j, address indexed auditor, uint32 leaf);
    event AuditRecipientRegistered(
        bytes32 indexed work, uint8 indexed j, address auditor, bytes32 recipientHash
    );
    event AuditCommitted(bytes32 indexed work, uint8 indexed j, address indexed auditor, bytes32 commitment);
    event WorkRevealed(bytes32 indexed work, bytes32 root, bytes32 salt, uint40 until, bytes32[] leaves);
    event AuditRevealed(bytes32 indexed work, uint8 indexed j, address indexed auditor, bool passed);
    event WorkClosed(bytes32 indexed work, bytes32 indexed runId, address indexed trainer, Outcome outcome);

    error BadParameter(string field);
    error EmptyHash(string field);
    error NotCoordinator(address account);
    error NotHolder(address account, bytes32 datasetId, uint32 version);
    error PanelExists(bytes32 panel);
    error PanelMissing();
    error PanelMismatch(bytes32 given, bytes32 expected);
    error PanelSize(uint256 given, uint256 most);
    error BadPanelist(address account);
    error RunNotTraining(bytes32 runId);
    error WrongAttempt(uint32 given, uint32 current);
    error BadTerms(string field);
    error WorkExists(bytes32 work);
    error BadWorkState(bytes32 work, WorkState state);
    error BeaconTooEarly(uint256 blockNumber, uint48 beaconBlock);
    error BeaconTooLate(uint256 blockNumber, uint48 beaconBlock);
    error NotTheBeacon(bytes32 headerHash, bytes32 blockHash);
    error UnknownAudit(bytes32 work, uint8 j);
    error NotAuditor(address account, address auditor);
    error BadAuditState(bytes32 work, uint8 j, AuditState state);
    error RecipientExists(bytes32 recipientHash);
    error NotTrainer(address account, address trainer);
    error AuditorsMissing(uint8 committed, uint8 draws);
    error LeafCount(uint256 given, uint256 expected);
    error WrongOpening(bytes32 commitment);
    error NothingOpens(uint32 index);
    error TooLate(uint40 deadline, uint256 time);
    error TooEarly(uint40 earliest, uint256 time);
    error NotUnderRoot(uint32 index);
    error BadInterval(uint32 lowIndex, uint32 highIndex);
    error AlreadySet(address current);
    error ZeroAddress();

    /// @notice Names, once and before the trainer commits, who may be drawn to audit a seat: trainers whom the
    ///         dataset's policy allows to hold it. Only the run's coordinator; custodians compare it with the policy.
    /// @param panel Active trainers in ascending order, without the seat's own; 1 to 256.
    function setPanel(
        bytes32 runId,
        uint32 attempt,
        bytes32 datasetId,
        address trainer,
        address[] calldata panel
    ) external;

    /// @notice Commits, once a seat of an attempt, to what was trained. Only a trainer that registered for the
    ///         dataset's key, while the run is training.
    /// @param commitment `commitmentOf(root, salt, trainer)`.
    /// @return work The context.
    function commitWork(Terms calldata terms, bytes32 commitment) external returns (bytes32 work);

    /// @notice Records the beacon, the prevrandao of block `beaconBlock`, and draws auditors. Anyone may call, within
    ///         256 blocks of it; later the audit has failed.
    /// @param header That block's header, RLP.
    /// @param panel What `setPanel` was given.
    function recordBeacon(bytes32 work, bytes calldata header, address[] calldata panel) external;

    /// @notice Registers, once, the hash of the age recipient to which a data key may be released. Only the auditor.
    function registerAuditRecipient(bytes32 work, uint8 j, bytes32 recipientHash) external;

    /// @notice Commits, once, to the audit's root. Only the auditor, before the trainer reveals.
    /// @param commitment `commitmentOf(auditRoot, salt, auditor)`.
    function commitAudit(bytes32 work, uint8 j, bytes32 commitment) external;

    /// @notice Opens the commitment with all leaves. Only the trainer, once all auditors have committed or their
    ///         time is over. What auditors answer where no leaf can be right is no leaf: such work stays unrevealed.
    function revealWork(bytes32 work, bytes32 salt, bytes32[] calldata leaves) external;

    /// @notice Opens an audit. Only the auditor, after the trainer.
    function revealAudit(bytes32 work, uint8 j, bytes32 auditRoot, bytes32 salt) external;

    /// @notice Ends a piece of work whose time is over, and lets go of the trainer's stake. A trainer that did not
    ///         reveal, although an auditor had committed, is slashed. Anyone may call.
    function close(bytes32 work) external;

    // --------------------------------------------------------------------- DAO

    /// @notice Sets what later commitments and draws go by. Only the owner (the DAO).
    function setParameters(Parameters calldata p) external;

    /// @notice Names the disputes contract, once. Only the owner.
    function setDisputes(address disputes_) external;

    // ------------------------------------------------------------------- views

    function parameters() external view returns (Parameters memory);

    /// @notice A piece of work; all zero for an unknown one.
    function workOf(bytes32 work) external view returns (Work memory);

    /// @notice The work of a seat, 0 before it was committed.
    function workOfSeat(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer)
        external
        view
        returns (bytes32);

    /// @notice keccak256(abi.encode(panel)), 0 before it was set.
    function panelOf(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer)
        external
        view
        returns (bytes32);

    function auditOf(bytes32 work, uint8 j) external view returns (Audit memory);

    /// @notice Whose work two leaves of a revealed tree are, and at which steps they stand; reverts where no dispute
    ///         can begin. Both steps are 0 where `high` is a round's first leaf; `low` is then ignored.
    function contest(bytes32 work, Proven calldata low, Proven calldata high)
        external
        view
        returns (bytes32 runId, address trainer, uint32 lowStep, uint32 highStep);

    function contextOf(Terms calldata terms, address trainer) external view returns (bytes32);
    function rootOf(bytes32 context, bytes32[] calldata leaves) external pure returns (bytes32);
    function commitmentOf(bytes32 root, bytes32 salt, address account) external pure returns (bytes32);
}
