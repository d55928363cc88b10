package verifytest_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/trainer/engine"
	"sahm/trainer/verify"
	"sahm/trainer/verify/verifytest"
)

// defence is how a trainer behaves once it is challenged.
type defence int

const (
	truthful    defence = iota // posts what is right as far as it can
	stubborn                   // posts its end everywhere
	withholding                // posts what is right, hands no state over
	silent
)

// seat is one trainer's work on chain.
type seat struct {
	name    string
	cheat   *verifytest.Cheat // nil: honest
	defence defence

	d     *verifytest.Done
	work  dao.Hash
	found map[dao.Address]uint32 // leaves that auditors found wrong
}

// TestCheatersLoseOnChain: the cheating suite before the contracts. Trainers
// commit to work of the real engine, the chain's own beacon draws segments and
// auditors, these replay and commit, and who finds another leaf challenges. Every
// cheat is found and slashed, whatever it answers; honest trainers are accused
// falsely and keep their stake.
func TestCheatersLoseOnChain(t *testing.T) {
	e := verifytest.Engine(t)
	var seats []*seat
	for i, c := range verifytest.Cheats() {
		seats = append(seats, &seat{name: c.Name, cheat: &c, defence: []defence{truthful, stubborn, withholding, silent}[i%4]})
	}
	for i := range 3 {
		seats = append(seats, &seat{name: fmt.Sprint("honest ", i)})
	}
	// Three seats a run: an honest one beside two cheats, then cheats.
	seats = []*seat{seats[0], seats[9], seats[1], seats[2], seats[10], seats[3], seats[4], seats[11], seats[5], seats[6], seats[7], seats[8]}
	for n := 0; n < len(seats); n += 3 {
		t.Run(fmt.Sprint("run ", n/3), func(t *testing.T) { playRun(t, e, seats[n:n+3], uint64(n)) })
	}
}

// playRun is one chain with one run. All commit before anybody is convicted:
// a panel has no place for convicts.
func playRun(t *testing.T, e *engine.Engine, seats []*seat, seed uint64) {
	c := daotest.Start(t, func(cfg *daotest.Config) {
		cfg.Audits = chain.AuditParameters{Draws: 4, BeaconDelay: 1, AuditSeconds: 5_000, RevealSeconds: 50_000}
		cfg.Disputes.ClockSeconds, cfg.Disputes.RulingSeconds = 5_000, 5_000
		cfg.ExitDelay = 200_000
	})
	run := c.Train(t, 2)
	for i, s := range seats {
		s.commit(t, c, run, e, i, seed)
	}
	for i, s := range seats {
		s.audit(t, c, run, i)
	}
	for i, s := range seats {
		t.Run(s.name, func(t *testing.T) { s.dispute(t, c, run, i) })
	}
}

// commit trains and commits.
func (s *seat) commit(t *testing.T, c *daotest.Chain, run *daotest.Training, e *engine.Engine, i int, seed uint64) {
	use := run.Order.Datasets[i]
	k := uint32(20)
	if s.cheat != nil && s.cheat.Last {
		k = 40 // every segment is a round's last
	}
	m := verifytest.New(t, e, seed+uint64(i), 40, k)
	m.Numbers = []uint32{1, 2}
	m.Context.ChainID, m.Context.Escrow, m.Context.RunID, m.Context.Attempt = daotest.ChainID, c.Addresses.Escrow, run.ID, run.Attempt
	m.Context.DatasetID, m.Context.Version, m.Context.Trainer = use.DatasetID, use.Version, run.Trainers[i].Address()
	if s.cheat == nil {
		s.d = m.Work()
	} else {
		var bad []int
		for g := range m.Segments() {
			if s.cheat.Can(m, g) {
				bad = append(bad, g)
			}
		}
		s.d = s.cheat.Play(m, bad...)
	}
	terms := chain.WorkTerms{
		RunID: run.ID, Attempt: run.Attempt, DatasetID: use.DatasetID, Version: use.Version, SpecHash: m.Context.SpecHash,
		ClassHash: m.Context.ClassHash, LocalSteps: m.Context.LocalSteps, SegmentSteps: m.Context.SegmentSteps, Rounds: 2,
	}
	s.work = c.CommitWork(t, run, i, terms, verify.Commit(s.d.Tree.Revealed().Root(), m.Word("commitment"), m.Context.Trainer))
	if s.work != m.Context.Hash() {
		t.Fatalf("context on chain %s, in Go %s", s.work, m.Context.Hash())
	}
}

// audit draws, replays, commits and reveals.
func (s *seat) audit(t *testing.T, c *daotest.Chain, run *daotest.Training, i int) {
	cc, m := c.Contracts, s.d.Market
	c.Draw(t, run, s.work)
	w, err := cc.Work(t.Context(), s.work)
	if err != nil {
		t.Fatal(err)
	}
	s.found = map[dao.Address]uint32{}
	var roots []dao.Hash
	var audits []chain.Audit
	for j := range w.Draws {
		a, err := cc.Audit(t.Context(), s.work, j)
		if err != nil {
			t.Fatal(err)
		}
		v := s.d.Audit(a.Leaf)
		if v.Wrong {
			s.found[a.Auditor] = v.Leaf
		}
		root := verify.AuditRoot(s.work, a.Leaf, v.Start, v.End)
		c.Do(t, run.Account(a.Auditor))(cc.PackCommitAudit(s.work, j, verify.Commit(root, m.Word("audit", uint32(j)), a.Auditor)))
		roots, audits = append(roots, root), append(audits, a)
	}
	c.Do(t, run.Trainers[i])(cc.PackRevealWork(s.work, m.Word("commitment"), s.d.Hashes()))
	for j, a := range audits {
		c.Do(t, run.Account(a.Auditor))(cc.PackRevealAudit(s.work, uint8(j), roots[j], m.Word("audit", uint32(j))))
		after, err := cc.Audit(t.Context(), s.work, uint8(j))
		if err != nil {
			t.Fatal(err)
		}
		want := chain.AuditPassed
		if s.d.Audit(a.Leaf).Wrong {
			want = chain.AuditDiffers
		}
		if after.State != want {
			t.Errorf("%s: audit %d of leaf %d is in state %d on chain, want %d", s.name, j, a.Leaf, after.State, want)
		}
	}
}

// contested is the leaf that somebody challenges, and who does. Of a run's own
// trainers none does: it may have been convicted itself.
func (s *seat) contested(t *testing.T, run *daotest.Training) (uint32, *daotest.Account) {
	var free []*daotest.Account
	for _, a := range run.Staked {
		if !slices.Contains(run.Trainers, a) {
			free = append(free, a)
		}
	}
	if s.cheat == nil {
		return s.d.Market.Leaf(2), free[len(free)-1] // a false accusation
	}
	for _, a := range free[:len(free)-1] {
		if leaf, ok := s.found[a.Address()]; ok {
			return leaf, a
		}
	}
	for g := range s.d.Market.Segments() {
		if v := s.d.Audit(s.d.Market.Leaf(g)); v.Wrong {
			return v.Leaf, free[0] // it replayed without being drawn
		}
	}
	t.Fatal("nothing is wrong")
	return 0, nil
}

// dispute plays the search to its end and looks at both stakes.
func (s *seat) dispute(t *testing.T, c *daotest.Chain, run *daotest.Training, i int) {
	ctx, cc, d := t.Context(), c.Contracts, s.d
	trainer := run.Trainers[i]
	leaf, challenger := s.contested(t, run)
	if s.cheat != nil && !s.cheat.NotFirst && len(s.found) == 0 {
		t.Error("no auditor found anything")
	}
	low := leaf - 1
	before := stakes(t, c, trainer, challenger)
	c.Do(t, challenger)(cc.PackChallenge(s.work, onChain(d, low), onChain(d, leaf)))
	id, err := cc.DisputeID(ctx, s.work, challenger.Address())
	if err != nil {
		t.Fatal(err)
	}
	read := func() chain.Dispute {
		v, err := cc.Dispute(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	timeout := func() {
		c.Advance(t, 5_001*time.Second)
		c.Do(t, c.Voter)(cc.PackDisputeTimeout(id))
	}
	moves := 0
	for v := read(); !v.Stage.Over(); v = read() {
		if moves++; moves > 12 {
			t.Fatalf("the search does not end: %+v", v)
		}
		switch {
		case s.defence == silent:
			timeout()
		case v.Stage == chain.StageSplit:
			right := d.At(low, chain.SplitSteps(v.Low, v.High)).Points
			posted := make([]dao.Hash, len(right))
			for k := range right {
				if posted[k] = right[k].Hash; s.defence == stubborn {
					posted[k] = v.HighLeaf
				}
			}
			c.Do(t, trainer)(cc.PackSplit(id, posted))
			first := 0
			for first < len(posted) && posted[first] == right[first].Hash {
				first++
			}
			if s.cheat == nil {
				first = moves % (len(posted) + 1) // it says no at will
			}
			c.Do(t, challenger)(cc.PackPick(id, posted, first))
		case v.Stage == chain.StageOpen:
			l, _ := d.Before(low, v.Low)
			c.Do(t, trainer)(cc.PackOpenStep(id, chain.StepState{
				Round: l.Round, Params: l.Params, Slots: l.Slots, Batch: l.Batch, Loss: l.Loss, Trace: l.Trace, Link: l.Link}))
		case v.Stage == chain.StageRuling:
			var right dao.Hash
			if s.defence != withholding {
				right = d.Right(leaf, low, v.High)
			}
			c.Rule(t, id, right)
		default:
			t.Fatalf("stage %d", v.Stage)
		}
	}
	after := stakes(t, c, trainer, challenger)
	loser, want := 0, chain.StageChallengerWon
	if s.cheat == nil {
		loser, want = 1, chain.StageTrainerWon
	}
	if got := read().Stage; got != want {
		t.Errorf("it ends in stage %d, want %d", got, want)
	}
	if after[loser].Cmp(before[loser]) >= 0 {
		t.Errorf("the loser's stake was %s and is %s", before[loser], after[loser])
	}
	if after[1-loser].Cmp(before[1-loser]) != 0 {
		t.Errorf("the winner's stake was %s and is %s", before[1-loser], after[1-loser])
	}
}

func onChain(d *verifytest.Done, i uint32) chain.ProvenLeaf {
	p := d.Proven(i)
	return chain.ProvenLeaf{Index: i, Leaf: p.Leaf.Hash(d.Market.Context.Hash()), Proof: p.Proof}
}

func stakes(t *testing.T, c *daotest.Chain, who ...*daotest.Account) (out []dao.Wei) {
	t.Helper()
	for _, a := range who {
		v, err := c.Contracts.Trainer(context.Background(), a.Address())
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, v.StakeWei)
	}
	return out
}
