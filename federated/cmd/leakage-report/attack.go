package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"sahm/dao"
	"sahm/federated/privacy"
)

// rate is how well scores tell members' rows from others'.
type rate struct {
	AUC float64 // area under the receiver operating characteristic; 0.5 is guessing
	// Low is the true positive rate at a false positive rate of 1 %.
	Low float64
}

// judge compares the scores of rows that were in with those of rows that were
// not. Ties count half.
func judge(in, out []float64) rate {
	sorted := slices.Clone(out)
	slices.Sort(sorted)
	var auc, low float64
	limit := sorted[len(sorted)-1-len(sorted)/100]
	for _, v := range in {
		below, found := slices.BinarySearch(sorted, v)
		auc += float64(below)
		if found {
			last := below
			for last < len(sorted) && sorted[last] == v {
				last++
			}
			auc += float64(last-below) / 2
		}
		if v > limit {
			low++
		}
	}
	return rate{auc / float64(len(in)) / float64(len(out)), low / float64(len(in))}
}

func mean(rates []rate) (m rate) {
	for _, r := range rates {
		m.AUC += r.AUC / float64(len(rates))
		m.Low += r.Low / float64(len(rates))
	}
	return m
}

// attack is what an adversary prepares for one run: the spread of a member's
// updates over all rounds, from members of its own making that train on rows of
// its own from the very parameters that the run went through.
type attack struct {
	c      *cohort
	v      *view
	spread *spread
	// reach is how far a row's own descent direction moves its member's update,
	// fitted on more members of the attacker's own, of which it knows the rows.
	reach float64
}

// How many such members it makes, for the spread and for the fit.
const (
	shadows = 160
	fitting = 8
)

func (c *cohort) prepare(v *view, rows int) (*attack, error) {
	rng := rand.New(rand.NewPCG(c.seed, 0x736861646f77)) // "shadow"
	member := func() (mine []example, updates []float64, err error) {
		for _, at := range rng.Perm(len(c.known))[:rows] {
			mine = append(mine, c.known[at])
		}
		for _, entering := range v.entering {
			var seed dao.Hash
			for i := range seed {
				seed[i] = byte(rng.Uint64())
			}
			u := narrow(c.replica.train(entering, mine, seed))
			if _, err := privacy.ClipL2(u, v.clip); err != nil {
				return nil, nil, err
			}
			updates = append(updates, widen(u)...)
		}
		return mine, updates, nil
	}
	a := &attack{c: c, v: v, reach: 1}
	samples := make([][]float64, shadows)
	for k := range samples {
		var err error
		if _, samples[k], err = member(); err != nil {
			return nil, err
		}
	}
	a.spread = newSpread(samples, updateRidge)
	one := a.spread.whitener(1, 0)
	var along, square float64
	for range fitting {
		mine, updates, err := member()
		if err != nil {
			return nil, err
		}
		t := test{w: one}
		t.see(updates)
		for _, e := range mine {
			shift := a.shift(e)
			along += sparseDot(shift, t.u)
			square += one.square(shift)
		}
	}
	a.reach = max(along/square, 1e-9) // a fit below zero would mean no signal
	return a, nil
}

// shift is how a row moves its member's updates, all rounds one after another.
func (a *attack) shift(e example) []entry {
	var out []entry
	s := a.c.replica.scratch()
	for round, params := range a.v.entering {
		base := round * len(params)
		a.c.replica.gradient(params, e, s, func(at int, v float64) { out = append(out, entry{base + at, -a.reach * v}) })
	}
	return out
}

// test is the likelihood ratio of an observation: with the row, its mean is
// moved by the row's shift; the noise around it is Gaussian.
type test struct {
	w whitener
	u []float64 // covariance⁻¹·(observed - expected)
}

func (s *spread) test(observed []float64, members int, noise float64) test {
	t := test{w: s.whitener(members, noise)}
	t.see(observed)
	return t
}

func (t *test) see(observed []float64) {
	rest := slices.Clone(observed)
	for j, m := range t.w.mean {
		rest[j] -= t.w.n * m
	}
	t.u = t.w.apply(rest)
}

// ratio is the log of the likelihood ratio for a shift whose square is known.
func (t test) ratio(shift []entry, square float64) float64 {
	return sparseDot(shift, t.u) - square/2
}

func joined(rounds [][]float64) (out []float64) {
	for _, r := range rounds {
		out = append(out, r...)
	}
	return out
}

// sightings is how well each way of looking at a run tells members' rows.
type sightings struct {
	// Sum sees the sums of each round, as the coordinator does; Single sees one
	// member's updates, as it would without secure aggregation.
	Sum, Single rate
	// Aligned and Loss see the sums, and only the model, and know no other
	// people's rows (Nasr 2019 and Yeom 2018).
	Aligned, Loss rate
	// SingleAligned is Aligned of one member's updates.
	SingleAligned rate
	Accuracy      float64 // of the model, on test rows
}

// attacked is how many members' rows are looked for.
const attacked = 8

func (a *attack) sight() sightings {
	c, v := a.c, a.v
	s := sightings{Accuracy: v.accuracy}
	targets := c.members[:min(attacked, len(c.members))]

	all := a.spread.test(joined(v.sums), len(c.members), v.noise)
	one := a.spread.test(joined(v.own[0]), 1, 0)
	type looked struct {
		shift         []entry
		sum, square   float64 // likelihood ratio by the sums; square for one member
		aligned, loss float64
	}
	scratch := c.replica.scratch()
	look := func(e example) looked {
		l := looked{shift: a.shift(e)}
		l.sum = all.ratio(l.shift, all.w.square(l.shift))
		l.square = one.w.square(l.shift)
		l.aligned = a.aligned(e, v.sums)
		l.loss = -c.replica.loss(v.final, e, scratch)
		return l
	}
	var outside []looked
	for _, e := range c.outside {
		outside = append(outside, look(e))
	}
	column := func(ls []looked, f func(looked) float64) []float64 {
		out := make([]float64, len(ls))
		for i, l := range ls {
			out[i] = f(l)
		}
		return out
	}
	var members []looked
	var single, singleAligned []rate
	for i, mine := range targets {
		var ls []looked
		for _, e := range mine {
			ls = append(ls, look(e))
		}
		members = append(members, ls...)
		one.see(joined(v.own[i]))
		ratio := func(l looked) float64 { return one.ratio(l.shift, l.square) }
		single = append(single, judge(column(ls, ratio), column(outside, ratio)))
		aligned := func(es []example) (out []float64) {
			for _, e := range es {
				out = append(out, a.aligned(e, v.own[i]))
			}
			return out
		}
		singleAligned = append(singleAligned, judge(aligned(mine), aligned(c.outside)))
	}
	by := func(f func(looked) float64) rate { return judge(column(members, f), column(outside, f)) }
	s.Sum = by(func(l looked) float64 { return l.sum })
	s.Aligned = by(func(l looked) float64 { return l.aligned })
	s.Loss = by(func(l looked) float64 { return l.loss })
	s.Single, s.SingleAligned = mean(single), mean(singleAligned)
	return s
}

// aligned is the cosine of what was sent with the row's own descent, over the
// rounds.
func (a *attack) aligned(e example, sent [][]float64) (sum float64) {
	s := a.c.replica.scratch()
	for round, params := range a.v.entering {
		var along, norm float64
		a.c.replica.gradient(params, e, s, func(at int, v float64) {
			along -= v * sent[round][at]
			norm += v * v
		})
		sum += along / math.Sqrt(max(norm, 1e-30))
	}
	return sum
}
