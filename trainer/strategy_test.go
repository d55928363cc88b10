package trainer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/trainer"
)

// TestStrategies: every server rule that the market runs trains, is derived by
// every trainer alike, and survives a restart in the middle; a burnt round
// leaves a member's control variate where it was.
func TestStrategies(t *testing.T) {
	for _, rule := range []*model.Strategy{
		{Name: model.FedProx, Mu: 0.5},
		{Name: model.FedAdam, Beta1: 0.9, Beta2: 0.99, Tau: 0.01},
		{Name: model.SCAFFOLD},
	} {
		t.Run(string(rule.Name), func(t *testing.T) {
			w := newWorldBy(t, rule, nil)
			w.open()
			w.statistics()
			w.round(1)
			before := w.evaluate(3, false)
			w.upload(2, w.evaluate(2, false).GradientHash) // and nobody opens it
			for i := range w.trainers {
				w.trainers[i] = w.start(i)
			}
			w.round(3)
			if after := w.evaluate(4, true); after.Loss >= before.Loss {
				t.Errorf("loss went from %v to %v", before.Loss, after.Loss)
			}
			kept := 0
			for _, name := range files(t, filepath.Join(w.dir, "0")) {
				if strings.HasPrefix(filepath.Base(name), "kept-") {
					kept++
				}
			}
			if want := map[model.StrategyName]int{model.SCAFFOLD: 3}[rule.Name]; kept != want {
				t.Errorf("%d files of the rule's, want %d", kept, want)
			}
			w.chain.run.State = trainer.RunSettled
			do[struct{}](w, 0, protocol.RunClose, 0, protocol.CloseTask{}, protocol.RunClosed)
			for _, name := range files(t, filepath.Join(w.dir, "0")) {
				if strings.HasPrefix(filepath.Base(name), "kept-") {
					t.Errorf("%s survived the close", name)
				}
			}
		})
	}
}

// A trainer that lost its control variate cannot go on: the server's would no
// longer be the mean of the members'.
func TestLostControlVariate(t *testing.T) {
	w := newWorldBy(t, &model.Strategy{Name: model.SCAFFOLD}, nil)
	w.open()
	w.statistics()
	w.round(1)
	for _, name := range files(t, filepath.Join(w.dir, "0")) {
		if strings.HasPrefix(filepath.Base(name), "kept-") {
			must(t, os.Remove(name))
		}
	}
	w.refused(0, protocol.RoundTrain, 2, w.trainTask(2, w.evaluate(2, false).GradientHash), trainer.CodeNotAssigned, false)
}

// TestStrategyRefused: what the market does not run is refused at the
// invitation, by name.
func TestStrategyRefused(t *testing.T) {
	some := &model.Participation{Kind: model.Drawn, Members: 2}
	for name, c := range map[string]struct {
		rule   *model.Strategy
		change func(*dao.Order)
		want   string
	}{
		"partial cohorts without noise": {&model.Strategy{Name: model.FedAvg, Participation: some}, nil, trainer.CodeStrategy},
		"vectors of the model's length": {&model.Strategy{Name: model.SCAFFOLD}, func(o *dao.Order) { o.Training.ModelLength /= 2 }, trainer.CodeBadDocuments},
	} {
		w := newWorldBy(t, c.rule, c.change)
		t.Run(name, func(t *testing.T) {
			w.refused(0, protocol.RunInvite, 0, w.inviteTask(0), c.want, false)
		})
	}
}
