// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {RevenueShareFactory} from "../src/RevenueShareFactory.sol";
import {RevenueShares} from "../src/RevenueShares.sol";
import {RunMeter} from "../src/RunMeter.sol";
import {IPriceBook} from "../src/interfaces/IPriceBook.sol";
import {IRunMeter} from "../src/interfaces/IRunMeter.sol";
import {IRunRules} from "../src/interfaces/IRunRules.sol";
import {Result, RunOrder, RunState, Seat} from "../src/interfaces/RunTypes.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice What settled runs do to prices and shares, with the real escrow.
contract RunPricesTest is MarketTest {
    RunMeter internal meter;
    uint256 internal salt;

    function setUp() public override {
        super.setUp();
        meter = new RunMeter(escrow, prices);
        vm.prank(dao.addr);
        prices.setMeter(address(meter));
        vm.prank(dao.addr);
        prices.setDynamics(IPriceBook.Dynamics(50_000, 688, 1_386_294, 5000, 15_000, 1000));
    }

    function scores() internal pure returns (int64[] memory s) {
        s = new int64[](3);
        (s[0], s[1], s[2]) = (-7, 10, 30);
    }

    /// @dev A run from its order to its settlement, whose one payout goes to `payee`.
    function settled(address payee, uint256 amount) internal returns (Result memory r, Seat[] memory seats) {
        RunOrder memory o = order();
        o.salt = bytes32(++salt);
        bytes32 runId = open(o);
        seats = seatsOf(runId);
        train(runId);
        r = result(runId, escrow.leafOf(runId, 0, payee, amount, 0), amount);
        r.roundsCompleted = 1;
        r.scoresRoot = meter.scoresRoot(runId, seats, scores());
        propose(r);
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.NotSettled.selector, runId));
        meter.recordUse(r, seats);
        vm.warp(escrow.run(runId).challengeEnds);
        escrow.settle(runId);
    }

    function test_settledRunMovesPrices() public {
        (Result memory r, Seat[] memory seats) = settled(stranger.addr, 1 ether);
        meter.recordUse(r, seats);
        meter.recordScores(r, seats, scores());
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(prices.live(listed[i]).addedAfter, 25_000); // one of two rounds
        }
        vm.assertEq(prices.live(listed[0]).qualityAfter, 9000);
        vm.assertEq(prices.live(listed[1]).qualityAfter, 9750);
        vm.assertEq(prices.live(listed[2]).qualityAfter, 11_000);
    }

    /// @dev An expired run moves nothing: its money went back.
    function test_refundedRunMovesNothing() public {
        bytes32 runId = open(order());
        Seat[] memory seats = seatsOf(runId);
        train(runId);
        Result memory r = result(runId, "root", 1 ether);
        vm.warp(block.timestamp + 10_000);
        escrow.expire(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunMeter.NotSettled.selector, runId));
        meter.recordUse(r, seats);
    }

    /// @dev An order at the quoted prices is opened to the end of the next period, whatever was settled
    ///      meanwhile; after that it is too little.
    function test_orderAtQuoteHolds() public {
        (Result memory r, Seat[] memory seats) = settled(stranger.addr, 1 ether);
        uint256 end = (block.timestamp / 600 + 2) * 600;
        RunOrder memory o = order();
        o.deadlines.assignBy = uint64(end + 10);
        o.deadlines.startBy = uint64(end + 20);
        o.deadlines.trainBy = uint64(end + 30);
        o.deadlines.attestBy = uint64(end + 40);
        o.salt = "quoted";
        meter.recordUse(r, seats);
        vm.warp(end - 1);
        open(o);
        vm.warp(end);
        o.salt = "too late";
        bytes memory signature = authorization(o);
        uint256 validBefore = block.timestamp + 600;
        vm.expectPartialRevert(IRunRules.PriceTooLow.selector);
        escrow.open(o, 0, validBefore, signature);
    }

    /// @dev A payout leaf that names the share contract is paid to its holders.
    function test_payoutToShares() public {
        RevenueShareFactory factory = new RevenueShareFactory(registry, credit);
        vm.prank(owners[0].addr);
        RevenueShares shares = RevenueShares(factory.open(listed[0], 0, uint64(block.timestamp), ""));
        vm.prank(owners[0].addr);
        shares.transfer(stranger.addr, 250_000 ether);
        vm.warp(block.timestamp + 1);
        uint256 opened = block.timestamp;
        vm.warp(opened + 1);
        address payee = factory.payeeOf(listed[0], opened);
        vm.assertEq(payee, address(shares));
        (Result memory r,) = settled(payee, 8 ether);
        escrow.claim(r.runId, 0, payee, 8 ether, 0, new bytes32[](0));
        vm.assertEq(shares.claim(stranger.addr), 2 ether);
        vm.assertEq(shares.claim(owners[0].addr), 6 ether);
        vm.assertTrue(escrow.run(r.runId).state == RunState.Settled);
    }
}
