// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {PriceBook} from "../src/PriceBook.sol";
import {RunMeter} from "../src/RunMeter.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {IRunMeter} from "../src/interfaces/IRunMeter.sol";
import {Result, RunState, Seat} from "../src/interfaces/RunTypes.sol";
import {StubRuns} from "./mocks/StubRuns.sol";
import {DatasetTest} from "./utils/DatasetTest.sol";

contract RunMeterTest is DatasetTest {
    StubRuns internal runs;
    RunMeter internal runMeter;
    Seat[] internal seats;

    function setUp() public override {
        super.setUp();
        runs = new StubRuns();
        prices = new PriceBook(dao.addr, registry, parameters());
        runMeter = new RunMeter(IRunEscrow(address(runs)), prices);
        vm.prank(dao.addr);
        prices.setMeter(address(runMeter));
        setDynamics(dynamics());
        for (uint256 i = 0; i < listed.length; ++i) {
            seats.push(Seat(listed[i], 1, address(uint160(i + 1))));
        }
    }

    function scoresOf(int64 a, int64 b, int64 c) internal pure returns (int64[] memory scores) {
        scores = new int64[](3);
        (scores[0], scores[1], scores[2]) = (a, b, c);
    }

    function settled(bytes32 runId, int64[] memory scores) internal returns (Result memory r) {
        r.runId = runId;
        r.attempt = 2;
        r.roundsCompleted = 3;
        r.scoresRoot = runMeter.scoresRoot(runId, seats, scores);
        runs.put(RunState.Settled, r, seats, 4, uint64(block.timestamp));
    }

    /// @dev The root that federated/settlement computes for the same scores.
    function test_scoresRootOfGo() public view {
        Seat[] memory list = new Seat[](3);
        list[0] = Seat(bytes32(uint256(0x01)), 1, address(0));
        list[1] = Seat(bytes32(uint256(0x02)), 2, address(0));
        list[2] = Seat(bytes32(uint256(0x03)), 3, address(0));
        vm.assertEq(
            runMeter.scoresRoot(bytes32(uint256(0xff)), list, scoresOf(-5, 7, 1 << 40)), GO_SCORES_ROOT
        );
    }

    bytes32 internal constant GO_SCORES_ROOT =
        0x226ba4dd25c8f0be4230215a1feb2d401fddfb54e818a219a09260e373c7e551;

    function test_recordUse() public {
        Result memory r = settled("run", scoresOf(1, 1, 1));
        runMeter.recordUse(r, seats);
        vm.snapshotGasLastCall("RunMeter", "recordUse, 3 datasets");
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(prices.live(listed[i]).addedAfter, 50_000 * 3 / 4);
        }
        (bool use, bool scored) = runMeter.recorded("run");
        vm.assertTrue(use && !scored);
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.AlreadyRecorded.selector, bytes32("run")));
        runMeter.recordUse(r, seats);
    }

    function test_recordScores() public {
        Result memory r = settled("run", scoresOf(-4, 100, 300));
        runMeter.recordScores(r, seats, scoresOf(-4, 100, 300));
        vm.snapshotGasLastCall("RunMeter", "recordScores, 3 datasets");
        vm.assertEq(prices.live(listed[0]).qualityAfter, 9000); // toward 0
        vm.assertEq(prices.live(listed[1]).qualityAfter, 9750); // toward 7500
        vm.assertEq(prices.live(listed[2]).qualityAfter, 11_000); // toward 22500, which counts as 20000
        (bool use, bool scored) = runMeter.recorded("run");
        vm.assertTrue(!use && scored);
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.AlreadyRecorded.selector, bytes32("run")));
        runMeter.recordScores(r, seats, scoresOf(-4, 100, 300));
    }

    function test_extremeScores(int64 a, int64 b, int64 c) public {
        vm.assume(a > 0 || b > 0 || c > 0);
        Result memory r = settled("run", scoresOf(a, b, c));
        runMeter.recordScores(r, seats, scoresOf(a, b, c));
        for (uint256 i = 0; i < 3; ++i) {
            uint256 quality = prices.live(listed[i]).qualityAfter;
            vm.assertTrue(quality >= 9000 && quality <= 11_000);
        }
    }

    function test_noPositiveScore() public {
        Result memory r = settled("run", scoresOf(0, -1, type(int64).min));
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.NoPositiveScore.selector, bytes32("run")));
        runMeter.recordScores(r, seats, scoresOf(0, -1, type(int64).min));
    }

    /// @dev Only what custodians signed and the coordinator assigned, only once settled, only in time.
    function test_refused(uint8 flaw) public {
        flaw = uint8(bound(flaw, 0, 6));
        int64[] memory scores = scoresOf(1, 2, 3);
        Result memory r = settled("run", scores);
        Seat[] memory given = seats;
        bytes memory err = abi.encodeWithSelector(IRunMeter.WrongResult.selector, bytes32("run"));
        if (flaw == 0) r.roundsCompleted = 4;
        if (flaw == 1) r.scoresRoot = "other";
        if (flaw == 2) {
            given[1].datasetId = "other";
            err = abi.encodeWithSelector(IRunMeter.WrongSeats.selector, bytes32("run"));
        }
        if (flaw == 3 || flaw == 4) {
            runs.put(flaw == 3 ? RunState.Proposed : RunState.Refunded, r, given, 4, uint64(block.timestamp));
            err = abi.encodeWithSelector(IRunMeter.NotSettled.selector, bytes32("run"));
        }
        if (flaw == 5) {
            uint64 last = uint64(block.timestamp + 1 days);
            vm.warp(last + 1);
            err = abi.encodeWithSelector(IRunMeter.RecordedTooLate.selector, bytes32("run"), last);
        }
        if (flaw == 6) {
            r.runId = "unknown";
            err = abi.encodeWithSelector(IRunMeter.NotSettled.selector, bytes32("unknown"));
        }
        vm.expectRevert(err);
        runMeter.recordUse(r, given);
        vm.expectRevert(err);
        runMeter.recordScores(r, given, scores);
    }

    function test_wrongScores() public {
        Result memory r = settled("run", scoresOf(1, 2, 3));
        bytes32 other = runMeter.scoresRoot("run", seats, scoresOf(1, 2, 4));
        vm.expectRevert(
            abi.encodeWithSelector(IRunMeter.WrongScores.selector, bytes32("run"), other, r.scoresRoot)
        );
        runMeter.recordScores(r, seats, scoresOf(1, 2, 4));
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.WrongSeats.selector, bytes32("run")));
        runMeter.recordScores(r, seats, new int64[](2));
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.WrongSeats.selector, bytes32("run")));
        runMeter.scoresRoot("run", new Seat[](0), new int64[](0));
    }
}
