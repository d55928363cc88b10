//go:build leaktest

package leaktest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Defect reports whether this process was told to have the defect.
func Defect(name string) bool {
	return slices.Contains(strings.Split(os.Getenv(Defects), ","), name)
}

var mu sync.Mutex

// Witness appends a secret to this process's file. It ends the process if it
// cannot: a harness that does not know a secret would not look for it.
func Witness(s Secret) {
	dir := os.Getenv(WitnessDir)
	if dir == "" {
		return
	}
	mu.Lock()
	defer mu.Unlock()
	if err := write(dir, s); err != nil {
		fmt.Fprintln(os.Stderr, "leaktest:", err)
		os.Exit(3)
	}
}

func write(dir string, s Secret) error {
	f, err := os.OpenFile(filepath.Join(dir, fmt.Sprintf("%d.jsonl", os.Getpid())), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	return json.NewEncoder(f).Encode(s)
}
