package cli

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"time"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/client"
)

func (e *env) sharesOffer(ctx context.Context, id, number, price string, days int) error {
	units, err := shareUnits(number)
	if err != nil {
		return err
	}
	if price == "" {
		return badUsage("--price is needed")
	}
	each, err := amount("--price", price)
	if err != nil {
		return err
	}
	if each.IsZero() {
		return badUsage("--price must be above zero; sahm shares transfer gives shares away")
	}
	if days < 1 || days > 3650 {
		return badUsage("--days must be 1 to 3650")
	}
	if err := checkID("dataset", id); err != nil {
		return err
	}
	s, m, done, at, err := e.tradeShares(ctx, id)
	if err != nil {
		return err
	}
	defer done()
	me := s.signer.Address()
	held, _, err := m.ShareBalance(ctx, at, me)
	if err != nil {
		return err
	}
	mine, err := s.offers(ctx, id, me.String())
	if err != nil {
		return err
	}
	total := units // the approval replaces the one before, so it covers what is on offer
	for i := range mine.Offers {
		left, err := dao.ParseWei(mine.Offers[i].Left)
		if err != nil {
			return err
		}
		total = total.Add(left)
	}
	if total.Cmp(held) > 0 {
		return fmt.Errorf("%s shares would be on offer and %s are yours", shares(total.String()), shares(held.String()))
	}
	h, err := dao.ParseHash(id)
	if err != nil {
		return err
	}
	to, data := m.PackApproveShares(at, m.Addresses().Offers, total)
	e.note("letting the offers contract take up to %s of your shares", shares(total.String()))
	if err := s.sendCall(ctx, "approve", to, data); err != nil {
		return err
	}
	expires := uint64(max(s.status.ChainTime, time.Now().Unix())) + uint64(days)*24*3600
	to, data = m.PackOffer(h, units, each, expires)
	if err := s.sendCall(ctx, "offer", to, data); err != nil {
		return err
	}
	if mine, err = s.offers(ctx, id, me.String()); err != nil {
		return err
	}
	return e.print(mine, "%s", describeOffers(mine))
}

func (s *session) offers(ctx context.Context, dataset, seller string) (*client.OfferList, error) {
	p := &client.ListOffersParams{}
	if dataset != "" {
		p.Dataset = &dataset
	}
	if seller != "" {
		p.Seller = &seller
	}
	r, err := s.api.ListOffersWithResponse(ctx, p)
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func describeOffers(l *client.OfferList) string {
	if len(l.Offers) == 0 {
		return "no open offers\n"
	}
	var b strings.Builder
	for i := range l.Offers {
		o := &l.Offers[i]
		fmt.Fprintf(&b, "offer %d: %s shares of dataset %s at %s credits each until %s, by %s", o.Id, shares(o.Left), o.DatasetId, shares(o.PriceWei), clock(o.ExpiresAt), o.Seller)
		if o.Fillable != o.Left {
			fmt.Fprintf(&b, "; only %s can be delivered now", shares(o.Fillable))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func (e *env) sharesOffers(ctx context.Context, dataset string, mine bool) error {
	if dataset != "" {
		if err := checkID("dataset", dataset); err != nil {
			return err
		}
	}
	seller := ""
	if mine {
		var err error
		if seller, err = e.who(""); err != nil {
			return err
		}
	}
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	l, err := s.offers(ctx, dataset, seller)
	if err != nil {
		return err
	}
	return e.print(l, "%s", describeOffers(l))
}

// purchaseLife is how long the payment of a purchase stays valid.
const purchaseLife = 15 * time.Minute

func (e *env) sharesBuy(ctx context.Context, offer, number, dataset string, pay *spending) error {
	n, err := offerID(offer)
	if err != nil {
		return err
	}
	units, err := shareUnits(number)
	if err != nil {
		return err
	}
	if dataset != "" {
		if err := checkID("dataset", dataset); err != nil {
			return err
		}
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	m, done, err := s.market(ctx)
	if err != nil {
		return err
	}
	defer done()
	o, err := m.Offer(ctx, n)
	if err != nil {
		return err
	}
	r, err := s.api.GetOfferWithResponse(ctx, int64(n), &client.GetOfferParams{})
	if err != nil {
		return err
	}
	listed, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	if err := checkOffer(o, listed, dataset); err != nil {
		return err
	}
	if units.Cmp(o.Left) > 0 {
		return fmt.Errorf("%s shares are left of offer %d", shares(o.Left.String()), n)
	}
	cost, err := m.OfferCost(ctx, n, units)
	if err != nil {
		return err
	}
	if err := checkCost(o, units, cost); err != nil {
		return err
	}
	e.note("%s", describePurchase(o, units, cost))
	if err := pay.agree(e, "cost", cost); err != nil {
		return err
	}
	credit, err := contract(s.status.Contracts.Credit)
	if err != nil {
		return err
	}
	me := s.signer.Address()
	var salt dao.Hash
	if _, err := rand.Read(salt[:]); err != nil {
		return err
	}
	before := uint64(max(s.status.ChainTime, time.Now().Unix())) + uint64(purchaseLife/time.Second)
	auth := &typed.Authorization{From: me, To: m.Addresses().Offers, ValueWei: cost, ValidBefore: before, Nonce: typed.PurchaseNonce(n, units, me, salt)}
	sig, err := typed.Sign(s.signer, typed.TokenDomain(s.status.CreditName, s.chainID(), credit), auth)
	if err != nil {
		return err
	}
	e.note("paying %s credits for %s shares", credits(cost.String()), shares(units.String()))
	bought, err := s.api.BuySharesWithResponse(ctx, int64(n), client.SharePurchase{Units: units.String(), Buyer: me.String(), Salt: salt.String(), ValidBefore: int64(before), Signature: sig})
	if err != nil {
		return err
	}
	v, err := answer(bought.JSON200, bought.ApplicationproblemJSONDefault, bought.HTTPResponse)
	if err != nil {
		return err
	}
	return e.print(v, "bought %s shares for %s credits\n%s", shares(units.String()), credits(cost.String()), describeShares(v))
}

func (e *env) sharesCancel(ctx context.Context, offer string) error {
	n, err := offerID(offer)
	if err != nil {
		return err
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	m, done, err := s.market(ctx)
	if err != nil {
		return err
	}
	defer done()
	o, err := m.Offer(ctx, n)
	if err != nil {
		return err
	}
	if me := s.signer.Address(); o.Seller != me {
		return fmt.Errorf("offer %d is %s's; this wallet is %s", n, o.Seller, me)
	}
	to, data := m.PackCancelOffer(n)
	if err := s.sendCall(ctx, "cancel", to, data); err != nil {
		return err
	}
	l, err := s.offers(ctx, "", s.signer.Address().String())
	if err != nil {
		return err
	}
	return e.print(l, "offer %d is taken back\n", n)
}
