package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// errForbidden reports a connection to somewhere that a trainer has no business
// with.
var errForbidden = errors.New("connection refused by the sandbox")

// fence lets this process connect to the addresses that it was told of and
// nowhere else: its chain node, the server and its gateway, and the bus. It is
// what every client of the process dials through; it does not bind code that
// opens sockets by itself.
type fence struct {
	dialer net.Dialer

	mu      sync.Mutex
	allowed map[string]bool // host:port as it is dialled
}

func newFence() *fence {
	return &fence{dialer: net.Dialer{Timeout: 15 * time.Second, KeepAlive: 30 * time.Second}, allowed: map[string]bool{}}
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

// client is an HTTP client behind the fence, redirects included.
func (f *fence) client(timeout time.Duration) *http.Client {
	return &http.Client{Timeout: timeout, Transport: &http.Transport{
		Proxy: http.ProxyFromEnvironment, DialContext: f.DialContext, ForceAttemptHTTP2: true,
		MaxIdleConns: 100, MaxIdleConnsPerHost: 32, IdleConnTimeout: 90 * time.Second, TLSHandshakeTimeout: 10 * time.Second, ExpectContinueTimeout: time.Second,
	}}
}
