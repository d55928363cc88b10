package engine_test

import (
	"context"
	"fmt"
	"testing"

	"sahm/federated/model"
	"sahm/trainer/engine"
)

// BenchmarkFamilyStep is a training step of every family's default model: by the
// CPU's own kernels, and by the graphs on GoMLX's Go backend.
func BenchmarkFamilyStep(b *testing.B) {
	ft := model.DefaultSpec(model.FTTransformer)
	ft.Columns, ft.BatchSize = []int{1, 9, 1, 17, 1, 8, 16, 7, 6, 3, 1, 1, 1, 33}, 64
	for _, c := range []struct {
		spec            model.Spec
		inputs, classes int
	}{
		{model.DefaultSpec(model.Logistic), 113, 2}, {model.DefaultSpec(model.MLP), 113, 2},
		{model.DefaultSpec(model.CNN), 64, 10}, {ft, 105, 2}, {model.DefaultSpec(model.LM), 32, 256},
	} {
		p := problem(512, c.inputs, c.classes)
		if c.spec.Family == model.LM {
			for i, v := range p.x {
				p.x[i] = float32(int(v*20) & 63)
			}
		}
		for name, e := range map[string]*engine.Engine{"native": newEngine(b), "graph": engine.NewGraphs(b)} {
			b.Run(fmt.Sprintf("family=%s/by=%s", c.spec.Family, name), func(b *testing.B) {
				in := input(c.spec, p, c.inputs, c.classes, 2)
				train(b, e, in) // compiles
				in.Steps = b.N
				b.ResetTimer()
				if _, err := e.Train(context.Background(), in); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(b.N*c.spec.BatchSize)/b.Elapsed().Seconds(), "samples/s")
			})
		}
	}
}
