package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// OpenShares implements gen.ServerInterface.
func (s *Server) OpenShares(c *gin.Context, idHex gen.Hash) {
	var req gen.OpenSharesRequest
	var p parser
	id := p.hash("id", idHex)
	err := p.err
	if err == nil {
		err = decode(c, &req)
	}
	if err == nil {
		err = s.openShares(c, id, &req)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerShares(c, id, dao.Address{}, http.StatusCreated)
}

func (s *Server) openShares(c *gin.Context, id dao.DatasetID, req *gen.OpenSharesRequest) error {
	var p parser
	o := dao.OpenShares{DatasetID: id, Nonce: p.u64("nonce", req.Nonce), Deadline: p.u64("deadline", req.Deadline)}
	if p.err != nil {
		return p.err
	}
	return s.act(c, id, act{
		what: "opening of shares", domain: s.shareFactory, message: (*typed.OpenShares)(&o), nonce: o.Nonce, deadline: o.Deadline, sig: req.Signature,
		next: s.cfg.Shares.ShareNonce,
		check: func(*ChainDataset) error {
			at, err := s.cfg.Shares.SharesOf(c, id)
			if err == nil && !at.IsZero() {
				err = fmt.Errorf("%w: the shares of dataset %s are open at %s", ErrConflict, id, at)
			}
			return err
		},
		send: func(digest dao.Hash) error { return s.cfg.OwnerRelay.OpenShares(c, digest, o, req.Signature) },
	})
}

// GetShares implements gen.ServerInterface.
func (s *Server) GetShares(c *gin.Context, idHex gen.Hash, params gen.GetSharesParams) {
	var p parser
	id := p.hash("id", idHex)
	var holder dao.Address
	if params.Holder != nil {
		holder = p.address("holder", *params.Holder)
	}
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	s.answerShares(c, id, holder, http.StatusOK)
}

func (s *Server) answerShares(c *gin.Context, id dao.DatasetID, holder dao.Address, status int) {
	out, err := s.shares(c, id, holder)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(status, out)
}

func (s *Server) shares(ctx context.Context, id dao.DatasetID, holder dao.Address) (gen.Shares, error) {
	v, err := s.cfg.Shares.Shares(ctx, id)
	if errors.Is(err, ErrNotFound) {
		if _, derr := s.cfg.Registry.Dataset(ctx, id); derr != nil {
			return gen.Shares{}, derr
		}
		return gen.Shares{}, fmt.Errorf("%w: the shares of dataset %s are not open; its owner can open them", ErrNotFound, id)
	}
	if err != nil {
		return gen.Shares{}, err
	}
	out := gen.Shares{DatasetId: id.String(), Address: v.Address.String(), Supply: v.Supply.String(), ReceivedWei: v.ReceivedWei.String(),
		ClaimedWei: v.ClaimedWei.String(), OpenedAt: int64(v.OpenedAt)}
	if !holder.IsZero() {
		h, _, err := s.holding(ctx, id, v.Address, v.Supply, holder)
		if err != nil {
			return gen.Shares{}, err
		}
		out.Holding = &h
	}
	return out, nil
}

func (s *Server) holding(ctx context.Context, id dao.DatasetID, shares dao.Address, supply dao.Wei, holder dao.Address) (gen.ShareHolding, Holding, error) {
	h, err := s.cfg.Shares.Holding(ctx, shares, holder)
	if err != nil {
		return gen.ShareHolding{}, h, err
	}
	out := gen.ShareHolding{DatasetId: id.String(), Shares: shares.String(), Holder: holder.String(), Units: h.Units.String(), Supply: supply.String(),
		ClaimableWei: h.ClaimableWei.String()}
	if h.ClaimedWei != nil {
		claimed, earned := h.ClaimedWei.String(), h.ClaimedWei.Add(h.ClaimableWei).String()
		out.ClaimedWei, out.EarnedWei = &claimed, &earned
	}
	return out, h, nil
}

// ListAccountShares implements gen.ServerInterface.
func (s *Server) ListAccountShares(c *gin.Context, address gen.Address) {
	var p parser
	account := p.address("address", address)
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	ids, err := s.cfg.Shares.SharesSeen(c, account)
	if err != nil {
		s.fail(c, err)
		return
	}
	out, sum := gen.AccountShares{Address: account.String(), Holdings: []gen.ShareHolding{}}, dao.Wei{}
	for _, id := range ids {
		v, err := s.cfg.Shares.Shares(c, id)
		if errors.Is(err, ErrNotFound) { // the chain forgot it: lost blocks
			continue
		}
		if err != nil {
			s.fail(c, err)
			return
		}
		g, h, err := s.holding(c, id, v.Address, v.Supply, account)
		if err != nil {
			s.fail(c, err)
			return
		}
		if h.Units.IsZero() && h.ClaimableWei.IsZero() && (h.ClaimedWei == nil || h.ClaimedWei.IsZero()) {
			continue
		}
		out.Holdings, sum = append(out.Holdings, g), sum.Add(h.ClaimableWei)
	}
	out.ClaimableWei = sum.String()
	c.JSON(http.StatusOK, out)
}

// ClaimShares implements gen.ServerInterface.
func (s *Server) ClaimShares(c *gin.Context, idHex gen.Hash) {
	var req gen.ShareClaimRequest
	var p parser
	id := p.hash("id", idHex)
	err := p.err
	if err == nil {
		err = decode(c, &req)
	}
	var holders []dao.Address
	for _, h := range req.Holders {
		holders = append(holders, p.address("holders", h))
	}
	if err == nil {
		err = p.err
	}
	if err == nil {
		err = s.claimShares(c, id, holders)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerShares(c, id, holders[0], http.StatusOK)
}

func (s *Server) claimShares(c *gin.Context, id dao.DatasetID, holders []dao.Address) error {
	if err := s.allowRelay(c); err != nil {
		return err
	}
	v, err := s.cfg.Shares.Shares(c, id)
	if errors.Is(err, ErrNotFound) {
		_, err = s.shares(c, id, dao.Address{}) // in words
	}
	if err != nil {
		return err
	}
	var due []dao.Address
	for _, h := range holders {
		held, err := s.cfg.Shares.Holding(c, v.Address, h)
		if err != nil {
			return err
		}
		if !held.ClaimableWei.IsZero() && !slices.Contains(due, h) {
			due = append(due, h)
		}
	}
	if len(due) == 0 {
		return nil // claimed before, by anybody
	}
	for range len(due) / 4 { // each is a transaction of its own
		if err := s.allowRelay(c); err != nil {
			return err
		}
	}
	return s.cfg.OwnerRelay.ClaimShares(c, v, due)
}

// PackShareCalls implements gen.ServerInterface.
func (s *Server) PackShareCalls(c *gin.Context, idHex gen.Hash) {
	var req gen.ShareCallRequest
	var p parser
	id := p.hash("id", idHex)
	err := p.err
	if err == nil {
		err = decode(c, &req)
	}
	var calls []gen.PlainCall
	if err == nil {
		calls, err = s.shareCalls(c, id, &req)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gen.CallList{Calls: calls})
}

func plainCall(call Call, text string) gen.PlainCall {
	return gen.PlainCall{To: call.To.String(), Calldata: nonNil(call.Data), Text: text}
}

func (s *Server) shareCalls(ctx context.Context, id dao.DatasetID, req *gen.ShareCallRequest) ([]gen.PlainCall, error) {
	var p parser
	units := p.wei("units", req.Units)
	if p.err != nil {
		return nil, p.err
	}
	v, err := s.cfg.Shares.Shares(ctx, id)
	if errors.Is(err, ErrNotFound) {
		_, err = s.shares(ctx, id, dao.Address{}) // in words
	}
	if err != nil {
		return nil, err
	}
	if units.IsZero() || units.Cmp(v.Supply) > 0 {
		return nil, malformed("units must be 1 to %s", v.Supply)
	}
	switch req.Action {
	case gen.ShareCallRequestActionTransfer:
		if req.To == nil {
			return nil, malformed("to is missing")
		}
		to := p.address("to", *req.To)
		if p.err != nil {
			return nil, p.err
		}
		if to.IsZero() || to == v.Address {
			return nil, malformed("shares sent to %s are lost", to)
		}
		return []gen.PlainCall{plainCall(s.cfg.Shares.PackTransfer(v.Address, to, units), fmt.Sprintf("Transfer %s shares to %s", amount(units), to))}, nil
	case gen.ShareCallRequestActionOffer:
	default:
		return nil, malformed("action %q", req.Action)
	}
	if req.PriceWei == nil || req.ExpiresAt == nil {
		return nil, malformed("priceWei and expiresAt are needed for an offer")
	}
	price, expires := p.wei("priceWei", *req.PriceWei), p.u64("expiresAt", *req.ExpiresAt)
	var seller dao.Address
	if req.Seller != nil {
		seller = p.address("seller", *req.Seller)
	}
	if p.err != nil {
		return nil, p.err
	}
	if price.IsZero() || price.Big().BitLen() > 128 {
		return nil, malformed("priceWei must be 1 to 2^128-1")
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return nil, err
	}
	if expires < now {
		return nil, fmt.Errorf("%w: the offer would end at %d, chain time is %d", ErrExpired, expires, now)
	}
	// The approval replaces the one before: it has to cover what is on offer.
	approve := units
	if !seller.IsZero() {
		open, err := s.cfg.Shares.Offers(ctx, id, seller)
		if err != nil {
			return nil, err
		}
		for i := range open {
			approve = approve.Add(open[i].Left)
		}
	}
	return []gen.PlainCall{
		plainCall(s.cfg.Shares.PackApprove(v.Address, approve), fmt.Sprintf("Let the offers contract take up to %s of your shares", amount(approve))),
		plainCall(s.cfg.Shares.PackOffer(id, units, price, expires), fmt.Sprintf("Offer %s shares at %s credit each until %s", amount(units), amount(price), clockUTC(expires))),
	}, nil
}
