package mask

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
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

// blockSize is the number of stream bytes made at a time: block, destination
// and gradient stay in the first-level cache together.
const blockSize = 8 << 10

// newStream is the stream of (seed, ctx) from byte offset on, a multiple of
// 16: AES-256-CTR with zero IV under HKDF-SHA256(seed, no salt, info = the
// encoded context).
func newStream(seed [32]byte, ctx Context, offset int) (cipher.Stream, error) {
	key, err := hkdf.Key(sha256.New, seed[:], nil, string(ctx.Encode()), 32)
	if err != nil {
		return nil, fmt.Errorf("mask: derive stream key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("mask: stream cipher: %w", err)
	}
	var iv [aes.BlockSize]byte
	binary.BigEndian.PutUint64(iv[8:], uint64(offset/aes.BlockSize))
	return seamStream(cipher.NewCTR(block, iv[:])), nil
}

// accumulate adds every term's stream to dst (unless dst is nil) and returns
// each term's inner product with g (unless g is nil), in one pass over the
// streams. The caller has checked terms, len(dst) and len(g).
func accumulate(dst []byte, terms []Term, g []int32, opt Options) ([]uint64, error) {
	ctx := terms[0].Context
	size := ctx.Size()
	workers := max(1, min(opt.Workers, (size+blockSize-1)/blockSize))
	// Equal shares of whole blocks, so that every share starts on a counter.
	share := ((size+workers-1)/workers + blockSize - 1) / blockSize * blockSize

	partial := make([][]uint64, workers)
	errs := make([]error, workers)
	var wg sync.WaitGroup
	for w := range workers {
		from, to := min(w*share, size), min((w+1)*share, size)
		run := func() { partial[w], errs[w] = accumulateRange(dst, terms, g, from, to) }
		if workers == 1 {
			run()
			break
		}
		wg.Go(run)
	}
	wg.Wait()

	inner := make([]uint64, len(terms))
	for w := range workers {
		if errs[w] != nil {
			return nil, errs[w]
		}
		for i, v := range partial[w] {
			inner[i] += v
		}
	}
	if ctx.Bits == Bits32 {
		for i := range inner {
			inner[i] &= 1<<32 - 1
		}
	}
	return inner, nil
}

func accumulateRange(dst []byte, terms []Term, g []int32, from, to int) ([]uint64, error) {
	streams := make([]cipher.Stream, len(terms))
	for i, t := range terms {
		s, err := newStream(t.Seed, t.Context, from)
		if err != nil {
			return nil, err
		}
		streams[i] = s
	}
	bits := terms[0].Context.Bits
	word := bits.Bytes()
	inner := make([]uint64, len(terms))
	buf := make([]byte, min(blockSize, to-from))
	for ; from < to; from += blockSize {
		b := buf[:min(blockSize, to-from)]
		for i, s := range streams {
			clear(b)
			s.XORKeyStream(b, b)
			if dst != nil {
				addWords(dst[from:from+len(b)], b, bits)
			}
			if g != nil {
				inner[i] += dotWords(b, g[from/word:(from+len(b))/word], bits)
			}
		}
	}
	clear(buf)
	return inner, nil
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
