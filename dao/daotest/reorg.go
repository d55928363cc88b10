package daotest

import (
	"bufio"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao/chain"
)

// Anvil runs anvil until the test ends and returns its IPC path. The test is
// skipped where anvil is not installed; it comes with the contracts' tools.
func Anvil(t testing.TB, chainID string) string {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	found, err := filepath.Glob(filepath.Join(filepath.Dir(here), "..", "contracts", "node_modules", "@foundry-rs", "anvil-*", "bin", "anvil"))
	if err != nil || len(found) == 0 {
		t.Skip("anvil is not installed: npm ci in dao/contracts")
	}
	dir, err := os.MkdirTemp("", "anvil") // not t.TempDir: a socket's path may have 108 bytes at most
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	ipc := filepath.Join(dir, "ipc")
	cmd := exec.CommandContext(t.Context(), found[0], "--ipc", ipc, "--port", "0", "--chain-id", chainID)
	cmd.Env = append(os.Environ(), "HOME="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Wait() }) // the context has killed it by now
	ready := make(chan bool, 1)
	go func() {
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "Listening on") {
				ready <- true
			}
		}
		close(ready)
	}()
	if !<-ready {
		t.Fatal("anvil did not start")
	}
	return ipc
}

// StartAnvil is Start on an anvil of the same chain id, which seals every
// transaction at once in a block of its own. The test is skipped where anvil
// is not installed; it comes with the contracts' tools.
func StartAnvil(t testing.TB, change ...func(*Config)) *Chain {
	t.Helper()
	endpoint := Anvil(t, "1337")
	c := &Chain{Endpoint: endpoint, accounts: map[string]*Account{}, dir: filepath.Dir(endpoint)}
	var err error
	if c.rpc, err = rpc.DialIPC(t.Context(), c.Endpoint); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.rpc.Close)
	if c.Client, err = chain.Dial(t.Context(), c.Endpoint, chain.WithPoll(5*time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Client.Close)
	c.bank = c.newAccount(t, "bank")
	c.ask(t, nil, "anvil_setBlockTimestampInterval", 1) // votes count from the second after they were delegated
	c.ask(t, nil, "anvil_setBalance", c.bank.Address().String(), "0x"+new(big.Int).Lsh(big.NewInt(1), 100).Text(16))
	return deployOn(t, c, change...)
}

func (c *Chain) ask(t testing.TB, out any, method string, args ...any) {
	t.Helper()
	if err := c.rpc.CallContext(t.Context(), out, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

// Reorg replaces the last blocks by as many empty ones. What the lost blocks
// held is not in the pool afterwards: it is as if it had never been sent. The
// accounts that sent it must be taken anew with Forget.
func (c *Chain) Reorg(t testing.TB, depth uint64) {
	t.Helper()
	if c.sim == nil {
		c.ask(t, nil, "anvil_reorg", depth, []any{})
		return
	}
	c.sealing.Lock()
	defer c.sealing.Unlock()
	ctx, client := t.Context(), c.sim.Client()
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	lost := 0
	for n := head.Number.Uint64() - depth + 1; n <= head.Number.Uint64(); n++ {
		var b struct{ Transactions []string }
		c.ask(t, &b, "eth_getBlockByNumber", "0x"+new(big.Int).SetUint64(n).Text(16), false)
		lost += len(b.Transactions)
	}
	parent, err := client.HeaderByNumber(ctx, new(big.Int).SetUint64(head.Number.Uint64()-depth))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.sim.Fork(parent.Hash()); err != nil {
		t.Fatal(err)
	}
	c.emptyPool(t, lost)
	var last *types.Header
	for last = parent; last.Number.Cmp(head.Number) < 0; {
		c.sim.Commit()
		if last, err = client.HeaderByNumber(ctx, nil); err != nil {
			t.Fatal(err)
		}
	}
	if last.Hash() == head.Hash() {
		t.Fatal("the chain is the same one")
	}
}

// emptyPool waits until the lost transactions are in the pool again and throws
// them away.
func (c *Chain) emptyPool(t testing.TB, lost int) {
	t.Helper()
	for limit := time.Now().Add(10 * time.Second); lost > 0; time.Sleep(5 * time.Millisecond) {
		var status struct{ Pending, Queued string }
		c.ask(t, &status, "txpool_status")
		n := 0
		for _, s := range []string{status.Pending, status.Queued} {
			v, ok := new(big.Int).SetString(strings.TrimPrefix(s, "0x"), 16)
			if ok {
				n += int(v.Int64())
			}
		}
		if n >= lost {
			break
		}
		if time.Now().After(limit) {
			t.Fatalf("%d of %d lost transactions are in the pool again", n, lost)
		}
	}
	c.sim.Rollback()
}

// Hold seals no block while f runs: what f sends comes into one.
func (c *Chain) Hold(f func()) {
	c.sealing.Lock()
	defer c.sealing.Unlock()
	f()
}

// Forget gives the account of that name a new journal: what it sent before and
// a reorganisation took away is never sent again.
func (c *Chain) Forget(t testing.TB, name string) *Account {
	t.Helper()
	c.forgets++
	a := c.newAccount(t, name)
	c.accounts[name] = a
	if name == "voter" {
		c.Voter = a
	}
	return a
}
