package engine

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
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
}

// logits is the network: x [batch, inputs] → [batch, classes].
func (b builder) logits(params []*graph.Node, x *graph.Node) *graph.Node {
	for i := 0; i < len(params); i += 2 {
		x = graph.MatMul(x, params[i])
		bias := graph.Reshape(params[i+1], 1, b.shapes[i+1].Dims[0])
		x = graph.Add(x, bias)
		if i+2 < len(params) {
			if b.spec.Activation == model.Tanh {
				x = graph.Tanh(x)
			} else {
				x = graph.Max(x, graph.ScalarZero(x.Graph(), x.DType()))
			}
		}
	}
	return x
}

// crossEntropy is the loss of every row, [batch].
func (b builder) crossEntropy(params []*graph.Node, x, y *graph.Node) *graph.Node {
	logProb := graph.LogSoftmax(b.logits(params, x))
	target := graph.OneHot(y, b.classes, dtypes.Float32)
	return graph.Neg(graph.ReduceSum(graph.Mul(logProb, target), -1))
}

// step is one update. In: parameters, velocities (momentum only), x, y. Out:
// parameters, velocities, the batch's mean loss before the update.
func (b builder) step(in []*graph.Node) []*graph.Node {
	n := len(b.shapes)
	params, velocity := in[:n], in[n:len(in)-2]
	x, y := in[len(in)-2], in[len(in)-1]
	loss := graph.ReduceAllMean(b.crossEntropy(params, x, y))
	objective := loss
	if b.spec.L2 > 0 {
		for i, t := range b.shapes {
			if len(t.Dims) == 2 {
				square := graph.ReduceAllSum(graph.Square(params[i]))
				objective = graph.Add(objective, graph.MulScalar(square, b.spec.L2/2))
			}
		}
	}
	grads := graph.Gradient(objective, params...)
	next := make([]*graph.Node, 0, 2*n+1)
	for i, g := range grads {
		if len(velocity) > 0 {
			g = graph.Add(graph.MulScalar(velocity[i], b.spec.Optimizer.Momentum), g)
			grads[i] = g
		}
		next = append(next, graph.Sub(params[i], graph.MulScalar(g, b.spec.Optimizer.LearningRate)))
	}
	if len(velocity) > 0 {
		next = append(next, grads...)
	}
	return append(next, loss)
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

// slots are the optimizer's values before the first step, as many tensors as
// the step's graph takes after the parameters.
func slots(s model.Spec, shapes []model.Tensor) []any {
	if s.Optimizer.Name != model.Momentum {
		return nil
	}
	n := 0
	for _, t := range shapes {
		n += t.Size()
	}
	return split(make([]float32, n), shapes)
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
