//go:build integration

package e2e

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// anvil is an outside chain with an id of its own, a block a second and a
// final block six blocks behind its head: deeper than the reorganisations.
type anvil struct {
	t   *testing.T
	url string
}

func startAnvil(t *testing.T) *anvil {
	t.Helper()
	found, err := filepath.Glob(filepath.Join("..", "..", "dao", "contracts", "node_modules", "@foundry-rs", "anvil-*", "bin", "anvil"))
	if err != nil || len(found) == 0 {
		t.Fatalf("anvil is not there: run `make contracts` first, which installs it (%v)", err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := fmt.Sprint(l.Addr().(*net.TCPAddr).Port)
	l.Close()
	cmd := exec.Command(found[0], "--port", port, "--chain-id", "31337", "--block-time", "1", "--slots-in-an-epoch", "3", "--silent")
	cmd.Env = append(os.Environ(), "HOME="+t.TempDir())
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait() // killed
	})
	a := &anvil{t: t, url: "http://127.0.0.1:" + port}
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		if _, err := a.ask("eth_blockNumber"); err == nil {
			return a
		}
		if time.Now().After(end) {
			t.Fatal("anvil did not start")
		}
	}
}

func (a *anvil) ask(method string, params ...any) (json.RawMessage, error) {
	if params == nil {
		params = []any{}
	}
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return nil, err
	}
	r, err := http.Post(a.url, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	var out struct {
		Result json.RawMessage
		Error  *struct{ Message string }
	}
	if err := json.NewDecoder(r.Body).Decode(&out); err != nil {
		return nil, err
	}
	if out.Error != nil {
		return nil, fmt.Errorf("%s: %s", method, out.Error.Message)
	}
	return out.Result, nil
}

func (a *anvil) must(method string, params ...any) json.RawMessage {
	a.t.Helper()
	out, err := a.ask(method, params...)
	if err != nil {
		a.t.Fatal(err)
	}
	return out
}

func hexEther(n int64) string {
	return "0x" + new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)).Text(16)
}

// gas gives accounts a hundred ether each.
func (a *anvil) gas(accounts ...string) {
	a.t.Helper()
	for _, who := range accounts {
		a.must("anvil_setBalance", who, hexEther(100))
	}
}

// command runs one of the programs, which must print JSON.
func command(t *testing.T, out any, bin string, args ...string) {
	t.Helper()
	cmd := exec.Command(bin, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s %v: %v\n%s%s", filepath.Base(bin), args, err, stdout.Bytes(), stderr.Bytes())
	}
	if out != nil {
		if err := json.Unmarshal(stdout.Bytes(), out); err != nil {
			t.Fatalf("%s %v: %v\n%s", filepath.Base(bin), args, err, stdout.Bytes())
		}
	}
}

type identity struct {
	Address    string `json:"address"`
	SealingKey string `json:"sealingKey,omitempty"`
}

// bookView is what of an address book matters here.
type bookView struct {
	ChainID   uint64            `json:"chainId"`
	Contracts map[string]string `json:"contracts"`
	Block     uint64            `json:"block"`
}

// TestDeployedOnAnvil deploys a market to an outside chain with the command,
// through kills, starts a server with the address book, has datasets listed by
// vote, and settles a run, through the loss of five blocks, with books that are
// exact to the wei.
func TestDeployedOnAnvil(t *testing.T) {
	cast := newCast(t)
	chain := startAnvil(t)
	bin, work := programs(t), t.TempDir()
	dir := filepath.Join(work, "node")

	// Everybody makes a key first: the committee is part of the deployment.
	var custodians []identity
	for i := range 5 {
		var id identity
		command(t, &id, filepath.Join(filepath.Dir(bin), "sahm-custodian"), "init", "--dir", filepath.Join(dir, "custodians", fmt.Sprint(i+1)), "--json")
		custodians = append(custodians, id)
	}
	var trainers []string
	for i := range 5 {
		var id identity
		command(t, &id, filepath.Join(filepath.Dir(bin), "sahm-trainer"), "init", "--dir", filepath.Join(dir, "trainers", fmt.Sprint(i+1)), "--json")
		trainers = append(trainers, id.Address)
	}
	wallet := func(path string) string {
		var id identity
		command(t, &id, bin, "wallet", "--wallet", path+".json", "--password-file", path+".password", "--json")
		return id.Address
	}
	operator, coordinator := wallet(filepath.Join(dir, "keys", "operator")), wallet(filepath.Join(dir, "keys", "coordinator"))
	member := filepath.Join(work, "contributor-1")
	var holder identity
	command(t, &holder, bin, "wallet", "--wallet", filepath.Join(member, "wallet.json"), "--json")

	book := deployThroughKills(t, chain, bin, work, map[string]any{
		"chainId": 31337, "createCredit": true, "holder": holder.Address, "supplyWei": "1000000000000000000000000",
		"votingDelaySeconds": 1, "votingPeriodSeconds": 8, "quorumPercent": 4, "timelockDelaySeconds": 1, "proposalThresholdWei": "1",
		"challengeWindowSeconds": 3, "minStakeWei": "100000000000000000000", "exitDelaySeconds": 3600,
		"prices": map[string]any{"basePriceWei": "20000000000000000000", "perRowWei": "100000000000000000", "tierBps": []int{9000, 10000, 15000},
			"guaranteedBps": 5000, "computePerSeatRoundWei": "1000000000000000000", "custodyPerRoundWei": "5000000000000000000", "daoFeeBps": 250},
		"custodians": custodians, "threshold": 3,
	})

	// Nobody has a faucet here: what the cheat codes give is what operators
	// and builders would have bought.
	chain.gas(append([]string{operator, coordinator, holder.Address}, trainers...)...)
	for _, who := range trainers {
		chain.must("anvil_dealERC20", who, book.Contracts["credit"], hexEther(1000))
	}
	s := startServer(t, bin, dir, serverFlags("--chain", chain.url, "--deployment", filepath.Join(work, "addresses.json"))...)
	s.noFaucet = true
	if s.ChainID != 31337 || s.Contracts["escrow"] != book.Contracts["escrow"] || s.RPC != chain.url {
		t.Fatalf("the server works elsewhere: %+v", s.hello)
	}
	m := newMarket(t, s, work)
	m.contributors[0].refused(t, 1, []string{"faucet only on the embedded chain"}, "faucet", "--votes")
	if !strings.EqualFold(m.contributors[0].address, holder.Address) {
		t.Fatalf("the first contributor is %s", m.contributors[0].address)
	}

	// The holder of all votes delegates them, lists, queues and executes.
	voter := m.contributors[0]
	voter.must(t, nil, "dao", "delegate", "--deployment", filepath.Join(work, "addresses.json"))
	var p proposalView
	price := "50000000000000000000"
	voter.must(t, &p, "dao", "propose", "list", "--datasets", strings.Join(m.datasets, ","), "--prices", strings.Join([]string{price, price, price}, ","), "--title", "List three hospitals")
	voter.must(t, nil, "dao", "vote", p.ID, "--support", "for")
	voter.must(t, &p, "dao", "queue", p.ID)
	voter.must(t, &p, "dao", "execute", p.ID)
	if p.State != "Executed" {
		t.Fatalf("the proposal is %s", p.State)
	}

	m.builder.refused(t, 1, []string{"urn:sahm:problem:insufficient-funds"}, m.order("buy", "--yes")...)
	chain.must("anvil_dealERC20", m.builder.address, book.Contracts["credit"], hexEther(5000))
	run := settleThroughReorg(t, m, chain)
	checkWithCast(t, cast, m, run)
	var a struct {
		Accuracy float64 `json:"accuracy"`
	}
	m.builder.must(t, &a, "run", "model", run.ID, "--out", "model", "--test", m.test)
	if a.Accuracy < 0.85 {
		t.Errorf("accuracy %v", a.Accuracy)
	}
	// The market is what was deployed, to anybody with a node.
	command(t, nil, bin, "deploy", "verify", "--rpc", chain.url, "--addresses", filepath.Join(work, "addresses.json"), "--json")
	m.interrupt()
	var rebuilt struct{ Runs, Datasets, NoLog int }
	command(t, &rebuilt, bin, "reindex", "--data-dir", dir, "--chain", chain.url, "--deployment", filepath.Join(work, "addresses.json"), "--json")
	if rebuilt.Runs != 1 || rebuilt.Datasets != 4 || rebuilt.NoLog != 0 {
		t.Errorf("rebuilt from the chain: %+v", rebuilt)
	}
}

// settleThroughReorg buys a run, takes the chain's last five blocks away while
// it is worked on, with all that anybody sent in them, and follows it to its
// end: server and daemons send again what is not final.
func settleThroughReorg(t *testing.T, m *market, chain *anvil) runView {
	t.Helper()
	var r runView
	m.builder.must(t, &r, m.order("buy", "--yes")...)
	for end := time.Now().Add(2 * time.Minute); r.ChainState != "Assigned"; time.Sleep(200 * time.Millisecond) {
		if m.get("/v1/runs/"+r.ID, &r); time.Now().After(end) {
			t.Fatalf("the run is %s after two minutes: %s", r.ChainState, r.Problem)
		}
	}
	chain.must("anvil_reorg", 5, []any{})
	if out, stderr, code := m.builder.cli("run", "watch", r.ID); code != 0 {
		t.Fatalf("run watch ended with code %d: %s\n%s", code, stderr, out)
	}
	m.builder.must(t, &r, "run", "show", r.ID)
	if r.State != "Settled" || r.RoundsCompleted != rounds {
		t.Fatalf("the run ended %s after %d rounds: %s", r.State, r.RoundsCompleted, r.Problem)
	}
	return r
}

// deployThroughKills runs `sahm deploy` and kills it (SIGKILL) later each time
// until it gets through and all of it is final, and checks that this cost nothing twice.
func deployThroughKills(t *testing.T, chain *anvil, bin, work string, config map[string]any) bookView {
	t.Helper()
	path := func(name string) string { return filepath.Join(work, name) }
	b, err := json.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	key := make([]byte, 32)
	key[31] = 7
	for file, content := range map[string][]byte{"deploy.json": b, "deployer.hex": []byte(hex.EncodeToString(key))} {
		if err := os.WriteFile(path(file), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var plan struct {
		Deployer string `json:"deployer"`
		Gas      uint64 `json:"gas"`
		Steps    []struct {
			Contract, Address string
		} `json:"steps"`
	}
	args := []string{"--config", path("deploy.json"), "--rpc", chain.url, "--key", path("deployer.hex"), "--json"}
	command(t, &plan, bin, append([]string{"deploy", "plan"}, args...)...)
	chain.gas(plan.Deployer)
	args = append([]string{"deploy", "--out", path("addresses.json"), "--yes", "--wait-final"}, args...)
	kills := 0
	for patience := 600 * time.Millisecond; ; patience = patience * 3 / 2 {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		cmd := exec.CommandContext(ctx, bin, args...) // its end is SIGKILL
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		err := cmd.Run()
		cancel()
		if err == nil {
			var answer struct {
				Gas  uint64 `json:"gas"`
				Cost string `json:"costWei"`
			}
			if err := json.Unmarshal(stdout.Bytes(), &answer); err != nil {
				t.Fatal(err)
			}
			t.Logf("deployed after %d kills: %d transactions, %d gas, %s wei", kills, len(plan.Steps), answer.Gas, answer.Cost)
			break
		}
		if ctx.Err() == nil {
			t.Fatalf("deploy: %v\n%s", err, stderr.Bytes())
		}
		if kills++; kills > 20 {
			t.Fatal("the deployment does not get through")
		}
	}
	var nonce string
	if err := json.Unmarshal(chain.must("eth_getTransactionCount", plan.Deployer, "latest"), &nonce); err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("0x%x", len(plan.Steps)); nonce != want {
		t.Errorf("the deployer sent %s transactions, the plan has %s", nonce, want)
	}
	command(t, nil, bin, "deploy", "verify", "--rpc", chain.url, "--addresses", path("addresses.json"), "--json")
	raw, err := os.ReadFile(path("addresses.json"))
	if err != nil {
		t.Fatal(err)
	}
	var book bookView
	if err := json.NewDecoder(bufio.NewReader(bytes.NewReader(raw))).Decode(&book); err != nil {
		t.Fatal(err)
	}
	for _, s := range plan.Steps {
		if s.Contract != "" && book.Contracts[s.Contract] != s.Address {
			t.Errorf("%s is at %s, planned %s", s.Contract, book.Contracts[s.Contract], s.Address)
		}
	}
	if names := len(book.Contracts); names != 17 || !slices.ContainsFunc(plan.Steps, func(s struct{ Contract, Address string }) bool { return s.Contract == "escrow" }) {
		t.Errorf("%d contracts: %v", names, book.Contracts)
	}
	return book
}
