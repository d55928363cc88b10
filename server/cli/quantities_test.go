package cli

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"sahm/server/client"
)

func TestSeconds(t *testing.T) {
	for in, want := range map[string]uint64{"0": 0, "90": 90, "3d": 259_200, "1d12h": 129_600, "90m": 5_400, "1h30m5s": 5_405, "0d": 0} {
		if got, err := seconds("--x", in); err != nil || got != want {
			t.Errorf("%s: %d, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "-1", "d", "3days", "1.5d", "500ms", "-1h", "1h3d", "99999999999999999999", "soon", "1e3"} {
		if got, err := seconds("--x", in); !errors.Is(err, ErrUsage) {
			t.Errorf("%q: %d, %v", in, got, err)
		}
	}
}

// TestSpan: what is shown can be given back.
func TestSpan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, 90*86_400).Draw(t, "n")
		if got, err := seconds("--x", span(n)); err != nil || int64(got) != n {
			t.Fatalf("%d is shown as %s, read as %d: %v", n, span(n), got, err)
		}
	})
}

func TestPercent(t *testing.T) {
	for in, want := range map[string]int{"5%": 500, "2.5%": 250, "0.01%": 1, "100%": 10_000, "300 %": -1, "500": 500, "0%": 0, "0": 0} {
		got, err := percent("--x", in, 10_000)
		if want < 0 {
			if err == nil {
				t.Errorf("%s: %d", in, got)
			}
			continue
		}
		if err != nil || got != want {
			t.Errorf("%s: %d, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "%", "0.001%", "-1%", "-1", "1/2%", "1e2", "half", "0x10", "99999999999", "40", "3"} {
		if got, err := percent("--x", in, 10_000); !errors.Is(err, ErrUsage) {
			t.Errorf("%q: %d, %v", in, got, err)
		}
	}
}

func TestExponent(t *testing.T) {
	for in, want := range map[string]int{"5%": 48_790, "100%": 693_147, "2x": 693_147, "4x": 1_386_294, "64x": 4_158_883, "1x": 0, "0": 0, "700": 700} {
		if got, err := exponent("--x", in); err != nil || got != want {
			t.Errorf("%s: %d, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "x", "%", "0.5x", "65x", "NaNx", "Infx", "-5%", "many"} {
		if got, err := exponent("--x", in); !errors.Is(err, ErrUsage) {
			t.Errorf("%q: %d, %v", in, got, err)
		}
	}
	for in, want := range map[string]int{"7d": 688, "10m": 693_147, "1d": 4_814} {
		if got, err := halfLife("--x", in); err != nil || got != want {
			t.Errorf("%s: %d, %v", in, got, err)
		}
	}
	if _, err := halfLife("--x", "9m"); !errors.Is(err, ErrUsage) {
		t.Errorf("shorter than a period: %v", err)
	}
}

func TestParameterValue(t *testing.T) {
	const somebody = "0x00000000000000000000000000000000000000aa"
	for _, c := range []struct {
		unit     client.Unit
		in, want string
	}{
		{client.UnitSeconds, "3d", "259200"}, {client.UnitPercent, "5%", "5"}, {client.UnitPercent, "5", "5"}, {client.UnitCredit, "1.5credits", "1500000000000000000"},
		{client.UnitCredit, "7", ""}, {client.UnitCredit, "7wei", "7"}, {client.UnitVotes, "1 vote", "1000000000000000000"}, {client.UnitVotes, "5", ""}, {client.UnitVotes, "1credit", ""}, {client.UnitVotes, "20votes", "20000000000000000000"}, {client.UnitVotes, "20credits", ""}, {client.UnitCredit, "20votes", ""},
		{client.UnitAccount, "none", "0x0000000000000000000000000000000000000000"}, {client.UnitAccount, somebody, somebody}, {client.UnitAccount, "me", ""},
		{client.UnitPercent, "2.5%", ""}, {client.UnitSeconds, "5%", ""},
	} {
		got, err := parameterValue(c.unit, c.in)
		if c.want == "" {
			if !errors.Is(err, ErrUsage) {
				t.Errorf("%s %q: %q, %v", c.unit, c.in, got, err)
			}
		} else if err != nil || got != c.want {
			t.Errorf("%s %q: %q, %v", c.unit, c.in, got, err)
		}
	}
}

func TestInUnit(t *testing.T) {
	for _, c := range [][3]string{
		{"credit", "1500000000000000000", "1.5 credit"}, {"votes", "1", "0.000000000000000001 votes"}, {"native", "0", "0 coins"}, {"bps", "250", "2.5 %"}, {"bps", "10000", "100 %"},
		{"percent", "4", "4 %"}, {"seconds", "90061", "1d1h1m1s"}, {"micro", "693147", "693147 (×2)"}, {"account", "0x0000000000000000000000000000000000000000", "nobody"}, {"text", "listed", "listed"},
	} {
		if got := inUnit(c[0], c[1]); got != c[2] {
			t.Errorf("%s %s: %q, want %q", c[0], c[1], got, c[2])
		}
	}
}
