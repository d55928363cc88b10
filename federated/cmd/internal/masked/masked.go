// Package masked plays a run's secure aggregation in one process for the
// measuring commands: members' masks, custodians' sums and the subtraction are
// those of mpc/mask, with a run's contexts. Seeds are derived, so that a
// measurement can be made again; in a run members draw them. Not for use in a
// market: it holds everybody's seeds.
package masked

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/mask"
)

// ErrHolders reports holders of a piece whose sums differ.
var ErrHolders = errors.New("two holders of a piece gave different sums")

// Run is one run's parties and words.
type Run struct {
	ID        dao.RunID
	Committee mpc.Committee
	Bits      mask.Bits
	Length    uint64 // words of an upload
}

// member names a party by its number.
func member(kind byte, i int) dao.Address {
	a := dao.Address{kind}
	binary.BigEndian.PutUint32(a[1:], uint32(i))
	return a
}

func (r Run) term(i, round, piece int) mask.Term {
	number := binary.BigEndian.AppendUint32(nil, uint32(i))
	c := mask.Context{
		Version: mask.Version, ChainID: 1337, Contract: dao.Address{0xe}, RunID: dao.Hash(r.ID), OrderHash: dao.Hash(r.ID), Attempt: 1, Round: uint32(round),
		Purpose: mask.Train, DatasetID: dao.Keccak256([]byte("dataset"), number), DatasetVersion: 1, Contributor: member(4, i), Trainer: member(3, i),
		Epoch: 1, Subset: uint16(piece), Bits: r.Bits, Length: r.Length,
	}
	binary.BigEndian.PutUint32(c.UploadNonce[:], uint32(round))
	binary.BigEndian.PutUint32(c.UploadNonce[4:], uint32(i))
	return mask.Term{Seed: dao.Keccak256([]byte("mask"), r.ID[:], number, []byte{byte(piece)}), Context: c}
}

// Mask is the upload of member i in a round: v under one stream a piece.
func (r Run) Mask(i, round int, v []int64) ([]byte, error) {
	y, err := mask.FromSigned(v, r.Bits)
	if err != nil {
		return nil, err
	}
	terms := make([]mask.Term, r.Committee.Pieces())
	for p := range terms {
		terms[p] = r.term(i, round, p)
	}
	return y, mask.AddMasks(y, terms, mask.Options{Workers: 1})
}

// Answer is what custodian k answers in a round of the members 0 … members-1:
// the sum of the streams of each piece that it holds, in the order of
// Committee.PiecesOf.
func (r Run) Answer(k, round, members int) ([][]byte, error) {
	var out [][]byte
	for _, p := range r.Committee.PiecesOf(k) {
		terms := make([]mask.Term, members)
		for i := range terms {
			terms[i] = r.term(i, round, p)
		}
		sum, err := mask.TSum(terms, mask.Options{Workers: 1})
		if err != nil {
			return nil, err
		}
		out = append(out, sum)
	}
	return out, nil
}

// Open compares the holders of each piece and subtracts one answer a piece from
// the sum of the uploads, which it changes. answers are by custodian.
func (r Run) Open(sum []byte, answers [][][]byte) ([]int64, error) {
	pieces := make([][]byte, r.Committee.Pieces())
	for k, given := range answers {
		for j, p := range r.Committee.PiecesOf(k) {
			switch {
			case pieces[p] == nil:
				pieces[p] = given[j]
			case !bytes.Equal(pieces[p], given[j]):
				return nil, fmt.Errorf("%w: piece %d", ErrHolders, p)
			}
		}
	}
	for p, s := range pieces {
		if s == nil {
			return nil, fmt.Errorf("nobody answered for piece %d", p)
		}
		if err := mask.SubtractInto(sum, s, r.Bits); err != nil {
			return nil, err
		}
	}
	return mask.ToSigned(sum, r.Bits)
}
