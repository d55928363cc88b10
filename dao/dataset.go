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
)

// String is the word that the API shows.
func (s DatasetStatus) String() string {
	names := [...]string{"none", "proposed", "listed", "suspended", "revoked"}
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
