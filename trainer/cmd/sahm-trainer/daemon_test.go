package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/mpc/wire"
	"sahm/trainer"
)

var quiet = slog.New(slog.DiscardHandler)

// TestFence: nothing but what was allowed, by name as it is dialled; a redirect
// leads nowhere else.
func TestFence(t *testing.T) {
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	home := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/away" {
			http.Redirect(w, r, other.URL, http.StatusFound)
		}
	}))
	defer home.Close()
	f := newFence()
	must(t, f.allow(home.URL))
	hc := f.client(time.Second)
	resp, err := hc.Get(home.URL)
	must(t, err)
	must(t, resp.Body.Close())
	for _, url := range []string{home.URL + "/away", other.URL, "http://localhost:1", "http://169.254.169.254/latest/meta-data"} {
		if _, err := hc.Get(url); !errors.Is(err, errForbidden) {
			t.Errorf("%s: %v", url, err)
		}
	}
	if _, err := f.Dial("tcp", strings.TrimPrefix(other.URL, "http://")); !errors.Is(err, errForbidden) {
		t.Errorf("bus: %v", err)
	}
	for url, address := range map[string]string{"https://sahm.example": "sahm.example:443", "nats://bus.example": "bus.example:4222", "http://[::1]:8545/x": "[::1]:8545", "wss://node.example": "node.example:443"} {
		must(t, f.allow(url))
		if !f.allowed[address] {
			t.Errorf("%s does not allow %s: %v", url, address, f.allowed)
		}
	}
	for _, url := range []string{"", "://", "nats://"} {
		if err := f.allow(url); !errors.Is(err, errForbidden) {
			t.Errorf("%q: %v", url, err)
		}
	}
	var e *net.OpError
	if _, err := f.DialContext(context.Background(), "tcp", home.Listener.Addr().String()); errors.As(err, &e) {
		t.Error(err)
	}
}

// TestQueue: what was taken is there after a restart, oldest first; what is
// done, damaged or too old is not.
func TestQueue(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "queue")
	now := time.Now()
	q, err := openQueue(dir, now)
	must(t, err)
	var ids []string
	for i, payload := range []string{"first", "second", "third", "old", "damaged"} {
		id, err := q.put([]byte(payload))
		must(t, err)
		at := now.Add(time.Duration(i-10) * time.Second)
		if payload == "old" {
			at = now.Add(-queueLife)
		}
		must(t, os.Chtimes(filepath.Join(dir, id+".task"), at, at))
		ids = append(ids, id)
	}
	if again, err := q.put([]byte("first")); err != nil || again != ids[0] || q.length() != 5 {
		t.Errorf("put twice: %s, %v, %d tasks", again, err, q.length())
	}
	must(t, q.remove(ids[1]))
	must(t, q.remove(ids[1]))
	must(t, os.WriteFile(filepath.Join(dir, ids[4]+".task"), []byte("dam"), 0o600))
	must(t, os.WriteFile(filepath.Join(dir, "new-123"), []byte("half"), 0o600))

	q, err = openQueue(dir, now) // a restart
	must(t, err)
	list, err := q.tasks()
	must(t, err)
	if len(list) != 2 || string(list[0]) != "first" || string(list[1]) != "third" {
		t.Errorf("%q", list)
	}
	if _, err := os.Stat(filepath.Join(dir, "new-123")); !errors.Is(err, os.ErrNotExist) {
		t.Error("half a file stays")
	}
	var sent []string
	do := func(_ context.Context, p []byte) ([]byte, error) {
		if string(p) == "first" {
			return nil, errors.New("not now")
		}
		return append([]byte("reply to "), p...), nil
	}
	must(t, q.resume(context.Background(), quiet, do, func(_ context.Context, r []byte) error { sent = append(sent, string(r)); return nil }))
	if len(sent) != 1 || sent[0] != "reply to third" {
		t.Errorf("%q", sent)
	}
}

// TestQueueSwept: while the daemon runs, a task that fails for a day goes, and
// what a crash left of a file; a younger task stays.
func TestQueueSwept(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "queue")
	synctest.Test(t, func(t *testing.T) {
		q, err := openQueue(dir, time.Now())
		must(t, err)
		w := &worker{queue: q, board: newBoard(t.TempDir(), boardState{}, time.Now), log: quiet, limit: time.Minute, work: t.Context(),
			handle: func(context.Context, []byte) ([]byte, error) { return nil, errors.New("disk") }}
		take := func(payload string) {
			if _, err := w.do(t.Context(), []byte(payload)); err == nil {
				t.Error("done")
			}
			path := filepath.Join(dir, taskID([]byte(payload))+".task")
			if info, err := os.Stat(path); err != nil || info.ModTime().Before(time.Now()) {
				return // it had failed before: its age counts from then
			}
			must(t, os.Chtimes(path, time.Now(), time.Now())) // by this test's clock
		}
		ctx, stop := context.WithCancel(t.Context())
		go q.keepSwept(ctx, time.Now, quiet)
		for range 23 { // the bus delivers it again and again
			take("fails")
			time.Sleep(time.Hour)
		}
		take("younger")
		must(t, os.WriteFile(filepath.Join(dir, "new-123"), []byte("half"), 0o600))
		if q.length() != 2 {
			t.Errorf("%d queued within a day", q.length())
		}
		time.Sleep(time.Hour + queueSweep)
		synctest.Wait()
		list, err := q.tasks()
		must(t, err)
		if len(list) != 1 || string(list[0]) != "younger" {
			t.Errorf("after a day: %q", list)
		}
		if _, err := os.Stat(filepath.Join(dir, "new-123")); !errors.Is(err, os.ErrNotExist) {
			t.Error("half a file stays")
		}
		stop()
		synctest.Wait()
	})
}

// TestWorker: a task is in the queue until it is done or refused for good.
func TestWorker(t *testing.T) {
	q, err := openQueue(filepath.Join(t.TempDir(), "queue"), time.Now())
	must(t, err)
	b := newBoard(t.TempDir(), boardState{}, time.Now)
	w := &worker{queue: q, board: b, log: quiet, limit: time.Minute, work: context.Background()}
	payload, err := json.Marshal(protocol.Envelope{Kind: protocol.RoundTrain, RunID: dao.Hash{7}, Round: 3, Body: json.RawMessage("{}")})
	must(t, err)
	refused, err := json.Marshal(map[string]any{"kind": protocol.Refused, "body": protocol.Refusal{TaskKind: protocol.RoundTrain, Code: trainer.CodeUnfit, Detail: "gpu_throttled"}})
	must(t, err)
	for _, c := range []struct {
		name   string
		reply  []byte
		err    error
		queued int
		reject bool
	}{
		{"done", []byte(`{"kind":"round.uploads"}`), nil, 0, false},
		{"refused", refused, nil, 0, false},
		{"not ours", nil, trainer.ErrNotForUs, 0, true},
		{"malformed", nil, protocol.ErrMalformed, 0, true},
		{"failed", nil, errors.New("disk"), 1, false},
	} {
		w.handle = func(context.Context, []byte) ([]byte, error) {
			if q.length() != 1 || len(b.tasks) != 1 {
				t.Errorf("%s: %d queued, %d shown", c.name, q.length(), len(b.tasks))
			}
			return c.reply, c.err
		}
		reply, err := w.do(context.Background(), payload)
		if !errors.Is(err, c.err) || errors.Is(err, wire.ErrReject) != c.reject || !bytes.Equal(reply, c.reply) || q.length() != c.queued || len(b.tasks) != 0 {
			t.Errorf("%s: %s, %v, %d queued", c.name, reply, err, q.length())
		}
	}
	if s := b.state; s.Done != 1 || s.Refused != 1 || s.Failed != 3 || s.LastRefusal != "round.train: device-unfit: gpu_throttled" {
		t.Errorf("%+v", s)
	}
}

// TestDrain: a task that ends in time is finished after the request to stop;
// one that does not is handed back when the time is over, and stays queued.
func TestDrain(t *testing.T) {
	for name, c := range map[string]struct {
		needs, drain time.Duration
		limit        time.Duration
		finished     bool
		took         time.Duration
	}{
		"finishes":           {needs: 5 * time.Second, drain: 20 * time.Second, limit: time.Hour, finished: true, took: 5 * time.Second},
		"handed back":        {needs: time.Minute, drain: 20 * time.Second, limit: time.Hour, took: 20 * time.Second},
		"no time to drain":   {needs: time.Minute, limit: time.Hour},
		"over its own limit": {needs: time.Minute, drain: 20 * time.Second, limit: 3 * time.Second, took: 3 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				q, err := openQueue(filepath.Join(dir, "queue"), time.Now())
				must(t, err)
				stop, ask := context.WithCancel(t.Context())
				work, end := context.WithCancel(context.Background())
				defer end()
				b := newBoard(dir, boardState{}, time.Now)
				w := &worker{queue: q, board: b, log: quiet, limit: c.limit, work: work, handle: func(ctx context.Context, _ []byte) ([]byte, error) {
					select {
					case <-ctx.Done():
						return nil, ctx.Err()
					case <-time.After(c.needs):
						return []byte("{}"), nil
					}
				}}
				idle := make(chan struct{})
				go drain(stop, func() time.Duration { return c.drain }, idle, b.draining, end, quiet)
				ask() // at once
				began := time.Now()
				reply, err := w.do(stop, []byte("{}"))
				if took := time.Since(began); took != c.took {
					t.Errorf("took %v, want %v", took, c.took)
				}
				if c.finished != (err == nil && string(reply) == "{}") || c.finished == (q.length() == 1) {
					t.Errorf("%s, %v, %d queued", reply, err, q.length())
				}
				close(idle)
				synctest.Wait()
				if !b.state.Draining || work.Err() == nil {
					t.Errorf("draining %v, work %v", b.state.Draining, work.Err())
				}
			})
		})
	}
}

// TestMemoryLimit: a process that takes more than its limit is ended by the
// kernel or the runtime, not the machine; none leaves a core.
func TestMemoryLimit(t *testing.T) {
	const asHog = "SAHM_TRAINER_TEST_HOG"
	if mode := os.Getenv(asHog); mode != "" {
		must(t, forbidCores())
		var core syscall.Rlimit
		must(t, syscall.Getrlimit(syscall.RLIMIT_CORE, &core))
		if core.Cur != 0 || core.Max != 0 {
			t.Fatalf("cores of %d bytes", core.Cur)
		}
		must(t, limits{MemoryBytes: 256 << 20}.confine(mode == "hard"))
		var kept [][]byte
		for range 16 {
			b := make([]byte, 64<<20)
			for i := range b {
				b[i] = 1
			}
			kept = append(kept, b)
		}
		t.Logf("kept %d", len(kept))
		return
	}
	for mode, fits := range map[string]bool{"hard": false, "soft": true} {
		cmd := exec.Command(os.Args[0], "-test.run=^TestMemoryLimit$")
		cmd.Env = append(os.Environ(), asHog+"="+mode)
		out, err := cmd.CombinedOutput()
		if (err == nil) != fits || !fits && !strings.Contains(string(out), "memory") {
			t.Errorf("%s: %v, %.300s", mode, err, out)
		}
	}
}

func TestDefaultMemory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "memory.max")
	for text, want := range map[string]uint64{"1000000000\n": 900_000_000, "max\n": 0, "": 0} {
		must(t, os.WriteFile(path, []byte(text), 0o600))
		if got := defaultMemory(path); got != want {
			t.Errorf("%q: %d", text, got)
		}
	}
	if defaultMemory(path+".none") != 0 {
		t.Error("a limit out of nothing")
	}
}

// TestStatusView: what is written is what is read; a stale or dead daemon is
// not believed; the live view draws over itself and ends with its context.
func TestStatusView(t *testing.T) {
	dir := t.TempDir()
	if _, err := readBoard(dir, time.Now()); !errors.Is(err, errNotRunning) {
		t.Errorf("nothing there: %v", err)
	}
	b := newBoard(dir, boardState{Account: "0xabc", Class: "c", NoGPU: "no driver", MemoryLimit: 1 << 30}, time.Now)
	payload, err := json.Marshal(protocol.Envelope{Kind: protocol.RoundTrain, RunID: dao.Hash{7}, Attempt: 2, Round: 3, Body: json.RawMessage("{}")})
	must(t, err)
	b.start("one", payload)
	b.state.LastRefusal = "bad-task: \x1b[2Jgone"
	must(t, b.write(func(s *boardState) { s.Connected, s.Queued = true, 4 }))
	s, err := readBoard(dir, time.Now())
	must(t, err)
	for _, want := range []string{"trainer    0xabc, process ", "state      taking work", "device     the processor (no driver)", "of 1024 MiB", "1 running, 4 in the queue", "round.train  run 0x07000000… attempt 2 round 3", "?[2Jgone"} {
		if !strings.Contains(s.view(time.Now()), want) {
			t.Errorf("no %q in\n%s", want, s.view(time.Now()))
		}
	}
	if _, err := readBoard(dir, time.Now().Add(boardStale+time.Second)); !errors.Is(err, errNotRunning) {
		t.Errorf("stale: %v", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	var screen bytes.Buffer
	must(t, watchBoard(ctx, dir, &screen))
	if got := screen.String(); !strings.HasPrefix(got, "\x1b[H\x1b[Jtrainer") || !strings.Contains(got, "Ctrl-C ends this view") || strings.Contains(got, "\x1b[2J") {
		t.Errorf("%q", got)
	}
	b.state.Process = 1 << 30 // there is no such process
	must(t, b.write(func(*boardState) {}))
	if _, err := readBoard(dir, time.Now()); !errors.Is(err, errNotRunning) {
		t.Errorf("dead: %v", err)
	}
}
