package engine

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"sahm/federated/model"
)

// TestClippedSumSensitivity takes any row out of any batch: every row after it
// stands somewhere else in its chunk, or in another chunk, and the sum still
// differs by no more than the one row was allowed to add.
func TestClippedSumSensitivity(t *testing.T) {
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	const inputs, classes, most = 30, 3, 200
	for _, hidden := range [][]int{nil, {33}, {20, 9}} {
		s := model.DefaultSpec(model.Logistic)
		if hidden != nil {
			s = model.DefaultSpec(model.MLP)
			s.Hidden = hidden
		}
		p, err := e.program(s, inputs, classes)
		if err != nil {
			t.Fatal(err)
		}
		shapes := model.Shapes(s, inputs, classes)
		rapid.Check(t, func(r *rapid.T) {
			rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(r, "seed"), 1))
			rows := rapid.IntRange(1, most).Draw(r, "rows")
			in := PrivateInput{Inputs: inputs, X: make([]float32, rows*inputs), Y: make([]int32, rows)}
			scale := math.Exp(rapid.Float64Range(-6, 6).Draw(r, "log scale"))
			for i := range in.X {
				in.X[i] = float32(rng.NormFloat64() * scale)
			}
			for i := range in.Y {
				in.Y[i] = int32(rng.IntN(classes))
			}
			params := make([]float32, model.NumParams(s, inputs, classes))
			for i := range params {
				params[i] = float32(rng.NormFloat64())
			}
			c := clippedSum{exec: p.clipped, in: &in, shapes: shapes, limit: rapid.Float64Range(1e-3, 10).Draw(r, "limit")}
			c.allocate(rapid.Float64Range(1, 120).Draw(r, "expected"))
			sum := func(without int) []float64 {
				var all []int
				for i := range rows {
					if i != without {
						all = append(all, i)
					}
				}
				out := make([]float64, len(params))
				if err := c.add(out, params, all); err != nil {
					t.Fatal(err)
				}
				return out
			}
			whole, less := sum(-1), sum(rapid.IntRange(0, rows-1).Draw(r, "without"))
			square := 0.0
			for i, v := range whole {
				square += (v - less[i]) * (v - less[i])
			}
			if norm := math.Sqrt(square); !(norm <= c.limit*(1+1e-12)) {
				t.Fatalf("a row moves the sum by %v, limit %v (%v too much)", norm, c.limit, norm/c.limit-1)
			}
		})
	}
}
