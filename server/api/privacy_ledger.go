package api

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/privacy"
)

// checkLedgers refuses, as custodians would once it is paid for, a run that a
// policy's lifetime budget does not cover. Custodians compose by the accountant
// what they released keys for; here it is what was funded, which is as much or
// more, of the runs that this server knows. The chain's own sums are checked by
// checkBudgets.
func (s *Server) checkLedgers(ctx context.Context, o *dao.Order, datasets []source) error {
	if !o.Private() {
		return nil
	}
	if s.cfg.Privacy == nil {
		return fmt.Errorf("%w: privacy budgets", ErrUnavailable)
	}
	terms, err := privacy.TermsOf(o)
	if err != nil {
		return err
	}
	run := typed.OrderHash(s.escrow, o)
	known := map[dao.RunID]*privacy.Terms{} // nil for a run that is not known here
	termsOf := func(id dao.RunID) (*privacy.Terms, error) {
		if t, ok := known[id]; ok {
			return t, nil
		}
		known[id] = nil
		row, err := s.cfg.RunStore.Run(ctx, id)
		if errors.Is(err, ErrNotFound) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if t, err := privacy.TermsOf(&row.Order); err == nil && t.Noised() {
			known[id] = &t
		}
		return known[id], nil
	}
	for i := range datasets {
		src := &datasets[i]
		limit, err := privacy.LimitOf(&src.policy, o.Privacy.Unit, src.id, src.chain.Version)
		if err != nil {
			return fmt.Errorf("dataset %s: %w", src.id, err)
		}
		ledger, err := privacy.OpenBudget(limit)
		if err != nil {
			return fmt.Errorf("dataset %s: %w", src.id, err)
		}
		uses, _, err := s.cfg.Privacy.PrivacyUses(ctx, src.id, src.chain.Version)
		if err != nil {
			return err
		}
		for _, u := range slices.Backward(uses) { // newest first as they come
			if u.EpsilonMicro == 0 || u.RunID == run {
				continue
			}
			was, err := termsOf(u.RunID)
			if err != nil {
				return err
			}
			if was == nil {
				continue
			}
			d, err := was.Debit(src.id, src.chain.Version, u.RunID)
			if err != nil {
				return err
			}
			if ledger, _, err = ledger.Restore(d); err != nil {
				return err
			}
		}
		d, err := terms.Debit(src.id, src.chain.Version, run)
		if err != nil {
			return err
		}
		if _, _, err := ledger.Apply(d); err != nil {
			return fmt.Errorf("%w: the policy of dataset %s, version %d: %w", ErrPrivacyBudget, src.id, src.chain.Version, err)
		}
	}
	return nil
}
