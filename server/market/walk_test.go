package market_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// TestWalk takes a run of three datasets and two rounds from its funding to
// the last goodbye and names everything that is owed on the way.
func TestWalk(t *testing.T) {
	w := newWorld(t, 2)
	if got := w.next(); got != nil {
		t.Fatalf("owed before the run was opened: %v", got)
	}
	w.apply(w.open())
	for i, c := range []struct {
		owed  string
		phase market.Phase // after it is done
	}{
		{"plan", market.PhaseFunded},
		{"run.keys×3", market.PhaseFunded},
		{"run.invite×3", market.PhaseFunded},
		{"seeds.check×3", market.PhaseFunded},
		{"assign", market.PhaseAssigned},
		{"draw", market.PhaseAssigned},
		{"run.assigned×5", market.PhaseAssigned},
		{"key.release×15", market.PhaseAssigned},
		{"data.open×5", market.PhaseAssigned},
		{"round.train×3", market.PhaseAssigned},
		{"commit", market.PhaseTraining},
		{"round.ack×3", market.PhaseTraining},
		{"round.unmask×3", market.PhaseTraining},
		{"open", market.PhaseTraining},
		{"round.eval@1", market.PhaseTraining},
		{"round.train@1×3", market.PhaseTraining},
		{"commit@1", market.PhaseTraining},
		{"round.ack@1×3 grad.reveal@1", market.PhaseTraining},
		{"grad.check@1", market.PhaseTraining},
		{"round.unmask@1×3", market.PhaseTraining},
		{"open@1", market.PhaseTraining},
		{"round.eval@2", market.PhaseTraining},
		{"round.train@2×3", market.PhaseTraining},
		{"commit@2", market.PhaseTraining},
		{"round.ack@2×3 grad.reveal@2", market.PhaseTraining},
		{"grad.check@2", market.PhaseTraining},
		{"round.unmask@2×3", market.PhaseTraining},
		{"open@2", market.PhaseTraining},
		{"round.eval@3 run.receipts@3×5 scores.ack@3×3", market.PhaseTraining},
		{"run.scores@3×3", market.PhaseTraining},
		{"seal", market.PhaseTraining},
		{"run.sign@3×3", market.PhaseTraining},
		{"propose", market.PhaseProposed},
		{"", market.PhaseProposed}, // the challenge window
		{"settle", market.PhaseSettled},
		{"note run.close×8", market.PhaseSettled},
		{"", market.PhaseSettled},
	} {
		if c.owed == "settle" {
			w.clock.ChainSec = w.s.Proposed.ChallengeEnds + 1
		}
		if got := w.step(); got != c.owed || w.s.Phase != c.phase {
			t.Fatalf("step %d: %q, then %s; want %q, then %s", i, got, w.s.Phase, c.owed, c.phase)
		}
	}
	if got := w.s.RoundNumbers(); !slices.Equal(got, []uint32{1, 2}) || w.s.Events != len(w.log) {
		t.Errorf("rounds %v, %d events of %d", got, w.s.Events, len(w.log))
	}
}

// owed is what Next says, as bytes.
func owed(t testing.TB, s *market.State, c market.Clock) string {
	t.Helper()
	b, err := json.Marshal(s.Next(c))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// replay folds events that went through a database.
func replay(t testing.TB, run dao.RunID, log []market.Event) *market.State {
	t.Helper()
	raw, err := json.Marshal(log)
	if err != nil {
		t.Fatal(err)
	}
	var events []market.Event
	if err := json.Unmarshal(raw, &events); err != nil {
		t.Fatal(err)
	}
	s := market.New(run)
	for i, e := range events {
		if err := s.Apply(e); err != nil {
			t.Fatalf("event %d, %s: %v", i, e.Kind, err)
		}
	}
	return s
}

// TestAnyOrder: replies may come in any order, twice, or late, and custodians
// may stay away up to m-t; the run settles. After every fact, Next says the
// same twice and what it says after a restart from the log.
func TestAnyOrder(t *testing.T) {
	for seed := range uint64(5) {
		anyOrder(t, rand.New(rand.NewPCG(seed, 7)))
	}
}

func anyOrder(t *testing.T, rnd *rand.Rand) {
	t.Helper()
	w := newWorldOf(t, uint32(1+rnd.IntN(2)), 5, 3)
	w.apply(w.open())
	dead := dao.Address{}
	for n := 0; ; n++ {
		if n > 2000 {
			t.Fatalf("no end; the run is %s and owes %s", w.s.Phase, owed(t, w.s, w.clock))
		}
		if dead.IsZero() && w.s.Stats != nil && rnd.IntN(20) == 0 {
			dead = w.custodians[rnd.IntN(5)].Address()
		}
		now := owed(t, w.s, w.clock)
		if now != owed(t, w.s, w.clock) {
			t.Fatal("Next changes what it says")
		}
		if n%90 == 89 && now != owed(t, replay(t, w.run, w.log), w.clock) {
			t.Fatalf("after %d events a restarted run owes something else", len(w.log))
		}
		live := slices.DeleteFunc(w.next(), func(a market.Action) bool { return !dead.IsZero() && a.To == dead })
		if len(live) == 0 {
			if w.s.Phase.Final() {
				break
			}
			// Whoever is gone is waited for; then time goes on.
			w.clock.WallMs += market.SumsGraceMs + 1
			if w.s.Proposed != nil {
				w.clock.ChainSec = w.s.Proposed.ChallengeEnds + 1
			}
			continue
		}
		e := w.do(live[rnd.IntN(len(live))])
		w.apply(e)
		if rnd.IntN(5) == 0 {
			if err := w.refused(e); err == nil {
				t.Fatalf("%s was taken twice", e.Kind)
			}
		}
	}
	if w.s.Phase != market.PhaseSettled {
		t.Fatalf("the run is %s", w.s.Phase)
	}
}

// refused applies an event that must not be accepted, checks that nothing
// changed, and returns the error.
func (w *world) refused(e market.Event) error {
	w.t.Helper()
	before, events := owed(w.t, w.s, w.clock), w.s.Events
	raw, err := json.Marshal(w.log)
	if err != nil {
		w.t.Fatal(err)
	}
	if next, err := w.s.With(e); err != nil && next != nil {
		w.t.Fatal("an error comes with a state")
	}
	err = w.s.Apply(e) // not only the copy: an error leaves this one as it is
	if err != nil && (before != owed(w.t, w.s, w.clock) || w.s.Events != events) {
		w.t.Errorf("%s of %s was refused (%v) and changed the state", e.Kind, e.Party, err)
	}
	if after, _ := json.Marshal(w.log); !bytes.Equal(raw, after) {
		w.t.Error("the log changed")
	}
	return err
}

// TestEveryPrefix: for every prefix of a run's events, folding them gives the
// state that the live run was in.
func TestEveryPrefix(t *testing.T) {
	w := newWorld(t, 1)
	w.apply(w.open())
	// restarted folds what the log keeps, one event behind the other: after n
	// events it is what a server that starts then would have.
	restarted, n := market.New(w.run), 0
	for {
		for ; n < len(w.log); n++ {
			raw, err := json.Marshal(w.log[n])
			var e market.Event
			if err == nil {
				err = json.Unmarshal(raw, &e)
			}
			if err == nil {
				err = restarted.Apply(e)
			}
			if err != nil {
				t.Fatalf("event %d, %s: %v", n, w.log[n].Kind, err)
			}
		}
		if got, want := owed(t, restarted, w.clock), owed(t, w.s, w.clock); got != want {
			t.Fatalf("after %d events (%s): %s, live %s", n, w.log[n-1].Kind, got, want)
		}
		actions := w.next()
		if len(actions) == 0 {
			if w.s.Phase.Final() {
				break
			}
			w.clock.ChainSec = w.s.Proposed.ChallengeEnds + 1
			continue
		}
		w.apply(w.do(actions[0]))
	}
	if n < 60 {
		t.Errorf("a run of %d events", n)
	}
}

// TestWithLeavesState: With never touches the state it starts from, which
// actions read at the same time.
func TestWithLeavesState(t *testing.T) {
	w := newWorld(t, 1)
	w.apply(w.open())
	for range 200 {
		actions := w.next()
		if len(actions) == 0 {
			break
		}
		before, at := owed(t, w.s, w.clock), w.s
		w.apply(w.do(actions[0]))
		if owed(t, at, w.clock) != before {
			t.Fatalf("%s %s changed the state it started from", actions[0].Kind, actions[0].Task)
		}
	}
}

func TestUnopened(t *testing.T) {
	w := newWorld(t, 1)
	if err := w.s.Apply(w.fact(market.RunPlanned, 1, 0, w.plan())); !errors.Is(err, market.ErrUnexpected) {
		t.Errorf("a plan before the order: %v", err)
	}
	for name, edit := range map[string]func(*market.Opened){
		"another order":      func(o *market.Opened) { o.Docs.Order.Salt[0] ^= 1 },
		"another spec":       func(o *market.Opened) { o.Docs.Spec = protocol.Document("{}") },
		"another chain":      func(o *market.Opened) { o.Parties.ChainID = 1 },
		"another escrow":     func(o *market.Opened) { o.Parties.Escrow[0] ^= 1 },
		"a creator less":     func(o *market.Opened) { o.Creators = o.Creators[1:] },
		"no validation set":  func(o *market.Opened) { o.Holdings = o.Holdings[:3] },
		"another version":    func(o *market.Opened) { o.Holdings[1].Version = 2 },
		"another dataset":    func(o *market.Opened) { o.Holdings[1].DatasetID[5] ^= 1 },
		"other rows":         func(o *market.Opened) { o.Holdings[1].Rows++ },
		"another validation": func(o *market.Opened) { o.Holdings[3].DataRoot[0] ^= 1 },
		"another CID of it":  func(o *market.Opened) { o.Holdings[3].DataCID = "other" },
		"its next version":   func(o *market.Opened) { o.Holdings[3].Version++ },
		"a policy less":      func(o *market.Opened) { o.Policies = o.Policies[1:] },
		"no custodians":      func(o *market.Opened) { o.Parties.Custodians = nil },
		"a threshold of all": func(o *market.Opened) { o.Parties.Threshold = 3 },
		"a threshold of one": func(o *market.Opened) { o.Parties.Threshold = 1 },
	} {
		w := newWorld(t, 1)
		w.opened.Creators = slices.Clone(w.opened.Creators)
		edit(&w.opened)
		if err := w.s.Apply(w.open()); !errors.Is(err, market.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.apply(w.open())
	if err := w.refused(w.open()); !errors.Is(err, market.ErrDuplicate) {
		t.Errorf("opened twice: %v", err)
	}
	bad := w.fact(market.RunPlanned, 1, 0, 7)
	if err := w.refused(bad); !errors.Is(err, market.ErrInvalid) {
		t.Errorf("a plan that is a number: %v", err)
	}
}
