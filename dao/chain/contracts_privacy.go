package chain

import (
	"context"
	"fmt"

	"sahm/dao"
	"sahm/dao/bindings/privacybudgets"
)

// PrivacyBudget is what a dataset version may ever lose to runs with
// differential privacy, and what it has lost: the sums of its runs' ε and δ.
type PrivacyBudget struct {
	Unit              uint8  // as in dao.Privacy; 0: no budget was set
	EpsilonMicro      uint64 // the most ε·10^6
	DeltaPico         uint64 // the most δ·10^12
	SpentEpsilonMicro uint64 // never above EpsilonMicro, never falls
	SpentDeltaPico    uint64
}

// LeftEpsilonMicro is the ε·10^6 that is left.
func (b PrivacyBudget) LeftEpsilonMicro() uint64 { return b.EpsilonMicro - b.SpentEpsilonMicro }

// LeftDeltaPico is the δ·10^12 that is left.
func (b PrivacyBudget) LeftDeltaPico() uint64 { return b.DeltaPico - b.SpentDeltaPico }

// VersionRef names a dataset version.
type VersionRef struct {
	ID      dao.DatasetID
	Version uint32
}

// PackSetPrivacyBudget sets the budget of a dataset's present version.
func (c *Contracts) PackSetPrivacyBudget(p dao.PrivacyBudget, sig []byte) (dao.Address, []byte) {
	return c.addr.Budgets, c.bound.budgets.PackSetBudget(privacybudgets.IPrivacyBudgetsPrivacyBudget{
		DatasetId: p.DatasetID, Version: p.Version, Unit: p.Unit, EpsilonMicro: p.EpsilonMicro, DeltaPico: p.DeltaPico,
		Nonce: u64(p.Nonce), Deadline: p.Deadline,
	}, sig)
}

// PrivacyNonce is the nonce of account's next PrivacyBudget.
func (c *Contracts) PrivacyNonce(ctx context.Context, account dao.Address) (uint64, error) {
	b := c.bound.budgets
	v, err := view(ctx, c, c.addr.Budgets, b.PackNonces(Address(account)), b.UnpackNonces, "privacy budget nonce")
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// PrivacyBudgets reads the budgets of dataset versions at one block, in their
// order. A version that does not exist has no budget, as one without.
func (c *Contracts) PrivacyBudgets(ctx context.Context, of []VersionRef) ([]PrivacyBudget, error) {
	b := c.bound.budgets
	ids, versions := make([][32]byte, len(of)), make([]uint32, len(of))
	for i, v := range of {
		ids[i], versions[i] = v.ID, v.Version
	}
	list, err := view(ctx, c, c.addr.Budgets, b.PackBudgets(ids, versions), b.UnpackBudgets, "privacy budgets")
	if err != nil {
		return nil, err
	}
	if len(list) != len(of) {
		return nil, fmt.Errorf("%w: %s answers %d of %d privacy budgets", ErrNoContract, c.addr.Budgets, len(list), len(of))
	}
	out := make([]PrivacyBudget, len(list))
	for i, v := range list {
		out[i] = PrivacyBudget{Unit: v.Unit, EpsilonMicro: v.EpsilonMicro, DeltaPico: v.DeltaPico,
			SpentEpsilonMicro: v.SpentEpsilonMicro, SpentDeltaPico: v.SpentDeltaPico}
		if out[i].SpentEpsilonMicro > v.EpsilonMicro || out[i].SpentDeltaPico > v.DeltaPico {
			return nil, fmt.Errorf("%w: %s says that more was spent than dataset %s has", ErrNoContract, c.addr.Budgets, of[i].ID)
		}
	}
	return out, nil
}
