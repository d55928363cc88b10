package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// ChainBlock is the number and hash of a block; zero means none.
type ChainBlock struct {
	Number uint64
	Hash   string // 0x hex
}

// ChainEvent is one log of one of the DAO's contracts.
type ChainEvent struct {
	Block    ChainBlock
	TimeSec  uint64 // chain time of the block, unix seconds; 0 if not known
	TxHash   string
	LogIndex uint64 // within its block
	Address  string // contract
	Topics   []string
	Data     []byte
	Name     string          // of the event in the contract's ABI, or ""
	Args     json.RawMessage // decoded arguments, JSON; nil is stored as null
}

// ChainBatch is what the indexer found up to a block, and what follows from it
// for the rest of the store.
type ChainBatch struct {
	UpTo   ChainBlock
	Events []ChainEvent // all in blocks <= UpTo
	// Datasets, Proposals and RunEvents are stored as by UpsertDataset,
	// UpsertProposal and AppendEvent, in the same transaction.
	Datasets  []Dataset
	Proposals []Proposal
	RunEvents []Event
	// Facts are what the events state, in blocks of Events.
	Facts []Fact
	// PrivacyUses are the runs that the events say used dataset versions.
	PrivacyUses []PrivacyUse
}

func scanBlock(s scanner) (b ChainBlock, err error) {
	var n int64
	err = s.Scan(&n, &b.Hash)
	b.Number = uint64(n)
	return b, err
}

// ChainCheckpoint is the last block saved for source, zero if there is none.
func (s *Store) ChainCheckpoint(ctx context.Context, source string) (ChainBlock, error) {
	b, err := queryOne(ctx, s.db, scanBlock, `SELECT number, hash FROM chain_blocks WHERE source=$1 ORDER BY number DESC LIMIT 1`, source)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return ChainBlock{}, fmt.Errorf("checkpoint of %s: %w", source, err)
	}
	return b, nil
}

// ChainBlockBefore is the highest saved block below number, zero if there is
// none.
func (s *Store) ChainBlockBefore(ctx context.Context, source string, number uint64) (ChainBlock, error) {
	n, err := signed(number)
	if err != nil {
		return ChainBlock{}, fmt.Errorf("block before: %w", err)
	}
	b, err := queryOne(ctx, s.db, scanBlock, `SELECT number, hash FROM chain_blocks
		WHERE source=$1 AND number<$2 ORDER BY number DESC LIMIT 1`, source, n)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return ChainBlock{}, fmt.Errorf("block before %d of %s: %w", number, source, err)
	}
	return b, nil
}

// SaveChain makes b.UpTo the checkpoint of source and stores the rest of b, in
// one transaction. Storing the same again changes nothing; a block or log that
// differs from what is stored, or a checkpoint below the present one, is
// ErrConflict: roll back first.
func (s *Store) SaveChain(ctx context.Context, source string, b ChainBatch) error {
	number, err := signed(b.UpTo.Number)
	if err != nil {
		return fmt.Errorf("save chain events: %w", err)
	}
	return s.write(ctx, "save chain events", func(tx *sql.Tx) error {
		// Heads of runs are locked before anything else, in one order, so that
		// two writers never wait for each other.
		if err := appendAll(ctx, tx, b.RunEvents); err != nil {
			return err
		}
		if err := saveBlock(ctx, tx, source, number, b.UpTo.Hash); err != nil {
			return err
		}
		for _, e := range b.Events {
			if e.Block.Number > b.UpTo.Number {
				return fmt.Errorf("%w: event of block %d in a batch up to %d", ErrInvalid, e.Block.Number, b.UpTo.Number)
			}
			if err := saveChainEvent(ctx, tx, source, e); err != nil {
				return err
			}
		}
		for _, d := range b.Datasets {
			if err := upsertDataset(ctx, tx, d); err != nil {
				return err
			}
		}
		for _, p := range b.Proposals {
			if err := upsertProposal(ctx, tx, p); err != nil {
				return err
			}
		}
		for _, f := range b.Facts {
			if f.Block > b.UpTo.Number {
				return fmt.Errorf("%w: fact of block %d in a batch up to %d", ErrInvalid, f.Block, b.UpTo.Number)
			}
			if err := saveFact(ctx, tx, source, f); err != nil {
				return err
			}
		}
		for _, u := range b.PrivacyUses {
			if u.Block > b.UpTo.Number {
				return fmt.Errorf("%w: use of block %d in a batch up to %d", ErrInvalid, u.Block, b.UpTo.Number)
			}
			if err := savePrivacyUse(ctx, tx, source, u); err != nil {
				return err
			}
		}
		return nil
	})
}

// appendAll appends events of any runs; the order within a run is kept.
func appendAll(ctx context.Context, tx *sql.Tx, events []Event) error {
	events = slices.Clone(events)
	slices.SortStableFunc(events, func(a, b Event) int { return cmp.Compare(a.RunID, b.RunID) })
	for _, e := range events {
		head, err := lockHead(ctx, tx, e.RunID)
		if err != nil {
			return err
		}
		if _, head, _, err = insertEvent(ctx, tx, head, e); err != nil {
			return err
		}
		if err := saveHead(ctx, tx, e.RunID, head); err != nil {
			return err
		}
	}
	return nil
}

func saveBlock(ctx context.Context, tx *sql.Tx, source string, number int64, hash string) error {
	stored, err := queryOne(ctx, tx, scanText, `INSERT INTO chain_blocks (source, number, hash) VALUES ($1,$2,$3)
		ON CONFLICT (source, number) DO UPDATE SET hash=chain_blocks.hash RETURNING hash`, source, number, hash)
	if err != nil {
		return err
	}
	if stored != hash {
		return fmt.Errorf("block %d was %s, now %s: %w", number, stored, hash, ErrConflict)
	}
	top, err := queryOne(ctx, tx, scanInt, `SELECT MAX(number) FROM chain_blocks WHERE source=$1`, source)
	if err == nil && top > number {
		err = fmt.Errorf("checkpoint %d is above %d: %w", top, number, ErrConflict)
	}
	return err
}

func saveChainEvent(ctx context.Context, tx *sql.Tx, source string, e ChainEvent) error {
	number, err1 := signed(e.Block.Number)
	index, err2 := signed(e.LogIndex)
	seconds, err3 := signed(e.TimeSec)
	if e.Topics == nil {
		e.Topics = []string{}
	}
	topics, err4 := json.Marshal(e.Topics)
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return err
	}
	topic0 := ""
	if len(e.Topics) > 0 {
		topic0 = e.Topics[0]
	}
	if e.Args == nil {
		e.Args = json.RawMessage("null")
	}
	if !json.Valid(e.Args) {
		return fmt.Errorf("%w: arguments of %s are not JSON", ErrInvalid, e.Name)
	}
	n, err := exec(ctx, tx, `INSERT INTO chain_events
		(source, block_number, log_index, block_hash, block_time, tx_hash, address, topic0, topics, data, name, args)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12) ON CONFLICT (source, block_number, log_index) DO NOTHING`,
		source, number, index, e.Block.Hash, seconds, e.TxHash, e.Address, topic0, string(topics),
		hex.EncodeToString(e.Data), e.Name, string(e.Args))
	if err != nil || n == 1 {
		return err
	}
	hash, err := queryOne(ctx, tx, scanText, `SELECT block_hash FROM chain_events
		WHERE source=$1 AND block_number=$2 AND log_index=$3`, source, number, index)
	if err == nil && hash != e.Block.Hash {
		err = fmt.Errorf("log %d of block %d: %w", e.LogIndex, e.Block.Number, ErrConflict)
	}
	return err
}

// DatasetVersion names one version of a dataset.
type DatasetVersion struct {
	ID      string
	Version int64
}

// Undone is how rows that were made of forgotten events are to read again.
type Undone struct {
	Datasets []Dataset        // replaced
	Deleted  []DatasetVersion // not there without those events
}

// RollbackChain forgets every block, log, fact and use of source above to, which
// were on a branch that the chain left; a zero to forgets everything. What the
// rows of datasets say without those events is in u, and replaced in the same
// transaction. Proposals are corrected by what is saved next; events of runs
// stay, since their log is append-only, and the coordinator appends what
// undoes them.
func (s *Store) RollbackChain(ctx context.Context, source string, to ChainBlock, u Undone) error {
	n, err := signed(to.Number)
	if err != nil {
		return fmt.Errorf("roll back: %w", err)
	}
	if to == (ChainBlock{}) {
		n = -1
	}
	return s.write(ctx, "roll back chain events", func(tx *sql.Tx) error {
		for _, d := range u.Datasets {
			if err := upsertDataset(ctx, tx, d); err != nil {
				return err
			}
		}
		for _, d := range u.Deleted {
			if err := deleteDatasetVersion(ctx, tx, d.ID, d.Version); err != nil {
				return err
			}
		}
		for _, table := range []string{"chain_events", "market_facts", "privacy_uses"} {
			if _, err := exec(ctx, tx, `DELETE FROM `+table+` WHERE source=$1 AND block_number>$2`, source, n); err != nil {
				return err
			}
		}
		_, err := exec(ctx, tx, `DELETE FROM chain_blocks WHERE source=$1 AND number>$2`, source, n)
		return err
	})
}

// PruneChainBlocks forgets saved blocks below number, which no reorganisation
// can reach any more. Logs stay, and so does the checkpoint.
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

// ChainEventFilter selects logs of one source; empty fields select all.
type ChainEventFilter struct {
	Address, Name string
	FromBlock     uint64
	// After continues a page behind its last event; nil starts at FromBlock.
	After *ChainEvent
	Limit int // at most 1,000; 0 means 1,000
}

// ChainEvents lists logs in chain order.
func (s *Store) ChainEvents(ctx context.Context, source string, f ChainEventFilter) ([]ChainEvent, error) {
	from, err1 := signed(f.FromBlock)
	after, err2 := int64(-1), error(nil)
	if f.After != nil && f.After.Block.Number >= f.FromBlock {
		from, err1 = signed(f.After.Block.Number)
		after, err2 = signed(f.After.LogIndex)
	}
	if err := errors.Join(err1, err2); err != nil {
		return nil, fmt.Errorf("chain events: %w", err)
	}
	q := query{text: `SELECT block_number, block_hash, block_time, log_index, tx_hash, address, topics, data, name, args
		FROM chain_events WHERE 1=1`}
	q.and("source=", source)
	first := q.param(from)
	q.text += " AND (block_number>" + first + " OR (block_number=" + first + " AND log_index>" + q.param(after) + "))"
	if f.Address != "" {
		q.and("address=", f.Address)
	}
	if f.Name != "" {
		q.and("name=", f.Name)
	}
	q.text += " ORDER BY block_number, log_index LIMIT " + q.param(int64(limitOr(f.Limit, 1000)))
	es, err := queryAll(ctx, s.db, scanChainEvent, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("chain events: %w", err)
	}
	return es, nil
}

func scanChainEvent(s scanner) (e ChainEvent, err error) {
	var (
		number, seconds, index int64
		topics, data, args     string
	)
	if err = s.Scan(&number, &e.Block.Hash, &seconds, &index, &e.TxHash, &e.Address, &topics, &data, &e.Name, &args); err != nil {
		return e, err
	}
	e.Block.Number, e.TimeSec, e.LogIndex, e.Args = uint64(number), uint64(seconds), uint64(index), json.RawMessage(args)
	if e.Data, err = hex.DecodeString(data); err != nil {
		return e, err
	}
	return e, json.Unmarshal([]byte(topics), &e.Topics)
}
