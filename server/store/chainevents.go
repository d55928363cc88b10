package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// ChainBlock is the number and hash of an indexed block.
type ChainBlock struct {
	Number uint64
	Hash   string // 0x hex
}

// ChainEvent is one log of one of the DAO's contracts.
type ChainEvent struct {
	BlockNumber uint64
	BlockHash   string
	LogIndex    uint64 // within its block
	TxHash      string
	Address     string // contract
	Topic0      string
	Data        string // JSON, as the indexer decoded it
}

func scanBlock(s scanner) (b ChainBlock, err error) {
	var n int64
	err = s.Scan(&n, &b.Hash)
	b.Number = uint64(n)
	return b, err
}

// ChainCheckpoint is the last block indexed from source, or ErrNotFound.
func (s *Store) ChainCheckpoint(ctx context.Context, source string) (ChainBlock, error) {
	b, err := queryOne(ctx, s.db, scanBlock, `SELECT number, hash FROM chain_blocks WHERE source=$1 ORDER BY number DESC LIMIT 1`, source)
	if err != nil {
		return ChainBlock{}, fmt.Errorf("checkpoint of %s: %w", source, err)
	}
	return b, nil
}

// ChainBlockHash is the hash under which a block was indexed, or ErrNotFound.
func (s *Store) ChainBlockHash(ctx context.Context, source string, number uint64) (string, error) {
	n, err := signed(number)
	if err != nil {
		return "", fmt.Errorf("block: %w", err)
	}
	h, err := queryOne(ctx, s.db, scanText, `SELECT hash FROM chain_blocks WHERE source=$1 AND number=$2`, source, n)
	if err != nil {
		return "", fmt.Errorf("block %d of %s: %w", number, source, err)
	}
	return h, nil
}

// SaveChainEvents stores events and the blocks up to which they are complete,
// in one transaction. Storing the same again changes nothing; a block or event
// that differs from what is stored is ErrConflict: roll back first.
func (s *Store) SaveChainEvents(ctx context.Context, source string, blocks []ChainBlock, events []ChainEvent) error {
	return s.write(ctx, "save chain events", func(tx *sql.Tx) error {
		for _, b := range blocks {
			n, err := signed(b.Number)
			if err != nil {
				return err
			}
			hash, err := queryOne(ctx, tx, scanText, `INSERT INTO chain_blocks (source, number, hash) VALUES ($1,$2,$3)
				ON CONFLICT (source, number) DO UPDATE SET hash=chain_blocks.hash RETURNING hash`, source, n, b.Hash)
			if err != nil {
				return err
			}
			if hash != b.Hash {
				return fmt.Errorf("block %d was %s, now %s: %w", b.Number, hash, b.Hash, ErrConflict)
			}
		}
		for _, e := range events {
			if err := saveChainEvent(ctx, tx, source, e); err != nil {
				return err
			}
		}
		return nil
	})
}

func saveChainEvent(ctx context.Context, tx *sql.Tx, source string, e ChainEvent) error {
	number, err1 := signed(e.BlockNumber)
	index, err2 := signed(e.LogIndex)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	n, err := exec(ctx, tx, `INSERT INTO chain_events (source, block_number, log_index, block_hash, tx_hash, address, topic0, data)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8) ON CONFLICT (source, block_number, log_index) DO NOTHING`,
		source, number, index, e.BlockHash, e.TxHash, e.Address, e.Topic0, e.Data)
	if err != nil || n == 1 {
		return err
	}
	hash, err := queryOne(ctx, tx, scanText, `SELECT block_hash FROM chain_events
		WHERE source=$1 AND block_number=$2 AND log_index=$3`, source, number, index)
	if err == nil && hash != e.BlockHash {
		err = fmt.Errorf("log %d of block %d: %w", e.LogIndex, e.BlockNumber, ErrConflict)
	}
	return err
}

// RollbackChain forgets every block and event of source above number: they
// were on a branch that the chain left.
func (s *Store) RollbackChain(ctx context.Context, source string, number uint64) error {
	n, err := signed(number)
	if err != nil {
		return fmt.Errorf("roll back: %w", err)
	}
	return s.write(ctx, "roll back chain events", func(tx *sql.Tx) error {
		if _, err := exec(ctx, tx, `DELETE FROM chain_events WHERE source=$1 AND block_number>$2`, source, n); err != nil {
			return err
		}
		_, err := exec(ctx, tx, `DELETE FROM chain_blocks WHERE source=$1 AND number>$2`, source, n)
		return err
	})
}

// PruneChainBlocks forgets the hashes of blocks below number, which no
// reorganisation can reach any more. Events stay, and so does the checkpoint.
func (s *Store) PruneChainBlocks(ctx context.Context, source string, number uint64) error {
	n, err := signed(number)
	if err != nil {
		return fmt.Errorf("prune blocks: %w", err)
	}
	return s.write(ctx, "prune blocks", func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `DELETE FROM chain_blocks WHERE source=$1 AND number<$2
			AND number<(SELECT MAX(b.number) FROM chain_blocks b WHERE b.source=$1)`, source, n)
		return err
	})
}

// ChainEventFilter selects events of one source; empty fields select all.
type ChainEventFilter struct {
	Address, Topic0 string
	FromBlock       uint64
	// AfterLog skips the logs of FromBlock up to and including this index when
	// HasAfter is set, to continue a page.
	AfterLog uint64
	HasAfter bool
	Limit    int // at most 1,000; 0 means 1,000
}

// ChainEvents lists events in chain order.
func (s *Store) ChainEvents(ctx context.Context, source string, f ChainEventFilter) ([]ChainEvent, error) {
	from, err1 := signed(f.FromBlock)
	after, err2 := signed(f.AfterLog)
	if err := errors.Join(err1, err2); err != nil {
		return nil, fmt.Errorf("chain events: %w", err)
	}
	if !f.HasAfter {
		after = -1
	}
	q := query{text: `SELECT block_number, block_hash, log_index, tx_hash, address, topic0, data FROM chain_events WHERE 1=1`}
	q.and("source=", source)
	first := q.param(from)
	q.text += " AND (block_number>" + first + " OR (block_number=" + first + " AND log_index>" + q.param(after) + "))"
	if f.Address != "" {
		q.and("address=", f.Address)
	}
	if f.Topic0 != "" {
		q.and("topic0=", f.Topic0)
	}
	q.text += " ORDER BY block_number, log_index LIMIT " + q.param(int64(limitOr(f.Limit, 1000)))
	es, err := queryAll(ctx, s.db, func(r scanner) (e ChainEvent, err error) {
		var n, i int64
		err = r.Scan(&n, &e.BlockHash, &i, &e.TxHash, &e.Address, &e.Topic0, &e.Data)
		e.BlockNumber, e.LogIndex = uint64(n), uint64(i)
		return e, err
	}, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("chain events: %w", err)
	}
	return es, nil
}
