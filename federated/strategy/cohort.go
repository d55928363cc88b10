package strategy

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"sahm/dao"
	"sahm/federated/model"
)

// Errors of cohorts.
var (
	// ErrTooFew reports a round that fewer members than needed are in.
	ErrTooFew = errors.New("strategy: too few members in the round")
	// ErrOtherModel reports an update of a model other than the buffer's. An
	// older update is refused, not discounted: a sum over two models could be
	// taken apart by who is behind.
	ErrOtherModel = errors.New("strategy: the update is of another model")
	// ErrRepeated reports a member that is in the round already.
	ErrRepeated = errors.New("strategy: the member is in the round already")
)

// Draw is a round's cohort where k of n members take part: k different seats,
// ascending, a function of the seed alone, by a partial Fisher–Yates shuffle
// over ChaCha8 keyed with SHA-256("sahm/cohort-draw/v1" ‖ 0 ‖ seed). The seed
// must be unknown when the members are fixed, as the beacon's is.
func Draw(seed dao.Hash, n, k int) ([]int, error) {
	if k < 1 || k > n {
		return nil, fmt.Errorf("%w: %d of %d", ErrTooFew, k, n)
	}
	draw := rand.New(rand.NewChaCha8(sha256.Sum256(append([]byte("sahm/cohort-draw/v1\x00"), seed[:]...))))
	seats := make([]int, n)
	for i := range seats {
		seats[i] = i
	}
	for i := range k {
		j := i + draw.IntN(n-i)
		seats[i], seats[j] = seats[j], seats[i]
	}
	seats = seats[:k]
	slices.Sort(seats)
	return seats, nil
}

// Arrival is an upload that the coordinator has whole, and when, in unix
// milliseconds.
type Arrival struct {
	Seat int
	AtMs int64
}

// Cutoff is a round's cohort at its deadline: who arrived at or before it,
// ascending. Fewer than least is ErrTooFew, a seat twice ErrRepeated.
func Cutoff(arrivals []Arrival, deadlineMs int64, least int) ([]int, error) {
	var seats []int
	for _, a := range arrivals {
		if a.AtMs > deadlineMs {
			continue
		}
		if slices.Contains(seats, a.Seat) {
			return nil, fmt.Errorf("%w: seat %d", ErrRepeated, a.Seat)
		}
		seats = append(seats, a.Seat)
	}
	if len(seats) < max(1, least) {
		return nil, fmt.Errorf("%w: %d by the deadline, want %d", ErrTooFew, len(seats), max(1, least))
	}
	slices.Sort(seats)
	return seats, nil
}

// Buffer collects the first updates of one model (FedBuff, Nguyen et al. 2022,
// restricted to one modelHash). It is a value: Add gives the next one.
type Buffer struct {
	model dao.Hash
	size  int
	seats []int
}

// NewBuffer waits for size updates of the model with the given hash.
func NewBuffer(modelHash dao.Hash, size int) (Buffer, error) {
	if size < 1 {
		return Buffer{}, fmt.Errorf("%w: a buffer of %d", ErrTooFew, size)
	}
	return Buffer{model: modelHash, size: size}, nil
}

// Add takes the update of a seat that was trained from a model. Errors:
// ErrOtherModel, and ErrRepeated also for a buffer that is full.
func (b Buffer) Add(seat int, modelHash dao.Hash) (Buffer, error) {
	switch {
	case modelHash != b.model:
		return b, fmt.Errorf("%w: %s, want %s", ErrOtherModel, modelHash, b.model)
	case b.Full():
		return b, fmt.Errorf("%w: the buffer is full", ErrRepeated)
	case slices.Contains(b.seats, seat):
		return b, fmt.Errorf("%w: seat %d", ErrRepeated, seat)
	}
	b.seats = append(slices.Clone(b.seats), seat)
	return b, nil
}

// Full reports whether the round is complete.
func (b Buffer) Full() bool { return b.size > 0 && len(b.seats) == b.size }

// Cohort is who is in it, ascending.
func (b Buffer) Cohort() []int { return slices.Sorted(slices.Values(b.seats)) }

// Weights are the sums of a cohort's weights and of everybody's, as Aggregate
// takes them: an average is over who was there. weights are by seat, each in
// (0, 1]. Errors: ErrTooFew, ErrRepeated, model.ErrOutOfRange.
func Weights(weights []float64, cohort []int) (there, all float64, err error) {
	if len(cohort) == 0 {
		return 0, 0, ErrTooFew
	}
	for i, w := range weights {
		if !(w > 0 && w <= 1) {
			return 0, 0, fmt.Errorf("%w: seat %d has weight %v", model.ErrOutOfRange, i, w)
		}
		all += w
	}
	in := make([]bool, len(weights))
	for _, seat := range cohort {
		if seat < 0 || seat >= len(weights) {
			return 0, 0, fmt.Errorf("%w: seat %d of %d", model.ErrOutOfRange, seat, len(weights))
		}
		if in[seat] {
			return 0, 0, fmt.Errorf("%w: seat %d", ErrRepeated, seat)
		}
		in[seat] = true
	}
	// In the order of seats, so that the sum of all of them is all exactly.
	for i, w := range weights {
		if in[i] {
			there += w
		}
	}
	return there, all, nil
}

// Stopper decides when validation no longer improves. The zero value never
// stops. It is a value: Observe gives the next one.
type Stopper struct {
	patience int
	minDelta float64
	best     float64
	seen     bool
	since    int
}

// NewStopper follows the spec's rule; nil never stops.
func NewStopper(e *model.EarlyStop) Stopper {
	if e == nil {
		return Stopper{}
	}
	return Stopper{patience: e.Patience, minDelta: e.MinDelta}
}

// Observe takes the validation loss after one more round and reports whether
// the run should end with it. A loss that is not a number is no improvement.
func (s Stopper) Observe(loss float64) (Stopper, bool) {
	if s.patience == 0 {
		return s, false
	}
	if !math.IsNaN(loss) && (!s.seen || loss < float64(s.best-s.minDelta)) {
		s.best, s.seen, s.since = loss, true, 0
		return s, false
	}
	s.since++
	return s, s.since >= s.patience
}
