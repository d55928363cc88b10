package engine

import (
	"math"

	"sahm/federated/model"
)

// updater applies the spec's optimizer to a gradient that comes from outside a
// graph, in float64; parameters are rounded to float32 after each step.
type updater struct {
	o       model.Optimizer
	l2      float64
	kernel  []bool // by coordinate
	params  []float32
	first   []float64 // velocity, or Adam's first moment
	second  []float64 // Adam's second moment
	taken   int       // steps
	earlier int       // steps of the run before
}

func newUpdater(s model.Spec, shapes []model.Tensor, params []float32, earlier int) *updater {
	u := &updater{o: s.Optimizer, l2: s.L2, params: append([]float32(nil), params...), earlier: earlier}
	for _, t := range shapes {
		for range t.Size() {
			u.kernel = append(u.kernel, len(t.Dims) == 2)
		}
	}
	if s.Optimizer.Name != model.SGD {
		u.first = make([]float64, len(params))
	}
	if s.Optimizer.Adaptive() {
		u.second = make([]float64, len(params))
	}
	return u
}

// step takes one step along g, the mean gradient without L2.
func (u *updater) step(g []float64) {
	o, rate := u.o, u.o.Rate(u.earlier+u.taken)
	u.taken++
	// Adam's corrections for moments that start at zero.
	one := 1 - math.Pow(o.Beta1, float64(u.taken))
	two := 1 - math.Pow(o.Beta2, float64(u.taken))
	for i, v := range g {
		p := float64(u.params[i])
		if u.kernel[i] {
			v += float64(u.l2 * p)
		}
		switch {
		case o.Adaptive():
			u.first[i] = float64(o.Beta1*u.first[i]) + float64((1-o.Beta1)*v)
			u.second[i] = float64(o.Beta2*u.second[i]) + float64((1-o.Beta2)*v*v)
			v = u.first[i] / one / (math.Sqrt(u.second[i]/two) + o.Epsilon)
			if u.kernel[i] {
				p -= float64(rate * o.WeightDecay * p)
			}
		case o.Name == model.Momentum:
			u.first[i] = float64(o.Momentum*u.first[i]) + v
			v = u.first[i]
		}
		u.params[i] = float32(p - float64(rate*v))
	}
}
