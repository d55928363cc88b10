package devnet

import (
	"context"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// safeDepth is how many blocks on top make a transaction safe from a crash.
	safeDepth = 64
	// maxReplays is how many blocks a journalled transaction is offered for.
	// It may need some: an account that was funded in a lost block cannot pay
	// before that transfer is mined again.
	maxReplays = 64
)

// byNonce puts each sender's transactions into nonce order while every sender
// keeps its places in the original order.
func byNonce(txs []*types.Transaction, from func(*types.Transaction) common.Address) []*types.Transaction {
	queues := map[common.Address][]*types.Transaction{}
	for _, tx := range txs {
		a := from(tx)
		q := queues[a]
		i := len(q)
		for i > 0 && q[i-1].Nonce() > tx.Nonce() {
			i--
		}
		q = append(q, nil)
		copy(q[i+1:], q[i:])
		q[i] = tx
		queues[a] = q
	}
	out := make([]*types.Transaction, 0, len(txs))
	for _, tx := range txs {
		a := from(tx)
		out = append(out, queues[a][0])
		queues[a] = queues[a][1:]
	}
	return out
}

func (g *gate) sender(tx *types.Transaction) common.Address {
	a, err := types.Sender(g.signer, tx)
	if err != nil {
		return common.Address{} // checked when it was accepted
	}
	return a
}

// replay offers the pool every journalled transaction that the chain does not
// contain. It runs before anything else uses the chain.
func (g *gate) replay(ctx context.Context, pool *txpool.TxPool) {
	var missing []*types.Transaction
	for _, tx := range g.journal.all() {
		if _, ok := g.minedIn(ctx, tx.Hash()); !ok {
			missing = append(missing, tx)
		}
	}
	g.missing = byNonce(missing, g.sender)
	if n := len(g.missing); n > 0 {
		g.log.Info("sending journalled transactions that the chain does not contain", "transactions", n)
		g.offer(pool)
	}
}

// retry is called after every block: it offers again what was refused, and
// forgets what lies deep enough.
func (g *gate) retry(ctx context.Context, pool *txpool.TxPool) {
	if len(g.missing) > 0 {
		if g.replays++; g.replays > maxReplays {
			for _, tx := range g.missing {
				g.log.Error("gave up a journalled transaction", "tx", tx.Hash().Hex())
				g.journal.drop(tx.Hash())
			}
			g.missing = nil
		}
		g.offer(pool)
	}
	if g.blocks++; g.blocks%16 == 0 {
		g.prune(ctx)
	}
}

// offer hands g.missing to the pool and keeps what may succeed later.
func (g *gate) offer(pool *txpool.TxPool) {
	var later []*types.Transaction
	for _, tx := range g.missing {
		err := pool.Add([]*types.Transaction{tx}, true)[0]
		switch {
		case err == nil || errors.Is(err, txpool.ErrAlreadyKnown):
		case errors.Is(err, core.ErrNonceTooLow):
			// Mined already, or another transaction took its nonce.
			if _, ok := g.minedIn(context.Background(), tx.Hash()); !ok {
				g.log.Warn("a journalled transaction was superseded", "tx", tx.Hash().Hex())
				g.journal.drop(tx.Hash())
			}
		case strings.Contains(err.Error(), "replacement transaction underpriced"):
			g.log.Warn("a journalled transaction was superseded", "tx", tx.Hash().Hex())
			g.journal.drop(tx.Hash())
		default:
			g.log.Warn("the chain refused a journalled transaction for now", "tx", tx.Hash().Hex(), "error", err.Error())
			later = append(later, tx)
		}
	}
	g.missing = later
}

// minedIn finds the block of a transaction.
func (g *gate) minedIn(ctx context.Context, hash common.Hash) (uint64, bool) {
	var at struct {
		Block *hexUint `json:"blockNumber"`
	}
	if err := g.upstream.CallContext(ctx, &at, "eth_getTransactionByHash", hash); err != nil || at.Block == nil {
		return 0, false
	}
	return uint64(*at.Block), true
}

// prune forgets transactions with safeDepth blocks on top, and those whose
// nonce another one took that deep.
func (g *gate) prune(ctx context.Context) {
	var head hexUint
	if err := g.upstream.CallContext(ctx, &head, "eth_blockNumber"); err != nil || head < safeDepth {
		return
	}
	safe := head - safeDepth
	used := map[common.Address]hexUint{}
	var deep []common.Hash
	for _, tx := range g.journal.all() {
		n, mined := g.minedIn(ctx, tx.Hash())
		if mined && n <= uint64(safe) {
			deep = append(deep, tx.Hash())
		}
		if mined {
			continue
		}
		from := g.sender(tx)
		if _, asked := used[from]; !asked {
			var count hexUint
			if err := g.upstream.CallContext(ctx, &count, "eth_getTransactionCount", from, safe); err != nil {
				return
			}
			used[from] = count
		}
		if tx.Nonce() < uint64(used[from]) {
			deep = append(deep, tx.Hash())
		}
	}
	g.journal.forget(deep)
}
