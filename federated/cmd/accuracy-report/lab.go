package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"

	"sahm/dao"
	"sahm/federated/cmd/internal/masked"
	"sahm/federated/model"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/federated/strategy"
	"sahm/mpc"
	"sahm/mpc/mask"
	"sahm/trainer"
	"sahm/trainer/engine"
)

// entry is one line of a table: a strategy with its constants.
type entry struct {
	Name       string
	Strategy   *model.Strategy
	ServerRate float64
}

const (
	centralised = "centralised"
	fedavg      = "FedAvg"
	fedprox     = "FedProx"
	fedadam     = "FedAdam"
	scaffold    = "SCAFFOLD"
	fedper      = "FedPer"
)

func entries() []entry {
	return []entry{
		{centralised, nil, 1},
		{fedavg, nil, 1},
		{fedprox, &model.Strategy{Name: model.FedProx, Mu: 0.1}, 1},
		{fedadam, &model.Strategy{Name: model.FedAdam, Beta1: 0.9, Beta2: 0.99, Tau: 0.001}, 0.03},
		{scaffold, &model.Strategy{Name: model.SCAFFOLD}, 1},
		{fedper, &model.Strategy{Name: model.FedAvg, PersonalHead: true}, 1},
	}
}

// The order's terms that every run has; clipNorm is what a quote gives an
// order that asks for nothing else.
const (
	clipNorm   = 10
	localSteps = 40
	batchSize  = 32
	hidden     = 32
)

// specOf is the model that everything trains, at one learning rate. Plain
// descent, since scaffold's and fedadam's papers are about it.
func specOf(e entry, rate float64) model.Spec {
	s := model.DefaultSpec(model.MLP)
	s.Hidden, s.BatchSize, s.LocalSteps = []int{hidden}, batchSize, localSteps
	s.Optimizer = model.Optimizer{Name: model.SGD, LearningRate: rate}
	s.Strategy = e.Strategy
	return s
}

// trial is one training.
type trial struct {
	Strategy string
	Rate     float64
	Seed     uint64
	Plain    bool `json:",omitempty"` // without quantiser, clipping and masks
	// By round; one value for centralised. Accuracies are fractions.
	Loss, Validation, Test []float64 `json:",omitempty"`
	// The members' accuracies on rows of their own kind, weighted by rows: with
	// their own heads where they have them.
	OwnValidation, Own float64 `json:",omitempty"`
	Clipped            float64 `json:",omitempty"` // share of the uploads that were clipped
	Diverged           bool    `json:",omitempty"`
}

func last(v []float64) float64 {
	if len(v) == 0 {
		return 0
	}
	return v[len(v)-1]
}

// lab trains in one world.
type lab struct {
	engine *engine.Engine
	world  *world
	rounds int
	seed   uint64
}

func (l *lab) run() dao.RunID {
	return dao.Keccak256([]byte("accuracy-report"), binary.BigEndian.AppendUint64(nil, l.seed))
}

func (l *lab) evaluate(ctx context.Context, s model.Spec, params []float32, r rowset) (engine.Evaluation, error) {
	return l.engine.Evaluate(ctx, engine.Data{Spec: s, Inputs: l.world.inputs, Classes: l.world.classes, Params: params, X: r.x, Y: r.y})
}

// judge adds a round's figures.
func (l *lab) judge(ctx context.Context, t *trial, s model.Spec, params []float32) error {
	v, err := l.evaluate(ctx, s, params, l.world.validation)
	if err != nil {
		return err
	}
	e, err := l.evaluate(ctx, s, params, l.world.test)
	t.Loss, t.Validation, t.Test = append(t.Loss, rounded(v.Loss)), append(t.Validation, rounded(v.Accuracy)), append(t.Test, rounded(e.Accuracy))
	return err
}

// rounded keeps the report's JSON short.
func rounded(v float64) float64 { return math.Round(v*1e5) / 1e5 }

// own is the members' accuracy on rows of their own kind, weighted by rows.
func (l *lab) own(ctx context.Context, s model.Spec, of func(i int) []float32, test bool) (float64, error) {
	sum, rows := 0.0, 0.0
	for i, p := range l.world.parts {
		data := p.validation
		if test {
			data = p.test
		}
		if len(data.y) == 0 {
			continue
		}
		e, err := l.evaluate(ctx, s, of(i), data)
		if err != nil {
			return 0, err
		}
		share, right, seen := p.rows.share(l.world.classes), 0.0, 0.0
		for c, score := range e.PerClass {
			if score.Rows > 0 {
				right += share[c] * float64(score.Correct) / float64(score.Rows)
				seen += share[c]
			}
		}
		n := float64(len(p.rows.y))
		sum, rows = sum+n*right/seen, rows+n
	}
	return rounded(sum / rows), nil
}

// central trains on all rows in one place, over as many rows as the cohort
// does together.
func (l *lab) central(ctx context.Context, rate float64) (*trial, error) {
	t := &trial{Strategy: centralised, Rate: rate, Seed: l.seed}
	s, all := specOf(entry{}, rate), l.world.all()
	out, err := l.engine.Train(ctx, engine.TrainInput{
		Spec: s, Inputs: l.world.inputs, Classes: l.world.classes, X: all.x, Y: all.y,
		Params: model.Init(s, l.world.inputs, l.world.classes, protocol.InitSeed(l.run())),
		Seed:   dao.Keccak256([]byte("centralised"), binary.BigEndian.AppendUint64(nil, l.seed)), Steps: l.rounds * s.LocalSteps * len(l.world.parts),
	})
	if errors.Is(err, engine.ErrDiverged) {
		t.Diverged = true
		return t, nil
	}
	if err != nil {
		return nil, err
	}
	if err := l.judge(ctx, t, s, out.Params); err != nil {
		return nil, err
	}
	return t, l.judgeOwn(ctx, t, s, func(int) []float32 { return out.Params })
}

func (l *lab) judgeOwn(ctx context.Context, t *trial, s model.Spec, of func(int) []float32) (err error) {
	if t.OwnValidation, err = l.own(ctx, s, of, false); err == nil {
		t.Own, err = l.own(ctx, s, of, true)
	}
	return err
}

// sums is how a round's uploads become their sum.
type sums interface {
	// add takes member i's weighted update, which it may change into what was
	// sent, and reports whether it had to clip.
	add(i, round int, v []float32) (clipped bool, err error)
	// open is the sum of the round's vectors in units of 1/scale.
	open(round int) (sum []int64, scale float64, err error)
}

// plainSums are without clipping, quantiser and masks. Sums are in units of
// 2^-40, below what float32 parameters resolve.
type plainSums struct{ sum []int64 }

func (p *plainSums) add(_, _ int, v []float32) (bool, error) {
	if p.sum == nil {
		p.sum = make([]int64, len(v))
	}
	for j, x := range v {
		p.sum[j] += int64(math.RoundToEven(float64(x) * (1 << 40)))
	}
	return false, nil
}

func (p *plainSums) open(int) ([]int64, float64, error) {
	sum := p.sum
	p.sum = nil
	return sum, 1 << 40, nil
}

// secureSums clip, quantise and mask, have three of five custodians sum the
// streams, and subtract; every sum is compared with the plain integers'.
type secureSums struct {
	run       masked.Run
	quantiser privacy.Quantiser
	members   int
	sum       []byte
	exact     []int64
}

func (s *secureSums) add(i, round int, v []float32) (bool, error) {
	clipped, err := privacy.ClipL2(v, s.quantiser.ClipNorm)
	if err != nil {
		return false, err
	}
	q := make([]int64, len(v))
	if err := s.quantiser.Quantise(q, v); err != nil {
		return false, err
	}
	y, err := s.run.Mask(i, round, q)
	if err != nil {
		return false, err
	}
	if s.sum == nil {
		s.sum, s.exact = make([]byte, len(y)), make([]int64, len(q))
	}
	for j, x := range q {
		s.exact[j] += x
	}
	return clipped, mask.AddInto(s.sum, y, s.run.Bits)
}

func (s *secureSums) open(round int) ([]int64, float64, error) {
	answers := make([][][]byte, s.run.Committee.T)
	for k := range answers {
		var err error
		if answers[k], err = s.run.Answer(k, round, s.members); err != nil {
			return nil, 0, err
		}
	}
	sum, err := s.run.Open(s.sum, answers)
	if err != nil {
		return nil, 0, err
	}
	if !slices.Equal(sum, s.exact) {
		return nil, 0, errors.New("what opened from masks is not the sum of what was masked")
	}
	if err := mask.CheckRange(sum, s.quantiser.MaxSum()); err != nil {
		return nil, 0, err
	}
	s.sum, s.exact = nil, nil
	return sum, s.quantiser.Scale, nil
}

// federated trains one strategy at one learning rate.
func (l *lab) federated(ctx context.Context, e entry, rate float64, plain bool) (*trial, error) {
	t := &trial{Strategy: e.Name, Rate: rate, Seed: l.seed, Plain: plain}
	s := specOf(e, rate)
	rule, err := strategy.New(s, l.world.inputs, l.world.classes)
	if err != nil {
		return nil, err
	}
	var agg sums = &plainSums{}
	if !plain {
		q, err := privacy.NewQuantiser(mask.Bits32, clipNorm, len(l.world.parts))
		if err != nil {
			return nil, err
		}
		agg = &secureSums{run: masked.Run{ID: l.run(), Committee: mpc.Committee{M: 5, T: 3}, Bits: mask.Bits32, Length: uint64(rule.Words())}, quantiser: q, members: len(l.world.parts)}
	}
	state, kept, err := l.train(ctx, t, s, e, rule, agg)
	if errors.Is(err, engine.ErrDiverged) || errors.Is(err, model.ErrNotFinite) {
		return &trial{Strategy: e.Name, Rate: rate, Seed: l.seed, Plain: plain, Diverged: true}, nil
	}
	if err != nil {
		return nil, err
	}
	return t, l.judgeOwn(ctx, t, s, func(i int) []float32 {
		own, err := rule.Model(state, kept[i])
		if err != nil {
			return state.Params
		}
		return own
	})
}

func (l *lab) train(ctx context.Context, t *trial, s model.Spec, e entry, rule strategy.Rule, agg sums) (strategy.State, []strategy.Member, error) {
	state, err := rule.Start(model.Init(s, l.world.inputs, l.world.classes, protocol.InitSeed(l.run())))
	if err != nil {
		return state, nil, err
	}
	most := 0
	for _, p := range l.world.parts {
		most = max(most, len(p.rows.y))
	}
	kept := make([]strategy.Member, len(l.world.parts))
	for i := range kept {
		if kept[i], err = rule.Join(state); err != nil {
			return state, nil, err
		}
	}
	for round := 1; round <= l.rounds; round++ {
		all := 0.0
		next := make([]strategy.Member, len(kept))
		for i, p := range l.world.parts {
			weight := dao.Weight(uint64(len(p.rows.y)), uint64(most))
			all += float64(weight) / dao.WeightOne
			local, err := rule.Local(state, kept[i])
			if err != nil {
				return state, nil, err
			}
			out, err := l.engine.Train(ctx, engine.TrainInput{
				Spec: s, Inputs: l.world.inputs, Classes: l.world.classes, Params: local.Params, X: p.rows.x, Y: p.rows.y,
				Seed: protocol.BatchSeed(l.run(), 1, uint32(round), dao.DatasetID(dao.Keccak256([]byte{byte(i)}))),
				Prox: local.Prox, Correction: local.Correction,
			})
			if err != nil {
				return state, nil, fmt.Errorf("round %d, member %d: %w", round, i, err)
			}
			v, err := rule.Upload(state, out.Delta)
			if err != nil {
				return state, nil, err
			}
			if err := trainer.Weigh(v, weight, math.MaxFloat32); err != nil {
				return state, nil, err
			}
			clipped, err := agg.add(i, round, v)
			if err != nil {
				return state, nil, err
			}
			if clipped {
				t.Clipped += 1 / float64(l.rounds*len(kept))
			}
			if next[i], err = rule.Settle(kept[i], out.Delta, v, float64(weight)/dao.WeightOne); err != nil {
				return state, nil, err
			}
		}
		sum, scale, err := agg.open(round)
		if err != nil {
			return state, nil, err
		}
		if state, err = rule.Next(state, strategy.Aggregate{Sum: sum, Scale: scale, WeightSum: all, ServerRate: e.ServerRate}); err != nil {
			return state, nil, err
		}
		kept = next
		if err := l.judge(ctx, t, s, state.Params); err != nil {
			return state, nil, err
		}
	}
	return state, kept, nil
}
