package store_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"

	"sahm/server/store"
)

func sum(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// files lists what lies below dir.
func files(t interface{ Fatal(...any) }, dir string) (list []string) {
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			list = append(list, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestBlobs(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "blobs")
	b, err := store.OpenBlobs(dir, 100, 1<<30)
	must(t, err)
	ctx := t.Context()
	data := bytes.Repeat([]byte{7}, 100)

	_, _, err = b.Open("run", sum(data))
	wantErr(t, err, store.ErrNotFound)
	n, err := b.Put(ctx, "run", sum(data), iotest.OneByteReader(bytes.NewReader(data)))
	must(t, err)
	equal(t, n, 100)
	f, size, err := b.Open("run", sum(data))
	must(t, err)
	got, err := io.ReadAll(f)
	must(t, err)
	must(t, f.Close())
	if size != 100 || !bytes.Equal(got, data) {
		t.Fatalf("read %d bytes %x", size, got)
	}
	_, err = b.Put(ctx, "run", sum(data), bytes.NewReader(data)) // again
	must(t, err)

	// Attacks on a put, each of which must leave nothing behind.
	before := len(files(t, dir))
	_, err = b.Put(ctx, "run", sum(append(data, 7)), bytes.NewReader(append(data, 7)))
	wantErr(t, err, store.ErrTooLarge)
	_, err = b.Put(ctx, "run", sum([]byte("other")), bytes.NewReader(data))
	wantErr(t, err, store.ErrHashMismatch)
	_, err = b.Put(ctx, "run", sum([]byte("cut")), io.MultiReader(strings.NewReader("cu"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	wantErr(t, err, io.ErrUnexpectedEOF)
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_, err = b.Put(ended, "run", sum([]byte("x")), strings.NewReader("x"))
	wantErr(t, err, context.Canceled)
	if after := files(t, dir); len(after) != before {
		t.Fatalf("refused puts left %v", after)
	}
	// An endless body is refused at the limit, not at its end.
	_, err = b.Put(ctx, "run", sum(nil), zeros{})
	wantErr(t, err, store.ErrTooLarge)

	must(t, os.WriteFile(filepath.Join(dir, "run", ".put-123"), []byte("half"), 0o600))
	b, err = store.OpenBlobs(dir, 100, 1<<30)
	must(t, err)
	equal(t, len(files(t, dir)), 1)

	_, err = b.Put(ctx, "run2", sum(data), bytes.NewReader(data))
	must(t, err)
	must(t, b.DeleteRun("run"))
	must(t, b.DeleteRun("run"))
	for run, want := range map[string]bool{"run": false, "run2": true} {
		has, err := b.Has(run, sum(data))
		must(t, err)
		equal(t, has, want)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestBlobsConcurrently(t *testing.T) {
	dir := t.TempDir()
	b, err := store.OpenBlobs(dir, 1<<20, 1<<30)
	must(t, err)
	data := bytes.Repeat([]byte("x"), 1<<20)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := b.Put(t.Context(), "run", sum(data), bytes.NewReader(data)); err != nil {
				t.Errorf("put: %v", err)
			}
		})
	}
	wg.Wait()
	equal(t, len(files(t, dir)), 1)
}

// TestBlobNamesStayInside feeds names of any kind: none may reach a file
// outside the folder.
func TestBlobNamesStayInside(t *testing.T) {
	outside := t.TempDir()
	dir := filepath.Join(outside, "blobs")
	b, err := store.OpenBlobs(dir, 10, 1<<30)
	must(t, err)
	must(t, os.WriteFile(filepath.Join(outside, "secret"), []byte("x"), 0o600))
	rapid.Check(t, func(t *rapid.T) {
		run := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"..", ".", "", "../blobs", "a/b", "/etc", "a\x00", ".put-1"})).Draw(t, "run")
		name := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"../secret", "secret", strings.Repeat("../", 22)[:64], sum([]byte("x")), strings.ToUpper(sum([]byte("x")))})).Draw(t, "name")
		_, err := b.Put(context.Background(), run, name, strings.NewReader("x"))
		if err != nil && !errors.Is(err, store.ErrInvalid) && !errors.Is(err, store.ErrHashMismatch) {
			t.Fatalf("put %q %q: %v", run, name, err)
		}
		if f, _, err := b.Open(run, name); err == nil {
			if name != sum([]byte("x")) {
				t.Fatalf("opened %q %q", run, name)
			}
			_ = f.Close()
		}
		for _, f := range files(t, outside) {
			if f != filepath.Join(outside, "secret") && !strings.HasPrefix(f, dir+string(filepath.Separator)) {
				t.Fatalf("%q %q made %s", run, name, f)
			}
		}
		if err := b.DeleteRun(run); err != nil && !errors.Is(err, store.ErrInvalid) {
			t.Fatalf("delete %q: %v", run, err)
		}
		if _, err := os.Stat(dir); err != nil {
			t.Fatalf("delete %q took the folder", run)
		}
	})
}
