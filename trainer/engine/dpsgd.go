package engine

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/gomlx/gomlx/core/graph"
	"github.com/gomlx/gomlx/core/tensors"

	"sahm/federated/model"
	"sahm/federated/privacy"
)

// ErrNoGhostNorms refuses private training of a family whose rows cannot be
// clipped one by one without a gradient for each: all but logistic and mlp.
var ErrNoGhostNorms = errors.New("record-level privacy is for logistic regression and perceptrons only")

// PrivateInput is one stretch of local training that hides every single row
// (DP-SGD; Abadi et al., 2016, arXiv 1607.00133). Spec.BatchSize has no part in
// it: batches are sampled.
type PrivateInput struct {
	Spec    model.Spec
	Inputs  int       // features a row, ≥ 1
	Classes int       // ≥ 2
	Params  []float32 // model.NumParams values; not changed
	X       []float32 // row-major [rows × Inputs], finite
	Y       []int32   // [rows], each in [0, Classes)
	Steps   int       // ≥ 1; 0 means Spec.LocalSteps
	// FirstStep is how many steps of the run lie behind this stretch, for the
	// schedule of the learning rate.
	FirstStep int

	// Rows is the public number of rows, at least len(Y): batches count as
	// Sampling·Rows rows, whatever they hold.
	Rows int
	// Record is the mechanism. Steps is not used: how many steps the account
	// covers is the caller's to keep to.
	Record privacy.RecordTerms
	// SampleKey and NoiseKey are secrets of the member, different from one
	// another, that serve this stretch alone.
	SampleKey, NoiseKey privacy.NoiseKey
}

// PrivateOutput is what it produced. It has no loss: without noise of its own
// that would be a release of the rows, and so would the sizes of the batches.
type PrivateOutput struct {
	Params  []float32 // after the last step
	Delta   []float32 // Params − PrivateInput.Params, float32
	Steps   int
	Samples uint64 // Steps × the expected batch, or one row, rounded up
	FLOPs   uint64 // model.TrainFLOPs of Samples, formula model.FLOPFormula
}

// TrainPrivate runs Steps steps from Params. Each takes every row with the
// sampling probability, clips each row's gradient to Record's clip norm, adds
// Gaussian noise of its standard deviation to the sum, divides by Sampling·Rows
// and hands the result, with the gradient of Spec.L2, to the spec's optimizer.
// Every step, of an empty batch too, is one use of the sampled Gaussian
// mechanism; whoever sees Params after them, or anything made of it, has seen
// no more than those. Equal inputs give bit-identical outputs within a Class.
//
// Errors: ErrNoGhostNorms, ErrBadInput, model.ErrWrongLength, those of
// model.Spec.Validate and privacy.RecordTerms.Validate, ErrDiverged, ctx's.
func (e *Engine) TrainPrivate(ctx context.Context, in PrivateInput) (PrivateOutput, error) {
	if in.Steps == 0 {
		in.Steps = in.Spec.LocalSteps
	}
	if in.Steps < 1 || in.Steps > math.MaxUint32 || in.FirstStep < 0 || in.Rows < len(in.Y) {
		return PrivateOutput{}, fmt.Errorf("%w: %d steps from %d on, %d of %d rows", ErrBadInput, in.Steps, in.FirstStep, len(in.Y), in.Rows)
	}
	if in.SampleKey == in.NoiseKey || in.NoiseKey == (privacy.NoiseKey{}) {
		return PrivateOutput{}, fmt.Errorf("%w: batches and noise need keys of their own", ErrBadInput)
	}
	if !in.Spec.Family.ClipsRows() {
		return PrivateOutput{}, fmt.Errorf("%w, not %q", ErrNoGhostNorms, in.Spec.Family)
	}
	p, err := e.program(in.Spec, in.Inputs, in.Classes)
	if err != nil {
		return PrivateOutput{}, err
	}
	if err := checkData(in.Spec, in.Inputs, in.Classes, in.Params, in.X, in.Y); err != nil {
		return PrivateOutput{}, err
	}
	g, err := privacy.NewRecordGradient(in.Record, in.Rows, len(in.Params), in.NoiseKey)
	if err != nil {
		return PrivateOutput{}, err
	}
	sampler, err := privacy.NewPoissonSampler(in.SampleKey, in.Record.SamplingPpb)
	if err != nil {
		return PrivateOutput{}, err
	}
	expected := in.Record.Sampling() * float64(in.Rows)
	out := PrivateOutput{Steps: in.Steps, Samples: uint64(math.Ceil(max(expected, 1) * float64(in.Steps)))}
	out.FLOPs = model.TrainFLOPs(in.Spec, in.Inputs, in.Classes, out.Samples)

	run := clippedSum{exec: p.clipped, in: &in, shapes: model.Shapes(in.Spec, in.Inputs, in.Classes), limit: g.Limit()}
	run.allocate(expected)
	u := newUpdater(in.Spec, run.shapes, in.Params, in.FirstStep)
	sum, mean := make([]float64, len(in.Params)), make([]float64, len(in.Params))
	var rows []int
	for step := range uint64(in.Steps) {
		if err := ctx.Err(); err != nil {
			return PrivateOutput{}, fmt.Errorf("train privately: %w", err)
		}
		if rows, err = sampler.Batch(rows[:0], step, len(in.Y)); err != nil {
			return PrivateOutput{}, err
		}
		clear(sum)
		if err := run.add(sum, u.params, rows); err != nil {
			return PrivateOutput{}, err
		}
		if err := g.Release(mean, sum, step); err != nil {
			if errors.Is(err, privacy.ErrBadSum) {
				err = fmt.Errorf("%w: %w", ErrDiverged, err)
			}
			return PrivateOutput{}, err
		}
		u.step(mean)
		if model.CheckFinite(u.params) != nil {
			return PrivateOutput{}, fmt.Errorf("%w in step %d; a smaller learning rate may help", ErrDiverged, step)
		}
	}
	out.Params = u.params
	out.Delta = make([]float32, len(out.Params))
	for i, v := range out.Params {
		out.Delta[i] = v - in.Params[i]
	}
	if model.CheckFinite(out.Delta) != nil {
		return PrivateOutput{}, fmt.Errorf("%w after %d steps; a smaller learning rate may help", ErrDiverged, in.Steps)
	}
	return out, nil
}

// clippedSum adds up the clipped gradients of a batch of any size, by chunks of
// one size and with the last sparePrivateRows of each left empty. So there is
// one graph, and what a row adds does not depend on which others there are: at
// the end of a tensor, where no whole vector of the processor is left, the
// backend computes differently.
type clippedSum struct {
	exec   *graph.Exec
	in     *PrivateInput
	shapes []model.Tensor
	limit  float64

	x    []float32
	y    []int32
	mask []float32
}

// Sizes of a chunk.
const (
	minPrivateChunk  = 32
	maxPrivateChunk  = 512
	sparePrivateRows = 16
)

// allocate makes room for a chunk: a power of two that holds nearly every batch
// of the expected size, if it may be so large.
func (c *clippedSum) allocate(expected float64) {
	chunk := minPrivateChunk
	for chunk < maxPrivateChunk && float64(chunk-sparePrivateRows) < expected+2*math.Sqrt(expected) {
		chunk *= 2
	}
	c.x, c.y, c.mask = make([]float32, chunk*c.in.Inputs), make([]int32, chunk), make([]float32, chunk)
}

// add adds the sum over rows to sum.
func (c *clippedSum) add(sum []float64, params []float32, rows []int) error {
	width := c.in.Inputs
	for len(rows) > 0 {
		n := min(len(rows), len(c.y)-sparePrivateRows)
		clear(c.x[n*width:])
		clear(c.y)
		clear(c.mask)
		for i, row := range rows[:n] {
			copy(c.x[i*width:(i+1)*width], c.in.X[row*width:])
			c.y[i], c.mask[i] = c.in.Y[row], 1
		}
		rows = rows[n:]
		args := append(split(params, c.shapes),
			tensors.FromFlatDataAndDimensions(c.x, len(c.y), width),
			tensors.FromFlatDataAndDimensions(c.y, len(c.y)),
			tensors.FromFlatDataAndDimensions(c.mask, len(c.mask)),
			tensors.FromScalar(c.limit))
		outputs, err := c.exec.Call(args...)
		if err != nil {
			return fmt.Errorf("clipped gradients: %w", err)
		}
		at := 0
		for _, t := range outputs {
			err := tensors.ConstFlatData(t, func(v []float64) {
				for i, x := range v {
					sum[at+i] += x
				}
				at += len(v)
			})
			if err != nil {
				return fmt.Errorf("read clipped gradients: %w", err)
			}
			args = append(args, t)
		}
		if err := release(args); err != nil {
			return err
		}
	}
	return nil
}
