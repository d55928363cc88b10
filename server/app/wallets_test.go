package app

import (
	"encoding/hex"
	"errors"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/server/api"
)

// TestContractAccountsThatMisbehave: whatever code an account has, its answer
// is yes or no and never an error, in bounded time.
func TestContractAccountsThatMisbehave(t *testing.T) {
	c := daotest.Start(t)
	from := c.Account(t, "deployer")
	deploy := func(name, run string) dao.Address {
		t.Helper()
		code, err := hex.DecodeString(run)
		if err != nil {
			t.Fatal(err)
		}
		init := append([]byte{0x60, byte(len(code)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}, code...)
		if _, err := from.Sender.Send(t.Context(), chain.Intent{Key: name, Create: true, Data: init}); err != nil {
			t.Fatal(err)
		}
		r, err := from.Sender.Wait(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		return r.Contract
	}
	for name, x := range map[string]struct {
		run   string
		valid bool
	}{
		"says yes to all":              {"631626ba7e60e01b60005260206000f3", true},
		"says yes in four bytes only":  {"631626ba7e60e01b60005260046000f3", false},
		"says yes with more behind it": {"631626ba7e60e01b60010160005260206000f3", false},
		"says yes in the low bytes":    {"631626ba7e60005260206000f3", false},
		"says nothing":                 {"00", false},
		"reverts":                      {"60006000fd", false},
		"is not code":                  {"fe", false},
		"pops from an empty stack":     {"50", false},
		"jumps nowhere":                {"600056", false},
		"never ends":                   {"5b600056", false},
		"wants all memory":             {"60016000195260206000f3", false},
	} {
		contract, valid, err := c.Contracts.ContractSignature(t.Context(), deploy(name, x.run), dao.Hash{1}, []byte{1, 2, 3})
		if err != nil || !contract || valid != x.valid {
			t.Errorf("a contract that %s: contract %t, valid %t, %v", name, contract, valid, err)
		}
	}
}

// TestRelayerDoesNotPayForStrangersCode: a contract account that is cheap when
// the server asks it and dear when the registry does costs the relayer nothing.
func TestRelayerDoesNotPayForStrangersCode(t *testing.T) {
	c := daotest.Start(t)
	from := c.Account(t, "deployer")
	deploy := func(name, run string) dao.Address {
		t.Helper()
		code, err := hex.DecodeString(run)
		if err != nil {
			t.Fatal(err)
		}
		init := append([]byte{0x60, byte(len(code)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}, code...)
		if _, err := from.Sender.Send(t.Context(), chain.Intent{Key: name, Create: true, Data: init}); err != nil {
			t.Fatal(err)
		}
		r, err := from.Sender.Wait(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		return r.Contract
	}
	const yes = "631626ba7e60e01b60005260206000f3"
	modest := deploy("modest", yes)
	// Unless nobody calls (an eth_call without a sender), it counts down from
	// 0x1ffff: 3.4 million gas.
	greedy := deploy("greedy", "33156013576201ffff5b6001900380600957505b"+yes)
	operator := c.Account(t, "operator").Sender
	relay := apiRelay{c: c.Contracts, sender: operator}
	register := func(owner dao.Address) error {
		r := dao.Registration{Creator: owner, Salt: dao.Hash{owner[0]}, ManifestCID: "m", DataCID: "d", EnvelopeCID: "e", DataRoot: dao.Hash{owner[0], 1}, Rows: 1,
			PolicyHash: dao.Hash{1}, Epoch: 1, PriceFloorWei: dao.WeiOf(1), Deadline: c.Now(t) + 600}
		digest := typed.Digest(c.RegistryDomain(), (*typed.Registration)(&r))
		if contract, valid, err := c.Contracts.ContractSignature(t.Context(), owner, digest, []byte{1}); !contract || !valid || err != nil {
			t.Fatalf("the server is told: %t, %t, %v", contract, valid, err)
		}
		return relay.Register(t.Context(), r, []byte{1})
	}
	if err := register(modest); err != nil {
		t.Fatal(err)
	}
	gas := func() string {
		v, _, err := c.Client.Balance(t.Context(), operator.Address())
		if err != nil {
			t.Fatal(err)
		}
		return v.String()
	}
	before := gas()
	if err := register(greedy); !errors.Is(err, chain.ErrTooMuchGas) || !errors.Is(err, api.ErrConflict) {
		t.Errorf("the registry would run its code: %v", err)
	}
	if after := gas(); after != before {
		t.Errorf("the relayer had %s and has %s", before, after)
	}
}
