package dao

import (
	"errors"
	"fmt"
	"math/bits"
)

// Tier is where plaintext may exist during a run.
type Tier uint8

// The privacy tiers, in the order that the contracts use.
const (
	TierLocal     Tier = 0
	TierHosted    Tier = 1
	TierEncrypted Tier = 2
)

// String is the policy's word for the tier.
func (t Tier) String() string {
	switch t {
	case TierLocal:
		return "local"
	case TierHosted:
		return "hosted"
	case TierEncrypted:
		return "encrypted"
	}
	return fmt.Sprintf("tier(%d)", uint8(t))
}

// WeightOne is the fixed-point 1 of DatasetUse.Weight.
const WeightOne = 1_000_000_000

// Weight is floor(rows * WeightOne / maxRows), at least 1: the weight that a
// dataset of rows has in an order whose largest dataset has maxRows. It is the
// only weight that contract and members accept: with weights to choose, a buyer
// could make the "sum" of the updates the update of one member. rows above
// maxRows count as maxRows.
func Weight(rows, maxRows uint64) uint64 {
	if rows >= maxRows {
		return WeightOne
	}
	hi, lo := bits.Mul64(rows, WeightOne)
	w, _ := bits.Div64(hi, lo, maxRows) // below WeightOne, since rows < maxRows
	return max(1, w)
}

// MaxRunSeconds is the longest time from a run's first deadline to its last,
// and on chain from its opening to its last: how long money and trainers can be
// bound without progress.
const MaxRunSeconds = 90 * 24 * 60 * 60

// MaxVectorLength bounds the vectors of a run (mask.MaxLength): daemons make
// room for what an order says.
const MaxVectorLength = 1 << 28

// Order is what a builder buys: one training run. Its EIP-712 digest in the
// escrow's domain is the order hash and the run's id (dao/typed.OrderHash).
// Field order and names follow the on-chain RunOrder type.
type Order struct {
	Parties    Parties      `json:"parties"`
	Datasets   []DatasetUse `json:"datasets"`
	Training   Training     `json:"training"`
	Privacy    Privacy      `json:"privacy"`
	Validation Validation   `json:"validation"`
	Prices     Prices       `json:"prices"`
	Deadlines  Deadlines    `json:"deadlines"`
	Salt       Hash         `json:"salt"`
}

// Parties names who buys, who coordinates, in which token, under which
// committee epoch.
type Parties struct {
	Builder Address `json:"builder"`
	// SealingKey is the builder's X25519 public key (age recipient); the
	// model is sealed to it.
	SealingKey  Hash    `json:"sealingKey"`
	Coordinator Address `json:"coordinator"`
	Token       Address `json:"token"`
	Epoch       uint32  `json:"epoch"`
}

// DatasetUse is one dataset version in an order.
type DatasetUse struct {
	DatasetID DatasetID `json:"datasetId"`
	Version   uint32    `json:"version"`
	Rows      uint64    `json:"rows"`
	// Weight of the member's update, in parts of WeightOne: Weight(Rows, the
	// order's largest Rows).
	Weight   uint64 `json:"weight"`
	PriceWei Wei    `json:"priceWei"`
}

// Training fixes everything about the computation.
type Training struct {
	SpecHash   Hash   `json:"specHash"`
	SchemaHash Hash   `json:"schemaHash"`
	Rounds     uint32 `json:"rounds"`
	// ModelLength and StatsLength are the vector lengths d of the training
	// and of the statistics rounds.
	ModelLength uint64 `json:"modelLength"`
	StatsLength uint64 `json:"statsLength"`
	// WordBits of the training rounds: 32 or 64. Statistics always use 64.
	WordBits uint8 `json:"wordBits"`
	// ClipNormMicro is the L2 clip norm C in millionths; the quantiser's
	// scale is 2^20/C.
	ClipNormMicro   uint64 `json:"clipNormMicro"`
	ServerRateMicro uint64 `json:"serverRateMicro"`
	Tier            Tier   `json:"tier"`
	HEParams        uint8  `json:"heParams"`
}

// Privacy names the unit of differential privacy (0 = none) and the cohort
// floor.
type Privacy struct {
	Unit         uint8  `json:"unit"`
	EpsilonMicro uint64 `json:"epsilonMicro"`
	DeltaPico    uint64 `json:"deltaPico"`
	SamplingPpb  uint64 `json:"samplingPpb"`
	Steps        uint32 `json:"steps"`
	KMin         uint32 `json:"kMin"`
	Colluders    uint32 `json:"colluders"`
}

// Validation is the builder's validation set: sealed and custodied like a
// dataset, neither listed nor priced.
type Validation struct {
	DatasetID DatasetID `json:"datasetId"`
	Version   uint32    `json:"version"`
	DataRoot  Hash      `json:"dataRoot"`
	CID       string    `json:"cid"`
	Rows      uint64    `json:"rows"`
}

// Prices are the parts of the run's price. MaxTotalWei is their sum and what
// the escrow holds.
type Prices struct {
	DatasetsWei   Wei    `json:"datasetsWei"`
	ComputeWei    Wei    `json:"computeWei"`
	CustodyWei    Wei    `json:"custodyWei"`
	DAOFeeWei     Wei    `json:"daoFeeWei"`
	GuaranteedBps uint16 `json:"guaranteedBps"`
	MaxTotalWei   Wei    `json:"maxTotalWei"`
}

// Deadlines are absolute chain times in unix seconds; each has a
// permissionless exit.
type Deadlines struct {
	AssignBy uint64 `json:"assignBy"`
	StartBy  uint64 `json:"startBy"`
	TrainBy  uint64 `json:"trainBy"`
	AttestBy uint64 `json:"attestBy"`
}

// Errors of Order.Validate.
var (
	ErrBadOrder = errors.New("bad order")
	// ErrNoAccountant refuses a finite privacy budget until the accountant
	// exists.
	ErrNoAccountant = errors.New("a finite epsilon needs the privacy accountant, which this version does not have")
)

// Validate checks what can be checked without a chain: sums, ranges, order of
// deadlines, duplicates.
func (o *Order) Validate() error {
	bad := func(f string, a ...any) error { return fmt.Errorf("%w: %s", ErrBadOrder, fmt.Sprintf(f, a...)) }
	if len(o.Datasets) < 3 {
		return bad("a run needs at least 3 datasets, this order has %d", len(o.Datasets))
	}
	sum, most := Wei{}, uint64(0)
	seen := map[DatasetID]bool{}
	for i, d := range o.Datasets {
		if seen[d.DatasetID] {
			return bad("dataset %s appears twice", d.DatasetID)
		}
		seen[d.DatasetID] = true
		if d.Rows == 0 {
			return bad("dataset %d has no rows", i)
		}
		most = max(most, d.Rows)
		sum = sum.Add(d.PriceWei)
	}
	for i, d := range o.Datasets {
		if d.Weight != Weight(d.Rows, most) {
			return bad("weight of dataset %d does not follow from its rows", i)
		}
	}
	p := o.Prices
	if sum.Cmp(p.DatasetsWei) != 0 {
		return bad("dataset prices sum to %s, not to %s", sum, p.DatasetsWei)
	}
	if total := p.DatasetsWei.Add(p.ComputeWei).Add(p.CustodyWei).Add(p.DAOFeeWei); total.Cmp(p.MaxTotalWei) != 0 {
		return bad("price parts sum to %s, not to %s", total, p.MaxTotalWei)
	}
	if p.GuaranteedBps > 10_000 {
		return bad("guaranteed share is above 100 %%")
	}
	t := o.Training
	switch {
	case t.Rounds == 0 || t.Rounds > 10_000:
		return bad("rounds must be 1 to 10000, not %d", t.Rounds)
	case t.WordBits != 32 && t.WordBits != 64:
		return bad("word size must be 32 or 64 bits, not %d", t.WordBits)
	case t.ModelLength == 0 || t.StatsLength == 0:
		return bad("vector lengths must be positive")
	case t.ModelLength > MaxVectorLength || t.StatsLength > MaxVectorLength:
		return bad("vector lengths must be at most %d", MaxVectorLength)
	case t.ClipNormMicro == 0 || t.ServerRateMicro == 0:
		return bad("clip norm and server rate must be positive")
	case t.Tier > TierHosted:
		return bad("this version runs the local and hosted tiers, not %s", t.Tier)
	}
	if o.Privacy.Unit != 0 || o.Privacy.EpsilonMicro != 0 {
		return ErrNoAccountant
	}
	if uint64(o.Privacy.KMin) < 3+uint64(o.Privacy.Colluders) {
		return bad("k_min must be at least 3 + %d colluders without differential privacy", o.Privacy.Colluders)
	}
	if uint32(len(o.Datasets)) < o.Privacy.KMin {
		return bad("k_min is %d but the order has %d datasets", o.Privacy.KMin, len(o.Datasets))
	}
	d := o.Deadlines
	if d.AssignBy >= d.StartBy || d.StartBy >= d.TrainBy || d.TrainBy >= d.AttestBy {
		return bad("deadlines must rise: assign < start < train < attest")
	}
	if d.AttestBy >= 1<<63 {
		return bad("deadlines must be below 2^63 seconds")
	}
	if d.AttestBy-d.AssignBy > MaxRunSeconds {
		return bad("deadlines must lie within %d days", MaxRunSeconds/(24*60*60))
	}
	return nil
}

// WeightSum is the sum of the members' weights as a real number.
func (o *Order) WeightSum() float64 {
	var s uint64
	for _, d := range o.Datasets {
		s += d.Weight
	}
	return float64(s) / WeightOne
}

// Seat is one place in a run's assignment: a trainer acting for one dataset
// version.
type Seat struct {
	DatasetID DatasetID `json:"datasetId"`
	Version   uint32    `json:"version"`
	Trainer   Address   `json:"trainer"`
}
