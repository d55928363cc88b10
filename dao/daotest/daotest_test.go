package daotest_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
)

// TestRun takes one run from registration to the last claim, with a relayed
// open, a reassignment, a partial cost and a double claim.
func TestRun(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t)
	cc := c.Contracts
	builder, coordinator := c.Account(t, "builder"), c.Account(t, "coordinator")

	var owners []*daotest.Account
	for i := range 3 {
		owners = append(owners, c.Account(t, fmt.Sprint("owner", i)))
	}
	ids := c.List(t, 100, owners...)
	validation := c.Register(t, builder, 40)
	c.Acknowledge(t, validation)
	var trainers []*daotest.Account
	for i := range 5 {
		trainers = append(trainers, c.Account(t, fmt.Sprint("trainer", i)))
		c.Stake(t, trainers[i])
	}
	if active, err := cc.Trainers(ctx); err != nil || len(active) != 5 || !active[0].Active {
		t.Fatalf("trainers: %v, %v", active, err)
	}

	o := c.Order(t, builder.Address(), coordinator.Address(), ids, validation)
	if err := o.Validate(); err != nil {
		t.Fatal(err)
	}
	id := typed.OrderHash(c.EscrowDomain(), o)
	if onChain, err := cc.HashOrder(ctx, o); err != nil || onChain != id {
		t.Fatalf("order hash on chain %s, ours %s: %v", onChain, id, err)
	}
	if _, err := cc.Run(ctx, id); !errors.Is(err, chain.ErrUnknownRun) {
		t.Fatalf("unopened run: %v", err)
	}
	sig, before := c.Authorize(t, builder, o)
	c.Do(t, c.Voter)(cc.PackOpen(o, 0, before, sig))
	wantState(t, c, id, chain.RunFunded)
	if next, _ := cc.NextDeadline(ctx); next != o.Deadlines.AssignBy+1 {
		t.Errorf("next deadline %d, want %d", next, o.Deadlines.AssignBy+1)
	}
	wantRevert(t, c.Try(t, c.Voter), "RunExists")(cc.PackOpen(o, 0, before, sig))

	var seats []dao.Seat
	for i, d := range ids {
		seats = append(seats, dao.Seat{DatasetID: d, Version: 1, Trainer: trainers[i].Address()})
	}
	evaluator := trainers[3]
	beacons := map[dao.Hash]bool{{}: true}
	for attempt := uint32(1); attempt <= 2; attempt++ {
		root := dao.Keccak256([]byte{byte(attempt)})
		c.Do(t, coordinator)(cc.PackAssign(id, seats, evaluator.Address(), root, c.SeedAcks(t, id, attempt, root)))
		wantState(t, c, id, chain.RunAssigned)
		// Nobody knows the beacon before the seeds root is on chain.
		if b, err := cc.Beacon(ctx, id, attempt); err != nil || !b.IsZero() {
			t.Fatalf("beacon before the draw: %s, %v", b, err)
		}
		c.Do(t, c.Voter)(cc.PackDrawRecomputer(id))
		b, err := cc.Beacon(ctx, id, attempt)
		if err != nil || beacons[b] {
			t.Fatalf("beacon of attempt %d: %s, %v", attempt, b, err)
		}
		beacons[b] = true
		if again, err := cc.Beacon(ctx, id, attempt); err != nil || again != b {
			t.Fatalf("the beacon changed: %s, then %s, %v", b, again, err)
		}
		if old, err := cc.Beacon(ctx, id, attempt-1); err != nil || !old.IsZero() {
			t.Fatalf("beacon of an attempt that is over: %s, %v", old, err)
		}
	}
	r := wantState(t, c, id, chain.RunAssigned)
	if r.Attempt != 2 || r.Recomputer != trainers[4].Address() || r.LastRound != -1 {
		t.Fatalf("after the second assignment: %+v", r)
	}
	if got, err := cc.Seats(ctx, id); err != nil || len(got) != 3 || got[2] != seats[2] {
		t.Fatalf("seats %v, %v", got, err)
	}
	for _, holder := range []*daotest.Account{trainers[3], trainers[4]} {
		c.Do(t, holder)(cc.PackRegisterRecipient(id, 2, validation, 1, dao.Keccak256([]byte("age"))))
	}
	if h, err := cc.Recipient(ctx, id, 2, validation, 1, trainers[4].Address()); err != nil || h.IsZero() {
		t.Fatalf("recipient %s, %v", h, err)
	}
	wantRevert(t, c.Try(t, trainers[1]), "NotHolder")(cc.PackRegisterRecipient(id, 2, ids[0], 1, dao.Keccak256()))
	for round := range uint32(3) {
		h := dao.Keccak256([]byte{byte(round)})
		c.Do(t, coordinator)(cc.PackCommitCohort(id, 2, round, h, h, h))
	}
	if co, err := cc.Cohort(ctx, id, 2, 1); err != nil || co.Cohort != dao.Keccak256([]byte{1}) || co.Time == 0 {
		t.Fatalf("cohort %+v, %v", co, err)
	}

	total := o.Prices.MaxTotalWei.Sub(dao.WeiOf(7))
	payouts := []dao.Payout{
		{Index: 0, Account: owners[0].Address(), AmountWei: total.Sub(dao.WeiOf(3)), Kind: dao.PayoutGuaranteed},
		{Index: 1, Account: trainers[0].Address(), AmountWei: dao.WeiOf(3), Kind: dao.PayoutCompute},
	}
	tree, err := dao.PayoutTree(c.Addresses.Escrow, daotest.ChainID, id, payouts)
	if err != nil {
		t.Fatal(err)
	}
	if leaf, err := cc.PayoutLeaf(ctx, id, payouts[1]); err != nil || leaf != dao.PayoutLeaf(c.Addresses.Escrow, daotest.ChainID, id, payouts[1]) {
		t.Fatalf("payout leaf %s, %v", leaf, err)
	}
	res := &dao.Result{
		RunID: id, Attempt: 2, Epoch: 1, RoundsCompleted: 2, AggregateHash: dao.Keccak256([]byte("a")),
		ModelHash: dao.Keccak256([]byte("m")), SealedModelCID: "bafy", ScoresRoot: dao.Keccak256([]byte("s")),
		ReceiptsRoot: dao.Keccak256([]byte("r")), PayoutsRoot: tree.Root(), TotalWei: total,
	}
	if h, err := cc.HashResult(ctx, res); err != nil || h != typed.Digest(c.EscrowDomain(), (*typed.Result)(res)) {
		t.Fatalf("result hash %s, %v", h, err)
	}
	indexes, sigs := c.Attest(t, res)
	altered := *res
	altered.PayoutsRoot = dao.Keccak256()
	wantRevert(t, c.Try(t, c.Voter), "BadResultSignature")(cc.PackPropose(&altered, indexes, sigs))
	c.Do(t, c.Voter)(cc.PackPropose(res, indexes, sigs))
	// A Wei holds a pointer, so the text is compared.
	if r := wantState(t, c, id, chain.RunProposed); fmt.Sprint(r.Result) != fmt.Sprint(*res) {
		t.Fatalf("result on chain\n%v\nwant\n%v", r.Result, *res)
	}
	c.Advance(t, 3*time.Second)
	c.Do(t, c.Voter)(cc.PackSettle(id))
	wantState(t, c, id, chain.RunSettled)

	var claims []chain.PayoutClaim
	for i, p := range payouts {
		proof, err := tree.Proof(i)
		if err != nil {
			t.Fatal(err)
		}
		claims = append(claims, chain.PayoutClaim{RunID: id, Payout: p, Proof: proof})
	}
	if _, why, err := cc.DueVotes(ctx, claims[0]); err != nil || why != chain.DueNotPaid {
		t.Errorf("votes of a payout that was not claimed: %s, %v", why, err)
	}
	c.Do(t, c.Voter)(cc.PackClaim(claims[0]))
	wantRevert(t, c.Try(t, c.Voter), "AlreadyClaimed")(cc.PackClaim(claims[0]))
	early, err := cc.VotesAt(ctx, owners[0].Address(), c.Now(t)-1)
	if err != nil || !early.IsZero() {
		t.Errorf("votes before: %s, %v", early, err)
	}
	c.Do(t, c.Voter)(cc.PackClaimAndMint(claims))
	if _, why, err := cc.DueVotes(ctx, claims[1]); err != nil || why != chain.DueAlreadyMinted {
		t.Errorf("votes of a payout that minted: %s, %v", why, err)
	}
	// Owner 0 earned total - 3; the rate is 2 votes a credit, the cap above it.
	earned := payouts[0].AmountWei.Add(payouts[0].AmountWei)
	if v, err := cc.Votes(ctx, owners[0].Address()); err != nil || v.Cmp(earned) != 0 {
		t.Errorf("votes of the contributor %s, want %s: %v", v, earned, err)
	}
	if m, err := cc.VoteMinting(ctx); err != nil || m.Minted.Cmp(earned.Add(dao.WeiOf(6))) != 0 || m.EpochSeconds == 0 {
		t.Errorf("minted %+v, %v", m, err)
	}
	b, err := cc.Books(ctx, id)
	if err != nil || !b.Balanced() || !b.Claimable.IsZero() || !b.Held.IsZero() || b.Refunded.String() != "7" || b.Paid.Cmp(total) != 0 {
		t.Fatalf("books %+v, %v", b, err)
	}
	if left, err := cc.CreditBalance(ctx, c.Addresses.Escrow); err != nil || !left.IsZero() {
		t.Fatalf("escrow still holds %s, %v", left, err)
	}
	if tr, err := cc.Trainer(ctx, trainers[0].Address()); err != nil || tr.Locks != 0 {
		t.Fatalf("trainer after the run %+v, %v", tr, err)
	}
	if next, err := cc.NextDeadline(ctx); err != nil || next != 0 {
		t.Fatalf("next deadline %d, %v", next, err)
	}
}

// TestDigests compares every digest of dao/typed with the contracts'.
func TestDigests(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t)
	cc := c.Contracts
	reg := dao.Registration{
		Creator: dao.Address{1}, Salt: dao.Hash{2}, ManifestCID: "m", DataCID: "d", EnvelopeCID: "e", DataRoot: dao.Hash{3},
		Rows: 4, PolicyHash: dao.Hash{5}, Epoch: 6, PriceFloorWei: dao.WeiOf(7), Nonce: 8, Deadline: 9,
	}
	rev := dao.Revocation{DatasetID: dao.Hash{1}, Nonce: 2, Deadline: 3}
	ack := dao.DatasetAck{DatasetID: dao.Hash{1}, Version: 2, EnvelopeCID: "e", Epoch: 3, Custodian: dao.Address{4}}
	seed := dao.SeedAck{RunID: dao.Hash{1}, Attempt: 2, Epoch: 3, SeedsRoot: dao.Hash{4}, Custodian: dao.Address{5}}
	order := dao.Order{Datasets: []dao.DatasetUse{{DatasetID: dao.Hash{9}, Weight: 1}, {Rows: 8, PriceWei: dao.WeiOf(3)}}, Salt: dao.Hash{7}}
	order.Validation.CID, order.Training.HEParams, order.Privacy.Colluders = "cid", 3, 9
	res := dao.Result{RunID: dao.Hash{1}, Attempt: 2, SealedModelCID: "s", TotalWei: dao.WeiOf(5)}
	must := func(h dao.Hash, err error) dao.Hash {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	for _, d := range []struct {
		name   string
		ours   dao.Hash
		theirs dao.Hash
	}{
		{"registration", typed.Digest(c.RegistryDomain(), (*typed.Registration)(&reg)), must(cc.HashRegistration(ctx, &reg))},
		{"revocation", typed.Digest(c.RegistryDomain(), (*typed.Revocation)(&rev)), must(cc.HashRevocation(ctx, rev))},
		{"dataset ack", typed.Digest(c.RegistryDomain(), (*typed.DatasetAck)(&ack)), must(cc.HashDatasetAck(ctx, ack))},
		{"seed ack", typed.Digest(c.EscrowDomain(), (*typed.SeedAck)(&seed)), must(cc.HashSeedAck(ctx, seed))},
		{"order", typed.OrderHash(c.EscrowDomain(), &order), must(cc.HashOrder(ctx, &order))},
		{"result", typed.Digest(c.EscrowDomain(), (*typed.Result)(&res)), must(cc.HashResult(ctx, &res))},
	} {
		if d.ours != d.theirs {
			t.Errorf("%s: ours %s, the contract's %s", d.name, d.ours, d.theirs)
		}
	}
}

// TestDeployedRights checks that the DAO owns everything, that the deployer
// can do nothing more, and that deploying again changes nothing.
func TestDeployedRights(t *testing.T) {
	ctx := t.Context()
	var cfg daotest.Config
	c := daotest.Start(t, func(d *daotest.Config) { cfg = *d })
	deployer := c.Account(t, "deployer")
	before, err := c.Client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	again, err := chain.Deploy(ctx, deployer.Sender, c.Client, cfg)
	if err != nil || again != c.Addresses {
		t.Fatalf("second deployment %+v, %v; first %+v", again, err, c.Addresses)
	}
	if after, _ := c.Client.Head(ctx); after.Number != before.Number {
		t.Errorf("the second deployment sealed %d blocks", after.Number-before.Number)
	}
	cc := c.Contracts
	wantRevert(t, c.Try(t, deployer), "OwnableUnauthorizedAccount")(cc.PackAdmitOwner(deployer.Address()))
	wantRevert(t, c.Try(t, deployer), "NotMinter")(cc.PackMint(deployer.Address(), dao.WeiOf(1)))
	wantRevert(t, c.Try(t, deployer), "OwnableUnauthorizedAccount")(cc.PackSetParameters(cfg.Prices))
	wantRevert(t, c.Try(t, deployer), "OwnableUnauthorizedAccount")(cc.PackSetMinStake(dao.WeiOf(1)))
	wantRevert(t, c.Try(t, deployer), "OwnableUnauthorizedAccount")(cc.PackSetChallengeWindow(1))
	wantRevert(t, c.Try(t, deployer), "OwnableUnauthorizedAccount")(cc.PackSetCommittee(cfg.Custodians, cfg.SealingKeys, 2))

	if epoch, err := cc.CurrentEpoch(ctx); err != nil || epoch != 1 {
		t.Fatalf("epoch %d, %v", epoch, err)
	}
	if com, err := cc.Committee(ctx, 1); err != nil || len(com.Members) != 5 || com.Threshold != 3 || com.SealingKeys[4] != cfg.SealingKeys[4] {
		t.Fatalf("committee %+v, %v", com, err)
	}
	if _, err := cc.Committee(ctx, 2); !errors.Is(err, chain.ErrUnknownEpoch) {
		t.Errorf("epoch 2: %v", err)
	}
	if _, err := cc.Dataset(ctx, dao.Hash{1}); !errors.Is(err, chain.ErrUnknownDataset) {
		t.Errorf("unknown dataset: %v", err)
	}
	if _, err := cc.Quote(ctx, []dao.DatasetID{{1}}, dao.TierLocal, 1, 1); !errors.Is(err, chain.ErrUnknownDataset) {
		t.Errorf("quote of an unknown dataset: %v", err)
	}
	if _, err := cc.Proposal(ctx, big.NewInt(5)); !errors.Is(err, chain.ErrUnknownProposal) {
		t.Errorf("unknown proposal: %v", err)
	}
	if _, err := chain.NewContracts(c.Client, chain.Addresses{}).CurrentEpoch(ctx); !errors.Is(err, chain.ErrNoContract) {
		t.Errorf("no contract: %v", err)
	}
	bad := cfg
	bad.Threshold = 5
	if _, err := chain.Deploy(ctx, deployer.Sender, c.Client, bad); !errors.Is(err, chain.ErrBadDeployment) {
		t.Errorf("threshold 5 of 5: %v", err)
	}
}

// TestGovernance takes a vote by signature and a delegation by signature
// through the DAO, and reads a past state.
func TestGovernance(t *testing.T) {
	ctx := t.Context()
	c := daotest.Start(t)
	cc := c.Contracts
	member := c.Account(t, "member")
	c.Do(t, c.Voter)(cc.PackTransferVotes(member.Address(), daotest.Ether(100_000)))
	nonce, err := cc.TokenNonce(ctx, member.Address())
	if err != nil {
		t.Fatal(err)
	}
	expiry := c.Now(t) + 600
	sig, err := typed.Sign(member, typed.TokenDomain("Sahm", daotest.ChainID, c.Addresses.Token),
		&typed.Delegation{Delegatee: member.Address(), Nonce: nonce, Expiry: expiry})
	if err != nil {
		t.Fatal(err)
	}
	to, data, err := cc.PackDelegateBySig(member.Address(), nonce, expiry, sig)
	if err != nil {
		t.Fatal(err)
	}
	past, err := c.Client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(to, data)
	if d, err := cc.Delegate(ctx, member.Address()); err != nil || d != member.Address() {
		t.Fatalf("delegate %s, %v", d, err)
	}
	if v, err := cc.Votes(ctx, member.Address()); err != nil || v.Cmp(daotest.Ether(100_000)) != 0 {
		t.Fatalf("votes %s, %v", v, err)
	}
	if v, err := cc.AtHash(past.Hash).Votes(ctx, member.Address()); err != nil || !v.IsZero() {
		t.Fatalf("votes before the delegation %s, %v", v, err)
	}
	if v, err := cc.AtBlock(past.Number).Votes(ctx, member.Address()); err != nil || !v.IsZero() {
		t.Fatalf("votes before the delegation %s, %v", v, err)
	}

	actions := []chain.Action{daotest.Act(cc.PackAdmitOwner(member.Address()))}
	const description = "admit the member"
	id := chain.ProposalID(actions, description)
	c.Do(t, member)(cc.PackGovernorPropose(actions, description))
	p, err := cc.Proposal(ctx, id)
	if err != nil || p.Proposer != member.Address() || p.State != chain.ProposalPending {
		t.Fatalf("proposal %+v, %v", p, err)
	}
	c.Advance(t, 2*time.Second)
	ballot, err := typed.Sign(member, typed.Domain{Name: "Sahm Governor", ChainID: daotest.ChainID, Contract: c.Addresses.Governor},
		&typed.Ballot{ProposalID: id, Support: chain.VoteFor, Voter: member.Address()})
	if err != nil {
		t.Fatal(err)
	}
	c.Do(t, c.Voter)(cc.PackCastVoteBySig(id, chain.VoteFor, member.Address(), ballot))
	if voted, err := cc.HasVoted(ctx, id, member.Address()); err != nil || !voted {
		t.Fatalf("voted %v, %v", voted, err)
	}
	c.Advance(t, 6*time.Second)
	if p, err = cc.Proposal(ctx, id); err != nil || p.State != chain.ProposalSucceeded || p.ForVotes.Cmp(daotest.Ether(100_000)) != 0 {
		t.Fatalf("proposal %+v, %v", p, err)
	}
	c.Do(t, member)(cc.PackQueue(actions, description))
	c.Advance(t, 2*time.Second)
	c.Do(t, member)(cc.PackExecute(actions, description))
	if ok, err := cc.Admitted(ctx, member.Address()); err != nil || !ok {
		t.Fatalf("admitted %v, %v", ok, err)
	}
}

func wantState(t *testing.T, c *daotest.Chain, id dao.RunID, want chain.RunState) chain.Run {
	t.Helper()
	r, err := c.Contracts.Run(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if r.State != want {
		t.Fatalf("run is %s, want %s", r.State, want)
	}
	return r
}

func wantRevert(t *testing.T, try func(dao.Address, []byte) error, name string) func(dao.Address, []byte) {
	return func(to dao.Address, data []byte) {
		t.Helper()
		err := try(to, data)
		var re *chain.RevertError
		if !errors.As(err, &re) || re.Name != name {
			t.Fatalf("got %v, want %s", err, name)
		}
	}
}
