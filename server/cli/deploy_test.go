package cli

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
)

// deploySite is a folder with a configuration and a funded key.
type deploySite struct {
	chain *daotest.Chain
	dir   string
	key   dao.Address
}

func newDeploySite(t *testing.T, name string, change ...func(map[string]any)) *deploySite {
	t.Helper()
	return siteOn(t, daotest.Start(t), name, change...)
}

func siteOn(t *testing.T, c *daotest.Chain, name string, change ...func(map[string]any)) *deploySite {
	t.Helper()
	s := &deploySite{chain: c, dir: t.TempDir()}
	secret := dao.Keccak256([]byte("deploy/" + name))
	if err := os.WriteFile(filepath.Join(s.dir, "key.hex"), []byte(hex.EncodeToString(secret[:])+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	key, err := chain.OpenKey(filepath.Join(s.dir, "key.hex"), "")
	if err != nil {
		t.Fatal(err)
	}
	s.key = key.Address()
	bank := c.Account(t, "bank of "+name)
	if _, err := bank.Sender.Send(t.Context(), chain.Intent{Key: "gas", To: s.key, Value: daotest.Ether(10).Big(), GasLimit: 21_000}); err != nil {
		t.Fatal(err)
	}
	if _, err := bank.Sender.Wait(t.Context(), "gas"); err != nil {
		t.Fatal(err)
	}
	var custodians []map[string]string
	for i, k := range c.Custodians {
		custodians = append(custodians, map[string]string{"address": k.Address().String(), "sealingKey": dao.Hash{byte(i + 1)}.String()})
	}
	cfg := map[string]any{"chainId": daotest.ChainID, "createCredit": true, "votingPeriodSeconds": 60, "quorumPercent": 4, "timelockDelaySeconds": 5,
		"holder": c.Voter.Address().String(), "supplyWei": daotest.Ether(1000).String(), "minStakeWei": "100", "challengeWindowSeconds": 60,
		"custodians": custodians, "threshold": 3}
	for _, f := range change {
		f(cfg)
	}
	b, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.dir, "deploy.json"), b, 0o600); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *deploySite) path(name string) string { return filepath.Join(s.dir, name) }

func (s *deploySite) run(ctx context.Context, args ...string) (stdout, stderr string, code int) {
	var out, errOut bytes.Buffer
	code = Main(ctx, "1.2.3-test", args, &out, &errOut)
	return out.String(), errOut.String(), code
}

func (s *deploySite) deploy(ctx context.Context, more ...string) (string, string, int) {
	return s.run(ctx, append([]string{"deploy", "--config", s.path("deploy.json"), "--rpc", s.chain.Endpoint, "--key", s.path("key.hex"), "--out", s.path("addresses.json"), "--yes", "--json"}, more...)...)
}

func (s *deploySite) verify(more ...string) (string, string, int) {
	return s.run(context.Background(), append([]string{"deploy", "verify", "--rpc", s.chain.Endpoint, "--addresses", s.path("addresses.json")}, more...)...)
}

// TestDeploy deploys a second market with the command, checks the book, and
// finds every kind of difference.
func TestDeploy(t *testing.T) {
	s := newDeploySite(t, "plain")
	out, errOut, code := s.deploy(t.Context(), "--wait-final")
	if code != 0 {
		t.Fatalf("exit code %d: %s%s", code, out, errOut)
	}
	book, err := chain.ReadAddressBook(s.path("addresses.json"))
	if err != nil {
		t.Fatal(err)
	}
	if want := chain.PredictAddresses(s.key, 0, dao.Address{}); book.Contracts != want || book.Deployer != s.key || book.ChainID != daotest.ChainID ||
		len(book.CodeHashes) != 17 || book.Version != "1.2.3-test" || book.Parameters == nil || book.Parameters.VotingPeriod != 60 {
		t.Errorf("%+v", book)
	}
	var answer struct {
		Gas  uint64
		Cost dao.Wei `json:"costWei"`
	}
	if err := json.Unmarshal([]byte(out), &answer); err != nil || answer.Gas < 30_000_000 || answer.Cost.IsZero() {
		t.Errorf("%s: %v", out, err)
	}
	if err := chain.NewContracts(s.chain.Client, book.Contracts).CheckRoles(t.Context(), s.key); err != nil {
		t.Error(err)
	}
	if out, errOut, code := s.verify(); code != 0 || !strings.Contains(out, "verified  17 contracts") {
		t.Errorf("verify: %d %s%s", code, out, errOut)
	}
	if _, errOut, code := s.deploy(t.Context()); code != 2 || !strings.Contains(errOut, "exists") {
		t.Errorf("over an address book: %d %s", code, errOut)
	}

	// The daotest market is deployed otherwise; each change is found.
	good := book
	for name, c := range map[string]struct {
		change func(*chain.AddressBook)
		says   string
		code   int
	}{
		"another contract": {func(b *chain.AddressBook) { b.Contracts.Escrow = s.chain.Addresses.Escrow }, "differs   escrow is", 1},
		"another code":     {func(b *chain.AddressBook) { b.CodeHashes = map[string]dao.Hash{"prices": {1}} }, "differs   prices", 1},
		"another deployer": {func(b *chain.AddressBook) { b.Deployer = dao.Address{7} }, "differs   token", 1},
		"another exit delay": {func(b *chain.AddressBook) { // an immutable: part of the code
			p := *b.Parameters
			p.ExitDelay = 1
			b.Parameters = &p
		}, "differs   trainers", 1},
		"another quorum": {func(b *chain.AddressBook) {
			p := *b.Parameters
			p.QuorumPercent = 3
			b.Parameters = &p
		}, "changed   quorumPercent was 3, is 4", 1},
		"more votes": {func(b *chain.AddressBook) {
			p := *b.Parameters
			p.Supply = dao.WeiOf(5)
			b.Parameters = &p
		}, "changed   supplyWei was", 1},
		"another chain": {func(b *chain.AddressBook) { b.ChainID = 5 }, "is on chain 1337", 1},
		"no parameters": {func(b *chain.AddressBook) { b.Parameters = nil }, "cannot be compared", 2},
	} {
		b := good
		c.change(&b)
		if err := chain.WriteAddressBook(s.path("addresses.json"), b); err != nil {
			t.Fatal(err)
		}
		if out, errOut, code := s.verify(); code != c.code || !strings.Contains(out+errOut, c.says) {
			t.Errorf("%s: exit code %d: %s%s", name, code, out, errOut)
		}
		out, errOut, code := s.verify("--allow-changed", "--json")
		if allowed := strings.HasPrefix(c.says, "changed"); allowed && (code != 0 || !strings.Contains(out, `"changed":[{`)) || !allowed && code != c.code {
			t.Errorf("%s, changes allowed: exit code %d: %s%s", name, code, out, errOut)
		}
	}
}

// TestDeployRefusals: nothing is sent to another chain, from a used or a poor
// account, or without a yes.
func TestDeployRefusals(t *testing.T) {
	c := daotest.Start(t)
	nothingSent := func(s *deploySite, nonce uint64) {
		t.Helper()
		if _, n, err := c.Client.Balance(t.Context(), s.key); err != nil || n != nonce {
			t.Errorf("nonce %d, %v", n, err)
		}
		if _, err := os.Stat(s.path("addresses.json")); err == nil {
			t.Error("there is an address book")
		}
	}
	other := siteOn(t, c, "other chain", func(m map[string]any) { m["chainId"] = 1 })
	if _, errOut, code := other.deploy(t.Context()); code != 1 || !strings.Contains(errOut, "is on chain 1337") || !strings.Contains(errOut, "nothing was sent") {
		t.Errorf("another chain: %d %s", code, errOut)
	}
	nothingSent(other, 0)
	used := siteOn(t, c, "used", func(m map[string]any) { m["firstNonce"] = 3 })
	if _, errOut, code := used.deploy(t.Context()); code != 1 || !strings.Contains(errOut, "first nonce of 3") {
		t.Errorf("another nonce: %d %s", code, errOut)
	}
	nothingSent(used, 0)
	noToken := siteOn(t, c, "no token", func(m map[string]any) { m["createCredit"] = false; m["paymentToken"] = dao.Address{0x77}.String() })
	if _, errOut, code := noToken.deploy(t.Context()); code != 1 || !strings.Contains(errOut, "paymentToken") {
		t.Errorf("a token that is not there: %d %s", code, errOut)
	}
	wrongToken := siteOn(t, c, "wrong token", func(m map[string]any) { m["createCredit"] = false; m["paymentToken"] = c.Addresses.Token.String() })
	if _, errOut, code := wrongToken.deploy(t.Context()); code != 1 || !strings.Contains(errOut, "EIP-712") {
		t.Errorf("a token with another domain: %d %s", code, errOut)
	}
	unsure := siteOn(t, c, "unsure")
	var out, errOut bytes.Buffer
	root := newRoot(&env{out: &out, err: &errOut})
	root.SetIn(strings.NewReader("no\n"))
	root.SetArgs([]string{"deploy", "--config", unsure.path("deploy.json"), "--rpc", c.Endpoint, "--key", unsure.path("key.hex"), "--out", unsure.path("addresses.json")})
	if err := root.ExecuteContext(t.Context()); err == nil || !strings.Contains(err.Error(), "not confirmed") || !strings.Contains(out.String(), "create RunEscrow") {
		t.Errorf("without a yes: %v\n%s", err, out.String())
	}
	nothingSent(unsure, 0)
	poor := siteOn(t, c, "poor")
	secret := dao.Keccak256([]byte("nobody"))
	if err := os.WriteFile(poor.path("key.hex"), []byte(secret.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, errOut, code := poor.deploy(t.Context()); code != 1 || !strings.Contains(errOut, "the deployment takes up to") {
		t.Errorf("a poor account: %d %s", code, errOut)
	}
	// A token that is there, with the domain that wallets sign.
	own := siteOn(t, c, "own token", func(m map[string]any) {
		m["createCredit"] = false
		m["paymentToken"] = c.Addresses.Credit.String()
	})
	if out, errOut, code := own.deploy(t.Context()); code != 0 {
		t.Fatalf("with a token that is there: %d %s%s", code, out, errOut)
	}
	book, err := chain.ReadAddressBook(own.path("addresses.json"))
	if err != nil || book.Contracts.Credit != c.Addresses.Credit || len(book.CodeHashes) != 16 {
		t.Errorf("%+v %v", book, err)
	}
	if out, errOut, code := own.verify(); code != 0 {
		t.Errorf("verify: %d %s%s", code, out, errOut)
	}
}

// TestDeployGoesOn: a deployment that is stopped again and again ends as one
// that never was, and does not go on with another configuration.
func TestDeployGoesOn(t *testing.T) {
	s := newDeploySite(t, "stopped")
	for i := 1; ; i++ {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i)*15*time.Millisecond)
		_, errOut, code := s.deploy(ctx)
		cancel()
		if code == 0 {
			t.Logf("done at attempt %d", i)
			break
		}
		if i == 200 {
			t.Fatal(errOut)
		}
		if b, err := readBegun(s.path("addresses.json.deploying")); err == nil && b != nil && i%4 == 0 {
			raw, err := os.ReadFile(s.path("deploy.json"))
			if err != nil {
				t.Fatal(err)
			}
			changed := bytes.Replace(raw, []byte(`"quorumPercent":4`), []byte(`"quorumPercent":5`), 1)
			if err := os.WriteFile(s.path("deploy.json"), changed, 0o600); err != nil {
				t.Fatal(err)
			}
			if _, errOut, code := s.deploy(t.Context()); code != 1 || !strings.Contains(errOut, "another configuration or program") {
				t.Fatalf("with another configuration: %d %s", code, errOut)
			}
			if err := os.WriteFile(s.path("deploy.json"), raw, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	if out, errOut, code := s.verify(); code != 0 {
		t.Errorf("verify: %d %s%s", code, out, errOut)
	}
	book, err := chain.ReadAddressBook(s.path("addresses.json"))
	if err != nil || book.Contracts != chain.PredictAddresses(s.key, 0, dao.Address{}) {
		t.Errorf("%+v %v", book.Contracts, err)
	}
	_, nonce, err := s.chain.Client.Balance(t.Context(), s.key)
	if want := uint64(17 + 7 + 3 + 9 + 1); err != nil || nonce != want {
		t.Errorf("%d transactions, want %d: %v", nonce, want, err)
	}
}

// TestDeployHoldsItsCost: where fees are above what was agreed to, nothing more
// is sent, and the deployment goes on when they have fallen or are agreed to.
func TestDeployHoldsItsCost(t *testing.T) {
	c := daotest.Start(t)
	for try := range 10 {
		s := siteOn(t, c, fmt.Sprint("fees", try))
		s.interrupt(t)
		state := s.path("addresses.json.deploying")
		b, err := readBegun(state)
		if err != nil || b == nil || b.MostFeeWei.IsZero() {
			t.Fatalf("%+v, %v", b, err)
		}
		agreed := b.MostFeeWei
		b.MostFeeWei = dao.WeiOf(1) // as if fees had risen since
		if err := b.write(state); err != nil {
			t.Fatal(err)
		}
		_, errOut, code := s.deploy(t.Context())
		if code == 0 {
			continue // everything had been sent before the interruption
		}
		if code != 1 || !strings.Contains(errOut, "agreed to for at most") || !strings.Contains(errOut, "--new-price") {
			t.Fatalf("%d %s", code, errOut)
		}
		if out, errOut, code := s.deploy(t.Context(), "--new-price"); code != 0 {
			t.Fatalf("%d %s%s", code, out, errOut)
		}
		if b, err = readBegun(state); err != nil || b.MostFeeWei.IsZero() || b.MostFeeWei.Cmp(agreed.Add(agreed)) > 0 {
			t.Errorf("%+v, %v", b, err)
		}
		return
	}
	t.Fatal("no deployment could be interrupted")
}

// interrupt begins the deployment and stops it once the plan is written,
// before the first transaction is sent or soon after.
func (s *deploySite) interrupt(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.deploy(ctx)
	}()
	for {
		select {
		case <-done:
			return
		case <-time.After(200 * time.Microsecond):
			if _, err := os.Stat(filepath.Join(s.path("addresses.json.deploying"), "plan.json")); err == nil {
				cancel()
				<-done
				return
			}
		}
	}
}

// FuzzDeployFile: whatever the file holds, it is refused or a plan follows.
func FuzzDeployFile(f *testing.F) {
	f.Add([]byte(exampleDeployment))
	f.Add([]byte(`{"chainId":1,"createCredit":true,"votingPeriodSeconds":1,"holder":"0x00000000000000000000000000000000000000bb","supplyWei":"1","threshold":2}`))
	f.Add([]byte("// nothing"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		file, err := parseDeployFile(raw)
		if err != nil {
			return
		}
		if _, err := chain.PlanDeployment(dao.Address{1}, file.FirstNonce, file.DeployConfig); err != nil {
			t.Error(err)
		}
	})
}

// TestExampleDeployment: the example lacks what only its reader knows, and
// nothing else.
func TestExampleDeployment(t *testing.T) {
	if _, err := parseDeployFile([]byte(exampleDeployment)); err == nil || !strings.Contains(err.Error(), "chainId") {
		t.Errorf("as it is: %v", err)
	}
	var list []string
	for i := range 5 {
		list = append(list, fmt.Sprintf(`{"address": "%s", "sealingKey": "%s"}`, dao.Address{byte(i + 1)}, dao.Hash{byte(i + 1)}))
	}
	filled := strings.NewReplacer(`"chainId": 0`, `"chainId": 10`, `"holder": "0x00`, `"holder": "0x11`, `"paymentToken": "0x00`, `"paymentToken": "0x22`).Replace(exampleDeployment)
	at := strings.Index(filled, `"custodians": [`)
	filled = filled[:at] + `"custodians": [` + strings.Join(list, ",\n") + "]\n}\n"
	file, err := parseDeployFile([]byte(filled))
	if err != nil {
		t.Fatal(err)
	}
	w, err := planDeployment(t.Context(), file, dao.Address{1}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(w.Steps) != 16+7+1+3+9+1 || len(w.Warnings) != 0 {
		t.Errorf("%d steps, warnings %v", len(w.Steps), w.Warnings)
	}
}
