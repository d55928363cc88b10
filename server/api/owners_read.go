package api

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/pricing"
	"sahm/server/api/gen"
)

// shownVersions is how many versions the answer about a dataset holds.
const shownVersions = 20

// maxVersions bounds the list of a dataset's versions.
const maxVersions = 200

// detail is what is only shown of one dataset at a time: it asks the chain
// about ten questions.
func (s *Server) detail(ctx context.Context, id dao.DatasetID, view *ChainDataset) (*gen.DatasetDetail, error) {
	d := &gen.DatasetDetail{Payee: view.Owner.String()}
	var err error
	if d.Versions, err = s.versions(ctx, id, view.Version, shownVersions); err != nil {
		return nil, err
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return nil, err
	}
	if d.Price, err = s.explain(ctx, id, dao.TierHosted, now); err != nil {
		return nil, err
	}
	royalty, err := s.cfg.Owners.RoyaltyBps(ctx)
	if err != nil {
		return nil, err
	}
	d.RoyaltyBps = int(royalty)
	committee, err := s.cfg.Network.Committee(ctx, 0)
	if err != nil {
		return nil, err
	}
	d.CurrentEpoch = int64(committee.Epoch)
	shares, err := s.cfg.Shares.SharesOf(ctx, id)
	if err != nil {
		return nil, err
	}
	if !shares.IsZero() {
		at := shares.String()
		d.Shares, d.Payee = &at, at
	}
	facts, err := s.cfg.Owners.Facts(ctx, id)
	if err != nil {
		return nil, err
	}
	d.PendingFloor, d.ListingRequest = pendingFloor(facts, now), listingAsk(facts, view)
	return d, nil
}

// pendingFloor is a raise that is not in force; facts are newest first.
func pendingFloor(facts []Fact, now uint64) *gen.PendingFloor {
	for i := range facts {
		if f := &facts[i]; f.Kind == FactFloorSet {
			if f.Number <= now {
				return nil
			}
			return &gen.PendingFloor{FloorWei: f.Amount.String(), EffectiveAt: int64(f.Number)}
		}
	}
	return nil
}

// listingAsk is the owner's last request, while it is open: for the present
// version, and not yet voted on with success.
func listingAsk(facts []Fact, view *ChainDataset) *gen.ListingAsk {
	if view.Status != dao.DatasetProposed && view.Status != dao.DatasetSuspended {
		return nil
	}
	for i := range facts {
		switch f := &facts[i]; f.Kind {
		case FactListed:
			return nil
		case FactListingRequested:
			if f.Version != view.Version {
				return nil
			}
			return &gen.ListingAsk{Version: int64(f.Version), Account: f.Account.String(), AtMs: int64(f.TimeSec) * 1000}
		}
	}
	return nil
}

func (s *Server) versions(ctx context.Context, id dao.DatasetID, last uint32, most int) ([]gen.DatasetVersion, error) {
	out := []gen.DatasetVersion{}
	for v := last; v > 0 && len(out) < most; v-- {
		c, err := s.cfg.Owners.Version(ctx, id, v)
		if err != nil {
			return nil, err
		}
		out = append(out, gen.DatasetVersion{Version: int64(v), ManifestCid: c.ManifestCID, DataCid: c.DataCID, EnvelopeCid: c.EnvelopeCID,
			DataRoot: c.DataRoot.String(), Rows: int64(c.Rows), PolicyHash: c.PolicyHash.String(), Epoch: int64(c.Epoch), Acknowledged: c.Acknowledged})
	}
	return out, nil
}

// ListDatasetVersions implements gen.ServerInterface.
func (s *Server) ListDatasetVersions(c *gin.Context, idHex gen.Hash) {
	id, view, ok := s.about(c, idHex)
	if !ok {
		return
	}
	list, err := s.versions(c, id, view.Version, maxVersions)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gen.DatasetVersionList{Versions: list})
}

// about reads the dataset in the path; ok is false after it has answered.
func (s *Server) about(c *gin.Context, idHex string) (id dao.DatasetID, view ChainDataset, ok bool) {
	var p parser
	id = p.hash("id", idHex)
	err := p.err
	if err == nil {
		view, err = s.cfg.Registry.Dataset(c, id)
	}
	if err != nil {
		s.fail(c, err)
	}
	return id, view, err == nil
}

// GetDatasetPrice implements gen.ServerInterface.
func (s *Server) GetDatasetPrice(c *gin.Context, idHex gen.Hash, params gen.GetDatasetPriceParams) {
	tier := dao.TierHosted
	if params.Tier != nil {
		switch *params.Tier {
		case gen.GetDatasetPriceParamsTierLocal:
			tier = dao.TierLocal
		case gen.GetDatasetPriceParamsTierHosted:
		case gen.GetDatasetPriceParamsTierEncrypted:
			tier = dao.TierEncrypted
		default:
			s.fail(c, malformed("tier: %q", *params.Tier))
			return
		}
	}
	id, _, ok := s.about(c, idHex)
	if !ok {
		return
	}
	now, err := s.cfg.Network.ChainTime(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	price, err := s.explain(c, id, tier, now)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, price)
}

func (s *Server) explain(ctx context.Context, id dao.DatasetID, tier dao.Tier, now uint64) (gen.PriceExplanation, error) {
	book, d, err := s.cfg.Owners.Pricing(ctx, id)
	if err != nil {
		return gen.PriceExplanation{}, err
	}
	e, err := book.Explain(&d, tier, pricing.PeriodOf(now))
	if err != nil {
		return gen.PriceExplanation{}, err
	}
	part := func(p pricing.Part) gen.PricePart {
		return gen.PricePart{From: int64(p.Period) * pricing.PeriodSeconds, Demand: p.DemandE18.String(), QualityBps: int(p.QualityBps),
			MarketWei: p.MarketWei.String(), FloorWei: p.FloorWei.String(), PriceWei: p.PriceWei.String(), FloorWins: p.FloorWins()}
	}
	return gen.PriceExplanation{
		DatasetId: id.String(), Tier: gen.PriceExplanationTier(tier.String()), Rows: int64(e.Rows), BaseWei: e.BaseWei.String(), OwnBase: e.OwnBase, PerRowWei: e.PerRowWei.String(),
		TierBps: int(e.TierBps), ListWei: e.ListWei.String(), Now: part(e.Now), Next: part(e.Next), QuoteWei: e.QuoteWei.String(), Why: whyPrice(&e, tier),
	}, nil
}

// whyPrice says a price in words.
func whyPrice(e *pricing.Explanation, tier dao.Tier) string {
	base := "the common base price"
	if e.OwnBase {
		base = "its own base price"
	}
	p := e.Now
	if e.Next.PriceWei.Cmp(e.Now.PriceWei) > 0 {
		p = e.Next
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s of %s credit and %s for each of %d rows, times %s in the %s tier, is %s credit", upper(base), amount(e.BaseWei), amount(e.PerRowWei),
		e.Rows, times(big.NewInt(int64(e.TierBps)), 10_000), tier, amount(e.ListWei))
	if p.MarketWei.Cmp(e.ListWei) == 0 {
		b.WriteString("; demand and quality leave it there.")
	} else {
		fmt.Fprintf(&b, "; times %s for demand and %s for quality, %s credit.", times(p.DemandE18, 1e18), times(big.NewInt(int64(p.QualityBps)), 10_000), amount(p.MarketWei))
	}
	switch {
	case p.FloorWins():
		fmt.Fprintf(&b, " The owner's floor of %s credit is higher and wins.", amount(p.FloorWei))
	case p.FloorWei.IsZero():
		b.WriteString(" The owner has set no floor.")
	default:
		fmt.Fprintf(&b, " The owner's floor of %s credit is lower.", amount(p.FloorWei))
	}
	if p.Period != e.Now.Period {
		fmt.Fprintf(&b, " That is the next price period's price; it is %s credit now, and a quote asks what is enough for both.", amount(e.Now.PriceWei))
	}
	return b.String()
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// times writes a multiplier with up to four decimals.
func times(v *big.Int, one int64) string {
	s := new(big.Rat).SetFrac(v, big.NewInt(one)).FloatString(4)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// GetDatasetHistory implements gen.ServerInterface.
func (s *Server) GetDatasetHistory(c *gin.Context, idHex gen.Hash) {
	id, _, ok := s.about(c, idHex)
	if !ok {
		return
	}
	facts, err := s.cfg.Owners.Facts(c, id)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.DatasetHistory{Events: make([]gen.DatasetEvent, len(facts))}
	for i := range facts {
		f := &facts[i]
		e := gen.DatasetEvent{Kind: string(f.Kind), Text: factWords(f), AtMs: int64(f.TimeSec) * 1000, Block: int64(f.Block), Transaction: f.TxHash}
		if f.Version != 0 {
			v := int64(f.Version)
			e.Version = &v
		}
		out.Events[i] = e
	}
	c.JSON(http.StatusOK, out)
}

// factWords says one fact in plain words.
func factWords(f *Fact) string {
	by := ""
	if !f.Account.IsZero() {
		by = " by " + f.Account.String()
	}
	switch f.Kind {
	case FactRegistered:
		return "Registered" + by + "."
	case FactVersionAdded:
		return fmt.Sprintf("Version %d was added%s; custodians and the DAO have to accept it.", f.Version, by)
	case FactResealed:
		return fmt.Sprintf("Version %d got a new envelope for the committee in office.", f.Version)
	case FactAcknowledged:
		return fmt.Sprintf("All custodians acknowledged their parts of the key of version %d.", f.Version)
	case FactPolicySet:
		return fmt.Sprintf("The policy of version %d was changed.", f.Version)
	case FactFloorSet:
		return fmt.Sprintf("The price floor was set to %s credit, in force from %s.", amount(f.Amount), clockUTC(f.Number))
	case FactListingRequested:
		return fmt.Sprintf("A listing of version %d was asked for%s.", f.Version, by)
	case FactListed:
		return "The DAO listed it: it can be bought."
	case FactSuspended:
		return "The DAO suspended it: it cannot be bought; runs that were opened before go on."
	case FactDelisted:
		return "The DAO delisted it, for ever."
	case FactRevoked:
		return "Revoked" + by + ": no more keys are released."
	case FactBudgetSet:
		return budgetFact(f, by)
	case FactDemand:
		return fmt.Sprintf("A settled run raised its demand, from %s on.", clockUTC(f.Number*pricing.PeriodSeconds))
	case FactQuality:
		return fmt.Sprintf("A settled run's scores set its quality to %s times, from %s on.", times(f.Amount.Big(), 10_000), clockUTC(f.Number*pricing.PeriodSeconds))
	case FactSharesOpened:
		return "The shares of its earnings were opened; all of them went to " + f.Account.String() + "."
	case FactOfferMade:
		return fmt.Sprintf("%s offered %s shares at %s credit each.", f.Account, amount(f.Amount), amount(f.Price))
	case FactOfferCancelled:
		return "An offer of shares was taken back."
	case FactOfferFilled:
		return fmt.Sprintf("%s bought %s shares for %s credit.", f.Account, amount(f.Amount), amount(f.Price))
	}
	return strings.ReplaceAll(string(f.Kind), "-", " ")
}

func clockUTC(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

// parts explains the price of every dataset of an order.
func (s *Server) parts(ctx context.Context, o *dao.Order, now uint64) ([]gen.PriceExplanation, error) {
	out := make([]gen.PriceExplanation, len(o.Datasets))
	for i := range o.Datasets {
		var err error
		if out[i], err = s.explain(ctx, o.Datasets[i].DatasetID, o.Training.Tier, now); err != nil {
			return nil, err
		}
		if out[i].QuoteWei != o.Datasets[i].PriceWei.String() {
			return nil, fmt.Errorf("%w: the price of dataset %s changes at this moment", ErrUnavailable, o.Datasets[i].DatasetID)
		}
	}
	return out, nil
}

// describeDataset adds the detail to an answer about one dataset.
func (s *Server) describeDataset(ctx context.Context, id dao.DatasetID) (gen.Dataset, error) {
	view, err := s.cfg.Registry.Dataset(ctx, id)
	if err != nil {
		return gen.Dataset{}, err
	}
	row, err := s.cfg.Catalogue.DatasetRow(ctx, id)
	if err != nil && !errors.Is(err, ErrNotFound) { // registered past this server
		return gen.Dataset{}, err
	}
	out := genDataset(id, &view, &row)
	out.Detail, err = s.detail(ctx, id, &view)
	return out, err
}
