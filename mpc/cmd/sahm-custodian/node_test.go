package main

import (
	"fmt"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/mpc/custodian"
)

// TestNode reads real contracts as a custodian sees them: at one block, with
// zero values for what does not exist.
func TestNode(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t)
	client, err := chain.Dial(ctx, c.Endpoint)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	n := &node{client: client, contracts: chain.NewContracts(client, c.Addresses)}
	head := func() custodian.Head {
		t.Helper()
		h, err := n.Head(ctx)
		if err != nil || h.Number == 0 || h.Hash.IsZero() || h.Time == 0 {
			t.Fatalf("%+v, %v", h, err)
		}
		return h
	}
	none := head()
	if r, err := n.Run(ctx, dao.RunID{1}, none); err != nil || r.State != custodian.RunNone {
		t.Errorf("unknown run: %+v, %v", r, err)
	}
	if d, err := n.Dataset(ctx, dao.DatasetID{1}, 1, none); err != nil || d.Status != dao.DatasetNone {
		t.Errorf("unknown dataset: %+v, %v", d, err)
	}
	if k, err := n.Committee(ctx, 9, none); err != nil || k.Validate() == nil {
		t.Errorf("unknown epoch: %+v, %v", k, err)
	}
	k, err := n.Committee(ctx, 1, none)
	if err != nil || k.M != 5 || k.T != c.Threshold || k.Index(c.Custodians[3].Address()) != 3 {
		t.Errorf("committee: %+v, %v", k, err)
	}
	if a, err := n.Treasury(ctx, none); err != nil || a != c.Addresses.Timelock {
		t.Errorf("treasury: %s, %v", a, err)
	}

	builder, coordinator := c.Account(t, "builder"), c.Account(t, "coordinator")
	var owners, trainers []*daotest.Account
	for i := range 3 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	ids := c.List(t, 100, owners...)
	validation := c.Register(t, builder, 40)
	c.Acknowledge(t, validation)
	for i := range 5 {
		trainers = append(trainers, c.Account(t, fmt.Sprint("trainer", i)))
		c.Stake(t, trainers[i])
	}
	o := c.Order(t, builder.Address(), coordinator.Address(), ids, validation)
	id := typed.OrderHash(c.EscrowDomain(), o)
	sig, before := c.Authorize(t, builder, o)
	c.Do(t, c.Voter)(c.Contracts.PackOpen(o, 0, before, sig))
	funded := head()
	if d, err := n.Dataset(ctx, ids[1], 2, funded); err != nil || d.Version != 0 || d.Present != 1 {
		t.Errorf("a version that does not exist: %+v, %v", d, err)
	}
	if d, err := n.Dataset(ctx, ids[1], 1, funded); err != nil || d.Status != dao.DatasetListed || d.Creator != owners[1].Address() || d.Version != 1 || d.Epoch != 1 || d.EnvelopeCID == "" || d.DataCID == "" || d.Rows != 100 || d.Present != 1 {
		t.Errorf("dataset: %+v, %v", d, err)
	}
	if v, err := n.Trainer(ctx, trainers[0].Address(), funded); err != nil || !v.Active || v.StakeWei.IsZero() {
		t.Errorf("trainer: %+v, %v", v, err)
	}
	if v, err := n.Trainer(ctx, builder.Address(), funded); err != nil || v.Active {
		t.Errorf("stranger: %+v, %v", v, err)
	}
	r, err := n.Run(ctx, id, funded)
	want := custodian.Run{State: custodian.RunFunded, Builder: builder.Address(), Coordinator: coordinator.Address(), Epoch: 1}
	if err != nil || r.State != want.State || r.Attempt != 0 || r.Builder != want.Builder || r.Coordinator != want.Coordinator || r.Epoch != 1 || r.Seats != nil {
		t.Errorf("funded: %+v, %v", r, err)
	}

	var seats []dao.Seat
	for i, d := range ids {
		seats = append(seats, dao.Seat{DatasetID: d, Version: 1, Trainer: trainers[i].Address()})
	}
	root := dao.Keccak256([]byte("seeds"))
	c.Do(t, coordinator)(c.Contracts.PackAssign(id, seats, trainers[3].Address(), root, c.SeedAcks(t, id, 1, root)))
	c.Do(t, c.Voter)(c.Contracts.PackDrawRecomputer(id))
	c.Do(t, trainers[3])(c.Contracts.PackRegisterRecipient(id, 1, validation, 1, dao.Keccak256([]byte("age"))))
	h := dao.Keccak256([]byte("cohort"))
	c.Do(t, coordinator)(c.Contracts.PackCommitCohort(id, 1, 0, h, h, dao.Hash{}))
	now := head()
	r, err = n.Run(ctx, id, now)
	if err != nil || r.State != custodian.RunTraining || r.Attempt != 1 || r.SeedsRoot != root || r.Evaluator != trainers[3].Address() ||
		r.Recomputer != trainers[4].Address() || !slices.Equal(r.Seats, seats) {
		t.Errorf("training: %+v, %v", r, err)
	}
	if v, err := n.RecipientHash(ctx, id, 1, validation, 1, trainers[3].Address(), now); err != nil || v != dao.Keccak256([]byte("age")) {
		t.Errorf("recipient: %s, %v", v, err)
	}
	if v, err := n.Cohort(ctx, id, 1, 0, now); err != nil || v != (custodian.Cohort{Root: h, ModelHash: h}) {
		t.Errorf("cohort: %+v, %v", v, err)
	}
	if v, err := n.Cohort(ctx, id, 1, 1, now); err != nil || v != (custodian.Cohort{}) {
		t.Errorf("no cohort: %+v, %v", v, err)
	}
	// Who is paid, by the second of the opening; a new version does not end a
	// run of the old one.
	payees, err := n.Payees(ctx, id, ids, now)
	if err != nil || !slices.Equal(payees, []dao.Address{owners[0].Address(), owners[1].Address(), owners[2].Address()}) {
		t.Errorf("payees: %v, %v", payees, err)
	}
	nonce, err := c.Contracts.DatasetNonce(ctx, owners[0].Address())
	if err != nil {
		t.Fatal(err)
	}
	v2 := dao.NewVersion{DatasetID: ids[0], Version: 2, ManifestCID: "m2", DataCID: "d2", EnvelopeCID: "e2", DataRoot: dao.Keccak256([]byte("2")), Rows: 7,
		PolicyHash: dao.Keccak256([]byte("policy")), Epoch: 1, Nonce: nonce, Deadline: c.Now(t) + 600}
	signed, err := typed.Sign(owners[0], c.RegistryDomain(), (*typed.NewVersion)(&v2))
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackAddVersion(&v2, signed))
	shares := dao.OpenShares{DatasetID: ids[0], Deadline: c.Now(t) + 600}
	if signed, err = typed.Sign(owners[0], typed.ShareFactoryDomain(daotest.ChainID, c.Addresses.Shares), (*typed.OpenShares)(&shares)); err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(c.Contracts.PackOpenShares(shares, signed))
	now = head()
	if d, err := n.Dataset(ctx, ids[0], 1, now); err != nil || d.Version != 1 || d.Present != 2 || d.EnvelopeCID == "e2" || d.Rows != 100 || d.Status != dao.DatasetProposed {
		t.Errorf("the old version: %+v, %v", d, err)
	}
	if d, err := n.Dataset(ctx, ids[0], 2, now); err != nil || d.Version != 2 || d.EnvelopeCID != "e2" || d.Rows != 7 {
		t.Errorf("the new version: %+v, %v", d, err)
	}
	if later, err := n.Payees(ctx, id, ids, now); err != nil || !slices.Equal(later, payees) {
		t.Errorf("payees after shares were opened: %v, %v", later, err)
	}

	// Settled is where the operator says.
	for depth, want := range map[uint64]uint64{0: now.Number, 1: now.Number - 1, 7: now.Number - 7, now.Number + 5: 0} {
		deep := *n
		deep.confirmations = depth
		if h, err := deep.Finalized(ctx); err != nil || h.Number != want || h.Hash.IsZero() {
			t.Errorf("%d confirmations: block %d, %v", depth, h.Number, err)
		}
	}

	// The past stays as it was.
	if r, err := n.Run(ctx, id, funded); err != nil || r.State != custodian.RunFunded {
		t.Errorf("as it was: %+v, %v", r, err)
	}
}
