package api

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/pricing"
	"sahm/dao/typed"
	"sahm/federated/privacy"
	"sahm/federated/protocol"
	"sahm/server/api/gen"
)

const (
	// standardClipMicro is an L2 norm of 10: above what a few local epochs of
	// a small network move, so that clipping is rare, and 2^20/10 units per
	// 1.0 still leave steps of 1e-5.
	standardClipMicro = 10_000_000
	// privateClipMicro is that of a run with contributor-level privacy, whose
	// noise grows with it: some clipping costs less accuracy than more noise.
	privateClipMicro = 1_000_000
	// manyRounds is where 32-bit words leave too few bits for gradients.
	manyRounds = 64
	// roundsPerStage is how many rounds a training stage is given per stage
	// timeout.
	roundsPerStage = 20
)

// CreateQuote implements gen.ServerInterface.
func (s *Server) CreateQuote(c *gin.Context) {
	var req gen.QuoteRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	q, err := s.quote(c, &req)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusCreated, q)
}

func (s *Server) quote(ctx context.Context, req *gen.QuoteRequest) (gen.Quote, error) {
	var p parser
	builder, sealing := p.address("builder", req.Builder), p.hash("sealingKey", req.SealingKey)
	ids, validation := p.hashes("datasets", req.Datasets), p.hash("validationId", req.ValidationId)
	modelLength, statsLength := p.u64("modelLength", req.ModelLength), p.u64("statsLength", req.StatsLength)
	if p.err != nil {
		return gen.Quote{}, p.err
	}
	if sealing.IsZero() {
		return gen.Quote{}, malformed("the sealing key is zero")
	}
	spec, schema := []byte(req.Spec), []byte(req.Schema)
	docs, err := parseDocuments(spec, schema)
	if err != nil {
		return gen.Quote{}, err
	}
	if err := docs.checkLengths(modelLength, statsLength); err != nil {
		return gen.Quote{}, err
	}
	asked, err := privacyOf(req, docs.spec.LocalSteps)
	if err != nil {
		return gen.Quote{}, err
	}
	datasets, val, err := s.sources(ctx, ids, validation, builder)
	if err != nil {
		return gen.Quote{}, err
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return gen.Quote{}, err
	}
	o := dao.Order{
		Parties: dao.Parties{Builder: builder, SealingKey: sealing, Coordinator: s.cfg.Coordinator, Token: s.cfg.Contracts.Credit},
		Training: dao.Training{
			SpecHash: protocol.DocumentHash(spec), SchemaHash: protocol.DocumentHash(schema), Rounds: uint32(req.Rounds),
			ModelLength: modelLength, StatsLength: statsLength, WordBits: 32,
			ClipNormMicro: standardClipMicro, ServerRateMicro: docs.rule.ServerRateMicro(), Tier: dao.TierHosted,
		},
		Privacy:    asked,
		Validation: dao.Validation{DatasetID: validation, Version: val.chain.Version, DataRoot: val.chain.DataRoot, CID: val.chain.DataCID, Rows: val.chain.Rows},
		Deadlines:  s.deadlines(now, req.Rounds),
	}
	if req.Rounds > manyRounds {
		o.Training.WordBits = 64
	}
	if o.StatisticsOnly() { // one sum, of long words
		o.Training.WordBits = 64
		if o.Private() {
			o.Privacy.Steps = 1
		}
		if o.Record() {
			o.Privacy.SamplingPpb = everyRow
		}
	}
	if req.WordBits != nil {
		o.Training.WordBits = uint8(*req.WordBits)
	}
	if o.Contributor() {
		o.Training.ClipNormMicro = privateClipMicro
	}
	if req.ClipNormMicro != nil {
		o.Training.ClipNormMicro = p.u64("clipNormMicro", *req.ClipNormMicro)
		if p.err != nil {
			return gen.Quote{}, p.err
		}
	}
	committee, err := s.cfg.Network.Committee(ctx, 0)
	if err != nil {
		return gen.Quote{}, err
	}
	if committee.Epoch == 0 {
		return gen.Quote{}, fmt.Errorf("%w: there is no committee of custodians yet", ErrNotReady)
	}
	o.Parties.Epoch = committee.Epoch
	if err := s.price(ctx, &o, datasets); err != nil {
		return gen.Quote{}, err
	}
	if err := s.shareNoise(ctx, &o, datasets, val); err != nil {
		return gen.Quote{}, err
	}
	if _, err := io.ReadFull(s.cfg.Rand, o.Salt[:]); err != nil {
		return gen.Quote{}, err
	}
	if _, err := s.examine(ctx, &o, docs, spec, schema, datasets, val); err != nil {
		return gen.Quote{}, err
	}
	if err := s.checkLedgers(ctx, &o, datasets); err != nil {
		return gen.Quote{}, err
	}
	budgets, err := s.checkBudgets(ctx, &o)
	if err != nil {
		return gen.Quote{}, err
	}
	var record privacy.RecordTerms
	if o.Record() && !o.StatisticsOnly() {
		if record, err = privacy.RecordOf(&o, docs.spec); err != nil {
			return gen.Quote{}, err
		}
	}
	text, err := json.Marshal(o)
	if err != nil {
		return gen.Quote{}, err
	}
	before := expiry(now, s.cfg.QuoteTTL)
	parts, err := s.parts(ctx, &o, now)
	if err != nil {
		return gen.Quote{}, err
	}
	return gen.Quote{Parts: &parts, Privacy: quotePrivacy(&o, record, budgets), Order: string(text), RunId: typed.OrderHash(s.escrow, &o).String(), ValidAfter: 0,
		ValidBefore: int64(before), ExpiresMs: int64(before) * 1000}, nil
}

// expiry is the chain time at which a quote made at now ends: after its
// lifetime, but not after the next price period, until whose end the prices in
// it are enough whatever runs are settled meanwhile.
func expiry(now uint64, ttl time.Duration) uint64 {
	firm := (uint64(pricing.PeriodOf(now)) + 2) * pricing.PeriodSeconds
	return min(now+uint64(ttl/time.Second), firm)
}

// price fills in uses, weights, prices and the cohort floor.
func (s *Server) price(ctx context.Context, o *dao.Order, datasets []source) error {
	ids := make([]dao.DatasetID, len(datasets))
	most := uint64(0)
	for i := range datasets {
		ids[i] = datasets[i].id
		most = max(most, datasets[i].chain.Rows)
		o.Privacy.KMin = max(o.Privacy.KMin, uint32(datasets[i].policy.KMin))
	}
	prices, err := s.cfg.Registry.Quote(ctx, ids, o.Training.Tier, o.Training.Rounds, uint32(len(ids)+2))
	if err != nil {
		return err
	}
	if len(prices.Datasets) != len(ids) {
		return fmt.Errorf("price book answered for %d of %d datasets", len(prices.Datasets), len(ids))
	}
	o.Prices = prices.Prices
	for i := range datasets {
		c := &datasets[i].chain
		o.Datasets = append(o.Datasets, dao.DatasetUse{DatasetID: ids[i], Version: c.Version, Rows: c.Rows,
			Weight: dao.Weight(c.Rows, most), PriceWei: prices.Datasets[i]})
	}
	return nil
}

// deadlines leave a quote its lifetime, every stage its timeout, and training
// one more for each twenty rounds.
func (s *Server) deadlines(now uint64, rounds int) dao.Deadlines {
	stage, ttl := uint64(s.cfg.StageTimeout/time.Second), uint64(s.cfg.QuoteTTL/time.Second)
	training := uint64(1 + (rounds-1)/roundsPerStage)
	d := dao.Deadlines{AssignBy: now + ttl + stage}
	d.StartBy = d.AssignBy + stage
	d.TrainBy = d.StartBy + training*stage
	d.AttestBy = d.TrainBy + stage
	return d
}
