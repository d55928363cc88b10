// Package mpc holds the vocabulary of multi-party work in Sahm: the committee
// of custodians and how pieces of a secret are laid out over it. It is a root
// package: types, rules and errors only. Sharing is in mpc/replicated, masking
// in mpc/mask, networking and the service elsewhere.
//
// Custodians and pieces are numbered from 0. For a committee of M custodians
// with threshold T there is one piece for every set of T-1 custodians; a piece
// is held by exactly the custodians outside its set. So T-1 colluders always
// lack one piece, any T hold all of them, and any M-T may be gone with every
// piece still held by somebody.
package mpc

import "fmt"

// MaxPieces bounds C(M, T-1): larger committees are refused.
const MaxPieces = 128

// Committee says how many custodians there are (M) and how many of them are
// needed to open anything (T), with 2 ≤ T < M. The zero value is not valid.
type Committee struct {
	M int // custodians
	T int // threshold
}

// Validate refuses thresholds outside 2 ≤ T < M and committees that would
// need more than MaxPieces pieces. The error wraps ErrBadCommittee.
func (c Committee) Validate() error {
	if c.T < 2 || c.T >= c.M {
		return fmt.Errorf("%w: %d-of-%d, want 2 ≤ t < m", ErrBadCommittee, c.T, c.M)
	}
	if c.countPieces() > MaxPieces {
		return fmt.Errorf("%w: %d-of-%d needs more than %d pieces", ErrBadCommittee, c.T, c.M, MaxPieces)
	}
	return nil
}

// countPieces is C(M, T-1), or MaxPieces+1 when it is larger than MaxPieces.
func (c Committee) countPieces() int {
	k := min(c.T-1, c.M-(c.T-1))
	n := 1
	for i := 1; i <= k; i++ {
		n = n * (c.M - k + i) / i // exact: n is C(M-k+i, i) after each step
		if n > MaxPieces {
			return MaxPieces + 1
		}
	}
	return n
}

// Pieces is the number of pieces of every secret, C(M, T-1), in 3..MaxPieces.
// It is 0 for a committee that is not valid.
func (c Committee) Pieces() int {
	if c.Validate() != nil {
		return 0
	}
	return c.countPieces()
}

// Subsets lists every set of T-1 custodians, each ascending, in lexicographic
// order. The position in this list is the piece's index everywhere. It is nil
// for a committee that is not valid.
func (c Committee) Subsets() [][]int {
	n := c.Pieces()
	if n == 0 {
		return nil
	}
	k := c.T - 1
	cur := make([]int, k)
	for i := range cur {
		cur[i] = i
	}
	out := make([][]int, 0, n)
	for {
		out = append(out, append([]int(nil), cur...))
		i := k - 1
		for i >= 0 && cur[i] == c.M-k+i {
			i--
		}
		if i < 0 {
			return out
		}
		cur[i]++
		for j := i + 1; j < k; j++ {
			cur[j] = cur[j-1] + 1
		}
	}
}

// Holders lists, ascending, the M-T+1 custodians that hold a piece: those
// outside its subset. It is nil for an index that does not exist.
func (c Committee) Holders(piece int) []int {
	subsets := c.Subsets()
	if piece < 0 || piece >= len(subsets) {
		return nil
	}
	out := make([]int, 0, c.M-c.T+1)
	for i := range c.M {
		if !contains(subsets[piece], i) {
			out = append(out, i)
		}
	}
	return out
}

// PiecesOf lists, ascending, the C(M-1, T-1) pieces that a custodian holds. It
// is nil for a custodian that does not exist.
func (c Committee) PiecesOf(custodian int) []int {
	if custodian < 0 || custodian >= c.M {
		return nil
	}
	var out []int
	for p, s := range c.Subsets() {
		if !contains(s, custodian) {
			out = append(out, p)
		}
	}
	return out
}

// AckQuorum is ⌈(M+T)/2⌉: that many signed acknowledgements of one value leave
// fewer than T honest custodians free to accept another value, whatever T-1
// dishonest ones sign.
func (c Committee) AckQuorum() int { return (c.M + c.T + 1) / 2 }

func contains(ascending []int, x int) bool {
	for _, v := range ascending {
		if v == x {
			return true
		}
	}
	return false
}
