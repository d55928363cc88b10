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
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {IRunRules} from "./interfaces/IRunRules.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {RunOrder, RunState, Seat} from "./interfaces/RunTypes.sol";
import {TokenPull} from "./libraries/TokenPull.sol";

/// @title RunEscrow
/// @notice Holds the money of every run from its order to the last claim or the refund.
/// @dev Funding and early ends are here; the rest is in RunAssignment and RunSettlement.
contract RunEscrow is RunAssignment, RunSettlement, Ownable {
    /// @notice Longest challenge window that the DAO may set.
    uint64 public constant MAX_CHALLENGE_WINDOW = 30 days;

    constructor(
        address initialOwner,
        IERC20 token_,
        ICustodianSet custodians_,
        ITrainerRegistry trainers_,
        IRunRules rules_,
        uint64 challengeWindow_
    ) RunLedger(token_, custodians_, trainers_, rules_) EIP712("Sahm RunEscrow", "1") Ownable(initialOwner) {
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
    function cancel(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        if (msg.sender != r.builder) revert NotBuilder(msg.sender);
        if (r.state != RunState.Funded) revert BadState(runId, r.state);
        emit RunCancelled(runId);
        _finish(runId, r, RunState.Refunded, 0);
    }

    /// @inheritdoc IRunEscrow
    function expire(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        RunState state = r.state;
        if (state != RunState.Funded && state != RunState.Assigned && state != RunState.Training) {
            revert BadState(runId, state);
        }
        uint64 last = _expiry(r);
        if (block.timestamp <= last) revert TooEarly(_after(last), block.timestamp);
        emit RunExpired(runId, state);
        _finish(runId, r, RunState.Refunded, 0);
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
        return _hashTypedDataV4(rules.structHash(o));
    }

    // ---------------------------------------------------------------- internal

    /// @dev Records a run as funded; the caller pulls the money in the same transaction.
    function _open(RunOrder calldata o) private returns (bytes32 runId) {
        runId = hashOrder(o);
        if (_runs[runId].state != RunState.None) revert RunExists(runId);
        if (o.parties.token != address(token)) revert WrongToken(o.parties.token, address(token));
        rules.checkOrder(o);

        Run storage r = _runs[runId];
        r.state = RunState.Funded;
        r.epoch = o.parties.epoch;
        r.builder = o.parties.builder;
        r.coordinator = o.parties.coordinator;
        r.rounds = o.training.rounds;
        r.kMin = o.privacy.kMin;
        r.funded = o.prices.maxTotalWei;
        r.deadlines = o.deadlines;
        r.startsBy = o.deadlines.startBy;
        r.validationId = o.validation.datasetId;
        r.validationVersion = o.validation.version;
        Seat[] storage list = _seats[runId];
        for (uint256 i = 0; i < o.datasets.length; ++i) {
            list.push(Seat(o.datasets[i].datasetId, o.datasets[i].version, address(0)));
        }
        _activate(runId);
        emit RunOpened(runId, o.parties.builder, o.parties.coordinator, r.funded, o);
    }

    function _setChallengeWindow(uint64 seconds_) private {
        if (seconds_ > MAX_CHALLENGE_WINDOW) revert WindowTooLong(seconds_, MAX_CHALLENGE_WINDOW);
        challengeWindow = seconds_;
        emit ChallengeWindowSet(seconds_);
    }
}
