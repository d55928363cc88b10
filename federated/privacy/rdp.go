package privacy

import (
	"errors"
	"fmt"
	"math"
)

// Errors of the accountant.
var (
	// ErrBadParameter reports a number outside its documented domain: NaN, an
	// infinity, zero or negative where that has no meaning, or too large.
	ErrBadParameter = errors.New("privacy: parameter outside its domain")
	// ErrNoGuarantee reports events of which no finite ε can be stated, or an
	// ε that no noise the ledger can express would reach.
	ErrNoGuarantee = errors.New("privacy: no finite guarantee")
)

// Domain of the Rényi orders and of the noise multiplier.
const (
	MinOrder = 1.01
	MaxOrder = 1 << 16
	MinSigma = 1e-3
	MaxSigma = 1e9
)

// upward is the relative amount by which every Rényi divergence is rounded up.
// It is far above what rounding and quadrature can lose (below 1e-10 over the
// whole domain; measured below 1e-12), so no result is optimistic.
const upward = 1 + 1e-9

// RDPGaussian is the Rényi differential privacy of order alpha of one Gaussian
// mechanism of L2 sensitivity 1 and standard deviation sigma: α/(2σ²)
// (Mironov, "Rényi Differential Privacy", CSF 2017), rounded up.
func RDPGaussian(alpha, sigma float64) (float64, error) {
	return RDPSampledGaussian(alpha, 1, sigma)
}

// RDPSampledGaussian is the Rényi differential privacy of order alpha of one
// step of the sampled Gaussian mechanism: every record enters the batch
// independently with probability q (Poisson sampling; batches of a fixed size
// are another mechanism), the sum of vectors of L2 norm at most 1 gets Gaussian
// noise of standard deviation sigma. Neighbours differ in one record, present
// or absent.
//
// It is log(A)/(α-1), A = E[((1-q) + q·exp((2z-1)/2σ²))^α] for z ~ N(0, σ²),
// which bounds both directions (Mironov, Talwar, Zhang, "Rényi Differential
// Privacy of the Sampled Gaussian Mechanism", 2019, arXiv 1908.10530).
//
// Both evaluations compute A-1 as a sum of positive terms, never A: for small
// q, A differs from 1 by less than a float64 can show, and an accountant that
// takes log A then reports no loss at all.
//
// Domain: alpha in [MinOrder, MaxOrder], q in [0, 1], sigma in [MinSigma,
// MaxSigma]; else ErrBadParameter. The result is rounded up, ≥ 0, and 0 only
// for q = 0.
func RDPSampledGaussian(alpha, q, sigma float64) (float64, error) {
	switch {
	case !(alpha >= MinOrder && alpha <= MaxOrder):
		return 0, fmt.Errorf("%w: order %v", ErrBadParameter, alpha)
	case !(q >= 0 && q <= 1):
		return 0, fmt.Errorf("%w: sampling rate %v", ErrBadParameter, q)
	case !(sigma >= MinSigma && sigma <= MaxSigma):
		return 0, fmt.Errorf("%w: noise multiplier %v", ErrBadParameter, sigma)
	}
	switch {
	case q == 0:
		return 0, nil
	case q == 1:
		return alpha / (2 * sigma * sigma) * upward, nil
	}
	var rdp float64
	switch {
	case alpha == math.Floor(alpha):
		rdp = divergence(alpha, logMomentInteger(int(alpha), q, sigma))
	case quadraturePoints(alpha, sigma) > maxQuadraturePoints:
		// (α-1)·D_α is convex in α and 0 at α = 1, so the chord between two
		// whole orders is an upper bound.
		a := math.Floor(alpha)
		t := alpha - a
		var low float64
		if a > 1 {
			low = (a - 1) * divergence(a, logMomentInteger(int(a), q, sigma))
		}
		high := a * divergence(a+1, logMomentInteger(int(a)+1, q, sigma))
		// Never above q = 1, where the exact value is known: a chord that was
		// would make the larger rate the cheaper one.
		rdp = math.Min(((1-t)*low+t*high)/(alpha-1), alpha/(2*sigma*sigma))
	default:
		rdp = divergence(alpha, logMomentFraction(alpha, q, sigma))
	}
	// A loss that underflows is still a loss.
	return math.Max(rdp*upward, math.SmallestNonzeroFloat64), nil
}

// divergence is log(1+e^l)/(α-1) for l = log(A-1).
func divergence(alpha, l float64) float64 {
	if l > 0 {
		return (l + math.Log1p(math.Exp(-l))) / (alpha - 1)
	}
	return math.Log1p(math.Exp(l)) / (alpha - 1)
}

// logMomentInteger is log(A-1) for a whole order a ≥ 2:
//
//	A-1 = Σ_{k=2..a} C(a,k) (1-q)^(a-k) q^k (exp(k(k-1)/2σ²) - 1),
//
// the finite sum of the paper less Σ_k C(a,k) (1-q)^(a-k) q^k = 1.
func logMomentInteger(a int, q, sigma float64) float64 {
	logQ, logP := math.Log(q), math.Log1p(-q)
	sum := newLogSum()
	top, _ := math.Lgamma(float64(a) + 1)
	for k := 2; k <= a; k++ {
		x, y := float64(k), float64(a-k)
		up, _ := math.Lgamma(x + 1)
		down, _ := math.Lgamma(y + 1)
		sum.add(top - up - down + y*logP + x*logQ + logExpm1(x*(x-1)/(2*sigma*sigma)))
	}
	return sum.log()
}

// logExpm1 is log(e^x - 1) for x > 0.
func logExpm1(x float64) float64 {
	if x > 30 {
		return x + math.Log1p(-math.Exp(-x))
	}
	return math.Log(math.Expm1(x))
}

// logSum adds up numbers given by their logarithms, in the order they come.
type logSum struct{ max, sum float64 }

func newLogSum() logSum { return logSum{max: math.Inf(-1)} }

func (s *logSum) add(l float64) {
	switch {
	case math.IsInf(l, -1):
	case l <= s.max:
		s.sum += math.Exp(l - s.max)
	default:
		s.sum = s.sum*math.Exp(s.max-l) + 1
		s.max = l
	}
}

func (s *logSum) log() float64 { return s.max + math.Log(s.sum) }
