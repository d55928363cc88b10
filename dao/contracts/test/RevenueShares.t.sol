// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {RevenueShareFactory} from "../src/RevenueShareFactory.sol";
import {RevenueShares} from "../src/RevenueShares.sol";
import {IDatasetRegistry} from "../src/interfaces/IDatasetRegistry.sol";
import {IRevenueShareFactory} from "../src/interfaces/IRevenueShareFactory.sol";
import {IRevenueShares} from "../src/interfaces/IRevenueShares.sol";
import {FeeToken} from "./mocks/FeeToken.sol";
import {GreedyToken} from "./mocks/GreedyToken.sol";
import {Wallet} from "./mocks/Wallet.sol";
import {SharesTest} from "./utils/SharesTest.sol";

contract RevenueSharesTest is SharesTest {
    bytes32 internal constant OPEN_TYPEHASH =
        keccak256("OpenShares(bytes32 datasetId,uint256 nonce,uint64 deadline)");

    // ----------------------------------------------------------------- factory

    function test_open() public {
        address predicted = factory.predict(listed[0]);
        vm.assertEq(factory.sharesOf(listed[0]), address(0));
        openShares(0);
        vm.assertEq(address(shares), predicted);
        vm.assertEq(factory.sharesOf(listed[0]), predicted);
        vm.assertEq(shares.datasetId(), listed[0]);
        vm.assertEq(shares.balanceOf(owners[0].addr), shares.SUPPLY());
        vm.assertEq(shares.totalSupply(), 1_000_000 ether);
        vm.assertEq(shares.openedAt(), block.timestamp);
        vm.assertEq(shares.name(), "Sahm Revenue Share");
        vm.assertTrue(bytes(shares.symbol()).length == 14);
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShareFactory.SharesExist.selector, listed[0], predicted)
        );
        vm.prank(owners[0].addr);
        factory.open(listed[0], 1, uint64(block.timestamp), "");
        vm.expectRevert(abi.encodeWithSelector(IRevenueShares.NotFactory.selector, address(this)));
        shares.open(stranger.addr);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShares.AlreadyOpened.selector));
        vm.prank(address(factory));
        shares.open(stranger.addr);
    }

    function digest(bytes32 id, uint256 nonce, uint64 deadline) internal view returns (bytes32) {
        bytes32 s = keccak256(abi.encode(OPEN_TYPEHASH, id, nonce, deadline));
        return digestIn("Sahm RevenueShareFactory", address(factory), s);
    }

    function test_openBySig() public {
        uint64 deadline = uint64(block.timestamp);
        bytes memory signature = sign(stranger, digest(listed[0], 0, deadline));
        bytes memory bad = abi.encodeWithSelector(IRevenueShareFactory.BadSignature.selector, owners[0].addr);
        vm.expectRevert(bad);
        factory.open(listed[0], 0, deadline, signature);
        signature = sign(owners[0], digest(listed[0], 0, deadline));
        vm.expectRevert(bad);
        factory.open(listed[0], 0, deadline + 1, signature);
        vm.expectRevert(bad);
        factory.open(listed[0], 1, deadline, signature);
        vm.warp(deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShareFactory.Expired.selector, deadline, block.timestamp)
        );
        factory.open(listed[0], 0, deadline, signature);
        vm.warp(deadline);
        factory.open(listed[0], 0, deadline, signature);
        signature = sign(owners[0], digest(listed[0], 5, deadline));
        vm.assertEq(factory.nonces(owners[0].addr), 1);
    }

    function test_openByWallet() public {
        Wallet wallet = new Wallet(stranger.addr);
        vm.prank(owners[0].addr);
        registry.transferFrom(owners[0].addr, address(wallet), uint256(listed[0]));
        uint64 deadline = uint64(block.timestamp);
        bytes memory signature = sign(stranger, digest(listed[0], 0, deadline));
        RevenueShares s = RevenueShares(factory.open(listed[0], 0, deadline, signature));
        vm.assertEq(s.balanceOf(address(wallet)), s.SUPPLY());
    }

    function test_openRefused() public {
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, owners[0].addr, 0));
        vm.prank(owners[0].addr);
        factory.open(listed[0], 1, uint64(block.timestamp), "");
        vm.prank(owners[0].addr);
        registry.revoke(listed[0]);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShareFactory.Final.selector, listed[0]));
        vm.prank(owners[0].addr);
        factory.open(listed[0], 0, uint64(block.timestamp), "");
        vm.prank(dao.addr);
        registry.delist(listed[1]);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShareFactory.Final.selector, listed[1]));
        vm.prank(owners[1].addr);
        factory.open(listed[1], 0, uint64(block.timestamp), "");
    }

    /// @dev Who is paid depends on the order's second alone.
    function test_payeeOf() public {
        uint256 start = block.timestamp;
        vm.warp(start + 10);
        vm.prank(owners[0].addr);
        registry.transferFrom(owners[0].addr, stranger.addr, uint256(listed[0]));
        vm.warp(start + 20);
        vm.prank(stranger.addr);
        address s = factory.open(listed[0], 0, uint64(block.timestamp), "");
        vm.warp(start + 30);
        // Selling the token does not move the earnings: they are the shares'.
        vm.prank(stranger.addr);
        registry.transferFrom(stranger.addr, owners[1].addr, uint256(listed[0]));
        vm.warp(start + 40);
        vm.assertEq(factory.payeeOf(listed[0], start + 9), owners[0].addr);
        vm.assertEq(factory.payeeOf(listed[0], start + 10), stranger.addr);
        vm.assertEq(factory.payeeOf(listed[0], start + 20), stranger.addr);
        vm.assertEq(factory.payeeOf(listed[0], start + 21), s);
        vm.assertEq(factory.payeeOf(listed[0], start + 39), s);
        vm.expectRevert(abi.encodeWithSelector(IDatasetRegistry.NotYet.selector, start + 40, start + 40));
        factory.payeeOf(listed[0], start + 40);
    }

    // ---------------------------------------------------------------- earnings

    function test_split() public {
        openShares(0);
        give(owners[0].addr, alice.addr, 250_000 ether);
        give(owners[0].addr, bob.addr, 1);
        earn(100 ether);
        vm.assertEq(shares.claimable(alice.addr), 25 ether);
        vm.assertEq(shares.claimable(bob.addr), 0);
        vm.assertEq(shares.claimable(owners[0].addr), 75 ether - 1);
        uint256 got = shares.claim(alice.addr); // by anyone
        vm.snapshotGasLastCall("RevenueShares", "claim");
        vm.assertEq(got, 25 ether);
        vm.assertEq(credit.balanceOf(alice.addr), 25 ether);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShares.NothingToClaim.selector, alice.addr));
        shares.claim(alice.addr);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShares.NothingToClaim.selector, bob.addr));
        shares.claim(bob.addr);
    }

    /// @dev A transfer moves shares and never what they earned, seen by the contract or not.
    function test_transferKeepsEarnings(uint96 income, uint96 later, uint80 moved, bool seen) public {
        openShares(0);
        uint256 amount = bound(moved, 0, shares.SUPPLY());
        earn(income);
        if (seen) shares.sync();
        give(owners[0].addr, alice.addr, amount);
        vm.snapshotGasLastCall("RevenueShares", "transfer");
        vm.assertEq(shares.claimable(owners[0].addr), income);
        vm.assertEq(shares.claimable(alice.addr), 0);
        earn(later);
        uint256 part = uint256(later) * amount / shares.SUPPLY();
        uint256 alices = shares.claimable(alice.addr);
        vm.assertEq(alices, part, "share of what came later");
        uint256 rest = shares.claimable(owners[0].addr);
        vm.assertTrue(
            rest + alices + 1 >= uint256(income) + later && rest + alices <= uint256(income) + later
        );
    }

    /// @dev Fractions wait; they are not lost.
    function test_dustIsCarried() public {
        openShares(0);
        give(owners[0].addr, alice.addr, 333_333 ether);
        give(owners[0].addr, bob.addr, 333_333 ether);
        for (uint256 i = 0; i < 1000; ++i) {
            earn(1);
            shares.sync();
        }
        vm.assertEq(shares.claimable(alice.addr), 333);
        vm.assertEq(shares.claimable(bob.addr), 333);
        vm.assertEq(shares.claimable(owners[0].addr), 333); // 333.334, and the others 333.333
        shares.claim(alice.addr);
        shares.claim(bob.addr);
        shares.claim(owners[0].addr);
        vm.assertEq(shares.receivedWei() - shares.claimedWei(), 1);
        for (uint256 i = 0; i < 2000; ++i) {
            earn(1);
        }
        vm.assertEq(shares.claimable(alice.addr), 666); // 666.999 - 0.001: the fraction came along
        vm.assertEq(shares.claimable(owners[0].addr), 667);
    }

    /// @dev Shares that the contract itself holds earn for all: what it claims is income again.
    function test_sharesOfItself() public {
        openShares(0);
        give(owners[0].addr, address(shares), 500_000 ether);
        earn(100 ether);
        vm.assertEq(shares.claim(address(shares)), 50 ether);
        vm.assertEq(shares.claimable(owners[0].addr), 75 ether);
        shares.sync();
        vm.assertEq(shares.receivedWei(), 150 ether);
    }

    /// @dev Income that came before the shares were opened is income of the shares.
    function test_incomeBeforeOpening() public {
        credit.faucet(factory.predict(listed[0]), 7 ether);
        openShares(0);
        vm.assertEq(shares.claimable(owners[0].addr), 7 ether);
    }

    /// @dev Revocation ends later sales, not what was earned.
    function test_revocation() public {
        openShares(0);
        give(owners[0].addr, alice.addr, 500_000 ether);
        vm.prank(owners[0].addr);
        registry.revoke(listed[0]);
        earn(10 ether);
        vm.assertEq(shares.claim(alice.addr), 5 ether);
    }

    function test_permit() public {
        openShares(0);
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 s = keccak256(abi.encode(typehash, owners[0].addr, alice.addr, 5, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 t) =
            vm.sign(owners[0].key, digestIn("Sahm Revenue Share", address(shares), s));
        shares.permit(owners[0].addr, alice.addr, 5, block.timestamp, v, r, t);
        vm.prank(alice.addr);
        shares.transferFrom(owners[0].addr, alice.addr, 5);
        vm.assertEq(shares.balanceOf(alice.addr), 5);
        vm.assertEq(shares.nonces(owners[0].addr), 1);
    }

    // ------------------------------------------------------------- odd tokens

    /// @dev Income is what arrived, not what was sent.
    function test_feeToken() public {
        credit = new FeeToken();
        factory = new RevenueShareFactory(registry, credit);
        openShares(0);
        credit.faucet(stranger.addr, 100 ether);
        vm.prank(stranger.addr);
        credit.transfer(address(shares), 100 ether);
        vm.assertEq(shares.claimable(owners[0].addr), 99 ether);
        shares.claim(owners[0].addr);
        vm.assertEq(credit.balanceOf(address(shares)), 0);
    }

    /// @dev A token that takes more than it pays is refused, and one that takes some away stops nothing else.
    function test_greedyToken() public {
        GreedyToken token = new GreedyToken();
        credit = token;
        factory = new RevenueShareFactory(registry, credit);
        openShares(0);
        give(owners[0].addr, alice.addr, 500_000 ether);
        earn(100 ether);
        shares.sync();
        token.setGreed(1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShares.Overdrawn.selector, 50 ether, 50 ether + 1));
        shares.claim(alice.addr);
        token.setGreed(0);
        token.take(address(shares), 60 ether);
        give(owners[0].addr, bob.addr, 1 ether);
        vm.assertEq(shares.claimable(alice.addr), 50 ether);
        vm.expectRevert();
        shares.claim(alice.addr);
        earn(20 ether); // makes up for what was taken first
        shares.claim(alice.addr);
        vm.assertEq(shares.receivedWei(), 100 ether);
    }
}
