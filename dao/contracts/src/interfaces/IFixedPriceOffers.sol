// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title IFixedPriceOffers
/// @notice Sale of revenue shares at a fixed price in the payment token. Nothing is kept here: shares stay with
///         the seller, and earn for it, until they are bought; the seller approves this contract for them, and
///         the buyer for the payment. An offer whose seller has moved the shares or taken back the approval
///         cannot be filled. EIP-712 is not used: a buyer without gas signs ERC-3009.
interface IFixedPriceOffers {
    /// @param left Shares, in units of 1e-18, that are still for sale.
    /// @param priceWei For one whole share (1e18 units), at least 1.
    /// @param expiresAt Last second at which it can be filled.
    struct Offer {
        address seller;
        uint64 expiresAt;
        bytes32 datasetId;
        uint128 left;
        uint128 priceWei;
    }

    event OfferMade(
        uint256 indexed offerId,
        bytes32 indexed datasetId,
        address indexed seller,
        uint256 amount,
        uint256 priceWei,
        uint64 expiresAt
    );
    event OfferFilled(uint256 indexed offerId, address indexed buyer, uint256 amount, uint256 costWei);
    event OfferCancelled(uint256 indexed offerId);

    error NoShares(bytes32 datasetId);
    error BadAmount(uint256 amount, uint256 most);
    error BadPrice(uint256 priceWei);
    error BadExpiry(uint64 expiresAt, uint256 time);
    error UnknownOffer(uint256 offerId);
    error NotSeller(uint256 offerId, address account);
    error OfferExpired(uint256 offerId, uint64 expiresAt);
    /// @notice The payment token did not bring the seller exactly the cost.
    error PaidShort(uint256 expected, uint256 received);

    /// @notice Offers `amount` units of a dataset's shares at `priceWei` a whole share. Price and seller never
    ///         change; another price is another offer.
    function offer(bytes32 datasetId, uint128 amount, uint128 priceWei, uint64 expiresAt)
        external
        returns (uint256 offerId);

    /// @notice Takes an offer back. Only the seller.
    function cancel(uint256 offerId) external;

    /// @notice Buys `amount` units for the sender, who has approved the cost.
    /// @return costWei amount * priceWei / 1e18, rounded up: dust is never free.
    function fill(uint256 offerId, uint128 amount) external returns (uint256 costWei);

    /// @notice Buys for `buyer`, who signed an ERC-3009 `ReceiveWithAuthorization` of exactly the cost to this
    ///         contract with nonce = `purchaseNonce`. Anyone may submit it; the money passes on to the seller
    ///         at once.
    function fillWithAuthorization(
        uint256 offerId,
        uint128 amount,
        address buyer,
        bytes32 salt,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external returns (uint256 costWei);

    /// @notice An offer; all zero for an unknown or cancelled one and one that is sold out.
    function offers(uint256 offerId) external view returns (Offer memory);

    /// @notice Offers made so far; ids count from 1.
    function count() external view returns (uint256);

    /// @notice What `amount` units of an offer cost.
    function costOf(uint256 offerId, uint128 amount) external view returns (uint256);

    /// @notice keccak256(abi.encode(offerId, amount, buyer, salt)): an authorization pays for this purchase and
    ///         for no other.
    function purchaseNonce(uint256 offerId, uint128 amount, address buyer, bytes32 salt)
        external
        pure
        returns (bytes32);
}
