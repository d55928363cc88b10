// Package upload moves large content-addressed blobs over connections that
// break: masked vectors of hundreds of megabytes to the run's blob store, and
// sums and aggregates from it. A transfer goes on where it stopped, and nothing
// counts as received before all of it hashes to its name.
//
// It has the rules of both sides and no network and no files of its own: Send
// and Fetch work against interfaces that a client of the store implements,
// Append against an open file of the store. DESIGN.md says how they map to
// HTTP. It keeps no secrets and authenticates nobody; who may write which blob
// is decided before Append is called.
//
// It promises that Append never reports a blob complete whose bytes are others
// than the name's, and never loses bytes that it acknowledged; that Send ends
// only when the store has verified the whole blob or with an error; and that
// Fetch returns without an error only if what it wrote has the hash.
package upload

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"strconv"

	"sahm/dao"
)

// Errors that callers can test for.
var (
	// ErrOffset reports bytes that do not begin where the received ones end.
	// The error is an *OffsetError, which says where that is.
	ErrOffset = errors.New("upload: wrong offset")
	// ErrTooLarge reports a blob above the limit, or more bytes than announced.
	ErrTooLarge = errors.New("upload: blob too large")
	// ErrHashMismatch reports a whole blob that is not the one of its name.
	// What was received of it is gone.
	ErrHashMismatch = errors.New("upload: blob does not match its name")
	// ErrInterrupted reports a transfer that broke off and may be continued.
	ErrInterrupted = errors.New("upload: interrupted")
	// ErrSyntax reports an offset that is not one.
	ErrSyntax = errors.New("upload: malformed offset")
)

// OffsetError says where the next byte belongs.
type OffsetError struct {
	Have int64 // bytes the receiver has
}

// Error implements error.
func (e *OffsetError) Error() string {
	return fmt.Sprintf("%v: the next byte is %d", ErrOffset, e.Have)
}

// Unwrap makes the error an ErrOffset.
func (e *OffsetError) Unwrap() error { return ErrOffset }

// Blob names what is transferred.
type Blob struct {
	Hash dao.Hash // SHA-256 of the bytes
	Size int64    // bytes, ≥ 0
}

// File is what the receiver keeps of one blob from one sender until it is
// whole. *os.File implements it. One Append at a time may use it.
type File interface {
	io.ReadWriteSeeker
	Truncate(size int64) error
	Sync() error
}

// Append adds to f the bytes of blob b from offset on, as far as body goes, and
// reports how many bytes f has and whether the blob is whole and verified; the
// caller then gives the file its name. All that is reported is durable.
//
// Errors: *OffsetError if offset is not where f ends; ErrTooLarge if b is above
// max or body longer than the rest of b, f is then as it was; ErrInterrupted,
// with the cause, if body broke off, what came is kept; ErrHashMismatch, f is
// then empty; those of f.
func Append(ctx context.Context, f File, b Blob, offset, max int64, body io.Reader) (have int64, whole bool, err error) {
	if b.Size < 0 || b.Size > max {
		return 0, false, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, b.Size, max)
	}
	if have, err = f.Seek(0, io.SeekEnd); err != nil {
		return 0, false, fmt.Errorf("upload: find end: %w", err)
	}
	if offset != have || offset > b.Size {
		return have, false, &OffsetError{Have: have}
	}
	// One byte more than is left tells a body that is too long.
	src := &source{ctx: ctx, r: io.LimitReader(body, b.Size-have+1)}
	n, err := io.Copy(f, src)
	if err != nil && src.err == nil {
		return have, false, errors.Join(fmt.Errorf("upload: store: %w", err), f.Truncate(have))
	}
	if have+n > b.Size {
		return have, false, errors.Join(fmt.Errorf("%w: more than %d bytes", ErrTooLarge, b.Size), f.Truncate(have))
	}
	have += n
	if serr := f.Sync(); serr != nil {
		return have, false, fmt.Errorf("upload: store: %w", serr)
	}
	if have < b.Size {
		if src.err == nil {
			src.err = io.ErrUnexpectedEOF
		}
		return have, false, fmt.Errorf("%w after %d of %d bytes: %w", ErrInterrupted, have, b.Size, src.err)
	}
	if err := verify(ctx, f, b); err != nil {
		return have, false, err
	}
	return have, true, nil
}

// verify reads the whole file: bytes of an earlier process, or from before a
// crash, are never taken on trust.
func verify(ctx context.Context, f File, b Blob) error {
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("upload: read back: %w", err)
	}
	h := sha256.New()
	if _, err := io.Copy(h, &source{ctx: ctx, r: f}); err != nil {
		return fmt.Errorf("upload: read back: %w", err)
	}
	if sum(h) == b.Hash {
		return nil
	}
	return errors.Join(fmt.Errorf("%w: %s", ErrHashMismatch, b.Hash), f.Truncate(0), f.Sync())
}

func sum(h hash.Hash) (out dao.Hash) {
	h.Sum(out[:0])
	return out
}

// source remembers that it was the reader, not the writer, that failed, and
// ends with its context.
type source struct {
	ctx context.Context
	r   io.Reader
	err error
}

func (s *source) Read(p []byte) (int, error) {
	if s.err = s.ctx.Err(); s.err != nil {
		return 0, s.err
	}
	n, err := s.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// maxOffset is the largest integer that every JSON reader keeps exactly.
const maxOffset = 1<<53 - 1

// ParseOffset reads a number of bytes as it travels in a header: decimal digits
// without sign, space or leading zero. The error wraps ErrSyntax.
func ParseOffset(s string) (int64, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || n > maxOffset || strconv.FormatInt(n, 10) != s {
		return 0, fmt.Errorf("%w: %.40q", ErrSyntax, s)
	}
	return n, nil
}
