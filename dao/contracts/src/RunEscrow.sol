// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {RunAssignment} from "./RunAssignment.sol";
import {RunLedger} from "./RunLedger.sol";
import {RunSettlement} from "./RunSettlement.sol";
import {ICustodianSet} from "./interfaces/ICustodianSet.sol";
import {IPaymentToken} from "./interfaces/IPaymentToken.sol";
import {IPrivacyBudgets} from "./interfaces/IPrivacyBudgets.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {IRunRules} from "./interfaces/IRunRules.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {RunOrder, RunState} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";
import {TokenPull} from "./libraries/TokenPull.sol";

/// @title RunEscrow
/// @notice Holds the money of every run from its order to the last claim or the refund.
/// @dev Funding and early ends are here; the rest is in RunAssignment and RunSettlement.
contract RunEscrow is RunAssignment, RunSettlement, Ownable {
    /// @notice Longest challenge window that the DAO may set.
    uint64 public constant MAX_CHALLENGE_WINDOW = 30 days;

    /// @notice What differentially private runs are debited from.
    IPrivacyBudgets public immutable budgets;

    constructor(
        address initialOwner,
        IERC20 token_,
        ICustodianSet custodians_,
        ITrainerRegistry trainers_,
        IRunRules rules_,
        IPrivacyBudgets budgets_,
        uint64 challengeWindow_
    ) RunLedger(token_, custodians_, trainers_, rules_) EIP712("Sahm RunEscrow", "1") Ownable(initialOwner) {
        budgets = budgets_;
        _setChallengeWindow(challengeWindow_);
    }

    // ----------------------------------------------------------------- funding

    /// @inheritdoc IRunEscrow
    function open(RunOrder calldata o, uint256 validAfter, uint256 validBefore, bytes calldata signature)
        external
        nonReentrant
        returns (bytes32 runId)
    {
        runId = _open(o);
        TokenPull.pullAuthorized(
            token, o.parties.builder, o.prices.maxTotalWei, validAfter, validBefore, runId, signature
        );
    }

    /// @inheritdoc IRunEscrow
    function openWithPermit(
        RunOrder calldata o,
        uint256 deadline,
        bytes calldata permitSignature,
        bytes calldata orderSignature
    ) external nonReentrant returns (bytes32 runId) {
        runId = _open(o);
        address builder = o.parties.builder;
        rules.checkOrderSignature(builder, runId, orderSignature);
        (uint8 v, bytes32 r, bytes32 s) = ECDSA.parseCalldata(permitSignature);
        // Anyone may have used the permit already; the pull below fails if the allowance is not there.
        try IPaymentToken(address(token))
            .permit(builder, address(this), o.prices.maxTotalWei, deadline, v, r, s) {}
            catch {}
        TokenPull.pull(token, builder, o.prices.maxTotalWei);
    }

    /// @inheritdoc IRunEscrow
    function topUp(bytes32 runId, uint256 amount) external nonReentrant {
        (address builder,) = _topUp(runId, amount);
        if (msg.sender != builder) revert NotBuilder(msg.sender);
        TokenPull.pull(token, builder, amount);
    }

    /// @inheritdoc IRunEscrow
    function topUpWithAuthorization(
        bytes32 runId,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external nonReentrant {
        (address builder, bytes32 nonce) = _topUp(runId, amount);
        TokenPull.pullAuthorized(token, builder, amount, validAfter, validBefore, nonce, signature);
    }

    /// @inheritdoc IRunEscrow
    function cancel(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        if (msg.sender != r.builder) revert NotBuilder(msg.sender);
        _mustBe(runId, r, RunState.Funded);
        emit RunCancelled(runId);
        _finish(runId, r, RunState.Refunded);
    }

    /// @inheritdoc IRunEscrow
    function expire(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        RunState state = _state(r);
        if (state > RunState.Training) _badState(runId, r);
        uint64 last = _expiry(r);
        if (block.timestamp <= last) revert TooEarly(last + 1, block.timestamp);
        emit RunExpired(runId, state);
        _finish(runId, r, RunState.Refunded);
    }

    // ------------------------------------------------------------------- owner

    /// @inheritdoc IRunEscrow
    function setChallengeWindow(uint64 seconds_) external onlyOwner {
        _setChallengeWindow(seconds_);
    }

    /// @inheritdoc IRunEscrow
    function setDisputes(address disputes_) external onlyOwner {
        if (disputes != address(0)) revert AlreadySet(disputes);
        if (disputes_ == address(0)) revert ZeroAddress();
        disputes = disputes_;
        emit DisputesSet(disputes_);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IRunEscrow
    function hashOrder(RunOrder calldata o) public view returns (bytes32) {
        (bytes32 orderHash,) = _askRules(IRunRules.structHash.selector, o);
        return _hashTypedDataV4(orderHash);
    }

    /// @inheritdoc IRunEscrow
    function topUpNonce(bytes32 runId, uint256 number) public pure returns (bytes32) {
        return keccak256(abi.encode(OrderHash.TOP_UP_TYPEHASH, runId, number));
    }

    // ---------------------------------------------------------------- internal

    /// @dev Records a run as funded; the caller pulls the money in the same transaction.
    function _open(RunOrder calldata o) private returns (bytes32 runId) {
        (bytes32 orderHash, bytes32 itemsHash) = _askRules(IRunRules.checkOrder.selector, o);
        runId = _hashTypedDataV4(orderHash);
        Run storage r = _runs[runId];
        if (r.state != RunState.None) revert RunExists(runId);
        if (o.parties.token != address(token)) revert WrongToken(o.parties.token, address(token));
        uint256 unit;
        assembly ("memory-safe") {
            unit := calldataload(add(o, 0x200)) // o.privacy.unit, which the rules decoded
        }
        if (unit != 0) _debit(runId, itemsHash, o);

        (address builder, address coordinator) = (o.parties.builder, o.parties.coordinator);
        // The first four slots of `Run`, each written once: field by field would cost as much again as they read.
        // No value has bits beyond its field: at most 90 days ahead, at most the number of datasets, and so on.
        uint256 parties = uint256(uint160(builder)) | uint256(o.parties.epoch) << 160
            | uint256(o.training.rounds) << 192 | _activate(runId) << 224;
        uint256 state = uint256(uint160(coordinator)) | uint256(RunState.Funded) << 160
            | uint256(o.deadlines.trainBy) << 184 | uint256(o.privacy.kMin) << 224;
        uint256 startBy = o.deadlines.startBy;
        uint256 money = uint256(o.deadlines.assignBy) | startBy << 40 | uint256(o.deadlines.attestBy) << 80
            | startBy << 120 | uint256(_fits(o.prices.maxTotalWei)) << 160;
        assembly ("memory-safe") {
            sstore(r.slot, parties)
            sstore(add(r.slot, 1), state)
            sstore(add(r.slot, 2), money)
            sstore(add(r.slot, 3), itemsHash)
        }
        emit RunOpened(runId, builder, coordinator, o.prices.maxTotalWei);
    }

    /// @dev `rules.checkOrder(o)` or `rules.structHash(o)`, whose second answer is 0, with the order as it lies in
    ///      calldata: encoding it again would cost a tenth of the opening's computation. What follows the order in
    ///      calldata follows it here and is ignored. Offsets to its dynamic members are the sender's, so nothing
    ///      but the rules may follow them: this contract reads only members at fixed places.
    function _askRules(bytes4 selector, RunOrder calldata o)
        private
        view
        returns (bytes32 orderHash, bytes32 itemsHash)
    {
        address to = address(rules);
        assembly ("memory-safe") {
            let call_ := mload(0x40)
            let size := sub(calldatasize(), o)
            mstore(0, 0)
            mstore(32, 0)
            mstore(call_, selector)
            mstore(add(call_, 4), 32)
            calldatacopy(add(call_, 36), o, size)
            if iszero(staticcall(gas(), to, call_, add(size, 36), 0, 64)) {
                returndatacopy(call_, 0, returndatasize())
                revert(call_, returndatasize())
            }
            orderHash := mload(0)
            itemsHash := mload(32)
        }
    }

    /// @dev `budgets.debit(runId, itemsHash, o)`, with the order as it lies in calldata, as in `_askRules`. It answers
    ///      the run id, or there is no such contract.
    function _debit(bytes32 runId, bytes32 itemsHash, RunOrder calldata o) private {
        address to = address(budgets);
        bytes4 selector = IPrivacyBudgets.debit.selector;
        assembly ("memory-safe") {
            let call_ := mload(0x40)
            let size := sub(calldatasize(), o)
            mstore(0, 0)
            mstore(call_, selector)
            mstore(add(call_, 4), runId)
            mstore(add(call_, 36), itemsHash)
            mstore(add(call_, 68), 96)
            calldatacopy(add(call_, 100), o, size)
            let ok := call(gas(), to, 0, call_, add(size, 100), 0, 32)
            if iszero(and(ok, eq(mload(0), runId))) {
                returndatacopy(call_, 0, returndatasize())
                revert(call_, returndatasize())
            }
        }
    }

    /// @dev Adds money to a run that has no result yet; the caller pulls it in the same transaction.
    function _topUp(bytes32 runId, uint256 amount) private returns (address builder, bytes32 nonce) {
        Run storage r = _known(runId);
        if (r.state > RunState.Training) _badState(runId, r);
        if (amount == 0) revert ZeroAmount();
        nonce = topUpNonce(runId, r.topUps++);
        builder = r.builder;
        r.funded = _fits(r.funded + amount);
        emit RunToppedUp(runId, amount, r.funded);
    }

    /// @dev A run's amounts have 96 bits: 79e9 credits.
    function _fits(uint256 amount) private pure returns (uint96) {
        if (amount > type(uint96).max) revert AmountTooHigh(amount, type(uint96).max);
        return uint96(amount);
    }

    function _setChallengeWindow(uint64 seconds_) private {
        if (seconds_ > MAX_CHALLENGE_WINDOW) revert WindowTooLong(seconds_, MAX_CHALLENGE_WINDOW);
        challengeWindow = seconds_;
        emit ChallengeWindowSet(seconds_);
    }
}
