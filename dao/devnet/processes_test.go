package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
)

const intents = 60

// sendAll is a daemon that carries out its intents and stops; started again
// with the same directory it goes on.
func sendAll(dir, url string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	var c *chain.Client
	for {
		var err error
		if c, err = chain.Dial(ctx, url); err == nil {
			break
		}
		time.Sleep(50 * time.Millisecond) // the chain is down just now
		if ctx.Err() != nil {
			return err
		}
	}
	j, err := chain.OpenFileJournal(filepath.Join(dir, "journal"), slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	s, err := chain.NewSender(chain.SenderConfig{
		Client: c, Signer: chain.NewSigner(alice), Journal: j, Logger: slog.New(slog.DiscardHandler), Rebroadcast: 500 * time.Millisecond,
	})
	if err != nil {
		return err
	}
	if err := s.Reconcile(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "not yet:", err)
	}
	for i := range intents {
		in := chain.Intent{Key: fmt.Sprint("pay/", i), To: dao.Address(addressOf(carol)), Value: big.NewInt(1)}
		for {
			_, err := s.Send(ctx, in)
			if err == nil || errors.Is(err, chain.ErrNotBroadcast) {
				break
			}
			if ctx.Err() != nil {
				return err
			}
			time.Sleep(50 * time.Millisecond)
		}
		time.Sleep(15 * time.Millisecond)
	}
	for i := range intents {
		if _, err := s.Wait(ctx, fmt.Sprint("pay/", i)); err != nil {
			return err
		}
	}
	return nil
}

// TestTwoProcesses kills -9 the chain and the sender, again and again while
// the sender works, and expects every intent exactly once.
func TestTwoProcesses(t *testing.T) {
	t.Parallel()
	chainDir, senderDir := t.TempDir(), t.TempDir()
	var target atomic.Pointer[string]
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		res, err := http.Post(*target.Load(), r.Header.Get("Content-Type"), r.Body)
		if err != nil {
			http.Error(w, "down", http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		w.Header().Set("Content-Type", res.Header.Get("Content-Type"))
		w.WriteHeader(res.StatusCode)
		io.Copy(w, res.Body)
	}))
	t.Cleanup(front.Close)
	url, killChain := child(t, chainDir)
	target.Store(&url)

	run := func() (*exec.Cmd, chan error, *strings.Builder) {
		out := new(strings.Builder)
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "SAHM_TEST_PROCESS=sender", "SAHM_TEST_DIR="+senderDir, "SAHM_TEST_URL="+front.URL)
		cmd.Stderr = out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() { done <- cmd.Wait() }()
		return cmd, done, out
	}
	sender, done, _ := run()
	for _, pause := range []int{350, 700, 500} {
		time.Sleep(time.Duration(pause) * time.Millisecond)
		killChain()
		time.Sleep(100 * time.Millisecond)
		sender.Process.Kill()
		<-done
		url, killChain = child(t, chainDir)
		target.Store(&url)
		sender, done, _ = run()
	}
	time.Sleep(300 * time.Millisecond)
	sender.Process.Kill()
	<-done
	_, done, out := run()
	if err := <-done; err != nil {
		t.Fatalf("the sender did not finish: %v\n%s", err, out)
	}
	c, err := chain.Dial(t.Context(), front.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	paid, err := c.Eth().BalanceAt(t.Context(), addressOf(carol), nil)
	if err != nil || paid.Int64() != intents {
		t.Fatalf("%v of %d intents were carried out (%v)", paid, intents, err)
	}
	nonce, err := c.Eth().NonceAt(t.Context(), addressOf(alice), nil)
	if err != nil || nonce != intents {
		t.Fatalf("%d transactions for %d intents (%v)", nonce, intents, err)
	}
}
