package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"sahm/dao"
	"sahm/federated/settlement"
	"sahm/mpc/upload"
	"sahm/server/api"
	"sahm/server/coordinator"
	"sahm/server/market"
	"sahm/server/store"
	"sahm/storage"
)

// signInPurpose keeps sign-in nonces apart from others in the store.
const signInPurpose = "siwe"

func storeError(err error, notFound error) error {
	for theirs, ours := range map[error]error{store.ErrNotFound: notFound, store.ErrExpired: api.ErrExpired, store.ErrReplayed: api.ErrReplayed,
		store.ErrTooLarge: api.ErrTooLarge, store.ErrHashMismatch: api.ErrWrongHash, store.ErrInvalid: api.ErrMalformed,
		store.ErrQuota: api.ErrQuota, upload.ErrOffset: api.ErrWrongOffset, upload.ErrInterrupted: api.ErrInterrupted} {
		if errors.Is(err, theirs) {
			return fmt.Errorf("%w: %w", ours, err)
		}
	}
	return err
}

// apiSessions is api.Sessions over the store.
type apiSessions struct{ s *store.Store }

func (a apiSessions) PutSession(ctx context.Context, token string, account dao.Address, nowMs, expiresMs int64) error {
	return a.s.PutSession(ctx, token, store.Session{Address: account.String(), CreatedMs: nowMs, ExpiresMs: expiresMs})
}

func (a apiSessions) Session(ctx context.Context, token string, nowMs int64) (dao.Address, error) {
	v, err := a.s.Session(ctx, token, nowMs)
	if err != nil {
		return dao.Address{}, storeError(err, api.ErrNotSignedIn)
	}
	return dao.ParseAddress(v.Address)
}

func (a apiSessions) DeleteSession(ctx context.Context, token string) error {
	return a.s.DeleteSession(ctx, token)
}

func (a apiSessions) IssueNonce(ctx context.Context, nonce string, expiresMs int64) error {
	return a.s.IssueNonce(ctx, signInPurpose, nonce, expiresMs)
}

func (a apiSessions) ConsumeNonce(ctx context.Context, nonce string, nowMs int64) error {
	err := a.s.ConsumeNonce(ctx, signInPurpose, nonce, nowMs)
	if errors.Is(err, store.ErrReplayed) {
		return fmt.Errorf("%w: %w", api.ErrNonceUsed, err)
	}
	return storeError(err, api.ErrNonceUsed)
}

// apiCatalogue is api.Catalogue over the store.
type apiCatalogue struct{ s *store.Store }

// datasetVersion is the first version of a dataset.
const datasetVersion = 1

func (a apiCatalogue) PutDataset(ctx context.Context, row api.DatasetRow, r dao.Registration, status dao.DatasetStatus) error {
	return storeError(a.s.UpsertDataset(ctx, store.Dataset{
		ID: row.ID.String(), Version: max(datasetVersion, int64(row.Version)), Creator: r.Creator.String(), Title: row.Title,
		ManifestCID: r.ManifestCID, DataCID: r.DataCID, EnvelopeCID: r.EnvelopeCID, DataRoot: r.DataRoot.String(), Rows: int64(r.Rows),
		PolicyJSON: row.Policy, PolicyHash: r.PolicyHash.String(), PriceFloor: r.PriceFloorWei.String(), Status: status.String(),
		CreatedMs: row.CreatedMs, UpdatedMs: row.CreatedMs,
	}), api.ErrNotFound)
}

func (a apiCatalogue) DatasetRow(ctx context.Context, id dao.DatasetID) (api.DatasetRow, error) {
	all, err := a.s.DatasetVersions(ctx, id.String())
	if err != nil {
		return api.DatasetRow{}, storeError(err, api.ErrNotFound)
	}
	return datasetRow(all[len(all)-1])
}

func datasetRow(d store.Dataset) (api.DatasetRow, error) {
	id, err := dao.ParseHash(d.ID)
	return api.DatasetRow{ID: id, Version: uint32(d.Version), Title: d.Title, Policy: d.PolicyJSON, CreatedMs: d.CreatedMs}, err
}

const storePage = 1000

func (a apiCatalogue) DatasetRows(ctx context.Context, creator dao.Address) ([]api.DatasetRow, error) {
	f := store.DatasetFilter{Latest: true, Limit: storePage}
	if !creator.IsZero() {
		f.Creator = creator.String()
	}
	var out []api.DatasetRow
	for ; ; f.Offset += storePage {
		page, err := a.s.Datasets(ctx, f)
		if err != nil {
			return nil, err
		}
		for _, d := range page {
			row, err := datasetRow(d)
			if err != nil {
				return nil, err
			}
			out = append(out, row)
		}
		if len(page) < storePage {
			return out, nil
		}
	}
}

// apiDrafts is api.Drafts over the store.
type apiDrafts struct{ s *store.Store }

func (a apiDrafts) PutDraft(ctx context.Context, d api.Draft) error {
	actions, err := json.Marshal(d.Actions)
	if err != nil {
		return err
	}
	return storeError(a.s.UpsertProposal(ctx, store.Proposal{ID: d.ID, Title: d.Title, Description: d.Description, Kind: d.Template,
		ActionsJSON: string(actions), Proposer: d.Proposer.String(), CreatedMs: d.CreatedMs}), api.ErrNotFound)
}

func (a apiDrafts) Draft(ctx context.Context, id string) (api.Draft, error) {
	p, err := a.s.Proposal(ctx, id)
	if err != nil {
		return api.Draft{}, storeError(err, api.ErrNotFound)
	}
	return draftOf(p)
}

func draftOf(p store.Proposal) (api.Draft, error) {
	d := api.Draft{ID: p.ID, Title: p.Title, Description: p.Description, Template: p.Kind, CreatedMs: p.CreatedMs}
	var err error
	if d.Proposer, err = dao.ParseAddress(p.Proposer); err != nil {
		return d, err
	}
	return d, json.Unmarshal([]byte(p.ActionsJSON), &d.Actions)
}

// apiRuns is api.RunStore over the store.
type apiRuns struct{ s *store.Store }

func (a apiRuns) CreateRun(ctx context.Context, r api.RunRow) error {
	order, err := json.Marshal(r.Order)
	if err != nil {
		return err
	}
	err = a.s.CreateRun(ctx, store.Run{RunID: r.ID.String(), Builder: r.Order.Parties.Builder.String(), State: string(market.PhaseFunded),
		Rounds: int64(r.Order.Training.Rounds), OrderJSON: string(order), SpecJSON: string(r.Spec), SchemaJSON: string(r.Schema),
		Funded: r.Order.Prices.MaxTotalWei.String(), CreatedMs: r.CreatedMs, UpdatedMs: r.CreatedMs})
	if errors.Is(err, store.ErrConflict) {
		return nil
	}
	return storeError(err, api.ErrNotFound)
}

func (a apiRuns) Run(ctx context.Context, id dao.RunID) (api.RunRow, error) {
	r, err := a.s.Run(ctx, id.String())
	if err != nil {
		return api.RunRow{}, storeError(err, api.ErrNotFound)
	}
	return runRow(r)
}

func runRow(r store.Run) (api.RunRow, error) {
	id, err := dao.ParseHash(r.RunID)
	if err != nil {
		return api.RunRow{}, err
	}
	row := api.RunRow{ID: id, Spec: []byte(r.SpecJSON), Schema: []byte(r.SchemaJSON), CreatedMs: r.CreatedMs}
	return row, json.Unmarshal([]byte(r.OrderJSON), &row.Order)
}

func (a apiRuns) Runs(ctx context.Context, builder dao.Address) ([]api.RunRow, error) {
	f := store.RunFilter{Limit: storePage}
	if !builder.IsZero() {
		f.Builder = builder.String()
	}
	var out []api.RunRow
	for ; ; f.Offset += storePage {
		page, err := a.s.Runs(ctx, f)
		if err != nil {
			return nil, err
		}
		for _, r := range page {
			row, err := runRow(r)
			if err != nil {
				return nil, err
			}
			out = append(out, row)
		}
		if len(page) < storePage {
			return out, nil
		}
	}
}

func (a apiRuns) Events(ctx context.Context, id dao.RunID, after int64, limit int) ([]api.RunEvent, error) {
	rows, err := a.s.Events(ctx, id.String(), after, limit)
	if err != nil {
		return nil, err
	}
	out := make([]api.RunEvent, len(rows))
	for i, e := range rows {
		ev, err := marketEvent(e)
		if err != nil {
			return nil, err
		}
		out[i] = api.RunEvent{Event: ev, Seq: e.Seq}
	}
	return out, nil
}

// apiBlobs is api.Blobs over the blob directory.
type apiBlobs struct {
	files *store.Blobs
	rows  *store.Store
}

// senderQuota is what one participant may send in one run: sixty updates of a
// model of 10^8 parameters in 64-bit words, with room to spare.
const senderQuota = 64 << 30

func (b apiBlobs) Put(ctx context.Context, run dao.RunID, sha256 string, from dao.Address, r io.Reader) error {
	kept, err := b.rows.BlobBytes(ctx, run.String(), from.String())
	if err != nil {
		return err
	}
	if kept >= b.files.Quota() {
		return fmt.Errorf("%w: %d bytes", api.ErrQuota, kept)
	}
	size, err := b.files.Put(ctx, run.String(), sha256, r)
	if err != nil {
		return storeError(err, api.ErrNotFound)
	}
	return b.record(ctx, run, sha256, from, size)
}

func (b apiBlobs) record(ctx context.Context, run dao.RunID, sha256 string, from dao.Address, size int64) error {
	return b.rows.PutBlobInfo(ctx, store.BlobInfo{RunID: run.String(), SHA256: sha256, Size: size, Owner: from.String(), Purpose: "upload", CreatedMs: time.Now().UnixMilli()})
}

func (b apiBlobs) Received(_ context.Context, run dao.RunID, sha256 string, from dao.Address) (int64, bool, error) {
	have, whole, err := b.files.Received(run.String(), sha256, from.String())
	return have, whole, storeError(err, api.ErrNotFound)
}

func (b apiBlobs) Append(ctx context.Context, run dao.RunID, sha256 string, from dao.Address, size, offset int64, body io.ReadCloser) (int64, bool, error) {
	if err := b.files.SweepPartials(time.Now()); err != nil {
		return 0, false, err
	}
	kept, err := b.rows.BlobBytes(ctx, run.String(), from.String())
	if err != nil {
		return 0, false, err
	}
	have, whole, err := b.files.Append(ctx, run.String(), sha256, from.String(), size, offset, kept, body)
	if err != nil || !whole {
		return have, false, storeError(err, api.ErrNotFound)
	}
	return have, true, b.record(ctx, run, sha256, from, have)
}

func (b apiBlobs) Open(_ context.Context, run dao.RunID, sha256 string) (io.ReadSeekCloser, error) {
	f, _, err := b.files.Open(run.String(), sha256)
	if err != nil {
		return nil, storeError(err, api.ErrNotFound)
	}
	return f, nil
}

// apiContent is api.Content over kubo.
type apiContent struct {
	c   contentStore
	log *slog.Logger
}

func (a apiContent) Add(ctx context.Context, r io.Reader) (string, int64, error) {
	ref, err := a.c.Add(ctx, r)
	return string(ref.CID), ref.Size, a.away(err)
}

func (a apiContent) Has(ctx context.Context, cid string) (bool, error) {
	c, err := storage.ParseCID(cid)
	if err != nil {
		return false, fmt.Errorf("%w: %w", api.ErrMalformed, err)
	}
	_, err = a.c.Stat(ctx, c)
	if errors.Is(err, storage.ErrNotFound) {
		return false, nil
	}
	return err == nil, a.away(err)
}

// away tells the client to ask again when the content node does not answer.
// The cause names the node's address, which is for the log only.
func (a apiContent) away(err error) error {
	if !errors.Is(err, storage.ErrUnavailable) {
		return err
	}
	a.log.Warn("the content node does not answer", "error", err.Error())
	return fmt.Errorf("%w: the content node does not answer", api.ErrUnavailable)
}

// apiCoordinator is api.Coordinator.
type apiCoordinator struct{ c *coordinator.Coordinator }

func (a apiCoordinator) Open(ctx context.Context, id dao.RunID, o market.Opened) error {
	return a.c.Open(ctx, id, o)
}

func (a apiCoordinator) Acknowledge(ctx context.Context, id dao.DatasetID) error {
	return a.c.Acknowledge(ctx, id)
}

func (a apiCoordinator) Payouts(ctx context.Context, id dao.RunID) (*settlement.Outcome, error) {
	out, err := a.c.Payouts(ctx, id)
	if errors.Is(err, coordinator.ErrNotYet) {
		return nil, fmt.Errorf("%w: %w", api.ErrNotReady, err)
	}
	return out, err
}

func (a apiCoordinator) Watch() (<-chan dao.Hash, func()) { return a.c.Watch() }
