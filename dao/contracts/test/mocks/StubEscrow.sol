// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {RunState, RunView} from "../../src/interfaces/RunTypes.sol";

/// @notice What audits and disputes ask the escrow, for runs that a test makes up; everybody holds every key.
contract StubEscrow {
    mapping(bytes32 runId => RunView) private _runs;

    function put(bytes32 runId, address builder, address coordinator, uint32 epoch) external {
        RunView storage v = _runs[runId];
        (v.builder, v.coordinator, v.epoch) = (builder, coordinator, epoch);
        (v.state, v.attempt, v.trainingRounds) = (RunState.Training, 1, 2);
    }

    function move(bytes32 runId, RunState state, uint256 total) external {
        (_runs[runId].state, _runs[runId].total) = (state, total);
    }

    function run(bytes32 runId) external view returns (RunView memory) {
        return _runs[runId];
    }

    function recipient(bytes32, uint32, bytes32, uint32, address) external pure returns (bytes32) {
        return "recipient";
    }
}
