// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {RunEscrow} from "../../src/RunEscrow.sol";
import {ICustodianSet} from "../../src/interfaces/ICustodianSet.sol";
import {IPrivacyBudgets} from "../../src/interfaces/IPrivacyBudgets.sol";
import {IRunRules} from "../../src/interfaces/IRunRules.sol";
import {ITrainerRegistry} from "../../src/interfaces/ITrainerRegistry.sol";
import {Deadlines} from "../../src/interfaces/RunTypes.sol";

/// @notice An escrow whose runs can be given deadlines that no order may have.
contract TimedEscrow is RunEscrow {
    constructor(
        address owner,
        IERC20 token,
        ICustodianSet custodians,
        ITrainerRegistry trainers,
        IRunRules rules,
        IPrivacyBudgets budgets,
        uint64 window
    ) RunEscrow(owner, token, custodians, trainers, rules, budgets, window) {}

    function setDeadlines(bytes32 runId, Deadlines calldata d) external {
        Run storage r = _runs[runId];
        (r.assignBy, r.startBy) = (uint40(d.assignBy), uint40(d.startBy));
        (r.trainBy, r.attestBy) = (uint40(d.trainBy), uint40(d.attestBy));
        r.startsBy = uint40(d.startBy);
    }
}
