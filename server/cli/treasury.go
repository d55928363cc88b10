package cli

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao/pricing"
	"sahm/server/client"
)

func treasuryCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "treasury", Short: "Show what the DAO owns, and the votes that exist", Args: cobra.NoArgs,
		Long:    "The treasury is the timelock. A carried proposal pays from it: sahm dao propose payment.",
		Example: "  sahm dao treasury\n  sahm dao treasury --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			g, err := e.governance(cmd.Context())
			if err != nil {
				return err
			}
			out := struct {
				Treasury any `json:"treasury"`
				Votes    any `json:"votes"`
			}{g.Treasury, g.Votes}
			return e.print(out, "treasury  %s\ncredit    %s\nvotes     %s\ncoins     %s\nin all    %s votes; a proposal of now needs %s of them for or abstaining\nminted    %s votes for contribution in this epoch of %s\n",
				g.Treasury.Address, inUnit("credit", g.Treasury.CreditWei), inUnit("votes", g.Treasury.VotesWei), inUnit("native", g.Treasury.NativeWei),
				credits(g.Votes.SupplyWei), credits(g.Votes.QuorumWei), credits(g.Votes.MintedWei), span(g.Votes.EpochSeconds))
		}}
}

func parametersCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "parameters [NAME]", Short: "Show every number that the DAO can change, and the template that changes it", Args: cobra.MaximumNArgs(1),
		Example: "  sahm dao parameters\n  sahm dao parameters votingPeriod --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			g, err := e.governance(cmd.Context())
			if err != nil {
				return err
			}
			list := g.Parameters
			if len(args) == 1 {
				list = slices.DeleteFunc(list, func(p client.GovernanceParameter) bool { return !strings.EqualFold(p.Name, args[0]) })
				if len(list) == 0 {
					return badUsage("there is no parameter %q; sahm dao parameters names them", args[0])
				}
			}
			var b strings.Builder
			for _, p := range list {
				fmt.Fprintf(&b, "%-10s %-22s %-28s %s\n", p.Template, p.Name, shown(p), p.Text)
			}
			return e.print(struct {
				Parameters []client.GovernanceParameter `json:"parameters"`
			}{list}, "%s", b.String())
		}}
}

// governance connects and asks.
func (e *env) governance(ctx context.Context) (*client.Governance, error) {
	s, err := e.connect(ctx)
	if err != nil {
		return nil, err
	}
	return s.governance(ctx)
}

func (s *session) governance(ctx context.Context) (*client.Governance, error) {
	r, err := s.api.GetGovernanceWithResponse(ctx)
	if err != nil {
		return nil, err
	}
	return answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
}

// shown writes a parameter's value for people. A decay is best told as the
// time in which what it takes from halves.
func shown(p client.GovernanceParameter) string {
	if n, err := strconv.ParseInt(p.Value, 10, 64); err == nil && n > 0 && p.Name == "demandDecayMicro" {
		return fmt.Sprintf("%d (halves in %s)", n, span(int64(math.Ln2*1e6/float64(n)*pricing.PeriodSeconds)))
	}
	return inUnit(string(p.Unit), p.Value)
}
