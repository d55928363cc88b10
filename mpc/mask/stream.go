package mask

import (
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"sync"
)

// Term is one mask stream: the seed k_{i,T} that member i dealt for piece T,
// and the context of one upload of that member. The seed is secret.
type Term struct {
	Seed    [32]byte
	Context Context
}

// String hides the seed.
func (t Term) String() string {
	return fmt.Sprintf("mask term (subset %d, round %d)", t.Context.Subset, t.Context.Round)
}

// GoString hides the seed.
func (t Term) GoString() string { return t.String() }

// Options tune the work, never the result.
type Options struct {
	// Workers is the number of goroutines a call uses; 0 means 1. All of them
	// have ended when the call returns.
	Workers int
}

// blockSize is the number of bytes of a stream made at a time: the blocks of
// four streams, destination, gradient and zeros stay in a first-level cache of
// 32 KiB together.
const blockSize = 4 << 10

// skew separates the blocks of a scratch. Blocks whose addresses are equal
// modulo 4096 make processors take a load for one that depends on an earlier
// store, which halves the speed of the additions.
const skew = 1088

// scratch is what one worker computes in.
type scratch struct {
	block sources
	zeros []byte // only read: what is encrypted
}

func newScratch() *scratch {
	s := &scratch{zeros: make([]byte, blockSize)}
	all := make([]byte, len(s.block)*(blockSize+skew))
	for i := range s.block {
		at := i * (blockSize + skew)
		s.block[i] = all[at : at+blockSize : at+blockSize]
	}
	return s
}

// first are the leading n bytes of every block.
func (s *scratch) first(n int) sources {
	return sources{s.block[0][:n], s.block[1][:n], s.block[2][:n], s.block[3][:n]}
}

// wipe removes the stream bytes that are left.
func (s *scratch) wipe() {
	for _, b := range s.block {
		clear(b)
	}
}

// expander makes the streams of one call's terms. It is safe for concurrent
// use, each goroutine with its own scratch.
type expander struct {
	bits Bits
	keys []streamKey // by term
}

// newExpander derives the key of every term: HKDF-SHA256(seed, no salt, info =
// the encoded context), for AES-256-CTR with zero IV. The caller has checked
// the terms.
func newExpander(terms []Term) (*expander, error) {
	e := &expander{bits: terms[0].Context.Bits, keys: make([]streamKey, len(terms))}
	for i, t := range terms {
		key, err := hkdf.Key(sha256.New, t.Seed[:], nil, string(t.Context.Encode()), 32)
		if err != nil {
			return nil, fmt.Errorf("mask: derive stream key: %w", err)
		}
		e.keys[i], err = newStreamKey(key)
		clear(key)
		if err != nil {
			return nil, fmt.Errorf("mask: stream cipher: %w", err)
		}
	}
	return e, nil
}

// expand adds bytes [from, from+size) of every stream to dst of size bytes,
// unless dst is nil, and the inner products with g, the gradient's coordinates
// of the same words, to inner, unless g is nil. from is a multiple of 16.
func (e *expander) expand(dst []byte, g []int32, inner []uint64, from, size int, s *scratch) {
	streams := make([]stream, len(e.keys))
	for i, k := range e.keys {
		streams[i] = seamStream(k.from(from))
	}
	if dst != nil && g == nil && addAll(dst, streams, e.bits) {
		return
	}
	word := e.bits.Bytes()
	for at := 0; at < size; at += blockSize {
		n := min(blockSize, size-at)
		block, zeros := s.first(n), s.zeros[:n]
		for i := 0; i < len(streams); i += len(block) {
			group := min(len(block), len(streams)-i)
			for k := range group {
				streams[i+k].next(block[k], zeros)
				if g != nil {
					inner[i+k] += dotWords(block[k], g[at/word:(at+n)/word], e.bits)
				}
			}
			switch {
			case dst == nil:
			case group == len(block):
				addFour(dst[at:at+n], block, e.bits)
			default:
				for k := range group {
					addWords(dst[at:at+n], block[k], e.bits)
				}
			}
		}
	}
}

// addAll adds every stream to dst if all of them are adders, and reports
// whether they are.
func addAll(dst []byte, streams []stream, b Bits) bool {
	adders := make([]adder, len(streams))
	for i, s := range streams {
		var ok bool
		if adders[i], ok = s.(adder); !ok {
			return false
		}
	}
	for at := 0; at < len(dst); at += blockSize {
		d := dst[at:min(at+blockSize, len(dst))]
		for _, a := range adders {
			a.add(d, b)
		}
	}
	return true
}

// expandAll is expand over the workers of pool, each with a share of the
// range. It returns when all of them have ended.
func (e *expander) expandAll(dst []byte, g []int32, inner []uint64, from, size int, pool []*scratch) {
	// Equal shares of whole blocks, so that every share starts on a counter.
	share := ((size+len(pool)-1)/len(pool) + blockSize - 1) / blockSize * blockSize
	if share >= size {
		e.expand(dst, g, inner, from, size, pool[0])
		return
	}
	word := e.bits.Bytes()
	partial := make([][]uint64, len(pool))
	var wg sync.WaitGroup
	for w, s := range pool {
		at, to := min(w*share, size), min((w+1)*share, size)
		if at == to {
			continue
		}
		var d []byte
		if dst != nil {
			d = dst[at:to]
		}
		var part []int32
		if g != nil {
			part, partial[w] = g[at/word:to/word], make([]uint64, len(e.keys))
		}
		wg.Go(func() { e.expand(d, part, partial[w], from+at, to-at, s) })
	}
	wg.Wait()
	for _, p := range partial {
		for i, v := range p {
			inner[i] += v
		}
	}
}

// reduce brings inner products, which were summed modulo 2^64, to 2^b.
func (e *expander) reduce(inner []uint64) {
	if e.bits == Bits32 {
		for i := range inner {
			inner[i] &= 1<<32 - 1
		}
	}
}

// newPool is one scratch for each worker.
func newPool(workers, size int) []*scratch {
	pool := make([]*scratch, max(1, min(workers, (size+blockSize-1)/blockSize)))
	for w := range pool {
		pool[w] = newScratch()
	}
	return pool
}

func wipePool(pool []*scratch) {
	for _, s := range pool {
		s.wipe()
	}
}

// accumulate adds every term's stream to dst (unless dst is nil) and returns
// each term's inner product with g (unless g is nil), in one pass over the
// streams. The caller has checked terms, len(dst) and len(g).
func accumulate(dst []byte, terms []Term, g []int32, opt Options) ([]uint64, error) {
	e, err := newExpander(terms)
	if err != nil {
		return nil, err
	}
	size := terms[0].Context.Size()
	pool := newPool(opt.Workers, size)
	defer wipePool(pool)
	inner := make([]uint64, len(terms))
	e.expandAll(dst, g, inner, 0, size, pool)
	e.reduce(inner)
	return inner, nil
}

func addFour(dst []byte, s sources, b Bits) {
	if b == Bits32 {
		add4x32(dst, s)
	} else {
		add4x64(dst, s)
	}
}

func addWords(dst, src []byte, b Bits) {
	if b == Bits32 {
		add32(dst, src)
	} else {
		add64(dst, src)
	}
}

func subWords(dst, src []byte, b Bits) {
	if b == Bits32 {
		sub32(dst, src)
	} else {
		sub64(dst, src)
	}
}

func dotWords(src []byte, g []int32, b Bits) uint64 {
	if b == Bits32 {
		return uint64(dot32(src, g))
	}
	return dot64(src, g)
}
