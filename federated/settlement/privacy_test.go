package settlement_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/federated/settlement"
	"sahm/mpc/mask"
	"sahm/trainer/dataset"
)

// private makes of a synthetic run one with contributor-level privacy. Its
// vectors stay as they are: what settlement computes does not depend on whether
// noise is in them.
func private(s shape) *synthetic {
	x := build(s)
	x.Order.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: x.Order.Training.Rounds + 1, KMin: 4}
	x.MaskTotals = nil
	return x
}

// TestRecomputeWithoutScores: no score opens, the bonus follows rows, and the
// root of scores is that of no list of scores.
func TestRecomputeWithoutScores(t *testing.T) {
	scored, x := must(settlement.Recompute(context.Background(), build(plainShape()).Transcript)), private(plainShape())
	out := must(settlement.Recompute(context.Background(), x.Transcript))
	if out.Scores != nil || out.Result.ScoresRoot.IsZero() || out.Result.ScoresRoot == scored.Result.ScoresRoot {
		t.Errorf("scores %v, root %s", out.Scores, out.Result.ScoresRoot)
	}
	var bonus []string
	for _, p := range out.Payouts {
		if p.Kind == dao.PayoutBonus {
			bonus = append(bonus, p.AmountWei.String())
		}
	}
	// The pool of 10001 less 60 % of each price is 4001, over rows 10 to 40.
	if want := []string{"400", "800", "1200", "1601"}; !slices.Equal(bonus, want) {
		t.Errorf("bonuses %v, want %v", bonus, want)
	}
	if out.Result.AggregateHash != scored.Result.AggregateHash || out.Result.ModelHash != scored.Result.ModelHash {
		t.Error("the sums depend on whether scores open")
	}
	for name, edit := range map[string]func(*synthetic){
		"totals that nobody may have":        func(x *synthetic) { x.MaskTotals = make([][]uint64, x.Committee.Pieces()) },
		"a round that the ε does not cover":  func(x *synthetic) { x.Rounds[2].Number = 4 },
		"the same, of a run without privacy": func(x *synthetic) { x.Order.Privacy = dao.Privacy{KMin: 3} },
	} {
		x := private(plainShape())
		edit(x)
		if _, err := settlement.Recompute(context.Background(), x.Transcript); !errors.Is(err, settlement.ErrIncomplete) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestNoisedRange: an aggregate may be as far out as noise takes it, and no
// further.
func TestNoisedRange(t *testing.T) {
	o := private(plainShape()).Order
	terms := must(privacy.TermsOf(o))
	open := func(x int64) error {
		v := make([]int64, d)
		v[3] = x
		_, err := settlement.OpenAggregate(t.Context(), o, []settlement.Vector{settlement.Bytes(must(mask.FromSigned(v, mask.Bits32)))}, []settlement.Vector{settlement.Bytes(make([]byte, 4*d))})
		return err
	}
	if err := open(terms.MaxSum()); err != nil {
		t.Error(err)
	}
	if err := open(-terms.MaxSum() - 1); !errors.Is(err, settlement.ErrOutOfRange) {
		t.Errorf("beyond the tail: %v", err)
	}
	o.Privacy = dao.Privacy{KMin: 3}
	if err := open(terms.MaxSum()); !errors.Is(err, settlement.ErrOutOfRange) {
		t.Errorf("without noise: %v", err)
	}
}

// TestOpenStatistics: noised statistics become sums that make an encoder;
// others are told as they are.
func TestOpenStatistics(t *testing.T) {
	s := dataset.Schema{Version: dataset.SchemaVersion, Label: dataset.Label{Name: "y", Classes: []string{"a", "b"}},
		Features: []dataset.Feature{{Name: "u", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 16}}}
	o := private(plainShape()).Order
	sum := make([]int64, dataset.StatsLength(s))
	told := must(settlement.OpenStatistics(o, s, sum))
	must(dataset.NewEncoder(s, told))
	if told[0] != 100 {
		t.Errorf("told of %d rows, the order has 100", told[0])
	}
	sum[1] = 1 << 60
	if _, err := settlement.OpenStatistics(o, s, sum); !errors.Is(err, settlement.ErrOutOfRange) {
		t.Errorf("beyond every noise: %v", err)
	}
	o.Privacy.Steps--
	if told := must(settlement.OpenStatistics(o, s, sum)); told[1] != 1<<60 {
		t.Error("statistics without noise were changed")
	}
}
