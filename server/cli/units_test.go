package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/server/app"
	"sahm/server/client"
	"sahm/server/demo"
	"sahm/trainer/dataset"
)

func TestCredits(t *testing.T) {
	for wei, want := range map[string]string{
		"0":                         "0.00",
		"1":                         "0.00",
		"9999999999999999":          "0.00",
		"10000000000000000":         "0.01",
		"1000000000000000000":       "1.00",
		"1239999999999999999":       "1.23", // never more than there is
		"1000000000000000000000000": "1000000.00",
		"340282366920938463463374607431768211456": "340282366920938463463.37",
		"much": "much",
	} {
		if got := credits(wei); got != want {
			t.Errorf("credits(%s) = %s, want %s", wei, got, want)
		}
	}
}

func TestOlderThan(t *testing.T) {
	for _, c := range []struct {
		have, least string
		want        bool
	}{
		{"1.26.4", "1.26.4", false},
		{"1.26.3", "1.26.4", true},
		{"1.26.10", "1.26.4", false}, // numbers, not letters
		{"1.9.9", "1.26.4", true},
		{"1.27", "1.26.4", false},
		{"1.26", "1.26.4", true}, // 1.26 is 1.26.0
		{"2.0", "1.26.4", false},
		{"22.4.0", "20.19.0", false},
		{"18.20.8", "20.19.0", true},
		{"", "1.26.4", true},
	} {
		if got := olderThan(c.have, c.least); got != c.want {
			t.Errorf("olderThan(%q, %q) = %t", c.have, c.least, got)
		}
	}
}

func TestShort(t *testing.T) {
	if got := short("0x0123456789abcdef"); got != "01234567" {
		t.Error(got)
	}
	if got := short("0x12"); got != "0x12" {
		t.Error(got)
	}
}

// TestUsage: exit code 2 is for what the caller can mend in the command.
func TestUsage(t *testing.T) {
	problem := func(status int) error { return fmt.Errorf("x: %w", &Problem{client.Problem{Status: status}}) }
	for name, c := range map[string]struct {
		err  error
		want bool
	}{
		"flags":          {badUsage("x"), true},
		"file":           {fmt.Errorf("x: %w", &dataset.ParseError{Line: 3, Err: dataset.ErrRagged}), true},
		"demo":           {fmt.Errorf("%w: x", demo.ErrInput), true},
		"configuration":  {fmt.Errorf("%w: x", app.ErrConfig), true},
		"hex":            {fmt.Errorf("x: %w", dao.ErrBadHex), true},
		"amount":         {dao.ErrBadAmount, true},
		"policy":         {dao.ErrBadPolicy, true},
		"malformed":      {problem(400), true},
		"not listed":     {problem(409), false},
		"too large":      {problem(413), false},
		"internal":       {problem(500), false},
		"network":        {errors.New("connection refused"), false},
		"time":           {context.DeadlineExceeded, false},
		"interruption":   {context.Canceled, false},
		"bad quote":      {fmt.Errorf("refusing the quote: %w", errors.New("x")), false},
		"server's order": {fmt.Errorf("refusing the quote: %w", dao.ErrBadOrder), false},
	} {
		if got := usage(c.err); got != c.want {
			t.Errorf("%s: usage(%v) = %t", name, c.err, got)
		}
	}
}

func TestProblemText(t *testing.T) {
	detail := "0xab is revoked"
	p := &Problem{client.Problem{Type: "urn:sahm:problem:not-listed", Title: "A dataset is not on the market", Status: 409, Detail: &detail}}
	if got, want := p.Error(), "A dataset is not on the market: 0xab is revoked (urn:sahm:problem:not-listed)"; got != want {
		t.Errorf("%q", got)
	}
	p.P.Detail = nil
	if got, want := p.Error(), "A dataset is not on the market (urn:sahm:problem:not-listed)"; got != want {
		t.Errorf("%q", got)
	}
}

// TestPolicyFlags: each flag changes exactly what it says, and the words that a
// contributor reads say the same.
func TestPolicyFlags(t *testing.T) {
	base := dataFlags{minStake: "0", kMin: 3, maxHolders: 3}
	const scores, statistics, small = "One score for each dataset", "Column sums", "Validation sets under 256 rows"
	for name, c := range map[string]struct {
		flags   func(*dataFlags)
		check   func(*dao.Policy) bool
		says    []string
		saysNot []string
	}{
		"default": {func(*dataFlags) {}, func(p *dao.Policy) bool {
			return p.Purposes[0] == dao.PurposeTraining && p.KMin == 3 && p.MaxHolders == 3 && p.MinStakeWei.IsZero() && p.AllowScores && p.NoiseFreeStatistics && p.SmallValidation && len(p.Labels) == 1 && p.Labels[0] == "diagnosis"
		}, []string{"may open the data in memory", "could copy it", "at least 3 owners", scores, statistics, small, `predict the column "diagnosis" only`}, nil},
		"published":           {func(f *dataFlags) { f.publishStatistics = true }, func(p *dao.Policy) bool { return p.NoiseFreeCatalogue && p.NoiseFreeStatistics }, []string{catalogueWords}, nil},
		"no scores":           {func(f *dataFlags) { f.noScores = true }, func(p *dao.Policy) bool { return !p.AllowScores && p.NoiseFreeStatistics }, []string{statistics}, []string{scores}},
		"no statistics":       {func(f *dataFlags) { f.noStatistics = true }, func(p *dao.Policy) bool { return !p.NoiseFreeStatistics && p.AllowScores }, []string{scores}, []string{statistics}},
		"no small validation": {func(f *dataFlags) { f.noSmallValidation = true }, func(p *dao.Policy) bool { return !p.SmallValidation }, []string{scores}, []string{small}},
		"cohort":              {func(f *dataFlags) { f.kMin = 7 }, func(p *dao.Policy) bool { return p.KMin == 7 }, []string{"at least 7 owners"}, []string{"at least 3"}},
		"stake":               {func(f *dataFlags) { f.minStake = "5000000000000000000" }, func(p *dao.Policy) bool { return p.MinStakeWei.String() == "5000000000000000000" }, nil, nil},
		"holders":             {func(f *dataFlags) { f.maxHolders = 1 }, func(p *dao.Policy) bool { return p.MaxHolders == 1 }, nil, nil},
		"validation": {func(f *dataFlags) { f.validation = true; f.maxHolders = 1 }, func(p *dao.Policy) bool {
			return len(p.Purposes) == 1 && p.Purposes[0] == dao.PurposeValidation && p.MaxHolders == 2
		}, []string{"the evaluator and the recomputer"}, []string{"A staked trainer may open"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := base
			c.flags(&f)
			raw, err := f.policy("diagnosis")
			if err != nil {
				t.Fatal(err)
			}
			p, err := dao.ParsePolicy(raw)
			if err != nil {
				t.Fatalf("the policy does not parse: %v\n%s", err, raw)
			}
			if string(p.Canonical()) != string(raw) {
				t.Error("the document is not canonical: its hash would depend on who encodes it")
			}
			if !c.check(&p) {
				t.Errorf("%s", raw)
			}
			if len(p.Tiers) != 1 || p.Tiers[0] != "hosted" || p.Version != 1 {
				t.Errorf("tiers %v, version %d", p.Tiers, p.Version)
			}
			for _, s := range c.says {
				if !strings.Contains(p.Text, s) {
					t.Errorf("the words lack %q: %s", s, p.Text)
				}
			}
			for _, s := range c.saysNot {
				if strings.Contains(p.Text, s) {
					t.Errorf("the words still say %q: %s", s, p.Text)
				}
			}
		})
	}
}
