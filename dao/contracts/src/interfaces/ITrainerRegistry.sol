// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title ITrainerRegistry
/// @notice Trainers and their stake. Active means: registered, staked, not exiting, not jailed.
interface ITrainerRegistry {
    /// @param exitAt When the stake may be withdrawn; 0 while the trainer is not exiting.
    /// @param locks Seats and duties in runs that are not over.
    struct Trainer {
        string hardwareCid;
        uint256 askWei;
        uint256 stake;
        uint64 exitAt;
        uint32 locks;
        bool jailed;
        bool registered;
    }

    event TrainerRegistered(address indexed trainer, string hardwareCid, uint256 askWei, uint256 stake);
    event StakeAdded(address indexed trainer, uint256 amount, uint256 stake);
    event TrainerUpdated(address indexed trainer, string hardwareCid, uint256 askWei);
    event TrainerActivated(address indexed trainer);
    event TrainerDeactivated(address indexed trainer);
    event ExitBegun(address indexed trainer, uint64 exitAt);
    event StakeWithdrawn(address indexed trainer, uint256 amount);
    event TrainerLocked(address indexed trainer, uint32 locks);
    event TrainerUnlocked(address indexed trainer, uint32 locks);
    event StakeHeld(address indexed trainer, uint32 holds);
    event StakeLetGo(address indexed trainer, uint32 holds);
    /// @param toBuilder Part of `amount` that went to the harmed builder; the rest went to the treasury.
    event TrainerSlashed(address indexed trainer, uint256 amount, address indexed builder, uint256 toBuilder);
    event TrainerJailed(address indexed trainer);
    /// @notice The token refused `account`; the amount waits for `withdrawOwed`.
    event Owed(address indexed account, uint256 amount);
    event OwedWithdrawn(address indexed account, uint256 amount);
    event TrainerReleased(address indexed trainer);
    event MinStakeSet(uint256 minStake);
    event EscrowSet(address indexed escrow);
    event DisputesSet(address indexed disputes);

    error AlreadyRegistered(address trainer);
    error NotRegistered(address trainer);
    error NotActive(address trainer);
    error StakeTooLow(uint256 stake, uint256 minStake);
    error EmptyHardwareCid();
    error AlreadyExiting(address trainer, uint64 exitAt);
    error NotExiting(address trainer);
    error ExitTooEarly(uint256 time, uint64 exitAt);
    error StillLocked(address trainer, uint32 locks);
    error NotLocked(address trainer);
    error NotJailed(address trainer);
    error NotEscrow(address account);
    error NotDisputes(address account);
    error AlreadySet(address current);
    error ZeroAddress();
    error AlreadyJailed(address trainer);
    error NothingOwed(address account);

    /// @notice Registers the sender with a stake that it approved before.
    function register(string calldata hardwareCid, uint256 askWei, uint256 amount) external;

    /// @notice Registers `trainer` with a stake that it authorised by ERC-3009
    ///         (`ReceiveWithAuthorization` to this contract, nonce `registrationNonce`). Anyone may submit.
    /// @param signature 65 bytes r ‖ s ‖ v.
    function registerWithAuthorization(
        address trainer,
        string calldata hardwareCid,
        uint256 askWei,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external;

    /// @notice Adds approved tokens to the sender's stake.
    function addStake(uint256 amount) external;

    /// @notice Changes the sender's hardware record and ask price.
    function update(string calldata hardwareCid, uint256 askWei) external;

    /// @notice Stops taking work at once; the stake comes free after `exitDelay` when nothing is locked.
    function beginExit() external;

    /// @notice Returns the sender's whole stake and forgets it.
    function withdraw() external;

    /// @notice Puts a trainer on the active list or takes it off, as its record says; needed only after the
    ///         least stake changed. Anyone may call.
    function refresh(address trainer) external;

    /// @notice Notes one more duty of an active trainer. Only the escrow.
    function lock(address trainer) external;

    /// @notice Notes one duty less. Only the escrow.
    function unlock(address trainer) external;

    /// @notice Keeps a trainer's stake, an exiting one's too, until as many calls of `letGo`. Only `disputes`.
    function hold(address trainer) external;

    /// @notice Ends one `hold`. Only `disputes`.
    function letGo(address trainer) external;

    /// @notice Takes stake from a trainer, exiting ones included, and jails it. Only `disputes`.
    /// @param amount Taken, or the whole stake where that is less.
    /// @param builder Who was harmed: receives up to `harmWei` of it; the owner (the DAO's treasury) the rest.
    /// @return taken What was taken.
    function slash(address trainer, uint256 amount, address builder, uint256 harmWei)
        external
        returns (uint256 taken);

    /// @notice Pays what the token refused to pay when a trainer was slashed. Anyone may call.
    function withdrawOwed(address account) external;

    /// @notice Bars a trainer from new work. Only the owner (the DAO).
    function jail(address trainer) external;

    /// @notice Takes a trainer out of jail. Only the owner (the DAO).
    function release(address trainer) external;

    /// @notice Sets the least stake for registering and for taking new work. Only the owner (the DAO).
    function setMinStake(uint256 minStake_) external;

    /// @notice Names the run escrow, once. Only the owner.
    function setEscrow(address escrow_) external;

    /// @notice Names the disputes contract, once. Only the owner.
    function setDisputes(address disputes_) external;

    /// @notice Record of a trainer; all zero for a stranger.
    function trainer(address account) external view returns (Trainer memory);

    /// @notice What keeps a trainer's stake beside its duties: work that may be challenged, and disputes.
    function holds(address account) external view returns (uint32);

    /// @notice What waits for `account` after a slashing.
    function owed(address account) external view returns (uint256);

    /// @notice Whether `account` may be given work.
    function isActive(address account) external view returns (bool);

    /// @notice Number of trainers on the active list.
    function count() external view returns (uint256);

    /// @notice The active list, in no particular order.
    function trainers(uint256 index) external view returns (address);

    /// @notice Up to `limit` entries of the active list from `from` on.
    function page(uint256 from, uint256 limit) external view returns (address[] memory);

    /// @notice One more than the position on the active list, 0 when not on it.
    function position(address account) external view returns (uint256);

    /// @notice keccak256(abi.encode(trainer, hardwareCid, askWei)): nonce of the ERC-3009 authorisation.
    function registrationNonce(address trainer_, string calldata hardwareCid, uint256 askWei)
        external
        pure
        returns (bytes32);
}
