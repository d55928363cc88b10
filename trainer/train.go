package trainer

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/mpc/upload"
	"sahm/trainer/verify"
)

// roundFile is the log of a round's uploads, written before the first byte
// leaves: a retry sends exactly these.
type roundFile struct {
	ModelHash    dao.Hash                `json:"modelHash"`
	GradientHash dao.Hash                `json:"gradientHash"`
	Seats        []int                   `json:"seats"`
	Uploads      []protocol.SignedHeader `json:"uploads"`
	Work         []work                  `json:"work"` // by upload
}

// work is what was computed, for receipts.
type work struct {
	Steps      uint64   `json:"steps"`
	Samples    uint64   `json:"samples"`
	FLOPs      uint64   `json:"flops"`
	FinalModel dao.Hash `json:"finalModel"` // own parameters after the last step
	BeganMs    int64    `json:"beganMs"`    // unix
	EndedMs    int64    `json:"endedMs"`
	BusyMs     int64    `json:"busyMs"`
	// Metered has one entry for every piece of work that was summed up.
	Metered []Metered `json:"metered,omitempty"`

	leaves []verify.Leaf // of the steps, until they are linked to an upload
}

func (t *Trainer) roundPath(run dao.RunID, attempt, round uint32) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("round-%d.json", round))
}

func (t *Trainer) uploadPath(run dao.RunID, attempt, round uint32, seat int) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("round-%d-%d.y", round, seat))
}

// train does round.train: one masked upload for each seat.
func (t *Trainer) train(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.TrainTask
	if err := k.env.Into(protocol.RoundTrain, &in); err != nil {
		return "", nil, err
	}
	j, err := t.job(k.env.RunID)
	if err != nil {
		return "", nil, err
	}
	if err := k.requireRunning(); err != nil {
		return "", nil, err
	}
	if err := j.checkSeats(k.view); err != nil {
		return "", nil, err
	}
	seats := t.mySeats(k)
	if len(seats) == 0 {
		return "", nil, refuse(CodeNotAssigned, "the chain gives this trainer no seat in attempt %d", k.view.Attempt)
	}
	var f roundFile
	done, err := readJSON(t.roundPath(j.run, k.env.Attempt, k.env.Round), &f)
	if err != nil {
		return "", nil, err
	}
	switch {
	case done && (f.ModelHash != in.ModelHash || f.GradientHash != in.GradientHash):
		return "", nil, refuse(CodeSecondUpload, "round %d was uploaded for model %s", k.env.Round, f.ModelHash)
	case !done:
		if f, err = t.newRound(ctx, k, j, &in, seats); err != nil {
			return "", nil, err
		}
	}
	for i, seat := range f.Seats {
		if err := t.send(ctx, j.run, f.Uploads[i].Header.BlobHash, t.uploadPath(j.run, k.env.Attempt, k.env.Round, seat)); err != nil {
			return "", nil, err
		}
	}
	return protocol.RoundUploads, protocol.UploadsReply{Uploads: f.Uploads}, nil
}

// send brings a durable upload to the blob store, from where an earlier try
// ended: never other bytes than those of the file.
func (t *Trainer) send(ctx context.Context, run dao.RunID, hash dao.Hash, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read upload: %w", err)
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return fmt.Errorf("read upload: %w", err)
	}
	if err := t.cfg.Blobs.Put(ctx, run, upload.Blob{Hash: hash, Size: st.Size()}, f); err != nil {
		return &RefusalError{Code: CodeUnavailable, Retry: true, text: "the blob store did not take the upload", Err: err}
	}
	return nil
}

// newRound computes, masks, signs and persists the uploads of a round.
func (t *Trainer) newRound(ctx context.Context, k *task, j *job, in *protocol.TrainTask, seats []int) (roundFile, error) {
	if _, err := t.cfg.Chain.Cohort(ctx, j.run, k.env.Attempt, k.env.Round); err == nil {
		return roundFile{}, refuse(CodeAfterCommit, "round %d", k.env.Round)
	} else if !errors.Is(err, ErrNotOnChain) {
		return roundFile{}, chainErr(err)
	}
	if j.terms.Noised() && k.env.Round > j.order.Training.Rounds {
		// Rounds of other numbers are in no account, and no custodian unmasks them.
		return roundFile{}, refuse(CodeRoundsSpent, "round %d, the order's epsilon covers %d", k.env.Round, j.order.Training.Rounds)
	}
	if j.order.StatisticsOnly() && k.env.Round != protocol.FirstRound(j.order) {
		return roundFile{}, refuse(CodeRoundsSpent, "a statistics order has round %d only", protocol.FirstRound(j.order))
	}
	var d *derived
	if protocol.Statistics(j.order, k.env.Round) {
		if in.ModelHash != j.order.Training.SchemaHash || !in.GradientHash.IsZero() || len(in.Steps) > 0 {
			return roundFile{}, refuse(CodeWrongModel, "the statistics round is of the schema and of no gradient")
		}
	} else {
		if n := len(in.Steps); n > 0 && in.Steps[n-1].Round >= k.env.Round || uint32(n) >= j.order.Training.Rounds {
			return roundFile{}, refuse(CodeBadTask, "round %d after %d steps", k.env.Round, n)
		}
		if in.GradientHash.IsZero() {
			return roundFile{}, refuse(CodeBadTask, "no gradient commitment")
		}
		var err error
		if d, err = t.derive(ctx, k, j, in.Stats, in.Steps, in.ModelHash); err != nil {
			return roundFile{}, err
		}
	}
	f := roundFile{ModelHash: in.ModelHash, GradientHash: in.GradientHash}
	for _, seat := range seats {
		vector, w, err := t.vector(ctx, k, j, d, seat, in.ModelHash)
		if err != nil {
			return roundFile{}, err
		}
		h, err := t.upload(ctx, k, j, in, seat, vector)
		if err != nil {
			return roundFile{}, err
		}
		if err := t.keepSteps(h.Header, seat, w.leaves, vector); err != nil {
			return roundFile{}, err
		}
		f.Seats, f.Uploads, f.Work = append(f.Seats, seat), append(f.Uploads, h), append(f.Work, w)
	}
	return f, writeJSON(t.roundPath(j.run, k.env.Attempt, k.env.Round), f)
}

// integers is a seat's plain integer vector, made piece by piece: fill writes
// the coordinates from at on, the same ones each time.
type integers struct {
	n    int
	fill func(dst []int64, at int) error
}

// whole is a vector that is in memory as it is: statistics and what has noise.
func whole(v []int64) integers {
	return integers{len(v), func(dst []int64, at int) error {
		copy(dst, v[at:])
		return nil
	}}
}

// vector is a seat's plain vector: statistics when d is nil, otherwise the
// weighted and clipped update, which is quantised while it is masked. entering
// is the hash of the model entering the round.
func (t *Trainer) vector(ctx context.Context, k *task, j *job, d *derived, seat int, entering dao.Hash) (integers, work, error) {
	use := j.order.Datasets[seat]
	on, err := t.cfg.Chain.Dataset(ctx, use.DatasetID, use.Version)
	if err != nil {
		return integers{}, work{}, chainErr(err)
	}
	if on.Status == dao.DatasetRevoked {
		return integers{}, work{}, refuse(CodeRevoked, "dataset %s", use.DatasetID)
	}
	data, err := t.data(ctx, k, j, use.DatasetID, use.Version)
	if err != nil {
		return integers{}, work{}, err
	}
	began := t.cfg.Now()
	if d == nil {
		v, err := j.statistics(data.table)
		if err != nil {
			return integers{}, work{}, err
		}
		if err := t.noise(ctx, k, j, use, j.terms.Statistics, v); err != nil {
			return integers{}, work{}, err
		}
		return whole(v), t.timed(work{}, began), nil
	}
	if err := d.encoded(data); err != nil {
		return integers{}, work{}, err
	}
	kept, local, err := t.local(k, j, d, seat)
	if err != nil {
		return integers{}, work{}, err
	}
	rec, err := t.recorder(k, j, d, use, local, entering)
	if err != nil {
		return integers{}, work{}, err
	}
	defer rec.close()
	out, err := t.steps(ctx, k, j, use, Job{
		Spec: j.spec, Inputs: j.inputs, Classes: j.classes(), Params: local.Params, X: data.x, Y: data.y,
		Seed: protocol.BatchSeed(j.run, k.env.Attempt, k.env.Round, use.DatasetID), Steps: j.spec.LocalSteps,
		FirstStep: len(d.steps) * j.spec.LocalSteps, Prox: local.Prox, Correction: local.Correction,
		Observe: rec.observe(),
	})
	if err != nil {
		return integers{}, work{}, err
	}
	w := t.timed(work{Steps: uint64(out.Steps), Samples: out.Samples, FLOPs: out.FLOPs, FinalModel: model.Hash(out.Params), Metered: []Metered{out.Metered}}, began)
	if w.leaves, err = rec.finish(); err != nil {
		return integers{}, work{}, err
	}
	sent, err := j.rule.Upload(d.state, out.Delta)
	if err != nil {
		return integers{}, work{}, err
	}
	if err := Weigh(sent, use.Weight, j.terms.Quantiser.ClipNorm); err != nil {
		return integers{}, work{}, err
	}
	if err := t.keep(k, j, seat, kept, out.Delta, sent); err != nil {
		return integers{}, work{}, err
	}
	seamTrained(out.Params, sent)
	fill := func(dst []int64, at int) error {
		if err := j.terms.Quantiser.Quantise(dst, sent[at:at+len(dst)]); err != nil {
			return fmt.Errorf("from coordinate %d on: %w", at, err)
		}
		return nil
	}
	if j.terms.Training == nil { // nothing to hide, or the steps have hidden it
		return integers{len(sent), fill}, w, nil
	}
	if err := t.hide(ctx, k, j, use, &w); err != nil {
		return integers{}, work{}, err
	}
	v := make([]int64, len(sent))
	if err := fill(v, 0); err != nil {
		return integers{}, work{}, err
	}
	if err := t.noise(ctx, k, j, use, j.terms.Training, v); err != nil {
		return integers{}, work{}, err
	}
	return whole(v), w, nil
}

// Weigh makes of a local update, in place, what is quantised and sent: scaled
// by the weight of its dataset in the order, in parts of dao.WeightOne, and
// then clipped to the L2 norm clip. Errors are those of privacy.ClipL2.
func Weigh(delta []float32, weight uint64, clip float64) error {
	w := float64(weight) / dao.WeightOne
	for i, v := range delta {
		delta[i] = float32(float64(v) * w)
	}
	_, err := privacy.ClipL2(delta, clip)
	return err
}

func (t *Trainer) timed(w work, began time.Time) work {
	ended := t.cfg.Now()
	w.BeganMs, w.EndedMs = began.UnixMilli(), ended.UnixMilli()
	w.BusyMs = w.EndedMs - w.BeganMs
	return w
}

// upload masks a vector under a fresh nonce into a durable file, block by
// block, and signs its header. After a failure nothing is left of the file, and
// the nonce is never used again.
func (t *Trainer) upload(ctx context.Context, k *task, j *job, in *protocol.TrainTask, seat int, vector integers) (protocol.SignedHeader, error) {
	use := j.order.Datasets[seat]
	purpose, bits, length := protocol.RoundShape(j.order, k.env.Round)
	if uint64(vector.n) != length {
		return protocol.SignedHeader{}, fmt.Errorf("vector of %d words, want %d", vector.n, length)
	}
	f, err := t.seatSeeds(ctx, k, j, use)
	if err != nil {
		return protocol.SignedHeader{}, err
	}
	contributor, seeds := f.Contributor, f.Seeds
	h := typed.UploadHeader{
		RunID: j.run, Attempt: k.env.Attempt, Round: k.env.Round, Purpose: purpose,
		DatasetID: use.DatasetID, Version: use.Version, Contributor: contributor, Trainer: t.me,
		Epoch: j.order.Parties.Epoch, ModelHash: in.ModelHash, WordBits: bits, Length: length, GradientHash: in.GradientHash,
	}
	if _, err := io.ReadFull(t.cfg.Rand, h.UploadNonce[:16]); err != nil {
		return protocol.SignedHeader{}, fmt.Errorf("draw upload nonce: %w", err)
	}
	terms := make([]mask.Term, len(seeds))
	for subset, seed := range seeds {
		terms[subset] = mask.Term{Seed: seed, Context: t.maskContext(h, uint16(subset))}
	}
	plain, sum := mask.Signed(vector.n, mask.Bits(bits), vector.fill), sha256.New()
	path := t.uploadPath(j.run, k.env.Attempt, k.env.Round, seat)
	if err := writeStream(path, func(w io.Writer) error {
		return mask.MaskStream(ctx, io.MultiWriter(w, sum), plain, terms, mask.Options{Workers: t.cfg.Workers})
	}); err != nil {
		return protocol.SignedHeader{}, fmt.Errorf("mask: %w", err)
	}
	if err := seamUpload(vector, path); err != nil {
		return protocol.SignedHeader{}, err
	}
	sum.Sum(h.BlobHash[:0])
	sig, err := typed.Sign(t.cfg.Signer, t.domain, &h)
	return protocol.SignedHeader{Header: h, Sig: sig}, err
}

// seatSeeds loads the secrets that were committed to at invitation; without
// them no custodian could unmask, so nothing is drawn here.
func (t *Trainer) seatSeeds(ctx context.Context, k *task, j *job, use dao.DatasetUse) (seedFile, error) {
	committee, _, err := t.committee(ctx, j.order.Parties.Epoch)
	if err != nil {
		return seedFile{}, chainErr(err)
	}
	var held holdingsFile
	if _, err := readJSON(t.holdingsPath(j.run, k.env.Attempt), &held); err != nil {
		return seedFile{}, err
	}
	var contributor dao.Address
	for _, h := range held.Holdings {
		if h.DatasetID == use.DatasetID && h.Version == use.Version {
			contributor = h.Contributor
		}
	}
	var f seedFile
	ok, err := readJSON(t.seedPath(j.run, k.env.Attempt, use.DatasetID, use.Version, contributor), &f)
	if err != nil {
		return f, err
	}
	if !ok || len(f.Seeds) != committee.Pieces() {
		return f, refuse(CodeNotAssigned, "no mask seeds for dataset %s in attempt %d", use.DatasetID, k.env.Attempt)
	}
	f.Contributor = contributor
	return f, nil
}

// maskContext is the context of one mask stream of the upload with header h.
func (t *Trainer) maskContext(h typed.UploadHeader, subset uint16) mask.Context {
	return mask.Context{
		Version: mask.Version, ChainID: t.cfg.ChainID, Contract: t.cfg.Escrow,
		RunID: h.RunID, OrderHash: h.RunID, Attempt: h.Attempt, Round: h.Round, Purpose: mask.Purpose(h.Purpose),
		DatasetID: h.DatasetID, DatasetVersion: h.Version, Contributor: h.Contributor, Trainer: h.Trainer, Epoch: h.Epoch,
		Subset: subset, ModelHash: h.ModelHash, Bits: mask.Bits(h.WordBits), Length: h.Length, UploadNonce: [16]byte(h.UploadNonce[:16]),
	}
}
