// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Disputes} from "../src/Disputes.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {IRunRules} from "../src/interfaces/IRunRules.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {IWorkAudits} from "../src/interfaces/IWorkAudits.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";

/// @notice The search, its clocks and its rulings. Leaves 3, 4 and 5 are the second round's steps 0, 20 and 40.
contract DisputesTest is DisputeTest {
    uint32 internal constant NEVER = STEPS + 1;

    // ------------------------------------------------------------------ search

    /// @dev Wherever the trainer went wrong, the search leads there, within two moves a side.
    function test_wrongStep(uint32 wrong, bool wide) public {
        wrong = uint32(bound(wrong, 0, STEPS));
        bytes32 work = revealed(wrong);
        uint32 high = wrong == 0 ? 3 : wrong <= SEGMENT && !wide ? 4 : 5;
        uint32 low = wrong <= SEGMENT || wide ? 3 : 4;
        bytes32 id = challenge(work, accuser(), low, high, wrong);
        vm.assertEq(id, court.disputeId(work, accuser().addr));
        uint256 moves;
        while (court.disputeOf(id).stage == IDisputes.Stage.Split) {
            pickRight(id, split(id, wrong));
            ++moves;
        }
        vm.assertTrue(moves <= 2, "moves");
        IDisputes.Dispute memory d = court.disputeOf(id);
        vm.assertEq(d.high, wrong);
        vm.assertTrue(wrong == 0 || d.low == wrong - 1, "neighbours");
        vm.assertEq(d.lowLeaf, wrong == 0 ? bytes32(0) : leafAt(2, wrong - 1, NEVER));
        vm.assertEq(d.highLeaf, leafAt(2, wrong, wrong));
        openLow(id, wrong);
        stageIs(id, IDisputes.Stage.Ruling);
        rule(id, leafAt(2, wrong, NEVER));
        stageIs(id, IDisputes.Stage.ChallengerWon);
        vm.assertEq(court.convictions(work), 1);
    }

    /// @dev Whatever a challenger picks against right work, it ends at a step that is right.
    function test_falseAccusation(uint256 seed, uint32 low, uint32 high) public {
        high = uint32(bound(high, 3, 5));
        low = high == 3 ? 3 : uint32(bound(low, 3, high - 1));
        bytes32 id = challenge(revealed(NEVER), accuser(), low, high, NEVER);
        while (court.disputeOf(id).stage == IDisputes.Stage.Split) {
            bytes32[] memory posted = split(id, NEVER);
            seed = uint256(keccak256(abi.encode(seed)));
            vm.prank(accuser().addr);
            court.pick(id, posted, seed % (posted.length + 1));
        }
        openLow(id, NEVER);
        IDisputes.Dispute memory d = court.disputeOf(id);
        vm.assertEq(d.highLeaf, leafAt(2, d.high, NEVER));
        rule(id, d.highLeaf);
        stageIs(id, IDisputes.Stage.TrainerWon);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE);
        vm.assertEq(trainers.trainer(accuser().addr).stake, MIN_STAKE - SLASH);
    }

    /// @dev Steps rise, lie between, and leave no part longer than a sixteenth, rounded up.
    function test_splitSteps(uint32 low, uint32 n) public view {
        low = uint32(bound(low, 0, 1e9));
        n = uint32(bound(n, 1, 1e6));
        uint32[] memory steps = court.splitSteps(low, low + n);
        vm.assertEq(steps.length, n <= 16 ? n - 1 : 15);
        uint32 last = low;
        for (uint256 i = 0; i <= steps.length; ++i) {
            uint32 next = i < steps.length ? steps[i] : low + n;
            vm.assertTrue(next > last && next - last <= (n + 15) / 16, "part");
            last = next;
        }
        vm.assertEq(court.splitSteps(low, low).length, 0);
    }

    // --------------------------------------------------------------- challenge

    function call_(bytes32 work, IWorkAudits.Proven memory low, IWorkAudits.Proven memory high)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(court.challenge, (work, low, high));
    }

    function test_challenge() public {
        bytes32 work = drawn(30);
        bytes32[] memory list = leaves(30);
        address to = address(court);
        address who = accuser().addr;
        bytes memory good = call_(work, proven(list, 4), proven(list, 5));
        refused("before the reveal", who, to, good, IWorkAudits.BadWorkState.selector);
        commitAudit(work, 0, NEVER);
        commitAudit(work, 1, NEVER);
        reveal(work, 30);
        refused("the trainer's own", trainer.addr, to, good, IDisputes.OwnWork.selector);
        refused("no trainer", stranger.addr, to, good, ITrainerRegistry.NotActive.selector);
        bytes memory call = call_("unknown", proven(list, 4), proven(list, 5));
        refused("unknown work", who, to, call, IWorkAudits.BadWorkState.selector);
        bytes4 interval = IWorkAudits.BadInterval.selector;
        refused("backwards", who, to, call_(work, proven(list, 5), proven(list, 4)), interval);
        refused("nothing between", who, to, call_(work, proven(list, 5), proven(list, 5)), interval);
        refused("two rounds", who, to, call_(work, proven(list, 2), proven(list, 5)), interval);
        badLeaves(work, list, who);
        wait(REVEAL_SECONDS);
        vm.prank(who);
        court.challenge(work, proven(list, 4), proven(list, 5));
        refused("twice", who, to, good, IDisputes.DisputeExists.selector);
        wait(1);
        refused("too late", workers[4].addr, to, good, IWorkAudits.TooLate.selector);
    }

    function badLeaves(bytes32 work, bytes32[] memory list, address who) internal {
        bytes4 root = IWorkAudits.NotUnderRoot.selector;
        address to = address(court);
        IWorkAudits.Proven memory low = proven(list, 4);
        IWorkAudits.Proven memory p = proven(list, 5);
        p.leaf = "another";
        refused("another leaf", who, to, call_(work, low, p), root);
        p = proven(list, 5);
        p.index = 4;
        refused("another index", who, to, call_(work, proven(list, 3), p), root);
        p = proven(list, 5);
        p.proof[1] = 0;
        refused("another sibling", who, to, call_(work, low, p), root);
        p = proven(list, 4);
        p.leaf = "another";
        refused("another low leaf", who, to, call_(work, p, proven(list, 5)), root);
        // The padding is no leaf, and neither is an inner node.
        bytes32[] memory padded = new bytes32[](8);
        for (uint256 i = 0; i < 6; ++i) {
            padded[i] = list[i];
        }
        refused("padding", who, to, call_(work, low, proven(padded, 6)), root);
        p = proven(list, 2);
        bytes32[] memory two = new bytes32[](2);
        (two[0], two[1]) = (p.proof[1], p.proof[2]);
        p = IWorkAudits.Proven(1, node(list[2], list[3]), two);
        refused("an inner node", who, to, call_(work, proven(list, 0), p), root);
    }

    /// @dev Who has nothing left to lose accuses nobody: neither in jail, nor leaving, nor beyond what its stake backs.
    function test_emptyAccuser() public {
        bytes32 work = revealed(NEVER);
        bytes32[] memory list = leaves(NEVER);
        bytes memory call = call_(work, proven(list, 4), proven(list, 5));
        address to = address(court);
        bytes4 inactive = ITrainerRegistry.NotActive.selector;
        vm.prank(to);
        trainers.slash(workers[1].addr, MIN_STAKE, builder.addr, 0);
        refused("an empty stake", workers[1].addr, to, call, inactive);
        vm.prank(dao.addr);
        trainers.jail(workers[2].addr);
        refused("a jailed one", workers[2].addr, to, call, inactive);
        vm.prank(workers[4].addr);
        trainers.beginExit();
        refused("a leaving one", workers[4].addr, to, call, inactive);

        // Two holds and this accusation are three slashings, which a stake of 100 does not back and one of 120 does.
        address who = accuser().addr;
        vm.assertEq(MIN_STAKE, 100 ether);
        vm.prank(to);
        trainers.hold(who);
        vm.prank(to);
        trainers.hold(who);
        refused("one too many", who, to, call, IDisputes.StakeSpokenFor.selector);
        vm.prank(who);
        trainers.addStake(3 * SLASH - MIN_STAKE - 1);
        refused("a wei short", who, to, call, IDisputes.StakeSpokenFor.selector);
        vm.prank(who);
        trainers.addStake(1);
        challenge(work, accuser(), 4, 5, NEVER);
    }

    // ------------------------------------------------------------------- moves

    function test_turns() public {
        bytes32 id = challenge(revealed(30), accuser(), 4, 5, 30);
        bytes32[] memory posted = splitOf(id, 30);
        address to = address(court);
        address who = accuser().addr;
        bytes memory split_ = abi.encodeCall(court.split, (id, posted));
        bytes memory pick_ = abi.encodeCall(court.pick, (id, posted, 0));
        bytes memory open_ = abi.encodeCall(court.open, (id, stateAt(2, 20, 30)));
        bytes4 stage = IDisputes.BadStage.selector;
        refused("a split by the challenger", who, to, split_, IDisputes.NotTrainer.selector);
        refused("a pick out of turn", who, to, pick_, stage);
        refused("an opening too early", trainer.addr, to, open_, stage);
        bytes memory call = abi.encodeCall(court.split, (id, new bytes32[](14)));
        refused("a leaf less", trainer.addr, to, call, IDisputes.LeafCount.selector);
        split(id, 30);
        refused("a second split", trainer.addr, to, split_, stage);
        refused("a pick by the trainer", trainer.addr, to, pick_, IDisputes.NotChallenger.selector);
        call = abi.encodeCall(court.pick, (id, posted, 16));
        refused("a leaf that was not posted", who, to, call, IDisputes.BadPick.selector);
        posted[3] = "another";
        call = abi.encodeCall(court.pick, (id, posted, 0));
        refused("another leaf", who, to, call, IDisputes.WrongSplit.selector);
        pickRight(id, splitOf(id, 30));
        while (court.disputeOf(id).stage == IDisputes.Stage.Split) pickRight(id, split(id, 30));
        openings(id, who);
    }

    function openings(bytes32 id, address who) internal {
        address to = address(court);
        IDisputes.State memory s = stateAt(2, court.disputeOf(id).low, 30);
        refused("a stranger's", who, to, abi.encodeCall(court.open, (id, s)), IDisputes.NotTrainer.selector);
        bytes4 error = IDisputes.NotThePreimage.selector;
        s.params = "another";
        refused("another state", trainer.addr, to, abi.encodeCall(court.open, (id, s)), error);
        s = stateAt(2, court.disputeOf(id).high, 30);
        refused("the next state", trainer.addr, to, abi.encodeCall(court.open, (id, s)), error);
        openLow(id, 30);
        bytes memory again = abi.encodeCall(court.open, (id, stateAt(2, 29, 30)));
        refused("twice", trainer.addr, to, again, IDisputes.BadStage.selector);
    }

    // ------------------------------------------------------------------ clocks

    /// @dev A clock goes on where it stood; the other's does not run meanwhile.
    function test_clocks() public {
        bytes32 id = challenge(revealed(30), accuser(), 3, 5, 30);
        wait(60);
        split(id, 30);
        wait(70);
        pickRight(id, splitOf(id, 30));
        IDisputes.Dispute memory d = court.disputeOf(id);
        vm.assertEq(d.trainerClock, CLOCK - 60);
        vm.assertEq(d.challengerClock, CLOCK - 70);
        address to = address(court);
        bytes memory end = abi.encodeCall(court.timeout, (id));
        wait(40);
        refused("in time", address(this), to, end, IDisputes.ClockRuns.selector);
        split(id, 30);
        vm.assertEq(court.disputeOf(id).trainerClock, 0);
        wait(31);
        bytes memory late = abi.encodeCall(court.pick, (id, splitOf(id, 30), 0));
        refused("too late", accuser().addr, to, late, IDisputes.ClockRanOut.selector);
        vm.prank(stranger.addr);
        court.timeout(id);
        stageIs(id, IDisputes.Stage.TrainerWon);
        refused("twice", address(this), to, end, IDisputes.BadStage.selector);
    }

    /// @dev Withheld moves lose, whoever withholds them and whichever they are.
    function test_timeouts() public {
        bytes32 work = revealed(30);
        bytes32 first = challenge(work, workers[1], 4, 5, 30);
        bytes32 second = challenge(work, workers[2], 4, 5, 30);
        bytes32 third = challenge(work, workers[3], 4, 5, 30);
        bytes32 fourth = challenge(work, workers[4], 4, 5, 30);
        split(second, 30);
        while (court.disputeOf(third).stage == IDisputes.Stage.Split) pickRight(third, split(third, 30));
        while (court.disputeOf(fourth).stage == IDisputes.Stage.Split) pickRight(fourth, split(fourth, 30));
        openLow(fourth, 30);
        address to = address(court);
        wait(CLOCK);
        bytes4 runs = IDisputes.ClockRuns.selector;
        bytes32[4] memory ids = [first, second, third, fourth];
        for (uint256 i = 0; i < 4; ++i) {
            refused("in time", address(this), to, abi.encodeCall(court.timeout, (ids[i])), runs);
        }
        vm.assertEq(court.openDisputes(), 4);
        wait(1);
        bytes memory late = abi.encodeCall(court.split, (first, splitOf(first, 30)));
        refused("a split too late", trainer.addr, to, late, IDisputes.ClockRanOut.selector);
        late = abi.encodeCall(court.open, (third, stateAt(2, 29, 30)));
        refused("an opening too late", trainer.addr, to, late, IDisputes.ClockRanOut.selector);
        for (uint256 i = 0; i < 3; ++i) {
            court.timeout(ids[i]);
        }
        stageIs(first, IDisputes.Stage.ChallengerWon);
        stageIs(second, IDisputes.Stage.TrainerWon);
        stageIs(third, IDisputes.Stage.ChallengerWon);
        wait(RULING_SECONDS - CLOCK - 1);
        refused("a ruling may come", address(this), to, abi.encodeCall(court.timeout, (fourth)), runs);
        wait(1);
        (uint8[] memory indexes, bytes[] memory signatures) = rulingSigned(fourth, "right", THRESHOLD);
        late = abi.encodeCall(court.rule, (fourth, "right", indexes, signatures));
        refused("a ruling too late", address(this), to, late, IDisputes.ClockRanOut.selector);
        court.timeout(fourth);
        stageIs(fourth, IDisputes.Stage.Undecided);
        vm.assertEq(court.openDisputes(), 0);
        bytes memory unknown = abi.encodeCall(court.timeout, (bytes32("unknown")));
        refused("an unknown dispute", address(this), to, unknown, IDisputes.BadStage.selector);
    }

    // ----------------------------------------------------------------- rulings

    function contested(uint32 wrong) internal returns (bytes32 id) {
        id = challenge(revealed(wrong), accuser(), 4, 5, wrong);
        search(id, wrong);
    }

    function test_rulings() public {
        bytes32 id = contested(30);
        bytes32 right = leafAt(2, 30, NEVER);
        address to = address(court);
        (uint8[] memory indexes, bytes[] memory signatures) = rulingSigned(id, right, THRESHOLD - 1);
        bytes memory call = abi.encodeCall(court.rule, (id, right, indexes, signatures));
        refused("one short", address(this), to, call, IRunRules.TooFewSignatures.selector);
        (indexes, signatures) = rulingSigned(id, right, THRESHOLD);
        call = abi.encodeCall(court.rule, (id, "another", indexes, signatures));
        refused("another leaf", address(this), to, call, IRunRules.BadResultSignature.selector);
        call = abi.encodeCall(court.rule, ("unknown", right, indexes, signatures));
        refused("an unknown dispute", address(this), to, call, IDisputes.BadStage.selector);
        (indexes[2], signatures[2]) = (indexes[0], signatures[0]);
        call = abi.encodeCall(court.rule, (id, right, indexes, signatures));
        refused("one twice", address(this), to, call, IRunRules.DuplicateCustodian.selector);
        indexes[2] = 200;
        call = abi.encodeCall(court.rule, (id, right, indexes, signatures));
        refused("a stranger", address(this), to, call, IRunRules.UnknownCustodian.selector);
        wait(RULING_SECONDS);
        rule(id, right);
        stageIs(id, IDisputes.Stage.ChallengerWon);
        (indexes, signatures) = rulingSigned(id, right, THRESHOLD);
        call = abi.encodeCall(court.rule, (id, right, indexes, signatures));
        refused("twice", address(this), to, call, IDisputes.BadStage.selector);
    }

    /// @dev Neither's leaf is right: who is paid for a right one and has none loses.
    function test_neitherIsRight(bytes32 right) public {
        bytes32 id = contested(30);
        vm.assume(right != court.disputeOf(id).highLeaf);
        rule(id, right);
        stageIs(id, IDisputes.Stage.ChallengerWon);
    }

    bytes32 internal constant NOTHING = keccak256("sahm/verify/nothing-is-right/v1");

    /// @dev Referees answer a constant where no leaf can be right. A trainer whose agreed leaf is of another round can
    ///      post that constant after it; it is no leaf of its own. The right leaf in its place wins.
    function test_nothingIsRight() public {
        bytes32 work = revealed(30);
        for (uint256 i = 2; i < 4; ++i) {
            bytes32 id = challenge(work, workers[i], 4, 5, 30);
            while (court.disputeOf(id).stage == IDisputes.Stage.Split) {
                bytes32[] memory posted = new bytes32[](splitOf(id, 30).length);
                for (uint256 k = 0; k < posted.length; ++k) {
                    posted[k] = i == 2 ? NOTHING : leafAt(2, 21, NEVER);
                }
                vm.prank(trainer.addr);
                court.split(id, posted);
                vm.prank(workers[i].addr);
                court.pick(id, posted, 0);
            }
            openLow(id, 30);
            vm.assertEq(court.disputeOf(id).highLeaf, i == 2 ? NOTHING : leafAt(2, 21, NEVER));
            rule(id, court.disputeOf(id).highLeaf);
            stageIs(id, i == 2 ? IDisputes.Stage.ChallengerWon : IDisputes.Stage.TrainerWon);
        }
    }

    /// @dev Withheld states lose, even for a leaf of zero.
    function test_withheldState() public {
        setPanel();
        bytes32[] memory list = leaves(NEVER);
        list[3] = 0;
        bytes32 commitment = commitmentTo(list);
        vm.prank(trainer.addr);
        bytes32 work = audits.commitWork(terms(), commitment);
        audits.recordBeacon(work, toBeacon(work, RANDAO), panel());
        wait(AUDIT_SECONDS + 1);
        vm.prank(trainer.addr);
        audits.revealWork(work, SALT, list);
        vm.prank(accuser().addr);
        bytes32 id = court.challenge(work, proven(list, 3), proven(list, 3));
        bytes memory open_ = abi.encodeCall(court.open, (id, stateAt(2, 0, NEVER)));
        refused("zero opens", trainer.addr, address(court), open_, IDisputes.NotThePreimage.selector);
        wait(CLOCK + 1);
        court.timeout(id);
        stageIs(id, IDisputes.Stage.ChallengerWon);
        // The dispute that ended by a ruling of zero.
        id = another(work);
        rule(id, 0);
        stageIs(id, IDisputes.Stage.ChallengerWon);
    }

    /// @dev A second challenger leads the trainer, which posts zeros, to a contested leaf of zero.
    function another(bytes32 work) internal returns (bytes32 id) {
        bytes32[] memory list = leaves(NEVER);
        list[3] = 0;
        vm.prank(workers[4].addr);
        id = court.challenge(work, proven(list, 4), proven(list, 5));
        bytes32[] memory posted = new bytes32[](15);
        vm.prank(trainer.addr);
        court.split(id, posted);
        vm.prank(workers[4].addr);
        court.pick(id, posted, 0);
        while (court.disputeOf(id).stage == IDisputes.Stage.Split) {
            IDisputes.Dispute memory d = court.disputeOf(id);
            posted = new bytes32[](court.splitSteps(d.low, d.high).length);
            vm.prank(trainer.addr);
            court.split(id, posted);
            vm.prank(workers[4].addr);
            court.pick(id, posted, 0);
        }
        openLow(id, NEVER);
        vm.assertEq(court.disputeOf(id).highLeaf, bytes32(0));
    }

    // --------------------------------------------------------------- conceding

    function test_concede() public {
        bytes32 work = revealed(30);
        address to = address(court);
        for (uint256 i = 1; i < 5; ++i) {
            bytes32 id = challenge(work, workers[i], 4, 5, 30);
            bytes memory call = abi.encodeCall(court.concede, (id));
            refused("a stranger", stranger.addr, to, call, IDisputes.NotParty.selector);
            if (i > 1) split(id, 30);
            if (i > 2) {
                pickRight(id, splitOf(id, 30));
                search(id, 30);
            }
            bool byTrainer = i % 2 == 0;
            vm.prank(byTrainer ? trainer.addr : workers[i].addr);
            court.concede(id);
            stageIs(id, byTrainer ? IDisputes.Stage.ChallengerWon : IDisputes.Stage.TrainerWon);
            refused("again", trainer.addr, to, call, IDisputes.BadStage.selector);
        }
        bytes memory unknown = abi.encodeCall(court.concede, (bytes32("unknown")));
        refused("unknown", trainer.addr, to, unknown, IDisputes.BadStage.selector);
    }

    /// @dev Neither side's stake leaves before the dispute is over, although everything else is.
    function test_stakesStay() public {
        bytes32 work = revealed(30);
        bytes32 id = challenge(work, accuser(), 4, 5, 30);
        search(id, 30);
        vm.prank(trainer.addr);
        trainers.beginExit();
        vm.prank(accuser().addr);
        trainers.beginExit();
        IDisputes.Parameters memory p = disputeParameters();
        wait(RULING_SECONDS);
        audits.close(work);
        vm.warp(escrow.run(runId).deadlines.attestBy + 1);
        escrow.expire(runId);
        wait(EXIT_DELAY);
        bytes4 locked = ITrainerRegistry.StillLocked.selector;
        bytes memory call = abi.encodeCall(trainers.withdraw, ());
        refused("the trainer's", trainer.addr, address(trainers), call, locked);
        refused("the challenger's", accuser().addr, address(trainers), call, locked);
        court.timeout(id);
        vm.prank(trainer.addr);
        trainers.withdraw();
        vm.prank(accuser().addr);
        trainers.withdraw();
        vm.assertEq(p.bondWei, BOND);
    }

    // -------------------------------------------------------------- parameters

    function bad(string memory field, uint16 bps, uint32 clock, uint32 ruling) internal {
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BadParameter.selector, field));
        vm.prank(dao.addr);
        court.setParameters(IDisputes.Parameters(1, 1, bps, clock, ruling));
    }

    function test_parameters() public {
        bad("rewardBps", 10_001, 1, 1);
        bad("clockSeconds", 1, 0, 1);
        bad("clockSeconds", 1, 30 days + 1, 1);
        bad("rulingSeconds", 1, 1, 0);
        bad("rulingSeconds", 1, 1, 30 days + 1);
        IDisputes.Parameters memory p = IDisputes.Parameters(0, 0, 10_000, 30 days, 30 days);
        vm.prank(dao.addr);
        court.setParameters(p);
        vm.assertEq(keccak256(abi.encode(court.parameters())), keccak256(abi.encode(p)));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BadParameter.selector, "rewardBps"));
        new Disputes(
            dao.addr, credit, escrow, rules, trainers, audits, IDisputes.Parameters(1, 1, 10_001, 1, 1)
        );
    }

    /// @dev A vote changes nothing about a dispute that is open.
    function test_openDisputesKeepTheirTerms() public {
        bytes32 id = challenge(revealed(30), accuser(), 4, 5, 30);
        vm.prank(dao.addr);
        court.setParameters(IDisputes.Parameters(1, 1, 0, 1, 1));
        wait(CLOCK);
        search(id, 30);
        wait(RULING_SECONDS);
        uint256 before = credit.balanceOf(accuser().addr);
        rule(id, 0);
        vm.assertEq(credit.balanceOf(accuser().addr) - before, BOND + REWARD);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE - BOND - SLASH);
    }
}
