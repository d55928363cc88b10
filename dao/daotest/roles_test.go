package daotest_test

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
)

// TestRoles walks every contract of a deployment: the timelock owns all that
// has an owner, the governor alone drives it, and who deployed has nothing.
func TestRoles(t *testing.T) {
	ctx := t.Context()
	guardian := daotest.Key(t, "guardian").Address()
	c := daotest.Start(t, func(cfg *daotest.Config) { cfg.Guardian = guardian })
	deployer := c.Account(t, "deployer")
	if err := c.Contracts.CheckRoles(ctx, deployer.Address(), c.Voter.Address(), guardian); err != nil {
		t.Fatal(err)
	}
	if got, err := c.Contracts.Guardian(ctx); err != nil || got != guardian {
		t.Errorf("guardian %s, %v", got, err)
	}
	// The check is not blind: a market whose contracts are not the timelock's fails it.
	other := c.Addresses
	other.Timelock = c.Addresses.Governor
	if err := chain.NewContracts(c.Client, other).CheckRoles(ctx); !errors.Is(err, chain.ErrRoles) {
		t.Errorf("another timelock: %v", err)
	}
	other = c.Addresses
	other.Escrow, other.Trainers = c.Addresses.Trainers, c.Addresses.Escrow
	if err := chain.NewContracts(c.Client, other).CheckRoles(ctx); err == nil {
		t.Error("swapped contracts pass")
	}
	if err := c.Contracts.CheckRoles(ctx, c.Addresses.Timelock); !errors.Is(err, chain.ErrRoles) && err != nil {
		t.Errorf("the timelock as a stranger: %v", err)
	}
}

// TestDeterministicDeployment: the same account with the same first nonce puts
// everything at the same addresses, known beforehand.
func TestDeterministicDeployment(t *testing.T) {
	c := daotest.Start(t)
	deployer := c.Account(t, "deployer").Address()
	want := chain.PredictAddresses(deployer, 0, dao.Address{})
	if c.Addresses != want {
		t.Errorf("deployed at\n%+v\nexpected\n%+v", c.Addresses, want)
	}
	if err := want.Check(); err != nil {
		t.Error(err)
	}
	elsewhere := chain.PredictAddresses(deployer, 0, dao.Address{1})
	if elsewhere.Credit != (dao.Address{1}) || elsewhere.Timelock != want.Credit {
		t.Errorf("with a payment token of its own: %+v", elsewhere)
	}
}

func TestAddressBook(t *testing.T) {
	path := filepath.Join(t.TempDir(), "addresses.json")
	book := chain.AddressBook{ChainID: 1337, Contracts: chain.PredictAddresses(dao.Address{7}, 0, dao.Address{}), Deployer: dao.Address{7}, Block: 12}
	if err := chain.WriteAddressBook(path, book); err != nil {
		t.Fatal(err)
	}
	if got, err := chain.ReadAddressBook(path); err != nil || !reflect.DeepEqual(got, book) {
		t.Fatalf("read %+v, %v", got, err)
	}
	book.Contracts.Offers = dao.Address{}
	if err := chain.WriteAddressBook(path, book); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.ReadAddressBook(path); !errors.Is(err, chain.ErrNoContract) {
		t.Errorf("a book without offers: %v", err)
	}
	if err := os.WriteFile(path, []byte(`{"chainId":1,"contract":{}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.ReadAddressBook(path); err == nil {
		t.Error("an unknown field passes")
	}
}

// TestStanding: the reasons reach Go as the governor gives them.
func TestStanding(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t)
	cc := c.Contracts
	to, data := cc.PackMint(c.Voter.Address(), dao.WeiOf(1))
	actions := []chain.Action{{To: to, Data: data}}
	id := chain.ProposalID(actions, "standing")
	reason := func(who dao.Address) chain.VoteReason {
		t.Helper()
		s, err := cc.Standing(ctx, id, who)
		if err != nil {
			t.Fatal(err)
		}
		return s.Reason
	}
	if got := reason(c.Voter.Address()); got != chain.VoteUnknownProposal {
		t.Errorf("before it exists: %s", got)
	}
	member := c.Account(t, "member")
	c.Do(t, c.Voter)(cc.PackTransferVotes(member.Address(), daotest.Ether(5)))
	c.Do(t, c.Voter)(cc.PackGovernorPropose(actions, "standing"))
	c.Advance(t, 2*time.Second)
	if got := reason(member.Address()); got != chain.VoteNotDelegated {
		t.Errorf("votes that nobody casts: %s", got)
	}
	s, err := cc.Standing(ctx, id, c.Voter.Address())
	if err != nil || s.Reason != chain.CanVote || s.Power.IsZero() || s.Delegate != c.Voter.Address() {
		t.Fatalf("voter: %+v, %v", s, err)
	}
	c.Do(t, c.Voter)(cc.PackCastVote(id, chain.VoteFor))
	if got := reason(c.Voter.Address()); got != chain.VoteAlreadyCast {
		t.Errorf("after the vote: %s", got)
	}
	if s, err := cc.Standing(ctx, big.NewInt(1), member.Address()); err != nil || s.Snapshot != 0 {
		t.Errorf("unknown proposal: %+v, %v", s, err)
	}
}
