package trainer

import (
	"context"
	"errors"
	"fmt"

	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/replicated"
	"sahm/storage"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

// Codes of refusals: what a coordinator and a person read first.
const (
	CodeBadTask      = "bad-task"      // malformed, or contradicts order or chain
	CodeBadDocuments = "bad-documents" // order, spec or schema do not fit their hashes or each other

	// An order with differential privacy that cannot be kept.
	CodeCohortTooSmall     = "cohort-too-small"    // its honest members could not carry the noise
	CodeEpsilonUnreachable = "epsilon-unreachable" // no noise that can be drawn gives it
	CodeHeadroom           = "headroom"            // sum and noise might not fit the word
	CodeStrategy           = "strategy-refused"    // not run here, or not without noise
	CodeRoundsSpent        = "rounds-spent"        // the order's ε covers no round of that number

	CodeUnknownRun      = "unknown-run"       // the own node does not show the run (yet)
	CodeWrongState      = "wrong-state"       // the run is not in a state for this task
	CodeWrongAttempt    = "wrong-attempt"     // not the attempt that the chain shows
	CodeNotAssigned     = "not-assigned"      // the chain names somebody else
	CodeBadCustodianKey = "bad-custodian-key" // a run.keys.ok envelope is missing or not the custodian's
	CodeChainBehind     = "chain-behind"      // the own node lacks what the task refers to
	CodeWrongData       = "wrong-data"        // ciphertext, root, rows or columns are not the registered ones
	CodeKeyConflict     = "key-conflict"      // custodians released different values of one piece
	CodeKeyMissing      = "key-missing"       // a piece of the data key is missing
	CodeBadRelease      = "bad-release"       // a release does not open, or is for another context
	CodeDataNotOpen     = "data-not-open"     // send data.open (again)
	CodeRevoked         = "dataset-revoked"   // revoked on chain
	CodeWrongModel      = "wrong-model"       // the derived model is not the one in the task or on chain
	CodeWrongBlob       = "wrong-blob"        // a blob does not have its hash or length
	CodeSecondUpload    = "second-upload"     // another upload of this round was signed
	CodeAfterCommit     = "after-commit"      // the round's cohort is committed already
	CodeSecondEval      = "second-evaluation" // another evaluation of this round was signed
	CodeNotCommitted    = "not-committed"     // the chain shows no such gradient for the round (yet)
	CodeGradient        = "gradient-mismatch" // the recomputed gradient is another
	CodeNotFinite       = "not-finite"        // a NaN or an infinity
	CodeOutOfRange      = "out-of-range"      // a value beyond the declared range
	CodeNoWork          = "no-work"           // no record of the work that a receipt is asked for
	CodeSecondReceipt   = "second-receipt"    // another receipt was signed
	CodeNotOver         = "not-over"          // the chain shows neither settlement nor refund (yet)
	CodeUnfit           = "device-unfit"      // the accelerator may not take work now; the detail has the name
	CodeUnavailable     = "unavailable"       // chain node, blob store or gateway did not answer
	CodeInternal        = "internal"          // see the trainer's log
)

// RefusalError is why a task was not done.
type RefusalError struct {
	Code  string
	Retry bool
	Err   error // may be nil
	text  string
}

// Error implements error.
func (e *RefusalError) Error() string {
	s := e.Code
	if e.text != "" {
		s += ": " + e.text
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap gives the cause.
func (e *RefusalError) Unwrap() error { return e.Err }

func refuse(code, format string, a ...any) error {
	return &RefusalError{Code: code, text: fmt.Sprintf(format, a...)}
}

func later(code, format string, a ...any) error {
	return &RefusalError{Code: code, Retry: true, text: fmt.Sprintf(format, a...)}
}

func refuseErr(code string, err error, format string, a ...any) error {
	return &RefusalError{Code: code, Err: err, text: fmt.Sprintf(format, a...)}
}

// codeOf maps errors of other packages. The first that matches counts.
var codeOf = []struct {
	err   error
	code  string
	retry bool
}{
	{protocol.ErrMalformed, CodeBadTask, false},
	{protocol.ErrKind, CodeBadTask, false},
	{protocol.ErrWrongLength, CodeWrongBlob, false},
	{ErrDiverged, CodeNotFinite, false},
	{ErrUnfit, CodeUnfit, true},
	{model.ErrNotFinite, CodeNotFinite, false},
	{privacy.ErrNotFinite, CodeNotFinite, false},
	{privacy.ErrOutOfRange, CodeOutOfRange, false},
	{privacy.ErrHeadroom, CodeOutOfRange, false},
	{replicated.ErrConflict, CodeKeyConflict, false},
	{replicated.ErrMissingPiece, CodeKeyMissing, true},
	{seal.ErrWrongContext, CodeBadRelease, false},
	{seal.ErrDecrypt, CodeBadRelease, false},
	{storage.ErrWrongCID, CodeWrongData, false},
	{storage.ErrBadCID, CodeWrongData, false},
	{storage.ErrMalformed, CodeWrongData, false},
	{storage.ErrTooLarge, CodeWrongData, false},
	{storage.ErrTruncated, CodeUnavailable, true},
	{storage.ErrNotFound, CodeUnavailable, true},
	{storage.ErrUnavailable, CodeUnavailable, true},
	{dataset.ErrBadStats, CodeWrongBlob, false},
	{ErrNoBlob, CodeUnavailable, true},
	{ErrNotOnChain, CodeChainBehind, true},
	{context.DeadlineExceeded, CodeUnavailable, true},
}

// asRefusal turns any error into a refusal; what is not known is internal and
// worth another try, and its text stays in the trainer's own log.
func asRefusal(err error) *RefusalError {
	var r *RefusalError
	if errors.As(err, &r) {
		return r
	}
	for _, c := range codeOf {
		if errors.Is(err, c.err) {
			return &RefusalError{Code: c.code, Retry: c.retry, Err: err}
		}
	}
	return &RefusalError{Code: CodeInternal, Retry: true, Err: err}
}
