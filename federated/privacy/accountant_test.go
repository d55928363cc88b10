package privacy

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// One Gaussian with σ = 4.530877117 is ε = 1 at δ = 1e-6.
func TestGaussianEpsilonGolden(t *testing.T) {
	e, err := GaussianEpsilon(4.530877117, 1e-6)
	if err != nil || !near(e, 1, 1e-8) || e < 1 {
		t.Fatalf("ε = %.12f, %v", e, err)
	}
	c := Event{Mechanism: SampledGaussian, Count: 1, SamplingPpb: SamplingOne, SigmaMicro: 4_530_877}
	grid, order, err := EpsilonOf([]Event{c}, 1e-6)
	if err != nil || !near(grid, 1, 1e-6) || grid < 1 || order != 22 {
		t.Fatalf("on the grid ε = %v at order %v, %v", grid, order, err)
	}
	if _, err := GaussianEpsilon(1, 0); !errors.Is(err, ErrBadParameter) {
		t.Errorf("δ = 0: %v", err)
	}
	if _, err := GaussianEpsilon(math.NaN(), 1e-6); !errors.Is(err, ErrBadParameter) {
		t.Errorf("σ = NaN: %v", err)
	}
}

// Google's accountant sums absolute values at fractional orders and has fewer
// orders, so ours is at most its ε, and not much less.
func TestAgainstDPAccounting(t *testing.T) {
	var file struct {
		Points []struct {
			Q, Sigma, Delta, Epsilon, Order float64
			Steps                           uint64
		}
	}
	readJSON(t, "accountant_dpaccounting.json", &file)
	if len(file.Points) < 20 {
		t.Fatalf("%d points", len(file.Points))
	}
	for _, p := range file.Points {
		e := Event{Mechanism: SampledGaussian, Count: p.Steps,
			SamplingPpb: uint64(math.Round(p.Q * SamplingOne)), SigmaMicro: uint64(math.Round(p.Sigma * 1e6))}
		got, order, err := EpsilonOf([]Event{e}, p.Delta)
		if err != nil || got > p.Epsilon*(1+1e-8) || got < p.Epsilon*0.99 {
			t.Errorf("%+v: ε = %v at order %v, %v", p, got, order, err)
		}
	}
}

func drawEvent(t *rapid.T) Event {
	e := Event{Count: rapid.Uint64Range(1, 1e5).Draw(t, "count")}
	if rapid.Bool().Draw(t, "gaussian") {
		e.Mechanism = SampledGaussian
		e.SamplingPpb = rapid.Uint64Range(1, SamplingOne).Draw(t, "rate")
		e.SigmaMicro = rapid.Uint64Range(MinSigmaMicro, 30e6).Draw(t, "sigma")
		return e
	}
	e.Mechanism = SkellamNoise
	e.L2 = rapid.Uint64Range(1, 1<<21).Draw(t, "l2")
	e.L1 = rapid.Uint64Range(e.L2, e.L2*1000).Draw(t, "l1")
	e.Variance = rapid.Uint64Range(1, 1<<50).Draw(t, "variance")
	return e
}

// worse makes an event reveal more in one way, by as little as one unit.
func worse(t *rapid.T, e Event) Event {
	by := rapid.Uint64Range(1, 1000).Draw(t, "by")
	switch rapid.IntRange(0, 3).Draw(t, "how") {
	case 0:
		e.Count += by
	case 1:
		if e.Mechanism == SampledGaussian {
			e.SamplingPpb = min(e.SamplingPpb+by, SamplingOne)
		} else {
			e.L2 += by
			e.L1 = max(e.L1, e.L2)
		}
	case 2:
		if e.Mechanism == SampledGaussian {
			e.SigmaMicro = max(e.SigmaMicro-by, MinSigmaMicro)
		} else {
			e.Variance -= min(by, e.Variance-1)
		}
	case 3:
		if e.Mechanism == SkellamNoise {
			e.L1 += by
		}
	}
	return e
}

func TestEpsilonMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := drawEvent(t)
		w := worse(t, e)
		delta := rapid.Uint64Range(1, 1e9).Draw(t, "delta")
		a, errA := e.Curve()
		b, errB := w.Curve()
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		x, errX := a.EpsilonMicro(delta)
		y, errY := b.EpsilonMicro(delta)
		if errX != nil {
			x = math.MaxUint64
		}
		if errY != nil {
			y = math.MaxUint64
		}
		if y < x {
			t.Fatalf("%+v costs %d, %+v costs %d", e, x, w, y)
		}
		if smaller, err := a.EpsilonMicro(max(1, delta/3)); errX == nil && err == nil && smaller < x {
			t.Fatalf("a smaller δ costs less: %d < %d", smaller, x)
		}
	})
}

// Doing something in addition never costs less; k times the same costs no more
// than k separate statements with δ shared out.
func TestComposition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawEvent(t), drawEvent(t)
		ca, _ := a.Curve()
		cb, _ := b.Curve()
		both := ca.Add(cb)
		x, y, z := ca.RDP(), cb.RDP(), both.RDP()
		for i := range z {
			if z[i] < x[i] || z[i] > (x[i]+y[i])*(1+1e-12) {
				t.Fatalf("order %d: %v + %v = %v", i, x[i], y[i], z[i])
			}
		}
		ea, _, errA := ca.Epsilon(1e-6)
		eb, _, errB := both.Epsilon(1e-6)
		if errA == nil && errB == nil && eb < ea {
			t.Fatalf("ε fell from %v to %v", ea, eb)
		}
		one := a
		one.Count = 1
		c1, _ := one.Curve()
		e1, _, err1 := c1.Epsilon(1e-6 / float64(a.Count))
		if errA == nil && err1 == nil && ea > float64(a.Count)*e1*(1+1e-9)+1e-9 {
			t.Fatalf("%d uses cost %v, one %v", a.Count, ea, e1)
		}
	})
}

// The conversion against 512 bits, and below the textbook one of Mironov.
func TestConversion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		alpha := rapid.Float64Range(MinOrder, 2000).Draw(t, "alpha")
		rho := math.Pow(10, rapid.Float64Range(-12, 3).Draw(t, "log rho"))
		delta := math.Pow(10, rapid.Float64Range(-12, -0.01).Draw(t, "log delta"))
		got := convert(alpha, rho, delta)
		a, one := newBig(alpha), newBig(1)
		less := newBig(0).Sub(a, one)
		want := bigLog(newBig(0).Quo(less, a))
		tail := bigLog(newBig(delta))
		tail.Add(tail, bigLog(a)).Quo(tail, less)
		want.Sub(want, tail).Add(want, newBig(rho))
		if newBig(got).Cmp(want) < 0 || got < 0 {
			t.Fatalf("ε = %v is below %v", got, want)
		}
		w, _ := want.Float64()
		if got > math.Max(0, w)+1e-11*(1+math.Abs(w)) {
			t.Fatalf("ε = %v is far above %v", got, w)
		}
		if textbook := rho - math.Log(delta)/(alpha-1); got > textbook+1e-9*(1+textbook) {
			t.Fatalf("ε = %v above the textbook's %v", got, textbook)
		}
	})
}

func TestNoiseMultiplier(t *testing.T) {
	for _, c := range []struct{ eps, delta, rate, steps uint64 }{
		{3e6, 1e7, 8_000_000, 1000}, {1e6, 1e6, SamplingOne, 1}, {100_000, 1e6, 1_000_000, 5000}, {8e6, 1e7, 50_000_000, 200},
	} {
		s, err := NoiseMultiplier(c.eps, c.delta, c.rate, c.steps)
		if err != nil {
			t.Fatal(err)
		}
		cost := func(s uint64) uint64 {
			curve, err := Event{Mechanism: SampledGaussian, Count: c.steps, SamplingPpb: c.rate, SigmaMicro: s}.Curve()
			if err != nil {
				t.Fatal(err)
			}
			e, err := curve.EpsilonMicro(c.delta)
			if err != nil {
				t.Fatal(err)
			}
			return e
		}
		if cost(s) > c.eps || cost(s-1) < c.eps || cost(s-10) <= c.eps {
			t.Errorf("%+v: σ = %d costs %d, one less %d, ten less %d", c, s, cost(s), cost(s-1), cost(s-10))
		}
	}
	if s, _ := NoiseMultiplier(1e6, 1e6, SamplingOne, 1); s < 4_530_877 || s > 4_530_900 {
		t.Errorf("one Gaussian for ε = 1 needs %d", s)
	}
	if _, err := NoiseMultiplier(1, 1, SamplingOne, 1<<30); !errors.Is(err, ErrNoGuarantee) {
		t.Errorf("out of reach: %v", err)
	}
	for _, c := range [][4]uint64{{0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1e12, 1, 1}, {1, 1, 0, 1}, {1, 1, SamplingOne + 1, 1}, {1, 1, 1, 0}, {1 << 60, 1, 1, 1}} {
		if _, err := NoiseMultiplier(c[0], c[1], c[2], c[3]); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%v: %v", c, err)
		}
	}
}

func TestEventAndCurveRefuse(t *testing.T) {
	g := Event{Mechanism: SampledGaussian, Count: 1, SamplingPpb: 1, SigmaMicro: 1e6}
	s := Event{Mechanism: SkellamNoise, Count: 1, Variance: 10, L2: 2, L1: 4}
	if g.Validate() != nil || s.Validate() != nil {
		t.Fatal(g.Validate(), s.Validate())
	}
	for name, e := range map[string]Event{
		"zero":       {},
		"count":      {SampledGaussian, 0, 1, 1e6, 0, 0, 0},
		"many":       {SampledGaussian, MaxCount + 1, 1, 1e6, 0, 0, 0},
		"rate":       {SampledGaussian, 1, 0, 1e6, 0, 0, 0},
		"rate > 1":   {SampledGaussian, 1, SamplingOne + 1, 1e6, 0, 0, 0},
		"no noise":   {SampledGaussian, 1, 1, 0, 0, 0, 0},
		"mixed":      {SampledGaussian, 1, 1, 1e6, 1, 0, 0},
		"sampled":    {SkellamNoise, 1, 1, 0, 10, 2, 4},
		"variance":   {SkellamNoise, 1, 0, 0, 0, 2, 4},
		"Δ₁ < Δ₂":    {SkellamNoise, 1, 0, 0, 10, 4, 2},
		"no such":    {3, 1, 1, 1e6, 0, 0, 0},
		"no Δ₂":      {SkellamNoise, 1, 0, 0, 10, 0, 4},
		"Δ₂ too big": {SkellamNoise, 1, 0, 0, 10, MaxL2 + 1, 1 << 50},
	} {
		if _, err := e.Curve(); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%s: %v", name, err)
		}
		if _, _, err := EpsilonOf([]Event{g, e}, 1e-6); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%s in a list: %v", name, err)
		}
	}
	c, _ := g.Curve()
	for _, d := range []float64{0, 1, -1, 2, math.NaN(), math.Inf(1)} {
		if _, _, err := c.Epsilon(d); !errors.Is(err, ErrBadParameter) {
			t.Errorf("δ = %v: %v", d, err)
		}
	}
	if e, _, err := (Curve{}).Epsilon(1e-6); e != 0 || err != nil {
		t.Errorf("nothing released: %v, %v", e, err)
	}
	loud, _ := Event{SkellamNoise, MaxCount, 0, 0, 1, MaxL2, MaxL1}.Curve()
	for range 400 { // the curve doubles until it overflows
		loud = loud.Add(loud)
	}
	for range 700 {
		loud = loud.Add(loud)
	}
	if _, _, err := loud.Epsilon(1e-6); !errors.Is(err, ErrNoGuarantee) {
		t.Errorf("overflow: %v", err)
	}
	if _, err := loud.EpsilonMicro(1); !errors.Is(err, ErrNoGuarantee) {
		t.Errorf("overflow: %v", err)
	}
}

func BenchmarkCurve(b *testing.B) {
	e := Event{Mechanism: SampledGaussian, Count: 1000, SamplingPpb: 10_000_000, SigmaMicro: 1_100_000}
	for b.Loop() {
		if _, err := e.Curve(); err != nil {
			b.Fatal(err)
		}
	}
}
