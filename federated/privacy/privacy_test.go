package privacy

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/mpc/mask"
)

func TestQuantiseIsNearestEven(t *testing.T) {
	q := Quantiser{Bits: mask.Bits32, Scale: 1, ClipNorm: 100, Members: 3}
	x := []float32{0, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.4999, 99.6, -100}
	want := []int64{0, 0, 2, 2, 0, -2, -2, 2, 100, -100}
	got := make([]int64, len(x))
	if err := q.Quantise(got, x); err != nil || !slices.Equal(got, want) {
		t.Fatalf("%v, %v; want %v", got, err, want)
	}
}

func TestQuantiseRefuses(t *testing.T) {
	q, err := NewQuantiser(mask.Bits32, 1, 4)
	if err != nil {
		t.Fatal(err)
	}
	inf := float32(math.Inf(1))
	for name, c := range map[string]struct {
		x    []float32
		want error
	}{
		"NaN":          {[]float32{0, float32(math.NaN())}, ErrNotFinite},
		"infinity":     {[]float32{inf, 0}, ErrNotFinite},
		"minus inf":    {[]float32{0, -inf}, ErrNotFinite},
		"not clipped":  {[]float32{1.001, 0}, ErrOutOfRange},
		"below":        {[]float32{0, -1.001}, ErrOutOfRange},
		"far":          {[]float32{math.MaxFloat32, 0}, ErrOutOfRange},
		"wrong length": {[]float32{0}, ErrWrongLength},
		"at the edge":  {[]float32{1, -1}, nil},
	} {
		if err := q.Quantise(make([]int64, 2), c.x); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if err := q.Dequantise(make([]float32, 2), make([]int64, 1)); !errors.Is(err, ErrWrongLength) {
		t.Errorf("dequantise: %v", err)
	}
}

func TestQuantiserValidate(t *testing.T) {
	for name, c := range map[string]struct {
		bits    mask.Bits
		clip    float64
		members int
		want    error
	}{
		"usual":               {mask.Bits32, 2.5, 8, nil},
		"last that fits":      {mask.Bits32, 1, 2047, nil},
		"one member too many": {mask.Bits32, 1, 2048, ErrHeadroom},
		"64 bits":             {mask.Bits64, 1, 1 << 20, nil},
		"nobody":              {mask.Bits32, 1, 0, ErrBadQuantiser},
		"16 bits":             {16, 1, 4, ErrBadQuantiser},
		"zero norm":           {mask.Bits32, 0, 4, ErrBadQuantiser},
		"NaN norm":            {mask.Bits32, math.NaN(), 4, ErrBadQuantiser},
		"infinite norm":       {mask.Bits32, math.Inf(1), 4, ErrBadQuantiser},
		"negative norm":       {mask.Bits32, -1, 4, ErrBadQuantiser},
	} {
		if _, err := NewQuantiser(c.bits, c.clip, c.members); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func TestHeadroomIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 1<<20).Draw(t, "n")
		limit := int64(math.MaxInt32)
		bits := mask.Bits32
		if rapid.Bool().Draw(t, "wide") {
			bits, limit = mask.Bits64, math.MaxInt64
		}
		edge := limit / int64(n)
		if err := CheckHeadroom(bits, n, edge); err != nil {
			t.Fatalf("%d × %d fits %d bits: %v", n, edge, bits, err)
		}
		if edge < limit {
			if err := CheckHeadroom(bits, n, edge+1); !errors.Is(err, ErrHeadroom) {
				t.Fatalf("%d × %d wraps in %d bits: %v", n, edge+1, bits, err)
			}
		}
	})
}

// Whatever a member trained, clip and quantise never fail on finite numbers,
// and the round trip is off by at most half a unit.
func TestClipThenQuantise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		clip := rapid.Float64Range(1e-6, 1e6).Draw(t, "clip")
		x := rapid.SliceOfN(rapid.Float32(), 1, 50).Draw(t, "x")
		q, err := NewQuantiser(mask.Bits32, clip, 8)
		if err != nil {
			t.Fatal(err)
		}
		before := slices.Clone(x)
		clipped, err := ClipL2(x, clip)
		if err != nil {
			t.Fatal(err)
		}
		norm, err := NormL2(x)
		if err != nil || norm > clip*(1+1e-6) {
			t.Fatalf("norm %v after clipping to %v (%v)", norm, clip, err)
		}
		if !clipped && !slices.Equal(before, x) {
			t.Fatal("changed without saying so")
		}
		ints := make([]int64, len(x))
		if err := q.Quantise(ints, x); err != nil {
			t.Fatal(err)
		}
		back := make([]float32, len(x))
		if err := q.Dequantise(back, ints); err != nil {
			t.Fatal(err)
		}
		for j := range x {
			if d := math.Abs(float64(back[j]) - float64(x[j])); d > 0.5001/q.Scale+math.Abs(float64(x[j]))*1e-7 {
				t.Fatalf("coordinate %d: %v came back as %v", j, x[j], back[j])
			}
		}
	})
}

func TestClipRefuses(t *testing.T) {
	x := []float32{3, float32(math.NaN())}
	if _, err := ClipL2(x, 1); !errors.Is(err, ErrNotFinite) || x[0] != 3 {
		t.Fatalf("NaN update: %v, %v", err, x)
	}
	if _, err := ClipL2([]float32{1}, 0); !errors.Is(err, ErrBadQuantiser) {
		t.Fatalf("zero norm: %v", err)
	}
	y := []float32{3, 4}
	if c, err := ClipL2(y, 5); c || err != nil || y[0] != 3 {
		t.Fatalf("norm at the bound: %v %v %v", c, err, y)
	}
	if c, err := ClipL2(y, 1); !c || err != nil || y[0] != 0.6 || y[1] != 0.8 {
		t.Fatalf("%v %v %v", c, err, y)
	}
}

func TestUnit(t *testing.T) {
	if err := NoDP().Validate(); err != nil || NoDP().String() != "no DP" {
		t.Fatalf("%v, %q", err, NoDP())
	}
	inf := math.Inf(1)
	for name, c := range map[string]struct {
		u    Unit
		want error
	}{
		"record, finite":      {Unit{UnitRecord, 3, 1e-5}, nil},
		"contributor, finite": {Unit{UnitContributor, 3, 1e-5}, nil},
		"contributor, δ of 0": {Unit{UnitContributor, 3, 0}, ErrBadUnit},
		"contributor, ε of 0": {Unit{UnitContributor, 0, 1e-5}, ErrBadUnit},
		"none, finite":        {Unit{UnitNone, 3, 0}, ErrNoAccountant},
		"zero":                {Unit{UnitRecord, 0, 1e-5}, ErrBadUnit},
		"record, infinite":    {Unit{UnitRecord, inf, 0}, ErrBadUnit},
		"unknown":             {Unit{"household", 3, 1e-5}, ErrBadUnit},
		"zero value":          {Unit{}, ErrBadUnit},
		"delta alone":         {Unit{UnitNone, inf, 1e-5}, ErrBadUnit},
		"NaN":                 {Unit{UnitRecord, math.NaN(), 0}, ErrBadUnit},
	} {
		if err := c.u.Validate(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if msg := (Unit{UnitNone, 3, 1e-5}).Validate().Error(); !strings.Contains(msg, "for the units record and contributor only") {
		t.Errorf("message says %q", msg)
	}
}

func TestGradientBound(t *testing.T) {
	for _, c := range []struct {
		bits   mask.Bits
		rounds int
		want   float64
		err    error
	}{
		{mask.Bits32, 5, 204.8, nil}, {mask.Bits32, 64, 16, nil}, {mask.Bits32, 65, 0, ErrHeadroom},
		{mask.Bits64, 5, math.MaxInt32, nil}, {mask.Bits64, 1 << 20, 1 << 22, nil},
		{mask.Bits32, 0, 0, ErrBadQuantiser}, {16, 5, 0, ErrBadQuantiser},
	} {
		got, err := GradientBound(c.bits, c.rounds)
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("b=%d R=%d: %v, %v", c.bits, c.rounds, got, err)
		}
	}
}

// The mean over many commitments is the gradient itself: within five standard
// errors at 4000 draws.
func TestRoundUnbiased(t *testing.T) {
	g := []float32{0.1, -0.1, 0.5, 2.9, -7.25, 0, 3, -0.001}
	const draws = 4000
	mean := make([]float64, len(g))
	for k := range draws {
		out, err := RoundUnbiased(g, dao.Keccak256([]byte{byte(k), byte(k >> 8)}), 100)
		if err != nil {
			t.Fatal(err)
		}
		for j, v := range out {
			if math.Abs(float64(v)-float64(g[j])) >= 1 {
				t.Fatalf("%v rounded to %d", g[j], v)
			}
			mean[j] += float64(v) / draws
		}
	}
	for j := range g {
		f := float64(g[j]) - math.Floor(float64(g[j]))
		if tol := 5*math.Sqrt(f*(1-f)/draws) + 1e-12; math.Abs(mean[j]-float64(g[j])) > tol {
			t.Errorf("mean of %v is %v", g[j], mean[j])
		}
	}
}

// Pinned: every platform and every release must round to these, because the
// recomputing trainer signs the same integers.
func TestRoundIsPinned(t *testing.T) {
	g := []float32{0.5, 0.5, 0.5, 0.5, -0.5, -0.5, -0.5, -0.5, 1.25, 2.75, -3.5, 1e-9}
	out, err := RoundUnbiased(g, dao.Hash{1, 2, 3}, 100)
	if err != nil {
		t.Fatal(err)
	}
	want := []int32{0, 0, 0, 1, 0, -1, 0, 0, 2, 3, -3, 0}
	if !slices.Equal(out, want) {
		t.Fatalf("rounded to %v", out)
	}
}

func TestRoundRefuses(t *testing.T) {
	nan := float32(math.NaN())
	for name, c := range map[string]struct {
		g    []float32
		want error
	}{
		"NaN": {[]float32{nan}, ErrNotFinite}, "infinity": {[]float32{float32(math.Inf(-1))}, ErrNotFinite},
		"norm": {[]float32{80, 80}, ErrOutOfRange}, "one coordinate": {[]float32{1e20}, ErrOutOfRange},
	} {
		if _, err := RoundUnbiased(c.g, dao.Hash{}, 100); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := NewGradientRounder([]float32{0, 0}, mask.Bits32, 5); !errors.Is(err, ErrBadQuantiser) {
		t.Errorf("zero gradient: %v", err)
	}
	if _, err := NewGradientRounder([]float32{nan}, mask.Bits32, 5); !errors.Is(err, ErrNotFinite) {
		t.Errorf("NaN gradient: %v", err)
	}
	if _, _, err := (GradientRounder{}).Round([]float32{1}, dao.Hash{}); !errors.Is(err, ErrBadQuantiser) {
		t.Errorf("zero rounder: %v", err)
	}
}

// For any gradient, any number of rounds and any later gradient, the rounder
// stays within the bound and says by how much it attenuated.
func TestGradientRounderFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bits := rapid.SampledFrom([]mask.Bits{mask.Bits32, mask.Bits64}).Draw(t, "bits")
		rounds := rapid.IntRange(1, 64).Draw(t, "rounds")
		d := rapid.IntRange(1, 3000).Draw(t, "d")
		size := rapid.Float64Range(1e-8, 1e4).Draw(t, "size")
		growth := rapid.Float64Range(0, 20).Draw(t, "growth")
		g0, g1 := make([]float32, d), make([]float32, d)
		for j := range g0 {
			g0[j] = float32(size * math.Sin(float64(j*j+1)))
			g1[j] = float32(size * growth * math.Cos(float64(j*j+1)))
		}
		r, err := NewGradientRounder(g0, bits, rounds)
		if err != nil {
			t.Fatal(err)
		}
		if f, _ := math.Frexp(r.Scale); f != 0.5 {
			t.Fatalf("scale %v is no power of two", r.Scale)
		}
		for k, g := range [][]float32{g0, g1} {
			out, factor, err := r.Round(g, dao.Hash{byte(k)})
			if err != nil {
				t.Fatal(err)
			}
			if k == 0 && factor != 1 || factor > 1 || factor <= 0 {
				t.Fatalf("factor %v", factor)
			}
			var norm, dot, want float64
			for j, v := range out {
				norm += float64(v) * float64(v)
				dot += float64(v) * float64(g[j])
				want += float64(g[j]) * float64(g[j]) * r.Scale * factor
			}
			if math.Sqrt(norm) > r.MaxNorm {
				t.Fatalf("norm %v above %v", math.Sqrt(norm), r.MaxNorm)
			}
			// Direction: unbiased, so ⟨round(g), g⟩ ≈ s‖g‖² within the coins' spread.
			gnorm, _ := NormL2(g)
			if math.Abs(dot-want) > 6*gnorm*0.5+1e-9 {
				t.Fatalf("⟨rounded, g⟩ = %v, want about %v", dot, want)
			}
		}
	})
}
