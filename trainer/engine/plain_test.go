package engine_test

import (
	"math"

	"sahm/federated/model"
)

func widen(v []float32) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = float64(x)
	}
	return out
}

// plainGradient is back-propagation written out, over all rows of p.
func plainGradient(s model.Spec, inputs, classes int, params []float64, p part, l2 float64) (loss float64, grad []float64) {
	shapes := model.Shapes(s, inputs, classes)
	grad = make([]float64, len(params))
	offsets := []int{0}
	for _, t := range shapes {
		offsets = append(offsets, offsets[len(offsets)-1]+t.Size())
	}
	n := float64(len(p.y))
	for row, y := range p.y {
		layers := [][]float64{widen(p.x[row*inputs : (row+1)*inputs])}
		for l := 0; l < len(shapes); l += 2 {
			w, b := params[offsets[l]:], params[offsets[l+1]:]
			in, out := shapes[l].Dims[0], shapes[l].Dims[1]
			z := make([]float64, out)
			for j := range z {
				z[j] = b[j]
				for i := range in {
					z[j] += layers[l/2][i] * w[i*out+j]
				}
				if l+2 < len(shapes) {
					if s.Activation == model.Tanh {
						z[j] = math.Tanh(z[j])
					} else {
						z[j] = max(z[j], 0)
					}
				}
			}
			layers = append(layers, z)
		}
		logits := layers[len(layers)-1]
		sum := 0.0
		for _, v := range logits {
			sum += math.Exp(v)
		}
		loss += (math.Log(sum) - logits[y]) / n
		back := make([]float64, classes)
		for c, v := range logits {
			back[c] = math.Exp(v) / sum / n
		}
		back[y] -= 1 / n
		for l := len(shapes) - 2; l >= 0; l -= 2 {
			in, out := shapes[l].Dims[0], shapes[l].Dims[1]
			below := make([]float64, in)
			for j := range out {
				grad[offsets[l+1]+j] += back[j]
				for i := range in {
					grad[offsets[l]+i*out+j] += layers[l/2][i] * back[j]
					below[i] += params[offsets[l]+i*out+j] * back[j]
				}
			}
			for i, a := range layers[l/2] {
				if s.Activation == model.Tanh {
					below[i] *= 1 - a*a
				} else if a <= 0 {
					below[i] = 0
				}
			}
			back = below
		}
	}
	for l := 0; l < len(shapes); l += 2 {
		for i := offsets[l]; i < offsets[l+1]; i++ {
			grad[i] += l2 * params[i]
		}
	}
	return loss, grad
}
