//go:build integration

package leak

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"sahm/mpc/leaktest"
)

// world is a market in which every process but the server is somebody else's:
// the server's data directory, the daemons' and the users' are apart, and
// whatever passes to or from the server passes through a recorder.
type world struct {
	t       *testing.T
	dir     string // node/, daemons/, parties/, witness/, core/
	bin     string
	plan    plan
	capture *Capture
	node    *Folder

	server  *exec.Cmd
	stdin   []io.Closer // whose end ends the processes
	exited  chan error
	ended   []chan error // of daemons
	pids    []int
	api     *Recorder
	bus     *Recorder
	direct  []string // the server's own addresses
	stop    context.CancelFunc
	polls   sync.WaitGroup
	parties map[string]*party
}

const custodians = 5

func newWorld(t *testing.T, bin string, p plan) *world {
	t.Helper()
	w := &world{t: t, dir: t.TempDir(), bin: bin, plan: p, parties: map[string]*party{}}
	var err error
	if w.capture, err = NewCapture(filepath.Join(w.dir, "capture")); err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{"node/tmp", "daemons/custodians", "daemons/trainers", "parties", "witness", "core"} {
		if err := os.MkdirAll(filepath.Join(w.dir, d), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	// The server makes the daemons' keys by starting `init` for each. The
	// links keep what that writes out of the data directory: it is not the
	// server's.
	for _, kind := range []string{"custodians", "trainers"} {
		if err := os.Symlink(filepath.Join(w.dir, "daemons", kind), filepath.Join(w.dir, "node", kind)); err != nil {
			t.Fatal(err)
		}
	}
	w.node = w.capture.Watch(filepath.Join(w.dir, "node"))
	t.Cleanup(w.kill)
	return w
}

// env is a process's environment. The server has no witness folder.
func (w *world) env(witness bool) []string {
	e := append(os.Environ(), leaktest.Defects+"="+w.plan.defects, "GOTRACEBACK=crash")
	if witness {
		return append(e, leaktest.WitnessDir+"="+filepath.Join(w.dir, "witness"))
	}
	node := filepath.Join(w.dir, "node") // what it writes to such places is captured too
	return append(e, "HOME="+node, "TMPDIR="+filepath.Join(node, "tmp"))
}

// run starts a process whose output goes to logs/ of the capture and that
// ends when its standard input does.
func (w *world) run(name string, witness bool, stdout io.Writer, program string, args ...string) (*exec.Cmd, chan error) {
	w.t.Helper()
	log, err := w.capture.create("logs", name)
	if err != nil {
		w.t.Fatal(err)
	}
	defer log.Close()
	cmd := exec.Command(filepath.Join(w.bin, program), args...)
	cmd.Env, cmd.Dir = w.env(witness), filepath.Join(w.dir, "core")
	cmd.Stdout, cmd.Stderr = log, log
	if stdout != nil {
		cmd.Stdout = stdout
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	in, err := cmd.StdinPipe()
	if err != nil {
		w.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	w.stdin = append(w.stdin, in)
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	return cmd, done
}

// start brings the market up, with everything recorded from the beginning.
func (w *world) start() {
	w.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	w.stop = stop
	// The bus deletes what was delivered within a fraction of a second.
	for every, only := range map[time.Duration][]string{200 * time.Millisecond: {"blobs"}, 25 * time.Millisecond: {"bus/"}, time.Second: {"sahm.db"}} {
		w.polls.Go(func() {
			if err := w.node.Poll(ctx, every, only...); err != nil {
				w.t.Error(err)
			}
		})
	}
	hello := w.serve("127.0.0.1:0")
	w.direct = []string{strings.TrimPrefix(hello.API, "http://"), strings.TrimPrefix(hello.Bus, "nats://")}
	var err error
	if w.api, err = w.capture.RecordHTTP(hello.API); err != nil {
		w.t.Fatal(err)
	}
	if w.bus, err = w.capture.RecordTCP(w.direct[1]); err != nil {
		w.t.Fatal(err)
	}
	for kind, n := range map[string]int{"custodian": custodians, "trainer": w.plan.trainers()} {
		for i := range n {
			args := []string{"serve", "--dir", filepath.Join(w.dir, "daemons", kind+"s", fmt.Sprint(i+1)), "--server", w.url(), "--node", w.url() + "/rpc",
				"--bus", "nats://" + w.bus.Address(), "--exit-with-parent", "--debug"}
			if kind == "trainer" {
				args = append(args, "--auto-register")
			}
			cmd, done := w.run(fmt.Sprintf("%s-%d", kind, i+1), true, nil, "sahm-"+kind, args...)
			w.ended, w.pids = append(w.ended, done), append(w.pids, cmd.Process.Pid)
		}
	}
	w.until("custodians and trainers are ready", func() bool {
		resp, err := http.Get(w.url() + "/v1/status")
		if err != nil {
			return false
		}
		defer resp.Body.Close()
		var st struct{ Ready bool }
		return json.NewDecoder(resp.Body).Decode(&st) == nil && st.Ready
	})
}

func (w *world) url() string { return "http://" + w.api.Address() }

func (w *world) until(what string, f func() bool) {
	w.t.Helper()
	for end := time.Now().Add(2 * time.Minute); !f(); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			w.t.Fatalf("still waiting after two minutes: %s", what)
		}
	}
}

// greeting is the line with which the server says where it listens.
type greeting struct{ API, Bus string }

// serve starts the server and waits for its greeting.
func (w *world) serve(listen string) greeting {
	w.t.Helper()
	r, out := io.Pipe()
	w.server, w.exited = w.run("server", false, out, "sahm", "up", "--data-dir", filepath.Join(w.dir, "node"), "--listen", listen, "--no-children",
		"--custodians", fmt.Sprint(custodians), "--trainers", fmt.Sprint(w.plan.trainers()), "--voting-period", "4s", "--exit-with-parent", "--json", "--verbose")
	var hello greeting
	lines := make(chan string, 1)
	go func() {
		b := bufio.NewReader(r)
		line, _ := b.ReadString('\n') // an end without a line is reported below
		lines <- line
		_, _ = io.Copy(io.Discard, b)
	}()
	select {
	case line := <-lines:
		if err := json.Unmarshal([]byte(line), &hello); err != nil || hello.API == "" {
			w.t.Fatalf("the server said %q instead of its addresses", line)
		}
		log, err := w.capture.create("logs", "server.out")
		if err == nil {
			_, err = io.WriteString(log, line)
			err = errors.Join(err, log.Close())
		}
		if err != nil {
			w.t.Fatal(err)
		}
	case <-time.After(2 * time.Minute):
		w.t.Fatal("the server did not start within two minutes")
	}
	return hello
}

// restart ends the server with kill -9 and starts it again at the same
// addresses.
func (w *world) restart() {
	w.t.Helper()
	if err := w.server.Process.Kill(); err != nil {
		w.t.Fatal(err)
	}
	<-w.exited
	hello := w.serve(w.direct[0])
	if got := []string{strings.TrimPrefix(hello.API, "http://"), strings.TrimPrefix(hello.Bus, "nats://")}; !slices.Equal(got, w.direct) {
		w.t.Fatalf("the server listened at %v and now does at %v", w.direct, got)
	}
}

// moment captures memory, data directory and database as they are now.
func (w *world) moment(name string) {
	w.t.Helper()
	if _, err := w.capture.Memory(w.server.Process.Pid, name); err != nil {
		w.t.Fatal(err)
	}
	if err := w.node.Copy(name); err != nil {
		w.t.Fatal(err)
	}
	if err := w.capture.SQLite(name, filepath.Join(w.dir, "node", "sahm.db")); err != nil {
		w.t.Fatal(err)
	}
}

// end stops everything, the server by a crash if crash is set and a core dump
// is to be had, and captures what is left on disk.
func (w *world) end(crash bool) (dumped bool) {
	w.t.Helper()
	w.stop()
	w.polls.Wait()
	wait := func() error {
		select {
		case <-w.exited:
			w.exited <- nil
			return nil
		case <-time.After(90 * time.Second):
			return errors.New("the server did not end within 90 seconds")
		}
	}
	if crash {
		var err error
		if dumped, err = w.capture.CoreDump(w.server.Process.Pid, filepath.Join(w.dir, "core"), wait); err != nil {
			w.t.Fatal(err)
		}
	}
	if !dumped {
		_ = w.server.Process.Signal(syscall.SIGTERM) // it may have ended
		if err := wait(); err != nil {
			w.t.Fatal(err)
		}
	}
	w.kill()
	node := filepath.Join(w.dir, "node")
	err := errors.Join(w.node.Copy("stopped"), w.capture.SQLite("stopped", filepath.Join(node, "sahm.db")),
		w.capture.ChainData("stopped", filepath.Join(node, "chain", "sahm", "chaindata")), w.capture.LevelDB("stopped", filepath.Join(node, "ipfs", "datastore")))
	if err != nil {
		w.t.Fatal(err)
	}
	return dumped
}

// kill ends what still runs. It may be called again.
func (w *world) kill() {
	if w.stop != nil {
		w.stop()
		w.polls.Wait()
	}
	for _, in := range w.stdin {
		_ = in.Close()
	}
	w.stdin = nil
	for _, done := range append(w.ended, w.exited) {
		if done == nil {
			continue
		}
		select {
		case err := <-done:
			done <- err
		case <-time.After(30 * time.Second):
			w.t.Error("a process did not end when its standard input did")
		}
	}
	for _, r := range []*Recorder{w.api, w.bus} {
		if r != nil {
			if err := r.Close(); err != nil {
				w.t.Error(err)
			}
		}
	}
	w.api, w.bus = nil, nil
}

// party is a user with a folder and a command line.
type party struct {
	w    *world
	name string
	dir  string
}

func (w *world) party(name string) *party {
	p := w.parties[name]
	if p == nil {
		p = &party{w, name, filepath.Join(w.dir, "parties", name)}
		w.parties[name] = p
		if err := os.MkdirAll(p.dir, 0o700); err != nil {
			w.t.Fatal(err)
		}
	}
	return p
}

func (p *party) command(args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(p.w.bin, "sahm"), append(args, "--server", p.w.url(), "--node", p.w.url()+"/rpc", "--wallet", filepath.Join(p.dir, "wallet.json"), "--json")...)
	cmd.Env, cmd.Dir = p.w.env(true), p.dir
	return cmd
}

// do runs a command that must succeed and decodes its answer.
func (p *party) do(out any, args ...string) error {
	cmd := p.command(args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: sahm %s: %w\n%s", p.name, strings.Join(args, " "), err, stderr.Bytes())
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(stdout.Bytes(), out)
}

func (p *party) must(out any, args ...string) {
	p.w.t.Helper()
	if err := p.do(out, args...); err != nil {
		p.w.t.Fatal(err)
	}
}

// file writes rows that nobody could guess: nine decimals in every number, and
// a name. A spoilt file lacks a column of the schema.
func (p *party) file(name string, rows int, spoilt bool, r *rand.Rand) {
	p.w.t.Helper()
	var b strings.Builder
	b.WriteString("patient")
	for j := range 10 {
		if spoilt && j == 9 {
			j = 10 // a column that the schema does not have, instead of one that it has
		}
		fmt.Fprintf(&b, ",m%d", j+1)
	}
	b.WriteString(",outcome\n")
	for i := range rows {
		class := i % 2
		fmt.Fprintf(&b, "Patient %08x%08x", r.Uint32(), r.Uint32())
		for j := range 10 {
			fmt.Fprintf(&b, ",%.9f", 500+100*float64(j)+40*float64(class)+30*r.NormFloat64())
		}
		fmt.Fprintf(&b, ",%d\n", class)
	}
	if err := os.WriteFile(filepath.Join(p.dir, name), []byte(b.String()), 0o600); err != nil {
		p.w.t.Fatal(err)
	}
}

// together runs f for every party at once.
func together(t *testing.T, parties []*party, f func(i int, p *party) error) {
	t.Helper()
	errs := make([]error, len(parties))
	var wg sync.WaitGroup
	for i, p := range parties {
		wg.Go(func() { errs[i] = f(i, p) })
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}
