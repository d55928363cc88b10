package main

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	gethnode "github.com/ethereum/go-ethereum/node"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/trainer"
)

// TestRegister stakes and registers on the real contracts, once, however often
// it is asked.
func TestRegister(t *testing.T) {
	dir := t.TempDir()
	_, out, _ := call("init", "--dir", dir)
	me, err := dao.ParseAddress(strings.TrimSpace(out))
	must(t, err)
	deployer, err := crypto.GenerateKey()
	must(t, err)
	url, mined := startChain(t, types.GenesisAlloc{
		crypto.PubkeyToAddress(deployer.PublicKey): {Balance: new(big.Int).Lsh(big.NewInt(1), 90)},
		chain.Address(me):                          {Balance: new(big.Int).Lsh(big.NewInt(1), 70)},
	})
	defer mined()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	client, err := chain.Dial(ctx, url, chain.WithPoll(20*time.Millisecond))
	must(t, err)
	defer client.Close()
	addresses := deploy(t, ctx, client, chain.NewSigner(deployer))

	hs := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		must(t, json.NewEncoder(w).Encode(status{ChainID: client.ChainID(), Bus: "nats://127.0.0.1:1", Contracts: addresses}))
	}))
	defer hs.Close()
	contracts := chain.NewContracts(client, addresses)
	for range 2 {
		if code, _, errs := call("register", "--dir", dir, "--server", hs.URL, "--node", url, "--ask", "3"); code != 0 {
			t.Fatalf("code %d: %s", code, errs)
		}
		got, err := contracts.Trainer(ctx, me)
		must(t, err)
		if !got.Active || got.StakeWei.Cmp(dao.WeiOf(1000)) != 0 || got.AskWei.Cmp(dao.WeiOf(3)) != 0 || !strings.HasPrefix(got.HardwareCID, "b") {
			t.Fatalf("registered as %+v", got)
		}
	}
	if code, _, errs := call("register", "--dir", t.TempDir(), "--server", hs.URL, "--node", url, "--stake", "999"); code != 1 || !strings.Contains(errs, "at least 1000") {
		t.Errorf("too small a stake: code %d, %s", code, errs)
	}

	n := &node{client, contracts}
	if _, err := n.Dataset(ctx, dao.Hash{1}, 1); !errors.Is(err, trainer.ErrNotOnChain) {
		t.Errorf("unknown dataset: %v", err)
	}
	if _, err := n.Cohort(ctx, dao.Hash{1}, 1, 0); !errors.Is(err, trainer.ErrNotOnChain) {
		t.Errorf("unknown cohort: %v", err)
	}
	if _, err := n.Committee(ctx, 2); !errors.Is(err, trainer.ErrNotOnChain) {
		t.Errorf("unknown epoch: %v", err)
	}
	c, err := n.Committee(ctx, 1)
	must(t, err)
	if len(c.Members) != 3 || c.Threshold != 2 {
		t.Errorf("committee %+v", c)
	}
	// An unknown run, or a head of long ago: an answer to nothing either way.
	if _, err := n.Run(ctx, dao.Hash{1}); !errors.Is(err, trainer.ErrNotOnChain) && !errors.Is(err, chain.ErrStaleHead) {
		t.Errorf("unknown run: %v", err)
	}
}

// startChain runs a chain in memory that seals whenever something waits.
func startChain(t *testing.T, alloc types.GenesisAlloc) (url string, stop func()) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	addr := l.Addr().String()
	must(t, l.Close())
	_, port, err := net.SplitHostPort(addr)
	must(t, err)
	sim := simulated.NewBackend(alloc, func(nc *gethnode.Config, _ *ethconfig.Config) {
		nc.HTTPHost, nc.HTTPModules = "127.0.0.1", []string{"eth"}
		nc.HTTPPort, err = strconv.Atoi(port)
	})
	must(t, err)
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				sim.Commit()
			}
		}
	}()
	return "http://" + addr, func() {
		close(done)
		<-stopped
		if err := sim.Close(); err != nil {
			t.Error(err)
		}
	}
}

func deploy(t *testing.T, ctx context.Context, client *chain.Client, key *chain.Signer) chain.Addresses {
	quiet := slog.New(slog.DiscardHandler)
	journal, err := chain.OpenFileJournal(filepath.Join(t.TempDir(), "journal"), quiet)
	must(t, err)
	defer journal.Close()
	sender, err := chain.NewSender(chain.SenderConfig{Client: client, Signer: key, Journal: journal, ABIs: chain.ABIs(), Logger: quiet})
	must(t, err)
	a, err := chain.Deploy(ctx, sender, client, chain.DeployConfig{
		VotingPeriod: 4, QuorumPercent: 4, Holder: key.Address(), Supply: dao.WeiOf(1_000_000), MinStake: dao.WeiOf(1000), ChallengeWindow: 2,
		Custodians: []dao.Address{{1}, {2}, {3}}, SealingKeys: []dao.Hash{{1}, {2}, {3}}, Threshold: 2,
	})
	must(t, err)
	return a
}
