//go:build integration

package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// longPause is longer than the oldest head that daemons act upon (60 s), and
// than their connections to the bus last without an answer.
const longPause = 65 * time.Second

// strike is one fault that was delivered.
type strike struct {
	Cell    cell
	Victims []string
	At      time.Time // it struck
	Back    time.Time // the victims ran again
	Hit     bool
	Why     string // of a miss
	// Recovered is when the fact that closes the point was there.
	Recovered time.Time
}

// seconds is how long the market took from the fault to the fact that closes
// the point, or to the victim's return if that came later.
func (s *strike) seconds() float64 {
	if !s.Hit {
		return 0
	}
	end := s.Back
	if s.Recovered.After(end) {
		end = s.Recovered
	}
	return end.Sub(s.At).Seconds()
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
