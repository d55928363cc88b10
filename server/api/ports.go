package api

import (
	"context"
	"io"
	"math/big"

	"sahm/dao"
	"sahm/federated/settlement"
	"sahm/server/market"
)

// Sessions keeps sign-in state. Times are unix milliseconds.
type Sessions interface {
	// PutSession stores a session under the hash of its token.
	PutSession(ctx context.Context, token string, account dao.Address, nowMs, expiresMs int64) error
	// Session is the account of a live token: ErrNotSignedIn if unknown,
	// ErrExpired past its time.
	Session(ctx context.Context, token string, nowMs int64) (dao.Address, error)
	// DeleteSession forgets a token; an unknown one is no error.
	DeleteSession(ctx context.Context, token string) error
	// IssueNonce stores a sign-in nonce that can be consumed once.
	IssueNonce(ctx context.Context, nonce string, expiresMs int64) error
	// ConsumeNonce uses a nonce up: ErrNonceUsed if it was used or never
	// issued, ErrExpired past its time.
	ConsumeNonce(ctx context.Context, nonce string, nowMs int64) error
}

// DatasetRow is what the chain does not keep of a dataset.
type DatasetRow struct {
	ID        dao.DatasetID
	Version   uint32 // 0 means the first
	Title     string
	Policy    string // the document as published
	CreatedMs int64
}

// Draft is the readable form of a proposal.
type Draft struct {
	ID          string // governor's proposal id, decimal
	Title       string
	Description string // the exact text whose hash the governor holds
	Template    string
	Actions     []Action
	Proposer    dao.Address
	CreatedMs   int64
}

// Action is one call of a proposal, in words.
type Action struct {
	Call
	Text string
	// Changes say the same as data; drafts are stored without them.
	Changes []Change `json:"-"`
	step    Step
}

// Change is one value that a proposal changes; the values are written in the
// unit, which is one of the API's.
type Change struct{ Name, Unit, Present, Proposed string }

// Call is a contract call. ValueWei is the native coin that goes along.
type Call struct {
	To       dao.Address
	Data     []byte
	ValueWei dao.Wei
}

// Catalogue stores what is shown beside the chain's truth.
type Catalogue interface {
	// PutDataset creates or replaces a row, keeping its creation time.
	PutDataset(ctx context.Context, row DatasetRow, r dao.Registration, status dao.DatasetStatus) error
	// DatasetRow reads one row or ErrNotFound.
	DatasetRow(ctx context.Context, id dao.DatasetID) (DatasetRow, error)
	// DatasetRows lists rows, newest first; a zero creator means all.
	DatasetRows(ctx context.Context, creator dao.Address) ([]DatasetRow, error)
}

// Drafts stores proposals as they were drafted.
type Drafts interface {
	PutDraft(ctx context.Context, d Draft) error
	// Draft reads one or ErrNotFound.
	Draft(ctx context.Context, id string) (Draft, error)
	// Drafts lists those that were proposed on chain, newest first.
	Drafts(ctx context.Context) ([]Draft, error)
}

// RunRow is a run as lists show it; its events are the truth.
type RunRow struct {
	ID           dao.RunID
	Order        dao.Order
	Spec, Schema []byte
	CreatedMs    int64
}

// RunEvent is one stored fact with its place in the run's log.
type RunEvent struct {
	market.Event
	Seq int64
}

// RunStore holds runs and their event logs.
type RunStore interface {
	// CreateRun stores a new run; a run that is there stays as it is.
	CreateRun(ctx context.Context, r RunRow) error
	// Run reads one or ErrNotFound.
	Run(ctx context.Context, id dao.RunID) (RunRow, error)
	// Runs lists them, newest first; a zero builder means all.
	Runs(ctx context.Context, builder dao.Address) ([]RunRow, error)
	// Events reads at most limit events after a sequence number, in order.
	Events(ctx context.Context, id dao.RunID, after int64, limit int) ([]RunEvent, error)
}

// Blobs keeps the bulk bytes of runs by SHA-256 (64 hex digits).
type Blobs interface {
	// Put reads r to its end: ErrTooLarge, ErrQuota, or ErrWrongHash when the
	// bytes are others; then nothing is kept.
	Put(ctx context.Context, run dao.RunID, sha256 string, from dao.Address, r io.Reader) error
	// Received reports how many bytes of a blob have come from an account, and
	// whether the run has the whole of it, from whomever.
	Received(ctx context.Context, run dao.RunID, sha256 string, from dao.Address) (have int64, whole bool, err error)
	// Append adds to what has come of a blob of size bytes, from offset on, and
	// reports how much there is now and whether it is whole and verified. It
	// closes body to end a Read when the account begins again. Errors:
	// ErrWrongOffset; ErrInterrupted if body ended early; ErrTooLarge; ErrQuota;
	// ErrWrongHash, then nothing is kept.
	Append(ctx context.Context, run dao.RunID, sha256 string, from dao.Address, size, offset int64, body io.ReadCloser) (have int64, whole bool, err error)
	// Open opens a whole blob, or ErrNotFound.
	Open(ctx context.Context, run dao.RunID, sha256 string) (io.ReadSeekCloser, error)
}

// Content publishes bytes on IPFS.
type Content interface {
	// Add stores and pins r.
	Add(ctx context.Context, r io.Reader) (cid string, bytes int64, err error)
	// Has reports whether a CID's root is stored here; ErrMalformed if the
	// text is not a CID.
	Has(ctx context.Context, cid string) (bool, error)
}

// Coordinator drives runs and acknowledgements.
type Coordinator interface {
	Open(ctx context.Context, id dao.RunID, o market.Opened) error
	Acknowledge(ctx context.Context, id dao.DatasetID) error
	// Payouts recomputes a sealed run's outcome from its record; ErrNotReady
	// before.
	Payouts(ctx context.Context, id dao.RunID) (*settlement.Outcome, error)
	// Watch announces runs and datasets whose log grew.
	Watch() (ch <-chan dao.Hash, stop func())
}

// Committee is an epoch's custodians in committee order.
type Committee struct {
	Epoch       uint32
	Threshold   int
	Members     []dao.Address
	SealingKeys []dao.Hash
}

// Trainer is a registered trainer.
type Trainer struct {
	Address     dao.Address
	StakeWei    dao.Wei
	AskWei      dao.Wei
	HardwareCID string
	Active      bool
}

// Network reads who takes part.
type Network interface {
	// ChainTime is the head's time, unix seconds.
	ChainTime(ctx context.Context) (uint64, error)
	// Committee reads an epoch, the one in office if epoch is 0. Its Epoch is
	// 0 while there is none.
	Committee(ctx context.Context, epoch uint32) (Committee, error)
	Trainers(ctx context.Context) ([]Trainer, error)
	// Connected reports whether a daemon is on the bus now.
	Connected(account dao.Address) bool
}

// ChainDataset is what the registry records of a dataset.
type ChainDataset struct {
	dao.Registration // nonce, deadline and salt are not kept on chain
	Owner            dao.Address
	Version          uint32
	Status           dao.DatasetStatus
	Acknowledged     bool
	PriceWei         dao.Wei // of a run in the hosted tier
}

// RunPrices are the parts of a run's price.
type RunPrices struct {
	Datasets []dao.Wei
	dao.Prices
}

// Registry reads datasets and prices.
type Registry interface {
	// Dataset reads one, or ErrUnknownDataset.
	Dataset(ctx context.Context, id dao.DatasetID) (ChainDataset, error)
	// DatasetOfRoot is the dataset with this data root, zero if there is none.
	DatasetOfRoot(ctx context.Context, root dao.Hash) (dao.DatasetID, error)
	// Quote prices a run of datasets × tier × rounds × seats.
	Quote(ctx context.Context, ids []dao.DatasetID, tier dao.Tier, rounds, seats uint32) (RunPrices, error)
	// Admitted reports whether the DAO admitted a verified owner.
	Admitted(ctx context.Context, a dao.Address) (bool, error)
	// Parameters are the price parameters in force.
	Parameters(ctx context.Context) (PriceParameters, error)
}

// PriceParameters are the PriceBook's, all of them.
type PriceParameters struct {
	BasePriceWei, PerRowWei                    dao.Wei
	TierBps                                    [3]uint32
	GuaranteedBps                              uint16
	ComputePerSeatRoundWei, CustodyPerRoundWei dao.Wei
	DAOFeeBps                                  uint16
}

// Account is what the chain shows of an account.
type Account struct {
	GasWei, CreditWei, TokenWei, VotesWei       dao.Wei
	Delegate                                    dao.Address
	RegistryNonce, BallotNonce, DelegationNonce uint64
	Admitted                                    bool
}

// Books say where a run's money is.
type Books struct {
	FundedWei, PaidWei, RefundedWei, ClaimableWei, HeldWei dao.Wei
}

// ChainRun is what the escrow shows of a run.
type ChainRun struct {
	State          string // None, Funded, Assigned, Training, Proposed, Settled, Refunded, Disputed
	Attempt        uint32
	PayoutsRoot    dao.Hash
	ModelHash      dao.Hash
	SealedModelCID string
	Books          Books
}

// Ledger reads money and runs.
type Ledger interface {
	Account(ctx context.Context, a dao.Address) (Account, error)
	// Run reads a run; its State is "None" when the chain does not know it.
	Run(ctx context.Context, id dao.RunID) (ChainRun, error)
	// Claimed says for each payout index whether it was paid.
	Claimed(ctx context.Context, id dao.RunID, indexes []uint64) ([]bool, error)
}

// ChainProposal is what the governor shows of a proposal.
type ChainProposal struct {
	State                   string // of IGovernor.ProposalState
	For, Against, Abstain   dao.Wei
	Snapshot, Deadline, ETA uint64 // unix seconds
	Proposer                dao.Address
}

// Claim is one payout with its proof.
type Claim struct {
	dao.Payout
	Proof []dao.Hash
}

// Relayer sends users' signed messages as transactions and pays their gas.
// Every method is idempotent, returns once the transaction is included, and
// gives a *Revert when the contract refuses.
type Relayer interface {
	Register(ctx context.Context, r dao.Registration, sig []byte) error
	Revoke(ctx context.Context, r dao.Revocation, sig []byte) error
	OpenRun(ctx context.Context, id dao.RunID, o *dao.Order, validAfter, validBefore uint64, sig []byte) error
	// Claim pays payouts, and mints the votes that they give where the epoch
	// has any left: nobody's payment waits for votes.
	Claim(ctx context.Context, id dao.RunID, claims []Claim) error
	// MintVotes mints the votes that payouts give which were paid before; it
	// sends nothing if they give none now.
	MintVotes(ctx context.Context, id dao.RunID, paid []Claim) error
}

// Ballot is one verified vote of a voter.
type Ballot struct {
	ProposalID *big.Int
	Support    uint8
	Nonce      uint64
	Sig        []byte
}

// Voting relays votes and delegations; see Relayer.
type Voting interface {
	// CastVotes relays one voter's ballots, whose nonces follow each other, in
	// that order and without waiting between them.
	CastVotes(ctx context.Context, voter dao.Address, ballots []Ballot) error
	// Counted reports whether this very ballot was relayed before and is on
	// chain; one that is still under way is waited for.
	Counted(ctx context.Context, voter dao.Address, ballot Ballot) (bool, error)
	Delegate(ctx context.Context, delegator, delegatee dao.Address, nonce, expiry uint64, sig []byte) error
}

// Faucet gives on the embedded chain; see Relayer. key makes a grant unique.
type Faucet interface {
	Gas(ctx context.Context, to dao.Address, amount dao.Wei, key string) error
	Credit(ctx context.Context, to dao.Address, amount dao.Wei, key string) error
	// Votes transfers one lot, once per address for ever.
	Votes(ctx context.Context, to dao.Address) error
}
