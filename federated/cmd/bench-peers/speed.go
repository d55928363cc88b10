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

// Steps of one timed training: as many as last config.seconds, for each side by
// itself, within these bounds.
const (
	minSteps    = 5
	maxSteps    = 100_000
	maxRowSteps = 5000 // beyond, the peer's rows start over
	checkSteps  = 40   // those whose results are compared number by number
)

// learnSteps are those after which the accuracy is taken.
const learnSteps = 800

// patience is how long the peer is tried out before it is timed: on a busy
// machine a step of many threads can take a thousand times as long as of one.
const patience = 5 * time.Second

// Bounds on how far the two sides may be apart after checkSteps: of the
// parameters relative to how far they moved, and of the mean loss.
const (
	maxDistance = 0.01
	maxLossGap  = 0.002
)

// side is what was measured of one of the two.
type side struct {
	steps   int
	seconds []float64 // of a training of as many steps, one entry a repetition
	loss    float64   // mean over checkSteps
}

// plan sets how many steps last about so long, by a training that took took.
func (s *side) plan(seconds, took float64, ofSteps int) {
	s.steps = min(max(int(seconds/took*float64(ofSteps)), minSteps), maxSteps)
}

// step is the median time of one.
func (s side) step() float64 { return median(s.seconds) / float64(s.steps) }

// speed is the result of a case.
type speed struct {
	one
	threads      int
	spec         model.Spec
	data         string
	params       int
	batch        int
	ours, theirs side
	compiled     *side // PyTorch with torch.compile, where it works
	distance     float64
	accuracy     float64
	problem      string // why there is no result
}

func (s speed) samples(o side) float64 { return float64(s.batch) / o.step() }

// ratio is our samples a second over theirs.
func (s speed) ratio() float64 { return s.theirs.step() / s.ours.step() }

// String is the line that is printed when a case is done.
func (s speed) String() string {
	if s.problem != "" {
		return fmt.Sprintf("%-14s %d threads: not measured: %s", s.name, s.threads, s.problem)
	}
	line := fmt.Sprintf("%-14s %d threads, %6d parameters, batch %3d: ours %9.0f samples/s (%.0f µs a step)",
		s.name, s.threads, s.params, s.batch, s.samples(s.ours), 1e6*s.ours.step())
	if len(s.theirs.seconds) == 0 {
		return line
	}
	line += fmt.Sprintf(", PyTorch %9.0f (%.0f µs), %.2f", s.samples(s.theirs), 1e6*s.theirs.step(), s.ratio())
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
	s.ours.loss = first.Loss
	took := math.Inf(1)
	for range 3 {
		_, t, err := train(checkSteps)
		if err != nil {
			return speed{}, err
		}
		took = min(took, t)
	}
	s.ours.plan(c.seconds, took, checkSteps)
	learnt, _, err := train(learnSteps)
	if err != nil {
		return speed{}, err
	}
	got, err := e.Evaluate(ctx, engine.Data{Spec: s.spec, Inputs: d.inputs, Classes: d.classes, Params: learnt.Params, X: d.testX, Y: d.testY})
	if err != nil {
		return speed{}, err
	}
	s.accuracy = got.Accuracy

	var p *peer
	var fused bool
	if c.python != "" {
		if p, err = c.start(ctx, "torch_peer.py", threads); err != nil {
			return speed{}, err
		}
		defer p.close()
		if err := p.load(dir, in); err != nil {
			return speed{}, err
		}
		var best trained
		if s.distance, best, fused, err = p.compare(dir, in.Params, first); err != nil {
			return speed{}, err
		}
		s.theirs.loss = best.Loss
		s.theirs.plan(c.seconds, best.Seconds, checkSteps)
	}
	for i := range c.repeats + 1 { // the first warms both up
		_, seconds, err := train(s.ours.steps)
		if err != nil {
			return speed{}, err
		}
		if i > 0 {
			s.ours.seconds = append(s.ours.seconds, seconds)
		}
		if p == nil {
			continue
		}
		r, err := p.train(s.theirs.steps, fused)
		if err != nil {
			return speed{}, err
		}
		if i > 0 {
			s.theirs.seconds = append(s.theirs.seconds, r.Seconds)
		}
	}
	if p != nil && threads == c.threads[0] { // it compiles for a while
		s.compiled = p.compiled(c, fused)
	}
	return s, nil
}

// load hands the peer what in describes, with the rows of every batch.
func (p *peer) load(dir string, in engine.TrainInput) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	batch := min(in.Spec.BatchSize, len(in.Y))
	order := engine.NewOrder(in.Seed, len(in.Y))
	rows := make([]int32, maxRowSteps*batch)
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
func (p *peer) compare(dir string, from []float32, ours engine.TrainOutput) (distance float64, best trained, fused bool, err error) {
	fail := func(err error) (float64, trained, bool, error) { return 0, trained{}, false, err }
	best.Seconds = math.Inf(1)
	began := time.Now()
	for i := range 3 {
		for _, f := range []bool{true, false} {
			if i > 0 && time.Since(began) > patience {
				continue
			}
			r, err := p.train(checkSteps, f)
			if err != nil {
				return fail(err)
			}
			if r.Seconds < best.Seconds {
				best, fused = r, f
			}
			if math.Abs(r.Loss-ours.Loss) > maxLossGap {
				return fail(fmt.Errorf("the mean losses of %d steps are %.5f and %.5f: not the same training", checkSteps, ours.Loss, r.Loss))
			}
		}
	}
	path := filepath.Join(dir, "params.f32")
	if err := p.ask(map[string]any{"do": "params", "file": path}, nil); err != nil {
		return fail(err)
	}
	theirs, err := readFloats(path)
	if err != nil {
		return fail(err)
	}
	if distance = apart(from, ours.Params, theirs); distance > maxDistance || math.IsNaN(distance) {
		return fail(fmt.Errorf("after %d steps the parameters are apart by %.2g of the way they went: not the same training", checkSteps, distance))
	}
	return distance, best, fused, nil
}

// compiled repeats their side with torch.compile; nil where that does not work
// (it needs a C++ compiler), for it has no bar.
func (p *peer) compiled(c config, fused bool) *side {
	if p.ask(map[string]any{"do": "compile"}, nil) != nil {
		return nil
	}
	var s side
	for i := range c.repeats/2 + 3 { // the first compiles, the second says how long a step takes
		steps := checkSteps
		if i > 1 {
			steps = s.steps
		}
		r, err := p.train(steps, fused)
		if err != nil {
			return nil
		}
		switch i {
		case 0:
			s.loss = r.Loss
		case 1:
			s.plan(c.seconds, r.Seconds, checkSteps)
		default:
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
