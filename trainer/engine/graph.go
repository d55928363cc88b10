package engine

import (
	"fmt"

	"github.com/gomlx/gomlx/core/graph"
	"github.com/gomlx/gomlx/core/tensors"

	"sahm/federated/model"
)

// builder writes a spec down as GoMLX graphs. Its methods run once for every
// batch size; GoMLX turns their panics into errors.
type builder struct {
	spec    model.Spec
	shapes  []model.Tensor
	classes int

	prox, corrected bool // the step takes a proximal term, a correction
}

// forward is for scoring. In: parameters, x. Out: logits.
func (b builder) forward(in []*graph.Node) []*graph.Node {
	n := len(b.shapes)
	return []*graph.Node{b.logits(in[:n], in[n])}
}

// gradient is of the summed loss of the rows whose mask is 1. In: parameters,
// x, y, mask. Out: one gradient a parameter.
func (b builder) gradient(in []*graph.Node) []*graph.Node {
	n := len(b.shapes)
	rows := b.crossEntropy(in[:n], in[n], in[n+1])
	return graph.Gradient(graph.ReduceAllSum(graph.Mul(rows, in[n+2])), in[:n]...)
}

// split cuts a flat vector into tensors.
func split(params []float32, shapes []model.Tensor) []any {
	out := make([]any, 0, 2*len(shapes)+3)
	for _, t := range shapes {
		out = append(out, tensors.FromFlatDataAndDimensions(params[:t.Size()], t.Dims...))
		params = params[t.Size():]
	}
	return out
}

// join copies tensors back into one flat vector.
func join(blocks []*tensors.Tensor, length int) ([]float32, error) {
	flat := make([]float32, 0, length)
	for _, t := range blocks {
		err := tensors.ConstFlatData(t, func(values []float32) { flat = append(flat, values...) })
		if err != nil {
			return nil, fmt.Errorf("read tensor: %w", err)
		}
	}
	if len(flat) != length {
		return nil, fmt.Errorf("%w: read %d, want %d", model.ErrWrongLength, len(flat), length)
	}
	return flat, nil
}

// release frees tensors at once; left to the collector they pile up over
// thousands of steps.
func release(values []any) error {
	for _, v := range values {
		if t, ok := v.(*tensors.Tensor); ok {
			if err := t.FinalizeAll(); err != nil {
				return fmt.Errorf("free tensor: %w", err)
			}
		}
	}
	return nil
}
