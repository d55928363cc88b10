//go:build integration

package e2e

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"sahm/dao"
)

// cast is Foundry's client: an outsider with an address of a JSON-RPC server
// and nothing else.
type cast struct{ bin, home string }

func newCast(t *testing.T) *cast {
	t.Helper()
	return &cast{bin: fromRoot(t, "run `make contracts` first, which installs it", "dao", "contracts", "node_modules", ".bin", "cast"), home: t.TempDir()}
}

// call reads a contract. Amounts come back as decimal strings, one line each.
func (c *cast) call(rpc, to, signature string, args ...string) ([]string, error) {
	cmd := exec.Command(c.bin, append([]string{"call", "--rpc-url", rpc, to, signature}, args...)...)
	cmd.Env = append(os.Environ(), "HOME="+c.home, "FOUNDRY_DISABLE_NIGHTLY_WARNING=1", "NO_COLOR=1")
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	// The npm package's wrapper exits 0 when the real cast failed.
	if err := cmd.Run(); err != nil || bytes.Contains(errOut.Bytes(), []byte("Error")) {
		return nil, fmt.Errorf("cast call %s %v: %w", signature, args, errors.Join(err, errors.New(strings.TrimSpace(errOut.String()))))
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	for i, l := range lines {
		lines[i], _, _ = strings.Cut(l, " ") // 155000 [1.55e5]
	}
	return lines, nil
}

// reverts says whether a call failed with that error of the contract.
func reverts(err error, signature string) bool {
	h := dao.Keccak256([]byte(signature))
	return err != nil && strings.Contains(err.Error(), "0x"+hex.EncodeToString(h[:4]))
}

type payoutView struct {
	Index   uint64   `json:"index"`
	Account string   `json:"account"`
	Amount  string   `json:"amountWei"`
	Kind    string   `json:"kind"`
	Proof   []string `json:"proof"`
	Claimed bool     `json:"claimed"`
}

type payoutsView struct {
	Root    string       `json:"root"`
	Payouts []payoutView `json:"payouts"`
	Books   ledger       `json:"books"`
}

// kindNumber is how a payout's kind stands in its leaf.
func kindNumber(word string) (dao.PayoutKind, error) {
	for k := dao.PayoutGuaranteed; k <= dao.PayoutDAOFee; k++ {
		if k.String() == word {
			return k, nil
		}
	}
	return 0, fmt.Errorf("unknown kind of payout %q", word)
}

// checkWithCast compares what the chain tells an outsider with what the API
// says: owners, books, every payout before and after it is claimed, and the
// money that arrives.
func checkWithCast(t *testing.T, c *cast, m *market, run runView) {
	registry, escrow, credit := m.Contracts["datasets"], m.Contracts["escrow"], m.Contracts["credit"]
	one := func(to, signature string, args ...string) string {
		t.Helper()
		v, err := c.call(m.RPC, to, signature, args...)
		if err != nil {
			t.Fatal(err)
		}
		return v[0]
	}
	checkOwners := func() {
		t.Helper()
		for i, id := range m.datasets {
			var d datasetView
			m.get("/v1/datasets/"+id, &d)
			if owner := one(registry, "ownerOf(uint256)(address)", id); !strings.EqualFold(owner, d.Owner) || !strings.EqualFold(owner, m.contributors[i].address) {
				t.Errorf("dataset %s: the chain's owner is %s, the API's %s, the contributor is %s", id, owner, d.Owner, m.contributors[i].address)
			}
		}
	}
	checkBooks := func() ledger {
		t.Helper()
		var r runView
		m.get("/v1/runs/"+run.ID, &r)
		v, err := c.call(m.RPC, escrow, "books(bytes32)(uint256,uint256,uint256,uint256,uint256)", run.ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(v) != 5 || r.Books != (ledger{v[0], v[1], v[2], v[3], v[4]}) {
			t.Fatalf("the chain's books are %v, the API's %+v", v, r.Books)
		}
		sum := new(big.Int)
		for _, part := range v[1:] {
			sum.Add(sum, wei(t, part))
		}
		if sum.String() != v[0] {
			t.Errorf("books do not balance: %v", v)
		}
		return r.Books
	}
	checkOwners()
	before := checkBooks()
	if before.Paid != "0" || before.Held != "0" || wei(t, before.Claimable).Sign() <= 0 {
		t.Fatalf("before anything is claimed: %+v", before)
	}

	var ps payoutsView
	m.get("/v1/runs/"+run.ID+"/payouts", &ps)
	due, accounts := map[string]*big.Int{}, []string{}
	total := new(big.Int)
	for _, p := range ps.Payouts {
		if due[p.Account] == nil {
			due[p.Account], accounts = new(big.Int), append(accounts, p.Account)
		}
		due[p.Account].Add(due[p.Account], wei(t, p.Amount))
		total.Add(total, wei(t, p.Amount))
	}
	if total.String() != before.Claimable {
		t.Errorf("payouts sum to %s, the chain says %s is claimable", total, before.Claimable)
	}
	for i, p := range m.contributors {
		payee := strings.ToLower(p.address)
		if i == 2 && m.shares != "" {
			if v := due[payee]; v != nil {
				t.Errorf("contributor %s is paid %s past its dataset's shares", payee, v)
			}
			payee = m.shares
		}
		if v := due[payee]; v == nil || v.Sign() <= 0 {
			t.Errorf("%s is paid nothing", payee)
		}
	}
	readBalances := func() map[string]*big.Int {
		out := map[string]*big.Int{}
		var mu sync.Mutex
		each(t, len(accounts), func(i int) error {
			v, err := c.call(m.RPC, credit, "balanceOf(address)(uint256)", accounts[i])
			if err != nil {
				return err
			}
			n, ok := new(big.Int).SetString(v[0], 10)
			if !ok {
				return fmt.Errorf("balance %q", v[0])
			}
			mu.Lock()
			defer mu.Unlock()
			out[accounts[i]] = n
			return nil
		})
		return out
	}
	claim := func(p payoutView, amount string) error {
		kind, err := kindNumber(p.Kind)
		if err != nil {
			return err
		}
		_, err = c.call(m.RPC, escrow, "claim(bytes32,uint256,address,uint256,uint8,bytes32[])", run.ID, fmt.Sprint(p.Index), p.Account, amount,
			fmt.Sprint(uint8(kind)), "["+strings.Join(p.Proof, ",")+"]")
		return err
	}
	run32, err := dao.ParseHash(run.ID)
	if err != nil {
		t.Fatal(err)
	}
	escrowAddress, err := dao.ParseAddress(escrow)
	if err != nil {
		t.Fatal(err)
	}
	root, err := dao.ParseHash(ps.Root)
	if err != nil {
		t.Fatal(err)
	}
	isClaimed := func(want string) {
		t.Helper()
		each(t, len(ps.Payouts), func(i int) error {
			v, err := c.call(m.RPC, escrow, "isClaimed(bytes32,uint256)(bool)", run.ID, fmt.Sprint(ps.Payouts[i].Index))
			if err == nil && v[0] != want {
				err = fmt.Errorf("payout %d: isClaimed is %s, want %s", i, v[0], want)
			}
			return err
		})
	}
	isClaimed("false")
	each(t, len(ps.Payouts), func(i int) error {
		p := ps.Payouts[i]
		kind, err := kindNumber(p.Kind)
		if err != nil {
			return err
		}
		v, err := c.call(m.RPC, escrow, "leafOf(bytes32,uint256,address,uint256,uint8)(bytes32)", run.ID, fmt.Sprint(p.Index), p.Account, p.Amount, fmt.Sprint(uint8(kind)))
		if err != nil {
			return err
		}
		leaf, err := dao.ParseHash(v[0])
		if err != nil {
			return err
		}
		account, err := dao.ParseAddress(p.Account)
		if err != nil {
			return err
		}
		amount, err := dao.ParseWei(p.Amount)
		if err != nil {
			return err
		}
		if leaf != dao.PayoutLeaf(escrowAddress, m.ChainID, run32, dao.Payout{Index: p.Index, Account: account, AmountWei: amount, Kind: kind}) {
			return fmt.Errorf("payout %d: the chain's leaf %s is another", i, leaf)
		}
		var proof []dao.Hash
		for _, h := range p.Proof {
			n, err := dao.ParseHash(h)
			if err != nil {
				return err
			}
			proof = append(proof, n)
		}
		if !dao.VerifyProof(root, leaf, proof) || p.Claimed {
			return fmt.Errorf("payout %d: the API's proof does not lead to its root, or it is claimed already: %+v", i, p)
		}
		return nil
	})
	// Simulated, so nothing moves: the contract takes the API's proof as it
	// is, and no other amount under it.
	last := ps.Payouts[len(ps.Payouts)-1]
	if err := claim(last, last.Amount); err != nil {
		t.Errorf("the contract refuses the API's proof: %v", err)
	}
	more := new(big.Int).Add(wei(t, last.Amount), big.NewInt(1)).String()
	if err := claim(last, more); !reverts(err, "BadProof(bytes32,uint256)") {
		t.Errorf("one wei more than the payout: %v", err)
	}

	was := readBalances()
	var claimed payoutsView
	m.builder.must(t, &claimed, "run", "claim", run.ID)
	is := readBalances()
	for a, v := range due {
		if got := new(big.Int).Sub(is[a], was[a]); got.Cmp(v) != 0 {
			t.Errorf("%s received %s, the API says %s", a, got, v)
		}
	}
	isClaimed("true")
	for _, p := range claimed.Payouts {
		if !p.Claimed {
			t.Errorf("the API says that payout %d is not claimed", p.Index)
		}
	}
	if err := claim(last, last.Amount); !reverts(err, "AlreadyClaimed(bytes32,uint256)") {
		t.Errorf("a payout for the second time: %v", err)
	}
	after := checkBooks()
	if after.Claimable != "0" || after.Held != "0" || after.Paid != before.Claimable || after.Refunded != before.Refunded {
		t.Errorf("books before %+v, after %+v", before, after)
	}
	checkOwners()
	t.Logf("%d payouts to %d accounts: %s wei, as the API says", len(ps.Payouts), len(accounts), total)
}

// each runs f for 0 to n-1, a few at a time.
func each(t *testing.T, n int, f func(i int) error) {
	t.Helper()
	gate := make(chan struct{}, 3)
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		gate <- struct{}{}
		wg.Go(func() {
			errs[i] = f(i)
			<-gate
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
}
