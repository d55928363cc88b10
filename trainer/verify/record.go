package verify

import (
	"errors"
	"fmt"
	"math"

	"sahm/dao"
)

// Recorder makes a round's committed leaves while it is trained. A step costs
// the training a copy of its row numbers, and every K-th one a copy of its
// state; hashing is done by a goroutine of the recorder's own, which ends with
// Finish or Close.
type Recorder struct {
	context Context
	round   uint32
	last    uint32 // step that was observed last
	keep    func(Leaf, State) error

	queue chan stretch
	done  chan struct{} // closed when the goroutine has ended
	rows  []uint32
	ends  []int
	loss  []uint32

	// The goroutine's until done is closed.
	leaves []Leaf
	err    error
}

// stretch is what was observed up to a committed state.
type stretch struct {
	state State
	rows  []uint32 // of all steps, one batch after the other
	ends  []int    // where a step's batch ends in rows
	loss  []uint32
}

// queued is how many states wait to be hashed before training waits for them.
const queued = 2

// Record begins with a round's first state. keep, which may be nil, is given
// every committed leaf with its state, from the recorder's goroutine and in
// order; its error is returned by Finish, and at the latest by the next
// committed step. Error: ErrBadContext, ErrBadSteps.
func Record(c Context, round uint32, start State, keep func(Leaf, State) error) (*Recorder, error) {
	if start.Step != 0 {
		return nil, fmt.Errorf("%w: a round that starts after %d steps", ErrBadSteps, start.Step)
	}
	r, err := newRecorder(c, round, 0, keep)
	if err != nil {
		return nil, err
	}
	go r.run(r.queue, nil)
	r.queue <- stretch{state: start}
	return r, nil
}

// Continue takes a round over at one of its committed leaves, of which the
// caller has checked the state: the leaves before it, and it, are in leaves.
func Continue(c Context, leaves []Leaf, keep func(Leaf, State) error) (*Recorder, error) {
	if len(leaves) == 0 || len(leaves) > int(c.Segments()) {
		return nil, fmt.Errorf("%w: %d leaves of a round of %d segments", ErrBadSteps, len(leaves), c.Segments())
	}
	for i, l := range leaves {
		if _, step := c.Place(uint32(i)); l.Step != step || l.Round != leaves[0].Round {
			return nil, fmt.Errorf("%w: leaf %d is of round %d, step %d", ErrBadSteps, i, l.Round, l.Step)
		}
	}
	r, err := newRecorder(c, leaves[0].Round, leaves[len(leaves)-1].Step, keep)
	if err != nil {
		return nil, err
	}
	go r.run(r.queue, append([]Leaf(nil), leaves...))
	return r, nil
}

func newRecorder(c Context, round, last uint32, keep func(Leaf, State) error) (*Recorder, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	return &Recorder{context: c, round: round, last: last, keep: keep, queue: make(chan stretch, queued), done: make(chan struct{})}, nil
}

// Observe takes one step after the other; it is what the engine calls.
func (r *Recorder) Observe(s Step) error {
	if r.queue == nil {
		return errClosed
	}
	if s.Number != r.last+1 || s.Number > r.context.LocalSteps {
		return fmt.Errorf("%w: step %d after step %d of %d", ErrBadSteps, s.Number, r.last, r.context.LocalSteps)
	}
	r.last = s.Number
	r.rows = append(r.rows, s.Rows...)
	r.ends = append(r.ends, len(r.rows))
	r.loss = append(r.loss, math.Float32bits(s.Loss))
	if !r.context.Committed(s.Number) {
		return nil
	}
	state, err := s.State()
	if err != nil {
		return fmt.Errorf("copy state: %w", err)
	}
	select {
	case <-r.done: // it failed
		return r.err
	case r.queue <- stretch{state, r.rows, r.ends, r.loss}:
	}
	r.rows, r.ends, r.loss = make([]uint32, 0, cap(r.rows)), make([]int, 0, cap(r.ends)), make([]uint32, 0, cap(r.loss))
	return nil
}

// run has the queue as an argument: Close, on another goroutine, forgets it.
func (r *Recorder) run(queue <-chan stretch, leaves []Leaf) {
	defer close(r.done)
	var t treeHasher
	r.leaves = leaves
	for s := range queue {
		l := Leaf{Round: r.round, Step: s.state.Step}
		if len(r.leaves) > 0 {
			before := r.leaves[len(r.leaves)-1]
			l.Trace, l.Step = before.Trace, before.Step
			from := 0
			for i, to := range s.ends {
				l.Step++
				l.follow(s.rows[from:to], s.loss[i])
				from = to
			}
			if l.Step != s.state.Step {
				r.err = fmt.Errorf("%w: a state after %d steps, %d were seen", ErrBadSteps, s.state.Step, l.Step)
				return
			}
		}
		l.Params, l.Slots = t.tree(s.state.Params), t.tree(s.state.Slots)
		r.leaves = append(r.leaves, l)
		if r.keep == nil {
			continue
		}
		if err := r.keep(l, s.state); err != nil {
			r.err = fmt.Errorf("keep step %d of round %d: %w", l.Step, l.Round, err)
			return
		}
	}
}

// follow makes of the fields of the leaf before, whose step it has raised by
// one, those that need no state.
func (l *Leaf) follow(rows []uint32, loss uint32) {
	l.Batch, l.Loss = BatchHash(rows), loss
	l.Trace = trace(l.Trace, l.Step, l.Batch, l.Loss)
}

// errClosed reports a recorder that was used up.
var errClosed = errors.New("recorder is closed")

// Close ends the recorder's goroutine; nothing is kept. After Finish it does
// nothing.
func (r *Recorder) Close() {
	if r.queue != nil {
		close(r.queue)
		r.queue = nil
	}
	<-r.done
}

// Finish waits for the hashes of a whole round and gives its leaves, the last
// one with the link of what was sent. Errors: ErrBadSteps if steps are
// missing, those of keep.
func (r *Recorder) Finish(link dao.Hash) ([]Leaf, error) {
	if r.queue == nil {
		return nil, errClosed
	}
	r.Close()
	if r.err != nil {
		return nil, r.err
	}
	if r.last != r.context.LocalSteps || len(r.leaves) != int(r.context.Segments())+1 {
		return nil, fmt.Errorf("%w: %d of %d steps", ErrBadSteps, r.last, r.context.LocalSteps)
	}
	r.leaves[len(r.leaves)-1].Link = link
	return r.leaves, nil // the goroutine has ended
}
