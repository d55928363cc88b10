// Package coordinator drives runs and dataset acknowledgements: it loads what
// is stored, asks the state machine (server/market) what is owed, does it
// idempotently, stores what came of it, and repeats. It may be killed at any
// instruction and continued by another server.
//
// The coordinator is not trusted: it sees ciphertext, masked uploads and
// opened aggregates only, and every daemon checks what it is told against its
// own chain node.
package coordinator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/market"
)

// Log is the durable event log. Append returns fresh = false for a known
// dedupe key.
type Log interface {
	Append(ctx context.Context, id dao.Hash, dedupe string, e market.Event) (fresh bool, err error)
	Load(ctx context.Context, id dao.Hash) ([]market.Event, error)
	// Summary saves what lists show of a run; it is derived from events.
	Summary(ctx context.Context, s Summary) error
	// Active lists the runs that are not closed.
	Active(ctx context.Context) ([]dao.RunID, error)
}

// Summary is the projection of a run for lists.
type Summary struct {
	RunID   dao.RunID
	Phase   market.Phase
	Closed  bool
	Attempt uint32
	Round   uint32 // completed training rounds
	Result  *dao.Result
	Problem *market.Problem
}

// Bus delivers a message to a daemon at least once.
type Bus interface {
	Publish(ctx context.Context, to dao.Address, msgID string, payload []byte) error
}

// Blobs is the content-addressed store of masked uploads and sums.
type Blobs interface {
	Get(ctx context.Context, run dao.RunID, hash dao.Hash) ([]byte, error)
	// Open opens a blob without reading it.
	Open(ctx context.Context, run dao.RunID, hash dao.Hash) (settlement.Words, error)
	Put(ctx context.Context, run dao.RunID, content []byte) (dao.Hash, error)
	// Delete removes all of a run's blobs; it may be repeated.
	Delete(ctx context.Context, run dao.RunID) error
}

// Content publishes bytes on IPFS and pins them.
type Content interface {
	Add(ctx context.Context, content []byte) (cid string, err error)
}

// RunView is what the chain shows of a run.
type RunView struct {
	State         string // None, Funded, Assigned, Training, Proposed, Settled, Refunded
	Attempt       uint32
	Recomputer    dao.Address
	ChallengeEnds uint64
}

// TrainerView is a registered trainer.
type TrainerView struct {
	Address  dao.Address
	StakeWei dao.Wei
	AskWei   dao.Wei // for one seat and round
	Locks    uint32  // runs that the stake stands for
	Active   bool
}

// Record is how a trainer's seats of runs that are over ended.
type Record struct {
	Settled, Lost int
}

// DatasetView is what the chain shows of a dataset.
type DatasetView struct {
	Status       dao.DatasetStatus
	Version      uint32
	Epoch        uint32
	EnvelopeCID  string
	Acknowledged bool
}

// ErrNotYet says that a transaction cannot be sent yet (a block must pass, a
// window must end). It is retried quietly.
var ErrNotYet = errors.New("not yet")

// Chain reads the coordinator's own node and sends its transactions. Every
// sending method is idempotent, returns when the transaction is included, and
// succeeds if the chain already shows its effect.
type Chain interface {
	Now(ctx context.Context) (uint64, error) // chain time, unix seconds
	Run(ctx context.Context, id dao.RunID) (RunView, error)
	Trainers(ctx context.Context) ([]TrainerView, error)
	Cohort(ctx context.Context, id dao.RunID, attempt, round uint32) (market.Committed, error)
	Dataset(ctx context.Context, id dao.DatasetID) (DatasetView, error)
	Custodians(ctx context.Context, epoch uint32) (members []dao.Address, threshold int, err error)
	// Payees are who is paid for the use of these datasets by a run.
	Payees(ctx context.Context, id dao.RunID, ids []dao.DatasetID) ([]dao.Address, error)
	Escrow
}

// Escrow is the writing half of Chain.
type Escrow interface {
	Assign(ctx context.Context, id dao.RunID, attempt uint32, seats []dao.Seat, evaluator dao.Address, seedsRoot dao.Hash, acks [][]byte) error
	Draw(ctx context.Context, id dao.RunID, attempt uint32) error
	Commit(ctx context.Context, id dao.RunID, attempt, round uint32, c market.Committed) error
	Propose(ctx context.Context, r dao.Result, indexes []uint8, sigs [][]byte) error
	Settle(ctx context.Context, id dao.RunID) error
	// Note tells the price book of a settled run: its rounds and, where a
	// score is positive, its scores, which are by seat.
	Note(ctx context.Context, r dao.Result, seats []dao.Seat, scores []int64) (market.Noted, error)
	Expire(ctx context.Context, id dao.RunID) error
	RecordAcks(ctx context.Context, id dao.DatasetID, version uint32, sigs [][]byte) error
}

// Config wires a coordinator.
type Config struct {
	Log      Log
	Bus      Bus
	Blobs    Blobs
	Content  Content
	Chain    Chain
	Signer   typed.Signer // the coordinator's chain account
	Escrow   typed.Domain
	Registry typed.Domain
	Now      func() time.Time
	Logger   *slog.Logger
	// SealModel encrypts the model package to the builder's sealing key.
	SealModel func(recipient dao.Hash, plaintext []byte) ([]byte, error)
	// Resend is how long a task waits for its reply before it is sent
	// again; default 5 s.
	Resend time.Duration
	// Past is every trainer's record, nil where nobody keeps it.
	Past func(context.Context) (map[dao.Address]Record, error)
	// Connected says whether a trainer is on the bus now; nil: not known.
	Connected func(dao.Address) bool
}

// Coordinator runs all runs. Create with New, start with Run.
type Coordinator struct {
	cfg Config

	mu       sync.Mutex
	runs     map[dao.RunID]*runner
	datasets map[dao.DatasetID]*acker
	ctx      context.Context
	wg       sync.WaitGroup
	watch    map[chan dao.Hash]struct{}
}

// New checks the configuration.
func New(cfg Config) (*Coordinator, error) {
	if cfg.Log == nil || cfg.Bus == nil || cfg.Blobs == nil || cfg.Content == nil || cfg.Chain == nil || cfg.Signer == nil || cfg.SealModel == nil {
		return nil, errors.New("coordinator: a part is missing in the configuration")
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Resend == 0 {
		cfg.Resend = 5 * time.Second
	}
	return &Coordinator{cfg: cfg, runs: map[dao.RunID]*runner{}, datasets: map[dao.DatasetID]*acker{}, watch: map[chan dao.Hash]struct{}{}}, nil
}

// Run resumes every stored run and serves until ctx ends; it returns when all
// its goroutines have. ready is called once replies may come in.
func (c *Coordinator) Run(ctx context.Context, ready func()) error {
	c.mu.Lock()
	c.ctx = ctx
	c.mu.Unlock()
	ids, err := c.cfg.Log.Active(ctx)
	if err != nil {
		ready()
		return fmt.Errorf("loading runs: %w", err)
	}
	for _, id := range ids {
		if _, err := c.runner(id); err != nil {
			c.cfg.Logger.Error("cannot resume run", "run", id.String(), "error", err)
		}
	}
	ready()
	<-ctx.Done()
	c.wg.Wait()
	return nil
}

// Open starts coordinating a funded run. It is idempotent.
func (c *Coordinator) Open(ctx context.Context, id dao.RunID, o market.Opened) error {
	s := market.New(id)
	body, err := json.Marshal(o)
	if err != nil {
		return err
	}
	e := market.Event{Kind: market.RunOpened, Body: body, AtMs: c.cfg.Now().UnixMilli()}
	if err := s.Apply(e); err != nil {
		return err
	}
	if _, err := c.cfg.Log.Append(ctx, id, string(market.RunOpened), e); err != nil {
		return err
	}
	_, err = c.runner(id)
	return err
}

// State returns a run's state as stored, for reading.
func (c *Coordinator) State(ctx context.Context, id dao.RunID) (*market.State, error) {
	s, _, err := c.load(ctx, id)
	return s, err
}

func (c *Coordinator) load(ctx context.Context, id dao.RunID) (*market.State, int, error) {
	events, err := c.cfg.Log.Load(ctx, id)
	if err != nil {
		return nil, 0, err
	}
	s := market.New(id)
	for i, e := range events {
		if err := s.Apply(e); err != nil && !errors.Is(err, market.ErrDuplicate) {
			return nil, 0, fmt.Errorf("event %d of run %s: %w", i+1, id, err)
		}
	}
	return s, len(events), nil
}

func (c *Coordinator) runner(id dao.RunID) (*runner, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r, ok := c.runs[id]; ok {
		return r, nil
	}
	if c.ctx == nil || c.ctx.Err() != nil {
		return nil, errors.New("coordinator is not running")
	}
	s, n, err := c.load(c.ctx, id)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, fmt.Errorf("run %s is not known", id)
	}
	r := &runner{c: c, id: id, state: s, inbox: make(chan delivery), gone: make(chan struct{}), done: make(chan outcome, 16),
		sent: map[string]sending{}, busy: map[market.ActionKind]bool{}, wait: map[market.ActionKind]time.Time{},
		log: c.cfg.Logger.With("run", id.String())}
	c.runs[id] = r
	c.wg.Add(1)
	go func() {
		defer c.wg.Done()
		defer close(r.gone)
		r.loop(c.ctx)
	}()
	return r, nil
}

// HandleReply takes one message from a daemon. It returns nil once the reply
// is stored or known to be useless; an error means that it must be delivered
// again.
func (c *Coordinator) HandleReply(ctx context.Context, from dao.Address, payload []byte) error {
	env, err := protocol.Decode(payload)
	if err != nil || env.From != from {
		c.cfg.Logger.Warn("dropping a malformed reply", "from", from.String(), "error", err)
		return nil
	}
	if env.RunID.IsZero() {
		return c.handleDatasetReply(ctx, env)
	}
	r, err := c.runner(env.RunID)
	if err != nil {
		if ctx.Err() != nil || c.stopping() {
			return err
		}
		c.cfg.Logger.Warn("dropping a reply for an unknown run", "from", from.String(), "run", env.RunID.String(), "error", err)
		return nil
	}
	d := delivery{env: env, stored: make(chan error, 1)}
	select {
	case r.inbox <- d:
	case <-r.gone:
		return c.ctx.Err() // nil: the run is closed and the reply of no use
	case <-ctx.Done():
		return ctx.Err()
	case <-c.ctx.Done():
		return c.ctx.Err()
	}
	select {
	case err := <-d.stored:
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-c.ctx.Done():
		return c.ctx.Err()
	}
}

func (c *Coordinator) stopping() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ctx == nil || c.ctx.Err() != nil
}

// Watch returns a channel that receives the id of every run whose log grew;
// slow receivers miss notices, never events (they read the log). Call stop
// when done.
func (c *Coordinator) Watch() (ch <-chan dao.Hash, stop func()) {
	w := make(chan dao.Hash, 64)
	c.mu.Lock()
	c.watch[w] = struct{}{}
	c.mu.Unlock()
	return w, func() {
		c.mu.Lock()
		delete(c.watch, w)
		c.mu.Unlock()
	}
}

func (c *Coordinator) notify(id dao.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for w := range c.watch {
		select {
		case w <- id:
		default:
		}
	}
}
