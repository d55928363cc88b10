// Package model is the declarative model: which network is trained, how its
// parameters are laid out in one flat vector, how they start, how a round's
// aggregate is applied, and how they are hashed and written down. The
// coordinator, every custodian and every trainer use this package so that they
// agree on those parameters bit for bit.
//
// It does not train (see trainer/engine) and does not quantise or mask (see
// federated/privacy and mpc/mask). It promises that every function is a pure
// function of its arguments with the same result on every platform: no fused
// multiply-add, no map order, no floating-point library function but Sqrt,
// which IEEE 754 rounds correctly.
package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"

	"sahm/dao"
)

// Errors of specs and parameters. Each is wrapped with what was wrong.
var (
	ErrUnknownField = errors.New("unknown model spec field")
	ErrSyntax       = errors.New("malformed model spec")
	ErrOutOfRange   = errors.New("model spec value out of range")
	ErrWrongLength  = errors.New("parameter vector has the wrong length")
	ErrNotFinite    = errors.New("parameter is not finite")
)

// Version is the only spec version there is.
const Version = 1

// Limits of a spec. They bound what a trainer can be asked to allocate.
const (
	MaxSpecBytes  = 64 << 10
	MaxLayers     = 8
	MaxWidth      = 8192
	MaxBatch      = 65536
	MaxLocalSteps = 100_000
	MaxParams     = 1 << 28
)

// Family names a kind of network.
type Family string

// Families: multinomial logistic regression and a multi-layer perceptron.
const (
	Logistic Family = "logistic"
	MLP      Family = "mlp"
)

// Activation names the function between an MLP's layers.
type Activation string

// Activations. Logistic regression has none.
const (
	ReLU Activation = "relu"
	Tanh Activation = "tanh"
)

// OptimizerName names a local update rule.
type OptimizerName string

// Optimizers: plain stochastic gradient descent, and with heavy-ball momentum
// v ← m·v + g, θ ← θ − η·v whose velocity starts at zero in every round.
const (
	SGD      OptimizerName = "sgd"
	Momentum OptimizerName = "momentum"
)

// Optimizer is the local update rule. LearningRate is in (0, 10]; Momentum in
// (0, 1) for momentum and absent for sgd.
type Optimizer struct {
	Name         OptimizerName `json:"name"`
	LearningRate float64       `json:"learning_rate"`
	Momentum     float64       `json:"momentum,omitempty"`
}

// Spec describes one model and its local training. Binary labels are a softmax
// over two classes like any other. Read it with ParseSpec or build it and call
// Validate; spec.schema.json says the same in JSON Schema.
type Spec struct {
	Version    int        `json:"version"`
	Family     Family     `json:"family"`
	Hidden     []int      `json:"hidden,omitempty"`     // mlp only: 1–8 widths of 1–8192
	Activation Activation `json:"activation,omitempty"` // mlp only
	Optimizer  Optimizer  `json:"optimizer"`
	BatchSize  int        `json:"batch_size"`  // rows a step, 1–65536
	LocalSteps int        `json:"local_steps"` // steps a round, 1–100000
	L2         float64    `json:"l2"`          // adds l2/2·‖kernels‖² to the loss, [0, 1]
}

// ParseSpec reads and validates a spec. It refuses unknown, repeated and
// differently-cased fields (ErrUnknownField names the field), nulls, trailing
// data (ErrSyntax) and values out of range (ErrOutOfRange).
func ParseSpec(data []byte) (Spec, error) {
	if len(data) > MaxSpecBytes {
		return Spec{}, fmt.Errorf("%w: %d bytes, at most %d", ErrSyntax, len(data), MaxSpecBytes)
	}
	if err := checkFields(data); err != nil {
		return Spec{}, err
	}
	var s Spec
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		return Spec{}, fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	if err := s.Validate(); err != nil {
		return Spec{}, err
	}
	return s.normal(), nil
}

// Validate checks every range and that only an mlp has hidden layers.
func (s Spec) Validate() error {
	bad := func(field string, v any) error { return fmt.Errorf("%w: %s is %v", ErrOutOfRange, field, v) }
	if s.Version != Version {
		return bad("version", s.Version)
	}
	switch s.Family {
	case Logistic:
		if len(s.Hidden) != 0 {
			return bad("hidden (logistic has none)", s.Hidden)
		}
		if s.Activation != "" {
			return bad("activation (logistic has none)", s.Activation)
		}
	case MLP:
		if len(s.Hidden) < 1 || len(s.Hidden) > MaxLayers {
			return bad("number of hidden layers", len(s.Hidden))
		}
		for _, w := range s.Hidden {
			if w < 1 || w > MaxWidth {
				return bad("hidden", w)
			}
		}
		if s.Activation != ReLU && s.Activation != Tanh {
			return bad("activation", fmt.Sprintf("%q", s.Activation))
		}
	default:
		return bad("family", fmt.Sprintf("%q", s.Family))
	}
	// Written so that NaN fails every test.
	if !(s.Optimizer.LearningRate > 0 && s.Optimizer.LearningRate <= 10) {
		return bad("optimizer.learning_rate", s.Optimizer.LearningRate)
	}
	switch s.Optimizer.Name {
	case SGD:
		if s.Optimizer.Momentum != 0 {
			return bad("optimizer.momentum (sgd has none)", s.Optimizer.Momentum)
		}
	case Momentum:
		if !(s.Optimizer.Momentum > 0 && s.Optimizer.Momentum < 1) {
			return bad("optimizer.momentum", s.Optimizer.Momentum)
		}
	default:
		return bad("optimizer.name", fmt.Sprintf("%q", s.Optimizer.Name))
	}
	if s.BatchSize < 1 || s.BatchSize > MaxBatch {
		return bad("batch_size", s.BatchSize)
	}
	if s.LocalSteps < 1 || s.LocalSteps > MaxLocalSteps {
		return bad("local_steps", s.LocalSteps)
	}
	if !(s.L2 >= 0 && s.L2 <= 1) {
		return bad("l2", s.L2)
	}
	return nil
}

// normal is s with one representation of "nothing" and its own slice; a
// negative zero would otherwise give equal specs two encodings.
func (s Spec) normal() Spec {
	s.Hidden = slices.Clone(s.Hidden)
	if len(s.Hidden) == 0 {
		s.Hidden = nil
	}
	s.L2 = math.Abs(s.L2)
	s.Optimizer.Momentum = math.Abs(s.Optimizer.Momentum)
	return s
}

// Canonical is the one encoding that is hashed: JSON without white space,
// fields in the order of the struct, numbers in their shortest form. The spec
// must be valid; an invalid one encodes to nil.
func (s Spec) Canonical() []byte {
	if s.Validate() != nil {
		return nil
	}
	b, err := json.Marshal(s.normal())
	if err != nil {
		return nil
	}
	return b
}

// Hash is SHA-256("sahm/model-spec/v1" ‖ 0 ‖ Canonical()): the model spec hash
// of a run order.
func (s Spec) Hash() dao.Hash {
	d := sha256.New()
	d.Write([]byte("sahm/model-spec/v1\x00"))
	d.Write(s.Canonical())
	return dao.Hash(d.Sum(nil))
}

// checkFields walks the tokens, because encoding/json matches names without
// regard to case and lets the last of two equal names win.
func checkFields(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	top := []string{"version", "family", "hidden", "activation", "optimizer", "batch_size", "local_steps", "l2"}
	if err := checkObject(dec, "", top); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: data after the spec", ErrSyntax)
	}
	return nil
}

func checkObject(dec *json.Decoder, prefix string, allowed []string) error {
	tok, err := dec.Token()
	if err != nil {
		return fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	if tok != json.Delim('{') {
		return fmt.Errorf("%w: %swant an object", ErrSyntax, prefix)
	}
	seen := map[string]bool{}
	for dec.More() {
		tok, err := dec.Token()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrSyntax, err)
		}
		name, _ := tok.(string)
		if !slices.Contains(allowed, name) {
			return fmt.Errorf("%w: %q", ErrUnknownField, prefix+name)
		}
		if seen[name] {
			return fmt.Errorf("%w: %q is repeated", ErrSyntax, prefix+name)
		}
		seen[name] = true
		if prefix == "" && name == "optimizer" {
			err = checkObject(dec, "optimizer.", []string{"name", "learning_rate", "momentum"})
		} else {
			var raw json.RawMessage
			err = dec.Decode(&raw)
			if err == nil && bytes.Equal(raw, []byte("null")) {
				return fmt.Errorf("%w: %q is null", ErrSyntax, prefix+name)
			}
		}
		if err != nil {
			if errors.Is(err, ErrUnknownField) || errors.Is(err, ErrSyntax) {
				return err
			}
			return fmt.Errorf("%w: %v", ErrSyntax, err)
		}
	}
	if _, err := dec.Token(); err != nil {
		return fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	return nil
}
