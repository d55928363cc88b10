package custodian

import (
	"fmt"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/trainer/dataset"
)

// checkCatalogue holds statistics orders without noise to one another, whatever
// their schemas are, under the lock: their cohorts are the same or differ by
// k_min members, and one cohort is summed under one schema only. With another
// range or list of categories, the same rows would be counted in other buckets,
// and a difference of the two would tell counts that are too small to be told.
// Noise covers what any other sums tell, and is charged.
func (s *state) checkCatalogue(run dao.RunID, base dao.Hash, members []dao.Hash, o *dao.Order) error {
	if !o.StatisticsOnly() || o.Private() {
		return nil
	}
	catalogue := settlement.CatalogueBase()
	if err := s.checkReleased(run, catalogue, members, floor(o)); err != nil {
		return err
	}
	now := make(map[dao.Hash]bool, len(members))
	for _, m := range members {
		now[m] = true
	}
	for _, r := range s.released[catalogue] {
		if r.run != run && same(now, r.members) && !s.releasedOver(base, r.run) {
			return fmt.Errorf("%w, in run %s", ErrSecondAnswer, r.run)
		}
	}
	return nil
}

func same(a, b map[dao.Hash]bool) bool {
	for m := range a {
		if !b[m] {
			return false
		}
	}
	return len(a) == len(b)
}

// releasedOver reports whether a run's sums over a base were given out.
func (s *state) releasedOver(base dao.Hash, run dao.RunID) bool {
	for _, r := range s.released[base] {
		if r.run == run {
			return true
		}
	}
	return false
}

// checkStatisticsLengths is checkLengths for a statistics order.
func checkStatisticsLengths(d *protocol.RunDocs, schema dataset.Schema) error {
	if err := dataset.CheckCatalogue(schema); err != nil {
		return fmt.Errorf("%w: %w", ErrNotInOrder, err)
	}
	if n := dataset.CatalogueLength(schema); d.Order.Training.StatsLength != uint64(n) {
		return fmt.Errorf("%w: statistics of %d words, its schema has %d", ErrNotInOrder, d.Order.Training.StatsLength, n)
	}
	return nil
}
