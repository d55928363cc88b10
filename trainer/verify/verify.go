// Package verify makes training a claim that others can test: step leaves and
// their commitment, the draw of what is audited, replay, the link between what
// was trained and what was sent, and the search for the one step at which two
// parties part.
//
// It neither trains (trainer/engine implements Stepper), nor sends, stores or
// reads a clock, and it moves no money: dao/contracts/src/Disputes.sol does,
// by the same rules and encodings. DESIGN.md has both, byte for byte. It
// promises that a trainer whose steps are right always has the right hash to
// answer with, and that one whose commitment is wrong in a segment cannot
// answer a challenge of it to the end.
package verify

import (
	"context"
	"errors"
	"fmt"

	"sahm/dao"
)

// Errors of the package.
var (
	// ErrBadContext reports a context that describes no work.
	ErrBadContext = errors.New("bad verification context")
	// ErrBadSteps reports steps that do not follow each other, or a position
	// that no leaf has.
	ErrBadSteps = errors.New("steps out of order")
	// ErrNotProven reports a leaf, state or reveal that does not open what was
	// committed.
	ErrNotProven = errors.New("does not open the commitment")
	// ErrWrongClass reports a replay on another hardware class than the
	// commitment's, where bits may differ without anybody's fault.
	ErrWrongClass = errors.New("another hardware class")
)

// State is all that the next step depends on, besides the data and the seed of
// the round: how many steps of the round lie behind it, which also fixes the
// place in the stream of batches, the parameters, and the optimizer's slots as
// one flat vector in the engine's order.
type State struct {
	Step   uint32
	Params []float32
	Slots  []float32
}

// Step is what a training shows of one step while it runs.
type Step struct {
	Number uint32   // the first step of a round is 1
	Rows   []uint32 // numbers of the batch's rows, in order; only during the call
	Loss   float32  // mean over the batch, before the update
	// State copies the state after the step; only during the call.
	State func() (State, error)
}

// Stepper repeats the steps of one round: spec, data and the seed of the
// batches are its own. Equal calls give equal bits on one hardware class.
type Stepper interface {
	// Class names the hardware class.
	Class() string
	// Start is the state before the first step, from the model that enters the
	// round.
	Start(ctx context.Context) (State, error)
	// Run goes from a state to the one after step `to` and shows every step on
	// the way, also the last one. An error of observe ends it.
	Run(ctx context.Context, from State, to uint32, observe func(Step) error) error
}

// Leaf describes a state inside a round.
type Leaf struct {
	Round  uint32
	Step   uint32   // steps that lie behind it, 0 … Context.LocalSteps
	Params dao.Hash // Tree of the parameters; at step 0 the hash of the entering model that is on chain
	Slots  dao.Hash // Tree of the optimizer's slots; zero in a round's first and last leaf
	Batch  dao.Hash // rows of the last step, see BatchHash; zero at step 0
	Loss   uint32   // bits of the last step's loss; zero at step 0
	Trace  dao.Hash // chain over the losses of all steps; zero at step 0
	Link   dao.Hash // what was sent, in a round's last leaf; zero in others
}

// Opens returns ErrNotProven unless s is the state that a leaf between a round's
// first and last describes. (The first has none of its own: it is the model on
// chain with fresh slots. From the last no step begins.)
func (l Leaf) Opens(s State) error {
	switch {
	case s.Step != l.Step || l.Step == 0:
		return fmt.Errorf("%w: a state after %d steps, the leaf has %d", ErrNotProven, s.Step, l.Step)
	case Tree(s.Params) != l.Params:
		return fmt.Errorf("%w: other parameters", ErrNotProven)
	case Tree(s.Slots) != l.Slots:
		return fmt.Errorf("%w: other optimizer slots", ErrNotProven)
	}
	return nil
}

// StartLeaf is the leaf of a round's step 0; entering is the hash of the model
// entering it that the round's cohort has on chain.
func StartLeaf(round uint32, entering dao.Hash) Leaf {
	return Leaf{Round: round, Params: entering}
}

// hashState sets what a leaf says of the state after its step.
func (l *Leaf) hashState(t *treeHasher, s State, last bool) {
	l.Params, l.Slots = t.tree(s.Params), dao.Hash{}
	if !last {
		l.Slots = t.tree(s.Slots)
	}
}
