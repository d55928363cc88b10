// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {Claim, Cohort, Result, RunOrder, RunState, RunView, Seat} from "../src/interfaces/RunTypes.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice One run from its order to the last claim, with real signatures.
contract RunEndToEndTest is MarketTest {
    function leafPair(bytes32 runId, uint256 a, uint256 b) internal view returns (bytes32[2] memory leaves) {
        leaves[0] = escrow.leafOf(runId, 0, owners[0].addr, a, 0);
        leaves[1] = escrow.leafOf(runId, 1, workers[0].addr, b, 2);
    }

    function root(bytes32[2] memory l) internal pure returns (bytes32) {
        return l[0] < l[1] ? keccak256(abi.encode(l[0], l[1])) : keccak256(abi.encode(l[1], l[0]));
    }

    function test_orderToLastClaim(uint256 total, uint256 part) public {
        RunOrder memory o = order();
        uint256 funded = o.prices.maxTotalWei;
        total = bound(total, 0, funded);
        part = bound(part, 0, total);
        uint256 before = credit.balanceOf(builder.addr);

        bytes32 runId = open(o);
        vm.assertEq(runId, escrow.hashOrder(o));
        vm.assertEq(credit.balanceOf(address(escrow)), funded);
        vm.assertEq(escrow.nextDeadline(), o.deadlines.assignBy + 1);
        train(runId);
        RunView memory v = escrow.run(runId);
        vm.assertEq(uint256(v.state), uint256(RunState.Training));
        vm.assertTrue(v.lastRound == 2 && v.trainingRounds == 2);
        vm.assertEq(v.recomputer, workers[5].addr == v.recomputer ? workers[5].addr : workers[3].addr);

        bytes32[2] memory leaves = leafPair(runId, part, total - part);
        propose(result(runId, root(leaves), total));
        vm.assertEq(escrow.nextDeadline(), block.timestamp + WINDOW);
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        vm.assertEq(credit.balanceOf(builder.addr), before - total);
        for (uint256 i = 0; i < workers.length; ++i) {
            vm.assertEq(trainers.trainer(workers[i].addr).locks, 0);
        }

        bytes32[] memory proof = new bytes32[](1);
        proof[0] = leaves[1];
        escrow.claim(runId, 0, owners[0].addr, part, 0, proof);
        vm.assertEq(credit.balanceOf(owners[0].addr), part);
        Claim[] memory claims = new Claim[](2);
        claims[0] = Claim(runId, 0, owners[0].addr, part, 0, proof);
        claims[1] = Claim(runId, 1, workers[0].addr, total - part, 2, new bytes32[](1));
        claims[1].proof[0] = leaves[0];
        escrow.claimMany(claims);
        escrow.claimMany(claims);
        (uint256 claimable, uint256 held) = checkBooks(runId);
        vm.assertEq(claimable + held, 0);
        vm.assertEq(credit.balanceOf(address(escrow)), 0);
        vm.assertEq(escrow.activeCount(), 0);
        vm.assertEq(escrow.nextDeadline(), 0);
        vm.assertTrue(escrow.isClaimed(runId, 1));
    }

    /// @dev A reassignment clears the rounds, unlocks the first attempt's people and may still finish.
    function test_reassign() public {
        bytes32 runId = open(order());
        assign(runId);
        draw(runId);
        commit(runId, 0);
        commit(runId, 1);
        assign(runId);
        RunView memory v = escrow.run(runId);
        vm.assertTrue(v.attempt == 2 && v.lastRound == -1 && v.trainingRounds == 0);
        vm.assertEq(v.recomputer, address(0));
        vm.assertEq(uint256(v.state), uint256(RunState.Assigned));
        vm.assertEq(trainers.trainer(workers[0].addr).locks, 1);
        Cohort memory c = Cohort(
            keccak256(abi.encode("cohort", 1)),
            "model",
            "gradient",
            uint64(block.number),
            uint64(block.timestamp)
        );
        vm.assertEq(escrow.cohort(runId, 1, 1), escrow.hashCohort(c));
        vm.assertEq(escrow.hashCohort(c), keccak256(abi.encode(c)));
        vm.assertEq(escrow.cohort(runId, 2, 1), 0);
        draw(runId);
        commit(runId, 1);
        Result memory r = result(runId, keccak256("payouts"), 0);
        r.roundsCompleted = 1;
        propose(r);
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        checkBooks(runId);
    }

    /// @dev An attempt that begins late cannot be expired the moment that it begins.
    function test_lateAttemptGetsTimeToStart() public {
        RunOrder memory o = order();
        bytes32 runId = open(o);
        assign(runId);
        draw(runId);
        commit(runId, 1);
        vm.warp(o.deadlines.startBy + 100);
        assign(runId);
        uint64 startsBy = escrow.run(runId).startsBy;
        vm.assertEq(startsBy, o.deadlines.trainBy);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooEarly.selector, startsBy + 1, block.timestamp));
        escrow.expire(runId);
        vm.warp(startsBy + 1);
        escrow.expire(runId);
        checkBooks(runId);
    }

    function test_openWithPermit() public {
        RunOrder memory o = order();
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 s = keccak256(
            abi.encode(typehash, builder.addr, address(escrow), o.prices.maxTotalWei, 0, block.timestamp)
        );
        bytes memory permit =
            sign(builder, keccak256(abi.encodePacked(hex"1901", credit.DOMAIN_SEPARATOR(), s)));
        bytes memory signature = sign(builder, escrow.hashOrder(o));
        bytes32 runId = escrow.openWithPermit(o, block.timestamp, permit, signature);
        (, uint256 held) = checkBooks(runId);
        vm.assertEq(held, o.prices.maxTotalWei);
    }

    /// @dev Someone else used the permit first: the allowance is there, so the order still opens.
    function test_openWithPermitAlreadyUsed() public {
        RunOrder memory o = order();
        vm.prank(builder.addr);
        credit.approve(address(escrow), o.prices.maxTotalWei);
        bytes memory signature = sign(builder, escrow.hashOrder(o));
        escrow.openWithPermit(o, block.timestamp, new bytes(65), signature);
    }

    function test_cancel() public {
        uint256 before = credit.balanceOf(builder.addr);
        bytes32 runId = open(order());
        vm.prank(builder.addr);
        escrow.cancel(runId);
        vm.assertEq(credit.balanceOf(builder.addr), before);
        vm.assertEq(uint256(escrow.run(runId).state), uint256(RunState.Refunded));
        checkBooks(runId);
    }

    function test_voidResult() public {
        uint256 before = credit.balanceOf(builder.addr);
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, keccak256("payouts"), 1 ether));
        vm.prank(dao.addr);
        escrow.setDisputes(disputes.addr);
        vm.prank(disputes.addr);
        escrow.voidResult(runId);
        vm.assertEq(credit.balanceOf(builder.addr), before);
        vm.assertEq(escrow.run(runId).total, 0);
        checkBooks(runId);
    }

    function test_expireEveryStage(uint8 stage) public {
        stage = uint8(bound(stage, 0, 3));
        RunOrder memory o = order();
        uint256 before = credit.balanceOf(builder.addr);
        bytes32 runId = open(o);
        uint64 last = o.deadlines.assignBy;
        if (stage > 0) {
            assign(runId);
            last = o.deadlines.startBy;
        }
        if (stage > 1) {
            draw(runId);
            commit(runId, 0);
            last = o.deadlines.trainBy;
        }
        if (stage > 2) {
            commit(runId, 1);
            last = o.deadlines.attestBy;
        }
        vm.assertEq(escrow.nextDeadline(), last + 1);
        vm.warp(last);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooEarly.selector, last + 1, last));
        escrow.expire(runId);
        vm.warp(last + 1);
        escrow.expire(runId);
        vm.assertEq(credit.balanceOf(builder.addr), before);
        checkBooks(runId);
        for (uint256 i = 0; i < workers.length; ++i) {
            vm.assertEq(trainers.trainer(workers[i].addr).locks, 0);
        }
    }

    /// @dev The draw never picks a seat's trainer or the evaluator, whatever the randomness.
    function test_drawIsAmongTheOthers(bytes32 random) public {
        bytes32 runId = open(order());
        assign(runId);
        vm.prevrandao(random);
        draw(runId);
        address drawn = escrow.run(runId).recomputer;
        vm.assertTrue(drawn == workers[3].addr || drawn == workers[5].addr);
    }

    function test_recipients() public {
        bytes32 runId = open(order());
        assign(runId);
        draw(runId);
        vm.prank(workers[1].addr);
        escrow.registerRecipient(runId, 1, listed[1], 1, "age");
        vm.prank(workers[4].addr);
        escrow.registerRecipient(runId, 1, validation, 1, "age");
        address drawn = escrow.run(runId).recomputer;
        vm.prank(drawn);
        escrow.registerRecipient(runId, 1, validation, 1, "other");
        vm.assertEq(escrow.recipient(runId, 1, validation, 1, drawn), "other");
        vm.assertEq(escrow.recipient(runId, 1, listed[1], 1, workers[1].addr), "age");
        vm.assertEq(escrow.recipient(runId, 2, listed[1], 1, workers[1].addr), 0);
    }
}
