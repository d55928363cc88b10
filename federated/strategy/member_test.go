package strategy

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"sahm/federated/model"
)

// descend is a local training on f(θ) = ½·Σ a·(θ − target)², by the spec's
// optimizer, in the engine's order: correction and velocity, then the step.
func descend(s model.Spec, l Local, curve, target float64) []float32 {
	theta, velocity := make([]float64, len(l.Params)), make([]float64, len(l.Params))
	for i, p := range l.Params {
		theta[i] = float64(p)
	}
	for range s.LocalSteps {
		for i := range theta {
			g := curve * (theta[i] - target)
			g += l.Prox * (theta[i] - float64(l.Params[i]))
			if l.Correction != nil {
				g += float64(l.Correction[i])
			}
			velocity[i] = s.Optimizer.Momentum*velocity[i] + g
			theta[i] -= s.Optimizer.LearningRate * velocity[i]
		}
	}
	delta := make([]float32, len(theta))
	for i := range theta {
		delta[i] = float32(theta[i] - float64(l.Params[i]))
	}
	return delta
}

// Members whose losses have different curvature and different minima: the
// minimum of the weighted loss is where averaging does not arrive, because a
// member with the steeper loss gets further in its local steps.
var (
	curves  = []float64{0.3, 1, 6}
	targets = []float64{4, -1, -3}
	weights = []float64{1, 0.5, 0.25}
)

func optimum() float64 {
	up, down := 0.0, 0.0
	for i, w := range weights {
		up += w * curves[i] * targets[i]
		down += w * curves[i]
	}
	return up / down
}

// federate trains on them and gives the largest distance to the minimum, and
// what the members keep.
func federate(t testing.TB, s model.Spec, rounds int, serverRate, clip float64) (float64, State, []Member) {
	t.Helper()
	r := rule(t, s)
	state := start(t, r, s)
	members := make([]Member, len(weights))
	for i := range members {
		var err error
		if members[i], err = r.Join(state); err != nil {
			t.Fatal(err)
		}
	}
	for range rounds {
		sum, all := make([]int64, r.Words()), 0.0
		for i, w := range weights {
			l, err := r.Local(state, members[i])
			if err != nil {
				t.Fatal(err)
			}
			delta := descend(s, l, curves[i], targets[i])
			up, err := r.Upload(state, delta)
			if err != nil {
				t.Fatal(err)
			}
			norm := 0.0
			for _, v := range up {
				norm += float64(v) * float64(v) * w * w
			}
			factor := w * min(1, clip/math.Sqrt(norm))
			for j := range up {
				up[j] = float32(float64(up[j]) * factor)
			}
			for j, q := range quantised(up, 1) {
				sum[j] += q
			}
			if members[i], err = r.Settle(members[i], delta, up, w); err != nil {
				t.Fatal(err)
			}
			all += w
		}
		var err error
		if state, err = r.Next(state, Aggregate{Sum: sum, Scale: testScale, WeightSum: all, ServerRate: serverRate}); err != nil {
			t.Fatal(err)
		}
	}
	far := 0.0
	for _, p := range state.Params[:r.Shared()] {
		far = max(far, math.Abs(float64(p)-optimum()))
	}
	return far, state, members
}

// TestDrift: what scaffold is for. Plain averaging stops away from the
// minimum, a proximal term brings it nearer, control variates bring it there,
// with plain descent and with momentum.
func TestDrift(t *testing.T) {
	for _, momentum := range []float64{0, 0.5} {
		s := spec(nil)
		s.LocalSteps = 20
		s.Optimizer = model.Optimizer{Name: model.SGD, LearningRate: 0.05}
		if momentum > 0 {
			s.Optimizer.Name, s.Optimizer.Momentum = model.Momentum, momentum
		}
		plain, _, _ := federate(t, s, 300, 1, math.Inf(1))
		s.Strategy = &model.Strategy{Name: model.FedProx, Mu: 1}
		near, _, _ := federate(t, s, 300, 1, math.Inf(1))
		s.Strategy = scaffold
		exact, _, _ := federate(t, s, 300, 1, math.Inf(1))
		if plain < 0.2 || near > 0.9*plain || exact > 1e-3 {
			t.Errorf("momentum %v: averaging ends %v from the minimum, fedprox %v, scaffold %v", momentum, plain, near, exact)
		}
	}
}

// A member's control variate is the mean of its gradients over the round.
func TestControlIsTheMeanGradient(t *testing.T) {
	for _, momentum := range []float64{0, 0.9} {
		s := spec(scaffold)
		s.LocalSteps = 7
		s.Optimizer = model.Optimizer{Name: model.SGD, LearningRate: 0.03}
		if momentum > 0 {
			s.Optimizer.Name, s.Optimizer.Momentum = model.Momentum, momentum
		}
		r := rule(t, s)
		state := start(t, r, s)
		m, err := r.Join(state)
		if err != nil {
			t.Fatal(err)
		}
		for i := range m.Control {
			m.Control[i], state.Slots[0][i] = 0.1, -0.3
		}
		l, err := r.Local(state, m)
		if err != nil {
			t.Fatal(err)
		}
		// A constant gradient is its own mean, whatever the correction was.
		const gradient = 1.25
		delta := make([]float32, r.Params())
		velocity, moved := 0.0, 0.0
		for range s.LocalSteps {
			velocity = momentum*velocity + gradient + float64(l.Correction[0])
			moved -= s.Optimizer.LearningRate * velocity
		}
		for i := range delta {
			delta[i] = float32(moved)
		}
		up, err := r.Upload(state, delta)
		if err != nil {
			t.Fatal(err)
		}
		next, err := r.Settle(m, delta, up, 1)
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range next.Control {
			if math.Abs(float64(v)-gradient) > 1e-5 {
				t.Fatalf("momentum %v: control %d is %v, want %v", momentum, i, v, gradient)
			}
		}
	}
}

// However hard uploads are clipped, the server's control variate stays the
// weighted mean of the members', up to quantisation.
func TestClippedControlsStayTogether(t *testing.T) {
	for _, clip := range []float64{math.Inf(1), 1, 0.05} {
		s := spec(scaffold)
		s.LocalSteps = 10
		s.Optimizer = model.Optimizer{Name: model.SGD, LearningRate: 0.05}
		_, state, members := federate(t, s, 40, 1, clip)
		all := 0.0
		for _, w := range weights {
			all += w
		}
		for i, c := range state.Slots[0] {
			mean := 0.0
			for k, m := range members {
				mean += weights[k] * float64(m.Control[i]) / all
			}
			if math.Abs(mean-float64(c)) > 1e-3 {
				t.Fatalf("clip %v, coordinate %d: the server has %v, the members' mean is %v", clip, i, c, mean)
			}
		}
	}
}

// Who was not in a round keeps its control variate, and the server's moves by
// the share of those who were.
func TestPartialControl(t *testing.T) {
	s := spec(scaffold)
	r := rule(t, s)
	state := start(t, r, s)
	up := make([]float32, r.Words())
	for i := range up[r.Shared():] {
		up[r.Shared()+i] = 0.5
	}
	half := quantised(up, 1)
	full, err := r.Next(state, Aggregate{Sum: half, Scale: testScale, WeightSum: 1, ServerRate: 1})
	if err != nil {
		t.Fatal(err)
	}
	part, err := r.Next(state, Aggregate{Sum: half, Scale: testScale, WeightSum: 1, AllWeights: 4, ServerRate: 1})
	if err != nil {
		t.Fatal(err)
	}
	if a, b := full.Slots[0][0], part.Slots[0][0]; !(a > 0) || math.Abs(float64(a/b)-4) > 1e-5 {
		t.Errorf("all members move the control by %v, a quarter of them by %v", a, b)
	}
	if model.Hash(full.Params) != model.Hash(part.Params) {
		t.Error("who was not there changed the average")
	}
}

// TestPersonalHead: the last layer is in no upload, the server's does not
// change, and a member's own goes on from round to round.
func TestPersonalHead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := spec(rapid.SampledFrom([]*model.Strategy{headless, both}).Draw(t, "strategy"))
		r, err := New(s, testInputs, testClasses)
		if err != nil {
			t.Fatal(err)
		}
		params := rapid.SliceOfN(rapid.Float32Range(-1, 1), r.Params(), r.Params()).Draw(t, "params")
		delta := rapid.SliceOfN(rapid.Float32Range(-1, 1), r.Params(), r.Params()).Draw(t, "delta")
		state, err := r.Start(params)
		if err != nil {
			t.Fatal(err)
		}
		m, err := r.Join(state)
		if err != nil {
			t.Fatal(err)
		}
		up, err := r.Upload(state, delta)
		if err != nil {
			t.Fatal(err)
		}
		other := append([]float32(nil), delta...)
		for i := r.Shared(); i < len(other); i++ {
			other[i] *= -3
		}
		if again, err := r.Upload(state, other); err != nil || model.Hash(again) != model.Hash(up) {
			t.Fatalf("the head shows in the upload: %v", err)
		}
		next, err := r.Next(state, Aggregate{Sum: quantised(up, 1), Scale: testScale, WeightSum: 1, ServerRate: 1})
		if err != nil {
			t.Fatal(err)
		}
		if m, err = r.Settle(m, delta, up, 1); err != nil {
			t.Fatal(err)
		}
		own, err := r.Model(next, m)
		if err != nil {
			t.Fatal(err)
		}
		for i := r.Shared(); i < r.Params(); i++ {
			if next.Params[i] != params[i] {
				t.Fatalf("the server's head changed at %d", i)
			}
			if want := params[i] + delta[i]; own[i] != want {
				t.Fatalf("the member's head at %d is %v, want %v", i, own[i], want)
			}
		}
		if model.Hash(own[:r.Shared()]) != model.Hash(next.Params[:r.Shared()]) {
			t.Fatal("the member's body is not the shared one")
		}
	})
}

func TestMemberRefusals(t *testing.T) {
	s := spec(both)
	r := rule(t, s)
	state := start(t, r, s)
	m, err := r.Join(state)
	if err != nil {
		t.Fatal(err)
	}
	delta, sent := make([]float32, r.Params()), make([]float32, r.Words())
	if _, err := r.Local(state, Member{}); !errors.Is(err, ErrWrongState) {
		t.Errorf("a member of another rule: %v", err)
	}
	if _, err := r.Join(State{}); !errors.Is(err, ErrWrongState) {
		t.Errorf("no state: %v", err)
	}
	if _, err := r.Upload(state, delta[1:]); !errors.Is(err, model.ErrWrongLength) {
		t.Errorf("a short update: %v", err)
	}
	if _, err := r.Settle(m, delta, sent[1:], 1); !errors.Is(err, model.ErrWrongLength) {
		t.Errorf("a short upload: %v", err)
	}
	if _, err := r.Settle(Member{}, delta, sent, 1); !errors.Is(err, ErrWrongState) {
		t.Errorf("nobody's round: %v", err)
	}
	for _, w := range []float64{0, 2, math.NaN()} {
		if _, err := r.Settle(m, delta, sent, w); !errors.Is(err, model.ErrOutOfRange) {
			t.Errorf("weight %v: %v", w, err)
		}
	}
	delta[0] = float32(math.Inf(1))
	if _, err := r.Upload(state, delta); !errors.Is(err, model.ErrNotFinite) {
		t.Errorf("an infinite update: %v", err)
	}
}
