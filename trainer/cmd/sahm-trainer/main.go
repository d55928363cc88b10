// Command sahm-trainer is the trainer daemon: it registers a machine, takes
// work over outbound connections only, trains on data that custodians released
// to it, and proves what it did. Its rules are in package trainer; this
// command wires them to a chain node, a bus, a gateway and a compute engine.
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

const usage = `sahm-trainer trains models on data it never keeps, and is paid for it.

Usage:
  sahm-trainer init      --dir DIR [--json]
  sahm-trainer serve     --dir DIR --server URL --node URL [--deployment FILE] [--bus URL] [--auto-register] [--exit-with-parent]
  sahm-trainer register  --dir DIR --server URL --node URL [--deployment FILE] [--stake WEI] [--ask WEI]
  sahm-trainer status    --dir DIR [--once | --json]
  sahm-trainer inventory [--json]
  sahm-trainer bench     [--backend auto|cpu|gpu] [--seconds N] [--spec FILE --inputs N --classes N] [--json]
  sahm-trainer smoke     [--without-gpu] [--json]
  sahm-trainer reference FILE [--json]

Commands:
  init       create the account key once and print its address
  serve      take work until stopped
  register   stake and register this machine; does nothing if it is registered
  status     show what a running trainer does, until Ctrl-C
  inventory  show the processor and the GPUs that the driver reports
  bench      calibrate, then train one model of each family and show rate, energy and use of the device
  smoke      train on the GPU, compare with the processor, print a signed receipt
  reference  train a spec centrally and per contributor, as a yardstick

Examples:
  sahm-trainer init --dir ~/.sahm/trainer
  sahm-trainer serve --dir ~/.sahm/trainer --server https://sahm.example --node http://127.0.0.1:8545 --auto-register
  sahm-trainer serve --dir ~/.sahm/trainer --server https://sahm.example --node http://127.0.0.1:8545 --deployment addresses.json
  sahm-trainer register --dir ~/.sahm/trainer --server https://sahm.example --node http://127.0.0.1:8545 --stake 1000000000000000000000
  sahm-trainer reference comparison.json --json

Use --node with a chain node that you trust: what it shows decides what this
trainer does. With --deployment, the address book that the market's deployer
published, it works for those contracts and no others; without, for those that
the server names the first time. Logs are JSON lines on standard error and never hold secrets.
Run "sahm-trainer COMMAND --help" for the flags of a command.
`

// errUsage reports arguments that make no sense.
var errUsage = errors.New("usage")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// Exit codes of smoke, which scripts tell apart.
const (
	exitNoGPU    = 3
	exitNoPlugin = 4
	exitDiffers  = 5
)

// run is main without the process: 0 for success, 2 for wrong usage, 3 to 5 as
// named above, 1 for anything else.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	commands := map[string]func(context.Context, []string, io.Reader, io.Writer, io.Writer) error{
		"init": initCommand, "serve": serveCommand, "register": registerCommand,
		"status": statusCommand, "inventory": inventoryCommand, "bench": benchCommand, "smoke": smokeCommand, "reference": referenceCommand,
	}
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		out, code := stdout, 0
		if len(args) == 0 {
			out, code = stderr, 2
		}
		fmt.Fprint(out, usage)
		return code
	}
	command, ok := commands[args[0]]
	if !ok {
		fmt.Fprintf(stderr, "sahm-trainer: unknown command %q; see sahm-trainer --help\n", args[0])
		return 2
	}
	err := command(ctx, args[1:], stdin, stdout, stderr)
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return 0
	case errors.Is(err, errUsage):
		fmt.Fprintf(stderr, "sahm-trainer %s: %v\n", args[0], err)
		return 2
	}
	fmt.Fprintf(stderr, "sahm-trainer %s: %v\n", args[0], err)
	switch {
	case errors.Is(err, errNoGPU):
		return exitNoGPU
	case errors.Is(err, errNoPlugin):
		return exitNoPlugin
	case errors.Is(err, errDiffers):
		return exitDiffers
	}
	return 1
}

// parse reads flags that may stand before or after the at most max
// positional arguments, which it returns.
func parse(fs *flag.FlagSet, args []string, max int) ([]string, error) {
	var rest []string
	for {
		if err := fs.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, fmt.Errorf("%w: %v", errUsage, err)
		}
		if fs.NArg() == 0 {
			break
		}
		rest, args = append(rest, fs.Arg(0)), fs.Args()[1:]
	}
	if len(rest) > max {
		return nil, fmt.Errorf("%w: unexpected argument %q", errUsage, rest[max])
	}
	return rest, nil
}
