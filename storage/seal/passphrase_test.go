package seal_test

import (
	"bytes"
	"errors"
	"testing"

	"sahm/storage/seal"
)

func TestLock(t *testing.T) {
	secret := []byte("what must not be read")
	file, err := seal.Lock("a long passphrase", 10, secret)
	if err != nil || bytes.Contains(file, secret) {
		t.Fatal(err)
	}
	if out, err := seal.Unlock("a long passphrase", file); err != nil || !bytes.Equal(out, secret) {
		t.Errorf("%q, %v", out, err)
	}
	for name, try := range map[string]func() ([]byte, error){
		"another passphrase": func() ([]byte, error) { return seal.Unlock("another", file) },
		"no passphrase":      func() ([]byte, error) { return seal.Unlock("", file) },
		"cut off":            func() ([]byte, error) { return seal.Unlock("a long passphrase", file[:len(file)-1]) },
		"too much work": func() ([]byte, error) {
			return seal.Unlock("a long passphrase", bytes.Replace(file, []byte(" 10\n"), []byte(" 29\n"), 1))
		},
		"nothing": func() ([]byte, error) { return seal.Unlock("a long passphrase", nil) },
	} {
		if _, err := try(); !errors.Is(err, seal.ErrWrongPassphrase) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := seal.Lock("", 10, secret); err == nil {
		t.Error("locked with nothing")
	}
	if _, err := seal.Lock("x", 21, secret); err == nil {
		t.Error("locked with more work than opens")
	}
}
