package model

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"os"
	"reflect"
	"slices"
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
		Family:     rapid.SampledFrom(Families()).Draw(t, "family"),
		Optimizer:  drawOptimizer(t),
		BatchSize:  rapid.IntRange(1, MaxBatch).Draw(t, "batch"),
		LocalSteps: rapid.IntRange(1, MaxLocalSteps).Draw(t, "steps"),
		L2:         rapid.Float64Range(0, 1).Draw(t, "l2"),
	}
	if s.Family != Logistic {
		s.Activation = rapid.SampledFrom([]Activation{ReLU, Tanh}).Draw(t, "activation")
	}
	switch s.Family {
	case MLP:
		s.Hidden = rapid.SliceOfN(rapid.IntRange(1, 9), 1, 4).Draw(t, "hidden")
	case CNN:
		s.Image = Image{rapid.IntRange(1, 9).Draw(t, "height"), rapid.IntRange(1, 9).Draw(t, "width"), rapid.IntRange(1, 3).Draw(t, "channels")}
		in := s.Image
		for range rapid.IntRange(1, 3).Draw(t, "convolutions") {
			c := Convolution{Filters: rapid.IntRange(1, 5).Draw(t, "filters"), Kernel: rapid.IntRange(1, min(in.Height, in.Width, MaxKernel)).Draw(t, "kernel")}
			c.Stride = rapid.IntRange(1, c.Kernel).Draw(t, "stride")
			c.Padding = rapid.IntRange(0, c.Kernel-1).Draw(t, "padding")
			s.Convolutions = append(s.Convolutions, c)
			in = c.Out(in)
		}
		if rapid.Bool().Draw(t, "dense?") {
			s.Hidden = []int{rapid.IntRange(1, 9).Draw(t, "hidden")}
		}
	case FTTransformer, LM:
		heads := rapid.IntRange(1, 3).Draw(t, "heads")
		s.Transformer = Transformer{Width: heads * rapid.IntRange(1, 4).Draw(t, "width"), Heads: heads,
			Blocks: rapid.IntRange(1, 3).Draw(t, "blocks"), Feedforward: rapid.IntRange(1, 9).Draw(t, "feedforward")}
		if s.Family == FTTransformer && rapid.Bool().Draw(t, "columns?") {
			s.Columns = rapid.SliceOfN(rapid.IntRange(1, 4), 1, 4).Draw(t, "columns")
		}
	}
	return s
}

func drawOptimizer(t *rapid.T) Optimizer {
	between := func(name string) float64 { return rapid.Float64Range(0.001, 0.999).Draw(t, name) }
	o := Optimizer{Name: rapid.SampledFrom([]OptimizerName{SGD, Momentum, Adam, AdamW}).Draw(t, "optimizer"),
		LearningRate: rapid.Float64Range(1e-9, 10).Draw(t, "rate")}
	if o.Name == Momentum {
		o.Momentum = between("momentum")
	}
	if o.Adaptive() {
		o.Beta1, o.Beta2, o.Epsilon = between("beta1"), between("beta2"), between("epsilon")
	}
	if o.Name == AdamW {
		o.WeightDecay = between("decay")
	}
	o.Schedule.Name = rapid.SampledFrom([]ScheduleName{Constant, Cosine, Step}).Draw(t, "schedule")
	switch o.Schedule.Name {
	case Cosine:
		o.Schedule.Steps, o.Schedule.Floor = rapid.IntRange(1, 1e9).Draw(t, "over"), rapid.Float64Range(0, 0.9).Draw(t, "floor")
	case Step:
		o.Schedule.Steps, o.Schedule.Factor = rapid.IntRange(1, 1e9).Draw(t, "every"), between("factor")
	}
	return o
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
		"unknown field":             {swap(`"l2"`, `"dropout":0.5,"l2"`), ErrUnknownField, `"dropout"`},
		"unknown nested field":      {swap(`"name"`, `"nesterov":true,"name"`), ErrUnknownField, `"optimizer.nesterov"`},
		"other case":                {swap(`"l2"`, `"L2"`), ErrUnknownField, `"L2"`},
		"repeated field":            {swap(`"l2"`, `"version":1,"l2"`), ErrSyntax, `"version"`},
		"trailing data":             {goodSpec + `{}`, ErrSyntax, "after"},
		"trailing bracket":          {goodSpec + `]`, ErrSyntax, ""},
		"null":                      {swap(`[32,16]`, `null`), ErrSyntax, `"hidden"`},
		"not an object":             {`[1]`, ErrSyntax, ""},
		"empty":                     {``, ErrSyntax, ""},
		"cut short":                 {goodSpec[:60], ErrSyntax, ""},
		"wrong type":                {swap(`"batch_size":32`, `"batch_size":"32"`), ErrSyntax, ""},
		"fractional":                {swap(`"batch_size":32`, `"batch_size":1.5`), ErrSyntax, ""},
		"optimizer not an object":   {swap(`{"name":"momentum","learning_rate":0.1,"momentum":0.9}`, `"sgd"`), ErrSyntax, ""},
		"too long":                  {goodSpec + strings.Repeat(" ", MaxSpecBytes), ErrSyntax, ""},
		"version":                   {swap(`"version":1`, `"version":2`), ErrOutOfRange, "version"},
		"family":                    {swap(`"mlp"`, `"gru"`), ErrOutOfRange, "gru"},
		"cnn without an image":      {swap(`"mlp"`, `"cnn"`), ErrOutOfRange, "image"},
		"no hidden layer":           {swap(`[32,16]`, `[]`), ErrOutOfRange, "hidden"},
		"too many layers":           {swap(`[32,16]`, `[1,1,1,1,1,1,1,1,1]`), ErrOutOfRange, "hidden"},
		"empty layer":               {swap(`[32,16]`, `[32,0]`), ErrOutOfRange, "hidden"},
		"activation":                {swap(`"tanh"`, `"exec"`), ErrOutOfRange, "exec"},
		"logistic with layers":      {swap(`"mlp"`, `"logistic"`), ErrOutOfRange, "hidden"},
		"learning rate 0":           {swap(`"learning_rate":0.1`, `"learning_rate":0`), ErrOutOfRange, "learning_rate"},
		"optimizer":                 {swap(`"name":"momentum"`, `"name":"adam"`), ErrOutOfRange, "adam"},
		"sgd with momentum":         {swap(`"name":"momentum"`, `"name":"sgd"`), ErrOutOfRange, "momentum"},
		"momentum 1":                {swap(`0.9`, `1`), ErrOutOfRange, "momentum"},
		"batch 0":                   {swap(`"batch_size":32`, `"batch_size":0`), ErrOutOfRange, "batch_size"},
		"steps":                     {swap(`"local_steps":40`, `"local_steps":100001`), ErrOutOfRange, "local_steps"},
		"convolutions not a list":   {swap(`"l2"`, `"convolutions":{},"l2"`), ErrSyntax, "convolutions"},
		"unknown convolution field": {swap(`"l2"`, `"convolutions":[{"dilation":2}],"l2"`), ErrUnknownField, `"convolutions[].dilation"`},
		"null convolution":          {swap(`"l2"`, `"convolutions":[null],"l2"`), ErrSyntax, "convolutions"},
		"image of an mlp":           {swap(`"l2"`, `"image":{"height":1,"width":1,"channels":1},"l2"`), ErrOutOfRange, "image"},
		"columns of an mlp":         {swap(`"l2"`, `"columns":[1],"l2"`), ErrOutOfRange, "columns"},
		"transformer of an mlp":     {swap(`"l2"`, `"transformer":{"width":4,"heads":1,"blocks":1,"feedforward":1},"l2"`), ErrOutOfRange, "transformer"},
		"unknown schedule field":    {swap(`"momentum":0.9`, `"momentum":0.9,"schedule":{"warmup":1}`), ErrUnknownField, `"optimizer.schedule.warmup"`},
		"schedule without steps":    {swap(`"momentum":0.9`, `"momentum":0.9,"schedule":{"name":"cosine"}`), ErrOutOfRange, "schedule.steps"},
		"cosine with a factor":      {swap(`"momentum":0.9`, `"momentum":0.9,"schedule":{"name":"cosine","steps":9,"factor":0.5}`), ErrOutOfRange, "schedule.factor"},
		"step with factor 1":        {swap(`"momentum":0.9`, `"momentum":0.9,"schedule":{"name":"step","steps":9,"factor":1}`), ErrOutOfRange, "schedule.factor"},
		"another schedule":          {swap(`"momentum":0.9`, `"momentum":0.9,"schedule":{"name":"linear","steps":9}`), ErrOutOfRange, "linear"},
		"momentum with beta1":       {swap(`"momentum":0.9`, `"momentum":0.9,"beta1":0.9`), ErrOutOfRange, "beta1"},
		"momentum with decay":       {swap(`"momentum":0.9`, `"momentum":0.9,"weight_decay":0.1`), ErrOutOfRange, "weight_decay"},
		"adam without beta2":        {swap(`"name":"momentum","learning_rate":0.1,"momentum":0.9`, `"name":"adam","learning_rate":0.1,"beta1":0.9,"epsilon":1e-8`), ErrOutOfRange, "beta2"},
		"adamw without decay":       {swap(`"name":"momentum","learning_rate":0.1,"momentum":0.9`, `"name":"adamw","learning_rate":0.1,"beta1":0.9,"beta2":0.99,"epsilon":1e-8`), ErrOutOfRange, "weight_decay"},
		"negative l2":               {swap(`0.0001`, `-0.1`), ErrOutOfRange, "l2"},
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
	for _, f := range Families() {
		s := DefaultSpec(f)
		if err := s.Validate(); err != nil || s.Family != f {
			t.Errorf("%s: %+v, %v", f, s, err)
		}
	}
}

// schemaNode is the part of a JSON Schema that the test reads.
type schemaNode struct {
	Additional *bool                 `json:"additionalProperties"`
	Properties map[string]schemaNode `json:"properties"`
	Enum       []string              `json:"enum"`
	Maximum    float64               `json:"maximum"`
	MaxItems   int                   `json:"maxItems"`
	Items      *schemaNode           `json:"items"`
}

// TestSchemaMatchesStruct keeps the published schema and the struct together.
func TestSchemaMatchesStruct(t *testing.T) {
	raw, err := os.ReadFile("spec.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var root schemaNode
	if err := json.Unmarshal(raw, &root); err != nil {
		t.Fatal(err)
	}
	var check func(path string, typ reflect.Type, n schemaNode)
	check = func(path string, typ reflect.Type, n schemaNode) {
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			if typ.Kind() == reflect.Slice {
				if n.Items == nil {
					t.Errorf("%s: schema has no items", path)
					return
				}
				path, n = path+"[]", *n.Items
			}
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct {
			return
		}
		if n.Additional == nil || *n.Additional {
			t.Errorf("%s: schema allows unknown fields", path)
		}
		if len(n.Properties) != typ.NumField() {
			t.Errorf("%s: schema has %d properties, struct %d fields", path, len(n.Properties), typ.NumField())
		}
		for i := range typ.NumField() {
			f := typ.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			p, ok := n.Properties[name]
			if !ok || !slices.Contains(fieldsOf(path), name) {
				t.Errorf("%s: schema or parser lacks %q", path, name)
			}
			check(strings.TrimPrefix(path+"."+name, "."), f.Type, p)
		}
	}
	check("", reflect.TypeFor[Spec](), root)

	p := root.Properties
	transformer, image, conv := p["transformer"].Properties, p["image"].Properties, p["convolutions"].Items.Properties
	for what, c := range map[string][2]float64{
		"batch_size": {p["batch_size"].Maximum, MaxBatch}, "local_steps": {p["local_steps"].Maximum, MaxLocalSteps},
		"layers": {float64(p["hidden"].MaxItems), MaxLayers}, "width": {p["hidden"].Items.Maximum, MaxWidth},
		"convolutions": {float64(p["convolutions"].MaxItems), MaxLayers}, "filters": {conv["filters"].Maximum, MaxWidth},
		"kernel": {conv["kernel"].Maximum, MaxKernel}, "height": {image["height"].Maximum, MaxImageSide},
		"image width": {image["width"].Maximum, MaxImageSide}, "channels": {image["channels"].Maximum, MaxChannels},
		"columns": {float64(p["columns"].MaxItems), MaxTokens}, "column": {p["columns"].Items.Maximum, MaxWidth},
		"token width": {transformer["width"].Maximum, MaxWidth}, "heads": {transformer["heads"].Maximum, MaxHeads},
		"blocks": {transformer["blocks"].Maximum, MaxBlocks}, "feedforward": {transformer["feedforward"].Maximum, MaxWidth},
		"schedule": {p["optimizer"].Properties["schedule"].Properties["steps"].Maximum, maxScheduleSteps},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: schema says %v, struct %v", what, c[0], c[1])
		}
	}
	var families []string
	for _, f := range Families() {
		families = append(families, string(f))
	}
	if !slices.Equal(p["family"].Enum, families) || !slices.Equal(p["activation"].Enum, []string{string(ReLU), string(Tanh)}) ||
		!slices.Equal(p["optimizer"].Properties["name"].Enum, []string{string(SGD), string(Momentum), string(Adam), string(AdamW)}) {
		t.Error("schema and struct disagree on names")
	}
}

// TestRate is the schedules by hand.
func TestRate(t *testing.T) {
	cosine := Optimizer{LearningRate: 0.2, Schedule: Schedule{Name: Cosine, Steps: 100, Floor: 0.1}}
	step := Optimizer{LearningRate: 0.2, Schedule: Schedule{Name: Step, Steps: 10, Factor: 0.5}}
	for _, c := range []struct {
		o    Optimizer
		t    int
		want float64
	}{
		{Optimizer{LearningRate: 0.2}, 1e9, 0.2},
		{cosine, 0, 0.2}, {cosine, 50, 0.11}, {cosine, 100, 0.02}, {cosine, 1e9, 0.02},
		{step, 0, 0.2}, {step, 9, 0.2}, {step, 10, 0.1}, {step, 39, 0.025}, {step, 1e9, 0},
	} {
		if got := c.o.Rate(c.t); math.Abs(got-c.want) > 1e-15 {
			t.Errorf("%s step %d: %v, want %v", c.o.Schedule.Name, c.t, got, c.want)
		}
	}
}

func FuzzParseSpec(f *testing.F) {
	f.Add([]byte(goodSpec))
	for _, family := range Families() {
		f.Add(DefaultSpec(family).Canonical())
	}
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
