package devnet

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"sahm/dao"
)

// alice and bob have coins in every test chain, carol has none.
var (
	alice = testKey("alice")
	bob   = testKey("bob")
	carol = testKey("carol")
)

func testKey(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

func testConfig(dir string) Config {
	rich := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))
	return Config{
		DataDir: dir, Logger: slog.New(slog.DiscardHandler),
		Alloc: map[dao.Address]*big.Int{dao.Address(addressOf(alice)): rich, dao.Address(addressOf(bob)): rich},
	}
}

func start(t *testing.T, cfg Config) *Devnet {
	t.Helper()
	d, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return d
}

func transfer(key *ecdsa.PrivateKey, nonce uint64, to common.Address, wei int64) *types.Transaction {
	return types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, To: &to, Value: big.NewInt(wei), Gas: 21000,
		GasFeeCap: big.NewInt(3e9), GasTipCap: big.NewInt(1),
	})
}

func mined(t *testing.T, c *ethclient.Client, hash common.Hash, limit time.Duration) *types.Receipt {
	t.Helper()
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if r, err := c.TransactionReceipt(t.Context(), hash); err == nil {
			return r
		}
	}
	t.Fatalf("transaction %s is not mined after %s", hash.Hex(), limit)
	return nil
}

func TestSealing(t *testing.T) {
	t.Parallel()
	var deadline atomic.Uint64
	cfg := testConfig(t.TempDir())
	cfg.Deadlines = func(context.Context) (uint64, error) { return deadline.Load(), nil }
	d := start(t, cfg)
	c := d.Client()
	head := func() *types.Header {
		h, err := c.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if ahead := time.Until(time.Unix(int64(h.Time), 0)); ahead > 2*time.Second {
			t.Fatalf("chain time runs %s ahead", ahead)
		}
		return h
	}
	if age := time.Since(time.Unix(int64(head().Time), 0)); age > 3*time.Second {
		t.Fatalf("the head is %s old after the start", age)
	}
	time.Sleep(1100 * time.Millisecond)

	t.Run("an idle chain takes a transaction at once", func(t *testing.T) {
		tx := transfer(alice, 0, addressOf(carol), 5)
		began := time.Now()
		if err := c.SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		mined(t, c, tx.Hash(), time.Second)
		t.Logf("send to receipt: %s", time.Since(began).Round(time.Millisecond))
	})
	t.Run("many transactions share a block a second", func(t *testing.T) {
		before, began := head().Number.Uint64(), time.Now()
		var last *types.Transaction
		for i := range uint64(300) {
			last = transfer(alice, 1+i, addressOf(carol), 1)
			if err := c.SendTransaction(t.Context(), last); err != nil {
				t.Fatal(err)
			}
		}
		mined(t, c, last.Hash(), 5*time.Second)
		blocks, took := head().Number.Uint64()-before, time.Since(began)
		t.Logf("300 transactions: %d blocks, %s", blocks, took.Round(time.Millisecond))
		if float64(blocks) > took.Seconds()+2 {
			t.Fatalf("%d blocks in %s", blocks, took)
		}
	})
	t.Run("a deadline gets a block past it", func(t *testing.T) {
		at := uint64(time.Now().Unix()) + 3
		deadline.Store(at)
		for head().Time <= at {
			if time.Now().After(time.Unix(int64(at), 0).Add(3 * time.Second)) {
				t.Fatal("no block after the deadline")
			}
			time.Sleep(50 * time.Millisecond)
		}
		n := head().Number.Uint64()
		time.Sleep(1500 * time.Millisecond)
		if m := head().Number.Uint64(); m != n {
			t.Fatalf("%d blocks for a deadline that is past", m-n)
		}
	})
	t.Run("a transaction that cannot be mined makes no blocks", func(t *testing.T) {
		n := head().Number.Uint64()
		if err := c.SendTransaction(t.Context(), transfer(bob, 5, addressOf(carol), 1)); err != nil {
			t.Fatal(err) // nonce 5 of 0: queued
		}
		time.Sleep(2500 * time.Millisecond)
		if m := head().Number.Uint64(); m > n+1 {
			t.Fatalf("%d blocks while nothing could be mined", m-n)
		}
	})
}

func TestIdleBlocks(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t.TempDir())
	cfg.Idle = time.Second
	d := start(t, cfg)
	time.Sleep(3500 * time.Millisecond)
	n, err := d.Client().BlockNumber(t.Context())
	if err != nil || n < 3 || n > 5 {
		t.Fatalf("%d blocks in 3.5 s (%v), want one a second", n, err)
	}
}

func TestPlan(t *testing.T) {
	t.Parallel()
	s := func(sec, ms int64) time.Time { return time.Unix(sec, ms*1e6) }
	base := plan{now: s(1000, 500), head: 1000, last: s(1000, 200), idle: 15 * time.Second}
	for name, c := range map[string]struct {
		change func(*plan)
		want   time.Time
	}{
		"idle":                    {func(*plan) {}, s(1015, 200)},
		"a transaction waits":     {func(p *plan) { p.waiting, p.since = true, s(1000, 400) }, s(1001, 0)},
		"after a quiet time":      {func(p *plan) { p.head, p.waiting, p.since = 990, true, s(1000, 490) }, s(1000, 510)},
		"a deadline is near":      {func(p *plan) { p.deadline = 1007 }, s(1007, 0)},
		"a deadline is due":       {func(p *plan) { p.deadline = 1000 }, s(1001, 0)},
		"a deadline is past":      {func(p *plan) { p.deadline = 999 }, s(1015, 200)},
		"a deadline beyond idle":  {func(p *plan) { p.deadline = 5000 }, s(1015, 200)},
		"a deadline beyond time":  {func(p *plan) { p.deadline = 1 << 63 }, s(1015, 200)},
		"overdue":                 {func(p *plan) { p.head, p.deadline, p.last = 980, 990, s(980, 0) }, s(990, 0)},
		"the clock went back 3 s": {func(p *plan) { p.head, p.waiting = 1003, true }, s(1004, 0)},
		"the clock went back 1 h": {func(p *plan) { p.head, p.waiting = 4600, true }, s(1001, 200)},
	} {
		p := base
		c.change(&p)
		if got := p.next(); !got.Equal(c.want) {
			t.Errorf("%s: seals at %s, want %s", name, got.Sub(s(1000, 0)), c.want.Sub(s(1000, 0)))
		}
	}
}

func TestReopen(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	d := start(t, testConfig(dir))
	if _, err := Start(t.Context(), testConfig(dir)); !errors.Is(err, ErrInUse) {
		t.Fatalf("second start in the same directory: %v, want ErrInUse", err)
	}
	tx := transfer(alice, 0, addressOf(carol), 7)
	if err := d.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	block := mined(t, d.Client(), tx.Hash(), 3*time.Second).BlockHash
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	d = start(t, testConfig(dir))
	if r := mined(t, d.Client(), tx.Hash(), time.Second); r.BlockHash != block {
		t.Fatal("a clean restart moved the transaction")
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	other := testConfig(dir)
	other.Alloc = nil
	if _, err := Start(t.Context(), other); !errors.Is(err, ErrGenesis) {
		t.Fatalf("start with other balances: %v, want ErrGenesis", err)
	}
}

// TestMain doubles as the processes that tests kill.
func TestMain(m *testing.M) {
	var err error
	switch os.Getenv("SAHM_TEST_PROCESS") {
	case "chain":
		err = serve(os.Getenv("SAHM_TEST_DIR"))
	case "sender":
		err = sendAll(os.Getenv("SAHM_TEST_DIR"), os.Getenv("SAHM_TEST_URL"))
	default:
		os.Exit(m.Run())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// serve runs a chain until it is killed, and prints its URL.
func serve(dir string) error {
	d, err := Start(context.Background(), testConfig(dir))
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Printf("http://%s\n", l.Addr())
	return (&http.Server{Handler: d.Handler(), ReadHeaderTimeout: time.Second}).Serve(l)
}

// child starts serve in a process of its own; kill is kill -9.
func child(t *testing.T, dir string) (url string, kill func()) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "SAHM_TEST_PROCESS=chain", "SAHM_TEST_DIR="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill = func() { cmd.Process.Kill(); cmd.Wait() }
	t.Cleanup(kill)
	url, err = bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("child said nothing: %v", err)
	}
	return strings.TrimSpace(url), kill
}

// TestKill kills the chain's process right after it acknowledged
// transactions, some mined and some not, and expects all of them afterwards.
func TestKill(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var all []*types.Transaction
	for round := range uint64(3) {
		url, kill := child(t, dir)
		c, err := ethclient.DialContext(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		for i := range uint64(20) {
			for _, key := range []*ecdsa.PrivateKey{alice, bob} {
				tx := transfer(key, round*20+i, addressOf(carol), 1)
				if err := c.SendTransaction(t.Context(), tx); err != nil {
					t.Fatalf("round %d, transaction %d: %v", round, i, err)
				}
				all = append(all, tx)
			}
			if round == 1 && i == 10 { // let a block with half of them be sealed
				mined(t, c, all[len(all)-1].Hash(), 3*time.Second)
			}
		}
		before, err := c.BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		kill()
		d, err := Start(t.Context(), testConfig(dir))
		if err != nil {
			t.Fatalf("start after a kill: %v", err)
		}
		after, err := d.Client().BlockNumber(t.Context())
		if err != nil || after+2 < before {
			t.Fatalf("block %d was reached before the kill, %d after it (%v)", before, after, err)
		}
		for _, tx := range all {
			mined(t, d.Client(), tx.Hash(), 4*time.Second)
		}
		h, err := d.Client().HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if off := time.Since(time.Unix(int64(h.Time), 0)).Abs(); off > 3*time.Second {
			t.Fatalf("chain time is %s off after the restart", off)
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
