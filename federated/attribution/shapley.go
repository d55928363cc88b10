package attribution

import (
	"fmt"
	"math/bits"
)

// MaxPlayers is the most that ExactShapley takes: 2^16 values.
const MaxPlayers = 16

// ExactShapley is the reference: the Shapley value of each of n players, from
// the value of all 2^n coalitions (bit i of subset is player i), each asked
// for once, in increasing order. 1 ≤ n ≤ MaxPlayers, or ErrTooMany.
func ExactShapley(n int, value func(subset uint64) float64) ([]float64, error) {
	if n < 1 || n > MaxPlayers {
		return nil, fmt.Errorf("%w: %d, at most %d", ErrTooMany, n, MaxPlayers)
	}
	values := make([]float64, 1<<n)
	for s := range values {
		values[s] = value(uint64(s))
	}
	// weight[k] = k!(n-1-k)!/n!, for a coalition of k without the player.
	weight := make([]float64, n)
	weight[0] = 1 / float64(n)
	for k := 1; k < n; k++ {
		weight[k] = weight[k-1] * float64(k) / float64(n-k)
	}
	out := make([]float64, n)
	for s := range values {
		for i := range n {
			if s>>i&1 == 0 {
				out[i] += weight[bits.OnesCount(uint(s))] * (values[s|1<<i] - values[s])
			}
		}
	}
	return out, nil
}
