package storagetest

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"sahm/storage"
)

func TestMemory(t *testing.T) {
	Run(t, func(*testing.T) storage.Store { return NewMemory() })
}

func TestMemoryCorruptIsNoticed(t *testing.T) {
	m := NewMemory()
	ref, err := m.Add(t.Context(), bytes.NewReader(Random(1, 100)))
	if err != nil {
		t.Fatal(err)
	}
	if !m.Corrupt(ref.CID) {
		t.Fatal("nothing to corrupt")
	}
	r, err := m.Get(t.Context(), ref.CID)
	if err == nil {
		_, err = io.ReadAll(r)
	}
	if !errors.Is(err, storage.ErrWrongCID) {
		t.Fatalf("read a corrupted block: %v", err)
	}
}
