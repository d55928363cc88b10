package native

import "math"

// The portable forms of the vector kernels, which also finish what is left of
// a length beyond the vector kernels' blocks. Conversions forbid fused
// multiply-adds, so that a platform has one result.

func addToScalar(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

func sumScalar(v []float32) float32 {
	var s float32
	for _, x := range v {
		s += x
	}
	return s
}

func dotScalar(a, b []float32) float32 {
	var s float32
	for i, x := range a {
		s += float32(x * b[i])
	}
	return s
}

func reluScalar(v []float32) {
	for i, x := range v {
		v[i] = max(x, 0)
	}
}

// reluBackScalar clears the gradient where the output is not positive.
func reluBackScalar(grad, out []float32) {
	for i, x := range out {
		if !(x > 0) {
			grad[i] = 0
		}
	}
}

func tanhScalar(v []float32) {
	for i, x := range v {
		v[i] = float32(math.Tanh(float64(x)))
	}
}

func tanhBackScalar(grad, out []float32) {
	for i, x := range out {
		grad[i] *= 1 - float32(x*x)
	}
}

// axpyScalar adds a·src to dst.
func axpyScalar(dst []float32, a float32, src []float32) {
	for i, v := range src {
		dst[i] += float32(a * v)
	}
}

func softmaxScalar(v []float32, scale float32) (top, sum float32) {
	top = v[0]
	for _, x := range v {
		top = max(top, x)
	}
	for i, x := range v {
		v[i] = float32(math.Exp(float64(float32((x - top) * scale))))
		sum += v[i]
	}
	inv := 1 / sum
	for i := range v {
		v[i] *= inv
	}
	return top, sum
}

// softmaxBackScalar turns g, the gradient by p = softmax(z), into the gradient
// by z times scale.
func softmaxBackScalar(p, g []float32, scale float32) {
	dot := dotScalar(p, g)
	for i, x := range p {
		g[i] = float32(x*(g[i]-dot)) * scale
	}
}

// normScalar is layer norm of a row: xhat is the normed row, y its scaled and
// shifted form; it returns 1/√(variance + eps).
func normScalar(y, xhat, x, scale, shift []float32, eps float32) float32 {
	n := float32(len(x))
	mean := sumScalar(x) / n
	for i, v := range x {
		xhat[i] = v - mean
	}
	inv := float32(1 / math.Sqrt(float64(dotScalar(xhat, xhat)/n+eps)))
	for i, v := range xhat {
		v *= inv
		xhat[i] = v
		y[i] = float32(v*scale[i]) + shift[i]
	}
	return inv
}

// normBackScalar adds the gradient by x to dx, and those by scale and shift to
// theirs.
func normBackScalar(dx, dscale, dshift, dy, xhat, scale []float32, inv float32) {
	var mean, along float32
	for i, g := range dy {
		dscale[i] += float32(g * xhat[i])
		dshift[i] += g
		s := float32(g * scale[i])
		mean += s
		along += float32(s * xhat[i])
	}
	n := float32(len(dy))
	mean, along = mean/n, along/n
	for i, g := range dy {
		dx[i] += float32(inv * (float32(g*scale[i]) - mean - float32(xhat[i]*along)))
	}
}
