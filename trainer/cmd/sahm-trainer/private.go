package main

import (
	"context"

	"sahm/trainer"
	"sahm/trainer/engine"
)

// TrainPrivate implements trainer.Engine. Its work is not metered: how long a
// step takes and what it draws vary with the rows in its batch, which are secret.
func (c *computer) TrainPrivate(ctx context.Context, j trainer.Job, p trainer.PrivateJob) (trainer.Trained, error) {
	o, err := c.e.TrainPrivate(ctx, engine.PrivateInput{Spec: j.Spec, Inputs: j.Inputs, Classes: j.Classes, Params: j.Params, X: j.X, Y: j.Y, Steps: j.Steps,
		FirstStep: j.FirstStep, Rows: p.Rows, Record: p.Record, SampleKey: p.SampleKey, NoiseKey: p.NoiseKey})
	return trainer.Trained{Params: o.Params, Delta: o.Delta, Steps: o.Steps, Samples: o.Samples, FLOPs: o.FLOPs}, diverged(err)
}
