package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// queueLife is how long undone work is kept: no task's deadline is longer, and
// the bus gives up on it too.
const queueLife = 24 * time.Hour

// queueSweep is how often work that is older is looked for: a task that fails
// every time is not removed by being done.
const queueSweep = 10 * time.Minute

// queue is the work that this daemon has taken and not finished, on disk, so
// that it goes on with it after a restart even while the bus is away. The bus
// keeps it as well until it is acknowledged; doing a task twice gives the same
// reply. Tasks hold nothing that is secret from this trainer's own disk: data
// keys in them are sealed.
type queue struct {
	dir string
	mu  sync.Mutex
}

func openQueue(dir string, now time.Time) (*queue, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	q := &queue{dir: dir}
	if _, err := q.sweep(now); err != nil {
		return nil, err
	}
	return q, nil
}

// sweep drops tasks that are too old, done or not, and halves of files that a
// crash left; dropped counts the tasks. One that runs goes on.
func (q *queue) sweep(now time.Time) (dropped int, err error) {
	q.mu.Lock() // put has no half a file
	defer q.mu.Unlock()
	entries, err := os.ReadDir(q.dir)
	if err != nil {
		return 0, fmt.Errorf("queue: %w", err)
	}
	var failed []error
	for _, e := range entries {
		info, err := e.Info()
		task := strings.HasSuffix(e.Name(), ".task")
		if err != nil || task && now.Sub(info.ModTime()) < queueLife {
			continue
		}
		if err := os.Remove(filepath.Join(q.dir, e.Name())); err != nil && !errors.Is(err, os.ErrNotExist) {
			failed = append(failed, fmt.Errorf("queue: %w", err))
		} else if task {
			dropped++
		}
	}
	return dropped, errors.Join(failed...)
}

// keepSwept sweeps now and then until ctx ends.
func (q *queue) keepSwept(ctx context.Context, now func() time.Time, log *slog.Logger) {
	t := time.NewTicker(queueSweep)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		n, err := q.sweep(now())
		if err != nil {
			log.Warn("old work stays in the queue", "error", err)
		}
		if n > 0 {
			log.Warn("dropped work that was not done within its time", "tasks", n)
		}
	}
}

func taskID(payload []byte) string {
	sum := sha256.Sum256(payload)
	return hex.EncodeToString(sum[:12])
}

// put keeps a task durably; one that is there stays as it is.
func (q *queue) put(payload []byte) (id string, err error) {
	id = taskID(payload)
	q.mu.Lock()
	defer q.mu.Unlock()
	path := filepath.Join(q.dir, id+".task")
	if _, err := os.Stat(path); err == nil {
		return id, nil
	}
	f, err := os.CreateTemp(q.dir, "new-*") // mode 0600
	if err != nil {
		return "", fmt.Errorf("queue: %w", err)
	}
	defer os.Remove(f.Name()) // gone already after a rename
	_, err = f.Write(payload)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err == nil {
		var d *os.File
		if d, err = os.Open(q.dir); err == nil {
			err = errors.Join(d.Sync(), d.Close())
		}
	}
	if err != nil {
		return "", fmt.Errorf("queue: %w", err)
	}
	return id, nil
}

// remove forgets a task. If a crash undoes that, the task is done again.
func (q *queue) remove(id string) error {
	if err := os.Remove(filepath.Join(q.dir, id+".task")); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("queue: %w", err)
	}
	return nil
}

// tasks are the payloads, oldest first.
func (q *queue) tasks() ([][]byte, error) {
	entries, err := os.ReadDir(q.dir)
	if err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	type aged struct {
		at      time.Time
		payload []byte
	}
	var list []aged
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".task") {
			continue
		}
		info, err := e.Info()
		if err != nil {
			continue // done meanwhile
		}
		raw, err := os.ReadFile(filepath.Join(q.dir, e.Name()))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("queue: %w", err)
		}
		if taskID(raw)+".task" != e.Name() {
			continue // damaged: the bus has it whole
		}
		list = append(list, aged{info.ModTime(), raw})
	}
	slices.SortStableFunc(list, func(a, b aged) int { return a.at.Compare(b.at) })
	out := make([][]byte, len(list))
	for i, t := range list {
		out[i] = t.payload
	}
	return out, nil
}

// length is how many tasks are not finished.
func (q *queue) length() int {
	entries, err := os.ReadDir(q.dir)
	if err != nil {
		return 0
	}
	n := 0
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".task") {
			n++
		}
	}
	return n
}

// resume does what was left undone and sends the replies. A task that fails is
// left to the bus, which delivers it again.
func (q *queue) resume(ctx context.Context, log *slog.Logger, do func(context.Context, []byte) ([]byte, error), send func(context.Context, []byte) error) error {
	list, err := q.tasks()
	if err != nil {
		return err
	}
	for _, payload := range list {
		if ctx.Err() != nil {
			return nil
		}
		reply, err := do(ctx, payload)
		if err == nil && reply != nil {
			err = send(ctx, reply)
		}
		if err != nil && ctx.Err() == nil {
			log.Warn("work from before the restart was not finished", "error", err)
		}
	}
	if len(list) > 0 {
		log.Info("went on with work from before the restart", "tasks", len(list))
	}
	return nil
}
