package receipt

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

func hashOf(s string) dao.Hash { return dao.Keccak256([]byte(s)) }

// cpuReceipt is what a machine without NVML writes.
func cpuReceipt() Receipt {
	return Receipt{
		Version: 1, RunID: hashOf("run"), Attempt: 1, Role: Training, FirstRound: 0, LastRound: 4,
		Trainer: dao.Address{0xaa, 19: 0x01}, DatasetID: hashOf("dataset"), DatasetVersion: 2,
		SpecHash: hashOf("spec"), DataHash: hashOf("data"), InitialModelHash: hashOf("initial"), FinalModelHash: hashOf("final"),
		Steps: 200, Samples: 6400, FLOPs: 123456789, FLOPFormula: "dense-v1", DType: "float32", Class: "gomlx-go/v0.28.0/amd64/avx512",
		WallMs: 900, BusyMs: 300, StalledMs: 600, EnergyMethod: EnergyNone, Audit: AuditNone,
	}
}

// gpuReceipt has everything measured, ECC unknown.
func gpuReceipt() Receipt {
	r := cpuReceipt()
	r.Previous = hashOf("previous")
	r.Device = &Device{UUIDHash: hashOf("GPU-1"), Model: "NVIDIA H200", Driver: "580.65.06", CUDA: "13.0", MIG: new(true)}
	r.EnergyMethod, r.EnergyMilliJoules = EnergyTotal, new(uint64(5400000))
	r.Throttles, r.XidErrors, r.ReferenceMs = new(uint64(0)), new(uint64(1)), new(uint64(1234))
	r.Audit = AuditSampled
	return r
}

// cpuReceipt2 and gpuReceipt2 are the same in the second version.
func cpuReceipt2() Receipt { return second(cpuReceipt()) }

func gpuReceipt2() Receipt {
	r := second(gpuReceipt())
	r.StepRoot = hashOf("steps")
	r.Operations = []Operations{{"bfloat16", 23456789}, {"float32", 100000000}}
	r.Calibration = &Calibration{Name: "sahm-calibration-v1", Micros: 250_000}
	r.ReferenceMs = new(uint64(1200)) // 300 ms at four times the reference
	r.Audit = AuditNone
	return r
}

func second(r Receipt) Receipt {
	r.Version, r.Operations, r.DType, r.LastStep = V2, []Operations{{r.DType, r.FLOPs}}, "", r.Steps-1
	r.ReferenceMs = nil
	return r
}

// TestVectors pins both encodings. TestAgainstGeth has the struct hashes computed
// by go-ethereum from the type string and the JSON.
func TestVectors(t *testing.T) {
	for file, c := range map[string]struct {
		receipt Receipt
		hash    string
	}{
		"testdata/cpu.json":  {cpuReceipt(), "0x7db576f071eebdc24d33a6e7ad5ead2719510df360707411f9f6225bfc5f71e5"},
		"testdata/gpu.json":  {gpuReceipt(), "0x816cf5fa925e374fd0fae38b5568fe27321c28c7756dafba902b9bd0b5c70b2e"},
		"testdata/cpu2.json": {cpuReceipt2(), "0xc631f8991ae3bcb13d2cc2167bb6d5d4ac433e30fb61a24a03c3d646151de1ed"},
		"testdata/gpu2.json": {gpuReceipt2(), "0x71d9ca345b66bffecd32e3d0f31dfb639291e35c9ef7b04074d8bd33e7d671ca"},
	} {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.receipt.Canonical(); !bytes.Equal(got, bytes.TrimSpace(raw)) {
			t.Errorf("%s: canonical form is %s", file, got)
		}
		got, err := Parse(raw)
		if err != nil || !reflect.DeepEqual(got, c.receipt) {
			t.Errorf("%s: read %+v, %v", file, got, err)
		}
		if h := got.StructHash().String(); h != c.hash || got.Hash() != got.StructHash() {
			t.Errorf("%s: hash %s, want %s", file, h, c.hash)
		}
	}
}

// TestHashCoversEverything changes each field in turn; a field outside the
// signature could be swapped.
func TestHashCoversEverything(t *testing.T) {
	t.Run("1", func(t *testing.T) {
		coversEverything(t, gpuReceipt, map[string]bool{".Operations": true, ".StepRoot": true, ".FirstStep": true, ".LastStep": true, ".Calibration": true})
	})
	t.Run("2", func(t *testing.T) { coversEverything(t, gpuReceipt2, map[string]bool{".DType": true}) })
}

// coversEverything leaves out the fields that the version does not have.
func coversEverything(t *testing.T, base func() Receipt, without map[string]bool) {
	seen := map[dao.Hash]string{}
	note := func(name string, r Receipt) {
		h := r.Hash()
		if other, ok := seen[h]; ok {
			t.Errorf("%s and %s have the same hash", name, other)
		}
		seen[h] = name
	}
	note("the receipt", base())
	var walk func(path string, pick func(*Receipt) reflect.Value)
	walk = func(path string, pick func(*Receipt) reflect.Value) {
		r := base()
		v := pick(&r)
		if without[path] {
			return
		}
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				walk(path+"."+strconv.Itoa(i), func(r *Receipt) reflect.Value {
					// A copy: the lists of two receipts may not be one.
					old := pick(r)
					own := reflect.MakeSlice(old.Type(), old.Len(), old.Len())
					reflect.Copy(own, old)
					old.Set(own)
					return own.Index(i)
				})
			}
			v.Set(v.Slice(0, v.Len()-1))
			note(path+" shorter", r)
			return
		case reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, func(r *Receipt) reflect.Value { return pick(r).Field(i) })
			}
			return
		case reflect.Pointer:
			if v.IsNil() {
				v.Set(reflect.New(v.Type().Elem()))
				note(path+" set", r)
				return
			}
			v.SetZero()
			note(path+" nil", r)
			walk(path, func(r *Receipt) reflect.Value { return pick(r).Elem() })
			return
		case reflect.String:
			v.SetString(v.String() + "x")
		case reflect.Bool:
			v.SetBool(!v.Bool())
		case reflect.Array:
			v.Index(v.Len() - 1).SetUint(v.Index(v.Len()-1).Uint() ^ 1)
		default:
			v.SetUint(v.Uint() + 1)
		}
		note(path, r)
	}
	walk("", func(r *Receipt) reflect.Value { return reflect.ValueOf(r).Elem() })
	if len(seen) < 40 {
		t.Errorf("only %d variants", len(seen))
	}
}

// TestNullIsNotZero: "nobody measured" and "measured zero" are different.
func TestNullIsNotZero(t *testing.T) {
	a, b := cpuReceipt(), cpuReceipt()
	b.Throttles = new(uint64(0))
	if a.Hash() == b.Hash() || bytes.Equal(a.Canonical(), b.Canonical()) {
		t.Error("null and zero are the same")
	}
	if !strings.Contains(string(a.Canonical()), `"device":null,"energyMethod":"none","energyMilliJoules":null,"throttles":null,"xidErrors":null,"referenceMs":null`) {
		t.Errorf("%s", a.Canonical())
	}
}

func TestRefusals(t *testing.T) {
	for name, change := range map[string]func(*Receipt){
		"version":               func(r *Receipt) { r.Version = 3 },
		"a later version's":     func(r *Receipt) { r.Version = 2 },
		"no dtype":              func(r *Receipt) { r.DType = "" },
		"steps in version 1":    func(r *Receipt) { r.StepRoot = hashOf("steps") },
		"role":                  func(r *Receipt) { r.Role = "mining" },
		"rounds backwards":      func(r *Receipt) { r.FirstRound = 5 },
		"no run":                func(r *Receipt) { r.RunID = dao.Hash{} },
		"no trainer":            func(r *Receipt) { r.Trainer = dao.Address{} },
		"no dataset":            func(r *Receipt) { r.DatasetID = dao.Hash{} },
		"no spec":               func(r *Receipt) { r.SpecHash = dao.Hash{} },
		"no data":               func(r *Receipt) { r.DataHash = dao.Hash{} },
		"no initial model":      func(r *Receipt) { r.InitialModelHash = dao.Hash{} },
		"no final model":        func(r *Receipt) { r.FinalModelHash = dao.Hash{} },
		"no steps":              func(r *Receipt) { r.Steps = 0 },
		"fewer samples":         func(r *Receipt) { r.Samples = 199 },
		"no FLOPs":              func(r *Receipt) { r.FLOPs = 0 },
		"unnamed formula":       func(r *Receipt) { r.FLOPFormula = "" },
		"no class":              func(r *Receipt) { r.Class = "" },
		"busier than time":      func(r *Receipt) { r.BusyMs = 901 },
		"stalled and busy":      func(r *Receipt) { r.StalledMs = 601 },
		"stalled overflows":     func(r *Receipt) { r.StalledMs = ^uint64(0) },
		"energy without method": func(r *Receipt) { r.EnergyMilliJoules = new(uint64(1)) },
		"method without energy": func(r *Receipt) { r.EnergyMethod = EnergyTotal },
		"energy method":         func(r *Receipt) { r.EnergyMethod, r.EnergyMilliJoules = "guess", new(uint64(1)) },
		"audit state":           func(r *Receipt) { r.Audit = "passed" },
		"long text":             func(r *Receipt) { r.Class = strings.Repeat("x", maxText+1) },
		"not UTF-8":             func(r *Receipt) { r.Device = &Device{Model: "\xff"} },
	} {
		r := cpuReceipt()
		change(&r)
		if err := r.Validate(); !errors.Is(err, ErrBadReceipt) {
			t.Errorf("%s: %v", name, err)
		}
		if r.Canonical() != nil {
			t.Errorf("%s: has an encoding", name)
		}
	}
	for name, change := range map[string]func(*Receipt){
		"no operations":       func(r *Receipt) { r.Operations = nil },
		"a dtype beside them": func(r *Receipt) { r.DType = "float32" },
		"unsorted":            func(r *Receipt) { r.Operations[0], r.Operations[1] = r.Operations[1], r.Operations[0] },
		"twice":               func(r *Receipt) { r.Operations[0].DType = "float32" },
		"unnamed type":        func(r *Receipt) { r.Operations[0].DType = "" },
		"sum":                 func(r *Receipt) { r.Operations[0].Count++ },
		"sum overflows": func(r *Receipt) {
			r.Operations[0].Count, r.Operations[1].Count = ^uint64(0), r.FLOPs+1
		},
		"step range":             func(r *Receipt) { r.LastStep++ },
		"steps backwards":        func(r *Receipt) { r.FirstStep, r.LastStep = 200, 199 },
		"every step there is":    func(r *Receipt) { r.LastStep = ^uint64(0) },
		"calibration alone":      func(r *Receipt) { r.ReferenceMs = nil },
		"reference alone":        func(r *Receipt) { r.Calibration = nil },
		"flattering reference":   func(r *Receipt) { *r.ReferenceMs = 1201 },
		"calibration in no time": func(r *Receipt) { r.Calibration.Micros = 0 },
		"unnamed calibration":    func(r *Receipt) { r.Calibration.Name = "" },
		"long type":              func(r *Receipt) { r.Operations[1].DType = strings.Repeat("x", maxText+1) },
	} {
		r := gpuReceipt2()
		change(&r)
		if err := r.Validate(); !errors.Is(err, ErrBadReceipt) {
			t.Errorf("second version, %s: %v", name, err)
		}
	}
	good := string(cpuReceipt().Canonical())
	for name, text := range map[string]string{
		"empty":              "",
		"trailing":           good + "{}",
		"bracket":            good + "]",
		"unknown field":      strings.Replace(good, `"audit"`, `"bonus":1,"audit"`, 1),
		"negative":           strings.Replace(good, `"steps":200`, `"steps":-1`, 1),
		"too long":           good + strings.Repeat(" ", maxBytes),
		"short hash":         strings.Replace(good, hashOf("run").String(), "0x12", 1),
		"second version's":   strings.Replace(good, `"audit"`, `"calibration":null,"audit"`, 1),
		"first version's":    strings.Replace(string(cpuReceipt2().Canonical()), `"audit"`, `"dtype":"float32","audit"`, 1),
		"version of another": strings.Replace(good, `"version":1`, `"version":2`, 1),
	} {
		if _, err := Parse([]byte(text)); !errors.Is(err, ErrBadReceipt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := cpuReceipt()
		if rapid.Bool().Draw(t, "gpu") {
			r = gpuReceipt()
			r.Device.ECC = rapid.Ptr(rapid.Bool(), true).Draw(t, "ecc")
			r.Device.Model = rapid.StringN(0, 20, 60).Draw(t, "model")
		}
		r.Steps = rapid.Uint64Range(1, 1<<63).Draw(t, "steps")
		r.Samples = rapid.Uint64Min(r.Steps).Draw(t, "samples")
		r.FLOPs = rapid.Uint64Min(1).Draw(t, "flops")
		r.Throttles = rapid.Ptr(rapid.Uint64(), true).Draw(t, "throttles")
		if rapid.Bool().Draw(t, "second") {
			r = second(r)
			if rapid.Bool().Draw(t, "calibrated") {
				r.Calibration = &Calibration{"c", rapid.Uint64Min(1).Draw(t, "micros")}
				r.ReferenceMs = new(r.Calibration.Reference(r.BusyMs))
			}
		}
		got, err := Parse(r.Canonical())
		if err != nil || !reflect.DeepEqual(got, r) || got.Hash() != r.Hash() {
			t.Fatalf("%+v became %+v: %v", r, got, err)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add(cpuReceipt().Canonical())
	f.Add(gpuReceipt().Canonical())
	f.Add(cpuReceipt2().Canonical())
	f.Add(gpuReceipt2().Canonical())
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Parse(data)
		if err != nil {
			if !errors.Is(err, ErrBadReceipt) {
				t.Fatalf("untyped error %v", err)
			}
			return
		}
		again, err := Parse(r.Canonical())
		if err != nil || again.Hash() != r.Hash() {
			t.Fatalf("%s does not survive: %v", r.Canonical(), err)
		}
	})
}
