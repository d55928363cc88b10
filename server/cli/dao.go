package cli

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/server/client"
)

type proposeFlags struct {
	title, description string
	datasets, prices   []string
	base, perRow       string
	guaranteed         int
}

func daoCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "dao", Short: "Propose, simulate, delegate, vote, queue and execute"}
	var f proposeFlags
	propose := &cobra.Command{
		Use: "propose TEMPLATE", Short: "Propose from a template: list, suspend or price",
		Long:    "list: admit the owners, set each dataset's base price and list it. suspend: stop the sale of\ndatasets. price: set the price book's parameters. Every action is simulated first; a\nproposal that would revert is refused. Your wallet sends the transaction itself.",
		Example: "  sahm dao propose list --datasets 0x… --prices 25credits --title \"List Cases 2025\"\n  sahm dao propose suspend --datasets 0x… --title \"Suspend\"",
		Args:    cobra.ExactArgs(1), ValidArgs: []string{"list", "suspend", "price"},
		RunE: func(cmd *cobra.Command, args []string) error { return e.daoPropose(cmd.Context(), args[0], &f) },
	}
	simulate := &cobra.Command{
		Use: "simulate TEMPLATE", Short: "Build and simulate a proposal without sending it",
		Long:    "Takes the flags of propose. Each action is tried as the timelock would make it, against the\npresent state; one that would revert is named with the contract's reason.",
		Example: "  sahm dao simulate suspend --datasets 0x… --title \"Suspend\"",
		Args:    cobra.ExactArgs(1), ValidArgs: []string{"list", "suspend", "price"},
		RunE: func(cmd *cobra.Command, args []string) error { return e.daoSimulate(cmd.Context(), args[0], &f) },
	}
	for _, c := range []*cobra.Command{propose, simulate} {
		fl := c.Flags()
		fl.StringVar(&f.title, "title", "", "one line that members read")
		fl.StringVar(&f.description, "description", "", "why")
		fl.StringSliceVar(&f.datasets, "datasets", nil, "dataset ids (list, suspend)")
		fl.StringSliceVar(&f.prices, "prices", nil, "base price of each dataset (list; wei, or 25credits)")
		fl.StringVar(&f.base, "base", "", "base price (price; wei, or 20credits)")
		fl.StringVar(&f.perRow, "per-row", "", "price of a row (price; wei, or 0.1credits)")
		fl.IntVar(&f.guaranteed, "guaranteed-bps", -1, "guaranteed share in hundredths of a percent (price)")
	}

	var support string
	vote := &cobra.Command{
		Use: "vote ID[,ID…]", Short: "Vote by signature; the relayer pays the gas", Args: cobra.ExactArgs(1),
		Long:    "Waits until voting opens. Your votes are those you had when the proposal's snapshot was taken.",
		Example: "  sahm dao vote 1234 --support for",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.daoVote(cmd.Context(), strings.Split(args[0], ","), support)
		},
	}
	vote.Flags().StringVar(&support, "support", "for", "for, against or abstain")
	queue := &cobra.Command{Use: "queue ID", Short: "Queue a proposal that succeeded", Args: cobra.ExactArgs(1), Example: "  sahm dao queue 1234",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.daoAdvance(cmd.Context(), args[0], client.Succeeded, client.Queued, func(p *client.Proposal) client.Call { return p.Queue })
		}}
	execute := &cobra.Command{Use: "execute ID", Short: "Execute a queued proposal once its timelock is over", Args: cobra.ExactArgs(1), Example: "  sahm dao execute 1234",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.daoAdvance(cmd.Context(), args[0], client.Queued, client.Executed, func(p *client.Proposal) client.Call { return p.Execute })
		}}
	show := &cobra.Command{Use: "show ID", Short: "Show a proposal", Args: cobra.ExactArgs(1), Example: "  sahm dao show 1234",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			p, err := s.proposal(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			return e.print(p, "%s", describeProposal(p))
		}}
	list := &cobra.Command{Use: "list", Short: "List proposals", Args: cobra.NoArgs, Example: "  sahm dao list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			r, err := s.api.ListProposalsWithResponse(cmd.Context(), &client.ListProposalsParams{})
			if err != nil {
				return err
			}
			l, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
			if err != nil {
				return err
			}
			var b strings.Builder
			for i := range l.Proposals {
				fmt.Fprintf(&b, "%s  %-9s  %s\n", l.Proposals[i].Id, l.Proposals[i].State, l.Proposals[i].Title)
			}
			return e.print(l, "%s", b.String())
		}}
	c.AddCommand(propose, simulate, delegateCommand(e), vote, whyCommand(e), queue, execute, show, list)
	return c
}

// proposal reads one, with how an account stands to it if one is given.
func (s *session) proposal(ctx context.Context, id string, voter ...string) (*client.Proposal, error) {
	if _, ok := new(big.Int).SetString(id, 10); !ok {
		return nil, badUsage("%q is not a proposal id", id)
	}
	q := &client.GetProposalParams{}
	if len(voter) > 0 {
		q.Voter = &voter[0]
	}
	r, err := s.api.GetProposalWithResponse(ctx, id, q)
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

// draft builds and simulates a proposal; nothing is sent.
func (e *env) draft(ctx context.Context, template string, f *proposeFlags) (*session, *client.ProposalDraft, error) {
	r, err := f.request(template)
	if err != nil {
		return nil, nil, err
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return nil, nil, err
	}
	resp, err := s.api.DraftProposalWithResponse(ctx, *r)
	if err != nil {
		return nil, nil, err
	}
	d, err := answer(resp.JSON201, resp.ApplicationproblemJSONDefault, resp.HTTPResponse)
	return s, d, err
}

// request checks the flags of a template.
func (f *proposeFlags) request(template string) (*client.ProposalDraftRequest, error) {
	switch template {
	case "list", "suspend":
		if len(f.datasets) == 0 {
			return nil, badUsage("--datasets is needed for %s", template)
		}
		if len(f.prices) > 0 && len(f.prices) != len(f.datasets) {
			return nil, badUsage("--prices has %d entries for %d datasets", len(f.prices), len(f.datasets))
		}
	case "price":
	default:
		return nil, badUsage("unknown template %q: list, suspend or price", template)
	}
	if f.title == "" {
		return nil, badUsage("--title is needed")
	}
	var err error
	if f.prices, err = amounts("--prices", f.prices); err != nil {
		return nil, err
	}
	for flag, v := range map[string]*string{"--base": &f.base, "--per-row": &f.perRow} {
		if *v != "" {
			w, err := amount(flag, *v)
			if err != nil {
				return nil, err
			}
			*v = w.String()
		}
	}
	r := &client.ProposalDraftRequest{Template: client.ProposalDraftRequestTemplate(template), Title: f.title}
	optional := func(v string) *string {
		if v == "" {
			return nil
		}
		return &v
	}
	r.Description, r.BasePriceWei, r.PerRowWei = optional(f.description), optional(f.base), optional(f.perRow)
	if len(f.datasets) > 0 {
		r.Datasets = &f.datasets
	}
	if len(f.prices) > 0 {
		r.Prices = &f.prices
	}
	if f.guaranteed >= 0 {
		r.GuaranteedBps = &f.guaranteed
	}
	return r, nil
}

func (e *env) daoPropose(ctx context.Context, template string, f *proposeFlags) error {
	s, d, err := e.draft(ctx, template, f)
	if err != nil {
		return err
	}
	for _, a := range d.Actions {
		e.note("  %s", a.Text)
	}
	acc, err := s.account(ctx, s.signer.Address())
	if err != nil {
		return err
	}
	if acc.VotesWei == "0" {
		return fmt.Errorf("a proposer needs a vote and %s has none; on the embedded chain: sahm faucet --votes", s.signer.Address())
	}
	if err := s.send(ctx, "propose/"+d.ProposalId, d.To, d.Calldata); err != nil {
		return err
	}
	p, err := s.proposal(ctx, d.ProposalId)
	if err != nil {
		return err
	}
	return e.print(p, "proposal %s is %s\nvoting is open from %s to %s: sahm dao vote %s --support for\n", p.Id, p.State, clock(p.Snapshot+1), clock(p.Deadline), p.Id)
}

// send sends one transaction of the wallet and waits for it.
func (s *session) send(ctx context.Context, key, to string, data []byte) error {
	a, err := dao.ParseAddress(to)
	if err != nil {
		return err
	}
	snd, closeAll, err := s.sender(ctx)
	if err != nil {
		return err
	}
	defer closeAll()
	err = patiently(ctx, "sending your transaction", func() error {
		_, err := snd.Send(ctx, chain.Intent{Key: key, To: a, Data: data})
		if errors.Is(err, chain.ErrNotBroadcast) {
			return nil // journalled: Wait sends it again
		}
		return err
	})
	if err != nil {
		return err
	}
	wait, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	_, err = snd.Wait(wait, key)
	return err
}

func (e *env) daoVote(ctx context.Context, ids []string, support string) error {
	choice := map[string]int{"against": 0, "for": 1, "abstain": 2}
	v, ok := choice[support]
	if !ok {
		return badUsage("--support must be for, against or abstain, not %q", support)
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	acc, err := s.account(ctx, s.signer.Address())
	if err != nil {
		return err
	}
	governor, err := contract(s.status.Contracts.Governor)
	if err != nil {
		return err
	}
	req := client.VotesRequest{Voter: s.signer.Address().String()}
	for i, id := range ids {
		pid, ok := new(big.Int).SetString(id, 10)
		if !ok {
			return badUsage("%q is not a proposal id", id)
		}
		if err := poll(ctx, 10*time.Minute, "the vote to open", func() (bool, error) {
			p, err := s.proposal(ctx, id)
			return err == nil && p.State != client.Pending, err
		}); err != nil {
			return err
		}
		// Nonces rise in the order of the proposals.
		nonce := acc.BallotNonce + int64(i)
		sig, err := typed.Sign(s.signer, typed.TokenDomain(s.status.GovernorName, s.chainID(), governor), &typed.Ballot{ProposalID: pid, Support: uint8(v), Voter: s.signer.Address(), Nonce: uint64(nonce)})
		if err != nil {
			return err
		}
		req.Ballots = append(req.Ballots, client.BallotRequest{ProposalId: id, Support: v, Nonce: nonce, Signature: sig})
	}
	r, err := s.api.CastVotesWithResponse(ctx, req)
	if err != nil {
		return err
	}
	l, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	return e.print(l, "voted %s: %s\n", support, strings.Join(ids, ", "))
}

// daoAdvance waits until a proposal is in state from, sends the call, and
// waits until it is in state to. Another member may have been faster.
func (e *env) daoAdvance(ctx context.Context, id string, from, to client.ProposalState, call func(*client.Proposal) client.Call) error {
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	past := func(st client.ProposalState) bool { return st == to || st == client.Executed }
	var p *client.Proposal
	due := func() (bool, error) {
		if p, err = s.proposal(ctx, id); err != nil {
			return false, err
		}
		switch p.State {
		case client.Defeated, client.Canceled, client.Expired:
			return false, fmt.Errorf("proposal %s is %s: %s votes for, %s against", id, p.State, credits(p.VotesFor), credits(p.VotesAgainst))
		}
		// The timelock counts chain time; a queued call too early would revert.
		ready := p.State == from && (from != client.Queued || p.Eta <= time.Now().Unix())
		return ready || past(p.State), nil
	}
	if err := poll(ctx, 30*time.Minute, fmt.Sprintf("proposal to be %s", from), due); err != nil {
		return err
	}
	if !past(p.State) {
		c := call(p)
		if err := s.send(ctx, string(to)+"/"+id, c.To, c.Calldata); err != nil {
			return err
		}
		if p, err = s.proposal(ctx, id); err != nil {
			return err
		}
	}
	return e.print(p, "proposal %s is %s\n", id, p.State)
}

func describeProposal(p *client.Proposal) string {
	var b strings.Builder
	fmt.Fprintf(&b, "proposal  %s\ntitle     %s\nstate     %s\nvotes     %s for, %s against, %s abstain\n", p.Id, p.Title, p.State, credits(p.VotesFor), credits(p.VotesAgainst), credits(p.VotesAbstain))
	fmt.Fprintf(&b, "voting    from %s to %s\n", clock(p.Snapshot+1), clock(p.Deadline))
	if p.Eta > 0 {
		fmt.Fprintf(&b, "timelock  until %s\n", clock(p.Eta))
	}
	for _, a := range p.Actions {
		fmt.Fprintf(&b, "  %s\n", a.Text)
	}
	return b.String()
}

// clock shows a chain time.
func clock(unix int64) string { return time.Unix(unix, 0).Format("2006-01-02 15:04:05") }

// credits prints wei as whole units with two decimals.
func credits(wei string) string {
	v, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return wei
	}
	cents := v.Div(v, big.NewInt(1e16))
	units, rest := new(big.Int).QuoRem(cents, big.NewInt(100), new(big.Int))
	return fmt.Sprintf("%s.%02d", units, rest.Int64())
}
