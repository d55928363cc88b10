package trainer_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/mpc/upload"
	"sahm/storage"
	"sahm/trainer"
	"sahm/trainer/verify"
)

// chain is a node in memory.
type chain struct {
	run        trainer.RunView
	datasets   map[dao.DatasetID]trainer.DatasetView
	committee  trainer.CommitteeView
	cohorts    map[[2]uint32]trainer.CohortView
	recipients map[string]dao.Hash
	now        uint64
	down       bool
}

var errDown = errors.New("connection refused")

func (c *chain) Run(context.Context, dao.RunID) (trainer.RunView, error) {
	if c.down {
		return trainer.RunView{}, errDown
	}
	return c.run, nil
}

func (c *chain) Dataset(_ context.Context, id dao.DatasetID, version uint32) (trainer.DatasetView, error) {
	d, ok := c.datasets[id]
	if !ok || d.Version != version {
		return d, trainer.ErrNotOnChain
	}
	return d, nil
}

func (c *chain) Committee(context.Context, uint32) (trainer.CommitteeView, error) {
	return c.committee, nil
}

func (c *chain) Cohort(_ context.Context, _ dao.RunID, attempt, round uint32) (trainer.CohortView, error) {
	v, ok := c.cohorts[[2]uint32{attempt, round}]
	if !ok {
		return v, fmt.Errorf("cohort %d: %w", round, trainer.ErrNotOnChain)
	}
	return v, nil
}

func (c *chain) Time(context.Context) (uint64, error) { return c.now, nil }

func (c *chain) commit(attempt, round uint32, v trainer.CohortView) {
	c.cohorts[[2]uint32{attempt, round}] = v
}

type registrar struct {
	c  *chain
	me dao.Address
}

func recipientKey(who dao.Address, attempt uint32, id dao.DatasetID) string {
	return fmt.Sprint(who, attempt, id)
}

func (r registrar) RegisterRecipient(_ context.Context, _ dao.RunID, attempt uint32, id dao.DatasetID, _ uint32, h dao.Hash) error {
	key := recipientKey(r.me, attempt, id)
	if have, ok := r.c.recipients[key]; ok && have != h {
		return errors.New("another recipient is registered")
	}
	r.c.recipients[key] = h
	return nil
}

// blobs is a store in memory that can lose its connection.
type blobs struct {
	m    map[dao.Hash][]byte
	puts int
	down bool
}

func (b *blobs) add(v []byte) dao.Hash {
	h := protocol.BlobHash(v)
	b.m[h] = v
	return h
}

func (b *blobs) Put(_ context.Context, _ dao.RunID, blob upload.Blob, src io.ReaderAt) error {
	if b.down {
		return errDown
	}
	v := make([]byte, blob.Size)
	if n, err := src.ReadAt(v, 0); int64(n) < blob.Size {
		return err
	}
	if protocol.BlobHash(v) != blob.Hash {
		return upload.ErrHashMismatch
	}
	b.puts++
	b.m[blob.Hash] = v
	return nil
}

func (b *blobs) Get(_ context.Context, _ dao.RunID, h dao.Hash, max int64) ([]byte, error) {
	v, ok := b.m[h]
	if !ok || int64(len(v)) > max {
		return nil, trainer.ErrNoBlob
	}
	return v, nil
}

// content verifies like a gateway client does.
type content map[storage.CID][]byte

func (c content) Fetch(_ context.Context, id storage.CID, _ int64) (io.ReadCloser, error) {
	b, ok := c[id]
	if !ok {
		return nil, storage.ErrNotFound
	}
	if storage.RawCID(sha256.Sum256(b)) != id {
		return nil, storage.ErrWrongCID
	}
	return io.NopCloser(bytes.NewReader(b)), nil
}

// softmax is multinomial logistic regression by plain gradient descent: a
// small deterministic engine.
type softmax struct{ nan bool }

func (s *softmax) Class() string { return "test/softmax" }

func (s *softmax) Gradient(_ context.Context, j trainer.Job) ([]float32, error) {
	g, _, _ := s.pass(j, j.Params)
	return g, nil
}

func (s *softmax) Evaluate(_ context.Context, j trainer.Job) (trainer.Evaluated, error) {
	_, loss, acc := s.pass(j, j.Params)
	return trainer.Evaluated{Loss: loss, Accuracy: acc}, nil
}

func (s *softmax) Train(_ context.Context, j trainer.Job) (trainer.Trained, error) {
	p := append([]float32(nil), j.Params...)
	if err := s.run(j, p, 0, j.Steps); err != nil {
		return trainer.Trained{}, err
	}
	out := trainer.Trained{Params: p, Delta: make([]float32, len(p)), Steps: j.Steps, Samples: uint64(j.Steps * len(j.Y)),
		FLOPs: model.TrainFLOPs(j.Spec, j.Inputs, j.Classes, uint64(j.Steps*len(j.Y)))}
	for i := range p {
		out.Delta[i] = p[i] - j.Params[i]
	}
	if s.nan {
		out.Delta[0] = float32(math.NaN())
	}
	return out, nil
}

// run changes p by the steps after from, up to step `to`.
func (s *softmax) run(j trainer.Job, p []float32, from, to int) error {
	rows := make([]uint32, len(j.Y)) // a batch is all rows
	for i := range rows {
		rows[i] = uint32(i)
	}
	for n := from + 1; n <= to; n++ {
		g, loss, _ := s.pass(j, p)
		for i := range p {
			g[i] += float32(j.Prox) * (p[i] - j.Params[i])
			if j.Correction != nil {
				g[i] += j.Correction[i]
			}
			p[i] -= 0.3*g[i] + float32(j.Seed[0])*1e-6
		}
		if j.Observe == nil {
			continue
		}
		after := func() (verify.State, error) {
			return verify.State{Step: uint32(n), Params: append([]float32(nil), p...)}, nil
		}
		if err := j.Observe(verify.Step{Number: uint32(n), Rows: rows, Loss: float32(loss), State: after}); err != nil {
			return err
		}
	}
	return nil
}

// TrainPrivate depends on all that private training is told, though no row is
// clipped: what it makes of that is the engine's own test.
func (s *softmax) TrainPrivate(ctx context.Context, j trainer.Job, p trainer.PrivateJob) (trainer.Trained, error) {
	j.Seed = dao.Keccak256(p.SampleKey[:], p.NoiseKey[:], fmt.Append(nil, p.Record, p.Rows))
	return s.Train(ctx, j)
}

func (s *softmax) pass(j trainer.Job, p []float32) (g []float32, loss, accuracy float64) {
	sum := make([]float64, len(p))
	bias := j.Inputs * j.Classes
	for r, y := range j.Y {
		x := j.X[r*j.Inputs : (r+1)*j.Inputs]
		z, total, best := make([]float64, j.Classes), 0.0, 0
		for c := range z {
			z[c] = float64(p[bias+c])
			for i, v := range x {
				z[c] += float64(float64(v) * float64(p[i*j.Classes+c]))
			}
			if z[c] > z[best] {
				best = c
			}
			z[c] = math.Exp(z[c])
			total += z[c]
		}
		loss -= math.Log(z[y] / total)
		if best == int(y) {
			accuracy++
		}
		for c := range z {
			d := z[c] / total
			if c == int(y) {
				d--
			}
			sum[bias+c] += d
			for i, v := range x {
				sum[i*j.Classes+c] += float64(d * float64(v))
			}
		}
	}
	n := float64(len(j.Y))
	g = make([]float32, len(p))
	for i := range g {
		g[i] = float32(sum[i] / n)
	}
	return g, loss / n, accuracy / n
}
