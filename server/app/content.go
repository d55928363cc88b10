package app

import (
	"bytes"
	"context"
	"encoding/hex"
	"io"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/store"
	"sahm/storage"
	"sahm/storage/seal"
)

// contentStore is what the server needs of kubo, embedded or remote.
type contentStore interface {
	storage.BlockGetter
	Add(ctx context.Context, r io.Reader) (storage.Ref, error)
	Stat(ctx context.Context, c storage.CID) (int64, error)
	Close() error
}

// published is coordinator.Content over kubo.
type published struct{ c contentStore }

func (p published) Add(ctx context.Context, content []byte) (string, error) {
	ref, err := p.c.Add(ctx, bytes.NewReader(content))
	return string(ref.CID), err
}

// runBlobs is coordinator.Blobs over the blob directory.
type runBlobs struct {
	files *store.Blobs
	rows  *store.Store
	owner dao.Address
}

func blobName(h dao.Hash) string { return hex.EncodeToString(h[:]) }

func (b runBlobs) Get(_ context.Context, run dao.RunID, hash dao.Hash) ([]byte, error) {
	f, size, err := b.files.Open(run.String(), blobName(hash))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	buf := make([]byte, size)
	if _, err := io.ReadFull(f, buf); err != nil {
		return nil, err
	}
	return buf, nil
}

func (b runBlobs) Open(_ context.Context, run dao.RunID, hash dao.Hash) (settlement.Words, error) {
	f, _, err := b.files.Open(run.String(), blobName(hash))
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (b runBlobs) Put(ctx context.Context, run dao.RunID, content []byte) (dao.Hash, error) {
	h := protocol.BlobHash(content)
	if _, err := b.files.Put(ctx, run.String(), blobName(h), bytes.NewReader(content)); err != nil {
		return h, err
	}
	return h, b.rows.PutBlobInfo(ctx, store.BlobInfo{RunID: run.String(), SHA256: blobName(h), Size: int64(len(content)), Owner: b.owner.String(), Purpose: "opened", CreatedMs: time.Now().UnixMilli()})
}

func (b runBlobs) Delete(ctx context.Context, run dao.RunID) error {
	if err := b.files.DeleteRun(run.String()); err != nil {
		return err
	}
	_, err := b.rows.DeleteRunBlobs(ctx, run.String())
	return err
}

// sealModel encrypts to the builder's sealing key.
func sealModel(recipient dao.Hash, plaintext []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := seal.EncryptTo(&out, seal.Recipient(recipient))
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plaintext); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
