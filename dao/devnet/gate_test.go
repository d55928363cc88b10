package devnet

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"pgregory.net/rapid"
)

func post(t *testing.T, url, body string) (int, string) {
	t.Helper()
	res, err := http.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

func TestGate(t *testing.T) {
	t.Parallel()
	d := start(t, testConfig(t.TempDir()))
	srv := httptest.NewServer(d.Handler())
	t.Cleanup(srv.Close)
	raw := func(tx *types.Transaction) string {
		b, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return hexutil.Encode(b)
	}
	call := func(method, params string) string {
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":7,"method":%q,"params":%s}`, method, params)
	}
	a := addressOf(alice).Hex()
	// PUSH32 …, MSTORE, REVERT(0, 4): init code that reverts with 0xdeadbeef.
	revert := "0x63deadbeef60e01b5f5260045ffd"
	for name, c := range map[string]struct{ body, want string }{
		"chain id":              {call("eth_chainId", "[]"), `{"jsonrpc":"2.0","id":7,"result":"0x539"}`},
		"no params":             {`{"jsonrpc":"2.0","id":"x","method":"net_version"}`, `{"jsonrpc":"2.0","id":"x","result":"1337"}`},
		"null params":           {call("eth_chainId", "null"), `"0x539"`},
		"client version":        {call("web3_clientVersion", "[]"), `"result":"`},
		"fee history":           {call("eth_feeHistory", `["0x1","latest",[50]]`), `"baseFeePerGas"`},
		"gas price":             {call("eth_gasPrice", "[]"), `"result":"0x`},
		"tip":                   {call("eth_maxPriorityFeePerGas", "[]"), `"result":"0x`},
		"balance":               {call("eth_getBalance", `["`+a+`","latest"]`), `"0xd3c21bcecceda1000000"`},
		"estimate at pending":   {call("eth_estimateGas", `[{"from":"`+a+`","to":"`+a+`"},"pending"]`), `"0x5208"`},
		"call":                  {call("eth_call", `[{"from":"`+a+`","to":"`+a+`"},"latest"]`), `"result":"0x"`},
		"revert data":           {call("eth_call", `[{"data":"`+revert+`"},"latest"]`), `"code":3,"message":"execution reverted","data":"0xdeadbeef"`},
		"logs":                  {call("eth_getLogs", `[{"fromBlock":"0x0"}]`), `"result":[]`},
		"null result":           {call("eth_getTransactionReceipt", `["`+common.Hash{1}.Hex()+`"]`), `"result":null`},
		"bad argument":          {call("eth_getBalance", `["zz","latest"]`), `"code":-32602`},
		"named params":          {call("eth_chainId", `{"a":1}`), `"code":-32602`},
		"unknown method":        {call("eth_nope", "[]"), `"code":-32601`},
		"admin":                 {call("admin_peers", "[]"), `"code":-32601`},
		"debug":                 {call("debug_setHead", `["0x0"]`), `"code":-32601`},
		"dev":                   {call("dev_setFeeRecipient", `["`+a+`"]`), `"code":-32601`},
		"engine":                {call("engine_forkchoiceUpdatedV3", "[]"), `"code":-32601`},
		"txpool":                {call("txpool_content", "[]"), `"code":-32601`},
		"node keys":             {call("eth_sendTransaction", `[{}]`), `"code":-32601`},
		"sign":                  {call("eth_sign", `["`+a+`","0x00"]`), `"code":-32601`},
		"raw without journal":   {call("eth_sendRawTransactionSync", `["0x00"]`), `"code":-32601`},
		"subscribe":             {call("eth_subscribe", `["newHeads"]`), `"code":-32601`},
		"case matters":          {call("ETH_chainId", "[]"), `"code":-32601`},
		"not JSON":              {`{"jsonrpc":`, `"id":null,"error":{"code":-32700`},
		"not a request":         {`"hello"`, `"code":-32600`},
		"no version":            {`{"id":1,"method":"eth_chainId"}`, `"code":-32600`},
		"object as id":          {`{"jsonrpc":"2.0","id":{},"method":"eth_chainId"}`, `"code":-32600`},
		"empty":                 {``, `"code":-32700`},
		"empty batch":           {`[]`, `"code":-32600`},
		"long batch":            {"[" + strings.Repeat("1,", 1000) + "1]", `"code":-32600`},
		"raw not hex":           {call("eth_sendRawTransaction", `["hello"]`), `"code":-32602`},
		"raw not a transaction": {call("eth_sendRawTransaction", `["0x02f8"]`), `"message":"cannot decode transaction`},
		"raw for another chain": {call("eth_sendRawTransaction", `["`+raw(foreign(t))+`"]`), `not for chain id 1337`},
		"raw from a poor account": {call("eth_sendRawTransaction", `["`+raw(transfer(carol, 0, addressOf(bob), 1))+`"]`),
			`insufficient funds`},
	} {
		if status, got := post(t, srv.URL, c.body); status != 200 || !strings.Contains(got, c.want) {
			t.Errorf("%s: %d %s, want %s", name, status, got, c.want)
		}
	}

	t.Run("batch keeps order and skips notifications", func(t *testing.T) {
		_, got := post(t, srv.URL, `[{"jsonrpc":"2.0","id":2,"method":"eth_chainId"},{"jsonrpc":"2.0","method":"eth_chainId"},
			{"jsonrpc":"2.0","id":1,"method":"debug_stacks"},5]`)
		var res []response
		if err := json.Unmarshal([]byte(got), &res); err != nil || len(res) != 3 {
			t.Fatalf("%v: %s", err, got)
		}
		if string(res[0].ID) != "2" || string(res[1].ID) != "1" || res[1].Error.Code != codeMethodNotFound || res[2].Error.Code != codeInvalidRequest {
			t.Fatal(got)
		}
		if status, got := post(t, srv.URL, `{"jsonrpc":"2.0","method":"eth_chainId"}`); status != 204 || got != "" {
			t.Fatalf("notification: %d %s", status, got)
		}
	})
	t.Run("HTTP", func(t *testing.T) {
		if status, _ := post(t, srv.URL, `[`+strings.Repeat(" ", maxBody)+`]`); status != http.StatusRequestEntityTooLarge {
			t.Errorf("a body over the limit: %d", status)
		}
		res, err := http.Get(srv.URL)
		if err != nil || res.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("GET: %v %v", res, err)
		}
		res, err = http.Post(srv.URL, "text/plain", strings.NewReader(call("eth_chainId", "[]")))
		if err != nil || res.StatusCode != http.StatusUnsupportedMediaType {
			t.Errorf("text/plain: %v %v", res, err)
		}
		q, _ := http.NewRequest(http.MethodOptions, srv.URL, nil)
		q.Header.Set("Origin", "https://wallet.example")
		res, err = http.DefaultClient.Do(q)
		if err != nil || res.StatusCode != 204 || res.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("preflight: %v %v", res, err)
		}
	})
	t.Run("what was refused is not journalled", func(t *testing.T) {
		if n := len(d.gate.journal.all()); n != 0 {
			t.Fatalf("%d transactions in the journal, all were refused", n)
		}
		tx := transfer(alice, 0, addressOf(bob), 1)
		for range 2 { // the second is "already known" and changes nothing
			post(t, srv.URL, call("eth_sendRawTransaction", `["`+raw(tx)+`"]`))
		}
		if n := len(d.gate.journal.all()); n != 1 {
			t.Fatalf("%d transactions in the journal, want 1", n)
		}
		mined(t, d.Client(), tx.Hash(), 3*time.Second)
	})
}

func foreign(t *testing.T) *types.Transaction {
	t.Helper()
	to := addressOf(bob)
	return types.MustSignNewTx(alice, types.LatestSignerForChainID(common.Big1), &types.DynamicFeeTx{
		ChainID: common.Big1, To: &to, Gas: 21000, GasFeeCap: common.Big1, GasTipCap: common.Big1,
	})
}

func TestOrigins(t *testing.T) {
	t.Parallel()
	g := &gate{origins: []string{"https://a.example"}}
	for origin, want := range map[string]string{"https://a.example": "https://a.example", "https://b.example": "", "": ""} {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodOptions, "/rpc", nil)
		r.Header.Set("Origin", origin)
		g.ServeHTTP(w, r)
		if got := w.Header().Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("origin %q: allowed %q, want %q", origin, got, want)
		}
	}
}

// TestReplayNeedsFunding: carol's account is funded by a journalled
// transaction, so hers can only follow a block later; and they are journalled
// out of nonce order.
func TestReplayNeedsFunding(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	l, err := openRawLog(filepath.Join(dir, "raw-transactions.jsonl"), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	txs := []*types.Transaction{
		transfer(carol, 1, addressOf(bob), 1), transfer(carol, 0, addressOf(bob), 1),
		transfer(alice, 1, addressOf(bob), 1), transfer(alice, 0, addressOf(carol), 1e18),
	}
	for _, tx := range txs {
		if fresh, err := l.add(tx); err != nil || !fresh {
			t.Fatal(fresh, err)
		}
	}
	if err := l.close(); err != nil {
		t.Fatal(err)
	}
	d := start(t, testConfig(dir))
	for _, tx := range txs {
		mined(t, d.Client(), tx.Hash(), 5*time.Second)
	}
}

func TestRawLog(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "log")
	quiet := slog.New(slog.DiscardHandler)
	open := func(want ...*types.Transaction) *rawLog {
		t.Helper()
		l, err := openRawLog(path, quiet)
		if err != nil {
			t.Fatal(err)
		}
		got := l.all()
		if len(got) != len(want) {
			t.Fatalf("%d transactions, want %d", len(got), len(want))
		}
		for i := range want {
			if got[i].Hash() != want[i].Hash() {
				t.Fatalf("transaction %d is another one", i)
			}
		}
		return l
	}
	a, b, c := transfer(alice, 0, addressOf(bob), 1), transfer(alice, 1, addressOf(bob), 1), transfer(bob, 0, addressOf(bob), 1)
	l := open()
	for _, tx := range []*types.Transaction{a, b, c, b} {
		if _, err := l.add(tx); err != nil {
			t.Fatal(err)
		}
	}
	l.drop(b.Hash())
	l.drop(common.Hash{9})
	l.close()
	l = open(a, c)
	l.add(b)
	l.close()
	if _, err := l.add(transfer(alice, 9, addressOf(bob), 1)); err == nil {
		t.Fatal("a closed journal took a transaction")
	}
	// A crash tears the last line; a bad disk damages one in the middle.
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, whole[:len(whole)-20], 0o600); err != nil {
		t.Fatal(err)
	}
	open(a, c).close()
	damaged := append([]byte(nil), whole...)
	damaged[30] = 'Z'
	if err := os.WriteFile(path, damaged, 0o600); err != nil {
		t.Fatal(err)
	}
	l = open(c, b)
	l.forget([]common.Hash{c.Hash()})
	if err := l.rewrite(); err != nil {
		t.Fatal(err)
	}
	l.close()
	open(b).close()
}

func TestByNonce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		type tagged struct{ from, nonce int }
		list := rapid.SliceOfDistinct(rapid.Custom(func(t *rapid.T) tagged {
			return tagged{rapid.IntRange(0, 3).Draw(t, "from"), rapid.IntRange(0, 9).Draw(t, "nonce")}
		}), func(x tagged) tagged { return x }).Draw(t, "list")
		owner := map[*types.Transaction]int{}
		var in []*types.Transaction
		for _, x := range list {
			tx := types.NewTx(&types.LegacyTx{Nonce: uint64(x.nonce)})
			owner[tx] = x.from
			in = append(in, tx)
		}
		out := byNonce(in, func(tx *types.Transaction) common.Address { return common.Address{byte(owner[tx])} })
		last := map[int]int{}
		for i, tx := range out {
			if owner[tx] != list[i].from {
				t.Fatal("a sender's place was given away")
			}
			if n, seen := last[owner[tx]]; seen && int(tx.Nonce()) <= n {
				t.Fatalf("nonce %d after %d", tx.Nonce(), n)
			}
			last[owner[tx]] = int(tx.Nonce())
			delete(owner, tx)
		}
		if len(out) != len(in) {
			t.Fatalf("%d of %d came out", len(out), len(in))
		}
	})
}

// FuzzDispatch: whatever comes in, JSON-RPC goes out, and the node behind the
// gate (here one without any method) is reached only by allowed names.
func FuzzDispatch(f *testing.F) {
	f.Add([]byte(`[{"jsonrpc":"2.0","id":1,"method":"eth_chainId"},3]`))
	node := rpc.NewServer()
	f.Cleanup(node.Stop)
	l, err := openRawLog(filepath.Join(f.TempDir(), "log"), slog.New(slog.DiscardHandler))
	if err != nil {
		f.Fatal(err)
	}
	g := newGate(rpc.DialInProc(node), l, Config{ChainID: ChainID, Logger: slog.New(slog.DiscardHandler)})
	f.Fuzz(func(t *testing.T, body []byte) {
		w := httptest.NewRecorder()
		g.dispatch(t.Context(), w, body)
		if w.Code == http.StatusNoContent && w.Body.Len() == 0 {
			return
		}
		var one response
		var many []response
		if json.Unmarshal(w.Body.Bytes(), &one) == nil {
			many = append(many, one)
		} else if err := json.Unmarshal(w.Body.Bytes(), &many); err != nil {
			t.Fatalf("answer to %q is %q", body, w.Body)
		}
		for _, r := range many {
			if r.Version != "2.0" || (r.Error == nil) == (r.Result == nil) {
				t.Fatalf("answer to %q is %q", body, w.Body)
			}
		}
	})
}

func FuzzParseRawLine(f *testing.F) {
	raw, err := transfer(alice, 0, addressOf(bob), 1).MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(`{"raw":"` + hexutil.Encode(raw) + `"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		tx, drop, err := parseRawLine(b)
		if err == nil && (tx == nil) == (drop == nil) {
			t.Fatal("neither a transaction nor a hash, or both")
		}
	})
}
