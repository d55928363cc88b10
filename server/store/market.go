package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Dataset is the cached record of one dataset version; chain and manifest are
// its truth.
type Dataset struct {
	ID      string // dataset id, 0x hex
	Version int64  // 1, 2, …
	Creator string // address
	Title   string

	ManifestCID, DataCID, EnvelopeCID string

	DataRoot   string // 0x hex
	Rows       int64
	PolicyJSON string
	PolicyHash string
	PriceFloor string // decimal wei
	Status     string

	CreatedMs, UpdatedMs int64
}

const datasetColumns = `id, version, creator, title, manifest_cid, data_cid, envelope_cid, data_root, row_count,
	policy_json, policy_hash, price_floor, status, created_ms, updated_ms`

func scanDataset(s scanner) (d Dataset, err error) {
	err = s.Scan(&d.ID, &d.Version, &d.Creator, &d.Title, &d.ManifestCID, &d.DataCID, &d.EnvelopeCID, &d.DataRoot,
		&d.Rows, &d.PolicyJSON, &d.PolicyHash, &d.PriceFloor, &d.Status, &d.CreatedMs, &d.UpdatedMs)
	return d, err
}

// DatasetFilter selects dataset versions; empty fields select everything.
type DatasetFilter struct {
	Creator  string
	DataRoot string
	Statuses []string
	// Text keeps versions whose title contains it, ASCII case ignored.
	Text string
	// Latest keeps only the newest version of each dataset.
	Latest bool
	// Limit is at most 1,000; 0 means 100.
	Limit, Offset int
}

// UpsertDataset creates a version or replaces everything but created_ms.
func (s *Store) UpsertDataset(ctx context.Context, d Dataset) error {
	return s.write(ctx, "store dataset", func(tx *sql.Tx) error { return upsertDataset(ctx, tx, d) })
}

func upsertDataset(ctx context.Context, tx *sql.Tx, d Dataset) error {
	_, err := exec(ctx, tx, `INSERT INTO datasets (`+datasetColumns+`)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)
		ON CONFLICT (id, version) DO UPDATE SET creator=excluded.creator, title=excluded.title,
			manifest_cid=excluded.manifest_cid, data_cid=excluded.data_cid, envelope_cid=excluded.envelope_cid,
			data_root=excluded.data_root, row_count=excluded.row_count, policy_json=excluded.policy_json,
			policy_hash=excluded.policy_hash, price_floor=excluded.price_floor, status=excluded.status,
			updated_ms=excluded.updated_ms`,
		d.ID, d.Version, d.Creator, d.Title, d.ManifestCID, d.DataCID, d.EnvelopeCID, d.DataRoot, d.Rows,
		d.PolicyJSON, d.PolicyHash, decimal(d.PriceFloor), d.Status, d.CreatedMs, d.UpdatedMs)
	if err == nil && d.PolicyJSON != "" && d.PolicyHash != "" {
		_, err = exec(ctx, tx, `INSERT INTO policy_documents (hash, json) VALUES ($1,$2)
			ON CONFLICT (hash) DO UPDATE SET json=excluded.json`, d.PolicyHash, d.PolicyJSON)
	}
	return err
}

// PolicyDocument is the document last stored with a dataset of this policy
// hash, or ErrNotFound. Whether it has that hash is the reader's to check.
func (s *Store) PolicyDocument(ctx context.Context, hash string) (string, error) {
	doc, err := queryOne(ctx, s.db, scanText, `SELECT json FROM policy_documents WHERE hash=$1`, hash)
	if err != nil {
		return "", fmt.Errorf("policy %s: %w", hash, err)
	}
	return doc, nil
}

// SetDatasetStatus changes the status of one version, or of all if version is
// 0. ErrNotFound if there is none.
func (s *Store) SetDatasetStatus(ctx context.Context, id string, version int64, status string, nowMs int64) error {
	return s.write(ctx, "set dataset status", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, `UPDATE datasets SET status=$1, updated_ms=$2
			WHERE id=$3 AND (CAST($4 AS BIGINT)=0 OR version=$4)`, status, nowMs, id, version)
		if err == nil && n == 0 {
			err = fmt.Errorf("dataset %s version %d: %w", id, version, ErrNotFound)
		}
		return err
	})
}

// Dataset reads one version, the newest if version is 0, or ErrNotFound.
func (s *Store) Dataset(ctx context.Context, id string, version int64) (Dataset, error) {
	d, err := queryOne(ctx, s.db, scanDataset, `SELECT `+datasetColumns+` FROM datasets
		WHERE id=$1 AND (CAST($2 AS BIGINT)=0 OR version=$2) ORDER BY version DESC LIMIT 1`, id, version)
	if err != nil {
		return Dataset{}, fmt.Errorf("dataset %s version %d: %w", id, version, err)
	}
	return d, nil
}

// Datasets lists versions, newest first.
func (s *Store) Datasets(ctx context.Context, f DatasetFilter) ([]Dataset, error) {
	q := query{text: `SELECT ` + datasetColumns + ` FROM datasets WHERE 1=1`}
	if f.Creator != "" {
		q.and("creator=", f.Creator)
	}
	if f.DataRoot != "" {
		q.and("data_root=", f.DataRoot)
	}
	q.andIn("status", f.Statuses)
	if f.Text != "" {
		q.and(`LOWER(title) LIKE `, contains(f.Text))
		q.text += ` ESCAPE '\'`
	}
	if f.Latest {
		q.text += ` AND version=(SELECT MAX(v.version) FROM datasets v WHERE v.id=datasets.id)`
	}
	q.page("created_ms DESC, id, version DESC", f.Limit, f.Offset)
	ds, err := queryAll(ctx, s.db, scanDataset, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("list datasets: %w", err)
	}
	return ds, nil
}

// Proposal is what the chain does not keep in readable form about a proposal;
// its votes and state are read from the governor.
type Proposal struct {
	ID          string // governor's proposal id
	Title       string
	Description string // the exact text whose hash the governor holds
	Kind        string
	ActionsJSON string
	Proposer    string // address
	CreatedMs   int64
}

const proposalColumns = `id, title, description, kind, actions_json, proposer, created_ms`

func scanProposal(s scanner) (p Proposal, err error) {
	err = s.Scan(&p.ID, &p.Title, &p.Description, &p.Kind, &p.ActionsJSON, &p.Proposer, &p.CreatedMs)
	return p, err
}

// UpsertProposal creates or replaces a proposal, keeping its created_ms.
func (s *Store) UpsertProposal(ctx context.Context, p Proposal) error {
	return s.write(ctx, "store proposal", func(tx *sql.Tx) error { return upsertProposal(ctx, tx, p) })
}

func upsertProposal(ctx context.Context, tx *sql.Tx, p Proposal) error {
	_, err := exec(ctx, tx, `INSERT INTO proposals (`+proposalColumns+`) VALUES ($1,$2,$3,$4,$5,$6,$7)
		ON CONFLICT (id) DO UPDATE SET title=excluded.title, description=excluded.description, kind=excluded.kind,
			actions_json=excluded.actions_json, proposer=excluded.proposer`,
		p.ID, p.Title, p.Description, p.Kind, p.ActionsJSON, p.Proposer, p.CreatedMs)
	return err
}

// Proposal reads one proposal, or ErrNotFound.
func (s *Store) Proposal(ctx context.Context, id string) (Proposal, error) {
	p, err := queryOne(ctx, s.db, scanProposal, `SELECT `+proposalColumns+` FROM proposals WHERE id=$1`, id)
	if err != nil {
		return Proposal{}, fmt.Errorf("proposal %s: %w", id, err)
	}
	return p, nil
}

// Proposals lists proposals, newest first; limit 0 means 100, at most 1,000.
func (s *Store) Proposals(ctx context.Context, limit, offset int) ([]Proposal, error) {
	q := query{text: `SELECT ` + proposalColumns + ` FROM proposals WHERE 1=1`}
	q.page("created_ms DESC, id", limit, offset)
	ps, err := queryAll(ctx, s.db, scanProposal, q.text, q.args...)
	if err != nil {
		return nil, fmt.Errorf("list proposals: %w", err)
	}
	return ps, nil
}
