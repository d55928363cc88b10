// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {Claim, Deadlines, Result, RunState, Seat} from "../src/interfaces/RunTypes.sol";
import {TimedEscrow} from "./mocks/TimedEscrow.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice One test per error of the escrow itself.
contract RunEscrowTest is MarketTest {
    function badState(bytes32 runId, RunState s) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IRunEscrow.BadState.selector, runId, s);
    }

    function test_UnknownRun(bytes32 id) public {
        bytes memory err = abi.encodeWithSelector(IRunEscrow.UnknownRun.selector, id);
        vm.expectRevert(err);
        escrow.cancel(id);
        vm.expectRevert(err);
        escrow.expire(id);
        vm.expectRevert(err);
        escrow.drawRecomputer(id);
        vm.expectRevert(err);
        escrow.settle(id);
        vm.expectRevert(err);
        escrow.claim(id, 0, stranger.addr, 1, 0, new bytes32[](0));
        vm.assertEq(uint256(escrow.run(id).state), 0);
    }

    function test_NotBuilder(address who) public {
        vm.assume(who != builder.addr);
        bytes32 runId = open(order());
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NotBuilder.selector, who));
        vm.prank(who);
        escrow.cancel(runId);
    }

    function test_NotCoordinator(address who) public {
        vm.assume(who != coordinator.addr);
        bytes32 runId = open(order());
        bytes memory err = abi.encodeWithSelector(IRunEscrow.NotCoordinator.selector, who);
        vm.expectRevert(err);
        vm.prank(who);
        escrow.assign(runId, new Seat[](0), address(0), "seeds", new bytes[](0));
        vm.expectRevert(err);
        vm.prank(who);
        escrow.commitCohort(runId, 1, 0, "cohort", "model", 0);
    }

    function test_BadState() public {
        bytes32 runId = open(order());
        vm.expectRevert(badState(runId, RunState.Funded));
        escrow.drawRecomputer(runId);
        vm.expectRevert(badState(runId, RunState.Funded));
        escrow.settle(runId);
        vm.expectRevert(badState(runId, RunState.Funded));
        vm.prank(coordinator.addr);
        escrow.commitCohort(runId, 0, 0, "cohort", "model", 0);
        vm.expectRevert(badState(runId, RunState.Funded));
        escrow.registerRecipient(runId, 0, validation, 1, "age");
        vm.expectRevert(badState(runId, RunState.Funded));
        escrow.claim(runId, 0, stranger.addr, 1, 0, new bytes32[](0));
        assign(runId);
        vm.expectRevert(badState(runId, RunState.Assigned));
        vm.prank(builder.addr);
        escrow.cancel(runId);
        Result memory r = result(runId, "payouts", 0);
        vm.expectRevert(badState(runId, RunState.Assigned));
        escrow.propose(r, new uint8[](0), new bytes[](0));
        draw(runId);
        commit(runId, 1);
        commit(runId, 2);
        propose(result(runId, "payouts", 0));
        vm.expectRevert(badState(runId, RunState.Proposed));
        escrow.expire(runId);
        vm.expectRevert(badState(runId, RunState.Proposed));
        vm.prank(coordinator.addr);
        escrow.assign(runId, new Seat[](0), address(0), "seeds", new bytes[](0));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        vm.expectRevert(badState(runId, RunState.Settled));
        escrow.settle(runId);
        vm.expectRevert(badState(runId, RunState.Settled));
        escrow.expire(runId);
        vm.prank(dao.addr);
        escrow.setDisputes(disputes.addr);
        vm.expectRevert(badState(runId, RunState.Settled));
        vm.prank(disputes.addr);
        escrow.voidResult(runId);
    }

    function test_TooLate() public {
        bytes32 runId = open(order());
        uint64 assignBy = escrow.run(runId).deadlines.assignBy;
        bytes[] memory none = new bytes[](0);
        vm.warp(assignBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooLate.selector, assignBy, assignBy + 1));
        vm.prank(coordinator.addr);
        escrow.assign(runId, new Seat[](0), address(0), "seeds", none);

        runId = open(order());
        assign(runId);
        draw(runId);
        commit(runId, 1);
        uint64 trainBy = escrow.run(runId).deadlines.trainBy;
        uint64 attestBy = escrow.run(runId).deadlines.attestBy;
        vm.warp(trainBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooLate.selector, trainBy, trainBy + 1));
        vm.prank(coordinator.addr);
        escrow.commitCohort(runId, 1, 2, "cohort", "model", 0);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooLate.selector, trainBy, trainBy + 1));
        vm.prank(coordinator.addr);
        escrow.assign(runId, new Seat[](0), address(0), "seeds", none);
        vm.warp(attestBy + 1);
        Result memory r = result(runId, "payouts", 0);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooLate.selector, attestBy, attestBy + 1));
        escrow.propose(r, new uint8[](0), none);
    }

    function test_TooEarly() public {
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, "payouts", 0));
        uint64 ends = escrow.run(runId).challengeEnds;
        vm.warp(ends - 1);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooEarly.selector, ends, ends - 1));
        escrow.settle(runId);
    }

    /// @dev Whatever deadlines are stored: the views answer, and expiring says when or ends the run.
    function test_anyStoredDeadline(uint40 time, bool largest) public {
        TimedEscrow timed = new TimedEscrow(dao.addr, credit, custodians, trainers, rules, budgets, WINDOW);
        escrow = timed;
        bytes32 runId = open(order());
        if (largest) time = type(uint40).max;
        timed.setDeadlines(runId, Deadlines(time, time, time, time));
        uint64 next = uint64(time) + 1;
        vm.assertEq(escrow.nextDeadline(), next);
        if (block.timestamp <= time) {
            vm.expectRevert(abi.encodeWithSelector(IRunEscrow.TooEarly.selector, next, block.timestamp));
            escrow.expire(runId);
        } else {
            escrow.expire(runId);
            vm.assertEq(uint256(escrow.run(runId).state), uint256(RunState.Refunded));
        }
    }

    function test_Seats() public {
        bytes32 runId = open(order());
        bytes[] memory signatures = seedAcks(runId, "seeds");
        bytes32 items = escrow.run(runId).itemsHash;
        Seat[] memory seats = seatsOf(runId);
        for (uint256 alteration = 0; alteration < 4; ++alteration) {
            Seat[] memory altered = seatsOf(runId);
            if (alteration == 0) altered = new Seat[](2);
            if (alteration == 1) (altered[1], altered[2]) = (altered[2], altered[1]);
            if (alteration == 2) altered[2].version = 2;
            if (alteration == 3) altered[0].datasetId = validation;
            vm.expectRevert(abi.encodeWithSelector(IRunEscrow.SeatsMismatch.selector, chain(altered), items));
            vm.prank(coordinator.addr);
            escrow.assign(runId, altered, workers[4].addr, "seeds", signatures);
        }
        vm.assertEq(chain(seats), items);
    }

    /// @dev What `RunView.itemsHash` says of itself.
    function chain(Seat[] memory seats) internal pure returns (bytes32 hash) {
        for (uint256 i = 0; i < seats.length; ++i) {
            hash = keccak256(abi.encode(hash, seats[i].datasetId, seats[i].version));
        }
    }

    function test_EmptyHash() public {
        bytes32 runId = open(order());
        Seat[] memory seats = seatsOf(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.EmptyHash.selector, "seedsRoot"));
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, workers[4].addr, 0, new bytes[](0));
        assign(runId);
        draw(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.EmptyHash.selector, "cohort"));
        vm.prank(coordinator.addr);
        escrow.commitCohort(runId, 1, 0, 0, "model", 0);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.EmptyHash.selector, "recipientHash"));
        vm.prank(workers[0].addr);
        escrow.registerRecipient(runId, 1, listed[0], 1, 0);
    }

    function test_Draw() public {
        bytes32 runId = open(order());
        assign(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.DrawTooEarly.selector, block.number, block.number));
        escrow.drawRecomputer(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.RecomputerMissing.selector, runId));
        vm.prank(coordinator.addr);
        escrow.commitCohort(runId, 1, 0, "cohort", "model", 0);
        draw(runId);
        address drawn = escrow.run(runId).recomputer;
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.AlreadyDrawn.selector, drawn));
        escrow.drawRecomputer(runId);
    }

    function test_WrongAttempt(uint32 attempt) public {
        vm.assume(attempt != 1);
        bytes32 runId = open(order());
        assign(runId);
        draw(runId);
        bytes memory err = abi.encodeWithSelector(IRunEscrow.WrongAttempt.selector, attempt, 1);
        vm.expectRevert(err);
        vm.prank(coordinator.addr);
        escrow.commitCohort(runId, attempt, 0, "cohort", "model", 0);
        vm.expectRevert(err);
        vm.prank(workers[0].addr);
        escrow.registerRecipient(runId, attempt, listed[0], 1, "age");
        commit(runId, 1);
        Result memory r = result(runId, "payouts", 0);
        r.attempt = attempt;
        vm.expectRevert(err);
        escrow.propose(r, new uint8[](0), new bytes[](0));
    }

    function test_NotHolder(address who) public {
        bytes32 runId = open(order());
        assign(runId);
        draw(runId);
        vm.assume(who != workers[0].addr && who != workers[4].addr && who != escrow.run(runId).recomputer);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NotHolder.selector, who, listed[0], 1));
        vm.prank(who);
        escrow.registerRecipient(runId, 1, listed[0], 1, "age");
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NotHolder.selector, who, validation, 1));
        vm.prank(who);
        escrow.registerRecipient(runId, 1, validation, 1, "age");
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NotHolder.selector, workers[0].addr, listed[0], 2));
        vm.prank(workers[0].addr);
        escrow.registerRecipient(runId, 1, listed[0], 2, "age");
    }

    function test_RecipientExists() public {
        bytes32 runId = open(order());
        assign(runId);
        vm.prank(workers[0].addr);
        escrow.registerRecipient(runId, 1, listed[0], 1, "age");
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.RecipientExists.selector, bytes32("age")));
        vm.prank(workers[0].addr);
        escrow.registerRecipient(runId, 1, listed[0], 1, "other");
    }

    function test_RoundNotAfter(uint32 first, uint32 second) public {
        second = uint32(bound(second, 0, first));
        bytes32 runId = open(order());
        assign(runId);
        draw(runId);
        commit(runId, first);
        vm.expectRevert(
            abi.encodeWithSelector(IRunEscrow.RoundNotAfter.selector, second, int64(uint64(first)))
        );
        vm.prank(coordinator.addr);
        escrow.commitCohort(runId, 1, second, "cohort", "model", 0);
    }

    function refuseResult(Result memory r, bytes memory err) internal {
        (uint8[] memory indexes, bytes[] memory signatures) = attest(r, THRESHOLD);
        vm.expectRevert(err);
        escrow.propose(r, indexes, signatures);
    }

    function test_ResultFields(uint32 epoch, uint256 over) public {
        vm.assume(epoch != 1);
        bytes32 runId = open(order());
        train(runId);
        Result memory r = result(runId, "payouts", 0);
        r.epoch = epoch;
        refuseResult(r, abi.encodeWithSelector(IRunEscrow.WrongEpoch.selector, epoch, 1));
        r = result(runId, "payouts", 0);
        r.roundsCompleted = 0;
        refuseResult(r, abi.encodeWithSelector(IRunEscrow.BadRounds.selector, 0, 2));
        r.roundsCompleted = 3;
        refuseResult(r, abi.encodeWithSelector(IRunEscrow.BadRounds.selector, 3, 2));
        uint256 funded = escrow.run(runId).funded;
        r = result(runId, "payouts", bound(over, funded + 1, type(uint256).max));
        refuseResult(r, abi.encodeWithSelector(IRunEscrow.TotalTooHigh.selector, r.totalWei, funded));
    }

    /// @dev More rounds than were committed cannot be claimed, even within the order.
    function test_roundsMustBeCommitted() public {
        bytes32 runId = open(order());
        assign(runId);
        draw(runId);
        commit(runId, 0);
        commit(runId, 1);
        refuseResult(result(runId, "payouts", 0), abi.encodeWithSelector(IRunEscrow.BadRounds.selector, 2, 1));
    }

    function settled(uint256 amount, uint256 total) internal returns (bytes32 runId) {
        runId = open(order());
        train(runId);
        propose(result(runId, escrow.leafOf(runId, 7, stranger.addr, amount, 1), total));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
    }

    /// @dev The bits of the first 64 leaves lie elsewhere than those of the others.
    function test_noLeafTwice(uint256 index) public {
        if (index % 2 == 0) index = bound(index, 0, 63);
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, escrow.leafOf(runId, index, stranger.addr, 1, 1), 2));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        bytes32[] memory proof = new bytes32[](0);
        escrow.claim(runId, index, stranger.addr, 1, 1, proof);
        vm.assertTrue(escrow.isClaimed(runId, index));
        // What is left would pay the same leaf again.
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.AlreadyClaimed.selector, runId, index));
        escrow.claim(runId, index, stranger.addr, 1, 1, proof);
        Claim[] memory claims = new Claim[](2);
        claims[0] = claims[1] = Claim(runId, index, stranger.addr, 1, 1, proof);
        escrow.claimMany(claims);
        vm.assertEq(credit.balanceOf(stranger.addr), 1);
    }

    function test_claims(uint256 index, uint8 kind, address account) public {
        bytes32 runId = settled(1 ether, 1 ether);
        bytes32[] memory proof = new bytes32[](0);
        if (index != 7) {
            vm.expectRevert(abi.encodeWithSelector(IRunEscrow.BadProof.selector, runId, index));
            escrow.claim(runId, index, stranger.addr, 1 ether, 1, proof);
        }
        bytes memory err = abi.encodeWithSelector(IRunEscrow.BadProof.selector, runId, 7);
        if (kind != 1) {
            vm.expectRevert(err);
            escrow.claim(runId, 7, stranger.addr, 1 ether, kind, proof);
        }
        if (account != stranger.addr) {
            vm.expectRevert(err);
            escrow.claim(runId, 7, account, 1 ether, 1, proof);
        }
        vm.expectRevert(err);
        escrow.claim(runId, 7, stranger.addr, 1 ether - 1, 1, proof);
        escrow.claim(runId, 7, stranger.addr, 1 ether, 1, proof);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.AlreadyClaimed.selector, runId, 7));
        escrow.claim(runId, 7, stranger.addr, 1 ether, 1, proof);
        vm.assertEq(credit.balanceOf(stranger.addr), 1 ether);
    }

    /// @dev A leaf of one run is worth nothing in another.
    function test_claimOfAnotherRun() public {
        bytes32 first = settled(1 ether, 1 ether);
        bytes32 second = settled(2 ether, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.BadProof.selector, second, 7));
        escrow.claim(second, 7, stranger.addr, 1 ether, 1, new bytes32[](0));
        escrow.claim(first, 7, stranger.addr, 1 ether, 1, new bytes32[](0));
    }

    function test_ClaimsExceedTotal() public {
        bytes32 runId = settled(2 ether, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.ClaimsExceedTotal.selector, 2 ether, 1 ether));
        escrow.claim(runId, 7, stranger.addr, 2 ether, 1, new bytes32[](0));
    }

    function test_owner() public {
        bytes memory err = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger.addr);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        escrow.setChallengeWindow(1);
        vm.expectRevert(err);
        vm.prank(stranger.addr);
        escrow.setDisputes(stranger.addr);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.NotDisputes.selector, stranger.addr));
        vm.prank(stranger.addr);
        escrow.voidResult("run");

        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.WindowTooLong.selector, 30 days + 1, 30 days));
        vm.prank(dao.addr);
        escrow.setChallengeWindow(30 days + 1);
        vm.prank(dao.addr);
        escrow.setChallengeWindow(5);
        vm.assertEq(escrow.challengeWindow(), 5);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.ZeroAddress.selector));
        vm.prank(dao.addr);
        escrow.setDisputes(address(0));
        vm.prank(dao.addr);
        escrow.setDisputes(disputes.addr);
        vm.expectRevert(abi.encodeWithSelector(IRunEscrow.AlreadySet.selector, disputes.addr));
        vm.prank(dao.addr);
        escrow.setDisputes(stranger.addr);
    }
}
