// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {CustodianSet} from "../src/CustodianSet.sol";
import {ICustodianSet} from "../src/interfaces/ICustodianSet.sol";
import {Test} from "./utils/Test.sol";

contract CustodianSetTest is Test {
    CustodianSet internal set;

    function setUp() public {
        set = new CustodianSet(address(this));
    }

    function committee(uint256 m) internal pure returns (address[] memory who, bytes32[] memory keys) {
        who = new address[](m);
        keys = new bytes32[](m);
        for (uint256 i = 0; i < m; ++i) {
            who[i] = address(uint160(i + 1));
            keys[i] = bytes32(i + 1);
        }
    }

    function test_epochs(uint256 m, uint8 t) public {
        m = bound(m, 3, 8);
        t = uint8(bound(t, 2, m - 1));
        (address[] memory who, bytes32[] memory keys) = committee(m);
        vm.assertEq(set.setCommittee(who, keys, t), 1);
        (address[] memory got, bytes32[] memory gotKeys, uint8 threshold) = set.committee(1);
        vm.assertTrue(got.length == m && gotKeys[m - 1] == keys[m - 1] && threshold == t);
        vm.assertEq(set.indexOf(1, who[m - 1]), m - 1);
        who[0] = address(999);
        vm.assertEq(set.setCommittee(who, keys, t), 2);
        vm.assertEq(set.currentEpoch(), 2);
        (got,,) = set.committee(1);
        vm.assertEq(got[0], address(1));
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.NotCustodian.selector, 2, address(1)));
        set.indexOf(2, address(1));
    }

    function test_UnknownEpoch(uint32 epoch) public {
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.UnknownEpoch.selector, epoch));
        set.committee(epoch);
    }

    function test_LengthMismatch() public {
        (address[] memory who,) = committee(5);
        (, bytes32[] memory keys) = committee(4);
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.LengthMismatch.selector, 5, 4));
        set.setCommittee(who, keys, 3);
    }

    function test_BadThreshold(uint8 t) public {
        vm.assume(t < 2 || t >= 5);
        (address[] memory who, bytes32[] memory keys) = committee(5);
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.BadThreshold.selector, t, 5));
        set.setCommittee(who, keys, t);
    }

    /// @dev C(9, 4) = 126 pieces are fine; C(10, 4) = 210 are not.
    function test_TooManyPieces() public {
        (address[] memory who, bytes32[] memory keys) = committee(9);
        set.setCommittee(who, keys, 5);
        (who, keys) = committee(10);
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.TooManyPieces.selector, 210));
        set.setCommittee(who, keys, 5);
    }

    function test_BadMember() public {
        (address[] memory who, bytes32[] memory keys) = committee(5);
        who[3] = who[1];
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.BadMember.selector, who[1]));
        set.setCommittee(who, keys, 3);
        who[3] = address(0);
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.BadMember.selector, address(0)));
        set.setCommittee(who, keys, 3);
    }

    function test_BadSealingKey() public {
        (address[] memory who, bytes32[] memory keys) = committee(5);
        keys[4] = keys[0];
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.BadSealingKey.selector, keys[0]));
        set.setCommittee(who, keys, 3);
        keys[4] = 0;
        vm.expectRevert(abi.encodeWithSelector(ICustodianSet.BadSealingKey.selector, 0));
        set.setCommittee(who, keys, 3);
    }

    function test_onlyOwner(address who) public {
        vm.assume(who != address(this));
        (address[] memory list, bytes32[] memory keys) = committee(5);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, who));
        vm.prank(who);
        set.setCommittee(list, keys, 3);
    }
}
