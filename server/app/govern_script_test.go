package app_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"sahm/dao"
	"sahm/dao/chain"
	"sahm/dao/daotest"
	"sahm/server/app"
	"sahm/server/cli"
)

// TestGovernScripts runs `sahm dao` against the API over real contracts. Each
// script has a market of its own, with a treasury of 300 credits, a guardian
// ($GUARDIAN's keystore) and an acknowledged dataset ($DATASET of $OWNER).
func TestGovernScripts(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "cli", "testdata", "govern", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			w := &governed{t: t}
			testscript.Run(t, testscript.Params{Files: []string{f}, RequireExplicitExec: true, Setup: w.setup,
				Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": w.exits, "says": w.says, "field": w.field, "save": w.save, "advance": w.advance, "grant": w.grant}})
		})
	}
}

type governed struct {
	t        *testing.T
	c        *daotest.Chain
	out, err bytes.Buffer
}

func (w *governed) setup(e *testscript.Env) error {
	guardian := filepath.Join(e.WorkDir, "guardian.json")
	key, err := chain.LoadOrCreateKey(guardian, guardian+".password")
	if err != nil {
		return err
	}
	url, c := app.APIOverChain(w.t, func(cfg *daotest.Config) { cfg.Guardian, cfg.TimelockDelay, cfg.VotingDelay = key.Address(), 60, 30 })
	w.c = c
	id, owner := app.Owned(w.t, c, "owner", 100)
	c.Do(w.t, c.Account(w.t, "patron"))(c.Contracts.PackTransferCredit(c.Addresses.Timelock, daotest.Ether(300)))
	for name, v := range map[string]string{"SERVER": url, "NODE": c.Endpoint, "GUARDIAN": guardian, "GUARDIAN_ADDRESS": key.Address().String(), "DATASET": id.String(), "OWNER": owner.String(),
		"TIMELOCK": c.Addresses.Timelock.String(), "SOMEBODY": daotest.Key(w.t, "somebody").Address().String(), "WALLET": filepath.Join(e.WorkDir, "wallet.json"), "OTHERS": filepath.Join(e.WorkDir, "other.json")} {
		e.Setenv(name, v)
	}
	return nil
}

// exits CODE ARGS… runs sahm with the script's server, node and wallet, which
// --wallet in ARGS may replace, and wants that exit code.
func (w *governed) exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE ARGS…")
	}
	w.out.Reset()
	w.err.Reset()
	all := append([]string{"--server", ts.Getenv("SERVER"), "--node", ts.Getenv("NODE"), "--wallet", ts.Getenv("WALLET")}, args[1:]...)
	code := cli.Main(w.t.Context(), "test", all, &w.out, &w.err)
	ts.Logf("$ sahm %s\n%s%s[exit %d]", strings.Join(args[1:], " "), w.out.String(), w.err.String(), code)
	if strings.Contains(w.out.String()+w.err.String(), "execution reverted") {
		ts.Fatalf("a refusal without its reason")
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit code %d, want %s", code, args[0])
	}
}

// says TEXT… wants every text in what the last command printed.
func (w *governed) says(ts *testscript.TestScript, neg bool, args []string) {
	for _, want := range args {
		if strings.Contains(w.out.String()+w.err.String(), want) == neg {
			ts.Fatalf("says %q: %t", want, neg)
		}
	}
}

// json reads the last command's JSON, from standard error if it failed.
func (w *governed) json(ts *testscript.TestScript, path string) string {
	text := w.out.Bytes()
	if len(text) == 0 {
		text = w.err.Bytes()
	}
	var v any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		ts.Fatalf("not JSON: %v\n%s", err, text)
	}
	for _, part := range strings.Split(path, ".") {
		switch c := v.(type) {
		case map[string]any:
			v = c[part]
		case []any:
			n, err := strconv.Atoi(part)
			if err != nil || n < 0 || n >= len(c) {
				ts.Fatalf("no element %s in a list of %d", part, len(c))
			}
			v = c[n]
		default:
			v = nil
		}
	}
	b, err := json.Marshal(v)
	ts.Check(err)
	return strings.Trim(string(b), `"`)
}

// field PATH VALUE compares a field of the last command's JSON.
func (w *governed) field(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: field PATH VALUE")
	}
	if got := w.json(ts, args[0]); (got == args[1]) == neg {
		ts.Fatalf("%s is %s", args[0], got)
	}
}

// save NAME PATH keeps a field as a variable.
func (w *governed) save(ts *testscript.TestScript, _ bool, args []string) {
	ts.Setenv(args[0], w.json(ts, args[1]))
}

// raw NAME TARGET HEX has the first voter propose that call past the API, and
// keeps the proposal's number once the API has it.
func (w *governed) raw(ts *testscript.TestScript, _ bool, args []string) {
	to, err := dao.ParseAddress(args[1])
	ts.Check(err)
	data, err := hex.DecodeString(args[2])
	ts.Check(err)
	actions := []chain.Action{daotest.Act(to, data)}
	w.c.Do(w.t, w.c.Voter)(w.c.Contracts.PackGovernorPropose(actions, args[0]))
	id := chain.ProposalID(actions, args[0]).String()
	for range 200 { // the index follows
		r, err := http.Get(ts.Getenv("SERVER") + "/v1/proposals/" + id)
		ts.Check(err)
		ts.Check(r.Body.Close())
		if r.StatusCode == http.StatusOK {
			ts.Setenv(args[0], id)
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	ts.Fatalf("the index does not have the proposal")
}

// advance DURATION moves chain time.
func (w *governed) advance(ts *testscript.TestScript, _ bool, args []string) {
	d, err := time.ParseDuration(args[0])
	ts.Check(err)
	w.c.Advance(w.t, d)
}

// grant ADDRESS gives gas, and with a number as many votes.
func (w *governed) grant(ts *testscript.TestScript, _ bool, args []string) {
	to, err := dao.ParseAddress(args[0])
	ts.Check(err)
	w.c.Give(w.t, to)
	if len(args) > 1 {
		n, err := strconv.ParseInt(args[1], 10, 64)
		ts.Check(err)
		w.c.Do(w.t, w.c.Voter)(w.c.Contracts.PackTransferVotes(to, daotest.Ether(n)))
	}
}
