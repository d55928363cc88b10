package mask

import (
	"encoding/binary"
	"fmt"
)

// FromSigned writes x as little-endian two's-complement words of b bits. A
// value that does not fit is ErrOutOfRange, never wrapped.
func FromSigned(x []int64, b Bits) ([]byte, error) {
	if !b.Valid() {
		return nil, fmt.Errorf("%w: %d-bit words", ErrBadContext, b)
	}
	out := make([]byte, len(x)*b.Bytes())
	if err := putSigned(out, x, 0, b); err != nil {
		return nil, err
	}
	return out, nil
}

// putSigned writes x, whose first value is coordinate at of a vector.
func putSigned(out []byte, x []int64, at int, b Bits) error {
	if b == Bits64 {
		for j, v := range x {
			binary.LittleEndian.PutUint64(out[8*j:], uint64(v))
		}
		return nil
	}
	for j, v := range x {
		if v != int64(int32(v)) {
			return fmt.Errorf("%w: coordinate %d does not fit %d bits", ErrOutOfRange, at+j, b)
		}
		binary.LittleEndian.PutUint32(out[4*j:], uint32(v))
	}
	return nil
}

// ToSigned reads little-endian words of b bits as two's-complement integers.
func ToSigned(v []byte, b Bits) ([]int64, error) {
	if err := checkWords(v, b); err != nil {
		return nil, err
	}
	out := make([]int64, len(v)/b.Bytes())
	for j := range out {
		if b == Bits64 {
			out[j] = int64(binary.LittleEndian.Uint64(v[8*j:]))
		} else {
			out[j] = int64(int32(binary.LittleEndian.Uint32(v[4*j:])))
		}
	}
	return out, nil
}

// AddInto adds src to dst, word by word modulo 2^b.
func AddInto(dst, src []byte, b Bits) error {
	if err := checkPair(dst, src, b); err != nil {
		return err
	}
	addWords(dst, src, b)
	return nil
}

// SubtractInto subtracts src from dst, word by word modulo 2^b.
func SubtractInto(dst, src []byte, b Bits) error {
	if err := checkPair(dst, src, b); err != nil {
		return err
	}
	subWords(dst, src, b)
	return nil
}

// Sum adds vectors of one length modulo 2^b, block by block.
func Sum(vectors [][]byte, b Bits) ([]byte, error) { return Aggregate(vectors, nil, b) }

// Aggregate is the coordinator's side of a round: Σ uploads − Σ answers modulo
// 2^b, where the answers together cover every piece exactly once. The result
// is the sum of the members' vectors; read it with ToSigned and CheckRange.
// Errors: ErrWrongLength for no uploads or unequal lengths.
func Aggregate(uploads, answers [][]byte, b Bits) ([]byte, error) {
	if len(uploads) == 0 {
		return nil, fmt.Errorf("%w: no uploads", ErrWrongLength)
	}
	for _, list := range [][][]byte{uploads, answers} {
		for _, v := range list {
			if err := checkPair(uploads[0], v, b); err != nil {
				return nil, err
			}
		}
	}
	out := make([]byte, len(uploads[0]))
	const step = 64 << 10 // what is added to stays in the second-level cache
	for from := 0; from < len(out); from += step {
		to := min(from+step, len(out))
		combine(out[from:to], b, uploads, answers, from)
	}
	return out, nil
}

// combine adds to acc what the uploads have at byte offset from, and subtracts
// what the answers have there.
func combine(acc []byte, b Bits, uploads, answers [][]byte, from int) {
	to := from + len(acc)
	for len(uploads) >= 4 {
		addFour(acc, sources{uploads[0][from:to], uploads[1][from:to], uploads[2][from:to], uploads[3][from:to]}, b)
		uploads = uploads[4:]
	}
	for _, v := range uploads {
		addWords(acc, v[from:to], b)
	}
	for _, v := range answers {
		subWords(acc, v[from:to], b)
	}
}

// CheckRange refuses an aggregate with a coordinate beyond ±limit: some member
// sent what its honest software cannot send, and the round is void. The error
// wraps ErrOutOfRange.
func CheckRange(x []int64, limit int64) error {
	for j, v := range x {
		if v > limit || v < -limit {
			return fmt.Errorf("%w: aggregate coordinate %d is beyond ±%d", ErrOutOfRange, j, limit)
		}
	}
	return nil
}

// Inner is ⟨v, g⟩ mod 2^b of a masked or plain vector with an integer
// gradient; g has one coordinate for each word of v.
func Inner(v []byte, g []int32, b Bits) (uint64, error) {
	if err := checkWords(v, b); err != nil {
		return 0, err
	}
	if len(g) != len(v)/b.Bytes() {
		return 0, fmt.Errorf("%w: gradient of %d for a vector of %d", ErrWrongLength, len(g), len(v)/b.Bytes())
	}
	return dotWords(v, g, b), nil
}

func checkWords(v []byte, b Bits) error {
	if !b.Valid() {
		return fmt.Errorf("%w: %d-bit words", ErrBadContext, b)
	}
	if len(v)%b.Bytes() != 0 {
		return fmt.Errorf("%w: %d bytes are not %d-bit words", ErrWrongLength, len(v), b)
	}
	return nil
}

func checkPair(dst, src []byte, b Bits) error {
	if err := checkWords(dst, b); err != nil {
		return err
	}
	if len(dst) != len(src) {
		return fmt.Errorf("%w: %d and %d bytes", ErrWrongLength, len(dst), len(src))
	}
	return nil
}
