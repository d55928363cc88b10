// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {IRunRules} from "../src/interfaces/IRunRules.sol";
import {Result, RunOrder, Seat} from "../src/interfaces/RunTypes.sol";
import {TokenPull} from "../src/libraries/TokenPull.sol";
import {FeeToken} from "./mocks/FeeToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice One test per rule that an order or an assignment can break; `order()` itself opens.
contract RunRulesTest is MarketTest {
    function refuse(RunOrder memory o, bytes memory err) internal {
        bytes memory signature = authorization(o);
        vm.expectRevert(err);
        escrow.open(o, 0, block.timestamp + 600, signature);
    }

    function test_control() public {
        open(order());
    }

    function test_EmptyField() public {
        RunOrder memory o = order();
        o.parties.builder = address(0);
        refuse(o, abi.encodeWithSelector(IRunRules.EmptyField.selector, "builder"));
        o = order();
        o.parties.coordinator = address(0);
        refuse(o, abi.encodeWithSelector(IRunRules.EmptyField.selector, "coordinator"));
        o = order();
        o.parties.sealingKey = 0;
        refuse(o, abi.encodeWithSelector(IRunRules.EmptyField.selector, "sealingKey"));
    }

    function test_BadField(uint8 tier, uint8 bits) public {
        RunOrder memory o = order();
        o.training.rounds = 0;
        refuse(o, abi.encodeWithSelector(IRunRules.BadField.selector, "rounds"));
        o = order();
        o.training.tier = uint8(bound(tier, 3, 255));
        refuse(o, abi.encodeWithSelector(IRunRules.BadField.selector, "tier"));
        vm.assume(bits != 32 && bits != 64);
        o = order();
        o.training.wordBits = bits;
        refuse(o, abi.encodeWithSelector(IRunRules.BadField.selector, "wordBits"));
    }

    function test_WrongEpoch(uint32 epoch) public {
        vm.assume(epoch != 1);
        RunOrder memory o = order();
        o.parties.epoch = epoch;
        refuse(o, abi.encodeWithSelector(IRunRules.WrongEpoch.selector, epoch, 1));
    }

    function test_Deadlines(uint256 which) public {
        RunOrder memory o = order();
        o.deadlines.assignBy = uint64(block.timestamp - 1);
        refuse(
            o,
            abi.encodeWithSelector(IRunRules.DeadlinePassed.selector, o.deadlines.assignBy, block.timestamp)
        );
        o = order();
        which = which % 3;
        if (which == 0) o.deadlines.startBy = o.deadlines.assignBy;
        if (which == 1) o.deadlines.trainBy = o.deadlines.startBy;
        if (which == 2) o.deadlines.attestBy = o.deadlines.trainBy;
        refuse(o, abi.encodeWithSelector(IRunRules.DeadlinesOutOfOrder.selector));
    }

    function test_DeadlineTooFar(uint64 attestBy) public {
        RunOrder memory o = order();
        uint64 latest = uint64(block.timestamp + 90 days);
        o.deadlines.attestBy = uint64(bound(attestBy, latest + 1, type(uint64).max));
        refuse(o, abi.encodeWithSelector(IRunRules.DeadlineTooFar.selector, o.deadlines.attestBy, latest));
        (o.deadlines.assignBy, o.deadlines.startBy) = (type(uint64).max - 3, type(uint64).max - 2);
        (o.deadlines.trainBy, o.deadlines.attestBy) = (type(uint64).max - 1, type(uint64).max);
        refuse(o, abi.encodeWithSelector(IRunRules.DeadlineTooFar.selector, type(uint64).max, latest));
        o = order();
        o.deadlines.attestBy = latest;
        open(o);
    }

    function test_Privacy(uint8 unit, uint32 colluders) public {
        RunOrder memory o = order();
        o.privacy.unit = uint8(bound(unit, 3, 255));
        refuse(o, abi.encodeWithSelector(IRunRules.BadPrivacyUnit.selector, o.privacy.unit));
        o = order();
        o.privacy.unit = uint8(unit % 3);
        o.privacy.kMin = 2;
        o.privacy.colluders = 0;
        refuse(o, abi.encodeWithSelector(IRunRules.KMinTooLow.selector, 2, 3));
        o = order();
        o.privacy.colluders = uint32(bound(colluders, 1, 1e9));
        refuse(o, abi.encodeWithSelector(IRunRules.KMinTooLow.selector, 3, 3 + uint256(o.privacy.colluders)));
    }

    function test_DatasetCount() public {
        RunOrder memory o = order();
        price(o, new bytes32[](0));
        refuse(o, abi.encodeWithSelector(IRunRules.DatasetCount.selector, 0, 128));
    }

    function test_DuplicateDataset() public {
        RunOrder memory o = order();
        o.datasets[2] = o.datasets[0];
        refuse(o, abi.encodeWithSelector(IRunRules.DuplicateDataset.selector, listed[0]));
    }

    function test_DatasetNotListed() public {
        RunOrder memory o = order();
        vm.prank(dao.addr);
        registry.suspend(listed[1]);
        refuse(o, abi.encodeWithSelector(IRunRules.DatasetNotListed.selector, listed[1]));
        vm.prank(owners[1].addr);
        registry.revoke(listed[1]);
        refuse(o, abi.encodeWithSelector(IRunRules.DatasetNotListed.selector, listed[1]));
        o.datasets[1].datasetId = "nothing";
        bytes memory signature = authorization(o);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("nothing")));
        escrow.open(o, 0, block.timestamp + 600, signature);
    }

    /// @dev Sealed anew, a listed dataset is not sold before the new committee has acknowledged it.
    function test_DatasetNotAcknowledged() public {
        setCommittee("next");
        IDatasetRegistry.Reseal memory r = IDatasetRegistry.Reseal({
            datasetId: listed[1],
            version: 1,
            envelopeCid: "sealed anew",
            epoch: custodians.currentEpoch(),
            nonce: registry.nonces(owners[1].addr),
            deadline: uint64(block.timestamp)
        });
        open(order()); // the control
        vm.prank(owners[1].addr);
        registry.reseal(r, "");
        RunOrder memory o = order();
        o.salt = "second";
        refuse(o, abi.encodeWithSelector(IRunRules.DatasetNotAcknowledged.selector, listed[1]));
    }

    function test_DatasetMismatch() public {
        RunOrder memory o = order();
        o.datasets[0].version = 2;
        refuse(o, abi.encodeWithSelector(IRunRules.DatasetMismatch.selector, listed[0], "version"));
        o = order();
        o.datasets[0].rows += 1;
        refuse(o, abi.encodeWithSelector(IRunRules.DatasetMismatch.selector, listed[0], "rows"));
    }

    /// @dev Whatever is not the weight of the rows is refused, for every dataset.
    function test_BadWeight(uint64 weight, uint256 which) public {
        RunOrder memory o = order();
        which = which % 3;
        vm.assume(weight != 1e9);
        o.datasets[which].weight = weight;
        refuse(o, abi.encodeWithSelector(IRunRules.BadWeight.selector, listed[which], weight));
    }

    /// @dev The attack: all weight on the victim's update, the least on the others'. Scaling all is refused, too.
    function test_weightsOnOneMember(uint256 victim) public {
        RunOrder memory o = order();
        victim = victim % 3;
        for (uint256 i = 0; i < 3; ++i) {
            o.datasets[i].weight = i == victim ? 1e9 : 1;
        }
        uint256 first = victim == 0 ? 1 : 0;
        refuse(o, abi.encodeWithSelector(IRunRules.BadWeight.selector, listed[first], 1));
        o = order();
        for (uint256 i = 0; i < 3; ++i) {
            o.datasets[i].weight /= 2;
        }
        refuse(o, abi.encodeWithSelector(IRunRules.BadWeight.selector, listed[0], 5e8));
    }

    /// @dev Any rows: exactly floor(rows * 1e9 / most), at least 1, opens; one part off does not.
    function test_weightsOfRows(uint64 a, uint64 b, uint64 c, uint256 which, bool above) public {
        uint64[3] memory rows = [_rows(a), _rows(b), _rows(c)];
        bytes32[] memory ids = new bytes32[](3);
        uint256 most;
        for (uint256 i = 0; i < 3; ++i) {
            ids[i] = publish(owners[i], rows[i]);
            if (rows[i] > most) most = rows[i];
        }
        RunOrder memory o = order();
        price(o, ids);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 least = uint256(rows[i]) * 1e9 / most;
            vm.assertEq(o.datasets[i].weight, least == 0 ? 1 : least);
        }
        which = which % 3;
        uint64 right = o.datasets[which].weight;
        o.datasets[which].weight = above ? right + 1 : right - 1;
        refuse(o, abi.encodeWithSelector(IRunRules.BadWeight.selector, ids[which], o.datasets[which].weight));
        o.datasets[which].weight = right;
        rules.checkOrder(o);
    }

    /// @dev 1 to 2^48-1 rows, of every magnitude.
    function _rows(uint64 seed) private pure returns (uint64) {
        uint64 n = uint64(uint48(seed)) >> (seed % 48);
        return n == 0 ? 1 : n;
    }

    /// @dev Two datasets of one owner, an owner that the DAO removed, the builder's and the coordinator's
    ///      own: none counts.
    function test_TooFewOwners() public {
        RunOrder memory o = order();
        o.parties.coordinator = owners[0].addr;
        refuse(o, abi.encodeWithSelector(IRunRules.TooFewOwners.selector, 2, 3));
        bytes32[] memory ids = new bytes32[](3);
        (ids[0], ids[1], ids[2]) = (listed[0], listed[1], publish(owners[1], 50));
        o = order();
        price(o, ids);
        refuse(o, abi.encodeWithSelector(IRunRules.TooFewOwners.selector, 2, 3));
        ids[2] = publish(builder, 50);
        o = order();
        price(o, ids);
        refuse(o, abi.encodeWithSelector(IRunRules.TooFewOwners.selector, 2, 3));
        vm.prank(dao.addr);
        registry.removeOwner(owners[2].addr);
        refuse(order(), abi.encodeWithSelector(IRunRules.TooFewOwners.selector, 2, 3));
    }

    function test_PriceTooLow(uint256 cut) public {
        RunOrder memory o = order();
        uint256 least = o.datasets[0].priceWei;
        cut = bound(cut, 1, least);
        o.datasets[0].priceWei -= cut;
        o.prices.datasetsWei -= cut;
        o.prices.maxTotalWei -= cut;
        refuse(o, abi.encodeWithSelector(IRunRules.PriceTooLow.selector, "dataset", least - cut, least));
        o = order();
        o.prices.computeWei -= 1;
        refuse(o, abi.encodeWithSelector(IRunRules.PriceTooLow.selector, "compute", 6 ether - 1, 6 ether));
        o = order();
        o.prices.custodyWei -= 1;
        refuse(o, abi.encodeWithSelector(IRunRules.PriceTooLow.selector, "custody", 4 ether - 1, 4 ether));
        o = order();
        uint256 fee = o.prices.daoFeeWei;
        o.prices.daoFeeWei = fee - 1;
        refuse(o, abi.encodeWithSelector(IRunRules.PriceTooLow.selector, "daoFee", fee - 1, fee));
    }

    function test_PriceSumMismatch() public {
        RunOrder memory o = order();
        o.prices.maxTotalWei += 1;
        refuse(
            o,
            abi.encodeWithSelector(
                IRunRules.PriceSumMismatch.selector, o.prices.maxTotalWei - 1, o.prices.maxTotalWei
            )
        );
        o = order();
        o.datasets[0].priceWei += 1;
        refuse(
            o,
            abi.encodeWithSelector(
                IRunRules.PriceSumMismatch.selector, o.prices.datasetsWei + 1, o.prices.datasetsWei
            )
        );
    }

    function test_WrongGuaranteedBps(uint16 bps) public {
        vm.assume(bps != 6000);
        RunOrder memory o = order();
        o.prices.guaranteedBps = bps;
        refuse(o, abi.encodeWithSelector(IRunRules.WrongGuaranteedBps.selector, bps, 6000));
    }

    function test_ValidationMismatch() public {
        RunOrder memory o = order();
        o.validation.datasetId = listed[0];
        refuse(o, abi.encodeWithSelector(IRunRules.ValidationMismatch.selector, "owner"));
        o = order();
        o.validation.version = 2;
        refuse(o, abi.encodeWithSelector(IRunRules.ValidationMismatch.selector, "version"));
        o = order();
        o.validation.dataRoot = "other";
        refuse(o, abi.encodeWithSelector(IRunRules.ValidationMismatch.selector, "dataRoot"));
        o = order();
        o.validation.rows += 1;
        refuse(o, abi.encodeWithSelector(IRunRules.ValidationMismatch.selector, "rows"));
        validation = register(builder, 30);
        refuse(order(), abi.encodeWithSelector(IRunRules.ValidationMismatch.selector, "acknowledged"));
        validation = publish(builder, 30);
        refuse(order(), abi.encodeWithSelector(IRunRules.ValidationMismatch.selector, "status"));
    }

    function test_WrongToken(address token) public {
        vm.assume(token != address(credit));
        RunOrder memory o = order();
        o.parties.token = token;
        refuse(o, abi.encodeWithSelector(IRunEscrow.WrongToken.selector, token, address(credit)));
    }

    function test_RunExists() public {
        RunOrder memory o = order();
        bytes32 runId = open(o);
        refuse(o, abi.encodeWithSelector(IRunEscrow.RunExists.selector, runId));
        vm.prank(builder.addr);
        escrow.cancel(runId);
        refuse(o, abi.encodeWithSelector(IRunEscrow.RunExists.selector, runId));
    }

    /// @dev The signature covers the whole order: whatever is changed, the token refuses to pay.
    function test_alteredOrderIsNotPaid(uint256 which) public {
        RunOrder memory o = order();
        o.prices.computeWei += 1; // so that what is changed below still adds up to a price that is accepted
        o.prices.maxTotalWei += 1;
        bytes memory signature = authorization(o);
        which = which % 8;
        if (which == 0) o.salt = "other";
        if (which == 1) o.parties.sealingKey = "mine";
        if (which == 2) o.training.specHash = "other";
        if (which == 3) (o.datasets[0], o.datasets[1]) = (o.datasets[1], o.datasets[0]);
        if (which == 4) o.deadlines.attestBy += 1;
        if (which == 5) o.validation.cid = "other";
        if (which == 6) {
            (o.prices.computeWei, o.prices.custodyWei) = (o.prices.computeWei - 1, o.prices.custodyWei + 1);
        }
        if (which == 7) o.privacy.epsilonMicro += 1;
        vm.expectRevert(abi.encodeWithSignature("ERC3009InvalidSignature()"));
        escrow.open(o, 0, block.timestamp + 600, signature);
    }

    function test_BadOrderSignature() public {
        RunOrder memory o = order();
        bytes memory signature = sign(stranger, escrow.hashOrder(o));
        vm.expectRevert(abi.encodeWithSelector(IRunRules.BadOrderSignature.selector, builder.addr));
        escrow.openWithPermit(o, block.timestamp, new bytes(65), signature);
    }

    function test_TransferShortfall() public {
        deploy(new FeeToken());
        delete listed;
        for (uint256 i = 0; i < DATASETS; ++i) {
            listed.push(publish(owners[i], 100));
        }
        validation = register(builder, 40);
        acknowledge(validation);
        credit.faucet(builder.addr, 1_000_000 ether);
        RunOrder memory o = order();
        uint256 total = o.prices.maxTotalWei;
        refuse(o, abi.encodeWithSelector(TokenPull.TransferShortfall.selector, total, total - total / 100));
    }

    // -------------------------------------------------------------- assignment

    function refuseAssign(bytes32 runId, Seat[] memory seats, address evaluator, bytes memory err) internal {
        bytes[] memory signatures = seedAcks(runId, keccak256("seeds"));
        vm.expectRevert(err);
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, evaluator, keccak256("seeds"), signatures);
    }

    function test_TrainerNotActive() public {
        bytes32 runId = open(order());
        Seat[] memory seats = seatsOf(runId);
        seats[1].trainer = stranger.addr;
        bytes memory err = abi.encodeWithSelector(IRunRules.TrainerNotActive.selector, stranger.addr);
        refuseAssign(runId, seats, workers[4].addr, err);
        refuseAssign(runId, seatsOf(runId), stranger.addr, err);
        vm.prank(workers[0].addr);
        trainers.beginExit();
        err = abi.encodeWithSelector(IRunRules.TrainerNotActive.selector, workers[0].addr);
        refuseAssign(runId, seatsOf(runId), workers[4].addr, err);
    }

    function test_EvaluatorHoldsSeat() public {
        bytes32 runId = open(order());
        bytes memory err = abi.encodeWithSelector(IRunRules.EvaluatorHoldsSeat.selector, workers[2].addr);
        refuseAssign(runId, seatsOf(runId), workers[2].addr, err);
    }

    function test_TooFewTrainers() public {
        bytes32 runId = open(order());
        Seat[] memory seats = seatsOf(runId);
        seats[1].trainer = seats[0].trainer;
        bytes memory err = abi.encodeWithSelector(IRunRules.TooFewTrainers.selector, 2, 3);
        refuseAssign(runId, seats, workers[4].addr, err);
        stake(coordinator);
        seats[1].trainer = coordinator.addr;
        refuseAssign(runId, seats, workers[4].addr, err);
    }

    function test_seedAcks() public {
        bytes32 runId = open(order());
        Seat[] memory seats = seatsOf(runId);
        bytes[] memory signatures = new bytes[](MEMBERS - 1);
        vm.expectRevert(abi.encodeWithSelector(IRunRules.AckCount.selector, MEMBERS - 1, MEMBERS));
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, workers[4].addr, keccak256("seeds"), signatures);
        signatures = seedAcks(runId, keccak256("seeds"));
        signatures[3] = signatures[2];
        vm.expectRevert(abi.encodeWithSelector(IRunRules.BadAck.selector, members[3].addr));
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, workers[4].addr, keccak256("seeds"), signatures);
    }

    /// @dev Acks of the first attempt's seeds are no good for the second attempt.
    function test_seedAcksOfAnotherAttempt() public {
        bytes32 runId = open(order());
        bytes[] memory signatures = seedAcks(runId, keccak256("seeds"));
        assign(runId);
        Seat[] memory seats = seatsOf(runId);
        vm.expectRevert(abi.encodeWithSelector(IRunRules.BadAck.selector, members[0].addr));
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, workers[4].addr, keccak256("seeds"), signatures);
    }

    function test_NoRecomputer() public {
        for (uint256 i = 3; i < 6; i += 2) {
            vm.prank(workers[i].addr);
            trainers.beginExit();
        }
        bytes32 runId = open(order());
        assign(runId);
        vm.roll(block.number + 1);
        vm.expectRevert(abi.encodeWithSelector(IRunRules.NoRecomputer.selector));
        escrow.drawRecomputer(runId);
    }

    // ------------------------------------------------------------- attestation

    function test_attestation() public {
        bytes32 runId = open(order());
        train(runId);
        Result memory r = result(runId, "payouts", 1 ether);
        (uint8[] memory indexes, bytes[] memory signatures) = attest(r, 2);
        vm.expectRevert(abi.encodeWithSelector(IRunRules.TooFewSignatures.selector, 2, 3));
        escrow.propose(r, indexes, signatures);
        (indexes,) = attest(r, 3);
        vm.expectRevert(abi.encodeWithSelector(IRunRules.SignatureCount.selector, 3, 2));
        escrow.propose(r, indexes, signatures);
        (indexes, signatures) = attest(r, 3);
        (indexes[2], signatures[2]) = (indexes[0], signatures[0]);
        vm.expectRevert(abi.encodeWithSelector(IRunRules.DuplicateCustodian.selector, indexes[0]));
        escrow.propose(r, indexes, signatures);
        indexes[2] = 9;
        vm.expectRevert(abi.encodeWithSelector(IRunRules.UnknownCustodian.selector, 9));
        escrow.propose(r, indexes, signatures);
        indexes[2] = 0;
        vm.expectRevert(abi.encodeWithSelector(IRunRules.BadResultSignature.selector, members[0].addr));
        escrow.propose(r, indexes, signatures);
    }

    /// @dev Every field of the result is under the signatures.
    function test_alteredResult(uint256 which) public {
        bytes32 runId = open(order());
        train(runId);
        Result memory r = result(runId, "payouts", 1 ether);
        (uint8[] memory indexes, bytes[] memory signatures) = attest(r, 3);
        which = which % 8;
        if (which == 0) r.roundsCompleted = 1;
        if (which == 1) r.aggregateHash = "x";
        if (which == 2) r.modelHash = "x";
        if (which == 3) r.sealedModelCid = "x";
        if (which == 4) r.scoresRoot = "x";
        if (which == 5) r.receiptsRoot = "x";
        if (which == 6) r.payoutsRoot = "x";
        if (which == 7) r.totalWei += 1;
        vm.expectRevert(abi.encodeWithSelector(IRunRules.BadResultSignature.selector, members[4].addr));
        escrow.propose(r, indexes, signatures);
    }

    /// @dev The biggest order there may be opens and assigns below the limit of one transaction (2^24 gas).
    function test_manyDatasets() public {
        bytes32[] memory ids = new bytes32[](64);
        for (uint256 i = 0; i < ids.length; ++i) {
            ids[i] = publish(owners[i % 3], 50);
        }
        RunOrder memory o = order();
        price(o, ids);
        bytes memory signature = authorization(o);
        note(o);
        bytes32 runId = escrow.open(o, 0, block.timestamp + 600, signature);
        vm.assertTrue(vm.snapshotGasLastCall("RunEscrow", "open, 64 datasets") < 2 ** 24, "open");
        Seat[] memory seats = seatsOf(runId);
        bytes[] memory signatures = seedAcks(runId, keccak256("seeds"));
        vm.prank(coordinator.addr);
        escrow.assign(runId, seats, workers[4].addr, keccak256("seeds"), signatures);
        vm.assertTrue(vm.snapshotGasLastCall("RunEscrow", "assign, 64 seats") < 2 ** 24, "assign");
    }
}
