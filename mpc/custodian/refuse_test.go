package custodian_test

import (
	"errors"
	"testing"
	"time"

	"sahm/federated/protocol"
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
