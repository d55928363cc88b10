package cli

import (
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// walk visits every command below c that does something.
func walk(c *cobra.Command, visit func(*cobra.Command)) {
	for _, sub := range c.Commands() {
		walk(sub, visit)
	}
	if !c.HasSubCommands() {
		visit(c)
	}
}

// TestHelpHasExamples: every command shows at least one, every example names
// its own command, and every flag in it exists.
func TestHelpHasExamples(t *testing.T) {
	seen := []string{}
	walk(newRoot(&env{out: io.Discard, err: io.Discard}), func(c *cobra.Command) {
		seen = append(seen, c.CommandPath())
		t.Run(c.CommandPath(), func(t *testing.T) {
			if c.Short == "" || strings.HasSuffix(c.Short, ".") {
				t.Errorf("short help %q", c.Short)
			}
			if c.Example == "" {
				t.Fatal("help has no example")
			}
			for _, line := range strings.Split(c.Example, "\n") {
				checkExample(t, c, line)
			}
		})
	})
	for _, want := range []string{"sahm up", "sahm demo", "sahm doctor", "sahm wallet", "sahm data add", "sahm data list", "sahm data revoke", "sahm data version", "sahm data policy", "sahm data floor", "sahm data request-listing", "sahm data reseal",
		"sahm data show", "sahm data stats", "sahm data price", "sahm data history", "sahm shares open", "sahm shares show", "sahm shares transfer", "sahm shares offer", "sahm shares offers",
		"sahm shares buy", "sahm shares cancel", "sahm shares claim", "sahm shares earnings",
		"sahm run quote", "sahm run buy", "sahm run watch", "sahm run model", "sahm predict", "sahm run claim",
		"sahm dao propose", "sahm dao simulate", "sahm dao delegate", "sahm dao why", "sahm dao vote", "sahm dao queue", "sahm dao execute", "sahm dao cancel", "sahm dao show", "sahm dao list", "sahm dao treasury", "sahm dao parameters", "sahm deploy plan", "sahm deploy verify", "sahm trainer", "sahm custodian"} {
		if !slices.Contains(seen, want) {
			t.Errorf("there is no %s", want)
		}
	}
}

func checkExample(t *testing.T, c *cobra.Command, line string) {
	t.Helper()
	words := strings.Fields(strings.ReplaceAll(line, `"`, " "))
	fresh := newRoot(&env{out: io.Discard, err: io.Discard})
	got, rest, err := fresh.Find(words[1:])
	if err != nil || got.CommandPath() != c.CommandPath() {
		t.Fatalf("example %q is of %s (%v)", line, got.CommandPath(), err)
	}
	if !c.DisableFlagParsing {
		if err := got.ParseFlags(rest); err != nil {
			t.Fatalf("example %q: %v", line, err)
		}
	}
}
