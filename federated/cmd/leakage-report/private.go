package main

import (
	"fmt"
	"io"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/mpc/mask"
	"sahm/trainer/dataset"
)

// What contributor-level privacy costs in accuracy, by the product's own path:
// terms from an order, statistics and updates noised from derived keys, sums
// opened and applied by settlement. The attacks above are on the same noise
// with statistics as they are.

// privateOrder is an order of equal members, none of whom colludes.
func privateOrder(p *people, spec model.Spec, members, rows int, epsilon, clip float64, rounds uint32) *dao.Order {
	inputs := dataset.EncodedWidth(p.schema)
	o := &dao.Order{
		Training: dao.Training{Rounds: rounds, ModelLength: uint64(model.NumParams(spec, inputs, len(p.schema.Label.Classes))),
			StatsLength: uint64(dataset.StatsLength(p.schema)), WordBits: uint8(wordBits), ClipNormMicro: uint64(clip * 1e6), ServerRateMicro: 1_000_000},
		Privacy: dao.Privacy{KMin: uint32(members)},
	}
	if epsilon > 0 {
		o.Privacy = dao.Privacy{Unit: dao.UnitContributor, EpsilonMicro: uint64(epsilon * 1e6), DeltaPico: delta * 1e12, Steps: rounds + 1, KMin: uint32(members)}
	}
	for i := range members {
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: dao.Hash{byte(i + 1)}, Version: 1, Rows: uint64(rows), Weight: dao.WeightOne})
	}
	return o
}

// learn is the accuracy on the test rows of a run as its order says.
func (p *people) learn(spec model.Spec, o *dao.Order) (float64, error) {
	terms, err := privacy.TermsOf(o)
	if err != nil {
		return 0, err
	}
	run := dao.Keccak256([]byte("private accuracy"), []byte{byte(p.seed), byte(len(o.Datasets))})
	noised := func(i int, round uint32, r *privacy.Release, v []int64) error {
		if r == nil {
			return nil
		}
		purpose, _, _ := protocol.RoundShape(o, round)
		key, err := privacy.DeriveNoiseKey(dao.Keccak256([]byte("secret"), run[:], []byte{byte(i)}), privacy.NoiseContext{RunID: run, Attempt: 1, Round: round,
			Purpose: purpose, DatasetID: o.Datasets[i].DatasetID, Version: 1, Beacon: dao.Hash{1}})
		if err != nil {
			return err
		}
		return r.AddNoise(v, key)
	}
	tables := p.members[:len(o.Datasets)]
	var statistics [][]int64
	for i, t := range tables {
		v, _, err := dataset.StatsVector(p.schema, t)
		if terms.Statistics != nil {
			v, _, err = dataset.PrivateStatsVector(p.schema, t, o.Datasets[i].Rows)
		}
		if err != nil {
			return 0, err
		}
		if err := noised(i, protocol.StatsRound, terms.Statistics, v); err != nil {
			return 0, err
		}
		statistics = append(statistics, v)
	}
	told, err := settlement.OpenStatistics(o, p.schema, sumOf(statistics))
	if err != nil {
		return 0, err
	}
	enc, err := dataset.NewEncoder(p.schema, told)
	if err != nil {
		return 0, err
	}
	encode := func(t dataset.Table) ([]example, error) {
		x, y, _, err := enc.Encode(t)
		return examples(x, y), err
	}
	rows := make([][]example, len(tables))
	for i, t := range tables {
		if rows[i], err = encode(t); err != nil {
			return 0, err
		}
	}
	r := newReplica(spec, enc.Width(), enc.Classes())
	rule, err := settlement.OrderRule(o, spec, enc.Width(), enc.Classes())
	if err != nil {
		return 0, err
	}
	state, err := settlement.Start(run, rule, spec, enc.Width(), enc.Classes())
	if err != nil {
		return 0, err
	}
	for round := uint32(1); round <= o.Training.Rounds; round++ {
		entering := widen(state.Params)
		sum := make([]int64, len(state.Params))
		for i := range rows {
			u := narrow(r.train(entering, rows[i], protocol.BatchSeed(run, 1, round, o.Datasets[i].DatasetID)))
			if _, err := privacy.ClipL2(u, terms.Quantiser.ClipNorm); err != nil {
				return 0, err
			}
			v := make([]int64, len(u))
			if err := terms.Quantiser.Quantise(v, u); err != nil {
				return 0, err
			}
			if err := noised(i, round, terms.Training, v); err != nil {
				return 0, err
			}
			for j, x := range v {
				sum[j] += x
			}
		}
		if err := mask.CheckRange(sum, terms.MaxSum()); err != nil {
			return 0, err
		}
		if state, err = settlement.Next(o, rule, state, sum); err != nil {
			return 0, err
		}
	}
	test, err := encode(p.test)
	if err != nil {
		return 0, err
	}
	return r.accuracy(widen(state.Params), test), nil
}

// privateTable prints accuracies of the default model by cohort, rows of a
// member, ε, clip norm and number of rounds: what an order's terms cost.
func privateTable(t dataset.Table, seeds []uint64, out io.Writer) error {
	spec := model.DefaultSpec(model.Logistic)
	fmt.Fprintln(out, "| members | rows of each | ε | clip norm | rounds | accuracy |\n|---|---|---|---|---|---|")
	for _, rows := range []int{50, 400} {
		for _, members := range []int{8, 16, 64} {
			for _, epsilon := range []float64{0, 8, 3, 1} {
				for _, c := range []struct {
					clip   float64
					rounds uint32
				}{{10, 5}, {1, 5}, {0.3, 5}} {
					if (epsilon == 0) != (c.clip == 10) {
						continue
					}
					mean := 0.0
					for _, seed := range seeds {
						p, err := newPeople(t, members, rows, 0, seed)
						if err != nil {
							return err
						}
						a, err := p.learn(spec, privateOrder(p, spec, members, rows, epsilon, c.clip, c.rounds))
						if err != nil {
							return err
						}
						mean += a / float64(len(seeds))
					}
					what := fmt.Sprint(epsilon)
					if epsilon == 0 {
						what = "none"
					}
					fmt.Fprintf(out, "| %d | %d | %s | %v | %d | %.3f |\n", members, rows, what, c.clip, c.rounds, mean)
				}
			}
		}
	}
	return nil
}
