package dao_test

import (
	"errors"
	"testing"

	"sahm/dao"
)

// FuzzIdentifiers: what parses prints in one form, which parses to the same;
// what does not parse has a named error and leaves the target as it was.
func FuzzIdentifiers(f *testing.F) {
	f.Add("0x00000000000000000000000000000000000000aA")
	f.Add("0X" + "11111111111111111111111111111111111111111111111111111111111111FF")
	f.Add("115792089237316195423570985008687907853269984665640564039457584007913129639936")
	f.Add("-1")
	f.Add("+1")
	f.Add("1_000")
	f.Fuzz(func(t *testing.T, s string) {
		if a, err := dao.ParseAddress(s); err == nil {
			if again, err := dao.ParseAddress(a.String()); err != nil || again != a {
				t.Fatalf("%q: %s, %v", s, again, err)
			}
		} else if !errors.Is(err, dao.ErrBadHex) {
			t.Fatalf("unnamed error %v", err)
		}
		if h, err := dao.ParseHash(s); err == nil {
			if again, err := dao.ParseHash(h.String()); err != nil || again != h {
				t.Fatalf("%q: %s, %v", s, again, err)
			}
		} else if !errors.Is(err, dao.ErrBadHex) {
			t.Fatalf("unnamed error %v", err)
		}
		before := dao.WeiOf(7)
		w := before
		err := w.UnmarshalText([]byte(s))
		if err != nil {
			if !errors.Is(err, dao.ErrBadAmount) || w.Cmp(before) != 0 {
				t.Fatalf("%q: %s, %v", s, w, err)
			}
			return
		}
		if w.Big().Sign() < 0 || w.Big().BitLen() > 256 {
			t.Fatalf("%q: %s is outside of an EVM word", s, w)
		}
		if again, err := dao.ParseWei(w.String()); err != nil || again.Cmp(w) != 0 {
			t.Fatalf("%q: %s, %v", s, again, err)
		}
	})
}
