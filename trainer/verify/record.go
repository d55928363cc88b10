package verify

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"sahm/dao"
)

// Recorder makes a round's committed leaves while it is trained. A step costs
// the training four bytes, and every K-th one a copy of its state. Large states
// are hashed by a goroutine of the recorder's own, while training goes on; it
// ends with Finish or Close.
type Recorder struct {
	context Context
	last    uint32 // step that was observed last
	keep    func(Leaf, State) error
	loss    []uint32
	closed  bool

	queue chan stretch  // nil until the first large state
	done  chan struct{} // closed when the goroutine has ended

	// The goroutine's from its start until done is closed.
	hasher treeHasher
	leaves []Leaf
	err    error
}

// stretch is what was observed up to a committed state.
type stretch struct {
	state State
	loss  []uint32 // of all its steps
	rows  []uint32 // of its last one
}

const (
	// small is how many values are hashed at once, in about a tenth of a
	// millisecond: waking another thread costs as much.
	small = 1 << 16
	// queued is how many states wait to be hashed before training waits for them.
	queued = 2
)

// Record begins a round with the model that entering names. keep, which may be
// nil, is given every later committed leaf with its state, in order and perhaps
// on another goroutine; its error ends the training at one of the next committed
// steps, or comes from Finish. Error: ErrBadContext.
func Record(c Context, round uint32, entering dao.Hash, keep func(Leaf, State) error) (*Recorder, error) {
	return Continue(c, []Leaf{StartLeaf(round, entering)}, keep)
}

// Continue takes a round over at one of its committed leaves, of which the
// caller has checked the state: the leaves before it, and it, are in leaves.
func Continue(c Context, leaves []Leaf, keep func(Leaf, State) error) (*Recorder, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if len(leaves) == 0 || len(leaves) > int(c.Segments()) {
		return nil, fmt.Errorf("%w: %d leaves of a round of %d segments", ErrBadSteps, len(leaves), c.Segments())
	}
	for i, l := range leaves {
		if _, step := c.Place(uint32(i)); l.Step != step || l.Round != leaves[0].Round {
			return nil, fmt.Errorf("%w: leaf %d is of round %d, step %d", ErrBadSteps, i, l.Round, l.Step)
		}
	}
	r := &Recorder{context: c, last: leaves[len(leaves)-1].Step, keep: keep}
	r.leaves = append(make([]Leaf, 0, c.Segments()+1), leaves...)
	return r, nil
}

// Observe takes one step after the other; it is what the engine calls.
func (r *Recorder) Observe(s Step) error {
	if r.closed {
		return errClosed
	}
	if s.Number != r.last+1 || s.Number > r.context.LocalSteps {
		return fmt.Errorf("%w: step %d after step %d of %d", ErrBadSteps, s.Number, r.last, r.context.LocalSteps)
	}
	r.last = s.Number
	if r.loss == nil {
		r.loss = make([]uint32, 0, min(r.context.SegmentSteps, r.context.LocalSteps))
	}
	r.loss = append(r.loss, math.Float32bits(s.Loss))
	if !r.context.Committed(s.Number) {
		return nil
	}
	state, err := s.State()
	if err != nil {
		return fmt.Errorf("copy state: %w", err)
	}
	next := stretch{state, r.loss, s.Rows}
	if r.queue == nil && len(state.Params)+len(state.Slots) <= small {
		r.loss = r.loss[:0]
		r.err = r.add(next)
		return r.err
	}
	if r.queue == nil {
		r.queue, r.done = make(chan stretch, queued), make(chan struct{})
		go r.run(r.queue)
	}
	next.rows, r.loss = slices.Clone(next.rows), nil
	select {
	case <-r.done: // it failed
		return r.err
	case r.queue <- next:
	}
	return nil
}

// run has the queue as an argument: Close, on another goroutine, forgets it.
func (r *Recorder) run(queue <-chan stretch) {
	defer close(r.done)
	for s := range queue {
		if r.err = r.add(s); r.err != nil {
			return
		}
	}
}

// add makes the leaf at a stretch's end.
func (r *Recorder) add(s stretch) error {
	l := r.leaves[len(r.leaves)-1]
	for _, loss := range s.loss {
		l.Step, l.Loss = l.Step+1, loss
		l.Trace = trace(l.Trace, l.Step, loss)
	}
	if l.Step != s.state.Step {
		return fmt.Errorf("%w: a state after %d steps, %d were seen", ErrBadSteps, s.state.Step, l.Step)
	}
	l.Batch = BatchHash(s.rows)
	l.hashState(&r.hasher, s.state, l.Step == r.context.LocalSteps)
	r.leaves = append(r.leaves, l)
	if r.keep == nil {
		return nil
	}
	if err := r.keep(l, s.state); err != nil {
		return fmt.Errorf("keep step %d of round %d: %w", l.Step, l.Round, err)
	}
	return nil
}

// errClosed reports a recorder that was used up.
var errClosed = errors.New("recorder is closed")

// Close ends the recorder's goroutine; nothing is kept. After Finish it does
// nothing.
func (r *Recorder) Close() {
	if r.queue != nil && !r.closed {
		close(r.queue)
	}
	r.closed = true
	if r.done != nil {
		<-r.done
	}
}

// Finish waits for the hashes of a whole round and gives its leaves, the last
// one with the link of what was sent. Errors: ErrBadSteps if steps are
// missing, those of keep.
func (r *Recorder) Finish(link dao.Hash) ([]Leaf, error) {
	if r.closed {
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
	return r.leaves, nil
}
