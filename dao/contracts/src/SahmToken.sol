// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title SahmToken
/// @notice Votes and nothing else. The clock is the block timestamp (ERC-6372).
/// @dev Delegation at joining: who is minted votes and has no delegate becomes its own. A transfer never does
///      that, and who chose a delegate keeps it. Who wants to hold votes that nobody casts delegates them to an
///      address that nobody has; delegating to 0 lasts until the next minting.
contract SahmToken is ERC20, ERC20Permit, ERC20Votes, Ownable {
    /// @notice May mint, besides the owner: the contract that rewards contributions. 0 for none.
    address public minter;

    event MinterSet(address indexed minter);

    /// @notice Only the owner and the minter create votes.
    error NotMinter(address account);

    /// @param initialOwner May mint; the timelock once the DAO runs.
    /// @param holder Receives `supply`.
    constructor(address initialOwner, address holder, uint256 supply)
        ERC20("Sahm", "SAHM")
        ERC20Permit("Sahm")
        Ownable(initialOwner)
    {
        if (supply > 0) _mint(holder, supply);
    }

    /// @notice Creates `amount` of votes for `to`. Only the owner and the minter.
    function mint(address to, uint256 amount) external {
        if (msg.sender != minter && msg.sender != owner()) revert NotMinter(msg.sender);
        _mint(to, amount);
    }

    /// @notice Names the minter, or takes the right away with 0. Only the owner (the DAO).
    function setMinter(address minter_) external onlyOwner {
        minter = minter_;
        emit MinterSet(minter_);
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
        if (from == address(0) && value > 0 && delegates(to) == address(0)) _delegate(to, to);
    }
}
