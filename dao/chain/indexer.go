package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"sahm/dao"
)

// errMoved says that the chain changed while a range was read: try again.
var errMoved = errors.New("chain: chain moved while logs were read")

// BlockRef names a block that was indexed.
type BlockRef struct {
	Number uint64
	Hash   dao.Hash
}

// IsZero reports the reference of an index that holds nothing.
func (b BlockRef) IsZero() bool { return b == BlockRef{} }

// Event is one log of a watched contract.
type Event struct {
	Contract  dao.Address
	Block     BlockRef
	Time      uint64 // unix seconds of chain time; 0 where the node does not say
	TxHash    dao.Hash
	LogIndex  uint // within the block
	Topics    []dao.Hash
	Data      []byte
	Name      string // the event's name in the contract's ABI, "" if it is not there
	Args      map[string]any
	Signature string // "Transfer(address,address,uint256)", "" as Name
}

// IndexStore keeps what was indexed. Package journaltest holds the suite that
// every implementation passes.
type IndexStore interface {
	// Checkpoint is the last block saved; zero if there is none.
	Checkpoint(ctx context.Context) (BlockRef, error)
	// Before is the highest saved block with a number lower than n; zero if
	// there is none.
	Before(ctx context.Context, n uint64) (BlockRef, error)
	// Save makes upTo the checkpoint and stores events, which are in chain
	// order and belong to blocks above the previous checkpoint and not above
	// upTo, in one transaction. What is derived from events belongs into the
	// same transaction: then each event counts exactly once.
	Save(ctx context.Context, upTo BlockRef, events []Event) error
	// Rollback forgets every block and event above to, in one transaction; a
	// zero to forgets everything.
	Rollback(ctx context.Context, to BlockRef) error
}

// Contract is an address to watch and the ABI of its events.
type Contract struct {
	Address dao.Address
	ABI     abi.ABI
}

// IndexerConfig is what an Indexer needs. Client, Store, Contracts and Logger
// are required.
type IndexerConfig struct {
	Client    *Client
	Store     IndexStore
	Contracts []Contract
	// Start is the first block of interest (the deployment's).
	Start  uint64
	Logger *slog.Logger
	// OnEvents is called after events were saved, in chain order. A crash
	// between the two skips the call: it is for notifications, truth is in
	// Store. An error ends the pass and is reported, not repeated.
	OnEvents func(context.Context, []Event) error
	// OnRollback is called after Store.Rollback.
	OnRollback func(ctx context.Context, to BlockRef) error
	// Poll is the pause between passes (default 500 ms), Range the most
	// blocks asked for at once (default 2000).
	Poll  time.Duration
	Range uint64
}

// Indexer follows the logs of a fixed set of contracts. Use one for a store.
type Indexer struct {
	cfg       IndexerConfig
	addresses []common.Address
	abis      map[dao.Address]abi.ABI
}

// NewIndexer checks cfg.
func NewIndexer(cfg IndexerConfig) (*Indexer, error) {
	if cfg.Client == nil || cfg.Store == nil || cfg.Logger == nil || len(cfg.Contracts) == 0 {
		return nil, errors.New("chain: indexer needs a client, a store, a logger and contracts")
	}
	if cfg.Poll <= 0 {
		cfg.Poll = 500 * time.Millisecond
	}
	if cfg.Range == 0 {
		cfg.Range = 2000
	}
	x := &Indexer{cfg: cfg, abis: map[dao.Address]abi.ABI{}}
	for _, c := range cfg.Contracts {
		if _, dup := x.abis[c.Address]; dup {
			return nil, fmt.Errorf("chain: indexer watches %s twice", c.Address)
		}
		x.abis[c.Address] = c.ABI
		x.addresses = append(x.addresses, Address(c.Address))
	}
	return x, nil
}

// Run follows the chain until ctx ends. Errors of node and store are logged
// and retried with a growing pause of at most 15 s.
func (x *Indexer) Run(ctx context.Context) error {
	pause := x.cfg.Poll
	for {
		err := x.Sync(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil || errors.Is(err, errMoved):
			pause = x.cfg.Poll
		default:
			x.cfg.Logger.Warn("indexing paused", "error", err.Error(), "retry_in", pause.String())
			pause = min(2*pause, 15*time.Second)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}

// Sync indexes up to the head as it was when a range was last asked for.
func (x *Indexer) Sync(ctx context.Context) error {
	for {
		more, err := x.step(ctx)
		if errors.Is(err, errMoved) && ctx.Err() == nil {
			continue
		}
		if err != nil || !more {
			return err
		}
	}
}

// step settles reorganisations, then saves one range of blocks. more says
// that the head is not reached.
func (x *Indexer) step(ctx context.Context) (more bool, err error) {
	at, err := x.cfg.Store.Checkpoint(ctx)
	if err != nil {
		return false, fmt.Errorf("index: read checkpoint: %w", err)
	}
	head, err := x.cfg.Client.Head(ctx)
	if err != nil {
		return false, fmt.Errorf("index: %w", err)
	}
	if !at.IsZero() {
		ok, err := x.canonical(ctx, at, head)
		if err != nil {
			return false, err
		}
		if !ok {
			return true, x.rollback(ctx, at, head)
		}
	}
	from := x.cfg.Start
	if !at.IsZero() {
		from = max(from, at.Number+1)
	}
	if head.Number < from {
		return false, nil
	}
	to := head
	if head.Number-from >= x.cfg.Range {
		if to, err = x.cfg.Client.BlockAt(ctx, from+x.cfg.Range-1); err != nil {
			return false, fmt.Errorf("index: %w", err)
		}
	}
	events, err := x.read(ctx, at, from, to)
	if err != nil {
		return false, err
	}
	if err := x.cfg.Store.Save(ctx, BlockRef{to.Number, to.Hash}, events); err != nil {
		return false, fmt.Errorf("index: save up to block %d: %w", to.Number, err)
	}
	if len(events) > 0 && x.cfg.OnEvents != nil {
		if err := x.cfg.OnEvents(ctx, events); err != nil {
			return false, fmt.Errorf("index: deliver events up to block %d: %w", to.Number, err)
		}
	}
	return to.Number < head.Number, nil
}

// canonical reports whether a block is (still) part of the chain.
func (x *Indexer) canonical(ctx context.Context, at BlockRef, head Head) (bool, error) {
	if head.Number < at.Number {
		return false, nil
	}
	if head.Number == at.Number {
		return head.Hash == at.Hash, nil
	}
	b, err := x.cfg.Client.BlockAt(ctx, at.Number)
	if errors.Is(err, ErrNoBlock) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("index: %w", err)
	}
	return b.Hash == at.Hash, nil
}

// rollback goes back to the newest saved block that is still canonical.
func (x *Indexer) rollback(ctx context.Context, at BlockRef, head Head) error {
	to := at
	for !to.IsZero() {
		var err error
		if to, err = x.cfg.Store.Before(ctx, to.Number); err != nil {
			return fmt.Errorf("index: walk back: %w", err)
		}
		if to.IsZero() {
			break
		}
		ok, err := x.canonical(ctx, to, head)
		if err != nil {
			return err
		}
		if ok {
			break
		}
	}
	x.cfg.Logger.Warn("chain was reorganised or lost its last blocks", "indexed", at.Number, "head", head.Number, "back_to", to.Number)
	if err := x.cfg.Store.Rollback(ctx, to); err != nil {
		return fmt.Errorf("index: roll back to block %d: %w", to.Number, err)
	}
	if x.cfg.OnRollback != nil {
		if err := x.cfg.OnRollback(ctx, to); err != nil {
			return fmt.Errorf("index: deliver rollback to block %d: %w", to.Number, err)
		}
	}
	return nil
}

// read fetches the events of (at, to]. Both ends must be canonical after the
// logs were read, and to before: then all logs are of one chain.
func (x *Indexer) read(ctx context.Context, at BlockRef, from uint64, to Head) ([]Event, error) {
	logs, err := x.cfg.Client.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to.Number), Addresses: x.addresses,
	})
	if err != nil {
		return nil, fmt.Errorf("index: read logs %d to %d: %w", from, to.Number, err)
	}
	for _, end := range []BlockRef{{to.Number, to.Hash}, at} {
		if end.IsZero() {
			continue
		}
		b, err := x.cfg.Client.BlockAt(ctx, end.Number)
		if errors.Is(err, ErrNoBlock) || (err == nil && b.Hash != end.Hash) {
			return nil, errMoved
		}
		if err != nil {
			return nil, fmt.Errorf("index: %w", err)
		}
	}
	events := make([]Event, 0, len(logs))
	for i := range logs {
		if logs[i].Removed {
			return nil, errMoved
		}
		events = append(events, x.decode(&logs[i]))
	}
	return events, nil
}

// decode names a log. Logs that the ABI does not know keep their raw form.
func (x *Indexer) decode(l *types.Log) Event {
	ev := Event{
		Contract: FromAddress(l.Address), Block: BlockRef{l.BlockNumber, FromHash(l.BlockHash)}, Time: l.BlockTimestamp,
		TxHash: FromHash(l.TxHash), LogIndex: l.Index, Data: l.Data,
	}
	for _, t := range l.Topics {
		ev.Topics = append(ev.Topics, FromHash(t))
	}
	if len(l.Topics) == 0 {
		return ev
	}
	contract := x.abis[ev.Contract]
	e, err := contract.EventByID(l.Topics[0])
	if err != nil {
		return ev
	}
	var indexed abi.Arguments
	for _, in := range e.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	args := map[string]any{}
	if len(indexed) != len(l.Topics)-1 || abi.ParseTopicsIntoMap(args, indexed, l.Topics[1:]) != nil ||
		e.Inputs.UnpackIntoMap(args, l.Data) != nil {
		x.cfg.Logger.Warn("log does not fit its ABI", "contract", ev.Contract.String(), "event", e.Name, "tx", ev.TxHash.String())
		return ev
	}
	ev.Name, ev.Args, ev.Signature = e.Name, args, e.Sig
	return ev
}
