package privacy

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"os"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

// readJSON decodes a committed vector file.
func readJSON(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		t.Fatal(err)
	}
}

func near(got, want, rtol float64) bool { return math.Abs(got-want) <= rtol*math.Abs(want) }

// The values that the protocol pins. That for order 2.5 is what the series with
// absolute values of Google's dp-accounting gives; the divergence itself is
// 1.08541806e-3, 6e-5 below.
func TestSampledGaussianGolden(t *testing.T) {
	for _, c := range []struct{ alpha, want float64 }{
		{1.5, 6.50071e-4}, {2.5, 1.08548710e-3}, {5, 2.18075656e-3}, {50, 2.38460375e-2}, {100, 167.416308},
	} {
		got, err := RDPSampledGaussian(c.alpha, 0.01, 2.5)
		if err != nil || !near(50*got, c.want, 1e-4) {
			t.Errorf("order %v: %v, %v; want %v", c.alpha, 50*got, err, c.want)
		}
		e := Event{Mechanism: SampledGaussian, Count: 50, SamplingPpb: 10_000_000, SigmaMicro: 2_500_000}
		if r, err := e.RDP(c.alpha); err != nil || !near(r, c.want, 1e-4) {
			t.Errorf("event, order %v: %v, %v", c.alpha, r, err)
		}
	}
}

// Against 60 fractional points computed with 50 digits: never below, and close.
func TestFractionalOrdersAgainstMpmath(t *testing.T) {
	var file struct {
		Points []struct {
			Q, Sigma, Alpha float64
			RDP             string
		}
	}
	readJSON(t, "rdp_fraction.json", &file)
	if len(file.Points) < 50 {
		t.Fatalf("%d points", len(file.Points))
	}
	for _, p := range file.Points {
		want, err := strconv.ParseFloat(p.RDP, 64)
		if err != nil {
			t.Fatal(err)
		}
		got, err := RDPSampledGaussian(p.Alpha, p.Q, p.Sigma)
		if err != nil || got < want || got > want*(1+2e-9) {
			t.Errorf("α=%v q=%v σ=%v: %v, %v; want %v", p.Alpha, p.Q, p.Sigma, got, err, want)
		}
	}
}

// bigMoment is A-1 of a whole order with 512 bits, from the paper's sum as it
// stands.
func bigMoment(a int, q, sigma float64) *big.Float {
	one := newBig(1)
	bq, bp := newBig(q), newBig(0)
	bp.Sub(one, bq)
	twoVar := newBig(sigma)
	twoVar.Mul(twoVar, twoVar).Mul(twoVar, newBig(2))
	sum := newBig(0)
	for k := 0; k <= a; k++ {
		term := newBig(0).SetInt(new(big.Int).Binomial(int64(a), int64(k)))
		for range k {
			term.Mul(term, bq)
		}
		for range a - k {
			term.Mul(term, bp)
		}
		x := newBig(float64(k * (k - 1)))
		sum.Add(sum, term.Mul(term, bigExp(x.Quo(x, twoVar))))
	}
	return sum.Sub(sum, one)
}

func TestWholeOrdersAgainstBigFloat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.IntRange(2, 40).Draw(t, "a")
		q := math.Pow(10, rapid.Float64Range(-9, -1e-6).Draw(t, "log q"))
		sigma := math.Pow(10, rapid.Float64Range(-1, 3).Draw(t, "log sigma"))
		m := bigMoment(a, q, sigma)
		m.Add(m, newBig(1))
		r := bigLog(m)
		r.Quo(r, newBig(float64(a-1)))
		want, _ := r.Float64()
		got, err := RDPSampledGaussian(float64(a), q, sigma)
		if err != nil || newBig(got).Cmp(r) < 0 || got > want*(1+2e-9) {
			t.Fatalf("a=%d q=%v σ=%v: %v, %v; want %v", a, q, sigma, got, err, want)
		}
	})
}

// The quadrature, asked for a whole order, gives the finite sum.
func TestQuadratureAgreesWithTheSum(t *testing.T) {
	worst := 0.0
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.IntRange(2, 64).Draw(t, "a")
		q := math.Pow(10, rapid.Float64Range(-9, -1e-7).Draw(t, "log q"))
		sigma := math.Pow(10, rapid.Float64Range(-0.8, 3).Draw(t, "log sigma"))
		x, y := logMomentInteger(a, q, sigma), logMomentFraction(float64(a), q, sigma)
		d := math.Abs(divergence(float64(a), x)/divergence(float64(a), y) - 1)
		worst = math.Max(worst, d)
		if d > 1e-10 {
			t.Fatalf("a=%d q=%v σ=%v: %v and %v", a, q, sigma, x, y)
		}
	})
	t.Logf("largest relative difference %.1e", worst)
}

// Noise so small that quadrature would be too long: the chord is above the two
// whole orders' line and between their values.
func TestChordForTinyNoise(t *testing.T) {
	for _, sigma := range []float64{MinSigma, 0.005, 0.01} {
		lo, _ := RDPSampledGaussian(2, 0.3, sigma)
		mid, err := RDPSampledGaussian(2.5, 0.3, sigma)
		hi, _ := RDPSampledGaussian(3, 0.3, sigma)
		if err != nil || !(lo <= mid && mid <= hi) {
			t.Errorf("σ=%v: %v %v %v, %v", sigma, lo, mid, hi, err)
		}
		small, err := RDPSampledGaussian(1.1, 0.3, sigma)
		if err != nil || !(small > 0 && small <= lo) {
			t.Errorf("σ=%v: %v, %v", sigma, small, err)
		}
	}
}

func TestGaussianClosedForm(t *testing.T) {
	for _, sigma := range []float64{0.5, 1, 40} {
		for _, alpha := range []float64{1.5, 2, 1000} {
			got, err := RDPGaussian(alpha, sigma)
			if want := alpha / (2 * sigma * sigma); err != nil || !near(got, want, 2e-9) || got < want {
				t.Errorf("%v, %v", got, err)
			}
			// q just under 1 is continuous with q = 1.
			if r, err := RDPSampledGaussian(alpha, 1-1e-12, sigma); err != nil || !near(r, got, 1e-6) {
				t.Errorf("α=%v σ=%v: %v, %v; want %v", alpha, sigma, r, err, got)
			}
		}
	}
}

// Found by the property test below: the chord must not exceed q = 1.
func TestChordStaysBelowFullRate(t *testing.T) {
	sampled, err := RDPSampledGaussian(64.5, 0.93, 0.1)
	if err != nil {
		t.Fatal(err)
	}
	if full, err := RDPGaussian(64.5, 0.1); err != nil || sampled > full {
		t.Errorf("q = 0.93 costs %v, q = 1 costs %v (%v)", sampled, full, err)
	}
}

// A loss too small for log A to show is reported all the same.
func TestTinyRateIsNotFree(t *testing.T) {
	for _, alpha := range []float64{1.5, 2, 2.5, 64} {
		got, err := RDPSampledGaussian(alpha, 1e-12, 5)
		want := alpha / 2 * 1e-24 * math.Expm1(1.0/25)
		if err != nil || !near(got, want, 1e-6) {
			t.Errorf("order %v: %v, %v; want %v", alpha, got, err, want)
		}
		if r, err := RDPSampledGaussian(alpha, 1e-300, MaxSigma); err != nil || r <= 0 {
			t.Errorf("order %v: %v, %v", alpha, r, err)
		}
	}
	if r, err := RDPSampledGaussian(2, 0, 1); r != 0 || err != nil {
		t.Errorf("q = 0: %v, %v", r, err)
	}
}

func TestRDPMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		alpha := rapid.Float64Range(MinOrder, 80).Draw(t, "alpha")
		if rapid.Bool().Draw(t, "whole") {
			alpha = math.Ceil(alpha)
		}
		q := math.Pow(10, rapid.Float64Range(-9, 0).Draw(t, "log q"))
		sigma := math.Pow(10, rapid.Float64Range(-1, 2).Draw(t, "log sigma"))
		base, err := RDPSampledGaussian(alpha, q, sigma)
		if err != nil || !(base > 0) {
			t.Fatalf("%v, %v", base, err)
		}
		step := 1 + math.Pow(10, rapid.Float64Range(-6, 0).Draw(t, "log step"))
		if r, _ := RDPSampledGaussian(alpha, q, sigma*step); r > base {
			t.Fatalf("more noise costs more: %v > %v", r, base)
		}
		if r, _ := RDPSampledGaussian(alpha, math.Min(1, q*step), sigma); r < base {
			t.Fatalf("larger batches cost less: %v < %v", r, base)
		}
		if r, _ := RDPSampledGaussian(alpha*step, q, sigma); r < base {
			t.Fatalf("a larger order costs less: %v < %v", r, base)
		}
	})
}

func TestRDPDomain(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for _, c := range [][3]float64{
		{nan, .1, 1}, {1, .1, 1}, {0, .1, 1}, {-2, .1, 1}, {inf, .1, 1}, {MaxOrder + 1, .1, 1},
		{2, nan, 1}, {2, -.1, 1}, {2, 1.1, 1}, {2, inf, 1},
		{2, .1, nan}, {2, .1, 0}, {2, .1, -1}, {2, .1, inf}, {2, .1, MinSigma / 2},
	} {
		if r, err := RDPSampledGaussian(c[0], c[1], c[2]); !errors.Is(err, ErrBadParameter) || r != 0 {
			t.Errorf("%v: %v, %v", c, r, err)
		}
	}
	if _, err := RDPGaussian(2, 0); !errors.Is(err, ErrBadParameter) {
		t.Errorf("no noise: %v", err)
	}
}
