package market_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// privateWorld is a run with contributor-level privacy.
func privateWorld(t *testing.T, rounds uint32, change func(*world)) *world {
	t.Helper()
	w := newWorld(t, rounds)
	o := &w.opened.Docs.Order
	o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: rounds + 1, KMin: 3, Colluders: 1}
	if change != nil {
		change(w)
	}
	w.run = typed.OrderHash(w.domain, o)
	w.s = market.New(w.run)
	return w
}

// TestPrivateWalk: from the last round on nobody is asked for scores.
func TestPrivateWalk(t *testing.T) {
	w := privateWorld(t, 1, nil)
	w.apply(w.open())
	var walked []string
	for range 60 {
		step := w.step()
		if step == "" && w.s.Proposed != nil && !w.s.Phase.Final() {
			w.clock.ChainSec = w.s.Proposed.ChallengeEnds + 1
			continue
		}
		if step == "" {
			break
		}
		walked = append(walked, step)
	}
	all := strings.Join(walked, " ")
	if strings.Contains(all, "scores") || w.s.Phase != market.PhaseSettled {
		t.Fatalf("walked %s, the run is %s", all, w.s.Phase)
	}
	i := slices.Index(walked, "open@1")
	if want := []string{"open@1", "round.eval@2 run.receipts@2×5", "seal", "run.sign@2×3", "propose", "settle"}; i < 0 || !slices.Equal(walked[i:i+len(want)], want) {
		t.Errorf("after the last round: %q", walked[max(i, 0):])
	}
	if _, ok := w.s.MaskTotals(); !ok {
		t.Error("totals are waited for")
	}
	if r := w.s.Record(); len(r.Scores) != 0 {
		t.Errorf("the record has %d scores", len(r.Scores))
	}
}

// TestPrivateScoresAreNoReply: whoever sends scores is not heard.
func TestPrivateScoresAreNoReply(t *testing.T) {
	w := privateWorld(t, 1, nil)
	w.apply(w.open())
	w.until("seal")
	if err := w.refused(w.reply(w.custodians[0], protocol.RunScored, 2, protocol.ScoresReply{Rounds: []uint32{1}})); !errors.Is(err, market.ErrUnexpected) {
		t.Error(err)
	}
}

// TestPrivateRoundsAreSpent: a round that failed is not made up for. The run
// settles the others once no custodian can expect more, and without any it
// waits for its refund.
func TestPrivateRoundsAreSpent(t *testing.T) {
	w := privateWorld(t, 2, nil)
	w.apply(w.open())
	w.until("open@1")
	w.apply(w.fact(market.RoundVoid, 1, 1, market.Problem{Code: "round-void"}))
	w.until("open@2")
	w.step()
	if w.s.Stopped == nil || w.s.Stopped.Code != "rounds-spent" || !w.s.TrainingDone() || len(w.s.Completed) != 1 {
		t.Fatalf("stopped: %+v, %d rounds", w.s.Stopped, len(w.s.Completed))
	}
	w.step() // evaluation and receipts
	if got := w.next(); got != nil {
		t.Fatalf("owed before the deadline of training: %v", got)
	}
	w.clock.ChainSec = 3001
	w.until("propose")

	w = privateWorld(t, 1, nil)
	w.apply(w.open())
	w.until("open@1")
	w.apply(w.fact(market.RoundVoid, 1, 1, market.Problem{Code: "round-void"}))
	if w.s.Current != nil || w.next() != nil {
		t.Errorf("owed after the only round failed: %v", w.next())
	}
	w.clock.ChainSec = 4001
	if got := w.step(); got != "expire" && got != "" {
		t.Errorf("after the last deadline: %q", got)
	}
}

func TestPrivateRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*world)
		want   error
	}{
		"ε out of reach":              {func(w *world) { w.opened.Docs.Order.Privacy.EpsilonMicro = 1000 }, privacy.ErrEpsilonUnreachable},
		"two datasets of one creator": {func(w *world) { w.opened.Creators[2] = w.opened.Creators[0] }, dao.ErrTwoDatasets},
	} {
		w := privateWorld(t, 1, c.change)
		if _, err := w.s.With(w.open()); !errors.Is(err, c.want) || !errors.Is(err, market.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Without differential privacy a creator may have several.
	w := newWorld(t, 1)
	w.opened.Creators[2] = w.opened.Creators[0]
	w.apply(w.open())

	w = privateWorld(t, 1, nil)
	w.apply(w.open())
	w.until("run.invite")
	var e market.Event
	for _, a := range w.next() {
		e = w.do(a)
		break
	}
	var env protocol.Envelope
	decode(t, e.Body, &env)
	var r protocol.SeedsReply
	decode(t, env.Body, &r)
	r.Seeds[0].Noise = dao.Hash{}
	if err := w.refused(w.reply(w.who(e.Party), protocol.RunSeeds, 0, r)); !errors.Is(err, protocol.ErrNoiseCommitment) {
		t.Errorf("seeds without a commitment to noise: %v", err)
	}
}

func decode(t *testing.T, raw []byte, v any) {
	t.Helper()
	if err := json.Unmarshal(raw, v); err != nil {
		t.Fatal(err)
	}
}
