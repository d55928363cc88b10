// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {WorkAudits} from "../src/WorkAudits.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {IWorkAudits} from "../src/interfaces/IWorkAudits.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";

/// @notice Who commits to what, and who may be drawn to look at it.
contract WorkAuditsTermsTest is DisputeTest {
    function panelOf(bytes32 id, uint32 attempt, address of_, address[] memory list)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(audits.setPanel, (id, attempt, listed[0], of_, list));
    }

    function test_panel() public {
        address to = address(audits);
        address[] memory good = panel();
        address mine = trainer.addr;
        bytes memory call = panelOf(runId, 1, mine, good);
        refused("a stranger", stranger.addr, to, call, IWorkAudits.NotCoordinator.selector);
        refused("the trainer", trainer.addr, to, call, IWorkAudits.NotCoordinator.selector);
        address from = coordinator.addr;
        bytes memory unknown = panelOf("unknown", 1, mine, good);
        refused("an unknown run", from, to, unknown, IWorkAudits.NotCoordinator.selector);
        bytes4 attempt = IWorkAudits.WrongAttempt.selector;
        refused("a later attempt", from, to, panelOf(runId, 2, mine, good), attempt);
        bytes4 size = IWorkAudits.PanelSize.selector;
        refused("nobody", from, to, panelOf(runId, 1, mine, new address[](0)), size);
        refused("a crowd", from, to, panelOf(runId, 1, mine, new address[](65)), size);
        bytes4 panelist = IWorkAudits.BadPanelist.selector;
        refused("the trainer itself", from, to, panelOf(runId, 1, good[1], good), panelist);
        address[] memory list = panel();
        (list[0], list[1]) = (list[1], list[0]);
        refused("out of order", from, to, panelOf(runId, 1, mine, list), panelist);
        list = panel();
        list[1] = list[0];
        refused("one twice", from, to, panelOf(runId, 1, mine, list), panelist);
        list = panel();
        list[list.length - 1] = address(type(uint160).max);
        refused("no trainer", from, to, panelOf(runId, 1, mine, list), panelist);
        vm.prank(good[2]);
        trainers.beginExit();
        refused("an exiting trainer", from, to, call, panelist);

        list = new address[](1);
        list[0] = good[0];
        vm.prank(from);
        audits.setPanel(runId, 1, listed[0], mine, list);
        vm.assertEq(audits.panelOf(runId, 1, listed[0], mine), keccak256(abi.encode(list)));
        call = panelOf(runId, 1, mine, list);
        refused("again", from, to, call, IWorkAudits.PanelExists.selector);
    }

    function commit_(IWorkAudits.Terms memory t, bytes32 commitment) internal view returns (bytes memory) {
        return abi.encodeCall(audits.commitWork, (t, commitment));
    }

    function test_commit() public {
        address to = address(audits);
        bytes memory good = commit_(terms(), "commitment");
        refused("without a panel", trainer.addr, to, good, IWorkAudits.PanelMissing.selector);
        setPanel();
        bytes4 holder = IWorkAudits.NotHolder.selector;
        refused("a stranger", stranger.addr, to, good, holder);
        refused("another seat's trainer", workers[1].addr, to, good, holder);
        IWorkAudits.Terms memory t = terms();
        t.datasetId = listed[1];
        refused("another dataset", trainer.addr, to, commit_(t, "c"), holder);
        t = terms();
        t.version = 2;
        refused("another version", trainer.addr, to, commit_(t, "c"), holder);
        t = terms();
        t.attempt = 2;
        refused("another attempt", trainer.addr, to, commit_(t, "c"), IWorkAudits.WrongAttempt.selector);
        t = terms();
        t.runId = "unknown";
        refused("another run", trainer.addr, to, commit_(t, "c"), IWorkAudits.RunNotTraining.selector);
        bytes4 empty = IWorkAudits.EmptyHash.selector;
        refused("no commitment", trainer.addr, to, commit_(terms(), 0), empty);
        test_terms();

        vm.prank(trainer.addr);
        bytes32 work = audits.commitWork(terms(), "commitment");
        vm.assertEq(work, context());
        vm.assertEq(audits.workOfSeat(runId, 1, listed[0], trainer.addr), work);
        vm.assertEq(audits.workOf(work).commitment, "commitment");
        vm.assertEq(trainers.holds(trainer.addr), 1);
        refused("twice", trainer.addr, to, good, IWorkAudits.WorkExists.selector);
        t = terms();
        t.segmentSteps = 10;
        refused("twice, in other terms", trainer.addr, to, commit_(t, "c"), IWorkAudits.WorkExists.selector);
    }

    function badTerms(string memory field, uint32 steps, uint32 segment, uint32 rounds) internal {
        IWorkAudits.Terms memory t = terms();
        (t.localSteps, t.segmentSteps, t.rounds) = (steps, segment, rounds);
        vm.expectRevert(abi.encodeWithSelector(IWorkAudits.BadTerms.selector, field));
        vm.prank(trainer.addr);
        audits.commitWork(t, "commitment");
    }

    function test_terms() public {
        badTerms("rounds", 40, 20, 0);
        badTerms("rounds", 40, 20, 3);
        badTerms("localSteps", 0, 20, 2);
        badTerms("segmentSteps", 40, 0, 2);
        badTerms("leaves", 2048, 1, 2);
        badTerms("leaves", type(uint32).max, 1, 2);
    }

    function test_mostLeaves() public {
        setPanel();
        IWorkAudits.Terms memory t = terms();
        (t.localSteps, t.segmentSteps) = (2047, 1);
        vm.prank(trainer.addr);
        audits.commitWork(t, "commitment");
    }

    /// @dev Before its first round and after its result a run takes no commitments.
    function test_onlyWhileTraining() public {
        setPanel();
        propose(result(runId, "payouts", 1 ether));
        bytes4 error = IWorkAudits.RunNotTraining.selector;
        refused("after the result", trainer.addr, address(audits), commit_(terms(), "c"), error);
    }

    /// @dev The context is chain's, escrow's and sender's: none of them is an argument.
    function test_context(IWorkAudits.Terms memory t, address who) public {
        bytes32 tag = keccak256("sahm/verify/context/v1");
        bytes memory head =
            abi.encode(tag, block.chainid, address(escrow), t.runId, t.attempt, t.datasetId, t.version);
        bytes memory tail = abi.encode(who, t.specHash, t.classHash, t.localSteps, t.segmentSteps);
        vm.assertEq(audits.contextOf(t, who), keccak256(bytes.concat(head, tail)));
        bytes32 here = audits.contextOf(t, who);
        vm.chainId(4242);
        vm.assertTrue(audits.contextOf(t, who) != here);
        vm.chainId(1337);
        // Another market's escrow.
        WorkAudits elsewhere =
            new WorkAudits(dao.addr, IRunEscrow(address(this)), trainers, auditParameters());
        vm.assertTrue(elsewhere.contextOf(t, who) != here);
    }

    /// @dev Any number of leaves, against a tree that is built another way: from the top.
    function test_root(bytes32[] memory list, bytes32 ctx) public view {
        vm.assume(list.length > 0 && list.length <= 64);
        uint256 width = 1;
        while (width < list.length) width *= 2;
        bytes32 top = subtree(list, 0, width);
        bytes32 root = keccak256(abi.encode(keccak256("sahm/verify/root/v1"), ctx, list.length, top));
        vm.assertEq(audits.rootOf(ctx, list), root);
    }

    function subtree(bytes32[] memory list, uint256 from, uint256 width) internal pure returns (bytes32) {
        if (width == 1) return from < list.length ? list[from] : bytes32(0);
        return node(subtree(list, from, width / 2), subtree(list, from + width / 2, width / 2));
    }
}
