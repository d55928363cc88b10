package main

import (
	"encoding/binary"
	"math"
	"math/rand/v2"

	"sahm/dao"
	"sahm/federated/privacy"
)

// scoreSighting is how well one opened score tells whether a row is the
// member's, if the validation set was made for that: the row itself and
// Validation-1 rows of the attacker's.
type scoreSighting struct {
	N, Validation int
	Rate          rate
}

// sightScores opens, for each row looked for, the score that every attacked
// member would have had under such a validation set: the integers of the
// product's rounding and the quantised updates. Scores do not steer training,
// so one run answers for all rows.
func (a *attack) sightScores(validation int) (scoreSighting, error) {
	c, v := a.c, a.v
	out := scoreSighting{N: len(c.members), Validation: validation}
	q, err := privacy.NewQuantiser(wordBits, v.clip, len(c.members))
	if err != nil {
		return out, err
	}
	d, s := len(v.final), c.replica.scratch()
	rng := rand.New(rand.NewPCG(c.seed, 0x66696c6c)) // "fill"
	filler := make([]float64, d*len(v.entering))     // descent of the attacker's rows, all rounds
	for _, at := range rng.Perm(len(c.known))[:validation-1] {
		for round, params := range v.entering {
			c.replica.gradient(params, c.known[at], s, func(j int, x float64) { filler[round*d+j] -= x / float64(validation) })
		}
	}
	fillerAlong := make([]float64, len(a.spread.a))
	for k, row := range a.spread.a {
		fillerAlong[k] = dot(row, filler)
	}
	var rates []rate
	for i := range min(attacked, len(c.members)) {
		sent := make([][]int64, len(v.entering))
		for round := range sent {
			sent[round] = make([]int64, d)
			if err := q.Quantise(sent[round], narrow(v.own[i][round])); err != nil {
				return out, err
			}
		}
		// look is the member's score over what such a set gives other members.
		look := func(number int, e example) (float64, error) {
			var mine []entry
			for round, params := range v.entering {
				c.replica.gradient(params, e, s, func(j int, x float64) { mine = append(mine, entry{round*d + j, -x / float64(validation)}) })
			}
			full := append([]float64(nil), filler...)
			for _, m := range mine {
				full[m.at] += m.value
			}
			var rounder privacy.GradientRounder
			score := 0.0
			for round := range v.entering {
				g := narrow(full[round*d : (round+1)*d])
				if round == 0 {
					if rounder, err = privacy.NewGradientRounder(g, wordBits, len(v.entering)); err != nil {
						return 0, err
					}
				}
				coins := dao.Keccak256([]byte("coins"), binary.BigEndian.AppendUint64(nil, uint64(number)), []byte{byte(i), byte(round)})
				ints, _, err := rounder.Round(g, coins)
				if err != nil {
					return 0, err
				}
				var opened int64
				for j, x := range ints {
					opened += int64(x) * sent[round][j]
				}
				score += float64(opened)
			}
			score /= q.Scale * rounder.Scale
			expected, variance := dot(full, a.spread.mean), 0.0
			for k, row := range a.spread.a {
				x := fillerAlong[k] + sparseDot(mine, row)
				variance += x * x
			}
			return (score - expected) / math.Sqrt(max(variance, 1e-30)), nil
		}
		all := func(es []example) (scores []float64, err error) {
			for k, e := range es {
				x, err := look(k, e)
				if err != nil {
					return nil, err
				}
				scores = append(scores, x)
			}
			return scores, nil
		}
		in, err := all(c.members[i])
		if err != nil {
			return out, err
		}
		not, err := all(c.outside[:len(c.outside)/2])
		if err != nil {
			return out, err
		}
		rates = append(rates, judge(in, not))
	}
	out.Rate = mean(rates)
	return out, nil
}
