// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @notice A contract account that says yes to everything and, first, makes a call of its own.
contract BusyWallet is IERC1271 {
    address private immutable target;
    bytes private data;

    constructor(address target_, bytes memory data_) {
        (target, data) = (target_, data_);
    }

    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
        (bool ok,) = target.staticcall(data);
        return ok ? this.isValidSignature.selector : bytes4(0);
    }
}
