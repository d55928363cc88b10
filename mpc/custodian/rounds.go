package custodian

import (
	"context"
	"fmt"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
)

// roundAck answers with the one cohort that the own node showed first.
func (s *Service) roundAck(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	var task protocol.RoundAckTask
	if err := env.Into(protocol.RoundAck, &task); err != nil {
		return nil, err
	}
	r, err := s.readRun(ctx, env)
	if err != nil {
		return nil, err
	}
	if err := r.active(env.Attempt); err != nil {
		return nil, err
	}
	if err := s.checkDocs(env, r, &task.Docs); err != nil {
		return nil, err
	}
	cohort, err := s.pin(ctx, env, r, &task.Docs)
	if err != nil {
		return nil, err
	}
	key := taskKey(env)
	if a, err := s.state.answer(key, cohort.Root, env.From, ErrSecondCohort); a != nil || err != nil {
		return a, err
	}
	ack := s.ownAck(env, cohort)
	sig, err := typed.Sign(s.cfg.Signer, s.escrow, &ack)
	if err != nil {
		return nil, err
	}
	answer, err := s.reply(env, protocol.RoundAcked, protocol.RoundAckReply{Ack: ack, Sig: sig})
	if err != nil {
		return nil, err
	}
	return answer, s.state.commit(s.record(env, key, cohort.Root, answer), nil)
}

func (s *Service) ownAck(env *protocol.Envelope, c Cohort) typed.CohortAck {
	return typed.CohortAck{RunID: env.RunID, Attempt: env.Attempt, Round: env.Round, Cohort: c.Root,
		ModelHash: c.ModelHash, GradientHash: c.GradientHash, Custodian: s.me}
}

// pin reads the round's cohort from the own node. The first value ever seen
// is logged and stays the only one: a node that shows another later, after a
// fork or a lie, is refused with ErrSecondCohort.
//
// This is where a cohort is decided against those of other runs: sums need a
// quorum of acknowledgements, and two quorums share an honest custodian, so of
// two cohorts whose difference would tell too much one gets none. Who gives the
// sums does not matter then.
func (s *Service) pin(ctx context.Context, env *protocol.Envelope, r *chainRun, d *protocol.RunDocs) (Cohort, error) {
	now, err := s.committed(ctx, env.RunID, env.Attempt, env.Round, r)
	if err != nil {
		return now, err
	}
	var seen bool
	s.state.locked(func() { _, seen = s.state.cohorts[roundKey{env.RunID, env.Attempt, env.Round}] })
	if seen {
		return now, nil
	}
	// A revocation stops later rounds; this one has not begun.
	for _, u := range d.Order.Datasets {
		if _, err := s.readDataset(ctx, u.DatasetID, u.Version, r.view); err != nil {
			return now, err
		}
	}
	e := s.record(env, taskKey(env, "pin"), now.Root, nil)
	e.Kind, e.Cohort = protocol.RoundAck, &now
	if err := e.setMembers(d); err != nil {
		return now, err
	}
	return now, s.state.commit(e, func() error {
		if err := s.state.checkOrdinal(env.RunID, env.Attempt, env.Round, &d.Order); err != nil {
			return err
		}
		if err := s.state.checkDebited(env.RunID, &d.Order); err != nil {
			return err
		}
		return s.state.checkOthers(e, &d.Order)
	})
}

// committed is the round's cohort on chain, which must be the first one seen
// if there was one.
func (s *Service) committed(ctx context.Context, run dao.RunID, attempt, round uint32, r *chainRun) (Cohort, error) {
	now, err := s.cfg.Chain.Cohort(ctx, run, attempt, round, r.final)
	if err != nil {
		return now, unavailable("reading cohort", err)
	}
	var first Cohort
	var seen bool
	s.state.locked(func() { first, seen = s.state.cohorts[roundKey{run, attempt, round}] })
	switch {
	case seen && now != first:
		return now, fmt.Errorf("%w: %s was acknowledged, the own node now shows %s", ErrSecondCohort, first.Root, now.Root)
	case now.Root.IsZero():
		return now, fmt.Errorf("%w: round %d", ErrCohortMissing, round)
	}
	return now, nil
}

// checkAcks demands a quorum of distinct custodians on exactly the value that
// this custodian pinned; its own acknowledgement counts without being sent.
func (s *Service) checkAcks(env *protocol.Envelope, r *chainRun, c Cohort, acks []protocol.SignedCohortAck) error {
	who := map[dao.Address]bool{s.me: true}
	for i := range acks {
		a := acks[i].Ack
		want := s.ownAck(env, c)
		want.Custodian = a.Custodian
		// What does not count does not stop the others from counting: a
		// single dishonest custodian must not be able to hold up a round.
		if r.committee.Index(a.Custodian) < 0 || a != want || typed.Verify(s.escrow, &a, acks[i].Sig, a.Custodian) != nil {
			s.cfg.Log.Warn("ack does not count", "custodian", a.Custodian, "run", env.RunID, "round", env.Round, "cohort", a.Cohort)
			continue
		}
		who[a.Custodian] = true
	}
	if len(who) < r.committee.AckQuorum() {
		return fmt.Errorf("%w: %d of %d", ErrAckQuorum, len(who), r.committee.AckQuorum())
	}
	return nil
}
