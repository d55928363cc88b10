//go:build amd64 && goexperiment.simd

package native

import (
	"math/rand/v2"
	"simd/archsimd"
	"slices"
	"testing"
	"unsafe"
)

// TestTiles: each of the kernels does what the portable one does, on a machine
// where tile would never choose it.
func TestTiles(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	for range 200 {
		w := 16 + 16*rng.IntN(2)
		k, rows, add := 1+rng.IntN(20), 1+rng.IntN(tileRows), rng.IntN(2) == 0
		a, b, c := noise(rng, rows*k), noise(rng, k*w), noise(rng, rows*w)
		start := [32]float32(noise(rng, 32))
		want := slices.Clone(c)
		tileScalar(w, k, rows, a, k, 1, b, &start, want, w, add)
		check := func(name string, run func(c []float32)) {
			got := slices.Clone(c)
			run(got)
			apart(t, name, k, got, want, 1e-5)
		}
		left, right := unsafe.Pointer(&a[0]), func(at int) unsafe.Pointer { return unsafe.Pointer(&b[at]) }
		if archsimd.X86.AVX512() && w == 32 {
			check("tile32", func(c []float32) {
				tile32(k, rows, left, uintptr(k)*4, 4, right(0), &start, unsafe.Pointer(&c[0]), 128, add)
			})
		}
		if archsimd.X86.AVX512() && w == 16 {
			check("tile16", func(c []float32) {
				tile16(k, rows, left, uintptr(k)*4, 4, right(0), &start, unsafe.Pointer(&c[0]), 64, add)
			})
		}
		if archsimd.X86.AVX2() && archsimd.X86.FMA() {
			check("tile8x2", func(c []float32) {
				for at := 0; at < w; at += 16 {
					tile8x2(k, rows, left, uintptr(k)*4, 4, right(at), uintptr(w)*4, unsafe.Pointer(&start[at]), unsafe.Pointer(&c[at]), uintptr(w)*4, add)
				}
			})
		}
	}
}
