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

// Units of differential privacy, as the contracts number them.
const (
	UnitNone        uint8 = 0
	UnitRecord      uint8 = 1
	UnitContributor uint8 = 2
)

// Limits of a finite privacy loss. Beyond ε = 1000 nothing is protected.
const (
	MaxEpsilonMicro = 1_000_000_000
	deltaOne        = 1_000_000_000_000 // DeltaPico of δ = 1
	samplingOne     = 1_000_000_000     // SamplingPpb of q = 1
)

// Privacy is what a run promises to the people in its datasets, and the cohort
// floor. Without differential privacy (UnitNone) only KMin and Colluders mean
// anything.
//
// With UnitContributor every member adds its share of Skellam noise to what it
// sends. With UnitRecord every member trains with DP-SGD and adds the whole
// noise itself. Either way the whole run, all rounds that can ever open and the
// statistics, costs one dataset version at most ε at δ, and everything else
// about the noise follows from the order (federated/privacy.TermsOf).
type Privacy struct {
	Unit uint8 `json:"unit"`
	// EpsilonMicro is ε·10^6 of the whole run, 1 … MaxEpsilonMicro; DeltaPico is
	// δ·10^12, at least 1 and below one part in as many as there are members,
	// or, with UnitRecord, rows in the largest dataset.
	EpsilonMicro uint64 `json:"epsilonMicro"`
	DeltaPico    uint64 `json:"deltaPico"`
	// SamplingPpb is with UnitRecord the probability q·10^9, 1 … 10^9, with which
	// a row is in the batch of a step; 0 with UnitContributor, where everybody
	// takes part in every round.
	SamplingPpb uint64 `json:"samplingPpb"`
	// Steps is how many sums are noised and accounted for with UnitContributor:
	// Rounds + 1 are the rounds and the statistics, Rounds are the rounds alone.
	// The latter opens the statistics without noise, as part of no ε, and every
	// dataset's policy must allow that (NoiseFreeStatistics). With UnitRecord it
	// is how many steps a member takes in all rounds: Rounds times those of the
	// spec; the statistics are always noised, and accounted for besides.
	Steps uint32 `json:"steps"`
	// KMin is how many distinct owners and distinct trainers there are at
	// least, and Colluders how many of those may be in league with the
	// coordinator: with UnitContributor KMin - Colluders members' shares make up
	// the whole noise.
	KMin      uint32 `json:"kMin"`
	Colluders uint32 `json:"colluders"`
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
	// ErrNoAccountant refuses a finite ε that nothing here could keep: without a
	// unit of protection.
	ErrNoAccountant = errors.New("a finite epsilon is offered for the units record and contributor only")
	// ErrCohortTooSmall refuses contributor-level privacy in a cohort whose
	// honest members could not carry the noise.
	ErrCohortTooSmall = fmt.Errorf("%w: the cohort is too small", ErrBadOrder)
	// ErrTwoDatasets refuses contributor-level privacy for a contributor with
	// two datasets in one order: with two it would be hidden by half.
	ErrTwoDatasets = fmt.Errorf("%w: with contributor-level privacy each contributor has one dataset in it", ErrBadOrder)
)

func badOrder(f string, a ...any) error {
	return fmt.Errorf("%w: %s", ErrBadOrder, fmt.Sprintf(f, a...))
}

// Validate checks what can be checked without a chain: sums, ranges, order of
// deadlines, duplicates.
func (o *Order) Validate() error {
	bad := badOrder
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
	if err := o.checkPrivacy(); err != nil {
		return err
	}
	if err := o.checkStatistics(); err != nil {
		return err
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

// checkPrivacy checks ranges; whether ε can be reached is for
// federated/privacy.TermsOf to say.
func (o *Order) checkPrivacy() error {
	p, n := o.Privacy, uint64(len(o.Datasets))
	bad := badOrder
	switch {
	case p.Unit > UnitContributor:
		return bad("there is no unit of protection %d", p.Unit)
	case p.Unit == UnitNone && p.EpsilonMicro != 0:
		return ErrNoAccountant
	case p.Unit == UnitNone && uint64(p.KMin) < 3+uint64(p.Colluders):
		return bad("k_min must be at least 3 + %d colluders without differential privacy", p.Colluders)
	}
	if n < uint64(p.KMin) {
		err := bad("k_min is %d but the order has %d datasets", p.KMin, n)
		if p.Unit == UnitContributor {
			err = fmt.Errorf("%w: %w", ErrCohortTooSmall, err)
		}
		return err
	}
	if p.Unit == UnitNone {
		return nil
	}
	switch {
	case p.KMin < 3 || p.Colluders >= p.KMin:
		return fmt.Errorf("%w: k_min is %d with %d colluders; it is at least 3, and one member at least is honest", ErrCohortTooSmall, p.KMin, p.Colluders)
	case p.EpsilonMicro == 0 || p.EpsilonMicro > MaxEpsilonMicro:
		return bad("epsilon must be above 0 and at most %d", MaxEpsilonMicro/1_000_000)
	case p.Unit == UnitRecord:
		return o.checkRecord()
	case p.DeltaPico == 0 || p.DeltaPico >= deltaOne/n:
		return bad("delta must be above 0 and below 1/%d, one part in as many as there are members", n)
	case p.SamplingPpb != 0:
		return bad("with contributor-level privacy everybody takes part: no sampling")
	case p.Steps != o.Training.Rounds && p.Steps != o.Training.Rounds+1:
		return bad("contributor-level privacy is for %d rounds, or for %d sums with the statistics, not for %d", o.Training.Rounds, o.Training.Rounds+1, p.Steps)
	}
	return nil
}

func (o *Order) checkRecord() error {
	p := o.Privacy
	bad := func(f string, a ...any) error { return fmt.Errorf("%w: %s", ErrBadOrder, fmt.Sprintf(f, a...)) }
	switch rows := o.MostRows(); {
	case p.DeltaPico == 0 || rows > deltaOne || p.DeltaPico >= deltaOne/rows:
		// With δ of one in the number of rows, a run could publish one of them.
		return bad("delta must be above 0 and below 1/%d, one part in as many as there are rows in the largest dataset", rows)
	case p.SamplingPpb == 0 || p.SamplingPpb > samplingOne:
		return bad("record-level privacy samples rows with a probability above 0 and at most 1")
	case o.Training.Rounds == 0 || p.Steps == 0 || p.Steps%o.Training.Rounds != 0:
		return bad("record-level privacy is for as many steps in each of %d rounds, not for %d in all", o.Training.Rounds, p.Steps)
	}
	return nil
}

// Private reports whether the run has differential privacy of either unit: then
// it is debited, its noise is committed to, and no round number opens twice.
func (o *Order) Private() bool { return o.Privacy.Unit != UnitNone }

// Record reports whether the run is protected by record-level differential
// privacy.
func (o *Order) Record() bool { return o.Privacy.Unit == UnitRecord }

// MostRows is the number of rows of the order's largest dataset.
func (o *Order) MostRows() uint64 {
	most := uint64(0)
	for _, d := range o.Datasets {
		most = max(most, d.Rows)
	}
	return most
}

// Contributor reports whether the run is protected by contributor-level
// differential privacy.
func (o *Order) Contributor() bool { return o.Privacy.Unit == UnitContributor }

// CheckContributors demands, where contributors are protected, that each of
// them, given by dataset, has one dataset in the order (ErrTwoDatasets).
func (o *Order) CheckContributors(creators []Address) error {
	if !o.Contributor() {
		return nil
	}
	seen := make(map[Address]bool, len(creators))
	for i, c := range creators {
		if seen[c] {
			return fmt.Errorf("%w: dataset %d is a second one of %s", ErrTwoDatasets, i, c)
		}
		seen[c] = true
	}
	return nil
}

// Scored reports whether attribution scores open at the end of the run. A score
// is a measurement of one member's updates, which contributor-level privacy
// hides and statistics have none of: none open then, and the bonus follows rows.
// With record-level privacy the updates themselves hide every row.
func (o *Order) Scored() bool { return !o.Contributor() && !o.StatisticsOnly() }

// NoisedStatistics reports whether the statistics round carries noise and is
// part of the run's ε.
func (o *Order) NoisedStatistics() bool {
	return o.Record() || o.Contributor() && (o.StatisticsOnly() || o.Privacy.Steps == o.Training.Rounds+1)
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
