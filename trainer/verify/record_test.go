package verify

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"sahm/dao"
)

// shown is a training of made-up states with n parameters, shown step by step.
func shown(r *Recorder, steps uint32, n int) error {
	params := make([]float32, n)
	for s := uint32(1); s <= steps; s++ {
		params[s%uint32(n)]++
		state := func() (State, error) {
			return State{Step: s, Params: slices.Clone(params), Slots: slices.Clone(params)}, nil
		}
		if err := r.Observe(Step{Number: s, Rows: []uint32{s, s + 1}, Loss: 1 / float32(s), State: state}); err != nil {
			return fmt.Errorf("step %d: %w", s, err)
		}
	}
	return nil
}

// TestRecorderSizes: leaves are the same whether states are hashed at once or on
// the side, whatever K, and follow from the definition; keep sees them in order.
func TestRecorderSizes(t *testing.T) {
	c := vectorContext()
	for _, n := range []int{3, small/2 + 1, 2 * small} {
		var all []Leaf
		for _, k := range []uint32{1, 3, 4, 10, 50} {
			c.SegmentSteps = k
			var mu sync.Mutex
			var kept []uint32
			r, err := Record(c, 2, dao.Hash{9}, func(l Leaf, s State) error {
				mu.Lock()
				defer mu.Unlock()
				if l.Step < c.LocalSteps && l.Opens(s) != nil {
					t.Errorf("the state of step %d does not open its leaf", l.Step)
				}
				kept = append(kept, l.Step)
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := shown(r, c.LocalSteps, n); err != nil {
				t.Fatal(err)
			}
			leaves, err := r.Finish(dao.Hash{8})
			if err != nil {
				t.Fatal(err)
			}
			if k == 1 {
				all = leaves
			}
			if leaves[0] != StartLeaf(2, dao.Hash{9}) || leaves[len(leaves)-1].Link != (dao.Hash{8}) || len(kept) != len(leaves)-1 || !slices.IsSorted(kept) {
				t.Errorf("n=%d, K=%d: leaves %v, kept %v", n, k, leaves, kept)
			}
			for _, l := range leaves {
				if l != all[l.Step] {
					t.Errorf("n=%d, K=%d: step %d has another leaf than with K=1", n, k, l.Step)
				}
			}
			if last := leaves[len(leaves)-1]; !last.Slots.IsZero() || last.Batch != BatchHash([]uint32{10, 11}) {
				t.Errorf("last leaf %+v", last)
			}
		}
	}
}

// TestRecorderStops: what keep reports ends the training soon, and a recorder
// that is left in the middle ends its goroutine.
func TestRecorderStops(t *testing.T) {
	c := vectorContext()
	c.LocalSteps, c.SegmentSteps = 40, 1
	full := errors.New("disk full")
	for _, n := range []int{3, 2 * small} {
		r, err := Record(c, 1, dao.Hash{9}, func(l Leaf, _ State) error {
			if l.Step == 2 {
				return full
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := shown(r, c.LocalSteps, n); !errors.Is(err, full) {
			t.Errorf("n=%d: training goes on: %v", n, err)
		}
		r.Close()
		r, err = Record(c, 1, dao.Hash{9}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := shown(r, 5, n); err != nil {
			t.Fatal(err)
		}
		r.Close()
		r.Close()
		if _, err := r.Finish(dao.Hash{}); err == nil {
			t.Error("a closed recorder finishes")
		}
	}
}
