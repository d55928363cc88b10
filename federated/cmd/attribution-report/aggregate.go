package main

import (
	"math"
	"slices"

	"sahm/federated/cmd/internal/report"
)

func total(v []float64) (sum float64) {
	for _, x := range v {
		sum += x
	}
	return sum
}

// collect maps runs to numbers.
func collect[T any](runs []T, f func(T) float64) []float64 {
	out := make([]float64, 0, len(runs))
	for _, r := range runs {
		out = append(out, f(r))
	}
	return out
}

func named(runs []*conductRun, name string) []*conductRun {
	return slices.DeleteFunc(slices.Clone(runs), func(r *conductRun) bool { return r.Name != name })
}

func conductNames(data []*dataResults) (out []string) {
	for _, d := range data {
		for _, r := range d.Conducts {
			if !slices.Contains(out, r.Name) {
				out = append(out, r.Name)
			}
		}
	}
	return out
}

func last(v []float64) float64 { return v[len(v)-1] }

// bonusOf is the sixth contributor's bonus in parts of an equal share.
func bonusOf(runs []*conductRun, name string) []float64 {
	return collect(named(runs, name), func(r *conductRun) float64 { return last(r.Settled.Bonus) })
}

// exactOf is its exact Shapley value over the mean of the five honest ones'.
func exactOf(runs []*conductRun, name string) []float64 {
	return collect(named(runs, name), func(r *conductRun) float64 { return toOthers(r.Exact.Validation) })
}

// scoreOf is its score over the mean of the five honest ones'.
func scoreOf(runs []*conductRun, name string) []float64 {
	return collect(named(runs, name), func(r *conductRun) float64 { return toOthers(r.Settled.Scores) })
}

// toOthers is the last value over the mean of the others.
func toOthers(v []float64) float64 {
	n := len(v) - 1
	return v[n] / (total(v[:n]) / float64(n))
}

// deviation is how far the scores' sum is from the first-order gain.
func deviation(s *settled) float64 { return math.Abs(s.Sum-s.Gain) / math.Abs(s.Gain) }

// bar is a condition on a report.Figure over seeds, judged by its mean.
type bar struct {
	What, Data string
	Figure     report.Figure
	Limit      float64
	AtLeast    bool
	Kept       int // seeds that keep it by themselves
	Format     func(float64) string
}

func (b bar) keeps(v float64) bool {
	if b.AtLeast {
		return v >= b.Limit
	}
	return v <= b.Limit
}

func (b bar) met() bool { return b.Figure.N > 0 && b.keeps(b.Figure.Mean) }

func (b bar) worst() float64 {
	if b.AtLeast {
		return b.Figure.Min
	}
	return b.Figure.Max
}

func newBar(what, data string, values []float64, limit float64, atLeast bool, format func(float64) string) bar {
	b := bar{What: what, Data: data, Figure: report.Over(values), Limit: limit, AtLeast: atLeast, Format: format}
	for _, v := range values {
		if b.keeps(v) {
			b.Kept++
		}
	}
	return b
}

// bars are what must hold, on each data set.
func bars(data []*dataResults) (out []bar) {
	for _, d := range data {
		out = append(out,
			newBar("graded noise: Spearman with exact Shapley", d.Name, collect(d.Graded, func(g *graded) float64 { return g.Spearman }), 0.9, true, plain3),
			newBar("flipped labels: bonus of an equal share", d.Name, bonusOf(d.Conducts, caseFlipped), 0.1, false, percent1),
			newBar("random noise: bonus of an equal share", d.Name, bonusOf(d.Conducts, caseNoise), 0.1, false, percent1),
			newBar("split in two: change of the bonus", d.Name, splitChanges(d.Splits), 0.1, false, percent1),
			newBar("scores' sum from the first-order gain", d.Name, append(collect(d.Graded, func(g *graded) float64 { return deviation(g.Settled) }),
				collect(named(d.Conducts, caseHonest), func(r *conductRun) float64 { return deviation(r.Settled) })...), 0.02, false, percent1),
		)
	}
	return out
}

// splitChanges is, for every random split of every contributor and seed, how
// much its two halves' bonus differs from the whole's.
func splitChanges(runs []*splitRun) []float64 {
	var out []float64
	for _, r := range runs {
		if !r.ByClass {
			out = append(out, math.Abs(r.Halves/r.Whole-1))
		}
	}
	return out
}

// splitSum is the bonus of all halves over that of all wholes.
func splitSum(runs []*splitRun, byClass bool) float64 {
	var whole, halves float64
	for _, r := range runs {
		if r.ByClass == byClass {
			whole, halves = whole+r.Whole, halves+r.Halves
		}
	}
	return halves / whole
}

func splitRatios(runs []*splitRun, byClass bool, f func(*splitRun) float64) []float64 {
	var out []float64
	for _, r := range runs {
		if v := f(r); r.ByClass == byClass && !math.IsNaN(v) {
			out = append(out, v)
		}
	}
	return out
}
