package pricing

import (
	"fmt"
	"math/big"

	"sahm/dao"
)

// Explanation says why a dataset costs what it costs: its list price, what
// demand and quality make of it in a period and in the next one, and whether
// the floor wins.
type Explanation struct {
	BaseWei   dao.Wei // the dataset's own, or the common one
	OwnBase   bool
	PerRowWei dao.Wei
	Rows      uint64
	TierBps   uint32
	ListWei   dao.Wei // (base + perRow · rows) · tier
	Now, Next Part
	// QuoteWei is what is asked for a run that is opened before Next ends: the
	// greater of the two prices.
	QuoteWei dao.Wei
}

// Part is the price of one period.
type Part struct {
	Period     uint32
	DemandE18  *big.Int // multiplier with 18 decimals
	QualityBps uint16
	MarketWei  dao.Wei // list · demand · quality
	FloorWei   dao.Wei
	PriceWei   dao.Wei // the greater of market and floor
}

// FloorWins reports whether the floor is above what the market gives.
func (p Part) FloorWins() bool { return p.FloorWei.Cmp(p.MarketWei) > 0 }

// Explain takes the price of a dataset apart; [ErrBadTier].
func (b *Book) Explain(d *Dataset, tier dao.Tier, period uint32) (Explanation, error) {
	p := &b.Parameters
	if int(tier) >= len(p.TierBps) {
		return Explanation{}, fmt.Errorf("%w: %d", ErrBadTier, tier)
	}
	e := Explanation{BaseWei: p.BasePriceWei, OwnBase: d.Live.OwnBase, PerRowWei: p.PerRowWei, Rows: d.Rows, TierBps: p.TierBps[tier]}
	if d.Live.OwnBase {
		e.BaseWei = d.Live.BaseWei
	}
	list := new(big.Int).SetUint64(d.Rows)
	list.Mul(list, p.PerRowWei.Big())
	list.Add(list, e.BaseWei.Big())
	list.Mul(list, new(big.Int).SetUint64(uint64(e.TierBps)))
	e.ListWei = dao.NewWei(list.Div(list, bpsOne))
	part := func(period uint32, floor dao.Wei) Part {
		excess, quality := d.Live.At(period, b.Dynamics)
		v := Part{Period: period, DemandE18: Multiplier(excess), QualityBps: quality, MarketWei: dao.NewWei(b.price(d, tier, period)), FloorWei: floor}
		v.PriceWei = greater(v.MarketWei, floor)
		return v
	}
	e.Now, e.Next = part(period, d.FloorWei), part(period+1, d.NextFloorWei)
	e.QuoteWei = greater(e.Now.PriceWei, e.Next.PriceWei)
	return e, nil
}
