package receipt

import (
	"fmt"

	"sahm/dao"
)

// receiptV1 is the first version's JSON.
type receiptV1 struct {
	Version           uint32        `json:"version"`
	RunID             dao.RunID     `json:"runId"`
	Attempt           uint32        `json:"attempt"`
	Role              Role          `json:"role"`
	FirstRound        uint32        `json:"firstRound"`
	LastRound         uint32        `json:"lastRound"`
	Trainer           dao.Address   `json:"trainer"`
	DatasetID         dao.DatasetID `json:"datasetId"`
	DatasetVersion    uint32        `json:"datasetVersion"`
	Previous          dao.Hash      `json:"previous"`
	SpecHash          dao.Hash      `json:"specHash"`
	DataHash          dao.Hash      `json:"dataHash"`
	InitialModelHash  dao.Hash      `json:"initialModelHash"`
	FinalModelHash    dao.Hash      `json:"finalModelHash"`
	Steps             uint64        `json:"steps"`
	Samples           uint64        `json:"samples"`
	FLOPs             uint64        `json:"flops"`
	FLOPFormula       string        `json:"flopFormula"`
	DType             string        `json:"dtype"`
	Class             string        `json:"class"`
	WallMs            uint64        `json:"wallMs"`
	BusyMs            uint64        `json:"busyMs"`
	StalledMs         uint64        `json:"stalledMs"`
	Device            *Device       `json:"device"`
	EnergyMethod      EnergyMethod  `json:"energyMethod"`
	EnergyMilliJoules *uint64       `json:"energyMilliJoules"`
	Throttles         *uint64       `json:"throttles"`
	XidErrors         *uint64       `json:"xidErrors"`
	ReferenceMs       *uint64       `json:"referenceMs"`
	Audit             AuditState    `json:"audit"`
}

func newReceiptV1(r Receipt) receiptV1 {
	return receiptV1{
		r.Version, r.RunID, r.Attempt, r.Role, r.FirstRound, r.LastRound, r.Trainer, r.DatasetID, r.DatasetVersion, r.Previous,
		r.SpecHash, r.DataHash, r.InitialModelHash, r.FinalModelHash, r.Steps, r.Samples, r.FLOPs, r.FLOPFormula, r.DType, r.Class,
		r.WallMs, r.BusyMs, r.StalledMs, r.Device, r.EnergyMethod, r.EnergyMilliJoules, r.Throttles, r.XidErrors, r.ReferenceMs, r.Audit,
	}
}

func (v receiptV1) receipt() Receipt {
	return Receipt{
		Version: v.Version, RunID: v.RunID, Attempt: v.Attempt, Role: v.Role, FirstRound: v.FirstRound, LastRound: v.LastRound,
		Trainer: v.Trainer, DatasetID: v.DatasetID, DatasetVersion: v.DatasetVersion, Previous: v.Previous,
		SpecHash: v.SpecHash, DataHash: v.DataHash, InitialModelHash: v.InitialModelHash, FinalModelHash: v.FinalModelHash,
		Steps: v.Steps, Samples: v.Samples, FLOPs: v.FLOPs, FLOPFormula: v.FLOPFormula, DType: v.DType, Class: v.Class,
		WallMs: v.WallMs, BusyMs: v.BusyMs, StalledMs: v.StalledMs, Device: v.Device,
		EnergyMethod: v.EnergyMethod, EnergyMilliJoules: v.EnergyMilliJoules, Throttles: v.Throttles, XidErrors: v.XidErrors,
		ReferenceMs: v.ReferenceMs, Audit: v.Audit,
	}
}

// validateV1 refuses what the first version cannot say.
func (r Receipt) validateV1() error {
	if r.DType == "" {
		return fmt.Errorf("%w: dtype is missing", ErrBadReceipt)
	}
	if !r.StepRoot.IsZero() || r.FirstStep != 0 || r.LastStep != 0 || r.Operations != nil || r.Calibration != nil {
		return fmt.Errorf("%w: version 1 has no steps, operations or calibration", ErrBadReceipt)
	}
	return nil
}

// structHashV1 is hashStruct of TypeStringV1.
func (r Receipt) structHashV1() dao.Hash {
	var e encoder
	e.hash(dao.Keccak256([]byte(TypeStringV1)))
	e.head(r)
	e.number(r.Steps)
	e.number(r.Samples)
	e.number(r.FLOPs)
	e.text(r.FLOPFormula)
	e.text(r.DType)
	e.text(r.Class)
	e.measured(r)
	e.maybe(r.ReferenceMs)
	e.text(string(r.Audit))
	return dao.Keccak256(e)
}
