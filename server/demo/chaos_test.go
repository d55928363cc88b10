//go:build integration

package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"sahm/testdata"
)

// binaries are the built programs, those in bin/ unless CHAOS_BIN names a
// folder; `make test` builds them first.
func binaries(t *testing.T) (sahm, trainer string) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(root, "bin")
	if v := os.Getenv("CHAOS_BIN"); v != "" {
		bin = v
	}
	sahm, trainer = filepath.Join(bin, "sahm"), filepath.Join(bin, "sahm-trainer")
	for _, p := range []string{sahm, trainer} {
		if _, err := os.Stat(p); err != nil {
			t.Fatalf("%s is not built: run `make build` first", p)
		}
	}
	return sahm, trainer
}

// chaosMarket is a market with listed datasets whose processes can be killed.
type chaosMarket struct {
	*driver
	t *testing.T
}

func newChaosMarket(t *testing.T, seed uint64) *chaosMarket {
	t.Helper()
	data, cleanup, err := testdata.BreastCancer()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cleanup)
	o := Options{Data: data, BuiltInData: true, Label: "last", NoHeader: true, Drop: []string{"1"}, Contributors: 4, Rounds: 4, Model: "logistic", Seed: seed, Out: testWriter{t}}
	o.Sahm, o.Trainer = binaries(t)
	dir := t.TempDir()
	p, err := prepare(&o, filepath.Join(dir, "parties"))
	if err != nil {
		t.Fatal(err)
	}
	// Long enough to vote in while other tests use the machine.
	m := &chaosMarket{&driver{o: o, plan: p, dir: dir, say: newTeller(o.Out, false), started: time.Now(), rep: newReport(), flags: []string{"--voting-period", "12s"}}, t}
	t.Cleanup(func() {
		if err := m.stopServer(); err != nil {
			t.Errorf("stopping: %v", err)
		}
		if t.Failed() {
			t.Logf("server log:\n%s", m.serverTail())
			m.daemonTails()
		}
	})
	ctx := t.Context()
	for _, step := range []func(context.Context) error{m.startServer, m.ready, m.contribute, m.govern} {
		if err := step(ctx); err != nil {
			t.Fatal(err)
		}
	}
	schema := filepath.Join(p.builder.dir, "schema.json")
	if err := m.cli(ctx, &p.builder, nil, "run", "schema", p.validation, "--label", p.label, "--out", schema); err != nil {
		t.Fatal(err)
	}
	return m
}

type testWriter struct{ t *testing.T }

func (w testWriter) Write(b []byte) (int, error) {
	w.t.Log(strings.TrimRight(string(b), "\n"))
	return len(b), nil
}

func (m *chaosMarket) daemonTails() {
	logs, err := filepath.Glob(filepath.Join(m.dir, "node", "*s", "*", "daemon.log"))
	if err != nil {
		return
	}
	for _, l := range logs {
		b, err := os.ReadFile(l)
		if err != nil {
			continue
		}
		lines := strings.Split(strings.TrimSpace(string(b)), "\n")
		m.t.Logf("%s:\n%s", l, strings.Join(lines[max(0, len(lines)-6):], "\n"))
	}
}

func (m *chaosMarket) buy() string {
	m.t.Helper()
	var ids []string
	for _, r := range m.rep.Datasets {
		ids = append(ids, r.ID)
	}
	var run runAnswer
	b := &m.plan.builder
	err := m.cli(m.t.Context(), b, &run, "run", "buy", "--yes", "--datasets", strings.Join(ids, ","), "--validation", b.data, "--schema", filepath.Join(b.dir, "schema.json"), "--rounds", fmt.Sprint(m.o.Rounds))
	if err != nil {
		m.t.Fatal(err)
	}
	return run.ID
}

// kill -9 one process of the market.
func (m *chaosMarket) kill(victim string) {
	m.t.Helper()
	if victim == "server" {
		if err := m.server.Process.Kill(); err != nil {
			m.t.Fatal(err)
		}
		<-m.serverDone
		if err := m.waitGone(); err != nil {
			m.t.Fatal(err)
		}
		if err := m.startServer(m.t.Context()); err != nil {
			m.t.Fatalf("restarting the server: %v", err)
		}
		return
	}
	file := filepath.Join(m.dir, "node", victim, "pid")
	deadline := time.Now().Add(20 * time.Second)
	for {
		b, err := os.ReadFile(file)
		if err == nil {
			pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
			if err == nil && syscall.Kill(pid, syscall.SIGKILL) == nil {
				return
			}
		}
		if time.Now().After(deadline) {
			m.t.Fatalf("%s has no running process", victim)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// events reads a run's log so far through the API, tolerating a server that is
// just being restarted.
func (m *chaosMarket) show(id string) (r runAnswer, err error) {
	err = m.cli(m.t.Context(), &m.plan.builder, &r, "run", "show", id)
	return r, err
}

// reached says whether a run has come to a point: a share of its rounds, or a
// state.
func (m *chaosMarket) waitFor(id string, what string, ok func(runAnswer) bool) runAnswer {
	m.t.Helper()
	deadline := time.Now().Add(3 * time.Minute)
	for {
		r, err := m.show(id)
		if err == nil && (ok(r) || r.State == "Settled" || r.State == "Refunded") {
			return r
		}
		if time.Now().After(deadline) {
			raw, _ := json.Marshal(r)
			m.t.Fatalf("the run is stuck before %s: %s (%v)", what, raw, err)
		}
		time.Sleep(100 * time.Millisecond)
	}
}

type kill struct {
	point  string
	reach  func(runAnswer) bool
	victim []string
}

// settle checks the end of a run: settled with balanced books and each payout
// paid exactly once, or refunded in full.
func (m *chaosMarket) settle(id string) string {
	m.t.Helper()
	r := m.waitFor(id, "its end", func(runAnswer) bool { return false })
	if r.ID != id {
		m.t.Fatalf("asked for run %s, got %s", id, r.ID)
	}
	if r.State == "Refunded" {
		if r.Books.Refunded != r.Books.Funded {
			m.t.Errorf("refunded %s of %s", r.Books.Refunded, r.Books.Funded)
		}
		return r.State
	}
	var first, second struct {
		Payouts []struct {
			AmountWei string `json:"amountWei"`
			Claimed   bool   `json:"claimed"`
		} `json:"payouts"`
		Books books `json:"books"`
	}
	for _, out := range []any{&first, &second} {
		if err := m.cli(m.t.Context(), &m.plan.builder, out, "run", "claim", id); err != nil {
			m.t.Fatal(err)
		}
	}
	due := new(big.Int)
	for _, p := range second.Payouts {
		v, ok := new(big.Int).SetString(p.AmountWei, 10)
		if !ok || !p.Claimed {
			m.t.Errorf("payout of %s is not claimed", p.AmountWei)
			continue
		}
		due.Add(due, v)
	}
	if second.Books != first.Books {
		m.t.Errorf("claiming again changed the books: %+v, then %+v", first.Books, second.Books)
	}
	if second.Books.Paid != due.String() {
		m.t.Errorf("paid %s, the payouts sum to %s", second.Books.Paid, due)
	}
	if total := sum(second.Books.Paid, second.Books.Refunded, second.Books.Claimable); total != second.Books.Funded {
		m.t.Errorf("funded %s, paid + refunded + claimable %s", second.Books.Funded, total)
	}
	return r.State
}

func chaosSeed(t *testing.T) uint64 {
	seed := uint64(1)
	if v := os.Getenv("CHAOS_SEED"); v != "" {
		n, err := strconv.ParseUint(v, 10, 64)
		if err != nil {
			t.Fatalf("CHAOS_SEED: %v", err)
		}
		seed = n
	}
	t.Logf("seed %d (CHAOS_SEED chooses another)", seed)
	return seed
}

// TestChaosShort kills the server, a trainer and two custodians (-9), each at
// three points: before training, between rounds, and around settlement. Every
// run must end Settled, or Refunded in full; nothing is stuck or paid twice.
func TestChaosShort(t *testing.T) {
	seed := chaosSeed(t)
	rng := rand.New(rand.NewPCG(seed, 0x6368616f73))
	m := newChaosMarket(t, seed)
	trainers := min(len(m.plan.contributors), 8) + 2
	victims := func(kind int) []string {
		switch kind {
		case 0:
			return []string{"server"}
		case 1:
			return []string{fmt.Sprintf("trainers/%d", 1+rng.IntN(trainers))}
		}
		a := rng.IntN(5)
		b := (a + 1 + rng.IntN(4)) % 5
		return []string{fmt.Sprintf("custodians/%d", a+1), fmt.Sprintf("custodians/%d", b+1)}
	}
	middle := 1 + rng.IntN(m.o.Rounds-1)
	points := []kill{
		{point: "assignment", reach: func(r runAnswer) bool { return r.State == "Assigned" || r.State == "Training" }},
		{point: fmt.Sprintf("round %d", middle), reach: func(r runAnswer) bool { return r.RoundsCompleted >= middle }},
		{point: "settlement", reach: func(r runAnswer) bool { return r.RoundsCompleted == m.o.Rounds || r.State == "Proposed" }},
	}
	before, err := os.ReadFile(filepath.Join(m.dir, "node", "deployment.json"))
	if err != nil {
		t.Fatal(err)
	}
	address := m.url
	for run := range 3 {
		id := m.buy()
		var done []string
		for i, p := range points {
			// A Latin square: over three runs every kind dies at every point.
			p.victim = victims((run + i) % 3)
			m.waitFor(id, p.point, p.reach)
			for _, v := range p.victim {
				m.kill(v)
			}
			done = append(done, fmt.Sprintf("%s at %s", strings.Join(p.victim, " and "), p.point))
		}
		state := m.settle(id)
		t.Logf("run %d: killed %s: %s", run+1, strings.Join(done, "; "), state)
	}
	after, err := os.ReadFile(filepath.Join(m.dir, "node", "deployment.json"))
	if err != nil || string(before) != string(after) || m.url != address {
		t.Errorf("the market has another identity after the restarts: %v", err)
	}
}
