package daotest_test

import (
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/bindings/privacybudgets"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
)

// TestPrivacyBudgets: owners' budgets are relayed, runs with differential
// privacy are debited from them, and what they do not cover is refused with
// what is left, before any money moves.
func TestPrivacyBudgets(t *testing.T) {
	c := daotest.Start(t)
	ctx := t.Context()
	owners := []*daotest.Account{c.Account(t, "owner 1"), c.Account(t, "owner 2"), c.Account(t, "owner 3")}
	ids := c.List(t, 100, owners...)
	builder := c.Account(t, "builder")
	validation := c.Register(t, builder, 300)
	c.Acknowledge(t, validation)
	domain := typed.PrivacyBudgetsDomain(daotest.ChainID, c.Addresses.Budgets)
	deadline := c.Now(t) + 1_000_000

	versions := make([]chain.VersionRef, len(ids))
	for i, id := range ids {
		versions[i] = chain.VersionRef{ID: id, Version: 1}
	}
	read := func() []chain.PrivacyBudget {
		t.Helper()
		list, err := c.Contracts.PrivacyBudgets(ctx, versions)
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	order := func(unit uint8, epsilon, delta uint64) (*dao.Order, []byte, uint64) {
		o := c.Order(t, builder.Address(), builder.Address(), ids, validation)
		o.Privacy.Unit, o.Privacy.EpsilonMicro, o.Privacy.DeltaPico = unit, epsilon, delta
		o.Salt = dao.Keccak256([]byte{unit, byte(epsilon), byte(epsilon >> 8), byte(delta)})
		sig, before := c.Authorize(t, builder, o)
		return o, sig, before
	}
	refused := func(unit uint8, epsilon, delta uint64, name string) string {
		t.Helper()
		o, sig, before := order(unit, epsilon, delta)
		err := c.Try(t, c.Voter)(c.Contracts.PackOpen(o, 0, before, sig))
		var re *chain.RevertError
		if !errors.As(err, &re) || re.Name != name {
			t.Fatalf("an order of unit %d, ε %d, δ %d: %v, not %s", unit, epsilon, delta, err, name)
		}
		return re.Advice()
	}

	if b := read()[0]; b != (chain.PrivacyBudget{}) {
		t.Errorf("a budget before one was set: %+v", b)
	}
	if advice := refused(2, 1, 1, "NoBudget"); !strings.Contains(advice, ids[0].String()) {
		t.Errorf("advice without a budget: %s", advice)
	}
	for i, owner := range owners {
		p := dao.PrivacyBudget{DatasetID: ids[i], Version: 1, Unit: 2, EpsilonMicro: 3_000_000 + uint64(i), DeltaPico: 10_000_000, Deadline: deadline}
		c.Do(t, c.Voter)(c.Contracts.PackSetPrivacyBudget(p, sign(t, owner, domain, (*typed.PrivacyBudget)(&p))))
		if n, err := c.Contracts.PrivacyNonce(ctx, owner.Address()); err != nil || n != 1 {
			t.Errorf("nonce %d, %v", n, err)
		}
	}
	o, sig, before := order(2, 2_500_000, 1_000_000)
	c.Do(t, c.Voter)(c.Contracts.PackOpen(o, 0, before, sig))
	for i, b := range read() {
		want := chain.PrivacyBudget{Unit: 2, EpsilonMicro: 3_000_000 + uint64(i), DeltaPico: 10_000_000, SpentEpsilonMicro: 2_500_000, SpentDeltaPico: 1_000_000}
		if b != want || b.LeftEpsilonMicro() != 500_000+uint64(i) || b.LeftDeltaPico() != 9_000_000 {
			t.Errorf("dataset %d: %+v", i, b)
		}
	}
	advice := refused(2, 500_001, 1_000_000, "BudgetExceeded")
	for _, want := range []string{"ε 0.5 and δ 0.000009 of", "asks for ε 0.500001 and δ 0.000001", ids[0].String()} {
		if !strings.Contains(advice, want) {
			t.Errorf("%q does not say %q", advice, want)
		}
	}
	refused(1, 1, 1, "WrongBudgetUnit")

	run := typed.OrderHash(c.EscrowDomain(), o)
	c.Do(t, builder)(c.Contracts.PackCancel(run))
	if b := read()[0]; b.SpentEpsilonMicro != 2_500_000 {
		t.Errorf("after cancelling %d is spent", b.SpentEpsilonMicro)
	}
	more := dao.PrivacyBudget{DatasetID: ids[0], Version: 1, Unit: 2, EpsilonMicro: 4_000_000, DeltaPico: 10_000_000, Nonce: 1, Deadline: deadline}
	err := c.Try(t, c.Voter)(c.Contracts.PackSetPrivacyBudget(more, sign(t, owners[0], domain, (*typed.PrivacyBudget)(&more))))
	var re *chain.RevertError
	if !errors.As(err, &re) || re.Name != "BudgetCannotGrow" {
		t.Errorf("a budget that grows: %v", err)
	}
}

// TestBudgetsOfAnotherEscrow: a market whose address book names budgets that
// another contract debits, or that its escrow does not, has wrong roles.
func TestBudgetsOfAnotherEscrow(t *testing.T) {
	c := daotest.Start(t)
	b := privacybudgets.NewPrivacyBudgets()
	code, err := hex.DecodeString(strings.TrimPrefix(privacybudgets.PrivacyBudgetsMetaData.Bin, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	for name, debitor := range map[string]dao.Address{"a stranger": c.Voter.Address(), "the escrow, which debits others": c.Addresses.Escrow} {
		data := append(slices.Clone(code), b.PackConstructor(chain.Address(c.Addresses.Datasets), chain.Address(debitor))...)
		if _, err := c.Voter.Sender.Send(t.Context(), chain.Intent{Key: name, Create: true, Data: data}); err != nil {
			t.Fatal(err)
		}
		r, err := c.Voter.Sender.Wait(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		book := c.Addresses
		book.Budgets = r.Contract
		if err := chain.NewContracts(c.Client, book).CheckRoles(t.Context()); !errors.Is(err, chain.ErrRoles) || !strings.Contains(err.Error(), "budgets") {
			t.Errorf("budgets that %s debits: %v", name, err)
		}
	}
	if err := c.Contracts.CheckRoles(t.Context()); err != nil {
		t.Error(err)
	}
}
