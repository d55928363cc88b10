// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title ISahmCredit
/// @notice What the credit adds to ERC-20, EIP-2612 and ERC-3009.
interface ISahmCredit {
    /// @notice The faucet gives only on the embedded chain.
    error FaucetClosed(uint256 chainId);
    /// @notice One call may not give more than `cap`.
    error FaucetCapExceeded(uint256 amount, uint256 cap);

    /// @notice The only chain id on which the faucet is open.
    function FAUCET_CHAIN_ID() external view returns (uint256);

    /// @notice Most that one call gives.
    function FAUCET_CAP() external view returns (uint256);

    /// @notice Mints `amount` to `to`; chain id 1337 only.
    function faucet(address to, uint256 amount) external;
}
