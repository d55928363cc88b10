package engine

import (
	"context"
	"errors"
	"fmt"
	"math"

	"sahm/federated/model"
	"sahm/trainer/engine/native"
)

// ErrNoSlope refuses to explain a language model: its features are bytes, which
// do not vary continuously.
var ErrNoSlope = errors.New("no gradient by the features of this family")

// Rows is a model with rows to predict; fields as in Data.
type Rows struct {
	Spec    model.Spec
	Inputs  int
	Classes int
	Params  []float32
	X       []float32
}

func (r Rows) check() error {
	if r.Inputs < 1 {
		return fmt.Errorf("%w: %d inputs", model.ErrOutOfRange, r.Inputs)
	}
	if err := errors.Join(r.Spec.Validate(), model.CheckSize(r.Spec, r.Inputs, r.Classes)); err != nil {
		return err
	}
	return checkData(r.Spec, r.Inputs, r.Classes, r.Params, r.X, make([]int32, len(r.X)/r.Inputs))
}

// Probabilities are the classes' of every row, [rows × Classes]; for a language
// model those of the byte after the row. Errors are those of Evaluate.
func (e *Engine) Probabilities(ctx context.Context, in Rows) ([]float32, error) {
	if err := in.check(); err != nil {
		return nil, err
	}
	data := Data{Spec: in.Spec, Inputs: in.Inputs, Classes: in.Classes, Params: in.Params, X: in.X, Y: make([]int32, len(in.X)/in.Inputs)}
	out := make([]float32, 0, len(data.Y)*in.Classes)
	each := perRow(data)
	err := e.chunks(ctx, data, func(c chunk) error {
		return c.scorer.logits(c, func(logits []float32) {
			for i := range c.y {
				at := ((i+1)*each - 1) * in.Classes
				out = appendSoftmax(out, logits[at:at+in.Classes])
			}
		})
	})
	if err == nil && model.CheckFinite(out) != nil {
		err = fmt.Errorf("%w: a probability is not a number", ErrDiverged)
	}
	return out, err
}

func appendSoftmax(dst, logits []float32) []float32 {
	top, sum := logits[0], 0.0
	for _, v := range logits {
		top = max(top, v)
	}
	for _, v := range logits {
		sum += math.Exp(float64(v) - float64(top))
	}
	for _, v := range logits {
		dst = append(dst, float32(math.Exp(float64(v)-float64(top))/sum))
	}
	return dst
}

// pathSteps is how finely Attribute follows the path. The midpoint rule's error
// falls with its square; the rest is in Attribution.Gap.
const pathSteps = 128

// Attribution says what each feature of a row did to its probability of a
// class, by integrated gradients (Sundararajan et al. 2017) along the straight
// path from a row of zeros: encoded, the mean of every number and no category.
// Features add up to Probability less Baseline, but for Gap.
type Attribution struct {
	Class       int
	Probability float64
	Baseline    float64 // of the row of zeros
	Features    []float64
	Gap         float64
}

// Attribute explains the probability of a class for the single row of in. It
// always computes on the CPU. Errors: ErrNoSlope and those of Probabilities.
func (e *Engine) Attribute(ctx context.Context, in Rows, class int) (Attribution, error) {
	if err := in.check(); err != nil {
		return Attribution{}, err
	}
	if in.Spec.Family == model.LM {
		return Attribution{}, ErrNoSlope
	}
	if len(in.X) != in.Inputs || class < 0 || class >= in.Classes {
		return Attribution{}, fmt.Errorf("%w: class %d of %d, %d values for one row of %d", ErrBadInput, class, in.Classes, len(in.X), in.Inputs)
	}
	ends := in
	ends.X = append(append([]float32(nil), in.X...), make([]float32, in.Inputs)...)
	p, err := e.Probabilities(ctx, ends)
	if err != nil {
		return Attribution{}, err
	}
	out := Attribution{Class: class, Probability: float64(p[class]), Baseline: float64(p[in.Classes+class]), Features: make([]float64, in.Inputs)}
	path, slope := make([]float32, pathSteps*in.Inputs), make([]float32, pathSteps*in.Inputs)
	for k := range pathSteps {
		for i, v := range in.X {
			path[k*in.Inputs+i] = v * (float32(k) + 0.5) / pathSteps
		}
	}
	native.NewScorer(in.Spec, in.Inputs, in.Classes, in.Params).Slope(slope, path, class)
	out.Gap = out.Probability - out.Baseline
	for i, v := range in.X {
		for k := range pathSteps {
			out.Features[i] += float64(slope[k*in.Inputs+i])
		}
		out.Features[i] *= float64(v) / pathSteps
		out.Gap -= out.Features[i]
	}
	if math.IsNaN(out.Gap) || math.IsInf(out.Gap, 0) {
		return Attribution{}, fmt.Errorf("%w: an attribution is not a number", ErrDiverged)
	}
	return out, nil
}
