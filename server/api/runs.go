package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/federated/protocol"
	"sahm/server/api/gen"
	"sahm/server/market"
)

// BuyRun implements gen.ServerInterface.
func (s *Server) BuyRun(c *gin.Context) {
	var req gen.RunRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	id, err := s.buy(c, &req)
	if err != nil {
		s.fail(c, err)
		return
	}
	run, err := s.runView(c, id, true)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusCreated, run)
}

// buy funds and starts a run. Each step looks for its own effect first, so
// that a request that was cut off can be repeated.
func (s *Server) buy(ctx context.Context, req *gen.RunRequest) (dao.RunID, error) {
	var o dao.Order
	if err := strict([]byte(req.Order), &o); err != nil {
		return dao.RunID{}, fmt.Errorf("order: %w", err)
	}
	var p parser
	after, before := p.u64("validAfter", req.ValidAfter), p.u64("validBefore", req.ValidBefore)
	if p.err != nil {
		return dao.RunID{}, p.err
	}
	spec, schema := []byte(req.Spec), []byte(req.Schema)
	id := typed.OrderHash(s.escrow, &o)
	docs := protocol.RunDocs{Order: o, Spec: spec, Schema: schema}
	if err := docs.Check(s.escrow, id); err != nil {
		return id, err
	}
	if o.Parties.Coordinator != s.cfg.Coordinator || o.Parties.Token != s.cfg.Contracts.Credit {
		return id, malformed("the order names another coordinator or token")
	}
	auth := &typed.Authorization{From: o.Parties.Builder, To: s.cfg.Contracts.Escrow, ValueWei: o.Prices.MaxTotalWei,
		ValidAfter: after, ValidBefore: before, Nonce: id}
	if err := typed.Verify(s.credit, auth, req.Signature, o.Parties.Builder); err != nil {
		return id, fmt.Errorf("funding authorisation: %w", err)
	}
	chain, err := s.cfg.Ledger.Run(ctx, id)
	if err != nil {
		return id, err
	}
	if _, err := s.cfg.RunStore.Run(ctx, id); err == nil && chain.State != stateNone {
		if events, err := s.cfg.RunStore.Events(ctx, id, 0, 1); err != nil || len(events) > 0 {
			return id, err // it was bought before
		}
	}
	parsed, err := parseDocuments(spec, schema)
	if err != nil {
		return id, err
	}
	ids := make([]dao.DatasetID, len(o.Datasets))
	for i, d := range o.Datasets {
		ids[i] = d.DatasetID
	}
	if chain.State == stateNone {
		now, err := s.cfg.Network.ChainTime(ctx)
		if err != nil {
			return id, err
		}
		if now >= before || now > o.Deadlines.AssignBy {
			return id, fmt.Errorf("%w: the quote ended at chain time %d, now it is %d", ErrExpired, before, now)
		}
		account, err := s.cfg.Ledger.Account(ctx, o.Parties.Builder)
		if err != nil {
			return id, err
		}
		if account.CreditWei.Cmp(o.Prices.MaxTotalWei) < 0 {
			return id, fmt.Errorf("%w: the run costs %s credit, %s has %s", ErrInsufficientFunds, amount(o.Prices.MaxTotalWei), o.Parties.Builder, amount(account.CreditWei))
		}
		if _, err := s.checkBudgets(ctx, &o); err != nil {
			return id, err
		}
	}
	datasets, val, err := s.sources(ctx, ids, o.Validation.DatasetID, o.Parties.Builder)
	if err != nil {
		return id, err
	}
	opened, err := s.examine(ctx, &o, parsed, spec, schema, datasets, val)
	if err != nil {
		return id, err
	}
	if chain.State == stateNone {
		if err := s.checkLedgers(ctx, &o, datasets); err != nil {
			return id, err
		}
		if err := s.cfg.Relay.OpenRun(ctx, id, &o, after, before, req.Signature); err != nil {
			return id, err
		}
	}
	row := RunRow{ID: id, Order: o, Spec: spec, Schema: schema, CreatedMs: s.cfg.Now().UnixMilli()}
	if err := s.cfg.RunStore.CreateRun(ctx, row); err != nil {
		return id, err
	}
	if err := s.cfg.Runs.Open(ctx, id, opened); err != nil && !errors.Is(err, market.ErrDuplicate) {
		return id, err
	}
	return id, nil
}

const stateNone = "None"

// ListRuns implements gen.ServerInterface.
func (s *Server) ListRuns(c *gin.Context, params gen.ListRunsParams) {
	var builder dao.Address
	if params.Builder != nil {
		var p parser
		if builder = p.address("builder", *params.Builder); p.err != nil {
			s.fail(c, p.err)
			return
		}
	}
	rows, err := s.cfg.RunStore.Runs(c, builder)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.RunList{Runs: make([]gen.Run, len(rows))}
	for i, row := range rows {
		if out.Runs[i], err = s.runOf(c, row, false); err != nil {
			s.fail(c, err)
			return
		}
	}
	c.JSON(http.StatusOK, out)
}

// GetRun implements gen.ServerInterface.
func (s *Server) GetRun(c *gin.Context, id gen.Hash) {
	var p parser
	run := p.hash("id", id)
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	view, err := s.runView(c, run, true)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, view)
}

func (s *Server) runView(ctx context.Context, id dao.RunID, waiting bool) (gen.Run, error) {
	row, err := s.cfg.RunStore.Run(ctx, id)
	if err != nil {
		return gen.Run{}, err
	}
	return s.runOf(ctx, row, waiting)
}

// runOf merges the stored order, the log and the chain. waiting asks for what
// the run waits for, which costs more.
func (s *Server) runOf(ctx context.Context, row RunRow, waiting bool) (gen.Run, error) {
	chain, err := s.cfg.Ledger.Run(ctx, row.ID)
	if err != nil {
		return gen.Run{}, err
	}
	p, err := s.progress.get(ctx, row.ID)
	if err != nil {
		return gen.Run{}, err
	}
	o := &row.Order
	run := gen.Run{
		Id: row.ID.String(), Builder: o.Parties.Builder.String(), State: gen.RunState(p.phase), ChainState: chain.State,
		Attempt: int(p.attempt), Rounds: int(o.Training.Rounds), RoundsCompleted: p.completed,
		Books: genBooks(chain.Books), Metrics: p.metrics, CreatedMs: row.CreatedMs, Problem: p.problem, WaitingFor: []string{},
	}
	ids := make([]dao.Hash, len(o.Datasets))
	for i, d := range o.Datasets {
		ids[i] = d.DatasetID
	}
	run.Datasets = hexes(ids)
	if statistics := o.StatisticsOnly(); statistics {
		run.Statistics = &statistics
	}
	run.Uploads = p.completed * len(o.Datasets)
	run.ParamsUploaded = int64(run.Uploads) * int64(o.Training.ModelLength)
	run.UploadBytes = run.ParamsUploaded * int64(o.Training.WordBits) / 8
	// Until enough custodians signed for it nobody should rely on the model, and
	// once they did the order is paid or disputed: it is not handed out before.
	if p.sealed != nil && (chain.State == "Proposed" || chain.State == "Settled") {
		cid, hash := p.sealed.CID, p.sealed.Result.ModelHash.String()
		run.SealedModelCid, run.ModelHash = &cid, &hash
	}
	if waiting && !p.phase.Final() {
		now, err := s.cfg.Network.ChainTime(ctx)
		if err != nil {
			return gen.Run{}, err
		}
		actions, err := s.states.next(ctx, row.ID, market.Clock{ChainSec: now, WallMs: s.cfg.Now().UnixMilli()})
		if err != nil {
			return gen.Run{}, err
		}
		run.WaitingFor = waitingFor(actions, p.phase, o.StatisticsOnly())
	}
	return run, nil
}
