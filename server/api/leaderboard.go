package api

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"sync"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/server/api/gen"
	"sahm/server/market"
	"sahm/trainer/receipt"
)

// maxBoardRuns bounds the runs that the leaderboard counts: the newest.
const maxBoardRuns = 1000

// Board is the leaderboard over a store of runs. It keeps what each final run
// adds. Such a run
// changes no more, and reading one checks all its signatures again.
type Board struct {
	store RunStore
	mu    sync.Mutex // also lets one reading at a time do the work
	runs  map[dao.RunID]boardRun
}

// boardRun is what one run adds.
type boardRun struct {
	settled []receipt.Settled
	lost    map[dao.Address]int
}

// NewBoard makes an empty one, which reads the store when it is asked.
func NewBoard(s RunStore) *Board {
	return &Board{store: s, runs: map[dao.RunID]boardRun{}}
}

// GetLeaderboard implements gen.ServerInterface.
func (s *Server) GetLeaderboard(c *gin.Context) {
	rows, runs, err := s.boards.Rows(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.Leaderboard{Runs: runs, Trainers: make([]gen.LeaderboardRow, len(rows))}
	for i, r := range rows {
		out.Trainers[i] = gen.LeaderboardRow{Trainer: r.Trainer.String(), Receipts: r.Receipts, VerifiedFlops: strconv.FormatUint(r.VerifiedFLOPs, 10), PaidWei: r.PaidWei.String(),
			FlopsPerToken: r.FLOPsPerToken, JoulesPerFlop: r.JoulesPerFLOP, Mfu: r.MFU, ReferenceSeconds: r.ReferenceSeconds,
			ReferenceSecondsPerToken: r.ReferenceSecondsPerToken, SuccessRate: r.SuccessRate, Lost: r.Lost}
	}
	c.JSON(http.StatusOK, out)
}

// Rows are the leaderboard, best first, and how many settled and refunded runs
// it counts.
func (c *Board) Rows(ctx context.Context) ([]receipt.Row, int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	list, err := c.store.Runs(ctx, dao.Address{})
	if err != nil {
		return nil, 0, err
	}
	list = list[:min(len(list), maxBoardRuns)]
	newest := make(map[dao.RunID]bool, len(list))
	n := 0
	var settled []receipt.Settled
	lost := map[dao.Address]int{}
	for _, row := range list {
		run, ok := c.runs[row.ID]
		if !ok {
			if run, ok, err = c.read(ctx, row.ID); err != nil {
				return nil, 0, err
			}
		}
		newest[row.ID] = true
		if !ok {
			continue
		}
		c.runs[row.ID] = run
		n++
		settled = append(settled, run.settled...)
		for a, n := range run.lost {
			lost[a] += n
		}
	}
	for id := range c.runs {
		if !newest[id] {
			delete(c.runs, id)
		}
	}
	return receipt.Board(settled, lost), n, nil
}

// read goes through a run's log; false while the run is not over.
func (c *Board) read(ctx context.Context, id dao.RunID) (boardRun, bool, error) {
	s := market.New(id)
	lost := map[dao.Address]int{}
	err := eachEvent(ctx, c.store, id, 0, func(e RunEvent) error {
		if e.Kind == market.ChainRefunded || e.Kind == market.RunPlanned && s.Assigned {
			for _, a := range owing(s) {
				lost[a]++
			}
		}
		// What does not apply the coordinator skips; so does a viewer.
		_ = s.Apply(e.Event)
		return nil
	})
	if err != nil || !s.Phase.Final() {
		return boardRun{}, false, err
	}
	return boardRun{settled: settledReceipts(s), lost: lost}, true, nil
}

// owing are the seated trainers that an attempt waited for when it was given
// up. That the others' work came to nothing is not their failure.
func owing(s *market.State) []dao.Address {
	if s.Plan == nil || !s.Assigned {
		return nil
	}
	seated := s.Trainers()
	var out []dao.Address
	for _, a := range s.Next(market.Clock{}) {
		if slices.Contains(seated, a.To) && !slices.Contains(out, a.To) {
			out = append(out, a.To)
		}
	}
	return out
}

// settledReceipts are a settled run's receipts with what each was paid: the
// completed rounds' part of the compute price in equal shares, as settlement
// divides it.
func settledReceipts(s *market.State) []receipt.Settled {
	if s.Phase != market.PhaseSettled || s.Order().StatisticsOnly() {
		return nil
	}
	list := s.OrderedReceipts()
	if len(list) == 0 {
		return nil
	}
	o := s.Order()
	done, all := dao.WeiOf(int64(len(s.Completed))), dao.WeiOf(int64(o.Training.Rounds))
	share := o.Prices.ComputeWei.MulDiv(done, all).MulDiv(dao.WeiOf(1), dao.WeiOf(int64(len(s.Plan.Seats)+2)))
	var out []receipt.Settled
	for _, signed := range list {
		// They were checked before they came into the log.
		if r, err := receipt.Parse(signed.Receipt); err == nil {
			out = append(out, receipt.Settled{Receipt: r, PaidWei: share})
		}
	}
	return out
}
