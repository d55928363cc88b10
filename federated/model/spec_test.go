package model

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const goodSpec = `{"version":1,"family":"mlp","hidden":[32,16],"activation":"tanh",
	"optimizer":{"name":"momentum","learning_rate":0.1,"momentum":0.9},"batch_size":32,"local_steps":40,"l2":0.0001}`

// drawSpec is any valid spec.
func drawSpec(t *rapid.T) Spec {
	s := Spec{
		Version:    Version,
		Family:     rapid.SampledFrom([]Family{Logistic, MLP}).Draw(t, "family"),
		Optimizer:  Optimizer{Name: SGD, LearningRate: rapid.Float64Range(1e-9, 10).Draw(t, "rate")},
		BatchSize:  rapid.IntRange(1, MaxBatch).Draw(t, "batch"),
		LocalSteps: rapid.IntRange(1, MaxLocalSteps).Draw(t, "steps"),
		L2:         rapid.Float64Range(0, 1).Draw(t, "l2"),
	}
	if s.Family == MLP {
		s.Hidden = rapid.SliceOfN(rapid.IntRange(1, 9), 1, 4).Draw(t, "hidden")
		s.Activation = rapid.SampledFrom([]Activation{ReLU, Tanh}).Draw(t, "activation")
	}
	if rapid.Bool().Draw(t, "momentum?") {
		s.Optimizer.Name = Momentum
		s.Optimizer.Momentum = rapid.Float64Range(0.001, 0.999).Draw(t, "momentum")
	}
	return s
}

func TestSpecRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSpec(t)
		got, err := ParseSpec(s.Canonical())
		if err != nil {
			t.Fatalf("%s: %v", s.Canonical(), err)
		}
		if !reflect.DeepEqual(got, s) || got.Hash() != s.Hash() {
			t.Fatalf("%+v became %+v", s, got)
		}
	})
}

func TestSpecHashIsOverMeaning(t *testing.T) {
	a, err := ParseSpec([]byte(goodSpec))
	if err != nil {
		t.Fatal(err)
	}
	b, err := ParseSpec([]byte(`{"l2":1e-4,"batch_size":32,"optimizer":{"momentum":0.90,"name":"momentum","learning_rate":1e-1},
		"local_steps":40,"activation":"tanh","hidden":[32,16],"family":"mlp","version":1}`))
	if err != nil || a.Hash() != b.Hash() {
		t.Errorf("another spelling of the same spec: %v, %s, %s", err, a.Hash(), b.Hash())
	}
	c, err := ParseSpec([]byte(strings.Replace(goodSpec, "0.0001", "-0.0", 1)))
	if err != nil || bytes.Contains(c.Canonical(), []byte("-0")) {
		t.Errorf("negative zero: %s, %v", c.Canonical(), err)
	}
}

func TestSpecRefusals(t *testing.T) {
	swap := func(old, new string) string {
		if !strings.Contains(goodSpec, old) {
			t.Fatalf("the good spec has no %s", old)
		}
		return strings.Replace(goodSpec, old, new, 1)
	}
	for name, c := range map[string]struct {
		json string
		want error
		says string
	}{
		"unknown field":           {swap(`"l2"`, `"dropout":0.5,"l2"`), ErrUnknownField, `"dropout"`},
		"unknown nested field":    {swap(`"name"`, `"nesterov":true,"name"`), ErrUnknownField, `"optimizer.nesterov"`},
		"other case":              {swap(`"l2"`, `"L2"`), ErrUnknownField, `"L2"`},
		"repeated field":          {swap(`"l2"`, `"version":1,"l2"`), ErrSyntax, `"version"`},
		"trailing data":           {goodSpec + `{}`, ErrSyntax, "after"},
		"trailing bracket":        {goodSpec + `]`, ErrSyntax, ""},
		"null":                    {swap(`[32,16]`, `null`), ErrSyntax, `"hidden"`},
		"not an object":           {`[1]`, ErrSyntax, ""},
		"empty":                   {``, ErrSyntax, ""},
		"cut short":               {goodSpec[:60], ErrSyntax, ""},
		"wrong type":              {swap(`"batch_size":32`, `"batch_size":"32"`), ErrSyntax, ""},
		"fractional":              {swap(`"batch_size":32`, `"batch_size":1.5`), ErrSyntax, ""},
		"optimizer not an object": {swap(`{"name":"momentum","learning_rate":0.1,"momentum":0.9}`, `"sgd"`), ErrSyntax, ""},
		"too long":                {goodSpec + strings.Repeat(" ", MaxSpecBytes), ErrSyntax, ""},
		"version":                 {swap(`"version":1`, `"version":2`), ErrOutOfRange, "version"},
		"family":                  {swap(`"mlp"`, `"cnn"`), ErrOutOfRange, "cnn"},
		"no hidden layer":         {swap(`[32,16]`, `[]`), ErrOutOfRange, "hidden"},
		"too many layers":         {swap(`[32,16]`, `[1,1,1,1,1,1,1,1,1]`), ErrOutOfRange, "hidden"},
		"empty layer":             {swap(`[32,16]`, `[32,0]`), ErrOutOfRange, "hidden"},
		"activation":              {swap(`"tanh"`, `"exec"`), ErrOutOfRange, "exec"},
		"logistic with layers":    {swap(`"mlp"`, `"logistic"`), ErrOutOfRange, "hidden"},
		"learning rate 0":         {swap(`"learning_rate":0.1`, `"learning_rate":0`), ErrOutOfRange, "learning_rate"},
		"optimizer":               {swap(`"name":"momentum"`, `"name":"adam"`), ErrOutOfRange, "adam"},
		"sgd with momentum":       {swap(`"name":"momentum"`, `"name":"sgd"`), ErrOutOfRange, "momentum"},
		"momentum 1":              {swap(`0.9`, `1`), ErrOutOfRange, "momentum"},
		"batch 0":                 {swap(`"batch_size":32`, `"batch_size":0`), ErrOutOfRange, "batch_size"},
		"steps":                   {swap(`"local_steps":40`, `"local_steps":100001`), ErrOutOfRange, "local_steps"},
		"negative l2":             {swap(`0.0001`, `-0.1`), ErrOutOfRange, "l2"},
	} {
		_, err := ParseSpec([]byte(c.json))
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %v saying %s", name, err, c.want, c.says)
		}
	}
	var zero Spec
	if zero.Canonical() != nil {
		t.Error("an invalid spec has an encoding")
	}
}

func TestDefaultSpecs(t *testing.T) {
	for _, f := range []Family{Logistic, MLP} {
		s := DefaultSpec(f)
		if err := s.Validate(); err != nil || s.Family != f {
			t.Errorf("%s: %+v, %v", f, s, err)
		}
	}
}

// TestSchemaMatchesStruct keeps the published schema and the struct together.
func TestSchemaMatchesStruct(t *testing.T) {
	raw, err := os.ReadFile("spec.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	type object struct {
		Additional *bool    `json:"additionalProperties"`
		Required   []string `json:"required"`
		Properties map[string]struct {
			Enum    []string `json:"enum"`
			Minimum *float64 `json:"minimum"`
			Maximum *float64 `json:"maximum"`
			object
		} `json:"properties"`
	}
	var schema struct {
		object
		Properties map[string]struct {
			Enum       []string                   `json:"enum"`
			Maximum    *float64                   `json:"maximum"`
			MaxItems   int                        `json:"maxItems"`
			Items      struct{ Maximum float64 }  `json:"items"`
			Additional *bool                      `json:"additionalProperties"`
			Properties map[string]json.RawMessage `json:"properties"`
		} `json:"properties"`
	}
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	check := func(what string, typ reflect.Type, has func(string) bool, n int) {
		if n != typ.NumField() {
			t.Errorf("%s: schema has %d properties, struct %d fields", what, n, typ.NumField())
		}
		for i := range typ.NumField() {
			if name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ","); !has(name) {
				t.Errorf("%s: schema lacks %q", what, name)
			}
		}
	}
	check("spec", reflect.TypeFor[Spec](), func(n string) bool { _, ok := schema.Properties[n]; return ok }, len(schema.Properties))
	opt := schema.Properties["optimizer"]
	check("optimizer", reflect.TypeFor[Optimizer](), func(n string) bool { _, ok := opt.Properties[n]; return ok }, len(opt.Properties))
	if schema.Additional == nil || *schema.Additional || opt.Additional == nil || *opt.Additional {
		t.Error("schema allows unknown fields")
	}
	p := schema.Properties
	if *p["batch_size"].Maximum != MaxBatch || *p["local_steps"].Maximum != MaxLocalSteps || p["hidden"].MaxItems != MaxLayers || p["hidden"].Items.Maximum != MaxWidth {
		t.Error("schema and struct disagree on a limit")
	}
	if !reflect.DeepEqual(p["family"].Enum, []string{string(Logistic), string(MLP)}) || !reflect.DeepEqual(p["activation"].Enum, []string{string(ReLU), string(Tanh)}) {
		t.Error("schema and struct disagree on names")
	}
}

func FuzzParseSpec(f *testing.F) {
	f.Add([]byte(goodSpec))
	f.Add(DefaultSpec(Logistic).Canonical())
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ParseSpec(data)
		if err != nil {
			return
		}
		again, err := ParseSpec(s.Canonical())
		if err != nil || !reflect.DeepEqual(again, s) || again.Hash() != s.Hash() {
			t.Fatalf("%s does not survive: %v", s.Canonical(), err)
		}
	})
}
