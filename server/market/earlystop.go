package market

import (
	"fmt"

	"sahm/federated/model"
	"sahm/federated/strategy"
)

// stopEarly ends a training whose spec asks for it once the validation losses
// that the evaluator signed no longer fall: no further round starts, and what is
// complete is settled as after any other stop, when custodians know that no
// round can follow. The losses are those of the models entering the completed
// rounds and the current one; of a burnt round's model there is one, its last.
func (s *State) stopEarly() {
	spec, err := model.ParseSpec(s.Opened.Docs.Spec)
	if err != nil || spec.Rule().EarlyStop == nil || len(s.Completed) == 0 {
		return
	}
	stopper, stop := strategy.NewStopper(spec.Rule().EarlyStop), false
	for i := range s.Completed {
		if e := s.Completed[i].Eval; e != nil {
			stopper, _ = stopper.Observe(e.Loss)
		}
	}
	if _, stop = stopper.Observe(s.Current.Eval.Loss); !stop {
		return
	}
	s.Stopped = &Problem{Code: "early-stop", Detail: fmt.Sprintf("the validation loss no longer falls after %d of %d rounds; the rest is refunded", len(s.Completed), s.Order().Training.Rounds)}
	s.Current = nil
}
