package mask

import "encoding/binary"

// Portable kernels. They take raw little-endian words; both slices have the
// same length, a multiple of the word size. Eight bytes are handled at a time:
// the 32-bit variants keep the carry from crossing the middle.

const (
	low31 = 0x7fffffff7fffffff
	top1  = 0x8000000080000000
)

func genericAdd32(dst, src []byte) {
	n := len(dst) &^ 7
	d, s := dst[:n], src[:n]
	for len(d) >= 8 && len(s) >= 8 {
		a, b := binary.LittleEndian.Uint64(d), binary.LittleEndian.Uint64(s)
		binary.LittleEndian.PutUint64(d, ((a&low31)+(b&low31))^((a^b)&top1))
		d, s = d[8:], s[8:]
	}
	if len(dst) > n {
		a, b := binary.LittleEndian.Uint32(dst[n:]), binary.LittleEndian.Uint32(src[n:])
		binary.LittleEndian.PutUint32(dst[n:], a+b)
	}
}

func genericSub32(dst, src []byte) {
	n := len(dst) &^ 7
	d, s := dst[:n], src[:n]
	for len(d) >= 8 && len(s) >= 8 {
		a, b := binary.LittleEndian.Uint64(d), binary.LittleEndian.Uint64(s)
		binary.LittleEndian.PutUint64(d, ((a|top1)-(b&low31))^((a^^b)&top1))
		d, s = d[8:], s[8:]
	}
	if len(dst) > n {
		a, b := binary.LittleEndian.Uint32(dst[n:]), binary.LittleEndian.Uint32(src[n:])
		binary.LittleEndian.PutUint32(dst[n:], a-b)
	}
}

func genericAdd64(dst, src []byte) {
	for len(dst) >= 8 && len(src) >= 8 {
		binary.LittleEndian.PutUint64(dst, binary.LittleEndian.Uint64(dst)+binary.LittleEndian.Uint64(src))
		dst, src = dst[8:], src[8:]
	}
}

func genericSub64(dst, src []byte) {
	for len(dst) >= 8 && len(src) >= 8 {
		binary.LittleEndian.PutUint64(dst, binary.LittleEndian.Uint64(dst)-binary.LittleEndian.Uint64(src))
		dst, src = dst[8:], src[8:]
	}
}

// genericDot32 is Σ src_j·g_j mod 2^32; len(src) = 4·len(g).
func genericDot32(src []byte, g []int32) uint32 {
	var a, b uint32
	for len(src) >= 8 && len(g) >= 2 {
		w := binary.LittleEndian.Uint64(src)
		a += uint32(w) * uint32(g[0])
		b += uint32(w>>32) * uint32(g[1])
		src, g = src[8:], g[2:]
	}
	if len(src) >= 4 && len(g) >= 1 {
		a += binary.LittleEndian.Uint32(src) * uint32(g[0])
	}
	return a + b
}

// genericDot64 is Σ src_j·g_j mod 2^64; len(src) = 8·len(g).
func genericDot64(src []byte, g []int32) uint64 {
	var a, b uint64
	for len(src) >= 16 && len(g) >= 2 {
		a += binary.LittleEndian.Uint64(src) * uint64(int64(g[0]))
		b += binary.LittleEndian.Uint64(src[8:]) * uint64(int64(g[1]))
		src, g = src[16:], g[2:]
	}
	if len(src) >= 8 && len(g) >= 1 {
		a += binary.LittleEndian.Uint64(src) * uint64(int64(g[0]))
	}
	return a + b
}
