// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Disputes} from "../src/Disputes.sol";
import {SahmCredit} from "../src/SahmCredit.sol";
import {TrainerRegistry} from "../src/TrainerRegistry.sol";
import {WorkAudits} from "../src/WorkAudits.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {IWorkAudits} from "../src/interfaces/IWorkAudits.sol";
import {RunState} from "../src/interfaces/RunTypes.sol";
import {PickyToken} from "./mocks/PickyToken.sol";
import {StubEscrow} from "./mocks/StubEscrow.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";
import {Test} from "./utils/Test.sol";

/// @notice Trainers that are right or go wrong at some step, challengers that look for it or accuse at random, and
///         everybody else, in any order and at any time. Right or wrong is known here and nowhere on chain.
contract DisputesHandler is DisputeTest {
    struct Piece {
        bytes32 runId;
        bytes32 work;
        uint256 trainer;
        uint32 wrong;
        bytes32 salt;
    }

    struct Case {
        bytes32 id;
        uint256 piece;
        uint32 moves;
        bool wrongStep; // the contested steps hold the trainer's wrong one
        bool misled; // the challenger picked at random
        bool blamed; // somebody conceded or let its clock run out
    }

    StubEscrow internal stub;
    Piece[] internal pieces;
    Case[] internal cases;
    string public accepted;
    uint256 public longest;

    function newToken() internal override returns (SahmCredit) {
        return new PickyToken();
    }

    function setUp() public override {
        super.setUp();
        stub = new StubEscrow();
        escrowFor(IRunEscrow(address(stub)));
        for (uint256 i = 0; i < workers.length; ++i) {
            vm.prank(workers[i].addr);
            credit.approve(address(trainers), type(uint256).max);
            vm.prank(workers[i].addr);
            credit.approve(address(court), type(uint256).max);
            credit.faucet(workers[i].addr, 1000 ether);
            vm.prank(workers[i].addr);
            trainers.register("hardware", 1, 5 * MIN_STAKE);
        }
    }

    function escrowFor(IRunEscrow escrow_) internal {
        trainers = new TrainerRegistry(dao.addr, credit, MIN_STAKE, EXIT_DELAY);
        audits = new WorkAudits(dao.addr, escrow_, trainers, auditParameters());
        court = new Disputes(dao.addr, credit, escrow_, rules, trainers, audits, disputeParameters());
        vm.prank(dao.addr);
        audits.setDisputes(address(court));
        vm.prank(dao.addr);
        trainers.setDisputes(address(court));
    }

    // ------------------------------------------------------------------- views

    function contracts() external view returns (Disputes, WorkAudits, TrainerRegistry, SahmCredit) {
        return (court, audits, trainers, credit);
    }

    function counts() external view returns (uint256, uint256) {
        return (pieces.length, cases.length);
    }

    function piece(uint256 i) external view returns (bytes32 work, bytes32 runId_, uint256 cost) {
        return (pieces[i].work, pieces[i].runId, stub.run(pieces[i].runId).total);
    }

    function dispute(uint256 i) external view returns (bytes32) {
        return cases[i].id;
    }

    function person(uint256 i) public view returns (address) {
        if (i < workers.length) return workers[i].addr;
        return i == workers.length ? dao.addr : builder.addr;
    }

    // -------------------------------------------------------------------- work

    function pickPiece(uint256 seed) internal returns (bool, uint256 at) {
        if (pieces.length == 0) return (false, 0);
        at = seed % pieces.length;
        (runId, trainer) = (pieces[at].runId, workers[pieces[at].trainer]);
        return (true, at);
    }

    function panelFor(uint256 who) internal view returns (address[] memory list) {
        address[] memory all = new address[](workers.length);
        uint256 n;
        for (uint256 i = 0; i < workers.length; ++i) {
            address a = workers[i].addr;
            if (i == who || !trainers.isActive(a)) continue;
            uint256 at = n++;
            for (; at > 0 && all[at - 1] > a; --at) {
                all[at] = all[at - 1];
            }
            all[at] = a;
        }
        list = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            list[i] = all[i];
        }
    }

    /// @dev Commits, and mostly goes on to the reveal, so that there is something to dispute.
    function doCommit(uint256 seed, uint32 wrong) external {
        if (pieces.length > 8) return;
        uint256 who = seed % 3;
        if (!trainers.trainer(workers[who].addr).registered) return;
        address[] memory list = panelFor(who);
        if (list.length == 0) return;
        (runId, trainer) = (keccak256(abi.encode("run", pieces.length)), workers[who]);
        wrong = seed % 2 == 0 ? STEPS + 1 : uint32(bound(wrong, 0, STEPS));
        stub.put(runId, builder.addr, coordinator.addr, 1);
        vm.prank(coordinator.addr);
        audits.setPanel(runId, 1, listed[0], trainer.addr, list);
        bytes32 commitment = commitmentTo(leaves(wrong));
        vm.prank(trainer.addr);
        bytes32 work = audits.commitWork(terms(), commitment);
        pieces.push(Piece(runId, work, who, wrong, SALT));
        panels[work] = list;
        if (seed / 16 % 8 == 0) return;
        record(work);
        for (uint8 j = 0; j < DRAWS && seed / 128 % 8 > j; ++j) {
            commitAudit(work, j, STEPS + 1);
        }
        if (seed / 128 % 8 > 2) reveal(work, wrong);
    }

    mapping(bytes32 work => address[]) internal panels;

    function record(bytes32 work) internal {
        IWorkAudits.Work memory w = audits.workOf(work);
        if (w.state != IWorkAudits.WorkState.Committed || block.number > w.beaconBlock) return;
        bytes memory h = toBeacon(work, keccak256(abi.encode("randao", work)));
        audits.recordBeacon(work, h, panels[work]);
    }

    function doRecord(uint256 seed) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (some) record(pieces[at].work);
    }

    function doCommitAudit(uint256 seed) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (!some) return;
        bytes32 work = pieces[at].work;
        uint8 j = uint8(seed / 16 % DRAWS);
        IWorkAudits.Work memory w = audits.workOf(work);
        if (w.state != IWorkAudits.WorkState.Drawn || block.timestamp > w.revealFrom) return;
        if (audits.auditOf(work, j).state == IWorkAudits.AuditState.Drawn) commitAudit(work, j, STEPS + 1);
    }

    /// @dev Tried in every state: it may work only for drawn work whose auditors have committed or had their time.
    function doReveal(uint256 seed) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (!some) return;
        Piece memory p = pieces[at];
        IWorkAudits.Work memory w = audits.workOf(p.work);
        bool may = w.state == IWorkAudits.WorkState.Drawn && block.timestamp <= w.until
            && (w.committed == w.draws || block.timestamp > w.revealFrom);
        bytes32[] memory list = leaves(p.wrong);
        vm.prank(trainer.addr);
        try audits.revealWork(p.work, p.salt, list) {
            if (!may) accepted = "a reveal out of turn";
        } catch {
            if (may) accepted = "no reveal in time";
        }
    }

    function doRevealAudit(uint256 seed) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (!some) return;
        Piece memory p = pieces[at];
        uint8 j = uint8(seed / 16 % DRAWS);
        IWorkAudits.Work memory w = audits.workOf(p.work);
        IWorkAudits.Audit memory a = audits.auditOf(p.work, j);
        if (w.state != IWorkAudits.WorkState.Revealed || block.timestamp > w.until) return;
        if (a.state != IWorkAudits.AuditState.Committed) return;
        bytes32 root = auditRoot(p.work, j, STEPS + 1);
        vm.prank(a.auditor);
        audits.revealAudit(p.work, j, root, "auditor's salt");
        bool same = root == auditRoot(p.work, j, p.wrong);
        bool passed = audits.auditOf(p.work, j).state == IWorkAudits.AuditState.Passed;
        if (same != passed) accepted = "an audit that is not what it found";
    }

    function doClose(uint256 seed) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (!some) return;
        bytes32 work = pieces[at].work;
        IWorkAudits.Work memory w = audits.workOf(work);
        bool open_ = w.state == IWorkAudits.WorkState.Drawn || w.state == IWorkAudits.WorkState.Revealed;
        bool may = open_ && block.timestamp > w.until || w.state == IWorkAudits.WorkState.Committed
            && block.number > w.beaconBlock + 256;
        uint256 stake_ = trainers.trainer(trainer.addr).stake;
        try audits.close(work) {
            if (!may) accepted = "work closed early";
            bool withheld = w.state == IWorkAudits.WorkState.Drawn && w.committed > 0;
            uint256 lost = stake_ - trainers.trainer(trainer.addr).stake;
            if (lost != (withheld ? least(SLASH, stake_) : 0)) accepted = "another slashing at the close";
        } catch {
            if (may) accepted = "work that cannot be closed";
        }
    }

    // ---------------------------------------------------------------- disputes

    function doChallenge(uint256 seed) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (!some) return;
        Piece memory p = pieces[at];
        IWorkAudits.Work memory w = audits.workOf(p.work);
        Actor memory who = workers[seed / 16 % workers.length];
        uint32 low = uint32(3 + seed / 256 % 2);
        uint32 high = uint32(low + seed / 1024 % (6 - low));
        bool may = w.state == IWorkAudits.WorkState.Revealed && block.timestamp <= w.until
            && who.addr != trainer.addr && trainers.isActive(who.addr)
            && trainers.trainer(who.addr).stake >= SLASH * (trainers.holds(who.addr) + 1)
            && court.disputeOf(court.disputeId(p.work, who.addr)).stage == IDisputes.Stage.None
            && (high == 3 || low < high) && credit.balanceOf(who.addr) >= BOND
            && !PickyToken(address(credit)).refused(address(court));
        bytes32[] memory list = leaves(p.wrong);
        vm.prank(who.addr);
        try court.challenge(p.work, proven(list, low), proven(list, high)) returns (bytes32 id) {
            if (!may) accepted = "a challenge that may not be";
            IDisputes.Dispute memory d = court.disputeOf(id);
            bool wrongStep = d.high == 0 ? p.wrong == 0 : d.low < p.wrong && p.wrong <= d.high;
            cases.push(Case(id, at, 0, wrongStep, false, false));
        } catch {
            if (may) accepted = "no challenge";
        }
    }

    function pickCase(uint256 seed) internal returns (bool, uint256 at) {
        if (cases.length == 0) return (false, 0);
        at = seed % cases.length;
        pickPiece(cases[at].piece);
        return (true, at);
    }

    /// @dev Whoever is to move moves, as it should; now and then a challenger picks anything.
    function doMove(uint256 seed) external {
        (bool some, uint256 at) = pickCase(seed);
        if (!some) return;
        move(seed, at);
    }

    /// @dev A whole search, in time and with right picks, up to its ruling.
    function doSearch(uint256 seed) external {
        (bool some, uint256 at) = pickCase(seed);
        for (uint256 i = 0; some && i < 5; ++i) {
            move(64, at);
        }
    }

    mapping(bytes32 id => bytes32[]) internal posted;

    function move(uint256 seed, uint256 at) internal {
        Case storage c = cases[at];
        uint32 wrong = pieces[c.piece].wrong;
        IDisputes.Dispute memory d = court.disputeOf(c.id);
        if (late(d) || d.stage > IDisputes.Stage.Open) return;
        if (d.stage == IDisputes.Stage.Split) {
            posted[c.id] = split(c.id, wrong);
            if (++c.moves > longest) longest = c.moves;
        } else if (d.stage == IDisputes.Stage.Pick) {
            if (seed / 64 % 4 == 0) {
                c.misled = true;
                uint256 first = seed / 256 % (posted[c.id].length + 1);
                vm.prank(d.challenger);
                court.pick(c.id, posted[c.id], first);
            } else {
                pickRight(c.id, posted[c.id]);
            }
        } else if (d.stage == IDisputes.Stage.Open) {
            openLow(c.id, wrong);
        }
    }

    function late(IDisputes.Dispute memory d) internal view returns (bool) {
        uint256 clock = d.stage == IDisputes.Stage.Ruling
            ? d.rulingSeconds
            : d.stage == IDisputes.Stage.Pick ? d.challengerClock : d.trainerClock;
        return block.timestamp > d.movedAt + clock;
    }

    /// @dev Referees repeat the step from the leaf that both agree on.
    function doRule(uint256 seed) external {
        (bool some, uint256 at) = pickCase(seed);
        // The first that waits for one, if any does.
        for (uint256 i = 0; some && i < cases.length; ++i) {
            if (court.disputeOf(cases[at].id).stage == IDisputes.Stage.Ruling) break;
            at = (at + 1) % cases.length;
        }
        if (!some) return;
        pickPiece(cases[at].piece);
        Case memory c = cases[at];
        IDisputes.Dispute memory d = court.disputeOf(c.id);
        uint32 wrong = pieces[c.piece].wrong;
        bool isWrong = d.high == 0 ? wrong == 0 : d.low < wrong && wrong <= d.high;
        bytes32 right = isWrong ? leafAt(2, d.high, STEPS + 1) : d.highLeaf;
        (uint8[] memory indexes, bytes[] memory signatures) = rulingSigned(c.id, right, THRESHOLD);
        Purse memory p = purses(d);
        bool may = d.stage == IDisputes.Stage.Ruling && !late(d);
        try court.rule(c.id, right, indexes, signatures) {
            if (!may) accepted = "a ruling out of turn";
            over(at, d, p);
        } catch {
            if (may) accepted = "no ruling in time";
        }
    }

    function doTimeout(uint256 seed) external {
        (bool some, uint256 at) = pickCase(seed);
        // The first whose clock ran out, if any has.
        for (uint256 i = 0; some && i < cases.length; ++i) {
            IDisputes.Dispute memory l = court.disputeOf(cases[at].id);
            if (l.stage <= IDisputes.Stage.Ruling && late(l)) break;
            at = (at + 1) % cases.length;
        }
        if (!some) return;
        pickPiece(cases[at].piece);
        IDisputes.Dispute memory d = court.disputeOf(cases[at].id);
        bool may = d.stage <= IDisputes.Stage.Ruling && late(d);
        Purse memory p = purses(d);
        try court.timeout(cases[at].id) {
            if (!may) accepted = "a timeout in time";
            IDisputes.Stage end = court.disputeOf(cases[at].id).stage;
            IDisputes.Stage due = d.stage == IDisputes.Stage.Ruling
                ? IDisputes.Stage.Undecided
                : d.stage == IDisputes.Stage.Pick ? IDisputes.Stage.TrainerWon : IDisputes.Stage.ChallengerWon;
            if (end != due) accepted = "the clock of the other";
            cases[at].blamed = true;
            over(at, d, p);
        } catch {
            if (may) accepted = "no timeout";
        }
    }

    function doConcede(uint256 seed) external {
        (bool some, uint256 at) = pickCase(seed);
        if (!some || seed / 16 % 4 != 0) return;
        IDisputes.Dispute memory d = court.disputeOf(cases[at].id);
        if (d.stage > IDisputes.Stage.Ruling) return;
        Purse memory p = purses(d);
        vm.prank(seed / 64 % 2 == 0 ? d.trainer : d.challenger);
        court.concede(cases[at].id);
        cases[at].blamed = true;
        over(at, d, p);
    }

    /// @dev Moves by whoever it is not to.
    function doIntrude(uint256 seed) external {
        (bool some, uint256 at) = pickCase(seed);
        if (!some) return;
        bytes32 id = cases[at].id;
        IDisputes.Dispute memory d = court.disputeOf(id);
        address who = person(seed / 16 % 8);
        if (who == d.trainer || who == d.challenger) return;
        vm.prank(who);
        try court.split(id, new bytes32[](15)) {
            accepted = "a stranger's split";
        } catch {}
        vm.prank(who);
        try court.pick(id, posted[id], 0) {
            accepted = "a stranger's pick";
        } catch {}
        vm.prank(who);
        try court.letGo(d.trainer) {
            accepted = "a stranger lets stakes go";
        } catch {}
        vm.prank(who);
        try court.concede(id) {
            accepted = "a stranger concedes";
        } catch {}
    }

    // ------------------------------------------------------------------- money

    struct Purse {
        uint256 trainer;
        uint256 challenger;
        uint256 treasury;
        uint256 builder;
        uint256 trainerStake;
        uint256 challengerStake;
        uint256 harm;
    }

    function wealth(address who) internal view returns (uint256) {
        return credit.balanceOf(who) + court.owed(who) + trainers.owed(who);
    }

    function purses(IDisputes.Dispute memory d) internal view returns (Purse memory p) {
        p.trainer = wealth(d.trainer);
        p.challenger = wealth(d.challenger);
        p.treasury = wealth(dao.addr);
        p.builder = wealth(builder.addr);
        p.trainerStake = trainers.trainer(d.trainer).stake;
        p.challengerStake = trainers.trainer(d.challenger).stake;
        RunState state = stub.run(d.runId).state;
        if (state == RunState.Proposed || state == RunState.Settled) {
            p.harm = stub.run(d.runId).total - court.compensated(d.runId);
        }
    }

    function least(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    /// @dev To the wei, what each party has after a dispute, whoever the token refuses.
    function over(uint256 at, IDisputes.Dispute memory d, Purse memory p) internal {
        IDisputes.Stage end = court.disputeOf(cases[at].id).stage;
        if (end == IDisputes.Stage.Undecided) {
            p.challenger += BOND;
        } else if (end == IDisputes.Stage.TrainerWon) {
            p.trainer += REWARD;
            uint256 lost = least(SLASH, p.challengerStake);
            p.challengerStake -= lost;
            p.treasury += BOND - REWARD + lost;
        } else {
            uint256 forfeit = least(BOND, p.trainerStake);
            p.trainerStake -= forfeit;
            p.challenger += BOND + least(REWARD, forfeit);
            uint256 lost = least(SLASH, p.trainerStake);
            p.trainerStake -= lost;
            p.builder += least(lost, p.harm);
            p.treasury += forfeit - least(REWARD, forfeit) + lost - least(lost, p.harm);
        }
        Purse memory now_ = purses(d);
        now_.harm = p.harm;
        if (keccak256(abi.encode(now_)) != keccak256(abi.encode(p))) accepted = "money went elsewhere";
        judge(at, end);
    }

    /// @dev Who is right and in time never loses.
    function judge(uint256 at, IDisputes.Stage end) internal {
        Case memory c = cases[at];
        if (c.blamed || c.misled && c.wrongStep) return;
        if (end != (c.wrongStep ? IDisputes.Stage.ChallengerWon : IDisputes.Stage.TrainerWon)) {
            accepted = c.wrongStep ? "a right challenger lost" : "a right trainer lost";
        }
    }

    // ------------------------------------------------------------------ others

    function doRun(uint256 seed, uint256 total) external {
        (bool some, uint256 at) = pickPiece(seed);
        if (!some) return;
        RunState state = stub.run(pieces[at].runId).state;
        if (state == RunState.Training) {
            stub.move(pieces[at].runId, RunState.Proposed, bound(total, 1, 60 ether));
        } else if (state == RunState.Proposed) {
            stub.move(pieces[at].runId, RunState.Settled, stub.run(pieces[at].runId).total);
        }
    }

    function doRefuse(uint256 seed) external {
        PickyToken(address(credit)).refuse(person(seed % 8), seed / 16 % 4 == 0);
    }

    function doWithdrawOwed(uint256 seed) external {
        address who = person(seed % 8);
        if (court.owed(who) == 0 || PickyToken(address(credit)).refused(who)) return;
        court.withdrawOwed(who);
    }

    function doLeave(uint256 seed) external {
        address who = person(seed % workers.length);
        ITrainerRegistry.Trainer memory t = trainers.trainer(who);
        if (!t.registered || PickyToken(address(credit)).refused(who)) return;
        if (t.exitAt == 0) {
            vm.prank(who);
            return trainers.beginExit();
        }
        if (block.timestamp < t.exitAt) return;
        uint256 held = holdsOf(seed % workers.length);
        vm.prank(who);
        try trainers.withdraw() {
            if (held > 0) accepted = "a stake that was held";
        } catch {
            if (held == 0) accepted = "a stake that nothing holds";
        }
    }

    /// @dev What should keep the stake of a worker, counted here.
    function holdsOf(uint256 i) public view returns (uint256 n) {
        address who = workers[i].addr;
        for (uint256 k = 0; k < pieces.length; ++k) {
            IWorkAudits.Work memory w = audits.workOf(pieces[k].work);
            if (w.trainer == who && w.state != IWorkAudits.WorkState.Closed) ++n;
        }
        for (uint256 k = 0; k < cases.length; ++k) {
            IDisputes.Dispute memory d = court.disputeOf(cases[k].id);
            if (d.stage <= IDisputes.Stage.Ruling && (d.trainer == who || d.challenger == who)) ++n;
        }
    }

    function doReturn(uint256 seed) external {
        address who = person(seed % workers.length);
        if (trainers.trainer(who).registered || credit.balanceOf(who) < 5 * MIN_STAKE) return;
        vm.prank(who);
        trainers.register("hardware", 1, 5 * MIN_STAKE);
    }

    function doPardon(uint256 seed) external {
        address who = person(seed % workers.length);
        if (!trainers.trainer(who).jailed) return;
        vm.prank(dao.addr);
        trainers.release(who);
    }

    function doWait(uint256 time) external {
        vm.warp(block.timestamp + time % 8 == 0 ? 5 * CLOCK : bound(time, 1, CLOCK / 3));
        vm.roll(block.number + 1 + time % 3 * 128);
    }

    /// @dev Long after everything: whatever is open can be ended by anybody. Invariants do not see the handler's
    ///      time, hence a date.
    function endAll() external {
        vm.warp(4_000_000_000);
        vm.roll(100_000_000);
        for (uint256 i = 0; i < pieces.length; ++i) {
            if (audits.workOf(pieces[i].work).state != IWorkAudits.WorkState.Closed) {
                audits.close(pieces[i].work);
            }
        }
        for (uint256 i = 0; i < cases.length; ++i) {
            if (court.disputeOf(cases[i].id).stage <= IDisputes.Stage.Ruling) court.timeout(cases[i].id);
        }
    }
}

contract DisputesInvariantTest is Test {
    DisputesHandler internal handler;
    Disputes internal court;
    WorkAudits internal audits;
    TrainerRegistry internal trainers;
    SahmCredit internal credit;

    function setUp() public {
        handler = new DisputesHandler();
        handler.setUp();
        (court, audits, trainers, credit) = handler.contracts();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory s = new bytes4[](24);
        s[0] = handler.doCommit.selector;
        s[1] = handler.doRecord.selector;
        s[2] = handler.doCommitAudit.selector;
        s[3] = handler.doReveal.selector;
        s[4] = handler.doRevealAudit.selector;
        s[5] = handler.doClose.selector;
        s[6] = handler.doChallenge.selector;
        s[7] = handler.doMove.selector;
        s[8] = handler.doRule.selector;
        s[9] = handler.doTimeout.selector;
        s[10] = handler.doConcede.selector;
        s[11] = handler.doIntrude.selector;
        s[12] = handler.doRun.selector;
        s[13] = handler.doRefuse.selector;
        s[14] = handler.doWithdrawOwed.selector;
        s[15] = handler.doLeave.selector;
        s[16] = handler.doReturn.selector;
        s[17] = handler.doPardon.selector;
        s[18] = handler.doWait.selector;
        s[19] = handler.doSearch.selector;
        s[20] = handler.doCommit.selector;
        s[21] = handler.doChallenge.selector;
        s[22] = handler.doSearch.selector;
        s[23] = handler.doRule.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    function owedByCourt() internal view returns (uint256 sum) {
        for (uint256 i = 0; i < 8; ++i) {
            sum += court.owed(handler.person(i));
        }
    }

    /// @dev The bonds of open disputes and what waits, and nothing else.
    function invariant_bondsAreThere() public view {
        (, uint256 n) = handler.counts();
        uint256 bonds;
        uint256 open;
        for (uint256 i = 0; i < n; ++i) {
            IDisputes.Dispute memory d = court.disputeOf(handler.dispute(i));
            if (d.stage > IDisputes.Stage.Ruling) continue;
            ++open;
            bonds += d.bondWei;
        }
        vm.assertEq(court.openDisputes(), open, "open disputes");
        vm.assertEq(credit.balanceOf(address(court)), bonds + owedByCourt(), "balance");
    }

    /// @dev Money to the wei (D1, D8), who is right never loses (D2, D3), nobody moves out of turn (D4), and every
    ///      call that should work does (A4, D6).
    function invariant_nothingForbidden() public view {
        vm.assertEq(handler.accepted(), "");
    }

    function invariant_stakesAreHeld() public view {
        for (uint256 i = 0; i < 6; ++i) {
            vm.assertEq(trainers.holds(handler.person(i)), handler.holdsOf(i), "holds");
        }
    }

    function invariant_theSearchEnds() public view {
        vm.assertTrue(handler.longest() <= 2, "moves");
    }

    function invariant_harm() public view {
        (uint256 n,) = handler.counts();
        for (uint256 i = 0; i < n; ++i) {
            (, bytes32 runId, uint256 cost) = handler.piece(i);
            vm.assertTrue(court.compensated(runId) <= cost, "harm");
        }
    }

    function invariant_everythingEnds() public {
        handler.endAll();
        vm.assertEq(court.openDisputes(), 0, "open disputes");
        vm.assertEq(credit.balanceOf(address(court)), owedByCourt(), "balance");
        for (uint256 i = 0; i < 6; ++i) {
            vm.assertEq(trainers.holds(handler.person(i)), 0, "holds");
        }
    }
}
