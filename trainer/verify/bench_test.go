package verify_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
	"sahm/trainer/verify"
	"sahm/trainer/verify/verifytest"
)

// BenchmarkCommit measures what committing costs the training it is part of, at
// the default K: rounds with and without a recorder in turn, shortest against
// shortest. x-train is of the processor's time, in which hashing counts
// wherever it runs; x-wall of the time of day, which is what a trainer waits.
func BenchmarkCommit(b *testing.B) {
	adult := model.DefaultSpec(model.MLP)
	large := model.DefaultSpec(model.MLP)
	large.Hidden = []int{1024, 840}
	for _, c := range []struct {
		name          string
		spec          model.Spec
		inputs        int
		rounds, pairs int // of a measurement; measurements of each kind
	}{
		{"mlp=adult", adult, 105, 20, 40},
		{"mlp=million", large, 105, 1, 20},
	} {
		d := model.NumParams(c.spec, c.inputs, 2)
		b.Run(fmt.Sprintf("%s/d=%d/K=%d", c.name, d, verify.DefaultSegment), func(b *testing.B) {
			e := verifytest.Engine(b)
			p := verifytest.Problem(4096, c.inputs, 2)
			w := verifytest.Context(e.Class(), c.spec)
			in := engine.TrainInput{
				Spec: c.spec, Inputs: c.inputs, Classes: 2, X: p.X, Y: p.Y, Seed: dao.Keccak256([]byte("order")),
				Params: model.Init(c.spec, c.inputs, 2, dao.Keccak256([]byte("init"))),
			}
			entering := model.Hash(in.Params) // a trainer has derived it
			round := func(commit bool) (cpu, wall time.Duration) {
				began, from := time.Now(), processorTime()
				for range c.rounds {
					in.Observe = nil
					if !commit {
						if _, err := e.Train(context.Background(), in); err != nil {
							b.Fatal(err)
						}
						continue
					}
					r, err := verify.Record(w, 1, entering, nil)
					if err != nil {
						b.Fatal(err)
					}
					in.Observe = r.Observe
					if _, err := e.Train(context.Background(), in); err != nil {
						b.Fatal(err)
					}
					if _, err := r.Finish(dao.Hash{}); err != nil {
						b.Fatal(err)
					}
				}
				return processorTime() - from, time.Since(began)
			}
			round(true)
			var plain, with [2]time.Duration
			shortest := func(best *[2]time.Duration, cpu, wall time.Duration) {
				if best[0] == 0 || cpu < best[0] {
					best[0] = cpu
				}
				if best[1] == 0 || wall < best[1] {
					best[1] = wall
				}
			}
			for b.Loop() {
				for range c.pairs {
					cpu, wall := round(false)
					shortest(&plain, cpu, wall)
					cpu, wall = round(true)
					shortest(&with, cpu, wall)
				}
			}
			b.ReportMetric(float64(with[0])/float64(plain[0]), "x-train")
			b.ReportMetric(float64(with[1])/float64(plain[1]), "x-wall")
			b.ReportMetric(plain[1].Seconds()*1e6/float64(c.rounds*c.spec.LocalSteps), "us/step")
		})
	}
}
