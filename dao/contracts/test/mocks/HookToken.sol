// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmCredit} from "../../src/SahmCredit.sol";

/// @notice A credit that makes a call whenever somebody it was told to watch is paid, before or after the
///         money moves, and keeps what came of it.
contract HookToken is SahmCredit {
    address public watched;
    bool public early;
    address public target;
    bytes public data;
    uint256 public calls;
    bool public succeeded;
    bytes4 public refusal;

    function hook(address watched_, bool early_, address target_, bytes calldata data_) external {
        (watched, early, target, data) = (watched_, early_, target_, data_);
        (calls, succeeded, refusal) = (0, false, 0);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (early) _call(to);
        super._update(from, to, value);
        if (!early) _call(to);
    }

    function _call(address to) private {
        if (to != watched || to == address(0) || calls > 0) return;
        ++calls;
        bytes memory answer;
        (succeeded, answer) = target.call(data);
        refusal = bytes4(answer);
    }
}
