package strategy

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
	"sahm/federated/model"
)

const (
	testInputs  = 3
	testClasses = 2
	testScale   = 1 << 20
)

func spec(s *model.Strategy) model.Spec {
	out := model.DefaultSpec(model.MLP)
	out.Hidden = []int{4}
	out.Strategy = s
	return out
}

func rule(t testing.TB, s model.Spec) Rule {
	t.Helper()
	r, err := New(s, testInputs, testClasses)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func start(t testing.TB, r Rule, s model.Spec) State {
	t.Helper()
	st, err := r.Start(model.Init(s, testInputs, testClasses, dao.Hash{1}))
	if err != nil {
		t.Fatal(err)
	}
	return st
}

var (
	prox     = &model.Strategy{Name: model.FedProx, Mu: 0.1}
	adam     = &model.Strategy{Name: model.FedAdam, Beta1: 0.9, Beta2: 0.99, Tau: 0.001}
	scaffold = &model.Strategy{Name: model.SCAFFOLD}
	headless = &model.Strategy{Name: model.FedAvg, PersonalHead: true}
	both     = &model.Strategy{Name: model.SCAFFOLD, PersonalHead: true}
)

func quantised(v []float32, weight float64) []int64 {
	out := make([]int64, len(v))
	for i, x := range v {
		out[i] = int64(math.RoundToEven(float64(x) * weight * testScale))
	}
	return out
}

func TestLengths(t *testing.T) {
	d := model.NumParams(spec(nil), testInputs, testClasses)
	head := 4*testClasses + testClasses
	for _, c := range []struct {
		strategy      *model.Strategy
		shared, words int
		keeps         bool
	}{
		{nil, d, d, false},
		{prox, d, d, false},
		{adam, d, d, false},
		{scaffold, d, 2 * d, true},
		{headless, d - head, d - head, true},
		{both, d - head, 2 * (d - head), true},
	} {
		r := rule(t, spec(c.strategy))
		if r.Params() != d || r.Shared() != c.shared || r.Words() != c.words || r.Keeps() != c.keeps {
			t.Errorf("%+v: %d shared, %d words, keeps %v", c.strategy, r.Shared(), r.Words(), r.Keeps())
		}
	}
	if _, err := New(spec(nil), 0, 2); !errors.Is(err, model.ErrOutOfRange) {
		t.Errorf("no inputs: %v", err)
	}
	if _, err := New(model.Spec{}, 3, 2); !errors.Is(err, model.ErrOutOfRange) {
		t.Errorf("no spec: %v", err)
	}
}

// Averaging, with and without a proximal term, is model.Apply and its state is
// named by the model's hash alone: orders of before mean what they meant.
func TestAveragingIsApply(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := spec(rapid.SampledFrom([]*model.Strategy{nil, prox}).Draw(t, "strategy"))
		r, err := New(s, testInputs, testClasses)
		if err != nil {
			t.Fatal(err)
		}
		params := model.Init(s, testInputs, testClasses, dao.Hash{2})
		state, err := r.Start(params)
		if err != nil {
			t.Fatal(err)
		}
		sum := rapid.SliceOfN(rapid.Int64Range(-1<<22, 1<<22), len(params), len(params)).Draw(t, "sum")
		weights := rapid.Float64Range(0.1, 50).Draw(t, "weights")
		rate := rapid.Float64Range(0.1, 2).Draw(t, "rate")
		next, err := r.Next(state, Aggregate{Sum: sum, Scale: testScale, WeightSum: weights, ServerRate: rate})
		if err != nil {
			t.Fatal(err)
		}
		want, err := model.Apply(params, sum, testScale, weights, rate)
		if err != nil {
			t.Fatal(err)
		}
		if r.Hash(next) != model.Hash(want) || model.Hash(next.Params) != model.Hash(want) {
			t.Fatal("another model")
		}
	})
}

// FedAdam against the paper's lines in plain float64.
func TestAdam(t *testing.T) {
	s := spec(adam)
	r := rule(t, s)
	state := start(t, r, s)
	n := r.Words()
	m, v, x := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range x {
		x[i], v[i] = float64(state.Params[i]), adam.Tau*adam.Tau
	}
	for round := range 20 {
		sum := make([]int64, n)
		for i := range sum {
			sum[i] = int64((i+1)*(round%5-2)) * 3000
		}
		var err error
		if state, err = r.Next(state, Aggregate{Sum: sum, Scale: testScale, WeightSum: 2.5, ServerRate: 0.03}); err != nil {
			t.Fatal(err)
		}
		for i := range x {
			delta := float64(sum[i]) / (testScale * 2.5)
			m[i] = adam.Beta1*m[i] + (1-adam.Beta1)*delta
			v[i] = adam.Beta2*v[i] + (1-adam.Beta2)*delta*delta
			x[i] += 0.03 * m[i] / (math.Sqrt(v[i]) + adam.Tau)
			if d := math.Abs(x[i] - float64(state.Params[i])); d > 1e-5 {
				t.Fatalf("round %d, coordinate %d: off by %v", round, i, d)
			}
		}
	}
}

// The moments and the control variate are part of what is hashed.
func TestStateIsHashed(t *testing.T) {
	for _, declared := range []*model.Strategy{adam, scaffold} {
		s := spec(declared)
		r := rule(t, s)
		state := start(t, r, s)
		before := r.Hash(state)
		if before == model.Hash(state.Params) {
			t.Errorf("%s: the slots are not in the hash", declared.Name)
		}
		for k := range state.Slots {
			was := state.Slots[k][1]
			state.Slots[k][1] += 0.5
			if r.Hash(state) == before {
				t.Errorf("%s: slot %d is not in the hash", declared.Name, k)
			}
			state.Slots[k][1] = was
		}
		state.Params[0]++
		if r.Hash(state) == before {
			t.Errorf("%s: the parameters are not in the hash", declared.Name)
		}
	}
}

// TestVectors pins every rule's arithmetic to the bit: these hashes are the
// same on every platform.
func TestVectors(t *testing.T) {
	for _, c := range []struct {
		name     string
		strategy *model.Strategy
		want     string
	}{
		{"fedavg", nil, "0xdc66883a23f1b920e09d32b4dab80bf877f3f0d0c2f6b93a23a1dea8721a98ee"},
		{"fedprox", prox, "0xdc66883a23f1b920e09d32b4dab80bf877f3f0d0c2f6b93a23a1dea8721a98ee"},
		{"fedadam", adam, "0x4e5f6dfdc5e1dceac0b53262d74465a53a6ddfe574b980bbb0aacccf57e49880"},
		{"scaffold", scaffold, "0x5f402d4d2dd4b2264d9c181a873297eb3f8de8898f205600876a230bb56aa8d8"},
		{"fedper", headless, "0xc9bacc4a6a77bacc85dc87a80fa67f80c64f3ee91ea0f715656b8cf449a17b4c"},
		{"scaffold, fedper", both, "0xcf9c6724bba1dfcdcffd23f253bff9d1d7ef8b31a01624d4f24e3012ddf25e61"},
	} {
		s := spec(c.strategy)
		r := rule(t, s)
		state := start(t, r, s)
		members := make([]Member, 3)
		for i := range members {
			var err error
			if members[i], err = r.Join(state); err != nil {
				t.Fatal(err)
			}
		}
		for round := range 5 {
			sum, all := make([]int64, r.Words()), 0.0
			for i := range members {
				weight := float64(i+1) / 3
				l, err := r.Local(state, members[i])
				if err != nil {
					t.Fatal(err)
				}
				delta := make([]float32, r.Params())
				for j := range delta { // a training of sorts
					delta[j] = -0.1 * l.Params[j] * float32((i+j+round)%4)
					if l.Correction != nil {
						delta[j] -= float32(0.2 * l.Correction[j])
					}
				}
				up, err := r.Upload(state, delta)
				if err != nil {
					t.Fatal(err)
				}
				for j := range up {
					up[j] = float32(float64(up[j]) * weight)
				}
				for j, q := range quantised(up, 1) {
					sum[j] += q
				}
				if members[i], err = r.Settle(members[i], delta, up, weight); err != nil {
					t.Fatal(err)
				}
				all += weight
			}
			var err error
			if state, err = r.Next(state, Aggregate{Sum: sum, Scale: testScale, WeightSum: all, ServerRate: 0.75}); err != nil {
				t.Fatal(err)
			}
		}
		if got := r.Hash(state).String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestNextRefuses(t *testing.T) {
	s := spec(adam)
	r := rule(t, s)
	state := start(t, r, s)
	good := Aggregate{Sum: make([]int64, r.Words()), Scale: testScale, WeightSum: 2, ServerRate: 1}
	with := func(f func(*Aggregate)) Aggregate {
		a := good
		f(&a)
		return a
	}
	for name, c := range map[string]struct {
		state State
		a     Aggregate
		want  error
	}{
		"short sum":          {state, with(func(a *Aggregate) { a.Sum = a.Sum[1:] }), model.ErrWrongLength},
		"no weights":         {state, with(func(a *Aggregate) { a.WeightSum = 0 }), model.ErrOutOfRange},
		"more than all":      {state, with(func(a *Aggregate) { a.AllWeights = 1 }), model.ErrOutOfRange},
		"not a weight":       {state, with(func(a *Aggregate) { a.WeightSum = math.NaN() }), model.ErrOutOfRange},
		"no scale":           {state, with(func(a *Aggregate) { a.Scale = 0 }), model.ErrOutOfRange},
		"no rate":            {state, with(func(a *Aggregate) { a.ServerRate = math.Inf(1) }), model.ErrOutOfRange},
		"no moments":         {State{Params: state.Params}, good, ErrWrongState},
		"a short moment":     {State{Params: state.Params, Slots: [][]float32{state.Slots[0][1:], state.Slots[1]}}, good, ErrWrongState},
		"another model":      {State{Params: state.Params[1:], Slots: state.Slots}, good, ErrWrongState},
		"beyond every float": {state, with(func(a *Aggregate) { a.Scale, a.Sum = 1e-300, append([]int64{1 << 60}, a.Sum[1:]...) }), model.ErrNotFinite},
	} {
		if _, err := r.Next(c.state, c.a); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := r.Start(make([]float32, 3)); !errors.Is(err, model.ErrWrongLength) {
		t.Errorf("a short model: %v", err)
	}
}
