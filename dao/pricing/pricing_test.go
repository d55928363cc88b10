package pricing_test

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/dao/pricing"
)

func ether(n int64) dao.Wei {
	return dao.NewWei(new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)))
}

func sample() pricing.Book {
	return pricing.Book{
		Parameters: pricing.Parameters{
			BasePriceWei: ether(10), PerRowWei: dao.WeiOf(1e15), TierBps: [3]uint32{8_000, 10_000, 20_000}, GuaranteedBps: 6_000,
			ComputePerSeatRoundWei: ether(1), CustodyPerRoundWei: ether(2), DAOFeeBps: 500,
		},
		Dynamics: pricing.Dynamics{
			DemandRiseMicro: 50_000, DemandDecayMicro: 688, DemandCapMicro: 1_386_294, QualityMinBps: 5_000, QualityMaxBps: 15_000, QualityStepBps: 1_000,
		},
	}
}

// A dataset that a settled run used costs more from the second price period
// on, and less again later.
func Example() {
	book := sample()
	d := pricing.Dataset{Rows: 1_000}
	const now = 2_833_334
	d.Live, _ = d.Live.NoteUse(now, book.Dynamics, 10, 10)
	for _, later := range []uint32{0, 1, 2, 38, 1000} {
		price, _ := book.Price(&d, dao.TierHosted, now+later)
		fmt.Println(later, price)
	}
	// Output:
	// 0 11000000000000000000
	// 1 11000000000000000000
	// 2 11563982060136264429
	// 38 11281083233505855385
	// 1000 11000000000000000000
}

func TestMultiplier(t *testing.T) {
	for excess, want := range map[uint32]string{
		0: "1000000000000000000", 1: "1000001000000500000", 693_147: "1999999638880141982", 1_000_000: "2718281828459045235", 4_158_883: "63999994664981223546",
	} {
		got, w := pricing.Multiplier(excess), new(big.Int)
		w.SetString(want, 10)
		if d := new(big.Int).Sub(got, w); d.CmpAbs(big.NewInt(64)) > 0 {
			t.Errorf("e^(%d/10^6) is %s, want about %s", excess, got, want)
		}
	}
	// The numbers of EIP-4844's own tests.
	for _, c := range [][4]int64{{1, 0, 1, 1}, {38493, 0, 1000, 38493}, {0, 1234, 2345, 0}, {1, 2, 1, 6}, {1, 4, 2, 6}, {1, 3, 1, 16},
		{1, 6, 2, 18}, {1, 4, 1, 49}, {1, 8, 2, 50}, {10, 8, 2, 542}, {11, 8, 2, 596}, {1, 5, 1, 136}, {1, 5, 2, 11}, {2, 5, 2, 23}, {1, 50000000, 2225652, 5709098764}} {
		if got := pricing.FakeExponential(big.NewInt(c[0]), big.NewInt(c[1]), big.NewInt(c[2])); got.Int64() != c[3] {
			t.Errorf("fake_exponential(%d, %d, %d) = %s, want %d", c[0], c[1], c[2], got, c[3])
		}
	}
}

func TestExcessOf(t *testing.T) {
	for _, c := range []struct {
		m    float64
		want uint32
	}{{0.5, 0}, {1, 0}, {1.05, 48_790}, {2, 693_147}, {4, 1_386_294}, {64, 4_158_883}, {1000, 4_158_883}} {
		f, _ := big.NewFloat(c.m * 1e18).Int(nil)
		if got := pricing.ExcessOf(f); got != c.want {
			t.Errorf("excess of %v is %d, want %d", c.m, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.Uint32Range(0, 4_158_883).Draw(t, "excess")
		if got := pricing.ExcessOf(pricing.Multiplier(e)); got != e {
			t.Fatalf("%d comes back as %d", e, got)
		}
	})
	for seconds, want := range map[uint64]uint32{0: 4_158_883, 600: 693_147, 7 * 86_400: 687, math.MaxUint64: 1} {
		if got := pricing.DecayOf(seconds); got != want {
			t.Errorf("decay of a half-life of %d s is %d, want %d", seconds, got, want)
		}
	}
}

func TestShown(t *testing.T) {
	for _, c := range []struct {
		scores []int64
		want   []uint64
	}{
		{nil, nil},
		{[]int64{0, -5}, nil},
		{[]int64{1, 1, 1}, []uint64{10_000, 10_000, 10_000}},
		{[]int64{-4, 100, 300}, []uint64{0, 7_500, 20_000}},
		{[]int64{math.MaxInt64, math.MaxInt64, 1, math.MinInt64}, []uint64{19_999, 19_999, 0, 0}}, // rounded down
		{[]int64{math.MaxInt64, 0, 0, 0}, []uint64{20_000, 0, 0, 0}},
	} {
		got := pricing.Shown(c.scores)
		if !slices.Equal(got, c.want) {
			t.Errorf("scores %v show %v, want %v", c.scores, got, c.want)
		}
	}
}

func TestChecks(t *testing.T) {
	b := sample()
	if err := errors.Join(b.Parameters.Check(), b.Dynamics.Check(), pricing.Still().Check()); err != nil {
		t.Fatal(err)
	}
	big96 := dao.NewWei(new(big.Int).Lsh(big.NewInt(1), 96))
	for name, change := range map[string]func(*pricing.Book){
		"base":        func(b *pricing.Book) { b.Parameters.BasePriceWei = big96 },
		"row":         func(b *pricing.Book) { b.Parameters.PerRowWei = big96 },
		"compute":     func(b *pricing.Book) { b.Parameters.ComputePerSeatRoundWei = big96 },
		"custody":     func(b *pricing.Book) { b.Parameters.CustodyPerRoundWei = dao.WeiOf(-1) },
		"tier 0":      func(b *pricing.Book) { b.Parameters.TierBps[2] = 0 },
		"tier high":   func(b *pricing.Book) { b.Parameters.TierBps[0] = 1_000_001 },
		"guaranteed":  func(b *pricing.Book) { b.Parameters.GuaranteedBps = 10_001 },
		"fee":         func(b *pricing.Book) { b.Parameters.DAOFeeBps = 5_001 },
		"rise":        func(b *pricing.Book) { b.Dynamics.DemandRiseMicro = 693_148 },
		"no decay":    func(b *pricing.Book) { b.Dynamics.DemandDecayMicro = 0 },
		"cap":         func(b *pricing.Book) { b.Dynamics.DemandCapMicro = 4_158_884 },
		"least":       func(b *pricing.Book) { b.Dynamics.QualityMinBps = 999 },
		"most":        func(b *pricing.Book) { b.Dynamics.QualityMaxBps = 9_999 },
		"quick steps": func(b *pricing.Book) { b.Dynamics.QualityStepBps = 5_001 },
	} {
		b := sample()
		change(&b)
		if err := errors.Join(b.Parameters.Check(), b.Dynamics.Check()); !errors.Is(err, pricing.ErrBadParameters) {
			t.Errorf("%s: %v", name, err)
		}
	}
	d := pricing.Dataset{}
	if _, err := b.Price(&d, 3, 1); !errors.Is(err, pricing.ErrBadTier) {
		t.Error(err)
	}
	if _, err := b.Quote(nil, 3, 1, 1, 1); !errors.Is(err, pricing.ErrBadTier) {
		t.Error(err)
	}
	for _, rounds := range [][2]uint32{{1, 0}, {0, 0}, {3, 2}} {
		if _, err := d.Live.NoteUse(1, b.Dynamics, rounds[0], rounds[1]); !errors.Is(err, pricing.ErrBadRounds) {
			t.Errorf("%d of %d rounds: %v", rounds[0], rounds[1], err)
		}
	}
}

// TestQuoteHolds: what was quoted is enough until the next period ends,
// whatever is noted meanwhile; and no price is under its floor.
func TestQuoteHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := sample()
		ds := []pricing.Dataset{{Rows: rapid.Uint64Max(1<<48-1).Draw(t, "rows"), FloorWei: ether(rapid.Int64Range(0, 30).Draw(t, "floor"))}}
		ds[0].NextFloorWei = ds[0].FloorWei
		l, period := &ds[0].Live, uint32(100)
		happen := func(label string) {
			if rapid.Bool().Draw(t, label) {
				*l, _ = l.NoteUse(period, b.Dynamics, rapid.Uint32Range(0, 9).Draw(t, "completed"), 9)
			} else {
				*l = l.NoteQuality(period, b.Dynamics, rapid.Uint64Max(20_000).Draw(t, "shown"))
			}
		}
		for range rapid.IntRange(0, 30).Draw(t, "before") {
			happen("use")
			period += rapid.Uint32Range(0, 3).Draw(t, "wait")
		}
		offer, err := b.Quote(ds, dao.TierHosted, 3, 1, period)
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(0, 10).Draw(t, "after") {
			happen("use later")
		}
		for p := period; p <= period+1; p++ {
			least, err := b.Least(ds, dao.TierHosted, 3, 1, p)
			if err != nil {
				t.Fatal(err)
			}
			if least.Prices.MaxTotalWei.Cmp(offer.Prices.MaxTotalWei) > 0 {
				t.Fatalf("period %d: %s is quoted, %s needed", p-period, offer.Prices.MaxTotalWei, least.Prices.MaxTotalWei)
			}
			if least.DatasetPrices[0].Cmp(ds[0].FloorWei) < 0 {
				t.Fatal("under the floor")
			}
		}
	})
}
