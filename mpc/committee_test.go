package mpc

import (
	"errors"
	"slices"
	"testing"
)

func TestValidate(t *testing.T) {
	for _, c := range []struct {
		m, t int
		ok   bool
	}{
		{3, 2, true}, {5, 3, true}, {7, 4, true}, {5, 2, true}, {128, 2, true}, {9, 4, true},
		{129, 2, false}, // 129 pieces
		{10, 5, false},  // 210 pieces
		{3, 3, false}, {3, 1, false}, {2, 2, false}, {0, 0, false}, {-1, -3, false}, {1 << 40, 3, false},
		{1 << 62, 1 << 61, false},
	} {
		err := Committee{M: c.m, T: c.t}.Validate()
		if (err == nil) != c.ok {
			t.Errorf("%d-of-%d: %v", c.t, c.m, err)
		}
		if err != nil && !errors.Is(err, ErrBadCommittee) {
			t.Errorf("%d-of-%d: %v is not ErrBadCommittee", c.t, c.m, err)
		}
	}
}

func TestLayout(t *testing.T) {
	c := Committee{M: 5, T: 3}
	want := [][]int{{0, 1}, {0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}}
	if got := c.Subsets(); !slices.EqualFunc(got, want, slices.Equal) {
		t.Fatalf("subsets %v", got)
	}
	if got := c.Holders(0); !slices.Equal(got, []int{2, 3, 4}) {
		t.Fatalf("holders of piece 0: %v", got)
	}
	if got := c.PiecesOf(0); !slices.Equal(got, []int{4, 5, 6, 7, 8, 9}) {
		t.Fatalf("pieces of custodian 0: %v", got)
	}
	if c.Holders(-1) != nil || c.Holders(10) != nil || c.PiecesOf(5) != nil || c.PiecesOf(-1) != nil {
		t.Fatal("something is held outside the committee")
	}
}

// Every T custodians hold all pieces; no T-1 do; any M-T may be gone.
func TestThresholdOfEveryCommittee(t *testing.T) {
	for m := 3; m <= 7; m++ {
		for th := 2; th < m; th++ {
			c := Committee{M: m, T: th}
			all := c.Pieces()
			for set := range 1 << m {
				held, n := map[int]bool{}, 0
				for i := range m {
					if set>>i&1 == 1 {
						n++
						for _, p := range c.PiecesOf(i) {
							held[p] = true
						}
					}
				}
				if (len(held) == all) != (n >= th) {
					t.Fatalf("%d-of-%d: %d custodians hold %d of %d pieces", th, m, n, len(held), all)
				}
			}
			for p := range all {
				for _, i := range c.Holders(p) {
					if !slices.Contains(c.PiecesOf(i), p) {
						t.Fatalf("%d-of-%d: Holders and PiecesOf disagree on %d", th, m, p)
					}
				}
				if len(c.Holders(p)) != m-th+1 {
					t.Fatalf("%d-of-%d: piece %d has %d holders", th, m, p, len(c.Holders(p)))
				}
			}
		}
	}
}

// Two quorums share at least T custodians, so at least one honest one, which
// signs one value only.
func TestAckQuorum(t *testing.T) {
	for _, w := range []struct{ m, t, q int }{{3, 2, 3}, {5, 3, 4}, {7, 4, 6}, {5, 2, 4}} {
		c := Committee{M: w.m, T: w.t}
		if got := c.AckQuorum(); got != w.q || 2*got-w.m < w.t {
			t.Errorf("%d-of-%d: quorum %d, want %d", w.t, w.m, got, w.q)
		}
	}
}
