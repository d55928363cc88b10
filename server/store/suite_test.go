package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"testing"

	"sahm/server/store"
)

// opener opens a store on fresh storage; reopen closes it and opens the same
// storage again.
type opener func(t *testing.T) (s *store.Store, reopen func() *store.Store)

// runSuite is what every database must pass.
func runSuite(t *testing.T, open opener) {
	for _, c := range []struct {
		name  string
		check func(*testing.T, *store.Store, func() *store.Store)
	}{
		{"runs", checkRuns}, {"events", checkEvents}, {"concurrent events", checkConcurrentEvents},
		{"commit", checkCommit}, {"outbox", checkOutbox}, {"datasets", checkDatasets}, {"proposals", checkProposals},
		{"sessions", checkSessions}, {"nonces", checkNonces}, {"signatures", checkSignatures}, {"blobs", checkBlobs},
		{"journal", checkJournal}, {"concurrent journal", checkConcurrentJournal}, {"raw transactions", checkRawTxs},
		{"chain events", checkChainEvents}, {"chain batch", checkChainBatch}, {"facts", checkFacts}, {"privacy uses", checkPrivacyUses}, {"invalid values", checkInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, reopen := open(t)
			c.check(t, s, reopen)
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantErr(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("error is %v, want %v", err, want)
	}
}

func equal[T any](t *testing.T, got, want T) {
	t.Helper()
	g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want)
	if g != w {
		t.Fatalf("got\n%s\nwant\n%s", g, w)
	}
}

func sampleRun(id string, created int64) store.Run {
	return store.Run{
		RunID: id, Builder: "0xb1", State: "Funded", Rounds: 5, OrderJSON: `{"a":1}`, SpecJSON: `{}`, SchemaJSON: `[]`,
		Funded: "123456789012345678901234567890", Paid: "0", Refunded: "0", CreatedMs: created, UpdatedMs: created,
	}
}

func checkRuns(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	_, err := s.Run(ctx, "0xno")
	wantErr(t, err, store.ErrNotFound)
	for i, id := range []string{"0x1", "0x2", "0x3"} {
		must(t, s.CreateRun(ctx, sampleRun(id, int64(i))))
	}
	wantErr(t, s.CreateRun(ctx, sampleRun("0x2", 99)), store.ErrConflict)

	r := sampleRun("0x2", 99)
	r.State, r.Builder, r.Attempt, r.Round, r.Paid, r.ResultJSON, r.Error, r.UpdatedMs = "Settled", "0xb2", 1, 5, "7", `{"r":1}`, "none – \"x\"", 100
	must(t, s.UpsertRun(ctx, r))
	s = reopen()
	r.CreatedMs = 1 // kept
	got, err := s.Run(ctx, "0x2")
	must(t, err)
	equal(t, got, r)

	ids := func(f store.RunFilter) (out []string) {
		rs, err := s.Runs(ctx, f)
		must(t, err)
		for _, r := range rs {
			out = append(out, r.RunID)
		}
		return out
	}
	equal(t, ids(store.RunFilter{}), []string{"0x3", "0x2", "0x1"})
	equal(t, ids(store.RunFilter{Limit: 1, Offset: 1}), []string{"0x2"})
	equal(t, ids(store.RunFilter{Builder: "0xb1"}), []string{"0x3", "0x1"})
	equal(t, ids(store.RunFilter{States: []string{"Settled", "Funded"}, Builder: "0xb2"}), []string{"0x2"})
	equal(t, ids(store.RunFilter{States: []string{"Refunded"}}), nil)
}

func ev(run, key string) store.Event {
	return store.Event{RunID: run, DedupeKey: key, Kind: "upload", Party: "0xaa", Attempt: 1, Round: 2,
		Body: json.RawMessage(`{"key": "` + key + `", "nul": "\u0000"}`), CreatedMs: 1234567890123}
}

func checkEvents(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	for i := range 5 {
		seq, fresh, err := s.AppendEvent(ctx, ev("r1", fmt.Sprint("k", i)))
		must(t, err)
		equal(t, []any{seq, fresh}, []any{i + 1, true})
	}
	other := ev("r1", "k2")
	other.Body = json.RawMessage(`"something else"`)
	seq, fresh, err := s.AppendEvent(ctx, other) // absorbed: the first report stays
	must(t, err)
	equal(t, []any{seq, fresh}, []any{3, false})
	seq, fresh, err = s.AppendEvent(ctx, ev("r2", "k2")) // another run
	must(t, err)
	equal(t, []any{seq, fresh}, []any{1, true})
	seq, _, err = s.AppendEvent(ctx, ev("r1", "k5")) // the repeat left no gap
	must(t, err)
	equal(t, seq, 6)

	s = reopen()
	es, err := s.Events(ctx, "r1", 2, 2)
	must(t, err)
	want := []store.Event{ev("r1", "k2"), ev("r1", "k3")}
	want[0].Seq, want[1].Seq = 3, 4
	equal(t, es, want)
	last, err := s.LastSeq(ctx, "r1")
	must(t, err)
	equal(t, last, 6)
	last, err = s.LastSeq(ctx, "nobody")
	must(t, err)
	equal(t, last, 0)
	es, err = s.Events(ctx, "nobody", 0, 0)
	must(t, err)
	if es == nil || len(es) != 0 {
		t.Fatalf("want an empty list, got %v", es)
	}
	null := ev("r3", "k")
	null.Body = nil
	_, _, err = s.AppendEvent(ctx, null)
	must(t, err)
	es, err = s.Events(ctx, "r3", 0, 0)
	must(t, err)
	equal(t, string(es[0].Body), "null")
}

func checkConcurrentEvents(t *testing.T, s *store.Store, _ func() *store.Store) {
	const writers, each = 8, 50
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range each {
				// Every third fact is reported by two writers.
				key := fmt.Sprintf("%d/%d", w, i)
				if i%3 == 0 {
					key = fmt.Sprintf("%d/%d", w/2, i)
				}
				if _, _, err := s.AppendWithOutbox(t.Context(), ev("run", key), []store.Message{{Subject: "work.x", MsgID: key}}); err != nil {
					t.Errorf("append: %v", err)
				}
			}
		})
	}
	wg.Wait()
	es, err := s.Events(t.Context(), "run", 0, 0)
	must(t, err)
	const shared = (each + 2) / 3
	if want := writers*each - writers/2*shared; len(es) != want {
		t.Fatalf("%d events, want %d", len(es), want)
	}
	for i, e := range es {
		if e.Seq != int64(i+1) {
			t.Fatalf("event %d has sequence number %d", i+1, e.Seq)
		}
	}
	ms, err := s.PendingOutbox(t.Context(), 1000)
	must(t, err)
	if len(ms) != len(es) {
		t.Fatalf("%d messages for %d events", len(ms), len(es))
	}
	for i := range ms[1:] {
		if ms[i].ID >= ms[i+1].ID {
			t.Fatalf("message ids %d, %d", ms[i].ID, ms[i+1].ID)
		}
	}
}

func checkCommit(t *testing.T, s *store.Store, _ func() *store.Store) {
	ctx := t.Context()
	run := sampleRun("run", 1)
	seqs, err := s.Commit(ctx, store.Change{RunID: "run", ExpectSeq: 0, Run: &run,
		Events: []store.Event{ev("", "a"), ev("run", "b")}, Outbox: []store.Message{{Subject: "work.x", MsgID: "1"}}})
	must(t, err)
	equal(t, seqs, []int64{1, 2})

	// Who did not see the end of the log writes nothing at all.
	run.State = "Stale"
	_, err = s.Commit(ctx, store.Change{RunID: "run", ExpectSeq: 1, Run: &run,
		Events: []store.Event{ev("run", "c")}, Outbox: []store.Message{{Subject: "work.x", MsgID: "2"}}})
	wantErr(t, err, store.ErrConflict)
	// Neither does who fails halfway.
	_, err = s.Commit(ctx, store.Change{RunID: "run", ExpectSeq: 2, Run: &run,
		Events: []store.Event{ev("run", "c"), {RunID: "run", Kind: "x", DedupeKey: "d", Body: json.RawMessage(`{`)}}})
	wantErr(t, err, store.ErrInvalid)
	_, err = s.Commit(ctx, store.Change{RunID: "run", ExpectSeq: store.AnySeq, Events: []store.Event{ev("other", "c")}})
	wantErr(t, err, store.ErrInvalid)

	last, err := s.LastSeq(ctx, "run")
	must(t, err)
	equal(t, last, 2)
	got, err := s.Run(ctx, "run")
	must(t, err)
	equal(t, got.State, "Funded")
	ms, err := s.PendingOutbox(ctx, 0)
	must(t, err)
	equal(t, len(ms), 1)

	seqs, err = s.Commit(ctx, store.Change{RunID: "run", ExpectSeq: store.AnySeq, Events: []store.Event{ev("", "b"), ev("", "c"), ev("", "c")}})
	must(t, err)
	equal(t, seqs, []int64{2, 3, 3})

	// Of many that saw the same log one advances it.
	var wg sync.WaitGroup
	var mu sync.Mutex
	won := 0
	for i := range 6 {
		wg.Go(func() {
			_, err := s.Commit(ctx, store.Change{RunID: "run", ExpectSeq: 3, Events: []store.Event{ev("", fmt.Sprint("race", i))}})
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				won++
			} else if !errors.Is(err, store.ErrConflict) {
				t.Errorf("commit: %v", err)
			}
		})
	}
	wg.Wait()
	equal(t, won, 1)
}

func checkOutbox(t *testing.T, s *store.Store, reopen func() *store.Store) {
	ctx := t.Context()
	payload := []byte{0, 0xff, '"', '\n'}
	msg := func(id string) store.Message {
		return store.Message{Subject: "work.0xab", MsgID: id, Payload: payload, CreatedMs: 5}
	}
	_, fresh, err := s.AppendWithOutbox(ctx, ev("r", "k"), []store.Message{msg("a"), msg("b")})
	must(t, err)
	equal(t, fresh, true)
	_, fresh, err = s.AppendWithOutbox(ctx, ev("r", "k"), []store.Message{msg("c")}) // known fact: nothing is queued
	must(t, err)
	equal(t, fresh, false)
	_, _, err = s.AppendWithOutbox(ctx, ev("r", "k9"), []store.Message{msg("d"), {MsgID: "no subject"}})
	wantErr(t, err, store.ErrInvalid)
	must(t, s.Enqueue(ctx, msg("a"), msg("e"))) // a is there

	s = reopen()
	pending := func() (ids []string) {
		ms, err := s.PendingOutbox(ctx, 0)
		must(t, err)
		for _, m := range ms {
			ids = append(ids, m.MsgID)
			equal(t, m.Payload, payload)
		}
		return ids
	}
	equal(t, pending(), []string{"a", "b", "e"})
	last, err := s.LastSeq(ctx, "r")
	must(t, err)
	equal(t, last, 1)

	ms, err := s.PendingOutbox(ctx, 2)
	must(t, err)
	must(t, s.MarkSent(ctx, ms[0].ID, 10))
	must(t, s.MarkSent(ctx, ms[0].ID, 20))
	wantErr(t, s.MarkSent(ctx, 999999, 10), store.ErrNotFound)
	equal(t, pending(), []string{"b", "e"})

	n, err := s.RequeueOutbox(ctx, 0)
	must(t, err)
	equal(t, n, 1)
	equal(t, pending(), []string{"a", "b", "e"})
	must(t, s.MarkSent(ctx, ms[0].ID, 10))
	n, err = s.PruneOutbox(ctx, 10)
	must(t, err)
	equal(t, n, 0)
	n, err = s.PruneOutbox(ctx, 11)
	must(t, err)
	equal(t, n, 1)
	equal(t, pending(), []string{"b", "e"})
}

func checkInvalid(t *testing.T, s *store.Store, _ func() *store.Store) {
	ctx := t.Context()
	event := func(change func(*store.Event)) error {
		e := ev("r", "k")
		change(&e)
		_, _, err := s.AppendEvent(ctx, e)
		return err
	}
	for name, err := range map[string]error{
		"empty run":        event(func(e *store.Event) { e.RunID = "" }),
		"empty key":        event(func(e *store.Event) { e.DedupeKey = "" }),
		"empty kind":       event(func(e *store.Event) { e.Kind = "" }),
		"body not JSON":    event(func(e *store.Event) { e.Body = json.RawMessage(`{"a":}`) }),
		"body not UTF-8":   event(func(e *store.Event) { e.Body = json.RawMessage("\"\xff\"") }),
		"party with a NUL": event(func(e *store.Event) { e.Party = "a\x00b" }),
		"party not UTF-8":  event(func(e *store.Event) { e.Party = "\xc3\x28" }),
		"title with a NUL": s.UpsertDataset(ctx, store.Dataset{ID: "d", Title: "\x00"}),
		"nonce too large":  s.PutTx(ctx, store.JournalTx{Sender: "s", Intent: "i", Nonce: math.MaxInt64 + 1}),
		"short token":      s.PutSession(ctx, "short", store.Session{}),
	} {
		if !errors.Is(err, store.ErrInvalid) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	es, err := s.Events(ctx, "r", 0, 0)
	must(t, err)
	equal(t, len(es), 0)
	_, err = s.Run(ctx, "\x00")
	wantErr(t, err, store.ErrInvalid)
	// Text is data: nothing in it is taken for SQL.
	evil := `'); DROP TABLE run_events; --`
	_, _, err = s.AppendEvent(ctx, ev("r", evil))
	must(t, err)
	es, err = s.Events(ctx, "r", 0, 0)
	must(t, err)
	equal(t, slices.Collect(func(yield func(string) bool) {
		for _, e := range es {
			yield(e.DedupeKey)
		}
	}), []string{evil})
}
