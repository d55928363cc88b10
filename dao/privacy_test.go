package dao_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"sahm/dao"
)

// private is an order of four with contributor-level privacy, all of it valid.
func private() dao.Order {
	o := goodOrder()
	d := o.Datasets[0]
	d.DatasetID = dao.Hash{0x44}
	o.Datasets = append(o.Datasets, d)
	o.Prices.DatasetsWei = o.Prices.DatasetsWei.Add(d.PriceWei)
	o.Prices.MaxTotalWei = o.Prices.MaxTotalWei.Add(d.PriceWei)
	o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000, Steps: o.Training.Rounds + 1, KMin: 4, Colluders: 1}
	return o
}

func TestContributorPrivacy(t *testing.T) {
	o := private()
	if err := o.Validate(); err != nil {
		t.Fatal(err)
	}
	if !o.Contributor() || o.Scored() || !o.NoisedStatistics() {
		t.Error("a run with contributor-level privacy is noised and opens no scores")
	}
	o.Privacy.Steps--
	if err := o.Validate(); err != nil || o.NoisedStatistics() {
		t.Errorf("rounds alone: %v", err)
	}
	for name, c := range map[string]struct {
		edit func(*dao.Privacy)
		want error
	}{
		"unit 3":                       {func(p *dao.Privacy) { p.Unit = 3 }, dao.ErrBadOrder},
		"ε without a unit":             {func(p *dao.Privacy) { p.Unit = dao.UnitNone }, dao.ErrNoAccountant},
		"ε of 0":                       {func(p *dao.Privacy) { p.EpsilonMicro = 0 }, dao.ErrBadOrder},
		"ε that protects nothing":      {func(p *dao.Privacy) { p.EpsilonMicro = dao.MaxEpsilonMicro + 1 }, dao.ErrBadOrder},
		"δ of 0":                       {func(p *dao.Privacy) { p.DeltaPico = 0 }, dao.ErrBadOrder},
		"δ that gives one member away": {func(p *dao.Privacy) { p.DeltaPico = 250_000_000_000 }, dao.ErrBadOrder},
		"sampling":                     {func(p *dao.Privacy) { p.SamplingPpb = 1 }, dao.ErrBadOrder},
		"fewer sums than rounds":       {func(p *dao.Privacy) { p.Steps -= 2 }, dao.ErrBadOrder},
		"more sums than there are":     {func(p *dao.Privacy) { p.Steps++ }, dao.ErrBadOrder},
		"cohort below k_min":           {func(p *dao.Privacy) { p.KMin = 5 }, dao.ErrCohortTooSmall},
		"k_min of 2":                   {func(p *dao.Privacy) { p.KMin, p.Colluders = 2, 0 }, dao.ErrCohortTooSmall},
		"nobody is honest":             {func(p *dao.Privacy) { p.Colluders = 4 }, dao.ErrCohortTooSmall},
		"colluders that wrap":          {func(p *dao.Privacy) { p.Colluders = 1<<32 - 1 }, dao.ErrCohortTooSmall},
	} {
		o := private()
		c.edit(&o.Privacy)
		if err := o.Validate(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	one, two := dao.Address{1}, dao.Address{2}
	p := private()
	if err := p.CheckContributors([]dao.Address{one, two}); err != nil {
		t.Error(err)
	}
	if err := p.CheckContributors([]dao.Address{one, two, one}); !errors.Is(err, dao.ErrTwoDatasets) {
		t.Errorf("two datasets of one contributor: %v", err)
	}
	p.Privacy = dao.Privacy{KMin: 3}
	if err := p.CheckContributors([]dao.Address{one, one}); err != nil {
		t.Errorf("the same without privacy: %v", err)
	}
	for p, want := range map[dao.Privacy]error{{KMin: 5}: dao.ErrBadOrder, {KMin: 2}: dao.ErrBadOrder} {
		o := private()
		o.Privacy = p
		if err := o.Validate(); !errors.Is(err, want) || errors.Is(err, dao.ErrCohortTooSmall) {
			t.Errorf("without differential privacy %+v: %v", p, err)
		}
	}
}

func TestRecordPrivacy(t *testing.T) {
	record := func() dao.Order {
		o := private()
		o.Privacy = dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, SamplingPpb: 50_000_000, Steps: o.Training.Rounds * 20, KMin: 4, Colluders: 1}
		return o
	}
	o := record()
	if err := o.Validate(); err != nil {
		t.Fatal(err)
	}
	if !o.Record() || !o.Private() || o.Contributor() || !o.Scored() || !o.NoisedStatistics() {
		t.Error("a record-level run is noised, its statistics too, and its scores open: they are made of private updates")
	}
	one := dao.Address{1}
	if err := o.CheckContributors([]dao.Address{one, one, one, one}); err != nil {
		t.Errorf("rows are hidden one by one, so one may bring many datasets: %v", err)
	}
	for name, c := range map[string]struct {
		edit func(*dao.Order)
		want error
	}{
		"ε of 0":                      {func(o *dao.Order) { o.Privacy.EpsilonMicro = 0 }, dao.ErrBadOrder},
		"δ of 0":                      {func(o *dao.Order) { o.Privacy.DeltaPico = 0 }, dao.ErrBadOrder},
		"δ that gives one row away":   {func(o *dao.Order) { o.Privacy.DeltaPico = 1_000_000_000_000 / o.MostRows() }, dao.ErrBadOrder},
		"no sampling rate":            {func(o *dao.Order) { o.Privacy.SamplingPpb = 0 }, dao.ErrBadOrder},
		"a sampling rate above 1":     {func(o *dao.Order) { o.Privacy.SamplingPpb = 1_000_000_001 }, dao.ErrBadOrder},
		"no steps":                    {func(o *dao.Order) { o.Privacy.Steps = 0 }, dao.ErrBadOrder},
		"rounds of unlike many steps": {func(o *dao.Order) { o.Privacy.Steps++ }, dao.ErrBadOrder},
		"cohort below k_min":          {func(o *dao.Order) { o.Privacy.KMin = 5 }, dao.ErrBadOrder},
		"k_min of 2":                  {func(o *dao.Order) { o.Privacy.KMin, o.Privacy.Colluders = 2, 0 }, dao.ErrCohortTooSmall},
	} {
		o := record()
		c.edit(&o)
		if err := o.Validate(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	everything := record()
	everything.Privacy.SamplingPpb = 1_000_000_000
	if err := everything.Validate(); err != nil {
		t.Errorf("every row in every batch: %v", err)
	}

	const doc = `{"version":1,"tiers":["hosted"],"purposes":["training"],"minStakeWei":"0","maxHolders":1,"kMin":3,"allowScores":false,"noiseFreeStatistics":false,"smallValidation":true,"allowedTrainers":[],"labels":[],"budgets":[{"unit":"UNIT","epsilonMicro":10000000,"deltaPico":10000000,"colluders":1}],"text":""}`
	for unit, want := range map[string]error{"record": nil, "contributor": dao.ErrNoBudget} {
		p, err := dao.ParsePolicy([]byte(strings.Replace(doc, "UNIT", unit, 1)))
		if err != nil {
			t.Fatal(err)
		}
		if err := p.AllowsRun(&o); !errors.Is(err, want) {
			t.Errorf("a policy with a budget for %ss: %v", unit, err)
		}
	}
}

func TestPolicyBudgets(t *testing.T) {
	const without = `{"version":1,"tiers":["hosted"],"purposes":["training"],"minStakeWei":"0","maxHolders":1,"kMin":3,"allowScores":false,"noiseFreeStatistics":false,"smallValidation":true,"allowedTrainers":[],"labels":[],"text":""}`
	with := func(budgets string) string {
		return strings.Replace(without, `"text"`, `"budgets":`+budgets+`,"text"`, 1)
	}
	const good = `[{"unit":"contributor","epsilonMicro":10000000,"deltaPico":1000000}]`
	for doc, ok := range map[string]bool{
		without:    true,
		with(good): true,
		with(`[{"unit":"contributor","epsilonMicro":1,"deltaPico":1},{"unit":"record","epsilonMicro":1000000000,"deltaPico":999999999999}]`): true,
		with(`[{"unit":"record","epsilonMicro":1,"deltaPico":1},{"unit":"contributor","epsilonMicro":1,"deltaPico":1}]`):                     false,
		with(`[{"unit":"record","epsilonMicro":1,"deltaPico":1},{"unit":"record","epsilonMicro":1,"deltaPico":1}]`):                          false,
		with(`[{"unit":"household","epsilonMicro":1,"deltaPico":1}]`):                                                                        false,
		with(`[{"unit":"contributor","epsilonMicro":0,"deltaPico":1}]`):                                                                      false,
		with(`[{"unit":"contributor","epsilonMicro":1000000001,"deltaPico":1}]`):                                                             false,
		with(`[{"unit":"contributor","epsilonMicro":1,"deltaPico":0}]`):                                                                      false,
		with(`[{"unit":"contributor","epsilonMicro":1,"deltaPico":1000000000000}]`):                                                          false,
		with(`[{"unit":"contributor","epsilonMicro":-1,"deltaPico":1}]`):                                                                     false,
		with(`[{"unit":"contributor","epsilonMicro":1,"deltaPico":1,"more":1}]`):                                                             false,
	} {
		p, err := dao.ParsePolicy([]byte(doc))
		if (err == nil) != ok || err != nil && !errors.Is(err, dao.ErrBadPolicy) {
			t.Errorf("%s: %v", doc, err)
		}
		// Documents from before there were budgets keep their hash.
		if ok && string(p.Canonical()) != doc {
			t.Errorf("canonical form of %s is %s", doc, p.Canonical())
		}
	}

	o := private()
	allows := func(doc string, o dao.Order) error {
		p, err := dao.ParsePolicy([]byte(doc))
		if err != nil {
			t.Fatal(err)
		}
		return p.AllowsRun(&o)
	}
	if err := allows(with(good), o); err != nil {
		t.Errorf("no scores open, the statistics are noised and there is a budget: %v", err)
	}
	if err := allows(without, o); !errors.Is(err, dao.ErrNoBudget) || !errors.Is(err, dao.ErrPolicyDenies) {
		t.Errorf("without a budget: %v", err)
	}
	if err := allows(with(`[{"unit":"record","epsilonMicro":1,"deltaPico":1}]`), o); !errors.Is(err, dao.ErrNoBudget) {
		t.Errorf("with a budget of another unit: %v", err)
	}
	for colluders, ok := range map[string]bool{"1": true, "2": false} {
		doc := with(strings.Replace(good, `}]`, `,"colluders":`+colluders+`}]`, 1))
		if err := allows(doc, o); (err == nil) != ok {
			t.Errorf("a policy that asks for %s colluders, of an order with 1: %v", colluders, err)
		}
		if p, err := dao.ParsePolicy([]byte(doc)); err != nil || string(p.Canonical()) != doc {
			t.Errorf("canonical form of %s: %s, %v", doc, p.Canonical(), err)
		}
	}
	o.Privacy.Steps--
	if err := allows(with(good), o); !errors.Is(err, dao.ErrPolicyDenies) {
		t.Errorf("statistics without noise: %v", err)
	}
	if err := allows(strings.Replace(with(good), `"noiseFreeStatistics":false`, `"noiseFreeStatistics":true`, 1), o); err != nil {
		t.Errorf("statistics without noise where the policy opts in: %v", err)
	}
	var p dao.Policy
	if err := json.Unmarshal([]byte(with(good)), &p); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Budget(dao.UnitNone); !errors.Is(err, dao.ErrNoBudget) {
		t.Errorf("a budget of no unit: %v", err)
	}
}
