package main

import (
	"testing"

	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
)

// TestPrivateRunLearns: a run over Adult with contributor-level privacy, ε = 8
// at δ = 10^-5, its statistics noised too, learns: better than the larger class
// (76 %) by far, and not much worse than without.
func TestPrivateRunLearns(t *testing.T) {
	table, err := samples.Adult().Read("../../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	const members, rows = 64, 50
	p, err := newPeople(table, members, rows, 0, 1)
	if err != nil {
		t.Fatal(err)
	}
	spec := model.DefaultSpec(model.Logistic)
	accuracy := map[float64]float64{}
	for _, epsilon := range []float64{0, 8} {
		clip := 1.0
		if epsilon == 0 {
			clip = defaultClip
		}
		if accuracy[epsilon], err = p.learn(spec, privateOrder(p, spec, members, rows, epsilon, clip, rounds)); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d members of %d rows: accuracy %.3f without privacy, %.3f at ε = 8", members, rows, accuracy[0], accuracy[8])
	if accuracy[8] < 0.8 || accuracy[8] < accuracy[0]-0.03 {
		t.Errorf("accuracy %.3f at ε = 8, %.3f without", accuracy[8], accuracy[0])
	}
}
