package app

import (
	"context"
	"encoding/json"
	"fmt"

	"sahm/dao"
	"sahm/server/store"
)

// factReader makes facts of events, at most one of each.
type factReader struct {
	p      *projector
	source string
	// offers are the datasets of offers, by the offer's id.
	offers map[string]string
	// The run that the meter last told of, and in which transaction: what the
	// price book notes follows in the same one.
	run, tx string
}

// factArgs are the arguments of all events that make facts.
type factArgs struct {
	DatasetID  dao.Hash    `json:"datasetId"`
	RunID      dao.Hash    `json:"runId"`
	OfferID    dao.Wei     `json:"offerId"`
	Shares     dao.Address `json:"shares"`
	Holder     dao.Address `json:"holder"`
	Seller     dao.Address `json:"seller"`
	Buyer      dao.Address `json:"buyer"`
	Trainer    dao.Address `json:"trainer"`
	Builder    dao.Address `json:"builder"`
	Account    dao.Address `json:"account"`
	Index      dao.Wei     `json:"index"`
	Amount     dao.Wei     `json:"amount"`
	AmountWei  dao.Wei     `json:"amountWei"`
	PriceWei   dao.Wei     `json:"priceWei"`
	CostWei    dao.Wei     `json:"costWei"`
	FundedWei  dao.Wei     `json:"fundedWei"`
	ToBuilder  dao.Wei     `json:"toBuilder"`
	Votes      dao.Wei     `json:"votes"`
	AddedMicro dao.Wei     `json:"addedMicro"`
	QualityBps dao.Wei     `json:"qualityBps"`
	ExpiresAt  uint64      `json:"expiresAt"`
	FromPeriod uint64      `json:"fromPeriod"`
	Completed  uint64      `json:"completed"`
	Owner      dao.Address `json:"owner"`
	Version    uint32      `json:"version"`
	Unit       uint8       `json:"unit"`
	Epsilon    uint64      `json:"epsilonMicro"`
	Delta      uint64      `json:"deltaPico"`
	SpentEps   uint64      `json:"spentEpsilonMicro"`
	SpentDelta uint64      `json:"spentDeltaPico"`
	Seats      []dao.Seat  `json:"seats"`
}

// datasetKinds are the facts that the registry's events make.
var datasetKinds = map[string]store.FactKind{
	datasetRegistered: store.FactRegistered, datasetVersionAdded: store.FactVersionAdded, datasetResealed: store.FactResealed,
	"DatasetAcknowledged": store.FactAcknowledged, "DatasetPolicySet": store.FactPolicySet, "DatasetFloorSet": store.FactFloorSet,
	"ListingRequested": store.FactListingRequested, "DatasetListed": store.FactListed, "DatasetSuspended": store.FactSuspended,
	"DatasetDelisted": store.FactDelisted, "DatasetRevoked": store.FactRevoked,
}

// read adds to batch what e states.
func (r *factReader) read(ctx context.Context, e *store.ChainEvent, batch *store.ChainBatch) error {
	f := store.Fact{Block: e.Block.Number, LogIndex: e.LogIndex, TimeSec: e.TimeSec, TxHash: e.TxHash}
	var ok bool
	if r.p.from(e, r.p.words.to.Datasets) {
		ok = ofDataset(e, &f)
	} else {
		var a factArgs
		if json.Unmarshal(e.Args, &a) != nil {
			return nil
		}
		var err error
		if ok, err = r.other(ctx, e, &a, &f); err != nil {
			return err
		}
	}
	if ok {
		batch.Facts = append(batch.Facts, f)
	}
	return nil
}

// uses adds to batch which dataset versions a run uses and at what loss. A run
// with differential privacy was debited when it was funded; one that is
// assigned without a debit has none.
func (r *factReader) uses(e *store.ChainEvent, batch *store.ChainBatch) error {
	debited, assigned := r.p.from(e, r.p.words.to.Budgets) && e.Name == "BudgetDebited", r.p.from(e, r.p.words.to.Escrow) && e.Name == "RunAssigned"
	if !debited && !assigned {
		return nil
	}
	var a factArgs
	if err := json.Unmarshal(e.Args, &a); err != nil {
		return err
	}
	u := store.PrivacyUse{Block: e.Block.Number, LogIndex: e.LogIndex, TimeSec: e.TimeSec, TxHash: e.TxHash, RunID: a.RunID.String()}
	if debited {
		u.DatasetID, u.Version = a.DatasetID.String(), int64(a.Version)
		u.EpsilonMicro, u.DeltaPico, u.SpentEpsilonMicro, u.SpentDeltaPico = a.Epsilon, a.Delta, a.SpentEps, a.SpentDelta
		batch.PrivacyUses = append(batch.PrivacyUses, u)
		return nil
	}
	for _, s := range a.Seats {
		u.DatasetID, u.Version = s.DatasetID.String(), int64(s.Version)
		batch.PrivacyUses = append(batch.PrivacyUses, u)
	}
	return nil
}

// ofDataset fills in what an event of the registry states.
func ofDataset(e *store.ChainEvent, f *store.Fact) bool {
	d, ok := readDatasetEvent(e)
	if !ok {
		return false
	}
	f.Kind, f.DatasetID, f.Version = datasetKinds[e.Name], d.DatasetID.String(), int64(d.Version)
	if !d.Owner.IsZero() {
		f.Account = d.Owner.String()
	}
	detail := map[string]any{}
	switch e.Name {
	case datasetRegistered, datasetVersionAdded:
		c := d.content()
		if f.Account == "" {
			f.Account = c.Creator.String()
		}
		detail["policyHash"], detail["dataRoot"], detail["rows"] = c.PolicyHash, c.DataRoot, c.Rows
		if e.Name == datasetVersionAdded {
			detail["status"] = dao.DatasetStatus(d.Status).String()
		} else {
			f.Amount = c.PriceFloorWei.String()
		}
	case datasetResealed:
		detail["envelopeCid"], detail["epoch"] = storable(d.EnvelopeCID), d.Epoch
	case "DatasetAcknowledged":
		detail["epoch"] = d.Epoch
	case "DatasetPolicySet":
		detail["policyHash"] = d.PolicyHash
	case "DatasetFloorSet":
		f.Amount, f.Number = d.FloorWei.String(), d.EffectiveAt
	}
	b, err := json.Marshal(detail)
	if err != nil {
		return false // never: strings and numbers
	}
	f.Detail = b
	return true
}

// other fills in what an event of another contract states.
func (r *factReader) other(ctx context.Context, e *store.ChainEvent, a *factArgs, f *store.Fact) (ok bool, err error) {
	to := &r.p.words.to
	set := func(kind store.FactKind) bool { f.Kind = kind; return true }
	switch {
	case r.p.from(e, to.Meter):
		f.RunID = a.RunID.String()
		r.run, r.tx = f.RunID, e.TxHash
		switch e.Name {
		case "UseRecorded":
			f.Number = a.Completed
			return set(store.FactUseRecorded), nil
		case "QualityRecorded":
			return set(store.FactScoresRecord), nil
		}
	case r.p.from(e, to.Prices):
		f.DatasetID, f.Number = a.DatasetID.String(), a.FromPeriod
		if r.tx == e.TxHash {
			f.RunID = r.run
		}
		switch e.Name {
		case "UseNoted":
			f.Amount = a.AddedMicro.String()
			return set(store.FactDemand), nil
		case "QualityNoted":
			f.Amount = a.QualityBps.String()
			return set(store.FactQuality), nil
		}
	case r.p.from(e, to.Shares):
		if e.Name == "SharesOpened" {
			f.DatasetID, f.Address, f.Account = a.DatasetID.String(), a.Shares.String(), a.Holder.String()
			return set(store.FactSharesOpened), nil
		}
	case r.p.from(e, to.Budgets):
		if e.Name == "BudgetSet" {
			f.DatasetID, f.Version, f.Account, f.Number = a.DatasetID.String(), int64(a.Version), a.Owner.String(), uint64(a.Unit)
			f.Amount, f.Price = fmt.Sprint(a.Epsilon), fmt.Sprint(a.Delta)
			return set(store.FactBudgetSet), nil
		}
	case r.p.from(e, to.Offers):
		return r.offer(ctx, e, a, f)
	case r.p.from(e, to.Escrow):
		if e.Name == "RunToppedUp" {
			f.RunID, f.Amount, f.Price = a.RunID.String(), a.AmountWei.String(), a.FundedWei.String()
			return set(store.FactToppedUp), nil
		}
	case r.p.from(e, to.Contribution):
		if e.Name == "VotesEarned" {
			f.RunID, f.Account, f.Amount, f.Price = a.RunID.String(), a.Account.String(), a.AmountWei.String(), a.Votes.String()
			f.Number = a.Index.Big().Uint64()
			return set(store.FactVotesEarned), nil
		}
	case r.p.from(e, to.Trainers):
		f.Account = a.Trainer.String()
		switch e.Name {
		case "TrainerSlashed":
			f.Amount, f.Address, f.Price = a.Amount.String(), a.Builder.String(), a.ToBuilder.String()
			return set(store.FactSlashed), nil
		case "TrainerJailed":
			return set(store.FactJailed), nil
		case "TrainerReleased":
			return set(store.FactReleased), nil
		}
	}
	return false, nil
}

func (r *factReader) offer(ctx context.Context, e *store.ChainEvent, a *factArgs, f *store.Fact) (ok bool, err error) {
	f.OfferID = a.OfferID.String()
	switch e.Name {
	case "OfferMade":
		f.Kind, f.DatasetID, f.Account = store.FactOfferMade, a.DatasetID.String(), a.Seller.String()
		f.Amount, f.Price, f.Number = a.Amount.String(), a.PriceWei.String(), a.ExpiresAt
		r.offers[f.OfferID] = f.DatasetID
		return true, nil
	case "OfferFilled":
		f.Kind, f.Account, f.Amount, f.Price = store.FactOfferFilled, a.Buyer.String(), a.Amount.String(), a.CostWei.String()
	case "OfferCancelled":
		f.Kind = store.FactOfferCancelled
	default:
		return false, nil
	}
	if f.DatasetID, ok = r.offers[f.OfferID]; ok {
		return true, nil
	}
	made, err := r.p.s.Facts(ctx, r.source, store.FactFilter{OfferID: f.OfferID, Kinds: []store.FactKind{store.FactOfferMade}, Limit: 1})
	if err != nil {
		return false, err
	}
	if len(made) > 0 {
		f.DatasetID = made[0].DatasetID
		r.offers[f.OfferID] = f.DatasetID
	}
	return true, nil
}
