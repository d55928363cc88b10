package verify

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"sahm/dao"
)

// Resender makes a round's upload again from its final parameters, with that
// round's mask seeds and the header that the trainer signed.
type Resender interface {
	// Resend gives the SentHash of the plain vector and the hash of the masked
	// one.
	Resend(ctx context.Context, params []float32) (sent, blob dao.Hash, err error)
}

// Upload is what a round's last leaf says of the upload, and with what it is
// checked.
type Upload struct {
	Salt     dao.Hash // the trainer's, of its Link
	Blob     dao.Hash // in the header that the trainer signed
	Resender Resender
}

// Replay computes the right leaves of one round. The trainer uses it to answer a
// challenge, auditors and referees to find out what is right. It is not safe
// for concurrent use.
type Replay struct {
	Context Context
	Round   uint32
	Stepper Stepper
	// Entering is the hash that the round's cohort has on chain of the model that
	// enters it. The caller has derived it, and Stepper begins with that model.
	Entering dao.Hash
	// Upload is needed as soon as the round's last step is repeated.
	Upload *Upload
}

// Point is a leaf's hash at a step of the round.
type Point struct {
	Step uint32
	Hash dao.Hash
}

// Found is the result of a replay.
type Found struct {
	Points []Point // one for each step that was asked for
	Last   Leaf    // at the last of them
	State  State
}

// Start is the round's first leaf and state. Error: ErrWrongClass, the
// stepper's.
func (r *Replay) Start(ctx context.Context) (Leaf, State, error) {
	if err := r.check(); err != nil {
		return Leaf{}, State{}, err
	}
	s, err := r.Stepper.Start(ctx)
	if err != nil {
		return Leaf{}, State{}, fmt.Errorf("start of round %d: %w", r.Round, err)
	}
	if s.Step != 0 {
		return Leaf{}, State{}, fmt.Errorf("%w: a round that starts after %d steps", ErrBadSteps, s.Step)
	}
	return StartLeaf(r.Round, r.Entering), s, nil
}

func (r *Replay) check() error {
	if err := r.Context.Validate(); err != nil {
		return err
	}
	if class := r.Stepper.Class(); ClassHash(class) != r.Context.ClassHash {
		return fmt.Errorf("%w: this is %s", ErrWrongClass, class)
	}
	return nil
}

// Run repeats the steps after a leaf and gives the right hashes at the steps
// asked for, which ascend from above the leaf's; it stops at the last. Where the
// upload of the round's last step is not what the steps give, the hash there is
// NothingIsRight. From a round's first leaf state is not looked at. Errors:
// ErrNotProven if state is not the leaf's, ErrWrongClass,
// ErrBadSteps, those of stepper and resender.
func (r *Replay) Run(ctx context.Context, from Leaf, state State, at []uint32) (Found, error) {
	if err := r.check(); err != nil {
		return Found{}, err
	}
	if from.Round != r.Round || len(at) == 0 || at[0] <= from.Step || !slices.IsSorted(at) || at[len(at)-1] > r.Context.LocalSteps {
		return Found{}, fmt.Errorf("%w: steps %v of round %d after step %d of round %d", ErrBadSteps, at, r.Round, from.Step, from.Round)
	}
	if from.Step > 0 {
		if err := from.Opens(state); err != nil {
			return Found{}, err
		}
	} else {
		own, start, err := r.Start(ctx)
		if err != nil {
			return Found{}, err
		}
		if own != from {
			return Found{}, fmt.Errorf("%w: round %d starts with another model", ErrNotProven, r.Round)
		}
		state = start
	}
	c := r.Context.Hash()
	out := Found{Last: from}
	l := from
	l.Link = dao.Hash{}
	var t treeHasher
	observe := func(s Step) error {
		if s.Number != l.Step+1 {
			return fmt.Errorf("%w: step %d after step %d", ErrBadSteps, s.Number, l.Step)
		}
		l.Step = s.Number
		l.Loss = math.Float32bits(s.Loss)
		l.Trace = trace(l.Trace, l.Step, l.Loss)
		if len(out.Points) == len(at) || at[len(out.Points)] != s.Number {
			return nil
		}
		after, err := s.State()
		if err != nil {
			return fmt.Errorf("copy state: %w", err)
		}
		l.Batch = BatchHash(s.Rows)
		l.hashState(&t, after, l.Step == r.Context.LocalSteps)
		out.Last, out.State = l, after
		h := l.Hash(c)
		if s.Number == r.Context.LocalSteps {
			if h, err = r.lastHash(ctx, &out.Last, after.Params); err != nil {
				return err
			}
		}
		out.Points = append(out.Points, Point{s.Number, h})
		return nil
	}
	if err := r.Stepper.Run(ctx, state, at[len(at)-1], observe); err != nil {
		return Found{}, fmt.Errorf("repeat round %d: %w", r.Round, err)
	}
	if len(out.Points) != len(at) {
		return Found{}, fmt.Errorf("%w: %d of the steps %v were seen", ErrBadSteps, len(out.Points), at)
	}
	return out, nil
}

// lastHash sets the link of a round's last leaf and gives its hash.
func (r *Replay) lastHash(ctx context.Context, l *Leaf, params []float32) (dao.Hash, error) {
	if r.Upload == nil || r.Upload.Resender == nil {
		return dao.Hash{}, fmt.Errorf("%w: the last step of round %d without its upload", ErrBadSteps, r.Round)
	}
	sent, blob, err := r.Upload.Resender.Resend(ctx, params)
	if err != nil {
		return dao.Hash{}, fmt.Errorf("make the upload of round %d again: %w", r.Round, err)
	}
	l.Link = Link(sent, r.Upload.Salt, blob)
	if blob != r.Upload.Blob {
		return NothingIsRight(), nil
	}
	return l.Hash(r.Context.Hash()), nil
}

// Handed is what a trainer gives to the auditor of a segment: the leaf before
// it with its proof and state. For a round's first segment the auditor makes
// its own, and takes only leaf and proof.
type Handed struct {
	Start, End Proven
	State      State // at Start
}

// Verdict is what an auditor found on one segment.
type Verdict struct {
	// Leaf is the tree's number of the wrong leaf, if Wrong.
	Leaf  uint32
	Wrong bool
	Start dao.Hash // hash of the leaf that the replay began with
	End   dao.Hash // the right hash of the segment's end
}

// Audit repeats the segment that ends at leaf i. What the trainer handed over
// has to open what it committed to; that it does not is ErrNotProven: data is
// withheld. Other errors are the auditor's own troubles and accuse nobody.
func (r *Replay) Audit(ctx context.Context, revealed Revealed, i uint32, h Handed) (Verdict, error) {
	ordinal, to := revealed.Context.Place(i)
	if revealed.Context != r.Context || to == 0 {
		return Verdict{}, fmt.Errorf("%w: leaf %d ends no segment of this work", ErrBadSteps, i)
	}
	start, end := h.Start.Leaf, h.End.Leaf
	if err := errors.Join(revealed.Opens(i-1, start, h.Start.Proof), revealed.Opens(i, end, h.End.Proof)); err != nil {
		return Verdict{}, err
	}
	c := r.Context.Hash()
	v := Verdict{Leaf: i, Start: start.Hash(c)}
	if i-1 == r.Context.Index(ordinal, 0) {
		own, _, err := r.Start(ctx)
		if err != nil {
			return Verdict{}, err
		}
		if own != start {
			return Verdict{Leaf: i - 1, Wrong: true, Start: own.Hash(c)}, nil
		}
	}
	if start.Round != r.Round || end.Round != r.Round {
		v.Wrong, v.End = true, NothingIsRight() // a round that is not the ordinal's
		return v, nil
	}
	found, err := r.Run(ctx, start, h.State, []uint32{to})
	if err != nil {
		return Verdict{}, err
	}
	v.End = found.Points[0].Hash
	v.Wrong = v.End != end.Hash(c)
	return v, nil
}

// Rule is a referee's answer on one step: the right hash of the leaf after
// `to`, where from is the leaf before it, whose state either party handed over.
// For a contested step 0 leaf and state are not looked at. ErrNotProven means
// that the state was withheld, and the answer is then zero.
func (r *Replay) Rule(ctx context.Context, from Leaf, state State, to uint32) (dao.Hash, error) {
	if to == 0 {
		l, _, err := r.Start(ctx)
		return l.Hash(r.Context.Hash()), err
	}
	if from.Round != r.Round {
		return NothingIsRight(), nil
	}
	if from.Step+1 != to {
		return dao.Hash{}, fmt.Errorf("%w: from step %d to %d", ErrBadSteps, from.Step, to)
	}
	found, err := r.Run(ctx, from, state, []uint32{to})
	if err != nil {
		return dao.Hash{}, err
	}
	return found.Points[0].Hash, nil
}
