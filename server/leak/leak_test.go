package leak

import (
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/syndtr/goleveldb/leveldb"
	"pgregory.net/rapid"

	"sahm/server/leak/scan"
)

// planted is a capture and a secret that somebody is going to leak.
func planted(t testing.TB) (*Capture, []byte) {
	t.Helper()
	c, err := NewCapture(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		t.Fatal(err)
	}
	return c, secret
}

// foundIn are the channels in which the secret is.
func foundIn(t testing.TB, c *Capture, secret []byte) []Channel {
	t.Helper()
	var s scan.Set
	if err := s.Secret(scan.Canary{Kind: "planted"}, secret); err != nil {
		t.Fatal(err)
	}
	r, err := c.Search(&s)
	if err != nil {
		t.Fatal(err)
	}
	var out []Channel
	for _, ch := range Channels {
		if slices.ContainsFunc(r.Finds, func(f Find) bool { return f.Channel == ch }) {
			out = append(out, ch)
		}
	}
	return out
}

func demand(t *testing.T, c *Capture, secret []byte, want ...Channel) {
	t.Helper()
	if got := foundIn(t, c, secret); !slices.Equal(got, want) {
		t.Errorf("found in %v, want %v", got, want)
	}
}

func TestHTTPIsRecorded(t *testing.T) {
	backend := func(w http.ResponseWriter, q *http.Request) { _, _ = io.Copy(io.Discard, q.Body) }
	request := func(method, path string, body io.Reader, header string) func(string) (*http.Request, error) {
		return func(base string) (*http.Request, error) {
			q, err := http.NewRequest(method, base+path, body)
			if err == nil && header != "" {
				q.Header.Set("Authorization", header)
			}
			return q, err
		}
	}
	for name, leaks := range map[string]func(secret []byte) (http.HandlerFunc, func(base string) (*http.Request, error)){
		"URL": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return backend, request("GET", "/v1/x?k="+hex.EncodeToString(s), nil, "")
		},
		"header": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return backend, request("GET", "/v1/x", nil, fmt.Sprintf("Bearer %x", s))
		},
		"body": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return backend, request("PUT", "/v1/x", bytes.NewReader(s), "")
		},
		"chunked body": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return backend, request("PUT", "/v1/x", io.MultiReader(bytes.NewReader(s[:9]), bytes.NewReader(s[9:])), "")
		},
		"large body": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return backend, request("PUT", "/v1/x", bytes.NewReader(append(make([]byte, 9<<20), s...)), "")
		},
		"answer in gzip": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Encoding", "gzip")
				z := gzip.NewWriter(w)
				_, _ = z.Write(s)
				_ = z.Close()
			}, request("GET", "/v1/x", nil, "")
		},
		"answer in pieces": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return func(w http.ResponseWriter, _ *http.Request) {
				for _, b := range s {
					fmt.Fprintf(w, "%d ", b)
					w.(http.Flusher).Flush()
				}
			}, request("GET", "/v1/x", nil, "")
		},
		"answer's header": func(s []byte) (http.HandlerFunc, func(string) (*http.Request, error)) {
			return func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("ETag", hex.EncodeToString(s)) }, request("GET", "/v1/x", nil, "")
		},
	} {
		t.Run(name, func(t *testing.T) {
			c, secret := planted(t)
			handler, ask := leaks(secret)
			srv := httptest.NewServer(handler)
			defer srv.Close()
			r, err := c.RecordHTTP(srv.URL)
			if err != nil {
				t.Fatal(err)
			}
			q, err := ask("http://" + r.Address())
			if err != nil {
				t.Fatal(err)
			}
			resp, err := http.DefaultClient.Do(q)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = io.Copy(io.Discard, resp.Body)
			resp.Body.Close()
			if resp.StatusCode != http.StatusOK {
				t.Errorf("status %d", resp.StatusCode)
			}
			if err := r.Close(); err != nil {
				t.Fatal(err)
			}
			demand(t, c, secret, HTTP)
		})
	}
}

// What goes to /rpc is the chain's, too.
func TestRPCIsRecorded(t *testing.T) {
	c, secret := planted(t)
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	r, err := c.RecordHTTP(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post("http://"+r.Address()+"/rpc", "application/json", strings.NewReader(fmt.Sprintf(`{"params":["0x02f8%xc0"]}`, secret)))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	demand(t, c, secret, HTTP, Chain)
}

func TestConnectionsAreRecorded(t *testing.T) {
	for _, direction := range []string{"received", "sent"} {
		c, secret := planted(t)
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan struct{})
		go func() {
			defer close(done)
			conn, err := l.Accept()
			if err != nil {
				return
			}
			defer conn.Close()
			if direction == "sent" {
				_, _ = conn.Write(secret)
				return
			}
			_, _ = io.Copy(io.Discard, conn)
		}()
		r, err := c.RecordTCP(l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		conn, err := net.Dial("tcp", r.Address())
		if err != nil {
			t.Fatal(err)
		}
		if direction == "received" {
			for _, b := range secret { // in pieces
				_, _ = conn.Write([]byte{b})
			}
			_ = conn.(*net.TCPConn).CloseWrite()
		}
		_, _ = io.Copy(io.Discard, conn)
		conn.Close()
		<-done
		l.Close()
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
		demand(t, c, secret, Bus)
	}
}

// Each place of the data directory belongs to its channel; links are not the
// server's.
func TestFilesAreCopied(t *testing.T) {
	for path, want := range map[string][]Channel{
		"sahm.db-wal": {SQL, DataDir}, "bus/jetstream/1.blk": {JetStream, DataDir}, "ipfs/blocks/AA/x.data": {Kubo, DataDir},
		"blobs/0x1/ab": {Blobs, DataDir}, "blobs/0x1/.part-ab-0x2": {Blobs, DataDir}, "chain/raw-transactions.jsonl": {Chain, DataDir}, "keys/operator.json": {DataDir}, "linked/file": nil,
	} {
		c, secret := planted(t)
		dir, elsewhere := t.TempDir(), t.TempDir()
		if err := os.Symlink(elsewhere, filepath.Join(dir, "linked")); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, append([]byte("before"), secret...), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := c.Watch(dir).Copy("now"); err != nil {
			t.Fatal(err)
		}
		demand(t, c, secret, want...)
	}
}

// What was in a file at any copy is found, whatever the file was before.
func TestChangedBlocksLoseNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c, secret := planted(t)
		dir := t.TempDir()
		f := c.Watch(dir)
		content := bytes.Repeat([]byte("0123456789abcdef"), rapid.IntRange(0, 12000).Draw(rt, "size"))
		at := rapid.IntRange(0, len(content)).Draw(rt, "at")
		withSecret := slices.Concat(content[:at], secret, content[min(len(content), at+len(secret)):])
		// The secret comes in two halves, then vanishes.
		half := slices.Clone(withSecret)
		cut := rapid.IntRange(0, len(secret)).Draw(rt, "cut")
		clear(half[at+cut : at+len(secret)])
		for i, now := range [][]byte{content, half, withSecret, content} {
			if err := os.WriteFile(filepath.Join(dir, "sahm.db"), now, 0o600); err != nil {
				rt.Fatal(err)
			}
			if err := f.Copy(fmt.Sprint(i)); err != nil {
				rt.Fatal(err)
			}
		}
		if got := foundIn(t, c, secret); !slices.Equal(got, []Channel{SQL, DataDir}) {
			rt.Fatalf("found in %v", got)
		}
	})
}

func TestDatabasesAreRead(t *testing.T) {
	// Enough around it that pages end within and compression pays.
	value := func(secret []byte) []byte {
		return slices.Concat(bytes.Repeat([]byte("filler "), 3000), secret, bytes.Repeat([]byte("filler "), 3000))
	}
	t.Run("SQLite", func(t *testing.T) {
		c, secret := planted(t)
		file := filepath.Join(t.TempDir(), "sahm.db")
		db, err := sql.Open("sqlite", file)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close() // open, as a running server has it
		for _, q := range []string{"PRAGMA journal_mode = wal", `CREATE TABLE "a b" (n BIGINT, body TEXT, raw BLOB)`} {
			if _, err := db.Exec(q); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := db.Exec(`INSERT INTO "a b" VALUES (1, 'x', ?)`, value(secret)); err != nil {
			t.Fatal(err)
		}
		if err := c.SQLite("now", file); err != nil {
			t.Fatal(err)
		}
		demand(t, c, secret, SQL)
	})
	t.Run("LevelDB", func(t *testing.T) {
		c, secret := planted(t)
		dir := t.TempDir()
		db, err := leveldb.OpenFile(dir, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Put([]byte("key"), value(secret), nil); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		if err := c.LevelDB("now", dir); err != nil {
			t.Fatal(err)
		}
		demand(t, c, secret, Kubo)
	})
	t.Run("chain", func(t *testing.T) {
		c, secret := planted(t)
		dir := t.TempDir()
		db, err := pebble.New(dir, 16, 16, "", false)
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Put([]byte("key"), value(secret)); err != nil {
			t.Fatal(err)
		}
		if err := db.Compact(nil, nil); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		if err := c.ChainData("now", dir); err != nil {
			t.Fatal(err)
		}
		demand(t, c, secret, Chain)
	})
}

// TestHoldsASecret is the process of the next test: it has a secret in memory
// and nowhere else, until its input ends.
func TestHoldsASecret(t *testing.T) {
	if os.Getenv("LEAK_TEST_HOLDER") == "" {
		t.Skip("the other half of TestMemoryIsRead")
	}
	secret := make([]byte, 32)
	if _, err := io.ReadFull(os.Stdin, secret); err != nil {
		t.Fatal(err)
	}
	fmt.Println("ready")
	_, _ = io.Copy(io.Discard, os.Stdin)
	runtime.KeepAlive(secret)
}

func TestMemoryIsRead(t *testing.T) {
	for _, crash := range []bool{false, true} {
		c, secret := planted(t)
		dir := t.TempDir()
		cmd := exec.Command(os.Args[0], "-test.run=^TestHoldsASecret$")
		if crash {
			cmd = exec.Command("/bin/sh", "-c", `ulimit -c unlimited; exec "$0" -test.run='^TestHoldsASecret$'`, os.Args[0])
		}
		cmd.Env, cmd.Dir = append(os.Environ(), "LEAK_TEST_HOLDER=1", "GOTRACEBACK=crash"), dir
		in, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := in.Write(secret); err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadFull(out, make([]byte, 5)); err != nil {
			t.Fatal(err)
		}
		if crash {
			dumped, err := c.CoreDump(cmd.Process.Pid, dir, func() error { _ = cmd.Wait(); return nil })
			if err != nil {
				t.Fatal(err)
			}
			if !dumped {
				_ = in.Close()
				_ = cmd.Wait()
				t.Skip("this kernel does not write core dumps to the working directory")
			}
		} else {
			if n, err := c.Memory(cmd.Process.Pid, "now"); err != nil || n == 0 {
				t.Fatalf("%d bytes, %v", n, err)
			}
			_ = in.Close()
			if err := cmd.Wait(); err != nil {
				t.Errorf("the process did not go on: %v", err)
			}
		}
		demand(t, c, secret, Memory)
	}
}
