package privacy

import (
	"fmt"
	"math"
)

// The accountant states what a list of noisy releases costs together. It works
// in Rényi differential privacy: each event has a curve over a fixed grid of
// orders, curves add up, and the sum is converted to (ε, δ) once, at the end.
// See DESIGN.md.

// Mechanism says how an event was randomised.
type Mechanism uint8

// The mechanisms that the accountant knows.
const (
	// SampledGaussian is Poisson sampling and Gaussian noise (DP-SGD). With
	// SamplingPpb = 1e9 it is the plain Gaussian mechanism.
	SampledGaussian Mechanism = 1
	// SkellamNoise is symmetric Skellam noise on an integer vector, with
	// everybody taking part (no sampling).
	SkellamNoise Mechanism = 2
)

// Event is Count uses of one mechanism with the same parameters. All numbers
// are fixed point, so that an event has exactly one encoding and so that two
// events that differ at all differ by more than a float64 loses. Fields of the
// other mechanism are zero.
type Event struct {
	Mechanism Mechanism
	Count     uint64 // 1 … 2^40: every attempted step or round, finished or not

	SamplingPpb uint64 // sampling probability · 10^9, 1 … 10^9, rounded up
	SigmaMicro  uint64 // noise multiplier σ/C · 10^6, 10^5 … 10^9, rounded down

	Variance uint64 // of the whole noise in integer units, 1 … 2^62, rounded down
	L2       uint64 // sensitivity Δ₂ in integer units, 1 … 2^40, rounded up
	L1       uint64 // sensitivity Δ₁ in integer units, L2 … 2^62, rounded up
}

// Limits of an event's fields.
const (
	MaxCount      = 1 << 40
	SamplingOne   = 1_000_000_000 // SamplingPpb of q = 1
	MinSigmaMicro = 100_000
	MaxSigmaMicro = 1_000_000_000
	MaxVariance   = 1 << 62
	MaxL2         = 1 << 40
	MaxL1         = 1 << 62
)

// Validate reports, as ErrBadParameter, a field outside its range or one that
// belongs to another mechanism.
func (e Event) Validate() error {
	ok := e.Count >= 1 && e.Count <= MaxCount
	switch e.Mechanism {
	case SampledGaussian:
		ok = ok && e.SamplingPpb >= 1 && e.SamplingPpb <= SamplingOne &&
			e.SigmaMicro >= MinSigmaMicro && e.SigmaMicro <= MaxSigmaMicro &&
			e.Variance == 0 && e.L2 == 0 && e.L1 == 0
	case SkellamNoise:
		ok = ok && e.SamplingPpb == 0 && e.SigmaMicro == 0 &&
			e.Variance >= 1 && e.Variance <= MaxVariance &&
			e.L2 >= 1 && e.L2 <= MaxL2 && e.L1 >= e.L2 && e.L1 <= MaxL1
	default:
		ok = false
	}
	if !ok {
		return fmt.Errorf("%w: event %+v", ErrBadParameter, e)
	}
	return nil
}

// RDP is the Rényi differential privacy of order alpha of all Count uses.
func (e Event) RDP(alpha float64) (float64, error) {
	if err := e.Validate(); err != nil {
		return 0, err
	}
	var one float64
	var err error
	if e.Mechanism == SampledGaussian {
		one, err = RDPSampledGaussian(alpha, float64(e.SamplingPpb)/SamplingOne, float64(e.SigmaMicro)/1e6)
	} else {
		one, err = RDPSkellam(alpha, float64(e.Variance), float64(e.L2), float64(e.L1))
	}
	return one * float64(e.Count), err
}

// DefaultOrders is the grid of the accountant, ascending: 1.1 … 10.9 by tenths
// and 11 … 63, as in Opacus and in Google's dp-accounting, then 64 … 1024 in
// steps of about a fifth, which contains dp-accounting's 128, 256, 512, 1024.
// Adding orders never loosens a bound.
func DefaultOrders() []float64 {
	var orders []float64
	for i := 11; i < 110; i++ {
		orders = append(orders, float64(i)/10)
	}
	for i := 11; i < 64; i++ {
		orders = append(orders, float64(i))
	}
	for base := 64.0; base < 1024; base *= 2 {
		orders = append(orders, base, base*1.25, base*1.5, base*1.75)
	}
	return append(orders, 1024)
}

// Curve is a bound on the Rényi divergence at each of DefaultOrders. The zero
// value is the curve of nothing released. Curves are immutable values.
type Curve struct{ rdp []float64 }

// Curve is the event's curve. An order at which the divergence overflows holds
// +Inf and is not used.
func (e Event) Curve() (Curve, error) {
	orders := DefaultOrders()
	c := Curve{rdp: make([]float64, len(orders))}
	for i, alpha := range orders {
		r, err := e.RDP(alpha)
		if err != nil {
			return Curve{}, err
		}
		c.rdp[i] = r
	}
	return c, nil
}

// Add is the curve of both releases together, chosen adaptively or not.
func (c Curve) Add(d Curve) Curve {
	switch {
	case c.rdp == nil:
		return d
	case d.rdp == nil:
		return c
	}
	sum := Curve{rdp: make([]float64, len(c.rdp))}
	for i := range sum.rdp {
		sum.rdp[i] = c.rdp[i] + d.rdp[i]
	}
	return sum
}

// RDP is a copy of the bounds, one for each of DefaultOrders.
func (c Curve) RDP() []float64 {
	out := make([]float64, len(DefaultOrders()))
	copy(out, c.rdp)
	return out
}

// Epsilon converts the curve to the smallest ε ≥ 0 at delta over the grid, and
// names the order that gave it. delta must be in (0, 1); a curve without a
// finite order is ErrNoGuarantee. Nothing released is ε = 0.
func (c Curve) Epsilon(delta float64) (epsilon, order float64, err error) {
	if !(delta > 0 && delta < 1) {
		return 0, 0, fmt.Errorf("%w: δ = %v", ErrBadParameter, delta)
	}
	if c.rdp == nil {
		return 0, 0, nil
	}
	epsilon = math.Inf(1)
	for i, alpha := range DefaultOrders() {
		if e := convert(alpha, c.rdp[i], delta); e < epsilon {
			epsilon, order = e, alpha
		}
	}
	if math.IsInf(epsilon, 1) {
		return 0, 0, fmt.Errorf("%w: every order overflows", ErrNoGuarantee)
	}
	return epsilon, order, nil
}

// convert is the ε of one order (Canonne, Kamath, Steinke, "The Discrete
// Gaussian for Differential Privacy", 2020, arXiv 2004.00010, Proposition 12;
// the same as Balle et al., "Hypothesis Testing Interpretations and Rényi
// Differential Privacy", 2020, arXiv 1905.09982):
//
//	ε = ρ + log((α-1)/α) - (log δ + log α)/(α-1),
//
// never below 0, with more added than the arithmetic can lose.
func convert(alpha, rdp, delta float64) float64 {
	e := rdp + math.Log1p(-1/alpha) - (math.Log(delta)+math.Log(alpha))/(alpha-1)
	return math.Max(0, e+1e-12*(1+math.Abs(e)))
}

// ComposeEvents is the curve of all events together.
func ComposeEvents(events []Event) (Curve, error) {
	var sum Curve
	for i, e := range events {
		c, err := e.Curve()
		if err != nil {
			return Curve{}, fmt.Errorf("event %d: %w", i, err)
		}
		sum = sum.Add(c)
	}
	return sum, nil
}

// EpsilonOf is the ε at delta of a whole list of unlike events, and the order
// that gave it.
func EpsilonOf(events []Event, delta float64) (epsilon, order float64, err error) {
	c, err := ComposeEvents(events)
	if err != nil {
		return 0, 0, err
	}
	return c.Epsilon(delta)
}

// EpsilonMicro is the ε in millionths, rounded up, at δ = deltaPico·10^-12: the
// units of an order. deltaPico must be in 1 … 10^12-1.
func (c Curve) EpsilonMicro(deltaPico uint64) (uint64, error) {
	delta, err := deltaOf(deltaPico)
	if err != nil {
		return 0, err
	}
	e, _, err := c.Epsilon(delta)
	if err != nil {
		return 0, err
	}
	if e > maxEpsilonMicro/1e6 {
		return 0, fmt.Errorf("%w: ε = %v", ErrNoGuarantee, e)
	}
	return uint64(math.Ceil(e * 1e6)), nil
}

// maxEpsilonMicro is ε = 10^9: beyond it nothing is protected, and the number
// of millionths would no longer be exact in a float64.
const maxEpsilonMicro = 1e15

func deltaOf(pico uint64) (float64, error) {
	if pico < 1 || pico >= 1e12 {
		return 0, fmt.Errorf("%w: δ of %d·10^-12", ErrBadParameter, pico)
	}
	return float64(pico) / 1e12, nil
}

// GaussianEpsilon is the ε at delta of one Gaussian mechanism with noise
// multiplier sigma, over all real orders in the domain and not only the grid.
func GaussianEpsilon(sigma, delta float64) (float64, error) {
	if !(delta > 0 && delta < 1) {
		return 0, fmt.Errorf("%w: δ = %v", ErrBadParameter, delta)
	}
	if _, err := RDPGaussian(2, sigma); err != nil {
		return 0, err
	}
	at := func(logA float64) float64 { // α = 1 + e^logA
		alpha := 1 + math.Exp(logA)
		return convert(alpha, alpha/(2*sigma*sigma)*upward, delta)
	}
	// Golden section. Wherever it ends, the value is a valid bound.
	lo, hi := math.Log(MinOrder-1), math.Log(MaxOrder-1)
	const g = 0.6180339887498949
	for range 100 {
		a, b := hi-g*(hi-lo), lo+g*(hi-lo)
		if at(a) <= at(b) {
			hi = b
		} else {
			lo = a
		}
	}
	return at((lo + hi) / 2), nil
}
