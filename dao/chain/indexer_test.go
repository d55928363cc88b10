package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/chain/journaltest"
)

// memory is an IndexStore that forgets everything with the process.
type memory struct {
	blocks []chain.BlockRef
	events []chain.Event
}

func (m *memory) Checkpoint(context.Context) (chain.BlockRef, error) {
	return m.before(^uint64(0)), nil
}

func (m *memory) Before(_ context.Context, n uint64) (chain.BlockRef, error) { return m.before(n), nil }

func (m *memory) before(n uint64) chain.BlockRef {
	for i := len(m.blocks) - 1; i >= 0; i-- {
		if m.blocks[i].Number < n {
			return m.blocks[i]
		}
	}
	return chain.BlockRef{}
}

func (m *memory) Save(_ context.Context, upTo chain.BlockRef, ev []chain.Event) error {
	if last := m.before(^uint64(0)); last.Number >= upTo.Number && !last.IsZero() {
		return errors.New("saved backwards")
	}
	m.blocks, m.events = append(m.blocks, upTo), append(m.events, ev...)
	return nil
}

func (m *memory) Rollback(_ context.Context, to chain.BlockRef) error {
	for len(m.blocks) > 0 && m.blocks[len(m.blocks)-1].Number > to.Number {
		m.blocks = m.blocks[:len(m.blocks)-1]
	}
	for len(m.events) > 0 && m.events[len(m.events)-1].Block.Number > to.Number {
		m.events = m.events[:len(m.events)-1]
	}
	return nil
}

func TestMemoryIndexStore(t *testing.T) {
	journaltest.RunIndexStore(t, func(*testing.T) (chain.IndexStore, func() []string, func() chain.IndexStore) {
		m := &memory{}
		list := func() (out []string) {
			for _, e := range m.events {
				out = append(out, fmt.Sprintf("%d/%d", e.Block.Number, e.LogIndex))
			}
			return out
		}
		return m, list, func() chain.IndexStore { return m }
	})
}

func values(events []chain.Event) []int64 {
	var out []int64
	for _, e := range events {
		out = append(out, e.Args["value"].(*big.Int).Int64())
	}
	return out
}

func TestIndexer(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	ctx := t.Context()
	nonce := uint64(0)
	send := func(to *common.Address, data []byte) common.Hash {
		t.Helper()
		tx := types.MustSignNewTx(n.key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1337), Nonce: nonce, To: to, Data: data, Gas: 300_000, GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(1e6),
		})
		nonce++
		if err := n.sim.Client().SendTransaction(ctx, tx); err != nil {
			t.Fatal(err)
		}
		// The pool takes it up in a moment, and a block holds what it has by
		// then. After a fork it may count otherwise: a moment is enough.
		for limit := time.Now().Add(200 * time.Millisecond); time.Now().Before(limit); time.Sleep(time.Millisecond) {
			queued, err := n.sim.Client().PendingNonceAt(ctx, chain.Address(chain.NewSigner(n.key).Address()))
			if err != nil {
				t.Fatal(err)
			}
			if queued >= nonce {
				break
			}
		}
		return tx.Hash()
	}
	deployed := send(nil, probeCode(t))
	n.commit()
	r, err := n.sim.Client().TransactionReceipt(ctx, deployed)
	if err != nil || r.Status != 1 {
		t.Fatal(r, err)
	}
	at := r.ContractAddress
	set := func(v int64) { t.Helper(); send(&at, pack(t, "set", v)) }

	// fork makes an older block the head. Its transactions return to the
	// pool, which is emptied once they are there.
	fork := func(to *types.Header) {
		t.Helper()
		if err := n.sim.Fork(to.Hash()); err != nil {
			t.Fatal(err)
		}
		self := chain.Address(chain.NewSigner(n.key).Address())
		for range 200 {
			mined, err := n.sim.Client().NonceAt(ctx, self, nil)
			if err != nil {
				t.Fatal(err)
			}
			if queued, err := n.sim.Client().PendingNonceAt(ctx, self); err != nil {
				t.Fatal(err)
			} else if queued > mined {
				n.sim.Rollback()
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
		t.Fatal("transactions of the lost blocks did not return to the pool")
	}

	store := &memory{}
	var seen []int64
	var back []uint64
	x, err := chain.NewIndexer(chain.IndexerConfig{
		Client: n.dial(t), Store: store, Logger: quiet, Start: 1, Range: 3,
		Contracts: []chain.Contract{{Address: chain.FromAddress(at), ABI: probe(t)}},
		OnEvents:  func(_ context.Context, ev []chain.Event) error { seen = append(seen, values(ev)...); return nil },
		OnRollback: func(_ context.Context, to chain.BlockRef) error {
			back = append(back, to.Number)
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	sync := func(want ...int64) {
		t.Helper()
		if err := x.Sync(ctx); err != nil {
			t.Fatal(err)
		}
		if got := values(store.events); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("stored values are %v, want %v", got, want)
		}
		head, err := n.sim.Client().HeaderByNumber(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		cp, err := store.Checkpoint(ctx)
		if err != nil || cp != (chain.BlockRef{Number: head.Number.Uint64(), Hash: chain.FromHash(head.Hash())}) {
			t.Fatalf("checkpoint is %+v, head %d (%v)", cp, head.Number, err)
		}
	}
	for i := range int64(5) {
		set(i)
		set(10 + i)
		n.commit()
	}
	sync(0, 10, 1, 11, 2, 12, 3, 13, 4, 14)
	e := store.events[0]
	if e.Name != "Set" || e.Args["who"] != chain.Address(chain.NewSigner(n.key).Address()) || e.Block.Number != 2 || e.Contract != chain.FromAddress(at) || e.Time == 0 {
		t.Fatalf("event is %+v", e)
	}
	base, err := n.sim.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	forkNonce := nonce
	set(5)
	n.commit()
	set(6)
	n.commit()
	sync(0, 10, 1, 11, 2, 12, 3, 13, 4, 14, 5, 6)

	// The chain loses its last two blocks, as after a crash of the node…
	fork(base)
	sync(0, 10, 1, 11, 2, 12, 3, 13, 4, 14)
	// …and goes on differently, longer than before, unseen by the indexer.
	nonce = forkNonce
	for i := range int64(4) {
		set(100 + i)
		n.commit()
	}
	sync(0, 10, 1, 11, 2, 12, 3, 13, 4, 14, 100, 101, 102, 103)

	// A reorganisation between two passes that is as long as what it replaces.
	last, err := n.sim.Client().HeaderByNumber(ctx, big.NewInt(base.Number.Int64()+3))
	if err != nil {
		t.Fatal(err)
	}
	fork(last)
	nonce--
	set(200)
	n.commit()
	sync(0, 10, 1, 11, 2, 12, 3, 13, 4, 14, 100, 101, 102, 200)

	// A new chain altogether.
	genesis, err := n.sim.Client().HeaderByNumber(ctx, common.Big0)
	if err != nil {
		t.Fatal(err)
	}
	fork(genesis)
	nonce = 0
	send(nil, probeCode(t))
	n.commit()
	set(7)
	n.commit()
	sync(7)
	if fmt.Sprint(back) != "[6 9 0]" {
		t.Fatalf("rolled back to %v, want [6 9 0]", back)
	}
	if want := "[0 10 1 11 2 12 3 13 4 14 5 6 100 101 102 103 200 7]"; fmt.Sprint(seen) != want {
		t.Fatalf("callback saw %v, want %s", seen, want)
	}
}

func TestIndexerConfig(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	c := chain.Contract{Address: dao.Address{1}, ABI: probe(t)}
	for name, cfg := range map[string]chain.IndexerConfig{
		"nothing to watch": {Client: n.dial(t), Store: &memory{}, Logger: quiet},
		"watched twice":    {Client: n.dial(t), Store: &memory{}, Logger: quiet, Contracts: []chain.Contract{c, c}},
	} {
		if _, err := chain.NewIndexer(cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
