package devnet

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// gather is how long the first of several transactions waits for the
	// others, so that they share a block.
	gather = 20 * time.Millisecond
	// maxWait is how far in the future the head may lie (a clock stepped back)
	// for sealing to wait until the wall clock has caught up.
	maxWait = 5 * time.Second
	// maxDeadline is far beyond any wall clock (the year 36,000).
	maxDeadline = 1 << 40
)

// pool is the transaction pool.
func (d *Devnet) pool() *txpool.TxPool { return d.eth.TxPool() }

func (d *Devnet) head() *types.Header { return d.eth.BlockChain().CurrentBlock() }

// plan is what the sealing loop knows when it decides when to seal next.
type plan struct {
	now      time.Time
	head     uint64    // chain time of the head
	last     time.Time // when it was sealed (or the loop started)
	waiting  bool      // transactions wait that the next block can take
	since    time.Time // when the first of them was seen
	deadline uint64    // 0: none
	idle     time.Duration
}

// next is when to seal. A block's timestamp is the wall clock's second, so
// there is at most one block a second.
func (p plan) next() time.Time {
	earliest := time.Unix(int64(p.head)+1, 0)
	if earliest.Sub(p.now) > maxWait {
		// The clock went far back. Chain time cannot; it goes on from where
		// it is, one second a block.
		earliest = p.last.Add(time.Second)
	}
	at := p.last.Add(p.idle)
	if p.waiting {
		at = earlier(at, p.since.Add(gather))
	}
	// A deadline beyond what time.Unix takes would read as one long past and
	// seal a block every second.
	if p.deadline != 0 && p.head <= p.deadline && p.deadline < maxDeadline {
		at = earlier(at, time.Unix(int64(p.deadline), 0))
	}
	if at.Before(earliest) {
		return earliest
	}
	return at
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// sealLoop is the only place where blocks are made. It closes ready after the
// first attempt.
func (d *Devnet) sealLoop(ctx context.Context, ready chan<- struct{}) {
	arrived := make(chan core.NewTxsEvent, 256)
	sub := d.pool().SubscribeTransactions(arrived, true)
	defer sub.Unsubscribe()

	p := plan{idle: d.cfg.Idle, head: d.head().Time, since: time.Now()}
	executable, _ := d.pool().Stats()
	p.waiting = executable > 0 // replayed at start
	p.last = time.Now().Add(-p.idle)
	timer := time.NewTimer(0) // the first block at once: readers want a fresh head
	defer timer.Stop()
	for {
		p.now, p.deadline = time.Now(), d.deadline.Load()
		timer.Reset(p.next().Sub(p.now))
		select {
		case <-ctx.Done():
			return
		case <-sub.Err():
			return
		case <-d.poke:
			continue
		case <-arrived:
			if !p.waiting {
				p.waiting, p.since = true, time.Now()
			}
			continue
		case <-timer.C:
		}
		included, ok := d.seal()
		if ready != nil {
			close(ready)
			ready = nil
		}
		p.last, p.head = time.Now(), d.head().Time
		executable, _ := d.pool().Stats()
		// What a block leaves behind is tried again at once only if the block
		// was otherwise useful: a transaction whose fee cap is below the base
		// fee must not make empty blocks every second.
		p.waiting, p.since = executable > 0 && included > 0, p.last
		if !ok {
			continue
		}
		d.gate.retry(ctx, d.pool())
		select {
		case d.sealed <- struct{}{}:
		default:
		}
	}
}

// seal makes one block and puts it on disk.
func (d *Devnet) seal() (transactions int, ok bool) {
	before := d.head()
	hash := d.beacon.Commit() // logs its errors to a logger that is off
	if hash == before.Hash() {
		d.log.Error("the chain did not take a new block", "head", before.Number.Uint64())
		return 0, false
	}
	if err := d.eth.ChainDb().SyncKeyValue(); err != nil {
		d.log.Error("cannot flush the chain to disk", "error", err.Error())
	}
	if b := d.eth.BlockChain().GetBlockByHash(hash); b != nil {
		transactions = len(b.Transactions())
		d.log.Debug("sealed a block", "block", b.NumberU64(), "time", b.Time(), "transactions", transactions)
	}
	return transactions, true
}

// watchDeadlines keeps d.deadline up to date.
func (d *Devnet) watchDeadlines(ctx context.Context) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		call, cancel := context.WithTimeout(ctx, 5*time.Second)
		at, err := d.cfg.Deadlines(call)
		cancel()
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			d.log.Warn("cannot read the next deadline", "error", err.Error())
		case d.deadline.Swap(at) != at:
			select {
			case d.poke <- struct{}{}:
			default:
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-d.sealed:
		case <-tick.C:
		}
	}
}
