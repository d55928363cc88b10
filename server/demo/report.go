package demo

// Report is the demo's JSON report. Accuracies are fractions, amounts decimal
// strings of the credit's smallest unit.
type Report struct {
	Datasets    []DatasetReport    `json:"datasets"`
	Run         RunReport          `json:"run"`
	Escrow      EscrowReport       `json:"escrow"`
	Aggregation AggregationReport  `json:"aggregation"`
	Proposals   []ProposalReport   `json:"proposals"`
	Chain       ChainReport        `json:"chain"`
	Seconds     map[string]float64 `json:"seconds"`
	Input       InputReport        `json:"input"`
	Effects     EffectsReport      `json:"effects"`
	// Paid is what each kind of payout came to.
	Paid map[string]string `json:"paid"`
}

// DatasetReport is one contributor's dataset.
type DatasetReport struct {
	ID     string  `json:"id"`
	Owner  string  `json:"owner"`
	CID    string  `json:"cid"`
	Rows   int64   `json:"rows"`
	Price  string  `json:"price"`
	Score  float64 `json:"score"`
	Payout string  `json:"payout"`
	Name   string  `json:"name"`
}

// RunReport is the run and what its model is worth.
type RunReport struct {
	ID                  string    `json:"id"`
	State               string    `json:"state"`
	Rounds              int       `json:"rounds"`
	Accuracy            float64   `json:"accuracy"`
	CentralisedAccuracy float64   `json:"centralised_accuracy"`
	AloneAccuracy       []float64 `json:"alone_accuracy"`
}

// EscrowReport is the run's books: funded = paid + refunded + claimable.
type EscrowReport struct {
	Funded    string `json:"funded"`
	Paid      string `json:"paid"`
	Refunded  string `json:"refunded"`
	Claimable string `json:"claimable"`
}

// AggregationReport compares masked with plain uploads, vector bytes only.
type AggregationReport struct {
	BytesPerParam      float64 `json:"bytes_per_param"`
	PlainBytesPerParam float64 `json:"plain_bytes_per_param"`
	Uploads            int     `json:"uploads"`
	UploadBytes        int64   `json:"upload_bytes"`
}

// ProposalReport is one vote of the DAO.
type ProposalReport struct {
	ID           string `json:"id"`
	State        string `json:"state"`
	VotesFor     string `json:"votes_for"`
	VotesAgainst string `json:"votes_against"`
}

// ChainReport says where the contracts were.
type ChainReport struct {
	ChainID   int64             `json:"chain_id"`
	RPC       string            `json:"rpc"`
	Contracts map[string]string `json:"contracts"`
}

// InputReport says what the demo was given.
type InputReport struct {
	Data         string `json:"data"`
	Rows         int    `json:"rows"`
	Classes      int    `json:"classes"`
	Contributors int    `json:"contributors"`
	Model        string `json:"model"`
	Seed         uint64 `json:"seed"`
	TestRows     int    `json:"test_rows"`
}

func newReport() *Report {
	return &Report{Paid: map[string]string{}, Seconds: map[string]float64{}, Run: RunReport{AloneAccuracy: []float64{}}, Chain: ChainReport{Contracts: map[string]string{}}}
}
