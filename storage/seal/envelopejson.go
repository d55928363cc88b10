package seal

import (
	"bytes"
	"encoding/json"
	"fmt"

	"sahm/dao"
)

// MediaType is the envelope document's media type.
const MediaType = "application/json"

// MaxEnvelope bounds an envelope document in bytes. The largest committee
// allowed, 2-of-128, needs about 13 MiB; 3-of-5 needs 25 KiB.
const MaxEnvelope = 16 << 20

// envelopeFormat names the document and its version.
const envelopeFormat = "sahm-envelope/1"

// maxJSONInt is the largest integer that every JSON reader keeps exact.
const maxJSONInt = 1<<53 - 1

// maxSealedPiece bounds one sealed piece: 64 bytes, their context and age's
// header with room to spare, which age may fill with a grease stanza.
const maxSealedPiece = 2048

// envelopeDoc is the document. Fields are written in this order without
// white space; that spelling is the only one accepted, so that a browser and
// a custodian cannot read one document differently.
type envelopeDoc struct {
	Format     string        `json:"format"`
	ChainID    uint64        `json:"chainId"`
	Registry   dao.Address   `json:"registry"`
	Dataset    dao.Hash      `json:"dataset"`
	Version    uint64        `json:"version"`
	Creator    dao.Address   `json:"creator"`
	Epoch      uint64        `json:"epoch"`
	M          int           `json:"m"`
	T          int           `json:"t"`
	Custodians []dao.Address `json:"custodians"`
	Recipient  Recipient     `json:"recipient"`
	Pieces     []pieceDoc    `json:"pieces"`
}

// pieceDoc is one piece of the document.
type pieceDoc struct {
	Index      int         `json:"index"`
	Commitment dao.Hash    `json:"commitment"`
	Sealed     []sealedDoc `json:"sealed"`
}

// sealedDoc is the age file of one piece for one holder, in standard base64.
type sealedDoc struct {
	Custodian dao.Address `json:"custodian"`
	File      []byte      `json:"file"`
}

// encode returns e's document.
func (e *Envelope) encode() ([]byte, error) {
	i, c := e.Info, e.Info.Committee()
	doc := envelopeDoc{
		Format: envelopeFormat, ChainID: i.ChainID, Registry: i.Registry, Dataset: i.Dataset,
		Version: i.Version, Creator: i.Creator, Epoch: i.Epoch, M: c.M, T: c.T,
		Custodians: i.Members, Recipient: e.Recipient,
	}
	for n, p := range e.pieces {
		pd := pieceDoc{Index: n, Commitment: p.commitment}
		for k, h := range c.Holders(n) {
			pd.Sealed = append(pd.Sealed, sealedDoc{Custodian: i.Members[h], File: p.files[k]})
		}
		doc.Pieces = append(doc.Pieces, pd)
	}
	b, err := json.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("encode envelope: %w", err)
	}
	return b, nil
}

// ParseEnvelope reads an envelope document and checks everything that needs
// no key: the format, the ranges, that every piece of the committee is there
// once with exactly its holders. Unknown or repeated fields, white space and
// trailing bytes are refused. Errors: ErrTooLarge, ErrMalformed,
// ErrBadContext, mpc.ErrBadCommittee.
func ParseEnvelope(doc []byte) (*Envelope, error) {
	if len(doc) > MaxEnvelope {
		return nil, fmt.Errorf("%w: envelope of %d bytes, limit %d", ErrTooLarge, len(doc), MaxEnvelope)
	}
	var d envelopeDoc
	dec := json.NewDecoder(bytes.NewReader(doc))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("%w: envelope: %v", ErrMalformed, err)
	}
	if d.Format != envelopeFormat {
		return nil, fmt.Errorf("%w: format is not %q", ErrMalformed, envelopeFormat)
	}
	e := &Envelope{
		Info: Info{
			ChainID: d.ChainID, Registry: d.Registry, Dataset: d.Dataset, Version: d.Version,
			Creator: d.Creator, Epoch: d.Epoch, T: d.T, Members: d.Custodians,
		},
		Recipient: d.Recipient,
	}
	if err := e.Info.validate(); err != nil {
		return nil, err
	}
	if _, err := e.Recipient.native(); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if err := e.take(d); err != nil {
		return nil, err
	}
	again, err := e.encode()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(again, doc) {
		return nil, fmt.Errorf("%w: envelope is not in canonical form", ErrMalformed)
	}
	return e, nil
}

// take copies the pieces of d into e, checking each against the committee.
func (e *Envelope) take(d envelopeDoc) error {
	c := e.Info.Committee()
	if d.M != c.M || len(d.Pieces) != c.Pieces() {
		return fmt.Errorf("%w: m is %d with %d custodians and %d pieces", ErrMalformed, d.M, c.M, len(d.Pieces))
	}
	seen := make(map[dao.Hash]bool, len(d.Pieces))
	for i, p := range d.Pieces {
		holders := c.Holders(i)
		if p.Index != i || len(p.Sealed) != len(holders) || seen[p.Commitment] {
			return fmt.Errorf("%w: piece %d has index %d, %d files, or a repeated commitment", ErrMalformed, i, p.Index, len(p.Sealed))
		}
		seen[p.Commitment] = true
		sp := sealedPiece{commitment: p.Commitment}
		for k, s := range p.Sealed {
			if s.Custodian != e.Info.Members[holders[k]] {
				return fmt.Errorf("%w: piece %d is sealed to %s, not a holder", ErrMalformed, i, s.Custodian)
			}
			if len(s.File) == 0 || len(s.File) > maxSealedPiece {
				return fmt.Errorf("%w: piece %d has a file of %d bytes", ErrMalformed, i, len(s.File))
			}
			sp.files = append(sp.files, s.File)
		}
		e.pieces = append(e.pieces, sp)
	}
	return nil
}
