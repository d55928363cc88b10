package engine

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/verify"
)

// TrainInput is one stretch of local training.
type TrainInput struct {
	Spec    model.Spec
	Inputs  int       // features a row, ≥ 1
	Classes int       // ≥ 2
	Params  []float32 // model.NumParams values; not changed
	X       []float32 // row-major [rows × Inputs], finite
	Y       []int32   // [rows], each in [0, Classes)
	Seed    dao.Hash  // order of the rows; different every round
	Steps   int       // step to train up to, ≥ 1; 0 means Spec.LocalSteps
	// FirstStep is how many steps of the run lie behind this stretch's step 1,
	// for the schedule of the learning rate: round × LocalSteps.
	FirstStep int

	// Prox is FedProx's μ ≥ 0 (Li et al. 2020): it adds μ/2·‖θ − Params‖² to the
	// loss of every step.
	Prox float64
	// Correction, like Params, is added to the gradient of every step (SCAFFOLD,
	// Karimireddy et al. 2020: server's less member's control variate); nil adds
	// nothing. It is not kept or changed.
	Correction []float32

	// Resume is the state to go on from, after at most Steps steps; nil begins
	// with Params and fresh optimizer slots. Params stays what Delta is taken
	// from. Nothing of it is kept or changed.
	Resume *verify.State
	// Observe is called after every step, before the next one begins; its error
	// ends the training. Nil observes nothing.
	Observe func(verify.Step) error
}

// TrainOutput is what it produced.
type TrainOutput struct {
	Params  []float32 // after the last step
	Delta   []float32 // Params − TrainInput.Params, float32
	Loss    float64   // mean cross-entropy over the steps' batches, without L2; 0 without steps
	Steps   int       // taken here: without those before Resume
	Samples uint64    // Steps × batch, where batch = min(BatchSize, rows)
	FLOPs   uint64    // model.TrainFLOPs of Samples, formula model.Family.Formula
}

// Train trains up to step Steps: from Params, or from Resume, and then to the
// same bits as without the interruption. Batches follow the concatenation of
// seeded permutations of the rows, so that every row is used equally often and
// every batch is full. The optimizer starts afresh. Errors: ErrBadInput,
// model.ErrWrongLength, those of model.Spec.Validate, ErrDiverged, ctx's,
// Observe's.
func (e *Engine) Train(ctx context.Context, in TrainInput) (TrainOutput, error) {
	if in.Steps == 0 {
		in.Steps = in.Spec.LocalSteps
	}
	if in.Steps < 0 {
		return TrainOutput{}, fmt.Errorf("%w: %d steps", ErrBadInput, in.Steps)
	}
	if err := in.Spec.Validate(); err != nil {
		return TrainOutput{}, err
	}
	if err := model.CheckSize(in.Spec, in.Inputs, in.Classes); err != nil {
		return TrainOutput{}, err
	}
	if err := checkData(in.Spec, in.Inputs, in.Classes, in.Params, in.X, in.Y); err != nil {
		return TrainOutput{}, err
	}
	m, first, err := e.machine(in)
	if err != nil {
		return TrainOutput{}, err
	}
	defer func() { _ = m.close() }()

	batch := min(in.Spec.BatchSize, len(in.Y))
	out := TrainOutput{Steps: in.Steps - first, Samples: uint64(in.Steps-first) * uint64(batch)}
	out.FLOPs = model.TrainFLOPs(in.Spec, in.Inputs, in.Classes, out.Samples)
	order := NewOrder(in.Seed, len(in.Y))
	for range first * batch {
		order.Next()
	}
	x := make([]float32, batch*in.Inputs)
	y := make([]int32, batch)
	rows := make([]uint32, batch)
	for number := first + 1; number <= in.Steps; number++ {
		if err := ctx.Err(); err != nil {
			return TrainOutput{}, fmt.Errorf("train: %w", err)
		}
		for i := range batch {
			row := order.Next()
			copy(x[i*in.Inputs:(i+1)*in.Inputs], in.X[row*in.Inputs:])
			y[i], rows[i] = in.Y[row], uint32(row)
		}
		loss, err := m.step(x, y, number)
		if err != nil {
			return TrainOutput{}, err
		}
		out.Loss += float64(loss)
		if in.Observe == nil {
			continue
		}
		after := func() (verify.State, error) { return observed(m, number) }
		if err := in.Observe(verify.Step{Number: uint32(number), Rows: rows, Loss: loss, State: after}); err != nil {
			return TrainOutput{}, fmt.Errorf("step %d: %w", number, err)
		}
	}
	if out.Steps > 0 {
		out.Loss /= float64(out.Steps)
	}
	if out.Params, _, err = m.read(); err != nil {
		return TrainOutput{}, err
	}
	out.Delta = make([]float32, len(out.Params))
	for i, v := range out.Params {
		out.Delta[i] = v - in.Params[i]
	}
	if model.CheckFinite(out.Params) != nil || model.CheckFinite(out.Delta) != nil || math.IsNaN(out.Loss) || math.IsInf(out.Loss, 0) {
		return TrainOutput{}, fmt.Errorf("%w after %d steps; a smaller learning rate may help", ErrDiverged, in.Steps)
	}
	return out, nil
}

// Order is an endless stream of row numbers: one permutation after another,
// drawn from a seed. It is which rows make up the batches of a training.
type Order struct {
	rng  *rand.Rand
	rows []int
	at   int
}

// NewOrder is the order of rows 0 … rows-1 that seed gives; rows is at least 1.
func NewOrder(seed dao.Hash, rows int) *Order {
	key := sha256.Sum256(append([]byte("sahm/batch-order/v1\x00"), seed[:]...))
	o := &Order{rng: rand.New(rand.NewChaCha8(key)), rows: make([]int, rows), at: rows}
	for i := range o.rows {
		o.rows[i] = i
	}
	return o
}

// Next is the next row's number.
func (o *Order) Next() int {
	if o.at == len(o.rows) {
		o.rng.Shuffle(len(o.rows), func(i, j int) { o.rows[i], o.rows[j] = o.rows[j], o.rows[i] })
		o.at = 0
	}
	o.at++
	return o.rows[o.at-1]
}

// RoundSeed derives the seed of one round's batches from a member's seed.
func RoundSeed(seed dao.Hash, round uint32) dao.Hash {
	b := append([]byte("sahm/round-seed/v1\x00"), seed[:]...)
	return sha256.Sum256(binary.LittleEndian.AppendUint32(b, round))
}

// ReferenceInput describes a model trained on all of X in one place.
type ReferenceInput struct {
	Spec    model.Spec
	Rounds  int // ≥ 1; the model takes Rounds × Spec.LocalSteps steps
	Inputs  int
	Classes int
	X       []float32
	Y       []int32
	Init    dao.Hash // seed of model.Init: the run's, for an equal start
	Seed    dao.Hash // order of the rows
}

// Reference trains what a federated run is compared with: the same spec from
// the same start for as many steps as one member takes in all rounds, on the
// rows it is given: everybody's, or one contributor's.
func (e *Engine) Reference(ctx context.Context, in ReferenceInput) (TrainOutput, error) {
	if in.Rounds < 1 {
		return TrainOutput{}, fmt.Errorf("%w: %d rounds", ErrBadInput, in.Rounds)
	}
	if err := in.Spec.Validate(); err != nil {
		return TrainOutput{}, err
	}
	if err := model.CheckSize(in.Spec, in.Inputs, in.Classes); err != nil {
		return TrainOutput{}, err
	}
	return e.Train(ctx, TrainInput{
		Spec: in.Spec, Inputs: in.Inputs, Classes: in.Classes,
		Params: model.Init(in.Spec, in.Inputs, in.Classes, in.Init),
		X:      in.X, Y: in.Y, Seed: in.Seed,
		Steps: in.Rounds * in.Spec.LocalSteps,
	})
}

func checkData(s model.Spec, inputs, classes int, params, x []float32, y []int32) error {
	if want := model.NumParams(s, inputs, classes); len(params) != want {
		return fmt.Errorf("%w: %d parameters, model has %d", model.ErrWrongLength, len(params), want)
	}
	if err := model.CheckFinite(params); err != nil {
		return err
	}
	if len(y) == 0 || len(x) != len(y)*inputs {
		return fmt.Errorf("%w: %d values for %d rows of %d", ErrBadInput, len(x), len(y), inputs)
	}
	for i, c := range y {
		if c < 0 || int(c) >= classes {
			return fmt.Errorf("%w: row %d has class %d of %d", ErrBadInput, i, c, classes)
		}
	}
	if model.CheckFinite(x) != nil {
		return fmt.Errorf("%w: a feature is not finite", ErrBadInput)
	}
	if s.Family == model.LM {
		for _, v := range x {
			if v < 0 || v >= model.LMClasses || v != float32(int32(v)) {
				return fmt.Errorf("%w: %v is not a byte", ErrBadInput, v)
			}
		}
	}
	return nil
}
