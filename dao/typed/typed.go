// Package typed encodes, signs and recovers every EIP-712 message of the
// market. Each type's domain carries the chain id and the verifying contract,
// so a signature is good for one chain, one contract and one purpose.
//
// Use it for anything that one party signs and another relies on. It does no
// I/O and holds no keys longer than a call; hashing follows EIP-712 exactly
// and is cross-checked with the contracts.
package typed

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"sort"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"sahm/dao"
)

// Errors of signature handling.
var (
	ErrBadSignature = errors.New("signature does not verify")
	ErrWrongSigner  = errors.New("signed by another key")
	ErrBadKey       = errors.New("not a secp256k1 private key")
)

// Domain is an EIP-712 domain with name, version "1", chain id and contract.
type Domain struct {
	Name     string
	ChainID  uint64
	Contract dao.Address
}

// EscrowDomain is the domain of orders, results and all messages of a run.
func EscrowDomain(chainID uint64, escrow dao.Address) Domain {
	return Domain{Name: "Sahm RunEscrow", ChainID: chainID, Contract: escrow}
}

// RegistryDomain is the domain of registrations, revocations and dataset acks.
func RegistryDomain(chainID uint64, registry dao.Address) Domain {
	return Domain{Name: "Sahm DatasetRegistry", ChainID: chainID, Contract: registry}
}

// Separator is the domain's struct hash.
func (d Domain) Separator() dao.Hash { return separator(d.Name, "1", d.ChainID, d.Contract) }

func separator(name, version string, chainID uint64, contract dao.Address) dao.Hash {
	t := dao.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	e := newEnc(t)
	e.str(name)
	e.str(version)
	e.u64(chainID)
	e.addr(contract)
	return e.sum()
}

// Message is any struct of this package: it knows its own EIP-712 struct hash.
type Message interface{ StructHash() dao.Hash }

// Digest is keccak256(0x1901 ‖ separator ‖ structHash).
func Digest(d Domain, m Message) dao.Hash {
	s, h := d.Separator(), m.StructHash()
	return dao.Keccak256([]byte{0x19, 0x01}, s[:], h[:])
}

// Key signs digests. It is a secp256k1 private key.
type Key struct {
	priv *secp256k1.PrivateKey
	addr dao.Address
}

// NewKey reads a 32-byte secret scalar.
func NewKey(secret []byte) (*Key, error) {
	var s secp256k1.ModNScalar
	if len(secret) != 32 || s.SetByteSlice(secret) || s.IsZero() {
		return nil, ErrBadKey
	}
	p := secp256k1.NewPrivateKey(&s)
	return &Key{priv: p, addr: pubAddress(p.PubKey())}, nil
}

// Address is the account that the key controls.
func (k *Key) Address() dao.Address { return k.addr }

// SignDigest returns 65 bytes r ‖ s ‖ v with v 27 or 28 (deterministic,
// RFC 6979, low s).
func (k *Key) SignDigest(h dao.Hash) ([]byte, error) {
	c := ecdsa.SignCompact(k.priv, h[:], false)
	return append(append([]byte{}, c[1:]...), c[0]), nil
}

// Signer is what signs: a Key, or a keystore's account.
type Signer interface {
	Address() dao.Address
	SignDigest(dao.Hash) ([]byte, error)
}

// Sign signs m in domain d.
func Sign(s Signer, d Domain, m Message) ([]byte, error) {
	sig, err := s.SignDigest(Digest(d, m))
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}
	return sig, nil
}

// RecoverDigest returns the account whose key signed h. High-s and malformed
// signatures are refused with ErrBadSignature.
func RecoverDigest(h dao.Hash, sig []byte) (dao.Address, error) {
	if len(sig) != 65 || (sig[64] != 27 && sig[64] != 28) {
		return dao.Address{}, ErrBadSignature
	}
	var s secp256k1.ModNScalar
	if s.SetByteSlice(sig[32:64]) || s.IsOverHalfOrder() {
		return dao.Address{}, ErrBadSignature
	}
	c := append([]byte{sig[64]}, sig[:64]...)
	pub, _, err := ecdsa.RecoverCompact(c, h[:])
	if err != nil {
		return dao.Address{}, fmt.Errorf("%w: %v", ErrBadSignature, err)
	}
	return pubAddress(pub), nil
}

// Verify checks that who signed m in domain d.
func Verify(d Domain, m Message, sig []byte, who dao.Address) error {
	got, err := RecoverDigest(Digest(d, m), sig)
	if err != nil {
		return err
	}
	if got != who {
		return fmt.Errorf("%w: %s, not %s", ErrWrongSigner, got, who)
	}
	return nil
}

func pubAddress(p *secp256k1.PublicKey) dao.Address {
	h := dao.Keccak256(p.SerializeUncompressed()[1:])
	return dao.Address(h[12:])
}

// DataRoot is the root of a dataset's plaintext bytes' SHA-256, separated by
// domain: equal files have equal roots.
func DataRoot(sha256 [32]byte) dao.Hash {
	return dao.Keccak256([]byte("sahm/data-root/v1"), sha256[:])
}

// typeHash hashes a primary type followed by the types it refers to in
// alphabetical order, as encodeType demands.
func typeHash(primary string, refs ...string) dao.Hash {
	sort.Strings(refs)
	return dao.Keccak256([]byte(primary + strings.Join(refs, "")))
}

// enc appends EIP-712 encoded members after the type hash.
type enc struct{ b []byte }

func newEnc(typ dao.Hash) *enc { return &enc{b: append([]byte{}, typ[:]...)} }

func (e *enc) word(b []byte) {
	var w [32]byte
	copy(w[32-len(b):], b)
	e.b = append(e.b, w[:]...)
}
func (e *enc) u64(v uint64)       { e.word(binary.BigEndian.AppendUint64(nil, v)) }
func (e *enc) addr(a dao.Address) { e.word(a[:]) }
func (e *enc) hash(h dao.Hash)    { e.b = append(e.b, h[:]...) }
func (e *enc) str(s string)       { e.hash(dao.Keccak256([]byte(s))) }
func (e *enc) wei(w dao.Wei)      { e.word(w.Big().FillBytes(make([]byte, 32))) }
func (e *enc) big(v *big.Int)     { e.word(v.FillBytes(make([]byte, 32))) }
func (e *enc) bytes16(b [16]byte) { var w [32]byte; copy(w[:], b[:]); e.b = append(e.b, w[:]...) }
func (e *enc) sum() dao.Hash      { return dao.Keccak256(e.b) }
