package mpctest

import (
	"context"
	"errors"
	"sync"
	"time"

	"sahm/dao"
	"sahm/mpc/custodian"
)

// ErrNodeDown is what a Chain answers while Down is set.
var ErrNodeDown = errors.New("mpctest: node is down")

// Chain is a chain in memory, with a view per custodian that can be made
// stale, dead or forked. All methods are safe for concurrent use.
type Chain struct {
	mu         sync.Mutex
	now        time.Time
	runs       map[dao.RunID]custodian.Run
	cohorts    map[cohortKey]custodian.Cohort
	recipients map[recipientKey]dao.Hash
	datasets   map[dao.DatasetID]custodian.Dataset
	payees     map[dao.DatasetID]dao.Address // other than the creator
	trainers   map[dao.Address]custodian.Trainer
	committee  map[uint32]custodian.Committee
	treasury   dao.Address
}

type cohortKey struct {
	run            dao.RunID
	attempt, round uint32
}

type recipientKey struct {
	run     dao.RunID
	attempt uint32
	id      dao.DatasetID
	version uint32
	holder  dao.Address
}

func newChain(now time.Time) *Chain {
	return &Chain{
		now: now, runs: map[dao.RunID]custodian.Run{}, cohorts: map[cohortKey]custodian.Cohort{},
		recipients: map[recipientKey]dao.Hash{}, datasets: map[dao.DatasetID]custodian.Dataset{}, payees: map[dao.DatasetID]dao.Address{},
		trainers: map[dao.Address]custodian.Trainer{}, committee: map[uint32]custodian.Committee{},
	}
}

// Now is the clock of everybody in a World.
func (c *Chain) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Advance moves the clock; heads follow unless a view lags.
func (c *Chain) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// Run is a run as it stands.
func (c *Chain) Run(id dao.RunID) custodian.Run {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.runs[id]
}

// SetRun changes a run.
func (c *Chain) SetRun(id dao.RunID, change func(*custodian.Run)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.runs[id]
	change(&r)
	c.runs[id] = r
}

// SetCohort writes a commitment, also over an earlier one.
func (c *Chain) SetCohort(id dao.RunID, attempt, round uint32, v custodian.Cohort) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cohorts[cohortKey{id, attempt, round}] = v
}

// SetDataset changes a dataset. change may ask the chain.
func (c *Chain) SetDataset(id dao.DatasetID, change func(*custodian.Dataset)) {
	c.mu.Lock()
	d := c.datasets[id]
	c.mu.Unlock()
	change(&d)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.datasets[id] = d
}

// Present is the newest version of a dataset, 1 before it is registered.
func (c *Chain) Present(id dao.DatasetID) uint32 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return max(1, c.datasets[id].Version)
}

// SetPayee makes another than its creator the one who is paid for a dataset,
// until undo is called.
func (c *Chain) SetPayee(id dao.DatasetID, a dao.Address) (undo func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.payees[id] = a
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.payees, id)
	}
}

func (c *Chain) payee(id dao.DatasetID) dao.Address {
	if a, ok := c.payees[id]; ok {
		return a
	}
	return c.datasets[id].Creator
}

// SetTrainer changes a trainer.
func (c *Chain) SetTrainer(a dao.Address, v custodian.Trainer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.trainers[a] = v
}

// SetRecipient registers a holder's recipient.
func (c *Chain) SetRecipient(run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, holder dao.Address, hash dao.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.recipients[recipientKey{run, attempt, id, version, holder}] = hash
}

// View is one custodian's node. Its faults are set before use, or between
// tasks.
type View struct {
	chain *Chain
	// Lag is how old the head is.
	Lag time.Duration
	// Down makes every call fail.
	Down bool
	// Panic makes every call panic.
	Panic bool
	// Unsettled makes Finalized a block in which no run exists yet.
	Unsettled bool
	// Fork answers cohorts instead of the chain when it returns true.
	Fork func(run dao.RunID, attempt, round uint32) (custodian.Cohort, bool)
}

func (v *View) read(f func(c *Chain)) error {
	if v.Panic {
		panic("mpctest: the view panics")
	}
	if v.Down {
		return ErrNodeDown
	}
	v.chain.mu.Lock()
	defer v.chain.mu.Unlock()
	f(v.chain)
	return nil
}

// Head implements custodian.Node.
func (v *View) Head(context.Context) (h custodian.Head, err error) {
	err = v.read(func(c *Chain) {
		t := uint64(c.now.Add(-v.Lag).Unix())
		h = custodian.Head{Number: t, Time: t}
	})
	return h, err
}

// Finalized implements custodian.Node.
func (v *View) Finalized(ctx context.Context) (custodian.Head, error) {
	h, err := v.Head(ctx)
	if v.Unsettled {
		h.Number = 0
	}
	return h, err
}

// Run implements custodian.Node.
func (v *View) Run(_ context.Context, id dao.RunID, at custodian.Head) (r custodian.Run, err error) {
	err = v.read(func(c *Chain) {
		if at.Number > 0 {
			r = c.runs[id]
		}
	})
	return r, err
}

// Cohort implements custodian.Node.
func (v *View) Cohort(_ context.Context, id dao.RunID, attempt, round uint32, _ custodian.Head) (k custodian.Cohort, err error) {
	if v.Fork != nil {
		if k, ok := v.Fork(id, attempt, round); ok {
			return k, nil
		}
	}
	err = v.read(func(c *Chain) { k = c.cohorts[cohortKey{id, attempt, round}] })
	return k, err
}

// RecipientHash implements custodian.Node.
func (v *View) RecipientHash(_ context.Context, run dao.RunID, attempt uint32, id dao.DatasetID, version uint32, holder dao.Address, _ custodian.Head) (h dao.Hash, err error) {
	err = v.read(func(c *Chain) { h = c.recipients[recipientKey{run, attempt, id, version, holder}] })
	return h, err
}

// Dataset implements custodian.Registries.
func (v *View) Dataset(_ context.Context, id dao.DatasetID, version uint32, _ custodian.Head) (d custodian.Dataset, err error) {
	err = v.read(func(c *Chain) {
		if d = c.datasets[id]; d.Version != version {
			d.Version = 0
		}
		d.Present = c.datasets[id].Version
	})
	return d, err
}

// Payees implements custodian.Registries.
func (v *View) Payees(_ context.Context, _ dao.RunID, ids []dao.DatasetID, _ custodian.Head) (out []dao.Address, err error) {
	err = v.read(func(c *Chain) {
		for _, id := range ids {
			out = append(out, c.payee(id))
		}
	})
	return out, err
}

// Trainer implements custodian.Registries.
func (v *View) Trainer(_ context.Context, a dao.Address, _ custodian.Head) (t custodian.Trainer, err error) {
	err = v.read(func(c *Chain) { t = c.trainers[a] })
	return t, err
}

// Committee implements custodian.Registries.
func (v *View) Committee(_ context.Context, epoch uint32, _ custodian.Head) (k custodian.Committee, err error) {
	err = v.read(func(c *Chain) { k = c.committee[epoch] })
	return k, err
}

// Treasury implements custodian.Registries.
func (v *View) Treasury(context.Context, custodian.Head) (a dao.Address, err error) {
	err = v.read(func(c *Chain) { a = c.treasury })
	return a, err
}

// SetTreasury changes the treasury until undo is called.
func (c *Chain) SetTreasury(a dao.Address) (undo func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.treasury
	c.treasury = a
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.treasury = was
	}
}

// SetCommittee puts a committee into office for an epoch.
func (c *Chain) SetCommittee(epoch uint32, v custodian.Committee) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.committee[epoch] = v
}
