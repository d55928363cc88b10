//go:build integration

package demo

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// runDemo runs the built binary as a user does.
func runDemo(t *testing.T, args ...string) (rep Report, output string) {
	t.Helper()
	sahm, _ := binaries(t)
	file := filepath.Join(t.TempDir(), "report.json")
	cmd := exec.Command(sahm, append([]string{"demo", "--json", file}, args...)...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("sahm demo %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &rep); err != nil {
		t.Fatal(err)
	}
	return rep, string(out)
}

func checkReport(t *testing.T, rep *Report, contributors, rounds int) {
	t.Helper()
	if rep.Run.State != "Settled" || rep.Run.Rounds != rounds || rep.Run.ID == "" {
		t.Errorf("run %+v", rep.Run)
	}
	if len(rep.Datasets) != contributors || len(rep.Run.AloneAccuracy) != contributors {
		t.Errorf("%d datasets and %d alone accuracies for %d contributors", len(rep.Datasets), len(rep.Run.AloneAccuracy), contributors)
	}
	wei := func(s string) *big.Int {
		v, ok := new(big.Int).SetString(s, 10)
		if !ok {
			t.Errorf("%q is not an amount", s)
			return new(big.Int)
		}
		return v
	}
	for _, d := range rep.Datasets {
		if d.ID == "" || d.Owner == "" || d.CID == "" || d.Rows < 10 || wei(d.Price).Sign() <= 0 || wei(d.Payout).Sign() <= 0 {
			t.Errorf("dataset %+v", d)
		}
	}
	if got := sum(rep.Escrow.Paid, rep.Escrow.Refunded, rep.Escrow.Claimable); got != rep.Escrow.Funded || wei(rep.Escrow.Funded).Sign() <= 0 {
		t.Errorf("books do not balance: %+v", rep.Escrow)
	}
	if rep.Escrow.Claimable != "0" {
		t.Errorf("claimable is %s after everything was claimed", rep.Escrow.Claimable)
	}
	if earned := sum(rep.Paid["guaranteed"], rep.Paid["bonus"]); rep.Effects.VotesEarned != earned { // one vote a credit
		t.Errorf("the contributors earned %s and %s votes", earned, rep.Effects.VotesEarned)
	}
	if len(rep.Effects.Prices) != contributors {
		t.Errorf("the price book was told of %d datasets", len(rep.Effects.Prices))
	}
	if rep.Aggregation.BytesPerParam < 4 || rep.Aggregation.BytesPerParam > 4*1.01 || rep.Aggregation.PlainBytesPerParam != 4 {
		t.Errorf("aggregation %+v", rep.Aggregation)
	}
	for _, p := range rep.Proposals {
		if p.State != "Executed" || wei(p.VotesFor).Sign() <= 0 {
			t.Errorf("proposal %+v", p)
		}
	}
	if rep.Chain.ChainID != 1337 || len(rep.Chain.Contracts) < 9 {
		t.Errorf("chain %+v", rep.Chain)
	}
}

// TestDemo is the README's first command on its real data.
func TestDemo(t *testing.T) {
	rep, out := runDemo(t)
	t.Logf("\n%s", out)
	checkReport(t, &rep, 4, 5)
	mean := 0.0
	for _, a := range rep.Run.AloneAccuracy {
		mean += a / float64(len(rep.Run.AloneAccuracy))
	}
	if d := rep.Run.Accuracy - rep.Run.CentralisedAccuracy; d < -0.015 || d > 0.015 {
		t.Errorf("federated %.4f is not within 1.5 points of centralised %.4f", rep.Run.Accuracy, rep.Run.CentralisedAccuracy)
	}
	if rep.Run.Accuracy <= mean {
		t.Errorf("federated %.4f is not above the contributors' mean alone %.4f", rep.Run.Accuracy, mean)
	}
	if left, _ := exec.Command("pgrep", "-f", "sahm-demo-").Output(); len(bytes.TrimSpace(left)) > 0 {
		t.Errorf("processes are left running: %s", left)
	}
}

// TestDemoOther runs files that the demo was not made for: three classes,
// categories, missing values, blank lines, a header.
func TestDemoOther(t *testing.T) {
	var b strings.Builder
	b.WriteString("colour,size,weight,kind\n")
	for i := range 240 {
		kind := []string{"oak", "elm", "ash"}[i%3]
		colour := []string{"green", "brown", "grey"}[(i+i/7)%3]
		size := []string{"1.5", "2.5", "3.5"}[i%3]
		switch i % 17 {
		case 3:
			size = "?"
		case 5:
			colour = "NA"
		case 7:
			colour = ""
		case 9:
			b.WriteString("\n")
		}
		b.WriteString(colour + ", " + size + "," + []string{"10", "20", "35"}[(i+i/11)%3] + "," + kind + "\n")
	}
	file := filepath.Join(t.TempDir(), "trees.csv")
	if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	rep, _ := runDemo(t, "--data", file, "--label", "kind", "--contributors", "3", "--rounds", "3", "--model", "mlp", "--strategy", "scaffold", "--seed", "7")
	checkReport(t, &rep, 3, 3)
	if rep.Run.Accuracy < 0.8 {
		t.Errorf("accuracy %.3f on a nearly separable file", rep.Run.Accuracy)
	}
}

// TestDemoBadInput: exit code 2, an error that names the line or column, and
// nothing left behind.
func TestDemoBadInput(t *testing.T) {
	sahm, _ := binaries(t)
	dir := t.TempDir()
	write := func(name, content string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	good := "a,b,y\n" + strings.Repeat("1,2,no\n2,1,yes\n3,5,no\n4,4,yes\n", 30)
	for name, c := range map[string]struct {
		args []string
		say  string
	}{
		"unknown column":          {[]string{"--data", write("c.csv", good), "--label", "z"}, `"z"`},
		"unknown dropped column":  {[]string{"--data", write("d.csv", good), "--label", "y", "--drop", "q"}, `"q"`},
		"empty file":              {[]string{"--data", write("e.csv", ""), "--label", "last"}, "no data rows"},
		"one class":               {[]string{"--data", write("o.csv", "a,y\n"+strings.Repeat("1,no\n", 90)), "--label", "y"}, `"y"`},
		"ragged line":             {[]string{"--data", write("r.csv", good+"1,2\n"), "--label", "y"}, "line 122"},
		"too few rows":            {[]string{"--data", write("f.csv", "a,y\n1,no\n2,yes\n3,no\n4,yes\n"), "--label", "y"}, "rows"},
		"too few contributors":    {[]string{"--data", write("g.csv", good), "--label", "y", "--contributors", "2"}, "--contributors"},
		"too many contributors":   {[]string{"--data", write("h.csv", good), "--label", "y", "--contributors", "65"}, "--contributors"},
		"no such file":            {[]string{"--data", filepath.Join(dir, "none.csv"), "--label", "y"}, "none.csv"},
		"unknown strategy":        {[]string{"--strategy", "median"}, "median"},
		"unknown model":           {[]string{"--model", "forest"}, "forest"},
		"unknown flag":            {[]string{"--modle", "mlp"}, "modle"},
		"too many for these rows": {[]string{"--contributors", "64"}, "rows"},
	} {
		t.Run(name, func(t *testing.T) {
			report := filepath.Join(t.TempDir(), "report.json")
			cmd := exec.Command(sahm, append([]string{"demo", "--json", report}, c.args...)...)
			out, err := cmd.CombinedOutput()
			if code := cmd.ProcessState.ExitCode(); code != 2 {
				t.Errorf("exit code %d (%v), want 2\n%s", code, err, out)
			}
			if !strings.Contains(string(out), c.say) {
				t.Errorf("the error does not name %s: %s", c.say, out)
			}
			if _, err := os.Stat(report); err == nil {
				t.Error("a report was written")
			}
		})
	}
}

// TestDemoPublicData runs the larger public files where they are present.
func TestDemoPublicData(t *testing.T) {
	dir, err := filepath.Abs("../../../shared/data")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args         []string
		contributors int
		least        float64
	}{
		"adult-train.csv":   {[]string{"--contributors", "6"}, 6, 0.80},
		"optdigits.tra.csv": {nil, 4, 0.90},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(dir, name)
			if _, err := os.Stat(file); err != nil {
				t.Skipf("LOUD: %s is not here, so this file was not tried", name)
			}
			rep, _ := runDemo(t, append([]string{"--data", file, "--label", "last", "--no-header"}, c.args...)...)
			checkReport(t, &rep, c.contributors, 5)
			if rep.Run.Accuracy < c.least {
				t.Errorf("accuracy %.4f, want at least %.2f", rep.Run.Accuracy, c.least)
			}
			t.Logf("federated %.4f, centralised %.4f, alone %v, seconds %v", rep.Run.Accuracy, rep.Run.CentralisedAccuracy, rep.Run.AloneAccuracy, rep.Seconds)
		})
	}
}
