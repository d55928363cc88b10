package receipt

import (
	"encoding/binary"

	"sahm/dao"
)

// The EIP-712 types. A list of at most one element is EIP-712's way to say
// "or nothing"; a signer's wallet shows it as an empty list.
const (
	deviceType      = "ReceiptDevice(bytes32 uuidHash,string model,string driver,string cuda,bool[] ecc,bool[] mig)"
	operationsType  = "ReceiptOperations(string dtype,uint64 count)"
	calibrationType = "ReceiptCalibration(string name,uint64 micros)"

	typeHead = "ComputeReceipt(uint32 version,bytes32 runId,uint32 attempt,string role,uint32 firstRound,uint32 lastRound," +
		"address trainer,bytes32 datasetId,uint32 datasetVersion,bytes32 previous," +
		"bytes32 specHash,bytes32 dataHash,bytes32 initialModelHash,bytes32 finalModelHash,"
	typeMeasured = "uint64 wallMs,uint64 busyMs,uint64 stalledMs," +
		"ReceiptDevice[] device,string energyMethod,uint64[] energyMilliJoules,uint64[] throttles,uint64[] xidErrors,"

	// TypeStringV1 is encodeType of the first version's primary type.
	TypeStringV1 = typeHead + "uint64 steps,uint64 samples,uint64 flops,string flopFormula,string dtype,string class," +
		typeMeasured + "uint64[] referenceMs,string audit)" + deviceType
	// TypeString is encodeType of the second's.
	TypeString = typeHead + "bytes32 stepRoot,uint64 firstStep,uint64 lastStep," +
		"uint64 steps,uint64 samples,uint64 flops,ReceiptOperations[] operations,string flopFormula,string class," +
		typeMeasured + "ReceiptCalibration[] calibration,uint64[] referenceMs,string audit)" + calibrationType + deviceType + operationsType
)

// Hash identifies the receipt: what the next receipt's Previous names and what
// a tree of receipts holds. It is StructHash, so that a contract can check it.
func (r Receipt) Hash() dao.Hash { return r.StructHash() }

// StructHash is EIP-712's hashStruct of the receipt; dao/typed.Digest turns it
// into the digest that the trainer signs. Every field is covered.
func (r Receipt) StructHash() dao.Hash {
	if r.Version == V1 {
		return r.structHashV1()
	}
	var e encoder
	e.hash(dao.Keccak256([]byte(TypeString)))
	e.head(r)
	e.hash(r.StepRoot)
	e.number(r.FirstStep)
	e.number(r.LastStep)
	e.number(r.Steps)
	e.number(r.Samples)
	e.number(r.FLOPs)
	var list encoder
	for _, o := range r.Operations {
		var s encoder
		s.hash(dao.Keccak256([]byte(operationsType)))
		s.text(o.DType)
		s.number(o.Count)
		list.hash(dao.Keccak256(s))
	}
	e.hash(dao.Keccak256(list))
	e.text(r.FLOPFormula)
	e.text(r.Class)
	e.measured(r)
	var calibration encoder
	if c := r.Calibration; c != nil {
		var s encoder
		s.hash(dao.Keccak256([]byte(calibrationType)))
		s.text(c.Name)
		s.number(c.Micros)
		calibration.hash(dao.Keccak256(s))
	}
	e.hash(dao.Keccak256(calibration))
	e.maybe(r.ReferenceMs)
	e.text(string(r.Audit))
	return dao.Keccak256(e)
}

// encoder appends EIP-712 words.
type encoder []byte

// head and measured are the fields that both versions have in one order.
func (e *encoder) head(r Receipt) {
	e.number(uint64(r.Version))
	e.hash(r.RunID)
	e.number(uint64(r.Attempt))
	e.text(string(r.Role))
	e.number(uint64(r.FirstRound))
	e.number(uint64(r.LastRound))
	e.word(r.Trainer[:])
	e.hash(r.DatasetID)
	e.number(uint64(r.DatasetVersion))
	e.hash(r.Previous)
	e.hash(r.SpecHash)
	e.hash(r.DataHash)
	e.hash(r.InitialModelHash)
	e.hash(r.FinalModelHash)
}

func (e *encoder) measured(r Receipt) {
	e.number(r.WallMs)
	e.number(r.BusyMs)
	e.number(r.StalledMs)
	e.device(r.Device)
	e.text(string(r.EnergyMethod))
	e.maybe(r.EnergyMilliJoules)
	e.maybe(r.Throttles)
	e.maybe(r.XidErrors)
}

func (e *encoder) hash(h dao.Hash) { *e = append(*e, h[:]...) }

func (e *encoder) word(b []byte) {
	var w [32]byte
	copy(w[32-len(b):], b)
	*e = append(*e, w[:]...)
}

func (e *encoder) number(v uint64) { e.word(binary.BigEndian.AppendUint64(nil, v)) }

func (e *encoder) text(s string) { e.hash(dao.Keccak256([]byte(s))) }

// maybe is the array of v or of nothing.
func (e *encoder) maybe(v *uint64) {
	var list encoder
	if v != nil {
		list.number(*v)
	}
	e.hash(dao.Keccak256(list))
}

func (e *encoder) maybeBool(v *bool) {
	if v == nil {
		e.maybe(nil)
		return
	}
	var bit uint64
	if *v {
		bit = 1
	}
	e.maybe(&bit)
}

func (e *encoder) device(d *Device) {
	var list encoder
	if d != nil {
		var s encoder
		s.hash(dao.Keccak256([]byte(deviceType)))
		s.hash(d.UUIDHash)
		s.text(d.Model)
		s.text(d.Driver)
		s.text(d.CUDA)
		s.maybeBool(d.ECC)
		s.maybeBool(d.MIG)
		list.hash(dao.Keccak256(s))
	}
	e.hash(dao.Keccak256(list))
}
