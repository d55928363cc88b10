package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
)

// Beacon is the randomness by which the recomputer of an attempt was drawn:
// keccak256(prevrandao of that block ‖ run ‖ attempt), as the escrow computes it.
// It was nobody's to know when the seeds root of the attempt was put on chain.
// Zero before the draw.
func (c *Contracts) Beacon(ctx context.Context, id dao.RunID, attempt uint32) (dao.Hash, error) {
	b := c.bound.escrow
	v, err := view(ctx, c, c.addr.Escrow, b.PackRun(id), b.UnpackRun, "run")
	if err != nil {
		return dao.Hash{}, err
	}
	if v.Attempt != attempt || v.Recomputer == (common.Address{}) {
		return dao.Hash{}, nil
	}
	number := common.BigToHash(u64(uint64(attempt)))
	logs, err := c.logs(ctx, c.addr.Escrow, v.AssignedBlock, b.GetABI().Events["RecomputerDrawn"].ID, Hash(id), number)
	if err != nil {
		return dao.Hash{}, err
	}
	for i := range logs {
		e, err := b.UnpackRecomputerDrawnEvent(&logs[i])
		if err != nil || e.Recomputer != v.Recomputer {
			continue
		}
		head, err := c.c.eth.HeaderByHash(ctx, logs[i].BlockHash)
		if err != nil {
			return dao.Hash{}, fmt.Errorf("chain: read beacon: %w", err)
		}
		return dao.Keccak256(head.MixDigest[:], id[:], number[:]), nil
	}
	return dao.Hash{}, fmt.Errorf("%w: draw of attempt %d of %s", ErrNoEvent, attempt, id)
}
