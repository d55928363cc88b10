package privacy

import (
	"encoding/binary"
	"errors"
	"fmt"

	"sahm/dao"
)

// ErrBadDebit reports bytes that are not the canonical encoding of a debit.
var ErrBadDebit = errors.New("privacy: not the encoding of a debit")

// Canonical encoding of a debit, big-endian, nothing optional:
//
//	"SPD1" · unit (1 byte: 1 record, 2 contributor, as in an order) ·
//	version (32) · use (32) · number of events (2) ·
//	per event: mechanism (1) · count (8) · three numbers (8 each):
//	  sampled Gaussian: SamplingPpb, SigmaMicro, 0
//	  Skellam:          Variance, L2, L1
const (
	debitMagic  = "SPD1"
	debitHeader = 4 + 1 + 32 + 32 + 2
	eventSize   = 1 + 4*8
)

// MaxDebitBytes bounds an encoded debit.
const MaxDebitBytes = debitHeader + MaxDebitEvents*eventSize

// Encode is the canonical encoding; a debit that Validate refuses has none.
func (d Debit) Encode() ([]byte, error) {
	if err := d.Validate(); err != nil {
		return nil, err
	}
	b := append(make([]byte, 0, debitHeader+len(d.Events)*eventSize), debitMagic...)
	b = append(b, unitByte(d.Unit))
	b = append(b, d.Version[:]...)
	b = append(b, d.Use[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(d.Events)))
	for _, e := range d.Events {
		fields := [3]uint64{e.SamplingPpb, e.SigmaMicro, 0}
		if e.Mechanism == SkellamNoise {
			fields = [3]uint64{e.Variance, e.L2, e.L1}
		}
		b = binary.BigEndian.AppendUint64(append(b, byte(e.Mechanism)), e.Count)
		for _, f := range fields {
			b = binary.BigEndian.AppendUint64(b, f)
		}
	}
	return b, nil
}

// ParseDebit reads what Encode wrote and nothing else (ErrBadDebit); the result
// is valid.
func ParseDebit(b []byte) (Debit, error) {
	if len(b) < debitHeader || len(b) > MaxDebitBytes || string(b[:4]) != debitMagic {
		return Debit{}, fmt.Errorf("%w: %d bytes", ErrBadDebit, len(b))
	}
	var d Debit
	switch b[4] {
	case unitByte(UnitRecord):
		d.Unit = UnitRecord
	case unitByte(UnitContributor):
		d.Unit = UnitContributor
	default:
		return Debit{}, fmt.Errorf("%w: unit %d", ErrBadDebit, b[4])
	}
	copy(d.Version[:], b[5:37])
	copy(d.Use[:], b[37:69])
	n := int(binary.BigEndian.Uint16(b[69:]))
	b = b[debitHeader:]
	if len(b) != n*eventSize {
		return Debit{}, fmt.Errorf("%w: %d events in %d bytes", ErrBadDebit, n, len(b))
	}
	for ; len(b) > 0; b = b[eventSize:] {
		e := Event{Mechanism: Mechanism(b[0]), Count: binary.BigEndian.Uint64(b[1:])}
		x, y, z := binary.BigEndian.Uint64(b[9:]), binary.BigEndian.Uint64(b[17:]), binary.BigEndian.Uint64(b[25:])
		switch {
		case e.Mechanism == SkellamNoise:
			e.Variance, e.L2, e.L1 = x, y, z
		case z == 0:
			e.SamplingPpb, e.SigmaMicro = x, y
		default:
			return Debit{}, fmt.Errorf("%w: event %d has a field too many", ErrBadDebit, len(d.Events))
		}
		d.Events = append(d.Events, e)
	}
	if err := d.Validate(); err != nil {
		return Debit{}, fmt.Errorf("%w: %w", ErrBadDebit, err)
	}
	return d, nil
}

// Hash is keccak256("sahm/privacy/debit/v1\0" ‖ Encode).
func (d Debit) Hash() (dao.Hash, error) {
	b, err := d.Encode()
	if err != nil {
		return dao.Hash{}, err
	}
	return dao.Keccak256([]byte("sahm/privacy/debit/v1\x00"), b), nil
}

// hash is the head of an empty ledger: keccak256("sahm/privacy/budget/v1\0" ‖
// unit ‖ version ‖ EpsilonMicro ‖ DeltaPico), numbers in 8 bytes, big-endian.
func (l BudgetLimit) hash() dao.Hash {
	b := append([]byte{unitByte(l.Unit)}, l.Version[:]...)
	b = binary.BigEndian.AppendUint64(b, l.EpsilonMicro)
	b = binary.BigEndian.AppendUint64(b, l.DeltaPico)
	return dao.Keccak256([]byte("sahm/privacy/budget/v1\x00"), b)
}

// nextHead is keccak256("sahm/privacy/ledger/v1\0" ‖ head ‖ debit).
func nextHead(head, debit dao.Hash) dao.Hash {
	return dao.Keccak256([]byte("sahm/privacy/ledger/v1\x00"), head[:], debit[:])
}

func unitByte(u UnitName) byte {
	switch u {
	case UnitRecord:
		return 1
	case UnitContributor:
		return 2
	}
	return 0
}
