package custodian_test

import (
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

func TestRoundAck(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.Assign()
	task := w.AckTask(1)
	refused(t, w, 0, task, custodian.ErrCohortMissing)
	r := w.NewRound(1)
	staleAndDead(t, w, 0, task, custodian.ErrStaleChain, custodian.ErrUnavailable)
	w.Chain.SetRun(w.RunID, func(v *custodian.Run) { v.State = custodian.RunProposed })
	refused(t, w, 0, task, custodian.ErrRunNotActive)
	w.Chain.SetRun(w.RunID, func(v *custodian.Run) { v.State = custodian.RunTraining })
	w.Chain.SetDataset(w.Datasets[0].ID, func(d *custodian.Dataset) { d.Status = dao.DatasetRevoked })
	refused(t, w, 0, task, custodian.ErrRevoked)
	w.Chain.SetDataset(w.Datasets[0].ID, func(d *custodian.Dataset) { d.Status = dao.DatasetListed })

	out := accepted(t, w, 0, task)
	var reply protocol.RoundAckReply
	if err := out.Into(protocol.RoundAcked, &reply); err != nil {
		t.Fatal(err)
	}
	if err := typed.Verify(w.Domain, &reply.Ack, reply.Sig, w.Custodians[0].Address()); err != nil || reply.Ack.Cohort != r.Cohort.Root {
		t.Errorf("ack of %s: %v", reply.Ack.Cohort, err)
	}

	// The node now shows a second cohort, another model, another gradient, or
	// none: refused, also after a restart. The first stays.
	for _, change := range []func(*custodian.Cohort){
		func(c *custodian.Cohort) { c.Root[0] ^= 1 }, func(c *custodian.Cohort) { c.ModelHash[0] ^= 1 },
		func(c *custodian.Cohort) { c.GradientHash[0] ^= 1 }, func(c *custodian.Cohort) { *c = custodian.Cohort{} },
	} {
		w.Custodians[0].View.Fork = func(dao.RunID, uint32, uint32) (custodian.Cohort, bool) {
			c := r.Cohort
			change(&c)
			return c, true
		}
		refused(t, w, 0, task, custodian.ErrSecondCohort)
		w.Restart(0)
		refused(t, w, 0, task, custodian.ErrSecondCohort)
	}
	w.Custodians[0].View.Fork = nil
	same(t, out, accepted(t, w, 0, w.AckTask(1)))
}

// TestUnmask breaks each condition of an answer alone; the control passes at
// the end and is repeated after restarts.
func TestUnmask(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.Assign()
	r := w.NewRound(2)
	acks := w.Acks(r, 1, 2, 3)
	send := func(b protocol.UnmaskTask) *protocol.Envelope { return w.Task(protocol.RoundUnmask, r.Number, b) }
	good := func() protocol.UnmaskTask { return w.UnmaskTask(r, acks) }
	staleAndDead(t, w, 0, send(good()), custodian.ErrStaleChain, custodian.ErrUnavailable)

	other := w.NewRound(3)
	reveal := func(from *typed.Key, round uint32, v protocol.RevealReply) *protocol.Envelope {
		return w.SignAs(from, protocol.GradRevealed, round, v)
	}
	check := func(from *typed.Key, v protocol.GradCheckReply) *protocol.Envelope {
		return w.SignAs(from, protocol.GradChecked, 2, v)
	}
	var opened protocol.RevealReply
	var checked protocol.GradCheckReply
	if err := errors.Join(r.Reveal.Into(protocol.GradRevealed, &opened), r.Check.Into(protocol.GradChecked, &checked)); err != nil {
		t.Fatal(err)
	}
	edited := func(f func(*protocol.GradCheckReply)) *protocol.Envelope {
		v := checked
		f(&v)
		return check(w.Recomputer, v)
	}
	// gradient opens and checks another blob than r's.
	gradient := func(b *protocol.UnmaskTask, blob []byte) {
		name := w.Content.Store(blob)
		b.Reveal = reveal(w.Evaluator, 2, protocol.RevealReply{GradientHash: r.Cohort.GradientHash, Gradient: name})
		b.Check = edited(func(v *protocol.GradCheckReply) { v.Gradient = name })
	}
	long := make([]int32, len(r.Gradient))
	long[0] = 342 // the bound is 2^10/3
	for name, c := range map[string]struct {
		edit func(*protocol.UnmaskTask)
		want error
	}{
		"a header of another round": {func(b *protocol.UnmaskTask) { b.Headers[0] = other.Headers[0] }, custodian.ErrCohortMismatch},
		"an altered header":         {func(b *protocol.UnmaskTask) { b.Headers[0].Header.BlobHash[0] ^= 1 }, custodian.ErrCohortMismatch},
		"an altered signature": {func(b *protocol.UnmaskTask) {
			b.Headers[0].Sig = slices.Clone(b.Headers[0].Sig)
			b.Headers[0].Sig[5] ^= 1
		}, custodian.ErrCohortMismatch},
		"a header less":   {func(b *protocol.UnmaskTask) { b.Headers = b.Headers[1:] }, custodian.ErrCohortMismatch},
		"no header":       {func(b *protocol.UnmaskTask) { b.Headers = nil }, custodian.ErrCohortMismatch},
		"other seats":     {func(b *protocol.UnmaskTask) { b.Seats[0].Contributor[0] ^= 1 }, custodian.ErrNotAssigned},
		"other documents": {func(b *protocol.UnmaskTask) { b.Docs.Order.Training.ClipNormMicro++ }, custodian.ErrNotInOrder},
		"two acks":        {func(b *protocol.UnmaskTask) { b.Acks = b.Acks[:2] }, custodian.ErrAckQuorum},
		"one ack thrice":  {func(b *protocol.UnmaskTask) { b.Acks = append(b.Acks[:1:1], b.Acks[0], b.Acks[0]) }, custodian.ErrAckQuorum},
		"an ack of another value": {func(b *protocol.UnmaskTask) {
			a := b.Acks[2]
			a.Ack.Cohort[0] ^= 1
			a.Sig, _ = typed.Sign(w.Custodians[3].Key, w.Domain, &a.Ack)
			b.Acks = append(b.Acks[:2:2], a)
		}, custodian.ErrAckQuorum},
		"an ack of a stranger": {func(b *protocol.UnmaskTask) {
			a := b.Acks[2]
			a.Ack.Custodian = w.Builder.Address()
			a.Sig, _ = typed.Sign(w.Builder, w.Domain, &a.Ack)
			b.Acks = append(b.Acks[:2:2], a)
		}, custodian.ErrAckQuorum},
		"a forged ack": {func(b *protocol.UnmaskTask) {
			a := b.Acks[2]
			a.Sig, _ = typed.Sign(w.Builder, w.Domain, &a.Ack)
			b.Acks = append(b.Acks[:2:2], a)
		}, custodian.ErrAckQuorum},
		"no reveal": {func(b *protocol.UnmaskTask) { b.Reveal = nil }, custodian.ErrGradientUnchecked},
		"no check":  {func(b *protocol.UnmaskTask) { b.Check = nil }, custodian.ErrGradientUnchecked},
		"revealed by another": {func(b *protocol.UnmaskTask) {
			b.Reveal = reveal(w.Trainers[0], 2, opened)
		}, custodian.ErrGradientUnchecked},
		"revealed for another round": {func(b *protocol.UnmaskTask) { b.Reveal = reveal(w.Evaluator, 3, opened) }, custodian.ErrGradientUnchecked},
		"another commitment": {func(b *protocol.UnmaskTask) {
			v := opened
			v.GradientHash[0] ^= 1
			b.Reveal = reveal(w.Evaluator, 2, v)
		}, custodian.ErrGradientUnchecked},
		"checked by the evaluator": {func(b *protocol.UnmaskTask) { b.Check = check(w.Evaluator, checked) }, custodian.ErrGradientUnchecked},
		"another gradient checked": {func(b *protocol.UnmaskTask) {
			b.Check = edited(func(v *protocol.GradCheckReply) { v.Gradient[0] ^= 1 })
		}, custodian.ErrGradientUnchecked},
		"checked at another model": {func(b *protocol.UnmaskTask) {
			b.Check = edited(func(v *protocol.GradCheckReply) { v.ModelHash[0] ^= 1 })
		}, custodian.ErrGradientUnchecked},
		"checked for another commitment": {func(b *protocol.UnmaskTask) {
			b.Check = edited(func(v *protocol.GradCheckReply) { v.GradientHash[0] ^= 1 })
		}, custodian.ErrGradientUnchecked},
		"an altered check": {func(b *protocol.UnmaskTask) {
			e := *b.Check
			e.Sig = b.Reveal.Sig
			b.Check = &e
		}, custodian.ErrGradientUnchecked},
		"a gradient that is too long": {func(b *protocol.UnmaskTask) { gradient(b, protocol.EncodeInt32s(long)) }, custodian.ErrGradientNorm},
		"a gradient with a word less": {func(b *protocol.UnmaskTask) { gradient(b, protocol.EncodeInt32s(r.Gradient[1:])) }, custodian.ErrMalformed},
		"a gradient with a word more": {func(b *protocol.UnmaskTask) { gradient(b, protocol.EncodeInt32s(append(r.Gradient, 0))) }, custodian.ErrMalformed},
		"a gradient that is not stored": {func(b *protocol.UnmaskTask) {
			gradient(b, protocol.EncodeInt32s(make([]int32, len(r.Gradient))))
			w.Content.Forget(sha256.Sum256(protocol.EncodeInt32s(make([]int32, len(r.Gradient)))))
		}, custodian.ErrUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			b := good()
			c.edit(&b)
			refused(t, w, 0, send(b), c.want)
		})
	}
	t.Run("the blob store lies", func(t *testing.T) {
		w.Content.Corrupt = func(b []byte) []byte { b[0] ^= 1; return b }
		refused(t, w, 0, send(good()), custodian.ErrUnavailable)
		w.Content.Corrupt = nil
	})
	onRun := func(f func(*custodian.Run), want error) {
		t.Helper()
		was := w.Chain.Run(w.RunID)
		w.Chain.SetRun(w.RunID, f)
		refused(t, w, 0, send(good()), want)
		w.Chain.SetRun(w.RunID, func(r *custodian.Run) { *r = was })
	}
	onRun(func(r *custodian.Run) { r.State = custodian.RunProposed }, custodian.ErrRunNotActive)
	onRun(func(r *custodian.Run) { r.Attempt = 2 }, custodian.ErrRunNotActive)
	onRun(func(r *custodian.Run) { r.SeedsRoot[0] ^= 1 }, custodian.ErrSeedsUnknown)
	onRun(func(r *custodian.Run) { r.Seats = slices.Clone(r.Seats); r.Seats[0].Trainer[0] ^= 1 }, custodian.ErrNotAssigned)
	onRun(func(r *custodian.Run) { r.Evaluator[0] ^= 1 }, custodian.ErrGradientUnchecked)
	onRun(func(r *custodian.Run) { r.Recomputer = dao.Address{} }, custodian.ErrGradientUnchecked)

	// Control: quorum with the own ack, which nobody had asked for.
	out := accepted(t, w, 0, send(good()))
	b := good()
	gradient(&b, protocol.EncodeInt32s(make([]int32, len(r.Gradient))))
	refused(t, w, 0, send(b), custodian.ErrSecondGradient)
	w.Restart(0)
	refused(t, w, 0, send(b), custodian.ErrSecondGradient)
	same(t, out, accepted(t, w, 0, send(good())))

	// A store that lost a sum gets the same bytes again.
	var sums protocol.SumsReply
	if err := out.Into(protocol.RoundSums, &sums); err != nil {
		t.Fatal(err)
	}
	name := sums.Sums[3].Header.BlobHash
	was := w.Content.Blob(name)
	w.Content.Forget(name)
	same(t, out, accepted(t, w, 0, send(good())))
	if !slices.Equal(was, w.Content.Blob(name)) {
		t.Error("the sum was not stored again")
	}

	// Rounds rise: round 1 was never unmasked and no longer is.
	early := w.NewRound(1)
	refused(t, w, 0, w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(early, w.Acks(early, 1, 2, 3))), custodian.ErrRoundOrder)
	// A failed round burns its number, but there is an end to it.
	for n := uint32(3); n < 8; n++ {
		r := w.NewRound(n)
		w.Unmask(r, w.Acks(r, 1, 2, 3), 0)
	}
	late := w.NewRound(8)
	refused(t, w, 0, w.Task(protocol.RoundUnmask, 8, w.UnmaskTask(late, w.Acks(late, 1, 2, 3))), custodian.ErrTooManyRounds)
}

// TestUnmaskCohort: what the coordinator committed on chain is not the full,
// assigned cohort.
func TestUnmaskCohort(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.Assign()
	n := uint32(0)
	try := func(edit func(*mpctest.Round)) error {
		n++
		r := w.NewRound(n)
		edit(r)
		w.Commit(r)
		_, err := w.Try(0, w.Task(protocol.RoundUnmask, n, w.UnmaskTask(r, w.Acks(r, 1, 2, 3))))
		return err
	}
	header := func(f func(*typed.UploadHeader)) func(*mpctest.Round) {
		return func(r *mpctest.Round) {
			h := r.Headers[1].Header
			f(&h)
			r.Headers[1] = w.SignHeader(h)
		}
	}
	for name, edit := range map[string]func(*mpctest.Round){
		"a member missing":      func(r *mpctest.Round) { r.Headers = r.Headers[:3] },
		"a member twice":        func(r *mpctest.Round) { r.Headers[1] = r.Headers[0] },
		"a vector too long":     header(func(h *typed.UploadHeader) { h.Length++ }),
		"another word size":     header(func(h *typed.UploadHeader) { h.WordBits = 64 }),
		"another model":         header(func(h *typed.UploadHeader) { h.ModelHash[0] ^= 1 }),
		"another gradient":      header(func(h *typed.UploadHeader) { h.GradientHash[0] ^= 1 }),
		"another attempt":       header(func(h *typed.UploadHeader) { h.Attempt++ }),
		"statistics":            header(func(h *typed.UploadHeader) { h.Purpose = protocol.PurposeStats }),
		"another contributor":   header(func(h *typed.UploadHeader) { h.Contributor[0] ^= 1 }),
		"another trainer":       header(func(h *typed.UploadHeader) { h.Trainer = w.Trainers[0].Address() }),
		"a nonce over 16 bytes": header(func(h *typed.UploadHeader) { h.UploadNonce[31] = 1 }),
	} {
		if err := try(edit); !errors.Is(err, custodian.ErrCohortMismatch) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if err := try(func(*mpctest.Round) {}); err != nil {
		t.Errorf("control: %v", err)
	}
}

// TestCrashInUnmask: the process dies while sums leave. What it decided
// before, it keeps to.
func TestCrashInUnmask(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{})
	w.Assign()
	r := w.NewRound(1)
	acks := w.Acks(r, 0, 1, 2, 3)
	task := w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(r, acks))
	left := 2
	w.Content.PutError = func() error {
		if left--; left < 0 {
			return errors.New("connection reset")
		}
		return nil
	}
	refused(t, w, 0, task, custodian.ErrUnavailable)
	w.Content.PutError = nil
	w.Restart(0)

	other := *r
	other.Gradient = slices.Clone(r.Gradient)
	other.Gradient[0]++
	w.Open(&other)
	refused(t, w, 0, w.Task(protocol.RoundUnmask, 1, w.UnmaskTask(&other, acks)), custodian.ErrSecondGradient)
	out := accepted(t, w, 0, task)
	sums := append(w.Unmask(r, acks, 1, 2), w.Unmask(r, acks, 0)...)
	if got := w.Aggregate(r, sums); !slices.Equal(got, r.Sum()) {
		t.Errorf("sum %v, want %v", got, r.Sum())
	}
	w.Restart(0)
	same(t, out, accepted(t, w, 0, task))
}
