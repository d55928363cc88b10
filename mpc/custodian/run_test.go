package custodian_test

import (
	"fmt"
	"slices"
	"testing"

	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/custodian"
	"sahm/mpc/mpctest"
)

// TestFullRun is a whole run of a 3-of-5 committee: statistics, three rounds
// of which one is burnt, scores and signatures, with any two custodians not
// answering. Sums, scores and result are exact.
func TestFullRun(t *testing.T) {
	for _, bits := range []int{32, 64} {
		t.Run(fmt.Sprintf("bits=%d", bits), func(t *testing.T) {
			w := mpctest.New(t, mpctest.Options{WordBits: bits})
			w.Check(w.All()...)
			w.Assign()
			pairs := [][2]int{}
			for a := range 5 {
				for b := a + 1; b < 5; b++ {
					pairs = append(pairs, [2]int{a, b})
				}
			}
			stats := w.NewRound(0)
			acks := w.Acks(stats, w.All()...)
			all := map[int][]protocol.SignedSum{}
			for i := range 5 {
				all[i] = w.Unmask(stats, acks, i)
			}
			for _, dead := range pairs {
				var sums []protocol.SignedSum
				for i := range 5 {
					if i != dead[0] && i != dead[1] {
						sums = append(sums, all[i]...)
					}
				}
				if got := w.Aggregate(stats, sums); !slices.Equal(got, stats.Sum()) {
					t.Fatalf("without %v: sum %v, want %v", dead, got, stats.Sum())
				}
			}

			// Round 2 is committed and never unmasked: its number is burnt.
			var sums [][]protocol.SignedSum
			for _, n := range []uint32{1, 3, 4} {
				r := w.NewRound(n)
				if n == 3 {
					w.NewRound(2)
				}
				acks := w.Acks(r, 0, 1, 2, 3)
				given := w.Unmask(r, acks, 1, 2, 3) // 0 and 4 are dead
				if got := w.Aggregate(r, given); !slices.Equal(got, r.Sum()) {
					t.Fatalf("round %d: sum %v, want %v", n, got, r.Sum())
				}
				sums = append(sums, given)
				w.Finish(r)
			}
			if _, err := w.Try(0, w.Task(protocol.RunScores, 0, w.ScoresTask())); err == nil {
				t.Error("a custodian that missed the rounds opened totals")
			}
			scores := w.Scores(1, 2, 3)
			out := w.Outcome(sums, scores)
			for i := range w.Seats {
				var want int64
				for k, r := range []uint32{1, 3, 4} {
					_ = r
					want += dot(w.History(k).Plain[i], w.History(k).Gradient)
				}
				if out.Scores[i] != want {
					t.Errorf("score of member %d is %d, want %d", i, out.Scores[i], want)
				}
			}
			task := w.SignTask(sums, scores)
			for i := range 5 { // 0 and 4 vouch for what they recompute now
				v := mpctest.Want[protocol.SignReply](w, i, w.Task(protocol.RunSign, 0, task), protocol.RunSigned)
				if err := typed.Verify(w.Domain, (*typed.Result)(&v.Result), v.Sig, w.Custodians[i].Address()); err != nil {
					t.Error(err)
				}
			}
			w.Chain.SetRun(w.RunID, func(r *custodian.Run) { r.State = custodian.RunSettled })
			for i := range 5 {
				mpctest.Want[struct{}](w, i, w.Task(protocol.RunClose, 0, protocol.CloseTask{}), protocol.RunClosed)
			}
		})
	}
}

func dot(x []int64, g []int32) (s int64) {
	for j := range x {
		s += x[j] * int64(g[j])
	}
	return s
}
