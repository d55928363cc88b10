package main

import (
	"math"
	"math/rand/v2"
	"testing"

	"sahm/dao"
	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/trainer/engine"
)

// crowd is a small cut of the real data.
func crowd(t *testing.T, members, rows int, seed uint64) *people {
	t.Helper()
	table, err := samples.Adult().Read("../../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPeople(table, members, rows, 3000, seed)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func cohortOf(t *testing.T, p *people, f model.Family, members int) *cohort {
	t.Helper()
	c, err := p.cohort(model.DefaultSpec(f), members)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The replica is held against the engine, and its gradient against differences.
func TestReplica(t *testing.T) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	p := crowd(t, 2, 40, 1)
	for _, f := range families() {
		c := cohortOf(t, p, f, 2)
		r := c.replica
		start := widen(model.Init(r.spec, r.inputs, r.classes, dao.Hash{1}))
		delta := r.train(start, c.members[0], dao.Hash{2})
		off, err := r.off(t.Context(), e, start, c.members[0], dao.Hash{2}, delta)
		if err != nil || off > tolerance {
			t.Errorf("%s: %.2g apart, %v", f, off, err)
		}
		// Another order of rows is another update: the comparison can fail.
		if off, _ = r.off(t.Context(), e, start, c.members[0], dao.Hash{3}, delta); off < 10*tolerance {
			t.Errorf("%s: other batches are only %.2g apart", f, off)
		}
		for j := range delta {
			start[j] += delta[j]
		}
		s, row := r.scratch(), c.members[1][0]
		gradient := make([]float64, len(start))
		r.gradient(start, row, s, func(at int, v float64) { gradient[at] += v })
		for _, j := range []int{row.at[0] * max(r.hidden, r.classes), len(start) - 1, len(start) - 2, len(start) - 3} {
			const h = 1e-6
			was := start[j]
			start[j] = was + h
			up := r.loss(start, row, s)
			start[j] = was - h
			down := r.loss(start, row, s)
			start[j] = was
			if want := (up - down) / 2 / h; math.Abs(gradient[j]-want) > 1e-6 {
				t.Errorf("%s: gradient %d is %v, want %v", f, j, gradient[j], want)
			}
		}
	}
}

func TestJudge(t *testing.T) {
	hundred := func(from float64) (v []float64) {
		for i := range 100 {
			v = append(v, from+float64(i))
		}
		return v
	}
	for _, c := range []struct {
		name    string
		in, out []float64
		want    rate
	}{
		{"apart", hundred(1000), hundred(0), rate{1, 1}},
		{"the wrong way", hundred(-1000), hundred(0), rate{0, 0}},
		{"alike", hundred(0), hundred(0), rate{0.5, 0.01}},
		{"one value", []float64{7, 7}, []float64{7, 7, 7}, rate{0.5, 0}},
		{"between", []float64{50.5}, hundred(0), rate{0.51, 0}},
	} {
		if got := judge(c.in, c.out); math.Abs(got.AUC-c.want.AUC) > 1e-12 || math.Abs(got.Low-c.want.Low) > 1e-12 {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

// The covariance is never written out; here it is.
func TestWhitener(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	const d, k, n, noise = 7, 5, 3, 0.4
	var samples [][]float64
	for range k {
		v := make([]float64, d)
		for j := range v {
			v[j] = rng.NormFloat64() + float64(j)
		}
		samples = append(samples, v)
	}
	s := newSpread(samples, 0.2)
	full, trace := make([]float64, d*d), 0.0
	for _, v := range samples {
		for i := range d {
			for j := range d {
				full[i*d+j] += (v[i] - s.mean[i]) * (v[j] - s.mean[j]) / (k - 1)
			}
		}
	}
	for i := range d {
		trace += full[i*d+i]
	}
	for i := range full {
		full[i] *= n
		if i%(d+1) == 0 {
			full[i] += n*0.2*trace/d + noise
		}
	}
	f := cholesky(full, d)
	v := []float64{1, 0, -2, 0, 0, 3, 0.5}
	want := append([]float64(nil), v...)
	f.solve(want)
	w := s.whitener(n, noise)
	got := w.apply(v)
	for j := range got {
		if math.Abs(got[j]-want[j]) > 1e-9 {
			t.Errorf("coordinate %d: %v, want %v", j, got[j], want[j])
		}
	}
	sparse := []entry{{0, 1}, {2, -2}, {5, 3}, {6, 0.5}}
	if got, want := w.square(sparse), dot(v, want); math.Abs(got-want) > 1e-9 {
		t.Errorf("square %v, want %v", got, want)
	}
}

// A planted shift is found, and nothing is found where none was planted.
func TestRatio(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	const d = 20
	draw := func() []float64 {
		v := make([]float64, d)
		for j := range v {
			v[j] = rng.NormFloat64() * float64(1+j%3)
		}
		return v
	}
	var samples [][]float64
	for range 200 {
		samples = append(samples, draw())
	}
	s := newSpread(samples, 0.01)
	var in, out, none []float64
	for range 300 {
		shift := []entry{{rng.IntN(d), 3}, {rng.IntN(d), -3}}
		observed := draw()
		test := s.test(observed, 1, 0)
		square := test.w.square(shift)
		out = append(out, test.ratio(shift, square))
		none = append(none, s.test(draw(), 1, 0).ratio(shift, square))
		for _, e := range shift {
			observed[e.at] += e.value
		}
		test.see(observed)
		in = append(in, test.ratio(shift, square))
	}
	if r := judge(in, out); r.AUC < 0.9 {
		t.Errorf("planted: %+v", r)
	}
	if r := judge(none, out); math.Abs(r.AUC-0.5) > 0.08 {
		t.Errorf("not planted: %+v", r)
	}
}

// On a real run: one member's updates give its rows away, another member's do
// not, and sums do less.
func TestAttackARun(t *testing.T) {
	p := crowd(t, 8, 30, 7)
	c := cohortOf(t, p, model.Logistic, 8)
	v, err := c.play(terms{Rounds: 3, Clip: defaultClip}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if v.accuracy < 0.76 {
		t.Errorf("the model is right on %.3f: nothing was learnt", v.accuracy)
	}
	a, err := c.prepare(v, 30)
	if err != nil {
		t.Fatal(err)
	}
	s := a.sight()
	if s.Single.AUC < 0.65 || s.Sum.AUC > s.Single.AUC-0.05 {
		t.Errorf("one member %+v, sums %+v", s.Single, s.Sum)
	}
	// The same test of rows that are not the member's: nothing to find.
	v.own[0], v.own[1] = v.own[1], v.own[0]
	v.own[2], v.own[3] = v.own[3], v.own[2]
	v.own[4], v.own[5] = v.own[5], v.own[4]
	v.own[6], v.own[7] = v.own[7], v.own[6]
	if wrong := a.sight(); math.Abs(wrong.Single.AUC-0.5) > 0.08 {
		t.Errorf("another member's updates: %+v", wrong.Single)
	}
	score, err := a.sightScores(1)
	if err != nil || math.Abs(score.Rate.AUC-0.5) > 0.08 {
		t.Errorf("another member's score: %+v, %v", score, err)
	}
	v.own[0], v.own[1], v.own[2], v.own[3] = v.own[1], v.own[0], v.own[3], v.own[2]
	v.own[4], v.own[5], v.own[6], v.own[7] = v.own[5], v.own[4], v.own[7], v.own[6]
	if score, err = a.sightScores(1); err != nil || score.Rate.AUC < 0.55 {
		t.Errorf("the member's own score: %+v, %v", score, err)
	}
}

// An order's noise costs what the order says, rounds and statistics together.
func TestNoiseKeepsTheBudget(t *testing.T) {
	const scale, length, members = privacy.NormInt / privateClip, 200, 4
	for _, epsilon := range []float64{1, 8} {
		o := terms{Rounds: rounds, Clip: privateClip, Epsilon: epsilon}
		_, variance, err := o.noise(scale, privateClip, length, members)
		if err != nil {
			t.Fatal(err)
		}
		s, err := privacy.SkellamSensitivity(scale, privateClip, length)
		if err != nil {
			t.Fatal(err)
		}
		spent, _, err := privacy.EpsilonOf([]privacy.Event{{Mechanism: privacy.SkellamNoise, Count: rounds + otherReleases, Variance: uint64(variance), L2: s.L2, L1: s.L1}}, delta)
		if err != nil || spent > epsilon*1.0001 || spent < 0.9*epsilon {
			t.Errorf("ε = %v costs %v, %v", epsilon, spent, err)
		}
		// One round played of five costs the noise of five.
		one := o
		one.Rounds, one.Accounted = 1, rounds
		if _, again, _ := one.noise(scale, privateClip, length, members); again != variance {
			t.Errorf("accounted for five: variance %v, not %v", again, variance)
		}
	}
	if _, _, err := (terms{Rounds: 1, Clip: 1, Epsilon: 1}).noise(scale, 1, length, 2); err == nil {
		t.Error("a pair is noised")
	}
}

func TestStatistics(t *testing.T) {
	p := crowd(t, 16, 30, 5)
	open, err := p.sightStatistics(16, 30, terms{Rounds: rounds})
	if err != nil {
		t.Fatal(err)
	}
	if open.Single.AUC < 0.65 || open.Sum.AUC > open.Single.AUC-0.05 {
		t.Errorf("statistics: %+v", open)
	}
	noised, err := p.sightStatistics(16, 30, terms{Rounds: rounds, Epsilon: 1})
	if err != nil || math.Abs(noised.Sum.AUC-0.5) > 0.1 {
		t.Errorf("noised statistics: %+v, %v", noised, err)
	}
	each, err := p.statistics(16)
	if err != nil {
		t.Fatal(err)
	}
	u := units(p.schema, true)
	for i, v := range each {
		x := inUnits(v, u)
		if n := math.Sqrt(dot(x, x)); n > 30*rowBound(p.schema) {
			t.Errorf("member %d's statistics have norm %v, beyond what the noise is for", i, n)
		}
	}
}

// One row's update is the row; a sum over many is nobody's.
func TestInversion(t *testing.T) {
	p := crowd(t, 16, 30, 9)
	for _, f := range families() {
		c := cohortOf(t, p, f, 16)
		o := terms{Rounds: rounds, Clip: defaultClip}
		one, err := c.invert(p.schema, o, 1, 1)
		if err != nil || one.Fields < 0.999 || one.Whole != 1 {
			t.Errorf("%s: %+v, %v", f, one, err)
		}
		many, err := c.invert(p.schema, o, 16, 1)
		if err != nil || many.Whole > 0.5 || many.Fields > one.Fields-0.1 {
			t.Errorf("%s: %+v, %v", f, many, err)
		}
	}
	f := fields{{0, 1}, {1, 3}}
	for _, c := range []struct {
		guess []float64
		want  float64
	}{{[]float64{0.05, 0, 0.9, 0.1}, 1}, {[]float64{0.5, 0, 0.9, 0.1}, 0.5}, {[]float64{0, 1, 0.9, 0.1}, 0.5}, {[]float64{3, 1, 0.9, 0.1}, 0}} {
		if got := f.right(c.guess, []float64{0, 0, 1, 0}); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("%v: %v right, want %v", c.guess, got, c.want)
		}
	}
}
