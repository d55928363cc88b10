package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"

	"sahm/dao"
	"sahm/federated/attribution"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/trainer"
	"sahm/trainer/engine"
)

// The training parameters that a quote gives an order which asks for none.
const (
	clipNormMicro = 10_000_000
	serverRate    = 1_000_000
	wordBits      = 32
)

// lab trains cohorts of one world with one model. Every coalition starts from
// the same parameters, and a member draws the same batches in each, so that
// two coalitions differ by who is in them and nothing else.
type lab struct {
	engine *engine.Engine
	world  *world
	spec   model.Spec
	rounds int
	bits   uint8
	clip   uint64 // millionths
	run    dao.RunID

	mu     sync.Mutex
	first  map[string][]float32 // by member: the first round's update
	values map[string]utility   // by the ids of a coalition
}

// utility judges a model; larger is better.
type utility struct{ validation, test, accuracy float64 }

func newLab(e *engine.Engine, w *world, spec model.Spec, rounds int, seed uint64) *lab {
	return &lab{
		engine: e, world: w, spec: spec, rounds: rounds, bits: wordBits, clip: clipNormMicro,
		run:   dao.Keccak256([]byte("attribution-report"), binary.BigEndian.AppendUint64(nil, seed)),
		first: map[string][]float32{}, values: map[string]utility{},
	}
}

func datasetID(m member) dao.DatasetID { return dao.Keccak256([]byte("dataset"), []byte(m.id)) }

// order is what a buyer of this cohort would sign, as far as training and
// money depend on it: weights follow from rows, and a row costs the same
// everywhere.
func (l *lab) order(cohort []member) *dao.Order {
	o := &dao.Order{Training: dao.Training{
		Rounds: uint32(l.rounds), ModelLength: uint64(model.NumParams(l.spec, l.world.inputs, l.world.classes)),
		WordBits: l.bits, ClipNormMicro: l.clip, ServerRateMicro: serverRate,
	}}
	most := uint64(0)
	for _, m := range cohort {
		most = max(most, uint64(len(m.rows.y)))
	}
	for _, m := range cohort {
		rows := uint64(len(m.rows.y))
		d := dao.DatasetUse{DatasetID: datasetID(m), Version: 1, Rows: rows, Weight: dao.Weight(rows, most), PriceWei: dao.WeiOf(int64(rows) * 1e15)}
		o.Datasets = append(o.Datasets, d)
		o.Prices.DatasetsWei = o.Prices.DatasetsWei.Add(d.PriceWei)
	}
	o.Prices.GuaranteedBps = 5000
	o.Prices.MaxTotalWei = o.Prices.DatasetsWei
	return o
}

// honest is a member's local training in a round.
func (l *lab) honest(ctx context.Context, m member, round int, params []float32) ([]float32, error) {
	if round == 1 { // the same in every coalition
		l.mu.Lock()
		known := l.first[m.id]
		l.mu.Unlock()
		if known != nil {
			return slices.Clone(known), nil
		}
	}
	out, err := l.engine.Train(ctx, engine.TrainInput{
		Spec: l.spec, Inputs: l.world.inputs, Classes: l.world.classes, Params: params, X: m.rows.x, Y: m.rows.y,
		Seed: protocol.BatchSeed(l.run, 1, uint32(round), datasetID(m)), Steps: l.spec.LocalSteps,
	})
	if err != nil {
		return nil, fmt.Errorf("member %s: %w", m.id, err)
	}
	if round == 1 {
		l.mu.Lock()
		l.first[m.id] = slices.Clone(out.Delta)
		l.mu.Unlock()
	}
	return out.Delta, nil
}

// vector is what a member would mask: its update weighted, clipped, quantised.
func (l *lab) vector(ctx context.Context, m member, weight uint64, q privacy.Quantiser, round int, models [][]float32) ([]int64, error) {
	entering := models[round-1]
	var delta []float32
	var err error
	if m.conduct == nil {
		delta, err = l.honest(ctx, m, round, entering)
	} else {
		at := moment{entering: entering, draw: rand.New(rand.NewPCG(binary.BigEndian.Uint64(l.run[:8]), uint64(round)))}
		if round > 1 {
			at.before = models[round-2]
		}
		if at.first, err = l.honest(ctx, m, 1, models[0]); err == nil {
			delta = m.conduct(at)
		}
	}
	if err != nil {
		return nil, err
	}
	if err := trainer.Weigh(delta, weight, q.ClipNorm); err != nil {
		return nil, err
	}
	v := make([]int64, len(delta))
	return v, q.Quantise(v, delta)
}

// train runs all rounds of a cohort in the clear and gives the parameters
// entering each round and, last, the result. observe, if given, sees the
// quantised updates of every round.
func (l *lab) train(ctx context.Context, cohort []member, observe func(round int, entering []float32, vectors [][]int64) error) ([][]float32, error) {
	o := l.order(cohort)
	q, err := settlement.Quantiser(o)
	if err != nil {
		return nil, err
	}
	state := strategy.State{Params: settlement.InitialParams(l.run, l.spec, l.world.inputs, l.world.classes)}
	models := [][]float32{state.Params}
	if len(cohort) == 0 {
		return models, nil
	}
	rule, err := settlement.OrderRule(o, l.spec, l.world.inputs, l.world.classes)
	if err != nil {
		return nil, err
	}
	for round := 1; round <= l.rounds; round++ {
		entering := models[round-1]
		vectors, sum := make([][]int64, len(cohort)), make([]int64, len(entering))
		for i, m := range cohort {
			if vectors[i], err = l.vector(ctx, m, o.Datasets[i].Weight, q, round, models); err != nil {
				return nil, err
			}
			for j, v := range vectors[i] {
				sum[j] += v
			}
		}
		if observe != nil {
			if err := observe(round, entering, vectors); err != nil {
				return nil, err
			}
		}
		if state, err = settlement.Next(o, rule, state, sum); err != nil {
			return nil, err
		}
		models = append(models, state.Params)
	}
	return models, nil
}

func (l *lab) data(params []float32, r rowset) engine.Data {
	return engine.Data{Spec: l.spec, Inputs: l.world.inputs, Classes: l.world.classes, Params: params, X: r.x, Y: r.y}
}

func (l *lab) judge(ctx context.Context, params []float32) (utility, error) {
	v, err := l.engine.Evaluate(ctx, l.data(params, l.world.validation))
	if err != nil {
		return utility{}, err
	}
	t, err := l.engine.Evaluate(ctx, l.data(params, l.world.test))
	return utility{-v.Loss, -t.Loss, t.Accuracy}, err
}

// value is the utility of the model that a coalition trains.
func (l *lab) value(ctx context.Context, coalition []member) (utility, error) {
	ids := make([]string, len(coalition))
	for i, m := range coalition {
		ids[i] = m.id
	}
	slices.Sort(ids)
	key := strings.Join(ids, "\n")
	l.mu.Lock()
	u, ok := l.values[key]
	l.mu.Unlock()
	if ok {
		return u, nil
	}
	// The empty coalition's quantiser would be for no members.
	params := settlement.InitialParams(l.run, l.spec, l.world.inputs, l.world.classes)
	if len(coalition) > 0 {
		models, err := l.train(ctx, coalition, nil)
		if err != nil {
			return utility{}, err
		}
		params = models[len(models)-1]
	}
	u, err := l.judge(ctx, params)
	if err != nil {
		return utility{}, err
	}
	l.mu.Lock()
	l.values[key] = u
	l.mu.Unlock()
	return u, nil
}

// shapleys are exact Shapley values by member, for each way to judge a model.
type shapleys struct{ Validation, Test, Accuracy []float64 }

// shapley retrains all 2^n coalitions of a cohort.
func (l *lab) shapley(ctx context.Context, cohort []member) (shapleys, error) {
	n := len(cohort)
	if n > attribution.MaxPlayers {
		return shapleys{}, fmt.Errorf("%w: %d", attribution.ErrTooMany, n)
	}
	all := make([]utility, 1<<n)
	failed := make(chan error, runtime.GOMAXPROCS(0))
	next := make(chan int)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var workers sync.WaitGroup
	for range cap(failed) {
		workers.Go(func() {
			for s := range next {
				var coalition []member
				for i, m := range cohort {
					if s>>i&1 == 1 {
						coalition = append(coalition, m)
					}
				}
				u, err := l.value(ctx, coalition)
				if err != nil {
					failed <- err // room for one each
					stop()
					return
				}
				all[s] = u
			}
		})
	}
feed:
	for s := range all {
		select {
		case next <- s:
		case <-ctx.Done():
			break feed
		}
	}
	close(next)
	workers.Wait()
	select {
	case err := <-failed:
		return shapleys{}, err
	default:
	}
	if err := ctx.Err(); err != nil {
		return shapleys{}, err
	}
	var out shapleys
	for _, game := range []struct {
		dst   *[]float64
		value func(utility) float64
	}{
		{&out.Validation, func(u utility) float64 { return u.validation }},
		{&out.Test, func(u utility) float64 { return u.test }},
		{&out.Accuracy, func(u utility) float64 { return u.accuracy }},
	} {
		phi, err := attribution.ExactShapley(n, func(s uint64) float64 { return game.value(all[s]) })
		if err != nil {
			return shapleys{}, err
		}
		*game.dst = phi
	}
	return out, nil
}

func dot(a, b []float32) (sum float64) {
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

func norm(v []int64) (sum float64) {
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	return math.Sqrt(sum)
}
