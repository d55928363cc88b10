// Package trainer is the runner of the trainer daemon: it does the tasks of a
// run that belong to trainers, evaluators and recomputers, and answers each
// with a signed reply or a signed refusal.
//
// It opens no socket: chain, blob store, content gateway and compute engine
// are interfaces that the daemon (trainer/cmd/sahm-trainer) fills in. Do not
// use it for custodians (mpc/custodian) or to decide what a run does next
// (server/coordinator).
//
// Promises. A task is done only if the trainer's own chain node shows that
// the run, the attempt and the role are real. Plaintext exists in memory only.
// Everything that was answered is on disk before it is sent, a repeated task
// is answered with the same bytes, also after a kill -9, and no mask stream
// ever covers two different vectors. The model is derived, never believed.
// See DESIGN.md.
package trainer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/mpc/upload"
	"sahm/storage"
	"sahm/trainer/receipt"
	"sahm/trainer/verify"
)

// RunState is a run's state on chain, in the escrow's order.
type RunState uint8

// States of a run.
const (
	RunNone RunState = iota
	RunFunded
	RunAssigned
	RunTraining
	RunProposed
	RunSettled
	RunRefunded
	RunDisputed
)

// RunView is what the trainer's own node shows of a run.
type RunView struct {
	State       RunState
	Attempt     uint32
	Coordinator dao.Address
	Evaluator   dao.Address
	Recomputer  dao.Address
	// Beacon is the randomness that Recomputer was drawn by, after the seeds
	// root was on chain; zero before, and where the node has no record of it.
	Beacon dao.Hash
	// Seats of the current attempt, in the order's dataset order; empty
	// before the first assignment.
	Seats []dao.Seat
}

// DatasetView is a dataset as the trainer's own node shows it.
type DatasetView struct {
	Creator    dao.Address
	Version    uint32
	DataCID    string
	DataRoot   dao.Hash
	Rows       uint64
	PolicyHash dao.Hash
	Epoch      uint32 // committee that holds its key
	Status     dao.DatasetStatus
}

// CommitteeView is a committee of custodians, members in committee order.
type CommitteeView struct {
	Members   []dao.Address
	Threshold int
}

// CohortView is what the chain recorded of a round.
type CohortView struct {
	Root         dao.Hash
	ModelHash    dao.Hash
	GradientHash dao.Hash
}

// ErrNotOnChain is returned by a Chain for what its node does not know (yet).
var ErrNotOnChain = errors.New("not on chain")

// Chain is the trainer's own node. Each method returns ErrNotOnChain for
// something that does not exist; any other error means that the node could not
// be asked.
type Chain interface {
	Run(ctx context.Context, run dao.RunID) (RunView, error)
	// Dataset is one version of a dataset, present or past, with the
	// dataset's status.
	Dataset(ctx context.Context, id dao.DatasetID, version uint32) (DatasetView, error)
	Committee(ctx context.Context, epoch uint32) (CommitteeView, error)
	Cohort(ctx context.Context, run dao.RunID, attempt, round uint32) (CohortView, error)
	// Time is the head's time in unix seconds.
	Time(ctx context.Context) (uint64, error)
}

// Registrar registers key recipients on chain.
type Registrar interface {
	// RegisterRecipient makes sure that recipientHash is registered for
	// (run, attempt, id, version) by this trainer, and returns when it is
	// included. It may be called again with the same arguments.
	RegisterRecipient(ctx context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, recipientHash dao.Hash) error
}

// ErrNoBlob is returned by Blobs for a blob that the store does not have.
var ErrNoBlob = errors.New("no such blob")

// Blobs is the run's blob store: untrusted, content-addressed by SHA-256.
type Blobs interface {
	// Put brings the bytes of src, which never change, to the store, from
	// where an earlier try ended. It returns nil when the store has verified
	// them; storing them again is no error.
	Put(ctx context.Context, run dao.RunID, b upload.Blob, src io.ReaderAt) error
	// Get returns at most max bytes; the caller checks the hash.
	Get(ctx context.Context, run dao.RunID, hash dao.Hash, max int64) ([]byte, error)
}

// Content fetches published ciphertext and verifies it against its CID.
type Content interface {
	Fetch(ctx context.Context, c storage.CID, maxBytes int64) (io.ReadCloser, error)
}

// Errors of an Engine.
var (
	// ErrDiverged reports a loss, parameter or gradient that is not finite.
	ErrDiverged = errors.New("training diverged")
	// ErrUnfit reports a device that may not take work now: it is too hot, its
	// memory fails, or what else its driver says.
	ErrUnfit = errors.New("the device is not fit for work")
)

// Job is a model with rows: X row-major [len(Y) × Inputs], Y classes. What
// follows them is for Train only.
type Job struct {
	Spec    model.Spec
	Inputs  int
	Classes int
	Params  []float32
	X       []float32
	Y       []int32
	Seed    dao.Hash
	Steps   int
	// FirstStep is how many steps of the run came before.
	FirstStep int
	// Prox is the weight of FedProx's term; Correction, if there is one, is added
	// to the gradient of every step. See federated/strategy.
	Prox       float64
	Correction []float32
	// Observe is shown every step while it runs; nil is for none.
	Observe func(verify.Step) error
}

// PrivateJob is how a job is trained with record-level privacy. The keys serve
// one round of one member.
type PrivateJob struct {
	Record              privacy.RecordTerms
	Rows                int // registered, which the batches are a part of
	SampleKey, NoiseKey privacy.NoiseKey
}

// Trained is the outcome of local steps: Delta is Params less the job's.
type Trained struct {
	Params  []float32
	Delta   []float32
	Steps   int
	Samples uint64
	FLOPs   uint64
	Metered Metered
}

// Metered is what an accelerator reported while it worked; nil is not known.
// The zero value is no accelerator.
type Metered struct {
	EnergyMethod      receipt.EnergyMethod `json:"energyMethod,omitempty"`
	EnergyMilliJoules *uint64              `json:"energyMilliJoules,omitempty"`
	Throttles         *uint64              `json:"throttles,omitempty"`
	XidErrors         *uint64              `json:"xidErrors,omitempty"`
}

// Evaluated is a model's score on a data set; Loss in nats.
type Evaluated struct {
	Loss, Accuracy float64
}

// Engine computes. Equal jobs give equal bits on one class of hardware, and
// Train shows every step to the job's Observe.
// ErrDiverged is wrapped where a result is not finite, ErrUnfit where the
// device may not work now.
type Engine interface {
	Train(ctx context.Context, j Job) (Trained, error)
	// TrainPrivate is Train by DP-SGD: Trained then hides every single row. The
	// job's Seed, Prox and Correction have no part in it.
	TrainPrivate(ctx context.Context, j Job, p PrivateJob) (Trained, error)
	Evaluate(ctx context.Context, j Job) (Evaluated, error)
	// Gradient is that of the mean loss, without L2.
	Gradient(ctx context.Context, j Job) ([]float32, error)
	// Class names the class of hardware.
	Class() string
}

// Config is what a Trainer needs; every field is required unless it says
// otherwise.
type Config struct {
	// Workers is the number of goroutines that mask one upload; 0 is 1.
	Workers int
	Dir     string // state; created with mode 0700
	Signer  typed.Signer
	ChainID uint64
	Escrow  dao.Address
	Chain   Chain
	Keys    Registrar
	Blobs   Blobs
	Content Content
	Engine  Engine
	// Device is the accelerator that Engine computes on, for receipts; nil
	// for none, or when its driver does not tell.
	Device *receipt.Device
	// Calibration is how long the micro-train took on what Engine computes on,
	// nil while that is not known; a nil function: it never is. Without it
	// receipts have no reference time.
	Calibration func() *receipt.Calibration
	Log         *slog.Logger
	Now         func() time.Time // wall clock, for measuring only
	Rand        io.Reader        // cryptographic
	// MaxData bounds one dataset's ciphertext in bytes; 0 means 4 GiB.
	MaxData int64
}

// Trainer handles tasks. It is safe for concurrent use: tasks of one run are
// done one after the other, those of different runs at once.
type Trainer struct {
	cfg    Config
	domain typed.Domain
	me     dao.Address

	mu   sync.Mutex
	runs map[dao.RunID]*runState

	receiptMu sync.Mutex // orders the chain of receipts over all runs
}

// runState is what is kept in memory of a run; its lock serialises tasks.
type runState struct {
	mu    sync.Mutex
	run   dao.RunID
	open  map[attemptKey]*openData // plaintext; never on disk
	model derived
}

type attemptKey struct {
	attempt uint32
	id      dao.DatasetID
	version uint32
}

// New checks cfg and opens the directory.
func New(cfg Config) (*Trainer, error) {
	switch {
	case cfg.Dir == "":
		return nil, errors.New("trainer: no directory")
	case cfg.Signer == nil, cfg.Chain == nil, cfg.Keys == nil, cfg.Blobs == nil, cfg.Content == nil, cfg.Engine == nil:
		return nil, errors.New("trainer: signer, chain, keys, blobs, content and engine are required")
	case cfg.Log == nil, cfg.Now == nil, cfg.Rand == nil:
		return nil, errors.New("trainer: log, clock and randomness are required")
	case cfg.ChainID == 0 || cfg.Escrow.IsZero():
		return nil, errors.New("trainer: chain id and escrow are required")
	}
	if cfg.MaxData == 0 {
		cfg.MaxData = 4 << 30
	}
	if err := makeDir(cfg.Dir); err != nil {
		return nil, fmt.Errorf("trainer: %w", err)
	}
	return &Trainer{
		cfg: cfg, domain: typed.EscrowDomain(cfg.ChainID, cfg.Escrow), me: cfg.Signer.Address(),
		runs: map[dao.RunID]*runState{},
	}, nil
}

// Address is the trainer's account.
func (t *Trainer) Address() dao.Address { return t.me }

func (t *Trainer) state(run dao.RunID) *runState {
	t.mu.Lock()
	defer t.mu.Unlock()
	r, ok := t.runs[run]
	if !ok {
		r = &runState{run: run, open: map[attemptKey]*openData{}}
		t.runs[run] = r
	}
	return r
}

func (t *Trainer) forget(run dao.RunID) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.runs, run)
}
