package engine

import (
	"context"
	"fmt"

	"github.com/gomlx/gomlx/core/tensors"

	"sahm/federated/model"
	"sahm/trainer/verify"
)

// begin makes the tensors that the first step starts from, and says how many
// steps lie behind it.
func begin(in TrainInput, shapes []model.Tensor) (state []any, first int, err error) {
	slots := slots(in.Spec, shapes)
	if in.Resume == nil {
		return append(split(in.Params, shapes), slots...), 0, nil
	}
	r := in.Resume
	if int64(r.Step) > int64(in.Steps) {
		return nil, 0, fmt.Errorf("%w: a state after %d steps, to train up to step %d", ErrBadInput, r.Step, in.Steps)
	}
	if len(r.Params) != len(in.Params) {
		return nil, 0, fmt.Errorf("%w: a state of %d parameters, model has %d", model.ErrWrongLength, len(r.Params), len(in.Params))
	}
	if err := model.CheckFinite(r.Params); err != nil {
		return nil, 0, err
	}
	state = split(r.Params, shapes)
	rest := r.Slots
	for _, v := range slots {
		fresh, ok := v.(*tensors.Tensor)
		if !ok {
			return nil, 0, fmt.Errorf("optimizer slot is %T", v)
		}
		n := fresh.Shape().Size()
		if n > len(rest) {
			return nil, 0, fmt.Errorf("%w: %d values of optimizer slots are too few", model.ErrWrongLength, len(r.Slots))
		}
		state = append(state, tensors.FromFlatDataAndDimensions(rest[:n], fresh.Shape().Dimensions...))
		rest = rest[n:]
	}
	if len(rest) > 0 {
		return nil, 0, fmt.Errorf("%w: %d values of optimizer slots are %d too many", model.ErrWrongLength, len(r.Slots), len(rest))
	}
	return state, int(r.Step), release(slots)
}

// observed copies the state after a step out of its tensors: n of parameters,
// then the optimizer's slots.
func observed(state []any, step, n, params int) (verify.State, error) {
	s := verify.State{Step: uint32(step)}
	var err error
	if s.Params, err = flatten(state[:n], params); err != nil {
		return verify.State{}, err
	}
	slots := 0
	for _, v := range state[n:] {
		if t, ok := v.(*tensors.Tensor); ok {
			slots += t.Shape().Size()
		}
	}
	s.Slots, err = flatten(state[n:], slots)
	return s, err
}

// flatten is join of a step's values.
func flatten(values []any, length int) ([]float32, error) {
	blocks := make([]*tensors.Tensor, len(values))
	for i, v := range values {
		t, ok := v.(*tensors.Tensor)
		if !ok {
			return nil, fmt.Errorf("step returned %T", v)
		}
		blocks[i] = t
	}
	return join(blocks, length)
}

// Stepper repeats steps of the training that in describes: its Resume, Observe
// and Steps are not used.
func (e *Engine) Stepper(in TrainInput) verify.Stepper { return stepper{e, in} }

type stepper struct {
	engine *Engine
	in     TrainInput
}

// Class implements verify.Stepper.
func (s stepper) Class() string { return s.engine.Class() }

// Start implements verify.Stepper.
func (s stepper) Start(context.Context) (verify.State, error) {
	shapes := model.Shapes(s.in.Spec, s.in.Inputs, s.in.Classes)
	in := s.in
	in.Resume = nil
	state, _, err := begin(in, shapes)
	if err != nil {
		return verify.State{}, err
	}
	defer func() { _ = release(state) }()
	return observed(state, 0, len(shapes), len(in.Params))
}

// Run implements verify.Stepper.
func (s stepper) Run(ctx context.Context, from verify.State, to uint32, observe func(verify.Step) error) error {
	in := s.in
	in.Resume, in.Steps, in.Observe = &from, int(to), observe
	_, err := s.engine.Train(ctx, in)
	return err
}
