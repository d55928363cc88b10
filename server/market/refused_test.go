package market_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/server/market"
	"sahm/trainer/receipt"
)

// honest is the reply to the first owed task of that kind.
func (w *world) honest(kind protocol.Kind) (market.Action, market.Event) {
	w.t.Helper()
	w.until(string(kind))
	for _, a := range w.next() {
		if a.Kind == market.DoTask && a.Task == kind {
			return a, w.do(a)
		}
	}
	w.t.Fatalf("%s is not owed", kind)
	return market.Action{}, market.Event{}
}

// bodyOf is the body of a reply event.
func bodyOf[T any](t testing.TB, e market.Event) (v T) {
	t.Helper()
	var env protocol.Envelope
	err := json.Unmarshal(e.Body, &env)
	if err == nil {
		err = json.Unmarshal(env.Body, &v)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// again signs an altered body of a reply as its sender.
func again[T any](w *world, e market.Event, edit func(*T)) market.Event {
	w.t.Helper()
	v := bodyOf[T](w.t, e)
	edit(&v)
	return w.replyAs(w.who(e.Party), protocol.Kind(e.Kind), e.Attempt, e.Round, v)
}

// TestReplyContext: for every kind of reply, one from another sender, round,
// attempt or run, with another signature, or twice, is refused and changes
// nothing; the reply itself is the control.
func TestReplyContext(t *testing.T) {
	walked := walkStages(t, 1)
	for _, kind := range []protocol.Kind{protocol.RunKeys, protocol.RunInvite, protocol.SeedsCheck, protocol.RunAssigned, protocol.KeyRelease, protocol.DataOpen,
		protocol.RoundEval, protocol.RoundTrain, protocol.RoundAck, protocol.GradReveal, protocol.GradCheck, protocol.RoundUnmask, protocol.RunReceipts,
		protocol.ScoresAck, protocol.RunScores, protocol.RunSign, protocol.RunClose} {
		t.Run(string(kind), func(t *testing.T) {
			w := walked.at(t, string(kind))
			_, e := w.honest(kind)
			body := bodyOf[json.RawMessage](t, e)
			as := func(by *typed.Key) market.Event {
				return w.replyAs(by, protocol.Kind(e.Kind), e.Attempt, e.Round, body)
			}
			envelope := func(edit func(*protocol.Envelope)) market.Event {
				var env protocol.Envelope
				if err := json.Unmarshal(e.Body, &env); err != nil {
					t.Fatal(err)
				}
				edit(&env)
				raw, err := json.Marshal(env)
				if err != nil {
					t.Fatal(err)
				}
				out := e
				out.Body = raw
				return out
			}
			event := func(edit func(*market.Event)) market.Event {
				out := e
				edit(&out)
				return out
			}
			bad := map[string]market.Event{
				"event says another sender":  event(func(e *market.Event) { e.Party = w.stranger.Address() }),
				"event says another round":   event(func(e *market.Event) { e.Round++ }),
				"event says another kind":    event(func(e *market.Event) { e.Kind = "run.seeds.more" }),
				"event says another attempt": event(func(e *market.Event) { e.Attempt++ }),
				"not an envelope":            event(func(e *market.Event) { e.Body = []byte(`[]`) }),
				"another run":                envelope(func(v *protocol.Envelope) { v.RunID[0] ^= 1 }),
				"another signature":          envelope(func(v *protocol.Envelope) { v.Sig[7] ^= 1 }),
				"no signature":               envelope(func(v *protocol.Envelope) { v.Sig = nil }),
				"an altered body":            envelope(func(v *protocol.Envelope) { v.Body = []byte(`{"ready":false}`) }),
				"of the last attempt":        w.replyAs(w.who(e.Party), protocol.Kind(e.Kind), e.Attempt-1, e.Round, body),
			}
			bad["signed by a stranger"] = as(w.stranger)
			if kind != protocol.RunClose { // which says nothing
				bad["a body that is not its own"] = w.replyAs(w.who(e.Party), protocol.Kind(e.Kind), e.Attempt, e.Round, []int{1})
			}
			for name, b := range bad {
				if err := w.refused(b); !errors.Is(err, market.ErrInvalid) && !errors.Is(err, market.ErrUnexpected) {
					t.Errorf("%s: %v", name, err)
				}
			}
			switch protocol.Kind(e.Kind) {
			case protocol.RoundEvaled, protocol.RoundUploads, protocol.RoundAcked, protocol.GradRevealed, protocol.GradChecked, protocol.RoundSums:
				late := w.replyAs(w.who(e.Party), protocol.Kind(e.Kind), e.Attempt, e.Round+1, body)
				if err := w.refused(late); !errors.Is(err, market.ErrInvalid) && !errors.Is(err, market.ErrUnexpected) {
					t.Errorf("signed for another round: %v", err)
				}
			}
			w.apply(e)
			if err := w.refused(e); !errors.Is(err, market.ErrDuplicate) && !errors.Is(err, market.ErrUnexpected) {
				t.Errorf("twice: %v", err)
			}
		})
	}
}

// TestReplyContent: replies that are well signed and say something else than
// the run's state allows.
func TestReplyContent(t *testing.T) {
	walked := walkStages(t, 1)
	type attack struct {
		kind protocol.Kind
		bad  func(w *world, a market.Action, e market.Event) market.Event
	}
	// as has another member give the same body.
	as := func(i int, custodian bool) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, _ market.Action, e market.Event) market.Event {
			by := w.trainers[i]
			if custodian {
				by = w.custodians[i]
			}
			return w.replyAs(by, protocol.Kind(e.Kind), e.Attempt, e.Round, bodyOf[json.RawMessage](w.t, e))
		}
	}
	edit := func(f func(w *world, v *protocol.SeedsReply)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.SeedsReply) { f(w, v) })
		}
	}
	ack := func(f func(*dao.SeedAck)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.SeedAckReply) { f(&v.Ack); v.Sig = w.sign(w.who(a.To), (*typed.SeedAck)(&v.Ack)) })
		}
	}
	cohort := func(f func(*typed.CohortAck)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.RoundAckReply) { f(&v.Ack); v.Sig = w.sign(w.who(a.To), &v.Ack) })
		}
	}
	receipted := func(f func(*receipt.Receipt)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			seat := w.s.Plan.Seats[w.s.SeatsOf(a.To)[0]]
			return again(w, e, func(v *protocol.ReceiptsReply) {
				v.Receipts[0] = w.receipt(w.who(a.To), receipt.Training, seat.DatasetID, f)
			})
		}
	}
	request := func(f func(*typed.KeyRequest)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyRequestsReply) {
				f(&v.Requests[0].Request)
				v.Requests[0].Sig = w.sign(w.who(a.To), &v.Requests[0].Request)
			})
		}
	}
	list := func(f func(*typed.ScoresAck)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ScoresAckReply) { f(&v.Ack); v.Sig = w.sign(w.who(a.To), &v.Ack) })
		}
	}
	upload := func(f func(*typed.UploadHeader)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.UploadsReply) {
				f(&v.Uploads[0].Header)
				v.Uploads[0].Sig = w.sign(w.who(a.To), &v.Uploads[0].Header)
			})
		}
	}
	sum := func(f func(*typed.SumHeader)) func(*world, market.Action, market.Event) market.Event {
		return func(w *world, a market.Action, e market.Event) market.Event {
			by := w.who(a.To)
			return w.replyAs(by, protocol.RoundSums, e.Attempt, e.Round, protocol.SumsReply{Sums: w.sums(by, e.Round, f)})
		}
	}
	for name, c := range map[string]attack{
		"keys from a trainer":      {protocol.RunKeys, as(0, false)},
		"seeds from the evaluator": {protocol.RunInvite, as(3, false)},
		"another's seeds":          {protocol.RunInvite, as(1, false)},
		"seeds of another seat":    {protocol.RunInvite, edit(func(_ *world, v *protocol.SeedsReply) { v.Seeds[0].Seat = 2 })},
		"seeds of a seat beyond":   {protocol.RunInvite, edit(func(_ *world, v *protocol.SeedsReply) { v.Seeds[0].Seat = 99 })},
		"a commitment less":        {protocol.RunInvite, edit(func(_ *world, v *protocol.SeedsReply) { v.Seeds[0].Commitments = v.Seeds[0].Commitments[1:] })},
		"an altered commitment":    {protocol.RunInvite, edit(func(_ *world, v *protocol.SeedsReply) { v.Seeds[0].Commitments[0][0] ^= 1 })},
		"a custodian forgotten":    {protocol.RunInvite, edit(func(_ *world, v *protocol.SeedsReply) { v.Seeds[0].Sealed = v.Seeds[0].Sealed[1:] })},
		"no seeds":                 {protocol.RunInvite, edit(func(_ *world, v *protocol.SeedsReply) { v.Seeds = nil })},

		"an ack of other seeds":    {protocol.SeedsCheck, ack(func(a *dao.SeedAck) { a.SeedsRoot[0] ^= 1 })},
		"an ack of another epoch":  {protocol.SeedsCheck, ack(func(a *dao.SeedAck) { a.Epoch++ })},
		"an ack in another's name": {protocol.SeedsCheck, ack(func(a *dao.SeedAck) { a.Custodian[0] ^= 1 })},
		"an ack signed for the bus only": {protocol.SeedsCheck, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.SeedAckReply) { v.Sig = w.sign(w.stranger, (*typed.SeedAck)(&v.Ack)) })
		}},

		"a key request for another": {protocol.RunAssigned, func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyRequestsReply) { v.Requests[0].Request.Holder[0] ^= 1 })
		}},
		"a key request that is not signed": {protocol.RunAssigned, func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyRequestsReply) { v.Requests[0].Sig = v.Requests[1].Sig })
		}},
		"a key request of another run":      {protocol.RunAssigned, request(func(q *typed.KeyRequest) { q.RunID[0] ^= 1 })},
		"a key request of another attempt":  {protocol.RunAssigned, request(func(q *typed.KeyRequest) { q.Attempt++ })},
		"a key request for another dataset": {protocol.RunAssigned, request(func(q *typed.KeyRequest) { q.DatasetID[0] ^= 1 })},
		"a key request for another version": {protocol.RunAssigned, request(func(q *typed.KeyRequest) { q.Version++ })},
		"a key request on another policy":   {protocol.RunAssigned, request(func(q *typed.KeyRequest) { q.PolicyHash[0] ^= 1 })},
		"a key request to a stranger":       {protocol.RunAssigned, request(func(q *typed.KeyRequest) { q.Custodian[0] ^= 1 })},
		"a key request twice": {protocol.RunAssigned, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyRequestsReply) { v.Requests[1] = v.Requests[0] })
		}},
		"a release to another holder": {protocol.KeyRelease, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyReleaseReply) { v.Holder = w.stranger.Address() })
		}},
		"a release of another's dataset": {protocol.KeyRelease, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyReleaseReply) { v.DatasetID = dao.Hash{0xff} })
		}},
		"a release of another version": {protocol.KeyRelease, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyReleaseReply) { v.Version++ })
		}},
		"ready without the pieces": {protocol.KeyRelease, func(w *world, _ market.Action, _ market.Event) market.Event {
			return w.reply(w.trainers[0], protocol.DataReady, 0, protocol.DataReadyReply{Ready: true})
		}},
		"ready without having asked": {protocol.RunAssigned, func(w *world, _ market.Action, _ market.Event) market.Event {
			return w.reply(w.trainers[0], protocol.DataReady, 0, protocol.DataReadyReply{Ready: true})
		}},
		"not ready": {protocol.DataOpen, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.DataReadyReply) { v.Ready = false })
		}},
		"closed before the end": {protocol.RunSign, func(w *world, a market.Action, _ market.Event) market.Event {
			return w.reply(w.who(a.To), protocol.RunClosed, 0, struct{}{})
		}},
		"a key request less": {protocol.RunAssigned, func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.KeyRequestsReply) { v.Requests = v.Requests[1:] })
		}},

		"evaluated by the recomputer": {protocol.RoundEval, as(4, false)},
		"evaluated by a member":       {protocol.RoundEval, as(0, false)},
		"another model evaluated": {protocol.RoundEval, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.EvalReply) { v.ModelHash[0] ^= 1 })
		}},
		"no commitment to the gradient": {protocol.RoundEval, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.EvalReply) { v.GradientHash = dao.Hash{} })
		}},

		"an upload of another member":  {protocol.RoundTrain, as(1, false)},
		"an upload by the evaluator":   {protocol.RoundTrain, as(3, false)},
		"an upload of another length":  {protocol.RoundTrain, upload(func(h *typed.UploadHeader) { h.Length++ })},
		"an upload for another round":  {protocol.RoundTrain, upload(func(h *typed.UploadHeader) { h.Round++ })},
		"an upload at another model":   {protocol.RoundTrain, upload(func(h *typed.UploadHeader) { h.ModelHash[0] ^= 1 })},
		"an upload of another purpose": {protocol.RoundTrain, upload(func(h *typed.UploadHeader) { h.Purpose = protocol.PurposeTrain })},
		"two uploads for a seat": {protocol.RoundTrain, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.UploadsReply) { v.Uploads = append(v.Uploads, v.Uploads[0]) })
		}},
		"no upload": {protocol.RoundTrain, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.UploadsReply) { v.Uploads = nil })
		}},

		"an ack of another cohort":   {protocol.RoundAck, cohort(func(a *typed.CohortAck) { a.Cohort[0] ^= 1 })},
		"an ack of another model":    {protocol.RoundAck, cohort(func(a *typed.CohortAck) { a.ModelHash[0] ^= 1 })},
		"an ack of another gradient": {protocol.RoundAck, cohort(func(a *typed.CohortAck) { a.GradientHash[0] ^= 1 })},
		"an ack of another round":    {protocol.RoundAck, cohort(func(a *typed.CohortAck) { a.Round++ })},
		"an ack for another":         {protocol.RoundAck, cohort(func(a *typed.CohortAck) { a.Custodian[0] ^= 1 })},
		"an ack by a trainer":        {protocol.RoundAck, as(0, false)},

		"revealed by another": {protocol.GradReveal, as(4, false)},
		"another commitment revealed": {protocol.GradReveal, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.RevealReply) { v.GradientHash[0] ^= 1 })
		}},
		"checked by the evaluator": {protocol.GradCheck, as(3, false)},
		"checked for another model": {protocol.GradCheck, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.GradCheckReply) { v.ModelHash[0] ^= 1 })
		}},
		"another commitment checked": {protocol.GradCheck, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.GradCheckReply) { v.GradientHash[0] ^= 1 })
		}},

		"a sum of another cohort":  {protocol.RoundUnmask, sum(func(h *typed.SumHeader) { h.Cohort[0] ^= 1 })},
		"a sum of another length":  {protocol.RoundUnmask, sum(func(h *typed.SumHeader) { h.Length++ })},
		"a sum of another round":   {protocol.RoundUnmask, sum(func(h *typed.SumHeader) { h.Round++ })},
		"a sum of another attempt": {protocol.RoundUnmask, sum(func(h *typed.SumHeader) { h.Attempt++ })},
		"a sum in another's name":  {protocol.RoundUnmask, sum(func(h *typed.SumHeader) { h.Custodian[0] ^= 1 })},
		"a sum from a trainer":     {protocol.RoundUnmask, as(0, false)},

		"a receipt too many": {protocol.RunReceipts, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ReceiptsReply) { v.Receipts = append(v.Receipts, v.Receipts[0]) })
		}},
		"a receipt that is none": {protocol.RunReceipts, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ReceiptsReply) { v.Receipts[0].Receipt = protocol.Document("junk") })
		}},
		"a receipt that another signed": {protocol.RunReceipts, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ReceiptsReply) { v.Receipts[0].Sig = make([]byte, 65) })
		}},
		"a receipt of another run":       {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.RunID[0] ^= 1 })},
		"a receipt of another attempt":   {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.Attempt++ })},
		"a receipt of another dataset":   {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.DatasetID[0] ^= 1 })},
		"a receipt of another version":   {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.DatasetVersion++ })},
		"a receipt of another role":      {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.Role = receipt.Evaluation })},
		"a receipt of another model":     {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.SpecHash[0] ^= 1 })},
		"a receipt of rounds to come":    {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.LastRound++ })},
		"a receipt of rounds before":     {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.FirstRound = 0 })},
		"a receipt in another's name":    {protocol.RunReceipts, receipted(func(r *receipt.Receipt) { r.Trainer[0] ^= 1 })},
		"the receipt of another trainer": {protocol.RunReceipts, as(1, false)},
		"no receipt": {protocol.RunReceipts, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ReceiptsReply) { v.Receipts = nil })
		}},
		"an ack of other score rounds": {protocol.ScoresAck, list(func(a *typed.ScoresAck) { a.RoundsHash = protocol.RoundsHash([]uint32{1, 2}) })},
		"an ack of another attempt":    {protocol.ScoresAck, list(func(a *typed.ScoresAck) { a.Attempt++ })},
		"a score ack for another":      {protocol.ScoresAck, list(func(a *typed.ScoresAck) { a.Custodian[0] ^= 1 })},
		"a score ack by a trainer":     {protocol.ScoresAck, as(0, false)},
		"a score ack without a signature": {protocol.ScoresAck, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ScoresAckReply) { v.Sig = w.sign(w.stranger, &v.Ack) })
		}},
		"totals of other rounds": {protocol.RunScores, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ScoresReply) { v.Rounds = append(v.Rounds, 7) })
		}},
		"totals of one subset twice": {protocol.RunScores, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ScoresReply) { v.Totals[1] = v.Totals[0] })
		}},
		"totals of a member less": {protocol.RunScores, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ScoresReply) { v.Totals[0].Totals = v.Totals[0].Totals[1:] })
		}},
		"totals of no subset": {protocol.RunScores, func(w *world, _ market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.ScoresReply) { v.Totals[0].Subset = 99 })
		}},
		"a signature on another result": {protocol.RunSign, func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.SignReply) {
				v.Result.PayoutsRoot[0] ^= 1
				v.Sig = w.sign(w.who(a.To), (*typed.Result)(&v.Result))
			})
		}},
		"a result without a signature": {protocol.RunSign, func(w *world, a market.Action, e market.Event) market.Event {
			return again(w, e, func(v *protocol.SignReply) { v.Sig = w.sign(w.stranger, (*typed.Result)(&v.Result)) })
		}},
	} {
		t.Run(name, func(t *testing.T) {
			w := walked.at(t, string(c.kind))
			a, e := w.honest(c.kind)
			if err := w.refused(c.bad(w, a, e)); !errors.Is(err, market.ErrInvalid) && !errors.Is(err, market.ErrUnexpected) {
				t.Errorf("got %v", err)
			}
			w.apply(e) // the control
		})
	}
}

// TestFacts: what is not a reply and does not fit.
func TestFacts(t *testing.T) {
	walked := walkStages(t, 2)
	for name, c := range map[string]struct {
		until string
		bad   func(w *world) market.Event
		want  error
	}{
		"a plan without a seat": {"plan", func(w *world) market.Event {
			p := w.plan()
			p.Seats = p.Seats[1:]
			return w.fact(market.RunPlanned, 1, 0, p)
		}, market.ErrInvalid},
		"seats in another order": {"plan", func(w *world) market.Event {
			p := w.plan()
			slices.Reverse(p.Seats)
			return w.fact(market.RunPlanned, 1, 0, p)
		}, market.ErrInvalid},
		"another creator": {"plan", func(w *world) market.Event {
			p := w.plan()
			p.Seats[0].Contributor[0] ^= 1
			return w.fact(market.RunPlanned, 1, 0, p)
		}, market.ErrInvalid},
		"an empty seat": {"plan", func(w *world) market.Event {
			p := w.plan()
			p.Seats[0].Trainer = dao.Address{}
			return w.fact(market.RunPlanned, 1, 0, p)
		}, market.ErrInvalid},
		"an evaluator who trains": {"plan", func(w *world) market.Event {
			p := w.plan()
			p.Evaluator = p.Seats[0].Trainer
			return w.fact(market.RunPlanned, 1, 0, p)
		}, market.ErrInvalid},
		"the second attempt first":    {"plan", func(w *world) market.Event { return w.fact(market.RunPlanned, 2, 0, w.plan()) }, market.ErrDuplicate},
		"a plan after training began": {"round.train@1", func(w *world) market.Event { return w.fact(market.RunPlanned, 2, 0, w.plan()) }, market.ErrUnexpected},
		"assigned in another attempt": {"assign", func(w *world) market.Event { return w.fact(market.ChainAssigned, 2, 0, nil) }, market.ErrUnexpected},
		"assigned twice":              {"draw", func(w *world) market.Event { return w.fact(market.ChainAssigned, 1, 0, nil) }, market.ErrDuplicate},
		"drawn twice": {"run.assigned", func(w *world) market.Event {
			return w.fact(market.ChainDrawn, 1, 0, market.Drawn{Recomputer: dao.Address{1}})
		}, market.ErrDuplicate},
		"another cohort on chain": {"commit", func(w *world) market.Event {
			c := w.cohort()
			c.Cohort[0] ^= 1
			return w.fact(market.ChainCommitted, 1, 0, c)
		}, market.ErrInvalid},
		"another model on chain": {"commit@1", func(w *world) market.Event {
			c := w.cohort()
			c.ModelHash[0] ^= 1
			return w.fact(market.ChainCommitted, 1, 1, c)
		}, market.ErrInvalid},
		"another gradient on chain": {"commit@1", func(w *world) market.Event {
			c := w.cohort()
			c.GradientHash[0] ^= 1
			return w.fact(market.ChainCommitted, 1, 1, c)
		}, market.ErrInvalid},
		"another round on chain":   {"commit@1", func(w *world) market.Event { return w.fact(market.ChainCommitted, 1, 2, w.cohort()) }, market.ErrUnexpected},
		"a cohort without uploads": {"round.train@1", func(w *world) market.Event { return w.fact(market.ChainCommitted, 1, 1, market.Committed{}) }, market.ErrUnexpected},
		"committed twice":          {"round.ack@1", func(w *world) market.Event { return w.fact(market.ChainCommitted, 1, 1, w.cohort()) }, market.ErrDuplicate},
		"opened without sums":      {"round.unmask@1", func(w *world) market.Event { return w.fact(market.RoundOpened, 1, 1, market.OpenedBlob{}) }, market.ErrUnexpected},
		"opened as statistics":     {"open@1", func(w *world) market.Event { return w.fact(market.StatsOpened, 1, 1, market.OpenedBlob{}) }, market.ErrUnexpected},
		"another round opened":     {"open@1", func(w *world) market.Event { return w.fact(market.RoundOpened, 1, 2, market.OpenedBlob{}) }, market.ErrUnexpected},
		"another round void":       {"open@1", func(w *world) market.Event { return w.fact(market.RoundVoid, 1, 2, market.Problem{}) }, market.ErrUnexpected},
		"sealed twice":             {"run.sign", func(w *world) market.Event { return w.fact(market.ModelSealed, 1, 0, market.Sealed{CID: "x"}) }, market.ErrDuplicate},
		"an unknown kind":          {"plan", func(w *world) market.Event { return w.fact("run.mystery", 0, 0, nil) }, market.ErrInvalid},
		"an upload after the cohort": {"round.ack@1", func(w *world) market.Event {
			by := w.trainers[0]
			return w.reply(by, protocol.RoundUploads, 1, protocol.UploadsReply{Uploads: w.uploads(by, 1, protocol.TrainTask{ModelHash: w.s.Current.ModelHash, GradientHash: w.s.Current.GradientHash()})})
		}, market.ErrUnexpected},
	} {
		t.Run(name, func(t *testing.T) {
			w := walked.at(t, c.until)
			if err := w.refused(c.bad(w)); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}
