// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title SahmToken
/// @notice Votes and nothing else. The clock is the block timestamp (ERC-6372).
contract SahmToken is ERC20, ERC20Permit, ERC20Votes, Ownable {
    /// @param initialOwner May mint; the timelock once the DAO runs.
    /// @param holder Receives `supply`.
    constructor(address initialOwner, address holder, uint256 supply)
        ERC20("Sahm", "SAHM")
        ERC20Permit("Sahm")
        Ownable(initialOwner)
    {
        if (supply > 0) _mint(holder, supply);
    }

    /// @notice Creates `amount` of votes for `to`.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @inheritdoc ERC20Permit
    function nonces(address account) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(account);
    }

    /// @notice ERC-6372 clock: unix seconds.
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @notice ERC-6372 clock mode.
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
