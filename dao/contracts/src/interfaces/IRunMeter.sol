// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Result, Seat} from "./RunTypes.sol";

/// @title IRunMeter
/// @notice Tells the price book what settled runs did. Anyone may send what custodians signed and what the
///         coordinator's assignment named; it is believed because the escrow keeps the hashes of both. No
///         settlement waits for it, and a run is told at most once of each kind, within a day of the end of its
///         challenge window: later it would be a price move kept in reserve.
interface IRunMeter {
    event UseRecorded(bytes32 indexed runId, uint32 completed, uint32 ordered);
    event QualityRecorded(bytes32 indexed runId, uint256[] shownBps);

    error NotSettled(bytes32 runId);
    error AlreadyRecorded(bytes32 runId);
    error RecordedTooLate(bytes32 runId, uint64 last);
    error WrongSeats(bytes32 runId);
    error WrongResult(bytes32 runId);
    error WrongScores(bytes32 runId, bytes32 given, bytes32 expected);
    error NoPositiveScore(bytes32 runId);

    /// @notice Counts the use of a settled run's datasets, by the rounds that were completed.
    /// @param result The run's result, as in `ResultProposed`.
    /// @param seats The seats of the run's last attempt, as in `RunAssigned`.
    function recordUse(Result calldata result, Seat[] calldata seats) external;

    /// @notice Moves the quality of a settled run's datasets by their attribution scores.
    /// @param scores One a seat, in order: all the leaves of the result's score root. Each shows
    ///        score⁺ * seats * 10000 / Σ score⁺, rounded down, at most 20000. Without a positive score nothing
    ///        is shown.
    function recordScores(Result calldata result, Seat[] calldata seats, int64[] calldata scores) external;

    /// @notice Whether a run's use and its scores were recorded.
    function recorded(bytes32 runId) external view returns (bool use, bool scores);

    /// @notice Root of a run's scores. Leaf = keccak256(bytes.concat(keccak256("sahm/score/v1" ‖ runId ‖
    ///         datasetId ‖ version ‖ score))) with 4 bytes of version and 8 of score, big-endian; pairs sorted;
    ///         an odd node moves up unchanged.
    function scoresRoot(bytes32 runId, Seat[] calldata seats, int64[] calldata scores)
        external
        pure
        returns (bytes32);
}
