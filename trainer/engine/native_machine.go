package engine

import (
	"sahm/trainer/engine/native"
	"sahm/trainer/verify"
)

// nativeMachine is a training under way on the CPU's own kernels.
type nativeMachine struct {
	trainer *native.Trainer
	clock   clock
}

func newNativeMachine(in TrainInput, from verify.State) *nativeMachine {
	c := native.Config{Spec: in.Spec, Inputs: in.Inputs, Classes: in.Classes, Params: from.Params, Slots: from.Slots,
		Correction: in.Correction, Prox: float32(in.Prox)}
	if in.Prox > 0 {
		c.Anchor = in.Params
	}
	return &nativeMachine{native.New(c), clock{o: in.Spec.Optimizer, earlier: in.FirstStep}}
}

func (m *nativeMachine) step(x []float32, y []int32, number int) (float32, error) {
	r := m.clock.tick(number)
	return m.trainer.Step(x, y, r.rate, r.first, r.second), nil
}

func (m *nativeMachine) read() (params, slots []float32, err error) {
	params, slots = m.trainer.Read()
	return params, slots, nil
}

func (m *nativeMachine) close() error { return nil }
