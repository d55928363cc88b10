// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {WorkAudits} from "../src/WorkAudits.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {ITrainerRegistry} from "../src/interfaces/ITrainerRegistry.sol";
import {IWorkAudits} from "../src/interfaces/IWorkAudits.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";

contract WorkAuditsTest is DisputeTest {
    // ----------------------------------------------------------------- beacons

    function test_beaconOfItsBlock() public {
        bytes32 work = commitWork(99);
        bytes memory h = header(RANDAO, audits.workOf(work).beaconBlock);
        bytes memory call = abi.encodeCall(audits.recordBeacon, (work, h, panel()));
        uint256 number = block.number + DELAY;
        vm.assertEq(audits.workOf(work).beaconBlock, number);
        refused("in the commitment's block", address(this), address(audits), call, early());
        vm.roll(number);
        refused("in the beacon's block", address(this), address(audits), call, early());
        h = toBeacon(work, RANDAO);
        bytes memory other = abi.encodeCall(audits.recordBeacon, (work, header("other", number), panel()));
        refused("another header", address(this), address(audits), other, IWorkAudits.NotTheBeacon.selector);
        vm.setBlockhash(number - 1, keccak256(header("other", number)));
        refused("the block before", address(this), address(audits), other, IWorkAudits.NotTheBeacon.selector);
        address[] memory fewer = new address[](1);
        fewer[0] = workers[3].addr;
        bytes memory friends = abi.encodeCall(audits.recordBeacon, (work, h, fewer));
        refused("another panel", address(this), address(audits), friends, IWorkAudits.PanelMismatch.selector);

        vm.prank(stranger.addr);
        audits.recordBeacon(work, h, panel());
        IWorkAudits.Work memory w = audits.workOf(work);
        vm.assertEq(w.beacon, RANDAO);
        vm.assertTrue(w.draws == DRAWS && w.committed == 0 && w.state == IWorkAudits.WorkState.Drawn);
        vm.assertEq(w.revealFrom, block.timestamp + AUDIT_SECONDS);
        vm.assertEq(w.until, block.timestamp + AUDIT_SECONDS + REVEAL_SECONDS);
        refused("twice", address(this), address(audits), call, IWorkAudits.BadWorkState.selector);
    }

    function early() internal pure returns (bytes4) {
        return IWorkAudits.BeaconTooEarly.selector;
    }

    function test_beaconMissed() public {
        bytes32 work = commitWork(99);
        bytes memory h = toBeacon(work, RANDAO);
        bytes memory record = abi.encodeCall(audits.recordBeacon, (work, h, panel()));
        bytes memory close = abi.encodeCall(audits.close, (work));
        uint256 number = audits.workOf(work).beaconBlock;
        vm.roll(number + 256);
        refused("while it can be recorded", address(this), address(audits), close, early());
        vm.roll(number + 257);
        refused("too late", address(this), address(audits), record, IWorkAudits.BeaconTooLate.selector);
        vm.prank(stranger.addr);
        audits.close(work);
        closedAs(work, IWorkAudits.Outcome.BeaconMissed);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE);
        refused("closed", address(this), address(audits), close, IWorkAudits.BadWorkState.selector);
        refused(
            "a commitment again",
            trainer.addr,
            address(audits),
            abi.encodeCall(audits.commitWork, (terms(), "other")),
            IWorkAudits.WorkExists.selector
        );
    }

    /// @dev The last block in which the chain knows the beacon's hash.
    function test_beaconAtTheLastMoment() public {
        bytes32 work = commitWork(99);
        bytes memory h = toBeacon(work, RANDAO);
        uint256 number = audits.workOf(work).beaconBlock;
        vm.roll(number + 256);
        vm.setBlockhash(number, keccak256(h));
        audits.recordBeacon(work, h, panel());
        stateIs(work, IWorkAudits.WorkState.Drawn);
    }

    function closedAs(bytes32 work, IWorkAudits.Outcome outcome) internal view {
        IWorkAudits.Work memory w = audits.workOf(work);
        vm.assertTrue(w.state == IWorkAudits.WorkState.Closed && w.outcome == outcome, "outcome");
        vm.assertEq(trainers.holds(trainer.addr), 0);
    }

    /// @dev What is drawn follows from beacon, context and panel alone, and is a segment of the work.
    function test_draw(bytes32 randao) public {
        bytes32 work = commitWork(99);
        audits.recordBeacon(work, toBeacon(work, randao), panel());
        address[] memory list = panel();
        for (uint256 j = 0; j < DRAWS; ++j) {
            IWorkAudits.Audit memory a = audits.auditOf(work, uint8(j));
            uint256 g = uint256(keccak256(abi.encode(keccak256("sahm/verify/draw/v1"), randao, work, j))) % 4;
            vm.assertEq(a.leaf, g / 2 * 3 + g % 2 + 1);
            vm.assertTrue(a.leaf % 3 != 0 && a.leaf < 6);
            uint256 n = uint256(keccak256(abi.encode(keccak256("sahm/verify/auditor/v1"), randao, work, j)));
            vm.assertEq(a.auditor, list[n % list.length]);
            vm.assertTrue(a.state == IWorkAudits.AuditState.Drawn);
        }
        vm.assertTrue(audits.auditOf(work, DRAWS).state == IWorkAudits.AuditState.None);
    }

    // ------------------------------------------------------------------ audits

    function test_auditorsFirst() public {
        bytes32 work = drawn(99);
        address first = audits.auditOf(work, 0).auditor;
        bytes32[] memory list = leaves(99);
        bytes memory reveal_ = abi.encodeCall(audits.revealWork, (work, SALT, list));
        address to = address(audits);
        bytes memory commit_ = abi.encodeCall(audits.commitAudit, (work, 0, "commitment"));
        refused("a stranger's audit", stranger.addr, to, commit_, IWorkAudits.NotAuditor.selector);
        refused("the trainer's own", trainer.addr, to, commit_, IWorkAudits.NotAuditor.selector);
        bytes memory none = abi.encodeCall(audits.commitAudit, (work, DRAWS, "commitment"));
        refused("an audit that was not drawn", first, to, none, IWorkAudits.UnknownAudit.selector);
        bytes memory empty = abi.encodeCall(audits.commitAudit, (work, 0, bytes32(0)));
        refused("an empty commitment", first, to, empty, IWorkAudits.EmptyHash.selector);
        refused("revealing first", trainer.addr, to, reveal_, IWorkAudits.AuditorsMissing.selector);
        commitAudit(work, 0, 99);
        refused("a second commitment", first, to, commit_, IWorkAudits.BadAuditState.selector);
        refused("revealing before all", trainer.addr, to, reveal_, IWorkAudits.AuditorsMissing.selector);
        wait(AUDIT_SECONDS);
        refused(
            "revealing at the last second", trainer.addr, to, reveal_, IWorkAudits.AuditorsMissing.selector
        );
        wait(1);
        address second = audits.auditOf(work, 1).auditor;
        commit_ = abi.encodeCall(audits.commitAudit, (work, 1, "commitment"));
        refused("an audit too late", second, to, commit_, IWorkAudits.TooLate.selector);
        reveal(work, 99);
        refused("an audit after the reveal", second, to, commit_, IWorkAudits.BadWorkState.selector);
    }

    function test_recipient() public {
        bytes32 work = drawn(99);
        address first = audits.auditOf(work, 0).auditor;
        address to = address(audits);
        bytes memory call = abi.encodeCall(audits.registerAuditRecipient, (work, 0, "recipient"));
        refused("a stranger", stranger.addr, to, call, IWorkAudits.NotAuditor.selector);
        bytes memory empty = abi.encodeCall(audits.registerAuditRecipient, (work, 0, bytes32(0)));
        refused("no recipient", first, to, empty, IWorkAudits.EmptyHash.selector);
        vm.prank(first);
        audits.registerAuditRecipient(work, 0, "recipient");
        vm.assertEq(audits.auditOf(work, 0).recipientHash, "recipient");
        refused("twice", first, to, call, IWorkAudits.RecipientExists.selector);
        commitAudit(work, 0, 99);
        commitAudit(work, 1, 99);
        reveal(work, 99);
        refused("after the reveal", first, to, call, IWorkAudits.BadWorkState.selector);
    }

    /// @dev Only what was committed to opens the commitment: another leaf, salt or number of leaves does not.
    function test_reveal(uint8 which, bytes32 other) public {
        bytes32 work = drawn(99);
        commitAudit(work, 0, 99);
        commitAudit(work, 1, 99);
        bytes32[] memory list = leaves(99);
        vm.assume(other != list[which % 6] && other != SALT);
        address to = address(audits);
        bytes4 wrong = IWorkAudits.WrongOpening.selector;
        bytes memory call = abi.encodeCall(audits.revealWork, (work, other, list));
        refused("another salt", trainer.addr, to, call, wrong);
        call = abi.encodeCall(audits.revealWork, (work, SALT, list));
        refused("another's", stranger.addr, to, call, IWorkAudits.NotTrainer.selector);
        list[which % 6] = other;
        call = abi.encodeCall(audits.revealWork, (work, SALT, list));
        refused("another leaf", trainer.addr, to, call, wrong);
        call = abi.encodeCall(audits.revealWork, (work, SALT, new bytes32[](5)));
        refused("a leaf less", trainer.addr, to, call, IWorkAudits.LeafCount.selector);
        reveal(work, 99);
        vm.assertEq(audits.workOf(work).root, audits.rootOf(work, leaves(99)));
        vm.assertEq(audits.workOf(work).until, block.timestamp + REVEAL_SECONDS);
        call = abi.encodeCall(audits.revealWork, (work, SALT, leaves(99)));
        refused("twice", trainer.addr, to, call, IWorkAudits.BadWorkState.selector);
    }

    /// @dev What auditors answer where no leaf can be right is taken for no leaf: work that was committed to with it
    ///      cannot be revealed, and counts as withheld.
    function test_nothingIsRight(uint8 which) public {
        setPanel();
        bytes32[] memory list = leaves(99);
        list[which % 6] = keccak256("sahm/verify/nothing-is-right/v1");
        bytes32 commitment = commitmentTo(list);
        vm.prank(trainer.addr);
        bytes32 work = audits.commitWork(terms(), commitment);
        audits.recordBeacon(work, toBeacon(work, RANDAO), panel());
        commitAudit(work, 0, 99);
        commitAudit(work, 1, 99);
        bytes memory call = abi.encodeCall(audits.revealWork, (work, SALT, list));
        refused("no leaf", trainer.addr, address(audits), call, IWorkAudits.NothingOpens.selector);
        wait(AUDIT_SECONDS + REVEAL_SECONDS + 1);
        audits.close(work);
        closedAs(work, IWorkAudits.Outcome.Withheld);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE - SLASH);
    }

    /// @dev An audit passes exactly if both leaves are the auditor's; the commitment opens for its auditor only.
    function test_revealAudit(uint32 wrong) public {
        wrong = uint32(bound(wrong, 0, STEPS + 1));
        bytes32 work = drawn(wrong);
        commitAudit(work, 0, STEPS + 1);
        commitAudit(work, 1, STEPS + 1);
        address to = address(audits);
        address first = audits.auditOf(work, 0).auditor;
        bytes32 root = auditRoot(work, 0, STEPS + 1);
        bytes memory call = abi.encodeCall(audits.revealAudit, (work, 0, root, "auditor's salt"));
        refused("before the trainer", first, to, call, IWorkAudits.BadWorkState.selector);
        reveal(work, wrong);
        refused("a stranger's", stranger.addr, to, call, IWorkAudits.NotAuditor.selector);
        bytes memory other = abi.encodeCall(audits.revealAudit, (work, 0, root, "another salt"));
        refused("another salt", first, to, other, IWorkAudits.WrongOpening.selector);
        other = abi.encodeCall(audits.revealAudit, (work, 0, "another root", "auditor's salt"));
        refused("another root", first, to, other, IWorkAudits.WrongOpening.selector);
        vm.prank(first);
        audits.revealAudit(work, 0, root, "auditor's salt");
        bool same = root == auditRoot(work, 0, wrong);
        IWorkAudits.AuditState state = audits.auditOf(work, 0).state;
        vm.assertTrue(state == (same ? IWorkAudits.AuditState.Passed : IWorkAudits.AuditState.Differs));
        refused("twice", first, to, call, IWorkAudits.BadAuditState.selector);
        wait(REVEAL_SECONDS + 1);
        root = auditRoot(work, 1, STEPS + 1);
        call = abi.encodeCall(audits.revealAudit, (work, 1, root, "auditor's salt"));
        address second = audits.auditOf(work, 1).auditor;
        refused("too late", second, to, call, IWorkAudits.TooLate.selector);
    }

    /// @dev Another auditor's commitment, copied, opens to nothing.
    function test_copiedCommitment() public {
        bytes32 work = drawn(99);
        vm.assertTrue(audits.auditOf(work, 0).auditor != audits.auditOf(work, 1).auditor);
        commitAudit(work, 0, 99);
        bytes32 copied = audits.auditOf(work, 0).commitment;
        address thief = audits.auditOf(work, 1).auditor;
        vm.prank(thief);
        audits.commitAudit(work, 1, copied);
        reveal(work, 99);
        bytes memory call =
            abi.encodeCall(audits.revealAudit, (work, 1, auditRoot(work, 0, 99), "auditor's salt"));
        refused("a copy", thief, address(audits), call, IWorkAudits.WrongOpening.selector);
    }

    // ------------------------------------------------------------------ ending

    function test_unaudited() public {
        bytes32 work = drawn(99);
        bytes memory close = abi.encodeCall(audits.close, (work));
        wait(AUDIT_SECONDS + REVEAL_SECONDS);
        refused("in time", address(this), address(audits), close, IWorkAudits.TooEarly.selector);
        wait(1);
        audits.close(work);
        closedAs(work, IWorkAudits.Outcome.Unaudited);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE);
    }

    function test_withheld() public {
        bytes32 work = drawn(99);
        commitAudit(work, 1, 99);
        wait(AUDIT_SECONDS + REVEAL_SECONDS + 1);
        bytes memory late = abi.encodeCall(audits.revealWork, (work, SALT, leaves(99)));
        refused("revealing too late", trainer.addr, address(audits), late, IWorkAudits.TooLate.selector);
        uint256 treasury = credit.balanceOf(dao.addr);
        vm.prank(stranger.addr);
        audits.close(work);
        closedAs(work, IWorkAudits.Outcome.Withheld);
        vm.assertEq(court.convictions(work), 1);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE - SLASH);
        vm.assertFalse(trainers.isActive(trainer.addr));
        vm.assertEq(credit.balanceOf(dao.addr) - treasury, SLASH);
    }

    function test_audited() public {
        bytes32 work = revealed(99);
        vm.assertEq(trainers.holds(trainer.addr), 1);
        wait(REVEAL_SECONDS);
        bytes memory close = abi.encodeCall(audits.close, (work));
        refused("in time", address(this), address(audits), close, IWorkAudits.TooEarly.selector);
        wait(1);
        audits.close(work);
        closedAs(work, IWorkAudits.Outcome.Audited);
        vm.assertEq(trainers.trainer(trainer.addr).stake, MIN_STAKE);
        bytes memory unknown = abi.encodeCall(audits.close, (bytes32("unknown")));
        refused("unknown work", address(this), address(audits), unknown, IWorkAudits.BadWorkState.selector);
    }

    /// @dev The run is over and its duties with it, yet the stake waits for the audit.
    function test_stakeStaysBehindTheWork() public {
        bytes32 work = revealed(99);
        vm.prank(trainer.addr);
        trainers.beginExit();
        vm.warp(escrow.run(runId).deadlines.attestBy + 1);
        escrow.expire(runId);
        wait(EXIT_DELAY);
        bytes memory err =
            abi.encodeWithSelector(ITrainerRegistry.StillLocked.selector, trainer.addr, uint32(1));
        vm.expectRevert(err);
        vm.prank(trainer.addr);
        trainers.withdraw();
        audits.close(work);
        vm.prank(trainer.addr);
        trainers.withdraw();
    }

    // --------------------------------------------------------------------- DAO

    function test_onlyTheAudits() public {
        bytes4 error = IDisputes.NotAudits.selector;
        address to = address(court);
        address[3] memory others = [stranger.addr, trainer.addr, dao.addr];
        for (uint256 i = 0; i < others.length; ++i) {
            refused("hold", others[i], to, abi.encodeCall(court.hold, (trainer.addr)), error);
            refused("letGo", others[i], to, abi.encodeCall(court.letGo, (trainer.addr)), error);
            bytes memory slash = abi.encodeCall(court.slashWithheld, ("work", runId, trainer.addr));
            refused("slashWithheld", others[i], to, slash, error);
        }
        bytes4 not = ITrainerRegistry.NotDisputes.selector;
        to = address(trainers);
        refused("hold", stranger.addr, to, abi.encodeCall(trainers.hold, (trainer.addr)), not);
        refused("letGo", stranger.addr, to, abi.encodeCall(trainers.letGo, (trainer.addr)), not);
        bytes memory none = abi.encodeCall(trainers.letGo, (trainer.addr));
        refused("letting go of nothing", address(court), to, none, ITrainerRegistry.NotLocked.selector);
        none = abi.encodeCall(trainers.hold, (stranger.addr));
        refused("holding a stranger", address(court), to, none, ITrainerRegistry.NotRegistered.selector);
    }

    function test_setDisputesOnce() public {
        WorkAudits fresh = new WorkAudits(dao.addr, escrow, trainers, auditParameters());
        address to = address(fresh);
        bytes memory zero = abi.encodeCall(fresh.setDisputes, (address(0)));
        refused("nobody", dao.addr, to, zero, IWorkAudits.ZeroAddress.selector);
        vm.prank(dao.addr);
        fresh.setDisputes(address(court));
        bytes memory again = abi.encodeCall(fresh.setDisputes, (stranger.addr));
        refused("again", dao.addr, to, again, IWorkAudits.AlreadySet.selector);
    }

    function test_parameters() public {
        IWorkAudits.Parameters memory p = auditParameters();
        bad("draws", p, 0, 1, 1, 1);
        bad("draws", p, 17, 1, 1, 1);
        bad("beaconDelay", p, 1, 0, 1, 1);
        bad("beaconDelay", p, 1, 65, 1, 1);
        bad("auditSeconds", p, 1, 1, 0, 1);
        bad("auditSeconds", p, 1, 1, 30 days + 1, 1);
        bad("revealSeconds", p, 1, 1, 1, 0);
        bad("revealSeconds", p, 1, 1, 1, 30 days + 1);
        p = IWorkAudits.Parameters(16, 64, 30 days, 30 days);
        vm.prank(dao.addr);
        audits.setParameters(p);
        vm.assertEq(keccak256(abi.encode(audits.parameters())), keccak256(abi.encode(p)));
    }

    function bad(
        string memory field,
        IWorkAudits.Parameters memory p,
        uint8 draws,
        uint8 delay,
        uint32 audit,
        uint32 reveal_
    ) internal {
        p = IWorkAudits.Parameters(draws, delay, audit, reveal_);
        vm.expectRevert(abi.encodeWithSelector(IWorkAudits.BadParameter.selector, field));
        vm.prank(dao.addr);
        audits.setParameters(p);
    }
}
