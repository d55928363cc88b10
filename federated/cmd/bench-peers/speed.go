package main

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"time"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// Seeds of the initial parameters and of the order of the rows.
var (
	initSeed  = dao.Hash{7}
	orderSeed = dao.Hash{8}
)

// Steps of one timed training. The upper bound keeps the two sides' rounding
// comparable, the lower one keeps a start's cost out of the figure.
const (
	minSteps   = 20
	maxSteps   = 20_000
	checkSteps = 40 // those whose results are compared number by number
)

// Bounds on how far the two sides may be apart after checkSteps: of the
// parameters relative to how far they moved, and of the mean loss.
const (
	maxDistance = 0.01
	maxLossGap  = 0.002
)

// side is what was measured of one of the two.
type side struct {
	seconds []float64 // of a training of steps steps, one entry a repetition
	loss    float64
}

func (s side) median() float64 { return median(s.seconds) }

// speed is the result of a case.
type speed struct {
	one
	threads      int
	spec         model.Spec
	data         string
	params       int
	steps, batch int
	ours, theirs side
	compiled     *side // PyTorch with torch.compile, where it works
	distance     float64
	accuracy     float64
	problem      string // why there is no result
}

func (s speed) samples(o side) float64 { return float64(s.steps*s.batch) / o.median() }

// ratio is our samples a second over theirs.
func (s speed) ratio() float64 { return s.theirs.median() / s.ours.median() }

// String is the line that is printed when a case is done.
func (s speed) String() string {
	if s.problem != "" {
		return fmt.Sprintf("%-14s %d threads: not measured: %s", s.name, s.threads, s.problem)
	}
	line := fmt.Sprintf("%-14s %d threads, %6d parameters, %5d steps of %3d rows: ours %9.0f samples/s (%.0f µs a step)",
		s.name, s.threads, s.params, s.steps, s.batch, s.samples(s.ours), 1e6*s.ours.median()/float64(s.steps))
	if len(s.theirs.seconds) == 0 {
		return line
	}
	line += fmt.Sprintf(", PyTorch %9.0f (%.0f µs), %.2f", s.samples(s.theirs), 1e6*s.theirs.median()/float64(s.steps), s.ratio())
	if s.compiled != nil {
		line += fmt.Sprintf(", torch.compile %9.0f", s.samples(*s.compiled))
	}
	return line + fmt.Sprintf("; loss %.4f and %.4f, parameters apart by %.1e of the way", s.ours.loss, s.theirs.loss, s.distance)
}

// measure times both sides by turns.
func measure(ctx context.Context, c config, o one, threads int, dir string) (speed, error) {
	d, err := o.load(c.data)
	if err != nil {
		return speed{}, err
	}
	s := speed{spec: o.spec(d), data: d.name}
	e, err := engine.New()
	if err != nil {
		return speed{}, err
	}
	defer e.Close()
	in := engine.TrainInput{
		Spec: s.spec, Inputs: d.inputs, Classes: d.classes, X: d.x, Y: d.y, Seed: orderSeed,
		Params: model.Init(s.spec, d.inputs, d.classes, initSeed),
	}
	s.params, s.batch = len(in.Params), min(s.spec.BatchSize, len(d.y))
	train := func(steps int) (engine.TrainOutput, float64, error) {
		in.Steps = steps
		began := time.Now()
		out, err := e.Train(ctx, in)
		return out, time.Since(began).Seconds(), err
	}

	// The first training compiles; it is also what the results are compared on.
	first, _, err := train(checkSteps)
	if err != nil {
		return speed{}, err
	}
	_, took, err := train(checkSteps)
	if err != nil {
		return speed{}, err
	}
	s.steps = min(max(int(c.seconds/took*checkSteps), minSteps), maxSteps)

	var p *peer
	var fused bool
	if c.python != "" {
		if p, err = c.start(ctx, "torch_peer.py", threads); err != nil {
			return speed{}, err
		}
		defer p.close()
		if err := p.load(dir, in, s.steps); err != nil {
			return speed{}, err
		}
		if s.distance, fused, err = p.compare(dir, in.Params, first); err != nil {
			return speed{}, err
		}
	}
	for i := range c.repeats + 1 { // the first warms both up
		out, seconds, err := train(s.steps)
		if err != nil {
			return speed{}, err
		}
		s.ours.loss = out.Loss
		if i > 0 {
			s.ours.seconds = append(s.ours.seconds, seconds)
		}
		if i == c.repeats {
			got, err := e.Evaluate(ctx, engine.Data{Spec: s.spec, Inputs: d.inputs, Classes: d.classes, Params: out.Params, X: d.testX, Y: d.testY})
			if err != nil {
				return speed{}, err
			}
			s.accuracy = got.Accuracy
		}
		if p == nil {
			continue
		}
		r, err := p.train(s.steps, fused)
		if err != nil {
			return speed{}, err
		}
		s.theirs.loss = r.Loss
		if i > 0 {
			s.theirs.seconds = append(s.theirs.seconds, r.Seconds)
		}
	}
	if p == nil {
		return s, nil
	}
	if gap := math.Abs(s.ours.loss - s.theirs.loss); gap > 0.02 {
		return speed{}, fmt.Errorf("the mean losses of %d steps are %.4f and %.4f: not the same training", s.steps, s.ours.loss, s.theirs.loss)
	}
	s.compiled = p.compiled(s.steps, c.repeats, fused)
	return s, nil
}

// load hands the peer what in describes, with the rows of every batch.
func (p *peer) load(dir string, in engine.TrainInput, steps int) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	batch := min(in.Spec.BatchSize, len(in.Y))
	order := engine.NewOrder(in.Seed, len(in.Y))
	rows := make([]int32, max(steps, checkSteps)*batch)
	for i := range rows {
		rows[i] = int32(order.Next())
	}
	for name, write := range map[string]func(string) error{
		"x.f32":    func(path string) error { return writeFloats(path, in.X) },
		"init.f32": func(path string) error { return writeFloats(path, in.Params) },
		"y.i32":    func(path string) error { return writeInts(path, in.Y) },
		"rows.i32": func(path string) error { return writeInts(path, rows) },
	} {
		if err := write(filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	return p.ask(map[string]any{"do": "load", "dir": dir, "spec": in.Spec, "inputs": in.Inputs, "classes": in.Classes, "batch": batch}, nil)
}

type trained struct {
	Seconds float64
	Loss    float64
}

func (p *peer) train(steps int, fused bool) (trained, error) {
	var r trained
	err := p.ask(map[string]any{"do": "train", "steps": steps, "fused": fused}, &r)
	return r, err
}

// compare has the peer take the steps that ours took and fails if it arrives
// elsewhere. It also finds out which of PyTorch's two optimizers is quicker.
func (p *peer) compare(dir string, from []float32, ours engine.TrainOutput) (distance float64, fused bool, err error) {
	best := math.Inf(1)
	for range 3 {
		for _, f := range []bool{true, false} {
			r, err := p.train(checkSteps, f)
			if err != nil {
				return 0, false, err
			}
			if r.Seconds < best {
				best, fused = r.Seconds, f
			}
			if math.Abs(r.Loss-ours.Loss) > maxLossGap {
				return 0, false, fmt.Errorf("the mean losses of %d steps are %.5f and %.5f: not the same training", checkSteps, ours.Loss, r.Loss)
			}
		}
	}
	path := filepath.Join(dir, "params.f32")
	if err := p.ask(map[string]any{"do": "params", "file": path}, nil); err != nil {
		return 0, false, err
	}
	theirs, err := readFloats(path)
	if err != nil {
		return 0, false, err
	}
	if distance = apart(from, ours.Params, theirs); distance > maxDistance || math.IsNaN(distance) {
		return 0, false, fmt.Errorf("after %d steps the parameters are apart by %.2g of the way they went: not the same training", checkSteps, distance)
	}
	return distance, fused, nil
}

// compiled repeats their side with torch.compile; nil where that does not work
// (it needs a C++ compiler), for it has no bar.
func (p *peer) compiled(steps, repeats int, fused bool) *side {
	if p.ask(map[string]any{"do": "compile"}, nil) != nil {
		return nil
	}
	var s side
	for i := range repeats/2 + 2 {
		r, err := p.train(steps, fused)
		if err != nil {
			return nil
		}
		s.loss = r.Loss
		if i > 0 {
			s.seconds = append(s.seconds, r.Seconds)
		}
	}
	return &s
}

// apart is ‖a − b‖ ÷ ‖a − from‖.
func apart(from, a, b []float32) float64 {
	if len(a) != len(b) || len(a) != len(from) {
		return math.Inf(1)
	}
	gap, way := 0.0, 0.0
	for i := range a {
		d, w := float64(a[i]-b[i]), float64(a[i]-from[i])
		gap += d * d
		way += w * w
	}
	return math.Sqrt(gap / way)
}

func median(v []float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	s := slices.Sorted(slices.Values(v))
	return (s[(len(s)-1)/2] + s[len(s)/2]) / 2
}
