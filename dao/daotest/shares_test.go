package daotest_test

import (
	"errors"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/pricing"
	"sahm/dao/typed"
)

// sign signs m in domain d with an account's key.
func sign(t *testing.T, a *daotest.Account, d typed.Domain, m typed.Message) []byte {
	t.Helper()
	sig, err := typed.Sign(a, d, m)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

// TestOwnersMessages relays every message that an owner signs about a dataset.
func TestOwnersMessages(t *testing.T) {
	c := daotest.Start(t)
	owner := c.Account(t, "owner")
	id := c.Register(t, owner, 100)
	c.Acknowledge(t, id)
	domain, deadline, relay := c.RegistryDomain(), c.Now(t)+1_000_000, c.Do(t, c.Voter)
	nonce := func() uint64 {
		n, err := c.Contracts.DatasetNonce(t.Context(), owner.Address())
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	read := func() chain.Dataset {
		d, err := c.Contracts.Dataset(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}

	p := dao.PolicyChange{DatasetID: id, Version: 1, PolicyHash: dao.Keccak256([]byte("stricter")), Nonce: nonce(), Deadline: deadline}
	relay(c.Contracts.PackSetPolicy(p, sign(t, owner, domain, (*typed.PolicyChange)(&p))))
	if d := read(); d.PolicyHash != p.PolicyHash {
		t.Error("the policy did not change")
	}

	f := dao.FloorChange{DatasetID: id, PriceFloorWei: daotest.Ether(50), Nonce: nonce(), Deadline: deadline}
	relay(c.Contracts.PackSetPriceFloor(f, sign(t, owner, domain, (*typed.FloorChange)(&f))))
	if d := read(); !d.PriceFloorWei.IsZero() {
		t.Error("a raised floor is in force at once")
	}
	c.Advance(t, 2*pricing.PeriodSeconds*time.Second)
	if d := read(); d.PriceFloorWei.Cmp(f.PriceFloorWei) != 0 {
		t.Error("the floor did not rise")
	}

	r := dao.ListingRequest{DatasetID: id, Version: 1, Nonce: nonce(), Deadline: deadline}
	relay(c.Contracts.PackRequestListing(r, sign(t, owner, domain, (*typed.ListingRequest)(&r))))

	v := dao.NewVersion{
		DatasetID: id, Version: 2, ManifestCID: "m2", DataCID: "d2", EnvelopeCID: "e2", DataRoot: dao.Keccak256([]byte("rows 2")), Rows: 7,
		PolicyHash: p.PolicyHash, Epoch: 1, Nonce: nonce(), Deadline: deadline,
	}
	relay(c.Contracts.PackAddVersion(&v, sign(t, owner, domain, (*typed.NewVersion)(&v))))
	if d := read(); d.Version != 2 || d.Rows != 7 || d.Acknowledged {
		t.Errorf("after a new version: %+v", d)
	}
	first, err := c.Contracts.DatasetVersion(t.Context(), id, 1)
	if err != nil || first.Rows != 100 || !first.Acknowledged {
		t.Errorf("the first version: %+v, %v", first, err)
	}
	if _, err := c.Contracts.DatasetVersion(t.Context(), id, 3); !errors.Is(err, chain.ErrUnknownDataset) {
		t.Errorf("a third version: %v", err)
	}

	s := dao.Reseal{DatasetID: id, Version: 2, EnvelopeCID: "e3", Epoch: 1, Nonce: nonce(), Deadline: deadline}
	relay(c.Contracts.PackReseal(&s, sign(t, owner, domain, (*typed.Reseal)(&s))))
	if d := read(); d.EnvelopeCID != "e3" {
		t.Error("the envelope did not change")
	}

	c.Govern(t, daotest.Act(c.Contracts.PackDelist(id)), daotest.Act(c.Contracts.PackSetRoyalty(250)))
	if d := read(); d.Status != dao.DatasetDelisted {
		t.Errorf("status %s", d.Status)
	}
}

// TestShares opens shares, earns, sells and claims.
func TestShares(t *testing.T) {
	c := daotest.Start(t)
	ctx := t.Context()
	owner, buyer := c.Account(t, "owner"), c.Account(t, "buyer")
	id := c.Register(t, owner, 100)
	before := c.Now(t)
	o := dao.OpenShares{DatasetID: id, Deadline: before + 1_000_000}
	domain := typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares)
	c.Do(t, c.Voter)(c.Contracts.PackOpenShares(o, sign(t, owner, domain, (*typed.OpenShares)(&o))))
	s, err := c.Contracts.Shares(ctx, id)
	if err != nil || s.Supply.Cmp(daotest.Ether(1_000_000)) != 0 {
		t.Fatalf("%+v, %v", s, err)
	}
	c.Advance(t, 10*time.Second)
	for at, want := range map[uint64]dao.Address{s.OpenedAt: owner.Address(), s.OpenedAt + 1: s.Address} {
		if got, err := c.Contracts.PayeeOf(ctx, id, at); err != nil || got != want {
			t.Errorf("at %d the payee is %s, %v; want %s", at, got, err, want)
		}
	}

	c.Do(t, owner)(c.Contracts.PackApproveShares(s.Address, c.Addresses.Offers, s.Supply))
	c.Do(t, owner)(c.Contracts.PackOffer(id, daotest.Ether(250_000), dao.WeiOf(1e15), c.Now(t)+1_000_000))
	cost, err := c.Contracts.OfferCost(ctx, 1, daotest.Ether(250_000))
	if err != nil || cost.Cmp(daotest.Ether(250)) != 0 {
		t.Fatalf("cost %s, %v", cost, err)
	}
	nonce, err := c.Contracts.PurchaseNonce(ctx, 1, daotest.Ether(250_000), buyer.Address(), dao.Hash{1})
	if err != nil {
		t.Fatal(err)
	}
	until := c.Now(t) + 1_000_000
	sig := sign(t, buyer, c.CreditDomain(), &typed.Authorization{From: buyer.Address(), To: c.Addresses.Offers, ValueWei: cost, ValidBefore: until, Nonce: nonce})
	c.Do(t, c.Voter)(c.Contracts.PackFillOfferWithAuthorization(1, daotest.Ether(250_000), buyer.Address(), dao.Hash{1}, 0, until, sig))
	if _, err := c.Contracts.Offer(ctx, 1); !errors.Is(err, chain.ErrUnknownOffer) {
		t.Errorf("a sold out offer: %v", err)
	}

	c.Do(t, c.Voter)(c.Contracts.PackFaucet(s.Address, daotest.Ether(8))) // a payout
	units, earned, err := c.Contracts.ShareBalance(ctx, s.Address, buyer.Address())
	if err != nil || units.Cmp(daotest.Ether(250_000)) != 0 || earned.Cmp(daotest.Ether(2)) != 0 {
		t.Fatalf("%s units earned %s, %v", units, earned, err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackClaimShares(s.Address, buyer.Address()))
	if s, err = c.Contracts.Shares(ctx, id); err != nil || s.ReceivedWei.Cmp(daotest.Ether(8)) != 0 || s.ClaimedWei.Cmp(daotest.Ether(2)) != 0 {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := c.Contracts.Shares(ctx, dao.DatasetID{1}); !errors.Is(err, chain.ErrNoShares) {
		t.Errorf("a dataset without shares: %v", err)
	}
}

// TestDynamics: the deployment names the meter, and a vote sets the dynamics.
func TestDynamics(t *testing.T) {
	want := pricing.Dynamics{DemandRiseMicro: 50_000, DemandDecayMicro: 688, DemandCapMicro: 1_386_294, QualityMinBps: 5_000, QualityMaxBps: 15_000, QualityStepBps: 1_000}
	c := daotest.Start(t, func(cfg *daotest.Config) { cfg.Dynamics = want })
	if got, err := c.Contracts.Dynamics(t.Context()); err != nil || got != want {
		t.Fatalf("%+v, %v", got, err)
	}
	owner := c.Account(t, "owner")
	id := c.Register(t, owner, 100)
	live, err := c.Contracts.LivePrice(t.Context(), id)
	if err != nil || live != (pricing.Live{BaseWei: live.BaseWei}) || !live.BaseWei.IsZero() {
		t.Errorf("a new dataset: %+v, %v", live, err)
	}
	if use, scores, err := c.Contracts.Recorded(t.Context(), dao.RunID{1}); use || scores || err != nil {
		t.Errorf("an unknown run: %t, %t, %v", use, scores, err)
	}
	c.Govern(t, daotest.Act(c.Contracts.PackSetDynamics(pricing.Still())), daotest.Act(c.Contracts.PackClearDatasetBase(id)))
	if got, err := c.Contracts.Dynamics(t.Context()); err != nil || got != pricing.Still() {
		t.Errorf("%+v, %v", got, err)
	}
}
