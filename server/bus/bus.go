// Package bus carries work to daemons (trainers, custodians) and their replies
// back, over NATS JetStream: embedded in the server, or a cluster.
//
// Use it for small messages that must arrive at least once. Do not use it for
// bulk (a message is at most MaxPayload bytes; larger things go by content
// hash over HTTP) nor as a record: the streams are dispatch, always rebuildable
// from the store's outbox, and after a loss Fresh tells the caller to do that.
//
// Promises: a Publish that returned nil survives a crash (every write is
// synced); each message is delivered until its daemon acknowledged it; a reply
// is acknowledged only after the handler stored it. A daemon can reach nothing
// but its own queue, its own reply subject and its own inbox. The bus is not
// trusted by those who use it: messages that matter are signed and secrets in
// them sealed, so the worst it can do is delay.
//
// See DESIGN.md for the subjects and permissions.
package bus

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"sahm/dao"
)

// MaxPayload is the largest message in bytes, without headers.
const MaxPayload = 8 << 20

const (
	workStream  = "WORK"
	replyStream = "REPLY"
	replyReader = "coordinator" // durable consumer of replyStream

	// Header fields that bind a message to the daemon it was meant for and the
	// one that published it; package mpc/wire uses the same names. See
	// DESIGN.md for the attack that they close.
	headerTo   = "Sahm-To"
	headerFrom = "Sahm-From"

	// headroom is what headers may add to a message.
	headroom = 4 << 10
)

var (
	// ErrTooLarge reports a payload above MaxPayload.
	ErrTooLarge = errors.New("message too large")
	// ErrReject, wrapped by a handler of Replies, drops a reply that can never
	// be handled instead of delivering it again.
	ErrReject = errors.New("reply rejected")
	// ErrNotEmbedded reports a question that only an embedded server can answer.
	ErrNotEmbedded = errors.New("the bus is not embedded")
	// ErrConfig reports a configuration that cannot work.
	ErrConfig = errors.New("bus configuration")
)

// Identity is who a credential belongs to.
type Identity struct {
	Role    string // for the log only; permissions depend on Address alone
	Address dao.Address
	// Expires is when the connection is closed, and must be in the future; the
	// daemon then connects again with a fresh token.
	Expires time.Time
}

// Config says where the bus keeps its files and who may use it.
type Config struct {
	// StoreDir holds streams and the chosen port. Required when embedded.
	StoreDir string
	// Host is the interface to listen on; empty means 127.0.0.1.
	Host string
	// Port to listen on; 0 means the one chosen at the first start with this
	// StoreDir, which was free then. If it is taken now another is chosen.
	Port int
	// TLS, if not nil, is demanded of daemons. Without it only loopback or a
	// private network is safe, since tokens travel in the clear.
	TLS *tls.Config
	// Authorize checks the token of the daemon that says it is user (an
	// address in hex). It must be safe for concurrent use and answer within
	// three seconds. Required when embedded.
	Authorize func(ctx context.Context, user, token string) (Identity, error)
	// AckWait is how long a daemon may be silent about a message before it is
	// delivered again; 0 means 30 s.
	AckWait time.Duration
	// Logger receives the server's notices; nil discards them.
	Logger *slog.Logger

	// ClusterURL, if set, is a NATS cluster to use instead of an embedded
	// server; credentials and permissions of daemons are then set up there.
	ClusterURL string
	// ClusterCreds is a NATS credentials file of the coordinator.
	ClusterCreds string
	// Replicas of each stream in the cluster; 0 means 3.
	Replicas int
}

// Bus is a running bus. See Start.
type Bus struct {
	cfg   Config
	log   *slog.Logger
	srv   *server.Server // nil with a cluster
	nc    *nats.Conn
	js    jetstream.JetStream
	url   string
	fresh bool

	close sync.Once
}

// Start brings the bus up and makes sure that its streams exist. A damaged
// StoreDir is moved aside and the bus starts empty; Fresh then reports true.
func Start(cfg Config) (*Bus, error) {
	cfg, err := cfg.checked()
	if err != nil {
		return nil, err
	}
	if cfg.ClusterURL != "" {
		b := &Bus{cfg: cfg, log: cfg.Logger, url: cfg.ClusterURL}
		options := b.clientOptions()
		if cfg.ClusterCreds != "" {
			options = append(options, nats.UserCredentials(cfg.ClusterCreds))
		}
		if err := b.connect(cfg.ClusterURL, options); err != nil {
			b.Close()
			return nil, fmt.Errorf("start bus: %w", err)
		}
		return b, nil
	}
	b, err := startEmbedded(cfg)
	if err == nil {
		return b, nil
	}
	aside, moveErr := setAside(cfg.StoreDir)
	if moveErr != nil || aside == "" {
		return nil, fmt.Errorf("start bus: %w", errors.Join(err, moveErr))
	}
	cfg.Logger.Error("bus store could not be opened and was set aside", "error", err, "aside", aside)
	if b, err = startEmbedded(cfg); err != nil {
		return nil, fmt.Errorf("start bus with an empty store: %w", err)
	}
	return b, nil
}

func (cfg Config) checked() (Config, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.AckWait == 0 {
		cfg.AckWait = 30 * time.Second
	}
	if cfg.Host == "" {
		cfg.Host = "127.0.0.1"
	}
	switch {
	case cfg.AckWait < 100*time.Millisecond:
		return cfg, fmt.Errorf("%w: AckWait %v is below 100ms", ErrConfig, cfg.AckWait)
	case cfg.ClusterURL != "":
		if cfg.Replicas == 0 {
			cfg.Replicas = 3
		}
	case cfg.StoreDir == "" || cfg.Authorize == nil:
		return cfg, fmt.Errorf("%w: an embedded bus needs StoreDir and Authorize", ErrConfig)
	default:
		cfg.Replicas = 1
	}
	return cfg, nil
}

func startEmbedded(cfg Config) (*Bus, error) {
	if err := os.MkdirAll(cfg.StoreDir, 0o700); err != nil {
		return nil, err
	}
	port, err := choosePort(cfg)
	if err != nil {
		return nil, err
	}
	existing, err := hasStreams(cfg.StoreDir)
	if err != nil {
		return nil, err
	}
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return nil, err
	}
	token := hex.EncodeToString(secret)
	srv, err := server.NewServer(&server.Options{
		ServerName:                 "sahm",
		Host:                       cfg.Host,
		Port:                       port,
		JetStream:                  true,
		StoreDir:                   cfg.StoreDir,
		SyncAlways:                 true, // else a crash loses up to two minutes of acknowledged messages
		NoSigs:                     true, // else the server takes SIGTERM and exits the process
		NoLog:                      false,
		MaxPayload:                 MaxPayload + headroom,
		MaxConn:                    4096,
		JetStreamMaxMemory:         64 << 20,
		JetStreamMaxStore:          4 << 30,
		AuthTimeout:                5,
		CustomClientAuthentication: &authenticator{cfg: cfg, token: token, now: time.Now},
		TLSConfig:                  cfg.TLS,
		TLS:                        cfg.TLS != nil,
		TLSTimeout:                 5,
	})
	if err != nil {
		return nil, err
	}
	fatal := make(chan string, 1)
	srv.SetLogger(serverLog{cfg.Logger, fatal}, false, false)
	srv.Start()
	b := &Bus{cfg: cfg, log: cfg.Logger, srv: srv}
	if err := ready(srv, fatal); err != nil {
		b.Close()
		return nil, err
	}
	b.url = srv.ClientURL()
	if err := savePort(cfg, b.url); err != nil {
		b.Close()
		return nil, err
	}
	options := append(b.clientOptions(), nats.InProcessServer(srv), nats.UserInfo(coordinatorUser, token))
	if err := b.connect("", options); err != nil {
		b.Close()
		return nil, err
	}
	if b.fresh && existing {
		// The server skips a stream that it cannot read, and a new one in the
		// same folder would find the old one's messages.
		b.Close()
		return nil, errors.New("streams are there but cannot be read")
	}
	return b, nil
}

// ready waits until srv serves, at most 20 s.
func ready(srv *server.Server, fatal <-chan string) error {
	for end := time.Now().Add(20 * time.Second); ; {
		if srv.ReadyForConnections(100 * time.Millisecond) {
			break
		}
		select {
		case why := <-fatal: // the server only logs it
			return errors.New(why)
		default:
		}
		if time.Now().After(end) {
			return errors.New("server did not become ready")
		}
	}
	if !srv.JetStreamEnabled() {
		return errors.New("JetStream did not start")
	}
	return nil
}

func (b *Bus) clientOptions() []nats.Option {
	return []nats.Option{
		nats.Name("coordinator"),
		nats.MaxReconnects(-1),
		nats.ReconnectBufSize(-1), // publishing while cut off fails at once; the outbox retries
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
			b.log.Warn("bus connection", "error", err)
		}),
	}
}

// connect opens the coordinator's own connection and ensures the streams.
func (b *Bus) connect(url string, options []nats.Option) (err error) {
	if b.nc, err = nats.Connect(url, options...); err != nil {
		return err
	}
	if b.js, err = jetstream.New(b.nc); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return b.ensureStreams(ctx)
}

// URL is where daemons connect, nats://host:port or tls://host:port.
func (b *Bus) URL() string { return b.url }

// Fresh reports that a stream did not exist when the bus started: what
// had been published before, if anything, must be published again.
func (b *Bus) Fresh() bool { return b.fresh }

// Close disconnects everybody and stops an embedded server.
func (b *Bus) Close() {
	b.close.Do(func() {
		if b.nc != nil {
			b.nc.Close()
		}
		if b.srv != nil {
			b.srv.Shutdown()
			b.srv.WaitForShutdown()
		}
	})
}

// hasStreams reports whether an earlier start left streams.
func hasStreams(storeDir string) (bool, error) {
	found, err := filepath.Glob(filepath.Join(storeDir, "jetstream", "*", "streams", "*"))
	return len(found) > 0, err
}

// setAside renames the streams' folder so that the next start is empty. It
// keeps one damaged copy for whoever wants to look; "" if there is none to move.
func setAside(storeDir string) (string, error) {
	from, to := filepath.Join(storeDir, "jetstream"), filepath.Join(storeDir, "jetstream.damaged")
	if _, err := os.Stat(from); errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	if err := os.RemoveAll(to); err != nil {
		return "", err
	}
	return to, os.Rename(from, to)
}

// serverLog passes the NATS server's log on. Its notices can carry user names,
// which are addresses, but no tokens.
type serverLog struct {
	log   *slog.Logger
	fatal chan<- string // gets the first reason for which the server gave up
}

func (l serverLog) Noticef(f string, v ...any) { l.log.Debug("nats: " + fmt.Sprintf(f, v...)) }
func (l serverLog) Warnf(f string, v ...any)   { l.log.Warn("nats: " + fmt.Sprintf(f, v...)) }
func (l serverLog) Fatalf(f string, v ...any) {
	t := fmt.Sprintf(f, v...)
	l.log.Error("nats: " + t)
	select {
	case l.fatal <- t:
	default:
	}
}
func (l serverLog) Errorf(f string, v ...any) {
	if t := fmt.Sprintf(f, v...); strings.Contains(t, "authentication error") {
		l.log.Warn("nats: " + t) // a caller's fault, not ours
	} else {
		l.log.Error("nats: " + t)
	}
}
func (l serverLog) Debugf(string, ...any) {}
func (l serverLog) Tracef(string, ...any) {}
