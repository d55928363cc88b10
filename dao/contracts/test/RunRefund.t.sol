// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmCredit} from "../src/SahmCredit.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {RunState, RunView} from "../src/interfaces/RunTypes.sol";
import {PickyToken} from "./mocks/PickyToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice A token that refuses the builder holds up nobody but the builder.
contract RunRefundTest is MarketTest {
    PickyToken internal picky;

    function newToken() internal override returns (SahmCredit) {
        picky = new PickyToken();
        return picky;
    }

    /// @dev The refund waits, is in the books, is paid once when the token pays again, and only to the builder.
    function checkWaits(bytes32 runId, uint256 refund) internal {
        RunView memory v = escrow.run(runId);
        vm.assertEq(v.refunded, 0);
        (uint256 claimable, uint256 held) = checkBooks(runId);
        vm.assertEq(claimable, refund + v.total - v.paid);
        vm.assertEq(held, 0);
        vm.assertEq(credit.balanceOf(address(escrow)), claimable);
        vm.assertEq(escrow.activeCount(), 0);
        for (uint256 i = 0; i < workers.length; ++i) {
            vm.assertEq(trainers.trainer(workers[i].addr).locks, 0);
        }
        vm.expectRevert(abi.encodeWithSelector(PickyToken.Refused.selector, builder.addr));
        escrow.withdrawRefund(runId);
        vm.assertEq(escrow.run(runId).refunded, 0);

        picky.refuse(builder.addr, false);
        uint256 before = credit.balanceOf(builder.addr);
        vm.prank(stranger.addr);
        escrow.withdrawRefund(runId);
        vm.assertEq(credit.balanceOf(builder.addr), before + refund);
        vm.assertEq(escrow.run(runId).refunded, refund);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NoRefund.selector, runId));
        escrow.withdrawRefund(runId);
        (claimable,) = checkBooks(runId);
        vm.assertEq(claimable, v.total - v.paid);
        vm.assertEq(credit.balanceOf(address(escrow)), claimable);
    }

    function test_settle(uint256 total, uint256 amount, bool claimFirst) public {
        bytes32 runId = open(order());
        uint256 funded = escrow.run(runId).funded;
        total = bound(total, 0, funded - 1);
        amount = bound(amount, 0, total);
        train(runId);
        propose(result(runId, escrow.leafOf(runId, 0, stranger.addr, amount, 0), total));
        picky.refuse(builder.addr, true);
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        vm.assertEq(uint256(escrow.run(runId).state), uint256(RunState.Settled));
        if (claimFirst) escrow.claim(runId, 0, stranger.addr, amount, 0, new bytes32[](0));
        checkWaits(runId, funded - total);
        if (!claimFirst) escrow.claim(runId, 0, stranger.addr, amount, 0, new bytes32[](0));
        vm.assertEq(credit.balanceOf(stranger.addr), amount);
        checkBooks(runId);
    }

    /// @dev A leaf above the total cannot be paid out of the refund that waits.
    function test_claimsCannotTakeTheRefund() public {
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, escrow.leafOf(runId, 0, stranger.addr, 2 ether, 0), 1 ether));
        picky.refuse(builder.addr, true);
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.ClaimsExceedTotal.selector, 2 ether, 1 ether));
        escrow.claim(runId, 0, stranger.addr, 2 ether, 0, new bytes32[](0));
    }

    function test_expire() public {
        bytes32 runId = open(order());
        train(runId);
        vm.warp(escrow.run(runId).deadlines.attestBy + 1);
        picky.refuse(builder.addr, true);
        escrow.expire(runId);
        checkWaits(runId, escrow.run(runId).funded);
    }

    function test_void() public {
        vm.prank(dao.addr);
        escrow.setDisputes(disputes.addr);
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, "payouts", 1 ether));
        picky.refuse(builder.addr, true);
        vm.prank(disputes.addr);
        escrow.voidResult(runId);
        checkWaits(runId, escrow.run(runId).funded);
    }

    /// @dev Nothing is refunded before the end, and nothing twice after a refund that arrived.
    function test_nothingToWithdraw() public {
        bytes32 runId = open(order());
        bytes memory err = abi.encodeWithSelector(IRunEscrow.BadState.selector, runId, RunState.Funded);
        vm.expectRevert(err);
        escrow.withdrawRefund(runId);
        vm.prank(builder.addr);
        escrow.cancel(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NoRefund.selector, runId));
        escrow.withdrawRefund(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.UnknownRun.selector, bytes32("none")));
        escrow.withdrawRefund("none");
    }
}
