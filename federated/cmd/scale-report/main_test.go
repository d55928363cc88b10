package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/federated/cmd/internal/report"
)

// TestSimulate: a small cohort trains through masks, and says what it took.
func TestSimulate(t *testing.T) {
	var out bytes.Buffer
	c := config{one: 6, rounds: 3, data: "../../../testdata"}
	if err := run(t.Context(), c, nil, &out); err != nil {
		t.Fatal(err)
	}
	var f figures
	if err := json.Unmarshal(out.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	if f.Contributors != 6 || f.UploadBytes != int64(4*f.Parameters) || !(f.Accuracy > 0.5) || !(f.Seconds > 0) || !(f.Processor >= f.Training+f.Members) || !(f.Custodians > 0) || f.PeakBytes < f.StartBytes {
		t.Errorf("%+v", f)
	}
}

// TestReport: sizes are measured in their order, the write-up follows from the
// JSON, and pictures are well-formed.
func TestReport(t *testing.T) {
	made := func(_ context.Context, n int) (*figures, error) {
		x := float64(n)
		return &figures{Class: "test", Contributors: n, Parameters: 100, Seconds: x / 5, Processor: x / 4, Training: x / 10, Members: x / 100, Custodians: x / 50, Server: x / 1000,
			PeakBytes: 100<<20 + int64(n)<<10, StartBytes: 90 << 20, UploadBytes: 400, Accuracy: 0.8}, nil
	}
	first, second := t.TempDir(), t.TempDir()
	if err := run(t.Context(), config{sizes: []int{10, 100, 1000}, rounds: 20, out: first}, made, io.Discard); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), config{from: filepath.Join(first, "scale.json"), out: second}, nil, io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"scale.md", "scale.json", "img/scale.svg"} {
		a, err := os.ReadFile(filepath.Join(first, name))
		if err != nil {
			t.Fatal(err)
		}
		if b, err := os.ReadFile(filepath.Join(second, name)); err != nil || !bytes.Equal(a, b) {
			t.Errorf("%s differs when written up again: %v", name, err)
		}
		if strings.Contains(string(a), "%!") || strings.Contains(string(a), "NaN") {
			t.Errorf("%s holds a badly formatted number", name)
		}
		if strings.HasSuffix(name, ".svg") {
			for dec := xml.NewDecoder(bytes.NewReader(a)); ; {
				if _, err := dec.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	page, _ := os.ReadFile(filepath.Join(first, "scale.md"))
	if !strings.Contains(string(page), "| processor time | ×100.0 | 1.00 |") {
		t.Error("what grows in proportion has another exponent than 1")
	}
}

func TestArguments(t *testing.T) {
	c := config{rounds: 1}
	if err := c.parse("3, 1000"); err != nil || len(c.sizes) != 2 {
		t.Errorf("%+v, %v", c, err)
	}
	for _, sizes := range []string{"", "2", "10,10", "1001", "x"} {
		c := config{rounds: 1}
		if c.parse(sizes) == nil {
			t.Errorf("sizes %q are taken", sizes)
		}
	}
	if err := run(t.Context(), config{one: 3, rounds: 1, data: t.TempDir()}, nil, io.Discard); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no data: %v", err)
	}
}

// The report in docs is what the figures beside it say, by this code.
func TestReportInDocs(t *testing.T) {
	const docs = "../../../docs"
	r, err := report.Load[results](filepath.Join(docs, "scale.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"scale.md": markdown(r), "img/scale.svg": plot(r)} {
		if got, err := os.ReadFile(filepath.Join(docs, name)); err != nil || string(got) != want {
			t.Errorf("docs/%s is not what scale.json gives: %v", name, err)
		}
	}
}
