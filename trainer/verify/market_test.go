package verify_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"testing"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/trainer/engine"
	"sahm/trainer/receipt"
	"sahm/trainer/verify"
)

// market is one seat of a run with everything around it that is public, and
// the secrets that auditors are given: data, mask seeds, the salt of the link.
type market struct {
	t       testing.TB
	engine  *engine.Engine
	context verify.Context
	spec    model.Spec
	inputs  int
	rounds  []uint32 // numbers of the completed rounds
	data    part
	seed    uint64
}

const marketClasses = 2

// newMarket is a small model on few rows, so that hundreds of runs are quick.
func newMarket(t testing.TB, e *engine.Engine, seed uint64, localSteps, segment uint32) *market {
	s := model.Spec{
		Version: 1, Family: model.Logistic, Optimizer: model.Optimizer{Name: model.Momentum, LearningRate: 0.1, Momentum: 0.9},
		BatchSize: 4, LocalSteps: int(localSteps), L2: 0.01,
	}
	m := &market{t: t, engine: e, spec: s, inputs: 3, rounds: []uint32{1, 3}, data: problem(24, 3, marketClasses), seed: seed}
	m.context = newWork(e.Class(), s)
	m.context.RunID = m.word("run")
	m.context.SegmentSteps = segment
	return m
}

// word is a hash that belongs to this run.
func (m *market) word(name string, numbers ...uint32) dao.Hash {
	b := binary.LittleEndian.AppendUint64([]byte(name+"\x00"), m.seed)
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return dao.Keccak256(b)
}

func (m *market) input(round uint32, data part) engine.TrainInput {
	entering := model.Init(m.spec, m.inputs, marketClasses, m.word("model", round))
	for i := range entering { // logistic starts at zero; a later round does not
		entering[i] = float32(m.word("value", round, uint32(i))[0]) / 256
	}
	return engine.TrainInput{
		Spec: m.spec, Inputs: m.inputs, Classes: marketClasses, Params: entering, X: data.x, Y: data.y,
		Seed: protocol.BatchSeed(m.context.RunID, m.context.Attempt, round, m.context.DatasetID),
	}
}

// stepper repeats a round on the registered data.
func (m *market) stepper(round uint32) verify.Stepper {
	return m.engine.Stepper(m.input(round, m.data))
}

// resend is the upload as trainer/train.go makes it: the weighted and clipped
// update, quantised, under the masks of a committee of three.
type resend struct {
	m     *market
	round uint32
	owner dao.Address // whose mask seeds
}

const marketScale = 1 << 20

func (r resend) vector(params []float32) []int64 {
	before := r.m.input(r.round, r.m.data).Params
	delta := make([]float32, len(params))
	for i, v := range params {
		delta[i] = v - before[i]
	}
	if _, err := privacy.ClipL2(delta, 8); err != nil {
		r.m.t.Fatal(err)
	}
	v := make([]int64, len(delta))
	for i, d := range delta {
		v[i] = int64(math.RoundToEven(float64(d) * marketScale))
	}
	return v
}

func (r resend) Resend(_ context.Context, params []float32) (sent, blob dao.Hash, err error) {
	sent, y, err := r.masked(r.vector(params))
	return sent, protocol.BlobHash(y), err
}

func (r resend) masked(v []int64) (dao.Hash, []byte, error) {
	y, err := mask.FromSigned(v, mask.Bits32)
	if err != nil {
		return dao.Hash{}, nil, err
	}
	sent := verify.SentHash(y, 32)
	c := r.m.context
	var terms []mask.Term
	for subset := range uint16(3) {
		terms = append(terms, mask.Term{Seed: dao.Keccak256(r.owner[:], []byte{byte(subset)}), Context: mask.Context{
			Version: mask.Version, ChainID: c.ChainID, Contract: c.Escrow, RunID: c.RunID, OrderHash: c.RunID, Attempt: c.Attempt,
			Round: r.round, Purpose: mask.Train, DatasetID: c.DatasetID, DatasetVersion: c.Version, Contributor: dao.Address{7},
			Trainer: c.Trainer, Epoch: 1, Subset: subset, ModelHash: r.m.word("model", r.round), Bits: mask.Bits32,
			Length: uint64(len(v)), UploadNonce: [16]byte{byte(r.round)},
		}})
	}
	return sent, y, mask.AddMasks(y, terms, mask.Options{})
}

func (m *market) resend(round uint32) resend { return resend{m, round, m.context.Trainer} }

// done is what a trainer has after its rounds, true or not.
type done struct {
	m       *market
	leaves  []verify.Leaf
	states  []verify.State // by leaf
	blobs   map[uint32]dao.Hash
	receipt receipt.Receipt
	tree    *verify.Commitment
}

// segment trains one segment; a cheater's is another function.
type segment func(d *done, round uint32, from verify.State, to uint32) (end verify.State, seen []verify.Step)

// work trains all rounds. bad says which of a round's segments, from 1 on, are
// trained by cheat instead; it may be nil.
func (m *market) work(cheat segment, bad func(round, j uint32) bool) *done {
	d := &done{m: m, blobs: map[uint32]dao.Hash{}}
	for _, round := range m.rounds {
		start, err := m.stepper(round).Start(context.Background())
		m.must(err)
		d.states = append(d.states, start)
		r, err := verify.Record(m.context, round, start, nil)
		m.must(err)
		state := start
		for j := uint32(1); j <= m.context.Segments(); j++ {
			_, to := m.context.Place(j)
			train := honest
			if bad != nil && bad(round, j) {
				train = cheat
			}
			end, seen := train(d, round, state, to)
			for _, s := range seen {
				s.State = func() (verify.State, error) { return end, nil }
				m.must(r.Observe(s))
			}
			state = end
			d.states = append(d.states, end)
		}
		sent, blob, err := m.resend(round).Resend(context.Background(), state.Params)
		m.must(err)
		leaves, err := r.Finish(verify.Link(sent, m.word("salt", round), blob))
		m.must(err)
		d.leaves = append(d.leaves, leaves...)
		d.blobs[round] = blob
	}
	steps := uint64(len(m.rounds) * m.spec.LocalSteps)
	d.receipt = receipt.Receipt{
		Role: receipt.Training, RunID: m.context.RunID, Attempt: m.context.Attempt, Trainer: m.context.Trainer,
		DatasetID: m.context.DatasetID, DatasetVersion: m.context.Version, SpecHash: m.context.SpecHash,
		Steps: steps, Samples: steps * uint64(m.spec.BatchSize), FLOPs: model.TrainFLOPs(m.spec, m.inputs, marketClasses, steps*uint64(m.spec.BatchSize)),
		FLOPFormula: model.FLOPFormula, Class: m.engine.Class(),
	}
	return d.commit()
}

// commit makes the tree over what d now has.
func (d *done) commit() *done {
	var err error
	d.tree, err = verify.NewCommitment(d.m.context, d.leaves)
	d.m.must(err)
	return d
}

func (m *market) must(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

// steps trains on a stepper and gives the end with what was seen on the way.
func (m *market) steps(s verify.Stepper, from verify.State, to uint32) (end verify.State, seen []verify.Step) {
	m.must(s.Run(context.Background(), from, to, func(step verify.Step) error {
		step.Rows = append([]uint32(nil), step.Rows...)
		seen = append(seen, step)
		if step.Number != to {
			return nil
		}
		var err error
		end, err = step.State()
		return err
	}))
	return end, seen
}

func honest(d *done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step) {
	return d.m.steps(d.m.stepper(round), from, to)
}

// replay is any honest party's, with what it is given of the upload.
func (d *done) replay(round uint32) *verify.Replay {
	return &verify.Replay{
		Context: d.m.context, Round: round, Stepper: d.m.stepper(round),
		Upload: &verify.Upload{Salt: d.m.word("salt", round), Blob: d.blobs[round], Resender: d.m.resend(round)},
	}
}

// round is the number of the round that leaf i belongs to on chain.
func (d *done) round(i uint32) uint32 {
	ordinal, _ := d.m.context.Place(i)
	return d.m.rounds[ordinal]
}

func (d *done) handed(i uint32) verify.Handed {
	return verify.Handed{Start: d.proven(i - 1), State: d.states[i-1], End: d.proven(i)}
}

func (d *done) proven(i uint32) verify.Proven {
	return verify.Proven{Index: i, Leaf: d.leaves[i], Proof: d.tree.Proof(i)}
}

// errCaught says what an auditor has against a trainer without a search.
var errCaught = errors.New("caught")

// audit is an honest auditor's work on the segment that ends at leaf i.
func (d *done) audit(i uint32) verify.Verdict {
	d.m.t.Helper()
	v, err := d.replay(d.round(i)).Audit(context.Background(), d.tree.Revealed(), i, d.handed(i))
	if err != nil {
		d.m.t.Fatal(err)
	}
	return v
}

func (d *done) checkReceipt() error {
	if err := verify.CheckReceipt(d.tree.Revealed(), d.m.spec, d.m.inputs, marketClasses, uint64(len(d.m.data.y)), d.receipt); err != nil {
		return errors.Join(errCaught, err)
	}
	return nil
}
