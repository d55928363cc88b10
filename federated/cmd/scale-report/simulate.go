package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"sahm/dao"
	"sahm/federated/cmd/internal/masked"
	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/strategy"
	"sahm/mpc"
	"sahm/mpc/mask"
	"sahm/trainer"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// What every size has in common, so that only the number of contributors
// differs: everybody has as many rows and steps.
const (
	most       = 1000
	rowsEach   = 19 // of Adult's training part, for up to 1,000
	hidden     = 128
	localSteps = 10
	batchSize  = 16
	clipNorm   = 10
	wordBits   = mask.Bits32
)

func committee() mpc.Committee { return mpc.Committee{M: 5, T: 3} }

func spec() model.Spec {
	s := model.DefaultSpec(model.MLP)
	s.Hidden, s.LocalSteps, s.BatchSize = []int{hidden}, localSteps, batchSize
	return s
}

// figures is one size's run. Times are of the processor, all cores together,
// except Seconds, which is by the clock.
type figures struct {
	Class        string
	Contributors int
	Parameters   int
	Seconds      float64 // all rounds
	Processor    float64 // the same, all of the following together
	Training     float64 // all contributors' local steps
	Members      float64 // all contributors: weighing, clipping, quantising, masking
	Custodians   float64 // all five custodians' sums
	Server       float64 // adding uploads, comparing and subtracting sums, the server rule
	PeakBytes    int64   // resident memory of the process
	StartBytes   int64   // of it, before the first round: data, compiled model
	UploadBytes  int64   // by each contributor in each round
	Accuracy     float64 // on test rows, after the last round
	Plain        float64 // share of the test rows that the untrained model has right
}

// rowset is encoded rows.
type rowset struct {
	x []float32
	y []int32
}

// prepare splits Adult, gives n contributors rowsEach rows each and encodes
// them by their own statistics.
func prepare(folder string, n int) (parts []rowset, test rowset, inputs, classes int, err error) {
	table, err := samples.Adult().Read(folder)
	if err != nil {
		return nil, rowset{}, 0, 0, err
	}
	cut := dataset.Split(table.Labels, 1)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(cut.Train), func(i, j int) { cut.Train[i], cut.Train[j] = cut.Train[j], cut.Train[i] })
	if len(cut.Train) < n*rowsEach {
		return nil, rowset{}, 0, 0, fmt.Errorf("%d training rows for %d contributors of %d", len(cut.Train), n, rowsEach)
	}
	schema, err := dataset.InferSchema(table.Subset(cut.Validation))
	if err != nil {
		return nil, rowset{}, 0, 0, err
	}
	sum, _, err := dataset.StatsVector(schema, table.Subset(cut.Train[:n*rowsEach]))
	if err != nil {
		return nil, rowset{}, 0, 0, err
	}
	enc, err := dataset.NewEncoder(schema, sum)
	if err != nil {
		return nil, rowset{}, 0, 0, err
	}
	encode := func(rows []int) (out rowset) {
		if err == nil {
			out.x, out.y, _, err = enc.Encode(table.Subset(rows))
		}
		return out
	}
	for i := range n {
		parts = append(parts, encode(cut.Train[i*rowsEach:(i+1)*rowsEach]))
	}
	return parts, encode(cut.Test), enc.Width(), enc.Classes(), err
}

// simulate is a whole training with n contributors.
func simulate(ctx context.Context, c config, n int) (*figures, error) {
	parts, test, inputs, classes, err := prepare(c.data, n)
	if err != nil {
		return nil, err
	}
	e, err := engine.New()
	if err != nil {
		return nil, err
	}
	defer e.Close()
	s := spec()
	rule, err := strategy.New(s, inputs, classes)
	if err != nil {
		return nil, err
	}
	run := masked.Run{ID: dao.RunID{1}, Committee: committee(), Bits: wordBits, Length: uint64(rule.Words())}
	quantiser, err := privacy.NewQuantiser(wordBits, clipNorm, n)
	if err != nil {
		return nil, err
	}
	state, err := rule.Start(model.Init(s, inputs, classes, protocol.InitSeed(run.ID)))
	if err != nil {
		return nil, err
	}
	judge := func() (float64, error) {
		ev, err := e.Evaluate(ctx, engine.Data{Spec: s, Inputs: inputs, Classes: classes, Params: state.Params, X: test.x, Y: test.y})
		return ev.Accuracy, err
	}
	f := &figures{Class: e.Class(), Contributors: n, Parameters: len(state.Params), UploadBytes: int64(rule.Words() * wordBits.Bytes())}
	if f.Plain, err = judge(); err != nil {
		return nil, err
	}
	if f.StartBytes, err = peakBytes(); err != nil {
		return nil, err
	}
	began, from := time.Now(), processorTime()
	for round := 1; round <= c.rounds; round++ {
		if state, err = oneRound(ctx, f, e, s, rule, run, quantiser, state, parts, inputs, classes, round); err != nil {
			return nil, fmt.Errorf("round %d: %w", round, err)
		}
	}
	f.Seconds, f.Processor = time.Since(began).Seconds(), (processorTime() - from).Seconds()
	if f.PeakBytes, err = peakBytes(); err != nil {
		return nil, err
	}
	f.Accuracy, err = judge()
	return f, err
}

// lap adds the processor time of do to a figure.
func lap(to *float64, do func() error) error {
	from := processorTime()
	err := do()
	*to += (processorTime() - from).Seconds()
	return err
}

func oneRound(ctx context.Context, f *figures, e *engine.Engine, s model.Spec, rule strategy.Rule, run masked.Run, quantiser privacy.Quantiser, state strategy.State, parts []rowset, inputs, classes, round int) (strategy.State, error) {
	exact := make([]int64, rule.Words())
	sum := make([]byte, f.UploadBytes)
	for i, p := range parts {
		var delta []float32
		if err := lap(&f.Training, func() error {
			out, err := e.Train(ctx, engine.TrainInput{
				Spec: s, Inputs: inputs, Classes: classes, Params: state.Params, X: p.x, Y: p.y,
				Seed: protocol.BatchSeed(run.ID, 1, uint32(round), dao.DatasetID(dao.Keccak256([]byte{byte(i), byte(i >> 8)}))),
			})
			delta = out.Delta
			return err
		}); err != nil {
			return state, err
		}
		var upload []byte
		q := make([]int64, len(exact))
		if err := lap(&f.Members, func() error {
			v, err := rule.Upload(state, delta)
			if err != nil {
				return err
			}
			if err := trainer.Weigh(v, dao.WeightOne, quantiser.ClipNorm); err != nil {
				return err
			}
			if err := quantiser.Quantise(q, v); err != nil {
				return err
			}
			upload, err = run.Mask(i, round, q)
			return err
		}); err != nil {
			return state, err
		}
		for j, v := range q {
			exact[j] += v
		}
		if err := lap(&f.Server, func() error { return mask.AddInto(sum, upload, run.Bits) }); err != nil {
			return state, err
		}
	}
	answers := make([][][]byte, run.Committee.M)
	for k := range answers {
		if err := lap(&f.Custodians, func() (err error) {
			answers[k], err = run.Answer(k, round, len(parts))
			return err
		}); err != nil {
			return state, err
		}
	}
	var opened []int64
	if err := lap(&f.Server, func() (err error) {
		if opened, err = run.Open(sum, answers); err != nil {
			return err
		}
		if err := mask.CheckRange(opened, quantiser.MaxSum()); err != nil {
			return err
		}
		state, err = rule.Next(state, strategy.Aggregate{Sum: opened, Scale: quantiser.Scale, WeightSum: float64(len(parts)), ServerRate: 1})
		return err
	}); err != nil {
		return state, err
	}
	if !slices.Equal(opened, exact) {
		return state, errors.New("what opened from masks is not the sum of what was masked")
	}
	return state, nil
}

// exponent is the slope of log y over log x from the first to the last: 1 for
// what grows as the number of contributors does.
func exponent(x0, y0, x1, y1 float64) float64 { return math.Log(y1/y0) / math.Log(x1/x0) }
