package main

import (
	"context"
	"fmt"
	"math/rand/v2"

	"sahm/federated/model"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// Sizes of the cohorts. Exact Shapley takes 2^n trainings.
const (
	gradedMembers  = 8
	conductMembers = 6
	splitMembers   = 5
)

// bench runs the experiments of one data set.
type bench struct {
	engine *engine.Engine
	table  dataset.Table
	rows   int // at most so many of the table's
	rounds int
	graded int // members of the graded-noise cohort
}

// graded is eight contributors with 0, 10, … 70 % wrong labels.
type graded struct {
	Seed                         uint64
	Model                        model.Family
	Rows, ValidationRows, Inputs int // a member's rows
	Settled                      *settled
	Exact                        shapleys
	// Rank correlation of the scores with exact Shapley by validation loss (the
	// bar), by test loss and by test accuracy, and with the noise itself.
	Spearman, Pearson, SpearmanTest, SpearmanAccuracy, SpearmanNoise float64
	// SpearmanExact is that of the two exact ones, by validation and by test
	// loss: how far a reference agrees with itself on fresh rows.
	SpearmanExact float64
}

func (b *bench) runGraded(ctx context.Context, spec model.Spec, seed uint64) (*graded, error) {
	w, err := newWorld(b.table, b.graded, b.rows, false, seed)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(seed, 0x677261646564)) // "graded"
	l := newLab(b.engine, w, spec, b.rounds, seed)
	var cohort []member
	clean := make([]float64, b.graded)
	for i, part := range w.parts {
		share := float64(i) / 10
		clean[i] = -share
		cohort = append(cohort, member{id: fmt.Sprint("wrong labels ", i), rows: mislabel(part, share, w.classes, rng)})
	}
	out := &graded{Seed: seed, Model: spec.Family, Rows: len(w.parts[0].y), ValidationRows: len(w.validation.y), Inputs: w.inputs}
	if out.Settled, err = l.settle(ctx, cohort); err != nil {
		return nil, err
	}
	if out.Exact, err = l.shapley(ctx, cohort); err != nil {
		return nil, err
	}
	s := out.Settled.Scores
	out.Spearman, out.Pearson = spearman(s, out.Exact.Validation), pearson(s, out.Exact.Validation)
	out.SpearmanTest, out.SpearmanAccuracy = spearman(s, out.Exact.Test), spearman(s, out.Exact.Accuracy)
	out.SpearmanNoise, out.SpearmanExact = spearman(s, clean), spearman(out.Exact.Validation, out.Exact.Test)
	return out, nil
}

// conductRun is one of six contributors that is not like the five others.
type conductRun struct {
	Seed    uint64
	Name    string
	Settled *settled
	Exact   shapleys
	// AloneScore and AloneExact are the first contributor's among five, without
	// the sixth.
	AloneScore, AloneExact float64
}

// The last of six contributors, by what is wrong with it.
const (
	caseHonest  = "honest"
	caseFlipped = "flipped labels"
	caseNoise   = "random noise"
	caseCopy    = "copy of another's rows"
	caseIdle    = "free rider: zeros"
	caseStale   = "free rider: first update again"
	caseEcho    = "free rider: last global step"
	caseRandom  = "free rider: random step"
)

func cases(w *world, rng *rand.Rand) []struct {
	name string
	last member
} {
	part := w.parts[len(w.parts)-1]
	return []struct {
		name string
		last member
	}{
		{caseHonest, member{id: "honest 5", rows: part}},
		{caseFlipped, member{id: "flipped", rows: mislabel(part, 1, w.classes, rng)}},
		{caseNoise, member{id: "noise", rows: noise(part, w.classes, rng)}},
		{caseCopy, member{id: "copy", rows: w.parts[0]}},
		{caseIdle, member{id: "idle", rows: part, conduct: idle}},
		{caseStale, member{id: "stale", rows: part, conduct: stale}},
		{caseEcho, member{id: "echo", rows: part, conduct: echo}},
		{caseRandom, member{id: "random", rows: part, conduct: randomStep}},
	}
}

func (b *bench) runConducts(ctx context.Context, spec model.Spec, seed uint64) ([]*conductRun, error) {
	w, err := newWorld(b.table, conductMembers, b.rows, false, seed)
	if err != nil {
		return nil, err
	}
	l := newLab(b.engine, w, spec, b.rounds, seed)
	var others []member
	for i := range conductMembers - 1 {
		others = append(others, member{id: fmt.Sprint("honest ", i), rows: w.parts[i]})
	}
	alone, err := l.settle(ctx, others)
	if err != nil {
		return nil, err
	}
	aloneExact, err := l.shapley(ctx, others)
	if err != nil {
		return nil, err
	}
	var out []*conductRun
	for _, c := range cases(w, rand.New(rand.NewPCG(seed, 0x636f6e64756374))) { // "conduct"
		cohort := append(others[:len(others):len(others)], c.last)
		r := &conductRun{Seed: seed, Name: c.name, AloneScore: alone.Scores[0], AloneExact: aloneExact.Validation[0]}
		if r.Settled, err = l.settle(ctx, cohort); err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		if r.Exact, err = l.shapley(ctx, cohort); err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		out = append(out, r)
	}
	return out, nil
}

// splitRun is one of five contributors in two halves, against the whole.
type splitRun struct {
	Seed    uint64
	ByClass bool
	Member  int
	// Whole and Halves are the contributor's part of the bonus pool.
	Whole, Halves           float64
	WholeScore, HalvesScore float64
	// Exact Shapley, of the first contributor only.
	ExactWhole, ExactHalves float64
}

func (b *bench) runSplits(ctx context.Context, spec model.Spec, seed uint64) ([]*splitRun, error) {
	w, err := newWorld(b.table, splitMembers, b.rows, false, seed)
	if err != nil {
		return nil, err
	}
	l := newLab(b.engine, w, spec, b.rounds, seed)
	var whole []member
	for i, part := range w.parts {
		whole = append(whole, member{id: fmt.Sprint("honest ", i), rows: part})
	}
	before, err := l.settle(ctx, whole)
	if err != nil {
		return nil, err
	}
	exact, err := l.shapley(ctx, whole)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(seed, 0x73706c6974)) // "split"
	var out []*splitRun
	for _, byClass := range []bool{false, true} {
		for i, m := range whole {
			parts := halves(m.rows, byClass, rng)
			var cohort []member
			for k, other := range whole {
				if k != i {
					cohort = append(cohort, other)
				}
			}
			for k, half := range parts {
				cohort = append(cohort, member{id: fmt.Sprint("half ", byClass, i, k), rows: half})
			}
			after, err := l.settle(ctx, cohort)
			if err != nil {
				return nil, err
			}
			n, a := float64(len(whole)), len(cohort)-2
			r := &splitRun{Seed: seed, ByClass: byClass, Member: i,
				Whole: before.Bonus[i] / n, Halves: (after.Bonus[a] + after.Bonus[a+1]) / (n + 1),
				WholeScore: before.Scores[i], HalvesScore: after.Scores[a] + after.Scores[a+1]}
			if i == 0 {
				e, err := l.shapley(ctx, cohort)
				if err != nil {
					return nil, err
				}
				r.ExactWhole, r.ExactHalves = exact.Validation[i], e.Validation[a]+e.Validation[a+1]
			}
			out = append(out, r)
		}
	}
	return out, nil
}

// unlikeRun is six honest contributors whose classes differ.
type unlikeRun struct {
	Seed                   uint64
	Settled                *settled
	Exact                  shapleys
	Spearman, SpearmanTest float64
	SpearmanRows           float64 // of exact Shapley with the rows, the fallback
	// Copied is the member with the largest exact value; in WithCopy and
	// ExactWithCopy a seventh, last, registers its rows again.
	Copied        int
	WithCopy      *settled
	ExactWithCopy shapleys
}

func (b *bench) runUnlike(ctx context.Context, spec model.Spec, seed uint64) (*unlikeRun, error) {
	w, err := newWorld(b.table, conductMembers, b.rows, true, seed)
	if err != nil {
		return nil, err
	}
	l := newLab(b.engine, w, spec, b.rounds, seed)
	var cohort []member
	var rows []float64
	for i, part := range w.parts {
		cohort = append(cohort, member{id: fmt.Sprint("unlike ", i), rows: part})
		rows = append(rows, float64(len(part.y)))
	}
	out := &unlikeRun{Seed: seed}
	if out.Settled, err = l.settle(ctx, cohort); err != nil {
		return nil, err
	}
	if out.Exact, err = l.shapley(ctx, cohort); err != nil {
		return nil, err
	}
	out.Spearman, out.SpearmanTest = spearman(out.Settled.Scores, out.Exact.Validation), spearman(out.Settled.Scores, out.Exact.Test)
	out.SpearmanRows = spearman(rows, out.Exact.Validation)
	for i, v := range out.Exact.Validation {
		if v > out.Exact.Validation[out.Copied] {
			out.Copied = i
		}
	}
	cohort = append(cohort, member{id: "copy", rows: w.parts[out.Copied]})
	if out.WithCopy, err = l.settle(ctx, cohort); err != nil {
		return nil, err
	}
	out.ExactWithCopy, err = l.shapley(ctx, cohort)
	return out, err
}
