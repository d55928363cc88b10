package native

import "math"

// rule is one step's update of the parameters; see model.Optimizer.
type rule struct {
	rate, momentum        float32
	beta1, beta2, epsilon float32
	first, second         float32 // corrections of Adam's moments
	prox                  float32
}

// segment is a run of parameters that are treated alike, and what belongs to
// them; slices that do not apply are nil.
type segment struct {
	params, grad       []float32
	moment1, moment2   []float32
	anchor, correction []float32
	l2, decay          float32
}

// cut is the part [from, to) of s.
func (s segment) cut(from, to int) segment {
	for _, v := range []*[]float32{&s.params, &s.grad, &s.moment1, &s.moment2, &s.anchor, &s.correction} {
		if *v != nil {
			*v = (*v)[from:to]
		}
	}
	return s
}

func (u *rule) applyScalar(s segment) {
	for i, p := range s.params {
		g := s.grad[i] + float32(s.l2*p)
		if s.anchor != nil {
			g += float32(u.prox * (p - s.anchor[i]))
		}
		if s.correction != nil {
			g += s.correction[i]
		}
		switch {
		case s.moment2 != nil:
			a := float32(u.beta1*s.moment1[i]) + float32((1-u.beta1)*g)
			b := float32(u.beta2*s.moment2[i]) + float32((1-u.beta2)*float32(g*g))
			s.moment1[i], s.moment2[i] = a, b
			g = float32(a*u.first) / (float32(math.Sqrt(float64(float32(b*u.second)))) + u.epsilon)
			p = float32(p * (1 - float32(u.rate*s.decay)))
		case s.moment1 != nil:
			g += float32(u.momentum * s.moment1[i])
			s.moment1[i] = g
		}
		s.params[i] = p - float32(g*u.rate)
	}
}
