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

// How finely Attribute follows the path, by the midpoint rule: four times finer
// until what the features add up to misses by at most fineGap.
const (
	firstSteps = 64
	lastSteps  = 16_384
	fineGap    = 0.002
	pathChunk  = 256 // points at once
)

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
	scorer := native.NewScorer(in.Spec, in.Inputs, in.Classes, in.Params)
	for steps := firstSteps; steps <= lastSteps; steps *= 4 {
		if err := ctx.Err(); err != nil {
			return Attribution{}, fmt.Errorf("attribute: %w", err)
		}
		out.follow(scorer, in.X, steps)
		if math.Abs(out.Gap) <= fineGap {
			break
		}
	}
	if math.IsNaN(out.Gap) || math.IsInf(out.Gap, 0) {
		return Attribution{}, fmt.Errorf("%w: an attribution is not a number", ErrDiverged)
	}
	return out, nil
}

// follow integrates the slope from zeros to x.
func (a *Attribution) follow(scorer *native.Scorer, x []float32, steps int) {
	clear(a.Features)
	n := min(pathChunk, steps)
	path, slope := make([]float32, n*len(x)), make([]float32, n*len(x))
	for from := 0; from < steps; from += n {
		for k := range n {
			for i, v := range x {
				path[k*len(x)+i] = v * float32((float64(from+k)+0.5)/float64(steps))
			}
		}
		scorer.Slope(slope, path, a.Class)
		for k := range n {
			for i := range x {
				a.Features[i] += float64(slope[k*len(x)+i])
			}
		}
	}
	a.Gap = a.Probability - a.Baseline
	for i, v := range x {
		a.Features[i] *= float64(v) / float64(steps)
		a.Gap -= a.Features[i]
	}
}
