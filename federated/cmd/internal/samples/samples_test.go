package samples

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// The folder in the repository holds what its README says.
func TestRepository(t *testing.T) {
	for _, c := range []struct {
		set                     Set
		rows, features, classes int
	}{
		{BreastCancer(), 699, 9, 2},
		{Adult(), 32561, 14, 2},
		{Optdigits(), 3823, 64, 10},
	} {
		got, err := c.set.Read("../../../../testdata")
		if err != nil {
			t.Fatal(err)
		}
		if got.Rows() != c.rows || len(got.Features) != c.features || len(got.Classes()) != c.classes {
			t.Errorf("%s: %d rows, %d features, %d classes", c.set.Name, got.Rows(), len(got.Features), len(got.Classes()))
		}
	}
}

func TestReadRefuses(t *testing.T) {
	dir := t.TempDir()
	if _, err := Adult().Read(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "adult-train.csv.gz"), []byte("not gzip"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Adult().Read(dir); err == nil {
		t.Error("a file that is not gzip is taken")
	}
	if err := os.WriteFile(filepath.Join(dir, "adult-train.csv"), []byte("1, x, yes\n2, y, no\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := Adult().Read(dir); err != nil || got.Rows() != 2 {
		t.Errorf("a plain file: %d rows, %v", got.Rows(), err)
	}
}
