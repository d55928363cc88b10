package market

import (
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc"
)

// New is the state before the first event.
func New(run dao.RunID) *State { return &State{RunID: run} }

// Apply folds one fact into the state. On error the state is unchanged.
func (s *State) Apply(e Event) error {
	if s.Events == 0 && e.Kind != RunOpened {
		return fmt.Errorf("%w: %s before the run was opened", ErrUnexpected, e.Kind)
	}
	if s.Phase.Final() && e.Kind != EventKind(protocol.RunClosed) && e.Kind != PricesNoted {
		return fmt.Errorf("%w: the run is %s", ErrUnexpected, s.Phase)
	}
	// A daemon chooses the kind of its envelope: it must not pass for a fact of
	// the coordinator's own, which nothing below verifies.
	if e.Kind.own() && !e.Party.IsZero() {
		return fmt.Errorf("%w: %s from %s", ErrInvalid, e.Kind, e.Party)
	}
	if e.Kind != RunOpened && e.Kind != RunPlanned && e.Attempt != s.Attempt {
		return fmt.Errorf("%w: attempt %d, now %d", ErrUnexpected, e.Attempt, s.Attempt)
	}
	if err := s.apply(e); err != nil {
		return fmt.Errorf("%s: %w", e.Kind, err)
	}
	s.Events++
	return nil
}

func (s *State) apply(e Event) error {
	switch e.Kind {
	case RunOpened:
		return s.open(e)
	case RunPlanned:
		return s.plan(e)
	case ChainAssigned:
		if s.Assigned {
			return ErrDuplicate
		}
		s.Assigned, s.Phase = true, PhaseAssigned
		return nil
	case ChainDrawn:
		var d Drawn
		if err := decode(e.Body, &d); err != nil {
			return err
		}
		if !s.Recomputer.IsZero() {
			return ErrDuplicate
		}
		s.Recomputer = d.Recomputer
		return nil
	case ChainCommitted:
		return s.committed(e)
	case StatsOpened, RoundOpened:
		return s.opened(e)
	case RoundVoid:
		return s.void(e)
	case RunStopped:
		var p Problem
		if err := decode(e.Body, &p); err != nil {
			return err
		}
		if s.Stopped != nil {
			return ErrDuplicate
		}
		s.Stopped, s.Current = &p, nil
		return nil
	case ModelSealed:
		var m Sealed
		if err := decode(e.Body, &m); err != nil {
			return err
		}
		if s.Sealed != nil {
			return ErrDuplicate
		}
		s.Sealed = &m
		return nil
	case ChainProposed:
		var p Proposed
		if err := decode(e.Body, &p); err != nil {
			return err
		}
		if s.Proposed != nil {
			return ErrDuplicate
		}
		s.Proposed, s.Phase = &p, PhaseProposed
		return nil
	case ChainSettled:
		s.Phase, s.FinalAtMs = PhaseSettled, e.AtMs
		return nil
	case PricesNoted:
		var n Noted
		if err := decode(e.Body, &n); err != nil {
			return err
		}
		if s.Phase != PhaseSettled {
			return fmt.Errorf("%w: the run is %s", ErrUnexpected, s.Phase)
		}
		if s.Noted != nil {
			return ErrDuplicate
		}
		s.Noted = &n
		return nil
	case ChainRefunded:
		var p Problem
		if err := decode(e.Body, &p); err != nil {
			return err
		}
		s.Phase, s.Problem, s.FinalAtMs = PhaseRefunded, &p, e.AtMs
		return nil
	}
	return s.reply(e)
}

func (s *State) open(e Event) error {
	if s.Events > 0 {
		return ErrDuplicate
	}
	var o Opened
	if err := decode(e.Body, &o); err != nil {
		return err
	}
	d := typed.EscrowDomain(o.Parties.ChainID, o.Parties.Escrow)
	if err := o.Docs.Check(d, s.RunID); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	n := len(o.Docs.Order.Datasets)
	if len(o.Creators) != n || len(o.Holdings) != n+1 || len(o.Policies) != n+1 {
		return fmt.Errorf("%w: %d datasets, %d creators, %d holdings, %d policies", ErrInvalid, n, len(o.Creators), len(o.Holdings), len(o.Policies))
	}
	if err := o.checkHoldings(); err != nil {
		return err
	}
	if _, err := privacy.TermsOf(&o.Docs.Order); err != nil {
		return fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if err := o.Docs.Order.CheckContributors(o.Creators); err != nil {
		return fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	c := mpc.Committee{M: len(o.Parties.Custodians), T: o.Parties.Threshold}
	if err := c.Validate(); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	s.Opened, s.Escrow, s.Committee, s.Phase = o, d, c, PhaseFunded
	s.Closed = map[dao.Address]bool{}
	return nil
}

// checkHoldings demands the order's versions and its validation set: what
// holders would be told to open must be what was paid for.
func (o *Opened) checkHoldings() error {
	order := &o.Docs.Order
	for i, u := range order.Datasets {
		if h := o.Holdings[i]; h.DatasetID != u.DatasetID || h.Version != u.Version || h.Rows != u.Rows {
			return fmt.Errorf("%w: dataset %d is version %d of %s with %d rows, the order has version %d of %s with %d", ErrInvalid, i, h.Version, h.DatasetID, h.Rows, u.Version, u.DatasetID, u.Rows)
		}
	}
	v, h := order.Validation, o.Holdings[len(order.Datasets)]
	if h.DatasetID != v.DatasetID || h.Version != v.Version || h.DataRoot != v.DataRoot || h.DataCID != v.CID || h.Rows != v.Rows {
		return fmt.Errorf("%w: the validation set is not the order's", ErrInvalid)
	}
	return nil
}

func (s *State) plan(e Event) error {
	if s.Assigned && s.Current != nil && s.Current.Number > protocol.FirstRound(s.Order()) {
		return fmt.Errorf("%w: training has begun", ErrUnexpected)
	}
	if e.Attempt != s.Attempt+1 {
		return ErrDuplicate
	}
	var p Plan
	if err := decode(e.Body, &p); err != nil {
		return err
	}
	if len(p.Seats) != len(s.Order().Datasets) {
		return fmt.Errorf("%w: %d seats", ErrInvalid, len(p.Seats))
	}
	for i, seat := range p.Seats {
		u := s.Order().Datasets[i]
		if seat.DatasetID != u.DatasetID || seat.Version != u.Version || seat.Contributor != s.Opened.Creators[i] || seat.Trainer.IsZero() || seat.Trainer == p.Evaluator {
			return fmt.Errorf("%w: seat %d", ErrInvalid, i)
		}
	}
	s.Attempt, s.Plan, s.Assigned, s.Recomputer = e.Attempt, &p, false, dao.Address{}
	s.Keys = map[dao.Address]protocol.Envelope{}
	s.Seeds = map[int]protocol.SeatSeeds{}
	s.SeedAcks = map[dao.Address]protocol.SeedAckReply{}
	s.SeedsRoot = dao.Hash{}
	s.Requests = map[dao.Address][]protocol.SignedKeyRequest{}
	s.Releases = map[ReleaseKey]protocol.KeyReleaseReply{}
	s.Ready = map[dao.Address]bool{}
	s.Receipts = map[dao.Address][]protocol.SignedReceipt{}
	s.ScoreAcks = map[dao.Address]protocol.SignedScoresAck{}
	s.Scores = map[dao.Address]protocol.Envelope{}
	s.Signed = map[dao.Address]protocol.SignReply{}
	s.Stats, s.Completed, s.FinalEval = nil, nil, nil
	s.Current = s.newRound(protocol.FirstRound(s.Order()), s.Order().Training.SchemaHash)
	return nil
}

func (s *State) newRound(number uint32, modelHash dao.Hash) *Round {
	return &Round{Number: number, ModelHash: modelHash, Uploads: make([]*protocol.SignedHeader, len(s.Plan.Seats)),
		Acks: map[dao.Address]protocol.SignedCohortAck{}, Sums: map[dao.Address][]protocol.SignedSum{}}
}

func (s *State) committed(e Event) error {
	r := s.Current
	if r == nil || e.Round != r.Number {
		return ErrUnexpected
	}
	if r.Committed != nil {
		return ErrDuplicate
	}
	var c Committed
	if err := decode(e.Body, &c); err != nil {
		return err
	}
	headers := r.HeadersOf()
	if headers == nil {
		return ErrUnexpected
	}
	root, err := protocol.CohortRoot(s.Escrow, headers)
	if err != nil {
		return err
	}
	if c != (Committed{Cohort: root, ModelHash: r.ModelHash, GradientHash: r.GradientHash()}) {
		return fmt.Errorf("%w: the chain shows another cohort", ErrInvalid)
	}
	r.Committed, s.Phase = &c, PhaseTraining
	return nil
}

func (s *State) opened(e Event) error {
	r := s.Current
	if r == nil || e.Round != r.Number || (e.Kind == StatsOpened) != protocol.Statistics(s.Order(), r.Number) {
		return ErrUnexpected
	}
	var o OpenedBlob
	if err := decode(e.Body, &o); err != nil {
		return err
	}
	if _, _, _, ok := s.SumChoice(r); !ok {
		return ErrUnexpected
	}
	r.Opened = &o
	if e.Kind == StatsOpened {
		s.Stats = r
	}
	if e.Kind == RoundOpened || s.Order().StatisticsOnly() { // what was paid for
		s.Completed = append(s.Completed, *r)
	}
	s.startNext(r.Number + 1)
	return nil
}

func (s *State) startNext(number uint32) {
	s.Current = nil
	if s.TrainingDone() || s.spent(number) {
		return
	}
	s.Current = s.newRound(number, s.NextModel())
}

// spent ends a noised run before a round number that the order's ε does not
// cover: every number opens once, and one that failed is not made up for.
func (s *State) spent(number uint32) bool {
	if !s.Order().Private() || number <= s.Order().Training.Rounds {
		return false
	}
	s.Stopped = &Problem{Code: "rounds-spent", Detail: fmt.Sprintf("the epsilon of the order covers %d rounds, of which %d are complete; the rest is refunded", s.Order().Training.Rounds, len(s.Completed))}
	return true
}

// MaxVoids is how many rounds of an attempt may be burned before the run
// settles what is complete.
const MaxVoids = 3

func (s *State) void(e Event) error {
	r := s.Current
	if r == nil || e.Round != r.Number {
		return ErrUnexpected
	}
	var p Problem
	if err := decode(e.Body, &p); err != nil {
		return err
	}
	s.Voids++
	s.Problem = &p
	if s.Voids >= MaxVoids || protocol.Statistics(s.Order(), r.Number) {
		s.Stopped, s.Current = &p, nil
		return nil
	}
	s.Current = nil
	if !s.spent(r.Number + 1) {
		s.Current = s.newRound(r.Number+1, r.ModelHash)
	}
	return nil
}

func (s *State) isCustodian(a dao.Address) bool {
	return slices.Contains(s.Opened.Parties.Custodians, a)
}
