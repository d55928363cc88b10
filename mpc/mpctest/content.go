package mpctest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"sync"

	"sahm/dao"
	"sahm/mpc/upload"
	"sahm/storage"
)

// Content is a gateway and a blob store in memory. It verifies nothing, so
// that a test can make it lie.
type Content struct {
	mu    sync.Mutex
	files map[storage.CID][]byte
	blobs map[dao.Hash][]byte
	// Corrupt changes what Get and FetchAll send.
	Corrupt func(b []byte) []byte
	// PutError fails Put when it returns an error.
	PutError func() error
	// Puts counts blobs stored, again included.
	Puts int
}

func newContent() *Content {
	return &Content{files: map[storage.CID][]byte{}, blobs: map[dao.Hash][]byte{}}
}

// Publish stores a small file and returns its CID.
func (c *Content) Publish(b []byte) storage.CID {
	c.mu.Lock()
	defer c.mu.Unlock()
	id := storage.RawCID(sha256.Sum256(b))
	c.files[id] = b
	return id
}

// Replace makes a CID answer other bytes.
func (c *Content) Replace(id storage.CID, b []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.files[id] = b
}

// Store keeps a blob and returns its name.
func (c *Content) Store(b []byte) dao.Hash {
	c.mu.Lock()
	defer c.mu.Unlock()
	name := dao.Hash(sha256.Sum256(b))
	c.blobs[name] = b
	return name
}

// Blob is the blob of that name, nil when there is none.
func (c *Content) Blob(name dao.Hash) []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.blobs[name]
}

// Forget loses a blob.
func (c *Content) Forget(name dao.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.blobs, name)
}

func (c *Content) sent(b []byte) []byte {
	if c.Corrupt != nil {
		return c.Corrupt(bytes.Clone(b))
	}
	return b
}

// FetchAll implements custodian.Gateway. Like storage/gateway it refuses
// content that is not the CID's.
func (c *Content) FetchAll(_ context.Context, id storage.CID, maxBytes int64) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, ok := c.files[id]
	if !ok {
		return nil, fmt.Errorf("%w: %s", storage.ErrNotFound, id)
	}
	b = c.sent(b)
	if int64(len(b)) > maxBytes {
		return nil, storage.ErrTooLarge
	}
	if storage.RawCID(sha256.Sum256(b)) != id {
		return nil, fmt.Errorf("%w: %s", storage.ErrWrongCID, id)
	}
	return b, nil
}

// Put implements custodian.Blobs.
func (c *Content) Put(_ context.Context, _ dao.RunID, b upload.Blob, src io.ReaderAt) error {
	content := make([]byte, b.Size)
	if n, err := src.ReadAt(content, 0); int64(n) < b.Size {
		return err
	}
	if dao.Hash(sha256.Sum256(content)) != b.Hash {
		return upload.ErrHashMismatch
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.Puts++
	if c.PutError != nil {
		if err := c.PutError(); err != nil {
			return err
		}
	}
	c.blobs[b.Hash] = content
	return nil
}

// Has implements custodian.Blobs.
func (c *Content) Has(_ context.Context, _ dao.RunID, name dao.Hash) (bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, ok := c.blobs[name]
	return ok, nil
}

// Get implements custodian.Blobs.
func (c *Content) Get(_ context.Context, _ dao.RunID, name dao.Hash) (io.ReadCloser, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	b, ok := c.blobs[name]
	if !ok {
		return nil, fmt.Errorf("%w: blob %s", storage.ErrNotFound, name)
	}
	return io.NopCloser(bytes.NewReader(c.sent(b))), nil
}
