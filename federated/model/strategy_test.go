package model

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
)

// withStrategy is the good spec with a strategy and plain gradient descent.
func withStrategy(strategy string) []byte {
	return []byte(strings.Replace(goodSpec, `"l2"`, `"strategy":`+strategy+`,"l2"`, 1))
}

func TestStrategies(t *testing.T) {
	for _, text := range []string{
		`{"name":"fedprox","mu":0.1}`,
		`{"name":"fedadam","beta1":0.9,"beta2":0.99,"tau":0.001}`,
		`{"name":"fedadam","tau":0.001}`,
		`{"name":"scaffold"}`,
		`{"name":"fedavg","personal_head":true}`,
		`{"name":"scaffold","personal_head":true,"early_stop":{"patience":3,"min_delta":0.001},"participation":{"kind":"drawn","members":5}}`,
		`{"name":"fedavg","participation":{"kind":"deadline","members":5}}`,
		`{"name":"fedavg","participation":{"kind":"buffered","members":5}}`,
	} {
		s, err := ParseSpec(withStrategy(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if !strings.HasSuffix(string(s.Canonical()), `,"strategy":`+text+`}`) {
			t.Errorf("%s is written %s", text, s.Canonical())
		}
		again, err := ParseSpec(s.Canonical())
		if err != nil || !reflect.DeepEqual(again, s) || again.Hash() != s.Hash() {
			t.Errorf("%s does not survive: %v", text, err)
		}
	}
}

// A spec that says what it would be without saying so is the same spec.
func TestPlainAveragingHasOneEncoding(t *testing.T) {
	plain, err := ParseSpec([]byte(goodSpec))
	if err != nil {
		t.Fatal(err)
	}
	said, err := ParseSpec(withStrategy(`{"name":"fedavg","mu":-0.0,"personal_head":false}`))
	if err != nil {
		t.Fatal(err)
	}
	if said.Hash() != plain.Hash() || said.Rule() != plain.Rule() || strings.Contains(string(said.Canonical()), "strategy") {
		t.Errorf("%s and %s", said.Canonical(), plain.Canonical())
	}
	if r := plain.Rule(); r != (Strategy{Name: FedAvg}) {
		t.Errorf("no strategy is %+v", r)
	}
}

func TestStrategyRefusals(t *testing.T) {
	for _, c := range []struct {
		strategy string
		want     error
		says     string
	}{
		{`{"name":"median"}`, ErrOutOfRange, "median"},
		{`{}`, ErrOutOfRange, "name"},
		{`null`, ErrSyntax, "strategy"},
		{`"fedprox"`, ErrSyntax, "strategy"},
		{`{"name":"fedprox"}`, ErrOutOfRange, "mu"},
		{`{"name":"fedprox","mu":11}`, ErrOutOfRange, "mu"},
		{`{"name":"fedavg","mu":0.1}`, ErrOutOfRange, "mu"},
		{`{"name":"fedadam","beta1":0.9,"beta2":0.99}`, ErrOutOfRange, "tau"},
		{`{"name":"fedadam","beta1":1,"tau":0.1}`, ErrOutOfRange, "beta1"},
		{`{"name":"fedadam","beta2":1,"tau":0.1}`, ErrOutOfRange, "beta2"},
		{`{"name":"scaffold","tau":0.1}`, ErrOutOfRange, "tau"},
		{`{"name":"fedavg","early_stop":{"patience":0}}`, ErrOutOfRange, "patience"},
		{`{"name":"fedavg","early_stop":{"patience":2,"min_delta":-1}}`, ErrOutOfRange, "min_delta"},
		{`{"name":"fedavg","early_stop":{"patience":2,"metric":"f1"}}`, ErrUnknownField, `"strategy.early_stop.metric"`},
		{`{"name":"fedavg","participation":{"kind":"some","members":3}}`, ErrOutOfRange, "some"},
		{`{"name":"fedavg","participation":{"kind":"drawn","members":0}}`, ErrOutOfRange, "members"},
		{`{"name":"fedavg","participation":{"kind":"drawn","members":3,"Members":4}}`, ErrUnknownField, "Members"},
		{`{"name":"fedavg","Mu":0}`, ErrUnknownField, `"strategy.Mu"`},
	} {
		if _, err := ParseSpec(withStrategy(c.strategy)); !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %v saying %s", c.strategy, err, c.want, c.says)
		}
	}
	s := DefaultSpec(Logistic)
	s.Strategy = &Strategy{Name: FedAvg, PersonalHead: true}
	if err := s.Validate(); !errors.Is(err, ErrOutOfRange) {
		t.Errorf("a logistic regression without its only layer: %v", err)
	}
}

// The published schema has the strategy's fields and names.
func TestStrategySchema(t *testing.T) {
	raw, err := os.ReadFile("spec.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	type node struct {
		Enum       []string        `json:"enum"`
		Maximum    float64         `json:"maximum"`
		Additional *bool           `json:"additionalProperties"`
		Properties map[string]node `json:"properties"`
	}
	var schema node
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	check := func(n node, typ reflect.Type) {
		if n.Additional == nil || *n.Additional || len(n.Properties) != typ.NumField() {
			t.Errorf("%s: %d properties in the schema, %d fields", typ, len(n.Properties), typ.NumField())
		}
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			if _, ok := n.Properties[name]; !ok {
				t.Errorf("%s: the schema lacks %q", typ, name)
			}
		}
	}
	strategy := schema.Properties["strategy"]
	check(strategy, reflect.TypeFor[Strategy]())
	check(strategy.Properties["early_stop"], reflect.TypeFor[EarlyStop]())
	check(strategy.Properties["participation"], reflect.TypeFor[Participation]())
	if got := strategy.Properties["name"].Enum; !reflect.DeepEqual(got, []string{string(FedAvg), string(FedProx), string(FedAdam), string(SCAFFOLD)}) {
		t.Errorf("names %v", got)
	}
	p := strategy.Properties["participation"].Properties
	if got := p["kind"].Enum; !reflect.DeepEqual(got, []string{string(Drawn), string(Deadline), string(Buffered)}) || p["members"].Maximum != maxMembers {
		t.Errorf("participation %v", got)
	}
}
