// Package testdata carries the built-in data set of the demo. See README.md
// for its source and licence.
package testdata

import (
	_ "embed"
	"os"
)

//go:embed breast-cancer-wisconsin.data
var breastCancer []byte

// BreastCancer writes the Breast Cancer Wisconsin (Original) file to a
// temporary place and returns its path and what removes it.
func BreastCancer() (path string, cleanup func(), err error) {
	f, err := os.CreateTemp("", "breast-cancer-wisconsin-*.data")
	if err != nil {
		return "", nil, err
	}
	cleanup = func() { os.Remove(f.Name()) }
	if _, err = f.Write(breastCancer); err == nil {
		err = f.Close()
	} else {
		f.Close()
	}
	if err != nil {
		cleanup()
		return "", nil, err
	}
	return f.Name(), cleanup, nil
}
