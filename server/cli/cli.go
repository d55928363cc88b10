// Package cli is the command line: one binary for every role. Commands parse
// flags and call the API, the chain's JSON-RPC or a daemon; what they compute
// themselves is what must never be left to the server: keys, encryption, CIDs,
// hashes and signatures.
//
// Exit codes: 0 done, 1 failed, 2 the input or the flags are wrong.
package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"sahm/dao"
	"sahm/server/app"
	"sahm/server/demo"
	"sahm/trainer/dataset"
)

// ErrUsage marks errors of the caller's input.
var ErrUsage = errors.New("usage")

// env is what commands share.
type env struct {
	version  string
	server   string
	wallet   string
	password string
	node     string // JSON-RPC of a node that the user trusts
	deployed string // file with the contracts' addresses
	json     bool
	out      io.Writer
	err      io.Writer
}

// Main runs the command line and returns the exit code.
func Main(ctx context.Context, version string, args []string, out, errOut io.Writer) int {
	e := &env{version: version, out: out, err: errOut}
	root := newRoot(e)
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	var code exitCode
	if errors.As(err, &code) {
		return int(code)
	}
	if !errors.Is(err, context.Canceled) {
		failureOf(err).tell(errOut, e.json)
	} else {
		fmt.Fprintln(errOut, "sahm: stopped")
	}
	if usage(err) {
		return 2
	}
	return 1
}

// usage reports whether err is the caller's fault.
func usage(err error) bool {
	var parse *dataset.ParseError
	var problem *Problem
	if errors.As(err, &problem) {
		return problem.P.Status == http.StatusBadRequest
	}
	return errors.Is(err, ErrUsage) || errors.Is(err, demo.ErrInput) || errors.Is(err, app.ErrConfig) || errors.As(err, &parse) ||
		errors.Is(err, dao.ErrBadHex) || errors.Is(err, dao.ErrBadAmount) || errors.Is(err, dao.ErrBadPolicy)
}

// exitCode ends the program silently with that code (a child's).
type exitCode int

func (e exitCode) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

func newRoot(e *env) *cobra.Command {
	root := &cobra.Command{
		Use:           "sahm",
		Version:       e.version,
		Short:         "A data DAO and a privacy-preserving training market",
		Long:          "Sahm: contributors encrypt datasets, the DAO lists and prices them, builders buy\ntraining runs, trainers train federated, and everyone is paid by measured contribution.",
		SilenceUsage:  true,
		SilenceErrors: true,
		Example:       "  sahm up\n  sahm demo\n  sahm data add cases.csv --label diagnosis --title \"Cases 2025\"\n  sahm run watch 0x…",
	}
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	f := root.PersistentFlags()
	f.StringVar(&e.server, "server", envOr("SAHM_SERVER", "http://127.0.0.1:8420"), "API address (SAHM_SERVER)")
	f.StringVar(&e.wallet, "wallet", envOr("SAHM_WALLET", filepath.Join(home, ".sahm", "wallet.json")), "keystore file; created on first use (SAHM_WALLET)")
	f.StringVar(&e.password, "password-file", envOr("SAHM_PASSWORD_FILE", ""), "file with the keystore's password (default: beside the keystore)")
	f.StringVar(&e.node, "node", envOr("SAHM_NODE", ""), "JSON-RPC of a chain node that you trust (default: the server's) (SAHM_NODE)")
	f.StringVar(&e.deployed, "deployment", envOr("SAHM_DEPLOYMENT", ""), "JSON file with the market's chain id and contracts, from somebody you trust (default: what the server said the first time) (SAHM_DEPLOYMENT)")
	f.BoolVar(&e.json, "json", false, "print JSON")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w: %v; see %s --help", ErrUsage, err, c.CommandPath())
	})
	root.AddCommand(upCommand(e), demoCommand(e), statusCommand(e), faucetCommand(e), walletCommand(e), dataCommand(e), runCommand(e), predictCommand(e), sharesCommand(e), daoCommand(e),
		daemonCommand(e, "trainer", "sahm-trainer", "Run or inspect a trainer (passes everything to sahm-trainer)"),
		daemonCommand(e, "custodian", "sahm-custodian", "Run or inspect a custodian (passes everything to sahm-custodian)"),
		deployCommand(e), reindexCommand(e), doctorCommand(e), versionCommand(e))
	wrapArgs(root)
	return root
}

// wrapArgs makes wrong argument counts usage errors and unknown subcommands
// errors instead of help.
func wrapArgs(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(cmd *cobra.Command, args []string) error {
			if err := check(cmd, args); err != nil {
				return fmt.Errorf("%w: %v; see %s --help", ErrUsage, err, cmd.CommandPath())
			}
			return nil
		}
	}
	if c.HasSubCommands() && c.RunE == nil {
		c.Args = cobra.ArbitraryArgs
		c.RunE = func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("%w: unknown command %q for %q; see %s --help", ErrUsage, args[0], cmd.CommandPath(), cmd.CommandPath())
			}
			return cmd.Help()
		}
	}
	for _, sub := range c.Commands() {
		wrapArgs(sub)
	}
}

func envOr(name, value string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return value
}

// print writes v as JSON with --json, else the text.
func (e *env) print(v any, text string, args ...any) error {
	if !e.json {
		_, err := io.WriteString(e.out, plain(fmt.Sprintf(text, args...)))
		return err
	}
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(e.out, string(b))
	return err
}

// plain is text for a terminal. Titles, reasons and advice come from servers,
// nodes and other members: what would move the cursor, colour, hide or turn
// text around is shown as a replacement character.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		joins := r == '\u200c' || r == '\u200d' // letters of many scripts
		if r != '\n' && r != '\t' && !joins && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// note tells a person about progress; machines do not see it.
func (e *env) note(format string, args ...any) {
	if !e.json {
		fmt.Fprintln(e.err, plain(fmt.Sprintf(format, args...)))
	}
}

func badUsage(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrUsage, fmt.Sprintf(format, args...))
}

// checkID refuses, by name, what cannot be the id of a run or a dataset.
func checkID(what, id string) error {
	if _, err := dao.ParseHash(id); err != nil {
		return badUsage("%q is not a %s id: %v", id, what, err)
	}
	return nil
}
