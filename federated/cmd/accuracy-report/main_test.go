package main

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sahm/federated/cmd/internal/report"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/mpc/mask"
	"sahm/trainer/engine"
)

const data = "../../../testdata"

func worldOf(t *testing.T, name string, rows int, seed uint64) *world {
	t.Helper()
	for _, s := range splits() {
		if s.name != name {
			continue
		}
		table, err := s.set.Read(data)
		if err != nil {
			t.Fatal(err)
		}
		w, err := newWorld(table, s, rows, seed)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	t.Fatalf("no split %q", name)
	return nil
}

// TestSplits: every split is what its name says, and loses no training row.
func TestSplits(t *testing.T) {
	for _, s := range splits() {
		w := worldOf(t, s.name, 3000, 5)
		if len(w.parts) != members {
			t.Fatalf("%s: %d contributors", s.name, len(w.parts))
		}
		total, least, most := 0, 1<<30, 0
		for i, p := range w.parts {
			n := len(p.rows.y)
			total, least, most = total+n, min(least, n), max(most, n)
			labels := 0
			for _, share := range p.rows.share(w.classes) {
				if share > 0 {
					labels++
				}
			}
			if s.name == digitsTwo && labels != 2 {
				t.Errorf("%s: contributor %d has %d labels", s.name, i, labels)
			}
			if s.name == adultSite && len(p.test.y) >= len(w.test.y) {
				t.Errorf("%s: contributor %d is judged on everybody's rows", s.name, i)
			}
		}
		if total+len(w.validation.y)+len(w.test.y) != 3000 && s.name != adultSite {
			t.Errorf("%s: %d training, %d validation and %d test rows of 3000", s.name, total, len(w.validation.y), len(w.test.y))
		}
		if strings.HasSuffix(s.name, "IID") && most-least > 1 {
			t.Errorf("%s: parts from %d to %d rows", s.name, least, most)
		}
	}
}

// TestStrategiesTrain: every strategy learns something in two rounds over
// contributors of two labels each, through masks, and the same without them up
// to rounding.
func TestStrategiesTrain(t *testing.T) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	l := &lab{engine: e, world: worldOf(t, digitsTwo, 1000, 1), rounds: 2, seed: 1}
	for _, en := range entries()[1:] {
		with, err := l.federated(t.Context(), en, 0.1, false)
		if err != nil {
			t.Fatalf("%s: %v", en.Name, err)
		}
		without, err := l.federated(t.Context(), en, 0.1, true)
		if err != nil {
			t.Fatalf("%s: %v", en.Name, err)
		}
		if len(with.Test) != 2 || !(with.Own > 0.15) || math.Abs(with.Own-without.Own) > 0.02 {
			t.Errorf("%s: own rows %.3f with secure aggregation, %.3f without", en.Name, with.Own, without.Own)
		}
	}
	c, err := l.central(t.Context(), 0.1)
	if err != nil || last(c.Test) < 0.8 {
		t.Errorf("centralised: %+v, %v", c, err)
	}
}

// A training that diverges is a figure of the report, not its end.
func TestDiverged(t *testing.T) {
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	l := &lab{engine: e, world: worldOf(t, digitsIID, 600, 1), rounds: 3, seed: 1}
	en := entries()[1]
	en.ServerRate = math.MaxFloat32
	got, err := l.federated(t.Context(), en, 0.1, false)
	if err != nil || !got.Diverged || last(got.Test) != 0 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestSecureSumsAreChecked(t *testing.T) {
	q, err := privacy.NewQuantiser(mask.Bits32, clipNorm, 3)
	if err != nil {
		t.Fatal(err)
	}
	s := &secureSums{quantiser: q, members: 3}
	s.run.Committee.M, s.run.Committee.T, s.run.Bits, s.run.Length = 5, 3, mask.Bits32, 4
	for i := range 3 {
		clipped, err := s.add(i, 1, []float32{1, float32(i), -2, 100 * float32(i/2)})
		if err != nil || clipped != (i == 2) {
			t.Fatalf("member %d: clipped %v, %v", i, clipped, err)
		}
	}
	s.exact[0]++
	if _, _, err := s.open(1); err == nil {
		t.Error("a sum that is not that of the vectors is taken")
	}
}

// made is a report of which every bar is met.
func made() *results {
	r := &results{Class: "test", Seeds: []uint64{1, 2}, Rounds: 3}
	for _, s := range splits() {
		w := &worldResults{Name: s.name, Rows: 100, Test: 50, Parts: []int{50, 50}, Inputs: 4, Classes: 2}
		for _, e := range entries() {
			for _, rate := range rates() {
				for _, seed := range r.Seeds {
					for _, plain := range []bool{false, true} {
						a := 0.8 + rate/100 + float64(seed)/1000
						w.Trials = append(w.Trials, &trial{Strategy: e.Name, Rate: rate, Seed: seed, Plain: plain, Loss: []float64{0.5, 0.4, 0.3},
							Validation: []float64{0.5, 0.6, a}, Test: []float64{0.5, 0.6, a}, OwnValidation: a, Own: a})
					}
				}
			}
		}
		r.Worlds = append(r.Worlds, w)
	}
	for _, epsilon := range epsilons() {
		for _, seed := range r.Seeds {
			r.Private = append(r.Private, &privateTrial{Epsilon: epsilon, Delta: 1e-5, Seed: seed, Sigma: 1, Sampling: 0.1, Clip: 1, Contributors: 10, Rounds: 3, Steps: 5, Accuracy: 0.84})
		}
	}
	return r
}

// TestReport: written up again it is the same, and each bar that is short is an
// error after the report is written.
func TestReport(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	if err := write(first, made(), io.Discard); err != nil {
		t.Fatal(err)
	}
	if err := run(context.Background(), config{from: filepath.Join(first, "accuracy.json"), out: second}, io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"accuracy.md", "accuracy.json", "img/accuracy.svg"} {
		a, err := os.ReadFile(filepath.Join(first, name))
		if err != nil {
			t.Fatal(err)
		}
		if b, err := os.ReadFile(filepath.Join(second, name)); err != nil || string(a) != string(b) {
			t.Errorf("%s differs when written up again: %v", name, err)
		}
		if strings.Contains(string(a), "%!") || strings.Contains(string(a), "NaN") {
			t.Errorf("%s holds a badly formatted number", name)
		}
		if strings.HasSuffix(name, ".svg") {
			for dec := xml.NewDecoder(strings.NewReader(string(a))); ; {
				if _, err := dec.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	set := func(world, strategy string, plain bool, to float64) func(*results) {
		return func(r *results) {
			for _, t := range r.world(world).Trials {
				if t.Strategy == strategy && t.Plain == plain {
					t.Test, t.Validation = []float64{to, to, to}, []float64{to, to, to}
				}
			}
		}
	}
	for name, spoil := range map[string]func(*results){
		"FedAvg is behind":          set(adultIID, fedavg, false, 0.79),
		"FedAvg is ahead":           set(digitsTwo, fedavg, false, 0.9),
		"masks change the accuracy": set(digitsIID, fedprox, true, 0.7),
		"privacy costs too much":    func(r *results) { r.Private[2].Accuracy = 0.7 },
		"privacy was not measured":  func(r *results) { r.Private = nil },
		"nothing was measured":      func(r *results) { r.Worlds = nil },
	} {
		r := made()
		spoil(r)
		dir := t.TempDir()
		err := write(dir, r, io.Discard)
		page, _ := os.ReadFile(filepath.Join(dir, "accuracy.md"))
		if !errors.Is(err, errShort) || !strings.Contains(string(page), "**not met**") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBestRateIsByValidation(t *testing.T) {
	w := &worldResults{Trials: []*trial{
		{Strategy: fedavg, Rate: 0.03, Seed: 1, Validation: []float64{0.9}, Test: []float64{0.1}, OwnValidation: 0.1},
		{Strategy: fedavg, Rate: 0.1, Seed: 1, Validation: []float64{0.8}, Test: []float64{0.9}, OwnValidation: 0.9},
		{Strategy: fedper, Rate: 0.03, Seed: 1, Validation: []float64{0.9}, OwnValidation: 0.1},
		{Strategy: fedper, Rate: 0.1, Seed: 1, Validation: []float64{0.8}, OwnValidation: 0.9},
	}}
	if a, b := w.best(fedavg, []uint64{1}), w.best(fedper, []uint64{1}); a != 0.03 || b != 0.1 {
		t.Errorf("%v and %v", a, b)
	}
}

func TestEarlyStop(t *testing.T) {
	for want, losses := range map[int][]float64{4: {1, 0.9, 0.8, 0.7}, 5: {1, 0.5, 0.5, 0.499, 0.498, 0.4}} {
		if got := stopAt(losses); got != want {
			t.Errorf("%v ends after %d rounds, want %d", losses, got, want)
		}
	}
}

func TestArguments(t *testing.T) {
	c := config{rounds: 5, rows: 4000}
	if err := c.parse("1, 2"); err != nil || !slices.Equal(c.seeds, []uint64{1, 2}) {
		t.Errorf("%+v, %v", c, err)
	}
	for _, seeds := range []string{"", "x", "1,,2", "-1"} {
		c := config{rounds: 5, rows: 4000}
		if c.parse(seeds) == nil {
			t.Errorf("seeds %q are taken", seeds)
		}
	}
	err := run(t.Context(), config{seeds: []uint64{1}, rounds: 2, rows: 400, data: t.TempDir(), out: t.TempDir()}, io.Discard)
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	for _, e := range entries() {
		if err := specOf(e, 0.1).Validate(); err != nil {
			t.Errorf("%s: %v", e.Name, err)
		}
	}
	if s := specOf(entries()[4], 0.1); s.Rule().Name != model.SCAFFOLD {
		t.Errorf("the fourth strategy is %s", s.Rule().Name)
	}
}

// The report in docs is what the figures beside it say, by this code.
func TestReportInDocs(t *testing.T) {
	const docs = "../../../docs"
	r, err := report.Load[results](filepath.Join(docs, "accuracy.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"accuracy.md": markdown(r), "img/accuracy.svg": plot(r)} {
		if got, err := os.ReadFile(filepath.Join(docs, name)); err != nil || string(got) != want {
			t.Errorf("docs/%s is not what accuracy.json gives: %v", name, err)
		}
	}
	for _, b := range bars(r) {
		if !b.met {
			t.Error(b)
		}
	}
}
