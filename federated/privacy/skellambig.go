package privacy

import "math/big"

// precision of the exact path, in bits.
const precision = 512

func newBig(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }

// bigExp is e^x: Taylor's series of x halved to below 2^-32, squared back.
func bigExp(x *big.Float) *big.Float {
	if x.Sign() == 0 {
		return newBig(1)
	}
	halvings := max(0, x.MantExp(nil)) + 32
	// Squaring loses a bit each time.
	prec := uint(precision + halvings + 32)
	y := new(big.Float).SetPrec(prec).SetMantExp(x, -halvings)
	sum := new(big.Float).SetPrec(prec).SetInt64(1)
	term := new(big.Float).SetPrec(prec).SetInt64(1)
	for i := int64(1); term.Sign() != 0 && term.MantExp(nil) > -int(prec)-8; i++ {
		term.Mul(term, y)
		term.Quo(term, new(big.Float).SetPrec(prec).SetInt64(i))
		sum.Add(sum, term)
	}
	for range halvings {
		sum.Mul(sum, sum)
	}
	return newBig(0).Set(sum)
}

// bigLog is log x for x > 0: roots until x is near 1, then 2·atanh((x-1)/(x+1)).
func bigLog(x *big.Float) *big.Float {
	const extra = 64
	m := new(big.Float).SetPrec(precision + extra)
	e := x.MantExp(m)
	l := logNearOne(m)
	if e != 0 {
		two := logNearOne(new(big.Float).SetPrec(precision + extra).SetInt64(2))
		l.Add(l, two.Mul(two, new(big.Float).SetPrec(precision+extra).SetInt64(int64(e))))
	}
	return newBig(0).Set(l)
}

// logNearOne is log x for x in [1/2, 2].
func logNearOne(x *big.Float) *big.Float {
	prec := x.Prec()
	one := new(big.Float).SetPrec(prec).SetInt64(1)
	y := new(big.Float).SetPrec(prec).Set(x)
	const roots = 16
	for range roots {
		y.Sqrt(y)
	}
	z := new(big.Float).SetPrec(prec).Sub(y, one)
	z.Quo(z, new(big.Float).SetPrec(prec).Add(y, one))
	square := new(big.Float).SetPrec(prec).Mul(z, z)
	sum := new(big.Float).SetPrec(prec)
	for i := int64(1); z.Sign() != 0 && z.MantExp(nil) > -int(prec)-8; i += 2 {
		sum.Add(sum, new(big.Float).SetPrec(prec).Quo(z, new(big.Float).SetPrec(prec).SetInt64(i)))
		z.Mul(z, square)
	}
	return sum.SetMantExp(sum, roots+1)
}

// bigPoisson computes acceptance probabilities of poissonReject to 2^-400.
type bigPoisson struct {
	mode     int64
	logRate  *big.Float
	two      *big.Float // log 2
	bound    *big.Float
	series   []*big.Float // B_2j/(2j(2j-1)), j = 1 …
	logGamma *big.Float   // log mode!, up to ½log 2π
}

// stirlingTerms of Stirling's series leave an error below 2^-400 from 200 on.
const stirlingTerms = 40

func newBigPoisson(rate float64, mode int64) *bigPoisson {
	p := &bigPoisson{mode: mode, logRate: bigLog(newBig(rate)), two: bigLog(newBig(2)), bound: newBig(0)}
	for j, b := range bernoulli(2 * stirlingTerms) {
		if j >= 2 && j%2 == 0 {
			b.Quo(b, new(big.Rat).SetInt64(int64(j)*int64(j-1)))
			p.series = append(p.series, newBig(0).SetRat(b))
		}
	}
	p.logGamma = p.logFactorial(mode)
	return p
}

// bernoulli returns B_0 … B_n with B_1 = -1/2.
func bernoulli(n int) []*big.Rat {
	b := make([]*big.Rat, n+1)
	b[0] = big.NewRat(1, 1)
	for m := 1; m <= n; m++ {
		sum := new(big.Rat)
		for k := range m {
			c := new(big.Int).Binomial(int64(m)+1, int64(k))
			sum.Add(sum, new(big.Rat).Mul(new(big.Rat).SetInt(c), b[k]))
		}
		b[m] = sum.Quo(sum.Neg(sum), new(big.Rat).SetInt64(int64(m)+1))
	}
	return b
}

// logFactorial is log n! - ½log 2π for n ≥ 200 by Stirling's series.
func (p *bigPoisson) logFactorial(n int64) *big.Float {
	x := newBig(0).SetInt64(n)
	sum := newBig(0).Add(x, newBig(0.5))
	sum.Mul(sum, bigLog(x))
	sum.Sub(sum, x)
	inverse := newBig(0).Quo(newBig(1), x)
	square := newBig(0).Mul(inverse, inverse)
	for _, c := range p.series {
		sum.Add(sum, newBig(0).Mul(c, inverse))
		inverse.Mul(inverse, square)
	}
	return sum
}

// logAcceptance is log(p(k)/p(mode)) + steps·log 2 - bound, k ≥ 200.
func (p *bigPoisson) logAcceptance(k int64, steps int) *big.Float {
	a := newBig(0).SetInt64(k - p.mode)
	a.Mul(a, p.logRate)
	a.Sub(a, p.logFactorial(k))
	a.Add(a, p.logGamma)
	a.Add(a, newBig(0).Mul(p.two, newBig(float64(steps))))
	return a.Sub(a, p.bound)
}

func (p *bigPoisson) acceptance(k int64, steps int) limbs {
	return toLimbs(bigExp(p.logAcceptance(k, steps)))
}
