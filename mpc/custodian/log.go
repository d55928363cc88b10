package custodian

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"sahm/dao"
)

// Errors of the log.
var (
	// ErrLogCorrupt reports a line that is complete and wrong: somebody or
	// something changed the log.
	ErrLogCorrupt = errors.New("custodian: log is corrupt")
	// ErrLogBroken reports a log that could not be written; the service
	// answers nothing until it is opened again.
	ErrLogBroken = errors.New("custodian: log cannot be written")
)

// maxLogLine bounds one line; a key release of 128 pieces is far below it.
const maxLogLine = 64 << 20

// line is one line of the log. Sum is SHA-256("sahm/custodian/log/v1\x00" ‖
// prev ‖ u64be(seq) ‖ entry bytes).
type line struct {
	Seq   uint64          `json:"seq"` // from 1
	Prev  dao.Hash        `json:"prev"`
	Entry json.RawMessage `json:"entry"`
	Sum   dao.Hash        `json:"sum"`
}

func lineSum(prev dao.Hash, seq uint64, entry []byte) dao.Hash {
	h := sha256.New()
	h.Write([]byte("sahm/custodian/log/v1\x00"))
	h.Write(prev[:])
	h.Write(binary.BigEndian.AppendUint64(nil, seq))
	h.Write(entry)
	return dao.Hash(h.Sum(nil))
}

// logFile is an append-only, fsynced, hash-chained file of JSON lines. It is
// not safe for concurrent use, except read.
type logFile struct {
	f      *os.File
	size   int64
	seq    uint64
	last   dao.Hash
	broken error
}

// openLog opens or creates the log and hands every entry to each, with its
// place in the file. A torn last line, left by a crash before its fsync
// returned and so never answered from, is cut off.
func openLog(path string, each func(at span, entry []byte) error) (*logFile, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening log: %w", err)
	}
	l := &logFile{f: f}
	if err := l.replay(each); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	if err := f.Truncate(l.size); err != nil {
		return nil, errors.Join(fmt.Errorf("cutting torn line: %w", err), f.Close())
	}
	if err := errors.Join(f.Sync(), syncDir(filepath.Dir(path))); err != nil {
		return nil, errors.Join(fmt.Errorf("syncing log: %w", err), f.Close())
	}
	return l, nil
}

// span is a place in the log file.
type span struct{ at, n int64 }

func (l *logFile) replay(each func(at span, entry []byte) error) error {
	r := bufio.NewReaderSize(l.f, 1<<20)
	for {
		raw, err := readLine(r)
		if err == io.EOF && len(raw) == 0 {
			return nil
		}
		if err != nil && err != io.EOF {
			return fmt.Errorf("reading log: %w", err)
		}
		whole := err == nil
		n := int64(len(raw))
		raw = bytes.TrimSuffix(raw, []byte("\n"))
		entry, bad := l.check(raw)
		if bad != nil {
			// Unwritten blocks read as zeros; a line without its end was
			// being written.
			_, more := r.Peek(1)
			if more != nil && (!whole || bytes.IndexByte(raw, 0) >= 0) {
				return nil
			}
			return bad
		}
		if !whole { // complete but for its line end: never answered from
			return nil
		}
		at := span{l.size, n}
		l.size += n
		if err := each(at, entry); err != nil {
			return err
		}
	}
}

func readLine(r *bufio.Reader) ([]byte, error) {
	var out []byte
	for {
		part, err := r.ReadSlice('\n')
		out = append(out, part...)
		if err != bufio.ErrBufferFull {
			return out, err
		}
		if len(out) > maxLogLine {
			return out, fmt.Errorf("%w: a line over %d bytes", ErrLogCorrupt, maxLogLine)
		}
	}
}

// check verifies one line against the chain so far and moves the chain on.
func (l *logFile) check(raw []byte) ([]byte, error) {
	var v line
	if err := json.Unmarshal(raw, &v); err != nil {
		return nil, fmt.Errorf("%w: entry %d: %v", ErrLogCorrupt, l.seq+1, err)
	}
	// One spelling only: else a changed field name could pass for a missing one.
	if again, err := encodeLine(v); err != nil || !bytes.Equal(bytes.TrimSuffix(again, []byte("\n")), raw) {
		return nil, fmt.Errorf("%w: entry %d is not in canonical form", ErrLogCorrupt, l.seq+1)
	}
	if v.Seq != l.seq+1 || v.Prev != l.last || v.Sum != lineSum(v.Prev, v.Seq, v.Entry) {
		return nil, fmt.Errorf("%w: entry %d does not follow", ErrLogCorrupt, l.seq+1)
	}
	l.seq, l.last = v.Seq, v.Sum
	return v.Entry, nil
}

// append writes entry and returns when it is on disk.
func (l *logFile) append(entry []byte) (span, error) {
	if l.broken != nil {
		return span{}, l.broken
	}
	v := line{Seq: l.seq + 1, Prev: l.last, Entry: entry, Sum: lineSum(l.last, l.seq+1, entry)}
	raw, err := encodeLine(v)
	if err != nil {
		return span{}, err
	}
	_, err = l.f.WriteAt(raw, l.size)
	if err == nil {
		err = l.f.Sync()
	}
	if err != nil {
		// After a failed fsync the page cache says nothing about the disk.
		l.broken = fmt.Errorf("%w: %v", ErrLogBroken, err)
		return span{}, l.broken
	}
	at := span{l.size, int64(len(raw))}
	l.size += at.n
	l.seq, l.last = v.Seq, v.Sum
	return at, nil
}

// encodeLine is v as JSON and a line end. Nothing is escaped that need not be:
// what is nested is signed or hashed as it is.
func encodeLine(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding log entry: %w", err)
	}
	return b.Bytes(), nil
}

// read returns the entry at a place that openLog or append gave.
func (l *logFile) read(at span) ([]byte, error) {
	raw := make([]byte, at.n)
	if _, err := l.f.ReadAt(raw, at.at); err != nil {
		return nil, fmt.Errorf("reading log: %w", err)
	}
	var v line
	if err := json.Unmarshal(raw, &v); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrLogCorrupt, err)
	}
	if v.Sum != lineSum(v.Prev, v.Seq, v.Entry) {
		return nil, fmt.Errorf("%w: entry %d changed since it was written", ErrLogCorrupt, v.Seq)
	}
	return v.Entry, nil
}

func (l *logFile) close() error { return l.f.Close() }

// LogReport is what VerifyLog found.
type LogReport struct {
	Entries uint64            `json:"entries"`
	Head    dao.Hash          `json:"head"` // sum of the last entry
	Kinds   map[string]uint64 `json:"kinds"`
	// Refusals counts those that the log notes, by code.
	Refusals map[string]uint64 `json:"refusals"`
	// TornBytes at the end belong to an entry that was never answered from.
	TornBytes int64 `json:"tornBytes"`
}

// VerifyLog checks every line of the log in dir without changing it. It may
// run beside the service. The error wraps ErrLogCorrupt.
func VerifyLog(dir string) (LogReport, error) {
	rep := LogReport{Kinds: map[string]uint64{}, Refusals: map[string]uint64{}}
	f, err := os.Open(filepath.Join(dir, logName))
	if errors.Is(err, fs.ErrNotExist) {
		return rep, nil
	}
	if err != nil {
		return rep, fmt.Errorf("opening log: %w", err)
	}
	defer f.Close()
	l := &logFile{f: f}
	err = l.replay(func(_ span, raw []byte) error {
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return fmt.Errorf("%w: entry %d: %v", ErrLogCorrupt, l.seq, err)
		}
		rep.Kinds[string(e.Kind)]++
		if e.Refusal != nil {
			rep.Refusals[e.Refusal.Code]++
		}
		return nil
	})
	rep.Entries, rep.Head = l.seq, l.last
	if st, statErr := f.Stat(); statErr == nil {
		rep.TornBytes = max(0, st.Size()-l.size)
	}
	return rep, err
}
