package cli

import (
	"errors"
	"testing"

	"sahm/dao"
)

func TestAmount(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "1500wei": "1500", "1 wei": "1", "1000000000000": "1000000000000", "28 credit": "28000000000000000000", "1credits": "1000000000000000000", "12.5credits": "12500000000000000000", "0.1 Credits": "100000000000000000",
		"0.000000000000000001credits": "1",
	} {
		if got, err := amount("--x", in); err != nil || got.String() != want {
			t.Errorf("%q: %s, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", "-1", "1.5", "credits", ".5credits", "-1credits", "1e3credits", "1.0000000000000000001credits", "+1credits", "5", "999999999999", "5eth", "wei", "-1wei", "1.5wei"} {
		if _, err := amount("--x", in); !errors.Is(err, dao.ErrBadAmount) {
			t.Errorf("%q: %v, want ErrBadAmount", in, err)
		}
	}
}
