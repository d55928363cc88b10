package seal

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
)

// MaxSecret is the largest secret that Seal takes, in bytes. Seeds, pieces and
// keys have 32 to 64; larger things are files, for EncryptTo.
const MaxSecret = 64 << 10

// MaxSealed bounds a sealed blob in bytes: the secret, its context and age's
// header and tags with room to spare.
const MaxSealed = MaxSecret + 4096

// Seal encrypts secret to recipient so that only its holder can open it, and
// only in the same context. The plaintext is the encoded Context, the
// secret's length (4 bytes big-endian) and the secret; the result is an age
// file of len(secret) + about 450 bytes. Errors: ErrBadContext,
// ErrBadRecipient, ErrTooLarge.
func Seal(recipient Recipient, context Context, secret []byte) ([]byte, error) {
	plain, err := context.Encode()
	if err != nil {
		return nil, err
	}
	if len(secret) > MaxSecret {
		return nil, fmt.Errorf("%w: secret of %d bytes, limit %d", ErrTooLarge, len(secret), MaxSecret)
	}
	plain = binary.BigEndian.AppendUint32(plain, uint32(len(secret)))
	plain = append(plain, secret...)
	var out bytes.Buffer
	w, err := EncryptTo(&out, recipient)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plain); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return out.Bytes(), nil
}

// Open returns the secret in blob, if it was sealed to identity in exactly the
// context want. Errors: ErrBadContext (want itself), ErrWrongContext, which
// names the first field that differs, ErrWrongKey, ErrTruncatedCiphertext,
// ErrDecrypt, ErrMalformed, ErrTooLarge. age does not say who sealed: a
// signature over blob does.
func Open(identity *Identity, want Context, blob []byte) ([]byte, error) {
	expected, err := want.Encode()
	if err != nil {
		return nil, err
	}
	if len(blob) > MaxSealed {
		return nil, fmt.Errorf("%w: sealed blob of %d bytes, limit %d", ErrTooLarge, len(blob), MaxSealed)
	}
	r, err := Decrypt(bytes.NewReader(blob), identity)
	if err != nil {
		return nil, err
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return openPlain(expected, plain)
}

// openPlain checks the decrypted plaintext against the expected context.
func openPlain(expected, plain []byte) ([]byte, error) {
	if len(plain) < ContextSize+4 {
		return nil, fmt.Errorf("%w: sealed plaintext of %d bytes", ErrMalformed, len(plain))
	}
	if field := firstDifference(expected, plain[:ContextSize]); field != "" {
		return nil, fmt.Errorf("%w: %s differs", ErrWrongContext, field)
	}
	secret := plain[ContextSize+4:]
	if n := binary.BigEndian.Uint32(plain[ContextSize:]); uint64(n) != uint64(len(secret)) {
		return nil, fmt.Errorf("%w: secret of %d bytes, states %d", ErrMalformed, len(secret), n)
	}
	return secret, nil
}
