package app

import (
	"encoding/hex"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
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
