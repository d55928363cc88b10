package privacy

import (
	"fmt"
	"math/big"
)

// The noise of a run must come out the same wherever it is derived, and
// float64 does not promise that: logarithms differ between platforms in their
// last bit, and a compiler may fuse a multiplication with an addition. So the
// search for it is done here in software arithmetic, and the result leaves the
// accountant room for more than it can lose: an order's ε is never below what
// Curve.EpsilonMicro charges for it.

// exactEvent is Count releases of a sensitivity, the noise still to be found.
type exactEvent struct {
	count uint64
	Sensitivity
}

// ratioBits is the precision of the ratio of variance to squared sensitivity.
const ratioBits = 24

// maxRatio is far above what any variance allowed can give.
const maxRatio = 1 << 50

// exactPrecision is that of the search, in bits.
const exactPrecision = 128

// varianceOf is ⌈ratio·2^-24·l2²⌉.
func varianceOf(ratio *big.Int, l2 uint64) *big.Int {
	v := new(big.Int).SetUint64(l2)
	v.Mul(v, v).Mul(v, ratio)
	v.Add(v, big.NewInt(1<<ratioBits-1))
	return v.Rsh(v, ratioBits)
}

// leastNoise is the least ratio with which the events compose to at most
// epsilonMicro at deltaPico, less a part in 2^20 and two millionths.
func leastNoise(epsilonMicro, deltaPico uint64, events []exactEvent) (*big.Int, error) {
	if epsilonMicro <= 2 || deltaPico < 1 || deltaPico >= 1e12 {
		return nil, fmt.Errorf("%w: ε = %d·10^-6 at δ = %d·10^-12", ErrEpsilonUnreachable, epsilonMicro, deltaPico)
	}
	limit := exact(epsilonMicro - 2)
	limit.Mul(limit, exact(1<<20-1))
	limit.Quo(limit, exact(1_000_000<<20))
	grid := newExactGrid(deltaPico)
	fits := func(ratio *big.Int) bool {
		costs := make([]exactCost, len(events))
		for i, e := range events {
			costs[i] = newExactCost(e, varianceOf(ratio, e.L2))
		}
		for i, order := range grid.orders {
			sum := exact(0).Set(grid.conversion[i])
			for _, c := range costs {
				sum.Add(sum, c.at(order))
			}
			if sum.Cmp(limit) <= 0 {
				return true
			}
		}
		return false
	}
	lo, hi := big.NewInt(1), big.NewInt(1<<ratioBits)
	for !fits(hi) {
		if hi.Int64() >= maxRatio {
			return nil, fmt.Errorf("%w: ε = %d·10^-6 at δ = %d·10^-12", ErrEpsilonUnreachable, epsilonMicro, deltaPico)
		}
		lo, hi = new(big.Int).Add(hi, big.NewInt(1)), new(big.Int).Lsh(hi, 2)
	}
	for lo.Cmp(hi) < 0 { // hi fits
		mid := new(big.Int).Add(lo, hi)
		mid.Rsh(mid, 1)
		if fits(mid) {
			hi = mid
		} else {
			lo = mid.Add(mid, big.NewInt(1))
		}
	}
	return hi, nil
}

func exact(x uint64) *big.Float { return new(big.Float).SetPrec(exactPrecision).SetUint64(x) }

// exactGrid holds, for whole orders α, what conversion adds to the divergence:
// log((α-1)/α) - (log δ + log α)/(α-1), as in convert. The bound for Skellam
// noise is shown for whole orders, and a fractional one, charged as the next
// whole one, is never better.
type exactGrid struct {
	orders     []uint64
	conversion []*big.Float
}

func newExactGrid(deltaPico uint64) exactGrid {
	var g exactGrid
	for _, alpha := range DefaultOrders() {
		if a := uint64(alpha); alpha == float64(a) && a >= 2 {
			g.orders = append(g.orders, a)
		}
	}
	delta := bigLog(newBig(0).Quo(newBig(0).SetUint64(deltaPico), newBig(1e12)))
	log, step := new(big.Int), new(big.Int) // log a and log a - log(a-1)
	next := uint64(2)
	for _, a := range g.orders {
		for ; next <= a; next++ {
			step = logStep(next)
			log.Add(log, step)
		}
		c := exact(0).Add(delta, fixedFloat(log))
		c.Quo(c, exact(a-1))
		g.conversion = append(g.conversion, exact(0).Sub(exact(0).Neg(fixedFloat(step)), c))
	}
	return g
}

// fixedBits are those after the point of the logarithms of whole numbers.
const fixedBits = 160

func fixedFloat(x *big.Int) *big.Float {
	f := exact(0).SetInt(x)
	return f.SetMantExp(f, -fixedBits)
}

// logStep is log a - log(a-1) = 2·atanh(1/(2a-1)) in fixed point, a ≥ 2: all
// terms of the series rounded down, so at most 2^-150 too small.
func logStep(a uint64) *big.Int {
	b := new(big.Int).SetUint64(2*a - 1)
	square := new(big.Int).Mul(b, b)
	power := new(big.Int).Lsh(big.NewInt(2), fixedBits)
	power.Quo(power, b)
	sum, term := new(big.Int), new(big.Int)
	for k := int64(1); power.Sign() > 0; k += 2 {
		sum.Add(sum, term.Quo(power, big.NewInt(k)))
		power.Quo(power, square)
	}
	return sum
}

// exactCost is RDPSkellam of an event at whole orders:
// count·(α·Δ₂²/2μ + min(((2α-1)Δ₂² + 6Δ₁)/4μ², 3Δ₁/2μ)).
type exactCost struct {
	half     *big.Float // count·Δ₂²/2μ
	near     *big.Float // count·Δ₂²/4μ²
	constant *big.Float // count·6Δ₁/4μ²
	far      *big.Float // count·3Δ₁/2μ
}

func newExactCost(e exactEvent, variance *big.Int) exactCost {
	mu := exact(0).SetInt(variance)
	twice := exact(0).Mul(exact(2), mu)
	four := exact(0).Mul(twice, twice) // 4μ²
	square := exact(e.L2)
	square.Mul(square, square).Mul(square, exact(e.count))
	l1 := exact(e.L1)
	l1.Mul(l1, exact(e.count))
	return exactCost{
		half: exact(0).Quo(square, twice), near: exact(0).Quo(square, four),
		constant: exact(0).Quo(exact(0).Mul(exact(6), l1), four), far: exact(0).Quo(exact(0).Mul(exact(3), l1), twice),
	}
}

func (c exactCost) at(order uint64) *big.Float {
	second := exact(0).Mul(exact(2*order-1), c.near)
	second.Add(second, c.constant)
	if second.Cmp(c.far) > 0 {
		second = c.far
	}
	return exact(0).Add(exact(0).Mul(exact(order), c.half), second)
}
