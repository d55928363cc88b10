package market

import (
	"sahm/dao"
	"sahm/federated/protocol"
)

// Action is something the coordinator owes. Exactly one of the fields below
// Kind applies.
type Action struct {
	Kind ActionKind
	// Task: a message to a daemon.
	To    dao.Address
	Task  protocol.Kind
	Round uint32
	Key   string // distinguishes tasks of one kind, round and receiver
	Body  any
}

// ActionKind says what sort of action it is.
type ActionKind string

// Actions that are not tasks. All are idempotent.
const (
	DoTask    ActionKind = "task"
	DoPlan    ActionKind = "plan"    // choose seats and evaluator
	DoAssign  ActionKind = "assign"  // transaction
	DoDraw    ActionKind = "draw"    // transaction
	DoCommit  ActionKind = "commit"  // transaction for the current round
	DoOpen    ActionKind = "open"    // unmask the current round's aggregate
	DoSeal    ActionKind = "seal"    // compute the outcome, seal and publish the model
	DoPropose ActionKind = "propose" // transaction
	DoSettle  ActionKind = "settle"  // transaction, once the window is over
	DoExpire  ActionKind = "expire"  // transaction: refund after a deadline
	DoStop    ActionKind = "stop"    // end training at the deadline, keep completed rounds
	DoNote    ActionKind = "note"    // transactions: tell the price book of the settled run
)

// Clock is what Next needs to know about time.
type Clock struct {
	ChainSec uint64 // the chain's head time, unix seconds
	WallMs   int64  // unix ms, compared with event times only
}

// SumsGraceMs is how long a round whose subsets are all covered waits for the
// remaining custodians, so that sums can be compared between holders.
const SumsGraceMs = 3_000

// Next lists every action owed in this state; empty while the run waits for
// someone else, or is over.
func (s *State) Next(now Clock) []Action {
	if s.Events == 0 {
		return nil
	}
	if s.Phase.Final() {
		return s.closing(now)
	}
	if a, due := s.deadline(now.ChainSec); due {
		return a
	}
	switch {
	case s.Plan == nil:
		return []Action{{Kind: DoPlan}}
	case !s.Assigned:
		return s.preparing()
	case s.Recomputer.IsZero():
		return []Action{{Kind: DoDraw}}
	case s.Current != nil && s.Current.Number == protocol.FirstRound(s.Order()) && len(s.Ready) < len(s.Holders()):
		return s.keys()
	case s.Current != nil:
		return s.round(s.Current, now)
	case s.Proposed != nil:
		if now.ChainSec > s.Proposed.ChallengeEnds {
			return []Action{{Kind: DoSettle}}
		}
		return nil
	}
	return s.settling(now)
}

// deadline handles the permissionless exits.
func (s *State) deadline(now uint64) ([]Action, bool) {
	d := s.Order().Deadlines
	expire := []Action{{Kind: DoExpire}}
	switch {
	case s.Phase == PhaseFunded && now > d.AssignBy:
		return expire, true
	case s.Phase == PhaseAssigned && now > d.StartBy:
		return expire, true
	case s.Phase == PhaseTraining && now > d.AttestBy:
		return expire, true
	case s.Stopped != nil && len(s.Completed) == 0:
		// Nothing to settle: the refund comes with the next deadline.
		return nil, true
	case s.Phase == PhaseTraining && now > d.TrainBy && s.Current != nil:
		if len(s.Completed) == 0 {
			return expire, true
		}
		return []Action{{Kind: DoStop}}, true
	}
	return nil, false
}

func (s *State) task(to dao.Address, kind protocol.Kind, round uint32, body any) Action {
	return Action{Kind: DoTask, To: to, Task: kind, Round: round, Body: body}
}

// preparing: run keys, seeds, acknowledgements, assignment.
func (s *State) preparing() (out []Action) {
	docs := s.Opened.Docs
	custodians := s.Opened.Parties.Custodians
	if len(s.Keys) < len(custodians) {
		for _, c := range custodians {
			if _, ok := s.Keys[c]; !ok {
				out = append(out, s.task(c, protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs}))
			}
		}
		return out
	}
	if len(s.Seeds) < len(s.Plan.Seats) {
		keys := make([]protocol.Envelope, len(custodians))
		for i, c := range custodians {
			keys[i] = s.Keys[c]
		}
		for _, t := range s.Trainers() {
			mine := s.SeatsOf(t)
			if _, ok := s.Seeds[mine[0]]; !ok {
				out = append(out, s.task(t, protocol.RunInvite, 0, protocol.InviteTask{Docs: docs, Seats: s.Plan.Seats, Mine: mine, Keys: keys}))
			}
		}
		return out
	}
	if len(s.SeedAcks) < len(custodians) {
		for i, c := range custodians {
			if _, ok := s.SeedAcks[c]; ok {
				continue
			}
			t := protocol.SeedsTask{Docs: docs, Seats: s.Plan.Seats}
			for seat := range s.Plan.Seats {
				sd := s.Seeds[seat]
				t.Members = append(t.Members, protocol.MemberSeeds{Commitments: sd.Commitments, Mine: sd.Sealed[i], Noise: sd.Noise})
				t.Origins = append(t.Origins, protocol.SeedOrigin{Trainer: s.Plan.Seats[seat].Trainer, Sig: sd.Sig})
				if s.Order().Private() {
					t.Policies = append(t.Policies, s.PolicyOf(s.Plan.Seats[seat].DatasetID))
				}
			}
			out = append(out, s.task(c, protocol.SeedsCheck, 0, t))
		}
		return out
	}
	return []Action{{Kind: DoAssign}}
}

// keys: every holder registers a recipient, asks, is released to, opens.
func (s *State) keys() (out []Action) {
	for _, h := range s.Holders() {
		if s.Ready[h] {
			continue
		}
		requests, asked := s.Requests[h]
		if !asked {
			out = append(out, s.task(h, protocol.RunAssigned, 0, protocol.AssignedTask{Docs: s.Opened.Docs, Seats: s.Plan.Seats, Holdings: s.HoldingsOf(h)}))
			continue
		}
		missing := false
		for _, q := range requests {
			if _, ok := s.Releases[ReleaseKey{q.Request.Custodian, h, q.Request.DatasetID}]; ok {
				continue
			}
			missing = true
			a := s.task(q.Request.Custodian, protocol.KeyRelease, 0, protocol.KeyReleaseTask{Docs: s.Opened.Docs, Request: q, Policy: s.PolicyOf(q.Request.DatasetID)})
			a.Key = h.String() + "/" + q.Request.DatasetID.String()
			out = append(out, a)
		}
		if !missing {
			out = append(out, s.task(h, protocol.DataOpen, 0, s.DataOpen(h)))
		}
	}
	return out
}

// DataOpen is the task that brings a holder its released pieces; it is sent
// again whenever a restarted holder has lost its plaintext.
func (s *State) DataOpen(h dao.Address) protocol.DataOpenTask {
	var t protocol.DataOpenTask
	for _, q := range s.Requests[h] {
		if r, ok := s.Releases[ReleaseKey{q.Request.Custodian, h, q.Request.DatasetID}]; ok {
			t.Releases = append(t.Releases, protocol.CustodianRelease{Custodian: q.Request.Custodian, Release: r})
		}
	}
	return t
}

// round: evaluate, train, commit, acknowledge, reveal, check, unmask, open.
func (s *State) round(r *Round, now Clock) (out []Action) {
	training := !protocol.Statistics(s.Order(), r.Number)
	if training && r.Eval == nil {
		return []Action{s.task(s.Plan.Evaluator, protocol.RoundEval, r.Number, protocol.EvalTask{Stats: s.StatsResult(), Steps: s.Steps(), ModelHash: r.ModelHash})}
	}
	if r.HeadersOf() == nil {
		for _, t := range s.Trainers() {
			if r.Uploads[s.SeatsOf(t)[0]] == nil {
				out = append(out, s.task(t, protocol.RoundTrain, r.Number, protocol.TrainTask{Stats: s.StatsResult(), Steps: s.Steps(), ModelHash: r.ModelHash, GradientHash: r.GradientHash()}))
			}
		}
		return out
	}
	if r.Committed == nil {
		return []Action{{Kind: DoCommit, Round: r.Number}}
	}
	custodians := s.Opened.Parties.Custodians
	// Acknowledgements and the gradient's opening go side by side.
	for _, c := range custodians {
		if _, ok := r.Acks[c]; !ok {
			out = append(out, s.task(c, protocol.RoundAck, r.Number, protocol.RoundAckTask{Docs: s.Opened.Docs}))
		}
	}
	if training && r.Reveal == nil {
		return append(out, s.task(s.Plan.Evaluator, protocol.GradReveal, r.Number, protocol.RevealTask{GradientHash: r.GradientHash()}))
	}
	if training && r.Check == nil {
		var rev protocol.RevealReply
		if r.Reveal.Into(protocol.GradRevealed, &rev) != nil {
			return out
		}
		return append(out, s.task(s.Recomputer, protocol.GradCheck, r.Number, protocol.GradCheckTask{Stats: s.StatsResult(), Steps: s.Steps(), ModelHash: r.ModelHash, Reveal: rev}))
	}
	if len(r.Acks) < s.Committee.AckQuorum() {
		return out
	}
	acks := make([]protocol.SignedCohortAck, 0, len(r.Acks))
	for _, c := range custodians {
		if a, ok := r.Acks[c]; ok {
			acks = append(acks, a)
		}
	}
	if len(r.Sums) < len(custodians) {
		if _, _, _, covered := s.SumChoice(r); covered && now.WallMs-r.SumsAtMs > SumsGraceMs {
			return []Action{{Kind: DoOpen, Round: r.Number}}
		}
		for _, c := range custodians {
			if _, ok := r.Sums[c]; !ok {
				out = append(out, s.task(c, protocol.RoundUnmask, r.Number, protocol.UnmaskTask{Docs: s.Opened.Docs, Seats: s.Plan.Seats, Headers: r.HeadersOf(), Acks: acks, Reveal: r.Reveal, Check: r.Check}))
			}
		}
		return out
	}
	return []Action{{Kind: DoOpen, Round: r.Number}}
}

// settling: final evaluation, receipts, scores, sealing, signatures, proposal.
func (s *State) settling(now Clock) (out []Action) {
	model, rounds := s.NextModel(), s.RoundNumbers()
	last := rounds[len(rounds)-1] + 1
	if s.Order().StatisticsOnly() {
		return s.concluding(last)
	}
	if s.FinalEval == nil {
		out = append(out, s.task(s.Plan.Evaluator, protocol.RoundEval, last, protocol.EvalTask{Stats: s.StatsResult(), Steps: s.Steps(), ModelHash: model, Final: true}))
	}
	for _, h := range s.Holders() {
		if _, ok := s.Receipts[h]; !ok {
			out = append(out, s.task(h, protocol.RunReceipts, last, protocol.FinishTask{Rounds: rounds, ModelHash: model}))
		}
	}
	covered := s.scoresCovered()
	if !covered {
		out = append(out, s.scoring(rounds, last, now)...)
	}
	if !s.Order().Scored() && s.early(rounds, now) {
		return out
	}
	if len(out) > 0 || !covered {
		return out
	}
	return s.concluding(last)
}

// concluding: sealing, signatures, proposal.
func (s *State) concluding(last uint32) (out []Action) {
	if s.Sealed == nil {
		return []Action{{Kind: DoSeal}}
	}
	if len(s.Signed) < s.Committee.T {
		record := s.Record()
		for _, c := range s.Opened.Parties.Custodians {
			if _, ok := s.Signed[c]; !ok {
				out = append(out, s.task(c, protocol.RunSign, last, record))
			}
		}
		return out
	}
	return []Action{{Kind: DoPropose}}
}

// scoring: custodians settle for the list of rounds, then open their totals
// over it. With fewer rounds than were ordered they do so only once no other
// can follow.
func (s *State) scoring(rounds []uint32, last uint32, now Clock) (out []Action) {
	if s.early(rounds, now) {
		return nil
	}
	agreed := len(s.ScoreAcks) >= s.Committee.AckQuorum()
	task := protocol.ScoresTask{Rounds: rounds}
	for _, c := range s.Opened.Parties.Custodians {
		if a, ok := s.ScoreAcks[c]; ok {
			task.Acks = append(task.Acks, a)
		} else if !agreed {
			out = append(out, s.task(c, protocol.ScoresAck, last, protocol.ScoresAckTask{Rounds: rounds}))
		}
	}
	if !agreed {
		return out
	}
	for _, c := range s.Opened.Parties.Custodians {
		if _, ok := s.Scores[c]; !ok {
			out = append(out, s.task(c, protocol.RunScores, last, task))
		}
	}
	return out
}

// early reports that fewer rounds than were ordered are complete and others
// may, for all that custodians know, follow.
func (s *State) early(rounds []uint32, now Clock) bool {
	o := s.Order()
	return len(rounds) < int(o.Training.Rounds) && now.ChainSec <= o.Deadlines.TrainBy
}

// scoresCovered reports whether every subset's totals are known from at least
// one holder, or are never to be known.
func (s *State) scoresCovered() bool {
	_, ok := s.MaskTotals()
	return ok
}

// MaskTotals collects the totals by subset, taking what most holders signed;
// none where no scores open.
func (s *State) MaskTotals() ([][]uint64, bool) {
	if !s.Order().Scored() {
		return nil, true
	}
	return Totals(s.Committee.Pieces(), s.Opened.Parties.Custodians, s.Scores, s.RoundNumbers())
}

// Record is the public record that custodians recompute the result from.
func (s *State) Record() protocol.SignTask {
	t := protocol.SignTask{Docs: s.Opened.Docs, Stats: s.StatsResult(), Seats: s.Plan.Seats, Evaluator: s.Plan.Evaluator, Recomputer: s.Recomputer, Receipts: s.OrderedReceipts()}
	for i := range s.Completed {
		r := &s.Completed[i]
		rec := protocol.RoundRecord{Round: r.Number, Headers: r.HeadersOf()}
		if r.Reveal != nil && r.Check != nil {
			rec.Reveal, rec.Check = *r.Reveal, *r.Check
		}
		for _, c := range s.Opened.Parties.Custodians {
			rec.Sums = append(rec.Sums, r.Sums[c]...)
		}
		t.Rounds = append(t.Rounds, rec)
	}
	for _, c := range s.Opened.Parties.Custodians {
		if e, ok := s.Scores[c]; ok {
			t.Scores = append(t.Scores, e)
		}
	}
	if s.Sealed != nil {
		t.Result = s.Sealed.Result
	}
	return t
}

// OrderedReceipts are the receipts by seat, then evaluator, then recomputer.
func (s *State) OrderedReceipts() []protocol.SignedReceipt {
	out := make([]protocol.SignedReceipt, 0, len(s.Plan.Seats)+2)
	for i, p := range s.Plan.Seats {
		for j, seat := range s.SeatsOf(p.Trainer) {
			if seat == i && j < len(s.Receipts[p.Trainer]) {
				out = append(out, s.Receipts[p.Trainer][j])
			}
		}
	}
	out = append(out, s.Receipts[s.Plan.Evaluator]...)
	return append(out, s.Receipts[s.Recomputer]...)
}

// CloseForMs is how long after its end a run's parties are told of it: one
// that never comes back must not keep the run, and its blobs, for ever.
const CloseForMs = 24 * 60 * 60 * 1000

// closing tells everyone that the run is over, and the price book what was
// paid for. The book listens for a day, as long as daemons are told.
func (s *State) closing(now Clock) (out []Action) {
	if s.Plan == nil || now.WallMs-s.FinalAtMs > CloseForMs {
		return nil
	}
	if s.Phase == PhaseSettled && s.Noted == nil {
		out = append(out, Action{Kind: DoNote})
	}
	for _, a := range s.parties() {
		if !s.Closed[a] {
			out = append(out, s.task(a, protocol.RunClose, 0, protocol.CloseTask{}))
		}
	}
	return out
}

// parties are all daemons of a planned run.
func (s *State) parties() []dao.Address {
	all := append([]dao.Address{}, s.Opened.Parties.Custodians...)
	all = append(all, s.Trainers()...)
	if s.Order().StatisticsOnly() {
		return all
	}
	all = append(all, s.Plan.Evaluator)
	if !s.Recomputer.IsZero() {
		all = append(all, s.Recomputer)
	}
	return all
}
