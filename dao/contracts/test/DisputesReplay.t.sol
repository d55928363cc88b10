// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Disputes} from "../src/Disputes.sol";
import {IDisputes} from "../src/interfaces/IDisputes.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {IRunRules} from "../src/interfaces/IRunRules.sol";
import {RunState} from "../src/interfaces/RunTypes.sol";
import {DisputeTest} from "./utils/DisputeTest.sol";

/// @notice What referees signed, used where it does not belong: one line each, as in Replay.
contract DisputesReplayTest is DisputeTest {
    bytes4 internal bad = IRunRules.BadResultSignature.selector;

    function contested(bytes32 work, Actor memory who) internal returns (bytes32 id) {
        id = challenge(work, who, 4, 5, 30);
        search(id, 30);
    }

    function call(bytes32 id, bytes32 right, bytes32 digest) internal view returns (bytes memory) {
        (uint8[] memory indexes, bytes[] memory signatures) = signedBy(digest, THRESHOLD);
        return abi.encodeCall(court.rule, (id, right, indexes, signatures));
    }

    /// @dev The digest, computed here and not by the contract.
    function digest(address contract_, bytes32 id, IDisputes.Dispute memory d, bytes32 right)
        internal
        view
        returns (bytes32)
    {
        bytes32 typehash = keccak256(
            "Ruling(bytes32 disputeId,uint32 low,uint32 high,bytes32 lowLeaf,bytes32 highLeaf,bytes32 rightLeaf)"
        );
        return
            inDomain(
                contract_, keccak256(abi.encode(typehash, id, d.low, d.high, d.lowLeaf, d.highLeaf, right))
            );
    }

    function inDomain(address contract_, bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Sahm Disputes"),
                keccak256("1"),
                block.chainid,
                contract_
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function no(string memory name, bytes memory data, bytes4 error) internal {
        refused(name, stranger.addr, address(court), data, error);
    }

    function test_ruling() public {
        bytes32 work = revealed(30);
        bytes32 id = contested(work, workers[3]);
        bytes32 other = contested(work, workers[4]);
        IDisputes.Dispute memory d = court.disputeOf(id);
        bytes32 right = leafAt(2, 30, 99);
        address here = address(court);
        vm.assertEq(court.hashRuling(id, right), digest(here, id, d, right));

        vm.chainId(4242);
        bytes32 elsewhere = digest(here, id, d, right);
        vm.chainId(1337);
        no("ruling: another chain", call(id, right, elsewhere), bad);
        no("ruling: another contract", call(id, right, digest(address(escrow), id, d, right)), bad);
        no("ruling: another dispute", call(id, right, digest(here, other, d, right)), bad);
        no("ruling: another leaf", call(id, right, digest(here, id, d, d.highLeaf)), bad);
        d.high = 31;
        no("ruling: another step", call(id, right, digest(here, id, d, right)), bad);
        (d.high, d.low) = (30, 28);
        no("ruling: another step before", call(id, right, digest(here, id, d, right)), bad);
        (d.low, d.lowLeaf) = (29, right);
        no("ruling: another start", call(id, right, digest(here, id, d, right)), bad);
        (d.lowLeaf, d.highLeaf) = (court.disputeOf(id).lowLeaf, right);
        no("ruling: another claim", call(id, right, digest(here, id, d, right)), bad);
        d.highLeaf = court.disputeOf(id).highLeaf;
        anotherEpoch(id, right);
        bytes memory good = call(id, right, digest(here, id, d, right));
        uint256 now_ = block.timestamp;
        wait(RULING_SECONDS + 1);
        no("ruling: after its deadline", good, IDisputes.ClockRanOut.selector);
        vm.warp(now_);
        (bool ok,) = here.call(good);
        vm.assertTrue(ok, "the ruling was refused");
        stageIs(id, IDisputes.Stage.ChallengerWon);
        no("ruling: twice", good, IDisputes.BadStage.selector);
        no("ruling: for the other dispute", call(other, right, digest(here, id, d, right)), bad);
    }

    /// @dev A later committee has no say about runs of an earlier one.
    function anotherEpoch(bytes32 id, bytes32 right) internal {
        Actor[] memory old = members;
        setCommittee("successor");
        no("ruling: another committee", call(id, right, court.hashRuling(id, right)), bad);
        for (uint256 i = 0; i < old.length; ++i) {
            members[i] = old[i];
        }
    }

    function voidCall(bytes32 id, bytes32 reason, bytes32 d, uint256 n) internal view returns (bytes memory) {
        (uint8[] memory indexes, bytes[] memory signatures) = signedBy(d, n);
        return abi.encodeCall(court.voidResult, (id, reason, indexes, signatures));
    }

    function voidDigest(bytes32 id, bytes32 result_, bytes32 reason) internal view returns (bytes32) {
        bytes32 typehash = keccak256("Void(bytes32 runId,bytes32 resultHash,bytes32 reasonHash)");
        return inDomain(address(court), keccak256(abi.encode(typehash, id, result_, reason)));
    }

    function test_void() public {
        bytes32 reason = keccak256("the model does not open");
        bytes memory nothing = voidCall(runId, reason, voidDigest(runId, 0, reason), THRESHOLD);
        no("void: no result", nothing, IDisputes.NoResult.selector);
        propose(result(runId, "payouts", 1 ether));
        bytes32 hash = escrow.resultHash(runId);
        bytes32 d = voidDigest(runId, hash, reason);
        vm.assertEq(court.hashVoid(runId, hash, reason), d);
        no("void: one short", voidCall(runId, reason, d, THRESHOLD - 1), IRunRules.TooFewSignatures.selector);
        bytes memory x = voidCall(runId, reason, voidDigest("another", hash, reason), THRESHOLD);
        no("void: another run", x, bad);
        x = voidCall(runId, reason, voidDigest(runId, "another", reason), THRESHOLD);
        no("void: another result", x, bad);
        no("void: another reason", voidCall(runId, "another", d, THRESHOLD), bad);
        x = voidCall(runId, reason, escrow.resultHash(runId), THRESHOLD);
        no("void: the result's own signatures", x, bad);
        vm.chainId(4242);
        bytes32 elsewhere = voidDigest(runId, hash, reason);
        vm.chainId(1337);
        no("void: another chain", voidCall(runId, reason, elsewhere, THRESHOLD), bad);
        x = abi.encodeCall(escrow.voidResult, (runId));
        refused("void: not through here", dao.addr, address(escrow), x, IRunEscrow.NotDisputes.selector);

        bytes memory good = voidCall(runId, reason, d, THRESHOLD);
        uint256 before = credit.balanceOf(builder.addr);
        (bool ok,) = address(court).call(good);
        vm.assertTrue(ok, "the ruling was refused");
        vm.assertTrue(escrow.run(runId).state == RunState.Refunded);
        vm.assertEq(credit.balanceOf(builder.addr) - before, escrow.run(runId).funded);
        no("void: twice", good, IRunEscrow.BadState.selector);
    }

    /// @dev A result that was settled stands.
    function test_voidTooLate() public {
        propose(result(runId, "payouts", 1 ether));
        bytes32 d = voidDigest(runId, escrow.resultHash(runId), "reason");
        vm.warp(escrow.run(runId).challengeEnds);
        escrow.settle(runId);
        no("void: settled", voidCall(runId, "reason", d, THRESHOLD), IRunEscrow.BadState.selector);
    }

    function test_anotherContract() public {
        Disputes twin = new Disputes(dao.addr, credit, escrow, rules, trainers, audits, disputeParameters());
        vm.assertTrue(twin.hashVoid(runId, "result", "reason") != court.hashVoid(runId, "result", "reason"));
    }
}
