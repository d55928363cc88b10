//go:build integration

package e2e

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPrivateMarket takes a run with contributor-level privacy through the whole
// market, programs, chain and all: budgets by their owners, noise by the trainers
// from a secret that they committed to and a beacon of the chain, ledgers at the
// custodians, a model for the builder, no scores; and a second run that the
// budgets no longer cover.
func TestPrivateMarket(t *testing.T) {
	work := t.TempDir()
	dir := filepath.Join(work, "node")
	m := newMarket(t, startServer(t, programs(t), dir, serverFlags()...), work, "--privacy-budget", "ε=10,δ=1e-5")
	m.list(t)
	together(t, m.contributors, func(i int, p *party) error {
		return p.do(nil, "data", "privacy", m.datasets[i], "--set-budget", "ε=10,δ=1e-5")
	})
	m.credit(t)

	var r runView
	m.builder.must(t, &r, m.order("buy", "--epsilon", "8", "--delta", "1e-6", "--yes")...)
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
	t.Logf("three members at ε = 8: accuracy %.3f", a.Accuracy)

	var p struct {
		Payouts []struct {
			Kind string `json:"kind"`
		} `json:"payouts"`
		Scores []struct {
			Score    float64 `json:"score"`
			BonusWei string  `json:"bonusWei"`
		} `json:"scores"`
	}
	m.builder.must(t, &p, "run", "payouts", r.ID)
	for _, s := range p.Scores {
		if s.Score != 0 || s.BonusWei == "0" {
			t.Errorf("%+v: no score opens, and the bonus follows rows", s)
		}
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
				Spent     uint64 `json:"spentEpsilonMicro"`
				Head      string `json:"head"`
				Debits    []struct {
					RunID string `json:"runId"`
				} `json:"debits"`
			} `json:"privacy"`
		}
		if err := json.Unmarshal(out, &s); err != nil || len(s.Privacy) != 3 {
			t.Fatalf("%s, %v", out, err)
		}
		for _, l := range s.Privacy {
			if l.Spent == 0 || l.Spent > 8_000_000 || len(l.Debits) != 1 || !strings.EqualFold(l.Debits[0].RunID, r.ID) {
				t.Errorf("%s: %+v", c, l)
			}
			if was, ok := heads[l.DatasetID]; ok && was != l.Head {
				t.Errorf("custodians disagree about dataset %s", l.DatasetID)
			}
			heads[l.DatasetID] = l.Head
		}
	}
	m.builder.refused(t, 1, []string{"urn:sahm:problem:privacy-budget-exhausted"}, m.order("quote", "--epsilon", "8")...)
	m.interrupt()
}
