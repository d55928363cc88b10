package privacy

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func noise(t testing.TB, variance float64, key NoiseKey, n int) []int64 {
	t.Helper()
	s, err := NewSkellam(variance)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]int64, n)
	if err := s.Add(out, key, 0); err != nil {
		t.Fatal(err)
	}
	return out
}

// Mean, variance and fourth cumulant within five standard errors.
func TestSkellamMoments(t *testing.T) {
	const n = 200_000
	for i, v := range []float64{0.01, 0.5, 3, 100, 2047, 2048, 5000, 1 << 20, 1 << 40, 1 << 51} {
		var m1, m2, m4 float64
		for _, x := range noise(t, v, NoiseKey{1, byte(i)}, n) {
			y := float64(x)
			m1 += y / n
			m2 += y * y / n
			m4 += y * y * y * y / n
		}
		if math.Abs(m1) > 5*math.Sqrt(v/n) {
			t.Errorf("variance %v: mean %v", v, m1)
		}
		// Cumulants of even order are all v: E x⁴ = 3v²+v, var x² = 2v²+v.
		if math.Abs(m2-v) > 5*math.Sqrt((2*v*v+v)/n) {
			t.Errorf("variance %v: measured %v", v, m2)
		}
		if v >= 3 && math.Abs(m4/(3*v*v+v)-1) > 5*math.Sqrt((96+1000/v)/9/n) {
			t.Errorf("variance %v: fourth moment %v of the expected", v, m4/(3*v*v+v))
		}
	}
}

// chiSquare compares counts with probabilities, cells under 20 expected pooled,
// and fails beyond the 1 - 1e-5 quantile (Wilson and Hilferty).
func chiSquare(t *testing.T, name string, counts map[int64]int, n int, cells []float64, first int64) {
	t.Helper()
	var sum, expected, observed, total float64
	outside := 1.0
	free := -1.0
	flush := func() {
		d := observed - expected
		sum += d * d / expected
		free++
		expected, observed = 0, 0
	}
	for i, p := range cells {
		c := float64(counts[first+int64(i)])
		total += c
		outside -= p
		expected += p * float64(n)
		observed += c
		if expected >= 20 {
			flush()
		}
	}
	observed += float64(n) - total
	expected += max(0, outside) * float64(n)
	if expected > 0.5 || observed > 0 {
		expected = max(expected, 0.5)
		flush()
	}
	z := (math.Cbrt(sum/free) - (1 - 2/(9*free))) / math.Sqrt(2/(9*free))
	t.Logf("%s: χ² = %.1f over %.0f degrees, z = %.2f", name, sum, free, z)
	if z > 4.27 {
		t.Errorf("%s: χ² = %.1f over %.0f degrees", name, sum, free)
	}
}

func TestSkellamChiSquare(t *testing.T) {
	const n = 300_000
	for i, v := range []float64{0.3, 2, 40, 900, 2046, 2048.5, 4000} {
		counts := map[int64]int{}
		for _, x := range noise(t, v, NoiseKey{2, byte(i)}, n) {
			counts[x]++
		}
		reach := int(6*math.Sqrt(v)) + 8
		pmf := skellamPMF(v, reach)
		cells := make([]float64, 2*reach+1)
		for k := range cells {
			cells[k] = pmf(k - reach)
		}
		chiSquare(t, fmt.Sprintf("variance %v", v), counts, n, cells, int64(-reach))
	}
}

// One Poisson at a time, where rejection begins and well above, in cells of a
// width that keeps about a hundred of them.
func TestPoissonRejectionChiSquare(t *testing.T) {
	const n = 300_000
	for i, rate := range []float64{1024, 1500.25, 65536.5, 1e7} {
		p := newPoissonReject(rate)
		w := testWords(t, NoiseKey{3, byte(i)}, 0)
		width := max(1, int64(math.Sqrt(rate)/10))
		lo := int64(rate) - 60*width
		counts := map[int64]int{}
		for range n {
			x := p.sample(w) - lo
			counts[(x-((x%width)+width)%width)/width]++
		}
		cells := make([]float64, 120)
		for j := range cells {
			for k := range width {
				cells[j] += math.Exp(p.logShape(lo+int64(j)*width+k)) / math.Sqrt(2*math.Pi*rate)
			}
		}
		chiSquare(t, fmt.Sprintf("rate %v", rate), counts, n, cells, 0)
	}
}

// testWords is the raw stream that Add would use for variance 2·rate = 1.
func testWords(t *testing.T, key NoiseKey, number uint64) *words {
	t.Helper()
	w := new(words)
	w.start(hashStream{key: key, number: number, n: new(uint64)})
	return w
}

// hashStream is SHA-256 in counter mode: a second generator, so that the tests
// of one sampler do not lean on the cipher.
type hashStream struct {
	key    NoiseKey
	number uint64
	n      *uint64
}

func (h hashStream) XORKeyStream(dst, src []byte) {
	for i := 0; i < len(src); i += 32 {
		b := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(h.key[:], h.number), *h.n)
		*h.n++
		sum := sha256.Sum256(b)
		for j := i; j < min(i+32, len(src)); j++ {
			dst[j] = src[j] ^ sum[j-i]
		}
	}
}

// The float64 logarithm of an acceptance probability is within a hundredth of
// what clear64 allows of the 512-bit one, and no probability exceeds 1.
func TestAcceptanceIsAccurate(t *testing.T) {
	worst := 0.0
	rapid.Check(t, func(t *rapid.T) {
		rate := math.Ldexp(rapid.Float64Range(1, 2).Draw(t, "mantissa"), rapid.IntRange(10, 49).Draw(t, "exponent"))
		p := newPoissonReject(rate)
		for range 3 {
			steps := rapid.IntRange(0, 9).Draw(t, "steps")
			x := rapid.Int64Range(0, 1<<p.shift-1).Draw(t, "rest") + int64(steps)<<p.shift
			if rapid.Bool().Draw(t, "edge") {
				x = int64(steps) << p.shift
			}
			if rapid.Bool().Draw(t, "below") {
				x = -1 - x
			}
			k := p.mode + x
			a := p.logShape(k) - p.base + float64(steps)*math.Ln2 - p.bound
			if math.IsInf(a, -1) {
				continue
			}
			exact, _ := p.exact.logAcceptance(k, steps).Float64()
			if exact > 0 {
				t.Fatalf("rate %v: acceptance e^%v at %+d", rate, exact, x)
			}
			d := math.Abs(a-exact) / clear64(a)
			worst = math.Max(worst, d)
			if d > 0.01 {
				t.Fatalf("rate %v at %+d: %v, exactly %v", rate, x, a, exact)
			}
		}
	})
	t.Logf("largest error %.1e of the margin", worst)
}

// The slow decision agrees with the fast one, and with the logarithm when it is
// the only one.
func TestSlowDecision(t *testing.T) {
	p := newPoissonReject(1 << 30)
	w := testWords(t, NoiseKey{4}, 0)
	for _, x := range []int64{0, -1, 1000, -20_000, 90_000} {
		steps := int(max(x, -1-x) >> p.shift)
		a := p.logShape(p.mode+x) - p.base + float64(steps)*math.Ln2 - p.bound
		prob := p.exact.acceptance(p.mode+x, steps)
		if got := math.Log(float64(prob[0])) - 64*math.Ln2; math.Abs(got-a) > 1e-9 {
			t.Errorf("%+d: %v and %v", x, got, a)
		}
		if p.accept(p.mode+x, steps, prob[0]+prob[0]/1000, w) || !p.accept(p.mode+x, steps, prob[0]-prob[0]/1000, w) {
			t.Errorf("%+d: far from the edge", x)
		}
		// At the edge the remaining 192 bits decide: with p's share of them.
		accepted := 0
		const tries = 400
		for range tries {
			if p.accept(p.mode+x, steps, prob[0], w) {
				accepted++
			}
		}
		if want := float64(prob[1]) / math.MaxUint64; math.Abs(float64(accepted)/tries-want) > 0.13 {
			t.Errorf("%+d: accepted %d of %d at the edge, want %v", x, accepted, tries, want)
		}
	}
	if p.accept(100, 0, 0, w) {
		t.Error("a value of probability e^-400 was accepted")
	}
}

// A 64-bit tie in the table is settled by the other bits.
func TestTableTie(t *testing.T) {
	p := newPoissonTable(3)
	tie := p.cumulative[2]
	count := 0
	const tries = 2000
	for i := range tries {
		w := testWords(t, NoiseKey{5}, uint64(i))
		w.next()
		w.at -= 8
		binary.LittleEndian.PutUint64(w.buf[w.at:], tie[0])
		switch k := p.sample(w); k {
		case 2:
			count++
		case 3:
		default:
			t.Fatalf("sampled %d", k)
		}
	}
	if want := float64(tie[1]) / math.MaxUint64; math.Abs(float64(count)/tries-want) > 0.06 {
		t.Errorf("%d of %d, want %v", count, tries, want)
	}
}

// Known digits, so that the exact path does not only agree with itself.
func TestBigFunctions(t *testing.T) {
	for name, c := range map[string]struct {
		got  *big.Float
		want string
	}{
		"log 2":   {bigLog(newBig(2)), "0.69314718055994530941723212145817656807550013436025525412068"},
		"log 10":  {bigLog(newBig(10)), "2.30258509299404568401799145468436420760110148862877297603333"},
		"e":       {bigExp(newBig(1)), "2.71828182845904523536028747135266249775724709369995957496697"},
		"e^-100":  {bigExp(newBig(-100)), "3.72007597602083596295969580386311833735889229237678196712061e-44"},
		"log 1e9": {bigLog(newBig(1e9)), "20.7232658369464111561619230921592778684099133976589567843"},
	} {
		want, _, err := big.ParseFloat(c.want, 10, precision, big.ToNearestEven)
		if err != nil {
			t.Fatal(err)
		}
		d := newBig(0).Sub(c.got, want)
		if d.Quo(d, want); d.Sign() != 0 && d.MantExp(nil) > -170 {
			t.Errorf("%s = %s", name, c.got.Text('g', 60))
		}
	}
	if b := bernoulli(12); b[2].String() != "1/6" || b[3].Sign() != 0 || b[12].String() != "-691/2730" {
		t.Errorf("Bernoulli numbers %v", b)
	}
}

// Pinned: every platform must draw these, because noise is checked by drawing
// it again.
func TestNoiseIsPinned(t *testing.T) {
	key := NoiseKey{0: 7, 31: 9}
	for _, c := range []struct {
		variance float64
		first    []int64
		digest   string
	}{
		{3, []int64{1, -2, 3, 2, 4, 2}, "6445391ea45ac649"},
		{1 << 38, []int64{-40066, -29302, -1897, -631364, -238833, 342717}, "70c30163c9e2b443"},
	} {
		got := noise(t, c.variance, key, 10_000)
		h := sha256.New()
		for _, x := range got {
			h.Write(binary.LittleEndian.AppendUint64(nil, uint64(x)))
		}
		if sum := hex.EncodeToString(h.Sum(nil)[:8]); !slices.Equal(got[:6], c.first) || sum != c.digest {
			t.Errorf("variance %v: %v, %s", c.variance, got[:6], sum)
		}
	}
}

func TestNoiseInParts(t *testing.T) {
	s, err := NewSkellam(5000)
	if err != nil {
		t.Fatal(err)
	}
	key := NoiseKey{8}
	whole := make([]int64, 3*NoiseBlock+17)
	if err := s.Add(whole, key, 0); err != nil {
		t.Fatal(err)
	}
	parts := make([]int64, len(whole))
	for _, b := range []int{3, 1, 0, 2} {
		end := min(len(parts), (b+1)*NoiseBlock)
		if err := s.Add(parts[b*NoiseBlock:end], key, uint64(b)*NoiseBlock); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(whole, parts) {
		t.Error("parts differ from the whole")
	}
	// It adds, and another key or variance is other noise.
	before := slices.Clone(whole)
	if err := s.Add(whole, key, 0); err != nil || whole[5] != 2*before[5] {
		t.Errorf("%v", err)
	}
	if slices.Equal(noise(t, 5000, NoiseKey{9}, 50), before[:50]) || slices.Equal(noise(t, 5001, key, 50), before[:50]) {
		t.Error("the same noise twice")
	}
	if err := s.Add(whole, key, 5); !errors.Is(err, ErrBadParameter) {
		t.Errorf("inside a block: %v", err)
	}
	for _, v := range []float64{0, -1, math.NaN(), math.Inf(1), 1 << 52, 1e-9} {
		if _, err := NewSkellam(v); !errors.Is(err, ErrBadParameter) {
			t.Errorf("variance %v: %v", v, err)
		}
	}
	for _, text := range []string{fmt.Sprint(key), fmt.Sprintf("%+v", key), fmt.Sprintf("%#v", key)} {
		if strings.ContainsAny(text, "89") {
			t.Errorf("the key is shown: %s", text)
		}
	}
}

// The bound on tails holds in samples, and for the distribution at small sizes.
func TestSkellamTail(t *testing.T) {
	limit, err := SkellamTail(5000, 1e-3)
	if err != nil {
		t.Fatal(err)
	}
	beyond := 0
	for _, x := range noise(t, 5000, NoiseKey{10}, 200_000) {
		if x > limit || x < -limit {
			beyond++
		}
	}
	if beyond > 200 {
		t.Errorf("%d of 200000 beyond %d", beyond, limit)
	}
	for _, c := range [][2]float64{{0, .1}, {math.NaN(), .1}, {1, 0}, {1, 1}, {1, math.NaN()}} {
		if _, err := SkellamTail(c[0], c[1]); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%v: %v", c, err)
		}
	}
}

func BenchmarkSkellam(b *testing.B) {
	for _, v := range []float64{100, 1 << 38} {
		b.Run(fmt.Sprintf("variance=%.0f", v), func(b *testing.B) {
			s, err := NewSkellam(v)
			if err != nil {
				b.Fatal(err)
			}
			dst := make([]int64, 1_000_000)
			b.SetBytes(int64(len(dst)))
			for b.Loop() {
				if err := s.Add(dst, NoiseKey{1}, 0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNewSkellam(b *testing.B) {
	for _, v := range []float64{2000, 1 << 38} {
		b.Run(fmt.Sprintf("variance=%.0f", v), func(b *testing.B) {
			for b.Loop() {
				if _, err := NewSkellam(v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
