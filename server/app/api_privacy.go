package app

import (
	"context"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
)

// apiPrivacy is api.Privacy: budgets are the chain's, their ledger the index's.
type apiPrivacy struct {
	apiOwners
	relay apiRelay
}

var _ api.Privacy = apiPrivacy{}

// PrivacyBudgets implements api.Privacy.
func (p apiPrivacy) PrivacyBudgets(ctx context.Context, uses []dao.DatasetUse) ([]api.PrivacyBudget, error) {
	of := make([]chain.VersionRef, len(uses))
	for i, u := range uses {
		of[i] = chain.VersionRef{ID: u.DatasetID, Version: u.Version}
	}
	list, err := p.c.PrivacyBudgets(ctx, of)
	if err != nil {
		return nil, apiError(err)
	}
	out := make([]api.PrivacyBudget, len(list))
	for i, b := range list {
		out[i] = api.PrivacyBudget(b)
	}
	return out, nil
}

// PrivacyNonce implements api.Privacy.
func (p apiPrivacy) PrivacyNonce(ctx context.Context, account dao.Address) (uint64, error) {
	n, err := p.c.PrivacyNonce(ctx, account)
	return n, apiError(err)
}

// PrivacyUses implements api.Privacy.
func (p apiPrivacy) PrivacyUses(ctx context.Context, id dao.DatasetID, version uint32) ([]api.PrivacyUse, int64, error) {
	if err := p.caughtUp(ctx); err != nil {
		return nil, 0, err
	}
	list, err := p.store.PrivacyUses(ctx, p.source, id.String(), int64(version), storeMost, 0)
	if err != nil {
		return nil, 0, err
	}
	unprotected, err := p.store.UnprotectedUses(ctx, p.source, id.String(), int64(version))
	if err != nil {
		return nil, 0, err
	}
	out := make([]api.PrivacyUse, len(list))
	for i, u := range list {
		run, err := dao.ParseHash(u.RunID)
		if err != nil {
			return nil, 0, err
		}
		out[i] = api.PrivacyUse{RunID: run, EpsilonMicro: u.EpsilonMicro, DeltaPico: u.DeltaPico, SpentEpsilonMicro: u.SpentEpsilonMicro,
			SpentDeltaPico: u.SpentDeltaPico, Block: u.Block, TimeSec: u.TimeSec, TxHash: u.TxHash}
	}
	return out, unprotected, nil
}

// SetPrivacyBudget implements api.Privacy.
func (p apiPrivacy) SetPrivacyBudget(ctx context.Context, digest dao.Hash, b dao.PrivacyBudget, sig []byte) error {
	to, data := p.c.PackSetPrivacyBudget(b, sig)
	return p.relay.owned(ctx, b.DatasetID, ownerKey(digest, sig), to, data)
}
