package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
)

// Session is a signed-in address. The token itself is never stored.
type Session struct {
	Address   string
	Role      string
	CreatedMs int64
	ExpiresMs int64
}

// PutSession stores a session under the SHA-256 of its token, which must be at
// least 16 bytes of randomness as text. ErrConflict if the token is in use.
func (s *Store) PutSession(ctx context.Context, token string, v Session) error {
	if len(token) < 16 {
		return fmt.Errorf("store session: %w: token shorter than 16 characters", ErrInvalid)
	}
	return s.write(ctx, "store session", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO sessions (token_hash, address, role, created_ms, expires_ms)
			VALUES ($1,$2,$3,$4,$5) ON CONFLICT (token_hash) DO NOTHING`,
			hashToken(token), v.Address, v.Role, v.CreatedMs, v.ExpiresMs)
		if err == nil && n == 0 {
			err = ErrConflict
		}
		return err
	})
}

// Session reads the session of a token: ErrNotFound if there is none,
// ErrExpired from its ExpiresMs on.
func (s *Store) Session(ctx context.Context, token string, nowMs int64) (Session, error) {
	v, err := queryOne(ctx, s.db, func(r scanner) (v Session, err error) {
		err = r.Scan(&v.Address, &v.Role, &v.CreatedMs, &v.ExpiresMs)
		return v, err
	}, `SELECT address, role, created_ms, expires_ms FROM sessions WHERE token_hash=$1`, hashToken(token))
	if err == nil && nowMs >= v.ExpiresMs {
		err = ErrExpired
	}
	if err != nil {
		return Session{}, fmt.Errorf("session: %w", err)
	}
	return v, nil
}

// DeleteSession signs a token out; an unknown one is no error.
func (s *Store) DeleteSession(ctx context.Context, token string) error {
	return s.write(ctx, "delete session", func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `DELETE FROM sessions WHERE token_hash=$1`, hashToken(token))
		return err
	})
}

func hashToken(token string) string {
	h := sha256.Sum256([]byte(token))
	return hex.EncodeToString(h[:])
}

// IssueNonce stores a nonce that can be consumed once for purpose until
// expiresMs. ErrConflict if it was issued before.
func (s *Store) IssueNonce(ctx context.Context, purpose, nonce string, expiresMs int64) error {
	return s.write(ctx, "issue nonce", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO nonces (purpose, nonce, expires_ms, used_ms)
			VALUES ($1,$2,$3,0) ON CONFLICT (purpose, nonce) DO NOTHING`, purpose, nonce, expiresMs)
		if err == nil && n == 0 {
			err = ErrConflict
		}
		return err
	})
}

// ConsumeNonce uses a nonce up. Of any number of concurrent callers one
// succeeds; the others get ErrReplayed. ErrExpired from its expiry on,
// ErrNotFound if it was never issued or was purged.
func (s *Store) ConsumeNonce(ctx context.Context, purpose, nonce string, nowMs int64) error {
	return s.write(ctx, "consume nonce", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `UPDATE nonces SET used_ms=$3
			WHERE purpose=$1 AND nonce=$2 AND used_ms=0 AND expires_ms>$3`, purpose, nonce, nowMs)
		if err != nil || n == 1 {
			return err
		}
		used, err := queryOne(ctx, tx, scanInt, `SELECT used_ms FROM nonces WHERE purpose=$1 AND nonce=$2`, purpose, nonce)
		switch {
		case err != nil:
			return err
		case used != 0:
			return ErrReplayed
		}
		return ErrExpired
	})
}

// UseSignature records that a signed request was acted on, so that the same
// one is never acted on again: ErrReplayed if its digest is known, ErrExpired
// if its own deadline expiresMs has passed at nowMs.
func (s *Store) UseSignature(ctx context.Context, digest string, expiresMs, nowMs int64) error {
	if nowMs >= expiresMs {
		return fmt.Errorf("use signature: %w", ErrExpired)
	}
	return s.write(ctx, "use signature", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO used_signatures (digest, expires_ms, used_ms)
			VALUES ($1,$2,$3) ON CONFLICT (digest) DO NOTHING`, digest, expiresMs, nowMs)
		if err == nil && n == 0 {
			err = ErrReplayed
		}
		return err
	})
}

// ReleaseSignature forgets a use whose action failed before it had any effect,
// so that the signer may send the same request again.
func (s *Store) ReleaseSignature(ctx context.Context, digest string) error {
	return s.write(ctx, "release signature", func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `DELETE FROM used_signatures WHERE digest=$1`, digest)
		return err
	})
}

// PurgeExpired deletes sessions, nonces and signatures that expired before
// nowMs. That forgets nothing that matters: past its expiry a signature or
// nonce is refused for that reason alone.
func (s *Store) PurgeExpired(ctx context.Context, nowMs int64) (deleted int64, err error) {
	err = s.write(ctx, "purge expired", func(tx *sql.Tx) error {
		deleted = 0
		var errs error
		for _, q := range []string{
			`DELETE FROM sessions WHERE expires_ms<$1`,
			`DELETE FROM nonces WHERE expires_ms<$1`,
			`DELETE FROM used_signatures WHERE expires_ms<$1`,
		} {
			n, err := exec(ctx, tx, q, nowMs)
			errs = errors.Join(errs, err)
			deleted += n
		}
		return errs
	})
	return deleted, err
}
