package gpu

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
	"github.com/NVIDIA/go-nvml/pkg/nvml/mock"
)

// rig is a device whose sensors a test sets, under mu while it is watched.
type rig struct {
	mu          sync.Mutex
	powerMW     uint32
	energyMJ    func() (uint64, nvml.Return)
	reasons     uint64
	uncorrected uint64
	used, free  uint64
	use, clock  uint32
	mig         [2]int
	remap       [2]bool // pending, failed
	instance    bool
	events      chan uint64
	noEvents    bool
	silent      bool // reports nothing
}

func healthy() *rig {
	return &rig{powerMW: 200_000, energyMJ: func() (uint64, nvml.Return) { return 0, nvml.ERROR_NOT_SUPPORTED },
		used: 1 << 30, free: 8 << 30, use: 90, clock: 1500, events: make(chan uint64, 8)}
}

func (r *rig) ret() nvml.Return {
	if r.silent {
		return nvml.ERROR_NOT_SUPPORTED
	}
	return nvml.SUCCESS
}

// locked reads a sensor.
func locked[T any](r *rig, v *T) T {
	r.mu.Lock()
	defer r.mu.Unlock()
	return *v
}

// set changes sensors.
func (r *rig) set(change func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	change()
}

func (r *rig) device() *mock.Device {
	whole := &mock.Device{
		IsMigDeviceHandleFunc:         func() (bool, nvml.Return) { return false, nvml.SUCCESS },
		GetPowerUsageFunc:             func() (uint32, nvml.Return) { return locked(r, &r.powerMW), r.ret() },
		GetTotalEnergyConsumptionFunc: func() (uint64, nvml.Return) { return r.energyMJ() },
		GetClockInfoFunc:              func(nvml.ClockType) (uint32, nvml.Return) { return locked(r, &r.clock), r.ret() },
		GetTemperatureFunc:            func(nvml.TemperatureSensors) (uint32, nvml.Return) { return 60, r.ret() },
		GetCurrentClocksEventReasonsFunc: func() (uint64, nvml.Return) {
			return locked(r, &r.reasons), r.ret()
		},
		GetTotalEccErrorsFunc: func(k nvml.MemoryErrorType, _ nvml.EccCounterType) (uint64, nvml.Return) {
			if k == nvml.MEMORY_ERROR_TYPE_UNCORRECTED {
				return locked(r, &r.uncorrected), r.ret()
			}
			return 3, r.ret()
		},
		GetMemoryInfoFunc:       func() (nvml.Memory, nvml.Return) { return nvml.Memory{Used: locked(r, &r.used), Free: r.free}, r.ret() },
		GetUtilizationRatesFunc: func() (nvml.Utilization, nvml.Return) { return nvml.Utilization{Gpu: r.use}, r.ret() },
		GetMigModeFunc:          func() (int, int, nvml.Return) { return r.mig[0], r.mig[1], r.ret() },
		GetRemappedRowsFunc:     func() (int, int, bool, bool, nvml.Return) { return 0, 0, r.remap[0], r.remap[1], r.ret() },
		RegisterEventsFunc: func(uint64, nvml.EventSet) nvml.Return {
			if r.noEvents {
				return nvml.ERROR_NOT_SUPPORTED
			}
			return nvml.SUCCESS
		},
	}
	if !r.instance {
		return whole
	}
	self := slice()
	self.IsMigDeviceHandleFunc = func() (bool, nvml.Return) { return true, nvml.SUCCESS }
	self.GetDeviceHandleFromMigDeviceHandleFunc = func() (nvml.Device, nvml.Return) { return whole, nvml.SUCCESS }
	return self
}

func (r *rig) driver(t *testing.T) *Driver {
	t.Helper()
	lib := library()
	lib.DeviceGetHandleByUUIDFunc = func(uuid string) (nvml.Device, nvml.Return) {
		if uuid != "GPU-1" {
			return nil, nvml.ERROR_NOT_FOUND
		}
		return r.device(), nvml.SUCCESS
	}
	lib.EventSetCreateFunc = func() (nvml.EventSet, nvml.Return) {
		return &mock.EventSet{
			FreeFunc: func() nvml.Return { return nvml.SUCCESS },
			WaitFunc: func(ms uint32) (nvml.EventData, nvml.Return) {
				select {
				case code := <-r.events:
					return nvml.EventData{EventType: nvml.EventTypeXidCriticalError, EventData: code}, nvml.SUCCESS
				case <-time.After(time.Duration(ms) * time.Millisecond):
					return nvml.EventData{}, nvml.ERROR_TIMEOUT
				}
			},
		}, nvml.SUCCESS
	}
	d, err := Open(lib)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// watched runs a watch in fake time; during lasts ten seconds or so.
func watched(t *testing.T, r *rig, during func()) (m Measurement, told []Xid) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		r.events = make(chan uint64, 8) // of this bubble
		w, err := r.driver(t).Watch(t.Context(), "GPU-1", 100*time.Millisecond, func(x Xid) { told = append(told, x) })
		if err != nil {
			t.Fatal(err)
		}
		during()
		synctest.Wait()
		m = w.Stop()
	})
	return m, told
}

func TestEnergy(t *testing.T) {
	sleep := func(r *rig) func() {
		return func() {
			time.Sleep(5 * time.Second)
			synctest.Wait()
			r.set(func() { r.powerMW = 400_000 })
			time.Sleep(5 * time.Second)
		}
	}
	counter := func(step uint64) func() (uint64, nvml.Return) {
		at := uint64(1_000_000)
		return func() (uint64, nvml.Return) { at += step; return at, nvml.SUCCESS }
	}
	t.Run("counter", func(t *testing.T) {
		r := healthy()
		r.energyMJ = counter(10)
		m, _ := watched(t, r, sleep(r))
		// One step a reading after the first.
		if m.EnergyMethod != EnergyTotal || *m.EnergyMJ != uint64(m.Readings-1)*10 {
			t.Errorf("%s %v over %d readings", m.EnergyMethod, *m.EnergyMJ, m.Readings)
		}
	})
	t.Run("samples", func(t *testing.T) {
		r := healthy()
		m, _ := watched(t, r, sleep(r))
		// 5 s at 200 W and 5 s at 400 W are 3,000 J; one period is uncertain.
		if m.EnergyMethod != EnergySampled || *m.EnergyMJ < 2_980_000 || *m.EnergyMJ > 3_020_000 {
			t.Errorf("%s %v mJ", m.EnergyMethod, *m.EnergyMJ)
		}
	})
	t.Run("a counter that went backwards is not believed", func(t *testing.T) {
		r := healthy()
		at := uint64(1 << 40)
		r.energyMJ = func() (uint64, nvml.Return) { at -= 10; return at, nvml.SUCCESS }
		if m, _ := watched(t, r, sleep(r)); m.EnergyMethod != EnergySampled {
			t.Errorf("%s", m.EnergyMethod)
		}
	})
	t.Run("an instance's neighbours are not charged to it", func(t *testing.T) {
		r := healthy()
		r.instance, r.energyMJ = true, counter(10)
		if m, _ := watched(t, r, sleep(r)); m.EnergyMethod != EnergyNone || m.EnergyMJ != nil || m.MeanUtilisation != nil || *m.PeakMemoryBytes != 1<<33 {
			t.Errorf("%+v", m)
		}
	})
	t.Run("nothing is invented", func(t *testing.T) {
		r := healthy()
		r.silent, r.noEvents = true, true
		m, _ := watched(t, r, sleep(r))
		if m.EnergyMethod != EnergyNone || m.EnergyMJ != nil || m.Throttles != nil || m.UncorrectedECC != nil || m.PeakMemoryBytes != nil ||
			m.MeanUtilisation != nil || m.MinGraphicsMHz != nil || m.Xids != nil {
			t.Errorf("%+v", m)
		}
	})
}

func TestEvents(t *testing.T) {
	r := healthy()
	m, told := watched(t, r, func() {
		step := func(reasons Throttle, clock uint32) {
			r.set(func() { r.reasons, r.clock = uint64(reasons), clock })
			time.Sleep(time.Second)
			synctest.Wait()
		}
		step(PowerCap, 1400) // usual under load
		step(Thermal|Slowdown, 300)
		step(0, 1500)
		r.events <- 31
		r.events <- 79
		r.set(func() { r.uncorrected, r.used = 2, 3<<30 })
		step(SoftThermal, 900)
	})
	if *m.Throttles != 2 || *m.UncorrectedECC != 2 || *m.PeakMemoryBytes != 3<<30 || *m.MinGraphicsMHz != 300 || *m.MaxGraphicsMHz != 1500 || *m.MeanUtilisation != 90 {
		t.Errorf("%+v", m)
	}
	if len(m.Xids) != 2 || len(told) != 2 || m.Xids[0].Fatal() || !m.Xids[1].Fatal() || told[1].Code != 79 {
		t.Errorf("Xids %v, told %v", m.Xids, told)
	}
	if d := m.Ended.Sub(m.Began); d < 4*time.Second || m.Readings < 40 || m.Readings > 43 {
		t.Errorf("%d readings in %v", m.Readings, d)
	}
}

func TestWatchEndsWithContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := healthy()
		r.events = make(chan uint64)
		ctx, cancel := context.WithCancel(t.Context())
		w, err := r.driver(t).Watch(ctx, "GPU-1", time.Second, nil)
		if err != nil {
			t.Fatal(err)
		}
		if w.Latest().PowerMW == nil {
			t.Error("no first reading")
		}
		cancel() // the bubble fails if a goroutine stays
		w.done.Wait()
	})
	if _, err := healthy().driver(t).Watch(t.Context(), "GPU-2", time.Second, nil); !errors.Is(err, ErrNoDevice) {
		t.Errorf("another device: %v", err)
	}
}
