package api

import (
	"encoding/json"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/server/api/gen"
)

// recordMarket is a market whose datasets are sold with record-level privacy,
// and a request for a quote of such a run.
func recordMarket(t *testing.T) (*world, gen.QuoteRequest) {
	t.Helper()
	w := newWorld(t)
	q := w.market()
	doc := policy(func(p *dao.Policy) {
		p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetRecord, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000}}
	})
	for _, d := range q.Datasets {
		id, err := dao.ParseHash(d)
		if err != nil {
			t.Fatal(err)
		}
		c, row := w.datasets[id], w.rows[id]
		c.PolicyHash, row.Policy = dao.Keccak256([]byte(doc)), doc
		w.datasets[id], w.rows[id] = c, row
		w.budgets[id] = PrivacyBudget{Unit: dao.UnitRecord, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000}
	}
	epsilon, unit, sampling := 3.3, gen.PrivacyUnitRecord, 0.2
	q.Epsilon, q.Unit, q.Sampling = &epsilon, &unit, &sampling
	q.Spec = string(model.RecordSpec(model.Logistic).Canonical())
	return w, q
}

// TestQuoteByRecord: a record-level quote names sampling rate and steps in its
// order, says noise and clip norm in words, and is funded as quoted.
func TestQuoteByRecord(t *testing.T) {
	w, q := recordMarket(t)
	quote := into[gen.Quote](t, w.do("POST", "/v1/quotes", w.bearer(), q))
	var o dao.Order
	if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
		t.Fatal(err)
	}
	want := dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: 3_300_000, DeltaPico: 1_000_000, SamplingPpb: 200_000_000, Steps: o.Training.Rounds * 20, KMin: 3}
	if o.Privacy != want {
		t.Errorf("%+v", o.Privacy)
	}
	p := quote.Privacy
	if p == nil || p.Unit != gen.PrivacyUnitRecord || p.Loss == nil || p.Loss.Epsilon != "3.3" || len(p.Datasets) != 3 || p.Datasets[0].LeftAfter.Epsilon != "16.7" {
		t.Fatalf("%+v", p)
	}
	for _, words := range []string{"for each row (unit record)", "with probability 0.2;", "clipped to the norm 1,", "adds noise of "} {
		if !strings.Contains(p.Text, words) {
			t.Errorf("no %q in %s", words, p.Text)
		}
	}
	run := w.signed(quote.Order, q, quote.ValidAfter, quote.ValidBefore)
	if a := w.do("POST", "/v1/runs", w.bearer(), run); a.status != 201 {
		t.Fatalf("%d: %s", a.status, a.body)
	}
	q.Sampling = nil
	quote = into[gen.Quote](t, w.do("POST", "/v1/quotes", w.bearer(), q))
	if !strings.Contains(quote.Order, `"samplingPpb":100000000`) {
		t.Error("a tenth is the standard sampling rate")
	}
}

// TestRecordRefusedBeforeFunding: what cannot be kept, or is not covered, is
// not sold.
func TestRecordRefusedBeforeFunding(t *testing.T) {
	number := func(f float64) *float64 { return &f }
	unit := func(u gen.PrivacyUnit) *gen.PrivacyUnit { return &u }
	for name, c := range map[string]struct {
		ask      func(*gen.QuoteRequest)
		spent    uint64
		want, in string
	}{
		"more than is left":         {nil, 16_700_001, "privacy-budget-exhausted", "ε 3.299999"},
		"another unit":              {func(q *gen.QuoteRequest) { q.Unit, q.Sampling = nil, nil }, 0, "no-privacy-budget", ""},
		"no such unit":              {func(q *gen.QuoteRequest) { q.Unit = unit("household") }, 0, "malformed", "household"},
		"no unit at all":            {func(q *gen.QuoteRequest) { q.Unit = unit(gen.PrivacyUnitNone) }, 0, "malformed", "none"},
		"a unit without an epsilon": {func(q *gen.QuoteRequest) { q.Epsilon, q.Sampling = nil, nil }, 0, "malformed", "without epsilon"},
		"sampling contributors":     {func(q *gen.QuoteRequest) { q.Unit = unit(gen.PrivacyUnitContributor) }, 0, "malformed", "sampling is for unit record"},
		"nothing sampled":           {func(q *gen.QuoteRequest) { q.Sampling = number(0) }, 0, "malformed", "sampling"},
		"more than all sampled":     {func(q *gen.QuoteRequest) { q.Sampling = number(1.1) }, 0, "malformed", "sampling"},
		"a delta of one row":        {func(q *gen.QuoteRequest) { q.Delta = number(0.5) }, 0, "malformed", "rows in the largest dataset"},
		"an epsilon out of reach":   {func(q *gen.QuoteRequest) { q.Epsilon = number(0.00001) }, 0, "epsilon-unreachable", ""},
		"rows that are not clipped": {func(q *gen.QuoteRequest) { q.Spec = string(model.DefaultSpec(model.Logistic).Canonical()) }, 0, "not-a-record-spec", "row_clip"},
	} {
		t.Run(name, func(t *testing.T) {
			w, q := recordMarket(t)
			if c.ask != nil {
				c.ask(&q)
			}
			id, err := dao.ParseHash(q.Datasets[1])
			if err != nil {
				t.Fatal(err)
			}
			b := w.budgets[id]
			b.SpentEpsilonMicro = c.spent
			w.budgets[id] = b
			a := w.do("POST", "/v1/quotes", w.bearer(), q)
			if a.status < 400 || !strings.Contains(string(a.body), "urn:sahm:problem:"+c.want) || !strings.Contains(string(a.body), c.in) {
				t.Errorf("%d: %s", a.status, a.body)
			}
			if len(w.relayed) > 0 {
				t.Errorf("relayed %v", w.relayed)
			}
		})
	}
}
