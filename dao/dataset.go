package dao

// DatasetStatus is the registry's view of a dataset.
type DatasetStatus uint8

// Statuses, in the order that the registry uses.
const (
	DatasetNone DatasetStatus = iota
	DatasetProposed
	DatasetListed
	DatasetSuspended
	DatasetRevoked
	DatasetDelisted
)

// String is the word that the API shows.
func (s DatasetStatus) String() string {
	names := [...]string{"none", "proposed", "listed", "suspended", "revoked", "delisted"}
	if int(s) < len(names) {
		return names[s]
	}
	return "unknown"
}

// Registration is what a creator signs to publish a dataset (EIP-712 type
// Registration in the registry's domain).
type Registration struct {
	Creator     Address `json:"creator"`
	Salt        Hash    `json:"salt"`
	ManifestCID string  `json:"manifestCid"`
	DataCID     string  `json:"dataCid"`
	EnvelopeCID string  `json:"envelopeCid"`
	// DataRoot is typed.DataRoot of the plaintext bytes: exact duplicates
	// collide and are refused. Who can guess a whole file can confirm it.
	DataRoot      Hash   `json:"dataRoot"`
	Rows          uint64 `json:"rows"`
	PolicyHash    Hash   `json:"policyHash"`
	Epoch         uint32 `json:"epoch"`
	PriceFloorWei Wei    `json:"priceFloorWei"`
	Nonce         uint64 `json:"nonce"`
	Deadline      uint64 `json:"deadline"` // unix seconds, chain time
}

// DatasetID is the id that the registry will assign.
func (r *Registration) DatasetID() DatasetID { return NewDatasetID(r.Creator, r.Salt) }

// Revocation withdraws a dataset from later runs and rounds.
type Revocation struct {
	DatasetID DatasetID `json:"datasetId"`
	Nonce     uint64    `json:"nonce"`
	Deadline  uint64    `json:"deadline"`
}

// NewVersion is what an owner signs to replace a dataset's data (EIP-712 types
// of this file are in the registry's domain).
type NewVersion struct {
	DatasetID   DatasetID `json:"datasetId"`
	Version     uint32    `json:"version"` // one more than the present one
	ManifestCID string    `json:"manifestCid"`
	DataCID     string    `json:"dataCid"`
	EnvelopeCID string    `json:"envelopeCid"`
	DataRoot    Hash      `json:"dataRoot"`
	Rows        uint64    `json:"rows"`
	PolicyHash  Hash      `json:"policyHash"`
	Epoch       uint32    `json:"epoch"`
	Nonce       uint64    `json:"nonce"`
	Deadline    uint64    `json:"deadline"`
}

// Reseal is what an owner signs to name an envelope of the same data for the
// committee in office.
type Reseal struct {
	DatasetID   DatasetID `json:"datasetId"`
	Version     uint32    `json:"version"`
	EnvelopeCID string    `json:"envelopeCid"`
	Epoch       uint32    `json:"epoch"`
	Nonce       uint64    `json:"nonce"`
	Deadline    uint64    `json:"deadline"`
}

// PolicyChange is what an owner signs to change a version's policy.
type PolicyChange struct {
	DatasetID  DatasetID `json:"datasetId"`
	Version    uint32    `json:"version"`
	PolicyHash Hash      `json:"policyHash"`
	Nonce      uint64    `json:"nonce"`
	Deadline   uint64    `json:"deadline"`
}

// FloorChange is what an owner signs to change the least price of one use.
type FloorChange struct {
	DatasetID     DatasetID `json:"datasetId"`
	PriceFloorWei Wei       `json:"priceFloorWei"`
	Nonce         uint64    `json:"nonce"`
	Deadline      uint64    `json:"deadline"`
}

// ListingRequest is what an owner signs to ask the DAO for a listing.
type ListingRequest struct {
	DatasetID DatasetID `json:"datasetId"`
	Version   uint32    `json:"version"`
	Nonce     uint64    `json:"nonce"`
	Deadline  uint64    `json:"deadline"`
}

// PrivacyBudget is what an owner signs to say what a dataset's present version
// may ever lose to runs with differential privacy (in the domain of
// PrivacyBudgets and with its nonce).
type PrivacyBudget struct {
	DatasetID    DatasetID `json:"datasetId"`
	Version      uint32    `json:"version"`
	Unit         uint8     `json:"unit"`         // as in Privacy: 1 record, 2 contributor
	EpsilonMicro uint64    `json:"epsilonMicro"` // ε·10^6, 1 … 10^15
	DeltaPico    uint64    `json:"deltaPico"`    // δ·10^12, 1 … 10^12-1
	Nonce        uint64    `json:"nonce"`
	Deadline     uint64    `json:"deadline"` // unix seconds, chain time
}

// OpenShares is what an owner signs to open the shares of a dataset's earnings
// (in the share factory's domain and with its nonce).
type OpenShares struct {
	DatasetID DatasetID `json:"datasetId"`
	Nonce     uint64    `json:"nonce"`
	Deadline  uint64    `json:"deadline"`
}

// DatasetAck is a custodian's statement that it opened and checked its pieces
// of a dataset version's envelope.
type DatasetAck struct {
	DatasetID   DatasetID `json:"datasetId"`
	Version     uint32    `json:"version"`
	EnvelopeCID string    `json:"envelopeCid"`
	Epoch       uint32    `json:"epoch"`
	Custodian   Address   `json:"custodian"`
}

// SeedAck is a custodian's statement that it holds and checked its mask seeds
// of every member of an attempt.
type SeedAck struct {
	RunID     RunID   `json:"runId"`
	Attempt   uint32  `json:"attempt"`
	Epoch     uint32  `json:"epoch"`
	SeedsRoot Hash    `json:"seedsRoot"`
	Custodian Address `json:"custodian"`
}
