package chain

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"

	"sahm/dao"
)

var (
	// ErrJournalLocked reports a journal file that another process has open.
	ErrJournalLocked = errors.New("chain: journal file is in use by another process")
	// ErrJournalCorrupt reports a journal file damaged before its last line.
	ErrJournalCorrupt = errors.New("chain: journal file is damaged")
)

// FileJournal is a [Journal] in one append-only file of JSON lines, for
// daemons. Every line carries a CRC-32 and is fsynced before the method that
// wrote it returns. A last line torn by a crash is dropped at open (its Put
// never returned, so nothing was sent); damage anywhere else refuses to open.
// The file is rewritten at open with one line an intent, and locked: one
// process at a time.
type FileJournal struct {
	mu     sync.Mutex
	file   *os.File
	failed error // once a write failed, the file's end is unknown
	byKey  map[intentID]Entry
	nonces map[nonceID]string
}

type intentID struct {
	from dao.Address
	key  string
}

type nonceID struct {
	from  dao.Address
	nonce uint64
}

// line is one record: the entry as it is from now on.
type line struct {
	Sum   uint32          `json:"crc"`
	Entry json.RawMessage `json:"entry"`
}

// OpenFileJournal opens or creates the journal at path.
func OpenFileJournal(path string, log *slog.Logger) (*FileJournal, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("chain: journal directory: %w", err)
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("chain: open journal: %w", err)
	}
	if err := lock(f, path); err != nil {
		f.Close()
		return nil, err
	}
	j := &FileJournal{byKey: map[intentID]Entry{}, nonces: map[nonceID]string{}}
	torn, err := j.load(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("%w: %s: %w", ErrJournalCorrupt, path, err)
	}
	if torn > 0 {
		log.Warn("dropped a torn last line of the transaction journal", "path", path, "bytes", torn)
	}
	if err := j.compact(f, path); err != nil {
		return nil, fmt.Errorf("chain: compact journal: %w", err)
	}
	return j, nil
}

// lock takes the advisory lock and makes sure that path still names f: the
// owner before us may have replaced the file while compacting.
func lock(f *os.File, path string) error {
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return fmt.Errorf("%w: %s", ErrJournalLocked, path)
	}
	a, err := f.Stat()
	if err != nil {
		return fmt.Errorf("chain: stat journal: %w", err)
	}
	if b, err := os.Stat(path); err != nil || !os.SameFile(a, b) {
		return fmt.Errorf("%w: %s", ErrJournalLocked, path)
	}
	return nil
}

// load reads every line and returns how many bytes at the end were torn.
func (j *FileJournal) load(f io.Reader) (torn int, err error) {
	r := bufio.NewReaderSize(f, 1<<16)
	for n := 1; ; n++ {
		b, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return len(b), nil // no newline: the write did not finish
		}
		if err != nil {
			return 0, err
		}
		e, err := parseLine(b)
		if err != nil {
			if _, peek := r.Peek(1); errors.Is(peek, io.EOF) {
				return len(b), nil
			}
			return 0, fmt.Errorf("line %d: %w", n, err)
		}
		j.set(e)
	}
}

func parseLine(b []byte) (Entry, error) {
	var l line
	if err := json.Unmarshal(b, &l); err != nil {
		return Entry{}, err
	}
	if got := crc32.ChecksumIEEE(l.Entry); got != l.Sum {
		return Entry{}, fmt.Errorf("checksum %08x, want %08x", got, l.Sum)
	}
	var e Entry
	if err := json.Unmarshal(l.Entry, &e); err != nil {
		return Entry{}, err
	}
	if e.Key == "" || len(e.Hashes) == 0 {
		return Entry{}, errors.New("entry without key or hash")
	}
	return e, nil
}

func formatLine(e Entry) ([]byte, error) {
	body, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(line{Sum: crc32.ChecksumIEEE(body), Entry: body})
	return append(b, '\n'), err
}

// set replaces what is known of the intent.
func (j *FileJournal) set(e Entry) {
	id := intentID{e.From, e.Key}
	if old, ok := j.byKey[id]; ok {
		delete(j.nonces, nonceID{old.From, old.Nonce})
	}
	j.byKey[id] = e
	j.nonces[nonceID{e.From, e.Nonce}] = e.Key
}

// compact writes the live state beside the file and renames it into place;
// mined entries lose their signed bytes, nobody sends them again.
func (j *FileJournal) compact(old *os.File, path string) error {
	defer old.Close()
	tmp, err := os.OpenFile(path+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	if err := syscall.Flock(int(tmp.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		tmp.Close()
		return ErrJournalLocked
	}
	ids := slices.SortedFunc(maps.Keys(j.byKey), func(a, b intentID) int {
		return cmp.Or(bytes.Compare(a.from[:], b.from[:]), cmp.Compare(j.byKey[a].Nonce, j.byKey[b].Nonce))
	})
	w := bufio.NewWriter(tmp)
	for _, id := range ids {
		e := j.byKey[id]
		if e.Mined {
			e.Raw = nil
			j.byKey[id] = e
		}
		b, err := formatLine(e)
		if err == nil {
			_, err = w.Write(b)
		}
		if err != nil {
			tmp.Close()
			return err
		}
	}
	err = errors.Join(w.Flush(), tmp.Sync())
	if err == nil {
		err = os.Rename(path+".new", path)
	}
	if err == nil {
		err = syncDir(filepath.Dir(path))
	}
	if err != nil {
		tmp.Close()
		return err
	}
	j.file = tmp
	return nil
}

// Close releases the file; the journal must not be used after it.
func (j *FileJournal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.failed = os.ErrClosed
	return j.file.Close()
}

// append makes e durable, then known.
func (j *FileJournal) append(e Entry) error {
	if j.failed != nil {
		return fmt.Errorf("chain: journal: %w", j.failed)
	}
	b, err := formatLine(e)
	if err != nil {
		return fmt.Errorf("chain: journal: %w", err)
	}
	if _, err = j.file.Write(b); err == nil {
		err = j.file.Sync()
	}
	if err != nil {
		// The page cache may now lie about what is on disk: only a fresh
		// open can tell.
		j.failed = err
		return fmt.Errorf("chain: journal: %w", err)
	}
	j.set(e)
	return nil
}

func clone(e Entry) Entry {
	e.Raw, e.Hashes = bytes.Clone(e.Raw), slices.Clone(e.Hashes)
	return e
}

// Put implements [Journal].
func (j *FileJournal) Put(_ context.Context, e Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if _, dup := j.byKey[intentID{e.From, e.Key}]; dup {
		return fmt.Errorf("%w: %q", ErrIntentExists, e.Key)
	}
	if other, taken := j.nonces[nonceID{e.From, e.Nonce}]; taken {
		return fmt.Errorf("%w: %d by %q", ErrNonceTaken, e.Nonce, other)
	}
	return j.append(clone(e))
}

// Get implements [Journal].
func (j *FileJournal) Get(_ context.Context, from dao.Address, key string) (Entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	e, ok := j.byKey[intentID{from, key}]
	if !ok {
		return Entry{}, fmt.Errorf("%w: %q", ErrNotFound, key)
	}
	return clone(e), nil
}

// Pending implements [Journal].
func (j *FileJournal) Pending(_ context.Context, from dao.Address) ([]Entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	var out []Entry
	for id, e := range j.byKey {
		if id.from == from && !e.Mined {
			out = append(out, clone(e))
		}
	}
	slices.SortFunc(out, func(a, b Entry) int { return cmp.Compare(a.Nonce, b.Nonce) })
	return out, nil
}

// Replace implements [Journal].
func (j *FileJournal) Replace(_ context.Context, e Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	old, ok := j.byKey[intentID{e.From, e.Key}]
	if !ok || old.Mined {
		return fmt.Errorf("%w: %q is not pending", ErrNotFound, e.Key)
	}
	if other, taken := j.nonces[nonceID{e.From, e.Nonce}]; taken && other != e.Key {
		return fmt.Errorf("%w: %d by %q", ErrNonceTaken, e.Nonce, other)
	}
	return j.append(clone(e))
}

// MarkMined implements [Journal].
func (j *FileJournal) MarkMined(_ context.Context, from dao.Address, key string, hash dao.Hash, block uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	e, ok := j.byKey[intentID{from, key}]
	if !ok {
		return fmt.Errorf("%w: %q", ErrNotFound, key)
	}
	if e.Mined {
		return nil
	}
	e = clone(e)
	e.Raw, e.Mined, e.MinedHash, e.MinedBlock = nil, true, hash, block
	return j.append(e)
}
