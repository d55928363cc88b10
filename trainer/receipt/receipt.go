// Package receipt is the compute receipt: a trainer's signed statement of what
// it computed for one run, from which model to which model, on which data, with
// how many floating-point operations (which are what is paid for), how long it
// took and on what device.
//
// It signs nothing (the digest comes from StructHash and dao/typed) and checks
// nothing against a chain or a recomputation (see trainer/verify). What the
// device reports is the trainer's word: it serves to refuse the impossible
// (Plausible), never to pay. The package promises one canonical JSON encoding
// and one EIP-712 encoding, and that a value nobody measured is null in both,
// never zero.
package receipt

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"unicode/utf8"

	"sahm/dao"
)

// ErrBadReceipt is wrapped by every error of Parse and Validate.
var ErrBadReceipt = errors.New("bad receipt")

// Versions. V2 adds the range and root of steps, operations by type and the
// calibration, and its Previous is per device. V1 is still read: its encodings
// and hashes stay what they were.
const (
	V1 = 1
	V2 = 2
)

// Version is the oldest version that is accepted.
const Version = V1

// maxBytes and maxText bound what is read and what a text field holds.
const (
	maxBytes = 64 << 10
	maxText  = 256
	maxTypes = 8
)

// Role is what the trainer did.
type Role string

// Roles: local training for one dataset, or evaluation on the validation set.
const (
	Training   Role = "training"
	Evaluation Role = "evaluation"
)

// EnergyMethod is how energy was measured.
type EnergyMethod string

// Energy methods of protocols §8.
const (
	EnergyNone    EnergyMethod = "none"
	EnergyTotal   EnergyMethod = "nvml_total"
	EnergySampled EnergyMethod = "nvml_sampled"
)

// AuditState is how far the work was checked.
type AuditState string

// Audit states of protocols §8.
const (
	AuditNone     AuditState = "none"
	AuditSampled  AuditState = "sampled"
	AuditReplayed AuditState = "replayed"
	AuditDisputed AuditState = "disputed"
	SelfAttested  AuditState = "self-attested"
)

// Receipt covers rounds FirstRound to LastRound, both included, of one attempt
// by one trainer for one dataset version. Pointers are nil, and null in JSON,
// where nothing was measured. The tags are V2's.
type Receipt struct {
	Version        uint32        `json:"version"`
	RunID          dao.RunID     `json:"runId"`
	Attempt        uint32        `json:"attempt"`
	Role           Role          `json:"role"`
	FirstRound     uint32        `json:"firstRound"`
	LastRound      uint32        `json:"lastRound"`
	Trainer        dao.Address   `json:"trainer"`
	DatasetID      dao.DatasetID `json:"datasetId"`
	DatasetVersion uint32        `json:"datasetVersion"`
	// Previous is the Hash of this trainer's last receipt on the same device
	// (see Chain), in V1 on any; zero for the first.
	Previous dao.Hash `json:"previous"`

	SpecHash         dao.Hash `json:"specHash"`         // model.Spec.Hash
	DataHash         dao.Hash `json:"dataHash"`         // SHA-256 of the dataset's plaintext
	InitialModelHash dao.Hash `json:"initialModelHash"` // model.Hash entering FirstRound
	FinalModelHash   dao.Hash `json:"finalModelHash"`   // model.Hash of the trainer's own last parameters

	// StepRoot is the root of the committed steps (trainer/verify), zero where
	// none were committed. V2.
	StepRoot dao.Hash `json:"stepRoot"`
	// FirstStep and LastStep are numbered from the attempt's first step, both
	// included; both zero without steps. V2.
	FirstStep uint64 `json:"firstStep"`
	LastStep  uint64 `json:"lastStep"`

	Steps   uint64 `json:"steps"`
	Samples uint64 `json:"samples"`
	// FLOPs is counted from the model by the named formula, which anyone can
	// repeat: it is what is paid for. In V2 it is the sum of Operations.
	FLOPs       uint64       `json:"flops"`
	Operations  []Operations `json:"operations"`  // V2: rising by type
	FLOPFormula string       `json:"flopFormula"` // model.Family.Formula
	DType       string       `json:"-"`           // V1: of all operations
	Class       string       `json:"class"`       // engine.Engine.Class

	WallMs    uint64 `json:"wallMs"`    // from first to last step
	BusyMs    uint64 `json:"busyMs"`    // computing
	StalledMs uint64 `json:"stalledMs"` // waiting for input or aggregate

	Device            *Device      `json:"device"`
	EnergyMethod      EnergyMethod `json:"energyMethod"`
	EnergyMilliJoules *uint64      `json:"energyMilliJoules"`
	Throttles         *uint64      `json:"throttles"`
	XidErrors         *uint64      `json:"xidErrors"`
	// Calibration is how long the micro-train took on this device. V2.
	Calibration *Calibration `json:"calibration"`
	// ReferenceMs is BusyMs in reference milliseconds: in V2 exactly what
	// Calibration makes of it.
	ReferenceMs *uint64 `json:"referenceMs"`

	Audit AuditState `json:"audit"`
}

// Operations are the floating-point operations on one type.
type Operations struct {
	DType string `json:"dtype"` // "float32", "bfloat16"
	Count uint64 `json:"count"`
}

// Calibration is one run of a fixed, named micro-train (engine.Calibrate).
type Calibration struct {
	Name   string `json:"name"`
	Micros uint64 `json:"micros"` // ≥ 1
}

// Reference turns time on the device into reference time. A reference second
// is what a machine does in a second on which the micro-train takes a second,
// so no machine has to be kept as a yardstick. It rounds down and saturates.
func (c Calibration) Reference(busyMs uint64) uint64 {
	hi, lo := bits.Mul64(busyMs, 1_000_000)
	if c.Micros == 0 || hi >= c.Micros {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, c.Micros)
	return q
}

// Device is the accelerator, as its driver names it.
type Device struct {
	UUIDHash dao.Hash `json:"uuidHash"` // Keccak-256 of the UUID's text
	Model    string   `json:"model"`
	Driver   string   `json:"driver"`
	CUDA     string   `json:"cuda"`
	ECC      *bool    `json:"ecc"`
	MIG      *bool    `json:"mig"`
}

// Parse reads and validates a receipt of either version, refusing unknown
// fields and trailing data.
func Parse(data []byte) (Receipt, error) {
	if len(data) > maxBytes {
		return Receipt{}, fmt.Errorf("%w: %d bytes, at most %d", ErrBadReceipt, len(data), maxBytes)
	}
	var v struct {
		Version uint32 `json:"version"`
	}
	if err := json.Unmarshal(data, &v); err != nil {
		return Receipt{}, fmt.Errorf("%w: %v", ErrBadReceipt, err)
	}
	var r Receipt
	var old receiptV1
	into := any(&r)
	if v.Version == V1 {
		into = &old
	}
	// The first reading refused data after the receipt.
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return Receipt{}, fmt.Errorf("%w: %v", ErrBadReceipt, err)
	}
	if v.Version == V1 {
		r = old.receipt()
	}
	return r, r.Validate()
}

// Validate checks what can be checked on the receipt alone.
func (r Receipt) Validate() error {
	switch {
	case r.Version != V1 && r.Version != V2:
		return fmt.Errorf("%w: version %d", ErrBadReceipt, r.Version)
	case r.Role != Training && r.Role != Evaluation:
		return fmt.Errorf("%w: role %q", ErrBadReceipt, r.Role)
	case r.FirstRound > r.LastRound:
		return fmt.Errorf("%w: rounds %d to %d", ErrBadReceipt, r.FirstRound, r.LastRound)
	case r.RunID.IsZero() || r.Trainer.IsZero() || r.DatasetID.IsZero():
		return fmt.Errorf("%w: run, trainer or dataset is missing", ErrBadReceipt)
	case r.SpecHash.IsZero() || r.DataHash.IsZero() || r.InitialModelHash.IsZero() || r.FinalModelHash.IsZero():
		return fmt.Errorf("%w: spec, data, initial or final hash is missing", ErrBadReceipt)
	case r.Role == Training && (r.Steps == 0 || r.Samples < r.Steps || r.FLOPs == 0):
		return fmt.Errorf("%w: %d steps, %d samples, %d FLOPs", ErrBadReceipt, r.Steps, r.Samples, r.FLOPs)
	case r.FLOPFormula == "" || r.Class == "":
		return fmt.Errorf("%w: FLOP formula or class is missing", ErrBadReceipt)
	case r.BusyMs > r.WallMs || r.StalledMs > r.WallMs-r.BusyMs:
		return fmt.Errorf("%w: busy %d ms and stalled %d ms exceed wall %d ms", ErrBadReceipt, r.BusyMs, r.StalledMs, r.WallMs)
	case (r.EnergyMethod == EnergyNone) != (r.EnergyMilliJoules == nil):
		return fmt.Errorf("%w: energy without method or method without energy", ErrBadReceipt)
	case r.EnergyMethod != EnergyNone && r.EnergyMethod != EnergyTotal && r.EnergyMethod != EnergySampled:
		return fmt.Errorf("%w: energy method %q", ErrBadReceipt, r.EnergyMethod)
	}
	switch r.Audit {
	case AuditNone, AuditSampled, AuditReplayed, AuditDisputed, SelfAttested:
	default:
		return fmt.Errorf("%w: audit state %q", ErrBadReceipt, r.Audit)
	}
	check := r.validateV1
	if r.Version == V2 {
		check = r.validateV2
	}
	if err := check(); err != nil {
		return err
	}
	texts := []string{r.FLOPFormula, r.DType, r.Class}
	for _, o := range r.Operations {
		texts = append(texts, o.DType)
	}
	if r.Calibration != nil {
		texts = append(texts, r.Calibration.Name)
	}
	if r.Device != nil {
		texts = append(texts, r.Device.Model, r.Device.Driver, r.Device.CUDA)
	}
	for _, s := range texts {
		if len(s) > maxText || !utf8.ValidString(s) {
			return fmt.Errorf("%w: a text is not UTF-8 or longer than %d bytes", ErrBadReceipt, maxText)
		}
	}
	return nil
}

// validateV2 checks what the second version added.
func (r Receipt) validateV2() error {
	if r.DType != "" || len(r.Operations) == 0 || len(r.Operations) > maxTypes {
		return fmt.Errorf("%w: operations on 1 to %d types are needed", ErrBadReceipt, maxTypes)
	}
	var sum uint64
	for i, o := range r.Operations {
		if o.DType == "" || i > 0 && o.DType <= r.Operations[i-1].DType {
			return fmt.Errorf("%w: types of operations must be named and rise", ErrBadReceipt)
		}
		var carry uint64
		if sum, carry = bits.Add64(sum, o.Count, 0); carry != 0 {
			return fmt.Errorf("%w: the sum of operations overflows", ErrBadReceipt)
		}
	}
	span := r.LastStep - r.FirstStep + 1 // 0 for the whole range, which no one walks
	if r.Steps == 0 {
		span = r.LastStep
	}
	switch {
	case sum != r.FLOPs:
		return fmt.Errorf("%w: operations add up to %d, not %d", ErrBadReceipt, sum, r.FLOPs)
	case r.FirstStep > r.LastStep || span != r.Steps:
		return fmt.Errorf("%w: %d steps from %d to %d", ErrBadReceipt, r.Steps, r.FirstStep, r.LastStep)
	case (r.Calibration == nil) != (r.ReferenceMs == nil):
		return fmt.Errorf("%w: reference time without calibration or calibration without reference time", ErrBadReceipt)
	}
	if c := r.Calibration; c != nil && (c.Name == "" || c.Micros == 0 || *r.ReferenceMs != c.Reference(r.BusyMs)) {
		return fmt.Errorf("%w: %d ms busy are not %d reference ms at %d µs", ErrBadReceipt, r.BusyMs, *r.ReferenceMs, c.Micros)
	}
	return nil
}

// Canonical is the one JSON encoding: no white space, fields in the order of
// the struct, nothing HTML-escaped. An invalid receipt encodes to nil.
func (r Receipt) Canonical() []byte {
	if r.Validate() != nil {
		return nil
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	v := any(r)
	if r.Version == V1 {
		v = newReceiptV1(r)
	}
	if enc.Encode(v) != nil {
		return nil
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
