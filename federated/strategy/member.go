package strategy

import (
	"fmt"

	"sahm/federated/model"
)

// Member is what a rule leaves with a member between rounds. It never leaves
// the member, and it advances only with a round whose sum was opened.
type Member struct {
	Control []float32 // scaffold's own control variate, Shared values
	Head    []float32 // a personal head
}

// Join is a member before its first round.
func (r Rule) Join(s State) (Member, error) {
	if err := r.checkState(s); err != nil {
		return Member{}, err
	}
	var m Member
	if r.declared.Name == model.SCAFFOLD {
		m.Control = make([]float32, r.shared)
	}
	if r.shared < r.params {
		m.Head = append(m.Head, s.Params[r.shared:]...)
	}
	return m, nil
}

// Keeps reports whether the rule leaves anything with members.
func (r Rule) Keeps() bool {
	return r.declared.Name == model.SCAFFOLD || r.shared < r.params
}

func (r Rule) checkMember(s State, m Member) error {
	if err := r.checkState(s); err != nil {
		return err
	}
	control := 0
	if r.declared.Name == model.SCAFFOLD {
		control = r.shared
	}
	if len(m.Control) != control || len(m.Head) != r.params-r.shared {
		return fmt.Errorf("%w: a member's control of %d and head of %d, want %d and %d", ErrWrongState, len(m.Control), len(m.Head), control, r.params-r.shared)
	}
	return nil
}

// Local is what a member's training takes from the rule.
type Local struct {
	Params     []float32 // where it starts: d values, not to be changed
	Prox       float64   // fedprox's μ, 0 for none
	Correction []float32 // added to the gradient of every step: d values, or nil
}

// Local prepares a round. Errors: ErrWrongState.
func (r Rule) Local(s State, m Member) (Local, error) {
	if err := r.checkMember(s, m); err != nil {
		return Local{}, err
	}
	l := Local{Params: s.Params, Prox: r.declared.Mu}
	if len(m.Head) > 0 {
		l.Params = append(append(make([]float32, 0, r.params), s.Params[:r.shared]...), m.Head...)
	}
	if r.declared.Name == model.SCAFFOLD {
		l.Correction = make([]float32, r.params) // a head of one's own has no drift
		for i, own := range m.Control {
			l.Correction[i] = float32(float64(s.Slots[0][i]) - float64(own))
		}
	}
	return l, nil
}

// Upload is what a member sends, before it is weighted, clipped and quantised:
// the change of the shared parameters and, for scaffold, κ times the change of
// its control variate by option II of the paper, c_i⁺ − c_i = −c − Δ/κ. delta
// is the change of all parameters in local training; it is not changed.
func (r Rule) Upload(s State, delta []float32) ([]float32, error) {
	if err := r.checkState(s); err != nil {
		return nil, err
	}
	if len(delta) != r.params {
		return nil, fmt.Errorf("%w: an update of %d, model has %d", model.ErrWrongLength, len(delta), r.params)
	}
	v := append(make([]float32, 0, r.Words()), delta[:r.shared]...)
	if r.declared.Name == model.SCAFFOLD {
		for i, c := range s.Slots[0] {
			v = append(v, float32(-float64(float64(c)*r.drift)-float64(delta[i])))
		}
	}
	return v, model.CheckFinite(v)
}

// Settle is the member after a round whose sum was opened. sent is its upload
// as it was quantised, weighted and clipped; weight, in (0, 1], is its weight.
// A clipped upload moves the member's control variate by as much as the
// server's, so that the server's stays the weighted mean of the members'.
// Errors: ErrWrongState, model.ErrWrongLength, model.ErrOutOfRange and
// model.ErrNotFinite.
func (r Rule) Settle(m Member, delta, sent []float32, weight float64) (Member, error) {
	if len(delta) != r.params || len(sent) != r.Words() {
		return Member{}, fmt.Errorf("%w: an update of %d and an upload of %d, want %d and %d", model.ErrWrongLength, len(delta), len(sent), r.params, r.Words())
	}
	if !(weight > 0 && weight <= 1) {
		return Member{}, fmt.Errorf("%w: a weight of %v", model.ErrOutOfRange, weight)
	}
	var next Member
	if r.declared.Name == model.SCAFFOLD {
		if len(m.Control) != r.shared {
			return Member{}, fmt.Errorf("%w: a control variate of %d, want %d", ErrWrongState, len(m.Control), r.shared)
		}
		next.Control = make([]float32, r.shared)
		unit := float64(weight * r.drift)
		for i, own := range m.Control {
			next.Control[i] = float32(float64(own) + float64(float64(sent[r.shared+i])/unit))
		}
	}
	if r.shared < r.params {
		if len(m.Head) != r.params-r.shared {
			return Member{}, fmt.Errorf("%w: a head of %d, want %d", ErrWrongState, len(m.Head), r.params-r.shared)
		}
		next.Head = make([]float32, len(m.Head))
		for i, own := range m.Head {
			next.Head[i] = float32(float64(own) + float64(delta[r.shared+i]))
		}
	}
	for _, v := range [][]float32{next.Control, next.Head} {
		if err := model.CheckFinite(v); err != nil {
			return Member{}, err
		}
	}
	return next, nil
}

// Model is the member's own model: the shared part, with its head.
func (r Rule) Model(s State, m Member) ([]float32, error) {
	l, err := r.Local(s, m)
	return l.Params, err
}
