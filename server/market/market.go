// Package market holds a run as a pure, event-sourced state machine. Facts
// (orders, plans, daemons' signed replies, what the chain shows, what was
// opened) are folded by Apply into a State; Next derives from a State every
// action that is still owed. There is no clock, no network and no storage
// here: the coordinator stores events, performs actions, and may be killed at
// any instruction, because Next of the stored events says what is left.
//
// A fact that does not verify is refused by Apply and never stored.
package market

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc"
)

// Phase is where a run stands, in the words of the API.
type Phase string

// Phases of a run. Settled and Refunded are final.
const (
	PhaseFunded   Phase = "Funded"
	PhaseAssigned Phase = "Assigned"
	PhaseTraining Phase = "Training"
	PhaseProposed Phase = "Proposed"
	PhaseSettled  Phase = "Settled"
	PhaseRefunded Phase = "Refunded"
)

// Final reports whether nothing more can happen.
func (p Phase) Final() bool { return p == PhaseSettled || p == PhaseRefunded }

// EventKind names a fact. Daemons' replies use their protocol.Kind.
type EventKind string

// Facts that are not daemons' replies.
const (
	RunOpened      EventKind = "run.opened"      // Opened
	RunPlanned     EventKind = "run.planned"     // Plan
	ChainAssigned  EventKind = "chain.assigned"  // empty
	ChainDrawn     EventKind = "chain.drawn"     // Drawn
	ChainCommitted EventKind = "chain.committed" // Committed
	StatsOpened    EventKind = "stats.opened"    // OpenedBlob
	RoundOpened    EventKind = "round.opened"    // OpenedBlob
	RoundVoid      EventKind = "round.void"      // Problem
	ModelSealed    EventKind = "model.sealed"    // Sealed
	ChainProposed  EventKind = "chain.proposed"  // Proposed
	ChainSettled   EventKind = "chain.settled"   // empty
	ChainRefunded  EventKind = "chain.refunded"  // Problem
	RunStopped     EventKind = "run.stopped"     // Problem: no more rounds, settle what is complete
	// PricesNoted comes after the end: the price book was told of the run.
	PricesNoted EventKind = "prices.noted" // Noted
)

// own reports whether only the coordinator itself states facts of this kind.
func (k EventKind) own() bool {
	switch k {
	case RunOpened, RunPlanned, ChainAssigned, ChainDrawn, ChainCommitted, StatsOpened, RoundOpened, RoundVoid,
		ModelSealed, ChainProposed, ChainSettled, ChainRefunded, RunStopped, PricesNoted:
		return true
	}
	return false
}

// Event is one stored fact.
type Event struct {
	Kind    EventKind       `json:"kind"`
	Party   dao.Address     `json:"party"` // whose reply; zero for the coordinator's own facts
	Attempt uint32          `json:"attempt"`
	Round   uint32          `json:"round"`
	Body    json.RawMessage `json:"body"`
	AtMs    int64           `json:"atMs"` // when it was stored, unix ms
}

// Opened starts a run: its order is funded on chain.
type Opened struct {
	Docs     protocol.RunDocs    `json:"docs"`
	Holdings []protocol.Holding  `json:"holdings"` // by dataset, then the validation set
	Creators []dao.Address       `json:"creators"` // by dataset
	Policies []protocol.Document `json:"policies"` // by dataset, then the validation set
	Parties  Parties             `json:"parties"`
}

// Parties are the fixed outside parties of a run.
type Parties struct {
	ChainID    uint64        `json:"chainId"`
	Escrow     dao.Address   `json:"escrow"`
	Custodians []dao.Address `json:"custodians"` // of the order's epoch, committee order
	Threshold  int           `json:"threshold"`
	Treasury   dao.Address   `json:"treasury"`
}

// Plan is who will do what in an attempt.
type Plan struct {
	Seats     []protocol.PlannedSeat `json:"seats"`
	Evaluator dao.Address            `json:"evaluator"`
	// Refused says of registered trainers why they were given no work, for
	// people; at most MaxRefused of them.
	Refused []Mismatch `json:"refused,omitempty"`
}

// MaxRefused bounds what a plan says of trainers that were not suited.
const MaxRefused = 200

// Drawn names the recomputer that the beacon drew.
type Drawn struct {
	Recomputer dao.Address `json:"recomputer"`
}

// Committed is a cohort that the chain shows.
type Committed struct {
	Cohort       dao.Hash `json:"cohort"`
	ModelHash    dao.Hash `json:"modelHash"`
	GradientHash dao.Hash `json:"gradientHash"`
}

// OpenedBlob is an opened sum and the model that follows from it.
type OpenedBlob struct {
	Blob      dao.Hash `json:"blob"`
	NextModel dao.Hash `json:"nextModel"`
	// SingleSourced subsets had one live holder only.
	SingleSourced []uint16 `json:"singleSourced,omitempty"`
}

// Sealed is the model, sealed to the builder and published, and the outcome
// that the custodians are asked to sign. It is all that is left to know once
// the masked vectors are deleted.
type Sealed struct {
	CID           string       `json:"cid"`
	Result        dao.Result   `json:"result"`
	Payouts       []dao.Payout `json:"payouts"`
	Scores        []int64      `json:"scores"` // by seat
	RefundWei     dao.Wei      `json:"refundWei"`
	GradientScale float64      `json:"gradientScale"`
	// Answer is what a statistics order ends in, as it was published under CID:
	// the bytes of a settlement.StatisticsAnswer.
	Answer protocol.Document `json:"answer,omitempty"`
}

// Proposed is the result on chain.
type Proposed struct {
	ChallengeEnds uint64 `json:"challengeEnds"`
}

// Noted is what the price book was told of a settled run.
type Noted struct {
	Demand  bool   `json:"demand"`            // its rounds, which raise the datasets' demand
	Quality bool   `json:"quality"`           // its scores
	Missing string `json:"missing,omitempty"` // why not both, for people
}

// Problem says why something did not happen, for people.
type Problem struct {
	Code   string `json:"code"`
	Detail string `json:"detail"`
}

// Errors of Apply.
var (
	// ErrDuplicate: the fact is known already. Harmless.
	ErrDuplicate = errors.New("already known")
	// ErrUnexpected: the fact does not belong to the run's present state.
	ErrUnexpected = errors.New("unexpected here")
	// ErrInvalid: the fact does not verify.
	ErrInvalid = errors.New("does not verify")
)

// Round is one masked round in the making or completed.
type Round struct {
	Number    uint32
	ModelHash dao.Hash
	Eval      *protocol.EvalReply
	Uploads   []*protocol.SignedHeader // by seat
	Committed *Committed
	Acks      map[dao.Address]protocol.SignedCohortAck
	Reveal    *protocol.Envelope
	Check     *protocol.Envelope
	Sums      map[dao.Address][]protocol.SignedSum
	SumsAtMs  int64 // when the last sums came
	Opened    *OpenedBlob
}

// GradientHash is the evaluator's commitment, zero in the statistics round.
func (r *Round) GradientHash() dao.Hash {
	if r.Eval == nil {
		return dao.Hash{}
	}
	return r.Eval.GradientHash
}

// State is a run after its events. Treat it as read-only outside Apply.
type State struct {
	RunID     dao.RunID
	Phase     Phase
	Opened    Opened
	Committee mpc.Committee
	Escrow    typed.Domain

	Attempt    uint32
	Plan       *Plan
	Keys       map[dao.Address]protocol.Envelope
	Seeds      map[int]protocol.SeatSeeds // by seat
	SeedAcks   map[dao.Address]protocol.SeedAckReply
	SeedsRoot  dao.Hash
	Assigned   bool
	Recomputer dao.Address
	Requests   map[dao.Address][]protocol.SignedKeyRequest // by holder
	Releases   map[ReleaseKey]protocol.KeyReleaseReply
	Ready      map[dao.Address]bool

	Stats     *Round  // the statistics round, once opened
	Completed []Round // training rounds
	Current   *Round  // the round in the making
	Voids     int
	Stopped   *Problem
	FinalEval *protocol.EvalReply

	Receipts map[dao.Address][]protocol.SignedReceipt
	// ScoreAcks settle for RoundNumbers; a quorum comes before any totals.
	ScoreAcks map[dao.Address]protocol.SignedScoresAck
	Scores    map[dao.Address]protocol.Envelope
	Sealed    *Sealed
	Signed    map[dao.Address]protocol.SignReply
	Proposed  *Proposed
	Noted     *Noted // after the end
	Closed    map[dao.Address]bool
	Problem   *Problem
	FinalAtMs int64 // when the run was known to be over, unix ms
	Events    int
}

// ReleaseKey identifies one custodian's release of one holding to one holder.
type ReleaseKey struct {
	Custodian, Holder dao.Address
	DatasetID         dao.DatasetID
}

// Order is the run's order.
func (s *State) Order() *dao.Order { return &s.Opened.Docs.Order }

// Trainers are the distinct trainers of the seats, in seat order.
func (s *State) Trainers() []dao.Address {
	var out []dao.Address
	seen := map[dao.Address]bool{}
	if s.Plan != nil {
		for _, p := range s.Plan.Seats {
			if !seen[p.Trainer] {
				seen[p.Trainer] = true
				out = append(out, p.Trainer)
			}
		}
	}
	return out
}

// Holders are everyone who opens data: trainers, evaluator, recomputer. Nothing
// is evaluated in a statistics order.
func (s *State) Holders() []dao.Address {
	if s.Order().StatisticsOnly() {
		return s.Trainers()
	}
	return append(s.Trainers(), s.Plan.Evaluator, s.Recomputer)
}

// SeatsOf lists the seats of a trainer.
func (s *State) SeatsOf(a dao.Address) []int {
	var out []int
	for i, p := range s.Plan.Seats {
		if p.Trainer == a {
			out = append(out, i)
		}
	}
	return out
}

// HoldingsOf lists what a holder opens.
func (s *State) HoldingsOf(a dao.Address) []protocol.Holding {
	if a == s.Plan.Evaluator || a == s.Recomputer {
		return s.Opened.Holdings[len(s.Opened.Holdings)-1:]
	}
	var out []protocol.Holding
	for _, i := range s.SeatsOf(a) {
		out = append(out, s.Opened.Holdings[i])
	}
	return out
}

// PolicyOf is the policy document of a holding's dataset.
func (s *State) PolicyOf(id dao.DatasetID) protocol.Document {
	for i, h := range s.Opened.Holdings {
		if h.DatasetID == id {
			return s.Opened.Policies[i]
		}
	}
	return nil
}

// Steps are the completed training rounds as participants need them.
func (s *State) Steps() []protocol.Step {
	out := make([]protocol.Step, len(s.Completed))
	for i, r := range s.Completed {
		out[i] = protocol.Step{Round: r.Number, ModelHash: r.ModelHash, Aggregate: r.Opened.Blob}
	}
	return out
}

// StatsResult is the opened statistics round.
func (s *State) StatsResult() protocol.StatsResult {
	if s.Stats == nil {
		return protocol.StatsResult{}
	}
	return protocol.StatsResult{Round: s.Stats.Number, Blob: s.Stats.Opened.Blob}
}

// NextModel is the hash of the model after everything that is complete.
func (s *State) NextModel() dao.Hash {
	if n := len(s.Completed); n > 0 {
		return s.Completed[n-1].Opened.NextModel
	}
	if s.Stats != nil {
		return s.Stats.Opened.NextModel
	}
	return dao.Hash{}
}

// TrainingDone reports that no further round will start.
func (s *State) TrainingDone() bool {
	return s.Stats != nil && (len(s.Completed) == int(s.Order().Training.Rounds) || s.Stopped != nil)
}

// RoundNumbers lists the completed training rounds.
func (s *State) RoundNumbers() []uint32 {
	out := make([]uint32, len(s.Completed))
	for i, r := range s.Completed {
		out[i] = r.Number
	}
	return out
}

// HeadersOf is the full cohort's headers; nil while one is missing.
func (r *Round) HeadersOf() []protocol.SignedHeader {
	out := make([]protocol.SignedHeader, len(r.Uploads))
	for i, u := range r.Uploads {
		if u == nil {
			return nil
		}
		out[i] = *u
	}
	return out
}

// SumChoice picks, per subset, the sum that most of its holders signed. ok is
// false while a subset has none. lone lists subsets with one source, liars the
// custodians whose sum differs from the chosen one.
func (s *State) SumChoice(r *Round) (sums []protocol.SignedSum, lone []uint16, liars []dao.Address, ok bool) {
	pieces := s.Committee.Pieces()
	sums = make([]protocol.SignedSum, pieces)
	for subset := range pieces {
		votes := map[dao.Hash]int{}
		from := map[dao.Hash]protocol.SignedSum{}
		total := 0
		for _, c := range s.Opened.Parties.Custodians {
			for _, sum := range r.Sums[c] {
				if int(sum.Header.Subset) == subset {
					votes[sum.Header.BlobHash]++
					total++
					if _, seen := from[sum.Header.BlobHash]; !seen {
						from[sum.Header.BlobHash] = sum
					}
				}
			}
		}
		if total == 0 {
			return nil, nil, nil, false
		}
		best := dao.Hash{}
		for h, n := range votes {
			if n > votes[best] || (n == votes[best] && string(h[:]) < string(best[:])) {
				best = h
			}
		}
		if total == 1 {
			lone = append(lone, uint16(subset))
		}
		sums[subset] = from[best]
		for _, c := range s.Opened.Parties.Custodians {
			for _, sum := range r.Sums[c] {
				if int(sum.Header.Subset) == subset && sum.Header.BlobHash != best {
					liars = append(liars, c)
				}
			}
		}
	}
	return sums, lone, liars, true
}

func decode(b json.RawMessage, v any) error {
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	return nil
}

// With returns the state after one more event, leaving s unchanged: what
// reads s beside the writer keeps a consistent view.
func (s *State) With(e Event) (*State, error) {
	next := s.clone()
	if err := next.Apply(e); err != nil {
		return nil, err
	}
	return next, nil
}

func (s *State) clone() *State {
	n := *s
	n.Keys, n.Seeds, n.SeedAcks = maps.Clone(s.Keys), maps.Clone(s.Seeds), maps.Clone(s.SeedAcks)
	n.Requests, n.Releases, n.Ready = maps.Clone(s.Requests), maps.Clone(s.Releases), maps.Clone(s.Ready)
	n.ScoreAcks = maps.Clone(s.ScoreAcks)
	n.Receipts, n.Scores, n.Signed, n.Closed = maps.Clone(s.Receipts), maps.Clone(s.Scores), maps.Clone(s.Signed), maps.Clone(s.Closed)
	n.Completed = slices.Clone(s.Completed)
	if s.Current != nil {
		r := *s.Current
		r.Uploads, r.Acks, r.Sums = slices.Clone(r.Uploads), maps.Clone(r.Acks), maps.Clone(r.Sums)
		n.Current = &r
	}
	return &n
}
