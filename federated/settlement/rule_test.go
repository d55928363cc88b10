package settlement_test

import (
	"errors"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
)

// TestOrderRule: what the market does not run, or only with noise, or with
// other vectors, is refused by name.
func TestOrderRule(t *testing.T) {
	some := &model.Participation{Kind: model.Deadline, Members: 3}
	noised := dao.Privacy{Unit: dao.UnitContributor}
	for name, c := range map[string]struct {
		family   model.Family
		strategy *model.Strategy
		privacy  dao.Privacy
		words    int // over parameters
		want     error
	}{
		"averaging":                {model.Logistic, nil, dao.Privacy{}, 1, nil},
		"fedprox":                  {model.Logistic, &model.Strategy{Name: model.FedProx, Mu: 1}, dao.Privacy{}, 1, nil},
		"scaffold":                 {model.Logistic, &model.Strategy{Name: model.SCAFFOLD}, dao.Privacy{}, 2, nil},
		"scaffold, half as long":   {model.Logistic, &model.Strategy{Name: model.SCAFFOLD}, dao.Privacy{}, 1, settlement.ErrWrongLength},
		"averaging, twice as long": {model.Logistic, nil, dao.Privacy{}, 2, settlement.ErrWrongLength},
		"personal head":            {model.MLP, &model.Strategy{Name: model.FedAvg, PersonalHead: true}, dao.Privacy{}, 1, settlement.ErrNotOffered},
		"early stop":               {model.MLP, &model.Strategy{Name: model.FedAvg, EarlyStop: &model.EarlyStop{Patience: 1}}, dao.Privacy{}, 1, nil},
		"stragglers without noise": {model.MLP, &model.Strategy{Name: model.FedAvg, Participation: some}, dao.Privacy{}, 1, strategy.ErrNeedsDP},
		"stragglers with noise":    {model.MLP, &model.Strategy{Name: model.FedAvg, Participation: some}, noised, 1, settlement.ErrNotOffered},
	} {
		s := model.DefaultSpec(c.family)
		s.Strategy = c.strategy
		o := &dao.Order{Privacy: c.privacy, Training: dao.Training{ModelLength: uint64(c.words * model.NumParams(s, inputs, classes))}}
		if _, err := settlement.OrderRule(o, s, inputs, classes); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// Two cohorts of which one sends control variates behind its updates start
// from one base: their first rounds can be subtracted.
func TestBaseOfControlVariates(t *testing.T) {
	base := func(declared *model.Strategy, words int) dao.Hash {
		s := model.DefaultSpec(model.Logistic)
		s.Strategy = declared
		d := &protocol.RunDocs{Spec: s.Canonical(), Order: dao.Order{Training: dao.Training{ModelLength: uint64(words * model.NumParams(s, inputs, classes))}}}
		return must(settlement.CohortBase(dao.RunID{1}, 1, d))
	}
	if base(nil, 1) != base(&model.Strategy{Name: model.SCAFFOLD}, 2) || base(nil, 1) == base(nil, 2) {
		t.Error("the base is not that of the model's length")
	}
}
