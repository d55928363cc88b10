package gpu

import (
	"errors"
	"fmt"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// ErrNoDevice reports a device that is not there, or no driver at all.
var ErrNoDevice = errors.New("no such GPU")

// Driver is an open NVML. It is safe for concurrent use.
type Driver struct{ lib nvml.Interface }

// Open initialises lib, which is nvml.New() outside tests. Close it when done.
// Without a driver it returns ErrNoDevice.
func Open(lib nvml.Interface) (*Driver, error) {
	if ret := lib.Init(); ret != nvml.SUCCESS {
		return nil, fmt.Errorf("%w: the NVIDIA driver does not answer (NVML code %d)", ErrNoDevice, int(ret))
	}
	return &Driver{lib}, nil
}

// OpenSystem opens this machine's NVML.
func OpenSystem() (*Driver, error) { return Open(nvml.New()) }

// Close shuts NVML down.
func (d *Driver) Close() error {
	if ret := d.lib.Shutdown(); ret != nvml.SUCCESS {
		return fmt.Errorf("shut NVML down: code %d", int(ret))
	}
	return nil
}

// unit is a device, or an instance of a partitioned one with the device that
// it is a part of: sensors and error counters are the whole device's.
type unit struct {
	self, whole nvml.Device
	instance    bool
}

func (d *Driver) unit(uuid string) (unit, error) {
	h, ret := d.lib.DeviceGetHandleByUUID(uuid)
	if ret != nvml.SUCCESS {
		return unit{}, fmt.Errorf("%w: %s (NVML code %d)", ErrNoDevice, uuid, int(ret))
	}
	if is, ret := h.IsMigDeviceHandle(); ret == nvml.SUCCESS && is {
		whole, ret := h.GetDeviceHandleFromMigDeviceHandle()
		if ret != nvml.SUCCESS {
			return unit{}, fmt.Errorf("%w: the device that %s is a part of (NVML code %d)", ErrNoDevice, uuid, int(ret))
		}
		return unit{self: h, whole: whole, instance: true}, nil
	}
	return unit{self: h, whole: h}, nil
}
