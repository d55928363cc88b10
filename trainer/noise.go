package trainer

import (
	"context"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/trainer/dataset"
)

// noise adds to v this member's share of the noise of a release; nothing where
// r is nil, as in a run without differential privacy.
//
// The key comes from a secret that the seeds root on chain commits to and from a
// beacon drawn after that: it cannot be chosen by the noise that it gives, and
// whoever may open the data can be shown it. Uploads are logged before they are
// sent and sent again as they are, so a repetition draws nothing and spends
// nothing.
func (t *Trainer) noise(ctx context.Context, k *task, j *job, use dao.DatasetUse, r *privacy.Release, v []int64) error {
	if r == nil {
		return nil
	}
	purpose, _, _ := protocol.RoundShape(j.order, k.env.Round)
	keys, err := t.noiseKeys(ctx, k, j, use, purpose)
	if err != nil {
		return err
	}
	return r.AddNoise(v, keys[0])
}

// noiseKeys derives a key for each purpose in the task's round.
func (t *Trainer) noiseKeys(ctx context.Context, k *task, j *job, use dao.DatasetUse, purposes ...string) ([]privacy.NoiseKey, error) {
	if k.view.Beacon.IsZero() {
		return nil, later(CodeChainBehind, "the own node does not show the beacon of attempt %d", k.view.Attempt)
	}
	f, err := t.seatSeeds(ctx, k, j, use)
	if err != nil {
		return nil, err
	}
	keys := make([]privacy.NoiseKey, len(purposes))
	for i, purpose := range purposes {
		keys[i], err = privacy.DeriveNoiseKey(f.Noise, privacy.NoiseContext{
			ChainID: t.cfg.ChainID, Escrow: t.cfg.Escrow, RunID: j.run, Attempt: k.env.Attempt, Round: k.env.Round, Purpose: purpose,
			DatasetID: use.DatasetID, Version: use.Version, Beacon: k.view.Beacon,
		})
		if err != nil {
			return nil, err
		}
	}
	return keys, nil
}

// Purposes of the keys of a record-level round, besides those of the vectors.
const (
	purposeSample = "train/sample"
	purposeStep   = "train/step"
)

// steps takes the local steps of a round: by DP-SGD where the order protects
// records, with batches and noise that nobody but this member and who may open
// its data can know, and as the spec says otherwise.
func (t *Trainer) steps(ctx context.Context, k *task, j *job, use dao.DatasetUse, work Job) (Trained, error) {
	if j.terms.Record == nil {
		return t.cfg.Engine.Train(ctx, work)
	}
	keys, err := t.noiseKeys(ctx, k, j, use, purposeSample, purposeStep)
	if err != nil {
		return Trained{}, err
	}
	return t.cfg.Engine.TrainPrivate(ctx, work, PrivateJob{Record: j.record, Rows: int(use.Rows), SampleKey: keys[0], NoiseKey: keys[1]})
}

// hide takes out of the work of a round whose sum is noised what follows from rows
// without noise:
// receipts are public, and with the bare hash of a member's own model a guess of
// its rows could be confirmed. The hash is bound to the noise secret, which
// whoever may open the rows can be shown; the rows counted are the registered.
func (t *Trainer) hide(ctx context.Context, k *task, j *job, use dao.DatasetUse, w *work) error {
	f, err := t.seatSeeds(ctx, k, j, use)
	if err != nil {
		return err
	}
	w.FinalModel = PrivateFinal(f.Noise, w.FinalModel)
	w.Samples = w.Steps * min(uint64(j.spec.BatchSize), use.Rows)
	w.FLOPs = model.TrainFLOPs(j.spec, j.inputs, j.classes(), w.Samples)
	return nil
}

// PrivateFinal is what the receipt of a noised run names in place of the hash of
// the member's own model: keccak256("sahm/private-final/v1" ‖ secret ‖ hash), the
// secret being that of protocol.NoiseCommitment.
func PrivateFinal(secret, final dao.Hash) dao.Hash {
	return dao.Keccak256([]byte("sahm/private-final/v1"), secret[:], final[:])
}

// statistics is a table's statistics vector, before noise: what the sensitivity
// of a noised round is for, or all the columns' sums.
func (j *job) statistics(table dataset.Table) ([]int64, error) {
	most := uint64(0)
	for _, d := range j.order.Datasets {
		most = max(most, d.Rows)
	}
	var v []int64
	var counts dataset.Counts
	var err error
	switch noised := j.terms.Statistics != nil; {
	case j.order.StatisticsOnly() && noised:
		v, err = dataset.PrivateCatalogueVector(j.schema, table, most)
	case j.order.StatisticsOnly():
		v, err = dataset.CatalogueVector(j.schema, table)
	case noised:
		v, counts, err = dataset.PrivateStatsVector(j.schema, table, most)
	default:
		v, counts, err = dataset.StatsVector(j.schema, table)
	}
	if err != nil {
		return nil, refuseErr(CodeWrongData, unquoted(err), "statistics")
	}
	// A schema that names few of the rows' classes would open sums over just
	// those rows.
	if counts.Dropped > counts.Rows {
		return nil, refuse(CodeWrongData, "the schema's classes leave out more than half of the rows")
	}
	return v, nil
}
