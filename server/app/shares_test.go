package app

import (
	"testing"

	"sahm/dao"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/server/client"
)

// TestSharesOverChain: shares are opened, offered, sold by one signature, earn
// and are claimed; what the API says of them is what the chain holds.
func TestSharesOverChain(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	owner, buyer := c.Account(t, "owner"), daotest.Key(t, "buyer")
	token, buyerToken := w.signIn(owner.Key), w.signIn(buyer)
	id := w.publish(owner.Key, token, "Rows", 100)
	path := "/v1/datasets/" + id.String() + "/shares"
	o := dao.OpenShares{DatasetID: id, Deadline: c.Now(t) + 600}
	var s client.Shares
	w.must("POST", path, token, client.OpenSharesRequest{Deadline: int64(o.Deadline), Signature: w.sign(owner, typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares), (*typed.OpenShares)(&o))}, &s)

	send := func(body client.ShareCallRequest) {
		t.Helper()
		var calls client.CallList
		w.must("POST", path+"/calls", "", body, &calls)
		for _, call := range calls.Calls {
			to, err := dao.ParseAddress(call.To)
			if err != nil {
				t.Fatal(err)
			}
			c.Do(t, owner)(to, call.Calldata)
		}
	}
	me, price, expires := owner.Address().String(), "1000000000000000", int64(c.Now(t)+100_000)
	units := daotest.Ether(250_000)
	send(client.ShareCallRequest{Action: client.ShareCallRequestActionOffer, Units: units.String(), PriceWei: &price, ExpiresAt: &expires, Seller: &me})
	send(client.ShareCallRequest{Action: client.ShareCallRequestActionOffer, Units: daotest.Ether(1).String(), PriceWei: &price, ExpiresAt: &expires, Seller: &me})
	friend := daotest.Key(t, "friend").Address().String()
	send(client.ShareCallRequest{Action: client.ShareCallRequestActionTransfer, Units: daotest.Ether(500_000).String(), To: &friend})
	var offers client.OfferList
	w.must("GET", "/v1/offers?dataset="+id.String(), "", nil, &offers)
	if len(offers.Offers) != 2 || offers.Offers[0].Fillable != offers.Offers[0].Left || offers.Offers[1].Fillable != offers.Offers[1].Left {
		t.Fatalf("both offers are covered by one approval: %+v", offers)
	}

	c.Do(t, c.Voter)(c.Contracts.PackFaucet(buyer.Address(), daotest.Ether(300)))
	before := c.Now(t) + 600
	nonce := typed.PurchaseNonce(1, units, buyer.Address(), dao.Hash{7})
	if onChain, err := c.Contracts.PurchaseNonce(t.Context(), 1, units, buyer.Address(), dao.Hash{7}); err != nil || onChain != nonce {
		t.Fatalf("the nonce of a purchase is %s, the contract says %s, %v", nonce, onChain, err)
	}
	pay := func(cost dao.Wei, n dao.Hash) client.SharePurchase {
		return client.SharePurchase{Units: units.String(), Buyer: buyer.Address().String(), Salt: dao.Hash{7}.String(), ValidBefore: int64(before),
			Signature: w.sign(buyer, c.CreditDomain(), &typed.Authorization{From: buyer.Address(), To: c.Addresses.Offers, ValueWei: cost, ValidBefore: before, Nonce: n})}
	}
	cost := daotest.Ether(250)
	if p := w.send("POST", "/v1/offers/1/purchases", buyerToken, pay(daotest.Ether(249), nonce), nil); p != "wrong-signer" {
		t.Errorf("paid too little: %q", p)
	}
	if p := w.send("POST", "/v1/offers/2/purchases", buyerToken, pay(cost, nonce), nil); p != "conflict" {
		t.Errorf("another offer: %q", p)
	}
	good := pay(cost, nonce)
	for range 2 { // also once the offer is sold out and gone
		w.must("POST", "/v1/offers/1/purchases", buyerToken, good, &s)
		if s.Holding == nil || s.Holding.Units != units.String() || s.Holding.ClaimableWei != "0" {
			t.Fatalf("%+v", s.Holding)
		}
	}
	var gone client.Offer
	w.must("GET", "/v1/offers/1", "", nil, &gone)
	if gone.Left != "0" || gone.Seller != me {
		t.Errorf("%+v", gone)
	}
	if left, err := c.Contracts.CreditBalance(t.Context(), buyer.Address()); err != nil || left.Cmp(daotest.Ether(50)) != 0 {
		t.Errorf("the buyer has %s left, %v", left, err)
	}

	at, err := dao.ParseAddress(s.Address)
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackFaucet(at, daotest.Ether(8))) // a payout
	earnings := func(a string) (v client.AccountShares) {
		t.Helper()
		w.must("GET", "/v1/accounts/"+a+"/shares", "", nil, &v)
		return v
	}
	if v := earnings(buyer.Address().String()); v.ClaimableWei != daotest.Ether(2).String() || len(v.Holdings) != 1 || *v.Holdings[0].EarnedWei != v.ClaimableWei {
		t.Errorf("%+v", v)
	}
	for range 2 {
		w.must("POST", path+"/claims", token, client.ShareClaimRequest{Holders: []string{buyer.Address().String(), friend}}, &s)
	}
	if h := s.Holding; h.ClaimableWei != "0" || *h.ClaimedWei != daotest.Ether(2).String() || s.ClaimedWei != daotest.Ether(6).String() {
		t.Errorf("%+v, %+v", s, h)
	}
	if v := earnings(friend); *v.Holdings[0].ClaimedWei != daotest.Ether(4).String() || v.ClaimableWei != "0" {
		t.Errorf("a holder by transfer: %+v", v)
	}
	c.Do(t, c.Voter)(c.Contracts.PackFaucet(at, daotest.Ether(4)))
	w.must("POST", path+"/claims", token, client.ShareClaimRequest{Holders: []string{buyer.Address().String()}}, &s)
	if *s.Holding.EarnedWei != daotest.Ether(3).String() {
		t.Errorf("after more income: %+v", s.Holding)
	}
	var cancel client.CallList
	w.must("GET", "/v1/offers/2/cancellation", "", nil, &cancel)
	offersAt, err := dao.ParseAddress(cancel.Calls[0].To)
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, owner)(offersAt, cancel.Calls[0].Calldata)
	w.must("GET", "/v1/offers", "", nil, &offers)
	if len(offers.Offers) != 0 {
		t.Errorf("%+v", offers)
	}
}
