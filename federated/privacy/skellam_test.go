package privacy

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// skellamPMF is P(X = k), |k| ≤ reach, by convolving two Poissons of rate v/2
// (v small enough that nothing underflows).
func skellamPMF(v float64, reach int) func(k int) float64 {
	rate := v / 2
	n := reach + int(rate+40*math.Sqrt(rate)) + 60
	p := make([]float64, n)
	for k := range p {
		g, _ := math.Lgamma(float64(k) + 1)
		p[k] = math.Exp(-rate + float64(k)*math.Log(rate) - g)
	}
	q := make([]float64, reach+1)
	for k := range q {
		for j := 0; j+k < n; j++ {
			q[k] += p[j+k] * p[j]
		}
	}
	return func(k int) float64 {
		if k < 0 {
			k = -k
		}
		return q[k]
	}
}

// The published bound against the divergence itself, in one coordinate: never
// below it, and tight where noise is not tiny.
func TestSkellamBoundHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Float64Range(0.5, 60).Draw(t, "variance")
		shift := rapid.IntRange(1, 4).Draw(t, "shift")
		alpha := rapid.IntRange(2, 6).Draw(t, "alpha")
		if rapid.Bool().Draw(t, "loud") {
			v = rapid.Float64Range(60, 300).Draw(t, "large variance")
		}
		// E_{k~P shifted}[(P(k-shift)/P(k))^(α-1)]; its mass is near α·shift.
		reach := int(12*math.Sqrt(v)) + 60 + 12*shift*alpha
		p := skellamPMF(v, reach)
		sum := 0.0
		for k := -reach + shift; k <= reach; k++ {
			if p(k) == 0 || p(k-shift) == 0 {
				continue
			}
			sum += math.Exp(float64(alpha)*math.Log(p(k-shift)) - float64(alpha-1)*math.Log(p(k)))
		}
		exact := math.Log(sum) / float64(alpha-1)
		bound, err := RDPSkellam(float64(alpha), v, float64(shift), float64(shift))
		if err != nil || bound < exact*(1-1e-9) {
			t.Fatalf("v=%v shift=%d α=%d: bound %v below the divergence %v (%v)", v, shift, alpha, bound, exact, err)
		}
		if v > 60 && bound > exact*1.15 {
			t.Fatalf("v=%v shift=%d α=%d: bound %v, divergence %v", v, shift, alpha, bound, exact)
		}
	})
}

func TestRDPSkellam(t *testing.T) {
	// By hand: α = 3, μ = 100, Δ₂ = 2, Δ₁ = 4.
	got, err := RDPSkellam(3, 100, 2, 4)
	if want := 3*4/200. + math.Min((5*4+24)/40000., 12/200.); err != nil || !near(got, want, 2e-9) || got < want {
		t.Errorf("%v, %v; want %v", got, err, want)
	}
	if a, _ := RDPSkellam(2.1, 100, 2, 4); a != got {
		t.Errorf("order 2.1 gives %v, order 3 %v", a, got)
	}
	// Towards large variance it is the Gaussian's.
	g, _ := RDPGaussian(8, 10)
	if s, _ := RDPSkellam(8, 1e14, 1e6, 1e9); !near(s, g, 1e-4) || s < g {
		t.Errorf("Skellam %v, Gaussian %v", s, g)
	}
	nan, inf := math.NaN(), math.Inf(1)
	for _, c := range [][4]float64{
		{1, 1, 1, 1}, {nan, 1, 1, 1}, {2, 0, 1, 1}, {2, nan, 1, 1}, {2, inf, 1, 1}, {2, -1, 1, 1},
		{2, 1, 0, 1}, {2, 1, nan, 1}, {2, 1, 1, nan}, {2, 1, 2, 1}, {2, 1, 1, inf}, {2, 1, inf, inf},
	} {
		if _, err := RDPSkellam(c[0], c[1], c[2], c[3]); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%v: %v", c, err)
		}
	}
}

func TestSkellamSensitivity(t *testing.T) {
	s, err := SkellamSensitivity(NormInt, 1, 1_000_000)
	if err != nil || s.L2 != NormInt+1000 || s.L1 != 1000*(NormInt+1000) {
		t.Errorf("%+v, %v", s, err)
	}
	if s, err = SkellamSensitivity(1, 0.5, 100); err != nil || s.L2 != 11 || s.L1 != 110 {
		t.Errorf("%+v, %v", s, err)
	}
	if s, err = SkellamSensitivity(1e-9, 1, 1); err != nil || s.L2 != 2 || s.L1 != 2 {
		t.Errorf("%+v, %v", s, err)
	}
	for _, c := range []struct {
		scale, clip float64
		d           int
	}{
		{0, 1, 1}, {math.NaN(), 1, 1}, {1, math.Inf(1), 1}, {1, -1, 1}, {1, 1, 0}, {1, 1, 1<<30 + 1}, {1 << 22, 1, 1}, {1e300, 1e300, 5},
	} {
		if _, err := SkellamSensitivity(c.scale, c.clip, c.d); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// What ClipL2 and Quantise really produce never exceeds the sensitivity.
func TestSensitivityCoversClipping(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOfN(rapid.Float32Range(-1e3, 1e3), 1, 60).Draw(t, "x")
		clip := math.Pow(10, rapid.Float64Range(-4, 2).Draw(t, "log clip"))
		q, err := NewQuantiser(64, clip, 8)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ClipL2(x, clip); err != nil {
			t.Fatal(err)
		}
		ints := make([]int64, len(x))
		if err := q.Quantise(ints, x); err != nil {
			t.Fatal(err)
		}
		s, err := SkellamSensitivity(q.Scale, clip, len(x))
		if err != nil {
			t.Fatal(err)
		}
		var l2, l1 float64
		for _, v := range ints {
			l2 += float64(v) * float64(v)
			l1 += math.Abs(float64(v))
		}
		if math.Sqrt(l2) > float64(s.L2) || l1 > float64(s.L1) {
			t.Fatalf("norms %v, %v; sensitivity %+v", math.Sqrt(l2), l1, s)
		}
	})
}

func TestMemberVariance(t *testing.T) {
	for _, c := range []struct {
		total   uint64
		kMin, f int
	}{{100, 3, 0}, {1, 3, 2}, {1 << 40, 7, 3}, {12345, 1000, 993}} {
		v, err := MemberVariance(c.total, c.kMin, c.f)
		if h := float64(c.kMin - c.f); err != nil || v*h < float64(c.total) || v*h > float64(c.total)*(1+1e-12) {
			t.Errorf("%+v: %v, %v", c, v, err)
		}
	}
	for _, c := range []struct {
		total   uint64
		kMin, f int
	}{{0, 3, 0}, {1, 2, 0}, {1, 3, 3}, {1, 3, -1}, {1 << 60, 3, 0}} {
		if _, err := MemberVariance(c.total, c.kMin, c.f); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

func TestSkellamVariance(t *testing.T) {
	s, err := SkellamSensitivity(NormInt, 1, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	v, err := SkellamVariance(2e6, 1e7, 20, s)
	if err != nil {
		t.Fatal(err)
	}
	cost := func(v uint64) uint64 {
		c, _ := Event{Mechanism: SkellamNoise, Count: 20, Variance: v, L2: s.L2, L1: s.L1}.Curve()
		e, _ := c.EpsilonMicro(1e7)
		return e
	}
	if cost(v) > 2e6 || cost(v-1) < 2e6 || cost(v/100*99) <= 2e6 {
		t.Errorf("variance %d costs %d; 1 %% less costs %d", v, cost(v), cost(v/100*99))
	}
	t.Logf("ε=2, δ=1e-5, 20 rounds, d=10^6: noise multiplier %.3f", math.Sqrt(float64(v))/float64(s.L2))
	if _, err := SkellamVariance(1, 1, 1<<40, s); !errors.Is(err, ErrNoGuarantee) {
		t.Errorf("out of reach: %v", err)
	}
	if _, err := SkellamVariance(1e6, 1e6, 1, Sensitivity{}); !errors.Is(err, ErrBadParameter) {
		t.Errorf("no sensitivity: %v", err)
	}
}
