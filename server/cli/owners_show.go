package cli

import (
	"context"
	"fmt"
	"strings"

	"sahm/server/client"
)

func (e *env) dataHistory(ctx context.Context, id string) error {
	if err := checkID("dataset", id); err != nil {
		return err
	}
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	r, err := s.api.GetDatasetHistoryWithResponse(ctx, id)
	if err != nil {
		return err
	}
	h, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, v := range h.Events {
		fmt.Fprintf(&b, "%s  %s\n", clock(v.AtMs/1000), v.Text)
	}
	if len(h.Events) == 0 {
		b.WriteString("nothing is indexed yet\n")
	}
	return e.print(h, "%s", b.String())
}

func (e *env) dataPrice(ctx context.Context, id, tier string) error {
	t := client.GetDatasetPriceParamsTier(tier)
	if !t.Valid() {
		return badUsage("--tier must be local, hosted or encrypted, not %q", tier)
	}
	if err := checkID("dataset", id); err != nil {
		return err
	}
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	r, err := s.api.GetDatasetPriceWithResponse(ctx, id, &client.GetDatasetPriceParams{Tier: &t})
	if err != nil {
		return err
	}
	p, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return e.print(p, "a use costs %s credits in a quote made now\n%s\n", credits(p.QuoteWei), p.Why)
}

// describeDetail is the part of a dataset's page that needs more questions.
func describeDetail(d *client.Dataset) string {
	v := d.Detail
	if v == nil {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "why       %s\n", v.Price.Why)
	if f := v.PendingFloor; f != nil {
		fmt.Fprintf(&b, "          the floor rises to %s credits at %s\n", credits(f.FloorWei), clock(f.EffectiveAt))
	}
	if r := v.ListingRequest; r != nil {
		fmt.Fprintf(&b, "listing   asked for by %s at %s\n", r.Account, clock(r.AtMs/1000))
	}
	fmt.Fprintf(&b, "payee     %s", v.Payee)
	if v.Shares != nil {
		b.WriteString(", the contract of its shares")
	}
	fmt.Fprintf(&b, "\nroyalty   %d of 10000 of a sale of its token is advised\n", v.RoyaltyBps)
	for _, x := range v.Versions {
		state := "acknowledged"
		if !x.Acknowledged {
			state = "not acknowledged"
		}
		fmt.Fprintf(&b, "version   %d: %d rows, %s by the committee of epoch %d, data %s\n", x.Version, x.Rows, state, x.Epoch, x.DataCid)
	}
	if v.CurrentEpoch > d.Epoch {
		fmt.Fprintf(&b, "the committee in office is of epoch %d: sahm data reseal %s\n", v.CurrentEpoch, d.Id)
	}
	return b.String()
}
