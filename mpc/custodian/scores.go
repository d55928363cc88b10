package custodian

import (
	"context"
	"errors"
	"fmt"
	"os"

	"sahm/dao"
	"sahm/federated/attribution"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
)

// runScores opens the own totals over the completed rounds, once per run: a
// second list of rounds would give away the difference of two totals.
func (s *Service) runScores(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.ScoresTask
	if err := env.Into(protocol.RunScores, &task); err != nil {
		return nil, err
	}
	digest := []byte("sahm/custodian/scores/v1")
	digest = append(digest, be32(env.Attempt)...)
	for _, n := range task.Rounds {
		digest = append(digest, be32(n)...)
	}
	subject := dao.Keccak256(digest)
	key := string(env.Kind) + "|" + env.RunID.String() // without attempt and round
	if a, err := s.state.answer(key, subject, env.From, ErrTotalsOnce); a != nil || err != nil {
		return a, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.active(env.Attempt); err != nil {
		return nil, err
	}
	rec, err := s.assignedSeeds(env.RunID, r)
	if err != nil {
		return nil, err
	}
	if err := checkRounds(task.Rounds, &rec.Order); err != nil {
		return nil, err
	}
	totals, err := s.storedTotals(env.RunID, env.Attempt, r, rec, task.Rounds)
	if err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.RunScored, protocol.ScoresReply{Rounds: task.Rounds, Totals: totals})
	if err != nil {
		return nil, err
	}
	return answer, s.state.commit(s.record(env, key, subject, answer), nil)
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
		answered := false
		s.state.locked(func() {
			if a := s.state.rounds[attemptKey{run, attempt}]; a != nil && a.rounds[n] != nil {
				answered = a.rounds[n].answered
			}
		})
		v, err := s.readInner(run, attempt, n)
		if errors.Is(err, os.ErrNotExist) || (err == nil && !answered) {
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
