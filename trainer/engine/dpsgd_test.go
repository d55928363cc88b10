package engine_test

import (
	"context"
	"errors"
	"math"
	"runtime"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/trainer/engine"
)

// privately is a small private training with batches that vary around 20 rows.
func privately(s model.Spec, p part, inputs, classes, steps int) engine.PrivateInput {
	return engine.PrivateInput{
		Spec: s, Inputs: inputs, Classes: classes, X: p.x, Y: p.y, Steps: steps, Rows: len(p.y),
		Params:    model.Init(s, inputs, classes, dao.Keccak256([]byte("init"))),
		Record:    privacy.RecordTerms{SamplingPpb: 100_000_000, SigmaMicro: 500_000, ClipMicro: 1_000_000},
		SampleKey: privacy.NoiseKey{1}, NoiseKey: privacy.NoiseKey{2},
	}
}

func trainPrivately(t testing.TB, e *engine.Engine, in engine.PrivateInput) engine.PrivateOutput {
	t.Helper()
	out, err := e.TrainPrivate(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// plainPrivate is DP-SGD written out: a gradient for every row, clipped, added
// up, noised and handed to the optimizer.
func plainPrivate(t testing.TB, in engine.PrivateInput) []float64 {
	t.Helper()
	s, o := in.Spec, in.Spec.Optimizer
	sampler, err := privacy.NewPoissonSampler(in.SampleKey, in.Record.SamplingPpb)
	if err != nil {
		t.Fatal(err)
	}
	params := widen(in.Params)
	var kernel []bool
	for _, shape := range model.Shapes(s, in.Inputs, in.Classes) {
		for range shape.Size() {
			kernel = append(kernel, len(shape.Dims) == 2)
		}
	}
	first, second := make([]float64, len(params)), make([]float64, len(params))
	for step := range in.Steps {
		rows, err := sampler.Batch(nil, uint64(step), len(in.Y))
		if err != nil {
			t.Fatal(err)
		}
		g := make([]float64, len(params))
		for _, r := range rows {
			one := part{in.X[r*in.Inputs : (r+1)*in.Inputs], in.Y[r : r+1]}
			_, grad := plainGradient(s, in.Inputs, in.Classes, params, one, 0)
			square := 0.0
			for _, v := range grad {
				square += v * v
			}
			for i, v := range grad {
				g[i] += v * min(1, in.Record.Clip()/math.Sqrt(square))
			}
		}
		for i := range g {
			if i%4096 == 0 {
				n, err := privacy.NewNormal(in.NoiseKey, uint64(step)<<32|uint64(i/4096))
				if err != nil {
					t.Fatal(err)
				}
				for j := i; j < min(i+4096, len(g)); j++ {
					g[j] += float64(n.Next()) / privacy.NormalOne * in.Record.Sigma() * in.Record.Clip()
				}
			}
			g[i] /= in.Record.Sampling() * float64(in.Rows)
			if kernel[i] {
				g[i] += s.L2 * params[i]
			}
			rate := o.Rate(in.FirstStep + step)
			switch o.Name {
			case model.SGD:
				params[i] -= rate * g[i]
			case model.Momentum:
				first[i] = o.Momentum*first[i] + g[i]
				params[i] -= rate * first[i]
			case model.Adam, model.AdamW:
				first[i] = o.Beta1*first[i] + (1-o.Beta1)*g[i]
				second[i] = o.Beta2*second[i] + (1-o.Beta2)*g[i]*g[i]
				if kernel[i] {
					params[i] -= rate * o.WeightDecay * params[i]
				}
				t := float64(step + 1)
				params[i] -= rate * first[i] / (1 - math.Pow(o.Beta1, t)) / (math.Sqrt(second[i]/(1-math.Pow(o.Beta2, t))) + o.Epsilon)
			default:
				t.Fatalf("no %s here", o.Name)
			}
		}
	}
	return params
}

func TestPrivateAgainstExplicitGradients(t *testing.T) {
	e := newEngine(t)
	cases := specs()
	adam := model.DefaultSpec(model.MLP)
	adam.Optimizer = model.Optimizer{Name: model.AdamW, LearningRate: 0.01, Beta1: 0.9, Beta2: 0.99, Epsilon: 1e-3, WeightDecay: 0.1,
		Schedule: model.Schedule{Name: model.Cosine, Steps: 30}}
	cases["mlp adamw cosine"] = adam
	for name, s := range cases {
		t.Run(name, func(t *testing.T) {
			p := problem(200, 9, 4)
			in := privately(s, p, 9, 4, 12)
			in.FirstStep = 5
			if in.Spec.Family == model.MLP {
				in.Record.ClipMicro = 250_000
			}
			out := trainPrivately(t, e, in)
			want := plainPrivate(t, in)
			moved, worst := 0.0, 0.0
			for i, v := range want {
				moved = max(moved, math.Abs(v-float64(in.Params[i])))
				worst = max(worst, math.Abs(v-float64(out.Params[i])))
			}
			// The margin of the clip norm is a part in 4096.
			if moved == 0 || worst > moved/500 {
				t.Errorf("moved by %v, %v away from the plain computation", moved, worst)
			}
			if out.Steps != 12 || out.Samples != 240 || out.FLOPs == 0 {
				t.Errorf("%d steps, %d samples, %d FLOPs", out.Steps, out.Samples, out.FLOPs)
			}
		})
	}
}

// One row more or less moves the sum by at most the clip norm, whatever the row
// is: seen from outside, where noise and everything else is the same.
func TestPrivateSensitivity(t *testing.T) {
	e := newEngine(t)
	for name, s := range specs() {
		s.Optimizer, s.L2 = model.Optimizer{Name: model.SGD, LearningRate: 1}, 0
		p := problem(300, 9, 4)
		for i := range 9 { // an outlier
			p.x[i] = float32(i+1) * 1000
		}
		in := privately(s, p, 9, 4, 1)
		in.Record.SamplingPpb = privacy.SamplingOne
		with := trainPrivately(t, e, in)
		in.X, in.Y = p.x[9:], p.y[1:]
		without := trainPrivately(t, e, in)
		square := 0.0
		for i, v := range with.Params {
			d := float64(v) - float64(without.Params[i])
			square += d * d
		}
		norm := math.Sqrt(square) * 300 // the sum's: one step of rate 1 along a 300th of it
		if norm > 1.001 || norm < 0.9 {
			t.Errorf("%s: an outlier moves the sum by %v, the clip norm is 1", name, norm)
		}
	}
}

func TestPrivateIsDeterministic(t *testing.T) {
	e := newEngine(t)
	s := specs()["mlp wide"]
	in := privately(s, problem(300, 40, 4), 40, 4, 3)
	want := model.Hash(trainPrivately(t, e, in).Params)
	for _, procs := range []int{1, 2, 4} {
		old := runtime.GOMAXPROCS(procs)
		got := model.Hash(trainPrivately(t, newEngine(t), in).Params)
		runtime.GOMAXPROCS(old)
		if got != want {
			t.Errorf("GOMAXPROCS %d: another model", procs)
		}
	}
	other := in
	other.NoiseKey[5] = 1
	if model.Hash(trainPrivately(t, e, other).Params) == want {
		t.Error("another key must give other noise")
	}
	other = in
	other.SampleKey[5] = 1
	if model.Hash(trainPrivately(t, e, other).Params) == want {
		t.Error("another key must give other batches")
	}
}

// Without a single row there is noise all the same: who looks cannot tell.
func TestPrivateEmptyBatches(t *testing.T) {
	e := newEngine(t)
	in := privately(model.DefaultSpec(model.Logistic), problem(3, 5, 2), 5, 2, 4)
	in.Record.SamplingPpb = 1
	out := trainPrivately(t, e, in)
	if slices.Contains(out.Delta, 0) {
		t.Errorf("update %v has no noise", out.Delta)
	}
}

func TestPrivateRefusals(t *testing.T) {
	e := newEngine(t)
	good := privately(model.DefaultSpec(model.Logistic), problem(20, 5, 2), 5, 2, 2)
	for name, c := range map[string]struct {
		change func(*engine.PrivateInput)
		want   error
	}{
		"a family without ghost norms": {func(in *engine.PrivateInput) { in.Spec.Family = "cnn" }, engine.ErrNoGhostNorms},
		"one key for both":             {func(in *engine.PrivateInput) { in.NoiseKey = in.SampleKey }, engine.ErrBadInput},
		"no key":                       {func(in *engine.PrivateInput) { in.NoiseKey = privacy.NoiseKey{} }, engine.ErrBadInput},
		"more rows than registered":    {func(in *engine.PrivateInput) { in.Rows = 19 }, engine.ErrBadInput},
		"no noise":                     {func(in *engine.PrivateInput) { in.Record.SigmaMicro = 0 }, privacy.ErrBadParameter},
		"no clip":                      {func(in *engine.PrivateInput) { in.Record.ClipMicro = 0 }, privacy.ErrBadParameter},
		"no sampling":                  {func(in *engine.PrivateInput) { in.Record.SamplingPpb = 0 }, privacy.ErrBadParameter},
		"negative steps":               {func(in *engine.PrivateInput) { in.Steps = -1 }, engine.ErrBadInput},
		"parameters missing":           {func(in *engine.PrivateInput) { in.Params = in.Params[1:] }, model.ErrWrongLength},
	} {
		in := good
		c.change(&in)
		if _, err := e.TrainPrivate(context.Background(), in); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.TrainPrivate(ctx, good); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func BenchmarkPrivateStep(b *testing.B) {
	e := newEngine(b)
	for _, f := range []model.Family{model.Logistic, model.MLP} {
		b.Run("model="+string(f)+"/rows=3256/q=0.1", func(b *testing.B) {
			in := privately(model.DefaultSpec(f), problem(3256, 108, 2), 108, 2, 1)
			for b.Loop() {
				trainPrivately(b, e, in)
			}
		})
	}
}
