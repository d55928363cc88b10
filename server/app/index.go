package app

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/store"
	"sahm/storage"
)

const (
	// indexPoll is the pause between looks at the chain.
	indexPoll = time.Second
	// lateEvery is how often content that was not here is looked for again,
	// lateBatch how many datasets are looked at then, maxLate how many are
	// remembered: registering costs strangers little.
	lateEvery = 15 * time.Second
	lateBatch = 64
	maxLate   = 4096
)

// index follows the contracts' logs and keeps the catalogue equal to them.
type index struct {
	*indexStore
	app     *App
	metrics *prometheus.Registry
	at      atomic.Uint64 // last block saved

	mu    sync.Mutex
	fresh []dao.DatasetID        // registered, or with new content, a moment ago
	late  map[dao.DatasetID]bool // content missing when they were looked at
	poke  chan struct{}          // fresh is not empty
	// proposed orders proposals as the chain does, by id. A draft is older than
	// its proposal, and not every draft becomes one.
	proposed map[string]int64
}

// indexSource names the chain and the deployment in the database.
func (a *App) indexSource() string {
	return fmt.Sprintf("%d/%s", a.client.ChainID(), a.addresses.Escrow)
}

func (a *App) projector() *projector {
	return &projector{s: a.store, c: a.contracts, client: a.client, blocks: a.content, words: newSpeller(a.addresses),
		coordinator: a.coordinatorKey.Address(), log: a.log.With("part", "index")}
}

// startIndex begins to follow the chain; it returns at once.
func (a *App) startIndex(run context.Context) error {
	x := &index{indexStore: newIndexStore(a.store, a.indexSource(), a.projector()), app: a, metrics: prometheus.NewRegistry(), late: map[dao.DatasetID]bool{}, poke: make(chan struct{}, 1), proposed: map[string]int64{}}
	events := prometheus.NewCounter(prometheus.CounterOpts{Name: "sahm_index_events_total", Help: "Contract events indexed since the start."})
	rollbacks := prometheus.NewCounter(prometheus.CounterOpts{Name: "sahm_index_rollbacks_total", Help: "Reorganisations and lost blocks since the start."})
	for _, c := range []prometheus.Collector{events, rollbacks,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sahm_index_block", Help: "Last block indexed."}, func() float64 { return float64(x.at.Load()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sahm_index_lag_blocks", Help: "Blocks between the chain's head and the index; NaN while the node does not answer."}, x.lag),
	} {
		if err := x.metrics.Register(c); err != nil {
			return err
		}
	}
	if a.client.ChainID() != chain.EmbeddedChainID {
		a.budget = newGasBudget(a.cfg.RelayGas, time.Now)
	}
	if err := a.budget.register(x.metrics); err != nil {
		return err
	}
	at, err := x.Checkpoint(run)
	if err != nil {
		return err
	}
	x.at.Store(at.Number)
	err = x.each(run, a.addresses.Governor, proposalCreated, 0, func(e *store.ChainEvent) error {
		x.order(e)
		return nil
	})
	if err != nil {
		return err
	}
	x.saved = func(upTo chain.BlockRef, list []store.ChainEvent) {
		x.at.Store(upTo.Number)
		events.Add(float64(len(list)))
		for i := range list {
			if e := &list[i]; e.Name == proposalCreated && x.market.from(e, a.addresses.Governor) {
				x.order(e)
			}
		}
	}
	a.index = x
	a.goBackground("indexer", func() error {
		start, err := a.deploymentBlock(run, x.indexStore)
		if err != nil {
			return err
		}
		ix, err := chain.NewIndexer(chain.IndexerConfig{Client: a.client, Store: x, Contracts: x.market.words.watched(), Start: start, Logger: x.market.log,
			Poll: indexPoll, OnEvents: x.onEvents, OnRollback: func(_ context.Context, to chain.BlockRef) error {
				rollbacks.Inc()
				x.at.Store(to.Number)
				return nil
			}})
		if err != nil {
			return err
		}
		return ix.Run(run)
	})
	a.goBackground("datasets' content", func() error { return x.followContent(run) })
	return nil
}

func (x *index) lag() float64 {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	h, err := x.app.client.Head(ctx)
	if err != nil {
		return math.NaN()
	}
	return max(0, float64(h.Number)-float64(x.at.Load()))
}

// deploymentBlock is where to begin: nothing is before it. The embedded chain
// begins with the deployment. Elsewhere the deployment's file may name the
// block ("block": n); otherwise it is searched for, which takes a node that
// kept old states.
func (a *App) deploymentBlock(ctx context.Context, x *indexStore) (uint64, error) {
	at, err := x.Checkpoint(ctx)
	if err != nil || !at.IsZero() || a.devnet != nil {
		return 0, err
	}
	var file struct {
		Block uint64 `json:"block"`
	}
	if _, err := readJSON(a.cfg.Deployment, &file); err != nil {
		return 0, err
	}
	if file.Block != 0 {
		return file.Block, nil
	}
	head, err := a.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	low, high := uint64(0), head.Number
	for low < high {
		mid := low + (high-low)/2
		code, err := a.client.Eth().CodeAt(ctx, chain.Address(a.addresses.Escrow), new(big.Int).SetUint64(mid))
		if ctx.Err() != nil {
			return 0, ctx.Err()
		}
		if err != nil {
			a.log.Warn("the node does not say when the contracts were deployed; indexing from the first block. A \"block\" in the deployment's file makes this quick", "error", err.Error())
			return 0, nil
		}
		if len(code) == 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, nil
}

// bringsContent reports events after which custodians have something to check.
func bringsContent(event string) bool {
	return event == datasetRegistered || event == datasetVersionAdded || event == datasetResealed
}

// onEvents hands on the datasets that have new content.
func (x *index) onEvents(_ context.Context, events []chain.Event) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	for i := range events {
		e := &events[i]
		if e.Contract == x.app.addresses.Datasets && bringsContent(e.Name) && len(e.Topics) > 1 && len(x.fresh) < maxLate {
			x.fresh = append(x.fresh, e.Topics[1])
		}
	}
	if len(x.fresh) > 0 {
		select {
		case x.poke <- struct{}{}:
		default:
		}
	}
	return nil
}

// consider asks for a dataset's acknowledgement once its envelope is here:
// custodians read it from this server, and could only refuse before. What is
// missing is looked for again later.
func (x *index) consider(ctx context.Context, id dao.DatasetID) {
	row, err := x.s.Dataset(ctx, id.String(), presentVersion)
	if err != nil {
		x.remember(id, !errors.Is(err, store.ErrNotFound))
		return
	}
	here := x.stored(ctx, row.EnvelopeCID)
	if here && row.Status != dao.DatasetNone.String() {
		if err := x.app.coordinator.Acknowledge(ctx, id); err != nil {
			here = false
			if ctx.Err() == nil {
				x.market.log.Warn("cannot ask for acknowledgements; trying again", "dataset", row.ID, "error", err.Error())
			}
		}
	}
	if row.PolicyJSON == "" || row.Title == untitled {
		here = x.describe(ctx, row) && here
	}
	x.remember(id, !here)
}

func (x *index) stored(ctx context.Context, cid string) bool {
	c, err := storage.ParseCID(cid)
	if err != nil {
		return false
	}
	ctx, cancel := context.WithTimeout(ctx, manifestTimeout)
	defer cancel()
	_, err = x.app.content.Stat(ctx, c)
	return err == nil
}

// describe fills in what a manifest says that came after its dataset.
func (x *index) describe(ctx context.Context, row store.Dataset) bool {
	hash, err := dao.ParseHash(row.PolicyHash)
	if err != nil {
		return true // never: rows are written from parsed hashes
	}
	m, ok := readManifest(ctx, x.market.blocks, row.ManifestCID, hash)
	if !ok {
		return false
	}
	x.rows.Lock()
	defer x.rows.Unlock()
	if row, err = x.s.Dataset(ctx, row.ID, row.Version); err != nil {
		return false
	}
	before := row
	if row.PolicyJSON == "" {
		row.PolicyJSON = m.policy
	}
	if row.Title == untitled && m.title != "" {
		row.Title = m.title
	}
	if row == before {
		return true
	}
	if err := x.s.UpsertDataset(ctx, row); err != nil {
		x.market.log.Warn("cannot store a dataset's description", "dataset", row.ID, "error", err.Error())
		return false
	}
	return true
}

func (x *index) remember(id dao.DatasetID, missing bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if !missing {
		delete(x.late, id)
	} else if len(x.late) < maxLate {
		x.late[id] = true
	}
}

// followContent considers datasets when they are registered, and again while
// their content is missing, also after a restart.
func (x *index) followContent(ctx context.Context) error {
	for f := (store.DatasetFilter{Limit: storePage}); ; f.Offset += storePage {
		page, err := x.s.Datasets(ctx, f)
		if err != nil {
			return err
		}
		for _, d := range page {
			if id, err := dao.ParseHash(d.ID); err == nil && d.PolicyJSON == "" {
				x.remember(id, true)
			}
		}
		if len(page) < storePage {
			break
		}
	}
	t := time.NewTicker(lateEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-x.poke:
			x.mu.Lock()
			ids := x.fresh
			x.fresh = nil
			x.mu.Unlock()
			for _, id := range ids {
				x.consider(ctx, id)
			}
			continue
		case <-t.C:
		}
		x.mu.Lock()
		var ids []dao.DatasetID
		for id := range x.late { // in a random order: nobody starves
			if ids = append(ids, id); len(ids) == lateBatch {
				break
			}
		}
		x.mu.Unlock()
		for _, id := range ids {
			x.consider(ctx, id)
		}
	}
}
