package custodian_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// second is a run beside w's over the first n of its datasets, assigned while
// nothing of either was acknowledged.
func second(t *testing.T, w *mpctest.World, n int) *mpctest.World {
	t.Helper()
	b := *w
	b.NextRun(w.Datasets[:n], w.Trainers[:n])
	b.Another(nil)
	begin(t, &b)
	return &b
}

// TestConcurrentDifferencing: of two runs at once whose cohorts differ by one
// member, one gets no quorum, whichever custodians are asked for which: so no
// two halves of a committee, with a colluder, open the member's own vector.
func TestConcurrentDifferencing(t *testing.T) {
	for name, c := range map[string]struct {
		opt    mpctest.Options
		rounds []uint32
		split  [2][]int // honest custodians asked first, by run
	}{
		"statistics, 2 of 3": {mpctest.Options{M: 3, T: 2, Members: 4, Statistics: true}, []uint32{1}, [2][]int{{0, 1}, {0, 1}}},
		"statistics, 3 of 5": {mpctest.Options{M: 5, T: 3, Members: 4, Statistics: true}, []uint32{1}, [2][]int{{0, 1, 2}, {2, 3}}},
		"trainings":          {mpctest.Options{M: 3, T: 2, Members: 4}, []uint32{0, 1}, [2][]int{{0, 1}, {0, 1}}},
	} {
		t.Run(name, func(t *testing.T) {
			if c.opt.Statistics {
				c.opt.Policy = func(p *dao.Policy) { p.AllowScores, p.NoiseFreeStatistics, p.NoiseFreeCatalogue = false, false, true }
			}
			a := mpctest.New(t, c.opt)
			a.Check(a.All()...)
			begin(t, a)
			b := second(t, a, 3)
			same := second(t, a, 4)
			for _, n := range c.rounds {
				ra, rb := a.NewRound(n), b.NewRound(n)
				acks := a.Acks(ra, c.split[0]...)
				var got []protocol.SignedCohortAck
				for _, i := range c.split[1] {
					if out, err := b.Try(i, b.AckTask(n)); err == nil {
						var v protocol.RoundAckReply
						if err := out.Into(protocol.RoundAcked, &v); err != nil {
							t.Fatal(err)
						}
						got = append(got, v)
					} else if !errors.Is(err, custodian.ErrDifferencing) {
						t.Fatal(err)
					}
				}
				colluder := a.Committee.M - 1
				acks, got = append(acks, forged(t, a, ra, colluder)), append(got, forged(t, b, rb, colluder))
				for _, i := range c.split[1] {
					if _, err := b.Try(i, b.Task(protocol.RoundUnmask, n, b.UnmaskTask(rb, got))); !errors.Is(err, custodian.ErrDifferencing) && !errors.Is(err, custodian.ErrAckQuorum) {
						t.Errorf("custodian %d gives sums of the second cohort: %v", i, err)
					}
				}
				// It is the log that remembers; the first cohort goes on, and the very
				// same members in another run do.
				first := a.Ask(0, a.AckTask(n))
				a.Restart(0)
				refused(t, b, 0, b.AckTask(n), custodian.ErrDifferencing)
				if again := a.Ask(0, a.AckTask(n)); !bytes.Equal(first.Body, again.Body) {
					t.Error("a retry got another answer")
				}
				a.Unmask(ra, acks, c.split[0][0], c.split[0][1])
				rs := same.NewRound(n)
				same.Unmask(rs, append(same.Acks(rs, c.split[0]...), forged(t, same, rs, colluder)), 0)
			}
		})
	}
}

// forged is the acknowledgement of a custodian that signs anything.
func forged(t *testing.T, w *mpctest.World, r *mpctest.Round, i int) protocol.SignedCohortAck {
	t.Helper()
	k := w.Custodians[i].Key
	ack := typed.CohortAck{RunID: w.RunID, Attempt: w.Attempt, Round: r.Number, Cohort: r.Cohort.Root, ModelHash: r.Cohort.ModelHash,
		GradientHash: r.Cohort.GradientHash, Custodian: k.Address()}
	sig, err := typed.Sign(k, w.Domain, &ack)
	if err != nil {
		t.Fatal(err)
	}
	return protocol.SignedCohortAck{Ack: ack, Sig: sig}
}

// TestBurntRoundsAndAttempts: a cohort that was acknowledged and never summed
// binds other runs, and not its own: later rounds and attempts go on.
func TestBurntRoundsAndAttempts(t *testing.T) {
	a := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 4})
	a.Check(a.All()...)
	begin(t, a)
	b := second(t, a, 3)
	a.Acks(a.NewRound(1), a.All()...) // burnt
	b.NewRound(1)
	for _, i := range b.All() {
		refused(t, b, i, b.AckTask(1), custodian.ErrDifferencing)
	}
	r := a.NewRound(2)
	a.Unmask(r, a.Acks(r, a.All()...), a.All()...)
	a.Attempt++
	begin(t, a)
	r = a.NewRound(1)
	if got := a.Aggregate(r, a.Unmask(r, a.Acks(r, a.All()...), 0, 1)); !slices.Equal(got, r.Sum()) {
		t.Error("the second attempt's sum")
	}
}

// overspend is a 3-of-5 World: ε = 3 of a lifetime budget of 4.
func overspend(t *testing.T) *mpctest.World {
	t.Helper()
	w := mpctest.New(t, mpctest.Options{M: 5, T: 3,
		Change: func(o *dao.Order) {
			o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, Steps: o.Training.Rounds + 1, KMin: 4, Colluders: 1}
		},
		Policy: func(p *dao.Policy) {
			p.AllowScores, p.NoiseFreeStatistics = false, false
			p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 4_000_000, DeltaPico: 10_000_000}}
		}})
	w.Check(w.All()...)
	return w
}

// TestEveryLedgerHasEveryRun: a custodian that was asked for no key of a run,
// and for no sum, has it in its ledgers all the same, with the limit of the
// policy of that time. A server cannot spend the budget once with each.
func TestEveryLedgerHasEveryRun(t *testing.T) {
	w := overspend(t)
	w.Assign()
	if err := w.Release(0); err != nil { // the only one that is asked
		t.Fatal(err)
	}
	for name, change := range map[string]func(){
		"the same again": func() { w.Another(nil) },
		"a laxer policy": func() {
			for i := range w.Datasets {
				w.SetPolicy(i, func(p *dao.Policy) {
					p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 900_000_000, DeltaPico: 10_000_000}}
				})
			}
			w.Another(func(o *dao.Order) { o.Privacy.EpsilonMicro = 40_000_000 })
		},
	} {
		change()
		for _, i := range w.All() {
			if err := w.TryPlan(i); !errors.Is(err, custodian.ErrBudget) {
				t.Errorf("%s, custodian %d: %v", name, i, err)
			}
		}
	}
	w.Another(func(o *dao.Order) { o.Privacy.EpsilonMicro = 1_000_000 })
	w.Assign() // what is left covers it
	for _, i := range w.All() {
		if err := w.Release(i); err != nil {
			t.Errorf("custodian %d: %v", i, err)
		}
	}
}

// TestPlanWithoutItsPolicies: seeds of a noised run are not acknowledged
// without the documents that name the budgets, each the registry's.
func TestPlanWithoutItsPolicies(t *testing.T) {
	w := overspend(t)
	w.Keys()
	w.Invite()
	task := w.SeedsTask(0)
	for name, policies := range map[string][]protocol.Document{
		"none":      nil,
		"too few":   task.Policies[1:],
		"another's": append([]protocol.Document{[]byte(w.Validation.Policy)}, task.Policies[1:]...),
	} {
		c := task
		c.Policies = policies
		if _, err := w.Try(0, w.Task(protocol.SeedsCheck, 0, c)); !errors.Is(err, custodian.ErrPolicy) {
			t.Errorf("%s: %v", name, err)
		}
	}
	accepted(t, w, 0, w.Task(protocol.SeedsCheck, 0, task))
}

// TestNoAckWithoutACharge: a custodian that did not see a noised run planned
// acknowledges no cohort of it.
func TestNoAckWithoutACharge(t *testing.T) {
	w := overspend(t)
	w.Keys()
	w.Invite()
	for i := range 4 {
		accepted(t, w, i, w.Task(protocol.SeedsCheck, 0, w.SeedsTask(i)))
	}
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) {
		r.State, r.Attempt, r.SeedsRoot = custodian.RunAssigned, w.Attempt, w.SeedsRoot()
		for _, s := range w.Seats {
			r.Seats = append(r.Seats, s.Seat)
		}
	})
	r := w.NewRound(0)
	refused(t, w, 4, w.AckTask(0), custodian.ErrNotDebited)
	w.Acks(r, 0, 1, 2, 3)
}

// TestNoiseFreeStatisticsLeaveNoised: a cheap order of statistics without noise
// keeps nobody from buying noised ones of neighbouring sets, which budgets and
// noise cover; without noise they are refused.
func TestNoiseFreeStatisticsLeaveNoised(t *testing.T) {
	w := catalogue(t, dao.UnitNone)
	w.Check(w.All()...)
	all, trainers := w.Datasets, w.Trainers
	w.NextRun(all[:3], trainers[:3])
	begin(t, w)
	open(t, w)
	other := mpctest.Schema()
	other.Features[0].Hi = 0.5
	for name, c := range map[string]struct {
		unit uint8
		want error
	}{"exact": {dao.UnitNone, custodian.ErrDifferencing}, "noised": {dao.UnitContributor, nil}} {
		w.NextRun(all, trainers)
		w.Another(func(o *dao.Order) {
			o.Salt = dao.Keccak256([]byte(name))
			w.Docs.Schema = other.Canonical()
			o.Training.SchemaHash = protocol.DocumentHash(w.Docs.Schema)
			if c.unit != dao.UnitNone {
				o.Privacy = dao.Privacy{Unit: c.unit, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000, Steps: 1, KMin: 4}
			}
		})
		if err := w.TryPlan(0); !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}
