// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {IPriceBook} from "./interfaces/IPriceBook.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {IRunMeter} from "./interfaces/IRunMeter.sol";
import {Result, RunState, RunView, Seat} from "./interfaces/RunTypes.sol";

/// @title RunMeter
/// @dev Nobody owns it. Loops go over the seats of one run, at most 128.
contract RunMeter is IRunMeter {
    struct Recorded {
        bool use;
        bool scores;
    }

    /// @notice Seconds after the challenge window in which a run may be recorded.
    uint64 public constant RECORD_WINDOW = 1 days;
    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_SHOWN_BPS = 20_000;

    /// @notice Where runs are settled.
    IRunEscrow public immutable escrow;
    /// @notice What is told.
    IPriceBook public immutable prices;

    /// @inheritdoc IRunMeter
    mapping(bytes32 runId => Recorded) public recorded;

    constructor(IRunEscrow escrow_, IPriceBook prices_) {
        escrow = escrow_;
        prices = prices_;
    }

    /// @inheritdoc IRunMeter
    function recordUse(Result calldata result, Seat[] calldata seats) external {
        bytes32 runId = result.runId;
        if (recorded[runId].use) revert AlreadyRecorded(runId);
        uint32 rounds = _check(result, seats);
        recorded[runId].use = true;
        emit UseRecorded(runId, result.roundsCompleted, rounds);
        prices.noteUse(_datasets(seats), result.roundsCompleted, rounds);
    }

    /// @inheritdoc IRunMeter
    function recordScores(Result calldata result, Seat[] calldata seats, int64[] calldata scores) external {
        bytes32 runId = result.runId;
        if (recorded[runId].scores) revert AlreadyRecorded(runId);
        _check(result, seats);
        bytes32 root = scoresRoot(runId, seats, scores);
        if (root != result.scoresRoot) revert WrongScores(runId, root, result.scoresRoot);
        uint256[] memory shownBps = _shown(runId, scores);
        recorded[runId].scores = true;
        emit QualityRecorded(runId, shownBps);
        prices.noteQuality(_datasets(seats), shownBps);
    }

    /// @inheritdoc IRunMeter
    function scoresRoot(bytes32 runId, Seat[] calldata seats, int64[] calldata scores)
        public
        pure
        returns (bytes32)
    {
        uint256 n = scores.length;
        if (n == 0 || n != seats.length) revert WrongSeats(runId);
        bytes32[] memory nodes = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) {
            bytes32 inner = keccak256(
                abi.encodePacked("sahm/score/v1", runId, seats[i].datasetId, seats[i].version, scores[i])
            );
            nodes[i] = keccak256(bytes.concat(inner));
        }
        while (n > 1) {
            uint256 half = n / 2;
            for (uint256 i = 0; i < half; ++i) {
                nodes[i] = Hashes.commutativeKeccak256(nodes[2 * i], nodes[2 * i + 1]);
            }
            if (n % 2 == 1) nodes[half] = nodes[n - 1];
            n = half + n % 2;
        }
        return nodes[0];
    }

    // ---------------------------------------------------------------- internal

    /// @dev The run is settled, in time, with this result and these seats. Returns the rounds ordered.
    function _check(Result calldata result, Seat[] calldata seats) private view returns (uint32 rounds) {
        bytes32 runId = result.runId;
        RunView memory v = escrow.run(runId);
        if (v.state != RunState.Settled) revert NotSettled(runId);
        uint64 last = v.challengeEnds + RECORD_WINDOW;
        if (block.timestamp > last) revert RecordedTooLate(runId, last);
        if (escrow.hashResult(result) != v.resultHash) revert WrongResult(runId);
        bytes32 hash = keccak256(abi.encode(runId, v.attempt, seats, v.evaluator, v.seedsRoot));
        if (hash != v.assignmentHash) revert WrongSeats(runId);
        return v.rounds;
    }

    function _datasets(Seat[] calldata seats) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](seats.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            ids[i] = seats[i].datasetId;
        }
    }

    /// @dev No overflow: at most 128 scores below 2^63.
    function _shown(bytes32 runId, int64[] calldata scores) private pure returns (uint256[] memory shownBps) {
        uint256 n = scores.length;
        uint256 sum;
        shownBps = new uint256[](n);
        for (uint256 i = 0; i < n; ++i) {
            if (scores[i] <= 0) continue;
            shownBps[i] = uint64(scores[i]);
            sum += shownBps[i];
        }
        if (sum == 0) revert NoPositiveScore(runId);
        for (uint256 i = 0; i < n; ++i) {
            uint256 shown = shownBps[i] * n * BPS / sum;
            shownBps[i] = shown < MAX_SHOWN_BPS ? shown : MAX_SHOWN_BPS;
        }
    }
}
