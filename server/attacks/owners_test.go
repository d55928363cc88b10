//go:build integration

package attacks

import (
	"context"

	"sahm/dao"
	"sahm/dao/pricing"
	"sahm/server/api"
)

// owners reads what answers about one dataset hold; nothing is indexed.
type owners struct {
	api.Owners
	*chainView
}

func (o owners) ContractSignature(ctx context.Context, a dao.Address, digest dao.Hash, sig []byte) (contract, valid bool, err error) {
	return o.chain.Contracts.ContractSignature(ctx, a, digest, sig)
}

func (o owners) Version(ctx context.Context, id dao.DatasetID, version uint32) (api.ChainVersion, error) {
	v, err := o.chain.Contracts.DatasetVersion(ctx, id, version)
	return api.ChainVersion{Version: version, ManifestCID: v.ManifestCID, DataCID: v.DataCID, EnvelopeCID: v.EnvelopeCID, DataRoot: v.DataRoot,
		Rows: v.Rows, PolicyHash: v.PolicyHash, Epoch: v.Epoch, Acknowledged: v.Acknowledged}, err
}

func (o owners) Pricing(ctx context.Context, id dao.DatasetID) (b pricing.Book, d pricing.Dataset, err error) {
	p, err := o.chain.Contracts.PriceParameters(ctx)
	if err != nil {
		return b, d, err
	}
	b.Parameters = pricing.Parameters(p)
	if b.Dynamics, err = o.chain.Contracts.Dynamics(ctx); err != nil {
		return b, d, err
	}
	v, err := o.chain.Contracts.Dataset(ctx, id)
	d.Rows, d.FloorWei, d.NextFloorWei = v.Rows, v.PriceFloorWei, v.PriceFloorWei
	return b, d, err
}

func (o owners) RoyaltyBps(ctx context.Context) (uint16, error) {
	return o.chain.Contracts.RoyaltyBps(ctx)
}

func (owners) Facts(context.Context, dao.DatasetID) ([]api.Fact, error) { return nil, nil }

type unread = api.Shares

// shares reads which share contract a dataset has.
type shares struct {
	unread
	*chainView
}

func (s shares) SharesOf(ctx context.Context, id dao.DatasetID) (dao.Address, error) {
	return s.chain.Contracts.SharesOf(ctx, id)
}

func (s shares) ShareNonce(ctx context.Context, a dao.Address) (uint64, error) {
	return s.chain.Contracts.ShareNonce(ctx, a)
}

type ownerRelay struct{ api.OwnerRelay }
