// Package gpu describes and guards the machine that a trainer computes on:
// NVIDIA devices as the driver's management library (NVML) reports them, and
// the processor. It lists devices (Read), measures one while it works
// (Driver.Watch), refuses one that is not fit for work (Driver.Admit), and
// keeps two programs off the same one (Take).
//
// It computes nothing and proves nothing: what NVML says is the trainer's word.
// It changes no setting of a device. It promises to invent nothing. Without a
// driver there are no devices and a reason; a property that a device does not
// report is nil. The library is opened at run time, so the package builds and
// runs anywhere.
package gpu

import (
	"context"
	"errors"
	"fmt"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// Inventory is what was found. Driver and CUDA are the driver's version and
// the newest CUDA it serves ("13.0"); nil without a driver.
type Inventory struct {
	Available bool     `json:"available"`        // at least one usable device
	Reason    string   `json:"reason,omitempty"` // why not
	Driver    *string  `json:"driver"`
	CUDA      *string  `json:"cuda"`
	Devices   []Device `json:"devices"`
	CPU       CPU      `json:"cpu"`
}

// Device is one GPU. Nil means that the device does not say.
type Device struct {
	Index             int        `json:"index"`
	UUID              *string    `json:"uuid"`
	Name              *string    `json:"name"`
	PCI               *string    `json:"pci"` // "00000000:3B:00.0"
	MemoryBytes       *uint64    `json:"memory_bytes"`
	ComputeCapability *string    `json:"compute_capability"` // "9.0"
	PowerLimitMW      *uint64    `json:"power_limit_mw"`     // enforced, milliwatts
	ECC               *bool      `json:"ecc"`                // error-correcting memory is on
	MIG               *bool      `json:"mig"`                // partitioned into instances
	Instances         []Instance `json:"instances"`          // of a partitioned device; else empty
}

// Instance is one compute instance of a partitioned device (MIG). It computes
// like a device of its own, under its own UUID.
type Instance struct {
	UUID            *string `json:"uuid"`
	MemoryBytes     *uint64 `json:"memory_bytes"`
	Multiprocessors *uint32 `json:"multiprocessors"`
	Slices          *uint32 `json:"slices"` // of the device, of 7 or 8
}

// Read asks the machine that this process runs on.
func Read(ctx context.Context) (Inventory, error) { return ReadFrom(ctx, nvml.New()) }

// ReadFrom asks lib, which ReadFrom initialises and shuts down. A missing or
// unloaded driver is an Inventory with a Reason, not an error; the error is for
// a library that fails midway, or ctx's, checked between devices.
func ReadFrom(ctx context.Context, lib nvml.Interface) (inv Inventory, err error) {
	inv = Inventory{Devices: []Device{}, CPU: readCPU()}
	if err := ctx.Err(); err != nil {
		return inv, fmt.Errorf("GPU inventory: %w", err)
	}
	switch ret := lib.Init(); ret {
	case nvml.SUCCESS:
	case nvml.ERROR_LIBRARY_NOT_FOUND:
		inv.Reason = "no NVIDIA driver: libnvidia-ml was not found"
		return inv, nil
	case nvml.ERROR_DRIVER_NOT_LOADED:
		inv.Reason = "the NVIDIA driver is installed but not loaded"
		return inv, nil
	default:
		inv.Reason = fmt.Sprintf("the NVIDIA driver does not answer (NVML code %d)", int(ret))
		return inv, nil
	}
	defer func() {
		if ret := lib.Shutdown(); ret != nvml.SUCCESS {
			err = errors.Join(err, failed("shut down", ret))
		}
	}()
	inv.Driver = optional(lib.SystemGetDriverVersion())
	if v, ret := lib.SystemGetCudaDriverVersion(); ret == nvml.SUCCESS {
		// 13000 is 13.0, 12040 is 12.4.
		inv.CUDA = new(fmt.Sprintf("%d.%d", v/1000, v%1000/10))
	}
	n, ret := lib.DeviceGetCount()
	if ret != nvml.SUCCESS {
		return inv, failed("count devices", ret)
	}
	for i := range n {
		if err := ctx.Err(); err != nil {
			return inv, fmt.Errorf("GPU inventory: %w", err)
		}
		d, ret := lib.DeviceGetHandleByIndex(i)
		if ret == nvml.ERROR_NO_PERMISSION {
			continue // there, but not for this process
		}
		if ret != nvml.SUCCESS {
			return inv, failed(fmt.Sprintf("open device %d", i), ret)
		}
		inv.Devices = append(inv.Devices, describe(i, d))
	}
	inv.Available = len(inv.Devices) > 0
	if !inv.Available {
		inv.Reason = "the NVIDIA driver lists no device that this process may use"
	}
	return inv, nil
}

func describe(index int, d nvml.Device) Device {
	out := Device{Index: index, UUID: optional(d.GetUUID()), Name: optional(d.GetName()), Instances: []Instance{}}
	if p, ret := d.GetPciInfo(); ret == nvml.SUCCESS {
		out.PCI = busID(p)
	}
	if m, ret := d.GetMemoryInfo(); ret == nvml.SUCCESS {
		out.MemoryBytes = new(m.Total)
	}
	if major, minor, ret := d.GetCudaComputeCapability(); ret == nvml.SUCCESS {
		out.ComputeCapability = new(fmt.Sprintf("%d.%d", major, minor))
	}
	if mw, ret := d.GetEnforcedPowerLimit(); ret == nvml.SUCCESS {
		out.PowerLimitMW = new(uint64(mw))
	}
	if current, _, ret := d.GetEccMode(); ret == nvml.SUCCESS {
		out.ECC = new(current == nvml.FEATURE_ENABLED)
	}
	if current, _, ret := d.GetMigMode(); ret == nvml.SUCCESS {
		out.MIG = new(current == nvml.DEVICE_MIG_ENABLE)
		if *out.MIG {
			out.Instances = instances(d)
		}
	}
	return out
}

// instances lists what a device is partitioned into. Slots may be empty.
func instances(d nvml.Device) []Instance {
	out := []Instance{}
	slots, ret := d.GetMaxMigDeviceCount()
	if ret != nvml.SUCCESS {
		return out
	}
	for i := range slots {
		m, ret := d.GetMigDeviceHandleByIndex(i)
		if ret != nvml.SUCCESS {
			continue
		}
		in := Instance{UUID: optional(m.GetUUID())}
		if mem, ret := m.GetMemoryInfo(); ret == nvml.SUCCESS {
			in.MemoryBytes = new(mem.Total)
		}
		if a, ret := m.GetAttributes(); ret == nvml.SUCCESS {
			in.Multiprocessors, in.Slices = new(a.MultiprocessorCount), new(a.GpuInstanceSliceCount)
		}
		out = append(out, in)
	}
	return out
}

// busID is the zero-terminated text of a PCI address.
func busID(p nvml.PciInfo) *string {
	var b []byte
	for _, c := range p.BusId {
		if c == 0 {
			break
		}
		b = append(b, byte(c))
	}
	return optional(string(b), nvml.SUCCESS)
}

func optional(s string, ret nvml.Return) *string {
	if ret != nvml.SUCCESS || s == "" {
		return nil
	}
	return &s
}

func failed(what string, ret nvml.Return) error {
	return fmt.Errorf("GPU inventory: %s: NVML code %d", what, int(ret))
}
