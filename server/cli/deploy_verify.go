package cli

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/dao/chain"
)

func deployVerifyCommand(e *env) *cobra.Command {
	var rpc, addresses string
	var changed bool
	c := &cobra.Command{
		Use: "verify", Short: "Compare a deployed market with its address book and this program", Args: cobra.NoArgs,
		Long: `Builds in memory, from the parameters in the address book and the contracts in this program, what
the deployment must have made, and compares: each contract's address and code, who owns and may do
what, and the parameters. It needs no key and trusts the node alone. Whatever differs is named, and
the exit code is 1.

The DAO may have changed parameters since; with --allow-changed those are listed and no more.`,
		Example: "  sahm deploy verify --rpc https://node.example --addresses addresses.json\n  sahm deploy verify --rpc https://node.example --addresses addresses.json --allow-changed --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return e.deployVerify(cmd.Context(), rpc, addresses, changed)
		},
	}
	c.Flags().StringVar(&rpc, "rpc", "", "JSON-RPC of a node that you trust")
	c.Flags().StringVar(&addresses, "addresses", "addresses.json", "the address book")
	c.Flags().BoolVar(&changed, "allow-changed", false, "parameters that the DAO changed are not a failure")
	return c
}

// verified is what verify found.
type verified struct {
	ChainID uint64 `json:"chainId"`
	Block   uint64 `json:"block"` // at which everything was read
	Checked int    `json:"contracts"`
	// Wrong is what must not differ, Changed what the DAO may change.
	Wrong   []string           `json:"wrong"`
	Changed []chain.Difference `json:"changed"`
}

func (e *env) deployVerify(ctx context.Context, rpc, path string, allowChanged bool) error {
	book, err := chain.ReadAddressBook(path)
	if err != nil {
		return badUsage("--addresses: %v", err)
	}
	if book.Parameters == nil {
		return badUsage("%s does not say with which parameters the market was deployed, so its code cannot be compared; it needs an address book that `sahm deploy` wrote", path)
	}
	c, err := openChain(ctx, rpc, book.ChainID, path)
	if err != nil {
		return err
	}
	defer c.Close()
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	out := verified{ChainID: book.ChainID, Block: head.Number, Wrong: []string{}, Changed: []chain.Difference{}}
	wrong := func(format string, args ...any) { out.Wrong = append(out.Wrong, fmt.Sprintf(format, args...)) }
	contracts := chain.NewContracts(c, book.Contracts).AtHash(head.Hash)

	f := deployFile{ChainID: book.ChainID, FirstNonce: book.FirstNonce, CreateCredit: book.Parameters.PaymentToken.IsZero(), DeployConfig: *book.Parameters}
	w, err := planDeployment(ctx, f, book.Deployer, book.FirstNonce)
	if err != nil {
		return fmt.Errorf("%s: its parameters: %w", path, err)
	}
	named := book.Contracts.ByName()
	for _, name := range slices.Sorted(maps.Keys(named)) {
		i := slices.IndexFunc(w.Steps, func(s plannedStep) bool { return s.Contract == name })
		if i < 0 { // a payment token that was there before
			if want := book.Parameters.PaymentToken; named[name] != want {
				wrong("%s is %s in the address book, %s in its parameters", name, named[name], want)
			}
			if _, err := contracts.CodeHash(ctx, named[name]); err != nil {
				wrong("%s: %v", name, err)
			}
			continue
		}
		s := w.Steps[i]
		if named[name] != s.Address {
			wrong("%s is %s in the address book, but %s puts it at %s", name, named[name], book.Deployer, s.Address)
			continue
		}
		if h, ok := book.CodeHashes[name]; ok && h != s.CodeHash {
			wrong("%s: the address book names code %s, this program makes %s (deployed by sahm %s, this is %s)", name, h, s.CodeHash, book.Version, e.version)
		}
		got, err := contracts.CodeHash(ctx, s.Address)
		switch {
		case errors.Is(err, chain.ErrNoContract):
			wrong("%s: there is no contract at %s", name, s.Address)
		case err != nil:
			return err
		case got != s.CodeHash:
			wrong("%s at %s has code %s, this program makes %s", name, s.Address, got, s.CodeHash)
		}
		out.Checked++
	}
	strangers := append([]dao.Address{book.Deployer, book.Parameters.Holder, book.Parameters.Guardian}, book.Parameters.Custodians...)
	if err := contracts.CheckRoles(ctx, strangers...); err != nil {
		if !errors.Is(err, chain.ErrRoles) && len(out.Wrong) == 0 {
			return err
		}
		wrong("%v", err)
	}
	if len(out.Wrong) == 0 { // a contract that is another one has no parameters to compare
		if out.Changed, err = contracts.Differences(ctx, *book.Parameters); err != nil {
			return err
		}
		if out.Changed == nil {
			out.Changed = []chain.Difference{}
		}
	}
	return e.reportVerified(out, path, allowChanged)
}

func (e *env) reportVerified(out verified, path string, allowChanged bool) error {
	var b strings.Builder
	for _, t := range out.Wrong {
		fmt.Fprintf(&b, "differs   %s\n", t)
	}
	for _, d := range out.Changed {
		fmt.Fprintf(&b, "changed   %s was %s, is %s\n", d.Name, d.Was, d.Is)
	}
	failed := len(out.Wrong) > 0 || (len(out.Changed) > 0 && !allowChanged)
	if !failed {
		fmt.Fprintf(&b, "verified  %d contracts, their code and roles on chain %d at block %d\n", out.Checked, out.ChainID, out.Block)
	}
	if err := e.print(out, "%s", b.String()); err != nil {
		return err
	}
	if failed {
		return fmt.Errorf("the market on chain %d is not what %s says: %d differences", out.ChainID, path, len(out.Wrong)+len(out.Changed))
	}
	return nil
}
