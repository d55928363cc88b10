package custodian_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// noted reads the refusals in a custodian's log.
func noted(t *testing.T, w *mpctest.World, i int) []custodian.RefusedTask {
	t.Helper()
	out, err := custodian.ReadRefusals(w.Custodians[i].Dir, w.Domain)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestRefusalsAreBounded: strangers cannot fill the disk with refusals, nor use
// up the room in which a coordinator's attempts are noted.
func TestRefusalsAreBounded(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	var first *protocol.Envelope
	for i := range 200 {
		e := w.SignAs(w.Builder, protocol.RunKeys, uint32(i), protocol.RunKeysTask{Docs: w.Docs})
		if first == nil {
			first = e
		}
		refused(t, w, 0, e, custodian.ErrNotCoordinator)
		refused(t, w, 0, first, custodian.ErrNotCoordinator) // noted once
		w.Chain.Advance(time.Second)
	}
	list := noted(t, w, 0)
	if len(list) != 64 || !list[63].Last || list[62].Last || list[0].Coordinator {
		t.Fatalf("%d refusals of strangers noted", len(list))
	}
	docs := w.Docs
	for i := range 20 {
		docs.Order.Salt[1] = byte(i + 1)
		refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs}), custodian.ErrNotInOrder)
		if i == 1 {
			w.Restart(0) // what was noted still counts
		}
	}
	list = noted(t, w, 0)
	if len(list) != 68 || !list[67].Last || !list[67].Coordinator || !list[67].Signed || list[67].Code != "not-in-order" {
		t.Fatalf("%d refusals, the last %+v", len(list), list[len(list)-1])
	}
	// Another code has room of its own; tomorrow there is room for strangers.
	refused(t, w, 0, w.Task("run.everything", 0, struct{}{}), custodian.ErrUnknownTask)
	w.Chain.Advance(24 * time.Hour)
	refused(t, w, 0, w.SignAs(w.Builder, protocol.RunKeys, 999, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrNotCoordinator)
	if list = noted(t, w, 0); len(list) != 70 {
		t.Errorf("%d refusals", len(list))
	}
	// What everyday life brings is not noted.
	w.Custodians[0].View.Down = true
	refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrUnavailable)
	w.Custodians[0].View.Down = false
	if again := noted(t, w, 0); len(again) != 70 {
		t.Errorf("%d refusals", len(again))
	}
	// Names and signatures of any length take no more room.
	before, err := os.Stat(filepath.Join(w.Custodians[0].Dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	long := w.Task(protocol.Kind(make([]byte, 1<<20)), 0, struct{}{})
	long.Sig = make([]byte, 1<<20)
	refused(t, w, 0, long, custodian.ErrBadSignature)
	after, err := os.Stat(filepath.Join(w.Custodians[0].Dir, "log"))
	if err != nil || after.Size()-before.Size() > 4096 {
		t.Errorf("the log grew by %d bytes, %v", after.Size()-before.Size(), err)
	}
}

// TestRateLimit: who sends too much is told to wait; others are served.
func TestRateLimit(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	task := w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
	accepted(t, w, 0, task) // the coordinator is known from now on
	flood := func(e *protocol.Envelope) (served int) {
		for {
			_, err := w.Try(0, e)
			if errors.Is(err, custodian.ErrRateLimited) {
				return served
			}
			if served++; served > 9000 {
				t.Fatal("no limit")
			}
		}
	}
	stranger := w.SignAs(w.Builder, protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
	if n := flood(stranger); n != 599 {
		t.Errorf("%d tasks of strangers", n)
	}
	refused(t, w, 0, w.SignAs(w.Owners[0], protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrRateLimited)
	accepted(t, w, 0, task)
	if n := flood(task); n != 2999 {
		t.Errorf("%d more tasks of the coordinator", n)
	}
	w.Chain.Advance(time.Second)
	accepted(t, w, 0, task)
	refused(t, w, 0, stranger, custodian.ErrNotCoordinator)
	for _, r := range noted(t, w, 0) {
		if r.Code == "rate-limited" {
			t.Error("a flood is written to the log")
		}
	}
}

// TestSweep: the keys of runs that are over go without anybody asking, and
// what was sealed to them is refused by name.
func TestSweep(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3})
	w.Assign()
	over, r := w.RunID, w.NewRound(1)
	late := w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, w.Acks(r, 0, 1, 2)))
	keys := w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
	accepted(t, w, 0, late)
	w.NextRun(w.Datasets, w.Trainers)
	w.Assign()
	files := func(run dao.RunID) int {
		list, err := filepath.Glob(filepath.Join(w.Custodians[0].Dir, "runs", run.String(), "*", "*"))
		if err != nil {
			t.Fatal(err)
		}
		return len(list)
	}
	sweep := func(want int) {
		t.Helper()
		if n, err := w.Custodians[0].Sweep(t.Context()); err != nil || n != want {
			t.Errorf("%d runs closed, %v", n, err)
		}
	}
	if files(over) != 3 || files(w.RunID) != 2 { // key and seeds, and the totals of a round
		t.Fatalf("%d and %d files", files(over), files(w.RunID))
	}
	sweep(0)
	w.Chain.SetRun(over, func(r *custodian.Run) { r.State = custodian.RunRefunded })
	w.Custodians[0].View.Lag = time.Minute
	if _, err := w.Custodians[0].Sweep(t.Context()); !errors.Is(err, custodian.ErrStaleChain) {
		t.Error(err)
	}
	w.Custodians[0].View.Lag = 0
	held := func(want ...dao.RunID) {
		t.Helper()
		h, err := custodian.ReadHeld(w.Custodians[0].Dir)
		slices.SortFunc(want, func(a, b dao.RunID) int { return bytes.Compare(a[:], b[:]) })
		if err != nil || h.Datasets != 0 || !slices.Equal(h.Runs, want) {
			t.Errorf("%+v, %v", h, err)
		}
	}
	held(over, w.RunID)
	sweep(1)
	sweep(0)
	held(w.RunID)
	if files(over) != 0 || files(w.RunID) != 2 {
		t.Errorf("%d and %d files", files(over), files(w.RunID))
	}
	if _, err := os.Stat(filepath.Join(w.Custodians[0].Dir, "runs", over.String())); !errors.Is(err, os.ErrNotExist) {
		t.Error("the run's folder is there:", err)
	}
	for range 2 {
		refused(t, w, 0, keys, custodian.ErrNoKeys)
		refused(t, w, 0, late, custodian.ErrRunOver)
		w.Chain.SetRun(over, func(r *custodian.Run) { r.State = custodian.RunTraining }) // a node that lies
		refused(t, w, 0, late, custodian.ErrSeedsUnknown)
		w.Chain.SetRun(over, func(r *custodian.Run) { r.State = custodian.RunRefunded })
		w.Restart(0)
	}
	report, err := custodian.VerifyLog(w.Custodians[0].Dir)
	if err != nil || report.Kinds["run.close"] != 1 {
		t.Errorf("%+v, %v", report, err)
	}
	accepted(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}))
}

// TestConfirmations: with confirmations also the embedded chain is read where
// the view says that it is settled.
func TestConfirmations(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3, Confirmations: 3})
	task := w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
	accepted(t, w, 0, task)
	w.Custodians[1].View.Unsettled = true // the head shows the run, the settled block does not
	refused(t, w, 1, task, custodian.ErrRunNotActive)
	w.Custodians[1].View.Unsettled = false
	accepted(t, w, 1, task)
}
