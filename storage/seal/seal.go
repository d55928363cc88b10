// Package seal is the encryption that everything private goes through before
// it is stored or sent: age files for data, secrets sealed to one receiver in
// one context, and the envelope that hands a dataset's key to the custodians.
//
// It does not split secrets (mpc/replicated), move bytes, or decide who may
// have a key (mpc/custodian). It keeps no state and reads no clock; fresh
// identities come from the randomness passed in, while age itself draws file
// keys and ephemeral keys from crypto/rand.
//
// It promises that a secret opens only in the context that it was sealed for,
// that altered or cut-off ciphertext is a named error and never wrong
// plaintext, and that none of its types prints a secret.
//
// Files follow https://age-encryption.org/v1 (X25519, ChaCha20-Poly1305
// STREAM), so that any age implementation reads them. See DESIGN.md.
package seal

import (
	"errors"
	"fmt"

	"sahm/storage"
)

// Errors that callers tell apart with errors.Is. ErrWrongContext,
// ErrMalformed and ErrTooLarge are those of package storage.
var (
	// ErrBadIdentity: not an age X25519 secret key.
	ErrBadIdentity = errors.New("not an age identity")
	// ErrBadRecipient: not an age X25519 public key.
	ErrBadRecipient = errors.New("not an age recipient")
	// ErrDecrypt: the ciphertext was altered, or is not an age file, or is one
	// of the two more exact errors below.
	ErrDecrypt = errors.New("ciphertext does not decrypt")
	// ErrWrongKey: the file is not encrypted to this identity.
	ErrWrongKey = fmt.Errorf("%w: made for another key", ErrDecrypt)
	// ErrTruncatedCiphertext: the ciphertext ended too early. It wraps
	// ErrDecrypt and storage.ErrTruncated. Where the last chunk fails, cutting
	// and altering cannot be told apart, and the error is this one.
	ErrTruncatedCiphertext = fmt.Errorf("%w: %w", ErrDecrypt, storage.ErrTruncated)
	// ErrBadContext: a Context that cannot be encoded.
	ErrBadContext = errors.New("context is not valid")
	// ErrWrongContext: sealed for another context than the opener expects.
	ErrWrongContext = storage.ErrWrongContext
	// ErrMalformed: decrypted or parsed, but not of the expected format.
	ErrMalformed = storage.ErrMalformed
	// ErrTooLarge: over a stated limit.
	ErrTooLarge = storage.ErrTooLarge
	// ErrBadCommitment: a piece is not the one that the envelope commits to.
	ErrBadCommitment = errors.New("piece does not match its commitment")
	// ErrNotHolder: the custodian holds nothing of this envelope.
	ErrNotHolder = errors.New("not a custodian of this envelope")
)
