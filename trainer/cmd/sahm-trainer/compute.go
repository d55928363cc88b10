package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"sahm/dao"
	"sahm/trainer"
	"sahm/trainer/engine"
	"sahm/trainer/engine/xla"
	"sahm/trainer/gpu"
	"sahm/trainer/receipt"
)

// Reasons why a machine does not compute on a GPU.
var (
	errNoGPU    = errors.New("no GPU that may be used")
	errNoPlugin = errors.New("no PJRT plugin for CUDA was found; see docs/gpu.md")
)

// Values of --backend.
const (
	backendAuto = "auto" // a GPU if there is one and it works, else the processor
	backendCPU  = "cpu"
	backendGPU  = "gpu" // a GPU or nothing
)

// telemetryPeriod is how often a working GPU is read.
const telemetryPeriod = 100 * time.Millisecond

// compute is where this process trains: the processor, or one GPU that it has
// leased.
type compute struct {
	engine *engine.Engine
	plain  *engine.Engine // the processor's, which may be the same
	gpu    *accelerator   // nil on the processor
	why    string         // why not a GPU; empty on one
	// calibrated is for receipts; nil until calibrate was there.
	calibrated atomic.Pointer[receipt.Calibration]
}

// accelerator is a leased GPU, or instance of a partitioned one.
type accelerator struct {
	driver *gpu.Driver
	lease  *gpu.Lease
	xids   *gpu.XidLog
	uuid   string
	device receipt.Device
	log    *slog.Logger
	busy   sync.Mutex
}

// leases is one directory for all programs of this machine.
func leases() string {
	if info, err := os.Stat("/run/lock"); err == nil && info.IsDir() {
		return "/run/lock/sahm-gpu"
	}
	return filepath.Join(os.TempDir(), "sahm-gpu")
}

// openCompute chooses where to train. dir keeps the GPUs' error log. With
// backendAuto whatever speaks against every GPU is logged and the processor is
// taken.
func openCompute(ctx context.Context, backend, dir string, log *slog.Logger) (*compute, error) {
	var why error
	if backend != backendCPU {
		c, err := openGPU(ctx, dir, log)
		if err == nil {
			return c, nil
		}
		if backend == backendGPU || ctx.Err() != nil {
			return nil, err
		}
		why = err
	}
	e, err := engine.New()
	if err != nil {
		return nil, err
	}
	c := &compute{engine: e, plain: e, why: "--backend=cpu"}
	if why != nil {
		c.why = why.Error()
		log.Info("computing on the processor", "reason", c.why)
	}
	return c, nil
}

// candidate is a device or an instance of one.
type candidate struct {
	uuid   string
	device receipt.Device
}

// candidates lists what could be leased. A partitioned device computes by its
// instances only. A device that hides its UUID cannot be named.
func candidates(inv gpu.Inventory) []candidate {
	var out []candidate
	known := func(s *string) string {
		if s == nil {
			return ""
		}
		return *s
	}
	for _, d := range inv.Devices {
		uuids := []*string{d.UUID}
		if d.MIG != nil && *d.MIG {
			uuids = nil
			for _, i := range d.Instances {
				uuids = append(uuids, i.UUID)
			}
		}
		for _, u := range uuids {
			if u == nil {
				continue
			}
			out = append(out, candidate{*u, receipt.Device{UUIDHash: dao.Keccak256([]byte(*u)), Model: known(d.Name), Driver: known(inv.Driver), CUDA: known(inv.CUDA), ECC: d.ECC, MIG: d.MIG}})
		}
	}
	return out
}

// openGPU leases the first GPU that is fit and starts an engine on it.
func openGPU(ctx context.Context, dir string, log *slog.Logger) (*compute, error) {
	inv, err := gpu.Read(ctx)
	if err != nil {
		return nil, err
	}
	if !inv.Available {
		return nil, fmt.Errorf("%w: %s", errNoGPU, inv.Reason)
	}
	plugin, ok := xla.FindPlugin(os.LookupEnv, filepath.Glob)
	if !ok {
		return nil, errNoPlugin
	}
	driver, err := gpu.OpenSystem()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, errors.Join(err, driver.Close())
	}
	xids, err := gpu.OpenXidLog(filepath.Join(dir, "xid.jsonl"), time.Now())
	if err != nil {
		return nil, errors.Join(err, driver.Close())
	}
	list := candidates(inv)
	a, err := lease(driver, xids, list, leases(), log)
	if err != nil {
		return nil, errors.Join(err, driver.Close())
	}
	e, err := xla.Open(xla.Backend{Plugin: plugin, Device: a.uuid, Model: a.device.Model, Driver: a.device.Driver})
	if err != nil {
		a.close()
		return nil, err
	}
	plain, err := engine.New()
	if err != nil {
		a.close()
		return nil, errors.Join(err, e.Close())
	}
	log.Info("computing on a GPU", "model", a.device.Model, "class", e.Class())
	return &compute{engine: e, plain: plain, gpu: a}, nil
}

// lease takes the first candidate that is fit and free.
func lease(driver *gpu.Driver, xids *gpu.XidLog, list []candidate, dir string, log *slog.Logger) (*accelerator, error) {
	var refused []error
	for _, c := range list {
		err := driver.Admit(c.uuid, gpu.Need{}, xids.Of(c.uuid), time.Now())
		if err == nil {
			var l *gpu.Lease
			if l, err = gpu.Take(dir, c.uuid); err == nil {
				return &accelerator{driver: driver, lease: l, xids: xids, uuid: c.uuid, device: c.device, log: log}, nil
			}
		}
		log.Warn("GPU refused", "model", c.device.Model, "refusal", gpu.Refusal(err), "error", err)
		refused = append(refused, fmt.Errorf("%s: %w", c.device.Model, err))
	}
	return nil, errors.Join(append([]error{errNoGPU}, refused...)...)
}

// calibrationFile is the micro-train's time on one device and hardware class.
type calibrationFile struct {
	Class  string              `json:"class"`
	Device dao.Hash            `json:"device"`
	Result receipt.Calibration `json:"result"`
}

// calibrate runs the micro-train, once for a device and class: what it found is
// kept at path.
func (c *compute) calibrate(ctx context.Context, path string) error {
	f := calibrationFile{Class: c.engine.Class()}
	if c.gpu != nil {
		f.Device = c.gpu.device.UUIDHash
	}
	var before calibrationFile
	if raw, err := os.ReadFile(path); err == nil && json.Unmarshal(raw, &before) == nil &&
		before.Class == f.Class && before.Device == f.Device && before.Result.Name == engine.CalibrationName && before.Result.Micros > 0 {
		c.calibrated.Store(&before.Result)
		return nil
	}
	got, err := c.engine.Calibrate(ctx, time.Now)
	if err != nil {
		return err
	}
	f.Result = receipt.Calibration{Name: got.Name, Micros: got.Micros}
	c.calibrated.Store(&f.Result)
	raw, err := json.Marshal(f)
	if err != nil {
		return err
	}
	return os.WriteFile(path, raw, 0o600)
}

// look is for status: what the device reports, and the name of its refusal.
func (c *compute) look() (*gpu.Reading, string) {
	if c.gpu == nil {
		return nil, ""
	}
	unfit := gpu.Refusal(c.admit(gpu.Need{}))
	r, err := c.gpu.driver.Look(c.gpu.uuid, time.Now())
	if err != nil {
		return nil, unfit
	}
	return &r, unfit
}

// admit refuses work while the device is not fit for it; nil on the processor.
func (c *compute) admit(need gpu.Need) error {
	if c.gpu == nil {
		return nil
	}
	return c.gpu.driver.Admit(c.gpu.uuid, need, c.gpu.xids.Of(c.gpu.uuid), time.Now())
}

// measure does work and says what the device reported meanwhile; nil on the
// processor, which has no such sensors.
func (c *compute) measure(ctx context.Context, work func() error) (*gpu.Measurement, error) {
	if c.gpu == nil {
		return nil, work()
	}
	a := c.gpu
	// One at a time: what the device reports cannot be told apart.
	a.busy.Lock()
	defer a.busy.Unlock()
	w, err := a.driver.Watch(ctx, a.uuid, telemetryPeriod, func(x gpu.Xid) {
		if err := a.xids.Add(a.uuid, x); err != nil {
			a.log.Warn("a driver error is not on disk", "xid", x.Code, "error", err)
		}
	})
	if err != nil {
		return nil, err
	}
	err = work()
	m := w.Stop()
	return &m, err
}

// work is measure for the trainer: only while the device is fit, with memory for
// the job free.
func (c *compute) work(ctx context.Context, j trainer.Job, do func() error) (trainer.Metered, error) {
	if err := c.admit(gpu.Need{MemoryBytes: jobBytes(j)}); err != nil {
		return trainer.Metered{}, fmt.Errorf("%w: %s: %w", trainer.ErrUnfit, gpu.Refusal(err), err)
	}
	m, err := c.measure(ctx, do)
	var r receipt.Receipt
	c.stamp(&r, m)
	return trainer.Metered{EnergyMethod: r.EnergyMethod, EnergyMilliJoules: r.EnergyMilliJoules, Throttles: r.Throttles, XidErrors: r.XidErrors}, err
}

// jobBytes is about what a job takes on a device: parameters, gradients and the
// optimizer's two moments, and a batch with room for activations.
func jobBytes(j trainer.Job) uint64 {
	const float, copies, room = 4, 4, 256 << 20
	return float*copies*uint64(len(j.Params)) + float*16*uint64(j.Spec.BatchSize)*uint64(j.Inputs) + room
}

// device is the accelerator's part of a receipt; nil on the processor.
func (c *compute) device() *receipt.Device {
	if c.gpu == nil {
		return nil
	}
	return &c.gpu.device
}

// stamp puts what the device reported into a receipt. Without a measurement
// everything stays null.
func (c *compute) stamp(r *receipt.Receipt, m *gpu.Measurement) {
	r.EnergyMethod = receipt.EnergyNone
	if c.gpu == nil {
		return
	}
	r.Device = &c.gpu.device
	if m == nil {
		return
	}
	r.EnergyMethod, r.EnergyMilliJoules, r.Throttles = receipt.EnergyMethod(m.EnergyMethod), m.EnergyMJ, m.Throttles
	if m.Xids != nil {
		r.XidErrors = new(uint64(len(m.Xids)))
	}
}

func (c *compute) close() error {
	err := c.engine.Close()
	if c.plain != c.engine {
		err = errors.Join(err, c.plain.Close())
	}
	if c.gpu != nil {
		c.gpu.close()
	}
	return err
}

func (a *accelerator) close() {
	if err := errors.Join(a.lease.Release(), a.driver.Close()); err != nil {
		a.log.Warn("giving the GPU back", "error", err)
	}
}
