package api

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/server/market"
	"sahm/trainer/receipt"
)

// settledState is a run of two seats and two of three rounds.
func settledState(phase market.Phase) *market.State {
	seat := func(a byte) protocol.PlannedSeat {
		return protocol.PlannedSeat{Seat: dao.Seat{Trainer: dao.Address{a}}}
	}
	s := market.New(dao.Hash{9})
	s.Phase, s.Attempt = phase, 1
	s.Plan = &market.Plan{Seats: []protocol.PlannedSeat{seat(1), seat(2)}, Evaluator: dao.Address{3}}
	s.Recomputer = dao.Address{4}
	s.Completed = make([]market.Round, 2)
	o := s.Order()
	o.Training.Rounds, o.Prices.ComputeWei = 3, dao.WeiOf(1200)
	s.Receipts = map[dao.Address][]protocol.SignedReceipt{}
	for a := byte(1); a <= 4; a++ {
		r := receipt.Receipt{Version: receipt.V2, RunID: s.RunID, Attempt: 1, Role: receipt.Training, LastRound: 1, Trainer: dao.Address{a}, DatasetID: dao.Hash{a}, DatasetVersion: 1,
			SpecHash: dao.Hash{1}, DataHash: dao.Hash{1}, InitialModelHash: dao.Hash{1}, FinalModelHash: dao.Hash{1}, Steps: 1, Samples: 8, FLOPs: 1000 * uint64(a),
			Operations: []receipt.Operations{{DType: model.DType, Count: 1000 * uint64(a)}}, FLOPFormula: model.FLOPFormula, Class: "c", WallMs: 5, BusyMs: 4, StalledMs: 1,
			EnergyMethod: receipt.EnergyNone, Audit: receipt.AuditNone}
		if a > 2 {
			r.Role = receipt.Evaluation
		}
		s.Receipts[dao.Address{a}] = []protocol.SignedReceipt{{Receipt: r.Canonical()}}
	}
	return s
}

// TestSettledReceipts: the four of a settled run share the compute price of the
// rounds that were completed; a run that was refunded paid nobody.
func TestSettledReceipts(t *testing.T) {
	list := settledReceipts(settledState(market.PhaseSettled))
	if len(list) != 4 {
		t.Fatalf("%d receipts", len(list))
	}
	for i, s := range list {
		if s.PaidWei.Cmp(dao.WeiOf(200)) != 0 || s.Receipt.Trainer != (dao.Address{byte(i + 1)}) {
			t.Errorf("receipt %d of %s: %s wei", i, s.Receipt.Trainer, s.PaidWei)
		}
	}
	for _, p := range []market.Phase{market.PhaseRefunded, market.PhaseTraining} {
		if got := settledReceipts(settledState(p)); got != nil {
			t.Errorf("%s: %d receipts", p, len(got))
		}
	}
}

// runsOnly is a store with runs and no events.
type runsOnly struct {
	RunStore
	rows  []RunRow
	reads int
	err   error
}

func (r *runsOnly) Runs(context.Context, dao.Address) ([]RunRow, error) { return r.rows, nil }

func (r *runsOnly) Events(context.Context, dao.RunID, int64, int) ([]RunEvent, error) {
	r.reads++
	return nil, r.err
}

// TestBoard: a final run is read once, one that is not over each time, and
// a store that fails is an error, not an empty board.
func TestBoard(t *testing.T) {
	store := &runsOnly{rows: []RunRow{{ID: dao.Hash{1}}, {ID: dao.Hash{2}}}}
	c := NewBoard(store)
	c.runs[dao.Hash{1}] = boardRun{settled: settledReceipts(settledState(market.PhaseSettled)), lost: map[dao.Address]int{{1}: 3, {7}: 1}}
	c.runs[dao.Hash{3}] = boardRun{lost: map[dao.Address]int{{8}: 1}} // no longer among the newest
	for range 2 {
		rows, n, err := c.Rows(context.Background())
		if err != nil || n != 1 || len(rows) != 5 {
			t.Fatalf("%d runs, rows %+v, %v", n, rows, err)
		}
		if rows[0].Trainer != (dao.Address{4}) || rows[0].VerifiedFLOPs != 4000 || *rows[0].FLOPsPerToken != 4000/200e-18 {
			t.Errorf("best: %+v", rows[0])
		}
		for _, r := range rows {
			if r.Trainer == (dao.Address{1}) && *r.SuccessRate != 0.25 {
				t.Errorf("%+v", r)
			}
		}
	}
	if store.reads != 2 {
		t.Errorf("%d reads", store.reads)
	}
	store.err = errors.New("disk")
	if _, _, err := c.Rows(context.Background()); !errors.Is(err, store.err) {
		t.Errorf("%v", err)
	}
}

// TestLeaderboard: public, and with nothing settled an empty list, not null.
func TestLeaderboard(t *testing.T) {
	w := newWorld(t)
	raw := w.do("GET", "/v1/leaderboard", "", nil)
	if body := strings.TrimSpace(string(raw.body)); raw.status != 200 || body != `{"runs":0,"trainers":[]}` {
		t.Errorf("%d %s", raw.status, body)
	}
}

// TestOwing: when an attempt is given up, only the trainers whom it waited for
// are counted; before it was on chain nobody is.
func TestOwing(t *testing.T) {
	s := settledState(market.PhaseAssigned)
	if got := owing(s); got != nil {
		t.Errorf("before the assignment: %v", got)
	}
	s.Assigned = true
	s.Events = 9
	seats, policies := len(s.Plan.Seats), 3
	s.Opened.Holdings, s.Opened.Creators = make([]protocol.Holding, policies), make([]dao.Address, seats)
	s.Order().Datasets = make([]dao.DatasetUse, seats)
	s.Requests = map[dao.Address][]protocol.SignedKeyRequest{}
	s.Ready = map[dao.Address]bool{{1}: true, {3}: true, {4}: true}
	s.Keys = map[dao.Address]protocol.Envelope{}
	s.Current = &market.Round{Number: protocol.FirstRound(s.Order())} // keys are not there yet
	for _, a := range []byte{1, 3, 4} {
		s.Requests[dao.Address{a}] = []protocol.SignedKeyRequest{}
	}
	if got := owing(s); len(got) != 1 || got[0] != (dao.Address{2}) {
		t.Errorf("waited for %v, want the second trainer", got)
	}
}

// TestRefusedAreTold: everybody who was not suited is in the run's history with
// one reason, and a long list is cut.
func TestRefusedAreTold(t *testing.T) {
	plan := market.Plan{Seats: settledState(market.PhaseSettled).Plan.Seats, Evaluator: dao.Address{3},
		Refused: []market.Mismatch{{Trainer: dao.Address{8}, Reason: market.ReasonPrice, Detail: "asks 11"}, {Trainer: dao.Address{9}, Reason: market.ReasonInactive}}}
	tell := func() string {
		body, err := json.Marshal(plan)
		if err != nil {
			t.Fatal(err)
		}
		return planned(RunEvent{Event: market.Event{Kind: market.RunPlanned, Attempt: 2, Body: body}})
	}
	want := "Attempt 2: 2 trainers were chosen, " + plan.Evaluator.String() + " evaluates. Not suited: " + plan.Refused[0].Trainer.String() + " (price): asks 11. Not suited: " + plan.Refused[1].Trainer.String() + " (inactive)."
	if got := tell(); got != want {
		t.Errorf("%s", got)
	}
	plan.Refused = make([]market.Mismatch, maxRefusedShown+5)
	if got := tell(); !strings.HasSuffix(got, " 5 more were not suited.") {
		t.Errorf("%s", got)
	}
}
