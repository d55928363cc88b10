package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/federated/cmd/internal/report"
	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// smallBench is the built-in data with a short local training.
func smallBench(t *testing.T) (*bench, model.Spec) {
	t.Helper()
	table, err := samples.BreastCancer().Read("../../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	spec := model.DefaultSpec(model.Logistic)
	spec.LocalSteps = 8
	return &bench{engine: e, table: table, rows: 1000, rounds: 4, graded: 4}, spec
}

// TestScoresAgainstExact: what the report claims, on four contributors: scores
// opened from masks rank label noise as exact Shapley values do, and add up to
// the first-order gain.
func TestScoresAgainstExact(t *testing.T) {
	b, spec := smallBench(t)
	var rho []float64
	for seed := range uint64(3) {
		g, err := b.runGraded(t.Context(), spec, seed)
		if err != nil {
			t.Fatal(err)
		}
		rho = append(rho, g.Spearman)
		if d := deviation(g.Settled); d > 0.02 {
			t.Errorf("seed %d: scores sum to %v, the first-order gain is %v", seed, g.Settled.Sum, g.Settled.Gain)
		}
		l := total(g.Exact.Validation)
		if math.Abs(l-g.Settled.Drop) > 1e-9 {
			t.Errorf("seed %d: exact values sum to %v, the loss fell by %v", seed, l, g.Settled.Drop)
		}
		if p := total(g.Settled.Paid); p > 1+1e-9 {
			t.Errorf("seed %d: %v of the price is paid out", seed, p)
		}
	}
	if f := report.Over(rho); f.Mean < 0.9 {
		t.Errorf("Spearman %v, want a mean of at least 0.9", rho)
	}
}

// TestSixth: who spoils or sends nothing earns at most a tenth of an equal
// share; who is honest, or copies, about one.
func TestSixth(t *testing.T) {
	b, spec := smallBench(t)
	w, err := newWorld(b.table, 4, b.rows, false, 1)
	if err != nil {
		t.Fatal(err)
	}
	l := newLab(b.engine, w, spec, b.rounds, 1)
	cohort := []member{{id: "0", rows: w.parts[0]}, {id: "1", rows: w.parts[1]}, {id: "2", rows: w.parts[2]}, {}}
	for _, c := range cases(w, rand.New(rand.NewPCG(1, 2))) {
		cohort[3] = c.last
		s, err := l.settle(t.Context(), cohort)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		bonus := last(s.Bonus)
		switch c.name {
		case caseFlipped, caseNoise, caseIdle:
			if bonus > 0.1 {
				t.Errorf("%s earns %.2f of an equal share", c.name, bonus)
			}
		case caseHonest, caseCopy:
			if bonus < 0.5 || bonus > 1.6 {
				t.Errorf("%s earns %.2f of an equal share", c.name, bonus)
			}
		}
	}
}

func TestSplitEarnsTheSame(t *testing.T) {
	b, spec := smallBench(t)
	runs, err := b.runSplits(t.Context(), spec, 1)
	if err != nil {
		t.Fatal(err)
	}
	if r := splitSum(runs, false); math.Abs(r-1) > 0.1 {
		t.Errorf("halves earn %.3f of what wholes earn", r)
	}
}

// TestReport: two runs write the same bytes, a short bar is an error, pictures
// are well-formed, and the write-up follows from the JSON.
func TestReport(t *testing.T) {
	b, spec := smallBench(t)
	b.graded = 3
	r := &results{Class: b.engine.Class(), Seeds: []uint64{7}, Rounds: b.rounds, Spec: spec, Data: []*dataResults{{Name: "Breast Cancer", Rows: 699}}}
	d := r.Data[0]
	g, err := b.runGraded(t.Context(), spec, 7)
	if err != nil {
		t.Fatal(err)
	}
	d.Graded = append(d.Graded, g)
	if d.Splits, err = b.runSplits(t.Context(), spec, 7); err != nil {
		t.Fatal(err)
	}
	d.Conducts = append(d.Conducts, &conductRun{Seed: 7, Name: caseHonest, Settled: g.Settled, Exact: g.Exact, AloneScore: 1, AloneExact: 1})
	first, second := t.TempDir(), t.TempDir()
	// Most bars have no figure here, so the command fails, but it has written.
	if err := write(first, r, io.Discard); !errors.Is(err, errShort) {
		t.Fatal(err)
	}
	if err := run(t.Context(), config{from: filepath.Join(first, "attribution.json"), out: second}, io.Discard); !errors.Is(err, errShort) {
		t.Fatal(err)
	}
	for _, name := range []string{"attribution.md", "attribution.json", "img/attribution-graded.svg", "img/attribution-conduct.svg"} {
		a, err := os.ReadFile(filepath.Join(first, name))
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(second, name))
		if err != nil {
			t.Fatal(err)
		}
		if string(a) != string(b) {
			t.Errorf("%s differs when written up again", name)
		}
		if strings.Contains(string(a), "%!") || strings.Contains(string(a), "NaN") && strings.HasSuffix(name, ".svg") {
			t.Errorf("%s holds a badly formatted number", name)
		}
		switch {
		case strings.HasSuffix(name, ".svg"):
			for dec := xml.NewDecoder(strings.NewReader(string(a))); ; {
				if _, err := dec.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Errorf("%s: %v", name, err)
					break
				}
			}
		case strings.HasSuffix(name, ".json"):
			if !json.Valid(a) {
				t.Errorf("%s is not JSON", name)
			}
		case !strings.Contains(string(a), "## The bars"):
			t.Error("the report has no bars")
		}
	}
}

func TestSpearman(t *testing.T) {
	for _, c := range []struct {
		a, b []float64
		want float64
	}{
		{[]float64{1, 2, 3}, []float64{10, 20, 30}, 1},
		{[]float64{1, 2, 3}, []float64{3, 2, 1}, -1},
		{[]float64{1, 2, 3, 4}, []float64{1, 3, 2, 4}, 0.8},
		{[]float64{1, 1, 2}, []float64{1, 2, 3}, math.Sqrt(3) / 2}, // a tie shares ranks 1 and 2
		{[]float64{5, 5}, []float64{1, 2}, 0},
	} {
		if got := spearman(c.a, c.b); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("%v, %v: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestArguments(t *testing.T) {
	c := config{rounds: 5, rows: 4000, extras: 9}
	if err := c.parse("1, 2"); err != nil || len(c.seeds) != 2 || c.extras != 2 {
		t.Errorf("%+v, %v", c, err)
	}
	for _, seeds := range []string{"", "x", "1,,2", "-1"} {
		c := config{rounds: 5, rows: 4000}
		if c.parse(seeds) == nil {
			t.Errorf("seeds %q are taken", seeds)
		}
	}
	err := run(t.Context(), config{seeds: []uint64{1}, rounds: 2, rows: 200, data: t.TempDir(), out: t.TempDir()}, io.Discard)
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
}

// The report in docs is what the figures beside it say, by this code.
func TestReportInDocs(t *testing.T) {
	const docs = "../../../docs"
	r, err := report.Load[results](filepath.Join(docs, "attribution.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"attribution.md": markdown(r), "img/attribution-graded.svg": gradedPlot(r.Data), "img/attribution-conduct.svg": conductPlot(r.Data)} {
		if got, err := os.ReadFile(filepath.Join(docs, name)); err != nil || string(got) != want {
			t.Errorf("docs/%s is not what --from docs/attribution.json writes (%v)", name, err)
		}
	}
}
