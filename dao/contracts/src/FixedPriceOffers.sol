// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IFixedPriceOffers} from "./interfaces/IFixedPriceOffers.sol";
import {IRevenueShareFactory} from "./interfaces/IRevenueShareFactory.sol";
import {TokenPull} from "./libraries/TokenPull.sol";

/// @title FixedPriceOffers
/// @dev Nobody owns it and nothing can be changed. It holds neither shares nor money between transactions.
contract FixedPriceOffers is IFixedPriceOffers, ReentrancyGuard {
    using SafeERC20 for IERC20;

    uint256 private constant WHOLE = 1 ether;

    /// @notice Which shares there are; no other token can be offered.
    IRevenueShareFactory public immutable factory;
    /// @notice What is paid.
    IERC20 public immutable token;

    /// @inheritdoc IFixedPriceOffers
    uint256 public count;
    mapping(uint256 offerId => Offer) private _offers;

    constructor(IRevenueShareFactory factory_, IERC20 token_) {
        factory = factory_;
        token = token_;
    }

    /// @inheritdoc IFixedPriceOffers
    function offer(bytes32 datasetId, uint128 amount, uint128 priceWei, uint64 expiresAt)
        external
        returns (uint256 offerId)
    {
        address shares = factory.sharesOf(datasetId);
        if (shares == address(0)) revert NoShares(datasetId);
        uint256 most = IERC20(shares).totalSupply();
        if (amount == 0 || amount > most) revert BadAmount(amount, most);
        if (priceWei == 0) revert BadPrice(priceWei);
        if (block.timestamp > expiresAt) revert BadExpiry(expiresAt, block.timestamp);
        offerId = ++count;
        _offers[offerId] = Offer(msg.sender, expiresAt, datasetId, amount, priceWei);
        emit OfferMade(offerId, datasetId, msg.sender, amount, priceWei, expiresAt);
    }

    /// @inheritdoc IFixedPriceOffers
    function cancel(uint256 offerId) external {
        if (_known(offerId).seller != msg.sender) revert NotSeller(offerId, msg.sender);
        delete _offers[offerId];
        emit OfferCancelled(offerId);
    }

    /// @inheritdoc IFixedPriceOffers
    function fill(uint256 offerId, uint128 amount) external nonReentrant returns (uint256 costWei) {
        Offer memory o;
        (o, costWei) = _take(offerId, amount, msg.sender);
        uint256 before = token.balanceOf(o.seller);
        token.safeTransferFrom(msg.sender, o.seller, costWei);
        _checkPaid(o.seller, before, msg.sender == o.seller ? 0 : costWei);
        _deliver(o, msg.sender, amount);
    }

    /// @inheritdoc IFixedPriceOffers
    function fillWithAuthorization(
        uint256 offerId,
        uint128 amount,
        address buyer,
        bytes32 salt,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external nonReentrant returns (uint256 costWei) {
        Offer memory o;
        (o, costWei) = _take(offerId, amount, buyer);
        bytes32 nonce = purchaseNonce(offerId, amount, buyer, salt);
        TokenPull.pullAuthorized(token, buyer, costWei, validAfter, validBefore, nonce, signature);
        uint256 before = token.balanceOf(o.seller);
        token.safeTransfer(o.seller, costWei);
        _checkPaid(o.seller, before, costWei);
        _deliver(o, buyer, amount);
    }

    /// @inheritdoc IFixedPriceOffers
    function offers(uint256 offerId) external view returns (Offer memory) {
        return _offers[offerId];
    }

    /// @inheritdoc IFixedPriceOffers
    function costOf(uint256 offerId, uint128 amount) external view returns (uint256) {
        return _cost(_known(offerId), amount);
    }

    /// @inheritdoc IFixedPriceOffers
    function purchaseNonce(uint256 offerId, uint128 amount, address buyer, bytes32 salt)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(offerId, amount, buyer, salt));
    }

    // ---------------------------------------------------------------- internal

    /// @dev Takes `amount` off an offer, before any call. `o` is the offer as it was.
    function _take(uint256 offerId, uint128 amount, address buyer)
        private
        returns (Offer memory o, uint256 costWei)
    {
        o = _known(offerId);
        if (block.timestamp > o.expiresAt) revert OfferExpired(offerId, o.expiresAt);
        if (amount == 0 || amount > o.left) revert BadAmount(amount, o.left);
        costWei = _cost(o, amount);
        if (amount == o.left) delete _offers[offerId];
        else _offers[offerId].left -= amount;
        emit OfferFilled(offerId, buyer, amount, costWei);
    }

    function _deliver(Offer memory o, address buyer, uint256 amount) private {
        IERC20(factory.sharesOf(o.datasetId)).safeTransferFrom(o.seller, buyer, amount);
    }

    function _known(uint256 offerId) private view returns (Offer storage o) {
        o = _offers[offerId];
        if (o.seller == address(0)) revert UnknownOffer(offerId);
    }

    /// @dev In the seller's favour.
    function _cost(Offer memory o, uint256 amount) private pure returns (uint256) {
        return Math.ceilDiv(amount * o.priceWei, WHOLE);
    }

    function _checkPaid(address seller, uint256 before, uint256 costWei) private view {
        uint256 received = token.balanceOf(seller) - before;
        if (received != costWei) revert PaidShort(costWei, received);
    }
}
