package verify

import (
	"fmt"
	"math/bits"

	"sahm/dao"
)

// Commitment is what a trainer keeps of a seat's work until it is revealed: the
// leaves of all its rounds, in the order of the tree.
type Commitment struct {
	Context Context
	Leaves  []Leaf
	hashes  []dao.Hash
	levels  [][]dao.Hash // levels[0] are the hashes, filled up to a power of two
}

// NewCommitment makes the tree over the leaves of completed rounds, each
// Context.Segments()+1 of them. Errors: ErrBadContext, ErrBadSteps.
func NewCommitment(c Context, leaves []Leaf) (*Commitment, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	per := int(c.Segments()) + 1
	if len(leaves) == 0 || len(leaves)%per != 0 || len(leaves) > MaxLeaves {
		return nil, fmt.Errorf("%w: %d leaves, %d a round", ErrBadSteps, len(leaves), per)
	}
	t := &Commitment{Context: c, Leaves: leaves, hashes: make([]dao.Hash, len(leaves))}
	context := c.Hash()
	for i, l := range leaves {
		_, step := c.Place(uint32(i))
		first := i - i%per
		if l.Step != step || l.Round != leaves[first].Round || i == first && i > 0 && l.Round <= leaves[i-1].Round {
			return nil, fmt.Errorf("%w: leaf %d is of round %d, step %d", ErrBadSteps, i, l.Round, l.Step)
		}
		t.hashes[i] = l.Hash(context)
	}
	level := make([]dao.Hash, nextPower(len(leaves)))
	copy(level, t.hashes)
	for t.levels = append(t.levels, level); len(level) > 1; t.levels = append(t.levels, level) {
		next := make([]dao.Hash, len(level)/2)
		for i := range next {
			next[i] = node(level[2*i], level[2*i+1])
		}
		level = next
	}
	return t, nil
}

func nextPower(n int) int { return 1 << bits.Len(uint(n-1)) }

func node(left, right dao.Hash) dao.Hash {
	return tagged("sahm/verify/node/v1", 3).hash(left).hash(right).sum()
}

// Revealed is what opens a commitment on chain: its root's parts.
type Revealed struct {
	Context Context
	Count   uint32 // leaves
	Top     dao.Hash
}

// Revealed is the commitment's opening.
func (t *Commitment) Revealed() Revealed {
	return Revealed{Context: t.Context, Count: uint32(len(t.Leaves)), Top: t.levels[len(t.levels)-1][0]}
}

// Rounds is how many completed rounds are covered.
func (r Revealed) Rounds() uint32 { return r.Count / (r.Context.Segments() + 1) }

// Root is the hash that is committed to.
func (r Revealed) Root() dao.Hash {
	return tagged("sahm/verify/root/v1", 4).hash(r.Context.Hash()).number(uint64(r.Count)).hash(r.Top).sum()
}

// Validate returns an error unless the parts fit together.
func (r Revealed) Validate() error {
	if err := r.Context.Validate(); err != nil {
		return err
	}
	if per := r.Context.Segments() + 1; r.Count == 0 || r.Count > MaxLeaves || r.Count%per != 0 {
		return fmt.Errorf("%w: %d leaves, %d a round", ErrBadSteps, r.Count, per)
	}
	return nil
}

// Proof is the siblings of leaf i, from the leaf up; nil if there is none.
func (t *Commitment) Proof(i uint32) []dao.Hash {
	if int(i) >= len(t.Leaves) {
		return nil
	}
	proof := make([]dao.Hash, 0, len(t.levels)-1)
	for _, level := range t.levels[:len(t.levels)-1] {
		proof = append(proof, level[i^1])
		i >>= 1
	}
	return proof
}

// Opens returns ErrNotProven unless leaf is the i-th of the tree, and stands
// where a leaf with that number does.
func (r Revealed) Opens(i uint32, leaf Leaf, proof []dao.Hash) error {
	if err := r.Validate(); err != nil {
		return err
	}
	if i >= r.Count || len(proof) != bits.Len(uint(r.Count-1)) {
		return fmt.Errorf("%w: leaf %d of %d with %d siblings", ErrNotProven, i, r.Count, len(proof))
	}
	if _, step := r.Context.Place(i); leaf.Step != step {
		return fmt.Errorf("%w: leaf %d is of step %d, not %d", ErrNotProven, i, step, leaf.Step)
	}
	h := leaf.Hash(r.Context.Hash())
	for b, sibling := range proof {
		if i>>b&1 == 1 {
			h = node(sibling, h)
		} else {
			h = node(h, sibling)
		}
	}
	if h != r.Top {
		return fmt.Errorf("%w: leaf %d is not in the tree", ErrNotProven, i)
	}
	return nil
}

// Commit is the hash that hides a root until it is revealed, and that nobody
// else can reveal. The salt is 32 secret random bytes.
func Commit(root, salt dao.Hash, by dao.Address) dao.Hash {
	return tagged("sahm/verify/commitment/v1", 4).hash(root).hash(salt).address(by).sum()
}

// AuditRoot is what an auditor commits to: the hashes of the leaf that its
// replay began with and of the one that it found at the end.
func AuditRoot(context dao.Hash, leaf uint32, start, end dao.Hash) dao.Hash {
	return tagged("sahm/verify/audit/v1", 5).hash(context).number(uint64(leaf)).hash(start).hash(end).sum()
}
