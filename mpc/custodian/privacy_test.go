package custodian_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// private is a World whose run is noised: ε = 3 at δ = 10^-5, of a lifetime
// budget of 4.
func private(t *testing.T, change func(*dao.Order)) *mpctest.World {
	t.Helper()
	return mpctest.New(t, mpctest.Options{
		M: 3, T: 2,
		Change: func(o *dao.Order) {
			o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, Steps: o.Training.Rounds + 1, KMin: 4, Colluders: 1}
			if change != nil {
				change(o)
			}
		},
		Policy: func(p *dao.Policy) {
			p.AllowScores, p.NoiseFreeStatistics = false, false
			p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 4_000_000, DeltaPico: 10_000_000}}
		},
	})
}

// TestNoisedRun is a whole run with contributor-level privacy: charged before
// it is assigned, opened round by round, no scores, and settled by
// rows. Every custodian that is asked signs.
func TestNoisedRun(t *testing.T) {
	w := private(t, nil)
	w.Check(w.All()...)
	w.Assign()
	stats := w.NewRound(0)
	acks := w.Acks(stats, w.All()...)
	for _, i := range w.All() {
		if err := w.Release(i); err != nil {
			t.Fatal(err)
		}
	}
	if got := w.Aggregate(stats, w.Unmask(stats, acks, 1, 2)); !slices.Equal(got, stats.Sum()) {
		t.Fatalf("sum %v, want %v", got, stats.Sum())
	}
	var sums [][]protocol.SignedSum
	for _, n := range []uint32{1, 2, 3} {
		r := w.NewRound(n)
		given := w.Unmask(r, w.Acks(r, w.All()...), 1, 2)
		if got := w.Aggregate(r, given); !slices.Equal(got, r.Sum()) {
			t.Fatalf("round %d: sum %v, want %v", n, got, r.Sum())
		}
		sums = append(sums, given)
		w.Finish(r)
	}
	w.NewRound(4)
	refused(t, w, 0, w.AckTask(4), custodian.ErrRoundSpent)
	refused(t, w, 1, w.Task(protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: w.Rounds()}), custodian.ErrNoScores)
	refused(t, w, 1, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: w.Rounds()}), custodian.ErrNoScores)

	out := w.Outcome(sums, nil)
	if out.Scores != nil {
		t.Errorf("scores %v", out.Scores)
	}
	bonus := map[dao.Address]dao.Wei{}
	for _, p := range out.Payouts {
		if p.Kind == dao.PayoutBonus {
			bonus[p.Account] = bonus[p.Account].Add(p.AmountWei)
		}
	}
	if len(bonus) != len(w.Seats) {
		t.Errorf("bonuses of %d datasets, want %d: by rows everybody has some", len(bonus), len(w.Seats))
	}
	task := w.SignTask(sums, nil)
	withScores := task
	withScores.Scores = []protocol.Envelope{{Kind: protocol.RunScored, Body: []byte("{}")}}
	refused(t, w, 0, w.Task(protocol.RunSign, 0, withScores), custodian.ErrNoScores)
	for _, i := range w.All() {
		v := mpctest.Want[protocol.SignReply](w, i, w.Task(protocol.RunSign, 0, task), protocol.RunSigned)
		if err := typed.Verify(w.Domain, (*typed.Result)(&v.Result), v.Sig, w.Custodians[i].Address()); err != nil {
			t.Error(err)
		}
	}
}

// TestNoisedRunEndsEarly: fewer rounds than were ordered are signed once no
// other can follow.
func TestNoisedRunEndsEarly(t *testing.T) {
	w := private(t, nil)
	w.Check(w.All()...)
	w.Assign()
	for _, i := range w.All() {
		if err := w.Release(i); err != nil {
			t.Fatal(err)
		}
	}
	r := w.NewRound(1)
	sums := w.Unmask(r, w.Acks(r, w.All()...), w.All()...)
	w.Finish(r)
	task := w.SignTask([][]protocol.SignedSum{sums}, nil)
	refused(t, w, 0, w.Task(protocol.RunSign, 0, task), custodian.ErrTooFewRounds)
	w.Chain.Advance(3001 * time.Second)
	mpctest.Want[protocol.SignReply](w, 0, w.Task(protocol.RunSign, 0, task), protocol.RunSigned)
}

// TestLedger: a run is charged once whatever is asked again, also after a
// restart; what is spent stays spent; what the budget does not cover is refused
// and charges nothing; all custodians have the same ledger.
func TestLedger(t *testing.T) {
	w := private(t, nil)
	w.Check(w.All()...)
	ledgers := func(i int) []custodian.Ledger {
		t.Helper()
		l, err := custodian.ReadLedgers(w.Custodians[i].Dir)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	if l := ledgers(0); len(l) != 0 {
		t.Fatalf("charged before the run was planned: %+v", l)
	}
	w.Assign()
	first := ledgers(0)
	for _, i := range []int{0, 1} {
		for range 2 { // what was charged is not charged again
			if err := w.Release(i); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, i := range w.All() { // custodian 2 was asked for no key
		if l := ledgers(i); len(l) != len(w.Datasets) || !equalLedgers(first, l) {
			t.Fatalf("ledgers %+v and %+v", first, l)
		}
	}
	for _, l := range first {
		if len(l.Debits) != 1 || l.Debits[0].RunID != w.RunID || l.SpentEps > 3_000_000 || l.SpentEps < 2_990_000 || l.LimitEps != 4_000_000 {
			t.Errorf("%+v", l)
		}
	}
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunRefunded })
	w.Restart(0)
	if !equalLedgers(first, ledgers(0)) {
		t.Error("the restart, or the refund, changed the ledger")
	}

	w.Another(nil) // the same ε again: 3 and 3 are more than 4, also composed
	if err := w.TryPlan(0); !errors.Is(err, custodian.ErrBudget) {
		t.Errorf("beyond the budget: %v", err)
	}
	if !equalLedgers(first, ledgers(0)) {
		t.Error("a refused run was charged")
	}
	w.Another(func(o *dao.Order) { o.Privacy.EpsilonMicro = 1_000_000 })
	w.Assign()
	for _, i := range []int{0, 1} {
		if err := w.Release(i); err != nil {
			t.Fatalf("within the budget: %v", err)
		}
	}
	w.Restart(0)
	second := ledgers(0)
	if !equalLedgers(second, ledgers(1)) {
		t.Error("two custodians disagree")
	}
	for i, l := range second {
		if len(l.Debits) != 2 || l.SpentEps <= first[i].SpentEps || l.SpentEps > 4_000_000 || l.Head == first[i].Head {
			t.Errorf("%+v", l)
		}
	}
}

func equalLedgers(a, b []custodian.Ledger) bool {
	return slices.EqualFunc(a, b, func(x, y custodian.Ledger) bool {
		return x.Head == y.Head && x.DatasetID == y.DatasetID && x.SpentEps == y.SpentEps && slices.Equal(x.Debits, y.Debits)
	})
}

// TestBudgetOfAReplacedPolicy: a stricter policy binds, a laxer one does not
// widen what the version began with.
func TestBudgetOfAReplacedPolicy(t *testing.T) {
	for name, c := range map[string]struct {
		epsilon, delta uint64
		want           error
	}{
		"the same":      {4_000_000, 10_000_000, nil},
		"laxer":         {900_000_000, 10_000_000, nil},
		"stricter":      {3_100_000, 10_000_000, custodian.ErrBudget},
		"another delta": {4_000_000, 20_000_000, custodian.ErrBudget},
	} {
		t.Run(name, func(t *testing.T) {
			w := private(t, nil)
			w.Check(w.All()...)
			w.Assign()
			w.SetPolicy(0, func(p *dao.Policy) {
				p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: c.epsilon, DeltaPico: c.delta}}
			})
			w.Another(func(o *dao.Order) { o.Privacy.EpsilonMicro = 1_000_000 })
			if err := w.TryPlan(0); !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
				t.Errorf("%v, want %v", err, c.want)
			}
			if c.want != nil {
				return
			}
			w.Another(func(o *dao.Order) { o.Privacy.EpsilonMicro = 3_000_000 })
			if err := w.TryPlan(0); !errors.Is(err, custodian.ErrBudget) {
				t.Errorf("beyond what the version began with: %v", err)
			}
		})
	}
}

// TestNoiseRefusals: an order or seeds with other noise than ε needs get no
// further than the first question.
func TestNoiseRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*dao.Order)
		want   error
	}{
		"ε out of reach":      {func(o *dao.Order) { o.Privacy.EpsilonMicro = 1000; o.Training.WordBits = 64 }, custodian.ErrEpsilonUnreachable},
		"nobody honest":       {func(o *dao.Order) { o.Privacy.Colluders = 4 }, custodian.ErrCohortTooSmall},
		"cohort below k_min":  {func(o *dao.Order) { o.Privacy.KMin = 5 }, custodian.ErrCohortTooSmall},
		"sums left out":       {func(o *dao.Order) { o.Privacy.Steps = 1 }, custodian.ErrNotInOrder},
		"sampling":            {func(o *dao.Order) { o.Privacy.SamplingPpb = 1 }, custodian.ErrNotInOrder},
		"the unit of records": {func(o *dao.Order) { o.Privacy.Unit = dao.UnitRecord }, custodian.ErrNotInOrder},
	} {
		t.Run(name, func(t *testing.T) {
			w := private(t, c.change)
			refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), c.want)
		})
	}
	t.Run("another epsilon than was paid for", func(t *testing.T) {
		w := private(t, nil)
		docs := w.Docs
		docs.Order.Privacy.EpsilonMicro = 8_000_000
		refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs}), custodian.ErrNotInOrder)
	})
	t.Run("no commitment to noise", func(t *testing.T) {
		w := private(t, nil)
		w.Check(w.All()...)
		w.Keys()
		w.Invite()
		task := w.SeedsTask(0)
		task.Members[2].Noise = dao.Hash{}
		refused(t, w, 0, w.Task(protocol.SeedsCheck, 0, task), custodian.ErrNoise)
		task = w.SeedsTask(0)
		task.Members[2].Noise[0] ^= 1
		refused(t, w, 0, w.Task(protocol.SeedsCheck, 0, task), custodian.ErrBadSignature)
	})
	t.Run("two datasets of one contributor", func(t *testing.T) {
		w := mpctest.New(t, mpctest.Options{
			M: 3, T: 2, Members: 5,
			Plan: func(w *mpctest.World) { w.Owners[4] = w.Owners[0] },
			Change: func(o *dao.Order) {
				o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, Steps: o.Training.Rounds + 1, KMin: 4}
			},
		})
		w.Check(w.All()...)
		w.Keys()
		w.Invite()
		refused(t, w, 0, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0)), custodian.ErrTwoDatasets)
	})
	t.Run("a policy without a budget", func(t *testing.T) {
		w := private(t, nil)
		w.SetPolicy(0, func(p *dao.Policy) { p.Budgets = nil })
		w.Check(w.All()...)
		if err := w.TryPlan(0); !errors.Is(err, custodian.ErrNoBudget) {
			t.Error(err)
		}
	})
	t.Run("statistics without noise", func(t *testing.T) {
		w := private(t, func(o *dao.Order) { o.Privacy.Steps-- })
		w.Check(w.All()...)
		if err := w.TryPlan(0); !errors.Is(err, custodian.ErrPolicy) {
			t.Error(err)
		}
	})
}

// TestRoundOpensOnceInARun: a second attempt gets no round that the first
// began, so that no number is released twice.
func TestRoundOpensOnceInARun(t *testing.T) {
	w := private(t, nil)
	w.Check(w.All()...)
	w.Assign()
	w.Acks(w.NewRound(0), 0, 1)
	w.Attempt++
	w.Assign()
	w.NewRound(0)
	for _, i := range []int{0, 1} {
		refused(t, w, i, w.AckTask(0), custodian.ErrRoundSpent)
	}
	// Who had not seen it acknowledges, but is no quorum.
	w.Acks(&mpctest.Round{Number: 0}, 2)
}

// record is a World whose run has record-level privacy: ε = 3 at δ = 10^-5, of a
// lifetime budget of 4.
func record(t *testing.T, order func(*dao.Order), policy func(*dao.Policy)) *mpctest.World {
	t.Helper()
	return mpctest.New(t, mpctest.Options{
		M: 3, T: 2,
		Change: func(o *dao.Order) {
			o.Privacy = dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, SamplingPpb: 100_000_000,
				Steps: o.Training.Rounds * uint32(model.DefaultSpec(model.Logistic).LocalSteps), KMin: 4, Colluders: 1}
			if order != nil {
				order(o)
			}
		},
		Policy: func(p *dao.Policy) {
			p.AllowScores, p.NoiseFreeStatistics = false, false
			p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetRecord, EpsilonMicro: 4_000_000, DeltaPico: 10_000_000}}
			if policy != nil {
				policy(p)
			}
		},
	})
}

// TestRecordRun is a whole run with record-level privacy: charged in its unit
// before it is assigned, statistics noised, and scores opened though
// the policy allows none without privacy: they are made of private updates.
func TestRecordRun(t *testing.T) {
	w := record(t, nil, nil)
	w.Check(w.All()...)
	w.Assign()
	stats := w.NewRound(0)
	acks := w.Acks(stats, w.All()...)
	for _, i := range w.All() {
		if err := w.Release(i); err != nil {
			t.Fatal(err)
		}
	}
	ledgers, err := custodian.ReadLedgers(w.Custodians[0].Dir)
	if err != nil || len(ledgers) != len(w.Seats) {
		t.Fatalf("%d ledgers, %v", len(ledgers), err)
	}
	for _, l := range ledgers {
		if l.Unit != dao.BudgetRecord || l.SpentEps < 2_900_000 || l.SpentEps > 3_000_000 || len(l.Debits) != 1 {
			t.Errorf("ledger %+v", l)
		}
	}
	if got := w.Aggregate(stats, w.Unmask(stats, acks, 1, 2)); !slices.Equal(got, stats.Sum()) {
		t.Fatalf("sum %v, want %v", got, stats.Sum())
	}
	var sums [][]protocol.SignedSum
	for _, n := range []uint32{1, 2, 3} {
		r := w.NewRound(n)
		sums = append(sums, w.Unmask(r, w.Acks(r, w.All()...), w.All()...))
		w.Finish(r)
	}
	w.NewRound(4)
	refused(t, w, 0, w.AckTask(4), custodian.ErrRoundSpent)
	task := w.SignTask(sums, w.Scores(w.All()...))
	for _, i := range w.All() {
		v := mpctest.Want[protocol.SignReply](w, i, w.Task(protocol.RunSign, 0, task), protocol.RunSigned)
		if err := typed.Verify(w.Domain, (*typed.Result)(&v.Result), v.Sig, w.Custodians[i].Address()); err != nil {
			t.Error(err)
		}
	}
}

// TestRecordTerms: an order whose ε is not that of its steps gets no further
// than the first question, and no run is assigned beyond a policy's budget.
func TestRecordTerms(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*dao.Order)
		want   error
	}{
		"more steps than the spec's": {func(o *dao.Order) { o.Privacy.Steps *= 2 }, custodian.ErrNotInOrder},
		"rounds of unlike length":    {func(o *dao.Order) { o.Privacy.Steps++ }, custodian.ErrNotInOrder},
		"no sampling":                {func(o *dao.Order) { o.Privacy.SamplingPpb = 0 }, custodian.ErrNotInOrder},
		"δ of a row":                 {func(o *dao.Order) { o.Privacy.DeltaPico = 100_000_000_000 }, custodian.ErrNotInOrder},
		"ε out of reach":             {func(o *dao.Order) { o.Privacy.EpsilonMicro = 9 }, custodian.ErrEpsilonUnreachable},
	} {
		t.Run(name, func(t *testing.T) {
			w := record(t, c.change, nil)
			refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), c.want)
		})
	}
	for name, c := range map[string]struct {
		change func(*dao.Policy)
		want   error
	}{
		"a budget for contributors": {func(p *dao.Policy) { p.Budgets[0].Unit = dao.BudgetContributor }, custodian.ErrNoBudget},
		"a smaller budget":          {func(p *dao.Policy) { p.Budgets[0].EpsilonMicro = 1_000_000 }, custodian.ErrBudget},
	} {
		t.Run(name, func(t *testing.T) {
			w := record(t, nil, c.change)
			w.Check(w.All()...)
			if err := w.TryPlan(0); !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
		})
	}
}
