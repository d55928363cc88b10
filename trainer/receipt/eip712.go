package receipt

import (
	"encoding/binary"

	"sahm/dao"
)

// The EIP-712 types. A list of at most one element is EIP-712's way to say
// "or nothing"; a signer's wallet shows it as an empty list.
const (
	deviceType = "ReceiptDevice(bytes32 uuidHash,string model,string driver,string cuda,bool[] ecc,bool[] mig)"
	// TypeString is encodeType of the receipt's primary type.
	TypeString = "ComputeReceipt(uint32 version,bytes32 runId,uint32 attempt,string role,uint32 firstRound,uint32 lastRound," +
		"address trainer,bytes32 datasetId,uint32 datasetVersion,bytes32 previous," +
		"bytes32 specHash,bytes32 dataHash,bytes32 initialModelHash,bytes32 finalModelHash," +
		"uint64 steps,uint64 samples,uint64 flops,string flopFormula,string dtype,string class," +
		"uint64 wallMs,uint64 busyMs,uint64 stalledMs," +
		"ReceiptDevice[] device,string energyMethod,uint64[] energyMilliJoules,uint64[] throttles,uint64[] xidErrors,uint64[] referenceMs," +
		"string audit)" + deviceType
)

// Hash identifies the receipt: what the next receipt's Previous names and what
// a tree of receipts holds. It is StructHash, so that a contract can check it.
func (r Receipt) Hash() dao.Hash { return r.StructHash() }

// StructHash is EIP-712's hashStruct of the receipt; dao/typed.Digest turns it
// into the digest that the trainer signs. Every field is covered.
func (r Receipt) StructHash() dao.Hash {
	var e encoder
	e.hash(dao.Keccak256([]byte(TypeString)))
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
	e.number(r.Steps)
	e.number(r.Samples)
	e.number(r.FLOPs)
	e.text(r.FLOPFormula)
	e.text(r.DType)
	e.text(r.Class)
	e.number(r.WallMs)
	e.number(r.BusyMs)
	e.number(r.StalledMs)
	e.device(r.Device)
	e.text(string(r.EnergyMethod))
	e.maybe(r.EnergyMilliJoules)
	e.maybe(r.Throttles)
	e.maybe(r.XidErrors)
	e.maybe(r.ReferenceMs)
	e.text(string(r.Audit))
	return dao.Keccak256(e)
}

// encoder appends EIP-712 words.
type encoder []byte

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
