package app

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/store"
)

// orphans looks after runs that are funded for this coordinator and that its
// log does not know: the server ended between paying and storing, and the
// builder, who would have repeated the request, is gone too. Nobody works on
// them, so once their time to be assigned is over the money goes back.
type orphans struct {
	contracts   *chain.Contracts
	chain       *runChain
	store       *store.Store
	coordinator dao.Address
	log         *slog.Logger
}

// orphansEvery is how often they are looked for. They are rare, and their
// deadline is minutes away.
const orphansEvery = 30 * time.Second

func (o *orphans) run(ctx context.Context) error {
	t := time.NewTicker(orphansEvery)
	defer t.Stop()
	for {
		if err := o.sweep(ctx); err != nil && ctx.Err() == nil {
			o.log.Warn("cannot refund runs that nobody works on; trying again", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-t.C:
		}
	}
}

// sweep refunds those whose deadline has passed.
func (o *orphans) sweep(ctx context.Context) error {
	now, err := o.chain.Now(ctx)
	if err != nil {
		return err
	}
	ids, err := o.contracts.ActiveRuns(ctx)
	if err != nil {
		return err
	}
	var errs []error
	for _, id := range ids {
		r, err := o.contracts.Run(ctx, id)
		if err != nil || r.State != chain.RunFunded || r.Coordinator != o.coordinator || now <= r.Deadlines.AssignBy {
			errs = append(errs, err)
			continue
		}
		events, err := o.store.Events(ctx, id.String(), 0, 1)
		if err != nil || len(events) > 0 {
			errs = append(errs, err)
			continue
		}
		if err := o.chain.Expire(ctx, id); err != nil {
			errs = append(errs, err)
			continue
		}
		o.log.Info("refunded a run that was funded and never opened here", "run", id.String())
	}
	return errors.Join(errs...)
}
