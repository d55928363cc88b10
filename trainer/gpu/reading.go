package gpu

import (
	"strings"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// Throttle is why a device's clocks are lower than they could be: NVML's
// clocks event reasons.
type Throttle uint64

// The reasons that matter here; the others (idle, application clocks, sync
// boost, display) are nobody's trouble.
const (
	PowerCap    Throttle = nvml.ClocksEventReasonSwPowerCap              // at its power limit: usual under load
	Slowdown    Throttle = nvml.ClocksThrottleReasonHwSlowdown           // hardware halves the clocks or worse
	SoftThermal Throttle = nvml.ClocksEventReasonSwThermalSlowdown       // the driver cools it
	Thermal     Throttle = nvml.ClocksThrottleReasonHwThermalSlowdown    // too hot
	PowerBrake  Throttle = nvml.ClocksThrottleReasonHwPowerBrakeSlowdown // the power supply asks
	byHardware           = Slowdown | Thermal | PowerBrake
	slowing              = byHardware | SoftThermal
)

// ByHardware says that the device protects itself: it is not fit for work.
func (t Throttle) ByHardware() bool { return t&byHardware != 0 }

// String lists the reasons, "none" without any.
func (t Throttle) String() string {
	var out []string
	for _, r := range []struct {
		bit  Throttle
		name string
	}{
		{PowerCap, "power cap"}, {Slowdown, "hardware slowdown"}, {SoftThermal, "software thermal slowdown"},
		{Thermal, "hardware thermal slowdown"}, {PowerBrake, "power brake"},
	} {
		if t&r.bit != 0 {
			out = append(out, r.name)
		}
	}
	if out == nil {
		return "none"
	}
	return strings.Join(out, ", ")
}

// Reading is one look at a device. Nil means that it does not say. Of an
// instance (MIG) only the memory is its own: power, clocks, reasons, errors
// and temperature are the whole device's, and NVML gives no utilisation.
type Reading struct {
	At                 time.Time `json:"at"`
	PowerMW            *uint64   `json:"power_mw"`  // milliwatts
	EnergyMJ           *uint64   `json:"energy_mj"` // millijoules since the driver was loaded
	GraphicsMHz        *uint32   `json:"graphics_mhz"`
	MemoryMHz          *uint32   `json:"memory_mhz"`
	TemperatureC       *uint32   `json:"temperature_c"`
	Throttle           *Throttle `json:"throttle"`        // bits of NVML
	CorrectedECC       *uint64   `json:"corrected_ecc"`   // since the driver was loaded
	UncorrectedECC     *uint64   `json:"uncorrected_ecc"` // since the driver was loaded
	MemoryUsedBytes    *uint64   `json:"memory_used_bytes"`
	MemoryFreeBytes    *uint64   `json:"memory_free_bytes"`
	UtilisationPercent *uint32   `json:"utilisation_percent"`
}

// Look reads the device or instance with a UUID once.
func (d *Driver) Look(uuid string, at time.Time) (Reading, error) {
	u, err := d.unit(uuid)
	if err != nil {
		return Reading{}, err
	}
	return u.look(at), nil
}

func (u unit) look(at time.Time) Reading {
	r := Reading{At: at}
	if v, ret := u.whole.GetPowerUsage(); ret == nvml.SUCCESS {
		r.PowerMW = new(uint64(v))
	}
	r.EnergyMJ = known(u.whole.GetTotalEnergyConsumption())
	r.GraphicsMHz = known(u.whole.GetClockInfo(nvml.CLOCK_GRAPHICS))
	r.MemoryMHz = known(u.whole.GetClockInfo(nvml.CLOCK_MEM))
	r.TemperatureC = known(u.whole.GetTemperature(nvml.TEMPERATURE_GPU))
	if v, ret := u.whole.GetCurrentClocksEventReasons(); ret == nvml.SUCCESS {
		r.Throttle = new(Throttle(v))
	}
	r.CorrectedECC = known(u.whole.GetTotalEccErrors(nvml.MEMORY_ERROR_TYPE_CORRECTED, nvml.VOLATILE_ECC))
	r.UncorrectedECC = known(u.whole.GetTotalEccErrors(nvml.MEMORY_ERROR_TYPE_UNCORRECTED, nvml.VOLATILE_ECC))
	if m, ret := u.self.GetMemoryInfo(); ret == nvml.SUCCESS {
		r.MemoryUsedBytes, r.MemoryFreeBytes = new(m.Used), new(m.Free)
	}
	if !u.instance {
		if v, ret := u.whole.GetUtilizationRates(); ret == nvml.SUCCESS {
			r.UtilisationPercent = new(v.Gpu)
		}
	}
	return r
}

func known[T any](v T, ret nvml.Return) *T {
	if ret != nvml.SUCCESS {
		return nil
	}
	return &v
}
