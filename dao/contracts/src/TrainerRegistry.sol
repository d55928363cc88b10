// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ITrainerRegistry} from "./interfaces/ITrainerRegistry.sol";
import {TokenPull} from "./libraries/TokenPull.sol";

/// @title TrainerRegistry
contract TrainerRegistry is ITrainerRegistry, Ownable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Token that is staked.
    IERC20 public immutable token;
    /// @notice Seconds between `beginExit` and `withdraw`.
    uint64 public immutable exitDelay;

    /// @notice Least stake for registering and for taking new work.
    uint256 public minStake;
    /// @notice The only contract that locks and unlocks.
    address public escrow;
    /// @notice The only contract that holds stakes and slashes.
    address public disputes;

    /// @inheritdoc ITrainerRegistry
    mapping(address account => uint256) public owed;
    /// @inheritdoc ITrainerRegistry
    mapping(address account => uint32) public holds;

    mapping(address account => Trainer) private _trainers;
    address[] private _active;
    /// @inheritdoc ITrainerRegistry
    mapping(address account => uint256 indexPlusOne) public position;

    modifier onlyEscrow() {
        if (msg.sender != escrow) revert NotEscrow(msg.sender);
        _;
    }

    modifier onlyDisputes() {
        if (msg.sender != disputes) revert NotDisputes(msg.sender);
        _;
    }

    constructor(address initialOwner, IERC20 token_, uint256 minStake_, uint64 exitDelay_)
        Ownable(initialOwner)
    {
        token = token_;
        exitDelay = exitDelay_;
        minStake = minStake_;
        emit MinStakeSet(minStake_);
    }

    // ---------------------------------------------------------------- trainers

    /// @inheritdoc ITrainerRegistry
    function register(string calldata hardwareCid, uint256 askWei, uint256 amount) external nonReentrant {
        _register(msg.sender, hardwareCid, askWei, amount);
        TokenPull.pull(token, msg.sender, amount);
    }

    /// @inheritdoc ITrainerRegistry
    function registerWithAuthorization(
        address trainer_,
        string calldata hardwareCid,
        uint256 askWei,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external nonReentrant {
        _register(trainer_, hardwareCid, askWei, amount);
        bytes32 nonce = registrationNonce(trainer_, hardwareCid, askWei);
        TokenPull.pullAuthorized(token, trainer_, amount, validAfter, validBefore, nonce, signature);
    }

    /// @inheritdoc ITrainerRegistry
    function addStake(uint256 amount) external nonReentrant {
        Trainer storage t = _known(msg.sender);
        if (t.exitAt != 0) revert AlreadyExiting(msg.sender, t.exitAt);
        t.stake += amount;
        emit StakeAdded(msg.sender, amount, t.stake);
        _refresh(msg.sender);
        TokenPull.pull(token, msg.sender, amount);
    }

    /// @inheritdoc ITrainerRegistry
    function update(string calldata hardwareCid, uint256 askWei) external {
        Trainer storage t = _known(msg.sender);
        if (bytes(hardwareCid).length == 0) revert EmptyHardwareCid();
        t.hardwareCid = hardwareCid;
        t.askWei = askWei;
        emit TrainerUpdated(msg.sender, hardwareCid, askWei);
    }

    /// @inheritdoc ITrainerRegistry
    function beginExit() external {
        Trainer storage t = _known(msg.sender);
        if (t.exitAt != 0) revert AlreadyExiting(msg.sender, t.exitAt);
        t.exitAt = uint64(block.timestamp) + exitDelay;
        emit ExitBegun(msg.sender, t.exitAt);
        _refresh(msg.sender);
    }

    /// @inheritdoc ITrainerRegistry
    function withdraw() external nonReentrant {
        Trainer storage t = _known(msg.sender);
        if (t.exitAt == 0) revert NotExiting(msg.sender);
        if (block.timestamp < t.exitAt) revert ExitTooEarly(block.timestamp, t.exitAt);
        uint32 kept = t.locks + holds[msg.sender];
        if (kept != 0) revert StillLocked(msg.sender, kept);
        uint256 amount = t.stake;
        // A jailed trainer stays jailed: leaving and coming back is no pardon.
        bool jailed = t.jailed;
        delete _trainers[msg.sender];
        _trainers[msg.sender].jailed = jailed;
        emit StakeWithdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc ITrainerRegistry
    function refresh(address trainer_) external {
        _refresh(trainer_);
    }

    // -------------------------------------------------------- escrow, disputes

    /// @inheritdoc ITrainerRegistry
    function lock(address trainer_) external onlyEscrow {
        if (!isActive(trainer_)) revert NotActive(trainer_);
        uint32 locks = ++_trainers[trainer_].locks;
        emit TrainerLocked(trainer_, locks);
    }

    /// @inheritdoc ITrainerRegistry
    function unlock(address trainer_) external onlyEscrow {
        Trainer storage t = _trainers[trainer_];
        if (t.locks == 0) revert NotLocked(trainer_);
        uint32 locks = --t.locks;
        emit TrainerUnlocked(trainer_, locks);
    }

    /// @inheritdoc ITrainerRegistry
    function hold(address trainer_) external onlyDisputes {
        _known(trainer_);
        emit StakeHeld(trainer_, ++holds[trainer_]);
    }

    /// @inheritdoc ITrainerRegistry
    function letGo(address trainer_) external onlyDisputes {
        if (holds[trainer_] == 0) revert NotLocked(trainer_);
        emit StakeLetGo(trainer_, --holds[trainer_]);
    }

    /// @inheritdoc ITrainerRegistry
    function slash(address trainer_, uint256 amount, address builder, uint256 harmWei)
        external
        onlyDisputes
        nonReentrant
        returns (uint256 taken)
    {
        if (builder == address(0)) revert ZeroAddress();
        Trainer storage t = _known(trainer_);
        taken = Math.min(amount, t.stake);
        uint256 toBuilder = Math.min(taken, harmWei);
        t.stake -= taken;
        t.jailed = true;
        emit TrainerSlashed(trainer_, taken, builder, toBuilder);
        _refresh(trainer_);
        _give(builder, toBuilder);
        _give(owner(), taken - toBuilder);
    }

    /// @inheritdoc ITrainerRegistry
    function withdrawOwed(address account) external nonReentrant {
        uint256 amount = owed[account];
        if (amount == 0) revert NothingOwed(account);
        owed[account] = 0;
        emit OwedWithdrawn(account, amount);
        token.safeTransfer(account, amount);
    }

    // --------------------------------------------------------------------- DAO

    /// @inheritdoc ITrainerRegistry
    function jail(address trainer_) external onlyOwner {
        Trainer storage t = _known(trainer_);
        if (t.jailed) revert AlreadyJailed(trainer_);
        t.jailed = true;
        emit TrainerJailed(trainer_);
        _refresh(trainer_);
    }

    /// @inheritdoc ITrainerRegistry
    function release(address trainer_) external onlyOwner {
        Trainer storage t = _trainers[trainer_];
        if (!t.jailed) revert NotJailed(trainer_);
        t.jailed = false;
        emit TrainerReleased(trainer_);
        _refresh(trainer_);
    }

    /// @inheritdoc ITrainerRegistry
    function setMinStake(uint256 minStake_) external onlyOwner {
        minStake = minStake_;
        emit MinStakeSet(minStake_);
    }

    /// @inheritdoc ITrainerRegistry
    function setEscrow(address escrow_) external onlyOwner {
        if (escrow != address(0)) revert AlreadySet(escrow);
        if (escrow_ == address(0)) revert ZeroAddress();
        escrow = escrow_;
        emit EscrowSet(escrow_);
    }

    /// @inheritdoc ITrainerRegistry
    function setDisputes(address disputes_) external onlyOwner {
        if (disputes != address(0)) revert AlreadySet(disputes);
        if (disputes_ == address(0)) revert ZeroAddress();
        disputes = disputes_;
        emit DisputesSet(disputes_);
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc ITrainerRegistry
    function trainer(address account) external view returns (Trainer memory) {
        return _trainers[account];
    }

    /// @inheritdoc ITrainerRegistry
    function isActive(address account) public view returns (bool) {
        // The list does not follow setMinStake, so the stake is looked at again.
        return position[account] != 0 && _trainers[account].stake >= minStake;
    }

    /// @inheritdoc ITrainerRegistry
    function count() external view returns (uint256) {
        return _active.length;
    }

    /// @inheritdoc ITrainerRegistry
    function trainers(uint256 index) external view returns (address) {
        return _active[index];
    }

    /// @inheritdoc ITrainerRegistry
    function page(uint256 from, uint256 limit) external view returns (address[] memory list) {
        uint256 all = _active.length;
        uint256 n = from >= all ? 0 : all - from;
        if (n > limit) n = limit;
        list = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            list[i] = _active[from + i];
        }
    }

    /// @inheritdoc ITrainerRegistry
    function registrationNonce(address trainer_, string calldata hardwareCid, uint256 askWei)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(trainer_, hardwareCid, askWei));
    }

    // ---------------------------------------------------------------- internal

    function _register(address account, string calldata hardwareCid, uint256 askWei, uint256 amount) private {
        Trainer storage t = _trainers[account];
        if (t.registered) revert AlreadyRegistered(account);
        if (amount < minStake) revert StakeTooLow(amount, minStake);
        if (bytes(hardwareCid).length == 0) revert EmptyHardwareCid();
        t.registered = true;
        t.hardwareCid = hardwareCid;
        t.askWei = askWei;
        t.stake = amount;
        emit TrainerRegistered(account, hardwareCid, askWei, amount);
        _refresh(account);
    }

    /// @dev A token that refuses an account must not save a trainer from being slashed.
    function _give(address to, uint256 amount) private {
        if (amount == 0 || token.trySafeTransfer(to, amount)) return;
        owed[to] += amount;
        emit Owed(to, amount);
    }

    function _known(address account) private view returns (Trainer storage t) {
        t = _trainers[account];
        if (!t.registered) revert NotRegistered(account);
    }

    /// @dev The list is what `count`, `trainers` and the draw of a recomputer go by.
    function _refresh(address account) private {
        Trainer storage t = _trainers[account];
        bool wanted = t.registered && t.exitAt == 0 && !t.jailed && t.stake >= minStake;
        uint256 at = position[account];
        if (wanted && at == 0) {
            _active.push(account);
            position[account] = _active.length;
            emit TrainerActivated(account);
        } else if (!wanted && at != 0) {
            address last = _active[_active.length - 1];
            _active[at - 1] = last;
            position[last] = at;
            _active.pop();
            delete position[account];
            emit TrainerDeactivated(account);
        }
    }
}
