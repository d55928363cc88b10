package cli

import (
	"os"

	"sahm/federated/model"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/trainer/dataset"
)

// specFor is the model that the flags ask for over a schema: a file's, or a
// default one with a default server rule.
func (f *runFlags) specFor(sch dataset.Schema) (model.Spec, strategy.Rule, error) {
	none := func(err error) (model.Spec, strategy.Rule, error) { return model.Spec{}, strategy.Rule{}, err }
	var sp model.Spec
	if f.spec != "" {
		raw, err := os.ReadFile(f.spec)
		if err != nil {
			return none(badUsage("--spec: %v", err))
		}
		if sp, err = model.ParseSpec(raw); err != nil {
			return none(badUsage("--spec: %v", err))
		}
	} else {
		switch f.model {
		case "logistic", "mlp", "fttransformer":
			sp = model.DefaultSpec(model.Family(f.model))
			if sp.Family == model.FTTransformer {
				sp.Columns = dataset.Columns(sch)
			}
			if f.epsilon != 0 && f.unit == "record" {
				if !sp.Family.ClipsRows() {
					return none(badUsage("--model %s has no privacy of single records; logistic and mlp have", f.model))
				}
				sp = model.RecordSpec(sp.Family)
			}
		default:
			return none(badUsage("--model must be logistic, mlp or fttransformer, not %q; --spec takes any other", f.model))
		}
	}
	switch n := model.StrategyName(f.strategy); {
	case f.strategy == "":
	case f.spec != "":
		return none(badUsage("--strategy is for the default models; declare it in the spec file instead"))
	case n == model.FedAvg || model.DefaultStrategy(n) != nil:
		sp.Strategy = model.DefaultStrategy(n)
	default:
		return none(badUsage("--strategy must be fedavg, fedprox, fedadam or scaffold, not %q", f.strategy))
	}
	rule, err := settlement.Rule(sp, dataset.EncodedWidth(sch), len(sch.Label.Classes))
	if err != nil {
		return none(badUsage("model and strategy: %v", err))
	}
	return sp, rule, nil
}
