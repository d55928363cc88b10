// Package pricing computes what the contract PriceBook computes, to the last
// wei: the price of datasets, of runs, and how prices move with settled runs.
// A test runs the compiled contract beside it.
//
// Use it to price many runs, to show how a price will fall, to try parameters
// before a vote, and to check a node that quotes. Use the contract itself
// (dao/chain) for what an order must pay: this package knows only the numbers
// that it is given. It does no I/O and reads no clock.
//
//	price = max(floor, list · demand / 10^18 · quality / 10^4)
//	list  = (base + perRow · rows) · tierBps / 10^4
//
// demand is e^(excess / 10^6) by EIP-4844's integer series. Every division
// rounds down. Time is counted in price periods of ten minutes; what a settled
// run changes in period k counts from period k + 2 on, so that a quote made in
// k, the greater of the prices of k and k + 1, is enough until k + 1 ends.
package pricing

import (
	"errors"
	"fmt"
	"math/big"

	"sahm/dao"
)

const (
	// PeriodSeconds is the length of a price period.
	PeriodSeconds = 600
	// BPS is the whole of what is counted in 1/10000.
	BPS = 10_000

	maxTierBps      = 1_000_000
	maxDAOFeeBps    = 5_000
	maxRiseMicro    = 693_147   // ln 2
	maxExcessMicro  = 4_158_883 // ln 64
	leastQualityBps = 1_000
	mostQualityBps  = 40_000
	maxQualityStep  = 5_000
	maxShownBps     = 20_000
	amountBits      = 96
)

// Errors, for what the contract refuses.
var (
	ErrBadParameters = errors.New("pricing: bad parameters")
	ErrBadTier       = errors.New("pricing: unknown tier")
	ErrBadRounds     = errors.New("pricing: more rounds completed than ordered")
)

var (
	bpsOne = big.NewInt(BPS)
	micro  = big.NewInt(1_000_000)
	one18  = big.NewInt(1_000_000_000_000_000_000)
)

// Parameters are the DAO's prices, as PriceBook.parameters. Amounts are below
// 2^96.
type Parameters struct {
	BasePriceWei           dao.Wei   `json:"basePriceWei"`
	PerRowWei              dao.Wei   `json:"perRowWei"`
	TierBps                [3]uint32 `json:"tierBps"` // by dao.Tier; 1 to 1,000,000
	GuaranteedBps          uint16    `json:"guaranteedBps"`
	ComputePerSeatRoundWei dao.Wei   `json:"computePerSeatRoundWei"`
	CustodyPerRoundWei     dao.Wei   `json:"custodyPerRoundWei"`
	DAOFeeBps              uint16    `json:"daoFeeBps"` // at most 5000
}

// Check reports what the contract would refuse; [ErrBadParameters].
func (p *Parameters) Check() error {
	for name, w := range map[string]dao.Wei{
		"basePriceWei": p.BasePriceWei, "perRowWei": p.PerRowWei,
		"computePerSeatRoundWei": p.ComputePerSeatRoundWei, "custodyPerRoundWei": p.CustodyPerRoundWei,
	} {
		if b := w.Big(); b.Sign() < 0 || b.BitLen() > amountBits {
			return fmt.Errorf("%w: %s is not 0 to 2^96-1", ErrBadParameters, name)
		}
	}
	for tier, bps := range p.TierBps {
		if bps == 0 || bps > maxTierBps {
			return fmt.Errorf("%w: tier %d at %d of 10000", ErrBadParameters, tier, bps)
		}
	}
	if p.GuaranteedBps > BPS {
		return fmt.Errorf("%w: %d of 10000 guaranteed", ErrBadParameters, p.GuaranteedBps)
	}
	if p.DAOFeeBps > maxDAOFeeBps {
		return fmt.Errorf("%w: a fee of %d of 10000, at most %d", ErrBadParameters, p.DAOFeeBps, maxDAOFeeBps)
	}
	return nil
}

// Book is everything that prices depend on and the DAO decides.
type Book struct {
	Parameters Parameters `json:"parameters"`
	Dynamics   Dynamics   `json:"dynamics"`
}

// Dataset is everything that a dataset's price depends on.
type Dataset struct {
	Live Live
	Rows uint64
	// FloorWei and NextFloorWei are the floors of the period that is asked
	// about and of the one after it.
	FloorWei     dao.Wei
	NextFloorWei dao.Wei
}

// Quote is the price of a run, as PriceBook.Quote.
type Quote struct {
	DatasetPrices []dao.Wei
	Prices        dao.Prices // MaxTotalWei is the sum
}

// PeriodOf is the price period that a second belongs to.
func PeriodOf(unix uint64) uint32 { return uint32(unix / PeriodSeconds) }

// Price is what one use of a dataset costs in a period; [ErrBadTier].
func (b *Book) Price(d *Dataset, tier dao.Tier, period uint32) (dao.Wei, error) {
	if int(tier) >= len(b.Parameters.TierBps) {
		return dao.Wei{}, fmt.Errorf("%w: %d", ErrBadTier, tier)
	}
	return floored(b.price(d, tier, period), d.FloorWei), nil
}

// Quote is what to offer for a run in a period: enough until the next period
// ends. seats are the trainers' seats; [ErrBadTier].
func (b *Book) Quote(ds []Dataset, tier dao.Tier, rounds, seats uint32, period uint32) (Quote, error) {
	return b.quote(ds, tier, rounds, seats, func(d *Dataset) dao.Wei {
		now := floored(b.price(d, tier, period), d.FloorWei)
		return floored(b.price(d, tier, period+1), greater(now, d.NextFloorWei))
	})
}

// Least is what a run that is opened in a period must pay; [ErrBadTier].
func (b *Book) Least(ds []Dataset, tier dao.Tier, rounds, seats uint32, period uint32) (Quote, error) {
	return b.quote(ds, tier, rounds, seats, func(d *Dataset) dao.Wei {
		return floored(b.price(d, tier, period), d.FloorWei)
	})
}

func (b *Book) quote(ds []Dataset, tier dao.Tier, rounds, seats uint32, price func(*Dataset) dao.Wei) (Quote, error) {
	p := &b.Parameters
	if int(tier) >= len(p.TierBps) {
		return Quote{}, fmt.Errorf("%w: %d", ErrBadTier, tier)
	}
	q := Quote{DatasetPrices: make([]dao.Wei, len(ds))}
	sum := new(big.Int)
	for i := range ds {
		q.DatasetPrices[i] = price(&ds[i])
		sum.Add(sum, q.DatasetPrices[i].Big())
	}
	r, s := new(big.Int).SetUint64(uint64(rounds)), new(big.Int).SetUint64(uint64(seats))
	compute := r.Mul(r, s)
	compute.Mul(compute, p.ComputePerSeatRoundWei.Big())
	custody := new(big.Int).SetUint64(uint64(rounds))
	custody.Mul(custody, p.CustodyPerRoundWei.Big())
	parts := new(big.Int).Add(sum, compute)
	parts.Add(parts, custody)
	fee := new(big.Int).Mul(parts, big.NewInt(int64(p.DAOFeeBps)))
	fee.Div(fee, bpsOne)
	q.Prices = dao.Prices{
		DatasetsWei: dao.NewWei(sum), ComputeWei: dao.NewWei(compute), CustodyWei: dao.NewWei(custody),
		DAOFeeWei: dao.NewWei(fee), GuaranteedBps: p.GuaranteedBps, MaxTotalWei: dao.NewWei(parts.Add(parts, fee)),
	}
	return q, nil
}

// price is a dataset's price before the floor.
func (b *Book) price(d *Dataset, tier dao.Tier, period uint32) *big.Int {
	p := &b.Parameters
	base := p.BasePriceWei
	if d.Live.OwnBase {
		base = d.Live.BaseWei
	}
	v := new(big.Int).SetUint64(d.Rows)
	v.Mul(v, p.PerRowWei.Big())
	v.Add(v, base.Big())
	v.Mul(v, new(big.Int).SetUint64(uint64(p.TierBps[tier])))
	v.Div(v, bpsOne)
	excess, quality := d.Live.At(period, b.Dynamics)
	v.Mul(v, Multiplier(excess))
	v.Div(v, one18)
	v.Mul(v, big.NewInt(int64(quality)))
	return v.Div(v, bpsOne)
}

func floored(v *big.Int, floor dao.Wei) dao.Wei { return greater(dao.NewWei(v), floor) }

func greater(a, b dao.Wei) dao.Wei {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}
