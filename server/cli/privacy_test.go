package cli

import (
	"strings"
	"testing"

	"sahm/dao"
	"sahm/server/client"
)

func TestLosses(t *testing.T) {
	for s, want := range map[string]loss{
		"ε=8":                      {unit: dao.UnitContributor, epsilonMicro: 8_000_000, deltaPico: 10_000_000},
		"epsilon=0.5,delta=1e-6":   {unit: dao.UnitContributor, epsilonMicro: 500_000, deltaPico: 1_000_000},
		"eps=1e3, δ=0.000000001":   {unit: dao.UnitContributor, epsilonMicro: 1_000_000_000, deltaPico: 1_000},
		"unit=record,ε=0.000001":   {unit: dao.UnitRecord, epsilonMicro: 1, deltaPico: 10_000_000},
		"EPSILON=2,unit=record":    {unit: dao.UnitRecord, epsilonMicro: 2_000_000, deltaPico: 10_000_000},
		"ε=1000000000,δ=0.5":       {unit: dao.UnitContributor, epsilonMicro: 1_000_000_000_000_000, deltaPico: 500_000_000_000},
		"ε=2.5,unit=contributor":   {unit: dao.UnitContributor, epsilonMicro: 2_500_000, deltaPico: 10_000_000},
		"ε=3,δ=1e-12,unit=record ": {unit: dao.UnitRecord, epsilonMicro: 3_000_000, deltaPico: 1},
	} {
		got, err := losses("--set-budget", s)
		if err != nil || got != want {
			t.Errorf("%q: %+v, %v", s, got, err)
		}
	}
	for _, s := range []string{"", "8", "δ=1e-6", "ε=", "ε=0", "ε=-1", "ε=0.0000001", "ε=1e999999999", "ε=2000000000", "ε=1/3", "ε=0x10", "ε=1p3", "ε=1,δ=1", "ε=1,δ=0", "ε=1,unit=row", "σ=1,ε=1", "ε=∞", "ε=1,colluders=1"} {
		if got, err := losses("--set-budget", s); err == nil {
			t.Errorf("%q: %+v", s, got)
		}
	}
}

// TestDescribePrivacy: a run without differential privacy is named as that.
func TestDescribePrivacy(t *testing.T) {
	amount := func(s string) *client.PrivacyAmount { return &client.PrivacyAmount{Epsilon: s, Delta: "0.00001"} }
	p := &client.DatasetPrivacy{DatasetId: "0xd", Version: 1, Unit: client.PrivacyUnitContributor, Budget: amount("8"), Spent: amount("2.5"), Left: amount("5.5"), Text: "words",
		Uses: []client.PrivacyUse{{RunId: "0x2", Unit: client.PrivacyUnitNone}, {RunId: "0x1", Unit: client.PrivacyUnitContributor, Loss: amount("2.5")}}}
	got := describePrivacy(p)
	for _, want := range []string{"budget    ε 8 at δ 0.00001\n", "left      ε 5.5", "run 0x2  no DP (ε = ∞)\n", "run 0x1  ε 2.5 at δ 0.00001\n", "contributor: everything of one contributor"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if got := describePrivacy(&client.DatasetPrivacy{Unit: client.PrivacyUnitNone}); !strings.Contains(got, "none: no DP") || !strings.Contains(got, "no run has used it") {
		t.Error(got)
	}
	quote := &client.QuotePrivacy{Unit: client.PrivacyUnitNone, Text: "No DP (ε = ∞): nothing bounds it."}
	if got := describeQuotePrivacy(quote); got != "privacy    No DP (ε = ∞): nothing bounds it.\n" {
		t.Error(got)
	}
}

// TestPolicyBudget: the policy's budget is what the flag says.
func TestPolicyBudget(t *testing.T) {
	f := dataFlags{minStake: "0", kMin: 3, maxHolders: 3, privacyBudget: "ε=8,δ=1e-5,colluders=1"}
	doc, err := f.policy("z")
	if err != nil {
		t.Fatal(err)
	}
	p, err := dao.ParsePolicy(doc)
	if err != nil {
		t.Fatal(err)
	}
	want := dao.PolicyBudget{Unit: dao.BudgetContributor, EpsilonMicro: 8_000_000, DeltaPico: 10_000_000, Colluders: 1}
	if len(p.Budgets) != 1 || p.Budgets[0] != want || !strings.Contains(p.Text, "ε 8") || !strings.Contains(p.Text, "and up to 1 in league") {
		t.Errorf("%+v", p)
	}
	again := dataFlags{privacyBudget: "ε=4,unit=record"}
	if doc, err = again.policyOf(string(doc), func(s string) bool { return s == "privacy-budget" }); err != nil {
		t.Fatal(err)
	}
	if p, err = dao.ParsePolicy(doc); err != nil || len(p.Budgets) != 2 || p.Budgets[1].EpsilonMicro != 4_000_000 {
		t.Errorf("%+v, %v", p.Budgets, err)
	}
	bad := dataFlags{minStake: "0", kMin: 3, maxHolders: 3, privacyBudget: "8"}
	if _, err := bad.policy(""); err == nil {
		t.Error("accepted")
	}
}

// TestProtect: what the flags of a run ask for, and which do not go together.
func TestProtect(t *testing.T) {
	for name, c := range map[string]struct {
		flags runFlags
		unit  client.PrivacyUnit // "" for none asked
		says  string
	}{
		"no privacy":             {runFlags{unit: "contributor"}, "", ""},
		"contributors":           {runFlags{unit: "contributor", epsilon: 8}, "", ""},
		"rows":                   {runFlags{unit: "record", epsilon: 3, sampling: 0.2}, client.PrivacyUnitRecord, ""},
		"rows, standard rate":    {runFlags{unit: "record", epsilon: 3}, client.PrivacyUnitRecord, ""},
		"rows without epsilon":   {runFlags{unit: "record"}, "", "--epsilon"},
		"a rate without epsilon": {runFlags{unit: "contributor", sampling: 0.2}, "", "--epsilon"},
		"sampling contributors":  {runFlags{unit: "contributor", epsilon: 3, sampling: 0.2}, "", "--unit record"},
		"another unit":           {runFlags{unit: "household", epsilon: 3}, "", "household"},
	} {
		var r client.QuoteRequest
		err := c.flags.protect(&r)
		if c.says != "" {
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		unit := client.PrivacyUnit("")
		if r.Unit != nil {
			unit = *r.Unit
		}
		if err != nil || unit != c.unit || (r.Epsilon != nil) != (c.flags.epsilon > 0) || (r.Sampling != nil) != (c.flags.sampling > 0) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}
