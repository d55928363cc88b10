package pricing_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/pricing"
)

// TestExplainAgrees: what is explained is what is asked: now the price, and in
// a quote the greater of two periods' prices.
func TestExplainAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := func(name string) dao.Wei { return dao.WeiOf(rapid.Int64Range(0, 1<<60).Draw(t, name)) }
		b := pricing.Book{
			Parameters: pricing.Parameters{BasePriceWei: wei("base"), PerRowWei: dao.WeiOf(rapid.Int64Range(0, 1<<40).Draw(t, "row")), TierBps: [3]uint32{5_000, 10_000, 40_000}},
			Dynamics:   pricing.Dynamics{DemandRiseMicro: 50_000, DemandDecayMicro: 688, DemandCapMicro: 1_386_294, QualityMinBps: 5_000, QualityMaxBps: 15_000, QualityStepBps: 1_000},
		}
		period := rapid.Uint32Range(10, 1<<20).Draw(t, "period")
		d := pricing.Dataset{Rows: rapid.Uint64Range(1, 1<<20).Draw(t, "rows"), FloorWei: wei("floor"), NextFloorWei: wei("next floor"),
			Live: pricing.Live{OwnBase: rapid.Bool().Draw(t, "own"), BaseWei: wei("own base"), Period: period - rapid.Uint32Range(0, 5).Draw(t, "passed"),
				ExcessMicro: rapid.Uint32Range(0, 1_386_294).Draw(t, "excess"), AddedNext: 50_000, AddedAfter: 50_000, QualityBps: 9_000, QualityNext: 11_000, QualityAfter: 12_000}}
		tier := dao.Tier(rapid.IntRange(0, 2).Draw(t, "tier"))
		e, err := b.Explain(&d, tier, period)
		if err != nil {
			t.Fatal(err)
		}
		now, err := b.Price(&d, tier, period)
		if err != nil || now.Cmp(e.Now.PriceWei) != 0 {
			t.Fatalf("now %s, explained %s, %v", now, e.Now.PriceWei, err)
		}
		q, err := b.Quote([]pricing.Dataset{d}, tier, 1, 1, period)
		if err != nil || q.DatasetPrices[0].Cmp(e.QuoteWei) != 0 {
			t.Fatalf("quoted %s, explained %s, %v", q.DatasetPrices[0], e.QuoteWei, err)
		}
		for _, p := range []pricing.Part{e.Now, e.Next} {
			if p.FloorWins() != (p.PriceWei.Cmp(p.FloorWei) == 0 && p.MarketWei.Cmp(p.FloorWei) < 0) || p.PriceWei.Cmp(p.FloorWei) < 0 || p.PriceWei.Cmp(p.MarketWei) < 0 {
				t.Fatalf("%+v", p)
			}
		}
	})
	if _, err := (&pricing.Book{}).Explain(&pricing.Dataset{}, 3, 1); !errors.Is(err, pricing.ErrBadTier) {
		t.Errorf("a fourth tier: %v", err)
	}
}
