package main

import "math"

// factor is the lower Cholesky factor of a symmetric positive definite matrix.
type factor struct {
	n int
	l []float64 // row-major
}

// cholesky factors a, row-major n × n, in place.
func cholesky(a []float64, n int) factor {
	for j := range n {
		row := a[j*n : j*n+j]
		sum := a[j*n+j]
		for _, v := range row {
			sum -= v * v
		}
		pivot := math.Sqrt(max(sum, 1e-300))
		a[j*n+j] = pivot
		for i := j + 1; i < n; i++ {
			other := a[i*n : i*n+j]
			sum := a[i*n+j]
			for k, v := range row {
				sum -= v * other[k]
			}
			a[i*n+j] = sum / pivot
		}
	}
	return factor{n, a}
}

// half solves L x = b in place; then |x|² is bᵀA⁻¹b.
func (f factor) half(b []float64) {
	for i := range f.n {
		row := f.l[i*f.n : i*f.n+i]
		sum := b[i]
		for k, v := range row {
			sum -= v * b[k]
		}
		b[i] = sum / f.l[i*f.n+i]
	}
}

// solve solves A x = b in place.
func (f factor) solve(b []float64) {
	f.half(b)
	for i := f.n - 1; i >= 0; i-- {
		sum := b[i]
		for k := i + 1; k < f.n; k++ {
			sum -= f.l[k*f.n+i] * b[k]
		}
		b[i] = sum / f.l[i*f.n+i]
	}
}

func dot(a, b []float64) (sum float64) {
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// spread is what an attacker knows of one member's vector without knowing its
// rows: mean and covariance, estimated from samples of its own making. The
// covariance of a sum over n members with independent noise of variance ν in
// every coordinate is n·(S + ridge·I) + ν·I, where S is the samples'; it is
// never written out, since vectors are longer than samples are many.
type spread struct {
	mean  []float64
	a     [][]float64 // centred samples over √K: S = aᵀa
	at    []float64   // a by columns, for sparse products
	gram  []float64   // a·aᵀ
	ridge float64
}

// updateRidge is the part of the mean variance that is added to every
// coordinate's of updates, because few samples say little of many coordinates.
// It was chosen on seeds that no report uses.
const updateRidge = 1

func newSpread(samples [][]float64, ridge float64) *spread {
	k, d := len(samples), len(samples[0])
	s := &spread{mean: make([]float64, d), gram: make([]float64, k*k)}
	for _, v := range samples {
		for j, x := range v {
			s.mean[j] += x / float64(k)
		}
	}
	scale, trace := 1/math.Sqrt(float64(k-1)), 0.0
	for _, v := range samples {
		c := make([]float64, d)
		for j, x := range v {
			c[j] = (x - s.mean[j]) * scale
		}
		s.a = append(s.a, c)
	}
	for i := range k {
		for j := range i + 1 {
			v := dot(s.a[i], s.a[j])
			s.gram[i*k+j], s.gram[j*k+i] = v, v
		}
		trace += s.gram[i*k+i]
	}
	s.ridge = ridge * trace / float64(d)
	s.at = make([]float64, d*k)
	for i, row := range s.a {
		for j, x := range row {
			s.at[j*k+i] = x
		}
	}
	return s
}

// whitener divides by the covariance of a sum over n members.
type whitener struct {
	*spread
	n, lambda float64 // covariance: n·S + lambda·I
	f         factor  // of lambda/n·I + gram
}

func (s *spread) whitener(members int, noise float64) whitener {
	w := whitener{spread: s, n: float64(members)}
	w.lambda = w.n*s.ridge + noise
	k := len(s.a)
	m := append([]float64(nil), s.gram...)
	for i := range k {
		m[i*k+i] += w.lambda / w.n
	}
	w.f = cholesky(m, k)
	return w
}

// apply is covariance⁻¹·v, by Woodbury's identity.
func (w whitener) apply(v []float64) []float64 {
	b := make([]float64, len(w.a))
	for i, row := range w.a {
		b[i] = dot(row, v)
	}
	w.f.solve(b)
	out := append([]float64(nil), v...)
	for i, row := range w.a {
		for j, x := range row {
			out[j] -= b[i] * x
		}
	}
	for j := range out {
		out[j] /= w.lambda
	}
	return out
}

// square is δᵀ·covariance⁻¹·δ of a sparse δ.
func (w whitener) square(delta []entry) float64 {
	k := len(w.a)
	b := make([]float64, k)
	norm := 0.0
	for _, e := range delta {
		norm += e.value * e.value
		for i, x := range w.at[e.at*k : (e.at+1)*k] {
			b[i] += x * e.value
		}
	}
	w.f.half(b)
	return (norm - dot(b, b)) / w.lambda
}

func sparseDot(delta []entry, v []float64) (sum float64) {
	for _, e := range delta {
		sum += e.value * v[e.at]
	}
	return sum
}
