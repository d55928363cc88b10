// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IPriceBook} from "../src/interfaces/IPriceBook.sol";
import {IPrivacyBudgets} from "../src/interfaces/IPrivacyBudgets.sol";
import {Claim, Result, RunOrder, Seat} from "../src/interfaces/RunTypes.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice What whole transactions cost: 21,000, calldata and cold storage included. The numbers are committed
///         in snapshots/ and compared; the bars are asserted besides.
/// forge-config: default.isolate = true
contract GasTest is MarketTest {
    uint256 internal constant LEAVES = 32;

    function ten() internal returns (bytes32[] memory ids) {
        ids = new bytes32[](10);
        for (uint256 i = 0; i < ids.length; ++i) {
            ids[i] = i < DATASETS
                ? listed[i]
                : publish(actor(string.concat("contributor", digit(i))), 100 + uint64(i));
        }
    }

    function tenDatasets() internal returns (RunOrder memory o) {
        o = order();
        price(o, ten());
    }

    function trained() internal returns (bytes32 runId) {
        runId = open(order());
        train(runId);
    }

    /// @dev 32 equal payouts to different accounts, and the proof of each.
    function leaves(bytes32 runId) internal returns (bytes32[] memory level) {
        level = new bytes32[](LEAVES);
        for (uint256 i = 0; i < LEAVES; ++i) {
            level[i] = escrow.leafOf(runId, i, payee(i), 1 ether, 0);
        }
    }

    function payee(uint256 i) internal returns (address) {
        return actor(string.concat("payee", digit(i / 10), digit(i % 10))).addr;
    }

    function root(bytes32[] memory level, uint256 index)
        internal
        pure
        returns (bytes32, bytes32[] memory proof)
    {
        proof = new bytes32[](5);
        for (uint256 depth = 0; depth < 5; ++depth) {
            proof[depth] = level[index ^ 1];
            bytes32[] memory up = new bytes32[](level.length / 2);
            for (uint256 i = 0; i < up.length; ++i) {
                (bytes32 a, bytes32 b) = (level[2 * i], level[2 * i + 1]);
                up[i] = a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
            }
            level = up;
            index /= 2;
        }
        return (level[0], proof);
    }

    function settled() internal returns (bytes32 runId, bytes32[] memory level) {
        runId = trained();
        level = leaves(runId);
        (bytes32 r,) = root(level, 0);
        propose(result(runId, r, LEAVES * 1 ether));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
    }

    function test_open() public {
        open(order()); // the escrow is in use: it holds money and a run
        RunOrder memory o = tenDatasets();
        escrow.open(o, 0, block.timestamp + 600, authorization(o));
        uint256 gas = vm.snapshotGasLastCall("RunEscrow", "open, 10 datasets");
        vm.assertTrue(gas <= 350_000, "open over 10 datasets");
    }

    /// @dev Demand is an exponential for each dataset: no bar, a number to watch.
    function test_openInDemand() public {
        open(order());
        bytes32[] memory ids = ten();
        vm.prank(dao.addr);
        prices.setDynamics(IPriceBook.Dynamics(50_000, 1000, 1_000_000, 10_000, 10_000, 0));
        vm.prank(dao.addr);
        prices.setMeter(dao.addr);
        vm.prank(dao.addr);
        prices.noteUse(ids, 1, 1);
        vm.warp(block.timestamp + 1200);
        RunOrder memory o = order();
        price(o, ids);
        escrow.open(o, 0, block.timestamp + 600, authorization(o));
        vm.snapshotGasLastCall("RunEscrow", "open, 10 datasets in demand");
    }

    /// @dev What a debit adds: no bar, a number to watch.
    function test_openWithPrivacy() public {
        open(order());
        bytes32[] memory ids = ten();
        for (uint256 i = 0; i < ids.length; ++i) {
            Actor memory owner = i < DATASETS ? owners[i] : actor(string.concat("contributor", digit(i)));
            IPrivacyBudgets.PrivacyBudget memory b =
                IPrivacyBudgets.PrivacyBudget(ids[i], 1, 1, 8e6, 1e7, 0, uint64(block.timestamp));
            bytes memory signature = sign(owner, budgets.hashBudget(b));
            budgets.setBudget(b, signature);
            vm.snapshotGasLastCall("PrivacyBudgets", "setBudget");
        }
        for (uint256 i = 0; i < 2; ++i) {
            RunOrder memory o = order();
            price(o, ids);
            (o.privacy.unit, o.privacy.epsilonMicro, o.privacy.deltaPico) = (1, 1e6, 1e6);
            o.salt = bytes32(i);
            escrow.open(o, 0, block.timestamp + 600, authorization(o));
        }
        vm.snapshotGasLastCall("RunEscrow", "open, 10 datasets with privacy");
    }

    function test_rounds() public {
        bytes32 runId = open(order());
        Seat3 memory s = seatsAndAcks(runId);
        vm.prank(coordinator.addr);
        escrow.assign(runId, s.seats, workers[4].addr, "seeds", s.acks);
        vm.snapshotGasLastCall("RunEscrow", "assign, 3 seats");
        vm.roll(block.number + 1);
        escrow.drawRecomputer(runId);
        vm.snapshotGasLastCall("RunEscrow", "drawRecomputer");
        vm.prank(workers[0].addr);
        escrow.registerRecipient(runId, 1, listed[0], 1, "age");
        vm.snapshotGasLastCall("RunEscrow", "registerRecipient");
        for (uint256 round = 0; round < 3; ++round) {
            vm.prank(coordinator.addr);
            escrow.commitCohort(
                runId, 1, uint32(round), keccak256("cohort"), keccak256("model"), keccak256("gradient")
            );
            uint256 gas = vm.snapshotGasLastCall("RunEscrow", "commitCohort");
            vm.assertTrue(gas <= 60_000, "round commitment");
        }
    }

    function test_result() public {
        bytes32 runId = trained();
        Result memory r = result(runId, "payouts", 10 ether);
        r.sealedModelCid = "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
        (uint8[] memory indexes, bytes[] memory signatures) = attest(r, 3);
        escrow.propose(r, indexes, signatures);
        uint256 gas = vm.snapshotGasLastCall("RunEscrow", "propose, 3 signatures");
        vm.assertTrue(gas <= 180_000, "attest with 3 signatures");
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
        vm.snapshotGasLastCall("RunEscrow", "settle");
    }

    /// @dev To an account that never had a credit, with a proof of 5: the dearest of the first 64 leaves.
    function test_claim() public {
        (bytes32 runId, bytes32[] memory level) = settled();
        for (uint256 index = 0; index < LEAVES; index += 7) {
            (, bytes32[] memory proof) = root(level, index);
            address account = payee(index);
            escrow.claim(runId, index, account, 1 ether, 0, proof);
            uint256 gas = vm.snapshotGasLastCall("RunEscrow", "claim");
            vm.assertTrue(gas <= 75_000, "single claim");
        }
    }

    function test_claimMany() public {
        (bytes32 runId, bytes32[] memory level) = settled();
        Claim[] memory claims = new Claim[](10);
        for (uint256 i = 0; i < claims.length; ++i) {
            (, bytes32[] memory proof) = root(level, i);
            claims[i] = Claim(runId, i, payee(i), 1 ether, 0, proof);
        }
        escrow.claimMany(claims);
        vm.snapshotGasLastCall("RunEscrow", "claimMany, 10 leaves");
    }

    struct Seat3 {
        Seat[] seats;
        bytes[] acks;
    }

    function seatsAndAcks(bytes32 runId) internal view returns (Seat3 memory s) {
        s.seats = seatsOf(runId);
        s.acks = seedAcks(runId, "seeds");
    }
}
