package coordinator

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/server/market"
)

// acker collects all custodians' acknowledgements of one dataset version and
// records them on chain.
type acker struct {
	id      dao.DatasetID
	view    DatasetView
	members []dao.Address
	acks    map[dao.Address]protocol.DatasetAckReply
	sent    map[dao.Address]time.Time
	wake    chan struct{}
	stop    context.CancelFunc
}

// want is the acknowledgement that custodian owes for this version and envelope.
func (a *acker) want(custodian dao.Address) dao.DatasetAck {
	return dao.DatasetAck{DatasetID: a.id, Version: a.view.Version, EnvelopeCID: a.view.EnvelopeCID, Epoch: a.view.Epoch, Custodian: custodian}
}

const ackedKind market.EventKind = market.EventKind(protocol.DatasetAcked)

// Acknowledge starts (or resumes) collecting acknowledgements for the present
// version and envelope of a registered dataset. It is idempotent and returns
// at once.
func (c *Coordinator) Acknowledge(ctx context.Context, id dao.DatasetID) error {
	view, err := c.cfg.Chain.Dataset(ctx, id)
	if err != nil {
		return err
	}
	if view.Acknowledged || view.Status == dao.DatasetNone {
		return nil
	}
	members, _, err := c.cfg.Chain.Custodians(ctx, view.Epoch)
	if err != nil {
		return err
	}
	a := &acker{id: id, view: view, members: members, acks: map[dao.Address]protocol.DatasetAckReply{}, sent: map[dao.Address]time.Time{}, wake: make(chan struct{}, 1)}
	events, err := c.cfg.Log.Load(ctx, id)
	if err != nil {
		return err
	}
	for _, e := range events {
		var b protocol.DatasetAckReply
		if e.Kind == ackedKind && json.Unmarshal(e.Body, &b) == nil && b.Ack == a.want(e.Party) {
			a.acks[e.Party] = b
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ctx == nil || c.ctx.Err() != nil {
		return fmt.Errorf("coordinator is not running")
	}
	if old, known := c.datasets[id]; known {
		if old.view == a.view {
			return nil
		}
		old.stop() // another version, or envelope, took its place
	}
	ctx, a.stop = context.WithCancel(c.ctx)
	c.datasets[id] = a
	c.wg.Add(1)
	go func() {
		defer c.wg.Done()
		defer a.stop()
		c.collect(ctx, a)
	}()
	return nil
}

func (c *Coordinator) collect(ctx context.Context, a *acker) {
	log := c.cfg.Logger.With("dataset", a.id.String())
	t := time.NewTicker(tick)
	defer t.Stop()
	for ctx.Err() == nil {
		sigs, missing := a.signatures(c)
		if len(missing) == 0 {
			err := c.cfg.Chain.RecordAcks(ctx, a.id, a.view.Version, sigs)
			if err == nil {
				c.mu.Lock()
				if c.datasets[a.id] == a {
					delete(c.datasets, a.id)
				}
				c.mu.Unlock()
				c.notify(a.id)
				return
			}
			if ctx.Err() == nil {
				log.Warn("cannot record acknowledgements; trying again", "error", err)
			}
		}
		for _, m := range missing {
			now := c.cfg.Now()
			if !a.due(c, m, now) {
				continue
			}
			if err := c.askAck(ctx, a, m, now); err != nil && ctx.Err() == nil {
				log.Warn("cannot ask a custodian", "custodian", m.String(), "error", err)
			}
		}
		select {
		case <-ctx.Done():
		case <-a.wake:
		case <-t.C:
		}
	}
}

// due reports whether a custodian is to be asked now, and notes it.
func (a *acker) due(c *Coordinator, m dao.Address, now time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now.Sub(a.sent[m]) <= c.cfg.Resend {
		return false
	}
	a.sent[m] = now
	return true
}

// signatures lists the acks in committee order and who is missing.
func (a *acker) signatures(c *Coordinator) (sigs [][]byte, missing []dao.Address) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range a.members {
		if b, ok := a.acks[m]; ok {
			sigs = append(sigs, b.Sig)
		} else {
			missing = append(missing, m)
		}
	}
	return sigs, missing
}

func (c *Coordinator) askAck(ctx context.Context, a *acker, to dao.Address, now time.Time) error {
	env, err := protocol.Sign(c.cfg.Signer, c.cfg.Escrow, protocol.Header{Kind: protocol.DatasetCheck, Task: a.id.String()}, protocol.DatasetCheckTask{DatasetID: a.id, Version: a.view.Version})
	if err != nil {
		return err
	}
	payload, err := json.Marshal(env)
	if err != nil {
		return err
	}
	return c.cfg.Bus.Publish(ctx, to, fmt.Sprintf("ack/%s/%s/%d", a.id, to, now.UnixNano()), payload)
}

func (c *Coordinator) handleDatasetReply(ctx context.Context, env *protocol.Envelope) error {
	log := c.cfg.Logger
	if err := env.Verify(c.cfg.Escrow); err != nil {
		log.Warn("dropping a reply that does not verify", "from", env.From.String(), "error", err)
		return nil
	}
	if env.Kind == protocol.Refused {
		var b protocol.Refusal
		if env.Into(env.Kind, &b) == nil {
			log.Log(ctx, level(b.Retry), "a custodian refused to acknowledge", "from", env.From.String(), "dataset", env.Task, "code", b.Code, "detail", b.Detail)
			if id, err := dao.ParseHash(env.Task); err == nil {
				c.retryAck(id, env.From)
			}
		}
		return nil
	}
	var b protocol.DatasetAckReply
	if err := env.Into(protocol.DatasetAcked, &b); err != nil {
		log.Warn("dropping a malformed acknowledgement", "from", env.From.String(), "error", err)
		return nil
	}
	c.mu.Lock()
	a := c.datasets[b.Ack.DatasetID]
	c.mu.Unlock()
	if a == nil {
		return nil
	}
	if b.Ack != a.want(env.From) || typed.Verify(c.cfg.Registry, (*typed.DatasetAck)(&b.Ack), b.Sig, env.From) != nil {
		log.Warn("dropping a wrong acknowledgement", "from", env.From.String(), "dataset", a.id.String())
		return nil
	}
	body, err := json.Marshal(b)
	if err != nil {
		return nil
	}
	e := market.Event{Kind: ackedKind, Party: env.From, Body: body, AtMs: c.cfg.Now().UnixMilli()}
	if _, err := c.cfg.Log.Append(ctx, a.id, fmt.Sprintf("%s/%s/%d/%s", ackedKind, env.From, b.Ack.Version, b.Ack.EnvelopeCID), e); err != nil {
		return err
	}
	c.mu.Lock()
	a.acks[env.From] = b
	c.mu.Unlock()
	select {
	case a.wake <- struct{}{}:
	default:
	}
	return nil
}

// retryAck makes the next question to a custodian due in a second.
func (c *Coordinator) retryAck(id dao.DatasetID, from dao.Address) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if a := c.datasets[id]; a != nil {
		a.sent[from] = c.cfg.Now().Add(time.Second - c.cfg.Resend)
	}
}
