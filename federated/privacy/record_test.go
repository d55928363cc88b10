package privacy

import (
	"errors"
	"math"
	"runtime"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/federated/model"
)

// TestRecordTerms: the noise found keeps to ε and is the least that does.
func TestRecordTerms(t *testing.T) {
	const delta = 10_000_000 // 10^-5
	for _, q := range []uint64{1_000_000, 50_000_000, 250_000_000, SamplingOne} {
		for _, steps := range []uint64{1, 50, 1000} {
			for _, epsilon := range []uint64{500_000, 3_000_000, 8_000_000} {
				r, err := NewRecordTerms(epsilon, delta, q, 1_000_000, steps)
				if err != nil {
					t.Fatal(err)
				}
				spent, err := r.EpsilonMicro(delta)
				if err != nil || spent > epsilon {
					t.Errorf("%+v costs %d of %d, %v", r, spent, epsilon, err)
				}
				less := r
				less.SigmaMicro -= 1000
				if less.SigmaMicro < MinSigmaMicro {
					continue
				}
				if more, err := less.EpsilonMicro(delta); err == nil && more <= epsilon {
					t.Errorf("%+v: a thousandth less noise costs %d of %d as well", r, more, epsilon)
				}
			}
		}
	}
}

func TestRecordTermsRefusals(t *testing.T) {
	good := RecordTerms{SamplingPpb: 1e7, SigmaMicro: 1e6, ClipMicro: 1e6, Steps: 10}
	for name, change := range map[string]func(*RecordTerms){
		"no sampling":    func(r *RecordTerms) { r.SamplingPpb = 0 },
		"beyond all":     func(r *RecordTerms) { r.SamplingPpb = SamplingOne + 1 },
		"no noise":       func(r *RecordTerms) { r.SigmaMicro = 0 },
		"no clip":        func(r *RecordTerms) { r.ClipMicro = 0 },
		"boundless clip": func(r *RecordTerms) { r.ClipMicro = maxClipMicro + 1 },
		"no steps":       func(r *RecordTerms) { r.Steps = 0 },
	} {
		r := good
		change(&r)
		if _, err := r.EpsilonMicro(1); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := NewRecordGradient(good, 0, 1, NoiseKey{}); !errors.Is(err, ErrBadParameter) {
		t.Errorf("no rows: %v", err)
	}
	g, err := NewRecordGradient(good, 100, 3, NoiseKey{})
	if err != nil {
		t.Fatal(err)
	}
	for _, sum := range [][]float64{{0, math.NaN(), 0}, {math.Inf(1), 0, 0}, {0, 0, -1e300}} {
		if err := g.Release(make([]float64, 3), sum, 0); !errors.Is(err, ErrBadSum) {
			t.Errorf("%v: %v", sum, err)
		}
	}
	if err := g.Release(make([]float64, 2), make([]float64, 3), 0); !errors.Is(err, ErrBadParameter) {
		t.Errorf("means too short: %v", err)
	}
	if err := g.Release(make([]float64, 3), make([]float64, 3), 1<<32); !errors.Is(err, ErrBadParameter) {
		t.Errorf("a step too far: %v", err)
	}
}

// What is released lies on the grid, whatever the sum: its low bits tell nothing.
// Neighbouring sums, rounded, differ by the clip norm at most.
func TestRecordGradientGrid(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		terms := RecordTerms{
			SamplingPpb: rapid.Uint64Range(1, SamplingOne).Draw(r, "q"),
			SigmaMicro:  rapid.Uint64Range(MinSigmaMicro, 100_000_000).Draw(r, "σ"),
			ClipMicro:   rapid.Uint64Range(1, 1e9).Draw(r, "C"),
		}
		rows := rapid.IntRange(1, 1_000_000).Draw(r, "rows")
		n := rapid.IntRange(1, 50).Draw(r, "n")
		g, err := NewRecordGradient(terms, rows, n, NoiseKey{1})
		if err != nil {
			r.Fatal(err)
		}
		step := terms.Sigma() * terms.Clip() / NormalOne
		a, b := make([]float64, n), make([]float64, n)
		dir := rapid.SliceOfN(rapid.Float64Range(-1, 1), n, n).Draw(r, "direction")
		norm := 0.0
		for _, v := range dir {
			norm += v * v
		}
		norm = max(math.Sqrt(norm), 1e-9)
		for i := range a {
			a[i] = rapid.Float64Range(-1000, 1000).Draw(r, "sum") * terms.Clip()
			b[i] = a[i] + dir[i]/norm*g.Limit()
		}
		noisyA, noisyB := make([]float64, n), make([]float64, n)
		if err := errors.Join(g.Release(noisyA, a, 3), g.Release(noisyB, b, 3)); err != nil {
			r.Fatal(err)
		}
		square := 0.0
		for i, v := range noisyA {
			onGrid := v * terms.Sampling() * float64(rows) / step
			if math.Abs(onGrid-math.Round(onGrid)) > 1e-15*math.Abs(onGrid)+1e-9 {
				r.Fatalf("%v grid steps", onGrid)
			}
			d := (v - noisyB[i]) * terms.Sampling() * float64(rows)
			square += d * d
		}
		if got := math.Sqrt(square); got > terms.Clip() {
			r.Fatalf("a row moved the rounded sum by %v of %v", got, terms.Clip())
		}
	})
}

func TestRecordGradientNoise(t *testing.T) {
	terms := RecordTerms{SamplingPpb: SamplingOne / 2, SigmaMicro: 2_000_000, ClipMicro: 3_000_000}
	const n = 3*noiseBlock + 5
	g, err := NewRecordGradient(terms, 100, n, NoiseKey{4})
	if err != nil {
		t.Fatal(err)
	}
	mean, again := make([]float64, n), make([]float64, n)
	if err := g.Release(mean, make([]float64, n), 1); err != nil {
		t.Fatal(err)
	}
	old := runtime.GOMAXPROCS(1)
	err = g.Release(again, make([]float64, n), 1)
	runtime.GOMAXPROCS(old)
	if err != nil || !slices.Equal(mean, again) {
		t.Error("noise depends on the number of workers")
	}
	square := 0.0
	for _, v := range mean {
		square += v * v
	}
	want := 2.0 * 3 / 50 // σ·C over the expected batch
	if got := math.Sqrt(square / n); math.Abs(got/want-1) > 0.03 {
		t.Errorf("noise of %v, want %v", got, want)
	}
	if err := g.Release(again, make([]float64, n), 2); err != nil || again[0] == mean[0] || slices.Contains(again[:noiseBlock], mean[noiseBlock]) {
		t.Error("steps and blocks must not share noise")
	}
}

// recordOrder is an order of n members with record-level privacy.
func recordOrder(n int, rows uint64, epsilon float64, rounds, steps uint32) *dao.Order {
	o := orderOf(n, epsilon, rounds)
	for i := range o.Datasets {
		o.Datasets[i].Rows = rows - uint64(i)
	}
	o.Privacy = dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: uint64(epsilon * 1e6), DeltaPico: 10_000_000, SamplingPpb: 100_000_000, Steps: rounds * steps, KMin: 3}
	return o
}

// TestRecordOrder: what a record-level run may release costs no more than its
// order says. TestRecordOf has how near it comes.
func TestRecordOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(3, 60).Draw(t, "members")
		o := recordOrder(n, rapid.Uint64Range(100, 1<<22).Draw(t, "rows"), 1, rapid.Uint32Range(1, 50).Draw(t, "rounds"), rapid.Uint32Range(1, 100).Draw(t, "steps"))
		o.Privacy.EpsilonMicro = rapid.Uint64Range(200_000, 20_000_000).Draw(t, "epsilon")
		o.Privacy.DeltaPico = rapid.Uint64Range(1, 100_000).Draw(t, "delta")
		o.Privacy.SamplingPpb = rapid.Uint64Range(1_000_000, SamplingOne).Draw(t, "q")
		o.Training.StatsLength = rapid.Uint64Range(6, 5000).Draw(t, "statistics")
		terms, err := TermsOf(o)
		if errors.Is(err, ErrEpsilonUnreachable) {
			t.Skip(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		events := terms.Events()
		if len(events) != 2 || events[0].Mechanism != SkellamNoise || events[0].Count != 1 || events[1].Count != uint64(o.Privacy.Steps) {
			t.Fatalf("events %+v", events)
		}
		curve, err := ComposeEvents(events)
		if err != nil {
			t.Fatal(err)
		}
		spent, err := curve.EpsilonMicro(o.Privacy.DeltaPico)
		if err != nil || spent > o.Privacy.EpsilonMicro {
			t.Fatalf("ε of %d costs %d: %v", o.Privacy.EpsilonMicro, spent, err)
		}
		// Each member's own noise protects its rows: nobody else's is needed.
		if float64(terms.Statistics.Variance) != terms.Statistics.Member {
			t.Fatalf("a member adds %v of %d", terms.Statistics.Member, terms.Statistics.Variance)
		}
		d, err := terms.Debit(dao.DatasetID{1}, 2, dao.RunID{3})
		if err != nil || d.Unit != UnitRecord || d.Validate() != nil {
			t.Fatalf("debit %+v, %v", d, err)
		}
	})
}

func TestRecordOf(t *testing.T) {
	spec := model.DefaultSpec(model.MLP)
	spec.LocalSteps, spec.RowClip = 20, 0.75
	o := recordOrder(10, 2000, 3, 20, 20)
	r, err := RecordOf(o, spec)
	if err != nil || r.ClipMicro != 750_000 || r.Steps != 400 || r.SamplingPpb != 100_000_000 {
		t.Fatalf("%+v, %v", r, err)
	}
	// Protocols, Adult: σ of about 3 for 400 steps at q = 0.1, ε = 3, δ = 10^-5.
	if r.Sigma() < 3.149 || r.Sigma() > 3.4 {
		t.Errorf("σ = %v", r.Sigma())
	}
	for name, edit := range map[string]func(*model.Spec){
		"no clip norm":          func(s *model.Spec) { s.RowClip = 0 },
		"more steps":            func(s *model.Spec) { s.LocalSteps = 21 },
		"a family without":      func(s *model.Spec) { s.Family = model.CNN },
		"control variates":      func(s *model.Spec) { s.Strategy = &model.Strategy{Name: model.SCAFFOLD} },
		"a proximal term":       func(s *model.Spec) { s.Strategy = &model.Strategy{Name: model.FedProx, Mu: 1} },
		"heads that stay alone": func(s *model.Spec) { s.Strategy = &model.Strategy{Name: model.FedAvg, PersonalHead: true} },
	} {
		s := spec
		edit(&s)
		if _, err := RecordOf(o, s); !errors.Is(err, ErrNotRecordSpec) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := RecordOf(orderOf(3, 8, 5), spec); !errors.Is(err, ErrNotNoised) {
		t.Errorf("a contributor-level run: %v", err)
	}
	o.Privacy.EpsilonMicro = 8
	if _, err := RecordOf(o, spec); !errors.Is(err, ErrEpsilonUnreachable) {
		t.Errorf("ε of next to nothing: %v", err)
	}
}
