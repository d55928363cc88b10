package cli

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"sahm/server/app"
)

// progressEvery is the least time between two lines of progress.
const progressEvery = time.Second

func reindexCommand(e *env) *cobra.Command {
	cfg := app.Config{Version: e.version, NoChildren: true}
	var verbose bool
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	c := &cobra.Command{
		Use: "reindex", Short: "Rebuild what the database says of the market from chain and IPFS", Args: cobra.NoArgs,
		Long: `Rebuilds everything public in the database, in place: datasets with their titles and
policies, proposals, the runs' orders and books. The contracts' events are read anew from the
first block, manifests from IPFS. Stop the server first; start it again afterwards.

Nothing that exists nowhere else is touched: the runs' event logs, drafts that nobody proposed,
sessions and the journal of transactions stay. With --database naming an empty database, a
new one is built and the old one stays as it is; it then lacks those.
It may be interrupted and repeated.`,
		Example: "  sahm reindex\n  sahm reindex --data-dir ./sahm-data --json\n  sahm reindex --database sqlite:///tmp/audit.db",
		RunE: func(cmd *cobra.Command, _ []string) error {
			level := slog.LevelWarn
			if verbose {
				level = slog.LevelInfo
			}
			cfg.Logger = slog.New(slog.NewTextHandler(e.err, &slog.HandlerOptions{Level: level}))
			var last time.Time
			r, err := app.Reindex(cmd.Context(), cfg, func(block, head uint64, events int) {
				if now := time.Now(); now.Sub(last) >= progressEvery || block == head {
					last = now
					e.note("block %d of %d, %d events", block, head, events)
				}
			})
			if err != nil {
				return fmt.Errorf("reindex: %w", err)
			}
			return e.print(r, "blocks     %d, %d events, %.1f s\ndatasets   %d (%d without a manifest here, %d without a policy)\nproposals  %d\nruns       %d (%d without a log here)\n",
				r.Blocks, r.Events, r.Seconds, r.Datasets, r.Untitled, r.NoPolicy, r.Proposals, r.Runs, r.NoLog)
		},
	}
	f := c.Flags()
	f.StringVar(&cfg.DataDir, "data-dir", filepath.Join(home, ".sahm", "node"), "data directory of the stopped server")
	f.StringVar(&cfg.Database, "database", "", "sqlite:///path or postgres://… (default: sqlite in the data directory)")
	f.StringVar(&cfg.KuboRPC, "kubo", "", "RPC address of an external kubo (default: embedded)")
	f.StringVar(&cfg.ChainRPC, "chain", "", "JSON-RPC of an external EVM chain (default: embedded); needs --deployment")
	f.StringVar(&cfg.Deployment, "deployment", "", "JSON file with the contracts' addresses on --chain")
	f.BoolVar(&verbose, "verbose", false, "log every step")
	return c
}
