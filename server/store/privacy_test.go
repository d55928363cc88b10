package store_test

import (
	"testing"

	"sahm/server/store"
)

// checkPrivacyUses: what runs were debited comes back by dataset version, the
// first that is known of a run stays, and all of it goes with its block.
func checkPrivacyUses(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	use := func(n uint64, run string, version int64, epsilon, spent uint64) store.PrivacyUse {
		return store.PrivacyUse{Block: n, LogIndex: 1, TimeSec: 1_000 + n, TxHash: "0x1", RunID: run, DatasetID: "0xa", Version: version,
			EpsilonMicro: epsilon, DeltaPico: epsilon / 2, SpentEpsilonMicro: spent, SpentDeltaPico: spent / 2}
	}
	first, second, plain, other := use(2, "0x1", 1, 4, 4), use(3, "0x2", 1, 1_000_000_000_000_000, 1_000_000_000_000_004), use(4, "0x3", 1, 0, 0), use(4, "0x3", 2, 2, 2)
	again := use(4, "0x1", 1, 0, 0) // its assignment
	batch := store.ChainBatch{UpTo: block(4), PrivacyUses: []store.PrivacyUse{first, second, plain, other, again}}
	must(t, s.SaveChain(ctx, source, batch))
	must(t, s.SaveChain(ctx, source, batch)) // changes nothing
	wantErr(t, s.SaveChain(ctx, source, store.ChainBatch{UpTo: block(5), PrivacyUses: []store.PrivacyUse{use(6, "0x9", 1, 1, 1)}}), store.ErrInvalid)
	s = reopen()
	read := func(version int64, limit, offset int) []store.PrivacyUse {
		t.Helper()
		list, err := s.PrivacyUses(ctx, source, "0xa", version, limit, offset)
		must(t, err)
		return list
	}
	equal(t, read(1, 0, 0), []store.PrivacyUse{plain, second, first})
	equal(t, read(1, 1, 1), []store.PrivacyUse{second})
	equal(t, read(2, 0, 0), []store.PrivacyUse{other})
	elsewhere, err := s.PrivacyUses(ctx, "other", "0xa", 1, 0, 0)
	must(t, err)
	equal(t, len(elsewhere), 0)
	n, err := s.UnprotectedUses(ctx, source, "0xa", 1)
	must(t, err)
	equal(t, n, 1)
	must(t, s.RollbackChain(ctx, source, block(2), store.Undone{}))
	equal(t, read(1, 0, 0), []store.PrivacyUse{first})
	n, err = s.UnprotectedUses(ctx, source, "0xa", 1)
	must(t, err)
	equal(t, n, 0)
}
