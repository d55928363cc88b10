package typed_test

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
)

// portalFile is what the portal's TypeScript signed with viem; its own test
// writes it.
const portalFile = "../../web/vectors/docs.json"

// TestPortalSignatures: what the portal signs verifies here for its signer and
// for nobody else, in its domain and in no other.
func TestPortalSignatures(t *testing.T) {
	raw, err := os.ReadFile(portalFile)
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
		Roots []struct {
			SHA256 string   `json:"sha256"`
			Root   dao.Hash `json:"root"`
		} `json:"roots"`
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for i, v := range doc.Signatures {
		seen[v.Type]++
		m := messages()[v.Type]
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
		if got := typed.Digest(d, m); got != v.Digest {
			t.Errorf("%s %d: digest %s, the portal has %s", v.Type, i, got, v.Digest)
		}
		if err := typed.Verify(d, m, sig, v.Signer); err != nil {
			t.Errorf("%s %d: %v", v.Type, i, err)
		}
		if err := typed.Verify(d, m, sig, dao.Address{1}); !errors.Is(err, typed.ErrWrongSigner) {
			t.Errorf("%s %d by another account: %v", v.Type, i, err)
		}
		d.ChainID++
		if err := typed.Verify(d, m, sig, v.Signer); err == nil {
			t.Errorf("%s %d verifies on another chain", v.Type, i)
		}
		d.ChainID--
		if err := typed.Verify(d, m, highS(sig), v.Signer); !errors.Is(err, typed.ErrBadSignature) {
			t.Errorf("%s %d, high s: %v", v.Type, i, err)
		}
	}
	for name := range signedByPeople {
		if seen[name] < 3 {
			t.Errorf("%d signatures of a %s", seen[name], name)
		}
	}
	if len(doc.Roots) < 2 {
		t.Errorf("%d data roots", len(doc.Roots))
	}
	for _, v := range doc.Roots {
		sum, err := hex.DecodeString(v.SHA256)
		if err != nil || len(sum) != 32 {
			t.Fatalf("%q: %v", v.SHA256, err)
		}
		if got := typed.DataRoot([32]byte(sum)); got != v.Root {
			t.Errorf("data root %s, the portal has %s", got, v.Root)
		}
	}
}
