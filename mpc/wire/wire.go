// Package wire is a daemon's end of the bus: a custodian or trainer takes its
// work from its own durable queue on NATS and sends replies, over one outbound
// connection.
//
// Use it for small messages; anything above MaxPayload goes by content hash
// over HTTP. The bus is not trusted: what a handler gets is whatever the
// coordinator, or who pretends to be it, put into the queue, and the handler
// checks signatures and the chain itself.
//
// Promises: work is acknowledged only after the handler returned and the bus
// stored its reply; until then it is delivered again, so a handler must be
// idempotent. A Conn reconnects for ever, with a fresh token each time.
package wire

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"sahm/dao"
)

// MaxPayload is the largest message in bytes, without headers.
const MaxPayload = 8 << 20

const (
	workStream  = "WORK"
	replyStream = "REPLY"

	// Header fields that bind a message to the daemon it was meant for and the
	// one that published it, checked at either end: subjects alone do not
	// prove that, since a daemon can name any subject as the reply-to of a
	// request and the server then sends there.
	headerTo   = "Sahm-To"
	headerFrom = "Sahm-From"
)

var (
	// ErrTooLarge reports a payload above MaxPayload.
	ErrTooLarge = errors.New("message too large")
	// ErrReject, wrapped by a handler's error, drops the message instead of
	// having it delivered again.
	ErrReject = errors.New("message rejected")
	// ErrConfig reports a configuration that cannot work.
	ErrConfig = errors.New("wire configuration")
)

// Handler does one piece of work and returns the reply to publish, or nil for
// none. Its context ends when Run's does.
type Handler func(ctx context.Context, payload []byte) (reply []byte, err error)

// Config says which bus to use, and as whom.
type Config struct {
	// URL of the bus, nats://host:port or tls://host:port.
	URL     string
	Address dao.Address
	// Token gives a fresh login token; it is called at each attempt to connect
	// and may block for a while. An error counts as a failed attempt.
	Token func() (string, error)
	// Concurrency is how many pieces of work run at once; 0 means 1, in order.
	Concurrency int
	// RetryDelay is how long failed work waits before it is delivered the
	// second time; it doubles up to a minute. 0 means 1 s.
	RetryDelay time.Duration
	// RootCA is a PEM file to check the bus's certificate with; empty means
	// the system's.
	RootCA string
	// Dialer makes the connections; nil means the system's. With one, servers
	// that the bus tells of are not tried, and names are left to the dialer: its
	// owner knows one address.
	Dialer nats.CustomDialer
	Logger *slog.Logger
}

// Conn is a connection that keeps itself up. See Dial.
type Conn struct {
	cfg Config
	log *slog.Logger
	nc  *nats.Conn
	js  jetstream.JetStream

	mu sync.Mutex
	up chan struct{} // closed and replaced at each (re)connect
}

// Dial starts connecting and returns at once; a bus that is not there yet, or
// that refuses the token, is tried again for ever. Only a wrong configuration
// is an error. Connected and Run tell more. ctx bounds nothing after Dial.
func Dial(ctx context.Context, cfg Config) (*Conn, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Concurrency == 0 {
		cfg.Concurrency = 1
	}
	if cfg.RetryDelay == 0 {
		cfg.RetryDelay = time.Second
	}
	if cfg.URL == "" || cfg.Token == nil || cfg.Address.IsZero() || cfg.Concurrency < 0 || cfg.Concurrency > 64 || cfg.RetryDelay < 0 {
		return nil, fmt.Errorf("dial bus: %w: want URL, Token, Address, 1 to 64 at once", ErrConfig)
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("dial bus: %w", err)
	}
	c := &Conn{cfg: cfg, log: cfg.Logger.With("party", cfg.Address.String()), up: make(chan struct{})}
	options := []nats.Option{
		nats.Name(cfg.Address.String()),
		nats.CustomInboxPrefix("_INBOX." + cfg.Address.String()),
		nats.UserInfoHandler(c.login),
		nats.RetryOnFailedConnect(true),
		nats.MaxReconnects(-1),
		// An expired token is refused once; the next attempt has a fresh one.
		nats.IgnoreAuthErrorAbort(),
		nats.CustomReconnectDelay(backoff),
		nats.ReconnectBufSize(-1),
		nats.PingInterval(20 * time.Second),
		nats.Timeout(10 * time.Second),
		nats.ConnectHandler(func(*nats.Conn) { c.connected("connected to the bus") }),
		nats.ReconnectHandler(func(*nats.Conn) { c.connected("connected to the bus again") }),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				c.log.Warn("disconnected from the bus", "error", err)
			}
		}),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { c.log.Warn("bus", "error", err) }),
	}
	if cfg.Dialer != nil {
		options = append(options, nats.SetCustomDialer(cfg.Dialer), nats.IgnoreDiscoveredServers(), nats.SkipHostLookup())
	}
	if cfg.RootCA != "" {
		options = append(options, nats.RootCAs(cfg.RootCA))
	}
	var err error
	if c.nc, err = nats.Connect(cfg.URL, options...); err != nil {
		return nil, fmt.Errorf("dial bus: %w", err)
	}
	if c.js, err = jetstream.New(c.nc); err != nil {
		c.nc.Close()
		return nil, fmt.Errorf("dial bus: %w", err)
	}
	return c, nil
}

func (c *Conn) login() (user, password string) {
	token, err := c.cfg.Token()
	if err != nil {
		// The bus refuses the empty token, and the next attempt asks again.
		c.log.Warn("no login token for the bus", "error", err)
	}
	return c.cfg.Address.String(), token
}

// backoff is 100 ms doubling to 15 s, plus up to as much again, so that a
// restarted bus is not met by every daemon at once. It needs no secret
// randomness.
func backoff(attempts int) time.Duration {
	d := min(100*time.Millisecond<<min(max(attempts, 0), 8), 15*time.Second)
	return d + rand.N(d)
}

func (c *Conn) connected(what string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	close(c.up)
	c.up = make(chan struct{})
	c.log.Info(what)
}

// nextConnect is closed at the next (re)connect.
func (c *Conn) nextConnect() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.up
}

// Connected reports whether the connection is up now.
func (c *Conn) Connected() bool { return c.nc.IsConnected() }

// WaitConnected waits until the connection is up or ctx ends.
func (c *Conn) WaitConnected(ctx context.Context) error {
	for {
		next := c.nextConnect()
		if c.Connected() {
			return nil
		}
		select {
		case <-next:
		case <-ctx.Done():
			return fmt.Errorf("wait for the bus: %w", ctx.Err())
		}
	}
}

// Close disconnects. Run returns soon after.
func (c *Conn) Close() { c.nc.Close() }

// Send publishes an unsolicited reply and returns when the bus has stored it.
// While the connection is down it fails at once: the caller decides whether
// what it had to say still matters later.
func (c *Conn) Send(ctx context.Context, payload []byte) error {
	if len(payload) > MaxPayload {
		return fmt.Errorf("send: %w: %d bytes, limit %d", ErrTooLarge, len(payload), MaxPayload)
	}
	m := nats.NewMsg("reply." + c.cfg.Address.String())
	m.Data = payload
	m.Header.Set(headerFrom, c.cfg.Address.String())
	// No message id: ids share one namespace per stream, so that a daemon could
	// suppress another one's reply by using its id first.
	if _, err := c.js.PublishMsg(ctx, m, jetstream.WithExpectStream(replyStream)); err != nil {
		return fmt.Errorf("send: %w", err)
	}
	return nil
}

// forMe reports whether the coordinator addressed m to this daemon.
func (c *Conn) forMe(m jetstream.Msg) bool {
	me := c.cfg.Address.String()
	return m.Headers().Get(headerTo) == me && strings.TrimPrefix(m.Subject(), "work.") == me
}
