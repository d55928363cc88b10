// Package attribution measures how much each member moved the model and turns
// that into money.
//
// The score is the first-order in-run score φ_i = Σ_r ⟨y_{i,r}, g_r⟩ (Wang et
// al., In-Run Data Shapley), y the weighted update and g the negated gradient
// of the validation loss at the model entering the round, so that a positive
// score lowered the loss. It is computed under masks: the coordinator keeps
// the inner products of the masked uploads, each custodian those of its
// streams, and only one total per (run, member) opens.
//
// A score is a linear measurement of a private update: open it only where the
// contributor's policy allows. First-order scores do not see duplicates
// (exact Shapley does); exact duplicates are refused at registration.
//
// Promises: integer arithmetic and no randomness, so that every custodian gets
// the same payouts; what is paid and what is refunded add up to the pool.
package attribution

import "errors"

// Errors that callers can test for.
var (
	// ErrShape reports lists whose lengths do not agree.
	ErrShape = errors.New("attribution: lists of different lengths")
	// ErrRoundTwice reports a round that was already added to the totals.
	ErrRoundTwice = errors.New("attribution: round already counted")
	// ErrOpened reports totals that were opened before: they open once.
	ErrOpened = errors.New("attribution: already opened")
	// ErrBadPool reports a negative amount.
	ErrBadPool = errors.New("attribution: bad bonus pool")
	// ErrTooMany reports more players than the exact reference can take.
	ErrTooMany = errors.New("attribution: too many players")
)
