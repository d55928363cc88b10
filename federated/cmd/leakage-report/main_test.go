package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/federated/cmd/internal/report"
	"sahm/federated/model"
)

// made are results in which every control and bar is met.
func made() *results {
	r := &results{Platform: "test", Rows: 50, Sizes: []int{2, 8}}
	for seed := range uint64(3) {
		x := float64(seed) / 1000
		s := &seedResults{Seed: seed, Engine: 1e-6}
		for _, f := range families() {
			for _, n := range r.Sizes {
				for _, o := range orders(f) {
					if o.Epsilon > 0 && n < smallestPrivate {
						continue
					}
					s.Runs = append(s.Runs, runSighting{f, n, o.Epsilon, sightings{Single: rate{0.75 + x, 0.1}, Sum: rate{0.51 + x, 0.01}, Aligned: rate{0.5, 0.01}, Loss: rate{0.5, 0.01}, Accuracy: 0.8 + x}})
				}
			}
			for _, rows := range []int{1, r.Rows} {
				for _, n := range []int{1, 2, 8} {
					i := inversion{Model: f, Rows: rows, N: n, Fields: 0.5, Guessed: 0.5}
					if n == 1 {
						i.Fields, i.Whole = 1, 1
					}
					s.Inversions = append(s.Inversions, i)
				}
			}
		}
		for _, n := range r.Sizes {
			s.Statistics = append(s.Statistics, statisticsSighting{N: n, Sum: rate{0.52 + x, 0.01}, Single: rate{0.7 + x, 0.1}})
			s.Scores = append(s.Scores, scoreSighting{n, 1, rate{0.6 + x, 0.05}})
		}
		r.Seeds = append(r.Seeds, s)
	}
	return r
}

// TestWrite: the files are there and well-formed, the same when written up
// again, and a short control or bar is an error after they are written.
func TestWrite(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	if err := write(first, made(), io.Discard); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), config{from: filepath.Join(first, "leakage.json"), out: second}, io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"leakage.md", "leakage.json", "img/leakage-membership.svg", "img/leakage-inversion.svg"} {
		a, err := os.ReadFile(filepath.Join(first, name))
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(second, name))
		if err != nil {
			t.Fatal(err)
		}
		if string(a) != string(b) {
			t.Errorf("%s differs when written up again", name)
		}
		if strings.Contains(string(a), "%!") || strings.Contains(string(a), "NaN") || strings.Contains(string(a), "Inf ") {
			t.Errorf("%s holds a badly formatted number", name)
		}
		switch {
		case strings.HasSuffix(name, ".svg"):
			for dec := xml.NewDecoder(strings.NewReader(string(a))); ; {
				if _, err := dec.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Errorf("%s: %v", name, err)
					break
				}
			}
		case strings.HasSuffix(name, ".json") && !json.Valid(a):
			t.Errorf("%s is not JSON", name)
		case strings.HasSuffix(name, ".md") && strings.Contains(string(a), "**short**"):
			t.Errorf("%s calls something short", name)
		}
	}
	for what, spoil := range map[string]func(*seedResults){
		"a weak control":       func(s *seedResults) { s.Runs[1].Seen.Single.AUC = 0.55 },
		"no inversion":         func(s *seedResults) { s.Inversions[0].Fields = 0.6 },
		"sums that tell":       func(s *seedResults) { s.Runs[1].Seen.Sum.AUC = 0.7 },
		"noise that fails":     func(s *seedResults) { s.Runs[2].Seen.Sum.AUC = 0.7 },
		"statistics that tell": func(s *seedResults) { s.Statistics[1].Sum.AUC = 0.7 },
	} {
		r, dir := made(), t.TempDir()
		for _, s := range r.Seeds {
			spoil(s)
		}
		var log strings.Builder
		if err := write(dir, r, &log); !errors.Is(err, errShort) || !strings.Contains(log.String(), "short: ") {
			t.Errorf("%s: %v, %q", what, err, log.String())
		}
		if b, err := os.ReadFile(filepath.Join(dir, "leakage.md")); err != nil || !strings.Contains(string(b), "**short**") {
			t.Errorf("%s: the report does not say so", what)
		}
	}
	if err := write(t.TempDir(), &results{}, io.Discard); err == nil {
		t.Error("a report of no seeds is written")
	}
}

// A bar is judged by its whole interval.
func TestBar(t *testing.T) {
	for _, c := range []struct {
		values  []float64
		limit   float64
		atLeast bool
		met     bool
	}{
		{[]float64{0.7, 0.71, 0.72}, 0.6, true, true},
		{[]float64{0.5, 0.7, 0.9}, 0.6, true, false}, // the mean would do
		{[]float64{0.5, 0.51, 0.5}, 0.55, false, true},
		{[]float64{0.4, 0.5, 0.6}, 0.55, false, false},
		{[]float64{0.7}, 0.6, true, false}, // no interval
		{nil, 0.6, false, false},
	} {
		if got := (bar{figure: report.Over(c.values), limit: c.limit, atLeast: c.atLeast}).met(); got != c.met {
			t.Errorf("%v against %v: %v", c.values, c.limit, got)
		}
	}
}

func TestArguments(t *testing.T) {
	c := config{rows: 50}
	if err := c.parse("1, 2", "2,64"); err != nil || len(c.seeds) != 2 || len(c.sizes) != 2 {
		t.Errorf("%+v, %v", c, err)
	}
	for _, a := range [][2]string{{"", "2"}, {"x", "2"}, {"1", ""}, {"1", "1"}, {"1", "65"}, {"1", "4,2"}, {"1", "4,4"}} {
		c := config{rows: 50}
		if c.parse(a[0], a[1]) == nil {
			t.Errorf("seeds %q and sizes %q are taken", a[0], a[1])
		}
	}
	err := run(t.Context(), config{seeds: []uint64{1}, sizes: []int{2}, rows: 50, data: t.TempDir(), out: t.TempDir()}, io.Discard)
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	if p := crowd(t, 2, 10, 1); p.known.Rows() != 3000 || p.outside.Rows() != outsideRows || len(p.members) != 2 {
		t.Errorf("dealt %d, %d", p.known.Rows(), p.outside.Rows())
	}
	if model.DefaultSpec(model.MLP).Activation != model.ReLU {
		t.Error("the replica knows ReLU only")
	}
}

// The report in docs is what the figures beside it say, by this code.
func TestReportInDocs(t *testing.T) {
	const docs = "../../../docs"
	r, err := report.Load[results](filepath.Join(docs, "leakage.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"leakage.md": markdown(r), "img/leakage-membership.svg": membershipPlot(r), "img/leakage-inversion.svg": inversionPlot(r)} {
		if got, err := os.ReadFile(filepath.Join(docs, name)); err != nil || string(got) != want {
			t.Errorf("docs/%s is not what --from docs/leakage.json writes (%v)", name, err)
		}
	}
}
