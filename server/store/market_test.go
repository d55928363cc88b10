package store_test

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"sahm/server/store"
)

func sampleDataset(id string, version int64) store.Dataset {
	return store.Dataset{
		ID: id, Version: version, Creator: "0xc1", Title: "Breast cancer, 50%_done", ManifestCID: "bm", DataCID: "bd",
		EnvelopeCID: "be", DataRoot: "0xroot" + id, Rows: 141, PolicyJSON: `{"tier":["hosted"]}`, PolicyHash: "0xp",
		PriceFloor: "100000000000000000000", Status: "proposed", CreatedMs: 10 + version, UpdatedMs: 10,
	}
}

func checkDatasets(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	a1, a2, b := sampleDataset("0xa", 1), sampleDataset("0xa", 2), sampleDataset("0xb", 1)
	b.Creator, b.Title, b.Status, b.CreatedMs = "0xc2", `Census \ 50 percent`, "listed", 50
	for _, d := range []store.Dataset{a1, a2, b} {
		must(t, s.UpsertDataset(ctx, d))
	}
	again := a1
	again.Status, again.CreatedMs, again.UpdatedMs = "listed", 999, 20
	must(t, s.UpsertDataset(ctx, again))
	s = reopen()
	again.CreatedMs = a1.CreatedMs
	got, err := s.Dataset(ctx, "0xa", 1)
	must(t, err)
	equal(t, got, again)
	got, err = s.Dataset(ctx, "0xa", 0)
	must(t, err)
	equal(t, got, a2)
	_, err = s.Dataset(ctx, "0xa", 3)
	wantErr(t, err, store.ErrNotFound)

	ids := func(f store.DatasetFilter) (out []string) {
		ds, err := s.Datasets(ctx, f)
		must(t, err)
		for _, d := range ds {
			out = append(out, fmt.Sprint(d.ID, "/", d.Version))
		}
		return out
	}
	equal(t, ids(store.DatasetFilter{}), []string{"0xb/1", "0xa/2", "0xa/1"})
	equal(t, ids(store.DatasetFilter{Latest: true}), []string{"0xb/1", "0xa/2"})
	equal(t, ids(store.DatasetFilter{Creator: "0xc1", Statuses: []string{"listed"}}), []string{"0xa/1"})
	equal(t, ids(store.DatasetFilter{DataRoot: "0xroot0xb"}), []string{"0xb/1"})
	equal(t, ids(store.DatasetFilter{Text: "BREAST"}), []string{"0xa/2", "0xa/1"})
	equal(t, ids(store.DatasetFilter{Text: "50%_"}), []string{"0xa/2", "0xa/1"}) // not a pattern
	equal(t, ids(store.DatasetFilter{Text: `\ 5`}), []string{"0xb/1"})
	equal(t, ids(store.DatasetFilter{Text: "none"}), nil)

	must(t, s.SetDatasetStatus(ctx, "0xa", 2, "suspended", 30))
	equal(t, ids(store.DatasetFilter{Statuses: []string{"suspended"}}), []string{"0xa/2"})
	must(t, s.SetDatasetStatus(ctx, "0xa", 0, "revoked", 31))
	equal(t, ids(store.DatasetFilter{Statuses: []string{"revoked"}}), []string{"0xa/2", "0xa/1"})
	wantErr(t, s.SetDatasetStatus(ctx, "0xa", 9, "listed", 32), store.ErrNotFound)
}

func checkProposals(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	p := store.Proposal{ID: strings.Repeat("9", 77), Title: "List it", Description: "# List it\n\nلطفاً", Kind: "list",
		ActionsJSON: `[]`, Proposer: "0xp", CreatedMs: 5}
	must(t, s.UpsertProposal(ctx, p))
	must(t, s.UpsertProposal(ctx, store.Proposal{ID: "2", Kind: "price", CreatedMs: 6}))
	again := p
	again.Title, again.CreatedMs = "List it now", 77
	must(t, s.UpsertProposal(ctx, again))
	s = reopen()
	again.CreatedMs = 5
	got, err := s.Proposal(ctx, p.ID)
	must(t, err)
	equal(t, got, again)
	_, err = s.Proposal(ctx, "3")
	wantErr(t, err, store.ErrNotFound)
	ps, err := s.Proposals(ctx, 0, 0)
	must(t, err)
	if len(ps) != 2 || ps[0].ID != "2" {
		t.Fatalf("proposals are %v", ps)
	}
}

const token = "0123456789abcdef0123456789abcdef"

func checkSessions(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	v := store.Session{Address: "0xaa", Role: "builder", CreatedMs: 1, ExpiresMs: 100}
	must(t, s.PutSession(ctx, token, v))
	wantErr(t, s.PutSession(ctx, token, store.Session{Address: "0xthief", ExpiresMs: 1000}), store.ErrConflict)
	s = reopen()
	got, err := s.Session(ctx, token, 99)
	must(t, err)
	equal(t, got, v)
	_, err = s.Session(ctx, token, 100)
	wantErr(t, err, store.ErrExpired)
	_, err = s.Session(ctx, token+"x", 1)
	wantErr(t, err, store.ErrNotFound)
	must(t, s.DeleteSession(ctx, token))
	must(t, s.DeleteSession(ctx, token))
	_, err = s.Session(ctx, token, 1)
	wantErr(t, err, store.ErrNotFound)
}

func checkNonces(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	must(t, s.IssueNonce(ctx, "siwe", "n1", 100))
	must(t, s.IssueNonce(ctx, "daemon", "n1", 100)) // purposes are apart
	must(t, s.IssueNonce(ctx, "siwe", "n2", 100))
	wantErr(t, s.IssueNonce(ctx, "siwe", "n1", 200), store.ErrConflict)
	s = reopen()
	wantErr(t, s.ConsumeNonce(ctx, "siwe", "n3", 1), store.ErrNotFound)
	wantErr(t, s.ConsumeNonce(ctx, "siwe", "n2", 100), store.ErrExpired)
	// The control: before its expiry, and once only, whoever comes first.
	equal(t, winners(t, 8, func() error { return s.ConsumeNonce(ctx, "siwe", "n1", 99) }, store.ErrReplayed), 1)
	must(t, s.ConsumeNonce(ctx, "daemon", "n1", 99))
	n, err := s.PurgeExpired(ctx, 101)
	must(t, err)
	equal(t, n, 3)
	wantErr(t, s.ConsumeNonce(ctx, "siwe", "n1", 99), store.ErrNotFound)
}

func checkSignatures(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	wantErr(t, s.UseSignature(ctx, "0xs", 100, 100), store.ErrExpired)
	equal(t, winners(t, 8, func() error { return s.UseSignature(ctx, "0xs", 100, 99) }, store.ErrReplayed), 1)
	s = reopen()
	wantErr(t, s.UseSignature(ctx, "0xs", 100, 99), store.ErrReplayed)
	n, err := s.PurgeExpired(ctx, 100) // not before its time
	must(t, err)
	equal(t, n, 0)
	must(t, s.ReleaseSignature(ctx, "0xs"))
	must(t, s.UseSignature(ctx, "0xs", 100, 99))
}

// winners lets n callers race and counts those that succeed; the others must
// fail with want.
func winners(t *testing.T, n int, call func() error, want error) int {
	t.Helper()
	var won atomic.Int32
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			if err := call(); err == nil {
				won.Add(1)
			} else if !strings.Contains(err.Error(), want.Error()) {
				t.Errorf("error is %v, want %v", err, want)
			}
		})
	}
	wg.Wait()
	return int(won.Load())
}

func checkBlobs(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	b := store.BlobInfo{RunID: "r1", SHA256: "aa", Size: 1 << 33, Owner: "0xo", Purpose: "update", CreatedMs: 1}
	c := store.BlobInfo{RunID: "r1", SHA256: "bb", Size: 5, Owner: "0xo", Purpose: "update", CreatedMs: 2}
	must(t, s.PutBlobInfo(ctx, b))
	must(t, s.PutBlobInfo(ctx, c))
	must(t, s.PutBlobInfo(ctx, store.BlobInfo{RunID: "r1", SHA256: "aa", Size: 1, Owner: "0xthief"})) // the first stays
	must(t, s.PutBlobInfo(ctx, store.BlobInfo{RunID: "r2", SHA256: "aa", Size: 1, Owner: "0xo"}))
	s = reopen()
	got, err := s.BlobInfo(ctx, "r1", "aa")
	must(t, err)
	equal(t, got, b)
	n, err := s.BlobBytes(ctx, "r1", "0xo")
	must(t, err)
	equal(t, n, 1<<33+5)
	n, err = s.BlobBytes(ctx, "r1", "0xnobody")
	must(t, err)
	equal(t, n, 0)
	list, err := s.RunBlobs(ctx, "r1")
	must(t, err)
	equal(t, list, []store.BlobInfo{b, c})
	n, err = s.DeleteRunBlobs(ctx, "r1")
	must(t, err)
	equal(t, n, 2)
	_, err = s.BlobInfo(ctx, "r1", "aa")
	wantErr(t, err, store.ErrNotFound)
	_, err = s.BlobInfo(ctx, "r2", "aa")
	must(t, err)
}
