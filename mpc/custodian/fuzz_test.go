package custodian_test

import (
	"encoding/json"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// FuzzHandle gives a custodian in the middle of a run tasks of every kind, good
// ones with a piece cut out and another put in its place, or altogether
// arbitrary, signed by the coordinator or by nobody: it answers or refuses by name,
// never fails, never panics, keeps a log that verifies, and gives no second
// answer under a name that it answered.
func FuzzHandle(f *testing.F) {
	w := mpctest.New(f, mpctest.Options{M: 3, T: 2, Members: 3, Rounds: 1})
	w.Check(0)
	w.Assign()
	r := w.NewRound(1)
	acks := w.Acks(r, 0, 1, 2)
	sums := w.Unmask(r, acks, 0, 1, 2)
	w.Finish(r)
	kinds := []protocol.Kind{protocol.DatasetCheck, protocol.RunKeys, protocol.SeedsCheck, protocol.KeyRelease, protocol.RoundAck, protocol.RoundUnmask,
		protocol.ScoresAck, protocol.RunScores, protocol.RunSign, protocol.RunClose, "run.everything"}
	scores := w.Scores(1, 2)
	id, holder, d := w.Custodians[0].Identity, w.Trainers[0], w.Datasets[0]
	bodies := []any{
		protocol.DatasetCheckTask{DatasetID: d.ID, Version: 1}, protocol.RunKeysTask{Docs: w.Docs}, w.SeedsTask(0),
		w.ReleaseTask(w.Request(0, d, holder, id.Recipient()), holder, d.Policy), protocol.RoundAckTask{Docs: w.Docs}, w.UnmaskTask(r, acks),
		protocol.ScoresAckTask{Rounds: []uint32{1}}, w.ScoresTask(), w.SignTask([][]protocol.SignedSum{sums}, scores), protocol.CloseTask{}, struct{}{},
	}
	var good [][]byte
	for _, b := range bodies {
		raw, err := json.Marshal(b)
		if err != nil {
			f.Fatal(err)
		}
		good = append(good, raw)
	}
	var tried atomic.Uint32
	f.Fuzz(func(t *testing.T, kind uint8, attempt, round uint32, signed bool, at uint32, cut uint16, patch []byte) {
		base := good[int(kind)%len(good)]
		from := int(at) % len(base)
		body := slices.Concat(base[:from], patch, base[min(len(base), from+int(cut)):])
		if !json.Valid(body) {
			t.Skip("no envelope holds it")
		}
		w.Chain.Advance(time.Second) // so that nothing is rate limited
		e, err := protocol.Sign(w.Coordinator, w.Domain, protocol.Header{Kind: kinds[int(kind)%len(kinds)], RunID: w.RunID, Attempt: attempt, Round: round}, json.RawMessage(body))
		if err != nil {
			t.Fatal(err)
		}
		if !signed {
			e.Sig = e.Sig[:len(e.Sig)-1]
		}
		out, err := w.Custodians[0].Handle(t.Context(), e)
		if err != nil {
			t.Fatalf("%s: %v", e.Kind, err)
		}
		if err := out.Verify(w.Domain); err != nil {
			t.Fatalf("%s: the reply is not signed: %v", e.Kind, err)
		}
		if out.Kind == protocol.Refused {
			var v protocol.Refusal
			if err := out.Into(protocol.Refused, &v); err != nil || custodian.FromCode(v.Code) == nil {
				t.Fatalf("%s: refused as %q, %v", e.Kind, v.Code, err)
			}
			if v.Code == "internal" {
				t.Fatalf("%s: a task made the custodian panic", e.Kind)
			}
			if !signed && v.Code != "bad-signature" {
				t.Fatalf("%s: a task that nobody signed was refused as %s only", e.Kind, v.Code)
			}
		} else {
			if !signed {
				t.Fatalf("%s: a task that nobody signed was answered", e.Kind)
			}
			again, err := w.Custodians[0].Handle(t.Context(), e)
			if err != nil || again.Kind != out.Kind || string(again.Sig) != string(out.Sig) {
				t.Fatalf("%s: a second answer, %v", e.Kind, err)
			}
		}
		if tried.Add(1)%64 == 0 {
			if _, err := custodian.VerifyLog(w.Custodians[0].Dir); err != nil {
				t.Fatal(err)
			}
		}
	})
}
