package demo

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
)

// driver runs the parties' processes.
type driver struct {
	o       Options
	plan    *plan
	dir     string
	say     *teller
	started time.Time
	rep     *Report

	server     *exec.Cmd
	serverDone chan error
	url        string

	// flags are more of the server's; front is where clients reach it, the
	// chain included, if that is not url.
	flags []string
	front string
}

// parallel bounds how many clients run at once; most of the time they wait for
// the next block.
const parallel = 12

// phase measures one part of the demo.
func (d *driver) phase(name string) func() {
	t := time.Now()
	return func() { d.rep.Seconds[name] += time.Since(t).Round(time.Millisecond).Seconds() }
}

// startServer starts `sahm up` and waits until it is ready.
func (d *driver) startServer(ctx context.Context) error {
	defer d.phase("start")()
	trainers := min(len(d.plan.contributors), 8) + 2
	// Many voters need longer than the default four seconds on two cores.
	period := 4 + len(d.plan.contributors)/4
	if len(d.plan.contributors) <= 8 {
		period = 4
	}
	log, err := os.OpenFile(filepath.Join(d.dir, "server.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	d.server = exec.Command(d.o.Sahm, append([]string{"up", "--data-dir", filepath.Join(d.dir, "node"), "--listen", "127.0.0.1:0",
		"--trainers", fmt.Sprint(trainers), "--voting-period", fmt.Sprintf("%ds", period), "--exit-with-parent", "--json"}, d.flags...)...)
	d.server.Stderr = log
	d.server.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C reaches the driver, which stops it in order
	if _, err := d.server.StdinPipe(); err != nil {            // its end stops the server if the driver is killed
		return err
	}
	stdout, err := d.server.StdoutPipe()
	if err != nil {
		return err
	}
	if err := d.server.Start(); err != nil {
		return fmt.Errorf("starting the server: %w", err)
	}
	lines := make(chan string, 1)
	readDone := make(chan struct{})
	go func() {
		defer close(readDone)
		s := bufio.NewScanner(stdout)
		for s.Scan() {
			select {
			case lines <- s.Text():
			default:
			}
		}
	}()
	d.serverDone = make(chan error, 1)
	go func() {
		<-readDone
		d.serverDone <- d.server.Wait()
	}()
	var hello struct {
		API string `json:"api"`
	}
	select {
	case l := <-lines:
		if err := json.Unmarshal([]byte(l), &hello); err != nil || hello.API == "" {
			return fmt.Errorf("the server said %q instead of its address", l)
		}
	case err := <-d.serverDone:
		d.serverDone <- err
		return fmt.Errorf("the server did not start: %w", errors.Join(err, errors.New("see its log below")))
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(2 * time.Minute):
		return errors.New("the server did not start within two minutes")
	}
	d.url = hello.API
	return nil
}

// stopServer asks the server to stop and waits for it and all its children.
func (d *driver) stopServer() error {
	if d.server == nil || d.server.Process == nil || d.serverDone == nil {
		return nil
	}
	_ = d.server.Process.Signal(syscall.SIGTERM) // it may have ended already
	select {
	case err := <-d.serverDone:
		d.server = nil
		if err != nil {
			return fmt.Errorf("the server stopped badly: %w", err)
		}
		return nil
	case <-time.After(30 * time.Second):
		err := d.server.Process.Kill()
		d.server = nil
		return errors.Join(errors.New("the server did not stop within 30 seconds and was killed"), err)
	}
}

func (d *driver) serverTail() string {
	b, err := os.ReadFile(filepath.Join(d.dir, "server.log"))
	if err != nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	return strings.Join(lines[max(0, len(lines)-15):], "\n")
}

// cli runs one client command of a party and decodes its JSON answer.
func (d *driver) cli(ctx context.Context, p *party, out any, args ...string) error {
	cmd := d.command(ctx, p, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("%s: sahm %s: %w: %s", p.name, strings.Join(args[:min(2, len(args))], " "), err, lastLine(stderr.String()))
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(stdout.Bytes(), out); err != nil {
		return fmt.Errorf("%s: sahm %s printed something else than JSON: %w", p.name, strings.Join(args[:min(2, len(args))], " "), err)
	}
	return nil
}

func (d *driver) command(ctx context.Context, p *party, args ...string) *exec.Cmd {
	at := d.url
	if d.front != "" {
		at = d.front
		args = append(args, "--node", at+"/rpc")
	}
	args = append(args, "--server", at, "--wallet", p.wallet, "--json")
	cmd := exec.CommandContext(ctx, d.o.Sahm, args...)
	cmd.Dir = p.dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	return cmd
}

func lastLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return lines[len(lines)-1]
}

// each runs fn for every contributor, a few at a time.
func (d *driver) each(ctx context.Context, fn func(ctx context.Context, i int, p *party) error) error {
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(parallel)
	for i := range d.plan.contributors {
		g.Go(func() error { return fn(gctx, i, &d.plan.contributors[i]) })
	}
	return g.Wait()
}

// stream runs a client command and hands over its standard output by lines.
func (d *driver) stream(ctx context.Context, p *party, line func([]byte) error, args ...string) error {
	cmd := d.command(ctx, p, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	s := bufio.NewScanner(pipe)
	s.Buffer(nil, 1<<20)
	var lineErr error
	for s.Scan() && lineErr == nil {
		lineErr = line(s.Bytes())
	}
	if lineErr != nil || s.Err() != nil {
		_, _ = io.Copy(io.Discard, pipe) // let the process end
	}
	err = cmd.Wait()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		err = fmt.Errorf("%s: sahm %s: %w: %s", p.name, strings.Join(args[:min(2, len(args))], " "), err, lastLine(stderr.String()))
	}
	return errors.Join(lineErr, s.Err(), err)
}
