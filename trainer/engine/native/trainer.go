package native

import (
	"slices"

	"sahm/federated/model"
)

// Config describes a training; trainer/engine has checked it.
type Config struct {
	Spec            model.Spec
	Inputs, Classes int
	Params, Slots   []float32 // to start from; copied
	// Anchor is what Prox pulls towards; Correction is added to every gradient.
	// Both are nil where there is none, and are kept.
	Anchor, Correction []float32
	Prox               float32
}

// Trainer is a training under way. It is not safe for concurrent use.
type Trainer struct {
	net      *net
	params   []float32
	slots    []float32
	segments []segment
	rule     rule
}

// New starts a training.
func New(c Config) *Trainer {
	t := &Trainer{net: newNet(c.Spec, c.Inputs, c.Classes), params: slices.Clone(c.Params), slots: slices.Clone(c.Slots)}
	o := c.Spec.Optimizer
	t.rule = rule{momentum: float32(o.Momentum), beta1: float32(o.Beta1), beta2: float32(o.Beta2), epsilon: float32(o.Epsilon), prox: c.Prox}
	for i, shape := range t.net.shapes {
		s := segment{params: t.net.tensor(t.params, i)}
		if len(t.slots) > 0 {
			s.moment1 = t.net.tensor(t.slots, i)
		}
		if len(t.slots) > len(t.params) {
			s.moment2 = t.net.tensor(t.slots[len(t.params):], i)
		}
		if c.Anchor != nil {
			s.anchor = t.net.tensor(c.Anchor, i)
		}
		if c.Correction != nil {
			s.correction = t.net.tensor(c.Correction, i)
		}
		if shape.Kernel() {
			s.l2, s.decay = float32(c.Spec.L2), float32(o.WeightDecay)
		}
		t.segments = append(t.segments, s)
	}
	return t
}

// Step takes one step on a batch at a learning rate; first and second correct
// Adam's moments. It returns the mean loss before it.
func (t *Trainer) Step(x []float32, y []int32, rate, first, second float32) float32 {
	t.net.pack(t.params, true, false)
	targets := len(y)
	if t.net.spec.Family == model.LM {
		targets = len(x)
	}
	loss := t.net.run(pass{x: x, y: y, scale: 1 / float32(targets), grad: true})
	t.rule.rate, t.rule.first, t.rule.second = rate, first, second
	for i, s := range t.segments {
		s.grad = t.net.tensor(t.net.shards[0].grad, i)
		t.rule.apply(s)
	}
	return float32(loss)
}

// Read copies the parameters and the slots.
func (t *Trainer) Read() (params, slots []float32) {
	return slices.Clone(t.params), slices.Clone(t.slots)
}

// Scorer computes a model's logits and gradients. It is not safe for
// concurrent use.
type Scorer struct{ net *net }

// NewScorer keeps params.
func NewScorer(s model.Spec, inputs, classes int, params []float32) *Scorer {
	n := newNet(s, inputs, classes)
	n.pack(params, true, true)
	return &Scorer{n}
}

// Logits fills dst [rows, classes], or for the language model [rows·inputs,
// classes], from x.
func (s *Scorer) Logits(dst, x []float32) { s.net.run(pass{x: x, logits: dst}) }

// Gradient adds the gradient of the rows' summed loss to sum; the language
// model's loss of a row is the mean over its bytes.
func (s *Scorer) Gradient(sum []float64, x []float32, y []int32) {
	scale := float32(1)
	if s.net.spec.Family == model.LM {
		scale /= float32(s.net.inputs)
	}
	s.net.run(pass{x: x, y: y, scale: scale, grad: true})
	for i, g := range s.net.shards[0].grad {
		sum[i] += float64(g)
	}
}

// Slope fills dst, like x, with the gradient of each row's probability of a
// class by its features. The language model has none: bytes do not vary
// continuously.
func (s *Scorer) Slope(dst, x []float32, class int) {
	s.net.run(pass{x: x, grad: true, dx: dst, toward: class})
}
