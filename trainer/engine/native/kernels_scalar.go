//go:build !(amd64 && goexperiment.simd)

package native

// Vectors names the kernels in use.
func Vectors() string { return "scalar" }

func tile(w, k, rows int, a []float32, ars, acs int, b []float32, start *[32]float32, c []float32, ldc int, add bool) {
	tileScalar(w, k, rows, a, ars, acs, b, start, c, ldc, add)
}

func addTo(dst, src []float32)                                 { addToScalar(dst, src) }
func sumOf(v []float32) float32                                { return sumScalar(v) }
func dotOf(a, b []float32) float32                             { return dotScalar(a, b) }
func relu(v []float32)                                         { reluScalar(v) }
func reluBack(grad, out []float32)                             { reluBackScalar(grad, out) }
func tanh(v []float32)                                         { tanhScalar(v) }
func tanhBack(grad, out []float32)                             { tanhBackScalar(grad, out) }
func softmaxRow(v []float32, scale float32) (top, sum float32) { return softmaxScalar(v, scale) }
func axpy(dst []float32, a float32, src []float32)             { axpyScalar(dst, a, src) }
func softmaxBack(p, g []float32, scale float32)                { softmaxBackScalar(p, g, scale) }
func normRow(y, xhat, x, scale, shift []float32, eps float32) float32 {
	return normScalar(y, xhat, x, scale, shift, eps)
}
func normBack(dx, dscale, dshift, dy, xhat, scale []float32, inv float32) {
	normBackScalar(dx, dscale, dshift, dy, xhat, scale, inv)
}
func (u *rule) apply(s segment) { u.applyScalar(s) }
