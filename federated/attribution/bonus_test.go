package attribution

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func weis(v ...int64) []dao.Wei {
	var out []dao.Wei
	for _, x := range v {
		out = append(out, dao.WeiOf(x))
	}
	return out
}

func TestBonusSplit(t *testing.T) {
	for name, c := range map[string]struct {
		scores []int64
		rows   []uint64
		pool   int64
		want   []dao.Wei
		refund int64
	}{
		"in proportion":               {[]int64{1, 2, 1}, []uint64{1, 1, 1}, 400, weis(100, 200, 100), 0},
		"negative earns nothing":      {[]int64{3, -9, 3}, []uint64{1, 1, 1}, 300, weis(150, 0, 150), 0},
		"cap moves to the others":     {[]int64{98, 1, 1}, []uint64{1, 1, 1}, 300, weis(200, 50, 50), 0},
		"cap reaches a second member": {[]int64{1000, 100, 1, 1}, []uint64{1, 1, 1, 1}, 400, weis(200, 196, 2, 2), 0},
		"two at the cap":              {[]int64{1000, 1000, 1, 1}, []uint64{1, 1, 1, 1}, 400, weis(200, 200, 0, 0), 0},
		"one good of three":           {[]int64{5, -1, 0}, []uint64{1, 1, 1}, 300, weis(200, 0, 0), 100},
		"nobody good: rows":           {[]int64{-5, 0, -1}, []uint64{10, 20, 10}, 400, weis(100, 200, 100), 0},
		"not opened: rows":            {nil, []uint64{10, 20, 10}, 400, weis(100, 200, 100), 0},
		"rows are capped too":         {nil, []uint64{1000, 1, 1, 0}, 400, weis(200, 100, 100, 0), 0},
		"no rows at all":              {nil, []uint64{0, 0}, 400, weis(0, 0), 400},
		"leftover wei, largest first": {[]int64{1, 1, 1}, []uint64{1, 1, 1}, 100, weis(34, 33, 33), 0},
		"largest fraction":            {[]int64{50, 31, 19}, []uint64{1, 1, 1}, 10, weis(5, 3, 2), 0},
		"alone":                       {[]int64{7}, []uint64{1}, 99, weis(99), 0},
		"two, one good":               {[]int64{7, -7}, []uint64{1, 1}, 99, weis(99, 0), 0},
		"nothing to give":             {[]int64{7, 8}, []uint64{1, 1}, 0, weis(0, 0), 0},
		"extreme scores":              {[]int64{math.MaxInt64, math.MaxInt64, math.MinInt64}, []uint64{1, 1, 1}, 300, weis(150, 150, 0), 0},
	} {
		got, refund, err := BonusSplit(c.scores, c.rows, dao.WeiOf(c.pool))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !slices.EqualFunc(got, c.want, func(a, b dao.Wei) bool { return a.Cmp(b) == 0 }) || refund.Cmp(dao.WeiOf(c.refund)) != 0 {
			t.Errorf("%s: %v refund %v, want %v refund %v", name, got, refund, c.want, c.refund)
		}
	}
}

func TestBonusSplitRefuses(t *testing.T) {
	if _, _, err := BonusSplit(nil, nil, dao.WeiOf(1)); !errors.Is(err, ErrShape) {
		t.Errorf("nobody: %v", err)
	}
	if _, _, err := BonusSplit([]int64{1}, []uint64{1, 2}, dao.WeiOf(1)); !errors.Is(err, ErrShape) {
		t.Errorf("shape: %v", err)
	}
	if _, _, err := BonusSplit(nil, []uint64{1}, dao.WeiOf(-1)); !errors.Is(err, ErrBadPool) {
		t.Errorf("negative pool: %v", err)
	}
}

// drawCase draws members and a pool from one wei to far beyond 2^64.
func drawCase(t *rapid.T) ([]int64, []uint64, dao.Wei) {
	n := rapid.IntRange(1, 20).Draw(t, "n")
	scores := rapid.SliceOfN(rapid.OneOf(rapid.Int64(), rapid.Int64Range(-10, 10)), n, n).Draw(t, "scores")
	rows := rapid.SliceOfN(rapid.Uint64Range(0, 1000), n, n).Draw(t, "rows")
	pool := new(big.Int).SetUint64(rapid.Uint64().Draw(t, "pool"))
	pool.Lsh(pool, uint(rapid.IntRange(0, 40).Draw(t, "shift"))).Rsh(pool, uint(rapid.IntRange(0, 60).Draw(t, "down")))
	return scores, rows, dao.NewWei(pool)
}

func TestBonusSplitProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores, rows, pool := drawCase(t)
		n := int64(len(rows))
		got, refund, err := BonusSplit(scores, rows, pool)
		if err != nil {
			t.Fatal(err)
		}
		weights := Weights(scores, rows)
		limit := pool.MulDiv(dao.WeiOf(CapFactor), dao.WeiOf(n))
		sum, capped := refund, true
		for i, b := range got {
			sum = sum.Add(b)
			if b.Cmp(dao.Wei{}) < 0 || b.Cmp(limit) > 0 {
				t.Fatalf("member %d gets %v, cap %v", i, b, limit)
			}
			if weights[i].Sign() == 0 && !b.IsZero() {
				t.Fatalf("member %d with weight 0 gets %v", i, b)
			}
			if weights[i].Sign() > 0 && b.Cmp(limit) < 0 {
				capped = false
			}
			// Better scores never earn less, beyond the wei that rounding gives
			// to the earlier of two.
			for j := range got {
				if weights[i].Cmp(weights[j]) > 0 && got[j].Sub(b).Cmp(dao.Wei{}) > 0 {
					t.Fatalf("weight %v earns %v but weight %v earns %v", weights[i], b, weights[j], got[j])
				}
				if weights[i].Cmp(weights[j]) == 0 && got[j].Sub(b).Cmp(dao.WeiOf(1)) > 0 {
					t.Fatalf("equal weights earn %v and %v", b, got[j])
				}
			}
		}
		if sum.Cmp(pool) != 0 {
			t.Fatalf("bonuses and refund are %v of %v", sum, pool)
		}
		if !capped && !refund.IsZero() {
			t.Fatalf("%v refunded although somebody is under the cap", refund)
		}
		again, _, _ := BonusSplit(scores, rows, pool)
		if !slices.EqualFunc(got, again, func(a, b dao.Wei) bool { return a.Cmp(b) == 0 }) {
			t.Fatal("two calls differ")
		}
	})
}

// Raising one's own score never costs more than a wei of rounding.
func TestBonusIsMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores, rows, pool := drawCase(t)
		i := rapid.IntRange(0, len(rows)-1).Draw(t, "who")
		if !slices.ContainsFunc(scores, func(s int64) bool { return s > 0 }) || scores[i] == math.MaxInt64 {
			t.Skip("split by rows")
		}
		before, _, err := BonusSplit(scores, rows, pool)
		if err != nil {
			t.Fatal(err)
		}
		scores[i] = rapid.Int64Range(scores[i]+1, math.MaxInt64).Draw(t, "better")
		after, _, err := BonusSplit(scores, rows, pool)
		if err != nil {
			t.Fatal(err)
		}
		if before[i].Sub(after[i]).Cmp(dao.WeiOf(1)) > 0 {
			t.Fatalf("a better score earns %v instead of %v", after[i], before[i])
		}
	})
}

func TestExactShapley(t *testing.T) {
	// The glove game: players 0 and 1 hold left gloves, 2 the right one.
	got, err := ExactShapley(3, func(s uint64) float64 {
		if s&4 != 0 && s&3 != 0 {
			return 1
		}
		return 0
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{1. / 6, 1. / 6, 4. / 6} {
		if math.Abs(got[i]-want) > 1e-12 {
			t.Errorf("player %d: %v, want %v", i, got[i], want)
		}
	}
	for _, n := range []int{0, -1, 17} {
		if _, err := ExactShapley(n, func(uint64) float64 { return 0 }); !errors.Is(err, ErrTooMany) {
			t.Errorf("n = %d: %v", n, err)
		}
	}
}

// The axioms, on random games: efficiency, additive games, symmetry of equal
// players.
func TestShapleyAxioms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 7).Draw(t, "n")
		v := rapid.SliceOfN(rapid.Float64Range(-10, 10), 1<<n, 1<<n).Draw(t, "v")
		got, err := ExactShapley(n, func(s uint64) float64 { return v[s] })
		if err != nil {
			t.Fatal(err)
		}
		var sum float64
		for _, x := range got {
			sum += x
		}
		if math.Abs(sum-(v[len(v)-1]-v[0])) > 1e-9 {
			t.Fatalf("values sum to %v, the game is worth %v", sum, v[len(v)-1]-v[0])
		}
		add, _ := ExactShapley(n, func(s uint64) (out float64) {
			for i := range n {
				if s>>i&1 == 1 {
					out += v[i]
				}
			}
			return out
		})
		for i := range n {
			if math.Abs(add[i]-v[i]) > 1e-9 {
				t.Fatalf("additive game: player %d gets %v, want %v", i, add[i], v[i])
			}
		}
	})
}
