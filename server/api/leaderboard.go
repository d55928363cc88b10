package api

import (
	"context"
	"net/http"
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

// boardCache keeps what each final run adds to the leaderboard. Such a run
// changes no more, and reading one checks all its signatures again.
type boardCache struct {
	store RunStore
	mu    sync.Mutex // also lets one reading at a time do the work
	runs  map[dao.RunID]boardRun
}

// boardRun is what one run adds.
type boardRun struct {
	settled []receipt.Settled
	lost    map[dao.Address]int
}

func newBoardCache(s RunStore) *boardCache {
	return &boardCache{store: s, runs: map[dao.RunID]boardRun{}}
}

// GetLeaderboard implements gen.ServerInterface.
func (s *Server) GetLeaderboard(c *gin.Context) {
	rows, runs, err := s.boards.rows(c)
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

// rows are the leaderboard, best first, and how many settled and refunded runs
// it counts.
func (c *boardCache) rows(ctx context.Context) ([]receipt.Row, int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	list, err := c.store.Runs(ctx, dao.Address{})
	if err != nil {
		return nil, 0, err
	}
	list = list[:min(len(list), maxBoardRuns)]
	kept := make(map[dao.RunID]boardRun, len(list))
	var settled []receipt.Settled
	lost := map[dao.Address]int{}
	for _, row := range list {
		run, ok := c.runs[row.ID]
		if !ok {
			if run, ok, err = c.read(ctx, row.ID); err != nil {
				return nil, 0, err
			}
		}
		if !ok {
			continue
		}
		kept[row.ID] = run
		settled = append(settled, run.settled...)
		for a, n := range run.lost {
			lost[a] += n
		}
	}
	c.runs = kept
	return receipt.Board(settled, lost), len(kept), nil
}

// read goes through a run's log; false while the run is not over.
func (c *boardCache) read(ctx context.Context, id dao.RunID) (boardRun, bool, error) {
	s := market.New(id)
	var assigned []dao.Address // the seats of the attempt, once on chain
	lost := map[dao.Address]int{}
	drop := func() {
		for _, a := range assigned {
			lost[a]++
		}
		assigned = nil
	}
	err := eachEvent(ctx, c.store, id, 0, func(e RunEvent) error {
		// What does not apply the coordinator skips; so does a viewer.
		if s.Apply(e.Event) != nil {
			return nil
		}
		switch e.Kind {
		case market.RunPlanned:
			drop()
		case market.ChainAssigned:
			assigned = seatsOf(s)
		}
		return nil
	})
	if err != nil || !s.Phase.Final() {
		return boardRun{}, false, err
	}
	if s.Phase == market.PhaseRefunded {
		drop()
	}
	return boardRun{settled: settledReceipts(s), lost: lost}, true, nil
}

func seatsOf(s *market.State) []dao.Address {
	out := make([]dao.Address, len(s.Plan.Seats))
	for i, p := range s.Plan.Seats {
		out[i] = p.Trainer
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
