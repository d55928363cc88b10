//go:build amd64 && goexperiment.simd

package native

import (
	"math"
	"simd/archsimd"
	"unsafe"
)

// Vectors names the kernels in use.
func Vectors() string {
	switch {
	case archsimd.X86.AVX512():
		return "avx512"
	case archsimd.X86.AVX2() && archsimd.X86.FMA():
		return "avx2"
	}
	return "scalar"
}

// tile computes rows ≤ 6 rows and w (16 or 32) columns of a product: start
// plus Σ a[r·ars + p·acs]·b[p·w + j] over p < k, stored to or added to c. The
// caller has checked that a, b and c are long enough.
func tile(w, k, rows int, a []float32, ars, acs int, b []float32, start *[32]float32, c []float32, ldc int, add bool) {
	switch {
	case k == 0:
		tileScalar(w, k, rows, a, ars, acs, b, start, c, ldc, add)
	case archsimd.X86.AVX512() && w == 32:
		tile32(k, rows, unsafe.Pointer(&a[0]), uintptr(ars)*4, uintptr(acs)*4, unsafe.Pointer(&b[0]), start, unsafe.Pointer(&c[0]), uintptr(ldc)*4, add)
	case archsimd.X86.AVX512():
		tile16(k, rows, unsafe.Pointer(&a[0]), uintptr(ars)*4, uintptr(acs)*4, unsafe.Pointer(&b[0]), start, unsafe.Pointer(&c[0]), uintptr(ldc)*4, add)
	case archsimd.X86.AVX2() && archsimd.X86.FMA():
		for at := 0; at < w; at += 16 {
			tile8x2(k, rows, unsafe.Pointer(&a[0]), uintptr(ars)*4, uintptr(acs)*4, unsafe.Pointer(&b[at]), uintptr(w)*4, unsafe.Pointer(&start[at]), unsafe.Pointer(&c[at]), uintptr(ldc)*4, add)
		}
	default:
		tileScalar(w, k, rows, a, ars, acs, b, start, c, ldc, add)
	}
}

// six are the addresses of six rows, of which those from rows on are the last
// row again: computing a row twice is cheaper than a kernel for every number.
func six(base unsafe.Pointer, stride uintptr, rows int) (r [tileRows]unsafe.Pointer) {
	for i := range r {
		r[i] = unsafe.Add(base, uintptr(min(i, rows-1))*stride)
	}
	return r
}

func at16(p unsafe.Pointer, offset uintptr) archsimd.Float32x16 {
	return archsimd.LoadFloat32x16((*[16]float32)(unsafe.Add(p, offset)))
}

func all16(p unsafe.Pointer, offset uintptr) archsimd.Float32x16 {
	return archsimd.BroadcastFloat32x16(*(*float32)(unsafe.Add(p, offset)))
}

func put16(v archsimd.Float32x16, p unsafe.Pointer, offset uintptr) {
	v.Store((*[16]float32)(unsafe.Add(p, offset)))
}

func tile32(k, rows int, a unsafe.Pointer, ars, acs uintptr, b unsafe.Pointer, start *[32]float32, c unsafe.Pointer, ldc uintptr, add bool) {
	r := six(a, ars, rows)
	r0, r1, r2, r3, r4, r5 := r[0], r[1], r[2], r[3], r[4], r[5]
	s0, s1 := at16(unsafe.Pointer(start), 0), at16(unsafe.Pointer(start), 64)
	a0, a1, b0, b1, c0, c1 := s0, s1, s0, s1, s0, s1
	d0, d1, e0, e1, f0, f1 := s0, s1, s0, s1, s0, s1
	var off, down uintptr // not pointers that move: those would end outside
	for range k {
		x, y := at16(b, down), at16(b, down+64)
		down += 128
		v := all16(r0, off)
		a0, a1 = v.MulAdd(x, a0), v.MulAdd(y, a1)
		v = all16(r1, off)
		b0, b1 = v.MulAdd(x, b0), v.MulAdd(y, b1)
		v = all16(r2, off)
		c0, c1 = v.MulAdd(x, c0), v.MulAdd(y, c1)
		v = all16(r3, off)
		d0, d1 = v.MulAdd(x, d0), v.MulAdd(y, d1)
		v = all16(r4, off)
		e0, e1 = v.MulAdd(x, e0), v.MulAdd(y, e1)
		v = all16(r5, off)
		f0, f1 = v.MulAdd(x, f0), v.MulAdd(y, f1)
		off += acs
	}
	o := six(c, ldc, rows)
	if add {
		// All loads come before the first store: rows may be the same.
		a0, a1 = a0.Add(at16(o[0], 0)), a1.Add(at16(o[0], 64))
		b0, b1 = b0.Add(at16(o[1], 0)), b1.Add(at16(o[1], 64))
		c0, c1 = c0.Add(at16(o[2], 0)), c1.Add(at16(o[2], 64))
		d0, d1 = d0.Add(at16(o[3], 0)), d1.Add(at16(o[3], 64))
		e0, e1 = e0.Add(at16(o[4], 0)), e1.Add(at16(o[4], 64))
		f0, f1 = f0.Add(at16(o[5], 0)), f1.Add(at16(o[5], 64))
	}
	put16(a0, o[0], 0)
	put16(a1, o[0], 64)
	put16(b0, o[1], 0)
	put16(b1, o[1], 64)
	put16(c0, o[2], 0)
	put16(c1, o[2], 64)
	put16(d0, o[3], 0)
	put16(d1, o[3], 64)
	put16(e0, o[4], 0)
	put16(e1, o[4], 64)
	put16(f0, o[5], 0)
	put16(f1, o[5], 64)
}

func tile16(k, rows int, a unsafe.Pointer, ars, acs uintptr, b unsafe.Pointer, start *[32]float32, c unsafe.Pointer, ldc uintptr, add bool) {
	r := six(a, ars, rows)
	r0, r1, r2, r3, r4, r5 := r[0], r[1], r[2], r[3], r[4], r[5]
	s := at16(unsafe.Pointer(start), 0)
	a0, b0, c0, d0, e0, f0 := s, s, s, s, s, s
	var off, down uintptr
	for range k {
		x := at16(b, down)
		down += 64
		a0 = all16(r0, off).MulAdd(x, a0)
		b0 = all16(r1, off).MulAdd(x, b0)
		c0 = all16(r2, off).MulAdd(x, c0)
		d0 = all16(r3, off).MulAdd(x, d0)
		e0 = all16(r4, off).MulAdd(x, e0)
		f0 = all16(r5, off).MulAdd(x, f0)
		off += acs
	}
	o := six(c, ldc, rows)
	if add {
		a0, b0, c0 = a0.Add(at16(o[0], 0)), b0.Add(at16(o[1], 0)), c0.Add(at16(o[2], 0))
		d0, e0, f0 = d0.Add(at16(o[3], 0)), e0.Add(at16(o[4], 0)), f0.Add(at16(o[5], 0))
	}
	put16(a0, o[0], 0)
	put16(b0, o[1], 0)
	put16(c0, o[2], 0)
	put16(d0, o[3], 0)
	put16(e0, o[4], 0)
	put16(f0, o[5], 0)
}

func at8(p unsafe.Pointer, offset uintptr) archsimd.Float32x8 {
	return archsimd.LoadFloat32x8((*[8]float32)(unsafe.Add(p, offset)))
}

func all8(p unsafe.Pointer, offset uintptr) archsimd.Float32x8 {
	return archsimd.BroadcastFloat32x8(*(*float32)(unsafe.Add(p, offset)))
}

func put8(v archsimd.Float32x8, p unsafe.Pointer, offset uintptr) {
	v.Store((*[8]float32)(unsafe.Add(p, offset)))
}

// tile8x2 is 16 columns of a panel whose rows are ldb bytes apart.
func tile8x2(k, rows int, a unsafe.Pointer, ars, acs uintptr, b unsafe.Pointer, ldb uintptr, start, c unsafe.Pointer, ldc uintptr, add bool) {
	r := six(a, ars, rows)
	r0, r1, r2, r3, r4, r5 := r[0], r[1], r[2], r[3], r[4], r[5]
	s0, s1 := at8(start, 0), at8(start, 32)
	a0, a1, b0, b1, c0, c1 := s0, s1, s0, s1, s0, s1
	d0, d1, e0, e1, f0, f1 := s0, s1, s0, s1, s0, s1
	var off, down uintptr
	for range k {
		x, y := at8(b, down), at8(b, down+32)
		down += ldb
		v := all8(r0, off)
		a0, a1 = v.MulAdd(x, a0), v.MulAdd(y, a1)
		v = all8(r1, off)
		b0, b1 = v.MulAdd(x, b0), v.MulAdd(y, b1)
		v = all8(r2, off)
		c0, c1 = v.MulAdd(x, c0), v.MulAdd(y, c1)
		v = all8(r3, off)
		d0, d1 = v.MulAdd(x, d0), v.MulAdd(y, d1)
		v = all8(r4, off)
		e0, e1 = v.MulAdd(x, e0), v.MulAdd(y, e1)
		v = all8(r5, off)
		f0, f1 = v.MulAdd(x, f0), v.MulAdd(y, f1)
		off += acs
	}
	o := six(c, ldc, rows)
	if add {
		a0, a1 = a0.Add(at8(o[0], 0)), a1.Add(at8(o[0], 32))
		b0, b1 = b0.Add(at8(o[1], 0)), b1.Add(at8(o[1], 32))
		c0, c1 = c0.Add(at8(o[2], 0)), c1.Add(at8(o[2], 32))
		d0, d1 = d0.Add(at8(o[3], 0)), d1.Add(at8(o[3], 32))
		e0, e1 = e0.Add(at8(o[4], 0)), e1.Add(at8(o[4], 32))
		f0, f1 = f0.Add(at8(o[5], 0)), f1.Add(at8(o[5], 32))
	}
	put8(a0, o[0], 0)
	put8(a1, o[0], 32)
	put8(b0, o[1], 0)
	put8(b1, o[1], 32)
	put8(c0, o[2], 0)
	put8(c1, o[2], 32)
	put8(d0, o[3], 0)
	put8(d1, o[3], 32)
	put8(e0, o[4], 0)
	put8(e1, o[4], 32)
	put8(f0, o[5], 0)
	put8(f1, o[5], 32)
}

// wide reports whether n values are worth a vector kernel.
func wide(n int) bool { return n >= 16 && archsimd.X86.AVX512() }

func load(s []float32) archsimd.Float32x16 { return archsimd.LoadFloat32x16Slice(s) }

// lanes adds up the 16 lanes, always in the same order.
func lanes(v archsimd.Float32x16) float32 {
	half := v.GetLo().Add(v.GetHi())
	quarter := half.GetLo().Add(half.GetHi())
	var f [4]float32
	quarter.Store(&f)
	return (f[0] + f[2]) + (f[1] + f[3])
}

func addTo(dst, src []float32) {
	n := 0
	if wide(len(src)) {
		dst = dst[:len(src)]
		for ; n+16 <= len(src); n += 16 {
			load(dst[n:]).Add(load(src[n:])).StoreSlice(dst[n:])
		}
	}
	addToScalar(dst[n:], src[n:])
}

func axpy(dst []float32, a float32, src []float32) {
	n := 0
	if wide(len(src)) {
		dst = dst[:len(src)]
		by := archsimd.BroadcastFloat32x16(a)
		for ; n+16 <= len(src); n += 16 {
			by.MulAdd(load(src[n:]), load(dst[n:])).StoreSlice(dst[n:])
		}
	}
	axpyScalar(dst[n:], a, src[n:])
}

func sumOf(v []float32) float32 {
	if !wide(len(v)) {
		return sumScalar(v)
	}
	s := load(v)
	n := 16
	for ; n+16 <= len(v); n += 16 {
		s = s.Add(load(v[n:]))
	}
	return lanes(s) + sumScalar(v[n:])
}

func dotOf(a, b []float32) float32 {
	if !wide(len(a)) {
		return dotScalar(a, b)
	}
	var s archsimd.Float32x16
	n := 0
	for ; n+16 <= len(a); n += 16 {
		s = load(a[n:]).MulAdd(load(b[n:]), s)
	}
	return lanes(s) + dotScalar(a[n:], b[n:])
}

func relu(v []float32) {
	n := 0
	if wide(len(v)) {
		var zero archsimd.Float32x16
		for ; n+16 <= len(v); n += 16 {
			load(v[n:]).Max(zero).StoreSlice(v[n:])
		}
	}
	reluScalar(v[n:])
}

func reluBack(grad, out []float32) {
	n := 0
	if wide(len(out)) {
		var zero archsimd.Float32x16
		grad = grad[:len(out)]
		for ; n+16 <= len(out); n += 16 {
			load(grad[n:]).Masked(load(out[n:]).Greater(zero)).StoreSlice(grad[n:])
		}
	}
	reluBackScalar(grad[n:], out[n:])
}

// exp16 is e^x to about 2 units in the last place for x ≤ 0 and up to 88; below
// −87 it is 0. The reduction and the polynomial are Cephes' expf.
func exp16(x archsimd.Float32x16) archsimd.Float32x16 {
	all := archsimd.BroadcastFloat32x16
	tiny := x.Less(all(-87))
	x = x.Max(all(-87)).Min(all(88))
	n := x.Mul(all(math.Log2E)).RoundToEvenScaled(0)
	r := n.MulAdd(all(-0.693359375), x)
	r = n.MulAdd(all(2.12194440e-4), r)
	p := all(1.9875691500e-4)
	p = p.MulAdd(r, all(1.3981999507e-3))
	p = p.MulAdd(r, all(8.3334519073e-3))
	p = p.MulAdd(r, all(4.1665795894e-2))
	p = p.MulAdd(r, all(1.6666665459e-1))
	p = p.MulAdd(r, all(5.0000001201e-1))
	p = p.MulAdd(r.Mul(r), r).Add(all(1))
	var zero archsimd.Float32x16
	return zero.Merge(p.Scale(n), tiny)
}

func tanh(v []float32) {
	n := 0
	if wide(len(v)) {
		one, two := archsimd.BroadcastFloat32x16(1), archsimd.BroadcastFloat32x16(2)
		for ; n+16 <= len(v); n += 16 {
			e := exp16(load(v[n:]).Mul(two)).Add(one)
			one.Sub(two.Div(e)).StoreSlice(v[n:])
		}
	}
	tanhScalar(v[n:])
}

func tanhBack(grad, out []float32) {
	n := 0
	if wide(len(out)) {
		one := archsimd.BroadcastFloat32x16(1)
		grad = grad[:len(out)]
		for ; n+16 <= len(out); n += 16 {
			x := load(out[n:])
			load(grad[n:]).Mul(one.Sub(x.Mul(x))).StoreSlice(grad[n:])
		}
	}
	tanhBackScalar(grad[n:], out[n:])
}

// softmaxRow turns v into softmax(scale·v) and returns v's largest value and
// the sum that it divided by. Values of −∞ count nothing.
func softmaxRow(v []float32, scale float32) (top, sum float32) {
	if !wide(len(v)) || len(v)%16 != 0 {
		return softmaxScalar(v, scale)
	}
	m := load(v)
	for n := 16; n < len(v); n += 16 {
		m = m.Max(load(v[n:]))
	}
	var f [16]float32
	m.Store(&f)
	top = f[0]
	for _, x := range f[1:] {
		top = max(top, x)
	}
	var s archsimd.Float32x16
	t, by := archsimd.BroadcastFloat32x16(top), archsimd.BroadcastFloat32x16(scale)
	for n := 0; n < len(v); n += 16 {
		e := exp16(load(v[n:]).Sub(t).Mul(by))
		s = s.Add(e)
		e.StoreSlice(v[n:])
	}
	sum = lanes(s)
	inv := archsimd.BroadcastFloat32x16(1 / sum)
	for n := 0; n < len(v); n += 16 {
		load(v[n:]).Mul(inv).StoreSlice(v[n:])
	}
	return top, sum
}

// softmaxBack turns g, the gradient by p = softmax(z), into the gradient by z
// times scale.
func softmaxBack(p, g []float32, scale float32) {
	if !wide(len(p)) || len(p)%16 != 0 {
		softmaxBackScalar(p, g, scale)
		return
	}
	dot := archsimd.BroadcastFloat32x16(dotOf(p, g))
	by := archsimd.BroadcastFloat32x16(scale)
	for n := 0; n < len(p); n += 16 {
		load(p[n:]).Mul(load(g[n:]).Sub(dot)).Mul(by).StoreSlice(g[n:])
	}
}

func normRow(y, xhat, x, scale, shift []float32, eps float32) float32 {
	if !wide(len(x)) || len(x)%16 != 0 {
		return normScalar(y, xhat, x, scale, shift, eps)
	}
	n := float32(len(x))
	mean := archsimd.BroadcastFloat32x16(sumOf(x) / n)
	var s archsimd.Float32x16
	for i := 0; i < len(x); i += 16 {
		c := load(x[i:]).Sub(mean)
		s = c.MulAdd(c, s)
	}
	inv := float32(1 / math.Sqrt(float64(lanes(s)/n+eps)))
	by := archsimd.BroadcastFloat32x16(inv)
	for i := 0; i < len(x); i += 16 {
		c := load(x[i:]).Sub(mean).Mul(by)
		c.StoreSlice(xhat[i:])
		c.MulAdd(load(scale[i:]), load(shift[i:])).StoreSlice(y[i:])
	}
	return inv
}

func normBack(dx, dscale, dshift, dy, xhat, scale []float32, inv float32) {
	if !wide(len(dy)) || len(dy)%16 != 0 {
		normBackScalar(dx, dscale, dshift, dy, xhat, scale, inv)
		return
	}
	var sum, along archsimd.Float32x16
	for i := 0; i < len(dy); i += 16 {
		g, h := load(dy[i:]), load(xhat[i:])
		g.MulAdd(h, load(dscale[i:])).StoreSlice(dscale[i:])
		g.Add(load(dshift[i:])).StoreSlice(dshift[i:])
		s := g.Mul(load(scale[i:]))
		sum = sum.Add(s)
		along = s.MulAdd(h, along)
	}
	n := float32(len(dy))
	mean, slope := archsimd.BroadcastFloat32x16(lanes(sum)/n), archsimd.BroadcastFloat32x16(lanes(along)/n)
	by := archsimd.BroadcastFloat32x16(inv)
	for i := 0; i < len(dy); i += 16 {
		s := load(dy[i:]).Mul(load(scale[i:])).Sub(mean).Sub(load(xhat[i:]).Mul(slope))
		s.MulAdd(by, load(dx[i:])).StoreSlice(dx[i:])
	}
}

func (u *rule) apply(s segment) {
	n := 0
	if wide(len(s.params)) {
		n = len(s.params) / 16 * 16
		u.applyWide(s.cut(0, n))
	}
	u.applyScalar(s.cut(n, len(s.params)))
}

func (u *rule) applyWide(s segment) {
	all := archsimd.BroadcastFloat32x16
	l2, prox, rate, momentum := all(s.l2), all(u.prox), all(u.rate), all(u.momentum)
	beta1, rest1, beta2, rest2 := all(u.beta1), all(1-u.beta1), all(u.beta2), all(1-u.beta2)
	first, second, eps, keep := all(u.first), all(u.second), all(u.epsilon), all(1-u.rate*s.decay)
	for i := 0; i < len(s.params); i += 16 {
		p := load(s.params[i:])
		g := p.MulAdd(l2, load(s.grad[i:]))
		if s.anchor != nil {
			g = p.Sub(load(s.anchor[i:])).MulAdd(prox, g)
		}
		if s.correction != nil {
			g = g.Add(load(s.correction[i:]))
		}
		switch {
		case s.moment2 != nil:
			a := load(s.moment1[i:]).Mul(beta1)
			a = g.MulAdd(rest1, a)
			b := load(s.moment2[i:]).Mul(beta2)
			b = g.Mul(g).MulAdd(rest2, b)
			a.StoreSlice(s.moment1[i:])
			b.StoreSlice(s.moment2[i:])
			g = a.Mul(first).Div(b.Mul(second).Sqrt().Add(eps))
			p = p.Mul(keep)
		case s.moment1 != nil:
			g = load(s.moment1[i:]).MulAdd(momentum, g)
			g.StoreSlice(s.moment1[i:])
		}
		p.Sub(g.Mul(rate)).StoreSlice(s.params[i:])
	}
}
