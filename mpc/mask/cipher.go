package mask

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
)

// streamKey is one term's AES-256 key, ready for use by several goroutines.
type streamKey interface {
	// from is the stream from byte offset on, a multiple of 16.
	from(offset int) stream
}

// stream makes the bytes of AES-256-CTR with zero IV, one stretch after the
// other.
type stream interface {
	// next writes the stream's next bytes to dst. zeros, of the same length, is
	// for implementations that encrypt something. Only the last call may have a
	// length that is no multiple of 16.
	next(dst, zeros []byte)
}

// adder is a stream that can add its bytes, as words modulo 2^b, to what is
// there, without a block in between.
type adder interface {
	stream
	// add is next, but adds. The length is a multiple of the word size.
	add(dst []byte, b Bits)
}

// standardKey is the standard library's cipher.
type standardKey struct{ block cipher.Block }

func newStandardKey(key []byte) (streamKey, error) {
	b, err := aes.NewCipher(key)
	return standardKey{b}, err
}

func (k standardKey) from(offset int) stream {
	var iv [aes.BlockSize]byte
	binary.BigEndian.PutUint64(iv[8:], uint64(offset/aes.BlockSize))
	return standardStream{cipher.NewCTR(k.block, iv[:])}
}

type standardStream struct{ ctr cipher.Stream }

func (s standardStream) next(dst, zeros []byte) { s.ctr.XORKeyStream(dst, zeros) }
