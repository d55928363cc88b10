package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/api/gen"
	"sahm/server/market"
	"sahm/trainer/dataset"
)

// catalogue is the private market with a request for a statistics order.
func catalogue(t *testing.T) (*world, gen.QuoteRequest) {
	t.Helper()
	w, q := privateMarket(t)
	n := int64(dataset.CatalogueLength(testSchema()))
	q.Spec, q.Rounds, q.ModelLength, q.StatsLength = dao.StatisticsSpec, 1, n, n
	return w, q
}

// TestStatisticsQuote: an order of statistics is quoted for what it is, and
// refused before anybody pays.
func TestStatisticsQuote(t *testing.T) {
	w, q := catalogue(t)
	quote := into[gen.Quote](t, w.do("POST", "/v1/quotes", "", q))
	var o dao.Order
	if err := json.Unmarshal([]byte(quote.Order), &o); err != nil {
		t.Fatal(err)
	}
	if !o.StatisticsOnly() || o.Training.WordBits != 64 || o.Privacy.Steps != 1 || o.Privacy.Unit != dao.UnitContributor {
		t.Errorf("%+v %+v", o.Training, o.Privacy)
	}
	for name, c := range map[string]struct {
		edit func(*gen.QuoteRequest)
		want string
	}{
		"two rounds":          {func(q *gen.QuoteRequest) { q.Rounds = 2 }, "malformed"},
		"a run's length":      {func(q *gen.QuoteRequest) { q.StatsLength = 30 }, "wrong-length"},
		"no noise":            {func(q *gen.QuoteRequest) { q.Epsilon = nil }, "policy-denies"},
		"more than is left":   {func(q *gen.QuoteRequest) { e := 19.0; q.Epsilon = &e }, "privacy-budget-exhausted"},
		"another unit":        {func(q *gen.QuoteRequest) { u := gen.PrivacyUnitRecord; q.Unit = &u }, "no-privacy-budget"},
		"two datasets":        {func(q *gen.QuoteRequest) { q.Datasets = q.Datasets[:2] }, "malformed"},
		"a spec that is near": {func(q *gen.QuoteRequest) { q.Spec += " " }, "malformed"},
	} {
		c2 := q
		c.edit(&c2)
		a := w.do("POST", "/v1/quotes", "", c2)
		if p := a.problem(t); p != c.want && !(name == "a spec that is near" && a.status >= 400 && a.status < 500) {
			t.Errorf("%s: %q, want %q: %s", name, p, c.want, a.body)
		}
	}
}

// TestStatisticsOnce: a set of dataset versions has one answer. While it is made
// and after, another order is refused; what is served is what the log holds, to
// the byte, to anybody; what nobody signed is not served.
func TestStatisticsOnce(t *testing.T) {
	w, q := catalogue(t)
	run, id := w.order(q)
	if a := w.do("POST", "/v1/runs", w.bearer(), run); a.status != 201 {
		t.Fatalf("%d: %s", a.status, a.body)
	}
	// The coordinator is a fake: its first fact is written here.
	var o dao.Order
	if err := json.Unmarshal([]byte(run.Order), &o); err != nil {
		t.Fatal(err)
	}
	docs := protocol.RunDocs{Order: o, Spec: []byte(run.Spec), Schema: []byte(run.Schema)}
	w.record(id, market.Event{Kind: market.RunOpened}, market.Opened{Docs: docs})
	one, two, three := q.Datasets[0], q.Datasets[1], q.Datasets[2]
	set := func(ids ...string) string { return "/v1/statistics?datasets=" + strings.Join(ids, ",") }

	again := func(want string) {
		t.Helper()
		for _, ids := range [][]string{{one, two, three}, {three, one, two}} {
			c := q
			c.Datasets = ids
			a := w.do("POST", "/v1/quotes", "", c)
			if p := a.problem(t); p != want || want != "" && !strings.Contains(string(a.body), id.String()) {
				t.Errorf("asked again: %q, want %q: %s", p, want, a.body)
			}
		}
	}
	again("statistics-exist")
	if p := w.do("GET", set(one, two, three), "", nil).problem(t); p != "not-ready" {
		t.Error(p)
	}

	answer, err := settlement.NewAnswer(id, &docs, make([]int64, o.Training.StatsLength))
	if err != nil {
		t.Fatal(err)
	}
	text, err := answer.Encode()
	if err != nil {
		t.Fatal(err)
	}
	w.record(id, market.Event{Kind: market.ModelSealed}, market.Sealed{CID: "bafyanswer", Answer: text})
	if p := w.do("GET", set(one, two, three), "", nil).problem(t); p != "not-ready" {
		t.Errorf("served before it was signed: %q", p)
	}
	w.record(id, market.Event{Kind: market.ChainCommitted}, struct{}{})
	w.chainRuns[id] = ChainRun{State: "Proposed"}
	again("statistics-exist")
	for _, url := range []string{set(one, two, three), set(three, two, one)} {
		a := w.do("GET", url, "", nil)
		if a.status != 200 || !bytes.Equal(a.body, text) {
			t.Errorf("%s: %d, %d bytes", url, a.status, len(a.body))
		}
	}
	if p := w.do("GET", set(one, two), "", nil).problem(t); p != "not-found" {
		t.Errorf("another set: %q", p)
	}
	if p := w.do("GET", set(one, one, two), "", nil).problem(t); p == "" {
		t.Error("a set that names one dataset twice")
	}
	list := into[gen.StatisticsList](t, w.do("GET", "/v1/datasets/"+two+"/statistics", "", nil)).Statistics
	if len(list) != 1 || !list[0].Ready || list[0].RunId != id.String() || list[0].Rows != 600 || !strings.Contains(list[0].Text, "ε 8.3") {
		t.Errorf("%+v", list)
	}

	// A set that differs by one is refused; under another schema the noise covers
	// it, which is charged.
	four := w.addDataset(key(t, "four").Address(), 10, dao.DatasetListed, w.rows[mustHash(t, one)].Policy)
	w.budgets[four] = PrivacyBudget{Unit: dao.UnitContributor, EpsilonMicro: 20_000_000, DeltaPico: 10_000_000}
	other := testSchema()
	other.Features[0].Hi *= 2
	for i, schema := range []dataset.Schema{testSchema(), other} {
		c := q
		c.Datasets, c.Schema = append([]string{four.String()}, q.Datasets...), string(schema.Canonical())
		if p := w.do("POST", "/v1/quotes", "", c).problem(t); p != []string{"cohort-too-similar", ""}[i] {
			t.Errorf("one more: %q", p)
		}
	}

	// A new version is another set; a refunded order is none.
	d := w.datasets[mustHash(t, one)]
	d.Version++
	w.datasets[mustHash(t, one)] = d
	if p := w.do("GET", set(one, two, three), "", nil).problem(t); p != "not-found" {
		t.Errorf("of an earlier version: %q", p)
	}
	d.Version--
	w.datasets[mustHash(t, one)] = d
	w.record(id, market.Event{Kind: market.ChainRefunded}, market.Problem{Code: "expired", Detail: "a deadline passed"})
	again("")
}

func mustHash(t *testing.T, s string) dao.Hash {
	t.Helper()
	h, err := dao.ParseHash(s)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestStatisticsWords: the run's story speaks of statistics, not of a model.
func TestStatisticsWords(t *testing.T) {
	p := newProgress()
	p.statistics = true
	for _, kind := range []market.EventKind{market.ChainCommitted, market.StatsOpened, market.RoundVoid, market.ModelSealed} {
		e := RunEvent{Event: market.Event{Kind: kind, Round: 1, Body: []byte(`{}`)}}
		if s := sentence(e, p); strings.Contains(s, "model") || strings.Contains(s, "ound 1") {
			t.Errorf("%s: %s", kind, s)
		}
	}
	waits := fmt.Sprint(waitingFor([]market.Action{{Kind: market.DoSeal}, {Kind: market.DoTask, Task: protocol.RoundTrain, Round: 1}}, market.PhaseTraining, true))
	if strings.Contains(waits, "model") || strings.Contains(waits, "update") {
		t.Error(waits)
	}
}
