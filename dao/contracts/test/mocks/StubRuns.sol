// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Result, RunState, RunView, Seat} from "../../src/interfaces/RunTypes.sol";

/// @notice What the run meter asks the escrow, for runs that a test makes up.
contract StubRuns {
    mapping(bytes32 runId => RunView) private _runs;

    function put(RunState state, Result calldata result, Seat[] calldata seats, uint32 rounds, uint64 ends)
        external
    {
        RunView storage v = _runs[result.runId];
        v.state = state;
        v.attempt = result.attempt;
        v.rounds = rounds;
        v.challengeEnds = ends;
        v.evaluator = address(0xe);
        v.seedsRoot = "seeds";
        v.resultHash = hashResult(result);
        v.assignmentHash =
            keccak256(abi.encode(result.runId, result.attempt, seats, v.evaluator, v.seedsRoot));
    }

    function run(bytes32 runId) external view returns (RunView memory) {
        return _runs[runId];
    }

    function resultHash(bytes32 runId) external view returns (bytes32) {
        return _runs[runId].resultHash;
    }

    function hashResult(Result calldata result) public pure returns (bytes32) {
        return keccak256(abi.encode(result));
    }
}
