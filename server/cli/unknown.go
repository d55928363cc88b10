package cli

import (
	"fmt"
	"strings"

	"sahm/dao/chain"
	"sahm/server/client"
)

// errUnknownCalls says that nobody can have read what a proposal does.
type errUnknownCalls struct {
	id    string
	calls []string // target and selector
}

func (e *errUnknownCalls) Error() string {
	return fmt.Sprintf("proposal %s calls what no contract of the market has: %s; nothing was signed. Vote against it, or add --unknown-calls if you know from elsewhere what that does", e.id, strings.Join(e.calls, ", "))
}

// checkKnown refuses a proposal with calls that have no words: neither a
// payment of the chain's coin nor a function of the market's contracts with
// nothing behind its arguments.
func checkKnown(p *client.Proposal) error {
	var unknown []string
	for _, a := range p.Actions {
		c, err := callOf(a)
		if err != nil {
			return err
		}
		if _, ok := chain.CallText(c.Data); ok || len(c.Data) == 0 {
			continue
		}
		unknown = append(unknown, fmt.Sprintf("%s with the selector 0x%x", c.To, c.Data[:min(4, len(c.Data))]))
	}
	if unknown == nil {
		return nil
	}
	return &errUnknownCalls{p.Id, unknown}
}
