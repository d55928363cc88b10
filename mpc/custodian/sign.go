package custodian

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/storage"
	"sahm/trainer/dataset"
	"sahm/trainer/receipt"
)

// runSign recomputes the result from the record of the run, every part of
// which is verified here first, and signs it if it is the proposed one. One
// result is signed per run.
func (s *Service) runSign(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.SignTask
	if err := env.Into(protocol.RunSign, &task); err != nil {
		return nil, err
	}
	result := task.Result
	if result.RunID != env.RunID || result.Attempt != env.Attempt {
		return nil, fmt.Errorf("%w: it is of another run or attempt", ErrAlteredResult)
	}
	subject := typed.Digest(s.escrow, (*typed.Result)(&result))
	key := string(env.Kind) + "|" + env.RunID.String() // without attempt and round
	if a, err := s.state.answer(key, subject, env.From, ErrSecondResult); a != nil || err != nil {
		return a, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.active(env.Attempt); err != nil {
		return nil, err
	}
	t, err := s.transcript(ctx, env, r, &task)
	if err != nil {
		return nil, err
	}
	got, err := settlement.Recompute(ctx, t)
	if errors.Is(err, ErrUnavailable) || errors.Is(err, ErrMalformed) {
		return nil, err
	}
	if ctx.Err() != nil {
		return nil, unavailable("recomputing", ctx.Err())
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAlteredResult, err)
	}
	if d := typed.Digest(s.escrow, (*typed.Result)(&got.Result)); d != subject {
		return nil, fmt.Errorf("%w: %s", ErrAlteredResult, difference(&got.Result, &result))
	}
	sig, err := typed.Sign(s.cfg.Signer, s.escrow, (*typed.Result)(&result))
	if err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.RunSigned, protocol.SignReply{Result: result, Sig: sig})
	if err != nil {
		return nil, err
	}
	// Another run of this function may have signed since: look again.
	check := func() error {
		if _, ok := s.state.answers[key]; ok {
			return ErrSecondResult
		}
		return nil
	}
	e := s.record(env, key, subject, answer)
	e.Payouts = &payoutsFact{ChainID: s.cfg.ChainID, Escrow: s.cfg.Escrow, List: got.Payouts}
	return answer, s.state.commit(e, check)
}

// difference names the first field that differs, for people.
func difference(want, got *dao.Result) string {
	for _, f := range []struct {
		name string
		same bool
	}{
		{"epoch", want.Epoch == got.Epoch}, {"rounds", want.RoundsCompleted == got.RoundsCompleted},
		{"aggregates", want.AggregateHash == got.AggregateHash}, {"model", want.ModelHash == got.ModelHash},
		{"scores", want.ScoresRoot == got.ScoresRoot}, {"receipts", want.ReceiptsRoot == got.ReceiptsRoot},
		{"payouts", want.PayoutsRoot == got.PayoutsRoot}, {"total", want.TotalWei.Cmp(got.TotalWei) == 0},
	} {
		if !f.same {
			return "the " + f.name + " differ"
		}
	}
	return "it differs"
}

// transcript verifies everything in the task and loads what it names.
func (s *Service) transcript(ctx context.Context, env *protocol.Envelope, r *chainRun, task *protocol.SignTask) (*settlement.Transcript, error) {
	if err := s.checkDocs(env, r, &task.Docs); err != nil {
		return nil, err
	}
	rec, err := s.assignedSeeds(env.RunID, r)
	if err != nil {
		return nil, err
	}
	if err := rec.sameSeats(task.Seats); err != nil {
		return nil, err
	}
	if task.Evaluator != r.Evaluator || task.Recomputer != r.Recomputer {
		return nil, fmt.Errorf("%w: evaluator or recomputer", ErrNotAssigned)
	}
	var spec model.Spec // a statistics order has none
	if !task.Docs.Order.StatisticsOnly() {
		if spec, err = model.ParseSpec(task.Docs.Spec); err != nil {
			return nil, fmt.Errorf("%w: spec: %w", ErrMalformed, err)
		}
	}
	schema, err := dataset.ParseSchema(task.Docs.Schema)
	if err != nil {
		return nil, fmt.Errorf("%w: schema: %w", ErrMalformed, err)
	}
	if _, err := storage.ParseCID(task.Result.SealedModelCID); err != nil {
		return nil, fmt.Errorf("%w: sealed model: %w", ErrAlteredResult, err)
	}
	treasury, err := s.cfg.Chain.Treasury(ctx, r.final)
	if err != nil {
		return nil, unavailable("reading treasury", err)
	}
	o := &task.Docs.Order
	payees, err := s.payees(ctx, env.RunID, o, r)
	if err != nil {
		return nil, err
	}
	t := &settlement.Transcript{
		ChainID: s.cfg.ChainID, Escrow: s.cfg.Escrow, RunID: env.RunID, Attempt: env.Attempt, Order: o,
		Spec: spec, Schema: schema, Inputs: dataset.EncodedWidth(schema), Classes: len(schema.Label.Classes),
		Seats: rec.Seats, Payees: payees, Evaluator: r.Evaluator, Recomputer: r.Recomputer,
		Committee: r.committee.Committee, Custodians: r.committee.Members, Treasury: treasury,
		// Not to be trusted, but only the right one gives the hashes on chain.
		Statistics: task.Stats.Blob,
		Receipts:   task.Receipts, SealedModelCID: task.Result.SealedModelCID,
	}
	rounds := make([]uint32, len(task.Rounds))
	for i := range task.Rounds {
		rounds[i] = task.Rounds[i].Round
	}
	if err := checkRounds(rounds, o); err != nil {
		return nil, err
	}
	if !o.Scored() { // nobody settled for a list of rounds with its scores
		if err := mayEnd(rounds, o, r.final); err != nil {
			return nil, err
		}
		if len(task.Scores) > 0 {
			return nil, fmt.Errorf("%w: the record has some", ErrNoScores)
		}
	}
	if !o.StatisticsOnly() { // nothing in it is metered
		if err := s.checkReceipts(t, rounds); err != nil {
			return nil, err
		}
	}
	own := newOwnTotals(rec)
	for i := range task.Rounds {
		round, err := s.loadRound(ctx, env, r, rec, &task.Rounds[i], own)
		if err != nil {
			return nil, fmt.Errorf("round %d: %w", rounds[i], err)
		}
		t.Rounds = append(t.Rounds, round)
	}
	if !o.Scored() {
		return t, nil
	}
	t.MaskTotals, err = s.maskTotals(env, r, rec, task.Scores, rounds, own)
	return t, err
}

// payees are who the own node says is paid for the order's datasets. Whoever
// the coordinator has in mind is not asked: another payee gives another root of
// payouts, and that is refused.
func (s *Service) payees(ctx context.Context, run dao.RunID, o *dao.Order, r *chainRun) ([]dao.Address, error) {
	ids := make([]dao.DatasetID, len(o.Datasets))
	for i, d := range o.Datasets {
		ids[i] = d.DatasetID
	}
	payees, err := s.cfg.Chain.Payees(ctx, run, ids, r.final)
	if err != nil {
		return nil, unavailable("reading payees", err)
	}
	return payees, nil
}

// checkReceipts demands one signed receipt per seat, then the evaluator's and
// the recomputer's.
func (s *Service) checkReceipts(t *settlement.Transcript, rounds []uint32) error {
	n := len(t.Seats)
	if len(t.Receipts) != n+2 {
		return fmt.Errorf("%w: %d receipts, want %d", ErrMalformed, len(t.Receipts), n+2)
	}
	for i := range t.Receipts {
		owed := receipt.Owed{RunID: t.RunID, Attempt: t.Attempt, Role: receipt.Evaluation, SpecHash: t.Spec.Hash(),
			DatasetID: t.Order.Validation.DatasetID, DatasetVersion: t.Order.Validation.Version, FirstRound: rounds[0], LastRound: rounds[len(rounds)-1]}
		switch {
		case i < n:
			seat := t.Seats[i]
			owed.Role, owed.Trainer, owed.DatasetID, owed.DatasetVersion = receipt.Training, seat.Trainer, seat.DatasetID, seat.Version
		case i == n:
			owed.Trainer = t.Evaluator
		default:
			owed.Trainer = t.Recomputer
		}
		_, err := receipt.Check(s.escrow, owed, t.Receipts[i].Receipt, t.Receipts[i].Sig)
		switch {
		case err == nil:
		case errors.Is(err, receipt.ErrBadReceipt):
			return fmt.Errorf("%w: receipt %d: %w", ErrMalformed, i, err)
		case errors.Is(err, receipt.ErrAnother):
			return fmt.Errorf("%w: receipt %d: %w", ErrAlteredResult, i, err)
		default:
			return fmt.Errorf("%w: receipt %d: %w", ErrBadSignature, i, err)
		}
	}
	return nil
}

// loadRound verifies one round's record against the chain and fetches its
// vectors.
func (s *Service) loadRound(ctx context.Context, env *protocol.Envelope, r *chainRun, rec *seedsRecord, in *protocol.RoundRecord, own *ownTotals) (settlement.Round, error) {
	out := settlement.Round{Number: in.Round}
	cohort, err := s.committed(ctx, env.RunID, env.Attempt, in.Round, r)
	if err != nil {
		return out, err
	}
	if _, err := s.checkCohort(env.RunID, env.Attempt, in.Round, r, &rec.Order, cohort, rec.Seats, in.Headers); err != nil {
		return out, err
	}
	out.ModelHash = cohort.ModelHash
	if out.Gradient, err = s.readGradient(ctx, env.RunID, env.Attempt, in.Round, r, &rec.Order, cohort, &in.Reveal, &in.Check); err != nil {
		return out, err
	}
	votes := s.countSums(env, r, in, cohort, rec)
	g := out.Gradient
	if !rec.Order.Scored() {
		g = nil
	}
	if err := s.compareOwn(ctx, env, r, rec, in, g, votes, own); err != nil {
		return out, err
	}
	names, err := votes.decide("sum")
	if err != nil {
		return out, err
	}
	size := rec.Order.Training.ModelLength * uint64(rec.Order.Training.WordBits/8)
	for i := range in.Headers {
		out.Uploads = append(out.Uploads, blobVector{s, env.RunID, env.Attempt, in.Headers[i].Header.BlobHash, size})
	}
	for _, name := range names {
		out.Sums = append(out.Sums, blobVector{s, env.RunID, env.Attempt, name, size})
	}
	return out, nil
}

// countSums counts the sums that are signed by a holder of their subset, for
// this round and cohort. What does not count is left out: a dishonest
// custodian must not be able to hold up a run.
func (s *Service) countSums(env *protocol.Envelope, r *chainRun, in *protocol.RoundRecord, c Cohort, rec *seedsRecord) ballot[dao.Hash] {
	votes := newBallot[dao.Hash](r.committee.Pieces())
	for i := range in.Sums {
		h := in.Sums[i].Header
		want := typed.SumHeader{RunID: env.RunID, Attempt: env.Attempt, Round: in.Round, Cohort: c.Root, Subset: h.Subset,
			Length: rec.Order.Training.ModelLength, BlobHash: h.BlobHash, Custodian: h.Custodian}
		if h != want || !holds(r.committee, h.Custodian, int(h.Subset)) || typed.Verify(s.escrow, &h, in.Sums[i].Sig, h.Custodian) != nil {
			s.cfg.Log.Warn("sum does not count", "custodian", h.Custodian, "run", env.RunID, "round", in.Round, "subset", h.Subset)
			continue
		}
		votes.add(int(h.Subset), h.Custodian, h.BlobHash)
	}
	return votes
}

func holds(c Committee, who dao.Address, subset int) bool {
	i := c.Index(who)
	if i < 0 {
		return false
	}
	for _, p := range c.PiecesOf(i) {
		if p == subset {
			return true
		}
	}
	return false
}

// compareOwn demands that the sums of this custodian are among those given, for
// the subsets that it holds, takes them, and adds its inner products to its own totals. A
// round that it missed it computes now, so that it can still vouch for it. g is
// nil where no scores open.
func (s *Service) compareOwn(ctx context.Context, env *protocol.Envelope, r *chainRun, rec *seedsRecord, in *protocol.RoundRecord, g []int32, votes ballot[dao.Hash], own *ownTotals) error {
	check := func(subset int, name dao.Hash, inner []uint64) error {
		if !votes.insist(subset, name) {
			return fmt.Errorf("%w: subset %d is not what this custodian computes", ErrSumConflict, subset)
		}
		if g == nil {
			return nil
		}
		return own.add(in.Round, subsetSum{subset: subset, inner: inner})
	}
	at := *env
	at.Kind, at.Round = protocol.RoundUnmask, in.Round
	answer, err := s.state.answerTo(taskKey(&at))
	if err != nil {
		return err
	}
	if answer == nil {
		return s.eachSum(ctx, env.RunID, env.Attempt, r, rec, in.Headers, g, nil, func(v subsetSum) error {
			return check(v.subset, v.sum.Hash, v.inner)
		})
	}
	var body protocol.SumsReply
	if err := answer.Into(protocol.RoundSums, &body); err != nil {
		return err
	}
	if g == nil {
		for k := range body.Sums {
			if err := check(int(body.Sums[k].Header.Subset), body.Sums[k].Header.BlobHash, nil); err != nil {
				return err
			}
		}
		return nil
	}
	kept, err := s.readInner(env.RunID, env.Attempt, in.Round)
	if err != nil {
		return fmt.Errorf("totals of round %d: %w", in.Round, err)
	}
	var name dao.Hash
	if name, err = gradientName(&rec.Order, in.Round, &in.Reveal); err != nil {
		return err
	}
	if kept.Gradient != name || len(kept.Totals) != len(body.Sums) {
		return fmt.Errorf("%w: round %d", ErrSecondGradient, in.Round)
	}
	for k, v := range kept.Totals {
		if err := check(int(v.Subset), body.Sums[k].Header.BlobHash, v.Totals); err != nil {
			return err
		}
	}
	return nil
}

// maskTotals are the opened totals by subset: the own ones where this custodian
// holds the subset, else what the holders signed over exactly these rounds.
func (s *Service) maskTotals(env *protocol.Envelope, r *chainRun, rec *seedsRecord, scores []protocol.Envelope, rounds []uint32, own *ownTotals) ([][]uint64, error) {
	votes := newBallot[string](r.committee.Pieces()) // canonical text of the totals
	values := map[string][]uint64{}
	put := func(v []uint64) string {
		text := fmt.Sprint(v)
		values[text] = v
		return text
	}
	for i := range scores {
		e := &scores[i]
		var body protocol.ScoresReply
		if err := errors.Join(e.Into(protocol.RunScored, &body), e.Verify(s.escrow)); err != nil ||
			e.RunID != env.RunID || e.Attempt != env.Attempt || !slices.Equal(body.Rounds, rounds) {
			s.cfg.Log.Warn("totals do not count", "custodian", e.From, "run", env.RunID)
			continue
		}
		for _, v := range body.Totals {
			if holds(r.committee, e.From, int(v.Subset)) && len(v.Totals) == len(rec.Seats) {
				votes.add(int(v.Subset), e.From, put(v.Totals))
			}
		}
	}
	for subset, v := range own.values() {
		votes.add(subset, s.me, put(v)) // it may not have been asked
		if !votes.insist(subset, fmt.Sprint(v)) {
			return nil, fmt.Errorf("%w: totals of subset %d", ErrSumConflict, subset)
		}
	}
	texts, err := votes.decide("totals")
	if err != nil {
		return nil, err
	}
	out := make([][]uint64, len(texts))
	for subset, text := range texts {
		out[subset] = values[text]
	}
	return out, nil
}
