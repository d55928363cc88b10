package settlement

import (
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/strategy"
)

// Errors of an order's server rule.
var (
	// ErrNotOffered reports a strategy that federated/strategy has and no run of
	// the market carries out.
	ErrNotOffered = errors.New("the market runs no such strategy")
	// ErrWrongLength reports an order whose training vectors are not as long as
	// its rule's uploads.
	ErrWrongLength = errors.New("the order's vectors are not as long as its uploads")
)

// Rule fits the server rule of a spec to its model, if the market runs it: a
// run ends in one model for its buyer, so a personal head is ErrNotOffered.
func Rule(s model.Spec, inputs, classes int) (strategy.Rule, error) {
	r, err := strategy.New(s, inputs, classes)
	if err != nil {
		return r, err
	}
	if r.Strategy().PersonalHead {
		return r, fmt.Errorf("%w: personal_head leaves the buyer a model without its last layer", ErrNotOffered)
	}
	return r, nil
}

// OrderRule is Rule, checked against an order: the length of its training
// vectors (ErrWrongLength), and that rounds without some members are asked for
// only where updates are noised (strategy.ErrNeedsDP); with noise they are
// ErrNotOffered, since every round's cohort is whole. With record-level privacy
// the spec must be one of the order's steps (privacy.ErrNotRecordSpec).
func OrderRule(o *dao.Order, s model.Spec, inputs, classes int) (strategy.Rule, error) {
	r, err := Rule(s, inputs, classes)
	if err != nil {
		return r, err
	}
	if err := r.Check(o.Private()); err != nil {
		return r, err
	}
	if p := r.Strategy().Participation; p != nil {
		return r, fmt.Errorf("%w: participation %q", ErrNotOffered, p.Kind)
	}
	if n := uint64(r.Words()); n != o.Training.ModelLength {
		return r, fmt.Errorf("%w: uploads have %d words, the order says %d", ErrWrongLength, n, o.Training.ModelLength)
	}
	if !o.Record() {
		return r, nil
	}
	_, err = privacy.RecordOf(o, s)
	return r, err
}

// Start is the state entering the first training round: InitialParams under
// the rule.
func Start(run dao.RunID, r strategy.Rule, s model.Spec, inputs, classes int) (strategy.State, error) {
	return r.Start(InitialParams(run, s, inputs, classes))
}

// Next applies one opened aggregate under the order's server rule, everybody
// being in the round.
func Next(o *dao.Order, r strategy.Rule, s strategy.State, aggregate []int64) (strategy.State, error) {
	q, err := Quantiser(o)
	if err != nil {
		return strategy.State{}, err
	}
	return r.Next(s, strategy.Aggregate{Sum: aggregate, Scale: q.Scale, WeightSum: o.WeightSum(), ServerRate: float64(o.Training.ServerRateMicro) / 1e6})
}
