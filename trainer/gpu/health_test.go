package gpu

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock"
)

// TestAdmit: every refusal by its name, and what is no reason to refuse.
func TestAdmit(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		change func(*rig)
		need   Need
		xids   []Xid
		want   string
	}{
		"healthy":                    {want: ""},
		"enough memory":              {need: Need{MemoryBytes: 8 << 30}},
		"at its power limit":         {change: func(r *rig) { r.reasons = uint64(PowerCap) }},
		"cooled by software":         {change: func(r *rig) { r.reasons = uint64(SoftThermal) }},
		"hardware slowdown":          {change: func(r *rig) { r.reasons = uint64(Slowdown) }, want: "gpu_throttled"},
		"too hot":                    {change: func(r *rig) { r.reasons = uint64(Thermal) }, want: "gpu_throttled"},
		"power brake":                {change: func(r *rig) { r.reasons = uint64(PowerBrake | PowerCap) }, want: "gpu_throttled"},
		"uncorrectable errors":       {change: func(r *rig) { r.uncorrected = 1 }, want: "gpu_uncorrectable_ecc"},
		"row remapping pending":      {change: func(r *rig) { r.remap[0] = true }, want: "gpu_uncorrectable_ecc"},
		"row remapping failed":       {change: func(r *rig) { r.remap[1] = true }, want: "gpu_uncorrectable_ecc"},
		"fell off the bus":           {xids: []Xid{{At: now.Add(-time.Hour), Code: 79}}, want: "gpu_fatal_xid"},
		"a program's own fault":      {xids: []Xid{{At: now.Add(-time.Hour), Code: 31}}},
		"long ago":                   {xids: []Xid{{At: now.Add(-25 * time.Hour), Code: 79}}},
		"too little memory":          {need: Need{MemoryBytes: 8<<30 + 1}, want: "gpu_memory"},
		"partitioned":                {change: func(r *rig) { r.mig = [2]int{1, 1} }, want: "gpu_mig"},
		"about to be partitioned":    {change: func(r *rig) { r.mig = [2]int{0, 1} }, want: "gpu_mig"},
		"an instance":                {change: func(r *rig) { r.instance, r.mig = true, [2]int{1, 1} }, need: Need{Multiprocessors: 16}},
		"an instance too small":      {change: func(r *rig) { r.instance, r.mig = true, [2]int{1, 1} }, need: Need{Multiprocessors: 17}, want: "gpu_mig"},
		"an instance without memory": {change: func(r *rig) { r.instance, r.mig = true, [2]int{1, 1} }, need: Need{MemoryBytes: 1<<33 + 1}, want: "gpu_memory"},
		"its device is hot":          {change: func(r *rig) { r.instance, r.mig, r.reasons = true, [2]int{1, 1}, uint64(Thermal) }, want: "gpu_throttled"},
		"says nothing":               {change: func(r *rig) { r.silent = true }, need: Need{MemoryBytes: 1 << 60}},
	} {
		r := healthy()
		if c.change != nil {
			c.change(r)
		}
		err := r.driver(t).Admit("GPU-1", c.need, c.xids, now)
		if got := Refusal(err); got != c.want {
			t.Errorf("%s: %q (%v), want %q", name, got, err, c.want)
		}
	}
	if err := healthy().driver(t).Admit("GPU-2", Need{}, nil, now); Refusal(err) != "gpu_missing" {
		t.Errorf("another device: %v", err)
	}
	if _, err := Open(&mock.Interface{InitFunc: func() nvml.Return { return nvml.ERROR_LIBRARY_NOT_FOUND }}); Refusal(err) != "gpu_missing" {
		t.Errorf("no driver: %v", err)
	}
	if Refusal(errors.New("x")) != "unknown" {
		t.Error("a strange error has a name")
	}
}

func TestXidLog(t *testing.T) {
	path := filepath.Join(t.TempDir(), "xid.jsonl")
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	l, err := OpenXidLog(path, now)
	if err != nil {
		t.Fatal(err)
	}
	for i, x := range []Xid{{now.Add(-30 * time.Hour), 79}, {now, 48}} {
		if err := l.Add("GPU-1", x); err != nil {
			t.Fatal(i, err)
		}
	}
	// A crash in the middle of a line loses that line, not the next.
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append(raw, `{"device":"GPU-1","at":"20`...), 0o600); err != nil {
		t.Fatal(err)
	}
	l, err = OpenXidLog(path, now)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Add("GPU-2", Xid{now, 62}); err != nil {
		t.Fatal(err)
	}
	l, err = OpenXidLog(path, now)
	if err != nil {
		t.Fatal(err)
	}
	if got := l.Of("GPU-1"); len(got) != 1 || got[0].Code != 48 || !got[0].At.Equal(now) {
		t.Errorf("GPU-1: %v", got)
	}
	if got := l.Of("GPU-2"); len(got) != 1 || got[0].Code != 62 {
		t.Errorf("GPU-2: %v", got)
	}
}

// TestLease: one holder a device, another device is free, and a holder that is
// killed leaves nothing behind.
func TestLease(t *testing.T) {
	if dir := os.Getenv("SAHM_TEST_LEASE"); dir != "" {
		if _, err := Take(dir, "GPU-1"); err != nil {
			os.Stdout.WriteString("refused\n")
			os.Exit(1)
		}
		os.Stdout.WriteString("taken\n")
		time.Sleep(time.Minute) // until it is killed
		os.Exit(0)
	}
	dir := filepath.Join(t.TempDir(), "leases")
	cmd := exec.Command(os.Args[0], "-test.run=^TestLease$")
	cmd.Env = append(os.Environ(), "SAHM_TEST_LEASE="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said := make([]byte, 6)
	if _, err := out.Read(said); err != nil || string(said) != "taken\n" {
		t.Fatalf("the other process says %q, %v", said, err)
	}
	if _, err := Take(dir, "GPU-1"); !errors.Is(err, ErrTaken) || !strings.Contains(err.Error(), "process ") || Refusal(err) != "gpu_taken" {
		t.Errorf("a second holder: %v", err)
	}
	other, err := Take(dir, "GPU-2")
	if err != nil {
		t.Errorf("another device: %v", err)
	} else if err := other.Release(); err != nil {
		t.Error(err)
	}
	if err := cmd.Process.Kill(); err != nil { // SIGKILL
		t.Fatal(err)
	}
	_ = cmd.Wait() // it says that it was killed
	l, err := Take(dir, "GPU-1")
	if err != nil {
		t.Fatalf("after kill -9: %v", err)
	}
	if _, err := Take(dir, "GPU-1"); !errors.Is(err, ErrTaken) {
		t.Errorf("twice in one process: %v", err)
	}
	if err := l.Release(); err != nil {
		t.Fatal(err)
	}
	if l, err = Take(dir, "GPU-1"); err != nil {
		t.Errorf("after release: %v", err)
	} else if err := l.Release(); err != nil {
		t.Error(err)
	}
}
