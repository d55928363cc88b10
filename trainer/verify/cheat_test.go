package verify_test

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"sahm/dao"
	"sahm/federated/protocol"
	"sahm/trainer/verify"
)

// cheats are ways to be paid for a segment without its work, or to do other
// work. Each is right everywhere else: what follows a false segment is trained
// truly from where that ended.
var cheats = []struct {
	name  string
	train segment // nil: only what is sent, or said, is false
	// lie changes what was made truly, for the rounds in bad.
	lie func(d *done, bad func(round, j uint32) bool)
	// last: only a round's last segment can be false.
	last bool
}{
	{name: "skipped steps", train: func(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
		end, seen := clone(from), []verify.Step(nil)
		if from.Step+1 < to {
			end, seen = d.m.steps(d.m.stepper(round), from, to-1)
		}
		end.Step = to
		return end, append(seen, d.unseen(round, to, to)...)
	}},
	{name: "reused update", train: func(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
		end := clone(from)
		end.Step = to
		before := d.states[max(0, len(d.states)-2)] // the segment before, or nothing at all
		for i := range end.Params {
			end.Params[i] += from.Params[i] - before.Params[i]
		}
		return end, d.unseen(round, from.Step+1, to)
	}},
	{name: "altered step", train: func(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
		middle, seen := d.m.steps(d.m.stepper(round), from, from.Step+1)
		middle.Params[1] *= 1.0001
		if middle.Step == to {
			return middle, seen
		}
		end, rest := d.m.steps(d.m.stepper(round), middle, to)
		return end, append(seen, rest...)
	}},
	{name: "fewer samples", train: func(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
		half := len(d.m.data.y) / 2
		few := part{d.m.data.x[:half*d.m.inputs], d.m.data.y[:half]}
		end, seen := d.m.steps(d.m.engine.Stepper(d.m.input(round, few)), from, to)
		return end, claimed(seen, d.unseen(round, from.Step+1, to))
	}},
	{name: "wrong data", train: func(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
		other := part{d.m.data.x, slices.Clone(d.m.data.y)}
		for i := range other.y {
			other.y[i] = 1 - other.y[i]
		}
		return d.m.steps(d.m.engine.Stepper(d.m.input(round, other)), from, to)
	}},
	{name: "inflated update", train: func(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
		end, seen := honest(d, round, from, to)
		for i := range end.Params {
			end.Params[i] = from.Params[i] + 10*(end.Params[i]-from.Params[i])
		}
		return end, seen
	}},
	{name: "sent another, link of what was trained", last: true, lie: func(d *done, bad func(round, j uint32) bool) {
		for _, round := range d.m.rounds {
			if bad(round, d.m.context.Segments()) {
				_, d.blobs[round] = d.other(round)
			}
		}
	}},
	{name: "sent another, link of what was sent", last: true, lie: func(d *done, bad func(round, j uint32) bool) {
		for o, round := range d.m.rounds {
			if !bad(round, d.m.context.Segments()) {
				continue
			}
			sent, blob := d.other(round)
			d.blobs[round] = blob
			d.leaves[d.m.context.Index(uint32(o), d.m.context.Segments())].Link = verify.Link(sent, d.m.word("salt", round), blob)
		}
	}},
	{name: "copied blob", last: true, lie: func(d *done, bad func(round, j uint32) bool) {
		for o, round := range d.m.rounds {
			if !bad(round, d.m.context.Segments()) {
				continue
			}
			// Another member's upload, under that member's masks.
			i := d.m.context.Index(uint32(o), d.m.context.Segments())
			theirs := resend{d.m, round, dao.Address{99}}
			sent, blob, err := theirs.Resend(context.Background(), d.states[i].Params)
			d.m.must(err)
			d.blobs[round] = blob
			d.leaves[i].Link = verify.Link(sent, d.m.word("salt", round), blob)
		}
	}},
}

func clone(s verify.State) verify.State {
	return verify.State{Step: s.Step, Params: slices.Clone(s.Params), Slots: slices.Clone(s.Slots)}
}

// unseen claims the batches of steps that were not trained, which anybody can
// work out, and a loss that looks like one.
func (d *done) unseen(round, from, to uint32) []verify.Step {
	start, err := d.m.stepper(round).Start(context.Background())
	d.m.must(err)
	_, all := d.m.steps(d.m.stepper(round), start, to)
	out := all[from-1:]
	for i := range out {
		out[i].Loss = 0.5
	}
	return out
}

// claimed puts the batches that should have been trained on beside losses that
// were seen.
func claimed(seen, batches []verify.Step) []verify.Step {
	for i := range seen {
		seen[i].Rows = batches[i].Rows
	}
	return seen
}

// other is an upload of ten times what the round trained.
func (d *done) other(round uint32) (sent, blob dao.Hash) {
	o := slices.Index(d.m.rounds, round)
	v := d.m.resend(round).vector(d.states[d.m.context.Index(uint32(o), d.m.context.Segments())].Params)
	for i := range v {
		v[i] *= 10
	}
	sent, y, err := d.m.resend(round).masked(v)
	d.m.must(err)
	return sent, protocol.BlobHash(y)
}

// cheated is a run in which the given segments, numbered through all rounds,
// are false.
func cheated(m *market, c int, bad []int) *done {
	s := m.context.Segments()
	is := func(round, j uint32) bool {
		o := slices.Index(m.rounds, round)
		return slices.Contains(bad, o*int(s)+int(j)-1)
	}
	if cheats[c].train != nil {
		return m.work(cheats[c].train, is)
	}
	d := m.work(nil, nil)
	cheats[c].lie(d, is)
	return d.commit()
}

// tactic is how a trainer defends a leaf in a search.
type tactic struct {
	name string
	post func(d *done, s verify.Search, right verify.Found) []dao.Hash // nil posts nothing
	hand bool                                                          // hands the state to the referees
}

var tactics = []tactic{
	{"tells the truth as far as it can", func(d *done, s verify.Search, right verify.Found) []dao.Hash { return hashesOf(right.Points) }, true},
	{"posts its end everywhere", func(d *done, s verify.Search, right verify.Found) []dao.Hash {
		return slices.Repeat([]dao.Hash{s.High.Hash}, len(s.SplitSteps()))
	}, true},
	{"posts noise", func(d *done, s verify.Search, right verify.Found) []dao.Hash {
		return slices.Repeat([]dao.Hash{{1, 2, 3}}, len(s.SplitSteps()))
	}, true},
	{"withholds the state", func(d *done, s verify.Search, right verify.Found) []dao.Hash { return hashesOf(right.Points) }, false},
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
func (d *done) dispute(i uint32, how tactic, accuse func(s verify.Search) int) verify.Stage {
	m := d.m
	m.t.Helper()
	ctx := context.Background()
	low := verify.Proven{}
	if _, step := m.context.Place(i); step > 0 {
		low = d.proven(i - 1)
	}
	now := uint64(100)
	s, err := verify.Challenge(rules, d.tree.Revealed(), auditor, referees, low, d.proven(i), now)
	m.must(err)
	replay := d.replay(d.round(i))
	// at gives the right hashes from the segment's start on, which both can make.
	at := func(steps []uint32) verify.Found {
		if len(steps) == 0 {
			return verify.Found{}
		}
		f, err := replay.Run(ctx, low.Leaf, d.states[i-1], steps)
		m.must(err)
		return f
	}
	for !s.Stage.Over() {
		now++
		switch s.Stage {
		case verify.Split:
			if how.post == nil {
				if _, err := s.Timeout(s.Deadline()); err == nil {
					m.t.Fatal("a clock that still runs ended the search")
				}
				s, err = s.Timeout(s.Deadline() + 1)
				break
			}
			s, err = s.Split(m.context.Trainer, how.post(d, s, at(s.SplitSteps())), now)
		case verify.Pick:
			choice := s.FirstWrong(at(stepsOf(s.Posted)).Points)
			if accuse != nil {
				choice = accuse(s)
			}
			s, err = s.Pick(auditor, choice, now)
		case verify.Open:
			leaf := low.Leaf
			switch {
			case s.High.Step == 0:
				leaf = d.leaves[i]
			case s.Low.Step > leaf.Step:
				leaf = at([]uint32{s.Low.Step}).Last
			}
			opened, openErr := s.Open(m.context.Trainer, leaf, now)
			if openErr != nil || how.post == nil { // it has no leaf with that hash
				s, err = s.Timeout(s.Deadline() + 1)
				break
			}
			s = opened
		case verify.Ruling:
			for _, r := range referees {
				if s.Stage.Over() {
					break
				}
				var right dao.Hash
				if how.hand {
					state := verify.State{}
					if s.High.Step > 0 {
						if state = d.states[i-1]; s.Low.Step > low.Leaf.Step {
							state = at([]uint32{s.Low.Step}).State
						}
					}
					right, err = d.replay(d.round(i)).Rule(ctx, s.Opened, state, s.High.Step)
					m.must(err)
				}
				s, err = s.Rule(r, right, now)
				m.must(err)
			}
		}
		m.must(err)
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
	e := newEngine(t)
	for c, cheat := range cheats {
		t.Run(cheat.name, func(t *testing.T) {
			for _, segment := range []uint32{1, 4, 5, 9} { // 9 > 8: one segment a round
				m := newMarket(t, e, uint64(c), 8, segment)
				s := int(m.context.Segments())
				for bad := range s * len(m.rounds) {
					if cheat.last && bad%s != s-1 {
						continue
					}
					if cheat.name == "reused update" && bad == 0 {
						continue // there is none yet; skipping all steps is another cheat
					}
					d := cheated(m, c, []int{bad})
					for g := range s * len(m.rounds) {
						i := m.context.Index(uint32(g/s), uint32(g%s)+1)
						v := d.audit(i)
						if v.Wrong != (g == bad) {
							t.Fatalf("K=%d, segment %d is false: audit of segment %d says wrong=%v", segment, bad, g, v.Wrong)
						}
						if !v.Wrong {
							continue
						}
						for _, how := range tactics {
							if got := d.dispute(v.Leaf, how, nil); got != verify.ChallengerWon {
								t.Errorf("K=%d, segment %d: the cheater that %s ends in stage %d", segment, bad, how.name, got)
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
	e := newEngine(t)
	m := newMarket(t, e, 1, 8, 4)
	d := m.work(nil, nil)
	if err := d.checkReceipt(); err != nil {
		t.Fatalf("an honest receipt: %v", err)
	}
	honestly := d.receipt
	for name, forge := range map[string]func(){
		"FLOPs":   func() { d.receipt.FLOPs *= 2 },
		"samples": func() { d.receipt.Samples++ },
		"steps":   func() { d.receipt.Steps += 8 },
		"formula": func() { d.receipt.FLOPFormula = "dense-v2" },
		"class":   func() { d.receipt.Class = "gpu" },
		"trainer": func() { d.receipt.Trainer = dao.Address{9} },
		"dataset": func() { d.receipt.DatasetVersion++ },
		"spec":    func() { d.receipt.SpecHash = dao.Hash{9} },
		"run":     func() { d.receipt.RunID = dao.Hash{9} },
		"attempt": func() { d.receipt.Attempt++ },
	} {
		forge()
		if d.checkReceipt() == nil {
			t.Errorf("%s: a forged receipt passes", name)
		}
		d.receipt = honestly
	}
}

// TestCopiedCommitment: who copies another's leaves, or commitment, has nothing
// that it can reveal or defend.
func TestCopiedCommitment(t *testing.T) {
	e := newEngine(t)
	m := newMarket(t, e, 1, 8, 4)
	d := m.work(nil, nil)
	salt := dao.Hash{7}
	commitment := verify.Commit(d.tree.Revealed().Root(), salt, m.context.Trainer)
	thief := dao.Address{77}
	if verify.Commit(d.tree.Revealed().Root(), salt, thief) == commitment {
		t.Fatal("a commitment does not depend on who makes it")
	}
	// Its own context with the same leaves: their blobs are not its own, nor are
	// its batches.
	copied := newMarket(t, e, 1, 8, 4)
	copied.context.Trainer, copied.context.DatasetID = thief, dao.Hash{33}
	c := &done{m: copied, leaves: d.leaves, states: d.states, blobs: d.blobs}
	c.commit()
	if v := c.audit(1); !v.Wrong {
		t.Fatal("copied leaves pass")
	}
	if got := c.dispute(1, tactics[0], nil); got != verify.ChallengerWon {
		t.Fatalf("copied leaves end in stage %d", got)
	}
}

// TestWrongStart: a round that does not begin with the model on chain.
func TestWrongStart(t *testing.T) {
	e := newEngine(t)
	m := newMarket(t, e, 1, 8, 4)
	d := m.work(nil, nil)
	d.leaves[3].Params[0] ^= 1
	d.commit()
	v := d.audit(4)
	if !v.Wrong || v.Leaf != 3 {
		t.Fatalf("verdict %+v", v)
	}
	for _, how := range tactics {
		if got := d.dispute(3, how, nil); got != verify.ChallengerWon {
			t.Errorf("the cheater that %s ends in stage %d", how.name, got)
		}
	}
	// What does not open the leaf is withheld.
	h := d.handed(2)
	h.State = d.states[3]
	if _, err := d.replay(1).Audit(context.Background(), d.tree.Revealed(), 2, h); err == nil {
		t.Error("another state was taken")
	}
}

// TestDetectionRate: with a share f of false segments and q draws, the share of
// runs that are caught is 1-(1-f)^q within four standard errors, for each cheat.
func TestDetectionRate(t *testing.T) {
	e := newEngine(t)
	const runs, placements = 400, 10
	rng := rand.New(rand.NewPCG(1, 2))
	for c, cheat := range cheats {
		for _, q := range []int{1, 3} {
			caught, f := 0, 0.0
			for p := range placements {
				m := newMarket(t, e, uint64(1000*c+p), 8, 2)
				s, rounds := int(m.context.Segments()), len(m.rounds)
				var bad []int
				for len(bad) < 2 {
					g := 1 + rng.IntN(s*rounds-1)
					if cheat.last {
						g = s - 1 + s*len(bad)
					}
					if !slices.Contains(bad, g) {
						bad = append(bad, g)
					}
				}
				f = float64(len(bad)) / float64(s*rounds)
				d := cheated(m, c, bad)
				wrong := map[uint32]bool{} // a replay always finds the same
				for run := range runs / placements {
					found := false
					for j := range q {
						i := d.tree.Revealed().DrawnLeaf(m.word("beacon", uint32(run), uint32(q)), uint32(j))
						if _, ok := wrong[i]; !ok {
							wrong[i] = d.audit(i).Wrong
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
			t.Logf("%-42s f=%.3f q=%d: caught %.3f, predicted %.3f", cheat.name, f, q, rate, want)
			if math.Abs(rate-want) > 4*math.Sqrt(want*(1-want)/runs) {
				t.Errorf("%s, q=%d: caught %.3f of %d runs, want %.3f", cheat.name, q, rate, runs, want)
			}
		}
	}
}

// TestHonestTrainersAreNeverSlashed: 500 seeded runs under the same auditors,
// each also accused falsely on a drawn segment by somebody who says no at will.
func TestHonestTrainersAreNeverSlashed(t *testing.T) {
	e := newEngine(t)
	runs := 500
	if testing.Short() {
		runs = 50
	}
	for run := range runs {
		m := newMarket(t, e, uint64(run), 8, []uint32{1, 2, 3, 4, 8}[run%5])
		d := m.work(nil, nil)
		if err := d.checkReceipt(); err != nil {
			t.Fatalf("run %d: %v", run, err)
		}
		r := d.tree.Revealed()
		for j := range uint32(3) {
			if v := d.audit(r.DrawnLeaf(m.word("beacon"), j)); v.Wrong {
				t.Fatalf("run %d: an honest segment was found wrong: %+v", run, v)
			}
		}
		rng := rand.New(rand.NewPCG(uint64(run), 3))
		i := uint32(rng.IntN(int(r.Count)))
		accuse := func(s verify.Search) int { return rng.IntN(len(s.Posted) + 1) }
		if got := d.dispute(i, tactics[0], accuse); got != verify.TrainerWon {
			t.Fatalf("run %d: an honest trainer accused of leaf %d ends in stage %d", run, i, got)
		}
	}
}
