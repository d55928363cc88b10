package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
	"sahm/dao/bindings/custodianset"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/runescrow"
	"sahm/dao/bindings/sahmcredit"
	"sahm/dao/bindings/trainerregistry"
	"sahm/dao/chain"
	"sahm/trainer"
)

// node reads the contracts through the trainer's own chain node. On the
// embedded chain a head older than a minute is no answer: such a node may have
// been cut off to hide what happened since.
type node struct {
	client     *chain.Client
	at         contracts
	decoder    *chain.RevertDecoder
	escrow     *runescrow.RunEscrow
	datasets   *datasetregistry.DatasetRegistry
	custodians *custodianset.CustodianSet
	trainers   *trainerregistry.TrainerRegistry
	credit     *sahmcredit.SahmCredit
}

func newNode(client *chain.Client, at contracts) *node {
	return &node{
		client: client, at: at, decoder: chain.NewRevertDecoder(abis()...),
		escrow: runescrow.NewRunEscrow(), datasets: datasetregistry.NewDatasetRegistry(),
		custodians: custodianset.NewCustodianSet(), trainers: trainerregistry.NewTrainerRegistry(), credit: sahmcredit.NewSahmCredit(),
	}
}

// abis name the errors of the contracts that this daemon calls.
func abis() []abi.ABI {
	var out []abi.ABI
	for _, parse := range []func() (*abi.ABI, error){
		runescrow.RunEscrowMetaData.ParseABI, datasetregistry.DatasetRegistryMetaData.ParseABI,
		custodianset.CustodianSetMetaData.ParseABI, trainerregistry.TrainerRegistryMetaData.ParseABI, sahmcredit.SahmCreditMetaData.ParseABI,
	} {
		// Generated text that does not parse only leaves an error unnamed.
		if a, err := parse(); err == nil {
			out = append(out, *a)
		}
	}
	return out
}

// view calls a contract at the head; a revert is ErrNotOnChain.
func view[T any](ctx context.Context, n *node, to dao.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	addr := common.Address(to)
	raw, err := n.client.Eth().CallContract(ctx, ethereum.CallMsg{To: &addr, Data: data}, nil)
	if err != nil {
		if r, ok := n.decoder.Explain(err); ok {
			return zero, fmt.Errorf("%w: %w", trainer.ErrNotOnChain, r)
		}
		return zero, err
	}
	return unpack(raw)
}

// Run implements trainer.Chain.
func (n *node) Run(ctx context.Context, run dao.RunID) (trainer.RunView, error) {
	if n.client.ChainID() == chain.EmbeddedChainID {
		if _, err := n.client.Finalized(ctx); err != nil {
			return trainer.RunView{}, err
		}
	}
	v, err := view(ctx, n, n.at.Escrow, n.escrow.PackRun(run), n.escrow.UnpackRun)
	if err != nil {
		return trainer.RunView{}, err
	}
	out := trainer.RunView{
		State: trainer.RunState(v.State), Attempt: v.Attempt, Coordinator: dao.Address(v.Coordinator),
		Evaluator: dao.Address(v.Evaluator), Recomputer: dao.Address(v.Recomputer), Validation: v.ValidationId,
	}
	if out.State == trainer.RunNone {
		return out, trainer.ErrNotOnChain
	}
	if out.Attempt == 0 {
		return out, nil
	}
	seats, err := view(ctx, n, n.at.Escrow, n.escrow.PackSeats(run), n.escrow.UnpackSeats)
	if err != nil {
		return trainer.RunView{}, err
	}
	for _, s := range seats {
		out.Seats = append(out.Seats, dao.Seat{DatasetID: s.DatasetId, Version: s.Version, Trainer: dao.Address(s.Trainer)})
	}
	// The two calls may have seen two blocks with an assignment in between.
	again, err := view(ctx, n, n.at.Escrow, n.escrow.PackRun(run), n.escrow.UnpackRun)
	if err != nil {
		return trainer.RunView{}, err
	}
	if again.AssignmentHash != v.AssignmentHash || again.Attempt != v.Attempt {
		return trainer.RunView{}, errors.New("the run was assigned while it was read")
	}
	return out, nil
}

// Dataset implements trainer.Chain.
func (n *node) Dataset(ctx context.Context, id dao.DatasetID) (trainer.DatasetView, error) {
	d, err := view(ctx, n, n.at.Datasets, n.datasets.PackDataset(id), n.datasets.UnpackDataset)
	if err != nil {
		return trainer.DatasetView{}, err
	}
	return trainer.DatasetView{
		Creator: dao.Address(d.Creator), Version: d.Version, DataCID: d.DataCid, DataRoot: d.DataRoot, Rows: d.Rows,
		PolicyHash: d.PolicyHash, Epoch: d.Epoch, Status: dao.DatasetStatus(d.Status),
	}, nil
}

// Committee implements trainer.Chain.
func (n *node) Committee(ctx context.Context, epoch uint32) (trainer.CommitteeView, error) {
	c, err := view(ctx, n, n.at.Custodians, n.custodians.PackCommittee(epoch), n.custodians.UnpackCommittee)
	if err != nil {
		return trainer.CommitteeView{}, err
	}
	out := trainer.CommitteeView{Threshold: int(c.Threshold)}
	for _, m := range c.Members {
		out.Members = append(out.Members, dao.Address(m))
	}
	return out, nil
}

// Cohort implements trainer.Chain.
func (n *node) Cohort(ctx context.Context, run dao.RunID, attempt, round uint32) (trainer.CohortView, error) {
	c, err := view(ctx, n, n.at.Escrow, n.escrow.PackCohort(run, attempt, round), n.escrow.UnpackCohort)
	if err != nil {
		return trainer.CohortView{}, err
	}
	if c.Cohort == [32]byte{} {
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
	*node
	sender *chain.Sender
}

// RegisterRecipient implements trainer.Registrar.
func (k keys) RegisterRecipient(ctx context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, hash dao.Hash) error {
	me := common.Address(k.sender.Address())
	have, err := view(ctx, k.node, k.at.Escrow, k.escrow.PackRecipient(run, attempt, id, version, me), k.escrow.UnpackRecipient)
	if err != nil {
		return err
	}
	if have == hash {
		return nil
	}
	if have != [32]byte{} {
		return errors.New("another recipient is registered for this attempt")
	}
	// One intent for one recipient; 0x is cut to stay far below the limit.
	key := fmt.Sprintf("recipient/%s/%d/%s/%d/%s", hex.EncodeToString(run[:]), attempt, hex.EncodeToString(id[:]), version, hex.EncodeToString(hash[:8]))
	return transact(ctx, k.sender, chain.Intent{Key: key, To: k.at.Escrow, Data: k.escrow.PackRegisterRecipient(run, attempt, id, version, hash)})
}

// transact sends an intent and waits until it is included.
func transact(ctx context.Context, s *chain.Sender, in chain.Intent) error {
	if _, err := s.Send(ctx, in); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
		return err
	}
	_, err := s.Wait(ctx, in.Key)
	return err
}

// creditOf is an account's balance of the stake token.
func (n *node) creditOf(ctx context.Context, who dao.Address) (*big.Int, error) {
	return view(ctx, n, n.at.Credit, n.credit.PackBalanceOf(common.Address(who)), n.credit.UnpackBalanceOf)
}
