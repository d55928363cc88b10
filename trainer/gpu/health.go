package gpu

import (
	"errors"
	"fmt"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// Refusals: why a device may not take work now. Each is wrapped with what was
// seen, and Refusal gives its name.
var (
	ErrThrottled = errors.New("throttled by hardware")
	ErrECC       = errors.New("uncorrectable memory errors")
	ErrXid       = errors.New("recent fatal driver error")
	ErrMemory    = errors.New("too little free memory")
	ErrMIG       = errors.New("partitioning does not fit")
)

// Refusal is the stable name of a refusal, for logs, status and the market;
// empty for nil, "unknown" for an error that is none.
func Refusal(err error) string {
	for _, r := range []struct {
		err  error
		name string
	}{
		{ErrNoDevice, "gpu_missing"}, {ErrThrottled, "gpu_throttled"}, {ErrECC, "gpu_uncorrectable_ecc"},
		{ErrXid, "gpu_fatal_xid"}, {ErrMemory, "gpu_memory"}, {ErrMIG, "gpu_mig"}, {ErrTaken, "gpu_taken"},
	} {
		if errors.Is(err, r.err) {
			return r.name
		}
	}
	if err == nil {
		return ""
	}
	return "unknown"
}

// Need is what work asks of a device.
type Need struct {
	MemoryBytes uint64 // free
	// Multiprocessors is the least that an instance may have; 0: any.
	Multiprocessors uint32
}

// quarantine is how long a fatal Xid speaks against a device.
const quarantine = 24 * time.Hour

// fatal are the Xids that say that the device, not the program, is broken or
// gone (NVIDIA, "Xid Errors"): 48, 94 and 95 uncorrectable memory errors, 140
// unrecovered ones, 62 the internal micro-controller, 64 row remapping failed,
// 74 NVLink, 79 fallen off the bus, 119 and 120 the system processor.
var fatal = map[uint64]bool{48: true, 62: true, 64: true, 74: true, 79: true, 94: true, 95: true, 119: true, 120: true, 140: true}

// Fatal says that the device, not the program that used it, is at fault.
func (x Xid) Fatal() bool { return fatal[x.Code] }

// Admit checks that the device or instance may take work now. xids is what
// the driver reported before (XidLog). What a device does not report does not
// speak against it. Errors: the refusals, ErrNoDevice.
func (d *Driver) Admit(uuid string, need Need, xids []Xid, now time.Time) error {
	u, err := d.unit(uuid)
	if err != nil {
		return err
	}
	if err := u.partition(need); err != nil {
		return err
	}
	for _, x := range xids {
		if x.Fatal() && now.Sub(x.At) < quarantine {
			return fmt.Errorf("%w: Xid %d at %s", ErrXid, x.Code, x.At.UTC().Format(time.RFC3339))
		}
	}
	r := u.look(now)
	if r.Throttle != nil && r.Throttle.ByHardware() {
		return fmt.Errorf("%w: %s", ErrThrottled, *r.Throttle)
	}
	if r.UncorrectedECC != nil && *r.UncorrectedECC > 0 {
		return fmt.Errorf("%w: %d since the driver was loaded", ErrECC, *r.UncorrectedECC)
	}
	if _, _, pending, failed, ret := u.whole.GetRemappedRows(); ret == nvml.SUCCESS && (pending || failed) {
		return fmt.Errorf("%w: a row waits to be remapped (%t) or could not be (%t)", ErrECC, pending, failed)
	}
	if r.MemoryFreeBytes != nil && *r.MemoryFreeBytes < need.MemoryBytes {
		return fmt.Errorf("%w: %d bytes, %d are needed", ErrMemory, *r.MemoryFreeBytes, need.MemoryBytes)
	}
	return nil
}

// partition refuses a partitioned device itself (only its instances compute),
// one whose partitioning is about to change, and an instance that is too small.
func (u unit) partition(need Need) error {
	if current, pending, ret := u.whole.GetMigMode(); ret == nvml.SUCCESS {
		switch {
		case current != pending:
			return fmt.Errorf("%w: it changes at the next reset", ErrMIG)
		case current == nvml.DEVICE_MIG_ENABLE && !u.instance:
			return fmt.Errorf("%w: it is partitioned; name one of its instances", ErrMIG)
		}
	}
	if !u.instance || need.Multiprocessors == 0 {
		return nil
	}
	if a, ret := u.self.GetAttributes(); ret == nvml.SUCCESS && a.MultiprocessorCount < need.Multiprocessors {
		return fmt.Errorf("%w: the instance has %d multiprocessors, %d are needed", ErrMIG, a.MultiprocessorCount, need.Multiprocessors)
	}
	return nil
}
