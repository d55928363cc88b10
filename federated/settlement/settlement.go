// Package settlement turns the public record of a run into its result: the
// chain of models, the attribution scores, the payouts and the roots that the
// custodians sign. The coordinator computes the proposal with it; every
// custodian computes it again from what it verified itself and signs only if
// both are the same. It is pure and deterministic on every platform.
package settlement

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"sahm/dao"
	"sahm/federated/attribution"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc"
	"sahm/mpc/mask"
	"sahm/trainer/dataset"
)

// Errors of Recompute.
var (
	ErrIncomplete = errors.New("the record of the run is incomplete")
	ErrWrongModel = errors.New("the committed model does not follow from the aggregates")
	ErrOutOfRange = errors.New("an aggregate is outside the declared range")
)

// Round is the record of one completed training round.
type Round struct {
	Number    uint32
	ModelHash dao.Hash // as committed on chain: protocol.EnteringHash
	Uploads   []Vector // masked vectors, by seat
	Sums      []Vector // mask sums, by subset index
	Gradient  []int32  // revealed, checked; d coordinates
}

// Transcript is everything that a result depends on. The caller has verified
// every signature and hash in it.
type Transcript struct {
	ChainID uint64
	Escrow  dao.Address
	RunID   dao.RunID
	Attempt uint32
	Order   *dao.Order
	Spec    model.Spec
	Schema  dataset.Schema // of a statistics order, which has no Spec
	Inputs  int            // encoded width of the schema
	Classes int
	Seats   []protocol.PlannedSeat
	// Payees are paid for the use of each seat's dataset, by seat: the share
	// contract or the owner that the chain names for the second in which the
	// run was opened. Who computes a transcript reads them from its own node.
	Payees     []dao.Address
	Evaluator  dao.Address
	Recomputer dao.Address
	Committee  mpc.Committee
	Custodians []dao.Address
	Treasury   dao.Address
	Statistics dao.Hash // SHA-256 of the opened statistics
	Rounds     []Round
	// MaskTotals are Σ_r ⟨PRG, g_r⟩ by subset, then by seat; none in a run whose
	// scores do not open (dao.Order.Scored).
	MaskTotals     [][]uint64
	Receipts       []protocol.SignedReceipt // by seat, then evaluator, then recomputer
	SealedModelCID string
}

// Outcome is the result and what it was made from.
type Outcome struct {
	Result    dao.Result
	Payouts   []dao.Payout
	Scores    []int64   // integer units, by seat; nil where none open
	Final     []float32 // the model's parameters
	RefundWei dao.Wei   // what goes back to the builder
	// GradientScale is the evaluator's scale, if the caller knows it; it is
	// for reading scores and is no part of the result.
	GradientScale float64
}

// InitialParams derives the parameters that enter the first training round.
func InitialParams(run dao.RunID, s model.Spec, inputs, classes int) []float32 {
	return model.Init(s, inputs, classes, protocol.InitSeed(run))
}

// Quantiser is the quantiser that an order fixes for its training rounds.
func Quantiser(o *dao.Order) (privacy.Quantiser, error) {
	return privacy.NewQuantiser(mask.Bits(o.Training.WordBits), float64(o.Training.ClipNormMicro)/1e6, len(o.Datasets))
}

// OpenStatistics is what participants are told of the statistics round: the
// opened sum as it is, or, where it is noised, the estimates that follow from
// it (dataset.OpenPrivateStats).
func OpenStatistics(o *dao.Order, s dataset.Schema, sum []int64) ([]int64, error) {
	t, err := privacy.TermsOf(o)
	if err != nil || t.Statistics == nil {
		return sum, err
	}
	if err := mask.CheckRange(sum, int64(len(o.Datasets))*privacy.NormInt+t.Statistics.Tail); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrOutOfRange, err)
	}
	most, rows := uint64(0), uint64(0)
	for _, d := range o.Datasets {
		most, rows = max(most, d.Rows), rows+d.Rows
	}
	return dataset.OpenPrivateStats(s, sum, float64(rows)/float64(most), t.Statistics.Member*float64(len(o.Datasets)), rows)
}

// LossReduction reads a score in units of validation loss: the first-order
// estimate of what the member's updates took off it. 0 without a scale.
func (out *Outcome) LossReduction(o *dao.Order, score int64) float64 {
	q, err := Quantiser(o)
	if err != nil || !(out.GradientScale > 0) {
		return 0
	}
	return float64(score) / (q.Scale * out.GradientScale) * float64(o.Training.ServerRateMicro) / 1e6 / o.WeightSum()
}

// Recompute derives the outcome. It fails if anything is missing, if a
// committed model hash does not follow, if an aggregate is out of range, or if a
// vector cannot be opened (the vector's error).
func Recompute(ctx context.Context, t *Transcript) (*Outcome, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	if t.Order.StatisticsOnly() {
		return t.statistics(ctx)
	}
	out := &Outcome{}
	rule, err := OrderRule(t.Order, t.Spec, t.Inputs, t.Classes)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	state, err := Start(t.RunID, rule, t.Spec, t.Inputs, t.Classes)
	if err != nil {
		return nil, err
	}
	bits := mask.Bits(t.Order.Training.WordBits)
	totals, err := attribution.NewTotals(bits, len(t.Seats))
	if err != nil {
		return nil, err
	}
	chain := []byte("sahm/aggregates/v1")
	for i := range t.Rounds {
		r := &t.Rounds[i]
		if protocol.EnteringHash(rule.Hash(state), t.Statistics) != r.ModelHash {
			return nil, fmt.Errorf("%w: round %d", ErrWrongModel, r.Number)
		}
		agg, inner, err := t.open(ctx, r)
		if err != nil {
			return nil, fmt.Errorf("round %d: %w", r.Number, err)
		}
		if t.Order.Scored() {
			if err := totals.AddRound(r.Number, inner); err != nil {
				return nil, err
			}
		}
		if state, err = Next(t.Order, rule, state, agg); err != nil {
			return nil, fmt.Errorf("round %d: %w", r.Number, err)
		}
		h := protocol.BlobHash(protocol.EncodeInt64s(agg))
		chain = binary.BigEndian.AppendUint32(chain, r.Number)
		chain = append(append(chain, r.ModelHash[:]...), h[:]...)
	}
	if t.Order.Scored() {
		if out.Scores, err = totals.Open(t.MaskTotals...); err != nil {
			return nil, err
		}
	}
	out.Final = state.Params
	return out, t.conclude(out, dao.Keccak256(chain), model.Hash(state.Params))
}

// conclude fills in payouts and result.
func (t *Transcript) conclude(out *Outcome, aggregates, final dao.Hash) error {
	var err error
	if out.Payouts, out.RefundWei, err = t.payouts(out.Scores); err != nil {
		return err
	}
	payoutTree, err := dao.PayoutTree(t.Escrow, t.ChainID, t.RunID, out.Payouts)
	if err != nil {
		return err
	}
	scores, err := scoresRoot(t.RunID, t.Seats, out.Scores)
	if err != nil {
		return err
	}
	receipts, err := t.receiptsRoot()
	if err != nil {
		return err
	}
	out.Result = dao.Result{
		RunID: t.RunID, Attempt: t.Attempt, Epoch: t.Order.Parties.Epoch,
		RoundsCompleted: uint32(len(t.Rounds)),
		AggregateHash:   aggregates, ModelHash: final,
		SealedModelCID: t.SealedModelCID,
		ScoresRoot:     scores, ReceiptsRoot: receipts, PayoutsRoot: payoutTree.Root(),
		TotalWei: t.Order.Prices.MaxTotalWei.Sub(out.RefundWei),
	}
	return nil
}

// open is what a round's vectors give: the aggregate and, where scores open,
// each member's inner product with the gradient.
func (t *Transcript) open(ctx context.Context, r *Round) (agg []int64, inner []uint64, err error) {
	w, err := open(ctx, r.Uploads, r.Sums)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, w.close()) }()
	if agg, err = w.aggregate(ctx, t.Order); err != nil || !t.Order.Scored() {
		return agg, nil, err
	}
	if len(r.Gradient) != len(agg) {
		return nil, nil, fmt.Errorf("%w: gradient of %d words, aggregate of %d", mask.ErrWrongLength, len(r.Gradient), len(agg))
	}
	inner, err = w.inner(ctx, r.Gradient, mask.Bits(t.Order.Training.WordBits))
	return agg, inner, err
}

func (t *Transcript) check() error {
	missing := func(f string, a ...any) error {
		return fmt.Errorf("%w: %s", ErrIncomplete, fmt.Sprintf(f, a...))
	}
	n, pieces := len(t.Seats), t.Committee.Pieces()
	opened := pieces
	if !t.Order.Scored() {
		opened = 0
	}
	switch {
	case n == 0 || n != len(t.Order.Datasets):
		return missing("%d seats for %d datasets", n, len(t.Order.Datasets))
	case len(t.Payees) != n:
		return missing("%d payees for %d datasets", len(t.Payees), n)
	case len(t.Rounds) == 0:
		return missing("no completed round")
	case len(t.Rounds) > int(t.Order.Training.Rounds):
		return missing("%d rounds, the order has %d", len(t.Rounds), t.Order.Training.Rounds)
	case len(t.MaskTotals) != opened:
		return missing("mask totals of %d subsets, want %d", len(t.MaskTotals), opened)
	case len(t.Receipts) != t.receipts():
		return missing("%d receipts, want %d", len(t.Receipts), t.receipts())
	case len(t.Custodians) != t.Committee.M:
		return missing("%d custodians, want %d", len(t.Custodians), t.Committee.M)
	case t.SealedModelCID == "":
		return missing("the sealed model's CID")
	}
	for i, p := range t.Payees {
		if p.IsZero() {
			return missing("the payee of dataset %d", i)
		}
	}
	last := uint32(0)
	for _, r := range t.Rounds {
		if r.Number <= last {
			return missing("rounds do not rise at %d", r.Number)
		}
		last = r.Number
		if t.Order.Private() && r.Number > t.Order.Training.Rounds {
			return missing("round %d is beyond those that the order's epsilon covers", r.Number)
		}
		if len(r.Uploads) != n || len(r.Sums) != pieces {
			return missing("round %d has %d uploads and %d sums", r.Number, len(r.Uploads), len(r.Sums))
		}
	}
	return nil
}

// scoresRoot is the root over the scores. Where none open it is a leaf that says
// so, which is the root of no list of scores.
func scoresRoot(run dao.RunID, seats []protocol.PlannedSeat, scores []int64) (dao.Hash, error) {
	if scores == nil {
		return dao.Leaf(append([]byte("sahm/no-scores/v1"), run[:]...)), nil
	}
	leaves := make([]dao.Hash, len(scores))
	for i, s := range scores {
		b := append([]byte("sahm/score/v1"), run[:]...)
		b = append(b, seats[i].DatasetID[:]...)
		b = binary.BigEndian.AppendUint32(b, seats[i].Version)
		leaves[i] = dao.Leaf(binary.BigEndian.AppendUint64(b, uint64(s)))
	}
	t, err := dao.NewTree(leaves)
	if err != nil {
		return dao.Hash{}, err
	}
	return t.Root(), nil
}

// receipts is how many there are: of every seat, the evaluator and the
// recomputer. A statistics order computes nothing that is metered.
func (t *Transcript) receipts() int {
	if t.Order.StatisticsOnly() {
		return 0
	}
	return len(t.Seats) + 2
}

// receiptsRoot is ReceiptsRoot, or a leaf that says that there are none.
func (t *Transcript) receiptsRoot() (dao.Hash, error) {
	if t.receipts() == 0 {
		return dao.Leaf(append([]byte("sahm/no-receipts/v1"), t.RunID[:]...)), nil
	}
	return ReceiptsRoot(t.Receipts)
}

// ReceiptsRoot is the Merkle root over the receipts as they were signed.
func ReceiptsRoot(rs []protocol.SignedReceipt) (dao.Hash, error) {
	leaves := make([]dao.Hash, len(rs))
	for i, r := range rs {
		h := dao.Keccak256(r.Receipt)
		leaves[i] = dao.Leaf(append(h[:], r.Sig...))
	}
	t, err := dao.NewTree(leaves)
	if err != nil {
		return dao.Hash{}, err
	}
	return t.Root(), nil
}
