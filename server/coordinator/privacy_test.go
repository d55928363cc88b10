package coordinator_test

import (
	"testing"
	"testing/synctest"
	"time"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/trainer/dataset"
)

// TestPrivateRun takes a run with contributor-level privacy from its funding to
// the last goodbye, with real custodians: it is charged to every dataset's
// budget at every custodian, members noise what they send, no score opens, and
// the builder's package makes an encoder from noised statistics.
func TestPrivateRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRunOf(t, 2, func(o *dao.Order) {
			o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: o.Training.Rounds + 1, KMin: 3}
		}, func(p *dao.Policy) {
			p.AllowScores, p.NoiseFreeStatistics = false, false
			p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 10_000_000, DeltaPico: 1_000_000}}
		})
		r.acknowledge()
		c := r.start()
		if err := c.Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		r.await("the run closes", 10*time.Minute, r.closed)
		r.follow(protocol.StatsResult{}, nil)
		r.checkSettled(2)
		out, err := c.Payouts(t.Context(), r.w.RunID)
		if err != nil || len(out.Scores) != 0 {
			t.Errorf("scores %v, %v", out.Scores, err)
		}
		for _, p := range r.bus.messages() {
			env, err := protocol.Decode(p.payload)
			if err != nil {
				t.Fatal(err)
			}
			if env.Kind == protocol.ScoresAck || env.Kind == protocol.RunScores {
				t.Errorf("%s was asked for", env.Kind)
			}
		}

		p := r.openModel(r.log.summary(r.w.RunID).Result.SealedModelCID)
		schema, err := dataset.ParseSchema(p.Schema)
		if err != nil {
			t.Fatal(err)
		}
		sums, err := protocol.DecodeInt64s(p.Statistics, r.w.Docs.Order.Training.StatsLength)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := dataset.NewEncoder(schema, sums); err != nil {
			t.Errorf("the builder's package makes no encoder: %v", err)
		}

		terms, err := privacy.TermsOf(&r.w.Docs.Order)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range r.w.Custodians {
			list, err := custodian.ReadLedgers(x.Dir)
			if err != nil || len(list) != 3 {
				t.Fatalf("%d ledgers, %v", len(list), err)
			}
			for _, l := range list {
				d, err := terms.Debit(l.DatasetID, l.Version, r.w.RunID)
				if err != nil {
					t.Fatal(err)
				}
				if h, err := d.Hash(); err != nil || len(l.Debits) != 1 || l.Debits[0].Debit != h || l.SpentEps > 8_000_000 {
					t.Errorf("ledger %+v, %v", l, err)
				}
			}
		}
	})
}
