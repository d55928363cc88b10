package typed

import "sahm/dao"

// DisputesDomain is the domain of rulings.
func DisputesDomain(chainID uint64, disputes dao.Address) Domain {
	return Domain{Name: "Sahm Disputes", ChainID: chainID, Contract: disputes}
}

// Ruling is what custodians, as referees, sign about a dispute whose search has
// come to one step: the right leaf after it, zero if the trainer withheld the
// state before it. Everything but RightLeaf is as the contract has it.
type Ruling struct {
	DisputeID dao.Hash `json:"disputeId"`
	Low       uint32   `json:"low"`  // step before; 0 for a contested start
	High      uint32   `json:"high"` // contested step; 0 for a contested start
	LowLeaf   dao.Hash `json:"lowLeaf"`
	HighLeaf  dao.Hash `json:"highLeaf"` // the trainer's
	RightLeaf dao.Hash `json:"rightLeaf"`
}

// StructHash implements Message.
func (r *Ruling) StructHash() dao.Hash {
	e := newEnc(typeHash("Ruling(bytes32 disputeId,uint32 low,uint32 high,bytes32 lowLeaf,bytes32 highLeaf,bytes32 rightLeaf)"))
	e.hash(r.DisputeID)
	e.u64(uint64(r.Low))
	e.u64(uint64(r.High))
	e.hash(r.LowLeaf)
	e.hash(r.HighLeaf)
	e.hash(r.RightLeaf)
	return e.sum()
}

// Void is what custodians sign to void a proposed result before it is settled.
type Void struct {
	RunID      dao.RunID `json:"runId"`
	ResultHash dao.Hash  `json:"resultHash"` // EIP-712 digest of the result
	ReasonHash dao.Hash  `json:"reasonHash"` // of a text that is published elsewhere
}

// StructHash implements Message.
func (v *Void) StructHash() dao.Hash {
	e := newEnc(typeHash("Void(bytes32 runId,bytes32 resultHash,bytes32 reasonHash)"))
	e.hash(v.RunID)
	e.hash(v.ResultHash)
	e.hash(v.ReasonHash)
	return e.sum()
}
