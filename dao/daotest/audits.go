package daotest

import (
	"bytes"
	"fmt"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
)

// Training is a run in training on three listed datasets, whose seats can be
// audited: each trainer has registered for its dataset's key, and everybody
// else who is registered is on its panel.
type Training struct {
	ID          dao.RunID
	Order       *dao.Order
	Attempt     uint32
	Builder     *Account
	Coordinator *Account
	Trainers    []*Account // by dataset of the order
	Staked      []*Account // every registered trainer, in ascending order of address
}

// Train opens, assigns and trains a run of that many rounds. Its trainers are
// trainer0 to trainer2; trainer3 to trainer5 are registered beside them. All
// of them let the disputes contract pull bonds. change, if any, adjusts the
// order before it is signed.
func (c *Chain) Train(t testing.TB, rounds uint32, change ...func(*dao.Order)) *Training {
	t.Helper()
	cc := c.Contracts
	r := &Training{Attempt: 1, Builder: c.Account(t, "builder"), Coordinator: c.Account(t, "coordinator")}
	var owners []*Account
	for i := range 3 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	ids := c.List(t, 100, owners...)
	validation := c.Register(t, r.Builder, 40)
	c.Acknowledge(t, validation)
	for i := range 6 {
		a := c.Account(t, fmt.Sprint("trainer", i))
		c.Stake(t, a)
		c.Do(t, a)(cc.PackApproveDisputes(Ether(1_000)))
		r.Staked = append(r.Staked, a)
	}
	r.Trainers = slices.Clone(r.Staked[:3])
	evaluator := r.Staked[3]
	slices.SortFunc(r.Staked, func(a, b *Account) int {
		x, y := a.Address(), b.Address()
		return bytes.Compare(x[:], y[:])
	})
	r.Order = c.Order(t, r.Builder.Address(), r.Coordinator.Address(), ids, validation)
	for _, f := range change {
		f(r.Order)
	}
	r.ID = typed.OrderHash(c.EscrowDomain(), r.Order)
	sig, before := c.Authorize(t, r.Builder, r.Order)
	c.Do(t, c.Voter)(cc.PackOpen(r.Order, 0, before, sig))
	var seats []dao.Seat
	for i, id := range ids {
		seats = append(seats, dao.Seat{DatasetID: id, Version: 1, Trainer: r.Trainers[i].Address()})
	}
	root := dao.Keccak256([]byte("seeds"))
	c.Do(t, r.Coordinator)(cc.PackAssign(r.ID, seats, evaluator.Address(), root, c.SeedAcks(t, r.ID, 1, root)))
	c.Do(t, c.Voter)(cc.PackDrawRecomputer(r.ID))
	for i, id := range ids {
		c.Do(t, r.Trainers[i])(cc.PackRegisterRecipient(r.ID, 1, id, 1, dao.Keccak256([]byte("age"))))
	}
	for round := range rounds + 1 {
		h := dao.Keccak256([]byte{byte(round)})
		c.Do(t, r.Coordinator)(cc.PackCommitCohort(r.ID, 1, round, h, h, h))
	}
	return r
}

// Account is the trainer of that address; nil if it is not registered.
func (r *Training) Account(a dao.Address) *Account {
	for _, who := range r.Staked {
		if who.Address() == a {
			return who
		}
	}
	return nil
}

// Panel is everybody who may audit a trainer, in ascending order.
func (r *Training) Panel(trainer dao.Address) (panel []dao.Address) {
	for _, a := range r.Staked {
		if a.Address() != trainer {
			panel = append(panel, a.Address())
		}
	}
	return panel
}

// CommitWork names the panel of a seat and sends its trainer's commitment. It
// returns the work.
func (c *Chain) CommitWork(t testing.TB, r *Training, seat int, terms chain.WorkTerms, commitment dao.Hash) dao.Hash {
	t.Helper()
	cc, trainer := c.Contracts, r.Trainers[seat]
	c.Do(t, r.Coordinator)(cc.PackSetPanel(r.ID, r.Attempt, terms.DatasetID, trainer.Address(), r.Panel(trainer.Address())))
	c.Do(t, trainer)(cc.PackCommitWork(terms, commitment))
	work, err := cc.WorkContext(t.Context(), terms, trainer.Address())
	if err != nil {
		t.Fatal(err)
	}
	return work
}

// Draw waits for the beacon of a piece of work and records it. It returns the
// beacon.
func (c *Chain) Draw(t testing.TB, r *Training, work dao.Hash) dao.Hash {
	t.Helper()
	w, err := c.Contracts.Work(t.Context(), work)
	if err != nil {
		t.Fatal(err)
	}
	for c.block(t) <= w.BeaconBlock {
		c.Advance(t, time.Second)
	}
	header, beacon, err := c.Client.Header(t.Context(), w.BeaconBlock)
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackRecordBeacon(work, header, r.Panel(w.Trainer)))
	return beacon
}

func (c *Chain) block(t testing.TB) uint64 {
	t.Helper()
	h, err := c.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return h.Number
}

// Rule ends a dispute by the first threshold custodians, who say which leaf is
// right at the contested step.
func (c *Chain) Rule(t testing.TB, dispute, rightLeaf dao.Hash) *chain.Receipt {
	t.Helper()
	d, err := c.Contracts.Dispute(t.Context(), dispute)
	if err != nil {
		t.Fatal(err)
	}
	m := &typed.Ruling{DisputeID: dispute, Low: d.Low, High: d.High, LowLeaf: d.LowLeaf, HighLeaf: d.HighLeaf, RightLeaf: rightLeaf}
	var indexes []uint8
	var sigs [][]byte
	for i, k := range c.Custodians[:c.Threshold] {
		indexes = append(indexes, uint8(i))
		sigs = append(sigs, c.sign(t, k, c.DisputesDomain(), m))
	}
	return c.Do(t, c.Voter)(c.Contracts.PackRule(dispute, rightLeaf, indexes, sigs))
}

// DisputesDomain is the EIP-712 domain of rulings.
func (c *Chain) DisputesDomain() typed.Domain {
	return typed.DisputesDomain(ChainID, c.Addresses.Disputes)
}
