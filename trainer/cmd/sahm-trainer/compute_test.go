package main

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer"
	"sahm/trainer/engine"
	"sahm/trainer/gpu"
	"sahm/trainer/receipt"
)

// card is a GPU whose state a test sets.
type card struct {
	hot    bool
	free   uint64
	energy uint64
}

func (c *card) device() nvml.Device {
	no := nvml.ERROR_NOT_SUPPORTED
	return &mock.Device{
		IsMigDeviceHandleFunc: func() (bool, nvml.Return) { return false, nvml.SUCCESS },
		GetMigModeFunc:        func() (int, int, nvml.Return) { return 0, 0, no },
		GetPowerUsageFunc:     func() (uint32, nvml.Return) { return 0, no },
		GetTotalEnergyConsumptionFunc: func() (uint64, nvml.Return) {
			c.energy += 1500
			return c.energy, nvml.SUCCESS
		},
		GetClockInfoFunc:   func(nvml.ClockType) (uint32, nvml.Return) { return 0, no },
		GetTemperatureFunc: func(nvml.TemperatureSensors) (uint32, nvml.Return) { return 0, no },
		GetCurrentClocksEventReasonsFunc: func() (uint64, nvml.Return) {
			if c.hot {
				return nvml.ClocksThrottleReasonHwThermalSlowdown, nvml.SUCCESS
			}
			return 0, nvml.SUCCESS
		},
		GetTotalEccErrorsFunc:   func(nvml.MemoryErrorType, nvml.EccCounterType) (uint64, nvml.Return) { return 0, no },
		GetMemoryInfoFunc:       func() (nvml.Memory, nvml.Return) { return nvml.Memory{Free: c.free}, nvml.SUCCESS },
		GetUtilizationRatesFunc: func() (nvml.Utilization, nvml.Return) { return nvml.Utilization{}, no },
		GetRemappedRowsFunc:     func() (int, int, bool, bool, nvml.Return) { return 0, 0, false, false, no },
	}
}

func driverOf(t *testing.T, cards map[string]*card) *gpu.Driver {
	t.Helper()
	d, err := gpu.Open(&mock.Interface{
		InitFunc:     func() nvml.Return { return nvml.SUCCESS },
		ShutdownFunc: func() nvml.Return { return nvml.SUCCESS },
		DeviceGetHandleByUUIDFunc: func(uuid string) (nvml.Device, nvml.Return) {
			if cards[uuid] == nil {
				return nil, nvml.ERROR_NOT_FOUND
			}
			return cards[uuid].device(), nvml.SUCCESS
		},
		EventSetCreateFunc: func() (nvml.EventSet, nvml.Return) { return nil, nvml.ERROR_NOT_SUPPORTED },
	})
	must(t, err)
	return d
}

// TestCandidates: a partitioned device computes by its instances only, and one
// without a name cannot be leased.
func TestCandidates(t *testing.T) {
	on, off := true, false
	name := func(s string) *string { return &s }
	list := candidates(gpu.Inventory{Driver: name("580"), CUDA: name("13.0"), Devices: []gpu.Device{
		{UUID: name("GPU-1"), Name: name("NVIDIA H200"), MIG: &on, Instances: []gpu.Instance{{UUID: name("MIG-1")}, {}, {UUID: name("MIG-2")}}},
		{Name: name("hidden")},
		{UUID: name("GPU-3"), Name: name("NVIDIA L4"), MIG: &off, ECC: &on},
	}})
	var got []string
	for _, c := range list {
		got = append(got, c.uuid+" "+c.device.Model)
		if c.device.UUIDHash != dao.Keccak256([]byte(c.uuid)) || c.device.Driver != "580" || c.device.CUDA != "13.0" {
			t.Errorf("%+v", c.device)
		}
	}
	if s := strings.Join(got, ", "); s != "MIG-1 NVIDIA H200, MIG-2 NVIDIA H200, GPU-3 NVIDIA L4" {
		t.Error(s)
	}
}

// TestLeaseAndWork: the first device that is fit and free is taken; it gets no
// work while it is not fit, and what it reports is in the receipt.
func TestLeaseAndWork(t *testing.T) {
	cards := map[string]*card{"A": {hot: true, free: 1 << 40}, "B": {free: 1 << 40}, "C": {free: 1 << 40}}
	dir := t.TempDir()
	log := slog.New(slog.DiscardHandler)
	open := func() (*accelerator, error) {
		d := driverOf(t, cards)
		xids, err := gpu.OpenXidLog(filepath.Join(dir, "xid.jsonl"), time.Now())
		must(t, err)
		return lease(d, xids, []candidate{{uuid: "A"}, {uuid: "B", device: receipt.Device{Model: "NVIDIA H200"}}, {uuid: "C"}}, filepath.Join(dir, "leases"), log)
	}
	b, err := open()
	must(t, err)
	c, err := open()
	must(t, err)
	if b.uuid != "B" || c.uuid != "C" {
		t.Fatalf("leased %s and %s", b.uuid, c.uuid)
	}
	if _, err := open(); !errors.Is(err, errNoGPU) || !errors.Is(err, gpu.ErrTaken) || !errors.Is(err, gpu.ErrThrottled) {
		t.Fatalf("a third: %v", err)
	}
	c.close()

	e, err := engine.New()
	must(t, err)
	on := &compute{engine: e, plain: e, gpu: b}
	defer func() { must(t, on.close()) }()
	spec := model.DefaultSpec(model.Logistic)
	job := trainer.Job{Spec: spec, Inputs: 4, Classes: 2, Params: model.Init(spec, 4, 2, dao.Hash{1}), Seed: dao.Hash{2}, Steps: 3}
	job.X, job.Y = engine.Noise(64, 4, 2)
	engine := &computer{e, on}
	out, err := engine.Train(context.Background(), job)
	must(t, err)
	m := out.Metered
	// The counter steps once a reading: the first, the last, and maybe between.
	if m.EnergyMethod != receipt.EnergyTotal || *m.EnergyMilliJoules < 1500 || *m.EnergyMilliJoules%1500 != 0 || *m.Throttles != 0 || m.XidErrors != nil {
		t.Errorf("metered %+v", m)
	}
	if on.device() == nil || on.device().Model != "NVIDIA H200" {
		t.Errorf("device %+v", on.device())
	}
	for name, c := range map[string]struct {
		change func()
		want   string
	}{
		"gpu_throttled": {func() { cards["B"].hot = true }, "hardware thermal slowdown"},
		"gpu_memory":    {func() { cards["B"].hot, cards["B"].free = false, 1<<20 }, "bytes"},
	} {
		*cards["B"] = card{free: 1 << 40}
		c.change()
		if _, err := engine.Train(context.Background(), job); !errors.Is(err, trainer.ErrUnfit) || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	*cards["B"] = card{free: 1 << 40}
	must(t, b.xids.Add("B", gpu.Xid{At: time.Now(), Code: 79}))
	if _, err := engine.Train(context.Background(), job); !errors.Is(err, gpu.ErrXid) {
		t.Errorf("after a fatal Xid: %v", err)
	}
}

// TestProcessorIsNotMetered: without a device nothing is refused or invented.
func TestProcessorIsNotMetered(t *testing.T) {
	c, err := openCompute(context.Background(), backendCPU, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	ran := false
	m, err := c.work(context.Background(), trainer.Job{}, func() error { ran = true; return nil })
	if err != nil || !ran || m.EnergyMethod != receipt.EnergyNone || m.EnergyMilliJoules != nil || m.Throttles != nil || m.XidErrors != nil || c.device() != nil {
		t.Errorf("%+v, %v", m, err)
	}
	must(t, c.close())
}

// TestCalibrateOnce: the micro-train runs once for a device and class; another
// class, or a file that is damaged, makes it run again.
func TestCalibrateOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "calibration.json")
	c, err := openCompute(context.Background(), backendCPU, t.TempDir(), slog.New(slog.DiscardHandler))
	must(t, err)
	defer func() { must(t, c.close()) }()
	must(t, c.calibrate(context.Background(), path))
	if first := c.calibrated.Load(); first == nil || first.Name != engine.CalibrationName || first.Micros == 0 {
		t.Fatalf("%+v", first)
	}
	raw, err := os.ReadFile(path)
	must(t, err)
	var f calibrationFile
	must(t, json.Unmarshal(raw, &f))
	f.Result.Micros = 7 // no machine is that quick: it can only be the file's
	for name, same := range map[string]bool{f.Class: true, "another": false} {
		f.Class = name
		raw, err := json.Marshal(f)
		must(t, err)
		must(t, os.WriteFile(path, raw, 0o600))
		must(t, c.calibrate(context.Background(), path))
		if got := c.calibrated.Load().Micros == 7; got != same {
			t.Errorf("class %s: from the file: %v", name, got)
		}
	}
	must(t, os.WriteFile(path, []byte("{"), 0o600))
	must(t, c.calibrate(context.Background(), path))
}
