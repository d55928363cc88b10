// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {RunLedger} from "./RunLedger.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {Claim, Result, RunState} from "./interfaces/RunTypes.sol";
import {OrderHash} from "./libraries/OrderHash.sol";

/// @title RunSettlement
/// @notice From a result to the last payout.
abstract contract RunSettlement is RunLedger, EIP712, ReentrancyGuard {
    using BitMaps for BitMaps.BitMap;
    using SafeERC20 for IERC20;

    /// @inheritdoc IRunEscrow
    function propose(Result calldata res, uint8[] calldata custodianIndexes, bytes[] calldata signatures)
        external
        nonReentrant
    {
        Run storage r = _known(res.runId);
        if (r.state != RunState.Training) revert BadState(res.runId, r.state);
        if (block.timestamp > r.deadlines.attestBy) revert TooLate(r.deadlines.attestBy, block.timestamp);
        if (res.attempt != r.attempt) revert WrongAttempt(res.attempt, r.attempt);
        if (res.epoch != r.epoch) revert WrongEpoch(res.epoch, r.epoch);
        // A round counts only when its cohort was committed; burned rounds leave gaps in the numbers.
        uint256 most = r.rounds < r.trainingRounds ? r.rounds : r.trainingRounds;
        if (res.roundsCompleted == 0 || res.roundsCompleted > most) {
            revert BadRounds(res.roundsCompleted, most);
        }
        if (res.totalWei > r.funded) revert TotalTooHigh(res.totalWei, r.funded);
        rules.checkAttestation(res.epoch, hashResult(res), custodianIndexes, signatures);

        r.state = RunState.Proposed;
        r.challengeEnds = uint64(block.timestamp) + challengeWindow;
        r.roundsCompleted = res.roundsCompleted;
        r.aggregateHash = res.aggregateHash;
        r.modelHash = res.modelHash;
        r.scoresRoot = res.scoresRoot;
        r.receiptsRoot = res.receiptsRoot;
        r.payoutsRoot = res.payoutsRoot;
        r.sealedModelCid = res.sealedModelCid;
        r.total = res.totalWei;
        emit ResultProposed(res.runId, res.attempt, res, r.challengeEnds);
    }

    /// @inheritdoc IRunEscrow
    function settle(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        if (r.state != RunState.Proposed) revert BadState(runId, r.state);
        if (block.timestamp < r.challengeEnds) revert TooEarly(r.challengeEnds, block.timestamp);
        emit RunSettled(runId, r.total, r.funded - r.total);
        _finish(runId, r, RunState.Settled, r.total);
    }

    /// @inheritdoc IRunEscrow
    function voidResult(bytes32 runId) external nonReentrant {
        if (msg.sender != disputes) revert NotDisputes(msg.sender);
        Run storage r = _known(runId);
        if (r.state != RunState.Proposed) revert BadState(runId, r.state);
        emit ResultVoided(runId);
        _finish(runId, r, RunState.Refunded, 0);
    }

    /// @inheritdoc IRunEscrow
    function withdrawRefund(bytes32 runId) external nonReentrant {
        Run storage r = _known(runId);
        if (r.state != RunState.Settled && r.state != RunState.Refunded) revert BadState(runId, r.state);
        uint256 refund = r.funded - r.total - r.refunded;
        if (refund == 0) revert NoRefund(runId);
        r.refunded = refund;
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
        if (_claimed[runId].get(index)) revert AlreadyClaimed(runId, index);
        _claim(runId, index, account, amount, kind, proof);
    }

    /// @inheritdoc IRunEscrow
    function claimMany(Claim[] calldata claims) external nonReentrant {
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata c = claims[i];
            if (_claimed[c.runId].get(c.index)) continue;
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

    // ---------------------------------------------------------------- internal

    function _claim(
        bytes32 runId,
        uint256 index,
        address account,
        uint256 amount,
        uint8 kind,
        bytes32[] calldata proof
    ) private {
        Run storage r = _known(runId);
        if (r.state != RunState.Settled) revert BadState(runId, r.state);
        if (!MerkleProof.verifyCalldata(proof, r.payoutsRoot, leafOf(runId, index, account, amount, kind))) {
            revert BadProof(runId, index);
        }
        uint256 paid = r.paid + amount;
        if (paid > r.total) revert ClaimsExceedTotal(paid, r.total);
        _claimed[runId].set(index);
        r.paid = paid;
        emit Claimed(runId, index, account, amount, kind);
        if (amount > 0) token.safeTransfer(account, amount);
    }
}
