// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {IRunRules} from "./interfaces/IRunRules.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {Cohort, Deadlines, RunState, RunView, Seat} from "./interfaces/RunTypes.sol";

/// @title RunLedger
/// @notice What the escrow stores, its views, and the one way in which a run ends.
abstract contract RunLedger is IRunEscrow {
    using BitMaps for BitMaps.BitMap;
    using SafeERC20 for IERC20;

    /// @dev A blank line begins a storage slot. What the contract never reads again is kept as a hash
    ///      (`itemsHash`, `assignmentHash`, `resultHash`); the preimages are in the events. `RunEscrow._open` writes
    ///      the first four slots as words.
    struct Run {
        address builder;
        uint32 epoch;
        uint32 rounds;
        uint32 activePosition; // one more than the position on the active list

        address coordinator;
        RunState state; // see `_state`
        uint16 attempt;
        uint40 trainBy;
        uint16 kMin;
        bool refundPaid;

        uint40 assignBy;
        uint40 startBy;
        uint40 attestBy;
        uint40 startsBy;
        uint96 funded;

        bytes32 itemsHash;

        // from here on written by the assignment
        address evaluator;
        uint40 nextRound; // one more than the last committed round
        uint32 trainingRounds;
        uint16 topUps;
        bool drawn;

        address recomputer;
        uint48 assignedBlock;
        uint40 challengeEnds;

        bytes32 seedsRoot;

        bytes32 assignmentHash;

        // from here on written by the result
        uint96 total;
        uint96 paid;
        uint64 claimed; // bits of the first 64 leaves, where a claim writes anyway

        bytes32 payoutsRoot;

        bytes32 resultHash;
    }

    /// @dev Leaves whose bits are in the run itself.
    uint256 private constant INLINE_LEAVES = 64;

    /// @notice The one token that runs are paid in.
    IERC20 public immutable token;
    /// @notice Committees that attest results.
    ICustodianSet public immutable custodians;
    /// @notice Trainers and their stake.
    ITrainerRegistry public immutable trainers;
    /// @notice What orders and assignments must satisfy.
    IRunRules public immutable rules;

    /// @notice The only contract that may void a result.
    address public disputes;
    /// @notice Seconds between a result and its settlement, for later results.
    uint64 public challengeWindow;

    mapping(bytes32 runId => Run) internal _runs;
    mapping(bytes32 runId => Seat[]) internal _seats;
    mapping(bytes32 runId => mapping(uint32 attempt => mapping(uint32 round => bytes32))) internal _cohorts;
    mapping(bytes32 key => bytes32 recipientHash) internal _recipients;
    mapping(bytes32 runId => BitMaps.BitMap) private _claimedMore;

    /// @inheritdoc IRunEscrow
    bytes32[] public activeRuns;

    constructor(IERC20 token_, ICustodianSet custodians_, ITrainerRegistry trainers_, IRunRules rules_) {
        token = token_;
        custodians = custodians_;
        trainers = trainers_;
        rules = rules_;
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IRunEscrow
    function run(bytes32 runId) external view returns (RunView memory v) {
        Run storage r = _runs[runId];
        v.state = _state(r);
        v.attempt = r.attempt;
        v.builder = r.builder;
        v.coordinator = r.coordinator;
        v.token = r.state == RunState.None ? address(0) : address(token);
        v.epoch = r.epoch;
        v.rounds = r.rounds;
        v.kMin = r.kMin;
        v.funded = r.funded;
        v.paid = r.paid;
        v.refunded = _refunded(r);
        v.total = r.total;
        v.topUps = r.topUps;
        v.lastRound = _lastRound(r);
        v.trainingRounds = r.trainingRounds;
        v.evaluator = r.evaluator;
        v.recomputer = r.recomputer;
        v.itemsHash = r.itemsHash;
        v.seedsRoot = r.seedsRoot;
        v.assignmentHash = r.assignmentHash;
        v.assignedBlock = r.assignedBlock;
        v.deadlines = Deadlines(r.assignBy, r.startBy, r.trainBy, r.attestBy);
        v.startsBy = r.startsBy;
        v.challengeEnds = r.challengeEnds;
        v.payoutsRoot = r.payoutsRoot;
        v.resultHash = r.resultHash;
    }

    /// @inheritdoc IRunEscrow
    function resultHash(bytes32 runId) external view returns (bytes32) {
        return _runs[runId].resultHash;
    }

    /// @inheritdoc IRunEscrow
    function seats(bytes32 runId) external view returns (Seat[] memory) {
        return _seats[runId];
    }

    /// @inheritdoc IRunEscrow
    function cohort(bytes32 runId, uint32 attempt, uint32 round) external view returns (bytes32) {
        return _cohorts[runId][attempt][round];
    }

    /// @inheritdoc IRunEscrow
    function hashCohort(Cohort memory c) public pure returns (bytes32) {
        return keccak256(abi.encode(c));
    }

    /// @inheritdoc IRunEscrow
    function recipient(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder)
        external
        view
        returns (bytes32)
    {
        return _recipients[_recipientKey(runId, attempt, datasetId, version, holder)];
    }

    /// @inheritdoc IRunEscrow
    function books(bytes32 runId)
        external
        view
        returns (uint256 funded, uint256 paid, uint256 refunded, uint256 claimable, uint256 held)
    {
        Run storage r = _runs[runId];
        (funded, paid, refunded) = (r.funded, r.paid, _refunded(r));
        if (_over(r)) {
            claimable = funded - paid - refunded;
        } else {
            held = funded;
        }
    }

    /// @inheritdoc IRunEscrow
    function isClaimed(bytes32 runId, uint256 index) public view returns (bool) {
        if (index < INLINE_LEAVES) return _runs[runId].claimed >> index & 1 != 0;
        return _claimedMore[runId].get(index);
    }

    /// @inheritdoc IRunEscrow
    function activeCount() external view returns (uint256) {
        return activeRuns.length;
    }

    /// @inheritdoc IRunEscrow
    function nextDeadline() external view returns (uint64 earliest) {
        for (uint256 i = 0; i < activeRuns.length; ++i) {
            Run storage r = _runs[activeRuns[i]];
            // Something moves at the end of the challenge window, but only after any other deadline.
            uint64 at = r.state == RunState.Proposed ? r.challengeEnds : _expiry(r) + 1;
            if (earliest == 0 || at < earliest) earliest = at;
        }
    }

    // ---------------------------------------------------------------- internal

    function _known(bytes32 runId) internal view returns (Run storage r) {
        r = _runs[runId];
        if (r.state == RunState.None) revert UnknownRun(runId);
    }

    function _mustBe(bytes32 runId, Run storage r, RunState state) internal view {
        if (_state(r) != state) _badState(runId, r);
    }

    function _badState(bytes32 runId, Run storage r) internal view {
        revert BadState(runId, _state(r));
    }

    function _inTime(uint64 last) internal view {
        if (block.timestamp > last) revert TooLate(last, block.timestamp);
    }

    function _onlyCoordinator(Run storage r) internal view {
        if (msg.sender != r.coordinator) revert NotCoordinator(msg.sender);
    }

    /// @dev Training is an assignment with a cohort; deriving it saves the first commitment a storage write.
    function _state(Run storage r) internal view returns (RunState) {
        RunState state = r.state;
        return state == RunState.Assigned && r.nextRound != 0 ? RunState.Training : state;
    }

    function _over(Run storage r) internal view returns (bool) {
        return r.state == RunState.Settled || r.state == RunState.Refunded;
    }

    /// @dev What came back to the builder.
    function _refunded(Run storage r) internal view returns (uint256) {
        return r.refundPaid ? r.funded - r.total : 0;
    }

    /// @dev Last second at which an unfinished run in its present state is still in time. 64 bits, so that one
    ///      more never overflows.
    function _expiry(Run storage r) internal view returns (uint64) {
        if (r.state == RunState.Funded) return r.assignBy;
        if (r.nextRound == 0) return r.startsBy;
        return r.trainingRounds == 0 ? r.trainBy : r.attestBy;
    }

    function _lastRound(Run storage r) internal view returns (int64) {
        return int64(uint64(r.nextRound)) - 1;
    }

    function _recipientKey(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(runId, attempt, datasetId, version, holder));
    }

    /// @dev Notes a leaf as paid; the caller has looked at `isClaimed`.
    function _setClaimed(bytes32 runId, Run storage r, uint256 index) internal {
        if (index < INLINE_LEAVES) r.claimed |= uint64(1) << uint64(index);
        else _claimedMore[runId].set(index);
    }

    /// @dev Adds a run to the active list and gives its `activePosition`.
    function _activate(bytes32 runId) internal returns (uint256) {
        activeRuns.push(runId);
        return activeRuns.length;
    }

    /// @dev Unlocks everyone who had a duty in the present attempt.
    function _unlockAll(bytes32 runId, Run storage r) internal {
        if (r.attempt == 0) return;
        Seat[] storage list = _seats[runId];
        for (uint256 i = 0; i < list.length; ++i) {
            trainers.unlock(list[i].trainer);
        }
        trainers.unlock(r.evaluator);
        if (r.recomputer != address(0)) trainers.unlock(r.recomputer);
    }

    /// @dev Ends a run: `state` is Settled or Refunded, and what is above the total goes back to the builder.
    function _finish(bytes32 runId, Run storage r, RunState state) internal {
        r.state = state;
        uint256 at = r.activePosition;
        bytes32 last = activeRuns[activeRuns.length - 1];
        activeRuns[at - 1] = last;
        _runs[last].activePosition = uint32(at);
        activeRuns.pop();
        r.activePosition = 0;

        _unlockAll(runId, r);
        uint256 refund = r.funded - r.total;
        if (refund > 0) _tryRefund(runId, r, refund);
    }

    /// @dev A token that refuses the builder must not keep everybody else's money and trainers: the refund
    ///      then waits for `withdrawRefund`.
    function _tryRefund(bytes32 runId, Run storage r, uint256 refund) private {
        // Set before the call, so that the books never promise an amount that is on its way.
        r.refundPaid = true;
        if (token.trySafeTransfer(r.builder, refund)) {
            emit RunRefunded(runId, r.builder, refund);
        } else {
            r.refundPaid = false;
            emit RefundRefused(runId, r.builder, refund);
        }
    }
}
