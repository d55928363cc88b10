package verify

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"sahm/dao"
)

var (
	rival  = dao.Address{50}
	judges = []dao.Address{{61}, {62}, {63}}
	game   = Rules{Arity: 3, TrainerClock: 100, RivalClock: 60, RulingSeconds: 40, Rulings: 2}
)

// opened is a search over one segment of steps steps, in its first stage.
func opened(t *testing.T, steps uint32) (Search, Revealed, []Leaf) {
	t.Helper()
	c := vectorContext()
	c.LocalSteps, c.SegmentSteps = steps, steps
	leaves := []Leaf{{Round: 1, Params: dao.Hash{1}}, {Round: 1, Step: steps, Params: dao.Hash{2}}}
	tree, err := NewCommitment(c, leaves)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Challenge(game, tree.Revealed(), rival, judges, Proven{0, leaves[0], tree.Proof(0)}, Proven{1, leaves[1], tree.Proof(1)}, 1000)
	if err != nil {
		t.Fatal(err)
	}
	return s, tree.Revealed(), leaves
}

// move is one event with the error that is expected of it.
type move struct {
	do   func(Search) (Search, error)
	want error
	then Stage
}

func TestSearchTransitions(t *testing.T) {
	trainer := vectorContext().Trainer
	two := []dao.Hash{{7}, {8}}
	split := func(who dao.Address, h []dao.Hash, now uint64) func(Search) (Search, error) {
		return func(s Search) (Search, error) { return s.Split(who, h, now) }
	}
	pick := func(who dao.Address, i int, now uint64) func(Search) (Search, error) {
		return func(s Search) (Search, error) { return s.Pick(who, i, now) }
	}
	open := func(who dao.Address, l Leaf, now uint64) func(Search) (Search, error) {
		return func(s Search) (Search, error) { return s.Open(who, l, now) }
	}
	rule := func(who dao.Address, h dao.Hash, now uint64) func(Search) (Search, error) {
		return func(s Search) (Search, error) { return s.Rule(who, h, now) }
	}
	timeout := func(now uint64) func(Search) (Search, error) {
		return func(s Search) (Search, error) { return s.Timeout(now) }
	}
	concede := func(who dao.Address) func(Search) (Search, error) {
		return func(s Search) (Search, error) { return s.Concede(who) }
	}
	_, _, leaves := opened(t, 3)
	start := leaves[0]
	first, _, _ := opened(t, 3)
	contested := dao.Hash{7} // after the split, the first third's end
	for _, c := range []struct {
		name  string
		steps uint32
		moves []move
	}{
		{"the challenger cannot split", 3, []move{{split(rival, two, 1001), ErrNotYourMove, Split}}},
		{"nobody picks before a split", 3, []move{{pick(rival, 0, 1001), ErrNotYourMove, Split}}},
		{"too few hashes", 3, []move{{split(trainer, two[:1], 1001), ErrBadMove, Split}}},
		{"too many hashes", 3, []move{{split(trainer, append(slices.Clone(two), dao.Hash{}), 1001), ErrBadMove, Split}}},
		{"late split", 3, []move{{split(trainer, two, 1101), ErrTooLate, Split}, {timeout(1101), nil, ChallengerWon}}},
		{"the last second counts", 3, []move{{timeout(1100), ErrTooEarly, Split}, {split(trainer, two, 1100), nil, Pick}}},
		{"a clock is for all moves", 3, []move{{split(trainer, two, 1090), nil, Pick}, {pick(rival, 0, 1091), nil, Open}, {open(trainer, start, 1102), ErrTooLate, Open}, {timeout(1102), nil, ChallengerWon}}},
		{"the challenger is late", 3, []move{{split(trainer, two, 1010), nil, Pick}, {timeout(1070), ErrTooEarly, Pick}, {pick(rival, 0, 1071), ErrTooLate, Pick}, {timeout(1071), nil, TrainerWon}}},
		{"pick out of range", 3, []move{{split(trainer, two, 1001), nil, Pick}, {pick(rival, 3, 1002), ErrBadMove, Pick}, {pick(rival, -1, 1002), ErrBadMove, Pick}, {pick(trainer, 0, 1002), ErrNotYourMove, Pick}}},
		{"another leaf", 3, []move{{split(trainer, two, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {open(trainer, leaves[1], 1003), ErrNotProven, Open}, {open(rival, start, 1003), ErrNotYourMove, Open}, {open(trainer, start, 1003), nil, Ruling}}},
		{"referees for the trainer", 3, []move{
			{split(trainer, two, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {rule(judges[0], contested, 1003), ErrNotYourMove, Open}, {open(trainer, start, 1003), nil, Ruling},
			{rule(rival, contested, 1004), ErrNotYourMove, Ruling}, {rule(judges[0], contested, 1004), nil, Ruling}, {rule(judges[0], contested, 1004), ErrBadMove, Ruling},
			{rule(judges[1], dao.Hash{9}, 1004), nil, Ruling}, {rule(judges[2], contested, 1004), nil, TrainerWon}, {concede(trainer), ErrNotYourMove, TrainerWon}, {timeout(9999), ErrNotYourMove, TrainerWon}}},
		{"referees against", 3, []move{
			{split(trainer, two, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {open(trainer, start, 1003), nil, Ruling}, {rule(judges[2], dao.Hash{9}, 1004), nil, Ruling}, {rule(judges[1], dao.Hash{9}, 1004), nil, ChallengerWon}}},
		{"withheld", 3, []move{
			{split(trainer, two, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {open(trainer, start, 1003), nil, Ruling}, {rule(judges[2], dao.Hash{}, 1004), nil, Ruling}, {rule(judges[1], dao.Hash{}, 1004), nil, ChallengerWon}}},
		{"nothing is right, as posted", 3, []move{
			{split(trainer, []dao.Hash{NothingIsRight(), {8}}, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {open(trainer, start, 1003), nil, Ruling}, {rule(judges[2], NothingIsRight(), 1004), nil, Ruling}, {rule(judges[1], NothingIsRight(), 1004), nil, ChallengerWon}}},
		{"withheld, as posted", 3, []move{
			{split(trainer, []dao.Hash{{}, {8}}, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {open(trainer, start, 1003), nil, Ruling}, {rule(judges[2], dao.Hash{}, 1004), nil, Ruling}, {rule(judges[1], dao.Hash{}, 1004), nil, ChallengerWon}}},
		{"referees differ", 3, []move{
			{split(trainer, two, 1001), nil, Pick}, {pick(rival, 0, 1002), nil, Open}, {open(trainer, start, 1003), nil, Ruling}, {rule(judges[2], dao.Hash{1}, 1004), nil, Ruling}, {rule(judges[1], dao.Hash{2}, 1004), nil, Ruling},
			{timeout(1043), ErrTooEarly, Ruling}, {rule(judges[0], dao.Hash{2}, 1044), ErrTooLate, Ruling}, {timeout(1044), nil, Undecided}}},
		{"the trainer gives up", 3, []move{{concede(dao.Address{99}), ErrNotYourMove, Split}, {concede(trainer), nil, ChallengerWon}}},
		{"the challenger gives up", 3, []move{{concede(rival), nil, TrainerWon}}},
		{"one step needs no split", 1, []move{{split(trainer, nil, 1001), ErrNotYourMove, Open}, {timeout(1101), nil, ChallengerWon}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, _, _ := opened(t, c.steps)
			for i, m := range c.moves {
				next, err := m.do(s)
				if !errors.Is(err, m.want) || m.want == nil && err != nil {
					t.Fatalf("move %d: %v, want %v", i, err, m.want)
				}
				if next.Stage != m.then {
					t.Fatalf("move %d: stage %d, want %d", i, next.Stage, m.then)
				}
				s = next
			}
		})
	}
	if first.Stage != Split || first.Deadline() != 1100 || len(first.Posted) != 0 {
		t.Errorf("moves changed the search that they were made on: %+v", first)
	}
}

func TestChallengeIsRefused(t *testing.T) {
	_, r, leaves := opened(t, 3)
	tree, err := NewCommitment(r.Context, leaves)
	if err != nil {
		t.Fatal(err)
	}
	low, high := Proven{0, leaves[0], tree.Proof(0)}, Proven{1, leaves[1], tree.Proof(1)}
	other := high
	other.Leaf.Loss++
	for name, c := range map[string]struct {
		who       dao.Address
		low, high Proven
		rules     Rules
	}{
		"itself":       {r.Context.Trainer, low, high, game},
		"not proven":   {rival, low, other, game},
		"no low":       {rival, Proven{}, high, game},
		"low is high":  {rival, high, high, game},
		"no arity":     {rival, low, high, Rules{Arity: 1, Rulings: 1}},
		"no referees":  {rival, low, high, Rules{Arity: 2}},
		"beyond count": {rival, low, Proven{2, leaves[1], tree.Proof(1)}, game},
	} {
		if _, err := Challenge(c.rules, r, c.who, judges, c.low, c.high, 1); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	// A round's start stands alone.
	s, err := Challenge(game, r, rival, judges, Proven{}, low, 1)
	if err != nil || s.Stage != Open || s.SplitSteps() != nil {
		t.Errorf("contested start: %v, stage %d", err, s.Stage)
	}
}

// TestSearchEndsAtOneStep: whatever is picked, each move makes the interval at
// most ceil(n/arity) long, and it ends at two neighbouring steps.
func TestSearchEndsAtOneStep(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		arity := rapid.Uint32Range(2, 20).Draw(t, "arity")
		low := rapid.Uint32Range(0, 1<<31).Draw(t, "low")
		high := low + rapid.Uint32Range(1, 100_000).Draw(t, "length")
		for moves := 0; high-low > 1; moves++ {
			at := SplitSteps(low, high, arity)
			if len(at) == 0 || len(at) >= int(arity) || !slices.IsSorted(at) || at[0] <= low || at[len(at)-1] >= high || moves > 20 {
				t.Fatalf("(%d, %d) is cut at %v", low, high, at)
			}
			ends := append(append([]uint32{low}, at...), high)
			i := rapid.IntRange(0, len(at)).Draw(t, "pick")
			n := high - low
			low, high = ends[i], ends[i+1]
			if high <= low || high-low > (n+arity-1)/arity {
				t.Fatalf("%d of %d steps are left after a cut in %d", high-low, n, arity)
			}
		}
		if SplitSteps(low, high, arity) != nil {
			t.Fatal("one step is cut")
		}
	})
}
