package storagetest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"sahm/dao"
	"sahm/storage"
	"sahm/storage/gateway"
)

// Sizes are content lengths in bytes around everything that changes the shape
// of a DAG, up to a few chunks.
var Sizes = []int{0, 1, storage.ChunkSize - 1, storage.ChunkSize, storage.ChunkSize + 1, 5 * storage.ChunkSize}

// Random returns n bytes that depend on seed only.
func Random(seed byte, n int) []byte {
	b := make([]byte, n)
	rng := rand.NewChaCha8([32]byte{seed, byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)})
	_, _ = rng.Read(b) // ChaCha8.Read never fails
	return b
}

// Run checks that the stores which open returns behave as storage.Store says.
// open is called for every part and returns an empty store, or one that holds
// nothing of what the suite adds; Run closes it.
func Run(t *testing.T, open func(t *testing.T) storage.Store) {
	for name, part := range map[string]func(*testing.T, storage.Store){
		"names content as the publisher does": testNames,
		"reads back what was added":           testRoundTrip,
		"serves blocks that verify":           testBlocks,
		"does not have what it never got":     testMissing,
		"refuses other CIDs":                  testBadCID,
		"pins and unpins":                     testPins,
		"adds nothing from a broken source":   testBrokenSource,
		"works for many at once":              testConcurrent,
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t)
			t.Cleanup(func() {
				if err := s.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
			})
			part(t, s)
		})
	}
	t.Run("refuses calls after close", func(t *testing.T) { testClosed(t, open(t)) })
}

// add stores data and checks the reference against the bytes.
func add(t *testing.T, s storage.Store, data []byte) storage.Ref {
	t.Helper()
	ref, err := s.Add(t.Context(), bytes.NewReader(data))
	if err != nil {
		t.Fatalf("add %d bytes: %v", len(data), err)
	}
	if ref.Size != int64(len(data)) || ref.SHA256 != dao.Hash(sha256.Sum256(data)) {
		t.Fatalf("add %d bytes: reference says %d bytes, sha256 %s", len(data), ref.Size, ref.SHA256)
	}
	return ref
}

// read returns all of a file.
func read(ctx context.Context, s storage.Store, c storage.CID) ([]byte, error) {
	r, err := s.Get(ctx, c)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(r)
	return b, errors.Join(err, r.Close())
}

func testNames(t *testing.T, s storage.Store) {
	for _, n := range Sizes {
		data := Random(1, n)
		want, size, err := gateway.ComputeCID(bytes.NewReader(data))
		if err != nil || size != int64(n) {
			t.Fatalf("compute CID of %d bytes: %d, %v", n, size, err)
		}
		if got := add(t, s, data).CID; got != want {
			t.Errorf("%d bytes: store says %s, publisher %s", n, got, want)
		}
	}
}

func testRoundTrip(t *testing.T, s storage.Store) {
	for _, n := range Sizes {
		data := Random(2, n)
		ref := add(t, s, data)
		got, err := read(t.Context(), s, ref.CID)
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes: read %d back, %v", n, len(got), err)
		}
		size, err := s.Stat(t.Context(), ref.CID)
		if err != nil || size != int64(n) {
			t.Errorf("%d bytes: stat says %d, %v", n, size, err)
		}
		again := add(t, s, data)
		if again != ref {
			t.Errorf("%d bytes: added twice: %v and %v", n, ref, again)
		}
	}
}

func testBlocks(t *testing.T, s storage.Store) {
	data := Random(3, 3*storage.ChunkSize+7)
	ref := add(t, s, data)
	// gateway.Open verifies every block that it asks for.
	r, err := gateway.Open(t.Context(), s, ref.CID, ref.Size)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(r)
	if err = errors.Join(err, r.Close()); err != nil || !bytes.Equal(got, data) {
		t.Fatalf("block by block: %d bytes, %v", len(got), err)
	}
}

func testMissing(t *testing.T, s storage.Store) {
	c := storage.RawCID(sha256.Sum256([]byte("never added to any store")))
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := s.Get(ctx, c); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("get: %v", err)
	}
	if _, err := s.GetBlock(ctx, c); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("get block: %v", err)
	}
	if _, err := s.Stat(ctx, c); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("stat: %v", err)
	}
	if ok, err := s.Pinned(ctx, c); ok || err != nil {
		t.Errorf("pinned: %v, %v", ok, err)
	}
	if err := s.Unpin(ctx, c); err != nil {
		t.Errorf("unpin what is not pinned: %v", err)
	}
	short, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	if err := s.Pin(short, c); !errors.Is(err, storage.ErrNotFound) && !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("pin: %v", err)
	}
}

func testBadCID(t *testing.T, s storage.Store) {
	for _, c := range []storage.CID{
		"", "x", "../../etc/passwd",
		"QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR",              // version 0
		"bafyreihnpl7ami7esahkfdnemm6idx4r2n6u3apmtcrxlqwuapgjsciihy", // dag-cbor
		storage.CID(strings.ToUpper(string(storage.RawCID(dao.Hash{1})))),
	} {
		if _, err := s.Get(t.Context(), c); !errors.Is(err, storage.ErrBadCID) {
			t.Errorf("get %q: %v", c, err)
		}
		if _, err := s.GetBlock(t.Context(), c); !errors.Is(err, storage.ErrBadCID) {
			t.Errorf("get block %q: %v", c, err)
		}
		if err := s.Pin(t.Context(), c); !errors.Is(err, storage.ErrBadCID) {
			t.Errorf("pin %q: %v", c, err)
		}
		if err := s.Unpin(t.Context(), c); !errors.Is(err, storage.ErrBadCID) {
			t.Errorf("unpin %q: %v", c, err)
		}
	}
}

func testPins(t *testing.T, s storage.Store) {
	for _, n := range []int{100, 2*storage.ChunkSize + 1} {
		ref := add(t, s, Random(4, n))
		want := func(when string, pinned bool) {
			t.Helper()
			if got, err := s.Pinned(t.Context(), ref.CID); got != pinned || err != nil {
				t.Errorf("%d bytes, %s: pinned = %v, %v", n, when, got, err)
			}
		}
		want("after add", true)
		for range 2 {
			if err := s.Unpin(t.Context(), ref.CID); err != nil {
				t.Errorf("unpin: %v", err)
			}
			want("after unpin", false)
		}
		for range 2 {
			if err := s.Pin(t.Context(), ref.CID); err != nil {
				t.Errorf("pin: %v", err)
			}
			want("after pin", true)
		}
	}
}

func testBrokenSource(t *testing.T, s storage.Store) {
	errSource := errors.New("source broke")
	for name, tail := range map[string]error{"error": errSource, "cut off": io.ErrUnexpectedEOF} {
		want := errSource
		if tail == io.ErrUnexpectedEOF {
			want = storage.ErrTruncated
		}
		data := Random(5, storage.ChunkSize+100)
		src := io.MultiReader(bytes.NewReader(data), iotest.ErrReader(tail))
		if ref, err := s.Add(t.Context(), src); !errors.Is(err, want) {
			t.Errorf("%s: %v, %v", name, ref, err)
		}
		whole, _, err := gateway.ComputeCID(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if pinned, err := s.Pinned(t.Context(), whole); pinned || err != nil {
			t.Errorf("%s: what came before is pinned = %v, %v", name, pinned, err)
		}
	}
}

func testConcurrent(t *testing.T, s storage.Store) {
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			data := Random(byte(10+i/2), storage.ChunkSize+i/2) // pairs add the same
			ref, err := s.Add(t.Context(), bytes.NewReader(data))
			if err != nil {
				t.Errorf("add %d: %v", i, err)
				return
			}
			got, err := read(t.Context(), s, ref.CID)
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("read %d: %d bytes, %v", i, len(got), err)
			}
			if ok, err := s.Pinned(t.Context(), ref.CID); !ok || err != nil {
				t.Errorf("pinned %d: %v, %v", i, ok, err)
			}
		})
	}
	wg.Wait()
}

func testClosed(t *testing.T, s storage.Store) {
	ref := add(t, s, []byte("before"))
	if err := s.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	_, addErr := s.Add(t.Context(), strings.NewReader("after"))
	_, getErr := s.Get(t.Context(), ref.CID)
	_, blockErr := s.GetBlock(t.Context(), ref.CID)
	for what, err := range map[string]error{
		"add": addErr, "get": getErr, "get block": blockErr,
		"pin": s.Pin(t.Context(), ref.CID), "unpin": s.Unpin(t.Context(), ref.CID),
	} {
		if !errors.Is(err, storage.ErrClosed) {
			t.Error(fmt.Errorf("%s after close: %w", what, err))
		}
	}
}
