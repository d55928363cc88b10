// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IDatasetRegistry} from "./interfaces/IDatasetRegistry.sol";
import {IPrivacyBudgets} from "./interfaces/IPrivacyBudgets.sol";
import {DatasetUse, RunOrder} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title PrivacyBudgets
/// @dev No owner, no parameter: what was promised to a contributor is nobody's to change.
contract PrivacyBudgets is IPrivacyBudgets, EIP712, Nonces {
    /// @dev One slot. 2^56 > MAX_EPSILON_MICRO and 2^40 > MAX_DELTA_PICO, and nothing spent is above its limit.
    struct Account {
        uint8 unit;
        uint56 epsilonMicro;
        uint40 deltaPico;
        uint56 spentEpsilonMicro;
        uint40 spentDeltaPico;
    }

    bytes32 private constant PRIVACY_BUDGET_TYPEHASH = keccak256(
        "PrivacyBudget(bytes32 datasetId,uint32 version,uint8 unit,uint64 epsilonMicro,uint64 deltaPico,uint256 nonce,uint64 deadline)"
    );
    uint8 private constant CONTRIBUTOR = 2;
    uint64 private constant MAX_EPSILON_MICRO = 1e15;
    uint64 private constant MAX_DELTA_PICO = 1e12 - 1;

    /// @notice Who owns which dataset.
    IDatasetRegistry public immutable registry;
    /// @inheritdoc IPrivacyBudgets
    address public immutable debitor;

    mapping(bytes32 datasetId => mapping(uint32 version => Account)) private _accounts;

    /// @param debitor_ The escrow, which may be created later.
    constructor(IDatasetRegistry registry_, address debitor_) EIP712("Sahm PrivacyBudgets", "1") {
        registry = registry_;
        debitor = debitor_;
    }

    /// @inheritdoc IPrivacyBudgets
    function setBudget(PrivacyBudget calldata b, bytes calldata signature) external {
        address owner = _authorize(b, signature);
        _range("unit", b.unit, 1, CONTRIBUTOR);
        _range("epsilonMicro", b.epsilonMicro, 1, MAX_EPSILON_MICRO);
        _range("deltaPico", b.deltaPico, 1, MAX_DELTA_PICO);

        Account storage a = _accounts[b.datasetId][b.version];
        (uint56 epsilon, uint40 delta) = (uint56(b.epsilonMicro), uint40(b.deltaPico));
        // Every debit has an ε of at least one.
        if (a.spentEpsilonMicro != 0) {
            if (b.unit != a.unit || epsilon > a.epsilonMicro || delta > a.deltaPico) {
                revert BudgetCannotGrow(b.datasetId, b.version);
            }
            // Not refused: an order that comes first must not keep an owner from closing.
            if (epsilon < a.spentEpsilonMicro) epsilon = a.spentEpsilonMicro;
            if (delta < a.spentDeltaPico) delta = a.spentDeltaPico;
        }
        (a.unit, a.epsilonMicro, a.deltaPico) = (b.unit, epsilon, delta);
        emit BudgetSet(b.datasetId, b.version, owner, b.unit, epsilon, delta);
    }

    /// @inheritdoc IPrivacyBudgets
    function debit(bytes32 runId, bytes32 itemsHash, RunOrder calldata o) external returns (bytes32) {
        if (msg.sender != debitor) revert NotDebitor(msg.sender);
        _range("epsilonMicro", o.privacy.epsilonMicro, 1, MAX_EPSILON_MICRO);
        _range("deltaPico", o.privacy.deltaPico, 1, MAX_DELTA_PICO);
        // Where the datasets lie in calldata is the sender's choice: these are those that the rules checked.
        DatasetUse[] calldata uses = o.datasets;
        bytes32 items = OrderHash.items(uses);
        if (items != itemsHash) revert OtherDatasets(items, itemsHash);
        for (uint256 i = 0; i < uses.length; ++i) {
            _debit(runId, uses[i].datasetId, uses[i].version, o);
        }
        return runId;
    }

    /// @inheritdoc IPrivacyBudgets
    function budgets(bytes32[] calldata datasetIds, uint32[] calldata versions)
        external
        view
        returns (Budget[] memory list)
    {
        uint256 n = datasetIds.length;
        if (versions.length != n) revert LengthMismatch(versions.length, n);
        list = new Budget[](n);
        for (uint256 i = 0; i < n; ++i) {
            Account memory a = _accounts[datasetIds[i]][versions[i]];
            list[i] = Budget(a.unit, a.epsilonMicro, a.deltaPico, a.spentEpsilonMicro, a.spentDeltaPico);
        }
    }

    /// @inheritdoc IPrivacyBudgets
    function hashBudget(PrivacyBudget calldata b) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    PRIVACY_BUDGET_TYPEHASH,
                    b.datasetId,
                    b.version,
                    b.unit,
                    b.epsilonMicro,
                    b.deltaPico,
                    b.nonce,
                    b.deadline
                )
            )
        );
    }

    // ---------------------------------------------------------------- internal

    function _debit(bytes32 runId, bytes32 datasetId, uint32 version, RunOrder calldata o) private {
        Account memory a = _accounts[datasetId][version];
        if (a.unit == 0) revert NoBudget(datasetId, version);
        uint8 unit = o.privacy.unit;
        if (unit != a.unit) revert WrongBudgetUnit(datasetId, version, unit, a.unit);
        (uint64 epsilon, uint64 delta) = (o.privacy.epsilonMicro, o.privacy.deltaPico);
        uint64 epsilonLeft = a.epsilonMicro - a.spentEpsilonMicro;
        uint64 deltaLeft = a.deltaPico - a.spentDeltaPico;
        if (epsilon > epsilonLeft || delta > deltaLeft) {
            revert BudgetExceeded(datasetId, version, epsilon, epsilonLeft, delta, deltaLeft);
        }
        a.spentEpsilonMicro += uint56(epsilon);
        a.spentDeltaPico += uint40(delta);
        _accounts[datasetId][version] = a;
        emit BudgetDebited(datasetId, version, runId, epsilon, delta, a.spentEpsilonMicro, a.spentDeltaPico);
    }

    /// @dev The owner sends, or it signed `b`; in time, for the present version, and its nonce is used up.
    function _authorize(PrivacyBudget calldata b, bytes calldata signature) private returns (address owner) {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = b.datasetId;
        IDatasetRegistry.Terms memory t = registry.terms(ids)[0]; // reverts for an unknown dataset
        if (b.version != t.version) revert WrongVersion(b.datasetId, b.version, t.version);
        if (block.timestamp > b.deadline) revert Expired(b.deadline, block.timestamp);
        owner = t.owner;
        if (msg.sender != owner && !SignatureChecker.isValidSignatureNow(owner, hashBudget(b), signature)) {
            revert BadSignature(owner);
        }
        _useCheckedNonce(owner, b.nonce);
    }

    function _range(string memory field, uint256 given, uint256 least, uint256 most) private pure {
        if (given < least || given > most) revert BudgetOutOfRange(field, given, least, most);
    }
}
