package engine

import (
	"fmt"

	"github.com/gomlx/gomlx/core/graph"
	"github.com/gomlx/gomlx/core/tensors"

	"sahm/federated/model"
)

// hyper is how many scalars a step takes: those of rates, then Prox.
const hyper = 4

// rates are the numbers of a step that change from one to the next: the
// learning rate, and for Adam's moments that start at zero 1/(1−β1^t) and
// 1/(1−β2^t).
type rates struct{ rate, first, second float32 }

// clock gives the rates of steps in order. Powers are products in a fixed
// order, so that a training that resumes reaches the same bits.
type clock struct {
	o            model.Optimizer
	earlier      int // steps of the run before step 1
	at           int
	beta1, beta2 float64 // to the power of at
}

// at says the rates of a step, counted from 1; calls must not go back.
func (c *clock) tick(step int) rates {
	if c.at == 0 {
		c.beta1, c.beta2 = 1, 1
	}
	for ; c.at < step; c.at++ {
		c.beta1 *= c.o.Beta1
		c.beta2 *= c.o.Beta2
	}
	return rates{float32(c.o.Rate(c.earlier + step - 1)), float32(1 / (1 - c.beta1)), float32(1 / (1 - c.beta2))}
}

// slotsPerParam is how many values the optimizer keeps for every parameter.
func slotsPerParam(s model.Spec) int {
	switch {
	case s.Optimizer.Adaptive():
		return 2
	case s.Optimizer.Name == model.Momentum:
		return 1
	}
	return 0
}

// slots are the shapes of the optimizer's values: as many copies of the
// parameters' as slotsPerParam says, the first moments before the second.
func slots(s model.Spec, shapes []model.Tensor) []model.Tensor {
	var out []model.Tensor
	for range slotsPerParam(s) {
		out = append(out, shapes...)
	}
	return out
}

// step is one update. In: parameters, slots, the parameters of the round's
// start (with Prox), the correction (with one), hyper scalars, x, y. Out:
// parameters, slots, the batch's mean loss before the update.
func (b builder) step(in []*graph.Node) []*graph.Node {
	n := len(b.shapes)
	take := func(k int) []*graph.Node {
		head := in[:k]
		in = in[k:]
		return head
	}
	params, slot := take(n), take(n*slotsPerParam(b.spec))
	var anchor, correction []*graph.Node
	if b.prox {
		anchor = take(n)
	}
	if b.corrected {
		correction = take(n)
	}
	h, x, y := take(hyper), in[0], in[1]
	loss := graph.ReduceAllMean(b.crossEntropy(params, x, y))
	objective := loss
	if b.spec.L2 > 0 {
		for i, t := range b.shapes {
			if t.Kernel() {
				square := graph.ReduceAllSum(graph.Square(params[i]))
				objective = graph.Add(objective, graph.MulScalar(square, b.spec.L2/2))
			}
		}
	}
	grads := graph.Gradient(objective, params...)
	o := b.spec.Optimizer
	next := make([]*graph.Node, 0, len(in)+1)
	var first, second []*graph.Node
	for i, g := range grads {
		if b.prox {
			g = graph.Add(g, graph.Mul(h[3], graph.Sub(params[i], anchor[i])))
		}
		if b.corrected {
			g = graph.Add(g, correction[i])
		}
		p := params[i]
		switch {
		case o.Adaptive():
			one := graph.Add(graph.MulScalar(slot[i], o.Beta1), graph.MulScalar(g, 1-o.Beta1))
			two := graph.Add(graph.MulScalar(slot[n+i], o.Beta2), graph.MulScalar(graph.Square(g), 1-o.Beta2))
			first, second = append(first, one), append(second, two)
			g = graph.Div(graph.Mul(one, h[1]), graph.AddScalar(graph.Sqrt(graph.Mul(two, h[2])), o.Epsilon))
			if o.Name == model.AdamW && b.shapes[i].Kernel() {
				p = graph.Sub(p, graph.Mul(p, graph.MulScalar(h[0], o.WeightDecay)))
			}
		case o.Name == model.Momentum:
			g = graph.Add(graph.MulScalar(slot[i], o.Momentum), g)
			first = append(first, g)
		}
		next = append(next, graph.Sub(p, graph.Mul(g, h[0])))
	}
	next = append(append(next, first...), second...)
	return append(next, loss)
}

// graphMachine is a training under way on GoMLX's backend.
type graphMachine struct {
	exec   *graph.Exec
	shapes []model.Tensor
	state  []any // parameters, then slots
	fixed  []any // anchor and correction
	clock  clock
	prox   float32
	inputs int
	length int
}

func newGraphMachine(exec *graph.Exec, in TrainInput, shapes []model.Tensor, params, slot []float32) *graphMachine {
	m := &graphMachine{exec: exec, shapes: shapes, clock: clock{o: in.Spec.Optimizer, earlier: in.FirstStep},
		prox: float32(in.Prox), inputs: in.Inputs, length: len(in.Params)}
	m.state = append(split(params, shapes), split(slot, slots(in.Spec, shapes))...)
	if in.Prox > 0 {
		m.fixed = append(m.fixed, split(in.Params, shapes)...)
	}
	if in.Correction != nil {
		m.fixed = append(m.fixed, split(in.Correction, shapes)...)
	}
	return m
}

func (m *graphMachine) step(x []float32, y []int32, number int) (float32, error) {
	r := m.clock.tick(number)
	args := make([]any, 0, len(m.state)+len(m.fixed)+hyper+2)
	args = append(append(args, m.state...), m.fixed...)
	spent := len(args)
	for _, v := range []float32{r.rate, r.first, r.second, m.prox} {
		args = append(args, tensors.FromScalar(v))
	}
	args = append(args, tensors.FromFlatDataAndDimensions(x, len(y), m.inputs), tensors.FromFlatDataAndDimensions(y, len(y)))
	outputs, err := m.exec.Call(args...)
	if err != nil {
		return 0, fmt.Errorf("training step: %w", err)
	}
	err = release(m.state)
	m.state = m.state[:0]
	for _, t := range outputs[:len(outputs)-1] {
		m.state = append(m.state, t)
	}
	if err != nil {
		return 0, err
	}
	if err := release(args[spent:]); err != nil {
		return 0, err
	}
	last := outputs[len(outputs)-1]
	var loss float32
	if err := tensors.ConstFlatData(last, func(v []float32) { loss = v[0] }); err != nil {
		return 0, fmt.Errorf("read loss: %w", err)
	}
	if err := last.FinalizeAll(); err != nil {
		return 0, fmt.Errorf("free tensor: %w", err)
	}
	return loss, nil
}

func (m *graphMachine) read() (params, slot []float32, err error) {
	n := len(m.shapes)
	if params, err = flatten(m.state[:n], m.length); err != nil {
		return nil, nil, err
	}
	slot, err = flatten(m.state[n:], m.length*(len(m.state)/n-1))
	return params, slot, err
}

func (m *graphMachine) close() error {
	if err := release(m.state); err != nil {
		return err
	}
	return release(m.fixed)
}

// flatten is join of a step's values.
func flatten(values []any, length int) ([]float32, error) {
	blocks := make([]*tensors.Tensor, len(values))
	for i, v := range values {
		t, ok := v.(*tensors.Tensor)
		if !ok {
			return nil, fmt.Errorf("step returned %T", v)
		}
		blocks[i] = t
	}
	return join(blocks, length)
}
