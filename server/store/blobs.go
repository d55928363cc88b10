package store

import (
	"context"
	"database/sql"
	"fmt"
)

// BlobInfo is what is known about one blob of a run; its bytes lie in Blobs.
type BlobInfo struct {
	RunID     string
	SHA256    string // 64 lower-case hex digits
	Size      int64  // bytes
	Owner     string // address of the uploader
	Purpose   string
	CreatedMs int64
}

const blobColumns = `run_id, sha256, size, owner, purpose, created_ms`

func scanBlob(s scanner) (b BlobInfo, err error) {
	err = s.Scan(&b.RunID, &b.SHA256, &b.Size, &b.Owner, &b.Purpose, &b.CreatedMs)
	return b, err
}

// PutBlobInfo records a blob after its bytes are durable; the first record of
// the same bytes in a run is kept.
func (s *Store) PutBlobInfo(ctx context.Context, b BlobInfo) error {
	return s.write(ctx, "record blob", func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `INSERT INTO blobs (`+blobColumns+`) VALUES ($1,$2,$3,$4,$5,$6)
			ON CONFLICT (run_id, sha256) DO NOTHING`, b.RunID, b.SHA256, b.Size, b.Owner, b.Purpose, b.CreatedMs)
		return err
	})
}

// BlobInfo reads the record of one blob, or ErrNotFound.
func (s *Store) BlobInfo(ctx context.Context, runID, sha256 string) (BlobInfo, error) {
	b, err := queryOne(ctx, s.db, scanBlob, `SELECT `+blobColumns+` FROM blobs WHERE run_id=$1 AND sha256=$2`, runID, sha256)
	if err != nil {
		return BlobInfo{}, fmt.Errorf("blob %s of %s: %w", sha256, runID, err)
	}
	return b, nil
}

// RunBlobs lists every blob of a run, oldest first.
func (s *Store) RunBlobs(ctx context.Context, runID string) ([]BlobInfo, error) {
	bs, err := queryAll(ctx, s.db, scanBlob, `SELECT `+blobColumns+` FROM blobs WHERE run_id=$1 ORDER BY created_ms, sha256`, runID)
	if err != nil {
		return nil, fmt.Errorf("blobs of %s: %w", runID, err)
	}
	return bs, nil
}

// BlobBytes is how many bytes owner keeps in a run, for quotas.
func (s *Store) BlobBytes(ctx context.Context, runID, owner string) (int64, error) {
	n, err := queryOne(ctx, s.db, scanInt, `SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blobs WHERE run_id=$1 AND owner=$2`, runID, owner)
	if err != nil {
		return 0, fmt.Errorf("blob bytes of %s: %w", owner, err)
	}
	return n, nil
}

// DeleteRunBlobs forgets the records of a run's blobs. Call Blobs.DeleteRun
// first: a record without bytes is harmless, bytes without a record are lost
// space.
func (s *Store) DeleteRunBlobs(ctx context.Context, runID string) (n int64, err error) {
	err = s.write(ctx, "delete blob records", func(tx *sql.Tx) error {
		n, err = exec(ctx, tx, `DELETE FROM blobs WHERE run_id=$1`, runID)
		return err
	})
	return n, err
}
