package typed

import "sahm/dao"

// The messages below are exchanged off chain, all in the escrow's domain.

// UploadHeader is what a member signs over one masked upload. Headers of a
// cohort are the leaves of H(S).
type UploadHeader struct {
	RunID        dao.RunID     `json:"runId"`
	Attempt      uint32        `json:"attempt"`
	Round        uint32        `json:"round"`
	Purpose      string        `json:"purpose"` // "train" or "stats"
	DatasetID    dao.DatasetID `json:"datasetId"`
	Version      uint32        `json:"version"`
	Contributor  dao.Address   `json:"contributor"`
	Trainer      dao.Address   `json:"trainer"`
	Epoch        uint32        `json:"epoch"`
	ModelHash    dao.Hash      `json:"modelHash"`
	WordBits     uint8         `json:"wordBits"`
	Length       uint64        `json:"length"`
	UploadNonce  dao.Hash      `json:"uploadNonce"` // 16 random bytes, left-aligned
	BlobHash     dao.Hash      `json:"blobHash"`    // SHA-256 of the uploaded bytes
	GradientHash dao.Hash      `json:"gradientHash"`
}

// StructHash implements Message.
func (u *UploadHeader) StructHash() dao.Hash {
	e := newEnc(typeHash("UploadHeader(bytes32 runId,uint32 attempt,uint32 round,string purpose,bytes32 datasetId,uint32 version,address contributor,address trainer,uint32 epoch,bytes32 modelHash,uint8 wordBits,uint64 length,bytes32 uploadNonce,bytes32 blobHash,bytes32 gradientHash)"))
	e.hash(u.RunID)
	e.u64(uint64(u.Attempt))
	e.u64(uint64(u.Round))
	e.str(u.Purpose)
	e.hash(u.DatasetID)
	e.u64(uint64(u.Version))
	e.addr(u.Contributor)
	e.addr(u.Trainer)
	e.u64(uint64(u.Epoch))
	e.hash(u.ModelHash)
	e.u64(uint64(u.WordBits))
	e.u64(u.Length)
	e.hash(u.UploadNonce)
	e.hash(u.BlobHash)
	e.hash(u.GradientHash)
	return e.sum()
}

// KeyRequest asks one custodian for its pieces of one dataset version's key.
type KeyRequest struct {
	RunID      dao.RunID     `json:"runId"`
	Attempt    uint32        `json:"attempt"`
	DatasetID  dao.DatasetID `json:"datasetId"`
	Version    uint32        `json:"version"`
	PolicyHash dao.Hash      `json:"policyHash"`
	Holder     dao.Address   `json:"holder"`
	Recipient  dao.Hash      `json:"recipient"` // X25519 public key
	Custodian  dao.Address   `json:"custodian"`
	Nonce      dao.Hash      `json:"nonce"`
	Expiry     uint64        `json:"expiry"` // unix seconds, chain time
}

// StructHash implements Message.
func (k *KeyRequest) StructHash() dao.Hash {
	e := newEnc(typeHash("KeyRequest(bytes32 runId,uint32 attempt,bytes32 datasetId,uint32 version,bytes32 policyHash,address holder,bytes32 recipient,address custodian,bytes32 nonce,uint64 expiry)"))
	e.hash(k.RunID)
	e.u64(uint64(k.Attempt))
	e.hash(k.DatasetID)
	e.u64(uint64(k.Version))
	e.hash(k.PolicyHash)
	e.addr(k.Holder)
	e.hash(k.Recipient)
	e.addr(k.Custodian)
	e.hash(k.Nonce)
	e.u64(k.Expiry)
	return e.sum()
}

// CohortAck is a custodian's statement of the one cohort it saw on chain for
// a round. On a chain whose operator could fork it, an ack quorum replaces
// finality.
type CohortAck struct {
	RunID        dao.RunID   `json:"runId"`
	Attempt      uint32      `json:"attempt"`
	Round        uint32      `json:"round"`
	Cohort       dao.Hash    `json:"cohort"`
	ModelHash    dao.Hash    `json:"modelHash"`
	GradientHash dao.Hash    `json:"gradientHash"`
	Custodian    dao.Address `json:"custodian"`
}

// StructHash implements Message.
func (c *CohortAck) StructHash() dao.Hash {
	e := newEnc(typeHash("CohortAck(bytes32 runId,uint32 attempt,uint32 round,bytes32 cohort,bytes32 modelHash,bytes32 gradientHash,address custodian)"))
	e.hash(c.RunID)
	e.u64(uint64(c.Attempt))
	e.u64(uint64(c.Round))
	e.hash(c.Cohort)
	e.hash(c.ModelHash)
	e.hash(c.GradientHash)
	e.addr(c.Custodian)
	return e.sum()
}

// ScoresAck is a custodian's statement of the one list of rounds over which it
// lets the totals of a run be opened. A quorum of them makes that list the
// only one: "totals open once" must hold for the committee, not only for each
// custodian by itself.
type ScoresAck struct {
	RunID      dao.RunID   `json:"runId"`
	Attempt    uint32      `json:"attempt"`
	RoundsHash dao.Hash    `json:"roundsHash"` // protocol.RoundsHash
	Custodian  dao.Address `json:"custodian"`
}

// StructHash implements Message.
func (a *ScoresAck) StructHash() dao.Hash {
	e := newEnc(typeHash("ScoresAck(bytes32 runId,uint32 attempt,bytes32 roundsHash,address custodian)"))
	e.hash(a.RunID)
	e.u64(uint64(a.Attempt))
	e.hash(a.RoundsHash)
	e.addr(a.Custodian)
	return e.sum()
}

// SumHeader is what a custodian signs over its mask sum for one subset T.
type SumHeader struct {
	RunID     dao.RunID   `json:"runId"`
	Attempt   uint32      `json:"attempt"`
	Round     uint32      `json:"round"`
	Cohort    dao.Hash    `json:"cohort"`
	Subset    uint16      `json:"subset"`
	Length    uint64      `json:"length"`
	BlobHash  dao.Hash    `json:"blobHash"` // SHA-256 of the little-endian words
	Custodian dao.Address `json:"custodian"`
}

// StructHash implements Message.
func (s *SumHeader) StructHash() dao.Hash {
	e := newEnc(typeHash("SumHeader(bytes32 runId,uint32 attempt,uint32 round,bytes32 cohort,uint16 subset,uint64 length,bytes32 blobHash,address custodian)"))
	e.hash(s.RunID)
	e.u64(uint64(s.Attempt))
	e.u64(uint64(s.Round))
	e.hash(s.Cohort)
	e.u64(uint64(s.Subset))
	e.u64(s.Length)
	e.hash(s.BlobHash)
	e.addr(s.Custodian)
	return e.sum()
}

// Body is a signed message whose content is a JSON document: kind and context
// are in the signature beside the document's Keccak-256.
type Body struct {
	Kind    string      `json:"kind"`
	RunID   dao.RunID   `json:"runId"`
	Attempt uint32      `json:"attempt"`
	Round   uint32      `json:"round"`
	From    dao.Address `json:"from"`
	Hash    dao.Hash    `json:"hash"`
}

// StructHash implements Message.
func (b *Body) StructHash() dao.Hash {
	e := newEnc(typeHash("Body(string kind,bytes32 runId,uint32 attempt,uint32 round,address from,bytes32 hash)"))
	e.str(b.Kind)
	e.hash(b.RunID)
	e.u64(uint64(b.Attempt))
	e.u64(uint64(b.Round))
	e.addr(b.From)
	e.hash(b.Hash)
	return e.sum()
}

// Login authenticates a daemon to the bus and the blob store for a while.
type Login struct {
	Account  dao.Address `json:"account"`
	Audience string      `json:"audience"` // "bus" or "blobs"
	Nonce    dao.Hash    `json:"nonce"`
	Expiry   uint64      `json:"expiry"` // unix seconds, wall clock
}

// StructHash implements Message.
func (l *Login) StructHash() dao.Hash {
	e := newEnc(typeHash("Login(address account,string audience,bytes32 nonce,uint64 expiry)"))
	e.addr(l.Account)
	e.str(l.Audience)
	e.hash(l.Nonce)
	e.u64(l.Expiry)
	return e.sum()
}
