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

    struct Run {
        // identity
        RunState state;
        uint32 attempt;
        uint32 epoch;
        address builder;
        address coordinator;
        uint32 rounds;
        uint32 kMin;
        // money
        uint256 funded;
        uint256 paid;
        uint256 refunded;
        uint256 total;
        // times
        Deadlines deadlines;
        uint64 startsBy;
        uint64 challengeEnds;
        uint64 assignedBlock;
        // attempt; nextRound is one more than the last committed round
        uint64 nextRound;
        uint32 trainingRounds;
        address evaluator;
        address recomputer;
        uint32 validationVersion;
        bytes32 validationId;
        bytes32 seedsRoot;
        bytes32 assignmentHash;
        // result
        uint32 roundsCompleted;
        bytes32 aggregateHash;
        bytes32 modelHash;
        bytes32 scoresRoot;
        bytes32 receiptsRoot;
        bytes32 payoutsRoot;
        string sealedModelCid;
    }

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
    mapping(bytes32 runId => mapping(uint32 attempt => mapping(uint32 round => Cohort))) internal _cohorts;
    mapping(bytes32 key => bytes32 recipientHash) internal _recipients;
    mapping(bytes32 runId => BitMaps.BitMap) internal _claimed;

    /// @inheritdoc IRunEscrow
    bytes32[] public activeRuns;
    mapping(bytes32 runId => uint256 indexPlusOne) private _activePosition;

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
        v.state = r.state;
        v.attempt = r.attempt;
        v.builder = r.builder;
        v.coordinator = r.coordinator;
        v.token = r.state == RunState.None ? address(0) : address(token);
        v.epoch = r.epoch;
        v.rounds = r.rounds;
        v.kMin = r.kMin;
        v.funded = r.funded;
        v.paid = r.paid;
        v.refunded = r.refunded;
        v.total = r.total;
        v.lastRound = _lastRound(r);
        v.trainingRounds = r.trainingRounds;
        v.evaluator = r.evaluator;
        v.recomputer = r.recomputer;
        v.validationId = r.validationId;
        v.validationVersion = r.validationVersion;
        v.seedsRoot = r.seedsRoot;
        v.assignmentHash = r.assignmentHash;
        v.assignedBlock = r.assignedBlock;
        v.deadlines = r.deadlines;
        v.startsBy = r.startsBy;
        v.challengeEnds = r.challengeEnds;
        v.roundsCompleted = r.roundsCompleted;
        v.aggregateHash = r.aggregateHash;
        v.modelHash = r.modelHash;
        v.scoresRoot = r.scoresRoot;
        v.receiptsRoot = r.receiptsRoot;
        v.payoutsRoot = r.payoutsRoot;
        v.sealedModelCid = r.sealedModelCid;
    }

    /// @inheritdoc IRunEscrow
    function seats(bytes32 runId) external view returns (Seat[] memory) {
        return _seats[runId];
    }

    /// @inheritdoc IRunEscrow
    function cohort(bytes32 runId, uint32 attempt, uint32 round) external view returns (Cohort memory) {
        return _cohorts[runId][attempt][round];
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
        (funded, paid, refunded) = (r.funded, r.paid, r.refunded);
        if (r.state == RunState.Settled || r.state == RunState.Refunded) {
            claimable = funded - paid - refunded;
        } else {
            held = funded;
        }
    }

    /// @inheritdoc IRunEscrow
    function isClaimed(bytes32 runId, uint256 index) external view returns (bool) {
        return _claimed[runId].get(index);
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
            uint64 at = r.state == RunState.Proposed ? r.challengeEnds : _after(_expiry(r));
            if (earliest == 0 || at < earliest) earliest = at;
        }
    }

    // ---------------------------------------------------------------- internal

    function _known(bytes32 runId) internal view returns (Run storage r) {
        r = _runs[runId];
        if (r.state == RunState.None) revert UnknownRun(runId);
    }

    /// @dev Last second at which an unfinished run in its present state is still in time.
    function _expiry(Run storage r) internal view returns (uint64) {
        if (r.state == RunState.Funded) return r.deadlines.assignBy;
        if (r.state == RunState.Assigned) return r.startsBy;
        return r.trainingRounds == 0 ? r.deadlines.trainBy : r.deadlines.attestBy;
    }

    /// @dev The next second; the last one is its own, so that no stored time can make the escrow revert.
    function _after(uint64 time) internal pure returns (uint64) {
        return time == type(uint64).max ? time : time + 1;
    }

    function _lastRound(Run storage r) internal view returns (int64) {
        return int64(r.nextRound) - 1;
    }

    function _recipientKey(bytes32 runId, uint32 attempt, bytes32 datasetId, uint32 version, address holder)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(runId, attempt, datasetId, version, holder));
    }

    function _activate(bytes32 runId) internal {
        activeRuns.push(runId);
        _activePosition[runId] = activeRuns.length;
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

    /// @dev Ends a run: `state` is Settled or Refunded, and what is above `total` goes back to the builder. A
    ///      token that refuses the builder must not keep everybody else's money and trainers: the refund then
    ///      waits for `withdrawRefund`.
    function _finish(bytes32 runId, Run storage r, RunState state, uint256 total) internal {
        uint256 refund = r.funded - total;
        r.state = state;
        r.total = total;

        uint256 at = _activePosition[runId];
        bytes32 last = activeRuns[activeRuns.length - 1];
        activeRuns[at - 1] = last;
        _activePosition[last] = at;
        activeRuns.pop();
        delete _activePosition[runId];

        _unlockAll(runId, r);
        if (refund > 0) {
            // Set before the call, so that the books never promise an amount that is on its way.
            r.refunded = refund;
            if (token.trySafeTransfer(r.builder, refund)) {
                emit RunRefunded(runId, r.builder, refund);
            } else {
                r.refunded = 0;
                emit RefundRefused(runId, r.builder, refund);
            }
        }
    }
}
