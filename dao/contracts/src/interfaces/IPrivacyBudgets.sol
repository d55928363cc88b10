// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {RunOrder} from "./RunTypes.sol";

/// @title IPrivacyBudgets
/// @notice What each dataset version may ever lose to differentially private runs, and what it has lost. Losses add
///         up by basic composition: (ε, δ) of all runs together is (Σ ε, Σ δ). Nothing is ever given back.
///         EIP-712 domain: name "Sahm PrivacyBudgets", version "1". Nobody owns it.
interface IPrivacyBudgets {
    /// @notice The lifetime budget of one dataset version.
    /// @param unit What is protected: 0 no budget was set, 1 record, 2 contributor.
    /// @param epsilonMicro The most ε in units of 1e-6, at least what is spent.
    /// @param deltaPico The most δ in units of 1e-12, at least what is spent.
    struct Budget {
        uint8 unit;
        uint64 epsilonMicro;
        uint64 deltaPico;
        uint64 spentEpsilonMicro;
        uint64 spentDeltaPico;
    }

    /// @notice What an owner signs to set a budget.
    /// @param version The present version.
    /// @param epsilonMicro 1 to 10^15.
    /// @param deltaPico 1 to 10^12 - 1.
    /// @param nonce `nonces(owner)` of this contract.
    /// @param deadline Last second at which the signature is good.
    struct PrivacyBudget {
        bytes32 datasetId;
        uint32 version;
        uint8 unit;
        uint64 epsilonMicro;
        uint64 deltaPico;
        uint256 nonce;
        uint64 deadline;
    }

    /// @notice The budget from now on; where less was asked than is spent, what is spent.
    event BudgetSet(
        bytes32 indexed datasetId,
        uint32 indexed version,
        address indexed owner,
        uint8 unit,
        uint64 epsilonMicro,
        uint64 deltaPico
    );
    /// @param epsilonMicro Of this run; `spent…` are sums with it.
    event BudgetDebited(
        bytes32 indexed datasetId,
        uint32 indexed version,
        bytes32 indexed runId,
        uint64 epsilonMicro,
        uint64 deltaPico,
        uint64 spentEpsilonMicro,
        uint64 spentDeltaPico
    );

    error WrongVersion(bytes32 datasetId, uint32 given, uint32 expected);
    error Expired(uint64 deadline, uint256 time);
    error BadSignature(address signer);
    error LengthMismatch(uint256 given, uint256 expected);
    error BudgetOutOfRange(string field, uint256 given, uint256 least, uint256 most);
    error BudgetCannotGrow(bytes32 datasetId, uint32 version);
    error NotDebitor(address account);
    error OtherDatasets(bytes32 given, bytes32 expected);
    error NoBudget(bytes32 datasetId, uint32 version);
    error WrongBudgetUnit(bytes32 datasetId, uint32 version, uint8 given, uint8 expected);
    error BudgetExceeded(
        bytes32 datasetId,
        uint32 version,
        uint64 epsilonAskedMicro,
        uint64 epsilonLeftMicro,
        uint64 deltaAskedPico,
        uint64 deltaLeftPico
    );

    /// @notice Sets the budget of a dataset's present version. The owner sends it, or anybody with the owner's
    ///         signature of `b` (ECDSA or ERC-1271); the nonce is used up either way. Before the first debit any
    ///         budget may replace another; after it the unit stays and neither number grows. A budget below what is
    ///         spent is set to what is spent: nothing more is sold.
    function setBudget(PrivacyBudget calldata b, bytes calldata signature) external;

    /// @notice Debits every dataset of a run, or none. Only the escrow, for a run that it opens in this transaction.
    /// @param itemsHash `OrderHash.items` of the datasets that the rules checked.
    /// @return runId Again, so that a call to an address without code is no success.
    function debit(bytes32 runId, bytes32 itemsHash, RunOrder calldata o) external returns (bytes32);

    /// @notice The only contract that debits.
    function debitor() external view returns (address);

    /// @notice Budgets of dataset versions, in their order; zeros where none was set.
    function budgets(bytes32[] calldata datasetIds, uint32[] calldata versions)
        external
        view
        returns (Budget[] memory);

    /// @notice EIP-712 digest of a budget.
    function hashBudget(PrivacyBudget calldata b) external view returns (bytes32);
}
