package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
)

// openedRange is how many blocks one search for a run's opening covers: about
// a week of Ethereum's, and less than what public nodes answer at once.
const openedRange = 50_000

// RunOpenedAt is the second in which a run was opened, from its RunOpened
// event, which is searched for backwards from the first assignment, or from
// the block that c looks at. [ErrUnknownRun]; [ErrNoEvent] if the node does
// not have the event.
func (c *Contracts) RunOpenedAt(ctx context.Context, id dao.RunID) (uint64, error) {
	v, err := c.Run(ctx, id)
	if err != nil {
		return 0, err
	}
	last := v.AssignedBlock
	if last == 0 {
		head, err := c.head(ctx)
		if err != nil {
			return 0, err
		}
		last = head
	}
	q := ethereum.FilterQuery{Addresses: []common.Address{Address(c.addr.Escrow)},
		Topics: [][]common.Hash{{c.bound.escrow.GetABI().Events["RunOpened"].ID}, {Hash(id)}}}
	for {
		first := uint64(0)
		if last >= openedRange {
			first = last - openedRange + 1
		}
		q.FromBlock, q.ToBlock = u64(first), u64(last)
		logs, err := c.c.eth.FilterLogs(ctx, q)
		if err != nil {
			return 0, fmt.Errorf("chain: read opening: %w", err)
		}
		if len(logs) > 0 {
			head, err := c.c.eth.HeaderByHash(ctx, logs[0].BlockHash)
			if err != nil {
				return 0, fmt.Errorf("chain: read opening: %w", err)
			}
			return head.Time, nil
		}
		if first == 0 {
			return 0, fmt.Errorf("%w: opening of %s", ErrNoEvent, id)
		}
		last = first - 1
	}
}

// head is the number of the block that c looks at.
func (c *Contracts) head(ctx context.Context) (uint64, error) {
	switch {
	case c.hash != nil:
		h, err := c.c.eth.HeaderByHash(ctx, *c.hash)
		if err != nil {
			return 0, fmt.Errorf("chain: read head: %w", err)
		}
		return h.Number.Uint64(), nil
	case c.number != nil && c.number.Sign() >= 0:
		return new(big.Int).Set(c.number).Uint64(), nil
	}
	h, err := c.c.Head(ctx)
	return h.Number, err
}

// Payees are who is paid for the use of datasets by a run, in their order:
// [Contracts.PayeeOf] at the second in which the run was opened. The answer
// never changes once that second is past.
func (c *Contracts) Payees(ctx context.Context, id dao.RunID, ids []dao.DatasetID) ([]dao.Address, error) {
	at, err := c.RunOpenedAt(ctx, id)
	if err != nil {
		return nil, err
	}
	out := make([]dao.Address, len(ids))
	for i, d := range ids {
		if out[i], err = c.PayeeOf(ctx, d, at); err != nil {
			return nil, err
		}
	}
	return out, nil
}
