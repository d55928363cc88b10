// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @notice A token that has EIP-2612 and no ERC-3009.
contract PermitToken is ERC20, ERC20Permit {
    constructor(address holder, uint256 amount) ERC20("Permit", "PMT") ERC20Permit("Permit") {
        _mint(holder, amount);
    }
}
