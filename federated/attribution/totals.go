package attribution

import (
	"fmt"
	"slices"

	"sahm/mpc/mask"
)

// Totals accumulates one inner product per member and round, modulo 2^b. The
// coordinator keeps one over ⟨y_{i,r}, g_r⟩, each custodian one over the
// streams it answers for. It is not safe for concurrent use.
type Totals struct {
	bits   mask.Bits
	sums   []uint64
	rounds []uint32 // counted, ascending
	opened bool
}

// NewTotals starts totals for members in cohort order, which is the same in
// every round and at every party.
func NewTotals(bits mask.Bits, members int) (*Totals, error) {
	if !bits.Valid() || members < 1 {
		return nil, fmt.Errorf("%w: %d-bit words, %d members", ErrShape, bits, members)
	}
	return &Totals{bits: bits, sums: make([]uint64, members)}, nil
}

// AddRound adds the round's inner products, one per member. A round that was
// counted is ErrRoundTwice: resent answers must not count twice.
func (t *Totals) AddRound(round uint32, inner []uint64) error {
	if len(inner) != len(t.sums) {
		return fmt.Errorf("%w: %d products for %d members", ErrShape, len(inner), len(t.sums))
	}
	at, found := slices.BinarySearch(t.rounds, round)
	if found {
		return fmt.Errorf("%w: %d", ErrRoundTwice, round)
	}
	if t.opened {
		return ErrOpened
	}
	t.rounds = slices.Insert(t.rounds, at, round)
	for i, v := range inner {
		t.sums[i] = reduce(t.sums[i]+v, t.bits)
	}
	return nil
}

// Rounds lists the rounds counted, ascending.
func (t *Totals) Rounds() []uint32 { return slices.Clone(t.rounds) }

// Values are the totals modulo 2^b, in member order. A custodian sends them
// once, after the last round.
func (t *Totals) Values() []uint64 { return slices.Clone(t.sums) }

// Open is the coordinator's last step: its totals minus the custodians', which
// together must cover every piece exactly once, read as signed integers. Each
// list holds one value per member. It can be called once. The result is in
// units of 1/(updateScale·gradientScale); see Floats.
func (t *Totals) Open(custodians ...[]uint64) ([]int64, error) {
	if t.opened {
		return nil, ErrOpened
	}
	for _, c := range custodians {
		if len(c) != len(t.sums) {
			return nil, fmt.Errorf("%w: %d totals for %d members", ErrShape, len(c), len(t.sums))
		}
	}
	t.opened = true
	out := make([]int64, len(t.sums))
	for i, v := range t.sums {
		for _, c := range custodians {
			v -= c[i]
		}
		out[i] = signed(v, t.bits)
	}
	return out, nil
}

// Floats gives scores in units of validation loss: the quantiser's scale and
// the gradient's scale are divided out. For people to read; payouts use the
// integers.
func Floats(scores []int64, updateScale, gradientScale float64) []float64 {
	out := make([]float64, len(scores))
	for i, s := range scores {
		out[i] = float64(s) / updateScale / gradientScale
	}
	return out
}

func reduce(v uint64, b mask.Bits) uint64 {
	if b == mask.Bits32 {
		return v & (1<<32 - 1)
	}
	return v
}

func signed(v uint64, b mask.Bits) int64 {
	if b == mask.Bits32 {
		return int64(int32(uint32(v)))
	}
	return int64(v)
}
