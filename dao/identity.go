// Package dao holds the vocabulary of the market that is settled on chain:
// addresses and hashes, run orders, payouts and their Merkle tree, proposals
// and votes. It is a root package: types, rules and errors only. It does not
// talk to a chain (see dao/chain) and does not sign anything (see dao/typed).
//
// Hashes and addresses are written as lower-case 0x-prefixed hex everywhere
// that text is used; amounts are decimal strings of the token's smallest unit.
package dao

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"golang.org/x/crypto/sha3"
)

// ErrBadHex reports text that is not hex of the expected length.
var ErrBadHex = errors.New("not hex of the expected length")

// ErrBadAmount reports text that is not a non-negative decimal integer.
var ErrBadAmount = errors.New("not a non-negative decimal integer")

// Address is a 20-byte account or contract address.
type Address [20]byte

// Hash is 32 bytes: a Keccak-256 or SHA-256 digest, or an identifier made
// from one (dataset id, run id, order hash).
type Hash [32]byte

// DatasetID names a dataset: keccak256(creator ‖ salt).
type DatasetID = Hash

// RunID names a run. It equals the order hash.
type RunID = Hash

// ParseAddress reads 0x-prefixed (or bare) hex of 20 bytes, any case.
func ParseAddress(s string) (Address, error) {
	var a Address
	return a, parseHex(a[:], s)
}

// ParseHash reads 0x-prefixed (or bare) hex of 32 bytes, any case.
func ParseHash(s string) (Hash, error) {
	var h Hash
	return h, parseHex(h[:], s)
}

func parseHex(dst []byte, s string) error {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "0x"), "0X")
	if len(s) != 2*len(dst) {
		return fmt.Errorf("%w: want %d bytes, got %d characters", ErrBadHex, len(dst), len(s))
	}
	if _, err := hex.Decode(dst, []byte(s)); err != nil {
		return fmt.Errorf("%w: %v", ErrBadHex, err)
	}
	return nil
}

// String is lower-case 0x-prefixed hex.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// IsZero reports whether a is the zero address.
func (a Address) IsZero() bool { return a == Address{} }

// MarshalText implements encoding.TextMarshaler.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *Address) UnmarshalText(b []byte) error {
	v, err := ParseAddress(string(b))
	if err == nil {
		*a = v
	}
	return err
}

// String is lower-case 0x-prefixed hex.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// IsZero reports whether h is all zero.
func (h Hash) IsZero() bool { return h == Hash{} }

// MarshalText implements encoding.TextMarshaler.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (h *Hash) UnmarshalText(b []byte) error {
	v, err := ParseHash(string(b))
	if err == nil {
		*h = v
	}
	return err
}

// Keccak256 hashes the concatenation of parts.
func Keccak256(parts ...[]byte) Hash {
	d := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		d.Write(p)
	}
	var h Hash
	d.Sum(h[:0])
	return h
}

// NewDatasetID derives the id that the registry assigns to (creator, salt).
func NewDatasetID(creator Address, salt Hash) DatasetID {
	return Keccak256(creator[:], salt[:])
}

// Wei is a non-negative amount of a token's smallest unit. Its JSON form is a
// decimal string. The zero value is 0. A Wei is immutable.
type Wei struct{ v *big.Int }

// NewWei copies v. A nil v is 0. Negative values are refused by ParseWei and
// by the contracts; NewWei keeps them so that arithmetic can be checked.
func NewWei(v *big.Int) Wei {
	if v == nil {
		return Wei{}
	}
	return Wei{new(big.Int).Set(v)}
}

// WeiOf is NewWei of a small integer.
func WeiOf(n int64) Wei { return Wei{big.NewInt(n)} }

// ParseWei reads a decimal string of a value below 2^256.
func ParseWei(s string) (Wei, error) {
	v, ok := new(big.Int).SetString(s, 10)
	if !ok || v.Sign() < 0 || v.BitLen() > 256 || strings.HasPrefix(s, "+") {
		return Wei{}, fmt.Errorf("%w: %q", ErrBadAmount, s)
	}
	return Wei{v}, nil
}

// Big returns a copy as *big.Int.
func (w Wei) Big() *big.Int {
	if w.v == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(w.v)
}

// Add returns w+o.
func (w Wei) Add(o Wei) Wei { return Wei{w.Big().Add(w.Big(), o.Big())} }

// Sub returns w-o, which may be negative.
func (w Wei) Sub(o Wei) Wei { return Wei{w.Big().Sub(w.Big(), o.Big())} }

// Cmp compares as big.Int.Cmp does.
func (w Wei) Cmp(o Wei) int { return w.Big().Cmp(o.Big()) }

// MulDiv returns floor(w*num/den); den must not be 0.
func (w Wei) MulDiv(num, den Wei) Wei {
	x := w.Big()
	x.Mul(x, num.Big())
	return Wei{x.Div(x, den.Big())}
}

// IsZero reports w == 0.
func (w Wei) IsZero() bool { return w.v == nil || w.v.Sign() == 0 }

// String is the decimal form.
func (w Wei) String() string { return w.Big().String() }

// MarshalText implements encoding.TextMarshaler.
func (w Wei) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *Wei) UnmarshalText(b []byte) error {
	v, err := ParseWei(string(b))
	if err == nil {
		*w = v
	}
	return err
}
