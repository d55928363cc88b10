package api

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// ListOffers implements gen.ServerInterface.
func (s *Server) ListOffers(c *gin.Context, params gen.ListOffersParams) {
	var p parser
	var id dao.DatasetID
	var seller dao.Address
	if params.Dataset != nil {
		id = p.hash("dataset", *params.Dataset)
	}
	if params.Seller != nil {
		seller = p.address("seller", *params.Seller)
	}
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	list, err := s.cfg.Shares.Offers(c, id, seller)
	if err != nil {
		s.fail(c, err)
		return
	}
	slices.SortStableFunc(list, func(a, b ShareOffer) int { return a.PriceWei.Cmp(b.PriceWei) })
	out := gen.OfferList{Offers: make([]gen.Offer, len(list))}
	for i := range list {
		out.Offers[i] = genOffer(&list[i])
	}
	c.JSON(http.StatusOK, out)
}

func genOffer(o *ShareOffer) gen.Offer {
	return gen.Offer{Id: int64(o.ID), DatasetId: o.DatasetID.String(), Seller: o.Seller.String(), Left: o.Left.String(), PriceWei: o.PriceWei.String(),
		ExpiresAt: int64(o.ExpiresAt), Fillable: o.Fillable.String()}
}

// GetOffer implements gen.ServerInterface.
func (s *Server) GetOffer(c *gin.Context, offer gen.OfferId, params gen.GetOfferParams) {
	o, err := s.cfg.Shares.Offer(c, uint64(offer))
	if err != nil {
		s.fail(c, err)
		return
	}
	out := genOffer(&o)
	if params.Units != nil {
		var p parser
		units := p.wei("units", *params.Units)
		if p.err == nil && (units.IsZero() || units.Cmp(o.Left) > 0) {
			p.err = malformed("units must be 1 to %s", o.Left)
		}
		cost, err := dao.Wei{}, p.err
		if err == nil {
			cost, err = s.cfg.Shares.OfferCost(c, o.ID, units)
		}
		if err != nil {
			s.fail(c, err)
			return
		}
		text := cost.String()
		out.CostWei = &text
	}
	c.JSON(http.StatusOK, out)
}

// PackOfferCancellation implements gen.ServerInterface.
func (s *Server) PackOfferCancellation(c *gin.Context, offer gen.OfferId) {
	o, err := s.cfg.Shares.Offer(c, uint64(offer))
	if err == nil && o.Left.IsZero() {
		err = fmt.Errorf("%w: offer %d is over", ErrConflict, o.ID)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gen.CallList{Calls: []gen.PlainCall{plainCall(s.cfg.Shares.PackCancelOffer(o.ID), fmt.Sprintf("Take offer %d back; only %s can", o.ID, o.Seller))}})
}

// BuyShares implements gen.ServerInterface.
func (s *Server) BuyShares(c *gin.Context, offer gen.OfferId) {
	var req gen.SharePurchase
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	var p parser
	b := SharePurchase{Offer: uint64(offer), Units: p.wei("units", req.Units), Buyer: p.address("buyer", req.Buyer), Salt: p.hash("salt", req.Salt),
		ValidAfter: p.u64("validAfter", req.ValidAfter), ValidBefore: p.u64("validBefore", req.ValidBefore), Sig: req.Signature}
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	id, err := s.buyShares(c, b)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerShares(c, id, b.Buyer, http.StatusOK)
}

// buyShares relays a purchase. What names it is its ERC-3009 nonce, in which
// offer, units and buyer are: the same purchase sent again is answered again.
func (s *Server) buyShares(c *gin.Context, b SharePurchase) (dao.DatasetID, error) {
	if err := s.allowRelay(c); err != nil {
		return dao.DatasetID{}, err
	}
	nonce, err := s.cfg.Shares.PurchaseNonce(c, b)
	if err != nil {
		return dao.DatasetID{}, err
	}
	o, err := s.cfg.Shares.Offer(c, b.Offer)
	if err != nil {
		return dao.DatasetID{}, err
	}
	if done, err := s.cfg.OwnerRelay.Relayed(c, nonce, b.Sig); done || err != nil {
		return o.DatasetID, err
	}
	if b.Units.IsZero() || b.Units.Cmp(o.Left) > 0 {
		return o.DatasetID, fmt.Errorf("%w: %s shares are left of offer %d", ErrConflict, amount(o.Left), o.ID)
	}
	if b.Units.Cmp(o.Fillable) > 0 {
		return o.DatasetID, fmt.Errorf("%w: the seller %s holds or has approved %s of the offered shares only", ErrConflict, o.Seller, amount(o.Fillable))
	}
	now, err := s.cfg.Network.ChainTime(c)
	if err != nil {
		return o.DatasetID, err
	}
	if b.ValidBefore <= now {
		return o.DatasetID, fmt.Errorf("%w: the payment is valid before %d, chain time is %d", ErrExpired, b.ValidBefore, now)
	}
	cost, err := s.cfg.Shares.OfferCost(c, b.Offer, b.Units)
	if err != nil {
		return o.DatasetID, err
	}
	auth := &typed.Authorization{From: b.Buyer, To: s.cfg.Contracts.Offers, ValueWei: cost, ValidAfter: b.ValidAfter, ValidBefore: b.ValidBefore, Nonce: nonce}
	if err := s.verify(c, s.credit, auth, b.Sig, b.Buyer); err != nil {
		return o.DatasetID, fmt.Errorf("payment of %s credit: %w", amount(cost), err)
	}
	account, err := s.cfg.Ledger.Account(c, b.Buyer)
	if err != nil {
		return o.DatasetID, err
	}
	if account.CreditWei.Cmp(cost) < 0 {
		return o.DatasetID, fmt.Errorf("%w: %s credit, the shares cost %s", ErrInsufficientFunds, amount(account.CreditWei), amount(cost))
	}
	return o.DatasetID, s.cfg.OwnerRelay.BuyShares(c, nonce, b)
}
