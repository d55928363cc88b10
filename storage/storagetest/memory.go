// Package storagetest holds the conformance suite that every storage.Store
// passes, and a Store in memory for tests of other packages. Nothing that
// runs in production imports it.
package storagetest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"sync"

	"sahm/dao"
	"sahm/storage"
	"sahm/storage/gateway"
)

// Memory is a storage.Store in memory. It names content exactly as the real
// ones do. The zero value is not usable; see NewMemory.
type Memory struct {
	mu     sync.Mutex
	blocks map[storage.CID][]byte
	pins   map[storage.CID]bool
	closed bool
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	return &Memory{blocks: map[storage.CID][]byte{}, pins: map[storage.CID]bool{}}
}

// check refuses calls on a closed store and bad CIDs. The caller holds mu.
func (m *Memory) check(c storage.CID) error {
	if m.closed {
		return storage.ErrClosed
	}
	_, err := storage.ParseCID(string(c))
	return err
}

// Add implements storage.Blobs.
func (m *Memory) Add(ctx context.Context, r io.Reader) (storage.Ref, error) {
	sum := sha256.New()
	blocks := map[storage.CID][]byte{}
	c, n, err := gateway.Import(ctx, io.TeeReader(r, sum), func(c storage.CID, data []byte) error {
		blocks[c] = slices.Clone(data)
		return nil
	})
	if err != nil {
		return storage.Ref{}, fmt.Errorf("add: %w", err)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return storage.Ref{}, storage.ErrClosed
	}
	for k, data := range blocks {
		m.blocks[k] = data
	}
	m.pins[c] = true
	return storage.Ref{CID: c, Size: n, SHA256: dao.Hash(sum.Sum(nil))}, nil
}

// GetBlock implements storage.BlockGetter.
func (m *Memory) GetBlock(_ context.Context, c storage.CID) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.check(c); err != nil {
		return nil, err
	}
	data, ok := m.blocks[c]
	if !ok {
		return nil, fmt.Errorf("get block %s: %w", c, storage.ErrNotFound)
	}
	return slices.Clone(data), nil
}

// Get implements storage.Blobs.
func (m *Memory) Get(ctx context.Context, c storage.CID) (io.ReadCloser, error) {
	if _, err := m.GetBlock(ctx, c); err != nil {
		return nil, err
	}
	return gateway.Open(ctx, m, c, math.MaxInt64)
}

// Stat implements storage.Blobs.
func (m *Memory) Stat(ctx context.Context, c storage.CID) (int64, error) {
	r, err := m.Get(ctx, c)
	if err != nil {
		return 0, err
	}
	n, err := io.Copy(io.Discard, r)
	return n, errors.Join(err, r.Close())
}

// Pin implements storage.Pinner.
func (m *Memory) Pin(ctx context.Context, c storage.CID) error {
	if _, err := m.Stat(ctx, c); err != nil {
		return fmt.Errorf("pin: %w", err)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.pins[c] = true
	return nil
}

// Unpin implements storage.Pinner.
func (m *Memory) Unpin(_ context.Context, c storage.CID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.check(c); err != nil {
		return err
	}
	delete(m.pins, c)
	return nil
}

// Pinned implements storage.Pinner.
func (m *Memory) Pinned(_ context.Context, c storage.CID) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.check(c); err != nil {
		return false, err
	}
	return m.pins[c], nil
}

// Corrupt flips one bit of a stored block, as a bad disk would, and reports
// whether the block was there.
func (m *Memory) Corrupt(c storage.CID) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	data := bytes.Clone(m.blocks[c])
	if len(data) == 0 {
		return false
	}
	data[len(data)/2] ^= 1
	m.blocks[c] = data
	return true
}

// Close implements io.Closer.
func (m *Memory) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}
