// Package custodian is the service of one committee member. It holds pieces
// of dataset keys and of mask seeds and gives out what they are worth, sealed
// key pieces, mask sums and totals, only when its own chain node says that it
// must, and never twice with different content.
//
// Everything it is told by the coordinator is treated as a claim: documents
// are checked against hashes on chain, signatures against accounts on chain.
// It never sees data, an update or a model that is not public to the run.
//
// Promises: every decision is appended to an fsynced, hash-chained log before
// anything leaves the process, together with the answer; a repeated question
// gets the same bytes, also after a crash at any point; another question
// under the same name is refused with a named error. See DESIGN.md.
//
// It does no networking of its own: chain, gateway, blob store and bus are
// interfaces, wired by cmd/sahm-custodian.
package custodian

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/storage/seal"
	"sahm/trainer/dataset"
)

const (
	logName  = "log"
	lockName = "lock"
)

// ErrInUse reports a directory that another process has open.
var ErrInUse = errors.New("custodian: directory is in use by another process")

// Config is what a Service needs. All fields but Workers are required.
type Config struct {
	Dir      string         // own directory: log, envelopes, run keys
	Signer   typed.Signer   // account in the CustodianSet
	Identity *seal.Identity // its sealing key is in the CustodianSet
	ChainID  uint64
	Escrow   dao.Address // RunEscrow
	Registry dao.Address // DatasetRegistry
	Chain    ChainView
	Gateway  Gateway
	Blobs    Blobs
	Now      func() time.Time
	Rand     io.Reader
	Log      *slog.Logger
	// Confirmations is how many blocks behind its head the own node's state is
	// read. 0 means the head on the embedded chain and the node's finalized
	// block on others; ChainView.Finalized answers accordingly.
	Confirmations uint64
	// Workers is the number of goroutines that one mask sum uses; 0 is 1.
	Workers int
}

// Service is one custodian. It is safe for concurrent use; tasks of one run
// are handled one after the other.
type Service struct {
	cfg      Config
	me       dao.Address
	escrow   typed.Domain
	registry typed.Domain
	state    *state
	lock     *os.File
	lanes    [64]sync.Mutex
	limiter  limiter
}

// Open opens or creates the directory and replays the log. Errors: ErrInUse,
// ErrLogCorrupt.
func Open(cfg Config) (*Service, error) {
	switch {
	case cfg.Dir == "" || cfg.Signer == nil || cfg.Identity == nil || cfg.Chain == nil || cfg.Gateway == nil ||
		cfg.Blobs == nil || cfg.Now == nil || cfg.Rand == nil || cfg.Log == nil:
		return nil, errors.New("custodian: incomplete configuration")
	case cfg.ChainID == 0 || cfg.Escrow.IsZero() || cfg.Registry.IsZero():
		return nil, errors.New("custodian: chain id and contracts are required")
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("custodian: directory: %w", err)
	}
	lock, err := lockDir(cfg.Dir)
	if err != nil {
		return nil, err
	}
	st, err := openState(filepath.Join(cfg.Dir, logName))
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return &Service{
		cfg: cfg, me: cfg.Signer.Address(), state: st, lock: lock,
		limiter: limiter{buckets: map[dao.Address]*bucket{}},
		escrow:  typed.EscrowDomain(cfg.ChainID, cfg.Escrow), registry: typed.RegistryDomain(cfg.ChainID, cfg.Registry),
	}, nil
}

// lockDir keeps two processes from writing one log.
func lockDir(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, lockName), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("custodian: lock: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %s", ErrInUse, dir), f.Close())
	}
	return f, nil
}

// Close waits for tasks that are being handled and releases the directory.
func (s *Service) Close() error {
	for i := range s.lanes {
		s.lanes[i].Lock()
		defer s.lanes[i].Unlock()
	}
	s.state.mu.Lock()
	defer s.state.mu.Unlock()
	s.state.log.broken = fmt.Errorf("%w: closed", ErrLogBroken)
	return errors.Join(s.state.log.close(), s.lock.Close())
}

// Address is the custodian's account.
func (s *Service) Address() dao.Address { return s.me }

// Handle does one task and returns the signed reply: the answer, or a Refused
// envelope that names why not. An error means that neither can be given now
// (disk, context) and the task should be delivered again.
func (s *Service) Handle(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	lane := &s.lanes[env.RunID[0]%uint8(len(s.lanes))]
	lane.Lock()
	defer lane.Unlock()
	answer, err := s.guarded(ctx, env)
	if err == nil {
		out := *answer
		out.Task = env.Task
		s.cfg.Log.Info("answered", "task", env.Kind, "run", env.RunID, "attempt", env.Attempt, "round", env.Round)
		return &out, nil
	}
	if ctx.Err() != nil {
		return nil, fmt.Errorf("%s: %w", env.Kind, ctx.Err())
	}
	code, retry, ok := Code(err)
	if !ok {
		s.cfg.Log.Error("task failed", "task", env.Kind, "run", env.RunID, "error", err)
		return nil, fmt.Errorf("%s: %w", env.Kind, err)
	}
	if err := s.noteRefusal(env, code, err); err != nil {
		s.cfg.Log.Error("a refusal could not be noted", "task", env.Kind, "run", env.RunID, "error", err)
		return nil, fmt.Errorf("%s: %w", env.Kind, err)
	}
	s.cfg.Log.Warn("refused", "task", env.Kind, "run", env.RunID, "attempt", env.Attempt, "round", env.Round, "code", code, "error", err)
	detail := err.Error()
	if errors.Is(err, ErrUnavailable) {
		detail = ErrUnavailable.Error() // the cause names the own node's URL
	}
	return protocol.Sign(s.cfg.Signer, s.escrow,
		protocol.Header{Kind: protocol.Refused, RunID: env.RunID, Attempt: env.Attempt, Round: env.Round, Task: env.Task},
		protocol.Refusal{TaskKind: env.Kind, Code: code, Detail: detail, Retry: retry})
}

// guarded is dispatch that survives a task which makes it panic: what a
// coordinator can send must not end the process that other runs rely on.
// State changes only in commit, which appends first, so it is whole.
func (s *Service) guarded(ctx context.Context, env *protocol.Envelope) (answer *protocol.Envelope, err error) {
	defer func() {
		if v := recover(); v != nil {
			s.cfg.Log.Error("a task panicked", "task", env.Kind, "run", env.RunID, "panic", fmt.Sprint(v), "stack", string(debug.Stack()))
			answer, err = nil, fmt.Errorf("%w: %s", ErrInternal, env.Kind)
		}
	}()
	return s.dispatch(ctx, env)
}

func (s *Service) dispatch(ctx context.Context, env *protocol.Envelope) (*protocol.Envelope, error) {
	if err := env.Verify(s.escrow); err != nil {
		return nil, fmt.Errorf("%w: %w", errTaskSignature, err)
	}
	if err := s.limiter.take(s.sender(env), s.cfg.Now()); err != nil {
		return nil, err
	}
	switch env.Kind {
	case protocol.DatasetCheck:
		return s.datasetCheck(ctx, env)
	case protocol.RunKeys:
		return s.runKeys(ctx, env)
	case protocol.SeedsCheck:
		return s.seedsCheck(ctx, env)
	case protocol.KeyRelease:
		return s.keyRelease(ctx, env)
	case protocol.RoundAck:
		return s.roundAck(ctx, env)
	case protocol.RoundUnmask:
		return s.roundUnmask(ctx, env)
	case protocol.ScoresAck:
		return s.scoresAck(ctx, env)
	case protocol.RunScores:
		return s.runScores(ctx, env)
	case protocol.RunSign:
		return s.runSign(ctx, env)
	case protocol.RunClose:
		return s.runClose(ctx, env)
	}
	return nil, fmt.Errorf("%w: %q", ErrUnknownTask, env.Kind)
}

// sender is whose allowance a task uses up: its signer's, who is a coordinator
// of a run that the own node knows, or the strangers'.
func (s *Service) sender(env *protocol.Envelope) (who dao.Address) {
	s.state.locked(func() {
		if s.state.refused.known[env.From] {
			who = env.From
		}
	})
	return who
}

// chainRun is a run as the own node shows it to a member of its committee.
type chainRun struct {
	view
	Run
	committee Committee
	index     int // own position
}

// readRun reads the run of a task and checks that the task comes from its
// coordinator and that this custodian sits in its committee.
func (s *Service) readRun(ctx context.Context, env *protocol.Envelope) (*chainRun, error) {
	v, err := s.fresh(ctx)
	if err != nil {
		return nil, err
	}
	r, err := s.cfg.Chain.Run(ctx, env.RunID, v.final)
	if err != nil {
		return nil, unavailable("reading run", err)
	}
	if r.State == RunNone {
		return nil, fmt.Errorf("%w: the own node does not know it", ErrRunNotActive)
	}
	if r.Coordinator != env.From {
		return nil, fmt.Errorf("%w: %s, not %s", ErrNotCoordinator, env.From, r.Coordinator)
	}
	s.knownAsker(env.RunID, r.Coordinator)
	c, i, err := s.readCommittee(ctx, r.Epoch, v.final)
	if err != nil {
		return nil, err
	}
	return &chainRun{view: v, Run: r, committee: c, index: i}, nil
}

func (s *Service) readCommittee(ctx context.Context, epoch uint32, at Head) (Committee, int, error) {
	c, err := s.cfg.Chain.Committee(ctx, epoch, at)
	if err != nil {
		return c, -1, unavailable("reading committee", err)
	}
	if err := c.Validate(); err != nil || len(c.Members) != c.M {
		return c, -1, fmt.Errorf("%w: epoch %d has no valid committee", ErrNotMember, epoch)
	}
	i := c.Index(s.me)
	if i < 0 {
		return c, -1, fmt.Errorf("%w: epoch %d", ErrNotMember, epoch)
	}
	return c, i, nil
}

// active demands that the run is assigned or training in this very attempt.
func (r *chainRun) active(attempt uint32) error {
	if (r.State == RunAssigned || r.State == RunTraining) && r.Attempt == attempt {
		return nil
	}
	return r.inactive()
}

// upcoming demands that attempt is the current or the next one of a live run.
func (r *chainRun) upcoming(attempt uint32) error {
	switch r.State {
	case RunFunded, RunAssigned, RunTraining:
		if attempt == r.Attempt+1 || (attempt == r.Attempt && attempt > 0) {
			return nil
		}
	}
	return r.inactive()
}

// inactive says what the run is instead. A run that is over stays so; in any
// other case the own node may only be behind.
func (r *chainRun) inactive() error {
	err := ErrRunNotActive
	if r.State == RunSettled || r.State == RunRefunded {
		err = ErrRunOver
	}
	return fmt.Errorf("%w: %s, attempt %d", err, r.State, r.Attempt)
}

// checkDocs verifies the documents and that order and chain agree.
func (s *Service) checkDocs(env *protocol.Envelope, r *chainRun, d *protocol.RunDocs) error {
	if err := d.Check(s.escrow, env.RunID); err != nil {
		return orderError(err)
	}
	if err := checkTerms(&d.Order); err != nil {
		return err
	}
	p := d.Order.Parties
	if p.Builder != r.Builder || p.Coordinator != r.Coordinator || p.Epoch != r.Epoch {
		return fmt.Errorf("%w: parties differ from the chain's", ErrNotInOrder)
	}
	return checkLengths(d)
}

// checkLengths demands that the order's vectors are as long as its model and
// statistics are: masks, sums and totals are allocated by what it says.
func checkLengths(d *protocol.RunDocs) error {
	schema, err := dataset.ParseSchema(d.Schema)
	if err != nil {
		return fmt.Errorf("%w: schema: %w", ErrMalformed, err)
	}
	if d.Order.StatisticsOnly() {
		return checkStatisticsLengths(d, schema)
	}
	spec, err := model.ParseSpec(d.Spec)
	if err != nil {
		return fmt.Errorf("%w: spec: %w", ErrMalformed, err)
	}
	// The rule's check includes the length of uploads.
	if _, err := settlement.OrderRule(&d.Order, spec, dataset.EncodedWidth(schema), len(schema.Label.Classes)); err != nil {
		return fmt.Errorf("%w: %w", ErrNotInOrder, err)
	}
	if n := dataset.StatsLength(schema); d.Order.Training.StatsLength != uint64(n) {
		return fmt.Errorf("%w: statistics of %d words, its schema has %d", ErrNotInOrder, d.Order.Training.StatsLength, n)
	}
	return nil
}

// reply signs an answer to env; its routing id stays empty in the log.
func (s *Service) reply(env *protocol.Envelope, kind protocol.Kind, body any) (*protocol.Envelope, error) {
	return protocol.Sign(s.cfg.Signer, s.escrow, protocol.Header{Kind: kind, RunID: env.RunID, Attempt: env.Attempt, Round: env.Round}, body)
}

// record builds the log entry of a decision.
func (s *Service) record(env *protocol.Envelope, key string, subject dao.Hash, answer *protocol.Envelope) *entry {
	return &entry{
		At: s.cfg.Now().UnixMilli(), Kind: env.Kind, Key: key, Subject: subject, Asker: env.From,
		RunID: env.RunID, Attempt: env.Attempt, Round: env.Round, Answer: answer,
	}
}

// taskKey names a question.
func taskKey(env *protocol.Envelope, more ...string) string {
	return strings.Join(append([]string{string(env.Kind), env.RunID.String(),
		strconv.FormatUint(uint64(env.Attempt), 10), strconv.FormatUint(uint64(env.Round), 10)}, more...), "|")
}

func (s *Service) isClosed(run dao.RunID) (closed bool) {
	s.state.locked(func() { closed = s.state.closed[run] })
	return closed
}

// runDir is where an attempt's secrets are kept until the run is closed.
func (s *Service) runDir(run dao.RunID, attempt uint32) string {
	return filepath.Join(s.cfg.Dir, "runs", run.String(), strconv.FormatUint(uint64(attempt), 10))
}

// InUse reports whether a process has the directory open.
func InUse(dir string) (bool, error) {
	if _, err := os.Stat(filepath.Join(dir, lockName)); errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	f, err := lockDir(dir)
	if errors.Is(err, ErrInUse) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	return false, f.Close()
}
