package api

import (
	"context"
	"net/http"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/server/api/gen"
)

// trial is a proposal that was tried and not sent.
type trial struct {
	actions    []Action
	refused    []*Revert // one an action
	inSequence bool
}

// try makes a proposal's calls as the timelock would. On a node that cannot
// make them on top of each other each is tried alone, and a refusal that an
// earlier action of the same proposal takes away does not count.
func (s *Server) try(ctx context.Context, actions []Action) (trial, error) {
	t, err := s.cfg.Governor.Try(ctx, s.cfg.Contracts.Timelock, callsOf(actions))
	if err != nil {
		return trial{}, err
	}
	out := trial{actions: actions, refused: t.Refused, inSequence: t.InSequence}
	for i, r := range t.Refused {
		if r != nil && !t.InSequence && dependsOn(actions[:i], r) {
			out.refused[i] = nil
		}
	}
	return out, nil
}

// err is the first refusal, with the action's words.
func (t *trial) err() error {
	for i, r := range t.refused {
		if r != nil {
			return &refusedAction{text: t.actions[i].Text, Revert: r}
		}
	}
	return nil
}

// refusedAction is a Revert of one action.
type refusedAction struct {
	text string
	*Revert
}

// Error implements error.
func (r *refusedAction) Error() string { return r.text + ": " + r.Revert.Error() }

// Unwrap gives the Revert.
func (r *refusedAction) Unwrap() error { return r.Revert }

func callsOf(actions []Action) []Call {
	calls := make([]Call, len(actions))
	for i, a := range actions {
		calls[i] = a.Call
	}
	return calls
}

// SimulateProposal implements gen.ServerInterface.
func (s *Server) SimulateProposal(c *gin.Context) {
	var req gen.ProposalDraftRequest
	err := decode(c, &req)
	var out gen.ProposalSimulation
	if err == nil {
		out, err = s.simulate(c, &req)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, out)
}

func (s *Server) simulate(c *gin.Context, req *gen.ProposalDraftRequest) (out gen.ProposalSimulation, err error) {
	account, err := s.mayDraft(c, req)
	if err != nil {
		return out, err
	}
	actions, err := s.build(c, req)
	if err != nil {
		return out, err
	}
	t, err := s.try(c, actions)
	if err != nil {
		return out, err
	}
	out.Ok, out.InSequence = true, t.inSequence
	for i, a := range genActions(actions) {
		v := gen.SimulatedAction{Target: a.Target, ValueWei: a.ValueWei, Calldata: a.Calldata, Text: a.Text, Changes: a.Changes,
			Ok: t.refused[i] == nil, Refusal: genRefusal(t.refused[i])}
		out.Ok = out.Ok && v.Ok
		out.Actions = append(out.Actions, v)
	}
	if err := s.simulatePropose(c, &out, account, req.Title, actions); err != nil {
		return out, err
	}
	out.Ok = out.Ok && out.Propose.Ok
	return out, s.schedule(c, &out)
}

// simulatePropose tries the proposer's own transaction.
func (s *Server) simulatePropose(ctx context.Context, out *gen.ProposalSimulation, account dao.Address, title string, actions []Action) error {
	packed, err := s.cfg.Governor.Pack(callsOf(actions), title)
	if err != nil {
		return err
	}
	t, err := s.cfg.Governor.Try(ctx, account, []Call{packed.Propose})
	if err != nil {
		return err
	}
	a, err := s.cfg.Ledger.Account(ctx, account)
	if err != nil {
		return err
	}
	p := &out.Propose
	p.Proposer, p.PowerWei, p.Ok = account.String(), a.VotesWei.String(), t.Refused[0] == nil
	p.Refusal = genRefusal(t.Refused[0])
	return nil
}

// schedule says when a proposal of now would be voted on and executed.
func (s *Server) schedule(ctx context.Context, out *gen.ProposalSimulation) error {
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return err
	}
	set, err := s.cfg.Governor.Settings(ctx)
	if err != nil {
		return err
	}
	quorum, err := s.cfg.Governor.Quorum(ctx, max(now, 1)-1)
	if err != nil {
		return err
	}
	out.Propose.ThresholdWei = set.ProposalThreshold.String()
	out.Needs.QuorumWei, out.Needs.SupplyWei = quorum.String(), set.VoteSupply.String()
	opens := now + set.VotingDelay
	out.OpensAt, out.ClosesAt = int64(opens), int64(opens+set.VotingPeriod)
	out.ExecutableAt = int64(opens + set.VotingPeriod + set.TimelockDelay)
	return nil
}

// GetGovernance implements gen.ServerInterface.
func (s *Server) GetGovernance(c *gin.Context) {
	out, err := s.governance(c)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, out)
}

func (s *Server) governance(ctx context.Context) (out gen.Governance, err error) {
	set, err := s.cfg.Governor.Settings(ctx)
	if err != nil {
		return out, err
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return out, err
	}
	quorum, err := s.cfg.Governor.Quorum(ctx, max(now, 1)-1)
	if err != nil {
		return out, err
	}
	out.Treasury.Address = s.cfg.Contracts.Timelock.String()
	out.Treasury.CreditWei, out.Treasury.VotesWei, out.Treasury.NativeWei = set.TreasuryCredit.String(), set.TreasuryVotes.String(), set.TreasuryNative.String()
	out.Parameters = set.list()
	out.Votes.SupplyWei, out.Votes.QuorumWei = set.VoteSupply.String(), quorum.String()
	out.Votes.MintedWei, out.Votes.EpochSeconds = set.VotesMinted.String(), int64(set.EpochSeconds)
	return out, nil
}

func genRefusal(r *Revert) *gen.Refusal {
	if r == nil {
		return nil
	}
	out := &gen.Refusal{Detail: r.Error(), Advice: r.Advice}
	if r.Name != "" {
		out.Error = &r.Name
	}
	if len(r.Args) > 0 {
		out.Args = &r.Args
	}
	return out
}
