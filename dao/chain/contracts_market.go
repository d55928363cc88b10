package chain

import (
	"context"
	"fmt"

	"sahm/dao"
	"sahm/dao/bindings/custodianset"
)

// Dataset is a dataset as the registry holds it.
type Dataset struct {
	ID            dao.DatasetID
	Creator       dao.Address
	Owner         dao.Address
	Version       uint32
	ManifestCID   string
	DataCID       string
	EnvelopeCID   string
	DataRoot      dao.Hash
	Rows          uint64
	PolicyHash    dao.Hash
	Epoch         uint32
	PriceFloorWei dao.Wei
	Status        dao.DatasetStatus
	// Acknowledged says that every custodian of Epoch holds its pieces.
	Acknowledged bool
}

// Committee is the custodians of one epoch, in committee order.
type Committee struct {
	Epoch       uint32
	Members     []dao.Address
	SealingKeys []dao.Hash // X25519 public keys
	Threshold   int
}

// Trainer is a trainer as the registry holds it.
type Trainer struct {
	Address     dao.Address
	HardwareCID string
	AskWei      dao.Wei
	StakeWei    dao.Wei
	ExitAt      uint64 // unix seconds; 0 while not exiting
	Locks       uint32
	Jailed      bool
	Registered  bool
	Active      bool // may be given work
}

// PriceParameters are the DAO's prices. A bps is 1/10000.
type PriceParameters struct {
	BasePriceWei           dao.Wei   `json:"basePriceWei"`
	PerRowWei              dao.Wei   `json:"perRowWei"`
	TierBps                [3]uint32 `json:"tierBps"` // by dao.Tier
	GuaranteedBps          uint16    `json:"guaranteedBps"`
	ComputePerSeatRoundWei dao.Wei   `json:"computePerSeatRoundWei"`
	CustodyPerRoundWei     dao.Wei   `json:"custodyPerRoundWei"`
	DAOFeeBps              uint16    `json:"daoFeeBps"`
}

// Quote is the price of a run: the least that its order must pay.
type Quote struct {
	DatasetPrices []dao.Wei // in the order of the question
	Prices        dao.Prices
}

// Dataset reads a dataset; [ErrUnknownDataset].
func (c *Contracts) Dataset(ctx context.Context, id dao.DatasetID) (Dataset, error) {
	b := c.bound.datasets
	v, err := view(ctx, c, c.addr.Datasets, b.PackDataset(id), b.UnpackDataset, "dataset")
	if isRevert(err, "UnknownDataset") {
		return Dataset{}, fmt.Errorf("%w: %s", ErrUnknownDataset, id)
	}
	if err != nil {
		return Dataset{}, err
	}
	return Dataset{
		ID: id, Creator: FromAddress(v.Creator), Owner: FromAddress(v.Owner), Version: v.Version,
		ManifestCID: v.ManifestCid, DataCID: v.DataCid, EnvelopeCID: v.EnvelopeCid, DataRoot: v.DataRoot,
		Rows: v.Rows, PolicyHash: v.PolicyHash, Epoch: v.Epoch, PriceFloorWei: dao.NewWei(v.PriceFloorWei),
		Status: dao.DatasetStatus(v.Status), Acknowledged: v.Acknowledged,
	}, nil
}

// DatasetNonce is the nonce of account's next Registration or Revocation.
func (c *Contracts) DatasetNonce(ctx context.Context, account dao.Address) (uint64, error) {
	b := c.bound.datasets
	v, err := view(ctx, c, c.addr.Datasets, b.PackNonces(Address(account)), b.UnpackNonces, "dataset nonce")
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// DatasetOfRoot is the dataset that has this data root, zero when none.
func (c *Contracts) DatasetOfRoot(ctx context.Context, root dao.Hash) (dao.DatasetID, error) {
	b := c.bound.datasets
	v, err := view(ctx, c, c.addr.Datasets, b.PackDatasetOfRoot(root), b.UnpackDatasetOfRoot, "dataset of root")
	return v, err
}

// Admitted reports whether the DAO admitted account as a verified owner.
func (c *Contracts) Admitted(ctx context.Context, account dao.Address) (bool, error) {
	b := c.bound.datasets
	return view(ctx, c, c.addr.Datasets, b.PackIsAdmitted(Address(account)), b.UnpackIsAdmitted, "admission")
}

// HashRegistration asks the registry for the digest that a creator signs.
func (c *Contracts) HashRegistration(ctx context.Context, r *dao.Registration) (dao.Hash, error) {
	b := c.bound.datasets
	v, err := view(ctx, c, c.addr.Datasets, b.PackHashRegistration(registrationTuple(r)), b.UnpackHashRegistration, "registration hash")
	return v, err
}

// HashRevocation asks the registry for the digest that an owner signs.
func (c *Contracts) HashRevocation(ctx context.Context, r dao.Revocation) (dao.Hash, error) {
	b := c.bound.datasets
	data := b.PackHashRevocation(r.DatasetID, u64(r.Nonce), r.Deadline)
	v, err := view(ctx, c, c.addr.Datasets, data, b.UnpackHashRevocation, "revocation hash")
	return v, err
}

// HashDatasetAck asks the registry for the digest that a custodian signs.
func (c *Contracts) HashDatasetAck(ctx context.Context, a dao.DatasetAck) (dao.Hash, error) {
	b := c.bound.datasets
	data := b.PackHashAck(a.DatasetID, a.Version, a.EnvelopeCID, a.Epoch, Address(a.Custodian))
	v, err := view(ctx, c, c.addr.Datasets, data, b.UnpackHashAck, "dataset ack hash")
	return v, err
}

// CurrentEpoch is the committee epoch in office, 0 before the first.
func (c *Contracts) CurrentEpoch(ctx context.Context) (uint32, error) {
	b := c.bound.custodians
	return view(ctx, c, c.addr.Custodians, b.PackCurrentEpoch(), b.UnpackCurrentEpoch, "epoch")
}

// Committee reads the committee of an epoch; [ErrUnknownEpoch].
func (c *Contracts) Committee(ctx context.Context, epoch uint32) (Committee, error) {
	b := c.bound.custodians
	v, err := view(ctx, c, c.addr.Custodians, b.PackCommittee(epoch), b.UnpackCommittee, "committee")
	if isRevert(err, "UnknownEpoch") {
		return Committee{}, fmt.Errorf("%w: %d", ErrUnknownEpoch, epoch)
	}
	if err != nil {
		return Committee{}, err
	}
	return committeeOf(epoch, v), nil
}

func committeeOf(epoch uint32, v custodianset.CommitteeOutput) Committee {
	out := Committee{Epoch: epoch, Threshold: int(v.Threshold)}
	for _, m := range v.Members {
		out.Members = append(out.Members, FromAddress(m))
	}
	for _, k := range v.SealingKeys {
		out.SealingKeys = append(out.SealingKeys, k)
	}
	return out
}

// Trainer reads a trainer; for a stranger Registered is false.
func (c *Contracts) Trainer(ctx context.Context, account dao.Address) (Trainer, error) {
	b := c.bound.trainers
	v, err := view(ctx, c, c.addr.Trainers, b.PackTrainer(Address(account)), b.UnpackTrainer, "trainer")
	if err != nil {
		return Trainer{}, err
	}
	active, err := view(ctx, c, c.addr.Trainers, b.PackIsActive(Address(account)), b.UnpackIsActive, "trainer")
	if err != nil {
		return Trainer{}, err
	}
	return Trainer{
		Address: account, HardwareCID: v.HardwareCid, AskWei: dao.NewWei(v.AskWei), StakeWei: dao.NewWei(v.Stake),
		ExitAt: v.ExitAt, Locks: v.Locks, Jailed: v.Jailed, Registered: v.Registered, Active: active,
	}, nil
}

// trainerPage is how many trainers one call lists.
const trainerPage = 256

// Trainers reads the active list, in no particular order.
func (c *Contracts) Trainers(ctx context.Context) ([]Trainer, error) {
	b := c.bound.trainers
	var out []Trainer
	for from := uint64(0); ; from += trainerPage {
		page, err := view(ctx, c, c.addr.Trainers, b.PackPage(u64(from), u64(trainerPage)), b.UnpackPage, "trainers")
		if err != nil {
			return nil, err
		}
		for _, a := range page {
			t, err := c.Trainer(ctx, FromAddress(a))
			if err != nil {
				return nil, err
			}
			out = append(out, t)
		}
		if len(page) < trainerPage {
			return out, nil
		}
	}
}

// MinStake is the least stake of a trainer.
func (c *Contracts) MinStake(ctx context.Context) (dao.Wei, error) {
	b := c.bound.trainers
	v, err := view(ctx, c, c.addr.Trainers, b.PackMinStake(), b.UnpackMinStake, "least stake")
	if err != nil {
		return dao.Wei{}, err
	}
	return dao.NewWei(v), nil
}

// TrainerRegistrationNonce is the ERC-3009 nonce under which a trainer
// authorises its stake.
func (c *Contracts) TrainerRegistrationNonce(ctx context.Context, trainer dao.Address, hardwareCID string, ask dao.Wei) (dao.Hash, error) {
	b := c.bound.trainers
	data := b.PackRegistrationNonce(Address(trainer), hardwareCID, ask.Big())
	v, err := view(ctx, c, c.addr.Trainers, data, b.UnpackRegistrationNonce, "registration nonce")
	return v, err
}

// Quote prices a run over whole datasets, with seats seats (one a dataset).
// Prices.MaxTotalWei is the sum of its parts.
func (c *Contracts) Quote(ctx context.Context, ids []dao.DatasetID, tier dao.Tier, rounds, seats uint32) (Quote, error) {
	b := c.bound.prices
	v, err := view(ctx, c, c.addr.Prices, b.PackQuote(words(ids), uint8(tier), rounds, seats), b.UnpackQuote, "quote")
	if isRevert(err, "UnknownDataset") {
		return Quote{}, fmt.Errorf("%w: %w", ErrUnknownDataset, err)
	}
	if err != nil {
		return Quote{}, err
	}
	q := Quote{Prices: dao.Prices{
		DatasetsWei: dao.NewWei(v.DatasetsWei), ComputeWei: dao.NewWei(v.ComputeWei),
		CustodyWei: dao.NewWei(v.CustodyWei), DAOFeeWei: dao.NewWei(v.DaoFeeWei),
		GuaranteedBps: v.GuaranteedBps, MaxTotalWei: dao.NewWei(v.TotalWei),
	}}
	for _, p := range v.DatasetPrices {
		q.DatasetPrices = append(q.DatasetPrices, dao.NewWei(p))
	}
	return q, nil
}

// PriceParameters reads the prices in force.
func (c *Contracts) PriceParameters(ctx context.Context) (PriceParameters, error) {
	b := c.bound.prices
	v, err := view(ctx, c, c.addr.Prices, b.PackParameters(), b.UnpackParameters, "price parameters")
	if err != nil {
		return PriceParameters{}, err
	}
	return PriceParameters{
		BasePriceWei: dao.NewWei(v.BasePriceWei), PerRowWei: dao.NewWei(v.PerRowWei), TierBps: v.TierBps,
		GuaranteedBps: v.GuaranteedBps, ComputePerSeatRoundWei: dao.NewWei(v.ComputePerSeatRoundWei),
		CustodyPerRoundWei: dao.NewWei(v.CustodyPerRoundWei), DAOFeeBps: v.DaoFeeBps,
	}, nil
}
