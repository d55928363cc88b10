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

// Activation names the function between dense layers.
type Activation string

// Activations. Logistic regression has none.
const (
	ReLU Activation = "relu"
	Tanh Activation = "tanh"
)

// Spec describes one model and its local training. Binary labels are a softmax
// over two classes like any other. Read it with ParseSpec or build it and call
// Validate; spec.schema.json says the same in JSON Schema.
type Spec struct {
	Version      int           `json:"version"`
	Family       Family        `json:"family"`
	Image        Image         `json:"image,omitzero"`         // cnn only
	Convolutions []Convolution `json:"convolutions,omitempty"` // cnn only: 1–8
	Columns      []int         `json:"columns,omitempty"`      // fttransformer only: features of each column, in order; none: one each
	Transformer  Transformer   `json:"transformer,omitzero"`   // fttransformer, lm
	Hidden       []int         `json:"hidden,omitempty"`       // mlp: 1–8 widths of 1–8192; cnn: 0–8
	Activation   Activation    `json:"activation,omitempty"`   // all but logistic
	Optimizer    Optimizer     `json:"optimizer"`
	BatchSize    int           `json:"batch_size"`  // rows a step, 1–65536
	LocalSteps   int           `json:"local_steps"` // steps a round, 1–100000
	L2           float64       `json:"l2"`          // adds l2/2·‖kernels‖² to the loss, [0, 1]
	// RowClip is the L2 norm that each row's gradient is clipped to in a run with
	// record-level privacy, (0, 10^6] to a millionth; 0 in others. Logistic and
	// mlp only. BatchSize has no part in such a run: its rows are sampled.
	RowClip float64 `json:"row_clip,omitempty"`
	// Strategy is the server rule; none is plain averaging.
	Strategy *Strategy `json:"strategy,omitempty"`
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

// Validate checks every range and that nothing is there that the family or the
// optimizer does not have.
func (s Spec) Validate() error {
	bad := func(field string, v any) error { return fmt.Errorf("%w: %s is %v", ErrOutOfRange, field, v) }
	if s.Version != Version {
		return bad("version", s.Version)
	}
	if err := s.validateFamily(); err != nil {
		return err
	}
	if err := s.Optimizer.validate(); err != nil {
		return err
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
	if err := s.validateRowClip(); err != nil {
		return err
	}
	return s.validateStrategy()
}

// normal is s with one representation of "nothing" and its own slice; a
// negative zero would otherwise give equal specs two encodings.
func (s Spec) normal() Spec {
	s.Hidden = owned(s.Hidden)
	s.Columns = owned(s.Columns)
	s.Convolutions = owned(s.Convolutions)
	s.L2, s.RowClip = math.Abs(s.L2), math.Abs(s.RowClip)
	s.Optimizer = s.Optimizer.normal()
	s.Strategy = s.normalStrategy()
	return s
}

func owned[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return slices.Clone(s)
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
	if err := checkObject(dec, ""); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: data after the spec", ErrSyntax)
	}
	return nil
}

// fieldsOf lists the fields of the object at a path; nil if no object is there.
func fieldsOf(path string) []string {
	switch path {
	case "":
		return []string{"version", "family", "image", "convolutions", "columns", "transformer", "hidden", "activation", "optimizer", "batch_size", "local_steps", "l2", "row_clip", "strategy"}
	case "optimizer":
		return []string{"name", "learning_rate", "momentum", "beta1", "beta2", "epsilon", "weight_decay", "schedule"}
	case "optimizer.schedule":
		return []string{"name", "steps", "floor", "factor"}
	case "image":
		return []string{"height", "width", "channels"}
	case "convolutions[]":
		return []string{"filters", "kernel", "stride", "padding"}
	case "transformer":
		return []string{"width", "heads", "blocks", "feedforward"}
	case "strategy":
		return []string{"name", "mu", "beta1", "beta2", "tau", "personal_head", "early_stop", "participation"}
	case "strategy.early_stop":
		return []string{"patience", "min_delta"}
	case "strategy.participation":
		return []string{"kind", "members"}
	default:
		return nil
	}
}

func checkObject(dec *json.Decoder, path string) error {
	allowed, prefix := fieldsOf(path), ""
	if path != "" {
		prefix = path + "."
	}
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
		switch {
		case fieldsOf(prefix+name) != nil:
			err = checkObject(dec, prefix+name)
		case fieldsOf(prefix+name+"[]") != nil:
			err = checkList(dec, prefix+name)
		default:
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

// checkList is checkObject for a list of objects.
func checkList(dec *json.Decoder, path string) error {
	tok, err := dec.Token()
	if err != nil {
		return fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	if tok != json.Delim('[') {
		return fmt.Errorf("%w: %q is not a list", ErrSyntax, path)
	}
	for dec.More() {
		if err := checkObject(dec, path+"[]"); err != nil {
			return err
		}
	}
	if _, err := dec.Token(); err != nil {
		return fmt.Errorf("%w: %v", ErrSyntax, err)
	}
	return nil
}
