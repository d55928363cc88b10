package app

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
)

// TestExternalAccounts: on a chain that this server does not run, what it
// cannot give itself is refused or named.
func TestExternalAccounts(t *testing.T) {
	c := daotest.Start(t)
	signer := func(name string) *chain.Signer {
		secret := dao.Keccak256([]byte(name))
		k, err := crypto.ToECDSA(secret[:])
		if err != nil {
			t.Fatal(err)
		}
		return chain.NewSigner(k)
	}
	rich := c.Account(t, "rich trainer")
	check := func(change func(*App)) (string, error) {
		var log bytes.Buffer
		a := &App{cfg: Config{ChainRPC: c.Endpoint, Deployment: "addresses.json"}, log: slog.New(slog.NewTextHandler(&log, nil)), client: c.Client,
			contracts: c.Contracts, operator: signer("operator"), coordinatorKey: c.Account(t, "coordinator").Signer}
		for _, k := range c.Custodians {
			a.custodians = append(a.custodians, member{name: "custodian", id: daemonID{Address: k.Address()}})
		}
		a.trainers = []member{{name: "trainer-1", id: daemonID{Address: rich.Address()}}}
		change(a)
		err := a.checkAccounts(t.Context())
		return log.String(), err
	}
	log, err := check(func(*App) {})
	if err != nil || !strings.Contains(log, signer("operator").Address().String()) || strings.Contains(log, "coordinator (") || strings.Contains(log, "trainer-1") {
		t.Errorf("%v\n%s", err, log)
	}
	if log, err = check(func(a *App) { a.trainers[0].id.Address = dao.Address{7} }); err != nil || !strings.Contains(log, "cannot register yet") || !strings.Contains(log, "trainer-1") {
		t.Errorf("a trainer without anything: %v\n%s", err, log)
	}
	stranger := func(a *App) {
		a.custodians[2] = member{name: "custodian-3", dir: "/data/custodians/3", id: daemonID{Address: dao.Address{9}}}
	}
	if _, err = check(stranger); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), "custodian-3") || !strings.Contains(err.Error(), "--no-children") {
		t.Errorf("a custodian without a seat: %v", err)
	}
	if _, err = check(func(a *App) { stranger(a); a.cfg.NoChildren = true }); err != nil {
		t.Errorf("custodians that run elsewhere: %v", err)
	}
	other := c.Addresses
	other.Custodians = dao.Address{1}
	if _, err = check(func(a *App) { a.contracts = chain.NewContracts(c.Client, other) }); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), "not on the chain") {
		t.Errorf("contracts that are not there: %v", err)
	}
}
