package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"sahm/dao"
	"sahm/dao/bindings/contribution"
	"sahm/dao/bindings/custodianset"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/disputes"
	"sahm/dao/bindings/fixedpriceoffers"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/bindings/privacybudgets"
	"sahm/dao/bindings/revenuesharefactory"
	"sahm/dao/bindings/runescrow"
	"sahm/dao/bindings/runmeter"
	"sahm/dao/bindings/runrules"
	"sahm/dao/bindings/sahmcredit"
	"sahm/dao/bindings/sahmgovernor"
	"sahm/dao/bindings/sahmtoken"
	"sahm/dao/bindings/timelockcontroller"
	"sahm/dao/bindings/trainerregistry"
	"sahm/dao/bindings/workaudits"
	"sahm/dao/pricing"
)

// Step is one transaction of a deployment.
type Step struct {
	Key  string // of its intent, for example "deploy/escrow"
	Text string // what it does, for people
	// Contract is the address book's name of what it creates; empty for a call.
	Contract string
	Address  dao.Address // of what it creates
	To       dao.Address // of a call
	Data     []byte
	// Barrier says that everything before must be included first.
	Barrier bool
}

// Create reports a step that creates a contract.
func (s Step) Create() bool { return s.To.IsZero() }

// Plan is a deployment as it would be carried out: one transaction a step, in
// this order, with consecutive nonces from FirstNonce.
type Plan struct {
	Deployer   dao.Address
	FirstNonce uint64
	Contracts  Addresses
	Parameters DeployConfig // with what it left out
	Steps      []Step
}

// firstStep depends on no other contract's address.
const firstStep = "token"

// PlanDeployment says what Deploy would send from an account whose next nonce
// is given, and where every contract will be. It asks nobody.
func PlanDeployment(deployer dao.Address, nonce uint64, cfg DeployConfig) (Plan, error) {
	if err := cfg.check(); err != nil {
		return Plan{}, err
	}
	cfg = cfg.withDefaults()
	p := &planner{
		Plan: Plan{Deployer: deployer, FirstNonce: nonce, Contracts: PredictAddresses(deployer, nonce, cfg.PaymentToken), Parameters: cfg},
		cfg:  cfg, b: newBound(),
	}
	p.creations()
	p.wiring()
	return p.Plan, p.err
}

type planner struct {
	Plan
	cfg DeployConfig
	b   bound
	err error
}

// create appends the creation of a contract; the order must be that of
// creationOrder.
func (p *planner) create(name, kind string, at dao.Address, bin string, args []byte) {
	code, err := hexutil.Decode(with0x(bin))
	if err != nil && p.err == nil {
		p.err = fmt.Errorf("%w: bytecode of %s: %w", ErrBadDeployment, name, err)
	}
	p.Steps = append(p.Steps, Step{Key: p.cfg.KeyPrefix + "/" + name, Text: "create " + kind, Contract: name, Address: at, Data: append(code, args...)})
}

func with0x(bin string) string {
	if len(bin) >= 2 && bin[:2] == "0x" {
		return bin
	}
	return "0x" + bin
}

func (p *planner) creations() {
	a, b, cfg, me := p.Contracts, p.b, p.cfg, Address(p.Deployer)
	token, credit, timelock, custodians := Address(a.Token), Address(a.Credit), Address(a.Timelock), Address(a.Custodians)
	datasets, prices, trainers, escrow := Address(a.Datasets), Address(a.Prices), Address(a.Trainers), Address(a.Escrow)

	p.create(firstStep, "SahmToken", a.Token, sahmtoken.SahmTokenMetaData.Bin, b.token.PackConstructor(me, Address(cfg.Holder), cfg.Supply.Big()))
	if cfg.PaymentToken.IsZero() {
		p.create("credit", "SahmCredit", a.Credit, sahmcredit.SahmCreditMetaData.Bin, nil)
	}
	p.create("timelock", "TimelockController", a.Timelock, timelockcontroller.TimelockControllerMetaData.Bin,
		b.timelock.PackConstructor(u64(cfg.TimelockDelay), nil, nil, me))
	p.create("custodians", "CustodianSet", a.Custodians, custodianset.CustodianSetMetaData.Bin, b.custodians.PackConstructor(me))
	p.create("datasets", "DatasetRegistry", a.Datasets, datasetregistry.DatasetRegistryMetaData.Bin, b.datasets.PackConstructor(me, custodians))
	p.create("prices", "PriceBook", a.Prices, pricebook.PriceBookMetaData.Bin, b.prices.PackConstructor(me, datasets, parametersTuple(cfg.Prices)))
	p.create("trainers", "TrainerRegistry", a.Trainers, trainerregistry.TrainerRegistryMetaData.Bin,
		b.trainers.PackConstructor(me, credit, cfg.MinStake.Big(), cfg.ExitDelay))
	p.create("rules", "RunRules", a.Rules, runrules.RunRulesMetaData.Bin, b.rules.PackConstructor(custodians, datasets, prices, trainers))
	p.create("escrow", "RunEscrow", a.Escrow, runescrow.RunEscrowMetaData.Bin,
		b.escrow.PackConstructor(me, credit, custodians, trainers, Address(a.Rules), Address(a.Budgets), cfg.ChallengeWindow))
	p.create("meter", "RunMeter", a.Meter, runmeter.RunMeterMetaData.Bin, b.meter.PackConstructor(escrow, prices))
	p.create("shares", "RevenueShareFactory", a.Shares, revenuesharefactory.RevenueShareFactoryMetaData.Bin, b.factory.PackConstructor(datasets, credit))
	p.create("offers", "FixedPriceOffers", a.Offers, fixedpriceoffers.FixedPriceOffersMetaData.Bin, b.offers.PackConstructor(Address(a.Shares), credit))
	p.create("contribution", "Contribution", a.Contribution, contribution.ContributionMetaData.Bin,
		b.contribution.PackConstructor(me, token, escrow, Address(a.Shares), datasets, cfg.VotesPerCredit.Big(), cfg.VotesPerEpoch.Big(), u64(cfg.EpochSeconds)))
	p.create("audits", "WorkAudits", a.Audits, workaudits.WorkAuditsMetaData.Bin,
		b.audits.PackConstructor(me, escrow, trainers, workaudits.IWorkAuditsParameters(cfg.Audits)))
	p.create("disputes", "Disputes", a.Disputes, disputes.DisputesMetaData.Bin,
		b.disputes.PackConstructor(me, credit, escrow, Address(a.Rules), trainers, Address(a.Audits), disputeTuple(cfg.Disputes)))
	p.create("governor", "SahmGovernor", a.Governor, sahmgovernor.SahmGovernorMetaData.Bin, b.governor.PackConstructor(
		token, timelock, u64(cfg.VotingDelay), uint32(cfg.VotingPeriod), cfg.ProposalThreshold.Big(), u64(cfg.QuorumPercent),
		u64(cfg.VoteExtension), Address(cfg.Guardian)))
	p.Steps[len(p.Steps)-1].Barrier = true // its constructor calls the token
	p.create("budgets", "PrivacyBudgets", a.Budgets, privacybudgets.PrivacyBudgetsMetaData.Bin, b.budgets.PackConstructor(datasets, escrow))
}

// wiring gives the DAO its rights and takes the deployer's away, last.
func (p *planner) wiring() {
	a, b, cfg := p.Contracts, p.b, p.cfg
	timelock, governor := Address(a.Timelock), Address(a.Governor)
	call := func(name, text string, to dao.Address, data []byte) {
		p.Steps = append(p.Steps, Step{Key: cfg.KeyPrefix + "/" + name, Text: text, To: to, Data: data})
	}
	call("committee", fmt.Sprintf("committee of epoch 1: %d custodians, %d open a secret", len(cfg.Custodians), cfg.Threshold), a.Custodians,
		b.custodians.PackSetCommittee(addresses(cfg.Custodians), words(cfg.SealingKeys), cfg.Threshold))
	call("escrow-of-trainers", "the escrow locks trainers (once, for ever)", a.Trainers, b.trainers.PackSetEscrow(Address(a.Escrow)))
	call("disputes-of-audits", "the disputes hold stakes for the audits (once, for ever)", a.Audits, b.audits.PackSetDisputes(Address(a.Disputes)))
	call("disputes-of-trainers", "the disputes hold and slash stakes (once, for ever)", a.Trainers, b.trainers.PackSetDisputes(Address(a.Disputes)))
	call("disputes-of-escrow", "the disputes void results (once, for ever)", a.Escrow, b.escrow.PackSetDisputes(Address(a.Disputes)))
	call("minter-of-votes", "Contribution mints votes", a.Token, b.token.PackSetMinter(Address(a.Contribution)))
	call("meter-of-prices", "the meter notes demand and quality (once, for ever)", a.Prices, b.prices.PackSetMeter(Address(a.Meter)))
	if cfg.Dynamics != (pricing.Dynamics{}) {
		call("dynamics", "how prices move", a.Prices, b.prices.PackSetDynamics(dynamicsTuple(cfg.Dynamics)))
	}
	for _, owner := range cfg.Admitted {
		call("admit/"+owner.String(), "verified owner "+owner.String(), a.Datasets, b.datasets.PackAdmitOwner(Address(owner)))
	}
	for _, role := range timelockRoles {
		call("grant/"+role, "the governor gets the timelock's "+role, a.Timelock, b.timelock.PackGrantRole(dao.Keccak256([]byte(role)), governor))
	}
	for _, o := range []struct {
		name string
		of   dao.Address
		data []byte
	}{
		{"token", a.Token, b.token.PackTransferOwnership(timelock)},
		{"custodians", a.Custodians, b.custodians.PackTransferOwnership(timelock)},
		{"datasets", a.Datasets, b.datasets.PackTransferOwnership(timelock)},
		{"prices", a.Prices, b.prices.PackTransferOwnership(timelock)},
		{"trainers", a.Trainers, b.trainers.PackTransferOwnership(timelock)},
		{"contribution", a.Contribution, b.contribution.PackTransferOwnership(timelock)},
		{"escrow", a.Escrow, b.escrow.PackTransferOwnership(timelock)},
		{"audits", a.Audits, b.audits.PackTransferOwnership(timelock)},
		{"disputes", a.Disputes, b.disputes.PackTransferOwnership(timelock)},
	} {
		call("own/"+o.name, "the timelock owns "+o.name, o.of, o.data)
	}
	// DEFAULT_ADMIN_ROLE
	call("renounce", "the deployer renounces its last role", a.Timelock, b.timelock.PackRenounceRole(dao.Hash{}, Address(p.Deployer)))
}
