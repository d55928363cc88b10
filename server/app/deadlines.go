package app

import (
	"context"
	"math/big"

	"sahm/dao/chain"
)

// votesAhead bounds how many of the latest proposals are watched.
const votesAhead = 64

// nextVote is the earliest chain time at which a known proposal changes state
// by itself: voting opens or ends, or its timelock is over. The sealing loop
// makes a block pass it, so that nobody waits for an idle chain.
func (a *App) nextVote(ctx context.Context, c *chain.Contracts) (uint64, error) {
	rows, err := a.store.Proposals(ctx, votesAhead, 0)
	if err != nil {
		return 0, err
	}
	next := uint64(0)
	for _, r := range rows {
		if a.decided.has(r.ID) {
			continue
		}
		id, ok := new(big.Int).SetString(r.ID, 10)
		if !ok {
			continue
		}
		p, err := c.Proposal(ctx, id)
		if err != nil {
			continue // drafted, not proposed
		}
		at := uint64(0)
		switch p.State.String() {
		case "Pending":
			at = p.Snapshot + 1
		case "Active":
			at = p.Deadline + 1
		case "Queued":
			at = p.ETA
		case "Canceled", "Defeated", "Expired", "Executed":
			a.decided.add(r.ID)
		}
		if at != 0 && (next == 0 || at < next) {
			next = at
		}
	}
	return next, nil
}

// idSet remembers proposals that cannot change any more. Only the sealing
// loop uses it.
type idSet map[string]bool

func (s *idSet) has(id string) bool { return (*s)[id] }

func (s *idSet) add(id string) {
	if *s == nil {
		*s = idSet{}
	}
	(*s)[id] = true
}
