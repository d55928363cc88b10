package chain

import (
	"context"
	"fmt"
	"math/big"

	"sahm/dao"
	"sahm/dao/bindings/datasetregistry"
	"sahm/dao/bindings/pricebook"
	"sahm/dao/pricing"
)

// What an owner does with a dataset goes with the owner's signature, or
// without one from the owner itself. The nonce is used up either way.

// PackAddVersion replaces a dataset's data.
func (c *Contracts) PackAddVersion(v *dao.NewVersion, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackAddVersion(datasetregistry.IDatasetRegistryNewVersion{
		DatasetId: v.DatasetID, Version: v.Version, ManifestCid: v.ManifestCID, DataCid: v.DataCID, EnvelopeCid: v.EnvelopeCID,
		DataRoot: v.DataRoot, Rows: v.Rows, PolicyHash: v.PolicyHash, Epoch: v.Epoch, Nonce: u64(v.Nonce), Deadline: v.Deadline,
	}, sig)
}

// PackReseal names an envelope of the same data for the committee in office.
func (c *Contracts) PackReseal(r *dao.Reseal, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackReseal(datasetregistry.IDatasetRegistryReseal{
		DatasetId: r.DatasetID, Version: r.Version, EnvelopeCid: r.EnvelopeCID, Epoch: r.Epoch, Nonce: u64(r.Nonce), Deadline: r.Deadline,
	}, sig)
}

// PackSetPolicy changes the policy of a dataset's present version.
func (c *Contracts) PackSetPolicy(p dao.PolicyChange, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackSetPolicy(p.DatasetID, p.Version, p.PolicyHash, u64(p.Nonce), p.Deadline, sig)
}

// PackSetPriceFloor changes the least price of one use of a dataset.
func (c *Contracts) PackSetPriceFloor(f dao.FloorChange, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackSetPriceFloor(f.DatasetID, f.PriceFloorWei.Big(), u64(f.Nonce), f.Deadline, sig)
}

// PackRequestListing asks the DAO to list a dataset.
func (c *Contracts) PackRequestListing(r dao.ListingRequest, sig []byte) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackRequestListing(r.DatasetID, r.Version, u64(r.Nonce), r.Deadline, sig)
}

// PackDelist takes a dataset off the market for ever. Only the DAO.
func (c *Contracts) PackDelist(id dao.DatasetID) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackDelist(id)
}

// PackSetRoyalty sets the royalty that ERC-2981 advises. Only the DAO.
func (c *Contracts) PackSetRoyalty(bps uint16) (dao.Address, []byte) {
	return c.addr.Datasets, c.bound.datasets.PackSetRoyalty(bps)
}

// PackClearDatasetBase puts a dataset back on the common base price. Only the
// DAO.
func (c *Contracts) PackClearDatasetBase(id dao.DatasetID) (dao.Address, []byte) {
	return c.addr.Prices, c.bound.prices.PackClearDatasetBase(id)
}

// PackSetDynamics says how prices move with settled runs. Only the DAO.
func (c *Contracts) PackSetDynamics(d pricing.Dynamics) (dao.Address, []byte) {
	return c.addr.Prices, c.bound.prices.PackSetDynamics(dynamicsTuple(d))
}

func dynamicsTuple(d pricing.Dynamics) pricebook.IPriceBookDynamics {
	return pricebook.IPriceBookDynamics{
		DemandRiseMicro: u64(uint64(d.DemandRiseMicro)), DemandDecayMicro: u64(uint64(d.DemandDecayMicro)),
		DemandCapMicro: u64(uint64(d.DemandCapMicro)), QualityMinBps: d.QualityMinBps, QualityMaxBps: d.QualityMaxBps,
		QualityStepBps: d.QualityStepBps,
	}
}

// Dynamics reads how prices move.
func (c *Contracts) Dynamics(ctx context.Context) (pricing.Dynamics, error) {
	b := c.bound.prices
	v, err := view(ctx, c, c.addr.Prices, b.PackDynamics(), b.UnpackDynamics, "price dynamics")
	if err != nil {
		return pricing.Dynamics{}, err
	}
	return pricing.Dynamics{
		DemandRiseMicro: small(v.DemandRiseMicro), DemandDecayMicro: small(v.DemandDecayMicro), DemandCapMicro: small(v.DemandCapMicro),
		QualityMinBps: v.QualityMinBps, QualityMaxBps: v.QualityMaxBps, QualityStepBps: v.QualityStepBps,
	}, nil
}

// LivePrice reads what the price book stores of a dataset.
func (c *Contracts) LivePrice(ctx context.Context, id dao.DatasetID) (pricing.Live, error) {
	b := c.bound.prices
	v, err := view(ctx, c, c.addr.Prices, b.PackLive(id), b.UnpackLive, "price of a dataset")
	if err != nil {
		return pricing.Live{}, err
	}
	return pricing.Live{
		BaseWei: dao.NewWei(v.BaseWei), OwnBase: v.OwnBase, ExcessMicro: small(v.ExcessMicro), AddedNext: small(v.AddedNext),
		AddedAfter: small(v.AddedAfter), Period: v.Period, QualityBps: v.QualityBps, QualityNext: v.QualityNext, QualityAfter: v.QualityAfter,
	}, nil
}

// small reads what the contract holds in 24 bits.
func small(v *big.Int) uint32 { return uint32(v.Uint64()) }

// DatasetVersion reads one version of a dataset, present or past: ID, Version,
// the content, Epoch and Acknowledged are set. [ErrUnknownDataset] also for an
// unknown version.
func (c *Contracts) DatasetVersion(ctx context.Context, id dao.DatasetID, version uint32) (Dataset, error) {
	b := c.bound.datasets
	v, err := view(ctx, c, c.addr.Datasets, b.PackVersionOf(id, version), b.UnpackVersionOf, "dataset version")
	if isRevert(err, "UnknownDataset") || isRevert(err, "UnknownVersion") {
		return Dataset{}, fmt.Errorf("%w: %s, version %d", ErrUnknownDataset, id, version)
	}
	if err != nil {
		return Dataset{}, err
	}
	return Dataset{
		ID: id, Version: version, ManifestCID: v.ManifestCid, DataCID: v.DataCid, EnvelopeCID: v.EnvelopeCid, DataRoot: v.DataRoot,
		Rows: v.Rows, PolicyHash: v.PolicyHash, Epoch: v.Epoch, Acknowledged: v.Acknowledged,
	}, nil
}
