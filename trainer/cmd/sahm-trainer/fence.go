package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"sahm/mpc/wire"
)

// errForbidden reports a connection to somewhere that a trainer has no business
// with.
var errForbidden = errors.New("connection refused by the sandbox")

// fence lets this process connect to the addresses that it was told of and
// nowhere else. There are two, so that what is open for one client is not for
// another: for HTTP the chain node, the server and its gateway; for the bus,
// which the server may name, that one alone. Every client of the process dials
// through one; they do not bind code that opens sockets by itself.
type fence struct {
	dialer *net.Dialer

	mu      sync.Mutex
	allowed map[string]bool // host:port as it is dialled
}

func newFence() *fence {
	return &fence{dialer: &net.Dialer{Timeout: 15 * time.Second, KeepAlive: 30 * time.Second}, allowed: map[string]bool{}}
}

// defaultPorts are those of the schemes that config accepts.
var defaultPorts = map[string]string{"http": "80", "https": "443", "ws": "80", "wss": "443", "nats": "4222", "tls": "4222"}

// allow opens the way to a URL's host, and to the proxy that the environment
// names for it.
func (f *fence) allow(raw string) error {
	u, err := url.Parse(raw)
	if err != nil || u.Hostname() == "" {
		return fmt.Errorf("%w: %q names no host", errForbidden, raw)
	}
	add := func(u *url.URL) {
		port := u.Port()
		if port == "" {
			port = defaultPorts[u.Scheme]
		}
		f.mu.Lock()
		defer f.mu.Unlock()
		f.allowed[net.JoinHostPort(u.Hostname(), port)] = true
	}
	add(u)
	if u.Scheme == "http" || u.Scheme == "https" {
		if proxy, err := http.ProxyFromEnvironment(&http.Request{URL: u}); err == nil && proxy != nil {
			add(proxy)
		}
	}
	return nil
}

// DialContext connects, or returns errForbidden.
func (f *fence) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	f.mu.Lock()
	ok := f.allowed[address]
	f.mu.Unlock()
	if !ok {
		return nil, fmt.Errorf("%w: %s", errForbidden, address)
	}
	return f.dialer.DialContext(ctx, network, address)
}

// Dial is for the bus.
func (f *fence) Dial(network, address string) (net.Conn, error) {
	return f.DialContext(context.Background(), network, address)
}

// openBus is the fence of the bus, and its URL: --bus, or what the server names
// if a server may name that (see wire.Named).
func openBus(ctx context.Context, cfg *config, named string) (*fence, string, error) {
	f, bus := newFence(), cfg.Bus
	if bus == "" {
		var err error
		if f.dialer, err = wire.Named(ctx, cfg.Server, named); err != nil {
			return nil, "", err
		}
		bus = named
	}
	for one := range strings.SplitSeq(bus, ",") {
		if err := f.allow(strings.TrimSpace(one)); err != nil {
			return nil, "", err
		}
	}
	return f, bus, nil
}

// stay refuses redirects to another host or port: behind a proxy every host
// looks alike to the fence, and one allowed host may not ask another.
func stay(req *http.Request, via []*http.Request) error {
	if from := via[0].URL; req.URL.Scheme != from.Scheme || req.URL.Host != from.Host {
		return fmt.Errorf("%w: %s redirects to %s", errForbidden, from.Host, req.URL.Host)
	}
	if len(via) >= 10 {
		return errors.New("stopped after 10 redirects")
	}
	return nil
}

// client is an HTTP client behind the fence.
func (f *fence) client(timeout time.Duration) *http.Client {
	return &http.Client{Timeout: timeout, CheckRedirect: stay, Transport: &http.Transport{
		Proxy: http.ProxyFromEnvironment, DialContext: f.DialContext, ForceAttemptHTTP2: true,
		MaxIdleConns: 100, MaxIdleConnsPerHost: 32, IdleConnTimeout: 90 * time.Second, TLSHandshakeTimeout: 10 * time.Second, ExpectContinueTimeout: time.Second,
	}}
}
