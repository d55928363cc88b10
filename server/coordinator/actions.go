package coordinator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"sahm/dao"
	"sahm/federated/model"
	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/federated/strategy"
	"sahm/mpc/mask"
	"sahm/server/market"
	"sahm/trainer/dataset"
)

// perform does one action that is not a task. It must be idempotent.
func (r *runner) perform(ctx context.Context, s *market.State, a market.Action) ([]pendingEvent, error) {
	chain := r.c.cfg.Chain
	switch a.Kind {
	case market.DoPlan:
		p, err := r.choose(ctx, s)
		if err != nil {
			return nil, err
		}
		e, err := r.event(market.RunPlanned, s.Attempt+1, 0, p)
		return e, err
	case market.DoAssign:
		acks := make([][]byte, len(s.Opened.Parties.Custodians))
		for i, c := range s.Opened.Parties.Custodians {
			acks[i] = s.SeedAcks[c].Sig
		}
		if err := chain.Assign(ctx, r.id, s.Attempt, seatsOf(s), s.Plan.Evaluator, s.SeedsRoot, acks); err != nil {
			return nil, err
		}
		return r.event(market.ChainAssigned, s.Attempt, 0, struct{}{})
	case market.DoDraw:
		if err := chain.Draw(ctx, r.id, s.Attempt); err != nil {
			return nil, err
		}
		v, err := chain.Run(ctx, r.id)
		if err != nil {
			return nil, err
		}
		if v.Recomputer.IsZero() {
			return nil, ErrNotYet
		}
		return r.event(market.ChainDrawn, s.Attempt, 0, market.Drawn{Recomputer: v.Recomputer})
	case market.DoCommit:
		return r.commit(ctx, s)
	case market.DoOpen:
		return r.openRound(ctx, s)
	case market.DoSeal:
		return r.seal(ctx, s)
	case market.DoStop:
		return r.event(market.RunStopped, s.Attempt, 0, market.Problem{Code: "deadline", Detail: "the training deadline passed; completed rounds are settled and the rest is refunded"})
	case market.DoPropose:
		return r.propose(ctx, s)
	case market.DoSettle:
		if err := chain.Settle(ctx, r.id); err != nil {
			return nil, err
		}
		return r.event(market.ChainSettled, s.Attempt, 0, struct{}{})
	case market.DoNote:
		if s.Sealed == nil {
			return r.event(market.PricesNoted, s.Attempt, 0, market.Noted{Missing: "the outcome is not known here"})
		}
		n, err := chain.Note(ctx, s.Sealed.Result, seatsOf(s), s.Sealed.Scores)
		if err != nil {
			return nil, err
		}
		r.log.Info("the price book was told of the run", "demand", n.Demand, "quality", n.Quality, "missing", n.Missing)
		return r.event(market.PricesNoted, s.Attempt, 0, n)
	case market.DoExpire:
		if err := chain.Expire(ctx, r.id); err != nil {
			return nil, err
		}
		p := market.Problem{Code: "expired", Detail: "a deadline passed; the builder's funds were returned"}
		if s.Problem != nil {
			p = *s.Problem
		}
		return r.event(market.ChainRefunded, s.Attempt, 0, p)
	}
	return nil, fmt.Errorf("unknown action %q", a.Kind)
}

// seatsOf are the seats as the escrow knows them.
func seatsOf(s *market.State) []dao.Seat {
	seats := make([]dao.Seat, len(s.Plan.Seats))
	for i, p := range s.Plan.Seats {
		seats[i] = p.Seat
	}
	return seats
}

func (r *runner) event(kind market.EventKind, attempt, round uint32, body any) ([]pendingEvent, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	e := market.Event{Kind: kind, Attempt: attempt, Round: round, Body: b, AtMs: r.c.cfg.Now().UnixMilli()}
	return []pendingEvent{{fmt.Sprintf("%s/%d/%d", kind, attempt, round), e}}, nil
}

// ErrTooFewTrainers says that the registry has not enough eligible trainers.
var ErrTooFewTrainers = errors.New("too few registered trainers for this run")

// choose seats trainers: as many distinct ones as there are datasets while two
// remain, an evaluator, and at least one more for the beacon to draw. Who comes
// first is market.Match's to say, and why the others do not.
func (r *runner) choose(ctx context.Context, s *market.State) (market.Plan, error) {
	all, err := r.c.cfg.Chain.Trainers(ctx)
	if err != nil {
		return market.Plan{}, err
	}
	// The order hash and the attempt turn who works among equals.
	need := market.Need{Order: s.Order(), Creators: s.Opened.Creators, Seed: dao.Keccak256(r.id[:], []byte{byte(s.Attempt)}), Policies: make([]dao.Policy, len(s.Opened.Policies))}
	for i, raw := range s.Opened.Policies {
		if need.Policies[i], err = dao.ParsePolicy(raw); err != nil {
			return market.Plan{}, err
		}
	}
	var past map[dao.Address]Record
	if r.c.cfg.Past != nil {
		// Reading goes on next time from where it ended.
		read, cancel := context.WithTimeout(ctx, 5*time.Second)
		past, err = r.c.cfg.Past(read)
		cancel()
		if err != nil {
			// Nobody is worse off for a history that cannot be read.
			r.c.cfg.Logger.Warn("trainers are chosen without their history", "run", r.id.String(), "error", err)
		}
	}
	list := make([]market.Candidate, len(all))
	for i, t := range all {
		p := past[t.Address]
		list[i] = market.Candidate{Address: t.Address, Active: t.Active, StakeWei: t.StakeWei, AskWei: t.AskWei, Locks: t.Locks, Settled: p.Settled, Lost: p.Lost,
			Offline: r.c.cfg.Connected != nil && !r.c.cfg.Connected(t.Address)}
	}
	fit, refused := market.Match(need, list)
	kMin := int(s.Order().Privacy.KMin)
	if len(fit) < kMin+2 {
		return market.Plan{}, fmt.Errorf("%w: %d eligible, %d needed%s", ErrTooFewTrainers, len(fit), kMin+2, reasons(refused))
	}
	n := len(s.Order().Datasets)
	by, evaluator := market.Seat(need, fit, min(n, len(fit)-2))
	p := market.Plan{Evaluator: evaluator, Refused: refused[:min(len(refused), market.MaxRefused)]}
	for i, d := range s.Order().Datasets {
		p.Seats = append(p.Seats, protocol.PlannedSeat{
			Seat:        dao.Seat{DatasetID: d.DatasetID, Version: d.Version, Trainer: by[i]},
			Contributor: s.Opened.Creators[i],
		})
	}
	return p, nil
}

// reasons counts refusals by reason, for a message.
func reasons(list []market.Mismatch) string {
	count := map[market.Reason]int{}
	for _, m := range list {
		count[m.Reason]++
	}
	out := ""
	for _, reason := range slices.Sorted(maps.Keys(count)) {
		out += fmt.Sprintf(", %d refused: %s", count[reason], reason)
	}
	return out
}

func (r *runner) commit(ctx context.Context, s *market.State) ([]pendingEvent, error) {
	cur := s.Current
	root, err := protocol.CohortRoot(r.c.cfg.Escrow, cur.HeadersOf())
	if err != nil {
		return nil, err
	}
	want := market.Committed{Cohort: root, ModelHash: cur.ModelHash, GradientHash: cur.GradientHash()}
	if err := r.c.cfg.Chain.Commit(ctx, r.id, s.Attempt, cur.Number, want); err != nil {
		return nil, err
	}
	got, err := r.c.cfg.Chain.Cohort(ctx, r.id, s.Attempt, cur.Number)
	if err != nil {
		return nil, err
	}
	return r.event(market.ChainCommitted, s.Attempt, cur.Number, got)
}

// shape parses the run's documents; a statistics order has no spec.
func shape(s *market.State) (spec model.Spec, inputs, classes int, err error) {
	if !s.Order().StatisticsOnly() {
		if spec, err = model.ParseSpec(s.Opened.Docs.Spec); err != nil {
			return
		}
	}
	sch, err := dataset.ParseSchema(s.Opened.Docs.Schema)
	if err != nil {
		return spec, 0, 0, err
	}
	return spec, dataset.EncodedWidth(sch), len(sch.Label.Classes), nil
}

// modelCache holds the server's state after the first n rounds.
type modelCache struct {
	attempt uint32
	rounds  int
	rule    strategy.Rule
	state   strategy.State
}

// modelAfter derives the state after all completed rounds from the opened
// aggregates.
func (r *runner) modelAfter(ctx context.Context, s *market.State) (strategy.Rule, strategy.State, error) {
	c := &r.model
	if c.state.Params == nil || c.attempt != s.Attempt || c.rounds > len(s.Completed) {
		spec, inputs, classes, err := shape(s)
		if err != nil {
			return c.rule, c.state, err
		}
		rule, err := settlement.OrderRule(s.Order(), spec, inputs, classes)
		if err != nil {
			return rule, c.state, err
		}
		start, err := settlement.Start(r.id, rule, spec, inputs, classes)
		if err != nil {
			return rule, start, err
		}
		*c = modelCache{attempt: s.Attempt, rule: rule, state: start}
	}
	for ; c.rounds < len(s.Completed); c.rounds++ {
		blob, err := r.c.cfg.Blobs.Get(ctx, r.id, s.Completed[c.rounds].Opened.Blob)
		if err != nil {
			return c.rule, c.state, err
		}
		agg, err := protocol.DecodeInt64s(blob, s.Order().Training.ModelLength)
		if err != nil {
			return c.rule, c.state, err
		}
		next, err := settlement.Next(s.Order(), c.rule, c.state, agg)
		if err != nil {
			return c.rule, c.state, err
		}
		c.state = next
	}
	return c.rule, c.state, nil
}

// stored is a vector in the run's blob store.
type stored struct {
	blobs Blobs
	run   dao.RunID
	hash  dao.Hash
	what  string
}

// Open implements settlement.Vector.
func (v stored) Open(ctx context.Context) (settlement.Words, error) {
	w, err := v.blobs.Open(ctx, v.run, v.hash)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", errVector, v.what, err)
	}
	return w, nil
}

// errVector says that a vector could not be opened, which is no fault of the
// round's.
var errVector = errors.New("a vector is not at hand")

func (r *runner) vectors(s *market.State, round *market.Round) (uploads, sums []settlement.Vector, lone []uint16, err error) {
	chosen, lone, liars, ok := s.SumChoice(round)
	if !ok {
		return nil, nil, nil, ErrNotYet
	}
	for _, l := range liars {
		r.log.Error("a custodian's sum differs from the other holders'", "custodian", l.String(), "round", round.Number)
	}
	for _, h := range round.HeadersOf() {
		uploads = append(uploads, stored{r.c.cfg.Blobs, r.id, h.Header.BlobHash, "masked upload"})
	}
	for _, c := range chosen {
		sums = append(sums, stored{r.c.cfg.Blobs, r.id, c.Header.BlobHash, "mask sum"})
	}
	return uploads, sums, lone, nil
}

// openRound subtracts the mask sums and publishes what is left: the sum over
// the cohort.
func (r *runner) openRound(ctx context.Context, s *market.State) ([]pendingEvent, error) {
	cur := s.Current
	uploads, sums, lone, err := r.vectors(s, cur)
	if err != nil {
		return nil, err
	}
	void := func(err error) ([]pendingEvent, error) {
		if ctx.Err() != nil || errors.Is(err, errVector) {
			return nil, err
		}
		return r.event(market.RoundVoid, s.Attempt, cur.Number, market.Problem{Code: "round-void", Detail: err.Error()})
	}
	if protocol.Statistics(s.Order(), cur.Number) {
		sum, err := settlement.OpenSum(ctx, uploads, sums, s.Order().Training.StatsLength, mask.Bits64)
		if err != nil {
			return void(err)
		}
		told, err := openStatistics(s, sum)
		if err != nil {
			return void(err)
		}
		blob, err := r.c.cfg.Blobs.Put(ctx, r.id, told)
		if err != nil {
			return nil, err
		}
		if s.Order().StatisticsOnly() {
			return r.event(market.StatsOpened, s.Attempt, cur.Number, market.OpenedBlob{Blob: blob, SingleSourced: lone})
		}
		rule, state, err := r.modelAfter(ctx, s)
		if err != nil {
			return nil, err
		}
		return r.event(market.StatsOpened, s.Attempt, 0, market.OpenedBlob{Blob: blob, NextModel: protocol.EnteringHash(rule.Hash(state), blob), SingleSourced: lone})
	}
	agg, err := settlement.OpenAggregate(ctx, s.Order(), uploads, sums)
	if err != nil {
		return void(err)
	}
	rule, state, err := r.modelAfter(ctx, s)
	if err != nil {
		return nil, err
	}
	next, err := settlement.Next(s.Order(), rule, state, agg)
	if err != nil {
		return void(err)
	}
	blob, err := r.c.cfg.Blobs.Put(ctx, r.id, protocol.EncodeInt64s(agg))
	if err != nil {
		return nil, err
	}
	return r.event(market.RoundOpened, s.Attempt, cur.Number, market.OpenedBlob{Blob: blob, NextModel: protocol.EnteringHash(rule.Hash(next), s.Stats.Opened.Blob), SingleSourced: lone})
}

// openStatistics is what participants are told of the statistics' opened sum.
func openStatistics(s *market.State, sum []int64) ([]byte, error) {
	schema, err := dataset.ParseSchema(s.Opened.Docs.Schema)
	if err != nil {
		return nil, err
	}
	if s.Order().StatisticsOnly() {
		sum, err = settlement.OpenCatalogue(s.Order(), schema, sum)
	} else {
		sum, err = settlement.OpenStatistics(s.Order(), schema, sum)
	}
	if err != nil {
		return nil, err
	}
	return protocol.EncodeInt64s(sum), nil
}

// Outcome recomputes a run's outcome from its record, with the sealed model's
// CID given.
func (r *runner) outcome(ctx context.Context, s *market.State, sealedCID string) (*settlement.Outcome, error) {
	spec, inputs, classes, err := shape(s)
	if err != nil {
		return nil, err
	}
	totals, ok := s.MaskTotals()
	if !ok {
		return nil, ErrNotYet
	}
	ids := make([]dao.DatasetID, len(s.Plan.Seats))
	for i, p := range s.Plan.Seats {
		ids[i] = p.DatasetID
	}
	payees, err := r.c.cfg.Chain.Payees(ctx, r.id, ids)
	if err != nil {
		return nil, err
	}
	t := &settlement.Transcript{
		ChainID: s.Opened.Parties.ChainID, Escrow: s.Opened.Parties.Escrow, RunID: r.id, Attempt: s.Attempt, Order: s.Order(),
		Spec: spec, Inputs: inputs, Classes: classes, Seats: s.Plan.Seats, Payees: payees, Evaluator: s.Plan.Evaluator, Recomputer: s.Recomputer,
		Committee: s.Committee, Custodians: s.Opened.Parties.Custodians, Treasury: s.Opened.Parties.Treasury,
		Statistics: s.Stats.Opened.Blob, MaskTotals: totals, SealedModelCID: sealedCID,
	}
	if s.Order().StatisticsOnly() {
		if t.Schema, err = dataset.ParseSchema(s.Opened.Docs.Schema); err != nil {
			return nil, err
		}
	} else {
		t.Receipts = s.OrderedReceipts()
	}
	scale := 0.0
	for i := range s.Completed {
		c := &s.Completed[i]
		round := settlement.Round{Number: c.Number, ModelHash: c.ModelHash}
		if round.Uploads, round.Sums, _, err = r.vectors(s, c); err != nil {
			return nil, err
		}
		if s.Order().StatisticsOnly() { // of no gradient
			t.Rounds = append(t.Rounds, round)
			continue
		}
		var rev protocol.RevealReply
		if err := c.Reveal.Into(protocol.GradRevealed, &rev); err != nil {
			return nil, err
		}
		blob, err := r.c.cfg.Blobs.Get(ctx, r.id, rev.Gradient)
		if err != nil {
			return nil, fmt.Errorf("gradient: %w", err)
		}
		if round.Gradient, err = protocol.DecodeInt32s(blob, s.Order().Training.ModelLength); err != nil {
			return nil, err
		}
		scale = rev.Scale
		t.Rounds = append(t.Rounds, round)
	}
	out, err := settlement.Recompute(ctx, t)
	if err != nil {
		return nil, err
	}
	out.GradientScale = scale
	return out, nil
}

// seal writes the model package, seals it to the builder and publishes it.
func (r *runner) seal(ctx context.Context, s *market.State) ([]pendingEvent, error) {
	if s.Order().StatisticsOnly() {
		return r.publish(ctx, s)
	}
	out, err := r.outcome(ctx, s, "not sealed yet")
	if err != nil {
		return nil, err
	}
	spec, inputs, classes, err := shape(s)
	if err != nil {
		return nil, err
	}
	stats, err := r.c.cfg.Blobs.Get(ctx, r.id, s.Stats.Opened.Blob)
	if err != nil {
		return nil, err
	}
	pack, err := Package(r.id, s.Opened.Docs, spec, inputs, classes, out.Final, stats)
	if err != nil {
		return nil, err
	}
	sealed, err := r.c.cfg.SealModel(s.Order().Parties.SealingKey, pack)
	if err != nil {
		return nil, fmt.Errorf("sealing the model: %w", err)
	}
	cid, err := r.c.cfg.Content.Add(ctx, sealed)
	if err != nil {
		return nil, fmt.Errorf("publishing the model: %w", err)
	}
	if out, err = r.outcome(ctx, s, cid); err != nil {
		return nil, err
	}
	return r.event(market.ModelSealed, s.Attempt, 0, market.Sealed{CID: cid, Result: out.Result,
		Payouts: out.Payouts, Scores: out.Scores, RefundWei: out.RefundWei, GradientScale: out.GradientScale})
}

// ModelPackage is what a builder's sealed model opens to: everything needed to
// use the model and to check its hash.
type ModelPackage struct {
	Version     int               `json:"version"`
	RunID       dao.RunID         `json:"runId"`
	Spec        protocol.Document `json:"spec"`
	Schema      protocol.Document `json:"schema"`
	Statistics  protocol.Bytes    `json:"statistics"`  // little-endian int64 sums of the statistics round
	Safetensors protocol.Bytes    `json:"safetensors"` // parameters
	ModelHash   dao.Hash          `json:"modelHash"`
}

// Package encodes a model package.
func Package(run dao.RunID, docs protocol.RunDocs, spec model.Spec, inputs, classes int, params []float32, stats []byte) ([]byte, error) {
	var st bytes.Buffer
	meta := map[string]string{"run": run.String(), "model_hash": model.Hash(params).String()}
	if err := model.WriteSafetensors(&st, spec, model.Shapes(spec, inputs, classes), params, meta); err != nil {
		return nil, err
	}
	return json.Marshal(ModelPackage{Version: 1, RunID: run, Spec: docs.Spec, Schema: docs.Schema, Statistics: stats, Safetensors: st.Bytes(), ModelHash: model.Hash(params)})
}

func (r *runner) propose(ctx context.Context, s *market.State) ([]pendingEvent, error) {
	var indexes []uint8
	var sigs [][]byte
	for i, c := range s.Opened.Parties.Custodians {
		if sig, ok := s.Signed[c]; ok {
			indexes = append(indexes, uint8(i))
			sigs = append(sigs, sig.Sig)
		}
	}
	if err := r.c.cfg.Chain.Propose(ctx, s.Sealed.Result, indexes, sigs); err != nil {
		return nil, err
	}
	v, err := r.c.cfg.Chain.Run(ctx, r.id)
	if err != nil {
		return nil, err
	}
	if v.ChallengeEnds == 0 {
		return nil, ErrNotYet
	}
	return r.event(market.ChainProposed, s.Attempt, 0, market.Proposed{ChallengeEnds: v.ChallengeEnds})
}

// Payouts is a run's outcome as the custodians signed it, without the vectors
// that it was computed from; ErrNotYet before the model is sealed.
func (c *Coordinator) Payouts(ctx context.Context, id dao.RunID) (*settlement.Outcome, error) {
	s, n, err := c.load(ctx, id)
	if err != nil {
		return nil, err
	}
	if n == 0 || s.Sealed == nil {
		return nil, ErrNotYet
	}
	m := s.Sealed
	return &settlement.Outcome{Result: m.Result, Payouts: m.Payouts, Scores: m.Scores, RefundWei: m.RefundWei, GradientScale: m.GradientScale}, nil
}
