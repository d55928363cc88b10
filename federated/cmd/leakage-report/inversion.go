package main

import (
	"math"
	"math/rand/v2"

	"sahm/federated/model"
	"sahm/trainer/dataset"
)

// Gradient inversion in closed form: the gradient by a first-layer unit's
// weights is a multiple of the row, and by its bias the same multiple of 1
// (Geiping et al. 2020, proposition 3.1; Zhu et al. 2019 search for what this
// gives at once). Steps on one row only change the multiple. Of several rows the
// quotient is a weighted mean, and in a perceptron each hidden unit weighs them
// differently, which is where single rows come out of sums (Boenisch et al.
// 2023).

// inversion is how much of rows comes back from the first round's sum.
type inversion struct {
	Model   model.Family
	Rows, N int // of a member, and members
	Epsilon float64
	// Fields is the share of a row's fields that the best candidate has right,
	// Whole the share of rows that it has right in full. Guessed is Fields for
	// as many rows of other people in place of candidates.
	Fields, Whole, Guessed, GuessedWhole float64
}

// near is how far, in standard deviations, a number may be off to be right.
const near = 0.1

// candidates are the rows that a sum of updates hints at.
func (r replica) candidates(sum []float64) [][]float64 {
	units := r.classes
	if r.hidden > 0 {
		units = r.hidden
	}
	var out [][]float64
	for u := range units {
		bias := sum[r.inputs*units+u]
		if math.Abs(bias) < 1e-9 {
			continue
		}
		x := make([]float64, r.inputs)
		for j := range x {
			x[j] = sum[j*units+u] / bias
		}
		out = append(out, x)
	}
	return out
}

// fields are where a schema's columns lie in an encoded row.
type fields []struct {
	at, width int
}

func fieldsOf(s dataset.Schema) (out fields) {
	at := 0
	for _, f := range s.Features {
		width := dataset.EncodedWidth(dataset.Schema{Features: []dataset.Feature{f}})
		if f.Kind == dataset.Numeric {
			width = 1
		}
		out = append(out, struct{ at, width int }{at, width})
		at += width
	}
	return out
}

func largest(v []float64) (at int) {
	for i, x := range v {
		if x > v[at] {
			at = i
		}
	}
	return at
}

// right is the share of fields in which guess is row.
func (f fields) right(guess, row []float64) (share float64) {
	for _, c := range f {
		g, r := guess[c.at:c.at+c.width], row[c.at:c.at+c.width]
		if c.width == 1 && math.Abs(g[0]-r[0]) <= near || c.width > 1 && largest(g) == largest(r) {
			share += 1 / float64(len(f))
		}
	}
	return share
}

func (e example) dense(width int) []float64 {
	out := make([]float64, width)
	for k, j := range e.at {
		out[j] = e.value[k]
	}
	return out
}

// invert plays one round in which each member has only its first rows rows.
// The numbers are those of the whole cohort c.
func (c *cohort) invert(s dataset.Schema, o terms, members, rows int) (inversion, error) {
	r := c.replica
	out := inversion{Model: r.spec.Family, Rows: rows, N: members, Epsilon: o.Epsilon}
	small := &cohort{seed: c.seed, replica: r, test: c.test[:1]}
	for _, m := range c.members[:members] {
		small.members = append(small.members, m[:rows])
	}
	first := o
	first.Rounds, first.Accounted = 1, o.Rounds
	v, err := small.play(first, nil)
	if err != nil {
		return out, err
	}
	f, found := fieldsOf(s), r.candidates(v.sums[0])
	rng := rand.New(rand.NewPCG(c.seed, 0x6775657373)) // "guess"
	var guesses [][]float64
	for range found {
		guesses = append(guesses, c.known[rng.IntN(len(c.known))].dense(r.inputs))
	}
	best := func(among [][]float64, row []float64) (share float64) {
		for _, g := range among {
			share = max(share, f.right(g, row))
		}
		return share
	}
	n := 0.0
	for _, m := range small.members[:min(members, 16)] {
		for _, e := range m {
			row := e.dense(r.inputs)
			hit, guess := best(found, row), best(guesses, row)
			out.Fields, out.Guessed = out.Fields+hit, out.Guessed+guess
			out.Whole, out.GuessedWhole = out.Whole+math.Floor(hit+1e-9), out.GuessedWhole+math.Floor(guess+1e-9)
			n++
		}
	}
	out.Fields, out.Guessed, out.Whole, out.GuessedWhole = out.Fields/n, out.Guessed/n, out.Whole/n, out.GuessedWhole/n
	return out, nil
}
