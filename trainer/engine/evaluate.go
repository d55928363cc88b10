package engine

import (
	"context"
	"fmt"
	"math"

	"sahm/federated/model"
)

// maxChunk is how many rows are scored at once.
const maxChunk = 1024

// Data is a model with the rows to judge it on; fields as in TrainInput.
type Data struct {
	Spec    model.Spec
	Inputs  int
	Classes int
	Params  []float32
	X       []float32
	Y       []int32
}

// ClassScore is how many rows have a class and how many of them were predicted.
type ClassScore struct {
	Rows    int `json:"rows"`
	Correct int `json:"correct"`
}

// Evaluation is a model's score. A language model is scored on every byte of a
// row but the first and on its label, and Rows and Correct count bytes. Loss is the mean cross-entropy in nats,
// without L2; Accuracy is a fraction; PerClass has one entry a class. Where two
// logits tie, the first class counts as predicted.
type Evaluation struct {
	Loss     float64      `json:"loss"`
	Accuracy float64      `json:"accuracy"`
	PerClass []ClassScore `json:"per_class"`
	FLOPs    uint64       `json:"flops"`
}

// Evaluate scores the model. Errors are those of Train.
func (e *Engine) Evaluate(ctx context.Context, in Data) (Evaluation, error) {
	if err := model.CheckSize(in.Spec, in.Inputs, in.Classes); err != nil {
		return Evaluation{}, err // before anything of that size is allocated
	}
	out := Evaluation{
		PerClass: make([]ClassScore, in.Classes),
		FLOPs:    model.EvaluateFLOPs(in.Spec, in.Inputs, in.Classes, uint64(len(in.Y))),
	}
	correct := 0
	err := e.chunks(ctx, in, func(c chunk) error {
		return c.scorer.logits(c, func(logits []float32) {
			for i, y := range c.targets(in) {
				row := logits[i*in.Classes : (i+1)*in.Classes]
				loss, best := rowLoss(row, y)
				out.Loss += loss
				out.PerClass[y].Rows++
				if best == y {
					out.PerClass[y].Correct++
					correct++
				}
			}
		})
	})
	if err != nil {
		return Evaluation{}, err
	}
	scored := len(in.Y) * perRow(in)
	out.Loss /= float64(scored)
	out.Accuracy = float64(correct) / float64(scored)
	if math.IsNaN(out.Loss) || math.IsInf(out.Loss, 0) {
		return Evaluation{}, fmt.Errorf("%w: validation loss is %v", ErrDiverged, out.Loss)
	}
	return out, nil
}

// rowLoss is −log softmax(logits)[y] and the index of the largest logit.
func rowLoss(logits []float32, y int32) (loss float64, best int32) {
	for i, v := range logits {
		if v > logits[best] {
			best = int32(i)
		}
	}
	top := float64(logits[best])
	sum := 0.0
	for _, v := range logits {
		sum += math.Exp(float64(v) - top)
	}
	return math.Log(sum) + top - float64(logits[y]), best
}

// Gradient is the gradient of the mean cross-entropy of the rows, without L2,
// at Params: a vector like Params. Errors are those of Train.
func (e *Engine) Gradient(ctx context.Context, in Data) ([]float32, error) {
	sum := make([]float64, len(in.Params))
	err := e.chunks(ctx, in, func(c chunk) error { return c.scorer.gradient(c, sum) })
	if err != nil {
		return nil, err
	}
	grad := make([]float32, len(sum))
	for i, v := range sum {
		grad[i] = float32(v / float64(len(in.Y)))
	}
	if err := model.CheckFinite(grad); err != nil {
		return nil, fmt.Errorf("%w: gradient: %w", ErrDiverged, err)
	}
	return grad, nil
}

// targets are the classes that the chunk's logits are compared with: y, or for
// the language model each row's bytes from the second on and then its y.
func (c chunk) targets(in Data) []int32 {
	if in.Spec.Family != model.LM {
		return c.y
	}
	out := make([]int32, 0, len(c.y)*in.Inputs)
	for i, y := range c.y {
		for _, b := range c.x[i*in.Inputs+1 : (i+1)*in.Inputs] {
			out = append(out, int32(b))
		}
		out = append(out, y)
	}
	return out
}

// chunk is a run of rows with what scores them.
type chunk struct {
	scorer  scorer
	x       []float32 // [len(y) × inputs]
	y       []int32
	inputs  int
	classes int
}

func (e *Engine) chunks(ctx context.Context, in Data, do func(chunk) error) error {
	if err := in.Spec.Validate(); err != nil {
		return err
	}
	if err := model.CheckSize(in.Spec, in.Inputs, in.Classes); err != nil {
		return err
	}
	if err := checkData(in.Spec, in.Inputs, in.Classes, in.Params, in.X, in.Y); err != nil {
		return err
	}
	s, err := e.scorer(in)
	if err != nil {
		return err
	}
	for from := 0; from < len(in.Y); from += maxChunk {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("evaluate: %w", err)
		}
		to := min(from+maxChunk, len(in.Y))
		if err := do(chunk{s, in.X[from*in.Inputs : to*in.Inputs], in.Y[from:to], in.Inputs, in.Classes}); err != nil {
			return err
		}
	}
	return nil
}
