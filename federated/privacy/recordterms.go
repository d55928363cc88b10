package privacy

import (
	"errors"
	"fmt"
	"math"
	"math/big"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/mpc/mask"
)

// ErrNotRecordSpec reports a spec that a record-level run cannot be of.
var ErrNotRecordSpec = errors.New("privacy: that model cannot be trained with record-level privacy")

// statisticsShare is the part of a record-level run's ε that its statistics may
// cost alone; composed with the training they cost far less.
const statisticsShare = 4

// recordTerms derives the noise of a record-level run. Every member adds the
// whole of it: to its statistics, of which one row is one part in the largest
// dataset's rows, and to every step of its training.
//
// The noise of the statistics is what costs a quarter of ε by itself; the noise
// multiplier of the training is then the least, in thousandths, with which all
// steps and the statistics compose to at most ε, less two millionths. The
// accountant of the sampled Gaussian computes with float64: where the cost of a
// multiplier is nearer to ε than that arithmetic is exact, some 10^-12, two
// platforms might derive neighbouring ones. Both keep the promise.
func recordTerms(o *dao.Order, t Terms) (Terms, error) {
	n, p := len(o.Datasets), o.Privacy
	most := o.MostRows()
	if most == 0 || o.Training.ModelLength > 1<<30 || o.Training.StatsLength > 1<<30 {
		return Terms{}, fmt.Errorf("%w: %d rows, vectors of %d and %d", ErrBadParameter, most, o.Training.ModelLength, o.Training.StatsLength)
	}
	s := &Release{Sensitivity: rowSensitivity(most, o.Training.StatsLength)}
	share := uint64(statisticsShare)
	if o.StatisticsOnly() { // nothing else is released
		share = 1
	}
	ratio, err := leastNoise(p.EpsilonMicro/share, p.DeltaPico, []exactEvent{{count: 1, Sensitivity: s.Sensitivity}})
	if err != nil {
		return Terms{}, fmt.Errorf("statistics: %w", err)
	}
	v := varianceOf(ratio, s.L2)
	all := new(big.Int).Mul(v, big.NewInt(int64(n)))
	if !v.IsUint64() || v.Uint64() > maxMemberVariance || all.Cmp(big.NewInt(MaxVariance)) > 0 {
		return Terms{}, fmt.Errorf("%w: the statistics need a variance of %s", ErrEpsilonUnreachable, v)
	}
	s.Variance, s.Member = v.Uint64(), float64(v.Uint64()) // whole: exact
	s.Tail = tail(all.Uint64(), o.Training.StatsLength)
	if err := headroom(mask.Bits64, n, NormInt, s.Tail); err != nil {
		return Terms{}, fmt.Errorf("statistics: %w", err)
	}
	if p.EpsilonMicro <= 2 {
		return Terms{}, fmt.Errorf("%w: ε = %d·10^-6", ErrEpsilonUnreachable, p.EpsilonMicro)
	}
	if o.StatisticsOnly() {
		t.Statistics = s
		return t, nil
	}
	t.Statistics, t.Record = s, &RecordTerms{SamplingPpb: p.SamplingPpb, Steps: uint64(p.Steps)}
	t.Record.SigmaMicro, err = leastMultiplier(p.EpsilonMicro-2, p.DeltaPico, s.event(1), t.Record.Event())
	return t, err
}

// multiplierUnit is the step of the noise multipliers that are derived, and
// searchOrder the largest order that is looked at for it: every party derives
// the terms again and again, so only whole orders count, and few. What is found
// costs no more with all of them.
const (
	multiplierUnit = 1000
	searchOrder    = 256
)

// leastMultiplier is the least SigmaMicro with which training composes with
// another event to at most epsilonMicro.
func leastMultiplier(epsilonMicro, deltaPico uint64, other, training Event) (uint64, error) {
	delta, err := deltaOf(deltaPico)
	if err != nil {
		return 0, err
	}
	var orders, spent []float64
	for _, a := range DefaultOrders() {
		if a != math.Floor(a) || a > searchOrder {
			continue
		}
		rdp, err := other.RDP(a)
		if err != nil {
			return 0, err
		}
		orders, spent = append(orders, a), append(spent, rdp)
	}
	fits := func(sigmaMicro uint64) (bool, error) {
		training.SigmaMicro = sigmaMicro
		for i, a := range orders {
			rdp, err := training.RDP(a)
			if err != nil {
				return false, err
			}
			if convert(a, spent[i]+rdp, delta) <= float64(epsilonMicro)/1e6 {
				return true, nil
			}
		}
		return false, nil
	}
	lo, hi := uint64(MinSigmaMicro/multiplierUnit), uint64(MaxSigmaMicro/multiplierUnit)
	ok, err := fits(hi * multiplierUnit)
	if err == nil && !ok {
		err = fmt.Errorf("%w: ε of %d·10^-6 over %d steps", ErrEpsilonUnreachable, epsilonMicro, training.Count)
	}
	for err == nil && lo < hi { // hi fits
		mid := lo + (hi-lo)/2
		if ok, err = fits(mid * multiplierUnit); ok {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return hi * multiplierUnit, err
}

// rowSensitivity bounds what one row changes in a statistics vector of length d
// that is normed for most rows (dataset.PrivateStatsVector): its share of
// NormInt, and a unit of rounding in every coordinate.
func rowSensitivity(most, d uint64) Sensitivity {
	share := (NormInt + most - 1) / most
	return sensitivityOf(share+ceilRoot(new(big.Int).SetUint64(d)).Uint64(), d)
}

// RecordOf is the mechanism that a member trains with in a record-level run: the
// order's terms with the clip norm of its spec. ErrNotRecordSpec if the spec is
// not one for such a run, or not one that takes the order's steps.
func RecordOf(o *dao.Order, s model.Spec) (RecordTerms, error) {
	bad := func(f string, a ...any) (RecordTerms, error) {
		return RecordTerms{}, fmt.Errorf("%w: %s", ErrNotRecordSpec, fmt.Sprintf(f, a...))
	}
	switch {
	case !o.Record():
		return RecordTerms{}, ErrNotNoised
	case !s.Family.ClipsRows():
		return bad("the rows of family %s cannot be clipped", s.Family)
	case s.RowClip == 0:
		return bad("it has no row_clip")
	case uint64(o.Training.Rounds)*uint64(s.LocalSteps) != uint64(o.Privacy.Steps):
		return bad("%d rounds of %d steps are not the %d that the order's epsilon covers", o.Training.Rounds, s.LocalSteps, o.Privacy.Steps)
	case s.Strategy != nil && (s.Strategy.Name != model.FedAvg && s.Strategy.Name != model.FedAdam || s.Strategy.PersonalHead):
		return bad("members would train by other steps than the accountant's with strategy %s", s.Strategy.Name)
	}
	t, err := TermsOf(o)
	if err != nil {
		return RecordTerms{}, err
	}
	r := *t.Record
	r.ClipMicro = s.RowClipMicro()
	return r, r.Validate()
}
