package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"sahm/server/app"
)

func upCommand(e *env) *cobra.Command {
	cfg := app.Config{Version: e.version}
	var exitWithParent, verbose bool
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	c := &cobra.Command{
		Use: "up", Aliases: []string{"serve"}, Short: "Start everything on this machine; Ctrl-C stops it, starting again continues", Args: cobra.NoArgs,
		Long:    "Starts the embedded chain, content node, bus and database, the API, five custodians and the\ntrainers (each its own process with its own keys). All state is in the data directory.\n\nWith --chain the market is on an EVM chain, where `sahm deploy` put it; --deployment is its address\nbook. There is no faucet then: the accounts that the log names need gas, trainers their stake, and\ncustodians that run here must be the committee of the deployment (or --no-children).",
		Example: "  sahm up\n  sahm up --data-dir ./sahm-data --listen 127.0.0.1:9000 --trainers 8\n  sahm up --database postgres://sahm@db/sahm --kubo http://127.0.0.1:5001\n  sahm up --chain https://node.example --deployment addresses.json --no-children",
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			if exitWithParent {
				var cancel context.CancelFunc
				ctx, cancel = context.WithCancel(ctx)
				defer cancel()
				go func() { // ends with the process: a read of standard input cannot be cancelled
					_, _ = io.Copy(io.Discard, os.Stdin)
					cancel()
				}()
			}
			level := slog.LevelInfo
			if verbose {
				level = slog.LevelDebug
			}
			cfg.Logger = slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: level}))
			return e.up(ctx, cfg)
		},
	}
	f := c.Flags()
	f.StringVar(&cfg.DataDir, "data-dir", filepath.Join(home, ".sahm", "node"), "where everything is kept")
	f.StringVar(&cfg.Listen, "listen", "127.0.0.1:8420", "API address; port 0 chooses one and remembers it")
	f.StringVar(&cfg.Database, "database", "", "sqlite:///path or postgres://… (default: sqlite in the data directory)")
	f.StringVar(&cfg.KuboRPC, "kubo", "", "RPC address of an external kubo (default: embedded)")
	f.StringVar(&cfg.BusCluster, "nats", "", "URL of an external NATS cluster (default: embedded)")
	f.StringVar(&cfg.BusCreds, "nats-creds", "", "credentials file for --nats")
	f.StringVar(&cfg.ChainRPC, "chain", "", "JSON-RPC of an external EVM chain (default: embedded); needs --deployment")
	f.StringVar(&cfg.Deployment, "deployment", "", "address book of the market on --chain, as sahm deploy writes it")
	f.IntVar(&cfg.Custodians, "custodians", 5, "custodian processes of a fresh data directory")
	f.IntVar(&cfg.Threshold, "threshold", 3, "how many custodians open a secret, of a fresh data directory")
	f.IntVar(&cfg.Trainers, "trainers", 6, "trainer processes")
	f.BoolVar(&cfg.NoChildren, "no-children", false, "start no custodians and trainers here")
	f.DurationVar(&cfg.VotingPeriod, "voting-period", 30*time.Second, "of a fresh embedded chain")
	f.DurationVar(&cfg.VotingDelay, "voting-delay", time.Second, "of a fresh embedded chain")
	f.DurationVar(&cfg.TimelockDelay, "timelock-delay", time.Second, "of a fresh embedded chain")
	f.DurationVar(&cfg.Challenge, "challenge", 2*time.Second, "challenge window of a fresh embedded chain")
	f.Int64Var(&cfg.MaxContentBytes, "max-content", 1<<30, "largest upload, bytes")
	f.Int64Var(&cfg.MaxBlobBytes, "max-blob", 1<<30, "largest masked upload, bytes")
	f.Uint64Var(&cfg.RelayGas, "relay-gas", 100_000_000, "gas an hour for messages that others signed, a tenth of it for one account; on an external chain")
	f.BoolVar(&exitWithParent, "exit-with-parent", false, "stop when standard input ends")
	f.BoolVar(&verbose, "verbose", false, "log every step")
	return c
}

func (e *env) up(ctx context.Context, cfg app.Config) error {
	a, err := app.Start(ctx, cfg)
	if err != nil {
		return err
	}
	if e.json {
		b, err := json.Marshal(a.Addresses())
		if err != nil {
			return err
		}
		fmt.Fprintln(e.out, string(b))
	} else {
		at := a.Addresses()
		fmt.Fprintf(e.out, "API        %s\nJSON-RPC   %s  (chain id %d)\ndata       %s\ncontracts  %s\n\nOpen %s in a browser to watch. Ctrl-C stops it; starting again continues where it was.\n", at.API, at.RPC, at.ChainID, at.DataDir, at.Contracts, at.API)
	}
	if err := a.Run(ctx); err != nil {
		return err
	}
	e.note("stopped; everything is in %s", cfg.DataDir)
	return nil
}
