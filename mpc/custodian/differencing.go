package custodian

import (
	"fmt"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
)

// baseOf is [settlement.CohortBase] with an error of this package.
func baseOf(run dao.RunID, round uint32, d *protocol.RunDocs) (dao.Hash, error) {
	base, err := settlement.CohortBase(run, round, d)
	if err != nil {
		return dao.Hash{}, fmt.Errorf("%w: spec: %w", ErrMalformed, err)
	}
	return base, nil
}

// released is a cohort that this custodian acknowledged or whose sums it gave
// out, in any run.
type released struct {
	run     dao.RunID
	members map[dao.Hash]bool
	kMin    int
}

// floor is the k_min that counts for an order.
func floor(o *dao.Order) int { return max(minCohort, int(o.Privacy.KMin)) }

// checkReleased refuses a cohort that differs by fewer than k_min members from
// one of another run over the same base: the difference of the two sums would
// be theirs. The larger k_min of the two counts. The caller
// holds the lock. It is the log that remembers, so a cohort is never forgotten.
func (s *state) checkReleased(run dao.RunID, base dao.Hash, members []dao.Hash, k int) error {
	now := make(map[dao.Hash]bool, len(members))
	for _, m := range members {
		now[m] = true
	}
	for _, r := range s.released[base] {
		if r.run == run {
			continue
		}
		if err := checkDifference(now, r.members, max(k, r.kMin)); err != nil {
			return fmt.Errorf("%w, in run %s", err, r.run)
		}
	}
	return nil
}

// setMembers notes what a round's cohort is held to: its members, which are
// all datasets of the order, and by which bases it is compared with others.
func (e *entry) setMembers(d *protocol.RunDocs) (err error) {
	if e.Base, err = baseOf(e.RunID, e.Round, d); err != nil {
		return err
	}
	if d.Order.StatisticsOnly() && !d.Order.Private() {
		e.Also = settlement.CatalogueBase()
	}
	e.Members, e.KMin = memberKeys(&d.Order), floor(&d.Order)
	return nil
}

// checkOthers compares an entry's cohort with those of other runs, under the
// lock.
func (s *state) checkOthers(e *entry, o *dao.Order) error {
	if err := s.checkReleased(e.RunID, e.Base, e.Members, e.KMin); err != nil {
		return err
	}
	return s.checkCatalogue(e.RunID, e.Base, e.Members, o)
}

// checkAcrossRuns looks before an assignment whether the run's only cohort
// could ever be released, in the statistics round and in training.
func (s *Service) checkAcrossRuns(run dao.RunID, d *protocol.RunDocs) error {
	for _, round := range []uint32{protocol.StatsRound, protocol.StatsRound + 1} {
		e := entry{RunID: run, Round: round}
		err := e.setMembers(d)
		if err == nil {
			s.state.locked(func() { err = s.state.checkOthers(&e, &d.Order) })
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// applyReleased remembers a decided cohort by its bases, once per run.
func (s *state) applyReleased(e *entry) {
	for _, base := range []dao.Hash{e.Base, e.Also} {
		if !base.IsZero() {
			s.remember(base, e)
		}
	}
}

func (s *state) remember(base dao.Hash, e *entry) {
	members := make(map[dao.Hash]bool, len(e.Members))
	for _, m := range e.Members {
		members[m] = true
	}
	for _, r := range s.released[base] {
		if r.run == e.RunID && same(members, r.members) {
			return
		}
	}
	s.released[base] = append(s.released[base], released{e.RunID, members, e.KMin})
}
