package app

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strconv"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
	"sahm/server/store"
)

// recentBlocks is how far back born looks: the API asks right after inclusion.
const recentBlocks = 512

// born is when the chain made something that an event with this first indexed
// argument announced a moment ago; fallback if it cannot tell.
func (x *index) born(ctx context.Context, contract dao.Address, event string, id dao.Hash, fallback int64) int64 {
	head, err := x.app.client.Head(ctx)
	if err != nil {
		return fallback
	}
	var logs []struct{ BlockNumber, BlockTimestamp, LogIndex string }
	err = x.app.client.Eth().Client().CallContext(ctx, &logs, "eth_getLogs", map[string]any{
		"address": contract.String(), "topics": []string{x.market.words.topic(contract, event).String(), id.String()},
		"fromBlock": "0x" + strconv.FormatUint(head.Number-min(head.Number, recentBlocks), 16), "toBlock": "latest"})
	if err != nil || len(logs) == 0 {
		return fallback
	}
	l := logs[len(logs)-1]
	at, err1 := strconv.ParseUint(l.BlockTimestamp, 0, 63)
	index, err2 := strconv.ParseUint(l.LogIndex, 0, 63)
	if err1 != nil && err2 == nil { // an older node
		number, err := strconv.ParseUint(l.BlockNumber, 0, 63)
		if err != nil {
			return fallback
		}
		b, err := x.app.client.BlockAt(ctx, number)
		if err != nil {
			return fallback
		}
		at, err1 = b.Time, nil
	}
	if err1 != nil || err2 != nil {
		return fallback
	}
	return bornMs(at, index)
}

// indexedCatalogue writes rows as the index would: dated by the chain, and
// never while the index replaces them.
type indexedCatalogue struct {
	apiCatalogue
	x *index
}

// PutDataset implements api.Catalogue.
func (c indexedCatalogue) PutDataset(ctx context.Context, row api.DatasetRow, r dao.Registration, status dao.DatasetStatus) error {
	version, event := int64(max(row.Version, 1)), datasetRegistered
	if version > 1 {
		event = datasetVersionAdded
	}
	if _, err := c.s.Dataset(ctx, row.ID.String(), version); errors.Is(err, store.ErrNotFound) {
		row.CreatedMs = c.x.born(ctx, c.x.app.addresses.Datasets, event, row.ID, row.CreatedMs)
	}
	c.x.rows.Lock()
	defer c.x.rows.Unlock()
	return c.apiCatalogue.PutDataset(ctx, row, r, status)
}

// order remembers when a proposal came to be.
func (x *index) order(e *store.ChainEvent) {
	var v struct {
		ID dao.Wei `json:"proposalId"`
	}
	if json.Unmarshal(e.Args, &v) != nil {
		return
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	x.proposed[v.ID.String()] = bornMs(e.TimeSec, e.LogIndex)
}

// indexedDrafts lists proposals in the chain's order.
type indexedDrafts struct {
	apiDrafts
	x *index
}

// Drafts implements api.Drafts. It lists what the chain knows and nothing
// else: drafts cost their author nothing, so that any number of them could
// stand before the proposals that are being voted on.
func (c indexedDrafts) Drafts(ctx context.Context) ([]api.Draft, error) {
	c.x.mu.Lock()
	at := maps.Clone(c.x.proposed)
	c.x.mu.Unlock()
	ids := slices.SortedFunc(maps.Keys(at), func(a, b string) int {
		return cmp.Or(cmp.Compare(at[b], at[a]), cmp.Compare(a, b))
	})
	list := make([]api.Draft, 0, len(ids))
	for _, id := range ids {
		d, err := c.Draft(ctx, id)
		if errors.Is(err, api.ErrNotFound) { // its row is being written
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, d)
	}
	return list, nil
}

// indexedRuns is indexedCatalogue for runs.
type indexedRuns struct {
	apiRuns
	x *index
}

// CreateRun implements api.RunStore. A row that the index made first gets the
// documents, which the chain does not have.
func (c indexedRuns) CreateRun(ctx context.Context, r api.RunRow) error {
	r.CreatedMs = c.x.born(ctx, c.x.app.addresses.Escrow, "RunOpened", r.ID, r.CreatedMs)
	c.x.rows.Lock()
	defer c.x.rows.Unlock()
	if err := c.apiRuns.CreateRun(ctx, r); err != nil {
		return err
	}
	row, err := c.s.Run(ctx, r.ID.String())
	if err != nil || row.SpecJSON != "" {
		return err
	}
	row.SpecJSON, row.SchemaJSON = string(r.Spec), string(r.Schema)
	return c.s.UpsertRun(ctx, row)
}

var (
	_ api.Catalogue    = indexedCatalogue{}
	_ api.Drafts       = indexedDrafts{}
	_ api.RunStore     = indexedRuns{}
	_ chain.IndexStore = (*indexStore)(nil)
)
