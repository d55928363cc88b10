package demo

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/testdata"
	"sahm/trainer/dataset"
)

var update = flag.Bool("update", false, "write the portal's sample files again")

// sampleHeader names the columns as the data set's description does; the id
// column is left out.
const sampleHeader = "clump_thickness,cell_size,cell_shape,adhesion,epithelial_size,bare_nuclei,chromatin,nucleoli,mitoses,diagnosis"

// The portal offers files to try the market with. They are the built-in data
// set, split as the demo splits it: nobody made them prettier.
func TestSamples(t *testing.T) {
	path, cleanup, err := testdata.BreastCancer()
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(sampleHeader + "\n")
	for line := range strings.Lines(string(raw)) {
		f := strings.Split(strings.TrimSpace(line), ",")
		f[len(f)-1] = map[string]string{"2": "benign", "4": "malignant"}[f[len(f)-1]]
		b.WriteString(strings.Join(f[1:], ",") + "\n")
	}
	table, err := dataset.ReadCSV(strings.NewReader(b.String()), dataset.Options{Label: "diagnosis"})
	if err != nil {
		t.Fatal(err)
	}
	s := dataset.Split(table.Labels, 1)
	parts, err := dataset.Dirichlet(table.Labels, s.Train, 3, 0.5, 1)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]int{"validation.csv": s.Validation, "test.csv": s.Test}
	for i, p := range parts {
		files[fmt.Sprintf("hospital-%d.csv", i+1)] = p
	}
	seen := map[int]string{}
	for name, rows := range files {
		for _, r := range rows {
			if other, twice := seen[r]; twice {
				t.Fatalf("row %d is in %s and %s", r, other, name)
			}
			seen[r] = name
		}
		var want bytes.Buffer
		if err := dataset.WriteCSV(&want, table, rows); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("..", "..", "web", "public", "samples", name)
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%s differs from the split of the built-in data set; run this test with -update", name)
		}
	}
	if len(seen) != table.Rows() {
		t.Errorf("%d of %d rows are in a sample", len(seen), table.Rows())
	}
}
