package seal

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
)

// Work factors of passphrases: scrypt with N = 2^factor, r = 8, p = 1.
const (
	// PassphraseWork is age's own: about a second and 256 MiB.
	PassphraseWork    = 18
	maxPassphraseWork = 20
	maxLocked         = 1 << 16
)

// ErrWrongPassphrase reports a file that the passphrase does not open.
var ErrWrongPassphrase = errors.New("seal: the passphrase does not open the file")

// Lock encrypts a small secret under a passphrase, as an age file with one
// scrypt recipient (age-encryption.org/v1). work is 1 to 20, normally
// PassphraseWork.
func Lock(passphrase string, work int, secret []byte) ([]byte, error) {
	if work < 1 || work > maxPassphraseWork || len(secret) > maxLocked {
		return nil, fmt.Errorf("seal: cannot lock %d bytes with work factor %d", len(secret), work)
	}
	r, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return nil, fmt.Errorf("seal: passphrase: %w", err)
	}
	r.SetWorkFactor(work)
	var out bytes.Buffer
	w, err := age.Encrypt(&out, r)
	if err != nil {
		return nil, fmt.Errorf("seal: locking: %w", err)
	}
	if _, err := w.Write(secret); err != nil {
		return nil, fmt.Errorf("seal: locking: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("seal: locking: %w", err)
	}
	return out.Bytes(), nil
}

// Unlock opens what Lock made. A file that asks for more work than 2^20 is
// refused. Errors: ErrWrongPassphrase, for damaged files too: the two cannot be
// told apart.
func Unlock(passphrase string, file []byte) ([]byte, error) {
	id, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongPassphrase, err)
	}
	id.SetMaxWorkFactor(maxPassphraseWork)
	r, err := age.Decrypt(bytes.NewReader(file), id)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongPassphrase, err)
	}
	secret, err := io.ReadAll(io.LimitReader(r, maxLocked+1))
	if err != nil || len(secret) > maxLocked {
		return nil, ErrWrongPassphrase
	}
	return secret, nil
}
