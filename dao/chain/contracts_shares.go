package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/bindings/runmeter"
)

var (
	// ErrNoShares reports a dataset whose shares were not opened.
	ErrNoShares = errors.New("chain: the dataset has no shares")
	// ErrUnknownOffer reports an offer that was never made, or is over.
	ErrUnknownOffer = errors.New("chain: unknown offer")
)

// Shares are the shares of one dataset's earnings. Units are 1e-18 shares.
type Shares struct {
	DatasetID dao.DatasetID
	Address   dao.Address
	Supply    dao.Wei
	// ReceivedWei is what the dataset has earned, ClaimedWei what holders took;
	// income that nobody has looked at yet is in neither.
	ReceivedWei, ClaimedWei dao.Wei
	OpenedAt                uint64 // unix seconds
}

// Offer is an offer of shares at a fixed price.
type Offer struct {
	ID        uint64
	DatasetID dao.DatasetID
	Seller    dao.Address
	Left      dao.Wei // units of 1e-18 shares
	PriceWei  dao.Wei // for a whole share
	ExpiresAt uint64  // unix seconds, the last one
}

// PackOpenShares opens a dataset's shares for its owner, who signed o or sends.
func (c *Contracts) PackOpenShares(o dao.OpenShares, sig []byte) (dao.Address, []byte) {
	return c.addr.Shares, c.bound.factory.PackOpen(o.DatasetID, u64(o.Nonce), o.Deadline, sig)
}

// ShareNonce is the nonce of account's next OpenShares.
func (c *Contracts) ShareNonce(ctx context.Context, account dao.Address) (uint64, error) {
	b := c.bound.factory
	v, err := view(ctx, c, c.addr.Shares, b.PackNonces(Address(account)), b.UnpackNonces, "share nonce")
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// ShareAddress is where a factory puts the share contract of a dataset. It
// follows from both: OpenZeppelin's clone with immutable arguments, the first
// contract that the factory created, the dataset as argument and as salt.
func ShareAddress(factory dao.Address, id dao.DatasetID) dao.Address {
	at := Address(factory)
	code := []byte{0x61, 0x00, 0x2d + byte(len(id))}
	code = append(code, 0x3d, 0x81, 0x60, 0x0a, 0x3d, 0x39, 0xf3, 0x36, 0x3d, 0x3d, 0x37, 0x3d, 0x3d, 0x3d, 0x36, 0x3d, 0x73)
	code = append(code, crypto.CreateAddress(at, 1).Bytes()...)
	code = append(code, 0x5a, 0xf4, 0x3d, 0x82, 0x80, 0x3e, 0x90, 0x3d, 0x91, 0x60, 0x2b, 0x57, 0xfd, 0x5b, 0xf3)
	code = append(code, id[:]...)
	return FromAddress(crypto.CreateAddress2(at, id, crypto.Keccak256(code)))
}

// SharesOf is the share contract of a dataset, zero before it is opened. A node
// that names another than [ShareAddress] is not believed ([ErrNoContract]): it
// would have other tokens sent in place of shares.
func (c *Contracts) SharesOf(ctx context.Context, id dao.DatasetID) (dao.Address, error) {
	b := c.bound.factory
	v, err := view(ctx, c, c.addr.Shares, b.PackSharesOf(id), b.UnpackSharesOf, "shares")
	if err != nil {
		return dao.Address{}, err
	}
	at, want := FromAddress(v), ShareAddress(c.addr.Shares, id)
	if !at.IsZero() && at != want {
		return dao.Address{}, fmt.Errorf("%w: the shares of %s are at %s, the node says %s", ErrNoContract, id, want, at)
	}
	return at, nil
}

// PayeeOf is who is paid for a dataset's use by a run that was opened in that
// second, which must be past. The answer never changes.
func (c *Contracts) PayeeOf(ctx context.Context, id dao.DatasetID, openedAt uint64) (dao.Address, error) {
	b := c.bound.factory
	v, err := view(ctx, c, c.addr.Shares, b.PackPayeeOf(id, u64(openedAt)), b.UnpackPayeeOf, "payee")
	if isRevert(err, "UnknownDataset") {
		return dao.Address{}, fmt.Errorf("%w: %s", ErrUnknownDataset, id)
	}
	return FromAddress(v), err
}

// Shares reads the shares of a dataset; [ErrNoShares].
func (c *Contracts) Shares(ctx context.Context, id dao.DatasetID) (Shares, error) {
	at, err := c.SharesOf(ctx, id)
	if err != nil {
		return Shares{}, err
	}
	if at.IsZero() {
		return Shares{}, fmt.Errorf("%w: %s", ErrNoShares, id)
	}
	b := c.bound.shares
	s := Shares{DatasetID: id, Address: at}
	supply, err := view(ctx, c, at, b.PackTotalSupply(), b.UnpackTotalSupply, "supply of shares")
	if err != nil {
		return Shares{}, err
	}
	received, err := view(ctx, c, at, b.PackReceivedWei(), b.UnpackReceivedWei, "income of shares")
	if err != nil {
		return Shares{}, err
	}
	claimed, err := view(ctx, c, at, b.PackClaimedWei(), b.UnpackClaimedWei, "claims of shares")
	if err != nil {
		return Shares{}, err
	}
	s.Supply, s.ReceivedWei, s.ClaimedWei = dao.NewWei(supply), dao.NewWei(received), dao.NewWei(claimed)
	s.OpenedAt, err = view(ctx, c, at, b.PackOpenedAt(), b.UnpackOpenedAt, "age of shares")
	return s, err
}

// ShareBalance reads how many units of a share contract holder has and what
// they have earned and can claim.
func (c *Contracts) ShareBalance(ctx context.Context, shares, holder dao.Address) (units, claimableWei dao.Wei, err error) {
	b := c.bound.shares
	u, err := view(ctx, c, shares, b.PackBalanceOf(Address(holder)), b.UnpackBalanceOf, "balance of shares")
	if err != nil {
		return units, claimableWei, err
	}
	w, err := view(ctx, c, shares, b.PackClaimable(Address(holder)), b.UnpackClaimable, "earnings of shares")
	if err != nil {
		return units, claimableWei, err
	}
	return dao.NewWei(u), dao.NewWei(w), nil
}

// PackClaimShares pays holder what its units of a share contract earned;
// anyone may send it.
func (c *Contracts) PackClaimShares(shares, holder dao.Address) (dao.Address, []byte) {
	return shares, c.bound.shares.PackClaim(Address(holder))
}

// PackTransferShares moves units of the sender.
func (c *Contracts) PackTransferShares(shares, to dao.Address, units dao.Wei) (dao.Address, []byte) {
	return shares, c.bound.shares.PackTransfer(Address(to), units.Big())
}

// PackApproveShares lets spender, such as the offers, take units of the sender.
func (c *Contracts) PackApproveShares(shares, spender dao.Address, units dao.Wei) (dao.Address, []byte) {
	return shares, c.bound.shares.PackApprove(Address(spender), units.Big())
}

// PackOffer offers units of the sender, who has approved them to the offers.
func (c *Contracts) PackOffer(id dao.DatasetID, units, priceWei dao.Wei, expiresAt uint64) (dao.Address, []byte) {
	return c.addr.Offers, c.bound.offers.PackOffer(id, units.Big(), priceWei.Big(), expiresAt)
}

// PackCancelOffer takes an offer of the sender back.
func (c *Contracts) PackCancelOffer(offer uint64) (dao.Address, []byte) {
	return c.addr.Offers, c.bound.offers.PackCancel(u64(offer))
}

// PackFillOffer buys units for the sender, who has approved the cost.
func (c *Contracts) PackFillOffer(offer uint64, units dao.Wei) (dao.Address, []byte) {
	return c.addr.Offers, c.bound.offers.PackFill(u64(offer), units.Big())
}

// PackFillOfferWithAuthorization buys units for buyer, whose ERC-3009
// authorization of the cost to the offers has the nonce
// [Contracts.PurchaseNonce].
func (c *Contracts) PackFillOfferWithAuthorization(offer uint64, units dao.Wei, buyer dao.Address, salt dao.Hash, validAfter, validBefore uint64, sig []byte) (dao.Address, []byte) {
	return c.addr.Offers, c.bound.offers.PackFillWithAuthorization(u64(offer), units.Big(), Address(buyer), salt, u64(validAfter), u64(validBefore), sig)
}

// PurchaseNonce is the nonce under which buyer authorises a purchase.
func (c *Contracts) PurchaseNonce(ctx context.Context, offer uint64, units dao.Wei, buyer dao.Address, salt dao.Hash) (dao.Hash, error) {
	b := c.bound.offers
	data := b.PackPurchaseNonce(u64(offer), units.Big(), Address(buyer), salt)
	v, err := view(ctx, c, c.addr.Offers, data, b.UnpackPurchaseNonce, "purchase nonce")
	return v, err
}

// OfferCost is what units of an offer cost; [ErrUnknownOffer].
func (c *Contracts) OfferCost(ctx context.Context, offer uint64, units dao.Wei) (dao.Wei, error) {
	b := c.bound.offers
	v, err := view(ctx, c, c.addr.Offers, b.PackCostOf(u64(offer), units.Big()), b.UnpackCostOf, "cost of an offer")
	if isRevert(err, "UnknownOffer") {
		return dao.Wei{}, fmt.Errorf("%w: %d", ErrUnknownOffer, offer)
	}
	return dao.NewWei(v), err
}

// Offer reads an offer; [ErrUnknownOffer].
func (c *Contracts) Offer(ctx context.Context, offer uint64) (Offer, error) {
	b := c.bound.offers
	v, err := view(ctx, c, c.addr.Offers, b.PackOffers(u64(offer)), b.UnpackOffers, "offer")
	if err != nil {
		return Offer{}, err
	}
	o := Offer{ID: offer, DatasetID: v.DatasetId, Seller: FromAddress(v.Seller), Left: dao.NewWei(v.Left), PriceWei: dao.NewWei(v.PriceWei), ExpiresAt: v.ExpiresAt}
	if o.Seller.IsZero() {
		return Offer{}, fmt.Errorf("%w: %d", ErrUnknownOffer, offer)
	}
	return o, nil
}

// PackRecordUse tells the price book of a settled run; seats are those of its
// last attempt. Anyone may send it within a day of the challenge window.
func (c *Contracts) PackRecordUse(r *dao.Result, seats []dao.Seat) (dao.Address, []byte) {
	return c.addr.Meter, c.bound.meter.PackRecordUse(meterResult(r), meterSeats(seats))
}

// PackRecordScores tells the price book what a settled run's attribution
// showed; scores are by seat.
func (c *Contracts) PackRecordScores(r *dao.Result, seats []dao.Seat, scores []int64) (dao.Address, []byte) {
	return c.addr.Meter, c.bound.meter.PackRecordScores(meterResult(r), meterSeats(seats), scores)
}

// Recorded reports whether the price book was told of a run.
func (c *Contracts) Recorded(ctx context.Context, id dao.RunID) (use, scores bool, err error) {
	b := c.bound.meter
	v, err := view(ctx, c, c.addr.Meter, b.PackRecorded(id), b.UnpackRecorded, "recorded run")
	return v.Use, v.Scores, err
}

func meterResult(r *dao.Result) runmeter.Result { return runmeter.Result(resultTuple(r)) }

func meterSeats(seats []dao.Seat) []runmeter.Seat {
	out := make([]runmeter.Seat, len(seats))
	for i, s := range seatTuples(seats) {
		out[i] = runmeter.Seat(s)
	}
	return out
}
