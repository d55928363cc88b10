package trainer_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"sahm/federated/protocol"
	"sahm/trainer"
)

// FuzzHandle: whatever the coordinator signs, the trainer answers or says that
// it was not meant; it does not panic and uploads nothing for a round that is
// logged otherwise.
func FuzzHandle(f *testing.F) {
	kinds := []protocol.Kind{protocol.RunInvite, protocol.RunAssigned, protocol.DataOpen, protocol.RoundTrain, protocol.RoundEval,
		protocol.GradReveal, protocol.GradCheck, protocol.RunReceipts, protocol.RunClose}
	w := newWorld(f)
	w.open()
	for kind, body := range map[uint8]any{0: w.inviteTask(0), 1: w.assignedTask(1), 2: w.releases(2, w.keyRequests[2]), 3: w.trainTask(1, w.run), 5: protocol.RevealTask{}} {
		raw, err := json.Marshal(body)
		must(f, err)
		f.Add(kind, uint32(1), uint32(1), raw)
	}
	f.Fuzz(func(t *testing.T, kind uint8, attempt, round uint32, body []byte) {
		w.t = t
		if !json.Valid(body) {
			if _, err := w.trainers[0].HandleBytes(context.Background(), body); err == nil {
				t.Fatal("answered something that is no JSON")
			}
			return
		}
		env, err := protocol.Sign(w.coordinator, w.domain, protocol.Header{Kind: kinds[int(kind)%len(kinds)], RunID: w.run, Attempt: attempt, Round: round}, json.RawMessage(body))
		must(t, err)
		reply, err := w.trainers[int(kind)%5].Handle(context.Background(), env)
		if errors.Is(err, trainer.ErrNotForUs) {
			return
		}
		must(t, err)
		must(t, reply.Verify(w.domain))
	})
}
