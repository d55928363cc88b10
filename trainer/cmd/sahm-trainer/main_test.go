package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/upload"
	"sahm/trainer"
	"sahm/trainer/dataset"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// call runs a command line as a user would.
func call(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(context.Background(), args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

func TestCommandLine(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		args string
		code int
		say  string
	}{
		{"", 2, "Usage:"},
		{"--help", 0, "Examples:"},
		{"frobnicate", 2, "unknown command"},
		{"init", 2, "--dir is needed"},
		{"init --dir " + dir + " extra", 2, "unexpected argument"},
		{"serve --dir " + dir, 2, "--server is needed"},
		{"serve --dir " + dir + " --server ftp://x --node http://x", 2, "--server wants a URL"},
		{"serve --dir " + dir + " --server http://x --node http://x --bus http://x", 2, "--bus wants a URL"},
		{"serve --dir " + dir + " --server http://x --node http://x --stake -5", 2, "decimal"},
		{"serve --help", 0, "-auto-register"},
		{"register --dir " + dir + " --server http://x", 2, "--node is needed"},
		{"reference", 2, "one file is needed"},
		{"reference " + dir + "/none.json", 1, "no such file"},
		{"inventory", 0, "processor"},
	} {
		code, out, errs := call(strings.Fields(c.args)...)
		if code != c.code || !strings.Contains(out+errs, c.say) {
			t.Errorf("%q: code %d, said %q and %q; want %d and %q", c.args, code, out, errs, c.code, c.say)
		}
	}
}

func TestInit(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	code, out, errs := call("init", "--dir", dir, "--json")
	var id struct {
		Address dao.Address `json:"address"`
	}
	if code != 0 || json.Unmarshal([]byte(out), &id) != nil || id.Address.IsZero() {
		t.Fatalf("code %d: %s %s", code, out, errs)
	}
	if _, again, _ := call("init", "--dir", dir); strings.TrimSpace(again) != id.Address.String() {
		t.Errorf("a second init gives %s", again)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "key.json"))
	must(t, err)
	if !bytes.Contains(raw, []byte("scrypt")) {
		t.Error("the key is not encrypted")
	}
}

// TestReference: on separable data with one class missing at one contributor,
// the central model is good and that contributor alone cannot be.
func TestReference(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, only string, from, n int) (string, []byte) {
		var b bytes.Buffer
		b.WriteString("a,b,class\n")
		for i := from; b.Len() == 0 || n > 0; i++ {
			a, c := (i*37)%100, (i*53)%100
			label := "no"
			if a+c > 100 {
				label = "yes"
			}
			if only == "" || label == only {
				fmt.Fprintf(&b, "%d,%d,%s\n", a, c, label)
				n--
			}
		}
		path := filepath.Join(dir, name)
		must(t, os.WriteFile(path, b.Bytes(), 0o600))
		return path, b.Bytes()
	}
	one, _ := file("one.csv", "", 0, 80)
	two, _ := file("two.csv", "no", 80, 40)
	test, raw := file("test.csv", "", 300, 80)
	table, err := dataset.ReadCSV(bytes.NewReader(raw), dataset.Options{Label: "class"})
	must(t, err)
	schema, err := dataset.InferSchema(table)
	must(t, err)
	in, err := json.Marshal(map[string]any{"spec": model.DefaultSpec(model.Logistic), "schema": schema,
		"train": []string{one, two}, "test": test, "rounds": 3, "seed": 7})
	must(t, err)
	path := filepath.Join(dir, "in.json")
	must(t, os.WriteFile(path, in, 0o600))
	code, out, errs := call("reference", path, "--json")
	if code != 0 {
		t.Fatalf("code %d: %s", code, errs)
	}
	var got referenceOutput
	must(t, json.Unmarshal([]byte(out), &got))
	if got.Centralised < 0.9 || len(got.Alone) != 2 || got.Alone[0] < 0.9 || got.Alone[1] > 0.75 || got.Seconds <= 0 {
		t.Errorf("%+v", got)
	}
	_, again, _ := call("reference", path, "--json")
	var second referenceOutput
	must(t, json.Unmarshal([]byte(again), &second))
	if second.Centralised != got.Centralised {
		t.Error("the reference is not repeatable")
	}
	if _, text, _ := call("reference", path); !strings.Contains(text, "centralised") {
		t.Errorf("said %q", text)
	}
}

func testServer(t *testing.T, h http.HandlerFunc) (*server, *typed.Key) {
	key, err := typed.NewKey(bytes.Repeat([]byte{5}, 32))
	must(t, err)
	hs := httptest.NewServer(h)
	t.Cleanup(hs.Close)
	return &server{base: hs.URL, hc: hs.Client(), signer: key, now: time.Now, domain: typed.EscrowDomain(1337, dao.Address{7})}, key
}

// TestBlobs: what travels is named by hash, and every request carries a login
// that this account signed for the blob store.
func TestBlobs(t *testing.T) {
	blobs := map[string][]byte{}
	var key *typed.Key
	tokens := map[string]bool{}
	refuse := true
	s, k := testServer(t, func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Sahm ")
		raw, err := base64.StdEncoding.DecodeString(token)
		var login struct {
			Login typed.Login    `json:"login"`
			Sig   protocol.Bytes `json:"sig"`
		}
		if !ok || err != nil || json.Unmarshal(raw, &login) != nil ||
			typed.Verify(typed.EscrowDomain(1337, dao.Address{7}), &login.Login, login.Sig, key.Address()) != nil ||
			login.Login.Audience != "blobs" || login.Login.Expiry > uint64(time.Now().Add(time.Hour).Unix()) {
			t.Errorf("bad login %q", token)
		}
		tokens[token] = true
		if refuse {
			refuse = false
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		switch r.Method {
		case http.MethodHead:
			complete := "?0"
			if _, ok := blobs[r.URL.Path]; ok {
				complete = "?1"
			}
			w.Header().Set("Upload-Offset", "0")
			w.Header().Set("Upload-Complete", complete)
			w.WriteHeader(http.StatusNoContent)
		case http.MethodPatch:
			b, err := io.ReadAll(r.Body)
			must(t, err)
			blobs[r.URL.Path] = b
			w.WriteHeader(http.StatusCreated)
		case http.MethodGet:
			b, ok := blobs[r.URL.Path]
			if !ok {
				w.WriteHeader(http.StatusNotFound)
				return
			}
			_, err := w.Write(b)
			must(t, err)
		}
	})
	key = k
	ctx, id, data := context.Background(), dao.Hash{1}, []byte("masked")
	hash := protocol.BlobHash(data)
	must(t, s.Put(ctx, id, upload.Blob{Hash: hash, Size: int64(len(data))}, bytes.NewReader(data))) // refused once, then with a new token
	for path := range blobs {
		if path != "/v1/runs/"+id.String()+"/blobs/"+hash.String()[2:] {
			t.Errorf("stored at %s", path)
		}
	}
	got, err := s.Get(ctx, id, hash, 6)
	must(t, err)
	if !bytes.Equal(got, data) {
		t.Errorf("got %q", got)
	}
	if _, err := s.Get(ctx, id, hash, 5); err == nil {
		t.Error("a blob over its limit was read")
	}
	if _, err := s.Get(ctx, id, dao.Hash{}, 5); !errors.Is(err, trainer.ErrNoBlob) {
		t.Errorf("missing blob: %v", err)
	}
	if len(tokens) != 2 { // one before the refusal, one after
		t.Errorf("%d logins for 6 requests", len(tokens))
	}
}

func TestStatusAndPin(t *testing.T) {
	body := `{"chainId":1337,"bus":"nats://127.0.0.1:4222","ready":true,"contracts":{"credit":"%[1]s","custodians":"%[1]s","datasets":"%[1]s","trainers":"%[1]s","escrow":"%[2]s"}}`
	a, escrow := dao.Address{1}, dao.Address{2}
	s, _ := testServer(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintf(w, body, a, escrow) })
	st, err := s.status(context.Background())
	must(t, err)
	if st.ChainID != 1337 || st.Bus == "" || st.Contracts.Escrow != escrow {
		t.Errorf("%+v", st)
	}
	dir := t.TempDir()
	must(t, pin(dir, st))
	st.Bus = "nats://elsewhere"
	must(t, pin(dir, st))
	st.Contracts.Escrow = dao.Address{3}
	if err := pin(dir, st); !errors.Is(err, errRedeployed) {
		t.Errorf("other contracts: %v", err)
	}
	escrow = dao.Address{}
	if _, err := s.status(context.Background()); err == nil {
		t.Error("a deployment without escrow was taken")
	}
}

// TestExitWithParent: the daemon ends, cleanly, when its parent's pipe does,
// even while it still waits for its node.
func TestExitWithParent(t *testing.T) {
	in, parent := io.Pipe()
	done := make(chan int)
	go func() {
		done <- run(context.Background(), []string{"serve", "--dir", t.TempDir(), "--server", "http://127.0.0.1:1", "--node", "http://127.0.0.1:1", "--exit-with-parent"},
			in, io.Discard, io.Discard)
	}()
	must(t, parent.Close())
	select {
	case code := <-done:
		if code != 0 {
			t.Errorf("code %d", code)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("still running")
	}
}

// TestDependencies: the daemon stays small.
func TestDependencies(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Skip("no go command")
	}
	for _, p := range strings.Fields(string(out)) {
		for _, banned := range []string{"github.com/ethereum/go-ethereum/node", "github.com/ethereum/go-ethereum/eth", "github.com/ipfs/kubo", "sahm/server", "sahm/dao/devnet", "sahm/storage/ipfs"} {
			if p == banned || strings.HasPrefix(p, banned+"/") {
				t.Errorf("links %s", p)
			}
		}
	}
}

// The chain's key signs what the runner signs.
var _ typed.Signer = (*chain.Signer)(nil)
