package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"sahm/dao"
	"sahm/dao/bindings/runescrow"
)

// The escrow keeps hashes of what it never reads again: cohorts and results.
// Their fields are in its events. What is read from events here is compared
// with the hash in the state, so that a node cannot pass off anything else.

// ErrNoEvent reports a hash in the state whose event the node does not have,
// or not with that content.
var ErrNoEvent = errors.New("chain: the node has no event for what the state holds")

// Cohort reads a commitment; its Cohort is zero when there is none.
func (c *Contracts) Cohort(ctx context.Context, id dao.RunID, attempt, round uint32) (Cohort, error) {
	b := c.bound.escrow
	want, err := view(ctx, c, c.addr.Escrow, b.PackCohort(id, attempt, round), b.UnpackCohort, "cohort")
	if err != nil || want == (dao.Hash{}) {
		return Cohort{}, err
	}
	v, err := view(ctx, c, c.addr.Escrow, b.PackRun(id), b.UnpackRun, "run")
	if err != nil {
		return Cohort{}, err
	}
	var from uint64 // cohorts of the present attempt came after its assignment
	if v.Attempt == attempt {
		from = v.AssignedBlock
	}
	topics := []common.Hash{Hash(id), common.BigToHash(u64(uint64(attempt))), common.BigToHash(u64(uint64(round)))}
	logs, err := c.logs(ctx, c.addr.Escrow, from, b.GetABI().Events["CohortCommitted"].ID, topics...)
	if err != nil {
		return Cohort{}, err
	}
	for i := range logs {
		e, err := b.UnpackCohortCommittedEvent(&logs[i])
		if err != nil {
			continue
		}
		head, err := c.c.eth.HeaderByHash(ctx, logs[i].BlockHash)
		if err != nil {
			return Cohort{}, fmt.Errorf("chain: read cohort: %w", err)
		}
		got := Cohort{Cohort: e.Cohort, ModelHash: e.ModelHash, GradientHash: e.GradientHash, Block: logs[i].BlockNumber, Time: head.Time}
		if got.hash() == want {
			return got, nil
		}
	}
	return Cohort{}, fmt.Errorf("%w: cohort of round %d of attempt %d of %s", ErrNoEvent, round, attempt, id)
}

// hash is the escrow's hashCohort.
func (c Cohort) hash() dao.Hash {
	block, time := common.BigToHash(u64(c.Block)), common.BigToHash(u64(c.Time))
	return dao.Keccak256(c.Cohort[:], c.ModelHash[:], c.GradientHash[:], block[:], time[:])
}

// proposed is the result that a run's state holds the hash of.
func (c *Contracts) proposed(ctx context.Context, r *Run) (dao.Result, error) {
	b := c.bound.escrow
	attempt := common.BigToHash(u64(uint64(r.Attempt)))
	logs, err := c.logs(ctx, c.addr.Escrow, r.AssignedBlock, b.GetABI().Events["ResultProposed"].ID, Hash(r.ID), attempt)
	if err != nil {
		return dao.Result{}, err
	}
	for i := range logs {
		e, err := b.UnpackResultProposedEvent(&logs[i])
		if err != nil {
			continue
		}
		res := resultOf(&e.Result)
		hash, err := c.HashResult(ctx, &res)
		if err != nil {
			return dao.Result{}, err
		}
		if hash == r.ResultHash {
			return res, nil
		}
	}
	return dao.Result{}, fmt.Errorf("%w: result of %s", ErrNoEvent, r.ID)
}

func resultOf(v *runescrow.Result) dao.Result {
	return dao.Result{
		RunID: v.RunId, Attempt: v.Attempt, Epoch: v.Epoch, RoundsCompleted: v.RoundsCompleted,
		AggregateHash: v.AggregateHash, ModelHash: v.ModelHash, SealedModelCID: v.SealedModelCid,
		ScoresRoot: v.ScoresRoot, ReceiptsRoot: v.ReceiptsRoot, PayoutsRoot: v.PayoutsRoot, TotalWei: dao.NewWei(v.TotalWei),
	}
}

// logs reads one event of a contract from a block on, up to the block that c
// looks at.
func (c *Contracts) logs(ctx context.Context, of dao.Address, from uint64, event common.Hash, topics ...common.Hash) ([]types.Log, error) {
	q := ethereum.FilterQuery{FromBlock: u64(from), Addresses: []common.Address{Address(of)}, Topics: [][]common.Hash{{event}}}
	for _, t := range topics {
		q.Topics = append(q.Topics, []common.Hash{t})
	}
	switch {
	case c.hash != nil:
		head, err := c.c.eth.HeaderByHash(ctx, *c.hash)
		if err != nil {
			return nil, fmt.Errorf("chain: read events: %w", err)
		}
		q.ToBlock = head.Number
	case c.number != nil && c.number.Sign() >= 0:
		q.ToBlock = new(big.Int).Set(c.number)
	}
	logs, err := c.c.eth.FilterLogs(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("chain: read events: %w", err)
	}
	return logs, nil
}
