package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

var budgetsDomain = typed.PrivacyBudgetsDomain(EmbeddedChainID, contracts.Budgets)

// privateMarket is a market whose datasets' policies and budgets allow
// contributor-level privacy, and a request for a quote of such a run.
func privateMarket(t *testing.T) (*world, gen.QuoteRequest) {
	t.Helper()
	w := newWorld(t)
	q := w.market()
	doc := policy(func(p *dao.Policy) {
		p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000}}
	})
	for _, d := range q.Datasets {
		id, err := dao.ParseHash(d)
		if err != nil {
			t.Fatal(err)
		}
		c, row := w.datasets[id], w.rows[id]
		c.PolicyHash, row.Policy = dao.Keccak256([]byte(doc)), doc
		w.datasets[id], w.rows[id] = c, row
		w.budgets[id] = PrivacyBudget{Unit: dao.UnitContributor, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000, SpentEpsilonMicro: 1_500_000, SpentDeltaPico: 1}
	}
	epsilon := 8.3
	q.Epsilon = &epsilon
	return w, q
}

// TestQuoteWithPrivacy: a quote says what the run loses and what remains of
// every dataset's budget; the run is funded as quoted.
func TestQuoteWithPrivacy(t *testing.T) {
	w, q := privateMarket(t)
	quote := into[gen.Quote](t, w.do("POST", "/v1/quotes", w.bearer(), q))
	var o dao.Order
	if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
		t.Fatal(err)
	}
	want := dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_300_000, DeltaPico: 1_000_000, Steps: o.Training.Rounds + 1, KMin: 3}
	if o.Privacy != want {
		t.Errorf("%+v", o.Privacy)
	}
	p := quote.Privacy
	if p == nil || p.Unit != gen.PrivacyUnitContributor || p.Loss == nil || p.Loss.Epsilon != "8.3" || p.Loss.Delta != "0.000001" || len(p.Datasets) != 3 {
		t.Fatalf("%+v", p)
	}
	d := p.Datasets[1]
	if d.DatasetId != q.Datasets[1] || d.Version != 1 || d.Left.Epsilon != "18.5" || d.Left.Delta != "0.000009999999" || d.LeftAfter.Epsilon != "10.2" || d.LeftAfter.Delta != "0.000008999999" {
		t.Errorf("%+v", d)
	}
	if !strings.Contains(p.Text, "ε 8.3 at δ 0.000001") || !strings.Contains(p.Text, "one contributor") {
		t.Error(p.Text)
	}
	run := w.signed(quote.Order, q, quote.ValidAfter, quote.ValidBefore)
	if a := w.do("POST", "/v1/runs", w.bearer(), run); a.status != 201 {
		t.Fatalf("%d: %s", a.status, a.body)
	}
	// Sent again after the budget is used up, it is the same run.
	id, err := dao.ParseHash(q.Datasets[0])
	if err != nil {
		t.Fatal(err)
	}
	w.budgets[id] = PrivacyBudget{Unit: dao.UnitContributor, EpsilonMicro: 1, DeltaPico: 1, SpentEpsilonMicro: 1, SpentDeltaPico: 1}
	if a := w.do("POST", "/v1/runs", w.bearer(), run); a.status != 201 {
		t.Errorf("again: %d: %s", a.status, a.body)
	}
	if !slices.Equal(w.relayed, []string{"open"}) {
		t.Errorf("relayed %v", w.relayed)
	}
}

// TestNoDPIsShown: without an ε the quote says so in so many words.
func TestNoDPIsShown(t *testing.T) {
	w := newWorld(t)
	q := w.market()
	p := into[gen.Quote](t, w.do("POST", "/v1/quotes", w.bearer(), q)).Privacy
	if p == nil || p.Unit != gen.PrivacyUnitNone || p.Loss != nil || len(p.Datasets) != 0 || !strings.HasPrefix(p.Text, "No DP (ε = ∞)") {
		t.Errorf("%+v", p)
	}
}

// TestPrivacyRefusedBeforeFunding: what a budget does not cover is refused, in
// the quote and again when the run is bought, with what is left of it; nothing
// is relayed.
func TestPrivacyRefusedBeforeFunding(t *testing.T) {
	number := func(f float64) *float64 { return &f }
	for name, c := range map[string]struct {
		ask     func(*gen.QuoteRequest)
		budget  func(*PrivacyBudget)
		policy  func(*dao.Policy)
		want    string
		in      string
		atFunds bool // also when it is bought
	}{
		"more than is left":       {nil, func(b *PrivacyBudget) { b.SpentEpsilonMicro = 11_700_001 }, nil, "privacy-budget-exhausted", "ε 8.299999 and δ 0.000009999999 of its lifetime privacy budget left", true},
		"a greater delta":         {nil, func(b *PrivacyBudget) { b.SpentDeltaPico = 9_000_001 }, nil, "privacy-budget-exhausted", "δ 0.000000999999", true},
		"no budget":               {nil, func(b *PrivacyBudget) { *b = PrivacyBudget{} }, nil, "no-privacy-budget", "has no lifetime privacy budget", true},
		"another unit":            {nil, func(b *PrivacyBudget) { b.Unit = dao.UnitRecord }, nil, "no-privacy-budget", "of unit record", true},
		"no budget in the policy": {nil, nil, func(p *dao.Policy) { p.Budgets = nil }, "no-privacy-budget", "no lifetime privacy budget", false},
		"nothing":                 {func(q *gen.QuoteRequest) { q.Epsilon = number(0) }, nil, nil, "malformed", "epsilon must be from 0.000001", false},
		"less than nothing":       {func(q *gen.QuoteRequest) { q.Epsilon = number(-1) }, nil, nil, "malformed", "epsilon", false},
		"far too much":            {func(q *gen.QuoteRequest) { q.Epsilon = number(1e9) }, nil, nil, "malformed", "to 1000", false},
		"no delta":                {func(q *gen.QuoteRequest) { q.Delta = number(0) }, nil, nil, "malformed", "delta", false},
		"all of delta":            {func(q *gen.QuoteRequest) { q.Delta = number(1) }, nil, nil, "malformed", "delta", false},
		"delta alone":             {func(q *gen.QuoteRequest) { q.Epsilon, q.Delta = nil, number(1e-6) }, nil, nil, "malformed", "delta without epsilon", false},
		"all in league":           {func(q *gen.QuoteRequest) { n := 3; q.Colluders = &n }, nil, nil, "cohort-too-small", "colluders", false},
	} {
		t.Run(name, func(t *testing.T) {
			w, q := privateMarket(t)
			good := into[gen.Quote](t, w.do("POST", "/v1/quotes", w.bearer(), q))
			run := w.signed(good.Order, q, good.ValidAfter, good.ValidBefore)
			id, err := dao.ParseHash(q.Datasets[2])
			if err != nil {
				t.Fatal(err)
			}
			if c.budget != nil {
				b := w.budgets[id]
				c.budget(&b)
				w.budgets[id] = b
			}
			if c.policy != nil {
				p, err := dao.ParsePolicy([]byte(w.rows[id].Policy))
				if err != nil {
					t.Fatal(err)
				}
				c.policy(&p)
				v, row := w.datasets[id], w.rows[id]
				row.Policy, v.PolicyHash = string(p.Canonical()), p.Hash()
				w.datasets[id], w.rows[id] = v, row
			}
			if c.ask != nil {
				c.ask(&q)
			}
			a := w.do("POST", "/v1/quotes", w.bearer(), q)
			if p := a.problem(t); p != c.want || !strings.Contains(string(a.body), c.in) {
				t.Errorf("%q: %s", p, a.body)
			}
			if c.want == "privacy-budget-exhausted" {
				var p gen.Problem
				if err := json.Unmarshal(a.body, &p); err != nil || p.Args == nil || (*p.Args)["datasetId"] != id.String() || (*p.Args)["epsilonAskedMicro"] != "8300000" || (*p.Args)["epsilonLeftMicro"] == "" || p.Advice == nil {
					t.Errorf("%s", a.body)
				}
			}
			if c.atFunds {
				if p := w.do("POST", "/v1/runs", w.bearer(), run).problem(t); p != c.want {
					t.Errorf("bought: %q", p)
				}
			}
			if len(w.relayed) != 0 {
				t.Errorf("relayed %v", w.relayed)
			}
		})
	}
	t.Run("the contract's refusals", func(t *testing.T) {
		for name, want := range map[string]string{"NoBudget": "no-privacy-budget", "BudgetExceeded": "privacy-budget-exhausted", "BudgetCannotGrow": "conflict"} {
			if k, ok := classify(&Revert{Name: name}); !ok || k.name != want {
				t.Errorf("%s is %s", name, k.name)
			}
		}
	})
}

// TestDatasetPrivacy: the ledger shows every run with its ε, and a run without
// differential privacy is never left out of it.
func TestDatasetPrivacy(t *testing.T) {
	w := newWorld(t)
	id := w.addDataset(w.builder.Address(), 100, dao.DatasetListed, policy(nil))
	path := "/v1/datasets/" + id.String() + "/privacy"
	get := func() gen.DatasetPrivacy { return into[gen.DatasetPrivacy](t, w.do("GET", path, "", nil)) }
	if p := get(); p.Unit != gen.PrivacyUnitNone || p.Bounded || p.Budget != nil || p.Uses == nil || len(p.Uses) != 0 || !strings.Contains(p.Text, "No lifetime privacy budget") {
		t.Errorf("%+v", p)
	}
	w.budgets[id] = PrivacyBudget{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000, SpentEpsilonMicro: 2_500_000, SpentDeltaPico: 1_000_000}
	private := PrivacyUse{RunID: dao.Hash{1}, EpsilonMicro: 2_500_000, DeltaPico: 1_000_000, SpentEpsilonMicro: 2_500_000, SpentDeltaPico: 1_000_000, Block: 7, TimeSec: 1_700_000_000, TxHash: dao.Hash{9}.String()}
	w.uses[id] = []PrivacyUse{private}
	p := get()
	if p.Unit != gen.PrivacyUnitContributor || !p.Bounded || p.Budget.Epsilon != "8" || p.Spent.Epsilon != "2.5" || p.Left.Epsilon != "5.5" || p.Left.Delta != "0.000009" || len(p.Uses) != 1 {
		t.Fatalf("%+v", p)
	}
	if u := p.Uses[0]; u.RunId != (dao.Hash{1}).String() || u.Unit != gen.PrivacyUnitContributor || u.Loss.EpsilonMicro != 2_500_000 || u.Spent.Epsilon != "2.5" || u.AtMs != 1_700_000_000_000 || u.Block != 7 {
		t.Errorf("%+v", u)
	}
	w.uses[id] = []PrivacyUse{{RunID: dao.Hash{2}, Block: 8, TxHash: dao.Hash{9}.String()}, private}
	p = get()
	if p.Bounded || len(p.Uses) != 2 || !strings.Contains(p.Text, "One run used it with no DP (ε = ∞)") {
		t.Errorf("%+v", p)
	}
	if u := p.Uses[0]; u.Unit != gen.PrivacyUnitNone || u.Loss != nil || u.Spent != nil || !strings.Contains(u.Text, "No DP") {
		t.Errorf("%+v", u)
	}
	for query, want := range map[string]string{"?version=2": "not-found", "?version=0": "malformed", "?version=x": "malformed"} {
		if got := w.do("GET", path+query, "", nil).problem(t); got != want {
			t.Errorf("%s: %q", query, got)
		}
	}
	if got := w.do("GET", "/v1/datasets/"+dao.Hash{9}.String()+"/privacy", "", nil).problem(t); got != "unknown-dataset" {
		t.Error(got)
	}
}

// TestSetPrivacyBudget: an owner's message is relayed once, and refused before
// it costs gas where the contract would refuse it.
func TestSetPrivacyBudget(t *testing.T) {
	w, id, other := ownedWorld(t)
	path := "/v1/datasets/" + id.String() + "/privacy"
	request := func(k *typed.Key, change func(*dao.PrivacyBudget)) gen.PrivacyBudgetRequest {
		b := dao.PrivacyBudget{DatasetID: id, Version: 1, Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 10, Nonce: w.privacyNonces[w.builder.Address()], Deadline: w.chain + 600}
		if change != nil {
			change(&b)
		}
		return gen.PrivacyBudgetRequest{Version: int64(b.Version), Unit: unitOf(b.Unit), EpsilonMicro: int64(b.EpsilonMicro), DeltaPico: int64(b.DeltaPico),
			Nonce: int64(b.Nonce), Deadline: int64(b.Deadline), Signature: sign(t, k, budgetsDomain, (*typed.PrivacyBudget)(&b))}
	}
	for name, c := range map[string]struct {
		change func(*dao.PrivacyBudget)
		want   string
	}{
		"no unit":         {func(b *dao.PrivacyBudget) { b.Unit = 0 }, "malformed"},
		"no epsilon":      {func(b *dao.PrivacyBudget) { b.EpsilonMicro = 0 }, "malformed"},
		"all of delta":    {func(b *dao.PrivacyBudget) { b.DeltaPico = 1e12 }, "malformed"},
		"another version": {func(b *dao.PrivacyBudget) { b.Version = 2 }, "conflict"},
		"another dataset": {func(b *dao.PrivacyBudget) { b.DatasetID = other }, "wrong-signer"},
		"a later nonce":   {func(b *dao.PrivacyBudget) { b.Nonce++ }, "replayed"},
		"too late":        {func(b *dao.PrivacyBudget) { b.Deadline = w.chain - 1 }, "expired"},
	} {
		if got := w.do("POST", path, w.bearer(), request(w.builder, c.change)).problem(t); got != c.want {
			t.Errorf("%s: %q, not %q", name, got, c.want)
		}
	}
	if got := w.do("POST", path, w.bearer(), request(key(t, "somebody"), nil)).problem(t); got != "wrong-signer" {
		t.Errorf("by another account: %q", got)
	}
	if got := w.do("POST", path, "", request(w.builder, nil)).problem(t); got != "not-signed-in" {
		t.Errorf("without a session: %q", got)
	}
	if len(w.relayed) != 0 {
		t.Fatalf("relayed %v", w.relayed)
	}
	good := request(w.builder, nil)
	for range 2 { // the answer to the first was lost
		if a := w.do("POST", path, w.bearer(), good); a.status != 200 {
			t.Fatalf("%d: %s", a.status, a.body)
		}
	}
	if !slices.Equal(w.relayed, []string{"privacy budget"}) || w.budgets[id].EpsilonMicro != 8_000_000 {
		t.Errorf("relayed %v, %+v", w.relayed, w.budgets[id])
	}
	spent := w.budgets[id]
	spent.SpentEpsilonMicro, spent.SpentDeltaPico = 1, 1
	w.budgets[id] = spent
	for name, change := range map[string]func(*dao.PrivacyBudget){
		"more epsilon": func(b *dao.PrivacyBudget) { b.EpsilonMicro++ }, "more delta": func(b *dao.PrivacyBudget) { b.DeltaPico++ },
		"another unit": func(b *dao.PrivacyBudget) { b.Unit = dao.UnitRecord },
	} {
		a := w.do("POST", path, w.bearer(), request(w.builder, change))
		if a.problem(t) != "conflict" || !strings.Contains(string(a.body), "grows") {
			t.Errorf("%s: %s", name, a.body)
		}
	}
	if a := w.do("POST", path, w.bearer(), request(w.builder, func(b *dao.PrivacyBudget) { b.EpsilonMicro = 1 })); a.status != 200 {
		t.Errorf("a tighter one: %d: %s", a.status, a.body)
	}
	account := into[gen.Account](t, w.do("GET", "/v1/accounts/"+w.builder.Address().String(), "", nil))
	if account.PrivacyNonce == nil || *account.PrivacyNonce != 2 {
		t.Errorf("%+v", account)
	}
}

// TestDecimal: the texts of losses are exact.
func TestDecimal(t *testing.T) {
	for n, want := range map[uint64]string{0: "0", 1: "0.000001", 1_000_000: "1", 2_500_000: "2.5", 123_000_001: "123.000001", 10: "0.00001", 1_000_000_000_000_000: "1000000000"} {
		if got := decimal(n, microPlaces); got != want {
			t.Errorf("%d: %s, not %s", n, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		n, places := rapid.Uint64().Draw(t, "n"), rapid.IntRange(1, 18).Draw(t, "places")
		whole, frac, _ := strings.Cut(decimal(n, places), ".")
		if got := strings.TrimLeft(whole+frac+strings.Repeat("0", places-len(frac)), "0"); got != strings.TrimLeft(fmt.Sprint(n), "0") {
			t.Fatalf("%d by %d: %s", n, places, decimal(n, places))
		}
	})
}
