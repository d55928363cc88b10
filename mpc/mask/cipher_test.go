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
	})
}
