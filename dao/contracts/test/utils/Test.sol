// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "./Vm.sol";

/// @notice What every test starts from: the cheatcodes and actors with names and keys.
abstract contract Test {
    // solhint-disable-next-line const-name-snakecase
    bool public constant IS_TEST = true;
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    struct Actor {
        address addr;
        uint256 key;
    }

    function actor(string memory name) internal returns (Actor memory a) {
        a.key = uint256(keccak256(bytes(name)));
        a.addr = vm.addr(a.key);
        vm.label(a.addr, name);
    }

    function sign(Actor memory a, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(a.key, digest);
        return abi.encodePacked(r, s, v);
    }

    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + x % (high - low + 1);
    }
}
