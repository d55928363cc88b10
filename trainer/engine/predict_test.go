package engine_test

import (
	"context"
	"errors"
	"math"
	"testing"

	"sahm/federated/model"
	"sahm/trainer/engine"
)

// TestPredict: probabilities add up, agree with the scores and between the
// CPU's kernels and the graphs; attributions add up to what they explain.
func TestPredict(t *testing.T) {
	e, g := newEngine(t), engine.NewGraphs(t)
	ctx := context.Background()
	for name, w := range worlds() {
		in := input(w.spec, w.data, w.inputs, w.classes, 60)
		params := train(t, e, in).Params
		rows := engine.Rows{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, Params: params, X: w.data.x}
		p, err := e.Probabilities(ctx, rows)
		if err != nil {
			t.Fatal(err)
		}
		q, err := g.Probabilities(ctx, rows)
		if err != nil {
			t.Fatal(err)
		}
		for i := range len(w.data.y) {
			sum := 0.0
			for j := range w.classes {
				at := i*w.classes + j
				sum += float64(p[at])
				if math.Abs(float64(p[at]-q[at])) > 1e-5 {
					t.Fatalf("%s: row %d, class %d: %v, the graph says %v", name, i, j, p[at], q[at])
				}
			}
			if math.Abs(sum-1) > 1e-5 {
				t.Errorf("%s: row %d adds up to %v", name, i, sum)
			}
		}
		one := rows
		one.X = rows.X[:w.inputs]
		a, err := e.Attribute(ctx, one, 1)
		if w.spec.Family == model.LM {
			if !errors.Is(err, engine.ErrNoSlope) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		total := a.Gap
		for _, f := range a.Features {
			total += f
		}
		if math.Abs(a.Probability-float64(p[1])) > 1e-6 || math.Abs(total-(a.Probability-a.Baseline)) > 1e-9 || math.Abs(a.Gap) > 0.01 {
			t.Errorf("%s: %+v", name, a)
		}
	}
	w := worlds()["cnn"]
	bad := engine.Rows{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, X: w.data.x}
	if _, err := e.Probabilities(ctx, bad); !errors.Is(err, model.ErrWrongLength) {
		t.Errorf("no parameters: %v", err)
	}
	bad.Params = make([]float32, model.NumParams(w.spec, w.inputs, w.classes))
	if _, err := e.Attribute(ctx, bad, 1); !errors.Is(err, engine.ErrBadInput) {
		t.Errorf("many rows: %v", err)
	}
	if _, err := e.Probabilities(ctx, engine.Rows{}); !errors.Is(err, model.ErrOutOfRange) {
		t.Errorf("nothing: %v", err)
	}
}
