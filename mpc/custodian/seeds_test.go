package custodian_test

import (
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// TestSeedsCheck breaks each condition alone; the control passes at the end.
func TestSeedsCheck(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.RunKeys = nil
	w.Keys()
	w.Invite()
	task := func() protocol.SeedsTask { return w.SeedsTask(0) }
	send := func(b protocol.SeedsTask) *protocol.Envelope { return w.Task(protocol.SeedsCheck, 0, b) }
	staleAndDead(t, w, 0, send(task()), custodian.ErrStaleChain, custodian.ErrUnavailable)

	for name, c := range map[string]struct {
		edit func(*protocol.SeedsTask)
		want error
	}{
		"a seat less": {func(b *protocol.SeedsTask) {
			b.Seats, b.Members, b.Origins = b.Seats[1:], b.Members[1:], b.Origins[1:]
		}, custodian.ErrNotInOrder},
		"seats swapped":      {func(b *protocol.SeedsTask) { b.Seats[0], b.Seats[1] = b.Seats[1], b.Seats[0] }, custodian.ErrNotInOrder},
		"another version":    {func(b *protocol.SeedsTask) { b.Seats[0].Version = 2 }, custodian.ErrNotInOrder},
		"another creator":    {func(b *protocol.SeedsTask) { b.Seats[0].Contributor[0] ^= 1 }, custodian.ErrNotInOrder},
		"fewer members":      {func(b *protocol.SeedsTask) { b.Members = b.Members[1:] }, custodian.ErrMalformed},
		"another's seeds":    {func(b *protocol.SeedsTask) { b.Origins[0].Trainer = b.Origins[1].Trainer }, custodian.ErrNotAssigned},
		"another's word":     {func(b *protocol.SeedsTask) { b.Origins[0].Sig = b.Origins[1].Sig }, custodian.ErrBadSignature},
		"altered commitment": {func(b *protocol.SeedsTask) { b.Members[0].Commitments[3][0] ^= 1 }, custodian.ErrBadSignature},
		"a piece missing": {func(b *protocol.SeedsTask) {
			m := &b.Members[0].Mine
			m.Subsets, m.Files = m.Subsets[1:], m.Files[1:]
		}, custodian.ErrMalformed},
		"pieces in another order": {func(b *protocol.SeedsTask) {
			m := &b.Members[0].Mine
			m.Subsets[0], m.Subsets[1] = m.Subsets[1], m.Subsets[0]
		}, custodian.ErrMalformed},
		"a sealed seed copied from another member": {func(b *protocol.SeedsTask) {
			b.Members[1].Mine.Files[2] = b.Members[0].Mine.Files[2]
		}, custodian.ErrCopiedPiece},
		"a sealed seed copied from another subset": {func(b *protocol.SeedsTask) {
			b.Members[0].Mine.Files[2] = b.Members[0].Mine.Files[1]
		}, custodian.ErrCopiedPiece},
		"another custodian's seed": {func(b *protocol.SeedsTask) {
			b.Members[0].Mine.Files[5] = w.Members[0].Sealed[1].Files[5]
		}, custodian.ErrCopiedPiece},
		"cut off": {func(b *protocol.SeedsTask) {
			f := b.Members[0].Mine.Files[0]
			b.Members[0].Mine.Files[0] = f[:len(f)-1]
		}, custodian.ErrCopiedPiece},
	} {
		t.Run(name, func(t *testing.T) {
			b := task()
			c.edit(&b)
			refused(t, w, 0, send(b), c.want)
		})
	}

	t.Run("a commitment to another value", func(t *testing.T) {
		b := task()
		b.Members[0].Commitments[9][0] ^= 1 // of a subset that custodian 0 holds, signed as it is
		sig, err := typed.Sign(w.Trainers[0], w.Domain, protocol.SeatSeedsBody(w.RunID, w.Attempt, 0, b.Seats[0], b.Members[0].Commitments))
		if err != nil {
			t.Fatal(err)
		}
		b.Origins[0].Sig = sig
		refused(t, w, 0, send(b), custodian.ErrCopiedPiece)
	})
	t.Run("one value twice", func(t *testing.T) {
		held := w.Members[0].Sealed[0].Subsets
		for _, c := range []struct{ from, to, a, b int }{{0, 1, 0, 0}, {0, 1, 0, 3}, {2, 2, 1, 4}} {
			was := w.Seeds[c.to][held[c.b]].Value
			w.Seeds[c.to][held[c.b]].Value = w.Seeds[c.from][held[c.a]].Value
			w.Seal(c.to)
			refused(t, w, 0, send(task()), custodian.ErrCopiedPiece)
			w.Seeds[c.to][held[c.b]].Value = was
			w.Seal(c.to)
		}
	})
	t.Run("inactive trainer", func(t *testing.T) {
		a := w.Trainers[2].Address()
		w.Chain.SetTrainer(a, custodian.Trainer{StakeWei: dao.WeiOf(1000)})
		refused(t, w, 0, send(task()), custodian.ErrNotStaked)
		w.Chain.SetTrainer(a, custodian.Trainer{Active: true, StakeWei: dao.WeiOf(1000)})
	})
	t.Run("revoked", func(t *testing.T) {
		w.Chain.SetDataset(w.Datasets[1].ID, func(d *custodian.Dataset) { d.Status = dao.DatasetRevoked })
		refused(t, w, 0, send(task()), custodian.ErrRevoked)
		w.Chain.SetDataset(w.Datasets[1].ID, func(d *custodian.Dataset) { d.Status = dao.DatasetListed })
	})
	t.Run("run over", func(t *testing.T) {
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunRefunded })
		refused(t, w, 0, send(task()), custodian.ErrRunNotActive)
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunFunded })
	})
	t.Run("no run key", func(t *testing.T) {
		w.Attempt = 2
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.Attempt = 1 })
		w.Invite()
		refused(t, w, 0, send(task()), custodian.ErrNoKeys)
		w.Attempt = 1
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.Attempt = 0 })
	})

	// Control; the same attempt may be planned again before assignment, and
	// what a member dealt before may come again for the same place.
	w.Invite()
	out := accepted(t, w, 0, send(task()))
	same(t, out, accepted(t, w, 0, send(task())))
	w.Seal(1)
	accepted(t, w, 0, send(task()))

	// The seeds of this attempt are refused in the next.
	w.Attempt = 2
	w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State, r.Attempt = custodian.RunAssigned, 1 })
	w.Keys()
	for i := range w.Seats {
		w.Seal(i)
	}
	w.Restart(0)
	refused(t, w, 0, send(task()), custodian.ErrCopiedPiece)
	w.Invite()
	accepted(t, w, 0, send(task()))
}

// TestKMin: cohorts that look large enough and are not.
func TestKMin(t *testing.T) {
	four := func(o *dao.Order) { o.Privacy.KMin, o.Privacy.Colluders = 4, 1 }
	for name, c := range map[string]struct {
		opt mpctest.Options
		ok  bool
	}{
		"control":               {mpctest.Options{Members: 3}, true},
		"one owner twice":       {mpctest.Options{Members: 3, Plan: func(w *mpctest.World) { w.Owners[1] = w.Owners[0] }}, false},
		"one trainer twice":     {mpctest.Options{Members: 3, Plan: func(w *mpctest.World) { w.Trainers[1] = w.Trainers[0] }}, false},
		"builder's data":        {mpctest.Options{Members: 3, Plan: func(w *mpctest.World) { w.Owners[1] = w.Builder }}, false},
		"builder trains":        {mpctest.Options{Members: 3, Plan: func(w *mpctest.World) { w.Trainers[1] = w.Builder }}, false},
		"coordinator trains":    {mpctest.Options{Members: 3, Plan: func(w *mpctest.World) { w.Trainers[1] = w.Coordinator }}, false},
		"coordinator's data":    {mpctest.Options{Members: 3, Plan: func(w *mpctest.World) { w.Owners[1] = w.Coordinator }}, false},
		"four wanted, four are": {mpctest.Options{Members: 4, Change: four}, true},
		"four wanted, three are": {mpctest.Options{Members: 5, Change: four, Plan: func(w *mpctest.World) {
			w.Trainers[1], w.Trainers[2] = w.Trainers[0], w.Trainers[0]
		}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			c.opt.M, c.opt.T = 3, 2
			w := mpctest.New(t, c.opt)
			w.Keys()
			w.Invite()
			task := w.Task(protocol.SeedsCheck, 0, w.SeedsTask(0))
			if c.ok {
				accepted(t, w, 0, task)
			} else {
				refused(t, w, 0, task, custodian.ErrKMin)
			}
		})
	}
}
