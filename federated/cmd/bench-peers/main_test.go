package main

import (
	"context"
	"errors"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
)

// Every case's spec is valid for the repository's own data, so that the command
// works in a clone.
func TestCasesFitTheirData(t *testing.T) {
	for _, load := range []func(string) (data, error){adult, digits} {
		d, err := load("../../../testdata")
		if err != nil {
			t.Fatal(err)
		}
		sum := 0
		for _, n := range d.columns {
			sum += n
		}
		if sum != d.inputs || len(d.x) != d.inputs*len(d.y) || len(d.testX) != d.inputs*len(d.testY) || len(d.testY)*4 > len(d.y)+4 {
			t.Errorf("%s: columns %v of %d inputs, %d and %d rows", d.name, d.columns, d.inputs, len(d.y), len(d.testY))
		}
		for _, c := range cases() {
			if got, err := c.load("../../../testdata"); err != nil || got.name != d.name {
				continue
			}
			if s := c.spec(d); s.Validate() != nil || model.CheckSize(s, d.inputs, d.classes) != nil {
				t.Errorf("%s: %v, %v", c.name, s.Validate(), model.CheckSize(s, d.inputs, d.classes))
			}
		}
	}
	if _, err := adult(t.TempDir()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without data: %v", err)
	}
}

// toy is a federation over separable rows.
func toy(t *testing.T) (*federation, data) {
	t.Helper()
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	d := data{inputs: 3, classes: 2}
	for i := range 40 * members {
		class := int32(i % 2)
		d.x = append(d.x, float32(class)-0.5, float32(i%7)/7, 1)
		d.y = append(d.y, class)
	}
	s := model.DefaultSpec(model.MLP)
	s.Hidden, s.BatchSize, s.LocalSteps = []int{4}, 8, 5
	f, err := newFederation(e, s, d, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return f, d
}

// A round under masks is federated averaging: the mean of what the members
// would have arrived at alone, up to quantising.
func TestRoundIsTheAverage(t *testing.T) {
	f, _ := toy(t)
	before := slices.Clone(f.params)
	mean := make([]float64, len(before))
	for i, m := range f.members {
		out, err := f.engine.Train(context.Background(), engine.TrainInput{
			Spec: f.spec, Inputs: f.inputs, Classes: f.classes, Params: before, X: m.x, Y: m.y, Seed: f.seed(i, 0),
		})
		if err != nil {
			t.Fatal(err)
		}
		for j, v := range out.Params {
			mean[j] += float64(v) / members
		}
	}
	if err := f.round(context.Background(), 0); err != nil {
		t.Fatal(err)
	}
	for j, v := range f.params {
		if math.Abs(float64(v)-mean[j]) > 1e-5 {
			t.Fatalf("parameter %d is %v, the mean is %v", j, v, mean[j])
		}
	}
	blob, err := os.ReadFile(f.upload(0))
	if err != nil || len(blob) != 4*len(before) || f.sent <= len(blob) {
		t.Errorf("an upload of %d bytes for %d parameters, %d sent: %v", len(blob), len(before), f.sent, err)
	}
	if seconds, err := f.deal(); err != nil || seconds <= 0 {
		t.Errorf("dealing seeds: %v s, %v", seconds, err)
	}
}

// What is timed includes the checks: each refuses what it is for.
func TestRoundChecks(t *testing.T) {
	f, _ := toy(t)
	ctx := context.Background()
	var letters [][]byte
	for i := range f.members {
		l, err := f.train(ctx, i, 0, dao.WeightOne)
		if err != nil {
			t.Fatal(err)
		}
		letters = append(letters, l)
	}
	headers, uploads, root, err := f.collect(letters)
	if err != nil {
		t.Fatal(err)
	}
	answers := func() [][][]byte {
		copies := make([][][]byte, committee.Pieces())
		for c := range f.custodians {
			if err := f.answer(c, headers, root, copies); err != nil {
				t.Fatal(err)
			}
		}
		return copies
	}
	if _, err := f.open(uploads, answers()); err != nil {
		t.Fatal(err)
	}
	wrong := answers()
	wrong[0][0][0]++
	if _, err := f.open(uploads, wrong); err == nil {
		t.Error("holders that differ are believed")
	}
	if err := f.answer(0, headers, dao.Hash{1}, nil); err == nil {
		t.Error("a custodian answers another cohort")
	}
	if _, _, _, err := f.collect(append([][]byte{letters[1]}, letters[1:]...)); err == nil {
		t.Error("a letter of another member is taken")
	}
	if err := os.WriteFile(f.upload(3), uploads[2], 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := f.collect(letters); err == nil {
		t.Error("another upload than was signed is taken")
	}
}

func TestBars(t *testing.T) {
	with := func(name string, threads int, ours, theirs float64) speed {
		return speed{one: one{name: name, limit: 1}, threads: threads, ours: side{steps: 10, seconds: []float64{ours}}, theirs: side{steps: 10, seconds: []float64{theirs}}}
	}
	r := results{
		speeds: []speed{
			with("a", 1, 1, 2), with("a", 2, 1, 1.5),
			with("b", 1, 2, 1), with("b", 2, 1, 9),
			with("c", 1, 1, 2), {one: one{name: "c", limit: 1}, threads: 2, problem: "no"},
			{one: one{name: "wide"}},
		},
		rounds: []roundResult{{ours: side{seconds: []float64{2, 1, 1}}, theirs: side{seconds: []float64{3, 9, 3.5}}}},
	}
	var got []string
	for _, b := range r.bars() {
		got = append(got, b.String())
	}
	want := []string{
		"bar a_vs_torch 1.5 >=1 pass",
		"bar b_vs_torch 0.5 >=1 miss",
		"bar c_vs_torch none >=1 miss",
		"bar flower_round_vs_ours 3.5 >=3 pass",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The page says of every case what became of it.
func TestPage(t *testing.T) {
	s := speed{
		one: one{name: "mlp", title: "one layer", limit: 1}, threads: 1, data: "Adult, 26049 rows", params: 3714, batch: 32,
		ours: side{steps: 10, seconds: []float64{0.001}}, theirs: side{steps: 10, seconds: []float64{0.002}}, accuracy: 0.857,
	}
	r := results{
		machine: environment{processor: "a processor", load: "0.10", python: "3.11", torch: "2.15", flower: "1.41"},
		speeds:  []speed{s, {one: one{name: "cnn", limit: 1}, threads: 2, problem: "no compiler"}},
		rounds:  []roundResult{{threads: 2, ours: side{seconds: []float64{0.05}}, theirs: side{seconds: []float64{0.25}}, oursSent: 15960}},
	}
	page := r.page()
	for _, want := range []string{
		"PyTorch 2.15, Flower 1.41", "| `mlp_vs_torch` | 2 | ≥ 1 | met |", "| `cnn_vs_torch` | none | ≥ 1 | missed |",
		"| **mlp**: one layer | Adult, 26049 rows | 3,714 | 1 | 320,000 | 160,000 | 2 |", "not measured: no compiler",
		"| 2 | ours | 50 | 1 | 15,960 |", "| Flower | 250 | 5 |",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
}

func TestApart(t *testing.T) {
	from := []float32{0, 0}
	for _, c := range []struct {
		a, b []float32
		want float64
	}{
		{[]float32{3, 4}, []float32{3, 4}, 0},
		{[]float32{3, 4}, []float32{3, 4.5}, 0.1},
		{[]float32{3, 4}, []float32{3}, math.Inf(1)},
	} {
		if got := apart(from, c.a, c.b); math.Abs(got-c.want) > 1e-9 && got != c.want {
			t.Errorf("%v and %v: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestConfigRefuses(t *testing.T) {
	for name, c := range map[string]config{
		"unknown case":        {only: []string{"cnn", "gpt"}, threads: []int{1}},
		"no threads":          {threads: []int{0}},
		"page of a part":      {only: []string{"cnn"}, threads: []int{1}, out: "docs", python: "python3"},
		"page of ours only":   {threads: []int{1}, out: "docs"},
		"too many, not one":   {threads: []int{1, 1 << 20}},
		"flower by half name": {only: []string{"flow"}, threads: []int{1}},
	} {
		if c.validate() == nil {
			t.Errorf("%s is taken", name)
		}
	}
	if err := (config{only: []string{"mlp", flowerCase}, threads: []int{1, 2}}).validate(); err != nil {
		t.Error(err)
	}
}
