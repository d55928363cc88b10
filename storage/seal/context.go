package seal

import (
	"encoding/binary"
	"fmt"

	"sahm/dao"
)

// contextVersion is the first byte of every encoded Context. Another layout
// gets another number.
const contextVersion = 1

// ContextSize is the length in bytes of an encoded Context.
const ContextSize = 1 + purposeSize + 8 + 20 + 32 + 8 + 8 + 32 + 8 + 20 + 20 + 20 + 8 + 8

const purposeSize = 32

// Purpose says what a sealed secret is for: 1 to 32 bytes of lower-case ASCII
// letters, digits and hyphens.
type Purpose string

// Purposes in use. A new protocol message gets a new one.
const (
	// PurposeDatasetPiece: a piece of a dataset's key, contributor to custodian.
	PurposeDatasetPiece Purpose = "dataset-piece"
	// PurposeKeyRelease: such a piece, custodian to the trainer that was assigned.
	PurposeKeyRelease Purpose = "key-release"
	// PurposeMaskSeed: a mask seed, trainer to custodian.
	PurposeMaskSeed Purpose = "mask-seed"
)

// Context is everything that a sealed secret is bound to. Fields that do not
// apply are zero. The sealer fills it from what it intends, the opener from
// what its own chain node says; any difference refuses the secret.
type Context struct {
	Purpose     Purpose     // required
	ChainID     uint64      // EIP-155
	Contract    dao.Address // registry or escrow that the secret belongs to
	Run         dao.RunID   // order hash
	Attempt     uint64      // assignment, from 1
	Round       uint64      // from 0
	Dataset     dao.DatasetID
	Version     uint64 // dataset version, from 1
	Contributor dao.Address
	Trainer     dao.Address
	Custodian   dao.Address
	Epoch       uint64 // committee epoch
	Subset      uint64 // index of the piece's subset T
}

// Encode returns the canonical encoding, ContextSize bytes: the version byte,
// then each field in the order of the struct, Purpose padded with zeros to 32
// bytes and every integer as 8 bytes big-endian. Error: ErrBadContext.
func (c Context) Encode() ([]byte, error) {
	if err := c.Purpose.validate(); err != nil {
		return nil, err
	}
	b := make([]byte, 0, ContextSize)
	b = append(b, contextVersion)
	b = append(b, c.Purpose...)
	b = append(b, make([]byte, purposeSize-len(c.Purpose))...)
	b = binary.BigEndian.AppendUint64(b, c.ChainID)
	b = append(b, c.Contract[:]...)
	b = append(b, c.Run[:]...)
	b = binary.BigEndian.AppendUint64(b, c.Attempt)
	b = binary.BigEndian.AppendUint64(b, c.Round)
	b = append(b, c.Dataset[:]...)
	b = binary.BigEndian.AppendUint64(b, c.Version)
	b = append(b, c.Contributor[:]...)
	b = append(b, c.Trainer[:]...)
	b = append(b, c.Custodian[:]...)
	b = binary.BigEndian.AppendUint64(b, c.Epoch)
	b = binary.BigEndian.AppendUint64(b, c.Subset)
	return b, nil
}

// validate refuses purposes that would not survive the fixed-length field.
func (p Purpose) validate() error {
	if len(p) == 0 || len(p) > purposeSize {
		return fmt.Errorf("%w: purpose of %d bytes", ErrBadContext, len(p))
	}
	for i := range len(p) {
		if b := p[i]; (b < 'a' || b > 'z') && (b < '0' || b > '9') && b != '-' {
			return fmt.Errorf("%w: purpose %q", ErrBadContext, string(p))
		}
	}
	return nil
}

// contextFields names the parts of the encoding, in order, with their sizes.
var contextFields = [...]struct {
	name string
	size int
}{
	{"encoding version", 1}, {"purpose", purposeSize}, {"chain id", 8}, {"contract", 20},
	{"run", 32}, {"attempt", 8}, {"round", 8}, {"dataset", 32}, {"dataset version", 8},
	{"contributor", 20}, {"trainer", 20}, {"custodian", 20}, {"committee epoch", 8}, {"subset", 8},
}

// firstDifference names the first field in which two encodings differ, which
// tells an operator more than "refused", or returns "".
func firstDifference(a, b []byte) string {
	at := 0
	for _, f := range contextFields {
		if string(a[at:at+f.size]) != string(b[at:at+f.size]) {
			return f.name
		}
		at += f.size
	}
	return ""
}
