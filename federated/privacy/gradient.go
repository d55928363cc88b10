package privacy

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"

	"sahm/dao"
	"sahm/mpc/mask"
)

// GradientBound is the largest allowed L2 norm of an integer validation
// gradient, 2^(b-2)/(R·2^20): then the total over R rounds of its inner
// products with updates of integer norm 2^20 stays below 2^(b-2), half of the
// range, the other half taking up rounding. For 64-bit words it is cut to
// 2^31-1, so that a coordinate fits an int32. Rounds so many that less than
// 16 is left (more than 64 with 32-bit words) are ErrHeadroom.
func GradientBound(bits mask.Bits, rounds int) (float64, error) {
	if !bits.Valid() || rounds < 1 {
		return 0, fmt.Errorf("%w: %d-bit words, %d rounds", ErrBadQuantiser, bits, rounds)
	}
	bound := math.Ldexp(1, int(bits)-2-20) / float64(rounds)
	if bound < minBound {
		return 0, fmt.Errorf("%w: %d rounds leave no bits for a gradient in %d-bit words; use 64", ErrHeadroom, rounds, bits)
	}
	return math.Min(bound, math.MaxInt32), nil
}

// minBound is the smallest useful bound. Below it a gradient would be a few
// ±1s, and rounding could exceed the bound by chance.
const minBound = 16

// RoundUnbiased rounds each coordinate of g, which the caller has scaled, to
// one of its two neighbouring integers so that the expectation is g. The coins
// come from the evaluator's commitment alone (AES-256-CTR under HKDF of seed),
// so whoever recomputes g gets the same integers.
//
// A result with an L2 norm above maxNorm (GradientBound) is ErrOutOfRange; a
// NaN or an infinity is ErrNotFinite. GradientRounder chooses a scale that
// fits and is what an evaluator should use.
func RoundUnbiased(g []float32, seed dao.Hash, maxNorm float64) ([]int32, error) {
	return roundScaled(g, 1, seed, maxNorm)
}

// GradientRounder rounds the validation gradients of one run. The scale is
// fixed by the gradient of round 0, so that rounds can be added up.
type GradientRounder struct {
	Scale   float64 // a power of two: integer units per 1.0
	MaxNorm float64 // bound on the L2 norm of the integers
}

// The expected norm may take up to fill of MaxNorm in round 0, so that later
// gradients may be a little larger, and up to full in any round: at the
// smallest bound the coins exceed MaxNorm with probability < 1e-11.
const (
	fill = 0.6
	full = 0.8
)

// NewGradientRounder takes the gradient of round 0 and returns the largest
// power-of-two scale whose expected norm after rounding is at most 0.6·bound.
// An all-zero gradient is ErrBadQuantiser.
func NewGradientRounder(g0 []float32, bits mask.Bits, rounds int) (GradientRounder, error) {
	bound, err := GradientBound(bits, rounds)
	if err != nil {
		return GradientRounder{}, err
	}
	n, err := NormL2(g0)
	if err != nil {
		return GradientRounder{}, err
	}
	if n == 0 {
		return GradientRounder{}, fmt.Errorf("%w: the first gradient is zero", ErrBadQuantiser)
	}
	_, exp := math.Frexp(bound / n)
	scale := math.Ldexp(1, exp)
	for expectedNorm(g0, scale) > fill*bound {
		scale /= 2
	}
	return GradientRounder{Scale: scale, MaxNorm: bound}, nil
}

// Round is RoundUnbiased of g·Scale·factor, where factor is 1, or, for a
// gradient that outgrew the one of round 0, the power of two below 1 that
// makes it fit; that round then counts less, in the same measure for everyone.
// factor is part of what the evaluator signs.
func (r GradientRounder) Round(g []float32, seed dao.Hash) (out []int32, factor float64, err error) {
	if !(r.Scale > 0) || math.IsInf(r.Scale, 0) || !(r.MaxNorm >= minBound) {
		return nil, 0, fmt.Errorf("%w: scale %v, bound %v", ErrBadQuantiser, r.Scale, r.MaxNorm)
	}
	if _, err := NormL2(g); err != nil {
		return nil, 0, err
	}
	factor = 1
	for expectedNorm(g, r.Scale*factor) > full*r.MaxNorm {
		factor /= 2
	}
	out, err = roundScaled(g, r.Scale*factor, seed, r.MaxNorm)
	return out, factor, err
}

// expectedNorm is sqrt(E‖round(s·g)‖²): a coordinate v = ⌊v⌋+f contributes
// v² + f(1-f).
func expectedNorm(g []float32, s float64) float64 {
	var sum float64
	for _, x := range g {
		v := float64(x) * s
		f := v - math.Floor(v)
		sum += float64(v*v) + float64(f*(1-f))
	}
	return math.Sqrt(sum)
}

func roundScaled(g []float32, scale float64, seed dao.Hash, maxNorm float64) ([]int32, error) {
	key, err := hkdf.Key(sha256.New, seed[:], nil, "sahm/privacy/round-gradient/v1\x00", 32)
	if err != nil {
		return nil, fmt.Errorf("privacy: derive rounding key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("privacy: rounding cipher: %w", err)
	}
	coins := cipher.NewCTR(block, make([]byte, aes.BlockSize))
	out := make([]int32, len(g))
	buf := make([]byte, 8*512)
	var norm float64
	for j, x := range g {
		k := j % 512
		if k == 0 {
			clear(buf)
			coins.XORKeyStream(buf, buf)
		}
		v := float64(x) * scale
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, fmt.Errorf("%w: coordinate %d", ErrNotFinite, j)
		}
		low := math.Floor(v)
		// A uniform number in [0,1) of 53 bits; up with probability v-⌊v⌋.
		u := float64(binary.LittleEndian.Uint64(buf[8*k:])>>11) / (1 << 53)
		if u < v-low {
			low++
		}
		if math.Abs(low) > math.MaxInt32 {
			return nil, fmt.Errorf("%w: gradient coordinate %d", ErrOutOfRange, j)
		}
		norm += float64(low * low)
		out[j] = int32(low)
	}
	if math.Sqrt(norm) > maxNorm {
		return nil, fmt.Errorf("%w: integer gradient of norm %.0f, at most %.0f", ErrOutOfRange, math.Sqrt(norm), maxNorm)
	}
	return out, nil
}
