package dao_test

import (
	"errors"
	"strings"
	"testing"

	"sahm/dao"
)

// statistics is a statistics order of four, with the privacy given.
func statistics(unit uint8) dao.Order {
	o := private()
	o.Training.SpecHash = dao.Keccak256([]byte(dao.StatisticsSpec))
	o.Training.Rounds, o.Training.WordBits, o.Training.ModelLength = 1, 64, o.Training.StatsLength
	switch unit {
	case dao.UnitNone:
		o.Privacy = dao.Privacy{KMin: 3}
	case dao.UnitContributor:
		o.Privacy.Steps = 1
	case dao.UnitRecord:
		o.Privacy.Unit, o.Privacy.Steps, o.Privacy.SamplingPpb, o.Privacy.DeltaPico = unit, 1, 1_000_000_000, 1
	}
	return o
}

// TestStatisticsOrders: one sum in one round, without scores; noised for
// whatever unit it promises, or published without noise where a policy says so
// in words that are not those of encoders' statistics.
func TestStatisticsOrders(t *testing.T) {
	allows := goodPolicy()
	allows.AllowScores, allows.NoiseFreeStatistics, allows.SmallValidation = false, false, false
	allows.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 1e6, DeltaPico: 1e6}, {Unit: dao.BudgetRecord, EpsilonMicro: 1e6, DeltaPico: 1e6}}
	for _, unit := range []uint8{dao.UnitNone, dao.UnitRecord, dao.UnitContributor} {
		o := statistics(unit)
		if err := o.Validate(); err != nil {
			t.Errorf("unit %d: %v", unit, err)
		}
		if !o.StatisticsOnly() || o.Scored() || o.NoisedStatistics() != (unit != dao.UnitNone) {
			t.Errorf("unit %d: scored %t, noised %t", unit, o.Scored(), o.NoisedStatistics())
		}
		p := allows
		p.NoiseFreeCatalogue = unit == dao.UnitNone
		if err := p.AllowsRun(&o); err != nil {
			t.Errorf("unit %d: %v", unit, err)
		}
		p.NoiseFreeCatalogue, p.NoiseFreeStatistics, p.AllowScores = false, true, true
		if err := p.AllowsRun(&o); errors.Is(err, dao.ErrPolicyDenies) != (unit == dao.UnitNone) {
			t.Errorf("unit %d, consent to encoders' statistics only: %v", unit, err)
		}
		p.Budgets = nil
		if err := p.AllowsRun(&o); unit != dao.UnitNone && !errors.Is(err, dao.ErrNoBudget) {
			t.Errorf("unit %d without a budget: %v", unit, err)
		}
		for name, edit := range map[string]func(*dao.Order){
			"two rounds":         func(o *dao.Order) { o.Training.Rounds = 2 },
			"short words":        func(o *dao.Order) { o.Training.WordBits = 32 },
			"two lengths":        func(o *dao.Order) { o.Training.ModelLength++ },
			"a second sum":       func(o *dao.Order) { o.Privacy.Steps++ },
			"some rows left out": func(o *dao.Order) { o.Privacy.SamplingPpb = 1e8 },
		} {
			o := statistics(unit)
			edit(&o)
			if unit == dao.UnitNone && o.Privacy != (dao.Privacy{KMin: 3}) {
				continue // means nothing there
			}
			if err := o.Validate(); !errors.Is(err, dao.ErrBadOrder) {
				t.Errorf("unit %d, %s: %v", unit, name, err)
			}
		}
	}
	// A policy that publishes nothing is, to the byte, what it was.
	if b := goodPolicy().Canonical(); string(b) == "" || strings.Contains(string(b), "noiseFreeCatalogue") {
		t.Errorf("%s", b)
	}
	// The portal has the same bytes under the same hash.
	p := goodPolicy()
	p.NoiseFreeCatalogue, p.Text = true, "words"
	p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetRecord, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000}}
	if h := p.Hash().String(); h != "0x9c7aef32e820b9118aff370518f644790959c821f1761f1a8e8a4350fa62672f" {
		t.Error(h)
	}
	o := goodOrder()
	if p := goodPolicy(); o.StatisticsOnly() || p.NoiseFreeCatalogue {
		t.Error("an ordinary order is no statistics order")
	}
}
