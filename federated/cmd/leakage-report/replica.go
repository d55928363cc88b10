package main

import (
	"math"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// example is one encoded row: the features that are not zero, and the class.
type example struct {
	at    []int
	value []float64
	class int
}

// examples are rows of x, row-major, with their classes.
func examples(x []float32, y []int32) []example {
	if len(y) == 0 {
		return nil
	}
	width := len(x) / len(y)
	out := make([]example, len(y))
	for i := range out {
		out[i].class = int(y[i])
		for j, v := range x[i*width : (i+1)*width] {
			if v != 0 {
				out[i].at = append(out[i].at, j)
				out[i].value = append(out[i].value, float64(v))
			}
		}
	}
	return out
}

// replica computes what trainer/engine computes, written out for rows that are
// mostly zeros: an attacker needs thousands of trainings. Logistic regression
// and perceptrons with one hidden layer of ReLU.
type replica struct {
	spec                    model.Spec
	inputs, hidden, classes int
}

func newReplica(s model.Spec, inputs, classes int) replica {
	r := replica{spec: s, inputs: inputs, classes: classes}
	if len(s.Hidden) > 0 {
		r.hidden = s.Hidden[0]
	}
	return r
}

func (r replica) length() int { return model.NumParams(r.spec, r.inputs, r.classes) }

// pass is the scratch of one row's forward and backward pass.
type pass struct{ h, back, z []float64 }

func (r replica) scratch() *pass {
	return &pass{h: make([]float64, r.hidden), back: make([]float64, r.hidden), z: make([]float64, r.classes)}
}

// loss is the row's cross-entropy; s.z then holds the gradient by logits.
func (r replica) loss(params []float64, e example, s *pass) float64 {
	out, top := params, 0 // the output layer's parameters, and how many enter it
	if r.hidden > 0 {
		bias := params[r.inputs*r.hidden:]
		copy(s.h, bias[:r.hidden])
		for k, j := range e.at {
			v := e.value[k]
			for u, w := range params[j*r.hidden : (j+1)*r.hidden] {
				s.h[u] += v * w
			}
		}
		for u, v := range s.h {
			s.h[u] = max(v, 0)
		}
		out, top = bias[r.hidden:], r.hidden
	} else {
		top = r.inputs
	}
	copy(s.z, out[top*r.classes:])
	if r.hidden > 0 {
		for u, v := range s.h {
			for c := range s.z {
				s.z[c] += v * out[u*r.classes+c]
			}
		}
	} else {
		for k, j := range e.at {
			for c := range s.z {
				s.z[c] += e.value[k] * out[j*r.classes+c]
			}
		}
	}
	highest := math.Inf(-1)
	for _, v := range s.z {
		highest = max(highest, v)
	}
	sum := 0.0
	for _, v := range s.z {
		sum += math.Exp(v - highest)
	}
	loss := math.Log(sum) + highest - s.z[e.class]
	for c, v := range s.z {
		s.z[c] = math.Exp(v-highest) / sum
	}
	s.z[e.class]--
	return loss
}

// entry is one coordinate of a sparse vector.
type entry struct {
	at    int
	value float64
}

// gradient visits the coordinates of the row's gradient that can be other than
// zero.
func (r replica) gradient(params []float64, e example, s *pass, visit func(at int, v float64)) {
	r.loss(params, e, s)
	if r.hidden == 0 {
		for k, j := range e.at {
			for c, d := range s.z {
				visit(j*r.classes+c, e.value[k]*d)
			}
		}
		for c, d := range s.z {
			visit(r.inputs*r.classes+c, d)
		}
		return
	}
	first := r.inputs*r.hidden + r.hidden // of the output layer
	for u, v := range s.h {
		s.back[u] = 0
		if v == 0 {
			continue
		}
		for c, d := range s.z {
			visit(first+u*r.classes+c, v*d)
			s.back[u] += d * params[first+u*r.classes+c]
		}
	}
	for c, d := range s.z {
		visit(first+r.hidden*r.classes+c, d)
	}
	for u, d := range s.back {
		if d == 0 {
			continue
		}
		for k, j := range e.at {
			visit(j*r.hidden+u, e.value[k]*d)
		}
		visit(r.inputs*r.hidden+u, d)
	}
}

// accumulate adds a multiple of the row's gradient, as gradient visits it but
// without a call a coordinate: this is where the time goes.
func (r replica) accumulate(params []float64, e example, s *pass, sum []float64, times float64) {
	r.loss(params, e, s)
	if r.hidden == 0 {
		for k, j := range e.at {
			for c, d := range s.z {
				sum[j*r.classes+c] += e.value[k] * d * times
			}
		}
		for c, d := range s.z {
			sum[r.inputs*r.classes+c] += d * times
		}
		return
	}
	first := r.inputs*r.hidden + r.hidden
	for u, v := range s.h {
		s.back[u] = 0
		if v == 0 {
			continue
		}
		for c, d := range s.z {
			sum[first+u*r.classes+c] += v * d * times
			s.back[u] += d * params[first+u*r.classes+c]
		}
	}
	for c, d := range s.z {
		sum[first+r.hidden*r.classes+c] += d * times
	}
	for k, j := range e.at {
		row, v := sum[j*r.hidden:(j+1)*r.hidden], e.value[k]
		for u, d := range s.back {
			row[u] += v * d * times
		}
	}
	for u, d := range s.back {
		sum[r.inputs*r.hidden+u] += d * times
	}
}

// train is a member's local training: the change of the parameters after the
// spec's steps, batches in the order that trainer/engine draws from seed.
func (r replica) train(params []float64, rows []example, seed dao.Hash) []float64 {
	o, s := r.spec.Optimizer, r.scratch()
	now := append([]float64(nil), params...)
	grad, velocity := make([]float64, len(now)), make([]float64, len(now))
	batch := min(r.spec.BatchSize, len(rows))
	order := engine.NewOrder(seed, len(rows))
	momentum := 0.0
	if o.Name == model.Momentum {
		momentum = o.Momentum
	}
	shapes := model.Shapes(r.spec, r.inputs, r.classes)
	for range r.spec.LocalSteps {
		clear(grad)
		for range batch {
			r.accumulate(now, rows[order.Next()], s, grad, 1/float64(batch))
		}
		at := 0
		for _, t := range shapes {
			decay := 0.0
			if len(t.Dims) == 2 {
				decay = r.spec.L2
			}
			for i := at; i < at+t.Size(); i++ {
				velocity[i] = momentum*velocity[i] + grad[i] + decay*now[i]
				now[i] -= o.LearningRate * velocity[i]
			}
			at += t.Size()
		}
	}
	for i := range now {
		now[i] -= params[i]
	}
	return now
}

func widen(v []float32) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = float64(x)
	}
	return out
}

func narrow(v []float64) []float32 {
	out := make([]float32, len(v))
	for i, x := range v {
		out[i] = float32(x)
	}
	return out
}
