package custodian_test

import (
	"errors"
	"testing"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// refused demands that custodian i refuses task with exactly the error want.
func refused(t *testing.T, w *mpctest.World, i int, task *protocol.Envelope, want error) {
	t.Helper()
	if _, err := w.Try(i, task); !errors.Is(err, want) {
		t.Errorf("%s: got %v, want %v", task.Kind, err, want)
	}
}

// accepted demands an answer and returns it.
func accepted(t *testing.T, w *mpctest.World, i int, task *protocol.Envelope) *protocol.Envelope {
	t.Helper()
	out, err := w.Try(i, task)
	if err != nil {
		t.Fatalf("%s: %v", task.Kind, err)
	}
	return out
}

// same demands that two answers are the same signed bytes.
func same(t *testing.T, a, b *protocol.Envelope) {
	t.Helper()
	if a.Kind != b.Kind || string(a.Body) != string(b.Body) || string(a.Sig) != string(b.Sig) {
		t.Errorf("%s: two different answers", a.Kind)
	}
}

// staleAndDead checks that a task is refused while the own node's head is old
// or the node does not answer.
func staleAndDead(t *testing.T, w *mpctest.World, i int, task *protocol.Envelope, stale, dead error) {
	t.Helper()
	v := w.Custodians[i].View
	v.Lag = time.Minute
	refused(t, w, i, task, stale)
	v.Lag, v.Down = 0, true
	refused(t, w, i, task, dead)
	v.Down = false
}

// TestLengths: an order whose vectors are not those of its model is refused
// before anything is allocated by it.
func TestLengths(t *testing.T) {
	for name, change := range map[string]func(*dao.Training){
		"a word more":       func(v *dao.Training) { v.ModelLength++ },
		"a huge model":      func(v *dao.Training) { v.ModelLength = dao.MaxVectorLength },
		"fewer statistics":  func(v *dao.Training) { v.StatsLength-- },
		"a huge statistics": func(v *dao.Training) { v.StatsLength = dao.MaxVectorLength },
	} {
		w := mpctest.New(t, mpctest.Options{Change: func(o *dao.Order) { change(&o.Training) }})
		if _, err := w.Try(0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})); !errors.Is(err, custodian.ErrNotInOrder) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestPanic: a task that makes a custodian panic is refused; the next one is
// answered.
func TestPanic(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	task := w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
	w.Custodians[0].View.Panic = true
	refused(t, w, 0, task, custodian.ErrInternal)
	w.Custodians[0].View.Panic = false
	accepted(t, w, 0, task)
}
