package main

import (
	"math"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/trainer/dataset"
)

// The statistics round opens column sums over the cohort. Whether a row is in
// them is Homer's question (Homer et al. 2008; Dwork et al. 2015, "Robust
// traceability from trace amounts"), asked here by a likelihood ratio.

// statisticsRidge is updateRidge for statistics, whose samples are rows and plenty.
const (
	statisticsRidge   = 0.01
	statisticsSamples = 600
)

// units are the lengths of a statistics vector's coordinates, so that a row is
// (1, x, x²) with |x| ≤ 1 for a number and one 1 for a category. The last
// slots count rows and what was odd about them; with noise only the rows go.
func units(s dataset.Schema, noised bool) []float64 {
	var out []float64
	for _, f := range s.Features {
		if f.Kind == dataset.Numeric {
			one := math.Ldexp(1, f.Scale)
			out = append(out, 1, 1/one, 1/one/one)
			continue
		}
		buckets := dataset.EncodedWidth(dataset.Schema{Features: []dataset.Feature{f}})
		for range buckets {
			out = append(out, 1)
		}
	}
	for i := len(out); i < dataset.StatsLength(s); i++ {
		one := 1.0
		if noised && i > len(out) {
			one = 0
		}
		out = append(out, one)
	}
	return out
}

// rowBound is the largest norm of a row in units(s, true).
func rowBound(s dataset.Schema) float64 {
	square := 1.0
	for _, f := range s.Features {
		if f.Kind == dataset.Numeric {
			square += 3
		} else {
			square++
		}
	}
	return math.Sqrt(square)
}

func inUnits(v []int64, units []float64) []float64 {
	out := make([]float64, len(v))
	for j, x := range v {
		out[j] = float64(x) * units[j]
	}
	return out
}

// statisticsSighting is sightings of the statistics round.
type statisticsSighting struct {
	N           int
	Epsilon     float64
	Sum, Single rate
}

func (p *people) sightStatistics(members, rows int, o terms) (statisticsSighting, error) {
	out := statisticsSighting{N: members, Epsilon: o.Epsilon}
	u := units(p.schema, o.Epsilon > 0)
	each, err := p.statistics(members)
	if err != nil {
		return out, err
	}
	row := func(t dataset.Table, i int) ([]float64, error) {
		v, _, err := dataset.StatsVector(p.schema, t.Subset([]int{i}))
		return inUnits(v, u), err
	}
	own := make([][]float64, members)
	vectors := make([][]float32, members)
	for i, v := range each {
		own[i] = inUnits(v, u)
		vectors[i] = narrow(own[i])
	}
	observed := inUnits(sumOf(each), u)
	variance := 0.0
	if o.Epsilon > 0 {
		bound := float64(rows) * rowBound(p.schema)
		q, err := privacy.NewQuantiser(wordBits, bound, members)
		if err != nil {
			return out, err
		}
		sk, noise, err := o.noise(q.Scale, bound, len(u), members)
		if err != nil {
			return out, err
		}
		sum, _, err := add(q, sk, vectors, func(i int) privacy.NoiseKey {
			return privacy.NoiseKey(dao.Keccak256([]byte("statistics"), []byte{byte(p.seed), byte(members), byte(i)}))
		})
		if err != nil {
			return out, err
		}
		observed, variance = widen(sum), noise/(q.Scale*q.Scale)
	}
	known := make([][]float64, min(statisticsSamples, p.known.Rows()))
	for i := range known {
		if known[i], err = row(p.known, i); err != nil {
			return out, err
		}
	}
	s := newSpread(known, statisticsRidge)
	all, one := s.test(observed, members*rows, variance), s.test(own[0], rows, 0)
	type looked struct {
		shift       []entry
		sum, square float64
	}
	look := func(t dataset.Table) (ls []looked, err error) {
		for i := range t.Rows() {
			v, err := row(t, i)
			if err != nil {
				return nil, err
			}
			var l looked
			for j, x := range v {
				l.shift = append(l.shift, entry{j, x - s.mean[j]})
			}
			l.sum = all.ratio(l.shift, all.w.square(l.shift))
			l.square = one.w.square(l.shift)
			ls = append(ls, l)
		}
		return ls, nil
	}
	outside, err := look(p.outside)
	if err != nil {
		return out, err
	}
	column := func(ls []looked, f func(looked) float64) (v []float64) {
		for _, l := range ls {
			v = append(v, f(l))
		}
		return v
	}
	var targets []looked
	var single []rate
	for i := range min(attacked, members) {
		mine, err := look(p.members[i])
		if err != nil {
			return out, err
		}
		targets = append(targets, mine...)
		one.see(own[i])
		ratio := func(l looked) float64 { return one.ratio(l.shift, l.square) }
		single = append(single, judge(column(mine, ratio), column(outside, ratio)))
	}
	by := func(l looked) float64 { return l.sum }
	out.Sum, out.Single = judge(column(targets, by), column(outside, by)), mean(single)
	return out, nil
}
