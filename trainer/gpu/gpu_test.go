package gpu

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock"
)

// library is an NVML with the given devices.
func library(devices ...nvml.Device) *mock.Interface {
	return &mock.Interface{
		InitFunc:                       func() nvml.Return { return nvml.SUCCESS },
		ShutdownFunc:                   func() nvml.Return { return nvml.SUCCESS },
		SystemGetDriverVersionFunc:     func() (string, nvml.Return) { return "580.65.06", nvml.SUCCESS },
		SystemGetCudaDriverVersionFunc: func() (int, nvml.Return) { return 12040, nvml.SUCCESS },
		DeviceGetCountFunc:             func() (int, nvml.Return) { return len(devices), nvml.SUCCESS },
		DeviceGetHandleByIndexFunc: func(i int) (nvml.Device, nvml.Return) {
			if devices[i] == nil {
				return nil, nvml.ERROR_NO_PERMISSION
			}
			return devices[i], nvml.SUCCESS
		},
	}
}

func datacentre() *mock.Device {
	return &mock.Device{
		GetUUIDFunc:                  func() (string, nvml.Return) { return "GPU-1", nvml.SUCCESS },
		GetNameFunc:                  func() (string, nvml.Return) { return "NVIDIA H200", nvml.SUCCESS },
		GetMemoryInfoFunc:            func() (nvml.Memory, nvml.Return) { return nvml.Memory{Total: 150754820096}, nvml.SUCCESS },
		GetCudaComputeCapabilityFunc: func() (int, int, nvml.Return) { return 9, 0, nvml.SUCCESS },
		GetMigModeFunc:               func() (int, int, nvml.Return) { return nvml.DEVICE_MIG_ENABLE, 1, nvml.SUCCESS },
		GetPciInfoFunc: func() (nvml.PciInfo, nvml.Return) {
			return nvml.PciInfo{BusId: [32]int8{'0', '0', ':', '3', 'B'}}, nvml.SUCCESS
		},
		GetEnforcedPowerLimitFunc: func() (uint32, nvml.Return) { return 700_000, nvml.SUCCESS },
		GetMaxMigDeviceCountFunc:  func() (int, nvml.Return) { return 2, nvml.SUCCESS },
		GetMigDeviceHandleByIndexFunc: func(i int) (nvml.Device, nvml.Return) {
			if i == 0 {
				return nil, nvml.ERROR_NOT_FOUND
			}
			return slice(), nvml.SUCCESS
		},
		GetEccModeFunc: func() (nvml.EnableState, nvml.EnableState, nvml.Return) {
			return nvml.FEATURE_ENABLED, nvml.FEATURE_ENABLED, nvml.SUCCESS
		},
	}
}

// slice is an instance of a partitioned device.
func slice() *mock.Device {
	return &mock.Device{
		GetUUIDFunc: func() (string, nvml.Return) { return "MIG-1", nvml.SUCCESS },
		GetMemoryInfoFunc: func() (nvml.Memory, nvml.Return) {
			return nvml.Memory{Total: 1 << 34, Free: 1 << 33, Used: 1 << 33}, nvml.SUCCESS
		},
		GetAttributesFunc: func() (nvml.DeviceAttributes, nvml.Return) {
			return nvml.DeviceAttributes{MultiprocessorCount: 16, GpuInstanceSliceCount: 1}, nvml.SUCCESS
		},
	}
}

// desktop reports a name and nothing else.
func desktop() *mock.Device {
	d := datacentre()
	d.GetUUIDFunc = func() (string, nvml.Return) { return "", nvml.ERROR_NO_PERMISSION }
	d.GetMemoryInfoFunc = func() (nvml.Memory, nvml.Return) { return nvml.Memory{Total: 7}, nvml.ERROR_NOT_SUPPORTED }
	d.GetCudaComputeCapabilityFunc = func() (int, int, nvml.Return) { return 9, 9, nvml.ERROR_UNKNOWN }
	d.GetMigModeFunc = func() (int, int, nvml.Return) { return 1, 1, nvml.ERROR_NOT_SUPPORTED }
	d.GetEccModeFunc = func() (nvml.EnableState, nvml.EnableState, nvml.Return) {
		return nvml.FEATURE_ENABLED, nvml.FEATURE_ENABLED, nvml.ERROR_NOT_SUPPORTED
	}
	d.GetPciInfoFunc = func() (nvml.PciInfo, nvml.Return) { return nvml.PciInfo{}, nvml.ERROR_NOT_SUPPORTED }
	d.GetEnforcedPowerLimitFunc = func() (uint32, nvml.Return) { return 7, nvml.ERROR_NOT_SUPPORTED }
	return d
}

func TestDevices(t *testing.T) {
	lib := library(datacentre(), nil, desktop())
	inv, err := ReadFrom(context.Background(), lib)
	if err != nil {
		t.Fatal(err)
	}
	inv.CPU = CPU{}
	got, err := json.Marshal(inv)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"available":true,"driver":"580.65.06","cuda":"12.4","devices":[` +
		`{"index":0,"uuid":"GPU-1","name":"NVIDIA H200","pci":"00:3B","memory_bytes":150754820096,"compute_capability":"9.0","power_limit_mw":700000,"ecc":true,"mig":true,` +
		`"instances":[{"uuid":"MIG-1","memory_bytes":17179869184,"multiprocessors":16,"slices":1}]},` +
		`{"index":2,"uuid":null,"name":"NVIDIA H200","pci":null,"memory_bytes":null,"compute_capability":null,"power_limit_mw":null,"ecc":null,"mig":null,"instances":[]}],` +
		`"cpu":{"model":null,"cores":0,"os":"","arch":""}}`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if n := len(lib.ShutdownCalls()); n != 1 {
		t.Errorf("library was shut down %d times", n)
	}
}

func TestNothingIsInvented(t *testing.T) {
	for name, ret := range map[string]nvml.Return{
		"libnvidia-ml was not found": nvml.ERROR_LIBRARY_NOT_FOUND,
		"not loaded":                 nvml.ERROR_DRIVER_NOT_LOADED,
		"does not answer":            nvml.ERROR_UNKNOWN,
	} {
		inv, err := ReadFrom(context.Background(), &mock.Interface{InitFunc: func() nvml.Return { return ret }})
		if err != nil || inv.Available || inv.Driver != nil || inv.CUDA != nil || len(inv.Devices) != 0 || !strings.Contains(inv.Reason, name) {
			t.Errorf("%v: %+v, %v", ret, inv, err)
		}
	}
	inv, err := ReadFrom(context.Background(), library(nil))
	if err != nil || inv.Available || inv.Reason == "" {
		t.Errorf("no usable device: %+v, %v", inv, err)
	}
}

func TestFailures(t *testing.T) {
	lib := library(datacentre())
	lib.DeviceGetCountFunc = func() (int, nvml.Return) { return 0, nvml.ERROR_GPU_IS_LOST }
	if _, err := ReadFrom(context.Background(), lib); err == nil || len(lib.ShutdownCalls()) != 1 {
		t.Errorf("lost device: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := ReadFrom(ctx, library()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestThisMachine demands that the answer agrees with the driver's device file.
func TestThisMachine(t *testing.T) {
	inv, err := Read(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if inv.CPU.Cores < 1 || inv.CPU.Arch != runtime.GOARCH {
		t.Errorf("CPU %+v", inv.CPU)
	}
	if _, err := os.Stat("/proc/driver/nvidia/version"); os.IsNotExist(err) {
		if inv.Available || inv.Driver != nil || inv.Reason == "" {
			t.Errorf("no driver, but %+v", inv)
		}
		return
	}
	if inv.Available && (inv.Driver == nil || inv.Devices[0].Name == nil) {
		t.Errorf("driver without version or name: %+v", inv)
	}
	b, err := json.Marshal(inv)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s", b)
}

func TestParseCPUModel(t *testing.T) {
	for in, want := range map[string]string{
		"processor\t: 0\nmodel\t\t: 17\nmodel name\t: AMD EPYC\nmodel name\t: other\n": "AMD EPYC",
		"processor : 0\nModel : Raspberry Pi 5\n":                                      "Raspberry Pi 5",
		"model name :\n": "",
		"":               "",
	} {
		got := parseCPUModel(strings.NewReader(in))
		if (got == nil) != (want == "") || got != nil && *got != want {
			t.Errorf("%q: %v, want %q", in, got, want)
		}
	}
}
