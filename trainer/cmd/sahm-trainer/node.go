package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/trainer"
)

// node reads the contracts through the trainer's own chain node. On the
// embedded chain a head older than a minute is no answer: such a node may have
// been cut off to hide what happened since.
type node struct {
	client    *chain.Client
	contracts *chain.Contracts
}

// offChain turns the chain's "unknown …" into the runner's sentinel.
func offChain(err error) error {
	for _, unknown := range []error{chain.ErrUnknownRun, chain.ErrUnknownDataset, chain.ErrUnknownEpoch} {
		if errors.Is(err, unknown) {
			return fmt.Errorf("%w: %w", trainer.ErrNotOnChain, err)
		}
	}
	return err
}

// Run implements trainer.Chain. Run and seats are read in one block.
func (n *node) Run(ctx context.Context, run dao.RunID) (trainer.RunView, error) {
	if n.client.ChainID() == chain.EmbeddedChainID {
		if _, err := n.client.Finalized(ctx); err != nil {
			return trainer.RunView{}, err
		}
	}
	head, err := n.client.Head(ctx)
	if err != nil {
		return trainer.RunView{}, err
	}
	at := n.contracts.AtHash(head.Hash)
	v, err := at.Run(ctx, run)
	if err != nil {
		return trainer.RunView{}, offChain(err)
	}
	out := trainer.RunView{
		State: trainer.RunState(v.State), Attempt: v.Attempt, Coordinator: v.Coordinator,
		Evaluator: v.Evaluator, Recomputer: v.Recomputer,
	}
	if out.Attempt > 0 {
		if out.Seats, err = at.Seats(ctx, run); err != nil {
			return trainer.RunView{}, err
		}
		if out.Beacon, err = at.Beacon(ctx, run, v.Attempt); err != nil {
			return trainer.RunView{}, err
		}
	}
	return out, nil
}

// Dataset implements trainer.Chain.
func (n *node) Dataset(ctx context.Context, id dao.DatasetID, version uint32) (trainer.DatasetView, error) {
	d, err := n.contracts.Dataset(ctx, id)
	if err != nil {
		return trainer.DatasetView{}, offChain(err)
	}
	v := d
	if d.Version != version {
		if v, err = n.contracts.DatasetVersion(ctx, id, version); err != nil {
			return trainer.DatasetView{}, offChain(err)
		}
	}
	return trainer.DatasetView{
		Creator: d.Creator, Version: v.Version, DataCID: v.DataCID, DataRoot: v.DataRoot, Rows: v.Rows,
		PolicyHash: v.PolicyHash, Epoch: v.Epoch, Status: d.Status,
	}, nil
}

// Committee implements trainer.Chain.
func (n *node) Committee(ctx context.Context, epoch uint32) (trainer.CommitteeView, error) {
	c, err := n.contracts.Committee(ctx, epoch)
	return trainer.CommitteeView{Members: c.Members, Threshold: c.Threshold}, offChain(err)
}

// Cohort implements trainer.Chain.
func (n *node) Cohort(ctx context.Context, run dao.RunID, attempt, round uint32) (trainer.CohortView, error) {
	c, err := n.contracts.Cohort(ctx, run, attempt, round)
	if err != nil {
		return trainer.CohortView{}, err
	}
	if c.Cohort.IsZero() {
		return trainer.CohortView{}, fmt.Errorf("%w: cohort of round %d", trainer.ErrNotOnChain, round)
	}
	return trainer.CohortView{Root: c.Cohort, ModelHash: c.ModelHash, GradientHash: c.GradientHash}, nil
}

// Time implements trainer.Chain.
func (n *node) Time(ctx context.Context) (uint64, error) {
	h, err := n.client.Head(ctx)
	return h.Time, err
}

// keys registers recipients with the trainer's own transactions.
type keys struct {
	contracts *chain.Contracts
	sender    *chain.Sender
}

// RegisterRecipient implements trainer.Registrar.
func (k keys) RegisterRecipient(ctx context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, hash dao.Hash) error {
	have, err := k.contracts.Recipient(ctx, run, attempt, id, version, k.sender.Address())
	if err != nil {
		return err
	}
	if have == hash {
		return nil
	}
	if !have.IsZero() {
		return errors.New("another recipient is registered for this attempt")
	}
	key := fmt.Sprintf("recipient/%s/%d/%s/%d/%s", hex.EncodeToString(run[:]), attempt, hex.EncodeToString(id[:]), version, hex.EncodeToString(hash[:8]))
	to, data := k.contracts.PackRegisterRecipient(run, attempt, id, version, hash)
	err = transact(ctx, k.sender, key, to, data)
	// A reorganisation may have put it before the assignment that it needs: an
	// intent that was included and refused is sent anew.
	var refused *chain.RevertError
	for try := 1; try <= 3 && errors.As(err, &refused) && !refused.TxHash.IsZero(); try++ {
		err = transact(ctx, k.sender, fmt.Sprintf("%s/again/%d", key, try), to, data)
	}
	return err
}

// transact carries out an intent and waits until it is included.
func transact(ctx context.Context, s *chain.Sender, key string, to dao.Address, data []byte) error {
	if _, err := s.Send(ctx, chain.Intent{Key: key, To: to, Data: data}); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
		return err
	}
	_, err := s.Wait(ctx, key)
	return err
}
