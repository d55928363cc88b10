package api

import (
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// sharedWorld has a dataset whose shares the builder opened.
func sharedWorld(t *testing.T) (*world, dao.DatasetID, gen.Shares) {
	t.Helper()
	w := newWorld(t)
	id := w.addDataset(w.builder.Address(), 100, dao.DatasetListed, policy(nil))
	if got := w.do("GET", "/v1/datasets/"+id.String()+"/shares", "", nil).problem(t); got != "not-found" {
		t.Fatalf("shares before they are open: %q", got)
	}
	o := dao.OpenShares{DatasetID: id, Deadline: w.chain + 600}
	s := into[gen.Shares](t, w.do("POST", "/v1/datasets/"+id.String()+"/shares", w.bearer(), gen.OpenSharesRequest{Deadline: int64(o.Deadline), Signature: sign(t, w.builder, factoryDomain, (*typed.OpenShares)(&o))}))
	w.held[w.builder.Address()] = Holding{Units: ether(1_000_000), ClaimableWei: ether(4), ClaimedWei: &dao.Wei{}}
	return w, id, s
}

func TestShares(t *testing.T) {
	w, id, s := sharedWorld(t)
	at := "/v1/datasets/" + id.String()
	if s.Supply != ether(1_000_000).String() || s.Holding != nil {
		t.Errorf("%+v", s)
	}
	if d := into[gen.Dataset](t, w.do("GET", at, "", nil)); d.Detail.Payee != s.Address || d.Detail.Shares == nil || *d.Detail.Shares != s.Address {
		t.Errorf("the payee is %+v", d.Detail)
	}
	again := dao.OpenShares{DatasetID: id, Nonce: 1, Deadline: w.chain + 600}
	a := w.do("POST", at+"/shares", w.bearer(), gen.OpenSharesRequest{Nonce: 1, Deadline: int64(again.Deadline), Signature: sign(t, w.builder, factoryDomain, (*typed.OpenShares)(&again))})
	if a.problem(t) != "conflict" || !strings.Contains(string(a.body), "are open at") {
		t.Errorf("opened twice: %s", a.body)
	}
	me, other := w.builder.Address(), key(t, "nobody").Address()
	mine := into[gen.Shares](t, w.do("GET", at+"/shares?holder="+me.String(), "", nil)).Holding
	if mine == nil || mine.ClaimableWei != ether(4).String() || *mine.EarnedWei != ether(4).String() {
		t.Fatalf("%+v", mine)
	}
	before := len(w.relayed)
	for range 2 {
		mine = into[gen.Shares](t, w.do("POST", at+"/shares/claims", w.bearer(), gen.ShareClaimRequest{Holders: []string{me.String(), other.String(), me.String()}})).Holding
	}
	if mine.ClaimableWei != "0" || *mine.ClaimedWei != ether(4).String() || *mine.EarnedWei != ether(4).String() || len(w.relayed) != before+1 {
		t.Errorf("%+v, relayed %v", mine, w.relayed[before:])
	}
	all := into[gen.AccountShares](t, w.do("GET", "/v1/accounts/"+me.String()+"/shares", "", nil))
	if len(all.Holdings) != 1 || all.ClaimableWei != "0" || all.Holdings[0].Units != ether(1_000_000).String() {
		t.Errorf("%+v", all)
	}
	if none := into[gen.AccountShares](t, w.do("GET", "/v1/accounts/"+other.String()+"/shares", "", nil)); none.Holdings == nil || len(none.Holdings) != 0 {
		t.Errorf("%+v", none)
	}
	if got := w.do("POST", at+"/shares/claims", w.bearer(), gen.ShareClaimRequest{Holders: []string{}}).problem(t); got != "malformed" {
		t.Errorf("a claim for nobody: %q", got)
	}
}

// TestClaimsOfManyAreLimited: a claim for many holders is many transactions of
// the relayer's, and dust for each of them costs little.
func TestClaimsOfManyAreLimited(t *testing.T) {
	w, id, _ := sharedWorld(t)
	holders := make([]string, 64)
	problem, claims := "", 0
	for ; problem == "" && claims < 60; claims++ {
		for i := range holders {
			a := dao.Address{0xee, byte(i)}
			holders[i], w.held[a] = a.String(), Holding{Units: ether(1), ClaimableWei: dao.WeiOf(1)}
		}
		problem = w.do("POST", "/v1/datasets/"+id.String()+"/shares/claims", w.bearer(), gen.ShareClaimRequest{Holders: holders}).problem(t)
	}
	if problem != "rate-limited" || claims < 2 || claims > 6 {
		t.Errorf("%d claims of 64 holders: %q", claims, problem)
	}
}

func TestShareCalls(t *testing.T) {
	w, id, s := sharedWorld(t)
	path := "/v1/datasets/" + id.String() + "/shares/calls"
	to, price, expires, me := key(t, "friend").Address().String(), ether(2).String(), int64(w.chain+3600), w.builder.Address().String()
	c := into[gen.CallList](t, w.do("POST", path, "", gen.ShareCallRequest{Action: gen.ShareCallRequestActionTransfer, Units: ether(3).String(), To: &to})).Calls
	if len(c) != 1 || c[0].To != s.Address || c[0].Text != "Transfer 3 shares to "+to {
		t.Errorf("%+v", c)
	}
	w.offers[1] = ShareOffer{ID: 1, DatasetID: id, Seller: w.builder.Address(), Left: ether(10), PriceWei: ether(1), ExpiresAt: uint64(expires), Fillable: ether(10)}
	c = into[gen.CallList](t, w.do("POST", path, "", gen.ShareCallRequest{Action: gen.ShareCallRequestActionOffer, Units: ether(3).String(), PriceWei: &price, ExpiresAt: &expires, Seller: &me})).Calls
	if len(c) != 2 || c[0].To != s.Address || string(c[0].Calldata) != "approve "+ether(13).String() || c[1].To != contracts.Offers.String() {
		t.Errorf("%+v", c)
	}
	past, zero := int64(w.chain-1), "0"
	for name, r := range map[string]struct {
		req  gen.ShareCallRequest
		want string
	}{
		"nothing":              {gen.ShareCallRequest{Action: gen.ShareCallRequestActionTransfer, Units: "0", To: &to}, "malformed"},
		"more than there are":  {gen.ShareCallRequest{Action: gen.ShareCallRequestActionTransfer, Units: ether(1_000_001).String(), To: &to}, "malformed"},
		"to nobody":            {gen.ShareCallRequest{Action: gen.ShareCallRequestActionTransfer, Units: "1"}, "malformed"},
		"to the token itself":  {gen.ShareCallRequest{Action: gen.ShareCallRequestActionTransfer, Units: "1", To: &s.Address}, "malformed"},
		"without a price":      {gen.ShareCallRequest{Action: gen.ShareCallRequestActionOffer, Units: "1", ExpiresAt: &expires}, "malformed"},
		"for nothing":          {gen.ShareCallRequest{Action: gen.ShareCallRequestActionOffer, Units: "1", PriceWei: &zero, ExpiresAt: &expires}, "malformed"},
		"that has ended":       {gen.ShareCallRequest{Action: gen.ShareCallRequestActionOffer, Units: "1", PriceWei: &price, ExpiresAt: &past}, "expired"},
		"of an unknown action": {gen.ShareCallRequest{Action: "burn", Units: "1"}, "malformed"},
	} {
		if a := w.do("POST", path, "", r.req); a.problem(t) != r.want {
			t.Errorf("%s: %s", name, a.body)
		}
	}
	if got := w.do("POST", "/v1/datasets/"+dao.Hash{9}.String()+"/shares/calls", "", gen.ShareCallRequest{Action: gen.ShareCallRequestActionTransfer, Units: "1", To: &to}).problem(t); got != "unknown-dataset" {
		t.Errorf("%q", got)
	}
	if c := into[gen.CallList](t, w.do("GET", "/v1/offers/1/cancellation", "", nil)).Calls; len(c) != 1 || string(c[0].Calldata) != "cancel 1" {
		t.Errorf("%+v", c)
	}
	if got := w.do("GET", "/v1/offers/9/cancellation", "", nil).problem(t); got != "not-found" {
		t.Errorf("%q", got)
	}
}

// purchase signs a purchase by k; change tampers with what is sent.
func (w *world) purchase(k *typed.Key, offer uint64, units, cost dao.Wei, change func(*gen.SharePurchase)) gen.SharePurchase {
	w.t.Helper()
	p := SharePurchase{Offer: offer, Units: units, Buyer: k.Address(), Salt: dao.Hash{5}}
	nonce, err := fakeOwners{w}.PurchaseNonce(w.t.Context(), p)
	if err != nil {
		w.t.Fatal(err)
	}
	auth := &typed.Authorization{From: k.Address(), To: contracts.Offers, ValueWei: cost, ValidBefore: w.chain + 600, Nonce: nonce}
	out := gen.SharePurchase{Units: units.String(), Buyer: k.Address().String(), Salt: p.Salt.String(), ValidBefore: int64(w.chain + 600), Signature: sign(w.t, k, creditDomain, auth)}
	if change != nil {
		change(&out)
	}
	return out
}

func TestBuyShares(t *testing.T) {
	w, id, _ := sharedWorld(t)
	seller, buyer := key(t, "seller").Address(), w.builder
	w.offers[1] = ShareOffer{ID: 1, DatasetID: id, Seller: seller, Left: ether(100), PriceWei: ether(2), ExpiresAt: w.chain + 3600, Fillable: ether(60)}
	w.offers[2] = ShareOffer{ID: 2, DatasetID: id, Seller: seller, Left: ether(100), PriceWei: ether(1), ExpiresAt: w.chain + 3600, Fillable: ether(60)}
	l := into[gen.OfferList](t, w.do("GET", "/v1/offers?dataset="+id.String(), "", nil))
	if len(l.Offers) != 2 || l.Offers[0].Id != 2 || l.Offers[0].Fillable != ether(60).String() {
		t.Errorf("%+v", l)
	}
	if o := into[gen.Offer](t, w.do("GET", "/v1/offers/1?units="+ether(5).String(), "", nil)); *o.CostWei != ether(10).String() {
		t.Errorf("%+v", o)
	}
	if got := w.do("GET", "/v1/offers/1?units="+ether(101).String(), "", nil).problem(t); got != "malformed" {
		t.Errorf("%q", got)
	}
	path := "/v1/offers/1/purchases"
	poor := key(t, "poor")
	for name, c := range map[string]struct {
		path string
		req  gen.SharePurchase
		want string
	}{
		"paid too little":       {path, w.purchase(buyer, 1, ether(5), ether(9), nil), "wrong-signer"},
		"for another offer":     {"/v1/offers/2/purchases", w.purchase(buyer, 1, ether(5), ether(10), nil), "wrong-signer"},
		"of another amount":     {path, w.purchase(buyer, 1, ether(5), ether(10), func(p *gen.SharePurchase) { p.Units = ether(4).String() }), "wrong-signer"},
		"for another buyer":     {path, w.purchase(buyer, 1, ether(5), ether(10), func(p *gen.SharePurchase) { p.Buyer = poor.Address().String() }), "wrong-signer"},
		"too late":              {path, w.purchase(buyer, 1, ether(5), ether(10), func(p *gen.SharePurchase) { p.ValidBefore = int64(w.chain) }), "expired"},
		"of more than is left":  {path, w.purchase(buyer, 1, ether(101), ether(202), nil), "conflict"},
		"of more than there is": {path, w.purchase(buyer, 1, ether(61), ether(122), nil), "conflict"},
		"without the money":     {path, w.purchase(poor, 1, ether(5), ether(10), nil), "insufficient-funds"},
		"of no offer":           {"/v1/offers/7/purchases", w.purchase(buyer, 7, ether(5), ether(10), nil), "not-found"},
	} {
		if a := w.do("POST", c.path, w.bearer(), c.req); a.problem(t) != c.want {
			t.Errorf("%s: %s, not %s", name, a.body, c.want)
		}
	}
	before := len(w.relayed)
	good := w.purchase(buyer, 1, ether(5), ether(10), nil)
	for range 2 {
		s := into[gen.Shares](t, w.do("POST", path, w.bearer(), good))
		if s.Holding == nil || s.Holding.Units != ether(1_000_005).String() {
			t.Errorf("%+v", s.Holding)
		}
	}
	if len(w.relayed) != before+1 {
		t.Errorf("relayed %v", w.relayed[before:])
	}
}
