package mask

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"testing"

	"pgregory.net/rapid"
)

// Whatever this build and processor use for streams gives the bytes of
// crypto/aes: every key, offset and length, in one stretch or several.
func TestStreamsAreAESCTR(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var key [32]byte
		copy(key[:], rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "key"))
		// Around where 32-bit halves of the counter carry, too.
		block := rapid.OneOf(rapid.IntRange(0, 300), rapid.IntRange(1<<32-70, 1<<32+1), rapid.IntRange(0, 1<<40)).Draw(t, "block")
		size := rapid.IntRange(0, 3000).Draw(t, "size")

		std, err := aes.NewCipher(key[:])
		if err != nil {
			t.Fatal(err)
		}
		var iv [aes.BlockSize]byte
		binary.BigEndian.PutUint64(iv[8:], uint64(block))
		want := make([]byte, size)
		cipher.NewCTR(std, iv[:]).XORKeyStream(want, want)

		k, err := newStreamKey(key[:])
		if err != nil {
			t.Fatal(err)
		}
		s := k.from(block * aes.BlockSize)
		zeros := make([]byte, size)
		got := bytes.Repeat([]byte{0xa5}, size)
		for rest := got; len(rest) > 0; {
			n := min(len(rest), rapid.IntRange(1, 80).Draw(t, "blocks")*aes.BlockSize)
			s.next(rest[:n], zeros[:n])
			rest = rest[n:]
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("%d bytes from block %d are not AES-256-CTR", size, block)
		}

		bits := rapid.SampledFrom([]Bits{Bits32, Bits64}).Draw(t, "bits")
		a, ok := k.from(block * aes.BlockSize).(adder)
		if !ok {
			return
		}
		size -= size % bits.Bytes()
		base := bytes.Repeat([]byte{0xf1, 0xa5, 0x80}, 1000)[:size]
		sum, exact := bytes.Clone(base), bytes.Clone(base)
		addWords(exact, want[:size], bits)
		for rest := sum; len(rest) > 0; {
			n := min(len(rest), rapid.IntRange(1, 80).Draw(t, "blocks added")*aes.BlockSize)
			a.add(rest[:n], bits)
			rest = rest[n:]
		}
		if !bytes.Equal(sum, exact) {
			t.Fatalf("%d bytes from block %d are added wrongly as %d-bit words", size, block, bits)
		}
	})
}
