package api

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/server/api/gen"
)

// GetStatus implements gen.ServerInterface.
func (s *Server) GetStatus(c *gin.Context) {
	now, err := s.cfg.Network.ChainTime(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	committee, err := s.cfg.Network.Committee(c, 0)
	if err != nil {
		s.fail(c, err)
		return
	}
	trainers, err := s.cfg.Network.Trainers(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	period, err := s.cfg.Governor.VotingPeriod(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	active := 0
	for _, t := range trainers {
		if t.Active {
			active++
		}
	}
	a := s.cfg.Contracts
	out := gen.Status{
		Version: s.cfg.Version, ChainId: int64(s.cfg.ChainID), Rpc: s.cfg.RPCURL, Bus: s.cfg.BusURL,
		Contracts: gen.Contracts{Token: a.Token.String(), Credit: a.Credit.String(), Governor: a.Governor.String(),
			Timelock: a.Timelock.String(), Custodians: a.Custodians.String(), Datasets: a.Datasets.String(),
			Prices: a.Prices.String(), Trainers: a.Trainers.String(), Escrow: a.Escrow.String(), Shares: shown(a.Shares), Offers: shown(a.Offers), Budgets: shown(a.Budgets)},
		Coordinator: s.cfg.Coordinator.String(), Relayer: s.cfg.Relayer.String(), Epoch: int64(committee.Epoch), ChainTime: int64(now),
		// Three members, an evaluator and a recomputer are the least.
		Ready:      committee.Epoch > 0 && active >= 5,
		CreditName: s.cfg.CreditName, TokenName: s.cfg.TokenName, GovernorName: s.cfg.GovernorName,
		Faucet: s.hasFaucet(), FaucetCreditWei: s.cfg.Limits.FaucetCreditWei.String(), VotingPeriodSeconds: int64(period),
	}
	out.Limits.ContentBytes, out.Limits.BlobBytes = s.cfg.Limits.ContentBytes, s.cfg.Limits.BlobBytes
	c.JSON(http.StatusOK, out)
}

// GetAccount implements gen.ServerInterface.
func (s *Server) GetAccount(c *gin.Context, address gen.Address) {
	var p parser
	a := p.address("address", address)
	if p.err != nil {
		s.fail(c, p.err)
		return
	}
	s.answerAccount(c, a)
}

func (s *Server) answerAccount(c *gin.Context, a dao.Address) {
	v, err := s.cfg.Ledger.Account(c, a)
	if err != nil {
		s.fail(c, err)
		return
	}
	nonce, err := s.cfg.Shares.ShareNonce(c, a)
	if err != nil {
		s.fail(c, err)
		return
	}
	shareNonce := int64(nonce)
	var privacyNonce *int64
	if s.cfg.Privacy != nil {
		n, err := s.cfg.Privacy.PrivacyNonce(c, a)
		if err != nil {
			s.fail(c, err)
			return
		}
		privacyNonce = new(int64)
		*privacyNonce = int64(n)
	}
	c.JSON(http.StatusOK, gen.Account{
		Address: a.String(), GasWei: v.GasWei.String(), CreditWei: v.CreditWei.String(), TokenWei: v.TokenWei.String(),
		VotesWei: v.VotesWei.String(), Delegate: v.Delegate.String(), RegistryNonce: int64(v.RegistryNonce),
		BallotNonce: int64(v.BallotNonce), DelegationNonce: int64(v.DelegationNonce), Admitted: v.Admitted, ShareNonce: &shareNonce, PrivacyNonce: privacyNonce,
	})
}

// shown is an address that may be left out.
func shown(a dao.Address) *gen.AddressHex {
	if a.IsZero() {
		return nil
	}
	text := a.String()
	return &text
}

// ListTrainers implements gen.ServerInterface.
func (s *Server) ListTrainers(c *gin.Context) {
	list, err := s.cfg.Network.Trainers(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.TrainerList{Trainers: make([]gen.Trainer, len(list))}
	for i, t := range list {
		out.Trainers[i] = gen.Trainer{Address: t.Address.String(), StakeWei: t.StakeWei.String(), AskWei: t.AskWei.String(),
			HardwareCid: t.HardwareCID, Active: t.Active, Connected: s.cfg.Network.Connected(t.Address)}
	}
	c.JSON(http.StatusOK, out)
}

// GetCommittee implements gen.ServerInterface.
func (s *Server) GetCommittee(c *gin.Context) {
	v, err := s.cfg.Network.Committee(c, 0)
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.Committee{Epoch: int64(v.Epoch), Threshold: v.Threshold, Members: make([]gen.Custodian, len(v.Members))}
	for i, m := range v.Members {
		out.Members[i] = gen.Custodian{Address: m.String(), SealingKey: v.SealingKeys[i].String(), Connected: s.cfg.Network.Connected(m)}
	}
	c.JSON(http.StatusOK, out)
}

// UseFaucet implements gen.ServerInterface.
func (s *Server) UseFaucet(c *gin.Context) {
	var req gen.FaucetRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	account, err := s.signedIn(c)
	if err == nil {
		err = s.give(c, account, &req)
	}
	var v Account
	if err == nil {
		v, err = s.cfg.Ledger.Account(c, account)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, gen.Balances{Address: account.String(), GasWei: v.GasWei.String(), CreditWei: v.CreditWei.String(), VotesWei: v.TokenWei.String()})
}

// hasFaucet: money for nothing exists on the embedded chain only.
func (s *Server) hasFaucet() bool { return s.cfg.ChainID == EmbeddedChainID && s.cfg.Faucet != nil }

func (s *Server) give(ctx context.Context, to dao.Address, req *gen.FaucetRequest) error {
	if !s.hasFaucet() {
		return fmt.Errorf("%w: there is a faucet only on the embedded chain", ErrForbidden)
	}
	if err := s.faucetCalls.allow(to.String()); err != nil {
		return err
	}
	credit := dao.Wei{}
	if req.CreditWei != nil {
		var err error
		if credit, err = dao.ParseWei(*req.CreditWei); err != nil {
			return err
		}
		if credit.Cmp(s.cfg.Limits.FaucetCreditWei) > 0 {
			return malformed("one call gives at most %s credit", amount(s.cfg.Limits.FaucetCreditWei))
		}
	}
	b := make([]byte, 8)
	if _, err := io.ReadFull(s.cfg.Rand, b); err != nil {
		return err
	}
	key := hex.EncodeToString(b)
	v, err := s.cfg.Ledger.Account(ctx, to)
	if err != nil {
		return err
	}
	if v.GasWei.Cmp(ether(1)) < 0 {
		if err := s.cfg.Faucet.Gas(ctx, to, ether(1), key); err != nil {
			return err
		}
	}
	if !credit.IsZero() {
		if err := s.cfg.Faucet.Credit(ctx, to, credit, key); err != nil {
			return err
		}
	}
	if req.Votes != nil && *req.Votes {
		return s.cfg.Faucet.Votes(ctx, to)
	}
	return nil
}
