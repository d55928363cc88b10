//go:build integration

package e2e

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/replicated"
	"sahm/storage"
	"sahm/storage/gateway"
	"sahm/storage/seal"
)

// portalOutcome is what the browser tests did, told by them.
type portalOutcome struct {
	Datasets []struct {
		ID     string `json:"id"`
		Sample string `json:"sample"` // file name under web/public/samples
		CID    string `json:"cid"`    // as the page showed it
	} `json:"datasets"`
	Run     string `json:"run"`
	Claimer string `json:"claimer"` // account that claimed in the page
}

// TestPortal drives the portal in Chromium against a real server, chain and
// kubo, and then checks from outside what the pages said: that the gateway
// serves the bytes under the CID shown, that those bytes open with any t
// custodians' keys and with no t-1 of them, and that the books are exact.
func TestPortal(t *testing.T) {
	s := startServer(t, programs(t), filepath.Join(t.TempDir(), "data"), serverFlags("--voting-period", "20s")...) // people read before they vote
	web := fromRoot(t, "run `make build` first", "web")
	out := os.Getenv("PORTAL_OUT") // to keep the screenshots
	if out == "" {
		out = t.TempDir()
	}
	out, err := filepath.Abs(out)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("npx", "--no-install", "playwright", "test")
	cmd.Dir = web
	cmd.Env = append(os.Environ(), "PORTAL_URL="+s.API, "PORTAL_OUT="+out, "CHROMIUM="+chromium(t), "CI=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	var log bytes.Buffer
	cmd.Stdout, cmd.Stderr = io.MultiWriter(&log, testWriter{t}), &log
	timer := time.AfterFunc(25*time.Minute, func() { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) })
	err = cmd.Run()
	timer.Stop()
	if err != nil {
		t.Fatalf("the browser tests failed: %v\n%s", err, log.String())
	}
	b, err := os.ReadFile(filepath.Join(out, "outcome.json"))
	if err != nil {
		t.Fatal(err)
	}
	var o portalOutcome
	if err := json.Unmarshal(b, &o); err != nil {
		t.Fatal(err)
	}
	if len(o.Datasets) < 4 { // three contributors and a validation set
		t.Fatalf("the browser published %d datasets", len(o.Datasets))
	}
	keys := custodianKeys(t, s)
	for _, d := range o.Datasets {
		t.Run("opens only with t custodians: "+d.Sample, func(t *testing.T) { checkCustody(t, s, web, keys, d.ID, d.CID, d.Sample) })
	}
	t.Run("books", func(t *testing.T) {
		var r runView
		s.get("/v1/runs/"+o.Run, &r)
		if r.State != "Settled" || r.ChainState != "Settled" {
			t.Fatalf("the run is %s, on chain %s", r.State, r.ChainState)
		}
		sum := wei(t, r.Books.Paid)
		sum.Add(sum, wei(t, r.Books.Refunded)).Add(sum, wei(t, r.Books.Claimable)).Add(sum, wei(t, r.Books.Held))
		if sum.Cmp(wei(t, r.Books.Funded)) != 0 {
			t.Errorf("books do not add up: %+v", r.Books)
		}
		var earned struct{ ClaimedWei, ClaimableWei string }
		s.get("/v1/accounts/"+o.Claimer+"/payouts", &earned)
		if earned.ClaimedWei == "0" || earned.ClaimableWei != "0" {
			t.Errorf("%s claimed %s, %s left", o.Claimer, earned.ClaimedWei, earned.ClaimableWei)
		}
		if wei(t, r.Books.Paid).Cmp(wei(t, earned.ClaimedWei)) < 0 {
			t.Errorf("the escrow paid %s in all, %s of it to one account", r.Books.Paid, earned.ClaimedWei)
		}
	})
}

// testWriter shows a command's progress line by line.
type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) {
	for line := range strings.Lines(string(p)) {
		if line = strings.TrimSpace(line); line != "" {
			w.t.Log(line)
		}
	}
	return len(p), nil
}

func chromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("no Chromium: run `make deps`")
	return ""
}

// custodianKeys reads the sealing keys of the custodians that `sahm up` runs,
// by address. Only who has all their folders can do that.
func custodianKeys(t *testing.T, s *server) map[dao.Address]*seal.Identity {
	t.Helper()
	var committee struct {
		Members []struct {
			Address    dao.Address
			SealingKey dao.Hash
		}
	}
	s.get("/v1/custodians", &committee)
	files, err := filepath.Glob(filepath.Join(s.dir, "custodians", "*", "identity"))
	if err != nil || len(files) != len(committee.Members) {
		t.Fatalf("custodians' keys: %v, %v", files, err)
	}
	keys := map[dao.Address]*seal.Identity{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		id, err := seal.ParseIdentity(strings.TrimSpace(string(b)))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range committee.Members {
			if m.SealingKey == dao.Hash(id.Recipient()) {
				keys[m.Address] = id
			}
		}
	}
	if len(keys) != len(committee.Members) {
		t.Fatalf("keys of %d of %d custodians", len(keys), len(committee.Members))
	}
	return keys
}

// fetch reads content from the gateway, checked against its CID.
func fetch(t *testing.T, s *server, cid string) []byte {
	t.Helper()
	id, err := storage.ParseCID(cid)
	if err != nil {
		t.Fatal(err)
	}
	body, err := gateway.New(s.API, http.DefaultClient).Fetch(t.Context(), id, 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	b, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// checkCustody opens what the browser published as custodians would: with
// every set of t members the sample's bytes come out, and with every set of
// t-1 a piece of the key is missing.
func checkCustody(t *testing.T, s *server, web string, keys map[dao.Address]*seal.Identity, dataset, shown, sample string) {
	var d struct{ Creator, DataCID, EnvelopeCID string }
	s.get("/v1/datasets/"+dataset, &d)
	if d.DataCID != shown {
		t.Fatalf("the page showed %s, the chain has %s", shown, d.DataCID)
	}
	ciphertext := fetch(t, s, shown)
	want, err := os.ReadFile(filepath.Join(web, "public", "samples", sample))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(ciphertext, []byte("age-encryption.org/v1")) || bytes.Contains(ciphertext, want[:60]) {
		t.Fatal("what was published is no ciphertext")
	}
	e, err := seal.ParseEnvelope(fetch(t, s, d.EnvelopeCID))
	if err != nil {
		t.Fatal(err)
	}
	committee := e.Info.Committee()
	for size, opens := range map[int]bool{committee.T: true, committee.T - 1: false} {
		for _, members := range subsets(committee.M, size) {
			err := open(e, committee, keys, members, ciphertext, want)
			if opens && err != nil {
				t.Errorf("custodians %v cannot open it: %v", members, err)
			}
			if !opens && !errors.Is(err, replicated.ErrMissingPiece) {
				t.Errorf("custodians %v, one too few: %v", members, err)
			}
		}
	}
}

// open tries to open ciphertext with the keys of some members.
func open(e *seal.Envelope, c mpc.Committee, keys map[dao.Address]*seal.Identity, members []int, ciphertext, want []byte) error {
	byIndex := map[uint16]replicated.Piece{}
	for _, m := range members {
		a := e.Info.Members[m]
		pieces, err := e.OpenFor(keys[a], e.Info, a)
		if err != nil {
			return fmt.Errorf("custodian %d: %w", m, err)
		}
		for _, p := range pieces {
			byIndex[p.Index] = replicated.Piece{Index: int(p.Index), Value: p.Value}
		}
	}
	var all []replicated.Piece
	for _, p := range byIndex {
		all = append(all, p)
	}
	secret, err := replicated.Combine(c, all)
	if err != nil {
		return err
	}
	id, err := seal.IdentityFromSecret(secret)
	if err != nil {
		return err
	}
	plain, err := seal.Decrypt(bytes.NewReader(ciphertext), id)
	if err != nil {
		return err
	}
	got, err := io.ReadAll(plain)
	if err == nil && !bytes.Equal(got, want) {
		err = errors.New("other bytes than were uploaded")
	}
	return err
}

// subsets lists the sets of size out of 0 … n-1.
func subsets(n, size int) (out [][]int) {
	for bits := range 1 << n {
		var set []int
		for i := range n {
			if bits>>i&1 == 1 {
				set = append(set, i)
			}
		}
		if len(set) == size {
			out = append(out, set)
		}
	}
	return out
}
