package custodian

import (
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
)

// Reasons to refuse a task. Each has a short stable code, see [Code].
var (
	ErrUnknownTask       = errors.New("custodian: no such task")
	ErrMalformed         = errors.New("custodian: malformed task")
	ErrBadSignature      = errors.New("custodian: a signature does not verify")
	ErrNotCoordinator    = errors.New("custodian: the task is not signed by the run's coordinator")
	ErrNotMember         = errors.New("custodian: not a member of that committee")
	ErrNotAssigned       = errors.New("custodian: the chain does not assign that account")
	ErrRunNotActive      = errors.New("custodian: the run is not in a state that allows this")
	ErrRunOver           = fmt.Errorf("%w: it is over", ErrRunNotActive)
	ErrNotInOrder        = errors.New("custodian: not part of the order")
	ErrPolicy            = errors.New("custodian: the contributor's policy does not allow this")
	ErrMaxHolders        = errors.New("custodian: the policy's number of holders is used up")
	ErrNotStaked         = errors.New("custodian: the trainer is not active with a stake")
	ErrRevoked           = errors.New("custodian: the dataset is revoked")
	ErrNotChecked        = errors.New("custodian: no checked pieces of that dataset version")
	ErrExpired           = errors.New("custodian: the request has expired")
	ErrReplayed          = errors.New("custodian: the nonce was used for another request")
	ErrWrongRecipient    = errors.New("custodian: not the recipient that is registered on chain")
	ErrWrongCustodian    = errors.New("custodian: meant for another custodian")
	ErrCohortMissing     = errors.New("custodian: no cohort is committed for that round yet")
	ErrSecondCohort      = errors.New("custodian: a second cohort for one round")
	ErrCohortMismatch    = errors.New("custodian: the headers are not the committed cohort")
	ErrAckQuorum         = errors.New("custodian: too few custodians acknowledged the cohort or the list of rounds")
	ErrRoundOrder        = errors.New("custodian: rounds are unmasked in rising order")
	ErrTooManyRounds     = errors.New("custodian: more rounds than the order allows")
	ErrDifferencing      = errors.New("custodian: the cohort differs too little from an earlier one")
	ErrSecondAnswer      = errors.New("custodian: statistics without noise of these dataset versions were opened under another schema")
	ErrStaleChain        = errors.New("custodian: the own node's head is too old")
	ErrKMin              = errors.New("custodian: too few distinct owners or trainers")
	ErrAlteredResult     = errors.New("custodian: the result is not what the record gives")
	ErrSecondResult      = errors.New("custodian: another result of this run was signed")
	ErrSumConflict       = errors.New("custodian: mask sums or totals of one subset do not agree")
	ErrSecondGradient    = errors.New("custodian: a second gradient for one round")
	ErrGradientUnchecked = errors.New("custodian: the gradient is not opened and checked as it must be")
	ErrGradientNorm      = errors.New("custodian: the gradient is beyond its bound")
	ErrTotalsOnce        = errors.New("custodian: totals open once, over one list of rounds")
	ErrTooFewRounds      = errors.New("custodian: fewer rounds than ordered before training has ended")
	ErrRoundNotUnmasked  = errors.New("custodian: this custodian did not unmask that round")
	ErrCopiedPiece       = errors.New("custodian: a copied, repeated or altered piece")
	ErrSeedsUnknown      = errors.New("custodian: no checked seeds with the root on chain")
	ErrNoKeys            = errors.New("custodian: the run's keys are destroyed")
	ErrRateLimited       = errors.New("custodian: too many tasks from that sender")
	ErrUnavailable       = errors.New("custodian: node, gateway or blob store does not answer")
	ErrInternal          = errors.New("custodian: the task could not be handled")

	// Reasons that have to do with differential privacy.
	ErrCohortTooSmall     = errors.New("custodian: the cohort is too small for contributor-level privacy")
	ErrEpsilonUnreachable = errors.New("custodian: no noise gives the order's epsilon")
	ErrHeadroom           = errors.New("custodian: sum and noise may not fit the order's words")
	ErrNoBudget           = errors.New("custodian: the policy names no lifetime budget for this unit of protection")
	ErrBudget             = errors.New("custodian: the dataset version's lifetime privacy budget does not cover the run")
	ErrNotDebited         = errors.New("custodian: the run is not charged to the dataset version's privacy budget")
	ErrRoundSpent         = errors.New("custodian: the order's epsilon covers no such round, or not again")
	ErrNoScores           = errors.New("custodian: with contributor-level privacy no scores open")
	ErrTwoDatasets        = errors.New("custodian: with contributor-level privacy each contributor has one dataset in a run")
	ErrNoise              = errors.New("custodian: a commitment to noise is missing or out of place")
)

// errTaskSignature marks a task that nobody signed, among all ErrBadSignature.
var errTaskSignature = fmt.Errorf("%w: task", ErrBadSignature)

// refusals orders the sentinels with their codes. Retry says that waiting may
// help.
var refusals = []struct {
	err   error
	code  string
	retry bool
}{
	{ErrUnknownTask, "unknown-task", false},
	{ErrMalformed, "malformed", false},
	{ErrCohortTooSmall, "cohort-too-small", false},
	{ErrEpsilonUnreachable, "epsilon-unreachable", false},
	{ErrHeadroom, "headroom", false},
	{ErrNoBudget, "no-budget", false},
	{ErrPolicy, "policy", false},
	{ErrBudget, "budget-exhausted", false},
	{ErrNotDebited, "not-debited", false},
	{ErrRoundSpent, "round-spent", false},
	{ErrNoScores, "no-scores", false},
	{ErrTwoDatasets, "two-datasets", false},
	{ErrNoise, "noise-commitment", false},
	{ErrNotCoordinator, "not-coordinator", false},
	{ErrNotMember, "not-member", false},
	{ErrNotAssigned, "not-assigned", false},
	{ErrRunOver, "run-over", false},
	{ErrRunNotActive, "run-not-active", true},
	{ErrNotInOrder, "not-in-order", false},
	{ErrMaxHolders, "max-holders", false},
	{ErrNotStaked, "not-staked", false},
	{ErrRevoked, "revoked", false},
	{ErrNotChecked, "not-checked", true},
	{ErrExpired, "expired", false},
	{ErrReplayed, "replayed", false},
	{ErrWrongRecipient, "wrong-recipient", false},
	{ErrWrongCustodian, "wrong-custodian", false},
	{ErrCohortMissing, "cohort-missing", true},
	{ErrSecondCohort, "second-cohort", false},
	{ErrCohortMismatch, "cohort-mismatch", false},
	{ErrAckQuorum, "ack-quorum", true},
	{ErrRoundOrder, "round-order", false},
	{ErrTooManyRounds, "too-many-rounds", false},
	{ErrDifferencing, "differencing", false},
	{ErrSecondAnswer, "second-answer", false},
	{ErrStaleChain, "stale-chain", true},
	{ErrKMin, "k-min", false},
	{ErrAlteredResult, "altered-result", false},
	{ErrSecondResult, "second-result", false},
	{ErrSumConflict, "sum-conflict", false},
	{ErrSecondGradient, "second-gradient", false},
	{ErrGradientNorm, "gradient-norm", false},
	{ErrGradientUnchecked, "gradient-unchecked", false},
	{ErrTotalsOnce, "totals-once", false},
	{ErrTooFewRounds, "too-few-rounds", true},
	{ErrRoundNotUnmasked, "round-not-unmasked", false},
	{ErrCopiedPiece, "copied-piece", false},
	{ErrSeedsUnknown, "seeds-unknown", false},
	{ErrNoKeys, "no-keys", false},
	{ErrRateLimited, "rate-limited", true},
	{ErrUnavailable, "unavailable", true},
	{ErrInternal, "internal", false},
	// What lower layers report, when nothing above says more.
	{ErrBadSignature, "bad-signature", false},
	{typed.ErrBadSignature, "bad-signature", false},
	{typed.ErrWrongSigner, "bad-signature", false},
	{dao.ErrPolicyDenies, "policy", false},
	{dao.ErrBadPolicy, "policy", false},
	{protocol.ErrWrongDocument, "not-in-order", false},
	{dao.ErrBadOrder, "not-in-order", false},
	{dao.ErrNoAccountant, "not-in-order", false},
	{protocol.ErrMalformed, "malformed", false},
	{protocol.ErrKind, "malformed", false},
}

// Code is the short stable name of a refusal and whether a retry may help; ok
// is false for errors that are not refusals (disk, programming).
func Code(err error) (code string, retry, ok bool) {
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return r.code, r.retry, true
		}
	}
	return "", false, false
}

// FromCode is the sentinel of a code, or nil: what a coordinator or a test
// gets out of a Refusal.
func FromCode(code string) error {
	for _, r := range refusals {
		if r.code == code {
			return r.err
		}
	}
	return nil
}
