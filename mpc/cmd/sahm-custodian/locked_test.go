package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/storage/seal"
)

const testWork = 8

// TestLockedKeys: the keys of a directory that had none come under a
// passphrase, stay the same, and are of no use without it.
func TestLockedKeys(t *testing.T) {
	dir, file := filepath.Join(t.TempDir(), "custodian"), filepath.Join(t.TempDir(), "passphrase")
	if err := os.WriteFile(file, []byte("correct horse battery\nsecond line\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	pass, err := passphrase(file)
	if err != nil || pass != "correct horse battery" {
		t.Fatal(pass, err)
	}
	key, id, err := initialise(dir, "", testWork)
	if err != nil {
		t.Fatal(err)
	}
	password, err := os.ReadFile(filepath.Join(dir, passwordName))
	if err != nil {
		t.Fatal(err)
	}
	same := func(pass string) {
		t.Helper()
		k, i, err := initialise(dir, pass, testWork)
		if err != nil || k.Address() != key.Address() || i.Secret() != id.Secret() {
			t.Errorf("other keys, %v", err)
		}
		if k, i, err = load(dir, pass); err != nil || k.Address() != key.Address() || i.Secret() != id.Secret() {
			t.Errorf("other keys, %v", err)
		}
	}
	same("")
	same(pass)
	same(pass)
	gone := func() {
		t.Helper()
		for _, name := range []string{passwordName, identityName} {
			if _, err := os.Stat(filepath.Join(dir, name)); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("%s is still there: %v", name, err)
			}
		}
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			if strings.Contains(string(b), id.Reveal()) || strings.Contains(string(b), strings.TrimSpace(string(password))) {
				t.Errorf("%s holds a secret", path)
			}
			if st, _ := d.Info(); st.Mode().Perm() != 0o600 {
				t.Errorf("%s: %v", path, st.Mode())
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
	gone()

	// A crash after the locked file was written, before the plain ones went.
	if err := errors.Join(os.WriteFile(filepath.Join(dir, passwordName), password, 0o600),
		os.WriteFile(filepath.Join(dir, identityName), []byte(id.Reveal()+"\n"), 0o600)); err != nil {
		t.Fatal(err)
	}
	same(pass)
	gone()
	// Plain keys that are others are not thrown away.
	other, err := seal.NewIdentity(strings.NewReader(strings.Repeat("x", 64)))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.WriteFile(filepath.Join(dir, passwordName), password, 0o600),
		os.WriteFile(filepath.Join(dir, identityName), []byte(other.Reveal()+"\n"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := initialise(dir, pass, testWork); !errors.Is(err, errNotTheSame) {
		t.Error(err)
	}
	if b, _ := os.ReadFile(filepath.Join(dir, identityName)); strings.TrimSpace(string(b)) != other.Reveal() {
		t.Error("the other key is gone")
	}
	if err := errors.Join(os.Remove(filepath.Join(dir, identityName)), os.Remove(filepath.Join(dir, passwordName))); err != nil {
		t.Fatal(err)
	}

	for _, c := range []struct {
		pass string
		want error
	}{{"", errNeedsPassphrase}, {"another passphrase", seal.ErrWrongPassphrase}} {
		if _, _, err := load(dir, c.pass); !errors.Is(err, c.want) {
			t.Errorf("%q: %v", c.pass, err)
		}
		if _, _, err := initialise(dir, c.pass, testWork); !errors.Is(err, c.want) {
			t.Errorf("%q: %v", c.pass, err)
		}
	}
	// On the command line; status needs no passphrase.
	if code, out, errs := command(t, "init", "--dir", dir, "--passphrase-file", file, "--json"); code != 0 || !strings.Contains(out, key.Address().String()) {
		t.Error(code, out, errs)
	}
	if code, out, errs := command(t, "status", "--dir", dir); code != 0 || !strings.Contains(out, key.Address().String()) || !strings.Contains(out, "locked by a passphrase") {
		t.Error(code, out, errs)
	}
	if code, _, errs := command(t, "init", "--dir", dir); code != 1 || !strings.Contains(errs, "--passphrase-file") {
		t.Error(code, errs)
	}
	if code, _, errs := command(t, "serve", "--dir", dir, "--server", "http://s", "--node", "http://n"); code != 1 || !strings.Contains(errs, "locked") {
		t.Error(code, errs)
	}
	t.Setenv(passphraseEnv, pass)
	same(pass)
	if code, out, errs := command(t, "init", "--dir", dir); code != 0 || !strings.Contains(out, key.Address().String()) {
		t.Error(code, out, errs)
	}
	t.Setenv(passphraseEnv, "short")
	if code, _, errs := command(t, "init", "--dir", dir); code != 2 || !strings.Contains(errs, "at least 8") {
		t.Error(code, errs)
	}
	t.Setenv(passphraseEnv, "")
	if code, _, _ := command(t, "init", "--dir", dir, "--passphrase-file", filepath.Join(dir, "none")); code != 1 {
		t.Error("a passphrase file that is not there")
	}
	// A directory that was never plain.
	fresh := filepath.Join(t.TempDir(), "fresh")
	if _, _, err := initialise(fresh, pass, testWork); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(fresh, identityName)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a fresh directory keeps a plain key", err)
	}
}

// TestVerifyLogRefusals: who asked for what was refused, from the log alone.
func TestVerifyLogRefusals(t *testing.T) {
	dir, w := refusedOnce(t)
	code, out, errs := command(t, "verify-log", "--dir", dir, "--refusals")
	if code != 0 || !strings.Contains(out, "not-in-order") || !strings.Contains(out, w.Coordinator.Address().String()) || !strings.Contains(out, "true") {
		t.Error(code, out, errs)
	}
	code, out, errs = command(t, "verify-log", "--dir", dir, "--refusals", "--json")
	if code != 0 || !strings.Contains(out, `"refusals":{"not-in-order":1}`) || !strings.Contains(out, `"signed":true`) {
		t.Error(code, out, errs)
	}
	if code, out, _ = command(t, "verify-log", "--dir", dir); code != 0 || !strings.Contains(out, "1 not-in-order") || strings.Contains(out, "ASKED BY") {
		t.Error(code, out)
	}
}
