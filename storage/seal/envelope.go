package seal

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/mpc"
)

// Piece is one piece of a dataset's key as the envelope carries it. Index is
// the position of its subset in mpc.Committee.Subsets, Holders the custodians
// outside that subset (positions in the committee, ascending). Value and Salt
// are secret.
type Piece struct {
	Index   uint16
	Value   [32]byte
	Salt    [32]byte
	Holders []int
}

// String hides the value and the salt.
func (p Piece) String() string { return fmt.Sprintf("piece %d", p.Index) }

// GoString hides the value and the salt as String does.
func (p Piece) GoString() string { return p.String() }

// Info is what an envelope belongs to. The creator fills it when building, a
// custodian from its own chain node when opening.
type Info struct {
	ChainID  uint64        // EIP-155, at most 2^53-1
	Registry dao.Address   // DatasetRegistry
	Dataset  dao.DatasetID //
	Version  uint64        // dataset version, from 1
	Creator  dao.Address   // the contributor
	Epoch    uint64        // committee epoch
	T        int           // threshold, 2 ≤ T < M
	Members  []dao.Address // the M custodians in committee order
}

// Committee returns the committee's shape.
func (i Info) Committee() mpc.Committee { return mpc.Committee{M: len(i.Members), T: i.T} }

// equal reports whether two Infos are the same in every field.
func (i Info) equal(o Info) bool {
	return i.ChainID == o.ChainID && i.Registry == o.Registry && i.Dataset == o.Dataset &&
		i.Version == o.Version && i.Creator == o.Creator && i.Epoch == o.Epoch &&
		i.T == o.T && slices.Equal(i.Members, o.Members)
}

// validate checks ranges. Errors: ErrBadContext, mpc.ErrBadCommittee.
func (i Info) validate() error {
	if err := i.Committee().Validate(); err != nil {
		return err
	}
	switch {
	case i.ChainID == 0 || i.ChainID > maxJSONInt || i.Version == 0 || i.Version > maxJSONInt || i.Epoch > maxJSONInt:
		return fmt.Errorf("%w: chain id, version or epoch out of range", ErrBadContext)
	case i.Registry.IsZero() || i.Dataset.IsZero() || i.Creator.IsZero():
		return fmt.Errorf("%w: registry, dataset or creator is zero", ErrBadContext)
	}
	seen := make(map[dao.Address]bool, len(i.Members))
	for _, a := range i.Members {
		if a.IsZero() || seen[a] {
			return fmt.Errorf("%w: custodian %s is zero or twice in the committee", ErrBadContext, a)
		}
		seen[a] = true
	}
	return nil
}

// context is the context of piece index for one custodian; the commitment
// uses the zero address, being the same for all holders.
func (i Info) context(index uint16, custodian dao.Address) Context {
	return Context{
		Purpose: PurposeDatasetPiece, ChainID: i.ChainID, Contract: i.Registry,
		Dataset: i.Dataset, Version: i.Version, Contributor: i.Creator,
		Custodian: custodian, Epoch: i.Epoch, Subset: uint64(index),
	}
}

// Commitment is the hiding and binding commitment to one piece, the same as
// replicated.Commit over the encoded context with the zero custodian:
//
//	SHA-256("sahm/replicated/commit/v1\x00" ‖ u64be(ContextSize) ‖ context ‖ u32be(index) ‖ value ‖ salt)
func (i Info) Commitment(p Piece) (dao.Hash, error) {
	ctx, err := i.context(p.Index, dao.Address{}).Encode()
	if err != nil {
		return dao.Hash{}, err
	}
	b := []byte("sahm/replicated/commit/v1\x00")
	b = binary.BigEndian.AppendUint64(b, uint64(len(ctx)))
	b = append(b, ctx...)
	b = binary.BigEndian.AppendUint32(b, uint32(p.Index))
	b = append(b, p.Value[:]...)
	b = append(b, p.Salt[:]...)
	return sha256.Sum256(b), nil
}

// Envelope is a dataset version's key, in pieces sealed to the custodians.
// Nothing in it is secret to whoever lacks a custodian's key. It is immutable.
type Envelope struct {
	// Info is what the envelope says it belongs to. It proves nothing until
	// OpenFor compared it with the chain.
	Info Info
	// Recipient is the public key that the dataset is encrypted to.
	Recipient Recipient
	pieces    []sealedPiece
}

// sealedPiece is one piece: its commitment and a file for each holder, in the
// order of mpc.Committee.Holders.
type sealedPiece struct {
	commitment dao.Hash
	files      [][]byte
}

// BuildEnvelope seals every piece to its holders and returns the envelope and
// its document. dataset is the public key of the identity that the pieces
// share; custodians are the sealing keys in the order of info.Members. pieces
// must be all pieces of the committee in index order, with fresh salts.
// Errors: ErrBadContext, mpc.ErrBadCommittee, ErrMalformed (pieces or keys
// that do not fit the committee), ErrBadRecipient.
func BuildEnvelope(info Info, dataset Recipient, pieces []Piece, custodians []Recipient) (*Envelope, []byte, error) {
	if err := info.validate(); err != nil {
		return nil, nil, err
	}
	c := info.Committee()
	if len(custodians) != c.M || len(pieces) != c.Pieces() {
		return nil, nil, fmt.Errorf("%w: %d keys and %d pieces, want %d and %d", ErrMalformed, len(custodians), len(pieces), c.M, c.Pieces())
	}
	if _, err := dataset.native(); err != nil {
		return nil, nil, err
	}
	e := &Envelope{Info: info, Recipient: dataset}
	e.Info.Members = slices.Clone(info.Members)
	values := make(map[[32]byte]bool, len(pieces))
	salts := make(map[[32]byte]bool, len(pieces))
	for i, p := range pieces {
		if int(p.Index) != i || !slices.Equal(p.Holders, c.Holders(i)) {
			return nil, nil, fmt.Errorf("%w: piece %d at position %d, or with the wrong holders", ErrMalformed, p.Index, i)
		}
		if values[p.Value] || salts[p.Salt] {
			return nil, nil, fmt.Errorf("%w: piece %d repeats a value or a salt", ErrMalformed, i)
		}
		values[p.Value], salts[p.Salt] = true, true
		sp, err := sealPiece(info, p, custodians)
		if err != nil {
			return nil, nil, err
		}
		e.pieces = append(e.pieces, sp)
	}
	doc, err := e.encode()
	return e, doc, err
}

// sealPiece commits to p and seals it to each holder.
func sealPiece(info Info, p Piece, custodians []Recipient) (sealedPiece, error) {
	commitment, err := info.Commitment(p)
	if err != nil {
		return sealedPiece{}, err
	}
	sp := sealedPiece{commitment: commitment}
	for _, h := range p.Holders {
		blob, err := Seal(custodians[h], info.context(p.Index, info.Members[h]), append(p.Value[:], p.Salt[:]...))
		if err != nil {
			return sealedPiece{}, fmt.Errorf("piece %d for custodian %s: %w", p.Index, info.Members[h], err)
		}
		sp.files = append(sp.files, blob)
	}
	return sp, nil
}

// Commitments returns the commitment to every piece, in index order.
func (e *Envelope) Commitments() []dao.Hash {
	out := make([]dao.Hash, len(e.pieces))
	for i, p := range e.pieces {
		out[i] = p.commitment
	}
	return out
}

// OpenFor returns the pieces that custodian holds, in index order, each
// checked against its commitment. want is what the custodian's own node says
// about the dataset version and the committee; an envelope for anything else
// is refused, and so is a single piece copied from another envelope. Errors:
// ErrNotHolder, ErrWrongContext, ErrWrongKey, ErrTruncatedCiphertext,
// ErrDecrypt, ErrMalformed, ErrBadCommitment. One bad piece refuses all.
func (e *Envelope) OpenFor(identity *Identity, want Info, custodian dao.Address) ([]Piece, error) {
	if !e.Info.equal(want) {
		return nil, fmt.Errorf("%w: the envelope is for dataset %s version %d, epoch %d", ErrWrongContext, e.Info.Dataset, e.Info.Version, e.Info.Epoch)
	}
	me := slices.Index(want.Members, custodian)
	if me < 0 {
		return nil, fmt.Errorf("%w: %s", ErrNotHolder, custodian)
	}
	c := want.Committee()
	var out []Piece
	for _, i := range c.PiecesOf(me) {
		holders := c.Holders(i)
		sp := e.pieces[i]
		secret, err := Open(identity, want.context(uint16(i), custodian), sp.files[slices.Index(holders, me)])
		if err != nil {
			return nil, fmt.Errorf("piece %d: %w", i, err)
		}
		if len(secret) != 64 {
			return nil, fmt.Errorf("piece %d: %w: %d bytes, want 64", i, ErrMalformed, len(secret))
		}
		p := Piece{Index: uint16(i), Value: [32]byte(secret[:32]), Salt: [32]byte(secret[32:]), Holders: holders}
		got, err := want.Commitment(p)
		if err != nil {
			return nil, err
		}
		if subtle.ConstantTimeCompare(got[:], sp.commitment[:]) != 1 {
			return nil, fmt.Errorf("%w: piece %d", ErrBadCommitment, i)
		}
		out = append(out, p)
	}
	return out, nil
}
