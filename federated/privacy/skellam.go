package privacy

import (
	"fmt"
	"math"
)

// Contributor-level privacy: every member of a cohort adds Skellam noise to its
// integers before they are masked. Skellam noise is closed under addition, so
// the sum carries noise of the summed variance, exactly, whoever drops out.

// Sensitivity bounds how far one contributor moves the integer sum, in integer
// units, rounded up.
type Sensitivity struct{ L2, L1 uint64 }

// SkellamSensitivity is the sensitivity of a sum of updates that were clipped
// to the L2 norm clip by ClipL2 and mapped to integers by Quantiser with scale:
// Δ₂ = scale·clip + √d and Δ₁ = min(√d·Δ₂, Δ₂²), the latter because the
// coordinates are whole numbers. Neighbours differ in one contributor's vector,
// the one it has or the zero vector, noise included in both.
//
// Rounding to the nearest integer takes √d/2 of the √d; the other half covers
// the float32 rounding of ClipL2, which needs scale·clip ≤ 2^21·√d and d ≤
// 2^30. Anything else is ErrBadParameter.
func SkellamSensitivity(scale, clip float64, d int) (Sensitivity, error) {
	if !(scale > 0) || math.IsInf(scale, 0) || !(clip > 0) || math.IsInf(clip, 0) {
		return Sensitivity{}, fmt.Errorf("%w: scale %v, clip norm %v", ErrBadParameter, scale, clip)
	}
	if d < 1 || d > 1<<30 {
		return Sensitivity{}, fmt.Errorf("%w: %d coordinates", ErrBadParameter, d)
	}
	root := math.Sqrt(float64(d))
	if !(scale*clip <= (1<<21)*root) {
		return Sensitivity{}, fmt.Errorf("%w: an integer norm of %v in %d coordinates", ErrBadParameter, scale*clip, d)
	}
	// The unused part of √d also covers the rounding of this arithmetic.
	l2 := math.Ceil(scale*clip + root)
	l1 := math.Ceil(math.Min(root*l2, l2*l2))
	if l2 > MaxL2 || l1 > MaxL1 {
		return Sensitivity{}, fmt.Errorf("%w: sensitivity %v", ErrBadParameter, l2)
	}
	return Sensitivity{L2: uint64(l2), L1: max(uint64(l1), uint64(l2))}, nil
}

// RDPSkellam is the Rényi differential privacy of order alpha of one release of
// an integer vector with independent symmetric Skellam noise of the given
// variance μ in every coordinate:
//
//	αΔ₂²/2μ + min( ((2α-1)Δ₂² + 6Δ₁)/4μ², 3Δ₁/2μ )
//
// (Agarwal, Kairouz, Liu, "The Skellam Mechanism for Differentially Private
// Federated Learning", NeurIPS 2021, arXiv 2110.04995). It is shown for whole
// orders; a fractional one gets the bound of the next whole order, since Rényi
// divergence grows with the order. Reducing the noisy sum modulo 2^b is
// post-processing. There is no sampling: everybody takes part.
//
// Domain: alpha in [MinOrder, MaxOrder], variance in (0, 2^62], l2 in [1,
// MaxL2], l1 in [l2, MaxL1]; else ErrBadParameter. The result is rounded up.
func RDPSkellam(alpha, variance, l2, l1 float64) (float64, error) {
	switch {
	case !(alpha >= MinOrder && alpha <= MaxOrder):
		return 0, fmt.Errorf("%w: order %v", ErrBadParameter, alpha)
	case !(variance > 0 && variance <= MaxVariance):
		return 0, fmt.Errorf("%w: variance %v", ErrBadParameter, variance)
	case !(l2 >= 1 && l2 <= MaxL2) || !(l1 >= l2 && l1 <= MaxL1):
		return 0, fmt.Errorf("%w: sensitivities Δ₂ = %v, Δ₁ = %v", ErrBadParameter, l2, l1)
	}
	a := math.Ceil(alpha)
	square := l2 / variance * l2 // Δ₂²/μ
	near := ((2*a-1)*square + 6*l1/variance) / (4 * variance)
	far := 3 * l1 / (2 * variance)
	return (a*square/2 + math.Min(near, far)) * upward, nil
}

// MemberVariance is what each member adds: total/h for h = kMin - colluders,
// rounded up. kMin members at least are in the sum and at most colluders of
// them leave their noise out or subtract it, so the honest ones alone carry the
// total. It is an error unless kMin ≥ 3 and 0 ≤ colluders < kMin, or if the
// variance is not one that NewSkellam takes.
func MemberVariance(total uint64, kMin, colluders int) (float64, error) {
	if kMin < 3 || colluders < 0 || colluders >= kMin {
		return 0, fmt.Errorf("%w: k_min %d with %d colluders", ErrBadParameter, kMin, colluders)
	}
	v := math.Nextafter(float64(total), math.Inf(1)) / float64(kMin-colluders)
	v = math.Nextafter(v, math.Inf(1))
	if total < 1 || !(v >= minMemberVariance && v <= maxMemberVariance) {
		return 0, fmt.Errorf("%w: variance %d", ErrBadParameter, total)
	}
	return v, nil
}

// SkellamTail is a t such that Skellam noise of the given variance exceeds ±t
// with probability at most p (Bernstein: P(X ≥ t) ≤ exp(-t²/(2(μ+t/3)))). For
// the headroom of a sum, take the variance of all members and p divided by the
// number of coordinates.
func SkellamTail(variance, p float64) (int64, error) {
	if !(variance > 0 && variance <= MaxVariance) || !(p > 0 && p < 1) {
		return 0, fmt.Errorf("%w: variance %v, probability %v", ErrBadParameter, variance, p)
	}
	l := math.Log(2 / p)
	return int64(math.Ceil((l/3 + math.Sqrt(l*l/9+2*variance*l)) * (1 + 1e-12))), nil
}
