package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/mpc/mpctest"
)

// TestStatusShowsPrivacy: what runs were charged, by dataset version, and a
// ledger that was changed is found.
func TestStatusShowsPrivacy(t *testing.T) {
	w := mpctest.New(t, mpctest.Options{M: 3, T: 2, Members: 3,
		Change: func(o *dao.Order) {
			o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, Steps: o.Training.Rounds + 1, KMin: 3}
		},
		Policy: func(p *dao.Policy) {
			p.Budgets = []dao.PolicyBudget{{Unit: dao.BudgetContributor, EpsilonMicro: 4_500_000, DeltaPico: 10_000_000}}
		}})
	w.Check(w.All()...)
	w.Assign()
	if err := w.Release(0); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "custodian")
	if code, _, errs := command(t, "init", "--dir", dir, "--json"); code != 0 {
		t.Fatal(errs)
	}
	log, err := os.ReadFile(filepath.Join(w.Custodians[0].Dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "log"), log, 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errs := command(t, "status", "--dir", dir)
	if code != 0 {
		t.Fatal(errs)
	}
	for _, d := range w.Datasets {
		if want := "dataset " + d.ID.String() + " version 1\n             contributor-level, ε 2.99"; !strings.Contains(out, want) {
			t.Errorf("status does not say %q:\n%s", want, out)
		}
	}
	if n := strings.Count(out, "of 4.500000 spent at δ = 1e-05 by 1 runs"); n != 3 {
		t.Errorf("%d of 3 limits:\n%s", n, out)
	}
	forged := strings.Replace(string(log), `"epsilonMicro":4500000`, `"epsilonMicro":9500000`, 1)
	if forged == string(log) {
		t.Fatal("the log holds no limit")
	}
	if err := os.WriteFile(filepath.Join(dir, "log"), []byte(forged), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, errs := command(t, "status", "--dir", dir); code == 0 || !strings.Contains(errs, "corrupt") {
		t.Errorf("a forged ledger: code %d, %s", code, errs)
	}
}
