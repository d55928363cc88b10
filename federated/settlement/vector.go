package settlement

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/mpc/mask"
)

// Vector is a masked upload or a mask sum that need not be in memory: words of
// the order's width, little-endian. It is opened when its round is read and
// closed after it, so that a run of any length takes the room of one round.
type Vector interface {
	Open(ctx context.Context) (Words, error)
}

// Words is an open vector. Nobody writes to it while it is read, and ReadAt may
// be called from several goroutines.
type Words interface {
	io.ReaderAt
	io.Closer
}

// Bytes is a vector in memory.
type Bytes []byte

// Open implements Vector.
func (b Bytes) Open(context.Context) (Words, error) { return nopCloser{bytes.NewReader(b)}, nil }

type nopCloser struct{ *bytes.Reader }

func (nopCloser) Close() error { return nil }

// InMemory lists vectors that are in memory.
func InMemory(list [][]byte) []Vector {
	out := make([]Vector, len(list))
	for i, b := range list {
		out[i] = Bytes(b)
	}
	return out
}

// opened are the vectors of one round while it is read.
type opened struct {
	uploads, sums []io.ReaderAt
	closers       []io.Closer
}

// open opens all vectors of a round; on an error those that were open are
// closed.
func open(ctx context.Context, uploads, sums []Vector) (*opened, error) {
	o := &opened{}
	for _, list := range []struct {
		from []Vector
		to   *[]io.ReaderAt
		what string
	}{{uploads, &o.uploads, "upload of member"}, {sums, &o.sums, "sum of subset"}} {
		for i, v := range list.from {
			w, err := v.Open(ctx)
			if err != nil {
				return nil, errors.Join(fmt.Errorf("%s %d: %w", list.what, i, err), o.close())
			}
			o.closers = append(o.closers, w)
			*list.to = append(*list.to, w)
		}
	}
	return o, nil
}

func (o *opened) close() error {
	var errs []error
	for _, c := range o.closers {
		errs = append(errs, c.Close())
	}
	return errors.Join(errs...)
}

// OpenSum subtracts mask sums from uploads of length words and returns what is
// left as signed integers, block by block: memory holds the result alone.
// Errors: mask.ErrWrongLength, those of the vectors, the context's.
func OpenSum(ctx context.Context, uploads, sums []Vector, length uint64, bits mask.Bits) ([]int64, error) {
	o, err := open(ctx, uploads, sums)
	if err != nil {
		return nil, err
	}
	v, err := o.sum(ctx, length, bits)
	return v, errors.Join(err, o.close())
}

func (o *opened) sum(ctx context.Context, length uint64, bits mask.Bits) ([]int64, error) {
	s := signedWords{bits: bits, length: int(length)}
	if err := mask.AggregateStream(ctx, &s, o.uploads, o.sums, length, bits, mask.Options{}); err != nil {
		return nil, err
	}
	return s.out, nil
}

// OpenAggregate is OpenSum of a training round, whose declared range it checks.
func OpenAggregate(ctx context.Context, o *dao.Order, uploads, sums []Vector) ([]int64, error) {
	w, err := open(ctx, uploads, sums)
	if err != nil {
		return nil, err
	}
	v, err := w.aggregate(ctx, o)
	return v, errors.Join(err, w.close())
}

func (o *opened) aggregate(ctx context.Context, order *dao.Order) ([]int64, error) {
	v, err := o.sum(ctx, order.Training.ModelLength, mask.Bits(order.Training.WordBits))
	if err != nil {
		return nil, err
	}
	t, err := privacy.TermsOf(order)
	if err != nil {
		return nil, err
	}
	if err := mask.CheckRange(v, t.MaxSum()); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrOutOfRange, err)
	}
	return v, nil
}

// inner is ⟨y_i, g⟩ of every member, modulo 2^bits.
func (o *opened) inner(ctx context.Context, g []int32, bits mask.Bits) ([]uint64, error) {
	out := make([]uint64, len(o.uploads))
	for i, y := range o.uploads {
		var err error
		if out[i], err = mask.InnerStream(ctx, y, mask.GradientWords(g), uint64(len(g)), bits, mask.Options{}); err != nil {
			return nil, fmt.Errorf("member %d: %w", i, err)
		}
	}
	return out, nil
}

// signedWords reads words written to it, in pieces of any size, as two's
// complement.
type signedWords struct {
	bits   mask.Bits
	length int // words to come; what they need is taken with the first
	out    []int64
	part   []byte // a word that is not whole yet
}

// Write implements io.Writer.
func (s *signedWords) Write(p []byte) (int, error) {
	n, size := len(p), s.bits.Bytes()
	if s.out == nil {
		s.out = make([]int64, 0, s.length)
	}
	if len(s.part) > 0 {
		take := min(size-len(s.part), len(p))
		s.part, p = append(s.part, p[:take]...), p[take:]
		if len(s.part) < size {
			return n, nil
		}
		s.word(s.part)
		s.part = s.part[:0]
	}
	for ; len(p) >= size; p = p[size:] {
		s.word(p)
	}
	s.part = append(s.part, p...)
	return n, nil
}

func (s *signedWords) word(p []byte) {
	if s.bits == mask.Bits32 {
		s.out = append(s.out, int64(int32(binary.LittleEndian.Uint32(p))))
		return
	}
	s.out = append(s.out, int64(binary.LittleEndian.Uint64(p)))
}
