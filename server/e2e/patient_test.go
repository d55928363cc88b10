//go:build integration

package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/pricing"
)

// TestSecondRunCostsMore waits, in real time, for the price period in which a
// settled run shows in quotes, and buys the second run at the higher price.
// It takes up to twelve minutes.
func TestSecondRunCostsMore(t *testing.T) {
	if os.Getenv("SAHM_PATIENT") == "" {
		t.Skip("LOUD: this waits for the next price period, up to ten minutes; set SAHM_PATIENT=1 to run it. server/app's TestSettledRun does the same on a simulated clock")
	}
	work := t.TempDir()
	dir := filepath.Join(work, "node")
	m := newMarket(t, startServer(t, programs(t), dir, serverFlags()...), work)
	m.list(t)
	m.credit(t)
	e := m.economy(t, dir)
	quote := func() dao.Order {
		var q struct {
			Order string `json:"order"`
		}
		m.builder.must(t, &q, m.order("quote")...)
		var o dao.Order
		if err := json.Unmarshal([]byte(q.Order), &o); err != nil {
			t.Fatal(err)
		}
		return o
	}
	before := quote()
	first := m.settle(t)
	if first.Books.Funded != before.Prices.MaxTotalWei.String() {
		t.Errorf("the first run was funded with %s, quoted %s", first.Books.Funded, before.Prices.MaxTotalWei)
	}
	id, err := dao.ParseHash(first.ID)
	if err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(time.Minute); ; time.Sleep(time.Second) {
		use, scores, err := e.c.Recorded(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if use && scores {
			break
		}
		if time.Now().After(end) {
			t.Fatal("the price book was not told within a minute")
		}
	}
	// Noted in period k, it counts from k + 2 on, and quotes of k + 1 include it.
	for k := e.period(); e.period() == k; time.Sleep(2 * time.Second) {
	}
	after := quote()
	dearer := 0
	for i := range after.Datasets {
		t.Logf("dataset %d was quoted at %s, now at %s", i, before.Datasets[i].PriceWei, after.Datasets[i].PriceWei)
		if after.Datasets[i].PriceWei.Cmp(before.Datasets[i].PriceWei) > 0 {
			dearer++
		}
	}
	if dearer == 0 || after.Prices.DatasetsWei.Cmp(before.Prices.DatasetsWei) <= 0 {
		t.Errorf("the datasets cost %s, before the run %s", after.Prices.DatasetsWei, before.Prices.DatasetsWei)
	}
	second := m.settle(t)
	if now := quote(); second.Books.Funded != after.Prices.MaxTotalWei.String() && second.Books.Funded != now.Prices.MaxTotalWei.String() {
		t.Errorf("the second run was funded with %s, quoted %s", second.Books.Funded, after.Prices.MaxTotalWei)
	}
	t.Logf("quotes of %d s periods: first run %s, second %s", pricing.PeriodSeconds, first.Books.Funded, second.Books.Funded)
	m.interrupt()
}
