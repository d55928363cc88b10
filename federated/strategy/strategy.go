// Package strategy is the server rules of federated training as pure state
// machines: how the opened sum of a round's updates becomes the next model, and
// what each rule asks of a member's local training. Every custodian and every
// trainer applies the rule for itself and compares the result by its hash.
//
// It does not train (trainer/engine), does not mask or add noise (mpc/mask,
// federated/privacy), and does not decide who may be in a run. See DESIGN.md.
//
// It promises, like federated/model, that equal arguments give equal bits on
// every platform: float64 with every rounding written out, and no library
// function but Sqrt. No argument is changed.
package strategy

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"strings"

	"sahm/dao"
	"sahm/federated/model"
)

// Errors of rules. Each is wrapped with what was wrong.
var (
	// ErrNoHead reports a personal head of a model whose last layer is not at
	// the end of its parameters.
	ErrNoHead = errors.New("strategy: the model has no separate last layer")
	// ErrNeedsDP reports rounds without some members in a run without
	// differential privacy: the difference of two cohorts is somebody's update.
	ErrNeedsDP = errors.New("strategy: rounds without some members need differential privacy")
	// ErrWrongState reports a server's or member's state of another rule.
	ErrWrongState = errors.New("strategy: state of another rule")
)

// Rule is a strategy fitted to a model: a value, safe to share.
type Rule struct {
	declared model.Strategy
	params   int // d
	shared   int // of them sent, from the first
	// drift is κ: the sum of a round's coefficients on its gradients, the
	// learning rate included. Control variates travel multiplied by it, so that
	// they are of the size of updates. 1 for rules without them.
	drift float64
}

// New fits the strategy of a valid spec to inputs features and classes logits.
// Errors: those of model.CheckSize, ErrNoHead.
func New(s model.Spec, inputs, classes int) (Rule, error) {
	if err := s.Validate(); err != nil {
		return Rule{}, err
	}
	if err := model.CheckSize(s, inputs, classes); err != nil {
		return Rule{}, err
	}
	n := model.NumParams(s, inputs, classes)
	r := Rule{declared: s.Rule(), params: n, shared: n, drift: 1}
	if r.declared.PersonalHead {
		head, err := headLength(model.Shapes(s, inputs, classes))
		if err != nil {
			return Rule{}, err
		}
		r.shared -= head
	}
	if r.declared.Name == model.SCAFFOLD {
		r.drift = drift(s)
	}
	return r, nil
}

// headLength is the number of values of the last layer, which must be the tail
// of the vector and not all of it.
func headLength(shapes []model.Tensor) (int, error) {
	head, tail := 0, true
	for i := len(shapes) - 1; i >= 0; i-- {
		switch isHead := strings.HasPrefix(shapes[i].Name, "output."); {
		case isHead && tail:
			head += shapes[i].Size()
		case isHead:
			return 0, ErrNoHead
		default:
			tail = false
		}
	}
	if head == 0 || tail {
		return 0, ErrNoHead
	}
	return head, nil
}

// drift is κ = η·Σ_{j=1..K} (1 + m + … + m^(j-1)): a gradient j steps before
// the round's end has moved the parameters by η·(1 + m + … + m^(j-1)) times
// itself, m being the momentum and 0 for plain descent.
func drift(s model.Spec) float64 {
	sum, power, coefficient := 0.0, 1.0, 0.0
	for range s.LocalSteps {
		coefficient += power
		power = float64(power * s.Optimizer.Momentum)
		sum += coefficient
	}
	return float64(s.Optimizer.LearningRate * sum)
}

// Strategy is what the spec declared.
func (r Rule) Strategy() model.Strategy { return r.declared }

// Params is the length d of the parameter vector.
func (r Rule) Params() int { return r.params }

// Shared is how many parameters, from the first, are trained together: all but
// a personal head.
func (r Rule) Shared() int { return r.shared }

// Words is the length of an upload: Shared, and twice that where control
// variates travel behind the update.
func (r Rule) Words() int {
	if r.declared.Name == model.SCAFFOLD {
		return 2 * r.shared
	}
	return r.shared
}

// ServerRateMicro is the server's learning rate in millionths for an order that
// asks for none: 1, which applies an average whole, and 0.03 for fedadam, whose
// steps are of that size whatever the updates are.
func (r Rule) ServerRateMicro() uint64 {
	if r.declared.Name == model.FedAdam {
		return 30_000
	}
	return 1_000_000
}

// Check refuses, with ErrNeedsDP, rounds without some members in a run whose
// updates carry no noise.
func (r Rule) Check(dp bool) error {
	if p := r.declared.Participation; p != nil && !dp {
		return fmt.Errorf("%w: participation %q", ErrNeedsDP, p.Kind)
	}
	return nil
}

// State is what enters a round: the model, and what the rule keeps beside it.
type State struct {
	Params []float32 // d; a personal head keeps its first values
	// Slots are vectors of Shared values: fedadam's first and second moment,
	// scaffold's control variate, otherwise none.
	Slots [][]float32
}

// Start is the state entering the first round. It keeps params.
func (r Rule) Start(params []float32) (State, error) {
	if len(params) != r.params {
		return State{}, fmt.Errorf("%w: %d parameters, model has %d", model.ErrWrongLength, len(params), r.params)
	}
	s := State{Params: params}
	switch r.declared.Name {
	case model.FedAdam:
		// The paper asks for v₋₁ ≥ τ².
		second := make([]float32, r.shared)
		v := float32(float64(r.declared.Tau * r.declared.Tau))
		for i := range second {
			second[i] = v
		}
		s.Slots = [][]float32{make([]float32, r.shared), second}
	case model.SCAFFOLD:
		s.Slots = [][]float32{make([]float32, r.shared)}
	}
	return s, nil
}

// slots is how many vectors the rule keeps.
func (r Rule) slots() int {
	switch r.declared.Name {
	case model.FedAdam:
		return 2
	case model.SCAFFOLD:
		return 1
	default:
		return 0
	}
}

func (r Rule) checkState(s State) error {
	if len(s.Params) != r.params || len(s.Slots) != r.slots() {
		return fmt.Errorf("%w: %d parameters and %d slots, want %d and %d", ErrWrongState, len(s.Params), len(s.Slots), r.params, r.slots())
	}
	for _, v := range s.Slots {
		if len(v) != r.shared {
			return fmt.Errorf("%w: a slot of %d, want %d", ErrWrongState, len(v), r.shared)
		}
	}
	return nil
}

// Hash names the state: model.Hash of the parameters for a rule that keeps
// nothing else, otherwise SHA-256("sahm/server-state/v1" ‖ 0 ‖ rule ‖ 0 ‖
// hash of the parameters ‖ hash of each slot), hashes as by model.Hash.
func (r Rule) Hash(s State) dao.Hash {
	h := model.Hash(s.Params)
	if len(s.Slots) == 0 {
		return h
	}
	d := sha256.New()
	d.Write([]byte("sahm/server-state/v1\x00" + string(r.declared.Name) + "\x00"))
	d.Write(h[:])
	for _, v := range s.Slots {
		h = model.Hash(v)
		d.Write(h[:])
	}
	return dao.Hash(d.Sum(nil))
}

// Aggregate is a round's opened sum with what it takes to read it.
type Aggregate struct {
	Sum   []int64 // Words values: Σ of the cohort's weighted, quantised uploads
	Scale float64 // the quantiser's steps per unit, positive
	// WeightSum is the sum of the cohort's weights, AllWeights that of all
	// members of the run; 0 means that everybody was there.
	WeightSum, AllWeights float64
	ServerRate            float64 // η of the server, positive; 1 for plain averaging
}

// Next is the state after a round. Errors: ErrWrongState, model.ErrWrongLength,
// model.ErrOutOfRange for constants that are not positive or weights of more
// than all, and model.ErrNotFinite.
func (r Rule) Next(s State, a Aggregate) (State, error) {
	if err := r.checkState(s); err != nil {
		return State{}, err
	}
	if len(a.Sum) != r.Words() {
		return State{}, fmt.Errorf("%w: an aggregate of %d, want %d", model.ErrWrongLength, len(a.Sum), r.Words())
	}
	if a.AllWeights == 0 {
		a.AllWeights = a.WeightSum
	}
	if !(a.WeightSum > 0 && a.AllWeights >= a.WeightSum) {
		return State{}, fmt.Errorf("%w: weights of %v of %v", model.ErrOutOfRange, a.WeightSum, a.AllWeights)
	}
	head := s.Params[r.shared:]
	var next State
	var err error
	if r.declared.Name == model.FedAdam {
		next, err = r.adam(s, a)
	} else {
		next.Params, err = model.Apply(s.Params[:r.shared], a.Sum[:r.shared], a.Scale, a.WeightSum, a.ServerRate)
		if err == nil && r.declared.Name == model.SCAFFOLD {
			var control []float32
			// c ← c + Σ w·Δc / Σ_all w: who was not there has not changed its own.
			control, err = model.Apply(s.Slots[0], a.Sum[r.shared:], a.Scale, float64(a.AllWeights*r.drift), 1)
			next.Slots = [][]float32{control}
		}
	}
	if err != nil {
		return State{}, err
	}
	next.Params = append(next.Params, head...)
	return next, nil
}

// adam is FedAdam of Reddi et al. 2021, algorithm 2, without bias correction
// as there. Each line is float64 and rounds once, to the float32 that is kept
// and hashed.
func (r Rule) adam(s State, a Aggregate) (State, error) {
	denominator := float64(a.Scale * a.WeightSum)
	if !(a.Scale > 0 && a.ServerRate > 0) || math.IsInf(denominator, 0) || math.IsInf(a.ServerRate, 0) || denominator == 0 {
		return State{}, fmt.Errorf("%w: scale %v, weights %v, server rate %v", model.ErrOutOfRange, a.Scale, a.WeightSum, a.ServerRate)
	}
	b1, b2, tau := r.declared.Beta1, r.declared.Beta2, r.declared.Tau
	first, second := make([]float32, r.shared), make([]float32, r.shared)
	params := make([]float32, r.shared, r.params)
	for i := range params {
		mean := float64(float64(a.Sum[i]) / denominator)
		first[i] = float32(float64(b1*float64(s.Slots[0][i])) + float64(float64(1-b1)*mean))
		second[i] = float32(float64(b2*float64(s.Slots[1][i])) + float64(float64(1-b2)*float64(mean*mean)))
		step := float64(float64(a.ServerRate*float64(first[i])) / float64(math.Sqrt(float64(second[i]))+tau))
		params[i] = float32(float64(float64(s.Params[i]) + step))
	}
	for _, v := range [][]float32{first, second, params} {
		if err := model.CheckFinite(v); err != nil {
			return State{}, err
		}
	}
	return State{Params: params, Slots: [][]float32{first, second}}, nil
}
