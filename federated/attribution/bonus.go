package attribution

import (
	"fmt"
	"math/big"
	"sort"

	"sahm/dao"
)

// CapFactor bounds a bonus to that many times an equal share of the pool.
const CapFactor = 2

// BonusSplit divides the bonus pool over n members in the order given.
//
//  1. A member's weight is its score, or 0 for a negative one. If no score is
//     positive, or scores is nil (none were opened), the weights are the rows.
//  2. Nobody gets more than the cap, ⌊2·pool/n⌋.
//  3. The pool is divided in proportion to the weights. Whoever would get more
//     than the cap gets the cap; what is left is divided over the others in
//     the same way, until nobody exceeds it.
//  4. Shares are rounded down to whole wei; the wei left over by rounding go
//     one each to the largest fractions, ties to the earlier member.
//  5. If everybody with a positive weight is at the cap, or all weights are 0,
//     the rest is the refund.
//
// So Σ bonuses + refund = pool exactly, and members with weight 0 get nothing.
// Errors: ErrShape, ErrBadPool.
func BonusSplit(scores []int64, rows []uint64, pool dao.Wei) (bonuses []dao.Wei, refund dao.Wei, err error) {
	n := len(rows)
	if n == 0 || (scores != nil && len(scores) != n) {
		return nil, dao.Wei{}, fmt.Errorf("%w: %d scores, %d rows", ErrShape, len(scores), n)
	}
	rest := pool.Big()
	if rest.Sign() < 0 {
		return nil, dao.Wei{}, fmt.Errorf("%w: %s", ErrBadPool, pool)
	}
	weights := Weights(scores, rows)
	limit := new(big.Int).Mul(rest, big.NewInt(CapFactor))
	limit.Div(limit, big.NewInt(int64(n)))

	out := make([]*big.Int, n)
	var open []int // members not yet at the cap
	for i := range out {
		out[i] = new(big.Int)
		if weights[i].Sign() > 0 {
			open = append(open, i)
		}
	}
	for len(open) > 0 {
		total := new(big.Int)
		for _, i := range open {
			total.Add(total, weights[i])
		}
		bound := new(big.Int).Mul(limit, total)
		var under []int
		capped := new(big.Int)
		for _, i := range open {
			// share > cap, without division: weight·rest > cap·total
			if new(big.Int).Mul(weights[i], rest).Cmp(bound) > 0 {
				out[i].Set(limit)
				capped.Add(capped, limit)
			} else {
				under = append(under, i)
			}
		}
		if len(under) == len(open) {
			largestRemainder(out, open, weights, total, rest)
			break
		}
		rest.Sub(rest, capped)
		open = under
	}

	refunded := pool.Big()
	bonuses = make([]dao.Wei, n)
	for i, v := range out {
		refunded.Sub(refunded, v)
		bonuses[i] = dao.NewWei(v)
	}
	return bonuses, dao.NewWei(refunded), nil
}

// Weights are the proportions that BonusSplit starts from: the positive part
// of the scores, or the rows if no score is positive.
func Weights(scores []int64, rows []uint64) []*big.Int {
	out := make([]*big.Int, len(rows))
	positive := false
	for i := range out {
		out[i] = new(big.Int)
		if i < len(scores) && scores[i] > 0 {
			out[i].SetInt64(scores[i])
			positive = true
		}
	}
	if !positive {
		for i, r := range rows {
			out[i].SetUint64(r)
		}
	}
	return out
}

// largestRemainder divides amount over the members listed in proportion to
// their weights, whose sum is total > 0, exactly.
func largestRemainder(out []*big.Int, members []int, weights []*big.Int, total, amount *big.Int) {
	left := new(big.Int).Set(amount)
	fraction := make(map[int]*big.Int, len(members))
	for _, i := range members {
		share, r := new(big.Int).QuoRem(new(big.Int).Mul(weights[i], amount), total, new(big.Int))
		out[i].Set(share)
		fraction[i] = r
		left.Sub(left, share)
	}
	order := append([]int(nil), members...)
	sort.SliceStable(order, func(a, b int) bool { return fraction[order[a]].Cmp(fraction[order[b]]) > 0 })
	// left is the sum of the fractions, so smaller than len(members).
	for _, i := range order[:left.Int64()] {
		out[i].Add(out[i], big.NewInt(1))
	}
}
