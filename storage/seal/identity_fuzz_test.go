package seal

import (
	"errors"
	"strings"
	"testing"
)

// FuzzKeys: a text is a key in one spelling only, and errors never quote what
// may be a mistyped secret.
func FuzzKeys(f *testing.F) {
	id := testIdentity(f, "fuzz")
	f.Add(id.Reveal())
	f.Add(id.Recipient().String())
	f.Add(strings.ToLower(id.Reveal()))
	f.Add(strings.ToUpper(id.Recipient().String()))
	f.Add("AGE-SECRET-KEY-1")
	f.Fuzz(func(t *testing.T, s string) {
		got, err := ParseIdentity(s)
		switch {
		case err == nil && got.Reveal() != s:
			t.Fatal("a second spelling of a secret key was accepted")
		case err != nil && !errors.Is(err, ErrBadIdentity):
			t.Fatalf("unnamed error %v", err)
		case err != nil && len(s) > 20 && strings.Contains(err.Error(), s):
			t.Fatal("the error quotes the text")
		}
		r, err := ParseRecipient(s)
		switch {
		case err == nil && r.String() != s:
			t.Fatalf("%q and %q are one recipient", s, r)
		case err != nil && !errors.Is(err, ErrBadRecipient):
			t.Fatalf("unnamed error %v", err)
		}
	})
}
