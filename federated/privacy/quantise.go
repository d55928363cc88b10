// Package privacy turns a float update into the integers that are masked:
// clipping, quantising, unbiased rounding of validation gradients, and the
// unit of protection that a run names. It also holds what differential privacy
// needs: the terms that an order fixes (TermsOf), an accountant (Event, Curve,
// EpsilonOf, NoiseMultiplier), Skellam noise (Skellam, SkellamSensitivity,
// MemberVariance, DeriveNoiseKey) and lifetime budgets of dataset versions
// (Budget, Debit). See DESIGN.md.
//
// For record-level runs it has the mechanism of a training step (RecordTerms,
// RecordGradient, PoissonSampler, Normal); trainer/engine takes the steps.
//
// It does not mask (mpc/mask), does not decide who may take part, and does not
// store anything: budgets are values that the caller keeps.
//
// Promises: the same update gives the same integers on every platform (that
// arithmetic is float64 with every rounding written out, so that no fused
// multiply-add can change a bit), the same key the same noise, a value that
// does not fit is an error, never silently clipped or wrapped, and no ε is
// below what was lost. An ε may differ between platforms in its last
// millionth.
package privacy

import (
	"errors"
	"fmt"
	"math"

	"sahm/mpc/mask"
)

// Errors that callers can test for.
var (
	// ErrNotFinite reports a NaN or an infinity. It is mask.ErrNotFinite.
	ErrNotFinite = mask.ErrNotFinite
	// ErrOutOfRange reports a value beyond the declared range. It is
	// mask.ErrOutOfRange.
	ErrOutOfRange = mask.ErrOutOfRange
	// ErrWrongLength reports vectors whose lengths do not agree. It is
	// mask.ErrWrongLength.
	ErrWrongLength = mask.ErrWrongLength
	// ErrBadQuantiser reports parameters that cannot be used together.
	ErrBadQuantiser = errors.New("privacy: bad quantiser")
	// ErrHeadroom reports a cohort whose sum might wrap around.
	ErrHeadroom = errors.New("privacy: the sum over the cohort may not fit the word")
	// ErrNoAccountant reports a finite ε of no unit.
	ErrNoAccountant = errors.New("privacy: a finite ε is available for the units record and contributor only")
	// ErrBadUnit reports a unit of protection that does not exist.
	ErrBadUnit = errors.New("privacy: unknown unit of protection")
)

// NormInt is the L2 norm 2^20 that a clipped update has in integer units, up
// to rounding by half a unit per coordinate.
const NormInt = 1 << 20

// ClipL2 scales x in place so that its L2 norm is at most c (> 0, finite) and
// reports whether it had to. The norm is summed in float64 in index order. A
// NaN or an infinity is ErrNotFinite and leaves x as it was.
func ClipL2(x []float32, c float64) (clipped bool, err error) {
	if !(c > 0) || math.IsInf(c, 0) {
		return false, fmt.Errorf("%w: clip norm %v", ErrBadQuantiser, c)
	}
	n, err := NormL2(x)
	if err != nil || n <= c {
		return false, err
	}
	f := c / n
	for j, v := range x {
		x[j] = float32(float64(v) * f)
	}
	return true, nil
}

// NormL2 is the L2 norm of x, summed in float64 in index order. A NaN or an
// infinity is ErrNotFinite.
func NormL2(x []float32) (float64, error) {
	var sum float64
	for j, v := range x {
		w := float64(v)
		sum += float64(w * w) // the conversion forbids fusing
		if math.IsNaN(w) || math.IsInf(w, 0) {
			return 0, fmt.Errorf("%w: coordinate %d", ErrNotFinite, j)
		}
	}
	return math.Sqrt(sum), nil
}

// Quantiser maps floats to integers, x → round(x·Scale), with the parameters
// of an order. It is immutable and safe to share.
type Quantiser struct {
	Bits     mask.Bits // word size b
	Scale    float64   // integer units per 1.0
	ClipNorm float64   // declared bound on the L2 norm of x, hence on |x_j|
	Members  int       // members of a full cohort
}

// NewQuantiser is the quantiser of a training run: Scale = 2^20/clipNorm, so
// that a clipped update has an integer norm of 2^20.
func NewQuantiser(bits mask.Bits, clipNorm float64, members int) (Quantiser, error) {
	q := Quantiser{Bits: bits, Scale: NormInt / clipNorm, ClipNorm: clipNorm, Members: members}
	return q, q.Validate()
}

// Validate refuses parameters that are not finite and positive
// (ErrBadQuantiser) and cohorts whose sum might wrap (ErrHeadroom).
func (q Quantiser) Validate() error {
	switch {
	case !q.Bits.Valid():
		return fmt.Errorf("%w: %d-bit words", ErrBadQuantiser, q.Bits)
	case !(q.Scale > 0) || math.IsInf(q.Scale, 0):
		return fmt.Errorf("%w: scale %v", ErrBadQuantiser, q.Scale)
	case !(q.ClipNorm > 0) || math.IsInf(q.ClipNorm, 0):
		return fmt.Errorf("%w: clip norm %v", ErrBadQuantiser, q.ClipNorm)
	case q.Members < 1:
		return fmt.Errorf("%w: %d members", ErrBadQuantiser, q.Members)
	case !(q.Scale*q.ClipNorm < 1<<62):
		return fmt.Errorf("%w: a value of %v does not fit", ErrHeadroom, q.ClipNorm)
	}
	return CheckHeadroom(q.Bits, q.Members, q.MaxAbs())
}

// MaxAbs is the largest integer a member may send in one coordinate:
// ⌈ClipNorm·Scale⌉.
func (q Quantiser) MaxAbs() int64 { return int64(math.Ceil(q.ClipNorm * q.Scale)) }

// MaxSum is Members·MaxAbs, the declared range of an aggregate coordinate.
func (q Quantiser) MaxSum() int64 { return int64(q.Members) * q.MaxAbs() }

// Quantise writes round(x·Scale), ties to even, to dst of the same length. A
// NaN or an infinity is ErrNotFinite; a value beyond MaxAbs is ErrOutOfRange:
// it was not clipped, and it is not clipped here.
func (q Quantiser) Quantise(dst []int64, x []float32) error {
	if len(dst) != len(x) {
		return fmt.Errorf("%w: %d and %d coordinates", ErrWrongLength, len(dst), len(x))
	}
	limit := float64(q.MaxAbs())
	for j, v := range x {
		w := math.RoundToEven(float64(v) * q.Scale)
		if math.IsNaN(w) || math.IsInf(float64(v), 0) {
			return fmt.Errorf("%w: coordinate %d", ErrNotFinite, j)
		}
		if w > limit || w < -limit {
			return fmt.Errorf("%w: coordinate %d is beyond ±%v", ErrOutOfRange, j, q.ClipNorm)
		}
		dst[j] = int64(w)
	}
	return nil
}

// Dequantise writes x/Scale to dst of the same length.
func (q Quantiser) Dequantise(dst []float32, x []int64) error {
	if len(dst) != len(x) {
		return fmt.Errorf("%w: %d and %d coordinates", ErrWrongLength, len(dst), len(x))
	}
	for j, v := range x {
		dst[j] = float32(float64(v) / q.Scale)
	}
	return nil
}

// CheckHeadroom refuses, with ErrHeadroom, a cohort of n members of which each
// may send |x_j| ≤ maxAbs unless n·maxAbs < 2^(b-1): then no sum wraps around.
func CheckHeadroom(bits mask.Bits, n int, maxAbs int64) error {
	if !bits.Valid() || n < 1 || maxAbs < 0 {
		return fmt.Errorf("%w: %d-bit words, %d members, ±%d", ErrBadQuantiser, bits, n, maxAbs)
	}
	limit := int64(math.MaxInt64) // 2^(b-1) - 1
	if bits == mask.Bits32 {
		limit = math.MaxInt32
	}
	if maxAbs > limit/int64(n) {
		return fmt.Errorf("%w: %d members × ±%d in %d bits", ErrHeadroom, n, maxAbs, bits)
	}
	return nil
}
