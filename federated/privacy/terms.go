package privacy

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/bits"

	"sahm/dao"
	"sahm/mpc/mask"
)

// Errors of TermsOf, besides ErrHeadroom and ErrBadQuantiser.
var (
	// ErrEpsilonUnreachable reports an ε so small that no noise which can be
	// drawn gives it.
	ErrEpsilonUnreachable = errors.New("privacy: that epsilon is out of reach")
	// ErrNotNoised reports noise asked of a run, or of a round, that has none.
	ErrNotNoised = errors.New("privacy: that round carries no noise")
)

// Terms are everything about quantising and noise that follows from an order.
// Coordinator, members and custodians derive them for themselves: whole numbers
// and software arithmetic only, so that all of them get the same on every
// platform.
type Terms struct {
	Quantiser Quantiser // of the training rounds
	// Training and Statistics are the noise of a training round and of the
	// statistics round; nil where there is none.
	Training, Statistics *Release
	// Record is the training of a record-level run, which needs no noise of its
	// own for a round; nil in others. Its ClipMicro is the spec's: see RecordOf.
	Record *RecordTerms
	unit   UnitName
	rounds uint64
}

// Release is one noised sum.
type Release struct {
	Sensitivity
	// Variance is that of the noise that protects: what the honest members
	// alone add up to, in each coordinate, in integer units.
	Variance uint64
	// Member is the variance that every member adds: Variance over the number
	// of honest ones (MemberVariance).
	Member float64
	// Tail bounds the noise of all members together: any of the coordinates
	// exceeds ±Tail with probability below 2^-40.
	Tail int64
}

// TermsOf derives the terms of a valid order (dao.Order.Validate).
//
// With contributor-level privacy the noise is the least, in steps of 2^-24 of
// the squared sensitivity, with which the order's rounds, and the statistics
// unless they are opened without noise, compose to at most the order's ε at its
// δ. Every sum gets the same noise for its sensitivity. For record-level privacy
// see recordTerms. Errors: ErrEpsilonUnreachable; ErrHeadroom if sum
// and noise of the whole cohort might not fit the word.
func TermsOf(o *dao.Order) (Terms, error) {
	n, p := len(o.Datasets), o.Privacy
	q, err := NewQuantiser(mask.Bits(o.Training.WordBits), float64(o.Training.ClipNormMicro)/1e6, n)
	if err != nil {
		return Terms{}, err
	}
	t := Terms{Quantiser: q, unit: UnitOf(o.Privacy).Name, rounds: uint64(o.Training.Rounds)}
	if o.Record() {
		return recordTerms(o, t)
	}
	if !o.Contributor() {
		return t, nil
	}
	if p.Colluders >= p.KMin || uint64(p.KMin) > uint64(n) || o.Training.ModelLength > 1<<30 || o.Training.StatsLength > 1<<30 {
		return Terms{}, fmt.Errorf("%w: k_min %d, %d colluders, %d members", ErrBadParameter, p.KMin, p.Colluders, n)
	}
	var events []exactEvent
	if !o.StatisticsOnly() {
		t.Training = &Release{Sensitivity: normSensitivity(o.Training.ModelLength)}
		events = append(events, exactEvent{count: t.rounds, Sensitivity: t.Training.Sensitivity})
	}
	if o.NoisedStatistics() {
		t.Statistics = &Release{Sensitivity: normSensitivity(o.Training.StatsLength)}
		events = append(events, exactEvent{count: 1, Sensitivity: t.Statistics.Sensitivity})
	}
	ratio, err := leastNoise(p.EpsilonMicro, p.DeltaPico, events)
	if err != nil {
		return Terms{}, err
	}
	if t.Training != nil {
		if err := t.Training.settle(ratio, o, o.Training.ModelLength); err != nil {
			return Terms{}, fmt.Errorf("training: %w", err)
		}
		if err := headroom(q.Bits, n, q.MaxAbs(), t.Training.Tail); err != nil {
			return Terms{}, err
		}
	}
	if t.Statistics != nil {
		if err := t.Statistics.settle(ratio, o, o.Training.StatsLength); err != nil {
			return Terms{}, fmt.Errorf("statistics: %w", err)
		}
		if err := headroom(mask.Bits64, n, NormInt, t.Statistics.Tail); err != nil {
			return Terms{}, fmt.Errorf("statistics: %w", err)
		}
	}
	return t, nil
}

// normSensitivity is SkellamSensitivity for vectors of length d whose integer
// norm is NormInt before rounding, in whole numbers.
func normSensitivity(d uint64) Sensitivity {
	return sensitivityOf(NormInt+ceilRoot(new(big.Int).SetUint64(d)).Uint64(), d)
}

// sensitivityOf is the sensitivity of integer vectors of length d and norm l2.
func sensitivityOf(l2, d uint64) Sensitivity {
	square := new(big.Int).SetUint64(l2)
	square.Mul(square, square)
	l1 := ceilRoot(new(big.Int).Mul(square, new(big.Int).SetUint64(d))) // √d·Δ₂
	if l1.Cmp(square) > 0 {
		l1 = square
	}
	return Sensitivity{L2: l2, L1: max(l1.Uint64(), l2)}
}

// ceilRoot is the least r with r² ≥ x.
func ceilRoot(x *big.Int) *big.Int {
	r := new(big.Int).Sqrt(x)
	if new(big.Int).Mul(r, r).Cmp(x) < 0 {
		r.Add(r, big.NewInt(1))
	}
	return r
}

// settle fixes the noise for the ratio of variance and squared sensitivity.
func (r *Release) settle(ratio *big.Int, o *dao.Order, length uint64) error {
	v := varianceOf(ratio, r.L2)
	if !v.IsUint64() || v.Uint64() > MaxVariance {
		return fmt.Errorf("%w: it needs a variance of %s", ErrEpsilonUnreachable, v)
	}
	r.Variance = v.Uint64()
	var err error
	if r.Member, err = MemberVariance(r.Variance, int(o.Privacy.KMin), int(o.Privacy.Colluders)); err != nil {
		return fmt.Errorf("%w: %w", ErrEpsilonUnreachable, err)
	}
	all := math.Ceil(r.Member * float64(len(o.Datasets)))
	if all > MaxVariance {
		return fmt.Errorf("%w: it needs a variance of %v", ErrEpsilonUnreachable, all)
	}
	r.Tail = tail(uint64(all), length)
	return nil
}

// tail is SkellamTail for length coordinates and 2^-40 in whole numbers: with
// L ≥ ln(2·length·2^40), L + √(2μL) is no less than the root of Bernstein's
// quadratic.
func tail(variance, length uint64) int64 {
	l := (uint64(bits.Len64(length)) + 41) * 7 / 10
	l++ // rounded up; ln 2 < 7/10
	x := new(big.Int).Mul(new(big.Int).SetUint64(2*l), new(big.Int).SetUint64(variance))
	return int64(ceilRoot(x).Uint64() + l)
}

func headroom(word mask.Bits, n int, maxAbs, tail int64) error {
	if err := CheckHeadroom(word, n, maxAbs); err != nil {
		return err
	}
	limit := int64(math.MaxInt64)
	if word == mask.Bits32 {
		limit = math.MaxInt32
	}
	if sum := int64(n) * maxAbs; tail > limit-sum {
		return fmt.Errorf("%w: %d members × ±%d and noise of ±%d in %d bits; use longer words, a larger epsilon or fewer rounds", ErrHeadroom, n, maxAbs, tail, word)
	}
	return nil
}

// Noised reports whether anything that the run opens carries noise: its
// training rounds, or the one sum of a statistics order.
func (t Terms) Noised() bool { return t.Training != nil || t.Statistics != nil }

// MaxSum bounds a coordinate of an honest cohort's sum in a training round,
// noise included but for a probability below 2^-40 a round.
func (t Terms) MaxSum() int64 {
	if t.Training == nil {
		return t.Quantiser.MaxSum()
	}
	return t.Quantiser.MaxSum() + t.Training.Tail
}

// Events are what the run releases at most; nil without noise.
func (t Terms) Events() []Event {
	var out []Event
	add := func(r *Release, count uint64) {
		if r != nil {
			out = append(out, r.event(count))
		}
	}
	add(t.Training, t.rounds)
	add(t.Statistics, 1)
	if t.Record != nil {
		out = append(out, t.Record.Event())
	}
	return out
}

func (r *Release) event(count uint64) Event {
	return Event{Mechanism: SkellamNoise, Count: count, Variance: r.Variance, L2: r.L2, L1: r.L1}
}

// Debit is what a run of these terms costs one dataset version at most,
// whatever becomes of it. ErrNotNoised for a run without noise.
func (t Terms) Debit(id dao.DatasetID, version uint32, run dao.RunID) (Debit, error) {
	if !t.Noised() {
		return Debit{}, ErrNotNoised
	}
	return Debit{Version: VersionHash(id, version), Use: run, Unit: t.unit, Events: t.Events()}, nil
}

// LimitOf is the budget that a policy gives a dataset version for runs with
// privacy of a unit (dao.UnitRecord, dao.UnitContributor); dao.ErrNoBudget where
// it gives none.
func LimitOf(p *dao.Policy, unit uint8, id dao.DatasetID, version uint32) (BudgetLimit, error) {
	b, err := p.Budget(unit)
	if err != nil {
		return BudgetLimit{}, err
	}
	return BudgetLimit{Version: VersionHash(id, version), Unit: UnitName(b.Unit), EpsilonMicro: b.EpsilonMicro, DeltaPico: b.DeltaPico}, nil
}

// VersionHash names a dataset version in budgets and debits:
// keccak256("sahm/privacy/version/v1\0" ‖ id ‖ version in 4 bytes, big-endian).
func VersionHash(id dao.DatasetID, version uint32) dao.Hash {
	return dao.Keccak256([]byte("sahm/privacy/version/v1\x00"), id[:], binary.BigEndian.AppendUint32(nil, version))
}
