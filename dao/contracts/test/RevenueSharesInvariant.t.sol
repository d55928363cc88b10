// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {SahmCredit} from "../src/SahmCredit.sol";
import {RevenueShares} from "../src/RevenueShares.sol";
import {SharesTest} from "./utils/SharesTest.sol";
import {Test} from "./utils/Test.sol";

/// @notice Income, transfers and claims in any order, with a second set of books kept without division: what
///         each holder has earned, in units of wei * supply.
contract SharesHandler is SharesTest {
    address[] public holders;
    mapping(address holder => uint256) public earned;
    mapping(address holder => uint256) public claimed;
    uint256 public sent;

    function setUp() public override {
        super.setUp();
        openShares(0);
        holders.push(owners[0].addr);
        holders.push(alice.addr);
        holders.push(bob.addr);
        holders.push(stranger.addr);
    }

    function contracts() external view returns (RevenueShares, SahmCredit) {
        return (shares, credit);
    }

    function doEarn(uint256 amount, uint8 size) external {
        amount = bound(amount, 0, 10 ** bound(size, 0, 24));
        earn(amount);
        sent += amount;
        for (uint256 i = 0; i < holders.length; ++i) {
            earned[holders[i]] += amount * shares.balanceOf(holders[i]);
        }
    }

    function doTransfer(uint256 from, uint256 to, uint256 amount) external {
        (address a, address b) = (holders[from % 4], holders[to % 4]);
        amount = bound(amount, 0, shares.balanceOf(a));
        (uint256 before, uint256 beforeB) = (shares.claimable(a), shares.claimable(b));
        give(a, b, amount);
        vm.assertTrue(shares.claimable(a) == before && shares.claimable(b) == beforeB, "earnings moved");
    }

    function doClaim(uint256 who) external {
        address holder = holders[who % 4];
        uint256 owed = shares.claimable(holder);
        if (owed == 0) return;
        uint256 before = credit.balanceOf(holder);
        vm.assertEq(shares.claim(holder), owed);
        vm.assertEq(credit.balanceOf(holder), before + owed);
        claimed[holder] += owed;
    }

    function doSync() external {
        shares.sync();
    }
}

contract RevenueSharesInvariantTest is Test {
    SharesHandler internal handler;
    RevenueShares internal shares;
    SahmCredit internal credit;

    function setUp() public {
        handler = new SharesHandler();
        handler.setUp();
        (shares, credit) = handler.contracts();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory s = new bytes4[](4);
        s[0] = handler.doEarn.selector;
        s[1] = handler.doTransfer.selector;
        s[2] = handler.doClaim.selector;
        s[3] = handler.doSync.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), s);
    }

    /// @dev What is there is what came and was not claimed; what holders are owed is covered; what waits is
    ///      less than a wei a holder.
    function invariant_conserved() public view {
        uint256 owed;
        uint256 claimed;
        for (uint256 i = 0; i < 4; ++i) {
            owed += shares.claimable(handler.holders(i));
            claimed += handler.claimed(handler.holders(i));
        }
        vm.assertEq(credit.balanceOf(address(shares)), handler.sent() - claimed, "balance");
        vm.assertEq(shares.claimedWei(), claimed, "claimed");
        vm.assertTrue(shares.receivedWei() <= handler.sent(), "received");
        vm.assertTrue(owed + claimed <= handler.sent(), "covered");
        vm.assertTrue(handler.sent() - owed - claimed < 4, "dust");
    }

    /// @dev Every holder gets, to the wei, what its shares were when the income came.
    function invariant_exact() public view {
        for (uint256 i = 0; i < 4; ++i) {
            address holder = handler.holders(i);
            uint256 exact = handler.earned(holder) / shares.SUPPLY();
            uint256 got = handler.claimed(holder) + shares.claimable(holder);
            vm.assertEq(got, exact, "a holder's part");
        }
    }

    function invariant_supply() public view {
        uint256 held;
        for (uint256 i = 0; i < 4; ++i) {
            held += shares.balanceOf(handler.holders(i));
        }
        vm.assertEq(held, shares.SUPPLY(), "supply");
    }
}
