// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmCredit} from "../../src/SahmCredit.sol";

/// @notice A credit that takes more from the sender than it was told, and can take from anybody.
contract GreedyToken is SahmCredit {
    uint256 private greed;

    function setGreed(uint256 greed_) external {
        greed = greed_;
    }

    function take(address from, uint256 amount) external {
        _burn(from, amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (greed > 0 && from != address(0) && to != address(0)) super._update(from, address(0), greed);
    }
}
