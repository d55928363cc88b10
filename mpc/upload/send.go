package upload

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
)

// Remote is one blob at the store, as its sender sees it.
type Remote interface {
	// Offset asks how many bytes of the blob the store has from this sender,
	// and whether it has the whole verified blob, from whomever.
	Offset(ctx context.Context) (have int64, whole bool, err error)
	// Append sends body, the bytes of the blob from offset on. It returns nil
	// when the store has verified the whole blob.
	Append(ctx context.Context, b Blob, offset int64, body io.Reader) error
}

// Patience says how long a transfer is tried.
type Patience struct {
	// Tries in a row without a new byte end it; 0 means 8.
	Tries int
	// Wait is called before the try-th (1, 2, …) try in a row and returns the
	// context's error if that ends first; nil does not wait.
	Wait func(ctx context.Context, try int) error
}

func (p Patience) tries() int {
	if p.Tries < 1 {
		return 8
	}
	return p.Tries
}

func (p Patience) wait(ctx context.Context, try int) error {
	if err := ctx.Err(); err != nil || p.Wait == nil {
		return err
	}
	return p.Wait(ctx, try)
}

// Send brings a blob to the store, from where the store says that it ends. src
// has the bytes of b, durable and never changed: what is sent again must be
// what was sent before. It returns nil when the store has the whole blob.
//
// ErrHashMismatch is tried once more from the start, for what a crash of the
// store left; twice means that src is not b. ErrTooLarge ends it at once, as
// does the context; other errors when patience does.
func Send(ctx context.Context, r Remote, b Blob, src io.ReaderAt, p Patience) error {
	var last error
	var reached int64
	mismatches := 0
	for try := 1; try <= p.tries(); try++ {
		if try > 1 {
			if err := p.wait(ctx, try-1); err != nil {
				return errors.Join(err, last)
			}
		}
		have, whole, err := r.Offset(ctx)
		switch {
		case err != nil:
			last = err
			continue
		case whole:
			return nil
		case have < 0 || have > b.Size:
			return fmt.Errorf("%w: the store has %d bytes of %d", ErrOffset, have, b.Size)
		case have > reached:
			reached, try = have, 1
		}
		if last = r.Append(ctx, b, have, io.NewSectionReader(src, have, b.Size-have)); last == nil {
			return nil
		}
		if errors.Is(last, ErrHashMismatch) {
			if mismatches++; mismatches > 1 {
				return last
			}
			reached = 0
		}
		if errors.Is(last, ErrTooLarge) || ctx.Err() != nil {
			return last
		}
	}
	return fmt.Errorf("upload: gave up: %w", last)
}

// Fetch writes the bytes of a blob to dst, opening it again at the next byte
// when a connection breaks. open returns the blob's bytes from offset on.
//
// Only when it returns nil has dst the blob; before, and after an error, what
// dst has is not to be used. Errors: ErrHashMismatch, ErrTooLarge if the store
// sends more than b.Size bytes, those of dst, and the last of open or its
// reader when patience ends.
func Fetch(ctx context.Context, open func(ctx context.Context, offset int64) (io.ReadCloser, error), b Blob, dst io.Writer, p Patience) error {
	h := sha256.New()
	var have int64
	var last error
	for try := 1; try <= p.tries(); try++ {
		if try > 1 {
			if err := p.wait(ctx, try-1); err != nil {
				return errors.Join(err, last)
			}
		}
		rc, err := open(ctx, have)
		if err != nil {
			last = err
			continue
		}
		src := &source{ctx: ctx, r: io.LimitReader(rc, b.Size-have+1)}
		w := &counter{w: io.MultiWriter(dst, h), left: b.Size - have}
		n, err := io.Copy(w, src)
		cerr := rc.Close()
		have += n
		switch {
		case w.over:
			return fmt.Errorf("%w: more than %d bytes", ErrTooLarge, b.Size)
		case err != nil && src.err == nil:
			return fmt.Errorf("upload: write blob: %w", err)
		case have == b.Size:
			if sum(h) != b.Hash {
				return fmt.Errorf("%w: %s", ErrHashMismatch, b.Hash)
			}
			return nil
		case err == nil:
			err = io.ErrUnexpectedEOF
		}
		last = fmt.Errorf("%w after %d of %d bytes: %w", ErrInterrupted, have, b.Size, errors.Join(err, cerr))
		if n > 0 {
			try = 1
		}
	}
	return fmt.Errorf("upload: gave up: %w", last)
}

// counter refuses what goes beyond the blob, before it is written.
type counter struct {
	w    io.Writer
	left int64
	over bool
}

func (c *counter) Write(p []byte) (int, error) {
	if int64(len(p)) > c.left {
		c.over = true
		return 0, ErrTooLarge
	}
	n, err := c.w.Write(p)
	c.left -= int64(n)
	return n, err
}
