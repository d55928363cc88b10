package main

import (
	"log/slog"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer"
	"sahm/trainer/engine"
	"sahm/trainer/verify"
)

// TestComputerShowsSteps: the daemon's trainer commits to steps, and refuses a
// round whose steps it was not shown.
func TestComputerShowsSteps(t *testing.T) {
	on, err := openCompute(t.Context(), backendCPU, t.TempDir(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := on.close(); err != nil {
			t.Error(err)
		}
	}()
	s := model.DefaultSpec(model.MLP)
	j := trainer.Job{Spec: s, Inputs: 4, Classes: 2, Params: model.Init(s, 4, 2, dao.Hash{1}), Seed: dao.Hash{2}, Steps: 5}
	j.X, j.Y = engine.Noise(40, 4, 2)
	var seen []uint32
	var last verify.State
	j.Observe = func(step verify.Step) (err error) {
		seen = append(seen, step.Number)
		last, err = step.State()
		return err
	}
	out, err := (&computer{on.engine, on}).Train(t.Context(), j)
	if err != nil {
		t.Fatal(err)
	}
	if len(seen) != 5 || seen[4] != 5 || model.Hash(last.Params) != model.Hash(out.Params) {
		t.Errorf("steps %v, the last state is the result: %v", seen, model.Hash(last.Params) == model.Hash(out.Params))
	}
}
