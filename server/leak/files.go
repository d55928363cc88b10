package leak

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Of a file that changed only the blocks that did are copied again, with one
// block at either side, so that nothing is cut between two copies.
const (
	block      = 16 << 10
	remembered = 32 << 20 // larger files are copied whole
)

// Folder copies a folder's files as they change. It follows no links: what a
// link points to is not the server's.
type Folder struct {
	capture *Capture
	dir     string

	mu   sync.Mutex
	seen map[string]stamp
	last map[string][]byte // content at the last copy
}

type stamp struct {
	size  int64
	mtime time.Time
	inode uint64
}

// Watch prepares copies of the folder dir.
func (c *Capture) Watch(dir string) *Folder {
	return &Folder{capture: c, dir: dir, seen: map[string]stamp{}, last: map[string][]byte{}}
}

// Copy copies what is new or changed since the last copy to files/moment/.
// only, unless empty, are prefixes of the paths to look at. Files that vanish
// meanwhile are no error.
func (f *Folder) Copy(moment string, only ...string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return filepath.WalkDir(f.dir, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(f.dir, path)
		if err != nil || rel == "." {
			return err
		}
		if d.IsDir() {
			if !wanted(rel, only) && !above(rel, only) {
				return filepath.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() || !wanted(rel, only) {
			return nil
		}
		if err := f.copy(path, rel, moment); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("copy %s: %w", rel, err)
		}
		return nil
	})
}

func wanted(rel string, only []string) bool {
	for _, p := range only {
		if strings.HasPrefix(rel, p) {
			return true
		}
	}
	return len(only) == 0
}

func above(rel string, only []string) bool {
	for _, p := range only {
		if strings.HasPrefix(p, rel) {
			return true
		}
	}
	return false
}

func (f *Folder) copy(path, rel, moment string) error {
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	st, err := in.Stat()
	if err != nil {
		return err
	}
	now := stamp{size: st.Size(), mtime: st.ModTime()}
	if sys, ok := st.Sys().(*syscall.Stat_t); ok {
		now.inode = sys.Ino
	}
	if f.seen[rel] == now {
		return nil
	}
	out, err := f.capture.create("files", moment, rel)
	if err != nil {
		return err
	}
	if now.size > remembered {
		_, err = io.Copy(out, in)
		delete(f.last, rel)
	} else {
		var content []byte
		if content, err = io.ReadAll(in); err == nil {
			err = writeAll(out, changed(f.last[rel], content)...)
			f.last[rel] = content
		}
	}
	if err = errors.Join(err, out.Close()); err == nil {
		f.seen[rel] = now
	}
	return err
}

// changed are the parts of now that are not in before at the same place.
func changed(before, now []byte) (out [][]byte) {
	differs := func(at int) bool {
		end := min(at+block, len(now))
		return at < 0 || at >= len(now) || end > len(before) || !bytes.Equal(before[at:end], now[at:end])
	}
	from := -1
	for at := 0; at < len(now); at += block {
		near := differs(at) || at > 0 && differs(at-block) || at+block < len(now) && differs(at+block)
		switch {
		case near && from < 0:
			from = at
		case !near && from >= 0:
			out = append(out, now[from:at])
			from = -1
		}
	}
	if from >= 0 {
		out = append(out, now[from:])
	}
	return out
}

// Poll copies again and again until ctx ends.
func (f *Folder) Poll(ctx context.Context, every time.Duration, only ...string) error {
	t := time.NewTicker(every)
	defer t.Stop()
	for n := 0; ; n++ {
		if err := f.Copy(fmt.Sprintf("%s-%d", strings.Trim(only[0], "/"), n), only...); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-t.C:
		}
	}
}

// CopyTree copies a folder whole, for libraries that write to what they open.
func CopyTree(to, from string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		if d.IsDir() {
			return os.MkdirAll(target, 0o700)
		}
		if !d.Type().IsRegular() {
			return nil
		}
		in, err := os.Open(path)
		if err != nil {
			return err
		}
		defer in.Close()
		out, err := os.OpenFile(target, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		_, err = io.Copy(out, in)
		return errors.Join(err, out.Close())
	})
}
