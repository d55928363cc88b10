package model

import (
	"fmt"
	"math"
)

// OptimizerName names a local update rule.
type OptimizerName string

// Optimizers. Their state (velocity, moments) starts at zero in every round.
// With g the batch's gradient and η the rate of the step:
//
//	sgd       θ ← θ − η·g
//	momentum  v ← m·v + g;  θ ← θ − η·v                    (heavy ball)
//	adam      a ← β1·a + (1−β1)·g;  b ← β2·b + (1−β2)·g²
//	          θ ← θ − η·â/(√b̂ + ε), with â = a/(1−β1^t), b̂ = b/(1−β2^t),
//	          t the round's step from 1             (Kingma & Ba 2015)
//	adamw     adam after θ ← θ − η·λ·θ on the kernels
//	                                          (Loshchilov & Hutter 2019)
const (
	SGD      OptimizerName = "sgd"
	Momentum OptimizerName = "momentum"
	Adam     OptimizerName = "adam"
	AdamW    OptimizerName = "adamw"
)

// Optimizer is the local update rule. Every number that a rule has must be
// given, and none that it has not: there are no defaults that a reader of a
// spec would have to know.
type Optimizer struct {
	Name         OptimizerName `json:"name"`
	LearningRate float64       `json:"learning_rate"`          // (0, 10]
	Momentum     float64       `json:"momentum,omitempty"`     // momentum: (0, 1)
	Beta1        float64       `json:"beta1,omitempty"`        // adam, adamw: (0, 1)
	Beta2        float64       `json:"beta2,omitempty"`        // adam, adamw: (0, 1)
	Epsilon      float64       `json:"epsilon,omitempty"`      // adam, adamw: [1e-12, 1]
	WeightDecay  float64       `json:"weight_decay,omitempty"` // adamw: (0, 1]
	Schedule     Schedule      `json:"schedule,omitzero"`
}

// ScheduleName names how the learning rate changes.
type ScheduleName string

// Schedules. Constant is written by leaving the schedule out.
const (
	Constant ScheduleName = ""
	Cosine   ScheduleName = "cosine"
	Step     ScheduleName = "step"
)

// Schedule multiplies the learning rate by a factor in (0, 1]. It counts the
// steps of the run, not of the round (step t of round r is r·LocalSteps + t):
// a rate that fell and rose again within every round would leave the last
// rounds as coarse as the first, and a centralised model of as many steps
// would not be comparable.
//
//	cosine  Floor + (1−Floor)·(1 + cos(π·min(t, Steps)/Steps))/2
//	step    Factor^⌊t/Steps⌋
type Schedule struct {
	Name   ScheduleName `json:"name"`
	Steps  int          `json:"steps"`            // 1–10^9
	Floor  float64      `json:"floor,omitempty"`  // cosine: [0, 1)
	Factor float64      `json:"factor,omitempty"` // step: (0, 1)
}

// maxScheduleSteps bounds a schedule; the longest run is far shorter.
const maxScheduleSteps = 1_000_000_000

// Rate is the learning rate of the run's step t, counted from 0. Its cosine is
// the standard library's, so it belongs to training, which is repeatable
// within one class of hardware, and to nothing that parties must agree on.
func (o Optimizer) Rate(t int) float64 {
	switch s := o.Schedule; s.Name {
	case Cosine:
		c := math.Cos(math.Pi * float64(min(t, s.Steps)) / float64(s.Steps))
		return o.LearningRate * (s.Floor + float64((1-s.Floor)*(1+c)/2))
	case Step:
		rate := o.LearningRate
		for range min(t/s.Steps, 2000) { // 0.7^2000 is below any float64
			rate *= s.Factor
		}
		return rate
	}
	return o.LearningRate
}

// Adaptive reports whether o keeps Adam's two moments.
func (o Optimizer) Adaptive() bool { return o.Name == Adam || o.Name == AdamW }

func (o Optimizer) validate() error {
	bad := func(field string, v any) error {
		return fmt.Errorf("%w: optimizer.%s is %v", ErrOutOfRange, field, v)
	}
	within := func(v float64) bool { return v > 0 && v < 1 } // false for NaN
	if !(o.LearningRate > 0 && o.LearningRate <= 10) {
		return bad("learning_rate", o.LearningRate)
	}
	switch o.Name {
	case SGD, Momentum, Adam, AdamW:
	default:
		return bad("name", fmt.Sprintf("%q", o.Name))
	}
	none := func(field string, v float64) error { return bad(field+" ("+string(o.Name)+" has none)", v) }
	switch {
	case o.Name == Momentum && !within(o.Momentum):
		return bad("momentum", o.Momentum)
	case o.Name != Momentum && o.Momentum != 0:
		return none("momentum", o.Momentum)
	case !o.Adaptive() && o.Beta1 != 0:
		return none("beta1", o.Beta1)
	case !o.Adaptive() && o.Beta2 != 0:
		return none("beta2", o.Beta2)
	case !o.Adaptive() && o.Epsilon != 0:
		return none("epsilon", o.Epsilon)
	case o.Adaptive() && !within(o.Beta1):
		return bad("beta1", o.Beta1)
	case o.Adaptive() && !within(o.Beta2):
		return bad("beta2", o.Beta2)
	case o.Adaptive() && !(o.Epsilon >= 1e-12 && o.Epsilon <= 1):
		return bad("epsilon", o.Epsilon)
	case o.Name == AdamW && !(o.WeightDecay > 0 && o.WeightDecay <= 1):
		return bad("weight_decay", o.WeightDecay)
	case o.Name != AdamW && o.WeightDecay != 0:
		return none("weight_decay", o.WeightDecay)
	}
	s := o.Schedule
	if s == (Schedule{}) {
		return nil
	}
	switch s.Name {
	case Cosine:
		if !(s.Floor >= 0 && s.Floor < 1) {
			return bad("schedule.floor", s.Floor)
		}
		if s.Factor != 0 {
			return bad("schedule.factor (cosine has none)", s.Factor)
		}
	case Step:
		if !within(s.Factor) {
			return bad("schedule.factor", s.Factor)
		}
		if s.Floor != 0 {
			return bad("schedule.floor (step has none)", s.Floor)
		}
	default:
		return bad("schedule.name", fmt.Sprintf("%q", s.Name))
	}
	if s.Steps < 1 || s.Steps > maxScheduleSteps {
		return bad("schedule.steps", s.Steps)
	}
	return nil
}

// normal is o without negative zeros.
func (o Optimizer) normal() Optimizer {
	for _, v := range []*float64{&o.Momentum, &o.Beta1, &o.Beta2, &o.Epsilon, &o.WeightDecay, &o.Schedule.Floor, &o.Schedule.Factor} {
		*v = math.Abs(*v)
	}
	return o
}
