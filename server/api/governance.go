package api

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/api/gen"
)

// maxDraftDatasets keeps a proposal's execution inside one block.
const maxDraftDatasets = 50

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

func (s *Server) draft(c *gin.Context, req *gen.ProposalDraftRequest) (gen.ProposalDraft, error) {
	account, err := s.signedIn(c)
	if err != nil {
		return gen.ProposalDraft{}, err
	}
	if err := s.draftCalls.allow(account.String()); err != nil {
		return gen.ProposalDraft{}, err
	}
	if err := plainText("title", req.Title, false, false); err != nil {
		return gen.ProposalDraft{}, err
	}
	if req.Description != nil {
		if err := plainText("description", *req.Description, true, true); err != nil {
			return gen.ProposalDraft{}, err
		}
	}
	var actions []Action
	switch req.Template {
	case gen.List:
		actions, err = s.listing(c, req)
	case gen.Suspend:
		actions, err = s.suspension(c, req)
	case gen.Price:
		actions, err = s.pricing(c, req)
	default:
		err = malformed("template %q", req.Template)
	}
	if err != nil {
		return gen.ProposalDraft{}, err
	}
	if len(actions) == 0 {
		return gen.ProposalDraft{}, malformed("the proposal would do nothing")
	}
	calls := make([]Call, len(actions))
	for i, a := range actions {
		calls[i] = a.Call
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
	packed, err := s.cfg.Governor.Pack(calls, description)
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

// draftDatasets are a draft's datasets, all registered and named once.
func (s *Server) draftDatasets(ctx context.Context, list *[]string) (ids []dao.DatasetID, views []ChainDataset, err error) {
	if list == nil || len(*list) == 0 {
		return nil, nil, malformed("the proposal names no datasets")
	}
	if len(*list) > maxDraftDatasets {
		return nil, nil, malformed("a proposal takes at most %d datasets", maxDraftDatasets)
	}
	var p parser
	ids = p.hashes("datasets", *list)
	if p.err != nil {
		return nil, nil, p.err
	}
	seen := map[dao.DatasetID]bool{}
	for _, id := range ids {
		if seen[id] {
			return nil, nil, malformed("dataset %s is named twice", id)
		}
		seen[id] = true
		v, err := s.cfg.Registry.Dataset(ctx, id)
		if err != nil {
			return nil, nil, err
		}
		views = append(views, v)
	}
	return ids, views, nil
}

// listing admits creators, sets base prices and lists datasets. An action that
// needs an earlier one of the same proposal cannot be simulated alone; its
// conditions are checked by views instead.
func (s *Server) listing(ctx context.Context, req *gen.ProposalDraftRequest) (actions []Action, err error) {
	ids, views, err := s.draftDatasets(ctx, req.Datasets)
	if err != nil {
		return nil, err
	}
	if req.Prices != nil && len(*req.Prices) != len(ids) {
		return nil, malformed("%d prices for %d datasets", len(*req.Prices), len(ids))
	}
	admitted := map[dao.Address]bool{}
	for i := range ids {
		creator := views[i].Creator
		if _, known := admitted[creator]; known {
			continue
		}
		ok, err := s.cfg.Registry.Admitted(ctx, creator)
		if err != nil {
			return nil, err
		}
		admitted[creator] = ok
		if ok {
			continue
		}
		call, err := s.cfg.Packer.AdmitOwner(creator)
		if actions, err = s.simulated(ctx, actions, call, err, "Admit "+creator.String()+" as a verified owner"); err != nil {
			return nil, err
		}
	}
	for i, id := range ids {
		if req.Prices != nil {
			price, err := dao.ParseWei((*req.Prices)[i])
			if err != nil {
				return nil, err
			}
			call, err := s.cfg.Packer.SetDatasetBase(id, price)
			if actions, err = s.simulated(ctx, actions, call, err, fmt.Sprintf("Set the base price of dataset %s to %s credit", id, amount(price))); err != nil {
				return nil, err
			}
		}
		text := "List dataset " + id.String()
		call, err := s.cfg.Packer.List(id)
		if admitted[views[i].Creator] {
			if actions, err = s.simulated(ctx, actions, call, err, text); err != nil {
				return nil, err
			}
			continue
		}
		if err != nil {
			return nil, err
		}
		if v := &views[i]; v.Status != dao.DatasetProposed && v.Status != dao.DatasetSuspended {
			return nil, &Revert{Name: "BadStatus", Detail: fmt.Sprintf("BadStatus: dataset %s is %s", id, v.Status)}
		} else if !v.Acknowledged {
			return nil, &Revert{Name: "NotAcknowledged", Detail: fmt.Sprintf("NotAcknowledged: the custodians have not acknowledged dataset %s", id)}
		}
		actions = append(actions, Action{Call: call, Text: text})
	}
	return actions, nil
}

// simulated appends an action whose call the timelock could make now.
func (s *Server) simulated(ctx context.Context, actions []Action, call Call, packErr error, text string) ([]Action, error) {
	if packErr != nil {
		return nil, packErr
	}
	if err := s.cfg.Governor.Simulate(ctx, call); err != nil {
		return nil, fmt.Errorf("%s: %w", text, err)
	}
	return append(actions, Action{Call: call, Text: text}), nil
}

func (s *Server) suspension(ctx context.Context, req *gen.ProposalDraftRequest) (actions []Action, err error) {
	ids, _, err := s.draftDatasets(ctx, req.Datasets)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		call, err := s.cfg.Packer.Suspend(id)
		if actions, err = s.simulated(ctx, actions, call, err, "Suspend dataset "+id.String()); err != nil {
			return nil, err
		}
	}
	return actions, nil
}

// pricing changes the parameters that the request names and keeps the others.
func (s *Server) pricing(ctx context.Context, req *gen.ProposalDraftRequest) ([]Action, error) {
	params, err := s.cfg.Registry.Parameters(ctx)
	if err != nil {
		return nil, err
	}
	var p parser
	text := "Set prices:"
	if req.BasePriceWei != nil {
		params.BasePriceWei = p.wei("basePriceWei", *req.BasePriceWei)
		text += " base " + amount(params.BasePriceWei) + " credit per dataset;"
	}
	if req.PerRowWei != nil {
		params.PerRowWei = p.wei("perRowWei", *req.PerRowWei)
		text += " " + amount(params.PerRowWei) + " credit per row;"
	}
	if req.GuaranteedBps != nil {
		if *req.GuaranteedBps < 0 || *req.GuaranteedBps > 10_000 {
			return nil, malformed("guaranteedBps is 0 to 10000")
		}
		params.GuaranteedBps = uint16(*req.GuaranteedBps)
		text += fmt.Sprintf(" %.2f %% guaranteed;", float64(params.GuaranteedBps)/100)
	}
	if p.err != nil {
		return nil, p.err
	}
	if text == "Set prices:" {
		return nil, malformed("the proposal changes no price")
	}
	call, err := s.cfg.Packer.SetParameters(params)
	return s.simulated(ctx, nil, call, err, text[:len(text)-1])
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
	calls := make([]Call, len(d.Actions))
	for i, a := range d.Actions {
		calls[i] = a.Call
	}
	packed, err := s.cfg.Governor.Pack(calls, d.Description)
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
	if voter != nil {
		standing, err := s.standing(ctx, id, &v, *voter)
		if err != nil {
			return gen.Proposal{}, err
		}
		out.Ballot = &standing
	}
	return out, nil
}

// actionDatasets are the datasets that actions list or suspend, each once.
func (s *Server) actionDatasets(actions []Action) ([]string, error) {
	out := []string{}
	for _, a := range actions {
		if len(a.Data) < len(dao.DatasetID{}) {
			continue
		}
		id := dao.DatasetID(a.Data[len(a.Data)-len(dao.DatasetID{}):])
		for _, pack := range []func(dao.DatasetID) (Call, error){s.cfg.Packer.List, s.cfg.Packer.Suspend} {
			call, err := pack(id)
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

// standing says whether an account can vote on a proposal, and why not.
func (s *Server) standing(ctx context.Context, id *big.Int, v *ChainProposal, voter dao.Address) (out gen.BallotStanding, err error) {
	now, err := s.cfg.Network.ChainTime(ctx)
	if err != nil {
		return out, err
	}
	var power dao.Wei
	if v.Snapshot < now {
		power, err = s.cfg.Governor.VotesAt(ctx, voter, v.Snapshot)
	} else {
		var account Account
		account, err = s.cfg.Ledger.Account(ctx, voter)
		power = account.VotesWei
	}
	if err != nil {
		return out, err
	}
	if out.Voted, err = s.cfg.Governor.HasVoted(ctx, id, voter); err != nil {
		return out, err
	}
	out.PowerWei = power.String()
	switch {
	case out.Voted:
		out.Reason = "This account has voted."
	case v.State == "Pending":
		out.Reason = "Voting has not opened yet; votes count as they are delegated at the snapshot."
	case v.State != "Active":
		out.Reason = "Voting is over."
	case power.IsZero():
		out.Reason = "This account had no votes when the snapshot was taken; votes count once they are delegated, also to oneself."
	default:
		out.CanVote, out.Reason = true, "This account can vote with "+amount(power)+" votes."
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
		if err := s.mayVote(ctx, id, voter, nonce-uint64(len(ballots)), v.Snapshot); err != nil {
			return err
		}
		ballots = append(ballots, b)
	}
	if p.err != nil || len(ballots) == 0 {
		return p.err
	}
	return s.cfg.Voting.CastVotes(ctx, voter, ballots)
}

func (s *Server) mayVote(ctx context.Context, id *big.Int, voter dao.Address, nonce, snapshot uint64) error {
	account, err := s.cfg.Ledger.Account(ctx, voter)
	if err != nil {
		return err
	}
	if nonce != account.BallotNonce {
		return fmt.Errorf("%w: ballot nonce %d, the next one is %d", ErrReplayed, nonce, account.BallotNonce)
	}
	voted, err := s.cfg.Governor.HasVoted(ctx, id, voter)
	if err != nil {
		return err
	}
	if voted {
		return fmt.Errorf("%w: %s voted on this proposal before", ErrConflict, voter)
	}
	votes, err := s.cfg.Governor.VotesAt(ctx, voter, snapshot)
	if err != nil {
		return err
	}
	if votes.IsZero() {
		return fmt.Errorf("%w: %s; votes count from the moment they are delegated, which must be before", ErrNoVotes, voter)
	}
	return nil
}

// DelegateVotes implements gen.ServerInterface.
func (s *Server) DelegateVotes(c *gin.Context) {
	var req gen.DelegationRequest
	if err := decode(c, &req); err != nil {
		s.fail(c, err)
		return
	}
	delegator, err := s.delegate(c, &req)
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
