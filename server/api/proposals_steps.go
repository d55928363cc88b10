package api

import (
	"context"
	"math/big"

	"sahm/dao"
	"sahm/dao/pricing"
)

// Step is one thing that a proposal makes the timelock do. Each is one call.
type Step interface{ isStep() }

// The steps that templates are made of.
type (
	// StepAdmit makes an account a verified owner.
	StepAdmit struct{ Account dao.Address }
	// StepList puts a dataset on the market.
	StepList struct{ ID dao.DatasetID }
	// StepSuspend takes it off; runs that were opened go on.
	StepSuspend struct{ ID dao.DatasetID }
	// StepDelist takes it off for ever.
	StepDelist struct{ ID dao.DatasetID }
	// StepDatasetBase gives a dataset a base price of its own.
	StepDatasetBase struct {
		ID      dao.DatasetID
		BaseWei dao.Wei
	}
	// StepPrices replaces the price parameters.
	StepPrices struct{ PriceParameters }
	// StepDynamics replaces the numbers by which prices move.
	StepDynamics struct{ pricing.Dynamics }
	// StepRoyalty sets what ERC-2981 advises.
	StepRoyalty struct{ BPS uint16 }
	// StepCommittee starts the next custodian epoch.
	StepCommittee struct {
		Members     []dao.Address
		SealingKeys []dao.Hash
		Threshold   uint8
	}
	// StepPay sends something of the treasury's.
	StepPay struct {
		Asset  string // AssetCredit, AssetVotes or AssetNative of the API
		To     dao.Address
		Amount dao.Wei
	}
	// StepNumber sets one parameter that is a number, by its name in the API.
	StepNumber struct {
		Name  string
		Value dao.Wei // in the parameter's unit
	}
	// StepAccount sets one parameter that is an account: guardian,
	// escrowDisputes or trainerDisputes.
	StepAccount struct {
		Name    string
		Account dao.Address
	}
)

func (StepAdmit) isStep()       {}
func (StepList) isStep()        {}
func (StepSuspend) isStep()     {}
func (StepDelist) isStep()      {}
func (StepDatasetBase) isStep() {}
func (StepPrices) isStep()      {}
func (StepDynamics) isStep()    {}
func (StepRoyalty) isStep()     {}
func (StepCommittee) isStep()   {}
func (StepPay) isStep()         {}
func (StepNumber) isStep()      {}
func (StepAccount) isStep()     {}

// Packer packs the calls that a proposal may hold.
type Packer interface {
	// Pack gives the call of a step; ErrMalformed for one that it does not
	// know.
	Pack(Step) (Call, error)
}

// Settings are every number that the DAO can change by proposal, what its
// treasury holds, and how many votes there are. Times are seconds.
type Settings struct {
	Prices     PriceParameters
	Dynamics   pricing.Dynamics
	RoyaltyBPS uint16

	ChallengeWindow, ExitDelay               uint64
	VotingDelay, VotingPeriod, VoteExtension uint64
	TimelockDelay                            uint64
	MinStake, ProposalThreshold              dao.Wei
	QuorumPercent                            uint64
	VoteRate, VoteCap, VotesMinted           dao.Wei
	EpochSeconds                             uint64
	Guardian                                 dao.Address // zero: nobody
	EscrowDisputes, TrainerDisputes          dao.Address // zero: not set

	VoteSupply                                    dao.Wei
	TreasuryCredit, TreasuryVotes, TreasuryNative dao.Wei
}

// Trial is what calls would do that nobody has sent.
type Trial struct {
	// InSequence says that every call saw what those before it did.
	InSequence bool
	// Refused has one entry a call: a *Revert, or nil.
	Refused []*Revert
}

// Standing is how an account stands to a proposal, by the governor's view.
type Standing struct {
	Power    dao.Wei // at the snapshot; the present votes before it
	Delegate dao.Address
	Snapshot uint64 // unix seconds
	Voted    bool
	Code     string // can_vote and so on, as in the API
}

// Governance reads the governor and tries calls on it.
type Governance interface {
	Ballots
	Trials
}

// Ballots reads proposals.
type Ballots interface {
	// Proposal reads one, or ErrNotFound when it was never proposed.
	Proposal(ctx context.Context, id *big.Int) (ChainProposal, error)
	// Standing is how an account stands to a proposal.
	Standing(ctx context.Context, id *big.Int, account dao.Address) (Standing, error)
	// Quorum is what a proposal with this snapshot (a past second) needs at
	// least in votes for or abstaining.
	Quorum(ctx context.Context, snapshot uint64) (dao.Wei, error)
	// VotingPeriod is how long a vote is open, seconds.
	VotingPeriod(ctx context.Context) (uint64, error)
	// Pack gives the governor's calls for a list of actions.
	Pack(calls []Call, description string) (ProposalCalls, error)
}

// Trials read what the DAO has decided and try what it might decide.
type Trials interface {
	// Try makes calls as from would, now, without sending them.
	Try(ctx context.Context, from dao.Address, calls []Call) (Trial, error)
	Settings(ctx context.Context) (Settings, error)
	// DatasetBase is a dataset's base price and whether it is its own.
	DatasetBase(ctx context.Context, id dao.DatasetID) (base dao.Wei, own bool, err error)
}

// ProposalCalls are the governor's calls about one proposal.
type ProposalCalls struct {
	ID                              *big.Int
	Propose, Queue, Execute, Cancel Call
}
