package privacy

import "fmt"

// NoiseMultiplier is the smallest SigmaMicro with which steps steps of the
// sampled Gaussian mechanism at samplingPpb cost at most epsilonMicro at deltaPico,
// by bisection over the whole numbers: the result itself was evaluated and
// fits. ErrNoGuarantee if even MaxSigmaMicro costs more.
func NoiseMultiplier(epsilonMicro, deltaPico, samplingPpb, steps uint64) (sigmaMicro uint64, err error) {
	return smallest(MinSigmaMicro, MaxSigmaMicro, epsilonMicro, deltaPico, func(s uint64) Event {
		return Event{Mechanism: SampledGaussian, Count: steps, SamplingPpb: samplingPpb, SigmaMicro: s}
	})
}

// SkellamVariance is the smallest variance of the whole noise with which rounds
// releases of sensitivity s cost at most epsilonMicro at deltaPico.
// ErrNoGuarantee if even MaxVariance costs more.
func SkellamVariance(epsilonMicro, deltaPico, rounds uint64, s Sensitivity) (variance uint64, err error) {
	return smallest(1, MaxVariance, epsilonMicro, deltaPico, func(v uint64) Event {
		return Event{Mechanism: SkellamNoise, Count: rounds, Variance: v, L2: s.L2, L1: s.L1}
	})
}

// smallest bisects for the least noise in [lo, hi] that keeps to the budget.
// Noise that gives no finite ε is too little.
func smallest(lo, hi, epsilonMicro, deltaPico uint64, event func(uint64) Event) (uint64, error) {
	if epsilonMicro == 0 || epsilonMicro > maxEpsilonMicro {
		return 0, fmt.Errorf("%w: ε of %d·10^-6", ErrBadParameter, epsilonMicro)
	}
	if _, err := deltaOf(deltaPico); err != nil {
		return 0, err
	}
	if err := event(hi).Validate(); err != nil {
		return 0, err
	}
	fits := func(noise uint64) bool {
		c, err := event(noise).Curve()
		if err != nil {
			return false
		}
		e, err := c.EpsilonMicro(deltaPico)
		return err == nil && e <= epsilonMicro
	}
	if !fits(hi) {
		return 0, fmt.Errorf("%w: ε of %d·10^-6 is out of reach", ErrNoGuarantee, epsilonMicro)
	}
	for lo < hi { // hi always fits
		mid := lo + (hi-lo)/2
		if fits(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return hi, nil
}
