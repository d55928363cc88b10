package model

import "fmt"

// StrategyName names a server rule.
type StrategyName string

// Server rules: federated averaging (McMahan et al. 2017), the same with a
// proximal term in the local loss (Li et al. 2020), Adam on the server (Reddi
// et al. 2021), and averaging with control variates against client drift
// (Karimireddy et al. 2020).
const (
	FedAvg   StrategyName = "fedavg"
	FedProx  StrategyName = "fedprox"
	FedAdam  StrategyName = "fedadam"
	SCAFFOLD StrategyName = "scaffold"
)

// Strategy is how the updates of a round become the next model; a spec without
// one averages. The arithmetic is in federated/strategy.
type Strategy struct {
	Name StrategyName `json:"name"`
	// Mu is fedprox's μ, (0, 10]: the local loss gains μ/2·‖θ − θ_round‖².
	Mu float64 `json:"mu,omitempty"`
	// Beta1 in [0, 1), Beta2 in [0, 1) and Tau in (0, 1] are fedadam's; Tau is
	// its degree of adaptivity.
	Beta1 float64 `json:"beta1,omitempty"`
	Beta2 float64 `json:"beta2,omitempty"`
	Tau   float64 `json:"tau,omitempty"`
	// PersonalHead keeps the last layer with each member (FedPer, Arivazhagan
	// et al. 2019): it is neither sent nor averaged.
	PersonalHead  bool           `json:"personal_head,omitempty"`
	EarlyStop     *EarlyStop     `json:"early_stop,omitempty"`
	Participation *Participation `json:"participation,omitempty"`
}

// EarlyStop ends a run before its last round: when for Patience rounds, 1–1000,
// no validation loss was lower than the best before it by more than MinDelta,
// [0, 1000].
type EarlyStop struct {
	Patience int     `json:"patience"`
	MinDelta float64 `json:"min_delta,omitempty"`
}

// ParticipationKind says who is in a round.
type ParticipationKind string

// Kinds of participation other than everybody in every round.
const (
	// Drawn rounds are of Members members, drawn anew for each.
	Drawn ParticipationKind = "drawn"
	// Deadline rounds are of whoever sent before the round's deadline, at least
	// Members members.
	Deadline ParticipationKind = "deadline"
	// Buffered rounds end with the first Members updates of one model.
	Buffered ParticipationKind = "buffered"
)

// Participation lets rounds do without some members. Members is at least 1.
// Only runs with differential privacy may use it (protocols, differencing).
type Participation struct {
	Kind    ParticipationKind `json:"kind"`
	Members int               `json:"members"`
}

// maxPatience and maxMembers bound what a spec may ask for.
const (
	maxPatience = 1000
	maxMembers  = 1 << 20
)

// Rule is the strategy with which s is trained, averaging where it names none.
func (s Spec) Rule() Strategy {
	if s.Strategy == nil {
		return Strategy{Name: FedAvg}
	}
	return *s.Strategy
}

// validateStrategy checks every range, that no rule has another's constants,
// and what a rule needs of the local training.
func (s Spec) validateStrategy() error {
	if s.Strategy == nil {
		return nil
	}
	bad := func(field string, v any) error {
		return fmt.Errorf("%w: strategy.%s is %v", ErrOutOfRange, field, v)
	}
	r := *s.Strategy
	switch r.Name {
	case FedAvg, FedProx, FedAdam, SCAFFOLD:
	default:
		return bad("name", fmt.Sprintf("%q", r.Name))
	}
	// Written so that NaN fails every test.
	if r.Name == FedProx {
		if !(r.Mu > 0 && r.Mu <= 10) {
			return bad("mu", r.Mu)
		}
	} else if r.Mu != 0 {
		return bad("mu (fedprox only)", r.Mu)
	}
	if r.Name == FedAdam {
		switch {
		case !(r.Beta1 >= 0 && r.Beta1 < 1):
			return bad("beta1", r.Beta1)
		case !(r.Beta2 >= 0 && r.Beta2 < 1):
			return bad("beta2", r.Beta2)
		case !(r.Tau > 0 && r.Tau <= 1):
			return bad("tau", r.Tau)
		}
	} else if r.Beta1 != 0 || r.Beta2 != 0 || r.Tau != 0 {
		return bad("beta1, beta2 or tau (fedadam only)", fmt.Sprint(r.Beta1, r.Beta2, r.Tau))
	}
	if r.Name == SCAFFOLD && (s.Optimizer.Adaptive() || s.Optimizer.Schedule != (Schedule{})) {
		return bad("name (scaffold needs sgd or momentum at one rate, whose steps add up to a gradient)", fmt.Sprintf("%q", r.Name))
	}
	if r.PersonalHead && s.Family == Logistic {
		return bad("personal_head (logistic is nothing but its last layer)", true)
	}
	if e := r.EarlyStop; e != nil {
		if e.Patience < 1 || e.Patience > maxPatience {
			return bad("early_stop.patience", e.Patience)
		}
		if !(e.MinDelta >= 0 && e.MinDelta <= 1000) {
			return bad("early_stop.min_delta", e.MinDelta)
		}
	}
	if p := r.Participation; p != nil {
		switch p.Kind {
		case Drawn, Deadline, Buffered:
		default:
			return bad("participation.kind", fmt.Sprintf("%q", p.Kind))
		}
		if p.Members < 1 || p.Members > maxMembers {
			return bad("participation.members", p.Members)
		}
	}
	return nil
}

// normalStrategy is s.Strategy with one representation of plain averaging and
// its own pointers.
func (s Spec) normalStrategy() *Strategy {
	if s.Strategy == nil {
		return nil
	}
	r := *s.Strategy
	if r.EarlyStop != nil {
		e := *r.EarlyStop
		r.EarlyStop = &e
	}
	if r.Participation != nil {
		p := *r.Participation
		r.Participation = &p
	}
	if r == (Strategy{Name: FedAvg}) {
		return nil
	}
	return &r
}
