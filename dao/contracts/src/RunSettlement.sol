// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {RunLedger} from "./RunLedger.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {Claim, Result, RunState} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title RunSettlement
/// @notice From a result to the last payout.
abstract contract RunSettlement is RunLedger, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @inheritdoc IRunEscrow
    function propose(Result calldata res, uint8[] calldata custodianIndexes, bytes[] calldata signatures)
        external
        nonReentrant
    {
        Run storage r = _known(res.runId);
        _mustBe(res.runId, r, RunState.Training);
        _inTime(r.attestBy);
        if (res.attempt != r.attempt) revert WrongAttempt(res.attempt, r.attempt);
        if (res.epoch != r.epoch) revert WrongEpoch(res.epoch, r.epoch);
        // A round counts only when its cohort was committed; burned rounds leave gaps in the numbers.
        uint256 most = r.rounds < r.trainingRounds ? r.rounds : r.trainingRounds;
        if (res.roundsCompleted == 0 || res.roundsCompleted > most) {
            revert BadRounds(res.roundsCompleted, most);
        }
        if (res.totalWei > r.funded) revert TotalTooHigh(res.totalWei, r.funded);
        bytes32 digest = hashResult(res);
        rules.checkAttestation(res.epoch, digest, custodianIndexes, signatures);

        r.state = RunState.Proposed;
        r.challengeEnds = uint40(block.timestamp + challengeWindow);
        r.total = uint96(res.totalWei); // not above `funded`, which has 96 bits
        r.payoutsRoot = res.payoutsRoot;
        r.resultHash = digest;
        emit ResultProposed(res.runId, res.attempt, res, r.challengeEnds);
    }

    /// @inheritdoc IRunEscrow
    function settle(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        _mustBe(runId, r, RunState.Proposed);
        if (block.timestamp < r.challengeEnds) revert TooEarly(r.challengeEnds, block.timestamp);
        emit RunSettled(runId, r.total, r.funded - r.total);
        _finish(runId, r, RunState.Settled);
    }

    /// @inheritdoc IRunEscrow
    function voidResult(bytes32 runId) external nonReentrant {
        if (msg.sender != disputes) revert NotDisputes(msg.sender);
        Run storage r = _known(runId);
        _mustBe(runId, r, RunState.Proposed);
        emit ResultVoided(runId);
        r.total = 0;
        _finish(runId, r, RunState.Refunded);
    }

    /// @inheritdoc IRunEscrow
    function withdrawRefund(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        if (!_over(r)) _badState(runId, r);
        uint256 refund = r.funded - r.total;
        if (refund == 0 || r.refundPaid) revert NoRefund(runId);
        r.refundPaid = true;
        emit RunRefunded(runId, r.builder, refund);
        token.safeTransfer(r.builder, refund);
    }

    /// @inheritdoc IRunEscrow
    function claim(
        bytes32 runId,
        uint256 index,
        address account,
        uint256 amount,
        uint8 kind,
        bytes32[] calldata proof
    ) external nonReentrant {
        if (isClaimed(runId, index)) revert AlreadyClaimed(runId, index);
        _claim(runId, index, account, amount, kind, proof);
    }

    /// @inheritdoc IRunEscrow
    function claimMany(Claim[] calldata claims) external nonReentrant {
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata c = claims[i];
            if (isClaimed(c.runId, c.index)) continue;
            _claim(c.runId, c.index, c.account, c.amount, c.kind, c.proof);
        }
    }

    /// @inheritdoc IRunEscrow
    function hashResult(Result calldata res) public view returns (bytes32) {
        return _hashTypedDataV4(OrderHash.result(res));
    }

    /// @inheritdoc IRunEscrow
    function leafOf(bytes32 runId, uint256 index, address account, uint256 amount, uint8 kind)
        public
        view
        returns (bytes32)
    {
        bytes32 inner =
            keccak256(abi.encode(address(this), block.chainid, runId, index, account, amount, kind));
        return keccak256(bytes.concat(inner));
    }

    /// @inheritdoc IRunEscrow
    function wasPaid(Claim calldata c) external view returns (bool) {
        Run storage r = _runs[c.runId];
        return r.state == RunState.Settled && isClaimed(c.runId, c.index)
            && _proven(r, c.runId, c.index, c.account, c.amount, c.kind, c.proof);
    }

    // ---------------------------------------------------------------- internal

    function _proven(
        Run storage r,
        bytes32 runId,
        uint256 index,
        address account,
        uint256 amount,
        uint8 kind,
        bytes32[] calldata proof
    ) private view returns (bool) {
        return MerkleProof.verifyCalldata(proof, r.payoutsRoot, leafOf(runId, index, account, amount, kind));
    }

    function _claim(
        bytes32 runId,
        uint256 index,
        address account,
        uint256 amount,
        uint8 kind,
        bytes32[] calldata proof
    ) private {
        Run storage r = _known(runId);
        _mustBe(runId, r, RunState.Settled);
        if (!_proven(r, runId, index, account, amount, kind, proof)) revert BadProof(runId, index);
        uint256 paid = r.paid + amount;
        if (paid > r.total) revert ClaimsExceedTotal(paid, r.total);
        _setClaimed(runId, r, index);
        r.paid = uint96(paid); // not above `total`
        emit Claimed(runId, index, account, amount, kind);
        if (amount > 0) token.safeTransfer(account, amount);
    }
}
