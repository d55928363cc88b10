package store

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"sahm/dao"
	"sahm/mpc/upload"
)

// ErrQuota reports a sender that keeps more in a run than it may.
var ErrQuota = errors.New("quota of blobs is used up")

const partPrefix = ".part-"

// Limits on what one sender keeps unfinished in one run.
const (
	maxPartials = 64               // files: names cost something without bytes too
	partialLife = 24 * time.Hour   // since the last byte came
	sweepEvery  = 10 * time.Minute // that is looked for at most so often
)

// partial names what has come of one blob from one sender.
type partial struct {
	dir, sum, sender string // dir is the run's
}

func (p partial) whole() string { return filepath.Join(p.dir, p.sum) }
func (p partial) path() string  { return filepath.Join(p.dir, partPrefix+p.sum+"-"+p.sender) }

// partials are the transfers in progress.
type partials struct {
	mu    sync.Mutex
	busy  map[partial]*transfer
	swept time.Time
}

// transfer is one request that writes to a partial.
type transfer struct {
	size int64 // announced, so that nobody else gets the room
	stop context.CancelCauseFunc
	done chan struct{}
}

// errTakenOver ends a transfer whose sender has begun again: its connection
// may be one that nobody knows to be dead.
var errTakenOver = errors.New("the sender has begun again")

// Received reports how many bytes of a blob have come from a sender, and
// whether the run has the whole blob, from whomever; have is then its size.
func (b *Blobs) Received(runID, sum, sender string) (have int64, whole bool, err error) {
	part, err := b.partial(runID, sum, sender)
	if err != nil {
		return 0, false, fmt.Errorf("find blob: %w", err)
	}
	for _, p := range []string{part.whole(), part.path()} {
		st, err := os.Stat(p)
		if err == nil {
			return st.Size(), p == part.whole(), nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return 0, false, fmt.Errorf("find blob %s: %w", sum, err)
		}
	}
	return 0, false, nil
}

// Append adds what body has to what has come of a blob of size bytes from a
// sender (a plain name), from offset on, and reports how much there is now and
// whether the blob is whole, verified and stored under its name. All of that is
// durable. kept is what the sender has in whole blobs of the run, which with
// its partials must stay within the quota.
//
// A sender that begins again ends its earlier request for the same blob: body
// is then closed, which must end a Read that waits.
//
// Errors: those of upload.Append (ErrTooLarge and ErrHashMismatch also as this
// package's), ErrQuota.
func (b *Blobs) Append(ctx context.Context, runID, sum, sender string, size, offset, kept int64, body io.ReadCloser) (have int64, whole bool, err error) {
	part, err := b.partial(runID, sum, sender)
	if err != nil {
		return 0, false, fmt.Errorf("append to blob: %w", err)
	}
	have, whole, err = b.append(ctx, part, size, offset, kept, body)
	switch {
	case errors.Is(err, upload.ErrTooLarge):
		err = fmt.Errorf("%w: %w", ErrTooLarge, err)
	case errors.Is(err, upload.ErrHashMismatch):
		err = fmt.Errorf("%w: %w", ErrHashMismatch, err)
	}
	if err != nil {
		return have, false, fmt.Errorf("append to blob %s: %w", sum, err)
	}
	return have, whole, nil
}

func (b *Blobs) append(ctx context.Context, part partial, size, offset, kept int64, body io.ReadCloser) (int64, bool, error) {
	name, err := hex.DecodeString(part.sum)
	if err != nil {
		return 0, false, err
	}
	ctx, release, err := b.begin(ctx, part, size, kept)
	if err != nil {
		return 0, false, err
	}
	defer release()
	defer context.AfterFunc(ctx, func() { _ = body.Close() })()

	if st, err := os.Stat(part.whole()); err == nil {
		return st.Size(), true, nil
	}
	f, err := b.openPartial(part)
	if err != nil {
		return 0, false, err
	}
	defer f.Close()
	have, whole, err := upload.Append(ctx, f, upload.Blob{Hash: dao.Hash(name), Size: size}, offset, b.max, body)
	switch {
	case errors.Is(err, upload.ErrHashMismatch):
		return 0, false, errors.Join(err, os.Remove(part.path()))
	case errors.Is(context.Cause(ctx), errTakenOver) && err != nil:
		return have, false, fmt.Errorf("%w: %w", err, errTakenOver)
	case err != nil || !whole:
		return have, false, err
	}
	if err := os.Rename(part.path(), part.whole()); err != nil {
		return have, false, err
	}
	return have, true, syncDir(part.dir)
}

// openPartial opens a partial for one Append; its name is durable.
func (b *Blobs) openPartial(part partial) (*os.File, error) {
	f, err := os.OpenFile(part.path(), os.O_RDWR, 0o600)
	if !errors.Is(err, fs.ErrNotExist) {
		return f, err
	}
	if err := b.makeRun(part.whole()); err != nil {
		return nil, err
	}
	if f, err = os.OpenFile(part.path(), os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, err
	}
	if err := syncDir(part.dir); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// begin makes this the only request that writes to part, and takes room for
// size bytes within the quota. release gives both back.
func (b *Blobs) begin(ctx context.Context, part partial, size, kept int64) (context.Context, func(), error) {
	for {
		b.parts.mu.Lock()
		before := b.parts.busy[part]
		if before == nil {
			break
		}
		b.parts.mu.Unlock()
		before.stop(errTakenOver)
		select {
		case <-before.done:
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		}
	}
	defer b.parts.mu.Unlock()
	if err := b.room(part, size, kept); err != nil {
		return nil, nil, err
	}
	ctx, stop := context.WithCancelCause(ctx)
	t := &transfer{size: size, stop: stop, done: make(chan struct{})}
	b.parts.busy[part] = t
	return ctx, func() {
		stop(nil)
		b.parts.mu.Lock()
		delete(b.parts.busy, part)
		b.parts.mu.Unlock()
		close(t.done)
	}, nil
}

// room refuses a transfer that would lead the sender over its limits. A
// transfer in progress counts with all that it announced.
func (b *Blobs) room(part partial, size, kept int64) error {
	if size < 0 || size > b.max {
		return fmt.Errorf("%w: %d bytes, at most %d", upload.ErrTooLarge, size, b.max)
	}
	used := map[string]int64{part.path(): size}
	list, err := filepath.Glob(filepath.Join(part.dir, partPrefix+"*-"+part.sender))
	if err != nil {
		return err
	}
	for _, p := range list {
		if st, err := os.Stat(p); err == nil && p != part.path() { // or it has just got its name
			used[p] = st.Size()
		}
	}
	for p, t := range b.parts.busy {
		if p != part && p.dir == part.dir && p.sender == part.sender {
			used[p.path()] = t.size
		}
	}
	sum := kept
	for _, n := range used {
		sum += n
	}
	if len(used) > maxPartials || sum > b.quota {
		return fmt.Errorf("%w: %d bytes and %d unfinished blobs, at most %d and %d", ErrQuota, sum, len(used), b.quota, maxPartials)
	}
	return nil
}

// Quota is what one sender may keep in one run, in bytes.
func (b *Blobs) Quota() int64 { return b.quota }

// SweepPartials removes partials to which nothing was added for a day; it does
// nothing if it did so less than ten minutes ago.
func (b *Blobs) SweepPartials(now time.Time) error {
	b.parts.mu.Lock()
	defer b.parts.mu.Unlock()
	if now.Sub(b.parts.swept) < sweepEvery {
		return nil
	}
	b.parts.swept = now
	inUse := map[string]bool{}
	for p := range b.parts.busy {
		inUse[p.path()] = true
	}
	list, err := filepath.Glob(filepath.Join(b.dir, "*", partPrefix+"*"))
	if err != nil {
		return err
	}
	for _, p := range list {
		st, err := os.Stat(p)
		if err != nil || now.Sub(st.ModTime()) < partialLife || inUse[p] {
			continue
		}
		if err := os.Remove(p); err != nil {
			return fmt.Errorf("remove old partial: %w", err)
		}
	}
	return nil
}

// stopRun ends the transfers of a run and waits for them.
func (b *Blobs) stopRun(dir string) {
	var ending []*transfer
	b.parts.mu.Lock()
	for p, t := range b.parts.busy {
		if p.dir == dir {
			ending = append(ending, t)
		}
	}
	b.parts.mu.Unlock()
	for _, t := range ending {
		t.stop(errTakenOver)
		<-t.done
	}
}

func (b *Blobs) partial(runID, sum, sender string) (partial, error) {
	path, err := b.path(runID, sum)
	if err != nil {
		return partial{}, err
	}
	if !plainName(sender) || strings.Contains(sender, "-") {
		return partial{}, fmt.Errorf("%w: sender", ErrInvalid)
	}
	return partial{filepath.Dir(path), sum, sender}, nil
}
