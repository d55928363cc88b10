// Command sahm-custodian is the custodian daemon: it holds pieces of dataset
// keys and mask seeds and gives out what they are worth when its own chain
// node says so. Its rules are in mpc/custodian; this command wires them to a
// chain node, a gateway, a blob store and the bus, over outbound connections
// only.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

const usage = `sahm-custodian holds one share of every secret of a data market.

Usage:
  sahm-custodian init       --dir DIR [--passphrase-file FILE] [--json]
  sahm-custodian serve      --dir DIR --server URL --node URL [--passphrase-file FILE] [--deployment FILE] [--confirmations N]
                            [--bus URL] [--workers N] [--exit-with-parent] [--debug]
  sahm-custodian status     --dir DIR [--json]
  sahm-custodian verify-log --dir DIR [--refusals] [--json]
  sahm-custodian payouts    RUN_ID --dir DIR [--json]

Commands:
  init        create the account key and the sealing key once and print their public halves;
              with a passphrase, lock them, also those of an earlier init without one
  serve       answer tasks until stopped
  status      show keys, deployment and log of a directory, also while it is served
  verify-log  check every entry of the log; fails if one was changed. With --refusals,
              list who asked for what was refused, and whether their signature proves it
  payouts     print the payouts of a run that this custodian signed, with the
              proofs that RunEscrow.claim takes; anybody may submit them

Examples:
  sahm-custodian init --dir ~/.sahm/custodian --json
  sahm-custodian serve --dir ~/.sahm/custodian --server https://sahm.example --node http://127.0.0.1:8545
  sahm-custodian serve --dir ~/.sahm/custodian --server https://sahm.example --node http://127.0.0.1:8545 --deployment addresses.json
  sahm-custodian status --dir ~/.sahm/custodian
  sahm-custodian verify-log --dir ~/.sahm/custodian
  sahm-custodian payouts 0x… --dir ~/.sahm/custodian --json

A passphrase may also be given in $SAHM_CUSTODIAN_PASSPHRASE. Without one, keys lie
in files that whoever reads the directory can use.

State of the chain counts at the head on the embedded chain (1337), where custodians
acknowledge to each other what they see, and at the node's finalized block elsewhere.
--confirmations N, for chains whose nodes know no finalized block, reads N blocks behind
the head instead.

Use --node with a chain node that you trust: what it shows decides what this
custodian gives out. With --deployment, the address book that the market's
deployer published, it serves those contracts and no others; without, those
that the server names the first time. Never run two copies of one directory: the log is what
keeps a custodian from answering twice. Logs go to standard error and never
hold secrets.
`

// errUsage reports arguments that make no sense.
var errUsage = errors.New("usage")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is main without the process: 0 for success, 2 for wrong usage, 1 for
// anything else.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	commands := map[string]func(context.Context, []string, io.Reader, io.Writer, io.Writer) error{
		"init": initCommand, "serve": serveCommand, "status": statusCommand, "verify-log": verifyLogCommand,
		"payouts": payoutsCommand,
	}
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return 2
	}
	if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		fmt.Fprint(stdout, usage)
		return 0
	}
	command, ok := commands[args[0]]
	if !ok {
		fmt.Fprintf(stderr, "sahm-custodian: unknown command %q; see sahm-custodian --help\n", args[0])
		return 2
	}
	err := command(ctx, args[1:], stdin, stdout, stderr)
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return 0
	case errors.Is(err, errUsage):
		fmt.Fprintf(stderr, "sahm-custodian %s: %v\n", args[0], err)
		return 2
	}
	fmt.Fprintf(stderr, "sahm-custodian %s: %v\n", args[0], err)
	return 1
}

// parse reads flags; positional arguments are refused.
func parse(fs *flag.FlagSet, args []string) error {
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return fmt.Errorf("%w: %v", errUsage, err)
	}
	if fs.NArg() > 0 {
		return fmt.Errorf("%w: unexpected argument %q", errUsage, fs.Arg(0))
	}
	return nil
}

// dirFlags are what every command but serve takes.
// more adds flags of a command's own.
func dirFlags(name string, args []string, stderr io.Writer, more func(*flag.FlagSet)) (dir string, asJSON bool, err error) {
	fs := flag.NewFlagSet(name, flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&dir, "dir", "", "directory of this custodian's keys, log and pieces")
	fs.BoolVar(&asJSON, "json", false, "print JSON")
	if more != nil {
		more(fs)
	}
	if err := parse(fs, args); err != nil {
		return "", false, err
	}
	if dir == "" {
		return "", false, fmt.Errorf("%w: --dir is needed", errUsage)
	}
	return dir, asJSON, nil
}
