package app

import (
	"encoding/json"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/server/store"
)

// A run that was funded in the moment in which the server ended must not keep
// its builder's money; one that the log knows is the coordinator's business.
func TestOrphansAreRefundedAfterTheirDeadline(t *testing.T) {
	c := daotest.Start(t)
	log := slog.New(slog.DiscardHandler)
	s, err := store.Open(t.Context(), "sqlite://"+filepath.Join(t.TempDir(), "sahm.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	coordinator, builder := c.Account(t, "coordinator"), c.Account(t, "builder")
	ids := c.List(t, 100, c.Account(t, "ann"), c.Account(t, "bob"), c.Account(t, "cyd"))
	validation := c.Register(t, builder, 50)
	c.Acknowledge(t, validation)
	fund := func(by dao.Address) dao.RunID {
		o := c.Order(t, builder.Signer.Address(), by, ids, validation)
		sig, before := c.Authorize(t, builder.Signer, o)
		c.Do(t, builder)(c.Contracts.PackOpen(o, 0, before, sig))
		id, err := c.Contracts.HashOrder(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	lost, known, foreign := fund(coordinator.Signer.Address()), fund(coordinator.Signer.Address()), fund(builder.Signer.Address())
	if _, _, err := s.AppendEvent(t.Context(), store.Event{RunID: known.String(), DedupeKey: "run.opened", Kind: "run.opened", Body: json.RawMessage("{}")}); err != nil {
		t.Fatal(err)
	}
	sender, err := chain.NewSender(chain.SenderConfig{Client: c.Client, Signer: coordinator.Signer, Journal: txJournal{s}, ABIs: chain.ABIs(), Logger: log})
	if err != nil {
		t.Fatal(err)
	}
	o := &orphans{contracts: c.Contracts, chain: &runChain{c.Client, c.Contracts, sender}, store: s, coordinator: coordinator.Signer.Address(), log: log}
	states := func() (out [3]string) {
		for i, id := range []dao.RunID{lost, known, foreign} {
			r, err := c.Contracts.Run(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			out[i] = r.State.String()
		}
		return out
	}
	sweep := func() {
		t.Helper()
		if err := o.sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	sweep()
	if got := states(); got != [3]string{"Funded", "Funded", "Funded"} {
		t.Fatalf("before the deadline: %v", got)
	}
	r, err := c.Contracts.Run(t.Context(), lost)
	if err != nil {
		t.Fatal(err)
	}
	c.Advance(t, time.Duration(r.Deadlines.AssignBy-c.Now(t)+5)*time.Second)
	sweep()
	sweep()
	if got := states(); got != [3]string{"Refunded", "Funded", "Funded"} {
		t.Errorf("after the deadline: %v", got)
	}
	if b, err := c.Contracts.Books(t.Context(), lost); err != nil || b.Refunded.Cmp(b.Funded) != 0 || b.Refunded.IsZero() {
		t.Errorf("books %+v, %v", b, err)
	}
}
