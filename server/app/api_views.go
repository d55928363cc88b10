package app

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
)

// apiViews reads the contracts for the API: api.Network, api.Registry,
// api.Ledger and api.Governance.
type apiViews struct {
	client    *chain.Client
	c         *chain.Contracts
	connected func(dao.Address) bool
}

func (v apiViews) ChainTime(ctx context.Context) (uint64, error) {
	h, err := v.client.Head(ctx)
	return h.Time, err
}

func (v apiViews) Committee(ctx context.Context, epoch uint32) (api.Committee, error) {
	if epoch == 0 {
		current, err := v.c.CurrentEpoch(ctx)
		if err != nil || current == 0 {
			return api.Committee{}, err
		}
		epoch = current
	}
	c, err := v.c.Committee(ctx, epoch)
	if err != nil {
		return api.Committee{}, apiError(err)
	}
	return api.Committee{Epoch: c.Epoch, Threshold: c.Threshold, Members: c.Members, SealingKeys: c.SealingKeys}, nil
}

func (v apiViews) Trainers(ctx context.Context) ([]api.Trainer, error) {
	list, err := v.c.Trainers(ctx)
	if err != nil {
		return nil, apiError(err)
	}
	out := make([]api.Trainer, len(list))
	for i, t := range list {
		out[i] = api.Trainer{Address: t.Address, StakeWei: t.StakeWei, AskWei: t.AskWei, HardwareCID: t.HardwareCID, Active: t.Active}
	}
	return out, nil
}

func (v apiViews) Connected(a dao.Address) bool { return v.connected(a) }

func (v apiViews) Dataset(ctx context.Context, id dao.DatasetID) (api.ChainDataset, error) {
	d, err := v.c.Dataset(ctx, id)
	if err != nil {
		return api.ChainDataset{}, apiError(err)
	}
	q, err := v.c.Quote(ctx, []dao.DatasetID{id}, dao.TierHosted, 1, 1)
	if err != nil {
		return api.ChainDataset{}, apiError(err)
	}
	if len(q.DatasetPrices) != 1 {
		return api.ChainDataset{}, fmt.Errorf("price book gave %d prices for one dataset", len(q.DatasetPrices))
	}
	return api.ChainDataset{
		Registration: dao.Registration{Creator: d.Creator, ManifestCID: d.ManifestCID, DataCID: d.DataCID, EnvelopeCID: d.EnvelopeCID,
			DataRoot: d.DataRoot, Rows: d.Rows, PolicyHash: d.PolicyHash, Epoch: d.Epoch, PriceFloorWei: d.PriceFloorWei},
		Owner: d.Owner, Version: d.Version, Status: d.Status, Acknowledged: d.Acknowledged, PriceWei: q.DatasetPrices[0],
	}, nil
}

func (v apiViews) DatasetOfRoot(ctx context.Context, root dao.Hash) (dao.DatasetID, error) {
	return v.c.DatasetOfRoot(ctx, root)
}

func (v apiViews) Quote(ctx context.Context, ids []dao.DatasetID, tier dao.Tier, rounds, seats uint32) (api.RunPrices, error) {
	q, err := v.c.Quote(ctx, ids, tier, rounds, seats)
	if err != nil {
		return api.RunPrices{}, apiError(err)
	}
	return api.RunPrices{Datasets: q.DatasetPrices, Prices: q.Prices}, nil
}

func (v apiViews) Admitted(ctx context.Context, a dao.Address) (bool, error) {
	return v.c.Admitted(ctx, a)
}

func (v apiViews) Parameters(ctx context.Context) (api.PriceParameters, error) {
	p, err := v.c.PriceParameters(ctx)
	return api.PriceParameters(p), err
}

func (v apiViews) Account(ctx context.Context, a dao.Address) (out api.Account, err error) {
	gas, err := v.client.Eth().BalanceAt(ctx, chain.Address(a), nil)
	if err != nil {
		return out, fmt.Errorf("read balance: %w", err)
	}
	out.GasWei = dao.NewWei(gas)
	for _, read := range []func() error{
		func() (err error) { out.CreditWei, err = v.c.CreditBalance(ctx, a); return },
		func() (err error) { out.TokenWei, err = v.c.TokenBalance(ctx, a); return },
		func() (err error) { out.VotesWei, err = v.c.Votes(ctx, a); return },
		func() (err error) { out.Delegate, err = v.c.Delegate(ctx, a); return },
		func() (err error) { out.RegistryNonce, err = v.c.DatasetNonce(ctx, a); return },
		func() (err error) { out.BallotNonce, err = v.c.BallotNonce(ctx, a); return },
		func() (err error) { out.DelegationNonce, err = v.c.TokenNonce(ctx, a); return },
		func() (err error) { out.Admitted, err = v.c.Admitted(ctx, a); return },
	} {
		if err := read(); err != nil {
			return out, apiError(err)
		}
	}
	return out, nil
}

func (v apiViews) Run(ctx context.Context, id dao.RunID) (api.ChainRun, error) {
	r, err := v.c.Run(ctx, id)
	if errors.Is(err, chain.ErrUnknownRun) {
		return api.ChainRun{State: chain.RunNone.String()}, nil
	}
	if err != nil {
		return api.ChainRun{}, apiError(err)
	}
	b, err := v.c.Books(ctx, id)
	if err != nil {
		return api.ChainRun{}, apiError(err)
	}
	return api.ChainRun{
		State: r.State.String(), Attempt: r.Attempt, PayoutsRoot: r.Result.PayoutsRoot, ModelHash: r.Result.ModelHash, SealedModelCID: r.Result.SealedModelCID,
		Books: api.Books{FundedWei: b.Funded, PaidWei: b.Paid, RefundedWei: b.Refunded, ClaimableWei: b.Claimable, HeldWei: b.Held},
	}, nil
}

func (v apiViews) Claimed(ctx context.Context, id dao.RunID, indexes []uint64) ([]bool, error) {
	out := make([]bool, len(indexes))
	for i, n := range indexes {
		var err error
		if out[i], err = v.c.Claimed(ctx, id, n); err != nil {
			return nil, apiError(err)
		}
	}
	return out, nil
}

func (v apiViews) Proposal(ctx context.Context, id *big.Int) (api.ChainProposal, error) {
	p, err := v.c.Proposal(ctx, id)
	if err != nil {
		return api.ChainProposal{}, apiError(err)
	}
	return api.ChainProposal{State: p.State.String(), For: p.ForVotes, Against: p.AgainstVotes, Abstain: p.AbstainVotes,
		Snapshot: p.Snapshot, Deadline: p.Deadline, ETA: p.ETA, Proposer: p.Proposer}, nil
}

func (v apiViews) VotesAt(ctx context.Context, a dao.Address, at uint64) (dao.Wei, error) {
	w, err := v.c.VotesAt(ctx, a, at)
	return w, apiError(err)
}

func (v apiViews) HasVoted(ctx context.Context, id *big.Int, a dao.Address) (bool, error) {
	ok, err := v.c.HasVoted(ctx, id, a)
	return ok, apiError(err)
}

func (v apiViews) Quorum(ctx context.Context, snapshot uint64) (dao.Wei, error) {
	w, err := v.c.Quorum(ctx, snapshot)
	return w, apiError(err)
}

func (v apiViews) VotingPeriod(ctx context.Context) (uint64, error) {
	_, period, _, err := v.c.Governance(ctx)
	return period, apiError(err)
}

// Simulate calls from the timelock, which owns every contract.
func (v apiViews) Simulate(ctx context.Context, c api.Call) error {
	var out any
	err := v.client.Eth().Client().CallContext(ctx, &out, "eth_call",
		map[string]string{"from": v.c.Addresses().Timelock.String(), "to": c.To.String(), "input": "0x" + hex.EncodeToString(c.Data)}, "latest")
	return apiError(chain.Revert(err, chain.ABIs()...))
}

func (v apiViews) Pack(calls []api.Call, description string) (api.ProposalCalls, error) {
	actions := actionsOf(calls)
	return api.ProposalCalls{
		ID:      chain.ProposalID(actions, description),
		Propose: callOf(v.c.PackGovernorPropose(actions, description)),
		Queue:   callOf(v.c.PackQueue(actions, description)),
		Execute: callOf(v.c.PackExecute(actions, description)),
	}, nil
}

// apiPacker is api.Packer.
type apiPacker struct{ c *chain.Contracts }

func (p apiPacker) AdmitOwner(a dao.Address) (api.Call, error) {
	return callOf(p.c.PackAdmitOwner(a)), nil
}

func (p apiPacker) List(id dao.DatasetID) (api.Call, error) { return callOf(p.c.PackList(id)), nil }

func (p apiPacker) Suspend(id dao.DatasetID) (api.Call, error) {
	return callOf(p.c.PackSuspend(id)), nil
}

func (p apiPacker) SetDatasetBase(id dao.DatasetID, base dao.Wei) (api.Call, error) {
	return callOf(p.c.PackSetDatasetBase(id, base)), nil
}

func (p apiPacker) SetParameters(v api.PriceParameters) (api.Call, error) {
	return callOf(p.c.PackSetParameters(chain.PriceParameters(v))), nil
}
