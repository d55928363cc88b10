package market

import (
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/trainer/receipt"
)

// reply folds a daemon's signed envelope.
func (s *State) reply(e Event) error {
	var env protocol.Envelope
	if err := decode(e.Body, &env); err != nil {
		return err
	}
	if EventKind(env.Kind) != e.Kind || env.RunID != s.RunID || env.Attempt != e.Attempt || env.Round != e.Round || env.From != e.Party {
		return fmt.Errorf("%w: envelope and event disagree", ErrInvalid)
	}
	if err := env.Verify(s.Escrow); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if s.Plan == nil {
		return ErrUnexpected
	}
	from := env.From
	switch env.Kind {
	case protocol.RunKeysReply, protocol.SeedsAcked, protocol.KeyReleased, protocol.RoundAcked, protocol.RoundSums, protocol.ScoresAcked, protocol.RunScored, protocol.RunSigned:
		if !s.isCustodian(from) {
			return fmt.Errorf("%w: %s is not a custodian of this run", ErrInvalid, from)
		}
		return s.custodianReply(from, &env, e)
	case protocol.RunClosed:
		if !s.Phase.Final() || !slices.Contains(s.parties(), from) {
			return fmt.Errorf("%w: %s has nothing to close", ErrUnexpected, from)
		}
		if s.Closed[from] {
			return ErrDuplicate
		}
		s.Closed[from] = true
		return nil
	}
	return s.trainerReply(from, &env)
}

func (s *State) custodianReply(from dao.Address, env *protocol.Envelope, e Event) error {
	bad := func(err error) error { return fmt.Errorf("%w: %v", ErrInvalid, err) }
	switch env.Kind {
	case protocol.RunKeysReply:
		var b protocol.RunKeyReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if _, known := s.Keys[from]; known {
			return ErrDuplicate
		}
		s.Keys[from] = *env
	case protocol.SeedsAcked:
		var b protocol.SeedAckReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if _, known := s.SeedAcks[from]; known {
			return ErrDuplicate
		}
		want := dao.SeedAck{RunID: s.RunID, Attempt: s.Attempt, Epoch: s.Order().Parties.Epoch, SeedsRoot: s.SeedsRoot, Custodian: from}
		if b.Ack != want || s.SeedsRoot.IsZero() {
			return fmt.Errorf("%w: acknowledges other seeds", ErrInvalid)
		}
		if err := typed.Verify(s.Escrow, (*typed.SeedAck)(&b.Ack), b.Sig, from); err != nil {
			return bad(err)
		}
		s.SeedAcks[from] = b
	case protocol.KeyReleased:
		var b protocol.KeyReleaseReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		k := ReleaseKey{Custodian: from, Holder: b.Holder, DatasetID: b.DatasetID}
		if _, known := s.Releases[k]; known {
			return ErrDuplicate
		}
		asked := slices.ContainsFunc(s.Requests[b.Holder], func(q protocol.SignedKeyRequest) bool {
			return q.Request.Custodian == from && q.Request.DatasetID == b.DatasetID && q.Request.Version == b.Version
		})
		if !asked {
			return fmt.Errorf("%w: nobody asked for that release", ErrUnexpected)
		}
		s.Releases[k] = b
	case protocol.RoundAcked:
		return s.ackReply(from, env)
	case protocol.RoundSums:
		return s.sumsReply(from, env, e.AtMs)
	case protocol.ScoresAcked:
		return s.scoresAckReply(from, env)
	case protocol.RunScored:
		return s.scoresReply(from, env)
	case protocol.RunSigned:
		var b protocol.SignReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if _, known := s.Signed[from]; known {
			return ErrDuplicate
		}
		if s.Sealed == nil || (*typed.Result)(&b.Result).StructHash() != (*typed.Result)(&s.Sealed.Result).StructHash() {
			return fmt.Errorf("%w: signs another result", ErrInvalid)
		}
		if err := typed.Verify(s.Escrow, (*typed.Result)(&b.Result), b.Sig, from); err != nil {
			return bad(err)
		}
		s.Signed[from] = b
	}
	return nil
}

func (s *State) ackReply(from dao.Address, env *protocol.Envelope) error {
	r := s.Current
	if r == nil || r.Number != env.Round || r.Committed == nil {
		return ErrUnexpected
	}
	var b protocol.RoundAckReply
	if err := env.Into(env.Kind, &b); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if _, known := r.Acks[from]; known {
		return ErrDuplicate
	}
	want := typed.CohortAck{RunID: s.RunID, Attempt: s.Attempt, Round: r.Number, Cohort: r.Committed.Cohort, ModelHash: r.Committed.ModelHash, GradientHash: r.Committed.GradientHash, Custodian: from}
	if b.Ack != want {
		return fmt.Errorf("%w: acknowledges another cohort", ErrInvalid)
	}
	if err := typed.Verify(s.Escrow, &b.Ack, b.Sig, from); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	r.Acks[from] = b
	return nil
}

func (s *State) scoresAckReply(from dao.Address, env *protocol.Envelope) error {
	if !s.TrainingDone() || !s.Order().Scored() {
		return ErrUnexpected
	}
	var b protocol.ScoresAckReply
	if err := env.Into(env.Kind, &b); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if _, known := s.ScoreAcks[from]; known {
		return ErrDuplicate
	}
	want := typed.ScoresAck{RunID: s.RunID, Attempt: s.Attempt, RoundsHash: protocol.RoundsHash(s.RoundNumbers()), Custodian: from}
	if b.Ack != want {
		return fmt.Errorf("%w: acknowledges other rounds", ErrInvalid)
	}
	if err := typed.Verify(s.Escrow, &b.Ack, b.Sig, from); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	s.ScoreAcks[from] = b
	return nil
}

func (s *State) scoresReply(from dao.Address, env *protocol.Envelope) error {
	if !s.TrainingDone() || !s.Order().Scored() {
		return ErrUnexpected
	}
	var b protocol.ScoresReply
	if err := env.Into(env.Kind, &b); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if _, known := s.Scores[from]; known {
		return ErrDuplicate
	}
	if !slices.Equal(b.Rounds, s.RoundNumbers()) {
		return fmt.Errorf("%w: totals of other rounds", ErrInvalid)
	}
	held := s.Committee.PiecesOf(slices.Index(s.Opened.Parties.Custodians, from))
	if len(b.Totals) != len(held) {
		return fmt.Errorf("%w: totals of %d subsets, it holds %d", ErrInvalid, len(b.Totals), len(held))
	}
	for i, t := range b.Totals {
		if int(t.Subset) != held[i] || len(t.Totals) != len(s.Plan.Seats) {
			return fmt.Errorf("%w: totals of subset %d", ErrInvalid, t.Subset)
		}
	}
	s.Scores[from] = *env
	return nil
}

func (s *State) sumsReply(from dao.Address, env *protocol.Envelope, atMs int64) error {
	r := s.Current
	if r == nil || r.Number != env.Round || r.Committed == nil {
		return ErrUnexpected
	}
	var b protocol.SumsReply
	if err := env.Into(env.Kind, &b); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if _, known := r.Sums[from]; known {
		return ErrDuplicate
	}
	_, _, length := protocol.RoundShape(s.Order(), r.Number)
	// One sum for each subset that it holds: who sent a subset twice, or one
	// that others hold, would outvote them.
	held := s.Committee.PiecesOf(slices.Index(s.Opened.Parties.Custodians, from))
	if len(b.Sums) != len(held) {
		return fmt.Errorf("%w: %d sums for %d subsets", ErrInvalid, len(b.Sums), len(held))
	}
	for i := range b.Sums {
		h := b.Sums[i].Header
		if int(h.Subset) != held[i] {
			return fmt.Errorf("%w: a sum of subset %d where %d belongs", ErrInvalid, h.Subset, held[i])
		}
		want := typed.SumHeader{RunID: s.RunID, Attempt: s.Attempt, Round: r.Number, Cohort: r.Committed.Cohort, Subset: h.Subset, Length: length, BlobHash: h.BlobHash, Custodian: from}
		if h != want {
			return fmt.Errorf("%w: sum %d has another context", ErrInvalid, i)
		}
		if err := typed.Verify(s.Escrow, &b.Sums[i].Header, b.Sums[i].Sig, from); err != nil {
			return fmt.Errorf("%w: %v", ErrInvalid, err)
		}
	}
	r.Sums[from], r.SumsAtMs = b.Sums, atMs
	return nil
}

func (s *State) trainerReply(from dao.Address, env *protocol.Envelope) error {
	bad := func(err error) error { return fmt.Errorf("%w: %v", ErrInvalid, err) }
	evaluator, recomputer := from == s.Plan.Evaluator, from == s.Recomputer
	mine := s.SeatsOf(from)
	if !evaluator && !recomputer && len(mine) == 0 {
		return fmt.Errorf("%w: %s has no part in this attempt", ErrInvalid, from)
	}
	r := s.Current
	inRound := r != nil && env.Round == r.Number
	switch env.Kind {
	case protocol.RunSeeds, protocol.RoundUploads:
		if len(mine) == 0 {
			return fmt.Errorf("%w: %s has no seat", ErrUnexpected, from)
		}
	}
	switch env.Kind {
	case protocol.RunSeeds:
		return s.seedsReply(mine, env)
	case protocol.KeyRequests:
		var b protocol.KeyRequestsReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if _, known := s.Requests[from]; known {
			return ErrDuplicate
		}
		if err := s.checkRequests(from, b.Requests); err != nil {
			return err
		}
		s.Requests[from] = b.Requests
	case protocol.DataReady:
		var b protocol.DataReadyReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if s.Ready[from] {
			return ErrDuplicate
		}
		if requests := s.Requests[from]; !b.Ready || requests == nil || len(s.DataOpen(from).Releases) != len(requests) {
			return fmt.Errorf("%w: the data cannot be open yet", ErrUnexpected)
		}
		s.Ready[from] = true
	case protocol.RoundEvaled:
		var b protocol.EvalReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if !evaluator || b.ModelHash != s.NextModel() {
			return ErrUnexpected
		}
		if r == nil && s.TrainingDone() {
			if s.FinalEval != nil {
				return ErrDuplicate
			}
			s.FinalEval = &b
			return nil
		}
		if !inRound || protocol.Statistics(s.Order(), r.Number) || b.GradientHash.IsZero() {
			return ErrUnexpected
		}
		if r.Eval != nil {
			return ErrDuplicate
		}
		r.Eval = &b
		s.stopEarly()
	case protocol.RoundUploads:
		return s.uploadsReply(from, mine, env)
	case protocol.GradRevealed:
		var b protocol.RevealReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if !evaluator || !inRound || r.Committed == nil || b.GradientHash != r.GradientHash() {
			return ErrUnexpected
		}
		if r.Reveal != nil {
			return ErrDuplicate
		}
		r.Reveal = env
	case protocol.GradChecked:
		var b protocol.GradCheckReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		if !recomputer || !inRound || r.Reveal == nil || b.GradientHash != r.GradientHash() || b.ModelHash != r.ModelHash {
			return ErrUnexpected
		}
		if r.Check != nil {
			return ErrDuplicate
		}
		r.Check = env
	case protocol.RunReceipted:
		var b protocol.ReceiptsReply
		if err := env.Into(env.Kind, &b); err != nil {
			return bad(err)
		}
		want := len(mine)
		if evaluator || recomputer {
			want = 1
		}
		if len(b.Receipts) != want || !s.TrainingDone() || len(s.Completed) == 0 {
			return fmt.Errorf("%w: %d receipts, want %d", ErrInvalid, len(b.Receipts), want)
		}
		if _, known := s.Receipts[from]; known {
			return ErrDuplicate
		}
		if err := s.checkReceipts(from, mine, b.Receipts); err != nil {
			return bad(err)
		}
		s.Receipts[from] = b.Receipts
	default:
		return fmt.Errorf("%w: kind %s", ErrUnexpected, env.Kind)
	}
	return nil
}

// checkRequests demands one request of the holder for each of its holdings
// and each custodian of the run: another would never be answered, and one
// twice would leave a piece out.
func (s *State) checkRequests(from dao.Address, list []protocol.SignedKeyRequest) error {
	if s.Recomputer.IsZero() {
		return fmt.Errorf("%w: the run is not assigned", ErrUnexpected)
	}
	type pair struct {
		dataset   dao.DatasetID
		custodian dao.Address
	}
	open := map[pair]protocol.Holding{}
	for _, h := range s.HoldingsOf(from) {
		for _, c := range s.Opened.Parties.Custodians {
			open[pair{h.DatasetID, c}] = h
		}
	}
	if len(list) != len(open) {
		return fmt.Errorf("%w: %d key requests, want %d", ErrInvalid, len(list), len(open))
	}
	for i := range list {
		q := list[i].Request
		p := pair{q.DatasetID, q.Custodian}
		h, ok := open[p]
		if !ok {
			return fmt.Errorf("%w: key request %d is for another pair of dataset and custodian, or again for one", ErrInvalid, i)
		}
		delete(open, p)
		if q.RunID != s.RunID || q.Attempt != s.Attempt || q.Version != h.Version || q.PolicyHash != h.PolicyHash || q.Holder != from {
			return fmt.Errorf("%w: key request %d has another context", ErrInvalid, i)
		}
		if err := typed.Verify(s.Escrow, &q, list[i].Sig, from); err != nil {
			return fmt.Errorf("%w: %v", ErrInvalid, err)
		}
	}
	return nil
}

// checkReceipts demands what custodians will: a receipt that they refuse would
// leave a finished run without signatures. mine are the sender's seats, none
// for evaluator and recomputer.
func (s *State) checkReceipts(from dao.Address, mine []int, list []protocol.SignedReceipt) error {
	spec, err := model.ParseSpec(s.Opened.Docs.Spec)
	if err != nil {
		return err
	}
	rounds, v := s.RoundNumbers(), s.Order().Validation
	for i := range list {
		owed := receipt.Owed{RunID: s.RunID, Attempt: s.Attempt, Role: receipt.Evaluation, Trainer: from, SpecHash: spec.Hash(),
			DatasetID: v.DatasetID, DatasetVersion: v.Version, FirstRound: rounds[0], LastRound: rounds[len(rounds)-1]}
		if len(mine) > 0 {
			seat := s.Plan.Seats[mine[i]]
			owed.Role, owed.DatasetID, owed.DatasetVersion = receipt.Training, seat.DatasetID, seat.Version
		}
		if _, err := receipt.Check(s.Escrow, owed, list[i].Receipt, list[i].Sig); err != nil {
			return fmt.Errorf("receipt %d: %w", i, err)
		}
	}
	return nil
}

func (s *State) seedsReply(mine []int, env *protocol.Envelope) error {
	var b protocol.SeedsReply
	if err := env.Into(env.Kind, &b); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if len(b.Seeds) != len(mine) {
		return fmt.Errorf("%w: seeds of %d seats, want %d", ErrInvalid, len(b.Seeds), len(mine))
	}
	for i, sd := range b.Seeds {
		if sd.Seat != mine[i] || len(sd.Commitments) != s.Committee.Pieces() || len(sd.Sealed) != s.Committee.M {
			return fmt.Errorf("%w: seeds of seat %d", ErrInvalid, sd.Seat)
		}
		if _, known := s.Seeds[sd.Seat]; known {
			return ErrDuplicate
		}
		commitments, err := protocol.SeatCommitments(s.Order(), sd.Commitments, sd.Noise)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrInvalid, err)
		}
		body := protocol.SeatSeedsBody(s.RunID, s.Attempt, sd.Seat, s.Plan.Seats[sd.Seat], commitments)
		if err := typed.Verify(s.Escrow, body, sd.Sig, env.From); err != nil {
			return fmt.Errorf("%w: %v", ErrInvalid, err)
		}
	}
	for _, sd := range b.Seeds {
		s.Seeds[sd.Seat] = sd
	}
	if len(s.Seeds) == len(s.Plan.Seats) {
		all := make([][]dao.Hash, len(s.Plan.Seats))
		for i := range all {
			var err error
			if all[i], err = protocol.SeatCommitments(s.Order(), s.Seeds[i].Commitments, s.Seeds[i].Noise); err != nil {
				return fmt.Errorf("%w: %w", ErrInvalid, err)
			}
		}
		root, err := protocol.SeedsRoot(s.RunID, s.Attempt, s.Plan.Seats, all)
		if err != nil {
			return err
		}
		s.SeedsRoot = root
	}
	return nil
}

func (s *State) uploadsReply(from dao.Address, mine []int, env *protocol.Envelope) error {
	r := s.Current
	if r == nil || r.Number != env.Round {
		return ErrUnexpected
	}
	if r.Committed != nil {
		return fmt.Errorf("%w: the cohort is committed", ErrUnexpected)
	}
	var b protocol.UploadsReply
	if err := env.Into(env.Kind, &b); err != nil {
		return fmt.Errorf("%w: %v", ErrInvalid, err)
	}
	if len(b.Uploads) != len(mine) {
		return fmt.Errorf("%w: %d uploads for %d seats", ErrInvalid, len(b.Uploads), len(mine))
	}
	if r.Uploads[mine[0]] != nil {
		return ErrDuplicate
	}
	seats := make([]protocol.PlannedSeat, len(mine))
	for i, seat := range mine {
		seats[i] = s.Plan.Seats[seat]
	}
	if err := protocol.CheckHeaders(s.Escrow, s.Order(), s.RunID, s.Attempt, r.Number, seats, r.ModelHash, r.GradientHash(), b.Uploads); err != nil {
		return fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	for i, seat := range mine {
		u := b.Uploads[i]
		r.Uploads[seat] = &u
	}
	return nil
}
