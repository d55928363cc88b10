package trainer

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"sahm/dao"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/mpc/mask"
	"sahm/trainer/dataset"
)

// derived is the model that this trainer worked out itself, kept so that each
// round adds one step.
type derived struct {
	attempt uint32
	stats   dao.Hash
	encoder *dataset.Encoder
	steps   []protocol.Step
	state   strategy.State // entering the next round
	rounder *privacy.GradientRounder
}

// statsFile pins the first statistics that an attempt was told.
type statsFile struct {
	Blob dao.Hash `json:"blob"`
}

// derive applies the completed steps to the initial model and demands that the
// result is want. Models are compared with what the chain committed at every
// step; aggregates are blobs named by their hash.
func (t *Trainer) derive(ctx context.Context, k *task, j *job, stats protocol.StatsResult, steps []protocol.Step, want dao.Hash) (*derived, error) {
	if err := t.deriveEncoder(ctx, k, j, stats); err != nil {
		return nil, err
	}
	d := &k.state.model
	if j.order.StatisticsOnly() {
		return nil, refuse(CodeBadTask, "a statistics order has no model")
	}
	if uint32(len(steps)) > j.order.Training.Rounds {
		return nil, refuse(CodeBadTask, "%d steps, the order has %d rounds", len(steps), j.order.Training.Rounds)
	}
	if len(d.steps) > len(steps) || !slices.Equal(d.steps, steps[:len(d.steps)]) || d.state.Params == nil {
		start, err := j.rule.Start(j.initial())
		if err != nil {
			return nil, err
		}
		d.steps, d.state = nil, start
	}
	for i := len(d.steps); i < len(steps); i++ {
		if err := t.applyStep(ctx, k, j, d, steps[i]); err != nil {
			return nil, fmt.Errorf("step %d: %w", steps[i].Round, err)
		}
	}
	if h := protocol.EnteringHash(j.rule.Hash(d.state), d.stats); h != want {
		return nil, refuse(CodeWrongModel, "derived %s, the task says %s", h, want)
	}
	return d, nil
}

// applyStep adds one completed round to d.
func (t *Trainer) applyStep(ctx context.Context, k *task, j *job, d *derived, s protocol.Step) error {
	last := uint32(protocol.StatsRound)
	if n := len(d.steps); n > 0 {
		last = d.steps[n-1].Round
	}
	if s.Round <= last {
		return refuse(CodeBadTask, "rounds do not rise")
	}
	if h := protocol.EnteringHash(j.rule.Hash(d.state), d.stats); h != s.ModelHash {
		return refuse(CodeWrongModel, "derived %s, the step says %s", h, s.ModelHash)
	}
	on, err := t.cfg.Chain.Cohort(ctx, j.run, k.env.Attempt, s.Round)
	if err != nil {
		return chainErr(err)
	}
	if on.ModelHash != s.ModelHash {
		return refuse(CodeWrongModel, "the chain has %s", on.ModelHash)
	}
	sums, err := t.sums(ctx, j.run, s.Aggregate, j.order.Training.ModelLength)
	if err != nil {
		return err
	}
	if err := mask.CheckRange(sums, j.terms.MaxSum()); err != nil {
		return err
	}
	next, err := settlement.Next(j.order, j.rule, d.state, sums)
	if err != nil {
		return err
	}
	d.state, d.steps = next, append(d.steps, s)
	return nil
}

// deriveEncoder sets up the encoder from the opened statistics. One attempt
// has one statistics round: other statistics later are refused.
func (t *Trainer) deriveEncoder(ctx context.Context, k *task, j *job, stats protocol.StatsResult) error {
	d := &k.state.model
	if d.encoder != nil && d.attempt == k.env.Attempt && d.stats == stats.Blob {
		return nil
	}
	if stats.Round != protocol.StatsRound {
		return refuse(CodeBadTask, "statistics of round %d", stats.Round)
	}
	path := filepath.Join(t.attemptDir(j.run, k.env.Attempt), "statistics.json")
	var pinned statsFile
	ok, err := readJSON(path, &pinned)
	if err != nil {
		return err
	}
	if ok && pinned.Blob != stats.Blob {
		return refuse(CodeBadTask, "other statistics than before in this attempt")
	}
	on, err := t.cfg.Chain.Cohort(ctx, j.run, k.env.Attempt, protocol.StatsRound)
	if err != nil {
		return chainErr(err)
	}
	if on.ModelHash != j.order.Training.SchemaHash {
		return refuse(CodeBadTask, "the statistics round on chain is of another schema")
	}
	sums, err := t.sums(ctx, j.run, stats.Blob, j.order.Training.StatsLength)
	if err != nil {
		return err
	}
	encoder, err := dataset.NewEncoder(j.schema, sums)
	if err != nil {
		return err
	}
	if !ok {
		if err := writeJSON(path, statsFile{stats.Blob}); err != nil {
			return err
		}
	}
	*d = derived{attempt: k.env.Attempt, stats: stats.Blob, encoder: encoder}
	return nil
}

// sums fetches a blob of n opened sums and checks it against its hash.
func (t *Trainer) sums(ctx context.Context, run dao.RunID, hash dao.Hash, n uint64) ([]int64, error) {
	b, err := t.cfg.Blobs.Get(ctx, run, hash, int64(8*n))
	if err != nil {
		return nil, &RefusalError{Code: CodeUnavailable, Retry: true, text: "blob " + hash.String(), Err: err}
	}
	if protocol.BlobHash(b) != hash {
		return nil, refuse(CodeWrongBlob, "blob %s has other content", hash)
	}
	return protocol.DecodeInt64s(b, n)
}

// encoded returns the rows of an opened dataset under the encoder of d.
func (d *derived) encoded(o *openData) error {
	if o.x != nil && o.stats == d.stats {
		return nil
	}
	x, y, _, err := d.encoder.Encode(o.table)
	if err != nil {
		return refuseErr(CodeWrongData, unquoted(err), "encoding rows")
	}
	if len(y) == 0 {
		return refuse(CodeWrongData, "no row has a class of the schema")
	}
	seamRows(x)
	o.x, o.y, o.stats = x, y, d.stats
	return nil
}

// chainErr tells "not there yet" from "the node does not answer".
func chainErr(err error) error {
	if errors.Is(err, ErrNotOnChain) {
		return err
	}
	return &RefusalError{Code: CodeUnavailable, Retry: true, text: "the own chain node does not answer", Err: err}
}
