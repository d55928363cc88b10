// Package verifytest is one seat of a run with everything around it that
// verification needs: a small model trained by the real engine, uploads under
// real masks, and trainers that cheat in named ways. Tests of trainer/verify and
// of the contracts play the same ones.
//
// It is for tests only; keys and salts are derived from names.
package verifytest

import (
	"bytes"
	"context"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
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

// Engine is an engine until the test ends.
func Engine(t testing.TB) *engine.Engine {
	t.Helper()
	e, err := engine.New()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// Rows are features, row-major, and classes.
type Rows struct {
	X []float32
	Y []int32
}

// Problem is rows of random features with classes from a random linear rule.
func Problem(rows, inputs, classes int) Rows {
	rng := rand.New(rand.NewPCG(uint64(rows), uint64(inputs)))
	rule := make([]float64, inputs*classes)
	for i := range rule {
		rule[i] = rng.NormFloat64()
	}
	p := Rows{make([]float32, rows*inputs), make([]int32, rows)}
	for r := range rows {
		best := math.Inf(-1)
		for i := range inputs {
			p.X[r*inputs+i] = float32(rng.NormFloat64())
		}
		for c := range classes {
			score := 0.0
			for i := range inputs {
				score += rule[c*inputs+i] * float64(p.X[r*inputs+i])
			}
			if score > best {
				best, p.Y[r] = score, int32(c)
			}
		}
	}
	return p
}

// Context is that of a made-up seat which trains a spec on a hardware class.
func Context(class string, s model.Spec) verify.Context {
	return verify.Context{
		ChainID: 1337, Escrow: dao.Address{1}, RunID: dao.Hash{2}, Attempt: 1, DatasetID: dao.Hash{3}, Version: 1, Trainer: dao.Address{4},
		SpecHash: s.Hash(), ClassHash: verify.ClassHash(class), LocalSteps: uint32(s.LocalSteps), SegmentSteps: verify.DefaultSegment,
	}
}

// Inputs and Classes of a market's model.
const (
	Inputs  = 3
	Classes = 2
)

// Market is a seat with the secrets that auditors are given: data, mask seeds,
// salts. A test may change its fields before it lets somebody work.
type Market struct {
	Engine  *engine.Engine
	Context verify.Context
	Spec    model.Spec
	Numbers []uint32 // of the completed rounds
	Rows    Rows

	t    testing.TB
	seed uint64
}

// New is a small model on few rows, so that hundreds of runs are quick; two
// rounds were completed.
func New(t testing.TB, e *engine.Engine, seed uint64, localSteps, segment uint32) *Market {
	s := model.Spec{
		Version: 1, Family: model.Logistic, Optimizer: model.Optimizer{Name: model.Momentum, LearningRate: 0.1, Momentum: 0.9},
		BatchSize: 4, LocalSteps: int(localSteps), L2: 0.01,
	}
	m := &Market{Engine: e, Spec: s, Numbers: []uint32{1, 3}, Rows: Problem(24, Inputs, Classes), t: t, seed: seed}
	m.Context = Context(e.Class(), s)
	m.Context.RunID = m.Word("run")
	m.Context.SegmentSteps = segment
	return m
}

func (m *Market) must(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

// Word is a hash that belongs to this seed.
func (m *Market) Word(name string, numbers ...uint32) dao.Hash {
	b := binary.LittleEndian.AppendUint64([]byte(name+"\x00"), m.seed)
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return dao.Keccak256(b)
}

// Segments is how many segments all rounds have together.
func (m *Market) Segments() int { return len(m.Numbers) * int(m.Context.Segments()) }

// Leaf is the leaf that ends segment g of them all, counted from 0.
func (m *Market) Leaf(g int) uint32 {
	s := int(m.Context.Segments())
	return m.Context.Index(uint32(g/s), uint32(g%s)+1)
}

func (m *Market) input(round uint32, rows Rows) engine.TrainInput {
	entering := make([]float32, model.NumParams(m.Spec, Inputs, Classes))
	for i := range entering {
		entering[i] = float32(m.Word("value", round, uint32(i))[0]) / 256
	}
	return engine.TrainInput{
		Spec: m.Spec, Inputs: Inputs, Classes: Classes, Params: entering, X: rows.X, Y: rows.Y,
		Seed: protocol.BatchSeed(m.Context.RunID, m.Context.Attempt, round, m.Context.DatasetID),
	}
}

// Stepper repeats a round on the registered rows.
func (m *Market) Stepper(round uint32) verify.Stepper {
	return m.Engine.Stepper(m.input(round, m.Rows))
}

// resend is the upload as trainer/train.go makes it: the clipped update,
// quantised, under the masks of a committee of three.
type resend struct {
	m     *Market
	round uint32
	owner dao.Address // whose mask seeds
}

func (m *Market) resend(round uint32) resend { return resend{m, round, m.Context.Trainer} }

const scale = 1 << 20

func (r resend) vector(params []float32) ([]int64, error) {
	before := r.m.input(r.round, r.m.Rows).Params
	delta := make([]float32, len(params))
	for i, v := range params {
		delta[i] = v - before[i]
	}
	if _, err := privacy.ClipL2(delta, 8); err != nil {
		return nil, err
	}
	v := make([]int64, len(delta))
	for i, d := range delta {
		v[i] = int64(math.RoundToEven(float64(d) * scale))
	}
	return v, nil
}

// Resend implements verify.Resender.
func (r resend) Resend(_ context.Context, params []float32) (sent, blob dao.Hash, err error) {
	v, err := r.vector(params)
	if err != nil {
		return sent, blob, err
	}
	return r.masked(v)
}

func (r resend) masked(v []int64) (sent, blob dao.Hash, err error) {
	y, err := mask.FromSigned(v, mask.Bits32)
	if err != nil {
		return sent, blob, err
	}
	if sent, err = verify.SentHash(bytes.NewReader(y), len(v), 32); err != nil {
		return sent, blob, err
	}
	c := r.m.Context
	var terms []mask.Term
	for subset := range uint16(3) {
		terms = append(terms, mask.Term{Seed: dao.Keccak256(r.owner[:], []byte{byte(subset)}), Context: mask.Context{
			Version: mask.Version, ChainID: c.ChainID, Contract: c.Escrow, RunID: c.RunID, OrderHash: c.RunID, Attempt: c.Attempt,
			Round: r.round, Purpose: mask.Train, DatasetID: c.DatasetID, DatasetVersion: c.Version, Contributor: dao.Address{7},
			Trainer: c.Trainer, Epoch: 1, Subset: subset, ModelHash: r.m.Word("model", r.round), Bits: mask.Bits32,
			Length: uint64(len(v)), UploadNonce: [16]byte{byte(r.round)},
		}})
	}
	err = mask.AddMasks(y, terms, mask.Options{})
	return sent, protocol.BlobHash(y), err
}

// Done is what a trainer has after its rounds, true or not.
type Done struct {
	Market  *Market
	Leaves  []verify.Leaf
	States  []verify.State      // by leaf
	Blobs   map[uint32]dao.Hash // of the signed headers, by round
	Receipt receipt.Receipt
	Tree    *verify.Commitment
}

// segment trains one segment from a state up to step `to`, in some way.
type segment func(d *Done, round uint32, from verify.State, to uint32) (end verify.State, seen []verify.Step, err error)

func honest(d *Done, round uint32, from verify.State, to uint32) (verify.State, []verify.Step, error) {
	return steps(d.Market.Stepper(round), from, to)
}

// steps trains on a stepper and gives the end with what was seen on the way.
func steps(s verify.Stepper, from verify.State, to uint32) (end verify.State, seen []verify.Step, err error) {
	err = s.Run(context.Background(), from, to, func(step verify.Step) error {
		step.Rows = slices.Clone(step.Rows)
		seen = append(seen, step)
		if step.Number != to {
			return nil
		}
		var err error
		end, err = step.State()
		return err
	})
	return end, seen, err
}

// Work trains all rounds honestly.
func (m *Market) Work() *Done {
	m.t.Helper()
	return m.work(honest, func(uint32, uint32) bool { return false })
}

// work trains all rounds; bad says which of a round's segments, from 1 on, are
// trained by cheat.
func (m *Market) work(cheat segment, bad func(round, j uint32) bool) *Done {
	m.t.Helper()
	d := &Done{Market: m, Blobs: map[uint32]dao.Hash{}}
	for _, round := range m.Numbers {
		state, err := m.Stepper(round).Start(context.Background())
		m.must(err)
		d.States = append(d.States, state)
		r, err := verify.Record(m.Context, round, m.Word("model", round), nil)
		m.must(err)
		for j := uint32(1); j <= m.Context.Segments(); j++ {
			_, to := m.Context.Place(j)
			train := honest
			if bad(round, j) {
				train = cheat
			}
			end, seen, err := train(d, round, state, to)
			m.must(err)
			for _, s := range seen {
				s.State = func() (verify.State, error) { return end, nil }
				m.must(r.Observe(s))
			}
			state = end
			d.States = append(d.States, end)
		}
		sent, blob, err := m.resend(round).Resend(context.Background(), state.Params)
		m.must(err)
		leaves, err := r.Finish(verify.Link(sent, m.Word("salt", round), blob))
		m.must(err)
		d.Leaves = append(d.Leaves, leaves...)
		d.Blobs[round] = blob
	}
	taken := uint64(len(m.Numbers) * m.Spec.LocalSteps)
	samples := taken * uint64(m.Spec.BatchSize)
	d.Receipt = receipt.Receipt{
		Role: receipt.Training, RunID: m.Context.RunID, Attempt: m.Context.Attempt, Trainer: m.Context.Trainer,
		DatasetID: m.Context.DatasetID, DatasetVersion: m.Context.Version, SpecHash: m.Context.SpecHash,
		Steps: taken, Samples: samples, FLOPs: model.TrainFLOPs(m.Spec, Inputs, Classes, samples),
		FLOPFormula: m.Spec.Family.Formula(), Class: m.Engine.Class(),
	}
	d.Commit()
	return d
}

// Commit makes the tree over the leaves that d now has.
func (d *Done) Commit() {
	var err error
	d.Tree, err = verify.NewCommitment(d.Market.Context, d.Leaves)
	d.Market.must(err)
	d.Receipt.StepRoot = verify.Commit(d.Tree.Revealed().Root(), d.Market.Word("commitment"), d.Market.Context.Trainer)
}

// Hashes are those of the leaves, as a reveal publishes them.
func (d *Done) Hashes() []dao.Hash {
	c := d.Market.Context.Hash()
	out := make([]dao.Hash, len(d.Leaves))
	for i, l := range d.Leaves {
		out[i] = l.Hash(c)
	}
	return out
}

// Round is the number of the round that leaf i belongs to on chain.
func (d *Done) Round(i uint32) uint32 {
	ordinal, _ := d.Market.Context.Place(i)
	return d.Market.Numbers[ordinal]
}

// Replay is an honest party's, with what it is given of the upload.
func (d *Done) Replay(round uint32) *verify.Replay {
	m := d.Market
	return &verify.Replay{
		Context: m.Context, Round: round, Stepper: m.Stepper(round), Entering: m.Word("model", round),
		Upload: &verify.Upload{Salt: m.Word("salt", round), Blob: d.Blobs[round], Resender: m.resend(round)},
	}
}

// Proven is leaf i with its proof.
func (d *Done) Proven(i uint32) verify.Proven {
	return verify.Proven{Index: i, Leaf: d.Leaves[i], Proof: d.Tree.Proof(i)}
}

// Handed is what the auditor of the segment that ends at leaf i is given.
func (d *Done) Handed(i uint32) verify.Handed {
	return verify.Handed{Start: d.Proven(i - 1), State: d.States[i-1], End: d.Proven(i)}
}

// Audit is an honest auditor's finding on the segment that ends at leaf i.
func (d *Done) Audit(i uint32) verify.Verdict {
	d.Market.t.Helper()
	v, err := d.Replay(d.Round(i)).Audit(context.Background(), d.Tree.Revealed(), i, d.Handed(i))
	d.Market.must(err)
	return v
}

// At are the right leaves at steps after leaf low, which both sides of a search
// and the referees can make; nothing for no steps.
func (d *Done) At(low uint32, at []uint32) verify.Found {
	d.Market.t.Helper()
	if len(at) == 0 {
		return verify.Found{}
	}
	f, err := d.Replay(d.Round(low)).Run(context.Background(), d.Leaves[low], d.States[low], at)
	d.Market.must(err)
	return f
}

// Before is the leaf after step `to` of leaf low's round, and its state, for
// low's own step or a later one.
func (d *Done) Before(low, to uint32) (verify.Leaf, verify.State) {
	if d.Leaves[low].Step == to {
		return d.Leaves[low], d.States[low]
	}
	f := d.At(low, []uint32{to})
	return f.Last, f.State
}

// Right is a referee's answer on the step `to`, where the agreed leaf before it
// follows leaf low; for a contested start, to and low are not looked at.
func (d *Done) Right(i, low, to uint32) dao.Hash {
	d.Market.t.Helper()
	var from verify.Leaf
	var state verify.State
	if _, step := d.Market.Context.Place(i); step > 0 {
		from, state = d.Before(low, to-1)
	} else {
		to = 0
	}
	h, err := d.Replay(d.Round(i)).Rule(context.Background(), from, state, to)
	d.Market.must(err)
	return h
}

// CheckReceipt compares the receipt with the commitment.
func (d *Done) CheckReceipt() error {
	m := d.Market
	return verify.CheckReceipt(d.Tree.Revealed(), m.Word("commitment"), m.Spec, Inputs, Classes, uint64(len(m.Rows.Y)), d.Receipt)
}
