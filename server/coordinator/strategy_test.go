package coordinator_test

import (
	"testing"
	"testing/synctest"
	"time"

	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/strategy"
)

// TestStrategies takes a run of every server rule from its funding to the last
// goodbye, over a coordinator that is killed in the middle: real custodians
// recompute every round's state and the model before they sign the result.
func TestStrategies(t *testing.T) {
	for _, name := range []model.StrategyName{model.FedProx, model.FedAdam, model.SCAFFOLD} {
		t.Run(string(name), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := newRunBy(t, 3, model.DefaultStrategy(name), nil, nil)
				r.acknowledge()
				if err := r.start().Open(t.Context(), r.w.RunID, r.opened()); err != nil {
					t.Fatal(err)
				}
				r.await("two rounds are done", 10*time.Minute, func() bool {
					r.mu.Lock() // members end rounds
					defer r.mu.Unlock()
					return len(r.w.Rounds()) >= 2
				})
				r.stop()
				r.start()
				r.await("the run closes", 10*time.Minute, r.closed)
				r.follow(protocol.StatsResult{}, nil)
				r.checkSettled(3)

				// The signed model is the one that the rule makes of the members'
				// plain vectors.
				o := &r.w.Docs.Order
				state, err := r.w.Rule.Start(model.Init(r.w.Spec, 2, 2, protocol.InitSeed(r.w.RunID)))
				if err != nil {
					t.Fatal(err)
				}
				scale := float64(1<<20) / (float64(o.Training.ClipNormMicro) / 1e6)
				for _, number := range r.w.Rounds() {
					sum := r.rounds[number].Sum()
					if len(sum) != r.w.Rule.Words() {
						t.Errorf("sums of %d words, want %d", len(sum), r.w.Rule.Words())
					}
					if state, err = r.w.Rule.Next(state, strategy.Aggregate{Sum: sum, Scale: scale, WeightSum: o.WeightSum(), ServerRate: float64(o.Training.ServerRateMicro) / 1e6}); err != nil {
						t.Fatal(err)
					}
				}
				if got := r.log.summary(r.w.RunID).Result.ModelHash; got != model.Hash(state.Params) {
					t.Errorf("the custodians signed %s, the rule gives %s", got, model.Hash(state.Params))
				}
			})
		})
	}
}

// TestEarlyStop: a spec that asks for it ends when the evaluator's losses no
// longer fall; custodians sign the completed rounds once none can follow, and
// the builder gets the rest back.
func TestEarlyStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRunBy(t, 5, &model.Strategy{Name: model.FedAvg, EarlyStop: &model.EarlyStop{Patience: 2}}, nil, nil)
		r.acknowledge()
		c := r.start()
		if err := c.Open(t.Context(), r.w.RunID, r.opened()); err != nil {
			t.Fatal(err)
		}
		// Every loss of these members is the same: the first is the best, and the
		// second one after it ends the run before its third round.
		r.await("the run closes", 3*time.Hour, r.closed)
		r.follow(protocol.StatsResult{}, nil)
		r.checkSettled(2)
		s, err := c.State(t.Context(), r.w.RunID)
		if err != nil || s.Stopped == nil || s.Stopped.Code != "early-stop" {
			t.Errorf("stopped %+v, %v", s.Stopped, err)
		}
		out, err := c.Payouts(t.Context(), r.w.RunID)
		if err != nil || out.RefundWei.IsZero() || out.Result.RoundsCompleted != 2 {
			t.Errorf("%d rounds, refund %s, %v", out.Result.RoundsCompleted, out.RefundWei, err)
		}
	})
}
