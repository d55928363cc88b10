//go:build integration

package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

var chaosBegan = time.Now()

// progress prints at once: the matrix takes a while.
func progress(format string, args ...any) {
	fmt.Printf("%7.1fs  %s\n", time.Since(chaosBegan).Seconds(), fmt.Sprintf(format, args...))
}

// chaosReport is what CHAOS_REPORT receives.
type chaosReport struct {
	Seed     uint64      `json:"seed"`
	Only     string      `json:"only,omitempty"`
	Machine  string      `json:"machine"`
	Lanes    int         `json:"lanes"`
	Seconds  float64     `json:"seconds"`
	Acts     int         `json:"acknowledgedActs"`
	Wanted   int         `json:"cells"`
	HitCells int         `json:"cellsHit"`
	Missed   []cell      `json:"missed"`
	Runs     []runReport `json:"runs"`
}

type runReport struct {
	Run     int         `json:"run"`
	Market  string      `json:"market"`
	ID      string      `json:"id"`
	State   string      `json:"state"`
	Rounds  int         `json:"rounds"`
	Seconds float64     `json:"seconds"`
	Faults  []hitReport `json:"faults"`
	Holds   []string    `json:"invariants"`
	Error   string      `json:"error,omitempty"`
	Logs    string      `json:"logs,omitempty"`
}

type hitReport struct {
	cell
	Victims []string `json:"victims"`
	Hit     bool     `json:"hit"`
	Why     string   `json:"why,omitempty"`
	Seconds float64  `json:"recoverySeconds"`
}

// matrix runs plans on a few markets at once.
type matrix struct {
	t    *testing.T
	dir  string
	sahm string
	seed uint64

	mu      sync.Mutex
	markets int
	acts    int
	hit     map[cell]bool
	failed  map[cell]bool // of runs whose invariants failed
	report  chaosReport
}

// TestChaosFull takes markets through their whole life, again and again, with
// a fault at every point: kill -9, pause and orderly restart of the server
// (with chain and kubo inside it), each trainer, one custodian, two custodians
// at once, and an external kubo. See docs/chaos.md.
//
//	CHAOS_SEED=n     another order of faults, other jitter
//	CHAOS_ONLY=…     "run 7", or TARGET, TARGET/FAULT, TARGET/FAULT/POINT
//	CHAOS_LANES=n    markets side by side (default 3, and one with an external kubo)
//	CHAOS_DIR=path   keep everything there
//	CHAOS_BIN=path   the built programs, if not bin/
//	CHAOS_REPORT=f   JSON report
func TestChaosFull(t *testing.T) {
	seed := chaosSeed(t)
	plans, err := chaosPlan(seed, chaosContributors+2, os.Getenv("CHAOS_ONLY"))
	if err != nil {
		t.Fatal(err)
	}
	lanes := 3
	if v := os.Getenv("CHAOS_LANES"); v != "" {
		if lanes, err = strconv.Atoi(v); err != nil || lanes < 1 {
			t.Fatalf("CHAOS_LANES: %q", v)
		}
	}
	dir := os.Getenv("CHAOS_DIR")
	if dir == "" {
		if dir, err = os.MkdirTemp("", "sahm-chaos-"); err != nil {
			t.Fatal(err)
		}
	}
	m := &matrix{t: t, dir: dir, seed: seed, hit: map[cell]bool{}, failed: map[cell]bool{}}
	m.report = chaosReport{Seed: seed, Only: os.Getenv("CHAOS_ONLY"), Machine: machine(), Lanes: lanes}
	if m.sahm, err = setAside(t, dir); err != nil {
		t.Fatal(err)
	}
	var wanted []cell
	for _, p := range plans {
		for _, c := range p.Cells {
			wanted = append(wanted, c)
		}
	}
	progress("seed %d: %d cells in %d runs; everything is in %s", seed, len(wanted), len(plans), dir)
	pools := map[bool][]*worker{true: {{m: m, kubo: true}}}
	for range lanes {
		pools[false] = append(pools[false], &worker{m: m})
	}
	next := len(plans)
	for pass := 0; len(plans) > 0 && pass < 4; pass++ {
		m.do(t.Context(), pools, plans)
		var left []cell
		for _, point := range chaosPoints {
			for _, c := range wanted {
				if c.Point == point && !m.hit[c] && !m.failed[c] {
					left = append(left, c)
				}
			}
		}
		if plans = repack(left, next); len(plans) > 0 {
			progress("%d cells were not hit yet: %v", len(left), left)
		}
		next += len(plans)
		m.report.Missed = left
	}
	for _, pool := range pools {
		for _, w := range pool {
			if err := w.close(); err != nil {
				t.Errorf("stopping a market: %v", err)
			}
		}
	}
	m.finish(len(wanted))
	for _, c := range m.report.Missed {
		t.Errorf("%s was never hit", c)
	}
	if !t.Failed() && os.Getenv("CHAOS_DIR") == "" {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	} else {
		progress("logs and data of every market are in %s; repeat with CHAOS_SEED=%d, one run of it with CHAOS_ONLY=\"run N\"", dir, seed)
	}
}

// setAside links the built programs, so that a build during the test does not
// mix two versions.
func setAside(t *testing.T, dir string) (sahm string, err error) {
	built, _ := binaries(t)
	bin := filepath.Join(dir, "bin")
	if err := os.MkdirAll(bin, 0o700); err != nil {
		return "", err
	}
	for _, name := range []string{"sahm", "sahm-trainer", "sahm-custodian"} {
		b, err := os.ReadFile(filepath.Join(filepath.Dir(built), name))
		if err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(bin, name), b, 0o755); err != nil {
			return "", err
		}
	}
	return filepath.Join(bin, "sahm"), nil
}

// worker owns one market at a time; after a failed run it starts a fresh one
// and leaves the other for who wants to look.
type worker struct {
	m    *matrix
	kubo bool
	lane *lane
}

func (w *worker) close() error {
	if w.lane == nil {
		return nil
	}
	l := w.lane
	w.lane = nil
	w.m.mu.Lock()
	w.m.acts += l.ledger.count()
	w.m.mu.Unlock()
	return l.close()
}

func (w *worker) market(ctx context.Context) (*lane, error) {
	if w.lane != nil {
		return w.lane, nil
	}
	w.m.mu.Lock()
	w.m.markets++
	dir := filepath.Join(w.m.dir, fmt.Sprintf("market-%d", w.m.markets))
	w.m.mu.Unlock()
	l, err := newLane(ctx, dir, w.m.sahm, w.m.seed, w.kubo)
	if err != nil {
		return nil, fmt.Errorf("starting a market in %s: %w", dir, err)
	}
	w.lane = l
	return l, nil
}

// do runs plans on whichever market is free.
func (m *matrix) do(ctx context.Context, pools map[bool][]*worker, plans []runPlan) {
	var working sync.WaitGroup
	for kubo, pool := range pools {
		queue := make(chan runPlan, len(plans))
		for _, p := range plans {
			if p.Kubo == kubo {
				queue <- p
			}
		}
		close(queue)
		for _, w := range pool {
			working.Go(func() {
				for p := range queue {
					m.one(ctx, w, p)
				}
			})
		}
	}
	working.Wait()
}

func (m *matrix) one(ctx context.Context, w *worker, p runPlan) {
	l, err := w.market(ctx)
	if err != nil {
		m.t.Error(err)
		return
	}
	progress("%s run %d begins: %d faults", l.name, p.Number, len(p.Cells))
	c := l.run(ctx, p)
	r := c.report()
	if c.Err != nil {
		r.Logs = l.dir
		m.t.Errorf("run %d: %v\nlogs in %s; repeat with CHAOS_SEED=%d CHAOS_ONLY=\"run %d\"", p.Number, c.Err, l.dir, m.seed, p.Number)
		if err := w.close(); err != nil {
			m.t.Errorf("stopping the market of run %d: %v", p.Number, err)
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.report.Runs = append(m.report.Runs, r)
	for _, f := range r.Faults {
		if f.Hit && c.Err == nil {
			m.hit[f.cell] = true
		}
	}
	if c.Err != nil {
		for _, k := range p.Cells {
			m.failed[k] = true
		}
	}
	progress("%s", r.line())
	m.save()
}

func (c *cycleRun) report() runReport {
	r := runReport{Run: c.plan.Number, Market: c.m.name, ID: c.ID, State: c.State, Rounds: c.Rounds, Seconds: c.Ended.Sub(c.Began).Seconds(), Holds: c.Checked}
	for _, point := range chaosPoints {
		for _, s := range c.strikes {
			if s.Cell.Point == point {
				r.Faults = append(r.Faults, hitReport{cell: s.Cell, Victims: s.Victims, Hit: s.Hit, Why: s.Why, Seconds: s.seconds()})
			}
		}
	}
	if c.Err != nil {
		r.Error = c.Err.Error()
	}
	return r
}

// line is the run's row of the table.
func (r *runReport) line() string {
	var faults []string
	worst := 0.0
	for _, f := range r.Faults {
		what := fmt.Sprintf("%s: %s %s", f.Point, f.Target, f.Fault)
		if !f.Hit {
			what += " (missed)"
		}
		faults = append(faults, what)
		worst = max(worst, f.Seconds)
	}
	verdict := "all hold"
	if r.Error != "" {
		verdict = "FAILED: " + strings.SplitN(r.Error, "\n", 2)[0]
	}
	return fmt.Sprintf("| %d | %s | %d | %s | %.1f | %s |", r.Run, r.State, r.Rounds, strings.Join(faults, "; "), worst, verdict)
}

func (m *matrix) save() {
	path := os.Getenv("CHAOS_REPORT")
	if path == "" {
		return
	}
	m.report.Seconds, m.report.HitCells = time.Since(chaosBegan).Seconds(), len(m.hit)
	b, err := json.MarshalIndent(m.report, "", "  ")
	if err == nil {
		err = os.WriteFile(path, append(b, '\n'), 0o644)
	}
	if err != nil {
		m.t.Errorf("CHAOS_REPORT: %v", err)
	}
}

// finish prints the tables.
func (m *matrix) finish(wanted int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.report.Wanted, m.report.Acts = wanted, m.acts
	slices.SortFunc(m.report.Runs, func(a, b runReport) int { return a.Run - b.Run })
	m.save()
	fmt.Printf("\nseed %d, %s, %d markets\n\n", m.seed, m.report.Machine, m.markets)
	fmt.Println("| run | state | rounds | faults: point → target, fault | longest recovery, s | invariants |\n|---|---|---|---|---|---|")
	for _, r := range m.report.Runs {
		fmt.Println(r.line())
	}
	fmt.Print("\n" + m.report.cells())
	verdict := ", none lost"
	if len(m.failed) > 0 {
		verdict = fmt.Sprintf("; runs with %d cells FAILED", len(m.failed))
	}
	fmt.Printf("\n%d of %d cells hit in %d runs and %.0f s; %d acknowledged acts%s\n", len(m.hit), wanted, len(m.report.Runs), time.Since(chaosBegan).Seconds(), m.acts, verdict)
}

// cells is one row for each target and fault: hits and the median and longest
// recovery.
func (r *chaosReport) cells() string {
	type key struct{ target, fault string }
	times := map[key][]float64{}
	var order []key
	for _, run := range r.Runs {
		for _, f := range run.Faults {
			if !f.Hit || run.Error != "" {
				continue
			}
			k := key{f.Target, f.Fault}
			if times[k] == nil {
				order = append(order, k)
			}
			times[k] = append(times[k], f.Seconds)
		}
	}
	slices.SortFunc(order, func(a, b key) int { return strings.Compare(a.target+a.fault, b.target+b.fault) })
	var b strings.Builder
	b.WriteString("| target | fault | hits | median recovery, s | longest, s |\n|---|---|---|---|---|\n")
	for _, k := range order {
		t := times[k]
		slices.Sort(t)
		fmt.Fprintf(&b, "| %s | %s | %d | %.1f | %.1f |\n", k.target, k.fault, len(t), t[len(t)/2], t[len(t)-1])
	}
	return b.String()
}

// machine says what this ran on.
func machine() string {
	model := runtime.GOARCH
	if b, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(b)) {
			if name, v, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
				model = strings.TrimSpace(v)
				break
			}
		}
	}
	return fmt.Sprintf("%d cores, %s, %s", runtime.NumCPU(), model, runtime.GOOS)
}
