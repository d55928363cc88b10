package bus

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"sahm/dao"
)

func (b *Bus) ensureStreams(ctx context.Context) error {
	for _, name := range []string{workStream, replyStream} {
		if _, err := b.js.Stream(ctx, name); errors.Is(err, jetstream.ErrStreamNotFound) {
			b.fresh = true
		} else if err != nil {
			return fmt.Errorf("stream %s: %w", name, err)
		}
	}
	for _, c := range []jetstream.StreamConfig{
		{Name: workStream, Subjects: []string{"work.>"}, Duplicates: time.Hour},
		{Name: replyStream, Subjects: []string{"reply.>"}, Duplicates: time.Minute},
	} {
		c.Retention = jetstream.WorkQueuePolicy
		c.Storage = jetstream.FileStorage
		c.Replicas = b.cfg.Replicas
		c.MaxBytes = 1 << 30
		// One daemon that is gone, or that floods, fills its own subject and
		// nobody else's.
		c.MaxMsgsPerSubject = 4096
		c.Discard = jetstream.DiscardNew
		c.DiscardNewPerSubject = true
		if _, err := b.js.CreateOrUpdateStream(ctx, c); err != nil {
			return fmt.Errorf("stream %s: %w", c.Name, err)
		}
	}
	_, err := b.js.CreateOrUpdateConsumer(ctx, replyStream, jetstream.ConsumerConfig{
		Durable:       replyReader,
		AckPolicy:     jetstream.AckExplicitPolicy,
		AckWait:       b.cfg.AckWait,
		MaxDeliver:    -1,
		MaxAckPending: 256,
	})
	if err != nil {
		return fmt.Errorf("consumer of %s: %w", replyStream, err)
	}
	return nil
}

// EnsureDaemon creates the queue of a daemon; it may be called again at will.
// Messages published before are kept for it.
func (b *Bus) EnsureDaemon(ctx context.Context, a dao.Address) error {
	_, err := b.js.CreateOrUpdateConsumer(ctx, workStream, jetstream.ConsumerConfig{
		Durable:       durable(a),
		FilterSubject: workSubject(a),
		AckPolicy:     jetstream.AckExplicitPolicy,
		AckWait:       b.cfg.AckWait,
		MaxDeliver:    -1,
		MaxAckPending: 64,
		MaxWaiting:    16,
	})
	if err != nil {
		return fmt.Errorf("queue of %s: %w", a, err)
	}
	return nil
}

// RemoveDaemon drops the queue of a daemon, its messages and its connections.
func (b *Bus) RemoveDaemon(ctx context.Context, a dao.Address) error {
	if err := b.js.DeleteConsumer(ctx, workStream, durable(a)); err != nil && !errors.Is(err, jetstream.ErrConsumerNotFound) {
		return fmt.Errorf("remove queue of %s: %w", a, err)
	}
	s, err := b.js.Stream(ctx, workStream)
	if err == nil {
		err = s.Purge(ctx, jetstream.WithPurgeSubject(workSubject(a)))
	}
	if err != nil {
		return fmt.Errorf("remove work of %s: %w", a, err)
	}
	if err := b.Disconnect(a); err != nil && !errors.Is(err, ErrNotEmbedded) {
		return err
	}
	return nil
}

// Publish queues payload for a daemon. A second message with the same msgID
// within an hour is absorbed as long as the first one is in the queue; daemons
// must therefore treat a repeated message as they treat a redelivered one.
func (b *Bus) Publish(ctx context.Context, to dao.Address, msgID string, payload []byte) error {
	if len(payload) > MaxPayload {
		return fmt.Errorf("publish to %s: %w: %d bytes", to, ErrTooLarge, len(payload))
	}
	if msgID == "" || len(msgID) > 256 || strings.ContainsAny(msgID, "\r\n") {
		return fmt.Errorf("publish to %s: %w: message id", to, ErrConfig)
	}
	m := nats.NewMsg(workSubject(to))
	m.Data = payload
	m.Header.Set(headerTo, to.String())
	if _, err := b.js.PublishMsg(ctx, m, jetstream.WithMsgID(msgID), jetstream.WithExpectStream(workStream)); err != nil {
		return fmt.Errorf("publish to %s: %w", to, err)
	}
	return nil
}

// Replies calls handler for every reply, one after another, until ctx ends; it
// returns nil then. A reply is acknowledged when handler returned nil, dropped
// when it returned an error that wraps ErrReject, and otherwise delivered
// again after a delay, so handler must be idempotent. from is the daemon whose
// connection published the reply. Several servers may share the stream.
func (b *Bus) Replies(ctx context.Context, handler func(ctx context.Context, from dao.Address, payload []byte) error) error {
	consumer, err := b.js.Consumer(ctx, replyStream, replyReader)
	if err != nil {
		return ignoreEnd(ctx, fmt.Errorf("read replies: %w", err))
	}
	for ctx.Err() == nil {
		wait, cancel := context.WithTimeout(ctx, 20*time.Second)
		batch, err := consumer.Fetch(16, jetstream.FetchContext(wait), jetstream.FetchHeartbeat(5*time.Second))
		if err == nil {
			for m := range batch.Messages() {
				// A message that came while ctx ended is left for the next reader.
				if ctx.Err() == nil {
					b.reply(ctx, m, handler)
				}
			}
			err = batch.Error()
		}
		cancel()
		if err == nil || errors.Is(err, context.DeadlineExceeded) {
			continue
		}
		if ctx.Err() == nil {
			if b.nc.IsClosed() {
				return fmt.Errorf("read replies: %w", nats.ErrConnectionClosed)
			}
			b.log.Warn("reading replies", "error", err)
			pause(ctx, time.Second)
		}
	}
	return nil
}

func (b *Bus) reply(ctx context.Context, m jetstream.Msg, handler func(context.Context, dao.Address, []byte) error) {
	from, err := sender(m)
	if err == nil {
		err = handler(ctx, from, m.Data())
	}
	switch {
	case err == nil:
		// Waiting for the server's word keeps a crash from repeating the reply.
		err = m.DoubleAck(ctx)
	case errors.Is(err, ErrReject):
		b.log.Warn("reply dropped", "subject", m.Subject(), "error", err)
		err = m.TermWithReason("rejected")
	default:
		b.log.Warn("reply not handled", "subject", m.Subject(), "error", err)
		delay := time.Second
		if meta, err := m.Metadata(); err == nil {
			delay = min(delay<<min(meta.NumDelivered, 5), 30*time.Second)
		}
		err = m.NakWithDelay(delay)
	}
	if err != nil && ctx.Err() == nil {
		b.log.Warn("acknowledging a reply", "subject", m.Subject(), "error", err)
	}
}

// sender is the daemon that published m. The subject proves it only together
// with the header: a daemon can make the server itself send to any subject, by
// naming that subject as the reply-to of a request, but not with this header.
func sender(m jetstream.Msg) (dao.Address, error) {
	name := strings.TrimPrefix(m.Subject(), "reply.")
	from, err := dao.ParseAddress(name)
	if err != nil {
		return from, fmt.Errorf("%w: subject names no daemon", ErrReject)
	}
	if m.Headers().Get(headerFrom) != from.String() || from.String() != name {
		return from, fmt.Errorf("%w: not published by its subject's daemon", ErrReject)
	}
	return from, nil
}

// Connected reports whether a daemon has a connection to this server's bus.
// With a cluster it reports whether the daemon is asking for work.
func (b *Bus) Connected(a dao.Address) bool {
	if b.srv == nil {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		c, err := b.js.Consumer(ctx, workStream, durable(a))
		return err == nil && (c.CachedInfo().NumWaiting > 0 || c.CachedInfo().NumAckPending > 0)
	}
	for _, c := range b.connections(a.String()) {
		if c.AuthorizedUser == a.String() {
			return true
		}
	}
	return false
}

// Daemons lists the connected daemons; ErrNotEmbedded with a cluster.
func (b *Bus) Daemons() ([]dao.Address, error) {
	if b.srv == nil {
		return nil, ErrNotEmbedded
	}
	seen := map[dao.Address]bool{}
	list := []dao.Address{}
	for _, c := range b.connections("") {
		if a, err := dao.ParseAddress(c.AuthorizedUser); err == nil && !seen[a] {
			seen[a] = true
			list = append(list, a)
		}
	}
	return list, nil
}

// Disconnect closes a daemon's connections; it may connect again if Authorize
// lets it. ErrNotEmbedded with a cluster.
func (b *Bus) Disconnect(a dao.Address) error {
	if b.srv == nil {
		return ErrNotEmbedded
	}
	for _, c := range b.connections(a.String()) {
		// An error says that it is gone already.
		_ = b.srv.DisconnectClientByID(c.Cid)
	}
	return nil
}

func (b *Bus) connections(user string) []*server.ConnInfo {
	z, err := b.srv.Connz(&server.ConnzOptions{Username: true, User: user, State: server.ConnOpen, Limit: 8192})
	if err != nil {
		b.log.Error("listing connections", "error", err)
		return nil
	}
	return z.Conns
}

func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}

func ignoreEnd(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}
