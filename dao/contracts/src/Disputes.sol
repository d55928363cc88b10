// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {IRunRules} from "./interfaces/IRunRules.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {IWorkAudits} from "./interfaces/IWorkAudits.sol";
import {RunState, RunView} from "./interfaces/RunTypes.sol";
import {TokenPull} from "./libraries/TokenPull.sol";
import {VerifiedHash} from "./libraries/VerifiedHash.sol";

/// @title Disputes
/// @dev What was committed and revealed is in WorkAudits, apart because of the 24,576-byte limit.
contract Disputes is IDisputes, EIP712, Ownable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Parts into which a move of the trainer divides the contested steps.
    uint256 private constant ARITY = 16;
    uint256 private constant BPS = 10_000;
    uint32 private constant MAX_SECONDS = 30 days;

    /// @notice What bonds are paid in.
    IERC20 public immutable token;
    /// @notice Where runs are.
    IRunEscrow public immutable escrow;
    /// @notice Who knows the committees' signatures.
    IRunRules public immutable rules;
    /// @notice Trainers and their stake.
    ITrainerRegistry public immutable trainers;
    /// @notice What was committed and revealed.
    IWorkAudits public immutable audits;

    /// @inheritdoc IDisputes
    uint256 public openDisputes;
    /// @inheritdoc IDisputes
    mapping(address account => uint256) public owed;
    /// @inheritdoc IDisputes
    mapping(bytes32 runId => uint256) public compensated;

    /// @inheritdoc IDisputes
    mapping(bytes32 work => uint256) public convictions;

    Parameters private _parameters;
    mapping(bytes32 dispute => Dispute) private _disputes;

    modifier onlyAudits() {
        if (msg.sender != address(audits)) revert NotAudits(msg.sender);
        _;
    }

    constructor(
        address initialOwner,
        IERC20 token_,
        IRunEscrow escrow_,
        IRunRules rules_,
        ITrainerRegistry trainers_,
        IWorkAudits audits_,
        Parameters memory p
    ) EIP712("Sahm Disputes", "1") Ownable(initialOwner) {
        token = token_;
        escrow = escrow_;
        rules = rules_;
        trainers = trainers_;
        audits = audits_;
        _setParameters(p);
    }

    // ------------------------------------------------------------------ search

    /// @inheritdoc IDisputes
    function challenge(bytes32 work, IWorkAudits.Proven calldata low, IWorkAudits.Proven calldata high)
        external
        nonReentrant
        returns (bytes32 id)
    {
        id = disputeId(work, msg.sender);
        Dispute storage d = _disputes[id];
        if (d.stage != Stage.None) revert DisputeExists(id);
        (d.runId, d.trainer, d.low, d.high) = audits.contest(work, low, high);
        if (msg.sender == d.trainer) revert OwnWork(msg.sender);

        Parameters memory p = _parameters;
        _checkCover(msg.sender, p.slashWei);
        (d.work, d.challenger, d.movedAt) = (work, msg.sender, uint40(block.timestamp));
        (d.lowLeaf, d.highLeaf) = (d.high == 0 ? bytes32(0) : low.leaf, high.leaf);
        d.stage = _next(d);
        (d.trainerClock, d.challengerClock) = (p.clockSeconds, p.clockSeconds);
        d.rulingSeconds = p.rulingSeconds;
        (d.bondWei, d.slashWei, d.rewardBps) = (p.bondWei, p.slashWei, p.rewardBps);
        ++openDisputes;
        emit Challenged(id, work, msg.sender, d.trainer, high.index, d.low, d.high, p.bondWei);
        trainers.hold(msg.sender);
        trainers.hold(d.trainer);
        TokenPull.pull(token, msg.sender, p.bondWei);
    }

    /// @inheritdoc IDisputes
    function split(bytes32 id, bytes32[] calldata leaves) external {
        Dispute storage d = _trainerMoves(id, Stage.Split);
        uint256 count = _splits(d.low, d.high);
        if (leaves.length != count) revert LeafCount(leaves.length, count);
        d.posted = keccak256(abi.encode(leaves));
        d.stage = Stage.Pick;
        emit Split(id, d.low, d.high, leaves);
    }

    /// @inheritdoc IDisputes
    function pick(bytes32 id, bytes32[] calldata leaves, uint256 first) external {
        Dispute storage d = _inStage(id, Stage.Pick);
        if (msg.sender != d.challenger) revert NotChallenger(msg.sender, d.challenger);
        d.challengerClock = _tick(id, d, d.challengerClock);
        bytes32 given = keccak256(abi.encode(leaves));
        if (given != d.posted) revert WrongSplit(given, d.posted);
        uint256 n = leaves.length;
        if (first > n) revert BadPick(first, n);
        (uint32 low, uint32 high) = (d.low, d.high);
        if (first > 0) (d.low, d.lowLeaf) = (_splitAt(low, high, first), leaves[first - 1]);
        if (first < n) (d.high, d.highLeaf) = (_splitAt(low, high, first + 1), leaves[first]);
        d.stage = _next(d);
        emit Picked(id, d.low, d.high, d.lowLeaf, d.highLeaf);
    }

    /// @inheritdoc IDisputes
    function open(bytes32 id, State calldata state) external {
        Dispute storage d = _trainerMoves(id, Stage.Open);
        (uint32 step, bytes32 expected) = d.high == 0 ? (0, d.highLeaf) : (d.low, d.lowLeaf);
        bytes32 given = VerifiedHash.leaf(d.work, step, state);
        if (given != expected) revert NotThePreimage(given, expected);
        d.stage = Stage.Ruling;
        emit Opened(id, step, state, _deadline(d));
    }

    // ------------------------------------------------------------------ ending

    /// @inheritdoc IDisputes
    function rule(bytes32 id, bytes32 rightLeaf, uint8[] calldata indexes, bytes[] calldata signatures)
        external
        nonReentrant
    {
        Dispute storage d = _inStage(id, Stage.Ruling);
        uint40 last = _deadline(d);
        if (block.timestamp > last) revert ClockRanOut(id, last);
        uint32 epoch = escrow.run(d.runId).epoch;
        rules.checkAttestation(epoch, hashRuling(id, rightLeaf), indexes, signatures);
        emit Ruled(id, rightLeaf);
        // Anybody can post these two, which no state opens: they are answers, and never a right leaf.
        bool none = rightLeaf == 0 || rightLeaf == VerifiedHash.NOTHING_IS_RIGHT;
        bool right = !none && rightLeaf == d.highLeaf;
        _end(id, d, right ? Stage.TrainerWon : Stage.ChallengerWon);
    }

    /// @inheritdoc IDisputes
    function concede(bytes32 id) external nonReentrant {
        Dispute storage d = _disputes[id];
        if (d.stage == Stage.None || d.stage > Stage.Ruling) revert BadStage(id, d.stage);
        if (msg.sender == d.challenger) return _end(id, d, Stage.TrainerWon);
        if (msg.sender != d.trainer) revert NotParty(msg.sender);
        _end(id, d, Stage.ChallengerWon);
    }

    /// @inheritdoc IDisputes
    function timeout(bytes32 id) external nonReentrant {
        Dispute storage d = _disputes[id];
        Stage stage = d.stage;
        if (stage == Stage.None || stage > Stage.Ruling) revert BadStage(id, stage);
        uint40 last = _deadline(d);
        if (block.timestamp <= last) revert ClockRuns(id, last);
        if (stage == Stage.Ruling) _end(id, d, Stage.Undecided);
        else _end(id, d, stage == Stage.Pick ? Stage.TrainerWon : Stage.ChallengerWon);
    }

    /// @inheritdoc IDisputes
    function withdrawOwed(address account) external nonReentrant {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwed(account);
        owed[account] = 0;
        emit OwedWithdrawn(account, amount);
        token.safeTransfer(account, amount);
    }

    /// @inheritdoc IDisputes
    function voidResult(
        bytes32 runId,
        bytes32 reasonHash,
        uint8[] calldata indexes,
        bytes[] calldata signatures
    ) external nonReentrant {
        RunView memory v = escrow.run(runId);
        if (v.resultHash == 0) revert NoResult(runId);
        bytes32 digest = hashVoid(runId, v.resultHash, reasonHash);
        rules.checkAttestation(v.epoch, digest, indexes, signatures);
        emit VoidRuled(runId, v.resultHash, reasonHash);
        escrow.voidResult(runId);
    }

    // ------------------------------------------------------------------ audits

    /// @inheritdoc IDisputes
    function hold(address trainer) external onlyAudits {
        trainers.hold(trainer);
    }

    /// @inheritdoc IDisputes
    function letGo(address trainer) external onlyAudits {
        trainers.letGo(trainer);
    }

    /// @inheritdoc IDisputes
    function slashWithheld(bytes32 work, bytes32 runId, address trainer) external nonReentrant onlyAudits {
        _convict(work, runId, trainer, _parameters.slashWei);
    }

    // --------------------------------------------------------------------- DAO

    /// @inheritdoc IDisputes
    function setParameters(Parameters calldata p) external onlyOwner {
        _setParameters(p);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IDisputes
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    /// @inheritdoc IDisputes
    function disputeOf(bytes32 id) external view returns (Dispute memory) {
        return _disputes[id];
    }

    /// @inheritdoc IDisputes
    function disputeId(bytes32 work, address challenger) public pure returns (bytes32) {
        return VerifiedHash.dispute(work, challenger);
    }

    /// @inheritdoc IDisputes
    function splitSteps(uint32 low, uint32 high) external pure returns (uint32[] memory steps) {
        steps = new uint32[](_splits(low, high));
        for (uint256 i = 0; i < steps.length; ++i) {
            steps[i] = _splitAt(low, high, i + 1);
        }
    }

    /// @inheritdoc IDisputes
    function hashRuling(bytes32 id, bytes32 rightLeaf) public view returns (bytes32) {
        Dispute storage d = _disputes[id];
        return _hashTypedDataV4(
            keccak256(
                abi.encode(VerifiedHash.RULING_TYPEHASH, id, d.low, d.high, d.lowLeaf, d.highLeaf, rightLeaf)
            )
        );
    }

    /// @inheritdoc IDisputes
    function hashVoid(bytes32 runId, bytes32 resultHash, bytes32 reasonHash) public view returns (bytes32) {
        return
            _hashTypedDataV4(keccak256(abi.encode(VerifiedHash.VOID_TYPEHASH, runId, resultHash, reasonHash)));
    }

    // ---------------------------------------------------------------- internal

    function _next(Dispute storage d) private view returns (Stage) {
        return d.high - d.low > 1 ? Stage.Split : Stage.Open;
    }

    function _splits(uint256 low, uint256 high) private pure returns (uint256) {
        uint256 between = high > low ? high - low - 1 : 0;
        return Math.min(between, ARITY - 1);
    }

    /// @dev The m-th step between, from 1; one more than the last is `high`.
    function _splitAt(uint256 low, uint256 high, uint256 m) private pure returns (uint32) {
        uint256 n = high - low;
        return uint32(low + (n <= ARITY ? m : n * m / ARITY));
    }

    function _inStage(bytes32 id, Stage stage) private view returns (Dispute storage d) {
        d = _disputes[id];
        if (d.stage != stage) revert BadStage(id, d.stage);
    }

    function _trainerMoves(bytes32 id, Stage stage) private returns (Dispute storage d) {
        d = _inStage(id, stage);
        if (msg.sender != d.trainer) revert NotTrainer(msg.sender, d.trainer);
        d.trainerClock = _tick(id, d, d.trainerClock);
    }

    /// @dev What is left of a mover's clock. The other's begins now.
    function _tick(bytes32 id, Dispute storage d, uint32 clock) private returns (uint32 left) {
        uint40 last = d.movedAt + clock;
        if (block.timestamp > last) revert ClockRanOut(id, last);
        left = uint32(last - block.timestamp);
        d.movedAt = uint40(block.timestamp);
    }

    /// @dev Last second for whoever is to act.
    function _deadline(Dispute storage d) private view returns (uint40) {
        if (d.stage == Stage.Ruling) return d.movedAt + d.rulingSeconds;
        return d.movedAt + (d.stage == Stage.Pick ? d.challengerClock : d.trainerClock);
    }

    /// @dev A stake backs one slashing for each hold, of work or of a dispute, and one for this accusation.
    function _checkCover(address challenger, uint256 slashWei) private view {
        if (!trainers.isActive(challenger)) revert ITrainerRegistry.NotActive(challenger);
        uint256 needed = slashWei * (uint256(trainers.holds(challenger)) + 1);
        uint256 stake = trainers.trainer(challenger).stake;
        if (stake < needed) revert StakeSpokenFor(stake, needed);
    }

    /// @dev The challenger's bond leaves here and the trainer's its stake, which was held for it: a trainer needs no
    ///      other tokens to defend itself. The loser is slashed beside; both stakes are let go.
    function _end(bytes32 id, Dispute storage d, Stage result) private {
        (address trainer, address challenger, uint256 bond) = (d.trainer, d.challenger, d.bondWei);
        uint256 reward = bond * d.rewardBps / BPS;
        d.stage = result;
        --openDisputes;
        emit DisputeEnded(id, d.work, result);
        if (result == Stage.Undecided) {
            _pay(id, challenger, bond);
        } else if (result == Stage.TrainerWon) {
            _pay(id, trainer, reward);
            _pay(id, owner(), bond - reward);
            trainers.slash(challenger, d.slashWei, trainer, 0);
        } else {
            _pay(id, challenger, bond);
            trainers.slash(trainer, bond, challenger, reward);
            _convict(d.work, d.runId, trainer, d.slashWei);
        }
        trainers.letGo(trainer);
        trainers.letGo(challenger);
    }

    /// @dev The builder's harm is what the run costs it, once for all disputes over the run: a builder that makes
    ///      its own trainer cheat gains nothing. A run without a result costs it nothing yet.
    function _convict(bytes32 work, bytes32 runId, address trainer, uint256 amount) private {
        ++convictions[work];
        RunView memory v = escrow.run(runId);
        bool costs = v.state == RunState.Proposed || v.state == RunState.Settled;
        uint256 harm = costs ? v.total - compensated[runId] : 0;
        uint256 taken = trainers.slash(trainer, amount, v.builder, harm);
        compensated[runId] += Math.min(taken, harm);
    }

    /// @dev A token that refuses an account must not hold up the other's money or the ruling.
    function _pay(bytes32 id, address to, uint256 amount) private {
        if (amount == 0) return;
        if (token.trySafeTransfer(to, amount)) {
            emit BondPaid(id, to, amount);
        } else {
            owed[to] += amount;
            emit Owed(to, amount);
        }
    }

    function _setParameters(Parameters memory p) private {
        if (p.rewardBps > BPS) revert BadParameter("rewardBps");
        _checkSeconds("clockSeconds", p.clockSeconds);
        _checkSeconds("rulingSeconds", p.rulingSeconds);
        _parameters = p;
        emit ParametersSet(p);
    }

    function _checkSeconds(string memory field, uint32 seconds_) private pure {
        if (seconds_ == 0 || seconds_ > MAX_SECONDS) revert BadParameter(field);
    }
}
