package custodian

import (
	"fmt"

	"sahm/dao"
)

// ballot counts, per subset, which custodian gave which value.
type ballot[V comparable] struct {
	given  []map[dao.Address]V
	chosen map[int]V
}

func newBallot[V comparable](subsets int) ballot[V] {
	b := ballot[V]{given: make([]map[dao.Address]V, subsets), chosen: map[int]V{}}
	for i := range b.given {
		b.given[i] = map[dao.Address]V{}
	}
	return b
}

// add notes one custodian's value; its first one counts.
func (b ballot[V]) add(subset int, who dao.Address, v V) {
	if _, twice := b.given[subset][who]; !twice {
		b.given[subset][who] = v
	}
}

// insist chooses v, which this custodian knows to be right, if anybody gave it.
func (b ballot[V]) insist(subset int, v V) bool {
	for _, w := range b.given[subset] {
		if w == v {
			b.chosen[subset] = v
			return true
		}
	}
	return false
}

// decide is one value per subset: the one insisted on, else the only one, else
// the one that more holders gave than any other, and at least two.
func (b ballot[V]) decide(what string) ([]V, error) {
	out := make([]V, len(b.given))
	for subset, given := range b.given {
		if v, ok := b.chosen[subset]; ok {
			out[subset] = v
			continue
		}
		if len(given) == 0 {
			return nil, fmt.Errorf("%w: no %s of subset %d", ErrAlteredResult, what, subset)
		}
		votes := map[V]int{}
		for _, v := range given {
			votes[v]++
		}
		best, tie := 0, false
		for v, n := range votes {
			switch {
			case n > best:
				out[subset], best, tie = v, n, false
			case n == best:
				tie = true
			}
		}
		if tie || (len(given) > 1 && best < 2) {
			return nil, fmt.Errorf("%w: %s of subset %d", ErrSumConflict, what, subset)
		}
	}
	return out, nil
}
