//go:build integration

package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// victim is a process that can be stopped and is there again afterwards.
type victim struct {
	name string
	pid  func() (int, error)
	// revive brings it back after it ended; nil for daemons, whose supervisor
	// does.
	revive func() error
	ended  func(pid int, limit time.Duration) error
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

// waitUntil polls for up to limit.
func waitUntil(limit time.Duration, what string, ok func() bool) error {
	for end := time.Now().Add(limit); !ok(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			return fmt.Errorf("%s: not within %s", what, limit)
		}
	}
	return nil
}

func gone(pid int, limit time.Duration) error {
	return waitUntil(limit, fmt.Sprintf("end of process %d", pid), func() bool { return !alive(pid) })
}

// daemonPid reads a daemon's pid file, waiting while it is being restarted.
func (d *driver) daemonPid(name string) (pid int, err error) {
	file := filepath.Join(d.dir, "node", name, "pid")
	err = waitUntil(40*time.Second, "a running "+name, func() bool {
		b, err := os.ReadFile(file)
		if err != nil {
			return false
		}
		pid, err = strconv.Atoi(strings.TrimSpace(string(b)))
		return err == nil && alive(pid)
	})
	return pid, err
}

// waitGone waits until the killed server's children have ended: they stop when
// their standard input does.
func (d *driver) waitGone() error {
	files, err := filepath.Glob(filepath.Join(d.dir, "node", "*s", "*", "pid"))
	if err != nil {
		return err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			continue
		}
		pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
		if err != nil {
			continue
		}
		if err := gone(pid, 30*time.Second); err != nil {
			return fmt.Errorf("%s outlived its killed server: %w", f, err)
		}
	}
	return nil
}

func (d *driver) daemon(name string) victim {
	return victim{name: name, ended: gone, pid: func() (int, error) { return d.daemonPid(name) }}
}

func (d *driver) serverVictim(ctx context.Context) victim {
	return victim{
		name: targetServer,
		pid:  func() (int, error) { return d.server.Process.Pid, nil },
		ended: func(_ int, limit time.Duration) error {
			select {
			case <-d.serverDone:
				return d.waitGone()
			case <-time.After(limit):
				return fmt.Errorf("the server did not end within %s", limit)
			}
		},
		revive: func() error { return d.startServer(ctx) },
	}
}

// deliver stops all victims of one fault at (nearly) the same moment and
// returns; wait returns once all run again.
func deliver(victims []victim, fault string, pause time.Duration) (at time.Time, wait func() error, err error) {
	pids := make([]int, len(victims))
	for i, v := range victims {
		if pids[i], err = v.pid(); err != nil {
			return at, nil, err
		}
	}
	signal := map[string]syscall.Signal{faultKill: syscall.SIGKILL, faultPause: syscall.SIGSTOP, faultRestart: syscall.SIGTERM}[fault]
	at = time.Now()
	for i, pid := range pids {
		if err := syscall.Kill(pid, signal); err != nil {
			return at, nil, fmt.Errorf("%s %s: %w", fault, victims[i].name, err)
		}
	}
	if fault == faultPause {
		return at, func() error { return resume(victims, pids, at.Add(pause)) }, nil
	}
	return at, func() error {
		for i, v := range victims {
			if err := v.ended(pids[i], 30*time.Second); err != nil {
				return fmt.Errorf("%s %s: %w", fault, v.name, err)
			}
		}
		for i, v := range victims {
			if v.revive != nil {
				if err := v.revive(); err != nil {
					return fmt.Errorf("starting %s again: %w", v.name, err)
				}
			}
			pid, err := v.pid()
			if err != nil {
				return err
			}
			if pid == pids[i] {
				return fmt.Errorf("%s %s: process %d is still the same", fault, v.name, pid)
			}
		}
		return nil
	}, nil
}

// resume lets paused processes go on at a time; they must have been stopped.
func resume(victims []victim, pids []int, at time.Time) error {
	var errs []error
	for i, pid := range pids {
		err := waitUntil(5*time.Second, "stopping "+victims[i].name, func() bool {
			b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
			if err != nil {
				return false
			}
			_, rest, _ := bytes.Cut(b, []byte(") "))
			return bytes.HasPrefix(rest, []byte("T"))
		})
		errs = append(errs, err)
	}
	time.Sleep(time.Until(at))
	for _, pid := range pids {
		if err := syscall.Kill(pid, syscall.SIGCONT); !errors.Is(err, syscall.ESRCH) { // another fault may have ended it
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// kuboProcess is an external kubo with a repository of its own.
type kuboProcess struct {
	bin, dir, api string
	cmd           *exec.Cmd
	done          chan error
}

// newKubo builds kubo, which is a tool of this module, and starts it with a
// fresh repository on a free loopback port.
func newKubo(ctx context.Context, dir string) (*kuboProcess, error) {
	k := &kuboProcess{bin: filepath.Join(dir, "ipfs"), dir: dir}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	run := func(name string, args ...string) error {
		cmd := exec.CommandContext(ctx, name, args...)
		cmd.Env = k.environ()
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("an outside kubo is needed here: %s %v: %w\n%s", name, args, err, out)
		}
		return nil
	}
	if err := run("go", "build", "-o", k.bin, "github.com/ipfs/kubo/cmd/ipfs"); err != nil {
		return nil, err
	}
	if err := run(k.bin, "init", "--empty-repo", "--profile", "server"); err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	if err := l.Close(); err != nil {
		return nil, err
	}
	k.api = fmt.Sprintf("http://127.0.0.1:%d", port)
	for key, value := range map[string]any{
		"Bootstrap": []string{}, "Addresses.Swarm": []string{"/ip4/127.0.0.1/tcp/0"},
		"Addresses.API": fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port), "Addresses.Gateway": "/ip4/127.0.0.1/tcp/0",
		"Routing.Type": "none", "AutoConf.Enabled": false, "AutoTLS.Enabled": false, "Discovery.MDNS.Enabled": false,
		"Routing.DelegatedRouters": []string{}, "Ipns.DelegatedPublishers": []string{}, "DNS.Resolvers": map[string]string{}, "Swarm.AddrFilters": []string{},
	} {
		v, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		if err := run(k.bin, "config", "--json", key, string(v)); err != nil {
			return nil, err
		}
	}
	return k, k.start()
}

func (k *kuboProcess) environ() []string {
	return append(os.Environ(), "IPFS_PATH="+filepath.Join(k.dir, "repo"), "IPFS_TELEMETRY=off")
}

func (k *kuboProcess) start() error {
	log, err := os.OpenFile(filepath.Join(k.dir, "kubo.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	k.cmd = exec.Command(k.bin, "daemon")
	k.cmd.Env, k.cmd.Stdout, k.cmd.Stderr = k.environ(), log, log
	k.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := k.cmd.Start(); err != nil {
		return err
	}
	cmd, done := k.cmd, make(chan error, 1)
	k.done = done
	go func() { done <- cmd.Wait() }() // ends with the process
	return waitUntil(time.Minute, "kubo", func() bool {
		r, err := http.Post(k.api+"/api/v0/id", "", nil)
		if err != nil {
			return false
		}
		return r.Body.Close() == nil && r.StatusCode == http.StatusOK
	})
}

func (k *kuboProcess) stop() error {
	_ = k.cmd.Process.Signal(syscall.SIGTERM) // it may have ended
	select {
	case <-k.done:
		return nil
	case <-time.After(30 * time.Second):
		return errors.Join(errors.New("kubo did not stop and was killed"), k.cmd.Process.Kill())
	}
}

func (k *kuboProcess) victim() victim {
	return victim{
		name: targetKubo,
		pid:  func() (int, error) { return k.cmd.Process.Pid, nil },
		ended: func(_ int, limit time.Duration) error {
			select {
			case <-k.done:
				return nil
			case <-time.After(limit):
				return fmt.Errorf("kubo did not end within %s", limit)
			}
		},
		revive: k.start,
	}
}
