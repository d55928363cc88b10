package verify_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
	"sahm/trainer/verify"
	"sahm/trainer/verify/verifytest"
)

// families are all that a spec can name, and the optimizers and terms that
// carry state from step to step.
func families() map[string]engine.TrainInput {
	out := map[string]engine.TrainInput{}
	add := func(name string, s model.Spec, inputs, classes int, p verifytest.Rows) {
		s.LocalSteps = 12
		out[name] = engine.TrainInput{
			Spec: s, Inputs: inputs, Classes: classes, X: p.X, Y: p.Y, Seed: dao.Keccak256([]byte("order")), FirstStep: 24,
			Params: model.Init(s, inputs, classes, dao.Keccak256([]byte("init"))),
		}
	}
	for _, f := range model.Families() {
		s := model.DefaultSpec(f)
		switch f {
		case model.CNN:
			s.Convolutions, s.Hidden, s.BatchSize = []model.Convolution{{Filters: 6, Kernel: 3, Stride: 1, Padding: 1}, {Filters: 8, Kernel: 3, Stride: 2, Padding: 1}}, []int{16}, 8
			add(string(f), s, 64, 4, verifytest.Problem(50, 64, 4))
		case model.LM:
			s.Transformer, s.BatchSize = model.Transformer{Width: 16, Heads: 2, Blocks: 1, Feedforward: 24}, 4
			p := verifytest.Problem(30, 10, 2)
			for i := range p.X {
				p.X[i] = float32('a' + i%7)
			}
			for i := range p.Y {
				p.Y[i] += 'a'
			}
			add(string(f), s, 10, model.LMClasses, p)
		case model.FTTransformer:
			s.Transformer, s.BatchSize = model.Transformer{Width: 16, Heads: 2, Blocks: 1, Feedforward: 24}, 8
			add(string(f), s, 9, 3, verifytest.Problem(50, 9, 3))
		default:
			add(string(f), s, 9, 3, verifytest.Problem(50, 9, 3))
		}
	}
	// Wide enough for one product to be shared out among workers.
	wide := model.DefaultSpec(model.MLP)
	wide.Hidden, wide.BatchSize = []int{256, 128}, 128
	add("mlp wide", wide, 40, 3, verifytest.Problem(200, 40, 3))
	adamw := model.DefaultSpec(model.MLP)
	adamw.Optimizer = model.Optimizer{Name: model.AdamW, LearningRate: 0.01, Beta1: 0.9, Beta2: 0.99, Epsilon: 1e-4, WeightDecay: 0.1,
		Schedule: model.Schedule{Name: model.Cosine, Steps: 60}}
	add("mlp adamw cosine", adamw, 9, 3, verifytest.Problem(50, 9, 3))
	sgd := model.DefaultSpec(model.Logistic)
	sgd.Optimizer = model.Optimizer{Name: model.SGD, LearningRate: 0.1}
	add("logistic sgd", sgd, 9, 3, verifytest.Problem(50, 9, 3))
	corrected := out["mlp"]
	corrected.Prox, corrected.Correction = 0.1, make([]float32, len(corrected.Params))
	for i := range corrected.Correction {
		corrected.Correction[i] = float32(i%5-2) * 0.001
	}
	out["mlp with prox and correction"] = corrected
	return out
}

// contextOf cuts a training into segments of K steps.
func contextOf(in engine.TrainInput, class string, k uint32) verify.Context {
	c := verifytest.Context(class, in.Spec)
	c.SegmentSteps = k
	return c
}

// recorded trains a round under a recorder: its leaves and their states.
func recorded(t testing.TB, e *engine.Engine, in engine.TrainInput, k uint32) (engine.TrainOutput, []verify.Leaf, []verify.State) {
	t.Helper()
	start, err := e.Stepper(in).Start(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	states := []verify.State{start}
	r, err := verify.Record(contextOf(in, e.Class(), k), 1, model.Hash(in.Params), func(_ verify.Leaf, s verify.State) error {
		states = append(states, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	in.Observe = r.Observe
	out, err := e.Train(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	leaves, err := r.Finish(dao.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	return out, leaves, states
}

// TestResumeAnywhere: a training that goes on from any of its states ends in
// the same bits, slots included, and shows the same steps; observing changes
// nothing.
func TestResumeAnywhere(t *testing.T) {
	e := verifytest.Engine(t)
	for name, in := range families() {
		plain, err := e.Train(context.Background(), in)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out, leaves, states := recorded(t, e, in, 1)
		if !slices.Equal(out.Params, plain.Params) || !slices.Equal(out.Delta, plain.Delta) || out.Loss != plain.Loss {
			t.Errorf("%s: observing changes the result", name)
		}
		if len(leaves) != in.Spec.LocalSteps+1 {
			t.Fatalf("%s: %d leaves", name, len(leaves))
		}
		if adaptive := in.Spec.Optimizer.Name != model.SGD; adaptive != (len(states[5].Slots) > 0) {
			t.Errorf("%s: %d values of slots", name, len(states[5].Slots))
		}
		for i, s := range states {
			from := in
			from.Resume = &s
			again, err := e.Train(context.Background(), from)
			if err != nil {
				t.Fatalf("%s: from step %d: %v", name, s.Step, err)
			}
			if !slices.Equal(again.Params, plain.Params) || !slices.Equal(again.Delta, plain.Delta) || again.Steps != in.Spec.LocalSteps-i {
				t.Errorf("%s: from step %d it ends elsewhere", name, s.Step)
			}
		}
		replay := verify.Replay{Context: contextOf(in, e.Class(), 1), Round: 1, Entering: model.Hash(in.Params), Stepper: e.Stepper(in)}
		at := []uint32{5, 6, 9, 11}
		found, err := replay.Run(context.Background(), leaves[3], states[3], at)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for i, step := range at {
			if found.Points[i].Hash != leaves[step].Hash(replay.Context.Hash()) {
				t.Errorf("%s: the replay differs at step %d", name, step)
			}
		}
	}
}

// TestResumeRefuses what is no state of the model.
func TestResumeRefuses(t *testing.T) {
	e := verifytest.Engine(t)
	in := families()["mlp"]
	_, _, states := recorded(t, e, in, 4)
	for name, change := range map[string]func(*verify.State){
		"too many steps":      func(s *verify.State) { s.Step = 13 },
		"too few parameters":  func(s *verify.State) { s.Params = s.Params[1:] },
		"too few slots":       func(s *verify.State) { s.Slots = s.Slots[1:] },
		"too many slots":      func(s *verify.State) { s.Slots = append(slices.Clone(s.Slots), 0) },
		"not finite":          func(s *verify.State) { s.Params = slices.Clone(s.Params); s.Params[0] = float32(inf()) },
		"no slots":            func(s *verify.State) { s.Slots = nil },
		"parameters as slots": func(s *verify.State) { s.Params, s.Slots = s.Slots[:3], s.Params },
	} {
		s := states[1]
		change(&s)
		from := in
		from.Resume = &s
		if _, err := e.Train(context.Background(), from); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	stop := errors.New("stop")
	in.Observe = func(s verify.Step) error {
		if s.Number == 3 {
			return stop
		}
		return nil
	}
	if _, err := e.Train(context.Background(), in); !errors.Is(err, stop) {
		t.Errorf("an observer's error: %v", err)
	}
}

func inf() float64 { x := 0.0; return 1 / x }

// TestKilledMidSegment: a trainer dies between two committed states; another,
// in another engine, goes on from the last one that was kept, and the round's
// result, leaves and upload are those of the undisturbed round.
func TestKilledMidSegment(t *testing.T) {
	for name, in := range families() {
		first, second := verifytest.Engine(t), verifytest.Engine(t)
		want, wantLeaves, _ := recorded(t, first, in, 4)
		for _, killed := range []uint32{1, 6, 8, 11} {
			c := contextOf(in, first.Class(), 4)
			leaves := []verify.Leaf{verify.StartLeaf(1, model.Hash(in.Params))}
			last, err := first.Stepper(in).Start(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			r, err := verify.Record(c, 1, model.Hash(in.Params), func(l verify.Leaf, s verify.State) error {
				leaves, last = append(leaves, l), s
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			dead := errors.New("killed")
			dying := in
			dying.Observe = func(s verify.Step) error {
				if s.Number > killed {
					return dead
				}
				return r.Observe(s)
			}
			if _, err := first.Train(context.Background(), dying); !errors.Is(err, dead) {
				t.Fatal(err)
			}
			r.Close()
			if last.Step != killed/4*4 {
				t.Fatalf("killed after step %d, the last state is of step %d", killed, last.Step)
			}
			// What the other is handed, it checks.
			if err := leaves[len(leaves)-1].Opens(last); err != nil && last.Step > 0 {
				t.Fatal(err)
			}
			rest, err := verify.Continue(c, leaves, nil)
			if err != nil {
				t.Fatal(err)
			}
			going := in
			going.Resume, going.Observe = &last, rest.Observe
			got, err := second.Train(context.Background(), going)
			if err != nil {
				t.Fatal(err)
			}
			gotLeaves, err := rest.Finish(dao.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got.Params, want.Params) || !slices.Equal(got.Delta, want.Delta) || !slices.Equal(gotLeaves, wantLeaves) {
				t.Errorf("%s: killed after step %d, the round ends elsewhere", name, killed)
			}
			if got.Steps != in.Spec.LocalSteps-int(last.Step) {
				t.Errorf("%s: %d steps were taken again", name, got.Steps-in.Spec.LocalSteps+int(killed))
			}
		}
	}
}

// TestRecorderRefuses steps out of order, states that do not fit, and work that
// is not whole.
func TestRecorderRefuses(t *testing.T) {
	c := verifytest.Context("class", model.DefaultSpec(model.Logistic))
	c.LocalSteps, c.SegmentSteps = 4, 2
	step := func(n, state uint32) verify.Step {
		return verify.Step{Number: n, Rows: []uint32{n}, State: func() (verify.State, error) { return verify.State{Step: state, Params: []float32{1}}, nil }}
	}
	begin := func(keep func(verify.Leaf, verify.State) error) *verify.Recorder {
		r, err := verify.Record(c, 1, dao.Hash{1}, keep)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	r := begin(nil)
	if err := r.Observe(step(2, 2)); !errors.Is(err, verify.ErrBadSteps) {
		t.Errorf("a skipped step: %v", err)
	}
	for n := uint32(1); n < 4; n++ {
		if err := r.Observe(step(n, n)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := r.Finish(dao.Hash{}); !errors.Is(err, verify.ErrBadSteps) {
		t.Errorf("part of a round: %v", err)
	}
	if r.Observe(step(4, 4)) == nil {
		t.Error("a step after the end")
	}
	r.Close() // again
	full := errors.New("disk full")
	r = begin(func(verify.Leaf, verify.State) error { return full })
	_ = r.Observe(step(1, 1))
	_ = r.Observe(step(2, 2))
	if _, err := r.Finish(dao.Hash{}); !errors.Is(err, full) {
		t.Errorf("keep's error: %v", err)
	}
	r = begin(nil)
	_ = r.Observe(step(1, 1))
	_ = r.Observe(step(2, 1)) // a state of another step
	_ = r.Observe(step(3, 3))
	_ = r.Observe(step(4, 4))
	if _, err := r.Finish(dao.Hash{}); !errors.Is(err, verify.ErrBadSteps) {
		t.Errorf("a state of another step: %v", err)
	}
	if _, err := verify.Record(verify.Context{}, 1, dao.Hash{1}, nil); !errors.Is(err, verify.ErrBadContext) {
		t.Errorf("no context: %v", err)
	}
	if _, err := verify.Continue(c, []verify.Leaf{{Step: 2}}, nil); !errors.Is(err, verify.ErrBadSteps) {
		t.Errorf("a round without its start: %v", err)
	}
	if _, err := verify.Continue(c, nil, nil); !errors.Is(err, verify.ErrBadSteps) {
		t.Errorf("nothing to continue: %v", err)
	}
}

// TestReplayOnAnotherClass accuses nobody.
func TestReplayOnAnotherClass(t *testing.T) {
	e := verifytest.Engine(t)
	d := verifytest.New(t, e, 1, 8, 4).Work()
	r := d.Replay(1)
	r.Context.ClassHash = verify.ClassHash("another")
	if _, err := r.Run(context.Background(), d.Leaves[0], d.States[0], []uint32{4}); !errors.Is(err, verify.ErrWrongClass) {
		t.Errorf("error %v", err)
	}
}

// childVariable makes this test binary replay in a process of its own.
const childVariable = "SAHM_VERIFY_REPLAY"

// replays is what a process finds: for each family the hash of every second
// leaf of a replay that begins in the middle of a round, and that of a whole
// round.
func replays(t testing.TB, states map[string]verify.State, leaves map[string]verify.Leaf) map[string][]string {
	e := verifytest.Engine(t)
	out := map[string][]string{}
	for name, in := range families() {
		trained, all, own := recorded(t, e, in, 4)
		from, state := all[1], own[1]
		if states != nil {
			from, state = leaves[name], states[name]
		}
		replay := verify.Replay{Context: contextOf(in, e.Class(), 4), Round: 1, Entering: model.Hash(in.Params), Stepper: e.Stepper(in)}
		found, err := replay.Run(context.Background(), from, state, []uint32{6, 8, 11})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = []string{model.Hash(trained.Params).String(), all[len(all)-1].Hash(replay.Context.Hash()).String()}
		for _, p := range found.Points {
			out[name] = append(out[name], p.Hash.String())
		}
	}
	return out
}

// handedOver is what one process gives the others.
type handedOver struct {
	States map[string]verify.State
	Leaves map[string]verify.Leaf
}

// TestReplayAcrossProcesses: 20 of 20 processes, at GOMAXPROCS 1, 2 and 4,
// repeat what this one did bit for bit, from its state and from the start, for
// every family.
func TestReplayAcrossProcesses(t *testing.T) {
	if file := os.Getenv(childVariable); file != "" {
		var h handedOver
		b, err := os.ReadFile(file)
		if err != nil || json.Unmarshal(b, &h) != nil {
			t.Fatal(err)
		}
		b, err = json.Marshal(replays(t, h.States, h.Leaves))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Printf("\nREPLAY %s\n", b)
		return
	}
	h := handedOver{map[string]verify.State{}, map[string]verify.Leaf{}}
	e := verifytest.Engine(t)
	for name, in := range families() {
		_, leaves, states := recorded(t, e, in, 4)
		h.States[name], h.Leaves[name] = states[1], leaves[1]
	}
	b, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	file := t.TempDir() + "/handed.json"
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	want, err := json.Marshal(replays(t, h.States, h.Leaves))
	if err != nil {
		t.Fatal(err)
	}
	processes := 20
	if testing.Short() {
		processes = 3
	}
	equal := 0
	for i := range processes {
		procs := []int{1, 2, 4}[i%3]
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestReplayAcrossProcesses$", "-test.count=1")
		cmd.Env = append(os.Environ(), childVariable+"="+file, "GOMAXPROCS="+strconv.Itoa(procs))
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("process %d: %v\n%s", i, err, out)
		}
		_, rest, found := bytes.Cut(out, []byte("\nREPLAY "))
		got, _, _ := bytes.Cut(rest, []byte("\n"))
		if !found || !bytes.Equal(got, want) {
			t.Errorf("process %d (GOMAXPROCS=%d of %d) differs:\n%s\nwant\n%s", i, procs, runtime.NumCPU(), got, want)
			continue
		}
		equal++
	}
	t.Logf("%d of %d processes are bit-identical, for %v", equal, processes, slices.Sorted(maps.Keys(h.States)))
}
