package recordlevel

import (
	"context"
	"errors"
	"io/fs"
	"testing"

	"sahm/federated/cmd/internal/samples"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// TestAdult: at ε = 3, δ = 1e-5 for each row, statistics included, ten
// contributors keep more than 83 % on a quarter of Adult, and a smaller ε costs.
func TestAdult(t *testing.T) {
	table, err := samples.Adult().Read("../../../../testdata")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	rows := make([]int, table.Rows()/4)
	for i := range rows {
		rows[i] = 4 * i
	}
	table = table.Subset(rows)
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	of := func(change func(*Plan)) Result {
		t.Helper()
		p := AdultPlan(1)
		p.Rounds = 8
		change(&p)
		r, err := Run(context.Background(), e, table, p)
		if err != nil {
			t.Fatal(err)
		}
		if r.SpentMicro > p.EpsilonMicro || float64(r.SpentMicro) < 0.98*float64(p.EpsilonMicro) {
			t.Errorf("ε of %d costs %d", p.EpsilonMicro, r.SpentMicro)
		}
		return r
	}
	good := of(func(*Plan) {})
	if good.Accuracy < 0.83 || len(good.Rows) != 10 {
		t.Errorf("accuracy %v over %d contributors", good.Accuracy, len(good.Rows))
	}
	poor := of(func(p *Plan) { p.EpsilonMicro = 50_000 })
	if poor.Terms.SigmaMicro < 10*good.Terms.SigmaMicro || poor.Accuracy > good.Accuracy-0.01 {
		t.Errorf("ε of 0.05: σ = %v, accuracy %v", poor.Terms.Sigma(), poor.Accuracy)
	}
	if m := of(func(p *Plan) { p.Spec = model.RecordSpec(model.MLP) }); m.Accuracy < 0.82 {
		t.Errorf("mlp: accuracy %v", m.Accuracy)
	}
}
