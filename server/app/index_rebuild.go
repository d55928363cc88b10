package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/coordinator"
	"sahm/server/market"
	"sahm/server/store"
)

// Rebuilt says what Reindex found.
type Rebuilt struct {
	Blocks    uint64  `json:"blocks"` // the last one indexed
	Events    int     `json:"events"`
	Datasets  int     `json:"datasets"`
	Untitled  int     `json:"untitled"`  // datasets whose manifest is not here
	NoPolicy  int     `json:"noPolicy"`  // datasets whose policy is not here; not for quotes
	Proposals int     `json:"proposals"` // drafts included
	Runs      int     `json:"runs"`
	NoLog     int     `json:"noLog"` // runs of which only the chain's part is left
	Seconds   float64 `json:"seconds"`
}

// Reindex rebuilds what the database says of datasets, proposals and runs from
// chain and content store, in place, while no server runs on the data
// directory. Events are read anew from the first block; rows are replaced by
// what the events say. Nothing is deleted but the events: drafts that nobody
// proposed, the runs' event logs, sessions and the journal of transactions
// stay. It may be interrupted and repeated. progress, if set, is told the last
// block read, the head, and the number of events so far.
func Reindex(ctx context.Context, cfg Config, progress func(block, head uint64, events int)) (out Rebuilt, err error) {
	began := time.Now()
	if err := cfg.Validate(); err != nil {
		return out, err
	}
	if cfg.DataDir, err = filepath.Abs(cfg.DataDir); err != nil {
		return out, err
	}
	deployed := filepath.Join(cfg.DataDir, "deployment.json")
	if cfg.ChainRPC != "" {
		deployed = cfg.Deployment
	}
	if _, err := os.Stat(deployed); err != nil {
		return out, fmt.Errorf("%w: %s holds no market: %w", ErrConfig, cfg.DataDir, err)
	}
	_, stop := context.WithCancel(context.Background())
	a := &App{cfg: cfg, log: cfg.Logger, children: newChildren(), stop: stop}
	defer func() { err = errors.Join(err, a.Close()) }()
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"data directory", a.lockDataDir}, {"database", a.openStore}, {"content", a.openContent}, {"keys", a.loadKeys}, {"chain", a.openChain}, {"contracts", a.deploy},
	} {
		if err := step.do(ctx); err != nil {
			return out, fmt.Errorf("opening %s: %w", step.name, err)
		}
	}
	a.contracts = chain.NewContracts(a.client, a.addresses)
	p := a.projector()
	p.rebuild, p.replayed = true, map[string]int64{}
	x := newIndexStore(a.store, a.indexSource(), p)
	if err := a.store.RollbackChain(ctx, x.source, store.ChainBlock{}, store.Undone{}); err != nil {
		return out, err
	}
	head, err := a.client.Head(ctx)
	if err != nil {
		return out, err
	}
	x.saved = func(upTo chain.BlockRef, events []store.ChainEvent) {
		out.Blocks = upTo.Number
		out.Events += len(events)
		if progress != nil {
			progress(upTo.Number, max(head.Number, upTo.Number), out.Events)
		}
	}
	start, err := a.deploymentBlock(ctx, x)
	if err != nil {
		return out, err
	}
	ix, err := chain.NewIndexer(chain.IndexerConfig{Client: a.client, Store: x, Contracts: p.words.watched(), Start: start, Logger: p.log})
	if err != nil {
		return out, err
	}
	if err := ix.Sync(ctx); err != nil {
		return out, err
	}
	if err := a.rebuildRuns(ctx, &out); err != nil {
		return out, err
	}
	err = a.count(ctx, &out)
	out.Seconds = time.Since(began).Seconds()
	return out, err
}

// rebuildRuns completes the runs' rows: documents and progress from their
// logs, money from the escrow.
func (a *App) rebuildRuns(ctx context.Context, out *Rebuilt) error {
	log := eventLog{a.store}
	for offset := 0; ; offset += storePage {
		page, err := a.store.Runs(ctx, store.RunFilter{Limit: storePage, Offset: offset})
		if err != nil {
			return err
		}
		for i := range page {
			known, err := a.rebuildRun(ctx, log, page[i])
			if err != nil {
				return fmt.Errorf("run %s: %w", page[i].RunID, err)
			}
			out.Runs++
			if !known {
				out.NoLog++
			}
		}
		if len(page) < storePage {
			return nil
		}
	}
}

// rebuildRun reports whether the run has a log.
func (a *App) rebuildRun(ctx context.Context, log eventLog, row store.Run) (bool, error) {
	id, err := dao.ParseHash(row.RunID)
	if err != nil {
		return false, err
	}
	events, err := log.Load(ctx, id)
	if err != nil {
		return false, err
	}
	books, err := a.contracts.Books(ctx, id)
	if err != nil {
		return false, err
	}
	if !books.Funded.IsZero() { // otherwise its block was lost
		row.Funded, row.Paid, row.Refunded = books.Funded.String(), books.Paid.String(), books.Refunded.String()
	}
	s := market.New(id)
	for _, e := range events {
		if e.Kind == market.RunOpened {
			var o market.Opened
			if err := json.Unmarshal(e.Body, &o); err != nil {
				return true, err
			}
			row.SpecJSON, row.SchemaJSON = string(o.Docs.Spec), string(o.Docs.Schema)
		}
		if err := s.Apply(e); err != nil && !errors.Is(err, market.ErrDuplicate) {
			return true, err
		}
	}
	if err := a.store.UpsertRun(ctx, row); err != nil || len(events) == 0 {
		return false, err
	}
	sum := coordinator.Summary{RunID: id, Phase: s.Phase, Attempt: s.Attempt, Round: uint32(len(s.Completed)), Problem: s.Problem}
	if s.Sealed != nil {
		sum.Result = &s.Sealed.Result
	}
	return true, log.Summary(ctx, sum)
}

func (a *App) count(ctx context.Context, out *Rebuilt) error {
	for f := (store.DatasetFilter{Limit: storePage}); ; f.Offset += storePage {
		page, err := a.store.Datasets(ctx, f)
		if err != nil {
			return err
		}
		out.Datasets += len(page)
		for _, d := range page {
			if d.Title == untitled {
				out.Untitled++
			}
			if d.PolicyJSON == "" {
				out.NoPolicy++
			}
		}
		if len(page) < storePage {
			break
		}
	}
	for offset := 0; ; offset += storePage {
		page, err := a.store.Proposals(ctx, storePage, offset)
		if err != nil {
			return err
		}
		out.Proposals += len(page)
		if len(page) < storePage {
			return nil
		}
	}
}
