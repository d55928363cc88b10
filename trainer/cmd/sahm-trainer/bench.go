package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"text/tabwriter"
	"time"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/trainer/engine"
	"sahm/trainer/gpu"
	"sahm/trainer/receipt"
)

// benchOutput is what the bench command prints as JSON.
type benchOutput struct {
	Class       string             `json:"class"`
	Device      *receipt.Device    `json:"device"` // null: the processor
	NoGPU       string             `json:"no_gpu,omitempty"`
	Threads     int                `json:"threads"`
	Calibration engine.Calibration `json:"calibration"`
	Rows        []benchRow         `json:"rows"`
}

// benchRow is one spec trained for a while. Every training is done twice from
// one start; its operations count as verified when both ended in the same
// parameters, bit for bit.
type benchRow struct {
	Name             string   `json:"name"`
	SpecHash         dao.Hash `json:"spec_hash"`
	Batch            int      `json:"batch"`
	Steps            uint64   `json:"steps"` // in both
	Samples          uint64   `json:"samples"`
	Seconds          float64  `json:"seconds"`
	SamplesPerSecond float64  `json:"samples_per_second"`
	VerifiedFLOPs    uint64   `json:"verified_flops"`
	FLOPsPerSecond   float64  `json:"flops_per_second"`
	Formula          string   `json:"formula"`
	ReferenceSeconds float64  `json:"reference_seconds"`
	EnergyMethod     string   `json:"energy_method"`
	EnergyMJ         *uint64  `json:"energy_mj"`
	JoulesPerFLOP    *float64 `json:"joules_per_flop"`
	MFU              *float64 `json:"mfu"`
}

// benchCase is a spec with the width of its data.
type benchCase struct {
	name            string
	spec            model.Spec
	inputs, classes int
}

// benchCases are one of each family, larger than the defaults that a market's
// small tables want.
func benchCases() []benchCase {
	family := func(f model.Family, batch int, change func(*model.Spec)) model.Spec {
		s := model.DefaultSpec(f)
		s.BatchSize = batch
		if change != nil {
			change(&s)
		}
		return s
	}
	return []benchCase{
		{"logistic 104-2", family(model.Logistic, 256, nil), 104, 2},
		{"mlp 784-128-10", family(model.MLP, 64, func(s *model.Spec) { s.Hidden = []int{128} }), 784, 10},
		{"cnn 8×8", family(model.CNN, 64, nil), 64, 10},
		{"fttransformer 14", family(model.FTTransformer, 64, nil), 14, 2},
	}
}

func benchCommand(ctx context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("bench", flag.ContinueOnError)
	fs.SetOutput(stderr)
	asJSON := fs.Bool("json", false, "print JSON")
	backend := fs.String("backend", backendAuto, "auto, cpu or gpu")
	dir := fs.String("dir", os.TempDir(), "directory of this trainer's state")
	seconds := fs.Float64("seconds", 2, "how long each spec is trained, about")
	file := fs.String("spec", "", "train this model spec instead of one of each family")
	inputs := fs.Int("inputs", 64, "features a row, with --spec")
	classes := fs.Int("classes", 10, "classes, with --spec")
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	if *backend != backendAuto && *backend != backendCPU && *backend != backendGPU {
		return fmt.Errorf("%w: --backend is auto, cpu or gpu", errUsage)
	}
	if !(*seconds > 0 && *seconds <= 600) {
		return fmt.Errorf("%w: --seconds is between 0 and 600", errUsage)
	}
	cases := benchCases()
	if *file != "" {
		raw, err := os.ReadFile(*file)
		if err != nil {
			return err
		}
		spec, err := model.ParseSpec(raw)
		if err != nil {
			return fmt.Errorf("%s: %w", *file, err)
		}
		cases = []benchCase{{string(spec.Family), spec, *inputs, *classes}}
	}
	c, err := openCompute(ctx, *backend, *dir, (&config{}).logger(stderr))
	if err != nil {
		return err
	}
	out, err := bench(ctx, c, cases, time.Duration(*seconds*float64(time.Second)), time.Now)
	if err := errors.Join(err, c.close()); err != nil {
		return err
	}
	if *asJSON {
		return json.NewEncoder(stdout).Encode(out)
	}
	return out.table(stdout)
}

func bench(ctx context.Context, c *compute, cases []benchCase, each time.Duration, now func() time.Time) (benchOutput, error) {
	out := benchOutput{Class: c.engine.Class(), NoGPU: c.why, Threads: runtime.GOMAXPROCS(0)}
	if c.gpu != nil {
		out.Device = &c.gpu.device
	}
	var err error
	if out.Calibration, err = c.engine.Calibrate(ctx, now); err != nil {
		return out, err
	}
	for _, b := range cases {
		row, err := c.benchOne(ctx, b, out.Calibration, each, now)
		if err != nil {
			return out, fmt.Errorf("%s: %w", b.name, err)
		}
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

// benchOne finds how many steps take about half of each, then trains twice.
func (c *compute) benchOne(ctx context.Context, b benchCase, cal engine.Calibration, each time.Duration, now func() time.Time) (benchRow, error) {
	spec := b.spec
	in := engine.TrainInput{Spec: spec, Inputs: b.inputs, Classes: b.classes, Params: model.Init(spec, b.inputs, b.classes, dao.Hash{1}), Seed: dao.Hash{2}, Steps: 1}
	in.X, in.Y = engine.Noise(max(4*spec.BatchSize, 256), b.inputs, b.classes)
	train := func() (engine.TrainOutput, error) { return c.engine.Train(ctx, in) }
	if _, err := train(); err != nil { // compiles
		return benchRow{}, err
	}
	for {
		began := now()
		if _, err := train(); err != nil {
			return benchRow{}, err
		}
		took := max(now().Sub(began), time.Microsecond)
		if took >= each/8 || in.Steps >= 100_000 {
			in.Steps = min(max(int(float64(in.Steps)*float64(each/2)/float64(took)), 1), 100_000)
			break
		}
		in.Steps *= 2
	}
	var first, second engine.TrainOutput
	began := now()
	m, err := c.measure(ctx, func() (err error) {
		if first, err = train(); err != nil {
			return err
		}
		second, err = train()
		return err
	})
	if err != nil {
		return benchRow{}, err
	}
	took := max(now().Sub(began), time.Microsecond)
	row := benchRow{
		Name: b.name, SpecHash: spec.Hash(), Batch: spec.BatchSize, Steps: uint64(first.Steps + second.Steps), Samples: first.Samples + second.Samples,
		Seconds: took.Seconds(), Formula: spec.Family.Formula(), EnergyMethod: string(receipt.EnergyNone),
	}
	flops := first.FLOPs + second.FLOPs
	if model.Hash(first.Params) == model.Hash(second.Params) {
		row.VerifiedFLOPs = flops
	}
	row.SamplesPerSecond, row.FLOPsPerSecond = float64(row.Samples)/took.Seconds(), float64(flops)/took.Seconds()
	row.ReferenceSeconds = took.Seconds() / cal.Took.Seconds()
	row.energy(c, m, flops, took)
	return row, nil
}

// energy fills in what only a GPU tells.
func (row *benchRow) energy(c *compute, m *gpu.Measurement, flops uint64, took time.Duration) {
	var r receipt.Receipt
	c.stamp(&r, m)
	row.EnergyMethod, row.EnergyMJ = string(r.EnergyMethod), r.EnergyMilliJoules
	if row.EnergyMJ != nil && row.VerifiedFLOPs > 0 {
		row.JoulesPerFLOP = new(float64(*row.EnergyMJ) / 1000 / float64(row.VerifiedFLOPs))
	}
	r.Version, r.Operations, r.BusyMs = receipt.V2, []receipt.Operations{{DType: model.DType, Count: flops}}, uint64(took.Milliseconds())
	if u, ok := r.MFU(); ok {
		row.MFU = &u
	}
}

func (o benchOutput) table(w io.Writer) error {
	fmt.Fprintf(w, "engine       %s, %d threads\n", o.Class, o.Threads)
	if o.Device != nil {
		fmt.Fprintf(w, "device       %s, driver %s, CUDA %s\n", o.Device.Model, o.Device.Driver, o.Device.CUDA)
	} else {
		fmt.Fprintf(w, "device       the processor (%s)\n", o.NoGPU)
	}
	fmt.Fprintf(w, "calibration  %s: %.3f s, %.2f GFLOP/s\n\n", o.Calibration.Name, o.Calibration.Took.Seconds(), float64(o.Calibration.FLOPs)/o.Calibration.Took.Seconds()/1e9)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "spec\tbatch\tsamples/s\tverified GFLOP\tGFLOP/s\treference s\tenergy J\tpJ/FLOP\tMFU %\t")
	for _, r := range o.Rows {
		energy, joules, mfu := "-", "-", "-"
		if r.EnergyMJ != nil {
			energy = fmt.Sprintf("%.1f", float64(*r.EnergyMJ)/1000)
		}
		if r.JoulesPerFLOP != nil {
			joules = fmt.Sprintf("%.1f", *r.JoulesPerFLOP*1e12)
		}
		if r.MFU != nil {
			mfu = fmt.Sprintf("%.1f", *r.MFU*100)
		}
		fmt.Fprintf(t, "%s\t%d\t%.0f\t%.2f\t%.2f\t%.2f\t%s\t%s\t%s\t\n", r.Name, r.Batch, r.SamplesPerSecond, float64(r.VerifiedFLOPs)/1e9, r.FLOPsPerSecond/1e9, r.ReferenceSeconds, energy, joules, mfu)
	}
	return t.Flush()
}
