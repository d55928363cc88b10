package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/mpc"
	"sahm/mpc/mask"
	"sahm/trainer"
)

// settled is a run's result as the market settles it.
type settled struct {
	Scores []float64 // by member, first-order loss reduction
	Bonus  []float64 // by member, in parts of an equal share of the bonus pool
	Paid   []float64 // by member, guaranteed part and bonus in parts of what all datasets cost
	// Sum is Σ Scores; Gain the first-order gain Σ_r ⟨θ_{r+1} − θ_r, −∇L(θ_r)⟩
	// in floating point; Drop what the validation loss really fell by.
	Sum, Gain, Drop float64
	FirstRound      float64 // the first round's part of Gain
	Accuracy        float64 // on the test rows
	Clipped         float64 // share of updates at the clip norm
	Halved          int     // rounds whose gradient had outgrown the scale
}

// settle trains a cohort through masks and has settlement.Recompute open the
// scores and divide the money. That the model and the scores are those of the
// plain vectors is checked on the way.
func (l *lab) settle(ctx context.Context, cohort []member) (*settled, error) {
	t := l.transcript(cohort)
	pieces, bits := t.Committee.Pieces(), mask.Bits(l.bits)
	t.MaskTotals = make([][]uint64, pieces)
	for p := range t.MaskTotals {
		t.MaskTotals[p] = make([]uint64, len(cohort))
	}
	out := &settled{}
	plain := make([]int64, len(cohort))
	var descents [][]float32
	var rounder privacy.GradientRounder
	models, err := l.train(ctx, cohort, func(number int, entering []float32, vectors [][]int64) error {
		g, err := l.engine.Gradient(ctx, l.data(entering, l.world.validation))
		if err != nil {
			return err
		}
		if err := trainer.Descent(g); err != nil {
			return err
		}
		descents = append(descents, g)
		if number == 1 {
			if rounder, err = privacy.NewGradientRounder(g, bits, l.rounds); err != nil {
				return err
			}
		}
		salt := dao.Keccak256([]byte("salt"), l.run[:], []byte{byte(number)})
		ints, factor, err := rounder.Round(g, protocol.GradientCommitment(g, salt))
		if err != nil {
			return err
		}
		if factor != 1 {
			out.Halved++
		}
		r := settlement.Round{Number: uint32(number), ModelHash: protocol.EnteringHash(model.Hash(entering), t.Statistics), Gradient: ints, Sums: make([]settlement.Vector, pieces)}
		streams := make([][]mask.Term, pieces)
		for i, v := range vectors {
			if norm(v) > 0.999*privacy.NormInt {
				out.Clipped += 1 / float64(len(cohort)*l.rounds)
			}
			for j := range v {
				plain[i] += v[j] * int64(ints[j])
			}
			y, err := mask.FromSigned(v, bits)
			if err != nil {
				return err
			}
			terms := l.terms(t, i, number, uint64(len(v)), pieces)
			if err := mask.AddMasks(y, terms, mask.Options{}); err != nil {
				return err
			}
			r.Uploads = append(r.Uploads, settlement.Bytes(y))
			for p := range terms {
				streams[p] = append(streams[p], terms[p])
			}
		}
		for p := range streams {
			sum, inner, err := mask.TSumAndInner(streams[p], ints, mask.Options{})
			if err != nil {
				return err
			}
			r.Sums[p] = settlement.Bytes(sum)
			for i, v := range inner {
				t.MaskTotals[p][i] += v // Recompute reads them modulo 2^b
			}
		}
		t.Rounds = append(t.Rounds, r)
		return nil
	})
	if err != nil {
		return nil, err
	}
	o, err := settlement.Recompute(ctx, t)
	if err != nil {
		return nil, err
	}
	if !slices.Equal(o.Final, models[len(models)-1]) || !slices.Equal(o.Scores, plain) {
		return nil, fmt.Errorf("what opened from masks is not what the plain vectors give")
	}
	o.GradientScale = rounder.Scale
	for _, s := range o.Scores {
		out.Scores = append(out.Scores, o.LossReduction(t.Order, s))
		out.Sum += o.LossReduction(t.Order, s)
	}
	step := make([]float32, len(o.Final))
	for r, g := range descents {
		for j := range step {
			step[j] = models[r+1][j] - models[r][j]
		}
		if out.Gain += dot(step, g); r == 0 {
			out.FirstRound = out.Gain
		}
	}
	out.FirstRound /= out.Gain
	before, err := l.judge(ctx, models[0])
	if err != nil {
		return nil, err
	}
	after, err := l.judge(ctx, o.Final)
	if err != nil {
		return nil, err
	}
	out.Drop, out.Accuracy = after.validation-before.validation, after.accuracy
	out.Bonus, out.Paid = shares(t, o)
	return out, nil
}

// shares reads the payouts by member.
func shares(t *settlement.Transcript, o *settlement.Outcome) (bonus, paid []float64) {
	n := len(t.Seats)
	bonus, paid = make([]float64, n), make([]float64, n)
	whole := ratio(t.Order.Prices.DatasetsWei, dao.WeiOf(1))
	pool := whole * (1 - float64(t.Order.Prices.GuaranteedBps)/10_000)
	for _, p := range o.Payouts {
		i := slices.IndexFunc(t.Seats, func(s protocol.PlannedSeat) bool { return s.Contributor == p.Account })
		if i < 0 {
			continue
		}
		amount := ratio(p.AmountWei, dao.WeiOf(1))
		paid[i] += amount / whole
		if p.Kind == dao.PayoutBonus {
			bonus[i] += amount / pool * float64(n)
		}
	}
	return bonus, paid
}

func ratio(a, b dao.Wei) float64 {
	f, _ := new(big.Rat).SetFrac(a.Big(), b.Big()).Float64()
	return f
}

// transcript is the public record of a run before its rounds. Five custodians
// of which three can open, as in the demo.
func (l *lab) transcript(cohort []member) *settlement.Transcript {
	t := &settlement.Transcript{
		ChainID: 1337, Escrow: dao.Address{0xe}, RunID: l.run, Attempt: 1, Order: l.order(cohort), Spec: l.spec, Inputs: l.world.inputs, Classes: l.world.classes,
		Evaluator: dao.Address{0xa, 1}, Recomputer: dao.Address{0xa, 2}, Committee: mpc.Committee{M: 5, T: 3}, Treasury: dao.Address{0xd}, SealedModelCID: "none",
		Receipts: make([]protocol.SignedReceipt, len(cohort)+2),
	}
	for i, d := range t.Order.Datasets {
		t.Seats = append(t.Seats, protocol.PlannedSeat{Seat: dao.Seat{DatasetID: d.DatasetID, Version: 1, Trainer: dao.Address{3, byte(i)}}, Contributor: dao.Address{4, byte(i)}})
		t.Payees = append(t.Payees, dao.Address{4, byte(i)})
	}
	for i := range t.Committee.M {
		t.Custodians = append(t.Custodians, dao.Address{5, byte(i)})
	}
	return t
}

// terms are the mask streams of one member in one round, by piece. The seeds
// are derived, so that a report can be made again; a member draws them.
func (l *lab) terms(t *settlement.Transcript, i, round int, length uint64, pieces int) []mask.Term {
	out := make([]mask.Term, pieces)
	for p := range out {
		out[p] = mask.Term{
			Seed: dao.Keccak256([]byte("mask"), l.run[:], binary.BigEndian.AppendUint32(nil, uint32(i)), []byte{byte(p)}),
			Context: mask.Context{Version: mask.Version, ChainID: t.ChainID, Contract: t.Escrow, RunID: l.run, OrderHash: l.run, Attempt: 1, Round: uint32(round),
				Purpose: mask.Train, DatasetID: t.Seats[i].DatasetID, DatasetVersion: 1, Contributor: t.Seats[i].Contributor, Trainer: t.Seats[i].Trainer,
				Subset: uint16(p), Bits: mask.Bits(l.bits), Length: length, UploadNonce: [16]byte{byte(round), byte(i)}},
		}
	}
	return out
}
