package dao_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"sahm/dao"
)

func goodPolicy() dao.Policy {
	return dao.Policy{Version: 1, Tiers: []string{"hosted"}, Purposes: []string{dao.PurposeTraining}, MinStakeWei: dao.WeiOf(100), MaxHolders: 2,
		KMin: 3, AllowScores: true, NoiseFreeStatistics: true, SmallValidation: true, Text: "Train on it."}
}

func TestPolicyValidate(t *testing.T) {
	for name, edit := range map[string]func(*dao.Policy){
		"":                func(*dao.Policy) {},
		"no version":      func(p *dao.Policy) { p.Version = 0 },
		"another version": func(p *dao.Policy) { p.Version = 2 },
		"no tier":         func(p *dao.Policy) { p.Tiers = nil },
		"an unknown tier": func(p *dao.Policy) { p.Tiers = []string{"hosted", "cloud"} },
		"no purpose":      func(p *dao.Policy) { p.Purposes = nil },
		"another purpose": func(p *dao.Policy) { p.Purposes = []string{"advertising"} },
		"k_min of 2":      func(p *dao.Policy) { p.KMin = 2 },
		"no holder":       func(p *dao.Policy) { p.MaxHolders = 0 },
		"negative holder": func(p *dao.Policy) { p.MaxHolders = -1 },
	} {
		p := goodPolicy()
		edit(&p)
		err := p.Validate()
		if name == "" && err != nil || name != "" && !errors.Is(err, dao.ErrBadPolicy) {
			t.Errorf("%s: %v", name, err)
		}
		if _, perr := dao.ParsePolicy(p.Canonical()); (perr == nil) != (err == nil) {
			t.Errorf("%s: parsed %v, validated %v", name, perr, err)
		}
	}
}

func TestParsePolicy(t *testing.T) {
	good := goodPolicy()
	doc := string(good.Canonical())
	for name, bad := range map[string]string{
		"empty":          "",
		"not JSON":       "{",
		"an array":       "[]",
		"null":           "null",
		"unknown field":  strings.Replace(doc, `"version"`, `"expires":1,"version"`, 1),
		"trailing data":  doc + "{}",
		"trailing comma": doc + ",",
		"negative stake": strings.Replace(doc, `"100"`, `"-100"`, 1),
		"numeric stake":  strings.Replace(doc, `"100"`, `100`, 1),
		"bad address":    strings.Replace(doc, `"allowedTrainers":[]`, `"allowedTrainers":["0x12"]`, 1),
		"too long":       doc + strings.Repeat(" ", dao.MaxPolicyBytes),
	} {
		if _, err := dao.ParsePolicy([]byte(bad)); !errors.Is(err, dao.ErrBadPolicy) {
			t.Errorf("%s: %v", name, err)
		}
	}
	p, err := dao.ParsePolicy([]byte(doc + "\n "))
	if err != nil {
		t.Fatal(err)
	}
	if p.Hash() != good.Hash() || !bytes.Equal(p.Canonical(), []byte(doc)) {
		t.Error("a parsed policy has another hash")
	}
	good.Text += "!"
	if p.Hash() == good.Hash() {
		t.Error("the text is not in the hash")
	}
}

func TestAllowsRun(t *testing.T) {
	type both struct {
		p dao.Policy
		o dao.Order
	}
	for name, c := range map[string]struct {
		edit func(*both)
		ok   bool
	}{
		"control":              {func(*both) {}, true},
		"another tier":         {func(b *both) { b.o.Training.Tier = dao.TierLocal }, false},
		"one of two tiers":     {func(b *both) { b.p.Tiers = []string{"local", "hosted"} }, true},
		"for validation only":  {func(b *both) { b.p.Purposes = []string{dao.PurposeValidation} }, false},
		"k_min above":          {func(b *both) { b.p.KMin = 4 }, false},
		"k_min met":            {func(b *both) { b.p.KMin, b.o.Privacy.KMin = 4, 4 }, true},
		"no scores":            {func(b *both) { b.p.AllowScores = false }, false},
		"no plain statistics":  {func(b *both) { b.p.NoiseFreeStatistics = false }, false},
		"small validation":     {func(b *both) { b.p.SmallValidation = false }, false},
		"255 validation rows":  {func(b *both) { b.p.SmallValidation, b.o.Validation.Rows = false, 255 }, false},
		"256 validation rows":  {func(b *both) { b.p.SmallValidation, b.o.Validation.Rows = false, 256 }, true},
		"a tier without words": {func(b *both) { b.o.Training.Tier = 9 }, false},
	} {
		b := both{goodPolicy(), goodOrder()}
		c.edit(&b)
		err := b.p.AllowsRun(&b.o)
		if c.ok && err != nil || !c.ok && !errors.Is(err, dao.ErrPolicyDenies) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAllowsHolder(t *testing.T) {
	alice, bob := dao.Address{1}, dao.Address{2}
	for name, c := range map[string]struct {
		holder  dao.Address
		stake   int64
		purpose string
		only    []dao.Address
		ok      bool
	}{
		"control":         {alice, 100, dao.PurposeTraining, nil, true},
		"more stake":      {alice, 101, dao.PurposeTraining, nil, true},
		"too little":      {alice, 99, dao.PurposeTraining, nil, false},
		"other purpose":   {alice, 100, dao.PurposeValidation, nil, false},
		"on the list":     {alice, 100, dao.PurposeTraining, []dao.Address{bob, alice}, true},
		"not on the list": {alice, 100, dao.PurposeTraining, []dao.Address{bob}, false},
	} {
		p := goodPolicy()
		p.AllowedTrainers = c.only
		err := p.AllowsHolder(c.holder, dao.WeiOf(c.stake), c.purpose)
		if c.ok && err != nil || !c.ok && !errors.Is(err, dao.ErrPolicyDenies) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzPolicy: what parses is valid, and its canonical form parses to the same
// hash.
func FuzzPolicy(f *testing.F) {
	good := goodPolicy()
	f.Add(good.Canonical())
	f.Add([]byte(`{"version":1,"tiers":["hosted"]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := dao.ParsePolicy(b)
		if err != nil {
			if !errors.Is(err, dao.ErrBadPolicy) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		again, err := dao.ParsePolicy(p.Canonical())
		if len(p.Canonical()) > dao.MaxPolicyBytes {
			return // escaping made it longer than a document may be
		}
		if err != nil || again.Hash() != p.Hash() {
			t.Fatalf("%q: %v", p.Canonical(), err)
		}
	})
}
