package custodian

import (
	"context"
	"fmt"
	"io"
	"time"

	"sahm/dao"
	"sahm/mpc"
	"sahm/mpc/upload"
	"sahm/storage"
)

// EmbeddedChainID is the chain id of the embedded chain, where "finalized"
// means: at a fresh head, and acknowledged by a quorum of custodians.
const EmbeddedChainID = 1337

// MaxHeadAge is how old the own node's head may be, by the custodian's clock.
const MaxHeadAge = 60 * time.Second

// Head is a block of the custodian's own node.
type Head struct {
	Number uint64
	Hash   dao.Hash
	Time   uint64 // unix seconds, chain time
}

// RunState is the escrow's state of a run.
type RunState uint8

// States, in the escrow's order.
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

// String is the word that people read.
func (s RunState) String() string {
	names := [...]string{"None", "Funded", "Assigned", "Training", "Proposed", "Settled", "Refunded", "Disputed"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("RunState(%d)", uint8(s))
}

// Run is what the escrow records of a run.
type Run struct {
	State       RunState
	Attempt     uint32
	Builder     dao.Address
	Coordinator dao.Address
	Epoch       uint32
	Evaluator   dao.Address
	Recomputer  dao.Address
	SeedsRoot   dao.Hash
	Seats       []dao.Seat // of this attempt; empty before assignment
}

// Cohort is a round's write-once commitment; all zero when there is none.
type Cohort struct {
	Root         dao.Hash `json:"root"`
	ModelHash    dao.Hash `json:"modelHash"`
	GradientHash dao.Hash `json:"gradientHash"`
}

// Dataset is what the registry records of one version of a dataset.
type Dataset struct {
	Creator     dao.Address
	Version     uint32 // 0 when the registry does not have that version
	Present     uint32 // the newest version, the one that is sold
	EnvelopeCID string
	DataCID     string
	DataRoot    dao.Hash
	Rows        uint64
	PolicyHash  dao.Hash
	Epoch       uint32
	Status      dao.DatasetStatus // DatasetNone for an id that does not exist
}

// Trainer is what the trainer registry records of an account.
type Trainer struct {
	Active   bool // registered, staked, not exiting, not jailed
	StakeWei dao.Wei
}

// Committee is an epoch's committee, members in committee order.
type Committee struct {
	mpc.Committee
	Members []dao.Address
}

// Index is the position of a, or -1.
func (c Committee) Index(a dao.Address) int {
	for i, m := range c.Members {
		if m == a {
			return i
		}
	}
	return -1
}

// Node reads the custodian's own chain node: blocks and what belongs to runs.
// State is read at the block given, so that one decision sees one state.
type Node interface {
	// Head is the latest block.
	Head(ctx context.Context) (Head, error)
	// Finalized is the newest block that counts as settled: Config.Confirmations
	// behind the head, or the node's finalized block. It is not asked for on the
	// embedded chain without confirmations.
	Finalized(ctx context.Context) (Head, error)
	// Run is a run; State is RunNone for an id that does not exist.
	Run(ctx context.Context, run dao.RunID, at Head) (Run, error)
	// Cohort is the commitment of a round; zero when there is none.
	Cohort(ctx context.Context, run dao.RunID, attempt, round uint32, at Head) (Cohort, error)
	// RecipientHash is keccak256 of the recipient that holder registered for
	// a dataset version in an attempt; zero when there is none.
	RecipientHash(ctx context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, holder dao.Address, at Head) (dao.Hash, error)
}

// Registries reads the other contracts through the same node.
type Registries interface {
	// Dataset is one version of a dataset; runs of a version go on when a
	// newer one is added. Its Status is the dataset's.
	Dataset(ctx context.Context, id dao.DatasetID, version uint32, at Head) (Dataset, error)
	// Payees are who is paid for the use of these datasets by a run, in their
	// order: share contract or owner, by the second in which it was opened.
	Payees(ctx context.Context, run dao.RunID, ids []dao.DatasetID, at Head) ([]dao.Address, error)
	Trainer(ctx context.Context, who dao.Address, at Head) (Trainer, error)
	Committee(ctx context.Context, epoch uint32, at Head) (Committee, error)
	// Treasury is the account that receives the DAO's fee.
	Treasury(ctx context.Context, at Head) (dao.Address, error)
}

// ChainView is everything that a custodian asks its own node.
type ChainView interface {
	Node
	Registries
}

// Gateway fetches content by CID and returns only bytes that belong to it
// (storage/gateway.Client).
type Gateway interface {
	FetchAll(ctx context.Context, id storage.CID, maxBytes int64) ([]byte, error)
}

// Blobs is the run's blob store. Names are the SHA-256 of the content; what
// Get returns is not trusted and checked here.
type Blobs interface {
	// Put brings the bytes of src to the store; storing them again does nothing.
	Put(ctx context.Context, run dao.RunID, b upload.Blob, src io.ReaderAt) error
	// Has reports whether a blob is there.
	Has(ctx context.Context, run dao.RunID, name dao.Hash) (bool, error)
	// Get opens a blob; storage.ErrNotFound when it is not there.
	Get(ctx context.Context, run dao.RunID, name dao.Hash) (io.ReadCloser, error)
}

// view is the state that one decision relies on.
type view struct {
	final  Head // state is read here
	latest Head
}

// fresh returns the blocks to read at, or ErrStaleChain.
func (s *Service) fresh(ctx context.Context) (view, error) {
	latest, err := s.cfg.Chain.Head(ctx)
	if err != nil {
		return view{}, unavailable("reading head", err)
	}
	if age := s.cfg.Now().Sub(time.Unix(int64(latest.Time), 0)); age >= MaxHeadAge {
		return view{}, fmt.Errorf("%w: block %d is %s old", ErrStaleChain, latest.Number, age.Truncate(time.Second))
	}
	if s.cfg.ChainID == EmbeddedChainID && s.cfg.Confirmations == 0 {
		return view{latest, latest}, nil
	}
	final, err := s.cfg.Chain.Finalized(ctx)
	if err != nil {
		return view{}, unavailable("reading finalized block", err)
	}
	return view{final, latest}, nil
}

// unavailable marks an error of something outside as worth a retry.
func unavailable(what string, err error) error {
	return fmt.Errorf("%w: %s: %w", ErrUnavailable, what, err)
}
