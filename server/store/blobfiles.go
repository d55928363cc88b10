package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

var (
	// ErrTooLarge reports a blob above the size limit.
	ErrTooLarge = errors.New("blob too large")
	// ErrHashMismatch reports bytes that are not those of the announced hash.
	ErrHashMismatch = errors.New("blob does not match its hash")
)

const tempPrefix = ".put-"

// Blobs keeps the bulk bytes of runs (masked updates, aggregates, sealed
// models) as files named <run id>/<sha256> below one folder.
//
// A file appears under its name only when all its bytes are on disk and hash
// to that name, so a name that exists is a whole blob. The hash was checked
// when it was written; who reads it checks again if the disk is not trusted.
//
// What comes in pieces (Append) is kept as .part-<sha256>-<sender> beside the
// blobs until it is whole: nobody can spoil the beginning of another's blob.
type Blobs struct {
	dir   string
	max   int64
	quota int64
	parts partials
}

// OpenBlobs uses dir, created if needed, for blobs of at most maxBytes each and
// at most quota bytes for each sender in each run, as far as Append brings
// them. It removes what an interrupted Put left there, and keeps partials. One
// process at a time may have a folder open.
func OpenBlobs(dir string, maxBytes, quota int64) (*Blobs, error) {
	if maxBytes <= 0 || quota < maxBytes {
		return nil, fmt.Errorf("open blobs: %w: limits of %d and %d bytes", ErrInvalid, maxBytes, quota)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open blobs: %w", err)
	}
	left, err := filepath.Glob(filepath.Join(dir, "*", tempPrefix+"*"))
	if err != nil {
		return nil, fmt.Errorf("open blobs: %w", err)
	}
	for _, f := range left {
		if err := os.Remove(f); err != nil {
			return nil, fmt.Errorf("open blobs: %w", err)
		}
	}
	return &Blobs{dir: dir, max: maxBytes, quota: quota, parts: partials{busy: map[partial]*transfer{}}}, nil
}

// MaxBytes is the size limit of one blob.
func (b *Blobs) MaxBytes() int64 { return b.max }

// Put reads r to its end and stores it as want (64 hex digits) of a run. It
// returns when the bytes are durable. ErrTooLarge as soon as the limit is
// passed, ErrHashMismatch if the bytes are others; then nothing is kept.
// Putting a blob again is cheap and changes nothing.
func (b *Blobs) Put(ctx context.Context, runID, want string, r io.Reader) (size int64, err error) {
	path, err := b.path(runID, want)
	if err != nil {
		return 0, fmt.Errorf("put blob: %w", err)
	}
	size, err = b.put(ctx, path, want, r)
	if err != nil {
		return 0, fmt.Errorf("put blob %s: %w", want, err)
	}
	return size, nil
}

func (b *Blobs) put(ctx context.Context, path, want string, r io.Reader) (int64, error) {
	if err := b.makeRun(path); err != nil {
		return 0, err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), tempPrefix+"*")
	if err != nil {
		return 0, err
	}
	defer func() {
		_ = tmp.Close()
		_ = os.Remove(tmp.Name()) // gone already when it was renamed
	}()
	h := sha256.New()
	// One byte over the limit tells "too large" from "exactly the limit".
	size, err := io.Copy(io.MultiWriter(tmp, h), io.LimitReader(contextReader{ctx, r}, b.max+1))
	if err != nil {
		return 0, err
	}
	if size > b.max {
		return 0, fmt.Errorf("%w: limit is %d bytes", ErrTooLarge, b.max)
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		return 0, fmt.Errorf("%w: got %s", ErrHashMismatch, got)
	}
	if err := tmp.Sync(); err != nil {
		return 0, err
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return 0, err
	}
	return size, syncDir(filepath.Dir(path))
}

// makeRun makes the folder of a blob's run, durably.
func (b *Blobs) makeRun(path string) error {
	if err := os.Mkdir(filepath.Dir(path), 0o700); errors.Is(err, fs.ErrExist) {
		return nil
	} else if err != nil {
		return err
	}
	return syncDir(b.dir)
}

// Open opens a blob for reading and seeking; the caller closes it. ErrNotFound
// if it is not there.
func (b *Blobs) Open(runID, sha256 string) (*os.File, int64, error) {
	path, err := b.path(runID, sha256)
	if err != nil {
		return nil, 0, fmt.Errorf("open blob: %w", err)
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("open blob %s: %w", sha256, ErrNotFound)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("open blob %s: %w", sha256, err)
	}
	st, err := f.Stat()
	if err != nil {
		_ = f.Close()
		return nil, 0, fmt.Errorf("open blob %s: %w", sha256, err)
	}
	return f, st.Size(), nil
}

// Has reports whether a blob is there.
func (b *Blobs) Has(runID, sha256 string) (bool, error) {
	path, err := b.path(runID, sha256)
	if err != nil {
		return false, fmt.Errorf("find blob: %w", err)
	}
	switch _, err := os.Stat(path); {
	case err == nil:
		return true, nil
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	default:
		return false, fmt.Errorf("find blob %s: %w", sha256, err)
	}
}

// DeleteRun removes every blob and partial of a run; none is no error.
// Transfers in progress end; files that are open stay readable through their
// handle.
func (b *Blobs) DeleteRun(runID string) error {
	if !plainName(runID) {
		return fmt.Errorf("delete blobs: %w: run id", ErrInvalid)
	}
	dir := filepath.Join(b.dir, runID)
	b.stopRun(dir)
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("delete blobs of %s: %w", runID, err)
	}
	return nil
}

func (b *Blobs) path(runID, sum string) (string, error) {
	if !plainName(runID) {
		return "", fmt.Errorf("%w: run id", ErrInvalid)
	}
	if len(sum) != 2*sha256.Size || strings.Trim(sum, "0123456789abcdef") != "" {
		return "", fmt.Errorf("%w: want a SHA-256 in 64 lower-case hex digits", ErrInvalid)
	}
	return filepath.Join(b.dir, runID, sum), nil
}

// plainName admits names that cannot leave their folder or hide in it.
func plainName(s string) bool {
	return s != "" && len(s) <= 128 && strings.Trim(s, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_") == ""
}

// syncDir makes a rename or a new name in dir durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// contextReader stops a long copy when its context ends.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
