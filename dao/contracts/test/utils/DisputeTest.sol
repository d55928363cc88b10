// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Disputes} from "../../src/Disputes.sol";
import {WorkAudits} from "../../src/WorkAudits.sol";
import {IDisputes} from "../../src/interfaces/IDisputes.sol";
import {IWorkAudits} from "../../src/interfaces/IWorkAudits.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice A run in training whose first seat, `workers[0]`'s, is audited by a panel of the other five: 2 rounds of 40
///         steps in segments of 20, so 6 leaves.
abstract contract DisputeTest is MarketTest {
    uint256 internal constant BOND = 10 ether;
    uint256 internal constant SLASH = 40 ether;
    uint16 internal constant REWARD_BPS = 4000;
    uint256 internal constant REWARD = 4 ether;
    uint32 internal constant AUDIT_SECONDS = 300;
    uint32 internal constant REVEAL_SECONDS = 200;
    uint32 internal constant CLOCK = 100;
    uint32 internal constant RULING_SECONDS = 400;
    uint32 internal constant STEPS = 40;
    uint32 internal constant SEGMENT = 20;
    uint8 internal constant DRAWS = 2;
    uint8 internal constant DELAY = 3;
    bytes32 internal constant SALT = "trainer's salt";
    bytes32 internal constant RANDAO = keccak256("prevrandao");

    WorkAudits internal audits;
    Disputes internal court;
    bytes32 internal runId;
    Actor internal trainer;

    function setUp() public virtual override {
        super.setUp();
        audits = new WorkAudits(dao.addr, escrow, trainers, auditParameters());
        court = new Disputes(dao.addr, credit, escrow, rules, trainers, audits, disputeParameters());
        vm.prank(dao.addr);
        audits.setDisputes(address(court));
        vm.prank(dao.addr);
        trainers.setDisputes(address(court));
        vm.prank(dao.addr);
        escrow.setDisputes(address(court));
        for (uint256 i = 0; i < workers.length; ++i) {
            vm.prank(workers[i].addr);
            credit.approve(address(court), type(uint256).max);
        }
        trainer = workers[0];
        runId = open(order());
        train(runId);
        registerKey(trainer);
    }

    function auditParameters() internal pure returns (IWorkAudits.Parameters memory) {
        return IWorkAudits.Parameters(DRAWS, DELAY, AUDIT_SECONDS, REVEAL_SECONDS);
    }

    function disputeParameters() internal pure returns (IDisputes.Parameters memory) {
        return IDisputes.Parameters(uint96(BOND), uint96(SLASH), REWARD_BPS, CLOCK, RULING_SECONDS);
    }

    function registerKey(Actor memory a) internal {
        vm.prank(a.addr);
        escrow.registerRecipient(runId, 1, listed[0], 1, "recipient");
    }

    // ----------------------------------------------------------------- commits

    function terms() internal view returns (IWorkAudits.Terms memory) {
        return IWorkAudits.Terms({
            runId: runId,
            attempt: 1,
            datasetId: listed[0],
            version: 1,
            specHash: "spec",
            classHash: "class",
            localSteps: STEPS,
            segmentSteps: SEGMENT,
            rounds: 2
        });
    }

    /// @dev Everybody but the trainer, in ascending order.
    function panel() internal view returns (address[] memory list) {
        list = new address[](workers.length - 1);
        for (uint256 i = 1; i < workers.length; ++i) {
            address a = workers[i].addr;
            uint256 at = i - 1;
            for (; at > 0 && list[at - 1] > a; --at) {
                list[at] = list[at - 1];
            }
            list[at] = a;
        }
    }

    function setPanel() internal {
        vm.prank(coordinator.addr);
        audits.setPanel(runId, 1, listed[0], trainer.addr, panel());
    }

    function context() internal view returns (bytes32) {
        return audits.contextOf(terms(), trainer.addr);
    }

    /// @dev The state after a step, as the trainer has it: right before step `wrong`, made up from it on.
    function stateAt(uint32 round, uint32 step, uint32 wrong)
        internal
        pure
        returns (IDisputes.State memory s)
    {
        s.round = round;
        s.params = keccak256(abi.encode(step < wrong ? "right" : "wrong", round, step));
        s.slots = keccak256(abi.encode("slots", step));
        if (step > 0) {
            s.batch = keccak256(abi.encode("batch", step));
            s.loss = step;
            s.trace = keccak256(abi.encode("trace", step));
        }
    }

    function leafAt(uint32 round, uint32 step, uint32 wrong) internal view returns (bytes32) {
        IDisputes.State memory s = stateAt(round, step, wrong);
        bytes32 tag = keccak256("sahm/verify/leaf/v1");
        return keccak256(
            abi.encode(tag, context(), s.round, step, s.params, s.slots, s.batch, s.loss, s.trace, s.link)
        );
    }

    /// @dev All leaves of the work of a trainer whose round 2 goes wrong at step `wrong`, above STEPS for never.
    function leaves(uint32 wrong) internal view returns (bytes32[] memory list) {
        list = new bytes32[](6);
        for (uint32 i = 0; i < 6; ++i) {
            list[i] = leafAt(i / 3 + 1, i % 3 * SEGMENT, i < 3 ? STEPS + 1 : wrong);
        }
    }

    function commitmentTo(bytes32[] memory list) internal view returns (bytes32) {
        return audits.commitmentOf(audits.rootOf(context(), list), SALT, trainer.addr);
    }

    function commitWork(uint32 wrong) internal returns (bytes32 work) {
        setPanel();
        bytes32 commitment = commitmentTo(leaves(wrong));
        vm.prank(trainer.addr);
        work = audits.commitWork(terms(), commitment);
    }

    /// @dev A header as execution clients make it: of what comes before prevrandao, three members have no fixed length.
    function header(bytes32 randao, uint256 number) internal pure returns (bytes memory) {
        bytes memory hash32 = abi.encodePacked(hex"a0", keccak256("hash"));
        bytes memory head = abi.encodePacked(
            hash32, hash32, hex"94", address(0xc0ffee), hash32, hash32, hash32, hex"b90100", new bytes(256)
        );
        bytes memory body = abi.encodePacked(
            head, hex"80", hex"83", uint24(number), hex"8401c9c380", hex"80", hex"846553f100", hex"8467657468"
        );
        body = abi.encodePacked(body, hex"a0", randao, hex"880000000000000000", hex"07");
        return abi.encodePacked(hex"f9", uint16(body.length), body);
    }

    /// @dev Moves on to the block after the beacon's and gives that block's header.
    function toBeacon(bytes32 work, bytes32 randao) internal returns (bytes memory h) {
        uint256 number = audits.workOf(work).beaconBlock;
        h = header(randao, number);
        vm.roll(number + 1);
        vm.setBlockhash(number, keccak256(h));
    }

    function drawn(uint32 wrong) internal returns (bytes32 work) {
        work = commitWork(wrong);
        bytes memory h = toBeacon(work, RANDAO);
        audits.recordBeacon(work, h, panel());
    }

    function auditRoot(bytes32 work, uint8 j, uint32 wrong) internal view returns (bytes32) {
        uint32 i = audits.auditOf(work, j).leaf;
        bytes32[] memory list = leaves(wrong);
        return keccak256(abi.encode(keccak256("sahm/verify/audit/v1"), work, i, list[i - 1], list[i]));
    }

    /// @dev Auditor j commits to what a trainer that goes wrong at `wrong` would have.
    function commitAudit(bytes32 work, uint8 j, uint32 wrong) internal {
        address who = audits.auditOf(work, j).auditor;
        bytes32 commitment = audits.commitmentOf(auditRoot(work, j, wrong), "auditor's salt", who);
        vm.prank(who);
        audits.commitAudit(work, j, commitment);
    }

    function reveal(bytes32 work, uint32 wrong) internal {
        bytes32[] memory list = leaves(wrong);
        vm.prank(trainer.addr);
        audits.revealWork(work, SALT, list);
    }

    function revealed(uint32 wrong) internal returns (bytes32 work) {
        work = drawn(wrong);
        for (uint8 j = 0; j < DRAWS; ++j) {
            commitAudit(work, j, STEPS + 1);
        }
        reveal(work, wrong);
    }

    // ---------------------------------------------------------------- disputes

    function node(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("sahm/verify/node/v1"), left, right));
    }

    /// @dev A leaf of a tree of up to eight with its three siblings.
    function proven(bytes32[] memory list, uint32 index) internal pure returns (IWorkAudits.Proven memory p) {
        p.index = index;
        p.leaf = list[index];
        p.proof = new bytes32[](3);
        bytes32[] memory nodes = new bytes32[](8);
        for (uint256 i = 0; i < list.length; ++i) {
            nodes[i] = list[i];
        }
        uint256 at = index;
        for (uint256 h = 0; h < 3; ++h) {
            p.proof[h] = nodes[at ^ 1];
            for (uint256 i = 0; i < 4 >> h; ++i) {
                nodes[i] = node(nodes[2 * i], nodes[2 * i + 1]);
            }
            at >>= 1;
        }
    }

    function challenge(bytes32 work, Actor memory who, uint32 low, uint32 high, uint32 wrong)
        internal
        returns (bytes32)
    {
        bytes32[] memory list = leaves(wrong);
        IWorkAudits.Proven memory a = proven(list, low);
        IWorkAudits.Proven memory b = proven(list, high);
        vm.prank(who.addr);
        return court.challenge(work, a, b);
    }

    /// @dev What the trainer posts: its own leaves of round 2 at the steps that are asked for.
    function splitOf(bytes32 id, uint32 wrong) internal view returns (bytes32[] memory list) {
        IDisputes.Dispute memory d = court.disputeOf(id);
        uint32[] memory steps = court.splitSteps(d.low, d.high);
        list = new bytes32[](steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            list[i] = leafAt(2, steps[i], wrong);
        }
    }

    function split(bytes32 id, uint32 wrong) internal returns (bytes32[] memory list) {
        list = splitOf(id, wrong);
        vm.prank(court.disputeOf(id).trainer);
        court.split(id, list);
    }

    /// @dev The first posted leaf that is not the right one.
    function pickRight(bytes32 id, bytes32[] memory posted) internal {
        IDisputes.Dispute memory d = court.disputeOf(id);
        bytes32[] memory right = splitOf(id, STEPS + 1);
        uint256 first = 0;
        while (first < posted.length && posted[first] == right[first]) ++first;
        vm.prank(d.challenger);
        court.pick(id, posted, first);
    }

    function openLow(bytes32 id, uint32 wrong) internal {
        IDisputes.Dispute memory d = court.disputeOf(id);
        IDisputes.State memory s = stateAt(2, d.high == 0 ? 0 : d.low, wrong);
        vm.prank(d.trainer);
        court.open(id, s);
    }

    /// @dev A search in which the trainer goes wrong at `wrong` and the challenger looks for it, up to the ruling.
    function search(bytes32 id, uint32 wrong) internal {
        while (court.disputeOf(id).stage == IDisputes.Stage.Split) {
            pickRight(id, split(id, wrong));
        }
        openLow(id, wrong);
    }

    function rulingSigned(bytes32 id, bytes32 rightLeaf, uint256 n)
        internal
        view
        returns (uint8[] memory indexes, bytes[] memory signatures)
    {
        return signedBy(court.hashRuling(id, rightLeaf), n);
    }

    function signedBy(bytes32 digest, uint256 n)
        internal
        view
        returns (uint8[] memory indexes, bytes[] memory signatures)
    {
        indexes = new uint8[](n);
        signatures = new bytes[](n);
        for (uint256 i = 0; i < n; ++i) {
            indexes[i] = uint8(i);
            signatures[i] = sign(members[i], digest);
        }
    }

    function rule(bytes32 id, bytes32 rightLeaf) internal {
        (uint8[] memory indexes, bytes[] memory signatures) = rulingSigned(id, rightLeaf, THRESHOLD);
        court.rule(id, rightLeaf, indexes, signatures);
    }

    function stageIs(bytes32 id, IDisputes.Stage stage) internal view {
        vm.assertEq(uint256(court.disputeOf(id).stage), uint256(stage), "stage");
    }

    function stateIs(bytes32 work, IWorkAudits.WorkState state) internal view {
        vm.assertEq(uint256(audits.workOf(work).state), uint256(state), "state");
    }

    /// @dev A worker that is not the trainer.
    function accuser() internal view returns (Actor memory) {
        return workers[3];
    }

    function wait(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
    }

    /// @dev The call must fail, and with this error.
    function refused(string memory name, address from, address to, bytes memory data, bytes4 error) internal {
        vm.prank(from);
        (bool ok, bytes memory answer) = to.call(data);
        vm.assertTrue(!ok, string.concat(name, " was accepted"));
        vm.assertTrue(bytes4(answer) == error, string.concat(name, " was refused for another reason"));
    }
}
