package trainer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"

	"encoding/binary"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/mpc/upload"
)

// evalFile is an evaluation that was signed. The gradient is beside it: a
// reveal carries no model to compute it from.
type evalFile struct {
	Reply protocol.EvalReply `json:"reply"`
	Salt  dao.Hash           `json:"salt"`
	Stats dao.Hash           `json:"stats"`
	Work  work               `json:"work"`
}

// checkFile is a recomputation that was signed.
type checkFile struct {
	Reply protocol.GradCheckReply `json:"reply"`
	Work  work                    `json:"work"`
}

func (t *Trainer) evalPath(run dao.RunID, attempt, round uint32, final bool) string {
	name := fmt.Sprintf("eval-%d", round)
	if final {
		name = "eval-final"
	}
	return filepath.Join(t.attemptDir(run, attempt), name)
}

func (t *Trainer) checkPath(run dao.RunID, attempt, round uint32) string {
	return filepath.Join(t.attemptDir(run, attempt), fmt.Sprintf("check-%d.json", round))
}

// evaluate does round.eval: loss, accuracy and a salted commitment to the
// sign-adjusted gradient at the model entering the round.
func (t *Trainer) evaluate(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.EvalTask
	if err := k.env.Into(protocol.RoundEval, &in); err != nil {
		return "", nil, err
	}
	j, err := t.job(k.env.RunID)
	if err != nil {
		return "", nil, err
	}
	if err := k.requireRole(k.view.Evaluator, t.me, "evaluator"); err != nil {
		return "", nil, err
	}
	path := t.evalPath(j.run, k.env.Attempt, k.env.Round, in.Final)
	var f evalFile
	done, err := readJSON(path+".json", &f)
	if err != nil {
		return "", nil, err
	}
	if done {
		if f.Reply.ModelHash != in.ModelHash {
			return "", nil, refuse(CodeSecondEval, "evaluated at %s", f.Reply.ModelHash)
		}
		return protocol.RoundEvaled, f.Reply, nil
	}
	if n := len(in.Steps); !in.Final && n > 0 && in.Steps[n-1].Round >= k.env.Round {
		return "", nil, refuse(CodeBadTask, "round %d is a completed one", k.env.Round)
	}
	d, job, err := t.validationJob(ctx, k, j, in.Stats, in.Steps, in.ModelHash)
	if err != nil {
		return "", nil, err
	}
	began := t.cfg.Now()
	score, err := t.cfg.Engine.Evaluate(ctx, job)
	if err != nil {
		return "", nil, err
	}
	if math.IsNaN(score.Loss) || math.IsInf(score.Loss, 0) || !(score.Accuracy >= 0 && score.Accuracy <= 1) {
		return "", nil, refuse(CodeNotFinite, "loss %v, accuracy %v", score.Loss, score.Accuracy)
	}
	rows := uint64(len(job.Y))
	f = evalFile{Stats: d.stats, Reply: protocol.EvalReply{ModelHash: in.ModelHash, Loss: score.Loss, Accuracy: score.Accuracy}}
	flops := model.EvaluateFLOPs(j.spec, j.inputs, j.classes(), rows)
	if !in.Final {
		g, err := t.gradient(ctx, j, job)
		if err != nil {
			return "", nil, err
		}
		flops += model.TrainFLOPs(j.spec, j.inputs, j.classes(), rows)
		if _, err := io.ReadFull(t.cfg.Rand, f.Salt[:]); err != nil {
			return "", nil, fmt.Errorf("draw salt: %w", err)
		}
		f.Reply.GradientHash = protocol.GradientCommitment(g, f.Salt)
		if err := writeFile(path+".g", protocol.EncodeFloats(g)); err != nil {
			return "", nil, err
		}
	}
	f.Work = t.timed(work{Steps: 1, Samples: rows, FLOPs: flops, FinalModel: in.ModelHash}, began)
	if err := writeJSON(path+".json", f); err != nil {
		return "", nil, err
	}
	return protocol.RoundEvaled, f.Reply, nil
}

// requireRole checks that the run is running and that the chain names us.
func (k *task) requireRole(on, me dao.Address, role string) error {
	if err := k.requireRunning(); err != nil {
		return err
	}
	if on != me {
		return refuse(CodeNotAssigned, "the chain names %s as %s", on, role)
	}
	return nil
}

// validationJob is the derived model with the rows of the validation set.
func (t *Trainer) validationJob(ctx context.Context, k *task, j *job, stats protocol.StatsResult, steps []protocol.Step, want dao.Hash) (*derived, Job, error) {
	d, err := t.derive(ctx, k, j, stats, steps, want)
	if err != nil {
		return nil, Job{}, err
	}
	data, err := t.data(ctx, k, j, j.order.Validation.DatasetID, j.order.Validation.Version)
	if err != nil {
		return nil, Job{}, err
	}
	if err := d.encoded(data); err != nil {
		return nil, Job{}, err
	}
	return d, Job{Spec: j.spec, Inputs: j.inputs, Classes: j.classes(), Params: d.state.Params, X: data.x, Y: data.y}, nil
}

// gradient is minus the gradient of the loss: what lowers it scores positive.
// Behind it are zeros for what uploads carry besides an update, which scores
// nothing.
func (t *Trainer) gradient(ctx context.Context, j *job, job Job) ([]float32, error) {
	g, err := t.cfg.Engine.Gradient(ctx, job)
	if err != nil {
		return nil, err
	}
	if more := j.rule.Words() - len(g); more > 0 {
		g = append(g, make([]float32, more)...)
	}
	return g, Descent(g)
}

// Descent makes of the gradient of the validation loss, in place, what an
// evaluator commits to: minus it, so that a score > 0 lowered the loss. A
// coordinate that is not finite is model.ErrNotFinite.
func Descent(g []float32) error {
	for i := range g {
		g[i] = 0 - g[i] // and no negative zero, which has a second encoding
	}
	return model.CheckFinite(g)
}

// rounder fixes the scale of the run's gradients from the one at the initial
// model, which evaluator and recomputer derive alike from order, statistics
// and validation set.
func (t *Trainer) rounder(ctx context.Context, k *task, j *job) (privacy.GradientRounder, error) {
	d := &k.state.model
	if d.rounder != nil {
		return *d.rounder, nil
	}
	data, err := t.data(ctx, k, j, j.order.Validation.DatasetID, j.order.Validation.Version)
	if err != nil {
		return privacy.GradientRounder{}, err
	}
	if err := d.encoded(data); err != nil {
		return privacy.GradientRounder{}, err
	}
	g, err := t.gradient(ctx, j, Job{Spec: j.spec, Inputs: j.inputs, Classes: j.classes(), Params: j.initial(), X: data.x, Y: data.y})
	if err != nil {
		return privacy.GradientRounder{}, err
	}
	r, err := privacy.NewGradientRounder(g, mask.Bits(j.order.Training.WordBits), int(j.order.Training.Rounds))
	if err != nil {
		return r, refuseErr(CodeOutOfRange, err, "the gradient at the initial model")
	}
	d.rounder = &r
	return r, nil
}

// reveal does grad.reveal: opens the commitment once the cohort is committed
// with it, and never before.
func (t *Trainer) reveal(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.RevealTask
	if err := k.env.Into(protocol.GradReveal, &in); err != nil {
		return "", nil, err
	}
	j, err := t.job(k.env.RunID)
	if err != nil {
		return "", nil, err
	}
	if err := k.requireRole(k.view.Evaluator, t.me, "evaluator"); err != nil {
		return "", nil, err
	}
	path := t.evalPath(j.run, k.env.Attempt, k.env.Round, false)
	var f evalFile
	ok, err := readJSON(path+".json", &f)
	if err != nil {
		return "", nil, err
	}
	if !ok || in.GradientHash.IsZero() || f.Reply.GradientHash != in.GradientHash {
		return "", nil, refuse(CodeGradient, "this evaluator committed to no such gradient in round %d", k.env.Round)
	}
	if err := t.requireCommitted(ctx, k, j, in.GradientHash, f.Reply.ModelHash); err != nil {
		return "", nil, err
	}
	raw, err := os.ReadFile(path + ".g")
	if err != nil {
		return "", nil, fmt.Errorf("read gradient: %w", err)
	}
	g := make([]float32, len(raw)/4)
	for i := range g {
		g[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	if protocol.GradientCommitment(g, f.Salt) != in.GradientHash {
		return "", nil, errors.New("the gradient on disk is not the one committed to")
	}
	if err := t.deriveEncoder(ctx, k, j, protocol.StatsResult{Blob: f.Stats}); err != nil {
		return "", nil, err
	}
	blob, scale, err := t.round(ctx, k, j, g, in.GradientHash)
	if err != nil {
		return "", nil, err
	}
	hash := protocol.BlobHash(blob)
	if err := t.cfg.Blobs.Put(ctx, j.run, upload.Blob{Hash: hash, Size: int64(len(blob))}, bytes.NewReader(blob)); err != nil {
		return "", nil, &RefusalError{Code: CodeUnavailable, Retry: true, text: "the blob store did not take the gradient", Err: err}
	}
	return protocol.GradRevealed, protocol.RevealReply{GradientHash: in.GradientHash, Salt: f.Salt, Gradient: hash, Scale: scale}, nil
}

// round is the integer gradient as it travels, and the run's scale.
func (t *Trainer) round(ctx context.Context, k *task, j *job, g []float32, seed dao.Hash) (blob []byte, scale float64, err error) {
	r, err := t.rounder(ctx, k, j)
	if err != nil {
		return nil, 0, err
	}
	v, _, err := r.Round(g, seed)
	if err != nil {
		return nil, 0, err
	}
	return protocol.EncodeInt32s(v), r.Scale, nil
}

// requireCommitted checks that the own node shows the round committed with
// this gradient and model.
func (t *Trainer) requireCommitted(ctx context.Context, k *task, j *job, gradient, model dao.Hash) error {
	on, err := t.cfg.Chain.Cohort(ctx, j.run, k.env.Attempt, k.env.Round)
	if errors.Is(err, ErrNotOnChain) {
		return later(CodeNotCommitted, "round %d has no cohort yet", k.env.Round)
	}
	if err != nil {
		return chainErr(err)
	}
	if on.GradientHash != gradient || on.ModelHash != model {
		return refuse(CodeNotCommitted, "round %d is committed with gradient %s and model %s", k.env.Round, on.GradientHash, on.ModelHash)
	}
	return nil
}

// checkGradient does grad.check: recomputes gradient, commitment and rounding
// and signs only if all three are exactly the evaluator's.
func (t *Trainer) checkGradient(ctx context.Context, k *task) (protocol.Kind, any, error) {
	var in protocol.GradCheckTask
	if err := k.env.Into(protocol.GradCheck, &in); err != nil {
		return "", nil, err
	}
	j, err := t.job(k.env.RunID)
	if err != nil {
		return "", nil, err
	}
	if err := k.requireRole(k.view.Recomputer, t.me, "recomputer"); err != nil {
		return "", nil, err
	}
	if err := t.requireCommitted(ctx, k, j, in.Reveal.GradientHash, in.ModelHash); err != nil {
		return "", nil, err
	}
	path := t.checkPath(j.run, k.env.Attempt, k.env.Round)
	want := protocol.GradCheckReply{ModelHash: in.ModelHash, GradientHash: in.Reveal.GradientHash, Gradient: in.Reveal.Gradient}
	var f checkFile
	done, err := readJSON(path, &f)
	if err != nil {
		return "", nil, err
	}
	if done && f.Reply == want {
		return protocol.GradChecked, f.Reply, nil
	}
	_, job, err := t.validationJob(ctx, k, j, in.Stats, in.Steps, in.ModelHash)
	if err != nil {
		return "", nil, err
	}
	began := t.cfg.Now()
	g, err := t.gradient(ctx, j, job)
	if err != nil {
		return "", nil, err
	}
	if protocol.GradientCommitment(g, in.Reveal.Salt) != in.Reveal.GradientHash {
		return "", nil, refuse(CodeGradient, "the commitment is to another gradient")
	}
	blob, scale, err := t.round(ctx, k, j, g, in.Reveal.GradientHash)
	if err != nil {
		return "", nil, err
	}
	if protocol.BlobHash(blob) != in.Reveal.Gradient || scale != in.Reveal.Scale {
		return "", nil, refuse(CodeGradient, "the rounded gradient is another")
	}
	rows := uint64(len(job.Y))
	f = checkFile{Reply: want, Work: t.timed(work{Steps: 1, Samples: rows, FinalModel: in.ModelHash,
		FLOPs: model.TrainFLOPs(j.spec, j.inputs, j.classes(), rows)}, began)}
	return protocol.GradChecked, want, writeJSON(path, f)
}
