package verifytest_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/trainer/verify"
	"sahm/trainer/verify/verifytest"
)

// claim is a seat's work under a tree of any hashes, also of what no leaf has.
type claim struct {
	d      *verifytest.Done
	hashes []dao.Hash
	work   dao.Hash
	roots  []dao.Hash // of its audits
	audits []chain.Audit
}

// revealed is the tree, and proof a leaf's siblings in it.
func (s *claim) revealed() (verify.Revealed, func(i uint32) []dao.Hash) {
	tag := dao.Keccak256([]byte("sahm/verify/node/v1"))
	level := slices.Clone(s.hashes)
	for len(level)&(len(level)-1) != 0 {
		level = append(level, dao.Hash{})
	}
	var levels [][]dao.Hash
	for len(level) > 1 {
		levels = append(levels, level)
		next := make([]dao.Hash, len(level)/2)
		for i := range next {
			next[i] = dao.Keccak256(tag[:], level[2*i][:], level[2*i+1][:])
		}
		level = next
	}
	proof := func(i uint32) (out []dao.Hash) {
		for b, l := range levels {
			out = append(out, l[i>>b^1])
		}
		return out
	}
	return verify.Revealed{Context: s.d.Market.Context, Count: uint32(len(s.hashes)), Top: level[0]}, proof
}

// verdict is what an honest auditor finds: on the leaves themselves if they
// open, else by its own replay.
func (s *claim) verdict(t *testing.T, i uint32) verify.Verdict {
	t.Helper()
	tree, proof := s.revealed()
	h := s.d.Handed(i)
	h.Start.Proof, h.End.Proof = proof(i-1), proof(i)
	v, err := s.d.Replay(s.d.Round(i)).Audit(t.Context(), tree, i, h)
	if errors.Is(err, verify.ErrNotProven) {
		return s.d.Audit(i)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestNothingIsRightOnChain: auditors and referees answer a constant where no
// leaf can be right, and a trainer can commit to it or post it. Three seats of
// one run. One sends ten times its update and commits to the constant as each
// round's last leaf: it cannot reveal that, and is slashed for withholding. One
// says another round in a leaf and posts the constant after it: it loses the
// dispute. The third is honest: its audits pass, and it keeps its stake.
func TestNothingIsRightOnChain(t *testing.T) {
	e := verifytest.Engine(t)
	c := daotest.Start(t, func(cfg *daotest.Config) {
		cfg.Audits = chain.AuditParameters{Draws: 4, BeaconDelay: 1, AuditSeconds: 5_000, RevealSeconds: 50_000}
		cfg.Disputes.ClockSeconds, cfg.Disputes.RulingSeconds = 5_000, 5_000
		cfg.ExitDelay = 200_000
	})
	run := c.Train(t, 2)
	ctx, cc := t.Context(), c.Contracts
	const sender, turner, honest = 0, 1, 2
	seats := make([]*claim, 3)
	for i := range seats {
		k := uint32(20)
		if i == sender {
			k = 40
		}
		m := verifytest.New(t, e, uint64(i), 40, k)
		use := run.Order.Datasets[i]
		m.Numbers = []uint32{1, 2}
		m.Context.ChainID, m.Context.Escrow, m.Context.RunID, m.Context.Attempt = daotest.ChainID, c.Addresses.Escrow, run.ID, run.Attempt
		m.Context.DatasetID, m.Context.Version, m.Context.Trainer = use.DatasetID, use.Version, run.Trainers[i].Address()
		s := &claim{}
		switch i {
		case sender:
			for _, cheat := range verifytest.Cheats() {
				if cheat.Name == "sent another, links what was trained" {
					s.d = cheat.Play(m, 0, 1)
				}
			}
			s.hashes = s.d.Hashes()
			s.hashes[1], s.hashes[3] = verify.NothingIsRight(), verify.NothingIsRight()
		case turner:
			s.d = m.Work()
			s.d.Leaves[1].Round = 9
			s.hashes = s.d.Hashes()
		case honest:
			s.d = m.Work()
			s.hashes = s.d.Hashes()
		}
		seats[i] = s
		tree, _ := s.revealed()
		s.work = c.CommitWork(t, run, i, chain.WorkTerms{
			RunID: run.ID, Attempt: run.Attempt, DatasetID: use.DatasetID, Version: use.Version, SpecHash: m.Context.SpecHash,
			ClassHash: m.Context.ClassHash, LocalSteps: 40, SegmentSteps: k, Rounds: 2,
		}, verify.Commit(tree.Root(), m.Word("commitment"), m.Context.Trainer))
	}

	// Auditors repeat what is drawn, and commit to what they find.
	for i, s := range seats {
		c.Draw(t, run, s.work)
		w, err := cc.Work(ctx, s.work)
		if err != nil {
			t.Fatal(err)
		}
		for j := range w.Draws {
			a, err := cc.Audit(ctx, s.work, j)
			if err != nil {
				t.Fatal(err)
			}
			v := s.verdict(t, a.Leaf)
			if i == sender && v.End != verify.NothingIsRight() {
				t.Errorf("an auditor of the sender found %s", v.End)
			}
			root := verify.AuditRoot(s.work, a.Leaf, v.Start, v.End)
			c.Do(t, run.Account(a.Auditor))(cc.PackCommitAudit(s.work, j, verify.Commit(root, s.d.Market.Word("audit", uint32(j)), a.Auditor)))
			s.roots, s.audits = append(s.roots, root), append(s.audits, a)
		}
	}

	// The constant is no leaf; the other two reveal.
	parties := []*daotest.Account{run.Trainers[sender], run.Trainers[turner], run.Trainers[honest]}
	before := stakes(t, c, parties...)
	for i, s := range seats {
		to, data := cc.PackRevealWork(s.work, s.d.Market.Word("commitment"), s.hashes)
		if i == sender {
			var re *chain.RevertError
			if err := c.Try(t, run.Trainers[i])(to, data); !errors.As(err, &re) || re.Name != "NothingOpens" {
				t.Errorf("revealing what nothing opens: %v", err)
			}
			continue
		}
		c.Do(t, run.Trainers[i])(to, data)
		for j, a := range s.audits {
			c.Do(t, run.Account(a.Auditor))(cc.PackRevealAudit(s.work, uint8(j), s.roots[j], s.d.Market.Word("audit", uint32(j))))
			want := chain.AuditPassed
			if i == turner && s.d.Round(a.Leaf) == 1 {
				want = chain.AuditDiffers
			}
			if got, err := cc.Audit(ctx, s.work, uint8(j)); err != nil || got.State != want {
				t.Errorf("seat %d, audit of leaf %d is in state %d, want %d: %v", i, a.Leaf, got.State, want, err)
			}
		}
	}

	// Somebody accuses the leaf after the one of another round.
	challenger := run.Staked[slices.IndexFunc(run.Staked, func(a *daotest.Account) bool { return !slices.Contains(run.Trainers, a) })]
	s := seats[turner]
	_, proof := s.revealed()
	c.Do(t, challenger)(cc.PackChallenge(s.work, chain.ProvenLeaf{Index: 1, Leaf: s.hashes[1], Proof: proof(1)}, chain.ProvenLeaf{Index: 2, Leaf: s.hashes[2], Proof: proof(2)}))
	id, err := cc.DisputeID(ctx, s.work, challenger.Address())
	if err != nil {
		t.Fatal(err)
	}
	dispute := func() chain.Dispute {
		v, err := cc.Dispute(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for v := dispute(); v.Stage == chain.StageSplit; v = dispute() {
		posted := slices.Repeat([]dao.Hash{verify.NothingIsRight()}, len(chain.SplitSteps(v.Low, v.High)))
		c.Do(t, run.Trainers[turner])(cc.PackSplit(id, posted))
		c.Do(t, challenger)(cc.PackPick(id, posted, 0))
	}
	l := s.d.Leaves[1]
	c.Do(t, run.Trainers[turner])(cc.PackOpenStep(id, chain.StepState{Round: l.Round, Params: l.Params, Slots: l.Slots, Batch: l.Batch, Loss: l.Loss, Trace: l.Trace, Link: l.Link}))
	right, err := s.d.Replay(1).Rule(ctx, l, s.d.States[1], dispute().High)
	if err != nil || right != dispute().HighLeaf {
		t.Fatalf("referees answer %s, the trainer posted %s: %v", right, dispute().HighLeaf, err)
	}
	c.Rule(t, id, right)
	if got := dispute().Stage; got != chain.StageChallengerWon {
		t.Errorf("the dispute ends in stage %d", got)
	}

	// Everything is closed.
	c.Advance(t, 110_000*time.Second)
	for i, want := range []chain.WorkOutcome{chain.OutcomeWithheld, chain.OutcomeAudited, chain.OutcomeAudited} {
		c.Do(t, c.Voter)(cc.PackCloseWork(seats[i].work))
		if w, err := cc.Work(ctx, seats[i].work); err != nil || w.Outcome != want {
			t.Errorf("seat %d is closed as %d, want %d: %v", i, w.Outcome, want, err)
		}
	}
	p, err := cc.DisputeParameters(ctx)
	if err != nil {
		t.Fatal(err)
	}
	after := stakes(t, c, parties...)
	for i, lost := range []dao.Wei{p.SlashWei, p.SlashWei.Add(p.BondWei), {}} {
		if got := before[i].Sub(after[i]); got.Cmp(lost) != 0 {
			t.Errorf("seat %d lost %s wei of its stake, want %s", i, got, lost)
		}
	}
}
