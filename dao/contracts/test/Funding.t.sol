// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {RunEscrow} from "../src/RunEscrow.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {RunOrder, RunState} from "../src/interfaces/RunTypes.sol";
import {PermitToken} from "./mocks/PermitToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice Top-ups, and tokens that have only EIP-2612.
contract FundingTest is MarketTest {
    function approve(uint256 amount) internal {
        vm.prank(builder.addr);
        credit.approve(address(escrow), amount);
    }

    function topUp(bytes32 runId, uint256 amount) internal {
        approve(amount);
        vm.prank(builder.addr);
        escrow.topUp(runId, amount);
    }

    /// @dev In every state before a result; it raises what a result may cost and comes back if it does not.
    function test_topUp(uint8 stage, uint256 amount, uint256 total) public {
        amount = bound(amount, 1, 1000 ether);
        bytes32 runId = open(order());
        uint256 funded = escrow.run(runId).funded;
        stage = uint8(bound(stage, 0, 2));
        if (stage == 0) topUp(runId, amount);
        if (stage < 2) assign(runId);
        else train(runId);
        if (stage == 1) topUp(runId, amount);
        if (stage < 2) {
            draw(runId);
            commit(runId, 0);
            commit(runId, 1);
            commit(runId, 2);
        } else {
            topUp(runId, amount);
        }
        vm.assertEq(escrow.run(runId).funded, funded + amount);
        vm.assertEq(escrow.run(runId).topUps, 1);
        checkBooks(runId);
        total = bound(total, 0, funded + amount);
        propose(result(runId, escrow.leafOf(runId, 0, stranger.addr, total, 0), total));
        vm.warp(block.timestamp + WINDOW);
        uint256 before = credit.balanceOf(builder.addr);
        escrow.settle(runId);
        vm.assertEq(credit.balanceOf(builder.addr) - before, funded + amount - total);
        escrow.claim(runId, 0, stranger.addr, total, 0, new bytes32[](0));
        vm.assertEq(credit.balanceOf(address(escrow)), 0);
        checkBooks(runId);
    }

    function test_topUpComesBackWithACancellation() public {
        bytes32 runId = open(order());
        uint256 before = credit.balanceOf(builder.addr);
        topUp(runId, 7 ether);
        vm.prank(builder.addr);
        escrow.cancel(runId);
        vm.assertEq(credit.balanceOf(builder.addr), before + escrow.run(runId).funded - 7 ether);
        vm.assertEq(credit.balanceOf(address(escrow)), 0);
    }

    function test_topUpErrors() public {
        bytes32 runId = open(order());
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NotBuilder.selector, stranger.addr));
        vm.prank(stranger.addr);
        escrow.topUp(runId, 1);
        vm.expectRevert(IRunEscrow.ZeroAmount.selector);
        vm.prank(builder.addr);
        escrow.topUp(runId, 0);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.UnknownRun.selector, bytes32("none")));
        vm.prank(builder.addr);
        escrow.topUp("none", 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 0, 1)
        );
        vm.prank(builder.addr);
        escrow.topUp(runId, 1);
        uint256 most = type(uint96).max;
        uint256 over = most - escrow.run(runId).funded + 1;
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.AmountTooHigh.selector, most + 1, most));
        vm.prank(builder.addr);
        escrow.topUp(runId, over);
        train(runId);
        propose(result(runId, "payouts", 0));
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.BadState.selector, runId, RunState.Proposed));
        vm.prank(builder.addr);
        escrow.topUp(runId, 1);
    }

    /// @dev Authorised top-ups are numbered: each signature is good once, in its turn.
    function test_topUpWithAuthorization() public {
        bytes32 runId = open(order());
        uint256 until = block.timestamp + 600;
        uint256 funded = escrow.run(runId).funded;
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory s =
                sign(builder, receiveDigest(builder.addr, address(escrow), 5, escrow.topUpNonce(runId, i)));
            vm.prank(stranger.addr);
            escrow.topUpWithAuthorization(runId, 5, 0, until, s);
        }
        vm.assertEq(escrow.run(runId).funded, funded + 15);
        vm.assertEq(credit.balanceOf(address(escrow)), funded + 15);
    }

    /// @dev More than 96 bits is no price: 79e9 credits.
    function test_amountTooHigh(uint256 extra) public {
        RunOrder memory o = order();
        extra = bound(extra, type(uint96).max, type(uint128).max);
        o.prices.computeWei += extra;
        o.prices.maxTotalWei += extra;
        bytes memory s = authorization(o);
        vm.expectRevert(
            abi.encodeWithSelector(IRunEscrow.AmountTooHigh.selector, o.prices.maxTotalWei, type(uint96).max)
        );
        escrow.open(o, 0, block.timestamp + 600, s);
    }

    /// @dev Two signatures do for a token that knows no ERC-3009, from the order to the last claim.
    function test_permitOnlyToken() public {
        PermitToken token = new PermitToken(builder.addr, 1_000_000 ether);
        escrow = new RunEscrow(dao.addr, token, custodians, trainers, rules, budgets, WINDOW);
        trainersOf(address(escrow));
        RunOrder memory o = order();
        o.parties.token = address(token);
        note(o);
        bytes32 h = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                builder.addr,
                address(escrow),
                o.prices.maxTotalWei,
                0,
                block.timestamp
            )
        );
        bytes memory permit =
            sign(builder, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), h)));
        bytes memory signature = sign(builder, escrow.hashOrder(o));
        vm.prank(stranger.addr);
        bytes32 runId = escrow.openWithPermit(o, block.timestamp, permit, signature);
        vm.prank(builder.addr);
        token.approve(address(escrow), 1 ether);
        vm.prank(builder.addr);
        escrow.topUp(runId, 1 ether);
        vm.assertEq(token.balanceOf(address(escrow)), o.prices.maxTotalWei + 1 ether);
        vm.prank(builder.addr);
        escrow.cancel(runId);
        vm.assertEq(token.balanceOf(builder.addr), 1_000_000 ether);
    }

    /// @dev The registry of trainers knows one escrow; this one is not it, and does not need to be.
    function trainersOf(address other) internal view {
        vm.assertTrue(trainers.escrow() != other);
    }

    /// @dev A contract account orders with a permit only if the token lets it; its order is checked by ERC-1271.
    function test_permitNeedsAWholeSignature() public {
        RunOrder memory o = order();
        bytes memory s = sign(builder, escrow.hashOrder(o));
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(escrow), 0, o.prices.maxTotalWei
            )
        );
        escrow.openWithPermit(o, block.timestamp, new bytes(65), s);
    }
}
