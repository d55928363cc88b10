//go:build integration

// Package e2e runs a small market from outside: the built programs, the
// command line, the API and, as a client that shares no code with any of them,
// Foundry's cast on the JSON-RPC address. It checks what no single package
// can: that chain and API tell the same, that a server continues where it
// stopped, what refusals say to the person at the keyboard, and that the same
// market runs on a real PostgreSQL and an outside kubo.
//
// It needs bin/ (make build) and the contracts' npm packages; it fails, never
// skips, without them. The demo's own tests cover the main path on more data.
package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// fromRoot is a file of the repository, which must be there.
func fromRoot(t *testing.T, hint string, parts ...string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join(append([]string{"..", ".."}, parts...)...))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("%s is not there: %s", path, hint)
	}
	return path
}

// programs puts the built programs aside, so that a build during the test does
// not mix two versions, and returns the path of sahm.
func programs(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"sahm", "sahm-trainer", "sahm-custodian"} {
		from, to := fromRoot(t, "run `make build` first", "bin", name), filepath.Join(dir, name)
		if os.Link(from, to) == nil {
			continue
		}
		b, err := os.ReadFile(from) // another file system
		if err == nil {
			err = os.WriteFile(to, b, 0o755)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, "sahm")
}

// hello is the line that `sahm up --json` prints once everything is up.
type hello struct {
	API       string            `json:"api"`
	RPC       string            `json:"rpc"`
	ChainID   uint64            `json:"chainId"`
	Contracts map[string]string `json:"contracts"`
}

// server is a running `sahm up`.
type server struct {
	hello
	t    *testing.T
	bin  string
	dir  string
	cmd  *exec.Cmd
	in   io.Closer // its end stops the server even if this test is killed
	done chan error
	pids map[string]int

	noFaucet bool // another chain than the embedded one
}

// serverFlags make a market that is small and quick, yet votes and challenges.
func serverFlags(more ...string) []string {
	return append([]string{"--trainers", "5", "--voting-period", "6s"}, more...)
}

// startServer runs `sahm up` on dir and waits until a run could begin.
func startServer(t *testing.T, bin, dir string, flags ...string) *server {
	t.Helper()
	log, err := os.OpenFile(dir+".log", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	s := &server{t: t, bin: bin, dir: dir, done: make(chan error, 1)}
	s.cmd = exec.Command(bin, append([]string{"up", "--data-dir", dir, "--listen", "127.0.0.1:0", "--exit-with-parent", "--json", "--voting-period", "4s"}, flags...)...)
	s.cmd.Stderr = log
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // a signal to it is not one to its children
	if s.in, err = s.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := make(chan string, 1)
	go func() {
		r := bufio.NewReader(out)
		line, _ := r.ReadString('\n') // an end without a line is reported below
		lines <- line
		_, _ = io.Copy(io.Discard, r)
		s.done <- s.cmd.Wait()
	}()
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("last lines of the server's log:\n%s", tail(dir+".log", 25))
		}
		s.kill()
	})
	select {
	case line := <-lines:
		if err := json.Unmarshal([]byte(line), &s.hello); err != nil || s.API == "" {
			t.Fatalf("the server said %q instead of its addresses", line)
		}
	case <-time.After(2 * time.Minute):
		t.Fatal("the server did not start within two minutes")
	}
	deadline := time.Now().Add(2 * time.Minute)
	for {
		var st struct {
			Ready bool `json:"ready"`
		}
		s.get("/v1/status", &st)
		if st.Ready {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("custodians and trainers were not ready within two minutes")
		}
		time.Sleep(100 * time.Millisecond)
	}
	s.pids = s.children()
	return s
}

// children are the daemons' process ids by "kind/number".
func (s *server) children() map[string]int {
	s.t.Helper()
	files, err := filepath.Glob(filepath.Join(s.dir, "*s", "*", "pid"))
	if err != nil {
		s.t.Fatal(err)
	}
	out := map[string]int{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			continue // just ended
		}
		pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
		if err != nil {
			s.t.Fatalf("%s: %v", f, err)
		}
		out[strings.TrimPrefix(filepath.Dir(f), s.dir+"/")] = pid
	}
	return out
}

// interrupt presses Ctrl-C, waits for exit code 0, and checks that no process
// of the market is left.
func (s *server) interrupt() {
	s.t.Helper()
	if err := s.cmd.Process.Signal(os.Interrupt); err != nil {
		s.t.Fatal(err)
	}
	select {
	case err := <-s.done:
		s.done <- err
		if err != nil {
			s.t.Fatalf("after Ctrl-C the server ended with: %v\n%s", err, tail(s.dir+".log", 15))
		}
	case <-time.After(30 * time.Second):
		s.t.Fatal("the server did not stop within 30 seconds of Ctrl-C")
	}
	for name, pid := range s.pids {
		if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
			s.t.Errorf("%s (pid %d) outlived its server: %v", name, pid, err)
		}
	}
	if left := s.children(); len(left) > 0 {
		s.t.Errorf("pid files are left: %v", left)
	}
}

// kill ends the server at a test's end, whatever state it is in.
func (s *server) kill() {
	_ = s.in.Close()
	select {
	case <-s.done:
	case <-time.After(30 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.done
		s.t.Error("the server did not end when its standard input did")
	}
}

// get reads JSON from the API.
func (s *server) get(path string, out any) {
	s.t.Helper()
	r, err := http.Get(s.API + path)
	if err != nil {
		s.t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK {
		s.t.Fatalf("GET %s: %s %v\n%s", path, r.Status, err, b)
	}
	if err := json.Unmarshal(b, out); err != nil {
		s.t.Fatalf("GET %s: %v\n%s", path, err, b)
	}
}

// party is a user: a folder with files and a wallet, and a command line.
type party struct {
	s       *server
	dir     string
	address string
}

// cli runs a command as the party. Its answer is JSON on standard output.
func (p *party) cli(args ...string) (stdout, stderr []byte, code int) {
	cmd := exec.Command(p.s.bin, append(args, "--server", p.s.API, "--wallet", filepath.Join(p.dir, "wallet.json"), "--json")...)
	cmd.Dir = p.dir
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			p.s.t.Errorf("sahm: %v", err)
			return nil, nil, -1
		}
	}
	return out.Bytes(), errOut.Bytes(), cmd.ProcessState.ExitCode()
}

// do runs a command that must succeed and decodes its answer. It may be called
// from any goroutine.
func (p *party) do(out any, args ...string) error {
	stdout, stderr, code := p.cli(args...)
	if code != 0 {
		return fmt.Errorf("%s: sahm %s: exit code %d\n%s", filepath.Base(p.dir), strings.Join(args, " "), code, stderr)
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(stdout, out); err != nil {
		return fmt.Errorf("sahm %s did not print JSON: %w\n%s", strings.Join(args, " "), err, stdout)
	}
	return nil
}

func (p *party) must(t *testing.T, out any, args ...string) {
	t.Helper()
	if err := p.do(out, args...); err != nil {
		t.Fatal(err)
	}
}

// refused runs a command that must fail with code, say why in one line on
// standard error, and print nothing else.
func (p *party) refused(t *testing.T, code int, says []string, args ...string) {
	t.Helper()
	stdout, stderr, got := p.cli(args...)
	text := strings.TrimSpace(string(stderr))
	t.Logf("sahm %s\n    %s", strings.Join(args[:2], " "), text)
	if got != code {
		t.Errorf("exit code %d, want %d", got, code)
	}
	if len(stdout) > 0 {
		t.Errorf("printed to standard output: %s", stdout)
	}
	// With --json a refusal is JSON too, of one line.
	var answer struct {
		Error struct {
			Message string `json:"message"`
		} `json:"error"`
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil || strings.Contains(text, "\n") || answer.Error.Message == "" {
		t.Errorf("not one line of JSON with a message: %q", text)
	}
	text = answer.Error.Message
	for _, s := range says {
		if !strings.Contains(text, s) {
			t.Errorf("the refusal does not say %q", s)
		}
	}
}

func tail(file string, n int) string {
	b, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}
