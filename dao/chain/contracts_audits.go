package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"sahm/dao"
	"sahm/dao/bindings/workaudits"
)

// AuditParameters are what the DAO sets of audits.
type AuditParameters struct {
	Draws         uint8  `json:"draws"`             // audits a piece of work, 1 to 16
	BeaconDelay   uint8  `json:"beaconDelayBlocks"` // 1 to 64
	AuditSeconds  uint32 `json:"auditSeconds"`
	RevealSeconds uint32 `json:"revealSeconds"`
}

// WorkTerms are what is in the clear of a commitment to trained work; with the
// chain, the escrow and the trainer they make its context, which is its id.
type WorkTerms struct {
	RunID        dao.RunID
	Attempt      uint32
	DatasetID    dao.DatasetID
	Version      uint32
	SpecHash     dao.Hash
	ClassHash    dao.Hash
	LocalSteps   uint32
	SegmentSteps uint32
	Rounds       uint32 // completed ones
}

// WorkState says what a piece of work waits for.
type WorkState uint8

// The states of a piece of work.
const (
	WorkNone WorkState = iota
	WorkCommitted
	WorkDrawn
	WorkRevealed
	WorkClosed
)

// WorkOutcome says how a piece of work was closed.
type WorkOutcome uint8

// How a piece of work is closed.
const (
	OutcomeNone WorkOutcome = iota
	OutcomeBeaconMissed
	OutcomeUnaudited
	OutcomeWithheld // the trainer was slashed
	OutcomeAudited
)

// Work is a commitment to trained work.
type Work struct {
	RunID        dao.RunID
	Trainer      dao.Address
	State        WorkState
	Outcome      WorkOutcome
	LocalSteps   uint32
	SegmentSteps uint32
	Rounds       uint32
	BeaconBlock  uint64
	RevealFrom   uint64 // chain time from which the trainer need not wait for auditors
	Until        uint64 // last second of the present state; 0 while the beacon is missing
	Draws        uint8
	Committed    uint8 // audits whose auditor has committed
	Commitment   dao.Hash
	Panel        dao.Hash
	Beacon       dao.Hash // zero before it was recorded
	Root         dao.Hash // zero before the reveal
}

// AuditState says what an audit waits for or found.
type AuditState uint8

// The states of an audit.
const (
	AuditNone AuditState = iota
	AuditDrawn
	AuditCommitted
	AuditPassed
	AuditDiffers
)

// Audit is one draw of a piece of work.
type Audit struct {
	Auditor    dao.Address
	Leaf       uint32 // index of the leaf that ends the drawn segment
	State      AuditState
	Commitment dao.Hash
	Expected   dao.Hash // the trainer's audit root, once it has revealed
	Recipient  dao.Hash // hash of the age recipient that the auditor registered
}

// ProvenLeaf is a leaf of a revealed tree with its siblings, from the leaf up.
type ProvenLeaf struct {
	Index uint32
	Leaf  dao.Hash
	Proof []dao.Hash
}

func (p ProvenLeaf) tuple() workaudits.IWorkAuditsProven {
	return workaudits.IWorkAuditsProven{Index: p.Index, Leaf: p.Leaf, Proof: words(p.Proof)}
}

func (t WorkTerms) tuple() workaudits.IWorkAuditsTerms {
	return workaudits.IWorkAuditsTerms{
		RunId: t.RunID, Attempt: t.Attempt, DatasetId: t.DatasetID, Version: t.Version, SpecHash: t.SpecHash,
		ClassHash: t.ClassHash, LocalSteps: t.LocalSteps, SegmentSteps: t.SegmentSteps, Rounds: t.Rounds,
	}
}

// PackSetPanel names who may audit a seat, before its trainer commits: trainers
// in ascending order of address.
func (c *Contracts) PackSetPanel(run dao.RunID, attempt uint32, id dao.DatasetID, trainer dao.Address, panel []dao.Address) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackSetPanel(run, attempt, id, Address(trainer), addresses(panel))
}

// PackCommitWork commits the sender to its work.
func (c *Contracts) PackCommitWork(t WorkTerms, commitment dao.Hash) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackCommitWork(t.tuple(), commitment)
}

// PackRecordBeacon records the beacon of a piece of work and draws its audits.
func (c *Contracts) PackRecordBeacon(work dao.Hash, header []byte, panel []dao.Address) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackRecordBeacon(work, header, addresses(panel))
}

// PackRegisterAuditRecipient names the age recipient of an audit's data key.
func (c *Contracts) PackRegisterAuditRecipient(work dao.Hash, j uint8, recipient dao.Hash) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackRegisterAuditRecipient(work, j, recipient)
}

// PackCommitAudit commits the sender to what it found.
func (c *Contracts) PackCommitAudit(work dao.Hash, j uint8, commitment dao.Hash) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackCommitAudit(work, j, commitment)
}

// PackRevealWork opens the sender's commitment.
func (c *Contracts) PackRevealWork(work, salt dao.Hash, leaves []dao.Hash) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackRevealWork(work, salt, words(leaves))
}

// PackRevealAudit opens the sender's audit.
func (c *Contracts) PackRevealAudit(work dao.Hash, j uint8, root, salt dao.Hash) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackRevealAudit(work, j, root, salt)
}

// PackCloseWork ends a piece of work whose time is over.
func (c *Contracts) PackCloseWork(work dao.Hash) (dao.Address, []byte) {
	return c.addr.Audits, c.bound.audits.PackClose(work)
}

// WorkContext is the id of the work that trainer commits to under terms.
func (c *Contracts) WorkContext(ctx context.Context, t WorkTerms, trainer dao.Address) (dao.Hash, error) {
	b := c.bound.audits
	h, err := view(ctx, c, c.addr.Audits, b.PackContextOf(t.tuple(), Address(trainer)), b.UnpackContextOf, "context")
	return h, err
}

// Work reads a piece of work; all zero for an unknown one.
func (c *Contracts) Work(ctx context.Context, work dao.Hash) (Work, error) {
	b := c.bound.audits
	v, err := view(ctx, c, c.addr.Audits, b.PackWorkOf(work), b.UnpackWorkOf, "work")
	if err != nil {
		return Work{}, err
	}
	return Work{
		RunID: v.RunId, Trainer: FromAddress(v.Trainer), State: WorkState(v.State), Outcome: WorkOutcome(v.Outcome),
		LocalSteps: v.LocalSteps, SegmentSteps: v.SegmentSteps, Rounds: v.Rounds, BeaconBlock: v.BeaconBlock.Uint64(),
		RevealFrom: v.RevealFrom.Uint64(), Until: v.Until.Uint64(), Draws: v.Draws, Committed: v.Committed,
		Commitment: v.Commitment, Panel: v.Panel, Beacon: v.Beacon, Root: v.Root,
	}, nil
}

// WorkOfSeat is the work that the trainer of a seat committed to, zero before.
func (c *Contracts) WorkOfSeat(ctx context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, trainer dao.Address) (dao.Hash, error) {
	b := c.bound.audits
	h, err := view(ctx, c, c.addr.Audits, b.PackWorkOfSeat(run, attempt, id, Address(trainer)), b.UnpackWorkOfSeat, "work of a seat")
	return h, err
}

// Audit reads draw j of a piece of work; all zero for one that was not drawn.
func (c *Contracts) Audit(ctx context.Context, work dao.Hash, j uint8) (Audit, error) {
	b := c.bound.audits
	v, err := view(ctx, c, c.addr.Audits, b.PackAuditOf(work, j), b.UnpackAuditOf, "audit")
	if err != nil {
		return Audit{}, err
	}
	return Audit{
		Auditor: FromAddress(v.Auditor), Leaf: v.Leaf, State: AuditState(v.State), Commitment: v.Commitment,
		Expected: v.Expected, Recipient: v.RecipientHash,
	}, nil
}

// AuditParameters reads what the DAO set of audits.
func (c *Contracts) AuditParameters(ctx context.Context) (AuditParameters, error) {
	b := c.bound.audits
	v, err := view(ctx, c, c.addr.Audits, b.PackParameters(), b.UnpackParameters, "parameters of audits")
	return AuditParameters(v), err
}

// RevealedLeaves reads the leaves of a revealed piece of work from the event;
// [ErrNoEvent] if they do not give its root.
func (c *Contracts) RevealedLeaves(ctx context.Context, work dao.Hash) ([]dao.Hash, error) {
	b := c.bound.audits
	w, err := c.Work(ctx, work)
	if err != nil {
		return nil, err
	}
	logs, err := c.logs(ctx, c.addr.Audits, w.BeaconBlock, b.GetABI().Events["WorkRevealed"].ID, Hash(work))
	if err != nil {
		return nil, err
	}
	for i := range logs {
		e, err := b.UnpackWorkRevealedEvent(&logs[i])
		if err != nil {
			continue
		}
		root, err := view(ctx, c, c.addr.Audits, b.PackRootOf(work, e.Leaves), b.UnpackRootOf, "root")
		if err != nil {
			return nil, err
		}
		if dao.Hash(root) != w.Root {
			continue
		}
		leaves := make([]dao.Hash, len(e.Leaves))
		for j, l := range e.Leaves {
			leaves[j] = l
		}
		return leaves, nil
	}
	return nil, fmt.Errorf("%w: leaves of work %s", ErrNoEvent, work)
}

// Header is the RLP of a canonical block's header, as RecordBeacon takes it,
// and its prevrandao. It is checked against the block's hash. [ErrNoBlock] if
// there is none yet.
func (c *Client) Header(ctx context.Context, number uint64) (header []byte, prevrandao dao.Hash, err error) {
	h, err := c.eth.HeaderByNumber(ctx, u64(number))
	if errors.Is(err, ethereum.NotFound) {
		return nil, prevrandao, ErrNoBlock
	}
	if err != nil {
		return nil, prevrandao, fmt.Errorf("chain: read header: %w", err)
	}
	var b bytes.Buffer
	if err := rlp.Encode(&b, h); err != nil {
		return nil, prevrandao, fmt.Errorf("chain: read header: %w", err)
	}
	return b.Bytes(), dao.Hash(common.Hash(h.MixDigest)), nil
}
