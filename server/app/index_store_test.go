package app

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/chain/journaltest"
	"sahm/server/api"
	"sahm/server/store"
)

// indexSuite runs the suite of index stores on a database.
func indexSuite(t *testing.T, dsn func(t *testing.T) string) {
	t.Helper()
	journaltest.RunIndexStore(t, func(t *testing.T) (chain.IndexStore, func() []string, func() chain.IndexStore) {
		var open *store.Store
		at := dsn(t)
		reopen := func() chain.IndexStore {
			if open != nil {
				if err := open.Close(); err != nil {
					t.Fatal(err)
				}
			}
			s, err := store.Open(t.Context(), at)
			if err != nil {
				t.Fatal(err)
			}
			open = s
			return newIndexStore(s, "test", nil)
		}
		x := reopen()
		t.Cleanup(func() { open.Close() })
		events := func() []string {
			list, err := open.ChainEvents(t.Context(), "test", store.ChainEventFilter{})
			if err != nil {
				t.Fatal(err)
			}
			var out []string
			for _, e := range list {
				out = append(out, fmt.Sprintf("%d/%d", e.Block.Number, e.LogIndex))
			}
			return out
		}
		return x, events, reopen
	})
}

func sqliteDSN(t *testing.T) string {
	t.Helper()
	return "sqlite://" + filepath.Join(t.TempDir(), "x.db")
}

func TestIndexOverSQLite(t *testing.T) { indexSuite(t, sqliteDSN) }

func blockOf(n uint64) chain.BlockRef {
	return chain.BlockRef{Number: n, Hash: dao.Keccak256([]byte{byte(n)})}
}

// registryEvent is a log of the registry as the indexer decodes it.
func registryEvent(block uint64, name string, id dao.Hash, args map[string]any) chain.Event {
	args = maps.Clone(args)
	if args == nil {
		args = map[string]any{}
	}
	args["datasetId"] = [32]byte(id)
	return chain.Event{Contract: testContracts.Datasets, Block: blockOf(block), Time: 1_700_000_000 + block, Name: name, Args: args, Topics: []dao.Hash{{1}, id}}
}

var testContracts = chain.Addresses{Token: dao.Address{1}, Credit: dao.Address{2}, Governor: dao.Address{3}, Timelock: dao.Address{4}, Custodians: dao.Address{5},
	Datasets: dao.Address{6}, Prices: dao.Address{7}, Trainers: dao.Address{8}, Rules: dao.Address{9}, Escrow: dao.Address{10}, Contribution: dao.Address{11}}

// A status follows its events, goes back with them when their blocks
// disappear, and text that no database takes does not stop the index.
func TestIndexStatuses(t *testing.T) {
	s, err := store.Open(t.Context(), sqliteDSN(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	p := &projector{s: s, blocks: noBlocks{}, words: newSpeller(testContracts), log: slog.New(slog.DiscardHandler)}
	x := newIndexStore(s, "test", p)
	a, b := dao.Hash{0xa}, dao.Hash{0xb}
	registration := map[string]any{}
	var r map[string]any
	text := `{"creator":"` + dao.Address{7}.String() + `","manifestCid":"a\u0000b","dataCid":"d","envelopeCid":"e","dataRoot":"` + dao.Hash{1}.String() +
		`","rows":18446744073709551615,"policyHash":"` + dao.Hash{2}.String() + `","priceFloorWei":"5","nonce":"0"}`
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	r["rows"] = ^uint64(0)
	registration["registration"] = r
	save := func(n uint64, events ...chain.Event) {
		t.Helper()
		if err := x.Save(t.Context(), blockOf(n), events); err != nil {
			t.Fatal(err)
		}
	}
	want := func(id dao.Hash, status string) {
		t.Helper()
		d, err := s.Dataset(t.Context(), id.String(), 1)
		if err != nil || d.Status != status {
			t.Fatalf("dataset is %q (%v), want %q", d.Status, err, status)
		}
	}
	save(2, registryEvent(1, datasetRegistered, a, registration), registryEvent(2, datasetRegistered, b, registration))
	save(4, registryEvent(4, "DatasetListed", a, nil))
	save(6, registryEvent(5, "DatasetSuspended", a, nil), registryEvent(6, "DatasetRevoked", b, nil))
	want(a, "suspended")
	want(b, "revoked")
	if d, err := s.Dataset(t.Context(), a.String(), 1); err != nil || d.Title != untitled || d.Rows != 1<<63-1 || d.CreatedMs != 1_700_000_001_000 || d.PriceFloor != "5" {
		t.Errorf("%+v (%v)", d, err)
	}
	if err := x.Rollback(t.Context(), blockOf(4)); err != nil {
		t.Fatal(err)
	}
	want(a, "listed")
	want(b, "proposed")
	save(5, registryEvent(5, "DatasetRevoked", a, nil))
	want(a, "revoked")
	if err := x.Rollback(t.Context(), chain.BlockRef{}); err != nil {
		t.Fatal(err)
	}
	want(a, "none")
	save(3, registryEvent(3, datasetRegistered, a, registration))
	want(a, "proposed")
	// An event of a dataset that has no row is kept and changes nothing.
	save(7, registryEvent(7, "DatasetListed", dao.Hash{0xc}, nil))
	if _, err := s.Dataset(t.Context(), dao.Hash{0xc}.String(), 1); err == nil {
		t.Error("a dataset that was never registered has a row")
	}
}

// A second server that is behind has nothing to save and says so by silence:
// its next pass starts from the other's checkpoint.
func TestIndexBehindAnother(t *testing.T) {
	s, err := store.Open(t.Context(), sqliteDSN(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	x := newIndexStore(s, "test", nil)
	for _, n := range []uint64{9, 7} {
		if err := x.Save(t.Context(), blockOf(n), nil); err != nil {
			t.Fatalf("up to %d: %v", n, err)
		}
	}
	if at, err := x.Checkpoint(t.Context()); err != nil || at != blockOf(9) {
		t.Errorf("checkpoint %v (%v)", at, err)
	}
	other := newIndexStore(s, "other", nil)
	if at, err := other.Checkpoint(t.Context()); err != nil || !at.IsZero() {
		t.Errorf("another deployment's checkpoint %v (%v)", at, err)
	}
}

// A proposal that is voted on stays in sight, however many drafts somebody
// piles up before it.
func TestDraftsDoNotHideProposals(t *testing.T) {
	s, err := store.Open(t.Context(), "sqlite://"+filepath.Join(t.TempDir(), "x.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	drafts := indexedDrafts{apiDrafts{s}, &index{proposed: map[string]int64{"7": 2, "5": 1, "9": 3}}}
	for i := range 1200 {
		if err := drafts.PutDraft(t.Context(), api.Draft{ID: strconv.Itoa(i), Title: "x", CreatedMs: int64(i)}); err != nil {
			t.Fatal(err)
		}
	}
	list, err := drafts.Drafts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, d := range list {
		ids = append(ids, d.ID)
	}
	if !slices.Equal(ids, []string{"9", "7", "5"}) {
		t.Errorf("%v", ids)
	}
}

// Lists must not end at the size of a page of the database.
func TestRunsBeyondOnePage(t *testing.T) {
	s, err := store.Open(t.Context(), "sqlite://"+filepath.Join(t.TempDir(), "x.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	runs := apiRuns{s}
	for i := range storePage + 5 {
		if err := runs.CreateRun(t.Context(), api.RunRow{ID: dao.Hash{byte(i >> 8), byte(i)}, CreatedMs: int64(i)}); err != nil {
			t.Fatal(err)
		}
	}
	if list, err := runs.Runs(t.Context(), dao.Address{}); err != nil || len(list) != storePage+5 {
		t.Errorf("%d runs, %v", len(list), err)
	}
}
