package main

import (
	"os"
	"testing"
	"time"

	"sahm/federated/model"
	"sahm/testdata"
	"sahm/trainer/engine"
)

func cancerBench(t *testing.T) *bench {
	t.Helper()
	path, cleanup, err := testdata.BreastCancer()
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	table, err := readTable(f, sources()[0])
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return &bench{engine: e, table: table, rows: 4000, rounds: 5, graded: 4}
}

func TestGraded(t *testing.T) {
	b := cancerBench(t)
	for _, steps := range []int{40, 10} {
		spec := model.DefaultSpec(model.Logistic)
		spec.LocalSteps = steps
		start := time.Now()
		g, err := b.runGraded(t.Context(), spec, 1)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d steps %v: %+v\n%+v %+v", steps, time.Since(start), g, g.Settled, g.Exact)
	}
}
