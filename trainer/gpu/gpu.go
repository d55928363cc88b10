// Package gpu describes the machine that a trainer computes on: NVIDIA devices
// as the driver's management library (NVML) reports them, and the processor.
//
// It measures nothing while training and proves nothing: what NVML says is the
// trainer's word. It promises to invent nothing. Without a driver there are no
// devices and a reason; a property that a device does not report is nil. The
// library is opened at run time, so the package builds and runs anywhere.
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
	Index             int     `json:"index"`
	UUID              *string `json:"uuid"`
	Name              *string `json:"name"`
	MemoryBytes       *uint64 `json:"memory_bytes"`
	ComputeCapability *string `json:"compute_capability"` // "9.0"
	MIG               *bool   `json:"mig"`                // partitioned into instances
	ECC               *bool   `json:"ecc"`                // error-correcting memory is on
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
	out := Device{Index: index, UUID: optional(d.GetUUID()), Name: optional(d.GetName())}
	if m, ret := d.GetMemoryInfo(); ret == nvml.SUCCESS {
		out.MemoryBytes = new(m.Total)
	}
	if major, minor, ret := d.GetCudaComputeCapability(); ret == nvml.SUCCESS {
		out.ComputeCapability = new(fmt.Sprintf("%d.%d", major, minor))
	}
	if current, _, ret := d.GetMigMode(); ret == nvml.SUCCESS {
		out.MIG = new(current == nvml.DEVICE_MIG_ENABLE)
	}
	if current, _, ret := d.GetEccMode(); ret == nvml.SUCCESS {
		out.ECC = new(current == nvml.FEATURE_ENABLED)
	}
	return out
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
