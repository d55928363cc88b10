// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title IPaymentToken
/// @notice An ERC-20 that has ERC-3009 or EIP-2612. A token that has only one of them is good enough for
///         the functions that use it.
interface IPaymentToken is IERC20, IERC20Permit, IERC3009 {}
