package coordinator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// runner is the one goroutine that owns a run's state.
type runner struct {
	c     *Coordinator
	id    dao.RunID
	state *market.State
	log   *slog.Logger

	inbox chan delivery
	gone  chan struct{} // closed when nobody reads inbox any more
	done  chan outcome
	sent  map[string]sending
	busy  map[market.ActionKind]bool
	wait  map[market.ActionKind]time.Time // not before
	clock uint64                          // last known chain time

	model modelCache
}

type delivery struct {
	env    *protocol.Envelope
	stored chan error
}

// outcome is what an action that runs beside the loop came to.
type outcome struct {
	kind   market.ActionKind
	events []pendingEvent
	err    error
}

type pendingEvent struct {
	dedupe string
	event  market.Event
}

type sending struct {
	at    time.Time
	tries int
}

const (
	tick       = 500 * time.Millisecond
	retryQuick = 300 * time.Millisecond
	retrySlow  = 3 * time.Second
)

func (r *runner) loop(ctx context.Context) {
	t := time.NewTicker(tick)
	defer t.Stop()
	defer r.drain()
	r.summarise(ctx)
	for {
		r.step(ctx)
		if r.closed() {
			// Masked vectors are kept through the challenge window, no longer.
			if err := r.c.cfg.Blobs.Delete(ctx, r.id); err != nil {
				r.log.Error("cannot delete the run's blobs", "error", err)
			}
			r.c.forget(r.id)
			r.summarise(ctx)
			return
		}
		select {
		case <-ctx.Done():
			return
		case d := <-r.inbox:
			d.stored <- r.receive(ctx, d.env)
		case o := <-r.done:
			r.finish(ctx, o)
		case <-t.C:
		}
	}
}

// drain waits for the actions under way; they end with the context.
func (r *runner) drain() {
	for _, busy := range r.busy {
		if busy {
			o := <-r.done
			r.busy[o.kind] = false
		}
	}
}

func (r *runner) closed() bool {
	return r.state.Phase.Final() && len(r.state.Next(market.Clock{WallMs: r.c.cfg.Now().UnixMilli()})) == 0
}

func (c *Coordinator) forget(id dao.RunID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.runs, id)
}

// step performs everything owed that is not under way.
func (r *runner) step(ctx context.Context) {
	if now, err := r.c.cfg.Chain.Now(ctx); err == nil {
		r.clock = now
	}
	now := r.c.cfg.Now()
	for _, a := range r.state.Next(market.Clock{ChainSec: r.clock, WallMs: now.UnixMilli()}) {
		if a.Kind == market.DoTask {
			r.send(ctx, a, now)
			continue
		}
		if r.busy[a.Kind] || now.Before(r.wait[a.Kind]) {
			continue
		}
		r.busy[a.Kind] = true
		s := r.state // actions read the state; it is replaced, never changed, while they run
		go func() {
			events, err := r.perform(ctx, s, a)
			r.done <- outcome{kind: a.Kind, events: events, err: err}
		}()
	}
}

func taskKey(a market.Action, attempt uint32) string {
	return fmt.Sprintf("%s/%d/%d/%s/%s", a.Task, attempt, a.Round, a.To, a.Key)
}

// resendAfter is how long the reply to a task sent that many times is waited
// for: Resend, then twice as long each time, up to eight times.
func (r *runner) resendAfter(tries int) time.Duration {
	return r.c.cfg.Resend << min(max(tries-1, 0), 3)
}

func (r *runner) send(ctx context.Context, a market.Action, now time.Time) {
	key := taskKey(a, r.state.Attempt)
	last := r.sent[key]
	if last.tries > 0 && now.Sub(last.at) < r.resendAfter(last.tries) {
		return
	}
	env, err := protocol.Sign(r.c.cfg.Signer, r.c.cfg.Escrow, protocol.Header{Kind: a.Task, RunID: r.id, Attempt: r.state.Attempt, Round: a.Round, Task: key}, a.Body)
	if err != nil {
		r.log.Error("cannot sign a task", "task", key, "error", err)
		return
	}
	payload, err := json.Marshal(env)
	if err != nil {
		r.log.Error("cannot encode a task", "task", key, "error", err)
		return
	}
	msgID := dao.Keccak256(r.id[:], []byte(key), []byte(now.Format(time.RFC3339Nano))).String()
	if err := r.c.cfg.Bus.Publish(ctx, a.To, msgID, payload); err != nil {
		if ctx.Err() == nil {
			r.log.Warn("cannot publish a task", "task", key, "error", err)
		}
		return
	}
	r.sent[key] = sending{at: now, tries: last.tries + 1}
}

// receive folds one reply; the error asks for redelivery.
func (r *runner) receive(ctx context.Context, env *protocol.Envelope) error {
	if env.Kind == protocol.Refused {
		r.refused(env)
		return nil
	}
	body, err := json.Marshal(env)
	if err != nil {
		return nil
	}
	dedupe := fmt.Sprintf("%s/%d/%d/%s", env.Kind, env.Attempt, env.Round, env.From)
	if env.Kind == protocol.KeyReleased {
		var b protocol.KeyReleaseReply
		if env.Into(env.Kind, &b) == nil {
			dedupe += "/" + b.Holder.String() + "/" + b.DatasetID.String()
		}
	}
	e := market.Event{Kind: market.EventKind(env.Kind), Party: env.From, Attempt: env.Attempt, Round: env.Round, Body: body, AtMs: r.c.cfg.Now().UnixMilli()}
	return r.record(ctx, []pendingEvent{{dedupe, e}})
}

// record applies events to a copy, stores them, then adopts the copy. An
// event that does not apply is dropped with a log line.
func (r *runner) record(ctx context.Context, events []pendingEvent) error {
	for _, p := range events {
		next, err := r.state.With(p.event)
		if err != nil {
			if !errors.Is(err, market.ErrDuplicate) {
				r.log.Warn("dropping a fact", "kind", string(p.event.Kind), "party", p.event.Party.String(), "round", p.event.Round, "error", err)
			}
			continue
		}
		if _, err := r.c.cfg.Log.Append(ctx, r.id, p.dedupe, p.event); err != nil {
			return fmt.Errorf("storing %s: %w", p.event.Kind, err)
		}
		phase, rounds := r.state.Phase, len(r.state.Completed)
		r.state = next
		if phase != next.Phase || rounds != len(next.Completed) || next.Sealed != nil {
			r.summarise(ctx)
		}
		r.c.notify(r.id)
	}
	return nil
}

func (r *runner) summarise(ctx context.Context) {
	s := r.state
	sum := Summary{RunID: r.id, Phase: s.Phase, Closed: r.closed(), Attempt: s.Attempt, Round: uint32(len(s.Completed)), Problem: s.Problem}
	if s.Sealed != nil {
		sum.Result = &s.Sealed.Result
	}
	if err := r.c.cfg.Log.Summary(ctx, sum); err != nil && ctx.Err() == nil {
		r.log.Error("cannot save the run's summary", "error", err)
	}
}

func (r *runner) refused(env *protocol.Envelope) {
	if env.Verify(r.c.cfg.Escrow) != nil {
		return
	}
	var b protocol.Refusal
	if env.Into(protocol.Refused, &b) != nil {
		return
	}
	r.log.Log(context.Background(), level(b.Retry), "a daemon refused a task", "from", env.From.String(), "task", string(b.TaskKind), "round", env.Round, "code", b.Code, "detail", b.Detail)
	now := r.c.cfg.Now()
	if b.Code == "data-not-open" {
		// The holder lost its plaintext in a restart: bring the pieces again.
		r.send(context.Background(), market.Action{Kind: market.DoTask, To: env.From, Task: protocol.DataOpen, Body: r.state.DataOpen(env.From), Key: fmt.Sprint(now.UnixMilli() / 1000)}, now)
	}
	last, known := r.sent[env.Task]
	if !known {
		return
	}
	wait := retrySlow
	if b.Retry {
		wait = retryQuick << min(max(last.tries-1, 0), 3)
	}
	// Backdated so that send becomes due after wait.
	last.at = now.Add(wait - r.resendAfter(last.tries))
	r.sent[env.Task] = last
}

func level(retry bool) slog.Level {
	if retry {
		return slog.LevelDebug
	}
	return slog.LevelWarn
}

func (r *runner) finish(ctx context.Context, o outcome) {
	r.busy[o.kind] = false
	if o.err != nil {
		wait := retrySlow
		if errors.Is(o.err, ErrNotYet) {
			wait = retryQuick
		} else if ctx.Err() == nil {
			r.log.Warn("an action failed; it will be tried again", "action", string(o.kind), "error", o.err)
		}
		r.wait[o.kind] = r.c.cfg.Now().Add(wait)
		return
	}
	if err := r.record(ctx, o.events); err != nil && ctx.Err() == nil {
		r.log.Error("cannot store an outcome", "action", string(o.kind), "error", err)
	}
}
