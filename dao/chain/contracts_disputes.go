package chain

import (
	"context"

	"sahm/dao"
	"sahm/dao/bindings/disputes"
)

// DisputeParameters are what the DAO sets of disputes.
type DisputeParameters struct {
	BondWei       dao.Wei `json:"bondWei"`   // what a challenger puts up, and the loser's stake or bond pays
	SlashWei      dao.Wei `json:"slashWei"`  // what the loser's stake loses beside it
	RewardBps     uint16  `json:"rewardBps"` // of the loser's bond, to the winner
	ClockSeconds  uint32  `json:"clockSeconds"`
	RulingSeconds uint32  `json:"rulingSeconds"`
}

// SplitArity is into how many parts a move of the search divides the steps.
const SplitArity = 16

// DisputeStage says who is to move, or who won.
type DisputeStage uint8

// The stages of a dispute.
const (
	StageNone   DisputeStage = iota
	StageSplit               // the trainer posts leaves
	StagePick                // the challenger names the first wrong one
	StageOpen                // the trainer opens the leaf before
	StageRuling              // the referees sign
	StageTrainerWon
	StageChallengerWon
	StageUndecided
)

// Over reports whether nothing can happen to the dispute any more.
func (s DisputeStage) Over() bool { return s > StageRuling }

// Dispute is a search for the step at which two parties differ, and its end.
type Dispute struct {
	Work            dao.Hash
	RunID           dao.RunID
	Trainer         dao.Address
	Challenger      dao.Address
	Stage           DisputeStage
	Low, High       uint32
	MovedAt         uint64
	TrainerClock    uint32 // seconds left
	ChallengerClock uint32
	RulingSeconds   uint32
	BondWei         dao.Wei
	SlashWei        dao.Wei
	RewardBps       uint16
	LowLeaf         dao.Hash
	HighLeaf        dao.Hash
	Posted          dao.Hash // of the leaves that wait for an answer
}

// StepState is what a leaf is the hash of, without context and step.
type StepState struct {
	Round  uint32
	Params dao.Hash
	Slots  dao.Hash
	Batch  dao.Hash
	Loss   uint32 // bits of the float32
	Trace  dao.Hash
	Link   dao.Hash
}

// PackApproveDisputes lets the disputes contract pull bonds of the sender.
func (c *Contracts) PackApproveDisputes(amount dao.Wei) (dao.Address, []byte) {
	return c.addr.Credit, c.bound.credit.PackApprove(Address(c.addr.Disputes), amount.Big())
}

// PackChallenge contests the leaf high of a piece of work, given that low is
// right; low is ignored where high is a round's first leaf.
func (c *Contracts) PackChallenge(work dao.Hash, low, high ProvenLeaf) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackChallenge(work, disputes.IWorkAuditsProven(low.tuple()), disputes.IWorkAuditsProven(high.tuple()))
}

// PackSplit posts the sender's leaves at the steps of [SplitSteps].
func (c *Contracts) PackSplit(dispute dao.Hash, leaves []dao.Hash) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackSplit(dispute, words(leaves))
}

// PackPick names the first posted leaf that is wrong, len(leaves) if none is.
func (c *Contracts) PackPick(dispute dao.Hash, leaves []dao.Hash, first int) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackPick(dispute, words(leaves), u64(uint64(first)))
}

// PackOpenStep opens the agreed leaf, or a contested start itself.
func (c *Contracts) PackOpenStep(dispute dao.Hash, s StepState) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackOpen(dispute, disputes.IDisputesState{
		Round: s.Round, Params: s.Params, Slots: s.Slots, Batch: s.Batch, Loss: s.Loss, Trace: s.Trace, Link: s.Link,
	})
}

// PackRule ends a dispute by referees' signatures; indexes are their positions
// in the committee of the run's epoch.
func (c *Contracts) PackRule(dispute, rightLeaf dao.Hash, indexes []uint8, sigs [][]byte) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackRule(dispute, rightLeaf, indexes, sigs)
}

// PackConcede gives up a dispute.
func (c *Contracts) PackConcede(dispute dao.Hash) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackConcede(dispute)
}

// PackDisputeTimeout ends a dispute in which a clock ran out.
func (c *Contracts) PackDisputeTimeout(dispute dao.Hash) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackTimeout(dispute)
}

// PackWithdrawBond pays what the token refused when a dispute ended.
func (c *Contracts) PackWithdrawBond(account dao.Address) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackWithdrawOwed(Address(account))
}

// PackVoidResult voids a proposed result by custodians' signatures.
func (c *Contracts) PackVoidResult(run dao.RunID, reason dao.Hash, indexes []uint8, sigs [][]byte) (dao.Address, []byte) {
	return c.addr.Disputes, c.bound.disputes.PackVoidResult(run, reason, indexes, sigs)
}

// Dispute reads a dispute; all zero for an unknown one.
func (c *Contracts) Dispute(ctx context.Context, id dao.Hash) (Dispute, error) {
	b := c.bound.disputes
	v, err := view(ctx, c, c.addr.Disputes, b.PackDisputeOf(id), b.UnpackDisputeOf, "dispute")
	if err != nil {
		return Dispute{}, err
	}
	return Dispute{
		Work: v.Work, RunID: v.RunId, Trainer: FromAddress(v.Trainer), Challenger: FromAddress(v.Challenger),
		Stage: DisputeStage(v.Stage), Low: v.Low, High: v.High, MovedAt: v.MovedAt.Uint64(),
		TrainerClock: v.TrainerClock, ChallengerClock: v.ChallengerClock, RulingSeconds: v.RulingSeconds,
		BondWei: dao.NewWei(v.BondWei), SlashWei: dao.NewWei(v.SlashWei), RewardBps: v.RewardBps,
		LowLeaf: v.LowLeaf, HighLeaf: v.HighLeaf, Posted: v.Posted,
	}, nil
}

// DisputeID is the id of challenger's dispute over a piece of work.
func (c *Contracts) DisputeID(ctx context.Context, work dao.Hash, challenger dao.Address) (dao.Hash, error) {
	b := c.bound.disputes
	h, err := view(ctx, c, c.addr.Disputes, b.PackDisputeId(work, Address(challenger)), b.UnpackDisputeId, "id of a dispute")
	return h, err
}

// HashRuling is the digest that the contract expects referees to sign.
func (c *Contracts) HashRuling(ctx context.Context, dispute, rightLeaf dao.Hash) (dao.Hash, error) {
	b := c.bound.disputes
	h, err := view(ctx, c, c.addr.Disputes, b.PackHashRuling(dispute, rightLeaf), b.UnpackHashRuling, "digest of a ruling")
	return h, err
}

// HashVoid is the digest that the contract expects custodians to sign to void
// a result.
func (c *Contracts) HashVoid(ctx context.Context, run dao.RunID, result, reason dao.Hash) (dao.Hash, error) {
	b := c.bound.disputes
	h, err := view(ctx, c, c.addr.Disputes, b.PackHashVoid(run, result, reason), b.UnpackHashVoid, "digest of a voiding")
	return h, err
}

// Convictions says how often a trainer lost over a piece of work.
func (c *Contracts) Convictions(ctx context.Context, work dao.Hash) (uint64, error) {
	b := c.bound.disputes
	v, err := view(ctx, c, c.addr.Disputes, b.PackConvictions(work), b.UnpackConvictions, "convictions")
	if err != nil {
		return 0, err
	}
	return seconds(v), nil
}

// BondOwed is what waits for account after a dispute.
func (c *Contracts) BondOwed(ctx context.Context, account dao.Address) (dao.Wei, error) {
	b := c.bound.disputes
	return c.wei(ctx, c.addr.Disputes, b.PackOwed(Address(account)), b.UnpackOwed, "bond that waits")
}

// DisputeParameters reads what the DAO set of disputes.
func (c *Contracts) DisputeParameters(ctx context.Context) (DisputeParameters, error) {
	b := c.bound.disputes
	v, err := view(ctx, c, c.addr.Disputes, b.PackParameters(), b.UnpackParameters, "parameters of disputes")
	if err != nil {
		return DisputeParameters{}, err
	}
	return DisputeParameters{
		BondWei: dao.NewWei(v.BondWei), SlashWei: dao.NewWei(v.SlashWei), RewardBps: v.RewardBps,
		ClockSeconds: v.ClockSeconds, RulingSeconds: v.RulingSeconds,
	}, nil
}

// SplitSteps are the steps between two at which the trainer posts leaves, as
// the contract computes them.
func SplitSteps(low, high uint32) []uint32 {
	if high <= low+1 {
		return nil
	}
	n := uint64(high - low)
	parts := min(n, SplitArity)
	steps := make([]uint32, parts-1)
	for m := range steps {
		steps[m] = low + uint32(n*uint64(m+1)/parts)
	}
	return steps
}

func disputeTuple(p DisputeParameters) disputes.IDisputesParameters {
	return disputes.IDisputesParameters{
		BondWei: p.BondWei.Big(), SlashWei: p.SlashWei.Big(), RewardBps: p.RewardBps,
		ClockSeconds: p.ClockSeconds, RulingSeconds: p.RulingSeconds,
	}
}
