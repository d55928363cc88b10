// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {ISahmCredit} from "./interfaces/ISahmCredit.sol";

/// @title SahmCredit
/// @notice Payment and stake on the embedded chain: 18 decimals, EIP-2612 and ERC-3009.
contract SahmCredit is ISahmCredit, ERC20, ERC20Permit, ERC3009 {
    /// @inheritdoc ISahmCredit
    uint256 public constant FAUCET_CHAIN_ID = 1337;
    /// @inheritdoc ISahmCredit
    uint256 public constant FAUCET_CAP = 1_000_000 ether;

    constructor() ERC20("Sahm Credit", "SCR") ERC20Permit("Sahm Credit") {}

    /// @inheritdoc ISahmCredit
    function faucet(address to, uint256 amount) external {
        if (block.chainid != FAUCET_CHAIN_ID) revert FaucetClosed(block.chainid);
        if (amount > FAUCET_CAP) revert FaucetCapExceeded(amount, FAUCET_CAP);
        _mint(to, amount);
    }
}
