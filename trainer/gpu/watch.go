package gpu

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// EnergyMethod is how energy was measured; the values are the receipt's
// (protocols, compute receipt).
type EnergyMethod string

// Energy methods: not at all; the device's own counter at both ends; the
// integral of sampled power.
const (
	EnergyNone    EnergyMethod = "none"
	EnergyTotal   EnergyMethod = "nvml_total"
	EnergySampled EnergyMethod = "nvml_sampled"
)

// Xid is an error that the driver reported of a device.
type Xid struct {
	At   time.Time `json:"at"`
	Code uint64    `json:"code"`
}

// Measurement is what happened to a device between two moments. Nil means
// that it does not say.
type Measurement struct {
	Began        time.Time    `json:"began"`
	Ended        time.Time    `json:"ended"`
	Readings     int          `json:"readings"`
	EnergyMethod EnergyMethod `json:"energy_method"`
	EnergyMJ     *uint64      `json:"energy_mj"` // millijoules
	// Throttles counts how often a slowdown (thermal, power brake or other
	// hardware reason) began; a power cap is none.
	Throttles       *uint64 `json:"throttles"`
	UncorrectedECC  *uint64 `json:"uncorrected_ecc"` // new ones
	PeakMemoryBytes *uint64 `json:"peak_memory_bytes"`
	MeanUtilisation *uint32 `json:"mean_utilisation_percent"`
	MinGraphicsMHz  *uint32 `json:"min_graphics_mhz"`
	MaxGraphicsMHz  *uint32 `json:"max_graphics_mhz"`
	// Xids is nil where the driver reports no such events, empty where none
	// came.
	Xids []Xid `json:"xids"`
}

// Watch measures one device until Stop.
type Watch struct {
	unit   unit
	cancel context.CancelFunc
	done   sync.WaitGroup
	onXid  func(Xid)

	mu     sync.Mutex
	sum    sums
	xids   []Xid
	events bool
}

// sums is what is kept of readings, so that a long watch stays small.
type sums struct {
	first, last  Reading
	count        int
	sampledMJ    float64
	powerMissing bool
	throttles    uint64
	throttled    bool
	throttleSeen bool
	peak         *uint64
	use, uses    uint64
	low, high    *uint32
}

// waitMs bounds one wait for driver events, and so how long Stop takes.
const waitMs = 200

// Watch reads the device or instance every period (≥ 10 ms) until Stop, and
// hears the driver's Xid events, of which it tells onXid (nil: nobody) from a
// goroutine of its own. Stop it: two goroutines run until then, or until ctx
// ends.
func (d *Driver) Watch(ctx context.Context, uuid string, period time.Duration, onXid func(Xid)) (*Watch, error) {
	u, err := d.unit(uuid)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	w := &Watch{unit: u, cancel: cancel, onXid: onXid}
	w.add(u.look(time.Now()))
	if set, ret := d.lib.EventSetCreate(); ret == nvml.SUCCESS {
		if u.whole.RegisterEvents(nvml.EventTypeXidCriticalError, set) == nvml.SUCCESS {
			w.events = true
			w.done.Go(func() { w.hear(ctx, set) })
		} else {
			set.Free()
		}
	}
	w.done.Go(func() { w.sample(ctx, max(period, 10*time.Millisecond)) })
	return w, nil
}

func (w *Watch) sample(ctx context.Context, period time.Duration) {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			w.add(w.unit.look(time.Now()))
		}
	}
}

func (w *Watch) hear(ctx context.Context, set nvml.EventSet) {
	defer set.Free()
	for ctx.Err() == nil {
		e, ret := set.Wait(waitMs)
		switch {
		case ret == nvml.ERROR_TIMEOUT:
		case ret != nvml.SUCCESS:
			// A lost device reports here for ever; the readings show it.
			select {
			case <-ctx.Done():
			case <-time.After(waitMs * time.Millisecond):
			}
		case e.EventType&nvml.EventTypeXidCriticalError != 0:
			x := Xid{At: time.Now(), Code: e.EventData}
			w.mu.Lock()
			w.xids = append(w.xids, x)
			w.mu.Unlock()
			if w.onXid != nil {
				w.onXid(x)
			}
		}
	}
}

// add takes one reading into account. Energy between two readings of power is
// their mean times the time (trapezoid rule).
func (w *Watch) add(r Reading) {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := &w.sum
	if s.count == 0 {
		s.first = r
	} else if a, b := s.last.PowerMW, r.PowerMW; a != nil && b != nil {
		s.sampledMJ += (float64(*a) + float64(*b)) / 2 * r.At.Sub(s.last.At).Seconds()
	}
	s.powerMissing = s.powerMissing || r.PowerMW == nil
	if r.Throttle != nil {
		s.throttleSeen = true
		now := *r.Throttle&slowing != 0
		if now && !s.throttled {
			s.throttles++
		}
		s.throttled = now
	}
	if v := r.MemoryUsedBytes; v != nil && (s.peak == nil || *v > *s.peak) {
		s.peak = v
	}
	if v := r.UtilisationPercent; v != nil {
		s.use, s.uses = s.use+uint64(*v), s.uses+1
	}
	if v := r.GraphicsMHz; v != nil {
		if s.low == nil || *v < *s.low {
			s.low = v
		}
		if s.high == nil || *v > *s.high {
			s.high = v
		}
	}
	s.last = r
	s.count++
}

// Latest is the last reading.
func (w *Watch) Latest() Reading {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.sum.last
}

// Stop reads once more and says what happened since Watch. It may be called
// once. Energy is the device's counter where it has one and it did not go
// backwards, else the integral of power where every reading had it. Of an
// instance there is none: the device's energy is also its neighbours'.
func (w *Watch) Stop() Measurement {
	w.add(w.unit.look(time.Now()))
	w.cancel()
	w.done.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	s := &w.sum
	m := Measurement{
		Began: s.first.At, Ended: s.last.At, Readings: s.count, EnergyMethod: EnergyNone,
		PeakMemoryBytes: s.peak, MinGraphicsMHz: s.low, MaxGraphicsMHz: s.high,
	}
	a, b := s.first.EnergyMJ, s.last.EnergyMJ
	switch {
	case w.unit.instance:
	case a != nil && b != nil && *b >= *a:
		m.EnergyMethod, m.EnergyMJ = EnergyTotal, new(*b-*a)
	case !s.powerMissing:
		m.EnergyMethod, m.EnergyMJ = EnergySampled, new(uint64(s.sampledMJ))
	}
	if s.throttleSeen {
		m.Throttles = new(s.throttles)
	}
	if a, b := s.first.UncorrectedECC, s.last.UncorrectedECC; a != nil && b != nil && *b >= *a {
		m.UncorrectedECC = new(*b - *a)
	}
	if s.uses > 0 {
		m.MeanUtilisation = new(uint32(s.use / s.uses))
	}
	if w.events {
		m.Xids = append([]Xid{}, slices.Clone(w.xids)...)
	}
	return m
}
