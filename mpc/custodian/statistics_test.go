package custodian_test

import (
	"errors"
	"math"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/trainer/dataset"
)

// catalogue is a World whose order is one of statistics over four datasets, with
// ε = 8 of a lifetime budget of 10, or without noise.
func catalogue(t *testing.T, unit uint8) *mpctest.World {
	t.Helper()
	return mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 4, Statistics: true,
		Change: func(o *dao.Order) {
			if unit != dao.UnitNone {
				o.Privacy = dao.Privacy{Unit: unit, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000, Steps: 1, KMin: 4}
			}
			if unit == dao.UnitRecord {
				o.Privacy.SamplingPpb = 1_000_000_000
			}
		},
		Policy: func(p *dao.Policy) {
			p.AllowScores, p.NoiseFreeStatistics, p.NoiseFreeCatalogue = false, false, unit == dao.UnitNone
			b := dao.PolicyBudget{Unit: dao.BudgetContributor, EpsilonMicro: 10_000_000, DeltaPico: 10_000_000}
			if unit == dao.UnitRecord {
				b.Unit = dao.BudgetRecord
			}
			p.Budgets = []dao.PolicyBudget{b}
		},
	})
}

// begin assigns the World's run and has its keys released.
func begin(t *testing.T, w *mpctest.World) {
	t.Helper()
	w.Assign()
	for _, i := range w.All() {
		if err := w.Release(i); err != nil {
			t.Fatal(err)
		}
	}
}

// open takes the one round of a statistics order through custodians.
func open(t *testing.T, w *mpctest.World) (sums []protocol.SignedSum, opened []int64) {
	t.Helper()
	r := w.NewRound(1)
	sums = w.Unmask(r, w.Acks(r, w.All()...), w.All()...)
	if opened = w.Aggregate(r, sums); !slices.Equal(opened, r.Sum()) {
		t.Fatal("the sum is not the members'")
	}
	w.Finish(r)
	return sums, opened
}

// TestStatisticsOrder: what custodians sign is the statistics of the members'
// rows, exact but for the rare without noise, else within the error stated.
func TestStatisticsOrder(t *testing.T) {
	for name, unit := range map[string]uint8{"exact": dao.UnitNone, "for contributors": dao.UnitContributor, "for rows": dao.UnitRecord} {
		t.Run(name, func(t *testing.T) {
			w := catalogue(t, unit)
			w.Check(w.All()...)
			begin(t, w)
			sums, opened := open(t, w)
			told, err := settlement.OpenCatalogue(&w.Docs.Order, mpctest.Schema(), opened)
			if err != nil {
				t.Fatal(err)
			}
			a, err := settlement.NewAnswer(w.RunID, &w.Docs, told)
			if err != nil {
				t.Fatal(err)
			}
			checkTruth(t, w, a)

			task := w.SignTask([][]protocol.SignedSum{sums}, nil)
			if err := a.Check(&w.Docs, task.Result.ModelHash); err != nil {
				t.Error(err)
			}
			altered := task
			altered.Result.ModelHash[0]++
			refused(t, w, 0, w.Task(protocol.RunSign, 0, altered), custodian.ErrAlteredResult)
			for _, i := range w.All() {
				mpctest.Want[protocol.SignReply](w, i, w.Task(protocol.RunSign, 0, task), protocol.RunSigned)
			}
			paid := map[dao.PayoutKind]int{}
			for _, p := range w.Outcome([][]protocol.SignedSum{sums}, nil).Payouts {
				paid[p.Kind]++
			}
			if paid[dao.PayoutCompute] != 4 || paid[dao.PayoutEvaluation] != 0 || paid[dao.PayoutBonus] != 4 {
				t.Errorf("payouts %v", paid)
			}
		})
	}
}

// checkTruth compares an answer with the tables themselves: six standard errors
// are one in 10^8 for each number.
func checkTruth(t *testing.T, w *mpctest.World, a settlement.StatisticsAnswer) {
	t.Helper()
	var all []int64
	for i := range w.Seats {
		v, err := dataset.CatalogueVector(mpctest.Schema(), w.Table(i))
		if err != nil {
			t.Fatal(err)
		}
		if all == nil {
			all = make([]int64, len(v))
		}
		for k, x := range v {
			all[k] += x
		}
	}
	truth, err := dataset.OpenCatalogue(mpctest.Schema(), all, dataset.CatalogueNoise{Rows: a.Rows, MaxRows: 103, Members: 4})
	if err != nil || a.Rows != 406 {
		t.Fatal(a.Rows, err)
	}
	for i, c := range a.Columns {
		within := func(what string, got, want, e float64) {
			if math.Abs(got-want) > 6*e+1e-9 {
				t.Errorf("%s of %s is %v ± %v, the rows have %v", what, c.Name, got, e, want)
			}
		}
		want := truth[i]
		for b := range c.Buckets {
			if c.Buckets[b].Count > 0 { // else it may have been under five
				within("bucket", c.Buckets[b].Count, want.Buckets[b].Count, c.CountError)
			}
		}
		within("missing", c.Missing, want.Missing, c.CountError)
		// The truth's mean is that of its histogram, which is off by as much as it says.
		within("mean", c.Mean, want.Mean, c.MeanError+want.MeanError/6)
		if a.Privacy.Unit == dao.UnitRecord && c.CountError > 20 { // of 406 rows
			t.Errorf("%s: with noise for rows alone, counts err by %v", c.Name, c.CountError)
		}
		if noised := a.Privacy.Unit != dao.UnitNone; noised != (c.CountError > 0) {
			t.Errorf("%s: error %v", c.Name, c.CountError)
		}
	}
}

// TestStatisticsOnce: the order has one round and opens nothing else.
func TestStatisticsOnce(t *testing.T) {
	w := catalogue(t, dao.UnitContributor)
	w.Check(w.All()...)
	begin(t, w)
	for _, n := range []uint32{0, 2} {
		w.NewRound(n)
		refused(t, w, 0, w.AckTask(n), custodian.ErrRoundSpent)
	}
	open(t, w)
	v := w.ReleaseTask(w.Request(0, w.Validation, w.Evaluator, w.RunKeys[0]), w.Evaluator, w.Validation.Policy)
	refused(t, w, 0, w.Task(protocol.KeyRelease, 0, v), custodian.ErrNotInOrder)
}

// TestStatisticsBudget: asking again is another use. The lifetime budget covers
// one answer; the next is not planned, whatever the set is.
func TestStatisticsBudget(t *testing.T) {
	w := catalogue(t, dao.UnitContributor)
	w.Check(w.All()...)
	begin(t, w)
	open(t, w)
	w.Another(nil)
	for _, i := range w.All() {
		if err := w.TryPlan(i); !errors.Is(err, custodian.ErrBudget) {
			t.Errorf("custodian %d: %v", i, err)
		}
	}
}

// TestStatisticsOptOut: one policy that does not say so in plain words is enough
// for there to be no statistics without noise.
func TestStatisticsOptOut(t *testing.T) {
	w := catalogue(t, dao.UnitNone)
	// What lets a run's encoders be built is not what lets anything be published.
	w.SetPolicy(2, func(p *dao.Policy) { p.NoiseFreeCatalogue, p.NoiseFreeStatistics = false, true })
	w.Check(w.All()...)
	w.Assign()
	if err := w.Release(0); !errors.Is(err, custodian.ErrPolicy) {
		t.Error(err)
	}
}

// TestStatisticsDifferencing: two sets that differ by fewer than k_min members
// are never both summed, whatever the schemas are, and one set is counted in
// one way only where there is no noise.
func TestStatisticsDifferencing(t *testing.T) {
	w := catalogue(t, dao.UnitNone)
	w.Check(w.All()...)
	all, trainers := w.Datasets, w.Trainers
	begin(t, w)
	open(t, w)
	plan := func() *protocol.Envelope {
		w.Keys()
		w.Invite()
		return w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0))
	}
	other := mpctest.Schema()
	other.Features[0].Hi = 0.5
	rename := func(o *dao.Order) {
		w.Docs.Schema = other.Canonical()
		o.Training.SchemaHash = protocol.DocumentHash(w.Docs.Schema)
	}
	// The same set under the same schema is the same answer; under another, with
	// its buckets elsewhere, it is refused, also after a restart.
	w.Another(nil)
	begin(t, w)
	open(t, w)
	w.Another(rename)
	refused(t, w, 0, plan(), custodian.ErrSecondAnswer)
	w.Restart(0)
	refused(t, w, 0, plan(), custodian.ErrSecondAnswer)
	// Three of the four, under either schema: the difference would be the
	// fourth's.
	for _, change := range []func(*dao.Order){nil, rename} {
		w.NextRun(all[:3], trainers[:3])
		w.Another(change)
		refused(t, w, 0, plan(), custodian.ErrDifferencing)
	}
}
