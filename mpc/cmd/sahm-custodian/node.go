package main

import (
	"context"
	"errors"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/mpc"
	"sahm/mpc/custodian"
)

// node reads the contracts through the custodian's own chain node, at the
// block that a decision names.
type node struct {
	client    *chain.Client
	contracts *chain.Contracts
	// confirmations is how far behind the head state counts; 0 for what the
	// chain calls final.
	confirmations uint64
}

func (n *node) at(h custodian.Head) *chain.Contracts { return n.contracts.AtHash(h.Hash) }

func headOf(h chain.Head, err error) (custodian.Head, error) {
	return custodian.Head{Number: h.Number, Hash: h.Hash, Time: h.Time}, err
}

// known turns the chain's "unknown …" into a zero value.
func known[T any](v T, err error) (T, error) {
	for _, unknown := range []error{chain.ErrUnknownRun, chain.ErrUnknownDataset, chain.ErrUnknownEpoch} {
		if errors.Is(err, unknown) {
			var zero T
			return zero, nil
		}
	}
	return v, err
}

// Head implements custodian.Node.
func (n *node) Head(ctx context.Context) (custodian.Head, error) { return headOf(n.client.Head(ctx)) }

// Finalized implements custodian.Node.
func (n *node) Finalized(ctx context.Context) (custodian.Head, error) {
	if n.confirmations > 0 {
		h, err := n.client.Head(ctx)
		if err != nil {
			return custodian.Head{}, err
		}
		return headOf(n.client.BlockAt(ctx, h.Number-min(h.Number, n.confirmations)))
	}
	return headOf(n.client.Finalized(ctx))
}

// Run implements custodian.Node.
func (n *node) Run(ctx context.Context, id dao.RunID, at custodian.Head) (custodian.Run, error) {
	c := n.at(at)
	v, err := known(c.Run(ctx, id))
	if err != nil || v.State == chain.RunNone {
		return custodian.Run{}, err
	}
	r := custodian.Run{
		State: custodian.RunState(v.State), Attempt: v.Attempt, Builder: v.Builder, Coordinator: v.Coordinator, Epoch: v.Epoch,
		Evaluator: v.Evaluator, Recomputer: v.Recomputer, SeedsRoot: v.SeedsRoot,
	}
	if v.Attempt > 0 {
		r.Seats, err = c.Seats(ctx, id)
	}
	return r, err
}

// Cohort implements custodian.Node.
func (n *node) Cohort(ctx context.Context, run dao.RunID, attempt, round uint32, at custodian.Head) (custodian.Cohort, error) {
	v, err := n.at(at).Cohort(ctx, run, attempt, round)
	return custodian.Cohort{Root: v.Cohort, ModelHash: v.ModelHash, GradientHash: v.GradientHash}, err
}

// RecipientHash implements custodian.Node.
func (n *node) RecipientHash(ctx context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, holder dao.Address, at custodian.Head) (dao.Hash, error) {
	return n.at(at).Recipient(ctx, run, attempt, id, version, holder)
}

// Dataset implements custodian.Registries.
func (n *node) Dataset(ctx context.Context, id dao.DatasetID, version uint32, at custodian.Head) (custodian.Dataset, error) {
	c := n.at(at)
	d, err := known(c.Dataset(ctx, id))
	if err != nil || d.Status == dao.DatasetNone {
		return custodian.Dataset{}, err
	}
	v := d
	if d.Version != version {
		if v, err = known(c.DatasetVersion(ctx, id, version)); err != nil {
			return custodian.Dataset{}, err
		}
	}
	return custodian.Dataset{Creator: d.Creator, Version: v.Version, Present: d.Version, EnvelopeCID: v.EnvelopeCID, DataCID: v.DataCID,
		DataRoot: v.DataRoot, Rows: v.Rows, PolicyHash: v.PolicyHash, Epoch: v.Epoch, Status: d.Status}, nil
}

// Payees implements custodian.Registries.
func (n *node) Payees(ctx context.Context, run dao.RunID, ids []dao.DatasetID, at custodian.Head) ([]dao.Address, error) {
	return n.at(at).Payees(ctx, run, ids)
}

// Trainer implements custodian.Registries.
func (n *node) Trainer(ctx context.Context, who dao.Address, at custodian.Head) (custodian.Trainer, error) {
	v, err := n.at(at).Trainer(ctx, who)
	return custodian.Trainer{Active: v.Active, StakeWei: v.StakeWei}, err
}

// Committee implements custodian.Registries.
func (n *node) Committee(ctx context.Context, epoch uint32, at custodian.Head) (custodian.Committee, error) {
	v, err := known(n.at(at).Committee(ctx, epoch))
	return custodian.Committee{Committee: mpc.Committee{M: len(v.Members), T: v.Threshold}, Members: v.Members}, err
}

// Treasury implements custodian.Registries: the timelock, which owns every
// contract, receives the DAO's fee.
func (n *node) Treasury(context.Context, custodian.Head) (dao.Address, error) {
	return n.contracts.Addresses().Timelock, nil
}
