package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/server/api/gen"
	"sahm/trainer/dataset"
)

// Errors that handlers and the parts behind them use; each is one problem
// type. Wrap them with what was wrong: the text becomes the problem's detail.
var (
	ErrMalformed         = errors.New("malformed request")
	ErrUnknownField      = errors.New("unknown field")
	ErrNotSignedIn       = errors.New("not signed in")
	ErrForbidden         = errors.New("not allowed")
	ErrNotFound          = errors.New("not found")
	ErrMethod            = errors.New("method not allowed")
	ErrUnknownDataset    = errors.New("unknown dataset")
	ErrTooLarge          = errors.New("too large")
	ErrWrongLength       = errors.New("wrong length")
	ErrWrongHash         = errors.New("bytes do not match their hash")
	ErrWrongOffset       = errors.New("bytes do not begin where the received ones end")
	ErrInterrupted       = errors.New("the transfer broke off")
	ErrQuota             = errors.New("the account's space in this run is used up")
	ErrBadSignature      = errors.New("bad signature")
	ErrWrongSigner       = errors.New("signed by another account")
	ErrExpired           = errors.New("expired")
	ErrReplayed          = errors.New("already used")
	ErrNonceUsed         = errors.New("sign-in nonce was used or never issued")
	ErrDuplicateData     = errors.New("the same data is registered already")
	ErrNotListed         = errors.New("dataset is not listed")
	ErrTooFewTrainers    = errors.New("too few eligible trainers")
	ErrTooFewOwners      = errors.New("too few distinct owners")
	ErrCohortTooSimilar  = errors.New("the cohort is too similar to that of an earlier run")
	ErrAnswered          = errors.New("these statistics are published, or being made")
	ErrInsufficientFunds = errors.New("insufficient funds")
	ErrVotingClosed      = errors.New("voting is not open")
	ErrNoVotes           = errors.New("no votes at the proposal's snapshot")
	ErrNotReady          = errors.New("not ready yet")
	ErrConflict          = errors.New("conflict")
	ErrRateLimited       = errors.New("too many requests")
	ErrRelayBudget       = errors.New("the relayer's gas of this hour is used up")
	ErrUnavailable       = errors.New("not available now")
	ErrNoPrivacyBudget   = errors.New("no lifetime privacy budget")
	ErrPrivacyBudget     = errors.New("the lifetime privacy budget does not cover this")
)

// Revert says that a contract refuses a call.
type Revert struct {
	Name   string            // of its error, "NotAdmitted"; empty if it gave none that is known
	Detail string            // the call and the error with its arguments, for people
	Args   map[string]string // the error's arguments by their names in the contract
	Advice string            // what to do about it
}

// Error implements error.
func (r *Revert) Error() string {
	switch {
	case r.Detail != "":
		return r.Detail
	case r.Name != "":
		return r.Name
	}
	return "the contract refused without a reason"
}

var errRevert = errors.New("the contract would refuse this")

// kind is one problem type: everything but its detail.
type kind struct {
	name   string
	status int
	title  string
	errs   []error // any of them
}

// ProblemPrefix starts every problem type.
const ProblemPrefix = "urn:sahm:problem:"

// kinds is the one table from errors to problems. The first match wins, so
// that a specific error wrapped in a general one keeps its own type.
func kinds() []kind {
	return []kind{
		{"unknown-field", 400, "The request has a field that the server does not know", []error{ErrUnknownField}},
		{"unknown-model-field", 422, "The model spec has a field that this version does not know", []error{model.ErrUnknownField}},
		{"not-signed-in", 401, "Sign in first", []error{ErrNotSignedIn}},
		{"forbidden", 403, "This account may not do that", []error{ErrForbidden}},
		{"unknown-dataset", 404, "There is no such dataset", []error{ErrUnknownDataset}},
		{"not-found", 404, "There is nothing here", []error{ErrNotFound}},
		{"method-not-allowed", 405, "This address does not take that method", []error{ErrMethod}},
		{"quota", 413, "The account's space for blobs of this run is used up", []error{ErrQuota}},
		{"too-large", 413, "The request is too large", []error{ErrTooLarge}},
		{"wrong-length", 422, "A vector length does not follow from the documents", []error{ErrWrongLength, protocol.ErrWrongLength, model.ErrWrongLength}},
		{"wrong-hash", 422, "Bytes do not match the hash that names them", []error{ErrWrongHash, protocol.ErrWrongDocument}},
		{"wrong-offset", 409, "Bytes must begin where the received ones end; ask where that is", []error{ErrWrongOffset}},
		{"interrupted", 400, "The transfer broke off; what came is kept", []error{ErrInterrupted}},
		{"wrong-signer", 403, "Another account signed this", []error{ErrWrongSigner, typed.ErrWrongSigner}},
		{"bad-signature", 422, "The signature does not verify", []error{ErrBadSignature, typed.ErrBadSignature}},
		{"expired", 410, "The time for this is over", []error{ErrExpired}},
		{"replayed", 409, "This signed message was used already, or its nonce is not the next one", []error{ErrReplayed}},
		{"nonce-used", 409, "The sign-in nonce was used already; ask for a new one", []error{ErrNonceUsed}},
		{"duplicate-data", 409, "The same data is registered already", []error{ErrDuplicateData}},
		{"not-listed", 409, "A dataset is not on the market", []error{ErrNotListed}},
		{"no-accountant", 422, "A finite privacy loss is not offered for this unit of protection", []error{dao.ErrNoAccountant}},
		{"not-a-record-spec", 422, "That model cannot be trained with record-level privacy", []error{privacy.ErrNotRecordSpec}},
		{"epsilon-unreachable", 422, "No noise gives an epsilon that small", []error{privacy.ErrEpsilonUnreachable}},
		{"cohort-too-small", 422, "The cohort is too small for this promise", []error{dao.ErrCohortTooSmall}},
		{"no-privacy-budget", 409, "A dataset has no lifetime privacy budget for this", []error{ErrNoPrivacyBudget, dao.ErrNoBudget}},
		{"privacy-budget-exhausted", 409, "A dataset's lifetime privacy budget does not cover this", []error{ErrPrivacyBudget}},
		{"bad-policy", 422, "The policy document is not valid", []error{dao.ErrBadPolicy}},
		{"policy-denies", 409, "A dataset's policy does not allow this run", []error{dao.ErrPolicyDenies}},
		{"strategy-refused", 422, "The market does not run this server rule, or not for this order", []error{settlement.ErrNotOffered, strategy.ErrNeedsDP}},
		{"too-few-owners", 409, "The run needs datasets of more distinct owners", []error{ErrTooFewOwners}},
		{"cohort-too-similar", 409, "The difference to an earlier run's cohort would show too few contributors", []error{ErrCohortTooSimilar}},
		{"statistics-exist", 409, "The statistics of this set of dataset versions exist, or are being made: one answer for each set", []error{ErrAnswered}},
		{"too-few-trainers", 409, "Too few registered trainers are eligible for this run", []error{ErrTooFewTrainers}},
		{"insufficient-funds", 402, "The account cannot pay for this", []error{ErrInsufficientFunds}},
		{"voting-closed", 409, "Voting on this proposal is not open", []error{ErrVotingClosed}},
		{"no-votes", 409, "The account has no votes on this proposal", []error{ErrNoVotes}},
		{"not-ready", 409, "This is not ready yet", []error{ErrNotReady}},
		{"no-change", 409, "The proposal would change nothing", []error{ErrNoChange}},
		{"conflict", 409, "Something else is there already", []error{ErrConflict}},
		{"rate-limited", 429, "Too many requests; wait a little", []error{ErrRateLimited}},
		{"relay-budget", 429, "The relayer pays for no more in this hour", []error{ErrRelayBudget}},
		{"would-revert", 409, "The contract would refuse this", []error{errRevert}},
		{"malformed", 400, "The request is not well formed", []error{
			ErrMalformed, dao.ErrBadHex, dao.ErrBadAmount, dao.ErrBadOrder, protocol.ErrMalformed,
			model.ErrSyntax, model.ErrOutOfRange, privacy.ErrBadQuantiser, privacy.ErrHeadroom,
			dataset.ErrBadSchema,
		}},
		{"unavailable", 503, "A part of the server does not answer now; ask again in a moment", []error{ErrUnavailable}},
		{"timeout", 504, "The answer did not come in time", []error{context.DeadlineExceeded}},
	}
}

// reverts are contract errors that have a problem type of their own.
func (r *Revert) kind() error {
	switch r.Name {
	case "UnknownDataset":
		return ErrUnknownDataset
	case "DuplicateDataRoot":
		return ErrDuplicateData
	case "Expired", "DeadlinePassed", "ERC3009InvalidAuthorizationTime", "VotesExpiredSignature", "GovernorExpiredSignature":
		return ErrExpired
	case "InvalidAccountNonce", "ERC3009UsedAuthorization", "ERC3009ConsumedAuthorization":
		return ErrReplayed
	case "BadSignature", "GovernorInvalidSignature", "ERC3009InvalidSignature", "BadOrderSignature", "ECDSAInvalidSignature":
		return ErrBadSignature
	case "DatasetNotListed":
		return ErrNotListed
	case "TooFewOwners":
		return ErrTooFewOwners
	case "ERC20InsufficientBalance":
		return ErrInsufficientFunds
	case "RunExists", "DatasetExists", "AlreadyAdmitted", "GovernorAlreadyCastVote":
		return ErrConflict
	case "NoBudget", "WrongBudgetUnit":
		return ErrNoPrivacyBudget
	case "BudgetExceeded":
		return ErrPrivacyBudget
	case "BudgetCannotGrow":
		return ErrConflict
	case "DatasetNotAcknowledged", "NotAcknowledged":
		return ErrNotReady
	}
	return errRevert
}

// classify finds the problem of an error; ok is false for one that must not
// be told to the client.
func classify(err error) (k kind, ok bool) {
	var rev *Revert
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &rev):
		err = rev.kind()
	case errors.As(err, &tooBig):
		err = ErrTooLarge
	}
	for _, k := range kinds() {
		for _, e := range k.errs {
			if errors.Is(err, e) {
				return k, true
			}
		}
	}
	return kind{name: "internal", status: 500, title: "Something went wrong here; the log says what"}, false
}

// problemOf is the RFC 9457 document of an error.
func problemOf(err error, instance string) gen.Problem {
	k, known := classify(err)
	p := gen.Problem{Type: ProblemPrefix + k.name, Title: k.title, Status: k.status, Code: &k.name}
	if known {
		d := err.Error()
		p.Detail = &d
	}
	var (
		revert *Revert
		hint   *advised
	)
	switch {
	case errors.As(err, &revert):
		p.Error = &revert.Name
		if len(revert.Args) > 0 {
			p.Args = &revert.Args
		}
		if revert.Advice != "" {
			p.Advice = &revert.Advice
		}
	case known && errors.As(err, &hint):
		p.Advice = &hint.advice
	}
	if instance != "" {
		p.Instance = &instance
	}
	return p
}

// statusClientClosed is what logs and metrics call a request whose client went
// away before it was answered, as nginx does. It is never sent.
const statusClientClosed = 499

// fail ends a request with a problem. Unknown errors are logged, never shown.
func (s *Server) fail(c *gin.Context, err error) {
	id := c.GetString(keyRequestID)
	if c.Request.Context().Err() != nil && !c.Writer.Written() {
		// The client went away; nobody reads an answer, and it is no fault.
		c.AbortWithStatus(statusClientClosed)
		return
	}
	p := problemOf(err, "urn:sahm:request:"+id)
	if p.Status == http.StatusInternalServerError {
		s.log.Error("request failed", "request", id, "route", c.FullPath(), "error", err.Error())
	}
	if c.Writer.Written() { // a stream has begun; there is nothing left to say
		c.Abort()
		return
	}
	body, merr := json.Marshal(p)
	if merr != nil {
		body = []byte(`{"type":"` + ProblemPrefix + `internal","title":"internal","status":500}`)
	}
	if p.Status == http.StatusUnauthorized {
		c.Header("WWW-Authenticate", "Bearer")
	}
	switch p.Status {
	case http.StatusTooManyRequests:
		c.Header("Retry-After", "10")
	case http.StatusServiceUnavailable:
		c.Header("Retry-After", "1")
	}
	c.Header("Content-Type", "application/problem+json")
	c.Status(p.Status)
	_, _ = c.Writer.Write(body) // the client may be gone
	c.Abort()
}

func malformed(f string, a ...any) error {
	return fmt.Errorf("%w: "+f, append([]any{ErrMalformed}, a...)...)
}
