package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/trainer/engine"
	"sahm/trainer/engine/xla"
	"sahm/trainer/gpu"
	"sahm/trainer/receipt"
)

// How near the device must come to the processor. Sums in another order differ
// in the last bits, and training makes a difference grow: the parameters are
// compared after few steps, the mean loss after all of them. A plugin for the
// processor stays below a hundredth of either.
const (
	smokeTolerance     = 1e-3 // of a parameter, after compareSteps
	smokeLossTolerance = 1e-2 // of the mean loss, after smokeSteps
	compareSteps       = 10
	smokeSteps         = 100
)

// errDiffers reports a device that does not compute what the processor does.
var errDiffers = errors.New("the results differ from the processor's by more than the tolerance")

// smokeOutput is what the smoke command prints.
type smokeOutput struct {
	GPU         bool               `json:"gpu"` // false: --without-gpu
	Class       string             `json:"class"`
	Tolerance   float64            `json:"parameter_tolerance"`
	LossWithin  float64            `json:"loss_tolerance"`
	Models      []smokeModel       `json:"models"`
	Calibration engine.Calibration `json:"calibration"`
	Signer      dao.Address        `json:"signer"`
}

// smokeModel is one model trained twice: on the device and on the processor.
type smokeModel struct {
	Name             string  `json:"name"`
	Steps            int     `json:"steps"`
	Samples          uint64  `json:"samples"`
	FLOPs            uint64  `json:"flops"`
	Seconds          float64 `json:"seconds"` // on the device, compilation left out
	FLOPsPerSecond   float64 `json:"flops_per_second"`
	ProcessorSeconds float64 `json:"processor_seconds"`
	LargestParameter float64 `json:"largest_parameter_difference"` // after compareSteps
	LossDifference   float64 `json:"loss_difference"`
	Same             bool    `json:"within_tolerance"`

	Measured  *gpu.Measurement `json:"measured"` // null without NVML
	Receipt   json.RawMessage  `json:"receipt"`
	Signature protocol.Bytes   `json:"signature"`
}

func smokeCommand(ctx context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("smoke", flag.ContinueOnError)
	fs.SetOutput(stderr)
	asJSON := fs.Bool("json", false, "print JSON")
	without := fs.Bool("without-gpu", false, "load the plugin that "+xla.PluginVariable+" names on a machine without a GPU: a rehearsal")
	dir := fs.String("dir", os.TempDir(), "directory of this trainer's state")
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	log := (&config{}).logger(stderr)
	c, err := openSmoke(ctx, *without, *dir, log)
	if err != nil {
		return err
	}
	out, err := smoke(ctx, c, time.Now)
	out.GPU = !*without
	if err = errors.Join(err, c.close()); err != nil && !errors.Is(err, errDiffers) {
		return err
	}
	if *asJSON {
		return errors.Join(json.NewEncoder(stdout).Encode(out), err)
	}
	return errors.Join(out.table(stdout), err)
}

func openSmoke(ctx context.Context, without bool, dir string, log *slog.Logger) (*compute, error) {
	if !without {
		return openGPU(ctx, dir, log)
	}
	plugin, ok := xla.FindPlugin(os.LookupEnv, filepath.Glob)
	if !ok {
		return nil, errNoPlugin
	}
	e, err := xla.Open(xla.Backend{Plugin: plugin})
	if err != nil {
		return nil, err
	}
	plain, err := engine.New()
	if err != nil {
		return nil, errors.Join(err, e.Close())
	}
	return &compute{engine: e, plain: plain, why: "--without-gpu"}, nil
}

// smoke trains a perceptron and a convolutional network on the device and on
// the processor, compares them, and signs a receipt for each of the device's
// trainings with a key that nobody keeps.
func smoke(ctx context.Context, c *compute, now func() time.Time) (smokeOutput, error) {
	out := smokeOutput{Class: c.engine.Class(), Tolerance: smokeTolerance, LossWithin: smokeLossTolerance}
	var err error
	if out.Calibration, err = c.engine.Calibrate(ctx, now); err != nil {
		return out, err
	}
	var secret [32]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return out, fmt.Errorf("draw key: %w", err)
	}
	key, err := typed.NewKey(secret[:])
	if err != nil {
		return out, err
	}
	out.Signer = key.Address()
	var chain receipt.Chain
	for _, b := range benchCases()[1:3] {
		m, r, err := c.smokeOne(ctx, b, out.Calibration, now)
		if err == nil {
			r.Trainer = key.Address()
			chain, err = m.sign(key, chain, r)
		}
		if err != nil {
			return out, fmt.Errorf("%s: %w", b.name, err)
		}
		out.Models = append(out.Models, m)
	}
	for _, m := range out.Models {
		if !m.Same {
			return out, fmt.Errorf("%w: %s", errDiffers, m.Name)
		}
	}
	return out, nil
}

// smokeOne trains one model on both and drafts the receipt of the device's
// part.
func (c *compute) smokeOne(ctx context.Context, b benchCase, calibrated engine.Calibration, now func() time.Time) (smokeModel, receipt.Receipt, error) {
	none := receipt.Receipt{}
	in := engine.TrainInput{Spec: b.spec, Inputs: b.inputs, Classes: b.classes, Params: model.Init(b.spec, b.inputs, b.classes, dao.Hash{1}), Seed: dao.Hash{2}}
	in.X, in.Y = engine.Noise(1024, b.inputs, b.classes)
	in.Steps = compareSteps // which also compiles
	var early [2]engine.TrainOutput
	for i, e := range []*engine.Engine{c.engine, c.plain} {
		var err error
		if early[i], err = e.Train(ctx, in); err != nil {
			return smokeModel{}, none, err
		}
	}
	in.Steps = smokeSteps
	began := now()
	var got engine.TrainOutput
	measured, err := c.measure(ctx, func() (err error) {
		got, err = c.engine.Train(ctx, in)
		return err
	})
	if err != nil {
		return smokeModel{}, none, err
	}
	busy := max(now().Sub(began), time.Microsecond)
	began = now()
	want, err := c.plain.Train(ctx, in)
	if err != nil {
		return smokeModel{}, none, err
	}
	m := smokeModel{Name: b.name, Steps: got.Steps, Samples: got.Samples, FLOPs: got.FLOPs, Seconds: busy.Seconds(), ProcessorSeconds: now().Sub(began).Seconds(),
		FLOPsPerSecond: float64(got.FLOPs) / busy.Seconds(), LossDifference: math.Abs(got.Loss - want.Loss), Measured: measured}
	for i, p := range early[0].Params {
		m.LargestParameter = max(m.LargestParameter, math.Abs(float64(p)-float64(early[1].Params[i])))
	}
	m.Same = m.LargestParameter <= smokeTolerance && m.LossDifference <= smokeLossTolerance

	data := sha256.New()
	for _, v := range in.X {
		data.Write(binary.LittleEndian.AppendUint32(nil, math.Float32bits(v)))
	}
	ms := uint64(busy.Milliseconds())
	cal := receipt.Calibration{Name: calibrated.Name, Micros: calibrated.Micros}
	r := receipt.Receipt{
		Version: receipt.V2, RunID: dao.Keccak256([]byte("sahm/smoke/v1")), Attempt: 1, Role: receipt.Training,
		DatasetID: dao.Keccak256([]byte("sahm/smoke/noise/v1")), DatasetVersion: 1, SpecHash: b.spec.Hash(), DataHash: dao.Hash(data.Sum(nil)),
		InitialModelHash: model.Hash(in.Params), FinalModelHash: model.Hash(got.Params),
		LastStep: uint64(got.Steps) - 1, Steps: uint64(got.Steps), Samples: got.Samples, FLOPs: got.FLOPs,
		Operations: []receipt.Operations{{DType: model.DType, Count: got.FLOPs}}, FLOPFormula: b.spec.Family.Formula(), Class: c.engine.Class(),
		WallMs: ms, BusyMs: ms, Calibration: &cal, ReferenceMs: new(cal.Reference(ms)), Audit: receipt.SelfAttested,
	}
	c.stamp(&r, measured)
	return m, r, nil
}

// sign signs a receipt for no run and no contract: chain 0, escrow 0.
func (m *smokeModel) sign(key typed.Signer, chain receipt.Chain, r receipt.Receipt) (receipt.Chain, error) {
	r = chain.Next(r)
	if err := r.Plausible(); err != nil {
		return nil, err
	}
	domain := typed.EscrowDomain(0, dao.Address{})
	sig, err := typed.Sign(key, domain, r)
	if err != nil {
		return nil, err
	}
	if err := typed.Verify(domain, r, sig, key.Address()); err != nil {
		return nil, err
	}
	m.Receipt, m.Signature = r.Canonical(), sig
	return chain.Add(r)
}

func (o smokeOutput) table(w io.Writer) error {
	if !o.GPU {
		fmt.Fprintln(w, "REHEARSAL: no GPU took part in this; nothing below says anything about one")
	}
	fmt.Fprintf(w, "engine       %s\n", o.Class)
	fmt.Fprintf(w, "calibration  %s: %.3f s\n", o.Calibration.Name, o.Calibration.Took.Seconds())
	for _, m := range o.Models {
		verdict := "same"
		if !m.Same {
			verdict = "DIFFERS"
		}
		fmt.Fprintf(w, "%-16s %d steps, %.3f s (processor %.3f s), %.2f GFLOP/s; against the processor: parameters %.2g (at most %g), loss %.2g (at most %g): %s\n",
			m.Name, m.Steps, m.Seconds, m.ProcessorSeconds, m.FLOPsPerSecond/1e9, m.LargestParameter, o.Tolerance, m.LossDifference, o.LossWithin, verdict)
	}
	for _, m := range o.Models {
		if d := m.Measured; d != nil {
			fmt.Fprintf(w, "\n%s: energy %s mJ (%s), throttled %s times, utilisation %s %%, peak memory %s bytes, clocks %s to %s MHz, %d readings\n",
				m.Name, text(d.EnergyMJ), d.EnergyMethod, text(d.Throttles), text(d.MeanUtilisation), text(d.PeakMemoryBytes), text(d.MinGraphicsMHz), text(d.MaxGraphicsMHz), d.Readings)
		}
		fmt.Fprintf(w, "\nreceipt    %s\nsigned by  %s\nsignature  0x%x\n", m.Receipt, o.Signer, []byte(m.Signature))
	}
	return nil
}
