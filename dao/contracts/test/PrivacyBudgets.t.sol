// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {PrivacyBudgets} from "../src/PrivacyBudgets.sol";
import {RunEscrow} from "../src/RunEscrow.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IPrivacyBudgets} from "../src/interfaces/IPrivacyBudgets.sol";
import {IRunEscrow} from "../src/interfaces/IRunEscrow.sol";
import {DatasetUse, RunOrder} from "../src/interfaces/RunTypes.sol";
import {OrderHash} from "../src/libraries/OrderHash.sol";
import {Wallet} from "./mocks/Wallet.sol";
import {BudgetTest} from "./utils/BudgetTest.sol";

/// @notice Gives the contract's hash of an order's datasets.
contract Items {
    function hashOf(DatasetUse[] calldata uses) external pure returns (bytes32) {
        return OrderHash.items(uses);
    }
}

contract PrivacyBudgetsTest is BudgetTest {
    uint64 internal constant ONE = 1e6;

    // ------------------------------------------------------------------ setting

    function test_ownerSets() public {
        set(0, 1, 8 * ONE, 1e7);
        IPrivacyBudgets.Budget memory b = spentOf(listed[0]);
        vm.assertEq(b.unit, 1);
        vm.assertEq(b.epsilonMicro, 8 * ONE);
        vm.assertEq(b.deltaPico, 1e7);
        vm.assertEq(b.spentEpsilonMicro, 0);
        vm.assertEq(b.spentDeltaPico, 0);
        vm.assertEq(budgets.nonces(owners[0].addr), 1);
        vm.assertEq(spentOf(listed[1]).unit, 0, "another dataset's");
    }

    function test_anybodySendsWithTheOwnersSignature() public {
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 2, 3, 1);
        bytes memory s = sign(owners[0], budgets.hashBudget(b));
        vm.expectEmit(address(budgets));
        emit IPrivacyBudgets.BudgetSet(listed[0], 1, owners[0].addr, 2, 3, 1);
        vm.prank(stranger.addr);
        budgets.setBudget(b, s);
        vm.expectRevert(
            abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, owners[0].addr, uint256(1))
        );
        budgets.setBudget(b, s);
    }

    function test_contractAccountSigns() public {
        Wallet wallet = new Wallet(owners[0].addr);
        vm.prank(owners[0].addr);
        registry.transferFrom(owners[0].addr, address(wallet), uint256(listed[0]));
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 1, 5, 5);
        b.nonce = budgets.nonces(address(wallet));
        budgets.setBudget(b, sign(owners[0], budgets.hashBudget(b)));
        vm.assertEq(spentOf(listed[0]).epsilonMicro, 5);
    }

    function test_messageOfAnother() public {
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 1, 5, 5);
        bytes memory s = sign(owners[1], budgets.hashBudget(b));
        vm.expectRevert(abi.encodeWithSelector(IPrivacyBudgets.BadSignature.selector, owners[0].addr));
        budgets.setBudget(b, s);
        vm.expectRevert(abi.encodeWithSelector(IPrivacyBudgets.BadSignature.selector, owners[0].addr));
        vm.prank(stranger.addr);
        budgets.setBudget(b, "");
        s = sign(owners[0], budgets.hashBudget(b));
        vm.chainId(4242);
        vm.expectRevert(abi.encodeWithSelector(IPrivacyBudgets.BadSignature.selector, owners[0].addr));
        budgets.setBudget(b, s);
        vm.chainId(1337);
        PrivacyBudgets other = new PrivacyBudgets(registry, address(escrow));
        vm.expectRevert(abi.encodeWithSelector(IPrivacyBudgets.BadSignature.selector, owners[0].addr));
        other.setBudget(b, s);
        b.epsilonMicro = 6;
        vm.expectRevert(abi.encodeWithSelector(IPrivacyBudgets.BadSignature.selector, owners[0].addr));
        budgets.setBudget(b, s);
    }

    function test_messageAfterItsDeadline() public {
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 1, 5, 5);
        bytes memory s = sign(owners[0], budgets.hashBudget(b));
        vm.warp(b.deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPrivacyBudgets.Expired.selector, b.deadline, uint256(b.deadline) + 1)
        );
        budgets.setBudget(b, s);
        vm.warp(b.deadline);
        budgets.setBudget(b, s);
    }

    function test_versionMustBePresent() public {
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 1, 5, 5);
        b.version = 2;
        vm.expectRevert(
            abi.encodeWithSelector(IPrivacyBudgets.WrongVersion.selector, listed[0], uint32(2), uint32(1))
        );
        vm.prank(owners[0].addr);
        budgets.setBudget(b, "");
        b.datasetId = "unknown";
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.UnknownDataset.selector, bytes32("unknown")));
        vm.prank(owners[0].addr);
        budgets.setBudget(b, "");
    }

    function outOfRange(
        IPrivacyBudgets.PrivacyBudget memory b,
        string memory field,
        uint256 given,
        uint256 least,
        uint256 most
    ) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IPrivacyBudgets.BudgetOutOfRange.selector, field, given, least, most)
        );
        vm.prank(owners[0].addr);
        budgets.setBudget(b, "");
    }

    function test_ranges() public {
        outOfRange(budget(0, 0, 1, 1), "unit", 0, 1, 2);
        outOfRange(budget(0, 3, 1, 1), "unit", 3, 1, 2);
        outOfRange(budget(0, 1, 0, 1), "epsilonMicro", 0, 1, 1e15);
        outOfRange(budget(0, 1, 1e15 + 1, 1), "epsilonMicro", 1e15 + 1, 1, 1e15);
        outOfRange(budget(0, 1, 1, 0), "deltaPico", 0, 1, 1e12 - 1);
        outOfRange(budget(0, 1, 1, 1e12), "deltaPico", 1e12, 1, 1e12 - 1);
        set(0, 1, 1e15, 1e12 - 1);
        vm.assertEq(spentOf(listed[0]).epsilonMicro, 1e15);
        vm.assertEq(spentOf(listed[0]).deltaPico, 1e12 - 1);
    }

    function test_beforeTheFirstDebitAnyBudgetReplacesAnother() public {
        set(0, 1, 5, 5);
        set(0, 2, 50, 50);
        vm.assertEq(spentOf(listed[0]).unit, 2);
        vm.assertEq(spentOf(listed[0]).epsilonMicro, 50);
    }

    function cannotGrow(uint8 unit, uint64 epsilon, uint64 delta) internal {
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, unit, epsilon, delta);
        vm.expectRevert(
            abi.encodeWithSelector(IPrivacyBudgets.BudgetCannotGrow.selector, listed[0], uint32(1))
        );
        vm.prank(owners[0].addr);
        budgets.setBudget(b, "");
    }

    function test_afterADebitItOnlyTightens() public {
        setAll(1, 4 * ONE, 1e6);
        open(dp(1, ONE, 100));
        cannotGrow(1, 4 * ONE + 1, 1e6);
        cannotGrow(1, 4 * ONE, 1e6 + 1);
        cannotGrow(2, 4 * ONE, 1e6);
        set(0, 1, 4 * ONE, 1e6); // the same
        set(0, 1, 2 * ONE, 1e6);
        cannotGrow(1, 3 * ONE, 1e6);
        vm.assertEq(spentOf(listed[0]).epsilonMicro, 2 * ONE);
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, ONE);
    }

    /// @dev Below what is spent it closes there, so that no order can come before it.
    function test_tighteningStopsAtWhatIsSpent() public {
        setAll(1, 4 * ONE, 1e6);
        open(dp(1, ONE, 100));
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 1, 1, 1);
        vm.expectEmit(address(budgets));
        emit IPrivacyBudgets.BudgetSet(listed[0], 1, owners[0].addr, 1, ONE, 100);
        vm.prank(owners[0].addr);
        budgets.setBudget(b, "");
        RunOrder memory o = dp(1, 1, 1);
        refused(o, exceeded(0, 1, 0, 1, 0));
    }

    // ------------------------------------------------------------------ debits

    function test_openDebitsEveryDataset() public {
        setAll(1, 4 * ONE, 1e6);
        RunOrder memory o = dp(1, ONE, 100);
        bytes32 runId = escrow.hashOrder(o);
        bytes memory s = authorization(o);
        vm.expectEmit(address(budgets));
        emit IPrivacyBudgets.BudgetDebited(listed[0], 1, runId, ONE, 100, ONE, 100);
        escrow.open(o, 0, block.timestamp + 600, s);
        open(dp(1, ONE / 2, 7));
        for (uint256 i = 0; i < DATASETS; ++i) {
            vm.assertEq(spentOf(listed[i]).spentEpsilonMicro, ONE + ONE / 2);
            vm.assertEq(spentOf(listed[i]).spentDeltaPico, 107);
            vm.assertEq(spentOf(listed[i]).epsilonMicro, 4 * ONE);
        }
    }

    function test_openWithPermitDebits() public {
        setAll(2, ONE, 100);
        RunOrder memory o = dp(2, ONE, 100);
        vm.prank(builder.addr);
        credit.approve(address(escrow), o.prices.maxTotalWei);
        bytes memory s = sign(builder, escrow.hashOrder(o));
        escrow.openWithPermit(o, 0, new bytes(65), s);
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, ONE);
    }

    function test_withoutDPNothingIsDebited() public {
        setAll(1, ONE, 100);
        open(order());
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, 0);
    }

    function test_noBudget() public {
        set(0, 1, ONE, 100);
        set(1, 1, ONE, 100);
        refused(dp(1, 1, 1), abi.encodeWithSelector(IPrivacyBudgets.NoBudget.selector, listed[2], uint32(1)));
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, 0, "all or none");
    }

    function test_anotherUnit() public {
        setAll(1, ONE, 100);
        refused(
            dp(2, 1, 1),
            abi.encodeWithSelector(
                IPrivacyBudgets.WrongBudgetUnit.selector, listed[0], uint32(1), uint8(2), uint8(1)
            )
        );
    }

    function test_toTheLastMillionth() public {
        setAll(1, 2 * ONE, 100);
        set(2, 1, ONE, 50);
        refused(dp(1, ONE + 1, 1), exceeded(2, ONE + 1, ONE, 1, 50));
        refused(dp(1, 1, 51), exceeded(2, 1, ONE, 51, 50));
        open(dp(1, ONE - 1, 49));
        refused(dp(1, 2, 1), exceeded(2, 2, 1, 1, 1));
        open(dp(1, 1, 1));
        refused(dp(1, 1, 1), exceeded(2, 1, 0, 1, 0));
    }

    function test_aRunHasBothNumbers() public {
        setAll(1, ONE, 100);
        refused(
            dp(1, 0, 1),
            abi.encodeWithSelector(
                IPrivacyBudgets.BudgetOutOfRange.selector,
                "epsilonMicro",
                uint256(0),
                uint256(1),
                uint256(1e15)
            )
        );
        refused(
            dp(1, 1, 0),
            abi.encodeWithSelector(
                IPrivacyBudgets.BudgetOutOfRange.selector,
                "deltaPico",
                uint256(0),
                uint256(1),
                uint256(1e12 - 1)
            )
        );
        refused(
            dp(1, type(uint64).max, 1),
            abi.encodeWithSelector(
                IPrivacyBudgets.BudgetOutOfRange.selector,
                "epsilonMicro",
                uint256(type(uint64).max),
                uint256(1),
                uint256(1e15)
            )
        );
    }

    function test_versionsHaveBudgetsOfTheirOwn() public {
        setAll(1, ONE, 100);
        open(dp(1, ONE, 100));
        newVersion(0);
        vm.assertEq(budgetOf(listed[0], 2).unit, 0, "a new version has none");
        IPrivacyBudgets.PrivacyBudget memory b = budget(0, 2, 7, 7);
        b.version = 2;
        vm.prank(owners[0].addr);
        budgets.setBudget(b, "");
        vm.assertEq(budgetOf(listed[0], 2).epsilonMicro, 7);
        vm.assertEq(budgetOf(listed[0], 1).spentEpsilonMicro, ONE, "what was spent stays");
    }

    function test_nothingComesBack() public {
        setAll(1, 3 * ONE, 300);
        bytes32 cancelled = open(dp(1, ONE, 100));
        vm.prank(builder.addr);
        escrow.cancel(cancelled);
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, ONE, "after cancelling");
        bytes32 expired = open(dp(1, ONE, 100));
        vm.warp(block.timestamp + 601);
        escrow.expire(expired);
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, 2 * ONE, "after expiring");
        vm.assertEq(spentOf(listed[0]).spentDeltaPico, 200);
    }

    function test_onlyTheEscrowDebits() public {
        setAll(1, ONE, 100);
        RunOrder memory o = dp(1, 1, 1);
        bytes32 items = new Items().hashOf(o.datasets);
        address[3] memory who = [stranger.addr, owners[0].addr, dao.addr];
        for (uint256 i = 0; i < who.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPrivacyBudgets.NotDebitor.selector, who[i]));
            vm.prank(who[i]);
            budgets.debit("run", items, o);
        }
        vm.prank(address(escrow));
        vm.assertEq(budgets.debit("run", items, o), bytes32("run"));
    }

    function test_otherDatasetsThanTheRulesSaw() public {
        setAll(1, ONE, 100);
        RunOrder memory o = dp(1, 1, 1);
        bytes32 items = new Items().hashOf(o.datasets);
        vm.expectRevert(
            abi.encodeWithSelector(IPrivacyBudgets.OtherDatasets.selector, items, bytes32("other"))
        );
        vm.prank(address(escrow));
        budgets.debit("run", "other", o);
    }

    /// @dev A run that cannot be debited is not funded, and the other way round.
    function test_noDebitWithoutFunding() public {
        setAll(1, ONE, 100);
        RunOrder memory o = dp(1, ONE, 100);
        uint256 before = credit.balanceOf(builder.addr);
        bytes memory s = sign(stranger, "nothing");
        vm.expectRevert();
        escrow.open(o, 0, block.timestamp + 600, s);
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, 0, "debited without money");
        open(o);
        RunOrder memory more = dp(1, 1, 1);
        refused(more, exceeded(0, 1, 0, 1, 0));
        vm.assertEq(before - credit.balanceOf(builder.addr), o.prices.maxTotalWei, "paid without a debit");
        vm.assertEq(escrow.activeCount(), 1);
    }

    function test_anOrderIsDebitedOnce() public {
        setAll(1, 2 * ONE, 200);
        RunOrder memory o = dp(1, ONE, 100);
        bytes32 runId = open(o);
        refused(o, abi.encodeWithSelector(IRunEscrow.RunExists.selector, runId));
        vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, ONE);
    }

    /// @dev An escrow whose budgets have no code opens runs without DP only.
    function test_noContractIsNoSuccess() public {
        setAll(1, ONE, 100);
        escrow = new RunEscrow(
            dao.addr, credit, custodians, trainers, rules, PrivacyBudgets(address(0xB0D)), WINDOW
        );
        refused(dp(1, 1, 1), "");
        RunOrder memory o = order();
        escrow.open(o, 0, block.timestamp + 600, authorization(o));
    }

    function testFuzz_debits(uint64[8] memory epsilons, uint64[8] memory deltas, uint64 epsilon, uint64 delta)
        public
    {
        epsilon = uint64(bound(epsilon, 1, 1e15));
        delta = uint64(bound(delta, 1, 1e12 - 1));
        setAll(1, epsilon, delta);
        (uint256 spent, uint256 spentDelta) = (0, 0);
        for (uint256 i = 0; i < epsilons.length; ++i) {
            uint64 e = uint64(bound(epsilons[i], 1, epsilon / 3 + 1));
            uint64 d = uint64(bound(deltas[i], 1, delta / 3 + 1));
            RunOrder memory o = dp(1, e, d);
            if (spent + e <= epsilon && spentDelta + d <= delta) {
                open(o);
                (spent, spentDelta) = (spent + e, spentDelta + d);
            } else {
                refused(o, exceeded(0, e, uint64(epsilon - spent), d, uint64(delta - spentDelta)));
            }
            vm.assertEq(spentOf(listed[0]).spentEpsilonMicro, spent);
            vm.assertEq(spentOf(listed[0]).spentDeltaPico, spentDelta);
        }
    }

    function test_viewsTakeAsManyVersions() public {
        vm.expectRevert(
            abi.encodeWithSelector(IPrivacyBudgets.LengthMismatch.selector, uint256(1), uint256(3))
        );
        budgets.budgets(listed, new uint32[](1));
    }
}
