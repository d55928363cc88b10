package mask

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"fmt"
	"testing"
	"time"
)

// BenchmarkBars measures the package against what it is built from, in the
// same run, and reports ratios: raw AES-256-CTR over the same number of stream
// bytes, and a plain uint32 sum of the same vectors. Each figure is the ratio
// of the shortest processor times of several alternating measurements on one
// thread, so that a busy machine disturbs little and both sides alike.
func BenchmarkBars(b *testing.B) {
	for _, d := range []int{1_000_000} {
		for _, bits := range []Bits{Bits32, Bits64} {
			name := "d=1000000/bits=32"
			if bits == Bits64 {
				name = "d=1000000/bits=64"
			}
			b.Run("bar=client_mask/"+name, func(b *testing.B) { barClient(b, d, bits) })
			b.Run("bar=custodian_answer/"+name, func(b *testing.B) { barCustodian(b, d, bits, false) })
			b.Run("bar=custodian_answer_and_inner/"+name, func(b *testing.B) { barCustodian(b, d, bits, true) })
			b.Run("bar=server_unmask/"+name, func(b *testing.B) { barServer(b, d, bits) })
		}
	}
}

const benchPieces = 10 // 3-of-5

func benchTerms(members, pieces, d int, bits Bits) []Term {
	var out []Term
	for i := range members {
		for p := range pieces {
			t := Term{Context: testContext(bits, d)}
			t.Seed[0], t.Seed[1] = byte(i), byte(p)
			t.Context.Contributor[0] = byte(i)
			t.Context.Subset = uint16(p)
			out = append(out, t)
		}
	}
	return out
}

// rawAES makes n streams of size bytes with nothing else done to them, in the
// blocks that suit the cipher best.
func rawAES(n, size int) {
	key := make([]byte, 32)
	buf := make([]byte, 8<<10)
	for i := range n {
		key[0] = byte(i)
		block, _ := aes.NewCipher(key)
		s := cipher.NewCTR(block, make([]byte, aes.BlockSize))
		for left := size; left > 0; left -= len(buf) {
			w := buf[:min(left, len(buf))]
			s.XORKeyStream(w, w)
		}
	}
}

// rawStreams is rawAES with the cipher that this build and processor use.
func rawStreams(n, size int) {
	key := make([]byte, 32)
	buf, zeros := make([]byte, blockSize), make([]byte, blockSize)
	for i := range n {
		key[0] = byte(i)
		k, _ := newStreamKey(key) // cannot fail for 32 bytes
		s := k.from(0)
		for left := size; left > 0; left -= len(buf) {
			n := min(left, len(buf))
			s.next(buf[:n], zeros[:n])
		}
	}
}

// ratio runs base and work alternately and reports shortest work / shortest
// base, with the work's speed.
func ratio(b *testing.B, unit string, bytes int, base, work func()) {
	base()
	work()
	tb, tw := time.Hour, time.Hour
	for b.Loop() {
		for range 15 {
			tb, tw = min(tb, timed(base)), min(tw, timed(work))
		}
	}
	b.ReportMetric(float64(tw)/float64(tb), unit)
	b.ReportMetric(float64(bytes)/tw.Seconds()/1e9, "GB/s")
	b.ReportMetric(float64(bytes)/tb.Seconds()/1e9, "base-GB/s")
}

// BenchmarkStreams compares the cipher of this build with crypto/aes, and all
// that a member and a custodian do with that cipher alone: where no bar is set,
// but what is left to win shows.
func BenchmarkStreams(b *testing.B) {
	const d = 1_000_000
	for _, bits := range []Bits{Bits32, Bits64} {
		size := d * bits.Bytes()
		terms, dst := benchTerms(1, benchPieces, d, bits), make([]byte, size)
		b.Run("work=streams_alone/"+fmt.Sprint("bits=", int(bits)), func(b *testing.B) {
			ratio(b, "x-aes", benchPieces*size, func() { rawAES(benchPieces, size) }, func() { rawStreams(benchPieces, size) })
		})
		b.Run("work=client_mask/"+fmt.Sprint("bits=", int(bits)), func(b *testing.B) {
			ratio(b, "x-own-streams", benchPieces*size, func() { rawStreams(benchPieces, size) }, func() {
				if err := AddMasks(dst, terms, Options{}); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}

func barClient(b *testing.B, d int, bits Bits) {
	terms := benchTerms(1, benchPieces, d, bits)
	dst := make([]byte, d*bits.Bytes())
	ratio(b, "x-aes", benchPieces*len(dst),
		func() { rawAES(benchPieces, len(dst)) },
		func() {
			if err := AddMasks(dst, terms, Options{}); err != nil {
				b.Fatal(err)
			}
		})
	// What is sent: the vector, and a header no longer than four contexts.
	b.ReportMetric(float64(len(dst)+4*ContextSize)/float64(bits.Bytes()*d), "x-bytes")
}

func barCustodian(b *testing.B, d int, bits Bits, inner bool) {
	const members, pieces = 4, 6
	terms := benchTerms(members, pieces, d, bits)
	g := make([]int32, d)
	for j := range g {
		g[j] = int32(j%7 - 3)
	}
	size := d * bits.Bytes()
	ratio(b, "x-aes", members*pieces*size,
		func() { rawAES(members*pieces, size) },
		func() {
			var err error
			if inner {
				_, _, err = TSumAndInner(terms, g, Options{})
			} else {
				_, err = TSum(terms, Options{})
			}
			if err != nil {
				b.Fatal(err)
			}
		})
}

// barServer compares ten uploads and one answer from each of five custodians
// with a plain loop that adds the ten vectors as uint32 (or uint64) slices.
func barServer(b *testing.B, d int, bits Bits) {
	const members, custodians = 10, 5
	make1 := func(n int) [][]byte {
		out := make([][]byte, n)
		for i := range out {
			out[i] = make([]byte, d*bits.Bytes())
			for j := range out[i] {
				out[i][j] = byte(i + j)
			}
		}
		return out
	}
	uploads, answers := make1(members), make1(custodians)
	base := plainSum[uint32](uploads, 4, binary.LittleEndian.Uint32)
	if bits == Bits64 {
		base = plainSum[uint64](uploads, 8, binary.LittleEndian.Uint64)
	}
	ratio(b, "x-plain-sum", members*d*bits.Bytes(), base, func() {
		if _, err := Aggregate(uploads, answers, bits); err != nil {
			b.Fatal(err)
		}
	})
}

func plainSum[W uint32 | uint64](vectors [][]byte, size int, read func([]byte) W) func() {
	words := make([][]W, len(vectors))
	for i, v := range vectors {
		words[i] = make([]W, len(v)/size)
		for j := range words[i] {
			words[i][j] = read(v[j*size:])
		}
	}
	return func() {
		sum := make([]W, len(words[0]))
		for _, v := range words {
			for j, x := range v {
				sum[j] += x
			}
		}
	}
}
