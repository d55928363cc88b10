package app

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"sahm/dao"
	"sahm/dao/chain"
)

// checkAccounts looks, on an external chain, at what this server cannot give
// itself there: seats in the committee, gas and stake. Custodians that are to
// run here without a seat are an error, because nothing would ever be in
// custody; accounts that lack money are named and waited for, because somebody
// else sends it.
func (a *App) checkAccounts(ctx context.Context) error {
	if a.cfg.ChainRPC == "" {
		return nil
	}
	if a.client.ChainID() == chain.EmbeddedChainID {
		a.log.Warn("this chain has the embedded chain's id: its head is taken as final and there is a faucet, so it is for tests only", "chainId", chain.EmbeddedChainID)
	}
	epoch, err := a.contracts.CurrentEpoch(ctx)
	if errors.Is(err, chain.ErrNoContract) {
		return fmt.Errorf("%w: %s names contracts that are not on the chain at %s: is it the right file, and the right node? (%w)", ErrConfig, a.cfg.Deployment, a.cfg.ChainRPC, err)
	}
	if err != nil {
		return err
	}
	if err := a.checkSeats(ctx, epoch); err != nil {
		return err
	}
	for _, of := range []struct {
		role string
		who  dao.Address
	}{{"operator (relays what users signed)", a.operator.Address()}, {"coordinator (assigns, commits and settles runs)", a.coordinatorKey.Address()}} {
		have, _, err := a.client.Balance(ctx, of.who)
		if err != nil {
			return err
		}
		if have.IsZero() {
			a.log.Warn("this account has no gas; what it should send waits until somebody sends it some", "account", of.who.String(), "role", of.role)
		}
	}
	if a.cfg.NoChildren || len(a.trainers) == 0 {
		return nil
	}
	stake, err := a.contracts.MinStake(ctx)
	if err != nil {
		return err
	}
	for _, m := range a.trainers {
		gas, _, err := a.client.Balance(ctx, m.id.Address)
		if err != nil {
			return err
		}
		t, err := a.contracts.Trainer(ctx, m.id.Address)
		if err != nil {
			return err
		}
		credit, err := a.contracts.CreditBalance(ctx, m.id.Address)
		if err != nil {
			return err
		}
		if gas.IsZero() || !t.Registered && credit.Cmp(stake) < 0 {
			a.log.Warn("this trainer cannot register yet: it needs gas and, in the payment token, its stake", "child", m.name, "account", m.id.Address.String(),
				"gasWei", gas.String(), "tokenWei", credit.String(), "stakeWei", stake.String())
		}
	}
	return nil
}

// checkSeats refuses to start custodians that the chain does not know.
func (a *App) checkSeats(ctx context.Context, epoch uint32) error {
	if a.cfg.NoChildren {
		return nil
	}
	committee, err := a.contracts.Committee(ctx, epoch)
	if err != nil {
		return err
	}
	for _, m := range a.custodians {
		if !slices.Contains(committee.Members, m.id.Address) {
			return fmt.Errorf("%w: %s here is %s, which has no seat in the committee of epoch %d on chain %d: deploy with what `sahm-custodian init --dir %s --json` prints, or start with --no-children where custodians run elsewhere",
				ErrConfig, m.name, m.id.Address, epoch, a.client.ChainID(), m.dir)
		}
	}
	return nil
}
