package typed_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"os"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
)

// TestPortalOwners: what the portal signs for owners of datasets verifies here
// for its signer and for nobody else, and it pays for shares under the same
// nonces.
func TestPortalOwners(t *testing.T) {
	raw, err := os.ReadFile("../../web/vectors/owners.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Signatures []struct {
			Type      string          `json:"type"`
			Domain    domain          `json:"domain"`
			Message   json.RawMessage `json:"message"`
			Digest    dao.Hash        `json:"digest"`
			Signature string          `json:"signature"` // base64, as the API takes it
			Signer    dao.Address     `json:"signer"`
		} `json:"signatures"`
		Purchases []struct {
			OfferID  uint64      `json:"offerId"`
			UnitsWei dao.Wei     `json:"unitsWei"`
			Buyer    dao.Address `json:"buyer"`
			Salt     dao.Hash    `json:"salt"`
			Nonce    dao.Hash    `json:"nonce"`
		} `json:"purchases"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		t.Fatal(err)
	}
	types := map[string]func() typed.Message{
		"NewVersion": func() typed.Message { return new(typed.NewVersion) }, "Reseal": func() typed.Message { return new(typed.Reseal) },
		"PolicyChange": func() typed.Message { return new(typed.PolicyChange) }, "FloorChange": func() typed.Message { return new(typed.FloorChange) },
		"ListingRequest": func() typed.Message { return new(typed.ListingRequest) }, "OpenShares": func() typed.Message { return new(typed.OpenShares) },
	}
	seen := map[string]int{}
	for i, v := range doc.Signatures {
		seen[v.Type]++
		m := types[v.Type]()
		dec := json.NewDecoder(bytes.NewReader(v.Message))
		dec.DisallowUnknownFields()
		if err := dec.Decode(m); err != nil {
			t.Fatalf("%s %d: %v", v.Type, i, err)
		}
		sig, err := base64.StdEncoding.Strict().DecodeString(v.Signature)
		if err != nil {
			t.Fatalf("%s %d: %v", v.Type, i, err)
		}
		d := typed.Domain{Name: v.Domain.Name, ChainID: v.Domain.ChainID, Contract: v.Domain.Contract}
		if v.Type == "OpenShares" && d != typed.ShareFactoryDomain(d.ChainID, d.Contract) {
			t.Errorf("%s %d: domain %+v", v.Type, i, d)
		}
		if got := typed.Digest(d, m); got != v.Digest {
			t.Errorf("%s %d: digest %s, the portal has %s", v.Type, i, got, v.Digest)
		}
		if err := typed.Verify(d, m, sig, v.Signer); err != nil {
			t.Errorf("%s %d: %v", v.Type, i, err)
		}
		if err := typed.Verify(d, m, sig, dao.Address{1}); !errors.Is(err, typed.ErrWrongSigner) {
			t.Errorf("%s %d by another account: %v", v.Type, i, err)
		}
	}
	for name := range types {
		if seen[name] < 3 {
			t.Errorf("%d signatures of a %s", seen[name], name)
		}
	}
	if len(doc.Purchases) < 3 {
		t.Errorf("%d purchases", len(doc.Purchases))
	}
	for i, p := range doc.Purchases {
		if got := typed.PurchaseNonce(p.OfferID, p.UnitsWei, p.Buyer, p.Salt); got != p.Nonce {
			t.Errorf("purchase %d: nonce %s, the portal has %s", i, got, p.Nonce)
		}
	}
}
