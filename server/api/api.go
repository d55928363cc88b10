// Package api serves the coordinator's HTTP API: sign-in, the catalogue,
// quotes, runs with their live events, payouts, governance and the blob store
// of daemons. openapi.yaml is its source; stubs in gen are generated from it.
//
// It relays what users sign and shows what the chain and the coordinator's
// log say. It decides nothing about the market, holds no key and never sees
// plaintext: what it is sent by a browser is ciphertext, signatures and public
// documents. It reaches everything through the interfaces in ports.go.
//
// Promises: every refusal is an RFC 9457 problem with a stable type; unknown
// errors are told only to the log; relaying is idempotent, so that a request
// may be repeated after a crash or a lost answer; no list is ever null; no
// secret is logged.
package api

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/gin-gonic/gin"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// EmbeddedChainID is the only chain with a faucet.
const EmbeddedChainID = 1337

// Contracts are the market's addresses.
type Contracts struct {
	Token, Credit, Governor, Timelock, Custodians, Datasets, Prices, Trainers, Escrow dao.Address
	// Shares is the factory of share contracts, Offers sells shares.
	Shares, Offers dao.Address
	Budgets        dao.Address // lifetime privacy budgets
}

// Limits bound what one client can ask for. Zero values are defaults.
type Limits struct {
	ContentBytes int64 // one published file; default 1 GiB
	BlobBytes    int64 // one blob of a run; default 1 GiB
	JSONBytes    int64 // any JSON body; default 8 MiB
	// FaucetCreditWei is what one call may ask for (default 1,000,000 × 1e18)
	// and FaucetPerMinute how often an account may call (default 30).
	FaucetCreditWei dao.Wei
	FaucetPerMinute int
	// NoncesPerMinute bounds sign-in attempts of one network address;
	// default 600.
	NoncesPerMinute int
	// DraftsPerMinute bounds how many proposals an account may have drafted;
	// default 30.
	DraftsPerMinute int
	// RelaysPerMinute bounds how many messages an account may have relayed
	// about datasets and shares; default 60. Revocations are not counted.
	RelaysPerMinute int
	// Streams is how many event streams may be open at once; default 512.
	Streams int
}

// Config is everything that the API needs. Fields without a default are
// required.
type Config struct {
	Version string
	// Origins are the URLs under which browsers reach the server, the first
	// being the canonical one ("http://127.0.0.1:8080"). Sign-in messages must
	// name one of them.
	Origins   []string
	RPCURL    string // shown in the status
	BusURL    string
	ChainID   uint64
	Contracts Contracts
	// Treasury receives the DAO fee; default: the timelock.
	Treasury             dao.Address
	Coordinator, Relayer dao.Address
	// Names of the EIP-712 domains of credit, token and governor.
	CreditName, TokenName, GovernorName string
	Limits                              Limits
	// QuoteTTL is how long a quote can be funded, StageTimeout how long each
	// stage of a run may take; default 15 minutes each.
	QuoteTTL, StageTimeout time.Duration

	Sessions  Sessions
	Catalogue Catalogue
	Drafts    Drafts
	RunStore  RunStore
	Blobs     Blobs
	Content   Content
	Runs      Coordinator
	Network   Network
	Registry  Registry
	Ledger    Ledger
	Governor  Governance
	Packer    Packer
	Relay     Relayer
	// Owners, OwnerRelay and Shares are for what owners and holders do.
	Owners     Owners
	OwnerRelay OwnerRelay
	Shares     Shares
	// Privacy is nil where there are no budgets: then nothing is sold with
	// differential privacy.
	Privacy Privacy
	Voting  Voting
	Faucet  Faucet // nil where there is none

	// RPC serves /rpc, Gateway /ipfs/, Portal everything that is nothing
	// else; nil leaves them out.
	RPC, Gateway, Portal http.Handler
	// Ready says why the server cannot serve yet, nil if it can.
	Ready func(ctx context.Context) error

	Metrics *prometheus.Registry // default: a fresh one
	Logger  *slog.Logger         // default: discard
	Now     func() time.Time     // default: time.Now
	Rand    io.Reader            // default: crypto/rand
	// EventPoll is how often a stream looks for events that were not
	// announced; default 1 s. EventBeat is the pause between heartbeats,
	// default 15 s.
	EventPoll, EventBeat time.Duration
}

// ErrConfig reports a configuration that cannot work.
var ErrConfig = errors.New("api: bad configuration")

// Server implements gen.ServerInterface.
type Server struct {
	cfg                     Config
	log                     *slog.Logger
	hosts                   map[string]string // domain → origin
	escrow, registry        typed.Domain
	shareFactory, budgets   typed.Domain
	credit, token, governor typed.Domain
	metrics                 *metrics
	faucetCalls, nonceCalls *limiter
	draftCalls, relayCalls  *limiter
	progress                *progressCache
	states                  *stateCache
	outcomes                *outcomeCache
	boards                  *Board
	streams                 chan struct{}
}

var _ gen.ServerInterface = (*Server)(nil)

// New checks cfg and builds the handler of all routes.
func New(cfg Config) (http.Handler, error) {
	s, err := newServer(cfg)
	if err != nil {
		return nil, err
	}
	return s.engine()
}

func newServer(cfg Config) (*Server, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	s := &Server{
		cfg: cfg, log: cfg.Logger, hosts: map[string]string{},
		escrow:       typed.EscrowDomain(cfg.ChainID, cfg.Contracts.Escrow),
		registry:     typed.RegistryDomain(cfg.ChainID, cfg.Contracts.Datasets),
		shareFactory: typed.ShareFactoryDomain(cfg.ChainID, cfg.Contracts.Shares),
		budgets:      typed.PrivacyBudgetsDomain(cfg.ChainID, cfg.Contracts.Budgets),
		credit:       typed.TokenDomain(cfg.CreditName, cfg.ChainID, cfg.Contracts.Credit),
		token:        typed.TokenDomain(cfg.TokenName, cfg.ChainID, cfg.Contracts.Token),
		governor:     typed.TokenDomain(cfg.GovernorName, cfg.ChainID, cfg.Contracts.Governor),
		faucetCalls:  newLimiter(cfg.Limits.FaucetPerMinute, cfg.Now),
		nonceCalls:   newLimiter(cfg.Limits.NoncesPerMinute, cfg.Now),
		draftCalls:   newLimiter(cfg.Limits.DraftsPerMinute, cfg.Now),
		relayCalls:   newLimiter(cfg.Limits.RelaysPerMinute, cfg.Now),
		progress:     newProgressCache(cfg.RunStore),
		states:       newStateCache(cfg.RunStore),
		outcomes:     newOutcomeCache(),
		boards:       NewBoard(cfg.RunStore),
		streams:      make(chan struct{}, cfg.Limits.Streams),
	}
	for _, o := range cfg.Origins {
		u, err := url.Parse(o)
		if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") || (u.Path != "" && u.Path != "/") {
			return nil, fmt.Errorf("%w: origin %q", ErrConfig, o)
		}
		s.hosts[u.Host] = u.Scheme + "://" + u.Host
	}
	var err error
	if s.metrics, err = newMetrics(cfg.Metrics); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrConfig, err)
	}
	return s, nil
}

func (c *Config) check() error {
	for name, missing := range map[string]bool{
		"Origins": len(c.Origins) == 0, "ChainID": c.ChainID == 0, "Contracts": c.Contracts.Escrow.IsZero(),
		"names":    c.CreditName == "" || c.TokenName == "" || c.GovernorName == "",
		"Sessions": c.Sessions == nil, "Catalogue": c.Catalogue == nil, "Drafts": c.Drafts == nil, "RunStore": c.RunStore == nil,
		"Blobs": c.Blobs == nil, "Content": c.Content == nil, "Runs": c.Runs == nil, "Network": c.Network == nil,
		"Registry": c.Registry == nil, "Ledger": c.Ledger == nil, "Governor": c.Governor == nil, "Packer": c.Packer == nil,
		"Relay": c.Relay == nil, "Voting": c.Voting == nil, "Ready": c.Ready == nil,
		"Owners": c.Owners == nil, "OwnerRelay": c.OwnerRelay == nil, "Shares": c.Shares == nil,
	} {
		if missing {
			return fmt.Errorf("%w: %s is missing", ErrConfig, name)
		}
	}
	def(&c.Limits.ContentBytes, 1<<30)
	def(&c.Limits.BlobBytes, 1<<30)
	def(&c.Limits.JSONBytes, 8<<20)
	def(&c.Limits.FaucetPerMinute, 30)
	def(&c.Limits.NoncesPerMinute, 600)
	def(&c.Limits.DraftsPerMinute, 30)
	def(&c.Limits.RelaysPerMinute, 60)
	def(&c.Limits.Streams, 512)
	def(&c.QuoteTTL, 15*time.Minute)
	def(&c.StageTimeout, 15*time.Minute)
	def(&c.EventPoll, time.Second)
	def(&c.EventBeat, 15*time.Second)
	if c.Limits.FaucetCreditWei.IsZero() {
		c.Limits.FaucetCreditWei = ether(1_000_000)
	}
	if c.Treasury.IsZero() {
		c.Treasury = c.Contracts.Timelock
	}
	if c.Metrics == nil {
		c.Metrics = prometheus.NewRegistry()
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Rand == nil {
		c.Rand = rand.Reader
	}
	return nil
}

func def[T comparable](v *T, standard T) {
	var zero T
	if *v == zero {
		*v = standard
	}
}

// engine builds the routes.
func (s *Server) engine() (http.Handler, error) {
	spec, err := gen.GetSpec()
	if err != nil {
		return nil, fmt.Errorf("api: embedded spec: %w", err)
	}
	spec.Servers = nil // the host in a request says nothing
	check, err := newValidator(s, spec)
	if err != nil {
		return nil, fmt.Errorf("api: embedded spec: %w", err)
	}
	gin.SetMode(gin.ReleaseMode)
	e := gin.New()
	e.ContextWithFallback = true // or ctx.Done() of a gin context is nil
	e.HandleMethodNotAllowed = true
	e.RedirectTrailingSlash = false
	if err := e.SetTrustedProxies(nil); err != nil {
		return nil, err
	}
	e.Use(s.identify, s.observe, s.recover)
	e.NoRoute(s.noRoute)
	e.NoMethod(func(c *gin.Context) { s.fail(c, ErrMethod) })

	e.GET("/healthz", func(c *gin.Context) { c.String(http.StatusOK, "ok\n") })
	e.GET("/readyz", s.readyz)
	e.GET("/metrics", gin.WrapH(promhttp.HandlerFor(s.cfg.Metrics, promhttp.HandlerOpts{ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelWarn)})))
	if s.cfg.RPC != nil {
		e.Any("/rpc", gin.WrapH(s.cfg.RPC))
	}
	if s.cfg.Gateway != nil {
		e.GET("/ipfs/*path", gin.WrapH(s.cfg.Gateway))
		e.HEAD("/ipfs/*path", gin.WrapH(s.cfg.Gateway))
	}
	group := e.Group("", s.authorise(spec), s.limitBody, check)
	gen.RegisterHandlersWithOptions(group, s, gen.GinServerOptions{ErrorHandler: func(c *gin.Context, err error, _ int) {
		s.fail(c, malformed("%v", err))
	}})
	return e, nil
}

func (s *Server) noRoute(c *gin.Context) {
	if s.cfg.Portal != nil && !isAPI(c.Request.URL.Path) {
		c.Status(http.StatusOK) // gin set 404 before it came here
		s.cfg.Portal.ServeHTTP(c.Writer, c.Request)
		return
	}
	s.fail(c, ErrNotFound)
}

func (s *Server) readyz(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), 5*time.Second)
	defer cancel()
	if err := s.cfg.Ready(ctx); err != nil {
		s.log.Warn("not ready", "error", err.Error())
		c.String(http.StatusServiceUnavailable, "not ready\n")
		return
	}
	c.String(http.StatusOK, "ready\n")
}

// secured lists "METHOD path" of the operations that need a bearer token.
func secured(spec *openapi3.T) map[string]bool {
	out := map[string]bool{}
	for path, item := range spec.Paths.Map() {
		for method, op := range item.Operations() {
			if op.Security == nil {
				continue
			}
			for _, need := range *op.Security {
				if _, ok := need["bearer"]; ok {
					out[method+" "+ginPath(path)] = true
				}
			}
		}
	}
	return out
}
