package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/mpc/wire"
)

// TestServerSendsNowhereElse: a redirect of the server's to another host is
// refused, also of what is posted; one within the server works.
func TestServerSendsNowhereElse(t *testing.T) {
	hit := ""
	inside := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { hit += r.Method + " " + r.URL.Path + "\n" }))
	defer inside.Close()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/away":
			http.Redirect(w, r, inside.URL+"/latest/meta-data", http.StatusTemporaryRedirect)
		case "/here":
			http.Redirect(w, r, "/there", http.StatusTemporaryRedirect)
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusTemporaryRedirect)
		}
	}))
	defer server.Close()
	hc := newHTTP()
	for _, method := range []string{http.MethodGet, http.MethodPatch} {
		req, err := http.NewRequest(method, server.URL+"/away", strings.NewReader("piece"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := hc.Do(req); !errors.Is(err, errRedirect) {
			t.Errorf("%s: %v", method, err)
		}
	}
	if hit != "" {
		t.Errorf("the other host saw %s", hit)
	}
	resp, err := hc.Get(server.URL + "/here")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.Request.URL.Path != "/there" {
		t.Errorf("a redirect within the server led to %s", resp.Request.URL)
	}
	if _, err := hc.Get(server.URL + "/loop"); err == nil || errors.Is(err, errRedirect) {
		t.Errorf("redirects without end: %v", err)
	}
}

// TestServerNamesBus: a bus that the server names where no server may send a
// custodian ends it by that name; named with --bus the same is gone on with.
func TestServerNamesBus(t *testing.T) {
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0x539"}`)
	}))
	defer node.Close()
	const bus = "nats://[64:ff9b:1::7f00:1]:4222" // private, and nobody is there
	for name, c := range map[string]struct {
		named string
		more  []string
		code  int
	}{
		"metadata":         {"nats://169.254.169.254:80", nil, 1},
		"no bus at all":    {"", nil, 1},
		"HTTP":             {"ws://203.0.113.7:80", nil, 1},
		"loopback is fine": {"nats://127.0.0.1:1", nil, 0},
		"--bus":            {"nats://169.254.169.254:80", []string{"--bus", bus}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				_ = json.NewEncoder(w).Encode(map[string]any{"chainId": 1337, "contracts": chain.PredictAddresses(dao.Address{7}, 0, dao.Address{}), "bus": c.named})
			}))
			defer server.Close()
			dir := t.TempDir()
			var out, log watched
			if code := run(t.Context(), []string{"init", "--dir", dir}, strings.NewReader(""), &out, &log); code != 0 {
				t.Fatal(log.String())
			}
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			if c.code == 0 {
				log.until, log.then = "taking tasks", cancel
			}
			code := run(ctx, append([]string{"serve", "--dir", dir, "--server", server.URL, "--node", node.URL}, c.more...), strings.NewReader(""), &out, &log)
			if refused := strings.Contains(log.String(), wire.ErrBusAddress.Error()); code != c.code || refused != (c.code == 1) || refused == strings.Contains(log.String(), "taking tasks") {
				t.Errorf("code %d: %s", code, log.String())
			}
		})
	}
}

// watched calls then once until was written.
type watched struct {
	mu    sync.Mutex
	b     strings.Builder
	until string
	then  func()
}

func (w *watched) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	n, err := w.b.Write(p)
	if w.then != nil && strings.Contains(w.b.String(), w.until) {
		w.then()
	}
	return n, err
}

func (w *watched) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.String()
}
