package custodian_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// trained is a World after its statistics and three training rounds, of which
// custodian 0 answered rounds 1 and 2 only.
func trained(t *testing.T) (*mpctest.World, [][]protocol.SignedSum) {
	t.Helper()
	w := mpctest.New(t, mpctest.Options{})
	w.Assign()
	var sums [][]protocol.SignedSum
	for n := uint32(1); n <= 3; n++ {
		r := w.NewRound(n)
		who := []int{0, 1, 2, 3}
		if n == 3 {
			who = who[1:]
		}
		sums = append(sums, w.Unmask(r, w.Acks(r, 0, 1, 2, 3), who...))
		w.Finish(r)
	}
	return w, sums
}

func TestScores(t *testing.T) {
	w, _ := trained(t)
	ackTask := func(rounds ...uint32) *protocol.Envelope {
		return w.Task(protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: rounds})
	}
	task := func(acks []protocol.SignedScoresAck, rounds ...uint32) *protocol.Envelope {
		return w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: rounds, Acks: acks})
	}
	state := func(v custodian.RunState) { w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = v }) }

	// Which lists nobody settles for, and nobody opens.
	staleAndDead(t, w, 1, ackTask(1, 2, 3), custodian.ErrStaleChain, custodian.ErrUnavailable)
	for _, ask := range []func(...uint32) *protocol.Envelope{ackTask, func(rounds ...uint32) *protocol.Envelope { return task(nil, rounds...) }} {
		refused(t, w, 1, ask(), custodian.ErrTooManyRounds)
		refused(t, w, 1, ask(1, 2, 3, 4), custodian.ErrTooManyRounds)
		refused(t, w, 1, ask(2, 1), custodian.ErrMalformed)
		refused(t, w, 1, ask(1, 1), custodian.ErrMalformed)
		refused(t, w, 1, ask(0, 1), custodian.ErrMalformed)
		refused(t, w, 1, ask(1, 2), custodian.ErrTooFewRounds)
		state(custodian.RunProposed)
		refused(t, w, 1, ask(1, 2, 3), custodian.ErrRunNotActive)
		state(custodian.RunTraining)
	}
	refused(t, w, 1, ackTask(1, 2, 4), custodian.ErrCohortMissing)
	refused(t, w, 1, task(nil, 1, 4), custodian.ErrRoundNotUnmasked)

	// One list for ever.
	out := accepted(t, w, 1, ackTask(1, 2, 3))
	var v protocol.ScoresAckReply
	if err := out.Into(protocol.ScoresAcked, &v); err != nil {
		t.Fatal(err)
	}
	want := typed.ScoresAck{RunID: w.RunID, Attempt: 1, RoundsHash: protocol.RoundsHash([]uint32{1, 2, 3}), Custodian: w.Custodians[1].Address()}
	if err := typed.Verify(w.Domain, &v.Ack, v.Sig, want.Custodian); err != nil || v.Ack != want {
		t.Errorf("%+v, %v", v.Ack, err)
	}
	r4 := w.NewRound(4)
	same(t, out, accepted(t, w, 1, ackTask(1, 2, 3)))
	refused(t, w, 1, ackTask(1, 2, 4), custodian.ErrTotalsOnce)
	w.Restart(1)
	refused(t, w, 1, ackTask(1, 2, 4), custodian.ErrTotalsOnce)
	same(t, out, accepted(t, w, 1, ackTask(1, 2, 3)))
	refused(t, w, 1, w.SignAs(w.Builder, protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: []uint32{1, 2, 3}}), custodian.ErrNotCoordinator)

	// A quorum on this very list: the own word counts, 0's does though it
	// missed round 3.
	acks := w.ScoresAcks([]uint32{1, 2, 3}, 0, 2, 3)
	refused(t, w, 0, task(acks, 1, 2, 3), custodian.ErrRoundNotUnmasked)
	forge := func(edit func(*typed.ScoresAck), k *typed.Key) []protocol.SignedScoresAck {
		a := acks[2]
		edit(&a.Ack)
		a.Sig, _ = typed.Sign(k, w.Domain, &a.Ack)
		return append(acks[:2:2], a)
	}
	for name, bad := range map[string][]protocol.SignedScoresAck{
		"nobody's":           nil,
		"two and the own":    acks[:2],
		"one twice":          {acks[0], acks[1], acks[1]},
		"the own again":      {acks[0], acks[1], v},
		"of other rounds":    forge(func(a *typed.ScoresAck) { a.RoundsHash = protocol.RoundsHash([]uint32{1, 2, 4}) }, w.Custodians[3].Key),
		"of another attempt": forge(func(a *typed.ScoresAck) { a.Attempt++ }, w.Custodians[3].Key),
		"of another run":     forge(func(a *typed.ScoresAck) { a.RunID[0] ^= 1 }, w.Custodians[3].Key),
		"signed by another":  forge(func(*typed.ScoresAck) {}, w.Builder),
		"of a stranger":      forge(func(a *typed.ScoresAck) { a.Custodian = w.Builder.Address() }, w.Builder),
	} {
		if _, err := w.Try(1, task(bad, 1, 2, 3)); !errors.Is(err, custodian.ErrAckQuorum) {
			t.Errorf("acks: %s: %v", name, err)
		}
	}
	staleAndDead(t, w, 1, task(acks, 1, 2, 3), custodian.ErrStaleChain, custodian.ErrUnavailable)

	// Control, and then never over other rounds.
	out = accepted(t, w, 1, task(acks, 1, 2, 3))
	same(t, out, accepted(t, w, 1, task(nil, 1, 2, 3)))
	refused(t, w, 1, task(acks, 1, 2), custodian.ErrTotalsOnce)
	w.Restart(1)
	refused(t, w, 1, task(acks, 1), custodian.ErrTotalsOnce)
	same(t, out, accepted(t, w, 1, task(acks, 1, 2, 3)))
	unmask := w.Task(protocol.RoundUnmask, 4, w.UnmaskTask(r4, w.Acks(r4, 0, 1, 2, 3)))
	refused(t, w, 1, unmask, custodian.ErrTotalsOnce)
	accepted(t, w, 2, unmask) // who has not opened its totals
	refused(t, w, 1, w.SignAs(w.Builder, protocol.RunScores, 0, protocol.ScoresTask{Rounds: []uint32{1, 2, 3}}), custodian.ErrNotCoordinator)
}

// TestScoresDifference: the server and one dishonest custodian, which signs
// whatever helps, cannot have some of the others open over one list of rounds
// and the rest over another.
func TestScoresDifference(t *testing.T) {
	w, _ := trained(t)
	w.Chain.Advance(4000 * time.Second) // beyond trainBy any list may end the run
	settle := func(rounds []uint32, honest ...int) []protocol.SignedScoresAck {
		a := typed.ScoresAck{RunID: w.RunID, Attempt: 1, RoundsHash: protocol.RoundsHash(rounds), Custodian: w.Custodians[0].Address()}
		sig, err := typed.Sign(w.Custodians[0].Key, w.Domain, &a)
		if err != nil {
			t.Fatal(err)
		}
		return append(w.ScoresAcks(rounds, honest...), protocol.SignedScoresAck{Ack: a, Sig: sig})
	}
	short, long := []uint32{1}, []uint32{1, 2, 3}
	first, second := settle(short, 1, 2), settle(long, 3, 4)
	for _, c := range []int{1, 2} {
		refused(t, w, c, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: short, Acks: first}), custodian.ErrAckQuorum)
		refused(t, w, c, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: long, Acks: second}), custodian.ErrTotalsOnce)
	}
	refused(t, w, 3, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: long, Acks: second}), custodian.ErrAckQuorum)
	refused(t, w, 3, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: short, Acks: first}), custodian.ErrTotalsOnce)
	// Who opened without being asked for its word is bound as well.
	w, _ = trained(t)
	acks := w.ScoresAcks(long, 2, 3, 4)
	accepted(t, w, 1, w.Task(protocol.RunScores, 0, protocol.ScoresTask{Rounds: long, Acks: acks}))
	w.Chain.Advance(4000 * time.Second)
	refused(t, w, 1, w.Task(protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: short}), custodian.ErrTotalsOnce)
}

// TestSign alters each part of the record alone; the control passes at the
// end, once.
func TestSign(t *testing.T) {
	w, sums := trained(t)
	scores := w.Scores(1, 2, 3)
	good := w.SignTask(sums, scores)
	raw, err := json.Marshal(good)
	if err != nil {
		t.Fatal(err)
	}
	fresh := func() (b protocol.SignTask) {
		if err := json.Unmarshal(raw, &b); err != nil {
			t.Fatal(err)
		}
		return b
	}
	send := func(b protocol.SignTask) *protocol.Envelope { return w.Task(protocol.RunSign, 0, b) }
	staleAndDead(t, w, 0, send(good), custodian.ErrStaleChain, custodian.ErrUnavailable)

	result := func(f func(*dao.Result)) func(*protocol.SignTask) {
		return func(b *protocol.SignTask) { f(&b.Result) }
	}
	// resum makes the k-th sum of round 2 another vector, signed by its
	// custodian.
	resum := func(b *protocol.SignTask, k int) {
		s := &b.Rounds[1].Sums[k]
		v := append([]byte{}, w.Content.Blob(s.Header.BlobHash)...)
		v[0]++
		s.Header.BlobHash = w.Content.Store(v)
		for _, c := range w.Custodians {
			if c.Address() == s.Header.Custodian {
				s.Sig, _ = typed.Sign(c.Key, w.Domain, &s.Header)
			}
		}
	}
	// rescore has the k-th custodian sign other totals.
	rescore := func(b *protocol.SignTask, k int, f func(*protocol.ScoresReply)) {
		var v protocol.ScoresReply
		if err := b.Scores[k].Into(protocol.RunScored, &v); err != nil {
			t.Fatal(err)
		}
		f(&v)
		b.Scores[k] = *w.SignAs(w.Custodians[k+1].Key, protocol.RunScored, 0, v)
	}
	for name, c := range map[string]struct {
		edit func(*protocol.SignTask)
		want error
	}{
		"altered payouts":    {result(func(r *dao.Result) { r.PayoutsRoot[0] ^= 1 }), custodian.ErrAlteredResult},
		"altered total":      {result(func(r *dao.Result) { r.TotalWei = r.TotalWei.Add(dao.WeiOf(1)) }), custodian.ErrAlteredResult},
		"altered scores":     {result(func(r *dao.Result) { r.ScoresRoot[0] ^= 1 }), custodian.ErrAlteredResult},
		"altered receipts":   {result(func(r *dao.Result) { r.ReceiptsRoot[0] ^= 1 }), custodian.ErrAlteredResult},
		"altered model":      {result(func(r *dao.Result) { r.ModelHash[0] ^= 1 }), custodian.ErrAlteredResult},
		"altered aggregates": {result(func(r *dao.Result) { r.AggregateHash[0] ^= 1 }), custodian.ErrAlteredResult},
		"another epoch":      {result(func(r *dao.Result) { r.Epoch++ }), custodian.ErrAlteredResult},
		"another attempt":    {result(func(r *dao.Result) { r.Attempt++ }), custodian.ErrAlteredResult},
		"another run":        {result(func(r *dao.Result) { r.RunID[0] ^= 1 }), custodian.ErrAlteredResult},
		"fewer rounds":       {result(func(r *dao.Result) { r.RoundsCompleted-- }), custodian.ErrAlteredResult},
		"a bad CID":          {result(func(r *dao.Result) { r.SealedModelCID = "x" }), custodian.ErrAlteredResult},

		"another evaluator":              {func(b *protocol.SignTask) { b.Evaluator[0] ^= 1 }, custodian.ErrNotAssigned},
		"another recomputer":             {func(b *protocol.SignTask) { b.Recomputer[0] ^= 1 }, custodian.ErrNotAssigned},
		"other seats":                    {func(b *protocol.SignTask) { b.Seats[0], b.Seats[1] = b.Seats[1], b.Seats[0] }, custodian.ErrNotAssigned},
		"other documents":                {func(b *protocol.SignTask) { b.Docs.Order.Prices.ComputeWei = dao.WeiOf(1) }, custodian.ErrNotInOrder},
		"rounds swapped":                 {func(b *protocol.SignTask) { b.Rounds[0], b.Rounds[1] = b.Rounds[1], b.Rounds[0] }, custodian.ErrMalformed},
		"no rounds":                      {func(b *protocol.SignTask) { b.Rounds = nil }, custodian.ErrTooManyRounds},
		"a round that was not committed": {func(b *protocol.SignTask) { b.Rounds[2].Round = 7 }, custodian.ErrCohortMissing},
		"headers of another round":       {func(b *protocol.SignTask) { b.Rounds[2].Headers = b.Rounds[1].Headers }, custodian.ErrCohortMismatch},
		"another round's gradient":       {func(b *protocol.SignTask) { b.Rounds[2].Reveal = b.Rounds[1].Reveal }, custodian.ErrGradientUnchecked},
		"no check":                       {func(b *protocol.SignTask) { b.Rounds[2].Check = b.Rounds[2].Reveal }, custodian.ErrGradientUnchecked},

		"a sum of another round":   {func(b *protocol.SignTask) { lone(b).Header.Round++ }, custodian.ErrAlteredResult},
		"a sum that is not signed": {func(b *protocol.SignTask) { lone(b).Sig = b.Rounds[2].Sums[0].Sig }, custodian.ErrAlteredResult},
		"a sum of a stranger":      {func(b *protocol.SignTask) { lone(b).Header.Custodian[0] ^= 1 }, custodian.ErrAlteredResult},
		"a subset not held": {func(b *protocol.SignTask) {
			s := lone(b)
			s.Header.Custodian = w.Custodians[0].Address()
			s.Sig, _ = typed.Sign(w.Custodians[0].Key, w.Domain, &s.Header)
		}, custodian.ErrAlteredResult},
		"a subset missing":         {func(b *protocol.SignTask) { b.Rounds[1].Sums = b.Rounds[1].Sums[:6] }, custodian.ErrAlteredResult},
		"one word against another": {func(b *protocol.SignTask) { resum(b, 6) }, custodian.ErrSumConflict},
		"a wrong sum by itself":    {func(b *protocol.SignTask) { lone(b); resumOf(b, w, 1) }, custodian.ErrAlteredResult},
		"a wrong sum of one's own": {func(b *protocol.SignTask) {
			// Only custodian 1's word is left for a subset that 0 holds too.
			only(b, 1, w.Custodians[1].Address(), 9)
			for k := range b.Rounds[1].Sums {
				if b.Rounds[1].Sums[k].Header.Subset == 9 {
					resum(b, k)
				}
			}
		}, custodian.ErrSumConflict},
		"the missed round wrong": {func(b *protocol.SignTask) {
			b.Rounds[1], b.Rounds[2] = b.Rounds[2], b.Rounds[1]
			only(b, 1, w.Custodians[1].Address(), 9)
			for k := range b.Rounds[1].Sums {
				if b.Rounds[1].Sums[k].Header.Subset == 9 {
					resum(b, k)
				}
			}
			b.Rounds[1], b.Rounds[2] = b.Rounds[2], b.Rounds[1]
		}, custodian.ErrSumConflict},

		"no scores":                 {func(b *protocol.SignTask) { b.Scores = nil }, custodian.ErrAlteredResult},
		"one total against another": {func(b *protocol.SignTask) { rescore(b, 2, func(v *protocol.ScoresReply) { v.Totals[0].Totals[0]++ }) }, custodian.ErrSumConflict},
		"totals of other rounds": {func(b *protocol.SignTask) {
			b.Scores = b.Scores[:2]
			rescore(b, 0, func(v *protocol.ScoresReply) { v.Rounds = v.Rounds[1:] })
		}, custodian.ErrAlteredResult},
		"totals of fewer members": {func(b *protocol.SignTask) {
			b.Scores = b.Scores[:2]
			rescore(b, 0, func(v *protocol.ScoresReply) {
				for k := range v.Totals {
					v.Totals[k].Totals = v.Totals[k].Totals[1:]
				}
			})
		}, custodian.ErrAlteredResult},
		"totals altered": {func(b *protocol.SignTask) { b.Scores = b.Scores[:2]; b.Scores[0].Sig = b.Scores[1].Sig }, custodian.ErrAlteredResult},

		"a receipt missing":         {func(b *protocol.SignTask) { b.Receipts = b.Receipts[1:] }, custodian.ErrMalformed},
		"receipts swapped":          {func(b *protocol.SignTask) { b.Receipts[0], b.Receipts[1] = b.Receipts[1], b.Receipts[0] }, custodian.ErrAlteredResult},
		"a receipt signed by other": {func(b *protocol.SignTask) { b.Receipts[0].Sig = b.Receipts[1].Sig }, custodian.ErrBadSignature},
		"not a receipt":             {func(b *protocol.SignTask) { b.Receipts[0].Receipt = []byte(`{"version":1}`) }, custodian.ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			b := fresh()
			c.edit(&b)
			refused(t, w, 0, send(b), c.want)
		})
	}
	t.Run("the blob store lies", func(t *testing.T) {
		w.Content.Corrupt = func(b []byte) []byte { b[0] ^= 1; return b }
		refused(t, w, 0, send(fresh()), custodian.ErrUnavailable)
		w.Content.Corrupt = nil
	})
	t.Run("another treasury on chain", func(t *testing.T) {
		undo := w.Chain.SetTreasury(dao.Address{1})
		refused(t, w, 0, send(fresh()), custodian.ErrAlteredResult)
		undo()
	})
	t.Run("shares that the coordinator left out", func(t *testing.T) {
		// The chain names a share contract; the coordinator pays the creator.
		undo := w.Chain.SetPayee(w.Datasets[1].ID, dao.Address{0x5a})
		refused(t, w, 0, send(fresh()), custodian.ErrAlteredResult)
		undo()
	})
	t.Run("shares that the coordinator made up", func(t *testing.T) {
		undo := w.Chain.SetPayee(w.Datasets[1].ID, dao.Address{0x5a})
		b := fresh()
		b.Result = w.SignTask(sums, scores).Result // pays 0x5a
		undo()
		refused(t, w, 0, send(b), custodian.ErrAlteredResult)
	})
	t.Run("a second cohort on chain", func(t *testing.T) {
		w.Custodians[0].View.Fork = func(_ dao.RunID, _, round uint32) (custodian.Cohort, bool) {
			return custodian.Cohort{Root: dao.Hash{1}}, round == 2
		}
		refused(t, w, 0, send(fresh()), custodian.ErrSecondCohort)
		w.Custodians[0].View.Fork = nil
	})

	t.Run("liars who are outvoted", func(t *testing.T) {
		b := fresh()
		for k := range b.Rounds[1].Sums { // subset 9 is held by 0, 1 and 2
			if s := b.Rounds[1].Sums[k].Header; s.Subset == 9 && s.Custodian == w.Custodians[1].Address() {
				resum(&b, k)
			}
		}
		b.Rounds[0].Sums[0].Sig = b.Rounds[0].Sums[1].Sig
		rescore(&b, 0, func(v *protocol.ScoresReply) { v.Totals[len(v.Totals)-1].Totals[0]++ })
		rescore(&b, 2, func(v *protocol.ScoresReply) { v.Totals[0].Subset = 0 })
		// 0 holds subset 9 and knows; for 4 it is one word against two.
		accepted(t, w, 2, send(b))
		refused(t, w, 4, send(b), custodian.ErrSumConflict) // of the totals only 1 and 2 gave: a tie
		b.Scores = fresh().Scores
		accepted(t, w, 4, send(b))
	})

	if _, err := custodian.ReadPayouts(w.Custodians[0].Dir, w.RunID); !errors.Is(err, custodian.ErrNoPayouts) {
		t.Errorf("payouts of a run that was not signed: %v", err)
	}
	out := accepted(t, w, 0, send(fresh()))
	same(t, out, accepted(t, w, 0, send(fresh())))
	claims(t, w, good.Result)
	second := fresh()
	second.Result.PayoutsRoot[0] ^= 1
	refused(t, w, 0, send(second), custodian.ErrSecondResult)
	w.Restart(0)
	refused(t, w, 0, send(second), custodian.ErrSecondResult)
	second = fresh()
	second.Result.SealedModelCID = "bafkreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaae"
	refused(t, w, 0, send(second), custodian.ErrSecondResult)
	same(t, out, accepted(t, w, 0, send(fresh())))
}

// claims demands that every payout of the result can be claimed with what
// custodian 0 has kept.
func claims(t *testing.T, w *mpctest.World, r dao.Result) {
	t.Helper()
	p, err := custodian.ReadPayouts(w.Custodians[0].Dir, w.RunID)
	if err != nil {
		t.Fatal(err)
	}
	if p.Root != r.PayoutsRoot || p.Escrow != w.Escrow || p.ChainID != custodian.EmbeddedChainID {
		t.Errorf("%+v", p)
	}
	total := dao.WeiOf(0)
	for _, c := range p.Leaves {
		leaf := dao.PayoutLeaf(w.Escrow, custodian.EmbeddedChainID, w.RunID, dao.Payout{Index: c.Index, Account: c.Account, AmountWei: c.AmountWei, Kind: c.Kind})
		if !dao.VerifyProof(r.PayoutsRoot, leaf, c.Proof) {
			t.Errorf("payout %d does not prove", c.Index)
		}
		total = total.Add(c.AmountWei)
	}
	if total.Cmp(r.TotalWei) != 0 {
		t.Errorf("payouts of %s, the result pays %s", total, r.TotalWei)
	}
	if _, err := custodian.ReadPayouts(w.Custodians[0].Dir, dao.Hash{1}); !errors.Is(err, custodian.ErrNoPayouts) {
		t.Errorf("payouts of another run: %v", err)
	}
}

// lone leaves, of the second round, one sum of subset 1, which custodians 1, 3
// and 4 hold, and returns it.
func lone(b *protocol.SignTask) *protocol.SignedSum {
	var kept []protocol.SignedSum
	at := -1
	for _, s := range b.Rounds[1].Sums {
		if s.Header.Subset != 1 || at < 0 {
			if s.Header.Subset == 1 {
				at = len(kept)
			}
			kept = append(kept, s)
		}
	}
	b.Rounds[1].Sums = kept
	return &kept[at]
}

// resumOf makes the only sum of a subset in the second round another vector.
func resumOf(b *protocol.SignTask, w *mpctest.World, subset uint16) {
	for k := range b.Rounds[1].Sums {
		if s := &b.Rounds[1].Sums[k]; s.Header.Subset == subset {
			v := append([]byte{}, w.Content.Blob(s.Header.BlobHash)...)
			v[0]++
			s.Header.BlobHash = w.Content.Store(v)
			for _, c := range w.Custodians {
				if c.Address() == s.Header.Custodian {
					s.Sig, _ = typed.Sign(c.Key, w.Domain, &s.Header)
				}
			}
		}
	}
}

// only leaves, of a round's sums for a subset, those of one custodian.
func only(b *protocol.SignTask, round int, who dao.Address, subset uint16) {
	var kept []protocol.SignedSum
	for _, s := range b.Rounds[round].Sums {
		if s.Header.Subset != subset || s.Header.Custodian == who {
			kept = append(kept, s)
		}
	}
	b.Rounds[round].Sums = kept
}
