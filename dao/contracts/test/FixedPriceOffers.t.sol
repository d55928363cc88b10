// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {FixedPriceOffers} from "../src/FixedPriceOffers.sol";
import {RevenueShareFactory} from "../src/RevenueShareFactory.sol";
import {IFixedPriceOffers} from "../src/interfaces/IFixedPriceOffers.sol";
import {TokenPull} from "../src/libraries/TokenPull.sol";
import {FeeToken} from "./mocks/FeeToken.sol";
import {SharesTest} from "./utils/SharesTest.sol";

contract FixedPriceOffersTest is SharesTest {
    bytes32 internal constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    FixedPriceOffers internal market;
    Actor internal seller;

    function setUp() public override {
        super.setUp();
        start();
    }

    function start() internal {
        market = new FixedPriceOffers(factory, credit);
        seller = owners[0];
        openShares(0);
        vm.prank(seller.addr);
        shares.approve(address(market), type(uint256).max);
        credit.faucet(alice.addr, 1_000_000 ether);
        vm.prank(alice.addr);
        credit.approve(address(market), type(uint256).max);
    }

    function offer(uint128 amount, uint128 price) internal returns (uint256) {
        vm.prank(seller.addr);
        return market.offer(listed[0], amount, price, uint64(block.timestamp + 100));
    }

    function fill(uint256 id, uint128 amount) internal returns (uint256) {
        vm.prank(alice.addr);
        return market.fill(id, amount);
    }

    function test_fill() public {
        uint256 id = offer(100 ether, 2 ether);
        vm.assertEq(id, 1);
        vm.assertEq(market.count(), 1);
        vm.assertEq(market.costOf(id, 30 ether), 60 ether);
        vm.assertEq(fill(id, 30 ether), 60 ether);
        vm.snapshotGasLastCall("FixedPriceOffers", "fill");
        vm.assertEq(shares.balanceOf(alice.addr), 30 ether);
        vm.assertEq(credit.balanceOf(seller.addr), 60 ether);
        vm.assertEq(market.offers(id).left, 70 ether);
        fill(id, 70 ether);
        vm.assertEq(market.offers(id).seller, address(0));
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.UnknownOffer.selector, id));
        fill(id, 1);
        nothingKept();
    }

    function nothingKept() internal view {
        vm.assertEq(credit.balanceOf(address(market)), 0);
        vm.assertEq(shares.balanceOf(address(market)), 0);
    }

    /// @dev Rounded up: whoever buys in pieces pays at least as much, and dust is never free.
    function test_pieces(uint128 price, uint64 first, uint64 second) public {
        price = uint128(bound(price, 1, 1e24));
        uint128 a = uint128(bound(first, 1, 100_000));
        uint128 b = uint128(bound(second, 1, 100_000));
        uint256 id = offer(a + b, price);
        uint256 whole = market.costOf(id, a + b);
        uint256 paid = fill(id, a) + fill(id, b);
        vm.assertTrue(paid >= whole && paid <= whole + 1 && paid >= 2);
        vm.assertTrue(whole * 1 ether >= uint256(a + b) * price);
    }

    /// @dev Until they are bought, shares earn for the seller.
    function test_sellerEarns() public {
        uint256 id = offer(500_000 ether, 1);
        earn(10 ether);
        fill(id, 500_000 ether);
        vm.assertEq(shares.claimable(seller.addr), 10 ether);
        vm.assertEq(shares.claimable(alice.addr), 0);
        earn(10 ether);
        vm.assertEq(shares.claimable(alice.addr), 5 ether);
    }

    function test_cancel() public {
        uint256 id = offer(100 ether, 1);
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.NotSeller.selector, id, alice.addr));
        vm.prank(alice.addr);
        market.cancel(id);
        vm.prank(seller.addr);
        market.cancel(id);
        bytes memory err = abi.encodeWithSelector(IFixedPriceOffers.UnknownOffer.selector, id);
        vm.expectRevert(err);
        fill(id, 1);
        vm.expectRevert(err);
        vm.prank(seller.addr);
        market.cancel(id);
        vm.expectRevert(err);
        market.costOf(id, 1);
    }

    function test_offerRefused() public {
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.NoShares.selector, listed[1]));
        market.offer(listed[1], 1, 1, uint64(block.timestamp));
        uint256 supply = shares.SUPPLY();
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.BadAmount.selector, 0, supply));
        market.offer(listed[0], 0, 1, uint64(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.BadAmount.selector, supply + 1, supply));
        market.offer(listed[0], uint128(supply + 1), 1, uint64(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.BadPrice.selector, 0));
        market.offer(listed[0], 1, 0, uint64(block.timestamp));
        uint64 past = uint64(block.timestamp - 1);
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.BadExpiry.selector, past, block.timestamp));
        market.offer(listed[0], 1, 1, past);
    }

    function test_fillRefused() public {
        uint256 id = offer(100 ether, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.BadAmount.selector, 0, 100 ether));
        fill(id, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IFixedPriceOffers.BadAmount.selector, 100 ether + 1, 100 ether)
        );
        fill(id, 100 ether + 1);
        uint64 expiry = uint64(block.timestamp + 100);
        vm.warp(expiry + 1);
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.OfferExpired.selector, id, expiry));
        fill(id, 1);
        vm.warp(expiry);
        // The seller has moved the shares meanwhile: the buyer keeps the money.
        uint256 all = shares.balanceOf(seller.addr);
        give(seller.addr, bob.addr, all);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, seller.addr, 0, 1)
        );
        fill(id, 1);
        vm.assertEq(credit.balanceOf(alice.addr), 1_000_000 ether);
    }

    /// @dev A token that delivers less than the cost is refused, paid directly or by authorization.
    function test_feeToken() public {
        credit = new FeeToken();
        factory = new RevenueShareFactory(registry, credit);
        start();
        uint256 id = offer(100 ether, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IFixedPriceOffers.PaidShort.selector, 100 ether, 99 ether));
        fill(id, 100 ether);
        bytes memory signature = authorization(id, 100 ether, "salt", 100 ether);
        vm.expectRevert(abi.encodeWithSelector(TokenPull.TransferShortfall.selector, 100 ether, 99 ether));
        fillFor(id, 100 ether, "salt", signature);
    }

    function test_buyOwn() public {
        vm.prank(alice.addr);
        credit.transfer(seller.addr, 10 ether);
        vm.prank(seller.addr);
        credit.approve(address(market), type(uint256).max);
        uint256 id = offer(1 ether, 1 ether);
        vm.prank(seller.addr);
        market.fill(id, 1 ether);
        vm.assertEq(credit.balanceOf(seller.addr), 10 ether);
        vm.assertEq(shares.balanceOf(seller.addr), shares.SUPPLY());
    }

    // ----------------------------------------------------------------- gasless

    function authorization(uint256 id, uint128 amount, bytes32 salt, uint256 value)
        internal
        view
        returns (bytes memory)
    {
        bytes32 nonce = market.purchaseNonce(id, amount, alice.addr, salt);
        bytes32 s = keccak256(
            abi.encode(RECEIVE_TYPEHASH, alice.addr, address(market), value, 0, block.timestamp + 600, nonce)
        );
        return sign(alice, keccak256(abi.encodePacked(hex"1901", credit.DOMAIN_SEPARATOR(), s)));
    }

    function fillFor(uint256 id, uint128 amount, bytes32 salt, bytes memory signature) internal {
        market.fillWithAuthorization(id, amount, alice.addr, salt, 0, block.timestamp + 600, signature);
    }

    function test_fillWithAuthorization() public {
        uint256 id = offer(100 ether, 2 ether);
        bytes memory signature = authorization(id, 30 ether, "salt", 60 ether);
        fillFor(id, 30 ether, "salt", signature);
        vm.assertEq(shares.balanceOf(alice.addr), 30 ether);
        vm.assertEq(credit.balanceOf(seller.addr), 60 ether);
        nothingKept();
        vm.expectRevert(); // the authorization is used
        fillFor(id, 30 ether, "salt", signature);
    }

    /// @dev An authorization pays for one purchase: not for another amount, offer, price or salt.
    function test_authorizationBinds(uint8 flaw) public {
        flaw = uint8(bound(flaw, 0, 3));
        uint256 id = offer(100 ether, 2 ether);
        uint256 other = offer(100 ether, flaw == 3 ? 3 ether : 2 ether);
        bytes memory signature = authorization(id, 30 ether, "salt", 60 ether);
        vm.expectRevert();
        fillFor(
            flaw == 1 || flaw == 3 ? other : id,
            flaw == 0 ? 30 ether + 1 : 30 ether,
            flaw == 2 ? bytes32("other") : bytes32("salt"),
            signature
        );
        nothingKept();
    }
}
