package verify_test

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/trainer/receipt"
	"sahm/trainer/verify"
	"sahm/trainer/verify/verifytest"
)

// tactic is how a trainer defends a leaf in a search.
type tactic struct {
	name string
	post func(d *verifytest.Done, s verify.Search, right verify.Found) []dao.Hash // nil posts nothing
	hand bool                                                                     // hands the state to the referees
}

var tactics = []tactic{
	{"tells the truth as far as it can", func(d *verifytest.Done, s verify.Search, right verify.Found) []dao.Hash {
		return hashesOf(right.Points)
	}, true},
	{"posts its end everywhere", func(d *verifytest.Done, s verify.Search, right verify.Found) []dao.Hash {
		return slices.Repeat([]dao.Hash{s.High.Hash}, len(s.SplitSteps()))
	}, true},
	{"posts noise", func(d *verifytest.Done, s verify.Search, right verify.Found) []dao.Hash {
		return slices.Repeat([]dao.Hash{{1, 2, 3}}, len(s.SplitSteps()))
	}, true},
	{"withholds the state", func(d *verifytest.Done, s verify.Search, right verify.Found) []dao.Hash {
		return hashesOf(right.Points)
	}, false},
	{"is silent", nil, false},
}

func hashesOf(points []verify.Point) []dao.Hash {
	out := make([]dao.Hash, len(points))
	for i, p := range points {
		out[i] = p.Hash
	}
	return out
}

var (
	auditor  = dao.Address{50}
	referees = []dao.Address{{61}, {62}, {63}}
	rules    = verify.Rules{Arity: 3, TrainerClock: 1000, RivalClock: 1000, RulingSeconds: 1000, Rulings: 2}
)

// dispute plays a search on leaf i to its end. accuse overrides the challenger's
// choices; it may be nil.
func dispute(t *testing.T, d *verifytest.Done, i uint32, how tactic, accuse func(s verify.Search) int) verify.Stage {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	trainer := d.Market.Context.Trainer
	low, from := verify.Proven{}, i
	if _, step := d.Market.Context.Place(i); step > 0 {
		from = i - 1
		low = d.Proven(from)
	}
	now := uint64(100)
	s, err := verify.Challenge(rules, d.Tree.Revealed(), auditor, referees, low, d.Proven(i), now)
	must(err)
	for !s.Stage.Over() {
		now++
		switch s.Stage {
		case verify.Split:
			if how.post == nil {
				if _, err := s.Timeout(s.Deadline()); err == nil {
					t.Fatal("a clock that still runs ended the search")
				}
				s, err = s.Timeout(s.Deadline() + 1)
				break
			}
			s, err = s.Split(trainer, how.post(d, s, d.At(from, s.SplitSteps())), now)
		case verify.Pick:
			choice := s.FirstWrong(d.At(from, stepsOf(s.Posted)).Points)
			if accuse != nil {
				choice = accuse(s)
			}
			s, err = s.Pick(auditor, choice, now)
		case verify.Open:
			leaf := d.Leaves[i]
			if s.High.Step > 0 {
				leaf, _ = d.Before(from, s.Low.Step)
			}
			opened, openErr := s.Open(trainer, leaf, now)
			if openErr != nil || how.post == nil { // it has no leaf with that hash
				s, err = s.Timeout(s.Deadline() + 1)
				break
			}
			s = opened
		case verify.Ruling:
			var right dao.Hash
			if how.hand {
				right = d.Right(i, from, s.High.Step)
			}
			for _, r := range referees {
				if s.Stage.Over() {
					break
				}
				s, err = s.Rule(r, right, now)
				must(err)
			}
		}
		must(err)
	}
	return s.Stage
}

func stepsOf(points []verify.Point) []uint32 {
	out := make([]uint32, len(points))
	for i, p := range points {
		out[i] = p.Step
	}
	return out
}

// TestCheatersAreCaughtAndLose: every cheat, on every segment that it can be
// played on, is found by whoever audits just that segment, and no tactic saves
// the trainer; the segments beside it are right.
func TestCheatersAreCaughtAndLose(t *testing.T) {
	e := verifytest.Engine(t)
	for c, cheat := range verifytest.Cheats() {
		t.Run(cheat.Name, func(t *testing.T) {
			for _, k := range []uint32{1, 4, 5, 9} { // 9 > 8: one segment a round
				m := verifytest.New(t, e, uint64(c), 8, k)
				for bad := range m.Segments() {
					if !cheat.Can(m, bad) {
						continue
					}
					d := cheat.Play(m, bad)
					for g := range m.Segments() {
						v := d.Audit(m.Leaf(g))
						if v.Wrong != (g == bad) {
							t.Fatalf("K=%d, segment %d is false: audit of segment %d says wrong=%v", k, bad, g, v.Wrong)
						}
						if !v.Wrong {
							continue
						}
						for _, how := range tactics {
							if got := dispute(t, d, v.Leaf, how, nil); got != verify.ChallengerWon {
								t.Errorf("K=%d, segment %d: the cheater that %s ends in stage %d", k, bad, how.name, got)
							}
						}
					}
				}
			}
		})
	}
}

// TestForgedReceipts: what a receipt claims follows from the commitment.
func TestForgedReceipts(t *testing.T) {
	d := verifytest.New(t, verifytest.Engine(t), 1, 8, 4).Work()
	if err := d.CheckReceipt(); err != nil {
		t.Fatalf("an honest receipt: %v", err)
	}
	honest := d.Receipt
	for name, forge := range map[string]func(){
		"FLOPs":   func() { d.Receipt.FLOPs *= 2 },
		"samples": func() { d.Receipt.Samples++ },
		"steps":   func() { d.Receipt.Steps += 8 },
		"formula": func() { d.Receipt.FLOPFormula = "dense-v2" },
		"class":   func() { d.Receipt.Class = "gpu" },
		"trainer": func() { d.Receipt.Trainer = dao.Address{9} },
		"dataset": func() { d.Receipt.DatasetVersion++ },
		"spec":    func() { d.Receipt.SpecHash = dao.Hash{9} },
		"run":     func() { d.Receipt.RunID = dao.Hash{9} },
		"attempt": func() { d.Receipt.Attempt++ },
		"role":    func() { d.Receipt.Role = receipt.Evaluation },
		"root":    func() { d.Receipt.StepRoot = dao.Hash{9} },
	} {
		forge()
		if err := d.CheckReceipt(); !errors.Is(err, verify.ErrForged) {
			t.Errorf("%s: %v", name, err)
		}
		d.Receipt = honest
	}
}

// TestCopiedCommitment: who copies another's leaves, or commitment, has nothing
// that it can reveal or defend.
func TestCopiedCommitment(t *testing.T) {
	e := verifytest.Engine(t)
	m := verifytest.New(t, e, 1, 8, 4)
	d := m.Work()
	salt, thief := dao.Hash{7}, dao.Address{77}
	root := d.Tree.Revealed().Root()
	if verify.Commit(root, salt, thief) == verify.Commit(root, salt, m.Context.Trainer) {
		t.Fatal("a commitment does not depend on who makes it")
	}
	// Its own context over the same leaves: neither batches nor blobs are its own.
	copied := verifytest.New(t, e, 1, 8, 4)
	copied.Context.Trainer, copied.Context.DatasetID = thief, dao.Hash{33}
	c := &verifytest.Done{Market: copied, Leaves: d.Leaves, States: d.States, Blobs: d.Blobs}
	c.Commit()
	for g := range copied.Segments() {
		v := c.Audit(copied.Leaf(g))
		if !v.Wrong {
			t.Fatalf("copied segment %d passes", g)
		}
		if got := dispute(t, c, v.Leaf, tactics[0], nil); got != verify.ChallengerWon {
			t.Fatalf("copied leaves end in stage %d", got)
		}
	}
}

// TestWrongStart: a round that does not begin with the model on chain.
func TestWrongStart(t *testing.T) {
	d := verifytest.New(t, verifytest.Engine(t), 1, 8, 4).Work()
	d.Leaves[3].Params[0] ^= 1
	d.Commit()
	v := d.Audit(4)
	if !v.Wrong || v.Leaf != 3 {
		t.Fatalf("verdict %+v", v)
	}
	for _, how := range tactics {
		if got := dispute(t, d, 3, how, nil); got != verify.ChallengerWon {
			t.Errorf("the cheater that %s ends in stage %d", how.name, got)
		}
	}
	// What does not open the leaf is withheld.
	h := d.Handed(2)
	h.State = d.States[3]
	if _, err := d.Replay(1).Audit(context.Background(), d.Tree.Revealed(), 2, h); !errors.Is(err, verify.ErrNotProven) {
		t.Errorf("another state: %v", err)
	}
}

// TestDetectionRate: with a share f of false segments and q draws, the share of
// runs that are caught is 1-(1-f)^q within four standard errors, for each cheat.
func TestDetectionRate(t *testing.T) {
	e := verifytest.Engine(t)
	const runs, placements = 400, 10
	rng := rand.New(rand.NewPCG(1, 2))
	for c, cheat := range verifytest.Cheats() {
		for _, q := range []int{1, 3} {
			caught, f := 0, 0.0
			for p := range placements {
				m := verifytest.New(t, e, uint64(1000*c+p), 8, 2)
				var bad []int
				for len(bad) < 2 {
					if g := rng.IntN(m.Segments()); cheat.Can(m, g) && !slices.Contains(bad, g) {
						bad = append(bad, g)
					}
				}
				f = float64(len(bad)) / float64(m.Segments())
				d := cheat.Play(m, bad...)
				wrong := map[uint32]bool{} // a replay always finds the same
				for run := range uint32(runs / placements) {
					found := false
					for j := range uint32(q) {
						i := d.Tree.Revealed().DrawnLeaf(m.Word("beacon", run, uint32(q)), j)
						if _, ok := wrong[i]; !ok {
							wrong[i] = d.Audit(i).Wrong
						}
						found = found || wrong[i]
					}
					if found {
						caught++
					}
				}
			}
			want := 1 - math.Pow(1-f, float64(q))
			rate := float64(caught) / runs
			t.Logf("%-38s f=%.3f q=%d: caught %.3f, predicted %.3f", cheat.Name, f, q, rate, want)
			if math.Abs(rate-want) > 4*math.Sqrt(want*(1-want)/runs) {
				t.Errorf("%s, q=%d: caught %.3f of %d runs, want %.3f", cheat.Name, q, rate, runs, want)
			}
		}
	}
}

// TestHonestTrainersAreNeverSlashed: 500 seeded runs under the same auditors,
// each also accused falsely of a leaf by somebody who says no at will.
func TestHonestTrainersAreNeverSlashed(t *testing.T) {
	e := verifytest.Engine(t)
	for run := range 500 {
		m := verifytest.New(t, e, uint64(run), 8, []uint32{1, 2, 3, 4, 8}[run%5])
		d := m.Work()
		if err := d.CheckReceipt(); err != nil {
			t.Fatalf("run %d: %v", run, err)
		}
		r := d.Tree.Revealed()
		for j := range uint32(3) {
			if v := d.Audit(r.DrawnLeaf(m.Word("beacon"), j)); v.Wrong {
				t.Fatalf("run %d: an honest segment was found wrong: %+v", run, v)
			}
		}
		rng := rand.New(rand.NewPCG(uint64(run), 3))
		i := uint32(rng.IntN(int(r.Count)))
		accuse := func(s verify.Search) int { return rng.IntN(len(s.Posted) + 1) }
		if got := dispute(t, d, i, tactics[0], accuse); got != verify.TrainerWon {
			t.Fatalf("run %d: an honest trainer accused of leaf %d ends in stage %d", run, i, got)
		}
	}
}
