package coordinator

import (
	"context"
	"fmt"

	"sahm/federated/protocol"
	"sahm/federated/settlement"
	"sahm/server/market"
)

// publish ends a statistics order: the answer goes to everybody, and its CID
// takes the sealed model's place in the result.
func (r *runner) publish(ctx context.Context, s *market.State) ([]pendingEvent, error) {
	raw, err := r.c.cfg.Blobs.Get(ctx, r.id, s.Stats.Opened.Blob)
	if err != nil {
		return nil, err
	}
	told, err := protocol.DecodeInt64s(raw, s.Order().Training.StatsLength)
	if err != nil {
		return nil, err
	}
	answer, err := settlement.NewAnswer(r.id, &s.Opened.Docs, told)
	if err != nil {
		return nil, err
	}
	text, err := answer.Encode()
	if err != nil {
		return nil, err
	}
	cid, err := r.c.cfg.Content.Add(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("publishing the statistics: %w", err)
	}
	out, err := r.outcome(ctx, s, cid)
	if err != nil {
		return nil, err
	}
	if err := answer.Check(&s.Opened.Docs, out.Result.ModelHash); err != nil {
		return nil, err
	}
	return r.event(market.ModelSealed, s.Attempt, 0, market.Sealed{CID: cid, Result: out.Result, Payouts: out.Payouts, RefundWei: out.RefundWei, Answer: text})
}
