package typed_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"math/big"
	"os"
	"reflect"
	"sort"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/typed"
)

func newKey(t testing.TB, seed string) *typed.Key {
	t.Helper()
	h := dao.Keccak256([]byte(seed))
	k, err := typed.NewKey(h[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// TestSignRecover: what a key signs recovers to its address, for this digest
// only, and is the signature that go-ethereum makes.
func TestSignRecover(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		secret := rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "secret")
		k, err := typed.NewKey(secret)
		if err != nil {
			t.Skip("not a scalar")
		}
		h := dao.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))
		sig, err := k.SignDigest(h)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := typed.RecoverDigest(h, sig); err != nil || got != k.Address() {
			t.Fatalf("recovered %s, %v; want %s", got, err, k.Address())
		}
		theirs, err := crypto.ToECDSA(secret)
		if err != nil {
			t.Fatal(err)
		}
		if want := crypto.PubkeyToAddress(theirs.PublicKey); dao.Address(want) != k.Address() {
			t.Fatalf("address %s, geth %s", k.Address(), want)
		}
		want, err := crypto.Sign(h[:], theirs)
		if err != nil {
			t.Fatal(err)
		}
		want[64] += 27
		if !bytes.Equal(sig, want) {
			t.Fatalf("signature %x, geth %x", sig, want)
		}
		other := h
		other[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		if got, err := typed.RecoverDigest(other, sig); err == nil && got == k.Address() {
			t.Fatal("the signature holds for another digest")
		}
	})
}

func TestVerify(t *testing.T) {
	alice, bob := newKey(t, "alice"), newKey(t, "bob")
	d := typed.EscrowDomain(1337, dao.Address{1})
	m := &typed.SeedAck{RunID: dao.Hash{1}, Attempt: 1, Custodian: alice.Address()}
	sig, err := typed.Sign(alice, d, m)
	if err != nil {
		t.Fatal(err)
	}
	if err := typed.Verify(d, m, sig, alice.Address()); err != nil {
		t.Errorf("control: %v", err)
	}
	if err := typed.Verify(d, m, sig, bob.Address()); !errors.Is(err, typed.ErrWrongSigner) {
		t.Errorf("another signer: %v", err)
	}
	altered := *m
	altered.Attempt = 2
	if err := typed.Verify(d, &altered, sig, alice.Address()); !errors.Is(err, typed.ErrWrongSigner) {
		t.Errorf("another message: %v", err)
	}
	if err := typed.Verify(typed.RegistryDomain(1337, dao.Address{1}), m, sig, alice.Address()); !errors.Is(err, typed.ErrWrongSigner) {
		t.Errorf("another domain: %v", err)
	}
	if err := typed.Verify(d, m, nil, alice.Address()); !errors.Is(err, typed.ErrBadSignature) {
		t.Errorf("no signature: %v", err)
	}
	if _, err := typed.Sign(broken{alice}, d, m); !errors.Is(err, os.ErrClosed) {
		t.Errorf("a signer that fails: %v", err)
	}
}

type broken struct{ *typed.Key }

func (broken) SignDigest(dao.Hash) ([]byte, error) { return nil, os.ErrClosed }

func TestNewKey(t *testing.T) {
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	for name, secret := range map[string][]byte{
		"nothing": nil, "31 bytes": make([]byte, 31), "33 bytes": append(make([]byte, 32), 1), "zero": make([]byte, 32),
		"the group order": order.Bytes(), "above it": bytes.Repeat([]byte{0xff}, 32),
	} {
		if _, err := typed.NewKey(secret); !errors.Is(err, typed.ErrBadKey) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := typed.NewKey(new(big.Int).Sub(order, big.NewInt(1)).Bytes()); err != nil {
		t.Errorf("the last scalar: %v", err)
	}
}

// highS gives the other signature of the same digest by the same key, which
// the curve accepts and nobody here may.
func highS(sig []byte) []byte {
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	out := bytes.Clone(sig)
	s.FillBytes(out[32:64])
	out[64] ^= 27 ^ 28
	return out
}

// TestMalleable: one digest and key have one accepted signature.
func TestMalleable(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		h := dao.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "digest"))
		k := newKey(t, "mallory")
		sig, err := k.SignDigest(h)
		if err != nil {
			rt.Fatal(err)
		}
		high := highS(sig)
		raw := bytes.Clone(high)
		raw[64] -= 27
		if pub, err := crypto.SigToPub(h[:], raw); err != nil || dao.Address(crypto.PubkeyToAddress(*pub)) != k.Address() {
			rt.Fatalf("the curve does not accept the high s: %v", err)
		}
		if _, err := typed.RecoverDigest(h, high); !errors.Is(err, typed.ErrBadSignature) {
			rt.Fatalf("high s: %v", err)
		}
	})
}

var update = flag.Bool("update", false, "write testdata/vectors.json anew with go-ethereum")

// vector is one signature, good or bad.
type vector struct {
	Name      string      `json:"name"`
	Type      string      `json:"type,omitempty"`
	Domain    *domain     `json:"domain,omitempty"`
	Message   any         `json:"message,omitempty"` // as the Go type's JSON
	Digest    dao.Hash    `json:"digest"`
	Signature string      `json:"signature"`
	Signer    dao.Address `json:"signer,omitzero"`
	Error     string      `json:"error,omitempty"`
}

type domain struct {
	Name     string      `json:"name"`
	ChainID  uint64      `json:"chainId"`
	Contract dao.Address `json:"verifyingContract"`
}

// wrongSigner is the error of a vector whose Signer did not sign its message in
// its domain.
const wrongSigner = "signed by another key"

const vectorsFile = "testdata/vectors.json"

func TestVectors(t *testing.T) {
	if *update {
		writeVectors(t)
	}
	raw, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	var list []struct {
		vector
		Message json.RawMessage `json:"message"`
	}
	if err := json.Unmarshal(raw, &list); err != nil {
		t.Fatal(err)
	}
	failures := 0
	for _, v := range list {
		sig, err := hex.DecodeString(v.Signature)
		if err != nil {
			t.Fatal(err)
		}
		if v.Type != "" {
			m := messages()[v.Type]
			if err := json.Unmarshal(v.Message, m); err != nil {
				t.Fatalf("%s: %v", v.Name, err)
			}
			if got := typed.Digest(typed.Domain{Name: v.Domain.Name, ChainID: v.Domain.ChainID, Contract: v.Domain.Contract}, m); got != v.Digest {
				t.Errorf("%s: digest %s, want %s", v.Name, got, v.Digest)
			}
		}
		got, err := typed.RecoverDigest(v.Digest, sig)
		switch {
		case v.Error == "" && (err != nil || got != v.Signer):
			t.Errorf("%s: %s, %v; want %s", v.Name, got, err, v.Signer)
		case v.Error == wrongSigner: // a good signature, but not of this by that account
			failures++
			if err != nil || got == v.Signer {
				t.Errorf("%s: %s, %v; want another than %s", v.Name, got, err, v.Signer)
			}
		case v.Error != "":
			failures++
			if !errors.Is(err, typed.ErrBadSignature) || !got.IsZero() {
				t.Errorf("%s: %s, %v; want %s", v.Name, got, err, v.Error)
			}
		}
	}
	if len(list) < len(messages())+8 || failures < 8+5*(len(signedByPeople)+len(signedByOwners)) {
		t.Errorf("%d vectors, %d of them failures", len(list), failures)
	}
}

// signedByPeople are the types that the portal makes.
var signedByPeople = map[string]bool{"RunOrder": true, "Registration": true, "Revocation": true, "Ballot": true, "Delegation": true, "ReceiveWithAuthorization": true}

// signedByOwners are the types that owners of datasets sign.
var signedByOwners = map[string]bool{"NewVersion": true, "Reseal": true, "PolicyChange": true, "FloorChange": true, "ListingRequest": true, "OpenShares": true}

// writeVectors signs one message of each type with go-ethereum and spoils one
// signature in every way.
func writeVectors(t *testing.T) {
	secret := dao.Keccak256([]byte("vectors"))
	key, err := crypto.ToECDSA(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	signer := dao.Address(crypto.PubkeyToAddress(key.PublicKey))
	var names []string
	for n := range messages() {
		names = append(names, n)
	}
	sort.Strings(names)
	var list []vector
	var digest dao.Hash
	var last []byte
	var failing []vector
	for i, name := range names {
		m := messages()[name]
		d := domain{Name: "Sahm RunEscrow", ChainID: 1337 + uint64(i), Contract: dao.Address{byte(i + 1)}}
		data := typedData(name, typed.Domain{Name: d.Name, ChainID: d.ChainID, Contract: d.Contract},
			fill(t, &ones{n: uint64(10 * i)}, reflect.ValueOf(m).Elem(), name))
		h, _, err := apitypes.TypedDataAndHash(data)
		if err != nil {
			t.Fatal(err)
		}
		sig, err := crypto.Sign(h, key)
		if err != nil {
			t.Fatal(err)
		}
		sig[64] += 27
		digest, last = dao.Hash(h), sig
		list = append(list, vector{Name: name, Type: name, Domain: &d, Message: m, Digest: digest, Signature: hex.EncodeToString(sig), Signer: signer})
		if !signedByPeople[name] && !signedByOwners[name] {
			continue
		}
		// The digest of the same message for another chain, contract or purpose.
		spoilt := func(what string, d domain) {
			other := typed.Digest(typed.Domain{Name: d.Name, ChainID: d.ChainID, Contract: d.Contract}, m)
			failing = append(failing, vector{Name: name + ", " + what, Type: name, Domain: &d, Message: m, Digest: other, Signature: hex.EncodeToString(sig), Signer: signer, Error: wrongSigner})
		}
		spoilt("on another chain", domain{d.Name, d.ChainID + 1, d.Contract})
		spoilt("for another contract", domain{d.Name, d.ChainID, dao.Address{0xff}})
		spoilt("for another purpose", domain{d.Name + " ", d.ChainID, d.Contract})
		failing = append(failing,
			vector{Name: name + ", by another account", Type: name, Domain: &d, Message: m, Digest: digest, Signature: hex.EncodeToString(sig), Signer: dao.Address{1}, Error: wrongSigner},
			vector{Name: name + ", high s", Type: name, Domain: &d, Message: m, Digest: digest, Signature: hex.EncodeToString(highS(sig)), Signer: signer, Error: "signature does not verify"})
	}
	list = append(list, failing...)
	spoil := func(name string, f func(sig []byte) []byte) {
		list = append(list, vector{Name: name, Digest: digest, Signature: hex.EncodeToString(f(bytes.Clone(last))), Error: "signature does not verify"})
	}
	n := crypto.S256().Params().N.Bytes()
	spoil("high s", highS)
	spoil("empty", func([]byte) []byte { return nil })
	spoil("64 bytes (EIP-2098 is not accepted)", func(s []byte) []byte { return s[:64] })
	spoil("66 bytes", func(s []byte) []byte { return append(s, 0) })
	spoil("v is 0 or 1", func(s []byte) []byte { s[64] -= 27; return s })
	spoil("v is 29", func(s []byte) []byte { s[64] = 29; return s })
	spoil("v of EIP-155", func(s []byte) []byte { s[64] = 37; return s })
	spoil("r is 0", func(s []byte) []byte { copy(s, make([]byte, 32)); return s })
	spoil("s is 0", func(s []byte) []byte { copy(s[32:], make([]byte, 32)); return s })
	spoil("r is the group order", func(s []byte) []byte { copy(s, n); return s })
	spoil("s is the group order", func(s []byte) []byte { copy(s[32:], n); return s })
	spoil("r is not on the curve", func(s []byte) []byte {
		copy(s, append(make([]byte, 31), 5)) // x = 5 has no y
		return s
	})
	raw, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(vectorsFile, append(raw, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}

// FuzzRecoverDigest: never a panic; what recovers is in the one accepted form
// and go-ethereum agrees.
func FuzzRecoverDigest(f *testing.F) {
	h := dao.Keccak256([]byte("fuzz"))
	sig, err := newKey(f, "fuzz").SignDigest(h)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(h[:], sig)
	f.Add(h[:], highS(sig))
	f.Fuzz(func(t *testing.T, digest, sig []byte) {
		var h dao.Hash
		copy(h[:], digest)
		who, err := typed.RecoverDigest(h, sig)
		if err != nil {
			if !errors.Is(err, typed.ErrBadSignature) || !who.IsZero() {
				t.Fatalf("%s, %v", who, err)
			}
			return
		}
		raw := bytes.Clone(sig)
		raw[64] -= 27
		pub, err := crypto.SigToPub(h[:], raw)
		if err != nil || dao.Address(crypto.PubkeyToAddress(*pub)) != who {
			t.Fatalf("geth recovers %v, %v; we %s", pub, err, who)
		}
		if _, err := typed.RecoverDigest(h, highS(sig)); err == nil {
			t.Fatal("a second signature of the same kind")
		}
	})
}

func TestDataRoot(t *testing.T) {
	a, b := typed.DataRoot([32]byte{1}), typed.DataRoot([32]byte{2})
	if a == b || a.IsZero() || a == dao.Keccak256(append(make([]byte, 0), bytes.Repeat([]byte{1}, 1)...)) {
		t.Error("data roots")
	}
	if a != typed.DataRoot([32]byte{1}) {
		t.Error("equal files have different roots")
	}
}
