package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/pricing"
	"sahm/server/api"
	"sahm/server/store"
)

// apiOwners reads for the API what owners decide about their datasets and who
// holds shares: api.Owners and api.Shares. State is the chain's, what happened
// the index's.
type apiOwners struct {
	apiViews
	store  *store.Store
	source string
	// at is the last block indexed.
	at func() uint64
}

var (
	_ api.Owners     = apiOwners{}
	_ api.Shares     = apiOwners{}
	_ api.OwnerRelay = apiRelay{}
)

const (
	// indexWait is how long an answer waits for the index to see the block at
	// the chain's head, so that it shows what was included just before. An index
	// that is further behind than nearBlocks would not make it in time.
	indexWait  = 2 * indexPoll
	nearBlocks = 16
	// maxShares is up to how many share contracts all balances are asked for;
	// beyond, only those that an account opened or bought from.
	maxShares = 100
	// maxOffers is how many open offers are listed.
	maxOffers = 200
)

// caughtUp waits a moment for the index; one that lags is used as it is.
func (o apiOwners) caughtUp(ctx context.Context) error {
	h, err := o.client.Head(ctx)
	if err != nil {
		return err
	}
	if at := o.at(); at < h.Number && h.Number-at > nearBlocks {
		return nil
	}
	for end := time.Now().Add(indexWait); o.at() < h.Number && time.Now().Before(end); {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	return nil
}

func (o apiOwners) ContractSignature(ctx context.Context, account dao.Address, digest dao.Hash, sig []byte) (contract, valid bool, err error) {
	return o.c.ContractSignature(ctx, account, digest, sig)
}

func (o apiOwners) Version(ctx context.Context, id dao.DatasetID, version uint32) (api.ChainVersion, error) {
	v, err := o.c.DatasetVersion(ctx, id, version)
	if err != nil {
		return api.ChainVersion{}, apiError(err)
	}
	return api.ChainVersion{Version: version, ManifestCID: v.ManifestCID, DataCID: v.DataCID, EnvelopeCID: v.EnvelopeCID, DataRoot: v.DataRoot,
		Rows: v.Rows, PolicyHash: v.PolicyHash, Epoch: v.Epoch, Acknowledged: v.Acknowledged}, nil
}

// Pricing reads everything at one block: parts of different blocks would not
// add up.
func (o apiOwners) Pricing(ctx context.Context, id dao.DatasetID) (b pricing.Book, d pricing.Dataset, err error) {
	p, err := o.c.PriceParameters(ctx)
	if err != nil {
		return b, d, apiError(err)
	}
	b.Parameters = pricing.Parameters(p)
	if b.Dynamics, err = o.c.Dynamics(ctx); err != nil {
		return b, d, apiError(err)
	}
	terms, err := o.c.DatasetTerms(ctx, id)
	if err != nil {
		return b, d, apiError(err)
	}
	d.Rows, d.FloorWei, d.NextFloorWei = terms.Rows, terms.FloorWei, terms.NextFloorWei
	d.Live, err = o.c.LivePrice(ctx, id)
	return b, d, apiError(err)
}

func (o apiOwners) RoyaltyBps(ctx context.Context) (uint16, error) {
	bps, err := o.c.RoyaltyBps(ctx)
	return bps, apiError(err)
}

// storeMost is the longest page of the store.
const storeMost = 1000

func (o apiOwners) Facts(ctx context.Context, id dao.DatasetID) ([]api.Fact, error) {
	if err := o.caughtUp(ctx); err != nil {
		return nil, err
	}
	list, err := o.store.Facts(ctx, o.source, store.FactFilter{DatasetID: id.String(), Newest: true, Limit: storeMost})
	if err != nil {
		return nil, err
	}
	out := make([]api.Fact, len(list))
	for i := range list {
		f := &list[i]
		g := api.Fact{Kind: api.FactKind(f.Kind), Version: uint32(f.Version), Number: f.Number, Block: f.Block, TimeSec: f.TimeSec, TxHash: f.TxHash}
		g.Account = known(dao.ParseAddress(f.Account))
		g.Amount, g.Price = known(dao.ParseWei(f.Amount)), known(dao.ParseWei(f.Price))
		out[i] = g
	}
	return out, nil
}

// known is a field of a fact; one that its kind does not have is empty text.
func known[T any](v T, err error) (zero T) {
	if err != nil {
		return zero
	}
	return v
}

func (o apiOwners) ShareNonce(ctx context.Context, account dao.Address) (uint64, error) {
	n, err := o.c.ShareNonce(ctx, account)
	return n, apiError(err)
}

func (o apiOwners) SharesOf(ctx context.Context, id dao.DatasetID) (dao.Address, error) {
	at, err := o.c.SharesOf(ctx, id)
	return at, apiError(err)
}

func (o apiOwners) Shares(ctx context.Context, id dao.DatasetID) (api.ShareContract, error) {
	s, err := o.c.Shares(ctx, id)
	if errors.Is(err, chain.ErrNoShares) {
		return api.ShareContract{}, fmt.Errorf("%w: %w", api.ErrNotFound, err)
	}
	return api.ShareContract{Address: s.Address, Supply: s.Supply, ReceivedWei: s.ReceivedWei, ClaimedWei: s.ClaimedWei, OpenedAt: s.OpenedAt}, apiError(err)
}

func (o apiOwners) Holding(ctx context.Context, shares, holder dao.Address) (h api.Holding, err error) {
	if h.Units, h.ClaimableWei, err = o.c.ShareBalance(ctx, shares, holder); err != nil {
		return h, apiError(err)
	}
	// Nodes that search short ranges only leave it unknown.
	if w, err := o.c.ShareClaims(ctx, shares, holder, 0); err == nil {
		h.ClaimedWei = &w
	}
	return h, nil
}

func (o apiOwners) SharesSeen(ctx context.Context, account dao.Address) ([]dao.DatasetID, error) {
	if err := o.caughtUp(ctx); err != nil {
		return nil, err
	}
	opened, err := o.store.Facts(ctx, o.source, store.FactFilter{Kinds: []store.FactKind{store.FactSharesOpened}, Limit: maxShares + 1})
	if err != nil {
		return nil, err
	}
	var ids []string
	for i := range opened {
		ids = append(ids, opened[i].DatasetID)
	}
	if len(opened) > maxShares {
		seen, err := o.store.SharesSeen(ctx, o.source, account.String())
		if err != nil {
			return nil, err
		}
		ids = ids[:0]
		for i := range seen {
			ids = append(ids, seen[i].DatasetID)
		}
	}
	out := make([]dao.DatasetID, len(ids))
	for i, id := range ids {
		if out[i], err = dao.ParseHash(id); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (o apiOwners) Offers(ctx context.Context, id dao.DatasetID, seller dao.Address) ([]api.ShareOffer, error) {
	if err := o.caughtUp(ctx); err != nil {
		return nil, err
	}
	h, err := o.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	var dataset, who string
	if !id.IsZero() {
		dataset = id.String()
	}
	if !seller.IsZero() {
		who = seller.String()
	}
	list, err := o.store.Offers(ctx, o.source, dataset, who, storeMost, 0)
	if err != nil {
		return nil, err
	}
	var out []api.ShareOffer
	for i := range list {
		if len(out) == maxOffers {
			break
		}
		s, err := shareOffer(&list[i])
		if err != nil {
			return nil, err
		}
		if !list[i].Open(h.Time) {
			continue
		}
		if s.Fillable, err = o.fillable(ctx, &s); err != nil {
			return nil, err
		}
		if s.Fillable.IsZero() && seller.IsZero() { // nobody can buy; its seller sees it, to take it back
			continue
		}
		out = append(out, s)
	}
	return out, nil
}

func shareOffer(o *store.Offer) (s api.ShareOffer, err error) {
	var n dao.Wei
	if n, err = dao.ParseWei(o.ID); err == nil {
		s.ID = n.Big().Uint64()
		s.DatasetID, err = dao.ParseHash(o.DatasetID)
	}
	if err == nil {
		s.Seller, err = dao.ParseAddress(o.Seller)
	}
	if err == nil {
		s.Left, err = dao.ParseWei(o.Left)
	}
	if err == nil {
		s.PriceWei, err = dao.ParseWei(o.PriceWei)
	}
	s.ExpiresAt = o.ExpiresSec
	return s, err
}

// fillable is what the seller of an offer can deliver now.
func (o apiOwners) fillable(ctx context.Context, s *api.ShareOffer) (dao.Wei, error) {
	at, err := o.c.SharesOf(ctx, s.DatasetID)
	if err != nil {
		return dao.Wei{}, apiError(err)
	}
	units, _, err := o.c.ShareBalance(ctx, at, s.Seller)
	if err != nil {
		return dao.Wei{}, apiError(err)
	}
	allowed, err := o.c.ShareAllowance(ctx, at, s.Seller, o.c.Addresses().Offers)
	if err != nil {
		return dao.Wei{}, apiError(err)
	}
	least := s.Left
	for _, w := range []dao.Wei{units, allowed} {
		if w.Cmp(least) < 0 {
			least = w
		}
	}
	return least, nil
}

func (o apiOwners) Offer(ctx context.Context, offer uint64) (api.ShareOffer, error) {
	v, err := o.c.Offer(ctx, offer)
	if errors.Is(err, chain.ErrUnknownOffer) {
		return o.over(ctx, offer)
	}
	if err != nil {
		return api.ShareOffer{}, apiError(err)
	}
	s := api.ShareOffer{ID: offer, DatasetID: v.DatasetID, Seller: v.Seller, Left: v.Left, PriceWei: v.PriceWei, ExpiresAt: v.ExpiresAt}
	s.Fillable, err = o.fillable(ctx, &s)
	return s, err
}

// over is an offer that the chain has forgotten, because all was sold or it
// was taken back.
func (o apiOwners) over(ctx context.Context, offer uint64) (api.ShareOffer, error) {
	made, err := o.store.Facts(ctx, o.source, store.FactFilter{OfferID: fmt.Sprint(offer), Kinds: []store.FactKind{store.FactOfferMade}, Limit: 1})
	if err != nil {
		return api.ShareOffer{}, err
	}
	if len(made) == 0 {
		return api.ShareOffer{}, fmt.Errorf("%w: there is no offer %d", api.ErrNotFound, offer)
	}
	f := &made[0]
	return shareOffer(&store.Offer{ID: f.OfferID, DatasetID: f.DatasetID, Seller: f.Account, Left: "0", PriceWei: f.Price, ExpiresSec: f.Number})
}

func (o apiOwners) OfferCost(ctx context.Context, offer uint64, units dao.Wei) (dao.Wei, error) {
	w, err := o.c.OfferCost(ctx, offer, units)
	if errors.Is(err, chain.ErrUnknownOffer) {
		return w, fmt.Errorf("%w: %w", api.ErrNotFound, err)
	}
	return w, apiError(err)
}

func (o apiOwners) PurchaseNonce(ctx context.Context, p api.SharePurchase) (dao.Hash, error) {
	h, err := o.c.PurchaseNonce(ctx, p.Offer, p.Units, p.Buyer, p.Salt)
	return h, apiError(err)
}

func (o apiOwners) PackTransfer(shares, to dao.Address, units dao.Wei) api.Call {
	return callOf(o.c.PackTransferShares(shares, to, units))
}

func (o apiOwners) PackApprove(shares dao.Address, units dao.Wei) api.Call {
	return callOf(o.c.PackApproveShares(shares, o.c.Addresses().Offers, units))
}

func (o apiOwners) PackOffer(id dao.DatasetID, units, priceWei dao.Wei, expiresAt uint64) api.Call {
	return callOf(o.c.PackOffer(id, units, priceWei, expiresAt))
}

func (o apiOwners) PackCancelOffer(offer uint64) api.Call { return callOf(o.c.PackCancelOffer(offer)) }

// ownerKey names a signed message; a contract account may accept any bytes as
// its signature of several.
func ownerKey(digest dao.Hash, sig []byte) string {
	return "owner/" + dao.Keccak256(digest[:], sig).String()[2:34]
}

// Relayed implements api.OwnerRelay.
func (r apiRelay) Relayed(ctx context.Context, digest dao.Hash, sig []byte) (bool, error) {
	return r.included(ctx, ownerKey(digest, sig))
}

func (r apiRelay) AddVersion(ctx context.Context, digest dao.Hash, v dao.NewVersion, sig []byte) error {
	to, data := r.c.PackAddVersion(&v, sig)
	return r.owned(ctx, v.DatasetID, ownerKey(digest, sig), to, data)
}

func (r apiRelay) Reseal(ctx context.Context, digest dao.Hash, v dao.Reseal, sig []byte) error {
	to, data := r.c.PackReseal(&v, sig)
	return r.owned(ctx, v.DatasetID, ownerKey(digest, sig), to, data)
}

func (r apiRelay) SetPolicy(ctx context.Context, digest dao.Hash, p dao.PolicyChange, sig []byte) error {
	to, data := r.c.PackSetPolicy(p, sig)
	return r.owned(ctx, p.DatasetID, ownerKey(digest, sig), to, data)
}

func (r apiRelay) SetFloor(ctx context.Context, digest dao.Hash, f dao.FloorChange, sig []byte) error {
	to, data := r.c.PackSetPriceFloor(f, sig)
	return r.owned(ctx, f.DatasetID, ownerKey(digest, sig), to, data)
}

func (r apiRelay) RequestListing(ctx context.Context, digest dao.Hash, v dao.ListingRequest, sig []byte) error {
	to, data := r.c.PackRequestListing(v, sig)
	return r.owned(ctx, v.DatasetID, ownerKey(digest, sig), to, data)
}

func (r apiRelay) OpenShares(ctx context.Context, digest dao.Hash, o dao.OpenShares, sig []byte) error {
	to, data := r.c.PackOpenShares(o, sig)
	return r.owned(ctx, o.DatasetID, ownerKey(digest, sig), to, data)
}

// ClaimShares implements api.OwnerRelay. What a share contract has paid grows
// with each claim and makes the key.
func (r apiRelay) ClaimShares(ctx context.Context, shares api.ShareContract, holders []dao.Address) error {
	for _, h := range holders {
		to, data := r.c.PackClaimShares(shares.Address, h)
		if err := r.call(ctx, fmt.Sprintf("shares/%s/claim/%s/%s", shares.Address, h, shares.ClaimedWei), to, data); err != nil {
			return err
		}
	}
	return nil
}

func (r apiRelay) BuyShares(ctx context.Context, digest dao.Hash, p api.SharePurchase) error {
	to, data := r.c.PackFillOfferWithAuthorization(p.Offer, p.Units, p.Buyer, p.Salt, p.ValidAfter, p.ValidBefore, p.Sig)
	return r.signed(ctx, p.Buyer, ownerKey(digest, p.Sig), to, data, signedGas)
}
