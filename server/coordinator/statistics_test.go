package coordinator_test

import (
	"bytes"
	"testing"
	"testing/synctest"
	"time"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/server/market"
)

// TestStatisticsRun takes a statistics order from its funding to the last
// goodbye, with real custodians and a coordinator that dies in between: one
// round, no evaluation, no receipts, no scores; the answer is published, is what
// the custodians signed, and stays with the server once the vectors are gone.
func TestStatisticsRun(t *testing.T) {
	for _, noised := range []bool{false, true} {
		t.Run(map[bool]string{false: "exact", true: "noised"}[noised], func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { statisticsRun(t, noised) })
		})
	}
}

func statisticsRun(t *testing.T, noised bool) {
	r := newRunWith(t, mpctest.Options{Statistics: true,
		Change: func(o *dao.Order) {
			if noised {
				o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: 1, KMin: 3}
			}
		},
		Policy: func(p *dao.Policy) {
			p.AllowScores, p.NoiseFreeStatistics, p.NoiseFreeCatalogue = false, false, !noised
			p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 10_000_000, DeltaPico: 1_000_000}}
		}})
	r.acknowledge()
	if err := r.start().Open(t.Context(), r.w.RunID, r.opened()); err != nil {
		t.Fatal(err)
	}
	r.await("the sum is committed", 10*time.Minute, func() bool { return r.chain.count("commit 1 1") == 1 })
	r.stop()
	c := r.start()
	r.await("the run closes", 10*time.Minute, r.closed)

	s, err := c.State(t.Context(), r.w.RunID)
	if err != nil || s.Phase != market.PhaseSettled || s.Sealed == nil || len(s.Completed) != 1 {
		t.Fatal(s, err)
	}
	a, err := settlement.ParseAnswer(s.Sealed.Answer)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Check(&r.w.Docs, r.log.summary(r.w.RunID).Result.ModelHash); err != nil {
		t.Error(err)
	}
	r.content.mu.Lock()
	published := r.content.files[s.Sealed.Result.SealedModelCID]
	r.content.mu.Unlock()
	if !bytes.Equal(published, s.Sealed.Answer) {
		t.Error("what is served is not what was published")
	}
	if e := a.Columns[0].CountError; (e > 0) != noised || a.Rows != 303 {
		t.Errorf("error %v of %d rows", e, a.Rows)
	}
	total := a.Columns[2].Other
	for _, b := range a.Columns[2].Buckets {
		total += b.Count
	}
	if !noised && total != 303 {
		t.Errorf("%v labels of 303", total)
	}
	kinds := map[protocol.Kind]bool{}
	for _, p := range r.bus.messages() {
		env, err := protocol.Decode(p.payload)
		if err != nil {
			t.Fatal(err)
		}
		kinds[env.Kind] = true
	}
	for _, k := range []protocol.Kind{protocol.RoundEval, protocol.GradReveal, protocol.GradCheck, protocol.RunReceipts, protocol.ScoresAck, protocol.RunScores} {
		if kinds[k] {
			t.Errorf("%s was asked for", k)
		}
	}
	for _, what := range []string{"assign 1", "draw 1", "commit 1 1", "propose", "settle", "note"} {
		if n := r.chain.count(what); n != 1 {
			t.Errorf("%q happened %d times", what, n)
		}
	}
	if n := r.chain.count("commit 1 0"); n != 0 {
		t.Error("there was a round 0")
	}
	if !noised {
		return
	}
	// One sum is charged, whole, at every custodian.
	terms, err := privacy.TermsOf(&r.w.Docs.Order)
	if err != nil || len(terms.Events()) != 1 || terms.Events()[0].Count != 1 {
		t.Fatal(terms.Events(), err)
	}
	for _, x := range r.w.Custodians {
		list, err := custodian.ReadLedgers(x.Dir)
		if err != nil || len(list) != 3 {
			t.Fatalf("%d ledgers, %v", len(list), err)
		}
		for _, l := range list {
			if l.SpentEps < 7_900_000 || l.SpentEps > 8_000_000 {
				t.Errorf("ledger %+v", l)
			}
		}
	}
}
