//go:build goexperiment.simd && amd64

package mask

import "simd/archsimd"

// AVX2 kernels, 32 bytes at a time, four to a turn; the tail and processors
// without AVX2 take the portable ones. Both give the same words: integer
// addition modulo 2^b has no rounding and no order.

const (
	lane = 32       // bytes in a vector register
	turn = 4 * lane // bytes in one turn of the loops
)

func add32(dst, src []byte) {
	if archsimd.X86.AVX2() {
		for len(dst) >= turn && len(src) >= turn {
			for k := 0; k < turn; k += lane {
				d := (*[lane]uint8)(dst[k : k+lane])
				s := (*[lane]uint8)(src[k : k+lane])
				archsimd.LoadUint8x32(d).AsUint32x8().Add(archsimd.LoadUint8x32(s).AsUint32x8()).AsUint8x32().Store(d)
			}
			dst, src = dst[turn:], src[turn:]
		}
		archsimd.ClearAVXUpperBits() // AES code that follows uses legacy SSE
	}
	genericAdd32(dst, src)
}

func sub32(dst, src []byte) {
	if archsimd.X86.AVX2() {
		for len(dst) >= turn && len(src) >= turn {
			for k := 0; k < turn; k += lane {
				d := (*[lane]uint8)(dst[k : k+lane])
				s := (*[lane]uint8)(src[k : k+lane])
				archsimd.LoadUint8x32(d).AsUint32x8().Sub(archsimd.LoadUint8x32(s).AsUint32x8()).AsUint8x32().Store(d)
			}
			dst, src = dst[turn:], src[turn:]
		}
		archsimd.ClearAVXUpperBits() // AES code that follows uses legacy SSE
	}
	genericSub32(dst, src)
}

func add64(dst, src []byte) {
	if archsimd.X86.AVX2() {
		for len(dst) >= turn && len(src) >= turn {
			for k := 0; k < turn; k += lane {
				d := (*[lane]uint8)(dst[k : k+lane])
				s := (*[lane]uint8)(src[k : k+lane])
				archsimd.LoadUint8x32(d).AsUint64x4().Add(archsimd.LoadUint8x32(s).AsUint64x4()).AsUint8x32().Store(d)
			}
			dst, src = dst[turn:], src[turn:]
		}
		archsimd.ClearAVXUpperBits() // AES code that follows uses legacy SSE
	}
	genericAdd64(dst, src)
}

func sub64(dst, src []byte) {
	if archsimd.X86.AVX2() {
		for len(dst) >= turn && len(src) >= turn {
			for k := 0; k < turn; k += lane {
				d := (*[lane]uint8)(dst[k : k+lane])
				s := (*[lane]uint8)(src[k : k+lane])
				archsimd.LoadUint8x32(d).AsUint64x4().Sub(archsimd.LoadUint8x32(s).AsUint64x4()).AsUint8x32().Store(d)
			}
			dst, src = dst[turn:], src[turn:]
		}
		archsimd.ClearAVXUpperBits() // AES code that follows uses legacy SSE
	}
	genericSub64(dst, src)
}

func add4x32(dst []byte, s sources) {
	if archsimd.X86.AVX2() {
		s0, s1, s2, s3 := s[0], s[1], s[2], s[3]
		for len(dst) >= lane && len(s0) >= lane && len(s1) >= lane && len(s2) >= lane && len(s3) >= lane {
			d := (*[lane]uint8)(dst)
			x := archsimd.LoadUint8x32((*[lane]uint8)(s0)).AsUint32x8().Add(archsimd.LoadUint8x32((*[lane]uint8)(s1)).AsUint32x8())
			y := archsimd.LoadUint8x32((*[lane]uint8)(s2)).AsUint32x8().Add(archsimd.LoadUint8x32((*[lane]uint8)(s3)).AsUint32x8())
			archsimd.LoadUint8x32(d).AsUint32x8().Add(x.Add(y)).AsUint8x32().Store(d)
			dst, s0, s1, s2, s3 = dst[lane:], s0[lane:], s1[lane:], s2[lane:], s3[lane:]
		}
		archsimd.ClearAVXUpperBits() // AES code that follows uses legacy SSE
		s = sources{s0, s1, s2, s3}
	}
	genericAdd4x32(dst, s)
}

func add4x64(dst []byte, s sources) {
	if archsimd.X86.AVX2() {
		s0, s1, s2, s3 := s[0], s[1], s[2], s[3]
		for len(dst) >= lane && len(s0) >= lane && len(s1) >= lane && len(s2) >= lane && len(s3) >= lane {
			d := (*[lane]uint8)(dst)
			x := archsimd.LoadUint8x32((*[lane]uint8)(s0)).AsUint64x4().Add(archsimd.LoadUint8x32((*[lane]uint8)(s1)).AsUint64x4())
			y := archsimd.LoadUint8x32((*[lane]uint8)(s2)).AsUint64x4().Add(archsimd.LoadUint8x32((*[lane]uint8)(s3)).AsUint64x4())
			archsimd.LoadUint8x32(d).AsUint64x4().Add(x.Add(y)).AsUint8x32().Store(d)
			dst, s0, s1, s2, s3 = dst[lane:], s0[lane:], s1[lane:], s2[lane:], s3[lane:]
		}
		archsimd.ClearAVXUpperBits() // AES code that follows uses legacy SSE
		s = sources{s0, s1, s2, s3}
	}
	genericAdd4x64(dst, s)
}

func dot32(src []byte, g []int32) uint32 {
	var sum uint32
	if archsimd.X86.AVX2() && len(src) >= lane {
		var acc archsimd.Uint32x8
		for len(src) >= lane && len(g) >= lane/4 {
			w := archsimd.LoadUint8x32((*[lane]uint8)(src)).AsUint32x8()
			acc = acc.Add(w.Mul(archsimd.LoadInt32x8((*[lane / 4]int32)(g)).AsUint32x8()))
			src, g = src[lane:], g[lane/4:]
		}
		var parts [lane / 4]uint32
		acc.Store(&parts)
		archsimd.ClearAVXUpperBits()
		for _, p := range parts {
			sum += p
		}
	}
	return sum + genericDot32(src, g)
}

// dot64 multiplies 64-bit words by signed 32-bit ones with 32-bit multipliers
// only: with g' = g + 2^31 ≥ 0 and w = lo + 2^32·hi,
//
//	Σ w·g = Σ lo·g' + 2^32·Σ hi·g' − 2^31·Σ w  (mod 2^64).
func dot64(src []byte, g []int32) uint64 {
	var sum uint64
	if archsimd.X86.AVX2() && len(src) >= lane {
		var low, high, words archsimd.Uint64x4
		flip := archsimd.BroadcastUint32x4(1 << 31) // adds 2^31
		for len(src) >= lane && len(g) >= lane/8 {
			w := archsimd.LoadUint8x32((*[lane]uint8)(src)).AsUint64x4()
			k := archsimd.LoadInt32x4((*[lane / 8]int32)(g)).AsUint32x4().Xor(flip).ExtendToUint64().AsUint32x8()
			low = low.Add(w.AsUint32x8().MulEvenWiden(k))
			high = high.Add(w.ShiftAllRight(32).AsUint32x8().MulEvenWiden(k))
			words = words.Add(w)
			src, g = src[lane:], g[lane/8:]
		}
		var l, h, s [lane / 8]uint64
		low.Store(&l)
		high.Store(&h)
		words.Store(&s)
		archsimd.ClearAVXUpperBits()
		for k := range l {
			sum += l[k] + h[k]<<32 - s[k]<<31
		}
	}
	return sum + genericDot64(src, g)
}
