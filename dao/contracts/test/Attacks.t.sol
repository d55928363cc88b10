// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {FixedPriceOffers} from "../src/FixedPriceOffers.sol";
import {RevenueShareFactory} from "../src/RevenueShareFactory.sol";
import {RevenueShares} from "../src/RevenueShares.sol";
import {SahmCredit} from "../src/SahmCredit.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {IRunRules} from "../src/interfaces/IRunRules.sol";
import {Claim, RunOrder} from "../src/interfaces/RunTypes.sol";
import {BusyWallet} from "./mocks/BusyWallet.sol";
import {HookToken} from "./mocks/HookToken.sol";
import {MarketTest} from "./utils/MarketTest.sol";

/// @notice Tokens and accounts that call back while they are paid or asked, and owners who move between a quote
///         and its order.
contract AttacksTest is MarketTest {
    bytes4 internal constant REENTERED = bytes4(keccak256("ReentrancyGuardReentrantCall()"));

    function newToken() internal override returns (SahmCredit) {
        return new HookToken();
    }

    function hook(address paid, bool early, address target, bytes memory data) internal {
        HookToken(address(credit)).hook(paid, early, target, data);
    }

    /// @dev The call was made while money moved, and refused with `error`.
    function hookRefused(bytes4 error) internal view {
        HookToken t = HookToken(address(credit));
        vm.assertEq(t.calls(), 1, "calls");
        vm.assertFalse(t.succeeded());
        vm.assertTrue(t.refusal() == error, "refused for another reason");
    }

    // -------------------------------------------------------------- reentrancy

    function settledTo(address payee) internal returns (bytes32 runId) {
        runId = open(order());
        train(runId);
        propose(result(runId, escrow.leafOf(runId, 0, payee, 7 ether, 0), 7 ether));
        vm.warp(block.timestamp + WINDOW);
        escrow.settle(runId);
    }

    /// @dev While a payout is on its way nothing that moves money can be called, and it is paid once.
    function test_reentrantPayee(uint8 what, bool early) public {
        bytes32[] memory none = new bytes32[](0);
        bytes32 runId = settledTo(stranger.addr);
        Claim[] memory batch = new Claim[](1);
        batch[0] = Claim(runId, 0, stranger.addr, 7 ether, 0, none);
        bytes[5] memory calls = [
            abi.encodeCall(escrow.claim, (runId, 0, stranger.addr, 7 ether, 0, none)),
            abi.encodeCall(escrow.claimMany, (batch)),
            abi.encodeCall(escrow.withdrawRefund, (runId)),
            abi.encodeCall(escrow.expire, (runId)),
            abi.encodeCall(escrow.settle, (runId))
        ];
        hook(stranger.addr, early, address(escrow), calls[what % 5]);
        escrow.claim(runId, 0, stranger.addr, 7 ether, 0, none);
        hookRefused(REENTERED);
        vm.assertEq(credit.balanceOf(stranger.addr), 7 ether);
        checkBooks(runId);
    }

    /// @dev The builder is paid back once, whatever it calls meanwhile.
    function test_reentrantBuilder(uint8 what, bool early) public {
        RunOrder memory o = order();
        uint256 before = credit.balanceOf(builder.addr);
        bytes32 runId = open(o);
        bytes[3] memory calls = [
            abi.encodeCall(escrow.withdrawRefund, (runId)),
            abi.encodeCall(escrow.expire, (runId)),
            abi.encodeCall(escrow.openWithPermit, (o, 0, "", ""))
        ];
        hook(builder.addr, early, address(escrow), calls[what % 3]);
        vm.prank(builder.addr);
        escrow.cancel(runId);
        hookRefused(REENTERED);
        vm.assertEq(credit.balanceOf(builder.addr), before);
        vm.assertEq(credit.balanceOf(address(escrow)), 0);
        checkBooks(runId);
    }

    /// @dev Stake leaves once.
    function test_reentrantTrainer(bool early) public {
        address a = workers[5].addr;
        vm.prank(a);
        trainers.beginExit();
        vm.warp(block.timestamp + EXIT_DELAY);
        uint256 before = credit.balanceOf(a);
        hook(a, early, address(trainers), abi.encodeCall(trainers.withdrawOwed, (a)));
        vm.prank(a);
        trainers.withdraw();
        hookRefused(REENTERED);
        vm.assertEq(credit.balanceOf(a), before + MIN_STAKE);
    }

    /// @dev A holder that is paid cannot make what is on its way to it income once more: neither by claiming
    ///      for somebody, nor by reading the balance, nor by moving shares.
    function test_reentrantHolder(uint8 what, bool early) public {
        RevenueShareFactory factory = new RevenueShareFactory(registry, credit);
        address owner = owners[0].addr;
        vm.prank(owner);
        RevenueShares shares = RevenueShares(factory.open(listed[0], 0, uint64(block.timestamp), ""));
        vm.prank(owner);
        shares.transfer(stranger.addr, 500_000 ether);
        credit.faucet(address(shares), 100 ether);
        vm.prank(owner);
        shares.approve(address(credit), type(uint256).max);
        bytes[3] memory calls = [
            abi.encodeCall(shares.claim, (owner)),
            abi.encodeCall(shares.sync, ()),
            abi.encodeCall(IERC20.transferFrom, (owner, stranger.addr, 1 ether))
        ];
        hook(stranger.addr, early, address(shares), calls[what % 3]);
        shares.claim(stranger.addr);
        hookRefused(REENTERED);
        vm.assertEq(shares.receivedWei(), 100 ether);
        vm.assertEq(shares.claimable(owner), 50 ether);
        shares.claim(owner);
        vm.assertEq(credit.balanceOf(address(shares)), 0);
    }

    /// @dev A seller that is paid can neither sell the same shares again nor be paid twice.
    function test_reentrantSeller(bool early) public {
        RevenueShareFactory factory = new RevenueShareFactory(registry, credit);
        address owner = owners[0].addr;
        vm.prank(owner);
        RevenueShares shares = RevenueShares(factory.open(listed[0], 0, uint64(block.timestamp), ""));
        FixedPriceOffers market = new FixedPriceOffers(factory, credit);
        vm.prank(owner);
        shares.approve(address(market), type(uint256).max);
        vm.prank(owner);
        uint256 id = market.offer(listed[0], 10 ether, 1 ether, uint64(block.timestamp));
        vm.prank(builder.addr);
        credit.approve(address(market), type(uint256).max);
        hook(owner, early, address(market), abi.encodeCall(market.fill, (id, 5 ether)));
        vm.prank(builder.addr);
        market.fill(id, 5 ether);
        hookRefused(REENTERED);
        vm.assertEq(shares.balanceOf(builder.addr), 5 ether);
        vm.assertEq(credit.balanceOf(owner), 5 ether);
        vm.assertEq(market.offers(id).left, 5 ether);
    }

    /// @dev A contract account is asked by a static call: one that acts first is taken for one that says no.
    function test_accountThatActs() public {
        bytes memory act = abi.encodeCall(credit.faucet, (stranger.addr, 1 ether));
        address busy = address(new BusyWallet(address(credit), act));
        IDatasetRegistry.Registration memory r = registration(busy, 10);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.BadSignature.selector, busy));
        registry.registerBySig(r, "");
        vm.assertEq(credit.balanceOf(stranger.addr), 0);
        // The same account that only looks is believed.
        address calm = address(new BusyWallet(address(credit), abi.encodeCall(credit.balanceOf, (busy))));
        registry.registerBySig(registration(calm, 10), "");
    }

    // --------------------------------------------------- owners against builders

    function setFloor(uint256 floor) internal {
        address owner = owners[0].addr;
        uint256 nonce = registry.nonces(owner);
        vm.prank(owner);
        registry.setPriceFloor(listed[0], floor, nonce, uint64(block.timestamp), "");
    }

    /// @dev However its owner changes a floor after a quote, down and up again included, an order at the quote is
    ///      opened until the end of the next period.
    function test_floorsDoNotSpoilAQuote(uint96[4] memory floors, uint16[4] memory waits, uint16 last)
        public
    {
        RunOrder memory o = order();
        o.deadlines.attestBy += 10_000;
        o.deadlines.trainBy += 9000;
        o.deadlines.startBy += 8000;
        o.deadlines.assignBy += 7000;
        uint256 end = (block.timestamp / 600 + 2) * 600 - 1;
        for (uint256 i = 0; i < 4; ++i) {
            vm.warp(block.timestamp + bound(waits[i], 0, end - block.timestamp));
            setFloor(floors[i]);
        }
        vm.warp(block.timestamp + bound(last, 0, end - block.timestamp));
        open(o);
    }

    /// @dev What an owner can do is to make the order impossible, and then nothing is paid.
    function test_ownerSpoilsAnOrder() public {
        RunOrder memory o = order();
        bytes memory signature = authorization(o);
        uint256 until = block.timestamp + 600;
        uint256 before = credit.balanceOf(builder.addr);
        IDatasetRegistry.NewVersion memory v;
        v.datasetId = listed[0];
        v.version = 2;
        (v.manifestCid, v.dataCid, v.envelopeCid) = ("m", "d", "e");
        (v.dataRoot, v.rows, v.policyHash) = ("new root", 100, "policy");
        v.epoch = custodians.currentEpoch();
        v.nonce = registry.nonces(owners[0].addr);
        v.deadline = uint64(block.timestamp);
        vm.prank(owners[0].addr);
        registry.addVersion(v, "");
        vm.expectRevert(abi.encodeWithSelector(IRunRules.DatasetNotListed.selector, listed[0]));
        escrow.open(o, 0, until, signature);
        // Nor does its sale to the builder or the coordinator help: its owner does not count any more.
        vm.prank(owners[1].addr);
        registry.transferFrom(owners[1].addr, coordinator.addr, uint256(listed[1]));
        vm.expectRevert(abi.encodeWithSelector(IRunRules.TooFewOwners.selector, 2, 3));
        escrow.open(o, 0, until, signature);
        vm.assertEq(credit.balanceOf(builder.addr), before);
    }

    /// @dev A run over a version goes on when its owner adds another and when the DAO delists the dataset.
    function test_openRunsGoOn() public {
        bytes32 runId = open(order());
        vm.prank(dao.addr);
        registry.delist(listed[0]);
        train(runId);
        propose(result(runId, "root", 1 ether));
        RunOrder memory o = order();
        o.salt = "another";
        bytes memory signature = authorization(o);
        uint256 until = block.timestamp + 600;
        vm.expectRevert(abi.encodeWithSelector(IRunRules.DatasetNotListed.selector, listed[0]));
        escrow.open(o, 0, until, signature);
    }

    // ---------------------------------------------- builder and coordinator as one

    /// @dev A coordinator that likes neither the recomputer nor the rounds can begin again only with the
    ///      acknowledgements of all custodians for that very attempt.
    function test_coordinatorCannotRedraw() public {
        bytes32 runId = open(order());
        bytes[] memory first = seedAcks(runId, keccak256("seeds"));
        train(runId);
        vm.prank(coordinator.addr);
        vm.expectPartialRevert(IRunRules.BadAck.selector);
        escrow.assign(runId, seatsOf(runId), workers[4].addr, keccak256("seeds"), first);
        vm.assertTrue(escrow.run(runId).attempt == 1);
    }

    /// @dev With a result there is no way back: neither a new attempt, nor a cohort, nor a refund but by disputes.
    function test_nothingUndoesAResult() public {
        bytes32 runId = open(order());
        train(runId);
        propose(result(runId, "root", 1 ether));
        bytes[] memory acks_ = seedAcks(runId, "seeds");
        vm.prank(coordinator.addr);
        vm.expectPartialRevert(IRunEscrow.BadState.selector);
        escrow.assign(runId, seatsOf(runId), workers[4].addr, "seeds", acks_);
        vm.prank(coordinator.addr);
        vm.expectPartialRevert(IRunEscrow.BadState.selector);
        escrow.commitCohort(runId, 1, 3, "c", "m", "g");
        vm.prank(builder.addr);
        vm.expectPartialRevert(IRunEscrow.BadState.selector);
        escrow.cancel(runId);
        vm.warp(block.timestamp + 365 days);
        vm.expectPartialRevert(IRunEscrow.BadState.selector);
        escrow.expire(runId);
        escrow.settle(runId);
    }
}
