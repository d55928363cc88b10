// Package receipt is the compute receipt: a trainer's signed statement of what
// it computed for one run, from which model to which model, on which data, with
// how many floating-point operations (which are what is paid for), how long it
// took and on what device.
//
// It signs nothing (the digest comes from StructHash and dao/typed) and checks
// nothing against a chain or a recomputation (see trainer/verify). It promises
// one canonical JSON encoding and one EIP-712 encoding, and that a value nobody
// measured is null in both, never zero.
package receipt

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"sahm/dao"
)

// ErrBadReceipt is wrapped by every error of Parse and Validate.
var ErrBadReceipt = errors.New("bad receipt")

// Version is the only version there is.
const Version = 1

// maxBytes and maxText bound what is read and what a text field holds.
const (
	maxBytes = 64 << 10
	maxText  = 256
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
// where nothing was measured.
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
	// Previous is the Hash of this trainer's last receipt, zero for the first.
	Previous dao.Hash `json:"previous"`

	SpecHash         dao.Hash `json:"specHash"`         // model.Spec.Hash
	DataHash         dao.Hash `json:"dataHash"`         // SHA-256 of the dataset's plaintext
	InitialModelHash dao.Hash `json:"initialModelHash"` // model.Hash entering FirstRound
	FinalModelHash   dao.Hash `json:"finalModelHash"`   // model.Hash of the trainer's own last parameters

	Steps       uint64 `json:"steps"`
	Samples     uint64 `json:"samples"`
	FLOPs       uint64 `json:"flops"`
	FLOPFormula string `json:"flopFormula"` // model.FLOPFormula
	DType       string `json:"dtype"`       // of the operations counted: "float32"
	Class       string `json:"class"`       // engine.Engine.Class

	WallMs    uint64 `json:"wallMs"`    // from first to last step
	BusyMs    uint64 `json:"busyMs"`    // computing
	StalledMs uint64 `json:"stalledMs"` // waiting for input or aggregate

	Device            *Device      `json:"device"`
	EnergyMethod      EnergyMethod `json:"energyMethod"`
	EnergyMilliJoules *uint64      `json:"energyMilliJoules"`
	Throttles         *uint64      `json:"throttles"`
	XidErrors         *uint64      `json:"xidErrors"`
	// ReferenceMs is the same work in reference milliseconds, from the
	// calibration micro-train.
	ReferenceMs *uint64 `json:"referenceMs"`

	Audit AuditState `json:"audit"`
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

// Parse reads and validates a receipt, refusing unknown fields and trailing
// data.
func Parse(data []byte) (Receipt, error) {
	if len(data) > maxBytes {
		return Receipt{}, fmt.Errorf("%w: %d bytes, at most %d", ErrBadReceipt, len(data), maxBytes)
	}
	var r Receipt
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&r); err != nil {
		return Receipt{}, fmt.Errorf("%w: %v", ErrBadReceipt, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return Receipt{}, fmt.Errorf("%w: data after the receipt", ErrBadReceipt)
	}
	return r, r.Validate()
}

// Validate checks what can be checked on the receipt alone.
func (r Receipt) Validate() error {
	switch {
	case r.Version != Version:
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
	case r.FLOPFormula == "" || r.DType == "" || r.Class == "":
		return fmt.Errorf("%w: FLOP formula, dtype or class is missing", ErrBadReceipt)
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
	texts := []string{r.FLOPFormula, r.DType, r.Class}
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

// Canonical is the one JSON encoding: no white space, fields in the order of
// the struct, nothing HTML-escaped. An invalid receipt encodes to nil.
func (r Receipt) Canonical() []byte {
	if r.Validate() != nil {
		return nil
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if enc.Encode(r) != nil {
		return nil
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
