package privacy

import (
	"fmt"
	"math/bits"
)

// PoissonSampler draws batches: every row is in a batch with the sampling
// probability, whatever else is in it. That, and that nobody knows the batches,
// is what the account of the sampled Gaussian rests on; batches of a fixed size
// from a shuffled order have no such account.
type PoissonSampler struct {
	key       NoiseKey
	threshold uint64
	always    bool
}

// NewPoissonSampler prepares sampling at samplingPpb·10^-9 (1 … SamplingOne; else
// ErrBadParameter), rounded down to a multiple of 2^-64. The key is a secret of
// the member like that of the noise, and must be another.
func NewPoissonSampler(key NoiseKey, samplingPpb uint64) (PoissonSampler, error) {
	if samplingPpb < 1 || samplingPpb > SamplingOne {
		return PoissonSampler{}, fmt.Errorf("%w: sampling rate of %d·10^-9", ErrBadParameter, samplingPpb)
	}
	s := PoissonSampler{key: key, always: samplingPpb == SamplingOne}
	if !s.always {
		s.threshold, _ = bits.Div64(samplingPpb, 0, SamplingOne)
	}
	return s, nil
}

// Batch appends to dst the row numbers of a step's batch out of rows rows,
// ascending: a different one for each step, empty ones included. Words come from
// AES-256-CTR under HKDF-SHA256(key, "sahm/privacy/poisson/v1\0" ‖ step in 8 bytes,
// big-endian), one a row.
func (s PoissonSampler) Batch(dst []int, step uint64, rows int) ([]int, error) {
	var w words
	if err := w.open(s.key, "sahm/privacy/poisson/v1\x00", step); err != nil {
		return nil, err
	}
	for i := range rows {
		if w.next() < s.threshold || s.always {
			dst = append(dst, i)
		}
	}
	return dst, nil
}
