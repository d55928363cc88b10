package model

// FLOPFormula names how TrainFLOPs and EvaluateFLOPs count the dense families,
// logistic and mlp; Formula names it for every family.
const FLOPFormula = "dense-v1"

// Formula names how TrainFLOPs and EvaluateFLOPs count a family.
func (f Family) Formula() string {
	switch f {
	case CNN:
		return "conv-v1"
	case FTTransformer, LM:
		return "transformer-v1"
	}
	return FLOPFormula
}

// DType is the type of every parameter, activation and counted operation.
const DType = "float32"

// cost is what one row takes, forward and backward. The backward pass of a
// product has two of its size, one for each factor; the first layer on the
// features needs no gradient of its input.
type cost struct{ forward, backward uint64 }

// dense adds rows products of a [in, out] layer with its bias.
func (c *cost) dense(rows, in, out int, first bool) {
	r, n, b := uint64(rows), uint64(in)*uint64(out), uint64(out)
	c.forward += r * (2*n + b)
	c.backward += r * (2*n + b)
	if !first {
		c.backward += r * 2 * n
	}
}

// TrainFLOPs counts the floating-point operations of training on samples rows
// (steps × batch). Per row and dense layer [in, out], by the formula dense-v1:
//
//	forward          2·in·out + out     x·W, then the bias
//	kernel gradient  2·in·out
//	bias gradient    out
//	input gradient   2·in·out           not for the first layer
//
// conv-v1 counts a convolution as that dense layer [kernel²·channels, filters]
// once for every pixel of its output.
//
// transformer-v1 counts every dense layer once a token, and attention as two
// products forward and four back, 4·asked·tokens·width and 8·asked·tokens·width
// a block, masked or not. All tokens ask, but in the last block of the tabular
// transformer, of which only [CLS] is read: it alone asks there, and is all
// that goes through what follows the keys and values. A tokeniser is width
// multiplications and additions a feature (an addition a byte for the language
// model) forward, and back; the output layer is once a row for the tabular
// transformer, once a byte for the language model.
//
// Activations, norms, softmax, the optimizer and encoding are not counted, so
// the number depends on spec, width and samples only and anyone can recompute
// it. Every operation is on DType.
func TrainFLOPs(s Spec, inputs, classes int, samples uint64) uint64 {
	c := perRow(s, inputs, classes)
	return (c.forward + c.backward) * samples
}

// EvaluateFLOPs counts the forward pass alone on samples rows.
func EvaluateFLOPs(s Spec, inputs, classes int, samples uint64) uint64 {
	return perRow(s, inputs, classes).forward * samples
}

func perRow(s Spec, inputs, classes int) cost {
	var c cost
	in, first, heads := inputs, true, 1
	switch s.Family {
	case CNN:
		image := s.Image
		for _, conv := range s.Convolutions {
			next := conv.Out(image)
			c.dense(next.Height*next.Width, conv.Kernel*conv.Kernel*image.Channels, conv.Filters, first)
			image, first = next, false
		}
		in = image.Size()
	case FTTransformer, LM:
		t, n := s.Transformer, s.Tokens(inputs)
		tokeniser := 2 * uint64(inputs) * uint64(t.Width)
		if s.Family == LM {
			tokeniser /= 2
			heads = n
		}
		c.forward += tokeniser
		c.backward += tokeniser
		for i := range t.Blocks {
			asked := n
			if s.Family == FTTransformer && i+1 == t.Blocks {
				asked = 1
			}
			c.dense(asked, t.Width, t.Width, false) // queries
			c.dense(n, t.Width, 2*t.Width, false)   // keys and values
			attention := 4 * uint64(asked) * uint64(n) * uint64(t.Width)
			c.forward += attention
			c.backward += 2 * attention
			c.dense(asked, t.Width, t.Width, false)
			c.dense(asked, t.Width, t.Feedforward, false)
			c.dense(asked, t.Feedforward, t.Width, false)
		}
		in, first = t.Width, false
	}
	for _, out := range s.Hidden {
		c.dense(1, in, out, first)
		in, first = out, false
	}
	c.dense(heads, in, classes, first)
	return c
}
