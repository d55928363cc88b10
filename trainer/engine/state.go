package engine

import (
	"context"
	"fmt"
	"math"
	"slices"

	"sahm/federated/model"
	"sahm/trainer/verify"
)

// machine is a training under way: parameters and optimizer slots on some
// backend. It is not safe for concurrent use.
type machine interface {
	// step takes step number, counted from 1 and never going back, on a batch,
	// and returns the mean loss before it.
	step(x []float32, y []int32, number int) (float32, error)
	// read copies the parameters and the slots.
	read() (params, slots []float32, err error)
	close() error
}

// machine starts the training that in describes, and says how many steps lie
// behind it.
func (e *Engine) machine(in TrainInput) (machine, int, error) {
	if !(in.Prox >= 0) || math.IsInf(float64(float32(in.Prox)), 0) || in.FirstStep < 0 {
		return nil, 0, fmt.Errorf("%w: proximal term %v, %d steps before", ErrBadInput, in.Prox, in.FirstStep)
	}
	if in.Correction != nil {
		if len(in.Correction) != len(in.Params) {
			return nil, 0, fmt.Errorf("%w: a correction of %d, model has %d", model.ErrWrongLength, len(in.Correction), len(in.Params))
		}
		if err := model.CheckFinite(in.Correction); err != nil {
			return nil, 0, fmt.Errorf("correction: %w", err)
		}
	}
	s, err := begin(in)
	if err != nil {
		return nil, 0, err
	}
	if err := e.open(); err != nil {
		return nil, 0, err
	}
	if e.native {
		return newNativeMachine(in, s), int(s.Step), nil
	}
	p, err := e.stepProgram(in.Spec, in.Inputs, in.Classes, in.Prox > 0, in.Correction != nil)
	if err != nil {
		return nil, 0, err
	}
	return newGraphMachine(p.step, in, model.Shapes(in.Spec, in.Inputs, in.Classes), s.Params, s.Slots), int(s.Step), nil
}

// begin is the state that the first step starts from; its slices may be in's.
func begin(in TrainInput) (verify.State, error) {
	slots := slotsPerParam(in.Spec) * len(in.Params)
	if in.Resume == nil {
		return verify.State{Params: in.Params, Slots: make([]float32, slots)}, nil
	}
	r := in.Resume
	if int64(r.Step) > int64(in.Steps) {
		return verify.State{}, fmt.Errorf("%w: a state after %d steps, to train up to step %d", ErrBadInput, r.Step, in.Steps)
	}
	if len(r.Params) != len(in.Params) {
		return verify.State{}, fmt.Errorf("%w: a state of %d parameters, model has %d", model.ErrWrongLength, len(r.Params), len(in.Params))
	}
	if len(r.Slots) != slots {
		return verify.State{}, fmt.Errorf("%w: %d values of optimizer slots, the optimizer has %d", model.ErrWrongLength, len(r.Slots), slots)
	}
	return *r, model.CheckFinite(r.Params)
}

// observed is the state after a step.
func observed(m machine, step int) (verify.State, error) {
	s := verify.State{Step: uint32(step)}
	var err error
	s.Params, s.Slots, err = m.read()
	return s, err
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
	in := s.in
	in.Resume = nil
	first, err := begin(in)
	first.Params = slices.Clone(first.Params)
	return first, err
}

// Run implements verify.Stepper.
func (s stepper) Run(ctx context.Context, from verify.State, to uint32, observe func(verify.Step) error) error {
	in := s.in
	in.Resume, in.Steps, in.Observe = &from, int(to), observe
	_, err := s.engine.Train(ctx, in)
	return err
}
