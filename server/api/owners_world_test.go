package api

import (
	"context"
	"fmt"

	"sahm/dao"
	"sahm/dao/pricing"
)

// fakeOwners is Owners and Shares over a world.
type fakeOwners struct{ w *world }

func (f fakeOwners) ContractSignature(_ context.Context, a dao.Address, digest dao.Hash, sig []byte) (bool, bool, error) {
	check, ok := f.w.contracts1271[a]
	return ok, ok && check(digest, sig), nil
}

func (f fakeOwners) Version(_ context.Context, id dao.DatasetID, version uint32) (ChainVersion, error) {
	d, ok := f.w.datasets[id]
	if !ok || version == 0 || version > d.Version {
		return ChainVersion{}, fmt.Errorf("%w: %s version %d", ErrUnknownDataset, id, version)
	}
	if version < d.Version {
		return f.w.versions[id][version-1], nil
	}
	return ChainVersion{Version: d.Version, ManifestCID: d.ManifestCID, DataCID: d.DataCID, EnvelopeCID: d.EnvelopeCID, DataRoot: d.DataRoot, Rows: d.Rows,
		PolicyHash: d.PolicyHash, Epoch: d.Epoch, Acknowledged: d.Acknowledged}, nil
}

// Pricing makes the price of a view: its base is that price.
func (f fakeOwners) Pricing(_ context.Context, id dao.DatasetID) (pricing.Book, pricing.Dataset, error) {
	d, ok := f.w.datasets[id]
	if !ok {
		return pricing.Book{}, pricing.Dataset{}, fmt.Errorf("%w: %s", ErrUnknownDataset, id)
	}
	live := f.w.live[id]
	if !live.OwnBase {
		live.OwnBase, live.BaseWei = true, d.PriceWei
	}
	return pricing.Book{Parameters: pricing.Parameters{TierBps: [3]uint32{5000, 10_000, 40_000}}, Dynamics: pricing.Dynamics{
			DemandRiseMicro: 50_000, DemandDecayMicro: 688, DemandCapMicro: 1_386_294, QualityMinBps: 5_000, QualityMaxBps: 15_000, QualityStepBps: 1_000}},
		pricing.Dataset{Live: live, Rows: d.Rows, FloorWei: d.PriceFloorWei, NextFloorWei: d.PriceFloorWei}, nil
}

func (f fakeOwners) RoyaltyBps(context.Context) (uint16, error) { return 250, nil }

func (f fakeOwners) Facts(_ context.Context, id dao.DatasetID) ([]Fact, error) {
	return f.w.facts[id], nil
}

func (f fakeOwners) ShareNonce(_ context.Context, a dao.Address) (uint64, error) {
	return f.w.shareNonces[a], nil
}

func (f fakeOwners) SharesOf(_ context.Context, id dao.DatasetID) (dao.Address, error) {
	return f.w.shares[id].Address, nil
}

func (f fakeOwners) Shares(_ context.Context, id dao.DatasetID) (ShareContract, error) {
	if s, ok := f.w.shares[id]; ok {
		return s, nil
	}
	return ShareContract{}, ErrNotFound
}

func (f fakeOwners) Holding(_ context.Context, _, holder dao.Address) (Holding, error) {
	return f.w.held[holder], nil
}

func (f fakeOwners) SharesSeen(context.Context, dao.Address) (out []dao.DatasetID, _ error) {
	for id := range f.w.shares {
		out = append(out, id)
	}
	return out, nil
}

func (f fakeOwners) Offers(_ context.Context, id dao.DatasetID, seller dao.Address) (out []ShareOffer, _ error) {
	for n := range uint64(100) {
		o, ok := f.w.offers[n]
		if ok && !o.Left.IsZero() && (id.IsZero() || o.DatasetID == id) && (seller.IsZero() || o.Seller == seller) {
			out = append(out, o)
		}
	}
	return out, nil
}

func (f fakeOwners) Offer(_ context.Context, n uint64) (ShareOffer, error) {
	if o, ok := f.w.offers[n]; ok {
		return o, nil
	}
	return ShareOffer{}, ErrNotFound
}

func (f fakeOwners) OfferCost(_ context.Context, n uint64, units dao.Wei) (dao.Wei, error) {
	v := units.Big()
	v.Mul(v, f.w.offers[n].PriceWei.Big())
	return dao.NewWei(v.Div(v, ether(1).Big())), nil
}

func (f fakeOwners) PurchaseNonce(_ context.Context, p SharePurchase) (dao.Hash, error) {
	return dao.Keccak256(fmt.Append(nil, p.Offer, p.Units, p.Buyer, p.Salt)), nil
}

func (f fakeOwners) PackTransfer(shares, to dao.Address, units dao.Wei) Call {
	return Call{To: shares, Data: fmt.Append(nil, "transfer", to, units)}
}

func (f fakeOwners) PackApprove(shares dao.Address, units dao.Wei) Call {
	return Call{To: shares, Data: fmt.Append(nil, "approve ", units)}
}

func (f fakeOwners) PackOffer(id dao.DatasetID, units, price dao.Wei, expires uint64) Call {
	return Call{To: contracts.Offers, Data: fmt.Append(nil, "offer", id, units, price, expires)}
}

func (f fakeOwners) PackCancelOffer(n uint64) Call {
	return Call{To: contracts.Offers, Data: fmt.Append(nil, "cancel ", n)}
}

// ---- relaying

func (f fakeRelay) Relayed(_ context.Context, digest dao.Hash, sig []byte) (bool, error) {
	return f.w.ownerMessages[dao.Keccak256(digest[:], sig)], nil
}

// owned changes a dataset as its contract would, and uses a nonce up.
func (f fakeRelay) owned(what string, id dao.DatasetID, digest dao.Hash, sig []byte, change func(*ChainDataset)) error {
	if err := f.note(what); err != nil {
		return err
	}
	d := f.w.datasets[id]
	if change == nil {
		f.w.shareNonces[d.Owner]++
	} else {
		change(&d)
		f.w.datasets[id] = d
		a := f.w.accounts[d.Owner]
		a.RegistryNonce++
		f.w.accounts[d.Owner] = a
	}
	f.w.ownerMessages[dao.Keccak256(digest[:], sig)] = true
	return nil
}

func (f fakeRelay) AddVersion(ctx context.Context, digest dao.Hash, v dao.NewVersion, sig []byte) error {
	old, err := fakeOwners(f).Version(ctx, v.DatasetID, v.Version-1)
	if err != nil {
		return err
	}
	return f.owned("version", v.DatasetID, digest, sig, func(d *ChainDataset) {
		f.w.versions[v.DatasetID] = append(f.w.versions[v.DatasetID], old)
		d.Version, d.ManifestCID, d.DataCID, d.EnvelopeCID, d.DataRoot, d.Rows = v.Version, v.ManifestCID, v.DataCID, v.EnvelopeCID, v.DataRoot, v.Rows
		d.PolicyHash, d.Epoch, d.Acknowledged = v.PolicyHash, v.Epoch, false
		if d.Status == dao.DatasetListed {
			d.Status = dao.DatasetProposed
		}
	})
}

func (f fakeRelay) Reseal(_ context.Context, digest dao.Hash, r dao.Reseal, sig []byte) error {
	return f.owned("reseal", r.DatasetID, digest, sig, func(d *ChainDataset) {
		d.EnvelopeCID, d.Epoch, d.Acknowledged = r.EnvelopeCID, r.Epoch, false
	})
}

func (f fakeRelay) SetPolicy(_ context.Context, digest dao.Hash, p dao.PolicyChange, sig []byte) error {
	return f.owned("policy", p.DatasetID, digest, sig, func(d *ChainDataset) { d.PolicyHash = p.PolicyHash })
}

func (f fakeRelay) SetFloor(_ context.Context, digest dao.Hash, v dao.FloorChange, sig []byte) error {
	return f.owned("floor", v.DatasetID, digest, sig, func(d *ChainDataset) {
		fact := Fact{Kind: FactFloorSet, Amount: v.PriceFloorWei, Number: f.w.chain}
		if v.PriceFloorWei.Cmp(d.PriceFloorWei) > 0 {
			fact.Number = f.w.chain + 2*pricing.PeriodSeconds
		} else {
			d.PriceFloorWei = v.PriceFloorWei
		}
		f.w.facts[v.DatasetID] = append([]Fact{fact}, f.w.facts[v.DatasetID]...)
	})
}

func (f fakeRelay) RequestListing(_ context.Context, digest dao.Hash, r dao.ListingRequest, sig []byte) error {
	return f.owned("listing", r.DatasetID, digest, sig, func(d *ChainDataset) {
		fact := Fact{Kind: FactListingRequested, Version: r.Version, Account: d.Owner, TimeSec: f.w.chain}
		f.w.facts[r.DatasetID] = append([]Fact{fact}, f.w.facts[r.DatasetID]...)
	})
}

func (f fakeRelay) OpenShares(_ context.Context, digest dao.Hash, o dao.OpenShares, sig []byte) error {
	f.w.shares[o.DatasetID] = ShareContract{Address: dao.Address(o.DatasetID[:20]), Supply: ether(1_000_000), OpenedAt: f.w.chain}
	return f.owned("open shares", o.DatasetID, digest, sig, nil)
}

func (f fakeRelay) ClaimShares(_ context.Context, _ ShareContract, holders []dao.Address) error {
	for _, h := range holders {
		v := f.w.held[h]
		claimed := v.ClaimableWei
		if v.ClaimedWei != nil {
			claimed = claimed.Add(*v.ClaimedWei)
		}
		v.ClaimedWei, v.ClaimableWei = &claimed, dao.Wei{}
		f.w.held[h] = v
	}
	return f.note(fmt.Sprintf("claim shares %d", len(holders)))
}

func (f fakeRelay) BuyShares(_ context.Context, digest dao.Hash, p SharePurchase) error {
	if err := f.note("buy shares"); err != nil {
		return err
	}
	o := f.w.offers[p.Offer]
	o.Left, o.Fillable = o.Left.Sub(p.Units), o.Fillable.Sub(p.Units)
	f.w.offers[p.Offer] = o
	h := f.w.held[p.Buyer]
	h.Units = h.Units.Add(p.Units)
	f.w.held[p.Buyer] = h
	f.w.ownerMessages[dao.Keccak256(digest[:], p.Sig)] = true
	return nil
}
