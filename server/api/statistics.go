package api

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
	"sahm/server/market"
	"sahm/trainer/dataset"
)

// parseStatistics is parseDocuments for a statistics order, which has no model.
func parseStatistics(schema []byte) (d documents, err error) {
	if d.schema, err = dataset.ParseSchema(schema); err != nil {
		return d, fmt.Errorf("schema: %w: %w", ErrMalformed, err)
	}
	if err := dataset.CheckCatalogue(d.schema); err != nil {
		return d, fmt.Errorf("schema: %w", err)
	}
	d.lengths.stats = uint64(dataset.CatalogueLength(d.schema))
	d.lengths.model = d.lengths.stats
	return d, nil
}

// everyRow is the sampling rate of a statistics order of unit record, 1.
const everyRow = 1_000_000_000

// answered is a statistics order that was bought, and where it stands.
type answered struct {
	RunRow
	*progress
	ready bool // signed by enough custodians
}

// statisticsRuns lists the statistics orders that are of use: published, or being
// made; newest first. keep chooses by the order.
func (s *Server) statisticsRuns(ctx context.Context, keep func(*dao.Order) bool) ([]answered, error) {
	rows, err := s.cfg.RunStore.Runs(ctx, dao.Address{})
	if err != nil {
		return nil, err
	}
	var out []answered
	for _, r := range rows {
		if !r.Order.StatisticsOnly() || !keep(&r.Order) {
			continue
		}
		p, err := s.progress.get(ctx, r.ID)
		if err != nil {
			return nil, err
		}
		if p.phase == market.PhaseRefunded {
			continue
		}
		a := answered{RunRow: r, progress: p}
		if p.sealed != nil {
			// What was not signed is nobody's word but this server's.
			chain, err := s.cfg.Ledger.Run(ctx, r.ID)
			if err != nil {
				return nil, err
			}
			a.ready = chain.State == "Proposed" || chain.State == "Settled"
		}
		out = append(out, a)
	}
	return out, nil
}

// checkAnswered refuses a second order of the statistics of one set of dataset
// versions, before anybody pays: the answer is there, costs nothing, and
// another would use their budgets up for the same.
func (s *Server) checkAnswered(ctx context.Context, o *dao.Order) error {
	id := typed.OrderHash(s.escrow, o)
	list, err := s.statisticsRuns(ctx, func(other *dao.Order) bool { return difference(o.Datasets, other.Datasets) == 0 })
	if err != nil {
		return err
	}
	for _, a := range list {
		switch {
		case a.ID == id:
		case a.ready:
			return fmt.Errorf("%w by run %s: ask GET /v1/statistics for them, which costs nothing", ErrAnswered, a.ID)
		default:
			return fmt.Errorf("%w by run %s; GET /v1/statistics has them once the custodians have signed", ErrAnswered, a.ID)
		}
	}
	return nil
}

// GetStatistics implements gen.ServerInterface.
func (s *Server) GetStatistics(c *gin.Context, params gen.GetStatisticsParams) {
	a, err := s.statisticsOf(c, strings.Split(params.Datasets, ","))
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Header("ETag", `"`+a.sealed.CID+`"`)
	c.Data(http.StatusOK, "application/json; charset=utf-8", a.sealed.Answer)
}

func (s *Server) statisticsOf(ctx context.Context, hexIDs []string) (answered, error) {
	var p parser
	ids := p.hashes("datasets", hexIDs)
	if p.err != nil {
		return answered{}, p.err
	}
	var uses []dao.DatasetUse
	for _, id := range ids {
		view, err := s.cfg.Registry.Dataset(ctx, id)
		if err != nil {
			return answered{}, err
		}
		uses = append(uses, dao.DatasetUse{DatasetID: id, Version: view.Version})
	}
	list, err := s.statisticsRuns(ctx, func(o *dao.Order) bool { return difference(uses, o.Datasets) == 0 })
	if err != nil {
		return answered{}, err
	}
	for _, a := range list {
		if a.ready {
			return a, nil
		}
	}
	if len(list) > 0 {
		return answered{}, fmt.Errorf("%w: run %s is making these statistics", ErrNotReady, list[0].ID)
	}
	return answered{}, fmt.Errorf("%w: nobody has bought the statistics of the present versions of these %d datasets together", ErrNotFound, len(ids))
}

// ListDatasetStatistics implements gen.ServerInterface.
func (s *Server) ListDatasetStatistics(c *gin.Context, idHex gen.Hash) {
	id, view, ok := s.about(c, idHex)
	if !ok {
		return
	}
	list, err := s.statisticsRuns(c, func(o *dao.Order) bool {
		for _, u := range o.Datasets {
			if u.DatasetID == id && u.Version == view.Version {
				return true
			}
		}
		return false
	})
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.StatisticsList{Statistics: make([]gen.StatisticsCover, len(list))}
	for i, a := range list {
		g := gen.StatisticsCover{RunId: a.ID.String(), Ready: a.ready, AtMs: a.CreatedMs, Text: noiseWords(&a.Order)}
		for _, u := range a.Order.Datasets {
			g.Datasets = append(g.Datasets, u.DatasetID.String())
			g.Rows += int64(u.Rows)
		}
		out.Statistics[i] = g
	}
	c.JSON(http.StatusOK, out)
}

// noiseWords says what noise an answer carries.
func noiseWords(o *dao.Order) string {
	if o.Privacy.Unit == dao.UnitNone {
		return "Without noise (no DP), which every one of these datasets' policies allows in plain words; counts under five are in other, and means and deviations are those of the counts."
	}
	loss := lossOf(o.Privacy.EpsilonMicro, o.Privacy.DeltaPico)
	return fmt.Sprintf("With noise: ε %s at δ %s %s, debited from every dataset's budget; every number has its standard error.", loss.Epsilon, loss.Delta, unitWords(o.Privacy.Unit))
}
