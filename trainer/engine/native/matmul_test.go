package native

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func noise(rng *rand.Rand, n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(rng.NormFloat64())
	}
	return v
}

// TestMul compares every form of product with float64 sums, at sizes around
// the kernels' edges.
func TestMul(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		m, n, k := 1+rng.IntN(20), 1+rng.IntN(70), 1+rng.IntN(40)
		pad := rng.IntN(3)
		ldb, ldc := n+pad, n+rng.IntN(3)
		a, b, bias := noise(rng, m*k), noise(rng, max(k, n)*(max(k, n)+pad)), noise(rng, n)
		transposedA, transposedB, add := rng.IntN(2) == 0, rng.IntN(2) == 0, rng.IntN(2) == 0
		l := left{a, k, 1}
		if transposedA {
			l = left{a, 1, m}
		}
		p := panels{k, n, make([]float32, panelSize(k, n))}
		if transposedB {
			ldb = k + pad
			p.packTransposed(b, ldb)
		} else {
			p.pack(b, ldb)
		}
		if rng.IntN(2) == 0 {
			bias = nil
		}
		c := noise(rng, (m-1)*ldc+n)
		want := make([]float64, len(c))
		for i, v := range c {
			want[i] = float64(v)
		}
		for i := range m {
			for j := range n {
				var sum float64
				if add {
					sum = float64(c[i*ldc+j])
				}
				if bias != nil {
					sum += float64(bias[j])
				}
				for q := range k {
					right := b[q*ldb+j]
					if transposedB {
						right = b[j*ldb+q]
					}
					sum += float64(a[i*l.row+q*l.col]) * float64(right)
				}
				want[i*ldc+j] = sum
			}
		}
		mul(c, ldc, m, l, p, bias, add)
		for i, v := range c {
			if math.Abs(float64(v)-want[i]) > 1e-4 {
				t.Fatalf("%dx%dx%d: value %d is %v, want %v", m, k, n, i, v, want[i])
			}
		}
	}
}

func BenchmarkMul(b *testing.B) {
	for _, s := range [][3]int{{32, 105, 32}, {240, 32, 96}, {240, 64, 32}, {16, 32, 16}, {16, 8, 16}, {512, 144, 32}, {128, 256, 128}} {
		b.Run(fmt.Sprintf("m=%d/k=%d/n=%d", s[0], s[1], s[2]), func(b *testing.B) {
			rng := rand.New(rand.NewPCG(1, 2))
			m, k, n := s[0], s[1], s[2]
			a, right, c := noise(rng, m*k), noise(rng, k*n), make([]float32, m*n)
			p := panels{k, n, make([]float32, panelSize(k, n))}
			p.pack(right, n)
			for b.Loop() {
				mul(c, n, m, left{a, k, 1}, p, nil, false)
			}
			b.ReportMetric(float64(2*m*k*n)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
		})
	}
}
