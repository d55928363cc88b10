package trainer_test

import (
	"context"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/trainer"
	"sahm/trainer/receipt"
)

// byRecord gives an order record-level privacy.
func byRecord(o *dao.Order) {
	o.Privacy = dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, SamplingPpb: 200_000_000, Steps: o.Training.Rounds * 5, KMin: 3, Colluders: 1}
}

// trained is what member i's steps of a round give, with the keys of a
// record-level run derived apart from the trainers.
func (w *world) trained(i int, round uint32, j trainer.Job) (trainer.Trained, error) {
	w.t.Helper()
	if !w.docs.Order.Record() {
		return (&softmax{}).Train(context.Background(), j)
	}
	attempt := w.chain.run.Attempt
	secret, _ := w.noiseSecret(i, attempt)
	key := func(purpose string) privacy.NoiseKey {
		k, err := privacy.DeriveNoiseKey(secret, privacy.NoiseContext{ChainID: w.chainID, Escrow: w.escrow, RunID: w.run, Attempt: attempt, Round: round,
			Purpose: purpose, DatasetID: w.seats[i].DatasetID, Version: 1, Beacon: w.chain.run.Beacon})
		must(w.t, err)
		return k
	}
	record, err := privacy.RecordOf(&w.docs.Order, w.spec)
	must(w.t, err)
	return (&softmax{}).TrainPrivate(context.Background(), j, trainer.PrivateJob{Record: record, Rows: rowsOf(i), SampleKey: key("train/sample"), NoiseKey: key("train/step")})
}

// TestRecordRun: members of a run with record-level privacy train with the
// mechanism that order and spec name, under keys that follow from what they
// committed to and the beacon; their statistics carry the whole noise each, and
// their sums are the plain ones.
func TestRecordRun(t *testing.T) {
	w := newWorldOf(t, byRecord)
	w.invite()
	w.assign()
	for i := range 5 {
		w.keyRequests[i] = w.requestKeys(i)
		do[protocol.DataReadyReply](w, i, protocol.DataOpen, 0, w.releases(i, w.keyRequests[i]), protocol.DataReady)
	}
	w.privateStatistics()
	beacon := w.chain.run.Beacon
	w.chain.run.Beacon = dao.Hash{}
	w.refused(0, protocol.RoundTrain, 1, w.trainTask(1, dao.Hash{7}), trainer.CodeChainBehind, true)
	w.chain.run.Beacon = beacon
	w.round(1)
	w.round(2)
	w.refused(0, protocol.RoundTrain, 3, w.trainTask(3, dao.Hash{7}), trainer.CodeRoundsSpent, false)

	// The model of a member hides its rows already: receipts name it.
	finish := protocol.FinishTask{Rounds: []uint32{1, 2}, ModelHash: w.entering()}
	out := do[protocol.ReceiptsReply](w, 0, protocol.RunReceipts, 0, finish, protocol.RunReceipted)
	r, err := receipt.Parse(out.Receipts[0].Receipt)
	must(t, err)
	if r.FinalModelHash.IsZero() || r.Steps != 10 {
		t.Errorf("the receipt names %s after %d steps", r.FinalModelHash, r.Steps)
	}
}

// TestRecordRefusals: a spec that the order's epsilon is not of is refused.
func TestRecordRefusals(t *testing.T) {
	for name, change := range map[string]func(*model.Spec, *dao.Order){
		"rows are not clipped": func(s *model.Spec, _ *dao.Order) { s.RowClip = 0 },
		"more steps":           func(s *model.Spec, _ *dao.Order) { s.LocalSteps = 6 },
		"epsilon of nothing":   func(_ *model.Spec, o *dao.Order) { o.Privacy.EpsilonMicro = 9 },
	} {
		w := newWorldOf(t, byRecord)
		change(&w.spec, &w.docs.Order)
		w.docs.Spec = w.spec.Canonical()
		w.docs.Order.Training.SpecHash = protocol.DocumentHash(w.docs.Spec)
		w.run = typed.OrderHash(w.domain, &w.docs.Order)
		code := trainer.CodeBadDocuments
		if name == "epsilon of nothing" {
			code = trainer.CodeEpsilonUnreachable
		}
		w.refused(0, protocol.RunInvite, 0, w.inviteTask(0), code, false)
	}
}
