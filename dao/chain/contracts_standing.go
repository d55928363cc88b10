package chain

import (
	"context"
	"fmt"
	"math/big"

	"sahm/dao"
)

// VoteReason says why an account can or cannot vote on a proposal now.
type VoteReason uint8

// Reasons, in the order of the governor.
const (
	CanVote VoteReason = iota
	VoteUnknownProposal
	VoteNotOpenYet
	VoteClosed
	VoteAlreadyCast
	VoteNone          // holds no votes and was given none
	VoteNotDelegated  // holds votes that count for nobody
	VoteDelegatedAway // another account votes with them
	VoteTooLate       // the votes came, or were delegated, after the snapshot
)

// String is a word for the reason, such as "not_delegated".
func (r VoteReason) String() string {
	names := [...]string{"can_vote", "unknown_proposal", "not_open_yet", "closed", "already_voted", "no_votes",
		"not_delegated", "delegated_away", "too_late"}
	if int(r) < len(names) {
		return names[r]
	}
	return fmt.Sprintf("reason_%d", uint8(r))
}

// Standing is how an account stands to a proposal.
type Standing struct {
	// Power are the votes that count: those of the snapshot, or the present
	// ones before it.
	Power    dao.Wei
	Delegate dao.Address // to whom the account gave its votes, zero: nobody
	Snapshot uint64      // unix seconds, 0 for an unknown proposal
	Voted    bool
	Reason   VoteReason
}

// Standing answers "why can't I vote?".
func (c *Contracts) Standing(ctx context.Context, proposal *big.Int, account dao.Address) (Standing, error) {
	g := c.bound.governor
	v, err := view(ctx, c, c.addr.Governor, g.PackStanding(proposal, Address(account)), g.UnpackStanding, "standing")
	if err != nil {
		return Standing{}, err
	}
	return Standing{
		Power: dao.NewWei(v.Power), Delegate: FromAddress(v.Delegate), Snapshot: seconds(v.Snapshot), Voted: v.Voted,
		Reason: VoteReason(v.Reason),
	}, nil
}

// Guardian may cancel proposals; zero when there is none.
func (c *Contracts) Guardian(ctx context.Context) (dao.Address, error) {
	g := c.bound.governor
	v, err := view(ctx, c, c.addr.Governor, g.PackProposalGuardian(), g.UnpackProposalGuardian, "guardian")
	return FromAddress(v), err
}

// DueReason says what keeps a payout from giving votes.
type DueReason uint8

// Reasons, in the order of the Contribution contract.
const (
	VotesDue DueReason = iota
	DueNotPaid
	DueNotContribution // custody and fees give none
	DueAlreadyMinted
	DueNothing    // the rate makes it 0
	DueCapReached // a later epoch has room
)

// String is a word for the reason, such as "cap_reached".
func (r DueReason) String() string {
	names := [...]string{"due", "not_paid", "not_contribution", "already_minted", "nothing_due", "cap_reached"}
	if int(r) < len(names) {
		return names[r]
	}
	return fmt.Sprintf("reason_%d", uint8(r))
}

// DueVotes is what a payout would mint now and why not more.
func (c *Contracts) DueVotes(ctx context.Context, p PayoutClaim) (dao.Wei, DueReason, error) {
	b := c.bound.contribution
	v, err := view(ctx, c, c.addr.Contribution, b.PackDue(claimTuple(p)), b.UnpackDue, "votes due")
	if err != nil {
		return dao.Wei{}, 0, err
	}
	return dao.NewWei(v.Votes), DueReason(v.Reason), nil
}

// VoteMinting is the DAO's rate and cap of votes from contribution.
type VoteMinting struct {
	VotesPerCredit dao.Wei // for 10^18 earned
	VotesPerEpoch  dao.Wei // cap
	EpochSeconds   uint64
	Epoch          uint64  // the present one: chain time / EpochSeconds
	Minted         dao.Wei // in the present epoch
}

// VoteMinting reads the rate, the cap and what the present epoch minted.
func (c *Contracts) VoteMinting(ctx context.Context) (m VoteMinting, err error) {
	b, to := c.bound.contribution, c.addr.Contribution
	if m.VotesPerCredit, err = c.wei(ctx, to, b.PackVotesPerCredit(), b.UnpackVotesPerCredit, "vote rate"); err != nil {
		return m, err
	}
	if m.VotesPerEpoch, err = c.wei(ctx, to, b.PackCapPerEpoch(), b.UnpackCapPerEpoch, "vote cap"); err != nil {
		return m, err
	}
	length, err := view(ctx, c, to, b.PackEpochSeconds(), b.UnpackEpochSeconds, "vote epoch")
	if err != nil {
		return m, err
	}
	m.EpochSeconds = seconds(length)
	epoch, err := view(ctx, c, to, b.PackCurrentEpoch(), b.UnpackCurrentEpoch, "vote epoch")
	if err != nil {
		return m, err
	}
	m.Epoch = epoch.Uint64()
	m.Minted, err = c.wei(ctx, to, b.PackMinted(epoch), b.UnpackMinted, "votes minted")
	return m, err
}
