package privacy

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

// orderOf is an order of n members with contributor-level privacy; TermsOf reads
// no more of it.
func orderOf(n int, epsilon float64, rounds uint32) *dao.Order {
	return &dao.Order{
		Datasets: make([]dao.DatasetUse, n),
		Training: dao.Training{Rounds: rounds, ModelLength: 218, StatsLength: 132, WordBits: 32, ClipNormMicro: 1_000_000},
		Privacy: dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: uint64(epsilon * 1e6), DeltaPico: 10_000_000, Steps: rounds + 1,
			KMin: uint32(n)},
	}
}

// TestTermsCostTheOrdersEpsilon compares the derived noise with the accountant:
// what a run may release costs no more than its order says, and hardly less.
func TestTermsCostTheOrdersEpsilon(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(3, 500).Draw(t, "members")
		o := orderOf(n, 0, rapid.Uint32Range(1, 200).Draw(t, "rounds"))
		o.Training.WordBits = 64
		o.Training.ModelLength = rapid.Uint64Range(1, 1<<24).Draw(t, "parameters")
		o.Training.StatsLength = rapid.Uint64Range(6, 5000).Draw(t, "statistics")
		o.Privacy.EpsilonMicro = rapid.Uint64Range(200_000, 50_000_000).Draw(t, "epsilon")
		o.Privacy.DeltaPico = rapid.Uint64Range(1, 1_000_000_000).Draw(t, "delta")
		o.Privacy.KMin = uint32(rapid.IntRange(3, n).Draw(t, "k_min"))
		o.Privacy.Colluders = uint32(rapid.IntRange(0, int(o.Privacy.KMin)-1).Draw(t, "colluders"))
		o.Privacy.Steps = o.Training.Rounds + uint32(rapid.IntRange(0, 1).Draw(t, "statistics noised"))
		terms, err := TermsOf(o)
		if errors.Is(err, ErrEpsilonUnreachable) {
			t.Skip(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		events := terms.Events()
		sums := uint64(0)
		for _, e := range events {
			sums += e.Count
		}
		if sums != uint64(o.Privacy.Steps) {
			t.Fatalf("%d sums are accounted for, the order says %d", sums, o.Privacy.Steps)
		}
		curve, err := ComposeEvents(events)
		if err != nil {
			t.Fatal(err)
		}
		spent, err := curve.EpsilonMicro(o.Privacy.DeltaPico)
		if err != nil || spent > o.Privacy.EpsilonMicro {
			t.Fatalf("ε of %d costs %d: %v", o.Privacy.EpsilonMicro, spent, err)
		}
		if float64(spent) < 0.999*float64(o.Privacy.EpsilonMicro)-10 {
			t.Fatalf("ε of %d costs only %d", o.Privacy.EpsilonMicro, spent)
		}
		h := float64(o.Privacy.KMin - o.Privacy.Colluders)
		for _, r := range []*Release{terms.Training, terms.Statistics} {
			if r != nil && r.Member*h < float64(r.Variance) {
				t.Fatalf("%v honest members of variance %v make less than %d", h, r.Member, r.Variance)
			}
		}
	})
}

// TestTermsSensitivity: the whole-number sensitivity is that of the float
// derivation, at most a unit above.
func TestTermsSensitivity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.IntRange(1, 1<<28).Draw(t, "d")
		got := normSensitivity(uint64(d))
		want, err := SkellamSensitivity(NormInt, 1, d)
		if err != nil {
			t.Fatal(err)
		}
		if got.L2 < want.L2 || got.L2 > want.L2+1 {
			t.Fatalf("Δ₂ is %d, want %d", got.L2, want.L2)
		}
		if got.L1 < got.L2 || float64(got.L1) < float64(want.L1)*(1-1e-12) || float64(got.L1) > float64(want.L1)*1.00001+2 {
			t.Fatalf("Δ₁ is %d, want %d", got.L1, want.L1)
		}
	})
}

func TestTermsTail(t *testing.T) {
	for _, d := range []uint64{1, 10, 1e3, 1e6, 1 << 28} {
		for _, v := range []uint64{1, 1e3, 1e9, 1e15, MaxVariance} {
			want, err := SkellamTail(float64(v), math.Ldexp(1, -40)/float64(d))
			if err != nil {
				t.Fatal(err)
			}
			if got := tail(v, d); got < want || float64(got) > 1.3*float64(want)+40 {
				t.Errorf("variance %d, %d coordinates: %d, Bernstein says %d", v, d, got, want)
			}
		}
	}
}

func TestTermsRefusals(t *testing.T) {
	if terms, err := TermsOf(&dao.Order{Datasets: make([]dao.DatasetUse, 4), Training: dao.Training{Rounds: 5, WordBits: 32, ClipNormMicro: 1e6}}); err != nil ||
		terms.Noised() || terms.Events() != nil || terms.MaxSum() != terms.Quantiser.MaxSum() {
		t.Fatalf("without privacy: %+v, %v", terms, err)
	} else if _, err := terms.Debit(dao.Hash{1}, 1, dao.Hash{2}); !errors.Is(err, ErrNotNoised) {
		t.Errorf("a debit of a run without noise: %v", err)
	} else if err := terms.Training.AddNoise(nil, NoiseKey{1}); !errors.Is(err, ErrNotNoised) {
		t.Errorf("noise of a run without noise: %v", err)
	}
	for name, c := range map[string]struct {
		edit func(*dao.Order)
		want error
	}{
		"control":           {func(*dao.Order) {}, nil},
		"no statistics":     {func(o *dao.Order) { o.Privacy.Steps-- }, nil},
		"two millionths":    {func(o *dao.Order) { o.Privacy.EpsilonMicro = 2 }, ErrEpsilonUnreachable},
		"ε below any noise": {func(o *dao.Order) { o.Privacy.EpsilonMicro = 1000; o.Training.WordBits = 64 }, ErrEpsilonUnreachable},
		"ε of 0":            {func(o *dao.Order) { o.Privacy.EpsilonMicro = 0 }, ErrEpsilonUnreachable},
		"δ of 0":            {func(o *dao.Order) { o.Privacy.DeltaPico = 0 }, ErrEpsilonUnreachable},
		"noise beyond 32 bits": {func(o *dao.Order) {
			o.Training.Rounds, o.Privacy.Steps, o.Datasets = 10_000, 10_001, make([]dao.DatasetUse, 1200)
		}, ErrHeadroom},
		"the same in 64 bits": {func(o *dao.Order) {
			o.Training.Rounds, o.Privacy.Steps, o.Datasets, o.Training.WordBits = 10_000, 10_001, make([]dao.DatasetUse, 1200), 64
		}, nil},
		"sum beyond 32 bits": {func(o *dao.Order) { o.Datasets = make([]dao.DatasetUse, 2048) }, ErrHeadroom},
		"nobody is honest":   {func(o *dao.Order) { o.Privacy.Colluders = o.Privacy.KMin }, ErrBadParameter},
		"k_min over n":       {func(o *dao.Order) { o.Privacy.KMin = 17 }, ErrBadParameter},
	} {
		o := orderOf(16, 3, 5)
		c.edit(o)
		terms, err := TermsOf(o)
		if !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if err == nil && (terms.Statistics != nil) != o.NoisedStatistics() {
			t.Errorf("%s: statistics noised: %v", name, terms.Statistics != nil)
		}
	}
}

// TestTermsVectors pins what every party must derive: a change of any number is
// a change of the protocol.
func TestTermsVectors(t *testing.T) {
	for _, c := range []struct {
		n       int
		epsilon float64
		rounds  uint32
		want    uint64
	}{
		{8, 8, 5, 2686109785529}, {64, 1, 5, 107965657396116}, {16, 3, 20, 51717534462173},
	} {
		terms, err := TermsOf(orderOf(c.n, c.epsilon, c.rounds))
		if err != nil {
			t.Fatal(err)
		}
		if terms.Training.Variance != c.want {
			t.Errorf("%d members, ε = %v, %d rounds: variance %d, pinned is %d", c.n, c.epsilon, c.rounds, terms.Training.Variance, c.want)
		}
		z := math.Sqrt(float64(terms.Training.Variance)) / float64(terms.Training.L2)
		t.Logf("ε = %v, %d rounds and the statistics: noise %.3f of the sensitivity", c.epsilon, c.rounds, z)
	}
}

// TestNoiseOfACohort draws every member's share as members do and looks at the
// sum's noise: mean 0, and the variance that n shares of an h-th make.
func TestNoiseOfACohort(t *testing.T) {
	const d = 20_000
	for _, c := range []struct{ n, kMin, colluders int }{{3, 3, 0}, {8, 5, 1}, {20, 20, 6}} {
		o := orderOf(c.n, 8, 5)
		o.Training.ModelLength = d
		o.Privacy.KMin, o.Privacy.Colluders = uint32(c.kMin), uint32(c.colluders)
		terms, err := TermsOf(o)
		if err != nil {
			t.Fatal(err)
		}
		sum := make([]int64, d)
		at := NoiseContext{ChainID: 1, RunID: dao.Hash{9}, Attempt: 1, Round: 2, Purpose: "train", Version: 1, Beacon: dao.Hash{7}}
		for i := range c.n {
			at.DatasetID = dao.Hash{byte(i + 1)}
			key, err := DeriveNoiseKey(dao.Hash{byte(i), 1}, at)
			if err != nil {
				t.Fatal(err)
			}
			if err := terms.Training.AddNoise(sum, key); err != nil {
				t.Fatal(err)
			}
		}
		want := float64(terms.Training.Variance) * float64(c.n) / float64(c.kMin-c.colluders)
		var mean, square float64
		for _, x := range sum {
			mean += float64(x) / d
			square += float64(x) * float64(x) / d
			if x > terms.Training.Tail || x < -terms.Training.Tail {
				t.Errorf("noise of %d is beyond the tail of %d", x, terms.Training.Tail)
			}
		}
		// Five standard errors: Var(x²) is 2σ⁴ but for a part in σ².
		if ratio := square / want; math.Abs(ratio-1) > 5*math.Sqrt(2.0/d) {
			t.Errorf("%+v: variance is %.4f of what it must be", c, ratio)
		}
		if z := mean / math.Sqrt(want/d); math.Abs(z) > 5 {
			t.Errorf("%+v: mean is %.1f standard errors from 0", c, z)
		}
	}
}

// TestDeriveNoiseKey: every part of the context makes another key.
func TestDeriveNoiseKey(t *testing.T) {
	at := NoiseContext{ChainID: 1, Escrow: dao.Address{1}, RunID: dao.Hash{1}, Attempt: 1, Round: 1, Purpose: "train", DatasetID: dao.Hash{1}, Version: 1, Beacon: dao.Hash{1}}
	seen := map[NoiseKey]bool{}
	derive := func(secret dao.Hash, edit func(*NoiseContext)) {
		c := at
		edit(&c)
		k, err := DeriveNoiseKey(secret, c)
		if err != nil || seen[k] {
			t.Errorf("%+v: %v, seen before: %v", c, err, seen[k])
		}
		seen[k] = true
	}
	for _, edit := range []func(*NoiseContext){
		func(*NoiseContext) {}, func(c *NoiseContext) { c.ChainID++ }, func(c *NoiseContext) { c.Escrow[0]++ }, func(c *NoiseContext) { c.RunID[0]++ },
		func(c *NoiseContext) { c.Attempt++ }, func(c *NoiseContext) { c.Round++ }, func(c *NoiseContext) { c.Purpose = "stats" },
		func(c *NoiseContext) { c.DatasetID[0]++ }, func(c *NoiseContext) { c.Version++ }, func(c *NoiseContext) { c.Beacon[0]++ },
	} {
		derive(dao.Hash{5}, edit)
	}
	derive(dao.Hash{6}, func(*NoiseContext) {})
	for _, c := range []NoiseContext{{Purpose: "train"}, {Beacon: dao.Hash{1}}} {
		if _, err := DeriveNoiseKey(dao.Hash{5}, c); !errors.Is(err, ErrBadParameter) {
			t.Errorf("%+v: %v", c, err)
		}
	}
	if _, err := DeriveNoiseKey(dao.Hash{}, at); !errors.Is(err, ErrBadParameter) {
		t.Errorf("no secret: %v", err)
	}
}

func TestTermsDebit(t *testing.T) {
	terms, err := TermsOf(orderOf(16, 3, 5))
	if err != nil {
		t.Fatal(err)
	}
	policy := &dao.Policy{Budgets: []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 4_000_000, DeltaPico: 10_000_000}}}
	limit, err := LimitOf(policy, dao.UnitContributor, dao.Hash{1}, 2)
	if err != nil {
		t.Fatal(err)
	}
	b, err := OpenBudget(limit)
	if err != nil {
		t.Fatal(err)
	}
	d, err := terms.Debit(dao.Hash{1}, 2, dao.Hash{8})
	if err != nil {
		t.Fatal(err)
	}
	b, _, err = b.Apply(d)
	if err != nil || b.SpentMicro() > 3_000_000 || b.SpentMicro() < 2_990_000 {
		t.Fatalf("a run of ε = 3 spends %d: %v", b.SpentMicro(), err)
	}
	// Composition is below the sum, and a second run of ε = 3 still too much.
	d.Use = dao.Hash{9}
	if _, _, err := b.Apply(d); !errors.Is(err, ErrBudgetExhausted) {
		t.Errorf("beyond the budget: %v", err)
	}
	if _, err := LimitOf(&dao.Policy{}, dao.UnitContributor, dao.Hash{1}, 2); !errors.Is(err, dao.ErrNoBudget) {
		t.Errorf("a policy without a budget: %v", err)
	}
	if VersionHash(dao.Hash{1}, 2) == VersionHash(dao.Hash{1}, 3) {
		t.Error("two versions have one name")
	}
}

// TestRestore: what was accepted stays accepted, whatever the limit says now.
func TestRestore(t *testing.T) {
	d := Debit{Version: dao.Hash{1}, Use: dao.Hash{2}, Unit: UnitContributor, Events: []Event{{Mechanism: SkellamNoise, Count: 1, Variance: 4, L2: 2, L1: 4}}}
	b, err := OpenBudget(BudgetLimit{Version: d.Version, Unit: d.Unit, EpsilonMicro: 1, DeltaPico: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := b.Apply(d); !errors.Is(err, ErrBudgetExhausted) {
		t.Fatal(err)
	}
	if b, _, err = b.Restore(d); err != nil || b.SpentMicro() <= 1 || b.RemainingMicro() != 0 {
		t.Fatalf("restored: %d spent, %d left: %v", b.SpentMicro(), b.RemainingMicro(), err)
	}
	d.Events[0].Count = 2
	if _, _, err := b.Restore(d); !errors.Is(err, ErrDebitConflict) {
		t.Errorf("another debit for the same use: %v", err)
	}
}

// TestLogSteps compares the fixed-point logarithms with those of 512 bits.
func TestLogSteps(t *testing.T) {
	for _, a := range []uint64{2, 3, 10, 63, 64, 1000, 1024} {
		want := bigLog(newBig(0).Quo(newBig(float64(a)), newBig(float64(a-1))))
		diff := newBig(0).Sub(want, fixedFloat(logStep(a)))
		if diff.Sign() != 0 && diff.MantExp(nil) > -120 {
			t.Errorf("log %d - log %d is off by %v", a, a-1, diff)
		}
	}
}

func BenchmarkTermsOf(b *testing.B) {
	o := orderOf(16, 3, 20)
	for b.Loop() {
		if _, err := TermsOf(o); err != nil {
			b.Fatal(err)
		}
	}
}
