package mask

import "encoding/binary"

// Portable kernels over raw little-endian words. All vectors of a call have the
// same length, a multiple of the word size.
//
// Four sources are added in one pass where there are four: the destination is
// then read and written once for all of them, and each word of a source costs
// one addition from memory. Two 32-bit words in one 64-bit register, with the
// carry kept apart, need more instructions and are slower (DESIGN.md).

// window is the number of bytes in one turn of the loops.
const window = 16

// sources are four vectors that are added at once.
type sources [4][]byte

func genericAdd32(dst, src []byte) {
	src = src[:len(dst)]
	i := 0
	for ; i+window <= len(dst); i += window {
		d, s := (*[window]byte)(dst[i:i+window]), (*[window]byte)(src[i:i+window])
		binary.LittleEndian.PutUint32(d[0:], binary.LittleEndian.Uint32(d[0:])+binary.LittleEndian.Uint32(s[0:]))
		binary.LittleEndian.PutUint32(d[4:], binary.LittleEndian.Uint32(d[4:])+binary.LittleEndian.Uint32(s[4:]))
		binary.LittleEndian.PutUint32(d[8:], binary.LittleEndian.Uint32(d[8:])+binary.LittleEndian.Uint32(s[8:]))
		binary.LittleEndian.PutUint32(d[12:], binary.LittleEndian.Uint32(d[12:])+binary.LittleEndian.Uint32(s[12:]))
	}
	for ; i+4 <= len(dst); i += 4 {
		binary.LittleEndian.PutUint32(dst[i:], binary.LittleEndian.Uint32(dst[i:])+binary.LittleEndian.Uint32(src[i:]))
	}
}

func genericAdd4x32(dst []byte, s sources) {
	n := len(dst)
	s0, s1, s2, s3 := s[0][:n], s[1][:n], s[2][:n], s[3][:n]
	i := 0
	for ; i+window <= n; i += window {
		d := (*[window]byte)(dst[i : i+window])
		a, b := (*[window]byte)(s0[i:i+window]), (*[window]byte)(s1[i:i+window])
		c, e := (*[window]byte)(s2[i:i+window]), (*[window]byte)(s3[i:i+window])
		binary.LittleEndian.PutUint32(d[0:], binary.LittleEndian.Uint32(d[0:])+binary.LittleEndian.Uint32(a[0:])+binary.LittleEndian.Uint32(b[0:])+binary.LittleEndian.Uint32(c[0:])+binary.LittleEndian.Uint32(e[0:]))
		binary.LittleEndian.PutUint32(d[4:], binary.LittleEndian.Uint32(d[4:])+binary.LittleEndian.Uint32(a[4:])+binary.LittleEndian.Uint32(b[4:])+binary.LittleEndian.Uint32(c[4:])+binary.LittleEndian.Uint32(e[4:]))
		binary.LittleEndian.PutUint32(d[8:], binary.LittleEndian.Uint32(d[8:])+binary.LittleEndian.Uint32(a[8:])+binary.LittleEndian.Uint32(b[8:])+binary.LittleEndian.Uint32(c[8:])+binary.LittleEndian.Uint32(e[8:]))
		binary.LittleEndian.PutUint32(d[12:], binary.LittleEndian.Uint32(d[12:])+binary.LittleEndian.Uint32(a[12:])+binary.LittleEndian.Uint32(b[12:])+binary.LittleEndian.Uint32(c[12:])+binary.LittleEndian.Uint32(e[12:]))
	}
	for ; i+4 <= n; i += 4 {
		binary.LittleEndian.PutUint32(dst[i:], binary.LittleEndian.Uint32(dst[i:])+binary.LittleEndian.Uint32(s0[i:])+binary.LittleEndian.Uint32(s1[i:])+
			binary.LittleEndian.Uint32(s2[i:])+binary.LittleEndian.Uint32(s3[i:]))
	}
}

func genericAdd4x64(dst []byte, s sources) {
	n := len(dst)
	s0, s1, s2, s3 := s[0][:n], s[1][:n], s[2][:n], s[3][:n]
	i := 0
	for ; i+window <= n; i += window {
		d := (*[window]byte)(dst[i : i+window])
		a, b := (*[window]byte)(s0[i:i+window]), (*[window]byte)(s1[i:i+window])
		c, e := (*[window]byte)(s2[i:i+window]), (*[window]byte)(s3[i:i+window])
		binary.LittleEndian.PutUint64(d[0:], binary.LittleEndian.Uint64(d[0:])+binary.LittleEndian.Uint64(a[0:])+binary.LittleEndian.Uint64(b[0:])+binary.LittleEndian.Uint64(c[0:])+binary.LittleEndian.Uint64(e[0:]))
		binary.LittleEndian.PutUint64(d[8:], binary.LittleEndian.Uint64(d[8:])+binary.LittleEndian.Uint64(a[8:])+binary.LittleEndian.Uint64(b[8:])+binary.LittleEndian.Uint64(c[8:])+binary.LittleEndian.Uint64(e[8:]))
	}
	for ; i+8 <= n; i += 8 {
		binary.LittleEndian.PutUint64(dst[i:], binary.LittleEndian.Uint64(dst[i:])+binary.LittleEndian.Uint64(s0[i:])+binary.LittleEndian.Uint64(s1[i:])+
			binary.LittleEndian.Uint64(s2[i:])+binary.LittleEndian.Uint64(s3[i:]))
	}
}

func genericSub32(dst, src []byte) {
	src = src[:len(dst)]
	i := 0
	for ; i+window <= len(dst); i += window {
		d, s := (*[window]byte)(dst[i:i+window]), (*[window]byte)(src[i:i+window])
		binary.LittleEndian.PutUint32(d[0:], binary.LittleEndian.Uint32(d[0:])-binary.LittleEndian.Uint32(s[0:]))
		binary.LittleEndian.PutUint32(d[4:], binary.LittleEndian.Uint32(d[4:])-binary.LittleEndian.Uint32(s[4:]))
		binary.LittleEndian.PutUint32(d[8:], binary.LittleEndian.Uint32(d[8:])-binary.LittleEndian.Uint32(s[8:]))
		binary.LittleEndian.PutUint32(d[12:], binary.LittleEndian.Uint32(d[12:])-binary.LittleEndian.Uint32(s[12:]))
	}
	for ; i+4 <= len(dst); i += 4 {
		binary.LittleEndian.PutUint32(dst[i:], binary.LittleEndian.Uint32(dst[i:])-binary.LittleEndian.Uint32(src[i:]))
	}
}

func genericAdd64(dst, src []byte) {
	src = src[:len(dst)]
	i := 0
	for ; i+window <= len(dst); i += window {
		d, s := (*[window]byte)(dst[i:i+window]), (*[window]byte)(src[i:i+window])
		binary.LittleEndian.PutUint64(d[0:], binary.LittleEndian.Uint64(d[0:])+binary.LittleEndian.Uint64(s[0:]))
		binary.LittleEndian.PutUint64(d[8:], binary.LittleEndian.Uint64(d[8:])+binary.LittleEndian.Uint64(s[8:]))
	}
	for ; i+8 <= len(dst); i += 8 {
		binary.LittleEndian.PutUint64(dst[i:], binary.LittleEndian.Uint64(dst[i:])+binary.LittleEndian.Uint64(src[i:]))
	}
}

func genericSub64(dst, src []byte) {
	src = src[:len(dst)]
	i := 0
	for ; i+window <= len(dst); i += window {
		d, s := (*[window]byte)(dst[i:i+window]), (*[window]byte)(src[i:i+window])
		binary.LittleEndian.PutUint64(d[0:], binary.LittleEndian.Uint64(d[0:])-binary.LittleEndian.Uint64(s[0:]))
		binary.LittleEndian.PutUint64(d[8:], binary.LittleEndian.Uint64(d[8:])-binary.LittleEndian.Uint64(s[8:]))
	}
	for ; i+8 <= len(dst); i += 8 {
		binary.LittleEndian.PutUint64(dst[i:], binary.LittleEndian.Uint64(dst[i:])-binary.LittleEndian.Uint64(src[i:]))
	}
}

// genericDot32 is Σ src_j·g_j mod 2^32; len(src) = 4·len(g).
func genericDot32(src []byte, g []int32) uint32 {
	var a, b, c, d uint32
	i := 0
	for ; i+4 <= len(g) && 4*i+16 <= len(src); i += 4 {
		s, k := (*[16]byte)(src[4*i:4*i+16]), (*[4]int32)(g[i:i+4])
		a += binary.LittleEndian.Uint32(s[0:]) * uint32(k[0])
		b += binary.LittleEndian.Uint32(s[4:]) * uint32(k[1])
		c += binary.LittleEndian.Uint32(s[8:]) * uint32(k[2])
		d += binary.LittleEndian.Uint32(s[12:]) * uint32(k[3])
	}
	for ; i < len(g) && 4*i+4 <= len(src); i++ {
		a += binary.LittleEndian.Uint32(src[4*i:]) * uint32(g[i])
	}
	return a + b + c + d
}

// genericDot64 is Σ src_j·g_j mod 2^64; len(src) = 8·len(g).
func genericDot64(src []byte, g []int32) uint64 {
	var a, b, c, d uint64
	i := 0
	for ; i+4 <= len(g) && 8*i+32 <= len(src); i += 4 {
		s, k := (*[32]byte)(src[8*i:8*i+32]), (*[4]int32)(g[i:i+4])
		a += binary.LittleEndian.Uint64(s[0:]) * uint64(int64(k[0]))
		b += binary.LittleEndian.Uint64(s[8:]) * uint64(int64(k[1]))
		c += binary.LittleEndian.Uint64(s[16:]) * uint64(int64(k[2]))
		d += binary.LittleEndian.Uint64(s[24:]) * uint64(int64(k[3]))
	}
	for ; i < len(g) && 8*i+8 <= len(src); i++ {
		a += binary.LittleEndian.Uint64(src[8*i:]) * uint64(int64(g[i]))
	}
	return a + b + c + d
}
