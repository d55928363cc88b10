package engine

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"sahm/dao"
	"sahm/federated/model"
)

// CalibrationName names the micro-train of Calibrate. Whoever changes anything
// about it changes the name.
const CalibrationName = "sahm-calibration-v1"

// The micro-train: a perceptron of about 1.6 million parameters on noise, large
// enough that a GPU is not measured by its launch times alone.
const (
	calibrationInputs  = 512
	calibrationClasses = 10
	calibrationBatch   = 256
	calibrationSteps   = 2
	calibrationRuns    = 3
)

// Calibration is how long the micro-train took: the quickest of its runs, since
// other load only makes them slower.
type Calibration struct {
	Name    string        `json:"name"`
	Took    time.Duration `json:"-"`
	Micros  uint64        `json:"micros"` // Took, at least 1
	Samples uint64        `json:"samples"`
	FLOPs   uint64        `json:"flops"`
}

// Calibrate runs the fixed micro-train three times, after a shorter one that
// compiles its graph. Nothing but the machine and its other load decides how
// long that takes. now is time.Now.
func (e *Engine) Calibrate(ctx context.Context, now func() time.Time) (Calibration, error) {
	spec := model.Spec{Version: model.Version, Family: model.MLP, Hidden: []int{1024, 1024}, Activation: model.ReLU,
		Optimizer: model.Optimizer{Name: model.SGD, LearningRate: 0.01}, BatchSize: calibrationBatch, LocalSteps: calibrationSteps}
	in := TrainInput{Spec: spec, Inputs: calibrationInputs, Classes: calibrationClasses,
		Params: model.Init(spec, calibrationInputs, calibrationClasses, dao.Hash{1}), Seed: dao.Hash{2}, Steps: 1}
	in.X, in.Y = Noise(calibrationBatch*2, calibrationInputs, calibrationClasses)
	if _, err := e.Train(ctx, in); err != nil {
		return Calibration{}, fmt.Errorf("calibrate: %w", err)
	}
	in.Steps = calibrationSteps
	c := Calibration{Name: CalibrationName}
	var took []time.Duration
	for range calibrationRuns {
		began := now()
		out, err := e.Train(ctx, in)
		if err != nil {
			return Calibration{}, fmt.Errorf("calibrate: %w", err)
		}
		took = append(took, now().Sub(began))
		c.Samples, c.FLOPs = out.Samples, out.FLOPs
	}
	c.Took = slices.Min(took)
	c.Micros = uint64(max(c.Took.Microseconds(), 1))
	return c, nil
}

// Noise is rows of inputs values from [-1, 1) whose classes take turns; always
// the same. It is what calibration and benchmarks train on.
func Noise(rows, inputs, classes int) ([]float32, []int32) {
	var key [32]byte
	binary.LittleEndian.PutUint64(key[:], uint64(rows)<<32|uint64(inputs))
	rng := rand.NewChaCha8(key)
	x, y := make([]float32, rows*inputs), make([]int32, rows)
	for i := range x {
		x[i] = float32(int32(rng.Uint64()>>32)>>8) / (1 << 23) // exact, and below 1
	}
	for i := range y {
		y[i] = int32(i % classes)
	}
	return x, y
}
