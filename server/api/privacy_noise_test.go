package api

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/server/api/gen"
)

// TestQuoteWithinThePolicy: what custodians would refuse to release keys for is
// not sold, though the chain's sums have room.
func TestQuoteWithinThePolicy(t *testing.T) {
	w, q := privateMarket(t)
	epsilon := 15.0
	q.Epsilon = &epsilon
	id, err := dao.ParseHash(q.Datasets[0])
	if err != nil {
		t.Fatal(err)
	}
	w.budgets[id] = PrivacyBudget{Unit: dao.UnitContributor, EpsilonMicro: 900_000_000, DeltaPico: 10_000_000}
	quote := func() answer { return w.do("POST", "/v1/quotes", "", q) }
	first := into[gen.Quote](t, quote())
	var o dao.Order
	if err := json.Unmarshal([]byte(first.Order), &o); err != nil {
		t.Fatal(err)
	}
	run, err := dao.ParseHash(first.RunId)
	if err != nil {
		t.Fatal(err)
	}
	w.uses[id] = []PrivacyUse{{RunID: dao.Hash{1}, EpsilonMicro: 15_000_000, DeltaPico: 1_000_000}} // of a server that is gone
	if a := quote(); a.status != 201 {
		t.Errorf("a run that nobody here knows: %d %s", a.status, a.body)
	}
	w.runs[run] = RunRow{ID: run, Order: o}
	w.uses[id] = append(w.uses[id], PrivacyUse{RunID: run, EpsilonMicro: 15_000_000, DeltaPico: 1_000_000})
	if a := quote(); a.status != 409 || !strings.Contains(string(a.body), "privacy-budget-exhausted") || !strings.Contains(string(a.body), "policy") {
		t.Errorf("ε of 15 twice within 20: %d %s", a.status, a.body)
	}
	epsilon = 6
	if a := quote(); a.status != 201 {
		t.Errorf("ε of 15 and 6 compose to less than 20: %d %s", a.status, a.body)
	}
}

// TestQuoteSharesNoise: with contributor-level privacy the cohort floor is as
// high as owners and trainers allow, so that the members share the noise, and
// updates are clipped to where noise is small. Another contributor's second
// dataset is refused before anything is paid.
func TestQuoteSharesNoise(t *testing.T) {
	w, q := privateMarket(t)
	doc := policy(func(p *dao.Policy) {
		p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000}}
	})
	add := func(owner string) string {
		id := w.addDataset(key(t, owner).Address(), 100, dao.DatasetListed, doc)
		w.budgets[id] = PrivacyBudget{Unit: dao.UnitContributor, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000}
		return id.String()
	}
	quoted := func() (o dao.Order) {
		t.Helper()
		quote := into[gen.Quote](t, w.do("POST", "/v1/quotes", "", q))
		if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
			t.Fatal(err)
		}
		return o
	}
	q.Datasets = append(q.Datasets, add("creator3"), add("creator4"))
	if o := quoted(); o.Privacy.KMin != 3 || o.Training.ClipNormMicro != privateClipMicro {
		t.Errorf("with five trainers: k_min %d, clip norm %d", o.Privacy.KMin, o.Training.ClipNormMicro)
	}
	for i := range 2 {
		w.trainers = append(w.trainers, Trainer{Address: key(t, fmt.Sprint("more ", i)).Address(), StakeWei: ether(100), Active: true})
	}
	if o := quoted(); o.Privacy.KMin != 5 {
		t.Errorf("with seven trainers: k_min %d", o.Privacy.KMin)
	}
	all := q
	all.Epsilon, all.Datasets = nil, q.Datasets[:3]
	q, all = all, q
	if o := quoted(); o.Privacy.KMin != 3 || o.Training.ClipNormMicro != standardClipMicro {
		t.Errorf("without privacy: k_min %d, clip norm %d", o.Privacy.KMin, o.Training.ClipNormMicro)
	}
	q = all
	q.Datasets = append(q.Datasets, add("creator0"))
	if a := w.do("POST", "/v1/quotes", "", q); a.status == 201 {
		t.Error("one contributor has two datasets")
	}
}
