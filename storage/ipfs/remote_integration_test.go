//go:build integration

package ipfs

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"sahm/storage"
	"sahm/storage/gateway"
	"sahm/storage/storagetest"
)

// startKubo builds kubo, which is a tool of this module, and runs it as a
// process of its own with a fresh repository on free loopback ports. It fails
// the test when any of that is impossible.
func startKubo(t *testing.T) (api, gatewayURL string) {
	t.Helper()
	dir := t.TempDir()
	bin, repo := filepath.Join(dir, "ipfs"), filepath.Join(dir, "repo")
	run := func(name string, args ...string) {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), name, args...)
		cmd.Env = append(os.Environ(), "IPFS_PATH="+repo, "IPFS_TELEMETRY=off")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("an outside kubo is needed here: %s %v: %v\n%s", name, args, err, out)
		}
	}
	run("go", "build", "-o", bin, "github.com/ipfs/kubo/cmd/ipfs")
	// legacy-cid-v0 is the profile farthest from what Sahm publishes: nothing
	// may depend on how the operator configured the node.
	run(bin, "init", "--empty-repo", "--profile", "server,legacy-cid-v0")
	apiAddr, gwAddr := freeAddr(t), freeAddr(t)
	for key, value := range map[string]any{
		"Bootstrap": []string{}, "Addresses.Swarm": []string{"/ip4/127.0.0.1/tcp/0"},
		"Addresses.API": multiaddr(apiAddr), "Addresses.Gateway": multiaddr(gwAddr),
		"Routing.Type": "none", "AutoConf.Enabled": false, "AutoTLS.Enabled": false,
		"Discovery.MDNS.Enabled": false, "Gateway.NoFetch": true,
		"Routing.DelegatedRouters": []string{}, "Ipns.DelegatedPublishers": []string{},
		"DNS.Resolvers": map[string]string{}, "Swarm.AddrFilters": []string{},
	} {
		v, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		run(bin, "config", "--json", key, string(v))
	}
	daemon := exec.Command(bin, "daemon")
	daemon.Env = append(os.Environ(), "IPFS_PATH="+repo, "IPFS_TELEMETRY=off")
	var log bytes.Buffer
	daemon.Stdout, daemon.Stderr = &log, &log
	if err := daemon.Start(); err != nil {
		t.Fatalf("start kubo: %v", err)
	}
	t.Cleanup(func() {
		_ = daemon.Process.Signal(syscall.SIGTERM) // Wait below reports what matters
		timer := time.AfterFunc(20*time.Second, func() { _ = daemon.Process.Kill() })
		defer timer.Stop()
		if err := daemon.Wait(); err != nil {
			t.Logf("kubo ended with %v\n%s", err, log.String())
		}
	})
	api = "http://" + apiAddr
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		_, err := OpenRemote(t.Context(), api, nil)
		if err == nil {
			return api, "http://" + gwAddr
		}
		if time.Now().After(deadline) {
			t.Fatalf("kubo did not come up: %v\n%s", err, log.String())
		}
	}
}

// freeAddr returns a loopback address that nobody listened on just now.
func freeAddr(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// multiaddr rewrites host:port as kubo's configuration has it.
func multiaddr(hostPort string) string {
	host, port, _ := net.SplitHostPort(hostPort) // made by freeAddr
	return fmt.Sprintf("/ip4/%s/tcp/%s", host, port)
}

func TestRemote(t *testing.T) {
	api, gatewayURL := startKubo(t)
	openRemote := func(t *testing.T) *Remote {
		r, err := OpenRemote(t.Context(), api, nil)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	t.Run("conformance", func(t *testing.T) {
		storagetest.Run(t, func(t *testing.T) storage.Store { return openRemote(t) })
	})
	t.Run("its gateway is read and verified", func(t *testing.T) {
		data := storagetest.Random(7, 3*storage.ChunkSize+1)
		ref, err := openRemote(t).Add(t.Context(), bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		got, err := gateway.New(gatewayURL, http.DefaultClient).FetchAll(t.Context(), ref.CID, ref.Size)
		if err != nil || !bytes.Equal(got, data) {
			t.Fatalf("%d bytes, %v", len(got), err)
		}
	})
	t.Run("more than one level is named alike", func(t *testing.T) {
		if testing.Short() {
			t.Skip("uploads a gigabyte")
		}
		const n = (storage.MaxLinks + 2) * storage.ChunkSize
		want, _, err := gateway.ComputeCID(io.LimitReader(zeroReader{}, n))
		if err != nil {
			t.Fatal(err)
		}
		ref, err := openRemote(t).Add(t.Context(), io.LimitReader(zeroReader{}, n))
		if err != nil || ref.CID != want {
			t.Fatalf("node says %s, publisher %s, %v", ref.CID, want, err)
		}
	})
	t.Run("pins what it fetches from the embedded node", func(t *testing.T) {
		e := open(t, filepath.Join(t.TempDir(), "repo"))
		ref, err := e.Add(t.Context(), bytes.NewReader(storagetest.Random(8, 2*storage.ChunkSize+5)))
		if err != nil {
			t.Fatal(err)
		}
		r := openRemote(t)
		if _, err := r.Stat(t.Context(), ref.CID); !errors.Is(err, storage.ErrNotFound) {
			t.Fatalf("stat before: %v", err)
		}
		peer := e.node.PeerHost
		addr := fmt.Sprintf("%s/p2p/%s", peer.Addrs()[0], peer.ID())
		if err := r.rpc.Request("swarm/connect", addr).Exec(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		if err := r.Pin(ctx, ref.CID); err != nil {
			t.Fatal(err)
		}
		if n, err := r.Stat(t.Context(), ref.CID); n != ref.Size || err != nil {
			t.Fatalf("stat after: %d, %v", n, err)
		}
	})
	t.Run("nobody there", func(t *testing.T) {
		if _, err := OpenRemote(t.Context(), "http://"+freeAddr(t), nil); !errors.Is(err, storage.ErrUnavailable) {
			t.Fatal(err)
		}
	})
}
