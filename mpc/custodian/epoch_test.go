package custodian_test

import (
	"crypto/rand"
	"fmt"
	"testing"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/mpc/replicated"
	"sahm/storage/seal"
)

// TestHandOver: a committee of a new epoch takes office while a run of the old
// one is on its way. Who left ends what it began and takes nothing new; who
// stays serves both; pieces of the old epoch are worth nothing in the new one
// until the owner has sealed them anew.
func TestHandOver(t *testing.T) {
	const next = mpctest.Epoch + 1
	w := mpctest.New(t, mpctest.Options{})
	w.Check(w.All()...)
	w.Assign()
	var sums [][]protocol.SignedSum
	round := func(n uint32) {
		t.Helper()
		r := w.NewRound(n)
		sums = append(sums, w.Unmask(r, w.Acks(r, w.All()...), w.All()...))
		w.Finish(r)
	}
	round(1)

	// Custodian 0 leaves; everybody else is one place further on.
	newcomer, err := seal.NewIdentity(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	in := custodian.Committee{Committee: w.Committee}
	var keys []seal.Recipient
	for _, c := range w.Custodians[1:] {
		in.Members, keys = append(in.Members, c.Key.Address()), append(keys, c.Identity.Recipient())
	}
	in.Members, keys = append(in.Members, mpctest.Key("newcomer").Address()), append(keys, newcomer.Recipient())
	w.Chain.SetCommittee(next, in)

	// The chain says that the first dataset is of the new epoch; its envelope is
	// still sealed for the old one: what was said of it before is all there is.
	d := w.Datasets[0]
	w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.Epoch = next })
	for _, i := range w.All() {
		var said protocol.DatasetAckReply
		if err := accepted(t, w, i, w.CheckTask(d.ID)).Into(protocol.DatasetAcked, &said); err != nil || said.Ack.Epoch != mpctest.Epoch {
			t.Fatalf("custodian %d vouches for epoch %d: %v", i, said.Ack.Epoch, err)
		}
	}
	w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) { v.EnvelopeCID = w.Content.Publish(w.Envelope(d, d.Identity)).String() })
	refused(t, w, 1, w.CheckTask(d.ID), custodian.ErrCopiedPiece)
	refused(t, w, 0, w.CheckTask(d.ID), custodian.ErrNotMember)
	w.Chain.SetDataset(d.ID, func(v *custodian.Dataset) {
		v.EnvelopeCID = w.Content.Publish(sealedFor(t, w, d, in, next, keys)).String()
	})
	for i := 1; i < len(w.Custodians); i++ {
		accepted(t, w, i, w.CheckTask(d.ID))
	}
	refused(t, w, 0, w.CheckTask(d.ID), custodian.ErrNotMember)

	// The run of the old epoch goes on to its end with the committee it began
	// with, also after the one that left was started again.
	w.Restart(0)
	round(2)
	round(3)
	scores := w.Scores(w.All()...)
	task := w.Task(protocol.RunSign, 0, w.SignTask(sums, scores))
	for _, i := range w.All() {
		accepted(t, w, i, task)
	}
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunSettled })
	for _, i := range w.All() {
		accepted(t, w, i, w.Task(protocol.RunClose, 0, protocol.CloseTask{}))
	}

	// A run of the new epoch.
	w.Another(func(o *dao.Order) { o.Parties.Epoch = next })
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.Epoch = next })
	begin := func() *protocol.Envelope { return w.Task(protocol.RunKeys, 0, protocol.RunKeysTask{Docs: w.Docs}) }
	refused(t, w, 0, begin(), custodian.ErrNotMember)
	for i := 1; i < len(w.Custodians); i++ {
		accepted(t, w, i, begin())
	}
}

// sealedFor deals a dataset's key to a committee.
func sealedFor(t *testing.T, w *mpctest.World, d mpctest.Dataset, in custodian.Committee, epoch uint32, keys []seal.Recipient) []byte {
	t.Helper()
	parts, err := replicated.Split(rand.Reader, in.Committee, d.Identity.Secret())
	if err != nil {
		t.Fatal(err)
	}
	var pieces []seal.Piece
	for _, p := range parts {
		v := seal.Piece{Index: uint16(p.Index), Value: p.Value, Holders: in.Holders(p.Index)}
		if _, err := rand.Read(v.Salt[:]); err != nil {
			t.Fatal(err)
		}
		pieces = append(pieces, v)
	}
	info := seal.Info{ChainID: custodian.EmbeddedChainID, Registry: w.Registry, Dataset: d.ID, Version: uint64(w.Chain.Present(d.ID)),
		Creator: d.Owner.Address(), Epoch: uint64(epoch), T: in.T, Members: in.Members}
	_, doc, err := seal.BuildEnvelope(info, d.Identity.Recipient(), pieces, keys)
	if err != nil {
		t.Fatal(fmt.Errorf("sealing for epoch %d: %w", epoch, err))
	}
	return doc
}
