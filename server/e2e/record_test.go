//go:build integration

package e2e

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestRecordMarket takes a run with record-level privacy through the whole
// market: budgets by their owners, a quote that says the noise, DP-SGD by the
// trainers under keys that they committed to, ledgers at the custodians, a model
// for the builder, scores; and a second run that the budgets no longer cover.
func TestRecordMarket(t *testing.T) {
	work := t.TempDir()
	dir := filepath.Join(work, "node")
	m := newMarket(t, startServer(t, programs(t), dir, serverFlags()...), work, "--privacy-budget", "ε=10,δ=1e-5,unit=record")
	m.list(t)
	together(t, m.contributors, func(i int, p *party) error {
		return p.do(nil, "data", "privacy", m.datasets[i], "--set-budget", "ε=10,δ=1e-5,unit=record")
	})
	m.credit(t)
	m.builder.refused(t, 1, []string{"urn:sahm:problem:no-privacy-budget"}, m.order("quote", "--epsilon", "8")...)

	var q struct {
		Privacy struct {
			Unit string `json:"unit"`
			Text string `json:"text"`
		} `json:"privacy"`
	}
	private := []string{"--epsilon", "8", "--unit", "record", "--sampling", "0.25"}
	m.builder.must(t, &q, m.order("quote", private...)...)
	if q.Privacy.Unit != "record" || !strings.Contains(q.Privacy.Text, "with probability 0.25;") || !strings.Contains(q.Privacy.Text, "adds noise of ") {
		t.Errorf("quoted %+v", q.Privacy)
	}

	var r runView
	m.builder.must(t, &r, m.order("buy", append(private, "--yes")...)...)
	if out, stderr, code := m.builder.cli("run", "watch", r.ID); code != 0 {
		t.Fatalf("run watch ended with code %d: %s\n%s", code, stderr, out)
	}
	m.builder.must(t, &r, "run", "show", r.ID)
	if r.State != "Settled" || r.RoundsCompleted != rounds {
		t.Fatalf("the run ended %s after %d rounds: %s", r.State, r.RoundsCompleted, r.Problem)
	}
	var a struct {
		Accuracy float64 `json:"accuracy"`
	}
	m.builder.must(t, &a, "run", "model", r.ID, "--out", "model", "--test", m.test)
	if a.Accuracy < 0.7 {
		t.Errorf("accuracy %.3f at ε = 8 for each row", a.Accuracy)
	}
	t.Logf("three members, ε = 8 for each row: accuracy %.3f", a.Accuracy)

	var p struct {
		Scores []struct {
			Score float64 `json:"score"`
		} `json:"scores"`
	}
	m.builder.must(t, &p, "run", "payouts", r.ID)
	opened := false
	for _, s := range p.Scores {
		opened = opened || s.Score != 0
	}
	if !opened {
		t.Error("scores are made of private updates: they open")
	}

	ledgers, err := filepath.Glob(filepath.Join(dir, "custodians", "*"))
	if err != nil || len(ledgers) == 0 {
		t.Fatalf("custodians %v, %v", ledgers, err)
	}
	heads := map[string]string{}
	for _, c := range ledgers {
		out, err := exec.Command(filepath.Join(filepath.Dir(m.bin), "sahm-custodian"), "status", "--json", "--dir", c).Output()
		if err != nil {
			t.Fatal(err)
		}
		var s struct {
			Privacy []struct {
				DatasetID string `json:"datasetId"`
				Unit      string `json:"unit"`
				Spent     uint64 `json:"spentEpsilonMicro"`
				Head      string `json:"head"`
			} `json:"privacy"`
		}
		if err := json.Unmarshal(out, &s); err != nil || len(s.Privacy) != 3 {
			t.Fatalf("%s, %v", out, err)
		}
		for _, l := range s.Privacy {
			if l.Unit != "record" || l.Spent == 0 || l.Spent > 8_000_000 {
				t.Errorf("%s: %+v", c, l)
			}
			if was, ok := heads[l.DatasetID]; ok && was != l.Head {
				t.Errorf("custodians disagree about dataset %s", l.DatasetID)
			}
			heads[l.DatasetID] = l.Head
		}
	}
	m.builder.refused(t, 1, []string{"urn:sahm:problem:privacy-budget-exhausted"}, m.order("quote", private...)...)
	m.interrupt()
}
