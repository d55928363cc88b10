package trainer

import (
	"path/filepath"
	"reflect"
	"testing"

	"sahm/dao"
	"sahm/trainer/receipt"
)

func TestAddMetered(t *testing.T) {
	n := func(v uint64) *uint64 { return &v }
	total := func(mj, throttles uint64) Metered {
		return Metered{EnergyMethod: receipt.EnergyTotal, EnergyMilliJoules: n(mj), Throttles: n(throttles), XidErrors: n(0)}
	}
	sampled := Metered{EnergyMethod: receipt.EnergySampled, EnergyMilliJoules: n(7), Throttles: n(1)}
	for name, c := range map[string]struct {
		list []Metered
		want Metered
	}{
		"nothing":      {nil, Metered{EnergyMethod: receipt.EnergyNone}},
		"no device":    {[]Metered{{}, {}}, Metered{EnergyMethod: receipt.EnergyNone}},
		"one":          {[]Metered{total(5, 1)}, total(5, 1)},
		"sum":          {[]Metered{total(5, 1), total(6, 2)}, total(11, 3)},
		"two ways":     {[]Metered{total(5, 1), sampled}, Metered{EnergyMethod: receipt.EnergyNone, Throttles: n(2)}},
		"one unknown":  {[]Metered{total(5, 1), {EnergyMethod: receipt.EnergyTotal}}, Metered{EnergyMethod: receipt.EnergyNone}},
		"one was none": {[]Metered{{}, total(5, 1)}, Metered{EnergyMethod: receipt.EnergyNone}},
	} {
		if got := add(c.list); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

// TestReceiptChainAfterCrash: receipts that were counted but never written are
// not counted, or the next one would follow something that nobody has.
func TestReceiptChainAfterCrash(t *testing.T) {
	tr := &Trainer{cfg: Config{Dir: t.TempDir()}}
	if c, err := tr.readChain(); err != nil || len(c) != 0 {
		t.Fatalf("a new trainer: %v, %v", c, err)
	}
	before, after := receipt.Chain{{}: dao.Hash{1}}, receipt.Chain{{}: dao.Hash{2}, {9}: dao.Hash{3}}
	f := chainFile{Heads: after, Before: before, Of: filepath.Join("runs", "r", "1", "receipts.json")}
	if err := writeJSON(filepath.Join(tr.cfg.Dir, "receipt-chain.json"), f); err != nil {
		t.Fatal(err)
	}
	if c, err := tr.readChain(); err != nil || !reflect.DeepEqual(c, before) {
		t.Errorf("after a crash: %v, %v", c, err)
	}
	if err := writeJSON(filepath.Join(tr.cfg.Dir, f.Of), receiptsFile{}); err != nil {
		t.Fatal(err)
	}
	if c, err := tr.readChain(); err != nil || !reflect.DeepEqual(c, after) {
		t.Errorf("after the receipts were written: %v, %v", c, err)
	}
}
