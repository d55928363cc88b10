package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/server/api/gen"
	"sahm/server/market"
)

// TestCohortTooSimilar: nobody pays for a run that custodians would refuse
// because its sums minus those of an earlier run are too few members'.
func TestCohortTooSimilar(t *testing.T) {
	w := newWorld(t)
	q := w.market()
	quote := func(ids ...string) answer {
		c := q
		c.Datasets = ids
		return w.do("POST", "/v1/quotes", "", c)
	}
	one, two, three := q.Datasets[0], q.Datasets[1], q.Datasets[2]
	more := func(i int) string {
		return w.addDataset(key(t, fmt.Sprint("more", i)).Address(), 10, dao.DatasetListed, policy(nil)).String()
	}
	four, five, six := more(4), more(5), more(6)
	earlier := into[gen.Quote](t, quote(one, two, three))
	var o dao.Order
	if err := json.Unmarshal([]byte(earlier.Order), &o); err != nil {
		t.Fatal(err)
	}
	id, err := dao.ParseHash(earlier.RunId)
	if err != nil {
		t.Fatal(err)
	}
	w.runs[id] = RunRow{ID: id, Order: o, Spec: []byte(q.Spec), Schema: []byte(q.Schema)}
	if p := quote(one, two, three, four).problem(t); p != "" {
		t.Errorf("the earlier run is not assigned: %s", p)
	}
	w.record(id, market.Event{Kind: market.ChainAssigned}, struct{}{})
	if p := quote(one, two, three, four).problem(t); p != "cohort-too-similar" {
		t.Errorf("the earlier run is assigned: %q", p)
	}
	w.record(id, market.Event{Kind: market.ChainCommitted}, struct{}{})
	for name, c := range map[string]struct {
		ids  []string
		want string
	}{
		"the same":           {[]string{three, one, two}, ""},
		"one more":           {[]string{one, two, three, four}, "cohort-too-similar"},
		"one for another":    {[]string{one, two, four}, "cohort-too-similar"},
		"two more":           {[]string{one, two, three, four, five}, "cohort-too-similar"},
		"three more":         {[]string{one, two, three, four, five, six}, ""},
		"two for two others": {[]string{one, four, five}, ""},
	} {
		if p := quote(c.ids...).problem(t); p != c.want {
			t.Errorf("%s: %q, want %q", name, p, c.want)
		}
	}
	t.Run("another version", func(t *testing.T) {
		r := w.runs[id]
		r.Order.Datasets = slices.Clone(r.Order.Datasets)
		for i := range r.Order.Datasets {
			r.Order.Datasets[i].Version = 7
		}
		w.runs[id] = r
		if p := quote(one, two, three, four).problem(t); p != "" {
			t.Error(p)
		}
	})
}
