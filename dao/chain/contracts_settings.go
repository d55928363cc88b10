package chain

import (
	"context"
	"fmt"
	"math/big"

	"sahm/dao"
	"sahm/dao/pricing"
)

// Settings are every number that the DAO can change by proposal, what its
// treasury holds, and how many votes there are. Times are seconds.
type Settings struct {
	Prices     PriceParameters
	Dynamics   pricing.Dynamics
	RoyaltyBps uint16

	ChallengeWindow, ExitDelay               uint64 // ExitDelay is fixed
	VotingDelay, VotingPeriod, VoteExtension uint64
	TimelockDelay                            uint64
	MinStake, ProposalThreshold              dao.Wei
	QuorumPercent                            uint64
	Votes                                    VoteMinting
	Guardian                                 dao.Address // zero: nobody
	// Disputes is the contract that may slash and void results, at the escrow
	// and at the trainer registry; zero while it is not set.
	EscrowDisputes, TrainerDisputes dao.Address

	VoteSupply                                   dao.Wei
	TreasuryCredit, TreasuryVotes, TreasuryCoins dao.Wei // of the timelock
}

// Settings reads them all.
func (c *Contracts) Settings(ctx context.Context) (s Settings, err error) {
	b, a := &c.bound, c.addr
	number := func(into *uint64, to dao.Address, data []byte, unpack func([]byte) (*big.Int, error), what string) func() error {
		return func() error {
			v, err := view(ctx, c, to, data, unpack, what)
			if err == nil {
				*into = seconds(v)
			}
			return err
		}
	}
	wei := func(into *dao.Wei, to dao.Address, data []byte, unpack func([]byte) (*big.Int, error), what string) func() error {
		return func() (err error) { *into, err = c.wei(ctx, to, data, unpack, what); return err }
	}
	at := func(into *dao.Address, of dao.Address, getter string) func() error {
		return func() (err error) { *into, err = c.address(ctx, of, getter); return err }
	}
	g, t := b.governor, b.token
	for _, read := range []func() error{
		func() (err error) { s.Prices, err = c.PriceParameters(ctx); return err },
		func() (err error) { s.Dynamics, err = c.Dynamics(ctx); return err },
		func() (err error) { s.RoyaltyBps, err = c.RoyaltyBps(ctx); return err },
		func() (err error) { s.ChallengeWindow, err = c.ChallengeWindow(ctx); return err },
		func() (err error) {
			s.ExitDelay, err = view(ctx, c, a.Trainers, b.trainers.PackExitDelay(), b.trainers.UnpackExitDelay, "exit delay")
			return err
		},
		number(&s.VotingDelay, a.Governor, g.PackVotingDelay(), g.UnpackVotingDelay, "voting delay"),
		number(&s.VotingPeriod, a.Governor, g.PackVotingPeriod(), g.UnpackVotingPeriod, "voting period"),
		number(&s.VoteExtension, a.Governor, g.PackLateQuorumVoteExtension(), g.UnpackLateQuorumVoteExtension, "vote extension"),
		number(&s.QuorumPercent, a.Governor, g.PackQuorumNumerator0(), g.UnpackQuorumNumerator0, "quorum"),
		number(&s.TimelockDelay, a.Timelock, b.timelock.PackGetMinDelay(), b.timelock.UnpackGetMinDelay, "timelock delay"),
		wei(&s.ProposalThreshold, a.Governor, g.PackProposalThreshold(), g.UnpackProposalThreshold, "proposal threshold"),
		func() (err error) { s.MinStake, err = c.MinStake(ctx); return err },
		func() (err error) { s.Votes, err = c.VoteMinting(ctx); return err },
		func() (err error) { s.Guardian, err = c.Guardian(ctx); return err },
		at(&s.EscrowDisputes, a.Escrow, "disputes()"),
		at(&s.TrainerDisputes, a.Trainers, "disputes()"),
		wei(&s.VoteSupply, a.Token, t.PackTotalSupply(), t.UnpackTotalSupply, "votes"),
		func() (err error) { s.TreasuryCredit, err = c.CreditBalance(ctx, a.Timelock); return err },
		func() (err error) { s.TreasuryVotes, err = c.TokenBalance(ctx, a.Timelock); return err },
		func() (err error) { s.TreasuryCoins, err = c.coins(ctx, a.Timelock); return err },
	} {
		if err := read(); err != nil {
			return s, err
		}
	}
	return s, nil
}

// coins is what account holds of the chain's own coin.
func (c *Contracts) coins(ctx context.Context, account dao.Address) (dao.Wei, error) {
	var (
		v   *big.Int
		err error
	)
	if c.hash != nil {
		v, err = c.c.eth.BalanceAtHash(ctx, Address(account), *c.hash)
	} else {
		v, err = c.c.eth.BalanceAt(ctx, Address(account), c.number)
	}
	if err != nil {
		return dao.Wei{}, fmt.Errorf("chain: read balance: %w", err)
	}
	return dao.NewWei(v), nil
}

// Only the DAO, by proposal, may send what the following pack.

// PackSetVotingDelay sets the seconds between a proposal and its snapshot.
func (c *Contracts) PackSetVotingDelay(seconds uint64) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackSetVotingDelay(u64(seconds))
}

// PackSetVotingPeriod sets how many seconds voting is open.
func (c *Contracts) PackSetVotingPeriod(seconds uint32) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackSetVotingPeriod(seconds)
}

// PackSetVoteExtension sets for how many seconds voting stays open after the
// quorum was reached, at least.
func (c *Contracts) PackSetVoteExtension(seconds uint64) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackSetLateQuorumVoteExtension(u64(seconds))
}

// PackSetProposalThreshold sets the votes needed to propose.
func (c *Contracts) PackSetProposalThreshold(votes dao.Wei) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackSetProposalThreshold(votes.Big())
}

// PackSetQuorum sets the quorum in per cent of the votes that exist.
func (c *Contracts) PackSetQuorum(percent uint64) (dao.Address, []byte) {
	return c.addr.Governor, c.bound.governor.PackUpdateQuorumNumerator(u64(percent))
}

// PackSetTimelockDelay sets the seconds between queueing and execution of
// later proposals.
func (c *Contracts) PackSetTimelockDelay(seconds uint64) (dao.Address, []byte) {
	return c.addr.Timelock, c.bound.timelock.PackUpdateDelay(u64(seconds))
}

// PackSetEscrowDisputes names the contract that may void results, once.
func (c *Contracts) PackSetEscrowDisputes(disputes dao.Address) (dao.Address, []byte) {
	return c.addr.Escrow, c.bound.escrow.PackSetDisputes(Address(disputes))
}

// PackSetTrainerDisputes names the contract that may slash, once.
func (c *Contracts) PackSetTrainerDisputes(disputes dao.Address) (dao.Address, []byte) {
	return c.addr.Trainers, c.bound.trainers.PackSetDisputes(Address(disputes))
}
