package custodian_test

import (
	"crypto/rand"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/mpc/replicated"
)

func TestDatasetCheck(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	a, b := w.Datasets[0], w.Datasets[1]
	task := w.CheckTask(a.ID)
	staleAndDead(t, w, 0, task, custodian.ErrStaleChain, custodian.ErrUnavailable)

	var was custodian.Dataset
	change := func(f func(*custodian.Dataset)) {
		w.Chain.SetDataset(a.ID, func(d *custodian.Dataset) { was = *d; f(d) })
	}
	restore := func() { w.Chain.SetDataset(a.ID, func(d *custodian.Dataset) { *d = was }) }
	envelope := func(doc []byte) func(*custodian.Dataset) {
		return func(d *custodian.Dataset) { d.EnvelopeCID = w.Content.Publish(doc).String() }
	}
	for name, c := range map[string]struct {
		change func(*custodian.Dataset)
		want   error
	}{
		"unknown dataset": {func(d *custodian.Dataset) { d.Status = dao.DatasetNone }, custodian.ErrNotInOrder},
		"other version":   {func(d *custodian.Dataset) { d.Version = 2 }, custodian.ErrNotInOrder},
		"revoked":         {func(d *custodian.Dataset) { d.Status = dao.DatasetRevoked }, custodian.ErrRevoked},
		"other epoch":     {func(d *custodian.Dataset) { d.Epoch = 9 }, custodian.ErrNotMember},
		"no such content": {func(d *custodian.Dataset) {
			d.EnvelopeCID = "bafkreigaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		}, custodian.ErrUnavailable},
		"not a CID":               {func(d *custodian.Dataset) { d.EnvelopeCID = "x" }, custodian.ErrMalformed},
		"not an envelope":         {envelope([]byte("{}")), custodian.ErrMalformed},
		"another dataset's":       {envelope(b.Envelope), custodian.ErrCopiedPiece},
		"other creator on chain":  {func(d *custodian.Dataset) { d.Creator[0] ^= 1 }, custodian.ErrCopiedPiece},
		"re-made for another key": {envelope(w.Envelope(b, a.Identity)), custodian.ErrCopiedPiece},
	} {
		t.Run(name, func(t *testing.T) {
			change(c.change)
			refused(t, w, 0, task, c.want)
			restore()
		})
	}
	w.Content.Corrupt = func(b []byte) []byte { b[len(b)/2] ^= 1; return b }
	refused(t, w, 0, task, custodian.ErrMalformed)
	w.Content.Corrupt = nil

	// Control, and a retry gives the same bytes, also after a restart.
	out := accepted(t, w, 0, task)
	var reply protocol.DatasetAckReply
	if err := out.Into(protocol.DatasetAcked, &reply); err != nil {
		t.Fatal(err)
	}
	ack := typed.DatasetAck(reply.Ack)
	if err := typed.Verify(typed.RegistryDomain(custodian.EmbeddedChainID, w.Registry), &ack, reply.Sig, w.Custodians[0].Address()); err != nil {
		t.Error(err)
	}
	same(t, out, accepted(t, w, 0, w.CheckTask(a.ID)))
	w.Restart(0)
	same(t, out, accepted(t, w, 0, task))
}

// TestCopiedKeyPieces: the pieces of one dataset's key dealt again, correctly
// sealed and committed to, as another dataset's.
func TestCopiedKeyPieces(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	a, b := w.Datasets[0], w.Datasets[1]
	parts, err := replicated.Split(rand.Reader, w.Committee, a.Identity.Secret())
	if err != nil {
		t.Fatal(err)
	}
	publish := func(d mpctest.Dataset) {
		// Before the chain is locked: the envelope is made for what it says now.
		cid := w.Content.Publish(w.EnvelopeOf(d, a.Identity, parts)).String()
		w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.EnvelopeCID = cid })
	}
	publish(a)
	accepted(t, w, 0, w.CheckTask(a.ID))
	publish(b)
	refused(t, w, 0, w.CheckTask(b.ID), custodian.ErrCopiedPiece)
	w.Restart(0)
	refused(t, w, 0, w.CheckTask(b.ID), custodian.ErrCopiedPiece)
	accepted(t, w, 1, w.CheckTask(b.ID)) // who has not seen the first cannot tell
}

func TestTaskEnvelope(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	body := protocol.RunKeysTask{Docs: w.Docs}
	task := w.Task(protocol.RunKeys, 0, body)

	altered := *task
	altered.Attempt = 2
	refused(t, w, 0, &altered, custodian.ErrBadSignature)
	refused(t, w, 0, w.SignAs(w.Builder, protocol.RunKeys, 0, body), custodian.ErrNotCoordinator)
	refused(t, w, 0, w.Task("run.everything", 0, body), custodian.ErrUnknownTask)
	refused(t, w, 0, w.Task(protocol.RunKeys, 0, map[string]int{"docs": 1}), custodian.ErrMalformed)
	accepted(t, w, 0, task)
}

func TestRunKeys(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	task := w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})
	staleAndDead(t, w, 0, task, custodian.ErrStaleChain, custodian.ErrUnavailable)
	for _, s := range []custodian.RunState{custodian.RunNone, custodian.RunProposed, custodian.RunSettled, custodian.RunRefunded, custodian.RunDisputed} {
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = s })
		refused(t, w, 0, task, custodian.ErrRunNotActive)
	}
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunFunded })

	docs := w.Docs
	docs.Order.Salt[0] ^= 1
	refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs}), custodian.ErrNotInOrder)
	docs = w.Docs
	docs.Spec = []byte(`{}`)
	refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: docs}), custodian.ErrNotInOrder)
	w.Attempt = 3
	refused(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}), custodian.ErrRunNotActive)
	w.Attempt = 1

	one := accepted(t, w, 0, task)
	w.Restart(0)
	same(t, one, accepted(t, w, 0, w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs})))
	if other := accepted(t, w, 1, task); string(other.Body) == string(one.Body) {
		t.Error("two custodians have one run key")
	}

	// Close: refused before the run is over, then the keys are gone for good.
	closing := w.Task(protocol.RunClose, 0, protocol.CloseTask{})
	refused(t, w, 0, closing, custodian.ErrRunNotActive)
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunRefunded })
	done := accepted(t, w, 0, closing)
	same(t, done, accepted(t, w, 0, closing))
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunFunded })
	refused(t, w, 0, task, custodian.ErrNoKeys)
	w.Restart(0)
	refused(t, w, 0, task, custodian.ErrNoKeys)
}
