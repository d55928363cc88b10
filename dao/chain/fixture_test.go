package chain_test

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"sahm/dao"
	"sahm/dao/chain"
)

var quiet = slog.New(slog.DiscardHandler)

// probeABI is a contract with one word of storage. set writes it; need
// reverts with TooLow(stored, wanted) unless it holds the wanted value.
const probeABI = `[
 {"type":"function","name":"set","inputs":[{"name":"value","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
 {"type":"function","name":"need","inputs":[{"name":"value","type":"uint256"}],"outputs":[],"stateMutability":"nonpayable"},
 {"type":"event","name":"Set","inputs":[{"name":"who","type":"address","indexed":true},{"name":"value","type":"uint256","indexed":false}]},
 {"type":"error","name":"TooLow","inputs":[{"name":"have","type":"uint256"},{"name":"want","type":"uint256"}]}]`

func probe(t testing.TB) abi.ABI {
	t.Helper()
	a, err := abi.JSON(strings.NewReader(probeABI))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// probeCode assembles the contract's init code.
func probeCode(t testing.TB) []byte {
	t.Helper()
	a := probe(t)
	set, need := hex.EncodeToString(a.Methods["set"].ID), hex.EncodeToString(a.Methods["need"].ID)
	topic, low := hex.EncodeToString(a.Events["Set"].ID.Bytes()), hex.EncodeToString(a.Errors["TooLow"].ID.Bytes()[:4])
	asm := func(setAt, needAt, okAt int) (code string, at [3]int) {
		part := func(s string) { code += s }
		part("5f3560e01c")                                         // selector
		part("8063" + set + "14" + fmt.Sprintf("60%02x57", setAt)) // → set
		part("63" + need + "14" + fmt.Sprintf("60%02x57", needAt)) // → need
		part("5f5ffd")
		at[0] = len(code) / 2
		part("5b600435805f555f52")          // storage[0], memory[0] = value
		part("337f" + topic + "60205fa200") // LOG2(memory[0:32], topic, caller)
		at[1] = len(code) / 2
		part("5b6004355f5414" + fmt.Sprintf("60%02x57", okAt))
		part("63" + low + "60e01b5f52")     // TooLow(
		part("5f54600452" + "600435602452") //   storage[0], value)
		part("60445ffd")
		at[2] = len(code) / 2
		part("5b00")
		return code, at
	}
	_, at := asm(0, 0, 0)
	code, _ := asm(at[0], at[1], at[2])
	b, err := hex.DecodeString(fmt.Sprintf("60%02x8060095f395ff3", len(code)/2) + code)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// node is a simulated chain behind an HTTP endpoint whose faults tests choose.
type node struct {
	sealing sync.Mutex // the simulated beacon seals from one goroutine only
	sim     *simulated.Backend
	rpc     *rpc.Client
	url     string
	key     *ecdsa.PrivateKey
	gate    atomic.Pointer[func(method string) error] // asked before every call; an error is the answer
}

func (n *node) fail(f func(method string) error) { n.gate.Store(&f) }

// dropSends makes the node unreachable for transactions, as in a crash
// between journal and broadcast.
func dropSends(method string) error {
	if method == "eth_sendRawTransaction" {
		return errors.New("connection lost")
	}
	return nil
}

func allow(string) error { return nil }

func newNode(t testing.TB) *node {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	n := &node{key: key}
	ipc := filepath.Join(t.TempDir(), "ipc")
	alloc := types.GenesisAlloc{crypto.PubkeyToAddress(key.PublicKey): {Balance: new(big.Int).Lsh(big.NewInt(1), 90)}}
	n.sim = simulated.NewBackend(alloc, func(nc *gethnode.Config, _ *ethconfig.Config) { nc.IPCPath = ipc })
	t.Cleanup(func() { n.sim.Close() })
	if n.rpc, err = rpc.DialIPC(t.Context(), ipc); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.rpc.Close)
	n.fail(allow)
	srv := httptest.NewServer(http.HandlerFunc(n.serve))
	t.Cleanup(srv.Close)
	n.url = srv.URL
	return n
}

type message struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method,omitempty"`
	Params  []json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   map[string]any    `json:"error,omitempty"`
}

func (n *node) serve(w http.ResponseWriter, r *http.Request) {
	var raw json.RawMessage
	json.NewDecoder(r.Body).Decode(&raw)
	var batch []message
	single := json.Unmarshal(raw, &batch) != nil
	if single {
		batch = make([]message, 1)
		json.Unmarshal(raw, &batch[0])
	}
	for i, m := range batch {
		out := message{Version: "2.0", ID: m.ID}
		args := make([]any, len(m.Params))
		for k := range args {
			args[k] = m.Params[k]
		}
		err := (*n.gate.Load())(m.Method)
		if err == nil {
			err = n.rpc.CallContext(r.Context(), &out.Result, m.Method, args...)
		}
		if err != nil {
			out.Result, out.Error = nil, map[string]any{"code": -32000, "message": err.Error()}
			var de rpc.DataError
			if errors.As(err, &de) {
				out.Error["code"], out.Error["data"] = 3, de.ErrorData()
			}
		}
		batch[i] = out
	}
	w.Header().Set("Content-Type", "application/json")
	if single {
		json.NewEncoder(w).Encode(batch[0])
		return
	}
	json.NewEncoder(w).Encode(batch)
}

// commit seals one block.
func (n *node) commit() common.Hash {
	n.sealing.Lock()
	defer n.sealing.Unlock()
	return n.sim.Commit()
}

// mine seals a block every 20 ms while transactions wait.
func (n *node) mine(t testing.TB) {
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				n.commit()
			}
		}
	}()
	t.Cleanup(func() { close(done); <-stopped })
}

func (n *node) dial(t testing.TB) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), n.url, chain.WithPoll(10*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func journalAt(t testing.TB, path string) *chain.FileJournal {
	t.Helper()
	j, err := chain.OpenFileJournal(path, quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	return j
}

func newJournal(t testing.TB) *chain.FileJournal {
	return journalAt(t, filepath.Join(t.TempDir(), "journal"))
}

func (n *node) sender(t testing.TB, j chain.Journal) *chain.Sender {
	t.Helper()
	s, err := chain.NewSender(chain.SenderConfig{
		Client: n.dial(t), Signer: chain.NewSigner(n.key), Journal: j, Logger: quiet,
		ABIs: []abi.ABI{probe(t)}, Rebroadcast: 200 * time.Millisecond,
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func pack(t testing.TB, method string, value int64) []byte {
	t.Helper()
	b, err := probe(t).Pack(method, big.NewInt(value))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// deploy puts the probe on the chain through s.
func deploy(t testing.TB, s *chain.Sender) dao.Address {
	t.Helper()
	if _, err := s.Send(t.Context(), chain.Intent{Key: "deploy", Create: true, Data: probeCode(t)}); err != nil {
		t.Fatal(err)
	}
	r, err := s.Wait(t.Context(), "deploy")
	if err != nil {
		t.Fatal(err)
	}
	return r.Contract
}
