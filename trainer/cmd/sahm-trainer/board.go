package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
	"unicode"

	"sahm/federated/protocol"
	"sahm/trainer/gpu"
)

// boardFile is where a running daemon says how it is, for the status command.
const boardFile = "status.json"

// boardPeriod is how often it does; older than boardStale it is not believed.
const (
	boardPeriod = time.Second
	boardStale  = 5 * time.Second
)

// boardState is what the status command shows. It names runs and kinds of
// work, never data.
type boardState struct {
	Account     string       `json:"account"`
	Process     int          `json:"process"`
	StartedMs   int64        `json:"started_ms"` // unix
	UpdatedMs   int64        `json:"updated_ms"`
	Class       string       `json:"class"`
	Device      string       `json:"device,omitempty"` // model of the GPU
	NoGPU       string       `json:"no_gpu,omitempty"`
	Connected   bool         `json:"connected"` // to the bus
	Draining    bool         `json:"draining"`
	Running     []boardTask  `json:"running"`
	Queued      int          `json:"queued"` // taken and not finished, the running ones included
	Done        uint64       `json:"done"`
	Refused     uint64       `json:"refused"`
	Failed      uint64       `json:"failed"`
	LastRefusal string       `json:"last_refusal,omitempty"`
	MemoryBytes uint64       `json:"memory_bytes"`
	MemoryLimit uint64       `json:"memory_limit"`    // 0: none
	Unfit       string       `json:"unfit,omitempty"` // name of the GPU's refusal
	GPU         *gpu.Reading `json:"gpu,omitempty"`
}

// boardTask is one task that is being done.
type boardTask struct {
	Kind    string `json:"kind"`
	Run     string `json:"run"`
	Attempt uint32 `json:"attempt"`
	Round   uint32 `json:"round"`
	SinceMs int64  `json:"since_ms"`
}

// board gathers a daemon's state and writes it down.
type board struct {
	path string
	now  func() time.Time

	mu    sync.Mutex
	state boardState
	tasks map[string]boardTask
}

func newBoard(dir string, state boardState, now func() time.Time) *board {
	state.StartedMs, state.Process = now().UnixMilli(), os.Getpid()
	return &board{path: filepath.Join(dir, boardFile), now: now, state: state, tasks: map[string]boardTask{}}
}

// start notes a task; call the result with its outcome.
func (b *board) start(id string, payload []byte) func(reply []byte, err error) {
	var env protocol.Envelope
	_ = json.Unmarshal(payload, &env) // only for show: what cannot be read is refused elsewhere
	b.mu.Lock()
	b.tasks[id] = boardTask{Kind: string(env.Kind), Run: env.RunID.String(), Attempt: env.Attempt, Round: env.Round, SinceMs: b.now().UnixMilli()}
	b.mu.Unlock()
	return func(reply []byte, err error) {
		b.mu.Lock()
		defer b.mu.Unlock()
		delete(b.tasks, id)
		var out struct {
			Kind protocol.Kind    `json:"kind"`
			Body protocol.Refusal `json:"body"`
		}
		switch {
		case err != nil:
			b.state.Failed++
		case json.Unmarshal(reply, &out) == nil && out.Kind == protocol.Refused:
			b.state.Refused++
			b.state.LastRefusal = strings.TrimSuffix(string(out.Body.TaskKind)+": "+out.Body.Code+": "+out.Body.Detail, ": ")
		default:
			b.state.Done++
		}
	}
}

// draining is for good.
func (b *board) draining() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.state.Draining = true
}

// run writes the state down every boardPeriod until ctx ends, and once more.
// look fills in what only the daemon knows.
func (b *board) run(ctx context.Context, look func(*boardState)) error {
	tick := time.NewTicker(boardPeriod)
	defer tick.Stop()
	for {
		if err := b.write(look); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return b.write(look)
		case <-tick.C:
		}
	}
}

func (b *board) write(look func(*boardState)) error {
	b.mu.Lock()
	s := b.state
	s.Running = make([]boardTask, 0, len(b.tasks))
	for _, t := range b.tasks {
		s.Running = append(s.Running, t)
	}
	b.mu.Unlock()
	slices.SortFunc(s.Running, func(a, b boardTask) int { return int(a.SinceMs - b.SinceMs) })
	s.UpdatedMs = b.now().UnixMilli()
	look(&s)
	raw, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("status: %w", err)
	}
	// Not synced: after a crash of the machine nobody runs.
	tmp := b.path + ".new"
	if err := os.WriteFile(tmp, raw, 0o600); err != nil {
		return fmt.Errorf("status: %w", err)
	}
	if err := os.Rename(tmp, b.path); err != nil {
		return fmt.Errorf("status: %w", err)
	}
	return nil
}

// memoryInUse is what the runtime has from the system.
func memoryInUse() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Sys - m.HeapReleased
}

// errNotRunning is the status of a directory whose daemon is not there.
var errNotRunning = errors.New("no trainer is running in this directory")

// readBoard reads a daemon's state; errNotRunning if it is stale or its process
// is gone.
func readBoard(dir string, now time.Time) (boardState, error) {
	var s boardState
	raw, err := os.ReadFile(filepath.Join(dir, boardFile))
	if errors.Is(err, os.ErrNotExist) {
		return s, errNotRunning
	}
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(raw, &s); err != nil {
		return s, fmt.Errorf("status: %w", err)
	}
	last := time.UnixMilli(s.UpdatedMs)
	if now.Sub(last) > boardStale || syscall.Kill(s.Process, 0) == syscall.ESRCH {
		return s, fmt.Errorf("%w: it was last seen at %s", errNotRunning, last.UTC().Format(time.RFC3339))
	}
	return s, nil
}

func statusCommand(ctx context.Context, args []string, _ io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("status", flag.ContinueOnError)
	fs.SetOutput(stderr)
	dir := fs.String("dir", "", "directory of the trainer")
	asJSON := fs.Bool("json", false, "print JSON, once")
	once := fs.Bool("once", false, "print once, also on a terminal")
	if _, err := parse(fs, args, 0); err != nil {
		return err
	}
	if *dir == "" {
		return fmt.Errorf("%w: --dir is needed", errUsage)
	}
	if *asJSON || *once || !isTerminal(stdout) {
		s, err := readBoard(*dir, time.Now())
		if err != nil {
			return err
		}
		if *asJSON {
			return json.NewEncoder(stdout).Encode(s)
		}
		_, err = io.WriteString(stdout, s.view(time.Now()))
		return err
	}
	return watchBoard(ctx, *dir, stdout)
}

// watchBoard draws the state over itself every second until ctx ends.
func watchBoard(ctx context.Context, dir string, w io.Writer) error {
	tick := time.NewTicker(boardPeriod)
	defer tick.Stop()
	for {
		now := time.Now()
		s, err := readBoard(dir, now)
		view := s.view(now)
		if err != nil {
			view = err.Error() + "\n"
		}
		// Home and clear to the end of the screen.
		if _, err := io.WriteString(w, "\x1b[H\x1b[J"+view+"\nCtrl-C ends this view; the trainer goes on.\n"); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// view is the state for a person.
func (s boardState) view(now time.Time) string {
	var b strings.Builder
	line := func(name, format string, a ...any) { fmt.Fprintf(&b, "%-10s %s\n", name, fmt.Sprintf(format, a...)) }
	ago := func(ms int64) string { return now.Sub(time.UnixMilli(ms)).Truncate(time.Second).String() }
	state := "taking work"
	switch {
	case s.Draining:
		state = "draining"
	case s.Unfit != "":
		state = "refusing training: " + s.Unfit
	case !s.Connected:
		state = "waiting for the bus"
	}
	line("trainer", "%s, process %d, for %s", s.Account, s.Process, ago(s.StartedMs))
	line("state", "%s", state)
	line("engine", "%s", s.Class)
	if s.Device == "" {
		line("device", "the processor (%s)", s.NoGPU)
	} else {
		line("device", "%s", s.Device)
	}
	if g := s.GPU; g != nil {
		throttle := "unknown"
		if g.Throttle != nil {
			throttle = g.Throttle.String()
		}
		line("", "%s mW, %s MHz, %s C, %s %% busy, %s of memory used, throttled: %s", text(g.PowerMW), text(g.GraphicsMHz), text(g.TemperatureC), text(g.UtilisationPercent), text(g.MemoryUsedBytes), throttle)
	}
	memory := fmt.Sprintf("%d MiB", s.MemoryBytes>>20)
	if s.MemoryLimit > 0 {
		memory += fmt.Sprintf(" of %d MiB", s.MemoryLimit>>20)
	}
	line("memory", "%s", memory)
	line("tasks", "%d running, %d in the queue, %d done, %d refused, %d failed", len(s.Running), s.Queued, s.Done, s.Refused, s.Failed)
	for _, t := range s.Running {
		line("", "%-12s run %.10s… attempt %d round %d, for %s", t.Kind, t.Run, t.Attempt, t.Round, ago(t.SinceMs))
	}
	if s.LastRefusal != "" {
		// It may quote somebody else's words: nothing of it commands the terminal.
		line("refused", "%s", strings.Map(func(r rune) rune {
			if !unicode.IsPrint(r) {
				return '?'
			}
			return r
		}, s.LastRefusal))
	}
	return b.String()
}
