package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
)

// ErrRoles reports a market in which somebody has a right that the plan of
// roles does not give.
var ErrRoles = errors.New("chain: roles differ from the plan")

// The plan of roles, of which dao/contracts/DESIGN.md is the prose:
//
//   - the timelock owns every contract that has an owner, and administers
//     itself;
//   - the governor is the timelock's only proposer, executor and canceller;
//   - the escrow is the only one that locks trainers and debits privacy
//     budgets, the meter the only one that notes demand, Contribution the only minter of votes besides the
//     timelock;
//   - nobody else, the deployer least of all, has any right.
var timelockRoles = []string{"PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE"}

// creationOrder is the order in which Deploy creates contracts, which with the
// deployer's account and first nonce fixes their addresses.
func creationOrder(a *Addresses, ownCredit bool) []*dao.Address {
	order := []*dao.Address{&a.Token, &a.Credit, &a.Timelock, &a.Custodians, &a.Datasets, &a.Prices, &a.Trainers,
		&a.Rules, &a.Escrow, &a.Meter, &a.Shares, &a.Offers, &a.Contribution, &a.Audits, &a.Disputes,
		&a.Governor, &a.Budgets}
	if !ownCredit {
		order = slices.DeleteFunc(order, func(p *dao.Address) bool { return p == &a.Credit })
	}
	return order
}

// PredictAddresses says where Deploy puts a market when deployer's next
// transaction has that nonce and it sends nothing else meanwhile: on every
// chain the same. A zero payment token means that Deploy creates SahmCredit.
func PredictAddresses(deployer dao.Address, nonce uint64, paymentToken dao.Address) Addresses {
	a := Addresses{Credit: paymentToken}
	for i, p := range creationOrder(&a, paymentToken.IsZero()) {
		*p = FromAddress(crypto.CreateAddress(Address(deployer), nonce+uint64(i)))
	}
	return a
}

// CheckRoles walks every contract and compares who owns and may do what with
// the plan; [ErrRoles]. The accounts named, such as the deployer's, must have
// no role at the timelock, and the zero address never has one.
func (c *Contracts) CheckRoles(ctx context.Context, strangers ...dao.Address) error {
	owned := map[string]bool{}
	for name, contract := range c.abisByName() {
		if _, ok := contract.Methods["owner"]; ok {
			owned[name] = true
		}
	}
	for name, addr := range c.addr.byName() {
		if !owned[name] {
			continue
		}
		owner, err := c.address(ctx, addr, "owner()")
		if err != nil {
			return fmt.Errorf("chain: owner of %s: %w", name, err)
		}
		if owner != c.addr.Timelock {
			return fmt.Errorf("%w: %s owns %s, not the timelock", ErrRoles, owner, name)
		}
	}
	for _, link := range []struct {
		what, getter string
		of, want     dao.Address
	}{
		{"escrow of trainers", "escrow()", c.addr.Trainers, c.addr.Escrow},
		{"minter of votes", "minter()", c.addr.Token, c.addr.Contribution},
		{"meter of prices", "meter()", c.addr.Prices, c.addr.Meter},
		{"budgets of the escrow", "budgets()", c.addr.Escrow, c.addr.Budgets},
		{"debitor of the budgets", "debitor()", c.addr.Budgets, c.addr.Escrow},
		{"registry of the budgets", "registry()", c.addr.Budgets, c.addr.Datasets},
		{"disputes of the escrow", "disputes()", c.addr.Escrow, c.addr.Disputes},
		{"disputes of trainers", "disputes()", c.addr.Trainers, c.addr.Disputes},
		{"disputes of the audits", "disputes()", c.addr.Audits, c.addr.Disputes},
		{"audits of the disputes", "audits()", c.addr.Disputes, c.addr.Audits},
		{"timelock of the governor", "timelock()", c.addr.Governor, c.addr.Timelock},
		{"votes of the governor", "token()", c.addr.Governor, c.addr.Token},
	} {
		got, err := c.address(ctx, link.of, link.getter)
		if err != nil {
			return fmt.Errorf("chain: %s: %w", link.what, err)
		}
		if got != link.want {
			return fmt.Errorf("%w: the %s is %s, not %s", ErrRoles, link.what, got, link.want)
		}
	}
	return c.checkTimelock(ctx, append(strangers, dao.Address{}))
}

func (c *Contracts) checkTimelock(ctx context.Context, strangers []dao.Address) error {
	has := func(role dao.Hash, who dao.Address) (bool, error) {
		t := c.bound.timelock
		return view(ctx, c, c.addr.Timelock, t.PackHasRole(role, Address(who)), t.UnpackHasRole, "role")
	}
	accounts := append(strangers, c.addr.Governor, c.addr.Timelock)
	for _, other := range c.addr.byName() {
		accounts = append(accounts, other)
	}
	for _, name := range append([]string{"DEFAULT_ADMIN_ROLE"}, timelockRoles...) {
		role := dao.Keccak256([]byte(name))
		holder := c.addr.Governor
		if name == "DEFAULT_ADMIN_ROLE" {
			role, holder = dao.Hash{}, c.addr.Timelock
		}
		for _, who := range accounts {
			ok, err := has(role, who)
			if err != nil {
				return err
			}
			if ok != (who == holder) {
				return fmt.Errorf("%w: %s has %s: %t", ErrRoles, who, name, ok)
			}
		}
	}
	return nil
}

// address asks a getter without arguments for an address.
func (c *Contracts) address(ctx context.Context, of dao.Address, getter string) (dao.Address, error) {
	out, err := c.call(ctx, of, crypto.Keccak256([]byte(getter))[:4])
	if err != nil {
		return dao.Address{}, err
	}
	if len(out) != 32 {
		return dao.Address{}, fmt.Errorf("%w: %s", ErrNoContract, of)
	}
	return FromAddress(common.BytesToAddress(out)), nil
}

func (c *Contracts) abisByName() map[string]abi.ABI {
	b := &c.bound
	return map[string]abi.ABI{
		"token": b.token.GetABI(), "credit": b.credit.GetABI(), "governor": b.governor.GetABI(), "timelock": b.timelock.GetABI(),
		"custodians": b.custodians.GetABI(), "datasets": b.datasets.GetABI(), "prices": b.prices.GetABI(),
		"trainers": b.trainers.GetABI(), "rules": b.rules.GetABI(), "escrow": b.escrow.GetABI(), "meter": b.meter.GetABI(),
		"shares": b.factory.GetABI(), "offers": b.offers.GetABI(), "contribution": b.contribution.GetABI(),
		"budgets": b.budgets.GetABI(), "audits": b.audits.GetABI(), "disputes": b.disputes.GetABI(),
	}
}
