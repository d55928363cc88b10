//go:build integration

package e2e

import (
	"bytes"
	"math"
	"strings"
	"testing"
)

// answerView is what `sahm data stats` shows of a set.
type answerView struct {
	RunID   string `json:"runId"`
	Rows    uint64 `json:"rows"`
	Columns []struct {
		Name       string  `json:"name"`
		Kind       string  `json:"kind"`
		Label      bool    `json:"label"`
		Mean       float64 `json:"mean"`
		MeanError  float64 `json:"meanError"`
		Missing    float64 `json:"missing"`
		Other      float64 `json:"other"`
		CountError float64 `json:"countError"`
		Buckets    []struct {
			Count float64 `json:"count"`
		} `json:"buckets"`
	} `json:"columns"`
}

// TestStatistics takes the statistics of three datasets through the whole market
// before anybody trains: programs, chain and all. They are charged to the
// budgets, signed by the custodians, checked by who reads them, sold once, and
// free to read for ever after; nobody is asked for a model.
func TestStatistics(t *testing.T) {
	work := t.TempDir()
	m := newMarket(t, startServer(t, programs(t), work+"/node", serverFlags()...), work, "--privacy-budget", "ε=10,δ=1e-5,unit=record")
	m.list(t)
	together(t, m.contributors, func(i int, p *party) error {
		return p.do(nil, "data", "privacy", m.datasets[i], "--set-budget", "ε=10,δ=1e-5,unit=record")
	})
	m.credit(t)
	stats := func(more ...string) []string {
		return append(append([]string{"data", "stats"}, m.datasets...), more...)
	}
	order := stats("--buy", "--validation", m.validation, "--schema", "schema.json", "--epsilon", "8", "--unit", "record", "--yes")

	m.builder.refused(t, 1, []string{"urn:sahm:problem:not-found"}, stats()...)
	// The policies let no statistics be published without noise.
	m.builder.refused(t, 1, []string{"urn:sahm:problem:policy-denies"}, stats("--buy", "--validation", m.validation, "--schema", "schema.json", "--yes")...)
	var r runView
	m.builder.must(t, &r, order...)
	m.builder.refused(t, 1, []string{"urn:sahm:problem:statistics-exist"}, order...)
	if out, stderr, code := m.builder.cli("run", "watch", r.ID); code != 0 {
		t.Fatalf("run watch ended with code %d: %s\n%s", code, stderr, out)
	}
	m.builder.must(t, &r, "run", "show", r.ID)
	if r.State != "Settled" || r.RoundsCompleted != 1 {
		t.Fatalf("the run ended %s after %d rounds: %s", r.State, r.RoundsCompleted, r.Problem)
	}

	var a answerView
	m.builder.must(t, &a, stats()...)
	if !strings.EqualFold(a.RunID, r.ID) || a.Rows < 300 || len(a.Columns) != 10 || !a.Columns[9].Label {
		t.Fatalf("run %s, %d rows, %d columns", a.RunID, a.Rows, len(a.Columns))
	}
	for _, c := range a.Columns {
		if c.CountError == 0 || c.Kind == "numeric" && c.MeanError == 0 {
			t.Errorf("%s has no error: %+v", c.Name, c)
		}
		for _, b := range c.Buckets {
			if b.Count > 0 && b.Count < 5 || b.Count > float64(a.Rows) {
				t.Errorf("%s: a bucket of %v", c.Name, b.Count)
			}
		}
	}
	label := a.Columns[9]
	sum := label.Other
	for _, b := range label.Buckets {
		sum += b.Count
	}
	if e := 6 * label.CountError * math.Sqrt(float64(len(label.Buckets)+1)); math.Abs(sum-float64(a.Rows)) > e || e > float64(a.Rows) {
		t.Errorf("%v labels ± %v of %d rows", sum, e, a.Rows)
	}
	t.Logf("%d rows at ε = 8: label %v, each ± %.0f", a.Rows, label.Buckets, label.CountError)

	// Who asks again gets the same bytes, whoever it is; each dataset shows that
	// it is covered; its owner sees what it cost.
	first, _, _ := m.builder.cli(stats()...)
	again, _, _ := m.contributors[1].cli(append([]string{"data", "stats"}, m.datasets[2], m.datasets[0], m.datasets[1])...)
	if len(first) == 0 || !bytes.Equal(first, again) {
		t.Error("asking again gives other statistics")
	}
	var covers struct {
		Statistics []struct {
			RunID string `json:"runId"`
			Ready bool   `json:"ready"`
		} `json:"statistics"`
	}
	m.contributors[0].must(t, &covers, "data", "stats", m.datasets[0])
	if len(covers.Statistics) != 1 || !covers.Statistics[0].Ready || !strings.EqualFold(covers.Statistics[0].RunID, r.ID) {
		t.Errorf("covers %+v", covers)
	}
	m.builder.refused(t, 1, []string{"urn:sahm:problem:statistics-exist"}, order...)
	// What is left of the budgets does not cover a run of ε = 8.
	m.builder.refused(t, 1, []string{"urn:sahm:problem:privacy-budget-exhausted"}, m.order("quote", "--epsilon", "8", "--unit", "record")...)
	m.interrupt()
}
