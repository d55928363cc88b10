package devnet

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// rawLog is the journal of accepted raw transactions: one JSON line each,
// fsynced before the transaction reaches the pool; another line takes one
// back that the pool refused.
type rawLog struct {
	log  *slog.Logger
	path string

	mu      sync.Mutex
	file    *os.File
	live    map[common.Hash]*types.Transaction
	order   []common.Hash // of acceptance; may name hashes no longer live
	lines   int
	written uint64 // writes so far
	failed  error

	syncing sync.Mutex // held while fsyncing; one fsync serves all who wait
	synced  uint64     // writes known to be on disk
}

// rawLine is either an accepted transaction or the hash of a refused one.
type rawLine struct {
	Raw  hexutil.Bytes `json:"raw,omitempty"`
	Drop *common.Hash  `json:"drop,omitempty"`
}

func openRawLog(path string, log *slog.Logger) (*rawLog, error) {
	l := &rawLog{log: log, path: path, live: map[common.Hash]*types.Transaction{}}
	if err := l.load(); err != nil {
		return nil, fmt.Errorf("devnet: read transaction journal: %w", err)
	}
	if err := l.rewrite(); err != nil {
		return nil, fmt.Errorf("devnet: write transaction journal: %w", err)
	}
	return l, nil
}

func (l *rawLog) load() error {
	b, err := os.ReadFile(l.path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for n := 1; len(b) > 0; n++ {
		line, rest, whole := bytes.Cut(b, []byte("\n"))
		b = rest
		if tx, drop, err := parseRawLine(line); err != nil {
			// A torn last line was never acknowledged. Anything else is a
			// damaged disk; what can be read is worth more than a refusal.
			if whole {
				l.log.Error("skipped a damaged line of the transaction journal", "path", l.path, "line", n, "error", err.Error())
			}
		} else if drop != nil {
			delete(l.live, *drop)
		} else if _, dup := l.live[tx.Hash()]; !dup {
			l.live[tx.Hash()] = tx
			l.order = append(l.order, tx.Hash())
		}
	}
	return nil
}

func parseRawLine(b []byte) (*types.Transaction, *common.Hash, error) {
	var r rawLine
	if err := json.Unmarshal(b, &r); err != nil {
		return nil, nil, err
	}
	if r.Drop != nil {
		return nil, r.Drop, nil
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(r.Raw); err != nil {
		return nil, nil, err
	}
	return tx, nil, nil
}

// add makes tx durable. fresh is false if it was there already.
func (l *rawLog) add(tx *types.Transaction) (fresh bool, err error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return false, err
	}
	l.mu.Lock()
	_, known := l.live[tx.Hash()]
	if !known {
		if err = l.append(rawLine{Raw: raw}); err == nil {
			l.live[tx.Hash()] = tx
			l.order = append(l.order, tx.Hash())
		}
	}
	upTo := l.written
	l.mu.Unlock()
	if err != nil {
		return false, err
	}
	return !known, l.sync(upTo)
}

// drop takes a refused transaction back. Losing the line in a crash only
// means that it is refused again.
func (l *rawLog) drop(hash common.Hash) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, ok := l.live[hash]; !ok {
		return
	}
	delete(l.live, hash)
	if err := l.append(rawLine{Drop: &hash}); err != nil {
		l.log.Warn("cannot write to the transaction journal", "error", err.Error())
	}
}

func (l *rawLog) append(r rawLine) error {
	if l.failed != nil {
		return l.failed
	}
	b, err := json.Marshal(r)
	if err != nil {
		return err
	}
	if _, err := l.file.Write(append(b, '\n')); err != nil {
		l.failed = err
		return err
	}
	l.lines++
	l.written++
	return nil
}

// sync returns once the first upTo writes are on disk.
func (l *rawLog) sync(upTo uint64) error {
	l.syncing.Lock()
	defer l.syncing.Unlock()
	if l.synced >= upTo {
		return nil
	}
	l.mu.Lock()
	file, written, err := l.file, l.written, l.failed
	l.mu.Unlock()
	if err != nil {
		return err
	}
	if err := file.Sync(); err != nil {
		l.mu.Lock()
		l.failed = err
		l.mu.Unlock()
		return err
	}
	l.synced = written
	return nil
}

// all lists the live transactions in order of acceptance.
func (l *rawLog) all() []*types.Transaction {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []*types.Transaction
	for _, h := range l.order {
		if tx, ok := l.live[h]; ok {
			out = append(out, tx)
		}
	}
	return out
}

// forget removes transactions that can no longer be lost, and shortens the
// file once most of it is history.
func (l *rawLog) forget(hashes []common.Hash) {
	l.mu.Lock()
	for _, h := range hashes {
		delete(l.live, h)
	}
	long := l.lines > 4096 && l.lines > 4*len(l.live)
	l.mu.Unlock()
	if !long {
		return
	}
	if err := l.rewrite(); err != nil {
		l.log.Warn("cannot shorten the transaction journal", "error", err.Error())
	}
}

// rewrite replaces the file by one that holds the live transactions only.
func (l *rawLog) rewrite() error {
	l.syncing.Lock()
	defer l.syncing.Unlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.order = slices.DeleteFunc(l.order, func(h common.Hash) bool { _, ok := l.live[h]; return !ok })
	tmp, err := os.OpenFile(l.path+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(tmp)
	for _, h := range l.order {
		raw, err := l.live[h].MarshalBinary()
		if err != nil {
			return errors.Join(err, tmp.Close())
		}
		b, err := json.Marshal(rawLine{Raw: raw})
		if err != nil {
			return errors.Join(err, tmp.Close())
		}
		w.Write(append(b, '\n')) // the error stays with Flush
	}
	if err := errors.Join(w.Flush(), tmp.Sync()); err != nil {
		return errors.Join(err, tmp.Close())
	}
	if err := os.Rename(l.path+".new", l.path); err != nil {
		return errors.Join(err, tmp.Close())
	}
	if d, err := os.Open(filepath.Dir(l.path)); err == nil {
		err = errors.Join(d.Sync(), d.Close())
		if err != nil {
			return errors.Join(err, tmp.Close())
		}
	}
	if l.file != nil {
		l.file.Close()
	}
	l.file, l.lines, l.synced = tmp, len(l.order), l.written
	return nil
}

func (l *rawLog) close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failed = os.ErrClosed
	return l.file.Close()
}
