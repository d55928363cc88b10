package verify_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
	"sahm/trainer/verify"
)

func newEngine(t testing.TB) *engine.Engine {
	t.Helper()
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

type part struct {
	x []float32
	y []int32
}

// problem is rows of random features with classes from a random linear rule.
func problem(rows, inputs, classes int) part {
	rng := rand.New(rand.NewPCG(uint64(rows), uint64(inputs)))
	rule := make([]float64, inputs*classes)
	for i := range rule {
		rule[i] = rng.NormFloat64()
	}
	p := part{make([]float32, rows*inputs), make([]int32, rows)}
	for r := range rows {
		best := math.Inf(-1)
		for i := range inputs {
			p.x[r*inputs+i] = float32(rng.NormFloat64())
		}
		for c := range classes {
			score := 0.0
			for i := range inputs {
				score += rule[c*inputs+i] * float64(p.x[r*inputs+i])
			}
			if score > best {
				best, p.y[r] = score, int32(c)
			}
		}
	}
	return p
}

// newWork is a context of a seat that trains a spec.
func newWork(class string, s model.Spec) verify.Context {
	return verify.Context{
		ChainID: 1337, Escrow: dao.Address{1}, RunID: dao.Hash{2}, Attempt: 1, DatasetID: dao.Hash{3}, Version: 1, Trainer: dao.Address{4},
		SpecHash: s.Hash(), ClassHash: verify.ClassHash(class), LocalSteps: uint32(s.LocalSteps), SegmentSteps: verify.DefaultSegment,
	}
}
