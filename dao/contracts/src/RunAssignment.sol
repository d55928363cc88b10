// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {RunLedger} from "./RunLedger.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {Cohort, RunState, Seat} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title RunAssignment
/// @notice From a funded run to its last committed cohort.
abstract contract RunAssignment is RunLedger, EIP712, ReentrancyGuardTransient {
    /// @inheritdoc IRunEscrow
    function assign(
        bytes32 runId,
        Seat[] calldata seats_,
        address evaluator,
        bytes32 seedsRoot,
        bytes[] calldata seedAcks
    ) external nonReentrant {
        Run storage r = _known(runId);
        _onlyCoordinator(r);
        _checkAssignable(runId, r);
        if (seedsRoot == 0) revert EmptyHash("seedsRoot");

        // The people of the attempt before; the seats are overwritten below.
        _unlockAll(runId, r);
        uint32 attempt = ++r.attempt; // checked: no attempt comes twice
        rules.checkSeedAcks(_domainSeparatorV4(), runId, attempt, r.epoch, seedsRoot, seedAcks);
        _seat(runId, r, seats_);
        rules.checkTrainers(seats_, evaluator, r.builder, r.coordinator, r.kMin);

        r.state = RunState.Assigned;
        r.startsBy = _startsBy(r, attempt);
        r.evaluator = evaluator;
        r.recomputer = address(0);
        r.drawn = false;
        r.seedsRoot = seedsRoot;
        r.assignmentHash = keccak256(abi.encode(runId, attempt, seats_, evaluator, seedsRoot));
        r.assignedBlock = uint48(block.number);
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
        _mustBe(runId, r, RunState.Assigned);
        if (r.recomputer != address(0)) revert AlreadyDrawn(r.recomputer);
        if (block.number <= r.assignedBlock) revert DrawTooEarly(block.number, r.assignedBlock);
        uint256 random = uint256(keccak256(abi.encode(block.prevrandao, runId, r.attempt)));
        address recomputer = rules.draw(_seats[runId], r.evaluator, random);
        r.recomputer = recomputer;
        r.drawn = true;
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
        _onlyCoordinator(r);
        _checkRunning(runId, r, attempt);
        _inTime(r.trainBy);
        if (!r.drawn) revert RecomputerMissing(runId);
        if (cohort_ == 0) revert EmptyHash("cohort");
        if (round < r.nextRound) revert RoundNotAfter(round, _lastRound(r));

        r.nextRound = uint40(round) + 1;
        if (round > 0) ++r.trainingRounds;
        _cohorts[runId][attempt][round] = hashCohort(
            Cohort(cohort_, modelHash, gradientHash, uint64(block.number), uint64(block.timestamp))
        );
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
        if (r.state == RunState.Funded) last = r.assignBy;
        else if (r.state == RunState.Assigned) last = r.trainBy;
        else _badState(runId, r);
        _inTime(last);
    }

    function _checkRunning(bytes32 runId, Run storage r, uint32 attempt) private view {
        if (r.state != RunState.Assigned) _badState(runId, r);
        if (attempt != r.attempt) revert WrongAttempt(attempt, r.attempt);
    }

    /// @dev A later attempt gets as long to start as the first had, but never beyond `trainBy`; otherwise
    ///      anyone could expire it the moment that it is assigned.
    function _startsBy(Run storage r, uint32 attempt) private view returns (uint40) {
        if (attempt == 1) return r.startBy;
        uint256 fresh = block.timestamp + (r.startBy - r.assignBy);
        return uint40(Math.min(r.trainBy, Math.max(r.startBy, fresh)));
    }

    /// @dev The datasets are the order's, which the escrow knows by their hash.
    function _seat(bytes32 runId, Run storage r, Seat[] calldata given) private {
        bytes32 items = OrderHash.items(given);
        if (items != r.itemsHash) revert SeatsMismatch(items, r.itemsHash);
        Seat[] storage list = _seats[runId];
        bool first = list.length == 0;
        for (uint256 i = 0; i < given.length; ++i) {
            if (first) list.push();
            list[i] = given[i];
        }
    }

    function _holds(bytes32 runId, Run storage r, bytes32 datasetId, uint32 version, address holder)
        private
        view
        returns (bool)
    {
        // Neither ever holds a seat. Which set they may open is in the order, whose hash the run id is:
        // custodians hold the order and compare.
        if (holder == r.evaluator || holder == r.recomputer) return true;
        Seat[] storage list = _seats[runId];
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].datasetId == datasetId) {
                return list[i].version == version && list[i].trainer == holder;
            }
        }
        return false;
    }
}
