package native

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func apart(t *testing.T, what string, n int, got, want []float32, most float64) {
	t.Helper()
	for i := range want {
		if d := math.Abs(float64(got[i] - want[i])); !(d <= most*max(1, math.Abs(float64(want[i])))) {
			t.Fatalf("%s of %d: value %d is %v, portable form says %v", what, n, i, got[i], want[i])
		}
	}
}

// TestVectorsAgree: every vector kernel does what its portable form does, at
// lengths around whole vectors.
func TestVectorsAgree(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	for _, n := range []int{1, 7, 15, 16, 17, 31, 32, 48, 64, 100, 256} {
		for range 5 {
			a, b, c := noise(rng, n), noise(rng, n), noise(rng, n)
			two := func(what string, most float64, from []float32, vector, portable func([]float32)) {
				t.Helper()
				got, want := slices.Clone(from), slices.Clone(from)
				vector(got)
				portable(want)
				apart(t, what, n, got, want, most)
			}
			two("addTo", 0, a, func(v []float32) { addTo(v, b) }, func(v []float32) { addToScalar(v, b) })
			two("axpy", 1e-6, a, func(v []float32) { axpy(v, 0.3, b) }, func(v []float32) { axpyScalar(v, 0.3, b) })
			two("relu", 0, a, relu, reluScalar)
			two("reluBack", 0, a, func(v []float32) { reluBack(v, b) }, func(v []float32) { reluBackScalar(v, b) })
			two("tanh", 3e-7, a, tanh, tanhScalar)
			two("tanhBack", 1e-6, a, func(v []float32) { tanhBack(v, b) }, func(v []float32) { tanhBackScalar(v, b) })
			two("softmaxBack", 1e-5, a, func(v []float32) { softmaxBack(b, v, 0.7) }, func(v []float32) { softmaxBackScalar(b, v, 0.7) })
			wide := slices.Clone(a)
			for i := range wide {
				wide[i] *= 30
			}
			if n > 2 {
				wide[n-1] = float32(math.Inf(-1))
			}
			var tops [4]float32
			two("softmax", 1e-6, wide, func(v []float32) { tops[0], tops[1] = softmaxRow(v, 0.5) }, func(v []float32) { tops[2], tops[3] = softmaxScalar(v, 0.5) })
			apart(t, "softmax's top and sum", n, tops[:2], tops[2:], 1e-6)
			apart(t, "sumOf and dotOf", n, []float32{sumOf(a), dotOf(a, b)}, []float32{sumScalar(a), dotScalar(a, b)}, 2e-5)

			y, hat, y2, hat2 := make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)
			inv, inv2 := normRow(y, hat, a, b, c, normEpsilon), normScalar(y2, hat2, a, b, c, normEpsilon)
			if n > 1 {
				apart(t, "norm", n, append(append(y, hat...), inv), append(append(y2, hat2...), inv2), 1e-4)
			}
			grads := func(f func(dx, dscale, dshift, dy, hat, scale []float32, inv float32)) []float32 {
				dx, ds, dh := slices.Clone(a), slices.Clone(b), slices.Clone(c)
				f(dx, ds, dh, c, b, a, 0.5)
				return append(append(dx, ds...), dh...)
			}
			apart(t, "normBack", n, grads(normBack), grads(normBackScalar), 1e-4)
		}
	}
}

// TestRulesAgree: every optimizer's vector form does what its portable form
// does.
func TestRulesAgree(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	for _, n := range []int{3, 16, 37} {
		for moments := range 3 {
			for _, extra := range []bool{false, true} {
				u := rule{rate: 0.1, momentum: 0.9, beta1: 0.9, beta2: 0.99, epsilon: 1e-4, first: 2, second: 3, prox: 0.2}
				s := segment{params: noise(rng, n), grad: noise(rng, n), l2: 0.1, decay: 0.3}
				if moments > 0 {
					s.moment1 = noise(rng, n)
				}
				if moments > 1 {
					s.moment2 = noise(rng, n)
					for i, v := range s.moment2 {
						s.moment2[i] = v * v
					}
				}
				if extra {
					s.anchor, s.correction = noise(rng, n), noise(rng, n)
				}
				copied := s
				copied.params, copied.moment1, copied.moment2 = slices.Clone(s.params), slices.Clone(s.moment1), slices.Clone(s.moment2)
				u.apply(s)
				u.applyScalar(copied)
				apart(t, "parameters", n, s.params, copied.params, 1e-5)
				apart(t, "first moments", n, s.moment1, copied.moment1, 1e-5)
				apart(t, "second moments", n, s.moment2, copied.moment2, 1e-5)
			}
		}
	}
}

// TestExtremes: logits far apart, and rows that saw nothing finite but one.
func TestExtremes(t *testing.T) {
	v := make([]float32, 32)
	for i := range v {
		v[i] = float32(math.Inf(-1))
	}
	v[5], v[20] = -3e38, 3e38
	if top, sum := softmaxRow(v, 1); top != 3e38 || sum != 1 || v[20] != 1 || v[5] != 0 || v[0] != 0 {
		t.Errorf("top %v, sum %v, %v", top, sum, v)
	}
	w := []float32{-1e30, -100, -20, 0, 20, 100, 1e30, 0, 0, 0, 0, 0, 0, 0, 0, 0}
	tanh(w)
	if w[0] != -1 || w[1] != -1 || w[3] != 0 || w[5] != 1 || w[6] != 1 {
		t.Errorf("tanh %v", w)
	}
}
