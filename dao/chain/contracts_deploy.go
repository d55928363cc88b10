package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"sahm/dao"
	"sahm/dao/pricing"
)

// ErrBadDeployment reports a deployment that cannot work, or that was changed
// after it had begun.
var ErrBadDeployment = errors.New("chain: bad deployment")

// DeployConfig is a market at its birth. Times are seconds. It must not
// change between a Deploy that was cut short and the one that completes it.
// Its JSON is what `sahm deploy` reads and what address books keep.
type DeployConfig struct {
	// KeyPrefix begins every intent's key; default "deploy".
	KeyPrefix string `json:"-"`

	// Governance.
	VotingDelay       uint64  `json:"votingDelaySeconds"`
	VotingPeriod      uint64  `json:"votingPeriodSeconds"` // at least 1
	ProposalThreshold dao.Wei `json:"proposalThresholdWei"`
	QuorumPercent     uint64  `json:"quorumPercent"` // 0 to 100
	TimelockDelay     uint64  `json:"timelockDelaySeconds"`
	// VoteExtension is how long voting stays open at least after the quorum
	// was reached; at most VotingPeriod.
	VoteExtension uint64 `json:"voteExtensionSeconds"`
	// Guardian may cancel proposals, but not its own removal; zero: nobody.
	Guardian dao.Address `json:"guardian,omitzero"`
	// VotesPerCredit are minted for each 10^18 that data and training earned,
	// at most VotesPerEpoch in EpochSeconds (default 30 days). Zero rate or
	// cap: contribution gives no votes until the DAO says so.
	VotesPerCredit dao.Wei `json:"votesPerCreditWei"`
	VotesPerEpoch  dao.Wei `json:"votesPerEpochWei"`
	EpochSeconds   uint64  `json:"epochSeconds"`

	// Holder receives the whole Supply of votes.
	Holder dao.Address `json:"holder"`
	Supply dao.Wei     `json:"supplyWei"`

	// PaymentToken is the token of runs and stakes; zero deploys SahmCredit.
	PaymentToken dao.Address `json:"paymentToken,omitzero"`

	ChallengeWindow uint64  `json:"challengeWindowSeconds"`
	MinStake        dao.Wei `json:"minStakeWei"`
	ExitDelay       uint64  `json:"exitDelaySeconds"`
	// Prices with no TierBps at all mean 10000 for each tier.
	Prices PriceParameters `json:"prices"`
	// Dynamics say how prices move with settled runs; zero: they do not.
	Dynamics pricing.Dynamics `json:"dynamics,omitzero"`

	// Audits and Disputes left out: one audit a piece of work, a day for each
	// step of it; bonds of a tenth of MinStake, slashings of half of it.
	Audits   AuditParameters   `json:"audits,omitzero"`
	Disputes DisputeParameters `json:"disputes,omitzero"`

	// The first committee: epoch 1.
	Custodians  []dao.Address `json:"custodians"`
	SealingKeys []dao.Hash    `json:"sealingKeys"`
	Threshold   uint8         `json:"threshold"`

	// Admitted are verified owners from the start; usually none.
	Admitted []dao.Address `json:"admitted,omitempty"`
}

func (cfg *DeployConfig) check() error {
	bad := func(what string) error { return fmt.Errorf("%w: %s", ErrBadDeployment, what) }
	switch {
	case cfg.VotingPeriod == 0 || cfg.VotingPeriod > 1<<32-1:
		return bad("the voting period must be 1 to 2^32-1 seconds")
	case cfg.VotingDelay >= 1<<48:
		return bad("the voting delay does not fit 48 bits")
	case cfg.VoteExtension > cfg.VotingPeriod:
		return bad("the vote extension is above the voting period")
	case cfg.QuorumPercent > 100:
		return bad("the quorum is above 100 per cent")
	case cfg.Holder.IsZero() || cfg.Supply.IsZero():
		return bad("nobody would hold votes")
	case len(cfg.Custodians) != len(cfg.SealingKeys):
		return bad("custodians and sealing keys are not as many")
	case cfg.Threshold < 2 || int(cfg.Threshold) >= len(cfg.Custodians):
		return bad("the threshold must be at least 2 and below the number of custodians")
	}
	if cfg.Dynamics != (pricing.Dynamics{}) {
		if err := cfg.Dynamics.Check(); err != nil {
			return bad(err.Error())
		}
	}
	return nil
}

// withDefaults is cfg with what it leaves out.
func (cfg DeployConfig) withDefaults() DeployConfig {
	if cfg.KeyPrefix == "" {
		cfg.KeyPrefix = "deploy"
	}
	if cfg.Prices.TierBps == [3]uint32{} {
		cfg.Prices.TierBps = [3]uint32{10_000, 10_000, 10_000} // every tier at its price
	}
	if cfg.Audits == (AuditParameters{}) {
		cfg.Audits = AuditParameters{Draws: 1, BeaconDelay: 4, AuditSeconds: 24 * 3600, RevealSeconds: 24 * 3600}
	}
	if cfg.Disputes.ClockSeconds == 0 && cfg.Disputes.RulingSeconds == 0 {
		part := func(n int64) dao.Wei { return dao.NewWei(new(big.Int).Div(cfg.MinStake.Big(), big.NewInt(n))) }
		cfg.Disputes = DisputeParameters{BondWei: part(10), SlashWei: part(2), RewardBps: 5_000, ClockSeconds: 6 * 3600, RulingSeconds: 48 * 3600}
	}
	if cfg.EpochSeconds == 0 {
		cfg.EpochSeconds = 30 * 24 * 3600
	}
	return cfg
}

// Deploy puts a market on the chain: all contracts, the first committee, the
// timelock as owner of everything, the governor as its proposer and executor.
// At the end the deployer has no rights left; [Contracts.CheckRoles] says so
// again at any time. What it sends is [PlanDeployment]'s plan: the same account
// with the same first nonce gives the same addresses on every chain. It may be
// called again after any failure or restart, with the same sender, journal and
// cfg: intents that were journalled are not repeated. It takes two or three
// blocks.
func Deploy(ctx context.Context, s *Sender, c *Client, cfg DeployConfig) (Addresses, error) {
	return DeployReporting(ctx, s, c, cfg, nil)
}

// DeployReporting is Deploy that tells report, if it is not nil, of each step
// once it is included, in order; also of those that were before.
func DeployReporting(ctx context.Context, s *Sender, c *Client, cfg DeployConfig, report func(Step, *Receipt)) (Addresses, error) {
	if err := cfg.check(); err != nil {
		return Addresses{}, err
	}
	d := &deployment{s: s, c: c, report: report}
	a, err := d.run(ctx, cfg.withDefaults())
	if err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
	}
	return a, nil
}

// DeploymentNonce is the nonce of the first transaction of a deployment that
// was begun with this sender's journal; [ErrNotFound] if none was.
func DeploymentNonce(ctx context.Context, s *Sender, cfg DeployConfig) (uint64, error) {
	e, err := s.journal.Get(ctx, s.Address(), cfg.withDefaults().KeyPrefix+"/"+firstStep)
	return e.Nonce, err
}

type deployment struct {
	s      *Sender
	c      *Client
	report func(Step, *Receipt)
}

func (d *deployment) run(ctx context.Context, cfg DeployConfig) (Addresses, error) {
	// The first step depends on no address, and its nonce gives all of them.
	self := d.s.Address()
	plan, err := PlanDeployment(self, 0, cfg)
	if err != nil {
		return Addresses{}, err
	}
	if err := d.send(ctx, plan.Steps[0]); err != nil {
		return Addresses{}, err
	}
	nonce, err := DeploymentNonce(ctx, d.s, cfg)
	if err != nil {
		return Addresses{}, err
	}
	if plan, err = PlanDeployment(self, nonce, cfg); err != nil {
		return Addresses{}, err
	}
	sent := 0
	for i, step := range plan.Steps {
		if step.Barrier { // estimated against what is before it, so that must be there
			if err := d.confirm(ctx, plan.Steps[sent:i]); err != nil {
				return Addresses{}, err
			}
			sent = i
		}
		if err := d.send(ctx, step); err != nil {
			return Addresses{}, err
		}
	}
	if err := d.confirm(ctx, plan.Steps[sent:]); err != nil {
		return Addresses{}, err
	}
	return plan.Contracts, plan.Contracts.Check()
}

// send journals an intent; a node that does not take it now will later.
func (d *deployment) send(ctx context.Context, s Step) error {
	_, err := d.s.Send(ctx, Intent{Key: s.Key, To: s.To, Create: s.Create(), Data: s.Data})
	if errors.Is(err, ErrNotBroadcast) {
		err = nil
	}
	return err
}

// confirm waits for steps and checks where their contracts are.
func (d *deployment) confirm(ctx context.Context, steps []Step) error {
	for _, s := range steps {
		r, err := d.s.Wait(ctx, s.Key)
		if err != nil {
			return err
		}
		if s.Create() && r.Contract != s.Address {
			return fmt.Errorf("%w: %s was created at %s, not at %s: the account was used elsewhere meanwhile", ErrBadDeployment, s.Key, r.Contract, s.Address)
		}
		if d.report != nil {
			d.report(s, r)
		}
	}
	return nil
}

// Governance reads the governor's numbers: the voting delay and period in
// seconds and the votes needed to propose.
func (c *Contracts) Governance(ctx context.Context) (delay, period uint64, threshold dao.Wei, err error) {
	g := c.bound.governor
	read := func(data []byte, unpack func([]byte) (*big.Int, error)) *big.Int {
		if err != nil {
			return new(big.Int)
		}
		var v *big.Int
		v, err = view(ctx, c, c.addr.Governor, data, unpack, "governance")
		if err != nil {
			return new(big.Int)
		}
		return v
	}
	delay = seconds(read(g.PackVotingDelay(), g.UnpackVotingDelay))
	period = seconds(read(g.PackVotingPeriod(), g.UnpackVotingPeriod))
	threshold = dao.NewWei(read(g.PackProposalThreshold(), g.UnpackProposalThreshold))
	return delay, period, threshold, err
}
