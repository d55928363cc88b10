// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {IWorkAudits} from "../src/interfaces/IWorkAudits.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";

/// @notice What audits and disputes cost as whole transactions, as in Gas.
/// forge-config: default.isolate = true
contract DisputesGasTest is DisputeTest {
    function note(string memory name) internal {
        vm.snapshotGasLastCall("Disputes", name);
    }

    function test_audits() public {
        address[] memory list = panel();
        vm.prank(coordinator.addr);
        audits.setPanel(runId, 1, listed[0], trainer.addr, list);
        note("setPanel, 5 auditors");
        bytes32 commitment = commitmentTo(leaves(99));
        IWorkAudits.Terms memory t = terms();
        vm.prank(trainer.addr);
        bytes32 work = audits.commitWork(t, commitment);
        note("commitWork");
        bytes memory h = toBeacon(work, RANDAO);
        audits.recordBeacon(work, h, list);
        note("recordBeacon, 2 draws");
        commitAudit(work, 0, 99);
        note("commitAudit");
        commitAudit(work, 1, 99);
        bytes32[] memory all = leaves(99);
        vm.prank(trainer.addr);
        audits.revealWork(work, SALT, all);
        note("revealWork, 6 leaves");
        bytes32 root = auditRoot(work, 0, 99);
        address first = audits.auditOf(work, 0).auditor;
        vm.prank(first);
        audits.revealAudit(work, 0, root, "auditor's salt");
        note("revealAudit");
        wait(REVEAL_SECONDS + 1);
        audits.close(work);
        note("close");
    }

    /// @dev The most leaves that there may be, below what a block of 36 million takes many times over.
    function test_mostLeaves() public {
        setPanel();
        IWorkAudits.Terms memory t = terms();
        (t.localSteps, t.segmentSteps) = (2047, 1);
        bytes32[] memory all = new bytes32[](4096);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = keccak256(abi.encode(i));
        }
        bytes32 ctx = audits.contextOf(t, trainer.addr);
        bytes32 commitment = audits.commitmentOf(audits.rootOf(ctx, all), SALT, trainer.addr);
        vm.prank(trainer.addr);
        bytes32 work = audits.commitWork(t, commitment);
        audits.recordBeacon(work, toBeacon(work, RANDAO), panel());
        wait(AUDIT_SECONDS + 1);
        vm.prank(trainer.addr);
        audits.revealWork(work, SALT, all);
        note("revealWork, 4096 leaves");
    }

    function test_dispute() public {
        bytes32 work = revealed(30);
        bytes32[] memory all = leaves(30);
        IWorkAudits.Proven memory low = proven(all, 4);
        IWorkAudits.Proven memory high = proven(all, 5);
        vm.prank(accuser().addr);
        bytes32 id = court.challenge(work, low, high);
        note("challenge");
        bytes32[] memory posted = splitOf(id, 30);
        vm.prank(trainer.addr);
        court.split(id, posted);
        note("split");
        vm.prank(accuser().addr);
        court.pick(id, posted, 7);
        note("pick");
        pickTheRest(id);
        IDisputes.State memory s = stateAt(2, court.disputeOf(id).low, 30);
        vm.prank(trainer.addr);
        court.open(id, s);
        note("open");
        bytes32 right = leafAt(2, court.disputeOf(id).high, 99);
        (uint8[] memory indexes, bytes[] memory signatures) = rulingSigned(id, right, THRESHOLD);
        court.rule(id, right, indexes, signatures);
        note("rule, 3 signatures");
    }

    function pickTheRest(bytes32 id) internal {
        while (court.disputeOf(id).stage == IDisputes.Stage.Split) pickRight(id, split(id, 30));
    }
}
