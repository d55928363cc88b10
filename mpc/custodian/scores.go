package custodian

import (
	"context"
	"errors"
	"fmt"
	"os"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/attribution"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
)

// scoresAck settles for one list of rounds for the run, for ever. That every
// custodian opens its totals once is not enough: one that is dishonest could
// have some of the others open over one list and the rest over another, and
// the difference of two totals is the score of single rounds.
func (s *Service) scoresAck(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.ScoresAckTask
	if err := env.Into(protocol.ScoresAck, &task); err != nil {
		return nil, err
	}
	subject, key := listSubject(env.Attempt, task.Rounds), runKey(env)
	if a, err := s.state.answer(key, subject, env.From, ErrTotalsOnce); a != nil || err != nil {
		return a, err
	}
	r, rec, err := s.scoreRun(ctx, env, task.Rounds)
	if err != nil {
		return nil, err
	}
	// That the chain shows a round is enough to settle for it: one that missed
	// its sums cannot open the totals, but its word, given once, is as good.
	// Else a run would end with the custodian that was away for one round.
	for _, n := range task.Rounds {
		if _, err := s.committed(ctx, env.RunID, env.Attempt, n, r); err != nil {
			return nil, err
		}
	}
	if err := mayEnd(task.Rounds, &rec.Order, r.final); err != nil {
		return nil, err
	}
	ack := s.ownScoresAck(env, task.Rounds)
	sig, err := typed.Sign(s.cfg.Signer, s.escrow, &ack)
	if err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.ScoresAcked, protocol.ScoresAckReply{Ack: ack, Sig: sig})
	if err != nil {
		return nil, err
	}
	return answer, s.state.commit(s.record(env, key, subject, answer), s.oneList(env.RunID, subject))
}

// runScores opens the own totals over the completed rounds, once per run, and
// only over the list for which a quorum of the committee has settled.
func (s *Service) runScores(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.ScoresTask
	if err := env.Into(protocol.RunScores, &task); err != nil {
		return nil, err
	}
	subject, key := listSubject(env.Attempt, task.Rounds), runKey(env)
	if a, err := s.state.answer(key, subject, env.From, ErrTotalsOnce); a != nil || err != nil {
		return a, err
	}
	r, rec, err := s.scoreRun(ctx, env, task.Rounds)
	if err != nil {
		return nil, err
	}
	totals, err := s.storedTotals(env.RunID, env.Attempt, r, rec, task.Rounds)
	if err != nil {
		return nil, err
	}
	if err := mayEnd(task.Rounds, &rec.Order, r.final); err != nil {
		return nil, err
	}
	only := s.oneList(env.RunID, subject)
	s.state.locked(func() { err = only() })
	if err != nil {
		return nil, err
	}
	if err := s.checkScoresAcks(env, r, &task); err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.RunScored, protocol.ScoresReply{Rounds: task.Rounds, Totals: totals})
	if err != nil {
		return nil, err
	}
	return answer, s.state.commit(s.record(env, key, subject, answer), only)
}

// runKey names a question that is answered once per run, whatever attempt and
// round it comes with.
func runKey(env *protocol.Envelope) string { return string(env.Kind) + "|" + env.RunID.String() }

// listSubject is what the log knows a list of rounds of an attempt by.
func listSubject(attempt uint32, rounds []uint32) dao.Hash {
	digest := []byte("sahm/custodian/scores/v1")
	digest = append(digest, be32(attempt)...)
	for _, n := range rounds {
		digest = append(digest, be32(n)...)
	}
	return dao.Keccak256(digest)
}

// oneList checks, under the state's lock, that no other list was acknowledged
// or opened.
func (s *Service) oneList(run dao.RunID, subject dao.Hash) func() error {
	return func() error {
		if was, ok := s.state.lists[run]; ok && was != subject {
			return ErrTotalsOnce
		}
		return nil
	}
}

// scoreRun reads the run of a list of rounds.
func (s *Service) scoreRun(ctx context.Context, env *protocol.Envelope, rounds []uint32) (*chainRun, *seedsRecord, error) {
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, nil, err
	}
	if err := r.active(env.Attempt); err != nil {
		return nil, nil, err
	}
	rec, err := s.assignedSeeds(env.RunID, r)
	if err != nil {
		return nil, nil, err
	}
	if !rec.Order.Scored() {
		return nil, nil, ErrNoScores
	}
	return r, rec, checkRounds(rounds, &rec.Order)
}

// mayEnd demands every round that was ordered, or that none can follow.
func mayEnd(rounds []uint32, o *dao.Order, at Head) error {
	if len(rounds) < int(o.Training.Rounds) && at.Time <= o.Deadlines.TrainBy {
		return fmt.Errorf("%w: %d of %d, until %d", ErrTooFewRounds, len(rounds), o.Training.Rounds, o.Deadlines.TrainBy)
	}
	return nil
}

func (s *Service) ownScoresAck(env *protocol.Envelope, rounds []uint32) typed.ScoresAck {
	return typed.ScoresAck{RunID: env.RunID, Attempt: env.Attempt, RoundsHash: protocol.RoundsHash(rounds), Custodian: s.me}
}

// checkScoresAcks demands a quorum of distinct custodians of the epoch on
// exactly these rounds. The own word counts without being sent: the answer is
// logged before it is given, and no other list is ever acknowledged after it.
func (s *Service) checkScoresAcks(env *protocol.Envelope, r *chainRun, task *protocol.ScoresTask) error {
	who := map[dao.Address]bool{s.me: true}
	for i := range task.Acks {
		a := task.Acks[i].Ack
		want := s.ownScoresAck(env, task.Rounds)
		want.Custodian = a.Custodian
		if r.committee.Index(a.Custodian) < 0 || a != want || typed.Verify(s.escrow, &a, task.Acks[i].Sig, a.Custodian) != nil {
			s.cfg.Log.Warn("ack of rounds does not count", "custodian", a.Custodian, "run", env.RunID)
			continue
		}
		who[a.Custodian] = true
	}
	if len(who) < r.committee.AckQuorum() {
		return fmt.Errorf("%w: %d of %d for these rounds", ErrAckQuorum, len(who), r.committee.AckQuorum())
	}
	return nil
}

// wasUnmasked demands that this custodian gave the sums of a round.
func (s *Service) wasUnmasked(run dao.RunID, attempt, round uint32) error {
	answered := false
	s.state.locked(func() {
		if a := s.state.rounds[attemptKey{run, attempt}]; a != nil && a.rounds[round] != nil {
			answered = a.rounds[round].answered
		}
	})
	if !answered {
		return fmt.Errorf("%w: %d", ErrRoundNotUnmasked, round)
	}
	return nil
}

// checkRounds demands 1 to R training rounds, rising.
func checkRounds(rounds []uint32, o *dao.Order) error {
	if len(rounds) == 0 || len(rounds) > int(o.Training.Rounds) {
		return fmt.Errorf("%w: %d completed rounds, the order has %d", ErrTooManyRounds, len(rounds), o.Training.Rounds)
	}
	last := uint32(protocol.StatsRound)
	for _, n := range rounds {
		if n <= last {
			return fmt.Errorf("%w: completed rounds do not rise at %d", ErrMalformed, n)
		}
		last = n
	}
	return nil
}

// storedTotals adds up what was kept of the rounds that this custodian
// answered.
func (s *Service) storedTotals(run dao.RunID, attempt uint32, r *chainRun, rec *seedsRecord, rounds []uint32) ([]protocol.ScoreTotals, error) {
	own := newOwnTotals(rec)
	for _, n := range rounds {
		if err := s.wasUnmasked(run, attempt, n); err != nil {
			return nil, err
		}
		v, err := s.readInner(run, attempt, n)
		if errors.Is(err, os.ErrNotExist) {
			return nil, fmt.Errorf("%w: %d", ErrRoundNotUnmasked, n)
		}
		if err != nil {
			return nil, err
		}
		for _, t := range v.Totals {
			if err := own.add(n, subsetSum{subset: int(t.Subset), inner: t.Totals}); err != nil {
				return nil, err
			}
		}
	}
	var out []protocol.ScoreTotals
	values := own.values()
	for _, subset := range r.committee.PiecesOf(r.index) {
		out = append(out, protocol.ScoreTotals{Subset: uint16(subset), Totals: values[subset]})
	}
	return out, nil
}

// ownTotals are the totals of the subsets that this custodian holds.
type ownTotals struct {
	bits    mask.Bits
	members int
	sums    map[int]*attribution.Totals
}

func newOwnTotals(rec *seedsRecord) *ownTotals {
	return &ownTotals{bits: mask.Bits(rec.Order.Training.WordBits), members: len(rec.Seats), sums: map[int]*attribution.Totals{}}
}

func (t *ownTotals) add(round uint32, v subsetSum) error {
	if t.sums[v.subset] == nil {
		n, err := attribution.NewTotals(t.bits, t.members)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		t.sums[v.subset] = n
	}
	return t.sums[v.subset].AddRound(round, v.inner)
}

func (t *ownTotals) values() map[int][]uint64 {
	out := make(map[int][]uint64, len(t.sums))
	for subset, v := range t.sums {
		out[subset] = v.Values()
	}
	return out
}
