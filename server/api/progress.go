package api

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/server/api/gen"
	"sahm/server/market"
)

// progress is what a run's log says, folded without checking signatures again:
// the coordinator stored only facts that verified.
type progress struct {
	seq          int64
	phase        market.Phase
	attempt      uint32
	completed    int // training rounds
	metrics      []gen.RoundMetric
	problem      string
	statistics   bool // of a statistics order
	sealed       *market.Sealed
	participants map[dao.Address]bool
}

func newProgress() *progress {
	return &progress{phase: market.PhaseFunded, metrics: []gen.RoundMetric{}, participants: map[dao.Address]bool{}}
}

// apply folds one event.
func (p *progress) apply(e RunEvent) error {
	var err error
	switch e.Kind {
	case market.RunOpened:
		var o market.Opened
		if err = json.Unmarshal(e.Body, &o); err == nil {
			p.statistics = o.Docs.Order.StatisticsOnly()
			for _, c := range o.Parties.Custodians {
				p.participants[c] = true
			}
		}
	case market.RunPlanned:
		var plan market.Plan
		if err = json.Unmarshal(e.Body, &plan); err == nil {
			p.attempt, p.completed, p.metrics = e.Attempt, 0, []gen.RoundMetric{}
			for _, seat := range plan.Seats {
				p.participants[seat.Trainer] = true
			}
			p.participants[plan.Evaluator] = true
		}
	case market.ChainDrawn:
		var d market.Drawn
		if err = json.Unmarshal(e.Body, &d); err == nil {
			p.participants[d.Recomputer] = true
		}
	case market.ChainAssigned:
		p.phase = market.PhaseAssigned
	case market.ChainCommitted:
		p.phase = market.PhaseTraining
	case market.EventKind(protocol.RoundEvaled):
		var ev protocol.EvalReply
		if ev, err = evaluation(e); err == nil {
			p.measure(ev)
		}
	case market.RoundOpened:
		p.completed++
	case market.StatsOpened:
		if p.statistics {
			p.completed++
		}
	case market.RoundVoid, market.RunStopped, market.ChainRefunded:
		var problem market.Problem
		if err = json.Unmarshal(e.Body, &problem); err == nil {
			p.problem = problem.Detail
		}
		if e.Kind == market.ChainRefunded {
			p.phase = market.PhaseRefunded
		}
	case market.ModelSealed:
		p.sealed = new(market.Sealed)
		err = json.Unmarshal(e.Body, p.sealed)
	case market.ChainProposed:
		p.phase = market.PhaseProposed
	case market.ChainSettled:
		p.phase = market.PhaseSettled
	}
	if err != nil {
		return fmt.Errorf("event %d (%s): %w", e.Seq, e.Kind, err)
	}
	p.seq = e.Seq
	return nil
}

// measure adds the evaluation of the model after the completed rounds; a
// retried round's replaces it.
func (p *progress) measure(ev protocol.EvalReply) {
	m := gen.RoundMetric{Round: p.completed, Loss: ev.Loss, Accuracy: ev.Accuracy}
	if n := len(p.metrics); n > 0 && p.metrics[n-1].Round == m.Round {
		p.metrics[n-1] = m
		return
	}
	p.metrics = append(p.metrics, m)
}

func evaluation(e RunEvent) (ev protocol.EvalReply, err error) {
	var env protocol.Envelope
	if err = json.Unmarshal(e.Body, &env); err == nil {
		err = json.Unmarshal(env.Body, &ev)
	}
	return ev, err
}

func (p *progress) clone() *progress {
	n := *p
	n.metrics = append([]gen.RoundMetric{}, p.metrics...)
	n.participants = make(map[dao.Address]bool, len(p.participants))
	for a := range p.participants {
		n.participants[a] = true
	}
	return &n
}

// pageSize is how many events are read at once.
const pageSize = 500

// maxCached bounds the runs that are kept folded in memory.
const maxCached = 256

// progressCache keeps runs folded, so that only new events are read.
type progressCache struct {
	store RunStore
	mu    sync.Mutex
	runs  map[dao.RunID]*progressEntry
}

type progressEntry struct {
	mu sync.Mutex
	p  *progress
}

func newProgressCache(s RunStore) *progressCache {
	return &progressCache{store: s, runs: map[dao.RunID]*progressEntry{}}
}

func (c *progressCache) entry(id dao.RunID) *progressEntry {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.runs[id]
	if !ok {
		if len(c.runs) >= maxCached {
			clear(c.runs) // rare; folding again is cheap
		}
		e = &progressEntry{p: newProgress()}
		c.runs[id] = e
	}
	return e
}

// get folds what is new and returns a copy.
func (c *progressCache) get(ctx context.Context, id dao.RunID) (*progress, error) {
	e := c.entry(id)
	e.mu.Lock()
	defer e.mu.Unlock()
	err := eachEvent(ctx, c.store, id, e.p.seq, e.p.apply)
	if err != nil {
		return nil, err
	}
	return e.p.clone(), nil
}

// eachEvent reads events after a sequence number in pages.
func eachEvent(ctx context.Context, store RunStore, id dao.RunID, after int64, do func(RunEvent) error) error {
	for {
		events, err := store.Events(ctx, id, after, pageSize)
		if err != nil {
			return err
		}
		for _, e := range events {
			if err := do(e); err != nil {
				return err
			}
			after = e.Seq
		}
		if len(events) < pageSize {
			return nil
		}
	}
}

// maxStates bounds the runs whose whole state is kept.
const maxStates = 32

// stateCache keeps the state machine's view of runs that people look at; it
// checks every signature again, once.
type stateCache struct {
	store RunStore
	mu    sync.Mutex
	runs  map[dao.RunID]*stateEntry
}

type stateEntry struct {
	mu    sync.Mutex
	seq   int64
	state *market.State
}

func newStateCache(s RunStore) *stateCache {
	return &stateCache{store: s, runs: map[dao.RunID]*stateEntry{}}
}

// next is what a run's state machine still owes.
func (c *stateCache) next(ctx context.Context, id dao.RunID, now market.Clock) ([]market.Action, error) {
	c.mu.Lock()
	e, ok := c.runs[id]
	if !ok {
		if len(c.runs) >= maxStates {
			clear(c.runs)
		}
		e = &stateEntry{state: market.New(id)}
		c.runs[id] = e
	}
	c.mu.Unlock()
	e.mu.Lock()
	defer e.mu.Unlock()
	err := eachEvent(ctx, c.store, id, e.seq, func(ev RunEvent) error {
		// The coordinator skips facts that do not apply; so does a viewer.
		_ = e.state.Apply(ev.Event)
		e.seq = ev.Seq
		return nil
	})
	if err != nil {
		return nil, err
	}
	return e.state.Next(now), nil
}
