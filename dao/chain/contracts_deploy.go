package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/bindings/contribution"
	"sahm/dao/bindings/custodianset"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/fixedpriceoffers"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/bindings/revenuesharefactory"
	"sahm/dao/bindings/runescrow"
	"sahm/dao/bindings/runmeter"
	"sahm/dao/bindings/runrules"
	"sahm/dao/bindings/sahmcredit"
	"sahm/dao/bindings/sahmgovernor"
	"sahm/dao/bindings/sahmtoken"
	"sahm/dao/bindings/timelockcontroller"
	"sahm/dao/bindings/trainerregistry"
	"sahm/dao/pricing"
)

// ErrBadDeployment reports a deployment that cannot work, or that was changed
// after it had begun.
var ErrBadDeployment = errors.New("chain: bad deployment")

// DeployConfig is a market at its birth. Times are seconds. It must not
// change between a Deploy that was cut short and the one that completes it.
type DeployConfig struct {
	// KeyPrefix begins every intent's key; default "deploy".
	KeyPrefix string

	// Governance.
	VotingDelay       uint64
	VotingPeriod      uint64 // at least 1
	ProposalThreshold dao.Wei
	QuorumPercent     uint64 // 0 to 100
	TimelockDelay     uint64
	// VoteExtension is how long voting stays open at least after the quorum
	// was reached; at most VotingPeriod.
	VoteExtension uint64
	// Guardian may cancel proposals, but not its own removal; zero: nobody.
	Guardian dao.Address
	// VotesPerCredit are minted for each 10^18 that data and training earned,
	// at most VotesPerEpoch in EpochSeconds (default 30 days). Zero rate or
	// cap: contribution gives no votes until the DAO says so.
	VotesPerCredit, VotesPerEpoch dao.Wei
	EpochSeconds                  uint64

	// Holder receives the whole Supply of votes.
	Holder dao.Address
	Supply dao.Wei

	// PaymentToken is the token of runs and stakes; zero deploys SahmCredit.
	PaymentToken dao.Address

	ChallengeWindow uint64
	MinStake        dao.Wei
	ExitDelay       uint64
	// Prices with no TierBps at all mean 10000 for each tier.
	Prices PriceParameters
	// Dynamics say how prices move with settled runs; zero: they do not.
	Dynamics pricing.Dynamics

	// The first committee: epoch 1.
	Custodians  []dao.Address
	SealingKeys []dao.Hash
	Threshold   uint8

	// Admitted are verified owners from the start; usually none.
	Admitted []dao.Address
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

// Deploy puts a market on the chain: all contracts, the first committee, the
// timelock as owner of everything, the governor as its proposer and executor.
// At the end the deployer has no rights left; [Contracts.CheckRoles] says so
// again at any time. The same account with the same first nonce gives the same
// addresses on every chain, see [PredictAddresses]. It may be called again after any
// failure or restart, with the same sender, journal and cfg: intents that were
// journalled are not repeated. It takes two or three blocks.
func Deploy(ctx context.Context, s *Sender, c *Client, cfg DeployConfig) (Addresses, error) {
	if err := cfg.check(); err != nil {
		return Addresses{}, err
	}
	if cfg.KeyPrefix == "" {
		cfg.KeyPrefix = "deploy"
	}
	if cfg.Prices.TierBps == [3]uint32{} {
		cfg.Prices.TierBps = [3]uint32{10_000, 10_000, 10_000} // every tier at its price
	}
	if cfg.EpochSeconds == 0 {
		cfg.EpochSeconds = 30 * 24 * 3600
	}
	d := &deployment{s: s, c: c, cfg: cfg, b: newBound()}
	a, err := d.run(ctx)
	if err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
	}
	return a, nil
}

type deployment struct {
	s   *Sender
	c   *Client
	cfg DeployConfig
	b   bound
	// created are the addresses that later steps rely on, by intent key.
	created []creation
	calls   []string
}

type creation struct {
	key  string
	addr dao.Address
}

func (d *deployment) run(ctx context.Context) (Addresses, error) {
	a, err := d.createAll(ctx)
	if err != nil {
		return a, err
	}
	// The rest is estimated against these contracts, so they must be there.
	if err := d.confirm(ctx); err != nil {
		return a, err
	}
	me := Address(d.s.Address())
	token, timelock := Address(a.Token), Address(a.Timelock)
	if a.Governor, err = d.create(ctx, "governor", sahmgovernor.SahmGovernorMetaData.Bin, d.b.governor.PackConstructor(
		token, timelock, u64(d.cfg.VotingDelay), uint32(d.cfg.VotingPeriod), d.cfg.ProposalThreshold.Big(), u64(d.cfg.QuorumPercent),
		u64(d.cfg.VoteExtension), Address(d.cfg.Guardian))); err != nil {
		return a, err
	}
	if err := d.wire(ctx, a, me); err != nil {
		return a, err
	}
	if err := d.confirm(ctx); err != nil {
		return a, err
	}
	return a, a.Check()
}

// createAll creates every contract whose constructor calls no other.
func (d *deployment) createAll(ctx context.Context) (a Addresses, err error) {
	me := Address(d.s.Address())
	step := func(into *dao.Address, name, bin string, args []byte) {
		if err == nil {
			*into, err = d.create(ctx, name, bin, args)
		}
	}
	step(&a.Token, "token", sahmtoken.SahmTokenMetaData.Bin,
		d.b.token.PackConstructor(me, Address(d.cfg.Holder), d.cfg.Supply.Big()))
	if a.Credit = d.cfg.PaymentToken; a.Credit.IsZero() {
		step(&a.Credit, "credit", sahmcredit.SahmCreditMetaData.Bin, nil)
	}
	step(&a.Timelock, "timelock", timelockcontroller.TimelockControllerMetaData.Bin,
		d.b.timelock.PackConstructor(u64(d.cfg.TimelockDelay), nil, nil, me))
	step(&a.Custodians, "custodians", custodianset.CustodianSetMetaData.Bin, d.b.custodians.PackConstructor(me))
	step(&a.Datasets, "datasets", datasetregistry.DatasetRegistryMetaData.Bin,
		d.b.datasets.PackConstructor(me, Address(a.Custodians)))
	step(&a.Prices, "prices", pricebook.PriceBookMetaData.Bin,
		d.b.prices.PackConstructor(me, Address(a.Datasets), parametersTuple(d.cfg.Prices)))
	step(&a.Trainers, "trainers", trainerregistry.TrainerRegistryMetaData.Bin,
		d.b.trainers.PackConstructor(me, Address(a.Credit), d.cfg.MinStake.Big(), d.cfg.ExitDelay))
	step(&a.Rules, "rules", runrules.RunRulesMetaData.Bin,
		d.b.rules.PackConstructor(Address(a.Custodians), Address(a.Datasets), Address(a.Prices), Address(a.Trainers)))
	step(&a.Escrow, "escrow", runescrow.RunEscrowMetaData.Bin,
		d.b.escrow.PackConstructor(me, Address(a.Credit), Address(a.Custodians), Address(a.Trainers), Address(a.Rules), d.cfg.ChallengeWindow))
	step(&a.Meter, "meter", runmeter.RunMeterMetaData.Bin, d.b.meter.PackConstructor(Address(a.Escrow), Address(a.Prices)))
	step(&a.Shares, "shares", revenuesharefactory.RevenueShareFactoryMetaData.Bin,
		d.b.factory.PackConstructor(Address(a.Datasets), Address(a.Credit)))
	step(&a.Offers, "offers", fixedpriceoffers.FixedPriceOffersMetaData.Bin,
		d.b.offers.PackConstructor(Address(a.Shares), Address(a.Credit)))
	step(&a.Contribution, "contribution", contribution.ContributionMetaData.Bin,
		d.b.contribution.PackConstructor(me, Address(a.Token), Address(a.Escrow), Address(a.Shares), Address(a.Datasets),
			d.cfg.VotesPerCredit.Big(), d.cfg.VotesPerEpoch.Big(), u64(d.cfg.EpochSeconds)))
	return a, err
}

// wire gives the DAO its rights and takes the deployer's away, last.
func (d *deployment) wire(ctx context.Context, a Addresses, me common.Address) error {
	type call struct {
		name string
		to   dao.Address
		data []byte
	}
	timelock, governor := Address(a.Timelock), Address(a.Governor)
	calls := []call{
		{"committee", a.Custodians, d.b.custodians.PackSetCommittee(addresses(d.cfg.Custodians), words(d.cfg.SealingKeys), d.cfg.Threshold)},
		{"escrow-of-trainers", a.Trainers, d.b.trainers.PackSetEscrow(Address(a.Escrow))},
		{"minter-of-votes", a.Token, d.b.token.PackSetMinter(Address(a.Contribution))},
		{"meter-of-prices", a.Prices, d.b.prices.PackSetMeter(Address(a.Meter))},
	}
	if d.cfg.Dynamics != (pricing.Dynamics{}) {
		calls = append(calls, call{"dynamics", a.Prices, d.b.prices.PackSetDynamics(dynamicsTuple(d.cfg.Dynamics))})
	}
	for _, owner := range d.cfg.Admitted {
		calls = append(calls, call{"admit/" + owner.String(), a.Datasets, d.b.datasets.PackAdmitOwner(Address(owner))})
	}
	for _, role := range []string{"PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE"} {
		calls = append(calls, call{"grant/" + role, a.Timelock, d.b.timelock.PackGrantRole(dao.Keccak256([]byte(role)), governor)})
	}
	calls = append(calls,
		call{"own/token", a.Token, d.b.token.PackTransferOwnership(timelock)},
		call{"own/custodians", a.Custodians, d.b.custodians.PackTransferOwnership(timelock)},
		call{"own/datasets", a.Datasets, d.b.datasets.PackTransferOwnership(timelock)},
		call{"own/prices", a.Prices, d.b.prices.PackTransferOwnership(timelock)},
		call{"own/trainers", a.Trainers, d.b.trainers.PackTransferOwnership(timelock)},
		call{"own/contribution", a.Contribution, d.b.contribution.PackTransferOwnership(timelock)},
		call{"own/escrow", a.Escrow, d.b.escrow.PackTransferOwnership(timelock)},
		call{"renounce", a.Timelock, d.b.timelock.PackRenounceRole(dao.Hash{}, me)}, // DEFAULT_ADMIN_ROLE
	)
	for _, c := range calls {
		if _, err := d.send(ctx, Intent{Key: d.key(c.name), To: c.to, Data: c.data}); err != nil {
			return err
		}
		d.calls = append(d.calls, d.key(c.name))
	}
	return nil
}

func (d *deployment) key(name string) string { return d.cfg.KeyPrefix + "/" + name }

// send journals an intent; a node that does not take it now will later.
func (d *deployment) send(ctx context.Context, in Intent) (dao.Hash, error) {
	h, err := d.s.Send(ctx, in)
	if errors.Is(err, ErrNotBroadcast) {
		err = nil
	}
	return h, err
}

// create sends a creation and returns the address that its nonce gives,
// without waiting for a block; confirm checks it.
func (d *deployment) create(ctx context.Context, name, bin string, args []byte) (dao.Address, error) {
	code, err := hexutil.Decode(with0x(bin))
	if err != nil {
		return dao.Address{}, fmt.Errorf("%w: bytecode of %s: %w", ErrBadDeployment, name, err)
	}
	key := d.key(name)
	h, err := d.send(ctx, Intent{Key: key, Create: true, Data: append(code, args...)})
	if err != nil {
		return dao.Address{}, err
	}
	var addr dao.Address
	if tx, _, err := d.c.eth.TransactionByHash(ctx, Hash(h)); err == nil {
		addr = FromAddress(crypto.CreateAddress(Address(d.s.Address()), tx.Nonce()))
	} else { // the node does not have it yet
		r, err := d.s.Wait(ctx, key)
		if err != nil {
			return dao.Address{}, err
		}
		addr = r.Contract
	}
	d.created = append(d.created, creation{key, addr})
	return addr, nil
}

func with0x(bin string) string {
	if len(bin) >= 2 && bin[:2] == "0x" {
		return bin
	}
	return "0x" + bin
}

// confirm waits for everything sent so far.
func (d *deployment) confirm(ctx context.Context) error {
	for _, c := range d.created {
		r, err := d.s.Wait(ctx, c.key)
		if err != nil {
			return err
		}
		if r.Contract != c.addr {
			return fmt.Errorf("%w: %s was created at %s, not at %s: the account was used elsewhere meanwhile", ErrBadDeployment, c.key, r.Contract, c.addr)
		}
	}
	for _, key := range d.calls {
		if _, err := d.s.Wait(ctx, key); err != nil {
			return err
		}
	}
	d.created, d.calls = nil, nil
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
