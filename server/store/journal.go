package store

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

var (
	// ErrIntentExists reports a second PutTx of the same (Sender, Intent).
	ErrIntentExists = errors.New("intent is already in the journal")
	// ErrNonceTaken reports a (Sender, Nonce) that another intent has.
	ErrNonceTaken = errors.New("nonce is taken by another intent")
)

// JournalTx is one transaction that the server means to send from a key of its
// own. It is stored before it is broadcast, so that after a crash the same
// bytes are sent again instead of the same intent with another nonce.
type JournalTx struct {
	Sender string // address
	Intent string // names the intent, unique per Sender
	Nonce  uint64 // unique per Sender among all rows
	Raw    []byte // signed transaction in force
	// Hashes holds every transaction ever signed for the intent, 0x hex, the
	// one in force last.
	Hashes     []string
	Mined      bool
	MinedHash  string
	MinedBlock uint64

	CreatedMs, UpdatedMs int64
}

const journalColumns = `sender, intent, nonce, raw, hashes, mined, mined_hash, mined_block, created_ms, updated_ms`

func scanJournal(s scanner) (t JournalTx, err error) {
	var (
		raw, hashes  string
		nonce, block int64
	)
	if err = s.Scan(&t.Sender, &t.Intent, &nonce, &raw, &hashes, &t.Mined, &t.MinedHash, &block, &t.CreatedMs, &t.UpdatedMs); err != nil {
		return t, err
	}
	t.Nonce, t.MinedBlock = uint64(nonce), uint64(block)
	if t.Raw, err = hex.DecodeString(raw); err != nil {
		return t, err
	}
	return t, json.Unmarshal([]byte(hashes), &t.Hashes)
}

// journalArgs are the columns of t up to mined_block.
func journalArgs(t JournalTx) ([]any, error) {
	if t.Sender == "" || t.Intent == "" {
		return nil, fmt.Errorf("%w: transaction without a sender or intent", ErrInvalid)
	}
	nonce, err1 := signed(t.Nonce)
	block, err2 := signed(t.MinedBlock)
	if t.Hashes == nil {
		t.Hashes = []string{}
	}
	hashes, err3 := json.Marshal(t.Hashes)
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	return []any{t.Sender, t.Intent, nonce, hex.EncodeToString(t.Raw), string(hashes), t.Mined, t.MinedHash, block}, nil
}

// lockSender keeps other writers of sender's journal out until tx ends.
func lockSender(ctx context.Context, tx *sql.Tx, sender string) error {
	_, err := exec(ctx, tx, `INSERT INTO counters (name, value) VALUES ($1, 1)
		ON CONFLICT (name) DO UPDATE SET value=counters.value+1`, "journal:"+sender)
	return err
}

// nonceFree returns ErrNonceTaken if another intent than t's has its nonce.
func nonceFree(ctx context.Context, tx *sql.Tx, t JournalTx) error {
	taken, err := queryOne(ctx, tx, scanText, `SELECT intent FROM tx_journal WHERE sender=$1 AND nonce=$2 AND intent<>$3`,
		t.Sender, int64(t.Nonce), t.Intent)
	switch {
	case errors.Is(err, ErrNotFound):
		return nil
	case err != nil:
		return err
	}
	return fmt.Errorf("nonce %d of %s belongs to %q: %w", t.Nonce, t.Sender, taken, ErrNonceTaken)
}

// PutTx stores an intended transaction: ErrIntentExists if (Sender, Intent) is
// there, ErrNonceTaken if (Sender, Nonce) is.
func (s *Store) PutTx(ctx context.Context, t JournalTx) error {
	args, err := journalArgs(t)
	if err != nil {
		return fmt.Errorf("journal transaction: %w", err)
	}
	return s.write(ctx, "journal transaction", func(tx *sql.Tx) error {
		if err := lockSender(ctx, tx, t.Sender); err != nil {
			return err
		}
		switch _, err := journalRow(ctx, tx, t.Sender, t.Intent); {
		case err == nil:
			return fmt.Errorf("%q of %s: %w", t.Intent, t.Sender, ErrIntentExists)
		case !errors.Is(err, ErrNotFound):
			return err
		}
		if err := nonceFree(ctx, tx, t); err != nil {
			return err
		}
		_, err := exec(ctx, tx, `INSERT INTO tx_journal (`+journalColumns+`)
			VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`, append(args, t.CreatedMs, t.UpdatedMs)...)
		return err
	})
}

func journalRow(ctx context.Context, r runner, sender, intent string) (JournalTx, error) {
	return queryOne(ctx, r, scanJournal, `SELECT `+journalColumns+` FROM tx_journal WHERE sender=$1 AND intent=$2`, sender, intent)
}

// Tx reads the transaction of an intent, mined or not, or ErrNotFound.
func (s *Store) Tx(ctx context.Context, sender, intent string) (JournalTx, error) {
	t, err := journalRow(ctx, s.db, sender, intent)
	if err != nil {
		return JournalTx{}, fmt.Errorf("intent %q of %s: %w", intent, sender, err)
	}
	return t, nil
}

// PendingTxs lists the transactions of sender that are not mined, by nonce; an
// empty sender means every sender's.
func (s *Store) PendingTxs(ctx context.Context, sender string) ([]JournalTx, error) {
	q := query{text: `SELECT ` + journalColumns + ` FROM tx_journal WHERE 1=1`}
	q.and("mined=", false)
	if sender != "" {
		q.and("sender=", sender)
	}
	q.text += " ORDER BY sender, nonce"
	ts, err := queryAll(ctx, s.db, scanJournal, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("pending transactions of %s: %w", sender, err)
	}
	return ts, nil
}

// ReplaceTx puts t in the place of the unmined one with the same (Sender,
// Intent), keeping its CreatedMs. ErrNotFound if there is none or it is mined,
// ErrNonceTaken if another intent has t's nonce.
func (s *Store) ReplaceTx(ctx context.Context, t JournalTx) error {
	args, err := journalArgs(t)
	if err != nil {
		return fmt.Errorf("replace transaction: %w", err)
	}
	return s.write(ctx, "replace transaction", func(tx *sql.Tx) error {
		if err := lockSender(ctx, tx, t.Sender); err != nil {
			return err
		}
		old, err := journalRow(ctx, tx, t.Sender, t.Intent)
		if err == nil && old.Mined {
			err = ErrNotFound
		}
		if err != nil {
			return fmt.Errorf("unmined %q of %s: %w", t.Intent, t.Sender, err)
		}
		if err := nonceFree(ctx, tx, t); err != nil {
			return err
		}
		_, err = exec(ctx, tx, `UPDATE tx_journal SET nonce=$3, raw=$4, hashes=$5, mined=$6, mined_hash=$7, mined_block=$8, updated_ms=$9
			WHERE sender=$1 AND intent=$2`, append(args, t.UpdatedMs)...)
		return err
	})
}

// MarkTxMined records that hash, one of the intent's, is included in block for
// good. Marking again changes nothing. ErrNotFound if there is no such intent
// or hash is none of its own.
func (s *Store) MarkTxMined(ctx context.Context, sender, intent, hash string, block uint64, nowMs int64) error {
	number, err := signed(block)
	if err != nil {
		return fmt.Errorf("mark transaction mined: %w", err)
	}
	return s.write(ctx, "mark transaction mined", func(tx *sql.Tx) error {
		if err := lockSender(ctx, tx, sender); err != nil {
			return err
		}
		t, err := journalRow(ctx, tx, sender, intent)
		if err != nil {
			return fmt.Errorf("%q of %s: %w", intent, sender, err)
		}
		if t.Mined {
			return nil
		}
		if !slices.Contains(t.Hashes, hash) {
			return fmt.Errorf("%s among the transactions of %q: %w", hash, intent, ErrNotFound)
		}
		_, err = exec(ctx, tx, `UPDATE tx_journal SET mined=$3, mined_hash=$4, mined_block=$5, updated_ms=$6
			WHERE sender=$1 AND intent=$2`, sender, intent, true, hash, number, nowMs)
		return err
	})
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
