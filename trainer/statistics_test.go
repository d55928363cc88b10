package trainer_test

import (
	"testing"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/trainer"
	"sahm/trainer/dataset"
)

// TestStatisticsOrder: in a statistics order trainers send the rows' catalogue
// vectors in round 1, under the noise that the order demands and no other, once;
// no other round, no evaluation, no receipt.
func TestStatisticsOrder(t *testing.T) {
	for name, unit := range map[string]uint8{"exact": dao.UnitNone, "for contributors": dao.UnitContributor, "for rows": dao.UnitRecord} {
		t.Run(name, func(t *testing.T) { statisticsOrder(t, unit) })
	}
}

func statisticsOrder(t *testing.T, unit uint8) {
	var w *world
	length := uint64(0)
	w = newWorldOf(t, func(o *dao.Order) {
		// The schema is inferred from the same rows in every world.
		s := newWorld(t).schema
		length = uint64(dataset.CatalogueLength(s))
		o.Training.SpecHash, o.Training.Rounds, o.Training.WordBits = dao.Keccak256([]byte(dao.StatisticsSpec)), 1, 64
		o.Training.ModelLength, o.Training.StatsLength = length, length
		if unit != dao.UnitNone {
			o.Privacy = dao.Privacy{Unit: unit, EpsilonMicro: 8_000_000, DeltaPico: 1_000_000, Steps: 1, KMin: 3}
		}
		if unit == dao.UnitRecord {
			o.Privacy.SamplingPpb = 1_000_000_000
		}
	})
	w.invite()
	w.assign()
	for i := range 3 { // evaluator and recomputer are not asked
		w.keyRequests[i] = w.requestKeys(i)
		if !do[protocol.DataReadyReply](w, i, protocol.DataOpen, 0, w.releases(i, w.keyRequests[i]), protocol.DataReady).Ready {
			t.Fatal("not ready")
		}
	}
	for _, round := range []uint32{0, 2} {
		w.refused(0, protocol.RoundTrain, round, w.trainTask(round, dao.Hash{}), trainer.CodeRoundsSpent, false)
	}
	bad := w.trainTask(1, dao.Hash{})
	bad.GradientHash = dao.Hash{1}
	w.refused(0, protocol.RoundTrain, 1, bad, trainer.CodeWrongModel, false)

	sum := w.unmask(w.upload(1, dao.Hash{}))
	want := make([]int64, length)
	for _, s := range w.sets[:3] {
		v, err := dataset.CatalogueVector(w.schema, s.table)
		if unit != dao.UnitNone {
			v, err = dataset.PrivateCatalogueVector(w.schema, s.table, rowsPerSet)
		}
		must(t, err)
		for i := range v {
			want[i] += v[i]
		}
	}
	plain := append([]int64(nil), want...)
	w.addNoise(1, want)
	moved := false
	for i := range want {
		if sum[i] != want[i] {
			t.Fatalf("statistic %d: sum %d, want %d", i, sum[i], want[i])
		}
		moved = moved || want[i] != plain[i]
	}
	if moved != (unit != dao.UnitNone) {
		t.Errorf("noise: %t", moved)
	}
	w.refused(0, protocol.RunReceipts, 2, protocol.FinishTask{Rounds: []uint32{1}}, trainer.CodeBadTask, false)
}
