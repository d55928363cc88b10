//go:build integration

package leak

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"sahm/mpc/leaktest"
)

// traces are what a program with the seams has in it.
var traces = []string{leaktest.WitnessDir, leaktest.Defects, "mpc/leaktest", "seam_leaktest.go"}

// checkPrograms greps built programs: the ones that people use have nothing of
// the harness in them, the ones of the harness do.
func checkPrograms(t *testing.T, tagged string) {
	t.Helper()
	for _, name := range []string{"sahm", "sahm-trainer", "sahm-custodian"} {
		for dir, want := range map[string]bool{filepath.Join(root, "bin"): false, tagged: true} {
			b, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatalf("run `make build` first: %v", err)
			}
			for _, s := range traces {
				if got := bytes.Contains(b, []byte(s)); got != want {
					t.Errorf("%s/%s contains %q: %t", dir, name, s, got)
				}
			}
		}
	}
}
