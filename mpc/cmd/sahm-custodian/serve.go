package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/wire"
	"sahm/storage/gateway"
)

// concurrency is how many tasks are done at once; tasks of one run wait for
// each other.
const concurrency = 4

// sweepEvery is how often runs that are over are looked for.
const sweepEvery = 10 * time.Minute

// config is everything that serve is told.
type config struct {
	Dir            string // keys, log, pieces
	Server         string // REST, blobs and gateway
	Node           string // own JSON-RPC node
	Bus            string // empty: what the server says
	Deployment     string // the operator's address book; empty: what the server said the first time
	PassphraseFile string // of locked keys; empty: the environment's
	Confirmations  uint64 // blocks behind the head; 0 for what the chain calls final
	Workers        int    // goroutines of one mask sum
	ExitWithParent bool
	Debug          bool
}

func (c *config) flags(fs *flag.FlagSet) {
	fs.StringVar(&c.Dir, "dir", "", "directory of this custodian's keys, log and pieces")
	fs.StringVar(&c.Server, "server", "", "base URL of the coordinator's server")
	fs.StringVar(&c.Node, "node", "", "JSON-RPC URL of a chain node that you trust")
	fs.StringVar(&c.Bus, "bus", "", "URL of the message bus (default: what the server says, unless that is a private address)")
	fs.StringVar(&c.Deployment, "deployment", "", "address book of the market, from somebody you trust (default: what the server says the first time)")
	fs.StringVar(&c.PassphraseFile, "passphrase-file", "", passphraseHelp)
	fs.Uint64Var(&c.Confirmations, "confirmations", 0, "blocks behind the head at which state counts (default: the head on chain 1337, the node's finalized block elsewhere)")
	fs.IntVar(&c.Workers, "workers", runtime.GOMAXPROCS(0), "processor cores that one mask sum may use")
	fs.BoolVar(&c.ExitWithParent, "exit-with-parent", false, "stop when standard input ends")
	fs.BoolVar(&c.Debug, "debug", false, "log more")
}

// validate checks ranges and normalises URLs.
func (c *config) validate() error {
	if c.Dir == "" {
		return fmt.Errorf("%w: --dir is needed", errUsage)
	}
	if c.Workers < 1 {
		return fmt.Errorf("%w: --workers must be at least 1", errUsage)
	}
	for _, u := range []struct {
		flag    string
		value   *string
		schemes []string
		needed  bool
	}{
		{"--server", &c.Server, []string{"http", "https"}, true},
		{"--node", &c.Node, []string{"http", "https", "ws", "wss"}, true},
		{"--bus", &c.Bus, []string{"nats", "tls"}, false},
	} {
		if *u.value == "" {
			if u.needed {
				return fmt.Errorf("%w: %s is needed", errUsage, u.flag)
			}
			continue
		}
		p, err := url.Parse(*u.value)
		if err != nil || p.Host == "" || !slices.Contains(u.schemes, p.Scheme) {
			return fmt.Errorf("%w: %s wants a URL that starts with %s://", errUsage, u.flag, strings.Join(u.schemes, ":// or "))
		}
		*u.value = strings.TrimRight(*u.value, "/")
	}
	if c.Deployment != "" {
		if _, err := chain.ReadAddressBook(c.Deployment); err != nil {
			return fmt.Errorf("%w: --deployment: %w", errUsage, err)
		}
	}
	return nil
}

func serveCommand(ctx context.Context, args []string, stdin io.Reader, _, stderr io.Writer) error {
	var cfg config
	fs := flag.NewFlagSet("serve", flag.ContinueOnError)
	fs.SetOutput(stderr)
	cfg.flags(fs)
	if err := parse(fs, args); err != nil {
		return err
	}
	if err := cfg.validate(); err != nil {
		return err
	}
	level := slog.LevelInfo
	if cfg.Debug {
		level = slog.LevelDebug
	}
	log := slog.New(slog.NewJSONHandler(stderr, &slog.HandlerOptions{Level: level}))
	if cfg.ExitWithParent {
		c, cancel := context.WithCancel(ctx)
		defer cancel()
		ctx = c
		// Not waited for: a read from the parent's pipe ends with the process.
		go func() {
			_, _ = io.Copy(io.Discard, stdin)
			cancel()
		}()
	}
	err := serve(ctx, &cfg, log)
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)) {
		return nil // asked to stop
	}
	return err
}

// serve answers tasks until ctx ends.
func serve(ctx context.Context, cfg *config, log *slog.Logger) error {
	pass, err := passphrase(cfg.PassphraseFile)
	if err != nil {
		return err
	}
	key, id, err := load(cfg.Dir, pass)
	if err != nil {
		return err
	}
	log = log.With("account", key.Address().String())
	var client *chain.Client
	err = retry(ctx, log, "connecting to the chain node", func() (err error) {
		client, err = chain.Dial(ctx, cfg.Node)
		return err
	})
	if err != nil {
		return err
	}
	defer client.Close()
	srv := &server{base: cfg.Server, hc: newHTTP(), signer: key, now: time.Now}
	deployed, bus, err := discover(ctx, cfg, log, srv, client)
	if err != nil {
		return err
	}
	way := wire.Config{URL: bus, Address: key.Address(), Token: func() (string, error) { return srv.login("bus") },
		Concurrency: concurrency, Logger: log}
	if cfg.Bus == "" { // the bus of --bus may tell of its other servers
		if way.Dialer, err = wire.Named(ctx, cfg.Server, bus); err != nil {
			return err
		}
	}
	contracts := deployed.Contracts
	srv.domain = typed.EscrowDomain(deployed.ChainID, contracts.Escrow)
	service, err := open(ctx, custodian.Config{
		Dir: cfg.Dir, Signer: key, Identity: id, ChainID: deployed.ChainID, Escrow: contracts.Escrow, Registry: contracts.Datasets,
		Chain: &node{client, chain.NewContracts(client, contracts), cfg.Confirmations}, Gateway: gateway.New(cfg.Server, srv.hc), Blobs: srv,
		Now: time.Now, Rand: rand.Reader, Log: log, Workers: cfg.Workers, Confirmations: cfg.Confirmations,
	})
	if err != nil {
		return err
	}
	defer func() {
		if err := service.Close(); err != nil {
			log.Warn("closing", "error", err)
		}
	}()
	sweeping, stop := context.WithCancel(ctx)
	var sweeper sync.WaitGroup
	defer sweeper.Wait()
	defer stop()
	sweeper.Go(func() { sweep(sweeping, service, log) })
	conn, err := wire.Dial(ctx, way)
	if err != nil {
		return err
	}
	defer conn.Close()
	log.Info("taking tasks", "bus", bus, "chainId", deployed.ChainID, "escrow", contracts.Escrow)
	return conn.Run(ctx, func(ctx context.Context, payload []byte) ([]byte, error) { return handle(ctx, service, payload) })
}

// sweep destroys the keys of runs that are over, now and then, whether or not
// the coordinator asks for it.
func sweep(ctx context.Context, s *custodian.Service, log *slog.Logger) {
	for {
		if n, err := s.Sweep(ctx); err != nil && ctx.Err() == nil {
			log.Warn("looking for runs that are over", "error", err)
		} else if n > 0 {
			log.Info("destroyed the keys of runs that are over", "runs", n)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(sweepEvery):
		}
	}
}

// open waits a little for a process that is just ending, or that looks
// whether the directory is in use.
func open(ctx context.Context, cfg custodian.Config) (*custodian.Service, error) {
	for try := 0; ; try++ {
		s, err := custodian.Open(cfg)
		if !errors.Is(err, custodian.ErrInUse) || try == 10 {
			return s, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// handle is one task as bytes: what cannot be read is dropped, what cannot be
// answered now comes again.
func handle(ctx context.Context, s *custodian.Service, payload []byte) ([]byte, error) {
	env, err := protocol.Decode(payload)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", wire.ErrReject, err)
	}
	reply, err := s.Handle(ctx, env)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // what is nested is signed as it is
	if err := e.Encode(reply); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// discover asks the server for its contracts and bus, and checks them against
// the own chain, the operator's address book and the pinned deployment.
func discover(ctx context.Context, cfg *config, log *slog.Logger, srv *server, client *chain.Client) (*deployment, string, error) {
	var st serverStatus
	err := retry(ctx, log, "asking the server for its contracts", func() (err error) {
		st, err = srv.status(ctx)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	if st.ChainID != client.ChainID() {
		return nil, "", fmt.Errorf("the server works on chain %d, the own node on %d", st.ChainID, client.ChainID())
	}
	if cfg.Deployment != "" {
		d, err := given(cfg.Deployment, client.ChainID(), &st.deployment)
		if err != nil {
			return nil, "", err
		}
		st.deployment = *d
	}
	if err := pin(cfg.Dir, &st.deployment); err != nil {
		return nil, "", err
	}
	bus := cfg.Bus
	if bus == "" {
		bus = st.Bus
	}
	return &st.deployment, bus, nil
}

// retry does something until it works or ctx ends; a daemon outlives the
// restarts of what it depends on.
func retry(ctx context.Context, log *slog.Logger, what string, do func() error) error {
	for wait := 200 * time.Millisecond; ; wait = min(2*wait, 15*time.Second) {
		err := do()
		if err == nil {
			return nil
		}
		log.Warn(what, "error", err, "wait", wait.String())
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", what, ctx.Err())
		case <-time.After(wait):
		}
	}
}
