// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SahmCredit} from "../src/SahmCredit.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {TokenPull} from "../src/libraries/TokenPull.sol";
import {HookToken} from "./mocks/HookToken.sol";
import {PickyToken} from "./mocks/PickyToken.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";

/// @notice Who has what after each end of a dispute.
contract DisputesMoneyTest is DisputeTest {
    uint32 internal constant NEVER = STEPS + 1;

    struct Purse {
        uint256 trainer;
        uint256 challenger;
        uint256 builder;
        uint256 treasury;
    }

    function newToken() internal override returns (SahmCredit) {
        return new PickyToken();
    }

    function picky() internal view returns (PickyToken) {
        return PickyToken(address(credit));
    }

    function purse() internal view returns (Purse memory) {
        return Purse(
            credit.balanceOf(trainer.addr),
            credit.balanceOf(accuser().addr),
            credit.balanceOf(builder.addr),
            credit.balanceOf(dao.addr)
        );
    }

    function came(
        Purse memory before,
        int256 toTrainer,
        int256 toChallenger,
        uint256 toBuilder,
        uint256 toDao
    ) internal view {
        Purse memory p = purse();
        vm.assertTrue(int256(p.trainer) - int256(before.trainer) == toTrainer, "trainer");
        vm.assertTrue(int256(p.challenger) - int256(before.challenger) == toChallenger, "challenger");
        vm.assertEq(p.builder - before.builder, toBuilder, "builder");
        vm.assertEq(p.treasury - before.treasury, toDao, "treasury");
        vm.assertEq(credit.balanceOf(address(court)), 0, "left over");
    }

    function stakeOf(address who) internal view returns (uint256) {
        return trainers.trainer(who).stake;
    }

    function test_challengerWins() public {
        bytes32 work = revealed(30);
        Purse memory before = purse();
        bytes32 id = challenge(work, accuser(), 4, 5, 30);
        vm.assertEq(credit.balanceOf(address(court)), BOND);
        search(id, 30);
        vm.assertEq(credit.balanceOf(address(court)), BOND);
        rule(id, leafAt(2, 30, NEVER));
        came(before, 0, int256(REWARD), 0, BOND - REWARD + SLASH);
        vm.assertEq(stakeOf(trainer.addr), MIN_STAKE - BOND - SLASH);
        vm.assertTrue(trainers.trainer(trainer.addr).jailed);
        vm.assertEq(stakeOf(accuser().addr), MIN_STAKE);
        vm.assertEq(trainers.holds(accuser().addr), 0);
    }

    function test_trainerWins() public {
        bytes32 work = revealed(NEVER);
        Purse memory before = purse();
        bytes32 id = challenge(work, accuser(), 4, 5, NEVER);
        search(id, NEVER);
        rule(id, court.disputeOf(id).highLeaf);
        came(before, int256(REWARD), -int256(BOND), 0, BOND - REWARD + SLASH);
        vm.assertEq(stakeOf(trainer.addr), MIN_STAKE);
        vm.assertFalse(trainers.trainer(trainer.addr).jailed);
        vm.assertEq(stakeOf(accuser().addr), MIN_STAKE - SLASH);
    }

    /// @dev A trainer that never moves pays what one that lost pays.
    function test_trainerNeverMoves() public {
        bytes32 work = revealed(30);
        Purse memory before = purse();
        bytes32 id = challenge(work, accuser(), 4, 5, 30);
        wait(CLOCK + 1);
        court.timeout(id);
        came(before, 0, int256(REWARD), 0, BOND - REWARD + SLASH);
        vm.assertEq(stakeOf(trainer.addr), MIN_STAKE - BOND - SLASH);
    }

    /// @dev A challenger that gives up before the trainer moved has lost no less.
    function test_challengerConcedesAtOnce() public {
        bytes32 work = revealed(NEVER);
        Purse memory before = purse();
        bytes32 id = challenge(work, accuser(), 4, 5, NEVER);
        vm.prank(accuser().addr);
        court.concede(id);
        came(before, int256(REWARD), -int256(BOND), 0, BOND - REWARD + SLASH);
    }

    /// @dev Right work defends itself out of its stake: a trainer that has no other tokens answers, and wins.
    function test_trainerWithoutTokens() public {
        bytes32 work = revealed(NEVER);
        uint256 liquid = credit.balanceOf(trainer.addr);
        vm.prank(trainer.addr);
        credit.transfer(address(0xdead), liquid);
        vm.prank(trainer.addr);
        credit.approve(address(court), 0);
        bytes32 id = challenge(work, accuser(), 4, 5, NEVER);
        search(id, NEVER);
        rule(id, court.disputeOf(id).highLeaf);
        stageIs(id, IDisputes.Stage.TrainerWon);
        vm.assertEq(credit.balanceOf(trainer.addr), REWARD);
        vm.assertEq(stakeOf(trainer.addr), MIN_STAKE);
        vm.assertEq(stakeOf(accuser().addr), MIN_STAKE - SLASH);
    }

    function test_undecided() public {
        bytes32 work = revealed(30);
        Purse memory before = purse();
        bytes32 id = challenge(work, accuser(), 4, 5, 30);
        search(id, 30);
        wait(RULING_SECONDS + 1);
        court.timeout(id);
        came(before, 0, 0, 0, 0);
        vm.assertEq(stakeOf(trainer.addr), MIN_STAKE);
        vm.assertEq(stakeOf(accuser().addr), MIN_STAKE);
        vm.assertEq(court.convictions(work), 0);
    }

    /// @dev A stake that is nearly gone ends no dispute differently.
    function test_emptyStake() public {
        bytes32 work = revealed(30);
        for (uint256 i = 1; i < 5; ++i) {
            challenge(work, workers[i], 4, 5, 30);
        }
        wait(CLOCK + 1);
        for (uint256 i = 1; i < 5; ++i) {
            court.timeout(court.disputeId(work, workers[i].addr));
        }
        vm.assertEq(stakeOf(trainer.addr), 0);
        vm.assertEq(court.convictions(work), 4);
        vm.assertEq(credit.balanceOf(address(court)), 0);
        vm.assertEq(trainers.holds(trainer.addr), 1);
    }

    // -------------------------------------------------------------------- harm

    /// @dev The builder is made good once a run costs it something, up to that and never beyond.
    function test_harm() public {
        bytes32 work = revealed(30);
        bytes32 first = challenge(work, workers[1], 4, 5, 30);
        bytes32 second = challenge(work, workers[2], 4, 5, 30);
        bytes32 third = challenge(work, workers[3], 4, 5, 30);
        Purse memory before = purse();
        vm.prank(trainer.addr);
        court.concede(first);
        vm.assertEq(purse().builder, before.builder); // the run has no result and costs nothing yet
        vm.assertEq(court.compensated(runId), 0);
        vm.prank(trainer.addr);
        trainers.addStake(100 ether);

        propose(result(runId, "payouts", 42 ether));
        vm.prank(trainer.addr);
        court.concede(second);
        vm.assertEq(purse().builder - before.builder, SLASH);
        vm.assertEq(court.compensated(runId), SLASH);
        vm.prank(trainer.addr);
        trainers.addStake(100 ether);
        vm.prank(trainer.addr);
        court.concede(third);
        vm.assertEq(purse().builder - before.builder, 42 ether);
        vm.assertEq(court.compensated(runId), 42 ether);
    }

    function test_harmOfASettledRun() public {
        bytes32 id = challenge(revealed(30), accuser(), 4, 5, 30);
        search(id, 30);
        propose(result(runId, "payouts", 30 ether));
        vm.prank(dao.addr);
        escrow.setChallengeWindow(0);
        wait(RULING_SECONDS);
        bytes32 right = leafAt(2, 30, NEVER);
        (uint8[] memory indexes, bytes[] memory signatures) = rulingSigned(id, right, THRESHOLD);
        uint256 now_ = block.timestamp;
        vm.warp(escrow.run(runId).challengeEnds);
        escrow.settle(runId);
        vm.warp(now_);
        Purse memory before = purse();
        court.rule(id, right, indexes, signatures);
        vm.assertEq(purse().builder - before.builder, 30 ether);
    }

    /// @dev A refunded run cost nothing: everything goes to the treasury.
    function test_harmOfARefundedRun() public {
        bytes32 id = challenge(revealed(30), accuser(), 4, 5, 30);
        search(id, 30);
        propose(result(runId, "payouts", 30 ether));
        (uint8[] memory indexes, bytes[] memory signatures) =
            signedBy(court.hashVoid(runId, escrow.resultHash(runId), "reason"), THRESHOLD);
        court.voidResult(runId, "reason", indexes, signatures);
        Purse memory before = purse();
        rule(id, 0);
        vm.assertEq(purse().builder, before.builder);
        vm.assertEq(purse().treasury - before.treasury, BOND - REWARD + SLASH);
    }

    // ------------------------------------------------------------------ tokens

    /// @dev Whoever the token refuses, the others are paid, and what was refused waits.
    function test_refusals(uint8 who) public {
        bytes32 id = challenge(revealed(30), accuser(), 4, 5, 30);
        search(id, 30);
        Purse memory before = purse();
        if (who & 1 != 0) picky().refuse(accuser().addr, true);
        if (who & 2 != 0) picky().refuse(dao.addr, true);
        rule(id, leafAt(2, 30, NEVER));
        vm.assertEq(court.owed(accuser().addr), who & 1 != 0 ? BOND : 0);
        vm.assertEq(trainers.owed(accuser().addr), who & 1 != 0 ? REWARD : 0);
        vm.assertEq(trainers.owed(dao.addr), who & 2 != 0 ? BOND - REWARD + SLASH : 0);
        vm.assertEq(credit.balanceOf(address(court)), court.owed(accuser().addr));
        picky().refuse(accuser().addr, false);
        picky().refuse(dao.addr, false);
        address[2] memory owed = [accuser().addr, dao.addr];
        for (uint256 i = 0; i < 2; ++i) {
            if (court.owed(owed[i]) > 0) court.withdrawOwed(owed[i]);
            if (trainers.owed(owed[i]) > 0) trainers.withdrawOwed(owed[i]);
            bytes memory call = abi.encodeCall(court.withdrawOwed, (owed[i]));
            refused("twice", stranger.addr, address(court), call, IDisputes.NothingOwed.selector);
        }
        came(before, 0, int256(BOND + REWARD), 0, BOND - REWARD + SLASH);
    }

    function test_owedWaits() public {
        bytes32 id = challenge(revealed(30), accuser(), 4, 5, 30);
        picky().refuse(accuser().addr, true);
        wait(CLOCK + 1);
        court.timeout(id);
        bytes memory call = abi.encodeCall(court.withdrawOwed, (accuser().addr));
        refused("still refused", stranger.addr, address(court), call, PickyToken.Refused.selector);
        vm.assertEq(court.owed(accuser().addr), BOND);
    }

    /// @dev A bond that is not there in full is none.
    function test_bondsArePulledInFull() public {
        bytes32 work = revealed(30);
        bytes32[] memory list = leaves(30);
        vm.prank(accuser().addr);
        credit.approve(address(court), BOND - 1);
        bytes memory call = abi.encodeCall(court.challenge, (work, proven(list, 4), proven(list, 5)));
        bytes4 poor = bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)"));
        refused("a poor challenger", accuser().addr, address(court), call, poor);
    }
}

/// @notice A token that keeps a part of every transfer.
contract DisputesFeeTest is DisputeTest {
    function newToken() internal override returns (SahmCredit) {
        return new CutToken();
    }

    function test_TransferShortfall() public {
        bytes32 work = revealed(30);
        CutToken(address(credit)).cut(address(court));
        bytes32[] memory list = leaves(30);
        bytes memory call = abi.encodeCall(court.challenge, (work, proven(list, 4), proven(list, 5)));
        refused("a cut", accuser().addr, address(court), call, TokenPull.TransferShortfall.selector);
    }
}

/// @notice A credit that keeps 1 % of what one account receives.
contract CutToken is SahmCredit {
    address private watched;

    function cut(address watched_) external {
        watched = watched_;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (to == watched && from != address(0)) super._update(to, address(0), value / 100);
    }
}

/// @notice A token that calls back while it pays.
contract DisputesHookTest is DisputeTest {
    function newToken() internal override returns (SahmCredit) {
        return new HookToken();
    }

    function test_reentrance() public {
        bytes32 work = revealed(30);
        bytes32 id = challenge(work, accuser(), 4, 5, 30);
        bytes32 other = challenge(work, workers[4], 4, 5, 30);
        wait(CLOCK + 1);
        HookToken token = HookToken(address(credit));
        bytes[2] memory calls =
            [abi.encodeCall(court.timeout, (other)), abi.encodeCall(court.withdrawOwed, (accuser().addr))];
        token.hook(accuser().addr, true, address(court), calls[0]);
        court.timeout(id);
        vm.assertTrue(token.calls() == 1 && !token.succeeded());
        vm.assertTrue(token.refusal() == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        token.hook(workers[4].addr, false, address(court), calls[1]);
        court.timeout(other);
        vm.assertTrue(token.calls() == 1 && !token.succeeded());
        vm.assertTrue(token.refusal() == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
    }
}
