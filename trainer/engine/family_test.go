package engine_test

import (
	"context"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// world is a small model of a family with rows for it.
type world struct {
	spec            model.Spec
	inputs, classes int
	data            part
}

// worlds has every family, with its every option somewhere.
func worlds() map[string]world {
	rng := rand.New(rand.NewPCG(3, 5))
	bytes := func(rows, inputs int) part {
		p := part{make([]float32, rows*inputs), make([]int32, rows)}
		for i := range p.x {
			p.x[i] = float32('a' + rng.IntN(4))
		}
		for i := range p.y {
			p.y[i] = int32('a' + rng.IntN(4))
		}
		return p
	}
	cnn := model.DefaultSpec(model.CNN)
	cnn.Image = model.Image{Height: 7, Width: 6, Channels: 2}
	cnn.Convolutions = []model.Convolution{{Filters: 5, Kernel: 3, Stride: 1, Padding: 1}, {Filters: 7, Kernel: 3, Stride: 2}, {Filters: 3, Kernel: 2, Stride: 1, Padding: 1}}
	cnn.Hidden, cnn.Activation, cnn.BatchSize, cnn.L2 = []int{9}, model.Tanh, 16, 0.01
	plain := model.DefaultSpec(model.CNN)
	plain.Hidden = nil
	ft := model.DefaultSpec(model.FTTransformer)
	ft.Columns = []int{1, 3, 1, 1, 4}
	ft.Transformer = model.Transformer{Width: 12, Heads: 3, Blocks: 2, Feedforward: 10}
	ft.Activation = model.Tanh
	numbers := model.DefaultSpec(model.FTTransformer)
	numbers.Transformer.Blocks = 1
	lm := model.DefaultSpec(model.LM)
	lm.Transformer = model.Transformer{Width: 12, Heads: 2, Blocks: 2, Feedforward: 20}
	lm.Activation = model.Tanh
	return map[string]world{
		"cnn":               {cnn, 84, 3, problem(40, 84, 3)},
		"cnn plain":         {plain, 64, 4, problem(40, 64, 4)},
		"fttransformer":     {ft, 10, 3, problem(40, 10, 3)},
		"fttransformer one": {numbers, 6, 2, problem(40, 6, 2)},
		"lm":                {lm, 9, 256, bytes(20, 9)},
	}
}

// TestFamilyGradients: along a random direction within each tensor, the loss
// changes as the gradient says.
func TestFamilyGradients(t *testing.T) {
	e := newEngine(t)
	for name, w := range worlds() {
		params := model.Init(w.spec, w.inputs, w.classes, dao.Keccak256([]byte(name)))
		rng := rand.New(rand.NewPCG(7, 9))
		for i := range params {
			params[i] += float32(rng.NormFloat64() * 0.05) // biases and shifts too
		}
		data := engine.Data{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, Params: params, X: w.data.x, Y: w.data.y}
		grad, err := e.Gradient(context.Background(), data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		at := 0
		for _, shape := range model.Shapes(w.spec, w.inputs, w.classes) {
			direction := make([]float64, shape.Size())
			norm := 0.0
			for i := range direction {
				// The gradient itself, shaken: a random direction sees little of it.
				direction[i] = float64(grad[at+i])*(0.5+rng.Float64()) + 1e-6*rng.NormFloat64()
				norm += direction[i] * direction[i]
			}
			want := 0.0
			for i := range direction {
				direction[i] /= math.Sqrt(norm)
				want += direction[i] * float64(grad[at+i])
			}
			loss := func(h float64) float64 {
				moved := append([]float32(nil), params...)
				for i, d := range direction {
					moved[at+i] += float32(h * d)
				}
				d := data
				d.Params = moved
				ev, err := e.Evaluate(context.Background(), d)
				if err != nil {
					t.Fatal(err)
				}
				return ev.Loss
			}
			const h = 1e-3
			got := (loss(h) - loss(-h)) / (2 * h)
			if math.Abs(got-want) > 2e-4+0.01*math.Abs(want) {
				t.Errorf("%s: %s: slope %v, gradient says %v", name, shape.Name, got, want)
			}
			at += shape.Size()
		}
	}
}

// TestGraphsAgree: the graphs, which accelerators run, compute what the CPU's
// own kernels do: scores, gradients and trainings.
func TestGraphsAgree(t *testing.T) {
	e, g := newEngine(t), engine.NewGraphs(t)
	ctx := context.Background()
	adamw := model.Optimizer{Name: model.AdamW, LearningRate: 0.01, Beta1: 0.9, Beta2: 0.99, Epsilon: 1e-4, WeightDecay: 0.1,
		Schedule: model.Schedule{Name: model.Cosine, Steps: 20}}
	for name, w := range worlds() {
		in := input(w.spec, w.data, w.inputs, w.classes, 6)
		in.Spec.Optimizer = adamw
		in.Prox, in.FirstStep, in.Correction = 0.2, 4, make([]float32, len(in.Params))
		for i := range in.Correction {
			in.Correction[i] = float32(i%7-3) * 0.001
		}
		a, b := train(t, e, in), train(t, g, in)
		gap, way := 0.0, 0.0
		for i := range a.Params {
			gap += math.Pow(float64(a.Params[i]-b.Params[i]), 2)
			way += math.Pow(float64(a.Delta[i]), 2)
		}
		if math.Sqrt(gap/way) > 2e-3 || math.Abs(a.Loss-b.Loss) > 1e-4 {
			t.Errorf("%s: apart by %v of the way, losses %v and %v", name, math.Sqrt(gap/way), a.Loss, b.Loss)
		}
		data := engine.Data{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, Params: a.Params, X: w.data.x, Y: w.data.y}
		x, err := e.Evaluate(ctx, data)
		if err != nil {
			t.Fatal(err)
		}
		y, err := g.Evaluate(ctx, data)
		if err != nil || math.Abs(x.Loss-y.Loss) > 1e-5 || x.FLOPs != y.FLOPs || math.Abs(x.Accuracy-y.Accuracy) > 0.03 {
			t.Errorf("%s: %+v and %+v, %v", name, x, y, err)
		}
		p, err := e.Gradient(ctx, data)
		if err != nil {
			t.Fatal(err)
		}
		q, err := g.Gradient(ctx, data)
		if err != nil {
			t.Fatal(err)
		}
		for i := range p {
			if math.Abs(float64(p[i]-q[i])) > 1e-5 {
				t.Fatalf("%s: gradient %d is %v, graph says %v", name, i, p[i], q[i])
			}
		}
	}
}

// TestFamiliesLearn: each family fits its few rows.
func TestFamiliesLearn(t *testing.T) {
	e := newEngine(t)
	for name, w := range worlds() {
		in := input(w.spec, w.data, w.inputs, w.classes, 150)
		before, err := e.Evaluate(context.Background(), engine.Data{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, Params: in.Params, X: in.X, Y: in.Y})
		if err != nil {
			t.Fatal(err)
		}
		out := train(t, e, in)
		after, err := e.Evaluate(context.Background(), engine.Data{Spec: w.spec, Inputs: w.inputs, Classes: w.classes, Params: out.Params, X: in.X, Y: in.Y})
		if err != nil {
			t.Fatal(err)
		}
		if !(after.Loss < before.Loss*0.75) || after.Accuracy <= before.Accuracy {
			t.Errorf("%s: loss %v, accuracy %v; before %v, %v", name, after.Loss, after.Accuracy, before.Loss, before.Accuracy)
		}
	}
}

// TestOptimizers recomputes every rule, with FedProx's term, a correction and a
// schedule, in float64.
func TestOptimizers(t *testing.T) {
	const inputs, classes, rows = 5, 3, 24
	p := problem(rows, inputs, classes)
	e := newEngine(t)
	adam := model.Optimizer{Name: model.Adam, LearningRate: 0.02, Beta1: 0.9, Beta2: 0.95, Epsilon: 1e-6}
	decayed := adam
	decayed.Name, decayed.WeightDecay = model.AdamW, 0.1
	decayed.Schedule = model.Schedule{Name: model.Cosine, Steps: 30, Floor: 0.1}
	for _, o := range []model.Optimizer{
		{Name: model.SGD, LearningRate: 0.1, Schedule: model.Schedule{Name: model.Step, Steps: 4, Factor: 0.5}},
		{Name: model.Momentum, LearningRate: 0.05, Momentum: 0.8}, adam, decayed,
	} {
		s := model.DefaultSpec(model.MLP)
		s.Hidden, s.Activation, s.BatchSize, s.L2, s.Optimizer = []int{4}, model.Tanh, rows, 0.02, o
		in := input(s, p, inputs, classes, 12)
		in.Prox, in.FirstStep = 0.3, 3
		in.Correction = make([]float32, len(in.Params))
		for i := range in.Correction {
			in.Correction[i] = float32(i%5-2) * 0.01
		}
		out := train(t, e, in)
		want := widen(in.Params)
		first, second := make([]float64, len(want)), make([]float64, len(want))
		kernel := map[int]bool{}
		at := 0
		for _, shape := range model.Shapes(s, inputs, classes) {
			for i := range shape.Size() {
				kernel[at+i] = shape.Kernel()
			}
			at += shape.Size()
		}
		for step := range in.Steps {
			rate := o.Rate(in.FirstStep + step)
			_, grad := plainGradient(s, inputs, classes, want, p, s.L2)
			for i, g := range grad {
				g += in.Prox*(want[i]-float64(in.Params[i])) + float64(in.Correction[i])
				switch {
				case o.Adaptive():
					first[i] = o.Beta1*first[i] + (1-o.Beta1)*g
					second[i] = o.Beta2*second[i] + (1-o.Beta2)*g*g
					a := first[i] / (1 - math.Pow(o.Beta1, float64(step+1)))
					b := second[i] / (1 - math.Pow(o.Beta2, float64(step+1)))
					g = a / (math.Sqrt(b) + o.Epsilon)
					if kernel[i] {
						want[i] -= rate * o.WeightDecay * want[i]
					}
				case o.Name == model.Momentum:
					first[i] = o.Momentum*first[i] + g
					g = first[i]
				}
				want[i] -= rate * g
			}
		}
		for i, v := range out.Params {
			if math.Abs(float64(v)-want[i]) > 2e-4 {
				t.Fatalf("%s: parameter %d is %v, want %v", o.Name, i, v, want[i])
			}
		}
		plain := in
		plain.Prox, plain.Correction = 0, nil
		if other := train(t, e, plain); model.Hash(other.Params) == model.Hash(out.Params) {
			t.Errorf("%s: the proximal term and the correction have no effect", o.Name)
		}
	}
}

// TestLanguageModel: bytes of this repository's own text are predicted better
// than by how often each occurs.
func TestLanguageModel(t *testing.T) {
	raw, err := os.ReadFile("DESIGN.md")
	if err != nil {
		t.Fatal(err)
	}
	const context = 24
	var p part
	counts := [256]float64{}
	for at := 0; at+context < len(raw); at += 3 {
		for _, b := range raw[at : at+context] {
			p.x = append(p.x, float32(b))
		}
		p.y = append(p.y, int32(raw[at+context]))
	}
	entropy := 0.0
	for _, b := range raw {
		counts[b]++
	}
	for _, n := range counts {
		if n > 0 {
			entropy -= n / float64(len(raw)) * math.Log(n/float64(len(raw)))
		}
	}
	s := model.DefaultSpec(model.LM)
	s.Transformer = model.Transformer{Width: 32, Heads: 4, Blocks: 1, Feedforward: 64}
	s.BatchSize = 16
	e := newEngine(t)
	out := train(t, e, input(s, p, context, 256, 300))
	ev, err := e.Evaluate(t.Context(), engine.Data{Spec: s, Inputs: context, Classes: 256, Params: out.Params, X: p.x[:200*context], Y: p.y[:200]})
	if err != nil || ev.Loss > entropy-0.4 || ev.PerClass['e'].Correct == 0 {
		t.Errorf("loss %v after training, %v by counting; %v", ev.Loss, entropy, err)
	}
}
