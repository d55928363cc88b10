package app_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestFuzzCorpora: every fuzz target of the module has committed seeds, which
// `go test` runs, and no seeds are left of targets that are gone.
func TestFuzzCorpora(t *testing.T) {
	root := filepath.Join("..", "..")
	targets, seeds := map[string]bool{}, map[string]int{}
	declared := regexp.MustCompile(`(?m)^func (Fuzz\w+)\(`)
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || path != root && strings.HasPrefix(d.Name(), ".")) {
			return filepath.SkipDir
		}
		if d.IsDir() {
			return nil
		}
		if dir := filepath.Dir(path); filepath.Base(filepath.Dir(dir)) == "fuzz" {
			seeds[filepath.Join(filepath.Dir(filepath.Dir(filepath.Dir(dir))), filepath.Base(dir))]++
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		src, err := os.ReadFile(path)
		for _, m := range declared.FindAllSubmatch(src, -1) {
			targets[filepath.Join(filepath.Dir(path), string(m[1]))] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(targets) < 25 {
		t.Errorf("found %d targets only: %v", len(targets), targets)
	}
	for name := range targets {
		if seeds[name] == 0 {
			t.Errorf("%s has no committed seeds", name)
		}
	}
	for name := range seeds {
		if !targets[name] {
			t.Errorf("seeds of %s, which does not exist", name)
		}
	}
}
