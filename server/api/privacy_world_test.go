package api

import (
	"context"

	"sahm/dao"
)

// fakePrivacy is Privacy over a world; every dataset has one version.
type fakePrivacy struct{ w *world }

func (f fakePrivacy) PrivacyBudgets(_ context.Context, uses []dao.DatasetUse) ([]PrivacyBudget, error) {
	out := make([]PrivacyBudget, len(uses))
	for i, u := range uses {
		out[i] = f.w.budgets[u.DatasetID]
	}
	return out, nil
}

func (f fakePrivacy) PrivacyNonce(_ context.Context, a dao.Address) (uint64, error) {
	return f.w.privacyNonces[a], nil
}

func (f fakePrivacy) PrivacyUses(_ context.Context, id dao.DatasetID, _ uint32) (uses []PrivacyUse, unprotected int64, _ error) {
	for _, u := range f.w.uses[id] {
		if u.EpsilonMicro == 0 {
			unprotected++
		}
	}
	return f.w.uses[id], unprotected, nil
}

func (f fakePrivacy) SetPrivacyBudget(_ context.Context, digest dao.Hash, b dao.PrivacyBudget, sig []byte) error {
	if err := (fakeRelay(f)).note("privacy budget"); err != nil {
		return err
	}
	v := f.w.budgets[b.DatasetID]
	v.Unit, v.EpsilonMicro, v.DeltaPico = b.Unit, b.EpsilonMicro, b.DeltaPico
	f.w.budgets[b.DatasetID] = v
	f.w.privacyNonces[f.w.datasets[b.DatasetID].Owner]++
	f.w.ownerMessages[dao.Keccak256(digest[:], sig)] = true
	return nil
}
