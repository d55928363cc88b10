package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/mpc/upload"
	"sahm/mpc/wire"
	"sahm/storage"
	"sahm/storage/seal"
)

func command(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(t.Context(), args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

func TestUsage(t *testing.T) {
	for _, c := range []struct {
		args []string
		code int
		say  string
	}{
		{nil, 2, "Usage:"},
		{[]string{"--help"}, 0, "verify-log"},
		{[]string{"init", "--help"}, 0, "-dir"},
		{[]string{"guard"}, 2, `unknown command "guard"`},
		{[]string{"init"}, 2, "--dir is needed"},
		{[]string{"init", "--dir", "x", "y"}, 2, `unexpected argument "y"`},
		{[]string{"serve", "--dir", "x", "--server", "http://s"}, 2, "--node is needed"},
		{[]string{"serve", "--dir", "x", "--server", "nats://s", "--node", "http://n"}, 2, "--server wants a URL"},
		{[]string{"serve", "--dir", "x", "--server", "http://s", "--node", "http://n", "--bus", "http://b"}, 2, "--bus wants a URL"},
		{[]string{"serve", "--dir", "x", "--server", "http://s", "--node", "http://n", "--workers", "0"}, 2, "--workers"},
		{[]string{"serve", "--dir", filepath.Join(t.TempDir(), "none"), "--server", "http://s", "--node", "http://n"}, 1, "run sahm-custodian init first"},
		{[]string{"status", "--dir", filepath.Join(t.TempDir(), "none")}, 1, "run sahm-custodian init first"},
		{[]string{"payouts", "--dir", "x"}, 2, "wants a run id"},
		{[]string{"payouts", "0x12", "--dir", "x"}, 2, "wants a run id"},
		{[]string{"payouts", dao.Hash{1}.String()}, 2, "--dir is needed"},
		{[]string{"payouts", dao.Hash{1}.String(), "--dir", filepath.Join(t.TempDir(), "none")}, 1, "no result of that run was signed"},
	} {
		code, out, errs := command(t, c.args...)
		if code != c.code || !strings.Contains(out+errs, c.say) {
			t.Errorf("%v: code %d, %s%s", c.args, code, out, errs)
		}
	}
}

func TestInitStatusVerify(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "custodian")
	code, first, errs := command(t, "init", "--dir", dir, "--json")
	if code != 0 {
		t.Fatal(errs)
	}
	var p public
	if err := json.Unmarshal([]byte(first), &p); err != nil || p.Address.IsZero() || p.SealingKey.IsZero() {
		t.Fatalf("%s: %v", first, err)
	}
	if r, err := seal.ParseRecipient(p.Recipient); err != nil || dao.Hash(r) != p.SealingKey {
		t.Errorf("recipient %s: %v", p.Recipient, err)
	}
	if _, again, _ := command(t, "init", "--dir", dir, "--json"); again != first {
		t.Error("init made other keys the second time")
	}
	for _, name := range []string{keyName, passwordName, identityName} {
		st, err := os.Stat(filepath.Join(dir, name))
		if err != nil || st.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, st.Mode(), err)
		}
	}
	secret, err := os.ReadFile(filepath.Join(dir, identityName))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "--dir", dir}, {"status", "--dir", dir}, {"status", "--dir", dir, "--json"}, {"verify-log", "--dir", dir}} {
		code, out, errs := command(t, args...)
		if code != 0 || strings.Contains(out+errs, strings.TrimSpace(string(secret))) {
			t.Errorf("%v: code %d, %s%s", args, code, out, errs)
		}
	}

	// A log that somebody changed is reported.
	if err := os.WriteFile(filepath.Join(dir, "log"), []byte("{\"seq\":1}\n{}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, errs := command(t, "verify-log", "--dir", dir); code != 1 || !strings.Contains(errs, "corrupt") {
		t.Errorf("code %d, %s", code, errs)
	}
	// A lost password is not replaced: the key would be lost with it.
	if err := os.Remove(filepath.Join(dir, passwordName)); err != nil {
		t.Fatal(err)
	}
	if code, _, _ := command(t, "init", "--dir", dir); code != 1 {
		t.Error("init without the password of an existing key succeeded")
	}
}

// store is a server as far as a custodian sees it.
type store struct {
	mu     sync.Mutex
	blobs  map[string][]byte
	domain typed.Domain
	fail   int // status to answer, 0 for none
	tokens map[string]bool
	status string
}

func (s *store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.URL.Path == "/v1/status" {
		_, _ = io.WriteString(w, s.status)
		return
	}
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Sahm ")
	raw, err := base64.StdEncoding.DecodeString(token)
	var l struct {
		Login typed.Login    `json:"login"`
		Sig   protocol.Bytes `json:"sig"`
	}
	if !ok || err != nil || json.Unmarshal(raw, &l) != nil || l.Login.Audience != "blobs" || typed.Verify(s.domain, &l.Login, l.Sig, l.Login.Account) != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.tokens[token] = true
	if s.fail != 0 {
		w.WriteHeader(s.fail)
		return
	}
	name := path.Base(r.URL.Path)
	switch r.Method {
	case http.MethodHead:
		complete := "?0"
		if _, ok := s.blobs[name]; ok {
			complete = "?1"
		}
		w.Header().Set("Upload-Offset", "0")
		w.Header().Set("Upload-Complete", complete)
		w.WriteHeader(http.StatusNoContent)
	case http.MethodPatch:
		b, _ := io.ReadAll(r.Body)
		s.blobs[name] = b
		w.WriteHeader(http.StatusCreated)
	case http.MethodGet:
		b, ok := s.blobs[name]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		_, _ = w.Write(b)
	}
}

func TestBlobs(t *testing.T) {
	domain := typed.EscrowDomain(1337, dao.Address{5})
	st := &store{blobs: map[string][]byte{}, domain: domain, tokens: map[string]bool{}}
	h := httptest.NewServer(st)
	defer h.Close()
	s := &server{base: h.URL, hc: h.Client(), signer: mpctest.Key("c"), now: time.Now, domain: domain}
	ctx, run := t.Context(), dao.RunID{1}
	content := []byte("masks")
	name := protocol.BlobHash(content)
	if ok, err := s.Has(ctx, run, name); ok || err != nil {
		t.Errorf("%v, %v", ok, err)
	}
	if _, err := s.Get(ctx, run, name); !errors.Is(err, storage.ErrNotFound) {
		t.Error(err)
	}
	if err := s.Put(ctx, run, upload.Blob{Hash: name, Size: int64(len(content))}, bytes.NewReader(content)); err != nil {
		t.Fatal(err)
	}
	if ok, err := s.Has(ctx, run, name); !ok || err != nil {
		t.Errorf("%v, %v", ok, err)
	}
	rc, err := s.Get(ctx, run, name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(rc)
	if err := errors.Join(err, rc.Close()); err != nil || !bytes.Equal(b, content) {
		t.Errorf("%q, %v", b, err)
	}
	if len(st.tokens) != 1 {
		t.Errorf("%d tokens for a few requests", len(st.tokens))
	}
	st.fail = http.StatusForbidden
	if err := s.Put(ctx, run, upload.Blob{Hash: name, Size: int64(len(content))}, bytes.NewReader(content)); !errors.Is(err, storage.ErrUnavailable) {
		t.Error(err)
	}
	st.fail = http.StatusUnauthorized
	if _, err := s.Has(ctx, run, name); !errors.Is(err, storage.ErrUnavailable) {
		t.Error(err)
	}
	st.fail = 0
	if err := s.Put(ctx, run, upload.Blob{Hash: name, Size: int64(len(content))}, bytes.NewReader(content)); err != nil || len(st.tokens) != 2 {
		t.Errorf("no new token after a refusal: %v", err)
	}
}

func TestPin(t *testing.T) {
	dir := t.TempDir()
	d := &deployment{ChainID: 1337, Contracts: chain.Addresses{Custodians: dao.Address{1}, Datasets: dao.Address{2}, Trainers: dao.Address{3},
		Escrow: dao.Address{4}, Timelock: dao.Address{5}, Shares: dao.Address{6}}}
	if err := pin(dir, &deployment{ChainID: 1337}); err == nil {
		t.Error("pinned a deployment without contracts")
	}
	if err := pin(dir, d); err != nil {
		t.Fatal(err)
	}
	same := *d
	same.Contracts.Prices = dao.Address{9} // not relied on
	if err := pin(dir, &same); err != nil {
		t.Error(err)
	}
	for _, change := range []func(*deployment){
		func(d *deployment) { d.ChainID++ }, func(d *deployment) { d.Contracts.Escrow[0]++ }, func(d *deployment) { d.Contracts.Custodians[0]++ },
		func(d *deployment) { d.Contracts.Datasets[0]++ }, func(d *deployment) { d.Contracts.Timelock[0]++ },
		func(d *deployment) { d.Contracts.Shares[0]++ }, // it names who is paid
	} {
		other := *d
		change(&other)
		if err := pin(dir, &other); !errors.Is(err, errRedeployed) {
			t.Errorf("%+v: %v", other, err)
		}
	}
}

// TestHandle: bytes that are no envelope are dropped, a task is answered.
func TestHandle(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	s := w.Custodians[0].Service
	if _, err := handle(t.Context(), s, []byte("{}")); !errors.Is(err, wire.ErrReject) {
		t.Error(err)
	}
	task, err := json.Marshal(w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}))
	if err != nil {
		t.Fatal(err)
	}
	raw, err := handle(t.Context(), s, task)
	if err != nil {
		t.Fatal(err)
	}
	reply, err := protocol.Decode(raw)
	if err != nil || reply.Kind != protocol.RunKeysReply || reply.Verify(w.Domain) != nil {
		t.Errorf("%s: %v", raw, err)
	}
}

// TestServeStops: with a server and a node that are not there yet, the daemon
// waits, and ends when its parent does.
func TestServeStops(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "custodian")
	if code, _, errs := command(t, "init", "--dir", dir); code != 0 {
		t.Fatal(errs)
	}
	in, parent := io.Pipe()
	done := make(chan int)
	go func() {
		done <- run(context.Background(), []string{"serve", "--dir", dir, "--server", "http://127.0.0.1:1", "--node", "http://127.0.0.1:1", "--exit-with-parent"},
			in, io.Discard, io.Discard)
	}()
	time.Sleep(50 * time.Millisecond)
	parent.Close()
	select {
	case code := <-done:
		if code != 0 {
			t.Errorf("code %d", code)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("still running")
	}
}

func TestOpenWaits(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	c := w.Custodians[0]
	cfg := custodian.Config{Dir: c.Dir, Signer: c.Key, Identity: c.Identity, ChainID: 1337, Escrow: w.Escrow, Registry: w.Registry, Chain: c.View,
		Gateway: w.Content, Blobs: w.Content, Now: time.Now, Rand: rand.Reader, Log: slog.New(slog.DiscardHandler)}
	if busy, err := custodian.InUse(c.Dir); !busy || err != nil {
		t.Errorf("%v, %v", busy, err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := open(ctx, cfg); err == nil {
		t.Fatal("two processes opened one directory")
	}
	w.Stop(0)
	s, err := open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if busy, err := custodian.InUse(c.Dir); busy || err != nil {
		t.Errorf("%v, %v", busy, err)
	}
}

// TestPayouts: what a custodian signed can be claimed from its log alone, also
// while it is served.
func TestPayouts(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3, Rounds: 1})
	w.Assign()
	r := w.NewRound(1)
	sums := w.Unmask(r, w.Acks(r, w.All()...), w.All()...)
	w.Finish(r)
	task := w.SignTask([][]protocol.SignedSum{sums}, w.Scores(w.All()...))
	mpctest.Want[protocol.SignReply](w, 0, w.Task(protocol.RunSign, 0, task), protocol.RunSigned)
	code, out, errs := command(t, "payouts", w.RunID.String(), "--dir", w.Custodians[0].Dir, "--json")
	var p custodian.Payouts
	if err := json.Unmarshal([]byte(out), &p); err != nil || code != 0 {
		t.Fatalf("%d, %v, %s", code, err, errs)
	}
	if p.RunID != w.RunID || p.Root != task.Result.PayoutsRoot || len(p.Leaves) == 0 {
		t.Errorf("%+v", p)
	}
	for _, c := range p.Leaves {
		leaf := dao.PayoutLeaf(p.Escrow, p.ChainID, p.RunID, dao.Payout{Index: c.Index, Account: c.Account, AmountWei: c.AmountWei, Kind: c.Kind})
		if !dao.VerifyProof(p.Root, leaf, c.Proof) {
			t.Errorf("payout %d does not prove", c.Index)
		}
	}
	if code, out, _ := command(t, "payouts", w.RunID.String(), "--dir", w.Custodians[0].Dir); code != 0 || !strings.Contains(out, p.Leaves[0].Account.String()) || !strings.Contains(out, "custody") {
		t.Errorf("%d, %s", code, out)
	}
}

// refusedOnce is the directory of a custodian that refused its coordinator.
func refusedOnce(t *testing.T) (string, *mpctest.World) {
	t.Helper()
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	docs := w.Docs
	docs.Order.Salt[0] ^= 1
	if _, err := w.Try(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs})); !errors.Is(err, custodian.ErrNotInOrder) {
		t.Fatal(err)
	}
	dir := w.Custodians[0].Dir
	one := dao.Address{1}
	if err := pin(dir, &deployment{ChainID: custodian.EmbeddedChainID,
		Contracts: chain.Addresses{Custodians: one, Datasets: one, Trainers: one, Escrow: w.Escrow, Timelock: one, Shares: one}}); err != nil {
		t.Fatal(err)
	}
	return dir, w
}
