// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {RunLedger} from "./RunLedger.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {Cohort, Deadlines, RunState, Seat} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title RunAssignment
/// @notice From a funded run to its last committed cohort.
abstract contract RunAssignment is RunLedger, EIP712, ReentrancyGuard {
    /// @inheritdoc IRunEscrow
    function assign(
        bytes32 runId,
        Seat[] calldata seats_,
        address evaluator,
        bytes32 seedsRoot,
        bytes[] calldata seedAcks
    ) external nonReentrant {
        Run storage r = _known(runId);
        if (msg.sender != r.coordinator) revert NotCoordinator(msg.sender);
        _checkAssignable(runId, r);
        if (seedsRoot == 0) revert EmptyHash("seedsRoot");

        _unlockAll(runId, r);
        uint32 attempt = ++r.attempt;
        rules.checkSeedAcks(_domainSeparatorV4(), runId, attempt, r.epoch, seedsRoot, seedAcks);
        _seat(runId, seats_);
        rules.checkTrainers(seats_, evaluator, r.builder, r.coordinator, r.kMin);

        r.state = RunState.Assigned;
        r.startsBy = _startsBy(r.deadlines, attempt);
        r.evaluator = evaluator;
        r.recomputer = address(0);
        r.seedsRoot = seedsRoot;
        r.assignmentHash = keccak256(abi.encode(runId, attempt, seats_, evaluator, seedsRoot));
        r.assignedBlock = uint64(block.number);
        r.nextRound = 0;
        r.trainingRounds = 0;
        emit RunAssigned(runId, attempt, evaluator, seedsRoot, r.assignmentHash, r.startsBy, seats_);

        for (uint256 i = 0; i < seats_.length; ++i) {
            trainers.lock(seats_[i].trainer);
        }
        trainers.lock(evaluator);
    }

    /// @inheritdoc IRunEscrow
    function drawRecomputer(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        if (r.state != RunState.Assigned) revert BadState(runId, r.state);
        if (r.recomputer != address(0)) revert AlreadyDrawn(r.recomputer);
        if (block.number <= r.assignedBlock) revert DrawTooEarly(block.number, r.assignedBlock);
        uint256 random = uint256(keccak256(abi.encode(block.prevrandao, runId, r.attempt)));
        address recomputer = rules.draw(_seats[runId], r.evaluator, random);
        r.recomputer = recomputer;
        emit RecomputerDrawn(runId, r.attempt, recomputer);
        trainers.lock(recomputer);
    }

    /// @inheritdoc IRunEscrow
    function registerRecipient(
        bytes32 runId,
        uint32 attempt,
        bytes32 datasetId,
        uint32 version,
        bytes32 recipientHash
    ) external {
        Run storage r = _known(runId);
        _checkRunning(runId, r, attempt);
        if (recipientHash == 0) revert EmptyHash("recipientHash");
        if (!_holds(runId, r, datasetId, version, msg.sender)) {
            revert NotHolder(msg.sender, datasetId, version);
        }
        bytes32 key = _recipientKey(runId, attempt, datasetId, version, msg.sender);
        if (_recipients[key] != 0) revert RecipientExists(_recipients[key]);
        _recipients[key] = recipientHash;
        emit RecipientRegistered(runId, attempt, msg.sender, datasetId, version, recipientHash);
    }

    /// @inheritdoc IRunEscrow
    function commitCohort(
        bytes32 runId,
        uint32 attempt,
        uint32 round,
        bytes32 cohort_,
        bytes32 modelHash,
        bytes32 gradientHash
    ) external {
        Run storage r = _known(runId);
        if (msg.sender != r.coordinator) revert NotCoordinator(msg.sender);
        _checkRunning(runId, r, attempt);
        if (block.timestamp > r.deadlines.trainBy) revert TooLate(r.deadlines.trainBy, block.timestamp);
        if (r.recomputer == address(0)) revert RecomputerMissing(runId);
        if (cohort_ == 0) revert EmptyHash("cohort");
        if (round < r.nextRound) revert RoundNotAfter(round, _lastRound(r));

        r.nextRound = uint64(round) + 1;
        r.state = RunState.Training;
        if (round > 0) ++r.trainingRounds;
        _cohorts[runId][attempt][round] =
            Cohort(cohort_, modelHash, gradientHash, uint64(block.number), uint64(block.timestamp));
        emit CohortCommitted(runId, attempt, round, cohort_, modelHash, gradientHash);
    }

    /// @inheritdoc IRunEscrow
    function hashSeedAck(bytes32 runId, uint32 attempt, uint32 epoch, bytes32 seedsRoot, address custodian)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(OrderHash.seedAck(runId, attempt, epoch, seedsRoot, custodian));
    }

    // ---------------------------------------------------------------- internal

    function _checkAssignable(bytes32 runId, Run storage r) private view {
        uint64 last;
        if (r.state == RunState.Funded) last = r.deadlines.assignBy;
        else if (r.state == RunState.Assigned || r.state == RunState.Training) last = r.deadlines.trainBy;
        else revert BadState(runId, r.state);
        if (block.timestamp > last) revert TooLate(last, block.timestamp);
    }

    function _checkRunning(bytes32 runId, Run storage r, uint32 attempt) private view {
        if (r.state != RunState.Assigned && r.state != RunState.Training) revert BadState(runId, r.state);
        if (attempt != r.attempt) revert WrongAttempt(attempt, r.attempt);
    }

    /// @dev A later attempt gets as long to start as the first had, but never beyond `trainBy`; otherwise
    ///      anyone could expire it the moment that it is assigned.
    function _startsBy(Deadlines memory d, uint32 attempt) private view returns (uint64) {
        if (attempt == 1) return d.startBy;
        uint256 fresh = block.timestamp + (d.startBy - d.assignBy);
        return uint64(Math.min(d.trainBy, Math.max(d.startBy, fresh)));
    }

    function _seat(bytes32 runId, Seat[] calldata given) private {
        Seat[] storage list = _seats[runId];
        if (given.length != list.length) revert SeatCount(given.length, list.length);
        for (uint256 i = 0; i < given.length; ++i) {
            if (given[i].datasetId != list[i].datasetId || given[i].version != list[i].version) {
                revert SeatMismatch(i);
            }
            list[i].trainer = given[i].trainer;
        }
    }

    function _holds(bytes32 runId, Run storage r, bytes32 datasetId, uint32 version, address holder)
        private
        view
        returns (bool)
    {
        if (datasetId == r.validationId && version == r.validationVersion) {
            return holder == r.evaluator || holder == r.recomputer;
        }
        Seat[] storage list = _seats[runId];
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].datasetId == datasetId) {
                return list[i].version == version && list[i].trainer == holder;
            }
        }
        return false;
    }
}
