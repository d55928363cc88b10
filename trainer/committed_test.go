package trainer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/mpc/mask"
	"sahm/trainer"
	"sahm/trainer/dataset"
	"sahm/trainer/receipt"
	"sahm/trainer/verify"
)

// repeated is a round of one seat as an auditor has it: the data, the model on
// chain, the header that was signed, and the mask seeds.
type repeated struct {
	w      *world
	seat   int
	job    trainer.Job
	header typed.UploadHeader
}

// Class implements verify.Stepper.
func (r repeated) Class() string { return r.w.engine.Class() }

// Start implements verify.Stepper.
func (r repeated) Start(context.Context) (verify.State, error) {
	return verify.State{Params: r.job.Params}, nil
}

// Run implements verify.Stepper.
func (r repeated) Run(_ context.Context, from verify.State, to uint32, observe func(verify.Step) error) error {
	j := r.job
	j.Observe = observe
	return r.w.engine.run(j, append([]float32(nil), from.Params...), int(from.Step), int(to))
}

// Resend implements verify.Resender.
func (r repeated) Resend(_ context.Context, params []float32) (sent, blob dao.Hash, err error) {
	delta := make([]float32, len(params))
	for i, v := range params {
		delta[i] = v - r.job.Params[i]
	}
	if err := trainer.Weigh(delta, r.w.docs.Order.Datasets[r.seat].Weight, 1); err != nil {
		return sent, blob, err
	}
	v := make([]int64, len(delta))
	if err := r.w.quantiser().Quantise(v, delta); err != nil {
		return sent, blob, err
	}
	y, err := mask.FromSigned(v, mask.Bits32)
	if err != nil {
		return sent, blob, err
	}
	if sent, err = verify.SentHash(bytes.NewReader(y), len(v), 32); err != nil {
		return sent, blob, err
	}
	h := r.header
	var terms []mask.Term
	for subset, seed := range r.w.seeds[r.seat] {
		terms = append(terms, mask.Term{Seed: seed, Context: mask.Context{
			Version: mask.Version, ChainID: r.w.chainID, Contract: r.w.escrow, RunID: h.RunID, OrderHash: h.RunID, Attempt: h.Attempt, Round: h.Round,
			Purpose: mask.Purpose(h.Purpose), DatasetID: h.DatasetID, DatasetVersion: h.Version, Contributor: h.Contributor, Trainer: h.Trainer,
			Epoch: h.Epoch, Subset: uint16(subset), ModelHash: h.ModelHash, Bits: mask.Bits32, Length: h.Length, UploadNonce: [16]byte(h.UploadNonce[:16])}})
	}
	err = mask.AddMasks(y, terms, mask.Options{})
	return sent, protocol.BlobHash(y), err
}

// repeat prepares the replay of the coming round for every seat.
func (w *world) repeat(r uint32) []repeated {
	w.t.Helper()
	sums, err := protocol.DecodeInt64s(w.blobs.m[w.stats.Blob], w.docs.Order.Training.StatsLength)
	must(w.t, err)
	enc, err := dataset.NewEncoder(w.schema, sums)
	must(w.t, err)
	var out []repeated
	for i, s := range w.sets[:3] {
		x, y, _, err := enc.Encode(s.table)
		must(w.t, err)
		out = append(out, repeated{w: w, seat: i, job: trainer.Job{
			Spec: w.spec, Inputs: enc.Width(), Classes: 2, Params: append([]float32(nil), w.state.Params...), X: x, Y: y,
			Seed: protocol.BatchSeed(w.run, w.chain.run.Attempt, r, s.id), Steps: w.spec.LocalSteps}})
	}
	return out
}

func (w *world) readState(trainer int, name string, v any) {
	w.t.Helper()
	b, err := os.ReadFile(filepath.Join(w.dir, fmt.Sprint(trainer), "runs", strings.TrimPrefix(w.run.String(), "0x"), fmt.Sprint(w.chain.run.Attempt), name))
	if err != nil {
		must(w.t, err)
	}
	must(w.t, json.Unmarshal(b, v))
}

// TestStepsAreCommittedTo: a receipt names a salted commitment to all steps, an
// auditor who is given data, seeds and salts finds every segment and every
// upload right, and the same work beside another upload wrong.
func TestStepsAreCommittedTo(t *testing.T) {
	w := newWorld(t)
	w.open()
	w.statistics()
	rounds := map[uint32][]repeated{}
	entering := map[uint32]dao.Hash{}
	for r := uint32(1); r <= 2; r++ {
		rounds[r], entering[r] = w.repeat(r), w.entering()
		gradient := w.evaluate(r, false).GradientHash
		headers := w.upload(r, gradient)
		for i := range rounds[r] {
			rounds[r][i].header = headers[i].Header
		}
		w.finishRound(r, headers)
	}
	finish := protocol.FinishTask{Rounds: []uint32{1, 2}, ModelHash: w.entering()}
	for i := range 3 {
		reply := do[protocol.ReceiptsReply](w, i, protocol.RunReceipts, 0, finish, protocol.RunReceipted)
		doc, err := receipt.Parse(reply.Receipts[0].Receipt)
		must(t, err)
		me := w.keys[i].Address()
		var opening struct{ Salt, Root, Commitment dao.Hash }
		w.readState(i, fmt.Sprintf("steps-commitment-%d.json", i), &opening)
		if doc.StepRoot.IsZero() || doc.StepRoot != opening.Commitment || doc.StepRoot != verify.Commit(opening.Root, opening.Salt, me) {
			t.Fatalf("seat %d: the receipt names %s, the commitment is %+v", i, doc.StepRoot, opening)
		}
		c := verify.Context{
			ChainID: w.chainID, Escrow: w.escrow, RunID: w.run, Attempt: w.chain.run.Attempt, DatasetID: w.sets[i].id, Version: 1, Trainer: me,
			SpecHash: w.spec.Hash(), ClassHash: verify.ClassHash(w.engine.Class()), LocalSteps: uint32(w.spec.LocalSteps), SegmentSteps: verify.DefaultSegment,
		}
		var leaves []verify.Leaf
		salts := map[uint32]dao.Hash{}
		for r := uint32(1); r <= 2; r++ {
			var f struct {
				Leaves []verify.Leaf
				Salt   dao.Hash
			}
			w.readState(i, fmt.Sprintf("steps-%d-%d.json", r, i), &f)
			leaves, salts[r] = append(leaves, f.Leaves...), f.Salt
		}
		if bytes.Contains(reply.Receipts[0].Receipt, []byte(opening.Root.String())) {
			t.Error("a receipt shows the bare root")
		}
		tree, err := verify.NewCommitment(c, leaves)
		must(t, err)
		if tree.Revealed().Root() != opening.Root {
			t.Fatalf("seat %d: the leaves give another root", i)
		}
		per := c.Segments() + 1
		for leaf := uint32(1); leaf < uint32(len(leaves)); leaf++ {
			if leaf%per == 0 {
				continue
			}
			r := leaf/per + 1
			at := func(i uint32) verify.Proven { return verify.Proven{Index: i, Leaf: leaves[i], Proof: tree.Proof(i)} }
			replay := verify.Replay{Context: c, Round: r, Stepper: rounds[r][i], Entering: entering[r],
				Upload: &verify.Upload{Salt: salts[r], Blob: rounds[r][i].header.BlobHash, Resender: rounds[r][i]}}
			v, err := replay.Audit(context.Background(), tree.Revealed(), leaf, verify.Handed{Start: at(leaf - 1), End: at(leaf)})
			if err != nil || v.Wrong {
				t.Fatalf("seat %d, leaf %d: %+v, %v", i, leaf, v, err)
			}
			replay.Upload.Blob = rounds[r][(i+1)%3].header.BlobHash
			if v, err = replay.Audit(context.Background(), tree.Revealed(), leaf, verify.Handed{Start: at(leaf - 1), End: at(leaf)}); err != nil || !v.Wrong {
				t.Fatalf("seat %d, leaf %d with another's upload: %+v, %v", i, leaf, v, err)
			}
		}
	}
}
