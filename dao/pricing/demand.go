package pricing

import (
	"fmt"
	"math/big"

	"sahm/dao"
)

// Dynamics say how prices move by themselves, as PriceBook.dynamics.
type Dynamics struct {
	DemandRiseMicro  uint32 `json:"demandRiseMicro"`  // added to the excess by a settled run; at most 693,147 (ln 2)
	DemandDecayMicro uint32 `json:"demandDecayMicro"` // taken off the excess each period; at least 1 if it can rise
	DemandCapMicro   uint32 `json:"demandCapMicro"`   // greatest excess; at most 4,158,883 (ln 64)
	QualityMinBps    uint16 `json:"qualityMinBps"`    // 1000 to 10000
	QualityMaxBps    uint16 `json:"qualityMaxBps"`    // 10000 to 40000
	QualityStepBps   uint16 `json:"qualityStepBps"`   // part of the way that quality moves; at most 5000
}

// Still are the dynamics of prices that do not move.
func Still() Dynamics { return Dynamics{QualityMinBps: BPS, QualityMaxBps: BPS} }

// Check reports what the contract would refuse; [ErrBadParameters].
func (d Dynamics) Check() error {
	leastDecay := uint32(0)
	if d.DemandRiseMicro > 0 {
		leastDecay = 1
	}
	for _, v := range []struct {
		name               string
		given, least, most uint32
	}{
		{"demandRiseMicro", d.DemandRiseMicro, 0, maxRiseMicro},
		{"demandCapMicro", d.DemandCapMicro, 0, maxExcessMicro},
		{"demandDecayMicro", d.DemandDecayMicro, leastDecay, maxExcessMicro},
		{"qualityMinBps", uint32(d.QualityMinBps), leastQualityBps, BPS},
		{"qualityMaxBps", uint32(d.QualityMaxBps), BPS, mostQualityBps},
		{"qualityStepBps", uint32(d.QualityStepBps), 0, maxQualityStep},
	} {
		if v.given < v.least || v.given > v.most {
			return fmt.Errorf("%w: %s is %d, not %d to %d", ErrBadParameters, v.name, v.given, v.least, v.most)
		}
	}
	return nil
}

// Live is what PriceBook stores of a dataset: the excess and the quality as of
// Period, what is added to the excess in the next period and the one after it,
// and the quality in these. Period 0 means that nothing was ever noted.
type Live struct {
	BaseWei      dao.Wei // meant only with OwnBase
	OwnBase      bool
	ExcessMicro  uint32
	AddedNext    uint32
	AddedAfter   uint32
	Period       uint32
	QualityBps   uint16
	QualityNext  uint16
	QualityAfter uint16
}

// At is the excess and the quality in force in a period that is not before
// l.Period.
func (l Live) At(period uint32, d Dynamics) (excessMicro uint32, qualityBps uint16) {
	quality := uint16(BPS)
	var excess uint64
	if l.Period != 0 {
		excess, quality = uint64(l.ExcessMicro), l.QualityBps
		passed := uint64(period - l.Period)
		if passed >= 1 {
			excess, quality = step(excess, l.AddedNext, d), l.QualityNext
		}
		if passed >= 2 {
			excess, quality = step(excess, l.AddedAfter, d), l.QualityAfter
			excess = less(excess, (passed-2)*uint64(d.DemandDecayMicro))
		}
	}
	return uint32(min(excess, uint64(d.DemandCapMicro))), max(d.QualityMinBps, min(d.QualityMaxBps, quality))
}

// step is one period on: decay, then what was noted two periods before the new
// one, then the cap.
func step(excess uint64, added uint32, d Dynamics) uint64 {
	return min(less(excess, uint64(d.DemandDecayMicro))+uint64(added), uint64(d.DemandCapMicro))
}

func less(a, b uint64) uint64 { return a - min(a, b) }

// NoteUse is l after a settled run of which completed of ordered training
// rounds were paid for; [ErrBadRounds].
func (l Live) NoteUse(period uint32, d Dynamics, completed, ordered uint32) (Live, error) {
	if ordered == 0 || completed > ordered {
		return l, fmt.Errorf("%w: %d of %d", ErrBadRounds, completed, ordered)
	}
	rise := uint64(d.DemandRiseMicro) * uint64(completed) / uint64(ordered)
	l = l.advanced(period, d)
	l.AddedAfter = uint32(min(uint64(d.DemandCapMicro), uint64(l.AddedAfter)+rise))
	return l, nil
}

// NoteQuality is l after a settled run in which the dataset's share of the
// positive scores, against an equal share, was shownBps; see [Shown].
func (l Live) NoteQuality(period uint32, d Dynamics, shownBps uint64) Live {
	l = l.advanced(period, d)
	from, shown := uint64(l.QualityAfter), min(shownBps, maxShownBps)
	to := from
	if shown > from {
		to += (shown - from) * uint64(d.QualityStepBps) / BPS
	} else {
		to -= (from - shown) * uint64(d.QualityStepBps) / BPS
	}
	l.QualityAfter = uint16(min(uint64(d.QualityMaxBps), max(uint64(d.QualityMinBps), to)))
	return l
}

// advanced brings l to a period.
func (l Live) advanced(period uint32, d Dynamics) Live {
	switch passed := period - l.Period; {
	case l.Period == 0:
		l.QualityBps, l.QualityNext, l.QualityAfter = BPS, BPS, BPS
	case passed == 1:
		l.ExcessMicro, _ = l.At(period, d)
		l.AddedNext, l.AddedAfter = l.AddedAfter, 0
		l.QualityBps, l.QualityNext = l.QualityNext, l.QualityAfter
	case passed >= 2:
		l.ExcessMicro, _ = l.At(period, d)
		l.AddedNext, l.AddedAfter = 0, 0
		l.QualityBps, l.QualityNext = l.QualityAfter, l.QualityAfter
	}
	l.Period = period
	return l
}

// Shown is what RunMeter makes of a run's attribution scores: each dataset's
// share of the positive ones against an equal share, in bps, at most 20000.
// It is nil if no score is positive: then nothing is shown.
func Shown(scores []int64) []uint64 {
	sum := new(big.Int)
	for _, s := range scores {
		if s > 0 {
			sum.Add(sum, big.NewInt(s))
		}
	}
	if sum.Sign() == 0 {
		return nil
	}
	out := make([]uint64, len(scores))
	for i, s := range scores {
		if s <= 0 {
			continue
		}
		v := big.NewInt(s)
		v.Mul(v, big.NewInt(int64(len(scores))*BPS))
		v.Div(v, sum)
		out[i] = maxShownBps
		if v.IsUint64() {
			out[i] = min(maxShownBps, v.Uint64())
		}
	}
	return out
}

// FakeExponential is EIP-4844's fake_exponential: about
// factor · e^(numerator/denominator), each term of the series rounded down.
// denominator must be positive and the others not negative.
func FakeExponential(factor, numerator, denominator *big.Int) *big.Int {
	output, term, divisor := new(big.Int), new(big.Int).Mul(factor, denominator), new(big.Int)
	for term.Sign() > 0 {
		output.Add(output, term)
		divisor.Add(divisor, denominator)
		term.Mul(term, numerator)
		term.Div(term, divisor)
	}
	return output.Div(output, denominator)
}

// Multiplier is the demand multiplier of an excess, with 18 decimals.
func Multiplier(excessMicro uint32) *big.Int {
	return FakeExponential(one18, big.NewInt(int64(excessMicro)), micro)
}

// ExcessOf is the greatest excess whose multiplier is not above m, which has 18
// decimals: for "at most four times" or "5 % a run". Below one it is 0, and it
// is never above ln 64.
func ExcessOf(m *big.Int) uint32 {
	low, high := uint32(0), uint32(maxExcessMicro)
	for low < high {
		mid := (low + high + 1) / 2
		if Multiplier(mid).Cmp(m) <= 0 {
			low = mid
		} else {
			high = mid - 1
		}
	}
	return low
}

// DecayOf is the decay a period with which a multiplier loses half of its
// logarithm's ln 2 in that many seconds: from 2 to 1, from 4 to 2. It is at
// least 1.
func DecayOf(halfLifeSeconds uint64) uint32 {
	v := uint64(maxRiseMicro) * PeriodSeconds / max(1, halfLifeSeconds)
	return uint32(min(max(1, v), maxExcessMicro))
}
