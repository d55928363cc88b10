package app

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"time"
)

// child is a daemon that runs beside the server as its own process with its
// own directory and keys. It is started again when it dies, and it ends when
// its standard input does, so that it never outlives the server.
type child struct {
	name string // "custodian-1", "trainer-3"
	bin  string
	args []string
	dir  string
	log  *slog.Logger
}

const (
	restartMin  = 300 * time.Millisecond
	restartMax  = 10 * time.Second
	stopTimeout = 10 * time.Second
)

// supervise runs the child until ctx ends, then stops it and waits.
func (c *child) supervise(ctx context.Context) {
	wait := restartMin
	for ctx.Err() == nil {
		started := time.Now()
		err := c.once(ctx)
		if ctx.Err() != nil {
			return
		}
		if time.Since(started) > time.Minute {
			wait = restartMin
		}
		c.log.Warn("a child process ended; starting it again", "child", c.name, "error", err, "wait", wait.String())
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
		wait = min(2*wait, restartMax)
	}
}

func (c *child) once(ctx context.Context) error {
	logFile, err := os.OpenFile(filepath.Join(c.dir, "daemon.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer logFile.Close()
	cmd := exec.Command(c.bin, c.args...)
	cmd.Stdout, cmd.Stderr = logFile, logFile
	stdin, err := cmd.StdinPipe() // closing it asks the child to stop
	if err != nil {
		return err
	}
	detach(cmd)
	if err := cmd.Start(); err != nil {
		return err
	}
	pidFile := filepath.Join(c.dir, "pid")
	// Renamed into place: who reads it never sees half of it.
	err = os.WriteFile(pidFile+".part", []byte(strconv.Itoa(cmd.Process.Pid)), 0o600)
	if err == nil {
		err = os.Rename(pidFile+".part", pidFile)
	}
	if err != nil {
		c.log.Warn("cannot write a pid file", "child", c.name, "error", err)
	}
	defer os.Remove(pidFile)
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	stdin.Close()
	select {
	case err := <-done:
		return err
	case <-time.After(stopTimeout):
		c.log.Warn("a child process did not stop in time; killing it", "child", c.name)
		if err := cmd.Process.Kill(); err != nil {
			return err
		}
		return <-done
	}
}

// initialise runs `BIN init --dir DIR --json`, which creates the daemon's keys
// once and prints its public identity.
func initialise(ctx context.Context, bin, dir string, out any) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, bin, "init", "--dir", dir, "--json")
	raw, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return fmt.Errorf("%s init: %w: %s", filepath.Base(bin), err, firstLine(exit.Stderr))
		}
		return fmt.Errorf("%s init: %w", filepath.Base(bin), err)
	}
	seamInit(raw)
	if err := json.Unmarshal(raw, out); err != nil {
		return fmt.Errorf("%s init printed something else than JSON: %w", filepath.Base(bin), err)
	}
	return nil
}

func firstLine(b []byte) string {
	line, _, _ := bytes.Cut(bytes.TrimSpace(b), []byte("\n"))
	return string(line)
}

// children owns all child processes.
type children struct {
	wg     sync.WaitGroup
	cancel context.CancelFunc
	ctx    context.Context
}

func newChildren() *children {
	ctx, cancel := context.WithCancel(context.Background())
	return &children{ctx: ctx, cancel: cancel}
}

func (cs *children) start(c *child) {
	cs.wg.Add(1)
	go func() {
		defer cs.wg.Done()
		c.supervise(cs.ctx)
	}()
}

// stop asks every child to end and waits for all of them.
func (cs *children) stop() {
	cs.cancel()
	cs.wg.Wait()
}

// Binary finds a daemon's executable beside the running one, then in PATH.
func Binary(name string) (string, error) {
	self, err := os.Executable()
	if err == nil {
		if p := filepath.Join(filepath.Dir(self), name); isExecutable(p) {
			return p, nil
		}
	}
	p, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("%s is not beside the sahm binary nor in PATH; run `make build`", name)
	}
	return p, nil
}

func isExecutable(p string) bool {
	st, err := os.Stat(p)
	return err == nil && st.Mode().IsRegular() && st.Mode()&0o111 != 0
}
