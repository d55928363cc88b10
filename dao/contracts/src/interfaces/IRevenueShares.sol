// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IRevenueShares
/// @notice The shares of one dataset's earnings: an ERC-20 with EIP-2612 (EIP-712 name "Sahm Revenue Share",
///         version "1"), 18 decimals, a fixed supply of one million. Whatever payment tokens arrive are income,
///         however they came, and accrue to who holds the shares at that moment, without loops:
///
///         received * supply == Σ accrued (in parts of 1/supply wei) + claimed * supply
///
///         exactly: less than one wei of each holder waits for its next claim, and nothing is lost to rounding.
///         A transfer moves shares and never what they earned.
interface IRevenueShares {
    /// @param amountWei Income found since the last look.
    /// @param receivedWei Income in all.
    event IncomeReceived(uint256 amountWei, uint256 receivedWei);
    event EarningsClaimed(address indexed holder, uint256 amountWei);

    error NotFactory(address account);
    error AlreadyOpened();
    error NothingToClaim(address holder);
    /// @notice The payment token took more than it was told to pay.
    error Overdrawn(uint256 expected, uint256 taken);

    /// @notice Mints the supply to the first holder. Only the factory, once.
    function open(address holder) external;

    /// @notice Pays a holder what its shares earned; anyone may call, the money goes to the holder.
    /// @return amountWei Whole wei, rounded down; the fraction stays with the holder.
    function claim(address holder) external returns (uint256 amountWei);

    /// @notice Takes income that has arrived into account. Transfers and claims do it, too.
    function sync() external;

    /// @notice What `claim` would pay now.
    function claimable(address holder) external view returns (uint256);

    /// @notice The dataset whose earnings are shared.
    function datasetId() external view returns (bytes32);

    /// @notice Time at which the shares were opened, unix seconds.
    function openedAt() external view returns (uint64);

    /// @notice Income taken into account so far.
    function receivedWei() external view returns (uint256);

    /// @notice Paid to holders so far.
    function claimedWei() external view returns (uint256);
}
