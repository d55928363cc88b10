package engine

import (
	"math"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/gomlx/core/graph"
	"github.com/gomlx/gomlx/core/tensors"

	"sahm/federated/model"
)

// normEpsilon keeps a norm of equal values finite.
const normEpsilon = 1e-5

// logits is the network: x [batch, inputs] → [batch, classes], or for the
// language model [batch·inputs, classes], a row's bytes one after the other.
func (b builder) logits(params []*graph.Node, x *graph.Node) *graph.Node {
	take := func(n int) []*graph.Node {
		head := params[:n]
		params = params[n:]
		return head
	}
	switch b.spec.Family {
	case model.CNN:
		x = b.convolutions(take(2*len(b.spec.Convolutions)), x)
	case model.FTTransformer, model.LM:
		x = b.transformer(take(len(params)-2), x)
	}
	for i := 0; i < len(params); i += 2 {
		x = dense(params[i:], x)
		if i+2 < len(params) {
			x = b.activate(x)
		}
	}
	return x
}

// dense is x·W + b of params W [in, out] and b [out], over the last axis of x.
func dense(params []*graph.Node, x *graph.Node) *graph.Node {
	dims := x.Shape().Dimensions
	flat := graph.Reshape(x, -1, dims[len(dims)-1])
	out := params[1].Shape().Dimensions[0]
	flat = graph.Add(graph.MatMul(flat, params[0]), graph.Reshape(params[1], 1, out))
	shape := append(append([]int(nil), dims[:len(dims)-1]...), out)
	return graph.Reshape(flat, shape...)
}

// convolutions writes each layer as a product of patches and kernel: the
// backend's own convolution is an order of magnitude slower.
func (b builder) convolutions(params []*graph.Node, x *graph.Node) *graph.Node {
	in := b.spec.Image
	batch := x.Shape().Dimensions[0]
	x = graph.Reshape(x, batch, in.Height, in.Width, in.Channels)
	for i, c := range b.spec.Convolutions {
		if c.Padding > 0 {
			x = padded(padded(x, 1, c.Padding), 2, c.Padding)
		}
		out := c.Out(in)
		var patches []*graph.Node
		for row := range c.Kernel {
			for column := range c.Kernel {
				patches = append(patches, graph.Slice(x, graph.AxisRange(),
					graph.AxisRange(row, row+(out.Height-1)*c.Stride+1).Stride(c.Stride),
					graph.AxisRange(column, column+(out.Width-1)*c.Stride+1).Stride(c.Stride),
					graph.AxisRange()))
			}
		}
		x = b.activate(dense(params[2*i:], graph.Concatenate(patches, -1)))
		in = out
	}
	return graph.Reshape(x, batch, in.Size())
}

// padded adds n zeros on both ends of an axis; GoMLX's Pad has no gradient.
func padded(x *graph.Node, axis, n int) *graph.Node {
	dims := append([]int(nil), x.Shape().Dimensions...)
	dims[axis] = n
	zeros := graph.BroadcastToDims(graph.ScalarZero(x.Graph(), x.DType()), dims...)
	return graph.Concatenate([]*graph.Node{zeros, x, zeros}, axis)
}

// transformer is tokens, blocks and the last norm: x [batch, inputs] →
// [batch, width] of [CLS], or [batch·inputs, width] for the language model.
func (b builder) transformer(params []*graph.Node, x *graph.Node) *graph.Node {
	t, batch := b.spec.Transformer, x.Shape().Dimensions[0]
	var tokens *graph.Node
	if b.spec.Family == model.LM {
		bytes := graph.OneHot(graph.ConvertDType(x, dtypes.Int32), model.LMClasses, x.DType())
		tokens = graph.Add(graph.Reshape(graph.MatMul(graph.Reshape(bytes, -1, model.LMClasses), params[0]), batch, -1, t.Width),
			graph.InsertAxes(params[1], 0))
		params = params[2:]
	} else {
		inputs := x.Shape().Dimensions[1]
		member := make([]float32, (b.spec.Tokens(inputs)-1)*inputs)
		for i, g := range b.spec.Groups(inputs) {
			member[g*inputs+i] = 1
		}
		members := graph.ConstTensor(x.Graph(), tensors.FromFlatDataAndDimensions(member, 1, len(member)/inputs, inputs))
		spread := graph.Mul(graph.Reshape(x, batch, 1, inputs), members)
		columns := graph.Reshape(graph.MatMul(graph.Reshape(spread, -1, inputs), params[0]), batch, -1, t.Width)
		columns = graph.Add(columns, graph.InsertAxes(params[1], 0))
		cls := graph.BroadcastToDims(graph.Reshape(params[2], 1, 1, t.Width), batch, 1, t.Width)
		tokens = graph.Concatenate([]*graph.Node{cls, columns}, 1)
		params = params[3:]
	}
	for range t.Blocks {
		tokens = graph.Add(tokens, b.attention(params[2:], norm(params, tokens)))
		up := b.activate(dense(params[8:], norm(params[6:], tokens)))
		tokens = graph.Add(tokens, dense(params[10:], up))
		params = params[12:]
	}
	if b.spec.Family == model.LM {
		return graph.Reshape(norm(params, tokens), -1, t.Width)
	}
	return graph.Reshape(norm(params, graph.Slice(tokens, graph.AxisRange(), graph.AxisElem(0))), batch, t.Width)
}

// norm is layer norm (Ba et al. 2016) over the last axis: params scale, shift.
func norm(params []*graph.Node, x *graph.Node) *graph.Node {
	mean := graph.ReduceAndKeep(x, graph.ReduceMean, -1)
	centred := graph.Sub(x, mean)
	variance := graph.ReduceAndKeep(graph.Square(centred), graph.ReduceMean, -1)
	x = graph.Div(centred, graph.Sqrt(graph.AddScalar(variance, normEpsilon)))
	width := x.Shape().Dimensions[2]
	return graph.Add(graph.Mul(x, graph.Reshape(params[0], 1, 1, width)), graph.Reshape(params[1], 1, 1, width))
}

// attention is every head's softmax(Q·Kᵀ/√d)·V and the projection; params are
// attention kernel, bias, projection kernel, bias.
func (b builder) attention(params []*graph.Node, x *graph.Node) *graph.Node {
	t := b.spec.Transformer
	batch, tokens, head := x.Shape().Dimensions[0], x.Shape().Dimensions[1], t.Width/t.Heads
	qkv := graph.Reshape(dense(params, x), batch, tokens, 3, t.Heads, head)
	part := func(i int) *graph.Node {
		p := graph.Slice(qkv, graph.AxisRange(), graph.AxisRange(), graph.AxisElem(i))
		return graph.Reshape(p, batch, tokens, t.Heads, head)
	}
	scores := graph.Einsum("bthd,bshd->bhts", part(0), part(1))
	scores = graph.MulScalar(scores, 1/math.Sqrt(float64(head)))
	if b.spec.Family == model.LM {
		mask := graph.Reshape(graph.LowerTriangular(x.Graph(), tokens), 1, 1, tokens, tokens)
		mask = graph.BroadcastToDims(mask, batch, t.Heads, tokens, tokens)
		low := graph.BroadcastToDims(graph.Const(x.Graph(), float32(-1e9)), batch, t.Heads, tokens, tokens)
		scores = graph.Where(mask, scores, low)
	}
	mixed := graph.Einsum("bhts,bshd->bthd", graph.Softmax(scores, -1), part(2))
	return dense(params[2:], graph.Reshape(mixed, batch, tokens, t.Width))
}

// targets are the classes that logits are compared with: y [batch], or for the
// language model every row's bytes from the second on and then y.
func (b builder) targets(x, y *graph.Node) *graph.Node {
	if b.spec.Family != model.LM {
		return y
	}
	next := graph.ConvertDType(graph.Slice(x, graph.AxisRange(), graph.AxisRange(1)), y.DType())
	return graph.Reshape(graph.Concatenate([]*graph.Node{next, graph.Reshape(y, -1, 1)}, 1), -1)
}

// crossEntropy is the loss of every row, [batch]; the language model's is the
// mean over the row's bytes.
func (b builder) crossEntropy(params []*graph.Node, x, y *graph.Node) *graph.Node {
	logProb := graph.LogSoftmax(b.logits(params, x))
	target := graph.OneHot(b.targets(x, y), b.classes, dtypes.Float32)
	loss := graph.Neg(graph.ReduceSum(graph.Mul(logProb, target), -1))
	if b.spec.Family == model.LM {
		loss = graph.ReduceMean(graph.Reshape(loss, x.Shape().Dimensions...), -1)
	}
	return loss
}
