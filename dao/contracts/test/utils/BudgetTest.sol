// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IDatasetRegistry} from "../../src/interfaces/IDatasetRegistry.sol";
import {IPrivacyBudgets} from "../../src/interfaces/IPrivacyBudgets.sol";
import {RunOrder} from "../../src/interfaces/RunTypes.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice Orders with differential privacy, and the budgets that they are debited from.
abstract contract BudgetTest is MarketTest {
    uint256 private _salt;

    function budget(uint256 which, uint8 unit, uint64 epsilonMicro, uint64 deltaPico)
        internal
        view
        returns (IPrivacyBudgets.PrivacyBudget memory)
    {
        return IPrivacyBudgets.PrivacyBudget({
            datasetId: listed[which],
            version: 1,
            unit: unit,
            epsilonMicro: epsilonMicro,
            deltaPico: deltaPico,
            nonce: budgets.nonces(owners[which].addr),
            deadline: uint64(block.timestamp + 600)
        });
    }

    function set(uint256 which, uint8 unit, uint64 epsilonMicro, uint64 deltaPico) internal {
        IPrivacyBudgets.PrivacyBudget memory b = budget(which, unit, epsilonMicro, deltaPico);
        vm.prank(owners[which].addr);
        budgets.setBudget(b, "");
    }

    function setAll(uint8 unit, uint64 epsilonMicro, uint64 deltaPico) internal {
        for (uint256 i = 0; i < listed.length; ++i) {
            set(i, unit, epsilonMicro, deltaPico);
        }
    }

    function budgetOf(bytes32 id, uint32 version) internal view returns (IPrivacyBudgets.Budget memory) {
        bytes32[] memory ids = new bytes32[](1);
        uint32[] memory versions = new uint32[](1);
        (ids[0], versions[0]) = (id, version);
        return budgets.budgets(ids, versions)[0];
    }

    function spentOf(bytes32 id) internal view returns (IPrivacyBudgets.Budget memory) {
        return budgetOf(id, 1);
    }

    /// @dev Another order each time.
    function dp(uint8 unit, uint64 epsilonMicro, uint64 deltaPico) internal returns (RunOrder memory o) {
        o = order();
        o.privacy.unit = unit;
        (o.privacy.epsilonMicro, o.privacy.deltaPico) = (epsilonMicro, deltaPico);
        o.salt = bytes32(++_salt);
    }

    function refused(RunOrder memory o, bytes memory error) internal {
        bytes memory signature = authorization(o);
        vm.expectRevert(error);
        escrow.open(o, 0, block.timestamp + 600, signature);
    }

    function exceeded(
        uint256 which,
        uint64 epsilonAsked,
        uint64 epsilonLeft,
        uint64 deltaAsked,
        uint64 deltaLeft
    ) internal view returns (bytes memory) {
        return abi.encodeWithSelector(
            IPrivacyBudgets.BudgetExceeded.selector,
            listed[which],
            uint32(1),
            epsilonAsked,
            epsilonLeft,
            deltaAsked,
            deltaLeft
        );
    }

    function newVersion(uint256 which) internal {
        IDatasetRegistry.NewVersion memory v = IDatasetRegistry.NewVersion({
            datasetId: listed[which],
            version: 2,
            manifestCid: "manifest",
            dataCid: "data",
            envelopeCid: "envelope",
            dataRoot: keccak256(abi.encode("second", which)),
            rows: 10,
            policyHash: keccak256("policy"),
            epoch: custodians.currentEpoch(),
            nonce: registry.nonces(owners[which].addr),
            deadline: uint64(block.timestamp + 600)
        });
        vm.prank(owners[which].addr);
        registry.addVersion(v, "");
    }
}
