//go:build integration

package attacks

import (
	"context"
	"errors"
	"io"

	"github.com/ethereum/go-ethereum"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/server/api"
	"sahm/server/store"
	"sahm/storage"
	"sahm/storage/storagetest"
)

// The API's ports over the chain and the database, as far as the attacks go;
// what they do not reach is the embedded nil interface.

type sessions struct{ s *store.Store }

func (s sessions) PutSession(ctx context.Context, token string, a dao.Address, now, expires int64) error {
	return s.s.PutSession(ctx, token, store.Session{Address: a.String(), CreatedMs: now, ExpiresMs: expires})
}

func (s sessions) Session(ctx context.Context, token string, now int64) (dao.Address, error) {
	v, err := s.s.Session(ctx, token, now)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return dao.Address{}, api.ErrNotSignedIn
	case errors.Is(err, store.ErrExpired):
		return dao.Address{}, api.ErrExpired
	case err != nil:
		return dao.Address{}, err
	}
	return dao.ParseAddress(v.Address)
}

func (s sessions) DeleteSession(ctx context.Context, token string) error {
	return s.s.DeleteSession(ctx, token)
}

func (s sessions) IssueNonce(ctx context.Context, nonce string, expires int64) error {
	return s.s.IssueNonce(ctx, "sign-in", nonce, expires)
}

func (s sessions) ConsumeNonce(ctx context.Context, nonce string, now int64) error {
	err := s.s.ConsumeNonce(ctx, "sign-in", nonce, now)
	switch {
	case errors.Is(err, store.ErrReplayed), errors.Is(err, store.ErrNotFound):
		return api.ErrNonceUsed
	case errors.Is(err, store.ErrExpired):
		return api.ErrExpired
	}
	return err
}

type catalogue struct {
	rows map[dao.DatasetID]api.DatasetRow
}

func (c *catalogue) PutDataset(_ context.Context, row api.DatasetRow, _ dao.Registration, _ dao.DatasetStatus) error {
	c.rows[row.ID] = row
	return nil
}

func (c *catalogue) DatasetRow(_ context.Context, id dao.DatasetID) (api.DatasetRow, error) {
	r, ok := c.rows[id]
	if !ok {
		return r, api.ErrNotFound
	}
	return r, nil
}

func (c *catalogue) DatasetRows(context.Context, dao.Address) ([]api.DatasetRow, error) {
	return nil, errors.ErrUnsupported
}

type drafts struct{}

func (drafts) PutDraft(context.Context, api.Draft) error { return nil }
func (drafts) Draft(context.Context, string) (api.Draft, error) {
	return api.Draft{}, errors.ErrUnsupported
}
func (drafts) Drafts(context.Context) ([]api.Draft, error) { return nil, errors.ErrUnsupported }

type (
	noRuns  struct{ api.RunStore }
	noBlobs struct{ api.Blobs }
	voting  struct{ api.Voting }
)

type coordinator struct{ api.Coordinator }

func (coordinator) Acknowledge(context.Context, dao.DatasetID) error { return nil }

type content struct{ m *storagetest.Memory }

func (c content) Add(ctx context.Context, r io.Reader) (string, int64, error) {
	ref, err := c.m.Add(ctx, r)
	return string(ref.CID), ref.Size, err
}

func (c content) Has(ctx context.Context, cid string) (bool, error) {
	id, err := storage.ParseCID(cid)
	if err != nil {
		return false, api.ErrMalformed
	}
	return c.m.Pinned(ctx, id)
}

// chainView reads the simulated chain.
type chainView struct{ chain *daotest.Chain }

func (v *chainView) ChainTime(ctx context.Context) (uint64, error) {
	h, err := v.chain.Client.Head(ctx)
	return h.Time, err
}

func (v *chainView) Committee(ctx context.Context, epoch uint32) (api.Committee, error) {
	c, err := v.chain.Contracts.Committee(ctx, max(epoch, 1))
	return api.Committee{Epoch: c.Epoch, Threshold: c.Threshold, Members: c.Members, SealingKeys: c.SealingKeys}, err
}

func (v *chainView) Trainers(ctx context.Context) ([]api.Trainer, error) {
	list, err := v.chain.Contracts.Trainers(ctx)
	var out []api.Trainer
	for _, t := range list {
		out = append(out, api.Trainer{Address: t.Address, StakeWei: t.StakeWei, Active: t.Active})
	}
	return out, err
}

func (*chainView) Connected(dao.Address) bool { return true }

type registry struct {
	api.Registry
	*chainView
}

func (r registry) Dataset(ctx context.Context, id dao.DatasetID) (api.ChainDataset, error) {
	d, err := r.chain.Contracts.Dataset(ctx, id)
	if errors.Is(err, chain.ErrUnknownDataset) {
		return api.ChainDataset{}, api.ErrUnknownDataset
	}
	return api.ChainDataset{Owner: d.Owner, Version: d.Version, Status: d.Status, Acknowledged: d.Acknowledged, Registration: dao.Registration{
		Creator: d.Creator, ManifestCID: d.ManifestCID, DataCID: d.DataCID, EnvelopeCID: d.EnvelopeCID, DataRoot: d.DataRoot, Rows: d.Rows,
		PolicyHash: d.PolicyHash, Epoch: d.Epoch, PriceFloorWei: d.PriceFloorWei}}, err
}

func (r registry) DatasetOfRoot(ctx context.Context, root dao.Hash) (dao.DatasetID, error) {
	return r.chain.Contracts.DatasetOfRoot(ctx, root)
}

func (r registry) Quote(ctx context.Context, ids []dao.DatasetID, tier dao.Tier, rounds, seats uint32) (api.RunPrices, error) {
	q, err := r.chain.Contracts.Quote(ctx, ids, tier, rounds, seats)
	return api.RunPrices{Datasets: q.DatasetPrices, Prices: q.Prices}, asRevert(err)
}

func (r registry) Admitted(ctx context.Context, a dao.Address) (bool, error) {
	return r.chain.Contracts.Admitted(ctx, a)
}

type ledger struct {
	api.Ledger
	*chainView
}

func (l ledger) Account(ctx context.Context, a dao.Address) (api.Account, error) {
	nonce, err := l.chain.Contracts.DatasetNonce(ctx, a)
	if err != nil {
		return api.Account{}, err
	}
	return api.Account{RegistryNonce: nonce}, nil
}

type governor struct {
	api.Governance
	*chainView
}

// simulate makes a call as the timelock.
func (v *chainView) simulate(ctx context.Context, to dao.Address, data []byte) error {
	target := chain.Address(to)
	_, err := v.chain.Client.Eth().CallContract(ctx, ethereum.CallMsg{From: chain.Address(v.chain.Addresses.Timelock), To: &target, Data: data}, nil)
	return chain.Revert(err, chain.ABIs()...)
}

func (g governor) Settings(context.Context) (api.Settings, error) { return api.Settings{}, nil }

func (g governor) Try(ctx context.Context, from dao.Address, calls []api.Call) (api.Trial, error) {
	var actions []chain.Action
	for _, c := range calls {
		actions = append(actions, chain.Action{To: c.To, Data: c.Data})
	}
	t, err := g.chain.Contracts.Try(ctx, g.chain.Addresses.Timelock, actions)
	out := api.Trial{InSequence: t.InSequence}
	for _, re := range t.Refused {
		var r *api.Revert
		if re != nil {
			r = &api.Revert{Name: re.Name, Detail: re.Message()}
		}
		out.Refused = append(out.Refused, r)
	}
	return out, err
}

func (g governor) Pack(calls []api.Call, description string) (api.ProposalCalls, error) {
	var actions []chain.Action
	for _, c := range calls {
		actions = append(actions, chain.Action{To: c.To, Data: c.Data})
	}
	to, data := g.chain.Contracts.PackGovernorPropose(actions, description)
	return api.ProposalCalls{ID: chain.ProposalID(actions, description), Propose: api.Call{To: to, Data: data}}, nil
}

type packer struct {
	api.Packer
	*chainView
}

func (p packer) Pack(step api.Step) (api.Call, error) {
	var to dao.Address
	var data []byte
	switch s := step.(type) {
	case api.StepAdmit:
		to, data = p.chain.Contracts.PackAdmitOwner(s.Account)
	case api.StepList:
		to, data = p.chain.Contracts.PackList(s.ID)
	default:
		return api.Call{}, errors.ErrUnsupported
	}
	return api.Call{To: to, Data: data}, nil
}

// Runs implements api.RunStore: there were none before.
func (noRuns) Runs(context.Context, dao.Address) ([]api.RunRow, error) { return nil, nil }
