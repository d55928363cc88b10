// Package replicated is replicated (CNF) secret sharing of 32-byte secrets
// over an mpc.Committee: the one sharing primitive of Sahm, used for dataset
// keys and, piece by piece, for mask seeds.
//
// It does local steps only: no networking, no clock, randomness passed in. It
// does not seal pieces to their holders (storage/seal) and does not bind a
// piece to its purpose: a caller must seal the context with each piece and
// refuse a piece whose context differs.
//
// Promises: with all pieces but one, every secret is equally likely; any T
// custodians hold all pieces; a missing, altered-in-copy, repeated or foreign
// piece is an error, never a wrong secret. A piece altered by its only
// supplier is caught by VerifyCommit, not by Combine.
package replicated

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"sahm/dao"
	"sahm/mpc"
)

// Errors that callers can test for.
var (
	// ErrMissingPiece reports that a piece needed for the secret is not there.
	ErrMissingPiece = errors.New("replicated: missing piece")
	// ErrConflict reports two different values for one piece.
	ErrConflict = errors.New("replicated: conflicting values for one piece")
	// ErrDuplicatePiece reports that two different pieces hold the same value.
	ErrDuplicatePiece = errors.New("replicated: two pieces have the same value")
	// ErrBadIndex reports a piece index that the committee does not have.
	ErrBadIndex = errors.New("replicated: no such piece")
	// ErrCommitment reports a piece that is not the one committed to.
	ErrCommitment = errors.New("replicated: piece does not match its commitment")
)

// Size is the length in bytes of a secret and of every piece.
const Size = 32

// Piece is one share of a secret. Index is a position in
// mpc.Committee.Subsets; Value is secret and must never be logged.
type Piece struct {
	Index int
	Value [Size]byte
}

// String hides the value, so that a piece printed by mistake leaks nothing.
func (p Piece) String() string { return fmt.Sprintf("piece %d", p.Index) }

// GoString hides the value as String does.
func (p Piece) GoString() string { return p.String() }

// Split shares secret into c.Pieces() pieces in index order; their XOR is the
// secret. All pieces but the last are read from rand, which must be a
// cryptographic source. It fails with mpc.ErrBadCommittee, with what rand
// returns, or with ErrDuplicatePiece if two pieces came out equal (a broken
// source).
func Split(rand io.Reader, c mpc.Committee, secret [Size]byte) ([]Piece, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	pieces := make([]Piece, c.Pieces())
	last := len(pieces) - 1
	pieces[last] = Piece{Index: last, Value: secret}
	for i := range pieces[:last] {
		pieces[i].Index = i
		if _, err := io.ReadFull(rand, pieces[i].Value[:]); err != nil {
			return nil, fmt.Errorf("replicated: draw piece %d: %w", i, err)
		}
		subtle.XORBytes(pieces[last].Value[:], pieces[last].Value[:], pieces[i].Value[:])
	}
	if err := distinct(pieces); err != nil {
		return nil, err
	}
	return pieces, nil
}

// Combine returns the secret from every piece of the committee, in any order.
// The same piece may come from several holders if the copies agree. Errors:
// mpc.ErrBadCommittee, ErrBadIndex, ErrConflict, ErrMissingPiece,
// ErrDuplicatePiece.
func Combine(c mpc.Committee, pieces []Piece) ([Size]byte, error) {
	var secret [Size]byte
	if err := c.Validate(); err != nil {
		return secret, err
	}
	all := make([]Piece, c.Pieces())
	have := make([]bool, len(all))
	for _, p := range pieces {
		switch {
		case p.Index < 0 || p.Index >= len(all):
			return secret, fmt.Errorf("%w: %d of %d", ErrBadIndex, p.Index, len(all))
		case !have[p.Index]:
			all[p.Index], have[p.Index] = p, true
		case subtle.ConstantTimeCompare(all[p.Index].Value[:], p.Value[:]) == 0:
			return secret, fmt.Errorf("%w: %d", ErrConflict, p.Index)
		}
	}
	for i, ok := range have {
		if !ok {
			return secret, fmt.Errorf("%w: %d of %d", ErrMissingPiece, i, len(all))
		}
	}
	if err := distinct(all); err != nil {
		return secret, err
	}
	for i := range all {
		subtle.XORBytes(secret[:], secret[:], all[i].Value[:])
	}
	return secret, nil
}

func distinct(pieces []Piece) error {
	seen := make(map[[Size]byte]int, len(pieces))
	for _, p := range pieces {
		if i, ok := seen[p.Value]; ok {
			return fmt.Errorf("%w: %d and %d", ErrDuplicatePiece, i, p.Index)
		}
		seen[p.Value] = p.Index
	}
	return nil
}

// Commit is a hiding and binding commitment to one piece:
//
//	SHA-256("sahm/replicated/commit/v1\x00" ‖ u64be(len context) ‖ context ‖ u32be(index) ‖ value ‖ salt)
//
// context is the canonical encoding of everything the piece belongs to; salt
// is 32 fresh random bytes, given to the holders with the piece.
func Commit(context []byte, index int, value, salt [Size]byte) dao.Hash {
	h := sha256.New()
	h.Write([]byte("sahm/replicated/commit/v1\x00"))
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], uint64(len(context)))
	h.Write(n[:])
	h.Write(context)
	binary.BigEndian.PutUint32(n[:4], uint32(index))
	h.Write(n[:4])
	h.Write(value[:])
	h.Write(salt[:])
	var out dao.Hash
	h.Sum(out[:0])
	return out
}

// VerifyCommit checks a received piece against the dealer's signed commitment
// and fails with ErrCommitment.
func VerifyCommit(commitment dao.Hash, context []byte, p Piece, salt [Size]byte) error {
	got := Commit(context, p.Index, p.Value, salt)
	if p.Index < 0 || p.Index >= mpc.MaxPieces || subtle.ConstantTimeCompare(got[:], commitment[:]) == 0 {
		return fmt.Errorf("%w: %d", ErrCommitment, p.Index)
	}
	return nil
}
