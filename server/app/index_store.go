package app

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/store"
)

// keptBlocks is how many saved blocks are kept for finding the way back after
// a reorganisation, pruneEvery how many saves lie between two clean-ups.
const (
	keptBlocks = 4096
	pruneEvery = 512
)

// indexStore is chain.IndexStore over the store. What market makes of the
// events is stored in the events' own transaction.
type indexStore struct {
	s *store.Store
	// source names chain and deployment, so that one database may hold several.
	source string
	// market is nil where events alone are kept.
	market *projector
	// rows keeps the API's writes of datasets and runs apart from those here,
	// which read a row and replace it. It is held for one transaction.
	rows  *sync.Mutex
	saves int
	// saved, if set, is told after each save.
	saved func(upTo chain.BlockRef, events []store.ChainEvent)
}

func newIndexStore(s *store.Store, source string, market *projector) *indexStore {
	return &indexStore{s: s, source: source, market: market, rows: &sync.Mutex{}}
}

func blockRef(b store.ChainBlock) (chain.BlockRef, error) {
	if b == (store.ChainBlock{}) {
		return chain.BlockRef{}, nil
	}
	h, err := dao.ParseHash(b.Hash)
	return chain.BlockRef{Number: b.Number, Hash: h}, err
}

func (x *indexStore) Checkpoint(ctx context.Context) (chain.BlockRef, error) {
	b, err := x.s.ChainCheckpoint(ctx, x.source)
	if err != nil {
		return chain.BlockRef{}, err
	}
	return blockRef(b)
}

func (x *indexStore) Before(ctx context.Context, n uint64) (chain.BlockRef, error) {
	b, err := x.s.ChainBlockBefore(ctx, x.source, n)
	if err != nil {
		return chain.BlockRef{}, err
	}
	return blockRef(b)
}

func (x *indexStore) Save(ctx context.Context, upTo chain.BlockRef, events []chain.Event) error {
	batch := store.ChainBatch{UpTo: storeBlock(upTo)}
	for i := range events {
		e, err := storeEvent(&events[i])
		if err != nil {
			return err
		}
		batch.Events = append(batch.Events, e)
	}
	if err := x.save(ctx, &batch); err != nil {
		if !errors.Is(err, store.ErrConflict) {
			return err
		}
		// Another server on the same database may be ahead; then there is
		// nothing left to save here.
		at, cerr := x.Checkpoint(ctx)
		if cerr != nil || at.Number < upTo.Number {
			return errors.Join(err, cerr)
		}
		return nil
	}
	if x.saved != nil {
		x.saved(upTo, batch.Events)
	}
	if x.saves++; x.saves%pruneEvery == 0 && upTo.Number > keptBlocks {
		if err := x.s.PruneChainBlocks(ctx, x.source, upTo.Number-keptBlocks); err != nil {
			return err
		}
	}
	return nil
}

func (x *indexStore) save(ctx context.Context, batch *store.ChainBatch) error {
	if x.market == nil || len(batch.Events) == 0 {
		return x.s.SaveChain(ctx, x.source, *batch)
	}
	known, err := x.market.prepare(ctx, batch.Events) // asks node and content store: before the lock
	if err != nil {
		return err
	}
	x.rows.Lock()
	defer x.rows.Unlock()
	if err := x.market.fold(ctx, x.source, batch, known); err != nil {
		return err
	}
	return x.s.SaveChain(ctx, x.source, *batch)
}

// Rollback makes the rows of datasets what they are without the forgotten
// events, in one transaction with forgetting them.
func (x *indexStore) Rollback(ctx context.Context, to chain.BlockRef) error {
	x.rows.Lock()
	defer x.rows.Unlock()
	var undone store.Undone
	if x.market != nil {
		var err error
		if undone, err = x.market.undo(ctx, x, to); err != nil {
			return err
		}
	}
	return x.s.RollbackChain(ctx, x.source, storeBlock(to), undone)
}

// each calls f for the stored events of one contract from a block on; an empty
// name means all.
func (x *indexStore) each(ctx context.Context, contract dao.Address, name string, from uint64, f func(e *store.ChainEvent) error) error {
	q := store.ChainEventFilter{Address: contract.String(), Name: name, FromBlock: from}
	for {
		page, err := x.s.ChainEvents(ctx, x.source, q)
		if err != nil {
			return err
		}
		for i := range page {
			if err := f(&page[i]); err != nil {
				return fmt.Errorf("event %d of block %d: %w", page[i].LogIndex, page[i].Block.Number, err)
			}
		}
		if len(page) < storePage {
			return nil
		}
		q.After = &page[len(page)-1]
	}
}
