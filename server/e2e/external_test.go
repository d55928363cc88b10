//go:build integration

package e2e

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"sahm/server/store/pgtest"
)

// startKubo builds kubo, which is a tool of this module, and runs it as a
// process of its own with a fresh repository on free loopback ports.
func startKubo(t *testing.T) (api string) {
	t.Helper()
	dir := t.TempDir()
	bin, repo := filepath.Join(dir, "ipfs"), filepath.Join(dir, "repo")
	environ := append(os.Environ(), "IPFS_PATH="+repo, "IPFS_TELEMETRY=off")
	run := func(name string, args ...string) {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), name, args...)
		cmd.Env = environ
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("an outside kubo is needed here: %s %v: %v\n%s", name, args, err, out)
		}
	}
	run("go", "build", "-o", bin, "github.com/ipfs/kubo/cmd/ipfs")
	run(bin, "init", "--empty-repo", "--profile", "server")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().(*net.TCPAddr)
	l.Close()
	for key, value := range map[string]any{
		"Bootstrap": []string{}, "Addresses.Swarm": []string{"/ip4/127.0.0.1/tcp/0"},
		"Addresses.API": fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", address.Port), "Addresses.Gateway": "/ip4/127.0.0.1/tcp/0",
		"Routing.Type": "none", "AutoConf.Enabled": false, "AutoTLS.Enabled": false, "Discovery.MDNS.Enabled": false,
		"Routing.DelegatedRouters": []string{}, "Ipns.DelegatedPublishers": []string{}, "DNS.Resolvers": map[string]string{}, "Swarm.AddrFilters": []string{},
	} {
		v, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		run(bin, "config", "--json", key, string(v))
	}
	daemon := exec.Command(bin, "daemon")
	daemon.Env = environ
	var log bytes.Buffer
	daemon.Stdout, daemon.Stderr = &log, &log
	if err := daemon.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = daemon.Process.Signal(syscall.SIGTERM) // Wait below reports what matters
		timer := time.AfterFunc(20*time.Second, func() { _ = daemon.Process.Kill() })
		defer timer.Stop()
		if err := daemon.Wait(); err != nil {
			t.Logf("kubo ended with %v\n%s", err, log.String())
		}
	})
	api = "http://" + address.String()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		if err := pinned(api, ""); err == nil {
			return api
		}
		if time.Now().After(deadline) {
			t.Fatalf("kubo did not come up:\n%s", log.String())
		}
	}
}

// pinned asks kubo's own RPC whether it keeps a CID, or with none, whether it
// answers at all.
func pinned(api, cid string) error {
	path := "/api/v0/id"
	if cid != "" {
		path = "/api/v0/pin/ls?type=recursive&arg=" + cid
	}
	r, err := http.Post(api+path, "", nil)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("kubo answers %s for %q", r.Status, cid)
	}
	return nil
}

// TestExternal settles a run of the same market with its rows in a real
// PostgreSQL and its content in an outside kubo, and again after a restart.
func TestExternal(t *testing.T) {
	kubo := startKubo(t)
	dsn := pgtest.Start(t).NewDatabase(t)
	work := t.TempDir()
	dir := filepath.Join(work, "node")
	flags := serverFlags("--database", dsn, "--kubo", kubo)
	m := newMarket(t, startServer(t, programs(t), dir, flags...), work)
	m.list(t)
	m.credit(t)
	first := m.settle(t)
	if got := first.Books; got.Claimable == "0" || got.Held != "0" {
		t.Errorf("books of the settled run: %+v", got)
	}
	var a struct {
		Accuracy float64 `json:"accuracy"`
	}
	m.builder.must(t, &a, "run", "model", first.ID, "--out", "model", "--test", m.test)
	if a.Accuracy < 0.85 {
		t.Errorf("accuracy %v", a.Accuracy)
	}

	// Nothing was kept in the embedded parts instead.
	for _, name := range []string{"sahm.db", "ipfs"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			t.Errorf("%s exists beside the external service", name)
		}
	}
	for _, id := range m.datasets {
		var d datasetView
		m.get("/v1/datasets/"+id, &d)
		if err := pinned(kubo, d.DataCID); err != nil {
			t.Errorf("dataset %s: %v", id, err)
		}
	}
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for table, want := range map[string]int{"runs": 1, "datasets": 4, "proposals": 1} {
		var n int
		if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM "+table).Scan(&n); err != nil || n != want {
			t.Errorf("%d rows in %s, want %d: %v", n, table, want, err)
		}
	}
	if log, err := os.ReadFile(dir + ".log"); err != nil || bytes.Contains(log, []byte(password(t, dsn))) {
		t.Errorf("the database's password is in the log (%v)", err)
	}

	before := m.snapshot(t, first.ID)
	m.interrupt()
	m.moveTo(startServer(t, m.bin, dir, flags...))
	if after := m.snapshot(t, first.ID); after != before {
		t.Errorf("the market is another one after the restart:\n%s\n%s", before, after)
	}
	m.interrupt()
}

func password(t *testing.T, dsn string) string {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	v, ok := u.User.Password()
	if !ok {
		t.Fatal("the database has no password")
	}
	return v
}
