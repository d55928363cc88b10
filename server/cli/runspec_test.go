package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/federated/model"
	"sahm/trainer/dataset"
)

// TestSpecFor: flags and files give the model that is quoted, with uploads as
// long as its server rule makes them, and what cannot be sold is said at once.
func TestSpecFor(t *testing.T) {
	sch := dataset.Schema{Version: dataset.SchemaVersion, Label: dataset.Label{Name: "y", Classes: []string{"a", "b"}},
		Features: []dataset.Feature{{Name: "u", Kind: dataset.Numeric, Lo: 0, Hi: 1, Scale: 16}}}
	file := func(s model.Spec) string {
		path := filepath.Join(t.TempDir(), "spec.json")
		if err := os.WriteFile(path, s.Canonical(), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	with := func(declared *model.Strategy) model.Spec {
		s := model.DefaultSpec(model.MLP)
		s.Strategy = declared
		return s
	}
	d := model.NumParams(model.DefaultSpec(model.Logistic), dataset.EncodedWidth(sch), 2)
	for name, c := range map[string]struct {
		flags runFlags
		want  model.StrategyName
		words int
		says  string
	}{
		"default":               {runFlags{model: "logistic"}, model.FedAvg, d, ""},
		"averaging by name":     {runFlags{model: "logistic", strategy: "fedavg"}, model.FedAvg, d, ""},
		"fedprox":               {runFlags{model: "logistic", strategy: "fedprox"}, model.FedProx, d, ""},
		"fedadam":               {runFlags{model: "logistic", strategy: "fedadam"}, model.FedAdam, d, ""},
		"scaffold":              {runFlags{model: "logistic", strategy: "scaffold"}, model.SCAFFOLD, 2 * d, ""},
		"unknown":               {runFlags{model: "logistic", strategy: "median"}, "", 0, "median"},
		"a file's own":          {runFlags{spec: file(with(model.DefaultStrategy(model.FedProx)))}, model.FedProx, 0, ""},
		"a file's and a flag's": {runFlags{spec: file(with(nil)), strategy: "fedprox"}, "", 0, "spec file"},
		"a personal head":       {runFlags{spec: file(with(&model.Strategy{Name: model.FedAvg, PersonalHead: true}))}, "", 0, "personal_head"},
		"scaffold with adam":    {runFlags{model: "fttransformer", strategy: "scaffold"}, "", 0, "scaffold needs sgd or momentum"},
	} {
		sp, rule, err := c.flags.specFor(sch)
		if c.says != "" {
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%s: %v, want an error that says %q", name, err, c.says)
			}
			continue
		}
		if err != nil || sp.Rule().Name != c.want || c.words > 0 && rule.Words() != c.words {
			t.Errorf("%s: %s, %d words, %v", name, sp.Rule().Name, rule.Words(), err)
		}
	}
}
