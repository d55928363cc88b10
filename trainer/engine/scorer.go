package engine

import (
	"fmt"

	"github.com/gomlx/gomlx/core/tensors"

	"sahm/federated/model"
	"sahm/trainer/engine/native"
)

// scorer computes what a model says of rows, on some backend.
type scorer interface {
	// logits hands out [rows, classes], or for the language model [rows·inputs,
	// classes], and perhaps more behind them; they are gone when do returns.
	logits(c chunk, do func(logits []float32)) error
	// gradient adds the gradient of the rows' summed loss to sum.
	gradient(c chunk, sum []float64) error
}

func (e *Engine) scorer(in Data) (scorer, error) {
	if err := e.open(); err != nil {
		return nil, err
	}
	if e.native {
		return &nativeScorer{scorer: native.NewScorer(in.Spec, in.Inputs, in.Classes, in.Params), targets: perRow(in)}, nil
	}
	p, err := e.program(in.Spec, in.Inputs, in.Classes)
	if err != nil {
		return nil, err
	}
	return &graphScorer{p, in.Params, model.Shapes(in.Spec, in.Inputs, in.Classes)}, nil
}

// perRow is how many predictions a row has.
func perRow(in Data) int {
	if in.Spec.Family == model.LM {
		return in.Inputs
	}
	return 1
}

type nativeScorer struct {
	scorer  *native.Scorer
	targets int
	buffer  []float32
}

func (s *nativeScorer) logits(c chunk, do func([]float32)) error {
	n := len(c.y) * s.targets * c.classes
	if len(s.buffer) < n {
		s.buffer = make([]float32, n)
	}
	s.scorer.Logits(s.buffer[:n], c.x)
	do(s.buffer[:n])
	return nil
}

func (s *nativeScorer) gradient(c chunk, sum []float64) error {
	s.scorer.Gradient(sum, c.x, c.y)
	return nil
}

// graphScorer pads chunks with rows of zeros to a power of two, so that few
// graphs are compiled whatever the sizes of the data.
type graphScorer struct {
	program *program
	params  []float32
	shapes  []model.Tensor
}

func (s *graphScorer) args(c chunk) (args []any, padded int) {
	for padded = 8; padded < len(c.y); {
		padded *= 2
	}
	x := make([]float32, padded*c.inputs)
	copy(x, c.x)
	return append(split(s.params, s.shapes), tensors.FromFlatDataAndDimensions(x, padded, c.inputs)), padded
}

func (s *graphScorer) logits(c chunk, do func([]float32)) error {
	args, _ := s.args(c)
	outputs, err := s.program.forward.Call(args...)
	if err != nil {
		return fmt.Errorf("forward pass: %w", err)
	}
	return tensors.ConstFlatData(outputs[0], do)
}

func (s *graphScorer) gradient(c chunk, sum []float64) error {
	args, padded := s.args(c)
	y, mask := make([]int32, padded), make([]float32, padded)
	copy(y, c.y)
	for i := range c.y {
		mask[i] = 1
	}
	blocks, err := s.program.gradient.Call(append(args,
		tensors.FromFlatDataAndDimensions(y, padded), tensors.FromFlatDataAndDimensions(mask, padded))...)
	if err != nil {
		return fmt.Errorf("gradient: %w", err)
	}
	flat, err := join(blocks, len(sum))
	if err != nil {
		return err
	}
	for i, v := range flat {
		sum[i] += float64(v)
	}
	return nil
}
