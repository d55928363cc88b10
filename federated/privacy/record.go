package privacy

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync"
)

// Record-level privacy: every member trains with DP-SGD, adding the whole noise
// itself, so that it needs to trust nobody else's; what it sends, and everything
// made of that, is post-processing.

// ErrBadSum reports a sum that no clipped gradients can have: NaN, or far
// beyond the number of rows.
var ErrBadSum = errors.New("privacy: a sum of clipped gradients out of range")

// RecordTerms are the sampled Gaussian mechanism of a record-level run. Numbers
// are fixed point, as in Event.
type RecordTerms struct {
	SamplingPpb uint64 // sampling probability q·10^9, 1 … SamplingOne
	SigmaMicro  uint64 // noise multiplier σ·10^6: the noise's standard deviation is σ·clip
	ClipMicro   uint64 // L2 norm that a row's gradient is clipped to, ·10^6, 1 … 10^12
	Steps       uint64 // of the whole run, all attempts: every local step of every round
}

// maxClipMicro is a clip norm of a million.
const maxClipMicro = 1e12

// Sampling is q.
func (t RecordTerms) Sampling() float64 { return float64(t.SamplingPpb) / SamplingOne }

// Sigma is σ.
func (t RecordTerms) Sigma() float64 { return float64(t.SigmaMicro) / 1e6 }

// Clip is the clip norm.
func (t RecordTerms) Clip() float64 { return float64(t.ClipMicro) / 1e6 }

// Event is the training for the accountant.
func (t RecordTerms) Event() Event {
	return Event{Mechanism: SampledGaussian, Count: t.Steps, SamplingPpb: t.SamplingPpb, SigmaMicro: t.SigmaMicro}
}

// Validate reports, as ErrBadParameter, a number outside its range.
func (t RecordTerms) Validate() error {
	if t.ClipMicro < 1 || t.ClipMicro > maxClipMicro {
		return fmt.Errorf("%w: clip norm of %d·10^-6", ErrBadParameter, t.ClipMicro)
	}
	return t.Event().Validate()
}

// EpsilonMicro is what the steps cost one row at δ = deltaPico·10^-12, in
// millionths, rounded up. Neighbours differ in one row, present or absent.
func (t RecordTerms) EpsilonMicro(deltaPico uint64) (uint64, error) {
	if err := t.Validate(); err != nil {
		return 0, err
	}
	c, err := t.Event().Curve()
	if err != nil {
		return 0, err
	}
	return c.EpsilonMicro(deltaPico)
}

// NewRecordTerms finds the least noise, rounded up to a thousandth of σ, with
// which steps steps at samplingPpb cost at most epsilonMicro at deltaPico.
// Errors: ErrBadParameter, ErrNoGuarantee.
func NewRecordTerms(epsilonMicro, deltaPico, samplingPpb, clipMicro, steps uint64) (RecordTerms, error) {
	sigma, err := NoiseMultiplier(epsilonMicro, deltaPico, samplingPpb, steps)
	if err != nil {
		return RecordTerms{}, err
	}
	t := RecordTerms{SamplingPpb: samplingPpb, SigmaMicro: (sigma + 999) / 1000 * 1000, ClipMicro: clipMicro, Steps: steps}
	return t, t.Validate()
}

// RecordGradient turns sums of clipped gradients into noised means.
//
// The sum is rounded to multiples of a grid of σ·clip/NormalOne and the noise
// is drawn on that grid, so what is released is a Gaussian mechanism on whole
// numbers, rounded: no bit of it comes from the rounding of a floating-point
// sum of data and noise (Mironov, "On significance of the least significant
// bits", 2012). Limit leaves room for that rounding within the clip norm.
type RecordGradient struct {
	terms RecordTerms
	key   NoiseKey
	grid  float64
	limit float64
	mean  float64 // grid over the expected batch
}

// recordMargin is the part of the clip norm that Limit keeps free for what a
// sum in float64 of rows computed in float32 can be off by.
const recordMargin = 1.0 / (1 << 12)

// NewRecordGradient prepares the steps of one training over a public number of
// rows, of gradients of length coordinates. The key must serve it alone. Errors:
// those of RecordTerms.Validate; ErrBadParameter for rows or length out of range.
func NewRecordGradient(t RecordTerms, rows, length int, key NoiseKey) (*RecordGradient, error) {
	u := t
	u.Steps = max(u.Steps, 1)
	if err := u.Validate(); err != nil {
		return nil, err
	}
	if rows < 1 || rows > 1<<32 || length < 1 || length > 1<<30 {
		return nil, fmt.Errorf("%w: %d rows, %d coordinates", ErrBadParameter, rows, length)
	}
	grid := t.Sigma() * t.Clip() / NormalOne
	// Half a step in each of two neighbours: under a hundredth of the clip norm
	// whatever σ and length are.
	rounding := grid * math.Sqrt(float64(length))
	return &RecordGradient{
		terms: t, key: key, grid: grid,
		limit: t.Clip()*(1-recordMargin) - rounding,
		mean:  grid / (t.Sampling() * float64(rows)),
	}, nil
}

// Limit is the norm to clip rows to: a little below the clip norm.
func (g *RecordGradient) Limit() float64 { return g.limit }

// noiseBlock is how many coordinates share a stream, so that streams can be
// drawn at once.
const noiseBlock = 4096

// Release sets mean to the noised mean of one step's batch: (sum + noise) over
// the expected batch. step is from 0 and below 2^32; each number serves once.
// The stream of block b of step s has the number s·2^32 + b. ErrBadSum for
// a sum that is NaN or beyond 2^62 grid steps.
func (g *RecordGradient) Release(mean, sum []float64, step uint64) error {
	if len(mean) != len(sum) || step >= 1<<32 {
		return fmt.Errorf("%w: %d sums for %d means, step %d", ErrBadParameter, len(sum), len(mean), step)
	}
	for _, v := range sum {
		if !(math.Abs(v) < g.grid*(1<<62)) {
			return fmt.Errorf("%w in step %d", ErrBadSum, step)
		}
	}
	blocks := (len(sum) + noiseBlock - 1) / noiseBlock
	workers := min(blocks, runtime.GOMAXPROCS(0))
	errs := make([]error, workers)
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			for b := w; b < blocks && errs[w] == nil; b += workers {
				from, to := b*noiseBlock, min((b+1)*noiseBlock, len(sum))
				errs[w] = g.block(mean[from:to], sum[from:to], step<<32|uint64(b))
			}
		})
	}
	wait.Wait()
	return errors.Join(errs...)
}

func (g *RecordGradient) block(mean, sum []float64, number uint64) error {
	noise, err := NewNormal(g.key, number)
	if err != nil {
		return err
	}
	for i, v := range sum {
		mean[i] = float64(int64(math.RoundToEven(v/g.grid))+noise.Next()) * g.mean
	}
	return nil
}
