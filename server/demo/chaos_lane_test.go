//go:build integration

package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/testdata"
)

// lane is one market that suffers run after run.
type lane struct {
	*driver
	name     string
	front    *front
	ledger   *ledger
	kubo     *kuboProcess
	client   *chain.Client
	deployed struct {
		ChainID   uint64          `json:"chainId"`
		Contracts chain.Addresses `json:"contracts"`
	}
	contracts *chain.Contracts
	seed      uint64

	cycles  int
	runs    []string               // all runs so far
	payouts map[string][]payoutAct // of settled runs
	indexes map[string][]uint64
	newest  []string // each contributor's newest dataset

	locks   map[string]*sync.Mutex // by victim: one fault after the other
	locking sync.Mutex
	pending sync.WaitGroup
	closers []func() error
}

const (
	chaosRounds       = 3
	chaosContributors = 3
)

// newLane starts a market with listed datasets and a validation set.
func newLane(ctx context.Context, dir, sahm string, seed uint64, withKubo bool) (_ *lane, err error) {
	m := &lane{name: filepath.Base(dir), ledger: newLedger(), seed: seed, locks: map[string]*sync.Mutex{}, payouts: map[string][]payoutAct{}, indexes: map[string][]uint64{}}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	log, err := os.Create(filepath.Join(dir, "clients.log"))
	if err != nil {
		return nil, err
	}
	m.later(log.Close)
	defer func() {
		if err != nil {
			err = errors.Join(err, m.close())
		}
	}()
	data, cleanup, err := testdata.BreastCancer()
	if err != nil {
		return nil, err
	}
	m.later(func() error { cleanup(); return nil })
	o := Options{Data: data, BuiltInData: true, Label: "last", NoHeader: true, Drop: []string{"1"}, Contributors: chaosContributors, Rounds: chaosRounds, Model: "logistic", Seed: seed, Out: log, Sahm: sahm}
	p, err := prepare(&o, filepath.Join(dir, "parties"))
	if err != nil {
		return nil, err
	}
	// Votes stay open longer than a server needs to come back.
	m.driver = &driver{o: o, plan: p, dir: dir, say: newTeller(log, false), started: time.Now(), rep: newReport(), flags: []string{"--voting-period", "12s"}}
	if withKubo {
		if m.kubo, err = newKubo(ctx, filepath.Join(dir, "kubo")); err != nil {
			return nil, err
		}
		m.later(m.kubo.stop)
		m.flags = append(m.flags, "--kubo", m.kubo.api)
	}
	f, stop, err := newFront(m.ledger)
	if err != nil {
		return nil, err
	}
	m.front, m.driver.front = f, f.url
	m.later(func() error { stop(); return nil })
	m.later(m.stopServer)
	if err := m.startServer(ctx); err != nil {
		return nil, err
	}
	if err := f.at(m.url); err != nil {
		return nil, err
	}
	for _, step := range []func(context.Context) error{m.ready, m.contribute, m.govern} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	for _, r := range m.rep.Datasets {
		m.newest = append(m.newest, r.ID)
	}
	if err := m.cli(ctx, &p.builder, nil, "run", "schema", p.validation, "--label", p.label, "--out", filepath.Join(p.builder.dir, "schema.json")); err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(dir, "node", "deployment.json"))
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, &m.deployed); err != nil {
		return nil, err
	}
	if m.client, err = chain.Dial(ctx, f.url+"/rpc"); err != nil {
		return nil, err
	}
	m.later(func() error { m.client.Close(); return nil })
	m.contracts = chain.NewContracts(m.client, m.deployed.Contracts)
	return m, nil
}

func (m *lane) later(f func() error) { m.closers = append(m.closers, f) }

func (m *lane) close() error {
	m.pending.Wait()
	var errs []error
	for _, f := range slices.Backward(m.closers) {
		errs = append(errs, f())
	}
	m.closers = nil
	return errors.Join(errs...)
}

// get reads JSON from the API, again while the server is away.
func (m *lane) get(ctx context.Context, path string, out any) error {
	var last error
	for end := time.Now().Add(time.Minute); time.Now().Before(end) && ctx.Err() == nil; time.Sleep(100 * time.Millisecond) {
		if last = m.getOnce(ctx, path, out); last == nil {
			return nil
		}
	}
	return last
}

func (m *lane) getOnce(ctx context.Context, path string, out any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, m.front.url+path, nil)
	if err != nil {
		return err
	}
	r, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("GET %s: %s", path, r.Status)
	}
	return json.NewDecoder(r.Body).Decode(out)
}

// cycleRun is one run of the matrix and what came of it.
type cycleRun struct {
	m       *lane
	plan    runPlan
	rng     *rand.Rand
	history history

	mu      sync.Mutex
	strikes []*strike
	armed   map[string]cell // event points that nothing has hit yet
	closed  map[string]time.Time

	ID            string
	State         string
	Rounds        int
	Problem       string
	Began         time.Time
	Ended         time.Time
	before, after map[dao.Address]*big.Int
	Checked       []string // invariants that held
	Err           error
}

// victims chooses the processes of a target.
func (c *cycleRun) victims(ctx context.Context, target string) []victim {
	m := c.m
	switch {
	case target == targetServer:
		return []victim{m.serverVictim(ctx)}
	case target == targetKubo:
		return []victim{m.kubo.victim()}
	case target == targetOne, target == targetTwo:
		c.mu.Lock()
		order := c.rng.Perm(5)
		c.mu.Unlock()
		out := []victim{m.daemon(fmt.Sprintf("custodians/%d", order[0]+1))}
		if target == targetTwo {
			out = append(out, m.daemon(fmt.Sprintf("custodians/%d", order[1]+1)))
		}
		return out
	}
	return []victim{m.daemon("trainers/" + strings.TrimPrefix(target, "trainer "))}
}

// upTo draws a duration below limit.
func (c *cycleRun) upTo(limit time.Duration) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Duration(c.rng.Int64N(int64(limit)))
}

func (c *cycleRun) draw(n int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.rng.IntN(n)
}

// strike delivers the fault of a cell unless late says that its point is over,
// and returns when it was delivered; the victims come back meanwhile.
func (c *cycleRun) strike(ctx context.Context, k cell, late func() bool) *strike {
	pause := time.Second + c.upTo(3*time.Second)
	if k.Target == targetServer && k.Fault == faultPause && k.Point == "training" {
		pause = longPause
	}
	s := &strike{Cell: k}
	c.mu.Lock()
	c.strikes = append(c.strikes, s)
	c.mu.Unlock()
	victims := c.victims(ctx, k.Target)
	for _, v := range victims {
		s.Victims = append(s.Victims, v.name)
	}
	unlock := c.m.reserve(s.Victims)
	if late() {
		unlock()
		s.Why = "the point was over before the fault could strike"
		return s
	}
	at, wait, err := deliver(victims, k.Fault, pause)
	s.At, s.Back = at, at
	if err != nil {
		unlock()
		s.Why = err.Error()
		c.fail(err)
		return s
	}
	s.Hit = true
	progress("%s run %d  %-12s %-8s %s", c.m.name, c.plan.Number, k.Point, k.Fault, strings.Join(s.Victims, " and "))
	c.m.pending.Go(func() {
		defer unlock()
		if err := wait(); err != nil {
			c.fail(fmt.Errorf("%s: %w", k, err))
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		s.Back = time.Now()
	})
	return s
}

// reserve waits until no other fault is at work on these victims.
func (m *lane) reserve(names []string) (unlock func()) {
	names = slices.Sorted(slices.Values(names)) // so that two faults cannot wait for each other
	var held []*sync.Mutex
	for _, n := range names {
		m.locking.Lock()
		l := m.locks[n]
		if l == nil {
			l = &sync.Mutex{}
			m.locks[n] = l
		}
		m.locking.Unlock()
		l.Lock()
		held = append(held, l)
	}
	return func() {
		for _, l := range held {
			l.Unlock()
		}
	}
}

func (c *cycleRun) fail(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.Err = errors.Join(c.Err, err)
}

// close notes when the fact was there that ends a point.
func (c *cycleRun) close(point string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed[point] = time.Now()
}

func (c *cycleRun) isClosed(point string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, ok := c.closed[point]
	return ok
}

// run takes the lane through one cycle: a new dataset, its listing, a run over
// everybody's newest datasets, claims, and every check.
func (m *lane) run(ctx context.Context, plan runPlan) *cycleRun {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Minute)
	defer cancel()
	c := &cycleRun{m: m, plan: plan, rng: rand.New(rand.NewPCG(m.seed, uint64(plan.Number))), armed: map[string]cell{}, closed: map[string]time.Time{}, Began: time.Now()}
	m.cycles++
	for _, step := range []func(context.Context) error{c.publish, c.vote, c.buy, c.claim} {
		if err := step(ctx); err != nil {
			c.fail(err)
			break
		}
	}
	m.front.clear()
	m.pending.Wait()
	if c.Err == nil {
		c.fail(c.check(ctx))
	}
	c.Ended = time.Now()
	c.judge()
	return c
}

// judge decides by the events' own times which cells were hit.
func (c *cycleRun) judge() {
	points := eventPoints(c.m.o.Rounds)
	for _, s := range c.strikes {
		point := s.Cell.Point
		closes := kind("chain.assigned")
		if p, ok := points[point]; ok {
			closes = p.closes
		} else if point != "funding" {
			s.Recovered = c.closed[point]
			continue
		}
		if e, ok := c.history.first(closes); ok {
			s.Recovered = time.UnixMilli(e.AtMs)
			if s.Hit && !s.Recovered.After(s.At) {
				s.Hit, s.Why = false, fmt.Sprintf("the point was over %s before the fault struck", s.At.Sub(s.Recovered))
			}
		}
	}
}

// never is for points that a hook holds open.
func never() bool { return false }

// publish: one contributor adds a dataset.
func (c *cycleRun) publish(ctx context.Context) error {
	m := c.m
	i := m.cycles % chaosContributors
	p := &m.plan.contributors[i]
	file, rows, err := rotated(p.data, m.cycles)
	if err != nil {
		return err
	}
	f := m.front
	if k, ok := c.plan.Cells["content"]; ok {
		set(f, f.before, "register", func() { c.strike(ctx, k, never) })
	}
	set(f, f.after, "register", func() { c.close("content") })
	if k, ok := c.plan.Cells["registration"]; ok {
		set(f, f.after, "register", func() {
			c.close("content")
			c.strike(ctx, k, func() bool { return c.acknowledged(ctx) })
		})
	}
	var a datasetAnswer
	if err := m.cli(ctx, p, &a, "data", "add", file, "--title", fmt.Sprintf("%s, edition %d", p.name, m.cycles), "--label", m.plan.label); err != nil {
		return err
	}
	c.close("registration")
	m.newest[i] = a.ID
	return c.list(ctx, p, a.ID, rows)
}

// acknowledged reports whether the chain shows the custodians' signatures of
// every dataset.
func (c *cycleRun) acknowledged(ctx context.Context) bool {
	var ids []string
	c.m.ledger.note(func(l *ledger) {
		for id := range l.datasets {
			ids = append(ids, id)
		}
	})
	for _, id := range ids {
		h, err := dao.ParseHash(id)
		if err != nil {
			return false
		}
		if d, err := c.m.contracts.Dataset(ctx, h); err != nil || !d.Acknowledged {
			return false
		}
	}
	return true
}

// rotated writes the file with its first n rows at its end: the same data for
// the model, and another dataset for the registry.
func rotated(path string, n int) (file string, rows int, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return "", 0, err
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	head, body := lines[0], lines[1:]
	n %= len(body)
	out := append(append([]string{head}, body[n:]...), body[:n]...)
	file = strings.TrimSuffix(path, ".csv") + "-rotated.csv"
	return file, len(body), os.WriteFile(file, []byte(strings.Join(out, "\n")+"\n"), 0o600)
}

// list proposes the dataset, has everybody vote, and executes.
func (c *cycleRun) list(ctx context.Context, p *party, id string, rows int) error {
	m, f := c.m, c.m.front
	k, strikes := c.plan.Cells["ballot"]
	variant := c.draw(3)
	late := func() bool { return c.isClosed("ballot") }
	if strikes && variant == 0 { // the proposal is acknowledged and not in a block
		set(f, f.after, "send", func() { c.strike(ctx, k, never) })
	}
	var a proposalAnswer
	if err := m.cli(ctx, p, &a, "dao", "propose", "list", "--datasets", id, "--prices", basePrice(int64(rows)), "--title", fmt.Sprintf("List edition %d", m.cycles)); err != nil {
		return err
	}
	if variant == 0 {
		c.close("ballot")
	}
	if strikes && variant == 1 { // ballots are under way
		set(f, f.flight, "vote", func(<-chan struct{}) {
			time.Sleep(c.upTo(500 * time.Millisecond))
			c.strike(ctx, k, late)
		})
	}
	if strikes && variant == 2 { // the first ballot is acknowledged, its client is not told yet
		set(f, f.after, "vote", func() { c.strike(ctx, k, never) })
	}
	err := m.each(ctx, func(ctx context.Context, _ int, p *party) error {
		return m.cli(ctx, p, nil, "dao", "vote", a.ID, "--support", "for")
	})
	if err != nil {
		return err
	}
	if variant != 0 {
		c.close("ballot")
	}
	for _, step := range []string{"queue", "execute"} {
		if err := m.cli(ctx, p, &a, "dao", step, a.ID); err != nil {
			return err
		}
	}
	if a.State != "Executed" {
		return fmt.Errorf("proposal %s is %s", a.ID, a.State)
	}
	return nil
}

// vote is part of publish; the step is kept apart for its error's place.
func (c *cycleRun) vote(ctx context.Context) error {
	for _, id := range c.m.newest {
		var d datasetAnswer
		if err := c.m.get(ctx, "/v1/datasets/"+id, &d); err != nil {
			return err
		}
		if d.Status != "listed" {
			return fmt.Errorf("dataset %s is %s after its proposal was executed", id, d.Status)
		}
	}
	return nil
}

// buy funds a run and follows it to its end, with a fault at every point.
func (c *cycleRun) buy(ctx context.Context) error {
	m, f := c.m, c.m.front
	if err := c.balances(ctx, true); err != nil {
		return err
	}
	if k, ok := c.plan.Cells["funding"]; ok {
		if c.draw(2) == 0 { // the purchase is under way
			set(f, f.flight, "buy", func(<-chan struct{}) {
				time.Sleep(c.upTo(700 * time.Millisecond))
				c.strike(ctx, k, never) // judged by the assignment's time
			})
		} else { // it is acknowledged, its client is not told yet
			set(f, f.after, "buy", func() { c.strike(ctx, k, never) })
		}
	}
	for point := range eventPoints(m.o.Rounds) {
		if k, ok := c.plan.Cells[point]; ok {
			c.armed[point] = k
		}
	}
	var r runAnswer
	b := &m.plan.builder
	if err := m.cli(ctx, b, &r, "run", "buy", "--datasets", strings.Join(m.newest, ","), "--validation", b.data, "--schema", filepath.Join(b.dir, "schema.json"), "--rounds", fmt.Sprint(m.o.Rounds)); err != nil {
		return err
	}
	c.ID = r.ID
	m.runs = append(m.runs, r.ID)
	watch, stop := context.WithTimeout(ctx, 10*time.Minute)
	defer stop()
	var faults, watching sync.WaitGroup
	blobs := newBlobWatch(filepath.Join(m.dir, "node", "sahm.db"), r.ID)
	watching.Go(func() { blobs.run(watch) })
	follow(watch, f.url, r.ID, func(e chaosEvent) {
		c.history.add(e)
		c.event(ctx, &e, &faults)
	})
	faults.Wait()
	m.pending.Wait()
	var end runAnswer
	err := m.get(ctx, "/v1/runs/"+r.ID, &end)
	stop()
	watching.Wait()
	c.State, c.Rounds, c.Problem = end.State, end.RoundsCompleted, end.Problem
	c.blobs(blobs)
	if err != nil {
		return err
	}
	if end.State != "Settled" && end.State != "Refunded" {
		raw, _ := json.Marshal(end) // for the reader
		return fmt.Errorf("the run is stuck: %s", raw)
	}
	return nil
}

// event arms and disarms points.
func (c *cycleRun) event(ctx context.Context, e *chaosEvent, faults *sync.WaitGroup) {
	for point, p := range eventPoints(c.m.o.Rounds) {
		if p.closes(e) {
			c.close(point)
		}
		c.mu.Lock()
		k, ok := c.armed[point]
		ok = ok && p.opens(e)
		if ok {
			delete(c.armed, point)
		}
		c.mu.Unlock()
		if ok {
			faults.Go(func() {
				time.Sleep(c.upTo(p.jitter))
				c.strike(ctx, k, func() bool { return c.isClosed(point) })
			})
		}
	}
}

// claim pays everybody out: two clients ask for the same at once, then one
// asks again.
func (c *cycleRun) claim(ctx context.Context) error {
	m, f := c.m, c.m.front
	if c.State != "Settled" {
		return nil
	}
	if k, ok := c.plan.Cells["claims"]; ok {
		set(f, f.flight, "claim", func(done <-chan struct{}) {
			select {
			case <-done:
			case <-time.After(c.upTo(400 * time.Millisecond)):
			}
			c.strike(ctx, k, func() bool {
				select {
				case <-done:
					return true
				default:
					return c.isClosed("claims")
				}
			})
		})
	}
	err := m.each(ctx, func(ctx context.Context, i int, p *party) error {
		if i > 1 {
			return nil
		}
		return m.cli(ctx, p, nil, "run", "claim", c.ID)
	})
	if err != nil {
		return err
	}
	c.close("claims")
	m.pending.Wait()
	return nil
}
