// Package recordlevel measures federated training with record-level privacy:
// rows of a data set over contributors, each of whom trains with DP-SGD and
// adds the whole noise itself, averaged round by round.
//
// It goes the product's way: terms from an order, statistics noised for rows
// and accounted for, keys derived, updates weighed, clipped, quantised, summed
// and applied under the order's rule. Who sits at the table is simulated, and
// all data are in the clear: not for the product.
package recordlevel

import (
	"context"
	"fmt"
	"math/rand/v2"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/mpc/mask"
	"sahm/trainer"
	"sahm/trainer/dataset"
	"sahm/trainer/engine"
)

// Plan is what is trained, and how privately.
type Plan struct {
	Spec         model.Spec
	Contributors int
	Rounds       int
	EpsilonMicro uint64 // of the whole run for each row, in millionths, statistics included
	DeltaPico    uint64
	SamplingPpb  uint64
	Seed         uint64 // of the split and all secrets
}

// AdultPlan is a run on Adult over ten contributors at ε = 3, δ = 1e-5.
func AdultPlan(seed uint64) Plan {
	return Plan{
		Spec: model.RecordSpec(model.Logistic), Contributors: 10, Rounds: 20,
		EpsilonMicro: 3_000_000, DeltaPico: 10_000_000, SamplingPpb: 100_000_000, Seed: seed,
	}
}

// Result is what came out.
type Result struct {
	Accuracy float64 // on the test rows
	Terms    privacy.RecordTerms
	// SpentMicro is what the accountant charges a row for everything that the
	// run released, in millionths of ε.
	SpentMicro uint64
	Rows       []int // by contributor
}

// Run trains on table, split as dataset.Split does and dealt out evenly. The
// schema is that of the validation rows, which are the buyer's own.
func Run(ctx context.Context, e *engine.Engine, table dataset.Table, p Plan) (Result, error) {
	s := &run{plan: p, engine: e}
	if err := s.deal(table); err != nil {
		return Result{}, err
	}
	if err := s.makeOrder(); err != nil {
		return Result{}, err
	}
	out := Result{Terms: s.record}
	for _, d := range s.order.Datasets {
		out.Rows = append(out.Rows, int(d.Rows))
	}
	curve, err := privacy.ComposeEvents(s.terms.Events())
	if err != nil {
		return Result{}, err
	}
	if out.SpentMicro, err = curve.EpsilonMicro(p.DeltaPico); err != nil {
		return Result{}, err
	}
	enc, err := s.statistics()
	if err != nil {
		return Result{}, err
	}
	params, err := s.train(ctx, enc)
	if err != nil {
		return Result{}, err
	}
	x, y, _, err := enc.Encode(s.test)
	if err != nil {
		return Result{}, err
	}
	ev, err := e.Evaluate(ctx, engine.Data{Spec: p.Spec, Inputs: enc.Width(), Classes: enc.Classes(), Params: params, X: x, Y: y})
	out.Accuracy = ev.Accuracy
	return out, err
}

// run is one simulated run.
type run struct {
	plan    Plan
	engine  *engine.Engine
	schema  dataset.Schema
	members []dataset.Table
	test    dataset.Table
	order   *dao.Order
	terms   privacy.Terms
	record  privacy.RecordTerms
	rule    strategy.Rule
}

func (s *run) deal(t dataset.Table) (err error) {
	splits := dataset.Split(t.Labels, s.plan.Seed)
	if s.schema, err = dataset.InferSchema(t.Subset(splits.Validation)); err != nil {
		return err
	}
	rows, n := splits.Train, s.plan.Contributors
	rng := rand.New(rand.NewPCG(s.plan.Seed, 0x7265636f7264)) // "record"
	rng.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	for i := range n {
		s.members = append(s.members, t.Subset(rows[i*len(rows)/n:(i+1)*len(rows)/n]))
	}
	s.test = t.Subset(splits.Test)
	return nil
}

func (s *run) makeOrder() (err error) {
	p, inputs, classes := s.plan, dataset.EncodedWidth(s.schema), len(s.schema.Label.Classes)
	o := &dao.Order{
		Training: dao.Training{Rounds: uint32(p.Rounds), ModelLength: uint64(model.NumParams(p.Spec, inputs, classes)),
			StatsLength: uint64(dataset.StatsLength(s.schema)), WordBits: 32, ClipNormMicro: 10_000_000, ServerRateMicro: 1_000_000},
		Privacy: dao.Privacy{Unit: dao.UnitRecord, EpsilonMicro: p.EpsilonMicro, DeltaPico: p.DeltaPico, SamplingPpb: p.SamplingPpb,
			Steps: uint32(p.Rounds * p.Spec.LocalSteps), KMin: 3},
	}
	for i, t := range s.members {
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: dao.Keccak256([]byte("dataset"), []byte{byte(i >> 8), byte(i)}), Version: 1, Rows: uint64(t.Rows())})
	}
	for i := range o.Datasets {
		o.Datasets[i].Weight = dao.Weight(o.Datasets[i].Rows, o.MostRows())
	}
	s.order = o
	if s.terms, err = privacy.TermsOf(o); err != nil {
		return err
	}
	if s.rule, err = settlement.OrderRule(o, p.Spec, inputs, classes); err != nil {
		return err
	}
	s.record, err = privacy.RecordOf(o, p.Spec)
	return err
}

// key is what member i derives for a purpose of a round.
func (s *run) key(i int, round uint32, purpose string) (privacy.NoiseKey, error) {
	id := s.order.Datasets[i].DatasetID
	return privacy.DeriveNoiseKey(s.secret(id[:]), privacy.NoiseContext{RunID: s.id(), Attempt: 1, Round: round, Purpose: purpose, DatasetID: id, Version: 1, Beacon: dao.Hash{1}})
}

func (s *run) secret(of []byte) dao.Hash {
	return dao.Keccak256([]byte("secret"), of, fmt.Append(nil, s.plan.Seed))
}

func (s *run) id() dao.RunID { return dao.Keccak256(fmt.Append(nil, "record-level run ", s.plan.Seed)) }

// statistics is round 0.
func (s *run) statistics() (*dataset.Encoder, error) {
	sum := make([]int64, s.order.Training.StatsLength)
	for i, t := range s.members {
		v, _, err := dataset.PrivateStatsVector(s.schema, t, s.order.MostRows())
		if err != nil {
			return nil, err
		}
		key, err := s.key(i, protocol.StatsRound, protocol.PurposeStats)
		if err != nil {
			return nil, err
		}
		if err := s.terms.Statistics.AddNoise(v, key); err != nil {
			return nil, err
		}
		for j, x := range v {
			sum[j] += x
		}
	}
	told, err := settlement.OpenStatistics(s.order, s.schema, sum)
	if err != nil {
		return nil, err
	}
	return dataset.NewEncoder(s.schema, told)
}

// part is a member's encoded rows.
type part struct {
	x []float32
	y []int32
}

// train is the rounds from 1 on.
func (s *run) train(ctx context.Context, enc *dataset.Encoder) ([]float32, error) {
	spec := s.plan.Spec
	var parts []part
	for _, t := range s.members {
		x, y, _, err := enc.Encode(t)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{x, y})
	}
	state, err := settlement.Start(s.id(), s.rule, spec, enc.Width(), enc.Classes())
	if err != nil {
		return nil, err
	}
	for round := uint32(1); round <= s.order.Training.Rounds; round++ {
		sum := make([]int64, len(state.Params))
		for i, c := range parts {
			in := engine.PrivateInput{
				Spec: spec, Inputs: enc.Width(), Classes: enc.Classes(), Params: state.Params, X: c.x, Y: c.y,
				FirstStep: int(round-1) * spec.LocalSteps, Rows: int(s.order.Datasets[i].Rows), Record: s.record,
			}
			if in.SampleKey, err = s.key(i, round, "train/sample"); err != nil {
				return nil, err
			}
			if in.NoiseKey, err = s.key(i, round, "train/step"); err != nil {
				return nil, err
			}
			out, err := s.engine.TrainPrivate(ctx, in)
			if err != nil {
				return nil, fmt.Errorf("contributor %d, round %d: %w", i, round, err)
			}
			if err := trainer.Weigh(out.Delta, s.order.Datasets[i].Weight, s.terms.Quantiser.ClipNorm); err != nil {
				return nil, err
			}
			v := make([]int64, len(out.Delta))
			if err := s.terms.Quantiser.Quantise(v, out.Delta); err != nil {
				return nil, err
			}
			for j, x := range v {
				sum[j] += x
			}
		}
		if err := mask.CheckRange(sum, s.terms.MaxSum()); err != nil {
			return nil, err
		}
		if state, err = settlement.Next(s.order, s.rule, state, sum); err != nil {
			return nil, err
		}
	}
	return state.Params, nil
}
