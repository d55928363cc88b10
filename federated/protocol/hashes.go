package protocol

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"sahm/dao"
	"sahm/dao/typed"
)

// Purposes of a masked round.
const (
	PurposeTrain = "train"
	PurposeStats = "stats"
)

// StatsRound is the round number of the statistics round.
const StatsRound = 0

// Errors of document and cohort checks.
var (
	ErrWrongDocument = errors.New("document does not match its hash")
	ErrWrongCohort   = errors.New("headers are not the committed cohort")
	ErrWrongLength   = errors.New("vector has the wrong length")
	// ErrNoiseCommitment reports a member that committed to no noise in a run
	// with contributor-level privacy, or to some in a run without.
	ErrNoiseCommitment = errors.New("a noise commitment is missing or out of place")
)

// DocumentHash is the hash by which orders name spec and schema documents.
func DocumentHash(doc []byte) dao.Hash { return dao.Keccak256(doc) }

// Check verifies the documents against the run id in the escrow's domain and
// the order's own rules.
func (d *RunDocs) Check(escrow typed.Domain, run dao.RunID) error {
	if typed.OrderHash(escrow, &d.Order) != run {
		return fmt.Errorf("%w: order", ErrWrongDocument)
	}
	if DocumentHash(d.Spec) != d.Order.Training.SpecHash {
		return fmt.Errorf("%w: model spec", ErrWrongDocument)
	}
	if DocumentHash(d.Schema) != d.Order.Training.SchemaHash {
		return fmt.Errorf("%w: schema", ErrWrongDocument)
	}
	return d.Order.Validate()
}

// InitSeed derives the seed of the round-0 parameters from order and run.
func InitSeed(run dao.RunID) dao.Hash {
	return dao.Keccak256([]byte("sahm/init/v1"), run[:])
}

// EnteringHash is the modelHash that a training round commits to: the hash of
// the parameters entering it and of the statistics that encode the rows. With
// the statistics inside, whoever is told other ones than the rest uploads for
// another round than the rest, and nothing opens.
func EnteringHash(params, statistics dao.Hash) dao.Hash {
	return dao.Keccak256([]byte("sahm/entering/v1"), params[:], statistics[:])
}

// BatchSeed derives the order of mini-batches of one member in one round.
func BatchSeed(run dao.RunID, attempt, round uint32, id dao.DatasetID) dao.Hash {
	return dao.Keccak256([]byte("sahm/batches/v1"), run[:], be32(attempt), be32(round), id[:])
}

// SeatSeedsHash binds one member's SeatCommitments to run, attempt, seat,
// dataset, contributor and trainer. The trainer signs it as a Body of kind
// "seat.seeds" with round = seat index.
func SeatSeedsHash(run dao.RunID, attempt uint32, seat int, s PlannedSeat, commitments []dao.Hash) dao.Hash {
	parts := [][]byte{[]byte("sahm/seat-seeds/v1"), run[:], be32(attempt), be32(uint32(seat)), s.DatasetID[:], be32(s.Version), s.Contributor[:], s.Trainer[:]}
	for i := range commitments {
		parts = append(parts, commitments[i][:])
	}
	return dao.Keccak256(parts...)
}

// NoiseCommitment is a member's commitment to the secret that its noise comes
// from (privacy.DeriveNoiseKey), for one seat of one attempt. It is part of the
// seeds root, which the escrow stores before the beacon is drawn: nobody can
// choose the secret by the noise. Whoever may open the dataset may be shown
// secret and salt, and recompute every noised vector.
func NoiseCommitment(run dao.RunID, attempt uint32, s PlannedSeat, secret, salt dao.Hash) dao.Hash {
	return dao.Keccak256([]byte("sahm/noise-commitment/v1"), run[:], be32(attempt), s.DatasetID[:], be32(s.Version), s.Contributor[:], s.Trainer[:], secret[:], salt[:])
}

// SeatCommitments are what a seat's trainer signs: the commitments to its
// seeds, then, in a noised run and only there, that to its noise.
// ErrNoiseCommitment otherwise.
func SeatCommitments(o *dao.Order, seeds []dao.Hash, noise dao.Hash) ([]dao.Hash, error) {
	if noise.IsZero() == o.Private() {
		return nil, ErrNoiseCommitment
	}
	if noise.IsZero() {
		return seeds, nil
	}
	return append(seeds[:len(seeds):len(seeds)], noise), nil
}

// SeatSeedsBody is the message a trainer signs over a seat's commitments.
func SeatSeedsBody(run dao.RunID, attempt uint32, seat int, s PlannedSeat, commitments []dao.Hash) *typed.Body {
	return &typed.Body{Kind: "seat.seeds", RunID: run, Attempt: attempt, Round: uint32(seat), From: s.Trainer,
		Hash: SeatSeedsHash(run, attempt, seat, s, commitments)}
}

// SeedsRoot is the Merkle root over all seats' SeatSeedsHash: what custodians
// acknowledge and the escrow stores at assignment.
func SeedsRoot(run dao.RunID, attempt uint32, seats []PlannedSeat, commitments [][]dao.Hash) (dao.Hash, error) {
	if len(seats) != len(commitments) {
		return dao.Hash{}, fmt.Errorf("%w: %d seats, %d commitment lists", ErrMalformed, len(seats), len(commitments))
	}
	leaves := make([]dao.Hash, len(seats))
	for i, s := range seats {
		h := SeatSeedsHash(run, attempt, i, s, commitments[i])
		leaves[i] = dao.Leaf(h[:])
	}
	t, err := dao.NewTree(leaves)
	if err != nil {
		return dao.Hash{}, err
	}
	return t.Root(), nil
}

// CohortRoot is H(S): the Merkle root of the signed upload headers in seat
// order. Each leaf covers the header's digest and the signature.
func CohortRoot(escrow typed.Domain, headers []SignedHeader) (dao.Hash, error) {
	leaves := make([]dao.Hash, len(headers))
	for i := range headers {
		d := typed.Digest(escrow, &headers[i].Header)
		leaves[i] = dao.Leaf(append(d[:], headers[i].Sig...))
	}
	t, err := dao.NewTree(leaves)
	if err != nil {
		return dao.Hash{}, err
	}
	return t.Root(), nil
}

// CheckHeaders verifies that headers are exactly the full cohort of seats for
// one round: every signature, every context field, distinct nonces.
func CheckHeaders(escrow typed.Domain, o *dao.Order, run dao.RunID, attempt, round uint32, seats []PlannedSeat, model, gradient dao.Hash, headers []SignedHeader) error {
	if len(headers) != len(seats) {
		return fmt.Errorf("%w: %d headers for %d seats", ErrWrongCohort, len(headers), len(seats))
	}
	purpose, bits, length := RoundShape(o, round)
	nonces := map[dao.Hash]bool{}
	for i := range headers {
		h := headers[i].Header
		want := typed.UploadHeader{
			RunID: run, Attempt: attempt, Round: round, Purpose: purpose,
			DatasetID: seats[i].DatasetID, Version: seats[i].Version, Contributor: seats[i].Contributor, Trainer: seats[i].Trainer,
			Epoch: o.Parties.Epoch, ModelHash: model, WordBits: bits, Length: length,
			UploadNonce: h.UploadNonce, BlobHash: h.BlobHash, GradientHash: gradient,
		}
		if h.Length != length {
			return fmt.Errorf("%w: member %d uploads %d words, the order says %d", ErrWrongLength, i, h.Length, length)
		}
		if h != want {
			return fmt.Errorf("%w: header of member %d has another context", ErrWrongCohort, i)
		}
		if nonces[h.UploadNonce] {
			return fmt.Errorf("%w: member %d reuses an upload nonce", ErrWrongCohort, i)
		}
		nonces[h.UploadNonce] = true
		if err := typed.Verify(escrow, &headers[i].Header, headers[i].Sig, seats[i].Trainer); err != nil {
			return fmt.Errorf("header of member %d: %w", i, err)
		}
	}
	return nil
}

// RoundsHash names a list of rounds in a custodian's ScoresAck.
func RoundsHash(rounds []uint32) dao.Hash {
	b := []byte("sahm/score-rounds/v1")
	for _, n := range rounds {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	return dao.Keccak256(b)
}

// Statistics reports whether a round sums statistics: it enters with the schema
// and has no evaluation and no gradient. In a statistics order, whose only round
// is number 1, it is that one, and there is no round 0.
func Statistics(o *dao.Order, round uint32) bool {
	return round == StatsRound || o.StatisticsOnly()
}

// FirstRound is the number of the first round.
func FirstRound(o *dao.Order) uint32 {
	if o.StatisticsOnly() {
		return StatsRound + 1
	}
	return StatsRound
}

// RoundShape gives purpose, word size and vector length of a round.
func RoundShape(o *dao.Order, round uint32) (purpose string, bits uint8, length uint64) {
	if Statistics(o, round) {
		return PurposeStats, 64, o.Training.StatsLength
	}
	return PurposeTrain, o.Training.WordBits, o.Training.ModelLength
}

// GradientCommitment is H(g): the evaluator's salted commitment to the float
// gradient (sign-adjusted: minus the gradient of the validation loss). It
// also seeds the unbiased rounding of the gradient.
func GradientCommitment(gradient []float32, salt dao.Hash) dao.Hash {
	h := sha256.New()
	h.Write([]byte("sahm/gradient/v1"))
	var n [8]byte
	binary.LittleEndian.PutUint64(n[:], uint64(len(gradient)))
	h.Write(n[:])
	h.Write(EncodeFloats(gradient))
	h.Write(salt[:])
	var out dao.Hash
	h.Sum(out[:0])
	return out
}

// EncodeFloats is little-endian IEEE 754 single precision.
func EncodeFloats(v []float32) []byte {
	b := make([]byte, 4*len(v))
	for i, x := range v {
		binary.LittleEndian.PutUint32(b[4*i:], math.Float32bits(x))
	}
	return b
}

// EncodeInt64s is little-endian two's complement: how opened sums travel.
func EncodeInt64s(v []int64) []byte {
	b := make([]byte, 8*len(v))
	for i, x := range v {
		binary.LittleEndian.PutUint64(b[8*i:], uint64(x))
	}
	return b
}

// DecodeInt64s reads EncodeInt64s output of exactly n values.
func DecodeInt64s(b []byte, n uint64) ([]int64, error) {
	if len(b)%8 != 0 || uint64(len(b)/8) != n {
		return nil, fmt.Errorf("%w: %d bytes for %d values", ErrWrongLength, len(b), n)
	}
	v := make([]int64, n)
	for i := range v {
		v[i] = int64(binary.LittleEndian.Uint64(b[8*i:]))
	}
	return v, nil
}

// EncodeInt32s is little-endian two's complement: how gradients travel.
func EncodeInt32s(v []int32) []byte {
	b := make([]byte, 4*len(v))
	for i, x := range v {
		binary.LittleEndian.PutUint32(b[4*i:], uint32(x))
	}
	return b
}

// DecodeInt32s reads EncodeInt32s output of exactly n values.
func DecodeInt32s(b []byte, n uint64) ([]int32, error) {
	if len(b)%4 != 0 || uint64(len(b)/4) != n {
		return nil, fmt.Errorf("%w: %d bytes for %d values", ErrWrongLength, len(b), n)
	}
	v := make([]int32, n)
	for i := range v {
		v[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return v, nil
}

// BlobHash is the SHA-256 that names a blob.
func BlobHash(b []byte) dao.Hash { return sha256.Sum256(b) }

func be32(v uint32) []byte { return binary.BigEndian.AppendUint32(nil, v) }
