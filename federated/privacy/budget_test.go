package privacy

import (
	"encoding/hex"
	"errors"
	"math"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

var adult = dao.Keccak256([]byte("adult v1"))

func dpsgd(use string, steps, sigmaMicro uint64) Debit {
	return Debit{Version: adult, Use: dao.Keccak256([]byte(use)), Unit: UnitRecord,
		Events: []Event{{Mechanism: SampledGaussian, Count: steps, SamplingPpb: 10_000_000, SigmaMicro: sigmaMicro}}}
}

func open(t testing.TB, epsilonMicro uint64) Budget {
	t.Helper()
	b, err := OpenBudget(BudgetLimit{Version: adult, Unit: UnitRecord, EpsilonMicro: epsilonMicro, DeltaPico: 1e7})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Alice's version allows ε = 3 for ever. Bob trains twice on it; Carol comes
// too late, whatever becomes of Bob's runs.
func TestBudgetStory(t *testing.T) {
	b := open(t, 3e6)
	b, first, err := b.Apply(dpsgd("bob 1", 1000, 1_100_000))
	if err != nil || first.SpentMicro == 0 || b.SpentMicro() != first.SpentMicro {
		t.Fatalf("%+v, %v", first, err)
	}
	// Bob's message arrives again: nothing is spent.
	again, entry, err := b.Apply(dpsgd("bob 1", 1000, 1_100_000))
	if err != nil || entry != first || !reflect.DeepEqual(again, b) {
		t.Fatalf("resend: %+v, %v", entry, err)
	}
	if cost, err := b.Quote(dpsgd("bob 1", 1000, 1_100_000)); cost != 0 || err != nil {
		t.Fatalf("resend quoted at %d, %v", cost, err)
	}
	// The same run with more noise, or less, is not a resend.
	for _, sigma := range []uint64{1_000_000, 1_200_000} {
		if same, _, err := b.Apply(dpsgd("bob 1", 1000, sigma)); !errors.Is(err, ErrDebitConflict) || !reflect.DeepEqual(same, b) {
			t.Fatalf("changed debit: %v", err)
		}
	}
	quote, err := b.Quote(dpsgd("bob 2", 300, 1_100_000))
	if err != nil {
		t.Fatal(err)
	}
	next, second, err := b.Apply(dpsgd("bob 2", 300, 1_100_000))
	if err != nil || second.SpentMicro-first.SpentMicro != quote || quote == 0 {
		t.Fatalf("%+v, %v, quoted %d", second, err, quote)
	}
	if b.SpentMicro() != first.SpentMicro || len(b.Entries()) != 1 {
		t.Fatal("the earlier state changed")
	}
	same, _, err := next.Apply(dpsgd("carol", 10_000, 1_100_000))
	if !errors.Is(err, ErrBudgetExhausted) || !reflect.DeepEqual(same, next) {
		t.Fatalf("over the limit: %v", err)
	}
	t.Log(err)
	replayed, err := ReplayBudget(b.Limit(), []Debit{dpsgd("bob 1", 1000, 1_100_000), dpsgd("bob 2", 300, 1_100_000)})
	if err != nil || !reflect.DeepEqual(replayed, next) || replayed.Head() != second.Head {
		t.Fatalf("replay: %v", err)
	}
	swapped, err := ReplayBudget(b.Limit(), []Debit{dpsgd("bob 2", 300, 1_100_000), dpsgd("bob 1", 1000, 1_100_000)})
	if err != nil || swapped.Head() == next.Head() || swapped.SpentMicro() != next.SpentMicro() {
		t.Fatalf("another order: %v", err)
	}
	for _, ledger := range [][]Debit{
		{dpsgd("bob 1", 1000, 1_100_000), dpsgd("bob 1", 1000, 1_100_000)},
		{dpsgd("carol", 10_000, 500_000)},
	} {
		if _, err := ReplayBudget(b.Limit(), ledger); err == nil {
			t.Fatal("a ledger that could not have been was replayed")
		}
	}
}

func TestBudgetRefuses(t *testing.T) {
	b := open(t, 3e6)
	good := dpsgd("x", 1, 1e6)
	other := good
	other.Version = dao.Hash{1}
	cross := Debit{Version: adult, Unit: UnitContributor, Events: []Event{{Mechanism: SkellamNoise, Count: 1, Variance: 100, L2: 2, L1: 4}}}
	contributors, err := OpenBudget(BudgetLimit{Version: adult, Unit: UnitContributor, EpsilonMicro: 1e6, DeltaPico: 1})
	if err != nil {
		t.Fatal(err)
	}
	mixed := good
	mixed.Unit = UnitContributor
	none, empty, bad, loud := good, good, good, good
	none.Unit, empty.Events = UnitNone, nil
	bad.Events = []Event{{}}
	loud.Events = []Event{{Mechanism: SkellamNoise, Count: MaxCount, Variance: 1, L2: MaxL2, L1: MaxL1}}
	for name, c := range map[string]struct {
		d    Debit
		want error
	}{
		"another version": {other, ErrWrongBudget}, "another unit": {cross, ErrWrongBudget}, "no unit": {none, ErrWrongBudget},
		"no events": {empty, ErrBadParameter}, "bad event": {bad, ErrBadParameter},
		"no noise to speak of": {dpsgd("y", MaxCount, MinSigmaMicro), ErrBudgetExhausted},
	} {
		if same, _, err := b.Apply(c.d); !errors.Is(err, c.want) || !reflect.DeepEqual(same, b) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := none.Encode(); !errors.Is(err, ErrBadUnit) {
		t.Errorf("a debit without a unit has an encoding: %v", err)
	}
	if _, _, err := contributors.Apply(mixed); !errors.Is(err, ErrBadParameter) {
		t.Errorf("sampled rows in a budget for contributors: %v", err)
	}
	loud.Unit = UnitContributor
	if _, _, err := contributors.Apply(loud); !errors.Is(err, ErrBudgetExhausted) || !errors.Is(err, ErrNoGuarantee) {
		t.Errorf("no finite ε: %v", err)
	}
	for name, c := range map[string]struct {
		l    BudgetLimit
		want error
	}{
		"none": {BudgetLimit{adult, UnitNone, 1, 1}, ErrBadUnit}, "household": {BudgetLimit{adult, "household", 1, 1}, ErrBadUnit},
		"ε = 0": {BudgetLimit{adult, UnitRecord, 0, 1}, ErrBadParameter}, "ε = ∞": {BudgetLimit{adult, UnitRecord, math.MaxUint64, 1}, ErrBadParameter},
		"δ = 0": {BudgetLimit{adult, UnitRecord, 1, 0}, ErrBadParameter}, "δ = 1": {BudgetLimit{adult, UnitRecord, 1, 1e12}, ErrBadParameter},
	} {
		if _, err := OpenBudget(c.l); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// For any sequence of debits, resends and refusals: the total never falls and
// never passes the limit, a refusal changes nothing, and the ledger replays.
func TestBudgetNeverGoesBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := open(t, rapid.Uint64Range(1e5, 2e7).Draw(rt, "limit"))
		var ledger []Debit
		for range rapid.IntRange(1, 8).Draw(rt, "uses") {
			d := Debit{Version: adult, Use: dao.Hash{rapid.Byte().Draw(rt, "use") % 6}, Unit: UnitRecord,
				Events: []Event{{Mechanism: SampledGaussian, Count: rapid.Uint64Range(1, 2000).Draw(rt, "steps"),
					SamplingPpb: 20_000_000, SigmaMicro: rapid.Uint64Range(700_000, 5e6).Draw(rt, "sigma")}}}
			if len(ledger) > 0 && rapid.Bool().Draw(rt, "resend") {
				d = ledger[rapid.IntRange(0, len(ledger)-1).Draw(rt, "which")]
			}
			before := b.SpentMicro()
			next, entry, err := b.Apply(d)
			switch {
			case err != nil:
				if !reflect.DeepEqual(next, b) {
					rt.Fatal("a refusal changed the state")
				}
			case len(next.Entries()) == len(b.Entries()):
				if next.SpentMicro() != before {
					rt.Fatal("a resend was charged")
				}
			default:
				ledger = append(ledger, d)
				if next.SpentMicro() < before || next.SpentMicro() > next.Limit().EpsilonMicro || entry.SpentMicro != next.SpentMicro() {
					rt.Fatalf("spent %d after %d", next.SpentMicro(), before)
				}
				if next.SpentMicro()+next.RemainingMicro() != next.Limit().EpsilonMicro {
					rt.Fatal("remaining does not add up")
				}
			}
			b = next
		}
		replayed, err := ReplayBudget(b.Limit(), ledger)
		if err != nil || !reflect.DeepEqual(replayed, b) {
			rt.Fatalf("replay: %v", err)
		}
	})
}

// Less noise, more steps or a larger rate never cost less, on any history.
func TestLessNoiseNeverCostsLess(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := open(t, maxEpsilonMicro)
		b, _, err := b.Apply(dpsgd("history", rapid.Uint64Range(1, 5000).Draw(rt, "history"), 1_000_000))
		if err != nil {
			rt.Fatal(err)
		}
		e := drawEvent(rt)
		if e.Mechanism != SampledGaussian {
			e = dpsgd("", e.Count, 1_500_000).Events[0]
		}
		w := worse(rt, e)
		quote := func(e Event) uint64 {
			c, err := b.Quote(Debit{Version: adult, Use: dao.Hash{9}, Unit: UnitRecord, Events: []Event{e}})
			if err != nil {
				rt.Fatal(err)
			}
			return c
		}
		if x, y := quote(e), quote(w); y < x {
			rt.Fatalf("%+v costs %d, %+v costs %d", e, x, w, y)
		}
	})
}

// The encoding is pinned: its hash goes on chain.
func TestDebitEncodingIsPinned(t *testing.T) {
	d := Debit{Version: dao.Hash{0xaa}, Use: dao.Hash{0xbb}, Unit: UnitContributor, Events: []Event{
		{Mechanism: SkellamNoise, Count: 20, Variance: 1 << 40, L2: 1049576, L1: 1049576000},
		{Mechanism: SkellamNoise, Count: 1, Variance: 5, L2: 1, L1: 1},
	}}
	b, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	const want = "53504431" + "02" +
		"aa00000000000000000000000000000000000000000000000000000000000000" +
		"bb00000000000000000000000000000000000000000000000000000000000000" + "0002" +
		"02" + "0000000000000014" + "0000010000000000" + "00000000001003e8" + "000000003e8f4240" +
		"02" + "0000000000000001" + "0000000000000005" + "0000000000000001" + "0000000000000001"
	if got := hex.EncodeToString(b); got != want {
		t.Errorf("encoded as %s", got)
	}
	h, err := d.Hash()
	if err != nil || h.String() != "0x73463d00cdbd052e5f3b8230cc9d6248268aa3f04dd136a88a66dfcd3b474e41" {
		t.Errorf("hash %s, %v", h, err)
	}
	back, err := ParseDebit(b)
	if err != nil || !reflect.DeepEqual(back, d) {
		t.Errorf("%+v, %v", back, err)
	}
	for n := range b {
		if _, err := ParseDebit(b[:n]); !errors.Is(err, ErrBadDebit) {
			t.Errorf("cut to %d bytes: %v", n, err)
		}
	}
	if _, err := ParseDebit(append(b, 0)); !errors.Is(err, ErrBadDebit) {
		t.Errorf("a byte more: %v", err)
	}
}

// FuzzParseDebit: whatever parses is valid and encodes to the same bytes.
func FuzzParseDebit(f *testing.F) {
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := ParseDebit(b)
		if err != nil {
			if !errors.Is(err, ErrBadDebit) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		again, err := d.Encode()
		if err != nil || string(again) != string(b) {
			t.Fatalf("%x came back as %x, %v", b, again, err)
		}
	})
}
