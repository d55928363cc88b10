package app

import (
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/pricing"
	"sahm/dao/typed"
	"sahm/server/client"
)

// ownerPost is one message of an owner, signed and sent through the API.
type ownerPost struct {
	name, path string
	// factory: the message is in the share factory's domain, not in the
	// registry's, and takes its nonce.
	factory bool
	body    func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any
}

func floorBody(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64, wei dao.Wei) any {
	f := dao.FloorChange{DatasetID: id, PriceFloorWei: wei, Nonce: nonce, Deadline: deadline}
	return client.FloorChangeRequest{PriceFloorWei: wei.String(), Nonce: int64(nonce), Deadline: int64(deadline), Signature: w.sign(s, d, (*typed.FloorChange)(&f))}
}

func ownerPosts() []ownerPost {
	return []ownerPost{
		{"floor change", "floor", false, func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any {
			return floorBody(w, id, d, s, nonce, deadline, daotest.Ether(50))
		}},
		{"policy change", "policy", false, func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any {
			doc := strings.Replace(string(testPolicy()), `"kMin":3`, `"kMin":4`, 1)
			p := dao.PolicyChange{DatasetID: id, Version: 1, PolicyHash: dao.Keccak256([]byte(doc)), Nonce: nonce, Deadline: deadline}
			return client.PolicyChangeRequest{Version: 1, Policy: doc, Nonce: int64(nonce), Deadline: int64(deadline), Signature: w.sign(s, d, (*typed.PolicyChange)(&p))}
		}},
		{"listing request", "listing-request", false, func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any {
			r := dao.ListingRequest{DatasetID: id, Version: 1, Nonce: nonce, Deadline: deadline}
			return client.ListingAskRequest{Version: 1, Nonce: int64(nonce), Deadline: int64(deadline), Signature: w.sign(s, d, (*typed.ListingRequest)(&r))}
		}},
		{"opening of shares", "shares", true, func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any {
			o := dao.OpenShares{DatasetID: id, Nonce: nonce, Deadline: deadline}
			return client.OpenSharesRequest{Nonce: int64(nonce), Deadline: int64(deadline), Signature: w.sign(s, d, (*typed.OpenShares)(&o))}
		}},
		{"reseal", "envelopes", false, func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any {
			r := dao.Reseal{DatasetID: id, Version: 1, EnvelopeCID: w.upload("another envelope"), Epoch: 1, Nonce: nonce, Deadline: deadline}
			return client.ResealRequest{Version: 1, EnvelopeCid: r.EnvelopeCID, Epoch: 1, Nonce: int64(nonce), Deadline: int64(deadline), Signature: w.sign(s, d, (*typed.Reseal)(&r))}
		}},
		{"new version", "versions", false, func(w *indexed, id dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) any {
			v := dao.NewVersion{DatasetID: id, Version: 2, ManifestCID: w.upload(string(manifestOf(w.t, "Second", testPolicy()))), DataCID: w.upload("rows 2"), EnvelopeCID: w.upload("envelope 2"),
				DataRoot: dao.Keccak256([]byte("rows 2")), Rows: 42, PolicyHash: dao.Keccak256(testPolicy()), Epoch: 1, Nonce: nonce, Deadline: deadline}
			return client.NewVersionRequest{Policy: string(testPolicy()), Signature: w.sign(s, d, (*typed.NewVersion)(&v)), Version: client.NewVersion{Version: 2, ManifestCid: v.ManifestCID,
				DataCid: v.DataCID, EnvelopeCid: v.EnvelopeCID, DataRoot: v.DataRoot.String(), Rows: 42, PolicyHash: v.PolicyHash.String(), Epoch: 1, Nonce: int64(nonce), Deadline: int64(deadline)}}
		}},
	}
}

// upload puts text on IPFS.
func (w *indexed) upload(text string) string {
	w.t.Helper()
	ref, err := w.app.content.Add(w.t.Context(), strings.NewReader(text))
	if err != nil {
		w.t.Fatal(err)
	}
	return string(ref.CID)
}

func (w *indexed) dataset(id dao.DatasetID) (d client.Dataset) {
	w.t.Helper()
	w.must("GET", "/v1/datasets/"+id.String(), "", nil, &d)
	return d
}

func (w *indexed) nonces(a dao.Address) (registry, shares uint64) {
	w.t.Helper()
	var v client.Account
	w.must("GET", "/v1/accounts/"+a.String(), "", nil, &v)
	return uint64(v.RegistryNonce), uint64(*v.ShareNonce)
}

// TestOwnersMessagesOverChain: over the real contracts, every message of an
// owner is refused on another chain, at another contract, by another account,
// for another dataset, after its deadline and with another nonce, each with
// the problem named here; is accepted once, answered again right after, and
// refused once another one followed. What the chain then shows is what the
// message said.
func TestOwnersMessagesOverChain(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	owner, stranger := daotest.Key(t, "owner"), daotest.Key(t, "stranger")
	token := w.signIn(owner)
	r := w.registration(owner.Address(), "First", 100) // nobody acknowledges it: it can be resealed
	req := client.RegistrationRequest{Policy: string(testPolicy()), Title: "First", Signature: w.sign(owner, c.RegistryDomain(), (*typed.Registration)(&r)),
		Registration: client.Registration{Creator: r.Creator.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID, EnvelopeCid: r.EnvelopeCID,
			DataRoot: r.DataRoot.String(), Rows: 100, PolicyHash: r.PolicyHash.String(), Epoch: 1, PriceFloorWei: "7", Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)}}
	w.must("POST", "/v1/datasets", token, req, nil)
	id := r.DatasetID()
	other := w.publish(stranger, w.signIn(stranger), "Another", 55)
	for _, m := range ownerPosts() {
		t.Run(m.name, func(t *testing.T) {
			domain := c.RegistryDomain()
			nonce, shares := w.nonces(owner.Address())
			if m.factory {
				domain, nonce = typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares), shares
			}
			path, deadline := "/v1/datasets/"+id.String()+"/"+m.path, c.Now(t)+600
			chainElse, contractElse := domain, domain
			chainElse.ChainID, contractElse.Contract = 1, c.Addresses.Escrow
			good := m.body(w, id, domain, owner, nonce, deadline)
			for _, x := range []struct {
				name, path string
				body       any
				want       string
			}{
				{"on another chain", path, m.body(w, id, chainElse, owner, nonce, deadline), "wrong-signer"},
				{"at another contract", path, m.body(w, id, contractElse, owner, nonce, deadline), "wrong-signer"},
				{"by another account", path, m.body(w, id, domain, stranger, nonce, deadline), "wrong-signer"},
				{"for another dataset", "/v1/datasets/" + other.String() + "/" + m.path, good, "wrong-signer"},
				{"after its deadline", path, m.body(w, id, domain, owner, nonce, c.Now(t)-1), "expired"},
				{"with a nonce to come", path, m.body(w, id, domain, owner, nonce+1, deadline), "replayed"},
			} {
				if got := w.send("POST", x.path, token, x.body, nil); got != x.want {
					t.Errorf("%s: %q, not %q", x.name, got, x.want)
				}
			}
			if n, s := w.nonces(owner.Address()); (m.factory && s != nonce) || (!m.factory && n != nonce) {
				t.Fatalf("a refused message used a nonce: %d, %d", n, s)
			}
			for range 2 {
				w.must("POST", path, token, good, nil)
			}
			if !m.factory {
				next := floorBody(w, id, domain, owner, nonce+1, deadline, dao.WeiOf(int64(nonce)+1))
				w.must("POST", "/v1/datasets/"+id.String()+"/floor", token, next, nil)
			}
			want := "replayed"
			if m.factory { // the last one of its kind: there is nothing that could follow
				want = ""
			}
			if got := w.send("POST", path, token, good, nil); got != want {
				t.Errorf("after another message: %q, not %q", got, want)
			}
		})
	}
	d := w.dataset(id)
	if d.Version != 2 || d.Rows != 42 || d.Acknowledged || d.Status != client.DatasetStatusProposed || d.Title != "First" || d.Policy != string(testPolicy()) {
		t.Errorf("%+v", d)
	}
	if v := d.Detail.Versions; len(v) != 2 || v[1].Rows != 100 || v[1].EnvelopeCid == r.EnvelopeCID || v[1].PolicyHash == r.PolicyHash.String() {
		t.Errorf("the first version: %+v", v)
	}
	if d.Detail.Shares == nil || d.Detail.Payee != *d.Detail.Shares || d.Detail.ListingRequest != nil {
		t.Errorf("%+v", d.Detail)
	}
	// The same rows are nobody's twice, not even as a version of the same.
	nonce, _ := w.nonces(owner.Address())
	twin := dao.NewVersion{DatasetID: id, Version: 3, ManifestCID: r.ManifestCID, DataCID: r.DataCID, EnvelopeCID: r.EnvelopeCID, DataRoot: dao.Keccak256([]byte("rows 2")), Rows: 42,
		PolicyHash: dao.Keccak256(testPolicy()), Epoch: 1, Nonce: nonce, Deadline: c.Now(t) + 600}
	if got := w.send("POST", "/v1/datasets/"+id.String()+"/versions", token, client.NewVersionRequest{Policy: string(testPolicy()), Signature: w.sign(owner, c.RegistryDomain(), (*typed.NewVersion)(&twin)),
		Version: client.NewVersion{Version: 3, ManifestCid: twin.ManifestCID, DataCid: twin.DataCID, EnvelopeCid: twin.EnvelopeCID, DataRoot: twin.DataRoot.String(), Rows: 42,
			PolicyHash: twin.PolicyHash.String(), Epoch: 1, Nonce: int64(nonce), Deadline: int64(twin.Deadline)}}, nil); got != "duplicate-data" {
		t.Errorf("the same rows again: %q", got)
	}
	var h client.DatasetHistory
	w.must("GET", "/v1/datasets/"+id.String()+"/history", "", nil, &h)
	count := map[string]int{}
	for _, e := range h.Events {
		count[e.Kind]++
	}
	if count["registered"] != 1 || count["version-added"] != 1 || count["resealed"] != 1 || count["policy-set"] != 1 || count["floor-set"] != 6 || count["listing-requested"] != 1 || count["shares-opened"] != 1 {
		t.Errorf("%v", count)
	}
}

// TestFloorOverChain: a raise waits, shows when it comes into force, and wins
// over the price then; what the API explains is what the price book asks.
func TestFloorOverChain(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	owner := daotest.Key(t, "owner")
	token := w.signIn(owner)
	id := w.publish(owner, token, "Rows", 100)
	nonce, _ := w.nonces(owner.Address())
	floor := daotest.Ether(5_000)
	w.must("POST", "/v1/datasets/"+id.String()+"/floor", token, floorBody(w, id, c.RegistryDomain(), owner, nonce, c.Now(t)+600, floor), nil)
	d := w.dataset(id)
	if d.PriceFloorWei != "7" || d.Detail.PendingFloor == nil || d.Detail.PendingFloor.FloorWei != floor.String() || d.Detail.PendingFloor.EffectiveAt%pricing.PeriodSeconds != 0 {
		t.Fatalf("%s, %+v", d.PriceFloorWei, d.Detail.PendingFloor)
	}
	for _, want := range []bool{false, true} {
		if d = w.dataset(id); d.Detail.Price.Now.FloorWins != want || d.Detail.Price.QuoteWei != d.PriceWei || (d.Detail.PendingFloor == nil) != want {
			t.Errorf("floor wins: %+v; price %s, pending %+v", d.Detail.Price, d.PriceWei, d.Detail.PendingFloor)
		}
		c.Advance(t, 2*pricing.PeriodSeconds*time.Second)
	}
}

// walletCode deploys a contract account (ERC-1271) with one key, whose address
// is in its code. In Solidity:
//
//	function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
//	    return ecrecover(digest, uint8(signature[64]), bytes32(signature[0:32]), bytes32(signature[32:64])) == OWNER
//	        ? this.isValidSignature.selector : bytes4(0);
//	}
func walletCode(t *testing.T, owner dao.Address) []byte {
	t.Helper()
	run, err := hex.DecodeString("600435600052" + // mem[0] = digest
		"60a43560001a602052" + // mem[32] = v, the 65th byte
		"606435604052" + "608435606052" + // mem[64] = r, mem[96] = s
		"602060806080600060015afa50" + // mem[128] = ecrecover(mem[0:128])
		"60805173" + hex.EncodeToString(owner[:]) + "14" + // is it the owner
		"631626ba7e60e01b02" + "60005260206000f3") // times the selector
	if err != nil {
		t.Fatal(err)
	}
	return append([]byte{0x60, byte(len(run)), 0x80, 0x60, 0x0b, 0x60, 0x00, 0x39, 0x60, 0x00, 0xf3}, run...)
}

// TestContractAccountOverChain: a contract account signs in, registers a
// dataset, changes its floor and opens its shares by what its code accepts.
func TestContractAccountOverChain(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	key, stranger := daotest.Key(t, "in the wallet"), daotest.Key(t, "stranger")
	from := c.Account(t, "deployer")
	if _, err := from.Sender.Send(t.Context(), chain.Intent{Key: "wallet", Create: true, Data: walletCode(t, key.Address())}); err != nil {
		t.Fatal(err)
	}
	deployed, err := from.Sender.Wait(t.Context(), "wallet")
	if err != nil {
		t.Fatal(err)
	}
	wallet := deployed.Contract
	for name, x := range map[string]struct {
		account         dao.Address
		by              *typed.Key
		contract, valid bool
	}{
		"its key":        {wallet, key, true, true},
		"another key":    {wallet, stranger, true, false},
		"no contract":    {key.Address(), key, false, false},
		"another's code": {c.Addresses.Escrow, key, true, false},
	} {
		digest := dao.Hash{1, 2, 3}
		sig, err := x.by.SignDigest(digest)
		if err != nil {
			t.Fatal(err)
		}
		contract, valid, err := c.Contracts.ContractSignature(t.Context(), x.account, digest, sig)
		if err != nil || contract != x.contract || valid != x.valid {
			t.Errorf("%s: contract %t, valid %t, %v", name, contract, valid, err)
		}
	}

	signIn := func(k *typed.Key) (s client.Session, problem string) {
		var n client.Nonce
		w.must("POST", "/v1/auth/nonce", "", nil, &n)
		m := fmt.Sprintf("%s wants you to sign in with your Ethereum account:\n%s\n\n\nURI: %s\nVersion: 1\nChain ID: %d\nNonce: %s\nIssued At: %s",
			n.Domain, chain.Address(wallet).Hex(), n.Uri, n.ChainId, n.Nonce, time.Now().UTC().Format(time.RFC3339))
		sig, err := k.SignDigest(dao.Keccak256(fmt.Appendf(nil, "\x19Ethereum Signed Message:\n%d%s", len(m), m)))
		if err != nil {
			t.Fatal(err)
		}
		problem = w.send("POST", "/v1/auth/session", "", client.SignIn{Message: m, Signature: "0x" + hex.EncodeToString(sig)}, &s)
		return s, problem
	}
	if _, p := signIn(stranger); p != "bad-signature" {
		t.Errorf("signed in with another key: %q", p)
	}
	s, p := signIn(key)
	if p != "" || s.Address != wallet.String() {
		t.Fatalf("%q, %+v", p, s)
	}
	r := w.registration(wallet, "Of a wallet", 70)
	request := func(k *typed.Key) client.RegistrationRequest {
		return client.RegistrationRequest{Policy: string(testPolicy()), Title: "Of a wallet", Signature: w.sign(k, c.RegistryDomain(), (*typed.Registration)(&r)),
			Registration: client.Registration{Creator: wallet.String(), Salt: r.Salt.String(), ManifestCid: r.ManifestCID, DataCid: r.DataCID, EnvelopeCid: r.EnvelopeCID,
				DataRoot: r.DataRoot.String(), Rows: 70, PolicyHash: r.PolicyHash.String(), Epoch: 1, PriceFloorWei: "7", Nonce: int64(r.Nonce), Deadline: int64(r.Deadline)}}
	}
	if p := w.send("POST", "/v1/datasets", s.Token, request(stranger), nil); p != "bad-signature" {
		t.Errorf("registered with another key: %q", p)
	}
	var d client.Dataset
	w.must("POST", "/v1/datasets", s.Token, request(key), &d)
	id := r.DatasetID()
	if d.Id != id.String() || d.Owner != wallet.String() {
		t.Fatalf("%+v", d)
	}
	path, deadline := "/v1/datasets/"+id.String(), c.Now(t)+600
	if p := w.send("POST", path+"/floor", s.Token, floorBody(w, id, c.RegistryDomain(), stranger, 1, deadline, dao.WeiOf(3)), nil); p != "bad-signature" {
		t.Errorf("a floor by another key: %q", p)
	}
	w.must("POST", path+"/floor", s.Token, floorBody(w, id, c.RegistryDomain(), key, 1, deadline, dao.WeiOf(3)), &d)
	if d.PriceFloorWei != "3" {
		t.Errorf("floor %s", d.PriceFloorWei)
	}
	var shares client.Shares
	for _, m := range ownerPosts() {
		if m.factory {
			w.must("POST", path+"/shares", s.Token, m.body(w, id, typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares), key, 0, deadline), &shares)
		}
	}
	w.must("GET", path+"/shares?holder="+wallet.String(), "", nil, &shares)
	if shares.Holding == nil || shares.Holding.Units != shares.Supply {
		t.Errorf("%+v", shares)
	}
}

// TestRegistrationAndRevocationOverChain: the first and the last message of an
// owner, used where they do not belong.
func TestRegistrationAndRevocationOverChain(t *testing.T) {
	w := newIndexed(t)
	c := w.chain
	owner, stranger := daotest.Key(t, "owner"), daotest.Key(t, "stranger")
	token, strangers := w.signIn(owner), w.signIn(stranger)
	other := w.publish(stranger, strangers, "Another", 55)
	r := w.registration(owner.Address(), "Rows", 100)
	request := func(d typed.Domain, s typed.Signer, change func(*dao.Registration)) client.RegistrationRequest {
		v := r
		if change != nil {
			change(&v)
		}
		return client.RegistrationRequest{Policy: string(testPolicy()), Title: "Rows", Signature: w.sign(s, d, (*typed.Registration)(&v)),
			Registration: client.Registration{Creator: v.Creator.String(), Salt: v.Salt.String(), ManifestCid: v.ManifestCID, DataCid: v.DataCID, EnvelopeCid: v.EnvelopeCID,
				DataRoot: v.DataRoot.String(), Rows: int64(v.Rows), PolicyHash: v.PolicyHash.String(), Epoch: 1, PriceFloorWei: "7", Nonce: int64(v.Nonce), Deadline: int64(v.Deadline)}}
	}
	domain := c.RegistryDomain()
	chainElse, contractElse := domain, domain
	chainElse.ChainID, contractElse.Contract = 1, c.Addresses.Escrow
	late := request(domain, owner, nil)
	late.Registration.Rows++
	for _, x := range []struct {
		name, token string
		body        client.RegistrationRequest
		want        string
	}{
		{"on another chain", token, request(chainElse, owner, nil), "wrong-signer"},
		{"at another contract", token, request(contractElse, owner, nil), "wrong-signer"},
		{"by another account", token, request(domain, stranger, nil), "wrong-signer"},
		{"in another's session", strangers, request(domain, owner, nil), "forbidden"},
		{"of other rows than were signed", token, late, "wrong-signer"},
		{"after its deadline", token, request(domain, owner, func(v *dao.Registration) { v.Deadline = c.Now(t) - 1 }), "expired"},
		{"with a nonce to come", token, request(domain, owner, func(v *dao.Registration) { v.Nonce++ }), "replayed"},
	} {
		if got := w.send("POST", "/v1/datasets", x.token, x.body, nil); got != x.want {
			t.Errorf("registration %s: %q, not %q", x.name, got, x.want)
		}
	}
	for range 2 {
		w.must("POST", "/v1/datasets", token, request(domain, owner, nil), nil)
	}
	if got := w.send("POST", "/v1/datasets", token, request(domain, owner, func(v *dao.Registration) { v.Salt[9]++; v.DataRoot[9]++ }), nil); got != "replayed" {
		t.Errorf("another registration with the nonce of the first: %q", got)
	}
	if got := w.send("POST", "/v1/datasets", token, request(domain, owner, func(v *dao.Registration) { v.Salt[9]++; v.Nonce++ }), nil); got != "duplicate-data" {
		t.Errorf("the same rows under another id: %q", got)
	}

	id := r.DatasetID()
	path := "/v1/datasets/" + id.String() + "/revocation"
	revocation := func(of dao.DatasetID, d typed.Domain, s typed.Signer, nonce, deadline uint64) client.RevocationRequest {
		v := dao.Revocation{DatasetID: of, Nonce: nonce, Deadline: deadline}
		return client.RevocationRequest{Nonce: int64(nonce), Deadline: int64(deadline), Signature: w.sign(s, d, (*typed.Revocation)(&v))}
	}
	deadline := c.Now(t) + 600
	good := revocation(id, domain, owner, 1, deadline)
	for _, x := range []struct {
		name, path string
		body       client.RevocationRequest
		want       string
	}{
		{"on another chain", path, revocation(id, chainElse, owner, 1, deadline), "wrong-signer"},
		{"at another contract", path, revocation(id, contractElse, owner, 1, deadline), "wrong-signer"},
		{"by another account", path, revocation(id, domain, stranger, 1, deadline), "wrong-signer"},
		{"of another dataset", "/v1/datasets/" + other.String() + "/revocation", good, "wrong-signer"},
		{"after its deadline", path, revocation(id, domain, owner, 1, c.Now(t)-1), "expired"},
		{"with a used nonce", path, revocation(id, domain, owner, 0, deadline), "replayed"},
	} {
		if got := w.send("POST", x.path, token, x.body, nil); got != x.want {
			t.Errorf("revocation %s: %q, not %q", x.name, got, x.want)
		}
	}
	for range 2 {
		var d client.Dataset
		w.must("POST", path, strangers, good, &d) // anybody carries what the owner signed
		if d.Status != client.DatasetStatusRevoked {
			t.Errorf("%s", d.Status)
		}
	}
}
