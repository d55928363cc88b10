//go:build integration

package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"sahm/dao"
)

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
	for _, step := range []func(context.Context) error{c.publish, c.listed, c.buy, c.claim} {
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

// listed: everybody's newest datasets are on the market.
func (c *cycleRun) listed(ctx context.Context) error {
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

// cohort is what the next run uses: everybody's newest datasets, unless they
// differ from the last run's by one contributor's. Custodians refuse such a
// cohort, because the difference of the two sums would be that contributor's.
func (m *lane) cohort() []string {
	changed := 0
	for i, id := range m.newest {
		if m.bought == nil || m.bought[i] != id {
			changed++
		}
	}
	if changed != 1 {
		m.bought = slices.Clone(m.newest)
	}
	return m.bought
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
	if err := m.cli(ctx, b, &r, "run", "buy", "--yes", "--datasets", strings.Join(m.cohort(), ","), "--validation", b.data, "--schema", filepath.Join(b.dir, "schema.json"), "--rounds", fmt.Sprint(m.o.Rounds)); err != nil {
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
