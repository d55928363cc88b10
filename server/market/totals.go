package market

import (
	"slices"

	"sahm/dao"
	"sahm/federated/protocol"
)

// Totals collects mask totals by subset from the custodians' run.scored
// envelopes: per subset the value that most holders gave. ok is false while a
// subset has none, or when an envelope is over other rounds.
func Totals(pieces int, custodians []dao.Address, scores map[dao.Address]protocol.Envelope, rounds []uint32) ([][]uint64, bool) {
	out := make([][]uint64, pieces)
	votes := make([]int, pieces)
	given := make([][][]uint64, pieces)
	for _, c := range custodians {
		e, ok := scores[c]
		if !ok {
			continue
		}
		var b protocol.ScoresReply
		if e.Into(protocol.RunScored, &b) != nil || !slices.Equal(b.Rounds, rounds) {
			continue
		}
		for _, t := range b.Totals {
			if int(t.Subset) < pieces {
				given[t.Subset] = append(given[t.Subset], t.Totals)
			}
		}
	}
	for i, list := range given {
		if len(list) == 0 {
			return nil, false
		}
		for _, v := range list {
			n := 0
			for _, w := range list {
				if slices.Equal(v, w) {
					n++
				}
			}
			if n > votes[i] {
				votes[i], out[i] = n, v
			}
		}
	}
	return out, true
}
