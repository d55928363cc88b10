package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"sahm/dao"
	"sahm/dao/bindings/contribution"
	"sahm/dao/bindings/custodianset"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/disputes"
	"sahm/dao/bindings/fixedpriceoffers"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/bindings/privacybudgets"
	"sahm/dao/bindings/revenuesharefactory"
	"sahm/dao/bindings/revenueshares"
	"sahm/dao/bindings/runescrow"
	"sahm/dao/bindings/runmeter"
	"sahm/dao/bindings/runrules"
	"sahm/dao/bindings/sahmcredit"
	"sahm/dao/bindings/sahmgovernor"
	"sahm/dao/bindings/sahmtoken"
	"sahm/dao/bindings/timelockcontroller"
	"sahm/dao/bindings/trainerregistry"
	"sahm/dao/bindings/workaudits"
)

var (
	// ErrNoContract reports that there is no contract, or another one, at an
	// address.
	ErrNoContract = errors.New("chain: the contract does not answer")
	// ErrUnknownDataset reports a dataset that the registry does not have.
	ErrUnknownDataset = errors.New("chain: unknown dataset")
	// ErrUnknownRun reports a run that the escrow does not have.
	ErrUnknownRun = errors.New("chain: unknown run")
	// ErrUnknownEpoch reports a committee epoch that was never set.
	ErrUnknownEpoch = errors.New("chain: unknown committee epoch")
	// ErrUnknownProposal reports a proposal that the governor does not have.
	ErrUnknownProposal = errors.New("chain: unknown proposal")
)

// Addresses are the contracts of one market.
type Addresses struct {
	Token      dao.Address `json:"token"`
	Credit     dao.Address `json:"credit"`
	Governor   dao.Address `json:"governor"`
	Timelock   dao.Address `json:"timelock"`
	Custodians dao.Address `json:"custodians"`
	Datasets   dao.Address `json:"datasets"`
	Prices     dao.Address `json:"prices"`
	Trainers   dao.Address `json:"trainers"`
	Rules      dao.Address `json:"rules"`
	Escrow     dao.Address `json:"escrow"`
	Meter      dao.Address `json:"meter"`
	Shares     dao.Address `json:"shares"` // the factory of share contracts
	Offers     dao.Address `json:"offers"`

	Contribution dao.Address `json:"contribution"` // mints votes for what was earned
	Budgets      dao.Address `json:"budgets"`      // what dataset versions may lose to private runs
	Audits       dao.Address `json:"audits"`       // commitments to trained work
	Disputes     dao.Address `json:"disputes"`
}

// Check reports the first contract that has no address.
func (a Addresses) Check() error {
	for name, v := range a.byName() {
		if v.IsZero() {
			return fmt.Errorf("%w: no address of %s", ErrNoContract, name)
		}
	}
	return nil
}

func (a Addresses) byName() map[string]dao.Address {
	return map[string]dao.Address{
		"token": a.Token, "credit": a.Credit, "governor": a.Governor, "timelock": a.Timelock,
		"custodians": a.Custodians, "datasets": a.Datasets, "prices": a.Prices,
		"trainers": a.Trainers, "rules": a.Rules, "escrow": a.Escrow,
		"meter": a.Meter, "shares": a.Shares, "offers": a.Offers,
		"contribution": a.Contribution, "budgets": a.Budgets, "audits": a.Audits, "disputes": a.Disputes,
	}
}

// bound holds one encoder per contract. They are immutable after parsing.
type bound struct {
	token      *sahmtoken.SahmToken
	credit     *sahmcredit.SahmCredit
	governor   *sahmgovernor.SahmGovernor
	timelock   *timelockcontroller.TimelockController
	custodians *custodianset.CustodianSet
	datasets   *datasetregistry.DatasetRegistry
	prices     *pricebook.PriceBook
	trainers   *trainerregistry.TrainerRegistry
	rules      *runrules.RunRules
	escrow     *runescrow.RunEscrow
	meter      *runmeter.RunMeter
	factory    *revenuesharefactory.RevenueShareFactory
	shares     *revenueshares.RevenueShares // any dataset's
	offers     *fixedpriceoffers.FixedPriceOffers

	contribution *contribution.Contribution
	budgets      *privacybudgets.PrivacyBudgets
	audits       *workaudits.WorkAudits
	disputes     *disputes.Disputes
}

func newBound() bound {
	return bound{
		token: sahmtoken.NewSahmToken(), credit: sahmcredit.NewSahmCredit(),
		governor: sahmgovernor.NewSahmGovernor(), timelock: timelockcontroller.NewTimelockController(),
		custodians: custodianset.NewCustodianSet(), datasets: datasetregistry.NewDatasetRegistry(),
		prices: pricebook.NewPriceBook(), trainers: trainerregistry.NewTrainerRegistry(),
		rules: runrules.NewRunRules(), escrow: runescrow.NewRunEscrow(),
		meter: runmeter.NewRunMeter(), factory: revenuesharefactory.NewRevenueShareFactory(),
		shares: revenueshares.NewRevenueShares(), offers: fixedpriceoffers.NewFixedPriceOffers(),
		contribution: contribution.NewContribution(), budgets: privacybudgets.NewPrivacyBudgets(),
		audits: workaudits.NewWorkAudits(), disputes: disputes.NewDisputes(),
	}
}

func (b *bound) abis() []abi.ABI {
	return []abi.ABI{
		b.escrow.GetABI(), b.rules.GetABI(), b.datasets.GetABI(), b.trainers.GetABI(), b.custodians.GetABI(),
		b.prices.GetABI(), b.governor.GetABI(), b.timelock.GetABI(), b.token.GetABI(), b.credit.GetABI(),
		b.meter.GetABI(), b.factory.GetABI(), b.contribution.GetABI(), b.shares.GetABI(), b.offers.GetABI(),
		b.budgets.GetABI(), b.audits.GetABI(), b.disputes.GetABI(),
	}
}

// ABIs are the ABIs of all contracts, for naming their custom errors.
func ABIs() []abi.ABI {
	b := newBound()
	return b.abis()
}

// Contracts reads the market's contracts and packs calls to them. It is safe
// for concurrent use. Views look at the latest block unless they are made on
// what [Contracts.AtBlock], [Contracts.AtHash] or [Contracts.Pending] return.
type Contracts struct {
	c       *Client
	addr    Addresses
	bound   bound
	decoder *RevertDecoder
	number  *big.Int     // nil: latest
	hash    *common.Hash // over number
}

// NewContracts reads through client; nothing is asked of the node yet.
func NewContracts(client *Client, a Addresses) *Contracts {
	b := newBound()
	return &Contracts{c: client, addr: a, bound: b, decoder: NewRevertDecoder(b.abis()...)}
}

// Addresses are the contracts that c reads.
func (c *Contracts) Addresses() Addresses { return c.addr }

// AtBlock reads the state after the canonical block of that number.
func (c *Contracts) AtBlock(number uint64) *Contracts {
	return c.at(new(big.Int).SetUint64(number), nil)
}

// AtHash reads the state after the block of that hash; it fails when the
// block is no longer canonical.
func (c *Contracts) AtHash(h dao.Hash) *Contracts {
	hash := Hash(h)
	return c.at(nil, &hash)
}

// Pending reads the state with the pending transactions applied. Nodes may
// answer from a cache that is some seconds old.
func (c *Contracts) Pending() *Contracts { return c.at(big.NewInt(-1), nil) }

func (c *Contracts) at(number *big.Int, hash *common.Hash) *Contracts {
	d := *c
	d.number, d.hash = number, hash
	return &d
}

// call asks one view. Reverts come back as [*RevertError].
func (c *Contracts) call(ctx context.Context, to dao.Address, data []byte) ([]byte, error) {
	addr := Address(to)
	msg := ethereum.CallMsg{To: &addr, Data: data}
	var (
		out []byte
		err error
	)
	if c.hash != nil {
		out, err = c.c.eth.CallContractAtHash(ctx, msg, *c.hash)
	} else {
		out, err = c.c.eth.CallContract(ctx, msg, c.number)
	}
	if err != nil {
		if re, ok := c.decoder.Explain(err); ok {
			return nil, re.at(to, data)
		}
		return nil, err
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrNoContract, to)
	}
	return out, nil
}

// view asks one view and decodes it; what says what was being read.
func view[T any](ctx context.Context, c *Contracts, to dao.Address, data []byte, unpack func([]byte) (T, error), what string) (T, error) {
	out, err := c.call(ctx, to, data)
	if err == nil {
		var v T
		if v, err = unpack(out); err == nil {
			return v, nil
		}
		err = fmt.Errorf("%w: %s: %w", ErrNoContract, to, err)
	}
	var zero T
	return zero, fmt.Errorf("chain: read %s: %w", what, err)
}

// isRevert reports whether err is the custom error of that name.
func isRevert(err error, name string) bool {
	var re *RevertError
	return errors.As(err, &re) && re.Name == name
}
