package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/mpc/wire"
)

// TestBusOpensNothingForHTTP: a host that the server names as its bus is open
// for the bus alone; a redirect of the server's reaches neither it nor the
// chain node, not even through a proxy, while one within the server works.
func TestBusOpensNothingForHTTP(t *testing.T) {
	hit := ""
	inside := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { hit += r.Method + " " + r.URL.Path + "\n" }))
	defer inside.Close()
	node := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { hit += r.Method + " node\n" }))
	defer node.Close()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/inside":
			http.Redirect(w, r, inside.URL+"/latest/meta-data", http.StatusTemporaryRedirect)
		case "/node":
			http.Redirect(w, r, node.URL, http.StatusTemporaryRedirect)
		case "/here":
			http.Redirect(w, r, "/there", http.StatusTemporaryRedirect)
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusTemporaryRedirect)
		}
	}))
	defer server.Close()
	f := newFence()
	must(t, f.allow(server.URL))
	must(t, f.allow(node.URL))
	address := strings.TrimPrefix(inside.URL, "http://")
	bus, url, err := openBus(t.Context(), &config{Server: server.URL}, "nats://"+address)
	must(t, err)
	if url != "nats://"+address {
		t.Error(url)
	}
	c, err := bus.Dial("tcp", address) // what the bus is named for
	must(t, err)
	must(t, c.Close())
	hc := f.client(5 * time.Second)
	for _, path := range []string{"/inside", "/node"} {
		for _, method := range []string{http.MethodGet, http.MethodPost} {
			req, err := http.NewRequest(method, server.URL+path, strings.NewReader("login"))
			must(t, err)
			if _, err := hc.Do(req); !errors.Is(err, errForbidden) {
				t.Errorf("%s %s: %v", method, path, err)
			}
		}
	}
	if _, err := hc.Get(inside.URL); !errors.Is(err, errForbidden) {
		t.Errorf("HTTP to the bus: %v", err)
	}
	for _, to := range []string{server.URL, node.URL} {
		if _, err := bus.Dial("tcp", strings.TrimPrefix(to, "http://")); !errors.Is(err, errForbidden) {
			t.Errorf("the bus's dialer to %s: %v", to, err)
		}
	}
	if hit != "" {
		t.Errorf("they saw %s", hit)
	}
	resp, err := hc.Get(server.URL + "/here")
	must(t, err)
	must(t, resp.Body.Close())
	if resp.StatusCode != http.StatusOK || resp.Request.URL.Path != "/there" {
		t.Errorf("a redirect within the server: %d at %s", resp.StatusCode, resp.Request.URL)
	}
	if _, err := hc.Get(server.URL + "/loop"); err == nil || errors.Is(err, errForbidden) {
		t.Errorf("redirects without end: %v", err)
	}
}

// TestNamedBus: where a server may send a trainer for its bus, and that --bus
// is the operator's own word.
func TestNamedBus(t *testing.T) {
	const far, near = "https://sahm.example", "http://127.0.0.1:8420"
	for _, c := range []struct {
		server, bus string
		ok          bool
	}{
		{far, "tls://203.0.113.7:4222", true}, // another host, as deployments have it
		{far, "nats://[2001:db8::1]:4222", true},
		{far, "nats://203.0.113.7:4222,nats://203.0.113.8:4222", true},
		{far, "nats://bus.invalid:4222", true}, // not known yet: checked when it is dialled
		{far, "nats://[64:ff9b::203.0.113.7]:4222", true},
		{near, "nats://127.0.0.1:4222", true}, // sahm up
		{"http://localhost:8420", "nats://[::1]:4222", true},
		{"http://[::1]:8420", "nats://10.1.2.3:4222", true},

		{far, "nats://169.254.169.254:80", false},
		{near, "nats://169.254.169.254:80", false},
		{near, "nats://[::ffff:169.254.169.254]:80", false},
		{near, "nats://[64:ff9b::169.254.169.254]:80", false},
		{near, "nats://[fe80::1%25eth0]:80", false},
		{near, "nats://[fd00:ec2::254]:80", false},
		{near, "nats://100.100.100.200:80", false},
		{near, "nats://168.63.129.16:80", false},
		{near, "nats://0.0.0.0:80", false},
		{near, "nats://224.0.0.1:80", false},
		{far, "nats://127.0.0.1:6379", false},
		{far, "nats://localhost:6379", false},
		{far, "nats://[::1]:6379", false},
		{far, "nats://10.1.2.3:5432", false},
		{"http://10.1.2.2:8420", "nats://10.1.2.3:5432", false},
		{"https://127.0.0.1.example", "nats://127.0.0.1:6379", false},
		{far, "nats://192.168.1.1:80", false},
		{far, "nats://172.16.0.1:80", false},
		{far, "nats://100.64.0.1:80", false},
		{far, "nats://[fd12::1]:80", false},
		{far, "nats://203.0.113.7:4222,nats://10.1.2.3:5432", false},
		{far, "ws://203.0.113.7:80", false},
		{far, "http://203.0.113.7:80", false},
		{far, "203.0.113.7:80", false},
		{far, "nats://", false},
		{far, "", false},
	} {
		_, _, err := openBus(t.Context(), &config{Server: c.server}, c.bus)
		if (err == nil) != c.ok || err != nil && (!errors.Is(err, wire.ErrBusAddress) || !strings.Contains(err.Error(), "--bus")) {
			t.Errorf("server %s names %q: %v", c.server, c.bus, err)
		}
	}
	for _, bus := range []string{"nats://10.1.2.3:4222", "nats://127.0.0.1:4222"} {
		if _, url, err := openBus(t.Context(), &config{Server: far, Bus: bus}, "nats://169.254.169.254:80"); err != nil || url != bus {
			t.Errorf("--bus %s: %q, %v", bus, url, err)
		}
	}
	// A name that means something else by the time it is dialled.
	f, _, err := openBus(t.Context(), &config{Server: far}, "nats://bus.invalid:4222")
	must(t, err)
	for _, address := range []string{"127.0.0.1:1", "169.254.169.254:80"} {
		f.allowed[address] = true
		if _, err := f.Dial("tcp", address); !errors.Is(err, wire.ErrBusAddress) {
			t.Errorf("dialled %s: %v", address, err)
		}
	}
}

// TestServeRefusesNamedBus: the daemon ends by that name, before it registers.
// TestServe is the same with a bus that the server may name.
func TestServeRefusesNamedBus(t *testing.T) {
	addresses := chain.PredictAddresses(dao.Address{7}, 0, dao.Address{})
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0x539"}`)
	}))
	defer node.Close()
	s, _ := testServer(t, func(w http.ResponseWriter, _ *http.Request) {
		must(t, json.NewEncoder(w).Encode(status{ChainID: 1337, Bus: "nats://169.254.169.254:80", Contracts: addresses}))
	})
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	var errs strings.Builder
	code := run(ctx, []string{"serve", "--dir", dir, "--server", s.base, "--node", node.URL, "--backend", "cpu", "--auto-register"}, strings.NewReader(""), &errs, &errs)
	if code != 1 || !strings.Contains(errs.String(), wire.ErrBusAddress.Error()) || strings.Contains(errs.String(), "registering") {
		t.Errorf("code %d: %s", code, errs.String())
	}
}

// TestBusByName: the fence knows hosts by the name that the operator gave; the
// bus's client dials them so.
func TestBusByName(t *testing.T) {
	reached := make(chan struct{}, 1)
	bus := httptest.NewUnstartedServer(nil)
	defer bus.Close()
	go func() {
		if c, err := bus.Listener.Accept(); err == nil {
			reached <- struct{}{}
			_ = c.Close()
		}
	}()
	_, port, _ := strings.Cut(bus.Listener.Addr().String(), ":")
	f, url, err := openBus(t.Context(), &config{Server: "https://sahm.example", Bus: "nats://localhost:" + port}, "")
	must(t, err)
	c, err := wire.Dial(t.Context(), wire.Config{URL: url, Address: dao.Address{1}, Token: func() (string, error) { return "", nil }, Dialer: f})
	must(t, err)
	defer c.Close()
	select {
	case <-reached:
	case <-time.After(10 * time.Second):
		t.Error("nobody came to the bus")
	}
}
