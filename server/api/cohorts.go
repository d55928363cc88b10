package api

import (
	"context"
	"fmt"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/market"
)

// eventPage is how many facts of a run are read at once.
const eventPage = 500

// checkDifferencing refuses, before anybody pays, what custodians would refuse
// afterwards: a cohort that differs from one of an earlier run over the same
// base by fewer than k_min dataset versions, whose sums could be subtracted
// ([settlement.CohortBase]). The larger k_min counts. Custodians remember for
// themselves and do not rely on this.
func (s *Server) checkDifferencing(ctx context.Context, o *dao.Order, spec, schema []byte) error {
	id := typed.OrderHash(s.escrow, o)
	runs, err := s.cfg.RunStore.Runs(ctx, dao.Address{})
	if err != nil {
		return err
	}
	now := protocol.RunDocs{Order: *o, Spec: spec, Schema: schema}
	for _, r := range runs {
		k := int(max(o.Privacy.KMin, r.Order.Privacy.KMin))
		d := difference(o.Datasets, r.Order.Datasets)
		if r.ID == id || d == 0 || d >= k {
			continue
		}
		same, err := sameBase(id, &now, r.ID, &protocol.RunDocs{Order: r.Order, Spec: r.Spec, Schema: r.Schema})
		if err != nil {
			return err
		}
		if !same {
			continue
		}
		bound, err := s.bound(ctx, r.ID)
		if err != nil {
			return err
		}
		if bound {
			return fmt.Errorf("%w: it differs from the cohort of run %s by %d dataset versions, and custodians sum only what differs by none or by at least %d: "+
				"take the same datasets as that run, or more others", ErrCohortTooSimilar, r.ID, d, k)
		}
	}
	return nil
}

// sameBase reports whether sums of the two runs could be subtracted, of the
// statistics or of training.
func sameBase(a dao.RunID, da *protocol.RunDocs, b dao.RunID, db *protocol.RunDocs) (bool, error) {
	exact := func(o *dao.Order) bool { return o.StatisticsOnly() && !o.Private() }
	if exact(&da.Order) && exact(&db.Order) {
		return true, nil // whatever the schemas: settlement.CatalogueBase
	}
	for _, round := range []uint32{protocol.StatsRound, protocol.StatsRound + 1} {
		x, err := settlement.CohortBase(a, round, da)
		if err != nil {
			return false, err
		}
		y, err := settlement.CohortBase(b, round, db)
		if err != nil {
			return false, err
		}
		if x == y {
			return true, nil
		}
	}
	return false, nil
}

// difference counts the dataset versions that are in one list only.
func difference(a, b []dao.DatasetUse) int {
	type version struct {
		id      dao.DatasetID
		version uint32
	}
	in := map[version]bool{}
	for _, u := range a {
		in[version{u.DatasetID, u.Version}] = true
	}
	both := 0
	for _, u := range b {
		if in[version{u.DatasetID, u.Version}] {
			both++
		}
	}
	return len(a) + len(b) - 2*both
}

// bound reports whether custodians may have acknowledged a cohort of the run,
// which holds them for ever, or still may: it was committed, or the run is
// assigned and not over.
func (s *Server) bound(ctx context.Context, id dao.RunID) (bool, error) {
	assigned := false
	for after := int64(0); ; {
		events, err := s.cfg.RunStore.Events(ctx, id, after, eventPage)
		if err != nil {
			return false, err
		}
		for _, e := range events {
			switch e.Kind {
			case market.ChainCommitted:
				return true, nil
			case market.ChainAssigned:
				assigned = true
			case market.ChainRefunded:
				assigned = false
			}
			after = e.Seq
		}
		if len(events) < eventPage {
			return assigned, nil
		}
	}
}
