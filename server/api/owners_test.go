package api

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/pricing"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

var factoryDomain = typed.ShareFactoryDomain(EmbeddedChainID, contracts.Shares)

// message is one owner's message as a test sends it: sign makes the request's
// body for a dataset, domain, signer, nonce and deadline.
type message struct {
	name, path, relayed string
	domain              typed.Domain
	body                func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any
}

func ownerMessages() []message {
	doc := policy(func(p *dao.Policy) { p.KMin = 5 })
	return []message{
		{"new version", "versions", "version", registryDomain, func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any {
			v := dao.NewVersion{DatasetID: id, Version: 2, ManifestCID: "m2", DataCID: "d2", EnvelopeCID: "e2", DataRoot: dao.Keccak256([]byte("rows 2")), Rows: 7,
				PolicyHash: dao.Keccak256([]byte(doc)), Epoch: 1, Nonce: nonce, Deadline: deadline}
			for _, c := range []string{"m2", "d2", "e2"} {
				w.content[c] = true
			}
			return versionRequest(t, d, k, v, doc)
		}},
		{"reseal", "envelopes", "reseal", registryDomain, func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any {
			w.content["e3"] = true
			r := dao.Reseal{DatasetID: id, Version: 1, EnvelopeCID: "e3", Epoch: 1, Nonce: nonce, Deadline: deadline}
			return gen.ResealRequest{Version: 1, EnvelopeCid: "e3", Epoch: 1, Nonce: int64(nonce), Deadline: int64(deadline), Signature: sign(t, k, d, (*typed.Reseal)(&r))}
		}},
		{"policy change", "policy", "policy", registryDomain, func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any {
			c := dao.PolicyChange{DatasetID: id, Version: 1, PolicyHash: dao.Keccak256([]byte(doc)), Nonce: nonce, Deadline: deadline}
			return gen.PolicyChangeRequest{Version: 1, Policy: doc, Nonce: int64(nonce), Deadline: int64(deadline), Signature: sign(t, k, d, (*typed.PolicyChange)(&c))}
		}},
		{"floor change", "floor", "floor", registryDomain, func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any {
			return floorRequest(t, d, k, dao.FloorChange{DatasetID: id, PriceFloorWei: ether(30), Nonce: nonce, Deadline: deadline})
		}},
		{"listing request", "listing-request", "listing", registryDomain, func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any {
			r := dao.ListingRequest{DatasetID: id, Version: 1, Nonce: nonce, Deadline: deadline}
			return gen.ListingAskRequest{Version: 1, Nonce: int64(nonce), Deadline: int64(deadline), Signature: sign(t, k, d, (*typed.ListingRequest)(&r))}
		}},
		{"opening of shares", "shares", "open shares", factoryDomain, func(t *testing.T, w *world, id dao.DatasetID, d typed.Domain, k *typed.Key, nonce, deadline uint64) any {
			o := dao.OpenShares{DatasetID: id, Nonce: nonce, Deadline: deadline}
			return gen.OpenSharesRequest{Nonce: int64(nonce), Deadline: int64(deadline), Signature: sign(t, k, d, (*typed.OpenShares)(&o))}
		}},
	}
}

func versionRequest(t *testing.T, d typed.Domain, k *typed.Key, v dao.NewVersion, doc string) gen.NewVersionRequest {
	t.Helper()
	return gen.NewVersionRequest{Policy: doc, Signature: sign(t, k, d, (*typed.NewVersion)(&v)), Version: gen.NewVersion{Version: int64(v.Version), ManifestCid: v.ManifestCID,
		DataCid: v.DataCID, EnvelopeCid: v.EnvelopeCID, DataRoot: v.DataRoot.String(), Rows: int64(v.Rows), PolicyHash: v.PolicyHash.String(), Epoch: int64(v.Epoch),
		Nonce: int64(v.Nonce), Deadline: int64(v.Deadline)}}
}

func floorRequest(t *testing.T, d typed.Domain, k *typed.Key, f dao.FloorChange) gen.FloorChangeRequest {
	t.Helper()
	return gen.FloorChangeRequest{PriceFloorWei: f.PriceFloorWei.String(), Nonce: int64(f.Nonce), Deadline: int64(f.Deadline), Signature: sign(t, k, d, (*typed.FloorChange)(&f))}
}

// ownedWorld has a proposed dataset of the builder that a committee before the
// one in office acknowledged, and another account's.
func ownedWorld(t *testing.T) (w *world, id, other dao.DatasetID) {
	t.Helper()
	w = newWorld(t, func(c *Config) { c.Limits.RelaysPerMinute = 1000 })
	id = w.addDataset(w.builder.Address(), 100, dao.DatasetProposed, policy(nil))
	other = w.addDataset(key(t, "somebody").Address(), 100, dao.DatasetProposed, policy(nil))
	for _, d := range []dao.DatasetID{id, other} {
		v := w.datasets[d]
		v.Acknowledged = false
		w.datasets[d] = v
	}
	return w, id, other
}

// TestOwnersMessagesReplayed: each message of an owner, used where it does not
// belong, is refused with the error that is named here, and nothing is
// relayed. It is accepted once where it belongs, answered again right after,
// and refused once another message followed.
func TestOwnersMessagesReplayed(t *testing.T) {
	for _, m := range ownerMessages() {
		t.Run(m.name, func(t *testing.T) {
			w, id, other := ownedWorld(t)
			path := "/v1/datasets/" + id.String() + "/" + m.path
			deadline := w.chain + 600
			elsewhere := m.domain
			elsewhere.ChainID = 1
			contract := m.domain
			contract.Contract[0]++
			good := m.body(t, w, id, m.domain, w.builder, 0, deadline)
			for _, c := range []struct {
				name, path string
				body       any
				want       string
			}{
				{"on another chain", path, m.body(t, w, id, elsewhere, w.builder, 0, deadline), "wrong-signer"},
				{"at another contract", path, m.body(t, w, id, contract, w.builder, 0, deadline), "wrong-signer"},
				{"by another account", path, m.body(t, w, id, m.domain, key(t, "somebody"), 0, deadline), "wrong-signer"},
				{"for another dataset", "/v1/datasets/" + other.String() + "/" + m.path, good, "wrong-signer"},
				{"signed for another dataset", path, m.body(t, w, other, m.domain, w.builder, 0, deadline), "wrong-signer"},
				{"after its deadline", path, m.body(t, w, id, m.domain, w.builder, 0, w.chain-1), "expired"},
				{"with a nonce to come", path, m.body(t, w, id, m.domain, w.builder, 1, deadline), "replayed"},
				{"for an unknown dataset", "/v1/datasets/" + dao.Hash{9}.String() + "/" + m.path, good, "unknown-dataset"},
			} {
				if got := w.do("POST", c.path, w.bearer(), c.body).problem(t); got != c.want {
					t.Errorf("%s: %q, not %q", c.name, got, c.want)
				}
			}
			if a := w.do("POST", path, "", good); a.problem(t) != "not-signed-in" {
				t.Errorf("without a session: %s", a.body)
			}
			if len(w.relayed) != 0 {
				t.Fatalf("relayed %v", w.relayed)
			}
			for range 2 { // the answer to the first was lost
				if a := w.do("POST", path, w.bearer(), good); a.status >= 300 {
					t.Fatalf("%d: %s", a.status, a.body)
				}
			}
			if !slices.Equal(w.relayed, []string{m.relayed}) {
				t.Fatalf("relayed %v", w.relayed)
			}
			// Its owner signs something else: the first is history.
			if m.path == "shares" {
				w.shareNonces[w.builder.Address()]++
			} else {
				next := floorRequest(t, registryDomain, w.builder, dao.FloorChange{DatasetID: id, PriceFloorWei: dao.WeiOf(1), Nonce: 1, Deadline: deadline})
				if a := w.do("POST", "/v1/datasets/"+id.String()+"/floor", w.bearer(), next); a.status >= 300 {
					t.Fatalf("%d: %s", a.status, a.body)
				}
			}
			if got := w.do("POST", path, w.bearer(), good).problem(t); got != "replayed" {
				t.Errorf("after another message: %q", got)
			}
		})
	}
}

// TestOwnersMessagesEnd: what is over for ever takes no message any more.
func TestOwnersMessagesEnd(t *testing.T) {
	for _, status := range []dao.DatasetStatus{dao.DatasetRevoked, dao.DatasetDelisted} {
		for _, m := range ownerMessages() {
			w, id, _ := ownedWorld(t)
			d := w.datasets[id]
			d.Status = status
			w.datasets[id] = d
			a := w.do("POST", "/v1/datasets/"+id.String()+"/"+m.path, w.bearer(), m.body(t, w, id, m.domain, w.builder, 0, w.chain+600))
			if a.problem(t) != "conflict" || !strings.Contains(string(a.body), status.String()) || len(w.relayed) != 0 {
				t.Errorf("%s of a dataset that is %s: %s", m.name, status, a.body)
			}
		}
	}
}

func TestNewVersion(t *testing.T) {
	doc := policy(func(p *dao.Policy) { p.KMin = 4 })
	w, id, other := ownedWorld(t)
	path := "/v1/datasets/" + id.String() + "/versions"
	listed := w.datasets[id]
	listed.Status = dao.DatasetListed
	w.datasets[id] = listed
	make := func(change func(*dao.NewVersion)) gen.NewVersionRequest {
		v := dao.NewVersion{DatasetID: id, Version: 2, ManifestCID: "m2", DataCID: "d2", EnvelopeCID: "e2", DataRoot: dao.Hash{7}, Rows: 7,
			PolicyHash: dao.Keccak256([]byte(doc)), Epoch: 1, Deadline: w.chain + 600}
		if change != nil {
			change(&v)
		}
		return versionRequest(t, registryDomain, w.builder, v, doc)
	}
	if got := w.do("POST", path, w.bearer(), make(nil)).problem(t); got != "not-found" {
		t.Errorf("content that was not uploaded: %q", got)
	}
	for _, c := range []string{"m2", "d2", "e2"} {
		w.content[c] = true
	}
	wrongPolicy := make(nil)
	wrongPolicy.Policy = policy(nil)
	badPolicy := make(func(v *dao.NewVersion) { v.PolicyHash = dao.Keccak256([]byte("{}")) })
	badPolicy.Policy = "{}"
	tooLong := make(nil)
	title := "a\nb"
	tooLong.Title = &title
	for _, c := range []struct {
		name string
		req  gen.NewVersionRequest
		want string
		says string
	}{
		{"the version after the next", make(func(v *dao.NewVersion) { v.Version = 3 }), "conflict", "the next one is 2"},
		{"a committee that is not in office", make(func(v *dao.NewVersion) { v.Epoch = 2 }), "conflict", "epoch 2, in office is that of epoch 1"},
		{"another dataset's rows", make(func(v *dao.NewVersion) { v.DataRoot = w.datasets[other].DataRoot }), "duplicate-data", "as dataset " + other.String()},
		{"its own rows", make(func(v *dao.NewVersion) { v.DataRoot = w.datasets[id].DataRoot }), "duplicate-data", "a version of this very dataset"},
		{"a policy that is not the one signed", wrongPolicy, "wrong-hash", ""},
		{"no policy", badPolicy, "bad-policy", ""},
		{"a title of two lines", tooLong, "malformed", "title"},
	} {
		a := w.do("POST", path, w.bearer(), c.req)
		if got := a.problem(t); got != c.want || !strings.Contains(string(a.body), c.says) {
			t.Errorf("%s: %s, not %s with %q", c.name, a.body, c.want, c.says)
		}
	}
	if len(w.relayed) != 0 {
		t.Fatalf("relayed %v", w.relayed)
	}
	req := make(nil)
	name := "Rainfall 2026"
	req.Title = &name
	d := into[gen.Dataset](t, w.do("POST", path, w.bearer(), req))
	if d.Version != 2 || d.Status != gen.DatasetStatusProposed || d.Acknowledged || d.Title != name || d.Policy != doc || d.Rows != 7 || !slices.Equal(w.acked, []dao.DatasetID{id}) {
		t.Errorf("%+v; acknowledgements %v", d, w.acked)
	}
	if v := d.Detail.Versions; len(v) != 2 || v[0].Version != 2 || v[1].Rows != 100 || v[1].DataCid != "d" {
		t.Errorf("%+v", v)
	}
	list := into[gen.DatasetVersionList](t, w.do("GET", path, "", nil))
	if len(list.Versions) != 2 || list.Versions[0] != d.Detail.Versions[0] {
		t.Errorf("%+v", list)
	}
}

func TestReseal(t *testing.T) {
	w, id, _ := ownedWorld(t)
	w.committee.Epoch = 2
	w.content["new"] = true
	path := "/v1/datasets/" + id.String() + "/envelopes"
	make := func(change func(*dao.Reseal)) gen.ResealRequest {
		r := dao.Reseal{DatasetID: id, Version: 1, EnvelopeCID: "new", Epoch: 2, Deadline: w.chain + 600}
		if change != nil {
			change(&r)
		}
		return gen.ResealRequest{Version: int64(r.Version), EnvelopeCid: r.EnvelopeCID, Epoch: int64(r.Epoch), Deadline: int64(r.Deadline), Signature: sign(t, w.builder, registryDomain, (*typed.Reseal)(&r))}
	}
	for name, c := range map[string]struct {
		req  gen.ResealRequest
		want string
	}{
		"another version":      {make(func(r *dao.Reseal) { r.Version = 2 }), "conflict"},
		"the committee before": {make(func(r *dao.Reseal) { r.Epoch = 1 }), "conflict"},
		"no such envelope":     {make(func(r *dao.Reseal) { r.EnvelopeCID = "old" }), "not-found"},
	} {
		if a := w.do("POST", path, w.bearer(), c.req); a.problem(t) != c.want {
			t.Errorf("%s: %s", name, a.body)
		}
	}
	d := into[gen.Dataset](t, w.do("POST", path, w.bearer(), make(nil)))
	if d.EnvelopeCid != "new" || d.Epoch != 2 || d.Acknowledged || d.Version != 1 || !slices.Equal(w.acked, []dao.DatasetID{id}) {
		t.Errorf("%+v; acknowledgements %v", d, w.acked)
	}
	v := w.datasets[id]
	v.Acknowledged = true
	w.datasets[id] = v
	again := make(func(r *dao.Reseal) { r.Nonce = 1 })
	again.Nonce = 1
	if a := w.do("POST", path, w.bearer(), again); a.problem(t) != "conflict" || !strings.Contains(string(a.body), "nothing to reseal") {
		t.Errorf("what is acknowledged: %s", a.body)
	}
}

// TestDatasetDetail: what answers about one dataset say beside the registry's
// words.
func TestDatasetDetail(t *testing.T) {
	w, id, _ := ownedWorld(t)
	at := "/v1/datasets/" + id.String()
	post := func(path string, body any) gen.Dataset {
		t.Helper()
		return into[gen.Dataset](t, w.do("POST", at+"/"+path, w.bearer(), body))
	}
	floor := func(nonce uint64, wei dao.Wei) any {
		return floorRequest(t, registryDomain, w.builder, dao.FloorChange{DatasetID: id, PriceFloorWei: wei, Nonce: nonce, Deadline: w.chain + 600})
	}
	d := into[gen.Dataset](t, w.do("GET", at, "", nil))
	if d.Detail == nil || d.Detail.Payee != d.Owner || d.Detail.Shares != nil || d.Detail.PendingFloor != nil || d.Detail.ListingRequest != nil || d.Detail.RoyaltyBps != 250 || d.Detail.CurrentEpoch != 1 {
		t.Fatalf("%+v", d.Detail)
	}
	if l := into[gen.DatasetList](t, w.do("GET", "/v1/datasets", "", nil)); l.Datasets[0].Detail != nil {
		t.Error("lists carry the detail")
	}
	if d = post("floor", floor(0, ether(30))); d.PriceFloorWei != "0" || d.Detail.PendingFloor == nil || d.Detail.PendingFloor.FloorWei != ether(30).String() {
		t.Errorf("a raised floor: %s, %+v", d.PriceFloorWei, d.Detail.PendingFloor)
	}
	w.chain += 3 * pricing.PeriodSeconds
	if d = into[gen.Dataset](t, w.do("GET", at, "", nil)); d.Detail.PendingFloor != nil {
		t.Errorf("a floor in force: %+v", d.Detail.PendingFloor)
	}
	v := w.datasets[id]
	v.PriceFloorWei = ether(30)
	w.datasets[id] = v
	if d = post("floor", floor(1, ether(25))); d.PriceFloorWei != ether(25).String() || d.Detail.PendingFloor != nil {
		t.Errorf("a lowered floor: %s, %+v", d.PriceFloorWei, d.Detail.PendingFloor)
	}
	if p := d.Detail.Price; !p.Now.FloorWins || p.Now.PriceWei != ether(25).String() || p.Now.MarketWei != ether(20).String() || !strings.Contains(p.Why, "25 credit is higher and wins") {
		t.Errorf("%+v", p)
	}
	ask := dao.ListingRequest{DatasetID: id, Version: 1, Nonce: 2, Deadline: w.chain + 600}
	d = post("listing-request", gen.ListingAskRequest{Version: 1, Nonce: 2, Deadline: int64(ask.Deadline), Signature: sign(t, w.builder, registryDomain, (*typed.ListingRequest)(&ask))})
	if r := d.Detail.ListingRequest; r == nil || r.Version != 1 || r.Account != d.Owner {
		t.Errorf("%+v", r)
	}
	w.facts[id] = append([]Fact{{Kind: FactListed, Version: 1}}, w.facts[id]...)
	v = w.datasets[id]
	v.Status = dao.DatasetSuspended
	w.datasets[id] = v
	if d = into[gen.Dataset](t, w.do("GET", at, "", nil)); d.Detail.ListingRequest != nil {
		t.Errorf("a request that was granted: %+v", d.Detail.ListingRequest)
	}
	h := into[gen.DatasetHistory](t, w.do("GET", at+"/history", "", nil))
	if len(h.Events) != 4 || h.Events[0].Kind != "listed" || h.Events[1].Kind != "listing-requested" || !strings.Contains(h.Events[3].Text, "30 credit") {
		t.Errorf("%+v", h)
	}
	for _, e := range h.Events {
		if !strings.HasSuffix(e.Text, ".") {
			t.Errorf("%q", e.Text)
		}
	}
}

// TestWhyPrice: the parts of a price multiply to the price, and the words name
// them.
func TestWhyPrice(t *testing.T) {
	w, id, _ := ownedWorld(t)
	period := pricing.PeriodOf(w.chain)
	w.live[id] = pricing.Live{OwnBase: true, BaseWei: ether(10), Period: period, ExcessMicro: pricing.ExcessOf(ether(2).Big()), QualityBps: 12_000, QualityNext: 12_000, QualityAfter: 12_000}
	for tier, list := range map[string]dao.Wei{"local": ether(5), "hosted": ether(10), "encrypted": ether(40)} {
		p := into[gen.PriceExplanation](t, w.do("GET", "/v1/datasets/"+id.String()+"/price?tier="+tier, "", nil))
		demand, ok := dao.ParseWei(p.Now.Demand)
		if ok != nil || p.ListWei != list.String() || p.Now.QualityBps != 12_000 || p.Now.FloorWins || string(p.Tier) != tier || !p.OwnBase {
			t.Fatalf("%+v", p)
		}
		v := list.Big()
		v.Mul(v, demand.Big())
		v.Div(v, ether(1).Big())
		v.Mul(v, dao.WeiOf(12_000).Big())
		v.Div(v, dao.WeiOf(10_000).Big())
		if p.Now.MarketWei != v.String() || p.Now.PriceWei != v.String() || p.Next.From-p.Now.From != pricing.PeriodSeconds || p.QuoteWei != p.Now.PriceWei {
			t.Errorf("%+v, want %s", p, v)
		}
		if !strings.Contains(p.Why, "Its own base price") || !strings.Contains(p.Why, "1.2 for quality") || !strings.Contains(p.Why, "no floor") {
			t.Errorf("%q", p.Why)
		}
	}
	if got := w.do("GET", "/v1/datasets/"+id.String()+"/price?tier=moon", "", nil).problem(t); got != "malformed" {
		t.Errorf("%q", got)
	}
}

// TestContractAccounts: an account that is a contract signs in, registers and
// changes a floor with what it accepts, and with nothing else.
func TestContractAccounts(t *testing.T) {
	w := newWorld(t)
	wallet, key := dao.Address{0xaa}, key(t, "inside the wallet")
	w.contracts1271[wallet] = func(digest dao.Hash, sig []byte) bool {
		got, err := typed.RecoverDigest(digest, sig)
		return err == nil && got == key.Address()
	}
	n := into[gen.Nonce](t, w.do("POST", "/v1/auth/nonce", "", nil))
	m := siweMessage(n, wallet, w.now, "")
	if got := w.do("POST", "/v1/auth/session", "", gen.SignIn{Message: m, Signature: personal(t, w.builder, m)}).problem(t); got != "bad-signature" {
		t.Errorf("signed in with another key: %q", got)
	}
	session := into[gen.Session](t, w.do("POST", "/v1/auth/session", "", gen.SignIn{Message: m, Signature: personal(t, key, m)}))
	if session.Address != wallet.String() {
		t.Fatalf("%+v", session)
	}
	bearer := "Bearer " + session.Token
	var signed dao.Registration
	req := w.registrationRequest(func(r *dao.Registration, _ *gen.RegistrationRequest) { r.Creator = wallet; signed = *r })
	if got := w.do("POST", "/v1/datasets", bearer, req).problem(t); got != "bad-signature" {
		t.Errorf("registered with another key: %q", got)
	}
	req.Signature = sign(t, key, registryDomain, (*typed.Registration)(&signed))
	d := into[gen.Dataset](t, w.do("POST", "/v1/datasets", bearer, req))
	id, err := dao.ParseHash(d.Id)
	if err != nil || d.Owner != wallet.String() {
		t.Fatalf("%+v, %v", d, err)
	}
	f := dao.FloorChange{DatasetID: id, PriceFloorWei: dao.WeiOf(2), Nonce: 1, Deadline: w.chain + 600}
	if got := w.do("POST", "/v1/datasets/"+d.Id+"/floor", w.bearer(), floorRequest(t, registryDomain, w.builder, f)).problem(t); got != "bad-signature" {
		t.Errorf("a floor by another key: %q", got)
	}
	d = into[gen.Dataset](t, w.do("POST", "/v1/datasets/"+d.Id+"/floor", w.bearer(), floorRequest(t, registryDomain, key, f)))
	if d.PriceFloorWei != "2" {
		t.Errorf("%+v", d)
	}
	// A contract may take any bytes, the same ones for two messages.
	w.contracts1271[wallet] = func(_ dao.Hash, sig []byte) bool { return bytes.Equal(sig, []byte{1}) }
	for i, wei := range []int64{1, 0} {
		r := gen.FloorChangeRequest{PriceFloorWei: fmt.Sprint(wei), Nonce: int64(2 + i), Deadline: int64(w.chain + 600), Signature: []byte{1}}
		if d = into[gen.Dataset](t, w.do("POST", "/v1/datasets/"+d.Id+"/floor", w.bearer(), r)); d.PriceFloorWei != fmt.Sprint(wei) {
			t.Errorf("%+v", d)
		}
	}
}

// TestRelayLimit: one account cannot have others pay without end, and can
// revoke all the same.
func TestRelayLimit(t *testing.T) {
	w := newWorld(t, func(c *Config) { c.Limits.RelaysPerMinute = 2 })
	id := w.addDataset(w.builder.Address(), 100, dao.DatasetProposed, policy(nil))
	var last answer
	for n := range uint64(3) {
		last = w.do("POST", "/v1/datasets/"+id.String()+"/floor", w.bearer(), floorRequest(t, registryDomain, w.builder, dao.FloorChange{DatasetID: id, PriceFloorWei: dao.WeiOf(int64(9 - n)), Nonce: n, Deadline: w.chain + 600}))
	}
	if last.problem(t) != "rate-limited" || len(w.relayed) != 2 {
		t.Errorf("%s, relayed %v", last.body, w.relayed)
	}
	r := dao.Revocation{DatasetID: id, Nonce: 2, Deadline: w.chain + 600}
	a := w.do("POST", "/v1/datasets/"+id.String()+"/revocation", w.bearer(), gen.RevocationRequest{Nonce: 2, Deadline: int64(r.Deadline), Signature: sign(t, w.builder, registryDomain, (*typed.Revocation)(&r))})
	if d := into[gen.Dataset](t, a); d.Status != gen.DatasetStatusRevoked {
		t.Errorf("%+v", d)
	}
}
