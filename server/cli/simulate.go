package cli

import (
	"context"
	"fmt"
	"strings"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/server/client"
)

// daoSimulate tries a proposal and sends nothing; exit code 1 says that it
// would be refused.
func (e *env) daoSimulate(ctx context.Context, template string, f *proposeFlags) error {
	s, r, err := e.template(ctx, template, f)
	if err != nil {
		return err
	}
	v, err := s.simulate(ctx, r)
	if err != nil {
		return err
	}
	if err := e.print(v, "%s", describeSimulation(v)); err != nil {
		return err
	}
	if !v.Ok {
		return exitCode(1)
	}
	return nil
}

func (s *session) simulate(ctx context.Context, r *client.ProposalDraftRequest) (*client.ProposalSimulation, error) {
	resp, err := s.api.SimulateProposalWithResponse(ctx, *r)
	if err != nil {
		return nil, err
	}
	return answer(resp.JSON200, resp.ApplicationproblemJSONDefault, resp.HTTPResponse)
}

func describeSimulation(v *client.ProposalSimulation) string {
	var b strings.Builder
	if v.Ok {
		b.WriteString("it would be executed if it were carried now; nothing was sent\n")
	} else {
		b.WriteString("it would be refused; nothing was sent\n")
	}
	how := "each action tried on what those before it leave"
	if !v.InSequence {
		how = "each action tried alone: the node cannot simulate in sequence"
	}
	fmt.Fprintf(&b, "actions (%s)\n", how)
	for i := range v.Actions {
		a := &v.Actions[i]
		mark := "ok"
		if !a.Ok {
			mark = "no"
		}
		fmt.Fprintf(&b, "  %s  %s\n", mark, a.Text)
		describeRefusal(&b, a.Refusal)
	}
	fmt.Fprintf(&b, "proposing: %s has %s votes, %s are needed\n", v.Propose.Proposer, credits(v.Propose.PowerWei), credits(v.Propose.ThresholdWei))
	describeRefusal(&b, v.Propose.Refusal)
	fmt.Fprintf(&b, "carried by more votes for than against, and %s of %s votes for or abstaining\n", credits(v.Needs.QuorumWei), credits(v.Needs.SupplyWei))
	fmt.Fprintf(&b, "if proposed now: voting from %s to %s, executable from %s\n", clock(v.OpensAt+1), clock(v.ClosesAt), clock(v.ExecutableAt))
	return b.String()
}

// daoPropose simulates a proposal, drafts it and sends it from the wallet.
func (e *env) daoPropose(ctx context.Context, template string, f *proposeFlags) error {
	s, r, err := e.template(ctx, template, f)
	if err != nil {
		return err
	}
	v, err := s.simulate(ctx, r)
	if err != nil {
		return err
	}
	for i := range v.Actions {
		e.note("  %s", v.Actions[i].Text)
		if !v.Actions[i].Ok {
			return &refusal{v.Actions[i].Text, v.Actions[i].Refusal}
		}
	}
	if !v.Propose.Ok {
		if s.status.Faucet && v.Propose.PowerWei == "0" {
			v.Propose.Refusal.Advice += " On this chain: sahm faucet --votes."
		}
		return &refusal{"proposing it", v.Propose.Refusal}
	}
	resp, err := s.api.DraftProposalWithResponse(ctx, *r)
	if err != nil {
		return err
	}
	d, err := answer(resp.JSON201, resp.ApplicationproblemJSONDefault, resp.HTTPResponse)
	if err != nil {
		return err
	}
	g, err := s.governor(d.ProposalId, d.Actions, d.Description)
	if err != nil {
		return err
	}
	if err := s.checkAsked(ctx, r, g.actions, d.Description); err != nil {
		return err
	}
	e.note("sending the proposal")
	to, data := g.c.PackGovernorPropose(g.actions, d.Description)
	if err := s.send(ctx, "propose/"+d.ProposalId, to.String(), data); err != nil {
		return err
	}
	p, err := s.proposal(ctx, d.ProposalId)
	if err != nil {
		return err
	}
	return e.print(p, "proposal %s is %s\nvoting is open from %s to %s: sahm dao vote %s --support for\n", p.Id, p.State, clock(p.Snapshot+1), clock(p.Deadline), p.Id)
}

// governorCalls packs the governor's calls about a proposal here: what the
// wallet sends is made of the actions that were shown, and the server's own
// calldata is not used.
type governorCalls struct {
	c       *chain.Contracts
	actions []chain.Action
}

// governor checks that a proposal's number is that of its actions and words.
func (s *session) governor(id string, actions []client.ProposalAction, description string) (*governorCalls, error) {
	at, err := contract(s.status.Contracts.Governor)
	if err != nil {
		return nil, err
	}
	g := &governorCalls{c: chain.NewContracts(nil, chain.Addresses{Governor: at})}
	for _, a := range actions {
		c, err := callOf(a)
		if err != nil {
			return nil, err
		}
		g.actions = append(g.actions, c)
	}
	if got := chain.ProposalID(g.actions, description).String(); got != id {
		return nil, fmt.Errorf("the server shows actions that are not those of proposal %s (theirs is %s); nothing was sent", id, got)
	}
	return g, nil
}

func callOf(a client.ProposalAction) (chain.Action, error) {
	to, err := contract(a.Target)
	if err != nil {
		return chain.Action{}, err
	}
	sent, err := dao.ParseWei(valueOr(a.ValueWei, "0"))
	return chain.Action{To: to, ValueWei: sent, Data: a.Calldata}, err
}

func valueOr[T any](p *T, standard T) T {
	if p == nil {
		return standard
	}
	return *p
}
