// Package samples reads the data sets that the measuring commands run on, from
// the repository's testdata folder or a folder of the reader's own. See
// testdata/README.md for sources and licences. Not for the product: nothing
// else reads data in the clear from there.
package samples

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"sahm/trainer/dataset"
)

// Set is a data set by name.
type Set struct {
	Name    string
	file    string
	options dataset.Options
}

// BreastCancer is Breast Cancer Wisconsin (Original), two classes.
func BreastCancer() Set {
	return Set{"Breast Cancer", "breast-cancer-wisconsin.data", dataset.Options{NoHeader: true, Label: "last", Drop: []string{"1"}}}
}

// Adult is Adult (Census Income), two classes.
func Adult() Set {
	return Set{"Adult", "adult-train.csv", dataset.Options{NoHeader: true, Label: "last"}}
}

// Optdigits is Optical Recognition of Handwritten Digits, ten classes.
func Optdigits() Set {
	return Set{"Optdigits", "optdigits.tra.csv", dataset.Options{NoHeader: true, Label: "last"}}
}

// Read reads the set from a folder, where it may be compressed with gzip. A
// file that is in neither form is fs.ErrNotExist.
func (s Set) Read(dir string) (dataset.Table, error) {
	path := filepath.Join(dir, s.file)
	f, err := os.Open(path)
	var in io.Reader = f
	if errors.Is(err, fs.ErrNotExist) {
		if f, err = os.Open(path + ".gz"); err == nil {
			defer f.Close()
			in, err = gzip.NewReader(f)
		}
	} else if err == nil {
		defer f.Close()
	}
	if err != nil {
		return dataset.Table{}, fmt.Errorf("%s: %w", s.Name, err)
	}
	t, err := dataset.ReadCSV(in, s.options)
	if err != nil {
		return dataset.Table{}, fmt.Errorf("%s: %w", s.Name, err)
	}
	return t, nil
}
