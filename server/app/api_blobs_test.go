package app

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/server/api"
	"sahm/server/store"
)

// TestBlobsOfTheAPI: a blob that came in pieces is recorded for its sender's
// quota like one that came at once, and refusals have the API's names.
func TestBlobsOfTheAPI(t *testing.T) {
	ctx, dir := t.Context(), t.TempDir()
	rows, err := store.Open(ctx, "sqlite://"+filepath.Join(dir, "sahm.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	files, err := store.OpenBlobs(filepath.Join(dir, "blobs"), 10, 12)
	if err != nil {
		t.Fatal(err)
	}
	b, run, from := apiBlobs{files, rows}, dao.RunID{1}, dao.Address{2}
	name := func(text string) string {
		h := sha256.Sum256([]byte(text))
		return hex.EncodeToString(h[:])
	}
	send := func(text, piece string, size, offset int64) error {
		_, _, err := b.Append(ctx, run, name(text), from, size, offset, io.NopCloser(strings.NewReader(piece)))
		return err
	}
	for i, c := range []struct {
		got, want error
	}{
		{send("masked", "mas", 6, 0), api.ErrInterrupted},
		{send("masked", "ked", 6, 2), api.ErrWrongOffset},
		{send("masked", "ked", 11, 3), api.ErrTooLarge},
		{send("masked", "ked", 6, 3), nil},
		{send("other", "wrong", 5, 0), api.ErrWrongHash},
		{send("much more", "", 9, 0), api.ErrQuota},
		{b.Put(ctx, run, name("abcdef"), from, strings.NewReader("abcdef")), nil},
		{b.Put(ctx, run, name("g"), from, strings.NewReader("g")), api.ErrQuota},
		{b.Put(ctx, run, name("g"), dao.Address{3}, strings.NewReader("g")), nil},
	} {
		if !errors.Is(c.got, c.want) || c.want == nil && c.got != nil {
			t.Errorf("step %d: %v, want %v", i, c.got, c.want)
		}
	}
	if have, whole, err := b.Received(ctx, run, name("masked"), dao.Address{9}); have != 6 || !whole || err != nil {
		t.Error(have, whole, err)
	}
	if kept, err := rows.BlobBytes(ctx, run.String(), from.String()); kept != 12 || err != nil {
		t.Error(kept, err)
	}
}
