package dataset

import (
	"fmt"
	"math"
	"math/big"
)

// Statistics under contributor-level differential privacy. What a member may
// change about a sum must be bounded, whatever its rows are, and be the same
// for all: so a member sends means instead of sums, weighted by its rows in the
// order, and of numeric columns only. Categories need no statistics there: no
// bucket is merged into others, since the noise protects whoever is rare.

// PrivateNorm is the L2 norm that no private statistics vector exceeds, up to
// rounding by half a unit per coordinate: privacy.NormInt.
const PrivateNorm = 1 << 20

// numericColumns is how many columns have moments.
func numericColumns(s Schema) int64 {
	n := int64(0)
	for _, f := range s.Features {
		if f.Kind == Numeric {
			n++
		}
	}
	return n
}

// privateUnit is how many integer units 1.0 is, so that the mean of (x', x'²)
// over all numeric columns, each within ±1, has a norm of at most PrivateNorm.
func privateUnit(s Schema) int64 {
	k := max(numericColumns(s), 1)
	return new(big.Int).Sqrt(big.NewInt(PrivateNorm * PrivateNorm / (2 * k))).Int64()
}

// PrivateStatsVector is StatsVector for a noised statistics round: of the same
// length, for each numeric column (0, Σx', Σx'²)·unit/maxRows and 0 elsewhere.
// x' ∈ [-1, 1] is the clamped value's place in [lo, hi]. maxRows is the largest
// number of rows in the order, so that the whole vector has at most the norm
// PrivateNorm: a table of more rows is ErrTooLarge.
func PrivateStatsVector(s Schema, t Table, maxRows uint64) ([]int64, Counts, error) {
	if uint64(t.Rows()) > maxRows || maxRows == 0 {
		return nil, Counts{}, &ParseError{Err: fmt.Errorf("%w: %d rows, at most %d", ErrTooLarge, t.Rows(), maxRows)}
	}
	sums, counts, err := StatsVector(s, t)
	if err != nil {
		return nil, Counts{}, err
	}
	out := make([]int64, len(sums))
	unit, rows := big.NewInt(privateUnit(s)), new(big.Int).SetUint64(maxRows)
	at := 0
	for _, f := range s.normal().Features {
		if f.Kind != Numeric {
			at += f.buckets()
			continue
		}
		for k := 1; k <= 2; k++ {
			// round(sum·unit / (2^(k·scale)·maxRows)), halves away from zero.
			x := new(big.Int).Mul(big.NewInt(sums[at+k]), unit)
			d := new(big.Int).Lsh(rows, uint(k*f.Scale))
			half := new(big.Int).Rsh(d, 1)
			if x.Sign() < 0 {
				half.Neg(half)
			}
			out[at+k] = x.Add(x, half).Quo(x, d).Int64()
		}
		at += 3
	}
	return out, counts, nil
}

// Priors of a numeric column that nobody has seen: uniform on [-1, 1]. A noisy
// moment is drawn towards them as far as its noise says.
const (
	priorMeanVariance   = 0.25
	priorSquare         = 1.0 / 3
	priorSquareVariance = 1.0 / 12
	// minPrivateVariance is minVariance where moments are noisy: a standard
	// deviation that came out tiny by chance would make the column all noise.
	minPrivateVariance = 0.01
)

// OpenPrivateStats turns the opened, noised sum of PrivateStatsVectors into
// sums that NewEncoder takes: those of rows rows with the estimated mean and
// variance of each numeric column, and with every bucket of every categorical
// one. weight is the sum of the members' weights (rows over maxRows) and
// variance that of a coordinate's noise in integer units; both follow from the
// order. It is post-processing: it costs no privacy. Errors: ErrWrongLength,
// ErrBadStats for rows, weight or variance out of range.
func OpenPrivateStats(s Schema, sum []int64, weight, variance float64, rows uint64) ([]int64, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if len(sum) != StatsLength(s) {
		return nil, fmt.Errorf("%w: %d, schema needs %d", ErrWrongLength, len(sum), StatsLength(s))
	}
	if !(weight > 0) || !(variance >= 0) || math.IsInf(weight, 0) || math.IsInf(variance, 0) || rows < 1 || rows > MaxCohortRows {
		return nil, fmt.Errorf("%w: weight %v, variance %v, %d rows", ErrBadStats, weight, variance, rows)
	}
	one := float64(privateUnit(s)) * weight
	noise := variance / (one * one) // variance of a mean's noise
	shrunk := func(x int64, prior, spread float64) float64 {
		return prior + (float64(x)/one-prior)*spread/(spread+noise)
	}
	out := make([]int64, len(sum))
	at := 0
	for _, f := range s.normal().Features {
		if f.Kind != Numeric {
			for b := range f.buckets() {
				out[at+b] = MinBucket
			}
			at += f.buckets()
			continue
		}
		unit := int64(1) << f.Scale
		mean := min(max(shrunk(sum[at+1], 0, priorMeanVariance), -0.99), 0.99)
		square := shrunk(sum[at+2], priorSquare, priorSquareVariance)
		square = min(max(square, mean*mean+minPrivateVariance), 1)
		n := float64(rows)
		out[at], out[at+1] = int64(rows), int64(math.Round(mean*n*float64(unit)))
		// The product may need more than 53 bits; a little less is as good.
		out[at+2] = int64(math.Floor(square * n * float64(unit) * float64(unit) * (1 - 1e-12)))
		at += 3
	}
	out[len(out)-countSlots] = int64(rows)
	return out, nil
}
