package coordinator_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/settlement"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
	"sahm/server/coordinator"
	"sahm/server/market"
)

// errKilled is what a killed coordinator gets from everything it touches.
var errKilled = errors.New("killed")

// durable is what outlives a coordinator: its log.
type durable struct {
	mu        sync.Mutex
	events    map[dao.Hash][]market.Event
	known     map[string]bool
	summaries map[dao.RunID]coordinator.Summary
	appends   int
	// before and after are called around every append with its number; they
	// may kill, or fail it.
	before, after func(n int, e market.Event) error
}

func newDurable() *durable {
	return &durable{events: map[dao.Hash][]market.Event{}, known: map[string]bool{}, summaries: map[dao.RunID]coordinator.Summary{}}
}

func (d *durable) Append(ctx context.Context, id dao.Hash, dedupe string, e market.Event) (bool, error) {
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.appends++
	if d.before != nil {
		if err := d.before(d.appends, e); err != nil {
			return false, err
		}
	}
	key := id.String() + "/" + dedupe
	fresh := !d.known[key]
	if fresh {
		d.known[key] = true
		raw, err := json.Marshal(e) // as a database keeps it
		if err != nil {
			return false, err
		}
		var kept market.Event
		if err := json.Unmarshal(raw, &kept); err != nil {
			return false, err
		}
		d.events[id] = append(d.events[id], kept)
	}
	if d.after != nil {
		return fresh, d.after(d.appends, e)
	}
	return fresh, nil
}

func (d *durable) Load(_ context.Context, id dao.Hash) ([]market.Event, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.events[id]), nil
}

func (d *durable) Summary(_ context.Context, s coordinator.Summary) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.summaries[s.RunID] = s
	return nil
}

func (d *durable) Active(context.Context) (ids []dao.RunID, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for id, events := range d.events {
		if events[0].Kind == market.RunOpened && !d.summaries[id].Closed {
			ids = append(ids, id)
		}
	}
	return ids, nil
}

func (d *durable) summary(id dao.RunID) coordinator.Summary {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.summaries[id]
}

// published is one message on the bus.
type published struct {
	to      dao.Address
	id      string
	payload []byte
	at      time.Time
}

// bus keeps a queue per daemon, which outlives coordinators.
type bus struct {
	mu    sync.Mutex
	queue map[dao.Address]chan []byte
	sent  []published
	// drop loses a message when it returns true.
	drop func(published) bool
}

func newBus() *bus { return &bus{queue: map[dao.Address]chan []byte{}} }

func (b *bus) inbox(to dao.Address) chan []byte {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.queue[to] == nil {
		b.queue[to] = make(chan []byte, 10_000)
	}
	return b.queue[to]
}

func (b *bus) Publish(_ context.Context, to dao.Address, id string, payload []byte) error {
	q := b.inbox(to)
	p := published{to, id, bytes.Clone(payload), time.Now()}
	b.mu.Lock()
	b.sent = append(b.sent, p)
	lost := b.drop != nil && b.drop(p)
	b.mu.Unlock()
	if !lost {
		q <- p.payload
	}
	return nil
}

func (b *bus) messages() []published {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.sent)
}

// ledger is coordinator.Chain over the chain that the custodians read. Its
// time follows the wall clock.
type ledger struct {
	t     testing.TB
	w     *mpctest.World
	mu    sync.Mutex
	last  time.Time
	ends  uint64
	acked map[string][][]byte
	// people are the registered trainers, whatever they will be.
	people []*typed.Key
	done   map[string]int // transactions that had an effect
	// fail is asked before every transaction, after told of its effect.
	fail  func(what string) error
	after func(what string)
}

func newLedger(t testing.TB, w *mpctest.World) *ledger {
	return &ledger{t: t, w: w, last: time.Now(), acked: map[string][][]byte{}, done: map[string]int{},
		people: append(slices.Clone(w.Trainers), w.Evaluator, w.Recomputer)}
}

func (l *ledger) Now(context.Context) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := time.Now()
	l.w.Chain.Advance(now.Sub(l.last))
	l.last = now
	return uint64(l.w.Chain.Now().Unix()), nil
}

func (l *ledger) transact(what string, effect func() error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.fail != nil {
		if err := l.fail(what); err != nil {
			return err
		}
	}
	if l.done[what] > 0 {
		return nil // the chain shows it already
	}
	if err := effect(); err != nil {
		return err
	}
	l.done[what]++
	if l.after != nil {
		l.after(what)
	}
	return nil
}

func (l *ledger) Run(_ context.Context, id dao.RunID) (coordinator.RunView, error) {
	r := l.w.Chain.Run(id)
	l.mu.Lock()
	defer l.mu.Unlock()
	return coordinator.RunView{Attempt: r.Attempt, Recomputer: r.Recomputer, ChallengeEnds: l.ends}, nil
}

func (l *ledger) Trainers(context.Context) (out []coordinator.TrainerView, err error) {
	for _, k := range l.people {
		out = append(out, coordinator.TrainerView{Address: k.Address(), StakeWei: dao.WeiOf(1000), Active: true})
	}
	return append(out, coordinator.TrainerView{Address: dao.Address{1}, Active: true}, coordinator.TrainerView{Address: dao.Address{2}, StakeWei: dao.WeiOf(1000)}), nil
}

func (l *ledger) Cohort(ctx context.Context, id dao.RunID, attempt, round uint32) (market.Committed, error) {
	v := l.w.Custodians[0].View
	c, err := v.Cohort(ctx, id, attempt, round, custodian.Head{})
	return market.Committed{Cohort: c.Root, ModelHash: c.ModelHash, GradientHash: c.GradientHash}, err
}

func (l *ledger) Dataset(ctx context.Context, id dao.DatasetID) (coordinator.DatasetView, error) {
	d, err := l.w.Custodians[0].View.Dataset(ctx, id, l.w.Chain.Present(id), custodian.Head{})
	l.mu.Lock()
	defer l.mu.Unlock()
	return coordinator.DatasetView{Status: d.Status, Version: d.Version, Epoch: d.Epoch, EnvelopeCID: d.EnvelopeCID, Acknowledged: l.acked[ackedOf(id, d.Version)] != nil}, err
}

// ackedOf names the recording of a version's acknowledgements.
func ackedOf(id dao.DatasetID, version uint32) string {
	if version == 1 {
		return "acks " + id.String()
	}
	return fmt.Sprintf("acks %s/%d", id, version)
}

func (l *ledger) Payees(ctx context.Context, id dao.RunID, ids []dao.DatasetID) ([]dao.Address, error) {
	return l.w.Custodians[0].View.Payees(ctx, id, ids, custodian.Head{})
}

func (l *ledger) Note(_ context.Context, r dao.Result, seats []dao.Seat, scores []int64) (market.Noted, error) {
	err := l.transact("note", func() error {
		if v := l.w.Chain.Run(r.RunID); v.State != custodian.RunSettled || !slices.Equal(v.Seats, seats) || len(scores) != len(seats) && scores != nil {
			return fmt.Errorf("the meter would refuse: %s, %d scores", v.State, len(scores))
		}
		return nil
	})
	n := market.Noted{Demand: err == nil, Quality: err == nil && scores != nil}
	if scores == nil {
		n.Missing = "no score is positive"
	}
	return n, err
}

func (l *ledger) Custodians(context.Context, uint32) (members []dao.Address, threshold int, err error) {
	for _, c := range l.w.Custodians {
		members = append(members, c.Key.Address())
	}
	return members, l.w.Committee.T, nil
}

func (l *ledger) Assign(_ context.Context, id dao.RunID, attempt uint32, seats []dao.Seat, evaluator dao.Address, root dao.Hash, acks [][]byte) error {
	return l.transact(fmt.Sprint("assign ", attempt), func() error {
		for i, c := range l.w.Custodians {
			ack := typed.SeedAck{RunID: id, Attempt: attempt, Epoch: mpctest.Epoch, SeedsRoot: root, Custodian: c.Key.Address()}
			if err := typed.Verify(l.w.Domain, &ack, acks[i], ack.Custodian); err != nil {
				return err
			}
		}
		l.w.Chain.SetRun(id, func(r *custodian.Run) {
			r.State, r.Attempt, r.SeedsRoot, r.Seats, r.Evaluator = custodian.RunAssigned, attempt, root, seats, evaluator
		})
		return nil
	})
}

func (l *ledger) Draw(_ context.Context, id dao.RunID, attempt uint32) error {
	return l.transact(fmt.Sprint("draw ", attempt), func() error {
		run := l.w.Chain.Run(id)
		for _, k := range l.people {
			if k.Address() != run.Evaluator && !slices.ContainsFunc(run.Seats, func(s dao.Seat) bool { return s.Trainer == k.Address() }) {
				l.w.Chain.SetRun(id, func(r *custodian.Run) { r.Recomputer = k.Address() })
			}
		}
		return nil
	})
}

func (l *ledger) Commit(ctx context.Context, id dao.RunID, attempt, round uint32, c market.Committed) error {
	return l.transact(fmt.Sprint("commit ", attempt, " ", round), func() error {
		l.w.Chain.SetCohort(id, attempt, round, custodian.Cohort{Root: c.Cohort, ModelHash: c.ModelHash, GradientHash: c.GradientHash})
		l.w.Chain.SetRun(id, func(r *custodian.Run) { r.State = custodian.RunTraining })
		return nil
	})
}

func (l *ledger) Propose(_ context.Context, r dao.Result, indexes []uint8, sigs [][]byte) error {
	return l.transact("propose", func() error {
		if len(sigs) < l.w.Committee.T || len(indexes) != len(sigs) {
			return errors.New("too few signatures")
		}
		for i, at := range indexes {
			if err := typed.Verify(l.w.Domain, (*typed.Result)(&r), sigs[i], l.w.Custodians[at].Key.Address()); err != nil {
				return err
			}
		}
		l.w.Chain.SetRun(r.RunID, func(v *custodian.Run) { v.State = custodian.RunProposed })
		l.ends = uint64(l.w.Chain.Now().Unix()) + 10
		return nil
	})
}

func (l *ledger) Settle(_ context.Context, id dao.RunID) error {
	return l.transact("settle", func() error {
		if uint64(l.w.Chain.Now().Unix()) <= l.ends {
			return coordinator.ErrNotYet
		}
		l.w.Chain.SetRun(id, func(v *custodian.Run) { v.State = custodian.RunSettled })
		return nil
	})
}

func (l *ledger) Expire(_ context.Context, id dao.RunID) error {
	return l.transact("expire", func() error {
		l.w.Chain.SetRun(id, func(v *custodian.Run) { v.State = custodian.RunRefunded })
		return nil
	})
}

func (l *ledger) RecordAcks(_ context.Context, id dao.DatasetID, version uint32, sigs [][]byte) error {
	return l.transact(ackedOf(id, version), func() error {
		d, err := l.w.Custodians[0].View.Dataset(context.Background(), id, version, custodian.Head{})
		if err != nil {
			return err
		}
		for i, c := range l.w.Custodians {
			ack := typed.DatasetAck{DatasetID: id, Version: version, EnvelopeCID: d.EnvelopeCID, Epoch: d.Epoch, Custodian: c.Key.Address()}
			if err := typed.Verify(registryOf(l.w), &ack, sigs[i], ack.Custodian); err != nil {
				return err
			}
		}
		l.acked[ackedOf(id, version)] = sigs
		return nil
	})
}

func (l *ledger) count(what string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.done[what]
}

func registryOf(w *mpctest.World) typed.Domain {
	return typed.RegistryDomain(custodian.EmbeddedChainID, w.Registry)
}

// blobs and content are those of the world.
type blobs struct {
	w *mpctest.World
	l *ledger
}

func (b blobs) Get(ctx context.Context, run dao.RunID, hash dao.Hash) ([]byte, error) {
	r, err := b.w.Content.Get(ctx, run, hash)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

func (b blobs) Open(ctx context.Context, run dao.RunID, hash dao.Hash) (settlement.Words, error) {
	content, err := b.Get(ctx, run, hash)
	if err != nil {
		return nil, err
	}
	return settlement.Bytes(content).Open(ctx)
}

func (b blobs) Put(_ context.Context, _ dao.RunID, content []byte) (dao.Hash, error) {
	return b.w.Content.Store(content), nil
}

// Delete forgets that the run had blobs; the ledger counts it.
func (b blobs) Delete(context.Context, dao.RunID) error {
	b.l.mu.Lock()
	defer b.l.mu.Unlock()
	b.l.done["delete"]++
	return nil
}

type content struct {
	w     *mpctest.World
	mu    *sync.Mutex
	files map[string][]byte
}

func (c content) Add(_ context.Context, b []byte) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	cid := c.w.Content.Publish(b).String()
	c.files[cid] = b
	return cid, nil
}
