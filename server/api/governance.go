package api

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// DraftProposal implements gen.ServerInterface.
func (s *Server) DraftProposal(c *gin.Context) {
	var req gen.ProposalDraftRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	draft, err := s.draft(c, &req)
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusCreated, draft)
}

// mayDraft checks who asks, how often, and the words that members will read.
func (s *Server) mayDraft(c *gin.Context, req *gen.ProposalDraftRequest) (dao.Address, error) {
	account, err := s.signedIn(c)
	if err != nil {
		return account, err
	}
	if err := s.draftCalls.allow(account.String()); err != nil {
		return account, err
	}
	if err := plainText("title", req.Title, false, false); err != nil {
		return account, err
	}
	if req.Description != nil {
		return account, plainText("description", *req.Description, true, true)
	}
	return account, nil
}

func (s *Server) draft(c *gin.Context, req *gen.ProposalDraftRequest) (gen.ProposalDraft, error) {
	account, err := s.mayDraft(c, req)
	if err != nil {
		return gen.ProposalDraft{}, err
	}
	actions, err := s.build(c, req)
	if err != nil {
		return gen.ProposalDraft{}, err
	}
	t, err := s.try(c, actions)
	if err == nil {
		err = t.err()
	}
	if err != nil {
		return gen.ProposalDraft{}, err
	}
	// The tag makes two proposals with the same actions and words different
	// ones; the governor knows a proposal by the hash of both.
	tag := make([]byte, 4)
	if _, err := io.ReadFull(s.cfg.Rand, tag); err != nil {
		return gen.ProposalDraft{}, err
	}
	description := req.Title
	if req.Description != nil && *req.Description != "" {
		description += "\n\n" + *req.Description
	}
	description += "\n\nDraft " + hex.EncodeToString(tag) + "."
	packed, err := s.cfg.Governor.Pack(callsOf(actions), description)
	if err != nil {
		return gen.ProposalDraft{}, err
	}
	d := Draft{ID: packed.ID.String(), Title: req.Title, Description: description, Template: string(req.Template),
		Actions: actions, Proposer: account, CreatedMs: s.cfg.Now().UnixMilli()}
	if err := s.cfg.Drafts.PutDraft(c, d); err != nil {
		return gen.ProposalDraft{}, err
	}
	return gen.ProposalDraft{ProposalId: d.ID, To: packed.Propose.To.String(), Calldata: nonNil(packed.Propose.Data),
		Actions: genActions(actions), Description: description}, nil
}

// ListProposals implements gen.ServerInterface.
func (s *Server) ListProposals(c *gin.Context, params gen.ListProposalsParams) {
	voter, err := parseVoter(params.Voter)
	var drafts []Draft
	if err == nil {
		drafts, err = s.cfg.Drafts.Drafts(c)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	out := gen.ProposalList{Proposals: []gen.Proposal{}}
	for i := range drafts {
		v, err := s.proposal(c, &drafts[i], voter)
		if errors.Is(err, ErrNotFound) { // a draft that nobody proposed
			continue
		}
		if err != nil {
			s.fail(c, err)
			return
		}
		out.Proposals = append(out.Proposals, v)
	}
	c.JSON(http.StatusOK, out)
}

// GetProposal implements gen.ServerInterface.
func (s *Server) GetProposal(c *gin.Context, id gen.ProposalId, params gen.GetProposalParams) {
	voter, err := parseVoter(params.Voter)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerProposal(c, id, voter)
}

// parseVoter reads the optional account of a query; nil if it names none.
func parseVoter(text *gen.Voter) (*dao.Address, error) {
	if text == nil {
		return nil, nil
	}
	var p parser
	a := p.address("voter", *text)
	return &a, p.err
}

func (s *Server) answerProposal(c *gin.Context, id string, voter *dao.Address) {
	n, err := proposalID(id)
	var d Draft
	if err == nil {
		d, err = s.cfg.Drafts.Draft(c, n.String())
	}
	var v gen.Proposal
	if err == nil {
		v, err = s.proposal(c, &d, voter)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, v)
}

// proposal merges a draft with what the governor shows, to a voter if one asks.
func (s *Server) proposal(ctx context.Context, d *Draft, voter *dao.Address) (gen.Proposal, error) {
	id, err := proposalID(d.ID)
	if err != nil {
		return gen.Proposal{}, err
	}
	v, err := s.cfg.Governor.Proposal(ctx, id)
	if errors.Is(err, ErrNotFound) {
		return gen.Proposal{}, fmt.Errorf("%w: proposal %s was drafted and not yet proposed on chain", ErrNotFound, d.ID)
	}
	if err != nil {
		return gen.Proposal{}, err
	}
	packed, err := s.cfg.Governor.Pack(callsOf(d.Actions), d.Description)
	if err != nil {
		return gen.Proposal{}, err
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return gen.Proposal{}, err
	}
	quorum, err := s.cfg.Governor.Quorum(ctx, min(v.Snapshot, max(now, 1)-1))
	if err != nil {
		return gen.Proposal{}, err
	}
	datasets, err := s.actionDatasets(d.Actions)
	if err != nil {
		return gen.Proposal{}, err
	}
	out := gen.Proposal{
		Id: d.ID, Title: d.Title, Description: d.Description, Proposer: v.Proposer.String(), State: gen.ProposalState(v.State),
		VotesFor: v.For.String(), VotesAgainst: v.Against.String(), VotesAbstain: v.Abstain.String(),
		QuorumWei: quorum.String(), Snapshot: int64(v.Snapshot), Deadline: int64(v.Deadline), Eta: int64(v.ETA),
		Actions: genActions(d.Actions), Datasets: datasets, Queue: genCall(packed.Queue), Execute: genCall(packed.Execute),
	}
	cancel := genCall(packed.Cancel)
	out.Cancel = &cancel
	if voter != nil {
		standing, err := s.standing(ctx, id, &v, *voter)
		if err != nil {
			return gen.Proposal{}, err
		}
		out.Ballot = &standing
	}
	return out, nil
}

// actionDatasets are the datasets that actions list, suspend or delist, each once.
func (s *Server) actionDatasets(actions []Action) ([]string, error) {
	out := []string{}
	for _, a := range actions {
		if len(a.Data) < len(dao.DatasetID{}) {
			continue
		}
		id := dao.DatasetID(a.Data[len(a.Data)-len(dao.DatasetID{}):])
		for _, step := range []Step{StepList{id}, StepSuspend{id}, StepDelist{id}} {
			call, err := s.cfg.Packer.Pack(step)
			if err != nil {
				return nil, err
			}
			if call.To == a.To && bytes.Equal(call.Data, a.Data) && !slices.Contains(out, id.String()) {
				out = append(out, id.String())
			}
		}
	}
	return out, nil
}

// CastVote implements gen.ServerInterface.
func (s *Server) CastVote(c *gin.Context, id gen.ProposalId) {
	var req gen.VoteRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	ballots := []gen.BallotRequest{{ProposalId: id, Support: req.Support, Nonce: req.Nonce, Signature: req.Signature}}
	if err := s.vote(c, req.Voter, ballots); err != nil {
		s.fail(c, err)
		return
	}
	voter, err := parseVoter(&req.Voter)
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerProposal(c, id, voter)
}

// CastVotes implements gen.ServerInterface.
func (s *Server) CastVotes(c *gin.Context) {
	var req gen.VotesRequest
	err := decode(c, &req)
	if err == nil {
		err = s.vote(c, req.Voter, req.Ballots)
	}
	out := gen.ProposalList{Proposals: []gen.Proposal{}}
	for i := 0; err == nil && i < len(req.Ballots); i++ {
		var d Draft
		var v gen.Proposal
		if d, err = s.cfg.Drafts.Draft(c, req.Ballots[i].ProposalId); err == nil {
			v, err = s.proposal(c, &d, nil)
		}
		out.Proposals = append(out.Proposals, v)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	c.JSON(http.StatusOK, out)
}

// vote verifies a voter's ballots, all of them, then relays those that it has
// not relayed before: sent twice, they are answered twice and count once.
func (s *Server) vote(ctx context.Context, voterText string, reqs []gen.BallotRequest) error {
	var p parser
	voter := p.address("voter", voterText)
	var ballots []Ballot
	before := uint64(0) // the nonce of the ballot before
	for i := range reqs {
		r := &reqs[i]
		id, err := proposalID(r.ProposalId)
		if err != nil {
			return err
		}
		nonce := p.u64("nonce", r.Nonce)
		if p.err != nil {
			return p.err
		}
		if r.Support < 0 || r.Support > 2 {
			return malformed("support is 0, 1 or 2")
		}
		if i > 0 && nonce != before+1 {
			return malformed("the ballots' nonces must follow each other")
		}
		before = nonce
		b := Ballot{ProposalID: id, Support: uint8(r.Support), Nonce: nonce, Sig: r.Signature}
		if err := typed.Verify(s.governor, &typed.Ballot{ProposalID: id, Support: b.Support, Voter: voter, Nonce: nonce}, r.Signature, voter); err != nil {
			return fmt.Errorf("ballot: %w", err)
		}
		if counted, err := s.cfg.Voting.Counted(ctx, voter, b); err != nil {
			return err
		} else if counted {
			continue
		}
		v, err := s.cfg.Governor.Proposal(ctx, id)
		if err != nil {
			return err
		}
		if v.State != "Active" {
			return fmt.Errorf("%w: the proposal is %s", ErrVotingClosed, v.State)
		}
		if err := s.mayVote(ctx, id, voter, nonce-uint64(len(ballots)), &v); err != nil {
			return err
		}
		ballots = append(ballots, b)
	}
	if p.err != nil || len(ballots) == 0 {
		return p.err
	}
	return s.cfg.Voting.CastVotes(ctx, voter, ballots)
}

// DelegateVotes implements gen.ServerInterface.
func (s *Server) DelegateVotes(c *gin.Context) {
	var req gen.DelegationRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	err := s.allowRelay(c) // accounts cost nothing, and each can delegate
	var delegator dao.Address
	if err == nil {
		delegator, err = s.delegate(c, &req)
	}
	if err != nil {
		s.fail(c, err)
		return
	}
	s.answerAccount(c, delegator)
}

func (s *Server) delegate(ctx context.Context, req *gen.DelegationRequest) (dao.Address, error) {
	var p parser
	delegator, delegatee := p.address("delegator", req.Delegator), p.address("delegatee", req.Delegatee)
	nonce, expiry := p.u64("nonce", req.Nonce), p.u64("expiry", req.Expiry)
	if p.err != nil {
		return delegator, p.err
	}
	if err := typed.Verify(s.token, &typed.Delegation{Delegatee: delegatee, Nonce: nonce, Expiry: expiry}, req.Signature, delegator); err != nil {
		return delegator, fmt.Errorf("delegation: %w", err)
	}
	account, err := s.cfg.Ledger.Account(ctx, delegator)
	if err != nil {
		return delegator, err
	}
	if nonce+1 == account.DelegationNonce && account.Delegate == delegatee {
		return delegator, nil // done before
	}
	if nonce != account.DelegationNonce {
		return delegator, fmt.Errorf("%w: delegation nonce %d, the next one is %d", ErrReplayed, nonce, account.DelegationNonce)
	}
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return delegator, err
	}
	if expiry < now {
		return delegator, fmt.Errorf("%w: the delegation's expiry %d is before chain time %d", ErrExpired, expiry, now)
	}
	return delegator, s.cfg.Voting.Delegate(ctx, delegator, delegatee, nonce, expiry, req.Signature)
}
