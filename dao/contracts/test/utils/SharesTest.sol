// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {RevenueShareFactory} from "../../src/RevenueShareFactory.sol";
import {RevenueShares} from "../../src/RevenueShares.sol";
import {DatasetTest} from "./DatasetTest.sol";

/// @notice Datasets whose shares can be opened, and two who hold some.
abstract contract SharesTest is DatasetTest {
    RevenueShareFactory internal factory;
    RevenueShares internal shares;
    Actor internal alice;
    Actor internal bob;

    function setUp() public virtual override {
        super.setUp();
        factory = new RevenueShareFactory(registry, credit);
        alice = actor("alice");
        bob = actor("bob");
    }

    function openShares(uint256 which) internal {
        uint256 nonce = factory.nonces(owners[which].addr);
        vm.prank(owners[which].addr);
        shares = RevenueShares(factory.open(listed[which], nonce, uint64(block.timestamp), ""));
    }

    function give(address from, address to, uint256 amount) internal {
        vm.prank(from);
        shares.transfer(to, amount);
    }

    /// @dev A payout arrives.
    function earn(uint256 amount) internal {
        while (amount > 0) {
            uint256 part = amount < 1_000_000 ether ? amount : 1_000_000 ether;
            credit.faucet(address(shares), part);
            amount -= part;
        }
    }
}
