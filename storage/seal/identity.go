package seal

import (
	"crypto/ecdh"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"filippo.io/age"

	"sahm/dao"
)

// Human-readable parts of age's two key encodings (Bech32, BIP 173).
const (
	hrpIdentity  = "age-secret-key-"
	hrpRecipient = "age"
)

// Identity is an age X25519 secret key. It opens what was encrypted to its
// Recipient. Printing or logging it shows the recipient only.
type Identity struct {
	secret [32]byte
	native *age.X25519Identity
}

// NewIdentity draws a fresh identity: 32 bytes from rand, which must be a
// cryptographic source. A dataset version gets one of its own, and so does a
// receiver's every run-scoped key.
func NewIdentity(rand io.Reader) (*Identity, error) {
	var secret [32]byte
	if _, err := io.ReadFull(rand, secret[:]); err != nil {
		return nil, fmt.Errorf("draw identity: %w", err)
	}
	return IdentityFromSecret(secret)
}

// IdentityFromSecret makes the identity of a 32-byte X25519 scalar, as Secret
// returns it. The all-zero scalar is refused with ErrBadIdentity: it is what a
// forgotten or wiped key looks like.
func IdentityFromSecret(secret [32]byte) (*Identity, error) {
	return ParseIdentity(strings.ToUpper(bech32Encode(hrpIdentity, secret[:])))
}

// ParseIdentity reads the text "AGE-SECRET-KEY-1…" of a scalar that is not all
// zero. Errors wrap ErrBadIdentity and never quote the text.
func ParseIdentity(s string) (*Identity, error) {
	hrp, raw, err := bech32Decode(s)
	if err != nil || hrp != hrpIdentity || len(raw) != 32 || s != strings.ToUpper(s) {
		return nil, fmt.Errorf("%w: want AGE-SECRET-KEY-1… in upper case", ErrBadIdentity)
	}
	if [32]byte(raw) == ([32]byte{}) {
		return nil, fmt.Errorf("%w: all zero", ErrBadIdentity)
	}
	native, err := age.ParseX25519Identity(s)
	if err != nil {
		return nil, fmt.Errorf("%w: refused by age", ErrBadIdentity)
	}
	return &Identity{secret: [32]byte(raw), native: native}, nil
}

// Secret returns the 32 raw bytes of the key: what is shared among custodians.
func (i *Identity) Secret() [32]byte { return i.secret }

// Reveal returns the secret key as age writes it, "AGE-SECRET-KEY-1…", for a
// file that its owner keeps.
func (i *Identity) Reveal() string { return i.native.String() }

// Recipient returns the public key.
func (i *Identity) Recipient() Recipient {
	// bech32 of 32 bytes was produced by age itself, so it parses.
	_, raw, _ := bech32Decode(i.native.Recipient().String())
	var r Recipient
	copy(r[:], raw)
	return r
}

// String names the identity by its public key.
func (i *Identity) String() string { return "identity of " + i.Recipient().String() }

// GoString hides the secret as String does.
func (i *Identity) GoString() string { return i.String() }

// LogValue hides the secret from structured logs.
func (i *Identity) LogValue() slog.Value { return slog.StringValue(i.String()) }

// MarshalText refuses: an identity is written only through Reveal.
func (i *Identity) MarshalText() ([]byte, error) {
	return nil, fmt.Errorf("%w: identities are not serialised", ErrBadIdentity)
}

// Recipient is an age X25519 public key: the 32 bytes of the curve point.
// Contracts hold it as bytes32, text is "age1…".
type Recipient [32]byte

// ParseRecipient reads the text "age1…", or fails with ErrBadRecipient.
func ParseRecipient(s string) (Recipient, error) {
	hrp, raw, err := bech32Decode(s)
	if err != nil || hrp != hrpRecipient || len(raw) != 32 || s != strings.ToLower(s) {
		return Recipient{}, fmt.Errorf("%w: want age1… in lower case", ErrBadRecipient)
	}
	r := Recipient(raw)
	_, err = r.native()
	return r, err
}

// String is the text "age1…".
func (r Recipient) String() string { return bech32Encode(hrpRecipient, r[:]) }

// MarshalText implements encoding.TextMarshaler.
func (r Recipient) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Recipient) UnmarshalText(b []byte) error {
	v, err := ParseRecipient(string(b))
	if err == nil {
		*r = v
	}
	return err
}

// Hash is keccak256 of the 32 bytes: what a holder registers on chain before
// it asks custodians to seal to r.
func (r Recipient) Hash() dao.Hash { return dao.Keccak256(r[:]) }

// native converts r, refusing points of low order, to which anybody could
// decrypt: X25519 with them is zero whatever the other key is.
func (r Recipient) native() (*age.X25519Recipient, error) {
	point, err := ecdh.X25519().NewPublicKey(r[:])
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrBadRecipient, err)
	}
	probe, err := ecdh.X25519().NewPrivateKey(append(make([]byte, 31), 1))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrBadRecipient, err)
	}
	if _, err := probe.ECDH(point); err != nil {
		return nil, fmt.Errorf("%w: point of low order", ErrBadRecipient)
	}
	n, err := age.ParseX25519Recipient(r.String())
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrBadRecipient, err)
	}
	return n, nil
}
