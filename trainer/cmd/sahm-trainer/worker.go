package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"sahm/federated/protocol"
	"sahm/mpc/wire"
	"sahm/trainer"
)

// worker does tasks under the daemon's rules: each is in the queue while it is
// done, has a time limit, and outlives a request to stop for as long as the
// drain allows.
type worker struct {
	queue  *queue
	board  *board
	log    *slog.Logger
	limit  time.Duration // of one task
	handle func(context.Context, []byte) ([]byte, error)
	// work ends when running tasks must be handed back.
	work context.Context
}

// do is a wire.Handler. What ctx says is for the bus: a task goes on while it
// is drained.
func (w *worker) do(ctx context.Context, payload []byte) ([]byte, error) {
	id, err := w.queue.put(payload)
	if err != nil {
		return nil, err
	}
	finish := w.board.start(id, payload)
	task, cancel := context.WithTimeout(w.work, w.limit)
	defer cancel()
	reply, err := w.handle(task, payload)
	rejected := errors.Is(err, trainer.ErrNotForUs) || errors.Is(err, protocol.ErrMalformed)
	finish(reply, err)
	if err == nil || rejected {
		if err := w.queue.remove(id); err != nil {
			w.log.Warn("a finished task stays in the queue", "error", err)
		}
	}
	switch {
	case rejected:
		return nil, fmt.Errorf("%w: %w", wire.ErrReject, err)
	case err != nil && w.work.Err() == nil && task.Err() != nil:
		return nil, fmt.Errorf("task took longer than %s: %w", w.limit, err)
	}
	return reply, err
}

// drain gives running tasks some time after stop, then ends them. idle closes
// when there are none; begun is told when draining begins.
func drain(stop context.Context, limit func() time.Duration, idle <-chan struct{}, begun, end func(), log *slog.Logger) {
	select {
	case <-stop.Done():
	case <-idle:
		return
	}
	begun()
	wait := limit()
	log.Info("draining: no new work is taken", "limit", wait.String())
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-idle:
	case <-t.C:
		log.Info("the drain's time is over: running work is handed back")
	}
	end()
}
