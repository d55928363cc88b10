package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/api"
	"sahm/server/coordinator"
	"sahm/server/market"
)

// runChain is coordinator.Chain over the contracts and the coordinator's own
// account. Every sending method looks first whether the chain already shows
// what it would do, so that it can be repeated by any server at any time.
type runChain struct {
	client *chain.Client
	c      *chain.Contracts
	sender *chain.Sender
}

// txTimeout is how long one transaction is waited for before the action is
// tried again; the journal keeps it alive meanwhile.
const txTimeout = 45 * time.Second

// do carries out an intent. If its transaction was included and refused, the
// intent is estimated and sent anew: after a reorganisation two transactions
// may come into one block of which the second needs a later one than the first.
func (r *runChain) do(ctx context.Context, key string, to dao.Address, data []byte) error {
	ctx, cancel := context.WithTimeout(ctx, txTimeout)
	defer cancel()
	last := error(nil)
	for try := range maxTries {
		in := chain.Intent{Key: again(key, try), To: to, Data: data}
		if _, err := r.sender.Send(ctx, in); err != nil && !errors.Is(err, chain.ErrNotBroadcast) {
			return err
		}
		_, err := r.sender.Wait(ctx, in.Key)
		var refused *chain.RevertError
		if !errors.As(err, &refused) {
			return err
		}
		last = err
	}
	return last
}

func (r *runChain) Now(ctx context.Context) (uint64, error) {
	h, err := r.client.Head(ctx)
	return h.Time, err
}

func (r *runChain) Run(ctx context.Context, id dao.RunID) (coordinator.RunView, error) {
	v, err := r.c.Run(ctx, id)
	if errors.Is(err, chain.ErrUnknownRun) {
		return coordinator.RunView{State: "None"}, nil
	}
	if err != nil {
		return coordinator.RunView{}, err
	}
	return coordinator.RunView{State: v.State.String(), Attempt: v.Attempt, Recomputer: v.Recomputer, ChallengeEnds: v.ChallengeEnds}, nil
}

func (r *runChain) Trainers(ctx context.Context) ([]coordinator.TrainerView, error) {
	ts, err := r.c.Trainers(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]coordinator.TrainerView, len(ts))
	for i, t := range ts {
		out[i] = coordinator.TrainerView{Address: t.Address, StakeWei: t.StakeWei, AskWei: t.AskWei, Locks: t.Locks, Active: t.Active}
	}
	return out, nil
}

// records are the trainers' seats of runs that are over, from the leaderboard.
func records(runs api.RunStore) func(context.Context) (map[dao.Address]coordinator.Record, error) {
	b := api.NewBoard(runs)
	return func(ctx context.Context) (map[dao.Address]coordinator.Record, error) {
		rows, _, err := b.Rows(ctx)
		if err != nil {
			return nil, err
		}
		out := make(map[dao.Address]coordinator.Record, len(rows))
		for _, r := range rows {
			out[r.Trainer] = coordinator.Record{Settled: r.Receipts, Lost: r.Lost}
		}
		return out, nil
	}
}

func (r *runChain) Cohort(ctx context.Context, id dao.RunID, attempt, round uint32) (market.Committed, error) {
	c, err := r.c.Cohort(ctx, id, attempt, round)
	return market.Committed{Cohort: c.Cohort, ModelHash: c.ModelHash, GradientHash: c.GradientHash}, err
}

func (r *runChain) Dataset(ctx context.Context, id dao.DatasetID) (coordinator.DatasetView, error) {
	d, err := r.c.Dataset(ctx, id)
	if errors.Is(err, chain.ErrUnknownDataset) {
		return coordinator.DatasetView{}, nil
	}
	return coordinator.DatasetView{Status: d.Status, Version: d.Version, Epoch: d.Epoch, EnvelopeCID: d.EnvelopeCID, Acknowledged: d.Acknowledged}, err
}

func (r *runChain) Custodians(ctx context.Context, epoch uint32) ([]dao.Address, int, error) {
	c, err := r.c.Committee(ctx, epoch)
	return c.Members, c.Threshold, err
}

func (r *runChain) Payees(ctx context.Context, id dao.RunID, ids []dao.DatasetID) ([]dao.Address, error) {
	return r.c.Payees(ctx, id, ids)
}

func (r *runChain) Assign(ctx context.Context, id dao.RunID, attempt uint32, seats []dao.Seat, evaluator dao.Address, seedsRoot dao.Hash, acks [][]byte) error {
	v, err := r.c.Run(ctx, id)
	if err != nil {
		return err
	}
	if v.Attempt >= attempt {
		if v.SeedsRoot != seedsRoot {
			return fmt.Errorf("attempt %d is assigned with other seeds", attempt)
		}
		return nil
	}
	to, data := r.c.PackAssign(id, seats, evaluator, seedsRoot, acks)
	return r.do(ctx, fmt.Sprintf("run/%s/assign/%d", id, attempt), to, data)
}

func (r *runChain) Draw(ctx context.Context, id dao.RunID, attempt uint32) error {
	v, err := r.c.Run(ctx, id)
	if err != nil {
		return err
	}
	if !v.Recomputer.IsZero() {
		return nil
	}
	to, data := r.c.PackDrawRecomputer(id)
	return r.do(ctx, fmt.Sprintf("run/%s/draw/%d", id, attempt), to, data)
}

func (r *runChain) Commit(ctx context.Context, id dao.RunID, attempt, round uint32, want market.Committed) error {
	got, err := r.Cohort(ctx, id, attempt, round)
	if err != nil {
		return err
	}
	if !got.Cohort.IsZero() {
		if got != want {
			return fmt.Errorf("round %d is committed with another cohort", round)
		}
		return nil
	}
	to, data := r.c.PackCommitCohort(id, attempt, round, want.Cohort, want.ModelHash, want.GradientHash)
	return r.do(ctx, fmt.Sprintf("run/%s/commit/%d/%d", id, attempt, round), to, data)
}

func (r *runChain) Propose(ctx context.Context, res dao.Result, indexes []uint8, sigs [][]byte) error {
	v, err := r.c.Run(ctx, res.RunID)
	if err != nil {
		return err
	}
	if v.ChallengeEnds != 0 {
		return nil
	}
	to, data := r.c.PackPropose(&res, indexes, sigs)
	return r.do(ctx, fmt.Sprintf("run/%s/propose/%d", res.RunID, res.Attempt), to, data)
}

func (r *runChain) Settle(ctx context.Context, id dao.RunID) error {
	v, err := r.c.Run(ctx, id)
	if err != nil {
		return err
	}
	if v.State == chain.RunSettled {
		return nil
	}
	to, data := r.c.PackSettle(id)
	return r.do(ctx, fmt.Sprintf("run/%s/settle", id), to, data)
}

// Note records use and scores in the run meter. What somebody else recorded
// already counts as done; what the meter will never take (it listens for a day
// after the challenge window, and to positive scores) is said and left.
func (r *runChain) Note(ctx context.Context, res dao.Result, seats []dao.Seat, scores []int64) (n market.Noted, err error) {
	id := res.RunID
	if n.Demand, n.Quality, err = r.c.Recorded(ctx, id); err != nil {
		return n, err
	}
	if !n.Demand {
		to, data := r.c.PackRecordUse(&res, seats)
		if n.Demand, n.Missing, err = r.meter(ctx, fmt.Sprintf("run/%s/note/use", id), to, data); err != nil {
			return n, err
		}
	}
	if !n.Quality && n.Missing == "" {
		if !slices.ContainsFunc(scores, func(v int64) bool { return v > 0 }) {
			n.Missing = "no score is positive"
			return n, nil
		}
		to, data := r.c.PackRecordScores(&res, seats, scores)
		n.Quality, n.Missing, err = r.meter(ctx, fmt.Sprintf("run/%s/note/scores", id), to, data)
	}
	return n, err
}

// meter sends one record. A refusal that stays one is told in missing.
func (r *runChain) meter(ctx context.Context, key string, to dao.Address, data []byte) (done bool, missing string, err error) {
	err = r.do(ctx, key, to, data)
	var re *chain.RevertError
	switch {
	case err == nil || errors.As(err, &re) && re.Name == "AlreadyRecorded":
		return true, "", nil
	case re != nil && re.Name == "RecordedTooLate":
		return false, "the run meter listens for a day after the challenge window", nil
	case re != nil && re.Name != "NotSettled": // the node that was asked may be behind
		return false, re.Error(), nil
	}
	return false, "", err
}

func (r *runChain) Expire(ctx context.Context, id dao.RunID) error {
	v, err := r.c.Run(ctx, id)
	if err != nil {
		return err
	}
	if v.State == chain.RunRefunded {
		return nil
	}
	to, data := r.c.PackExpire(id)
	return r.do(ctx, fmt.Sprintf("run/%s/expire/%d", id, v.Attempt), to, data)
}

func (r *runChain) RecordAcks(ctx context.Context, id dao.DatasetID, version uint32, sigs [][]byte) error {
	d, err := r.c.Dataset(ctx, id)
	if err != nil {
		return err
	}
	if d.Acknowledged {
		return nil
	}
	to, data := r.c.PackRecordAcks(id, version, sigs)
	// A version that is resealed is acknowledged once more.
	return r.do(ctx, fmt.Sprintf("dataset/%s/acks/%d/%d/%s", id, version, d.Epoch, mark([]byte(d.EnvelopeCID))), to, data)
}
