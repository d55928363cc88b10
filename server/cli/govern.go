package cli

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/typed"
	"sahm/server/client"
)

func delegateCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "delegate [ACCOUNT]", Short: "Delegate your votes, to yourself without an account", Args: cobra.MaximumNArgs(1),
		Long:    "By signature; the relayer pays the gas. Tokens vote only once they are delegated, also to oneself,\nand on proposals whose snapshot comes after that.",
		Example: "  sahm dao delegate\n  sahm dao delegate 0x…",
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := e.signIn(cmd.Context())
			if err != nil {
				return err
			}
			to := s.signer.Address()
			if len(args) == 1 {
				if to, err = dao.ParseAddress(args[0]); err != nil {
					return badUsage("%q is not an account: %v", args[0], err)
				}
			}
			acc, err := s.delegate(cmd.Context(), to)
			if err != nil {
				return err
			}
			return e.print(acc, "%s delegates to %s and has %s votes itself\n", acc.Address, acc.Delegate, credits(acc.VotesWei))
		},
	}
}

// delegate makes the wallet's tokens vote as to, by signature.
func (s *session) delegate(ctx context.Context, to dao.Address) (*client.Account, error) {
	me := s.signer.Address()
	acc, err := s.account(ctx, me)
	if err != nil || strings.EqualFold(acc.Delegate, to.String()) {
		return acc, err
	}
	token, err := contract(s.status.Contracts.Token)
	if err != nil {
		return nil, err
	}
	expiry := uint64(max(s.status.ChainTime, time.Now().Unix())) + uint64(registrationLife.Seconds())
	sig, err := typed.Sign(s.signer, typed.TokenDomain(s.status.TokenName, s.chainID(), token), &typed.Delegation{Delegatee: to, Nonce: uint64(acc.DelegationNonce), Expiry: expiry})
	if err != nil {
		return nil, err
	}
	r, err := s.api.DelegateVotesWithResponse(ctx, client.DelegationRequest{Delegator: me.String(), Delegatee: to.String(), Nonce: acc.DelegationNonce, Expiry: int64(expiry), Signature: sig})
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

func whyCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "why ID [ACCOUNT]", Short: "Say how an account stands to a proposal, and why it cannot vote", Args: cobra.RangeArgs(1, 2),
		Long:    "Asks the governor's view of an account's standing: its power, its delegate, the snapshot and the\nreason; and says what to do.",
		Example: "  sahm dao why 1234\n  sahm dao why 1234 0x… --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			var account string
			if len(args) == 2 {
				a, err := dao.ParseAddress(args[1])
				if err != nil {
					return badUsage("%q is not an account: %v", args[1], err)
				}
				account = a.String()
			} else {
				w, err := e.loadWallet()
				if err != nil {
					return err
				}
				account = w.Address().String()
			}
			return e.daoWhy(cmd.Context(), args[0], account)
		},
	}
}

// standing is what `sahm dao why` prints.
type standing struct {
	Proposal string `json:"proposal"`
	State    string `json:"state"`
	Account  string `json:"account"`
	Delegate string `json:"delegate"`
	Snapshot int64  `json:"snapshot"` // unix seconds of chain time
	PowerWei string `json:"powerWei"`
	Voted    bool   `json:"voted"`
	CanVote  bool   `json:"canVote"`
	Code     string `json:"code"` // the governor's own reason
	Reason   string `json:"reason"`
	Advice   string `json:"advice"`
}

func (e *env) daoWhy(ctx context.Context, id, account string) error {
	s, err := e.connect(ctx)
	if err != nil {
		return err
	}
	p, err := s.proposal(ctx, id, account)
	if err != nil {
		return err
	}
	if p.Ballot == nil {
		return fmt.Errorf("the server does not say how %s stands to proposal %s", account, id)
	}
	b := p.Ballot
	v := standing{Proposal: p.Id, State: string(p.State), Account: account, Delegate: value(b.Delegate), Snapshot: valueOr(b.Snapshot, p.Snapshot),
		PowerWei: b.PowerWei, Voted: b.Voted, CanVote: b.CanVote, Code: string(value(b.Code)), Reason: b.Reason, Advice: value(b.Advice)}
	return e.print(v, "%s\nwhat to do: %s\nproposal  %s, %s\naccount   %s\ndelegate  %s\nsnapshot  %s\npower     %s votes\n",
		v.Reason, v.Advice, v.Proposal, v.State, v.Account, inUnit("account", v.Delegate), clock(v.Snapshot), credits(v.PowerWei))
}
