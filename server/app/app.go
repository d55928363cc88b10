package app

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/devnet"
	"sahm/dao/typed"
	"sahm/server/bus"
	"sahm/server/coordinator"
	"sahm/server/store"
	"sahm/storage/ipfs"
)

// App is a running server. Start it, Run it, and it closes everything it
// started.
type App struct {
	cfg Config
	log *slog.Logger

	listener net.Listener
	handler  atomic.Pointer[http.Handler]
	http     *http.Server
	url      string

	store   *store.Store
	blobs   *store.Blobs
	content contentStore
	devnet  *devnet.Devnet
	client  *chain.Client

	operator       *chain.Signer // deploys, relays, and is the embedded chain's faucet
	coordinatorKey *chain.Signer
	relay          *chain.Sender
	budget         *gasBudget // nil on the embedded chain
	runSender      *chain.Sender
	addresses      chain.Addresses
	contracts      *chain.Contracts
	known          atomic.Pointer[chain.Contracts] // for the sealing loop, which starts before deployment

	bus         *bus.Bus
	queues      atomic.Pointer[busOut]
	coordinator *coordinator.Coordinator

	custodians, trainers []member
	children             *children

	background sync.WaitGroup
	run        context.Context // of everything in the background
	stop       context.CancelFunc
	closers    []func() error
	decided    idSet
	index      *index
	lock       *os.File
}

// Addresses is where a started server is reached.
type Addresses struct {
	API       string          `json:"api"`
	RPC       string          `json:"rpc"`
	Bus       string          `json:"bus"`
	ChainID   uint64          `json:"chainId"`
	DataDir   string          `json:"dataDir"`
	Contracts string          `json:"contractsFile"`
	Deployed  chain.Addresses `json:"contracts"`
}

// Addresses reports where the server is reached.
func (a *App) Addresses() Addresses {
	contracts := filepath.Join(a.cfg.DataDir, "deployment.json")
	if a.cfg.ChainRPC != "" {
		contracts = a.cfg.Deployment
	}
	return Addresses{API: a.url, RPC: a.rpcURL(), Bus: a.bus.URL(), ChainID: a.client.ChainID(), DataDir: a.cfg.DataDir, Contracts: contracts, Deployed: a.addresses}
}

func (a *App) rpcURL() string {
	if a.cfg.ChainRPC != "" {
		return a.cfg.ChainRPC
	}
	return a.url + "/rpc"
}

// Start brings everything up, or nothing.
func Start(ctx context.Context, cfg Config) (_ *App, err error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if cfg.DataDir, err = filepath.Abs(cfg.DataDir); err != nil {
		return nil, err
	}
	if cfg.Deployment != "" {
		if cfg.Deployment, err = filepath.Abs(cfg.Deployment); err != nil {
			return nil, err
		}
	}
	if err := os.MkdirAll(cfg.DataDir, 0o700); err != nil {
		return nil, err
	}
	run, stop := context.WithCancel(context.Background())
	a := &App{cfg: cfg, log: cfg.Logger, children: newChildren(), run: run, stop: stop}
	defer func() {
		if err != nil {
			err = errors.Join(err, a.Close())
		}
	}()
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"data directory", a.lockDataDir}, {"listening", a.listen}, {"database", a.openStore}, {"content", a.openContent}, {"keys", a.loadKeys},
		{"chain", a.openChain}, {"daemons' identities", a.loadMembers}, {"contracts", a.deployAndFund}, {"accounts", a.checkAccounts}, {"bus", a.openBus},
		{"coordinator", func(context.Context) error { return a.startCoordinator(run) }}, {"index", func(context.Context) error { return a.startIndex(run) }},
		{"API", func(context.Context) error { return a.serveAPI() }},
		{"child processes", func(context.Context) error { return a.startChildren() }},
	} {
		t := time.Now()
		if err := step.do(ctx); err != nil {
			return nil, fmt.Errorf("starting %s: %w", step.name, err)
		}
		a.log.Info("started", "part", step.name, "ms", time.Since(t).Milliseconds())
	}
	return a, nil
}

// Run serves until ctx ends, then closes everything.
func (a *App) Run(ctx context.Context) error {
	<-ctx.Done()
	a.log.Info("stopping")
	return a.Close()
}

func (a *App) closeLater(f func() error) { a.closers = append(a.closers, f) }

// Close stops children first, then the parts in reverse order of their start.
func (a *App) Close() error {
	a.children.stop()
	if a.http != nil {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		if err := a.http.Shutdown(ctx); err != nil {
			_ = a.http.Close() // event streams do not end by themselves
		}
		cancel()
	} else if a.listener != nil {
		_ = a.listener.Close()
	}
	a.stop()
	a.background.Wait()
	var err error
	for i := len(a.closers) - 1; i >= 0; i-- {
		err = errors.Join(err, a.closers[i]())
	}
	a.closers = nil
	if a.lock != nil {
		err = errors.Join(err, a.lock.Close())
		a.lock = nil
	}
	return err
}

// goBackground runs f until the app closes.
func (a *App) goBackground(name string, f func() error) {
	a.background.Add(1)
	go func() {
		defer a.background.Done()
		if err := f(); err != nil && !errors.Is(err, context.Canceled) {
			a.log.Error("a background part ended", "part", name, "error", err)
		}
	}()
}

func (a *App) lockDataDir(context.Context) error {
	f, err := lockFile(filepath.Join(a.cfg.DataDir, "lock"))
	if err != nil {
		return fmt.Errorf("%s is in use by a server that runs already: use that one, stop it, or choose another folder with --data-dir (%w)", a.cfg.DataDir, err)
	}
	a.lock = f
	return nil
}

// listen opens the API's address; a port chosen once is kept, because wallets
// and daemons remember it.
func (a *App) listen(context.Context) error {
	address := a.cfg.Listen
	remembered := filepath.Join(a.cfg.DataDir, "listen")
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return err
	}
	if port == "0" {
		if b, err := os.ReadFile(remembered); err == nil {
			if l, err := net.Listen("tcp", strings.TrimSpace(string(b))); err == nil {
				a.listener = l
			}
		}
	}
	if a.listener == nil {
		if a.listener, err = net.Listen("tcp", address); err != nil {
			return fmt.Errorf("%w; choose another with --listen HOST:PORT", err)
		}
	}
	if port == "0" {
		if err := os.WriteFile(remembered, []byte(a.listener.Addr().String()+"\n"), 0o600); err != nil {
			return err
		}
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	_, port, err = net.SplitHostPort(a.listener.Addr().String())
	if err != nil {
		return err
	}
	a.url = "http://" + net.JoinHostPort(host, port)
	a.http = &http.Server{ReadHeaderTimeout: 10 * time.Second, Handler: hostGuard(isLoopback(a.listener.Addr().String()), http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if h := a.handler.Load(); h != nil {
			(*h).ServeHTTP(w, r)
			return
		}
		starting(w, r)
	})), ErrorLog: slog.NewLogLogger(a.log.Handler(), slog.LevelWarn)}
	a.goBackground("http", func() error {
		if err := a.http.Serve(a.listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	return nil
}

// starting answers whatever is not served yet: ask again. "Not found" would be
// taken for an answer.
func starting(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Retry-After", "1")
	http.Error(w, "starting", http.StatusServiceUnavailable)
}

// chainOnly serves the chain while the rest is starting.
func chainOnly(rpc http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/rpc", rpc)
	mux.HandleFunc("/", starting)
	return mux
}

func (a *App) openStore(ctx context.Context) error {
	dsn := a.cfg.Database
	if dsn == "" {
		dsn = "sqlite://" + filepath.Join(a.cfg.DataDir, "sahm.db")
	}
	var err error
	if a.store, err = store.Open(ctx, dsn); err != nil {
		return err
	}
	a.closeLater(a.store.Close)
	a.blobs, err = store.OpenBlobs(filepath.Join(a.cfg.DataDir, "blobs"), a.cfg.MaxBlobBytes, max(senderQuota, a.cfg.MaxBlobBytes))
	return err
}

func (a *App) openContent(ctx context.Context) error {
	if a.cfg.KuboRPC != "" {
		r, err := ipfs.OpenRemote(ctx, a.cfg.KuboRPC, http.DefaultClient)
		if err != nil {
			return err
		}
		a.content = r
	} else {
		e, err := ipfs.OpenEmbedded(ctx, filepath.Join(a.cfg.DataDir, "ipfs"), a.log)
		if err != nil {
			return err
		}
		a.content = e
	}
	a.closeLater(a.content.Close)
	return nil
}

func (a *App) loadKeys(context.Context) error {
	dir := filepath.Join(a.cfg.DataDir, "keys")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	load := func(name string) (*chain.Signer, error) {
		return chain.LoadOrCreateKey(filepath.Join(dir, name+".json"), filepath.Join(dir, name+".password"))
	}
	var err error
	if a.operator, err = load("operator"); err != nil {
		return err
	}
	a.coordinatorKey, err = load("coordinator")
	return err
}

func (a *App) openChain(ctx context.Context) error {
	if a.cfg.ChainRPC != "" {
		c, err := chain.Dial(ctx, a.cfg.ChainRPC)
		if err != nil {
			return err
		}
		a.client = c
	} else {
		supply := new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1e9))
		d, err := devnet.Start(ctx, devnet.Config{DataDir: filepath.Join(a.cfg.DataDir, "chain"), ChainID: devnet.ChainID, Logger: a.log.With("part", "chain"),
			Alloc: map[dao.Address]*big.Int{a.operator.Address(): supply}, Deadlines: a.nextDeadline})
		if err != nil {
			return err
		}
		a.devnet = d
		a.closeLater(d.Close)
		// Daemons reach the chain before the API is complete.
		h := chainOnly(d.Handler())
		a.handler.Store(&h)
		if a.client, err = chain.New(ctx, d.RPC()); err != nil {
			return err
		}
	}
	abis := chain.ABIs()
	sender := func(s *chain.Signer) (*chain.Sender, error) {
		return chain.NewSender(chain.SenderConfig{Client: a.client, Signer: s, Journal: txJournal{a.store}, ABIs: abis, Logger: a.log})
	}
	var err error
	if a.relay, err = sender(a.operator); err != nil {
		return err
	}
	if a.runSender, err = sender(a.coordinatorKey); err != nil {
		return err
	}
	return errors.Join(a.relay.Reconcile(ctx), a.runSender.Reconcile(ctx))
}

// nextDeadline tells the sealing loop when the next block is waited for.
func (a *App) nextDeadline(ctx context.Context) (uint64, error) {
	c := a.known.Load()
	if c == nil {
		return 0, nil
	}
	run, err := c.NextDeadline(ctx)
	if err != nil {
		return 0, err
	}
	vote, err := a.nextVote(ctx, c)
	if err != nil {
		return 0, err
	}
	if run == 0 || (vote != 0 && vote < run) {
		return vote, nil
	}
	return run, nil
}

func (a *App) loadMembers(ctx context.Context) error {
	if a.cfg.NoChildren && a.cfg.ChainRPC != "" {
		return nil
	}
	cb, err := Binary("sahm-custodian")
	if err != nil {
		return err
	}
	tb, err := Binary("sahm-trainer")
	if err != nil {
		return err
	}
	n, t, err := a.shape()
	if err != nil {
		return err
	}
	a.cfg.Custodians, a.cfg.Threshold = n, t
	if a.custodians, err = a.members(ctx, "custodian", cb, n); err != nil {
		return err
	}
	a.trainers, err = a.members(ctx, "trainer", tb, a.cfg.Trainers)
	return err
}

// shape keeps the committee that the data directory was created with.
func (a *App) shape() (custodians, threshold int, err error) {
	path := filepath.Join(a.cfg.DataDir, "committee.json")
	v := struct{ Custodians, Threshold int }{a.cfg.Custodians, a.cfg.Threshold}
	found, err := readJSON(path, &v)
	if err == nil && !found {
		err = writeJSON(path, v)
	}
	return v.Custodians, v.Threshold, err
}

func (a *App) deployAndFund(ctx context.Context) error {
	if err := a.deploy(ctx); err != nil {
		return err
	}
	a.contracts = chain.NewContracts(a.client, a.addresses)
	if err := a.fund(ctx); err != nil {
		return err
	}
	a.known.Store(a.contracts)
	return nil
}

func (a *App) openBus(ctx context.Context) error {
	b, err := bus.Start(bus.Config{StoreDir: filepath.Join(a.cfg.DataDir, "bus"), Authorize: a.authorizeBus, Logger: a.log, ClusterURL: a.cfg.BusCluster, ClusterCreds: a.cfg.BusCreds})
	if err != nil {
		return err
	}
	a.bus = b
	a.closeLater(func() error { b.Close(); return nil })
	out := &busOut{b: b}
	for _, m := range append(append([]member{}, a.custodians...), a.trainers...) {
		if err := out.ensure(ctx, m.id.Address); err != nil {
			return err
		}
	}
	a.queues.Store(out)
	return nil
}

// loginToken is what daemons present to the bus and the blob store.
type loginToken struct {
	Login typed.Login `json:"login"`
	Sig   []byte      `json:"sig"`
}

// maxLogin is the longest life of a daemon's credential.
const maxLogin = time.Hour

var errLogin = errors.New("login refused")

// authorizeBus admits registered trainers and custodians in office.
func (a *App) authorizeBus(ctx context.Context, user, token string) (bus.Identity, error) {
	raw, err := base64.StdEncoding.DecodeString(token)
	if err != nil {
		return bus.Identity{}, fmt.Errorf("%w: token", errLogin)
	}
	var t loginToken
	if err := json.Unmarshal(raw, &t); err != nil {
		return bus.Identity{}, fmt.Errorf("%w: token", errLogin)
	}
	now := time.Now()
	expires := time.Unix(int64(t.Login.Expiry), 0)
	if t.Login.Audience != "bus" || !strings.EqualFold(t.Login.Account.String(), user) || !expires.After(now) || expires.After(now.Add(maxLogin+time.Minute)) {
		return bus.Identity{}, fmt.Errorf("%w: audience, account or expiry", errLogin)
	}
	if err := typed.Verify(typed.EscrowDomain(a.client.ChainID(), a.addresses.Escrow), &t.Login, t.Sig, t.Login.Account); err != nil {
		return bus.Identity{}, fmt.Errorf("%w: %v", errLogin, err)
	}
	role, err := a.role(ctx, t.Login.Account)
	if err != nil {
		return bus.Identity{}, err
	}
	if out := a.queues.Load(); out != nil {
		if _, known := out.ready.Load(t.Login.Account); !known { // a daemon run by somebody else, for the first time
			a.goBackground("queue", func() error { return out.ensure(a.run, t.Login.Account) })
		}
	}
	return bus.Identity{Role: role, Address: t.Login.Account, Expires: expires}, nil
}

func (a *App) role(ctx context.Context, who dao.Address) (string, error) {
	epoch, err := a.contracts.CurrentEpoch(ctx)
	if err != nil {
		return "", err
	}
	committee, err := a.contracts.Committee(ctx, epoch)
	if err != nil {
		return "", err
	}
	for _, m := range committee.Members {
		if m == who {
			return "custodian", nil
		}
	}
	t, err := a.contracts.Trainer(ctx, who)
	if err != nil {
		return "", err
	}
	if t.Registered {
		return "trainer", nil
	}
	return "", fmt.Errorf("%w: %s is neither a custodian nor a registered trainer", errLogin, who)
}

// busOut makes sure that a daemon, wherever it runs, has a queue before the
// first message.
type busOut struct {
	b     *bus.Bus
	ready sync.Map // dao.Address
}

func (o *busOut) ensure(ctx context.Context, daemon dao.Address) error {
	if _, known := o.ready.Load(daemon); known {
		return nil
	}
	if err := o.b.EnsureDaemon(ctx, daemon); err != nil {
		return err
	}
	o.ready.Store(daemon, true)
	return nil
}

func (o *busOut) Publish(ctx context.Context, to dao.Address, msgID string, payload []byte) error {
	if err := o.ensure(ctx, to); err != nil {
		return err
	}
	return o.b.Publish(ctx, to, msgID, payload)
}

func (a *App) startCoordinator(run context.Context) error {
	id := a.client.ChainID()
	c, err := coordinator.New(coordinator.Config{
		Log: eventLog{a.store}, Bus: a.queues.Load(), Blobs: runBlobs{a.blobs, a.store, a.coordinatorKey.Address()}, Content: published{a.content},
		Chain: &runChain{a.client, a.contracts, a.runSender}, Signer: a.coordinatorKey, SealModel: sealModel,
		Escrow: typed.EscrowDomain(id, a.addresses.Escrow), Registry: typed.RegistryDomain(id, a.addresses.Datasets),
		Logger: a.log.With("part", "coordinator"), Past: records(apiRuns{a.store}), Connected: a.bus.Connected,
	})
	if err != nil {
		return err
	}
	a.coordinator = c
	started := make(chan struct{})
	a.goBackground("coordinator", func() error { return c.Run(run, func() { close(started) }) })
	<-started
	a.goBackground("replies", func() error { return a.bus.Replies(run, c.HandleReply) })
	a.goBackground("relay", func() error { return a.relay.Run(run) })
	a.goBackground("run sender", func() error { return a.runSender.Run(run) })
	lost := &orphans{contracts: a.contracts, chain: &runChain{a.client, a.contracts, a.runSender}, store: a.store, coordinator: a.coordinatorKey.Address(), log: a.log.With("part", "coordinator")}
	a.goBackground("runs that nobody works on", func() error { return lost.run(run) })
	return a.resumeAcknowledgements(run)
}

// resumeAcknowledgements continues collecting for datasets that were
// registered before a restart.
func (a *App) resumeAcknowledgements(ctx context.Context) error {
	rows, err := a.store.Datasets(ctx, store.DatasetFilter{Limit: 1000})
	if err != nil {
		return err
	}
	for _, r := range rows {
		id, err := dao.ParseHash(r.ID)
		if err != nil {
			return err
		}
		if err := a.coordinator.Acknowledge(ctx, id); err != nil {
			a.log.Warn("cannot resume acknowledgements", "dataset", r.ID, "error", err)
		}
	}
	return nil
}

func (a *App) startChildren() error {
	if a.cfg.NoChildren {
		return nil
	}
	start := func(m member, more ...string) {
		args := append([]string{"serve", "--dir", m.dir, "--server", a.url, "--node", a.rpcURL(), "--bus", a.bus.URL(), "--exit-with-parent"}, more...)
		if a.cfg.ChainRPC != "" {
			args = append(args, "--deployment", a.cfg.Deployment)
		}
		a.children.start(&child{name: m.name, bin: m.bin, dir: m.dir, log: a.log, args: args})
	}
	for _, m := range a.custodians {
		start(m)
	}
	for _, m := range a.trainers {
		start(m, "--auto-register")
	}
	return nil
}
