package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"sahm/server/store"
)

func intent(sender, name string, nonce uint64) store.JournalTx {
	return store.JournalTx{Sender: sender, Intent: name, Nonce: nonce, Raw: []byte{2, byte(nonce), 0, 0xff},
		Hashes: []string{fmt.Sprint("0x", nonce)}, CreatedMs: 1, UpdatedMs: 1}
}

func checkJournal(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	e := intent("0xa", "run/0xab/commit/3 – \"quoted\"\n", 1<<40)
	_, err := s.Tx(ctx, e.Sender, e.Intent)
	wantErr(t, err, store.ErrNotFound)
	wantErr(t, s.ReplaceTx(ctx, e), store.ErrNotFound)
	wantErr(t, s.MarkTxMined(ctx, e.Sender, e.Intent, "0x1", 1, 1), store.ErrNotFound)
	must(t, s.PutTx(ctx, e))
	s = reopen()
	got, err := s.Tx(ctx, e.Sender, e.Intent)
	must(t, err)
	equal(t, got, e)
	wantErr(t, s.PutTx(ctx, intent("0xa", e.Intent, 1)), store.ErrIntentExists)
	wantErr(t, s.PutTx(ctx, intent("0xa", "other", 1<<40)), store.ErrNonceTaken)
	must(t, s.PutTx(ctx, intent("0xb", e.Intent, 1<<40))) // another account
	must(t, s.PutTx(ctx, intent("0xa", "second", 7)))

	// A higher fee, a nonce that is taken, another nonce.
	e.Raw, e.Hashes, e.UpdatedMs = []byte{9}, append(e.Hashes, "0x9"), 2
	must(t, s.ReplaceTx(ctx, e))
	taken := e
	taken.Nonce = 7
	wantErr(t, s.ReplaceTx(ctx, taken), store.ErrNonceTaken)
	e.Nonce = 8
	must(t, s.ReplaceTx(ctx, e))
	must(t, s.PutTx(ctx, intent("0xa", "third", 1<<40))) // the old nonce is free again
	pending := func() (names []uint64) {
		ts, err := s.PendingTxs(ctx, "0xa")
		must(t, err)
		for _, p := range ts {
			names = append(names, p.Nonce)
		}
		return names
	}
	equal(t, pending(), []uint64{7, 8, 1 << 40})

	wantErr(t, s.MarkTxMined(ctx, "0xa", e.Intent, "0xforeign", 5, 3), store.ErrNotFound)
	must(t, s.MarkTxMined(ctx, "0xa", e.Intent, "0x9", 1<<33, 3))
	must(t, s.MarkTxMined(ctx, "0xa", e.Intent, "0xforeign", 6, 4)) // changes nothing
	s = reopen()
	e.Mined, e.MinedHash, e.MinedBlock, e.UpdatedMs = true, "0x9", 1<<33, 3
	got, err = s.Tx(ctx, "0xa", e.Intent)
	must(t, err)
	equal(t, got, e)
	equal(t, pending(), []uint64{7, 1 << 40})
	wantErr(t, s.ReplaceTx(ctx, e), store.ErrNotFound)
	wantErr(t, s.PutTx(ctx, intent("0xa", "late", 8)), store.ErrNonceTaken)
	all, err := s.PendingTxs(ctx, "")
	must(t, err)
	equal(t, len(all), 3)
}

func checkConcurrentJournal(t *testing.T, s *store.Store, _ func() *store.Store) {
	const nonces = 8
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for n := range nonces {
				err := s.PutTx(t.Context(), intent("0xa", fmt.Sprint(g, "/", n), uint64(n)))
				if err != nil && !errors.Is(err, store.ErrNonceTaken) {
					t.Errorf("put: %v", err)
				}
			}
		})
	}
	wg.Wait()
	list, err := s.PendingTxs(t.Context(), "0xa")
	must(t, err)
	equal(t, len(list), nonces)
}

func checkRawTxs(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	a := store.RawTx{Hash: "0x1", Sender: "0xw", Nonce: 10, Raw: []byte{0xf8, 0}, State: "accepted", CreatedMs: 1, UpdatedMs: 1}
	b := store.RawTx{Hash: "0x2", Sender: "0xw", Nonce: 9, Raw: []byte{1}, State: "accepted", CreatedMs: 2, UpdatedMs: 2}
	for _, tx := range []store.RawTx{a, b} {
		fresh, err := s.PutRawTx(ctx, tx)
		must(t, err)
		equal(t, fresh, true)
	}
	fresh, err := s.PutRawTx(ctx, a)
	must(t, err)
	equal(t, fresh, false)
	s = reopen()
	list, err := s.RawTxsInState(ctx, "accepted")
	must(t, err)
	equal(t, list, []store.RawTx{b, a})
	must(t, s.SetRawTxState(ctx, "0x1", "mined", 3))
	wantErr(t, s.SetRawTxState(ctx, "0x3", "mined", 3), store.ErrNotFound)
	list, err = s.RawTxsInState(ctx, "accepted")
	must(t, err)
	equal(t, list, []store.RawTx{b})
}

func block(n uint64) store.ChainBlock {
	if n == 0 {
		return store.ChainBlock{}
	}
	return store.ChainBlock{Number: n, Hash: fmt.Sprintf("0x%x", n)}
}

func chainEvent(n, index uint64) store.ChainEvent {
	return store.ChainEvent{Block: block(n), TimeSec: 1700000000 + n, TxHash: "0xt", LogIndex: index, Address: "0xc0",
		Topics: []string{"0x1", "0x2"}, Data: []byte{0, 0xff}, Name: "Set", Args: json.RawMessage(`{"v":"1"}`)}
}

const source = "1337/0xregistry"

func checkChainEvents(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	save := func(upTo uint64, events ...store.ChainEvent) {
		t.Helper()
		must(t, s.SaveChain(ctx, source, store.ChainBatch{UpTo: block(upTo), Events: events}))
	}
	at := func(want uint64) {
		t.Helper()
		got, err := s.ChainCheckpoint(ctx, source)
		must(t, err)
		equal(t, got, block(want))
	}
	holds := func(want string) {
		t.Helper()
		es, err := s.ChainEvents(ctx, source, store.ChainEventFilter{})
		must(t, err)
		var got []string
		for _, e := range es {
			got = append(got, fmt.Sprintf("%d/%d", e.Block.Number, e.LogIndex))
		}
		equal(t, strings.Join(got, " "), want)
	}
	at(0)
	must(t, s.RollbackChain(ctx, source, store.ChainBlock{}, store.Undone{})) // of nothing
	save(5, chainEvent(2, 0), chainEvent(5, 1), chainEvent(5, 3))
	save(9)
	save(12, chainEvent(12, 0))
	save(12, chainEvent(12, 0)) // again
	must(t, s.SaveChain(ctx, "other", store.ChainBatch{UpTo: block(3), Events: []store.ChainEvent{chainEvent(2, 0)}}))
	s = reopen()
	at(12)
	holds("2/0 5/1 5/3 12/0")
	for n, want := range map[uint64]uint64{13: 12, 12: 9, 10: 9, 9: 5, 5: 0, 0: 0} {
		got, err := s.ChainBlockBefore(ctx, source, n)
		must(t, err)
		equal(t, got, block(want))
	}
	es, err := s.ChainEvents(ctx, source, store.ChainEventFilter{Address: "0xc0", Name: "Set", FromBlock: 5, Limit: 1})
	must(t, err)
	equal(t, es, []store.ChainEvent{chainEvent(5, 1)})
	es, err = s.ChainEvents(ctx, source, store.ChainEventFilter{After: &es[0]})
	must(t, err)
	equal(t, es, []store.ChainEvent{chainEvent(5, 3), chainEvent(12, 0)})

	// Another branch shows itself and writes nothing.
	fork := store.ChainBatch{UpTo: store.ChainBlock{Number: 12, Hash: "0xfork"}}
	wantErr(t, s.SaveChain(ctx, source, fork), store.ErrConflict)
	wantErr(t, s.SaveChain(ctx, source, store.ChainBatch{UpTo: block(11)}), store.ErrConflict)
	forked := chainEvent(12, 0)
	forked.Block.Hash = "0xfork"
	wantErr(t, s.SaveChain(ctx, source, store.ChainBatch{UpTo: block(13), Events: []store.ChainEvent{chainEvent(13, 0), forked}}), store.ErrConflict)
	wantErr(t, s.SaveChain(ctx, source, store.ChainBatch{UpTo: block(13), Events: []store.ChainEvent{chainEvent(14, 0)}}), store.ErrInvalid)
	at(12)
	holds("2/0 5/1 5/3 12/0")

	must(t, s.RollbackChain(ctx, source, block(9), store.Undone{}))
	at(9)
	holds("2/0 5/1 5/3")
	must(t, s.SaveChain(ctx, source, fork))
	must(t, s.PruneChainBlocks(ctx, source, 100))
	got, err := s.ChainBlockBefore(ctx, source, 12)
	must(t, err)
	equal(t, got, block(0))
	must(t, s.RollbackChain(ctx, source, store.ChainBlock{}, store.Undone{}))
	at(0)
	holds("")
	es, err = s.ChainEvents(ctx, "other", store.ChainEventFilter{})
	must(t, err)
	equal(t, len(es), 1)
}

func checkChainBatch(t *testing.T, s *store.Store, _ func() *store.Store) {
	ctx := t.Context()
	batch := store.ChainBatch{
		UpTo: block(3), Events: []store.ChainEvent{chainEvent(3, 0)},
		Datasets: []store.Dataset{sampleDataset("0xa", 1)}, Proposals: []store.Proposal{{ID: "1"}},
		RunEvents: []store.Event{ev("r2", "a"), ev("r1", "a"), ev("r2", "b")},
	}
	must(t, s.SaveChain(ctx, source, batch))
	must(t, s.SaveChain(ctx, source, batch))
	for run, want := range map[string]int64{"r1": 1, "r2": 2} {
		n, err := s.LastSeq(ctx, run)
		must(t, err)
		equal(t, n, want)
	}
	_, err := s.Dataset(ctx, "0xa", 1)
	must(t, err)

	batch.UpTo, batch.RunEvents = block(4), []store.Event{ev("r1", "z")}
	batch.Proposals = []store.Proposal{{ID: "\x00"}}
	wantErr(t, s.SaveChain(ctx, source, batch), store.ErrInvalid)
	n, err := s.LastSeq(ctx, "r1")
	must(t, err)
	equal(t, n, 1)
	got, err := s.ChainCheckpoint(ctx, source)
	must(t, err)
	equal(t, got, block(3))
}
