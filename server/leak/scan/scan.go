// Package scan searches bytes for canaries: known secrets in all the forms in
// which a careless program would write them down. It is the pure half of the
// leak harness (docs/leak-harness.md); what is searched, and where it comes
// from, is package leak's affair.
//
// It promises to report every occurrence of every pattern of a canary that
// lies whole in what it is given, however many patterns there are, in one pass.
// It does not find what is derived from a secret, nor encodings that neither
// Set nor Expand lists.
package scan

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/bits"
)

// MinPattern is the least length of a pattern in bytes. Shorter ones would be
// found by chance.
const MinPattern = 12

// MaxPattern is the greatest: readers keep this much from one buffer to the
// next.
const MaxPattern = 64 << 10

// ErrPattern reports a pattern that cannot be searched for.
var ErrPattern = errors.New("pattern cannot be searched for")

// Canary is one value that must not (or, if Public, must) be found.
type Canary struct {
	Kind   string // "mask seed"
	Name   string // which one
	Public bool   // a marker that proves that a place is looked at
}

// Pattern is one form of a canary.
type Pattern struct {
	Canary *Canary
	Form   string // "hex"
	Bytes  []byte

	anchor int // offset of the eight bytes that are looked up
}

// Scanner finds patterns. It is immutable and safe for concurrent use.
type Scanner struct {
	patterns []Pattern
	longest  int
	shift    uint
	filter   []uint64           // a bit for each of two hashes of an anchor
	table    map[uint64][]int32 // patterns by anchor
}

// New makes a scanner. It refuses, with ErrPattern, patterns shorter than
// MinPattern or longer than MaxPattern, and ones of fewer than five different
// bytes, which memory is full of.
func New(patterns []Pattern) (*Scanner, error) {
	s := &Scanner{patterns: patterns, table: make(map[uint64][]int32, len(patterns))}
	// 64 bits of filter a pattern, of which two are set: one look-up in a
	// thousand is in vain.
	size := uint(max(12, bits.Len(uint(len(patterns)*64))))
	s.shift = 64 - size
	s.filter = make([]uint64, 1<<(size-6))
	for i := range s.patterns {
		p := &s.patterns[i]
		if len(p.Bytes) < MinPattern || len(p.Bytes) > MaxPattern || p.Canary == nil || distinct(p.Bytes) < 5 {
			return nil, fmt.Errorf("%w: %s of %d bytes", ErrPattern, p.Form, len(p.Bytes))
		}
		p.anchor = anchor(p.Bytes)
		a := binary.LittleEndian.Uint64(p.Bytes[p.anchor:])
		s.table[a] = append(s.table[a], int32(i))
		for _, h := range []uint64{hash(a, s.shift), second(a, s.shift)} {
			s.filter[h>>6] |= 1 << (h & 63)
		}
		s.longest = max(s.longest, len(p.Bytes))
	}
	return s, nil
}

// Patterns is how many forms are searched for.
func (s *Scanner) Patterns() int { return len(s.patterns) }

func hash(x uint64, shift uint) uint64 { return (x * 0x9e3779b97f4a7c15) >> shift }

func second(x uint64, shift uint) uint64 { return ((x ^ x>>32) * 0xc2b2ae3d27d4eb4f) >> shift }

func distinct(b []byte) int {
	var seen [256]bool
	n := 0
	for _, c := range b {
		if !seen[c] {
			seen[c] = true
			n++
		}
	}
	return n
}

// anchor is the offset of the eight bytes with the most different ones, so
// that runs of zeros are never what is looked up.
func anchor(b []byte) int {
	best, at := -1, 0
	for i := 0; i+8 <= min(len(b), 128); i++ {
		if d := distinct(b[i : i+8]); d > best {
			best, at = d, i
		}
	}
	return at
}

// zeros is what most of a process's memory is.
var zeros [4096]byte

// Bytes calls found for every pattern in data, with the offset of its start.
func (s *Scanner) Bytes(data []byte, found func(p *Pattern, at int)) {
	if len(s.patterns) == 0 {
		return
	}
	filter, shift := s.filter, s.shift
	for i := 0; i+8 <= len(data); i++ {
		x := binary.LittleEndian.Uint64(data[i:])
		if x == 0 && len(data)-i >= len(zeros) && bytes.Equal(data[i:i+len(zeros)], zeros[:]) {
			i += len(zeros) - 8 // an anchor may begin with the last seven
			continue
		}
		h := hash(x, shift)
		if filter[h>>6]&(1<<(h&63)) == 0 {
			continue
		}
		if h = second(x, shift); filter[h>>6]&(1<<(h&63)) == 0 {
			continue
		}
		for _, n := range s.table[x] {
			p := &s.patterns[n]
			start := i - p.anchor
			if start >= 0 && start+len(p.Bytes) <= len(data) && bytes.Equal(data[start:start+len(p.Bytes)], p.Bytes) {
				found(p, start)
			}
		}
	}
}

// chunk is how much of a stream is looked at together.
const chunk = 4 << 20

// Reader scans a stream to its end and returns how long it was. A pattern is
// reported once, at its offset in the stream.
func (s *Scanner) Reader(r io.Reader, found func(p *Pattern, at int64)) (int64, error) {
	buf := make([]byte, 0, chunk+s.longest)
	var base int64 // of buf[0] in the stream
	for {
		kept := len(buf)
		n, err := io.ReadFull(r, buf[kept:cap(buf)])
		buf = buf[:kept+n]
		s.Bytes(buf, func(p *Pattern, at int) {
			if at+len(p.Bytes) > kept { // else it was reported before
				found(p, base+int64(at))
			}
		})
		total := base + int64(len(buf))
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return total, nil
		}
		if err != nil {
			return total, err
		}
		keep := min(len(buf), max(s.longest-1, 0))
		base += int64(len(buf) - keep)
		buf = buf[:copy(buf, buf[len(buf)-keep:])]
	}
}
