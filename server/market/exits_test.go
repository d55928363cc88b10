package market_test

import (
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// TestDeadlines: every stage that waits for somebody has an exit at its
// deadline and none before.
func TestDeadlines(t *testing.T) {
	walked := walkStages(t, 2)
	for name, c := range map[string]struct {
		until    string
		deadline uint64
		want     market.ActionKind
		after    market.Phase
	}{
		"nobody planned":         {"plan", 1000, market.DoExpire, market.PhaseRefunded},
		"a custodian has no key": {"run.keys", 1000, market.DoExpire, market.PhaseRefunded},
		"a trainer has no seeds": {"run.invite", 1000, market.DoExpire, market.PhaseRefunded},
		"not assigned":           {"assign", 1000, market.DoExpire, market.PhaseRefunded},
		"not drawn":              {"draw", 2000, market.DoExpire, market.PhaseRefunded},
		"a holder does not open": {"data.open", 2000, market.DoExpire, market.PhaseRefunded},
		"no statistics":          {"round.train", 2000, market.DoExpire, market.PhaseRefunded},
		"statistics do not open": {"round.unmask", 3000, market.DoExpire, market.PhaseRefunded},
		"no first round":         {"round.train@1", 3000, market.DoExpire, market.PhaseRefunded},
		"no second round":        {"round.train@2", 3000, market.DoStop, market.PhaseTraining},
		"second round half done": {"round.unmask@2", 3000, market.DoStop, market.PhaseTraining},
		"nobody signs":           {"run.sign", 4000, market.DoExpire, market.PhaseRefunded},
		"no receipts":            {"run.receipts", 4000, market.DoExpire, market.PhaseRefunded},
	} {
		t.Run(name, func(t *testing.T) {
			w := walked.at(t, c.until)
			w.clock.ChainSec = c.deadline
			for _, a := range w.next() {
				if a.Kind == market.DoExpire || a.Kind == market.DoStop {
					t.Fatalf("%s before the deadline is over", a.Kind)
				}
			}
			w.clock.ChainSec++
			got := w.next()
			if len(got) != 1 || got[0].Kind != c.want {
				t.Fatalf("owed %v, want %s", got, c.want)
			}
			w.apply(w.do(got[0]))
			if w.s.Phase != c.after {
				t.Fatalf("the run is %s", w.s.Phase)
			}
			if c.want == market.DoStop {
				w.until("settle") // what is complete is settled
				if n := w.result().RoundsCompleted; n != 1 {
					t.Errorf("%d rounds", n)
				}
				return
			}
			// Everybody who may hold secrets is told.
			for len(w.next()) > 0 {
				w.step()
			}
			for _, k := range w.custodians {
				if w.s.Plan != nil && !w.s.Closed[k.Address()] {
					t.Error("a custodian was not told")
				}
			}
		})
	}
}

// TestWindow: settling waits for the challenge window to be over.
func TestWindow(t *testing.T) {
	w := newWorld(t, 1)
	w.apply(w.open())
	w.until("propose")
	w.step()
	for _, at := range []uint64{500, 600} {
		if w.clock.ChainSec = at; len(w.next()) != 0 {
			t.Errorf("owed at %d: %v", at, w.next())
		}
	}
	w.clock.ChainSec = 5000 // long after every other deadline: no refund of what is proposed
	if got := w.step(); got != "settle" {
		t.Errorf("owed %q", got)
	}
	if err := w.refused(w.fact(market.ChainRefunded, 1, 0, market.Problem{})); !errors.Is(err, market.ErrUnexpected) {
		t.Errorf("refunded after it was settled: %v", err)
	}
}

// TestVoid: a void round burns its number and is tried again at the same
// model; after the third the run settles what is complete, or waits for its
// refund.
func TestVoid(t *testing.T) {
	w := newWorld(t, 2)
	w.apply(w.open())
	void := func() {
		w.apply(w.fact(market.RoundVoid, 1, w.s.Current.Number, market.Problem{Code: "round-void", Detail: "out of range"}))
	}
	w.until("open@1")
	at := w.s.Current.ModelHash
	void()
	if c := w.s.Current; c.Number != 2 || c.ModelHash != at || c.Eval != nil || c.HeadersOf() != nil || c.Committed != nil {
		t.Fatalf("after a void round: %+v", c)
	}
	w.until("open@2")
	w.step()
	if got := w.s.RoundNumbers(); !slices.Equal(got, []uint32{2}) {
		t.Fatalf("rounds %v", got)
	}
	w.until("round.train@3")
	void()
	w.until("commit@4")
	void() // the third
	if w.s.Current != nil || w.s.Stopped == nil || !w.s.TrainingDone() {
		t.Fatal("training goes on")
	}
	// Totals over fewer rounds than ordered open only once none can follow.
	for len(w.next()) > 0 {
		w.step()
	}
	if w.s.FinalEval == nil || len(w.s.ScoreAcks) > 0 || w.s.Sealed != nil {
		t.Error("settled while another round could have followed")
	}
	w.clock.ChainSec = 3001
	w.until("settle")
	if got := w.result().RoundsCompleted; got != 1 {
		t.Errorf("%d rounds", got)
	}
	for _, until := range []string{"open", "round.train@1"} {
		w := newWorld(t, 2)
		w.apply(w.open())
		for w.s.Stopped == nil {
			w.until(until)
			void = func() { w.apply(w.fact(market.RoundVoid, 1, w.s.Current.Number, market.Problem{Code: "round-void"})) }
			void()
			until = "round.eval"
		}
		if got := w.next(); len(got) != 0 {
			t.Errorf("owed with nothing to settle: %v", got)
		}
		w.clock.ChainSec = 4001
		if got := w.step(); got != "expire" || w.s.Phase != market.PhaseRefunded {
			t.Errorf("%q, then %s", got, w.s.Phase)
		}
	}
}

// TestSums: what most holders of a subset say is taken; one who says
// otherwise is named; a subset with one source is flagged; none is waited for.
func TestSums(t *testing.T) {
	w := newWorldOf(t, 1, 5, 3)
	w.apply(w.open())
	w.until("round.unmask")
	r := func() *market.Round { return w.s.Current }
	give := func(i int, edit func(*typed.SumHeader)) {
		by := w.custodians[i]
		w.apply(w.reply(by, protocol.RoundSums, 0, protocol.SumsReply{Sums: w.sums(by, 0, edit)}))
	}
	if _, _, _, ok := w.s.SumChoice(r()); ok {
		t.Error("covered by nobody")
	}
	give(0, nil)
	give(1, func(h *typed.SumHeader) { h.BlobHash[0] ^= 1 }) // lies about everything
	if _, _, _, ok := w.s.SumChoice(r()); ok {
		t.Error("covered by two of five")
	}
	give(2, nil)
	sums, lone, _, ok := w.s.SumChoice(r())
	if !ok || len(sums) != w.s.Committee.Pieces() || len(lone) == 0 {
		t.Fatalf("three of five: %v, %d sums, lone %v", ok, len(sums), lone)
	}
	give(3, nil)
	give(4, nil)
	sums, lone, liars, ok := w.s.SumChoice(r())
	if !ok || len(lone) != 0 {
		t.Errorf("all five: %v, lone %v", ok, lone)
	}
	for p, s := range sums {
		if s.Header.BlobHash != named("masks", 0, p) || int(s.Header.Subset) != p {
			t.Errorf("subset %d: the liar's sum was taken", p)
		}
	}
	if len(liars) != len(w.held(w.custodians[1].Address())) || slices.ContainsFunc(liars, func(a dao.Address) bool { return a != w.custodians[1].Address() }) {
		t.Errorf("liars %v", liars)
	}
}

// TestGrace: with every subset covered, the others are waited for a little so
// that sums can be compared, then the round opens without them.
func TestGrace(t *testing.T) {
	w := newWorldOf(t, 1, 5, 3)
	w.apply(w.open())
	w.until("round.unmask")
	for _, a := range w.next() {
		if a.To != w.custodians[2].Address() {
			w.apply(w.do(a))
		}
	}
	if got := w.next(); len(got) != 1 || got[0].Task != protocol.RoundUnmask {
		t.Fatalf("owed %v", got)
	}
	w.clock.WallMs += market.SumsGraceMs + 1
	if got := w.step(); got != "open" {
		t.Errorf("owed %q", got)
	}
}

// TestRefundedBeforePlan: nobody has secrets, nobody is told.
func TestRefundedBeforePlan(t *testing.T) {
	w := newWorld(t, 1)
	w.apply(w.open())
	w.apply(w.fact(market.ChainRefunded, 0, 0, market.Problem{Code: "cancelled"}))
	if got := w.next(); len(got) != 0 || w.s.Phase != market.PhaseRefunded || w.s.Problem.Code != "cancelled" {
		t.Errorf("%v, %s, %v", got, w.s.Phase, w.s.Problem)
	}
	if err := w.refused(w.fact(market.RunPlanned, 1, 0, w.plan())); !errors.Is(err, market.ErrUnexpected) {
		t.Errorf("planned after the refund: %v", err)
	}
}

// TestTotals: per subset the value of most holders; an envelope over other
// rounds counts for nothing.
func TestTotals(t *testing.T) {
	w := newWorld(t, 1)
	var who []dao.Address
	scores := map[dao.Address]protocol.Envelope{}
	say := func(i int, rounds []uint32, totals ...protocol.ScoreTotals) {
		e, err := protocol.Sign(w.custodians[i], w.domain, protocol.Header{Kind: protocol.RunScored, RunID: w.run}, protocol.ScoresReply{Rounds: rounds, Totals: totals})
		if err != nil {
			t.Fatal(err)
		}
		scores[w.custodians[i].Address()] = *e
	}
	for _, k := range w.custodians {
		who = append(who, k.Address())
	}
	one := []uint32{1}
	say(0, one, protocol.ScoreTotals{Subset: 0, Totals: []uint64{1}}, protocol.ScoreTotals{Subset: 1, Totals: []uint64{7}})
	if _, ok := market.Totals(2, who, nil, one); ok {
		t.Error("covered by nobody")
	}
	if got, ok := market.Totals(2, who, scores, one); !ok || got[0][0] != 1 || got[1][0] != 7 {
		t.Errorf("%v, %v", got, ok)
	}
	say(1, one, protocol.ScoreTotals{Subset: 0, Totals: []uint64{2}}, protocol.ScoreTotals{Subset: 9, Totals: []uint64{2}})
	say(2, one, protocol.ScoreTotals{Subset: 0, Totals: []uint64{2}})
	if got, ok := market.Totals(2, who, scores, one); !ok || got[0][0] != 2 {
		t.Errorf("two of three say 2: %v, %v", got, ok)
	}
	say(2, []uint32{1, 2}, protocol.ScoreTotals{Subset: 0, Totals: []uint64{2}})
	if got, _ := market.Totals(2, who, scores, one); got[0][0] != 1 {
		t.Errorf("totals over other rounds counted: %v", got)
	}
	if _, ok := market.Totals(2, who, scores, []uint32{3}); ok {
		t.Error("covered over other rounds")
	}
}

// TestScoreAcks: totals are asked for once a quorum has settled for the list
// of rounds, with the quorum's words; whoever is late is not waited for.
func TestScoreAcks(t *testing.T) {
	w := newWorldOf(t, 1, 5, 3)
	w.apply(w.open())
	w.until("scores.ack")
	for range w.s.Committee.AckQuorum() {
		for _, a := range w.next() {
			if a.Task == protocol.RunScores {
				t.Fatalf("totals are asked for after %d acks", len(w.s.ScoreAcks))
			}
		}
		_, e := w.honest(protocol.ScoresAck)
		w.apply(e)
	}
	n := 0
	for _, a := range w.next() {
		switch b := a.Body.(type) {
		case protocol.ScoresTask:
			if n++; len(b.Acks) != 4 || !slices.Equal(b.Rounds, []uint32{1}) {
				t.Errorf("%d acks for %v", len(b.Acks), b.Rounds)
			}
		case protocol.ScoresAckTask:
			t.Error("a fifth ack is waited for")
		}
	}
	if n != 5 {
		t.Errorf("%d custodians are asked for totals", n)
	}
	w.until("settle")
}

// TestClosingEnds: who does not come back within a day after the end is told
// no more.
func TestClosingEnds(t *testing.T) {
	w := newWorld(t, 1)
	w.apply(w.open())
	w.until("run.close")
	_, e := w.honest(protocol.RunClose)
	w.apply(e)
	w.clock.WallMs += market.CloseForMs
	if n := len(w.next()); n != 7+1 { // the price book was not told either
		t.Errorf("%d of 8 are told after a day", n)
	}
	w.clock.WallMs++
	if got := w.next(); len(got) != 0 {
		t.Errorf("owed after more than a day: %v", got)
	}
}
