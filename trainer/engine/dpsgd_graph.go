package engine

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/gomlx/core/graph"

	"sahm/federated/model"
)

// clipped is the sum over the rows of their gradients, each scaled down to an
// L2 norm of at most limit. In: parameters, x, y, mask (0 leaves a row out),
// limit. Out: one float64 sum a parameter.
//
// A dense layer z = aW + b has the gradient (aᵀδ, δ) of one row, δ being the
// gradient by z; its norm is ‖δ‖·√(‖a‖² + 1), and the sum of scaled gradients
// one product (Goodfellow, "Efficient Per-Example Gradient Computations", 2015,
// arXiv 1510.01799; Li et al., 2021, arXiv 2110.05679). So there is one backward
// pass, and nothing has the size rows × parameters.
//
// a and δ are float32, each row's on its own. From there on it is float64, so
// that what a row adds to the sum has the norm it was given but for 10^-12.
func (b builder) clipped(in []*graph.Node) []*graph.Node {
	n := len(b.shapes)
	params, x, y, mask, limit := in[:n], in[n], in[n+1], in[n+2], in[n+3]
	if !b.spec.Family.ClipsRows() {
		panic(fmt.Sprintf("no ghost norms for %q", b.spec.Family))
	}
	wide := func(v *graph.Node) *graph.Node { return graph.ConvertDType(v, dtypes.Float64) }
	layers := n / 2
	inputs, before := make([]*graph.Node, layers), make([]*graph.Node, layers)
	a := x
	for l := range layers {
		inputs[l] = a
		bias := graph.Reshape(params[2*l+1], 1, b.shapes[2*l+1].Dims[0])
		before[l] = graph.Add(graph.MatMul(a, params[2*l]), bias)
		if a = before[l]; l+1 < layers {
			a = b.activate(a)
		}
	}
	deltas := make([]*graph.Node, layers)
	delta := graph.Sub(graph.Softmax(a), graph.OneHot(y, b.classes, dtypes.Float32))
	var square *graph.Node // of the row's whole gradient, [rows, 1]
	for l := layers - 1; l >= 0; l-- {
		deltas[l] = wide(delta)
		s := graph.Mul(squares(deltas[l]), graph.AddScalar(squares(wide(inputs[l])), 1))
		if square == nil {
			square = s
		} else {
			square = graph.Add(square, s)
		}
		if l == 0 {
			break
		}
		back := graph.MatMul(delta, graph.Transpose(params[2*l], 0, 1))
		if b.spec.Activation == model.Tanh {
			delta = graph.Mul(back, graph.Sub(graph.ScalarOne(x.Graph(), x.DType()), graph.Square(inputs[l])))
		} else {
			positive := graph.GreaterThan(before[l-1], graph.ScalarZero(x.Graph(), x.DType()))
			delta = graph.Mul(back, graph.ConvertDType(positive, x.DType()))
		}
	}
	times := graph.Mul(wide(graph.Reshape(mask, -1, 1)), graph.Div(limit, graph.Max(graph.Sqrt(square), limit)))
	sums := make([]*graph.Node, n)
	for l := range layers {
		scaled := graph.Mul(deltas[l], times)
		sums[2*l] = graph.MatMul(graph.Transpose(wide(inputs[l]), 0, 1), scaled)
		sums[2*l+1] = graph.ReduceSum(scaled, 0)
	}
	return sums
}

// activate is what stands between dense layers.
func (b builder) activate(z *graph.Node) *graph.Node {
	if b.spec.Activation == model.Tanh {
		return graph.Tanh(z)
	}
	return graph.Max(z, graph.ScalarZero(z.Graph(), z.DType()))
}

// squares is the squared norm of every row, [rows, 1].
func squares(v *graph.Node) *graph.Node {
	return graph.ReduceAndKeep(graph.Square(v), graph.ReduceSum, -1)
}
