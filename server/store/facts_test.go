package store_test

import (
	"encoding/json"
	"testing"

	"sahm/server/store"
)

func fact(n uint64, kind store.FactKind, f store.Fact) store.Fact {
	f.Block, f.LogIndex, f.TimeSec, f.TxHash, f.Kind = n, n, 1_000+n, "0x1", kind
	if f.Detail == nil {
		f.Detail = json.RawMessage("{}")
	}
	return f
}

// checkFacts: facts come back as they were, by what they are about, and go
// with their blocks; rows and facts change together or not at all.
func checkFacts(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	many := "340282366920938463463374607431768211456" // more than 64 bits
	opened := fact(2, store.FactSharesOpened, store.Fact{DatasetID: "0xa", Address: "0x5a", Account: "0xb1"})
	made := fact(3, store.FactOfferMade, store.Fact{DatasetID: "0xa", OfferID: many, Account: "0xb1", Amount: many, Price: "7", Number: 1 << 40})
	filled := fact(4, store.FactOfferFilled, store.Fact{DatasetID: "0xa", OfferID: many, Account: "0xb2", Amount: "1", Price: "7"})
	floor := fact(5, store.FactFloorSet, store.Fact{DatasetID: "0xa", Version: 2, Amount: "0", Detail: json.RawMessage(`{"policyHash": "0x1"}`)})
	first, second := sampleDataset("0xa", 1), sampleDataset("0xa", 2)
	batch := store.ChainBatch{UpTo: block(5), Facts: []store.Fact{opened, made, filled, floor}, Datasets: []store.Dataset{first, second}}
	must(t, s.SaveChain(ctx, source, batch))
	must(t, s.SaveChain(ctx, source, batch)) // changes nothing
	wantErr(t, s.SaveChain(ctx, source, store.ChainBatch{UpTo: block(6), Facts: []store.Fact{fact(7, store.FactListed, store.Fact{})}}), store.ErrInvalid)
	s = reopen()
	all, err := s.Facts(ctx, source, store.FactFilter{})
	must(t, err)
	equal(t, all, []store.Fact{opened, made, filled, floor})
	for want, f := range map[int]store.FactFilter{
		0: {RunID: "0x1"}, 1: {Account: "0xb2"}, 2: {OfferID: many}, 3: {DatasetID: "0xa", Limit: 3}, 4: {DatasetID: "0xa", Newest: true},
	} {
		got, err := s.Facts(ctx, source, f)
		must(t, err)
		equal(t, len(got), want)
	}
	newest, err := s.Facts(ctx, source, store.FactFilter{Newest: true, Limit: 1, Offset: 1})
	must(t, err)
	equal(t, newest, []store.Fact{filled})
	other, err := s.Facts(ctx, "other", store.FactFilter{})
	must(t, err)
	equal(t, len(other), 0)

	offers, err := s.Offers(ctx, source, "", "0xb1", 0, 0)
	must(t, err)
	equal(t, offers, []store.Offer{{ID: many, DatasetID: "0xa", Seller: "0xb1", Amount: many, Left: many[:len(many)-1] + "5", PriceWei: "7", ExpiresSec: 1 << 40, MadeSec: 1_003}})
	seen, err := s.SharesSeen(ctx, source, "0xb2")
	must(t, err)
	equal(t, seen, []store.OpenedShares{{DatasetID: "0xa", Address: "0x5a", Holder: "0xb1", TimeSec: 1_002, TxHash: "0x1"}})
	_, err = s.SharesOf(ctx, source, "0xb")
	wantErr(t, err, store.ErrNotFound)

	versions, err := s.DatasetVersions(ctx, "0xa")
	must(t, err)
	equal(t, versions, []store.Dataset{first, second})
	_, err = s.DatasetVersions(ctx, "0xb")
	wantErr(t, err, store.ErrNotFound)
	doc, err := s.PolicyDocument(ctx, first.PolicyHash)
	must(t, err)
	equal(t, doc, first.PolicyJSON)
	_, err = s.PolicyDocument(ctx, "0xunknown")
	wantErr(t, err, store.ErrNotFound)

	changed := first
	changed.Status = "suspended"
	wantErr(t, s.RollbackChain(ctx, source, block(3), store.Undone{Datasets: []store.Dataset{{ID: "\x00"}}}), store.ErrInvalid)
	equal(t, len(all), 4)
	must(t, s.RollbackChain(ctx, source, block(3), store.Undone{Datasets: []store.Dataset{changed}, Deleted: []store.DatasetVersion{{ID: "0xa", Version: 2}}}))
	all, err = s.Facts(ctx, source, store.FactFilter{})
	must(t, err)
	equal(t, all, []store.Fact{opened, made})
	versions, err = s.DatasetVersions(ctx, "0xa")
	must(t, err)
	equal(t, versions, []store.Dataset{changed})
}
