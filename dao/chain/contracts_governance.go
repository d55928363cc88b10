package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
)

// ProposalState is the governor's view of a proposal.
type ProposalState uint8

// States, in the order that OpenZeppelin's Governor uses.
const (
	ProposalPending ProposalState = iota
	ProposalActive
	ProposalCanceled
	ProposalDefeated
	ProposalSucceeded
	ProposalQueued
	ProposalExpired
	ProposalExecuted
)

// String is the governor's word for the state.
func (s ProposalState) String() string {
	names := [...]string{"Pending", "Active", "Canceled", "Defeated", "Succeeded", "Queued", "Expired", "Executed"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("ProposalState(%d)", uint8(s))
}

// Kinds of vote, as OpenZeppelin's GovernorCountingSimple counts them.
const (
	VoteAgainst uint8 = 0
	VoteFor     uint8 = 1
	VoteAbstain uint8 = 2
)

// Proposal is a proposal as the governor holds it. Times are chain time in
// unix seconds.
type Proposal struct {
	ID       *big.Int
	State    ProposalState
	Proposer dao.Address
	Snapshot uint64 // votes count as of then; voting opens after it
	Deadline uint64 // voting closes after it
	ETA      uint64 // executable from then; 0 while not queued

	AgainstVotes, ForVotes, AbstainVotes dao.Wei
}

// Action is one call that a proposal makes through the timelock.
type Action struct {
	To       dao.Address
	ValueWei dao.Wei
	Data     []byte
}

// ProposalID is the id that the governor gives to these actions with this
// description.
func ProposalID(actions []Action, description string) *big.Int {
	targets, values, datas := split(actions)
	b := newBound()
	call := b.governor.PackHashProposal(targets, values, datas, DescriptionHash(description))
	return new(big.Int).SetBytes(crypto.Keccak256(call[4:]))
}

// DescriptionHash is keccak256 of the description's bytes.
func DescriptionHash(description string) dao.Hash { return dao.Keccak256([]byte(description)) }

func split(actions []Action) (targets []common.Address, values []*big.Int, datas [][]byte) {
	for _, a := range actions {
		targets = append(targets, Address(a.To))
		values = append(values, a.ValueWei.Big())
		datas = append(datas, a.Data)
	}
	return targets, values, datas
}

// Proposal reads a proposal; [ErrUnknownProposal].
func (c *Contracts) Proposal(ctx context.Context, id *big.Int) (Proposal, error) {
	g, to := c.bound.governor, c.addr.Governor
	state, err := view(ctx, c, to, g.PackState(id), g.UnpackState, "proposal")
	if isRevert(err, "GovernorNonexistentProposal") {
		return Proposal{}, fmt.Errorf("%w: %s", ErrUnknownProposal, id)
	}
	if err != nil {
		return Proposal{}, err
	}
	p := Proposal{ID: new(big.Int).Set(id), State: ProposalState(state)}
	proposer, err := view(ctx, c, to, g.PackProposalProposer(id), g.UnpackProposalProposer, "proposal")
	if err != nil {
		return Proposal{}, err
	}
	p.Proposer = FromAddress(proposer)
	for _, t := range []struct {
		into   *uint64
		data   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&p.Snapshot, g.PackProposalSnapshot(id), g.UnpackProposalSnapshot},
		{&p.Deadline, g.PackProposalDeadline(id), g.UnpackProposalDeadline},
		{&p.ETA, g.PackProposalEta(id), g.UnpackProposalEta},
	} {
		v, err := view(ctx, c, to, t.data, t.unpack, "proposal")
		if err != nil {
			return Proposal{}, err
		}
		*t.into = seconds(v)
	}
	votes, err := view(ctx, c, to, g.PackProposalVotes(id), g.UnpackProposalVotes, "votes")
	if err != nil {
		return Proposal{}, err
	}
	p.AgainstVotes, p.ForVotes = dao.NewWei(votes.AgainstVotes), dao.NewWei(votes.ForVotes)
	p.AbstainVotes = dao.NewWei(votes.AbstainVotes)
	return p, nil
}

// HasVoted reports whether account voted on a proposal.
func (c *Contracts) HasVoted(ctx context.Context, id *big.Int, account dao.Address) (bool, error) {
	g := c.bound.governor
	return view(ctx, c, c.addr.Governor, g.PackHasVoted(id, Address(account)), g.UnpackHasVoted, "vote")
}

// BallotNonce is the nonce of account's next vote by signature.
func (c *Contracts) BallotNonce(ctx context.Context, account dao.Address) (uint64, error) {
	g := c.bound.governor
	v, err := view(ctx, c, c.addr.Governor, g.PackNonces(Address(account)), g.UnpackNonces, "ballot nonce")
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// Quorum is the number of votes for or abstaining that a proposal with this
// snapshot needs; the snapshot must be in the past.
func (c *Contracts) Quorum(ctx context.Context, snapshot uint64) (dao.Wei, error) {
	g := c.bound.governor
	return c.wei(ctx, c.addr.Governor, g.PackQuorum(u64(snapshot)), g.UnpackQuorum, "quorum")
}

// Votes is the voting power that account has now.
func (c *Contracts) Votes(ctx context.Context, account dao.Address) (dao.Wei, error) {
	t := c.bound.token
	return c.wei(ctx, c.addr.Token, t.PackGetVotes(Address(account)), t.UnpackGetVotes, "votes")
}

// VotesAt is the voting power that account had at a time in the past.
func (c *Contracts) VotesAt(ctx context.Context, account dao.Address, time uint64) (dao.Wei, error) {
	t := c.bound.token
	return c.wei(ctx, c.addr.Token, t.PackGetPastVotes(Address(account), u64(time)), t.UnpackGetPastVotes, "past votes")
}

// TokenBalance is what account holds of the votes token.
func (c *Contracts) TokenBalance(ctx context.Context, account dao.Address) (dao.Wei, error) {
	t := c.bound.token
	return c.wei(ctx, c.addr.Token, t.PackBalanceOf(Address(account)), t.UnpackBalanceOf, "token balance")
}

// TokenNonce is the nonce of account's next delegation or permit of the votes
// token.
func (c *Contracts) TokenNonce(ctx context.Context, account dao.Address) (uint64, error) {
	t := c.bound.token
	v, err := view(ctx, c, c.addr.Token, t.PackNonces(Address(account)), t.UnpackNonces, "token nonce")
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// Delegate is to whom account gave its votes, zero when to nobody.
func (c *Contracts) Delegate(ctx context.Context, account dao.Address) (dao.Address, error) {
	t := c.bound.token
	v, err := view(ctx, c, c.addr.Token, t.PackDelegates(Address(account)), t.UnpackDelegates, "delegate")
	return FromAddress(v), err
}

// CreditBalance is what account holds of the payment token.
func (c *Contracts) CreditBalance(ctx context.Context, account dao.Address) (dao.Wei, error) {
	t := c.bound.credit
	return c.wei(ctx, c.addr.Credit, t.PackBalanceOf(Address(account)), t.UnpackBalanceOf, "credit balance")
}

// CreditAllowance is what spender may take of owner's payment tokens.
func (c *Contracts) CreditAllowance(ctx context.Context, owner, spender dao.Address) (dao.Wei, error) {
	t := c.bound.credit
	return c.wei(ctx, c.addr.Credit, t.PackAllowance(Address(owner), Address(spender)), t.UnpackAllowance, "allowance")
}

// AuthorizationUsed reports whether an ERC-3009 nonce of account was used or
// cancelled. An order's nonce is its run id.
func (c *Contracts) AuthorizationUsed(ctx context.Context, account dao.Address, nonce dao.Hash) (bool, error) {
	t := c.bound.credit
	return view(ctx, c, c.addr.Credit, t.PackAuthorizationState(Address(account), nonce), t.UnpackAuthorizationState, "authorization")
}

func (c *Contracts) wei(ctx context.Context, to dao.Address, data []byte, unpack func([]byte) (*big.Int, error), what string) (dao.Wei, error) {
	v, err := view(ctx, c, to, data, unpack, what)
	if err != nil {
		return dao.Wei{}, err
	}
	return dao.NewWei(v), nil
}
