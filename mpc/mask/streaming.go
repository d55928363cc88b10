package mask

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// The calls of this file do what AddMasks, TSum, TSumAndInner, Inner and
// Aggregate do, with the same words as result, for vectors that are not in
// memory. Vectors are read at random offsets, by several goroutines at once,
// and written in order, so that the writer can hash what passes; memory is a
// few chunks for each worker, whatever the length.
//
// Everything that was started has ended when a call returns. The context is
// looked at between chunks; a reader or writer that blocks is the caller's.

// chunkSize is the number of bytes of a vector that one worker has in hand.
const chunkSize = 1 << 20

// MaskStream is AddMasks from src to dst: the member's masked upload. src holds
// exactly the vector of the terms' contexts; Signed makes one of integers.
//
// After an error, or in doubt, what dst received must never be sent and the
// same upload nonce never be used with another vector. Errors: those of
// AddMasks, those of src and dst, the context's.
func MaskStream(ctx context.Context, dst io.Writer, src io.ReaderAt, terms []Term, opt Options) error {
	if err := checkUpload(terms); err != nil {
		return err
	}
	e, err := newExpander(terms)
	if err != nil {
		return err
	}
	size := terms[0].Context.Size()
	if err := checkEnd(src, size); err != nil {
		return err
	}
	return inOrder(ctx, size, opt, func(c *chunk) error {
		if err := readFull(src, c.data, c.at); err != nil {
			return err
		}
		e.expand(c.data, nil, nil, c.at, len(c.data), c.scratch)
		return nil
	}, writeTo(dst))
}

// TSumStream is a custodian's answer, written to dst, and the inner products
// of its terms with the gradient g: little-endian 32-bit words, one for each
// word of the vector, that the caller has verified before. Without dst (nil)
// only the inner products are made, without g (nil) only the sum. Errors:
// those of TSumAndInner, those of g and dst, the context's.
func TSumStream(ctx context.Context, dst io.Writer, terms []Term, g io.ReaderAt, opt Options) ([]uint64, error) {
	if err := checkTerms(terms); err != nil {
		return nil, err
	}
	e, err := newExpander(terms)
	if err != nil {
		return nil, err
	}
	size, word := terms[0].Context.Size(), e.bits.Bytes()
	if g == nil {
		return nil, inOrder(ctx, size, opt, func(c *chunk) error {
			clear(c.data)
			e.expand(c.data, nil, nil, c.at, len(c.data), c.scratch)
			return nil
		}, writeTo(dst))
	}
	if err := checkEnd(g, size/word*4); err != nil {
		return nil, err
	}
	total := make([]uint64, len(terms))
	err = inOrder(ctx, size, opt, func(c *chunk) error {
		if err := c.readGradient(g, word); err != nil {
			return err
		}
		if len(c.inner) != len(terms) {
			c.inner = make([]uint64, len(terms))
		}
		clear(c.inner)
		var sum []byte
		if dst != nil {
			sum = c.data
			clear(sum)
		}
		e.expand(sum, c.gradient, c.inner, c.at, len(c.data), c.scratch)
		return nil
	}, func(c *chunk) error {
		for i, v := range c.inner {
			total[i] += v
		}
		if dst == nil {
			return nil
		}
		return writeTo(dst)(c)
	})
	if err != nil {
		return nil, err
	}
	e.reduce(total)
	return total, nil
}

// AggregateStream is the coordinator's side of a round: Σ uploads − Σ answers
// of length words, written to dst. Put a RangeWriter around dst to void a round
// that leaves its range. Errors: ErrWrongLength, ErrBadContext, those of the
// vectors and of dst, the context's.
func AggregateStream(ctx context.Context, dst io.Writer, uploads, answers []io.ReaderAt, length uint64, b Bits, opt Options) error {
	size, err := sizeOf(length, b)
	if err != nil {
		return err
	}
	if len(uploads) == 0 {
		return fmt.Errorf("%w: no uploads", ErrWrongLength)
	}
	for _, list := range [][]io.ReaderAt{uploads, answers} {
		for _, v := range list {
			if err := checkEnd(v, size); err != nil {
				return err
			}
		}
	}
	return inOrder(ctx, size, opt, func(c *chunk) error {
		clear(c.data)
		return c.combine(b, uploads, answers)
	}, writeTo(dst))
}

// InnerStream is Inner of a vector and a gradient of length words that are not
// in memory. Errors: ErrWrongLength, ErrBadContext, those of v and g, the
// context's.
func InnerStream(ctx context.Context, v, g io.ReaderAt, length uint64, b Bits, opt Options) (uint64, error) {
	size, err := sizeOf(length, b)
	if err != nil {
		return 0, err
	}
	if err := errors.Join(checkEnd(v, size), checkEnd(g, int(length)*4)); err != nil {
		return 0, err
	}
	var total uint64
	err = inOrder(ctx, size, opt, func(c *chunk) error {
		if err := errors.Join(readFull(v, c.data, c.at), c.readGradient(g, b.Bytes())); err != nil {
			return err
		}
		c.inner = append(c.inner[:0], dotWords(c.data, c.gradient, b))
		return nil
	}, func(c *chunk) error {
		total += c.inner[0]
		return nil
	})
	if b == Bits32 {
		total &= 1<<32 - 1
	}
	return total, err
}

// Signed is a vector of n words of b bits, for MaskStream, that is made while
// it is read: fill writes the integers from coordinate at on. fill is called
// from several goroutines at once, and for the same coordinates always gives
// the same integers. An integer that does not fit is ErrOutOfRange; reads that
// do not start at a word are ErrWrongLength.
func Signed(n int, b Bits, fill func(dst []int64, at int) error) io.ReaderAt {
	return signed{n, b, fill}
}

type signed struct {
	n    int
	bits Bits
	fill func(dst []int64, at int) error
}

func (s signed) ReadAt(p []byte, off int64) (int, error) {
	if !s.bits.Valid() {
		return 0, fmt.Errorf("%w: %d-bit words", ErrBadContext, s.bits)
	}
	word := s.bits.Bytes()
	if off < 0 || off%int64(word) != 0 || len(p)%word != 0 {
		return 0, fmt.Errorf("%w: %d bytes at %d are not words", ErrWrongLength, len(p), off)
	}
	at, done := int(off)/word, 0
	var values [1024]int64
	for done < len(p) && at < s.n {
		v := values[:min(len(values), (len(p)-done)/word, s.n-at)]
		if err := s.fill(v, at); err != nil {
			return done, err
		}
		if err := putSigned(p[done:], v, at, s.bits); err != nil {
			return done, err
		}
		at, done = at+len(v), done+len(v)*word
	}
	if done < len(p) {
		return done, io.EOF
	}
	return done, nil
}

// GradientWords is a gradient in memory as TSumStream and InnerStream read it.
func GradientWords(g []int32) io.ReaderAt { return gradientWords(g) }

type gradientWords []int32

// ReadAt implements io.ReaderAt for whole words.
func (g gradientWords) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 || off%4 != 0 || len(p)%4 != 0 {
		return 0, fmt.Errorf("%w: %d bytes at %d are not words", ErrWrongLength, len(p), off)
	}
	n := 0
	for at := int(off / 4); n < len(p) && at < len(g); at, n = at+1, n+4 {
		binary.LittleEndian.PutUint32(p[n:], uint32(g[at]))
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// RangeWriter passes an aggregate's words on to w and fails with ErrOutOfRange
// at the first coordinate beyond ±limit, before that part of it was written.
type RangeWriter struct {
	w     io.Writer
	bits  Bits
	limit int64
	at    int    // coordinate of the next word
	part  []byte // a word that is not whole yet
}

// NewRangeWriter checks words of b bits. See CheckRange.
func NewRangeWriter(w io.Writer, b Bits, limit int64) (*RangeWriter, error) {
	if !b.Valid() {
		return nil, fmt.Errorf("%w: %d-bit words", ErrBadContext, b)
	}
	return &RangeWriter{w: w, bits: b, limit: limit}, nil
}

// Write implements io.Writer.
func (r *RangeWriter) Write(p []byte) (int, error) {
	word, rest := r.bits.Bytes(), p
	check := func(b []byte) error {
		v := int64(int32(binary.LittleEndian.Uint32(b)))
		if r.bits == Bits64 {
			v = int64(binary.LittleEndian.Uint64(b))
		}
		if v > r.limit || v < -r.limit {
			return fmt.Errorf("%w: aggregate coordinate %d is beyond ±%d", ErrOutOfRange, r.at, r.limit)
		}
		r.at++
		return nil
	}
	if len(r.part) > 0 {
		n := min(word-len(r.part), len(rest))
		r.part, rest = append(r.part, rest[:n]...), rest[n:]
		if len(r.part) == word {
			if err := check(r.part); err != nil {
				return 0, err
			}
			r.part = r.part[:0]
		}
	}
	for ; len(rest) >= word; rest = rest[word:] {
		if err := check(rest); err != nil {
			return 0, err
		}
	}
	r.part = append(r.part, rest...)
	return r.w.Write(p)
}

func sizeOf(length uint64, b Bits) (int, error) {
	if !b.Valid() {
		return 0, fmt.Errorf("%w: %d-bit words", ErrBadContext, b)
	}
	if length == 0 || length > MaxLength {
		return 0, fmt.Errorf("%w: length %d", ErrBadContext, length)
	}
	return int(length) * b.Bytes(), nil
}
