// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IPaymentToken} from "../interfaces/IPaymentToken.sol";

/// @title TokenPull
/// @notice Pulls an exact amount to the calling contract. Tokens that deliver anything else are refused.
library TokenPull {
    using SafeERC20 for IERC20;

    /// @notice The token did not deliver exactly what was pulled (a fee on transfer, for one).
    error TransferShortfall(uint256 expected, uint256 received);

    /// @notice Pulls with an allowance.
    function pull(IERC20 token, address from, uint256 amount) internal {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(from, address(this), amount);
        check(token, before, amount);
    }

    /// @notice Pulls with an ERC-3009 `ReceiveWithAuthorization` signature, 65 bytes r ‖ s ‖ v.
    function pullAuthorized(
        IERC20 token,
        address from,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) internal {
        uint256 before = token.balanceOf(address(this));
        (uint8 v, bytes32 r, bytes32 s) = ECDSA.parseCalldata(signature);
        IPaymentToken(address(token))
            .receiveWithAuthorization(from, address(this), amount, validAfter, validBefore, nonce, v, r, s);
        check(token, before, amount);
    }

    function check(IERC20 token, uint256 before, uint256 amount) private view {
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert TransferShortfall(amount, received);
    }
}
