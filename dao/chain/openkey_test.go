package chain_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao/chain"
)

// TestOpenKey opens what is there, creates nothing, and never repeats what it
// could not read.
func TestOpenKey(t *testing.T) {
	dir := t.TempDir()
	path := func(name string) string { return filepath.Join(dir, name) }
	made, err := chain.LoadOrCreateKey(path("key.json"), path("password"))
	if err != nil {
		t.Fatal(err)
	}
	if k, err := chain.OpenKey(path("key.json"), path("password")); err != nil || k.Address() != made.Address() {
		t.Errorf("a keystore: %v, %v", k, err)
	}
	if _, err := chain.OpenKey(path("key.json"), path("no-password")); !errors.Is(err, chain.ErrNoPassword) {
		t.Errorf("without its password: %v", err)
	}
	if _, err := chain.OpenKey(path("none.json"), path("password")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	if _, err := os.Stat(path("none.json")); err == nil {
		t.Error("a key was made")
	}
	const secret = "00000000000000000000000000000000000000000000000000000000000000ab"
	for content, ok := range map[string]bool{secret: true, "0x" + secret + "\n": true, "  " + secret + "  ": true, secret[2:]: false, secret + "00": false, "": false, "zz" + secret[2:]: false} {
		if err := os.WriteFile(path("hex"), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := chain.OpenKey(path("hex"), "")
		if (err == nil) != ok {
			t.Errorf("%d characters: %v", len(content), err)
		}
		if err != nil && strings.Contains(err.Error(), "00ab") {
			t.Errorf("the refusal repeats the key: %v", err)
		}
	}
	if err := os.WriteFile(path("broken.json"), []byte(`{"crypto": 1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.OpenKey(path("broken.json"), path("password")); err == nil {
		t.Error("a broken keystore opens")
	}
}
