// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IRunEscrow} from "./interfaces/IRunEscrow.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {IWorkAudits} from "./interfaces/IWorkAudits.sol";
import {RunState, RunView} from "./interfaces/RunTypes.sol";
import {VerifiedHash} from "./libraries/VerifiedHash.sol";

/// @title WorkAudits
/// @dev It holds no money; stakes are held and slashed through the disputes contract, which alone may.
contract WorkAudits is IWorkAudits, Ownable {
    /// @dev Blocks whose hash the chain still knows.
    uint256 private constant BEACON_WINDOW = 256;
    uint256 private constant MAX_LEAVES = 4096;
    uint256 private constant MAX_PANEL = 64;
    uint8 private constant MAX_DRAWS = 16;
    uint8 private constant MAX_DELAY = 64;
    uint32 private constant MAX_SECONDS = 30 days;

    /// @notice Where runs are.
    IRunEscrow public immutable escrow;
    /// @notice Trainers and their stake.
    ITrainerRegistry public immutable trainers;

    /// @notice The contract that holds stakes and slashes, and reads what is contested.
    IDisputes public disputes;

    Parameters private _parameters;
    mapping(bytes32 work => Work) private _works;
    mapping(bytes32 work => mapping(uint8 j => Audit)) private _audits;
    mapping(bytes32 seat => bytes32) private _panels;
    mapping(bytes32 seat => bytes32) private _seats;

    constructor(address initialOwner, IRunEscrow escrow_, ITrainerRegistry trainers_, Parameters memory p)
        Ownable(initialOwner)
    {
        escrow = escrow_;
        trainers = trainers_;
        _setParameters(p);
    }

    // --------------------------------------------------------------- committing

    /// @inheritdoc IWorkAudits
    function setPanel(
        bytes32 runId,
        uint32 attempt,
        bytes32 datasetId,
        address trainer,
        address[] calldata panel
    ) external {
        RunView memory v = escrow.run(runId);
        if (msg.sender != v.coordinator) revert NotCoordinator(msg.sender);
        if (attempt != v.attempt) revert WrongAttempt(attempt, v.attempt);
        if (panel.length == 0 || panel.length > MAX_PANEL) revert PanelSize(panel.length, MAX_PANEL);
        address last = address(0);
        for (uint256 i = 0; i < panel.length; ++i) {
            address a = panel[i];
            if (a <= last || a == trainer || !trainers.isActive(a)) revert BadPanelist(a);
            last = a;
        }
        bytes32 seat = _seat(runId, attempt, datasetId, trainer);
        if (_panels[seat] != 0) revert PanelExists(_panels[seat]);
        _panels[seat] = keccak256(abi.encode(panel));
        emit PanelSet(runId, attempt, trainer, datasetId, panel);
    }

    /// @inheritdoc IWorkAudits
    function commitWork(Terms calldata t, bytes32 commitment) external returns (bytes32 work) {
        RunView memory v = escrow.run(t.runId);
        if (v.state != RunState.Training) revert RunNotTraining(t.runId);
        if (t.attempt != v.attempt) revert WrongAttempt(t.attempt, v.attempt);
        // Who trains in secret needs no key, and nobody else could repeat its work.
        if (escrow.recipient(t.runId, t.attempt, t.datasetId, t.version, msg.sender) == 0) {
            revert NotHolder(msg.sender, t.datasetId, t.version);
        }
        if (t.rounds == 0 || t.rounds > v.trainingRounds) revert BadTerms("rounds");
        if (t.localSteps == 0) revert BadTerms("localSteps");
        if (t.segmentSteps == 0) revert BadTerms("segmentSteps");
        if (_count(t.rounds, t.localSteps, t.segmentSteps) > MAX_LEAVES) revert BadTerms("leaves");
        if (commitment == 0) revert EmptyHash("commitment");
        bytes32 seat = _seat(t.runId, t.attempt, t.datasetId, msg.sender);
        if (_seats[seat] != 0) revert WorkExists(_seats[seat]);
        if (_panels[seat] == 0) revert PanelMissing();

        work = contextOf(t, msg.sender);
        _seats[seat] = work;
        Work storage w = _works[work];
        w.runId = t.runId;
        w.trainer = msg.sender;
        w.state = WorkState.Committed;
        (w.localSteps, w.segmentSteps, w.rounds) = (t.localSteps, t.segmentSteps, t.rounds);
        w.beaconBlock = uint48(block.number + _parameters.beaconDelay);
        w.commitment = commitment;
        w.panel = _panels[seat];
        emit WorkCommitted(work, t.runId, msg.sender, t, commitment);
        disputes.hold(msg.sender);
    }

    /// @inheritdoc IWorkAudits
    function recordBeacon(bytes32 work, bytes calldata header, address[] calldata panel) external {
        Work storage w = _inState(work, WorkState.Committed);
        uint256 number = w.beaconBlock;
        if (block.number <= number) revert BeaconTooEarly(block.number, w.beaconBlock);
        if (block.number > number + BEACON_WINDOW) revert BeaconTooLate(block.number, w.beaconBlock);
        bytes32 hash = keccak256(header);
        if (hash != blockhash(number)) revert NotTheBeacon(hash, blockhash(number));
        bytes32 given = keccak256(abi.encode(panel));
        if (given != w.panel) revert PanelMismatch(given, w.panel);

        Parameters memory p = _parameters;
        w.beacon = BlockHeader.getPrevRandao(header);
        w.state = WorkState.Drawn;
        w.draws = p.draws;
        w.revealFrom = uint40(block.timestamp + p.auditSeconds);
        w.until = uint40(w.revealFrom + p.revealSeconds);
        emit BeaconRecorded(work, w.beacon, w.revealFrom, w.until);
        for (uint8 j = 0; j < p.draws; ++j) {
            _draw(work, w, j, panel);
        }
    }

    // ------------------------------------------------------------------ audits

    /// @inheritdoc IWorkAudits
    function registerAuditRecipient(bytes32 work, uint8 j, bytes32 recipientHash) external {
        _inState(work, WorkState.Drawn);
        Audit storage a = _mine(work, j);
        if (recipientHash == 0) revert EmptyHash("recipientHash");
        if (a.recipientHash != 0) revert RecipientExists(a.recipientHash);
        a.recipientHash = recipientHash;
        emit AuditRecipientRegistered(work, j, msg.sender, recipientHash);
    }

    /// @inheritdoc IWorkAudits
    function commitAudit(bytes32 work, uint8 j, bytes32 commitment) external {
        Work storage w = _inState(work, WorkState.Drawn);
        Audit storage a = _mine(work, j);
        if (block.timestamp > w.revealFrom) revert TooLate(w.revealFrom, block.timestamp);
        if (a.state != AuditState.Drawn) revert BadAuditState(work, j, a.state);
        if (commitment == 0) revert EmptyHash("commitment");
        a.state = AuditState.Committed;
        a.commitment = commitment;
        ++w.committed;
        emit AuditCommitted(work, j, msg.sender, commitment);
    }

    /// @inheritdoc IWorkAudits
    function revealWork(bytes32 work, bytes32 salt, bytes32[] calldata leaves) external {
        Work storage w = _inState(work, WorkState.Drawn);
        if (msg.sender != w.trainer) revert NotTrainer(msg.sender, w.trainer);
        if (w.committed < w.draws && block.timestamp <= w.revealFrom) {
            revert AuditorsMissing(w.committed, w.draws);
        }
        if (block.timestamp > w.until) revert TooLate(w.until, block.timestamp);
        uint256 count = _count(w.rounds, w.localSteps, w.segmentSteps);
        if (leaves.length != count) revert LeafCount(leaves.length, count);
        for (uint256 i = 0; i < count; ++i) {
            if (leaves[i] == VerifiedHash.NOTHING_IS_RIGHT) revert NothingOpens(uint32(i));
        }
        bytes32 root = VerifiedHash.root(work, count, VerifiedHash.top(leaves));
        if (VerifiedHash.commitment(root, salt, msg.sender) != w.commitment) {
            revert WrongOpening(w.commitment);
        }

        w.root = root;
        w.state = WorkState.Revealed;
        w.until = uint40(block.timestamp + _parameters.revealSeconds);
        for (uint8 j = 0; j < w.draws; ++j) {
            Audit storage a = _audits[work][j];
            if (a.state != AuditState.Committed) continue;
            a.expected = VerifiedHash.audit(work, a.leaf, leaves[a.leaf - 1], leaves[a.leaf]);
        }
        emit WorkRevealed(work, root, salt, w.until, leaves);
    }

    /// @inheritdoc IWorkAudits
    function revealAudit(bytes32 work, uint8 j, bytes32 auditRoot, bytes32 salt) external {
        Work storage w = _inState(work, WorkState.Revealed);
        Audit storage a = _mine(work, j);
        if (block.timestamp > w.until) revert TooLate(w.until, block.timestamp);
        if (a.state != AuditState.Committed) revert BadAuditState(work, j, a.state);
        if (VerifiedHash.commitment(auditRoot, salt, msg.sender) != a.commitment) {
            revert WrongOpening(a.commitment);
        }
        bool passed = auditRoot == a.expected;
        a.state = passed ? AuditState.Passed : AuditState.Differs;
        emit AuditRevealed(work, j, msg.sender, passed);
    }

    /// @inheritdoc IWorkAudits
    function close(bytes32 work) external {
        Work storage w = _works[work];
        Outcome outcome;
        if (w.state == WorkState.Committed) {
            uint256 last = w.beaconBlock + BEACON_WINDOW;
            if (block.number <= last) revert BeaconTooEarly(block.number, uint48(last));
            outcome = Outcome.BeaconMissed;
        } else {
            if (w.state != WorkState.Drawn && w.state != WorkState.Revealed) {
                revert BadWorkState(work, w.state);
            }
            if (block.timestamp <= w.until) revert TooEarly(w.until + 1, block.timestamp);
            if (w.state == WorkState.Revealed) outcome = Outcome.Audited;
            else outcome = w.committed == 0 ? Outcome.Unaudited : Outcome.Withheld;
        }
        w.state = WorkState.Closed;
        w.outcome = outcome;
        emit WorkClosed(work, w.runId, w.trainer, outcome);
        if (outcome == Outcome.Withheld) disputes.slashWithheld(work, w.runId, w.trainer);
        disputes.letGo(w.trainer);
    }

    // --------------------------------------------------------------------- DAO

    /// @inheritdoc IWorkAudits
    function setParameters(Parameters calldata p) external onlyOwner {
        _setParameters(p);
    }

    /// @inheritdoc IWorkAudits
    function setDisputes(address disputes_) external onlyOwner {
        if (address(disputes) != address(0)) revert AlreadySet(address(disputes));
        if (disputes_ == address(0)) revert ZeroAddress();
        disputes = IDisputes(disputes_);
        emit DisputesSet(disputes_);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc IWorkAudits
    function contest(bytes32 work, Proven calldata low, Proven calldata high)
        external
        view
        returns (bytes32 runId, address trainer, uint32 lowStep, uint32 highStep)
    {
        Work storage w = _inState(work, WorkState.Revealed);
        if (block.timestamp > w.until) revert TooLate(w.until, block.timestamp);
        (runId, trainer) = (w.runId, w.trainer);
        _checkProof(work, w, high);
        uint256 perRound = _segments(w.localSteps, w.segmentSteps) + 1;
        if (high.index % perRound == 0) return (runId, trainer, 0, 0);
        if (low.index >= high.index || low.index / perRound != high.index / perRound) {
            revert BadInterval(low.index, high.index);
        }
        _checkProof(work, w, low);
        lowStep = _stepOf(w, low.index % perRound);
        highStep = _stepOf(w, high.index % perRound);
    }

    /// @inheritdoc IWorkAudits
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    /// @inheritdoc IWorkAudits
    function workOf(bytes32 work) external view returns (Work memory) {
        return _works[work];
    }

    /// @inheritdoc IWorkAudits
    function workOfSeat(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer)
        external
        view
        returns (bytes32)
    {
        return _seats[_seat(runId, attempt, datasetId, trainer)];
    }

    /// @inheritdoc IWorkAudits
    function panelOf(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer)
        external
        view
        returns (bytes32)
    {
        return _panels[_seat(runId, attempt, datasetId, trainer)];
    }

    /// @inheritdoc IWorkAudits
    function auditOf(bytes32 work, uint8 j) external view returns (Audit memory) {
        return _audits[work][j];
    }

    /// @inheritdoc IWorkAudits
    function contextOf(Terms calldata t, address trainer) public view returns (bytes32) {
        return VerifiedHash.context(t, address(escrow), trainer);
    }

    /// @inheritdoc IWorkAudits
    function rootOf(bytes32 context, bytes32[] calldata leaves) external pure returns (bytes32) {
        return VerifiedHash.root(context, leaves.length, VerifiedHash.top(leaves));
    }

    /// @inheritdoc IWorkAudits
    function commitmentOf(bytes32 root, bytes32 salt, address account) external pure returns (bytes32) {
        return VerifiedHash.commitment(root, salt, account);
    }

    // ---------------------------------------------------------------- internal

    function _inState(bytes32 work, WorkState state) private view returns (Work storage w) {
        w = _works[work];
        if (w.state != state) revert BadWorkState(work, w.state);
    }

    /// @dev Leaves of a tree: for each round its start and the end of each segment.
    function _count(uint256 rounds, uint256 localSteps, uint256 segmentSteps) private pure returns (uint256) {
        return rounds * (_segments(localSteps, segmentSteps) + 1);
    }

    function _segments(uint256 localSteps, uint256 segmentSteps) private pure returns (uint256) {
        return (localSteps + segmentSteps - 1) / segmentSteps;
    }

    /// @dev The proof's length is the tree's height, or an inner node would pass for a leaf.
    function _checkProof(bytes32 work, Work storage w, Proven calldata p) private view {
        uint256 count = _count(w.rounds, w.localSteps, w.segmentSteps);
        bool fits = p.index < count && p.proof.length == Math.log2(count, Math.Rounding.Ceil);
        if (!fits || VerifiedHash.root(work, count, VerifiedHash.climb(p.leaf, p.index, p.proof)) != w.root) {
            revert NotUnderRoot(p.index);
        }
    }

    function _stepOf(Work storage w, uint256 segmentsDone) private view returns (uint32) {
        return uint32(Math.min(segmentsDone * w.segmentSteps, w.localSteps));
    }

    function _draw(bytes32 work, Work storage w, uint8 j, address[] calldata panel) private {
        uint256 segments = _segments(w.localSteps, w.segmentSteps);
        uint256 g = VerifiedHash.draw(w.beacon, work, j) % (w.rounds * segments);
        uint32 leaf = uint32(g / segments * (segments + 1) + g % segments + 1);
        address auditor = panel[VerifiedHash.auditor(w.beacon, work, j) % panel.length];
        Audit storage a = _audits[work][j];
        (a.auditor, a.leaf, a.state) = (auditor, leaf, AuditState.Drawn);
        emit AuditorDrawn(work, j, auditor, leaf);
    }

    function _mine(bytes32 work, uint8 j) private view returns (Audit storage a) {
        a = _audits[work][j];
        if (a.state == AuditState.None) revert UnknownAudit(work, j);
        if (msg.sender != a.auditor) revert NotAuditor(msg.sender, a.auditor);
    }

    function _setParameters(Parameters memory p) private {
        if (p.draws == 0 || p.draws > MAX_DRAWS) revert BadParameter("draws");
        if (p.beaconDelay == 0 || p.beaconDelay > MAX_DELAY) revert BadParameter("beaconDelay");
        if (p.auditSeconds == 0 || p.auditSeconds > MAX_SECONDS) revert BadParameter("auditSeconds");
        if (p.revealSeconds == 0 || p.revealSeconds > MAX_SECONDS) revert BadParameter("revealSeconds");
        _parameters = p;
        emit ParametersSet(p);
    }

    function _seat(bytes32 runId, uint32 attempt, bytes32 datasetId, address trainer)
        private
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(runId, attempt, datasetId, trainer));
    }
}
