package custodian

import (
	"encoding/binary"
	"fmt"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
)

// baseOf names what the members of a cohort started from: sums of two cohorts
// with one base can be subtracted, in the same run or in another. The
// statistics round starts from the schema alone. A training run starts from the
// round-0 parameters, which are zero for logistic regression and drawn from the
// run's id for every other family.
func baseOf(run dao.RunID, round uint32, d *protocol.RunDocs) (dao.Hash, error) {
	if round == protocol.StatsRound {
		h := d.Order.Training.SchemaHash
		return dao.Keccak256([]byte("sahm/custodian/base/statistics/v1"), h[:]), nil
	}
	spec, err := model.ParseSpec(d.Spec)
	if err != nil {
		return dao.Hash{}, fmt.Errorf("%w: spec: %w", ErrMalformed, err)
	}
	if spec.Family == model.Logistic {
		return dao.Keccak256([]byte("sahm/custodian/base/zero/v1"), binary.BigEndian.AppendUint64(nil, d.Order.Training.ModelLength)), nil
	}
	seed := protocol.InitSeed(run)
	return dao.Keccak256([]byte("sahm/custodian/base/drawn/v1"), seed[:]), nil
}

// released is a cohort whose sums this custodian gave out, in any run.
type released struct {
	run     dao.RunID
	members map[dao.Hash]bool
	kMin    int
}

// floor is the k_min that counts for an order.
func floor(o *dao.Order) int { return max(minCohort, int(o.Privacy.KMin)) }

// checkReleased refuses a cohort that differs by fewer than k_min members from
// one that was released in another run over the same base: the difference of
// the two sums would be theirs. The larger k_min of the two counts. The caller
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

// checkAcrossRuns looks before an assignment whether the run's only cohort
// could ever be released, in the statistics round and in training.
func (s *Service) checkAcrossRuns(run dao.RunID, d *protocol.RunDocs, seats []protocol.PlannedSeat) error {
	for _, round := range []uint32{protocol.StatsRound, protocol.StatsRound + 1} {
		base, err := baseOf(run, round, d)
		if err != nil {
			return err
		}
		s.state.locked(func() { err = s.state.checkReleased(run, base, memberKeys(seats), floor(&d.Order)) })
		if err != nil {
			return err
		}
	}
	return nil
}

// applyReleased remembers a decided cohort by its base, once per run.
func (s *state) applyReleased(e *entry) {
	if e.Base.IsZero() {
		return
	}
	for _, r := range s.released[e.Base] {
		if r.run == e.RunID && len(r.members) == len(e.Members) {
			same := true
			for _, m := range e.Members {
				same = same && r.members[m]
			}
			if same {
				return
			}
		}
	}
	members := make(map[dao.Hash]bool, len(e.Members))
	for _, m := range e.Members {
		members[m] = true
	}
	s.released[e.Base] = append(s.released[e.Base], released{e.RunID, members, e.KMin})
}
