package api

import (
	"encoding/json"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/server/api/gen"
)

// TestQuoteByStrategy: an order has the vectors and the rate of its server
// rule, and what the market does not run is refused before it is priced.
func TestQuoteByStrategy(t *testing.T) {
	w := newWorld(t)
	q := w.market()
	drawn := &model.Participation{Kind: model.Drawn, Members: 3}
	for _, c := range []struct {
		family   model.Family
		strategy *model.Strategy
		words    int64 // over parameters
		rate     uint64
		want     string
	}{
		{model.Logistic, model.DefaultStrategy(model.FedProx), 1, 1_000_000, ""},
		{model.Logistic, model.DefaultStrategy(model.FedAdam), 1, 30_000, ""},
		{model.Logistic, model.DefaultStrategy(model.SCAFFOLD), 2, 1_000_000, ""},
		{model.Logistic, model.DefaultStrategy(model.SCAFFOLD), 1, 0, "wrong-length"},
		{model.MLP, &model.Strategy{Name: model.FedAvg, PersonalHead: true}, 1, 0, "strategy-refused"},
		{model.MLP, &model.Strategy{Name: model.FedAvg, EarlyStop: &model.EarlyStop{Patience: 3}}, 1, 1_000_000, ""},
		{model.MLP, &model.Strategy{Name: model.FedAvg, Participation: drawn}, 1, 0, "strategy-refused"},
	} {
		s := model.DefaultSpec(c.family)
		s.Strategy = c.strategy
		q.Spec, q.ModelLength = string(s.Canonical()), c.words*int64(model.NumParams(s, 2, 2))
		got := w.do("POST", "/v1/quotes", "", q)
		if p := got.problem(t); p != c.want {
			t.Errorf("%s: got %q, want %q: %s", c.strategy.Name, p, c.want, got.body)
		}
		if c.want != "" {
			continue
		}
		var o dao.Order
		if err := json.Unmarshal([]byte(into[gen.Quote](t, got).Order), &o); err != nil {
			t.Fatal(err)
		}
		if o.Training.ServerRateMicro != c.rate || o.Training.ModelLength != uint64(q.ModelLength) {
			t.Errorf("%s: %+v", c.strategy.Name, o.Training)
		}
	}
}
