// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IWorkAudits} from "./IWorkAudits.sol";

/// @title IDisputes
/// @notice The search that leads two parties who differ about trained work to one step, its ruling, and the money of
///         both. EIP-712 domain: name "Sahm Disputes", version "1". All times are block timestamps, all amounts wei of
///         the staked token.
interface IDisputes {
    /// @notice What the DAO sets for later disputes.
    /// @param bondWei What a challenger puts up, and what a trainer that loses pays out of its held stake.
    /// @param slashWei What the loser's stake loses beside the bond.
    /// @param rewardBps Part of the loser's bond that the winner gets, at most 10000; the rest goes to the treasury.
    /// @param clockSeconds What each side has for all of its moves together, 1 to 30 days.
    /// @param rulingSeconds What the referees have, 1 to 30 days.
    struct Parameters {
        uint96 bondWei;
        uint96 slashWei;
        uint16 rewardBps;
        uint32 clockSeconds;
        uint32 rulingSeconds;
    }

    /// @notice Split, Pick, Open: the trainer's, the challenger's, the trainer's move. Ruling: the referees'.
    enum Stage {
        None,
        Split,
        Pick,
        Open,
        Ruling,
        TrainerWon,
        ChallengerWon,
        Undecided
    }

    /// @param low Step that both agree on; meaningless when `high` is 0, a contested start.
    /// @param high Step whose leaf is contested.
    /// @param movedAt When the present stage began.
    /// @param trainerClock Seconds that the trainer has left; likewise the challenger's.
    /// @param posted Hash of the leaves that wait for the challenger's answer.
    struct Dispute {
        bytes32 work;
        bytes32 runId;
        address trainer;
        address challenger;
        Stage stage;
        uint32 low;
        uint32 high;
        uint40 movedAt;
        uint32 trainerClock;
        uint32 challengerClock;
        uint32 rulingSeconds;
        uint96 bondWei;
        uint96 slashWei;
        uint16 rewardBps;
        bytes32 lowLeaf;
        bytes32 highLeaf;
        bytes32 posted;
    }

    /// @notice What a leaf is the hash of, without context and step, which the contract knows.
    struct State {
        uint32 round;
        bytes32 params;
        bytes32 slots;
        bytes32 batch;
        uint32 loss;
        bytes32 trace;
        bytes32 link;
    }

    event ParametersSet(Parameters parameters);
    event Challenged(
        bytes32 indexed dispute,
        bytes32 indexed work,
        address indexed challenger,
        address trainer,
        uint32 leaf,
        uint32 low,
        uint32 high,
        uint256 bondWei
    );
    event Split(bytes32 indexed dispute, uint32 low, uint32 high, bytes32[] leaves);
    event Picked(bytes32 indexed dispute, uint32 low, uint32 high, bytes32 lowLeaf, bytes32 highLeaf);
    event Opened(bytes32 indexed dispute, uint32 step, State state, uint40 rulingBy);
    event Ruled(bytes32 indexed dispute, bytes32 rightLeaf);
    event DisputeEnded(bytes32 indexed dispute, bytes32 indexed work, Stage result);
    event BondPaid(bytes32 indexed dispute, address indexed account, uint256 amountWei);
    /// @notice The token refused `account`; the amount waits for `withdrawOwed`.
    event Owed(address indexed account, uint256 amountWei);
    event OwedWithdrawn(address indexed account, uint256 amountWei);
    event VoidRuled(bytes32 indexed runId, bytes32 resultHash, bytes32 reasonHash);

    error BadParameter(string field);
    error NotAudits(address account);
    error NotTrainer(address account, address trainer);
    error LeafCount(uint256 given, uint256 expected);
    error OwnWork(address trainer);
    error DisputeExists(bytes32 dispute);
    error BadStage(bytes32 dispute, Stage stage);
    error NotChallenger(address account, address challenger);
    error NotParty(address account);
    error ClockRanOut(bytes32 dispute, uint40 deadline);
    error ClockRuns(bytes32 dispute, uint40 deadline);
    error WrongSplit(bytes32 given, bytes32 expected);
    error BadPick(uint256 given, uint256 most);
    error NotThePreimage(bytes32 given, bytes32 expected);
    error NothingOwed(address account);
    error NoResult(bytes32 runId);
    error StakeSpokenFor(uint256 stake, uint256 needed);

    /// @notice Contests the leaf `high` of a revealed tree, given that `low` of the same round is right. Any
    ///         active trainer but the work's own, with a bond that it approved before, whose stake is at least
    ///         `slashWei` for each of its holds and for this one.
    /// @param low Ignored where `high` is a round's first leaf.
    /// @return dispute `disputeId(work, sender)`.
    function challenge(bytes32 work, IWorkAudits.Proven calldata low, IWorkAudits.Proven calldata high)
        external
        returns (bytes32 dispute);

    /// @notice Posts the leaves at the steps of `splitSteps`. Only the trainer.
    function split(bytes32 dispute, bytes32[] calldata leaves) external;

    /// @notice Names the first posted leaf that is wrong, or their number if none is. Only the challenger.
    /// @param leaves What was posted.
    function pick(bytes32 dispute, bytes32[] calldata leaves, uint256 first) external;

    /// @notice Opens the agreed leaf before the contested one, or a contested start itself. Only the trainer.
    function open(bytes32 dispute, State calldata state) external;

    /// @notice Ends a dispute by what the committee of the run's epoch found: the trainer wins if the right leaf is
    ///         its own, and loses otherwise. Anyone may submit it.
    /// @param rightLeaf Hash of the right leaf at the contested step; 0 if the trainer withheld the state, and
    ///        keccak256("sahm/verify/nothing-is-right/v1") if no leaf can be right: against both no trainer wins.
    /// @param indexes Positions in the committee, one a signature, at least the threshold of them.
    function rule(bytes32 dispute, bytes32 rightLeaf, uint8[] calldata indexes, bytes[] calldata signatures)
        external;

    /// @notice Gives up. Only the two parties, before a ruling.
    function concede(bytes32 dispute) external;

    /// @notice Ends a dispute in which a clock ran out: its owner loses; without a ruling in time nobody does. Anyone
    ///         may call.
    function timeout(bytes32 dispute) external;

    /// @notice Pays what the token refused to pay when a dispute ended. Anyone may call.
    function withdrawOwed(address account) external;

    /// @notice Voids a proposed result that the committee of the run's epoch found wrong, for example because the
    ///         sealed model does not open to its hash. Anyone may submit it, before the run is settled.
    function voidResult(
        bytes32 runId,
        bytes32 reasonHash,
        uint8[] calldata indexes,
        bytes[] calldata signatures
    ) external;

    // -------------------------------------------------------------- the audits

    /// @notice Keeps a trainer's stake while its work may be challenged. Only the audits.
    function hold(address trainer) external;

    /// @notice Ends one `hold`. Only the audits.
    function letGo(address trainer) external;

    /// @notice Slashes a trainer that committed and then did not reveal. Only the audits.
    function slashWithheld(bytes32 work, bytes32 runId, address trainer) external;

    // --------------------------------------------------------------------- DAO

    /// @notice Sets what later disputes go by. Only the owner (the DAO).
    function setParameters(Parameters calldata p) external;

    // ------------------------------------------------------------------- views

    function parameters() external view returns (Parameters memory);
    function disputeOf(bytes32 dispute) external view returns (Dispute memory);

    /// @notice Disputes that are not over.
    function openDisputes() external view returns (uint256);

    /// @notice How often the trainer lost over a piece of work: in disputes, or by not revealing it.
    function convictions(bytes32 work) external view returns (uint256);

    /// @notice What waits for `account` after a dispute.
    function owed(address account) external view returns (uint256);

    /// @notice What the builder of a run got from slashings over it.
    function compensated(bytes32 runId) external view returns (uint256);

    /// @notice Steps at which the trainer posts leaves between two steps: none if there is nothing between.
    function splitSteps(uint32 low, uint32 high) external pure returns (uint32[] memory);

    /// @notice One challenger disputes a piece of work once.
    function disputeId(bytes32 work, address challenger) external pure returns (bytes32);

    /// @notice EIP-712 digest of a ruling on a dispute as it is now.
    function hashRuling(bytes32 dispute, bytes32 rightLeaf) external view returns (bytes32);

    /// @notice EIP-712 digest of the ruling that a result is void.
    function hashVoid(bytes32 runId, bytes32 resultHash, bytes32 reasonHash) external view returns (bytes32);
}
