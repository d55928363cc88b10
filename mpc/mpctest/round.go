package mpctest

import (
	"crypto/rand"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/mpc/custodian"
	"sahm/mpc/mask"
	"sahm/storage"
	"sahm/trainer/receipt"
)

// Round is one committed round of synthetic updates.
type Round struct {
	Number  uint32
	Plain   [][]int64 // by member
	Headers []protocol.SignedHeader
	Cohort  custodian.Cohort
	// Gradient, Reveal and Check are nil in the statistics round.
	Gradient      []int32
	Reveal, Check *protocol.Envelope
}

// NewRound draws updates, masks and uploads them and commits the cohort.
func (w *World) NewRound(n uint32) *Round {
	w.tb.Helper()
	purpose, bits, length := protocol.RoundShape(&w.Docs.Order, n)
	r := &Round{Number: n, Cohort: custodian.Cohort{ModelHash: w.Docs.Order.Training.SchemaHash}}
	statistics := protocol.Statistics(&w.Docs.Order, n)
	if !statistics {
		r.Cohort.ModelHash = protocol.EnteringHash(w.Rule.Hash(w.State), w.Statistics)
		r.Cohort.GradientHash = dao.Keccak256([]byte("commitment"), []byte{byte(n)})
		for range length {
			r.Gradient = append(r.Gradient, int32(w.Random()%101)-50)
		}
	}
	for i := range w.Seats {
		plain := make([]int64, length)
		for j := range plain {
			plain[j] = int64(w.Random()%200_001) - 100_000
		}
		if w.Docs.Order.StatisticsOnly() {
			plain = w.catalogue(i)
		}
		w.noise(i, n, purpose, plain)
		r.Plain = append(r.Plain, plain)
		r.Headers = append(r.Headers, w.upload(r, i, purpose, bits, length))
	}
	w.Commit(r)
	if !statistics {
		w.Open(r)
	}
	return r
}

// noise adds to member i's vector what its order demands, if anything.
func (w *World) noise(i int, round uint32, purpose string, plain []int64) {
	w.tb.Helper()
	terms, err := privacy.TermsOf(&w.Docs.Order)
	w.must(err)
	release := terms.Training
	if protocol.Statistics(&w.Docs.Order, round) {
		release = terms.Statistics
	}
	if release == nil {
		return
	}
	key, err := privacy.DeriveNoiseKey(w.NoiseSecret(i), privacy.NoiseContext{ChainID: custodian.EmbeddedChainID, Escrow: w.Escrow, RunID: w.RunID,
		Attempt: w.Attempt, Round: round, Purpose: purpose, DatasetID: w.Seats[i].DatasetID, Version: w.Seats[i].Version, Beacon: dao.Hash{1}})
	w.must(err)
	w.must(release.AddNoise(plain, key))
}

func (w *World) upload(r *Round, i int, purpose string, bits uint8, length uint64) protocol.SignedHeader {
	w.tb.Helper()
	seat := w.Seats[i]
	h := typed.UploadHeader{RunID: w.RunID, Attempt: w.Attempt, Round: r.Number, Purpose: purpose, DatasetID: seat.DatasetID, Version: seat.Version,
		Contributor: seat.Contributor, Trainer: seat.Trainer, Epoch: Epoch, ModelHash: r.Cohort.ModelHash, WordBits: bits, Length: length,
		GradientHash: r.Cohort.GradientHash}
	_, err := rand.Read(h.UploadNonce[:16])
	w.must(err)
	y, err := mask.FromSigned(r.Plain[i], mask.Bits(bits))
	w.must(err)
	var terms []mask.Term
	for _, p := range w.Seeds[i] {
		terms = append(terms, mask.Term{Seed: p.Value, Context: mask.Context{
			Version: mask.Version, ChainID: custodian.EmbeddedChainID, Contract: w.Escrow, RunID: w.RunID, OrderHash: w.RunID, Attempt: w.Attempt,
			Round: r.Number, Purpose: mask.Purpose(purpose), DatasetID: seat.DatasetID, DatasetVersion: seat.Version, Contributor: seat.Contributor,
			Trainer: seat.Trainer, Epoch: Epoch, Subset: uint16(p.Index), ModelHash: r.Cohort.ModelHash, Bits: mask.Bits(bits), Length: length,
			UploadNonce: [16]byte(h.UploadNonce[:16]),
		}})
	}
	w.must(mask.AddMasks(y, terms, mask.Options{}))
	h.BlobHash = w.Content.Store(y)
	return w.SignHeader(h)
}

// Reupload masks member i's vector as it now is and replaces its header.
func (w *World) Reupload(r *Round, i int) {
	w.tb.Helper()
	h := r.Headers[i].Header
	r.Headers[i] = w.upload(r, i, h.Purpose, h.WordBits, h.Length)
}

// SignHeader signs an upload header as its trainer.
func (w *World) SignHeader(h typed.UploadHeader) protocol.SignedHeader {
	w.tb.Helper()
	sig, err := typed.Sign(w.trainerOf(h.Trainer), w.Domain, &h)
	w.must(err)
	return protocol.SignedHeader{Header: h, Sig: sig}
}

// Commit writes the round's cohort, as its headers now are, on chain.
func (w *World) Commit(r *Round) {
	w.tb.Helper()
	var err error
	r.Cohort.Root, err = protocol.CohortRoot(w.Domain, r.Headers)
	w.must(err)
	w.Chain.SetCohort(w.RunID, w.Attempt, r.Number, r.Cohort)
	w.Chain.SetRun(w.RunID, func(v *custodian.Run) { v.State = custodian.RunTraining })
}

// Open reveals and checks the round's gradient as it now is.
func (w *World) Open(r *Round) {
	w.tb.Helper()
	name := w.Content.Store(protocol.EncodeInt32s(r.Gradient))
	r.Reveal = w.SignAs(w.Evaluator, protocol.GradRevealed, r.Number, protocol.RevealReply{GradientHash: r.Cohort.GradientHash, Gradient: name})
	r.Check = w.SignAs(w.Recomputer, protocol.GradChecked, r.Number,
		protocol.GradCheckReply{ModelHash: r.Cohort.ModelHash, GradientHash: r.Cohort.GradientHash, Gradient: name})
}

// SignAs signs a message of this attempt.
func (w *World) SignAs(k *typed.Key, kind protocol.Kind, round uint32, body any) *protocol.Envelope {
	w.tb.Helper()
	e, err := protocol.Sign(k, w.Domain, protocol.Header{Kind: kind, RunID: w.RunID, Attempt: w.Attempt, Round: round}, body)
	w.must(err)
	return e
}

// Acks collects the acks of some custodians.
func (w *World) Acks(r *Round, custodians ...int) []protocol.SignedCohortAck {
	w.tb.Helper()
	var out []protocol.SignedCohortAck
	for _, i := range custodians {
		out = append(out, Want[protocol.RoundAckReply](w, i, w.AckTask(r.Number), protocol.RoundAcked))
	}
	return out
}

// AckTask asks for an ack of a round.
func (w *World) AckTask(round uint32) *protocol.Envelope {
	w.tb.Helper()
	return w.Task(protocol.RoundAck, round, protocol.RoundAckTask{Docs: w.Docs})
}

// UnmaskTask is the body of round.unmask.
func (w *World) UnmaskTask(r *Round, acks []protocol.SignedCohortAck) protocol.UnmaskTask {
	return protocol.UnmaskTask{Docs: w.Docs, Seats: append([]protocol.PlannedSeat{}, w.Seats...),
		Headers: append([]protocol.SignedHeader{}, r.Headers...), Acks: acks, Reveal: r.Reveal, Check: r.Check}
}

// Unmask asks some custodians for their sums.
func (w *World) Unmask(r *Round, acks []protocol.SignedCohortAck, custodians ...int) []protocol.SignedSum {
	w.tb.Helper()
	var out []protocol.SignedSum
	for _, i := range custodians {
		v := Want[protocol.SumsReply](w, i, w.Task(protocol.RoundUnmask, r.Number, w.UnmaskTask(r, acks)), protocol.RoundSums)
		out = append(out, v.Sums...)
	}
	return out
}

// Aggregate opens a round from the sums given, one per subset, and fails the
// test if two sums of a subset differ or one is missing.
func (w *World) Aggregate(r *Round, sums []protocol.SignedSum) []int64 {
	w.tb.Helper()
	names := make([]dao.Hash, w.Committee.Pieces())
	for i := range sums {
		h := sums[i].Header
		w.must(typed.Verify(w.Domain, &h, sums[i].Sig, h.Custodian))
		if was := names[h.Subset]; !was.IsZero() && was != h.BlobHash {
			w.tb.Fatalf("two sums of subset %d", h.Subset)
		}
		names[h.Subset] = h.BlobHash
	}
	var uploads, answers [][]byte
	for i := range r.Headers {
		uploads = append(uploads, w.Content.Blob(r.Headers[i].Header.BlobHash))
	}
	for subset, name := range names {
		b := w.Content.Blob(name)
		if b == nil {
			w.tb.Fatalf("no sum of subset %d", subset)
		}
		answers = append(answers, b)
	}
	bits := mask.Bits(r.Headers[0].Header.WordBits)
	raw, err := mask.Aggregate(uploads, answers, bits)
	w.must(err)
	v, err := mask.ToSigned(raw, bits)
	w.must(err)
	return v
}

// Sum is the sum of the members' plain vectors.
func (r *Round) Sum() []int64 {
	out := make([]int64, len(r.Plain[0]))
	for _, p := range r.Plain {
		for j, x := range p {
			out[j] += x
		}
	}
	return out
}

// Finish notes a completed training round: the next model follows from it.
func (w *World) Finish(r *Round) {
	w.tb.Helper()
	w.history = append(w.history, r)
	if w.Docs.Order.StatisticsOnly() {
		return
	}
	var err error
	w.State, err = settlement.Next(&w.Docs.Order, w.Rule, w.State, r.Sum())
	w.must(err)
}

// Rounds are the completed training rounds.
func (w *World) Rounds() []uint32 {
	var out []uint32
	for _, r := range w.history {
		out = append(out, r.Number)
	}
	return out
}

// ScoresAcks collects the acks of some custodians of a list of rounds.
func (w *World) ScoresAcks(rounds []uint32, custodians ...int) []protocol.SignedScoresAck {
	w.tb.Helper()
	var out []protocol.SignedScoresAck
	for _, i := range custodians {
		out = append(out, Want[protocol.ScoresAckReply](w, i, w.Task(protocol.ScoresAck, 0, protocol.ScoresAckTask{Rounds: rounds}), protocol.ScoresAcked))
	}
	return out
}

// ScoresTask is the body of run.scores, acknowledged by every custodian.
func (w *World) ScoresTask() protocol.ScoresTask {
	w.tb.Helper()
	return protocol.ScoresTask{Rounds: w.Rounds(), Acks: w.ScoresAcks(w.Rounds(), w.All()...)}
}

// Scores asks some custodians for their totals.
func (w *World) Scores(custodians ...int) []protocol.Envelope {
	w.tb.Helper()
	var out []protocol.Envelope
	task := w.ScoresTask()
	for _, i := range custodians {
		e, err := w.Try(i, w.Task(protocol.RunScores, 0, task))
		if err != nil {
			w.tb.Fatalf("custodian %d: %v", i, err)
		}
		out = append(out, *e)
	}
	return out
}

// Receipts are those of every seat, then evaluator and recomputer.
func (w *World) Receipts() []protocol.SignedReceipt {
	w.tb.Helper()
	var out []protocol.SignedReceipt
	if w.Docs.Order.StatisticsOnly() {
		return out
	}
	add := func(k *typed.Key, role receipt.Role, id dao.DatasetID) {
		rounds := w.Rounds()
		v := receipt.Receipt{Version: receipt.Version, RunID: w.RunID, Attempt: w.Attempt, Role: role, FirstRound: rounds[0], LastRound: rounds[len(rounds)-1],
			Trainer: k.Address(), DatasetID: id, DatasetVersion: 1, SpecHash: w.Spec.Hash(), DataHash: dao.Hash{2}, InitialModelHash: dao.Hash{3},
			FinalModelHash: dao.Hash{4}, Steps: 1, Samples: 1, FLOPs: 1, FLOPFormula: "f", DType: "float32", Class: "c",
			EnergyMethod: receipt.EnergyNone, Audit: receipt.AuditNone}
		sig, err := typed.Sign(k, w.Domain, v)
		w.must(err)
		out = append(out, protocol.SignedReceipt{Receipt: v.Canonical(), Sig: sig})
	}
	for i, s := range w.Seats {
		add(w.trainerOf(s.Trainer), receipt.Training, w.Datasets[i].ID)
	}
	add(w.Evaluator, receipt.Evaluation, w.Validation.ID)
	add(w.Recomputer, receipt.Evaluation, w.Validation.ID)
	return out
}

// SignTask is the record of the run with the result that follows from the
// plain vectors. sums are those of each completed round, in order.
func (w *World) SignTask(sums [][]protocol.SignedSum, scores []protocol.Envelope) protocol.SignTask {
	w.tb.Helper()
	t := protocol.SignTask{Docs: w.Docs, Stats: protocol.StatsResult{Blob: w.Statistics}, Seats: w.Seats, Evaluator: w.Evaluator.Address(), Recomputer: w.Recomputer.Address(),
		Scores: scores, Receipts: w.Receipts()}
	for i, r := range w.history {
		rec := protocol.RoundRecord{Round: r.Number, Headers: r.Headers, Sums: sums[i]}
		if r.Reveal != nil {
			rec.Reveal, rec.Check = *r.Reveal, *r.Check
		}
		t.Rounds = append(t.Rounds, rec)
	}
	t.Result = w.outcome(sums, scores, t.Receipts).Result
	return t
}

// outcome is the coordinator's computation.
func (w *World) outcome(sums [][]protocol.SignedSum, scores []protocol.Envelope, receipts []protocol.SignedReceipt) *settlement.Outcome {
	w.tb.Helper()
	t := &settlement.Transcript{Statistics: w.Statistics, ChainID: custodian.EmbeddedChainID, Escrow: w.Escrow, RunID: w.RunID, Attempt: w.Attempt, Order: &w.Docs.Order,
		Spec: w.Spec, Schema: Schema(), Inputs: 2, Classes: 2, Seats: w.Seats, Payees: w.payees(), Evaluator: w.Evaluator.Address(),
		Recomputer: w.Recomputer.Address(), Committee: w.Committee, Custodians: w.Chain.committee[Epoch].Members, Treasury: w.Chain.treasury,
		Receipts: receipts, SealedModelCID: storage.RawCID(dao.Hash{9}).String()}
	if w.Docs.Order.Scored() {
		t.MaskTotals = make([][]uint64, w.Committee.Pieces())
	}
	for i, r := range w.history {
		v := settlement.Round{Number: r.Number, ModelHash: r.Cohort.ModelHash, Gradient: r.Gradient, Sums: make([]settlement.Vector, w.Committee.Pieces())}
		for k := range r.Headers {
			v.Uploads = append(v.Uploads, settlement.Bytes(w.Content.Blob(r.Headers[k].Header.BlobHash)))
		}
		for _, s := range sums[i] {
			v.Sums[s.Header.Subset] = settlement.Bytes(w.Content.Blob(s.Header.BlobHash))
		}
		t.Rounds = append(t.Rounds, v)
	}
	for i := range scores {
		var body protocol.ScoresReply
		w.must(scores[i].Into(protocol.RunScored, &body))
		for _, v := range body.Totals {
			t.MaskTotals[v.Subset] = v.Totals
		}
	}
	out, err := settlement.Recompute(w.tb.Context(), t)
	w.must(err)
	return out
}

// payees are who the chain says is paid, by seat.
func (w *World) payees() (out []dao.Address) {
	w.Chain.mu.Lock()
	defer w.Chain.mu.Unlock()
	for _, s := range w.Seats {
		out = append(out, w.Chain.payee(s.DatasetID))
	}
	return out
}

// Outcome is what the run should settle to.
func (w *World) Outcome(sums [][]protocol.SignedSum, scores []protocol.Envelope) *settlement.Outcome {
	w.tb.Helper()
	return w.outcome(sums, scores, w.Receipts())
}

// History is the k-th completed round.
func (w *World) History(k int) *Round { return w.history[k] }
