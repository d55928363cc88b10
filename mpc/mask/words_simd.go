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
