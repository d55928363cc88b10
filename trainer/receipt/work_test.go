package receipt

import (
	"errors"
	"math"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
)

func TestReference(t *testing.T) {
	for _, c := range []struct{ micros, busy, want uint64 }{
		{1_000_000, 300, 300},
		{250_000, 300, 1200},
		{3_000_000, 100, 33},
		{1, math.MaxUint64, math.MaxUint64},
		{0, 1, math.MaxUint64},
		{math.MaxUint64, math.MaxUint64, 1_000_000},
	} {
		if got := (Calibration{"c", c.micros}).Reference(c.busy); got != c.want {
			t.Errorf("%d ms at %d µs are %d, want %d", c.busy, c.micros, got, c.want)
		}
	}
}

// TestChain: two devices have chains of their own; a gap and a fork show.
func TestChain(t *testing.T) {
	on := func(uuid string, n uint64) Receipt {
		r := gpuReceipt2()
		if r.Device.UUIDHash = hashOf(uuid); uuid == "" {
			r.Device = nil
		}
		r.Throttles = &n
		return r
	}
	var c Chain
	add := func(r Receipt) Receipt {
		t.Helper()
		r = c.Next(r)
		next, err := c.Add(r)
		if err != nil {
			t.Fatal(err)
		}
		c = next
		return r
	}
	a := add(on("A", 1))
	p := add(on("", 1))
	if !a.Previous.IsZero() || !p.Previous.IsZero() {
		t.Error("a first receipt follows something")
	}
	b := add(on("A", 2))
	if b.Previous != a.Hash() {
		t.Error("the second receipt does not follow the first")
	}
	if _, err := c.Add(b); !errors.Is(err, ErrBrokenChain) {
		t.Errorf("twice: %v", err)
	}
	fork := on("A", 3)
	fork.Previous = a.Hash()
	if _, err := c.Add(fork); !errors.Is(err, ErrBrokenChain) {
		t.Errorf("fork: %v", err)
	}
	gap := on("", 2)
	if _, err := c.Add(gap); !errors.Is(err, ErrBrokenChain) {
		t.Errorf("gap: %v", err)
	}
	if _, err := c.Add(gpuReceipt()); !errors.Is(err, ErrBrokenChain) {
		t.Errorf("version 1: %v", err)
	}
}

func TestPeakOf(t *testing.T) {
	for name, want := range map[string]uint64{
		"NVIDIA H200": 67 * tera, "NVIDIA H200 NVL": 60 * tera, "NVIDIA H100 PCIe": 51 * tera, "NVIDIA H100 80GB HBM3": 67 * tera,
		"NVIDIA A100-SXM4-80GB": 19_500_000_000_000, "NVIDIA L4": 30_300_000_000_000, "NVIDIA L40S": 91_600_000_000_000, "Tesla T4": 8_100_000_000_000,
		"NVIDIA L40": 0, "NVIDIA GeForce RTX 4090": 82_600_000_000_000, "AMD EPYC": 0, "": 0,
	} {
		if got, ok := PeakOf(name); got.Float32 != want || ok != (want > 0) {
			t.Errorf("%s: %d, %v", name, got.Float32, ok)
		}
	}
}

// TestPlausible: at the peak is believed, one operation more is not.
func TestPlausible(t *testing.T) {
	claim := func(model string, busyMs uint64, work ...Operations) Receipt {
		r := cpuReceipt2()
		if model != "" {
			r.Device = &Device{Model: model}
		}
		r.Operations, r.FLOPs, r.BusyMs, r.WallMs, r.StalledMs = work, 0, busyMs, busyMs, 0
		for _, o := range work {
			r.FLOPs += o.Count
		}
		return r
	}
	for name, c := range map[string]struct {
		r    Receipt
		want error
	}{
		"at the peak":         {claim("Tesla T4", 999, Operations{"float32", 8_100_000_000_000}), nil},
		"above it":            {claim("Tesla T4", 999, Operations{"float32", 8_100_000_000_001}), ErrImplausible},
		"tensor cores":        {claim("NVIDIA H200", 999, Operations{"float32", 494 * tera}), nil},
		"beyond them":         {claim("NVIDIA H200", 999, Operations{"float32", 494*tera + 1}), ErrImplausible},
		"one type of two":     {claim("NVIDIA H200", 999, Operations{"bfloat16", 990 * tera}, Operations{"float32", 1}), ErrImplausible},
		"both within":         {claim("NVIDIA H200", 999, Operations{"bfloat16", 989 * tera}, Operations{"float32", 1}), nil},
		"no time, small work": {claim("Tesla T4", 0, Operations{"float32", 8_000_000_000}), nil},
		"no time, much work":  {claim("Tesla T4", 0, Operations{"float32", 9_000_000_000}), ErrImplausible},
		"an unknown device":   {claim("Next Year's", 999, Operations{"float32", 900_000 * tera}), nil},
		"an impossible one":   {claim("Next Year's", 999, Operations{"float32", 1_000_001 * tera}), ErrImplausible},
		"a processor":         {claim("", 0, Operations{"float32", math.MaxUint64}), ErrImplausible},
		"for ever":            {claim("Tesla T4", math.MaxUint64, Operations{"float32", math.MaxUint64}), nil},
	} {
		if err := c.r.Plausible(); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	old := gpuReceipt()
	old.FLOPs = math.MaxUint64
	if err := old.Plausible(); !errors.Is(err, ErrImplausible) {
		t.Errorf("version 1: %v", err)
	}
	if u, ok := claim("Tesla T4", 1000, Operations{"float32", 810_000_000_000}).MFU(); !ok || math.Abs(u-0.1) > 1e-9 {
		t.Errorf("MFU %v, %v", u, ok)
	}
	// Beyond the vector units it must have been the tensor cores.
	if u, ok := claim("NVIDIA H200", 1000, Operations{"float32", 247 * tera}).MFU(); !ok || math.Abs(u-0.5) > 1e-9 {
		t.Errorf("MFU %v, %v", u, ok)
	}
	part := claim("NVIDIA H200", 1000, Operations{"float32", 1})
	part.Device.MIG = new(true)
	for _, r := range []Receipt{part, cpuReceipt2(), claim("Next Year's", 1000, Operations{"float32", 1}), claim("Tesla T4", 1000, Operations{"int8", 1})} {
		if _, ok := r.MFU(); ok {
			t.Errorf("MFU of %+v", r.Device)
		}
	}
}

// TestCheckRefusesClaims: what a trainer may not say of itself, signed or not.
func TestCheckRefusesClaims(t *testing.T) {
	secret := hashOf("trainer")
	k, err := typed.NewKey(secret[:])
	if err != nil {
		t.Fatal(err)
	}
	d := typed.EscrowDomain(1337, dao.Address{1})
	check := func(change func(*Receipt)) error {
		r := gpuReceipt2()
		r.Trainer = k.Address()
		change(&r)
		sig, err := typed.Sign(k, d, r)
		if err != nil {
			t.Fatal(err)
		}
		_, err = Check(d, Owed{RunID: r.RunID, Attempt: 1, Role: Training, Trainer: r.Trainer, DatasetID: r.DatasetID, DatasetVersion: 2, SpecHash: r.SpecHash, LastRound: 4}, r.Canonical(), sig)
		return err
	}
	for name, c := range map[string]struct {
		change func(*Receipt)
		want   error
	}{
		"honest":        {func(*Receipt) {}, nil},
		"self-attested": {func(r *Receipt) { r.Audit = SelfAttested }, nil},
		"replayed":      {func(r *Receipt) { r.Audit = AuditReplayed }, ErrOverclaimed},
		"sampled":       {func(r *Receipt) { r.Audit = AuditSampled }, ErrOverclaimed},
		"too fast": {func(r *Receipt) {
			r.Operations[1].Count = 1_000 * tera
			r.FLOPs = r.Operations[0].Count + r.Operations[1].Count
		}, ErrImplausible},
	} {
		if err := check(c.change); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBoard(t *testing.T) {
	wei := func(milli uint64) dao.Wei {
		w, err := dao.ParseWei("1000000000000000")
		if err != nil {
			t.Fatal(err)
		}
		var out dao.Wei
		for range milli {
			out = out.Add(w)
		}
		return out
	}
	by := func(a byte, r Receipt, change func(*Receipt)) Receipt {
		r.Trainer = dao.Address{a}
		if change != nil {
			change(&r)
		}
		return r
	}
	settled := []Settled{
		{by(1, gpuReceipt2(), nil), wei(500)},
		{by(1, cpuReceipt2(), nil), wei(500)},
		{by(2, cpuReceipt2(), nil), wei(2)}, // cheapest
		{by(3, cpuReceipt2(), func(r *Receipt) { r.Audit = AuditDisputed }), wei(1)},
		{by(4, gpuReceipt2(), func(r *Receipt) {
			r.FLOPs, r.Operations = math.MaxUint64, []Operations{{"float32", math.MaxUint64}}
		}), wei(1)},
	}
	rows := Board(settled, map[dao.Address]int{{1}: 2, {5}: 1})
	if len(rows) != 5 || rows[0].Trainer != (dao.Address{2}) || rows[1].Trainer != (dao.Address{1}) {
		t.Fatalf("%+v", rows)
	}
	one := rows[1]
	near := func(what string, got *float64, want float64) {
		t.Helper()
		if got == nil || math.Abs(*got-want) > 1e-9*math.Abs(want) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	if one.VerifiedFLOPs != 2*123456789 || one.Receipts != 2 || one.Lost != 2 {
		t.Errorf("%+v", one)
	}
	near("FLOPs a token", one.FLOPsPerToken, 2*123456789)
	near("joules a FLOP", one.JoulesPerFLOP, 5400.0/123456789) // the receipt that measured
	near("success", one.SuccessRate, 0.5)
	near("reference seconds", one.ReferenceSeconds, 1.2)
	near("reference seconds a token", one.ReferenceSecondsPerToken, 2.4)
	if one.MFU != nil { // MIG
		t.Errorf("MFU %v", *one.MFU)
	}
	for _, r := range rows[2:] {
		if r.Receipts != 0 || r.VerifiedFLOPs != 0 || r.Lost != 1 || r.FLOPsPerToken != nil || *r.SuccessRate != 0 {
			t.Errorf("%+v", r)
		}
	}
	if rows[0].JoulesPerFLOP != nil || rows[0].ReferenceSeconds != nil {
		t.Errorf("invented: %+v", rows[0])
	}
	if len(Board(nil, nil)) != 0 {
		t.Error("rows of nobody")
	}
}
