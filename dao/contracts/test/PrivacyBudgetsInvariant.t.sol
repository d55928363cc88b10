// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {PrivacyBudgets} from "../src/PrivacyBudgets.sol";
import {IPrivacyBudgets} from "../src/interfaces/IPrivacyBudgets.sol";
import {RunOrder, RunState} from "../src/interfaces/RunTypes.sol";
import {BudgetTest} from "./utils/BudgetTest.sol";
import {Test} from "./utils/Test.sol";

/// @notice Owners set budgets, builders buy with and without privacy, runs end in every way; the books are kept a
///         second time here, by what was funded and by nothing else.
contract BudgetHandler is BudgetTest {
    struct Book {
        uint8 unit;
        uint256 epsilon;
        uint256 delta;
        uint256 spent;
        uint256 spentDelta;
    }

    mapping(bytes32 datasetId => Book) private _books;
    bytes32[] internal runs;
    string public accepted;

    function parties() external view returns (PrivacyBudgets, bytes32[] memory) {
        return (budgets, listed);
    }

    function book(bytes32 id) external view returns (Book memory) {
        return _books[id];
    }

    function doSet(uint256 which, uint256 unit, uint256 epsilon, uint256 delta) external {
        which %= DATASETS;
        Book storage b = _books[listed[which]];
        (uint8 u, uint64 e, uint64 d) =
            (unit % 5 == 0 ? 2 : 1, uint64(bound(epsilon, 1, 100)), uint64(bound(delta, 1, 100)));
        bool may = b.spent == 0 || (u == b.unit && e <= b.epsilon && d <= b.delta);
        IPrivacyBudgets.PrivacyBudget memory m = budget(which, u, e, d);
        vm.prank(owners[which].addr);
        try budgets.setBudget(m, "") {
            if (!may) accepted = "a budget that grew";
            b.unit = u;
            b.epsilon = e < b.spent ? b.spent : e;
            b.delta = d < b.spentDelta ? b.spentDelta : d;
        } catch {
            if (may) accepted = "no budget of its owner";
        }
    }

    function doSetByOthers(uint256 which, uint256 by) external {
        which %= DATASETS;
        IPrivacyBudgets.PrivacyBudget memory m = budget(which, 1, 1, 1);
        address[4] memory who = [owners[(which + 1) % DATASETS].addr, dao.addr, builder.addr, address(escrow)];
        vm.prank(who[by % 4]);
        try budgets.setBudget(m, "") {
            accepted = "a budget by a stranger";
        } catch {}
    }

    function doOpen(uint256 unit, uint256 epsilon, uint256 delta) external {
        RunOrder memory o = dp(
            unit % 5 > 2 ? 1 : uint8(unit % 5), uint64(bound(epsilon, 0, 30)), uint64(bound(delta, 0, 30))
        );
        uint256 before = credit.balanceOf(builder.addr);
        bool may = o.privacy.unit == 0 || (o.privacy.epsilonMicro > 0 && o.privacy.deltaPico > 0);
        for (uint256 i = 0; i < DATASETS && o.privacy.unit != 0; ++i) {
            Book storage b = _books[listed[i]];
            if (
                b.unit != o.privacy.unit || b.spent + o.privacy.epsilonMicro > b.epsilon
                    || b.spentDelta + o.privacy.deltaPico > b.delta
            ) may = false;
        }
        bytes memory signature = authorization(o);
        note(o);
        try escrow.open(o, 0, block.timestamp + 600, signature) returns (bytes32 runId) {
            if (!may) accepted = "an order without budget";
            if (before - credit.balanceOf(builder.addr) != o.prices.maxTotalWei) accepted = "no funding";
            runs.push(runId);
            for (uint256 i = 0; i < DATASETS && o.privacy.unit != 0; ++i) {
                Book storage b = _books[listed[i]];
                b.spent += o.privacy.epsilonMicro;
                b.spentDelta += o.privacy.deltaPico;
            }
        } catch {
            if (may) accepted = "no order within its budget";
            if (before != credit.balanceOf(builder.addr)) accepted = "money without a run";
        }
    }

    /// @dev The builder's signature is not good: nothing may be debited.
    function doOpenUnpaid(uint256 unit) external {
        RunOrder memory o = dp(uint8(unit % 3), 1, 1);
        try escrow.open(o, 0, block.timestamp + 600, new bytes(65)) {
            accepted = "an unpaid order";
        } catch {}
    }

    function doDebitByOthers(uint256 by) external {
        RunOrder memory o = dp(1, 1, 1);
        address[4] memory who = [owners[by % DATASETS].addr, dao.addr, builder.addr, coordinator.addr];
        vm.prank(who[by % 4]);
        try budgets.debit("run", 0, o) {
            accepted = "a debit by a stranger";
        } catch {}
    }

    function doEnd(uint256 seed) external {
        if (runs.length == 0) return;
        bytes32 runId = runs[seed % runs.length];
        if (escrow.run(runId).state != RunState.Funded) return;
        if (seed % 2 == 0) {
            vm.prank(builder.addr);
            escrow.cancel(runId);
        } else {
            vm.warp(escrow.run(runId).deadlines.assignBy + 1);
            escrow.expire(runId);
        }
    }

    function doTrain(uint256 seed) external {
        if (runs.length == 0) return;
        bytes32 runId = runs[seed % runs.length];
        if (escrow.run(runId).state != RunState.Funded) return;
        if (block.timestamp > escrow.run(runId).deadlines.assignBy) return;
        assign(runId);
    }
}

contract PrivacyBudgetsInvariantTest is Test {
    BudgetHandler internal handler;
    PrivacyBudgets internal budgets;
    bytes32[] internal listed;
    uint32[] internal versions;

    function setUp() public {
        handler = new BudgetHandler();
        handler.setUp();
        (budgets, listed) = handler.parties();
        for (uint256 i = 0; i < listed.length; ++i) {
            versions.push(1);
        }
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory s = new bytes4[](9);
        s[0] = handler.doSet.selector;
        s[1] = handler.doOpen.selector;
        s[2] = handler.doOpen.selector;
        s[3] = handler.doOpen.selector;
        s[4] = handler.doSetByOthers.selector;
        s[5] = handler.doOpenUnpaid.selector;
        s[6] = handler.doDebitByOthers.selector;
        s[7] = handler.doEnd.selector;
        s[8] = handler.doTrain.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    function invariant_withinTheBudget() public view {
        IPrivacyBudgets.Budget[] memory list = budgets.budgets(listed, versions);
        for (uint256 i = 0; i < list.length; ++i) {
            vm.assertTrue(list[i].spentEpsilonMicro <= list[i].epsilonMicro, "epsilon");
            vm.assertTrue(list[i].spentDeltaPico <= list[i].deltaPico, "delta");
        }
    }

    /// @dev What is spent is the sum over every funded run, however it ended: nothing returns.
    function invariant_spentIsTheSumOfRuns() public view {
        IPrivacyBudgets.Budget[] memory list = budgets.budgets(listed, versions);
        for (uint256 i = 0; i < list.length; ++i) {
            BudgetHandler.Book memory b = handler.book(listed[i]);
            vm.assertEq(list[i].spentEpsilonMicro, b.spent, "spent epsilon");
            vm.assertEq(list[i].spentDeltaPico, b.spentDelta, "spent delta");
            vm.assertEq(list[i].epsilonMicro, b.epsilon, "epsilon");
            vm.assertEq(list[i].deltaPico, b.delta, "delta");
            vm.assertEq(list[i].unit, b.unit, "unit");
        }
    }

    function invariant_nothingForbidden() public view {
        vm.assertEq(handler.accepted(), "");
    }
}
