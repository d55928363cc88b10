// Package mask is one-shot secure aggregation with additive masks.
//
// A member adds to its integer vector, modulo 2^b, one pseudo-random stream
// per piece of the committee; the custodians that hold a piece answer with the
// sum of that piece's streams over the cohort; the coordinator subtracts the
// answers from the sum of the uploads and learns the sum of the vectors and
// nothing else. The streams' inner products with a public gradient open one
// attribution score per member in the same way.
//
// The package does local arithmetic only: who may ask for which sum, and when,
// is decided by the custodian service. It must never be called twice with one
// (seed, Context) for two different vectors: that is a two-time pad.
//
// Vectors are raw little-endian words of Bits/8 bytes, so that what is
// computed on is what is sent and hashed. Calls on vectors in memory need a few
// blocks beside them; the streaming calls need a few chunks for each worker and
// never a vector.
package mask

import (
	"encoding/binary"
	"fmt"

	"sahm/dao"
)

// Bits is the word size b of a vector: 32 or 64.
type Bits int

// The word sizes there are.
const (
	Bits32 Bits = 32
	Bits64 Bits = 64
)

// Valid reports whether b is 32 or 64.
func (b Bits) Valid() bool { return b == Bits32 || b == Bits64 }

// Bytes is the size of one word, 4 or 8.
func (b Bits) Bytes() int { return int(b) / 8 }

// Purpose says what a masked vector is for.
type Purpose string

// The purposes there are.
const (
	Train Purpose = "train" // a model update
	Stats Purpose = "stats" // round-0 statistics and encoders
)

// Version of the context encoding and of the stream derivation.
const Version uint32 = 1

// MaxLength bounds the number of words in a vector (2^28), so that no context
// makes a custodian allocate more than 2 GiB. Callers also compare Length with
// the order's model before they use a context.
const MaxLength = 1 << 28

// Context is everything that one mask stream is bound to. Two contexts that
// differ in any field give independent streams from the same seed.
type Context struct {
	Version        uint32 // always Version
	ChainID        uint64
	Contract       dao.Address // the escrow
	RunID          dao.Hash
	OrderHash      dao.Hash
	Attempt        uint32
	Round          uint32
	Purpose        Purpose
	DatasetID      dao.Hash
	DatasetVersion uint32
	Contributor    dao.Address
	Trainer        dao.Address
	Epoch          uint32   // committee epoch
	Subset         uint16   // piece index: position in mpc.Committee.Subsets
	ModelHash      dao.Hash // parameters entering the round
	Bits           Bits
	Length         uint64   // words in the vector
	UploadNonce    [16]byte // fresh for every upload
}

const contextTag = "sahm/mask/context/v1\x00"

// ContextSize is the length in bytes of every encoded context.
const ContextSize = len(contextTag) + 4 + 8 + 20 + 32 + 32 + 4 + 4 + 1 + 32 + 4 + 20 + 20 + 4 + 2 + 32 + 1 + 8 + 16

// Validate refuses a context that does not name a stream of this version.
// The error wraps ErrBadContext.
func (c Context) Validate() error {
	switch {
	case c.Version != Version:
		return fmt.Errorf("%w: version %d", ErrBadContext, c.Version)
	case !c.Bits.Valid():
		return fmt.Errorf("%w: %d-bit words", ErrBadContext, c.Bits)
	case c.Purpose.code() == 0:
		return fmt.Errorf("%w: purpose %q", ErrBadContext, c.Purpose)
	case c.Length == 0 || c.Length > MaxLength:
		return fmt.Errorf("%w: length %d", ErrBadContext, c.Length)
	}
	return nil
}

// Size is the length in bytes of a vector of this context.
func (c Context) Size() int { return int(c.Length) * c.Bits.Bytes() }

func (p Purpose) code() byte {
	switch p {
	case Train:
		return 1
	case Stats:
		return 2
	}
	return 0
}

// Encode is the canonical form: the tag, then every field in the order of the
// struct, integers big-endian, purpose and bits one byte each. Only contexts
// that Validate accepts have a meaning.
func (c Context) Encode() []byte {
	b := make([]byte, 0, ContextSize)
	b = append(b, contextTag...)
	b = binary.BigEndian.AppendUint32(b, c.Version)
	b = binary.BigEndian.AppendUint64(b, c.ChainID)
	b = append(b, c.Contract[:]...)
	b = append(b, c.RunID[:]...)
	b = append(b, c.OrderHash[:]...)
	b = binary.BigEndian.AppendUint32(b, c.Attempt)
	b = binary.BigEndian.AppendUint32(b, c.Round)
	b = append(b, c.Purpose.code())
	b = append(b, c.DatasetID[:]...)
	b = binary.BigEndian.AppendUint32(b, c.DatasetVersion)
	b = append(b, c.Contributor[:]...)
	b = append(b, c.Trainer[:]...)
	b = binary.BigEndian.AppendUint32(b, c.Epoch)
	b = binary.BigEndian.AppendUint16(b, c.Subset)
	b = append(b, c.ModelHash[:]...)
	b = append(b, byte(c.Bits))
	b = binary.BigEndian.AppendUint64(b, c.Length)
	b = append(b, c.UploadNonce[:]...)
	return b
}

// DecodeContext reads what Encode wrote and accepts nothing else. The error
// wraps ErrBadContext.
func DecodeContext(b []byte) (Context, error) {
	var c Context
	if len(b) != ContextSize || string(b[:len(contextTag)]) != contextTag {
		return c, fmt.Errorf("%w: %d bytes", ErrBadContext, len(b))
	}
	b = b[len(contextTag):]
	take := func(n int) []byte { v := b[:n]; b = b[n:]; return v }
	u32 := func() uint32 { return binary.BigEndian.Uint32(take(4)) }
	u64 := func() uint64 { return binary.BigEndian.Uint64(take(8)) }
	c.Version = u32()
	c.ChainID = u64()
	copy(c.Contract[:], take(20))
	copy(c.RunID[:], take(32))
	copy(c.OrderHash[:], take(32))
	c.Attempt = u32()
	c.Round = u32()
	switch take(1)[0] {
	case Train.code():
		c.Purpose = Train
	case Stats.code():
		c.Purpose = Stats
	}
	copy(c.DatasetID[:], take(32))
	c.DatasetVersion = u32()
	copy(c.Contributor[:], take(20))
	copy(c.Trainer[:], take(20))
	c.Epoch = u32()
	c.Subset = binary.BigEndian.Uint16(take(2))
	copy(c.ModelHash[:], take(32))
	c.Bits = Bits(take(1)[0])
	c.Length = u64()
	copy(c.UploadNonce[:], take(16))
	return c, c.Validate()
}
