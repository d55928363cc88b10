// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {SahmGovernor} from "../src/SahmGovernor.sol";
import {SahmToken} from "../src/SahmToken.sol";
import {ISahmGovernor} from "../src/interfaces/ISahmGovernor.sol";
import {Test} from "./utils/Test.sol";

/// @notice Guardian, quorum, late quorum, joining, and "why can't I vote?".
contract GovernorTest is Test {
    uint48 internal constant DELAY = 10;
    uint32 internal constant PERIOD = 100;
    uint48 internal constant EXTENSION = 40;

    Actor internal guardian;
    Actor internal whale;
    Actor internal member;
    Actor internal stranger;
    SahmToken internal token;
    TimelockController internal timelock;
    SahmGovernor internal governor;

    address[] internal targets;
    uint256[] internal values;
    bytes[] internal datas;

    function setUp() public {
        vm.warp(1_700_000_000);
        guardian = actor("guardian");
        whale = actor("whale");
        member = actor("member");
        stranger = actor("stranger");
        timelock = new TimelockController(5, new address[](0), new address[](0), address(this));
        token = new SahmToken(address(this), whale.addr, 900 ether);
        token.mint(member.addr, 100 ether);
        governor = new SahmGovernor(token, timelock, DELAY, PERIOD, 1 ether, 20, EXTENSION, guardian.addr);
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.EXECUTOR_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        token.transferOwnership(address(timelock));
        vm.warp(block.timestamp + 1);
    }

    function propose(address to, bytes memory data) internal returns (uint256) {
        delete targets;
        delete values;
        delete datas;
        targets.push(to);
        values.push(0);
        datas.push(data);
        vm.prank(member.addr);
        return governor.propose(targets, values, datas, "proposal");
    }

    function vote(Actor memory who, uint256 id, uint8 support) internal {
        vm.prank(who.addr);
        governor.castVote(id, support);
    }

    function stateOf(uint256 id) internal view returns (uint256) {
        return uint256(governor.state(id));
    }

    function succeed(uint256 id) internal {
        vm.warp(block.timestamp + DELAY + 1);
        vote(whale, id, 1);
        vm.warp(governor.proposalDeadline(id) + 1);
    }

    function finish(uint256 id) internal {
        succeed(id);
        governor.queue(targets, values, datas, keccak256("proposal"));
        vm.warp(block.timestamp + 6);
        governor.execute(targets, values, datas, keccak256("proposal"));
        vm.assertEq(stateOf(id), uint256(IGovernor.ProposalState.Executed));
    }

    function cancelAs(address who) internal {
        vm.prank(who);
        governor.cancel(targets, values, datas, keccak256("proposal"));
    }

    // -------------------------------------------------------------- flash loans

    /// @dev Votes that were borrowed and given back in one second count neither for a proposal nor in a vote.
    function borrowed(bytes memory call) internal returns (bool ok) {
        vm.prank(whale.addr);
        token.transfer(stranger.addr, 900 ether);
        vm.prank(stranger.addr);
        token.delegate(stranger.addr);
        vm.prank(stranger.addr);
        (ok,) = address(governor).call(call);
        vm.prank(stranger.addr);
        token.transfer(whale.addr, 900 ether);
    }

    function test_flashLoan() public {
        uint256 id = propose(address(token), abi.encodeCall(token.setMinter, (stranger.addr)));
        bytes memory other = abi.encodeCall(governor.propose, (targets, values, datas, "borrowed"));
        vm.assertFalse(borrowed(other));
        bytes memory yes = abi.encodeCall(governor.castVote, (id, 1));
        vm.warp(governor.proposalSnapshot(id));
        vm.assertFalse(borrowed(yes)); // at the snapshot itself the vote is not open
        vm.warp(block.timestamp + 1);
        vm.assertTrue(borrowed(yes)); // it is counted, with no power
        (uint256 against, uint256 for_, uint256 abstain) = governor.proposalVotes(id);
        vm.assertEq(against + for_ + abstain, 0);
    }

    // ---------------------------------------------------------------- guardian

    /// @dev In every state that is not final, queued ones included: the timelock forgets them, too.
    function test_guardianCancels(uint8 stage) public {
        stage = uint8(bound(stage, 0, 3));
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        if (stage == 1) vm.warp(block.timestamp + DELAY + 1);
        if (stage >= 2) succeed(id);
        if (stage == 3) governor.queue(targets, values, datas, keccak256("proposal"));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, stranger.addr));
        cancelAs(stranger.addr);
        cancelAs(guardian.addr);
        vm.assertEq(stateOf(id), uint256(IGovernor.ProposalState.Canceled));
        vm.warp(block.timestamp + 1000);
        vm.expectRevert();
        governor.execute(targets, values, datas, keccak256("proposal"));
    }

    /// @dev It can neither propose without votes, nor vote, nor set anything.
    function test_guardianCanOnlyCancel() public {
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, guardian.addr, 0, 1 ether
            )
        );
        vm.prank(guardian.addr);
        governor.propose(targets, values, datas, "another");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, guardian.addr));
        vm.prank(guardian.addr);
        governor.setProposalGuardian(stranger.addr);
        vm.expectRevert();
        vm.prank(guardian.addr);
        timelock.cancel("operation");
        vm.warp(block.timestamp + DELAY + 1);
        vote(guardian, id, 0);
        (uint256 against,,) = governor.proposalVotes(id);
        vm.assertEq(against, 0);
    }

    /// @dev A guardian cannot stop the DAO from replacing it; a call besides that may be stopped.
    function test_guardianCannotStay() public {
        uint256 id = propose(address(governor), abi.encodeCall(governor.setProposalGuardian, (stranger.addr)));
        vm.expectRevert(abi.encodeWithSelector(ISahmGovernor.GuardianCannotStay.selector, guardian.addr));
        cancelAs(guardian.addr);
        finish(id);
        vm.assertEq(governor.proposalGuardian(), stranger.addr);
        propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        vm.expectRevert();
        cancelAs(guardian.addr);
        cancelAs(stranger.addr);
    }

    function test_guardianStopsMoreThanItsRemoval() public {
        targets.push(address(governor));
        targets.push(address(token));
        values.push(0);
        values.push(0);
        datas.push(abi.encodeCall(governor.setProposalGuardian, (stranger.addr)));
        datas.push(abi.encodeCall(token.mint, (stranger.addr, 1)));
        vm.prank(member.addr);
        uint256 id = governor.propose(targets, values, datas, "proposal");
        cancelAs(guardian.addr);
        vm.assertEq(stateOf(id), uint256(IGovernor.ProposalState.Canceled));
    }

    /// @dev A proposer takes its own back before voting begins, not after; the guardian's own setter aside.
    function test_proposerCancelsWhilePending() public {
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        vm.warp(block.timestamp + DELAY + 1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, member.addr));
        cancelAs(member.addr);
        vm.warp(block.timestamp - DELAY - 1);
        cancelAs(member.addr);
    }

    function dismissGuardian() internal {
        succeed(propose(address(governor), abi.encodeCall(governor.setProposalGuardian, (address(0)))));
        governor.queue(targets, values, datas, keccak256("proposal"));
        vm.warp(block.timestamp + 6);
        governor.execute(targets, values, datas, keccak256("proposal"));
        vm.assertEq(governor.proposalGuardian(), address(0));
    }

    /// @dev What members vote on, or have carried, is not their proposer's to take back; guardian or none.
    function test_proposerCannotCancelLater(uint8 stage, bool guarded) public {
        if (!guarded) dismissGuardian();
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        stage = stage % 3;
        if (stage == 0) vm.warp(block.timestamp + DELAY + 1);
        if (stage > 0) succeed(id);
        if (stage == 2) governor.queue(targets, values, datas, keccak256("proposal"));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, member.addr));
        cancelAs(member.addr);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, address(0)));
        cancelAs(address(0));
    }

    function test_proposerCancelsWithoutGuardian() public {
        dismissGuardian();
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        cancelAs(member.addr);
        vm.assertEq(stateOf(id), uint256(IGovernor.ProposalState.Canceled));
    }

    // ------------------------------------------------------------------ quorum

    /// @dev 20 % of the supply at the snapshot, not of the supply now.
    function test_quorumIsAFraction() public {
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        vm.warp(block.timestamp + DELAY + 1);
        vm.assertEq(governor.quorum(governor.proposalSnapshot(id)), 200 ether);
        vote(member, id, 1); // 10 %
        vm.warp(block.timestamp + PERIOD + 1);
        vm.assertEq(stateOf(id), uint256(IGovernor.ProposalState.Defeated));
    }

    /// @dev Who brings the quorum in the last second leaves the others time to answer.
    function test_lateQuorumExtends(uint256 early) public {
        early = bound(early, 0, PERIOD - 1);
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline - early);
        vote(whale, id, 1);
        uint256 least = block.timestamp + EXTENSION;
        vm.assertEq(governor.proposalDeadline(id), least > deadline ? least : deadline);
        vm.warp(governor.proposalDeadline(id));
        vote(member, id, 0);
        vm.assertEq(governor.proposalDeadline(id), least > deadline ? least : deadline, "extended once");
    }

    // ----------------------------------------------------------------- joining

    /// @dev Who is minted votes can vote with them; who chose a delegate keeps it; a transfer delegates nothing.
    function test_delegationAtJoining() public {
        vm.assertEq(token.delegates(member.addr), member.addr);
        vm.prank(member.addr);
        token.delegate(whale.addr);
        vm.prank(address(timelock));
        token.mint(member.addr, 1 ether);
        vm.assertEq(token.delegates(member.addr), whale.addr);
        vm.prank(member.addr);
        token.transfer(stranger.addr, 1 ether);
        vm.assertEq(token.delegates(stranger.addr), address(0));
        vm.prank(address(timelock));
        token.mint(guardian.addr, 0);
        vm.assertEq(token.delegates(guardian.addr), address(0));
    }

    // ---------------------------------------------------------------- standing

    function expect(uint256 id, Actor memory who, uint256 power, ISahmGovernor.Reason reason) internal view {
        ISahmGovernor.Standing memory s = governor.standing(id, who.addr);
        vm.assertEq(s.power, power, "power");
        vm.assertEq(uint256(s.reason), uint256(reason), "reason");
        vm.assertEq(s.delegate, token.delegates(who.addr));
        vm.assertEq(s.snapshot, governor.proposalSnapshot(id));
    }

    function test_standing() public {
        Actor memory late = actor("late");
        Actor memory idle = actor("idle");
        Actor memory given = actor("given");
        vm.prank(whale.addr);
        token.transfer(idle.addr, 5 ether);
        vm.prank(whale.addr);
        token.transfer(given.addr, 7 ether);
        vm.prank(given.addr);
        token.delegate(member.addr);
        expect(42, member, 0, ISahmGovernor.Reason.UnknownProposal);
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        expect(id, member, 107 ether, ISahmGovernor.Reason.NotOpenYet);
        expect(id, idle, 0, ISahmGovernor.Reason.NotDelegated);
        vm.warp(governor.proposalSnapshot(id) + 1);
        vm.prank(whale.addr);
        token.transfer(late.addr, 3 ether);
        expect(id, late, 0, ISahmGovernor.Reason.NotDelegated);
        vm.prank(late.addr);
        token.delegate(late.addr);
        expect(id, late, 0, ISahmGovernor.Reason.TooLate);
        expect(id, idle, 0, ISahmGovernor.Reason.NotDelegated);
        expect(id, given, 0, ISahmGovernor.Reason.DelegatedAway);
        expect(id, stranger, 0, ISahmGovernor.Reason.NoVotes);
        expect(id, member, 107 ether, ISahmGovernor.Reason.CanVote);
        vote(member, id, 1);
        expect(id, member, 107 ether, ISahmGovernor.Reason.AlreadyVoted);
        vm.assertTrue(governor.standing(id, member.addr).voted);
        vote(whale, id, 1);
        vm.warp(governor.proposalDeadline(id) + 1);
        expect(id, idle, 0, ISahmGovernor.Reason.Closed);
    }

    /// @dev The view does not lie: it says CanVote exactly when a vote that counts goes through.
    function test_standingIsTrue(uint256 seed, uint32 time) public {
        Actor[3] memory who = [whale, member, stranger];
        uint256 id = propose(address(token), abi.encodeCall(token.mint, (member.addr, 1)));
        vm.warp(block.timestamp + time % (DELAY + PERIOD + 20));
        if (seed % 5 == 0 && stateOf(id) == 1) vote(who[seed % 2], id, 0);
        Actor memory a = who[seed % 3];
        ISahmGovernor.Standing memory s = governor.standing(id, a.addr);
        (uint256 before,,) = governor.proposalVotes(id);
        vm.prank(a.addr);
        try governor.castVote(id, 0) {
            (uint256 against,,) = governor.proposalVotes(id);
            vm.assertTrue((against > before) == (s.reason == ISahmGovernor.Reason.CanVote));
        } catch {
            vm.assertTrue(s.reason != ISahmGovernor.Reason.CanVote);
        }
    }
}
