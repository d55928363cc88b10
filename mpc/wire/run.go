package wire

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Run takes work from the daemon's queue and has handler do it until ctx ends;
// then it waits for the handlers that are running and returns nil. It returns
// an error only if the Conn was closed.
//
// While a handler runs, the bus is told so again and again, so that work may
// take hours. When handler returns nil its reply is published and the work
// acknowledged; an error that wraps ErrReject drops the work; any other error
// has it delivered again later, also a reply above MaxPayload.
func (c *Conn) Run(ctx context.Context, handler Handler) error {
	var running sync.WaitGroup
	defer running.Wait()
	slots := make(chan struct{}, c.cfg.Concurrency)
	var consumer jetstream.Consumer
	failures := 0
	for {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			return nil
		}
		m, err := c.next(ctx, &consumer)
		switch {
		case ctx.Err() != nil && m == nil:
			return nil
		case c.nc.IsClosed():
			return fmt.Errorf("run: %w", nats.ErrConnectionClosed)
		case err != nil:
			consumer = nil // ask for it again: it may have been made anew
			<-slots
			failures++
			c.log.Debug("no work from the bus", "error", err)
			c.waitRetry(ctx, backoff(failures))
			continue
		}
		failures = 0
		if m == nil {
			<-slots
			continue
		}
		wait := consumer.CachedInfo().Config.AckWait
		running.Go(func() {
			defer func() { <-slots }()
			c.work(ctx, m, wait, handler)
		})
	}
}

// next takes one message, or nil if none came within a while.
func (c *Conn) next(ctx context.Context, consumer *jetstream.Consumer) (jetstream.Msg, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	if *consumer == nil {
		found, err := c.js.Consumer(ctx, workStream, "d_"+c.cfg.Address.String())
		if err != nil {
			return nil, err
		}
		*consumer = found
	}
	connect, connections := c.nextConnect(), c.nc.Stats().Reconnects
	batch, err := (*consumer).Fetch(1, jetstream.FetchContext(ctx), jetstream.FetchHeartbeat(5*time.Second))
	if err != nil {
		return nil, err
	}
	for {
		select {
		case m, ok := <-batch.Messages():
			if ok {
				return m, nil
			}
			if err := batch.Error(); err != nil && !errors.Is(err, context.DeadlineExceeded) {
				return nil, err
			}
			return nil, nil
		case <-connect:
			connect = c.nextConnect()
			// This may be late news of the connection that the request went out
			// on; giving that request up would leave its message undelivered
			// until the bus asks where it is.
			if c.nc.Stats().Reconnects == connections {
				continue
			}
			// The request died with the old connection: ask again now instead
			// of when heartbeats are missed. What did arrive is kept.
			cancel()
			if m, ok := <-batch.Messages(); ok {
				return m, nil
			}
			return nil, nil
		}
	}
}

// waitRetry waits for d, or less if the connection comes up.
func (c *Conn) waitRetry(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-c.nextConnect():
	case <-ctx.Done():
	}
}

// work handles one message to its end.
func (c *Conn) work(ctx context.Context, m jetstream.Msg, ackWait time.Duration, handler Handler) {
	if !c.forMe(m) {
		c.log.Warn("dropped work that the coordinator did not address to this daemon", "subject", m.Subject())
		c.settle(ctx, "dropping", m.TermWithReason("not addressed to this daemon"))
		return
	}
	stop := c.keepAlive(m, ackWait)
	reply, err := handler(ctx, m.Data())
	if err == nil && reply != nil {
		err = c.publish(ctx, reply)
	}
	stop()
	switch {
	case err == nil:
		// The server's confirmation is awaited, also while shutting down:
		// otherwise finished work would be done again.
		ack, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		c.settle(ctx, "acknowledging", m.DoubleAck(ack))
	case ctx.Err() != nil:
		// Shutting down: the next process gets it at once.
		c.settle(ctx, "returning", m.Nak())
		_ = c.nc.FlushTimeout(2 * time.Second)
	case errors.Is(err, ErrReject):
		c.log.Warn("work rejected", "error", err)
		c.settle(ctx, "dropping", m.TermWithReason("rejected"))
	default:
		delay := c.cfg.RetryDelay
		if meta, e := m.Metadata(); e == nil && meta.NumDelivered > 0 {
			delay = min(delay<<min(meta.NumDelivered-1, 10), time.Minute)
		}
		c.log.Warn("work failed and will be delivered again", "error", err, "delay", delay)
		c.settle(ctx, "returning", m.NakWithDelay(delay))
	}
}

// publish sends a reply, again while the connection comes and goes: doing the
// work a second time would cost more than waiting.
func (c *Conn) publish(ctx context.Context, reply []byte) error {
	for attempt := 0; ; attempt++ {
		// Also while shutting down: what is done should not be done again.
		try, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		err := c.Send(try, reply)
		cancel()
		if err == nil || errors.Is(err, ErrTooLarge) || ctx.Err() != nil || c.nc.IsClosed() || attempt == 8 {
			return err
		}
		c.waitRetry(ctx, backoff(attempt))
	}
}

// keepAlive tells the bus that m is being worked on until stop is called.
func (c *Conn) keepAlive(m jetstream.Msg, ackWait time.Duration) (stop func()) {
	done := make(chan struct{})
	var running sync.WaitGroup
	running.Go(func() {
		t := time.NewTicker(max(ackWait/3, 10*time.Millisecond))
		defer t.Stop()
		for {
			select {
			case <-t.C:
				if err := m.InProgress(); err != nil {
					c.log.Debug("telling the bus of work in progress", "error", err)
				}
			case <-done:
				return
			}
		}
	})
	return func() { close(done); running.Wait() }
}

// settle logs a failed acknowledgement; the message is then delivered again.
func (c *Conn) settle(ctx context.Context, what string, err error) {
	if err != nil && ctx.Err() == nil {
		c.log.Warn(what+" work", "error", err)
	}
}
