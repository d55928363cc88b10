// Command sahm is the server and the client of the Sahm market.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"sahm/server/cli"
)

// version is set by the linker.
var version = "dev"

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return cli.Main(ctx, version, os.Args[1:], os.Stdout, os.Stderr)
}
