package protocol

import (
	"sahm/dao"
	"sahm/dao/typed"
)

// Refusal says why a daemon did not do a task. Code is the sentinel's short
// name (for example "not-assigned", "second-cohort"), Detail is for people.
type Refusal struct {
	TaskKind Kind   `json:"taskKind"`
	Code     string `json:"code"`
	Detail   string `json:"detail"`
	Retry    bool   `json:"retry"` // true when waiting may help (chain not caught up, too few acks)
}

// DatasetCheckTask asks a custodian to open and check its pieces of a
// registered dataset version. The custodian reads creator, envelope CID and
// epoch from its own chain node.
type DatasetCheckTask struct {
	DatasetID dao.DatasetID `json:"datasetId"`
	Version   uint32        `json:"version"`
}

// DatasetAckReply carries the ack that DatasetRegistry.recordAcks wants.
type DatasetAckReply struct {
	Ack dao.DatasetAck `json:"ack"`
	Sig Bytes          `json:"sig"`
}

// RunDocs is what every participant needs to know of a run. Each document is
// checked against its hash in the order, the order against the run id.
type RunDocs struct {
	Order  dao.Order `json:"order"`
	Spec   Document  `json:"spec"`   // federated/model spec, canonical bytes; hash = order.training.specHash
	Schema Document  `json:"schema"` // trainer/dataset schema, canonical bytes; hash = order.training.schemaHash
}

// RunKeysTask asks a custodian for its run-scoped public key for an attempt.
type RunKeysTask struct {
	Docs RunDocs `json:"docs"`
}

// RunKeyReply is a custodian's run-scoped X25519 public key: mask seeds of
// this attempt are sealed to it; the private half is destroyed after
// settlement.
type RunKeyReply struct {
	Recipient dao.Hash `json:"recipient"`
}

// PlannedSeat is a seat before assignment: what a member's seeds are bound to.
type PlannedSeat struct {
	dao.Seat
	Contributor dao.Address `json:"contributor"` // the dataset's creator
}

// InviteTask asks a trainer to seal mask seeds for each of its seats.
type InviteTask struct {
	Docs  RunDocs       `json:"docs"`
	Seats []PlannedSeat `json:"seats"` // all seats, in the order's dataset order
	Mine  []int         `json:"mine"`  // indexes of the receiver's seats
	// Keys are the custodians' run.keys.ok envelopes in committee order, as
	// they signed them.
	Keys []Envelope `json:"keys"`
}

// SeatSeeds are one member's sealed mask seeds: for every subset T (piece
// index) a commitment, and for every holder one age file.
type SeatSeeds struct {
	Seat        int            `json:"seat"`
	Commitments []dao.Hash     `json:"commitments"` // by subset index
	Sealed      []SealedPieces `json:"sealed"`      // by custodian index; pieces it holds
	// Noise is NoiseCommitment of the member's noise secret; zero in a run
	// without noise.
	Noise dao.Hash `json:"noise,omitzero"`
	// Sig is the trainer's signature of SeatSeedsBody.
	Sig Bytes `json:"sig"`
}

// SealedPieces are the pieces for one receiver, in ascending subset order.
type SealedPieces struct {
	Subsets []uint16 `json:"subsets"`
	Files   []Bytes  `json:"files"` // age files; plaintext is storage/seal's context-bound encoding of value ‖ salt
}

// SeedsReply carries all seats of one trainer.
type SeedsReply struct {
	Seeds []SeatSeeds `json:"seeds"`
}

// MemberSeeds is one member's part of a SeedsTask: the commitments of all its
// subsets and this custodian's sealed pieces.
type MemberSeeds struct {
	Commitments []dao.Hash   `json:"commitments"`
	Mine        SealedPieces `json:"mine"`
	Noise       dao.Hash     `json:"noise,omitzero"` // as in SeatSeeds
}

// SeedsTask gives a custodian its pieces of every member's seeds. The seeds
// root is recomputed by the custodian: SeedsRoot(run, attempt, seats,
// commitments).
type SeedsTask struct {
	Docs    RunDocs       `json:"docs"`
	Seats   []PlannedSeat `json:"seats"`
	Members []MemberSeeds `json:"members"` // by seat
	// Origins are the members' run.seeds envelopes stripped to signature
	// context: the custodian checks that the trainer of each seat signed
	// its commitments.
	Origins []SeedOrigin `json:"origins"` // by seat
	// Policies are the seats' policy documents in a run with noise, which is
	// charged to the budgets that they name; else none.
	Policies []Document `json:"policies,omitempty"` // by seat
}

// SeedOrigin is a member's own signature over its commitments: a Body of kind
// "seat.seeds" whose hash is SeatSeedsHash.
type SeedOrigin struct {
	Trainer dao.Address `json:"trainer"`
	Sig     Bytes       `json:"sig"`
}

// SeedAckReply carries the ack that RunEscrow.assign wants.
type SeedAckReply struct {
	Ack dao.SeedAck `json:"ack"`
	Sig Bytes       `json:"sig"`
}

// AssignedTask tells a holder that the chain now names it.
type AssignedTask struct {
	Docs  RunDocs       `json:"docs"`
	Seats []PlannedSeat `json:"seats"`
	// Holdings are the dataset versions the receiver will open: its seats'
	// datasets, or the validation set for evaluator and recomputer.
	Holdings []Holding `json:"holdings"`
}

// Holding is one dataset version and where its ciphertext is.
type Holding struct {
	DatasetID  dao.DatasetID `json:"datasetId"`
	Version    uint32        `json:"version"`
	DataCID    string        `json:"dataCid"`
	DataRoot   dao.Hash      `json:"dataRoot"`
	Rows       uint64        `json:"rows"`
	PolicyHash dao.Hash      `json:"policyHash"`
}

// SignedKeyRequest is a KeyRequest with the holder's signature.
type SignedKeyRequest struct {
	Request typed.KeyRequest `json:"request"`
	Sig     Bytes            `json:"sig"`
}

// KeyRequestsReply has one request per (holding, custodian). The holder has
// registered recipientHash = keccak(recipient) on chain before replying.
type KeyRequestsReply struct {
	Requests []SignedKeyRequest `json:"requests"`
}

// KeyReleaseTask forwards one request to its custodian, with the dataset's
// policy document (checked against its hash on chain).
type KeyReleaseTask struct {
	Docs    RunDocs          `json:"docs"`
	Request SignedKeyRequest `json:"request"`
	Policy  Document         `json:"policy"`
}

// KeyReleaseReply carries the custodian's pieces sealed to the recipient.
type KeyReleaseReply struct {
	DatasetID dao.DatasetID `json:"datasetId"`
	Version   uint32        `json:"version"`
	Holder    dao.Address   `json:"holder"`
	Pieces    SealedPieces  `json:"pieces"`
}

// DataOpenTask brings the released pieces to the holder, which opens its
// holdings in memory.
type DataOpenTask struct {
	Releases []CustodianRelease `json:"releases"`
}

// CustodianRelease is one custodian's release.
type CustodianRelease struct {
	Custodian dao.Address     `json:"custodian"`
	Release   KeyReleaseReply `json:"release"`
}

// DataReadyReply says that every holding was fetched, verified and opened.
// It carries nothing about the content.
type DataReadyReply struct {
	Ready bool `json:"ready"`
}

// StatsResult is the opened statistics round: the summed vector.
type StatsResult struct {
	Round uint32   `json:"round"`
	Blob  dao.Hash `json:"blob"` // SHA-256 of the little-endian int64 sums
}

// Step is one completed training round: what a participant needs to derive
// the next model by itself.
type Step struct {
	Round     uint32   `json:"round"`
	ModelHash dao.Hash `json:"modelHash"` // entering the round, as committed
	Aggregate dao.Hash `json:"aggregate"` // SHA-256 of the little-endian int64 sums
}

// EvalTask asks the evaluator for loss, accuracy and the gradient commitment
// at the model entering round.
type EvalTask struct {
	Stats     StatsResult `json:"stats"`
	Steps     []Step      `json:"steps"`
	ModelHash dao.Hash    `json:"modelHash"`
	Final     bool        `json:"final"` // after the last round: no gradient
}

// EvalReply is the evaluator's signed evaluation.
type EvalReply struct {
	ModelHash dao.Hash `json:"modelHash"`
	Loss      float64  `json:"loss"`
	Accuracy  float64  `json:"accuracy"`
	// GradientHash is GradientCommitment(float gradient, salt); zero when
	// final.
	GradientHash dao.Hash `json:"gradientHash"`
}

// TrainTask asks a trainer for the masked uploads of its seats. Round 0 is
// the statistics round: Stats and Steps are empty, ModelHash is the schema
// hash, GradientHash zero.
type TrainTask struct {
	Stats        StatsResult `json:"stats"`
	Steps        []Step      `json:"steps"`
	ModelHash    dao.Hash    `json:"modelHash"`
	GradientHash dao.Hash    `json:"gradientHash"`
}

// SignedHeader is an upload header with its member's signature.
type SignedHeader struct {
	Header typed.UploadHeader `json:"header"`
	Sig    Bytes              `json:"sig"`
}

// UploadsReply has one header per seat of the trainer; the blobs are in the
// blob store.
type UploadsReply struct {
	Uploads []SignedHeader `json:"uploads"`
}

// RevealTask asks the evaluator to open its gradient once its own node shows
// the cohort committed with that gradient hash.
type RevealTask struct {
	GradientHash dao.Hash `json:"gradientHash"`
}

// RevealReply opens the commitment: the rounded gradient is a blob of
// little-endian int32.
type RevealReply struct {
	GradientHash dao.Hash `json:"gradientHash"`
	Salt         dao.Hash `json:"salt"`
	Gradient     dao.Hash `json:"gradient"` // SHA-256 of the blob
	// Scale is how many integer units 1.0 is, the same in every round of the
	// run; scores are read in units of loss with it.
	Scale float64 `json:"scale"`
}

// GradCheckTask asks the recomputer to derive the same gradient from the
// validation set in the order.
type GradCheckTask struct {
	Stats     StatsResult `json:"stats"`
	Steps     []Step      `json:"steps"`
	ModelHash dao.Hash    `json:"modelHash"`
	Reveal    RevealReply `json:"reveal"`
}

// GradCheckReply is signed only when commitment and blob are exactly what the
// recomputer derived.
type GradCheckReply struct {
	ModelHash    dao.Hash `json:"modelHash"`
	GradientHash dao.Hash `json:"gradientHash"`
	Gradient     dao.Hash `json:"gradient"`
}

// RoundAckTask asks a custodian for its ack of the cohort that its own node
// shows for the round.
type RoundAckTask struct {
	Docs RunDocs `json:"docs"`
}

// RoundAckReply carries the ack.
type RoundAckReply struct {
	Ack typed.CohortAck `json:"ack"`
	Sig Bytes           `json:"sig"`
}

// SignedCohortAck is one custodian's ack as it travels to the others.
type SignedCohortAck = RoundAckReply

// UnmaskTask asks a custodian for the mask sums of the subsets it holds.
type UnmaskTask struct {
	Docs    RunDocs           `json:"docs"`
	Seats   []PlannedSeat     `json:"seats"`
	Headers []SignedHeader    `json:"headers"` // by seat; Merkle root = the committed cohort
	Acks    []SignedCohortAck `json:"acks"`    // at least the quorum
	// Reveal and Check are the evaluator's and the recomputer's signed
	// envelopes (grad.revealed, grad.checked); nil in the statistics round.
	Reveal *Envelope `json:"reveal,omitempty"`
	Check  *Envelope `json:"check,omitempty"`
}

// SignedSum is a custodian's signed mask sum for one subset.
type SignedSum struct {
	Header typed.SumHeader `json:"header"`
	Sig    Bytes           `json:"sig"`
}

// SumsReply has one sum per subset that the custodian holds.
type SumsReply struct {
	Sums []SignedSum `json:"sums"`
}

// FinishTask asks a trainer for its receipts after the last round.
type FinishTask struct {
	Rounds    []uint32 `json:"rounds"` // completed training rounds
	ModelHash dao.Hash `json:"modelHash"`
}

// SignedReceipt is a compute receipt (trainer/receipt JSON) and its
// signature.
type SignedReceipt struct {
	Receipt Document `json:"receipt"`
	Sig     Bytes    `json:"sig"`
}

// ReceiptsReply has one receipt per seat or evaluation role.
type ReceiptsReply struct {
	Receipts []SignedReceipt `json:"receipts"`
}

// ScoresAckTask asks a custodian to settle for one list of rounds, over which
// alone the run's totals may be opened.
type ScoresAckTask struct {
	Rounds []uint32 `json:"rounds"` // completed training rounds, ascending
}

// ScoresAckReply carries the ack.
type ScoresAckReply struct {
	Ack typed.ScoresAck `json:"ack"`
	Sig Bytes           `json:"sig"`
}

// SignedScoresAck is one custodian's ack as it travels to the others.
type SignedScoresAck = ScoresAckReply

// ScoresTask asks a custodian to open its totals, once per run.
type ScoresTask struct {
	Rounds []uint32          `json:"rounds"` // completed training rounds, ascending
	Acks   []SignedScoresAck `json:"acks"`   // of exactly these rounds, at least the quorum
}

// ScoreTotals are Σ_r ⟨PRG, g_r⟩ mod 2^64 of one subset, by seat.
type ScoreTotals struct {
	Subset uint16   `json:"subset"`
	Totals []uint64 `json:"totals"`
}

// ScoresReply has the totals of every subset that the custodian holds.
type ScoresReply struct {
	Rounds []uint32      `json:"rounds"`
	Totals []ScoreTotals `json:"totals"`
}

// SignTask gives a custodian everything it needs to recompute the result.
type SignTask struct {
	Docs       RunDocs         `json:"docs"`
	Seats      []PlannedSeat   `json:"seats"`
	Evaluator  dao.Address     `json:"evaluator"`
	Recomputer dao.Address     `json:"recomputer"`
	Stats      StatsResult     `json:"stats"`
	Rounds     []RoundRecord   `json:"rounds"`
	Scores     []Envelope      `json:"scores"` // run.scored envelopes, one per custodian that answered
	Receipts   []SignedReceipt `json:"receipts"`
	Result     dao.Result      `json:"result"`
}

// RoundRecord is the public record of one completed training round.
type RoundRecord struct {
	Round   uint32         `json:"round"`
	Headers []SignedHeader `json:"headers"` // by seat
	Sums    []SignedSum    `json:"sums"`    // every subset at least once; all that were given
	Reveal  Envelope       `json:"reveal"`
	Check   Envelope       `json:"check"`
}

// SignReply carries the custodian's attestation.
type SignReply struct {
	Result dao.Result `json:"result"`
	Sig    Bytes      `json:"sig"`
}

// CloseTask says that the run is over; the receiver checks its own node, then
// destroys run keys, seeds, released keys and data.
type CloseTask struct{}
