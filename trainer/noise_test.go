package trainer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/trainer"
	"sahm/trainer/dataset"
	"sahm/trainer/receipt"
)

// private gives an order contributor-level privacy.
func private(o *dao.Order) {
	o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000, Steps: o.Training.Rounds + 1, KMin: 3, Colluders: 1}
}

// noiseSecret is what seat's trainer has on disk; zero without noise.
func (w *world) noiseSecret(seat int, attempt uint32) (secret, salt dao.Hash) {
	w.t.Helper()
	names, err := filepath.Glob(filepath.Join(w.dir, string(rune('0'+seat)), "runs", "*", string(rune('0'+attempt)), "seeds-*.json"))
	must(w.t, err)
	if len(names) != 1 {
		w.t.Fatalf("%d files of seeds", len(names))
	}
	raw, err := os.ReadFile(names[0])
	must(w.t, err)
	var f struct{ Noise, NoiseSalt dao.Hash }
	must(w.t, json.Unmarshal(raw, &f))
	return f.Noise, f.NoiseSalt
}

// addNoise adds to the plain sum of a round what every member must have added,
// derived apart from the trainers.
func (w *world) addNoise(round uint32, sum []int64) {
	w.t.Helper()
	terms, err := privacy.TermsOf(&w.docs.Order)
	must(w.t, err)
	release, purpose := terms.Training, protocol.PurposeTrain
	if protocol.Statistics(&w.docs.Order, round) {
		release, purpose = terms.Statistics, protocol.PurposeStats
	}
	if release == nil {
		return
	}
	attempt := w.chain.run.Attempt
	for i, s := range w.seats {
		secret, _ := w.noiseSecret(i, attempt)
		key, err := privacy.DeriveNoiseKey(secret, privacy.NoiseContext{ChainID: w.chainID, Escrow: w.escrow, RunID: w.run, Attempt: attempt, Round: round,
			Purpose: purpose, DatasetID: s.DatasetID, Version: s.Version, Beacon: w.chain.run.Beacon})
		must(w.t, err)
		must(w.t, release.AddNoise(sum, key))
	}
}

// privateStatistics runs round 0 with noise, checks the sum and opens it.
func (w *world) privateStatistics() {
	w.t.Helper()
	sum := w.unmask(w.upload(0, dao.Hash{}))
	want := make([]int64, len(sum))
	for _, s := range w.sets[:3] {
		v, _, err := dataset.PrivateStatsVector(w.schema, s.table, rowsPerSet)
		must(w.t, err)
		for i := range v {
			want[i] += v[i]
		}
	}
	plain := append([]int64(nil), want...)
	w.addNoise(0, want)
	same := true
	for i := range want {
		if sum[i] != want[i] {
			w.t.Fatalf("statistic %d: sum %d, want %d", i, sum[i], want[i])
		}
		same = same && want[i] == plain[i]
	}
	if same {
		w.t.Fatal("the statistics carry no noise")
	}
	told, err := settlement.OpenStatistics(&w.docs.Order, w.schema, sum)
	must(w.t, err)
	w.stats = protocol.StatsResult{Blob: w.blobs.add(protocol.EncodeInt64s(told))}
}

// ownModel is the hash of member i's own parameters after its steps of a round.
func (w *world) ownModel(i int, round uint32) dao.Hash {
	w.t.Helper()
	sums, err := protocol.DecodeInt64s(w.blobs.m[w.stats.Blob], w.docs.Order.Training.StatsLength)
	must(w.t, err)
	enc, err := dataset.NewEncoder(w.schema, sums)
	must(w.t, err)
	x, y, _, err := enc.Encode(w.sets[i].table)
	must(w.t, err)
	params := model.Init(w.spec, enc.Width(), 2, protocol.InitSeed(w.run))
	for _, s := range w.steps[:round-1] {
		agg, err := protocol.DecodeInt64s(w.blobs.m[s.Aggregate], w.docs.Order.Training.ModelLength)
		must(w.t, err)
		state, err := settlement.Next(&w.docs.Order, w.rule, strategy.State{Params: params}, agg)
		must(w.t, err)
		params = state.Params
	}
	o, err := (&softmax{}).Train(context.Background(), trainer.Job{Spec: w.spec, Inputs: enc.Width(), Classes: 2, Params: params, X: x, Y: y,
		Seed: protocol.BatchSeed(w.run, w.chain.run.Attempt, round, w.sets[i].id), Steps: w.spec.LocalSteps})
	must(w.t, err)
	return model.Hash(o.Params)
}

// TestNoisedRun: every sum of a run with contributor-level privacy is the plain
// sum and the noise that order, committed secrets and beacon give, no more and
// no less; trainers derive the same model from it; a resend is the same bytes.
func TestNoisedRun(t *testing.T) {
	w := newWorldOf(t, private)
	w.invite()
	w.assign()
	for i := range 5 {
		w.keyRequests[i] = w.requestKeys(i)
		do[protocol.DataReadyReply](w, i, protocol.DataOpen, 0, w.releases(i, w.keyRequests[i]), protocol.DataReady)
	}
	beacon := w.chain.run.Beacon
	w.chain.run.Beacon = dao.Hash{}
	w.refused(0, protocol.RoundTrain, 0, w.trainTask(0, dao.Hash{}), trainer.CodeChainBehind, true)
	w.chain.run.Beacon = beacon

	w.privateStatistics()
	w.round(1)
	w.round(2)

	// Nothing that follows from rows without noise is in a receipt.
	finals := map[dao.Hash]bool{}
	for i := range 3 {
		for _, r := range []uint32{1, 2} {
			finals[w.ownModel(i, r)] = true
		}
	}
	finish := protocol.FinishTask{Rounds: []uint32{1, 2}, ModelHash: w.entering()}
	for i := range 3 {
		out := do[protocol.ReceiptsReply](w, i, protocol.RunReceipts, 0, finish, protocol.RunReceipted)
		r, err := receipt.Parse(out.Receipts[0].Receipt)
		must(t, err)
		secret, _ := w.noiseSecret(i, 1)
		if finals[r.FinalModelHash] || r.FinalModelHash != trainer.PrivateFinal(secret, w.ownModel(i, 2)) {
			t.Errorf("member %d: the receipt names %s", i, r.FinalModelHash)
		}
		// Leaves would be hashes of parameters without noise (TestStepsAreCommittedTo
		// has them where there is no noise).
		steps, err := filepath.Glob(filepath.Join(w.dir, fmt.Sprint(i), "runs", "*", "*", "steps-*"))
		if err != nil || len(steps) > 0 || !r.StepRoot.IsZero() {
			t.Errorf("member %d: steps were committed to as %s in %v: %v", i, r.StepRoot, steps, err)
		}
		if r.Samples != 10*min(uint64(w.spec.BatchSize), uint64(rowsOf(i))) {
			t.Errorf("member %d: %d samples", i, r.Samples)
		}
	}

	task := w.trainTask(2, dao.Hash{})
	w.refused(0, protocol.RoundTrain, 3, w.trainTask(3, dao.Hash{7}), trainer.CodeRoundsSpent, false)
	task.GradientHash = w.chain.cohorts[[2]uint32{1, 2}].GradientHash
	task.ModelHash = w.steps[1].ModelHash
	puts := len(w.blobs.m)
	w.trainers[0] = w.start(0)
	first := do[protocol.UploadsReply](w, 0, protocol.RoundTrain, 2, task, protocol.RoundUploads)
	again := do[protocol.UploadsReply](w, 0, protocol.RoundTrain, 2, task, protocol.RoundUploads)
	if len(w.blobs.m) != puts || first.Uploads[0].Header != again.Uploads[0].Header || !bytes.Equal(first.Uploads[0].Sig, again.Uploads[0].Sig) {
		t.Error("a resend is another upload")
	}
}

// TestNoiselessStatistics: where the order leaves the statistics out of ε they
// open as they are, and the rounds are noised all the same.
func TestNoiselessStatistics(t *testing.T) {
	w := newWorldOf(t, func(o *dao.Order) { private(o); o.Privacy.Steps-- })
	w.open()
	w.statistics()
	w.round(1)
}

// TestNoiseRefusals: an order whose privacy cannot be kept is refused by name,
// and one that was changed is not the run's.
func TestNoiseRefusals(t *testing.T) {
	for code, change := range map[string]func(*dao.Order){
		trainer.CodeEpsilonUnreachable: func(o *dao.Order) { o.Privacy.EpsilonMicro = 1000 },
		trainer.CodeCohortTooSmall:     func(o *dao.Order) { o.Privacy.Colluders = 3 },
		trainer.CodeBadDocuments:       func(o *dao.Order) { o.Privacy.Steps = 1 },
	} {
		w := newWorldOf(t, private)
		change(&w.docs.Order)
		w.refused(0, protocol.RunInvite, 0, w.inviteTask(0), trainer.CodeBadDocuments, false) // not the run's order
		w.run = typed.OrderHash(w.domain, &w.docs.Order)
		w.refused(0, protocol.RunInvite, 0, w.inviteTask(0), code, false)
	}
}
