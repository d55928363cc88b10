package mask

import "encoding/binary"

// Portable kernels. They take raw little-endian words; both slices have the
// same length, a multiple of the word size. Eight bytes are added at a time:
// the 32-bit variants keep the carry from crossing the middle.

const (
	low31 = 0x7fffffff7fffffff
	top1  = 0x8000000080000000

	window = 32 // bytes in one turn of the loops
)

func genericAdd32(dst, src []byte) {
	n := min(len(dst), len(src))
	i := 0
	for ; i+window <= n; i += window {
		d, s := (*[window]byte)(dst[i:]), (*[window]byte)(src[i:])
		{
			a, b := binary.LittleEndian.Uint64(d[0:]), binary.LittleEndian.Uint64(s[0:])
			binary.LittleEndian.PutUint64(d[0:], ((a&low31)+(b&low31))^((a^b)&top1))
		}
		{
			a, b := binary.LittleEndian.Uint64(d[8:]), binary.LittleEndian.Uint64(s[8:])
			binary.LittleEndian.PutUint64(d[8:], ((a&low31)+(b&low31))^((a^b)&top1))
		}
		{
			a, b := binary.LittleEndian.Uint64(d[16:]), binary.LittleEndian.Uint64(s[16:])
			binary.LittleEndian.PutUint64(d[16:], ((a&low31)+(b&low31))^((a^b)&top1))
		}
		{
			a, b := binary.LittleEndian.Uint64(d[24:]), binary.LittleEndian.Uint64(s[24:])
			binary.LittleEndian.PutUint64(d[24:], ((a&low31)+(b&low31))^((a^b)&top1))
		}
	}
	for ; i+4 <= n; i += 4 {
		a, b := binary.LittleEndian.Uint32(dst[i:]), binary.LittleEndian.Uint32(src[i:])
		binary.LittleEndian.PutUint32(dst[i:], a+b)
	}
}

func genericSub32(dst, src []byte) {
	n := min(len(dst), len(src))
	i := 0
	for ; i+window <= n; i += window {
		d, s := (*[window]byte)(dst[i:]), (*[window]byte)(src[i:])
		{
			a, b := binary.LittleEndian.Uint64(d[0:]), binary.LittleEndian.Uint64(s[0:])
			binary.LittleEndian.PutUint64(d[0:], ((a|top1)-(b&low31))^((a^^b)&top1))
		}
		{
			a, b := binary.LittleEndian.Uint64(d[8:]), binary.LittleEndian.Uint64(s[8:])
			binary.LittleEndian.PutUint64(d[8:], ((a|top1)-(b&low31))^((a^^b)&top1))
		}
		{
			a, b := binary.LittleEndian.Uint64(d[16:]), binary.LittleEndian.Uint64(s[16:])
			binary.LittleEndian.PutUint64(d[16:], ((a|top1)-(b&low31))^((a^^b)&top1))
		}
		{
			a, b := binary.LittleEndian.Uint64(d[24:]), binary.LittleEndian.Uint64(s[24:])
			binary.LittleEndian.PutUint64(d[24:], ((a|top1)-(b&low31))^((a^^b)&top1))
		}
	}
	for ; i+4 <= n; i += 4 {
		a, b := binary.LittleEndian.Uint32(dst[i:]), binary.LittleEndian.Uint32(src[i:])
		binary.LittleEndian.PutUint32(dst[i:], a-b)
	}
}

func genericAdd64(dst, src []byte) {
	n := min(len(dst), len(src))
	i := 0
	for ; i+window <= n; i += window {
		d, s := (*[window]byte)(dst[i:]), (*[window]byte)(src[i:])
		{
			a, b := binary.LittleEndian.Uint64(d[0:]), binary.LittleEndian.Uint64(s[0:])
			binary.LittleEndian.PutUint64(d[0:], a+b)
		}
		{
			a, b := binary.LittleEndian.Uint64(d[8:]), binary.LittleEndian.Uint64(s[8:])
			binary.LittleEndian.PutUint64(d[8:], a+b)
		}
		{
			a, b := binary.LittleEndian.Uint64(d[16:]), binary.LittleEndian.Uint64(s[16:])
			binary.LittleEndian.PutUint64(d[16:], a+b)
		}
		{
			a, b := binary.LittleEndian.Uint64(d[24:]), binary.LittleEndian.Uint64(s[24:])
			binary.LittleEndian.PutUint64(d[24:], a+b)
		}
	}
	for ; i+8 <= n; i += 8 {
		a, b := binary.LittleEndian.Uint64(dst[i:]), binary.LittleEndian.Uint64(src[i:])
		binary.LittleEndian.PutUint64(dst[i:], a+b)
	}
}

func genericSub64(dst, src []byte) {
	n := min(len(dst), len(src))
	i := 0
	for ; i+window <= n; i += window {
		d, s := (*[window]byte)(dst[i:]), (*[window]byte)(src[i:])
		{
			a, b := binary.LittleEndian.Uint64(d[0:]), binary.LittleEndian.Uint64(s[0:])
			binary.LittleEndian.PutUint64(d[0:], a-b)
		}
		{
			a, b := binary.LittleEndian.Uint64(d[8:]), binary.LittleEndian.Uint64(s[8:])
			binary.LittleEndian.PutUint64(d[8:], a-b)
		}
		{
			a, b := binary.LittleEndian.Uint64(d[16:]), binary.LittleEndian.Uint64(s[16:])
			binary.LittleEndian.PutUint64(d[16:], a-b)
		}
		{
			a, b := binary.LittleEndian.Uint64(d[24:]), binary.LittleEndian.Uint64(s[24:])
			binary.LittleEndian.PutUint64(d[24:], a-b)
		}
	}
	for ; i+8 <= n; i += 8 {
		a, b := binary.LittleEndian.Uint64(dst[i:]), binary.LittleEndian.Uint64(src[i:])
		binary.LittleEndian.PutUint64(dst[i:], a-b)
	}
}

// genericDot32 is Σ src_j·g_j mod 2^32; len(src) = 4·len(g).
func genericDot32(src []byte, g []int32) uint32 {
	var a, b uint32
	i := 0
	for ; i+4 <= len(g) && 4*i+16 <= len(src); i += 4 {
		s, k := (*[16]byte)(src[4*i:]), (*[4]int32)(g[i:])
		v, w := binary.LittleEndian.Uint64(s[:]), binary.LittleEndian.Uint64(s[8:])
		a += uint32(v)*uint32(k[0]) + uint32(w)*uint32(k[2])
		b += uint32(v>>32)*uint32(k[1]) + uint32(w>>32)*uint32(k[3])
	}
	for ; i < len(g) && 4*i+4 <= len(src); i++ {
		a += binary.LittleEndian.Uint32(src[4*i:]) * uint32(g[i])
	}
	return a + b
}

// genericDot64 is Σ src_j·g_j mod 2^64; len(src) = 8·len(g).
func genericDot64(src []byte, g []int32) uint64 {
	var a, b uint64
	i := 0
	for ; i+4 <= len(g) && 8*i+32 <= len(src); i += 4 {
		s, k := (*[32]byte)(src[8*i:]), (*[4]int32)(g[i:])
		a += binary.LittleEndian.Uint64(s[:])*uint64(int64(k[0])) + binary.LittleEndian.Uint64(s[16:])*uint64(int64(k[2]))
		b += binary.LittleEndian.Uint64(s[8:])*uint64(int64(k[1])) + binary.LittleEndian.Uint64(s[24:])*uint64(int64(k[3]))
	}
	for ; i < len(g) && 8*i+8 <= len(src); i++ {
		a += binary.LittleEndian.Uint64(src[8*i:]) * uint64(int64(g[i]))
	}
	return a + b
}
