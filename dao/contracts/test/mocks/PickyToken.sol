// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmCredit} from "../../src/SahmCredit.sol";

/// @notice A credit that does not pay whom it was told to refuse.
contract PickyToken is SahmCredit {
    mapping(address account => bool) public refused;

    error Refused(address account);

    function refuse(address account, bool yes) external {
        refused[account] = yes;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (refused[to]) revert Refused(to);
        super._update(from, to, value);
    }
}
