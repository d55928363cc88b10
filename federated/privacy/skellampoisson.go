package privacy

import (
	"math"
	"math/big"
	"math/bits"
)

// limbs is a 256-bit fraction, most significant word first.
type limbs [4]uint64

func (a limbs) less(b limbs) bool {
	for i := range a {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return false
}

// coin256 extends a first word to a 256-bit uniform fraction.
func coin256(first uint64, w *words) limbs {
	return limbs{first, w.next(), w.next(), w.next()}
}

// poissonTable inverts the distribution function: the answer is the first k
// whose cumulative probability, in 2^-256, exceeds a uniform number. Only when
// the first 64 bits tie are the others drawn.
type poissonTable struct {
	cumulative []limbs
	start      [256]int32 // where to begin for each first byte
}

func newPoissonTable(rate float64) *poissonTable {
	t := new(poissonTable)
	x := newBig(rate)
	term := bigExp(newBig(0).Neg(x))
	sum := newBig(0)
	stop := newBig(0).SetMantExp(newBig(1), -270)
	for k := 0; ; k++ {
		sum.Add(sum, term)
		t.cumulative = append(t.cumulative, toLimbs(sum))
		term.Mul(term, x)
		term.Quo(term, newBig(float64(k+1)))
		// Beyond 2·rate the terms at least halve, so the rest is under 2 terms.
		if float64(k) > 2*rate && term.Cmp(stop) < 0 {
			break
		}
	}
	t.cumulative[len(t.cumulative)-1] = limbs{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64}
	k := 0
	for b := range t.start {
		for t.cumulative[k][0] < uint64(b)<<56 {
			k++
		}
		t.start[b] = int32(k)
	}
	return t
}

func (t *poissonTable) sample(w *words) int64 {
	u := w.next()
	k := int(t.start[u>>56])
	for t.cumulative[k][0] < u {
		k++
	}
	if t.cumulative[k][0] == u && k < len(t.cumulative)-1 {
		coin := coin256(u, w)
		for k < len(t.cumulative)-1 && !coin.less(t.cumulative[k]) {
			k++
		}
	}
	return int64(k)
}

// poissonReject samples rates of 1024 and more. A proposal is the mode m plus or
// minus a distance of b whole steps of 2^shift, b with probability 2^-(b+1), and
// a uniform rest: every probability is a power of two, made from bits alone. It
// is accepted with probability p(k)/p(m)·2^b·e^-bound, where bound is at least
// the largest logarithm of p(k)/p(m)·2^b. Within a step p falls away from m, and
// over steps its logarithm is concave, so the largest is at the inner edge of
// the step after which those values fall.
type poissonReject struct {
	rate  float64
	mode  int64
	shift uint
	base  float64 // logShape(mode)
	bound float64
	exact *bigPoisson
}

// newPoissonReject computes shift and bound without a float64 function whose
// last bit may differ between platforms: both decide what is drawn.
func newPoissonReject(rate float64) *poissonReject {
	p := &poissonReject{rate: rate, mode: int64(math.Floor(rate))}
	// Steps of 0.7 to 1.4 standard deviations accept 40 to 55 % of proposals.
	for math.Ldexp(1, 2*int(p.shift)) < 0.49*rate {
		p.shift++
	}
	p.exact = newBigPoisson(rate, p.mode)
	for _, side := range []int64{1, -1} {
		last := math.Inf(-1)
		for b := int64(0); ; b++ {
			k := p.mode + b<<p.shift
			if side < 0 {
				k = p.mode - 1 - b<<p.shift
			}
			v, _ := p.exact.logAcceptance(k, int(b)).Float64()
			if v < last {
				break
			}
			last = v
			p.bound = math.Max(p.bound, v)
		}
	}
	p.bound += 1e-6 // far above its rounding
	p.exact.bound.SetFloat64(p.bound)
	p.base = p.logShape(p.mode)
	return p
}

// logShape is log p(k) up to a constant: with t = (k-λ)/λ,
//
//	-λ((1+t)log(1+t) - t) - ½log(1+t) - 1/12k + 1/360k³ - 1/1260k⁵,
//
// Stirling's series written as a deviation (Loader, "Fast and Accurate
// Computation of Binomial Probabilities", 2000), so that nothing of the size of
// λ cancels. Below 200, a probability under e^-400, it is -Inf.
func (p *poissonReject) logShape(k int64) float64 {
	if k < 200 {
		return math.Inf(-1)
	}
	n := float64(k)
	t := (n - p.rate) / p.rate
	var dev, log1p float64
	switch a := math.Abs(t); {
	case a < 1e-3: // error t^7 relative
		dev = t * t * (1./2 - t*(1./6-t*(1./12-t*(1./20-t*(1./30-t*(1./42))))))
		log1p = t * (1 - t*(1./2-t*(1./3-t*(1./4-t*(1./5)))))
	case a < 0.1:
		log1p = math.Log1p(t)
		pow, sign := t*t, 1.0
		for j := 2.0; j < 20; j++ {
			dev += sign * pow / (j * (j - 1))
			pow, sign = pow*t, -sign
		}
	default:
		log1p = math.Log1p(t)
		dev = (1+t)*log1p - t
	}
	r := 1 / n
	return -p.rate*dev - log1p/2 - r*(1./12-r*r*(1./360-r*r/1260))
}

// clear64 is by how much a float64 comparison of logarithms near a must be
// clear to count: a thousand times the largest error.
func clear64(a float64) float64 { return 1e-9 * (1 + math.Abs(a)) }

func (p *poissonReject) sample(w *words) int64 {
	for {
		// One word: the rest, the sign, and the step count as leading zeros.
		v := w.next()
		rest := int64(v & (1<<p.shift - 1))
		sign := v >> p.shift & 1
		free := 63 - p.shift
		steps := bits.LeadingZeros64(v>>(p.shift+1)) - int(p.shift) - 1
		for steps == int(free) { // all zero: rare, goes on in the next words
			z := bits.LeadingZeros64(w.next())
			steps += z
			free += 64
		}
		x := rest + int64(steps)<<p.shift
		if sign == 1 {
			x = -1 - x
		}
		u := w.next()
		if steps < 1<<10 && p.accept(p.mode+x, steps, u, w) {
			return p.mode + x
		}
	}
}

func (p *poissonReject) accept(k int64, steps int, u uint64, w *words) bool {
	a := p.logShape(k) - p.base + float64(steps)*math.Ln2 - p.bound
	if a < -180*math.Ln2 {
		return false // a coin of 256 bits would agree but for 2^-180
	}
	if u > 1<<40 { // the other 192 bits move log u by less than clear64
		l := math.Log(float64(u)) - 64*math.Ln2
		if l < a-clear64(a) {
			return true
		}
		if l > a+clear64(a) {
			return false
		}
	}
	return coin256(u, w).less(p.exact.acceptance(k, steps))
}

// toLimbs is a fraction in [0, 1) in units of 2^-256; 1 and more are all ones.
func toLimbs(x *big.Float) limbs {
	n, _ := newBig(0).SetMantExp(x, 256).Int(nil)
	if n.Sign() < 0 {
		return limbs{}
	}
	if n.BitLen() > 256 {
		return limbs{math.MaxUint64, math.MaxUint64, math.MaxUint64, math.MaxUint64}
	}
	var b [32]byte
	n.FillBytes(b[:])
	var l limbs
	for i := range l {
		for _, c := range b[8*i : 8*i+8] {
			l[i] = l[i]<<8 | uint64(c)
		}
	}
	return l
}
