package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"sahm/server/client"
)

// bookOf is what a proposal that is not over would set, if it were executed
// now, of the numbers that can only be set together: the prices and fees, and
// how prices move. It carries all of them as they were when it was drafted, so
// it undoes what another proposal set since. Empty: nothing of that kind.
func (s *session) bookOf(ctx context.Context, p *client.Proposal) (string, error) {
	if !slices.Contains([]client.ProposalState{client.Pending, client.Active, client.Succeeded, client.Queued}, p.State) {
		return "", nil
	}
	c, done, err := s.governed(ctx)
	if err != nil {
		return "", err
	}
	defer done()
	var changes []string
	set := func(name, unit string, now, then any) {
		if a, b := fmt.Sprint(now), fmt.Sprint(then); a != b {
			changes = append(changes, fmt.Sprintf("%s %s → %s", name, inUnit(unit, a), inUnit(unit, b)))
		}
	}
	book := false
	for _, a := range p.Actions {
		call, err := callOf(a)
		if err != nil {
			return "", err
		}
		if then, ok := c.SetsParameters(call); ok {
			now, err := c.PriceParameters(ctx)
			if err != nil {
				return "", err
			}
			book = true
			set("base price", "credit", now.BasePriceWei, then.BasePriceWei)
			set("price of a row", "credit", now.PerRowWei, then.PerRowWei)
			for i, tier := range []string{"local", "hosted", "encrypted"} {
				set("tier "+tier, "bps", now.TierBps[i], then.TierBps[i])
			}
			set("guaranteed part", "bps", now.GuaranteedBps, then.GuaranteedBps)
			set("compute", "credit", now.ComputePerSeatRoundWei, then.ComputePerSeatRoundWei)
			set("custody", "credit", now.CustodyPerRoundWei, then.CustodyPerRoundWei)
			set("DAO fee", "bps", now.DAOFeeBps, then.DAOFeeBps)
		}
		if then, ok := c.SetsDynamics(call); ok {
			now, err := c.Dynamics(ctx)
			if err != nil {
				return "", err
			}
			book = true
			set("demand's rise", "micro", now.DemandRiseMicro, then.DemandRiseMicro)
			set("demand's decay", "micro", now.DemandDecayMicro, then.DemandDecayMicro)
			set("demand's cap", "micro", now.DemandCapMicro, then.DemandCapMicro)
			set("quality's least", "bps", now.QualityMinBps, then.QualityMinBps)
			set("quality's most", "bps", now.QualityMaxBps, then.QualityMaxBps)
			set("quality's step", "bps", now.QualityStepBps, then.QualityStepBps)
		}
	}
	switch {
	case !book:
		return "", nil
	case len(changes) == 0:
		return "executed now, it would change no price and no fee", nil
	}
	return "executed now, of prices and fees it would set " + strings.Join(changes, "; "), nil
}
