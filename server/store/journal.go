package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
)

// JournalTx is one transaction that the server means to send from a key of its
// own. It is stored before it is broadcast, so that after a crash the same
// bytes are sent again instead of the same intent with another nonce.
type JournalTx struct {
	ID     string // name of the intent; one intent is never sent twice
	Sender string // address
	Nonce  uint64
	Hash   string // 0x hex
	Raw    []byte // signed transaction
	Label  string // for people
	State  string
	Block  uint64 // number of the block that includes it, 0 if none
	Error  string

	CreatedMs, UpdatedMs int64
}

const journalColumns = `id, sender, nonce, hash, raw, label, state, block_number, error, created_ms, updated_ms`

func scanJournal(s scanner) (t JournalTx, err error) {
	var (
		raw          string
		nonce, block int64
	)
	if err = s.Scan(&t.ID, &t.Sender, &nonce, &t.Hash, &raw, &t.Label, &t.State, &block, &t.Error, &t.CreatedMs, &t.UpdatedMs); err != nil {
		return t, err
	}
	t.Nonce, t.Block = uint64(nonce), uint64(block)
	t.Raw, err = hex.DecodeString(raw)
	return t, err
}

// PutTx stores an intended transaction. ErrConflict if its ID, or its sender's
// nonce, is taken; then read the one that is there with Tx.
func (s *Store) PutTx(ctx context.Context, t JournalTx) error {
	nonce, err := signed(t.Nonce)
	if err != nil {
		return fmt.Errorf("journal transaction: %w", err)
	}
	block, err := signed(t.Block)
	if err != nil {
		return fmt.Errorf("journal transaction: %w", err)
	}
	return s.write(ctx, "journal transaction", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO tx_journal (`+journalColumns+`)
			VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) ON CONFLICT DO NOTHING`,
			t.ID, t.Sender, nonce, t.Hash, hex.EncodeToString(t.Raw), t.Label, t.State, block, t.Error, t.CreatedMs, t.UpdatedMs)
		if err == nil && n == 0 {
			err = fmt.Errorf("intent %s, nonce %d of %s: %w", t.ID, t.Nonce, t.Sender, ErrConflict)
		}
		return err
	})
}

// ReplaceTx stores other bytes (a new nonce, a higher fee) for a journalled
// intent, keeping its id, label and created_ms.
func (s *Store) ReplaceTx(ctx context.Context, t JournalTx) error {
	nonce, err := signed(t.Nonce)
	if err != nil {
		return fmt.Errorf("replace transaction: %w", err)
	}
	block, err := signed(t.Block)
	if err != nil {
		return fmt.Errorf("replace transaction: %w", err)
	}
	return s.write(ctx, "replace transaction", func(tx *sql.Tx) error {
		taken, err := queryOne(ctx, tx, scanText, `SELECT id FROM tx_journal WHERE sender=$1 AND nonce=$2 AND id<>$3`, t.Sender, nonce, t.ID)
		if err == nil {
			return fmt.Errorf("nonce %d of %s belongs to %s: %w", t.Nonce, t.Sender, taken, ErrConflict)
		} else if !errors.Is(err, ErrNotFound) {
			return err
		}
		n, err := exec(ctx, tx, `UPDATE tx_journal SET sender=$2, nonce=$3, hash=$4, raw=$5, state=$6, block_number=$7, error=$8, updated_ms=$9
			WHERE id=$1`, t.ID, t.Sender, nonce, t.Hash, hex.EncodeToString(t.Raw), t.State, block, t.Error, t.UpdatedMs)
		if err == nil && n == 0 {
			err = fmt.Errorf("intent %s: %w", t.ID, ErrNotFound)
		}
		return err
	})
}

// Tx reads the transaction of an intent, or ErrNotFound.
func (s *Store) Tx(ctx context.Context, id string) (JournalTx, error) {
	t, err := queryOne(ctx, s.db, scanJournal, `SELECT `+journalColumns+` FROM tx_journal WHERE id=$1`, id)
	if err != nil {
		return JournalTx{}, fmt.Errorf("intent %s: %w", id, err)
	}
	return t, nil
}

// SetTxState records what became of a journalled transaction.
func (s *Store) SetTxState(ctx context.Context, id, state string, block uint64, reason string, nowMs int64) error {
	number, err := signed(block)
	if err != nil {
		return fmt.Errorf("set transaction state: %w", err)
	}
	return s.write(ctx, "set transaction state", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `UPDATE tx_journal SET state=$2, block_number=$3, error=$4, updated_ms=$5 WHERE id=$1`,
			id, state, number, reason, nowMs)
		if err == nil && n == 0 {
			err = fmt.Errorf("intent %s: %w", id, ErrNotFound)
		}
		return err
	})
}

// TxsInState lists journalled transactions in any of states, by sender and
// nonce; an empty sender means all.
func (s *Store) TxsInState(ctx context.Context, sender string, states ...string) ([]JournalTx, error) {
	q := query{text: `SELECT ` + journalColumns + ` FROM tx_journal WHERE 1=1`}
	if sender != "" {
		q.and("sender=", sender)
	}
	q.andIn("state", states)
	q.text += " ORDER BY sender, nonce"
	ts, err := queryAll(ctx, s.db, scanJournal, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("journalled transactions: %w", err)
	}
	return ts, nil
}

// NextNonce is one more than the highest journalled nonce of sender, 0 if
// there is none.
func (s *Store) NextNonce(ctx context.Context, sender string) (uint64, error) {
	n, err := queryOne(ctx, s.db, scanInt, `SELECT COALESCE(MAX(nonce), -1)+1 FROM tx_journal WHERE sender=$1`, sender)
	if err != nil {
		return 0, fmt.Errorf("next nonce of %s: %w", sender, err)
	}
	return uint64(n), nil
}

// RawTx is a signed transaction of an outside wallet.
type RawTx struct {
	Hash   string // 0x hex
	Sender string
	Nonce  uint64
	Raw    []byte
	State  string

	CreatedMs, UpdatedMs int64
}

const rawTxColumns = `hash, sender, nonce, raw, state, created_ms, updated_ms`

func scanRawTx(s scanner) (t RawTx, err error) {
	var (
		raw   string
		nonce int64
	)
	if err = s.Scan(&t.Hash, &t.Sender, &nonce, &raw, &t.State, &t.CreatedMs, &t.UpdatedMs); err != nil {
		return t, err
	}
	t.Nonce = uint64(nonce)
	t.Raw, err = hex.DecodeString(raw)
	return t, err
}

// PutRawTx stores a raw transaction before it is broadcast; fresh is false if
// it was there.
func (s *Store) PutRawTx(ctx context.Context, t RawTx) (fresh bool, err error) {
	nonce, err := signed(t.Nonce)
	if err != nil {
		return false, fmt.Errorf("journal raw transaction: %w", err)
	}
	err = s.write(ctx, "journal raw transaction", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `INSERT INTO raw_txs (`+rawTxColumns+`) VALUES ($1,$2,$3,$4,$5,$6,$7)
			ON CONFLICT (hash) DO NOTHING`, t.Hash, t.Sender, nonce, hex.EncodeToString(t.Raw), t.State, t.CreatedMs, t.UpdatedMs)
		fresh = n == 1
		return err
	})
	return fresh && err == nil, err
}

// SetRawTxState records what became of a raw transaction.
func (s *Store) SetRawTxState(ctx context.Context, hash, state string, nowMs int64) error {
	return s.write(ctx, "set raw transaction state", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `UPDATE raw_txs SET state=$2, updated_ms=$3 WHERE hash=$1`, hash, state, nowMs)
		if err == nil && n == 0 {
			err = fmt.Errorf("raw transaction %s: %w", hash, ErrNotFound)
		}
		return err
	})
}

// RawTxsInState lists raw transactions in any of states, by sender and nonce.
func (s *Store) RawTxsInState(ctx context.Context, states ...string) ([]RawTx, error) {
	q := query{text: `SELECT ` + rawTxColumns + ` FROM raw_txs WHERE 1=1`}
	q.andIn("state", states)
	q.text += " ORDER BY sender, nonce, created_ms"
	ts, err := queryAll(ctx, s.db, scanRawTx, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("raw transactions: %w", err)
	}
	return ts, nil
}
