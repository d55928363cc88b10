package verify

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"sahm/dao"
)

// Errors of a search. Each leaves the search as it was.
var (
	// ErrNotYourMove reports a move by somebody whose turn it is not, or one
	// that the stage has no place for.
	ErrNotYourMove = errors.New("not your move")
	// ErrBadMove reports a move that the rules forbid.
	ErrBadMove = errors.New("bad move")
	// ErrTooLate reports a move after its clock ran out, ErrTooEarly an appeal
	// to a clock that still runs.
	ErrTooLate  = errors.New("the clock ran out")
	ErrTooEarly = errors.New("the clock still runs")
)

// Stage says whose move it is.
type Stage uint8

// Stages. Split and Open are the trainer's move, Pick the challenger's, Ruling
// the referees'; the others are ends. Undecided: the referees did not agree in
// time, and nobody is to blame.
const (
	Split Stage = iota + 1
	Pick
	Open
	Ruling
	TrainerWon
	ChallengerWon
	Undecided
)

// Over reports whether the search has ended.
func (s Stage) Over() bool { return s >= TrainerWon }

// Rules are the same for all searches of one contract. Times are in seconds.
type Rules struct {
	Arity         uint32 // parts that an interval is cut into, ≥ 2
	TrainerClock  uint64 // for all of the trainer's moves together
	RivalClock    uint64 // for all of the challenger's
	RulingSeconds uint64
	Rulings       int // equal answers that rule, ≥ 1: t
}

// Search is one dispute. Its methods return the search after a move and leave
// the one before as it was.
type Search struct {
	Rules      Rules
	Context    Context
	Round      uint32
	Trainer    dao.Address
	Challenger dao.Address
	Referees   []dao.Address

	Stage  Stage
	Low    Point // both agree; not there if High is step 0
	High   Point // contested; the trainer's hash
	Posted []Point
	Opened Leaf // the leaf at Low, or the contested start, once opened

	movedAt uint64
	spent   [2]uint64 // of the trainer's clock, of the challenger's
	rulings map[dao.Address]dao.Hash
}

// Proven is a leaf of a revealed tree with its place and proof.
type Proven struct {
	Index uint32
	Leaf  Leaf
	Proof []dao.Hash
}

// Challenge opens a search on the leaf high of a revealed tree, given that low
// of the same round is right; low is not looked at where high is a round's
// start.
func Challenge(r Rules, revealed Revealed, challenger dao.Address, referees []dao.Address, low, high Proven, now uint64) (Search, error) {
	if r.Arity < 2 || r.Rulings < 1 {
		return Search{}, fmt.Errorf("%w: rules of arity %d and %d rulings", ErrBadMove, r.Arity, r.Rulings)
	}
	if challenger == revealed.Context.Trainer {
		return Search{}, fmt.Errorf("%w: the trainer challenges itself", ErrBadMove)
	}
	if err := revealed.Opens(high.Index, high.Leaf, high.Proof); err != nil {
		return Search{}, err
	}
	c := revealed.Context.Hash()
	s := Search{
		Rules: r, Context: revealed.Context, Round: high.Leaf.Round, Trainer: revealed.Context.Trainer, Challenger: challenger, Referees: referees,
		High: Point{high.Leaf.Step, high.Leaf.Hash(c)}, movedAt: now, rulings: map[dao.Address]dao.Hash{},
	}
	if high.Leaf.Step > 0 {
		per := revealed.Context.Segments() + 1
		if low.Index >= high.Index || low.Index/per != high.Index/per {
			return Search{}, fmt.Errorf("%w: from leaf %d to leaf %d", ErrBadMove, low.Index, high.Index)
		}
		if err := revealed.Opens(low.Index, low.Leaf, low.Proof); err != nil {
			return Search{}, err
		}
		s.Low = Point{low.Leaf.Step, low.Leaf.Hash(c)}
	}
	s.next()
	return s, nil
}

// next sets the stage in which the interval is cut, or opened if it is a step.
func (s *Search) next() {
	s.Stage = Split
	if s.High.Step == 0 || s.High.Step-s.Low.Step == 1 {
		s.Stage = Open
	}
}

// SplitSteps are the steps at which the trainer has to post hashes.
func (s Search) SplitSteps() []uint32 { return SplitSteps(s.Low.Step, s.High.Step, s.Rules.Arity) }

// SplitSteps cuts the interval (low, high) into arity parts: the steps strictly
// between that are posted. All of them, if there are fewer than arity.
func SplitSteps(low, high, arity uint32) []uint32 {
	if high <= low || high-low == 1 || arity < 2 {
		return nil
	}
	n := uint64(high - low)
	parts := min(uint64(arity), n)
	at := make([]uint32, 0, parts-1)
	for m := uint64(1); m < parts; m++ {
		at = append(at, low+uint32(n*m/parts))
	}
	return at
}

// begin checks that it is who's move in a stage and takes the time off its
// clock.
func (s Search) begin(stage Stage, who dao.Address, now uint64) (Search, error) {
	if s.Stage != stage {
		return s, fmt.Errorf("%w: stage %d", ErrNotYourMove, s.Stage)
	}
	i, player := 0, s.Trainer
	if stage == Pick {
		i, player = 1, s.Challenger
	}
	if who != player {
		return s, fmt.Errorf("%w: it is %s's", ErrNotYourMove, player)
	}
	if now > s.deadline() {
		return s, fmt.Errorf("%w at %d", ErrTooLate, s.deadline())
	}
	s.spent[i] += max(now, s.movedAt) - s.movedAt
	s.movedAt = max(now, s.movedAt)
	return s, nil
}

// deadline is the last second of the present stage.
func (s Search) deadline() uint64 {
	left := s.Rules.TrainerClock - s.spent[0]
	switch s.Stage {
	case Pick:
		left = s.Rules.RivalClock - s.spent[1]
	case Ruling:
		left = s.Rules.RulingSeconds
	}
	if left > math.MaxUint64-s.movedAt {
		return math.MaxUint64
	}
	return s.movedAt + left
}

// Deadline is the last second of the present stage; zero after the end.
func (s Search) Deadline() uint64 {
	if s.Stage.Over() {
		return 0
	}
	return s.deadline()
}

// Split posts the trainer's hashes at SplitSteps.
func (s Search) Split(who dao.Address, hashes []dao.Hash, now uint64) (Search, error) {
	after, err := s.begin(Split, who, now)
	if err != nil {
		return s, err
	}
	at := s.SplitSteps()
	if len(hashes) != len(at) {
		return s, fmt.Errorf("%w: %d hashes for %d steps", ErrBadMove, len(hashes), len(at))
	}
	after.Posted = make([]Point, len(at))
	for i, step := range at {
		after.Posted[i] = Point{step, hashes[i]}
	}
	after.Stage = Pick
	return after, nil
}

// Pick names the first posted point that is wrong, by its place, or their
// number if only the end is.
func (s Search) Pick(who dao.Address, first int, now uint64) (Search, error) {
	after, err := s.begin(Pick, who, now)
	if err != nil {
		return s, err
	}
	if first < 0 || first > len(s.Posted) {
		return s, fmt.Errorf("%w: point %d of %d", ErrBadMove, first, len(s.Posted))
	}
	if first > 0 {
		after.Low = s.Posted[first-1]
	}
	if first < len(s.Posted) {
		after.High = s.Posted[first]
	}
	after.Posted = nil
	after.next()
	return after, nil
}

// Open shows what the agreed leaf, or a contested start, is the hash of, so that
// referees know which state they need.
func (s Search) Open(who dao.Address, leaf Leaf, now uint64) (Search, error) {
	after, err := s.begin(Open, who, now)
	if err != nil {
		return s, err
	}
	at := s.Low
	if s.High.Step == 0 {
		at = s.High
	}
	if leaf.Step != at.Step || leaf.Round != s.Round || leaf.Hash(s.Context.Hash()) != at.Hash {
		return s, fmt.Errorf("%w: the leaf after %d steps", ErrNotProven, at.Step)
	}
	after.Opened = leaf
	after.Stage = Ruling
	return after, nil
}

// Rule is one referee's answer: the right hash at High, or zero if the state at
// Low was withheld; against zero and NothingIsRight no trainer wins. The search ends with the Rules.Rulings-th equal answer. A
// referee answers once.
func (s Search) Rule(referee dao.Address, right dao.Hash, now uint64) (Search, error) {
	if s.Stage != Ruling {
		return s, fmt.Errorf("%w: stage %d", ErrNotYourMove, s.Stage)
	}
	if !slices.Contains(s.Referees, referee) {
		return s, fmt.Errorf("%w: %s is no referee", ErrNotYourMove, referee)
	}
	if _, ok := s.rulings[referee]; ok {
		return s, fmt.Errorf("%w: %s has ruled", ErrBadMove, referee)
	}
	if now > s.deadline() {
		return s, fmt.Errorf("%w at %d", ErrTooLate, s.deadline())
	}
	after := s
	after.rulings = maps.Clone(s.rulings)
	after.rulings[referee] = right
	equal := 0
	for _, h := range after.rulings {
		if h == right {
			equal++
		}
	}
	if equal >= s.Rules.Rulings {
		after.Stage = ChallengerWon
		// Two answers that anybody can post are never a right leaf: a state was
		// withheld, and nothing is right.
		if right == s.High.Hash && !right.IsZero() && right != NothingIsRight() {
			after.Stage = TrainerWon
		}
	}
	return after, nil
}

// Concede gives up, before the ruling is in.
func (s Search) Concede(who dao.Address) (Search, error) {
	if s.Stage.Over() {
		return s, fmt.Errorf("%w: it is over", ErrNotYourMove)
	}
	switch who {
	case s.Trainer:
		s.Stage = ChallengerWon
	case s.Challenger:
		s.Stage = TrainerWon
	default:
		return s, fmt.Errorf("%w: %s is no party", ErrNotYourMove, who)
	}
	return s, nil
}

// Timeout ends a search in which a clock ran out: its owner loses.
func (s Search) Timeout(now uint64) (Search, error) {
	if s.Stage.Over() {
		return s, fmt.Errorf("%w: it is over", ErrNotYourMove)
	}
	if now <= s.deadline() {
		return s, fmt.Errorf("%w until %d", ErrTooEarly, s.deadline())
	}
	switch s.Stage {
	case Pick:
		s.Stage = TrainerWon
	case Ruling:
		s.Stage = Undecided
	default:
		s.Stage = ChallengerWon
	}
	return s, nil
}

// FirstWrong is the challenger's choice for Pick, from its own replay at the
// posted steps.
func (s Search) FirstWrong(right []Point) int {
	for i, p := range s.Posted {
		if i >= len(right) || right[i] != p {
			return i
		}
	}
	return len(s.Posted)
}
