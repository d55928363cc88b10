package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"sahm/dao"
	"sahm/dao/chain"
)

func TestPipeline(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.mine(t)
	j := newJournal(t)
	s := n.sender(t, j)
	at := deploy(t, s)
	const count = 200
	began := time.Now()
	hashes := map[dao.Hash]bool{}
	for i := range count {
		h, err := s.Send(t.Context(), chain.Intent{Key: fmt.Sprint("set/", i), To: at, Data: pack(t, "set", int64(i))})
		if err != nil {
			t.Fatalf("transaction %d: %v", i, err)
		}
		hashes[h] = true
	}
	sent := time.Since(began)
	var wg sync.WaitGroup
	for i := range count {
		wg.Go(func() {
			r, err := s.Wait(t.Context(), fmt.Sprint("set/", i))
			if err != nil || len(r.Logs) != 1 || new(big.Int).SetBytes(r.Logs[0].Data).Int64() != int64(i) || !hashes[r.TxHash] {
				t.Errorf("transaction %d: %+v, %v", i, r, err)
			}
		})
	}
	wg.Wait()
	t.Logf("%d transactions: sent in %s, all mined after %s", count, sent.Round(time.Millisecond), time.Since(began).Round(time.Millisecond))
	if len(hashes) != count {
		t.Fatalf("%d different transactions, want %d", len(hashes), count)
	}
	for range 13 { // bury them
		n.commit()
	}
	if err := s.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	if left, err := j.Pending(t.Context(), s.Address()); err != nil || len(left) != 0 {
		t.Fatalf("%d entries still pending, %v", len(left), err)
	}
	if _, err := s.Wait(t.Context(), "set/7"); err != nil {
		t.Fatalf("wait for what is long mined: %v", err)
	}
}

// TestDependent sends a call that only succeeds after the one before it: the
// node's pending block may be too old to know.
func TestDependent(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.mine(t)
	s := n.sender(t, newJournal(t))
	at := deploy(t, s)
	for i := int64(1); i <= 3; i++ {
		for _, method := range []string{"set", "need"} {
			if _, err := s.Send(t.Context(), chain.Intent{Key: fmt.Sprint(method, i), To: at, Data: pack(t, method, i)}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := s.Wait(t.Context(), "need3"); err != nil {
		t.Fatal(err)
	}
}

func TestSameIntentTwice(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	path := filepath.Join(t.TempDir(), "journal")
	j := journalAt(t, path)
	s := n.sender(t, j)
	in := chain.Intent{Key: "fund", To: dao.Address{1}, Value: big.NewInt(5)}
	var got [8]dao.Hash
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() {
			var err error
			if got[i], err = s.Send(t.Context(), in); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	n.commit()
	again := func(s *chain.Sender) {
		t.Helper()
		h, err := s.Send(t.Context(), in)
		if err != nil || h != got[0] {
			t.Fatalf("the same intent gave %s, %v; want %s", h, err, got[0])
		}
	}
	again(s)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	again(n.sender(t, journalAt(t, path))) // after a restart
	n.commit()
	for i := range got {
		if got[i] != got[0] {
			t.Fatal("one intent, two transactions")
		}
	}
	bal, err := n.sim.Client().BalanceAt(t.Context(), chain.Address(in.To), nil)
	if err != nil || bal.Int64() != 5 {
		t.Fatalf("receiver has %v wei, want 5 (%v)", bal, err)
	}
}

func TestCrashBetweenJournalAndBroadcast(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	path := filepath.Join(t.TempDir(), "journal")
	j := journalAt(t, path)
	s := n.sender(t, j)
	n.fail(dropSends)
	var want []dao.Hash
	for i := range 5 {
		h, err := s.Send(t.Context(), chain.Intent{Key: fmt.Sprint(i), To: dao.Address{1}, Value: big.NewInt(1)})
		if !errors.Is(err, chain.ErrNotBroadcast) || h.IsZero() {
			t.Fatalf("send without a network: %s, %v; want a hash and ErrNotBroadcast", h, err)
		}
		want = append(want, h)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	n.fail(allow)

	j = journalAt(t, path)
	s = n.sender(t, j)
	if err := s.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Send(t.Context(), chain.Intent{Key: "new", To: dao.Address{1}, Value: big.NewInt(1)}); err != nil {
		t.Fatal(err)
	}
	n.commit()
	for i, h := range want {
		r, err := s.Wait(t.Context(), fmt.Sprint(i))
		if err != nil || r.TxHash != h {
			t.Fatalf("intent %d: %+v, %v; want %s", i, r, err, h)
		}
	}
	bal, err := n.sim.Client().BalanceAt(t.Context(), chain.Address(dao.Address{1}), nil)
	if err != nil || bal.Int64() != 6 {
		t.Fatalf("receiver has %v wei, want 6 (%v)", bal, err)
	}
}

// TestWaitSendsAgain: nobody calls Reconcile, the node forgot the transaction.
func TestWaitSendsAgain(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.mine(t)
	s := n.sender(t, newJournal(t))
	n.fail(dropSends)
	if _, err := s.Send(t.Context(), chain.Intent{Key: "k", To: dao.Address{1}}); !errors.Is(err, chain.ErrNotBroadcast) {
		t.Fatal(err)
	}
	n.fail(allow)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := s.Wait(ctx, "k"); err != nil {
		t.Fatal(err)
	}
}

func TestReverts(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.mine(t)
	j := newJournal(t)
	s := n.sender(t, j)
	at := deploy(t, s)
	check := func(err error, mined bool) {
		t.Helper()
		var re *chain.RevertError
		if !errors.As(err, &re) {
			t.Fatalf("error is %v, want a RevertError", err)
		}
		if re.Name != "TooLow" || len(re.Args) != 2 || re.Args[1].(*big.Int).Int64() != 9 || re.TxHash.IsZero() == mined {
			t.Fatalf("revert is %+v", re)
		}
	}
	in := chain.Intent{Key: "need", To: at, Data: pack(t, "need", 9)}
	_, err := s.Send(t.Context(), in)
	check(err, false)
	if _, err := j.Get(t.Context(), s.Address(), "need"); !errors.Is(err, chain.ErrNotFound) {
		t.Fatalf("a refused call is in the journal (%v)", err)
	}
	if _, err := s.Wait(t.Context(), "need"); !errors.Is(err, chain.ErrNotFound) {
		t.Fatalf("wait for what was never sent: %v", err)
	}
	in.GasLimit = 100_000 // skips the check
	if _, err := s.Send(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	_, err = s.Wait(t.Context(), "need")
	check(err, true)

	if _, err := s.Send(t.Context(), chain.Intent{Key: "gas", To: at, Data: pack(t, "set", 1), GasLimit: 22_500}); err != nil {
		t.Fatal(err)
	}
	var re *chain.RevertError
	if _, err = s.Wait(t.Context(), "gas"); !errors.As(err, &re) || !strings.Contains(re.Reason, "out of gas") {
		t.Fatalf("too little gas: %v", err)
	}
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	p := &node{sim: n.sim, url: n.url, key: poor}
	if _, err := p.sender(t, newJournal(t)).Send(t.Context(), chain.Intent{Key: "k", To: at, Data: pack(t, "set", 1)}); !errors.Is(err, chain.ErrInsufficientFunds) {
		t.Fatalf("an empty account: %v, want ErrInsufficientFunds", err)
	}
}

func TestBadIntents(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	s := n.sender(t, newJournal(t))
	for name, in := range map[string]chain.Intent{
		"no key":                {To: dao.Address{1}},
		"long key":              {Key: string(make([]byte, 257)), To: dao.Address{1}},
		"no receiver":           {Key: "k"},
		"creation and receiver": {Key: "k", To: dao.Address{1}, Create: true},
		"negative value":        {Key: "k", To: dao.Address{1}, Value: big.NewInt(-1)},
	} {
		if _, err := s.Send(t.Context(), in); !errors.Is(err, chain.ErrBadIntent) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestNonceGap: the journal lost the transaction with the lowest nonce.
func TestNonceGap(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.fail(dropSends)
	lost, kept := newJournal(t), newJournal(t)
	s := n.sender(t, lost)
	for i := range 4 {
		if _, err := s.Send(t.Context(), chain.Intent{Key: fmt.Sprint(i), To: dao.Address{1}, Value: big.NewInt(1)}); !errors.Is(err, chain.ErrNotBroadcast) {
			t.Fatal(err)
		}
		if e, err := lost.Get(t.Context(), s.Address(), fmt.Sprint(i)); err != nil {
			t.Fatal(err)
		} else if i == 1 || i == 3 {
			if err := kept.Put(t.Context(), e); err != nil {
				t.Fatal(err)
			}
		}
	}
	n.fail(allow)
	s = n.sender(t, kept)
	if err := s.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	n.mine(t) // one block may come before the pool has put all four in order
	for _, k := range []string{"1", "3"} {
		if _, err := s.Wait(t.Context(), k); err != nil {
			t.Fatal(err)
		}
	}
	if nonce, err := n.sim.Client().NonceAt(t.Context(), chain.Address(s.Address()), nil); err != nil || nonce != 4 {
		t.Fatalf("account nonce is %d, want 4 (%v)", nonce, err)
	}
}

// TestNonceUsedElsewhere: the key was used by another tool, whose transaction
// won the nonce.
func TestNonceUsedElsewhere(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	j := newJournal(t)
	s := n.sender(t, j)
	n.fail(dropSends)
	first, err := s.Send(t.Context(), chain.Intent{Key: "k", To: dao.Address{1}, Value: big.NewInt(3)})
	if !errors.Is(err, chain.ErrNotBroadcast) {
		t.Fatal(err)
	}
	to := chain.Address(dao.Address{2})
	other := types.MustSignNewTx(n.key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), To: &to, Gas: 21000, GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(2),
	})
	if err := n.sim.Client().SendTransaction(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	n.commit()
	n.fail(allow)
	if err := s.Reconcile(t.Context()); err != nil { // too early to give the nonce up
		t.Fatal(err)
	}
	if e, err := j.Get(t.Context(), s.Address(), "k"); err != nil || e.Nonce != 0 {
		t.Fatalf("signed again before the other transaction was settled: %+v %v", e, err)
	}
	for range 13 {
		n.commit()
	}
	if err := s.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	n.commit()
	r, err := s.Wait(t.Context(), "k")
	if err != nil || r.TxHash == first {
		t.Fatalf("%+v %v", r, err)
	}
	bal, err := n.sim.Client().BalanceAt(t.Context(), chain.Address(dao.Address{1}), nil)
	if err != nil || bal.Int64() != 3 {
		t.Fatalf("receiver has %v wei, want 3 (%v)", bal, err)
	}
}

// TestOutgrownFee: the base fee rose above what the journalled transaction
// offers.
func TestOutgrownFee(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	j := newJournal(t)
	s := n.sender(t, j)
	to := chain.Address(dao.Address{1})
	cheap := types.MustSignNewTx(n.key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), To: &to, Gas: 21000, GasFeeCap: big.NewInt(5), GasTipCap: big.NewInt(5), Value: big.NewInt(4),
	})
	raw, err := cheap.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Put(t.Context(), chain.Entry{Key: "k", From: s.Address(), Raw: raw, Hashes: []dao.Hash{chain.FromHash(cheap.Hash())}}); err != nil {
		t.Fatal(err)
	}
	if err := s.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	n.commit()
	r, err := s.Wait(t.Context(), "k")
	if err != nil {
		t.Fatal(err)
	}
	e, err := j.Get(t.Context(), s.Address(), "k")
	if err != nil || len(e.Hashes) != 2 || e.Hashes[1] != r.TxHash || e.Nonce != 0 {
		t.Fatalf("%+v %v, mined as %s", e, err, r.TxHash)
	}
}

// TestMostFee: nothing is signed for a higher fee than the sender may sign for,
// neither at first nor when it is raised; what fits is held to it.
func TestMostFee(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	capped := func(j chain.Journal, most int64) *chain.Sender {
		s, err := chain.NewSender(chain.SenderConfig{Client: n.dial(t), Signer: chain.NewSigner(n.key), Journal: j, Logger: quiet, MostFeeWei: dao.WeiOf(most)})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	j := newJournal(t)
	poor := capped(j, 1)
	in := chain.Intent{Key: "k", To: dao.Address{1}, GasLimit: 21_000}
	if _, err := poor.Send(t.Context(), in); !errors.Is(err, chain.ErrFeeTooHigh) {
		t.Errorf("%v", err)
	}
	if _, err := j.Get(t.Context(), poor.Address(), "k"); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("something was journalled: %v", err)
	}
	const most = 1_500_000_000 // the base fee is a little under 1 gwei, or less
	s := capped(j, most)
	if _, err := s.Send(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	e, err := j.Get(t.Context(), s.Address(), "k")
	if err != nil {
		t.Fatal(err)
	}
	var tx types.Transaction
	if err := tx.UnmarshalBinary(e.Raw); err != nil || tx.GasFeeCap().Cmp(big.NewInt(most)) > 0 || tx.GasTipCap().Cmp(tx.GasFeeCap()) > 0 {
		t.Errorf("%v %v, %v", tx.GasFeeCap(), tx.GasTipCap(), err)
	}
	n.commit()
	if _, err := s.Wait(t.Context(), "k"); err != nil {
		t.Error(err)
	}

	// One that was signed for less than the chain asks now is not raised above.
	to := chain.Address(dao.Address{1})
	cheap := types.MustSignNewTx(n.key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: 1, To: &to, Gas: 21000, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1),
	})
	raw, err := cheap.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if err := j.Put(t.Context(), chain.Entry{Key: "cheap", From: s.Address(), Nonce: 1, Raw: raw, Hashes: []dao.Hash{chain.FromHash(cheap.Hash())}}); err != nil {
		t.Fatal(err)
	}
	if err := capped(j, 1).Reconcile(t.Context()); !errors.Is(err, chain.ErrFeeTooHigh) {
		t.Errorf("%v", err)
	}
	if e, err := j.Get(t.Context(), s.Address(), "cheap"); err != nil || len(e.Hashes) != 1 {
		t.Errorf("%+v, %v", e, err)
	}
}

// TestTwoSendersOneJournal: two processes share a key through one journal.
func TestTwoSendersOneJournal(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.mine(t)
	j := newJournal(t)
	var wg sync.WaitGroup
	for p := range 2 {
		s := n.sender(t, j)
		for i := range 15 {
			wg.Go(func() {
				for _, key := range []string{fmt.Sprint("both/", i), fmt.Sprint(p, "/", i)} {
					if _, err := s.Send(t.Context(), chain.Intent{Key: key, To: dao.Address{1}, Value: big.NewInt(1)}); err != nil {
						t.Errorf("%s: %v", key, err)
					}
					if _, err := s.Wait(t.Context(), key); err != nil {
						t.Errorf("%s: %v", key, err)
					}
				}
			})
		}
	}
	wg.Wait()
	bal, err := n.sim.Client().BalanceAt(t.Context(), chain.Address(dao.Address{1}), nil)
	if err != nil || bal.Int64() != 45 {
		t.Fatalf("receiver has %v wei, want 15 shared + 2·15 own (%v)", bal, err)
	}
}

func TestHeads(t *testing.T) {
	t.Parallel()
	n := newNode(t)
	n.commit()
	now := time.Now()
	c, err := chain.Dial(t.Context(), n.url, chain.WithClock(func() time.Time { return now }))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if c.ChainID() != 1337 {
		t.Fatalf("chain id %d", c.ChainID())
	}
	h, err := c.Finalized(t.Context())
	if err != nil || h.Number != 1 {
		t.Fatalf("finalized is %+v, %v", h, err)
	}
	if _, err := c.BlockAt(t.Context(), 2); !errors.Is(err, chain.ErrNoBlock) {
		t.Fatalf("a block that is not there: %v", err)
	}
	now = time.Unix(int64(h.Time), 0).Add(chain.MaxHeadAge)
	if _, err := c.Finalized(t.Context()); !errors.Is(err, chain.ErrStaleHead) {
		t.Fatalf("a head of a minute ago: %v, want ErrStaleHead", err)
	}
	if age, err := c.HeadAge(t.Context()); err != nil || age != chain.MaxHeadAge {
		t.Fatalf("age is %s, %v", age, err)
	}
}
