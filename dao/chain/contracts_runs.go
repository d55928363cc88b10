package chain

import (
	"context"
	"errors"
	"fmt"

	"sahm/dao"
)

// RunState is the escrow's view of a run.
type RunState uint8

// States, in the order that the escrow uses.
const (
	RunNone RunState = iota
	RunFunded
	RunAssigned
	RunTraining
	RunProposed
	RunSettled
	RunRefunded
	RunDisputed // reserved
)

// String is the architecture's word for the state, such as "Funded".
func (s RunState) String() string {
	names := [...]string{"None", "Funded", "Assigned", "Training", "Proposed", "Settled", "Refunded", "Disputed"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("RunState(%d)", uint8(s))
}

// Over reports whether the run is settled or refunded.
func (s RunState) Over() bool { return s == RunSettled || s == RunRefunded }

// Run is a run as the escrow holds it. Times are chain time in unix seconds.
type Run struct {
	ID          dao.RunID
	State       RunState
	Attempt     uint32 // 0 before the first assignment
	Builder     dao.Address
	Coordinator dao.Address
	Token       dao.Address
	Epoch       uint32
	Rounds      uint32
	KMin        uint32

	FundedWei, PaidWei, RefundedWei, TotalWei dao.Wei

	// LastRound is the last committed round of this attempt, -1 when none.
	LastRound int64
	// TrainingRounds counts the committed rounds but the statistics round.
	TrainingRounds uint32
	Evaluator      dao.Address
	Recomputer     dao.Address // zero until drawn
	// ItemsHash is the hash chain over the order's datasets and versions.
	ItemsHash      dao.Hash
	SeedsRoot      dao.Hash
	AssignmentHash dao.Hash
	AssignedBlock  uint64
	// TopUps is the number of top-ups so far.
	TopUps    uint32
	Deadlines dao.Deadlines
	// StartsBy is Deadlines.StartBy, moved on by a reassignment.
	StartsBy uint64
	// ChallengeEnds is 0 before a result is proposed.
	ChallengeEnds uint64
	// ResultHash is the EIP-712 digest of what was proposed, zero before.
	ResultHash dao.Hash
	// Result is what was proposed, from its event, compared with ResultHash;
	// its RunID is zero before that.
	Result dao.Result
}

// Books is where a run's money is: Funded == Paid + Refunded + Claimable + Held.
type Books struct{ Funded, Paid, Refunded, Claimable, Held dao.Wei }

// Balanced reports whether the sum holds.
func (b Books) Balanced() bool {
	return b.Funded.Cmp(b.Paid.Add(b.Refunded).Add(b.Claimable).Add(b.Held)) == 0
}

// Cohort is a committed cohort. Cohort is zero when there is none.
type Cohort struct {
	Cohort       dao.Hash
	ModelHash    dao.Hash
	GradientHash dao.Hash
	Block        uint64
	Time         uint64 // unix seconds, chain time
}

// Run reads a run; [ErrUnknownRun].
func (c *Contracts) Run(ctx context.Context, id dao.RunID) (Run, error) {
	b := c.bound.escrow
	v, err := view(ctx, c, c.addr.Escrow, b.PackRun(id), b.UnpackRun, "run")
	if err != nil {
		return Run{}, err
	}
	if RunState(v.State) == RunNone {
		return Run{}, fmt.Errorf("%w: %s", ErrUnknownRun, id)
	}
	r := Run{
		ID: id, State: RunState(v.State), Attempt: v.Attempt,
		Builder: FromAddress(v.Builder), Coordinator: FromAddress(v.Coordinator), Token: FromAddress(v.Token),
		Epoch: v.Epoch, Rounds: v.Rounds, KMin: v.KMin,
		FundedWei: dao.NewWei(v.Funded), PaidWei: dao.NewWei(v.Paid),
		RefundedWei: dao.NewWei(v.Refunded), TotalWei: dao.NewWei(v.Total),
		LastRound: v.LastRound, TrainingRounds: v.TrainingRounds,
		Evaluator: FromAddress(v.Evaluator), Recomputer: FromAddress(v.Recomputer),
		ItemsHash: v.ItemsHash, TopUps: v.TopUps, ResultHash: v.ResultHash,
		SeedsRoot: v.SeedsRoot, AssignmentHash: v.AssignmentHash, AssignedBlock: v.AssignedBlock,
		Deadlines: dao.Deadlines(v.Deadlines), StartsBy: v.StartsBy, ChallengeEnds: v.ChallengeEnds,
	}
	if v.ChallengeEnds != 0 {
		if r.Result, err = c.proposed(ctx, &r); err != nil {
			return Run{}, err
		}
	}
	return r, nil
}

// Seats reads a run's seats in the order's order; none before the first
// assignment and for an unknown run.
func (c *Contracts) Seats(ctx context.Context, id dao.RunID) ([]dao.Seat, error) {
	b := c.bound.escrow
	v, err := view(ctx, c, c.addr.Escrow, b.PackSeats(id), b.UnpackSeats, "seats")
	if err != nil {
		return nil, err
	}
	seats := make([]dao.Seat, len(v))
	for i, s := range v {
		seats[i] = dao.Seat{DatasetID: s.DatasetId, Version: s.Version, Trainer: FromAddress(s.Trainer)}
	}
	return seats, nil
}

// Recipient reads the recipient hash that holder registered for a dataset
// version in an attempt, zero when none.
func (c *Contracts) Recipient(ctx context.Context, id dao.RunID, attempt uint32, dataset dao.DatasetID, version uint32, holder dao.Address) (dao.Hash, error) {
	b := c.bound.escrow
	data := b.PackRecipient(id, attempt, dataset, version, Address(holder))
	v, err := view(ctx, c, c.addr.Escrow, data, b.UnpackRecipient, "recipient")
	return v, err
}

// Books reads where a run's money is; all zero for an unknown run.
func (c *Contracts) Books(ctx context.Context, id dao.RunID) (Books, error) {
	b := c.bound.escrow
	v, err := view(ctx, c, c.addr.Escrow, b.PackBooks(id), b.UnpackBooks, "books")
	if err != nil {
		return Books{}, err
	}
	return Books{
		Funded: dao.NewWei(v.Funded), Paid: dao.NewWei(v.Paid), Refunded: dao.NewWei(v.Refunded),
		Claimable: dao.NewWei(v.Claimable), Held: dao.NewWei(v.Held),
	}, nil
}

// Claimed reports whether a payout of a run was paid.
func (c *Contracts) Claimed(ctx context.Context, id dao.RunID, index uint64) (bool, error) {
	b := c.bound.escrow
	return view(ctx, c, c.addr.Escrow, b.PackIsClaimed(id, u64(index)), b.UnpackIsClaimed, "claim")
}

// ActiveRuns lists the runs that are neither settled nor refunded, in no
// particular order. Runs that end meanwhile may be missed or seen twice
// unless c is bound to a block.
func (c *Contracts) ActiveRuns(ctx context.Context) ([]dao.RunID, error) {
	b := c.bound.escrow
	n, err := view(ctx, c, c.addr.Escrow, b.PackActiveCount(), b.UnpackActiveCount, "active runs")
	if err != nil {
		return nil, err
	}
	var ids []dao.RunID
	for i := uint64(0); i < n.Uint64(); i++ {
		id, err := view(ctx, c, c.addr.Escrow, b.PackActiveRuns(u64(i)), b.UnpackActiveRuns, "active run")
		var re *RevertError
		if errors.As(err, &re) {
			break // the list became shorter
		}
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// NextDeadline is the earliest chain time at which an active run can be
// settled or expired, 0 when there is none.
func (c *Contracts) NextDeadline(ctx context.Context) (uint64, error) {
	b := c.bound.escrow
	return view(ctx, c, c.addr.Escrow, b.PackNextDeadline(), b.UnpackNextDeadline, "next deadline")
}

// ChallengeWindow is the number of seconds between a result and settlement,
// for results yet to come.
func (c *Contracts) ChallengeWindow(ctx context.Context) (uint64, error) {
	b := c.bound.escrow
	return view(ctx, c, c.addr.Escrow, b.PackChallengeWindow(), b.UnpackChallengeWindow, "challenge window")
}

// HashOrder asks the escrow for an order's run id. Use typed.OrderHash; this
// is for checking that both agree.
func (c *Contracts) HashOrder(ctx context.Context, o *dao.Order) (dao.RunID, error) {
	b := c.bound.escrow
	v, err := view(ctx, c, c.addr.Escrow, b.PackHashOrder(orderTuple(o)), b.UnpackHashOrder, "order hash")
	return v, err
}

// HashResult asks the escrow for the digest that custodians sign.
func (c *Contracts) HashResult(ctx context.Context, r *dao.Result) (dao.Hash, error) {
	b := c.bound.escrow
	v, err := view(ctx, c, c.addr.Escrow, b.PackHashResult(resultTuple(r)), b.UnpackHashResult, "result hash")
	return v, err
}

// HashSeedAck asks the escrow for the digest that a custodian signs.
func (c *Contracts) HashSeedAck(ctx context.Context, a dao.SeedAck) (dao.Hash, error) {
	b := c.bound.escrow
	data := b.PackHashSeedAck(a.RunID, a.Attempt, a.Epoch, a.SeedsRoot, Address(a.Custodian))
	v, err := view(ctx, c, c.addr.Escrow, data, b.UnpackHashSeedAck, "seed ack hash")
	return v, err
}

// PayoutLeaf asks the escrow for a payout's leaf.
func (c *Contracts) PayoutLeaf(ctx context.Context, id dao.RunID, p dao.Payout) (dao.Hash, error) {
	b := c.bound.escrow
	data := b.PackLeafOf(id, u64(p.Index), Address(p.Account), p.AmountWei.Big(), uint8(p.Kind))
	v, err := view(ctx, c, c.addr.Escrow, data, b.UnpackLeafOf, "payout leaf")
	return v, err
}
