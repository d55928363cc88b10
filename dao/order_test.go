package dao_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

// goodOrder is valid; tests break one thing of it.
func goodOrder() dao.Order {
	o := dao.Order{
		Training: dao.Training{Rounds: 5, ModelLength: 62, StatsLength: 90, WordBits: 32, ClipNormMicro: 1, ServerRateMicro: 1, Tier: dao.TierHosted},
		Privacy:  dao.Privacy{KMin: 3},
		Prices: dao.Prices{DatasetsWei: dao.WeiOf(60), ComputeWei: dao.WeiOf(5), CustodyWei: dao.WeiOf(4), DAOFeeWei: dao.WeiOf(1),
			GuaranteedBps: 6000, MaxTotalWei: dao.WeiOf(70)},
		Validation: dao.Validation{Rows: 85},
		Deadlines:  dao.Deadlines{AssignBy: 1, StartBy: 2, TrainBy: 3, AttestBy: 4},
	}
	for i := range 3 {
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: dao.Hash{byte(i + 1)}, Version: 1, Rows: 10, Weight: dao.WeightOne, PriceWei: dao.WeiOf(20)})
	}
	return o
}

// orderCase breaks one thing of an order, or shows one that is fine.
type orderCase struct {
	name string
	edit func(*dao.Order)
	says string // part of the message; "" means valid
}

func orderCases() []orderCase {
	return []orderCase{
		{"control", func(*dao.Order) {}, ""},
		{"free", func(o *dao.Order) {
			for i := range o.Datasets {
				o.Datasets[i].PriceWei = dao.Wei{}
			}
			o.Prices.DatasetsWei, o.Prices.MaxTotalWei = dao.Wei{}, dao.WeiOf(10)
		}, ""},
		{"local tier", func(o *dao.Order) { o.Training.Tier = dao.TierLocal }, ""},
		{"64-bit words", func(o *dao.Order) { o.Training.WordBits = 64 }, ""},
		{"10000 rounds", func(o *dao.Order) { o.Training.Rounds = 10_000 }, ""},
		{"all guaranteed", func(o *dao.Order) { o.Prices.GuaranteedBps = 10_000 }, ""},
		{"lightest weight", func(o *dao.Order) { o.Datasets[0].Rows, o.Datasets[1].Weight, o.Datasets[2].Weight = 1<<40, 1, 1 }, ""},
		{"weights by rows", func(o *dao.Order) { o.Datasets[1].Rows, o.Datasets[1].Weight = 7, 700_000_000 }, ""},
		{"a run of 90 days", func(o *dao.Order) { o.Deadlines.AttestBy = o.Deadlines.AssignBy + dao.MaxRunSeconds }, ""},

		{"two datasets", func(o *dao.Order) { o.Datasets = o.Datasets[:2] }, "at least 3 datasets"},
		{"no datasets", func(o *dao.Order) { o.Datasets = nil }, "at least 3 datasets"},
		{"a dataset twice", func(o *dao.Order) { o.Datasets[2].DatasetID = o.Datasets[0].DatasetID }, "appears twice"},
		{"two versions of a dataset", func(o *dao.Order) { o.Datasets[2].DatasetID, o.Datasets[2].Version = o.Datasets[0].DatasetID, 2 }, "appears twice"},
		{"no weight", func(o *dao.Order) { o.Datasets[1].Weight = 0 }, "weight of dataset 1 does not follow from its rows"},
		{"weight over 1", func(o *dao.Order) { o.Datasets[1].Weight = dao.WeightOne + 1 }, "weight of dataset 1 does not follow from its rows"},
		{"all weight on one member", func(o *dao.Order) { o.Datasets[1].Weight, o.Datasets[2].Weight = 1, 1 }, "weight of dataset 1 does not follow from its rows"},
		{"half the weight for all", func(o *dao.Order) {
			for i := range o.Datasets {
				o.Datasets[i].Weight /= 2
			}
		}, "weight of dataset 0 does not follow from its rows"},
		{"weight rounded up", func(o *dao.Order) { o.Datasets[0].Rows, o.Datasets[1].Rows, o.Datasets[1].Weight = 3, 2, 666_666_667 }, "weight of dataset 0"},
		{"no rows", func(o *dao.Order) { o.Datasets[1].Rows = 0 }, "dataset 1 has no rows"},
		{"prices do not add up", func(o *dao.Order) { o.Datasets[0].PriceWei = dao.WeiOf(19) }, "sum to 59, not to 60"},
		{"parts do not add up", func(o *dao.Order) { o.Prices.CustodyWei = dao.WeiOf(5) }, "sum to 71, not to 70"},
		{"over 100 % guaranteed", func(o *dao.Order) { o.Prices.GuaranteedBps = 10_001 }, "above 100"},
		{"no rounds", func(o *dao.Order) { o.Training.Rounds = 0 }, "rounds"},
		{"too many rounds", func(o *dao.Order) { o.Training.Rounds = 10_001 }, "rounds"},
		{"16-bit words", func(o *dao.Order) { o.Training.WordBits = 16 }, "word size"},
		{"no model", func(o *dao.Order) { o.Training.ModelLength = 0 }, "lengths"},
		{"no statistics", func(o *dao.Order) { o.Training.StatsLength = 0 }, "lengths"},
		{"a model beyond memory", func(o *dao.Order) { o.Training.ModelLength = 1 << 61 }, "lengths"},
		{"statistics beyond memory", func(o *dao.Order) { o.Training.StatsLength = dao.MaxVectorLength + 1 }, "lengths"},
		{"the largest vectors", func(o *dao.Order) {
			o.Training.ModelLength, o.Training.StatsLength = dao.MaxVectorLength, dao.MaxVectorLength
		}, ""},
		{"no clip norm", func(o *dao.Order) { o.Training.ClipNormMicro = 0 }, "clip norm"},
		{"no server rate", func(o *dao.Order) { o.Training.ServerRateMicro = 0 }, "server rate"},
		{"encrypted tier", func(o *dao.Order) { o.Training.Tier = dao.TierEncrypted }, "not encrypted"},
		{"a tier that does not exist", func(o *dao.Order) { o.Training.Tier = 9 }, "tier(9)"},
		{"k_min of 2", func(o *dao.Order) { o.Privacy.KMin = 2 }, "k_min"},
		{"a colluder more than k_min covers", func(o *dao.Order) { o.Privacy.Colluders = 1 }, "k_min"},
		{"k_min over the cohort", func(o *dao.Order) { o.Privacy.KMin = 4 }, "k_min is 4"},
		{"assign and start together", func(o *dao.Order) { o.Deadlines.StartBy = 1 }, "deadlines"},
		{"start after training", func(o *dao.Order) { o.Deadlines.StartBy = 3 }, "deadlines"},
		{"attest before training", func(o *dao.Order) { o.Deadlines.AttestBy = 3 }, "deadlines"},
		{"a run of 90 days and a second", func(o *dao.Order) { o.Deadlines.AttestBy = o.Deadlines.AssignBy + dao.MaxRunSeconds + 1 }, "within 90 days"},
		{"a deadline beyond time", func(o *dao.Order) { o.Deadlines.AttestBy = 1 << 63 }, "below 2^63"},
		{"all deadlines beyond time", func(o *dao.Order) {
			o.Deadlines = dao.Deadlines{AssignBy: 1<<64 - 4, StartBy: 1<<64 - 3, TrainBy: 1<<64 - 2, AttestBy: 1<<64 - 1}
		}, "below 2^63"},
		{"no deadlines", func(o *dao.Order) { o.Deadlines = dao.Deadlines{} }, "deadlines"},
	}
}

func TestOrderValidate(t *testing.T) {
	for _, c := range orderCases() {
		o := goodOrder()
		c.edit(&o)
		err := o.Validate()
		switch {
		case c.says == "" && err != nil:
			t.Errorf("%s: %v", c.name, err)
		case c.says != "" && (!errors.Is(err, dao.ErrBadOrder) || !strings.Contains(err.Error(), c.says)):
			t.Errorf("%s: got %v, want an error about %q", c.name, err, c.says)
		}
	}
	for name, edit := range map[string]func(*dao.Order){
		"a finite ε": func(o *dao.Order) { o.Privacy.EpsilonMicro = 3_000_000 },
	} {
		o := goodOrder()
		edit(&o)
		if err := o.Validate(); !errors.Is(err, dao.ErrNoAccountant) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestWeight: the formula, at its edges and against exact arithmetic.
func TestWeight(t *testing.T) {
	const top = 1<<64 - 1
	for _, c := range []struct{ rows, most, want uint64 }{
		{100, 100, dao.WeightOne}, {50, 100, dao.WeightOne / 2}, {1, 3, 333_333_333}, {2, 3, 666_666_666},
		{1, 1 << 40, 1}, {1, top, 1}, {top, top, dao.WeightOne}, {top - 1, top, dao.WeightOne - 1},
		{4, 3, dao.WeightOne}, {0, 7, 1},
	} {
		if got := dao.Weight(c.rows, c.most); got != c.want {
			t.Errorf("Weight(%d, %d) = %d, want %d", c.rows, c.most, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		most := rapid.Uint64Range(1, top).Draw(t, "most")
		rows := rapid.Uint64Range(1, most).Draw(t, "rows")
		want := new(big.Int).Mul(new(big.Int).SetUint64(rows), big.NewInt(dao.WeightOne))
		want.Div(want, new(big.Int).SetUint64(most))
		if got := dao.Weight(rows, most); got != max(1, want.Uint64()) {
			t.Fatalf("Weight(%d, %d) = %d, want %s", rows, most, got, want)
		}
	})
}

// TestOrderKMinOverflow: k_min = 3 + colluders must not wrap around.
func TestOrderKMinOverflow(t *testing.T) {
	o := goodOrder()
	o.Privacy.Colluders = 1<<32 - 3
	if err := o.Validate(); !errors.Is(err, dao.ErrBadOrder) {
		t.Errorf("%d colluders: %v", o.Privacy.Colluders, err)
	}
}

func TestOrderJSON(t *testing.T) {
	o := goodOrder()
	raw, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	var back dao.Order
	if err := json.Unmarshal(raw, &back); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(raw) {
		t.Errorf("%s\n%s, %v", raw, again, err)
	}
	if !strings.Contains(string(raw), `"maxTotalWei":"70"`) {
		t.Error("amounts are not decimal strings")
	}
	if w := o.WeightSum(); w != 3 {
		t.Errorf("weights sum to %v", w)
	}
}
