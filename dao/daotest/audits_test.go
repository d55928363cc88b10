package daotest_test

import (
	"fmt"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/dao/typed"
	"sahm/trainer/verify"
)

// auditedSteps in segments of auditedSegment, over two rounds.
const (
	auditedSteps   = 50
	auditedSegment = 25
	never          = auditedSteps + 1
)

// seatWork is the work of the first seat as a trainer does it that goes wrong
// in its second round at a step; the states are made up.
type seatWork struct {
	context verify.Context
	wrong   uint32
}

func (w seatWork) leaf(round, step uint32) verify.Leaf {
	word := func(name string) dao.Hash { return dao.Keccak256([]byte(fmt.Sprint(name, " ", round, " ", step))) }
	l := verify.Leaf{Round: round, Step: step, Params: word("right"), Slots: word("slots")}
	if round == 2 && step >= w.wrong {
		l.Params = word("wrong")
	}
	if step > 0 {
		l.Batch, l.Loss, l.Trace = word("batch"), step, word("trace")
	}
	return l
}

func (w seatWork) hash(step uint32) dao.Hash { return w.leaf(2, step).Hash(w.context.Hash()) }

func (w seatWork) commitment(t *testing.T) *verify.Commitment {
	t.Helper()
	var leaves []verify.Leaf
	for round := uint32(1); round <= 2; round++ {
		for step := uint32(0); step <= auditedSteps; step += auditedSegment {
			leaves = append(leaves, w.leaf(round, step))
		}
	}
	c, err := verify.NewCommitment(w.context, leaves)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func hashes(c *verify.Commitment) (out []dao.Hash) {
	context := c.Context.Hash()
	for _, l := range c.Leaves {
		out = append(out, l.Hash(context))
	}
	return out
}

func proven(c *verify.Commitment, i uint32) (verify.Proven, chain.ProvenLeaf) {
	p := verify.Proven{Index: i, Leaf: c.Leaves[i], Proof: c.Proof(i)}
	return p, chain.ProvenLeaf{Index: i, Leaf: p.Leaf.Hash(c.Context.Hash()), Proof: p.Proof}
}

// court is a dispute on chain beside the same search in Go.
type court struct {
	t      *testing.T
	c      *daotest.Chain
	run    *daotest.Training
	id     dao.Hash
	search verify.Search
}

// same: the contract stands where the search in Go stands.
func (s *court) same() chain.Dispute {
	s.t.Helper()
	d, err := s.c.Contracts.Dispute(s.t.Context(), s.id)
	if err != nil {
		s.t.Fatal(err)
	}
	if uint8(d.Stage) != uint8(s.search.Stage) || d.High != s.search.High.Step || d.HighLeaf != s.search.High.Hash ||
		d.High > 0 && (d.Low != s.search.Low.Step || d.LowLeaf != s.search.Low.Hash) {
		s.t.Fatalf("on chain %+v, in Go %+v", d, s.search)
	}
	return d
}

// must adopts a move that Go allows.
func (s *court) must(next verify.Search, err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	s.search = next
}

// TestDispute plays audits and disputes to their ends on a chain: commitment,
// beacon, auditors, reveals, challenge, search, ruling, money. What the
// contracts compute is what trainer/verify computes.
func TestDispute(t *testing.T) {
	for _, wrong := range []uint32{37, never} {
		t.Run(fmt.Sprintf("wrong from step %d", wrong), func(t *testing.T) { playDispute(t, wrong) })
	}
}

func playDispute(t *testing.T, wrong uint32) {
	const seat = 0
	c := daotest.Start(t)
	run := c.Train(t, 2)
	ctx, cc := t.Context(), c.Contracts
	trainer := run.Trainers[seat]
	terms := chain.WorkTerms{
		RunID: run.ID, Attempt: 1, DatasetID: run.Order.Datasets[seat].DatasetID, Version: 1, SpecHash: run.Order.Training.SpecHash,
		ClassHash: verify.ClassHash("class"), LocalSteps: auditedSteps, SegmentSteps: auditedSegment, Rounds: 2,
	}
	work := seatWork{wrong: wrong, context: verify.Context{
		ChainID: daotest.ChainID, Escrow: c.Addresses.Escrow, RunID: run.ID, Attempt: 1, DatasetID: terms.DatasetID, Version: 1,
		Trainer: trainer.Address(), SpecHash: terms.SpecHash, ClassHash: terms.ClassHash, LocalSteps: auditedSteps, SegmentSteps: auditedSegment,
	}}
	right := seatWork{context: work.context, wrong: never}
	mine, salt := work.commitment(t), dao.Keccak256([]byte("salt"))
	id := c.CommitWork(t, run, seat, terms, verify.Commit(mine.Revealed().Root(), salt, trainer.Address()))
	if id != work.context.Hash() {
		t.Fatalf("context on chain %s, in Go %s", id, work.context.Hash())
	}
	if got, err := cc.WorkOfSeat(ctx, run.ID, 1, terms.DatasetID, trainer.Address()); err != nil || got != id {
		t.Fatalf("work of the seat %s, %v", got, err)
	}

	// The draw, and auditors who find the right leaves.
	beacon := c.Draw(t, run, id)
	w, err := cc.Work(ctx, id)
	if err != nil || w.State != chain.WorkDrawn || w.Beacon != beacon {
		t.Fatalf("%+v, %v", w, err)
	}
	theirs := right.commitment(t)
	for j := range w.Draws {
		a, err := cc.Audit(ctx, id, j)
		auditor, ok := work.context.DrawnAuditor(beacon, uint32(j), run.Panel(trainer.Address()))
		if leaf := mine.Revealed().DrawnLeaf(beacon, uint32(j)); err != nil || !ok || a.Auditor != auditor || a.Leaf != leaf {
			t.Fatalf("draw %d is %+v, in Go %s at leaf %d: %v", j, a, auditor, leaf, err)
		}
		h := hashes(theirs)
		root := verify.AuditRoot(id, a.Leaf, h[a.Leaf-1], h[a.Leaf])
		who := run.Account(auditor)
		c.Do(t, who)(cc.PackRegisterAuditRecipient(id, j, dao.Keccak256([]byte("age"))))
		c.Do(t, who)(cc.PackCommitAudit(id, j, verify.Commit(root, salt, auditor)))
	}
	c.Do(t, trainer)(cc.PackRevealWork(id, salt, hashes(mine)))
	if w, err = cc.Work(ctx, id); err != nil || w.Root != mine.Revealed().Root() {
		t.Fatalf("root on chain %s, in Go %s: %v", w.Root, mine.Revealed().Root(), err)
	}
	if got, err := cc.RevealedLeaves(ctx, id); err != nil || fmt.Sprint(got) != fmt.Sprint(hashes(mine)) {
		t.Fatalf("revealed leaves: %v", err)
	}
	for j := range w.Draws {
		a, err := cc.Audit(ctx, id, j)
		if err != nil {
			t.Fatal(err)
		}
		h := hashes(theirs)
		c.Do(t, run.Account(a.Auditor))(cc.PackRevealAudit(id, j, verify.AuditRoot(id, a.Leaf, h[a.Leaf-1], h[a.Leaf]), salt))
		want := chain.AuditPassed
		if m := hashes(mine); m[a.Leaf-1] != h[a.Leaf-1] || m[a.Leaf] != h[a.Leaf] {
			want = chain.AuditDiffers
		}
		if a, err = cc.Audit(ctx, id, j); err != nil || a.State != want {
			t.Fatalf("audit %+v, want state %d: %v", a, want, err)
		}
	}

	// The challenge of the last segment, and the search.
	challenger := run.Trainers[2]
	low, lowOnChain := proven(mine, 4)
	high, highOnChain := proven(mine, 5)
	before := balances(t, c, trainer, challenger)
	c.Do(t, challenger)(cc.PackChallenge(id, lowOnChain, highOnChain))
	s := &court{t: t, c: c, run: run}
	if s.id, err = cc.DisputeID(ctx, id, challenger.Address()); err != nil {
		t.Fatal(err)
	}
	p, err := cc.DisputeParameters(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var referees []dao.Address
	for _, k := range c.Custodians {
		referees = append(referees, k.Address())
	}
	rules := verify.Rules{Arity: chain.SplitArity, TrainerClock: uint64(p.ClockSeconds), RivalClock: uint64(p.ClockSeconds),
		RulingSeconds: uint64(p.RulingSeconds), Rulings: c.Threshold}
	s.must(verify.Challenge(rules, mine.Revealed(), challenger.Address(), referees, low, high, 0))
	for s.same().Stage == chain.StageSplit {
		var posted []dao.Hash
		var points []verify.Point
		d := s.same()
		if fmt.Sprint(chain.SplitSteps(d.Low, d.High)) != fmt.Sprint(s.search.SplitSteps()) {
			t.Fatalf("steps %v, in Go %v", chain.SplitSteps(d.Low, d.High), s.search.SplitSteps())
		}
		for _, step := range s.search.SplitSteps() {
			posted = append(posted, work.hash(step))
			points = append(points, verify.Point{Step: step, Hash: right.hash(step)})
		}
		c.Do(t, trainer)(cc.PackSplit(s.id, posted))
		s.must(s.search.Split(trainer.Address(), posted, 0))
		first := s.search.FirstWrong(points)
		c.Do(t, challenger)(cc.PackPick(s.id, posted, first))
		s.must(s.search.Pick(challenger.Address(), first, 0))
	}
	d := s.same()
	if wrong <= auditedSteps && d.High != wrong {
		t.Fatalf("the search led to step %d, not %d", d.High, wrong)
	}
	opened := work.leaf(2, d.Low)
	c.Do(t, trainer)(cc.PackOpenStep(s.id, chain.StepState{Round: 2, Params: opened.Params, Slots: opened.Slots, Batch: opened.Batch, Loss: opened.Loss, Trace: opened.Trace}))
	s.must(s.search.Open(trainer.Address(), opened, 0))
	s.same()

	// The ruling, and who has what afterwards.
	ruling := right.hash(d.High)
	if h, err := cc.HashRuling(ctx, s.id, ruling); err != nil || h != typed.Digest(c.DisputesDomain(), &typed.Ruling{
		DisputeID: s.id, Low: d.Low, High: d.High, LowLeaf: d.LowLeaf, HighLeaf: d.HighLeaf, RightLeaf: ruling}) {
		t.Fatalf("digest of the ruling: %s, %v", h, err)
	}
	c.Rule(t, s.id, ruling)
	for _, k := range referees[:c.Threshold] {
		s.must(s.search.Rule(k, ruling, 0))
	}
	d = s.same()
	reward := p.BondWei.MulDiv(dao.WeiOf(int64(p.RewardBps)), dao.WeiOf(10_000))
	after := balances(t, c, trainer, challenger)
	winner, loser := 0, 1
	if wrong <= auditedSteps {
		winner, loser = 1, 0
	}
	if got := after[winner].Sub(before[winner]); got.Cmp(reward) != 0 {
		t.Errorf("the winner got %s wei, want %s", got, reward)
	}
	// A trainer's bond comes out of its stake.
	beside, ofStake := p.BondWei, p.SlashWei
	if loser == 0 {
		beside, ofStake = dao.Wei{}, p.SlashWei.Add(p.BondWei)
	}
	if got := before[loser].Sub(after[loser]); got.Cmp(beside) != 0 {
		t.Errorf("the loser lost %s wei beside its stake, want %s", got, beside)
	}
	stake, err := cc.MinStake(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for i, who := range []*daotest.Account{trainer, challenger} {
		want := stake
		if i == loser {
			want = stake.Sub(ofStake)
		}
		if got, err := cc.Trainer(ctx, who.Address()); err != nil || got.StakeWei.Cmp(want) != 0 || got.Active == (i == loser) {
			t.Errorf("stake of party %d: %+v, want %s: %v", i, got, want, err)
		}
	}
	if n, err := cc.Convictions(ctx, id); err != nil || n != uint64(winner) {
		t.Errorf("%d convictions, %v", n, err)
	}

	// What is left over ends by anybody's call.
	if err := c.Try(t, c.Voter)(cc.PackCloseWork(id)); err == nil {
		t.Error("work was closed in time for challenges")
	}
	c.Advance(t, time.Duration(w.Until-c.Now(t)+1)*time.Second)
	c.Do(t, c.Voter)(cc.PackCloseWork(id))
	if w, err = cc.Work(ctx, id); err != nil || w.State != chain.WorkClosed || w.Outcome != chain.OutcomeAudited {
		t.Errorf("closed work: %+v, %v", w, err)
	}
}

func balances(t *testing.T, c *daotest.Chain, who ...*daotest.Account) (out []dao.Wei) {
	t.Helper()
	for _, a := range who {
		v, err := c.Contracts.CreditBalance(t.Context(), a.Address())
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}
