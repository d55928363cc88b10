package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"time"

	"github.com/spf13/cobra"

	"sahm/server/app"
	"sahm/server/client"
	"sahm/web"
)

var discard = slog.New(slog.NewTextHandler(io.Discard, nil))

func versionCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "version", Short: "Print the version and the portal's digest", Args: cobra.NoArgs, Example: "  sahm version\n  sahm version --json",
		Long: "The digest covers every file of the portal that this program serves: two builds of the same\nsource have the same, so what a server's page runs can be compared with a build of one's own.",
		RunE: func(*cobra.Command, []string) error {
			portal, err := web.Digest()
			if err != nil {
				return err
			}
			return e.print(map[string]string{"version": e.version, "portal": portal}, "sahm %s\nportal %s\n", e.version, portal)
		}}
}

func statusCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "status", Short: "Show the server, its chain and contracts", Args: cobra.NoArgs, Example: "  sahm status --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := e.connect(cmd.Context())
			if err != nil {
				return err
			}
			st := s.status
			return e.print(st, "server     %s (%s)\nready      %t\nchain      %d, JSON-RPC %s\nbus        %s\nescrow     %s\nregistry   %s\ngovernor   %s\ncredit     %s\n",
				e.server, st.Version, st.Ready, st.ChainId, st.Rpc, st.Bus, st.Contracts.Escrow, st.Contracts.Datasets, st.Contracts.Governor, st.Contracts.Credit)
		}}
}

func walletCommand(e *env) *cobra.Command {
	return &cobra.Command{Use: "wallet", Short: "Show the wallet's address, creating the keystore on first use", Args: cobra.NoArgs,
		Example: "  sahm wallet\n  sahm wallet --wallet ./alice.json --json",
		RunE: func(*cobra.Command, []string) error {
			w, err := e.loadWallet()
			if err != nil {
				return err
			}
			return e.print(map[string]any{"address": w.Address(), "keystore": e.wallet}, "%s  (%s)\n", w.Address(), e.wallet)
		}}
}

func faucetCommand(e *env) *cobra.Command {
	var votes bool
	var credit string
	c := &cobra.Command{Use: "faucet", Short: "On the embedded chain: get gas, credit and votes", Args: cobra.NoArgs,
		Example: "  sahm faucet --votes\n  sahm faucet --credit 1000credits",
		RunE:    func(cmd *cobra.Command, _ []string) error { return e.faucet(cmd.Context(), votes, credit) }}
	c.Flags().BoolVar(&votes, "votes", false, "also get one lot of votes, delegated to yourself")
	c.Flags().StringVar(&credit, "credit", "", "credit to get (wei, or 1000credits)")
	return c
}

func (e *env) faucet(ctx context.Context, votes bool, credit string) error {
	if credit != "" {
		w, err := amount("--credit", credit)
		if err != nil {
			return err
		}
		credit = w.String()
	}
	s, err := e.signIn(ctx)
	if err != nil {
		return err
	}
	q := client.FaucetRequest{Votes: &votes}
	if credit != "" {
		q.CreditWei = &credit
	}
	r, err := s.api.UseFaucetWithResponse(ctx, q)
	if err != nil {
		return err
	}
	b, err := answer(r.JSON200, r.ApplicationproblemJSONDefault, r.HTTPResponse)
	if err != nil {
		return err
	}
	if votes {
		if _, err := s.delegate(ctx, s.signer.Address()); err != nil {
			return fmt.Errorf("delegating your votes to yourself: %w", err)
		}
	}
	return e.print(b, "%s: gas %s, credit %s, votes %s\n", b.Address, credits(b.GasWei), credits(b.CreditWei), credits(b.VotesWei))
}

// daemonCommand passes everything on to a daemon's own program.
func daemonCommand(e *env, name, bin, short string) *cobra.Command {
	return &cobra.Command{Use: name + " [ARGS…]", Short: short, DisableFlagParsing: true, Args: cobra.ArbitraryArgs,
		Example: fmt.Sprintf("  sahm %s --help\n  sahm %s init --dir ./%s", name, name, name),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := app.Binary(bin)
			if err != nil {
				return err
			}
			c := exec.CommandContext(cmd.Context(), path, args...)
			c.Stdin, c.Stdout, c.Stderr = os.Stdin, e.out, e.err
			c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
			c.WaitDelay = 15 * time.Second
			err = c.Run()
			var exit *exec.ExitError
			if errors.As(err, &exit) {
				return exitCode(max(exit.ExitCode(), 1))
			}
			return err
		}}
}
