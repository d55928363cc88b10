package cli

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/typed"
	"sahm/server/client"
)

// waitDefault is how long commands wait for the vote or the timelock.
const waitDefault = 30 * time.Minute

func daoCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "dao", Short: "Propose, simulate, delegate, vote, queue, execute, cancel; treasury and parameters",
		Long: "How the DAO decides: a proposal is simulated, proposed, voted on after the voting delay, queued,\nand executed when the timelock is over. docs/governance.md tells it in full.\n\n" +
			"Exit codes: 0 done; 1 refused or failed, with the contract's error and what to do; 2 the flags or\narguments are wrong. With --json an error is one object on standard error."}
	var f proposeFlags
	templated := func(use, short, long, example string, run func(context.Context, string, *proposeFlags) error) *cobra.Command {
		cmd := &cobra.Command{Use: use, Short: short, Long: long, Example: example, Args: cobra.ExactArgs(1), ValidArgs: templates(),
			RunE: func(cmd *cobra.Command, args []string) error {
				if err := belongs(cmd, args[0]); err != nil {
					return err
				}
				return run(cmd.Context(), args[0], &f)
			}}
		f.add(cmd)
		return cmd
	}
	propose := templated("propose TEMPLATE", "Propose from a template",
		"Templates and their flags:\n"+templateHelp+"\n\nEvery action is simulated first, and your own transaction too; a proposal that would be refused, or\nwould change nothing, is not sent. Your wallet sends the transaction itself.",
		"  sahm dao propose list --datasets 0x… --prices 25credits --title \"List Cases 2025\"\n"+
			"  sahm dao propose delist --datasets 0x… --title \"Withdrawn\"\n"+
			"  sahm dao propose price --base 25credits --guaranteed 40% --tier-encrypted 200% --title \"Prices\"\n"+
			"  sahm dao propose dynamics --demand-rise 5% --demand-half-life 7d --demand-cap 4x --title \"Demand\"\n"+
			"  sahm dao propose fees --dao-fee 3% --custody 6credits --title \"Fees\"\n"+
			"  sahm dao propose committee --member 0x…=0x… --member 0x…=0x… --member 0x…=0x… --threshold 2 --title \"Custodians\"\n"+
			"  sahm dao propose payment --to 0x… --amount 250credits --title \"Audit\"\n"+
			"  sahm dao propose parameter --name votingPeriod --value 3d --title \"Longer votes\"\n"+
			"  sahm dao propose admit --accounts 0x… --title \"Welcome\"", e.daoPropose)
	simulate := templated("simulate TEMPLATE", "Build and simulate a proposal without sending it",
		"Takes the templates and flags of propose. The actions are tried as the timelock would make them, each\non what those before it leave (eth_simulateV1), and so is your transaction that proposes them. What\nwould be refused is named with the contract's error, its arguments and what to do; then the exit code\nis 1.",
		"  sahm dao simulate suspend --datasets 0x… --title \"Suspend\"\n  sahm dao simulate payment --to 0x… --amount 1.5coins --title \"Gas\" --json", e.daoSimulate)

	var support string
	var wait time.Duration
	var unknown bool
	vote := &cobra.Command{
		Use: "vote ID[,ID…]", Short: "Vote by signature; the relayer pays the gas", Args: cobra.ExactArgs(1),
		Long:    "Waits until voting opens, at most --wait. Your votes are those you had when the proposal's snapshot was taken.\nA proposal with a call that no contract of the market has is refused; a vote against it is not.",
		Example: "  sahm dao vote 1234 --support for",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.daoVote(cmd.Context(), strings.Split(args[0], ","), support, wait, unknown)
		},
	}
	vote.Flags().StringVar(&support, "support", "for", "for, against or abstain")
	vote.Flags().DurationVar(&wait, "wait", 10*time.Minute, "how long to wait for the vote to open")
	vote.Flags().BoolVar(&unknown, "unknown-calls", false, "vote for what has no words, too")
	c.AddCommand(propose, simulate, delegateCommand(e), vote, whyCommand(e), queueCommand(e), executeCommand(e), cancelCommand(e), showCommand(e), proposalsCommand(e),
		treasuryCommand(e), parametersCommand(e))
	return c
}

func queueCommand(e *env) *cobra.Command {
	step := advance{from: client.Succeeded, to: client.Queued, pack: (*chain.Contracts).PackQueue}
	cmd := &cobra.Command{Use: "queue ID", Short: "Queue a proposal that succeeded", Args: cobra.ExactArgs(1),
		Long:    "Waits until voting is over, at most --wait, and queues the proposal in the timelock. Anybody may.\nWith --wait 0 it is sent at once, and the governor says why not.",
		Example: "  sahm dao queue 1234\n  sahm dao queue 1234 --wait 72h --json",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.daoAdvance(cmd.Context(), args[0], step) }}
	cmd.Flags().DurationVar(&step.wait, "wait", waitDefault, "how long to wait for the end of the vote")
	return cmd
}

func executeCommand(e *env) *cobra.Command {
	step := advance{from: client.Queued, to: client.Executed, pack: (*chain.Contracts).PackExecute}
	cmd := &cobra.Command{Use: "execute ID", Short: "Execute a queued proposal once its timelock is over", Args: cobra.ExactArgs(1),
		Long:    "Waits until the timelock is over, at most --wait, and executes every action. Anybody may.\nWith --wait 0 it is sent at once, and the timelock says why not.",
		Example: "  sahm dao execute 1234\n  sahm dao execute 1234 --wait 0 --json",
		RunE:    func(cmd *cobra.Command, args []string) error { return e.daoAdvance(cmd.Context(), args[0], step) }}
	cmd.Flags().DurationVar(&step.wait, "wait", waitDefault, "how long to wait for the timelock")
	return cmd
}

func cancelCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "cancel ID", Short: "Cancel a proposal: its proposer before voting opens, the guardian before execution", Args: cobra.ExactArgs(1),
		Long:    "The guardian cannot cancel the proposal whose only action replaces the guardian.",
		Example: "  sahm dao cancel 1234\n  sahm dao cancel 1234 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.daoAdvance(cmd.Context(), args[0], advance{to: client.Canceled, pack: (*chain.Contracts).PackGovernorCancel})
		}}
}

func showCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "show ID", Short: "Show a proposal", Args: cobra.ExactArgs(1), Example: "  sahm dao show 1234\n  sahm dao show 1234 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			p, err := s.proposal(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			text := describeProposal(p)
			if !e.json {
				book, err := s.bookOf(cmd.Context(), p)
				if err != nil {
					return err
				}
				if book != "" {
					text += "present   " + book + "\n"
				}
			}
			return e.print(p, "%s", text)
		}}
}

func proposalsCommand(e *env) *cobra.Command {
	var state string
	cmd := &cobra.Command{Use: "list", Short: "List proposals", Args: cobra.NoArgs, Example: "  sahm dao list --json\n  sahm dao list --state active",
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
			l.Proposals = slices.DeleteFunc(l.Proposals, func(p client.Proposal) bool { return state != "" && !strings.EqualFold(state, string(p.State)) })
			var b strings.Builder
			if len(l.Proposals) == 0 {
				b.WriteString("no proposals\n")
			}
			for i := range l.Proposals {
				fmt.Fprintf(&b, "%s  %-9s  %s\n", l.Proposals[i].Id, l.Proposals[i].State, l.Proposals[i].Title)
			}
			return e.print(l, "%s", b.String())
		}}
	cmd.Flags().StringVar(&state, "state", "", "pending, active, succeeded, queued, executed, defeated, canceled or expired")
	return cmd
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
	p, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return nil, err
	}
	// A vote names the number: what is shown must be what the number is of.
	if _, err := s.governor(id, p.Actions, p.Description); err != nil {
		return nil, err
	}
	return p, nil
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

func (e *env) daoVote(ctx context.Context, ids []string, support string, wait time.Duration, unknown bool) error {
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
		told := false
		var p *client.Proposal
		if err := poll(ctx, wait, "the vote to open", func() (_ bool, err error) {
			p, err = s.proposal(ctx, id)
			if err == nil && p.State == client.Pending && !told {
				e.note("waiting: voting on %s opens after %s", id, clock(p.Snapshot))
				told = true
			}
			return err == nil && p.State != client.Pending, err
		}); err != nil {
			return err
		}
		if book, err := s.bookOf(ctx, p); err != nil {
			return err
		} else if book != "" {
			e.note("%s", book)
		}
		if support != "against" && !unknown {
			if err := checkKnown(p); err != nil {
				return err
			}
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

// advance is a step of a proposal's life that anybody sends.
type advance struct {
	from, to client.ProposalState // no from: at once
	wait     time.Duration
	pack     func(*chain.Contracts, []chain.Action, string) (dao.Address, []byte)
}

// due reports whether the step can be sent, and what it waits for if not.
func (a *advance) due(p *client.Proposal, now int64) (ready bool, waits string, err error) {
	switch p.State {
	case client.Pending:
		return false, "voting opens after " + clock(p.Snapshot), nil
	case client.Active:
		return false, "voting is open until " + clock(p.Deadline), nil
	case client.Succeeded:
		return a.from == client.Succeeded, "it must be queued: sahm dao queue " + p.Id, nil
	case client.Queued:
		// The timelock counts chain time; a call too early would be refused.
		return a.from == client.Queued && p.Eta <= now, "its timelock is over at " + clock(p.Eta), nil
	}
	return false, "", fmt.Errorf("proposal %s is %s: %s votes for, %s against, %s abstain of %s needed", p.Id, p.State, credits(p.VotesFor), credits(p.VotesAgainst), credits(p.VotesAbstain), credits(p.QuorumWei))
}

// daoAdvance waits until a step is due, sends it, and reads what became of the
// proposal. Another member may have been faster.
func (e *env) daoAdvance(ctx context.Context, id string, step advance) error {
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	var p *client.Proposal
	done := func() bool { return p.State == step.to || step.to == client.Queued && p.State == client.Executed }
	told := ""
	if err := poll(ctx, step.wait, fmt.Sprintf("proposal %s to be %s", id, step.to), func() (bool, error) {
		if p, err = s.proposal(ctx, id); err != nil {
			return false, err
		}
		if done() || step.from == "" || step.wait == 0 {
			return true, nil
		}
		now, err := s.chainTime(ctx)
		if err != nil {
			return false, err
		}
		ready, waits, err := step.due(p, now)
		if !ready && err == nil && waits != told {
			e.note("waiting: %s", waits)
			told = waits
		}
		return ready, err
	}); err != nil {
		return err
	}
	if !done() {
		g, err := s.governor(id, p.Actions, p.Description)
		if err != nil {
			return err
		}
		if step.to == client.Executed {
			if book, err := s.bookOf(ctx, p); err != nil {
				return err
			} else if book != "" {
				e.note("%s", book)
			}
		}
		e.note("sending it")
		to, data := step.pack(g.c, g.actions, p.Description)
		if err := s.send(ctx, string(step.to)+"/"+id, to.String(), data); err != nil {
			return err
		}
		if p, err = s.proposal(ctx, id); err != nil {
			return err
		}
	}
	return e.print(p, "proposal %s is %s\n", id, p.State)
}

// chainTime is what the governor and the timelock go by.
func (s *session) chainTime(ctx context.Context) (int64, error) {
	r, err := s.api.GetStatusWithResponse(ctx)
	if err != nil {
		return 0, err
	}
	v, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return 0, err
	}
	return v.ChainTime, nil
}

func describeProposal(p *client.Proposal) string {
	var b strings.Builder
	fmt.Fprintf(&b, "proposal  %s\ntitle     %s\nstate     %s\nvotes     %s for, %s against, %s abstain\n", p.Id, p.Title, p.State, credits(p.VotesFor), credits(p.VotesAgainst), credits(p.VotesAbstain))
	fmt.Fprintf(&b, "needed    %s votes for or abstaining\nproposer  %s\n", credits(p.QuorumWei), p.Proposer)
	fmt.Fprintf(&b, "voting    from %s to %s\n", clock(p.Snapshot+1), clock(p.Deadline))
	if p.Eta > 0 {
		fmt.Fprintf(&b, "timelock  until %s\n", clock(p.Eta))
	}
	b.WriteString("actions\n")
	for _, a := range p.Actions {
		fmt.Fprintf(&b, "  %s\n", a.Text)
		if c, err := callOf(a); err == nil { // the text is the server's, the call the proposal's
			fmt.Fprintf(&b, "    %s\n", callText(c))
		}
	}
	return b.String()
}

// clock shows a chain time, as the server's sentences do.
func clock(unix int64) string { return time.Unix(unix, 0).UTC().Format("2006-01-02 15:04:05 UTC") }

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
