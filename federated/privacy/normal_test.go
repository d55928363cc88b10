package privacy

import (
	"errors"
	"math"
	"slices"
	"testing"
)

// TestNormalDistribution compares draws with the normal distribution: Pearson's
// χ² over 64 cells of equal probability, and over tails beyond 3σ.
func TestNormalDistribution(t *testing.T) {
	const draws, cells = 1 << 20, 64
	n, err := NewNormal(NoiseKey{1}, 0)
	if err != nil {
		t.Fatal(err)
	}
	count := make([]float64, cells)
	tail, sum, square, fourth := 0.0, 0.0, 0.0, 0.0
	for range draws {
		x := float64(n.Next()) / NormalOne
		p := math.Erfc(-x/math.Sqrt2) / 2
		count[min(int(p*cells), cells-1)]++
		if math.Abs(x) > 3 {
			tail++
		}
		sum, square, fourth = sum+x, square+x*x, fourth+x*x*x*x
	}
	chi := 0.0
	for _, c := range count {
		chi += (c - draws/cells) * (c - draws/cells) / (draws / cells)
	}
	if chi > 120 { // 63 degrees of freedom: P < 2·10^-5
		t.Errorf("χ² = %v over %d cells", chi, cells)
	}
	want := draws * math.Erfc(3/math.Sqrt2)
	if math.Abs(tail-want) > 5*math.Sqrt(want) {
		t.Errorf("%v beyond three deviations, want about %v", tail, want)
	}
	for name, d := range map[string]float64{
		"mean":     sum / draws * math.Sqrt(draws),
		"variance": (square/draws - 1) / math.Sqrt(2.0/draws),
		"kurtosis": (fourth/draws - 3) / math.Sqrt(96.0/draws),
	} {
		if math.Abs(d) > 5 {
			t.Errorf("%s is off by %v standard errors", name, d)
		}
	}
}

// The low bits are where a sampler that scales a float64 shows itself.
func TestNormalLowBitsAreFair(t *testing.T) {
	n, err := NewNormal(NoiseKey{2}, 7)
	if err != nil {
		t.Fatal(err)
	}
	const draws = 1 << 16
	var ones [12]float64
	for range draws {
		v := n.Next()
		for b := range ones {
			ones[b] += float64(v >> b & 1)
		}
	}
	for b, c := range ones {
		if math.Abs(c-draws/2) > 5*math.Sqrt(draws)/2 {
			t.Errorf("bit %d is set in %v of %d", b, c, draws)
		}
	}
}

func TestNormalIsAFunctionOfKeyAndNumber(t *testing.T) {
	draw := func(k NoiseKey, number uint64) []int64 {
		n, err := NewNormal(k, number)
		if err != nil {
			t.Fatal(err)
		}
		var out []int64
		for range 6 {
			out = append(out, n.Next())
		}
		return out
	}
	// Whoever replays a training draws these.
	want := []int64{-601882522, 2612297289, -682686114, 3773527074, -3534630603, -3507249366}
	got := draw(NoiseKey{1, 2, 3}, 4)
	if !slices.Equal(got, draw(NoiseKey{1, 2, 3}, 4)) || slices.Equal(got, draw(NoiseKey{1, 2, 3}, 5)) || slices.Equal(got, draw(NoiseKey{1, 2, 4}, 4)) {
		t.Error("a stream must follow from key and number")
	}
	if !slices.Equal(got, want) {
		t.Errorf("drew %v, want %v", got, want)
	}
}

func TestPoissonSampler(t *testing.T) {
	const rows, steps = 2000, 500
	s, err := NewPoissonSampler(NoiseKey{3}, 25_000_000) // q = 1/40
	if err != nil {
		t.Fatal(err)
	}
	total, square := 0.0, 0.0
	times := make([]float64, rows)
	for step := range uint64(steps) {
		b, err := s.Batch(nil, step, rows)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.IsSorted(b) {
			t.Fatal("row numbers must rise")
		}
		for _, r := range b {
			times[r]++
		}
		total += float64(len(b))
		square += float64(len(b) * len(b))
	}
	mean := total / steps
	if math.Abs(mean-50) > 5*math.Sqrt(50.0/steps) {
		t.Errorf("batches of %v rows on average, want 50", mean)
	}
	// Batch sizes vary as independent coins make them vary, 48.75, and rows do.
	if v := square/steps - mean*mean; math.Abs(v-48.75) > 5*48.75*math.Sqrt(2.0/steps) {
		t.Errorf("variance of the batch size is %v, want about 48.75", v)
	}
	chi := 0.0
	for _, c := range times {
		chi += (c - 12.5) * (c - 12.5) / (12.5 * 0.975)
	}
	if math.Abs(chi-rows) > 5*math.Sqrt(2*rows) {
		t.Errorf("χ² of the rows' appearances is %v, want about %d", chi, rows)
	}

	all, err := NewPoissonSampler(NoiseKey{3}, SamplingOne)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := all.Batch(nil, 9, rows); err != nil || len(b) != rows {
		t.Errorf("q = 1 took %d of %d rows, %v", len(b), rows, err)
	}
	for _, ppb := range []uint64{0, SamplingOne + 1} {
		if _, err := NewPoissonSampler(NoiseKey{3}, ppb); !errors.Is(err, ErrBadParameter) {
			t.Errorf("q = %d·10^-9: %v", ppb, err)
		}
	}
}

func BenchmarkNormal(b *testing.B) {
	n, err := NewNormal(NoiseKey{1}, 0)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		n.Next()
	}
}
