package cli

import (
	"bytes"
	"strings"
	"testing"

	"sahm/server/client"
)

// TestTerminalIsNotTheServers: whatever a server says reaches a terminal
// without anything that a terminal obeys.
func TestTerminalIsNotTheServers(t *testing.T) {
	const evil = "\x1b]0;owned\x07\x1b[2K\rgood\u009b31m \u202etxt\u2066 a\u200bb"
	var out, errs bytes.Buffer
	e := &env{out: &out, err: &errs}
	if err := e.print(nil, "%s\n", "title "+evil+"\tx"); err != nil {
		t.Fatal(err)
	}
	e.note("%s", evil)
	advice := evil
	failureOf(&Problem{P: client.Problem{Title: evil, Detail: &advice, Advice: &advice}}).tell(&errs, false)
	for _, text := range []string{out.String(), errs.String()} {
		if strings.ContainsAny(text, "\x1b\x07\r\u009b\u202e\u2066\u200b") || !strings.Contains(text, "good") {
			t.Errorf("%q", text)
		}
	}
	if got := plain("Füße 終 a\tb\n50 % → 60 %"); got != "Füße 終 a\tb\n50 % → 60 %" {
		t.Error(got)
	}
}
